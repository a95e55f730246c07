//! A plan of another program as a workspace: nothing moves, and what has no place here is said.
//!
//! Owns what each field becomes. The dates that the file states are shown as they stand there: where our schedule would
//! give others, the task keeps those of the file ([`Given`]) until somebody recalculates. Must not know which format
//! the plan came in, nor what day it is.

mod calendars;
mod people;
mod tasks;

use std::collections::{HashMap, HashSet};

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::left_out::{LeftOuts, What, around, quoted};
use super::mspdi::File;
use crate::document::fresh_workspace;
use crate::insight::as_of::as_of;
use crate::insight::calendar::Calendars;
use crate::insight::schedule::Schedule;
use crate::language::Words;
use crate::workspace::check::{MAX_MINOR, MAX_MINUTES};
use crate::workspace::{Given, Id, MAX_NUMBER, Meta, NewTasks, Origin, TaskId, Workspace, YEARS};

/// What became of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// A new engagement with the plan.
    pub workspace: Workspace,
    /// What was not taken.
    pub left_out: LeftOuts,
}

impl Imported {
    /// Keeps in the engagement where its plan came from, and what of that was not taken: a file of this name, on `today`.
    pub fn remember(&mut self, file: &str, today: NaiveDate, words: Words) {
        let left_out = self.left_out.iter().map(|one| one.line(words)).collect();
        self.workspace.engagement.origin = Some(Origin { file: file.to_owned(), on: today, left_out });
    }
}

/// How often it is looked which dates of the file ours would move, before all dates are kept.
const ROUNDS: usize = 6;
/// How many circles of links are opened.
const MOST_CIRCLES: usize = 1000;

/// Makes an engagement of a plan. `name` is its title where the file has none; `today` is the day on which its records
/// come into the new file.
pub fn import(file: &File, name: &str, today: NaiveDate, words: Words) -> Imported {
    let mut left_out = file.left_out.clone();
    let status = file.status.map(|at| at.date()).filter(|day| is_sound(*day));
    let meta = Meta::internal("", status.map_or(today, |day| day.min(today)));
    let project = file.tasks.iter().find(|task| task.level == 0 && !task.is_null);
    let begins = file.start.or_else(|| file.tasks.iter().filter_map(|task| task.start).min());
    let begins = sound(begins).unwrap_or(today.and_time(NaiveTime::MIN));
    let titles = [file.title.trim(), project.map_or("", |task| task.name.trim()), name.trim()];
    let title = titles.into_iter().find(|title| !title.is_empty()).unwrap_or(words.text("exchange-untitled"));

    let mut workspace = fresh_workspace(title, begins.date());
    let calendars = calendars::of(file, words, &mut left_out);
    let frame = &mut workspace.engagement;
    frame.firm = file.company.trim().to_owned();
    frame.note = project.map_or(String::new(), |task| task.notes.clone());
    frame.status_date = status;
    match file.currency.trim() {
        "" => {}
        code if code.len() == 3 && code.bytes().all(|letter| letter.is_ascii_uppercase()) => {
            frame.currency = code.to_owned();
        }
        unknown => left_out.unread(title, "CurrencyCode", unknown),
    }
    for (field, at) in [("StartDate", file.start), ("FinishDate", file.finish), ("StatusDate", file.status)] {
        if let Some(at) = at.filter(|at| !is_sound(at.date())) {
            left_out.add(What::OutOfReach, &quoted(field, &at.date().to_string()));
        }
    }
    frame.calendars = calendars.list.clone();
    frame.plan.start = Some(begins).filter(|_| file.from_start);
    frame.plan.finish = sound(file.finish).filter(|_| !file.from_start);
    frame.plan.links_win = file.links_win;
    frame.plan.every_network_critical = file.every_network;
    frame.plan.new_tasks = if file.new_tasks_now { NewTasks::OnStatusDate } else { NewTasks::WithPlan };
    frame.plan.minutes_per_day = file.minutes_per_day.clamp(1, 1440);
    frame.plan.minutes_per_week = file.minutes_per_week.clamp(1, 7 * 1440);
    frame.plan.days_per_month = file.days_per_month.clamp(1, 31);
    frame.plan.critical_slack_minutes = minutes(file.critical_slack_days.saturating_mul(file.minutes_per_day));
    // A plan that is scheduled from its end and does not say which has none to be scheduled from.
    if !file.from_start && frame.plan.finish.is_none() {
        left_out.count(What::FromFinish, 1);
    }

    let shown = tasks::Shown::of(file, &mut left_out);
    let reported = status.unwrap_or(today);
    let mut made = tasks::of(&shown, &calendars, &meta, (reported, words), &mut left_out);
    let hours = file.work_hours();
    people::assign((file, &hours), &shown, &calendars, &meta, &mut workspace, &mut made, &mut left_out);
    workspace.tasks = made.into_iter().collect();
    tasks::place(&hours, &shown, &mut workspace, &mut left_out);
    tasks::baselines(&shown, &meta, begins.date(), words, &mut workspace, &mut left_out);
    if !shown.leads_on(&workspace.tasks) {
        open_circles(&mut workspace, reported, words, &mut left_out);
    }
    keep_dates(&mut workspace, &shown, reported);
    workspace.engagement.end = agreed_end(file, &shown).filter(|end| *end >= workspace.engagement.start);
    // The usual morning need not be said.
    let first = Calendars::of(&workspace).project().next_work_start(begins.date().and_time(NaiveTime::MIN));
    if first == begins {
        workspace.engagement.plan.start = None;
    }
    Imported { workspace, left_out }
}

/// The agreed end, where the file says one: in a field of ours; by which end a plan is scheduled backwards from; or by an
/// end after all of its tasks, which is nothing that follows from them.
fn agreed_end(file: &File, shown: &tasks::Shown<'_>) -> Option<NaiveDate> {
    let ours = || file.tasks.iter().filter(|task| task.level == 0).filter_map(|task| task.own.as_ref());
    if ours().any(|own| own.no_end) {
        return None;
    }
    let own = ours().find_map(|own| own.agreed_end);
    let said = sound(file.finish).map(|at| at.date());
    let ends = shown.iter().filter_map(|(_, task)| sound(task.finish.or(task.start)));
    let last = ends.chain(sound(file.start)).max().map(|at| at.date());
    own.filter(|day| is_sound(*day))
        .or_else(|| said.filter(|said| !file.from_start || last.is_some_and(|last| *said > last)))
}

/// Gives every task that our schedule would move the dates of the file.
fn keep_dates(workspace: &mut Workspace, shown: &tasks::Shown<'_>, day: NaiveDate) {
    let stated: Vec<(TaskId, Given)> = shown
        .iter()
        .filter_map(|(id, task)| {
            let (start, finish) = (sound(task.start)?, sound(task.finish).or(sound(task.start))?);
            Some((id, Given { start, finish: finish.max(start) }))
        })
        .collect();
    // A plan that nobody has worked out yet states no date.
    if stated.is_empty() {
        return;
    }
    let mut before: Option<Schedule> = None;
    for _ in 0..ROUNDS {
        let known = as_of(workspace, day);
        let schedule = match &before {
            Some(before) => Schedule::after(before, &known, day),
            None => Schedule::of(&known, day),
        };
        let moved: Vec<&(TaskId, Given)> = stated
            .iter()
            .filter(|(id, given)| {
                schedule.get(*id).is_none_or(|ours| (ours.start, ours.finish) != (given.start, given.finish))
            })
            .collect();
        if moved.is_empty() {
            return;
        }
        for (id, given) in moved {
            if let Some(task) = workspace.tasks.get_mut(*id) {
                task.given = Some(*given);
            }
        }
        before = Some(schedule);
    }
    for (id, given) in stated {
        if let Some(task) = workspace.tasks.get_mut(id) {
            task.given = Some(given);
        }
    }
}

/// Takes one link out of every circle: a workspace holds none.
fn open_circles(workspace: &mut Workspace, day: NaiveDate, words: Words, left_out: &mut LeftOuts) {
    for _ in 0..MOST_CIRCLES {
        let circles = Schedule::of(workspace, day).circles;
        if circles.is_empty() {
            return;
        }
        for circle in circles {
            let on_it: HashSet<TaskId> = circle.iter().copied().collect();
            let names = circle.iter().filter_map(|id| workspace.tasks.get(*id)).map(|task| task.title.as_str());
            let path = around(names, words);
            for id in circle {
                let Some(task) = workspace.tasks.get_mut(id) else { continue };
                let before = task.links.len();
                task.links.retain(|link| !on_it.contains(&link.predecessor));
                if task.links.len() < before {
                    left_out.add(What::CircularLink, &path);
                    break;
                }
            }
        }
    }
}

/// Whether a day lies within the years that a workspace may hold.
fn is_sound(day: NaiveDate) -> bool {
    (YEARS.0..=YEARS.1).contains(&day.year())
}

/// The nearest day within the years that a workspace may hold.
fn within_years(day: NaiveDate) -> NaiveDate {
    let bound = |year: i32, month: u32, of_month: u32| NaiveDate::from_ymd_opt(year, month, of_month).unwrap_or(day);
    day.clamp(bound(YEARS.0, 1, 1), bound(YEARS.1, 12, 31))
}

/// A moment within the years that a workspace may hold, to the minute, as every schedule is.
fn sound(at: Option<NaiveDateTime>) -> Option<NaiveDateTime> {
    at.filter(|at| is_sound(at.date())).and_then(|at| at.with_second(0))
}

/// Minutes as a workspace may hold them.
fn minutes(minutes: i64) -> i64 {
    minutes.clamp(0, MAX_MINUTES)
}

/// Money as a workspace may hold it, in minor units.
fn money(minor: i64) -> i64 {
    minor.clamp(0, MAX_MINOR)
}

/// Ids with the numbers that things have in the file; what has no usable number gets one after all others.
fn numbered<I: Id>(uids: impl Iterator<Item = i64> + Clone) -> Vec<I> {
    let usable = |uid: i64| u64::try_from(uid).ok().filter(|number| (1..=MAX_NUMBER).contains(number));
    let mut taken: HashSet<u64> = HashSet::new();
    let wanted: Vec<Option<u64>> = uids.map(|uid| usable(uid).filter(|number| taken.insert(*number))).collect();
    let mut next = taken.iter().max().copied().unwrap_or(0);
    let mut free = move || {
        next += 1;
        if next > MAX_NUMBER {
            // Somebody has numbered up to the end: the gaps are taken.
            next = (1..=MAX_NUMBER).find(|number| taken.insert(*number)).unwrap_or(MAX_NUMBER);
        }
        next
    };
    wanted.into_iter().map(|number| I::new(0, number.unwrap_or_else(&mut free))).collect()
}

/// Ids by the UIDs that things have in the file; of a UID that stands twice the first counts.
fn by_uid<I: Id>(uids: impl Iterator<Item = i64> + Clone) -> HashMap<i64, I> {
    let mut found = HashMap::new();
    for (uid, id) in uids.clone().zip(numbered(uids)) {
        found.entry(uid).or_insert(id);
    }
    found
}
