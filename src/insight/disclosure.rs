//! Disclosure: who heard of each decision when and from whom, and how much of what the client should know was told.
//!
//! Information symmetry and the disclosure lag are our judgement, as are the hearing figures of [`super::hearing`]; what
//! was never told counts with its age on the day that is looked at, so that keeping silent betters nothing.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::hearing::{Hearings, first_heard};
use super::raci::must_hear;
use super::statistics::{Share, median};
use crate::workspace::{
    Decision, DecisionId, Hearing, Involvement, RecordRef, Risk, RiskId, Side, StakeholderId, Visibility, Workspace,
};

/// From whom somebody heard first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// From one of us.
    Us,
    /// From whoever decided: they may say so.
    Decider,
    /// From someone who was faster than we were.
    Elsewhere,
    /// It is not known from whom.
    Unknown,
}

/// One person and one decision.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Who.
    pub who: StakeholderId,
    /// Whether the person must hear; else the person heard without having to.
    pub must: bool,
    /// The first time that the person heard; none = not yet.
    pub heard: Option<Hearing>,
    /// From whom, where the person has heard.
    pub from: From,
    /// Days from the decision until the person heard, or until the shown day.
    pub days: i64,
    /// Heard after the day from which it is recorded to count, or it counts already and the person has not heard.
    pub late: bool,
}

/// Something that the client should know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// A decision, or a risk, issue or change.
    pub record: RecordRef,
    /// Since when we know.
    pub known_on: NaiveDate,
    /// When the client was told: of a decision, the last of those who must hear; none = not yet.
    pub told_on: Option<NaiveDate>,
    /// Days between the two; untold, its age.
    pub days: i64,
}

/// Somebody who has still to be told of something.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tell {
    /// Who.
    pub who: StakeholderId,
    /// Of which decision.
    pub decision: DecisionId,
    /// From when it counts.
    pub effective: NaiveDate,
    /// Days since it was decided.
    pub days: i64,
}

/// Who knows what, and since when.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Disclosure {
    /// The people of each decision: those who must hear first, who heard first before who heard later.
    pub lines: BTreeMap<DecisionId, Vec<Line>>,
    /// What the client should know, what is untold first, the oldest first.
    pub items: Vec<Item>,
    /// Told, of what the client should know.
    pub told: Share,
    /// Median days from knowing to telling, untold ones at their age: the true one is no shorter.
    pub median_days: Option<f64>,
    /// Decisions of which it is written down that the client had no part in them, the latest first.
    pub alone: Vec<DecisionId>,
    /// Decisions in which the client took part, of all of which it is known.
    pub with_client: Share,
    /// Of how many decisions nobody wrote down the client's part.
    pub part_unknown: usize,
    /// Who is to be told next: what counts already first, then the more powerful.
    pub next: Vec<Tell>,
}

impl Disclosure {
    /// Disclosure at the end of `day`; `weight` is a person's power.
    pub fn of(
        workspace: &Workspace,
        hearings: &Hearings,
        weight: impl Fn(StakeholderId) -> f64,
        day: NaiveDate,
    ) -> Self {
        let mut result = Self::default();
        let mut decisions: Vec<&Decision> = workspace.decisions.iter().filter(|one| one.decided_on <= day).collect();
        decisions.sort_by_key(|decision| (std::cmp::Reverse(decision.decided_on), decision.id));
        for decision in decisions {
            result.lines.insert(decision.id, lines(workspace, decision, day));
            result.items.extend(item_of_decision(workspace, decision, day));
            match part_of_client(workspace, decision) {
                Involvement::Unknown => result.part_unknown += 1,
                Involvement::NoPart => {
                    result.with_client.add(false);
                    result.alone.push(decision.id);
                }
                Involvement::Decides | Involvement::Consulted | Involvement::Informed => result.with_client.add(true),
            }
            let Some(hearing) = hearings.get(decision.id) else { continue };
            let days = (day - decision.decided_on).num_days();
            let tell =
                |who: &StakeholderId| Tell { who: *who, decision: decision.id, effective: hearing.effective, days };
            result.next.extend(hearing.unheard.iter().map(tell));
        }
        result.items.extend(workspace.risks.iter().filter_map(|risk| item_of_risk(workspace, risk, day)));
        result.items.sort_by_key(|item| (item.told_on.is_some(), item.known_on, item.record));
        result.told = Share::count(result.items.iter().map(|item| item.told_on.is_some()));
        result.median_days = median(&mut result.items.iter().map(|item| item.days).collect::<Vec<_>>());
        result.next.sort_by(|a, b| {
            let counts = |tell: &Tell| tell.effective > day;
            counts(a)
                .cmp(&counts(b))
                .then(weight(b.who).total_cmp(&weight(a.who)))
                .then(a.effective.cmp(&b.effective))
                .then(a.who.cmp(&b.who))
                .then(a.decision.cmp(&b.decision))
        });
        result
    }

    /// What is to be told to a person.
    pub fn to_tell(&self, who: StakeholderId) -> impl Iterator<Item = &Tell> {
        self.next.iter().filter(move |tell| tell.who == who)
    }
}

/// How far the client took part: as it was written down, else as those say who decided.
pub fn part_of_client(workspace: &Workspace, decision: &Decision) -> Involvement {
    let theirs = |who: &StakeholderId| side(workspace, *who) == Some(Side::Client);
    match decision.involvement {
        Involvement::Unknown if decision.decided_by.iter().any(theirs) => Involvement::Decides,
        said => said,
    }
}

/// From whom somebody heard of a decision.
pub fn source(workspace: &Workspace, decision: &Decision, heard: &Hearing) -> From {
    match heard.from {
        None => From::Unknown,
        Some(from) if side(workspace, from) == Some(Side::Ours) => From::Us,
        Some(from) if decision.decided_by.contains(&from) => From::Decider,
        Some(_) => From::Elsewhere,
    }
}

fn side(workspace: &Workspace, who: StakeholderId) -> Option<Side> {
    workspace.stakeholders.get(who).map(|person| person.side)
}

fn lines(workspace: &Workspace, decision: &Decision, day: NaiveDate) -> Vec<Line> {
    let effective = decision.effective_on.unwrap_or(decision.decided_on);
    let must = must_hear(workspace, decision);
    let others = decision.hearings.iter().filter(|one| one.on <= day).map(|one| one.who);
    let mut seen = Vec::new();
    let mut lines = Vec::new();
    for who in must.iter().copied().chain(others) {
        if seen.contains(&who) || decision.decided_by.contains(&who) {
            continue;
        }
        seen.push(who);
        let heard = first_heard(decision, who, day);
        let from = heard.map_or(From::Unknown, |heard| source(workspace, decision, heard));
        let until = heard.map_or(day, |heard| heard.on);
        lines.push(Line {
            who,
            must: must.contains(&who),
            from,
            days: (until - decision.decided_on).num_days(),
            late: match heard {
                Some(heard) => decision.effective_on.is_some_and(|from| heard.on > from),
                None => effective < day,
            },
            heard: heard.cloned(),
        });
    }
    lines.sort_by_key(|line| (!line.must, line.heard.is_none(), line.days, line.who));
    lines
}

/// A decision is something to tell where people who are not ours must hear of it.
fn item_of_decision(workspace: &Workspace, decision: &Decision, day: NaiveDate) -> Option<Item> {
    let must = must_hear(workspace, decision);
    let theirs = must.iter().copied().filter(|who| side(workspace, *who).is_some_and(|side| side != Side::Ours));
    let heard: Vec<Option<NaiveDate>> =
        theirs.map(|who| first_heard(decision, who, day).map(|heard| heard.on)).collect();
    if heard.is_empty() {
        return None;
    }
    let told_on = heard.into_iter().collect::<Option<Vec<_>>>().and_then(|days| days.into_iter().max());
    Some(item(decision.id.into(), decision.decided_on, told_on, day))
}

/// A risk, an issue or a change is something to tell where the client may see it, or somebody there was told.
fn item_of_risk(workspace: &Workspace, risk: &Risk, day: NaiveDate) -> Option<Item> {
    if risk.raised_on > day {
        return None;
    }
    let theirs = risk.told.iter().filter(|told| told.on <= day && side(workspace, told.who) != Some(Side::Ours));
    let told_on = theirs.map(|told| told.on).min();
    let to_tell = risk.meta.visibility == Visibility::Client || told_on.is_some();
    to_tell.then(|| item(risk.id.into(), risk.raised_on, told_on, day))
}

/// What the client should know of risks, issues and changes, and what of it was told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RisksTold {
    /// Told, of what the client should know.
    pub told: Share,
    /// Median days from knowing to telling, untold ones at their age.
    pub median_days: Option<f64>,
    /// What was not told, the oldest first.
    pub untold: Vec<RiskId>,
}

/// Of risks, issues and changes alone, at the end of `day`.
pub fn of_risks(workspace: &Workspace, day: NaiveDate) -> RisksTold {
    let mut items: Vec<(RiskId, Item)> =
        workspace.risks.iter().filter_map(|risk| Some((risk.id, item_of_risk(workspace, risk, day)?))).collect();
    items.sort_by_key(|(id, item)| (item.known_on, *id));
    RisksTold {
        told: Share::count(items.iter().map(|(_, item)| item.told_on.is_some())),
        median_days: median(&mut items.iter().map(|(_, item)| item.days).collect::<Vec<_>>()),
        untold: items.iter().filter(|(_, item)| item.told_on.is_none()).map(|(id, _)| *id).collect(),
    }
}

fn item(record: RecordRef, known_on: NaiveDate, told_on: Option<NaiveDate>, day: NaiveDate) -> Item {
    // What was told before it was written down was told at once.
    let days = (told_on.unwrap_or(day) - known_on).num_days().max(0);
    Item { record, known_on, told_on, days }
}
