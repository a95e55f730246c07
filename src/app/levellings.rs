//! What levelling would do, for the dialog that asks: several schedules of the whole plan, worked out on a worker. The
//! last result stays until the next one comes, marked when the plan or the options are others.

use std::time::Duration;

use super::worker::{Report, Worker};
use crate::insight::Insights;
use crate::insight::levelling::{Levelling, Options, level};
use crate::ui::context::Levelled;

/// What was levelled: which insights of which session, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Of {
    session: u64,
    source: u64,
    options: Options,
}

/// The levellings of a session.
#[derive(Default)]
pub struct Levellings {
    running: Option<Of>,
    last: Option<(Of, Levelling)>,
    /// What a worker broke off.
    given_up: Option<Of>,
}

impl Levellings {
    /// Whether one is under way.
    pub fn is_running(&self) -> bool {
        self.running.is_some()
    }

    /// Levels a plan as its insights have it, unless that is done, under way or given up. One at a time: what was asked
    /// for meanwhile is asked for again.
    pub fn begin(&mut self, worker: &mut Worker, (session, source, insights): (u64, u64, &Insights), options: Options) {
        let of = Of { session, source, options };
        let done = self.last.as_ref().is_some_and(|(last, _)| *last == of);
        if done || self.running.is_some() || self.given_up == Some(of) {
            return;
        }
        if worker.fits_in_a_frame(Duration::MAX) {
            self.take(of, level(&insights.shown, &insights.schedule, options));
            return;
        }
        self.running = Some(of);
        let (shown, schedule) = (insights.shown.clone(), insights.schedule.clone());
        worker.run(move || Report::Levelled { of, levelling: Box::new(level(&shown, &schedule, options)) });
    }

    /// Takes what a worker says, unless it belongs to another session.
    pub fn arrived(&mut self, of: Of, levelling: Levelling) {
        if self.running == Some(of) {
            self.take(of, levelling);
        }
    }

    fn take(&mut self, of: Of, levelling: Levelling) {
        self.running = None;
        self.last = Some((of, levelling));
    }

    /// Gives up what a worker broke off.
    pub fn broken(&mut self) {
        self.given_up = self.running.take().or(self.given_up);
    }

    /// What is known.
    pub fn seen(&self) -> Levelled<'_> {
        let (last, named) = (self.last.as_ref(), |of: &Of| (of.source, of.options));
        Levelled {
            of: last.map(|(of, _)| named(of)),
            levelling: last.map(|(_, levelling)| levelling),
            running: self.running.is_some(),
            broken: self.given_up.as_ref().map(named),
        }
    }
}
