//! The relationship manager's lanes over the plan, on the same time axis: what is expected by when, tied to what
//! satisfies it, and the contacts. Orange, and red where the plan reaches an expectation too late.

use std::sync::Arc;

use egui::{Align2, Color32, Galley, Painter, Pos2, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2};

use super::finding;
use super::model::{Dot, Expected, Fate, Plan};
use super::scale::{Scale, edge};
use super::sheet::{Sheet, caption, diamond, id_of, put};
use crate::ui::context::Cx;
use crate::ui::theme::{self, SPACE_2, Theme};
use crate::ui::widgets::{one_line, sign};
use crate::workspace::{ContactId, ExpectationId, Satisfier};

/// Height of one line of expectations, in points.
pub const LINE: f32 = 22.0;
/// Height of the contacts' lane, in points.
pub const CONTACTS: f32 = 24.0;
/// Half of a diamond's width, in points.
const HALF: f32 = 6.0;
/// How wide a title may be, in points.
const TITLE: f32 = 230.0;
/// Room between what stands on one line, in points.
const GAP: f32 = 10.0;
/// How far words may reach beyond the last day of the plan, in points.
const BEYOND: f32 = 150.0;
/// More expectations than this, and only those in trouble and the one looked at are tied to the plan.
const TIED: usize = 14;

/// One expectation on its line.
pub struct Placed {
    /// Which of the plan's.
    pub index: usize,
    /// Its line, from the top.
    pub line: usize,
    /// Its words, where there is room.
    label: Option<(Arc<Galley>, Color32)>,
    /// Its words stand before its marks.
    before: bool,
    /// What it takes on its line, in points from the origin.
    taken: (f32, f32),
}

/// All expectations on their lines.
#[derive(Default)]
pub struct Lanes {
    /// Those that are drawn.
    pub placed: Vec<Placed>,
    /// How many lines there are.
    pub lines: usize,
    /// How many stand without words because there is no room: all on the last line.
    pub wordless: usize,
    /// What is taken on each line, in points from `origin`.
    taken: Vec<Vec<(f32, f32)>>,
    /// In days of the common era.
    origin: f64,
}

impl Lanes {
    /// Whether the stretch is free on a line, but for what one expectation has taken there itself.
    fn is_free(&self, sheet: &Sheet<'_>, line: usize, stretch: (f32, f32), own: (f32, f32)) -> bool {
        let shift = sheet.chart.min + sheet.scale.x_of(self.origin);
        let taken = self.taken.get(line).into_iter().flatten();
        taken.filter(|other| **other != own).all(|(from, to)| stretch.1 <= from + shift || stretch.0 >= to + shift)
    }
}

/// What the lanes lie on: paper with a breath of the relationship manager's colour.
pub fn paper(theme: &Theme) -> Color32 {
    theme.surface.lerp_to_gamma(theme.relationship_soft, 0.35)
}

/// Lays expectations out so that no words overlap, on `most` lines. Trouble comes first: it always has the best place.
/// What matters is how far days are apart, not where the chart begins: panning moves nothing up or down.
pub fn lay_out(ui: &Ui, plan: &Plan, cx: &Cx<'_>, scale: &Scale, most: usize) -> Lanes {
    // Counted from the first day of the plan, so that the numbers stay small.
    let origin = plan.span.map_or(0.0, |(first, _)| edge(first));
    let last = plan.span.map_or(0.0, |(_, last)| ((edge(last) - origin) * scale.day_width) as f32) + BEYOND;
    let x = |date| ((edge(date) + 0.5 - origin) * scale.day_width) as f32;
    let mut lines: Vec<Vec<(f32, f32)>> = Vec::new();
    let mut lanes = Lanes::default();
    let mut left_over = Vec::new();
    for (index, expected) in plan.expected.iter().enumerate() {
        let by = x(expected.by);
        let met = expected.satisfier.map_or(by, |(_, on)| x(on));
        let (galley, ink) = words(ui, cx, expected);
        let (left, right) = (by.min(met) - HALF, by.max(met) + HALF);
        let words = galley.size().x + 6.0 + GAP;
        // At the end of the plan words go before their marks: beyond it nobody looks.
        let before = right + words > last && left - words > 0.0;
        let with_words = if before { (left - words, right + GAP) } else { (left, right + words) };
        let room_for = |lines: &Vec<Vec<(f32, f32)>>, (left, right): (f32, f32)| {
            lines.iter().position(|line| line.iter().all(|(from, to)| right <= *from || left >= *to))
        };
        let line = match room_for(&lines, with_words) {
            Some(line) => line,
            None if lines.len() < most => lines.len(),
            None => {
                left_over.push(index);
                continue;
            }
        };
        if line >= lines.len() {
            lines.resize_with(line + 1, Vec::new);
        }
        lines[line].push(with_words);
        lanes.placed.push(Placed { index, line, label: Some((galley, ink)), before, taken: with_words });
    }
    lanes.wordless = left_over.len();
    if !left_over.is_empty() {
        lanes.placed.extend(left_over.into_iter().map(|index| Placed {
            index,
            line: lines.len(),
            label: None,
            before: false,
            taken: (0.0, 0.0),
        }));
        lines.push(Vec::new());
    }
    lanes.lines = lines.len();
    lanes.taken = lines;
    lanes.origin = origin;
    lanes
}

fn words(ui: &Ui, cx: &Cx<'_>, expected: &Expected) -> (Arc<Galley>, Color32) {
    let (font, width) = if expected.trouble { (theme::bold(theme::CAPTION), TITLE + 90.0) } else { (caption(), TITLE) };
    (one_line(ui, &expected.label, font, width), ink(cx.theme, expected))
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
    for placed in lanes.placed.iter().rev() {
        let expected = &sheet.plan.expected[placed.index];
        let center = place(sheet, lane, placed, expected);
        let end = expected.satisfier.map_or(center.x, |(_, on)| sheet.x_mid(on));
        let label = placed.label.as_ref().map_or(0.0, |(galley, _)| galley.size().x + 8.0);
        if !sheet.shows(center.x.min(end) - HALF, center.x.max(end) + HALF + label) {
            continue;
        }
        let chosen = sheet.cx.is_selected(expected.id);
        // Marks without words share a line: how far each is from what satisfies it is told when it is looked at.
        if placed.label.is_some() || chosen || looked_at == Some(expected.id) {
            whisker(&painter, sheet.theme(), expected, center, end);
        }
        mark(&painter, sheet.theme(), expected, center, chosen);
        // Words follow the later mark; where that lies beyond the edge, the diamond.
        let after = if center.x.max(end) + 40.0 > sheet.chart.max { center.x } else { center.x.max(end) };
        let mut hit = Rect::from_center_size(center, egui::vec2(2.0 * HALF + 4.0, LINE));
        if let Some((galley, ink)) = &placed.label {
            let mut at = pos2(after + HALF + 4.0, center.y);
            let width = galley.size().x;
            // Words that the edge would cut go before the marks, where there is room.
            let before = center.x.min(end) - HALF - 6.0 - width;
            let cut = at.x + width > sheet.chart.max && before > sheet.chart.min;
            if placed.before || cut && lanes.is_free(sheet, placed.line, (before, before + width), placed.taken) {
                at.x = before;
            }
            // Of what lies beyond the left edge no half words are shown.
            if at.x >= sheet.chart.min - 1.0 || expected.trouble {
                let backing = Rect::from_min_size(pos2(at.x - 2.0, at.y - 9.0), egui::vec2(width + 4.0, 18.0));
                painter.rect_filled(backing, 2.0, paper(sheet.theme()));
                put(&painter, at, Align2::LEFT_CENTER, galley.clone(), *ink);
                hit = hit.union(Rect::from_min_size(pos2(at.x, hit.top()), egui::vec2(width, LINE)));
            }
        }
        let hit = hit.intersect(clip);
        if !hit.is_positive() {
            continue;
        }
        let response = ui.interact(hit, id_of(("expectation", expected.id)), Sense::click());
        let name = sheet.cx.words.with("timeline-name-expectation", &[("title", expected.title.as_str().into())]);
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, chosen, &name));
        if response.has_focus() {
            painter.rect_stroke(hit.shrink(1.0), 3.0, sheet.theme().focus_ring(), egui::StrokeKind::Inside);
        }
        if response.clicked() {
            deeds.expectation = Some(expected.id);
        }
        if response.hovered() || response.has_focus() {
            deeds.looked_at = Some(expected.id);
        }
        response.on_hover_ui_at_pointer(|ui| {
            ui.label(sheet.theme().emphasis(&expected.title));
            ui.label(sheet.theme().body(finding::of_expectation(expected, sheet.cx)));
        });
    }
    deeds
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
        let line = [from, pos2(from.x + 26.0, from.y)];
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
    let held = sheet.plan.contacts.iter().filter(|dot| dot.fate == Fate::Held).count();
    let name = sheet.cx.words.with("timeline-name-contacts", &[("n", held.into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let pointer = response.hover_pos().or(response.interact_pointer_pos());
    let mut nearest: Option<(f32, &Dot)> = None;
    for dot in &sheet.plan.contacts {
        let x = sheet.x(dot.at);
        if !sheet.shows(x - 8.0, x + 8.0) {
            continue;
        }
        let center = pos2(x, lane.center().y);
        if sheet.cx.is_selected(dot.id) {
            painter.circle_stroke(center, 8.0, theme.focus_ring());
        }
        let (color, outcome) = match dot.fate {
            Fate::Held => (theme.relationship, sign::Outcome::Done),
            Fate::Planned => (theme.relationship, sign::Outcome::Planned),
            Fate::Cancelled | Fate::Moved => (theme.quiet, sign::Outcome::Cancelled),
        };
        sign::contact(&painter, theme, center, 4.0, color, outcome);
        if let Some(pointer) = pointer {
            let away = (pointer.x - x).abs();
            if away < 10.0 && nearest.is_none_or(|(best, _)| away < best) {
                nearest = Some((away, dot));
            }
        }
    }
    if let Some((_, dot)) = nearest {
        if response.clicked() {
            deeds.contact = Some(dot.id);
        }
        let at = pos2(sheet.x(dot.at), lane.center().y);
        painter.circle_stroke(at, 7.0, Stroke::new(1.5, theme.relationship));
        response.on_hover_ui_at_pointer(|ui| {
            ui.label(theme.body(finding::of_contact(dot, sheet.cx)));
        });
    }
    deeds
}

/// Ties expectations to the bar or the dot that satisfies them: those in trouble, the one looked at or selected, and all
/// open ones where they are few. `rows` is where rows are seen, `dots` the contacts' lane.
pub fn ties(
    ui: &Ui,
    sheet: &Sheet<'_>,
    lanes: &Lanes,
    lane: Rect,
    dots: Rect,
    rows: Rect,
    looked_at: Option<ExpectationId>,
) {
    let few = sheet.plan.expected.iter().filter(|expected| expected.open).count() <= TIED;
    let theme = sheet.theme();
    let clip = Rect::from_x_y_ranges(sheet.chart, lane.top()..=rows.bottom()).intersect(ui.clip_rect());
    let painter = ui.painter().with_clip_rect(clip);
    for placed in &lanes.placed {
        let expected = &sheet.plan.expected[placed.index];
        let chosen = looked_at == Some(expected.id) || sheet.cx.is_selected(expected.id);
        if !(chosen || expected.open && (expected.trouble || few)) {
            continue;
        }
        if placed.label.is_none() && !chosen {
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
                let row = seen.filter_map(|id| sheet.plan.row_of.get(&id)).next();
                let (Some(row), Some(dates)) = (row, schedule.get(id)) else { continue };
                let top = sheet.middle(*row) - super::sheet::BAR / 2.0;
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
        painter.extend(Shape::dashed_line(&path, stroke, 2.5, 3.0));
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
