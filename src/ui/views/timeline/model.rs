//! What the timeline draws, made ready once per change: visible rows, links by row, expectations, contacts, events.
//! Keyed by what it came from; drawing a frame only looks things up. Knows nothing of pixels.

use std::collections::{HashMap, HashSet};

use chrono::{NaiveDate, NaiveDateTime};

use crate::insight::calendar::WorkingTime;
use crate::insight::expectations::{State, Way};
use crate::insight::schedule::TaskDates;
use crate::language::{Language, Words};
use crate::ui::context::Cx;
use crate::ui::naming;
use crate::workspace::{
    ContactId, EventId, ExpectationId, LinkKind, Outcome, Satisfier, Side, StakeholderId, TaskId, Workspace,
};

/// How long before the start or after the end an expectation still belongs to the plan's stretch of time, in days.
const SOON_DAYS: i64 = 31;

/// What a plan was made from; another value means it must be made again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    revision: u64,
    day: NaiveDate,
    language: Language,
    folds: u64,
}

impl Key {
    /// The key of what is shown now; `folds` counts changes of what is folded.
    pub fn of(cx: &Cx<'_>, folds: u64) -> Self {
        Self { revision: cx.source, day: cx.day, language: cx.words.language(), folds }
    }
}

/// One visible task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which task.
    pub id: TaskId,
    /// Depth in the tree, 0 = top.
    pub depth: usize,
    /// Whether it has children.
    pub summary: bool,
    /// Whether its children are hidden.
    pub folded: bool,
}

/// A dependency between two visible rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkLine {
    /// Row of what must come first.
    pub from: usize,
    /// Row of what follows.
    pub to: usize,
    /// Which ends.
    pub kind: LinkKind,
}

/// An expectation with a date.
#[derive(Clone, Debug, PartialEq)]
pub struct Expected {
    /// Which.
    pub id: ExpectationId,
    /// In a few words.
    pub title: String,
    /// What stands beside its marks: its title, and what is wrong.
    pub label: String,
    /// Who holds it.
    pub holder: String,
    /// By when.
    pub by: NaiveDate,
    /// What satisfies it and when.
    pub satisfier: Option<(Satisfier, NaiveDate)>,
    /// Where it stands.
    pub state: State,
    /// Whether it is open.
    pub open: bool,
    /// Ours of the client.
    pub of_client: bool,
    /// Satisfied after its date, or by nothing: trouble.
    pub trouble: bool,
    /// Days from its date to what satisfies it; positive = late.
    pub gap_days: i64,
}

/// A contact on its lane.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    /// Which.
    pub id: ContactId,
    /// When.
    pub at: NaiveDateTime,
    /// What it was about.
    pub title: String,
    /// How it is drawn.
    pub fate: Fate,
}

/// What became of a contact, as far as a dot can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Took place: a full dot.
    Held,
    /// Still to come: a hollow one.
    Planned,
    /// Did not take place: a crossed one.
    Cancelled,
    /// Moved to another time: a crossed one too.
    Moved,
}

/// A kind of mark that the legend explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// A task and its progress.
    Task,
    /// A task of which a slip moves the end.
    Critical,
    /// A task of the client's side.
    Theirs,
    /// A milestone.
    Milestone,
    /// Where a task stood in the latest baseline.
    Baseline,
    /// A deadline.
    Deadline,
    /// An expectation that is open and will be satisfied in time.
    Expected,
    /// One that is satisfied too late.
    TooLate,
}

/// A pin through the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Pin {
    /// Which event.
    pub id: EventId,
    /// When.
    pub on: NaiveDate,
    /// A word or two.
    pub title: String,
}

/// Everything that is drawn.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Visible tasks from top to bottom.
    pub rows: Vec<Row>,
    /// Row of each visible task.
    pub row_of: HashMap<TaskId, usize>,
    /// Dependencies between visible rows.
    pub links: Vec<LinkLine>,
    /// For each row the links that touch it.
    pub touching: Vec<Vec<u32>>,
    /// Names of owners, those of the client's side marked.
    pub owners: HashMap<StakeholderId, (String, bool)>,
    /// Expectations with a date: trouble first, then open, then closed, each by date.
    pub expected: Vec<Expected>,
    /// How many expectations have no date.
    pub dateless: usize,
    /// Contacts by time.
    pub contacts: Vec<Dot>,
    /// Events by time.
    pub pins: Vec<Pin>,
    /// Which kinds of marks there are, in the order of the legend.
    pub signs: Vec<Sign>,
    /// When the project works.
    pub working: WorkingTime,
    /// The stretch of time that is shown at first: the plan, what is expected soon before or after it, the shown day.
    pub span: Option<(NaiveDate, NaiveDate)>,
    /// Tasks that are no summaries: all, finished, overdue.
    pub counts: Counts,
}

/// What the title says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Tasks and milestones that are no summaries.
    pub tasks: usize,
    /// Of these, finished (a view says the tasks alone: [`Schedule::tasks_done`](crate::insight::schedule::Schedule)).
    pub done: usize,
    /// Of these, should be finished and are not.
    pub overdue: usize,
    /// Of these, finish after their deadline.
    pub deadlines_missed: usize,
    /// Open expectations with a date, of either side.
    pub expectations_open: usize,
    /// Open expectations with a date that are satisfied too late or by nothing, of either side: as many lines at least.
    pub expectations_in_trouble: usize,
}

impl Plan {
    /// The plan as of the shown day, with the children of `folded` tasks left out.
    pub fn of(cx: &Cx<'_>, folded: &HashSet<TaskId>) -> Self {
        let mut plan = Self { working: WorkingTime::of_project(cx.file), ..Self::default() };
        plan.read_rows(cx, folded);
        plan.read_links(cx.shown());
        plan.read_owners(cx.shown());
        plan.read_expectations(cx);
        plan.read_contacts(cx.shown());
        plan.pins = cx.shown().events.iter().map(|e| Pin { id: e.id, on: e.on, title: e.title.clone() }).collect();
        plan.pins.sort_by_key(|pin| (pin.on, pin.id));
        plan.count(cx);
        plan.measure(cx);
        plan.read_signs(cx);
        plan
    }

    fn read_rows(&mut self, cx: &Cx<'_>, folded: &HashSet<TaskId>) {
        let schedule = &cx.insights.schedule;
        let mut hidden_below: Option<usize> = None;
        for id in &schedule.order {
            let Some(dates) = schedule.get(*id) else { continue };
            if hidden_below.is_some_and(|depth| dates.depth > depth) {
                continue;
            }
            let is_folded = dates.summary && folded.contains(id);
            hidden_below = is_folded.then_some(dates.depth);
            self.row_of.insert(*id, self.rows.len());
            self.rows.push(Row { id: *id, depth: dates.depth, summary: dates.summary, folded: is_folded });
        }
    }

    fn read_links(&mut self, shown: &Workspace) {
        self.touching = vec![Vec::new(); self.rows.len()];
        for (to, row) in self.rows.iter().enumerate() {
            let Some(task) = shown.tasks.get(row.id) else { continue };
            for link in &task.links {
                let Some(from) = self.row_of.get(&link.predecessor).copied().filter(|from| *from != to) else {
                    continue;
                };
                let number = self.links.len() as u32;
                self.links.push(LinkLine { from, to, kind: link.kind });
                self.touching[from].push(number);
                self.touching[to].push(number);
            }
        }
    }

    fn read_owners(&mut self, shown: &Workspace) {
        for person in shown.stakeholders.iter() {
            self.owners.insert(person.id, (person.name.clone(), person.side != Side::Ours));
        }
    }

    fn read_expectations(&mut self, cx: &Cx<'_>) {
        for status in &cx.insights.expectations.statuses {
            let Some(expectation) = cx.shown().expectations.get(status.id) else { continue };
            let Some(by) = status.by else {
                self.dateless += usize::from(status.open);
                continue;
            };
            let trouble = status.is_late();
            self.counts.expectations_open += usize::from(status.open);
            self.counts.expectations_in_trouble += usize::from(trouble);
            let title = expectation.title.as_str();
            let gap_days = status.gap_days.unwrap_or(0);
            let label = match status.state {
                State::Late if trouble => {
                    cx.words.with("timeline-label-late", &[("title", title.into()), ("n", gap_days.into())])
                }
                State::NoSatisfier if trouble => cx.words.with("timeline-label-nothing", &[("title", title.into())]),
                _ => title.to_owned(),
            };
            self.expected.push(Expected {
                id: status.id,
                title: title.to_owned(),
                label,
                holder: naming::stakeholder_name(cx.shown(), expectation.holder, cx.words),
                by,
                satisfier: status.satisfier.zip(status.planned_on),
                state: status.state,
                open: status.open,
                of_client: status.way == Way::OfClient,
                trouble,
                gap_days,
            });
        }
        self.expected.sort_by_key(|e| (!e.trouble, !e.open, e.by, e.id));
    }

    fn read_contacts(&mut self, shown: &Workspace) {
        self.contacts = shown
            .contacts
            .iter()
            .map(|contact| Dot {
                id: contact.id,
                at: contact.at,
                title: contact.title.clone(),
                fate: match contact.outcome {
                    Outcome::Held => Fate::Held,
                    Outcome::Planned => Fate::Planned,
                    Outcome::Moved { .. } => Fate::Moved,
                    Outcome::Cancelled { .. } | Outcome::NoShow { .. } => Fate::Cancelled,
                },
            })
            .collect();
        self.contacts.sort_by_key(|dot| (dot.at, dot.id));
    }

    fn count(&mut self, cx: &Cx<'_>) {
        for dates in cx.insights.schedule.tasks.values().filter(|dates| !dates.summary) {
            self.counts.tasks += 1;
            self.counts.done += usize::from(dates.percent >= 100.0);
            self.counts.overdue += usize::from(dates.overdue);
            self.counts.deadlines_missed +=
                usize::from(dates.percent < 100.0 && dates.deadline_missed_days.is_some_and(|days| days > 0));
        }
    }

    fn read_signs(&mut self, cx: &Cx<'_>) {
        let schedule = &cx.insights.schedule;
        let any = |found: &dyn Fn(&TaskDates) -> bool| schedule.tasks.values().any(found);
        let work = |dates: &TaskDates| !dates.summary && !dates.milestone;
        let tasks = || cx.shown().tasks.iter();
        let found = [
            (Sign::Task, any(&work)),
            (Sign::Critical, any(&|dates| work(dates) && dates.critical && dates.percent < 100.0)),
            (Sign::Theirs, tasks().any(|task| self.owner(cx.shown(), task.id).is_some_and(|(_, theirs)| *theirs))),
            (Sign::Milestone, any(&|dates| dates.milestone)),
            (Sign::Baseline, any(&|dates| dates.baseline_start.is_some())),
            (Sign::Deadline, tasks().any(|task| task.deadline.is_some())),
            (Sign::Expected, self.expected.iter().any(|expected| expected.open && !expected.trouble)),
            (Sign::TooLate, self.expected.iter().any(|expected| expected.trouble && expected.satisfier.is_some())),
        ];
        self.signs = found.into_iter().filter(|(_, found)| *found).map(|(sign, _)| sign).collect();
    }

    fn measure(&mut self, cx: &Cx<'_>) {
        let engagement = &cx.file.engagement;
        let mut days = vec![engagement.start, engagement.end];
        if !cx.insights.schedule.tasks.is_empty() {
            days.extend([cx.insights.schedule.start.date(), cx.insights.schedule.finish.date()]);
        }
        let stretch = |days: &[NaiveDate]| days.iter().min().copied().zip(days.iter().max().copied());
        // What is expected soon before or after is shown, too; what is years away must not press the plan together.
        if let Some((first, last)) = stretch(&days) {
            let near = |by: &NaiveDate| (first - *by).num_days() <= SOON_DAYS && (*by - last).num_days() <= SOON_DAYS;
            let open = self.expected.iter().filter(|expected| expected.open).map(|expected| expected.by);
            days.extend(open.filter(near));
        }
        // Whoever looks at a day sees it, however far it is.
        days.push(cx.day);
        self.span = stretch(&days);
    }

    /// The name of a task's owner and whether that is someone of the client's (or a third) side.
    pub fn owner(&self, shown: &Workspace, id: TaskId) -> Option<&(String, bool)> {
        shown.tasks.get(id)?.owner.and_then(|owner| self.owners.get(&owner))
    }

    /// How many tasks wait for this one, directly or through others; visible ones only.
    pub fn followers(&self, row: usize) -> usize {
        let mut seen = HashSet::from([row]);
        let mut waiting = vec![row];
        while let Some(row) = waiting.pop() {
            for link in self.touching.get(row).into_iter().flatten() {
                let line = self.links[*link as usize];
                if line.from == row && seen.insert(line.to) {
                    waiting.push(line.to);
                }
            }
        }
        seen.len() - 1
    }
}

/// How late a task is, as one word beside its bar: nothing when it is not.
pub fn lateness(dates: &TaskDates, finished: bool, day: NaiveDate, words: &Words) -> Option<String> {
    if finished || dates.summary {
        return None;
    }
    if dates.overdue {
        let days = (day - dates.finish.date()).num_days().max(1);
        return Some(words.with("timeline-late-days", &[("n", days.into())]));
    }
    let missed = dates.deadline_missed_days.filter(|days| *days > 0)?;
    Some(words.with("timeline-past-deadline", &[("n", missed.into())]))
}
