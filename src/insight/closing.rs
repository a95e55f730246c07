//! Closing: what is settled before an engagement ends, read from the file where the file knows it, ticked by hand where
//! it does not (PMBOK, close project or phase; "deliverables accepted, closing report, experience summary").
//!
//! Where nothing is written down of what has to be there (lessons, a hand-over, a reference) the point is open; where
//! there is nothing to settle (no deliverables, no contracts) it is no point at all, and counts neither way.

use chrono::NaiveDate;

use super::Insights;
use super::statistics::Share;
use super::voices::Stage as VoiceStage;
use crate::workspace::{
    ClosingItem, ClosingItemId, ClosingKind, Deliverable, Lesson, OpportunityKind, Phase, RecordRef, Side, Stage,
    Verdict, Workspace,
};

/// What is to be settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClosingPoint {
    /// Every deliverable is accepted.
    Accepted,
    /// Every deliverable is signed.
    Signed,
    /// Every deliverable is invoiced.
    Invoiced,
    /// Every signed contract is invoiced in full.
    Contracts,
    /// All work is done.
    Work,
    /// Every risk, issue and change is closed.
    Risks,
    /// What people expect is met or settled with them.
    Expectations,
    /// Promises of both sides are kept or settled.
    Promises,
    /// What was said is answered, and those who said it know.
    Voices,
    /// Every measured goal has been measured on its date or after it.
    Goals,
    /// What was to be handed over is accepted.
    Handover,
    /// Every phase that has ended has left a lesson.
    Lessons,
    /// What was to be done better is done.
    Improvements,
    /// The client was asked to speak for us.
    Reference,
    /// One of the usual items that a person ticks.
    ByHand(ClosingKind),
    /// An item of our own.
    Own(ClosingItemId),
}

impl ClosingPoint {
    /// Key of its name; none of what carries the name of its record or of its kind.
    pub fn key(self) -> Option<&'static str> {
        Some(match self {
            Self::Accepted => "business-point-accepted",
            Self::Signed => "business-point-signed",
            Self::Invoiced => "business-point-invoiced",
            Self::Contracts => "business-point-contracts",
            Self::Work => "business-point-work",
            Self::Risks => "business-point-risks",
            Self::Expectations => "business-point-expectations",
            Self::Promises => "business-point-promises",
            Self::Voices => "business-point-voices",
            Self::Goals => "business-point-goals",
            Self::Handover => "business-point-handover",
            Self::Lessons => "business-point-lessons",
            Self::Improvements => "business-point-improvements",
            Self::Reference => "business-point-reference",
            Self::ByHand(_) | Self::Own(_) => return None,
        })
    }
}

/// How far a point is.
#[derive(Clone, Debug, PartialEq)]
pub struct ClosingState {
    /// Which.
    pub point: ClosingPoint,
    /// Settled, of all that is to be.
    pub done: Share,
    /// What is open, in the order of the file.
    pub open: Vec<RecordRef>,
    /// The record that holds the tick, of what a person ticks.
    pub item: Option<ClosingItemId>,
    /// When it was ticked.
    pub on: Option<NaiveDate>,
    /// Since when it is not needed here, of what a person ticks: then there is nothing to settle.
    pub not_needed_on: Option<NaiveDate>,
}

impl ClosingState {
    /// Whether all of it is settled.
    pub fn is_settled(&self) -> bool {
        self.done.of > 0 && self.done.n == self.done.of
    }

    /// Whether there is anything to settle.
    pub fn is_asked(&self) -> bool {
        self.done.of > 0
    }

    /// How much of it is open.
    pub fn left(&self) -> usize {
        self.done.of - self.done.n
    }
}

/// The list of closing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Closing {
    /// What the file says, then what is ticked.
    pub points: Vec<ClosingState>,
    /// Points settled, of those where there is something to settle.
    pub settled: Share,
    /// What is handed over and accepted, of all that is to be handed over.
    pub handover: Share,
    /// Days until the agreed end; negative = it has passed; none where no end is agreed.
    pub days_left: Option<i64>,
}

/// Whether the last word on a deliverable is that it is accepted.
pub fn is_accepted(one: &Deliverable) -> bool {
    let last = one.results.iter().max_by_key(|result| result.on);
    last.is_some_and(|result| result.verdict == Verdict::Accepted)
}

impl Closing {
    /// The list on the day that is looked at.
    pub fn of(insights: &Insights) -> Self {
        let (file, day) = (&insights.shown, insights.day);
        let deliverables =
            |done: fn(&Deliverable) -> bool| file.deliverables.iter().map(move |one| (one.id, done(one)));
        let expectations = |promised: bool| {
            let those = file.expectations.iter().filter(move |one| one.promised == promised);
            those.map(|one| (one.id, one.closed_on.is_some()))
        };
        let signed = file.contracts.iter().filter(|one| one.signed_on.is_some() && one.value_minor > 0);
        let contracts = signed.map(|one| {
            let invoiced = super::statistics::total(one.invoices.iter().map(|invoice| invoice.amount_minor));
            (one.id, invoiced >= one.value_minor)
        });
        let leaves = insights.schedule.tasks.those(|sums| sums.leaves).filter(|(_, dates)| !dates.summary);
        let handover = || file.closing.iter().filter(|one| one.kind == ClosingKind::Handover);
        let mut points = vec![
            state(ClosingPoint::Accepted, deliverables(is_accepted)),
            state(ClosingPoint::Signed, deliverables(|one| one.signed_on.is_some())),
            state(ClosingPoint::Invoiced, deliverables(|one| one.invoiced_on.is_some())),
            state(ClosingPoint::Contracts, contracts),
            state(ClosingPoint::Work, leaves.map(|(id, dates)| (id, dates.percent >= 100.0))),
            state(ClosingPoint::Risks, file.risks.iter().map(|one| (one.id, one.closed_on.is_some()))),
            state(ClosingPoint::Expectations, expectations(false)),
            state(ClosingPoint::Promises, expectations(true)),
            state(ClosingPoint::Voices, file.voices.iter().map(|one| (one.id, !VoiceStage::of(one).is_open()))),
            state(ClosingPoint::Goals, goals(file)),
            needed(state(ClosingPoint::Handover, handover().map(|one| (one.id, one.done_on.is_some())))),
            lessons(file, day),
            state(ClosingPoint::Improvements, file.improvements.iter().map(|one| (one.id, one.done_on.is_some()))),
            reference(file, day),
        ];
        points.extend(ClosingKind::BY_HAND.map(|kind| by_hand(file, kind)));
        let own = file.closing.iter().filter(|one| one.kind == ClosingKind::Own);
        points.extend(own.map(|one| ticked(ClosingPoint::Own(one.id), Some(one))));
        let asked = points.iter().filter(|point| point.is_asked());
        Self {
            settled: Share::count(asked.map(ClosingState::is_settled)),
            handover: Share::count(handover().map(|one| one.done_on.is_some())),
            days_left: file.engagement.end.map(|end| (end - day).num_days()),
            points,
        }
    }

    /// What stands in the way, the most open first.
    pub fn in_the_way(&self) -> Vec<&ClosingState> {
        let mut open: Vec<&ClosingState> =
            self.points.iter().filter(|one| one.is_asked() && !one.is_settled()).collect();
        open.sort_by_key(|one| std::cmp::Reverse(one.left()));
        open
    }
}

fn state<I: Into<RecordRef>>(point: ClosingPoint, those: impl Iterator<Item = (I, bool)>) -> ClosingState {
    let (mut done, mut open) = (Share::default(), Vec::new());
    for (id, settled) in those {
        done.add(settled);
        if !settled {
            open.push(id.into());
        }
    }
    ClosingState { point, done, open, item: None, on: None, not_needed_on: None }
}

/// What has to be there: nothing of it is one thing that is open.
fn needed(state: ClosingState) -> ClosingState {
    let done = if state.done.of == 0 { Share::new(0, 1) } else { state.done };
    ClosingState { done, ..state }
}

fn goals(file: &Workspace) -> impl Iterator<Item = (crate::workspace::GoalId, bool)> {
    file.goals.iter().filter_map(|one| {
        let measure = one.measure.as_ref()?;
        Some((one.id, measure.readings.iter().any(|reading| reading.on >= measure.by)))
    })
}

/// Each phase that has ended asks for a lesson that was learned in it, or in the two weeks after; without phases the
/// whole asks for one.
fn lessons(file: &Workspace, day: NaiveDate) -> ClosingState {
    // Ours, of which somebody said how it went: that a line was begun teaches nobody.
    let of_us = |one: &Lesson| one.origin.is_none() && one.kind.is_some();
    let learned = |from: NaiveDate, to: NaiveDate| {
        let to = to.checked_add_days(chrono::Days::new(14)).unwrap_or(to);
        // What was taken over from elsewhere was not learned here.
        file.lessons.iter().any(|one| of_us(one) && one.on >= from && one.on <= to)
    };
    let ended: Vec<&Phase> = file.engagement.phases.iter().filter(|phase| phase.end <= day).collect();
    let done = match file.engagement.phases.is_empty() {
        true => Share::new(usize::from(file.lessons.iter().any(of_us)), 1),
        false => Share::count(ended.iter().map(|phase| learned(phase.start, phase.end))),
    };
    ClosingState { point: ClosingPoint::Lessons, done, open: Vec::new(), item: None, on: None, not_needed_on: None }
}

/// Somebody was asked to speak for us: a reference that is more than an idea.
fn reference(file: &Workspace, day: NaiveDate) -> ClosingState {
    let asked = file.opportunities.iter().filter(|one| one.kind == OpportunityKind::Reference).any(|one| {
        let at = one.stages.iter().filter(|entry| entry.on <= day).max_by_key(|entry| entry.on);
        at.is_some_and(|entry| entry.stage != Stage::Idea)
    });
    let clients = file.stakeholders.iter().any(|one| one.side == Side::Client);
    let done = Share::new(usize::from(asked), usize::from(clients));
    ClosingState { point: ClosingPoint::Reference, done, open: Vec::new(), item: None, on: None, not_needed_on: None }
}

fn by_hand(file: &Workspace, kind: ClosingKind) -> ClosingState {
    let those = file.closing.iter().filter(|one| one.kind == kind);
    // Of two records of one item the one that is ticked counts.
    let said = |one: &&ClosingItem| (one.done_on.is_some(), one.not_needed_on.is_some(), one.id);
    ticked(ClosingPoint::ByHand(kind), those.max_by_key(said))
}

fn ticked(point: ClosingPoint, item: Option<&ClosingItem>) -> ClosingState {
    let on = item.and_then(|one| one.done_on);
    let not_needed_on = item.filter(|_| on.is_none()).and_then(|one| one.not_needed_on);
    let is_open = on.is_none() && not_needed_on.is_none();
    let open = item.filter(|_| is_open).map(|one| one.id.into()).into_iter().collect();
    let done = Share::new(usize::from(on.is_some()), usize::from(not_needed_on.is_none()));
    ClosingState { point, done, open, item: item.map(|one| one.id), on, not_needed_on }
}
