//! Writing a Microsoft Project XML file from its own terms, in the order of its schema.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

use super::file::{Assignment, Baseline, Calendar, DayHours, Exception, File, Link, Resource, Task, WorkWeek};
use super::own::{Defined, NO_END, OwnField};

/// The file as text, in UTF-8. What is left out of it is not written.
pub fn write(file: &File) -> String {
    let mut xml = Xml { text: String::with_capacity(4096 + file.tasks.len() * 1500) };
    xml.text.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    xml.text.push_str("<Project xmlns=\"http://schemas.microsoft.com/project\">\n");
    xml.number("SaveVersion", 14);
    xml.words("Name", &file.title);
    xml.words("Title", &file.title);
    xml.some_words("Company", &file.company);
    xml.flag("ScheduleFromStart", file.from_start);
    xml.date("StartDate", file.start);
    xml.date("FinishDate", file.finish);
    xml.number("CriticalSlackLimit", file.critical_slack_days);
    xml.number("CurrencyDigits", 2);
    xml.some_words("CurrencyCode", &file.currency);
    xml.maybe("CalendarUID", file.calendar);
    xml.number("MinutesPerDay", file.minutes_per_day);
    xml.number("MinutesPerWeek", file.minutes_per_week);
    xml.number("DaysPerMonth", file.days_per_month);
    xml.number("DurationFormat", 7);
    xml.flag("HonorConstraints", !file.links_win);
    xml.flag("MultipleCriticalPaths", file.every_network);
    xml.date("StatusDate", file.status);
    xml.flag("NewTaskStartDate", file.new_tasks_now);
    xml.flag("NewTasksAreManual", false);
    xml.list("ExtendedAttributes", &file.fields, definition);
    xml.list("Calendars", &file.calendars, calendar);
    xml.open("Tasks");
    let mut outline = Outline::default();
    for task in &file.tasks {
        outline.step(task.level);
        self::task(&mut xml, task, &outline, &file.fields);
    }
    xml.close("Tasks");
    xml.list("Resources", &file.resources, |xml, one| resource(xml, one, &file.fields));
    xml.open("Assignments");
    for (place, one) in file.assignments.iter().enumerate() {
        assignment(&mut xml, place as i64 + 1, one);
    }
    xml.close("Assignments");
    xml.close("Project");
    xml.text
}

/// Where in the outline a task stands: `1.2.1`.
#[derive(Default)]
struct Outline {
    places: Vec<u32>,
}

impl Outline {
    fn step(&mut self, level: i64) {
        let depth = usize::try_from(level).unwrap_or(0);
        self.places.resize(depth.min(1000), 0);
        if let Some(last) = self.places.last_mut() {
            *last += 1;
        }
    }

    fn number(&self) -> String {
        if self.places.is_empty() {
            return "0".to_owned();
        }
        // A level that was jumped over counts as its first.
        let parts: Vec<String> = self.places.iter().map(|place| (*place).max(1).to_string()).collect();
        parts.join(".")
    }
}

fn task(xml: &mut Xml, task: &Task, outline: &Outline, fields: &[Defined]) {
    xml.open("Task");
    xml.number("UID", task.uid);
    xml.number("ID", task.id);
    if task.is_null {
        xml.flag("IsNull", true);
        xml.number("OutlineLevel", task.level);
        xml.close("Task");
        return;
    }
    xml.words("Name", &task.name);
    xml.flag("Active", task.active);
    xml.flag("Manual", task.manual);
    xml.number("Type", task.kind);
    xml.flag("IsNull", false);
    xml.words("OutlineNumber", &outline.number());
    xml.number("OutlineLevel", task.level);
    xml.maybe("Priority", task.priority);
    xml.date("Start", task.start);
    xml.date("Finish", task.finish);
    xml.duration("Duration", task.duration);
    xml.date("ManualStart", task.manual_start);
    xml.date("ManualFinish", task.manual_finish);
    xml.duration("ManualDuration", task.manual_duration);
    xml.number("DurationFormat", task.duration_format);
    xml.duration("Work", task.work);
    xml.date("Stop", task.stop);
    xml.date("Resume", task.resume);
    // More people finish sooner, but where the duration is what stays.
    xml.flag("EffortDriven", task.kind != 1);
    xml.flag("Estimated", task.estimated);
    xml.flag("Milestone", task.milestone);
    xml.flag("Summary", task.summary);
    if let Some(critical) = task.critical {
        xml.flag("Critical", critical);
    }
    xml.flag("ExternalTask", task.external);
    xml.date("EarlyStart", task.early_start);
    xml.date("EarlyFinish", task.early_finish);
    xml.date("LateStart", task.late_start);
    xml.date("LateFinish", task.late_finish);
    xml.maybe("FreeSlack", task.free_slack);
    xml.maybe("TotalSlack", task.total_slack);
    xml.maybe("StartSlack", task.start_slack);
    xml.maybe("FinishSlack", task.finish_slack);
    xml.number("FixedCost", task.fixed_cost);
    xml.number("PercentComplete", task.percent);
    xml.maybe("Cost", task.cost);
    xml.date("ActualStart", task.actual_start);
    xml.date("ActualFinish", task.actual_finish);
    xml.duration("ActualDuration", task.actual_duration);
    xml.duration("ActualWork", task.actual_work);
    xml.duration("RegularWork", task.work);
    xml.duration("RemainingDuration", task.remaining);
    xml.duration("RemainingWork", task.remaining_work);
    xml.number("ConstraintType", task.constraint);
    xml.number("CalendarUID", task.calendar.unwrap_or(-1));
    xml.date("ConstraintDate", task.constraint_date);
    xml.date("Deadline", task.deadline);
    if task.levelling_delay != 0 {
        xml.number("LevelingDelay", task.levelling_delay);
        xml.number("LevelingDelayFormat", 8);
    }
    xml.flag("IgnoreResourceCalendar", task.ignores_resource_calendars);
    xml.some_words("Notes", &task.notes);
    for one in &task.links {
        link(xml, one);
    }
    for one in fields {
        own(xml, task, one);
    }
    for one in &task.baselines {
        baseline(xml, one);
    }
    xml.close("Task");
}

fn definition(xml: &mut Xml, one: &Defined) {
    xml.open("ExtendedAttribute");
    xml.number("FieldID", one.id);
    xml.words("FieldName", one.field.name());
    xml.words("Alias", &one.alias);
    xml.close("ExtendedAttribute");
}

/// What a task says in a custom field of ours, if anything.
fn own(xml: &mut Xml, task: &Task, one: &Defined) {
    let Some(own) = &task.own else { return };
    let agreed = match own.agreed_end {
        Some(end) => end.to_string(),
        None if own.no_end => NO_END.to_owned(),
        None => String::new(),
    };
    let (minutes, words) = match one.field {
        OwnField::Optimistic => (own.optimistic, ""),
        OwnField::Pessimistic => (own.pessimistic, ""),
        OwnField::Buffer => (own.buffer, ""),
        OwnField::Owner => (None, own.owner.as_str()),
        OwnField::Goal => (None, own.goal.as_str()),
        OwnField::AgreedEnd => (None, agreed.as_str()),
        OwnField::Person => return,
    };
    if minutes.is_none() && words.is_empty() {
        return;
    }
    xml.open("ExtendedAttribute");
    xml.number("FieldID", one.id);
    xml.duration("Value", minutes);
    xml.some_words("Value", words);
    if minutes.is_some() {
        // A buffer is of working time whatever the task is.
        let of_the_clock = task.duration_format == 8 && one.field != OwnField::Buffer;
        xml.number("DurationFormat", if of_the_clock { 8 } else { 7 });
    }
    xml.close("ExtendedAttribute");
}

fn link(xml: &mut Xml, link: &Link) {
    xml.open("PredecessorLink");
    xml.number("PredecessorUID", link.predecessor);
    xml.number("Type", link.kind);
    xml.flag("CrossProject", link.cross_project);
    xml.number("LinkLag", link.lag);
    xml.number("LagFormat", link.lag_format);
    xml.close("PredecessorLink");
}

fn baseline(xml: &mut Xml, baseline: &Baseline) {
    xml.open("Baseline");
    xml.number("Number", baseline.number);
    xml.date("Start", baseline.start);
    xml.date("Finish", baseline.finish);
    xml.duration("Duration", baseline.duration);
    xml.duration("Work", baseline.work);
    xml.maybe("Cost", baseline.cost);
    xml.close("Baseline");
}

fn resource(xml: &mut Xml, resource: &Resource, fields: &[Defined]) {
    xml.open("Resource");
    xml.number("UID", resource.uid);
    xml.number("ID", resource.uid);
    xml.words("Name", &resource.name);
    xml.number("Type", resource.kind);
    xml.flag("IsNull", false);
    xml.fraction("MaxUnits", resource.max_units);
    xml.fraction("StandardRate", resource.rate);
    xml.number("StandardRateFormat", 2);
    xml.number("CalendarUID", resource.calendar.unwrap_or(-1));
    xml.some_words("Notes", &resource.notes);
    for one in fields.iter().filter(|one| one.field == OwnField::Person && !resource.person.is_empty()) {
        xml.open("ExtendedAttribute");
        xml.number("FieldID", one.id);
        xml.words("Value", &resource.person);
        xml.close("ExtendedAttribute");
    }
    xml.close("Resource");
}

fn assignment(xml: &mut Xml, uid: i64, assignment: &Assignment) {
    xml.open("Assignment");
    xml.number("UID", uid);
    xml.number("TaskUID", assignment.task);
    xml.number("ResourceUID", assignment.resource);
    xml.date("ActualFinish", assignment.actual_finish);
    xml.date("ActualStart", assignment.actual_start);
    xml.duration("ActualWork", assignment.actual);
    xml.number("Delay", assignment.delay);
    xml.date("Finish", assignment.finish);
    xml.duration("RegularWork", assignment.work);
    xml.duration("RemainingWork", assignment.remaining);
    xml.date("Start", assignment.start);
    xml.fraction("Units", assignment.units);
    xml.duration("Work", assignment.work);
    xml.number("WorkContour", assignment.contour);
    for portion in &assignment.planned {
        xml.open("TimephasedData");
        xml.number("Type", 1);
        xml.number("UID", uid);
        xml.date("Start", Some(portion.start));
        xml.date("Finish", Some(portion.finish));
        xml.number("Unit", 2);
        xml.duration("Value", Some(portion.work));
        xml.close("TimephasedData");
    }
    xml.close("Assignment");
}

fn calendar(xml: &mut Xml, calendar: &Calendar) {
    xml.open("Calendar");
    xml.number("UID", calendar.uid);
    xml.words("Name", &calendar.name);
    xml.flag("IsBaseCalendar", calendar.base.is_none());
    xml.number("BaseCalendarUID", calendar.base.unwrap_or(-1));
    week(xml, &calendar.week);
    xml.list("Exceptions", &calendar.exceptions, exception);
    xml.list("WorkWeeks", &calendar.work_weeks, work_week);
    xml.close("Calendar");
}

fn week(xml: &mut Xml, week: &[DayHours; 7]) {
    if week.iter().all(|hours| *hours == DayHours::Inherited) {
        return;
    }
    xml.open("WeekDays");
    // From Sunday, which is the seventh day here and the first there.
    for (kind, place) in [6, 0, 1, 2, 3, 4, 5].into_iter().enumerate() {
        if week[place] != DayHours::Inherited {
            xml.open("WeekDay");
            xml.number("DayType", kind as i64 + 1);
            hours(xml, &week[place]);
            xml.close("WeekDay");
        }
    }
    xml.close("WeekDays");
}

fn hours(xml: &mut Xml, hours: &DayHours) {
    let none = Vec::new();
    let ranges = match hours {
        DayHours::Given(ranges) => ranges,
        DayHours::Inherited | DayHours::Usual => &none,
    };
    xml.flag("DayWorking", *hours == DayHours::Usual || !ranges.is_empty());
    if ranges.is_empty() {
        return;
    }
    xml.open("WorkingTimes");
    for (from, to) in ranges {
        xml.open("WorkingTime");
        xml.time("FromTime", *from);
        xml.time("ToTime", *to);
        xml.close("WorkingTime");
    }
    xml.close("WorkingTimes");
}

fn period(xml: &mut Xml, from: NaiveDate, to: NaiveDate) {
    xml.open("TimePeriod");
    xml.date("FromDate", from.and_hms_opt(0, 0, 0));
    xml.date("ToDate", to.and_hms_opt(23, 59, 0));
    xml.close("TimePeriod");
}

fn exception(xml: &mut Xml, exception: &Exception) {
    xml.open("Exception");
    let days = (exception.to - exception.from).num_days() + 1;
    let by_number = exception.recurrence.and_then(|one| one.occurrences);
    xml.flag("EnteredByOccurrences", by_number.is_some());
    period(xml, exception.from, exception.to);
    xml.number("Occurrences", by_number.unwrap_or(days));
    xml.words("Name", &exception.name);
    match exception.recurrence {
        None => xml.number("Type", 1),
        Some(one) => {
            xml.number("Type", one.kind);
            xml.number("Period", one.period);
            xml.number("DaysOfWeek", one.days_of_week);
            xml.number("MonthItem", one.month_item);
            xml.number("MonthPosition", one.month_position);
            xml.number("Month", one.month);
            xml.number("MonthDay", one.month_day);
        }
    }
    hours(xml, &exception.hours);
    xml.close("Exception");
}

fn work_week(xml: &mut Xml, one: &WorkWeek) {
    xml.open("WorkWeek");
    period(xml, one.from, one.to);
    xml.words("Name", &one.name);
    week(xml, &one.week);
    xml.close("WorkWeek");
}

/// Text that grows by one element after the other.
struct Xml {
    text: String,
}

impl Xml {
    fn open(&mut self, name: &str) {
        self.begin(name);
        self.text.push('\n');
    }

    fn close(&mut self, name: &str) {
        self.text.push_str("</");
        self.text.push_str(name);
        self.text.push_str(">\n");
    }

    fn list<T>(&mut self, name: &str, list: &[T], write: impl Fn(&mut Self, &T)) {
        if list.is_empty() {
            return;
        }
        self.open(name);
        for one in list {
            write(self, one);
        }
        self.close(name);
    }

    fn begin(&mut self, name: &str) {
        self.text.push('<');
        self.text.push_str(name);
        self.text.push('>');
    }

    fn element(&mut self, name: &str, value: impl std::fmt::Display) {
        use std::fmt::Write;
        self.begin(name);
        // Writing into a string cannot fail.
        let _ = write!(self.text, "{value}");
        self.close(name);
    }

    fn words(&mut self, name: &str, words: &str) {
        self.begin(name);
        for letter in words.chars() {
            match letter {
                '&' => self.text.push_str("&amp;"),
                '<' => self.text.push_str("&lt;"),
                '>' => self.text.push_str("&gt;"),
                // A bare one would be read as a line feed.
                '\r' => self.text.push_str("&#13;"),
                // XML has no way to write these.
                '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
                letter => self.text.push(letter),
            }
        }
        self.close(name);
    }

    fn some_words(&mut self, name: &str, words: &str) {
        if !words.is_empty() {
            self.words(name, words);
        }
    }

    fn number(&mut self, name: &str, number: i64) {
        self.element(name, number);
    }

    fn maybe(&mut self, name: &str, number: Option<i64>) {
        if let Some(number) = number {
            self.element(name, number);
        }
    }

    fn fraction(&mut self, name: &str, number: f64) {
        self.element(name, number);
    }

    fn flag(&mut self, name: &str, flag: bool) {
        self.element(name, u8::from(flag));
    }

    fn date(&mut self, name: &str, date: Option<NaiveDateTime>) {
        if let Some(date) = date {
            let (day, time) = (date.date(), date.time());
            self.element(
                name,
                format_args!(
                    "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}",
                    day.year(),
                    day.month(),
                    day.day(),
                    time.hour(),
                    time.minute(),
                    time.second()
                ),
            );
        }
    }

    /// A time of the day; the midnight at its end is 0:00.
    fn time(&mut self, name: &str, minute: i64) {
        self.element(name, format_args!("{:02}:{:02}:00", minute / 60 % 24, minute % 60));
    }

    fn duration(&mut self, name: &str, minutes: Option<i64>) {
        if let Some(minutes) = minutes {
            let sign = if minutes < 0 { "-" } else { "" };
            let minutes = minutes.unsigned_abs();
            self.element(name, format_args!("{sign}PT{}H{}M0S", minutes / 60, minutes % 60));
        }
    }
}
