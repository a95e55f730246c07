//! The words beside the bars: whose a task is, how late, on which day a milestone stands. They are placed before anything
//! is drawn, so that lines can keep clear of them, and drawn after everything, on paper of their own.

use std::sync::Arc;

use chrono::NaiveDateTime;
use egui::{Align2, Color32, Galley, Painter, Rangef, Rect, pos2};

use super::model::lateness;
use super::sheet::{BAR, Sheet, caption, put};
use super::show::Layer;
use super::tails;
use crate::insight::schedule::TaskDates;
use crate::ui::theme::{self, ROW, SPACE_2};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::one_line_on;

/// How wide a label beside a bar may be, in points.
const LABEL: f32 = 220.0;
/// A name shorter than this is not begun, in points.
const SHORTEST: f32 = 64.0;
/// How far from another mark of their row they begin, in points.
const CLEAR: f32 = 5.0;
/// How far from a bar words begin, in points: there is room for the line of a dependency, and for
/// the handle from which one is drawn.
const BESIDE: f32 = 20.0;

/// Words in their place.
pub struct Label {
    /// Beside which row's bar.
    pub row: usize,
    /// Their left edge.
    left: f32,
    width: f32,
    late: Option<Arc<Galley>>,
    words: Option<Arc<Galley>>,
    /// Whether the words are the day of a milestone, which reads as text.
    strong: bool,
}

impl Label {
    /// What it takes of its row.
    pub fn stretch(&self) -> Rangef {
        Rangef::new(self.left - 2.0, self.left + self.width + 2.0)
    }

    /// Places the words of a row: the task's own name where the table is too narrow to say it (`title`), else its
    /// owner's, and how late it is; after the bar, before it where the edge of the chart would cut them.
    pub fn of(
        painter: &Painter,
        sheet: &Sheet<'_>,
        row: usize,
        dates: &TaskDates,
        title: Option<&str>,
    ) -> Option<Self> {
        let id = sheet.plan.rows[row].id;
        let bar = sheet.bar(row, dates);
        if bar.left() > sheet.chart.max || bar.right() < sheet.chart.min {
            return None;
        }
        let owner = sheet.plan.owner(sheet.cx.shown(), id).map(|(name, _)| name.as_str());
        let day = dates.milestone.then(|| sheet.cx.words.date_short(dates.finish.date()));
        let said = match (day, title.or(owner.filter(|_| !dates.summary))) {
            (Some(day), Some(words)) => Some(format!("{day} · {words}")),
            (Some(day), None) => Some(day),
            (None, words) => words.map(str::to_owned),
        };
        let mut words = said.as_deref().map(|words| one_line_on(painter, words, caption(), LABEL));
        let late = lateness(dates, sheet.is_overdue(dates), sheet.cx.day, sheet.cx.words);
        let late = late.map(|late| one_line_on(painter, &late, theme::bold(theme::CAPTION), LABEL));
        let of_words = words.as_ref().map_or(0.0, |galley| galley.size().x);
        let of_late = late.as_ref().map_or(0.0, |galley| 14.0 + galley.size().x);
        let between = if words.is_some() && late.is_some() { SPACE_2 } else { 0.0 };
        let mut width = of_late + between + of_words;
        if width == 0.0 {
            return None;
        }
        let others = others(sheet, row, dates);
        let beside = tails::right_end(sheet, row, dates) + BESIDE;
        let mut left = beside;
        for mark in &others {
            if left < mark.max && left + width > mark.min {
                left = mark.max + CLEAR;
            }
        }
        let room = sheet.chart.max - SPACE_2 - left;
        let before = tails::left_end(sheet, row, dates) - BESIDE;
        let ahead = before - width;
        let free = |left: f32, width: f32| {
            let inside = left > sheet.chart.min + 4.0 && left + width < sheet.chart.max - SPACE_2;
            inside && others.iter().all(|mark| mark.max <= left || mark.min >= left + width)
        };
        // A milestone's day beyond another mark would read as that one's: rather before it, or nothing but the day.
        if dates.milestone && left > beside {
            let day = one_line_on(painter, &sheet.cx.words.date_short(dates.finish.date()), caption(), LABEL);
            let short = of_late + if late.is_some() { SPACE_2 } else { 0.0 } + day.size().x;
            let places = [(ahead, width), (beside, short), (before - short, short)];
            if let Some((left, of)) = places.into_iter().find(|(left, width)| free(*left, *width)) {
                let words = if of == width { words } else { Some(day) };
                return Some(Self { row, left, width: of, late, words, strong: true });
            }
        }
        if width > room {
            if let Some(said) = said.as_deref().filter(|_| room - of_late - between >= SHORTEST) {
                let cut = one_line_on(painter, said, caption(), room - of_late - between);
                width = of_late + between + cut.size().x;
                words = Some(cut);
            } else if ahead > sheet.chart.min + 4.0 && others.iter().all(|mark| mark.min > bar.left()) {
                left = ahead;
            } else if late.is_some() && of_late <= room {
                (words, width) = (None, of_late);
            } else {
                return None;
            }
        }
        Some(Self { row, left, width, late, words, strong: dates.milestone })
    }

    /// Draws it on paper of its own.
    pub fn paint(self, painter: &Painter, sheet: &Sheet<'_>, paper: Color32) {
        let theme = sheet.theme();
        let mut at = pos2(self.left, sheet.middle(self.row));
        let backing = Rect::from_x_y_ranges(self.stretch(), sheet.y(self.row) + 5.0..=sheet.y(self.row) + ROW - 8.5);
        painter.rect_filled(backing, 2.0, paper);
        if let Some(galley) = self.late {
            Mark::Trouble.paint(painter, theme, pos2(at.x + 5.0, at.y), 9.0);
            at.x += 14.0;
            at.x += put(painter, at, Align2::LEFT_CENTER, galley, theme.trouble) + SPACE_2;
        }
        if let Some(galley) = self.words {
            let ink = if self.strong { theme.text } else { theme.quiet };
            put(painter, at, Align2::LEFT_CENTER, galley, ink);
        }
    }
}

/// What else stands in a row, from left to right: its deadline, and where a milestone was planned once.
fn others(sheet: &Sheet<'_>, row: usize, dates: &TaskDates) -> Vec<Rangef> {
    let around = |at: NaiveDateTime, half: f32| Rangef::new(sheet.x(at) - half, sheet.x(at) + half);
    let task = sheet.cx.shown().tasks.get(sheet.plan.rows[row].id);
    let deadline = task.and_then(|task| task.deadline).filter(|_| sheet.show.has(Layer::Deadlines));
    let planned = tails::planned(sheet, row, dates).map(|(_, finish)| finish).filter(|_| dates.milestone);
    let deadline = deadline.map(|at| around(at, 7.0));
    let planned = planned.map(|at| around(at, BAR / 2.0 + 2.0));
    let mut others: Vec<Rangef> = deadline.into_iter().chain(planned).collect();
    others.sort_by(|a, b| a.min.total_cmp(&b.min));
    others
}
