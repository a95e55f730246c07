//! The chosen dependency: which ends it ties and how long it waits, to be changed where it was clicked.

use egui::{Area, Frame, Label, Margin, Order, Pos2, Ui, vec2};

use super::sheet::{Sheet, id_of};
use super::{TimelineView, edits, links};
use crate::document::Edit;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::inspector::{fields, form, lag};
use crate::ui::sentence::{Fill, Sentence};
use crate::ui::theme::{SPACE_2, SPACE_3};
use crate::ui::widgets::button::{Button, Weight};
use crate::workspace::TaskId;

/// Width of the card, in points.
const WIDTH: f32 = 320.0;
/// So much room it takes at most below its place, in points; where there is less it stands over it.
const HEIGHT: f32 = 230.0;

impl TimelineView {
    /// Chooses the dependency under the pointer, or none.
    pub(super) fn choose_link(&mut self, link: Option<(TaskId, TaskId)>, at: Pos2) {
        self.link = link;
        self.link_at = link.map(|_| at);
    }

    /// The steps of the path that is shown, over the other dependencies.
    pub(super) fn path_steps(&self, ui: &Ui, sheet: &Sheet<'_>, lines: &[links::Line]) {
        if self.path.is_empty() {
            return;
        }
        let steps = |from, to| self.path.steps(from, to);
        links::paint_steps(ui.painter(), sheet, lines, steps);
    }

    /// Shows the card of the chosen dependency.
    pub(super) fn link_card(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let Some(((from, to), at)) = self.link.zip(self.link_at) else { return };
        let link = cx.shown().tasks.get(to).and_then(|task| task.links.iter().find(|link| link.predecessor == from));
        let Some(link) = link.copied().filter(|_| self.drag.is_none()) else {
            (self.link, self.link_at) = (None, None);
            return;
        };
        let theme = cx.theme;
        let frame = Frame::new()
            .fill(theme.surface_raised)
            .stroke(theme.hairline())
            .corner_radius(crate::ui::theme::RADIUS)
            .inner_margin(Margin::same(SPACE_3 as i8))
            .shadow(egui::Shadow { offset: [0, 4], blur: 16, spread: 0, color: theme.shade });
        let id = id_of(("link", from, to));
        let fits = at.y + HEIGHT <= ui.ctx().content_rect().bottom();
        let beside = at + vec2(8.0, if fits { 8.0 } else { -HEIGHT });
        let area = Area::new(id).order(Order::Middle).fixed_pos(beside);
        let shown = area.constrain_to(ui.ctx().content_rect()).show(ui.ctx(), |ui| {
            frame.show(ui, |ui| {
                ui.set_width(WIDTH);
                ui.spacing_mut().item_spacing.y = SPACE_2;
                let names = vec![("later", Fill::Task(to)), ("earlier", Fill::Task(from))];
                Sentence::of(cx, "plan-link-of", names).show(ui, cx);
                let kit = form::kit_of(cx);
                let (mut kind, mut waits) = (link.kind, link.lag());
                ui.push_id(id, |ui| {
                    fields::choice(ui, &kit, kit.text("record-field-link-kind"), &mut kind);
                    lag::lag(ui, &kit, &mut waits);
                });
                if (kind, waits) != (link.kind, link.lag()) && cx.editable {
                    edits::ask(cx, Edit::LinkTasks { from, to, kind, lag: waits }, None);
                }
                let word = cx.text("plan-link-delete");
                let delete = Button::new(word).icon(Icon::Unlink).weight(Weight::Plain);
                if cx.editable && delete.show(ui, theme).clicked() {
                    edits::ask(cx, Edit::UnlinkTasks { from, to }, None);
                    (self.link, self.link_at) = (None, None);
                }
                if !cx.editable {
                    ui.add(Label::new(theme.caption(cx.text("plan-link"))));
                }
            });
        });
        shown.response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Group, true, cx.text("plan-link")));
    }
}
