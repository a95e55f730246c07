//! A list of which some are chosen, under quiet headings. It is one stop of Tab; the arrow keys go from row to row, space
//! chooses.

use egui::{
    EventFilter, Key, Modifiers, Pos2, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use crate::ui::icons::Icon;
use crate::ui::theme::{self, BODY, RADIUS_SMALL, SPACE_1, SPACE_2, Theme};
use crate::ui::widgets::{focus_ring, one_line_on, popup};

/// Height of a row, in points.
const ROW: f32 = 26.0;
/// The side of the box that says whether it is chosen, in points.
const BOX: f32 = 16.0;

/// Up and down go from row to row.
const ARROWS: EventFilter = EventFilter { tab: false, horizontal_arrows: false, vertical_arrows: true, escape: false };

/// One of a list.
pub struct Row<'a> {
    /// Under which heading it stands; where that is another one than before, it is said.
    pub group: &'a str,
    /// How it is called.
    pub word: &'a str,
    /// Whether it is chosen.
    pub on: bool,
    /// Why it cannot be chosen; none where it can.
    pub ours: Option<&'a str>,
}

/// Where a list has the keyboard.
#[derive(Default)]
pub struct Rows {
    at: usize,
    /// Whether that row takes the keyboard when it is drawn.
    wanted: bool,
}

impl Rows {
    /// Draws the list, so high at most; `one` says that only one is chosen. Returns the place of the row that was pressed.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        theme: &Theme,
        (name, height, one): (&str, f32, bool),
        rows: &[Row<'_>],
    ) -> Option<usize> {
        let mut pressed = None;
        self.at = self.at.min(rows.len().saturating_sub(1));
        let frame = egui::Frame::new().stroke(theme.hairline()).corner_radius(RADIUS_SMALL).inner_margin(SPACE_1);
        frame.fill(theme.surface).show(ui, |ui| {
            ScrollArea::vertical().id_salt(name).max_height(height).auto_shrink([false, true]).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let mut group = "";
                let mut step = 0_isize;
                for (index, row) in rows.iter().enumerate() {
                    if row.group != group {
                        group = row.group;
                        popup::group(ui, theme, group);
                    }
                    let stop = index == self.at;
                    let sense = if stop { Sense::click() } else { Sense::CLICK };
                    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
                    let response = ui.interact(rect, ui.scope_id().with((name, index)), sense);
                    let role = if one { Role::RadioButton } else { Role::CheckBox };
                    let enabled = row.ours.is_none();
                    response.widget_info(|| WidgetInfo::selected(role, enabled, row.on && enabled, row.word));
                    if response.clicked() {
                        self.at = index;
                        pressed = enabled.then_some(index);
                    }
                    if stop && self.wanted {
                        self.wanted = false;
                        response.request_focus();
                        response.scroll_to_me(None);
                    }
                    if response.has_focus() {
                        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, ARROWS));
                        let key = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
                        step = isize::from(key(Key::ArrowDown)) - isize::from(key(Key::ArrowUp));
                    }
                    if ui.is_rect_visible(rect) {
                        paint(ui, theme, row, (rect, one), &response);
                    }
                    if let Some(why) = row.ours {
                        response.on_hover_text(why);
                    }
                }
                let next = self.at.checked_add_signed(step).filter(|at| step != 0 && *at < rows.len());
                if let Some(at) = next {
                    (self.at, self.wanted) = (at, true);
                    ui.ctx().request_repaint();
                }
            });
        });
        pressed
    }
}

fn paint(ui: &Ui, theme: &Theme, row: &Row<'_>, (rect, one): (Rect, bool), response: &egui::Response) {
    let (painter, enabled) = (ui.painter(), row.ours.is_none());
    if response.hovered() && enabled {
        painter.rect_filled(rect, f32::from(RADIUS_SMALL), theme.hover);
    }
    focus_ring(ui, theme, response, rect.shrink(2.0), f32::from(RADIUS_SMALL));
    let middle = pos2(rect.left() + SPACE_2 + BOX / 2.0, rect.center().y);
    let ink = if enabled { theme.text } else { theme.quiet };
    match (enabled, one) {
        (false, _) => Icon::EyeOff.paint(painter, middle, BOX, theme.quiet),
        (true, true) => disc(ui, theme, middle, row.on),
        (true, false) => square(ui, theme, middle, row.on),
    }
    let left = rect.left() + 2.0 * SPACE_2 + BOX;
    let words = one_line_on(painter, row.word, theme::regular(BODY), rect.right() - SPACE_1 - left);
    painter.galley(pos2(left, rect.center().y - words.size().y / 2.0), words, ink);
}

fn disc(ui: &Ui, theme: &Theme, middle: Pos2, on: bool) {
    let edge = Stroke::new(theme.line_width.max(1.5), if on { theme.text } else { theme.outline });
    ui.painter().circle(middle, BOX / 2.0 - 1.0, theme.surface, edge);
    if on {
        ui.painter().circle_filled(middle, 4.0, theme.text);
    }
}

fn square(ui: &Ui, theme: &Theme, middle: Pos2, on: bool) {
    let rect = Rect::from_center_size(middle, vec2(BOX, BOX));
    let fill = if on { theme.text } else { theme.surface };
    let edge = Stroke::new(theme.line_width, if on { theme.text } else { theme.outline });
    ui.painter().rect(rect, 3.0, fill, edge, StrokeKind::Inside);
    if on {
        Icon::Check.paint(ui.painter(), middle, 13.0, theme.ink_on(theme.text));
    }
}
