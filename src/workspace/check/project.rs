//! The project: tasks, baselines, goals, deliverables, risks, money, lessons, follow-on work, events, slides.

use std::collections::HashSet;

use super::super::*;
use super::finder::Finder;
use super::people::each;
use super::{MAX_MINUTES, ProblemCode};

/// Places among siblings stay far from the ends of their type, so that one can always be put between or beside.
const ORDERS: (i64, i64) = (-1_000_000_000_000, 1_000_000_000_000);

pub(super) fn all(finder: &mut Finder, workspace: &Workspace) {
    let calendars: HashSet<CalendarId> = workspace.engagement.calendars.iter().map(|one| one.id).collect();
    each!(finder, workspace.tasks, |it| { task(finder, it, &calendars) });
    each!(finder, workspace.resources, |it| { resource(finder, it, &calendars) });
    each!(finder, workspace.baselines, |it| { baseline(finder, it) });
    each!(finder, workspace.goals, |it| { goal(finder, it) });
    each!(finder, workspace.deliverables, |it| { deliverable(finder, it) });
    each!(finder, workspace.risks, |it| { risk(finder, it) });
    each!(finder, workspace.budget, |it| { budget_line(finder, it) });
    each!(finder, workspace.lessons, |it| {
        finder.date("on", it.on);
        finder.text("text", &it.text);
        if let Some(origin) = &it.origin {
            finder.date("origin", origin.on);
        }
    });
    each!(finder, workspace.improvements, |it| { improvement(finder, it) });
    each!(finder, workspace.closing, |it| {
        if matches!(it.kind, ClosingKind::Handover | ClosingKind::Own) {
            finder.text("title", &it.title);
        }
        finder.date("due", it.due);
        finder.date("done_on", it.done_on);
        finder.date("not_needed_on", it.not_needed_on);
    });
    each!(finder, workspace.contracts, |it| { contract(finder, it) });
    each!(finder, workspace.offerings, |it| {
        finder.text("title", &it.title);
        for one in &it.standings {
            finder.date("standings", one.on);
        }
    });
    each!(finder, workspace.opportunities, |it| {
        finder.text("title", &it.title);
        finder.money("value_minor", it.value_minor);
        finder.date("expected_on", it.expected_on);
        for one in &it.stages {
            finder.date("stages", one.on);
        }
    });
    each!(finder, workspace.events, |it| {
        finder.date("on", it.on);
        finder.text("title", &it.title);
    });
    each!(finder, workspace.slides, |it| {
        finder.text("title", &it.title);
        finder.text("view", &it.view);
        finder.whole("order", it.order, ORDERS);
        match it.from {
            Some(from) if it.kind.has_begin() => finder.stretch("as_of", from, it.as_of),
            from => {
                finder.date("from", from);
                finder.date("as_of", it.as_of);
            }
        }
        for one in &it.look {
            finder.text("look", &one.of);
        }
    });
    each!(finder, workspace.alarms, |it| { alarm(finder, it) });
}

fn alarm(finder: &mut Finder, it: &Alarm) {
    finder.text("rule", &it.rule);
    for one in &it.answers {
        finder.date("answers", one.on);
        finder.date("answers", one.until);
        // What is put off without a reason is forgotten, and a day is what brings it back.
        if one.kind == AlarmAnswerKind::Snoozed {
            finder.text("answers", &one.text);
            match one.until {
                Some(until) if until < one.on => {
                    finder.say(ProblemCode::EndBeforeStart, "answers", &[("start", &one.on), ("end", &until)]);
                }
                Some(_) => {}
                None => finder.say(ProblemCode::Empty, "answers", &[]),
            }
        }
    }
    if let Some(pair) = it.answers.windows(2).find(|pair| pair[1].on < pair[0].on) {
        finder.say(ProblemCode::OutOfOrder, "answers", &[("date", &pair[1].on)]);
    }
}

fn task(finder: &mut Finder, it: &Task, calendars: &HashSet<CalendarId>) {
    finder.text("title", &it.title);
    finder.whole("order", it.order, ORDERS);
    finder.minutes("duration_minutes", it.duration_minutes);
    finder.minutes("work_minutes", it.work_minutes.unwrap_or(0));
    finder.minutes("buffer_minutes", it.buffer_minutes);
    finder.money("cost_minor", it.cost_minor);
    finder.minutes("levelling_delay_minutes", it.levelling_delay_minutes);
    finder.minutes("remaining_minutes", it.remaining_minutes.unwrap_or(0));
    finder.whole("priority", it.priority.into(), (0, 1000));
    finder.once("consulted", it.consulted.iter().copied());
    finder.once("informed", it.informed.iter().copied());
    finder.moment("manual_start", it.manual_start);
    finder.moment("manual_finish", it.manual_finish);
    finder.moment("resumes", it.resumes);
    if let Some(estimate) = it.estimate {
        finder.minutes("estimate", estimate.optimistic_minutes);
        finder.minutes("estimate", estimate.pessimistic_minutes);
        if estimate.pessimistic_minutes < estimate.optimistic_minutes {
            let (value, min) = (estimate.pessimistic_minutes, estimate.optimistic_minutes);
            let details: &[(_, &dyn std::fmt::Display)] = &[("value", &value), ("min", &min), ("max", &MAX_MINUTES)];
            finder.say(ProblemCode::OutOfRange, "estimate", details);
        }
    }
    if let Some(given) = it.given {
        finder.moment("given", given.start);
        finder.moment("given", given.finish);
        if given.finish < given.start {
            let details: &[(_, &dyn std::fmt::Display)] = &[("start", &given.start), ("finish", &given.finish)];
            finder.say(ProblemCode::FinishBeforeStart, "given", details);
        }
    }
    for split in &it.splits {
        finder.minutes("splits", split.after_minutes);
        finder.minutes("splits", split.pause_minutes);
    }
    if it.splits.windows(2).any(|pair| pair[1].after_minutes <= pair[0].after_minutes) {
        finder.say(ProblemCode::Overlap, "splits", &[("at", &it.splits[0].after_minutes)]);
    }
    if it.mode == TaskMode::Manual && it.manual_start.is_none() {
        finder.say(ProblemCode::ManualWithoutStart, "manual_start", &[]);
    }
    if let Some(constraint) = it.constraint {
        finder.moment("constraint", constraint.at);
        if constraint.at.is_none() && constraint.kind != ConstraintKind::AsLateAsPossible {
            finder.say(ProblemCode::ConstraintWithoutDate, "constraint", &[]);
        }
    }
    finder.moment("deadline", it.deadline);
    finder.calendar("calendar", it.calendar, calendars);
    for (place, link) in it.links.iter().enumerate() {
        finder.signed_minutes("links", link.lag_minutes);
        finder.whole("links", link.lag_percent.unwrap_or(0).into(), (-10_000, 10_000));
        if it.links[..place].iter().any(|one| one.predecessor == link.predecessor) {
            finder.say(ProblemCode::DuplicateLink, "links", &[("to", &link.predecessor)]);
        }
    }
    finder.once("assignments", it.assignments.iter().map(|one| one.who));
    for one in &it.assignments {
        finder.whole("assignments", one.units_percent.into(), (0, 60_000));
        finder.minutes("assignments", one.work_minutes.unwrap_or(0));
        finder.minutes("assignments", one.delay_minutes);
    }
    for report in &it.progress {
        finder.date("progress", report.on);
        finder.whole("progress", report.percent.into(), (0, 100));
    }
    for pair in it.progress.windows(2) {
        if pair[1].on < pair[0].on {
            finder.say(ProblemCode::OutOfOrder, "progress", &[("date", &pair[1].on)]);
        }
    }
    finder.moment("actual_start", it.actual_start);
    finder.moment("actual_finish", it.actual_finish);
    if let (Some(start), Some(finish)) = (it.actual_start, it.actual_finish)
        && finish < start
    {
        finder.say(ProblemCode::FinishBeforeStart, "actual_finish", &[("start", &start), ("finish", &finish)]);
    }
}

fn resource(finder: &mut Finder, it: &Resource, calendars: &HashSet<CalendarId>) {
    finder.text("title", &it.title);
    finder.whole("units_percent", it.units_percent.into(), (0, 60_000));
    finder.money("cost_minor_per_hour", it.cost_minor_per_hour);
    finder.calendar("calendar", it.calendar, calendars);
}

fn baseline(finder: &mut Finder, it: &Baseline) {
    finder.text("title", &it.title);
    finder.date("set_on", it.set_on);
    finder.once("tasks", it.tasks.iter().map(|one| one.task));
    for one in &it.tasks {
        finder.moment("tasks", one.start);
        finder.moment("tasks", one.finish);
        finder.money("tasks", one.cost_minor);
        finder.minutes("tasks", one.duration_minutes.unwrap_or(0));
        finder.minutes("tasks", one.work_minutes.unwrap_or(0));
        if one.finish < one.start {
            finder.say(ProblemCode::FinishBeforeStart, "tasks", &[("start", &one.start), ("finish", &one.finish)]);
        }
    }
}

fn goal(finder: &mut Finder, it: &Goal) {
    finder.text("title", &it.title);
    if let Some(measure) = &it.measure {
        finder.text("measure", &measure.unit);
        finder.date("measure", measure.by);
        if let Some(days) = measure.every_days {
            finder.days("measure", days);
        }
        let readings = measure.readings.iter().map(|reading| reading.value);
        for value in [measure.baseline, measure.target].into_iter().chain(readings) {
            finder.range("measure", value, (-1e15, 1e15));
        }
        for reading in &measure.readings {
            finder.date("measure", reading.on);
        }
    }
    for one in &it.agreement {
        finder.date("agreement", one.on);
    }
}

fn deliverable(finder: &mut Finder, it: &Deliverable) {
    finder.text("title", &it.title);
    finder.date("due", it.due);
    for one in &it.criteria {
        finder.text("criteria", &one.text);
    }
    for one in &it.checks {
        finder.date("checks", one.on);
        finder.text("checks", &one.what);
    }
    for one in &it.tests {
        finder.text("tests", &one.what);
        one.runs.iter().for_each(|run| finder.date("tests", run.on));
    }
    for kind in [PartKind::Responsible, PartKind::Accountable, PartKind::Consulted, PartKind::Informed] {
        finder.once("parts", it.parts.iter().filter(|one| one.part == kind).map(|one| one.who));
    }
    finder.date("delivered_on", it.delivered_on);
    for one in &it.results {
        finder.date("results", one.on);
    }
    finder.date("signed_on", it.signed_on);
    finder.date("invoiced_on", it.invoiced_on);
    finder.money("extra_cost_minor", it.extra_cost_minor);
    finder.date("extra_approved_on", it.extra_approved_on);
    finder.once("noticed", it.noticed.iter().map(|one| one.who));
    for one in &it.noticed {
        finder.date("noticed", one.on);
    }
}

fn risk(finder: &mut Finder, it: &Risk) {
    finder.text("title", &it.title);
    finder.date("raised_on", it.raised_on);
    finder.date("closed_on", it.closed_on);
    if let Some(closed) = it.closed_on
        && closed < it.raised_on
    {
        let details: &[(_, &dyn std::fmt::Display)] = &[("date", &closed), ("opened", &it.raised_on)];
        finder.say(ProblemCode::ClosedBeforeRaised, "closed_on", details);
    }
    for one in &it.ratings {
        finder.date("ratings", one.on);
        finder.rating("ratings", one.probability, 5);
        finder.rating("ratings", one.impact, 5);
    }
    finder.once("tasks", it.tasks.iter().copied());
    for one in &it.told {
        finder.date("told", one.on);
    }
    finder.date("decided", it.decided.map(|one| one.on));
    finder.whole("effect_days", it.effect_days.unwrap_or(0), (-3660, 3660));
    finder.signed_money("effect_cost_minor", it.effect_cost_minor.unwrap_or(0));
    finder.once("resets", it.resets.iter().map(|one| one.expectation));
    for one in &it.resets {
        finder.date("resets", one.agreed_on);
    }
    for one in &it.corrections {
        finder.text("corrections", &one.what);
        for on in [Some(one.on), one.done_on, one.judged_on] {
            finder.date("corrections", on);
        }
    }
}

fn budget_line(finder: &mut Finder, it: &BudgetLine) {
    finder.text("title", &it.title);
    finder.money("planned_minor", it.planned_minor);
    finder.date("from", it.from);
    finder.date("to", it.to);
    if it.to < it.from {
        finder.say(ProblemCode::EndBeforeStart, "to", &[("start", &it.from), ("end", &it.to)]);
    }
    for one in &it.actuals {
        finder.date("actuals", one.on);
        finder.signed_money("actuals", one.amount_minor);
    }
    for one in &it.forecasts {
        finder.date("forecasts", one.on);
        finder.money("forecasts", one.amount_minor);
    }
}

fn improvement(finder: &mut Finder, it: &Improvement) {
    finder.text("title", &it.title);
    finder.date("raised_on", it.raised_on);
    finder.date("due", it.due);
    finder.date("done_on", it.done_on);
    if let Some(done) = it.done_on.filter(|done| *done < it.raised_on) {
        let details: &[(_, &dyn std::fmt::Display)] = &[("date", &done), ("opened", &it.raised_on)];
        finder.say(ProblemCode::ClosedBeforeRaised, "done_on", details);
    }
    finder.date("effect", it.effect.as_ref().map(|effect| effect.on));
}

fn contract(finder: &mut Finder, it: &Contract) {
    finder.text("title", &it.title);
    finder.money("value_minor", it.value_minor);
    finder.date("signed_on", it.signed_on);
    finder.stretch("to", it.from, it.to);
    finder.whole("notice_days", it.notice_days, (0, 3660));
    for one in &it.invoices {
        finder.date("invoices", one.on);
        finder.signed_money("invoices", one.amount_minor);
    }
}
