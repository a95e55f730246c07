//! The slide that is looked at: as the audience sees it, its title, and what is said to it.

use egui::{Label as Words, Rect, ScrollArea, Sense, StrokeKind, Ui, vec2};

use super::{Hidden, RING, picture_of};
use crate::document::{Edit, Label};
use crate::ui::context::Cx;
use crate::ui::naming::Named;
use crate::ui::theme::{RADIUS_SMALL, SPACE_2, SPACE_3};
use crate::ui::views::Sight;
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{button, card, page as paper, stage};
use crate::workspace::{AnyRecord, Slide, SlideKind, Visibility};

/// What is left to the words under a slide, in points, where the slide keeps [`LEAST`] of the height.
const WORDS: f32 = 250.0;
/// The least share of the height that a slide takes: in a low window the words wait further down.
const LEAST: f32 = 0.6;

/// Draws the slide and what belongs to it.
pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, slide: &Slide) {
    let room = ui.available_rect_before_wrap();
    let height = (room.height() - WORDS).max(LEAST * room.height());
    let size = vec2(room.width().min(height * 16.0 / 9.0), (room.width() * 9.0 / 16.0).min(height)).floor();
    ScrollArea::vertical().id_salt("slide").auto_shrink(false).show(ui, |ui| {
        ui.add_space(RING);
        let (whole, _) = ui.allocate_exact_size(vec2(ui.available_width(), size.y), Sense::hover());
        let rect = Rect::from_min_size(whole.min, size);
        let response = ui.interact(rect, ui.scope_id().with("picture"), Sense::hover());
        let name = cx.words.with("present-seen", &[("title", slide.title.as_str().into())]);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, &name));
        ui.painter().rect_filled(rect, f32::from(RADIUS_SMALL), cx.theme.surface);
        match picture_of(cx, slide.id) {
            Some(drawing) => stage::picture(ui.painter(), rect, drawing),
            None => {
                let words = cx.text("present-drawing");
                ui.painter().text(
                    rect.center(),
                    egui::Align2::CENTER_CENTER,
                    words,
                    crate::ui::theme::regular(14.0),
                    cx.theme.quiet,
                );
            }
        }
        ui.painter().rect_stroke(rect, 0.0, cx.theme.hairline(), StrokeKind::Outside);
        ui.add_space(SPACE_2);
        ui.spacing_mut().item_spacing.y = SPACE_2;
        let width = size.x.max(420.0).min(ui.available_width());
        paper::column(ui, width, |ui| {
            ui.push_id(slide.id, |ui| words(ui, cx, slide));
        });
        paper::follow_keys(ui);
    });
}

fn words(ui: &mut Ui, cx: &Cx<'_>, slide: &Slide) {
    let hidden = Hidden::of(slide);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_3;
        let shown = slide.meta.visibility == Visibility::Client;
        let switch =
            ui.add_enabled_ui(cx.editable, |ui| button::switch(ui, cx.theme, cx.text("present-shown"), shown)).inner;
        if let Some(on) = switch {
            let visibility = if on { Visibility::Client } else { Visibility::Internal };
            put(cx, slide, "record-field-visibility", |slide| slide.meta.visibility = visibility);
        }
        ui.add(Words::new(cx.theme.caption(shows(cx, slide))).truncate());
    });
    if let Some(hidden @ (Hidden::View | Hidden::Unknown)) = hidden {
        card::notice(ui, cx.theme, Mark::Watch, cx.text(hidden.key()), None);
    }
    ui.add_enabled_ui(cx.editable, |ui| {
        if let Some(title) = field::line(ui, cx.theme, &Field::new(cx.text("record-field-title")), &slide.title) {
            put(cx, slide, "record-field-title", |slide| slide.title.clone_from(&title));
        }
        if slide.kind == SlideKind::Text {
            let named = Field::new(cx.text("record-field-slide-text"));
            if let Some(text) = field::multi(ui, cx.theme, &named, &slide.text, 3) {
                put(cx, slide, "record-field-slide-text", |slide| slide.text.clone_from(&text));
            }
        }
        let named = Field::new(cx.text("record-field-speaker-note")).hint(cx.text("present-note-hint"));
        if let Some(note) = field::multi(ui, cx.theme, &named, &slide.note, 3) {
            put(cx, slide, "record-field-speaker-note", |slide| slide.note.clone_from(&note));
        }
    });
}

/// What a slide shows, and of which days, in a line.
fn shows(cx: &Cx<'_>, slide: &Slide) -> String {
    let mut said = vec![slide.kind.name(cx.words).to_owned()];
    if slide.kind != SlideKind::Text {
        said.push(Sight::named(&slide.view).map_or(slide.view.as_str(), |sight| cx.text(sight.key())).to_owned());
        let to = slide.as_of;
        match slide.kind.has_begin() {
            true => {
                let from = slide.from.unwrap_or(cx.file.engagement.start);
                said.push(cx.words.date_range(from, to.unwrap_or(cx.today)));
            }
            false => said.extend(to.map(|day| cx.words.with("present-as-of", &[("date", cx.words.date(day).into())]))),
        }
    }
    said.join(" · ")
}

/// Asks for another value of a field of the slide, as the file has it.
fn put(cx: &Cx<'_>, slide: &Slide, field: &str, change: impl Fn(&mut Slide)) {
    let Some(file) = cx.file.slides.get(slide.id) else { return };
    let mut changed = file.clone();
    change(&mut changed);
    if changed.title.trim().is_empty() || changed == *file {
        return;
    }
    let args = vec![("field", cx.text(field).to_owned()), ("title", slide.title.clone())];
    cx.edit(Edit::Put(AnyRecord::Slide(changed)), Label { key: "edit-change-field", args });
}
