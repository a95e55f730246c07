//! What the work of the baseline is worth, task by task, kept so that an edit weighs again what it changed.

use std::sync::Arc;

use chrono::NaiveDate;

use super::{Valued, night, schedule_complete, valued};
use crate::insight::calendar::Calendars;
use crate::insight::schedule::{Schedule, latest_baseline, percent_of};
use crate::workspace::{Baseline, BaselineEntry, Collection, Task, TaskId, Workspace};

/// What each task of a baseline is worth.
#[derive(Clone)]
pub(in crate::insight) struct Weighed {
    day: NaiveDate,
    baselines: Collection<Baseline>,
    tasks: Collection<Task>,
    weights: Arc<Vec<Weight>>,
    /// Where a task stands in the baseline and among the weights, by task.
    places: Arc<Vec<(TaskId, u32, u32)>>,
    /// Whether values are costs; else they are working time.
    costs: bool,
}

/// What a task is worth, and how much of that should be and is done.
#[derive(Clone, Copy)]
struct Weight {
    value: f64,
    /// Its working time in the baseline, in minutes.
    minutes: f64,
    /// Share of its working time that has passed, 0–1.
    due: f64,
    percent: f64,
}

impl Weight {
    fn of(value: f64, (entry, task): (&BaselineEntry, &Task), calendars: &Calendars, day: NaiveDate) -> Self {
        let time = calendars.get(task.calendar);
        let due = schedule_complete(time, entry.start, entry.finish, night(day));
        let minutes = entry.value(task, calendars, false);
        Self { value, minutes, due, percent: percent_of(task) }
    }
}

impl Weighed {
    /// All of it; none without a baseline.
    pub fn of(workspace: &Workspace, schedule: &Schedule, day: NaiveDate) -> Option<Self> {
        let Valued { leaves, costs, .. } = valued(workspace, schedule, day)?;
        let calendars = schedule.calendars();
        let weights = leaves.iter().map(|leaf| Weight::of(leaf.value, (leaf.entry, leaf.task), calendars, day));
        let places = leaves.iter().enumerate().map(|(at, leaf)| (leaf.entry.task, leaf.place as u32, at as u32));
        let mut places: Vec<_> = places.collect();
        places.sort_unstable();
        Some(Self {
            day,
            baselines: workspace.baselines.clone(),
            tasks: workspace.tasks.clone(),
            weights: Arc::new(weights.collect()),
            places: Arc::new(places),
            costs,
        })
    }

    /// The same after an edit, where the schedule was `before`: it costs what the edit changed.
    pub fn after(&self, before: &Schedule, workspace: &Workspace, schedule: &Schedule, day: NaiveDate) -> Option<Self> {
        let same =
            self.day == day && self.baselines.is_same(&workspace.baselines) && schedule.changed(before).is_some();
        if !same {
            return Self::of(workspace, schedule, day);
        }
        let baseline = latest_baseline(workspace, day)?;
        let mut now = Self { tasks: workspace.tasks.clone(), ..self.clone() };
        for (_, task) in self.tasks.changes(&workspace.tasks) {
            // The tasks of the schedule are the same: each is still there.
            let Some(task) = task else { continue };
            let first = self.places.partition_point(|(id, ..)| *id < task.id);
            for (_, place, at) in self.places[first..].iter().take_while(|(id, ..)| *id == task.id) {
                let Some(entry) = baseline.tasks.get(*place as usize) else { continue };
                let value = entry.value(task, schedule.calendars(), self.costs);
                let weight = Weight::of(value, (entry, task), schedule.calendars(), day);
                Arc::make_mut(&mut now.weights)[*at as usize] = weight;
            }
        }
        Some(now)
    }

    /// All values together, what should be done of them and what is.
    pub fn sums(&self) -> (f64, f64, f64) {
        self.weights.iter().fold((0.0, 0.0, 0.0), |(all, due, done), one| {
            (all + one.value, due + one.value * one.due, done + one.value * one.percent / 100.0)
        })
    }

    /// How much of the working time of the baseline should be done, 0–100, weighted as percent complete is: whoever reads
    /// both reads them in the same measure, with costs or without.
    pub fn planned_percent(&self) -> Option<f64> {
        let sum = |(all, due): (f64, f64), one: &Weight| (all + one.minutes, due + one.minutes * one.due);
        let (all, due) = self.weights.iter().fold((0.0, 0.0), sum);
        (all > 0.0).then(|| 100.0 * due / all)
    }

    /// Whether values are costs; else they are working time.
    pub fn costs(&self) -> bool {
        self.costs
    }
}

impl BaselineEntry {
    /// What a task is worth: its cost in the baseline, or its working time there.
    pub(super) fn value(&self, task: &Task, calendars: &Calendars, costs: bool) -> f64 {
        match costs {
            true => self.cost_minor as f64,
            false => calendars.get(task.calendar).between(self.start, self.finish) as f64,
        }
    }
}
