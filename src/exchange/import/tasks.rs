//! Tasks of a plan, as a workspace holds them.

use std::collections::{HashMap, HashSet};

use chrono::{NaiveDate, NaiveDateTime};

use super::calendars::Made;
use super::{is_sound, minutes, money, numbered, sound};
use crate::exchange::left_out::{LeftOuts, What, around};
use crate::exchange::mspdi::{self, File, Own, WorkHours};
use crate::exchange::shares;
use crate::insight::calendar::{Calendars, WorkingTime};
use crate::language::Words;
use crate::workspace::check::{MAX_DEPTH, MAX_MINOR, MAX_MINUTES};
use crate::workspace::{
    Baseline, BaselineEntry, BaselineId, Collection, Constraint, ConstraintKind, Effort, Estimate, Id, Lag, Link,
    LinkKind, Meta, Progress, Split, Task, TaskId, TaskMode, Workspace,
};

/// The number of the baseline that counts: it comes after the ten others, so that it is the latest.
const BASELINE_THAT_COUNTS: u64 = 11;

/// No lag is more percent of a predecessor than that.
const MAX_PERCENT: i32 = 10_000;

/// The tasks of the file that are taken, with their ids and where they stand.
pub(super) struct Shown<'a> {
    tasks: Vec<(TaskId, &'a mspdi::Task)>,
    ids: HashMap<i64, TaskId>,
    parents: Vec<Option<usize>>,
    summaries: HashSet<TaskId>,
}

impl<'a> Shown<'a> {
    /// All but empty rows, inactive tasks and the summary of the project.
    pub(super) fn of(file: &'a File, left_out: &mut LeftOuts) -> Self {
        let mut tasks = Vec::with_capacity(file.tasks.len());
        let mut seen = HashSet::with_capacity(file.tasks.len());
        for task in &file.tasks {
            if task.counts() {
                if !seen.insert(task.uid) && task.uid > 0 {
                    left_out.add(What::DoubleTask, &task.name);
                }
                tasks.push(task);
            } else if !task.is_null && !task.active {
                left_out.add(What::InactiveTask, &task.name);
            }
        }
        let numbers: Vec<TaskId> = numbered(tasks.iter().map(|task| task.uid));
        let tasks: Vec<(TaskId, &mspdi::Task)> = numbers.into_iter().zip(tasks).collect();
        let ids = tasks.iter().rev().map(|(id, task)| (task.uid, *id)).collect();
        let mut parents = Vec::with_capacity(tasks.len());
        let mut summaries = HashSet::new();
        let mut open: Vec<usize> = Vec::new();
        for (place, (_, task)) in tasks.iter().enumerate() {
            while open.last().is_some_and(|above| tasks[*above].1.level >= task.level) {
                open.pop();
            }
            if open.len() >= MAX_DEPTH {
                left_out.add(What::TooDeep, &tasks[place].1.name);
            }
            open.truncate(MAX_DEPTH - 1);
            let parent = open.last().copied();
            summaries.extend(parent.map(|parent| tasks[parent].0));
            parents.push(parent);
            open.push(place);
        }
        Self { tasks, ids, parents, summaries }
    }

    /// The tasks in the order of their rows.
    pub(super) fn iter(&self) -> impl Iterator<Item = (TaskId, &'a mspdi::Task)> + '_ {
        self.tasks.iter().copied()
    }

    /// The task with this UID.
    pub(super) fn id(&self, uid: i64) -> Option<TaskId> {
        self.ids.get(&uid).copied()
    }

    /// Whether anything stands below a task.
    pub(super) fn is_summary(&self, id: TaskId) -> bool {
        self.summaries.contains(&id)
    }

    /// Whether every link leads from a task, and from all below it, to a later row: then nothing goes round, and nobody need
    /// look for what does.
    pub(super) fn leads_on(&self, tasks: &Collection<Task>) -> bool {
        let places = self.places();
        let mut end: Vec<usize> = (1..=self.tasks.len()).collect();
        for (place, parent) in self.parents.iter().enumerate().rev() {
            if let Some(parent) = *parent {
                end[parent] = end[parent].max(end[place]);
            }
        }
        let leads_to = |place: usize, from: TaskId| places.get(&from).is_some_and(|from| end[*from] <= place);
        tasks.iter().all(|task| {
            let place = places.get(&task.id).copied();
            task.links.iter().all(|link| place.is_some_and(|place| leads_to(place, link.predecessor)))
        })
    }

    fn is_above(&self, above: TaskId, place: usize) -> bool {
        let mut at = self.parents[place];
        while let Some(parent) = at {
            if self.tasks[parent].0 == above {
                return true;
            }
            at = self.parents[parent];
        }
        false
    }

    fn places(&self) -> HashMap<TaskId, usize> {
        self.tasks.iter().enumerate().map(|(place, (id, _))| (*id, place)).collect()
    }
}

/// The tasks, without who works on them.
pub(super) fn of(
    shown: &Shown<'_>,
    calendars: &Made,
    meta: &Meta,
    (reported, words): (NaiveDate, Words),
    left_out: &mut LeftOuts,
) -> Vec<Task> {
    let places = shown.places();
    let mut made = Vec::with_capacity(shown.tasks.len());
    for (place, (id, task)) in shown.iter().enumerate() {
        let title = match task.name.trim() {
            "" => format!("#{}", task.uid),
            _ => task.name.clone(),
        };
        let summary = shown.is_summary(id);
        let mut one = Task::new(id, meta.clone(), title);
        one.parent = shown.parents[place].map(|parent| shown.tasks[parent].0);
        one.order = place as i64 + 1;
        let held =
            |said: i64, field: &str, left_out: &mut LeftOuts| left_out.within(said, 0..=MAX_MINUTES, &one.title, field);
        let duration = if summary { 0 } else { held(task.duration.unwrap_or(0), "Duration", left_out) };
        let work = task.work.filter(|_| !summary).map(|work| held(work, "Work", left_out));
        let percent = if summary { 0 } else { left_out.within(task.percent, 0..=100, &one.title, "PercentComplete") };
        one.duration_minutes = duration;
        one.elapsed = !summary && task.elapsed();
        one.estimated = !summary && task.is_guessed();
        one.manual_start = sound(task.manual_start.or(task.start).or(task.finish)).filter(|_| by_hand(task));
        if one.manual_start.is_some() {
            one.mode = TaskMode::Manual;
            one.manual_finish = sound(task.manual_finish.or(task.finish)).filter(|at| Some(*at) >= one.manual_start);
        }
        one.constraint = constraint(task, left_out);
        one.deadline = sound(task.deadline);
        one.calendar = calendars.get(task.calendar);
        one.own_calendar_only = task.ignores_resource_calendars && one.calendar.is_some();
        if task.calendar.is_some() && one.calendar.is_none() {
            left_out.add(What::LostCalendar, &task.name);
        }
        one.effort = match task.kind {
            0 => Effort::FixedUnits,
            1 => Effort::FixedDuration,
            2 => Effort::FixedWork,
            unknown => {
                left_out.unread(&task.name, "Type", &unknown.to_string());
                Effort::FixedDuration
            }
        };
        if let Some(rank) = task.priority {
            one.priority = left_out.within(rank, 0..=1000, &task.name, "Priority") as u16;
        }
        let delay = (task.levelling_delay as f64 / 10.0).round() as i64;
        if delay < 0 {
            left_out.add(What::MovedEarlier, &task.name);
        }
        one.levelling_delay_minutes = left_out.within(delay.max(0), 0..=MAX_MINUTES, &task.name, "LevelingDelay");
        one.note.clone_from(&task.notes);
        one.links = links(shown, &places, place, words, left_out);
        if summary {
            one.cost_minor = money(task.fixed_cost);
        } else {
            let cost = task.cost.unwrap_or(task.fixed_cost);
            one.cost_minor = left_out.within(cost, 0..=MAX_MINOR, &task.name, "Cost");
            one.work_minutes = work.filter(|work| *work > 0);
            if let Some(own) = &task.own {
                estimate(&mut one, own, left_out);
            }
            progress(&mut one, task, (reported, percent), left_out);
            // Work that is done otherwise than the task is.
            let work = one.work_minutes.unwrap_or(one.duration_minutes);
            let follows = shares::done(task.work.unwrap_or(work), percent as f64);
            if task.actual_work.is_some_and(|done| done != 0 && (done - follows).abs() > 1) {
                left_out.add(What::Actual, &task.name);
            }
        }
        if task.external {
            left_out.add(What::ExternalTask, &task.name);
        }
        let dates =
            [task.start, task.finish, task.manual_start, task.manual_finish, task.constraint_date, task.deadline];
        let begun = [task.actual_start, task.actual_finish, task.resume];
        if dates.into_iter().chain(begun).flatten().any(|at| !is_sound(at.date())) {
            left_out.add(What::OutOfReach, &task.name);
        }
        made.push(one);
    }
    made
}

/// What a plan of ours says in its custom fields; people and goals come later.
fn estimate(one: &mut Task, own: &Own, left_out: &mut LeftOuts) {
    let held = |minutes: &i64| (0..=MAX_MINUTES).contains(minutes);
    one.buffer_minutes = own.buffer.filter(held).unwrap_or(0);
    one.estimate = own
        .optimistic
        .filter(held)
        .zip(own.pessimistic.filter(held))
        .filter(|(least, most)| least <= most)
        .map(|(optimistic_minutes, pessimistic_minutes)| Estimate { optimistic_minutes, pessimistic_minutes });
    let said = own.buffer.is_some() && own.buffer != Some(one.buffer_minutes)
        || one.estimate.is_none() && (own.optimistic.is_some() || own.pessimistic.is_some());
    if said {
        left_out.add(What::CustomField, &one.title);
    }
}

/// Whether a person, or another file, sets its dates.
fn by_hand(task: &mspdi::Task) -> bool {
    task.manual || task.external
}

fn constraint(task: &mspdi::Task, left_out: &mut LeftOuts) -> Option<Constraint> {
    let dated = task.constraint_date.is_some();
    if !(0..=7).contains(&task.constraint) || task.constraint > 1 && !dated {
        left_out.add(What::Constraint, &task.name);
    }
    let kind = match task.constraint {
        1 => return Some(Constraint { kind: ConstraintKind::AsLateAsPossible, at: None }),
        2 => ConstraintKind::MustStartOn,
        3 => ConstraintKind::MustFinishOn,
        4 => ConstraintKind::StartNoEarlierThan,
        5 => ConstraintKind::StartNoLaterThan,
        6 => ConstraintKind::FinishNoEarlierThan,
        7 => ConstraintKind::FinishNoLaterThan,
        _ => return None,
    };
    sound(task.constraint_date).map(|at| Constraint { kind, at: Some(at) })
}

fn progress(one: &mut Task, task: &mspdi::Task, (reported, percent): (NaiveDate, i64), left_out: &mut LeftOuts) {
    if percent > 0 {
        one.progress.push(Progress { on: reported, percent: percent as u8, note: String::new() });
    }
    // What has begun starts when it began: another date there stands for none.
    one.actual_start = sound(task.actual_start).filter(|at| sound(task.start).is_none_or(|start| start == *at));
    one.actual_finish = sound(task.actual_finish)
        .filter(|at| sound(task.finish).is_none_or(|finish| finish == *at))
        .filter(|at| one.actual_start.is_none_or(|start| start <= *at));
    let lost = |said: Option<NaiveDateTime>, held: Option<NaiveDateTime>| sound(said).is_some() && held.is_none();
    if lost(task.actual_start, one.actual_start) || lost(task.actual_finish, one.actual_finish) {
        left_out.add(What::ActualDates, &task.name);
    }
    if one.actual_start.is_some() && one.actual_finish.is_none() {
        let left = (one.duration_minutes as f64 * (100 - percent) as f64 / 100.0).round() as i64;
        let remaining =
            task.remaining.map(|said| left_out.within(said, 0..=MAX_MINUTES, &task.name, "RemainingDuration"));
        one.remaining_minutes = remaining.filter(|remaining| *remaining != left);
        // What remains goes on later than what is done where the task is interrupted.
        one.resumes = sound(task.resume).filter(|_| task.stop != task.resume);
    }
}

fn links(
    shown: &Shown<'_>,
    places: &HashMap<TaskId, usize>,
    place: usize,
    words: Words,
    left_out: &mut LeftOuts,
) -> Vec<Link> {
    let (id, task) = shown.tasks[place];
    let mut links: Vec<Link> = Vec::with_capacity(task.links.len());
    for link in &task.links {
        let Some(predecessor) = shown.id(link.predecessor).filter(|_| !link.cross_project) else {
            left_out.add(What::LostLink, &task.name);
            continue;
        };
        let below = places.get(&predecessor).is_some_and(|other| shown.is_above(id, *other));
        if predecessor == id || below || shown.is_above(predecessor, place) {
            let other = places.get(&predecessor).map(|other| shown.tasks[*other].1.name.as_str());
            let other = other.filter(|_| predecessor != id);
            left_out.add(What::CircularLink, &around(other.into_iter().chain([task.name.as_str()]), words));
        } else if links.iter().any(|other| other.predecessor == predecessor) {
            left_out.add(What::DoubleLink, &task.name);
        } else {
            let kind = match link.kind {
                0 => LinkKind::FinishFinish,
                2 => LinkKind::StartFinish,
                3 => LinkKind::StartStart,
                1 => LinkKind::FinishStart,
                _ => {
                    left_out.add(What::LinkKind, &task.name);
                    LinkKind::FinishStart
                }
            };
            let (wait, held) = (link.wait(), held(link.wait()));
            if wait != held {
                left_out.add(What::OutOfReach, &task.name);
            }
            links.push(Link::new(predecessor, kind).with_lag(held));
        }
    }
    links
}

/// A lag as a workspace may hold it.
fn held(lag: Lag) -> Lag {
    match lag {
        Lag::Working(minutes) => Lag::Working(minutes.clamp(-MAX_MINUTES, MAX_MINUTES)),
        Lag::Elapsed(minutes) => Lag::Elapsed(minutes.clamp(-MAX_MINUTES, MAX_MINUTES)),
        Lag::Percent(percent) => Lag::Percent(percent.clamp(-MAX_PERCENT, MAX_PERCENT)),
        Lag::ElapsedPercent(percent) => Lag::ElapsedPercent(percent.clamp(-MAX_PERCENT, MAX_PERCENT)),
    }
}

/// What is known only once the calendars stand: where manual tasks end by themselves, and where work rests.
pub(super) fn place(hours: &WorkHours, shown: &Shown<'_>, workspace: &mut Workspace, left_out: &mut LeftOuts) {
    let calendars = Calendars::of(workspace);
    for (id, theirs) in shown.iter() {
        let Some(task) = workspace.tasks.get(id) else { continue };
        let time = calendars.get(task.calendar);
        let rests = hours.splits(theirs.uid);
        if rests_after_it_began(task, theirs, time, rests) {
            left_out.add(What::Rest, &task.title);
        }
        let manual_finish = task.manual_finish.filter(|finish| {
            let from = task.manual_start.unwrap_or(*finish);
            let worked = match task.elapsed {
                true => from + chrono::Duration::minutes(task.duration_minutes),
                false => time.add(from, task.duration_minutes),
            };
            shown.is_summary(id) || worked != *finish
        });
        let mut splits = Vec::new();
        if task.actual_start.is_none() && !task.elapsed && !shown.is_summary(id) {
            splits.extend(rests.iter().map(|one| Split { after_minutes: one.after, pause_minutes: one.pause }));
            let ascend = splits.windows(2).all(|pair| pair[0].after_minutes < pair[1].after_minutes);
            let within = {
                let times = splits.iter().flat_map(|one| [one.after_minutes, one.pause_minutes]);
                times.into_iter().all(|minutes| (0..=MAX_MINUTES).contains(&minutes))
            };
            if !(ascend && within) {
                left_out.add(What::OutOfReach, &task.title);
                splits.clear();
            }
        }
        if (manual_finish != task.manual_finish || !splits.is_empty())
            && let Some(task) = workspace.tasks.get_mut(id)
        {
            task.manual_finish = manual_finish;
            task.splits = splits;
        }
    }
}

/// Whether work that has begun rests elsewhere than between what is done and what remains, which is all that is held.
fn rests_after_it_began(task: &Task, theirs: &mspdi::Task, time: &WorkingTime, rests: &[mspdi::Split]) -> bool {
    let Some(begun) = task.actual_start.filter(|_| !task.elapsed) else { return false };
    let done = theirs.stop.zip(theirs.actual_duration).filter(|(_, done)| *done > 0);
    let rested = done.is_some_and(|(stop, done)| time.between(begun, stop) > done + 1);
    rested || task.actual_finish.is_none() && !rests.is_empty()
}

/// What was agreed earlier. The file does not say when: before the plan began.
pub(super) fn baselines(
    shown: &Shown<'_>,
    meta: &Meta,
    begins: NaiveDate,
    words: Words,
    workspace: &mut Workspace,
    left_out: &mut LeftOuts,
) {
    let mut found: Vec<Vec<BaselineEntry>> = vec![Vec::new(); 11];
    for (id, task) in shown.iter() {
        for one in &task.baselines {
            let entries = usize::try_from(one.number).ok().and_then(|number| found.get_mut(number));
            let dates = sound(one.start).zip(sound(one.finish)).filter(|(start, finish)| start <= finish);
            let (Some(entries), Some((start, finish))) = (entries, dates) else {
                left_out.add(What::Baseline, &task.name);
                continue;
            };
            if entries.last().is_none_or(|last| last.task != id) {
                entries.push(BaselineEntry {
                    task: id,
                    start,
                    finish,
                    cost_minor: money(one.cost.unwrap_or(0)),
                    duration_minutes: one.duration.map(minutes),
                    work_minutes: one.work.map(minutes),
                });
            } else {
                left_out.add(What::Baseline, &task.name);
            }
        }
    }
    for (number, mut tasks) in found.into_iter().enumerate().filter(|(_, tasks)| !tasks.is_empty()) {
        tasks.sort_by_key(|entry| entry.task);
        workspace.baselines.put(Baseline {
            id: BaselineId::new(0, if number == 0 { BASELINE_THAT_COUNTS } else { number as u64 }),
            meta: meta.clone(),
            title: match number {
                0 => words.text("exchange-baseline").to_owned(),
                _ => words.with("exchange-baseline-number", &[("n", number.into())]),
            },
            set_on: begins.min(meta.on),
            tasks,
        });
    }
}
