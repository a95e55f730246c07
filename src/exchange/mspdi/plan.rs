//! What a file says as a plan for the engine, and what the engine answers.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDateTime};

use super::calendar::Calendars;
use super::file::{File, Link, Resource, Task};
use crate::insight::calendar::minute;
use crate::insight::schedule::engine::{self, Constraint, Lag, LinkKind, Minute, Plan, Run};
use crate::workspace::check::MAX_MINUTES;
use crate::workspace::{self, YEARS};

impl File {
    /// The plan in the file, and which of its tasks stands on each row: dates that it states count only where a
    /// person fixed them (by hand, actual dates).
    pub fn plan(&self) -> (Plan, Vec<usize>) {
        let mut calendars = Calendars::of(self);
        let begins = || self.tasks.iter().filter_map(|task| held(task.start)).min();
        let start = held(self.start).or_else(begins).map_or(0, minute);
        let runs = self.runs(&mut calendars);
        let hours = self.hours_of_work(&mut calendars, &runs);
        let places: Vec<u32> = self.tasks.iter().map(|task| calendars.get(task.calendar).unwrap_or(0)).collect();
        let axes = calendars.into_axes();
        let splits = self.rests(&hours, &axes);
        let mut plan = Plan::new(start, axes);
        plan.finish = held(self.finish).filter(|_| !self.from_start).map(minute);
        plan.links_win = self.links_win;
        plan.every_network = self.every_network;
        plan.critical_slack = self.critical_slack_days.saturating_mul(self.minutes_per_day);

        let mut rows: HashMap<i64, u32> = HashMap::with_capacity(self.tasks.len());
        let mut places_of = Vec::with_capacity(self.tasks.len());
        let mut open: Vec<(i64, u32)> = Vec::new();
        let linked: std::collections::HashSet<i64> = self.linked();
        for (place, task) in self.tasks.iter().enumerate() {
            if !task.counts() {
                continue;
            }
            while open.last().is_some_and(|(level, _)| *level >= task.level) {
                open.pop();
            }
            let mut found = task.to_engine(places[place], open.last().map(|(_, row)| *row));
            found.runs = runs.get(&task.uid).cloned().unwrap_or_default();
            found.never_critical = task.manual && task.is_guessed() && !linked.contains(&task.uid);
            if found.actual_start.is_none() && !found.elapsed {
                let rests = splits.get(&task.uid).map_or(&[][..], Vec::as_slice);
                let until = |minutes: i64| rests.iter().filter(move |one| one.after < minutes).map(|one| one.pause);
                found.pauses = until(i64::MAX).sum();
                // All rest when the task does, each at their own hours.
                for run in &mut found.runs {
                    run.minutes += until(run.minutes).sum::<i64>();
                }
            }
            let row = plan.push(found);
            rows.insert(task.uid, row);
            places_of.push(place);
            open.push((task.level, row));
        }
        for task in self.tasks.iter().filter(|task| task.counts()) {
            for link in &task.links {
                if let (Some(predecessor), Some(successor)) = (rows.get(&link.predecessor), rows.get(&task.uid)) {
                    plan.link(engine::Link {
                        predecessor: *predecessor,
                        successor: *successor,
                        kind: match link.kind {
                            0 => LinkKind::FinishFinish,
                            2 => LinkKind::StartFinish,
                            3 => LinkKind::StartStart,
                            _ => LinkKind::FinishStart,
                        },
                        lag: lag(link.lag, link.lag_format),
                    });
                }
            }
        }
        (plan.ready(), places_of)
    }

    /// UIDs of tasks with links.
    fn linked(&self) -> std::collections::HashSet<i64> {
        let ends = self.tasks.iter().flat_map(|task| task.links.iter().flat_map(|link| [link.predecessor, task.uid]));
        ends.collect()
    }

    /// For tasks whose length their resources set: on which calendars, for how long.
    pub(super) fn runs(&self, calendars: &mut Calendars) -> HashMap<i64, Vec<Run>> {
        let tasks: HashMap<i64, &Task> = self.tasks.iter().map(|task| (task.uid, task)).collect();
        let resources: HashMap<i64, _> = self.resources.iter().map(|one| (one.uid, one)).collect();
        let mut runs: HashMap<i64, Vec<Run>> = HashMap::new();
        for assignment in &self.assignments {
            let (Some(task), Some(resource)) = (tasks.get(&assignment.task), resources.get(&assignment.resource))
            else {
                continue;
            };
            let work = assignment.work.unwrap_or(0);
            if resource.kind != 1 || assignment.resource <= 0 || work <= 0 || assignment.units <= 0.0 {
                continue;
            }
            let axis = task.work_axis(resource, calendars);
            let minutes = (work as f64 / assignment.units).round() as i64;
            runs.entry(task.uid).or_default().push(Run { axis, minutes });
        }
        // Where every resource works on the task's calendar, its duration says the same.
        runs.retain(|uid, runs| {
            let task = tasks[uid];
            let own = calendars.get(task.calendar).unwrap_or(0);
            task.kind != 1 && !task.elapsed() && runs.iter().any(|run| run.axis != own)
        });
        runs
    }
}

impl Link {
    /// How long it waits, to the minute.
    pub fn wait(&self) -> workspace::Lag {
        match lag(self.lag, self.lag_format) {
            Lag::Working(minutes) => workspace::Lag::Working(minutes.into()),
            Lag::Elapsed(minutes) => workspace::Lag::Elapsed(minutes.into()),
            Lag::Percent(percent) => workspace::Lag::Percent(percent),
            Lag::ElapsedPercent(percent) => workspace::Lag::ElapsedPercent(percent),
        }
    }
}

impl Task {
    /// Whether it stands in the plan: the summary of the project, empty rows and inactive tasks do not.
    pub fn counts(&self) -> bool {
        self.level > 0 && !self.is_null && self.active
    }

    /// Whether its duration is a guess, or was not said at all.
    pub fn is_guessed(&self) -> bool {
        // 53 stands for no unit.
        self.estimated || self.duration_format & 32 != 0 && (self.manual || self.duration_format != 53)
    }

    /// Whether its duration is counted by the clock.
    pub fn elapsed(&self) -> bool {
        is_elapsed(self.duration_format)
    }

    /// The place of the hours in which a resource works on it.
    pub(super) fn work_axis(&self, resource: &Resource, calendars: &mut Calendars) -> u32 {
        let theirs = calendars.get(resource.calendar).unwrap_or(0);
        match calendars.get(self.calendar) {
            None => theirs,
            Some(own) if self.ignores_resource_calendars => own,
            Some(own) => calendars.both(own, theirs),
        }
    }

    fn to_engine(&self, axis: u32, parent: Option<u32>) -> engine::Task {
        let at = held(self.constraint_date).map(minute);
        let constraint = match (self.constraint, at) {
            (1, _) => Constraint::AsLateAsPossible,
            (2, Some(at)) => Constraint::MustStartOn(at),
            (3, Some(at)) => Constraint::MustFinishOn(at),
            (4, Some(at)) => Constraint::StartNoEarlierThan(at),
            (5, Some(at)) => Constraint::StartNoLaterThan(at),
            (6, Some(at)) => Constraint::FinishNoEarlierThan(at),
            (7, Some(at)) => Constraint::FinishNoLaterThan(at),
            _ => Constraint::None,
        };
        // What has begun starts when it began: another date there stands for none.
        let same = |at: &NaiveDateTime, said: Option<NaiveDateTime>| said.is_none_or(|said| said == *at);
        let begun = held(self.actual_start).filter(|at| same(at, self.start));
        let ended = held(self.actual_finish)
            .filter(|at| same(at, self.finish))
            .filter(|at| begun.is_none_or(|begun| begun <= *at));
        engine::Task {
            parent,
            duration: self.duration.unwrap_or(0).clamp(0, MAX_MINUTES),
            axis,
            elapsed: self.elapsed(),
            constraint,
            deadline: held(self.deadline).map(minute),
            manual: self.by_hand(),
            actual_start: begun.map(minute),
            actual_finish: ended.map(minute),
            remaining: self.remaining.filter(|_| begun.is_some()),
            // What remains goes on where the file says, which is later than what is done where the task is split.
            resume: held(self.resume).filter(|_| begun.is_some() && self.stop != self.resume).map(minute),
            done: self.percent >= 100,
            // Said in tenths of minutes.
            delay: ((self.levelling_delay as f64 / 10.0).round() as i64).clamp(0, MAX_MINUTES),
            ..engine::Task::default()
        }
    }

    /// Dates that a person set.
    fn by_hand(&self) -> Option<(Minute, Minute)> {
        if !self.manual && !self.external {
            return None;
        }
        let start = held(self.manual_start.or(self.start).or(self.finish))?;
        let finish = held(self.manual_finish.or(self.finish)).unwrap_or(start);
        Some((minute(start), minute(finish)))
    }
}

/// A moment of the years in which plans lie; of others no file of a plan is meant.
fn held(at: Option<NaiveDateTime>) -> Option<NaiveDateTime> {
    at.filter(|at| (YEARS.0..=YEARS.1).contains(&at.year()))
}

/// Whether a format of durations and lags counts by the clock.
fn is_elapsed(format: i64) -> bool {
    matches!(format % 32, 4 | 6 | 8 | 10 | 12 | 20)
}

/// A lag of a link, as the engine knows it.
fn lag(lag: i64, format: i64) -> Lag {
    // What is too much for the engine is as much as it can.
    let tenths = (lag as f64 / 10.0).round() as i32;
    let whole = lag.clamp(i32::MIN.into(), i32::MAX.into()) as i32;
    match format % 32 {
        19 => Lag::Percent(whole),
        20 => Lag::ElapsedPercent(whole),
        _ if is_elapsed(format) => Lag::Elapsed(tenths),
        _ => Lag::Working(tenths),
    }
}
