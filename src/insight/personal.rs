//! What one of us may want to know of their own work: the six roles against what they aim at, signs of going native
//! (Webber & Torti 2004: home visits and limited time at the client's are their remedies), how complaints were answered,
//! what is practised. Their minutes by role and their notes are theirs alone; where they were, and at which of the eight
//! activities, all who have the file can read.
//!
//! The index and all limits are judgement; its parts are always shown with it. In the first weeks nothing is alarmed: to
//! fit in is wise then.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

use super::calendar::WorkingTime;
use super::effort::{ActivityMinutes, evenness};
use super::statistics::Share;
use super::warnings::{Finding, own};
use crate::workspace::{
    Activity, Contact, Outcome, Personal, PersonalId, Place, Presence, Question, Reading, ReadingId, RecordRef,
    RiskKind, Role, RoleMinutes, StakeholderId, VoiceId, VoiceKind, Workspace, is_same_name,
};

/// The six roles, the primary one first.
pub const ROLES: [Role; 6] =
    [Role::Implementer, Role::Coach, Role::Entrepreneur, Role::Politician, Role::Friend, Role::Marketer];

/// In so many weeks from the beginning nothing is alarmed.
pub const FIRST_WEEKS: i64 = 6;
/// From this index on, 0–100, it is time for a remedy.
pub const NATIVE_FROM: f64 = 60.0;
/// A role that was not taken for so many weeks is named.
pub const ROLE_WEEKS: i64 = 6;

/// One of us, in their own eyes.
#[derive(Clone, Debug, PartialEq)]
pub struct Myself {
    /// Who.
    pub who: StakeholderId,
    /// Their notes, where there are any.
    pub notes: Option<PersonalId>,
    /// Minutes in contacts at which they were, by month (its first day), and what satisfaction was then.
    pub months: Vec<Month>,
    /// Minutes in all, by activity.
    pub activities: ActivityMinutes,
    /// The six roles.
    pub roles: Mix,
    /// Going native.
    pub native: Native,
    /// Complaints, the latest first.
    pub complaints: Vec<Complaint>,
    /// The latest self-check of each of the eight activities.
    pub skills: BTreeMap<Activity, Skill>,
    /// What the rules on one of us find, for this person and nobody else.
    pub findings: Vec<Finding>,
}

/// A month of somebody's time.
#[derive(Clone, Debug, PartialEq)]
pub struct Month {
    /// Its first day.
    pub first: NaiveDate,
    /// Minutes by activity.
    pub activities: ActivityMinutes,
    /// The mean of the client's satisfaction with the firm in it, 1–5, of so many answers.
    pub satisfaction: Option<(f64, usize)>,
}

/// How time is spread over the six roles.
#[derive(Clone, Debug, PartialEq)]
pub struct Mix {
    /// Minutes in each.
    pub minutes: BTreeMap<Role, i64>,
    /// When each was last taken.
    pub last: BTreeMap<Role, NaiveDate>,
    /// What is aimed at in this phase, 0–1 each; none where nothing is set.
    pub target: Option<BTreeMap<Role, f64>>,
}

impl Mix {
    fn whole(&self) -> i64 {
        self.minutes.values().fold(0, |sum, minutes| sum.saturating_add(*minutes))
    }

    /// The share of a role, 0–1; none without minutes.
    pub fn share(&self, role: Role) -> Option<f64> {
        let whole = self.whole();
        (whole > 0).then(|| self.minutes.get(&role).copied().unwrap_or(0) as f64 / whole as f64)
    }

    /// How far the shares are from what is aimed at, 0–1: ½ Σ |share − target|.
    pub fn distance(&self) -> Option<f64> {
        let target = self.target.as_ref()?;
        let apart = |role: Role| Some((self.share(role)? - target.get(&role).copied().unwrap_or(0.0)).abs());
        ROLES.into_iter().map(apart).sum::<Option<f64>>().map(|sum| sum / 2.0)
    }

    /// How evenly the roles are taken, 0–1: entropy ÷ ln 6.
    pub fn evenness(&self) -> Option<f64> {
        evenness(self.minutes.values().copied())
    }

    /// The role aimed at that was not taken for longest, and for how many weeks on `day`; only from [`ROLE_WEEKS`] on.
    /// One that was never taken counts from `since`.
    pub fn missed(&self, since: NaiveDate, day: NaiveDate) -> Option<(Role, i64)> {
        let wanted = |role: &Role| match &self.target {
            Some(target) => target.get(role).is_some_and(|share| *share > 0.0),
            None => true,
        };
        let weeks = |role: Role| (day - self.last.get(&role).copied().unwrap_or(since)).num_days() / 7;
        let all = ROLES.into_iter().filter(wanted).map(|role| (role, weeks(role)));
        all.filter(|(_, weeks)| *weeks >= ROLE_WEEKS).max_by_key(|(role, weeks)| (*weeks, std::cmp::Reverse(*role)))
    }
}

/// What a part of the index of going native is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NativePart {
    /// Share of working days at the client's lately ÷ the limit.
    OnSite,
    /// Weeks since the last visit home ÷ the weeks planned.
    Home,
    /// Months with this client ÷ the months after which somebody else takes over.
    Tenure,
    /// Signs seen at the last check, of ten.
    Signs,
    /// Concessions beyond the contract that nobody approved ÷ requests.
    Concessions,
}

/// The index of going native.
#[derive(Clone, Debug, PartialEq)]
pub struct Native {
    /// Its parts: 0–1 each, none where nothing is known; with what it is made of.
    pub parts: Vec<(NativePart, Option<f64>, Made)>,
    /// Whether the first weeks are over.
    pub settled: bool,
}

/// What a part is made of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Made {
    /// So much: days, weeks, months, signs, concessions.
    pub n: i64,
    /// Of so much.
    pub of: i64,
    /// The records.
    pub evidence: Vec<RecordRef>,
}

impl Native {
    /// The mean of the known parts, 0–100; none while most of them are not known.
    pub fn index(&self) -> Option<f64> {
        let known: Vec<f64> = self.parts.iter().filter_map(|part| part.1).collect();
        (2 * known.len() > self.parts.len()).then(|| known.iter().sum::<f64>() / known.len() as f64 * 100.0)
    }

    /// Whether it is time for a remedy; never in the first weeks.
    pub fn is_alarming(&self) -> bool {
        self.settled && self.index().is_some_and(|index| index >= NATIVE_FROM)
    }
}

/// A complaint and how it was answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Complaint {
    /// Which.
    pub voice: VoiceId,
    /// When it was said.
    pub on: NaiveDate,
    /// Minutes until it was answered, where that was noted; else of whole days.
    pub minutes: Option<i64>,
    /// The notes on it: places in the person's reflections.
    pub notes: Vec<usize>,
}

/// A self-check.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Skill {
    /// The answer.
    pub reading: ReadingId,
    /// Its day.
    pub on: NaiveDate,
    /// 1–5.
    pub value: f64,
    /// The one before.
    pub before: Option<f64>,
}

/// The notes of a person.
pub fn notes_of(workspace: &Workspace, who: StakeholderId) -> Option<&Personal> {
    workspace.personal.iter().find(|one| one.of == who)
}

impl Myself {
    /// Of one of us, from the file as it was known at the end of `day`. Costs a walk over contacts and answers.
    pub fn of(shown: &Workspace, who: StakeholderId, day: NaiveDate) -> Self {
        let notes = notes_of(shown, who);
        let name = shown.stakeholders.get(who).map_or("", |one| one.name.as_str());
        let mut activities = ActivityMinutes::new();
        let mut months: BTreeMap<NaiveDate, ActivityMinutes> = BTreeMap::new();
        let mut roles = Mix { minutes: BTreeMap::new(), last: BTreeMap::new(), target: target(shown, notes, day) };
        let mut talks: Vec<&Contact> = Vec::new();
        for contact in shown.contacts.iter().filter(|one| was_at(shown, one, who, name, day)) {
            let on = contact.at.date();
            let month = months.entry(on.with_day(1).unwrap_or(on)).or_default();
            for part in contact.activities.iter().filter(|part| part.minutes > 0) {
                for minutes in [&mut *month, &mut activities] {
                    let sum = minutes.entry(part.activity).or_default();
                    *sum = sum.saturating_add(part.minutes);
                }
            }
            let own = |part: &&RoleMinutes| {
                let owner = part.owner(&contact.meta);
                owner.is_empty() || is_same_name(owner, name)
            };
            for part in contact.roles.iter().filter(|part| part.minutes > 0).filter(own) {
                let sum = roles.minutes.entry(part.role).or_default();
                *sum = sum.saturating_add(part.minutes);
                let last = roles.last.entry(part.role).or_insert(on);
                *last = (*last).max(on);
            }
            talks.push(contact);
        }
        let native = native(shown, notes, &talks, day);
        let mut myself = Self {
            who,
            notes: notes.map(|one| one.id),
            months: with_satisfaction(shown, months, day),
            activities,
            roles,
            native,
            complaints: complaints(shown, notes, day),
            skills: skills(shown, who, day),
            findings: Vec::new(),
        };
        myself.findings = own::of(shown, &myself, day);
        myself
    }

    /// Since when the person is with this client.
    pub fn since(shown: &Workspace, who: StakeholderId) -> NaiveDate {
        notes_of(shown, who).and_then(|one| one.since).unwrap_or(shown.engagement.start)
    }
}

/// Whether somebody was in a contact that took place; where nobody of us is written down, who wrote it was.
fn was_at(shown: &Workspace, contact: &Contact, who: StakeholderId, name: &str, day: NaiveDate) -> bool {
    if contact.outcome != Outcome::Held || contact.at.date() > day {
        return false;
    }
    let ours =
        |one: StakeholderId| shown.stakeholders.get(one).is_some_and(|one| one.side == crate::workspace::Side::Ours);
    let mut named = contact.attendance.iter().filter(|one| ours(one.who)).peekable();
    match named.peek() {
        Some(_) => named.any(|one| one.who == who && one.presence == Presence::Present),
        None => is_same_name(&contact.meta.by, name),
    }
}

/// What is aimed at on `day`: by the phase that it is in, else whenever no other target holds.
fn target(shown: &Workspace, notes: Option<&Personal>, day: NaiveDate) -> Option<BTreeMap<Role, f64>> {
    let phase = shown.engagement.phases.iter().rfind(|phase| phase.start <= day && day <= phase.end);
    let targets = &notes?.targets;
    let of_phase = phase.and_then(|phase| targets.iter().find(|one| one.phase == phase.name));
    let found = of_phase.or_else(|| targets.iter().find(|one| one.phase.is_empty()))?;
    Some(found.shares.iter().map(|one| (one.role, f64::from(one.percent) / 100.0)).collect())
}

/// The mean of the client's answers on satisfaction beside each month, from the first that is known to `day`.
fn with_satisfaction(
    shown: &Workspace,
    mut months: BTreeMap<NaiveDate, ActivityMinutes>,
    day: NaiveDate,
) -> Vec<Month> {
    const LONGEST: usize = 12;
    let mut said: BTreeMap<NaiveDate, (f64, usize)> = BTreeMap::new();
    let counts = |one: &&Reading| one.question == Question::SatisfactionFirm && !one.our_guess && one.on <= day;
    for (on, answer) in shown.readings.iter().filter(counts).filter_map(|one| Some((one.on, one.answer?))) {
        let (sum, n) = said.entry(on.with_day(1).unwrap_or(on)).or_default();
        (*sum, *n) = (*sum + answer, *n + 1);
    }
    let now = day.with_day(1).unwrap_or(day);
    let first = months.keys().chain(said.keys()).copied().min().unwrap_or(now);
    let all = std::iter::successors(Some(now), |month| {
        month.checked_sub_months(chrono::Months::new(1)).filter(|before| *before >= first)
    });
    let mut all: Vec<Month> = all
        .take(LONGEST)
        .map(|first| Month {
            first,
            activities: months.remove(&first).unwrap_or_default(),
            satisfaction: said.get(&first).map(|(sum, n)| (sum / *n as f64, *n)),
        })
        .collect();
    all.reverse();
    all
}

fn native(shown: &Workspace, notes: Option<&Personal>, talks: &[&Contact], day: NaiveDate) -> Native {
    let since = notes.and_then(|one| one.since).unwrap_or(shown.engagement.start);
    let settled = (day - since).num_days() >= 7 * FIRST_WEEKS;
    let limits = &shown.engagement.thresholds;
    let share = |n: i64, of: i64| (of > 0).then(|| (n as f64 / of as f64).clamp(0.0, 1.0));

    let back = chrono::Days::new(limits.lately_days.max(0).unsigned_abs());
    let lately = day.checked_sub_days(back).unwrap_or(since).max(since);
    let time = WorkingTime::of_project(shown);
    let working = lately.iter_days().take_while(|on| *on <= day).filter(|on| time.works_on(*on)).count() as i64;
    let on_site: Vec<&&Contact> =
        talks.iter().filter(|one| one.place == Place::OnSite && one.at.date() >= lately).collect();
    let days: BTreeSet<NaiveDate> = on_site.iter().map(|one| one.at.date()).collect();
    let n = (days.len() as i64).min(working);
    // Without any contact nothing is known of where the person was.
    let known = (!talks.is_empty() && working > 0 && limits.on_site_percent > 0).then_some(());
    let part = known.map(|()| (n as f64 / working as f64 / (limits.on_site_percent as f64 / 100.0)).min(1.0));
    let evidence = on_site.iter().rev().map(|one| one.id.into()).collect();
    let mut parts = vec![(NativePart::OnSite, part, Made { n, of: working, evidence })];

    let home: Vec<&&Contact> = talks.iter().filter(|one| one.place == Place::Home).collect();
    let last = home.iter().map(|one| one.at.date()).max();
    let weeks = (day - last.unwrap_or(since).max(since)).num_days().max(0) / 7;
    let planned = notes.map(|one| one.home_weeks);
    let evidence = home.iter().rev().map(|one| one.id.into()).collect();
    let part = planned.and_then(|planned| share(weeks, planned));
    parts.push((NativePart::Home, part, Made { n: weeks, of: planned.unwrap_or(0), evidence }));

    let months = (day - since).num_days().max(0) * 12 / 365;
    let horizon = notes.map(|one| one.rotation_months);
    let part = horizon.and_then(|horizon| share(months, horizon));
    parts.push((NativePart::Tenure, part, Made { n: months, of: horizon.unwrap_or(0), evidence: Vec::new() }));

    let check = notes.and_then(|one| one.signs.iter().filter(|one| one.on <= day).max_by_key(|one| one.on));
    let seen = check.map_or(0, |one| one.seen.iter().collect::<BTreeSet<_>>().len() as i64);
    let part = check.and_then(|_| share(seen, 10));
    parts.push((NativePart::Signs, part, Made { n: seen, of: 10, evidence: Vec::new() }));

    let beyond: Vec<_> = shown.deliverables.iter().filter(|one| one.beyond_scope).collect();
    let given: Vec<RecordRef> =
        beyond.iter().filter(|one| one.extra_approved_on.is_none_or(|on| on > day)).map(|one| one.id.into()).collect();
    let changes = shown.risks.iter().filter(|one| one.kind == RiskKind::Change).count();
    let (n, of) = (given.len() as i64, (beyond.len() + changes) as i64);
    parts.push((NativePart::Concessions, share(n, of), Made { n, of, evidence: given }));
    Native { parts, settled }
}

fn complaints(shown: &Workspace, notes: Option<&Personal>, day: NaiveDate) -> Vec<Complaint> {
    let said = shown.voices.iter().filter(|one| one.kind == VoiceKind::Complaint && one.on <= day);
    let mut all: Vec<Complaint> = said
        .map(|one| Complaint {
            voice: one.id,
            on: one.on,
            minutes: one
                .response_minutes
                .or_else(|| one.answered_on.filter(|on| *on <= day).map(|on| (on - one.on).num_days() * 24 * 60)),
            notes: notes
                .into_iter()
                .flat_map(|notes| notes.reflections.iter().enumerate())
                .filter(|(_, note)| note.voice == Some(one.id) && note.on <= day)
                .map(|(place, _)| place)
                .collect(),
        })
        .collect();
    all.sort_by_key(|one| (std::cmp::Reverse(one.on), one.voice));
    all
}

fn skills(shown: &Workspace, who: StakeholderId, day: NaiveDate) -> BTreeMap<Activity, Skill> {
    let mut all: Vec<(NaiveDate, ReadingId, Activity, f64)> = shown
        .readings
        .iter()
        .filter(|one| one.of == who && one.on <= day)
        .filter_map(|one| match one.question {
            Question::Skill(activity) => Some((one.on, one.id, activity, one.answer?)),
            _ => None,
        })
        .collect();
    all.sort_by_key(|one| (one.0, one.1));
    let mut found: BTreeMap<Activity, Skill> = BTreeMap::new();
    for (on, reading, activity, value) in all {
        let before = found.get(&activity).map(|one| one.value);
        found.insert(activity, Skill { reading, on, value, before });
    }
    found
}

impl Complaint {
    /// Whether it was answered within so many days.
    pub fn answered_within(&self, days: i64) -> bool {
        self.minutes.is_some_and(|minutes| minutes <= days.saturating_mul(24 * 60))
    }
}

/// Complaints that were answered within the days that are agreed, of all.
pub fn answered(complaints: &[Complaint], days: i64) -> Share {
    Share::count(complaints.iter().map(|one| one.answered_within(days)))
}
