//! What a Microsoft Project XML file says, in its own terms and units.

use chrono::{NaiveDate, NaiveDateTime};

use super::own::{Defined, Own};
use crate::exchange::left_out::LeftOuts;

/// The whole file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct File {
    /// Title of the project, else its name.
    pub title: String,
    /// The firm that made it.
    pub company: String,
    /// ISO 4217 code of the currency; empty where it is not said.
    pub currency: String,
    /// When the project starts.
    pub start: Option<NaiveDateTime>,
    /// When the project finishes, as the file says.
    pub finish: Option<NaiveDateTime>,
    /// Whether it is scheduled from its start (else from its finish).
    pub from_start: bool,
    /// Whether links win over constraints that would have a task begin before they allow.
    pub links_win: bool,
    /// Whether every network of links has a critical path of its own.
    pub every_network: bool,
    /// Whether new tasks begin on the current date, not with the project.
    pub new_tasks_now: bool,
    /// Tasks are critical with at most so many days of slack.
    pub critical_slack_days: i64,
    /// Minutes of a day, for units only.
    pub minutes_per_day: i64,
    /// Minutes of a week, for units only.
    pub minutes_per_week: i64,
    /// Days of a month, for units only.
    pub days_per_month: i64,
    /// The day of the status, when it is set.
    pub status: Option<NaiveDateTime>,
    /// UID of the project's calendar.
    pub calendar: Option<i64>,
    /// The custom fields of ours.
    pub fields: Vec<Defined>,
    /// All calendars.
    pub calendars: Vec<Calendar>,
    /// All tasks, in the order of their rows.
    pub tasks: Vec<Task>,
    /// All resources.
    pub resources: Vec<Resource>,
    /// Who works on what.
    pub assignments: Vec<Assignment>,
    /// What the file says that has no place here.
    pub left_out: LeftOuts,
}

/// A calendar.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calendar {
    /// Its UID.
    pub uid: i64,
    /// Its name.
    pub name: String,
    /// UID of the calendar that it refines.
    pub base: Option<i64>,
    /// Hours from Monday to Sunday.
    pub week: [DayHours; 7],
    /// Exceptions, in the order of the file.
    pub exceptions: Vec<Exception>,
    /// Weeks that differ from the usual.
    pub work_weeks: Vec<WorkWeek>,
}

/// Hours of one day.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum DayHours {
    /// As in the base calendar.
    #[default]
    Inherited,
    /// Ranges of work in minutes from midnight; none: no work.
    Given(Vec<(i64, i64)>),
    /// Work, at hours that are not said.
    Usual,
}

/// Days on which other hours hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Exception {
    /// Its name.
    pub name: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// How often it comes, when not on every day.
    pub recurrence: Option<Recurrence>,
    /// The hours.
    pub hours: DayHours,
}

/// How often an exception comes (schema: Exception/Type and beside it).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Recurrence {
    /// 1 daily, 2 yearly on a day of the month, 3 yearly by position, 4 monthly on a day, 5 monthly by position,
    /// 6 weekly, 7 every so many days.
    pub kind: i64,
    /// Every so many days, weeks or months; at least 1.
    pub period: i64,
    /// Days of the week as bits, 1 = Sunday.
    pub days_of_week: i64,
    /// Month, 0–11.
    pub month: i64,
    /// Day of the month, 1–31.
    pub month_day: i64,
    /// 0 day, 1 weekday, 2 day of the weekend, 3 Sunday to 9 Saturday.
    pub month_item: i64,
    /// 0 first to 3 fourth, 4 last.
    pub month_position: i64,
    /// How many times, when it ends by number.
    pub occurrences: Option<i64>,
}

/// Weeks with other hours.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WorkWeek {
    /// Its name.
    pub name: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Hours from Monday to Sunday.
    pub week: [DayHours; 7],
}

/// A task. Minutes are working minutes, of elapsed formats minutes of the clock.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Task {
    /// Its UID.
    pub uid: i64,
    /// Its row; 0 is the summary of the project.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// An empty row.
    pub is_null: bool,
    /// Whether it counts.
    pub active: bool,
    /// Whether it is scheduled by hand.
    pub manual: bool,
    /// 0 fixed units, 1 fixed duration, 2 fixed work.
    pub kind: i64,
    /// Depth: 1 = top; 0 = the summary of the project.
    pub level: i64,
    /// Whether the file calls it a summary.
    pub summary: bool,
    /// Whether the file calls it a milestone.
    pub milestone: bool,
    /// Stands for a task of another file.
    pub external: bool,
    /// Minutes that it takes; none where only words were given.
    pub duration: Option<i64>,
    /// In what unit the duration was given (schema: DurationFormat).
    pub duration_format: i64,
    /// Whether the duration is a guess.
    pub estimated: bool,
    /// Work of all resources in minutes.
    pub work: Option<i64>,
    /// Work done, in minutes.
    pub actual_work: Option<i64>,
    /// Work to do, in minutes.
    pub remaining_work: Option<i64>,
    /// Cost without that of resources, in minor units.
    pub fixed_cost: i64,
    /// Cost with that of resources, in minor units.
    pub cost: Option<i64>,
    /// What somebody noted about it.
    pub notes: String,
    /// What was agreed earlier.
    pub baselines: Vec<Baseline>,
    /// Percent complete, 0–100.
    pub percent: i64,
    /// 0 as soon as possible, 1 as late as possible, 2 must start on, 3 must finish on, 4 start no earlier than,
    /// 5 start no later than, 6 finish no earlier than, 7 finish no later than.
    pub constraint: i64,
    /// The date of the constraint.
    pub constraint_date: Option<NaiveDateTime>,
    /// When it should be finished.
    pub deadline: Option<NaiveDateTime>,
    /// UID of its calendar.
    pub calendar: Option<i64>,
    /// Whether the calendars of its resources do not count.
    pub ignores_resource_calendars: bool,
    /// Minutes that somebody set by hand.
    pub manual_duration: Option<i64>,
    /// Dates set by hand.
    pub manual_start: Option<NaiveDateTime>,
    /// Dates set by hand.
    pub manual_finish: Option<NaiveDateTime>,
    /// Start, as the file says.
    pub start: Option<NaiveDateTime>,
    /// Finish, as the file says.
    pub finish: Option<NaiveDateTime>,
    /// Early start, as the file says.
    pub early_start: Option<NaiveDateTime>,
    /// Early finish, as the file says.
    pub early_finish: Option<NaiveDateTime>,
    /// Late start, as the file says.
    pub late_start: Option<NaiveDateTime>,
    /// Late finish, as the file says.
    pub late_finish: Option<NaiveDateTime>,
    /// Start slack in tenths of a minute, as the file says.
    pub start_slack: Option<i64>,
    /// Finish slack in tenths of a minute, as the file says.
    pub finish_slack: Option<i64>,
    /// Free slack in tenths of a minute, as the file says.
    pub free_slack: Option<i64>,
    /// Total slack in tenths of a minute, as the file says.
    pub total_slack: Option<i64>,
    /// Whether it is critical, as the file says.
    pub critical: Option<bool>,
    /// When work began.
    pub actual_start: Option<NaiveDateTime>,
    /// When work ended.
    pub actual_finish: Option<NaiveDateTime>,
    /// Minutes done.
    pub actual_duration: Option<i64>,
    /// Minutes to do.
    pub remaining: Option<i64>,
    /// Where what is done ends.
    pub stop: Option<NaiveDateTime>,
    /// Where what remains begins.
    pub resume: Option<NaiveDateTime>,
    /// Priority, 0–1000.
    pub priority: Option<i64>,
    /// By how much levelling holds it back, in tenths of a minute of the clock.
    pub levelling_delay: i64,
    /// What it says in custom fields of ours.
    pub own: Option<Box<Own>>,
    /// What it depends on.
    pub links: Vec<Link>,
}

/// A link to a predecessor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// UID of the predecessor.
    pub predecessor: i64,
    /// 0 finish to finish, 1 finish to start, 2 start to finish, 3 start to start.
    pub kind: i64,
    /// Tenths of a minute; whole percent in formats 19 and 20 (with 32 added when estimated).
    pub lag: i64,
    /// In what unit the lag was given.
    pub lag_format: i64,
    /// Whether the predecessor is in another file.
    pub cross_project: bool,
}

/// What was agreed of a task on some day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    /// Which of them: 0 is the one that counts, 1–10 are others.
    pub number: i64,
    /// Start.
    pub start: Option<NaiveDateTime>,
    /// Finish.
    pub finish: Option<NaiveDateTime>,
    /// Minutes that it took.
    pub duration: Option<i64>,
    /// Work in minutes.
    pub work: Option<i64>,
    /// Cost in minor units.
    pub cost: Option<i64>,
}

/// A resource.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resource {
    /// Its UID.
    pub uid: i64,
    /// Its name.
    pub name: String,
    /// 0 material, 1 work, 2 cost.
    pub kind: i64,
    /// UID of its calendar.
    pub calendar: Option<i64>,
    /// How much of it there is at a time; 1 = one.
    pub max_units: f64,
    /// What an hour costs, in whole units of the currency.
    pub rate: f64,
    /// What somebody noted about it.
    pub notes: String,
    /// In a custom field of ours: who of the map it is, and on whose side.
    pub person: String,
}

/// Someone or something at work on a task.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Assignment {
    /// UID of the task.
    pub task: i64,
    /// UID of the resource; negative for none.
    pub resource: i64,
    /// Work in minutes.
    pub work: Option<i64>,
    /// Work done, in minutes.
    pub actual: Option<i64>,
    /// Work to do, in minutes.
    pub remaining: Option<i64>,
    /// When it starts.
    pub start: Option<NaiveDateTime>,
    /// When it finishes.
    pub finish: Option<NaiveDateTime>,
    /// When work on it began.
    pub actual_start: Option<NaiveDateTime>,
    /// When work on it ended.
    pub actual_finish: Option<NaiveDateTime>,
    /// Share of the resource's time; 1 = all.
    pub units: f64,
    /// By how much it begins after its task, in tenths of a minute.
    pub delay: i64,
    /// How the work is spread; 0 = evenly.
    pub contour: i64,
    /// Work to do over time.
    pub planned: Vec<Portion>,
}

/// Work of a stretch of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Portion {
    /// When the stretch begins.
    pub start: NaiveDateTime,
    /// When it ends.
    pub finish: NaiveDateTime,
    /// Its work in minutes.
    pub work: i64,
}
