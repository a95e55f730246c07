//! The deck: what is presented, in its order; each slide as the audience will see it, and what the presenter says to it.
//!
//! Owns which slide is in the hand. The pictures are drawn elsewhere, from what a client may see.

mod page;
mod strip;

use std::sync::Arc;

use egui::Ui;

use crate::document::{Edit, Label};
use crate::exchange::svg::Drawing;
use crate::ui::command::Command;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::theme::{SPACE_2, SPACE_4};
use crate::ui::views::Sight;
use crate::ui::widgets::button::{Button, Weight};
use crate::ui::widgets::{card, page as paper};
use crate::workspace::{AnyRecord, RecordKind, RecordRef, Slide, SlideId, SlideKind, Visibility, Workspace};

/// Room between the orders of two slides.
const STEP: i64 = 10;
/// Room over a slide for what is drawn around it, in points.
const RING: f32 = 4.0;

/// The deck's own small state.
#[derive(Default)]
pub struct DeckView {
    /// The slide that was looked at last.
    at: Option<SlideId>,
    /// The slide in the hand, and before which one it would be let go.
    dragged: Option<(SlideId, usize)>,
    /// The slide whose entry takes the keyboard when it is drawn.
    wanted: Option<SlideId>,
}

/// Why a slide is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hidden {
    /// It is marked as ours.
    Ours,
    /// It shows a view that was made for us.
    View,
    /// It shows a view that this version does not know.
    Unknown,
}

impl Hidden {
    /// Why a slide is not shown to a client; none where it is.
    pub fn of(slide: &Slide) -> Option<Self> {
        match Sight::named(&slide.view) {
            _ if slide.meta.visibility != Visibility::Client => Some(Self::Ours),
            _ if slide.kind == SlideKind::Text => None,
            None => Some(Self::Unknown),
            Some(sight) => (!sight.is_for_client()).then_some(Self::View),
        }
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Ours => "present-hidden-ours",
            Self::View => "present-hidden-view",
            Self::Unknown => "present-hidden-unknown",
        }
    }
}

/// The slides of a file in the order in which they are presented.
pub fn in_order(file: &Workspace) -> Vec<&Slide> {
    let mut slides: Vec<&Slide> = file.slides.iter().collect();
    slides.sort_by_key(|slide| (slide.order, slide.id));
    slides
}

impl DeckView {
    /// Draws the deck into the room it is given.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        // A deck is no matter of the day that is looked at: what is shown is what the file holds.
        let slides = in_order(cx.file);
        let margin = paper::margin(ui);
        egui::Frame::new().inner_margin(egui::Margin::same(margin as i8)).show(ui, |ui| {
            head(ui, cx, &slides);
            ui.add_space(SPACE_2);
            if slides.is_empty() {
                let act = cx.editable.then(|| cx.text("present-add-words"));
                if card::empty(ui, cx.theme, Icon::Present, cx.text("present-deck-empty"), act) {
                    cx.command(Command::Add(RecordKind::Slide));
                }
                return;
            }
            let chosen = match cx.selection {
                Some(RecordRef::Slide(id)) => Some(id),
                _ => self.at,
            };
            let at = slides.iter().position(|slide| Some(slide.id) == chosen).unwrap_or(0);
            self.at = slides.get(at).map(|slide| slide.id);
            let room = ui.available_rect_before_wrap();
            let width = strip::width(room.width());
            let strip = egui::Rect::from_min_max(room.min, egui::pos2(room.left() + width, room.bottom()));
            let rest = egui::Rect::from_min_max(egui::pos2(strip.right() + SPACE_4, room.top()), room.max);
            ui.scope_builder(egui::UiBuilder::new().max_rect(strip), |ui| self.strip(ui, cx, &slides, at));
            if let Some(slide) = slides.get(at) {
                ui.scope_builder(egui::UiBuilder::new().max_rect(rest), |ui| page::show(ui, cx, slide));
            }
            ui.allocate_rect(room, egui::Sense::hover());
        });
    }
}

/// The title of the deck, and what can be done with it.
fn head(ui: &mut Ui, cx: &Cx<'_>, slides: &[&Slide]) {
    let ours = slides.iter().filter(|slide| Hidden::of(slide).is_some()).count();
    let finding = cx.words.with("present-deck-title", &[("n", slides.len().into()), ("ours", ours.into())]);
    ui.horizontal(|ui| {
        let acts = [(Command::Present, Weight::Primary), (Command::Add(RecordKind::Slide), Weight::Quiet)];
        let words = |command: Command| match command {
            Command::Present => cx.text("present-start"),
            _ => cx.text("present-add-words"),
        };
        let width: f32 =
            acts.iter().map(|(act, _)| Button::new(words(*act)).icon(Icon::Play).width_of(ui) + SPACE_2).sum();
        let room = (ui.available_width() - width - SPACE_4).max(160.0);
        ui.allocate_ui_with_layout(egui::vec2(room, 44.0), egui::Layout::top_down(egui::Align::Min), |ui| {
            card::view_title(ui, cx.theme, &finding, cx.text("present-deck-drawn"));
        });
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Min), |ui| {
            for (act, weight) in acts {
                let icon = if act == Command::Present { Icon::Play } else { Icon::Add };
                let enabled = act == Command::Present || cx.editable;
                let pressed = ui
                    .add_enabled_ui(enabled, |ui| Button::new(words(act)).icon(icon).weight(weight).show(ui, cx.theme));
                if pressed.inner.clicked() {
                    cx.command(act);
                }
            }
        });
    });
}

/// The picture of a slide, once it is drawn.
fn picture_of<'a>(cx: &Cx<'a>, id: SlideId) -> Option<&'a Arc<Drawing>> {
    cx.pictured.drawings.iter().find(|(of, _)| *of == id).map(|(_, drawing)| drawing)
}

/// Puts the slide at a place before another place: one step.
fn move_slide(cx: &Cx<'_>, slides: &[&Slide], from: usize, before: usize) {
    let Some(moved) = slides.get(from) else { return };
    let mut order: Vec<&Slide> = slides.to_vec();
    let slide = order.remove(from);
    order.insert(if before > from { before - 1 } else { before }.min(order.len()), slide);
    let edits: Vec<Edit> = (1..)
        .zip(order)
        .filter_map(|(place, shown)| {
            let slide = cx.file.slides.get(shown.id)?;
            let put = Slide { order: place * STEP, ..slide.clone() };
            (put != *slide).then_some(Edit::Put(AnyRecord::Slide(put)))
        })
        .collect();
    if !edits.is_empty() {
        cx.edit(Edit::Several(edits), Label::about("edit-move-slide", moved.title.clone()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::{Id as _, Meta};

    #[test]
    fn a_slide_is_shown_where_it_is_marked_and_its_view_was_made_for_them() {
        let day = chrono::NaiveDate::default();
        let slide = |view: &str, kind, visibility| Slide {
            id: SlideId::new(0, 1),
            meta: Meta { visibility, by: String::new(), on: day },
            order: 10,
            title: "One".to_owned(),
            kind,
            view: view.to_owned(),
            from: None,
            as_of: None,
            text: String::new(),
            look: Vec::new(),
            note: String::new(),
        };
        let of = |view: &str, kind, visibility| Hidden::of(&slide(view, kind, visibility));
        assert_eq!(of("timeline", SlideKind::View, Visibility::Client), None);
        assert_eq!(of("timeline", SlideKind::View, Visibility::Internal), Some(Hidden::Ours));
        assert_eq!(of("warnings", SlideKind::Replay, Visibility::Client), Some(Hidden::View));
        assert_eq!(of("overview", SlideKind::View, Visibility::Client), Some(Hidden::View));
        assert_eq!(of("of a later version", SlideKind::View, Visibility::Client), Some(Hidden::Unknown));
        assert_eq!(of("of a later version", SlideKind::Text, Visibility::Client), None, "words need no view");
    }
}
