//! Reading calendars of a Microsoft Project XML file.

use chrono::{NaiveDateTime, NaiveTime};

use super::Refusal;
use super::file::{Calendar, DayHours, Exception, Recurrence, WorkWeek};
use super::read::{date, each, flag, number, string, uid};
use super::values;
use super::xml::Cursor;

pub(super) fn calendar(cursor: &mut Cursor) -> Result<Calendar, Refusal> {
    let mut calendar = Calendar::default();
    // Before 2007 exceptions stood among the days of the week; later ones are written both ways.
    let mut old = Vec::new();
    cursor.children(|cursor, name| {
        match name {
            b"UID" => calendar.uid = number(cursor)?.unwrap_or(0),
            b"Name" => calendar.name = string(cursor)?,
            b"BaseCalendarUID" => calendar.base = uid(cursor)?,
            b"WeekDays" => each(cursor, b"WeekDay", |cursor| {
                let day = week_day(cursor)?;
                match day.kind {
                    1..=7 => calendar.week[weekday(day.kind)] = day.hours,
                    _ => old.extend(day.exception()),
                }
                Ok(())
            })?,
            b"Exceptions" => each(cursor, b"Exception", |cursor| {
                calendar.exceptions.extend(week_day(cursor)?.exception());
                Ok(())
            })?,
            // Project 2007 wrote the list without its name.
            b"WorkWeeks" | b"" => each(cursor, b"WorkWeek", |cursor| {
                calendar.work_weeks.extend(work_week(cursor)?);
                Ok(())
            })?,
            _ => cursor.skip()?,
        }
        Ok(())
    })?;
    if calendar.exceptions.is_empty() {
        calendar.exceptions = old;
    }
    cursor.say_odds(&calendar.name);
    Ok(calendar)
}

/// Place in a week from Monday of a day that is counted from Sunday = 1.
fn weekday(kind: i64) -> usize {
    ((kind + 5) % 7) as usize
}

/// A day of the week or an exception.
#[derive(Default)]
struct Day {
    kind: i64,
    name: String,
    working: bool,
    hours: DayHours,
    period: Option<(NaiveDateTime, NaiveDateTime)>,
    recurrence: Recurrence,
    by_occurrences: bool,
}

impl Day {
    /// As an exception, when it has a period.
    fn exception(self) -> Option<Exception> {
        let (from, to) = self.period?;
        let recurs = (2..=7).contains(&self.recurrence.kind);
        let mut recurrence = self.recurrence;
        if !self.by_occurrences {
            recurrence.occurrences = None;
        }
        Some(Exception {
            name: self.name,
            from: from.date(),
            to: to.date().max(from.date()),
            recurrence: recurs.then_some(recurrence),
            hours: self.hours,
        })
    }
}

fn week_day(cursor: &mut Cursor) -> Result<Day, Refusal> {
    let mut day = Day { recurrence: Recurrence { period: 1, ..Recurrence::default() }, ..Day::default() };
    let mut ranges = Vec::new();
    cursor.children(|cursor, name| {
        match name {
            b"DayType" => day.kind = number(cursor)?.unwrap_or(0),
            b"Name" => day.name = string(cursor)?,
            b"DayWorking" => day.working = flag(cursor)?,
            b"EnteredByOccurrences" => day.by_occurrences = flag(cursor)?,
            b"TimePeriod" => day.period = period(cursor)?,
            b"Type" => day.recurrence.kind = number(cursor)?.unwrap_or(0),
            b"Period" => day.recurrence.period = number(cursor)?.unwrap_or(1).max(1),
            b"DaysOfWeek" => day.recurrence.days_of_week = number(cursor)?.unwrap_or(0),
            b"Month" => day.recurrence.month = number(cursor)?.unwrap_or(0),
            b"MonthDay" => day.recurrence.month_day = number(cursor)?.unwrap_or(0),
            b"MonthItem" => day.recurrence.month_item = number(cursor)?.unwrap_or(0),
            b"MonthPosition" => day.recurrence.month_position = number(cursor)?.unwrap_or(0),
            b"Occurrences" => day.recurrence.occurrences = number(cursor)?,
            b"WorkingTimes" => each(cursor, b"WorkingTime", |cursor| {
                ranges.extend(working_time(cursor)?);
                Ok(())
            })?,
            _ => cursor.skip()?,
        }
        Ok(())
    })?;
    day.hours = match (day.working, ranges.is_empty()) {
        (false, _) => DayHours::Given(Vec::new()),
        (true, true) => DayHours::Usual,
        (true, false) => DayHours::Given(ranges),
    };
    Ok(day)
}

fn period(cursor: &mut Cursor) -> Result<Option<(NaiveDateTime, NaiveDateTime)>, Refusal> {
    let (mut from, mut to) = (None, None);
    cursor.children(|cursor, name| {
        match name {
            b"FromDate" => from = date(cursor)?,
            b"ToDate" => to = date(cursor)?,
            _ => cursor.skip()?,
        }
        Ok(())
    })?;
    Ok(from.map(|from| (from, to.unwrap_or(from))))
}

fn working_time(cursor: &mut Cursor) -> Result<Option<(i64, i64)>, Refusal> {
    let (mut from, mut to) = (None, None);
    cursor.children(|cursor, name| {
        match name {
            b"FromTime" => from = time(cursor)?,
            b"ToTime" => to = time(cursor)?,
            _ => cursor.skip()?,
        }
        Ok(())
    })?;
    Ok(from.zip(to).map(|(from, to)| {
        let (from, to) = (values::minute_of_day(from), values::minute_of_day(to));
        // Until 0:00 is until the end of the day.
        (from, if to == 0 { 1440 } else { to })
    }))
}

fn time(cursor: &mut Cursor) -> Result<Option<NaiveTime>, Refusal> {
    let text = cursor.text()?;
    Ok(cursor.understood(&text, values::time(&text)))
}

fn work_week(cursor: &mut Cursor) -> Result<Option<WorkWeek>, Refusal> {
    let (mut name_of, mut span, mut week) = (String::new(), None, <[DayHours; 7]>::default());
    cursor.children(|cursor, name| {
        match name {
            b"Name" => name_of = string(cursor)?,
            b"TimePeriod" => span = period(cursor)?,
            b"WeekDays" => each(cursor, b"WeekDay", |cursor| {
                let day = week_day(cursor)?;
                if (1..=7).contains(&day.kind) {
                    week[weekday(day.kind)] = day.hours;
                }
                Ok(())
            })?,
            _ => cursor.skip()?,
        }
        Ok(())
    })?;
    Ok(span.map(|(from, to)| WorkWeek { name: name_of, from: from.date(), to: to.date().max(from.date()), week }))
}
