//! Reading a Microsoft Project XML file into its own terms.

use std::borrow::Cow;

use chrono::NaiveDateTime;

use super::file::{Assignment, Baseline, File, Link, Portion, Resource, Task};
use super::read_calendar::calendar;
use super::xml::Cursor;
use super::{Defined, OwnField, open_weeks, pass, values};
use crate::exchange::Kind;
use crate::exchange::left_out::What;
use crate::file::MAX_RECORDS;

/// So many assignments are taken: several to a task.
const MOST_ASSIGNMENTS: usize = 5 * MAX_RECORDS;

/// Why a file was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is something else that is known, see [`Kind`].
    Other(Kind),
    /// It is no XML.
    NotXml,
    /// It is XML of something else, with the name of its outermost element.
    NotProject {
        /// Name of the outermost element.
        root: String,
    },
    /// It ends in the middle.
    Truncated,
    /// Things stand within things more deeply than any plan needs.
    TooDeep,
    /// There are more of one kind than are taken.
    TooMany {
        /// Name of their element.
        of: String,
        /// The most.
        limit: usize,
    },
    /// A text or a tag is longer than any plan needs.
    LongText {
        /// About where, in bytes from the beginning.
        at: u64,
        /// The most, in bytes.
        limit: usize,
    },
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
            Self::Other(kind) => kind.key(),
            Self::NotXml => "exchange-not-xml",
            Self::NotProject { .. } => "exchange-not-project",
            Self::Truncated => "exchange-truncated",
            Self::TooDeep => "exchange-too-deep",
            Self::TooMany { .. } => "exchange-too-many",
            Self::LongText { .. } => "exchange-long-text",
            Self::Broken { .. } => "exchange-broken",
        }
    }

    /// The key of the sentence that says what to do.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Other(kind) => kind.hint(),
            Self::NotXml | Self::NotProject { .. } | Self::TooDeep | Self::TooMany { .. } | Self::LongText { .. } => {
                "exchange-hint-known"
            }
            Self::Truncated | Self::Broken { .. } => "exchange-hint-again",
        }
    }

    /// What fills the places of the reason, by name.
    pub fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotProject { root } | Self::Other(Kind::Xml { root }) => vec![("root", root.clone())],
            Self::Broken { at } => vec![("at", at.to_string())],
            Self::TooMany { of, limit } => vec![("of", of.clone()), ("limit", limit.to_string())],
            Self::LongText { at, limit } => vec![("at", at.to_string()), ("limit", limit.to_string())],
            Self::Other(_) | Self::NotXml | Self::Truncated | Self::TooDeep => Vec::new(),
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
    match read_text(&text) {
        Err(refusal @ (Refusal::Truncated | Refusal::Broken { .. })) => {
            let (rest, weeks) = open_weeks::cut(&text).ok_or_else(|| refusal.clone())?;
            let mut file = read_text(&rest).map_err(|_| refusal)?;
            for week in &weeks {
                file.left_out.add(What::OpenWeek, week);
            }
            Ok(file)
        }
        read => read,
    }
}

fn read_text(text: &str) -> Result<File, Refusal> {
    let mut cursor = Cursor::new(text);
    let (root, namespace) = cursor.root()?;
    if root != "Project" || !(namespace.is_empty() || namespace.contains("schemas.microsoft.com/project")) {
        return Err(Refusal::NotProject { root });
    }
    let mut file =
        File { from_start: true, minutes_per_day: 480, minutes_per_week: 2400, days_per_month: 20, ..File::default() };
    cursor.children(|cursor, name| {
        // What was not understood so far is of the project, not of what stands in it.
        cursor.say_odds(&file.title);
        match name {
            b"Title" => file.title = string(cursor)?,
            b"Name" if file.title.is_empty() => file.title = string(cursor)?,
            b"StartDate" => file.start = date(cursor)?,
            b"FinishDate" => file.finish = date(cursor)?,
            b"StatusDate" => file.status = date(cursor)?,
            b"ScheduleFromStart" => file.from_start = flag(cursor)?,
            b"HonorConstraints" => file.links_win = !flag(cursor)?,
            b"MultipleCriticalPaths" => file.every_network = flag(cursor)?,
            b"NewTaskStartDate" => file.new_tasks_now = flag(cursor)?,
            b"CriticalSlackLimit" => file.critical_slack_days = number(cursor)?.unwrap_or(0),
            b"MinutesPerDay" => file.minutes_per_day = setting(cursor, 1440)?.unwrap_or(480),
            b"MinutesPerWeek" => file.minutes_per_week = setting(cursor, 10_080)?.unwrap_or(2400),
            b"DaysPerMonth" => file.days_per_month = setting(cursor, 31)?.unwrap_or(20),
            b"Company" => file.company = string(cursor)?,
            b"CurrencyCode" => file.currency = string(cursor)?,
            b"CalendarUID" => file.calendar = number(cursor)?,
            b"ExtendedAttributes" => each(cursor, b"ExtendedAttribute", definition)?,
            b"Calendars" => file.calendars = all(cursor, b"Calendar", MAX_RECORDS, calendar)?,
            b"Tasks" => file.tasks = all(cursor, b"Task", MAX_RECORDS, task)?,
            b"Resources" => file.resources = all(cursor, b"Resource", MAX_RECORDS, resource)?,
            b"Assignments" => file.assignments = all(cursor, b"Assignment", MOST_ASSIGNMENTS, assignment)?,
            _ => pass::project(cursor, name)?,
        }
        Ok(())
    })?;
    cursor.say_odds(&file.title);
    file.left_out = std::mem::take(&mut cursor.left_out);
    file.fields = std::mem::take(&mut cursor.fields);
    Ok(file)
}

/// Reads every child with this name, passes over others.
pub(super) fn each<'a>(
    cursor: &mut Cursor<'a>,
    wanted: &[u8],
    mut read: impl FnMut(&mut Cursor<'a>) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    cursor.children(|cursor, name| if name == wanted { read(cursor) } else { cursor.skip() })
}

/// Every child with this name, read; so many at most.
fn all<'a, T>(
    cursor: &mut Cursor<'a>,
    wanted: &[u8],
    most: usize,
    mut read: impl FnMut(&mut Cursor<'a>) -> Result<T, Refusal>,
) -> Result<Vec<T>, Refusal> {
    let mut found = Vec::new();
    each(cursor, wanted, |cursor| {
        if found.len() >= most {
            return Err(Refusal::TooMany { of: String::from_utf8_lossy(wanted).into_owned(), limit: most });
        }
        found.push(read(cursor)?);
        Ok(())
    })?;
    Ok(found)
}

pub(super) fn string(cursor: &mut Cursor) -> Result<String, Refusal> {
    Ok(cursor.text()?.into_owned())
}

pub(super) fn number(cursor: &mut Cursor) -> Result<Option<i64>, Refusal> {
    let text = cursor.text()?;
    Ok(cursor.understood(&text, values::number(&text)))
}

/// A number from 1 to the largest that there can be.
fn setting(cursor: &mut Cursor, most: i64) -> Result<Option<i64>, Refusal> {
    let text = cursor.text()?;
    let found = values::number(&text).filter(|said| (1..=most).contains(said));
    Ok(cursor.understood(&text, found))
}

pub(super) fn flag(cursor: &mut Cursor) -> Result<bool, Refusal> {
    let text = cursor.text()?;
    Ok(cursor.understood(&text, values::flag(&text)).unwrap_or(false))
}

pub(super) fn date(cursor: &mut Cursor) -> Result<Option<NaiveDateTime>, Refusal> {
    let text = cursor.text()?;
    Ok(cursor.understood(&text, values::date_time(&text)))
}

fn fraction(cursor: &mut Cursor) -> Result<Option<f64>, Refusal> {
    let text = cursor.text()?;
    let found = text.trim().parse().ok().filter(|number: &f64| number.is_finite());
    Ok(cursor.understood(&text, found))
}

fn minutes(cursor: &mut Cursor) -> Result<Option<i64>, Refusal> {
    let text = cursor.text()?;
    Ok(cursor.understood(&text, values::duration(&text)))
}

/// A UID that stands for none when negative.
pub(super) fn uid(cursor: &mut Cursor) -> Result<Option<i64>, Refusal> {
    Ok(number(cursor)?.filter(|uid| *uid >= 0))
}

fn task(cursor: &mut Cursor) -> Result<Task, Refusal> {
    let mut task = Task { active: true, ..Task::default() };
    let mut recurring = false;
    let (mut code, mut place) = (Cow::Borrowed(""), Cow::Borrowed(""));
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
            b"ManualDuration" => task.manual_duration = minutes(cursor)?,
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
            b"Recurring" => recurring = flag(cursor)?,
            b"WBS" => code = cursor.text()?,
            b"OutlineNumber" => place = cursor.text()?,
            b"Estimated" => task.estimated = flag(cursor)?,
            b"Work" => task.work = minutes(cursor)?,
            b"ActualWork" => task.actual_work = minutes(cursor)?,
            b"RemainingWork" => task.remaining_work = minutes(cursor)?,
            b"FixedCost" => task.fixed_cost = number(cursor)?.unwrap_or(0),
            b"Cost" => task.cost = number(cursor)?,
            b"Notes" => task.notes = string(cursor)?,
            b"Baseline" => task.baselines.push(baseline(cursor)?),
            b"ExtendedAttribute" => match custom(cursor)? {
                (Some(field), value) => task.take(field, value),
                (None, _) => cursor.left_out.add(What::CustomField, &task.name),
            },
            _ => pass::task(cursor, name, &task.name)?,
        }
        Ok(())
    })?;
    cursor.say_odds(&task.name);
    // A code that only repeats where the task stands says nothing.
    if !code.is_empty() && !place.is_empty() && code != place {
        cursor.left_out.add(What::OutlineCode, &task.name);
    }
    // The rule is that of the summary; its occurrences are tasks.
    if recurring && task.summary && task.level > 0 {
        cursor.left_out.add(What::Recurring, &task.name);
    }
    if task.milestone && !task.summary && task.duration.is_some_and(|minutes| minutes > 0) {
        cursor.left_out.add(What::LongMilestone, &task.name);
    }
    Ok(task)
}

/// The definition of a custom field: one of ours is known from now on.
fn definition(cursor: &mut Cursor) -> Result<(), Refusal> {
    let (mut id, mut alias) = (None, String::new());
    cursor.children(|cursor, name| {
        match name {
            b"FieldID" => id = number(cursor)?,
            b"Alias" => alias = string(cursor)?,
            _ => cursor.skip()?,
        }
        Ok(())
    })?;
    match OwnField::called(&alias).zip(id) {
        Some((field, id)) => cursor.fields.push(Defined { field, id, alias }),
        None => cursor.left_out.count(What::FieldDefinition, 1),
    }
    Ok(())
}

/// The value of a custom field, and which of ours it is.
fn custom(cursor: &mut Cursor) -> Result<(Option<OwnField>, String), Refusal> {
    let (mut id, mut value) = (None, String::new());
    cursor.children(|cursor, name| {
        match name {
            b"FieldID" => id = number(cursor)?,
            b"Value" => value = string(cursor)?,
            _ => cursor.skip()?,
        }
        Ok(())
    })?;
    Ok((cursor.own_field(id), value))
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

fn baseline(cursor: &mut Cursor) -> Result<Baseline, Refusal> {
    let mut baseline = Baseline::default();
    cursor.children(|cursor, name| {
        match name {
            b"Number" => baseline.number = number(cursor)?.unwrap_or(0),
            b"Start" => baseline.start = date(cursor)?,
            b"Finish" => baseline.finish = date(cursor)?,
            b"Duration" => baseline.duration = minutes(cursor)?,
            b"Work" => baseline.work = minutes(cursor)?,
            b"Cost" => baseline.cost = number(cursor)?,
            _ => cursor.skip()?,
        }
        Ok(())
    })?;
    Ok(baseline)
}

fn resource(cursor: &mut Cursor) -> Result<Resource, Refusal> {
    let mut resource = Resource { kind: 1, max_units: 1.0, ..Resource::default() };
    cursor.children(|cursor, name| {
        match name {
            b"UID" => resource.uid = number(cursor)?.unwrap_or(0),
            b"Name" => resource.name = string(cursor)?,
            b"Type" => resource.kind = number(cursor)?.unwrap_or(1),
            b"CalendarUID" => resource.calendar = uid(cursor)?,
            b"MaxUnits" => resource.max_units = fraction(cursor)?.unwrap_or(1.0),
            b"StandardRate" => resource.rate = fraction(cursor)?.unwrap_or(0.0),
            b"Notes" => resource.notes = string(cursor)?,
            b"ExtendedAttribute" => match custom(cursor)? {
                (Some(OwnField::Person), value) => resource.person = value,
                _ => cursor.left_out.add(What::CustomField, &resource.name),
            },
            _ => pass::resource(cursor, name, &resource.name)?,
        }
        Ok(())
    })?;
    cursor.say_odds(&resource.name);
    Ok(resource)
}

fn assignment(cursor: &mut Cursor) -> Result<Assignment, Refusal> {
    let mut assignment = Assignment { units: 1.0, resource: -1, ..Assignment::default() };
    cursor.children(|cursor, name| {
        match name {
            b"TaskUID" => assignment.task = number(cursor)?.unwrap_or(-1),
            b"ResourceUID" => assignment.resource = number(cursor)?.unwrap_or(-1),
            b"Work" => assignment.work = minutes(cursor)?,
            b"ActualWork" => assignment.actual = minutes(cursor)?,
            b"RemainingWork" => assignment.remaining = minutes(cursor)?,
            b"Start" => assignment.start = date(cursor)?,
            b"Finish" => assignment.finish = date(cursor)?,
            b"ActualStart" => assignment.actual_start = date(cursor)?,
            b"ActualFinish" => assignment.actual_finish = date(cursor)?,
            b"Units" => assignment.units = fraction(cursor)?.unwrap_or(1.0),
            b"Delay" => assignment.delay = number(cursor)?.unwrap_or(0),
            b"TimephasedData" => assignment.planned.extend(planned(cursor)?),
            b"WorkContour" => assignment.contour = number(cursor)?.unwrap_or(0),
            _ => pass::assignment(cursor, name)?,
        }
        Ok(())
    })?;
    cursor.say_odds(&format!("#{} – #{}", assignment.task, assignment.resource));
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
