//! The relationship manager's lanes over the plan, on the same time axis: what is expected by when, tied to what
//! satisfies it, and the contacts. Orange, and red where the plan reaches an expectation too late.

use std::sync::Arc;

use egui::{Align2, Color32, Galley, Painter, Pos2, Rangef, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2};

use super::lines::{self, HALF, LINE, Lanes, NOTHING, Placed};
use super::model::{Expected, Fate};
use super::sheet::{Sheet, caption, diamond, id_of, put};
use super::{Places, finding};
use crate::ui::theme::{self, SPACE_2, Theme};
use crate::ui::widgets::dashes::dashed;
use crate::ui::widgets::{one_line, sign};
use crate::workspace::{ContactId, ExpectationId, Satisfier};

/// Height of the contacts' lane, in points.
pub const CONTACTS: f32 = 24.0;
/// More expectations than this, and only those in trouble and the one looked at are tied to the plan.
const TIED: usize = 14;

/// Marks of one kind on the contacts' lane that are closer than this, their width, are drawn as one, in points.
const CROWDED: f32 = 8.0;

/// What the lanes lie on: paper with a breath of the relationship manager's colour.
pub fn paper(theme: &Theme) -> Color32 {
    theme.surface.lerp_to_gamma(theme.relationship_soft, 0.35)
}

/// What the pointer did on the lanes.
#[derive(Clone, Copy, Debug, Default)]
pub struct Deeds {
    /// An expectation that was clicked.
    pub expectation: Option<ExpectationId>,
    /// A contact that was clicked.
    pub contact: Option<ContactId>,
    /// The expectation that the pointer is on.
    pub looked_at: Option<ExpectationId>,
}

/// Draws the expectations' lanes into `lane`.
/// `looked_at` is the one that the pointer was on in the last frame.
pub fn expectations(
    ui: &mut Ui,
    sheet: &Sheet<'_>,
    lanes: &Lanes,
    lane: Rect,
    looked_at: Option<ExpectationId>,
) -> Deeds {
    let mut deeds = Deeds::default();
    let clip = Rect::from_x_y_ranges(sheet.chart, lane.y_range());
    let painter = ui.painter().with_clip_rect(clip.intersect(ui.clip_rect()));
    let seen: Vec<Seen<'_>> = lanes.placed.iter().filter_map(|placed| Seen::of(sheet, lane, placed)).collect();
    // Each line's words keep clear of all marks on it, and of the words that were placed before.
    let mut taken: Vec<Vec<Rangef>> = vec![Vec::new(); lanes.lines];
    for one in &seen {
        taken[one.placed.line].push(one.marks);
    }
    let words: Vec<_> = seen.iter().map(|one| one.words(ui, sheet, &mut taken[one.placed.line])).collect();
    for (one, words) in seen.iter().zip(words).rev() {
        let (placed, expected, center) = (one.placed, one.expected, one.center);
        let chosen = sheet.cx.is_selected(expected.id);
        // Marks without words share a line: how far each is from what satisfies it is told when it is looked at.
        if placed.worded || chosen || looked_at == Some(expected.id) {
            whisker(&painter, sheet.theme(), expected, center, one.end);
        }
        mark(&painter, sheet.theme(), expected, center, chosen);
        let mut hit = Rect::from_center_size(center, egui::vec2(2.0 * HALF + 4.0, LINE));
        if let Some((left, galley)) = words {
            let (at, width) = (pos2(left, center.y), galley.size().x);
            let backing = Rect::from_min_size(pos2(at.x - 3.0, at.y - 9.0), egui::vec2(width + 6.0, 18.0));
            painter.rect_filled(backing, 2.0, paper(sheet.theme()));
            put(&painter, at, Align2::LEFT_CENTER, galley, ink(sheet.theme(), expected));
            hit = hit.union(Rect::from_min_size(pos2(at.x, hit.top()), egui::vec2(width, LINE)));
        }
        let hit = hit.intersect(clip);
        if !hit.is_positive() {
            continue;
        }
        let response = ui.interact(hit, id_of(("expectation", expected.id)), Sense::click());
        let name = || sheet.cx.words.with("timeline-name-expectation", &[("title", (&*expected.title).into())]);
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, chosen, name()));
        if response.has_focus() {
            painter.rect_stroke(hit.shrink(1.0), 3.0, sheet.theme().focus_ring(), egui::StrokeKind::Inside);
        }
        if response.clicked() {
            deeds.expectation = Some(expected.id);
        }
        if response.hovered() || response.has_focus() {
            deeds.looked_at = Some(expected.id);
        }
        // There may be hundreds: only the one under the pointer is asked whether it has something to say.
        if response.hovered() {
            response.on_hover_ui_at_pointer(|ui| {
                ui.label(sheet.theme().emphasis(&*expected.title));
                ui.label(sheet.theme().body(finding::of_expectation(expected, sheet.cx)));
            });
        }
    }
    deeds
}

/// An expectation of which something is in sight.
struct Seen<'a> {
    placed: &'a Placed,
    expected: &'a Expected,
    center: Pos2,
    /// Where what satisfies it stands.
    end: f32,
    /// What its marks take.
    marks: Rangef,
}

impl<'a> Seen<'a> {
    fn of(sheet: &Sheet<'a>, lane: Rect, placed: &'a Placed) -> Option<Self> {
        let expected = &sheet.plan.expected[placed.index];
        let center = place(sheet, lane, placed, expected);
        let end = expected.satisfier.map_or(center.x, |(_, on)| sheet.x_mid(on));
        let marks = lines::marks(expected, center.x, end);
        sheet.shows(marks.min, marks.max).then_some(Self { placed, expected, center, end, marks })
    }

    /// Its words and their left edge, where there is room for them beside what is taken on its line.
    fn words(&self, ui: &Ui, sheet: &Sheet<'_>, taken: &mut Vec<Rangef>) -> Option<(f32, Arc<Galley>)> {
        if !self.placed.worded {
            return None;
        }
        let words = |width: f32| one_line(ui, &self.expected.label, lines::font(self.expected), width);
        let whole = words(lines::limit(self.expected));
        let width = whole.size().x;
        let others: Vec<Rangef> = taken.iter().copied().filter(|other| *other != self.marks).collect();
        let (left, room) = lines::place_words(width, self.placed.before, self.marks, &others, sheet.chart)?;
        taken.push(Rangef::new(left, left + room));
        Some((left, if room < width { words(room) } else { whole }))
    }
}

fn place(sheet: &Sheet<'_>, lane: Rect, placed: &Placed, expected: &Expected) -> Pos2 {
    pos2(sheet.x_mid(expected.by), lane.top() + 3.0 + (placed.line as f32 + 0.5) * LINE)
}

fn ink(theme: &Theme, expected: &Expected) -> Color32 {
    if expected.trouble {
        theme.trouble
    } else if expected.open {
        theme.relationship
    } else {
        theme.quiet
    }
}

/// From when it is expected to when it is satisfied.
fn whisker(painter: &Painter, theme: &Theme, expected: &Expected, from: Pos2, to: f32) {
    let color = ink(theme, expected);
    if expected.trouble && expected.satisfier.is_none() {
        let line = [from, pos2(from.x + NOTHING, from.y)];
        painter.extend(Shape::dashed_line(&line, Stroke::new(2.0, color), 4.0, 3.0));
        return;
    }
    if (to - from.x).abs() < HALF {
        return;
    }
    let to = pos2(to, from.y);
    if expected.trouble {
        painter.line_segment([from, to], Stroke::new(2.5, color));
        painter.vline(to.x, to.y - 5.0..=to.y + 5.0, Stroke::new(2.5, color));
    } else {
        let color = color.gamma_multiply(if expected.open { 0.7 } else { 0.4 });
        painter.line_segment([from, to], Stroke::new(1.0, color));
        painter.circle_filled(to, 2.0, color);
    }
}

fn mark(painter: &Painter, theme: &Theme, expected: &Expected, center: Pos2, chosen: bool) {
    let color = ink(theme, expected);
    if chosen {
        painter.circle_stroke(center, HALF + 4.0, theme.focus_ring());
    }
    if expected.trouble {
        painter.add(Shape::convex_polygon(diamond(center, HALF + 1.5), color, Stroke::NONE));
        let font = theme::bold(10.0);
        painter.text(center, Align2::CENTER_CENTER, "!", font, theme.ink_on(color));
    } else if expected.open {
        painter.add(Shape::convex_polygon(diamond(center, HALF), color, Stroke::NONE));
    } else {
        let stroke = Stroke::new(1.5, color);
        painter.add(Shape::convex_polygon(diamond(center, HALF - 1.0), theme.surface, stroke));
    }
}

/// Draws the contacts' lane.
pub fn contacts(ui: &mut Ui, sheet: &Sheet<'_>, lane: Rect) -> Deeds {
    let mut deeds = Deeds::default();
    let theme = sheet.theme();
    let clip = Rect::from_x_y_ranges(sheet.chart, lane.y_range()).intersect(ui.clip_rect());
    let painter = ui.painter().with_clip_rect(clip);
    let response = ui.interact(clip, id_of("contacts"), Sense::click());
    let name = || sheet.cx.words.with("timeline-name-contacts", &[("n", sheet.plan.counts.contacts.0.into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name()));
    let pointer = response.hover_pos().or(response.interact_pointer_pos());
    let placed = sheet.plan.contacts.iter().map(|dot| (sheet.x(dot.at), outcome(dot.fate), dot));
    // All of them are marked before what is out of sight is left out: panning changes no mark.
    let mut marks = crowds(placed);
    marks.retain(|mark| sheet.shows(mark.x - 8.0, mark.x + 8.0));
    // What did not take place is seen whole among what did.
    marks.sort_by_key(|mark| mark.outcome == sign::Outcome::Cancelled);
    for mark in &marks {
        let center = pos2(mark.x, lane.center().y);
        if mark.dots.iter().any(|dot| sheet.cx.is_selected(dot.id)) {
            painter.circle_stroke(center, 8.0, theme.focus_ring());
        }
        let color = if mark.outcome == sign::Outcome::Cancelled { theme.quiet } else { theme.relationship };
        sign::contact(&painter, theme, center, 4.0, color, mark.outcome);
    }
    let away = |pointer: Pos2, x: f32| (pointer.x - x).abs();
    let near = pointer.and_then(|pointer| {
        let near = marks.iter().filter(|mark| away(pointer, mark.x) < 10.0);
        let mark = near.min_by(|a, b| away(pointer, a.x).total_cmp(&away(pointer, b.x)))?;
        let dots = mark.dots.iter();
        let dot = dots.min_by(|a, b| away(pointer, sheet.x(a.at)).total_cmp(&away(pointer, sheet.x(b.at))))?;
        Some((mark, dot))
    });
    if let Some((mark, dot)) = near {
        if response.clicked() {
            deeds.contact = Some(dot.id);
        }
        painter.circle_stroke(pos2(mark.x, lane.center().y), 7.0, Stroke::new(1.5, theme.relationship));
        response.on_hover_ui_at_pointer(|ui| {
            ui.label(theme.body(finding::of_contact(dot, sheet.cx)));
            let others = mark.dots.len() - 1;
            if others > 0 {
                ui.label(theme.caption(sheet.cx.words.with("timeline-contact-others", &[("n", others.into())])));
            }
        });
    }
    deeds
}

/// What is drawn of a contact.
fn outcome(fate: Fate) -> sign::Outcome {
    match fate {
        Fate::Held => sign::Outcome::Done,
        Fate::Planned => sign::Outcome::Planned,
        Fate::Cancelled | Fate::Moved => sign::Outcome::Cancelled,
    }
}

/// A mark on the contacts' lane: a contact, or several that cannot be told apart.
struct Crowd<D> {
    /// Where the first of them stands.
    x: f32,
    outcome: sign::Outcome,
    dots: Vec<D>,
}

/// Marks for contacts from left to right: what ended alike within a few points of the first is one mark.
fn crowds<D>(placed: impl Iterator<Item = (f32, sign::Outcome, D)>) -> Vec<Crowd<D>> {
    let mut marks: Vec<Crowd<D>> = Vec::new();
    for (x, outcome, dot) in placed {
        match marks.iter_mut().rev().find(|mark| mark.outcome == outcome) {
            Some(mark) if x - mark.x < CROWDED => mark.dots.push(dot),
            _ => marks.push(Crowd { x, outcome, dots: vec![dot] }),
        }
    }
    marks
}

/// Ties expectations to the bar or the dot that satisfies them: those in trouble, the one looked at or selected, and all
/// open ones where they are few. Draws what lies at these heights.
pub fn ties(
    ui: &Ui,
    sheet: &Sheet<'_>,
    lanes: &Lanes,
    places: &Places,
    heights: Rangef,
    looked_at: Option<ExpectationId>,
) {
    let (lane, dots, rows) = (places.expectations, places.contacts, places.rows);
    let few = sheet.plan.counts.expectations_open <= TIED;
    let theme = sheet.theme();
    let clip = Rect::from_x_y_ranges(sheet.chart, heights).intersect(ui.clip_rect());
    let painter = ui.painter().with_clip_rect(clip);
    for placed in &lanes.placed {
        let expected = &sheet.plan.expected[placed.index];
        let chosen = looked_at == Some(expected.id) || sheet.cx.is_selected(expected.id);
        if !(chosen || expected.open && (expected.trouble || few)) {
            continue;
        }
        if !placed.worded && !chosen {
            continue;
        }
        let Some((satisfier, on)) = expected.satisfier else { continue };
        let from = pos2(sheet.x_mid(on), place(sheet, lane, placed, expected).y);
        let to = match satisfier {
            Satisfier::Contact(id) => {
                let Some(contact) = sheet.cx.shown().contacts.get(id) else { continue };
                pos2(sheet.x(contact.at), dots.center().y - 5.0)
            }
            Satisfier::Task(id) => {
                let schedule = &sheet.cx.insights.schedule;
                // A task that is folded away is found in what stands over it.
                let seen = std::iter::once(id).chain(schedule.tree.ancestors(id));
                let row = seen.filter_map(|id| sheet.plan.row_of.get(id)).next();
                let (Some(row), Some(dates)) = (row, schedule.get(id)) else { continue };
                let top = sheet.middle(row) - super::sheet::BAR / 2.0;
                if top < rows.top() {
                    continue;
                }
                pos2(sheet.x(dates.finish), top)
            }
        };
        let strength = if chosen {
            1.0
        } else if expected.trouble {
            0.8
        } else {
            0.35
        };
        let stroke = Stroke::new(if chosen { 1.75 } else { 1.25 }, ink(theme, expected).gamma_multiply(strength));
        let corner = pos2(to.x, from.y);
        let path: Vec<Pos2> = if (from.x - to.x).abs() < 1.0 { vec![corner, to] } else { vec![from, corner, to] };
        dashed(&painter, &path, stroke, 2.5, 3.0);
        if to.y <= rows.bottom() {
            painter.circle_filled(to, 2.5, stroke.color);
        }
    }
}

/// What stands at the left of a lane: its name and how many.
pub fn name(ui: &Ui, theme: &Theme, rect: Rect, words: &str, count: &str) {
    let galley = one_line(ui, words, theme::bold(theme::CAPTION), rect.width() - 70.0);
    let left = pos2(rect.left(), rect.center().y);
    let width = put(ui.painter(), left, Align2::LEFT_CENTER, galley, theme.relationship);
    let room = rect.width() - width - SPACE_2;
    let galley = one_line(ui, count, caption(), room);
    put(ui.painter(), pos2(left.x + width + SPACE_2, left.y), Align2::LEFT_CENTER, galley, theme.quiet);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::widgets::sign::Outcome::{Cancelled, Done};

    #[test]
    fn marks_that_cannot_be_told_apart_are_one() {
        let placed =
            [(0.0, Done, 'a'), (2.0, Cancelled, 'b'), (5.0, Done, 'c'), (7.0, Cancelled, 'd'), (9.0, Done, 'e')];
        let marks: Vec<_> = crowds(placed.into_iter()).into_iter().map(|mark| (mark.x, mark.dots)).collect();
        assert_eq!(marks, [(0.0, vec!['a', 'c']), (2.0, vec!['b', 'd']), (9.0, vec!['e'])]);
    }
}
