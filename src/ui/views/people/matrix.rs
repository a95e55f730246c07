//! The Stakeholder Engagement Assessment Matrix (PMBOK): for each person a C where the person is and a D where we need
//! the person, in five columns. Unaware stands apart: it is outside the scale.

use egui::{Align2, Painter, Pos2, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::person::{Person, step};
use super::{acts, marks, sentences};
use crate::language::Words;
use crate::ui::context::Cx;
use crate::ui::naming::Named;
use crate::ui::theme::{self, SPACE_1, SPACE_2, Theme};
use crate::ui::widgets::card;
use crate::ui::widgets::one_line_on;
use crate::workspace::EngagementLevel;

/// Height of a row, in points.
const ROW: f32 = 26.0;
/// Width of the column of names, in points.
const NAMES: f32 = 112.0;
/// Extra room after Unaware, in points.
const APART: f32 = 8.0;

/// The matrix as a card of rows; a click on a row selects the person.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, shown: &[&Person]) {
    let theme = cx.theme;
    let mut rated: Vec<&Person> =
        shown.iter().copied().filter(|one| one.engagement.is_some() && one.left_on.is_none()).collect();
    // Whom we lack most first; among equals the order of power stays.
    rated.sort_by_key(|person| (!person.key, std::cmp::Reverse(person.gap().unwrap_or(0))));
    card::frame(theme).show(ui, |ui| {
        ui.take_available_width();
        ui.set_min_height(ui.available_height());
        ui.spacing_mut().item_spacing.y = 0.0;
        card::heading(ui, theme, cx.text("people-matrix-title"));
        let caption = match community_gap(&rated) {
            Some((gap, n)) => {
                let steps = cx.words.number(gap, 1);
                cx.words.with("people-matrix-gap", &[("steps", steps.into()), ("n", n.into())])
            }
            None => cx.text("people-matrix-none").to_owned(),
        };
        ui.add(egui::Label::new(theme.caption(caption)).wrap());
        ui.add_space(SPACE_2);
        heads(ui, cx);
        ScrollArea::vertical().auto_shrink([false, false]).show_rows(ui, ROW, rated.len(), |ui, rows| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for person in &rated[rows] {
                row(ui, cx, person);
            }
        });
    });
}

/// Σ power × max(0, D − C) ÷ Σ power, with how many people it rests on: those who are aware and have both marks.
fn community_gap(people: &[&Person]) -> Option<(f64, usize)> {
    let aware = people.iter().filter(|one| one.engagement != Some(EngagementLevel::Unaware));
    let both: Vec<(f64, f64)> = aware
        .filter_map(|one| Some((one.place?.1, f64::from(one.gap()?.max(0)))))
        .filter(|(power, _)| *power > 0.0)
        .collect();
    let weight: f64 = both.iter().map(|(power, _)| power).sum();
    (weight > 0.0).then(|| (both.iter().map(|(power, gap)| power * gap).sum::<f64>() / weight, both.len()))
}

/// The middle of a level's column within a row.
fn column(row: Rect, level: EngagementLevel) -> f32 {
    let wide = (row.width() - NAMES - APART) / 5.0;
    let apart = if level == EngagementLevel::Unaware { 0.0 } else { APART };
    row.left() + NAMES + apart + (step(level) as f32 + 0.5) * wide
}

/// The names of the levels, on two lines in turn: each has the width of two columns.
fn heads(ui: &mut Ui, cx: &Cx<'_>) {
    let theme = cx.theme;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 34.0), Sense::hover());
    for level in EngagementLevel::CHOICES {
        let upper = step(*level) % 2 == 1;
        let y = if upper { rect.top() + 8.0 } else { rect.top() + 22.0 };
        let galley = ui.painter().layout_no_wrap(
            sentences::level(Some(*level), cx.words).to_owned(),
            theme::regular(11.0),
            theme.quiet,
        );
        let x = column(rect, *level);
        let left = (x - galley.size().x / 2.0).min(rect.right() - galley.size().x);
        if upper {
            ui.painter().vline(x, y + 7.0..=rect.bottom(), Stroke::new(theme.line_width, theme.grid));
        }
        ui.painter().galley(pos2(left, y - galley.size().y / 2.0), galley, theme.quiet);
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), theme.hairline());
}

fn row(ui: &mut Ui, cx: &Cx<'_>, person: &Person) {
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    let sentence = &person.sentence;
    let selected = acts::selected(cx) == Some(person.id);
    let name = cx.words.with("people-matrix-row", &[("name", person.name.as_str().into())]);
    response.widget_info(|| WidgetInfo::selected(Role::Row, true, selected, &name));
    if !ui.is_rect_visible(rect) {
        return;
    }
    if selected || response.hovered() || response.has_focus() {
        let fill = if selected { theme.selection } else { theme.hover };
        ui.painter().rect_filled(rect.expand2(vec2(SPACE_1, 0.0)), 4.0, fill);
    }
    let font = if person.key { theme::bold(theme::CAPTION) } else { theme::regular(theme::CAPTION) };
    let galley = one_line_on(ui.painter(), &sentences::brief(person, 16), font, NAMES - SPACE_2);
    ui.painter().galley(pos2(rect.left(), rect.center().y - galley.size().y / 2.0), galley, theme.text);
    for level in EngagementLevel::CHOICES {
        let at = pos2(column(rect, *level), rect.center().y);
        ui.painter().circle_filled(at, 1.5, theme.outline);
    }
    way(ui.painter(), cx, person, |level| pos2(column(rect, level), rect.center().y), 9.0);
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, theme.grid));
    if response.clicked() {
        cx.select(person.id);
    }
    if response.double_clicked() {
        cx.show(person.id);
    }
    response.on_hover_text(sentence);
}

/// The C and the D of a person, with the way between them.
fn way(painter: &Painter, cx: &Cx<'_>, person: &Person, at: impl Fn(EngagementLevel) -> Pos2, radius: f32) {
    let theme = cx.theme;
    if let (Some(now), Some(wanted)) = (person.engagement, person.desired)
        && now != wanted
    {
        let (from, to) = (at(now), at(wanted));
        let way = (to - from).normalized() * radius;
        painter.line_segment([from + way, to - way], Stroke::new(1.5, theme.quiet));
    }
    if let Some(wanted) = person.desired {
        desired(painter, theme, at(wanted), radius, cx.words);
    }
    if let Some(now) = person.engagement {
        let both = person.desired == Some(now);
        current(painter, theme, at(now), radius, now, both, cx.words);
    }
}

/// A C: filled with the level's tint; in a ring when it is also what we need.
fn current(painter: &Painter, theme: &Theme, at: Pos2, radius: f32, level: EngagementLevel, both: bool, words: &Words) {
    let edge = if both { Stroke::new(1.75, theme.text) } else { Stroke::new(theme.line_width, theme.quiet) };
    painter.circle(at, radius, marks::fill(theme, Some(level)), edge);
    painter.text(at, Align2::CENTER_CENTER, words.text("people-mark-current"), theme::bold(11.0), theme.text);
}

/// A D: a hollow ring.
fn desired(painter: &Painter, theme: &Theme, at: Pos2, radius: f32, words: &Words) {
    painter.circle(at, radius, theme.surface, Stroke::new(1.75, theme.text));
    painter.text(at, Align2::CENTER_CENTER, words.text("people-mark-desired"), theme::bold(11.0), theme.text);
}

/// The same as five small steps in a cell of the list.
pub fn steps(ui: &mut Ui, cx: &Cx<'_>, person: &Person) {
    let theme = cx.theme;
    let box_size = vec2(18.0, 16.0);
    let gap = |level: EngagementLevel| if level == EngagementLevel::Unaware { 0.0 } else { 5.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(5.0 * 20.0 + 5.0, 18.0), Sense::hover());
    let sentence = match (person.engagement, person.desired) {
        (None, None) => sentences::level(None, cx.words).to_owned(),
        _ => sentences::engagement(person, cx.words),
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &sentence));
    for level in EngagementLevel::CHOICES {
        let left = rect.left() + step(*level) as f32 * 20.0 + gap(*level);
        let place = Rect::from_min_size(pos2(left, rect.center().y - box_size.y / 2.0), box_size);
        let (now, wanted) = (person.engagement == Some(*level), person.desired == Some(*level));
        let fill = if now { marks::fill(theme, Some(*level)) } else { theme.surface };
        let edge = match (now, wanted) {
            (_, true) => Stroke::new(1.75, theme.text),
            (true, false) => Stroke::new(theme.line_width, theme.quiet),
            (false, false) => Stroke::new(theme.line_width, theme.line),
        };
        ui.painter().rect(place, 3.0, fill, edge, StrokeKind::Inside);
        let word = match (now, wanted) {
            (true, _) => cx.text("people-mark-current"),
            (false, true) => cx.text("people-mark-desired"),
            (false, false) => continue,
        };
        ui.painter().text(place.center(), Align2::CENTER_CENTER, word, theme::bold(11.0), theme.text);
    }
    response.on_hover_text(sentence);
}

/// Width of the steps of a cell, with its padding, in points.
pub const STEPS_WIDTH: f32 = 124.0;
