//! The frame of the engagement: dates, currency, calendars, thresholds.

use std::collections::HashSet;

use chrono::NaiveTime;

use super::super::{Calendar, CalendarId, CircleWeights, Engagement, PlanSettings, Repeat, Shift, Thresholds};
use super::ProblemCode;
use super::finder::Finder;

pub(super) fn engagement(finder: &mut Finder, engagement: &Engagement) {
    finder.begin_frame(&engagement.links());
    finder.text("title", &engagement.title);
    if engagement.currency.len() != 3 || !engagement.currency.bytes().all(|letter| letter.is_ascii_uppercase()) {
        finder.say(ProblemCode::Currency, "currency", &[("value", &engagement.currency)]);
    }
    finder.date("start", engagement.start);
    finder.date("end", engagement.end);
    if let Some(end) = engagement.end.filter(|end| *end < engagement.start) {
        let details: &[(_, &dyn std::fmt::Display)] = &[("start", &engagement.start), ("end", &end)];
        finder.say(ProblemCode::EndBeforeStart, "end", details);
    }
    finder.date("status_date", engagement.status_date);
    let mut names = HashSet::new();
    for phase in &engagement.phases {
        finder.text("phases", &phase.name);
        finder.stretch("phases", phase.start, phase.end);
        // What is said of a phase is said of its name.
        if !phase.name.trim().is_empty() && !names.insert(phase.name.trim()) {
            finder.say(ProblemCode::Twice, "phases", &[("who", &phase.name)]);
        }
    }
    let mut ids = HashSet::new();
    for calendar in &engagement.calendars {
        if !ids.insert(calendar.id) {
            finder.say(ProblemCode::DuplicateId, "calendars", &[("id", &calendar.id)]);
        }
        self::calendar(finder, calendar);
    }
    bases(finder, &engagement.calendars);
    plan(finder, &engagement.plan);
    if let Some(charter) = &engagement.charter {
        finder.date("charter", charter.signed_on);
        for limit in &charter.limits {
            finder.money("charter", limit.amount_minor.unwrap_or(0));
        }
    }
    thresholds(finder, &engagement.thresholds);
    finder.date("origin", engagement.origin.as_ref().map(|origin| origin.on));
}

fn calendar(finder: &mut Finder, calendar: &Calendar) {
    finder.text("calendars", &calendar.name);
    for day in &calendar.week {
        shifts(finder, day);
    }
    // A calendar that refines another may take the hours from there.
    if calendar.base.is_none() && calendar.week.iter().all(Vec::is_empty) {
        finder.say(ProblemCode::CalendarWithoutWork, "calendars", &[("id", &calendar.id)]);
    }
    for exception in &calendar.exceptions {
        finder.stretch("calendars", exception.from, exception.to);
        shifts(finder, &exception.shifts);
        repeat(finder, exception.repeat);
    }
    for stretch in &calendar.weeks {
        finder.stretch("calendars", stretch.from, stretch.to);
        for day in &stretch.week {
            shifts(finder, day);
        }
    }
}

fn repeat(finder: &mut Finder, repeat: Option<Repeat>) {
    let mut within = |value: i64, max: i64| finder.whole("calendars", value, (1, max));
    match repeat {
        None => {}
        Some(Repeat::Days { every } | Repeat::Weeks { every, .. }) => within(every.into(), 999),
        Some(Repeat::MonthDay { every, day }) => {
            within(every.into(), 999);
            within(day.into(), 31);
        }
        Some(Repeat::MonthWeekday { every, week, weekday }) => {
            within(every.into(), 999);
            within(week.into(), 5);
            within(i64::from(weekday) + 1, 7);
        }
        Some(Repeat::YearDay { month, day }) => {
            within(month.into(), 12);
            within(day.into(), 31);
        }
        Some(Repeat::YearWeekday { month, week, weekday }) => {
            within(month.into(), 12);
            within(week.into(), 5);
            within(i64::from(weekday) + 1, 7);
        }
    }
}

/// Every base is there, and no calendar refines itself, be it through others.
fn bases(finder: &mut Finder, calendars: &[Calendar]) {
    let base = |id: CalendarId| calendars.iter().find(|one| one.id == id).and_then(|one| one.base);
    for calendar in calendars {
        let Some(to) = calendar.base else { continue };
        if !calendars.iter().any(|one| one.id == to) {
            finder.say(ProblemCode::UnknownCalendar, "calendars", &[("to", &to)]);
        }
        let round = std::iter::successors(Some(to), |id| base(*id)).take(calendars.len() + 1);
        if round.into_iter().any(|id| id == calendar.id) {
            finder.say(ProblemCode::HierarchyCycle, "calendars", &[("members", &calendar.id)]);
        }
    }
}

fn plan(finder: &mut Finder, plan: &PlanSettings) {
    finder.moment("plan", plan.start);
    finder.moment("plan", plan.finish);
    finder.whole("plan", plan.minutes_per_day, (1, 1440));
    finder.whole("plan", plan.minutes_per_week, (1, 7 * 1440));
    finder.whole("plan", plan.days_per_month, (1, 31));
    finder.signed_minutes("plan", plan.critical_slack_minutes);
}

fn shifts(finder: &mut Finder, shifts: &[Shift]) {
    for shift in shifts {
        // 0:00 as the end is the midnight after the shift.
        if shift.to <= shift.from && shift.to != NaiveTime::MIN {
            finder.say(ProblemCode::EndBeforeStart, "calendars", &[("start", &shift.from), ("end", &shift.to)]);
        }
    }
    for pair in shifts.windows(2) {
        if pair[1].from < pair[0].to || pair[0].to == NaiveTime::MIN {
            finder.say(ProblemCode::Overlap, "calendars", &[("at", &pair[1].from)]);
        }
    }
}

fn thresholds(finder: &mut Finder, thresholds: &Thresholds) {
    finder.range("thresholds", thresholds.key_power, (1.0, 5.0));
    finder.range("thresholds", thresholds.manager_gap, (0.0, 100.0));
    finder.days("thresholds", thresholds.half_life_days);
    finder.days("thresholds", thresholds.silence_days);
    finder.days("thresholds", thresholds.stale_tie_days);
    finder.days("thresholds", thresholds.coverage_days);
    finder.whole("thresholds", thresholds.coverage_several, (1, 1000));
    finder.whole("thresholds", thresholds.coverage_often, (1, 1000));
    finder.days("thresholds", thresholds.answer_days);
    finder.whole("thresholds", thresholds.move_tolerance_days, (0, 3660));
    finder.days("thresholds", thresholds.lately_days);
    finder.whole("thresholds", thresholds.on_site_percent, (0, 100));
    finder.range("thresholds", thresholds.good_from, (0.0, 100.0));
    let good = if thresholds.good_from.is_finite() { thresholds.good_from.min(100.0) } else { 100.0 };
    finder.range("thresholds", thresholds.watch_from, (0.0, good.max(0.0)));
    finder.range("thresholds", thresholds.grid_power, (1.0, 5.0));
    finder.range("thresholds", thresholds.grid_interest, (1.0, 5.0));
    finder.range("thresholds", thresholds.satisfied_from, (1.0, 5.0));
    finder.range("thresholds", thresholds.salience_power, (1.0, 5.0));
    finder.whole("thresholds", thresholds.salience_urgency.into(), (1, 5));
    for one in &thresholds.rules {
        finder.whole("thresholds", one.limit, (1, 3660));
    }
    let CircleWeights { power, proximity, urgency } = thresholds.circle;
    for weight in [power, proximity, urgency] {
        finder.whole("thresholds", weight.into(), (0, CircleWeights::MOST.into()));
    }
    // Where nothing counts there is no order.
    finder.whole("thresholds", thresholds.circle.sum().into(), (1, 3 * i64::from(CircleWeights::MOST)));
}
