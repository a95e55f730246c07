//! How we talk with the client: who asks for talks, both ways or one
//! way, formal or not, by which channel, how much is asked of them and how much is brought to them, how intensely we
//! agreed to be in touch and are.
//!
//! All of it is our judgement. One-way contacts never count as talks; what lately means is a threshold of the workspace.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};

use super::Insights;
use super::grid::{Grid, takes_part};
use super::statistics::Share;
use super::talks::Came;
use crate::workspace::{
    Channel, Contact, Direction, Outcome, Presence, Rhythm, RhythmId, Side, StakeholderId, Workspace,
};

/// What we ask of the client beside what we bring.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asks {
    /// Expectations of ours that were voiced.
    pub asks: usize,
    /// Things explained to them.
    pub explained: usize,
    /// Expectations of theirs that were closed, where nobody said no.
    pub met: usize,
    /// Things they said of which they were told what became of them.
    pub told: usize,
}

impl Asks {
    /// What was brought.
    pub fn gives(self) -> usize {
        self.explained + self.met + self.told
    }

    /// Asks, of asks and what was brought.
    pub fn share(self) -> Share {
        Share::new(self.asks, self.asks + self.gives())
    }
}

/// How intensely somebody and we are in touch.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Intensity {
    /// Who.
    pub who: StakeholderId,
    /// Two-way contacts a week that the agreed series come to; none = nothing agreed.
    pub target_per_week: Option<f64>,
    /// Two-way contacts held lately.
    pub held: usize,
    /// Over so many weeks, at least one.
    pub weeks: f64,
}

impl Intensity {
    /// Two-way contacts a week.
    pub fn per_week(self) -> f64 {
        self.held as f64 / self.weeks
    }

    /// Actual ÷ target; none = nothing agreed.
    pub fn of_target(self) -> Option<f64> {
        self.target_per_week.filter(|target| *target > 0.0).map(|target| self.per_week() / target)
    }
}

/// How we talk with those who are not ours.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Conversation {
    /// Held contacts in which they told us something, of all held.
    pub two_way: Share,
    /// Held contacts that they asked for, of all held.
    pub initiative: Share,
    /// The same lately.
    pub initiative_lately: Share,
    /// The same in as long a time before.
    pub initiative_before: Share,
    /// The same by month (its first day).
    pub initiative_by_month: BTreeMap<NaiveDate, Share>,
    /// Informal ones, of all held.
    pub informal: Share,
    /// Held contacts by channel, the most used first.
    pub channels: Vec<(Channel, usize)>,
    /// Asks and gifts, lately.
    pub asks: Asks,
    /// By person of the client, the most powerful first.
    pub intensity: Vec<Intensity>,
}

impl Conversation {
    /// Conversation on the day of the insights.
    pub fn of(insights: &Insights) -> Self {
        let (workspace, grid, day) = (&insights.shown, &insights.grid, insights.day);
        let lately = workspace.engagement.thresholds.lately_days.max(1);
        let back = |days: i64| day.checked_sub_days(Days::new(days.unsigned_abs())).unwrap_or(day);
        let (since, before) = (back(lately), back(2 * lately));
        let mut result = Self::default();
        let mut channels: BTreeMap<Channel, usize> = BTreeMap::new();
        let mut two_way_by: BTreeMap<StakeholderId, usize> = BTreeMap::new();
        // There may be tens of thousands of contacts: of each person it is asked once whether they are ours.
        let talks = insights.talks();
        let theirs = |who: StakeholderId| !is_ours(workspace, who);
        let named: Vec<Option<StakeholderId>> =
            talks.people().iter().map(|who| Some(*who).filter(|who| theirs(*who))).collect();
        let of_series: Vec<Vec<StakeholderId>> = talks
            .series()
            .iter()
            .map(|id| people_of_series(workspace, Some(*id)).into_iter().filter(|who| theirs(*who)).collect())
            .collect();
        let mut people: Vec<StakeholderId> = Vec::new();
        for talk in talks.all().iter().filter(|talk| talk.held_by(day)) {
            people.clear();
            match talk.series.filter(|_| talk.is_open()) {
                Some(series) => people.extend(of_series.get(series as usize).into_iter().flatten()),
                None => {
                    let there = talks.attended(talk).iter().filter(|one| one.came == Came::Present);
                    people.extend(there.filter_map(|one| named[one.person as usize]));
                }
            }
            if people.is_empty() {
                continue;
            }
            let on = talk.on();
            result.two_way.add(talk.direction != Direction::Out);
            result.initiative.add(talk.their_initiative);
            result.informal.add(!talk.formal);
            let month = on.with_day(1).unwrap_or(on);
            result.initiative_by_month.entry(month).or_default().add(talk.their_initiative);
            if on > since {
                result.initiative_lately.add(talk.their_initiative);
                if talk.direction == Direction::Both {
                    people.iter().for_each(|who| *two_way_by.entry(*who).or_default() += 1);
                }
                result.asks.explained +=
                    talks.explained(talk).iter().filter(|to| named[**to as usize].is_some()).count();
            } else if on > before {
                result.initiative_before.add(talk.their_initiative);
            }
            *channels.entry(talk.channel).or_default() += 1;
        }
        result.channels = channels.into_iter().collect();
        result.channels.sort_by_key(|(channel, n)| (std::cmp::Reverse(*n), *channel));
        let recent = |on: NaiveDate| on > since && on <= day;
        for expectation in workspace.expectations.iter() {
            if is_ours(workspace, expectation.holder) {
                result.asks.asks += usize::from(recent(expectation.voiced_on));
            } else {
                let met = expectation.closed_on.is_some_and(recent) && expectation.holder_agrees != Some(false);
                result.asks.met += usize::from(met);
            }
        }
        let told = workspace.voices.iter().filter(|voice| !is_ours(workspace, voice.of));
        result.asks.told = told.filter(|voice| voice.told_on.is_some_and(recent)).count();
        result.intensity = intensity(workspace, grid, &two_way_by, (since, day));
        result
    }
}

fn is_ours(workspace: &Workspace, who: StakeholderId) -> bool {
    workspace.stakeholders.get(who).is_some_and(|person| person.side == Side::Ours)
}

/// Who was there, or was to be there; where nobody is written down, the people of the series.
pub fn everybody(workspace: &Workspace, contact: &Contact) -> Vec<StakeholderId> {
    if contact.attendance.is_empty() {
        return people_of_series(workspace, contact.rhythm);
    }
    let held = contact.outcome == Outcome::Held;
    let there = contact.attendance.iter().filter(|one| !held || one.presence == Presence::Present);
    there.map(|one| one.who).collect()
}

/// Who is to be there whenever a series takes place; nobody where there is none.
pub fn people_of_series(workspace: &Workspace, series: Option<RhythmId>) -> Vec<StakeholderId> {
    let rhythm = series.and_then(|id| workspace.rhythms.get(id));
    rhythm.map(|rhythm| rhythm.with.iter().copied().chain(rhythm.owner).collect()).unwrap_or_default()
}

/// Whether a series counts on a day.
pub fn runs(rhythm: &Rhythm, day: NaiveDate) -> bool {
    rhythm.from <= day && rhythm.until.is_none_or(|until| until >= day)
}

fn intensity(
    workspace: &Workspace,
    grid: &Grid,
    held: &BTreeMap<StakeholderId, usize>,
    (since, day): (NaiveDate, NaiveDate),
) -> Vec<Intensity> {
    let mut all = Vec::new();
    for person in workspace.stakeholders.iter().filter(|one| one.side != Side::Ours && takes_part(one, day)) {
        let series = workspace.rhythms.iter().filter(|one| runs(one, day) && one.with.contains(&person.id));
        let per_week = |one: &Rhythm| 7.0 / one.every_days.max(1) as f64;
        let targets: Vec<f64> = series.map(per_week).collect();
        let held = held.get(&person.id).copied().unwrap_or(0);
        if targets.is_empty() && held == 0 && !grid.is_key(person.id) {
            continue;
        }
        // What was before the engagement, or before the person came into the file, is not missing.
        let from = since.max(workspace.engagement.start).max(person.meta.on);
        let weeks = ((day - from).num_days() as f64 / 7.0).max(1.0);
        let target_per_week = (!targets.is_empty()).then(|| targets.iter().sum());
        all.push(Intensity { who: person.id, target_per_week, held, weeks });
    }
    all.sort_by(|a, b| grid.weight(b.who).total_cmp(&grid.weight(a.who)).then(a.who.cmp(&b.who)));
    all
}
