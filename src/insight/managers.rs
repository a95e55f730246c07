//! The two managers (Wilkinson, APEX): the project and the relationship, side by side and never averaged.
//!
//! Each dial is a summary of parts that are always shown with it. No dial is good without evidence, and the
//! relationship is never better than what the unhappiest powerful person says. All thresholds are judgement.

use std::sync::Arc;

use chrono::{Datelike, NaiveDate};

use super::earlier::Earlier;
use super::expectations::{ExpectationStatus, State, Way};
use super::facts::Facts;
use super::schedule::Schedule;
use super::statistics::Share;
use super::warnings::Rule;
use crate::workspace::{RecordRef, StakeholderId, Thresholds, Workspace};

/// How a dial stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// Needs action.
    Trouble,
    /// To be watched.
    Watch,
    /// Good.
    Good,
    /// Nothing fresh is known: neither good nor bad.
    Unknown,
}

/// What a part of a dial measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartKind {
    /// PM: the lower of SPI and the agreed length ÷ the length now planned; 1 = 100 points, 0.9 = 75, 0.8 = 50.
    ///
    /// SPI looks back only, and ends at 1 however late the work is.
    Schedule,
    /// PM: CPI on the same scale.
    Cost,
    /// PM: milestones reached by the date agreed, of those due by now and those that the plan now puts after it.
    Milestones,
    /// PM: deliverables accepted at the first presentation.
    FirstPass,
    /// RM: satisfaction, 1–5 as 0–100, weighted by age and power.
    Satisfaction,
    /// RM: expectations that were met, or explained or shown to who has them, by their date; of those whose date has come.
    /// What is not due yet counts neither way, and so planning moves nothing.
    Expectations,
    /// RM: contacts held as agreed.
    Rhythm,
    /// RM: our promises kept on time.
    Promises,
    /// RM: trust in its four parts.
    Trust,
}

impl PartKind {
    /// Whether it is a share: so many of so many.
    pub fn is_share(self) -> bool {
        matches!(self, Self::Milestones | Self::FirstPass | Self::Expectations | Self::Rhythm | Self::Promises)
    }

    /// Key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Schedule => "finding-part-schedule",
            Self::Cost => "finding-part-cost",
            Self::Milestones => "finding-part-milestones",
            Self::FirstPass => "finding-part-first-pass",
            Self::Satisfaction => "finding-part-satisfaction",
            Self::Expectations => "finding-part-expectations",
            Self::Rhythm => "finding-part-rhythm",
            Self::Promises => "finding-part-promises",
            Self::Trust => "finding-part-trust",
        }
    }
}

/// One part of a dial.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What it measures.
    pub kind: PartKind,
    /// 0–100; none = nothing known, and then it does not count.
    pub value: Option<f64>,
    /// How many answers, milestones, promises … it rests on.
    pub n: usize,
    /// Of how many.
    pub of: usize,
    /// How many are to be served by a talk that is planned: they count once it was held.
    pub planned: usize,
    /// The records behind it.
    pub evidence: Vec<RecordRef>,
}

/// One manager's dial.
#[derive(Clone, Debug, PartialEq)]
pub struct Dial {
    /// Mean of the known parts, 0–100, held down by the worst into what its mark allows.
    pub value: Option<f64>,
    /// Mean of the known parts, 0–100.
    pub mean: Option<f64>,
    /// How it stands.
    pub mark: Mark,
    /// Its parts, known or not.
    pub parts: Vec<Part>,
    /// For the relationship: who holds the mark down.
    pub worst: Option<StakeholderId>,
    /// For the project: days by which it now ends after what was agreed, where it does.
    pub late_days: Option<i64>,
    /// Whether that is by an expectation that the plan misses, not by an answer.
    pub worst_by_plan: bool,
    /// How it would stand were what is only planned held: what warnings speak by, which a planned talk answers.
    pub ahead: Ahead,
}

/// How a dial would stand were every talk held that is planned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ahead {
    /// The dial, 0–100.
    pub value: Option<f64>,
    /// How it would stand.
    pub mark: Mark,
    /// Who would hold it down.
    pub worst: Option<StakeholderId>,
    /// Whether what is planned serves, in time, all that whoever holds it down now misses by the plan.
    pub serves_worst: bool,
}

impl Dial {
    /// Who holds the value lower than the mean of its parts, and that mean.
    pub fn held_down(&self) -> Option<(StakeholderId, f64)> {
        self.worst.zip(self.mean).filter(|_| self.value != self.mean)
    }
}

/// Both dials on one day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PathPoint {
    /// The day: a month's end, or the shown day.
    pub day: NaiveDate,
    /// Project dial, 0–100.
    pub pm: Option<f64>,
    /// Relationship dial, 0–100.
    pub rm: Option<f64>,
    /// How the project stood.
    pub pm_mark: Mark,
    /// How the relationship stood.
    pub rm_mark: Mark,
    /// Of how many parts of both dials something was known.
    pub known: Share,
}

/// Why the project may look better than it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watermelon {
    /// The project is good and the relationship is in trouble.
    GreenOutsideRedInside,
    /// The project is good and nothing is known of the relationship.
    GreenOutsideNothingKnown,
    /// The dials have been far apart twice running.
    Apart,
}

/// The two managers.
#[derive(Clone, Debug, PartialEq)]
pub struct Managers {
    /// The project manager.
    pub pm: Dial,
    /// The relationship manager.
    pub rm: Dial,
    /// PM − RM in points.
    pub gap: Option<f64>,
    /// Green outside, red inside.
    pub watermelon: Option<Watermelon>,
    /// The APEX scorecard.
    pub scorecard: super::scorecard::Scorecard,
}

impl Managers {
    /// Both dials as they stand: where the path ends.
    pub fn now(&self, day: NaiveDate) -> PathPoint {
        point_of(&self.pm, &self.rm, day)
    }
}

/// An index (SPI, CPI) as points: 1 and more = 100, 0.9 = 75, 0.8 = 50, 0.6 and less = 0.
pub fn index_points(index: f64) -> f64 {
    ((index - 0.6) * 250.0).clamp(0.0, 100.0)
}

/// An answer on 1–5 as points, 0–100.
pub fn answer_points(answer: f64) -> f64 {
    ((answer - 1.0) / 4.0 * 100.0).clamp(0.0, 100.0)
}

/// How points, 0–100, stand by the engagement's thresholds; an answer on 1–5 after [`answer_points`].
pub fn mark_of(value: f64, limits: &Thresholds) -> Mark {
    if value >= limits.good_from {
        Mark::Good
    } else if value >= limits.watch_from {
        Mark::Watch
    } else {
        Mark::Trouble
    }
}

fn mean(parts: &[Part]) -> Option<f64> {
    let known: Vec<f64> = parts.iter().filter_map(|part| part.value).collect();
    (!known.is_empty()).then(|| known.iter().sum::<f64>() / known.len() as f64)
}

fn share_part(kind: PartKind, share: Share, evidence: Vec<RecordRef>) -> Part {
    Part { kind, value: share.value().map(|value| value * 100.0), n: share.n, of: share.of, planned: 0, evidence }
}

/// Where the plan now ends, against what was agreed.
struct End {
    /// Days of the calendar after the agreed end; negative = before it.
    late_days: i64,
    /// The agreed length ÷ the length now planned, as points.
    points: f64,
}

impl End {
    /// Agreed is the end of the latest baseline and the engagement's end, whichever comes first; none where neither is.
    fn of(workspace: &Workspace, schedule: &Schedule) -> Option<Self> {
        if schedule.tasks.is_empty() {
            return None;
        }
        let baseline = schedule.agreed_finish().map(|finish| finish.date());
        let (start, end) = (workspace.engagement.start, workspace.engagement.end);
        let agreed = baseline.into_iter().chain(end).min()?;
        let days = |end: NaiveDate| (end - start).num_days().saturating_add(1).max(1);
        let end = schedule.finish.date();
        let points = index_points(days(agreed) as f64 / days(end) as f64);
        Some(Self { late_days: (end - agreed).num_days(), points })
    }

    /// The best mark that a plan with this end can have: good only if it ends as agreed.
    fn mark(&self, limits: &Thresholds) -> Mark {
        let own = mark_of(self.points, limits);
        if self.late_days > 0 { own.min(Mark::Watch) } else { Mark::Good }
    }
}

/// The project manager's dial on `day`: never better than the end that the plan now has.
pub(super) fn project(workspace: &Workspace, facts: &Facts) -> Dial {
    let limits = &workspace.engagement.thresholds;
    let earned = facts.earned_value();
    let end = End::of(workspace, facts.schedule()).filter(|_| earned.reported);
    let reported = facts.noted().reported.iter().map(|id| RecordRef::from(*id));
    let spi = earned.figures.and_then(|f| f.spi()).filter(|_| earned.reported).map(index_points);
    let cpi = earned.figures.and_then(|f| f.cpi()).filter(|_| earned.reported).map(index_points);
    let lines: Vec<RecordRef> =
        workspace.budget.iter().filter(|line| !line.actuals.is_empty()).map(|line| line.id.into()).collect();
    let missed = earned.missed.iter().map(|id| RecordRef::from(*id)).collect();
    let presented =
        workspace.deliverables.iter().filter(|d| !d.results.is_empty()).map(|d| RecordRef::from(d.id)).collect();
    let baselines = earned.baseline.map(RecordRef::from).into_iter();
    let parts = vec![
        Part {
            kind: PartKind::Schedule,
            value: spi.into_iter().chain(end.as_ref().map(|end| end.points)).reduce(f64::min),
            n: reported.len(),
            of: workspace.tasks.len(),
            planned: 0,
            evidence: baselines.chain(reported).collect(),
        },
        Part {
            kind: PartKind::Cost,
            value: cpi,
            n: lines.len(),
            of: workspace.budget.len(),
            planned: 0,
            evidence: lines,
        },
        share_part(PartKind::Milestones, earned.milestones, missed),
        share_part(PartKind::FirstPass, earned.first_pass, presented),
    ];
    // No dial without evidence: neither a colour nor a figure.
    let mean = mean(&parts).filter(|_| earned.reported);
    let allowed = end.as_ref().map_or(Mark::Good, |end| end.mark(limits));
    let value = mean.map(|mean| held_down(mean, allowed, limits));
    let mark = mean.map_or(Mark::Unknown, |mean| mark_of(mean, limits).min(allowed));
    Dial {
        value,
        mean,
        mark,
        ahead: Ahead { value, mark, worst: None, serves_worst: false },
        parts,
        worst: None,
        worst_by_plan: false,
        late_days: end.map(|end| end.late_days).filter(|days| *days > 0),
    }
}

/// The relationship manager's dial.
pub(super) fn relationship(workspace: &Workspace, facts: &Facts, day: NaiveDate) -> Dial {
    let limits = &workspace.engagement.thresholds;
    let (pulse, grid) = (facts.pulse(), facts.grid());
    let (mut sum, mut weights) = (0.0, 0.0);
    for (who, latest) in &pulse.satisfaction {
        let weight = latest.weight * grid.weight(*who);
        sum += answer_points(latest.value) * weight;
        weights += weight;
    }
    // Of a key person, one that nobody asked the date of counts as missed: not to ask makes nothing better.
    let by_its_date = |s: &ExpectationStatus| {
        let undated = s.open && s.by.is_none() && s.key_holder && s.state == State::NoDate;
        s.by_its_date.or(undated.then_some(false))
    };
    let of_us = || facts.expectations().statuses.iter().filter(|s| s.way == Way::OfUs);
    let kept = Share::count(of_us().filter_map(by_its_date));
    let off = of_us().filter(|status| by_its_date(status) == Some(false)).map(|status| status.id.into()).collect();
    let is_planned = |s: &&ExpectationStatus| s.open && s.state == State::Covered && s.state != s.unless_talked.0;
    let planned = of_us().filter(is_planned).count();
    let levels: Vec<f64> = facts.trust().values().filter_map(|trust| trust.fresh().level()).collect();
    let promises = &facts.promises().ours;
    let broken = promises.broken.iter().map(|id| RecordRef::from(*id)).collect();
    let failures = facts.agreed().ours.iter().copied().map(RecordRef::from).collect();
    let parts = vec![
        Part {
            kind: PartKind::Satisfaction,
            value: (weights > 0.0).then(|| sum / weights),
            n: pulse.heard.n,
            of: pulse.heard.of,
            planned: 0,
            evidence: pulse.satisfaction.values().map(|latest| latest.reading.into()).collect(),
        },
        Part { planned, ..share_part(PartKind::Expectations, kept, off) },
        share_part(PartKind::Rhythm, facts.agreed().kept, failures),
        share_part(PartKind::Promises, promises.share, broken),
        Part {
            kind: PartKind::Trust,
            value: (!levels.is_empty()).then(|| levels.iter().sum::<f64>() / levels.len() as f64),
            n: levels.len(),
            of: grid.key_people.len(),
            planned: 0,
            evidence: facts.trust().keys().map(|who| RecordRef::from(*who)).collect(),
        },
    ];
    let value = mean(&parts);
    let own = value.map_or(Mark::Unknown, |value| mark_of(value, limits));
    let heard = grid.key_people.iter().any(|who| pulse.satisfaction.contains_key(who));
    let stands = |worst: Option<(StakeholderId, Mark, bool)>| {
        let mark = match worst {
            Some((_, Mark::Trouble, _)) => Mark::Trouble,
            _ if own == Mark::Trouble => Mark::Trouble,
            // No powerful person said anything fresh: no colour at all rather than the last one.
            _ if !heard => Mark::Unknown,
            Some((_, mark, _)) => mark.min(own),
            None => own,
        };
        let held = |value| worst.map_or(value, |(_, allowed, _)| held_down(value, allowed, limits));
        let worst = worst.filter(|(_, mark, _)| *mark != Mark::Good).map(|(who, ..)| who);
        (value.filter(|_| mark != Mark::Unknown).map(held), mark, worst)
    };
    let worst_now = worst_of_the_powerful(workspace, facts, day, |status| status.unless_talked);
    let (now, mark, worst) = stands(worst_now);
    let ahead = stands(worst_of_the_powerful(workspace, facts, day, |status| (status.state, status.gap_days)));
    let missed = |status: &&ExpectationStatus| Some(status.holder) == worst && status.unless_talked.0.is_missed();
    let mut missed = of_us().filter(|status| status.open).filter(missed).peekable();
    let serves_worst = missed.peek().is_some() && missed.all(|status| !status.state.is_missed());
    Dial {
        value: now,
        mean: value.filter(|_| mark != Mark::Unknown),
        mark,
        parts,
        worst,
        worst_by_plan: worst_now.is_some_and(|(.., by_plan)| by_plan),
        late_days: None,
        ahead: Ahead { value: ahead.0, mark: ahead.1, worst: ahead.2, serves_worst },
    }
}

/// A dial never stands higher than the colour that the worst allows: a mean cannot hide one unhappy powerful person,
/// nor an end that is late.
///
/// With a floor (0 for trouble, `watch_from` for watch) and a top (1 below `watch_from`, 1 below `good_from`) the dial
/// is floor + (mean − floor) × (top − floor) ÷ (100 − floor): what lies between the floor and 100 is drawn together into
/// the colour's own band. So a worse mean stays a lower dial, which a mere cap would not show; a mean below the floor
/// stands as it is.
fn held_down(mean: f64, allowed: Mark, limits: &Thresholds) -> f64 {
    let (floor, top) = match allowed {
        Mark::Trouble => (0.0, (limits.watch_from - 1.0).max(0.0)),
        Mark::Watch => (limits.watch_from, (limits.good_from - 1.0).max(limits.watch_from)),
        Mark::Good | Mark::Unknown => return mean,
    };
    if mean <= floor || floor >= 100.0 {
        return mean;
    }
    floor + (mean - floor) * (top - floor) / (100.0 - floor)
}

/// The unhappiest key person: by the latest satisfaction, or (and then true) by an expectation that the plan misses.
/// `judged` says by what an expectation is judged: where it stands and its gap.
fn worst_of_the_powerful(
    workspace: &Workspace,
    facts: &Facts,
    day: NaiveDate,
    judged: impl Fn(&ExpectationStatus) -> (State, Option<i64>),
) -> Option<(StakeholderId, Mark, bool)> {
    let limits = &workspace.engagement.thresholds;
    let satisfaction = facts.grid().key_people.iter().filter_map(|who| {
        let points = answer_points(facts.pulse().satisfaction_now(*who)?.value);
        Some((mark_of(points, limits), points, *who, false))
    });
    let stands = |s: &&ExpectationStatus| (s.open || s.our_word_only) && s.key_holder && s.way == Way::OfUs;
    let missed = facts.expectations().statuses.iter().filter(stands);
    let missed = missed.filter_map(|status| {
        let importance = workspace.expectations.get(status.id)?.importance;
        // A great matter, missed by more than a week, with little time left to plan for it.
        let near = status.by.is_none_or(|by| (by - day).num_days() <= Rule::ExplainBefore.limit_in(limits));
        let (state, gap) = judged(status);
        let grave = near && importance >= 4 && gap.is_none_or(|gap| gap > 7);
        match state {
            state if state.is_missed() && grave => Some((Mark::Trouble, 0.0, status.holder, true)),
            state if state.is_missed() => Some((Mark::Watch, 50.0, status.holder, true)),
            _ if status.our_word_only && importance >= 4 => Some((Mark::Trouble, 0.0, status.holder, true)),
            // Of a great matter nobody knows by when: that it is served in time cannot be said.
            State::NoDate if importance >= 4 => Some((Mark::Watch, 50.0, status.holder, true)),
            _ if status.overdue_days.is_some() || status.our_word_only => {
                Some((Mark::Watch, 50.0, status.holder, true))
            }
            _ => None,
        }
    });
    let all = satisfaction.chain(missed);
    all.min_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)).then(a.2.cmp(&b.2)))
        .map(|(mark, _, who, by_plan)| (who, mark, by_plan))
}

/// The month ends before `day` on which the path of both dials stands, from the engagement's start; the latest only.
pub fn month_ends(start: NaiveDate, day: NaiveDate) -> Vec<NaiveDate> {
    const LONGEST: usize = 36;
    let before = |end: &NaiveDate| month_before(*end);
    let mut ends: Vec<NaiveDate> =
        std::iter::successors(month_before(day), before).take_while(|end| *end >= start).take(LONGEST).collect();
    ends.reverse();
    ends
}

/// Both dials as they stood at the end of `day`. Costs a replay and a schedule.
pub fn point_on(file: &Workspace, day: NaiveDate) -> PathPoint {
    let facts = Facts::of(None, file, day);
    point_of(facts.pm(), facts.rm(), day)
}

/// The point that two dials make.
fn point_of(pm: &Dial, rm: &Dial, day: NaiveDate) -> PathPoint {
    let known = Share::count(pm.parts.iter().chain(&rm.parts).map(|part| part.value.is_some()));
    PathPoint { day, pm: pm.value, rm: rm.value, pm_mark: pm.mark, rm_mark: rm.mark, known }
}

/// The last day of the month before.
fn month_before(day: NaiveDate) -> Option<NaiveDate> {
    day.with_day(1).and_then(|first| first.pred_opt())
}

/// What was known at the end of the month before.
#[derive(Clone)]
pub(super) struct MonthBefore {
    earlier: Arc<Earlier>,
    /// Whether the project was far above the relationship then.
    apart: bool,
}

/// Whether the project looks better than the relationship lets it be; looks at the month before only where it matters.
/// What was known of that month goes into `month`, from which the next look starts: on most days it is the same month of
/// the same file.
pub(super) fn watermelon(
    file: &Workspace,
    (pm, rm): (&Dial, &Dial),
    day: NaiveDate,
    month: &mut Option<MonthBefore>,
) -> Option<Watermelon> {
    let limit = file.engagement.thresholds.manager_gap;
    let apart = |pm: &Dial, rm: &Dial| pm.value.zip(rm.ahead.value).is_some_and(|(pm, rm)| pm - rm >= limit);
    let settled = (day - file.engagement.start).num_days() >= 21;
    match (pm.mark, rm.ahead.mark) {
        (Mark::Good, Mark::Trouble) => Some(Watermelon::GreenOutsideRedInside),
        (Mark::Good, Mark::Unknown) if settled => Some(Watermelon::GreenOutsideNothingKnown),
        _ if apart(pm, rm) => {
            let before = month_before(day).filter(|end| *end >= file.engagement.start)?;
            if month.as_ref().is_none_or(|month| !month.earlier.replay.is_of(file, before)) {
                let facts = Facts::of(month.as_ref().map(|month| &month.earlier), file, before);
                let apart = apart(facts.pm(), facts.rm());
                *month = Some(MonthBefore { earlier: Arc::clone(facts.kept()), apart });
            }
            month.as_ref().is_some_and(|month| month.apart).then_some(Watermelon::Apart)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_held_down_stays_in_its_colour_and_worse_stays_lower() {
        let limits = Thresholds::default();
        for allowed in [Mark::Trouble, Mark::Watch, Mark::Good] {
            let dials: Vec<f64> = (0..=100).map(|mean| held_down(f64::from(mean), allowed, &limits)).collect();
            assert!(dials.windows(2).all(|pair| pair[0] < pair[1]), "{allowed:?}: {dials:?}");
            assert!(dials.iter().all(|dial| mark_of(*dial, &limits) <= allowed), "{allowed:?}: {dials:?}");
        }
        let narrow = Thresholds { good_from: 0.0, watch_from: 0.0, ..limits };
        assert!((0.0..=100.0).contains(&held_down(80.0, Mark::Watch, &narrow)));
    }
}
