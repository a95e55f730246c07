//! When warnings could first have been known, how long they stood, and how soon somebody answered.
//!
//! Nothing of it is kept: each past day is looked at as it was known then, and the rules are asked again. What was
//! entered later with an earlier date counts from the day of its entry, as everywhere.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::answered::{Of, answers};
use super::{Finding, RULES, Rule, Severity};
use crate::insight::hands::{Hands, Piece};
use crate::insight::statistics::Share;
use crate::insight::{Insights, Past};
use crate::workspace::{AlarmAnswerKind, RecordRef, Satisfier, Workspace};

/// Days that one hand looks at, at least: each block replays its first day from nothing.
const LEAST_DAYS: usize = 40;

/// As many days are looked at one by one; of a longer past every second, third … so that they are no more, and of the others
/// those on which what stands today turned.
pub const MOST_DAYS: i64 = 500;

/// Days in a row on which a warning stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The first.
    pub from: NaiveDate,
    /// The last.
    pub to: NaiveDate,
    /// How grave it was at worst.
    pub worst: Severity,
}

impl Stretch {
    /// How many days.
    pub fn days(&self) -> i64 {
        (self.to - self.from).num_days() + 1
    }
}

/// One warning through the days of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// When it stood, the earliest first; never empty.
    pub stretches: Vec<Stretch>,
    /// When somebody first answered it.
    pub answered_on: Option<NaiveDate>,
    /// When something was first done about it: its act, or settled otherwise.
    pub acted_on: Option<NaiveDate>,
}

impl Course {
    /// The first day on which it could have been known.
    pub fn first(&self) -> Option<NaiveDate> {
        self.stretches.first().map(|one| one.from)
    }

    /// Days from the first on which it could have been known to the first answer.
    pub fn days_to_answer(&self) -> Option<i64> {
        Some((self.answered_on? - self.first()?).num_days().max(0))
    }
}

/// All warnings of a file up to a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// The day.
    pub day: NaiveDate,
    /// To how many days the dates of what no longer stands are known: 1 where each day was looked at; 0 where none was.
    pub within: i64,
    /// By rule and by what it is about.
    pub courses: BTreeMap<Of, Course>,
    /// How many there were of each gravity on each day that was looked at, where that changed: trouble, watch, info.
    pub counts: Vec<(NaiveDate, [usize; 3])>,
    /// Of expectations of which something stood: the talks that were to serve them, since when each is known and its day.
    talks: BTreeMap<RecordRef, Vec<(NaiveDate, NaiveDate)>>,
}

/// Rules that say of one expectation, as the plan and the talks change, in other words that it is not met in time: the
/// trouble is the same.
const KIN: [Rule; 5] =
    [Rule::ExplainBefore, Rule::ShowBefore, Rule::ListenBefore, Rule::ExpectationLate, Rule::ExpectationUnserved];

/// What stood on a day.
type Stood = BTreeMap<Of, Severity>;

impl History {
    /// The history of `file` up to `day`; none where `goes_on` says that nobody waits for it any longer. Costs what the
    /// rules read, for every day on which something may be otherwise; whoever has more `hands` waits less for the same.
    pub fn of(file: &Workspace, day: NaiveDate, goes_on: GoesOn<'_>, hands: &impl Hands) -> Option<Self> {
        let look = |insights: &Insights| -> Stood {
            let found = RULES.iter().flat_map(|(find, _)| find(insights));
            found.fold(Stood::new(), |mut stood, finding| {
                let worst = stood.entry(finding.of()).or_insert(finding.severity);
                *worst = finding.severity.min(*worst);
                stood
            })
        };
        // Over years something turns every day; on which exactly matters of what stands today.
        let turns = |last: &Stood, was: &Stood, is: &Stood| {
            let turned = |of: &Of| was.get(of) != is.get(of);
            let kin = |(rule, about): Of| {
                let others = KIN.iter().filter(move |_| KIN.contains(&rule));
                others.map(move |other| (*other, about))
            };
            last.keys().any(|of| turned(of) || kin(*of).any(|other| turned(&other)))
        };
        let days = looked_at(file, day, goes_on, hands, &look, &turns)?;
        Some(Self::gathered(file, day, &days))
    }

    fn gathered(file: &Workspace, day: NaiveDate, days: &[(NaiveDate, Stood)]) -> Self {
        let mut history = Self { day, within: step(file, day), ..Self::default() };
        for (at, (on, stood)) in days.iter().enumerate() {
            // What a day says holds until it turns.
            let last = days.get(at + 1).map_or(day, |(next, _)| next.pred_opt().unwrap_or(*on));
            for (of, severity) in stood {
                let course = history.courses.entry(*of).or_insert_with(|| Course {
                    stretches: Vec::new(),
                    answered_on: None,
                    acted_on: None,
                });
                match course.stretches.last_mut().filter(|one| one.to.succ_opt() == Some(*on)) {
                    Some(stretch) => {
                        stretch.to = last;
                        stretch.worst = stretch.worst.min(*severity);
                    }
                    None => course.stretches.push(Stretch { from: *on, to: last, worst: *severity }),
                }
            }
            let mut counts = [0; 3];
            for severity in stood.values() {
                counts[*severity as usize] += 1;
            }
            if history.counts.last().is_none_or(|(_, before)| *before != counts) {
                history.counts.push((*on, counts));
            }
        }
        for (of, course) in &mut history.courses {
            let until_now = || answers(file, *of).filter(|one| one.on <= day);
            let acted = |kind| matches!(kind, AlarmAnswerKind::Acted | AlarmAnswerKind::Resolved);
            course.answered_on = until_now().map(|one| one.on).min();
            course.acted_on = until_now().filter(|one| acted(one.kind)).map(|one| one.on).min();
        }
        for (rule, about) in history.courses.keys() {
            let (true, Some(about @ RecordRef::Expectation(id))) = (KIN.contains(rule), *about) else { continue };
            let Some(expectation) = file.expectations.get(id) else { continue };
            let talks = expectation.satisfied_by.iter().filter_map(|one| match one {
                Satisfier::Contact(id) => file.contacts.get(*id).map(|talk| (talk.meta.on, talk.at.date())),
                Satisfier::Task(_) => None,
            });
            history.talks.insert(about, talks.collect());
        }
        history
    }

    /// The course of a warning.
    pub fn course(&self, of: Of) -> Option<&Course> {
        self.courses.get(&of)
    }

    /// The stretch of days in which a warning stands now. Where another rule said the same trouble in other words until
    /// then, or where it was gone only while a talk was planned that has served nothing, it has stood since then.
    pub fn present(&self, of: Of) -> Option<Stretch> {
        let (first, last) = (self.said(of).first()?.1, self.said(of).last()?.1);
        let worst = self.said(of).iter().map(|(_, one)| one.worst).min()?;
        Some(Stretch { from: first.from, to: last.to, worst })
    }

    /// By which rules the trouble of a warning that stands now was said, and when, the earliest first: the last is its own.
    /// Between two of them it was gone only while a talk was planned that has served nothing.
    pub fn said(&self, of: Of) -> Vec<(Rule, Stretch)> {
        let own = self.course(of).and_then(|course| course.stretches.last().copied()).filter(|one| one.to == self.day);
        let mut said: Vec<(Rule, Stretch)> = own.into_iter().map(|one| (of.0, one)).collect();
        let talks = of.1.and_then(|about| self.talks.get(&about)).map(Vec::as_slice).unwrap_or_default();
        let before = |from: NaiveDate| {
            let until = |(_, one): &(Rule, Stretch)| {
                let next = one.to.succ_opt().unwrap_or(one.to);
                let waited = |(known, held): &(NaiveDate, NaiveDate)| {
                    *known <= next && held.succ_opt().is_some_and(|after| (next..=after).contains(&from))
                };
                one.from < from && (next >= from || talks.iter().any(waited))
            };
            let kin = KIN.iter().filter(|_| KIN.contains(&of.0)).filter_map(|rule| {
                let course = self.course((*rule, of.1))?;
                Some(course.stretches.iter().map(move |one| (*rule, *one)))
            });
            kin.flatten().filter(until).min_by_key(|(_, one)| one.from)
        };
        while let Some(earlier) = said.last().and_then(|(_, one)| before(one.from)) {
            said.push(earlier);
        }
        said.reverse();
        said
    }

    /// Whether the trouble of a warning stands now, be it that another rule says it by now.
    pub fn goes_on(&self, of: Of) -> bool {
        let kin = KIN.iter().filter(|_| KIN.contains(&of.0)).map(|rule| (*rule, of.1));
        kin.chain([of]).any(|of| self.present(of).is_some())
    }

    /// The first day on which a warning could have been known, whatever rule said it then.
    pub fn first(&self, of: Of) -> Option<NaiveDate> {
        let own = self.course(of)?.first();
        self.present(of).map(|one| one.from).into_iter().chain(own).min()
    }

    /// Of all warnings that there ever were, about how many something was done.
    pub fn acted(&self) -> Share {
        Share::count(self.courses.values().map(|course| course.acted_on.is_some()))
    }

    /// Of all warnings that there ever were, how many were answered within a week of the first day on which they could
    /// have been known; those younger than that and unanswered do not count yet.
    pub fn answered_soon(&self) -> Share {
        let known = |course: &&Course| {
            let old = course.first().is_some_and(|first| (self.day - first).num_days() > 7);
            old || course.answered_on.is_some()
        };
        // The first day may lie as many days before the one on which it was seen.
        let soon = |days: i64| days + self.within.max(1) - 1 <= 7;
        Share::count(self.courses.values().filter(known).map(|course| course.days_to_answer().is_some_and(soon)))
    }
}

/// What one rule would have said on past days.
#[derive(Clone, Debug, PartialEq)]
pub struct Replayed {
    /// Which rule.
    pub rule: Rule,
    /// By day, where it is another than on the day before: what was found, the gravest first.
    pub days: Vec<(NaiveDate, Vec<Finding>)>,
    /// The last day that was looked at.
    pub until: NaiveDate,
}

impl Replayed {
    /// One rule over all days of `file` up to `day`; none where nobody waits for it any longer. Costs only what the rule
    /// reads; whoever has more `hands` waits less for the same.
    pub fn of(file: &Workspace, rule: Rule, day: NaiveDate, goes_on: GoesOn<'_>, hands: &impl Hands) -> Option<Self> {
        let look = |insights: &Insights| by_rule(insights, rule);
        // The sentence of a warning is another each day, by the days that it counts.
        let says = |found: &Vec<Finding>| -> Vec<(Option<RecordRef>, Severity)> {
            found.iter().map(|one| (one.about, one.severity)).collect()
        };
        let turns = |_: &Vec<Finding>, was: &Vec<Finding>, is: &Vec<Finding>| says(was) != says(is);
        let days = looked_at(file, day, goes_on, hands, &look, &turns)?;
        Some(Self { rule, days, until: day })
    }

    /// What it said at the end of a day.
    pub fn on(&self, day: NaiveDate) -> &[Finding] {
        let after = self.days.partition_point(|(on, _)| *on <= day);
        after.checked_sub(1).and_then(|at| self.days.get(at)).map(|(_, found)| found.as_slice()).unwrap_or_default()
    }

    /// On how many of the days it said something.
    pub fn share(&self) -> Share {
        let Some((first, _)) = self.days.first() else { return Share::default() };
        let ends = self.days.iter().skip(1).filter_map(|(on, _)| on.pred_opt()).chain([self.until]);
        let lasted = self.days.iter().zip(ends).filter(|((_, found), _)| !found.is_empty());
        let days: i64 = lasted.map(|((on, _), end)| (end - *on).num_days() + 1).sum();
        Share::new(days.max(0) as usize, ((self.until - *first).num_days() + 1).max(0) as usize)
    }
}

/// What one rule finds, the gravest first.
pub fn by_rule(insights: &Insights, rule: Rule) -> Vec<Finding> {
    let asked = RULES.iter().filter(|(_, rules)| rules.contains(&rule));
    let mut found: Vec<Finding> = asked.flat_map(|(find, _)| find(insights)).filter(|one| one.rule == rule).collect();
    super::sort(&mut found);
    found
}

/// Whether somebody still waits.
pub type GoesOn<'a> = &'a (dyn Fn() -> bool + Sync);

/// How many days lie from one look to the next.
fn step(file: &Workspace, last: NaiveDate) -> i64 {
    (last - file.engagement.start.min(last)).num_days() / MOST_DAYS + 1
}

/// Whether something turned from one look to the next that is worth knowing to the day; first what was seen on the last.
type Turns<'a, T> = &'a (dyn Fn(&T, &T, &T) -> bool + Sync);

/// What is seen on the days from the beginning to `last`, where it is another than on the day before. Up to [`MOST_DAYS`]
/// each day is looked at. Of more as many are, and where something `turns` between two of them its days are sought by
/// halves: what came and went between two looks is missed, and what else turned is known to the next look.
fn looked_at<T: PartialEq + Send + Sync>(
    file: &Workspace,
    last: NaiveDate,
    goes_on: GoesOn<'_>,
    hands: &impl Hands,
    look: &(dyn Fn(&Insights) -> T + Sync),
    turns: Turns<'_, T>,
) -> Option<Vec<(NaiveDate, T)>> {
    let first = file.engagement.start.min(last);
    let past = Past::by(file, hands);
    let step = step(file, last) as usize;
    let mut days: Vec<NaiveDate> = first.iter_days().step_by(step).take_while(|day| *day < last).collect();
    days.push(last);
    let see = |past: &mut Past, day: NaiveDate| -> Option<T> {
        let insights = goes_on().then(|| past.on(day))?;
        let seen = look(&insights);
        past.go_on_from(&insights);
        Some(seen)
    };
    let block = |days: &[NaiveDate]| -> Option<Vec<(NaiveDate, T)>> {
        let mut past = past.clone();
        days.iter().map(|day| Some((*day, see(&mut past, *day)?))).collect()
    };
    let in_blocks = |count: usize| count.div_ceil(hands.count().max(1)).max(LEAST_DAYS);
    let block = &block;
    let pieces = days.chunks(in_blocks(days.len())).map(|days| -> Piece<'_, _> { Box::new(move || block(days)) });
    let seen: Option<Vec<_>> = hands.all(pieces.collect()).into_iter().collect();
    let seen: Vec<(NaiveDate, T)> = seen?.into_iter().flatten().collect();
    let mut between: Vec<(NaiveDate, T)> = Vec::new();
    if let Some((_, now)) = seen.last().filter(|_| step > 1) {
        let turned = |was: &T, is: &T| turns(now, was, is);
        let pairs: Vec<_> = seen.windows(2).filter(|pair| turned(&pair[0].1, &pair[1].1)).collect();
        let halves = |pairs: &[&[(NaiveDate, T)]]| -> Option<Vec<(NaiveDate, T)>> {
            let (mut past, mut found) = (past.clone(), Vec::new());
            for pair in pairs {
                halved(&pair[0], &pair[1], &mut found, &mut |day| see(&mut past, day), &turned)?;
            }
            Some(found)
        };
        let halves = &halves;
        let pieces =
            pairs.chunks(in_blocks(pairs.len())).map(|pairs| -> Piece<'_, _> { Box::new(move || halves(pairs)) });
        let found: Option<Vec<_>> = hands.all(pieces.collect()).into_iter().collect();
        between = found?.into_iter().flatten().collect();
    }
    let all: BTreeMap<NaiveDate, T> = seen.into_iter().chain(between).collect();
    let mut days: Vec<(NaiveDate, T)> = Vec::new();
    for (on, what) in all {
        if days.last().is_none_or(|(_, before)| *before != what) {
            days.push((on, what));
        }
    }
    Some(days)
}

/// Looks at the days between two from the one to the other of which it turned, by halves, as far as they turn; in their order. None where
/// nobody waits any longer.
fn halved<T>(
    low: &(NaiveDate, T),
    high: &(NaiveDate, T),
    found: &mut Vec<(NaiveDate, T)>,
    see: &mut dyn FnMut(NaiveDate) -> Option<T>,
    turned: &dyn Fn(&T, &T) -> bool,
) -> Option<()> {
    let middle = low.0 + Days::new(((high.0 - low.0).num_days() / 2) as u64);
    if middle <= low.0 || !turned(&low.1, &high.1) {
        return Some(());
    }
    let seen = (middle, see(middle)?);
    halved(low, &seen, found, see, turned)?;
    halved(&seen, high, found, see, turned)?;
    found.push(seen);
    Some(())
}
