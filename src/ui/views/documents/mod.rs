//! Documents that leave, on their paper, as of the day that is looked at: what a client would read, a steering committee,
//! our own people, a successor.
//!
//! Owns which is looked at and since when it tells what changed. What it says is composed elsewhere
//! ([`crate::insight::documents`]), off this thread.

mod paper;
pub mod report;
mod say;
pub mod sheets;
pub mod text;

pub use say::value as say_value;

use chrono::NaiveDate;
use egui::{Align, Frame, Label, Layout, Margin, ScrollArea, Sense, Ui, Vec2, WidgetInfo};

use crate::insight::documents::{Composition, Kind};
use crate::ui::command::Command;
use crate::ui::context::{Action, Cx, Order};
use crate::ui::evidence::{self, Lead};
use crate::ui::icons::Icon;
use crate::ui::theme::{self, CONTROL, RADIUS_SMALL, SPACE_1, SPACE_2, SPACE_3, SPACE_4};
use crate::ui::widgets::button::{self, Button, Weight};
use crate::ui::widgets::card;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::page::{self, column, margin};
use crate::ui::widgets::{break_before, touched};

/// From this width on the documents stand in a column beside the paper, in points.
const BESIDE: f32 = 1080.0;
/// Width of that column, in points.
const LIST: f32 = 250.0;
/// Width of the day since which changes are told, with its word, in points.
const SINCE: f32 = 250.0;

/// The page with its small state.
#[derive(Default)]
pub struct DocumentsPage {
    /// Which is looked at.
    pub kind: Kind,
    /// Since when it tells what changed, where somebody said so: of which document.
    since: Option<(Kind, NaiveDate)>,
    /// Heights of the parts on the paper, and of what and at which width they are.
    heights: (Option<(u64, Order)>, f32, paper::Heights),
}

impl DocumentsPage {
    /// Since when the document that is looked at tells what changed, where somebody said so.
    pub fn told_since(&self) -> Option<(Kind, NaiveDate)> {
        self.since.filter(|(kind, _)| *kind == self.kind)
    }

    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, head: impl FnOnce(&mut Ui)) {
        let usual = self.kind.since(cx.file, cx.day);
        let since = self.since.filter(|(kind, on)| *kind == self.kind && *on <= cx.day).map_or(usual, |(_, on)| on);
        let wanted = (cx.source, (self.kind, since));
        let composed = cx.composed;
        if composed.of != Some(wanted) && !composed.running && composed.broken != Some(wanted) {
            cx.out.push(Action::Compose(wanted.1));
        }
        let margin = margin(ui);
        Frame::new().inner_margin(Margin { bottom: 0, ..Margin::same(margin as i8) }).show(ui, |ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(SPACE_3);
            if !cx.presented {
                self.tools(ui, cx, wanted, head);
            }
            let beside = ui.available_width() >= BESIDE && !cx.presented;
            let height = ui.available_height();
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_4;
                if beside {
                    column(ui, LIST, |ui| self.list(ui, cx));
                }
                let rest = Vec2::new(ui.available_width(), height);
                ui.allocate_ui_with_layout(rest, Layout::top_down(Align::Min), |ui| {
                    self.scrolled(ui, cx, wanted, margin);
                });
            });
        });
    }

    /// The paper, or why there is none.
    fn scrolled(&mut self, ui: &mut Ui, cx: &Cx<'_>, wanted: (u64, Order), margin: f32) {
        let composed = cx.composed;
        page::scrolled(ui, ScrollArea::vertical().id_salt(("paper", self.kind)).auto_shrink(false), |ui| {
            let document = composed.document.filter(|_| composed.of == Some(wanted));
            match document {
                Some(document) => {
                    // Another document, or another width, is measured anew.
                    let width = ui.available_width();
                    if self.heights.0 != Some(wanted) || self.heights.1 != width {
                        self.heights = (Some(wanted), width, paper::Heights::new());
                    }
                    paper::show(ui, cx, document, &mut self.heights.2);
                }
                None if composed.broken == Some(wanted) => {
                    card::empty(ui, cx.theme, Icon::Registers, cx.text("document-broken"), None);
                }
                None => {
                    ui.label(cx.theme.quiet(cx.text("document-computing")));
                }
            }
            ui.add_space(margin);
        });
    }

    /// The pages, since when changes are told, and the document as text.
    fn tools(&mut self, ui: &mut Ui, cx: &Cx<'_>, wanted: (u64, Order), head: impl FnOnce(&mut Ui)) {
        let (_, (kind, since)) = wanted;
        let wide = ui.available_width() >= BESIDE;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
            head(ui);
            if !wide {
                let kinds = Kind::ALL.map(|kind| (kind, cx.text(kind.key())));
                let chosen = button::segmented(ui, cx.theme, cx.text("document-pages"), self.kind, &kinds);
                self.kind = chosen.unwrap_or(self.kind);
            }
            // The word stays with its field.
            break_before(ui, SINCE);
            // As high as its field, so that both stand in one line.
            let (font, since_word) = (theme::regular(theme::BODY), cx.text("document-since").to_owned());
            let width = ui.painter().layout_no_wrap(since_word, font, cx.theme.quiet).size().x;
            let word = Label::new(cx.theme.quiet(cx.text("document-since")));
            ui.add_sized(Vec2::new(width + 1.0, CONTROL), word);
            let field = Field::new(cx.text("document-since")).bare().width(124.0);
            let write = |on: &NaiveDate| cx.words.date(*on);
            let read = |text: &str| cx.words.parse_date(text, cx.day).filter(|on| *on <= cx.day);
            if let Some(on) = field::parsed(ui, cx.theme, &field, &since, write, read) {
                self.since = Some((kind, on));
            }
            // An older one may say what its readers may see no longer: only what is on the paper is copied.
            let composed = cx.composed.document.filter(|_| cx.composed.of == Some(wanted));
            if let Some(document) = composed
                && Button::new(cx.text("document-copy")).icon(Icon::Copy).show(ui, cx.theme).clicked()
            {
                ui.ctx().copy_text(text::of(document, cx.words));
                let said = [Some(cx.text("document-copied").to_owned()), kept_back(cx, document)];
                cx.out.push(Action::Toast(said.into_iter().flatten().collect::<Vec<_>>().join(" · ")));
            }
            if composed.is_some()
                && Button::new(cx.text("exporting-go")).icon(Icon::Export).show(ui, cx.theme).clicked()
            {
                cx.command(Command::SavePicture);
            }
            // Not in a picture of the page, which leaves too, and not on a past day: its client has read it.
            let kept_back = composed.filter(|_| cx.editable).and_then(|it| Some((it, kept_back(cx, it)?)));
            if let Some((document, said)) = kept_back {
                let response = Button::new(&said).icon(Icon::Lock).weight(Weight::Plain).show(ui, cx.theme);
                let response = response.on_hover_text(cx.text("document-kept-back-why"));
                evidence::follow(cx, &response, &Lead::records(document.kept_back.iter().copied()), &said);
            }
            if let Some(document) = composed.filter(|document| document.left_out > 0) {
                let without = cx.words.with("document-without-private", &[("n", document.left_out.into())]);
                ui.label(cx.theme.caption(without));
            }
        });
    }

    /// The documents, each with what it is for.
    fn list(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let theme = cx.theme;
        ui.spacing_mut().item_spacing.y = SPACE_1;
        for kind in Kind::ALL {
            let on = kind == self.kind;
            let drawn = Frame::new()
                .fill(if on { theme.selection } else { egui::Color32::TRANSPARENT })
                .corner_radius(egui::CornerRadius::same(RADIUS_SMALL))
                .inner_margin(Margin::same(SPACE_2 as i8))
                .show(ui, |ui| {
                    ui.take_available_width();
                    ui.spacing_mut().item_spacing.y = 0.0;
                    let name = cx.text(kind.key());
                    ui.add(
                        Label::new(if on { theme.emphasis(name) } else { theme.body(name) }).selectable(false).wrap(),
                    );
                    let purpose = theme.caption(cx.text(kind.purpose_key()));
                    ui.add(Label::new(purpose).selectable(false).wrap());
                });
            let response = ui.interact(drawn.response.rect, ui.scope_id().with(kind), Sense::click());
            response.widget_info(|| WidgetInfo::selected(egui::Role::Tab, true, on, cx.text(kind.key())));
            touched(ui.painter(), theme, drawn.response.rect, &response);
            if response.clicked() {
                self.kind = kind;
            }
        }
    }
}

/// How many open expectations a client does not read of; nothing where there are none.
fn kept_back(cx: &Cx<'_>, document: &Composition) -> Option<String> {
    let n = document.kept_back.len();
    (n > 0).then(|| cx.words.with("document-kept-back", &[("n", n.into())]))
}
