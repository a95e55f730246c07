//! How people and their ties are drawn on the map: a person as a disc, a group as a rounded square, an organisation as
//! a larger one. Engagement is told by a quiet fill, a small badge and a word. Painter level; knows no words.

use egui::{Color32, Painter, Pos2, Shape, Stroke, StrokeKind, Vec2, vec2};

use super::person::Person;
use super::placement::edge;
use super::trails::Trail;
use crate::ui::theme::{self, Theme};
use crate::ui::widgets::person::{self, Disc};
use crate::workspace::{EngagementLevel, StakeholderKind, TieKind};

/// Radius of the circle around the card of another rater, in points.
pub const RATER: f32 = 11.0;
/// Room around a mark for its ring and its badge, in points.
const AROUND: f32 = 5.0;

/// Radius of the circle that a person's mark covers, ring and badge included, in points.
pub fn covers(person: &Person) -> f32 {
    radius(person) + AROUND
}

/// Radius of a person's mark itself, in points; half the side of a square.
fn radius(person: &Person) -> f32 {
    let disc = person::radius(person.power_step());
    match person.kind {
        StakeholderKind::Person => disc,
        StakeholderKind::Group => disc * 0.95,
        StakeholderKind::Organisation => disc * 1.1,
    }
}

/// The quiet fill of a level of engagement.
pub fn fill(theme: &Theme, level: Option<EngagementLevel>) -> Color32 {
    match level {
        None => theme.track,
        Some(EngagementLevel::Unaware) => theme.surface,
        Some(EngagementLevel::Resistant) => theme.tint(theme.trouble, 0.22),
        Some(EngagementLevel::Neutral) => theme.track,
        Some(EngagementLevel::Supportive) => theme.tint(theme.good, 0.2),
        Some(EngagementLevel::Leading) => theme.tint(theme.good, 0.45),
    }
}

/// How a mark stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Look {
    /// Selected.
    pub selected: bool,
    /// Under the pointer.
    pub hovered: bool,
    /// Operated by the keyboard.
    pub focused: bool,
    /// Stands back: where it was before a drag, or beside whoever is in question.
    pub ghost: bool,
}

/// Draws the mark of a person within the circle of radius `covers` around `center`.
pub fn mark(painter: &Painter, theme: &Theme, center: Pos2, covers: f32, person: &Person, look: Look) {
    let scale = covers / self::covers(person);
    let radius = radius(person) * scale;
    let gone = person.left_on.is_some() || look.ghost;
    let fill = fill(theme, person.engagement);
    let ring = radius + 3.0 * scale;
    if look.selected || look.hovered {
        let halo = theme.text.gamma_multiply(if look.selected { 0.3 } else { 0.12 });
        solid(painter, person.kind, center, radius + AROUND * scale, halo, Stroke::NONE);
    }
    if person.kind == StakeholderKind::Person {
        let disc = Disc::new(&person.initials).power(person.power_step()).gone(gone).fill(fill);
        person::paint_sized(painter, theme, center, &disc, radius);
        // An edge that holds where the fill is close to the paper.
        painter.circle_stroke(center, radius, outline(theme, gone));
        if person.key && !gone {
            painter.circle_stroke(center, ring, Stroke::new(1.75_f32.max(theme.line_width), theme.text));
        }
    } else {
        let ground = if gone { theme.surface } else { fill };
        solid(painter, person.kind, center, radius, ground, outline(theme, gone));
        let ink = if gone { theme.quiet } else { theme.ink_on(fill) };
        let wide = person.initials.chars().any(|c| c > '\u{2e80}');
        let size = (radius * if wide { 0.8 } else { 0.9 }).clamp(7.0, 16.0);
        painter.text(center, egui::Align2::CENTER_CENTER, &person.initials, theme::bold(size), ink);
    }
    if !look.ghost {
        let at = center + Vec2::splat(radius * 0.74);
        badge(painter, theme, at, (4.6 * scale).max(2.5), person.engagement);
    }
    if look.focused {
        solid(painter, person.kind, center, radius + AROUND * scale, Color32::TRANSPARENT, theme.focus_ring());
    }
}

/// Draws a person small, all of one size, as in rows and in the tray; hollow where nothing is known.
pub fn small(painter: &Painter, theme: &Theme, center: Pos2, radius: f32, person: &Person) {
    let hollow = person.left_on.is_some() || person.place.is_none();
    let fill = if hollow { theme.surface } else { fill(theme, person.engagement) };
    solid(painter, person.kind, center, radius, fill, Stroke::new(theme.line_width, theme.outline));
    let ink = if hollow { theme.quiet } else { theme.ink_on(fill) };
    painter.text(center, egui::Align2::CENTER_CENTER, &person.initials, theme::bold((radius * 0.85).max(8.0)), ink);
}

fn outline(theme: &Theme, gone: bool) -> Stroke {
    Stroke::new(theme.line_width, if gone { theme.ghost } else { theme.outline })
}

fn solid(painter: &Painter, kind: StakeholderKind, center: Pos2, radius: f32, fill: Color32, stroke: Stroke) {
    if kind == StakeholderKind::Person {
        painter.circle(center, radius, fill, stroke);
    } else {
        // A square whose rounded corners stay within a circle a little wider than its half side.
        let half = radius * 0.92;
        let square = egui::Rect::from_center_size(center, Vec2::splat(2.0 * half));
        painter.rect(square, half * 0.45, fill, stroke, StrokeKind::Middle);
    }
}

/// The badge of a level of engagement: question mark, diamond, dash, disc, plus. A ring is none of them: that is a key
/// person's. Nothing where no level is known.
pub fn badge(painter: &Painter, theme: &Theme, center: Pos2, radius: f32, level: Option<EngagementLevel>) {
    let Some(level) = level else { return };
    painter.circle_filled(center, radius + 1.4, theme.surface);
    match level {
        EngagementLevel::Unaware => {
            let font = theme::bold((radius * 2.5).max(7.0));
            painter.text(center, egui::Align2::CENTER_CENTER, "?", font, theme.quiet);
        }
        EngagementLevel::Resistant => {
            let corner = |x: f32, y: f32| center + vec2(x, y) * (radius + 0.4);
            let corners = vec![corner(0.0, -1.0), corner(1.0, 0.0), corner(0.0, 1.0), corner(-1.0, 0.0)];
            painter.add(Shape::convex_polygon(corners, theme.trouble, Stroke::NONE));
        }
        EngagementLevel::Neutral => {
            let half = vec2(radius * 0.8, 0.0);
            painter.line_segment([center - half, center + half], Stroke::new(2.0, theme.quiet));
        }
        EngagementLevel::Supportive => {
            painter.circle_filled(center, radius * 0.7, theme.good);
        }
        EngagementLevel::Leading => {
            let (reach, stroke) = (radius * 0.9, Stroke::new(2.4, theme.good));
            painter.line_segment([center - vec2(reach, 0.0), center + vec2(reach, 0.0)], stroke);
            painter.line_segment([center - vec2(0.0, reach), center + vec2(0.0, reach)], stroke);
        }
    }
}

/// Where we need somebody: four corners, as of a frame that waits to be filled.
pub fn wanted(painter: &Painter, theme: &Theme, center: Pos2, radius: f32, strong: bool) {
    let ink = if strong { theme.text } else { theme.quiet };
    let stroke = Stroke::new(if strong { 2.0 } else { 1.5 }, ink);
    let arm = (radius * 0.55).max(2.5);
    for (x, y) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        let corner = center + vec2(x, y) * radius;
        painter.line(vec![corner - vec2(x * arm, 0.0), corner, corner - vec2(0.0, y * arm)], stroke);
    }
}

/// Where another rater sees somebody: a small card with the rater's initials.
pub fn rater(painter: &Painter, theme: &Theme, center: Pos2, radius: f32, initials: &str) {
    let share = radius / RATER;
    let card = egui::Rect::from_center_size(center, vec2(20.0, 14.0) * share);
    painter.rect(card, 2.0, theme.surface, Stroke::new(1.0_f32.max(theme.line_width), theme.quiet), StrokeKind::Inside);
    painter.text(center, egui::Align2::CENTER_CENTER, initials, theme::bold(8.0 * share.max(0.8)), theme.quiet);
}

/// Whom we could not reach any more: crossed out.
pub fn crossed(painter: &Painter, theme: &Theme, center: Pos2, radius: f32) {
    let (reach, stroke) = (radius * 0.72, Stroke::new(2.0, theme.trouble));
    painter.line_segment([center - Vec2::splat(reach), center + Vec2::splat(reach)], stroke);
    painter.line_segment([center + vec2(-reach, reach), center + vec2(reach, -reach)], stroke);
}

/// A thin arrow from where someone stood to where the mark stands: it fades towards the past.
pub fn trail(painter: &Painter, theme: &Theme, trail: &Trail, faint: bool) {
    if faint {
        let points: Vec<Pos2> = trail.points().collect();
        painter.line(points, Stroke::new(0.75, theme.quiet.gamma_multiply(0.22)));
        return;
    }
    let stroke = Stroke::new(1.25_f32.max(theme.line_width), theme.quiet);
    let points: Vec<Pos2> = trail.points().collect();
    let pieces = points.windows(2).count().max(1) as f32;
    for (index, piece) in points.windows(2).enumerate() {
        let faded = theme.quiet.gamma_multiply(0.4 + 0.6 * index as f32 / pieces);
        painter.line_segment([piece[0], piece[1]], Stroke::new(stroke.width, faded));
    }
    if let [first, .., before, last] = points.as_slice() {
        painter.circle_filled(*first, 2.0, theme.quiet.gamma_multiply(0.6));
        head(painter, *before, *last, stroke.color, 6.0);
    }
}

/// A leader from a mark that stepped aside to its true place.
pub fn leader(painter: &Painter, theme: &Theme, at: Pos2, center: Pos2, covers: f32) {
    let stroke = Stroke::new(theme.line_width, theme.outline);
    let from = edge(at, center, covers - 2.0);
    // A dot that nearly touches the mark says nothing.
    if from != center && from.distance(at) >= 5.0 {
        painter.line_segment([from, at], stroke);
        painter.circle_filled(at, 2.0, theme.outline);
    }
}

/// A tie between two marks, each kind with its own pattern. Returns the line.
pub fn tie(painter: &Painter, theme: &Theme, kind: TieKind, from: (Pos2, f32), to: (Pos2, f32)) -> [Pos2; 2] {
    let line = [edge(to.0, from.0, from.1), edge(from.0, to.0, to.1)];
    let color = if kind == TieKind::Conflicts { theme.trouble } else { theme.text };
    let stroke = Stroke::new(1.4_f32.max(theme.line_width), color);
    match kind {
        TieKind::ReportsTo => {
            painter.line_segment(line, stroke);
        }
        TieKind::Influences => {
            painter.extend(Shape::dashed_line(&line, stroke, 8.0, 4.0));
        }
        TieKind::Helps => {
            painter.extend(Shape::dashed_line(&line, stroke, 2.0, 3.0));
        }
        TieKind::Introduced => {
            painter.extend(Shape::dashed_line_with_offset(&line, stroke, &[8.0, 2.0], &[3.0, 3.0], 0.0));
        }
        TieKind::Conflicts => {
            painter.add(Shape::line(zigzag(line), stroke));
        }
    }
    if kind != TieKind::Conflicts {
        head(painter, line[0], line[1], color, 7.0);
    }
    line
}

fn zigzag([from, to]: [Pos2; 2]) -> Vec<Pos2> {
    let way = to - from;
    let count = (way.length() / 5.0).floor().max(2.0) as usize;
    let across = way.normalized().rot90() * 2.5;
    let point = |index: usize| {
        let side = if index == 0 || index == count {
            0.0
        } else if index.is_multiple_of(2) {
            1.0
        } else {
            -1.0
        };
        from + way * (index as f32 / count as f32) + across * side
    };
    (0..=count).map(point).collect()
}

fn head(painter: &Painter, from: Pos2, to: Pos2, color: Color32, size: f32) {
    let way = (to - from).normalized();
    let across = way.rot90() * (size * 0.42);
    let corners = vec![to, to - way * size + across, to - way * size - across];
    painter.add(Shape::convex_polygon(corners, color, Stroke::NONE));
}
