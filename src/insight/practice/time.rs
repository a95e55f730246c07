//! Where our time goes: hats, roles, and how much of it is spent at the client's and at home.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

use super::super::calendar::WorkingTime;
use super::super::statistics::Share;
use super::super::talks::{self, Talks};
use super::base::{Base, Talk, count};
use super::figure::{Figure, Label, Part, Value};
use super::kind::FigureKind;
use crate::workspace::{Contact, Outcome, Place, Role};

/// 2.1 "client-relationship managers and client account executives": minutes as relationship manager, of those recorded
/// by activity; the parts are the three hats. The account's are the minutes as entrepreneur and as marketer, of those
/// recorded by role: it is another count of the same time, so the three do not add up.
pub(super) fn hats(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Hats);
    let effort = &base.insights.effort;
    let (project, relationship) = effort.split();
    let by_activity = project.saturating_add(relationship) as f64;
    let role = |role: Role| effort.roles.get(&role).copied().unwrap_or(0);
    let by_role: i64 = effort.roles.values().fold(0, |sum, minutes| sum.saturating_add(*minutes));
    let account = role(Role::Entrepreneur).saturating_add(role(Role::Marketer));
    figure.parts = vec![
        Part::new(Label::Project, Value::Part(project as f64, by_activity)),
        Part::new(Label::Relationship, Value::Part(relationship as f64, by_activity)),
        Part::new(Label::Account, Value::Part(account as f64, by_role as f64)),
    ];
    recorded(base, &mut figure, |table, row| !table.activities(row).is_empty());
    figure.say(Value::Part(relationship as f64, by_activity))
}

/// 2.4 the six roles (implementer, coach, entrepreneur, politician, friend, marketer): how evenly they are taken, entropy
/// over ln 6, 0–1; the parts are the share of each.
pub(super) fn roles(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Roles);
    let effort = &base.insights.effort;
    let whole: f64 = effort.roles.values().map(|minutes| *minutes as f64).sum();
    let all = [Role::Implementer, Role::Coach, Role::Entrepreneur, Role::Politician, Role::Friend, Role::Marketer]
        .into_iter();
    let minutes = |role: Role| effort.roles.get(&role).copied().unwrap_or(0) as f64;
    if whole > 0.0 {
        figure.parts = all.map(|role| Part::new(Label::Role(role), Value::Part(minutes(role), whole))).collect();
    }
    recorded(base, &mut figure, |table, row| !table.roles(row).is_empty());
    figure.say(effort.evenness().map_or(Value::Nothing, Value::Number))
}

/// Contacts in which our minutes are recorded, the latest first.
fn recorded(base: &Base<'_>, figure: &mut Figure, counts: impl Fn(&Talks, &talks::Talk) -> bool) {
    let table = base.insights.talks();
    for row in table.all().iter().rev().filter(|row| row.held_by(base.day) && counts(table, row)) {
        figure.rests(row.id, row.on());
    }
}

/// 2.16 "call back on routine visits to meet face-to-face with the organization": weeks since the last visit home.
pub(super) fn home_visits(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::HomeVisits);
    let held = |one: &&&Contact| one.outcome == Outcome::Held && one.at.date() <= base.day;
    for one in base.home.iter().rev().filter(held) {
        figure.rests(one.id, one.at.date());
    }
    let since = figure.latest.map(|on| (base.day - on).num_days() / 7);
    figure.say(since.map_or(Value::Nothing, Value::Weeks))
}

/// 2.16 visits home that were kept, of those that were planned and of which it is known what became of them.
pub(super) fn home_kept(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::HomeKept);
    let tolerance = base.file.engagement.thresholds.move_tolerance_days;
    let mut share = Share::default();
    for one in base.home.iter().rev().filter(|one| one.at.date() <= base.day) {
        match one.outcome {
            // Until its day has passed nothing is missing.
            Outcome::Planned if one.at.date() >= base.day => continue,
            Outcome::Moved { to, .. } if (to.date() - one.at.date()).num_days().abs() <= tolerance => continue,
            _ => count(&mut share, one.outcome == Outcome::Held),
        }
        figure.rests(one.id, one.at.date());
    }
    figure.say(Value::Share(share))
}

/// Whether our manager was at the client's in a talk; where nobody of us is written down, somebody was.
fn is_on_site(base: &Base<'_>, talk: &Talk<'_>) -> bool {
    let manager = base.file.engagement.manager;
    talk.is_at(Place::OnSite) && (talk.ours.is_empty() || manager.is_none_or(|who| talk.ours.contains(&who)))
}

/// 2.17 "limiting the time that the manager is at the client site": days on which our manager was at the client's lately,
/// of the working days, and its limit.
pub(super) fn on_site(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::OnSite);
    let mut days: BTreeSet<NaiveDate> = BTreeSet::new();
    let mut months: BTreeMap<NaiveDate, BTreeSet<NaiveDate>> = BTreeMap::new();
    for talk in base.talks.iter().rev().filter(|talk| is_on_site(base, talk)) {
        months.entry(super::base::month(talk.on)).or_default().insert(talk.on);
        if talk.on >= base.lately {
            figure.rests(talk.contact.id, talk.on);
            days.insert(talk.on);
        }
    }
    let time = WorkingTime::of_project(base.file);
    let since = base.lately.max(base.file.engagement.start);
    let working = since.iter_days().take_while(|on| *on <= base.day).filter(|on| time.works_on(*on)).count();
    let part =
        |(first, days): (NaiveDate, BTreeSet<NaiveDate>)| Part::new(Label::Month(first), Value::Count(days.len()));
    figure.parts = months.into_iter().map(part).collect();
    figure.limit = Some(base.file.engagement.thresholds.on_site_percent as f64 / 100.0);
    let known = !base.talks.is_empty() && working > 0;
    let share = Share::new(days.len().min(working), working);
    figure.say(if known { Value::Share(share) } else { Value::Nothing })
}

/// 2.17 weeks in a row, this one or the last among them, with a day at the client's.
pub(super) fn on_site_run(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::OnSiteRun);
    let week = |on: NaiveDate| (on.num_days_from_ce() - 1).div_euclid(7);
    let mut weeks: BTreeSet<i32> = BTreeSet::new();
    for talk in base.talks.iter().rev().filter(|talk| is_on_site(base, talk)) {
        weeks.insert(week(talk.on));
        figure.rests(talk.contact.id, talk.on);
    }
    let now = week(base.day);
    let from = if weeks.contains(&now) { now } else { now - 1 };
    let run = (0..).take_while(|back| weeks.contains(&(from - back))).count();
    figure.say(if base.talks.is_empty() { Value::Nothing } else { Value::Weeks(run as i64) })
}
