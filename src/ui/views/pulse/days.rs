//! The days along the bottom: which day stands where, and where a word stands for it. Shared by the curves, the lanes
//! and the ribbon, so that what happened on one day stands under one another.

use chrono::{Datelike, Days, Months, NaiveDate};
use egui::{Rangef, Rect, Ui, pos2};

use crate::language::Words;
use crate::ui::theme::{self, Theme};

/// Days from left to right.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DayAxis {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Where the first day stands, in points.
    pub left: f32,
    /// Where the last day stands, in points.
    pub right: f32,
}

/// How far two words stand apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Days(u32),
    Months(u32),
}

impl Step {
    /// From fine to coarse.
    const ALL: [Self; 14] = [
        Self::Days(1),
        Self::Days(2),
        Self::Days(7),
        Self::Days(14),
        Self::Months(1),
        Self::Months(3),
        Self::Months(6),
        Self::Months(12),
        Self::Months(24),
        Self::Months(60),
        Self::Months(120),
        Self::Months(600),
        Self::Months(1200),
        Self::Months(12000),
    ];

    /// About how many days.
    fn days(self) -> f64 {
        match self {
            Self::Days(days) => f64::from(days),
            Self::Months(months) => f64::from(months) * 30.44,
        }
    }

    /// How much room its words want, in points: a month is a short word, its year now and then hides the next.
    fn room(self) -> f64 {
        match self {
            Self::Days(_) => 74.0,
            Self::Months(_) => 48.0,
        }
    }

    /// The last step at or before a day.
    fn start(self, day: NaiveDate) -> NaiveDate {
        match self {
            Self::Days(days) if days % 7 == 0 => {
                day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday()))).unwrap_or(day)
            }
            Self::Days(_) => day,
            Self::Months(months) => {
                let months = months as i32;
                let index = (day.year() * 12 + day.month0() as i32).div_euclid(months) * months;
                let (year, month) = (index.div_euclid(12), index.rem_euclid(12) as u32 + 1);
                NaiveDate::from_ymd_opt(year, month, 1).unwrap_or(day)
            }
        }
    }

    fn next(self, day: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Days(days) => day.checked_add_days(Days::new(u64::from(days))),
            Self::Months(months) => day.checked_add_months(Months::new(months)),
        }
    }

    /// The word for the step that begins on a day; the year stands where it changes and at the first one.
    fn word(self, day: NaiveDate, before: Option<NaiveDate>, words: &Words) -> String {
        let new_year = before.is_none_or(|before| before.year() != day.year());
        match self {
            Self::Days(_) => words.date_in_year(day),
            Self::Months(months) if months >= 12 => day.year().to_string(),
            Self::Months(_) if new_year => words.month_year(day),
            Self::Months(_) => words.month_short(day),
        }
    }
}

impl DayAxis {
    /// Where a day stands, in points.
    pub fn x(&self, day: NaiveDate) -> f32 {
        self.x_of(self.number(day))
    }

    /// A day as a number of days since the first one.
    pub fn number(&self, day: NaiveDate) -> f64 {
        (day - self.from).num_days() as f64
    }

    /// How many days there are, at least one.
    pub fn length(&self) -> f64 {
        self.number(self.to).max(1.0)
    }

    fn x_of(&self, number: f64) -> f32 {
        self.left + ((self.right - self.left) as f64 * number / self.length()) as f32
    }

    /// The day that stands at a place.
    pub fn day_at(&self, x: f32) -> NaiveDate {
        let share = f64::from((x - self.left) / (self.right - self.left).max(1.0)).clamp(0.0, 1.0);
        let days = (share * self.length()).round() as u64;
        self.from.checked_add_days(Days::new(days)).unwrap_or(self.to)
    }

    /// Whether a day is drawn at all.
    pub fn shows(&self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// Days that have a word, with it: as many as there is room for.
    pub fn ticks(&self, words: &Words) -> Vec<(NaiveDate, String)> {
        let width = f64::from((self.right - self.left).max(1.0));
        let step = Step::ALL.into_iter().find(|step| step.days() * width / self.length() >= step.room());
        let step = step.unwrap_or(Step::Months(12000));
        let mut ticks = Vec::new();
        let mut day = step.start(self.from);
        let mut before = None;
        while day <= self.to && ticks.len() < 200 {
            if day >= self.from {
                ticks.push((day, step.word(day, before, words)));
                before = Some(day);
            }
            match step.next(day) {
                Some(next) => day = next,
                None => break,
            }
        }
        ticks
    }

    /// Draws thin lines of the grid through `heights`.
    pub fn lines(&self, ui: &Ui, theme: &Theme, words: &Words, heights: Rangef) {
        for (day, _) in self.ticks(words) {
            ui.painter().vline(self.x(day), heights, egui::Stroke::new(1.0, theme.grid));
        }
    }

    /// Draws the words of the days into a row, and the day that is looked at in a small head.
    pub fn words(&self, ui: &Ui, theme: &Theme, words: &Words, row: Rect, day: NaiveDate, head: &str) {
        let painter = ui.painter();
        let font = theme::regular(theme::CAPTION);
        let head_width = painter.layout_no_wrap(head.to_owned(), theme::bold(11.0), theme.text).size().x + 10.0;
        let head_x = self.x(day).clamp(self.left, self.right);
        let kept = Rangef::new(head_x - head_width / 2.0 - 6.0, head_x + head_width / 2.0 + 6.0);
        let mut free = f32::NEG_INFINITY;
        for (tick, word) in self.ticks(words) {
            let galley = painter.layout_no_wrap(word, font.clone(), theme.quiet);
            let left = self.x(tick);
            let right = left + galley.size().x;
            let hidden = (left < kept.max && right > kept.min) || left < free || right > row.right();
            if !hidden {
                painter.galley(pos2(left, row.center().y - galley.size().y / 2.0), galley, theme.quiet);
                free = right + 8.0;
            }
            painter.vline(left, Rangef::new(row.top(), row.top() + 3.0), egui::Stroke::new(1.0, theme.outline));
        }
        let heights = Rangef::new(row.center().y - 9.0, row.center().y - 8.0);
        crate::ui::widgets::sign::today(painter, theme, head_x, heights, head);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn words_of_any_span_stand_apart() {
        let words = Words::new(Language::English);
        for to in [day(2026, 1, 6), day(2026, 2, 1), day(2026, 7, 1), day(2028, 1, 1), day(2126, 1, 1)] {
            for width in [200.0, 500.0, 1500.0] {
                let axis = DayAxis { from: day(2026, 1, 5), to, left: 0.0, right: width };
                let ticks = axis.ticks(&words);
                for pair in ticks.windows(2) {
                    assert!(axis.x(pair[1].0) - axis.x(pair[0].0) > 42.0, "{to} {width} {pair:?}");
                }
            }
        }
    }

    #[test]
    fn the_year_stands_once() {
        let words = Words::new(Language::English);
        let axis = DayAxis { from: day(2025, 11, 3), to: day(2026, 4, 30), left: 0.0, right: 600.0 };
        let said: Vec<String> = axis.ticks(&words).into_iter().map(|tick| tick.1).collect();
        assert_eq!(said, ["December 2025", "January 2026", "Feb", "Mar", "Apr"]);
    }
}
