//! The two lines that divide the grid: they are dragged, or moved with the keyboard, and are a setting of the workspace.

use egui::{CursorIcon, Id, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::acts::rounded;
use super::plane::Plane;
use crate::document::{Edit, GestureId, Label};
use crate::insight::grid::Midlines;
use crate::ui::context::Cx;
use crate::ui::theme;
use crate::ui::widgets::popup;

/// How near the pointer must come to take a line, in points.
const REACH: f32 = 4.0;

/// A line in the hand.
#[derive(Clone, Copy, Debug, Default)]
pub struct Midline {
    /// Whether it is that of power, and where it is held, on the scale of 1–5.
    held: Option<(bool, f64)>,
    nudges: u64,
}

impl Midline {
    /// The lines as they are shown: the one in the hand where the hand is.
    pub fn shown(&self, lines: Midlines) -> Midlines {
        match self.held {
            Some((true, power)) => Midlines { power, ..lines },
            Some((false, interest)) => Midlines { interest, ..lines },
            None => lines,
        }
    }

    /// Follows both lines of a plane that stands on the screen.
    pub fn follow(&mut self, ui: &Ui, cx: &Cx<'_>, plane: Plane) {
        if !cx.editable {
            self.held = None;
            return;
        }
        let lines = self.shown(Midlines::of(&cx.file.engagement.thresholds));
        let middle = plane.at((lines.interest, lines.power));
        // They are taken at their ends, beside the scales and in the bands: within the field people stand.
        let (plot, field) = (plane.plot, plane.field);
        let of_power =
            Rect::from_min_max(pos2(plot.left() - 18.0, middle.y - REACH), pos2(field.right(), middle.y + REACH));
        let of_interest =
            Rect::from_min_max(pos2(middle.x - REACH, plot.top()), pos2(middle.x + REACH, plot.bottom() + 16.0));
        for (power, rect) in [(true, of_power), (false, of_interest)] {
            let value = if power { lines.power } else { lines.interest };
            let id = Id::unique(("midline", power));
            let response = ui.interact(rect, id, Sense::click_and_drag());
            let places = [("value", cx.words.number_short(value, 1).into())];
            let name = if power {
                cx.words.with("people-midline-power", &places)
            } else {
                cx.words.with("people-midline-interest", &places)
            };
            response.widget_info(|| WidgetInfo::labeled(Role::Slider, true, &name));
            let held = self.held.filter(|held| held.0 == power);
            if response.hovered() || response.has_focus() || held.is_some() {
                let icon = if power { CursorIcon::ResizeVertical } else { CursorIcon::ResizeHorizontal };
                ui.ctx().set_cursor_icon(icon);
                let stroke = Stroke::new(2.0_f32.max(cx.theme.line_width), cx.theme.text);
                if power {
                    ui.painter().hline(plot.x_range(), middle.y, stroke);
                } else {
                    ui.painter().vline(middle.x, plot.y_range(), stroke);
                }
                let at = if power { pos2(plot.right() - 6.0, middle.y) } else { pos2(middle.x, plot.top() + 4.0) };
                tag(ui, cx, at, (power, response.has_focus()), &cx.words.number_short(value, 1));
            }
            if response.dragged()
                && let Some(pointer) = response.interact_pointer_pos()
            {
                let (interest, upright) = plane.ratings(pointer);
                self.held = Some((power, if power { upright } else { interest }));
            } else if response.drag_stopped() {
                if let Some((_, value)) = held {
                    set(cx, (power, value), None);
                }
                self.held = None;
            } else if held.is_some() {
                self.held = None;
            }
            if response.clicked() {
                response.request_focus();
            }
            if response.has_focus() {
                self.keys(ui, cx, &response, (power, value));
            }
            popup::beside(&response, name);
        }
    }

    fn keys(&mut self, ui: &Ui, cx: &Cx<'_>, response: &egui::Response, (power, value): (bool, f64)) {
        let arrows = egui::EventFilter { horizontal_arrows: true, vertical_arrows: true, ..Default::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
        let (back, on) = if power {
            (egui::Key::ArrowDown, egui::Key::ArrowUp)
        } else {
            (egui::Key::ArrowLeft, egui::Key::ArrowRight)
        };
        let step = ui.input(|input| i8::from(input.key_pressed(on)) - i8::from(input.key_pressed(back)));
        if response.gained_focus() {
            self.nudges += 1;
        }
        if step != 0 {
            let gesture = GestureId(Id::unique(("nudge-midline", self.nudges)).value());
            let to = rounded((value + 0.1 * f64::from(step)).clamp(1.0, 5.0));
            set(cx, (power, to), Some(gesture));
        }
    }
}

/// Makes it a setting of the workspace.
fn set(cx: &Cx<'_>, (power, value): (bool, f64), gesture: Option<GestureId>) {
    let mut engagement = cx.file.engagement.clone();
    let limits = &mut engagement.thresholds;
    let line = if power { &mut limits.grid_power } else { &mut limits.grid_interest };
    if *line == value {
        return;
    }
    *line = value;
    let label = Label { key: "edit-set-midline", args: Vec::new() };
    match gesture {
        Some(gesture) => cx.edit_during(Edit::SetEngagement(engagement), label, gesture),
        None => cx.edit(Edit::SetEngagement(engagement), label),
    }
}

/// The value of a line, at its end; ringed while the line has the keyboard.
fn tag(ui: &Ui, cx: &Cx<'_>, at: egui::Pos2, (power, ringed): (bool, bool), words: &str) {
    let galley = ui.painter().layout_no_wrap(words.to_owned(), theme::bold(theme::CAPTION), cx.theme.text);
    let size = galley.size() + vec2(12.0, 4.0);
    let corner = if power { at - vec2(size.x, size.y / 2.0) } else { at - vec2(size.x / 2.0, 0.0) };
    let rect = Rect::from_min_size(corner, size);
    let edge = if ringed { cx.theme.focus_ring() } else { cx.theme.hairline() };
    ui.painter().rect(rect, 4.0, cx.theme.surface_raised, edge, egui::StrokeKind::Inside);
    ui.painter().galley(rect.min + vec2(6.0, 2.0), galley, cx.theme.text);
}
