//! The presenter's window: the slide that is shown and the next one, what to say, the time, who is there, and a line to note
//! what is decided. All of it is ours, and the frame says so.

use std::sync::Arc;

use egui::{
    Align, Color32, Label, Layout, Pos2, Rect, RichText, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2,
    vec2,
};

use super::{Deed, Note, Presenting};
use crate::app::audience::{Screen, Turn};
use crate::exchange::svg::Drawing;
use crate::insight::brief;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::title_of;
use crate::ui::theme::{self, CAPTION, SPACE_1, SPACE_2, SPACE_3, SPACE_4};
use crate::ui::views::brief::what_to_mind;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{button, card, one_line_on, stage};
use crate::workspace::{SlideId, StakeholderId};

/// Height of the band that says whose window it is, in points.
const BAND: f32 = 44.0;
/// Width of the frame around the window, in points.
const FRAME: f32 = 4.0;
/// Size of what the presenter reads while speaking, in points.
const SPOKEN: f32 = 18.0;
/// So many lines are said of somebody.
const LINES: usize = 4;

/// Draws the presenter's window; returns what is to be done.
pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, show: &mut Presenting, (clock, minutes): (&str, i64)) -> Vec<Deed> {
    let mut deeds = Vec::new();
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, cx.theme.page);
    let band = Rect::from_min_max(whole.min, pos2(whole.right(), whole.top() + BAND));
    ui.painter().rect_filled(band, 0.0, cx.theme.trouble_soft);
    ui.painter().rect_stroke(whole, 0.0, Stroke::new(FRAME, cx.theme.trouble), StrokeKind::Inside);
    ui.scope_builder(UiBuilder::new().max_rect(band.shrink2(vec2(SPACE_4, SPACE_1))), |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if Button::new(cx.text("present-leave")).show(ui, cx.theme).clicked() {
                deeds.push(Deed::Leave);
            }
            ui.add_space(SPACE_2);
            let time = cx.words.with("present-time", &[("clock", clock.into()), ("n", minutes.into())]);
            ui.label(cx.theme.emphasis(time));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                Icon::EyeOff.paint(
                    ui.painter(),
                    pos2(ui.cursor().left() + 9.0, band.center().y),
                    18.0,
                    cx.theme.trouble,
                );
                ui.add_space(24.0);
                ui.add(Label::new(cx.theme.emphasis(cx.text("present-ours"))).truncate());
            });
        });
    });
    let page = Rect::from_min_max(pos2(whole.left(), band.bottom()), whole.max).shrink(SPACE_4);
    let left = (page.width() * 0.58).round();
    let (one, other) = page.split_left_right_at_x(page.left() + left);
    let one = one.with_max_x(one.right() - SPACE_3);
    ui.scope_builder(UiBuilder::new().max_rect(one).id_salt("shown"), |ui| shown(ui, cx, show, &mut deeds));
    ui.scope_builder(UiBuilder::new().max_rect(other).id_salt("beside"), |ui| beside(ui, cx, show));
    deeds
}

/// What the audience sees, what turns it, and the line for notes.
fn shown(ui: &mut Ui, cx: &Cx<'_>, show: &mut Presenting, deeds: &mut Vec<Deed>) {
    let (at, count) = (show.audience.at(), show.audience.count());
    let title = show.audience.title(at).unwrap_or_default().to_owned();
    let heading =
        cx.words.with("present-now", &[("n", (at + 1).into()), ("all", count.into()), ("title", title.into())]);
    card::group(ui, cx.theme, &heading);
    let room = ui.available_rect_before_wrap();
    let height = (room.height() - 150.0).max(140.0);
    // Of the shape of what the audience looks at: what is pointed at here is there, too.
    let page = show.audience.page().0;
    let size = (page * (room.width() / page.x).min(height / page.y)).floor();
    let (rect, response) = ui.allocate_exact_size(size, Sense::click_and_drag());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, cx.text("present-picture")));
    match show.audience.screen() {
        Screen::Black | Screen::End => fill(ui, rect, theme::DARKNESS),
        Screen::White => fill(ui, rect, theme::BRIGHTNESS),
        Screen::Slide => picture(ui, cx, rect, show.slides.get(at).copied()),
    }
    let share = |at: Pos2| ((at - rect.min) / rect.size()).to_pos2();
    let light = response.hover_pos().filter(|_| show.audience.has_laser());
    show.audience.light(light.map(share));
    if let Some(at) = light {
        ui.painter().circle_filled(at, 5.0, cx.theme.trouble);
    }
    if response.drag_started() {
        show.from = response.interact_pointer_pos();
    }
    if let (Some(from), Some(to)) = (show.from, response.interact_pointer_pos()) {
        let part = Rect::from_two_pos(from, to).intersect(rect);
        ui.painter().rect_stroke(part, 0.0, Stroke::new(2.0, cx.theme.text), StrokeKind::Inside);
        if response.drag_stopped() {
            show.from = None;
            if part.width() > 24.0 && part.height() > 24.0 {
                deeds.push(Deed::Turn(Turn::Zoom(Some(Rect::from_min_max(share(part.min), share(part.max))))));
            }
        }
    }
    let outline = Stroke::new(2.0, cx.theme.good);
    ui.painter().rect_stroke(rect, 0.0, outline, StrokeKind::Outside);
    ui.add_space(SPACE_1);
    acts(ui, cx, show, deeds);
    note(ui, cx, show, deeds);
}

/// The acts of the presenter, in a row.
fn acts(ui: &mut Ui, cx: &Cx<'_>, show: &Presenting, deeds: &mut Vec<Deed>) {
    let screen = show.audience.screen();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(SPACE_1, SPACE_1);
        let all = [
            (Icon::ChevronLeft, "present-back", Turn::Back, false),
            (Icon::ChevronRight, "present-next", Turn::Next, false),
            (Icon::Moon, "present-black", Turn::Black, screen == Screen::Black),
            (Icon::Sun, "present-white", Turn::White, screen == Screen::White),
            (Icon::Goal, "present-laser", Turn::Laser, show.audience.has_laser()),
            (Icon::ZoomIn, "present-closer", Turn::Closer, show.audience.is_zoomed()),
            (Icon::SortUp, "present-larger", Turn::Letters(true), false),
            (Icon::SortDown, "present-smaller", Turn::Letters(false), false),
            (Icon::History, "present-replay", Turn::Replay, false),
        ];
        for (icon, name, turn, on) in all {
            if button::icon_toggle(ui, cx.theme, icon, cx.text(name), on).clicked() {
                deeds.push(Deed::Turn(turn));
            }
        }
        let hint = match (show.audience.is_leaving(), show.audience.typed()) {
            (true, _) => cx.text("present-leave-again").to_owned(),
            (false, "") => cx.text("present-zoom-hint").to_owned(),
            (false, typed) => cx.words.with("present-jump", &[("n", typed.into())]),
        };
        let hint = show.audience.told().map_or(hint, str::to_owned);
        ui.add(Label::new(cx.theme.caption(hint)).truncate());
    });
}

/// A line for what is decided or promised in the room.
fn note(ui: &mut Ui, cx: &Cx<'_>, show: &mut Presenting, deeds: &mut Vec<Deed>) {
    if show.only {
        ui.add(Label::new(cx.theme.caption(cx.text("present-only-seen"))).wrap());
        return;
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_2;
        let kinds = [(Note::Decision, cx.text("present-decision")), (Note::Action, cx.text("present-action"))];
        if let Some(kind) = button::segmented(ui, cx.theme, cx.text("present-note"), show.note, &kinds) {
            show.note = kind;
        }
        ui.add(Label::new(cx.theme.caption(cx.text("present-note-keys"))).truncate());
    });
    if let Some(text) = line(ui, cx, show) {
        deeds.push(Deed::Note(text));
    }
    let said = match (&show.refused, show.noted.last()) {
        (Some((why, _)), _) => why.clone(),
        (None, Some(last)) => cx.words.with("present-noted", &[("title", last.into()), ("n", show.noted.len().into())]),
        (None, None) => String::new(),
    };
    if !said.is_empty() {
        ui.add(Label::new(cx.theme.caption(said)).truncate());
    }
}

/// The field of that line: what is typed, once it is said.
pub(super) fn line(ui: &mut Ui, cx: &Cx<'_>, show: &mut Presenting) -> Option<String> {
    let name = match show.note {
        Note::Decision => "present-note-decision",
        Note::Action => "present-note-action",
    };
    let typed = field::line(
        ui,
        cx.theme,
        &Field::new(cx.text(name)).hint(cx.text("present-note-hint-line")).bare(),
        &show.draft,
    )?;
    Some(typed.trim().to_owned()).filter(|typed| !typed.is_empty())
}

/// The next slide, what is said to this one, and who is there.
fn beside(ui: &mut Ui, cx: &Cx<'_>, show: &Presenting) {
    let at = show.audience.at();
    let next = show.audience.title(at + 1);
    let heading = match next {
        Some(title) => cx.words.with("present-then", &[("title", title.into())]),
        None => cx.text("present-then-end").to_owned(),
    };
    card::group(ui, cx.theme, &heading);
    let room = ui.available_rect_before_wrap();
    let size = vec2(room.width(), room.width() * 9.0 / 16.0)
        .min(vec2(room.height() * 0.26 * 16.0 / 9.0, room.height() * 0.26))
        .floor();
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    match next {
        Some(_) => picture(ui, cx, rect, show.slides.get(at + 1).copied()),
        None => fill(ui, rect, theme::DARKNESS),
    }
    ui.painter().rect_stroke(rect, 0.0, cx.theme.hairline(), StrokeKind::Outside);
    ui.add_space(SPACE_2);
    ScrollArea::vertical().id_salt("notes").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_2;
        card::group(ui, cx.theme, cx.text("record-field-speaker-note"));
        let note = show.notes.get(at).map(String::as_str).filter(|note| !note.trim().is_empty());
        match note {
            Some(note) => {
                ui.add(Label::new(RichText::new(note).font(theme::regular(SPOKEN)).color(cx.theme.text)).wrap())
            }
            None => ui.add(Label::new(cx.theme.quiet(cx.text("present-no-note"))).wrap()),
        };
        ui.add_space(SPACE_2);
        card::group(ui, cx.theme, cx.text("present-there"));
        if show.there.is_empty() {
            ui.add(Label::new(cx.theme.quiet(cx.text("present-there-nobody"))).wrap());
        }
        for who in &show.there {
            person(ui, cx, *who, &show.there);
        }
    });
}

/// What to know of somebody who is there, and what must not be said aloud.
fn person(ui: &mut Ui, cx: &Cx<'_>, who: StakeholderId, room: &[StakeholderId]) {
    let Some(one) = cx.shown().stakeholders.get(who) else { return };
    let brief = brief::of(cx.insights, who);
    ui.add(Label::new(cx.theme.emphasis(&one.name)).truncate());
    let expects = brief.expects.iter().map(|id| ("present-expects", title_of(cx.shown(), (*id).into(), cx.words)));
    let unheard =
        brief.unheard.iter().map(|one| ("present-unheard", title_of(cx.shown(), one.decision.into(), cx.words)));
    for (key, title) in expects.take(2).chain(unheard.take(2)) {
        ui.add(Label::new(cx.theme.body(cx.words.with(key, &[("title", title.into())]))).wrap());
    }
    let minds = what_to_mind(cx, &brief, room);
    for line in minds.into_iter().take(LINES) {
        ui.horizontal(|ui| {
            let at = pos2(ui.cursor().left() + 7.0, ui.cursor().top() + 9.0);
            Icon::EyeOff.paint(ui.painter(), at, 14.0, cx.theme.trouble);
            ui.add_space(20.0);
            ui.add(Label::new(cx.theme.body(line)).wrap());
        });
    }
}

fn fill(ui: &Ui, rect: Rect, color: Color32) {
    ui.painter().rect_filled(rect, 0.0, color);
}

/// The picture of a slide, or its place.
fn picture(ui: &Ui, cx: &Cx<'_>, rect: Rect, slide: Option<SlideId>) {
    ui.painter().rect_filled(rect, 0.0, cx.theme.surface);
    let drawing: Option<&Arc<Drawing>> =
        cx.pictured.drawings.iter().find(|(id, _)| Some(*id) == slide).map(|(_, drawing)| drawing);
    match drawing {
        Some(drawing) => stage::picture(ui.painter(), rect, drawing),
        None => {
            let ink: Color32 = cx.theme.quiet;
            let words = one_line_on(ui.painter(), cx.text("present-drawing"), theme::regular(CAPTION), rect.width());
            ui.painter().galley(rect.center() - words.size() / 2.0, words, ink);
        }
    }
}
