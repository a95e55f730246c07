//! The fields that forms are made of: each shows one value and takes a new one, or says why it cannot. They know
//! values and words, no record and no file. Read-only they say the value, and nothing where there is none.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use egui::Ui;

use crate::language::Words;
use crate::ui::naming::{Named, STEPS};
use crate::ui::theme::{SPACE_2, Theme};
use crate::ui::widgets::card;
use crate::ui::widgets::choice;
use crate::ui::widgets::date::{self, Calendar};
use crate::ui::widgets::field::{self, Field};

/// What every field is given.
#[derive(Clone, Copy)]
pub struct Kit<'a> {
    /// Words, dates, numbers, money in the person's language.
    pub words: &'a Words,
    /// Sizes and colours.
    pub theme: &'a Theme,
    /// Whether values may be changed.
    pub editable: bool,
    /// The day that typed dates lie near, and that is marked in a month.
    pub today: NaiveDate,
    /// The currency of all money (ISO 4217).
    pub currency: &'a str,
}

impl Kit<'_> {
    /// A plain message.
    pub fn text(&self, key: &str) -> &'static str {
        self.words.text(key)
    }
}

/// Minutes in the working day that durations are shown and typed in.
pub const DAY_MINUTES: f64 = 480.0;

/// A value that is only read: nothing where there is none.
pub fn said(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &str) {
    if !value.is_empty() {
        card::key_value(ui, kit.theme, label, value);
    }
}

/// One line of text.
pub fn line(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut String) {
    if !kit.editable {
        return said(ui, kit, label, value);
    }
    if let Some(new) = field::line(ui, kit.theme, &Field::new(label), value) {
        *value = new.trim().to_owned();
    }
}

/// Several lines of text.
pub fn multi(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut String) {
    if !kit.editable {
        return said(ui, kit, label, value);
    }
    if let Some(new) = field::multi(ui, kit.theme, &Field::new(label), value, field::lines(ui, value).clamp(2, 8)) {
        *value = new.trim().to_owned();
    }
}

/// Yes or no.
pub fn flag(ui: &mut Ui, kit: &Kit<'_>, sentence: &str, value: &mut bool) {
    if !kit.editable {
        if *value {
            said(ui, kit, sentence, kit.text("common-yes"));
        }
        return;
    }
    if let Some(new) = field::check(ui, kit.theme, sentence, *value) {
        *value = new;
    }
}

/// Anything that is written as text.
fn written<T: PartialEq>(
    ui: &mut Ui,
    kit: &Kit<'_>,
    (label, wrong): (&str, &str),
    value: &mut T,
    write: impl Fn(&T) -> String,
    read: impl Fn(&str) -> Option<T>,
) {
    if !kit.editable {
        return said(ui, kit, label, &write(value));
    }
    let field = Field::new(label).wrong(kit.text(wrong));
    if let Some(new) = field::parsed(ui, kit.theme, &field, value, write, read) {
        *value = new;
    }
}

/// A whole number of a range.
pub fn whole(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut i64, range: std::ops::RangeInclusive<i64>) {
    let read = |text: &str| {
        let number = kit.words.parse_number(text)?;
        let whole = (number.fract() == 0.0 && number.abs() < 1e15).then_some(number as i64)?;
        range.contains(&whole).then_some(whole)
    };
    let write = |number: &i64| kit.words.number(*number as f64, 0);
    written(ui, kit, (label, "record-wrong-number"), value, write, read);
}

/// A number.
pub fn number(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut f64) {
    let write = |number: &f64| kit.words.number_short(*number, 6);
    written(ui, kit, (label, "record-wrong-number"), value, write, |text| kit.words.parse_number(text));
}

/// A whole number of a range, or none.
pub fn whole_opt(
    ui: &mut Ui,
    kit: &Kit<'_>,
    label: &str,
    value: &mut Option<i64>,
    range: std::ops::RangeInclusive<i64>,
) {
    let mut number = value.map(|value| value as f64);
    number_opt(ui, kit, label, &mut number, (*range.start() as f64, *range.end() as f64));
    *value = number.map(|number| number.round() as i64);
}

/// A number within a range, or none.
pub fn number_opt(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut Option<f64>, (least, most): (f64, f64)) {
    let write = |number: &Option<f64>| number.map(|number| kit.words.number_short(number, 2)).unwrap_or_default();
    let read = |text: &str| match text.trim() {
        "" => Some(None),
        text => kit.words.parse_number(text).filter(|number| (least..=most).contains(number)).map(Some),
    };
    written(ui, kit, (label, "record-wrong-range"), value, write, read);
}

/// Per cent, 0 to 100.
pub fn percent(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut u8) {
    let mut wide = u16::from(*value);
    units(ui, kit, label, &mut wide, 100);
    *value = u8::try_from(wide).unwrap_or(*value);
}

/// Per cent, 0 to `most`.
pub fn units(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut u16, most: u16) {
    let write = |percent: &u16| kit.words.percent(f64::from(*percent) / 100.0, 0);
    let read = |text: &str| {
        let percent = (kit.words.parse_percent(text)? * 100.0).round();
        (0.0..=f64::from(most)).contains(&percent).then_some(percent as u16)
    };
    written(ui, kit, (label, "record-wrong-percent"), value, write, read);
}

/// Money in minor units.
pub fn money(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut i64) {
    // Nothing and nothing said are one: an amount that nobody said is an empty field.
    let write = |minor: &i64| if *minor == 0 { String::new() } else { kit.words.money(*minor, kit.currency) };
    let read = |text: &str| match text.trim() {
        "" => Some(0),
        text => kit.words.parse_money(text, kit.currency),
    };
    written(ui, kit, (label, "record-wrong-money"), value, write, read);
}

/// Money in minor units, or none.
pub fn money_opt(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut Option<i64>) {
    let write = |minor: &Option<i64>| minor.map(|minor| kit.words.money(minor, kit.currency)).unwrap_or_default();
    let read = |text: &str| match text.trim() {
        "" => Some(None),
        text => kit.words.parse_money(text, kit.currency).map(Some),
    };
    written(ui, kit, (label, "record-wrong-money"), value, write, read);
}

/// A duration in working minutes; a number alone is days.
pub fn duration(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut i64) {
    let write = |minutes: &i64| kit.words.effort(*minutes);
    written(ui, kit, (label, "record-wrong-duration"), value, write, |text| days(kit, text));
}

/// A duration in working minutes, or none.
pub fn duration_opt(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut Option<i64>) {
    let write = |minutes: &Option<i64>| minutes.map(|minutes| kit.words.effort(minutes)).unwrap_or_default();
    let read = |text: &str| if text.trim().is_empty() { Some(None) } else { days(kit, text).map(Some) };
    written(ui, kit, (label, "record-wrong-duration"), value, write, read);
}

/// A lag in working minutes, below nought for a lead; a number alone is days.
pub fn lag(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut i64) {
    let read = |text: &str| {
        let text = text.trim();
        match text.strip_prefix(['-', '−', '–']) {
            Some(lead) => days(kit, lead).map(|minutes| -minutes),
            None if text.is_empty() => Some(0),
            None => days(kit, text.strip_prefix('+').unwrap_or(text)),
        }
    };
    written(ui, kit, (label, "record-wrong-duration"), value, |minutes| kit.words.effort(*minutes), read);
}

/// Time spent, in minutes; a number alone is hours.
pub fn effort(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut i64) {
    let write = |minutes: &i64| kit.words.effort(*minutes);
    written(ui, kit, (label, "record-wrong-duration"), value, write, |text| kit.words.parse_effort(text));
}

/// Time spent, in minutes, or none; a number alone is hours.
pub fn effort_opt(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut Option<i64>) {
    let write = |minutes: &Option<i64>| minutes.map(|minutes| kit.words.effort(minutes)).unwrap_or_default();
    let read = |text: &str| if text.trim().is_empty() { Some(None) } else { kit.words.parse_effort(text).map(Some) };
    written(ui, kit, (label, "record-wrong-duration"), value, write, read);
}

fn days(kit: &Kit<'_>, text: &str) -> Option<i64> {
    let minutes = (kit.words.parse_duration_days(text)? * DAY_MINUTES).round();
    // 2^53: beyond it a float cannot tell neighbouring minutes apart.
    (minutes <= 9_007_199_254_740_992.0).then_some(minutes as i64)
}

/// A number on a scale that is felt rather than counted, in tenths: a slider with its figure beside it.
pub fn scale(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut f64, (least, most): (f64, f64)) {
    if !kit.editable {
        return said(ui, kit, label, &kit.words.number(*value, 1));
    }
    let id = ui.make_persistent_id(("scale", label));
    ui.spacing_mut().item_spacing.y = 2.0;
    let name = ui.label(kit.theme.caption(label)).id;
    ui.horizontal(|ui| {
        // What is dragged is handed over when it is let go: one drag is one step.
        let mut dragged = ui.data(|data| data.get_temp::<f64>(id)).unwrap_or(*value);
        ui.spacing_mut().slider_width = (ui.available_width() - 64.0 - SPACE_2).max(40.0);
        let slider = egui::Slider::new(&mut dragged, least..=most).step_by(0.1).show_value(false);
        let response = ui.add(slider).labelled_by(name);
        if response.dragged() {
            ui.data_mut(|data| data.insert_temp(id, dragged));
        } else {
            ui.data_mut(|data| data.remove::<f64>(id));
            if response.changed() || response.drag_stopped() {
                *value = (dragged * 10.0).round() / 10.0;
            }
        }
        let figure = Field::new(label).bare().right().width(56.0);
        let read = |text: &str| kit.words.parse_number(text).filter(|number| (least..=most).contains(number));
        let write = |number: &f64| kit.words.number(*number, 1);
        if let Some(new) = field::parsed(ui, kit.theme, &figure, &dragged, write, read) {
            *value = new;
        }
    });
    ui.add_space(SPACE_2);
}

/// One to five.
pub fn rating(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut u8) {
    let mut some = Some(*value);
    rating_opt(ui, kit, label, &mut some);
    *value = some.unwrap_or(*value);
}

/// One to five, or not known.
pub fn rating_opt(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut Option<u8>) {
    let steps = STEPS.map(|key| kit.text(key));
    rating_of(ui, kit, label, value, &steps);
}

/// One to five, or not known, with a word for each step.
pub fn rating_of(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut Option<u8>, steps: &[&str; 5]) {
    if !kit.editable {
        let said_step = value.map(|step| match steps.get(usize::from(step).saturating_sub(1)) {
            Some(word) => format!("{step} · {word}"),
            None => step.to_string(),
        });
        return said(ui, kit, label, &said_step.unwrap_or_default());
    }
    if let Some(new) = choice::rating(ui, kit.theme, &Field::new(label), *value, steps) {
        *value = new;
    }
}

/// One of a list.
pub fn one_of<T: Clone + PartialEq>(
    ui: &mut Ui,
    kit: &Kit<'_>,
    field: &Field<'_>,
    value: &mut T,
    options: &[(T, &str)],
) {
    if !kit.editable {
        let chosen = options.iter().find(|(option, _)| option == value).map_or("", |(_, word)| word);
        return said(ui, kit, field.label, chosen);
    }
    let find = (kit.text("common-search"), kit.text("record-clear"));
    if let Some(new) = choice::combo(ui, kit.theme, field, value, options, find) {
        *value = new;
    }
}

/// One of a list that is made only while it is open; `shown` is what stands in the field.
pub fn one_among<T: Clone + PartialEq>(
    ui: &mut Ui,
    kit: &Kit<'_>,
    field: &Field<'_>,
    (value, shown): (&mut T, &str),
    options: impl FnOnce() -> Vec<(T, String)>,
) {
    let find = (kit.text("common-search"), kit.text("record-clear"));
    if let Some(new) = choice::combo_of(ui, kit.theme, field, (value, Some(shown)), options, find) {
        *value = new;
    }
}

/// One of the values of a type.
pub fn choice<T: Named>(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut T) {
    let options: Vec<(T, &str)> = T::CHOICES.iter().map(|choice| (*choice, choice.name(kit.words))).collect();
    one_of(ui, kit, &Field::new(label), value, &options);
}

/// One of the values of a type, or none.
pub fn choice_opt<T: Named>(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut Option<T>) {
    choice_among(ui, kit, label, value, T::CHOICES);
}

/// One of some values of a type, or none.
pub fn choice_among<T: Named>(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut Option<T>, among: &[T]) {
    if !kit.editable && value.is_none() {
        return;
    }
    let none = (None, kit.text("common-not-set"));
    let choices = among.iter().map(|choice| (Some(*choice), choice.name(kit.words)));
    let options: Vec<(Option<T>, &str)> = std::iter::once(none).chain(choices).collect();
    one_of(ui, kit, &Field::new(label), value, &options);
}

/// Yes, no, or not known.
pub fn flag_opt(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut Option<bool>) {
    if !kit.editable && value.is_none() {
        return;
    }
    let words = ["common-not-set", "common-yes", "common-no"].map(|key| kit.text(key));
    let options = [(None, words[0]), (Some(true), words[1]), (Some(false), words[2])];
    one_of(ui, kit, &Field::new(label), value, &options);
}

/// A day.
pub fn day(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut NaiveDate) {
    if let Some(Some(new)) = day_field(ui, kit, &Field::new(label), Some(*value), "") {
        *value = new;
    }
}

/// A day, or none.
pub fn day_opt(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut Option<NaiveDate>) {
    if let Some(new) = day_field(ui, kit, &Field::new(label), *value, kit.text("record-clear")) {
        *value = new;
    }
}

/// A day and a time of that day.
pub fn moment(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut NaiveDateTime) {
    let mut some = Some(*value);
    moment_field(ui, kit, label, &mut some, (value.time(), ""));
    *value = some.unwrap_or(*value);
}

/// A day and a time of that day, or none; `hour` is the time of a day that is set anew.
pub fn moment_opt(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut Option<NaiveDateTime>, hour: u32) {
    let usual = NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
    moment_field(ui, kit, label, value, (usual, kit.text("record-clear")));
}

fn moment_field(
    ui: &mut Ui,
    kit: &Kit<'_>,
    label: &str,
    value: &mut Option<NaiveDateTime>,
    (usual, clear): (NaiveTime, &str),
) {
    if !kit.editable {
        let at = value.map(|at| kit.words.date_time(at)).unwrap_or_default();
        return said(ui, kit, label, &at);
    }
    // Two moments of one form both have a field for their time.
    let row = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = SPACE_2;
        let time_width = if value.is_some() { 64.0 + SPACE_2 } else { 0.0 };
        let day = Field::new(label).width((ui.available_width() - time_width).max(60.0));
        if let Some(new) = day_field(ui, kit, &day, value.map(|at| at.date()), clear) {
            *value = new.map(|day| day.and_time(value.map_or(usual, |at| at.time())));
        }
        if let Some(at) = value {
            let field = Field::new(kit.text("record-field-time")).wrong(kit.text("record-wrong-time")).width(64.0);
            let write = |time: &NaiveTime| kit.words.time(*time);
            if let Some(time) = field::parsed(ui, kit.theme, &field, &at.time(), write, parse_time) {
                *value = Some(at.date().and_time(time));
            }
        }
    };
    ui.push_id(label, |ui| ui.horizontal_top(row));
}

/// A time of day as a person types it: `9`, `9:30`, `9.30`, `0930`.
pub fn parse_time(text: &str) -> Option<NaiveTime> {
    let text = text.trim();
    let (hour, minute) = match text.split_once([':', '.', '：', ' ']) {
        Some((hour, minute)) => (hour, minute),
        None if text.is_ascii() && matches!(text.len(), 3 | 4) => text.split_at(text.len() - 2),
        None => (text, "0"),
    };
    let digits = |text: &str| (text.len() <= 2).then(|| text.parse::<u32>().ok()).flatten();
    NaiveTime::from_hms_opt(digits(hour)?, digits(minute)?, 0).and_then(|time| time.with_nanosecond(0))
}

/// The field of a day; `clear` names the way back to none, empty where there must be a day.
pub fn day_field(
    ui: &mut Ui,
    kit: &Kit<'_>,
    field: &Field<'_>,
    value: Option<NaiveDate>,
    clear: &str,
) -> Option<Option<NaiveDate>> {
    if !kit.editable {
        said(ui, kit, field.label, &value.map(|day| kit.words.date(day)).unwrap_or_default());
        return None;
    }
    let words = kit.words;
    // Any Monday: the names of the days from there on.
    let monday = NaiveDate::from_isoywd_opt(2024, 1, chrono::Weekday::Mon).unwrap_or_default();
    let names: Vec<String> = monday.iter_days().take(7).map(|day| words.weekday_short(day)).collect();
    let mut weekdays = [""; 7];
    for (place, name) in weekdays.iter_mut().zip(&names) {
        *place = name;
    }
    let calendar = Calendar {
        weekdays: &weekdays,
        month: &|day| words.month_year(day),
        day: &|day| words.date(day),
        first: chrono::Weekday::Mon,
        today: Some(kit.today),
        open: kit.text("record-calendar-open"),
        previous: kit.text("record-calendar-previous"),
        next: kit.text("record-calendar-next"),
        clear,
    };
    let field = field.wrong(kit.text("record-wrong-date"));
    let near = value.unwrap_or(kit.today);
    let whole = date::has_room_for(ui, &field, near, |day| words.date(day));
    let write = |day: NaiveDate| if whole { words.date(day) } else { words.date_for_tables(day) };
    date::date(ui, kit.theme, &field, value, &calendar, write, |text| words.parse_date(text, near))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_type_them() {
        let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0);
        for (text, time) in [
            ("9", at(9, 0)),
            ("9:30", at(9, 30)),
            (" 09.30 ", at(9, 30)),
            ("0930", at(9, 30)),
            ("930", at(9, 30)),
            ("14：05", at(14, 5)),
            ("24", None),
            ("9:60", None),
            ("", None),
            ("x", None),
            ("9:30:00", None),
            ("девять", None),
        ] {
            assert_eq!(parse_time(text), time, "{text}");
        }
    }
}
