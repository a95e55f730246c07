//! Which tasks the table shows, in which order and under which headings: filters, a sort, groups. Makes the rows once per
//! change; knows nothing of the screen.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashSet};

use chrono::{Datelike, NaiveDateTime};

use super::cells;
use super::columns::Column;
use super::facts::{self, Facts};
use super::model::{Band, Row};
use crate::insight::schedule::TaskDates;
use crate::ui::context::Cx;
use crate::ui::naming::stakeholder_name;
use crate::workspace::{Id as _, StakeholderId, Task, TaskId};

/// The key of the words of a test that is about a person.
const OF: &str = "table-filter-of";

/// A question to a task that it answers with yes or no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Test {
    /// A slip moves the end.
    Critical,
    /// It should be finished, or will not meet its deadline or its baseline.
    Late,
    /// It is not finished.
    Unfinished,
    /// It is a milestone.
    Milestone,
    /// This person answers for it or works on it.
    Of(StakeholderId),
    /// Nobody answers for it.
    Ownerless,
    /// Some of it happens in the month of the shown day.
    ThisMonth,
    /// Someone's open expectation is satisfied by it.
    Expected,
}

impl Test {
    /// All that need no name.
    pub const PLAIN: [Self; 7] = [
        Self::Critical,
        Self::Late,
        Self::Unfinished,
        Self::Milestone,
        Self::Ownerless,
        Self::ThisMonth,
        Self::Expected,
    ];

    /// Its name in the settings: a key, or the id of a person.
    pub fn name(self) -> String {
        match self {
            Self::Of(id) => format!("{OF} {id}"),
            test => test.key().to_owned(),
        }
    }

    /// The test with this name in the settings.
    pub fn of(name: &str) -> Option<Self> {
        match name.split_once(' ') {
            Some((OF, id)) => id.parse().ok().map(Self::Of),
            _ => Self::PLAIN.into_iter().find(|test| test.key() == name),
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Critical => "table-filter-critical",
            Self::Late => "table-filter-late",
            Self::Unfinished => "table-filter-unfinished",
            Self::Milestone => "table-filter-milestones",
            Self::Of(_) => OF,
            Self::Ownerless => "table-filter-ownerless",
            Self::ThisMonth => "table-filter-this-month",
            Self::Expected => "table-filter-expected",
        }
    }

    /// It in words.
    pub fn word(self, cx: &Cx<'_>) -> String {
        match self {
            Self::Of(id) => {
                let name = stakeholder_name(cx.file, id, cx.words);
                cx.words.with(OF, &[("name", name.into())])
            }
            test => cx.text(test.key()).to_owned(),
        }
    }

    fn passes(self, cx: &Cx<'_>, facts: &Facts, task: &Task, dates: &TaskDates) -> bool {
        let open = dates.percent < 100.0;
        match self {
            Self::Critical => dates.critical && open,
            Self::Late => {
                let missed = dates.deadline_missed_days.is_some_and(|days| days > 0);
                open && (dates.overdue || missed || dates.late_days.is_some_and(|days| days > 0))
            }
            Self::Unfinished => open,
            Self::Milestone => dates.milestone,
            Self::Of(id) => task.owner == Some(id) || task.assignments.iter().any(|one| one.who.person() == Some(id)),
            Self::Ownerless => task.owner.is_none(),
            Self::ThisMonth => {
                let month = |at: NaiveDateTime| (at.year(), at.month());
                let now = (cx.day.year(), cx.day.month());
                month(dates.start) <= now && now <= month(dates.finish)
            }
            Self::Expected => facts.is_expected(cx, task.id),
        }
    }
}

/// By what the table is grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// Who answers for it.
    Owner,
    /// The phase in which it starts.
    Phase,
    /// The goal it serves.
    Goal,
    /// The deliverable it makes.
    Deliverable,
}

impl Group {
    /// All, in the order in which a person chooses.
    pub const ALL: [Self; 4] = [Self::Owner, Self::Phase, Self::Goal, Self::Deliverable];

    /// The key of what it is grouped by.
    pub fn key(self) -> &'static str {
        match self {
            Self::Owner => "timeline-column-owner",
            Self::Phase => "table-column-phase",
            Self::Goal => "table-column-goal",
            Self::Deliverable => "table-column-deliverable",
        }
    }

    fn of(self, cx: &Cx<'_>, task: &Task, dates: &TaskDates) -> Option<(usize, String)> {
        let shown = cx.shown();
        match self {
            Self::Owner => task.owner.map(|id| (0, stakeholder_name(shown, id, cx.words))),
            Self::Phase => {
                let name = cells::phase(shown, dates)?;
                let place = shown.engagement.phases.iter().position(|phase| phase.name == name)?;
                Some((place, name.to_owned()))
            }
            Self::Goal => shown.goals.get(task.goal?).map(|goal| (0, goal.title.clone())),
            Self::Deliverable => shown.deliverables.get(task.deliverable?).map(|one| (0, one.title.clone())),
        }
    }
}

/// What is shown of the plan, and how.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    /// Tasks that pass all of these.
    pub tests: Vec<Test>,
    /// Tasks whose title, note or owner holds this; empty = all.
    pub text: String,
    /// Sorted by a column; whether downwards. None = the order of the plan.
    pub sort: Option<(Column, bool)>,
    /// Under headings.
    pub group: Option<Group>,
    /// Tasks that stay whatever they are: those that were just added.
    pub kept: HashSet<TaskId>,
}

impl Choice {
    /// Whether some tasks are left out.
    pub fn filters(&self) -> bool {
        !self.tests.is_empty() || !self.text.is_empty()
    }

    /// Whether the rows stand otherwise than in the plan.
    pub fn is_any(&self) -> bool {
        self.filters() || self.sort.is_some() || self.group.is_some()
    }

    /// Whether the rows keep the outline.
    pub fn keeps_outline(&self) -> bool {
        self.sort.is_none() && self.group.is_none()
    }

    /// Turns a test on or off.
    pub fn toggle(&mut self, test: Test) {
        if !remove(&mut self.tests, &test) {
            self.tests.push(test);
        }
        self.kept.clear();
    }

    /// Sorts by a column: upwards, downwards, then in the order of the plan again.
    pub fn sort_by(&mut self, column: Column) {
        self.sort = match self.sort {
            Some((one, false)) if one == column => Some((column, true)),
            Some((one, true)) if one == column => None,
            _ => Some((column, false)),
        };
    }

    fn passes(&self, cx: &Cx<'_>, facts: &Facts, id: TaskId, dates: &TaskDates, text: &str) -> bool {
        let Some(task) = cx.shown().tasks.get(id) else { return false };
        self.kept.contains(&id)
            || self.tests.iter().all(|test| test.passes(cx, facts, task, dates)) && holds(cx, task, text)
    }

    /// The rows, with what is `folded` left out, and the headings among them.
    pub fn rows(&self, cx: &Cx<'_>, facts: &Facts, folded: &HashSet<TaskId>) -> (Vec<Row>, Vec<Band>) {
        if self.keeps_outline() { (self.outlined(cx, facts, folded), Vec::new()) } else { self.flat(cx, facts) }
    }

    /// Rows in the order of the plan; what stands over a task that passes is shown with it.
    fn outlined(&self, cx: &Cx<'_>, facts: &Facts, folded: &HashSet<TaskId>) -> Vec<Row> {
        let schedule = &cx.insights.schedule;
        let text = self.text.to_lowercase();
        let wanted: Option<HashSet<TaskId>> = self.filters().then(|| {
            let mut wanted = HashSet::new();
            for id in schedule.order.iter() {
                let Some(dates) = schedule.get(*id) else { continue };
                // A summary says what is under it: it is there for its children, or for its own words.
                let counts = !dates.summary || (!text.is_empty() && self.tests.is_empty());
                if counts && self.passes(cx, facts, *id, dates, &text) {
                    wanted.insert(*id);
                    for above in schedule.tree.ancestors(*id) {
                        if !wanted.insert(above) {
                            break;
                        }
                    }
                }
            }
            wanted
        });
        let mut rows = Vec::with_capacity(wanted.as_ref().map_or(schedule.order.len(), HashSet::len));
        let mut hidden_below: Option<usize> = None;
        for id in schedule.order.iter() {
            let Some(dates) = schedule.get(*id) else { continue };
            if wanted.as_ref().is_some_and(|wanted| !wanted.contains(id))
                || hidden_below.is_some_and(|depth| dates.depth > depth)
            {
                continue;
            }
            let is_folded = dates.summary && folded.contains(id);
            hidden_below = is_folded.then_some(dates.depth);
            rows.push(Row { id: *id, depth: dates.depth, summary: dates.summary, folded: is_folded, band: None });
        }
        rows
    }

    /// Tasks that are no summaries, sorted, under headings.
    fn flat(&self, cx: &Cx<'_>, facts: &Facts) -> (Vec<Row>, Vec<Band>) {
        let (schedule, shown) = (&cx.insights.schedule, cx.shown());
        let text = self.text.to_lowercase();
        let mut tasks: Vec<(&Task, &TaskDates)> = schedule
            .order
            .iter()
            .filter_map(|id| Some((shown.tasks.get(*id)?, schedule.get(*id)?)))
            .filter(|(task, dates)| !dates.summary && self.passes(cx, facts, task.id, dates, &text))
            .collect();
        if let Some((column, down)) = self.sort {
            let mut keyed: Vec<(Key, (&Task, &TaskDates))> = tasks
                .into_iter()
                .map(|(task, dates)| (Key::of(cx, facts, task, dates, column), (task, dates)))
                .collect();
            // Equal ones keep the order of the plan; what says nothing comes last either way.
            keyed.sort_by(|a, b| match (a.0.is_empty(), b.0.is_empty()) {
                (false, false) if down => b.0.order(&a.0),
                (false, false) => a.0.order(&b.0),
                (a, b) => a.cmp(&b),
            });
            tasks = keyed.into_iter().map(|(_, one)| one).collect();
        }
        let row = |id: TaskId, depth: usize| Row { id, depth, summary: false, folded: false, band: None };
        let Some(group) = self.group else {
            return (tasks.into_iter().map(|(task, _)| row(task.id, 0)).collect(), Vec::new());
        };
        // What belongs to no group stands last.
        let mut groups: BTreeMap<(bool, usize, String), Vec<Planned<'_>>> = BTreeMap::new();
        for (task, dates) in tasks {
            let (place, name) = group.of(cx, task, dates).unwrap_or_default();
            groups.entry((name.is_empty(), place, name)).or_default().push((task, dates));
        }
        let (mut rows, mut bands) = (Vec::new(), Vec::new());
        for ((_, _, name), tasks) in groups {
            rows.push(Row { band: Some(bands.len()), ..row(TaskId::new(0, 0), 0) });
            bands.push(Band {
                name,
                tasks: tasks.len(),
                done: tasks.iter().filter(|(_, dates)| dates.percent >= 100.0).count(),
                start: tasks.iter().map(|(_, dates)| dates.start).min().unwrap_or_default(),
                finish: tasks.iter().map(|(_, dates)| dates.finish).max().unwrap_or_default(),
            });
            rows.extend(tasks.into_iter().map(|(task, _)| row(task.id, 1)));
        }
        (rows, bands)
    }
}

/// Takes one out of a list; whether it was there.
fn remove<T: PartialEq>(list: &mut Vec<T>, one: &T) -> bool {
    let before = list.len();
    list.retain(|other| other != one);
    list.len() < before
}

/// Whether a task's title, note or owner holds a text, which is in small letters.
pub fn holds(cx: &Cx<'_>, task: &Task, text: &str) -> bool {
    let within = |whole: &str| whole.to_lowercase().contains(text);
    text.is_empty()
        || within(&task.title)
        || within(&task.note)
        || task.owner.and_then(|id| cx.shown().stakeholders.get(id)).is_some_and(|owner| within(&owner.name))
}

/// A task with its dates.
type Planned<'a> = (&'a Task, &'a TaskDates);

/// What a task is sorted by.
enum Key {
    Number(f64),
    Time(NaiveDateTime),
    Word(String),
    Nothing,
}

impl Key {
    fn of(cx: &Cx<'_>, facts: &Facts, task: &Task, dates: &TaskDates, column: Column) -> Self {
        let number = |n: i64| Self::Number(n as f64);
        match column {
            Column::Number | Column::Outline => number(facts::number(cx, task.id).unwrap_or(0).into()),
            Column::Start => Self::Time(dates.start),
            Column::Finish => Self::Time(dates.finish),
            Column::Done => Self::Number(dates.percent),
            Column::Duration => number(dates.duration_minutes),
            Column::Work => number(facts.work(cx, task.id)),
            Column::Slack => dates.slack_minutes.map_or(Self::Nothing, number),
            Column::FreeSlack => number(dates.free_slack_minutes),
            Column::Critical => number(i64::from(!(dates.critical && dates.percent < 100.0))),
            Column::Deadline => task.deadline.map_or(Self::Nothing, Self::Time),
            Column::BaselineStart => dates.baseline_start.map_or(Self::Nothing, Self::Time),
            Column::BaselineFinish => dates.baseline_finish.map_or(Self::Nothing, Self::Time),
            Column::Slip => dates.late_days.map_or(Self::Nothing, number),
            Column::Cost => number(facts.cost(cx, task.id)),
            Column::Priority => number(task.priority.into()),
            Column::Name
            | Column::Predecessors
            | Column::Owner
            | Column::Assigned
            | Column::Goal
            | Column::Deliverable
            | Column::Phase
            | Column::Constraint
            | Column::Note => {
                let word = cells::shown(cx, facts, task, dates, column).to_lowercase();
                if word.is_empty() { Self::Nothing } else { Self::Word(word) }
            }
        }
    }

    fn is_empty(&self) -> bool {
        matches!(self, Self::Nothing)
    }

    fn order(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Number(a), Self::Number(b)) => a.total_cmp(b),
            (Self::Time(a), Self::Time(b)) => a.cmp(b),
            (Self::Word(a), Self::Word(b)) => a.cmp(b),
            _ => Ordering::Equal,
        }
    }
}
