//! The communication plan as who × whom (PMBOK, communications management plan): which of us and which of them have
//! agreed to be in touch, how often, and what came of it. An empty cell is an answer, too.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{Days, NaiveDate};

use super::Insights;
use super::conversation::{people_of_series, runs};
use super::grid::takes_part;
use super::statistics::Share;
use super::talks::{Became, Came};
use crate::workspace::{Rhythm, RhythmId, Side, StakeholderId};

/// What a communications management plan says of each communication (PMBOK, 5th edition).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlanField {
    /// What the receivers asked for.
    Requirements,
    /// What is passed on.
    Content,
    /// In which language.
    Language,
    /// How much of it.
    Detail,
    /// What for.
    Reason,
    /// From when, until when, how often.
    TimeFrame,
    /// How receipt is acknowledged.
    Acknowledgment,
    /// Who is responsible.
    Responsible,
    /// Who authorises release of what is confidential.
    Release,
    /// Who receives it.
    Receivers,
    /// How.
    Methods,
    /// Time and money.
    Resources,
    /// To whom it goes on.
    Escalation,
    /// How the plan itself is changed.
    Update,
    /// What limits it.
    Constraints,
}

impl PlanField {
    /// All of them, in the order of the source.
    pub const ALL: [Self; 15] = [
        Self::Requirements,
        Self::Content,
        Self::Language,
        Self::Detail,
        Self::Reason,
        Self::TimeFrame,
        Self::Acknowledgment,
        Self::Responsible,
        Self::Release,
        Self::Receivers,
        Self::Methods,
        Self::Resources,
        Self::Escalation,
        Self::Update,
        Self::Constraints,
    ];

    /// Whether a series says it. Its time frame is always said; of the methods a channel alone, which every series
    /// has from the first, says nothing.
    pub fn is_said(self, rhythm: &Rhythm) -> bool {
        let terms = &rhythm.terms;
        match self {
            Self::Requirements => !terms.requirements.is_empty(),
            Self::Content => !terms.content.is_empty(),
            Self::Language => !terms.language.is_empty(),
            Self::Detail => terms.detail.is_some(),
            Self::Reason => !rhythm.purpose.is_empty(),
            Self::TimeFrame => true,
            Self::Methods => !terms.methods.is_empty(),
            Self::Acknowledgment => !terms.acknowledgment.is_empty(),
            Self::Responsible => rhythm.owner.is_some(),
            Self::Release => rhythm.release.is_some(),
            Self::Receivers => !rhythm.with.is_empty(),
            Self::Resources => !terms.resources.is_empty(),
            Self::Escalation => rhythm.escalation.is_some(),
            Self::Update => !terms.update.is_empty(),
            Self::Constraints => !terms.constraints.is_empty(),
        }
    }
}

/// How much of the plan a series says, of what may be left open: a series without words has none of it.
pub fn said(rhythm: &Rhythm) -> Share {
    let open = PlanField::ALL.iter().filter(|field| **field != PlanField::TimeFrame);
    Share::count(open.map(|field| field.is_said(rhythm)))
}

/// One of us and one of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// Series that one of us keeps going with the other.
    pub owns: Vec<RhythmId>,
    /// Series in which one of us stands in.
    pub backs_up: Vec<RhythmId>,
    /// Contacts held lately in which both were there.
    pub held: usize,
    /// The last of all of them.
    pub last: Option<NaiveDate>,
    /// The next planned one.
    pub next: Option<NaiveDate>,
}

impl Cell {
    /// Whether nothing was agreed and nothing happened.
    pub fn is_empty(&self) -> bool {
        self.owns.is_empty() && self.backs_up.is_empty() && self.last.is_none() && self.next.is_none()
    }
}

/// What passed between one of us and one of them.
#[derive(Clone, Copy, Debug, Default)]
struct Between {
    held: usize,
    last: Option<NaiveDate>,
    next: Option<NaiveDate>,
}

/// Which of us met which of them, by all contacts. Each pair is met hundreds of times: people are numbers here.
struct Met {
    between: Vec<((StakeholderId, StakeholderId), Between)>,
    /// Who of us met one of them lately.
    lately: Vec<StakeholderId>,
}

impl Met {
    fn of(insights: &Insights, theirs: &[StakeholderId], since: NaiveDate) -> Self {
        let (file, day, talks) = (&insights.shown, insights.day, insights.talks());
        let ours = file.stakeholders.iter().filter(|one| one.side == Side::Ours).map(|one| one.id);
        let ours: Vec<StakeholderId> = ours.collect();
        let numbered = |list: &[StakeholderId]| -> HashMap<StakeholderId, usize> {
            list.iter().enumerate().map(|(number, who)| (*who, number)).collect()
        };
        let (of_us, of_them) = (numbered(&ours), numbered(theirs));
        let place = |who: &StakeholderId| (of_us.get(who).copied(), of_them.get(who).copied());
        let named: Vec<_> = talks.people().iter().map(place).collect();
        let of_series = talks.series().iter().map(|id| people_of_series(file, Some(*id)).iter().map(place).collect());
        let of_series: Vec<Vec<_>> = of_series.collect();
        let mut pairs = vec![Between::default(); ours.len() * theirs.len()];
        let mut lately = vec![false; ours.len()];
        let mut there: Vec<(Option<usize>, Option<usize>)> = Vec::new();
        for talk in talks.all() {
            let on = talk.on();
            let held = talk.held_by(day);
            if !(held || talk.became == Became::Planned && on >= day) {
                continue;
            }
            there.clear();
            match talk.series.filter(|_| talk.is_open()) {
                Some(series) => there.extend(of_series.get(series as usize).into_iter().flatten()),
                None => {
                    let came = talks.attended(talk).iter().filter(|one| !held || one.came == Came::Present);
                    there.extend(came.map(|one| named[one.person as usize]));
                }
            }
            for one in there.iter().filter_map(|(one, _)| *one) {
                for who in there.iter().filter_map(|(_, who)| *who) {
                    let pair = &mut pairs[one * theirs.len() + who];
                    if held {
                        pair.held += usize::from(on > since);
                        pair.last = pair.last.max(Some(on));
                        lately[one] |= on > since;
                    } else {
                        pair.next = Some(pair.next.map_or(on, |next| next.min(on)));
                    }
                }
            }
        }
        let pair = |(at, between): (usize, Between)| {
            ((ours[at / theirs.len().max(1)], theirs[at % theirs.len().max(1)]), between)
        };
        let met = |(_, one): &(usize, Between)| one.last.is_some() || one.next.is_some();
        let between = pairs.into_iter().enumerate().filter(met).map(pair).collect();
        let lately = ours.iter().zip(lately).filter(|(_, met)| *met).map(|(who, _)| *who).collect();
        Self { between, lately }
    }
}

/// The communication plan.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Communication {
    /// Who of us: whoever keeps a running series going or stands in, is somebody's contact, or was in a talk.
    pub ours: Vec<StakeholderId>,
    /// Who of them: key people, the most powerful first, then whoever is in a running series.
    pub theirs: Vec<StakeholderId>,
    /// What is between two of them, where there is anything.
    pub cells: BTreeMap<(StakeholderId, StakeholderId), Cell>,
    /// Key people who are in no running series.
    pub without: Vec<StakeholderId>,
    /// Running series with the client in which nobody of us stands in.
    pub no_backup: Vec<RhythmId>,
    /// Key people who agreed to every running series they are in, and are in one; of all key people.
    pub agreed: Share,
    /// Fields of the plan that are said, of those of all running series with the client.
    pub said: Share,
}

impl Communication {
    /// The plan on the day of the insights.
    pub fn of(insights: &Insights) -> Self {
        let (workspace, grid, day) = (&insights.shown, &insights.grid, insights.day);
        let sides: HashMap<StakeholderId, Side> =
            workspace.stakeholders.iter().map(|person| (person.id, person.side)).collect();
        let side = |who: StakeholderId| sides.get(&who).copied();
        let here = |who: StakeholderId| workspace.stakeholders.get(who).is_some_and(|one| takes_part(one, day));
        let ours = |who: StakeholderId| side(who) == Some(Side::Ours);
        let series: Vec<&Rhythm> =
            workspace.rhythms.iter().filter(|one| runs(one, day) && one.with.iter().any(|who| !ours(*who))).collect();
        let mut result = Self::default();
        let mut rows: BTreeSet<StakeholderId> = BTreeSet::new();
        let mut columns: Vec<StakeholderId> = grid.key_people.clone();
        for rhythm in &series {
            for who in rhythm.with.iter().copied().filter(|who| !ours(*who) && here(*who)) {
                if !columns.contains(&who) {
                    columns.push(who);
                }
                for one in rhythm.owner.into_iter().filter(|one| ours(*one)) {
                    result.cells.entry((one, who)).or_default().owns.push(rhythm.id);
                }
                for one in rhythm.backup.into_iter().filter(|one| ours(*one)) {
                    result.cells.entry((one, who)).or_default().backs_up.push(rhythm.id);
                }
            }
            rows.extend(rhythm.owner.into_iter().chain(rhythm.backup));
            let fields = said(rhythm);
            (result.said.n, result.said.of) = (result.said.n + fields.n, result.said.of + fields.of);
            if rhythm.backup.is_none() {
                result.no_backup.push(rhythm.id);
            }
        }
        for who in &grid.key_people {
            let person = workspace.stakeholders.get(*who);
            rows.extend(person.and_then(|one| one.our_contact));
            rows.extend(person.and_then(|one| one.backup_contact));
            let theirs: Vec<&&Rhythm> = series.iter().filter(|one| one.with.contains(who)).collect();
            if theirs.is_empty() {
                result.without.push(*who);
            }
            let agreed = |one: &&&Rhythm| one.agreed.iter().any(|agreed| agreed.who == *who && agreed.on <= day);
            result.agreed.of += 1;
            result.agreed.n += usize::from(!theirs.is_empty() && theirs.iter().all(agreed));
        }
        let lately = Days::new(workspace.engagement.thresholds.lately_days.max(1).unsigned_abs());
        let since = day.checked_sub_days(lately).unwrap_or(day);
        let met = Met::of(insights, &columns, since);
        rows.extend(met.lately);
        for ((one, who), between) in met.between {
            let cell = result.cells.entry((one, who)).or_default();
            (cell.held, cell.last, cell.next) = (between.held, between.last, between.next);
        }
        rows.retain(|who| ours(*who) && here(*who));
        let owned = |who: &StakeholderId| series.iter().filter(|one| one.owner == Some(*who)).count();
        let first = workspace.engagement.manager;
        let mut rows: Vec<StakeholderId> = rows.into_iter().collect();
        rows.sort_by_key(|who| (Some(*who) != first, std::cmp::Reverse(owned(who)), *who));
        result.ours = rows;
        result.theirs = columns;
        result
    }

    /// What is between one of us and one of them.
    pub fn cell(&self, ours: StakeholderId, theirs: StakeholderId) -> Option<&Cell> {
        self.cells.get(&(ours, theirs)).filter(|cell| !cell.is_empty())
    }
}
