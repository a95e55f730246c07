//! The sentences over the chart and under the pointer. Owns which finding is told, not how it is drawn.

use chrono::NaiveDate;

use super::model::{Dot, Expected, Fate, Plan};
use crate::insight::expectations::{State, Way};
use crate::insight::schedule::TaskDates;
use crate::ui::context::Cx;
use crate::ui::naming;
use crate::workspace::{Satisfier, TaskId};

/// The finding, and its part that is about the plan alone.
pub struct Title {
    /// All of it.
    pub whole: String,
    /// How the plan stands.
    pub plan: String,
}

/// The finding: how the plan stands, and what it means for those who expect something.
pub fn title(plan: &Plan, cx: &Cx<'_>) -> Title {
    let (plan, whole) = said(plan, cx);
    Title { whole: whole.unwrap_or_else(|| plan.clone()), plan }
}

/// How the plan stands, and the same with what it means for people, where it means anything.
fn said(plan: &Plan, cx: &Cx<'_>) -> (String, Option<String>) {
    let words = cx.words;
    let finish = cx.insights.schedule.finish.date();
    let counts = &plan.counts;
    if counts.tasks == 0 {
        return (words.text("timeline-finding-empty").to_owned(), None);
    }
    let date = || ("date", words.date(finish).into());
    let over = ("n", cx.shown().engagement.end.map_or(0, |end| (finish - end).num_days()));
    let since = ("n", plan.days_past_end(finish, cx.day).unwrap_or(0));
    let days = |(name, n): (&'static str, i64)| (name, n.into());
    // Milestones are counted apart, here as everywhere: where they alone are overdue, or left, it is these.
    let overdue = if counts.overdue_work > 0 { counts.overdue_work } else { counts.overdue };
    let late = || ("tasks", overdue.into());
    // The same count as under the title.
    let done = counts.work;
    let left = if done.n < done.of { done.of - done.n } else { counts.overdue };
    let (well, of_plan) = match (counts.done == counts.tasks, counts.overdue) {
        // What lies ahead cannot be done yet, whatever was entered.
        (true, _) if finish > cx.day => (false, words.with("timeline-finding-done-ahead", &[date()])),
        (true, _) => (true, words.with("timeline-finding-done", &[date()])),
        (_, 0) if over.1 > 0 => (false, words.with("timeline-finding-over", &[days(over), date()])),
        (_, 0) => {
            let key =
                if cx.shown().engagement.end.is_some() { "timeline-finding-on-plan" } else { "timeline-finding-open" };
            (true, words.with(key, &[date()]))
        }
        _ if cx.insights.schedule.is_of_old(cx.shown(), cx.day) => {
            (true, words.with("timeline-finding-old", &[date(), ("tasks", left.into())]))
        }
        _ if since.1 > 0 => (false, words.with("timeline-finding-past", &[("tasks", left.into()), days(since)])),
        _ if over.1 > 0 => (false, words.with("timeline-finding-late-over", &[late(), days(over)])),
        _ => (false, words.with("timeline-finding-late", &[late(), date()])),
    };
    let Some(of_people) = of_people(cx) else { return (of_plan, None) };
    let key = if well { "timeline-finding-but" } else { "timeline-finding-and" };
    let whole = words.with(key, &[("plan", of_plan.as_str().into()), ("people", of_people.into())]);
    (of_plan, Some(whole))
}

/// What the plan means for those who expect something of us, else for what we expect; nothing where all is met in time.
fn of_people(cx: &Cx<'_>) -> Option<String> {
    let expectations = &cx.insights.expectations;
    let (way, n, key) = match (expectations.of_us.late, expectations.of_client.late) {
        (0, 0) => return None,
        (0, n) => (Way::OfClient, n, "timeline-finding-inputs"),
        (n, _) => (Way::OfUs, n, "timeline-finding-expectations"),
    };
    let late = expectations.statuses.iter().filter(|status| status.way == way && status.is_late());
    let past = late.filter(|status| status.by.is_some_and(|by| by < cx.day)).count();
    let when = match past {
        0 => "ahead",
        past if past == n => "past",
        _ => "both",
    };
    Some(cx.words.with(key, &[("n", n.into()), ("when", when.into())]))
}

/// What is drawn.
pub fn subtitle(plan: &Plan, cx: &Cx<'_>) -> String {
    let finish = cx.insights.schedule.finish.date();
    let compared = match cx.shown().engagement.end.map(|end| (finish - end).num_days()) {
        _ if cx.insights.schedule.is_of_old(cx.shown(), cx.day) => cx.text("timeline-old").to_owned(),
        _ if plan.days_past_end(finish, cx.day).is_some() => cx.text("timeline-end-passed").to_owned(),
        None => cx.text("timeline-none-agreed").to_owned(),
        Some(0) => cx.text("timeline-as-agreed").to_owned(),
        Some(n) if n > 0 => cx.words.with("timeline-after-agreed", &[("n", n.into())]),
        Some(n) => cx.words.with("timeline-before-agreed", &[("n", (-n).into())]),
    };
    let done = plan.counts.work;
    let tasks = cx.words.with(
        "timeline-subtitle",
        &[("done", done.n.into()), ("total", done.of.into()), ("compared", compared.into())],
    );
    // Milestones are counted apart, here as everywhere.
    match plan.counts.tasks - done.of {
        0 => tasks,
        milestones => {
            let reached = plan.counts.done - done.n;
            let args = [("n", reached.into()), ("total", milestones.into())];
            format!("{tasks}; {}", cx.words.with("timeline-subtitle-milestones", &args))
        }
    }
}

/// How many expectations are open, those of us apart from ours of the client.
pub fn open(cx: &Cx<'_>) -> String {
    let expectations = &cx.insights.expectations;
    let n = ("n", expectations.of_us.open.into());
    match expectations.of_client.open {
        0 => cx.words.with("timeline-lane-open", &[n]),
        ours => cx.words.with("timeline-lane-open-both", &[n, ("ours", ours.into())]),
    }
}

/// What is said of an expectation under the pointer.
pub fn of_expectation(expected: &Expected, cx: &Cx<'_>) -> String {
    let by = cx.words.date(expected.by);
    let holder = naming::stakeholder_name(cx.shown(), expected.holder, cx.words);
    let mut args = vec![("who", holder.into()), ("by", by.into())];
    let Some((satisfier, on)) = expected.satisfier else {
        let key = if expected.open { "timeline-expectation-nothing" } else { "timeline-expectation-closed" };
        return cx.words.with(key, &args);
    };
    let what = match satisfier {
        Satisfier::Task(id) => cx.shown().tasks.get(id).map(|task| task.title.clone()),
        Satisfier::Contact(id) => cx.shown().contacts.get(id).map(|contact| contact.title.clone()),
    };
    args.push(("what", what.unwrap_or_else(|| cx.text("common-unknown").to_owned()).into()));
    args.push(("on", cx.words.date(on).into()));
    args.push(("n", expected.gap_days.unsigned_abs().into()));
    let key = match expected.state {
        _ if !expected.open => "timeline-expectation-closed-by",
        State::Late => "timeline-expectation-late",
        State::DueBeforeNextContact => "timeline-expectation-unspoken",
        State::Met | State::MetNotConfirmed => "timeline-expectation-met",
        _ if expected.gap_days == 0 => "timeline-expectation-same-day",
        _ => "timeline-expectation-covered",
    };
    cx.words.with(key, &args)
}

/// What is said of a contact under the pointer.
pub fn of_contact(dot: &Dot, cx: &Cx<'_>) -> String {
    let key = match dot.fate {
        Fate::Held => "timeline-contact-held",
        Fate::Planned => "timeline-contact-planned",
        Fate::Cancelled => "timeline-contact-cancelled",
        Fate::Moved => "timeline-contact-moved",
    };
    let title = cx.shown().contacts.get(dot.id).map_or("", |contact| contact.title.as_str());
    cx.words.with(key, &[("title", title.into()), ("at", cx.words.date_time(dot.at).into())])
}

/// What is said of a task under the pointer, a line each. `planned` is its finish in the baseline that is compared with.
pub fn of_task(id: TaskId, dates: &TaskDates, planned: Option<NaiveDate>, plan: &Plan, cx: &Cx<'_>) -> Vec<String> {
    let words = cx.words;
    let mut lines = vec![if dates.milestone {
        words.date(dates.finish.date())
    } else {
        let range = words.date_range(dates.start.date(), dates.finish.date());
        let effort = words.effort(dates.duration_minutes);
        words.with("timeline-tip-dates", &[("range", range.into()), ("duration", effort.into())])
    }];
    let owner = plan.owner(cx.shown(), id).map(|(name, _)| name.clone());
    let percent = words.percent(dates.percent / 100.0, 0);
    lines.push(match owner {
        Some(owner) => words.with("timeline-tip-done-by", &[("percent", percent.into()), ("who", owner.into())]),
        None => words.with("timeline-tip-done", &[("percent", percent.into())]),
    });
    if dates.critical {
        lines.push(words.text("timeline-tip-critical").to_owned());
    } else if let Some(slack) = dates.slack_minutes.filter(|slack| *slack > 0 && dates.percent < 100.0) {
        lines.push(words.with("timeline-tip-slack", &[("slack", words.spare(slack).into())]));
    }
    let late = planned.map(|planned| (planned, (dates.finish.date() - planned).num_days()));
    if let Some((planned, days)) = late.filter(|(_, days)| *days != 0) {
        let key = if days > 0 { "timeline-tip-after-baseline" } else { "timeline-tip-before-baseline" };
        let date = words.date(planned);
        lines.push(words.with(key, &[("n", days.unsigned_abs().into()), ("date", date.into())]));
    }
    if let Some(deadline) = cx.shown().tasks.get(id).and_then(|task| task.deadline) {
        lines.push(words.with("timeline-tip-deadline", &[("date", words.date(deadline.date()).into())]));
    }
    lines
}

/// The name of a day for people who cannot see the chart, and for labels on lines.
pub fn day_label(day: NaiveDate, cx: &Cx<'_>) -> String {
    let key = if day == cx.today { "timeline-today" } else { "timeline-shown-day" };
    cx.words.with(key, &[("date", cx.words.date_short(day).into())])
}
