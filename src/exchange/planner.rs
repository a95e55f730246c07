//! GNOME Planner (.planner), once MrProject.
//!
//! Owns how such a file says a plan. A task is shown from `work-start` to `end`; durations are seconds, of which eight
//! hours are a day; lags are seconds of the clock. A calendar stands within the one that it refines, and says its hours
//! by kinds of days. Names of elements: MrProject's document type, version 2.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::left_out::{LeftOuts, What};
use super::mspdi::calendar::Calendars;
use super::mspdi::xml::{Attributes, Cursor};
use super::mspdi::{Calendar, DayHours, Exception, File, Link, Refusal, Resource, Task};
use super::text;
use crate::insight::calendar::minute;

/// The attribute of the outermost element by which such a file is known.
pub(super) const MARK: &str = "mrproject-version";
/// Deeper outlines and calendars are not read; nobody makes them.
const DEEPEST: i64 = 200;

/// Nothing waits longer, in seconds: a hundred years.
const MOST_SECONDS: i64 = 100 * 366 * 86_400;
/// A kind of dependency or constraint that nobody knows.
const UNKNOWN: i64 = -1;
/// A calendar has no more kinds of days.
const MOST_KINDS: usize = 500;

/// Kinds of days that every file has: worked, not worked, as in the base calendar.
const WORKED: i64 = 0;
const FREE: i64 = 1;
const AS_BASE: i64 = 2;

/// Hours by kind of day.
type Kinds = HashMap<i64, Vec<(i64, i64)>>;

#[derive(Default)]
struct Reading {
    file: File,
    left_out: LeftOuts,
}

/// Reads a Planner file.
///
/// # Errors
/// When it is no such file, or not a whole one.
pub fn read(bytes: &[u8]) -> Result<File, Refusal> {
    let text = text::xml(bytes).ok_or(Refusal::NotXml)?;
    let mut cursor = Cursor::new(&text);
    let (root, attributes) = cursor.root_with()?;
    if root != "project" || attributes.get(MARK).is_none() {
        return Err(Refusal::NotProject { root });
    }
    let mut reading = Reading {
        file: File {
            title: attributes.get("name").unwrap_or_default(),
            start: moment(&attributes, "project-start"),
            from_start: true,
            minutes_per_day: 480,
            minutes_per_week: 2400,
            days_per_month: 20,
            company: attributes.get("company").unwrap_or_default(),
            calendar: attributes.whole("calendar"),
            ..File::default()
        },
        ..Reading::default()
    };
    for name in ["manager", "phase"] {
        if let Some(value) = attributes.get(name) {
            reading.left_out.add(What::ProjectDetail, &value);
        }
    }
    cursor.elements(|cursor, name, _| match name {
        b"calendars" => reading.calendars(cursor, None, &usual(), 0),
        b"tasks" => cursor.elements(|cursor, _, attributes| reading.task(cursor, attributes, 1)),
        b"resource-groups" => cursor.elements(|cursor, _, attributes| {
            reading.left_out.add(What::ResourceDetail, &attributes.get("name").unwrap_or_default());
            cursor.skip()
        }),
        b"resources" => cursor.elements(|cursor, _, attributes| {
            reading.resource(attributes);
            cursor.skip()
        }),
        b"allocations" => cursor.elements(|cursor, _, attributes| {
            reading.allocation(attributes);
            cursor.skip()
        }),
        b"phases" => cursor.elements(|cursor, _, attributes| {
            reading.left_out.add(What::ProjectDetail, &attributes.get("name").unwrap_or_default());
            cursor.skip()
        }),
        _ => cursor.skip(),
    })?;
    Ok(reading.whole())
}

/// A moment as Planner writes it (`20070223T133000Z`); it is the time on the wall, whatever its end says.
fn moment(attributes: &Attributes, name: &str) -> Option<NaiveDateTime> {
    let text = attributes.get(name)?;
    let (day, time) = text.trim().split_once('T')?;
    let time = time.trim_end_matches('Z');
    let (hour, minute, second) = (time.get(..2)?, time.get(2..4)?, time.get(4..6).unwrap_or("00"));
    let time = NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, second.parse().ok()?)?;
    Some(date(day)?.and_time(time))
}

fn date(text: &str) -> Option<NaiveDate> {
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<u32>().ok();
    NaiveDate::from_ymd_opt(i32::try_from(number(0, 4)?).ok()?, number(4, 6)?, number(6, 8)?)
}

/// Minutes from midnight of a time as Planner writes it (`0800`).
fn of_day(text: &str) -> Option<i64> {
    let (hour, minute): (i64, i64) = (text.get(..2)?.parse().ok()?, text.get(2..4)?.parse().ok()?);
    (hour <= 24 && minute < 60).then_some(hour * 60 + minute)
}

/// The hours of a file that says none.
fn usual() -> Kinds {
    Kinds::from([(WORKED, vec![(8 * 60, 12 * 60), (13 * 60, 17 * 60)]), (FREE, Vec::new())])
}

impl Reading {
    fn calendars(&mut self, cursor: &mut Cursor, base: Option<i64>, kinds: &Kinds, depth: i64) -> Result<(), Refusal> {
        if depth > DEEPEST {
            return Err(Refusal::TooDeep);
        }
        cursor.elements(|cursor, name, attributes| match name {
            b"calendar" => self.calendar(cursor, attributes, base, kinds, depth),
            _ => cursor.skip(),
        })
    }

    fn calendar(
        &mut self,
        cursor: &mut Cursor,
        attributes: &Attributes,
        base: Option<i64>,
        kinds: &Kinds,
        depth: i64,
    ) -> Result<(), Refusal> {
        if depth > DEEPEST {
            return Err(Refusal::TooDeep);
        }
        let uid = attributes.whole("id").unwrap_or(-1);
        let name = attributes.get("name").unwrap_or_default();
        let place = self.file.calendars.len();
        self.file.calendars.push(Calendar { uid, name, base, ..Calendar::default() });
        let mut kinds = kinds.clone();
        let mut week = [None; 7];
        let mut days: Vec<(NaiveDate, i64)> = Vec::new();
        cursor.elements(|cursor, name, attributes| match name {
            b"default-week" => {
                let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
                week = names.map(|day| attributes.whole(day));
                cursor.skip()
            }
            b"overridden-day-types" => cursor.elements(|cursor, _, attributes| {
                let kind = attributes.whole("id").unwrap_or(-1);
                let mut hours = Vec::new();
                cursor.elements(|cursor, _, attributes| {
                    let time = |name: &str| attributes.get(name).as_deref().and_then(of_day);
                    if let Some((from, to)) = time("start").zip(time("end")) {
                        hours.push((from, if to == 0 { 1440 } else { to }));
                    }
                    cursor.skip()
                })?;
                if kinds.len() < MOST_KINDS {
                    kinds.insert(kind, hours);
                }
                Ok(())
            }),
            b"days" => cursor.elements(|cursor, _, attributes| {
                let day = attributes.get("date");
                match day.as_deref().and_then(date).zip(attributes.whole("id")) {
                    Some(found) => days.push(found),
                    None => self.left_out.unread("", "date", &day.unwrap_or_default()),
                }
                cursor.skip()
            }),
            b"calendar" => self.calendar(cursor, attributes, Some(uid), &kinds, depth + 1),
            _ => cursor.skip(),
        })?;
        let hours = |kind: i64| DayHours::Given(kinds.get(&kind).cloned().unwrap_or_default());
        let calendar = &mut self.file.calendars[place];
        calendar.week = week.map(|kind| match kind {
            Some(AS_BASE) | None if base.is_some() => DayHours::Inherited,
            Some(kind) => hours(kind),
            None => DayHours::Given(Vec::new()),
        });
        let of_days = days.into_iter().filter(|(_, kind)| *kind != AS_BASE);
        calendar.exceptions = of_days
            .map(|(day, kind)| Exception { from: day, to: day, hours: hours(kind), ..Exception::default() })
            .collect();
        Ok(())
    }

    fn task(&mut self, cursor: &mut Cursor, attributes: &Attributes, level: i64) -> Result<(), Refusal> {
        if level > DEEPEST {
            return Err(Refusal::TooDeep);
        }
        let name = attributes.get("name").unwrap_or_default();
        let finish = moment(attributes, "end");
        let start = moment(attributes, "work-start").or_else(|| moment(attributes, "start"));
        for (field, _) in [("work-start", start), ("end", finish)].into_iter().filter(|(_, at)| at.is_none()) {
            self.left_out.unread(&name, field, &attributes.get(field).unwrap_or_default());
        }
        // A milestone stands where it ends; work that would follow it begins later.
        let milestone = attributes.get("type").is_some_and(|kind| kind == "milestone")
            || start.zip(finish).is_some_and(|(start, finish)| start > finish);
        let place = self.file.tasks.len();
        self.file.tasks.push(Task {
            uid: attributes.whole("id").unwrap_or(-1).saturating_add(1),
            id: place as i64 + 1,
            active: true,
            kind: if attributes.get("scheduling").is_some_and(|kind| kind == "fixed-duration") { 1 } else { 2 },
            level,
            milestone,
            duration_format: 7,
            work: attributes.whole("work").map(|seconds| seconds / 60),
            percent: attributes.within("percent-complete", 0..=100, &name, &mut self.left_out).unwrap_or(0),
            start: if milestone { finish.or(start) } else { start },
            finish: finish.or(start),
            // 1 to 9999; 0 where nobody said.
            priority: Some(match attributes.whole("priority") {
                Some(priority) if priority > 0 => (priority / 10).clamp(0, 1000),
                _ => 500,
            }),
            notes: attributes.get("note").unwrap_or_default(),
            name: name.clone(),
            ..Task::default()
        });
        cursor.elements(|cursor, element, attributes| match element {
            b"task" => {
                self.file.tasks[place].summary = true;
                self.task(cursor, attributes, level + 1)
            }
            b"constraint" => {
                let kind = attributes.get("type");
                let constraint = match kind.as_deref() {
                    Some("must-start-on") => 2,
                    Some("must-finish-on") => 3,
                    Some("start-no-earlier-than") => 4,
                    Some("start-no-later-than") => 5,
                    Some("finish-no-earlier-than") => 6,
                    Some("finish-no-later-than") => 7,
                    Some("as-soon-as-possible") | None => 0,
                    Some(_) => UNKNOWN,
                };
                let task = &mut self.file.tasks[place];
                (task.constraint, task.constraint_date) = (constraint, moment(attributes, "time"));
                cursor.skip()
            }
            b"predecessors" => cursor.elements(|cursor, _, attributes| {
                let link = Link {
                    predecessor: attributes.whole("predecessor-id").unwrap_or(-1).saturating_add(1),
                    kind: match attributes.get("type").as_deref() {
                        Some("FF") => 0,
                        Some("SF") => 2,
                        Some("SS") => 3,
                        Some("FS") | None => 1,
                        Some(_) => UNKNOWN,
                    },
                    // Tenths of a minute of the clock.
                    lag: attributes.within("lag", -MOST_SECONDS..=MOST_SECONDS, &name, &mut self.left_out).unwrap_or(0)
                        / 6,
                    lag_format: 8,
                    cross_project: false,
                };
                self.file.tasks[place].links.push(link);
                cursor.skip()
            }),
            b"properties" => cursor.elements(|cursor, _, attributes| {
                if let (Some(field), Some(value)) = (attributes.get("name"), attributes.get("value")) {
                    self.left_out.add(What::CustomField, &format!("{name}, {field} = {value}"));
                }
                cursor.skip()
            }),
            _ => cursor.skip(),
        })
    }

    fn resource(&mut self, attributes: &Attributes) {
        let name = attributes.get("name").or_else(|| attributes.get("short-name")).unwrap_or_default();
        self.file.resources.push(Resource {
            uid: attributes.whole("id").unwrap_or(-1).saturating_add(1),
            name,
            kind: if attributes.whole("type") == Some(2) { 0 } else { 1 },
            calendar: attributes.whole("calendar"),
            max_units: attributes.number("units").filter(|units| *units > 0.0).map_or(1.0, |units| units / 100.0),
            rate: attributes.number("std-rate").unwrap_or(0.0),
            notes: attributes.get("note").unwrap_or_default(),
            ..Resource::default()
        });
        if let Some(address) = attributes.get("email") {
            self.left_out.add(What::ResourceDetail, &address);
        }
    }

    fn allocation(&mut self, attributes: &Attributes) {
        match attributes.allocation("units") {
            Some(found) => self.file.assignments.push(found),
            None => self.left_out.add(What::LostAssignment, &attributes.get("task-id").unwrap_or_default()),
        }
    }

    /// The file, once all of it is known: durations are the working time between the dates that it states.
    fn whole(mut self) -> File {
        if self.file.calendar.is_none() {
            self.file.calendar = self.file.calendars.first().map(|calendar| calendar.uid);
        }
        let calendars = Calendars::of(&self.file);
        let axis = calendars.axis(self.file.calendar);
        let known: std::collections::HashSet<i64> = self.file.tasks.iter().map(|task| task.uid).collect();
        for task in &mut self.file.tasks {
            let between = |(start, finish)| axis.between(minute(start), minute(finish)).max(0);
            task.duration = task.start.zip(task.finish).map(between);
            if task.milestone {
                task.duration = Some(0);
            }
            let links = task.links.len();
            task.links.retain(|link| known.contains(&link.predecessor));
            for _ in task.links.len()..links {
                self.left_out.add(What::LostLink, &task.name);
            }
        }
        let finish = self.file.tasks.iter().filter_map(|task| task.finish).max();
        self.file.finish = finish;
        self.file.left_out = self.left_out;
        self.file
    }
}
