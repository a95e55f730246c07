//! What calendars hold beyond a week and single dates: how an exception comes again, weeks that differ for a while, and
//! the calendar that another one refines.

use chrono::{Days, NaiveDate};
use egui::Ui;

use super::calendars::{week, weekdays};
use super::fields::{self, Kit};
use super::form::pair;
use super::rows::{Adding, Press, Rows, rows};
use crate::ui::widgets::button;
use crate::ui::widgets::field::Field;
use crate::workspace::{AlternativeWeek, Calendar, CalendarId, Repeat};

/// The key of how something comes again.
pub fn key(repeat: Option<Repeat>) -> &'static str {
    match repeat {
        None => "record-repeat-daily",
        Some(Repeat::Days { .. }) => "record-repeat-days",
        Some(Repeat::Weeks { .. }) => "record-repeat-weeks",
        Some(Repeat::MonthDay { .. }) => "record-repeat-month-day",
        Some(Repeat::MonthWeekday { .. }) => "record-repeat-month-weekday",
        Some(Repeat::YearDay { .. }) => "record-repeat-year-day",
        Some(Repeat::YearWeekday { .. }) => "record-repeat-year-weekday",
    }
}

/// How an exception comes again between its first and its last day.
pub fn repeat(ui: &mut Ui, kit: &Kit<'_>, first: NaiveDate, value: &mut Option<Repeat>) {
    use chrono::Datelike;
    let (day, month) = (first.day() as u8, first.month() as u8);
    let weekday = first.weekday().num_days_from_monday() as u8;
    let week = (first.day0() / 7 + 1).min(5) as u8;
    let on = std::array::from_fn(|at| at == usize::from(weekday));
    let ways = [
        None,
        Some(Repeat::Days { every: 2 }),
        Some(Repeat::Weeks { every: 1, on }),
        Some(Repeat::MonthDay { every: 1, day }),
        Some(Repeat::MonthWeekday { every: 1, week, weekday }),
        Some(Repeat::YearDay { month, day }),
        Some(Repeat::YearWeekday { month, week, weekday }),
    ];
    let options = ways.map(|way| (key(way), kit.text(key(way))));
    let mut chosen = key(*value);
    fields::one_of(ui, kit, &Field::new(kit.text("record-field-repeat")), &mut chosen, &options);
    if chosen != key(*value) {
        *value = ways.into_iter().find(|way| key(*way) == chosen).flatten();
    }
    match value {
        None => {}
        Some(Repeat::Days { every }) => number(ui, kit, "record-repeat-every-days", every),
        Some(Repeat::Weeks { every, on }) => {
            number(ui, kit, "record-repeat-every-weeks", every);
            days(ui, kit, kit.text("record-field-on-days"), on);
        }
        Some(Repeat::MonthDay { every, day }) => pair(ui, |left, right| {
            number(left, kit, "record-repeat-every-months", every);
            small(right, kit, "record-field-day-of-month", day, 31);
        }),
        Some(Repeat::MonthWeekday { every, week, weekday }) => {
            number(ui, kit, "record-repeat-every-months", every);
            which_weekday(ui, kit, week, weekday);
        }
        Some(Repeat::YearDay { month, day }) => pair(ui, |left, right| {
            which_month(left, kit, month);
            small(right, kit, "record-field-day-of-month", day, 31);
        }),
        Some(Repeat::YearWeekday { month, week, weekday }) => {
            which_month(ui, kit, month);
            which_weekday(ui, kit, week, weekday);
        }
    }
}

fn number(ui: &mut Ui, kit: &Kit<'_>, key: &str, value: &mut u16) {
    let mut wide = i64::from(*value);
    fields::whole(ui, kit, kit.text(key), &mut wide, 1..=999);
    *value = u16::try_from(wide).unwrap_or(*value);
}

fn small(ui: &mut Ui, kit: &Kit<'_>, key: &str, value: &mut u8, most: i64) {
    let mut wide = i64::from(*value);
    fields::whole(ui, kit, kit.text(key), &mut wide, 1..=most);
    *value = u8::try_from(wide).unwrap_or(*value);
}

/// Days of the week, each on or off; one stays on.
fn days(ui: &mut Ui, kit: &Kit<'_>, label: &str, on: &mut [bool; 7]) {
    ui.label(kit.theme.caption(label));
    let names = weekdays(kit);
    let options: [(&str, bool); 7] = std::array::from_fn(|day| (names[day].as_str(), on[day]));
    if let Some(pressed) = button::toggles(ui, kit.theme, label, &options) {
        on[pressed] = !on[pressed] || on.iter().filter(|day| **day).count() == 1;
    }
}

fn which_weekday(ui: &mut Ui, kit: &Kit<'_>, week: &mut u8, weekday: &mut u8) {
    let names = weekdays(kit);
    let weeks = [
        (1, "record-week-first"),
        (2, "record-week-second"),
        (3, "record-week-third"),
        (4, "record-week-fourth"),
        (5, "record-week-last"),
    ];
    let weeks = weeks.map(|(week, key)| (week, kit.text(key)));
    let days: Vec<(u8, &str)> = (0..7).map(|day| (day, names[usize::from(day)].as_str())).collect();
    pair(ui, |left, right| {
        fields::one_of(left, kit, &Field::new(kit.text("record-field-which-week")), week, &weeks);
        fields::one_of(right, kit, &Field::new(kit.text("record-field-weekday")), weekday, &days);
    });
}

fn which_month(ui: &mut Ui, kit: &Kit<'_>, month: &mut u8) {
    let first = |month: u8| NaiveDate::from_ymd_opt(2024, u32::from(month), 1).unwrap_or_default();
    let names: Vec<(u8, String)> = (1..=12).map(|month| (month, kit.words.month_short(first(month)))).collect();
    let options: Vec<(u8, &str)> = names.iter().map(|(month, name)| (*month, name.as_str())).collect();
    fields::one_of(ui, kit, &Field::new(kit.text("record-field-month")), month, &options);
}

/// The calendar that this one refines, and on which days it works as that one does.
pub fn base(ui: &mut Ui, kit: &Kit<'_>, calendar: &mut Calendar, others: &[(CalendarId, String)]) {
    if others.is_empty() && calendar.base.is_none() {
        return;
    }
    let none = (None, kit.text("record-calendar-no-base"));
    let others = others.iter().map(|(id, name)| (Some(*id), name.as_str()));
    let options: Vec<(Option<CalendarId>, &str)> = std::iter::once(none).chain(others).collect();
    fields::one_of(ui, kit, &Field::new(kit.text("record-field-base-calendar")), &mut calendar.base, &options);
    if calendar.base.is_none() {
        calendar.inherited = [false; 7];
        return;
    }
    let label = kit.text("record-field-inherited");
    ui.label(kit.theme.caption(label));
    let names = weekdays(kit);
    let options: [(&str, bool); 7] = std::array::from_fn(|day| (names[day].as_str(), calendar.inherited[day]));
    if let Some(pressed) = button::toggles(ui, kit.theme, label, &options) {
        calendar.inherited[pressed] = !calendar.inherited[pressed];
    }
}

/// Stretches with another usual week.
pub fn weeks(ui: &mut Ui, kit: &Kit<'_>, calendar: &mut Calendar) {
    let fresh = AlternativeWeek {
        name: kit.text("record-week-new").to_owned(),
        from: kit.today,
        to: kit.today.checked_add_days(Days::new(6)).unwrap_or(kit.today),
        week: calendar.week.clone(),
    };
    let list = Rows {
        label: kit.text("record-field-weeks"),
        say: &|one: &AlternativeWeek| format!("{} · {}", one.name, kit.words.date_range(one.from, one.to)),
        adding: Adding::Fresh(fresh),
        press: Press::Opens,
    };
    rows(ui, kit, &mut calendar.weeks, list, |ui, one| {
        fields::line(ui, kit, kit.text("record-field-exception-name"), &mut one.name);
        pair(ui, |left, right| {
            fields::day(left, kit, kit.text("record-field-from"), &mut one.from);
            fields::day(right, kit, kit.text("record-field-to"), &mut one.to);
        });
        one.to = one.to.max(one.from);
        // Whether each day has hours of its own is remembered for as long as the program runs.
        let id = ui.scope_id().with("apart");
        let mut apart = ui.data(|data| data.get_temp(id)).unwrap_or(false);
        week(ui, kit, &mut one.week, &mut apart);
        ui.data_mut(|data| data.insert_temp(id, apart));
    });
}
