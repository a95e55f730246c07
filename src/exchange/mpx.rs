//! MPX, the text format of Microsoft Project 1 to 98.
//!
//! Owns how such a file says a plan: records of numbered kinds, columns by their numbers (the words of a column depend on
//! the language, its number does not), dates and durations in the file's own manner. Dates often have no time: a start
//! is then the beginning of work on its day, a finish the end of what its duration takes, or of the day. Numbers of
//! records and columns: Microsoft's "File structure of MPX 4.0".

mod values;
mod words;

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::left_out::{LeftOuts, What};
use super::mspdi::calendar::Calendars;
use super::mspdi::{
    Assignment, Baseline, Calendar, DayHours, Exception, File, Link, Refusal, Resource, Task, values as in_general,
};
use super::text;
use crate::insight::calendar::{minute, moment};
use crate::insight::schedule::engine::Axis;
use crate::workspace::check::MAX_MINUTES;
use values::{Length, Manner, Order, When};

/// Calendars of resources are numbered from here.
const OF_RESOURCES: i64 = 100_000;
/// The most columns that a table of the format has is far below.
const MOST_COLUMNS: usize = 1000;

/// One task's dates and links as they stand in the file, until all tasks are known.
#[derive(Default)]
struct Raw {
    start: Option<When>,
    finish: Option<When>,
    actual_start: Option<When>,
    actual_finish: Option<When>,
    constraint: Option<When>,
    agreed_start: Option<When>,
    agreed_finish: Option<When>,
    /// Links by row and by UID.
    by_row: String,
    by_uid: String,
}

/// Whether something can be made of a field of a task's column.
fn is_understood(manner: &Manner, column: u32, field: &str) -> bool {
    match column {
        20 | 21 | 41..=43 | 92 => manner.length(field).is_some(),
        // A share of nothing is no duration.
        40 => manner.length(field).is_some_and(|length| length.format != 19),
        30 | 31 | 35 => manner.money(field).is_some(),
        44 => manner.number(field).is_some(),
        50 | 51 | 56..=59 | 68 => manner.when(field).is_some(),
        91 => manner.constraint(field).is_some(),
        95 => manner.priority(field).is_some(),
        _ => true,
    }
}

/// What a column of tasks is called.
fn name_of(column: u32) -> &'static str {
    words::TASK_COLUMNS.iter().find(|(_, number)| *number == column).map_or("", |(name, _)| name)
}

#[derive(Default)]
struct Reading {
    manner: Manner,
    separator: char,
    file: File,
    left_out: LeftOuts,
    raw: Vec<Raw>,
    task_columns: Vec<u32>,
    resource_columns: Vec<u32>,
    project_calendar: String,
    /// The last calendar that was begun, of a resource or of its own.
    calendar: Option<usize>,
    calendars: HashMap<String, i64>,
    resources: HashMap<i64, i64>,
    /// Whether notes belong to a resource.
    of_resource: bool,
}

/// Whether a file begins as one of these.
pub(super) fn is(bytes: &[u8]) -> bool {
    let first = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    first.starts_with(b"MPX") && first.get(3).is_some_and(|mark| !mark.is_ascii_alphanumeric())
}

/// Reads an MPX file.
///
/// # Errors
/// When it is no such file, or has no task in it because it ends too early.
pub fn read(bytes: &[u8]) -> Result<File, Refusal> {
    if !is(bytes) {
        return Err(Refusal::NotXml);
    }
    let head: String =
        bytes.iter().take(200).take_while(|byte| **byte != b'\n').map(|byte| char::from(*byte)).collect();
    let head = head.trim_start_matches("ï»¿").trim_end();
    let separator = head.chars().nth(3).unwrap_or(',');
    let parts = fields(head, separator);
    let text = text::of_mpx(bytes, parts.get(3).map_or("", String::as_str));
    let mut reading = Reading {
        separator,
        file: File {
            from_start: true,
            minutes_per_day: 480,
            minutes_per_week: 2400,
            days_per_month: 20,
            ..File::default()
        },
        ..Reading::default()
    };
    reading.language(&text);
    for line in text.lines().skip(1) {
        if !line.trim().is_empty() {
            reading.record(&fields(line.trim_end_matches('\r'), separator));
        }
    }
    // A file that ends before its tasks, or amid them, lacks the line end of its last record.
    if !text.ends_with(['\n', '\r', '\u{1a}', '\0']) && !text.lines().last().is_some_and(str::is_empty) {
        let columns = reading.task_columns.len();
        let last = text.lines().last().map(|line| fields(line, separator)).unwrap_or_default();
        let cut = last.first().is_some_and(|kind| kind == "70") && last.len() <= columns;
        if reading.file.tasks.is_empty() || cut {
            return Err(Refusal::Truncated);
        }
    }
    if reading.file.tasks.is_empty() && reading.file.calendars.is_empty() {
        return Err(Refusal::Truncated);
    }
    Ok(reading.whole())
}

/// The fields of a record: a quoted one may have separators in it, and quotes written twice.
fn fields(line: &str, separator: char) -> Vec<String> {
    let mut found = Vec::new();
    let mut field = String::new();
    let mut letters = line.chars().peekable();
    let mut quoted = false;
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                field.push('"');
            }
            '"' if quoted || field.is_empty() => quoted = !quoted,
            letter if letter == separator && !quoted => {
                found.push(std::mem::take(&mut field));
                if found.len() > MOST_COLUMNS {
                    return found;
                }
            }
            // Line ends within a field.
            '\u{7f}' => field.push('\n'),
            letter => field.push(letter),
        }
    }
    found.push(field);
    found
}

impl Reading {
    /// Finds out in which language the file is, by what its columns are called.
    fn language(&mut self, text: &str) {
        let head = text.lines().find(|line| line.starts_with("60"));
        let names = head.map(|line| fields(line, self.separator)).unwrap_or_default();
        let known = |language: &&words::Language| names.iter().any(|name| name.trim() == language.duration);
        if let Some(language) = words::LANGUAGES.iter().find(known) {
            self.manner.language = language;
        }
    }

    fn record(&mut self, record: &[String]) {
        let part = |place: usize| record.get(place).map_or("", |field| field.trim());
        match part(0) {
            "10" => {
                if let Some(mark) = part(5).chars().next() {
                    self.manner.decimal = mark;
                }
            }
            "11" => {
                self.manner.unit = part(1).parse().unwrap_or(2);
                let minutes = |place| self.manner.number(part(place)).map(|hours: f64| (hours * 60.0).round() as i64);
                let (day, week) = (minutes(4), minutes(5));
                if let Some(day) = day.filter(|minutes| (1..=1440).contains(minutes)) {
                    (self.manner.minutes_per_day, self.file.minutes_per_day) = (day, day);
                }
                if let Some(week) = week.filter(|minutes| (1..=10_080).contains(minutes)) {
                    (self.manner.minutes_per_week, self.file.minutes_per_week) = (week, week);
                }
            }
            "12" => {
                self.manner.order = match part(1) {
                    "1" => Order::DayMonthYear,
                    "2" => Order::YearMonthDay,
                    _ => Order::MonthDayYear,
                };
                self.manner.date_mark = part(4).chars().next().unwrap_or(self.manner.date_mark);
                self.manner.time_mark = part(5).chars().next().unwrap_or(self.manner.time_mark);
            }
            "20" => self.base_calendar(record),
            "25" | "56" => self.hours(record),
            "26" | "57" => self.exception(record),
            "30" => self.project(record),
            "40" | "60" if !record.is_empty() => self.named_columns(record),
            "41" => self.resource_columns = columns(record),
            "50" => self.resource(record),
            "51" | "71" => self.notes(part(1)),
            "55" => self.resource_calendar(record),
            "61" => self.task_columns = columns(record),
            "70" => self.task(record),
            "72" if record.len() > 3 => {
                let name = self.file.tasks.last().map_or(String::new(), |task| task.name.clone());
                self.left_out.add(What::Recurring, &name);
            }
            "75" => self.assignment(record),
            // Comments, currency of sub-projects, messages to teams, links to other programs, the rest of a recurrence.
            "0" | "13" | "72" | "76" | "80" | "81" => {}
            kind if kind.parse::<u32>().is_ok() => self.left_out.add(What::Other, kind),
            other => self.left_out.add(What::Other, &other.chars().take(40).collect::<String>()),
        }
    }

    fn named_columns(&mut self, record: &[String]) {
        let known: &[(&str, u32)] = if record[0] == "40" { &words::RESOURCE_COLUMNS } else { &words::TASK_COLUMNS };
        let number = |name: &String| known.iter().find(|one| one.0 == name.trim()).map_or(0, |one| one.1);
        let columns: Vec<u32> = record[1..].iter().map(number).collect();
        match record[0].as_str() {
            "40" => self.resource_columns = columns,
            _ => self.task_columns = columns,
        }
    }

    fn project(&mut self, record: &[String]) {
        let part = |place: usize| record.get(place).map_or("", |field| field.trim());
        self.file.title = part(1).to_owned();
        self.file.company = part(2).to_owned();
        for detail in [part(3), part(9)].into_iter().filter(|detail| !detail.is_empty()) {
            self.left_out.add(What::ProjectDetail, detail);
        }
        self.project_calendar = part(4).to_owned();
        let time = |when: Option<When>, hour: u32| {
            when.map(|when| when.date.and_time(when.time.or(NaiveTime::from_hms_opt(hour, 0, 0)).unwrap_or_default()))
        };
        self.file.start = time(self.manner.when(part(5)), 8);
        self.file.finish = time(self.manner.when(part(6)), 17);
        self.file.from_start = part(7) != "1";
    }

    // Calendars.

    fn base_calendar(&mut self, record: &[String]) {
        let name = record.get(1).cloned().unwrap_or_default();
        let uid = self.file.calendars.len() as i64 + 1;
        self.calendars.entry(name.clone()).or_insert(uid);
        self.calendar = Some(self.file.calendars.len());
        self.file.calendars.push(Calendar { uid, name, week: week(record), ..Calendar::default() });
    }

    fn resource_calendar(&mut self, record: &[String]) {
        let Some(resource) = self.file.resources.last_mut() else { return };
        let base = record.get(1).and_then(|name| self.calendars.get(name).copied());
        let mut week = week(record);
        for day in &mut week {
            // Worked as in the base calendar, until hours of its own follow.
            if *day == DayHours::Usual {
                *day = DayHours::Inherited;
            }
        }
        let uid = OF_RESOURCES.saturating_add(resource.uid);
        resource.calendar = Some(uid);
        self.calendar = Some(self.file.calendars.len());
        self.file.calendars.push(Calendar { uid, name: resource.name.clone(), base, week, ..Calendar::default() });
    }

    fn ranges(&self, fields: &[String]) -> Vec<(i64, i64)> {
        let time = |text: &String| {
            let text: String =
                text.trim().chars().map(|one| if one == self.manner.time_mark { ':' } else { one }).collect();
            let afternoon = text.to_lowercase().ends_with("pm");
            let morning = text.to_lowercase().ends_with("am");
            let figures = text.trim_end_matches(|letter: char| !letter.is_ascii_digit());
            let minutes = in_general::minute_of_day(in_general::time(figures)?);
            Some(if afternoon || morning { minutes % 720 + if afternoon { 720 } else { 0 } } else { minutes })
        };
        let pairs = fields.chunks_exact(2).filter_map(|pair| time(&pair[0]).zip(time(&pair[1])));
        pairs.map(|(from, to)| (from, if to == 0 { 1440 } else { to })).collect()
    }

    fn hours(&mut self, record: &[String]) {
        let ranges = self.ranges(record.get(2..).unwrap_or_default());
        let Some(calendar) = self.calendar.and_then(|place| self.file.calendars.get_mut(place)) else { return };
        let day = record.get(1).and_then(|day| day.trim().parse::<usize>().ok()).filter(|day| (1..=7).contains(day));
        if let Some(day) = day {
            calendar.week[(day + 5) % 7] = DayHours::Given(ranges);
        }
    }

    fn exception(&mut self, record: &[String]) {
        let part = |place: usize| record.get(place).map_or("", |field| field.trim());
        let ranges = self.ranges(record.get(4..).unwrap_or_default());
        let day = |text: &str| self.manner.when(text).map(|when| when.date);
        let (from, to) = (day(part(1)), day(part(2)));
        let Some(from) = from else { return self.left_out.unread("", "Date", part(1)) };
        let hours = match (part(3), ranges.is_empty()) {
            ("0", _) => DayHours::Given(Vec::new()),
            (_, true) => DayHours::Usual,
            (_, false) => DayHours::Given(ranges),
        };
        if let Some(calendar) = self.calendar.and_then(|place| self.file.calendars.get_mut(place)) {
            calendar.exceptions.push(Exception {
                from,
                to: to.unwrap_or(from).max(from),
                hours,
                ..Exception::default()
            });
        }
    }

    // Tasks and resources.

    fn resource(&mut self, record: &[String]) {
        self.of_resource = true;
        let mut resource = Resource { kind: 1, uid: -1, max_units: 1.0, ..Resource::default() };
        let mut id = 0;
        for (column, field) in self.resource_columns.iter().zip(&record[1..]) {
            let field = field.trim();
            match column {
                1 => resource.name = field.to_owned(),
                3 if !field.is_empty() => self.left_out.add(What::ResourceDetail, field),
                4..=9 if !field.is_empty() => {
                    self.left_out.add(What::CustomField, &format!("{}: {field}", resource.name));
                }
                11 if !field.is_empty() => self.left_out.add(What::ResourceDetail, field),
                40 => id = field.parse().unwrap_or(0),
                41 => resource.max_units = self.manner.number(field).filter(|units| *units > 0.0).unwrap_or(1.0),
                42 => resource.rate = self.manner.rate(field).unwrap_or(0.0),
                43 if self.manner.rate(field).is_some_and(|rate| rate != 0.0) => self.left_out.add(What::Rate, field),
                49 => resource.uid = field.parse().unwrap_or(-1),
                _ => {}
            }
        }
        if resource.uid < 0 {
            resource.uid = id;
        }
        self.resources.insert(id, resource.uid);
        self.file.resources.push(resource);
    }

    fn notes(&mut self, notes: &str) {
        match self.file.tasks.last_mut() {
            Some(task) if !self.of_resource => task.notes = notes.to_owned(),
            _ => {
                if let Some(resource) = self.file.resources.last_mut() {
                    resource.notes = notes.to_owned();
                }
            }
        }
    }

    fn task(&mut self, record: &[String]) {
        self.of_resource = false;
        let mut task = Task { active: true, uid: -1, level: 1, duration_format: 7, ..Task::default() };
        let mut raw = Raw::default();
        let mut agreed = Baseline::default();
        let mut unread: Vec<(u32, &str)> = Vec::new();
        for (column, field) in self.task_columns.iter().zip(&record[1..]) {
            let field = field.trim();
            let manner = &self.manner;
            if !is_understood(manner, *column, field) && !manner.is_nothing(field) {
                unread.push((*column, field));
            }
            let when = || manner.when(field);
            let length = || manner.length(field);
            let money = || manner.money(field);
            match column {
                1 => task.name = field.to_owned(),
                3 => task.level = field.parse().unwrap_or(1),
                // Texts, contact; numbers; marks.
                4..=13 | 15 if !field.is_empty() => self.left_out.add(What::CustomField, field),
                140..=144 if manner.number(field).is_some_and(|number| number != 0.0) => {
                    self.left_out.add(What::CustomField, field);
                }
                110..=119 if manner.yes(field) => self.left_out.add(What::CustomField, field),
                14 => task.notes = field.to_owned(),
                20 => task.work = length().map(|length| length.minutes),
                21 => agreed.work = length().map(|length| length.minutes),
                30 => task.cost = money(),
                31 => agreed.cost = money(),
                35 => task.fixed_cost = money().unwrap_or(0),
                41 => agreed.duration = length().map(|length| length.minutes),
                56 => raw.agreed_start = when(),
                57 => raw.agreed_finish = when(),
                40 => {
                    if let Some(Length { minutes, format }) = length().filter(|length| length.format != 19) {
                        (task.duration, task.duration_format) = (Some(minutes), format);
                    }
                }
                42 => task.actual_duration = length().map(|length| length.minutes),
                43 => task.remaining = length().map(|length| length.minutes),
                44 => task.percent = manner.number(field).map_or(0, |percent| percent.round() as i64),
                50 => raw.start = when(),
                51 => raw.finish = when(),
                58 => raw.actual_start = when(),
                59 => raw.actual_finish = when(),
                68 => raw.constraint = when(),
                70 => raw.by_row = field.to_owned(),
                74 => raw.by_uid = field.to_owned(),
                80 => task.kind = i64::from(manner.yes(field)),
                81 => task.milestone = manner.yes(field),
                90 => task.id = field.parse().unwrap_or(0),
                91 => task.constraint = manner.constraint(field).unwrap_or(0),
                92 => task.levelling_delay = length().map_or(0, |length| length.minutes.saturating_mul(10)),
                95 => task.priority = manner.priority(field),
                98 => task.uid = field.parse().unwrap_or(-1),
                120 => task.summary = manner.yes(field),
                _ => {}
            }
        }
        for (column, text) in unread {
            self.left_out.unread(&task.name, name_of(column), text);
        }
        task.duration = task.duration.map(|said| self.left_out.within(said, 0..=MAX_MINUTES, &task.name, "Duration"));
        if task.uid < 0 {
            task.uid = task.id;
        }
        if raw.agreed_start.is_some() || raw.agreed_finish.is_some() {
            task.baselines.push(agreed);
        }
        self.file.tasks.push(task);
        self.raw.push(raw);
    }

    fn assignment(&mut self, record: &[String]) {
        let part = |place: usize| record.get(place).map_or("", |field| field.trim());
        let Some(task) = self.file.tasks.last() else { return };
        let by_row = part(1).parse::<i64>().ok().and_then(|id| self.resources.get(&id).copied());
        let Some(resource) = part(13).parse().ok().filter(|uid| *uid > 0).or(by_row) else { return };
        let share = if part(2).ends_with('%') { 100.0 } else { 1.0 };
        let work = |place: usize| self.manner.length(part(place)).map(|length| length.minutes);
        self.file.assignments.push(Assignment {
            task: task.uid,
            resource,
            units: self.manner.number(part(2)).map_or(1.0, |units| units / share),
            work: work(3),
            remaining: work(3).map(|all| (all - work(5).unwrap_or(0)).max(0)),
            delay: work(12).map_or(0, |delay| delay.saturating_mul(10)),
            ..Assignment::default()
        });
    }

    // Once all is read.

    fn whole(mut self) -> File {
        self.file.calendar =
            self.calendars.get(&self.project_calendar).copied().or(self.file.calendars.first().map(|one| one.uid));
        let calendars = Calendars::of(&self.file);
        let axis = calendars.axis(self.file.calendar);
        self.dates(axis);
        self.links();
        self.file.left_out = self.left_out;
        self.file
    }

    fn dates(&mut self, axis: &Axis) {
        for (task, raw) in self.file.tasks.iter_mut().zip(&self.raw) {
            task.start = raw.start.map(|when| begin(axis, when));
            task.finish = raw.finish.map(|when| {
                let by_duration = task.start.zip(task.duration).map(|(start, minutes)| {
                    let clock = matches!(task.duration_format, 4 | 6 | 8 | 10 | 12);
                    moment(if clock { minute(start) + minutes } else { axis.add(minute(start), minutes) })
                });
                // What its duration says, where that is on the day that the file says.
                let fits = by_duration.filter(|time| when.time.is_none() && time.date() == when.date);
                fits.unwrap_or_else(|| end(axis, when))
            });
            for agreed in &mut task.baselines {
                agreed.start = raw.agreed_start.map(|when| begin(axis, when));
                agreed.finish = raw.agreed_finish.map(|when| end(axis, when));
            }
            task.actual_start = raw.actual_start.map(|when| begin(axis, when));
            task.actual_finish = raw.actual_finish.map(|when| match task.finish {
                Some(finish) if when.time.is_none() && finish.date() == when.date => finish,
                _ => end(axis, when),
            });
            task.constraint_date = raw.constraint.filter(|_| task.constraint > 1).map(|when| match task.constraint {
                3 | 6 | 7 => end(axis, when),
                _ => begin(axis, when),
            });
        }
        // A summary begins and ends with what is in it, where that is on the days that the file says.
        let mut within: Vec<(i64, Option<NaiveDateTime>, Option<NaiveDateTime>)> = Vec::new();
        for place in (0..self.file.tasks.len()).rev() {
            let task = &mut self.file.tasks[place];
            let (mut first, mut last): (Option<NaiveDateTime>, Option<NaiveDateTime>) = (None, None);
            while let Some((_, start, finish)) = within.pop_if(|(level, ..)| *level > task.level) {
                task.summary = true;
                first = [first, start].into_iter().flatten().min();
                last = last.max(finish);
            }
            let same = |one: Option<NaiveDateTime>, raw: Option<When>| {
                one.filter(|one| raw.is_some_and(|raw| raw.time.is_none() && raw.date == one.date()))
            };
            task.start = same(first, self.raw[place].start).or(task.start);
            task.finish = same(last, self.raw[place].finish).or(task.finish);
            within.push((task.level, task.start, task.finish));
        }
    }

    fn links(&mut self) {
        let by_row: HashMap<i64, i64> = self.file.tasks.iter().map(|task| (task.id, task.uid)).collect();
        let uids: HashMap<i64, usize> =
            self.file.tasks.iter().enumerate().map(|(place, task)| (task.uid, place)).collect();
        for place in 0..self.file.tasks.len() {
            let raw = &self.raw[place];
            let uid_first = !raw.by_uid.is_empty();
            let all = if uid_first { &raw.by_uid } else { &raw.by_row };
            for text in all.split(self.separator).filter(|text| !text.trim().is_empty()) {
                if self.manner.link(text).is_none() {
                    self.left_out.unread(&self.file.tasks[place].name, "Predecessors", text);
                    continue;
                }
                let found = self.manner.link(text).and_then(|(number, kind, lag)| {
                    let uid = if uid_first { Some(number) } else { by_row.get(&number).copied() }?;
                    uids.get(&uid).map(|predecessor| (*predecessor, uid, kind, lag))
                });
                let Some((predecessor, uid, kind, lag)) = found else {
                    self.left_out.add(What::LostLink, &format!("{}: {text}", self.file.tasks[place].name));
                    continue;
                };
                let (lag, lag_format) = lag.map_or((0, 7), |lag| match lag.format {
                    19 => (lag.minutes, 19),
                    format => (lag.minutes.saturating_mul(10), format),
                });
                // A milestone without a time stands where what it follows ends.
                let ends = self.file.tasks[predecessor].finish;
                let untimed = self.raw[place].start.is_some_and(|when| when.time.is_none());
                let task = &mut self.file.tasks[place];
                let same_day =
                    ends.zip(task.start).is_some_and(|(end, start)| end.date() == start.date() && end > start);
                if untimed && same_day && task.duration == Some(0) && kind <= 1 && task.finish == task.start {
                    (task.start, task.finish) = (ends, ends);
                }
                task.links.push(Link { predecessor: uid, kind, lag, lag_format, cross_project: false });
            }
        }
    }
}

/// Numbers of columns.
fn columns(record: &[String]) -> Vec<u32> {
    record[1..].iter().map(|number| number.trim().parse().unwrap_or(0)).collect()
}

/// A week as a calendar's record says it: from Sunday, 0 not worked, 1 worked, 2 as in the base calendar.
fn week(record: &[String]) -> [DayHours; 7] {
    let mut week = <[DayHours; 7]>::default();
    for (day, kind) in record.iter().skip(2).take(7).enumerate() {
        week[(day + 6) % 7] = match kind.trim() {
            "0" => DayHours::Given(Vec::new()),
            "1" => DayHours::Usual,
            _ => DayHours::Inherited,
        };
    }
    week
}

/// Minute at which a day begins.
fn midnight(date: NaiveDate) -> i64 {
    minute(date.and_time(NaiveTime::MIN))
}

/// A start: without a time, when work begins on its day.
fn begin(axis: &Axis, when: When) -> NaiveDateTime {
    let first = || {
        let start = moment(axis.next_start(midnight(when.date)));
        let usual = NaiveTime::from_hms_opt(8, 0, 0).unwrap_or_default();
        if start.date() == when.date { start } else { when.date.and_time(usual) }
    };
    when.time.map_or_else(first, |time| when.date.and_time(time))
}

/// A finish: without a time, when work ends on its day.
fn end(axis: &Axis, when: When) -> NaiveDateTime {
    let last = || {
        let finish = moment(axis.previous_finish(midnight(when.date) + 1439));
        let usual = NaiveTime::from_hms_opt(17, 0, 0).unwrap_or_default();
        if finish.date() == when.date { finish } else { when.date.and_time(usual) }
    };
    when.time.map_or_else(last, |time| when.date.and_time(time))
}
