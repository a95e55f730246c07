//! The lag of a dependency: how long, and how that is counted.

use egui::Ui;

use super::fields::{self, Kit};
use super::form::pair;
use crate::ui::widgets::field::{self, Field};
use crate::workspace::Lag;

/// How a lag can be counted.
#[derive(Clone, Copy, PartialEq)]
enum Unit {
    Working,
    Elapsed,
    Percent,
    ElapsedPercent,
}

/// The amount of a lag and what it is counted in. Another unit keeps the length where it can.
pub fn lag(ui: &mut Ui, kit: &Kit<'_>, value: &mut Lag) {
    let mut unit = match value {
        Lag::Working(_) => Unit::Working,
        Lag::Elapsed(_) => Unit::Elapsed,
        Lag::Percent(_) => Unit::Percent,
        Lag::ElapsedPercent(_) => Unit::ElapsedPercent,
    };
    let was = unit;
    pair(ui, |amount, counted| {
        match value {
            Lag::Working(minutes) => fields::lag(amount, kit, kit.text("record-field-lag"), minutes),
            Lag::Elapsed(minutes) => days(amount, kit, minutes),
            Lag::Percent(percent) | Lag::ElapsedPercent(percent) => share(amount, kit, percent),
        }
        let options = [
            (Unit::Working, kit.text("plan-lag-working")),
            (Unit::Elapsed, kit.text("plan-lag-elapsed")),
            (Unit::Percent, kit.text("plan-lag-percent")),
            (Unit::ElapsedPercent, kit.text("plan-lag-elapsed-percent")),
        ];
        fields::one_of(counted, kit, &Field::new(kit.text("plan-lag-unit")), &mut unit, &options);
    });
    if unit != was {
        *value = in_unit(*value, unit);
    }
}

/// The same lag counted otherwise: a day stays a day, a share of something else begins at nothing.
fn in_unit(lag: Lag, unit: Unit) -> Lag {
    const DAY: i64 = fields::DAY_MINUTES as i64;
    match (lag, unit) {
        (Lag::Working(minutes), Unit::Elapsed) => Lag::Elapsed(minutes.saturating_mul(1440) / DAY),
        (Lag::Elapsed(minutes), Unit::Working) => Lag::Working(minutes.saturating_mul(DAY) / 1440),
        (Lag::Percent(percent), Unit::ElapsedPercent) => Lag::ElapsedPercent(percent),
        (Lag::ElapsedPercent(percent), Unit::Percent) => Lag::Percent(percent),
        (_, Unit::Working) => Lag::Working(0),
        (_, Unit::Elapsed) => Lag::Elapsed(0),
        (_, Unit::Percent) => Lag::Percent(0),
        (_, Unit::ElapsedPercent) => Lag::ElapsedPercent(0),
    }
}

/// Splits the sign off what was typed.
fn signed(text: &str) -> (f64, &str) {
    let text = text.trim();
    match text.strip_prefix(['-', '−', '–']) {
        Some(rest) => (-1.0, rest),
        None => (1.0, text.strip_prefix('+').unwrap_or(text)),
    }
}

/// Days of the clock.
fn days(ui: &mut Ui, kit: &Kit<'_>, minutes: &mut i64) {
    let label = kit.text("record-field-lag");
    let write = |minutes: &i64| {
        let said = crate::ui::reasons::by_clock(kit.words, minutes.saturating_abs());
        if *minutes < 0 { format!("−{said}") } else { said }
    };
    if !kit.editable {
        return fields::said(ui, kit, label, &write(minutes));
    }
    let read = |text: &str| {
        let (sign, rest) = signed(text);
        if rest.is_empty() {
            return Some(0);
        }
        let unit = rest.trim_start_matches(|letter: char| !letter.is_alphabetic()).trim_end_matches('.').to_lowercase();
        let hours = kit.text("dates-typed-hours").split(' ').any(|word| word == unit);
        let number = rest.split(|letter: char| letter.is_alphabetic()).next().unwrap_or(rest);
        let minutes = match (hours, unit.as_str()) {
            (true, _) => kit.words.parse_number(number)? * 60.0,
            (false, "") => kit.words.parse_number(number)? * 1440.0,
            // A day of work is a day of the clock here.
            _ => kit.words.parse_duration_days(rest)? * 1440.0,
        };
        (minutes.abs() < 1e9).then_some((sign * minutes).round() as i64)
    };
    let field = Field::new(label).wrong(kit.text("record-wrong-duration"));
    if let Some(new) = field::parsed(ui, kit.theme, &field, minutes, write, read) {
        *minutes = new;
    }
}

/// Per cent of the earlier task.
fn share(ui: &mut Ui, kit: &Kit<'_>, percent: &mut i32) {
    let label = kit.text("record-field-lag");
    let write = |percent: &i32| kit.words.percent(f64::from(*percent) / 100.0, 0);
    if !kit.editable {
        return fields::said(ui, kit, label, &write(percent));
    }
    let read = |text: &str| {
        let (sign, rest) = signed(text);
        let share = kit.words.parse_percent(rest)? * 100.0;
        (share.abs() <= 10_000.0).then_some((sign * share).round() as i32)
    };
    let field = Field::new(label).wrong(kit.text("record-wrong-percent"));
    if let Some(new) = field::parsed(ui, kit.theme, &field, percent, write, read) {
        *percent = new;
    }
}
