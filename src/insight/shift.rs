//! Several tasks that a person moved together by as much, or gave dates: what each of them needs for that.
//!
//! What waits for another of them follows it by its links and needs no date of its own; only what would stay behind gets
//! one. As with one task ([`super::meaning`]) the date may mean several things, and nothing becomes a constraint unasked.

use chrono::NaiveDateTime;

use super::meaning::{Meaning, Meanings, Wanted};
use super::schedule::{Schedule, TaskDates};
use crate::workspace::{Task, TaskId, Workspace};

/// In which sense the tasks get their dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sense {
    /// Each in the likeliest one.
    Likeliest,
    /// They may start no earlier, where that can bring them there.
    NotBefore,
    /// A person says so.
    ByHand,
}

impl Sense {
    /// All, the likeliest first.
    pub const ALL: [Self; 3] = [Self::Likeliest, Self::NotBefore, Self::ByHand];

    fn pick(self, list: &[Meaning]) -> Option<&Meaning> {
        let wanted = |one: &&Meaning| match self {
            Self::Likeliest => true,
            Self::NotBefore => matches!(one, Meaning::Bound(_)),
            Self::ByHand => matches!(one, Meaning::ByHand(..)),
        };
        list.iter().find(wanted).or(list.first())
    }
}

/// What a shift asks of the tasks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shift {
    /// All tasks that can be moved, and the date that each needs; none for what follows another of them.
    pub tasks: Vec<(TaskId, Option<Meaning>)>,
    /// How many of them start elsewhere then.
    pub moved: usize,
    /// How many of them need a date for that.
    pub dated: usize,
    /// How many of them get it by another waiting time of a link.
    pub by_links: usize,
    /// How many have begun: their start is a fact.
    pub begun: usize,
    /// Whether the person has to be asked what is meant.
    pub ask: bool,
}

/// What the tasks of `ids` need, so that each starts where `to` puts it from its task and dates now.
pub fn shift(
    workspace: &Workspace,
    schedule: &Schedule,
    ids: &[TaskId],
    sense: Sense,
    to: impl Fn(&Task, &TaskDates) -> NaiveDateTime,
) -> Shift {
    let mut order: Vec<(&Task, &TaskDates)> =
        ids.iter().filter_map(|id| workspace.tasks.get(*id).zip(schedule.get(*id))).collect();
    // What others wait for goes first.
    order.sort_by_key(|(task, dates)| (dates.start, dates.finish, task.id));
    let mut found = Shift::default();
    let mut moved: Option<(Workspace, Schedule)> = None;
    for (task, dates) in order {
        if task.actual_start.is_some() || task.actual_finish.is_some() {
            found.begun += 1;
            continue;
        }
        let wanted = to(task, dates);
        let (edited, now) = moved.as_ref().map_or((workspace, schedule), |(edited, now)| (edited, now));
        let stands = now.get(task.id).map_or(dates.start, |dates| dates.start);
        if wanted == dates.start || wanted == stands || stands != dates.start {
            found.tasks.push((task.id, None));
            continue;
        }
        let meanings = Meanings::of(edited, now, task.id, Wanted::Start(wanted));
        let meaning = sense.pick(&meanings.list).copied();
        if let Some(meaning) = meaning {
            let mut changed = task.clone();
            meaning.apply(&mut changed);
            found.dated += 1;
            found.by_links += usize::from(matches!(meaning, Meaning::Waits { .. }));
            found.ask |= meanings.ask;
            let mut edited = edited.clone();
            edited.tasks.put(changed);
            let now = now.what_if(&edited);
            moved = Some((edited, now));
        }
        found.tasks.push((task.id, meaning));
    }
    if let Some((_, now)) = &moved {
        let start = |schedule: &Schedule, id: TaskId| schedule.get(id).map(|dates| dates.start);
        found.moved = found.tasks.iter().filter(|(id, _)| start(schedule, *id) != start(now, *id)).count();
    }
    found
}

/// The most tasks of which each sees what the dates of those before it do; of more each is looked at alone.
const MOST_IN_TURN: usize = 500;

/// What dates ask of several tasks that were given them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dated {
    /// The tasks with their dates; what stands there already is left out.
    pub tasks: Vec<Task>,
    /// How many of them get it by another waiting time of a link.
    pub by_links: usize,
    /// How many of them get it by another duration.
    pub by_duration: usize,
    /// Whether the person has to be asked what is meant.
    pub ask: bool,
}

/// The tasks of the file, each as it is to be but for its date, with their dates in this sense. The workspace is what is
/// known of them on the shown day: what is reported for later has not happened.
pub fn dated(workspace: &Workspace, schedule: &Schedule, wanted: &[(Task, Wanted)], sense: Sense) -> Dated {
    let known = |task: &Task| {
        let there = workspace.tasks.get(task.id)?;
        Some(Task {
            actual_start: there.actual_start,
            actual_finish: there.actual_finish,
            remaining_minutes: there.remaining_minutes,
            resumes: there.resumes,
            progress: there.progress.clone(),
            ..task.clone()
        })
    };
    let mut edited = workspace.clone();
    for task in wanted.iter().filter_map(|(task, _)| known(task)) {
        if workspace.tasks.get(task.id) != Some(&task) {
            edited.tasks.put(task);
        }
    }
    let mut now = schedule.what_if(&edited);
    let mut order: Vec<&(Task, Wanted)> = wanted.iter().collect();
    order.sort_by_key(|(task, _)| (schedule.get(task.id).map(|dates| (dates.start, dates.finish)), task.id));
    let in_turn = order.len() <= MOST_IN_TURN;
    let mut found = Dated::default();
    for (task, wanted) in order {
        let meanings = Meanings::of(&edited, &now, task.id, *wanted);
        let (Some(meaning), Some(mut tried)) = (sense.pick(&meanings.list), edited.tasks.get(task.id).cloned()) else {
            continue;
        };
        let mut changed = task.clone();
        meaning.apply(&mut changed);
        if changed == *task {
            continue;
        }
        found.ask |= meanings.ask;
        found.by_links += usize::from(matches!(meaning, Meaning::Waits { .. }));
        found.by_duration += usize::from(matches!(meaning, Meaning::Takes(_)));
        found.tasks.push(changed);
        if in_turn {
            meaning.apply(&mut tried);
            edited.tasks.put(tried);
            now = now.what_if(&edited);
        }
    }
    found
}
