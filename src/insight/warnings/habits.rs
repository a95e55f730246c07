//! Rules on how we work and how they answer it: effort, the eight activities, initiative, attendance, asks and gives.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::{
    ActionKind, Finding, FindingArg, Rule, Severity, by_power, days_in, has_fallen, is_running, limit, relationship,
    serves_somebody, speaks_for,
};
use crate::insight::Insights;
use crate::insight::scorecard::FigureKind;
use crate::insight::statistics::{Share, paired_change};
use crate::insight::talks::{Became, Came};
use crate::workspace::{Activity, ClientRole, Direction, ExpectationId, RecordRef, Side, StakeholderId};

/// Minutes recorded within a window below which effort says nothing.
const LEAST_MINUTES: i64 = 600;
/// So many talks (or seats) a window must have before a share of it says anything.
const LEAST: usize = 6;
/// So many things between us there must be before their balance says anything.
const LEAST_THINGS: usize = 8;

/// What the talks of a stretch of days come to.
#[derive(Debug, Default)]
struct Window {
    minutes: i64,
    theirs: Share,
    came: Share,
    absent: BTreeSet<StakeholderId>,
    cancelled_by_them: Vec<RecordRef>,
    failed_by_us: Vec<RecordRef>,
    planned: usize,
    done: BTreeSet<Activity>,
}

/// The last stretch that counts as lately, and the one before it.
fn windows(insights: &Insights) -> (Window, Window) {
    let days = insights.shown.engagement.thresholds.lately_days.max(1).unsigned_abs();
    let back = |times: u64| insights.day.checked_sub_days(Days::new(days * times)).unwrap_or(NaiveDate::MIN);
    let (since, before) = (back(1), back(2));
    let (mut lately, mut earlier) = (Window::default(), Window::default());
    let table = insights.talks();
    let tolerance = insights.shown.engagement.thresholds.move_tolerance_days;
    let client = |who: StakeholderId| insights.grid.standings.get(&who).is_some_and(|one| one.client_person);
    for talk in table.from(before.succ_opt().unwrap_or(before)) {
        if talk.on() > insights.day {
            break;
        }
        let window = if talk.on() > since { &mut lately } else { &mut earlier };
        // What is only sent is no appointment.
        let with_client =
            talk.direction != Direction::Out && table.attended(talk).iter().any(|one| client(table.who(one)));
        let their_fault = matches!(talk.became, Became::Cancelled(Side::Client) | Became::NoShow(Side::Client));
        let our_fault = match talk.became {
            Became::Cancelled(Side::Ours) | Became::NoShow(Side::Ours) => true,
            Became::Moved { by: Side::Ours, days } => days > tolerance,
            _ => false,
        };
        if with_client && (their_fault || our_fault || talk.became == Became::Held) {
            window.planned += 1;
        }
        if with_client && our_fault {
            window.failed_by_us.push(talk.id.into());
        }
        if with_client && their_fault {
            window.cancelled_by_them.push(talk.id.into());
        }
        if !talk.held_by(insights.day) {
            continue;
        }
        window.minutes += table.activities(talk).iter().map(|(_, minutes)| *minutes).sum::<i64>();
        window.done.extend(table.activities(talk).iter().filter(|(_, minutes)| *minutes > 0).map(|(one, _)| *one));
        if with_client {
            window.theirs.add(talk.their_initiative);
        }
        for one in table.attended(talk).iter().filter(|one| one.required && one.came != Came::Invited) {
            let who = table.who(one);
            if client(who) {
                window.came.add(one.came == Came::Present);
                if one.came != Came::Present {
                    window.absent.insert(who);
                }
            }
        }
    }
    (lately, earlier)
}

/// All that the two stretches say.
pub fn lately(insights: &Insights) -> Vec<Finding> {
    if !is_running(insights) {
        return Vec::new();
    }
    let (now, then) = windows(insights);
    let mut found = Vec::new();
    // A stretch of which a part lies before the beginning is nothing to compare with.
    if days_in(insights) >= insights.shown.engagement.thresholds.lately_days.max(1).saturating_mul(2) {
        found.extend(effort_flat(insights, &now, &then));
        found.extend(initiative(insights, &now, &then));
        found.extend(attendance(insights, &now, &then));
    }
    found.extend(idle(insights, &now));
    found.extend(their_cancellations(insights, &now));
    found.extend(our_cancellations(insights, &now));
    found
}

/// We work more and they are no happier: hours up by a quarter, satisfaction of the same people not, while it is not high.
fn effort_flat(insights: &Insights, now: &Window, then: &Window) -> Option<Finding> {
    if then.minutes < LEAST_MINUTES
        || (now.minutes as f64) < then.minutes as f64 * (1.0 + limit::share(insights, Rule::EffortFlat))
    {
        return None;
    }
    let days = insights.shown.engagement.thresholds.lately_days.max(1);
    let since = insights.day.checked_sub_days(Days::new(days.unsigned_abs()))?;
    let mut pairs = Vec::new();
    let mut readings: Vec<RecordRef> = Vec::new();
    for (who, latest) in &insights.pulse.satisfaction {
        let series =
            insights.pulse.series_of(*who).find(|one| one.dots.iter().any(|dot| dot.reading == latest.reading));
        let before = series.and_then(|one| one.dots.iter().rev().find(|dot| dot.on <= since && dot.answer.is_some()));
        if let (true, Some(answer)) = (latest.on > since, before.and_then(|dot| dot.answer)) {
            pairs.push((answer, latest.value));
            readings.push(latest.reading.into());
        }
    }
    let change = paired_change(&pairs)?;
    let level = pairs.iter().map(|(_, after)| after).sum::<f64>() / pairs.len().max(1) as f64;
    let flat = pairs.len() >= 2 && change.value <= 0.0;
    if !flat || level >= insights.shown.engagement.thresholds.satisfied_from {
        return None;
    }
    let lowest = insights.pulse.satisfaction.iter().min_by(|a, b| a.1.value.total_cmp(&b.1.value)).map(|(who, _)| *who);
    let finding = Finding::new(Rule::EffortFlat, Severity::Watch, None)
        .arg("more", FindingArg::Share(now.minutes as f64 / then.minutes as f64 - 1.0))
        .count("weeks", days / 7)
        .arg("level", FindingArg::Number(level))
        .count("n", pairs.len() as i64)
        .evidence(readings)
        .exposure(6.0);
    Some(finding.ask(lowest, None))
}

/// An activity of the relationship manager's that nobody did lately, while time is recorded.
fn idle(insights: &Insights, now: &Window) -> Option<Finding> {
    let days = insights.shown.engagement.thresholds.lately_days.max(1);
    if now.minutes < LEAST_MINUTES || days_in(insights) < days {
        return None;
    }
    let idle: Vec<Activity> =
        Activity::ALL.into_iter().filter(|one| one.is_relationship() && !now.done.contains(one)).collect();
    if idle.is_empty() {
        return None;
    }
    let who = speaks_for(insights, &[ClientRole::Sponsor]);
    let finding = Finding::new(Rule::ActivityIdle, Severity::Watch, None)
        .count("n", idle.len() as i64)
        .count("weeks", days / 7)
        .arg("what", FindingArg::Words(idle.into_iter().map(|one| FigureKind::Activity(one).key()).collect()))
        .exposure(4.0);
    Some(finding.ask(who, None))
}

/// They ask for talks much less often than before: an early sign.
fn initiative(insights: &Insights, now: &Window, then: &Window) -> Option<Finding> {
    if now.theirs.of < LEAST || then.theirs.of < LEAST || !has_fallen(now.theirs, then.theirs) {
        return None;
    }
    let finding = Finding::new(Rule::InitiativeFalls, Severity::Watch, None)
        .count("n", now.theirs.n as i64)
        .count("of", now.theirs.of as i64)
        .count("before", then.theirs.n as i64)
        .count("total", then.theirs.of as i64)
        .count("weeks", insights.shown.engagement.thresholds.lately_days.max(1) / 7)
        .exposure(5.0);
    Some(finding.ask(speaks_for(insights, &[ClientRole::Sponsor]), None))
}

/// They come less often themselves than before.
fn attendance(insights: &Insights, now: &Window, then: &Window) -> Option<Finding> {
    let (after, before) = (now.came.value()?, then.came.value()?);
    if now.came.of < LEAST || then.came.of < LEAST || !has_fallen(now.came, then.came) {
        return None;
    }
    let people = by_power(insights, now.absent.iter().copied().collect());
    let first = people.first().copied();
    let finding = Finding::new(Rule::AttendanceFalls, Severity::Watch, None)
        .arg("after", FindingArg::Share(after))
        .arg("before", FindingArg::Share(before))
        .evidence(people.iter().map(|who| RecordRef::from(*who)))
        .people(people)
        .exposure(5.0);
    Some(finding.act(ActionKind::PlanContact, first, None))
}

/// They cancel or do not come: at least three times lately and every third contact.
fn their_cancellations(insights: &Insights, now: &Window) -> Option<Finding> {
    let n = now.cancelled_by_them.len();
    if n < 3 || n * 3 < now.planned {
        return None;
    }
    let finding = Finding::new(Rule::TheirCancellations, Severity::Watch, None)
        .count("n", n as i64)
        .count("of", now.planned as i64)
        .count("weeks", insights.shown.engagement.thresholds.lately_days.max(1) / 7)
        .evidence(now.cancelled_by_them.iter().copied())
        .exposure(5.0);
    Some(finding.ask(speaks_for(insights, &[ClientRole::Sponsor, ClientRole::DecisionMaker]), None))
}

/// We cancel, move or miss too much lately, though not over all the time: at least three times and every fifth contact.
fn our_cancellations(insights: &Insights, now: &Window) -> Option<Finding> {
    let n = now.failed_by_us.len();
    if n < 3 || n * 5 < now.planned || !relationship::our_cancellations(insights).is_empty() {
        return None;
    }
    let finding = Finding::new(Rule::OurCancellations, Severity::Watch, None)
        .count("n", n as i64)
        .count("of", now.planned as i64)
        .evidence(now.failed_by_us.iter().copied())
        .exposure(10.0 * n as f64 / now.planned.max(1) as f64);
    Some(finding.act(ActionKind::AddTask, None, None))
}

/// Activities of the eight for which nobody answers (APEX).
pub fn unowned(insights: &Insights) -> Vec<Finding> {
    if days_in(insights) < limit(insights, Rule::ActivityUnowned) || !is_running(insights) || !serves_somebody(insights)
    {
        return Vec::new();
    }
    let owners = &insights.shown.engagement.owners;
    let here = |who: StakeholderId| {
        insights.shown.stakeholders.get(who).is_some_and(|one| one.left_on.is_none_or(|left| left > insights.day))
    };
    let open: Vec<Activity> = Activity::ALL
        .into_iter()
        .filter(|activity| !owners.iter().any(|one| one.activity == *activity && here(one.who)))
        .collect();
    if open.is_empty() {
        return Vec::new();
    }
    let relationship = open.iter().any(|one| one.is_relationship());
    vec![
        Finding::new(Rule::ActivityUnowned, if relationship { Severity::Watch } else { Severity::Info }, None)
            .count("n", open.len() as i64)
            .exposure(open.len() as f64)
            .arg("what", FindingArg::Words(open.into_iter().map(|one| FigureKind::Activity(one).key()).collect()))
            .act(ActionKind::OpenSettings, None, None),
    ]
}

/// What we asked of the client lately against what we brought them: looking needy.
pub fn asks(insights: &Insights) -> Vec<Finding> {
    let file = &insights.shown;
    let days = file.engagement.thresholds.lately_days.max(1);
    let Some(since) = insights.day.checked_sub_days(Days::new(days.unsigned_abs())) else { return Vec::new() };
    let recent = |on: NaiveDate| on > since && on <= insights.day;
    let ours = |who| file.stakeholders.get(who).is_some_and(|one| one.side == Side::Ours);
    let mut asks: Vec<ExpectationId> = Vec::new();
    let mut gives = 0;
    for one in file.expectations.iter() {
        if ours(one.holder) {
            asks.extend(recent(one.voiced_on).then_some(one.id));
        } else {
            gives += usize::from(one.closed_on.is_some_and(recent) && one.holder_agrees != Some(false));
        }
    }
    let most = limit::share(insights, Rule::AsksOutweigh);
    // Where hardly anything was asked, nothing else need be counted.
    if (asks.len() as f64) < most * LEAST_THINGS as f64 {
        return Vec::new();
    }
    gives += file.voices.iter().filter(|one| !ours(one.of) && one.told_on.is_some_and(recent)).count();
    let talks = insights.talks();
    for talk in talks.from(since.succ_opt().unwrap_or(since)).iter().filter(|one| one.held_by(insights.day)) {
        let Some(contact) = file.contacts.get(talk.id) else { continue };
        gives += contact.explained.iter().filter(|one| !ours(one.to)).count();
    }
    let all = asks.len() + gives;
    if all < LEAST_THINGS || (asks.len() as f64) < most * all as f64 {
        return Vec::new();
    }
    let finding = Finding::new(Rule::AsksOutweigh, Severity::Watch, None)
        .count("n", asks.len() as i64)
        .count("gives", gives as i64)
        .count("weeks", days / 7)
        .evidence(asks.into_iter().map(RecordRef::from))
        .exposure(4.0);
    vec![finding.ask(speaks_for(insights, &[ClientRole::Sponsor]), None)]
}
