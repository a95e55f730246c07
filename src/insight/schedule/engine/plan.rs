//! What is scheduled: tasks in rows, parents before children, the links between them and the calendars.

use std::sync::Arc;

use super::NONE;
use super::axis::{Axis, DAY, LONGEST, Minute, Span};

/// From so many tasks on a calendar is given a table.
const WORTH_TABLE: usize = 300;
/// The most calendars that are given tables: each takes some 400 KB.
const MOST_TABLES: usize = 16;
/// How many days before the start of a plan and after it the tables hold.
const TABLE_DAYS: (i64, i64) = (800, 15_000);

/// Which ends a link ties.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LinkKind {
    /// Finish to start.
    #[default]
    FinishStart,
    /// Start to start.
    StartStart,
    /// Finish to finish.
    FinishFinish,
    /// Start to finish.
    StartFinish,
}

impl LinkKind {
    /// Whether it ties the finish of the predecessor, and the finish of the successor; else their starts.
    #[inline]
    pub(super) fn ends(self) -> (bool, bool) {
        (matches!(self, Self::FinishStart | Self::FinishFinish), matches!(self, Self::FinishFinish | Self::StartFinish))
    }
}

/// How long a link waits; negative is a lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lag {
    /// Working minutes on the calendar of the successor.
    Working(i32),
    /// Minutes of the clock.
    Elapsed(i32),
    /// Percent of the predecessor's duration, as working minutes on the calendar of the successor. A summary lasts as
    /// long as what it spans on its own calendar.
    Percent(i32),
    /// Percent of the predecessor's duration, as minutes of the clock.
    ElapsedPercent(i32),
}

impl Default for Lag {
    fn default() -> Self {
        Self::Working(0)
    }
}

/// A link between two tasks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// Row of what comes first.
    pub predecessor: u32,
    /// Row of what waits.
    pub successor: u32,
    /// Which ends it ties.
    pub kind: LinkKind,
    /// How long it waits.
    pub lag: Lag,
}

/// What else binds a task (the eight of Microsoft Project; "as soon as possible" is none).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Constraint {
    /// As soon as possible.
    #[default]
    None,
    /// As late as possible.
    AsLateAsPossible,
    /// Start no earlier than.
    StartNoEarlierThan(Minute),
    /// Start no later than.
    StartNoLaterThan(Minute),
    /// Finish no earlier than.
    FinishNoEarlierThan(Minute),
    /// Finish no later than.
    FinishNoLaterThan(Minute),
    /// Must start on.
    MustStartOn(Minute),
    /// Must finish on.
    MustFinishOn(Minute),
}

/// Work of one resource on a task, on the resource's own calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// Place of its calendar in [`Plan::axes`].
    pub axis: u32,
    /// Working minutes that it takes.
    pub minutes: i64,
}

/// A task as the engine reads it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Task {
    /// Row of the task above it, which comes before it.
    pub parent: Option<u32>,
    /// Minutes that it takes, 0 = milestone; working minutes unless elapsed. Ignored for a summary.
    pub duration: i64,
    /// Place of its calendar in [`Plan::axes`]; 0 is the project's.
    pub axis: u32,
    /// Whether its duration is counted by the clock, without a calendar.
    pub elapsed: bool,
    /// What else binds it.
    pub constraint: Constraint,
    /// When it should be finished; never moves it.
    pub deadline: Option<Minute>,
    /// Start and finish set by hand; links do not move it.
    pub manual: Option<(Minute, Minute)>,
    /// When work began.
    pub actual_start: Option<Minute>,
    /// When work ended.
    pub actual_finish: Option<Minute>,
    /// Minutes still to do of what has begun; the whole duration when not said.
    pub remaining: Option<i64>,
    /// When what remains goes on, of a task that was interrupted; else it goes on without a break.
    pub resume: Option<Minute>,
    /// Working minutes for which it rests between its start and its finish, of a task that is split.
    pub pauses: i64,
    /// Start and finish that stand whatever anything else says, of a summary too.
    pub given: Option<(Minute, Minute)>,
    /// Whether it is done, so that it cannot be critical.
    pub done: bool,
    /// Set when it never counts as critical (by hand, and nothing hangs on it).
    pub never_critical: bool,
    /// Minutes of the clock by which levelling holds it back.
    pub delay: i64,
    /// The resources that set its length, when they do.
    pub runs: Vec<Run>,
}

impl Task {
    /// Whether everything rare is at its default.
    fn plain(&self) -> bool {
        let Self { parent: _, duration: _, axis: _, .. } = self;
        *self == Self { parent: self.parent, duration: self.duration, axis: self.axis, ..Self::default() }
    }
}

/// What the passes ask of every task, side by side.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub duration: i64,
    /// Place of its calendar.
    pub axis: u32,
    /// Row of the task above it, or [`NONE`].
    pub parent: u32,
    /// Place among the details, or [`NONE`].
    pub detail: u32,
    pub summary: bool,
    /// Whether its calendar has any work.
    pub works: bool,
    /// See [`Plan::is_counted`].
    counted: bool,
}

impl Row {
    /// The same with what follows from the rest worked out.
    fn seen(mut self) -> Self {
        self.counted = self.detail == NONE && self.duration > 0 && self.works && !self.summary;
        self
    }
}

/// A whole plan, ready to be scheduled.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// When it begins: nothing without an own date starts before.
    pub start: Minute,
    /// When it has to end, of a plan that is scheduled from its finish: then `start` is not asked, and what goes as
    /// late as possible says when it begins.
    pub finish: Option<Minute>,
    /// Whether links win over constraints that would have a task begin before they allow.
    pub links_win: bool,
    /// Whether every network has a critical path of its own: what nothing waits for, and no date binds, may not slip at
    /// all (MultipleCriticalPaths of Microsoft Project).
    pub every_network: bool,
    /// Calendars; the first is the project's.
    pub axes: Vec<Arc<Axis>>,
    /// A task is critical when it has at most so many minutes of total slack.
    pub critical_slack: i64,
    pub(super) rows: Vec<Row>,
    /// The few tasks of which something is rare.
    pub(super) details: Vec<Task>,
    /// How many of the details are left over from tasks of which nothing is rare any more.
    plain_details: usize,
    /// Whether any task was ever on another calendar than the project's.
    mixed: bool,
    links: Arc<Vec<Link>>,
}

impl Plan {
    /// An empty plan on these calendars, of which the first is the project's (the usual week where there is none).
    pub fn new(start: Minute, mut axes: Vec<Axis>) -> Self {
        if axes.is_empty() {
            axes.push(Axis::default());
        }
        Self { start, axes: axes.into_iter().map(Arc::new).collect(), ..Self::default() }
    }

    /// Adds a task below those that are there and says its row. Its parent, if any, is the last row or a summary
    /// over that; another is not taken.
    pub fn push(&mut self, task: Task) -> u32 {
        let row = self.len() as u32;
        // The rows below a summary follow it without a gap: its parent is the row above or one over that.
        let mut over = row.checked_sub(1);
        while let Some(at) = over.filter(|at| task.parent.is_some_and(|parent| parent < *at)) {
            over = Some(self.rows[at as usize].parent).filter(|parent| *parent != NONE);
        }
        let parent = task.parent.filter(|parent| over == Some(*parent)).unwrap_or(NONE);
        if let Some(parent) = self.rows.get_mut(parent as usize) {
            parent.summary = true;
            *parent = parent.seen();
        }
        let axis = if (task.axis as usize) < self.axes.len() { task.axis } else { 0 };
        let detail = if task.plain() { NONE } else { self.details.len() as u32 };
        let works = self.axes[axis as usize].ever_works();
        let duration = task.duration.clamp(0, LONGEST);
        self.rows.push(Row { duration, axis, parent, detail, summary: false, works, counted: false }.seen());
        self.mixed |= axis != 0;
        if detail != NONE {
            self.details.push(task);
        }
        row
    }

    /// Adds a link. One from or to a row that is not there, or from a task to itself, is left out.
    pub fn link(&mut self, link: Link) {
        let rows = self.len() as u32;
        if link.predecessor < rows && link.successor < rows && link.predecessor != link.successor {
            Arc::make_mut(&mut self.links).push(link);
        }
    }

    /// Puts another task on a row. It stays where it is in the tree, whatever its parent says.
    pub fn set(&mut self, row: u32, task: Task) {
        let axis = if (task.axis as usize) < self.axes.len() { task.axis } else { 0 };
        let Some(there) = self.rows.get_mut(row as usize) else { return };
        (there.duration, there.axis) = (task.duration.clamp(0, LONGEST), axis);
        there.works = self.axes[axis as usize].ever_works();
        self.mixed |= axis != 0;
        let parent = (there.parent != NONE).then_some(there.parent);
        let task = Task { parent, ..task };
        match self.details.get_mut(there.detail as usize) {
            Some(detail) if task.plain() => {
                *detail = Task::default();
                there.detail = NONE;
                self.plain_details += 1;
            }
            Some(detail) => *detail = task,
            None if task.plain() => {}
            None => {
                there.detail = self.details.len() as u32;
                self.details.push(task);
            }
        }
        *there = there.seen();
    }

    /// Lets a task take so long.
    pub(super) fn set_duration(&mut self, row: usize, minutes: i64) {
        let row = &mut self.rows[row];
        *row = Row { duration: minutes, ..*row }.seen();
    }

    /// Puts other links in the place of all that this plan has, and makes it ready.
    pub fn set_links(&mut self, links: Vec<Link>) {
        let rows = self.len() as u32;
        let sound =
            |link: &Link| link.predecessor < rows && link.successor < rows && link.predecessor != link.successor;
        let mut links: Vec<Link> = links.into_iter().filter(sound).collect();
        links.sort_by_key(|link| link.successor);
        self.links = Arc::new(links);
    }

    /// Makes the plan quick to schedule: puts its links in the order of their successors and lets the
    /// calendars that many tasks ask answer in constant time around the start.
    #[must_use]
    pub fn ready(mut self) -> Self {
        if !self.links.is_sorted_by_key(|link| link.successor) {
            Arc::make_mut(&mut self.links).sort_by_key(|link| link.successor);
        }
        let mut uses = vec![0usize; self.axes.len()];
        for row in &self.rows {
            uses[row.axis as usize] += 1;
        }
        let mut worth: Vec<usize> = (0..uses.len()).filter(|axis| uses[*axis] >= WORTH_TABLE).collect();
        worth.sort_by_key(|axis| std::cmp::Reverse(uses[*axis]));
        let first = self.start.div_euclid(DAY);
        for axis in worth.into_iter().take(MOST_TABLES) {
            let plain = Arc::unwrap_or_clone(std::mem::take(&mut self.axes[axis]));
            self.axes[axis] = Arc::new(plain.with_table(first - TABLE_DAYS.0, first + TABLE_DAYS.1));
        }
        self
    }

    /// The same tasks in another order, with these links between their places; of a plan without a tree.
    pub(super) fn turned(&self, order: &[u32], links: Vec<Link>) -> Self {
        Self {
            rows: order.iter().map(|row| self.rows[*row as usize]).collect(),
            details: self.details.clone(),
            axes: self.axes.clone(),
            links: Arc::new(links),
            ..*self
        }
    }

    /// How many tasks there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are no tasks.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Rows of tasks that are set by hand.
    pub fn rows_by_hand(&self) -> Vec<usize> {
        let by_hand = |row: &usize| self.detail(*row).is_some_and(|task| task.manual.is_some());
        if self.all_plain() { Vec::new() } else { (0..self.len()).filter(by_hand).collect() }
    }

    /// The links, as they were added until the plan was made ready.
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// Whether a task has children.
    pub fn is_summary(&self, row: usize) -> bool {
        self.rows[row].summary
    }

    /// The task above, if any.
    pub fn parent(&self, row: usize) -> Option<usize> {
        let parent = self.rows[row].parent;
        (parent != NONE).then_some(parent as usize)
    }

    /// The calendar of a task.
    pub fn axis_of(&self, row: usize) -> &Axis {
        self.axis(row)
    }

    /// The resources that set the length of a task; none where its duration does.
    pub fn runs(&self, row: usize) -> &[Run] {
        self.detail(row).map_or(&[], |task| &task.runs)
    }

    /// What is rare about a task, if anything.
    #[inline]
    pub(super) fn detail(&self, row: usize) -> Option<&Task> {
        self.details.get(self.rows[row].detail as usize)
    }

    /// How long a task takes.
    #[inline]
    pub(super) fn duration(&self, row: usize) -> i64 {
        self.rows[row].duration
    }

    /// How long a task takes that stands at `dates`: a summary the working time that it spans.
    #[inline]
    pub(super) fn length(&self, row: usize, dates: Span) -> i64 {
        if self.is_summary(row) { self.axis(row).between(dates.start, dates.finish).max(0) } else { self.duration(row) }
    }

    /// Whether nothing is rare about any task.
    #[inline]
    pub(super) fn all_plain(&self) -> bool {
        self.details.len() == self.plain_details
    }

    /// The calendar of a task.
    #[inline]
    pub(super) fn axis(&self, row: usize) -> &Axis {
        &self.axes[self.rows[row].axis as usize]
    }

    /// The links, shared.
    pub(super) fn shared_links(&self) -> &Arc<Vec<Link>> {
        &self.links
    }

    /// Whether the same is said of a row in both plans.
    pub(super) fn same_row(&self, other: &Self, row: usize) -> bool {
        let (one, two) = (&self.rows[row], &other.rows[row]);
        (one.duration, one.axis) == (two.duration, two.axis)
            && (one.detail == NONE) == (two.detail == NONE)
            && (one.detail == NONE || self.detail(row) == other.detail(row))
    }

    /// Whether both plans have the same rows, one below the other, the same calendars and the same frame.
    pub(super) fn same_frame(&self, other: &Self) -> bool {
        let axes = || self.axes.iter().zip(&other.axes).all(|(one, two)| Arc::ptr_eq(one, two) || one == two);
        let parents = || self.rows.iter().zip(&other.rows).all(|(one, two)| one.parent == two.parent);
        let frame = |plan: &Self| {
            let rules = (plan.links_win, plan.every_network, plan.critical_slack);
            (plan.start, plan.finish, rules, plan.axes.len())
        };
        self.len() == other.len() && frame(self) == frame(other) && axes() && parents()
    }

    /// Whether a task has a duration of work and nothing rare, so that working minutes alone tell its dates.
    #[inline]
    pub(super) fn is_counted(&self, row: usize) -> bool {
        self.rows[row].counted
    }

    /// Whether all tasks are known to be on the project's calendar.
    #[inline]
    pub(super) fn has_one_axis(&self) -> bool {
        !self.mixed
    }

    /// Whether any task has children.
    pub(super) fn has_summaries(&self) -> bool {
        self.rows.iter().any(|row| row.summary)
    }

    /// Whether anything goes as late as possible.
    pub(super) fn any_late(&self) -> bool {
        self.details.iter().any(Task::goes_late)
    }
}

impl Task {
    /// Whether it is placed at its late dates.
    pub(super) fn goes_late(&self) -> bool {
        self.constraint == Constraint::AsLateAsPossible
            && self.manual.is_none()
            && self.actual_start.is_none()
            && self.actual_finish.is_none()
            && self.given.is_none()
    }

    /// Whether its constraint sets its dates whatever its links say, and nothing else does.
    pub(super) fn must(&self) -> bool {
        matches!(self.constraint, Constraint::MustStartOn(_) | Constraint::MustFinishOn(_))
            && self.manual.is_none()
            && self.actual_start.is_none()
            && self.actual_finish.is_none()
            && self.given.is_none()
    }

    /// The moment `minutes` of its own duration after `time`, before it when negative.
    #[inline]
    pub(super) fn add(&self, axis: &Axis, time: Minute, minutes: i64) -> Minute {
        if self.elapsed { time + minutes } else { axis.add(time, minutes) }
    }
}
