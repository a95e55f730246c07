//! The open file on the screen: the bars around it, the view and, beside or over it, the details.

use egui::{Panel, Sense, Ui};

use super::modals::Modal;
use super::shell::Entente;
use crate::ui::context::Cx;
use crate::ui::frame::{FileBar, FrameCx, SaveState, banner, rail, replay, top_bar};
use crate::ui::inspector;
use crate::ui::theme::{INSPECTOR, INSPECTOR_NARROW, SPACE_4};
use crate::ui::views::ViewKind;
use crate::ui::views::people::Mode;
use crate::ui::widgets::field;
use crate::ui::widgets::keyboard::{self, Ground};

/// From this width on, beside the rail, the inspector has its full width.
const ROOM_FOR_INSPECTOR: f32 = 1100.0;
/// From this width on the inspector stands beside the view, which keeps 600 points; below it floats over the view.
const LEAST_ROOM: f32 = INSPECTOR_NARROW + LEAST_VIEW;
/// What a view beside the details keeps, in points.
const LEAST_VIEW: f32 = 600.0;
/// How near to the edge of the details they are dragged wider, in points.
const EDGE: f32 = 3.0;

impl Entente {
    /// Draws the open file.
    pub(super) fn file_ui(&mut self, ui: &mut Ui, frame: &FrameCx<'_>) {
        // A path or a name that is typed to leave with is no change of the file.
        let aside = matches!(self.modal, Some(Modal::TypePath { .. } | Modal::Baseline { .. }));
        let typing = !aside && field::holds_typing(ui.ctx()) == Some(true);
        let said = self.banner();
        let Some(session) = &mut self.session else { return };
        let save = match session.save_state() {
            SaveState::Saved(_) if typing || session.views.has_typed() => SaveState::Unsaved,
            state => state,
        };
        field::forget_typing(ui.ctx());
        let engagement = &session.document.workspace().engagement;
        let file = FileBar {
            title: &engagement.title,
            client: &engagement.client,
            save: &save,
            encrypted: session.key.is_some() && !session.keeping.in_plain,
            computing: session.is_computing(),
            for_client: session.views.shows_client(session.view),
            span: session.span(),
        };
        rail::show(ui, frame);
        top_bar::show(ui, frame, &file);
        if session.is_replaying() {
            replay::banner(ui, frame, session.day());
        }
        if let Some(said) = &said {
            banner::show(ui, frame, said);
        }
        let view = session.view;
        let (views, cx) = session.looked_at(frame.words, frame.theme, &self.settings.author, frame.out);
        // Details are ours: they never stand beside what a client is shown.
        let ours = !views.shows_client(view);
        let inspector = ours && self.inspector_open && !self.details_wait && cx.selection.is_some();
        let room = ui.available_width();
        let usual = if room >= ROOM_FOR_INSPECTOR { INSPECTOR } else { INSPECTOR_NARROW };
        let beside = room >= LEAST_ROOM;
        let most = (if beside { room - LEAST_VIEW } else { room * 0.8 }).max(INSPECTOR_NARROW);
        let width = self.settings.details.unwrap_or(usual).clamp(INSPECTOR_NARROW, most).round();
        let paper = egui::Frame::new().fill(frame.theme.surface).inner_margin(egui::Margin::same(SPACE_4 as i8));
        if inspector && beside {
            Panel::right("inspector").resizable(false).exact_size(width).frame(paper).show(ui, |ui| {
                inspector::show(ui, &cx);
            });
        }
        let page = egui::Frame::new().fill(frame.theme.page);
        inspector::say_cover(ui.ctx(), if inspector && !beside { width } else { 0.0 });
        let room = egui::CentralPanel::default()
            .frame(page)
            .show(ui, |ui| {
                keyboard::ground(ui, Ground::Page);
                // Each view scrolls by itself.
                ui.push_id(view.name(), |ui| views.ui(view, ui, &cx));
            })
            .response
            .rect;
        if inspector && !beside {
            float_inspector(ui, &cx, (room, width), paper);
        }
        if inspector {
            let edge = if beside { room.right() } else { room.right() - width };
            self.details_edge(ui, frame, (edge, room), width);
        }
        self.remember_looks(ui);
    }
}

impl Entente {
    /// The edge between the view and the details: dragging it makes them wider, a double click as wide as usual.
    fn details_edge(&mut self, ui: &Ui, frame: &FrameCx<'_>, (edge, room): (f32, egui::Rect), width: f32) {
        // Before the edge: behind it lie details that may float over the view.
        let rect = egui::Rect::from_x_y_ranges(edge - 2.0 * EDGE..=edge, room.y_range());
        let response = ui.interact(rect, egui::Id::unique("edge of the details"), Sense::CLICK | Sense::DRAG);
        let name = frame.words.text("frame-details-width");
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Splitter, true, name));
        if response.hovered() || response.dragged() {
            let stroke = egui::Stroke::new(2.0, frame.theme.outline);
            ui.painter().vline(edge - EDGE / 2.0, room.y_range().shrink(2.0), stroke);
        }
        if response.dragged()
            && let Some(pointer) = response.interact_pointer_pos()
        {
            let wanted = Some((width + edge - pointer.x - EDGE).max(INSPECTOR_NARROW).round());
            if std::mem::replace(&mut self.settings.details, wanted) != wanted {
                ui.ctx().request_repaint();
            }
        }
        if response.double_clicked() {
            self.settings.details = None;
        }
        if response.drag_stopped() || response.double_clicked() {
            self.keep_settings();
        }
        response.on_hover_and_drag_cursor(egui::CursorIcon::ResizeHorizontal);
    }

    /// How people and the plan are looked at is there again the next time.
    fn remember_looks(&mut self, ui: &Ui) {
        let Some(session) = &self.session else { return };
        let as_list = session.views.people.mode == Mode::List;
        let mut news = std::mem::replace(&mut self.settings.people_as_list, as_list) != as_list;
        // What is being dragged is not there yet.
        let still = !ui.input(|input| input.pointer.any_down());
        if let Some(path) = session.path.as_ref().filter(|_| still && session.view == ViewKind::Timeline) {
            news |= self.settings.look_at(path, session.views.plan.timeline.look());
        }
        if news {
            self.keep_settings();
        }
    }
}

/// On a small screen the inspector floats over the right edge of the view.
fn float_inspector(ui: &Ui, cx: &Cx<'_>, (room, width): (egui::Rect, f32), paper: egui::Frame) {
    let size = egui::vec2(width, room.height());
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
