//! GanttProject (.gan).
//!
//! Owns how such a file says a plan. Days are its smallest unit: a task starts on a day and takes working days of the
//! project's calendar; the day of its end is worked. Here a day is worked from 8 to 17 with an hour's pause, so a task
//! stands on exactly the days that GanttProject shows. Whatever the file says of columns, colours and how it was looked
//! at is about the screen, not the plan. Names of elements: files written by GanttProject 2.0 to 3.3.

use std::collections::HashMap;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime};

use super::left_out::{LeftOuts, What};
use super::mspdi::calendar::Calendars;
use super::mspdi::xml::{Attributes, Cursor};
use super::mspdi::{Baseline, Calendar, DayHours, Exception, File, Link, Recurrence, Refusal, Resource, Task, values};
use super::text;
use crate::insight::calendar::{minute, moment};

/// Working minutes of a day.
const DAY: i64 = 480;
/// UID of the project's calendar.
const CALENDAR: i64 = 1;
/// Calendars of people are numbered from here.
const VACATIONS: i64 = 1000;
/// No task takes and nothing waits longer, in days.
const MOST_DAYS: i64 = 100_000;
/// A kind of dependency that nobody knows.
const UNKNOWN_LINK: i64 = -1;
/// Deeper outlines are not read; nobody draws one.
const DEEPEST: i64 = 200;
/// Years over which a yearly holiday is laid out around the plan.
const YEARS: i32 = 50;

/// Names of the outermost element's attributes by which such a file is known.
pub(super) const MARKS: [&str; 2] = ["view-date", "view-index"];

/// What is gathered while reading.
#[derive(Default)]
struct Reading {
    file: File,
    left_out: LeftOuts,
    /// From which task, to which, how.
    links: Vec<(i64, Link, bool)>,
    /// Tasks that start no earlier than a day, as the file says.
    earliest: Vec<(i64, NaiveDate)>,
    /// Names of the fields that people added.
    fields: HashMap<String, String>,
    /// Tasks of earlier plans: which, of which plan, from when, how many days.
    earlier: Vec<(i64, i64, NaiveDate, i64)>,
    holidays: Vec<Exception>,
    weekend: [bool; 7],
    ignores_weekends: bool,
    /// From which day to before which day someone is away.
    vacations: Vec<(i64, NaiveDate, NaiveDate)>,
}

/// Reads a GanttProject file.
///
/// # Errors
/// When it is no such file, or not a whole one.
pub fn read(bytes: &[u8]) -> Result<File, Refusal> {
    let text = text::xml(bytes).ok_or(Refusal::NotXml)?;
    let mut cursor = Cursor::new(&text);
    let (root, attributes) = cursor.root_with()?;
    if root != "project" || !MARKS.iter().any(|mark| attributes.get(mark).is_some()) {
        return Err(Refusal::NotProject { root });
    }
    let mut reading = Reading {
        file: File {
            from_start: true,
            minutes_per_day: DAY,
            minutes_per_week: 5 * DAY,
            days_per_month: 20,
            calendar: Some(CALENDAR),
            ..File::default()
        },
        weekend: [false, false, false, false, false, true, true],
        ..Reading::default()
    };
    reading.file.title = attributes.get("name").unwrap_or_default();
    reading.file.company = attributes.get("company").unwrap_or_default();
    if let Some(address) = attributes.get("webLink").filter(|address| address != "http://") {
        reading.left_out.add(What::Hyperlink, &address);
    }
    cursor.elements(|cursor, name, _| match name {
        b"calendars" => reading.calendars(cursor),
        b"tasks" => cursor.elements(|cursor, name, attributes| match name {
            b"task" => reading.task(cursor, attributes, 1),
            b"taskproperties" => reading.fields(cursor),
            _ => cursor.skip(),
        }),
        b"resources" => cursor.elements(|cursor, name, attributes| match name {
            b"resource" => reading.resource(cursor, attributes),
            _ => cursor.skip(),
        }),
        b"allocations" => cursor.elements(|cursor, _, attributes| {
            reading.allocation(attributes);
            cursor.skip()
        }),
        b"vacations" => cursor.elements(|cursor, _, attributes| {
            reading.vacation(attributes);
            cursor.skip()
        }),
        b"previous" => reading.previous(cursor),
        _ => cursor.skip(),
    })?;
    Ok(reading.whole())
}

fn day(attributes: &Attributes, name: &str) -> Option<NaiveDate> {
    values::date_time(&attributes.get(name)?).map(|time| time.date())
}

fn at(day: NaiveDate, hour: u32) -> NaiveDateTime {
    day.and_time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default())
}

/// The hours of a day that is worked.
fn hours() -> DayHours {
    DayHours::Given(vec![(8 * 60, 12 * 60), (13 * 60, 17 * 60)])
}

impl Reading {
    fn calendars(&mut self, cursor: &mut Cursor) -> Result<(), Refusal> {
        cursor.elements(|cursor, name, attributes| match name {
            b"day-types" | b"calendar" => self.calendars(cursor),
            b"default-week" => {
                let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
                self.weekend = days.map(|day| attributes.get(day).is_some_and(|kind| kind == "1"));
                cursor.skip()
            }
            b"only-show-weekends" => {
                self.ignores_weekends = attributes.get("value").is_some_and(|value| value == "true");
                cursor.skip()
            }
            b"date" => {
                let named = cursor.text()?.trim().to_owned();
                self.holiday(attributes, named);
                Ok(())
            }
            _ => cursor.skip(),
        })
    }

    /// A day that differs; without a year it comes every year.
    fn holiday(&mut self, attributes: &Attributes, name: String) {
        let hours = match attributes.get("type").as_deref() {
            Some("WORKING_DAY") => hours(),
            Some("NEUTRAL") => return,
            _ => DayHours::Given(Vec::new()),
        };
        let figure = |part: &str| attributes.whole(part).and_then(|number| u32::try_from(number).ok());
        let (Some(month), Some(of_month)) = (figure("month"), figure("date")) else {
            return self.left_out.unread(&name, "date", &attributes.get("date").unwrap_or_default());
        };
        let year = attributes.whole("year").and_then(|year| i32::try_from(year).ok());
        // A leap year has every day.
        let Some(day) = NaiveDate::from_ymd_opt(year.unwrap_or(2000), month, of_month) else {
            return self.left_out.unread(&name, "date", &format!("{month}-{of_month}"));
        };
        let recurrence = year.is_none().then(|| Recurrence {
            kind: 2,
            period: 1,
            month: i64::from(month) - 1,
            month_day: i64::from(of_month),
            ..Recurrence::default()
        });
        self.holidays.push(Exception { name, from: day, to: day, recurrence, hours });
    }

    fn fields(&mut self, cursor: &mut Cursor) -> Result<(), Refusal> {
        cursor.elements(|cursor, _, attributes| {
            if attributes.get("type").is_some_and(|kind| kind == "custom") {
                let name = attributes.get("name").unwrap_or_default();
                self.fields.insert(attributes.get("id").unwrap_or_default(), name);
            }
            cursor.skip()
        })
    }

    fn task(&mut self, cursor: &mut Cursor, attributes: &Attributes, level: i64) -> Result<(), Refusal> {
        if level > DEEPEST {
            return Err(Refusal::TooDeep);
        }
        let id = attributes.whole("id").unwrap_or(-1);
        // UID 0 is the summary of the project in the terms of Microsoft Project.
        let uid = id.saturating_add(1);
        let milestone = attributes.get("meeting").is_some_and(|meeting| meeting == "true");
        let name = attributes.get("name").unwrap_or_default();
        let mut number = |field, bounds| attributes.within(field, bounds, &name, &mut self.left_out);
        let days = number("duration", 0..=MOST_DAYS).unwrap_or(0);
        let percent = number("complete", 0..=100).unwrap_or(0);
        let start = day(attributes, "start");
        if start.is_none() {
            self.left_out.unread(&name, "start", &attributes.get("start").unwrap_or_default());
        }
        let place = self.file.tasks.len();
        self.file.tasks.push(Task {
            uid,
            id: place as i64 + 1,
            active: true,
            // GanttProject keeps the duration, whoever works on it.
            kind: 1,
            level,
            milestone: milestone || days == 0,
            duration: Some(if milestone { 0 } else { days * DAY }),
            duration_format: 7,
            percent,
            start: start.map(|day| at(day, 8)),
            priority: Some(match attributes.whole("priority") {
                Some(0) => 300,
                Some(2) => 700,
                Some(3) => 100,
                Some(4) => 900,
                _ => 500,
            }),
            fixed_cost: match attributes.get("cost-calculated").as_deref() {
                Some("false") => attributes.number("cost-manual-value").map_or(0, |cost| (cost * 100.0).round() as i64),
                _ => 0,
            },
            name: name.clone(),
            ..Task::default()
        });
        if attributes.get("thirdDate-constraint").is_some_and(|kind| kind == "1") {
            match day(attributes, "thirdDate") {
                Some(day) => self.earliest.push((uid, day)),
                None => self.left_out.unread(&name, "thirdDate", &attributes.get("thirdDate").unwrap_or_default()),
            }
        }
        if let Some(address) = attributes.get("webLink").filter(|address| address != "http://") {
            self.left_out.add(What::Hyperlink, &address);
        }
        cursor.elements(|cursor, element, attributes| match element {
            b"task" => {
                self.file.tasks[place].summary = true;
                self.task(cursor, attributes, level + 1)
            }
            b"depend" => {
                let hard = attributes.get("hardness").is_none_or(|hardness| hardness == "Strong");
                let link = Link {
                    predecessor: uid,
                    kind: match attributes.whole("type") {
                        Some(1) => 3,
                        Some(3) => 0,
                        Some(4) => 2,
                        Some(2) | None => 1,
                        Some(_) => UNKNOWN_LINK,
                    },
                    lag: attributes
                        .within("difference", -MOST_DAYS..=MOST_DAYS, &name, &mut self.left_out)
                        .map_or(0, |days| days * DAY * 10),
                    lag_format: 7,
                    cross_project: false,
                };
                self.links.push((attributes.whole("id").unwrap_or(-1).saturating_add(1), link, hard));
                cursor.skip()
            }
            b"customproperty" => {
                let id = attributes.get("taskproperty-id").unwrap_or_default();
                let field = self.fields.get(&id).unwrap_or(&id);
                if let Some(value) = attributes.get("value") {
                    self.left_out.add(What::CustomField, &format!("{field} = {value}"));
                }
                cursor.skip()
            }
            b"notes" => {
                self.file.tasks[place].notes = cursor.text()?.trim().to_owned();
                Ok(())
            }
            _ => cursor.skip(),
        })
    }

    fn resource(&mut self, cursor: &mut Cursor, attributes: &Attributes) -> Result<(), Refusal> {
        let uid = attributes.whole("id").unwrap_or(-1).saturating_add(1);
        let name = attributes.get("name").unwrap_or_default();
        if let Some(phone) = attributes.get("phone") {
            self.left_out.add(What::ResourceDetail, &format!("{name}: {phone}"));
        }
        self.file.resources.push(Resource { uid, name: name.clone(), kind: 1, max_units: 1.0, ..Resource::default() });
        let place = self.file.resources.len() - 1;
        if let Some(address) = attributes.get("contacts") {
            self.left_out.add(What::ResourceDetail, &format!("{name}: {address}"));
        }
        cursor.elements(|cursor, element, attributes| {
            if element == b"rate" {
                // It is said by the day.
                let of_day = attributes.number("value").unwrap_or(0.0);
                self.file.resources[place].rate = of_day * 60.0 / DAY as f64;
            }
            if element == b"custom-property" {
                let field = attributes.get("definition-id").unwrap_or_default();
                if let Some(value) = attributes.get("value") {
                    self.left_out.add(What::CustomField, &format!("{name}, {field} = {value}"));
                }
            }
            cursor.skip()
        })
    }

    fn allocation(&mut self, attributes: &Attributes) {
        match attributes.allocation("load") {
            Some(found) => self.file.assignments.push(found),
            None => self.left_out.add(What::LostAssignment, &attributes.get("task-id").unwrap_or_default()),
        }
    }

    fn vacation(&mut self, attributes: &Attributes) {
        match (attributes.whole("resourceid"), day(attributes, "start"), day(attributes, "end")) {
            (Some(resource), Some(from), Some(to)) => self.vacations.push((resource.saturating_add(1), from, to)),
            _ => self.left_out.unread("", "vacation", &attributes.get("start").unwrap_or_default()),
        }
    }

    /// What was agreed earlier: whole plans with a name each.
    fn previous(&mut self, cursor: &mut Cursor) -> Result<(), Refusal> {
        let mut number = -1;
        cursor.elements(|cursor, _, _| {
            number += 1;
            cursor.elements(|cursor, _, attributes| {
                let id = attributes.whole("id").unwrap_or(-1).saturating_add(1);
                if let Some(day) = day(attributes, "start") {
                    let days = attributes.whole("duration").unwrap_or(0).clamp(0, 100_000);
                    self.earlier.push((id, number, day, days));
                }
                cursor.skip()
            })
        })
    }

    /// The file, once all of it is known.
    fn whole(mut self) -> File {
        let days = self.file.tasks.iter().filter_map(|task| task.start).map(|start| start.date());
        let first = days.clone().min();
        if let Some(first) = first {
            let last = days.max().unwrap_or(first);
            let date = |year: i32, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or(first);
            for holiday in self.holidays.iter_mut().filter(|holiday| holiday.recurrence.is_some()) {
                holiday.from = date(first.year() - 1, 1, 1);
                holiday.to = date(last.year() + YEARS, 12, 31);
            }
        }
        let week =
            self.weekend.map(|off| if off && !self.ignores_weekends { DayHours::Given(Vec::new()) } else { hours() });
        self.file.calendars.push(Calendar {
            uid: CALENDAR,
            name: "GanttProject".to_owned(),
            week,
            exceptions: std::mem::take(&mut self.holidays),
            ..Calendar::default()
        });
        self.people_away();
        self.finishes();
        self.file.start = self.file.tasks.iter().filter_map(|task| task.start).min();
        self.file.finish = self.file.tasks.iter().filter_map(|task| task.finish).max();
        self.link();
        self.file.left_out = self.left_out;
        self.file
    }

    /// A calendar for everybody who is away at times.
    fn people_away(&mut self) {
        let mut vacations = std::mem::take(&mut self.vacations);
        vacations.sort_unstable();
        let places: HashMap<i64, usize> =
            self.file.resources.iter().enumerate().map(|(place, resource)| (resource.uid, place)).collect();
        for of_one in vacations.chunk_by(|one, next| one.0 == next.0) {
            let Some(place) = places.get(&of_one[0].0) else { continue };
            let resource = &mut self.file.resources[*place];
            let uid = VACATIONS.saturating_add(resource.uid);
            resource.calendar = Some(uid);
            let exception = |(_, from, to): &(i64, NaiveDate, NaiveDate)| Exception {
                from: *from,
                // The day of the end is not one of the vacation.
                to: to.checked_sub_days(Days::new(1)).map_or(*from, |day| day.max(*from)),
                hours: DayHours::Given(Vec::new()),
                ..Exception::default()
            };
            self.file.calendars.push(Calendar {
                uid,
                name: resource.name.clone(),
                base: Some(CALENDAR),
                exceptions: of_one.iter().map(exception).collect(),
                ..Calendar::default()
            });
        }
    }

    /// When tasks finish: so many working days after their start.
    fn finishes(&mut self) {
        let calendars = Calendars::of(&self.file);
        let axis = calendars.axis(Some(CALENDAR));
        for task in &mut self.file.tasks {
            task.finish = task.start.map(|start| match task.duration {
                Some(minutes) if minutes > 0 => moment(axis.add(minute(start), minutes)),
                _ => start,
            });
        }
        let places: HashMap<i64, usize> =
            self.file.tasks.iter().enumerate().map(|(place, task)| (task.uid, place)).collect();
        for (uid, number, day, days) in std::mem::take(&mut self.earlier) {
            let Some(place) = places.get(&uid) else { continue };
            let start = at(day, 8);
            let finish = if days > 0 { moment(axis.add(minute(start), days * DAY)) } else { start };
            self.file.tasks[*place].baselines.push(Baseline {
                number,
                start: Some(start),
                finish: Some(finish),
                duration: Some(days * DAY),
                ..Baseline::default()
            });
        }
    }

    /// Hands every link to its later task. One that nothing pulls stays where it was put: no earlier than its start.
    fn link(&mut self) {
        let mut places: HashMap<i64, usize> = HashMap::new();
        for (place, task) in self.file.tasks.iter().enumerate() {
            places.insert(task.uid, place);
        }
        let mut pulled = vec![false; self.file.tasks.len()];
        for (successor, link, hard) in std::mem::take(&mut self.links) {
            let Some(place) = places.get(&successor).copied() else {
                self.left_out.add(What::LostLink, &(successor - 1).to_string());
                continue;
            };
            if hard {
                pulled[place] = true;
            } else {
                self.left_out.add(What::SoftLink, &self.file.tasks[place].name);
            }
            self.file.tasks[place].links.push(link);
        }
        for (task, pulled) in self.file.tasks.iter_mut().zip(pulled).filter(|(task, _)| !task.summary) {
            if !pulled && task.start > self.file.start {
                (task.constraint, task.constraint_date) = (4, task.start);
            }
        }
        for (uid, day) in std::mem::take(&mut self.earliest) {
            let Some(task) = places.get(&uid).map(|place| &mut self.file.tasks[*place]) else { continue };
            let day = at(day, 8);
            if !task.summary && task.constraint_date.is_none_or(|known| known < day) {
                (task.constraint, task.constraint_date) = (4, Some(day));
            }
        }
    }
}
