//! The account: through which relationship work came and comes, what of it hangs on one of us, which contracts end, and
//! who spoke for us (APEX: repeat business is the relationship manager's ultimate measure; Webber & Torti 2004).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};

use super::Insights;
use super::statistics::total;
use crate::workspace::{Contract, ContractId, Opportunity, OpportunityId, OpportunityKind, Stage, StakeholderId};

/// So many days before its notice a renewal comes into sight (judgement).
const SIGHT_DAYS: i64 = 90;

/// What came through one relationship, in minor units.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Through {
    /// Through whom; none = nobody is named.
    pub who: Option<StakeholderId>,
    /// Won.
    pub won_minor: i64,
    /// Open, by stage: idea, discussed, proposed.
    pub open_minor: [i64; 3],
    /// Lost.
    pub lost_minor: i64,
    /// Of what is won or open, what only one of us holds.
    pub single_minor: i64,
    /// Who of us that is.
    pub single: Vec<StakeholderId>,
    /// All that came through it, the greatest value first.
    pub opportunities: Vec<OpportunityId>,
    /// Contracts that came through it, in minor units.
    pub contracts_minor: i64,
}

impl Through {
    /// All that is open.
    pub fn open(&self) -> i64 {
        total(self.open_minor)
    }
}

/// How the renewal of a contract stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Renewal {
    /// The last day for it has passed by so many days, and nothing was begun.
    Missed(i64),
    /// So many days are left, and nothing was begun.
    Due(i64),
    /// It is talked about.
    UnderWay(OpportunityId, Stage),
    /// It was won.
    Won(OpportunityId),
    /// It was lost.
    Lost(OpportunityId),
    /// Its notice is far away.
    Later(i64),
    /// It runs without end or without notice, is not signed yet, or ended so long ago that nobody can renew it.
    None,
}

/// A contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContractState {
    /// Which.
    pub id: ContractId,
    /// Whether it runs on the day that is looked at.
    pub runs: bool,
    /// The last day on which its renewal can be settled.
    pub notice: Option<NaiveDate>,
    /// How that stands.
    pub renewal: Renewal,
    /// What was invoiced of it, in minor units.
    pub invoiced_minor: i64,
}

/// The account.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Account {
    /// By relationship, the greatest value won or open first.
    pub through: Vec<Through>,
    /// Value won, in minor units.
    pub won_minor: i64,
    /// Value open, in minor units.
    pub open_minor: i64,
    /// Value won or open that only one of us holds, in minor units.
    pub single_minor: i64,
    /// Contracts, the soonest renewal first.
    pub contracts: Vec<ContractState>,
    /// Value of the contracts that run, in minor units.
    pub running_minor: i64,
    /// Proposals that wait for an answer, with the days since.
    pub proposals: Vec<(OpportunityId, i64)>,
    /// Work elsewhere on somebody's word.
    pub referrals: Vec<OpportunityId>,
    /// Who speaks for us.
    pub references: Vec<OpportunityId>,
}

/// Where an opportunity stands on a day, and since when; without a word on it it is an idea.
pub fn stage_on(one: &Opportunity, day: NaiveDate) -> (Stage, Option<NaiveDate>) {
    let last = one.stages.iter().filter(|entry| entry.on <= day).max_by_key(|entry| entry.on);
    last.map_or((Stage::Idea, None), |entry| (entry.stage, Some(entry.on)))
}

impl Account {
    /// The account on the day that is looked at.
    pub fn of(insights: &Insights) -> Self {
        let (file, day) = (&insights.shown, insights.day);
        let mut by: BTreeMap<Option<StakeholderId>, Through> = BTreeMap::new();
        let mut result = Self::default();
        let mut alone: BTreeMap<OpportunityId, StakeholderId> = BTreeMap::new();
        for (ours, held) in &insights.coverage.alone {
            alone.extend(held.opportunities.iter().map(|id| (*id, *ours)));
        }
        for one in file.opportunities.iter() {
            let (stage, since) = stage_on(one, day);
            let row = by.entry(one.through).or_default();
            row.opportunities.push(one.id);
            match stage {
                Stage::Won => add(&mut row.won_minor, one.value_minor),
                Stage::Lost => add(&mut row.lost_minor, one.value_minor),
                Stage::Idea => add(&mut row.open_minor[0], one.value_minor),
                Stage::Discussed => add(&mut row.open_minor[1], one.value_minor),
                Stage::Proposed => add(&mut row.open_minor[2], one.value_minor),
            }
            if let Some(ours) = alone.get(&one.id) {
                add(&mut row.single_minor, one.value_minor);
                if !row.single.contains(ours) {
                    row.single.push(*ours);
                }
            }
            if let (Stage::Proposed, Some(since)) = (stage, since) {
                result.proposals.push((one.id, (day - since).num_days()));
            }
            match one.kind {
                OpportunityKind::Referral => result.referrals.push(one.id),
                OpportunityKind::Reference => result.references.push(one.id),
                OpportunityKind::Renewal | OpportunityKind::FollowOn => {}
            }
        }
        for one in file.contracts.iter().filter(|one| one.signed_on.is_some()) {
            add(&mut by.entry(one.through).or_default().contracts_minor, one.value_minor);
        }
        let value = |id: &OpportunityId| file.opportunities.get(*id).map_or(0, |one| one.value_minor);
        for (who, mut row) in by {
            row.who = who;
            row.opportunities.sort_by_key(|id| (std::cmp::Reverse(value(id)), *id));
            add(&mut result.won_minor, row.won_minor);
            add(&mut result.open_minor, row.open());
            add(&mut result.single_minor, row.single_minor);
            result.through.push(row);
        }
        result.through.sort_by_key(|row| {
            let weight = row.won_minor.saturating_add(row.open()).saturating_add(row.contracts_minor);
            (std::cmp::Reverse(weight), row.who)
        });
        result.proposals.sort_by_key(|(id, days)| (std::cmp::Reverse(*days), *id));
        let renewals = renewals(insights);
        result.contracts = file.contracts.iter().map(|one| state(one, &renewals, day)).collect();
        let running: BTreeSet<ContractId> = result.contracts.iter().filter(|one| one.runs).map(|one| one.id).collect();
        let running = running.iter().filter_map(|id| file.contracts.get(*id)).map(|one| one.value_minor);
        result.running_minor = total(running);
        result.contracts.sort_by_key(|one| (one.renewal, one.notice.is_none(), one.notice, one.id));
        result
    }

    /// Contracts whose renewal wants something of us now: missed, or in sight and not begun.
    pub fn renewals_due(&self) -> impl Iterator<Item = &ContractState> {
        self.contracts.iter().filter(|one| matches!(one.renewal, Renewal::Missed(_) | Renewal::Due(_)))
    }
}

/// What would renew each contract: the one that is farthest, where several would.
fn renewals(insights: &Insights) -> BTreeMap<ContractId, (OpportunityId, Stage)> {
    let mut found: BTreeMap<ContractId, (OpportunityId, Stage)> = BTreeMap::new();
    let rank = |stage: Stage| match stage {
        Stage::Lost => 0,
        Stage::Idea => 1,
        Stage::Discussed => 2,
        Stage::Proposed => 3,
        Stage::Won => 4,
    };
    for one in insights.shown.opportunities.iter() {
        let (Some(contract), (stage, _)) = (one.renews, stage_on(one, insights.day)) else { continue };
        if found.get(&contract).is_none_or(|(_, known)| rank(*known) < rank(stage)) {
            found.insert(contract, (one.id, stage));
        }
    }
    found
}

fn state(one: &Contract, renewals: &BTreeMap<ContractId, (OpportunityId, Stage)>, day: NaiveDate) -> ContractState {
    let signed = one.signed_on.is_some();
    let runs = signed && one.from <= day && one.to.is_none_or(|to| to >= day);
    let notice = one
        .to
        .filter(|_| signed && one.notice_days > 0)
        .map(|to| to.checked_sub_days(Days::new(one.notice_days.max(0).unsigned_abs())).unwrap_or(to));
    let renewal = match (notice, renewals.get(&one.id)) {
        (None, _) => Renewal::None,
        (_, Some((id, Stage::Won))) => Renewal::Won(*id),
        (_, Some((id, Stage::Lost))) => Renewal::Lost(*id),
        // An idea that nobody talked about is nothing that was begun.
        (_, Some((id, stage @ (Stage::Discussed | Stage::Proposed)))) => Renewal::UnderWay(*id, *stage),
        (Some(notice), _) => match (notice - day).num_days() {
            left if left < -365 => Renewal::None,
            left if left < 0 => Renewal::Missed(-left),
            left if left <= SIGHT_DAYS => Renewal::Due(left),
            left => Renewal::Later(left),
        },
    };
    let invoiced_minor = total(one.invoices.iter().filter(|one| one.on <= day).map(|one| one.amount_minor));
    ContractState { id: one.id, runs, notice, renewal, invoiced_minor }
}

fn add(sum: &mut i64, minor: i64) {
    *sum = sum.saturating_add(minor);
}
