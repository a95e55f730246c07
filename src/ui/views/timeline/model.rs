//! What the timeline draws, made ready once per change: visible rows, links by row, expectations, contacts, events.
//! Keyed by what it came from; drawing a frame only looks things up. While a bar is dragged there is a change in every
//! frame: what the change leaves as it was is taken over from the plan before. Knows nothing of pixels.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};

use crate::insight::calendar::{Calendars, WorkingTime};
use crate::insight::expectations::{ExpectationStatus, State, Way};
use crate::insight::schedule::TaskDates;
use crate::insight::statistics::Share;
use crate::insight::tree::Tree;
use crate::language::{Language, Words};
use crate::ui::context::Cx;
use crate::workspace::{
    Calendar, Collection, Contact, ContactId, Event, EventId, Expectation, ExpectationId, LinkKind, Outcome, Satisfier,
    Side, Stakeholder, StakeholderId, Task, TaskId, Workspace,
};

use super::away::Absences;
use super::index::{Links, RowOf};

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
    /// The heading of a group, by its place among them: no task, and its id is nobody's.
    pub band: Option<usize>,
}

/// The heading of a group of tasks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// What its tasks have in common; empty where they have nothing.
    pub name: String,
    /// How many tasks.
    pub tasks: usize,
    /// How many of them are finished.
    pub done: usize,
    /// When the first starts.
    pub start: NaiveDateTime,
    /// When the last finishes.
    pub finish: NaiveDateTime,
}

/// An expectation with a date.
#[derive(Clone, Debug, PartialEq)]
pub struct Expected {
    /// Which.
    pub id: ExpectationId,
    /// In a few words.
    pub title: Arc<str>,
    /// What stands beside its marks: its title, and what is wrong.
    pub label: Arc<str>,
    /// Who holds it.
    pub holder: StakeholderId,
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
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dot {
    /// Which.
    pub id: ContactId,
    /// When.
    pub at: NaiveDateTime,
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
    /// What levelling holds a task back by.
    Levelled,
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
    pub rows: Arc<Vec<Row>>,
    /// The headings of groups.
    pub bands: Arc<Vec<Band>>,
    /// Row of each visible task.
    pub row_of: Arc<RowOf>,
    /// Dependencies between visible rows.
    pub links: Arc<Links>,
    /// Names of owners, those of the client's side marked.
    pub owners: Arc<HashMap<StakeholderId, (String, bool)>>,
    /// Expectations with a date: trouble first, then open, then closed, each by date.
    pub expected: Arc<Vec<Expected>>,
    /// How many expectations have no date.
    pub dateless: usize,
    /// Contacts by time.
    pub contacts: Arc<Vec<Dot>>,
    /// Events by time.
    pub pins: Arc<Vec<Pin>>,
    /// Which kinds of marks there are, in the order of the legend.
    pub signs: Vec<Sign>,
    /// When is work, by calendar.
    pub calendars: Arc<Calendars>,
    /// When people of the client's side are away, and holidays.
    pub absences: Arc<Absences>,
    /// The stretch of time that is shown at first: the plan, what is expected soon before or after it, the shown day.
    pub span: Option<(NaiveDate, NaiveDate)>,
    /// Tasks that are no summaries: all, finished, overdue.
    pub counts: Counts,
    /// What it was made of, to see what another change leaves as it was.
    from: Made,
}

/// What the parts of a plan were made of.
#[derive(Clone, Debug, Default)]
struct Made {
    /// The outline.
    tree: Arc<Tree>,
    folds: u64,
    tasks: Collection<Task>,
    people: Collection<Stakeholder>,
    contacts: Collection<Contact>,
    events: Collection<Event>,
    /// Whether any task is of the client's side, and whether any has a deadline.
    owned_or_due: [bool; 3],
    expectations: Collection<Expectation>,
    language: Language,
    calendars: Vec<Calendar>,
}

/// What the title says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Tasks and milestones that are no summaries.
    pub tasks: usize,
    /// Of these, finished (a view says the tasks alone: `work`).
    pub done: usize,
    /// Tasks that are finished, of all tasks: neither summaries nor milestones, as the schedule's `tasks_done` says.
    pub work: Share,
    /// Of these, should be finished and are not.
    pub overdue: usize,
    /// Of these, without milestones.
    pub overdue_work: usize,
    /// Of all, finish after their deadline.
    pub deadlines_missed: usize,
    /// Open expectations with a date, of either side.
    pub expectations_open: usize,
    /// Open expectations with a date that are satisfied too late or by nothing, of either side: as many lines at least.
    pub expectations_in_trouble: usize,
    /// Contacts that took place, and that are still to come.
    pub contacts: (usize, usize),
}

impl Plan {
    /// The plan as of the shown day, with the children of `folded` tasks left out. `folds` counts changes of what is
    /// folded; `before` is the plan that was shown before, if any; `chosen` are the rows and headings where not all
    /// tasks are shown, or not in the order of the plan.
    pub fn of(
        cx: &Cx<'_>,
        (folded, folds): (&HashSet<TaskId>, u64),
        before: Option<&Self>,
        chosen: Option<(Vec<Row>, Vec<Band>)>,
    ) -> Self {
        let mut plan = Self::default();
        let none = Self::default();
        let before = before.unwrap_or(&none);
        plan.from.language = cx.words.language();
        plan.read_calendars(cx, before);
        match chosen {
            Some((rows, bands)) => plan.take_rows(rows, bands),
            None => plan.read_rows(cx, (folded, folds), before),
        }
        plan.read_links(cx, before);
        plan.read_people(cx.shown(), before);
        plan.read_expectations(cx, before);
        plan.read_contacts(cx.shown(), before);
        plan.read_events(cx.shown(), before);
        plan.count(cx, before);
        plan.measure(cx);
        plan
    }

    fn read_calendars(&mut self, cx: &Cx<'_>, before: &Self) {
        let calendars = &cx.file.engagement.calendars;
        let same = before.from.calendars == *calendars && !calendars.is_empty();
        self.calendars = if same { before.calendars.clone() } else { Arc::new(Calendars::of(cx.file)) };
        self.from.calendars.clone_from(calendars);
    }

    fn take_rows(&mut self, rows: Vec<Row>, bands: Vec<Band>) {
        let tasks = rows.iter().enumerate().filter(|(_, row)| row.band.is_none());
        self.row_of = Arc::new(RowOf::Listed(tasks.map(|(place, row)| (row.id, place)).collect()));
        (self.rows, self.bands) = (Arc::new(rows), Arc::new(bands));
    }

    fn read_rows(&mut self, cx: &Cx<'_>, (folded, folds): (&HashSet<TaskId>, u64), before: &Self) {
        let tree = &cx.insights.schedule.tree;
        let order = &tree.order;
        self.from.folds = folds;
        self.from.tree = Arc::clone(tree);
        // An edit that leaves the outline as it was leaves its very tree; another may leave an equal one.
        let same = || Arc::ptr_eq(&before.from.tree, tree) || before.from.tree.order == *order;
        if before.from.folds == folds && before.bands.is_empty() && same() {
            (self.rows, self.row_of) = (before.rows.clone(), before.row_of.clone());
            return;
        }
        let mut rows = Vec::with_capacity(order.len());
        let mut shown = Vec::with_capacity(order.len());
        let mut hidden_below: Option<usize> = None;
        for (place, (id, depth)) in order.iter().enumerate() {
            if hidden_below.is_some_and(|above| *depth > above) {
                continue;
            }
            let summary = order.get(place + 1).is_some_and(|(_, next)| next > depth);
            let is_folded = summary && folded.contains(id);
            hidden_below = is_folded.then_some(*depth);
            rows.push(Row { id: *id, depth: *depth, summary, folded: is_folded, band: None });
            shown.push(place);
        }
        let places = cx.insights.schedule.tasks.places();
        self.row_of = Arc::new(RowOf::outline(places, order.len(), shown.into_iter()));
        self.rows = Arc::new(rows);
    }

    fn read_links(&mut self, cx: &Cx<'_>, before: &Self) {
        let shown = cx.shown();
        self.from.tasks = shown.tasks.clone();
        let same_rows = Arc::ptr_eq(&self.rows, &before.rows);
        // A bar that is dragged changes by how much it waits, not for what: the lines are the same.
        let links = |task: Option<&Task>| -> Vec<(TaskId, LinkKind)> {
            task.map(|task| task.links.iter().map(|link| (link.predecessor, link.kind)).collect()).unwrap_or_default()
        };
        let same = || before.from.tasks.changes(&shown.tasks).all(|(old, new)| links(old) == links(new));
        self.links = if same_rows && same() {
            before.links.clone()
        } else {
            Arc::new(Links::between(&self.row_of, &cx.insights.schedule))
        };
    }

    fn read_people(&mut self, shown: &Workspace, before: &Self) {
        self.from.people = shown.stakeholders.clone();
        let same = before.from.people.is_same(&shown.stakeholders);
        self.owners = if same {
            before.owners.clone()
        } else {
            let owner = |person: &Stakeholder| (person.id, (person.name.clone(), person.side != Side::Ours));
            Arc::new(shown.stakeholders.iter().map(owner).collect())
        };
        let same = same && before.from.calendars == self.from.calendars;
        self.absences = if same { before.absences.clone() } else { Arc::new(Absences::of(shown)) };
    }

    fn read_events(&mut self, shown: &Workspace, before: &Self) {
        self.from.events = shown.events.clone();
        if before.from.events.is_same(&shown.events) {
            self.pins = before.pins.clone();
            return;
        }
        let pin = |event: &Event| Pin { id: event.id, on: event.on, title: event.title.clone() };
        let mut pins: Vec<Pin> = shown.events.iter().map(pin).collect();
        pins.sort_by_key(|pin| (pin.on, pin.id));
        self.pins = Arc::new(pins);
    }

    fn read_expectations(&mut self, cx: &Cx<'_>, before: &Self) {
        self.from.expectations = cx.shown().expectations.clone();
        let changed: HashSet<ExpectationId> = before
            .from
            .expectations
            .changes(&cx.shown().expectations)
            .filter_map(|(_, new)| new.map(|expectation| expectation.id))
            .collect();
        let same_words = before.from.language == self.from.language;
        let kept: HashMap<ExpectationId, &Expected> = before.expected.iter().map(|one| (one.id, one)).collect();
        let mut expected = Vec::with_capacity(before.expected.len());
        for status in &cx.insights.expectations.statuses {
            let Some(expectation) = cx.shown().expectations.get(status.id) else { continue };
            let Some(by) = status.by else {
                self.dateless += usize::from(status.open);
                continue;
            };
            self.counts.expectations_open += usize::from(status.open);
            self.counts.expectations_in_trouble += usize::from(status.is_late());
            let kept =
                kept.get(&status.id).filter(|kept| same_words && !changed.contains(&status.id) && kept.is(status));
            expected.push(match kept {
                Some(kept) => (*kept).clone(),
                None => Expected::of(status, expectation, by, cx.words),
            });
        }
        expected.sort_by_key(|e| (!e.trouble, !e.open, e.by, e.id));
        self.expected = if expected == *before.expected { before.expected.clone() } else { Arc::new(expected) };
    }

    fn read_contacts(&mut self, shown: &Workspace, before: &Self) {
        self.from.contacts = shown.contacts.clone();
        if before.from.contacts.is_same(&shown.contacts) {
            (self.contacts, self.counts.contacts) = (before.contacts.clone(), before.counts.contacts);
            return;
        }
        let dot = |contact: &Contact| Dot {
            id: contact.id,
            at: contact.at,
            fate: match contact.outcome {
                Outcome::Held => Fate::Held,
                Outcome::Planned => Fate::Planned,
                Outcome::Moved { .. } => Fate::Moved,
                Outcome::Cancelled { .. } | Outcome::NoShow { .. } => Fate::Cancelled,
            },
        };
        let mut dots: Vec<Dot> = shown.contacts.iter().map(dot).collect();
        dots.sort_by_key(|dot| (dot.at, dot.id));
        let count = |fate: Fate| dots.iter().filter(|dot| dot.fate == fate).count();
        self.counts.contacts = (count(Fate::Held), count(Fate::Planned));
        self.contacts = Arc::new(dots);
    }

    /// What the title says and what the legend explains.
    fn count(&mut self, cx: &Cx<'_>, before: &Self) {
        let counts = cx.insights.schedule.counts();
        self.counts.tasks = counts.tasks;
        self.counts.done = counts.done;
        self.counts.overdue = counts.overdue;
        self.counts.overdue_work = counts.overdue_work;
        self.counts.deadlines_missed = counts.deadlines_missed;
        self.counts.work = cx.insights.schedule.tasks_done();
        let work = self.counts.work.of > 0;
        let [critical, milestone, baseline] =
            [counts.critical, counts.milestones, counts.planned].map(|count| count > 0);
        let theirs: HashSet<StakeholderId> =
            self.owners.iter().filter(|(_, (_, theirs))| *theirs).map(|(id, _)| *id).collect();
        let tasks = &cx.shown().tasks;
        let held = |task: &Task| task.levelling_delay_minutes > 0;
        let said = |task: Option<&Task>| task.map(|task| (task.owner, task.deadline.is_some(), held(task)));
        let same = || before.from.tasks.changes(tasks).all(|(old, new)| said(old) == said(new));
        let [mut of_theirs, mut deadline, mut levelled] = [theirs.is_empty(), false, false];
        if !before.rows.is_empty()
            && (Arc::ptr_eq(&before.owners, &self.owners) || before.owners == self.owners)
            && same()
        {
            [of_theirs, deadline, levelled] = before.from.owned_or_due;
        } else {
            for task in tasks.iter() {
                of_theirs |= task.owner.is_some_and(|owner| theirs.contains(&owner));
                deadline |= task.deadline.is_some();
                levelled |= held(task);
                if of_theirs && deadline && levelled {
                    break;
                }
            }
        }
        self.from.owned_or_due = [of_theirs, deadline, levelled];
        let found = [
            (Sign::Task, work),
            (Sign::Critical, critical),
            (Sign::Theirs, of_theirs && !theirs.is_empty()),
            (Sign::Milestone, milestone),
            (Sign::Baseline, baseline),
            (Sign::Deadline, deadline),
            (Sign::Levelled, levelled),
            (Sign::Expected, self.expected.iter().any(|expected| expected.open && !expected.trouble)),
            (Sign::TooLate, self.expected.iter().any(|expected| expected.trouble && expected.satisfier.is_some())),
        ];
        self.signs = found.into_iter().filter(|(_, found)| *found).map(|(sign, _)| sign).collect();
    }

    fn measure(&mut self, cx: &Cx<'_>) {
        let engagement = &cx.file.engagement;
        let mut days = vec![engagement.start];
        days.extend(engagement.end);
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
        // Whoever asks for a day sees it, however far it is. Today is left out where the plan would be a thread beside
        // it: an old plan that was imported.
        let day = cx.day;
        let sees = day != cx.today
            || stretch(&days).is_none_or(|(first, last)| {
                let far = 2 * (last - first).num_days().max(SOON_DAYS);
                (first - day).num_days() <= far && (day - last).num_days() <= far
            });
        days.extend(sees.then_some(day));
        self.span = stretch(&days);
    }

    /// When the project works.
    pub fn working(&self) -> &WorkingTime {
        self.calendars.project()
    }

    /// The name of a task's owner and whether that is someone of the client's (or a third) side.
    pub fn owner(&self, shown: &Workspace, id: TaskId) -> Option<&(String, bool)> {
        shown.tasks.get(id)?.owner.and_then(|owner| self.owners.get(&owner))
    }

    /// How many tasks wait for this one, directly or through others; visible ones only.
    pub fn followers(&self, row: usize) -> usize {
        self.links.followers(row)
    }

    /// Days since the planned end, where that has passed by `day` with work left: then no end is known.
    pub fn days_past_end(&self, finish: NaiveDate, day: NaiveDate) -> Option<i64> {
        Some((day - finish).num_days()).filter(|days| self.counts.done < self.counts.tasks && *days > 0)
    }
}

impl Expected {
    fn of(status: &ExpectationStatus, expectation: &Expectation, by: NaiveDate, words: &Words) -> Self {
        let trouble = status.is_late();
        let title = expectation.title.as_str();
        let gap_days = status.gap_days.unwrap_or(0);
        let label = match status.state {
            State::Late if trouble => {
                words.with("timeline-label-late", &[("title", title.into()), ("n", gap_days.into())]).into()
            }
            State::NoSatisfier if trouble => words.with("timeline-label-nothing", &[("title", title.into())]).into(),
            _ => title.into(),
        };
        Self {
            id: status.id,
            title: title.into(),
            label,
            holder: expectation.holder,
            by,
            satisfier: status.satisfier.zip(status.planned_on),
            state: status.state,
            open: status.open,
            of_client: status.way == Way::OfClient,
            trouble,
            gap_days,
        }
    }

    /// Whether it says what this status says.
    fn is(&self, status: &ExpectationStatus) -> bool {
        let says = (self.state, self.open, self.trouble, self.of_client);
        says == (status.state, status.open, status.is_late(), status.way == Way::OfClient)
            && Some(self.by) == status.by
            && self.satisfier == status.satisfier.zip(status.planned_on)
    }
}

/// How late a task is, as one word beside its bar: nothing when it is not.
pub fn lateness(dates: &TaskDates, overdue: bool, day: NaiveDate, words: &Words) -> Option<String> {
    if dates.percent >= 100.0 || dates.summary {
        return None;
    }
    if overdue {
        let days = (day - dates.finish.date()).num_days().max(1);
        return Some(words.with("timeline-late-days", &[("n", days.into())]));
    }
    let missed = dates.deadline_missed_days.filter(|days| *days > 0)?;
    Some(words.with("timeline-past-deadline", &[("n", missed.into())]))
}
