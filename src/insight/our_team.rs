//! Our own team: who has how much to do in the weeks to come, how its rounds of mood go, what it does together, and who
//! alone can do something. Ours: nothing of it is for the client.
//!
//! Load is that of the plan (`load`), mood that of `team`, whose rule of namelessness holds here, too: an answer without
//! a name is told only where three gave one.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate};

use super::Insights;
use super::grid::takes_part;
use super::rhythm::{BeatKind, beat};
use super::statistics::Share;
use super::team::{OF_THE_TEAM, TeamPulse, rounds};
use crate::workspace::{Assignee, ContactKind, ReadingId, RhythmId, Side, StakeholderId, StakeholderKind, Workspace};

/// How many weeks ahead are looked at.
pub const WEEKS: usize = 6;

/// One week of somebody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Week {
    /// Minutes of work that the plan asks.
    pub work_minutes: i64,
    /// Minutes that can be done; none where nobody said how many.
    pub capacity_minutes: Option<i64>,
}

impl Week {
    /// Work ÷ capacity; none where there is no capacity.
    pub fn share(self) -> Option<f64> {
        let capacity = self.capacity_minutes.filter(|minutes| *minutes > 0)?;
        Some(self.work_minutes as f64 / capacity as f64)
    }
}

/// One of us.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Who.
    pub who: StakeholderId,
    /// The weeks to come, from the Monday of this one. Nothing planned is nought, not unknown: the plan says so.
    pub weeks: Vec<Week>,
    /// The latest answer of one's own name to how the mood is, with its day, and the one before.
    pub mood: Option<(ReadingId, NaiveDate, f64)>,
    /// What the answer before that was.
    pub mood_before: Option<f64>,
    /// Skills that nobody else of us has.
    pub alone: Vec<String>,
    /// How many skills are written down.
    pub skills: usize,
}

impl Member {
    /// The heaviest week: its place, and work ÷ capacity.
    pub fn peak(&self) -> Option<(usize, f64)> {
        let shares = self.weeks.iter().enumerate().filter_map(|(at, week)| Some((at, week.share()?)));
        shares.max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)))
    }
}

/// A series among ourselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnSeries {
    /// Which.
    pub id: RhythmId,
    /// Held, of those whose outcome is known or that nobody recorded.
    pub held: Share,
    /// The last one held.
    pub last: Option<NaiveDate>,
    /// The next one planned.
    pub next: Option<NaiveDate>,
}

/// A skill, and who has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skill {
    /// What it is, as it was first written.
    pub name: String,
    /// Who of us.
    pub who: Vec<StakeholderId>,
}

/// Our team.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OurTeam {
    /// The Monday of the first week.
    pub first: NaiveDate,
    /// Our people who take part, the heaviest week first.
    pub members: Vec<Member>,
    /// Rounds of mood, trust and commitment.
    pub rounds: Vec<TeamPulse>,
    /// Series among ourselves.
    pub series: Vec<OwnSeries>,
    /// Workshops and training among ourselves outside a series: held, of those whose day has passed.
    pub training: Share,
    /// Held, of all series and training together.
    pub held: Share,
    /// Skills, those that only one has first.
    pub skills: Vec<Skill>,
}

impl OurTeam {
    /// The team on the day that is looked at.
    pub fn of(insights: &Insights) -> Self {
        let (file, day) = (&insights.shown, insights.day);
        let monday = Days::new(u64::from(day.weekday().num_days_from_monday()));
        let first = day.checked_sub_days(monday).unwrap_or(day);
        let ours: BTreeSet<StakeholderId> = file
            .stakeholders
            .iter()
            .filter(|one| one.side == Side::Ours && one.kind == StakeholderKind::Person && takes_part(one, day))
            .map(|one| one.id)
            .collect();
        let rounds: Vec<TeamPulse> = OF_THE_TEAM.iter().filter_map(|question| rounds(file, day, question)).collect();
        let skills = skills(file, &ours);
        let mut members: Vec<Member> =
            ours.iter().map(|who| member(insights, *who, first, (rounds.first(), &skills))).collect();
        let peak = |one: &Member| one.peak().map_or(0.0, |(_, share)| share);
        members.sort_by(|a, b| peak(b).total_cmp(&peak(a)).then(a.who.cmp(&b.who)));
        let series = series(insights, &ours);
        let training = training(file, &ours, day);
        let held = series.iter().map(|one| one.held).chain([training]);
        let held = held.fold(Share::default(), |sum, one| Share::new(sum.n + one.n, sum.of + one.of));
        Self { first, members, rounds, series, training, held, skills }
    }

    /// Who has more to do in one of the weeks than they can, with that week's work ÷ capacity.
    pub fn overloaded(&self) -> Vec<(StakeholderId, f64)> {
        let peaks = self.members.iter().filter_map(|one| Some((one.who, one.peak()?.1)));
        peaks.filter(|(_, share)| *share > 1.0).collect()
    }
}

fn member(
    insights: &Insights,
    who: StakeholderId,
    first: NaiveDate,
    (moods, skills): (Option<&TeamPulse>, &[Skill]),
) -> Member {
    let load = insights.load.get(Assignee::Person(who));
    let mut weeks = vec![Week::default(); WEEKS];
    for (at, week) in weeks.iter_mut().enumerate() {
        let begins = |days: u64| first.checked_add_days(Days::new(days)).unwrap_or(first);
        let (from, until) = (begins(7 * at as u64), begins(7 * at as u64 + 7));
        let Some(load) = load else { continue };
        for (offset, one) in load.days.iter().enumerate() {
            let on = load.first.checked_add_days(Days::new(offset as u64)).unwrap_or(load.first);
            if on >= from && on < until {
                week.work_minutes += one.work_minutes;
                if let Some(capacity) = one.capacity_minutes {
                    *week.capacity_minutes.get_or_insert(0) += capacity;
                }
            }
        }
    }
    let reading = |id: &ReadingId| insights.shown.readings.get(*id).filter(|one| one.of == who);
    let mut moods: Vec<(NaiveDate, ReadingId, f64)> = moods
        .into_iter()
        .flat_map(|pulse| pulse.rounds.iter().flat_map(|round| &round.named))
        .filter_map(|id| reading(id).and_then(|one| Some((one.on, *id, one.answer?))))
        .collect();
    moods.sort_by_key(|(on, id, _)| (*on, *id));
    let latest = moods.pop();
    let has = |skill: &&Skill| skill.who.contains(&who);
    Member {
        who,
        weeks,
        mood: latest.map(|(on, id, value)| (id, on, value)),
        mood_before: moods.pop().map(|(_, _, value)| value),
        alone: skills.iter().filter(has).filter(|one| one.who.len() == 1).map(|one| one.name.clone()).collect(),
        skills: skills.iter().filter(has).count(),
    }
}

fn skills(file: &Workspace, ours: &BTreeSet<StakeholderId>) -> Vec<Skill> {
    let mut by: BTreeMap<String, Skill> = BTreeMap::new();
    for person in ours.iter().filter_map(|who| file.stakeholders.get(*who)) {
        for skill in person.skills.iter().map(|skill| skill.trim()).filter(|skill| !skill.is_empty()) {
            let known = by.entry(skill.to_lowercase());
            let known = known.or_insert_with(|| Skill { name: skill.to_owned(), who: Vec::new() });
            if !known.who.contains(&person.id) {
                known.who.push(person.id);
            }
        }
    }
    let mut skills: Vec<Skill> = by.into_values().collect();
    skills.sort_by_key(|one| one.who.len());
    skills
}

fn series(insights: &Insights, ours: &BTreeSet<StakeholderId>) -> Vec<OwnSeries> {
    let among_us = insights
        .shown
        .rhythms
        .iter()
        .filter(|one| !one.with.is_empty() && one.with.iter().all(|who| ours.contains(who)));
    let of = |id| insights.rhythms.get(id);
    let those = among_us.filter_map(|rhythm| {
        let status = of(rhythm.id)?;
        let next = status.next.map(|(_, on)| on);
        Some(OwnSeries { id: rhythm.id, held: status.kept.kept, last: status.last_held, next })
    });
    those.collect()
}

/// Workshops among ourselves that belong to no series.
fn training(file: &Workspace, ours: &BTreeSet<StakeholderId>, day: NaiveDate) -> Share {
    let among_us = file.contacts.iter().filter(|one| {
        one.rhythm.is_none()
            && one.kind == ContactKind::Workshop
            && !one.attendance.is_empty()
            && one.attendance.iter().all(|came| ours.contains(&came.who))
    });
    let known = among_us.map(|one| beat(one, day)).filter(|kind| *kind != BeatKind::Planned);
    Share::count(known.map(|kind| matches!(kind, BeatKind::Held | BeatKind::HeldWithDeputy)))
}
