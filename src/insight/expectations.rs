//! Expectations against the plan: who expects what by when, and when the plan reaches it.
//!
//! The core of relationship management. An expectation is not a task: who wants to *understand* something is
//! served by an explanation, long before the task that builds it. So for kinds that are about understanding,
//! seeing and feeling the proposal is always an explanation or a demonstration, never to move the task first.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{Days, NaiveDate, NaiveDateTime};

use super::grid::Grid;
use super::schedule::Schedule;
use super::statistics::Share;
use super::talks::{Became, Came, Talks};
use crate::workspace::{
    Attendance, Contact, ContactId, ContactKind, Expectation, ExpectationId, ExpectationKind, Outcome, Presence,
    Satisfier, Side, StakeholderId, Workspace,
};

/// Where an expectation stands, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// It has a date, and nothing in the plan will satisfy it.
    NoSatisfier,
    /// What satisfies it comes after its date.
    Late,
    /// It falls due before we speak with its holder again.
    DueBeforeNextContact,
    /// Nobody asked by when.
    NoDate,
    /// We think it is met; the holder has not said so.
    MetNotConfirmed,
    /// It will be satisfied in time.
    Covered,
    /// The holder agrees that it is met.
    Met,
}

impl State {
    /// Whether the plan misses it: nothing satisfies it, or too late.
    pub fn is_missed(self) -> bool {
        matches!(self, Self::Late | Self::NoSatisfier)
    }
}

/// Whose expectation it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    /// The client's (or a third party's) of us.
    OfUs,
    /// Ours of the client.
    OfClient,
}

/// What would help, before which day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// What to do.
    pub kind: ProposalKind,
    /// The last day on which it still helps: the day before the expectation falls due, or the shown day when
    /// that has passed.
    pub on_or_before: NaiveDate,
}

/// What would help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProposalKind {
    /// Explain it; the plan stays.
    Explain,
    /// Show it; the plan stays.
    Demonstrate,
    /// Listen, and say what will happen.
    Listen,
    /// Plan something that satisfies it.
    Plan,
    /// Move what satisfies it, or agree on another date.
    MoveOrAgree,
    /// Ask by when it is expected.
    AskDate,
    /// Ask whether it is met.
    AskWhetherMet,
    /// Speak with the holder before it falls due.
    SpeakBefore,
}

/// What can be said of one expectation.
#[derive(Clone, Debug, PartialEq)]
pub struct ExpectationStatus {
    /// Which.
    pub id: ExpectationId,
    /// Who holds it.
    pub holder: StakeholderId,
    /// Whose it is.
    pub way: Way,
    /// What must happen for the holder.
    pub kind: ExpectationKind,
    /// Where it stands.
    pub state: State,
    /// Whether it is open.
    pub open: bool,
    /// By when it is expected.
    pub by: Option<NaiveDate>,
    /// What satisfies it first.
    pub satisfier: Option<Satisfier>,
    /// When that happens; never before the shown day while it has not happened.
    pub planned_on: Option<NaiveDate>,
    /// Planned − expected, in days; positive = late.
    pub gap_days: Option<i64>,
    /// The gap as a share of the engagement's length, 0–1 and beyond.
    pub gap_share: Option<f64>,
    /// The next planned contact with the holder (for ours: with the one of whom we expect it).
    pub next_contact: Option<(ContactId, NaiveDateTime)>,
    /// The first planned contact that is to satisfy it, from the shown day on.
    pub talk: Option<(ContactId, NaiveDateTime)>,
    /// Where it stands and its gap, were no talk held that is only planned.
    pub unless_talked: (State, Option<i64>),
    /// Power × importance × lateness as a share of the length: what to look at first.
    pub exposure: f64,
    /// Whether the holder is a key person.
    pub key_holder: bool,
    /// Whether it reached us through others.
    pub second_hand: bool,
    /// Whether the first to whom it was voiced is none of us: we were passed by.
    pub bypassed: bool,
    /// Whether it was played back and confirmed.
    pub confirmed: bool,
    /// Days since it fell due while still open; none when it has not.
    pub overdue_days: Option<i64>,
    /// Whether its holder says that it is not met, though it is closed.
    pub refused: bool,
    /// Whether that it is met is our own word alone: that somebody understands, saw or feels, only they know, and there was
    /// not even a talk of it.
    pub our_word_only: bool,
    /// For a closed one with a date that was voiced before: whether it was closed in time, and not by our own word only.
    pub on_time: Option<bool>,
    /// Whether what was expected was there by its date: closed, or done or held with its holder; false once the date has
    /// passed without. None of what is not due yet, has no date, or was there when it was voiced.
    pub by_its_date: Option<bool>,
    /// What would help; none when nothing is needed.
    pub proposal: Option<Proposal>,
}

/// How many expectations of one way are met, open and late: the one count that every view says.
///
/// Met is what is closed and what the holder does not dispute: who expects, and not who delivers, says whether
/// it is met (expectation and disconfirmation, Oliver 1980). So what we only think is met is still open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Closed; the holder does not say no.
    pub met: usize,
    /// Not closed.
    pub open: usize,
    /// Of the open ones: what satisfies them comes too late, or nothing does.
    pub late: usize,
    /// Of these: their day has passed.
    pub overdue: usize,
    /// Of these: their day is still to come, and nothing is planned that would satisfy them.
    pub unplanned: usize,
    /// Closed, and the holder says that it is not met.
    pub refused: usize,
}

impl Tally {
    /// Of the late ones: their day is still to come, and what satisfies them is planned after it.
    pub fn planned_late(self) -> usize {
        self.late - self.overdue - self.unplanned
    }

    /// All of them.
    pub fn all(self) -> usize {
        self.met + self.open + self.refused
    }

    fn count<'a>(statuses: impl Iterator<Item = &'a ExpectationStatus>) -> Self {
        statuses.fold(Self::default(), |mut tally, status| {
            match (status.open, status.refused) {
                (true, _) => tally.open += 1,
                (false, true) => tally.refused += 1,
                (false, false) => tally.met += 1,
            }
            let (late, overdue) = (status.is_late(), status.overdue_days.is_some());
            tally.late += usize::from(late);
            tally.overdue += usize::from(late && overdue);
            tally.unplanned += usize::from(late && !overdue && status.state == State::NoSatisfier);
            tally
        })
    }
}

impl ExpectationStatus {
    /// Whether it is open and will be satisfied too late or by nothing.
    pub fn is_late(&self) -> bool {
        self.open && matches!(self.state, State::Late | State::NoSatisfier)
    }
}

/// All expectations against the plan.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Expectations {
    /// One status for each, by id.
    pub statuses: Vec<ExpectationStatus>,
    /// Sum of all exposures.
    pub exposure: f64,
    /// Key people with at least one confirmed expectation, of all key people.
    pub coverage: Share,
    /// Of the expectations of us: those that were not voiced to us first.
    pub bypassed: Share,
    /// Key people of whom no expectation is written down at all.
    pub without: Vec<StakeholderId>,
    /// Of the expectations of us that have fallen due: met in time.
    pub met_in_time: Share,
    /// The client's (or a third party's) of us.
    pub of_us: Tally,
    /// Ours of the client.
    pub of_client: Tally,
}

/// The next contact that is still to come with each person.
pub struct NextContacts(HashMap<StakeholderId, (NaiveDateTime, ContactId)>);

impl NextContacts {
    /// Planned contacts from `day` on: with those who are named and not known to stay away, else with those with whom
    /// the series was agreed.
    pub fn of(workspace: &Workspace, talks: &Talks, day: NaiveDate) -> Self {
        // They come in the order of their times: the first of a person, and of a series without names, is the next.
        let mut of_people: Vec<Option<(NaiveDateTime, ContactId)>> = vec![None; talks.people().len()];
        let mut of_series: Vec<Option<(NaiveDateTime, ContactId)>> = vec![None; talks.series().len()];
        for talk in talks.from(day).iter().filter(|talk| talk.became == Became::Planned) {
            if talk.is_open()
                && let Some(next) = talk.series.and_then(|at| of_series.get_mut(at as usize))
            {
                next.get_or_insert((talk.at, talk.id));
            }
            for one in talks.attended(talk).iter().filter(|one| one.came != Came::Absent) {
                if let Some(next) = of_people.get_mut(one.person as usize) {
                    next.get_or_insert((talk.at, talk.id));
                }
            }
        }
        let named = talks.people().iter().zip(of_people).filter_map(|(who, next)| Some((*who, next?)));
        let mut next: HashMap<StakeholderId, (NaiveDateTime, ContactId)> = named.collect();
        for (id, at) in talks.series().iter().zip(of_series).filter_map(|(id, at)| Some((*id, at?))) {
            for who in workspace.rhythms.get(id).iter().flat_map(|rhythm| &rhythm.with) {
                next.entry(*who).and_modify(|first| *first = at.min(*first)).or_insert(at);
            }
        }
        Self(next)
    }

    /// The next one with this person.
    pub fn with(&self, who: StakeholderId) -> Option<(ContactId, NaiveDateTime)> {
        self.0.get(&who).map(|(at, id)| (*id, *at))
    }
}

impl Expectations {
    /// All expectations of the workspace, seen at the end of `day`.
    pub fn of(workspace: &Workspace, schedule: &Schedule, grid: &Grid, next: &NextContacts, day: NaiveDate) -> Self {
        let mut result = Self::default();
        for expectation in workspace.expectations.iter() {
            let status = status(workspace, schedule, grid, next, expectation, day);
            result.exposure += status.exposure;
            result.statuses.push(status);
        }
        let of = |way| Tally::count(result.statuses.iter().filter(|status| status.way == way));
        (result.of_us, result.of_client) = (of(Way::OfUs), of(Way::OfClient));
        let of_us = || result.statuses.iter().filter(|status| status.way == Way::OfUs);
        let due = of_us().filter_map(|s| s.on_time.or_else(|| s.overdue_days.map(|_| false)));
        result.met_in_time = Share::count(due);
        result.bypassed = Share::count(of_us().map(|status| status.bypassed));
        let holders: BTreeSet<StakeholderId> = of_us().map(|status| status.holder).collect();
        let confirmed: BTreeSet<StakeholderId> = of_us().filter(|s| s.confirmed).map(|s| s.holder).collect();
        result.coverage = Share::count(grid.key_people.iter().map(|who| confirmed.contains(who)));
        result.without = grid.key_people.iter().copied().filter(|who| !holders.contains(who)).collect();
        result
    }

    /// The status of one expectation.
    pub fn get(&self, id: ExpectationId) -> Option<&ExpectationStatus> {
        self.statuses.binary_search_by_key(&id, |status| status.id).ok().map(|place| &self.statuses[place])
    }

    /// Of the open ones of one way: how many of each kind there are, and how many of them the plan misses. Kinds of
    /// which there is none are left out.
    pub fn by_kind(&self, way: Way) -> BTreeMap<ExpectationKind, Share> {
        let mut kinds: BTreeMap<ExpectationKind, Share> = BTreeMap::new();
        for status in self.statuses.iter().filter(|status| status.open && status.way == way) {
            let share = kinds.entry(status.kind).or_default();
            share.of += 1;
            share.n += usize::from(status.is_late());
        }
        kinds
    }

    /// Open ones, the most exposed first.
    pub fn open(&self) -> Vec<&ExpectationStatus> {
        let mut open: Vec<_> = self.statuses.iter().filter(|status| status.open).collect();
        open.sort_by(|a, b| b.exposure.total_cmp(&a.exposure).then(a.state.cmp(&b.state)).then(a.id.cmp(&b.id)));
        open
    }
}

/// What satisfies it first, when, and whether that has already happened.
fn first_satisfier(
    workspace: &Workspace,
    schedule: &Schedule,
    expectation: &Expectation,
    day: NaiveDate,
    counts_planned: bool,
) -> Option<(Satisfier, NaiveDate, bool)> {
    let when = |satisfier: &Satisfier| match satisfier {
        Satisfier::Task(id) => {
            let dates = schedule.get(*id)?;
            let done = dates.percent >= 100.0;
            let finish = dates.finish.date();
            Some((*satisfier, if done { finish } else { finish.max(day) }, done))
        }
        Satisfier::Contact(id) => {
            let contact = workspace.contacts.get(*id)?;
            let on = contact.at.date();
            match contact.outcome {
                Outcome::Held => is_with(workspace, contact, expectation).then_some((*satisfier, on, true)),
                // What is past and of which nobody wrote that it was held may not have been.
                Outcome::Planned => {
                    let comes = counts_planned && on >= day && is_with(workspace, contact, expectation);
                    comes.then_some((*satisfier, on, false))
                }
                _ => None,
            }
        }
    };
    expectation.satisfied_by.iter().filter_map(when).min_by_key(|(_, on, done)| (*on, !*done))
}

/// Whether the one of the client whom an expectation concerns (who has it, or of whom we have it) is in a contact: comes to
/// what is planned, was there where it was held. What is said to others satisfies nobody's expectation. Where nobody is
/// named, those count with whom the series is agreed, and those to whom something was explained; of a group any of its
/// members. What was before somebody voiced it answers nothing,
/// and nobody understands a matter, or feels heard, by what is only sent.
fn is_with(workspace: &Workspace, contact: &Contact, expectation: &Expectation) -> bool {
    let is_spoken = matches!(expectation.kind, ExpectationKind::Understand | ExpectationKind::Feel);
    if contact.at.date() < expectation.voiced_on || is_spoken && contact.kind == ContactKind::Message {
        return false;
    }
    let side = workspace.stakeholders.get(expectation.holder).map(|person| person.side);
    let Some(whom) = (if side == Some(Side::Ours) { expectation.of } else { Some(expectation.holder) }) else {
        return true;
    };
    let is_them = |who: StakeholderId| {
        who == whom || workspace.stakeholders.get(who).is_some_and(|person| person.member_of == Some(whom))
    };
    if contact.attendance.is_empty() {
        let series = contact.rhythm.and_then(|rhythm| workspace.rhythms.get(rhythm));
        return series.is_some_and(|series| series.with.iter().any(|who| is_them(*who)))
            || contact.explained.iter().any(|one| is_them(one.to));
    }
    // Where it was held and somebody wrote down who came, an invitation says nothing.
    let is_noted =
        contact.outcome == Outcome::Held && contact.attendance.iter().any(|one| one.presence == Presence::Present);
    let comes = |one: &Attendance| match one.presence {
        Presence::Present => true,
        Presence::Invited => !is_noted,
        Presence::Absent | Presence::Deputy(_) => false,
    };
    contact.attendance.iter().any(|one| is_them(one.who) && comes(one))
}

/// The first planned contact that is to satisfy it, from `day` on.
fn planned_talk(
    workspace: &Workspace,
    expectation: &Expectation,
    day: NaiveDate,
) -> Option<(ContactId, NaiveDateTime)> {
    let contacts = expectation.satisfied_by.iter().filter_map(|satisfier| match satisfier {
        Satisfier::Contact(id) => workspace.contacts.get(*id),
        Satisfier::Task(_) => None,
    });
    let planned = contacts.filter(|contact| contact.outcome == Outcome::Planned && contact.at.date() >= day);
    let planned = planned.filter(|contact| is_with(workspace, contact, expectation));
    planned.map(|contact| (contact.id, contact.at)).min_by_key(|(id, at)| (*at, *id))
}

fn status(
    workspace: &Workspace,
    schedule: &Schedule,
    grid: &Grid,
    next: &NextContacts,
    expectation: &Expectation,
    day: NaiveDate,
) -> ExpectationStatus {
    // Where no end is agreed, the plan says how long it all is.
    let frame = &workspace.engagement;
    let ends = frame.end.unwrap_or_else(|| schedule.finish.date());
    let length = frame.length_days().unwrap_or_else(|| (ends - frame.start).num_days().max(1)) as f64;
    let ours = |who| workspace.stakeholders.get(who).is_some_and(|person| person.side == Side::Ours);
    let way = if ours(expectation.holder) { Way::OfClient } else { Way::OfUs };
    let other = match way {
        Way::OfUs => Some(expectation.holder),
        Way::OfClient => expectation.of,
    };
    let next_contact = other.and_then(|who| next.with(who));
    let open = expectation.closed_on.is_none();
    let first = first_satisfier(workspace, schedule, expectation, day, true);
    let planned_on = first.map(|(_, on, _)| on);
    let gap = |on: Option<NaiveDate>| expectation.by.zip(on).map(|(by, on)| (on - by).num_days());
    let gap_days = gap(planned_on);
    let spoken = next_contact.is_some_and(|(_, at)| expectation.by.is_none_or(|by| at.date() <= by));
    let state_by = |first: Option<(Satisfier, NaiveDate, bool)>| match (open, expectation.by, first) {
        (false, ..) if expectation.holder_agrees == Some(true) => State::Met,
        (false, ..) => State::MetNotConfirmed,
        (true, _, Some((_, _, true))) if expectation.holder_agrees == Some(true) => State::Met,
        (true, _, Some((_, _, true))) => State::MetNotConfirmed,
        (true, None, _) => State::NoDate,
        (true, Some(_), None) => State::NoSatisfier,
        (true, Some(by), Some((_, on, false))) if on > by => State::Late,
        (true, Some(_), Some((Satisfier::Task(_), ..))) if other.is_some() && !spoken => State::DueBeforeNextContact,
        (true, Some(_), Some(_)) => State::Covered,
    };
    let state = state_by(first);
    let unless_talked = match first {
        Some((Satisfier::Contact(_), _, false)) => {
            let without = first_satisfier(workspace, schedule, expectation, day, false);
            (state_by(without), gap(without.map(|(_, on, _)| on)))
        }
        _ => (state, gap_days),
    };
    let late = match state {
        State::Late => gap_days.unwrap_or(0).max(0),
        // Nothing will satisfy it: late from its date to the end of the engagement, or to now.
        State::NoSatisfier => expectation.by.map_or(0, |by| (ends.max(day) - by).num_days().max(1)),
        _ => 0,
    };
    let done = first.is_some_and(|(_, _, done)| done);
    let felt = matches!(expectation.kind, ExpectationKind::Understand | ExpectationKind::See | ExpectationKind::Feel);
    let our_word_only = !open && way == Way::OfUs && felt && !done && expectation.holder_agrees.is_none();
    let overdue_days = (expectation.by)
        .filter(|by| open && *by < day && !matches!(state, State::MetNotConfirmed | State::Met))
        .map(|by| (day - by).num_days());
    // What was voiced when it was met already was no wish, and is counted neither way.
    let on_time = (expectation.closed_on.zip(expectation.by).filter(|(closed, _)| *closed > expectation.voiced_on))
        .map(|(closed, by)| closed <= by && !our_word_only);
    let there = first.filter(|(_, on, done)| *done && open && *on > expectation.voiced_on);
    let was_there = expectation.by.zip(there).map(|(by, (_, on, _))| on <= by);
    let weight = grid.weight(if way == Way::OfUs { expectation.holder } else { other.unwrap_or(expectation.holder) });
    ExpectationStatus {
        id: expectation.id,
        holder: expectation.holder,
        way,
        kind: expectation.kind,
        state,
        open,
        by: expectation.by,
        satisfier: first.map(|(satisfier, _, _)| satisfier),
        planned_on,
        gap_days,
        gap_share: gap_days.map(|gap| gap as f64 / length),
        next_contact,
        talk: planned_talk(workspace, expectation, day),
        unless_talked,
        exposure: if open { weight * f64::from(expectation.importance) * late as f64 / length } else { 0.0 },
        key_holder: grid.is_key(expectation.holder),
        second_hand: !expectation.heard_through.is_empty(),
        bypassed: expectation.heard_through.first().is_some_and(|first| !ours(*first)),
        confirmed: expectation.confirmed_on.is_some(),
        overdue_days,
        refused: !open && expectation.holder_agrees == Some(false),
        our_word_only,
        on_time,
        by_its_date: on_time.or(was_there).or(overdue_days.map(|_| false)),
        proposal: proposal(state, expectation, way, day),
    }
}

fn proposal(state: State, expectation: &Expectation, way: Way, day: NaiveDate) -> Option<Proposal> {
    let kind = match (state, expectation.kind) {
        (State::Met | State::Covered, _) => return None,
        (State::NoDate, _) => ProposalKind::AskDate,
        (State::MetNotConfirmed, _) if way == Way::OfUs => ProposalKind::AskWhetherMet,
        (State::MetNotConfirmed, _) => return None,
        (State::DueBeforeNextContact, _) => ProposalKind::SpeakBefore,
        (State::Late | State::NoSatisfier, ExpectationKind::Understand) if way == Way::OfUs => ProposalKind::Explain,
        (State::Late | State::NoSatisfier, ExpectationKind::See) if way == Way::OfUs => ProposalKind::Demonstrate,
        (State::Late | State::NoSatisfier, ExpectationKind::Feel) if way == Way::OfUs => ProposalKind::Listen,
        (State::NoSatisfier, _) => ProposalKind::Plan,
        (State::Late, _) => ProposalKind::MoveOrAgree,
    };
    let before = expectation.by.and_then(|by| by.checked_sub_days(Days::new(1))).unwrap_or(day).max(day);
    Some(Proposal { kind, on_or_before: before })
}
