//! What a plan that leaves does not take along: counted and said before it is written.
//!
//! Owns what is counted. It follows the same rules as the writing itself ([`Leaves`]) and must be kept beside them.

use std::collections::BTreeSet;
use std::path::Path;

use super::Leaves;
use super::people::owner;
use crate::language::Words;
use crate::workspace::{Meta, RecordKind, StakeholderId, Task, USUAL_PRIORITY, Visibility, Workspace};

/// As what a plan is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// Microsoft Project XML.
    #[default]
    Xml,
    /// A table, one line a task.
    Table,
}

impl Form {
    /// What the name of a file asks for: a table where it ends in `.csv`, else Microsoft Project XML.
    pub fn of(path: &Path) -> Self {
        match path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv")) {
            true => Self::Table,
            false => Self::Xml,
        }
    }
}

/// Kinds of records that are no part of a plan.
const BESIDE: [RecordKind; 20] = [
    RecordKind::Assessment,
    RecordKind::Tie,
    RecordKind::Reading,
    RecordKind::Rhythm,
    RecordKind::Contact,
    RecordKind::Expectation,
    RecordKind::Decision,
    RecordKind::Voice,
    RecordKind::Deliverable,
    RecordKind::Risk,
    RecordKind::BudgetLine,
    RecordKind::Lesson,
    RecordKind::Improvement,
    RecordKind::ClosingItem,
    RecordKind::Opportunity,
    RecordKind::Contract,
    RecordKind::Offering,
    RecordKind::Event,
    RecordKind::Slide,
    RecordKind::Alarm,
];

/// How many baselines Microsoft Project XML holds.
const MOST_BASELINES: usize = 11;

/// What stays here when a plan leaves, a line each; nothing where all of it goes along.
pub fn stays(workspace: &Workspace, leaves: Leaves, form: Form, words: Words) -> Vec<String> {
    let counted = Counting { workspace, leaves, form }.all();
    counted
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| words.with(key, &[("n", count.into())]))
        .collect()
}

/// What leaves by its name though a client may not see it, a line each: tasks and whoever works on them are the plan.
pub fn goes(workspace: &Workspace, leaves: Leaves, form: Form, words: Words) -> Vec<String> {
    if leaves == Leaves::Internal {
        return Vec::new();
    }
    let ours = |meta: &Meta| meta.visibility == Visibility::Internal;
    // Where no task is for the client, as in a plan that was just imported, nobody has told them apart.
    let sorted = workspace.tasks.iter().any(|task| task.meta.visibility == Visibility::Client);
    let counting = Counting { workspace, leaves, form };
    let people = counting.people().into_iter().filter_map(|id| workspace.stakeholders.get(id));
    let counted = [
        ("exchange-goes-tasks", counting.tasks(|task| sorted && ours(&task.meta))),
        ("exchange-goes-people", people.filter(|one| ours(&one.meta)).count()),
    ];
    let some = counted.into_iter().filter(|(_, n)| *n > 0);
    some.map(|(key, n)| words.with(key, &[("n", n.into())])).collect()
}

struct Counting<'a> {
    workspace: &'a Workspace,
    leaves: Leaves,
    form: Form,
}

impl Counting<'_> {
    fn all(&self) -> [(&'static str, usize); 15] {
        let (workspace, table) = (self.workspace, self.form == Form::Table);
        let people = self.people();
        let on_plan = || people.iter().filter_map(|id| workspace.stakeholders.get(*id));
        let beside: usize = BESIDE.iter().map(|kind| workspace.count(*kind)).sum();
        let metas = || {
            let tasks = workspace.tasks.iter().map(|one| &one.meta);
            tasks.chain(workspace.resources.iter().map(|one| &one.meta)).chain(on_plan().map(|one| &one.meta))
        };
        let rates = workspace.resources.iter().map(|one| one.cost_minor_per_hour);
        let rates = rates.chain(on_plan().map(|one| one.cost_minor_per_hour)).filter(|rate| *rate != 0).count();
        let baselines = workspace.baselines.len().saturating_sub(if table { 1 } else { MOST_BASELINES });
        // What only custom fields of Microsoft Project XML hold.
        let custom = |task: &Task| !table && self.leaves == Leaves::Internal && !is_private(&task.meta);
        let goes = |task: &Task| task.goal.and_then(|id| workspace.goals.get(id)).map(|one| &one.meta);
        [
            ("exchange-stays-beside", workspace.stakeholders.len() - on_plan().count() + beside),
            ("exchange-stays-private", metas().filter(|meta| is_private(meta)).count()),
            ("exchange-stays-notes", self.notes()),
            ("exchange-stays-rates", if table || self.leaves != Leaves::Internal { rates } else { 0 }),
            ("exchange-stays-costs", if self.leaves.costs() { 0 } else { self.tasks(|task| task.cost_minor != 0) }),
            ("exchange-stays-estimates", self.tasks(|task| task.estimate.is_some() && !custom(task))),
            ("exchange-stays-buffers", self.tasks(|task| task.buffer_minutes != 0 && !custom(task))),
            (
                "exchange-stays-owners",
                self.tasks(|task| task.owner.is_some() && owner(workspace, task, self.leaves).is_none()),
            ),
            (
                "exchange-stays-goals",
                self.tasks(|task| {
                    let held = !table && !is_private(&task.meta);
                    task.goal.is_some() && !goes(task).is_some_and(|meta| held && self.leaves.mentions(meta))
                }),
            ),
            ("exchange-stays-deliverables", self.tasks(|task| task.deliverable.is_some())),
            ("exchange-stays-reports", workspace.tasks.iter().map(|task| task.progress.len().saturating_sub(1)).sum()),
            ("exchange-stays-phases", workspace.engagement.phases.len()),
            ("exchange-stays-baselines", baselines),
            ("exchange-stays-calendars", if table { workspace.engagement.calendars.len() } else { 0 }),
            ("exchange-stays-details", if table { self.tasks(has_details) } else { 0 }),
        ]
    }

    fn tasks(&self, wanted: impl Fn(&Task) -> bool) -> usize {
        self.workspace.tasks.iter().filter(|task| wanted(task)).count()
    }

    /// Who of the map stands on the plan that leaves.
    fn people(&self) -> BTreeSet<StakeholderId> {
        let tasks = || self.workspace.tasks.iter();
        let assigned = tasks().flat_map(|task| &task.assignments).filter_map(|one| one.who.person());
        let owners = tasks().filter_map(|task| owner(self.workspace, task, self.leaves)).map(|one| one.id);
        assigned.chain(owners.filter(|_| self.form == Form::Xml)).collect()
    }

    /// Notes that stay: of the engagement, tasks and resources.
    fn notes(&self) -> usize {
        let workspace = self.workspace;
        let stays = |meta: &Meta, note: &str| !note.is_empty() && self.leaves.note(meta, note).is_empty();
        let tasks = self.tasks(|task| stays(&task.meta, &task.note));
        let of_resources = |one: &&crate::workspace::Resource| match self.form {
            Form::Xml => stays(&one.meta, &one.note),
            Form::Table => !one.note.is_empty(),
        };
        let goes = self.form == Form::Xml && self.leaves == Leaves::Internal;
        let frame = !workspace.engagement.note.is_empty() && !goes;
        tasks + workspace.resources.iter().filter(of_resources).count() + usize::from(frame)
    }
}

fn is_private(meta: &Meta) -> bool {
    meta.visibility == Visibility::Private
}

/// Whether a task says what no column of the table holds.
fn has_details(task: &Task) -> bool {
    let spread = !task.splits.is_empty() || task.resumes.is_some() || task.remaining_minutes.is_some();
    spread
        || task.priority != USUAL_PRIORITY
        || task.levelling_delay_minutes != 0
        || task.work_minutes.is_some()
        || task.calendar.is_some()
}
