//! The open file on the screen: the bars around it, the view and, beside or over it, the details.

use egui::{Panel, Ui};

use super::shell::Entente;
use crate::ui::context::Cx;
use crate::ui::frame::{FileBar, FrameCx, SaveState, rail, replay, top_bar};
use crate::ui::inspector;
use crate::ui::theme::{INSPECTOR, INSPECTOR_NARROW, SPACE_4};
use crate::ui::views::people::Mode;
use crate::ui::widgets::field;

/// From this width on, beside the rail, the inspector has its full width.
const ROOM_FOR_INSPECTOR: f32 = 1100.0;
/// From this width on the inspector stands beside the view, which keeps 600 points; below it floats over the view.
const LEAST_ROOM: f32 = INSPECTOR_NARROW + 600.0;

impl Entente {
    /// Draws the open file.
    pub(super) fn file_ui(&mut self, ui: &mut Ui, frame: &FrameCx<'_>) {
        let typing = field::holds_typing(ui.ctx()) == Some(true);
        let Some(session) = &mut self.session else { return };
        let save = match session.save_state() {
            SaveState::Saved(_) if typing => SaveState::Unsaved,
            state => state,
        };
        field::forget_typing(ui.ctx());
        let engagement = &session.document.workspace().engagement;
        let file = FileBar {
            title: &engagement.title,
            client: &engagement.client,
            save: &save,
            computing: session.is_computing(),
            span: session.span(),
        };
        rail::show(ui, frame);
        top_bar::show(ui, frame, &file);
        if session.is_replaying() {
            replay::banner(ui, frame, session.day());
        }
        let view = session.view;
        let (views, cx) = session.looked_at(frame.words, frame.theme, &self.settings.author, frame.out);
        let inspector = self.inspector_open && !self.details_wait && cx.selection.is_some();
        let room = ui.available_width();
        let width = if room >= ROOM_FOR_INSPECTOR { INSPECTOR } else { INSPECTOR_NARROW };
        let beside = room >= LEAST_ROOM;
        let paper = egui::Frame::new().fill(frame.theme.surface).inner_margin(egui::Margin::same(SPACE_4 as i8));
        if inspector && beside {
            Panel::right("inspector").resizable(false).exact_size(width).frame(paper).show(ui, |ui| {
                inspector::show(ui, &cx);
            });
        }
        let page = egui::Frame::new().fill(frame.theme.page);
        let room = egui::CentralPanel::default()
            .frame(page)
            .show(ui, |ui| {
                // Each view scrolls by itself.
                ui.push_id(view.name(), |ui| views.ui(view, ui, &cx));
            })
            .response
            .rect;
        if inspector && !beside {
            float_inspector(ui, &cx, room, paper);
        }
        let as_list = session.views.people.mode == Mode::List;
        if std::mem::replace(&mut self.settings.people_as_list, as_list) != as_list {
            self.keep_settings();
        }
    }
}

/// On a small screen the inspector floats over the right edge of the view.
fn float_inspector(ui: &Ui, cx: &Cx<'_>, room: egui::Rect, paper: egui::Frame) {
    let size = egui::vec2(INSPECTOR_NARROW, room.height());
    let corner = egui::pos2(room.right() - size.x, room.top());
    let paper = paper.stroke(cx.theme.hairline()).shadow(egui::Shadow {
        offset: [-4, 0],
        blur: 16,
        spread: 0,
        color: cx.theme.shade,
    });
    egui::Area::new(egui::Id::unique("floating inspector"))
        .fixed_pos(corner)
        .order(egui::Order::Middle)
        .constrain(false)
        .show(ui.ctx(), |ui| {
            paper.show(ui, |ui| {
                ui.set_min_size(size - egui::Vec2::splat(2.0 * SPACE_4));
                ui.set_max_size(size - egui::Vec2::splat(2.0 * SPACE_4));
                inspector::show(ui, cx);
            });
        });
}
