//! Tasks, who works on them and what was agreed earlier, in the terms of Microsoft Project XML.

use std::collections::{BTreeMap, HashMap};

use chrono::{Duration, NaiveDateTime};

use super::people::owner;
use super::{Leaves, summaries, title, uids};
use crate::exchange::mspdi::{self, Own, Portion};
use crate::exchange::shares;
use crate::insight::calendar::{Calendars, minute, moment};
use crate::insight::schedule::engine::{Axis, Minute};
use crate::insight::schedule::{Schedule, TaskDates, percent_of};
use crate::language::Words;
use crate::workspace::{
    Assignee, Assignment, Baseline, BaselineId, CalendarId, ConstraintKind, Effort, Id, Lag, Link, LinkKind, Task,
    TaskId, TaskMode, Visibility, Workspace,
};

/// Stands for nobody where a task has work over time and no resource.
const NOBODY: i64 = -65_535;
/// How many baselines there are besides the one that counts.
const BASELINES: i64 = 10;

/// What tasks are made of.
pub(super) struct Tasks<'a> {
    pub(super) workspace: &'a Workspace,
    pub(super) schedule: &'a Schedule,
    pub(super) time: &'a Calendars,
    pub(super) calendars: &'a HashMap<CalendarId, i64>,
    pub(super) leaves: Leaves,
    pub(super) words: Words,
}

impl Tasks<'_> {
    /// All tasks in the order of their rows, after the summary of the project, and who works on them.
    pub(super) fn all(&self, people: &HashMap<Assignee, i64>) -> (Vec<mspdi::Task>, Vec<mspdi::Assignment>) {
        let numbers = uids(self.workspace.tasks.ids());
        let baselines = self.baselines();
        let mut tasks = Vec::with_capacity(numbers.len() + 1);
        let mut assignments = Vec::new();
        tasks.push(self.project());
        for id in &self.schedule.order[..] {
            let (Some(task), Some(dates)) = (self.workspace.tasks.get(*id), self.schedule.get(*id)) else { continue };
            let mut one = self.task(task, dates, &numbers);
            one.id = tasks.len() as i64;
            one.baselines = baselines.get(id).cloned().unwrap_or_default();
            if !dates.summary || !task.assignments.is_empty() {
                self.assign(task, dates, one.uid, people, &mut assignments);
            }
            tasks.push(one);
        }
        summaries::sum_up(&mut tasks);
        (tasks, assignments)
    }

    fn project(&self) -> mspdi::Task {
        let frame = &self.workspace.engagement;
        // By when a plan is scheduled backwards would be read as agreed on.
        let no_end = frame.end.is_none() && frame.plan.finish.is_some();
        mspdi::Task {
            name: frame.title.clone(),
            active: true,
            kind: 1,
            summary: true,
            start: Some(self.schedule.start),
            finish: Some(self.schedule.finish),
            duration: Some(self.time.project().between(self.schedule.start, self.schedule.finish)),
            duration_format: 7,
            percent: self.schedule.percent().unwrap_or(0.0).round() as i64,
            notes: if self.leaves == Leaves::Internal { frame.note.clone() } else { String::new() },
            own: (frame.end.is_some() || no_end)
                .then(|| Box::new(Own { agreed_end: frame.end, no_end, ..Own::default() })),
            ..mspdi::Task::default()
        }
    }

    fn task(&self, task: &Task, dates: &TaskDates, numbers: &HashMap<TaskId, i64>) -> mspdi::Task {
        let leaf = !dates.summary;
        let percent = percent_of(task);
        let duration = if leaf { task.duration_minutes } else { dates.duration_minutes };
        let left = (duration as f64 * (100.0 - percent) / 100.0).round() as i64;
        let remaining = task.remaining_minutes.filter(|_| task.actual_finish.is_none()).unwrap_or(left);
        let manual = task.mode == TaskMode::Manual;
        let (constraint, constraint_date) = match task.constraint {
            None => (0, None),
            Some(one) => (constraint(one.kind), one.at),
        };
        // Beside dates that stand as imported, slack of ours would pass for the file's, which a workspace does not hold.
        let reckoned = task.given.is_none();
        let mut made = mspdi::Task {
            uid: numbers[&task.id],
            name: title(&task.meta, &task.title, &self.words).to_owned(),
            active: true,
            manual,
            kind: match task.effort {
                Effort::FixedUnits => 0,
                Effort::FixedDuration => 1,
                Effort::FixedWork => 2,
            },
            level: dates.depth as i64 + 1,
            summary: dates.summary,
            milestone: dates.milestone,
            duration: Some(duration),
            duration_format: if task.elapsed && leaf { 8 } else { 7 } + if task.estimated && leaf { 32 } else { 0 },
            estimated: task.estimated && leaf,
            percent: if leaf { percent } else { dates.percent }.round() as i64,
            constraint,
            constraint_date,
            deadline: task.deadline,
            calendar: task.calendar.and_then(|id| self.calendars.get(&id).copied()),
            ignores_resource_calendars: task.own_calendar_only,
            start: Some(dates.start),
            finish: Some(dates.finish),
            early_start: Some(dates.early_start),
            early_finish: Some(dates.early_finish),
            late_start: reckoned.then_some(dates.late_start),
            late_finish: reckoned.then_some(dates.late_finish),
            start_slack: reckoned.then_some(dates.start_slack_minutes * 10),
            finish_slack: reckoned.then_some(dates.finish_slack_minutes * 10),
            free_slack: reckoned.then_some(dates.free_slack_minutes * 10),
            total_slack: reckoned.then_some(dates.slack_minutes.unwrap_or(0) * 10),
            critical: reckoned.then_some(dates.critical),
            priority: Some(task.priority.into()),
            levelling_delay: task.levelling_delay_minutes * 10,
            notes: self.leaves.note(&task.meta, &task.note),
            own: self.own(task).map(Box::new),
            links: task.links.iter().filter_map(|link| self::link(link, numbers)).collect(),
            ..mspdi::Task::default()
        };
        let done = if leaf { percent } else { dates.percent };
        made.work = task.work_minutes.filter(|_| leaf).or_else(|| shares::implied(task, duration));
        made.actual_work = made.work.map(|work| shares::done(work, done));
        made.remaining_work = made.work.map(|work| work - shares::done(work, done));
        if manual {
            made.manual_start = task.manual_start.or(Some(dates.start));
            made.manual_finish = task.manual_finish.or(Some(dates.finish));
            made.manual_duration = Some(duration);
        }
        if leaf {
            made.cost = Some(task.cost_minor);
            made.fixed_cost = self.fixed_cost(task);
            made.actual_start = task.actual_start;
            made.actual_finish = task.actual_finish;
            made.remaining = Some(remaining);
            made.actual_duration = Some((duration - remaining).max(0));
            let done = made.actual_duration.unwrap_or(0);
            // What has begun and is not over: where what is done ends, and where the rest goes on.
            if let Some(begun) = task.actual_start.filter(|_| task.actual_finish.is_none())
                && (done > 0 || task.resumes.is_some())
            {
                made.stop = Some(match task.elapsed {
                    true => begun + Duration::minutes(done),
                    false => self.time.get(task.calendar).add(begun, done),
                });
                made.resume = task.resumes.or(made.stop);
            }
        } else {
            made.fixed_cost = task.cost_minor;
            let done = (duration as f64 * done / 100.0).round() as i64;
            (made.actual_duration, made.remaining) = (Some(done), Some(duration - done));
        }
        made
    }

    /// What a task says that only custom fields hold, as far as it leaves.
    fn own(&self, task: &Task) -> Option<Own> {
        if task.meta.visibility == Visibility::Private {
            return None;
        }
        let internal = self.leaves == Leaves::Internal;
        let estimate = task.estimate.filter(|_| internal);
        let owner = owner(self.workspace, task, self.leaves);
        let goal = task.goal.and_then(|id| self.workspace.goals.get(id)).filter(|one| self.leaves.mentions(&one.meta));
        let own = Own {
            optimistic: estimate.map(|one| one.optimistic_minutes),
            pessimistic: estimate.map(|one| one.pessimistic_minutes),
            buffer: Some(task.buffer_minutes).filter(|minutes| internal && *minutes != 0),
            owner: owner.map_or_else(String::new, |one| one.name.clone()),
            goal: goal.map_or_else(String::new, |one| one.title.clone()),
            ..Own::default()
        };
        Some(own).filter(|own| *own != Own::default())
    }

    /// What a task costs beside those who work on it, in minor units.
    fn fixed_cost(&self, task: &Task) -> i64 {
        let (labour, minutes) = self.labour(task);
        // Rates are kept in whole minor units: what only their rounding makes is no cost of its own.
        let rounding = minutes / 120 + i64::from(minutes > 0);
        Some(task.cost_minor - labour).filter(|rest| *rest > rounding).unwrap_or(0)
    }

    /// What those cost who work on a task, in minor units, and their minutes: nothing, where their rates stay.
    fn labour(&self, task: &Task) -> (i64, i64) {
        let rate = |who: Assignee| match who {
            Assignee::Person(id) => self.workspace.stakeholders.get(id).map_or(0, |one| one.cost_minor_per_hour),
            Assignee::Resource(id) => self.workspace.resources.get(id).map_or(0, |one| one.cost_minor_per_hour),
        };
        let rate = |who| self.leaves.rate(rate(who));
        let parts = shares::of(task, task.duration_minutes).into_iter().zip(&task.assignments);
        parts.filter(|(_, one)| rate(one.who) > 0).fold((0, 0), |(cost, minutes), (work, one)| {
            (cost + (work as f64 / 60.0 * rate(one.who) as f64).round() as i64, minutes + work)
        })
    }

    fn assign(
        &self,
        task: &Task,
        dates: &TaskDates,
        uid: i64,
        people: &HashMap<Assignee, i64>,
        assignments: &mut Vec<mspdi::Assignment>,
    ) {
        let percent = if dates.summary { dates.percent } else { percent_of(task) };
        let splits = !task.splits.is_empty() && task.actual_start.is_none() && !task.elapsed && !dates.summary;
        let set_by_people = self.schedule.is_set_by_people(task);
        let mut add = |resource: i64, units: f64, work: i64, one: Option<&Assignment>| {
            let axis = one.map_or(self.time.get(task.calendar).axis(), |one| self.schedule.parts_of(task, one.who).1);
            let (delay, lasts) = one.map_or((0, None), |one| (one.delay_minutes.max(0), one.lasts()));
            // Who begins later, has own work or works at own hours is there for a part of the task.
            let after = |from: NaiveDateTime, minutes: i64| match task.elapsed {
                true => from + Duration::minutes(minutes),
                false => moment(axis.add(minute(from), minutes)),
            };
            let starts = |from: NaiveDateTime| moment(axis.next_start(minute(from)));
            let own = delay > 0 || lasts.is_some();
            let begins = match () {
                () if delay > 0 => starts(after(dates.start, delay + task.pauses_within(delay + 1))),
                () if set_by_people => starts(dates.start),
                () => dates.start,
            };
            let start = begins.min(dates.finish);
            let lasts = lasts.or_else(|| set_by_people.then(|| task.shared_minutes()));
            let first = if task.elapsed { dates.start } else { starts(dates.start) };
            let ends = |minutes: i64| after(first, delay + minutes + task.pauses_within(delay + minutes));
            let finish = lasts.map_or(dates.finish, |minutes| ends(minutes).min(dates.finish));
            assignments.push(mspdi::Assignment {
                task: uid,
                resource,
                work: Some(work),
                actual: Some(shares::done(work, percent)),
                remaining: Some(work - shares::done(work, percent)),
                start: Some(start),
                finish: Some(finish),
                actual_start: task.actual_start.map(|begun| if own { start } else { begun }),
                actual_finish: task.actual_finish.map(|done| if own { finish } else { done }),
                units,
                delay: delay * 10,
                contour: if splits { 8 } else { 0 },
                planned: if splits { portions(task, dates, axis, work) } else { Vec::new() },
            });
        };
        let duration = if dates.summary { dates.duration_minutes } else { task.duration_minutes };
        for (work, one) in shares::of(task, duration).into_iter().zip(&task.assignments) {
            if let Some(resource) = people.get(&one.who) {
                add(*resource, f64::from(one.units_percent) / 100.0, work, Some(one));
            }
        }
        if splits && task.assignments.is_empty() {
            add(NOBODY, 1.0, task.duration_minutes, None);
        }
    }

    /// What was agreed of each task, under the number of its baseline.
    fn baselines(&self) -> HashMap<TaskId, Vec<mspdi::Baseline>> {
        let all = &self.workspace.baselines;
        let latest = all.iter().max_by_key(|one| (one.set_on, one.id)).map(|one| one.id);
        let counts = self.workspace.engagement.plan.baseline.filter(|id| all.contains(*id)).or(latest);
        let mut numbers: BTreeMap<i64, &Baseline> = BTreeMap::new();
        let others = || all.iter().filter(|one| Some(one.id) != counts);
        let own = |id: BaselineId| Some(id.parts()).filter(|(seat, _)| *seat == 0).map(|(_, number)| number as i64);
        numbers.extend(counts.and_then(|id| all.get(id)).map(|one| (0, one)));
        let numbered = others().filter_map(|one| Some((own(one.id)?, one)));
        numbers.extend(numbered.filter(|(number, _)| (1..=BASELINES).contains(number)));
        for one in others() {
            if !numbers.values().any(|known| known.id == one.id)
                && let Some(free) = (1..=BASELINES).find(|number| !numbers.contains_key(number))
            {
                numbers.insert(free, one);
            }
        }
        let mut found: HashMap<TaskId, Vec<mspdi::Baseline>> = HashMap::new();
        for (number, baseline) in numbers {
            for entry in &baseline.tasks {
                found.entry(entry.task).or_default().push(mspdi::Baseline {
                    number,
                    start: Some(entry.start),
                    finish: Some(entry.finish),
                    duration: entry.duration_minutes,
                    work: entry.work_minutes,
                    cost: Some(entry.cost_minor),
                });
            }
        }
        found
    }
}

fn constraint(kind: ConstraintKind) -> i64 {
    match kind {
        ConstraintKind::AsLateAsPossible => 1,
        ConstraintKind::MustStartOn => 2,
        ConstraintKind::MustFinishOn => 3,
        ConstraintKind::StartNoEarlierThan => 4,
        ConstraintKind::StartNoLaterThan => 5,
        ConstraintKind::FinishNoEarlierThan => 6,
        ConstraintKind::FinishNoLaterThan => 7,
    }
}

fn link(link: &Link, numbers: &HashMap<TaskId, i64>) -> Option<mspdi::Link> {
    let (lag, lag_format) = match link.lag() {
        Lag::Working(minutes) => (minutes * 10, 7),
        Lag::Elapsed(minutes) => (minutes * 10, 8),
        Lag::Percent(percent) => (percent.into(), 19),
        Lag::ElapsedPercent(percent) => (percent.into(), 20),
    };
    Some(mspdi::Link {
        predecessor: *numbers.get(&link.predecessor)?,
        kind: match link.kind {
            LinkKind::FinishFinish => 0,
            LinkKind::FinishStart => 1,
            LinkKind::StartFinish => 2,
            LinkKind::StartStart => 3,
        },
        lag,
        lag_format,
        cross_project: false,
    })
}

/// The work of a split task over time, at the hours of whoever does it: what is done before each rest, and nothing while it
/// lasts.
fn portions(task: &Task, dates: &TaskDates, axis: &Axis, work: i64) -> Vec<Portion> {
    let duration = task.duration_minutes.max(1);
    let mut portions = Vec::with_capacity(task.splits.len() * 2 + 1);
    let (mut at, mut done) = (minute(dates.start), 0);
    let mut worked = |portions: &mut Vec<Portion>, at: &mut Minute, until: i64| {
        let minutes = until.min(duration) - done;
        if minutes > 0 {
            let start = axis.next_start(*at);
            let finish = axis.add(start, minutes);
            let share = (work as f64 * minutes as f64 / duration as f64).round() as i64;
            portions.push(Portion { start: moment(start), finish: moment(finish), work: share.max(1) });
            (*at, done) = (finish, until);
        }
    };
    for split in &task.splits {
        worked(&mut portions, &mut at, split.after_minutes);
        let resumes = axis.next_start(axis.add(at, split.pause_minutes));
        portions.push(Portion { start: moment(at), finish: moment(resumes), work: 0 });
        at = resumes;
    }
    worked(&mut portions, &mut at, duration);
    portions
}
