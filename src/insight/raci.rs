//! Who has which part in what (RACI): R works on it, A answers for it, C is asked before, I is told after. Exactly one A a
//! row, at least one R; who is a C or an I of what a decision touches must hear of it.
//!
//! A row is a task, or a deliverable in which somebody has a part. On a milestone nobody works: it asks for no R. A task has one owner at most, so that only a deliverable
//! can have two As.

use std::collections::BTreeMap;

use super::statistics::Share;
use crate::workspace::{Assignee, Decision, Deliverable, PartKind, RecordRef, StakeholderId, Task, Workspace};

/// From so many rows on it is asked whether one person can answer for them all (our judgement).
pub const MANY: usize = 12;

/// What the rows come to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Raci {
    /// Rows with exactly one who answers for it, of all.
    pub accountable: Share,
    /// Rows on which somebody works, of all that are work.
    pub responsible: Share,
    /// Rows without an A: deliverables, then tasks, in the order of ids.
    pub no_accountable: Vec<RecordRef>,
    /// Rows with more than one A.
    pub several_accountable: Vec<RecordRef>,
    /// Rows without an R.
    pub no_responsible: Vec<RecordRef>,
    /// For how many rows each answers, the most first.
    pub most: Vec<(StakeholderId, usize)>,
}

impl Raci {
    /// The rows of a plan: its tasks that are not summaries, `counts` says which these are, and deliverables in which
    /// somebody has a part.
    pub fn of(workspace: &Workspace, counts: impl Fn(&Task) -> bool) -> Self {
        let mut result = Self::default();
        let mut answers: BTreeMap<StakeholderId, usize> = BTreeMap::new();
        for one in workspace.deliverables.iter().filter(|one| !one.parts.is_empty()) {
            let with = |part| one.parts.iter().filter(move |it| it.part == part).map(|it| it.who);
            result.row(one.id.into(), with(PartKind::Accountable).count(), Some(with(PartKind::Responsible).count()));
            with(PartKind::Accountable).for_each(|who| *answers.entry(who).or_default() += 1);
        }
        for task in workspace.tasks.iter().filter(|task| counts(task)) {
            let works = (task.duration_minutes > 0).then_some(task.assignments.len());
            result.row(task.id.into(), usize::from(task.owner.is_some()), works);
            if let Some(owner) = task.owner {
                *answers.entry(owner).or_default() += 1;
            }
        }
        result.most = answers.into_iter().collect();
        result.most.sort_by_key(|(who, n)| (std::cmp::Reverse(*n), *who));
        result
    }

    fn row(&mut self, record: RecordRef, accountable: usize, responsible: Option<usize>) {
        self.accountable.add(accountable == 1);
        if let Some(responsible) = responsible {
            self.responsible.add(responsible > 0);
        }
        match accountable {
            0 => self.no_accountable.push(record),
            1 => {}
            _ => self.several_accountable.push(record),
        }
        if responsible == Some(0) {
            self.no_responsible.push(record);
        }
    }

    /// Those who answer for more rows than one person easily can, the most first.
    pub fn too_many(&self) -> impl Iterator<Item = &(StakeholderId, usize)> {
        self.most.iter().filter(|(_, n)| *n > MANY)
    }
}

/// Which parts somebody has in a row: each by its place in the order R, A, C, I.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parts([bool; 4]);

impl Parts {
    /// All parts in their order.
    pub const ORDER: [PartKind; 4] =
        [PartKind::Responsible, PartKind::Accountable, PartKind::Consulted, PartKind::Informed];

    /// Whether this part is among them.
    pub fn has(self, part: PartKind) -> bool {
        self.0[part as usize]
    }

    /// With this part or without it.
    pub fn with(mut self, part: PartKind, on: bool) -> Self {
        self.0[part as usize] = on;
        self
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == [false; 4]
    }

    /// Those that there are.
    pub fn iter(self) -> impl Iterator<Item = PartKind> {
        Self::ORDER.into_iter().filter(move |part| self.has(*part))
    }

    /// The parts that somebody has in a task.
    pub fn in_task(task: &Task, who: StakeholderId) -> Self {
        Self::default()
            .with(PartKind::Responsible, task.assignments.iter().any(|one| one.who == Assignee::Person(who)))
            .with(PartKind::Accountable, task.owner == Some(who))
            .with(PartKind::Consulted, task.consulted.contains(&who))
            .with(PartKind::Informed, task.informed.contains(&who))
    }

    /// The parts that somebody has in a deliverable.
    pub fn in_deliverable(deliverable: &Deliverable, who: StakeholderId) -> Self {
        let own = deliverable.parts.iter().filter(|one| one.who == who);
        own.fold(Self::default(), |parts, one| parts.with(one.part, true))
    }
}

/// Everybody with a part in something, ordered by id.
pub fn people(workspace: &Workspace) -> Vec<StakeholderId> {
    let mut found: Vec<StakeholderId> = Vec::new();
    for task in workspace.tasks.iter() {
        found.extend(task.owner.iter().chain(&task.consulted).chain(&task.informed));
        found.extend(task.assignments.iter().filter_map(|one| one.who.person()));
    }
    found.extend(workspace.deliverables.iter().flat_map(|one| one.parts.iter().map(|part| part.who)));
    found.sort_unstable();
    found.dedup();
    found
}

/// Who must hear of a decision: those listed, then who is asked before or told after the tasks that it touches and what
/// these are for; without those who made it.
pub fn must_hear(workspace: &Workspace, decision: &Decision) -> Vec<StakeholderId> {
    let mut found: Vec<StakeholderId> = Vec::with_capacity(decision.must_hear.len());
    let mut add = |who: StakeholderId| {
        if !decision.decided_by.contains(&who) && !found.contains(&who) {
            found.push(who);
        }
    };
    decision.must_hear.iter().for_each(|who| add(*who));
    for task in decision.tasks.iter().filter_map(|id| workspace.tasks.get(*id)) {
        task.consulted.iter().chain(&task.informed).for_each(|who| add(*who));
        let made = task.deliverable.and_then(|id| workspace.deliverables.get(id));
        let parts = made.iter().flat_map(|one| &one.parts);
        parts.filter(|one| matches!(one.part, PartKind::Consulted | PartKind::Informed)).for_each(|one| add(one.who));
    }
    found
}
