//! Reading a Microsoft Project XML file into its own terms.

use std::borrow::Cow;

use chrono::NaiveDateTime;

use super::file::{
    Assignment, Calendar, DayHours, Exception, File, Link, Portion, Recurrence, Resource, Task, WorkWeek,
};
use super::values;
use super::xml::Cursor;

/// Why a file was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no XML.
    NotXml,
    /// It is XML of something else, with the name of its outermost element.
    NotProject {
        /// Name of the outermost element.
        root: String,
    },
    /// It ends in the middle.
    Truncated,
    /// It is no proper XML from this byte on.
    Broken {
        /// Bytes from the beginning.
        at: u64,
    },
}

impl Refusal {
    /// The key of the sentence that gives the reason, in the area `exchange`.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotXml => "exchange-not-xml",
            Self::NotProject { .. } => "exchange-not-project",
            Self::Truncated => "exchange-truncated",
            Self::Broken { .. } => "exchange-broken",
        }
    }

    /// The key of the sentence that says what to do.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::NotXml | Self::NotProject { .. } => "exchange-hint-known",
            Self::Truncated | Self::Broken { .. } => "exchange-hint-again",
        }
    }

    /// What fills the places of the reason, by name.
    pub fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotProject { root } => vec![("root", root.clone())],
            Self::Broken { at } => vec![("at", at.to_string())],
            Self::NotXml | Self::Truncated => Vec::new(),
        }
    }
}

/// Text of a file: UTF-8, or UTF-16 with a mark at its beginning.
fn text_of(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let wide = |order: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes[2..].chunks_exact(2).map(|pair| order([pair[0], pair[1]])).collect();
        String::from_utf16(&units).ok().map(Cow::Owned)
    };
    match bytes {
        [0xFF, 0xFE, ..] => wide(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => wide(u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => std::str::from_utf8(rest).ok().map(Cow::Borrowed),
        _ => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
    }
}

/// Reads a Microsoft Project XML file.
///
/// # Errors
/// When it is no such file, or not a whole one.
pub fn read(bytes: &[u8]) -> Result<File, Refusal> {
    let text = text_of(bytes).ok_or(Refusal::NotXml)?;
    let mut cursor = Cursor::new(&text);
    let (root, namespace) = cursor.root()?;
    if root != "Project" || !(namespace.is_empty() || namespace.contains("schemas.microsoft.com/project")) {
        return Err(Refusal::NotProject { root });
    }
    let mut file = File { from_start: true, minutes_per_day: 480, ..File::default() };
    cursor.children(|cursor, name| {
        match name {
            b"Title" => file.title = string(cursor)?,
            b"Name" if file.title.is_empty() => file.title = string(cursor)?,
            b"StartDate" => file.start = date(cursor)?,
            b"FinishDate" => file.finish = date(cursor)?,
            b"StatusDate" => file.status = date(cursor)?,
            b"ScheduleFromStart" => file.from_start = flag(cursor)?,
            b"CriticalSlackLimit" => file.critical_slack_days = number(cursor)?.unwrap_or(0),
            b"MinutesPerDay" => file.minutes_per_day = number(cursor)?.filter(|minutes| *minutes > 0).unwrap_or(480),
            b"CalendarUID" => file.calendar = number(cursor)?,
            b"Calendars" => file.calendars = all(cursor, b"Calendar", calendar)?,
            b"Tasks" => file.tasks = all(cursor, b"Task", task)?,
            b"Resources" => file.resources = all(cursor, b"Resource", resource)?,
            b"Assignments" => file.assignments = all(cursor, b"Assignment", assignment)?,
            _ => cursor.skip()?,
        }
        Ok(())
    })?;
    Ok(file)
}

/// Reads every child with this name, passes over others.
fn each<'a>(
    cursor: &mut Cursor<'a>,
    wanted: &[u8],
    mut read: impl FnMut(&mut Cursor<'a>) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    cursor.children(|cursor, name| if name == wanted { read(cursor) } else { cursor.skip() })
}

/// Every child with this name, read.
fn all<'a, T>(
    cursor: &mut Cursor<'a>,
    wanted: &[u8],
    mut read: impl FnMut(&mut Cursor<'a>) -> Result<T, Refusal>,
) -> Result<Vec<T>, Refusal> {
    let mut found = Vec::new();
    each(cursor, wanted, |cursor| {
        found.push(read(cursor)?);
        Ok(())
    })?;
    Ok(found)
}

fn string(cursor: &mut Cursor) -> Result<String, Refusal> {
    Ok(cursor.text()?.into_owned())
}

fn number(cursor: &mut Cursor) -> Result<Option<i64>, Refusal> {
    Ok(values::number(&cursor.text()?))
}

fn flag(cursor: &mut Cursor) -> Result<bool, Refusal> {
    Ok(values::flag(&cursor.text()?))
}

fn date(cursor: &mut Cursor) -> Result<Option<NaiveDateTime>, Refusal> {
    Ok(values::date_time(&cursor.text()?))
}

fn minutes(cursor: &mut Cursor) -> Result<Option<i64>, Refusal> {
    Ok(values::duration(&cursor.text()?))
}

/// A UID that stands for none when negative.
fn uid(cursor: &mut Cursor) -> Result<Option<i64>, Refusal> {
    Ok(number(cursor)?.filter(|uid| *uid >= 0))
}

fn task(cursor: &mut Cursor) -> Result<Task, Refusal> {
    let mut task = Task { active: true, ..Task::default() };
    cursor.children(|cursor, name| {
        match name {
            b"UID" => task.uid = number(cursor)?.unwrap_or(0),
            b"ID" => task.id = number(cursor)?.unwrap_or(0),
            b"Name" => task.name = string(cursor)?,
            b"IsNull" => task.is_null = flag(cursor)?,
            b"Active" => task.active = flag(cursor)?,
            b"Manual" => task.manual = flag(cursor)?,
            b"Type" => task.kind = number(cursor)?.unwrap_or(0),
            b"OutlineLevel" => task.level = number(cursor)?.unwrap_or(0),
            b"Summary" => task.summary = flag(cursor)?,
            b"Milestone" => task.milestone = flag(cursor)?,
            b"ExternalTask" => task.external = flag(cursor)?,
            b"Duration" => task.duration = minutes(cursor)?,
            b"DurationFormat" => task.duration_format = number(cursor)?.unwrap_or(7),
            b"PercentComplete" => task.percent = number(cursor)?.unwrap_or(0),
            b"ConstraintType" => task.constraint = number(cursor)?.unwrap_or(0),
            b"ConstraintDate" => task.constraint_date = date(cursor)?,
            b"Deadline" => task.deadline = date(cursor)?,
            b"CalendarUID" => task.calendar = uid(cursor)?,
            b"IgnoreResourceCalendar" => task.ignores_resource_calendars = flag(cursor)?,
            b"ManualStart" => task.manual_start = date(cursor)?,
            b"ManualFinish" => task.manual_finish = date(cursor)?,
            b"Start" => task.start = date(cursor)?,
            b"Finish" => task.finish = date(cursor)?,
            b"EarlyStart" => task.early_start = date(cursor)?,
            b"EarlyFinish" => task.early_finish = date(cursor)?,
            b"LateStart" => task.late_start = date(cursor)?,
            b"LateFinish" => task.late_finish = date(cursor)?,
            b"StartSlack" => task.start_slack = number(cursor)?,
            b"FinishSlack" => task.finish_slack = number(cursor)?,
            b"FreeSlack" => task.free_slack = number(cursor)?,
            b"TotalSlack" => task.total_slack = number(cursor)?,
            b"Critical" => task.critical = Some(flag(cursor)?),
            b"ActualStart" => task.actual_start = date(cursor)?,
            b"ActualFinish" => task.actual_finish = date(cursor)?,
            b"ActualDuration" => task.actual_duration = minutes(cursor)?,
            b"RemainingDuration" => task.remaining = minutes(cursor)?,
            b"Stop" => task.stop = date(cursor)?,
            b"Resume" => task.resume = date(cursor)?,
            b"Priority" => task.priority = number(cursor)?,
            b"LevelingDelay" => task.levelling_delay = number(cursor)?.unwrap_or(0),
            b"PredecessorLink" => task.links.push(link(cursor)?),
            _ => cursor.skip()?,
        }
        Ok(())
    })?;
    Ok(task)
}

fn link(cursor: &mut Cursor) -> Result<Link, Refusal> {
    let mut link = Link { kind: 1, lag_format: 7, ..Link::default() };
    cursor.children(|cursor, name| {
        match name {
            b"PredecessorUID" => link.predecessor = number(cursor)?.unwrap_or(-1),
            b"Type" => link.kind = number(cursor)?.unwrap_or(1),
            b"LinkLag" => link.lag = number(cursor)?.unwrap_or(0),
            b"LagFormat" => link.lag_format = number(cursor)?.unwrap_or(7),
            b"CrossProject" => link.cross_project = flag(cursor)?,
            _ => cursor.skip()?,
        }
        Ok(())
    })?;
    Ok(link)
}

fn resource(cursor: &mut Cursor) -> Result<Resource, Refusal> {
    let mut resource = Resource { kind: 1, ..Resource::default() };
    cursor.children(|cursor, name| {
        match name {
            b"UID" => resource.uid = number(cursor)?.unwrap_or(0),
            b"Name" => resource.name = string(cursor)?,
            b"Type" => resource.kind = number(cursor)?.unwrap_or(1),
            b"CalendarUID" => resource.calendar = uid(cursor)?,
            _ => cursor.skip()?,
        }
        Ok(())
    })?;
    Ok(resource)
}

fn assignment(cursor: &mut Cursor) -> Result<Assignment, Refusal> {
    let mut assignment = Assignment { units: 1.0, resource: -1, ..Assignment::default() };
    cursor.children(|cursor, name| {
        match name {
            b"TaskUID" => assignment.task = number(cursor)?.unwrap_or(-1),
            b"ResourceUID" => assignment.resource = number(cursor)?.unwrap_or(-1),
            b"Work" => assignment.work = minutes(cursor)?,
            b"RemainingWork" => assignment.remaining = minutes(cursor)?,
            b"Units" => assignment.units = cursor.text()?.trim().parse().unwrap_or(1.0),
            b"Delay" => assignment.delay = number(cursor)?.unwrap_or(0),
            b"TimephasedData" => assignment.planned.extend(planned(cursor)?),
            b"WorkContour" => assignment.contour = number(cursor)?.unwrap_or(0),
            _ => cursor.skip()?,
        }
        Ok(())
    })?;
    Ok(assignment)
}

/// A stretch of planned work; none of other figures over time (schema: TimephasedData/Type).
fn planned(cursor: &mut Cursor<'_>) -> Result<Option<Portion>, Refusal> {
    let (mut kind, mut start, mut finish, mut work) = (0, None, None, 0);
    cursor.children(|cursor, name| {
        match name {
            b"Type" => kind = number(cursor)?.unwrap_or(0),
            b"Start" => start = date(cursor)?,
            b"Finish" => finish = date(cursor)?,
            b"Value" => work = minutes(cursor)?.unwrap_or(0),
            _ => cursor.skip()?,
        }
        Ok(())
    })?;
    Ok(start.zip(finish).filter(|_| kind == 1).map(|(start, finish)| Portion { start, finish, work }))
}

fn calendar(cursor: &mut Cursor) -> Result<Calendar, Refusal> {
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
            b"WorkWeeks" => each(cursor, b"WorkWeek", |cursor| {
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
            b"FromTime" => from = values::time(&cursor.text()?),
            b"ToTime" => to = values::time(&cursor.text()?),
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
