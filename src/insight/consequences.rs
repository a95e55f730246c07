//! What a change of the plan does: how far its end moves, what becomes critical, which expectations it breaks or mends.
//!
//! A comparison of two states of one workspace, before and after; it changes nothing itself. What a change would do is
//! found by [`Insights::what_if`], which schedules a changed copy.

use chrono::{NaiveDate, NaiveDateTime};

use super::Insights;
use super::expectations::{ExpectationStatus, Expectations};
use super::facts::Facts;
use super::schedule::{Schedule, TaskDates};
use crate::workspace::{ExpectationId, Link, Side, StakeholderId, TaskId, Workspace};

/// A plan and what people expect of it.
#[derive(Clone, Debug)]
pub struct State {
    /// The records.
    pub workspace: Workspace,
    /// When every task happens.
    pub schedule: Schedule,
    /// Expectations against that.
    pub expectations: Expectations,
}

impl Insights {
    /// The plan and the expectations as they are.
    pub fn state(&self) -> State {
        State {
            workspace: self.shown.clone(),
            schedule: self.schedule.clone(),
            expectations: Expectations::clone(&self.expectations),
        }
    }

    /// The plan and the expectations as they would be after a change of the tasks. Costs what it
    /// reaches in the schedule, and the expectations.
    pub fn what_if(&self, change: impl FnOnce(&mut Workspace)) -> State {
        let mut workspace = self.shown.clone();
        change(&mut workspace);
        let schedule = self.schedule.what_if(&workspace);
        let expectations = Expectations::of(&workspace, &schedule, &self.grid, self.facts.next(), self.day);
        State { workspace, schedule, expectations }
    }

    /// What another dependency of a task would do; nothing where they would wait for each other.
    pub fn tied(&self, to: TaskId, link: Link) -> Option<Tied> {
        let before = self.state();
        let after = self.what_if(|plan| {
            if let Some(task) = plan.tasks.get_mut(to) {
                task.links.push(link);
            }
        });
        let opens = after.schedule.circles.len() <= before.schedule.circles.len();
        let dates = |state: &State| state.schedule.get(to).map(|dates| (dates.start, dates.finish));
        let moved = dates(&after).filter(|now| dates(&before) != Some(*now));
        opens.then(|| Tied { found: before.until(&after), moved })
    }

    /// The plan and the expectations as they would be if the file were another: of any change, also of contacts. Costs
    /// what the change reaches, and the expectations.
    pub fn what_if_file(&self, file: &Workspace) -> State {
        let facts = Facts::of(Some(self.earlier()), file, self.day);
        let schedule = self.schedule.what_if(facts.shown());
        let expectations = Expectations::of(facts.shown(), &schedule, &self.grid, facts.next(), self.day);
        State { workspace: facts.shown().clone(), schedule, expectations }
    }
}

/// What a dependency would do that is drawn to a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tied {
    /// What is other.
    pub found: Consequences,
    /// From when to when the task would be, where it moves.
    pub moved: Option<(NaiveDateTime, NaiveDateTime)>,
}

/// An expectation that a change breaks or mends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touched {
    /// Which.
    pub id: ExpectationId,
    /// Who holds it.
    pub holder: StakeholderId,
    /// By when it is expected.
    pub by: Option<NaiveDate>,
    /// When it would be satisfied after the change; none when by nothing.
    pub planned_on: Option<NaiveDate>,
    /// When it would have been before.
    pub was_planned_on: Option<NaiveDate>,
}

impl Touched {
    /// Whether it would be satisfied on a later day than before, or by nothing any more.
    fn slips(&self) -> bool {
        self.was_planned_on.is_some_and(|was| self.planned_on.is_none_or(|now| now > was))
    }
}

/// What is other after a change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Consequences {
    /// When the plan ended before.
    pub end_before: NaiveDateTime,
    /// When it ends after.
    pub end_after: NaiveDateTime,
    /// Days of the calendar by which the end moves; positive = later.
    pub end_shift_days: i64,
    /// Tasks that are no summaries and whose start or finish is another.
    pub moved: usize,
    /// Tasks that are no summaries, are not done and became critical.
    pub became_critical: usize,
    /// Tasks that no longer are.
    pub no_longer_critical: usize,
    /// Expectations that will no longer be met in time, the earliest first.
    pub broken: Vec<Touched>,
    /// Expectations that are late already and will be met later still, or by nothing any more, the earliest first.
    pub later: Vec<Touched>,
    /// Expectations that will be met in time now, the earliest first.
    pub mended: Vec<Touched>,
    /// Tasks that miss their deadline now and did not.
    pub deadlines_broken: Vec<TaskId>,
    /// Tasks that keep their deadline now and did not.
    pub deadlines_mended: Vec<TaskId>,
}

impl Consequences {
    /// Whether nothing is other.
    pub fn is_empty(&self) -> bool {
        let Self { moved, became_critical, no_longer_critical, broken, later, mended, .. } = self;
        let touched = broken.len() + later.len() + mended.len();
        *moved + *became_critical + *no_longer_critical + touched == 0
    }
}

/// What is other in the second state.
pub fn consequences(
    (schedule_before, expected_before): (&Schedule, &Expectations),
    (schedule, expected): (&Schedule, &Expectations),
) -> Consequences {
    let mut found = Consequences {
        end_before: schedule_before.finish,
        end_after: schedule.finish,
        end_shift_days: (schedule.finish.date() - schedule_before.finish.date()).num_days(),
        ..Consequences::default()
    };
    let mut look = |id: TaskId, before: &TaskDates, after: &TaskDates| {
        let open = after.percent < 100.0;
        match (before.deadline_missed_days.is_some(), after.deadline_missed_days.is_some()) {
            (false, true) if open => found.deadlines_broken.push(id),
            (true, false) if open => found.deadlines_mended.push(id),
            _ => {}
        }
        if after.summary {
            return;
        }
        found.moved += usize::from((before.start, before.finish) != (after.start, after.finish));
        match (before.critical, after.critical) {
            (false, true) if open => found.became_critical += 1,
            (true, false) if open => found.no_longer_critical += 1,
            _ => {}
        }
    };
    match schedule.changed(schedule_before) {
        Some(changed) => changed.for_each(|(id, before, after)| look(id, before, after)),
        None => {
            for (id, after) in &schedule.tasks {
                schedule_before.get(*id).into_iter().for_each(|before| look(*id, before, after));
            }
        }
    }
    for status in &expected.statuses {
        let before = expected_before.get(status.id);
        let was_late = before.is_some_and(ExpectationStatus::is_late);
        let touched = Touched {
            id: status.id,
            holder: status.holder,
            by: status.by,
            planned_on: status.planned_on,
            was_planned_on: before.and_then(|before| before.planned_on),
        };
        match (was_late, status.is_late()) {
            (false, true) => found.broken.push(touched),
            (true, true) if touched.slips() => found.later.push(touched),
            (true, false) => found.mended.push(touched),
            _ => {}
        }
    }
    for list in [&mut found.broken, &mut found.later, &mut found.mended] {
        list.sort_by_key(|one| (one.by, one.id));
    }
    found
}

/// Someone who must hear of a change before it costs trust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToTell {
    /// Who.
    pub who: StakeholderId,
    /// Before which day: the earliest on which one of the expectations falls due; none where none has a date, or all
    /// dates have passed: then at once.
    pub before: Option<NaiveDate>,
    /// Which expectations break.
    pub broken: Vec<ExpectationId>,
}

impl Consequences {
    /// Whom to tell of what breaks, and before which day, the most urgent first. Of what we expect of someone, that
    /// one is told.
    pub fn to_tell(&self, workspace: &Workspace, day: NaiveDate) -> Vec<ToTell> {
        let mut found: Vec<ToTell> = Vec::new();
        for touched in &self.broken {
            let ours = workspace.stakeholders.get(touched.holder).is_some_and(|one| one.side == Side::Ours);
            let of = workspace.expectations.get(touched.id).and_then(|expectation| expectation.of);
            let who = of.filter(|_| ours).unwrap_or(touched.holder);
            let before = touched.by.filter(|by| *by > day);
            match found.iter_mut().find(|one| one.who == who) {
                Some(one) => {
                    one.broken.push(touched.id);
                    one.before = one.before.into_iter().chain(before).min();
                }
                None => found.push(ToTell { who, before, broken: vec![touched.id] }),
            }
        }
        found.sort_by_key(|one| (one.before.is_none(), one.before, one.who));
        found
    }
}

/// Tasks that a change lets lie in the past.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fallen {
    /// Which that are neither done nor summaries come to begin or to finish before the shown day, though they have not
    /// begun or are not done: by their start.
    pub tasks: Vec<TaskId>,
    /// How many of them should be finished by then.
    pub overdue: usize,
}

impl State {
    /// What lies in the past in a later state, as seen on the shown day, and does not in this one.
    pub fn fallen(&self, later: &State) -> Fallen {
        let day = later.schedule.day;
        let waits = |id: TaskId| later.workspace.tasks.get(id).is_some_and(|task| task.actual_start.is_none());
        let past = |id: TaskId, dates: &TaskDates| {
            let open = !dates.summary && dates.percent < 100.0;
            open && (dates.overdue || dates.start.date() < day && waits(id))
        };
        let mut found = Fallen::default();
        let mut look = |id: TaskId, before: &TaskDates, after: &TaskDates| {
            if past(id, after) && (!past(id, before) || after.overdue && !before.overdue) {
                found.tasks.push(id);
                found.overdue += usize::from(after.overdue);
            }
        };
        match later.schedule.changed(&self.schedule) {
            Some(changed) => changed.for_each(|(id, before, after)| look(id, before, after)),
            None => {
                for (id, after) in &later.schedule.tasks {
                    self.schedule.get(*id).into_iter().for_each(|before| look(*id, before, after));
                }
            }
        }
        found.tasks.sort_by_key(|id| (later.schedule.get(*id).map(|dates| dates.start), *id));
        found
    }

    /// What is other in a later state.
    pub fn until(&self, later: &State) -> Consequences {
        consequences((&self.schedule, &self.expectations), (&later.schedule, &later.expectations))
    }
}
