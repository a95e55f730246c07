//! Rules of the project manager: dates, progress, money, risks.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{ActionKind, Finding, FindingArg, Rule, Severity, by_power, speaks_for};
use crate::insight::Insights;
use crate::insight::expectations::{ExpectationStatus, Way};
use crate::insight::load::Overload;
use crate::insight::risks as scores;
use crate::insight::schedule::{Sums, TaskDates};
use crate::workspace::{Assignee, ClientRole, RecordRef, RiskKind, Satisfier, Side, StakeholderId, Task, TaskId};

/// Days for which a report of progress counts as of its own day.
const REPORT_DAYS: i64 = 7;
/// How many single tasks a rule names before the rest is left to the plan's own marks.
const MOST: usize = 3;

/// Leaves of the plan with their dates, in order, of a set that the sums over neighbours tell: what an edit does not
/// reach is not looked at again.
fn those<'a>(
    insights: &'a Insights,
    set: impl Fn(&Sums) -> u32 + 'a,
) -> impl Iterator<Item = (&'a Task, &'a TaskDates)> + 'a {
    let those = insights.schedule.tasks.those(set);
    those.filter_map(move |(id, dates)| Some((insights.shown.tasks.get(id)?, dates)))
}

fn client_owned(insights: &Insights, task: &Task) -> bool {
    task.owner.and_then(|who| insights.shown.stakeholders.get(who)).is_some_and(|person| person.side == Side::Client)
}

/// Tasks that bring what we expect of the client and what is late: the expectation says it.
fn input_tasks(insights: &Insights) -> BTreeSet<TaskId> {
    let late = |status: &&ExpectationStatus| status.open && status.way == Way::OfClient && status.state.is_missed();
    let late = insights.expectations.statuses.iter().filter(late);
    let expectations = late.filter_map(|status| insights.shown.expectations.get(status.id));
    let satisfiers = expectations.flat_map(|expectation| expectation.satisfied_by.iter());
    satisfiers
        .filter_map(|satisfier| match satisfier {
            Satisfier::Task(id) => Some(*id),
            Satisfier::Contact(_) => None,
        })
        .collect()
}

fn worst_first(mut found: Vec<Finding>) -> Vec<Finding> {
    found.sort_by(|a, b| b.exposure.total_cmp(&a.exposure));
    found.truncate(MOST);
    found
}

/// The most exposed of what a rule found. Many may be found and few are said, so that only these are put into words.
fn worst<T>(found: impl Iterator<Item = (f64, T)>, say: impl FnMut((f64, T)) -> Option<Finding>) -> Vec<Finding> {
    let mut found: Vec<(f64, T)> = found.collect();
    found.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    found.into_iter().filter_map(say).take(MOST).collect()
}

/// Tasks of the client that should be finished.
pub fn client_tasks(insights: &Insights) -> Vec<Finding> {
    let said = input_tasks(insights);
    let overdue = those(insights, |sums| sums.overdue & !sums.milestones)
        .filter(|(task, _)| client_owned(insights, task) && !said.contains(&task.id));
    let found = overdue.map(|(task, dates)| {
        let days = (insights.day - dates.finish.date()).num_days();
        (4.0 + days as f64 / 7.0 + if dates.critical { 4.0 } else { 0.0 }, (task, dates, days))
    });
    worst(found, |(exposure, (task, dates, days))| {
        let severity = if dates.critical || days > 7 { Severity::Trouble } else { Severity::Watch };
        let mut finding = Finding::new(Rule::ClientTaskOverdue, severity, Some(task.id.into()))
            .title("what", &task.title)
            .date("due", dates.finish.date())
            .count("days", days)
            .exposure(exposure);
        if let Some(owner) = task.owner {
            finding = finding.who(owner).evidence([owner.into()]);
        }
        Some(finding.act(ActionKind::PlanContact, task.owner, None))
    })
}

/// When a task that is not finished can be expected: not before the shown day.
fn expected_on(insights: &Insights, dates: &TaskDates) -> NaiveDate {
    dates.finish.date().max(insights.day)
}

/// Who waits for a task the most: the most powerful whose expectation it satisfies; else who speaks for the client.
fn waits_for(insights: &Insights, task: TaskId) -> Option<StakeholderId> {
    let by_it = |status: &&ExpectationStatus| {
        status.open && status.way == Way::OfUs && status.satisfier == Some(Satisfier::Task(task))
    };
    let holders = insights.expectations.statuses.iter().filter(by_it).map(|status| status.holder);
    by_power(insights, holders.collect())
        .first()
        .copied()
        .or_else(|| speaks_for(insights, &[ClientRole::Sponsor, ClientRole::DecisionMaker]))
}

/// The next milestone that comes later than agreed; those behind it slip with it and are only counted.
pub fn milestones(insights: &Insights) -> Vec<Finding> {
    let mut late: Vec<(NaiveDate, NaiveDate, &Task)> = those(insights, |sums| sums.milestones & sums.open)
        .filter_map(|(task, dates)| Some((expected_on(insights, dates), dates.baseline_finish?.date(), task)))
        .filter(|(expected, planned, _)| (*expected - *planned).num_days() >= 3)
        .collect();
    late.sort_by_key(|(expected, planned, task)| (*planned, *expected, task.id));
    let Some((expected, planned, task)) = late.first().copied() else { return Vec::new() };
    let waits = waits_for(insights, task.id);
    let kind = if waits.is_some() { ActionKind::PlanContact } else { ActionKind::AddTask };
    let days = (expected - planned).num_days();
    let severity = if days > 14 { Severity::Trouble } else { Severity::Watch };
    vec![
        Finding::new(Rule::MilestoneLate, severity, Some(task.id.into()))
            .title("what", &task.title)
            .date("planned", planned)
            .date("now", expected)
            .count("days", days)
            .count("more", late.len() as i64 - 1)
            .evidence(late.iter().map(|(_, _, task)| task.id.into()))
            .exposure(3.0 + days as f64 / 7.0)
            .act(kind, waits, None),
    ]
}

/// Tasks that finish after their deadline (what we need of the client is said with the expectation).
pub fn deadlines(insights: &Insights) -> Vec<Finding> {
    let said = input_tasks(insights);
    // What is not finished and neither late nor overdue keeps its deadline.
    let open = those(insights, |sums| sums.open & (sums.late | sums.overdue));
    let found = open.filter(|(task, _)| !said.contains(&task.id)).filter_map(|(task, dates)| {
        let deadline = task.deadline?.date();
        let expected = expected_on(insights, dates);
        let days = (expected - deadline).num_days();
        (days >= 1).then_some((5.0 + (days as f64 / 7.0).min(8.0), (task, dates, deadline, expected, days)))
    });
    worst(found, |(exposure, (task, dates, deadline, expected, days))| {
        let severity = if dates.critical || days > 7 { Severity::Trouble } else { Severity::Watch };
        let finding = Finding::new(Rule::DeadlineMissed, severity, Some(task.id.into()))
            .title("what", &task.title)
            .date("deadline", deadline)
            .date("now", expected)
            .count("days", days)
            .count("overdue", (insights.day - dates.finish.date()).num_days().max(0))
            .exposure(exposure)
            .act(ActionKind::AddTask, task.owner, None);
        Some(finding)
    })
}

/// Our tasks under way that are behind the time they have had, or should be finished.
pub fn behind(insights: &Insights) -> Vec<Finding> {
    let calendars = insights.schedule.calendars();
    let now = insights.day.and_hms_opt(17, 0, 0).unwrap_or_default();
    // What is still to begin has had no time.
    let begins = move |sums: &Sums| sums.begins.is_some_and(|begins| begins < now);
    let found = those(insights, move |sums| if begins(sums) { sums.open & !sums.milestones } else { 0 })
        .filter(|(task, dates)| dates.start < now && !client_owned(insights, task))
        .filter_map(|(task, dates)| {
            let begun = task.actual_start.is_some() || dates.percent > 0.0;
            let calendar = calendars.get(task.calendar);
            // Progress is reported weekly: until the next report is due, the last one counts as of its day.
            let reports = task.progress.iter().map(|one| one.on).filter(|on| *on <= insights.day);
            let last = reports.max().unwrap_or(dates.start.date()).max(dates.start.date());
            let fresh = Some(last).filter(|on| !dates.overdue && (insights.day - *on).num_days() < REPORT_DAYS);
            let reported = task.progress.iter().any(|one| one.on <= insights.day);
            let hour = if reported { 17 } else { 0 };
            let then = fresh.and_then(|on| on.and_hms_opt(hour, 0, 0)).unwrap_or(now);
            // Of the time from its start to its finish: dates of a file may lie closer together than its duration is long.
            let had = calendar.between(dates.start, then.min(dates.finish)).max(0) as f64;
            let all = calendar.between(dates.start, dates.finish).max(0) as f64;
            let expected = if then >= dates.finish { 100.0 } else { had / all.max(1.0) * 100.0 };
            let lag_minutes = (expected - dates.percent) / 100.0 * dates.duration_minutes as f64;
            // Two days of work and a quarter of the task: less is the grain of reporting.
            let lags = begun && lag_minutes >= 960.0 && expected - dates.percent >= 25.0;
            let days = (insights.day - dates.finish.date()).num_days();
            let forgotten = dates.overdue && days >= 3;
            let exposure = 2.0 + lag_minutes / 2400.0 + if dates.critical { 2.0 } else { 0.0 };
            (lags || forgotten).then_some((exposure, (task, dates, expected, lag_minutes)))
        });
    worst(found, |(exposure, (task, dates, expected, lag_minutes))| {
        let severity = if dates.critical && (dates.overdue || lag_minutes >= 2400.0) {
            Severity::Trouble
        } else {
            Severity::Watch
        };
        let finding = Finding::new(Rule::TaskBehind, severity, Some(task.id.into()))
            .title("what", &task.title)
            .arg("done", FindingArg::Share(dates.percent / 100.0))
            .arg("expected", FindingArg::Share(expected.min(100.0) / 100.0))
            .date("due", dates.finish.date())
            .exposure(exposure)
            .act(ActionKind::AddTask, task.owner, None);
        Some(finding)
    })
}

/// The plan ends a week or more later than in the baseline, or its end has passed with work left.
pub fn end_slips(insights: &Insights) -> Vec<Finding> {
    let planned = insights.schedule.agreed_finish().map(|planned| planned.date());
    let Some(planned) = planned.filter(|_| insights.schedule.percent().is_some_and(|percent| percent < 100.0)) else {
        return Vec::new();
    };
    let finish = insights.schedule.finish.date();
    let past = insights.schedule.days_past_end(insights.day).unwrap_or(0);
    let days = (finish - planned).num_days();
    if days < 7 && past == 0 {
        return Vec::new();
    }
    let critical = insights.schedule.tasks.those(|sums| sums.critical).map(|(id, _)| RecordRef::from(id));
    let severity = if days > 21 || past > 0 { Severity::Trouble } else { Severity::Watch };
    vec![
        Finding::new(Rule::EndSlips, severity, None)
            .date("planned", planned)
            .date("now", finish)
            .count("days", days)
            .count("past", past)
            .evidence(critical)
            .exposure(6.0 + days.max(past) as f64 / 7.0)
            .act(ActionKind::AddTask, None, None),
    ]
}

/// CPI below 0.9, once a tenth of the work is done.
pub fn cost(insights: &Insights) -> Vec<Finding> {
    let Some(figures) = insights.earned_value.figures.filter(|f| f.ev >= f.bac * 0.1) else { return Vec::new() };
    let (Some(cpi), Some(vac)) = (figures.cpi(), figures.vac()) else { return Vec::new() };
    if cpi >= 0.9 {
        return Vec::new();
    }
    let holder = speaks_for(insights, &[ClientRole::BudgetHolder, ClientRole::Sponsor]);
    let kind = if holder.is_some() { ActionKind::PlanContact } else { ActionKind::AddTask };
    let lines = insights.shown.budget.iter().filter(|line| !line.actuals.is_empty()).map(|line| line.id.into());
    vec![
        Finding::new(Rule::CostOverrun, if cpi < 0.8 { Severity::Trouble } else { Severity::Watch }, None)
            .arg("cpi", FindingArg::Number(cpi))
            .arg("over", FindingArg::Money((-vac).round() as i64))
            .evidence(lines)
            .exposure(12.0 * (1.0 - cpi))
            .act(kind, holder, None),
    ]
}

/// High risks without owner or measure; high risks and issues that were told to nobody.
pub fn risks(insights: &Insights) -> Vec<Finding> {
    let mut found = Vec::new();
    let tell = speaks_for(insights, &[ClientRole::Sponsor, ClientRole::DecisionMaker]);
    let kind = if tell.is_some() { ActionKind::PlanContact } else { ActionKind::AddTask };
    for score in insights.risks.iter().filter(|score| score.open) {
        let Some(risk) = insights.shown.risks.get(score.id) else { continue };
        let points = score.score.unwrap_or(0);
        if points >= scores::HIGH && (risk.owner.is_none() || risk.measure.is_empty()) {
            found.push(
                Finding::new(Rule::RiskWithoutOwner, Severity::Watch, Some(risk.id.into()))
                    .title("what", &risk.title)
                    .count("score", i64::from(points))
                    .exposure(f64::from(points) / 3.0)
                    .act(ActionKind::AddTask, None, None),
            );
        }
        let known_days = (insights.day - risk.raised_on).num_days();
        let grave = points >= scores::HIGH || (score.kind == RiskKind::Issue && points >= 12);
        // What concerns a relationship is ours to handle, not to announce.
        if grave && risk.told.is_empty() && risk.about.is_none() && known_days >= 7 {
            found.push(
                Finding::new(Rule::RiskUntold, Severity::Watch, Some(risk.id.into()))
                    .title("what", &risk.title)
                    .count("days", known_days)
                    .exposure(f64::from(points) / 2.5)
                    .act(kind, tell, None),
            );
        }
    }
    worst_first(found)
}

/// People and resources with a day's work or more above capacity, from the shown day on.
pub fn overallocated(insights: &Insights) -> Vec<Finding> {
    const LEAST_MINUTES: i64 = 480;
    let found = insights.load.people.iter().filter_map(|one| {
        let overloads: Vec<&Overload> = one.overloads_from(insights.day).collect();
        let minutes: i64 = overloads.iter().map(|over| over.over_minutes).sum();
        let exposure = 1.0 + (minutes as f64 / 2400.0).min(3.0);
        (minutes >= LEAST_MINUTES).then_some((exposure, (one, overloads, minutes)))
    });
    worst(found, |(exposure, (one, overloads, minutes))| {
        let (first, last) = (overloads.first()?, overloads.last()?);
        let finding = Finding::new(Rule::Overallocated, Severity::Watch, Some(one.who.into()));
        let finding = match one.who {
            Assignee::Person(who) => finding.who(who),
            Assignee::Resource(id) => finding.title("who", &insights.shown.resources.get(id)?.title),
        };
        let tasks = overloads.iter().flat_map(|over| over.tasks.iter()).map(|task| RecordRef::from(*task));
        let finding = finding
            .count("hours", (minutes + 30) / 60)
            .date("from", first.from.max(insights.day))
            .date("to", last.to)
            .evidence(tasks)
            .exposure(exposure);
        Some(finding.act(ActionKind::AddTask, None, None))
    })
}

/// Links that close a circle.
pub fn cycle(insights: &Insights) -> Vec<Finding> {
    let cycle = &insights.schedule.cycle;
    let Some(first) = cycle.first().and_then(|id| insights.shown.tasks.get(*id)) else { return Vec::new() };
    vec![
        Finding::new(Rule::Cycle, Severity::Trouble, Some(first.id.into()))
            .title("what", &first.title)
            .count("n", cycle.len() as i64)
            .evidence(cycle.iter().map(|id| RecordRef::from(*id)))
            .exposure(10.0)
            .act(ActionKind::ShowInPlan, None, None),
    ]
}
