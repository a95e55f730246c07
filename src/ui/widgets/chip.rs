//! Chips: a state, an owner or an audience in one word. A state always has a shape beside its colour, so that it reads
//! without colour and in grey.

use egui::{Color32, Painter, Pos2, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use super::{Manager, one_line};
use crate::ui::icons::Icon;
use crate::ui::theme::{self, SPACE_1, SPACE_2, Theme};

/// Height of a chip, in points.
pub const HEIGHT: f32 = 20.0;

/// How something stands. The shape carries the meaning; the colour repeats it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// As it should be: a filled disc.
    Good,
    /// To be watched: a triangle.
    Watch,
    /// Trouble: a diamond.
    Trouble,
    /// Nobody knows: a hollow ring, never a colour.
    Unknown,
}

impl Mark {
    /// The sign as a letter: a shape for each, so that none speaks by its colour alone.
    pub fn letter(self) -> char {
        match self {
            Self::Good => '●',
            Self::Watch => '▲',
            Self::Trouble => '◆',
            Self::Unknown => '○',
        }
    }

    /// The state's colour.
    pub fn color(self, theme: &Theme) -> Color32 {
        match self {
            Self::Good => theme.good,
            Self::Watch => theme.watch,
            Self::Trouble => theme.trouble,
            Self::Unknown => theme.quiet,
        }
    }

    /// The state's colour as a quiet fill.
    pub fn soft(self, theme: &Theme) -> Color32 {
        match self {
            Self::Good => theme.good_soft,
            Self::Watch => theme.watch_soft,
            Self::Trouble => theme.trouble_soft,
            Self::Unknown => theme.surface,
        }
    }

    /// Draws the shape with its middle at `center`, `size` points high.
    pub fn paint(self, painter: &Painter, theme: &Theme, center: Pos2, size: f32) {
        let color = self.color(theme);
        let half = size / 2.0;
        let at = |x: f32, y: f32| center + Vec2::new(x * half, y * half);
        match self {
            Self::Good => {
                painter.circle_filled(center, half * 0.9, color);
            }
            Self::Watch => {
                let corners = vec![at(0.0, -0.95), at(1.05, 0.85), at(-1.05, 0.85)];
                painter.add(Shape::convex_polygon(corners, color, Stroke::NONE));
            }
            Self::Trouble => {
                let corners = vec![at(0.0, -1.1), at(1.1, 0.0), at(0.0, 1.1), at(-1.1, 0.0)];
                painter.add(Shape::convex_polygon(corners, color, Stroke::NONE));
            }
            Self::Unknown => {
                painter.circle_stroke(center, half * 0.8, Stroke::new(theme.line_width.max(1.5), color));
            }
        }
    }
}

/// Who may see a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Audience {
    /// Its author alone.
    Private,
    /// Our team.
    Internal,
    /// The client too.
    Client,
}

/// A state: shape and word.
pub fn state(ui: &mut Ui, theme: &Theme, mark: Mark, word: &str) -> Response {
    let lead = Lead::Mark(mark);
    chip(ui, theme, lead, word, mark.color(theme), mark.soft(theme), mark == Mark::Unknown)
}

/// A state without a chip around it: shape and word in a line of text.
pub fn state_line(ui: &mut Ui, theme: &Theme, mark: Mark, word: &str) -> Response {
    let galley = one_line(ui, word, theme::regular(theme::BODY), super::text_room(ui) - 18.0);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(18.0 + galley.size().x, galley.size().y), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), word));
    mark.paint(ui.painter(), theme, Pos2::new(rect.left() + 5.0, rect.center().y), 9.0);
    ui.painter().galley(Pos2::new(rect.left() + 18.0, rect.top()), galley, theme.text);
    response
}

/// What belongs to one of the two managers.
pub fn manager(ui: &mut Ui, theme: &Theme, manager: Manager, word: &str) -> Response {
    chip(ui, theme, Lead::None, word, manager.color(theme), manager.soft(theme), false)
}

/// Who may see it: a lock, the team, the client's house, with the word.
pub fn audience(ui: &mut Ui, theme: &Theme, audience: Audience, word: &str) -> Response {
    let icon = match audience {
        Audience::Private => Icon::Lock,
        Audience::Internal => Icon::Team,
        Audience::Client => Icon::Client,
    };
    chip(ui, theme, Lead::Icon(icon), word, theme.quiet, theme.surface, true)
}

/// A plain word: a track, a kind, a tag.
pub fn word(ui: &mut Ui, theme: &Theme, word: &str) -> Response {
    chip(ui, theme, Lead::None, word, theme.quiet, theme.hover, false)
}

/// How wide a filter is that is not cut, in points.
pub fn filter_width(ui: &Ui, word: &str, count: usize) -> f32 {
    let width = |text: &str, font| super::one_line_on(ui.painter(), text, font, f32::INFINITY).size().x;
    let figure = width(&count.to_string(), theme::bold(theme::CAPTION));
    width(word, theme::regular(theme::CAPTION)) + figure + SPACE_1 + 2.0 * SPACE_2
}

/// A word with a count that can be on or off, such as a filter. Pressed with the pointer, or with space.
pub fn filter(ui: &mut Ui, theme: &Theme, word: &str, count: usize, on: bool) -> Response {
    let ink = if on { theme.ink_on(theme.text) } else { theme.text };
    let galley = one_line(ui, word, theme::regular(theme::CAPTION), super::text_room(ui) - 48.0);
    let figure = one_line(ui, &count.to_string(), theme::bold(theme::CAPTION), 48.0);
    let size = Vec2::new(galley.size().x + figure.size().x + SPACE_1 + 2.0 * SPACE_2, HEIGHT + 4.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let name = format!("{word} {count}");
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), on, &name));
    if ui.is_rect_visible(rect) {
        let rest = if on { theme.text } else { theme.surface };
        let fill = if on { rest } else { super::fill_of(theme, &response, rest) };
        let outline = Stroke::new(theme.line_width, if on { theme.text } else { theme.outline });
        ui.painter().rect(rect, size.y / 2.0, fill, outline, StrokeKind::Inside);
        super::focus_ring(ui, theme, &response, rect, size.y / 2.0);
        let left = rect.left() + SPACE_2;
        let at = Pos2::new(left, rect.center().y - galley.size().y / 2.0);
        let after = Pos2::new(left + galley.size().x + SPACE_1, at.y);
        ui.painter().galley(at, galley, ink);
        ui.painter().galley(after, figure, if on { ink } else { theme.quiet });
    }
    response
}

/// A record to go to: its icon and its name, cut at `width` points.
pub fn link(ui: &mut Ui, theme: &Theme, icon: Icon, name: &str, width: f32) -> Response {
    let lead = 17.0;
    let galley = one_line(ui, name, theme::regular(theme::CAPTION), width - 2.0 * SPACE_1 - lead);
    let size = Vec2::new(galley.size().x + lead + 2.0 * SPACE_1, HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), name));
    let cut = galley.elided;
    if ui.is_rect_visible(rect) {
        let outline = Stroke::new(theme.line_width, theme.line);
        let fill = super::fill_of(theme, &response, Color32::TRANSPARENT);
        ui.painter().rect(rect, SPACE_1 + 1.0, fill, outline, StrokeKind::Inside);
        super::focus_ring(ui, theme, &response, rect, SPACE_1 + 1.0);
        icon.paint(ui.painter(), Pos2::new(rect.left() + SPACE_1 + 7.0, rect.center().y), 13.0, theme.quiet);
        let at = Pos2::new(rect.left() + SPACE_1 + lead, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, theme.text);
    }
    if cut { response.on_hover_text(name) } else { response }
}

enum Lead {
    None,
    Mark(Mark),
    Icon(Icon),
}

fn chip(ui: &mut Ui, theme: &Theme, lead: Lead, word: &str, ink: Color32, fill: Color32, outlined: bool) -> Response {
    let lead_width = match lead {
        Lead::None => 0.0,
        Lead::Mark(_) => 14.0,
        Lead::Icon(_) => 17.0,
    };
    let galley = one_line(ui, word, theme::bold(theme::CAPTION), super::text_room(ui) - 2.0 * SPACE_2 - lead_width);
    let size = Vec2::new(galley.size().x + lead_width + 2.0 * SPACE_2, HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), word));
    if ui.is_rect_visible(rect) {
        let outline = match (outlined, theme.line_width > 1.0) {
            (_, true) => Stroke::new(theme.line_width, ink),
            (true, false) => Stroke::new(1.0, theme.outline),
            (false, false) => Stroke::NONE,
        };
        ui.painter().rect(rect, SPACE_1 + 1.0, fill, outline, StrokeKind::Inside);
        let middle = Pos2::new(rect.left() + SPACE_2 + 5.0, rect.center().y);
        match lead {
            Lead::None => {}
            Lead::Mark(mark) => mark.paint(ui.painter(), theme, middle, 8.0),
            Lead::Icon(icon) => icon.paint(ui.painter(), middle, 13.0, ink),
        }
        let at = Pos2::new(rect.left() + SPACE_2 + lead_width, rect.center().y - galley.size().y / 2.0);
        let cut = galley.elided;
        ui.painter().galley(at, galley, ink);
        if cut {
            return response.on_hover_text(word);
        }
    }
    response
}
