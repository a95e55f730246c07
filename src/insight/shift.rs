//! Several tasks that a person moved together by as much: what dates each of them needs for that.
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
