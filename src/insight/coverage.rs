//! Coverage: who of us covers whom of them, how well, and where all hangs by a single thread.
//!
//! Somebody covers a person who spoke with them lately, both ways, in a contact held. Whom the file only names as our
//! contact or as back-up covers on paper. Lately is the engagement's own `coverage_days` (a judgement, a setting).

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::grid::{Grid, takes_part};
use super::spoken::{Spoke, Spoken};
use super::talks::Talks;
use crate::workspace::{OpportunityId, Side, Stage, StakeholderId, StakeholderKind, Thresholds, Workspace};

/// What one of us and one of them have to do with each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pair {
    /// Whether the file names ours as the contact.
    pub first: bool,
    /// Whether the file names ours as the back-up.
    pub backup: bool,
    /// Contacts held together in which both sides spoke, within the days that count.
    pub spoken: usize,
    /// Other contacts held together within these days: one side only spoke.
    pub one_way: usize,
    /// The last day on which both spoke, however long ago.
    pub last: Option<NaiveDate>,
}

/// How well a pair knows each other, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Depth {
    /// Named in the file, and not spoken lately.
    OnPaper,
    /// Spoke less often lately, or only one side did.
    Once,
    /// Spoke several times lately: a limit of the workspace, two by default.
    Several,
    /// Spoke often lately: a limit of the workspace, five times by default.
    Often,
}

impl Pair {
    /// How well they know each other within the limits of their workspace; none = nothing lately, and nobody named.
    pub fn depth(&self, limits: &Thresholds) -> Option<Depth> {
        let reaches = |limit: i64| i64::try_from(self.spoken).unwrap_or(i64::MAX) >= limit.max(1);
        match (self.spoken, self.one_way) {
            (1.., _) if reaches(limits.coverage_often) => Some(Depth::Often),
            (1.., _) if reaches(limits.coverage_several) => Some(Depth::Several),
            (1.., _) | (0, 1..) => Some(Depth::Once),
            (0, 0) => (self.first || self.backup).then_some(Depth::OnPaper),
        }
    }
}

/// By how many threads someone hangs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Thread {
    /// Nobody of us spoke with them lately, and nobody is named.
    Nobody,
    /// Nobody of us spoke with them lately; somebody is named.
    OnPaper,
    /// Only this one of us spoke with them lately.
    Single(StakeholderId),
    /// Several of us did.
    Several,
}

/// One of their people.
#[derive(Clone, Debug, PartialEq)]
pub struct Covered {
    /// Who.
    pub who: StakeholderId,
    /// Who of us spoke with the person lately, most often first.
    pub by: Vec<StakeholderId>,
    /// By how many threads.
    pub thread: Thread,
    /// The last day on which one of us and the person both spoke.
    pub last: Option<NaiveDate>,
    /// A key person whom the file gives no back-up.
    pub lacks_backup: bool,
}

/// A group or organisation that is not ours.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupCovered {
    /// Which.
    pub group: StakeholderId,
    /// The persons in it and in what belongs to it, who take part.
    pub members: Vec<StakeholderId>,
    /// Who of us spoke with any of them lately.
    pub by: BTreeSet<StakeholderId>,
    /// By how many threads.
    pub thread: Thread,
}

/// Follow-on work whose only relationship is one of us.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alone {
    /// Value open or won, in minor units.
    pub value_minor: i64,
    /// Which.
    pub opportunities: Vec<OpportunityId>,
}

/// Who of us covers whom of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coverage {
    /// What each of them has to do with each of us: by theirs, then in the order of ours.
    pairs: BTreeMap<StakeholderId, Vec<(StakeholderId, Pair)>>,
    /// Their people who take part, by id.
    pub people: BTreeMap<StakeholderId, Covered>,
    /// Groups and organisations that are not ours, by id.
    pub groups: Vec<GroupCovered>,
    /// Our people who take part.
    pub ours: Vec<StakeholderId>,
    /// What leaves with one of us, by that one.
    pub alone: BTreeMap<StakeholderId, Alone>,
}

impl Coverage {
    /// The coverage at the end of `day`.
    pub fn of(workspace: &Workspace, talks: &Talks, grid: &Grid, day: NaiveDate) -> Self {
        Self::from(&Spoken::of(workspace, talks, day), workspace, grid, day)
    }

    /// The same of what was counted of the contacts.
    pub(super) fn from(spoken: &Spoken, workspace: &Workspace, grid: &Grid, day: NaiveDate) -> Self {
        let ours = |who: &StakeholderId| spoken.ours().binary_search(who).is_ok();
        let pairs = spoken.theirs().map(|(who, met)| {
            let pair = |Spoke { spoken, one_way, last }| Pair { spoken, one_way, last, ..Pair::default() };
            let mut pairs: Vec<(StakeholderId, Pair)> = met.map(|(us, spoke)| (us, pair(spoke))).collect();
            let person = workspace.stakeholders.get(who);
            if let Some(contact) = person.and_then(|person| person.our_contact).filter(ours) {
                entry(&mut pairs, contact).first = true;
            }
            if let Some(contact) = person.and_then(|person| person.backup_contact).filter(ours) {
                entry(&mut pairs, contact).backup = true;
            }
            (who, pairs)
        });
        let pairs = pairs.collect();
        let mut result = Self { pairs, ours: spoken.ours().to_vec(), ..Self::default() };
        result.people = result.pairs.keys().map(|who| (*who, result.covered(workspace, grid, *who))).collect();
        result.groups = result.groups(workspace, day);
        result.alone = result.alone(workspace, day);
        result
    }

    /// What one of them and one of us have to do with each other.
    pub fn pair(&self, theirs: StakeholderId, ours: StakeholderId) -> Option<&Pair> {
        let pairs = self.pairs.get(&theirs)?;
        pairs.binary_search_by_key(&ours, |(us, _)| *us).ok().map(|at| &pairs[at].1)
    }

    /// What one of them has to do with each of us.
    pub fn pairs_of(&self, theirs: StakeholderId) -> impl Iterator<Item = (StakeholderId, &Pair)> {
        self.pairs.get(&theirs).into_iter().flatten().map(|(ours, pair)| (*ours, pair))
    }

    /// Who of them hangs by one thread alone, and by whose.
    pub fn single(&self) -> impl Iterator<Item = (StakeholderId, StakeholderId)> + '_ {
        self.people.values().filter_map(|one| match one.thread {
            Thread::Single(ours) => Some((one.who, ours)),
            _ => None,
        })
    }

    fn covered(&self, workspace: &Workspace, grid: &Grid, who: StakeholderId) -> Covered {
        let mut spoke: Vec<(usize, StakeholderId)> = Vec::new();
        let (mut named, mut last) = (false, None);
        for (ours, pair) in self.pairs_of(who) {
            last = last.max(pair.last);
            named |= pair.first || pair.backup;
            if pair.spoken > 0 {
                spoke.push((pair.spoken, ours));
            }
        }
        spoke.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        let by: Vec<StakeholderId> = spoke.into_iter().map(|(_, ours)| ours).collect();
        let thread = match by.as_slice() {
            [] if named => Thread::OnPaper,
            [] => Thread::Nobody,
            [one] => Thread::Single(*one),
            _ => Thread::Several,
        };
        let backed = workspace.stakeholders.get(who).is_some_and(|one| one.backup_contact.is_some());
        Covered { who, by, thread, last, lacks_backup: grid.is_key(who) && !backed }
    }

    fn groups(&self, workspace: &Workspace, day: NaiveDate) -> Vec<GroupCovered> {
        let mut members: BTreeMap<StakeholderId, Vec<StakeholderId>> = BTreeMap::new();
        for who in self.people.keys() {
            let mut seen = BTreeSet::new();
            let mut above = workspace.stakeholders.get(*who).and_then(|one| one.member_of);
            while let Some(group) = above.filter(|group| seen.insert(*group)) {
                members.entry(group).or_default().push(*who);
                above = workspace.stakeholders.get(group).and_then(|one| one.member_of);
            }
        }
        let groups = workspace
            .stakeholders
            .iter()
            .filter(|one| one.kind != StakeholderKind::Person && one.side != Side::Ours && takes_part(one, day));
        groups
            .map(|group| {
                let members = members.remove(&group.id).unwrap_or_default();
                let of = |who: &StakeholderId| self.people.get(who);
                let by: BTreeSet<StakeholderId> =
                    members.iter().filter_map(of).flat_map(|one| one.by.clone()).collect();
                let named = members.iter().filter_map(of).any(|one| one.thread == Thread::OnPaper);
                let thread = match (by.len(), by.first()) {
                    (1, Some(one)) => Thread::Single(*one),
                    (0, _) if named || group.our_contact.is_some() => Thread::OnPaper,
                    (0, _) => Thread::Nobody,
                    _ => Thread::Several,
                };
                GroupCovered { group: group.id, members, by, thread }
            })
            .collect()
    }

    /// Follow-on work through people who hang by one thread, or whom one alone is named for.
    fn alone(&self, workspace: &Workspace, day: NaiveDate) -> BTreeMap<StakeholderId, Alone> {
        let mut alone: BTreeMap<StakeholderId, Alone> = BTreeMap::new();
        for opportunity in workspace.opportunities.iter() {
            let known = opportunity.stages.iter().filter(|entry| entry.on <= day);
            let lost = known.max_by_key(|entry| entry.on).is_some_and(|entry| entry.stage == Stage::Lost);
            let Some(covered) = opportunity.through.and_then(|who| self.people.get(&who)).filter(|_| !lost) else {
                continue;
            };
            let named: Vec<StakeholderId> =
                self.pairs_of(covered.who).filter(|(_, pair)| pair.first || pair.backup).map(|(us, _)| us).collect();
            let only = match (covered.thread, named.as_slice()) {
                (Thread::Single(one), _) => one,
                (Thread::OnPaper, [one]) => *one,
                _ => continue,
            };
            let entry = alone.entry(only).or_default();
            entry.value_minor = entry.value_minor.saturating_add(opportunity.value_minor);
            entry.opportunities.push(opportunity.id);
        }
        alone
    }
}

/// The pair with one of us, in their order.
fn entry(pairs: &mut Vec<(StakeholderId, Pair)>, ours: StakeholderId) -> &mut Pair {
    let at = pairs.binary_search_by_key(&ours, |(us, _)| *us).unwrap_or_else(|at| {
        pairs.insert(at, (ours, Pair::default()));
        at
    });
    &mut pairs[at].1
}
