//! Trust over time, between two people: what a person of the client said of one of us in four parts, what was promised
//! and kept meanwhile, and the acts that are held to build each of the two trusts.
//!
//! What another one of us did is not in the line of a pair; what cannot be told of one of us (a promise of the firm, a
//! delivery) is in each, and says that it is of all of us. What is not known builds nothing: who heard from nobody knows
//! whom, and who was never asked whether it was understood, are no acts.
//!
//! The four parts are those of Maister, Green & Galford (2000). That reliable performance builds cognitive trust, and
//! that telling, championing ideas and helping the other's reputation build affective trust, is from studies of
//! client–project manager engagements (the line of Webber & Klimoski 2004, as their abstracts say). Which of the four
//! parts and which records stand for which of the two is judgement; nothing is added up.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::hearing::first_heard;
use super::raci::must_hear;
use super::statistics::Share;
use crate::workspace::{
    Outcome, Presence, Question, ReadingId, RecordRef, Side, StakeholderId, Verdict, VoiceKind, Workspace,
};

/// The four parts, in their order.
pub const PARTS: [Question; 4] =
    [Question::Credibility, Question::Reliability, Question::Intimacy, Question::SelfOrientation];

/// An idea that nobody answers for longer than this, in days, is not championed (judgement).
const UNANSWERED_DAYS: i64 = 30;

/// What was said of one part on a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Said {
    /// The reading.
    pub reading: ReadingId,
    /// Its day.
    pub on: NaiveDate,
    /// The answer, 1–10; none = asked, silent.
    pub value: Option<f64>,
}

/// Which of the two trusts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// That we are able and do as we say: fed by reliable performance.
    Cognitive,
    /// That we mean well: fed by telling, championing ideas, helping the other's reputation.
    Affective,
}

impl Kind {
    /// Which parts of what was said tell of it: places in [`PARTS`].
    pub fn parts(self) -> [usize; 2] {
        match self {
            Self::Cognitive => [0, 1],
            Self::Affective => [2, 3],
        }
    }
}

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Deed {
    /// Kept a promise on time.
    Kept,
    /// Did not keep a promise, or late.
    Broken,
    /// What was handed over was accepted at the first presentation.
    Accepted,
    /// What was handed over was sent back, or accepted with conditions.
    SentBack,
    /// Told of a decision by one of us before it counted.
    Told,
    /// Heard of a decision late, never, or from others first.
    ToldLate,
    /// Explained something, and it was understood: 3 of 5 and more.
    Explained,
    /// Explained something, and it was not understood.
    NotUnderstood,
    /// Answered or took up an idea.
    IdeaTakenUp,
    /// Left an idea unanswered.
    IdeaLeft,
}

impl Deed {
    /// Which of the trusts it is held to build, or to wear away.
    pub fn kind(self) -> Kind {
        match self {
            Self::Kept | Self::Broken | Self::Accepted | Self::SentBack => Kind::Cognitive,
            _ => Kind::Affective,
        }
    }

    /// Whether it builds.
    pub fn builds(self) -> bool {
        matches!(self, Self::Kept | Self::Accepted | Self::Told | Self::Explained | Self::IdeaTakenUp)
    }
}

/// One act towards a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Act {
    /// When.
    pub on: NaiveDate,
    /// What.
    pub deed: Deed,
    /// The record that shows it.
    pub record: RecordRef,
    /// Whether it is of all of us: nobody of us alone did it.
    pub of_all: bool,
}

/// What a person said of one of us, and what was done meanwhile.
#[derive(Clone, Debug, PartialEq)]
pub struct TrustLine {
    /// Who trusts.
    pub who: StakeholderId,
    /// Whom of us; none where the engagement has no manager and nobody else was named.
    pub about: Option<StakeholderId>,
    /// What was said of each of [`PARTS`], in the order of the days.
    pub parts: [Vec<Said>; 4],
    /// Reliability as a fact: promises to the person kept on time, of those due by then, at each day on which that
    /// changed; those of the one who is trusted, and those of all of us.
    pub kept: Vec<(NaiveDate, Share)>,
    /// What was done by the one who is trusted, or by all of us; the latest first.
    pub acts: Vec<Act>,
}

impl TrustLine {
    /// The latest answers to the four parts.
    pub fn latest(&self) -> [Option<Said>; 4] {
        self.parts.each_ref().map(|part| part.iter().rev().find(|said| said.value.is_some()).copied())
    }

    /// The ratio (C + R + I) ÷ S of the latest answers, 0.3–30; none until all four are known.
    pub fn equation(&self) -> Option<f64> {
        let [c, r, i, s] = self.latest().map(|said| said.and_then(|said| said.value));
        Some((c? + r? + i?) / s?.max(1.0))
    }

    /// Acts of one of the two trusts: which build it, of how many.
    pub fn share(&self, kind: Kind) -> Share {
        Share::count(self.acts.iter().filter(|act| act.deed.kind() == kind).map(|act| act.deed.builds()))
    }
}

/// One line a pair of people: whoever of the client's side was asked about trust, or was promised something; the pair
/// with the most said first.
pub fn of(workspace: &Workspace, day: NaiveDate) -> Vec<TrustLine> {
    let manager = workspace.engagement.manager;
    let mut pairs: BTreeMap<(StakeholderId, Option<StakeholderId>), [Vec<Said>; 4]> = BTreeMap::new();
    let theirs = |who: StakeholderId| workspace.stakeholders.get(who).is_some_and(|one| one.side != Side::Ours);
    for reading in workspace.readings.iter().filter(|one| one.on <= day && !one.our_guess && !one.anonymous) {
        let Some(part) = PARTS.iter().position(|part| *part == reading.question) else { continue };
        if !theirs(reading.of) {
            continue;
        }
        let said = Said { reading: reading.id, on: reading.on, value: reading.answer.filter(|it| it.is_finite()) };
        pairs.entry((reading.of, reading.about.or(manager))).or_default()[part].push(said);
    }
    for promise in workspace.expectations.iter().filter(|one| one.promised && theirs(one.holder)) {
        let known = pairs.range((promise.holder, None)..).next().is_some_and(|((who, _), _)| *who == promise.holder);
        let by = promise.of.filter(|who| !theirs(*who));
        if (by.is_some() || !known) && promise.voiced_on <= day {
            pairs.entry((promise.holder, by.or(manager))).or_default();
        }
    }
    // One walk over the records for all pairs.
    let mut done = acts(workspace, day);
    done.values_mut().for_each(|all| all.sort_by_key(|(act, _)| (std::cmp::Reverse(act.on), act.deed, act.record)));
    let mut lines: Vec<TrustLine> = pairs
        .into_iter()
        .map(|((who, about), mut parts)| {
            parts.iter_mut().for_each(|part| part.sort_by_key(|said| (said.on, said.reading)));
            let of_pair = |by: &[StakeholderId]| by.is_empty() || about.is_some_and(|about| by.contains(&about));
            let acts = done.get(&who).into_iter().flatten().filter(|(_, by)| of_pair(by));
            let acts: Vec<Act> = acts.map(|(act, _)| *act).collect();
            TrustLine { who, about, parts, kept: kept(&acts), acts }
        })
        .collect();
    let said = |line: &TrustLine| line.parts.iter().map(Vec::len).sum::<usize>();
    lines.sort_by_key(|line| (std::cmp::Reverse(said(line)), line.who, line.about));
    lines
}

/// What became of a promise to a person, and when it was known; none while it is open.
fn settled(promise: &crate::workspace::Expectation, day: NaiveDate) -> Option<(NaiveDate, bool)> {
    let refused = promise.holder_agrees == Some(false);
    match (promise.closed_on.filter(|on| *on <= day), promise.by) {
        (Some(on), by) if by.is_none_or(|by| on <= by) => Some((on, !refused)),
        (_, Some(by)) if by < day => Some((by, false)),
        (Some(on), _) => Some((on, false)),
        _ => None,
    }
}

/// Promises kept and not, summed up from day to day.
fn kept(acts: &[Act]) -> Vec<(NaiveDate, Share)> {
    let mut share = Share::default();
    let mut found: Vec<(NaiveDate, Share)> = Vec::new();
    let promised = acts.iter().rev().filter(|act| matches!(act.deed, Deed::Kept | Deed::Broken));
    for act in promised {
        share = Share::new(share.n + usize::from(act.deed == Deed::Kept), share.of + 1);
        match found.last_mut() {
            Some(last) if last.0 == act.on => last.1 = share,
            _ => found.push((act.on, share)),
        }
    }
    found
}

/// What was done, by the person towards whom, with who of us did it: nobody = all of us.
fn acts(workspace: &Workspace, day: NaiveDate) -> BTreeMap<StakeholderId, Vec<(Act, Vec<StakeholderId>)>> {
    let mut acts: BTreeMap<StakeholderId, Vec<(Act, Vec<StakeholderId>)>> = BTreeMap::new();
    let ours = |one: StakeholderId| workspace.stakeholders.get(one).is_some_and(|one| one.side == Side::Ours);
    let mut add = |who: StakeholderId, on: NaiveDate, deed: Deed, record: RecordRef, by: Vec<StakeholderId>| {
        let by: Vec<StakeholderId> = by.into_iter().filter(|one| ours(*one)).collect();
        acts.entry(who).or_default().push((Act { on, deed, record, of_all: by.is_empty() }, by));
    };
    for promise in workspace.expectations.iter().filter(|one| one.promised && one.voiced_on <= day) {
        if let Some((on, kept)) = settled(promise, day) {
            let deed = if kept { Deed::Kept } else { Deed::Broken };
            add(promise.holder, on, deed, promise.id.into(), promise.of.into_iter().collect());
        }
    }
    for deliverable in workspace.deliverables.iter() {
        let Some(who) = deliverable.accepted_by else { continue };
        for (nth, result) in deliverable.results.iter().enumerate().filter(|(_, result)| result.on <= day) {
            let deed = if nth == 0 && result.verdict == Verdict::Accepted { Deed::Accepted } else { Deed::SentBack };
            if nth == 0 || result.verdict == Verdict::Rejected {
                add(who, result.on, deed, deliverable.id.into(), Vec::new());
            }
        }
    }
    for decision in workspace.decisions.iter().filter(|one| one.decided_on <= day) {
        let effective = decision.effective_on;
        for who in must_hear(workspace, decision) {
            match first_heard(decision, who, day) {
                // Whoever could have told in time is all of us.
                Some(heard)
                    if effective.is_some_and(|from| heard.on > from) || heard.from.is_some_and(|from| !ours(from)) =>
                {
                    add(who, heard.on, Deed::ToldLate, decision.id.into(), Vec::new());
                }
                Some(heard) => {
                    if let Some(from) = heard.from {
                        add(who, heard.on, Deed::Told, decision.id.into(), vec![from]);
                    }
                }
                None => {
                    if let Some(from) = effective.filter(|from| *from < day) {
                        add(who, from, Deed::ToldLate, decision.id.into(), Vec::new());
                    }
                }
            }
        }
    }
    for contact in workspace.contacts.iter().filter(|one| one.outcome == Outcome::Held && one.at.date() <= day) {
        for (one, understood) in contact.explained.iter().filter_map(|one| Some((one, one.understood?))) {
            let deed = if understood >= 3 { Deed::Explained } else { Deed::NotUnderstood };
            let there = contact.attendance.iter().filter(|one| one.presence == Presence::Present);
            add(one.to, contact.at.date(), deed, contact.id.into(), there.map(|one| one.who).collect());
        }
    }
    for idea in workspace.voices.iter().filter(|one| one.kind == VoiceKind::Idea && one.on <= day) {
        match idea.answered_on.or(idea.told_on).filter(|on| *on <= day) {
            Some(on) => add(idea.of, on, Deed::IdeaTakenUp, idea.id.into(), Vec::new()),
            None if (day - idea.on).num_days() > UNANSWERED_DAYS => {
                add(idea.of, idea.on, Deed::IdeaLeft, idea.id.into(), Vec::new());
            }
            None => {}
        }
    }
    acts
}
