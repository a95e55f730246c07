//! The frame of an engagement: parties, dates, calendars, charter, thresholds.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use super::{Activity, BaselineId, CalendarId, StakeholderId};

/// The frame of an engagement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Engagement {
    /// Which engagement it is, whatever its file is called and wherever a copy of it lies: drawn at random when it is
    /// made. 0 = it was made before engagements had one.
    #[serde(default, skip_serializing_if = "is_none_yet")]
    pub id: u64,
    /// What people call it; a client may see it.
    pub title: String,
    /// The client's name.
    pub client: String,
    /// Our firm's name.
    pub firm: String,
    /// ISO 4217 code; all money of the file is in this currency, in minor units.
    pub currency: String,
    /// First day.
    pub start: NaiveDate,
    /// Last day as agreed; none while nothing is agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<NaiveDate>,
    /// What a client may read about it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub summary: String,
    /// Internal note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Our project manager.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manager: Option<StakeholderId>,
    /// "Today" for this file when set; else the computer's day counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status_date: Option<NaiveDate>,
    /// Phases in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phases: Vec<Phase>,
    /// Working calendars; the first is the project's. With none, Monday to Friday 8–12 and 13–17.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub calendars: Vec<Calendar>,
    /// How the plan is scheduled and its figures are reckoned.
    #[serde(default, skip_serializing_if = "PlanSettings::is_default")]
    pub plan: PlanSettings,
    /// What the project manager's authority rests on (APEX).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub charter: Option<Charter>,
    /// Who answers for which of the eight activities (APEX).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub owners: Vec<ActivityOwner>,
    /// Limits above which something is said.
    #[serde(default, skip_serializing_if = "Thresholds::is_default")]
    pub thresholds: Thresholds,
    /// Where the plan came from, where another program made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// How many copies for the team it has come through: what is private stayed behind each time, and nobody deleted it.
    #[serde(default, skip_serializing_if = "is_none_yet")]
    pub for_team: u64,
}

/// Where a plan came from that another program made, and what of it has no place here: nobody can read it again there
/// once the file is gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// The name of the file, without its folder.
    pub file: String,
    /// When it came in.
    pub on: NaiveDate,
    /// What was not taken, a line each, as it was said then.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<String>,
}

fn is_none_yet(id: &u64) -> bool {
    *id == 0
}

impl Engagement {
    /// Agreed length in days, at least 1; none where no end is agreed.
    pub fn length_days(&self) -> Option<i64> {
        self.end.map(|end| (end - self.start).num_days().max(1))
    }
}

/// How the plan is scheduled and its figures are reckoned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PlanSettings {
    /// When the plan begins, where not at the beginning of the engagement's first day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<NaiveDateTime>,
    /// When the plan has to end, where it is scheduled backwards from there: then `start` is not asked, and what goes as
    /// late as possible says when it begins (ScheduleFromStart = 0 of Microsoft Project).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish: Option<NaiveDateTime>,
    /// Whether links win over constraints that would have a task begin before they allow (HonorConstraints = 0 of
    /// Microsoft Project).
    #[serde(skip_serializing_if = "super::is_false")]
    pub links_win: bool,
    /// Whether every network of links has a critical path of its own, not only that which ends last
    /// (MultipleCriticalPaths of Microsoft Project).
    #[serde(skip_serializing_if = "super::is_false")]
    pub every_network_critical: bool,
    /// When a new task begins of which nobody said when.
    #[serde(skip_serializing_if = "NewTasks::is_default")]
    pub new_tasks: NewTasks,
    /// How many working minutes a person means by a day; at least 1.
    pub minutes_per_day: i64,
    /// How many working minutes a person means by a week; at least 1.
    pub minutes_per_week: i64,
    /// How many working days a person means by a month; at least 1.
    pub days_per_month: i64,
    /// A task is critical with at most so many working minutes of total slack.
    pub critical_slack_minutes: i64,
    /// How what it will all cost is worked out.
    pub estimate_at_completion: EstimateAtCompletion,
    /// The baseline that counts, where not the latest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub baseline: Option<BaselineId>,
}

impl Default for PlanSettings {
    fn default() -> Self {
        Self {
            start: None,
            finish: None,
            links_win: false,
            every_network_critical: false,
            new_tasks: NewTasks::default(),
            minutes_per_day: 480,
            minutes_per_week: 2400,
            days_per_month: 20,
            critical_slack_minutes: 0,
            estimate_at_completion: EstimateAtCompletion::default(),
            baseline: None,
        }
    }
}

impl PlanSettings {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// When a new task begins of which nobody said when (NewTaskStartDate of Microsoft Project).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum NewTasks {
    /// With the plan: it has no date.
    #[default]
    WithPlan,
    /// Not before the status date, else the day on which it was written down.
    OnStatusDate,
}

impl NewTasks {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// How the estimate at completion is worked out (PMBOK).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum EstimateAtCompletion {
    /// The rest costs as what was done did: AC + (BAC − EV) / CPI.
    #[default]
    Typical,
    /// The rest costs what was planned: AC + (BAC − EV).
    Atypical,
    /// Lateness costs, too: AC + (BAC − EV) / (CPI × SPI).
    Combined,
}

/// A named stretch of the engagement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// Its name; a client may see it.
    pub name: String,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
}

/// A working calendar: a week of working ranges, and dated exceptions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    /// Its id.
    pub id: CalendarId,
    /// Its name.
    pub name: String,
    /// Working ranges from Monday to Sunday; an empty list is a day off.
    pub week: [Vec<Shift>; 7],
    /// The calendar that it refines: its exceptions and alternative weeks hold here, too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<CalendarId>,
    /// Days of the week, Monday to Sunday, on which the hours are those of the base; `week` is not asked then.
    #[serde(default, skip_serializing_if = "is_none_set")]
    pub inherited: [bool; 7],
    /// Stretches with another usual week; of those that overlap the first counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub weeks: Vec<AlternativeWeek>,
    /// Dates that differ.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<CalendarException>,
}

impl Calendar {
    /// A calendar with this week and nothing else.
    pub fn new(id: CalendarId, name: String, week: [Vec<Shift>; 7]) -> Self {
        Self { id, name, week, base: None, inherited: [false; 7], weeks: Vec::new(), exceptions: Vec::new() }
    }
}

/// A stretch of days with another usual week.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AlternativeWeek {
    /// Its name.
    pub name: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Working ranges from Monday to Sunday; an empty list is a day off.
    pub week: [Vec<Shift>; 7],
}

/// A working range within one day, `from` before `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shift {
    /// Where work begins.
    pub from: NaiveTime,
    /// Where it ends.
    pub to: NaiveTime,
}

/// Days on which other ranges count: holidays (none) or extra working days.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarException {
    /// Its name.
    pub name: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// On which of the days between, when not on every one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeat: Option<Repeat>,
    /// Working ranges on these days.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shifts: Vec<Shift>,
}

/// How an exception comes again between its first and its last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Repeat {
    /// Every so many days, from the first.
    Days {
        /// At least 1.
        every: u16,
    },
    /// On days of the week.
    Weeks {
        /// Every so many weeks, at least 1, from that of the first day.
        every: u16,
        /// Monday to Sunday.
        on: [bool; 7],
    },
    /// On a day of the month; a month that is shorter has none.
    MonthDay {
        /// Every so many months, at least 1.
        every: u16,
        /// 1–31.
        day: u8,
    },
    /// On a day of the week of the month.
    MonthWeekday {
        /// Every so many months, at least 1.
        every: u16,
        /// 1–4; 5 = the last.
        week: u8,
        /// 0 = Monday … 6 = Sunday.
        weekday: u8,
    },
    /// On a day of the year.
    YearDay {
        /// 1–12.
        month: u8,
        /// 1–31.
        day: u8,
    },
    /// On a day of the week of a month of the year.
    YearWeekday {
        /// 1–12.
        month: u8,
        /// 1–4; 5 = the last.
        week: u8,
        /// 0 = Monday … 6 = Sunday.
        weekday: u8,
    },
}

/// The project charter: what the project manager's authority rests on (PMBOK; APEX).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Charter {
    /// What it says.
    pub text: String,
    /// When it was signed; none while it is a draft.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_on: Option<NaiveDate>,
    /// Who signed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_by: Option<StakeholderId>,
    /// What the project manager may decide alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<Limit>,
}

/// Who answers for an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActivityOwner {
    /// Which of the eight.
    pub activity: Activity,
    /// Who.
    pub who: StakeholderId,
}

/// One delegated limit of the charter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// What it is about.
    pub text: String,
    /// Up to how much money, in minor units, when it is about money.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_minor: Option<i64>,
}

/// Limits above which something is said. They are judgement, not science: visible and editable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Thresholds {
    /// From this power on a person is a key person (1–5).
    pub key_power: f64,
    /// PM − RM in points (0–100) from which the two managers drift apart.
    pub manager_gap: f64,
    /// Age in days at which a reading weighs half.
    pub half_life_days: i64,
    /// A reading older than this many days counts as silence.
    pub silence_days: i64,
    /// A tie that was written down longer ago than this many days, and not again since, is old.
    #[serde(skip_serializing_if = "is_usual::<STALE_TIE>")]
    pub stale_tie_days: i64,
    /// Contacts held within this many days say who of us covers whom.
    #[serde(skip_serializing_if = "is_usual::<COVERAGE>")]
    pub coverage_days: i64,
    /// From so many contacts within that time on, in which both spoke, two know each other (the limit is ours).
    #[serde(skip_serializing_if = "is_usual::<KNOWN>")]
    pub coverage_several: i64,
    /// From so many on they know each other well (the limit is ours).
    #[serde(skip_serializing_if = "is_usual::<WELL_KNOWN>")]
    pub coverage_often: i64,
    /// What somebody said is answered within this many days, or it waits too long.
    #[serde(skip_serializing_if = "is_usual::<ANSWER>")]
    pub answer_days: i64,
    /// A contact that is moved by at most this many days is kept all the same.
    #[serde(skip_serializing_if = "is_usual::<MOVE_TOLERANCE>")]
    pub move_tolerance_days: i64,
    /// Figures of how it goes lately look back this many days, and compare with as many before.
    #[serde(skip_serializing_if = "is_usual::<LATELY>")]
    pub lately_days: i64,
    /// Working days at the client's, in percent of all, from which somebody is too much there (Webber & Torti 2004 ask for
    /// a limit; its height is ours).
    #[serde(skip_serializing_if = "is_usual::<ON_SITE>")]
    pub on_site_percent: i64,
    /// A dial at or above this (0–100) is good.
    pub good_from: f64,
    /// A dial at or above this (0–100), below good, is to be watched; below it is trouble.
    pub watch_from: f64,
    /// From this power on (1–5) the upper half of the power/interest grid begins (Mendelow 1991; 3 is our judgement).
    #[serde(skip_serializing_if = "is_middle")]
    pub grid_power: f64,
    /// From this interest on (1–5) the right half of the grid begins.
    #[serde(skip_serializing_if = "is_middle")]
    pub grid_interest: f64,
    /// From this answer on (1–5) somebody is satisfied: the top two boxes of five (a convention, no standard).
    #[serde(skip_serializing_if = "is_satisfied")]
    pub satisfied_from: f64,
    /// From this power on (1–5) somebody has the attribute of power (Mitchell, Agle & Wood 1997; the limit is ours).
    #[serde(skip_serializing_if = "is_powerful")]
    pub salience_power: f64,
    /// From this urgency on (1–5) somebody has the attribute of urgency (the limit is ours).
    #[serde(skip_serializing_if = "is_urgent")]
    pub salience_urgency: u8,
    /// What counts how much when people are put in an order of attention.
    #[serde(skip_serializing_if = "CircleWeights::is_default")]
    pub circle: CircleWeights,
    /// Limits of single warnings, where another is set than is usual.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<RuleLimit>,
}

/// The limit from which one rule speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleLimit {
    /// The rule, by the name that stays the same, such as `conflict-drags`.
    pub rule: String,
    /// Days, percent or tasks, as the rule counts; at least 1.
    pub limit: i64,
}

/// How much power, proximity and urgency count for whom to attend to first (Bourne; the usual weights are 4, 2, 5). Only
/// their proportions matter: 1-1-1 is 9-9-9.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct CircleWeights {
    /// Weight of power, 0–9.
    pub power: u8,
    /// Weight of proximity, 0–9.
    pub proximity: u8,
    /// Weight of urgency, 0–9.
    pub urgency: u8,
}

impl Default for CircleWeights {
    fn default() -> Self {
        Self { power: 4, proximity: 2, urgency: 5 }
    }
}

impl CircleWeights {
    /// The largest weight.
    pub const MOST: u8 = 9;

    fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// All three together.
    pub fn sum(self) -> u16 {
        u16::from(self.power) + u16::from(self.proximity) + u16::from(self.urgency)
    }
}

/// The middle of the scale of 1–5.
const MIDDLE: f64 = 3.0;

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde hands it over")]
fn is_middle(value: &f64) -> bool {
    *value == MIDDLE
}

/// The lower of the top two boxes of five.
const SATISFIED: f64 = 4.0;

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde hands it over")]
fn is_satisfied(value: &f64) -> bool {
    *value == SATISFIED
}

/// Above the middle of the scale by half a step. Ours.
const POWERFUL: f64 = 3.5;

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde hands it over")]
fn is_powerful(value: &f64) -> bool {
    *value == POWERFUL
}

/// The upper two of five. Ours.
const URGENT: u8 = 4;

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde hands it over")]
fn is_urgent(value: &u8) -> bool {
    *value == URGENT
}

/// Half a year, after which half of an organisation chart has been drawn anew; in days, as all that follow. Ours.
const STALE_TIE: i64 = 180;
/// A quarter of a year. Ours.
const COVERAGE: i64 = 90;
/// Once is no acquaintance. Ours.
const KNOWN: i64 = 2;
/// Every other week of a quarter, nearly. Ours.
const WELL_KNOWN: i64 = 5;
/// Two weekly meetings. Ours.
const ANSWER: i64 = 14;
/// Every move counts until it is agreed otherwise. Ours.
const MOVE_TOLERANCE: i64 = 0;
/// Eight weeks, in which a weekly series has eight turns. Ours.
const LATELY: i64 = 56;
/// Three days of five, in percent. Ours.
const ON_SITE: i64 = 60;

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde hands it over")]
fn is_usual<const USUAL: i64>(value: &i64) -> bool {
    *value == USUAL
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            key_power: 4.0,
            manager_gap: 25.0,
            half_life_days: 30,
            silence_days: 42,
            stale_tie_days: STALE_TIE,
            coverage_days: COVERAGE,
            coverage_several: KNOWN,
            coverage_often: WELL_KNOWN,
            answer_days: ANSWER,
            move_tolerance_days: MOVE_TOLERANCE,
            lately_days: LATELY,
            on_site_percent: ON_SITE,
            good_from: 75.0,
            watch_from: 50.0,
            grid_power: MIDDLE,
            grid_interest: MIDDLE,
            satisfied_from: SATISFIED,
            salience_power: POWERFUL,
            salience_urgency: URGENT,
            circle: CircleWeights::default(),
            rules: Vec::new(),
        }
    }
}

impl Thresholds {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

fn is_none_set(days: &[bool; 7]) -> bool {
    !days.contains(&true)
}
