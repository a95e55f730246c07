//! The pulse: who answered what when, who keeps silent, and what few answers allow to say.
//!
//! The client's people are few and known: it is a census. A figure goes with its n of N and with the names and
//! the power of the silent. No line crosses a gap longer than the agreed interval.

mod series;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::Arc;

use chrono::NaiveDate;

use super::grid::{Grid, Standing, assessed, by};
use super::statistics::{Estimate, Share, mean, net_score};
use crate::workspace::{Assessment, EngagementLevel, Question, ReadingId, StakeholderId, Workspace};

/// One dated answer or silence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dot {
    /// The reading.
    pub reading: ReadingId,
    /// Its day.
    pub on: NaiveDate,
    /// The day on which it was written: of two of one day the later written one counts.
    pub written_on: NaiveDate,
    /// The answer on the question's own scale; none = asked, silent.
    pub answer: Option<f64>,
}

/// The latest answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Latest {
    /// The reading.
    pub reading: ReadingId,
    /// Its day.
    pub on: NaiveDate,
    /// The answer on the question's own scale.
    pub value: f64,
    /// How old it is, in days.
    pub age_days: i64,
    /// How much it still counts: 2^(−age ÷ half-life).
    pub weight: f64,
    /// Whether it is younger than the days after which a reading counts as silence.
    pub fresh: bool,
}

/// One person's answers to one question, as seen at the end of a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    said: Arc<Said>,
    /// The latest answer.
    pub latest: Option<Latest>,
}

/// The same whatever the day is: a series of the next day shares it.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// Whose.
    pub who: StakeholderId,
    /// To which question.
    pub question: Question,
    /// Answers and silences in the order of their days.
    pub dots: Vec<Dot>,
    /// Our own guesses at what the person would answer.
    pub guesses: Vec<Dot>,
    /// Stretches over which a line may be drawn: no gap within is longer than `interval_days`.
    pub segments: Vec<Vec<(NaiveDate, f64)>>,
    /// The longest gap a line may cross, in days.
    pub interval_days: i64,
    /// Whether the person was asked after the last answer and kept silent.
    pub asked_in_vain: bool,
}

impl Deref for Series {
    type Target = Said;

    fn deref(&self) -> &Said {
        &self.said
    }
}

/// A person from whom nothing was heard.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Silence {
    /// Who.
    pub who: StakeholderId,
    /// Days since the last answer; none = never answered.
    pub days: Option<i64>,
    /// Whether they were ever asked: who was not does not keep silent.
    pub asked: bool,
    /// Power, 1–5; none = never rated.
    pub power: Option<f64>,
}

/// How many of those who count answered a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    /// The question.
    pub question: Question,
    /// People with a fresh answer, of those who count.
    pub share: Share,
    /// Fresh answers.
    pub answers: Vec<f64>,
    /// Those without a fresh answer, the most powerful first.
    pub silent: Vec<Silence>,
}

/// One person's way through the levels of engagement.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// Who.
    pub who: StakeholderId,
    /// Level at each assessment that rated it, of whoever rated it last.
    pub path: Vec<(NaiveDate, EngagementLevel)>,
    /// The latest level we need.
    pub desired: Option<EngagementLevel>,
}

/// The pulse of an engagement.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pulse {
    /// All series, by question and person.
    pub series: Vec<Series>,
    /// Who answered, by question that was ever asked.
    pub answered: Vec<Answered>,
    /// Of those who answered on satisfaction lately, how many are satisfied: the lower of the answers on the firm
    /// and on the manager is at or above the workspace's limit (4 of 5 by default: the top two boxes). `of` is the `n`
    /// of `heard`.
    pub satisfied: Share,
    /// Who answered lately on satisfaction, with the firm or with the manager, of those who were asked either and
    /// of the key people: who was never asked is not heard either. One question alone has its own count, in `answered`.
    pub heard: Share,
    /// Would recommend us: −100 to 100.
    pub recommend: Option<Estimate>,
    /// Ease of working with us: mean, 1–5.
    pub ease: Option<Estimate>,
    /// Engagement lanes, key people first.
    pub lanes: Arc<Vec<Lane>>,
    /// Satisfaction now by person: the lower of firm and manager, fresh ones only.
    pub satisfaction: BTreeMap<StakeholderId, Latest>,
    /// Who was asked about others of us than the manager, and the latest day on which they answered: no series holds it,
    /// yet who answers is not silent.
    elsewhere: Arc<BTreeMap<StakeholderId, Option<NaiveDate>>>,
    /// Places in `series` by person.
    by_person: Arc<BTreeMap<StakeholderId, Vec<u32>>>,
}

impl Pulse {
    /// The pulse at the end of `day`.
    pub fn of(workspace: &Workspace, grid: &Grid, day: NaiveDate) -> Self {
        let series = series::all(workspace, day);
        let pulse = Self {
            by_person: Arc::new(places(&series)),
            series,
            elsewhere: Arc::new(series::elsewhere(workspace, day)),
            lanes: Arc::new(lanes(workspace, grid, day)),
            ..Self::default()
        };
        pulse.counted(workspace, grid)
    }

    /// The same, starting from the pulse of a workspace of the same frame, whatever its day was: it then costs the series
    /// that differ. `rated` says whether assessments and grid were other ones then.
    pub(super) fn after(
        &self,
        was: &Workspace,
        workspace: &Workspace,
        (grid, rated): (&Grid, bool),
        day: NaiveDate,
    ) -> Self {
        let Some((series, moved)) = series::after(&self.series, was, workspace, day) else {
            return Self::of(workspace, grid, day);
        };
        let mut pulse = Self { series, ..Self::default() };
        pulse.elsewhere = match series::elsewhere_differs(was, workspace) {
            true => Arc::new(series::elsewhere(workspace, day)),
            false => Arc::clone(&self.elsewhere),
        };
        pulse.by_person = match moved {
            true => Arc::new(places(&pulse.series)),
            false => Arc::clone(&self.by_person),
        };
        pulse.lanes = if rated { Arc::new(lanes(workspace, grid, day)) } else { Arc::clone(&self.lanes) };
        pulse.counted(workspace, grid)
    }

    /// With all that is counted over the series.
    fn counted(mut self, workspace: &Workspace, grid: &Grid) -> Self {
        let counting: Vec<StakeholderId> =
            grid.standings.values().filter(|one| one.client_person || one.key).map(|one| one.who).collect();
        self.count_answers(grid, &counting);
        let fresh = |question: Question| -> Vec<f64> {
            self.answered.iter().find(|a| a.question == question).map(|a| a.answers.clone()).unwrap_or_default()
        };
        let (recommend, ease) = (fresh(Question::Recommend), fresh(Question::Ease));
        self.recommend = net_score(&recommend);
        self.ease = mean(&ease);
        for series in &self.series {
            if is_satisfaction(&series.question)
                && let Some(latest) = series.latest
                && latest.fresh
                && counting.binary_search(&series.who).is_ok()
            {
                let entry = self.satisfaction.entry(series.who).or_insert(latest);
                if latest.value < entry.value {
                    *entry = latest;
                }
            }
        }
        let satisfied_from = workspace.engagement.thresholds.satisfied_from;
        self.satisfied = Share::count(self.satisfaction.values().map(|latest| latest.value >= satisfied_from));
        let silent = self.answered.iter().filter(|answered| is_satisfaction(&answered.question));
        let silent = silent.flat_map(|answered| answered.silent.iter().map(|silence| silence.who));
        let everyone: BTreeSet<StakeholderId> = silent.chain(self.satisfaction.keys().copied()).collect();
        self.heard = Share::new(self.satisfaction.len(), everyone.len());
        self
    }

    /// All series of a person, by question.
    pub fn series_of(&self, who: StakeholderId) -> impl Iterator<Item = &Series> {
        self.by_person.get(&who).into_iter().flatten().filter_map(|at| self.series.get(*at as usize))
    }

    /// The series of a person for a question.
    pub fn series(&self, who: StakeholderId, question: &Question) -> Option<&Series> {
        self.series_of(who).find(|series| series.question == *question)
    }

    /// The day on which a person was first asked anything.
    pub fn first_asked(&self, who: StakeholderId) -> Option<NaiveDate> {
        self.series_of(who).filter_map(|series| Some(series.dots.first()?.on)).min()
    }

    /// Satisfaction of a person now, 1–5: the lower of firm and manager; none without a fresh answer.
    pub fn satisfaction_now(&self, who: StakeholderId) -> Option<Latest> {
        self.satisfaction.get(&who).copied()
    }

    /// Everybody who was ever asked a question.
    pub fn asked(&self, question: &Question) -> impl Iterator<Item = &Series> {
        // In the order of questions, as series are kept.
        let from = self.series.partition_point(|series| series.question < *question);
        let of_it = self.series[from..].iter().take_while(move |series| series.question == *question);
        of_it.filter(|series| !series.dots.is_empty())
    }

    /// How many of these people answered a question, and who of them did not: one set of people for the figure, the
    /// silent and the curves.
    pub fn answered_by(&self, grid: &Grid, question: &Question, people: &BTreeSet<StakeholderId>) -> Answered {
        self.answered_of(grid, question, people.iter().copied())
    }

    /// The same of people in the order of their ids, as series are kept.
    fn answered_of(&self, grid: &Grid, question: &Question, people: impl Iterator<Item = StakeholderId>) -> Answered {
        let mut asked = self.asked(question).peekable();
        let (mut share, mut answers, mut silent) = (Share::default(), Vec::new(), Vec::new());
        for who in people {
            while asked.next_if(|series| series.who < who).is_some() {}
            let series = asked.peek().filter(|series| series.who == who);
            let latest = series.and_then(|series| series.latest);
            let fresh = latest.filter(|latest| latest.fresh);
            share.add(fresh.is_some());
            match fresh {
                Some(latest) => answers.push(latest.value),
                None => silent.push(Silence {
                    who,
                    days: latest.map(|latest| latest.age_days),
                    asked: series.is_some(),
                    power: grid.power(who),
                }),
            }
        }
        by_power(&mut silent);
        Answered { question: question.clone(), share, answers, silent }
    }

    fn count_answers(&mut self, grid: &Grid, counting: &[StakeholderId]) {
        let questions: Vec<Question> = self
            .series
            .chunk_by(|one, next| one.question == next.question)
            .map(|one| one[0].question.clone())
            .collect();
        for question in questions {
            let asked = self.asked(&question).map(|series| series.who);
            let mut everyone: Vec<StakeholderId> = asked.filter(|who| counting.binary_search(who).is_ok()).collect();
            if everyone.is_empty() {
                continue;
            }
            everyone.extend(grid.key_people.iter().copied());
            everyone.sort_unstable();
            everyone.dedup();
            self.answered.push(self.answered_of(grid, &question, everyone.into_iter()));
        }
    }

    /// Client people who count and gave no fresh answer to anything, the most powerful first.
    pub fn silences(&self, grid: &Grid, day: NaiveDate, silence_days: i64) -> Vec<Silence> {
        let silence = |standing: &Standing| {
            let who = standing.who;
            let (mut asked, mut last) = (false, None);
            for one in self.series_of(who) {
                asked |= !one.dots.is_empty();
                last = last.max(one.latest.map(|latest| latest.on));
            }
            if let Some(of_others) = self.elsewhere.get(&who) {
                (asked, last) = (true, last.max(*of_others));
            }
            let days = last.map(|on| (day - on).num_days());
            let counts = standing.key || (asked && standing.client_person);
            let silent = counts && days.is_none_or(|days| days > silence_days);
            silent.then(|| Silence { who, days, asked, power: grid.power(who) })
        };
        let mut silent: Vec<Silence> = grid.standings.values().filter_map(silence).collect();
        by_power(&mut silent);
        silent
    }
}

/// Where the series of each person stand.
fn places(series: &[Series]) -> BTreeMap<StakeholderId, Vec<u32>> {
    let mut places: BTreeMap<StakeholderId, Vec<u32>> = BTreeMap::new();
    for (at, series) in series.iter().enumerate() {
        places.entry(series.who).or_default().push(at as u32);
    }
    places
}

/// Whether a question is about satisfaction, with whatever.
fn is_satisfaction(question: &Question) -> bool {
    matches!(question, Question::SatisfactionFirm | Question::SatisfactionManager)
}

fn by_power(silent: &mut [Silence]) {
    silent.sort_by(|a, b| b.power.unwrap_or(0.0).total_cmp(&a.power.unwrap_or(0.0)).then(a.who.cmp(&b.who)));
}

/// How much a reading of this age still counts: 2^(−days ÷ half-life).
pub fn age_weight(age_days: i64, half_life_days: i64) -> f64 {
    (-(age_days.max(0) as f64) / half_life_days.max(1) as f64).exp2()
}

fn lanes(workspace: &Workspace, grid: &Grid, day: NaiveDate) -> Vec<Lane> {
    let lane = |(who, said): (StakeholderId, Vec<&Assessment>)| {
        // Whoever rated the level last: that another sees somebody otherwise is no movement.
        let author = said.iter().rev().find(|one| one.engagement.is_some()).map_or("", |one| one.meta.by.as_str());
        let path = by(&said, author).filter_map(|one| Some((one.on, one.engagement?))).collect();
        Lane { who, path, desired: said.iter().rev().find_map(|one| one.desired) }
    };
    let lanes = assessed(workspace, day).into_iter().map(lane);
    let mut lanes: Vec<Lane> = lanes.filter(|lane| !lane.path.is_empty() || lane.desired.is_some()).collect();
    lanes.sort_by(|a, b| {
        let key = |lane: &Lane| grid.is_key(lane.who);
        key(b).cmp(&key(a)).then(grid.weight(b.who).total_cmp(&grid.weight(a.who))).then(a.who.cmp(&b.who))
    });
    lanes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reading_loses_weight_with_age() {
        assert!((age_weight(30, 30) - 0.5).abs() < 1e-9);
        assert!((age_weight(45, 30) - 0.354).abs() < 0.001);
        assert_eq!(age_weight(0, 30), 1.0);
    }
}
