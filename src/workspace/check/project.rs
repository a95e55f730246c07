//! The project: tasks, baselines, goals, deliverables, risks, money, lessons, follow-on work, events, slides.

use std::collections::HashSet;

use super::super::*;
use super::ProblemCode;
use super::finder::Finder;
use super::people::each;

/// Places among siblings stay far from the ends of their type, so that one can always be put between or beside.
const ORDERS: (i64, i64) = (-1_000_000_000_000, 1_000_000_000_000);

pub(super) fn all(finder: &mut Finder, workspace: &Workspace) {
    let calendars: HashSet<CalendarId> = workspace.engagement.calendars.iter().map(|one| one.id).collect();
    each!(finder, workspace.tasks, |it| { task(finder, it, &calendars) });
    each!(finder, workspace.baselines, |it| { baseline(finder, it) });
    each!(finder, workspace.goals, |it| { goal(finder, it) });
    each!(finder, workspace.deliverables, |it| { deliverable(finder, it) });
    each!(finder, workspace.risks, |it| { risk(finder, it) });
    each!(finder, workspace.budget, |it| { budget_line(finder, it) });
    each!(finder, workspace.lessons, |it| {
        finder.date("on", it.on);
        finder.text("text", &it.text);
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
        finder.date("as_of", it.as_of);
    });
}

fn task(finder: &mut Finder, it: &Task, calendars: &HashSet<CalendarId>) {
    finder.text("title", &it.title);
    finder.whole("order", it.order, ORDERS);
    finder.minutes("duration_minutes", it.duration_minutes);
    finder.minutes("work_minutes", it.work_minutes.unwrap_or(0));
    finder.minutes("buffer_minutes", it.buffer_minutes);
    finder.money("cost_minor", it.cost_minor);
    finder.moment("manual_start", it.manual_start);
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
    if let Some(calendar) = it.calendar
        && !calendars.contains(&calendar)
    {
        finder.say(ProblemCode::UnknownCalendar, "calendar", &[("to", &calendar)]);
    }
    let mut predecessors = HashSet::new();
    for link in &it.links {
        finder.signed_minutes("links", link.lag_minutes);
        if !predecessors.insert(link.predecessor) {
            finder.say(ProblemCode::DuplicateLink, "links", &[("to", &link.predecessor)]);
        }
    }
    finder.once("assignments", it.assignments.iter().map(|one| one.who));
    for one in &it.assignments {
        finder.whole("assignments", one.units_percent.into(), (0, 1000));
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

fn baseline(finder: &mut Finder, it: &Baseline) {
    finder.text("title", &it.title);
    finder.date("set_on", it.set_on);
    finder.once("tasks", it.tasks.iter().map(|one| one.task));
    for one in &it.tasks {
        finder.moment("tasks", one.start);
        finder.moment("tasks", one.finish);
        finder.money("tasks", one.cost_minor);
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
    for one in &it.results {
        finder.date("results", one.on);
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
