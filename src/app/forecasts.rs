//! The simulation of the plan: worked out in pieces on as many threads as the machine has, because a person asked for
//! it, or looks at it for the first time. The result stays until the next one, marked when the plan is another.

use std::cell::Cell;
use std::collections::VecDeque;
use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use chrono::NaiveDate;

use super::cores::Cores;
use super::worker::{Report, Worker};
use crate::insight::as_of;
use crate::insight::hands::Hands;
use crate::insight::monte_carlo::{Chunk, Forecast, Settings, Simulation};
use crate::insight::schedule::Schedule;
use crate::ui::context::Simulated;
use crate::workspace::{PlanSettings, Workspace};

/// Into so many pieces the runs are cut: progress grows by one of them.
const PIECES: u32 = 40;

/// What a worker says of a simulation.
pub enum Part {
    /// The plan is ready to be run.
    Ready(Arc<Simulation>),
    /// Some runs are done.
    Runs(Box<Chunk>),
    /// All is put together.
    Whole(Option<Box<Forecast>>),
}

/// A simulation under way.
struct Running {
    /// Which one, among all of this session.
    number: u64,
    of: Of,
    simulation: Option<Arc<Simulation>>,
    /// Pieces that no thread works on yet.
    waiting: VecDeque<Range<u32>>,
    pieces: usize,
    done: Vec<Chunk>,
}

/// What was simulated.
#[derive(Clone, Debug)]
struct Of {
    file: Workspace,
    day: NaiveDate,
}

impl Of {
    /// Whether a simulation of this file would come out the same: a baseline that was set changes nothing in it.
    fn is(&self, file: &Workspace, day: NaiveDate) -> bool {
        let (had, has) = (&self.file, file);
        let frame = |workspace: &Workspace| {
            let engagement = &workspace.engagement;
            (
                engagement.start,
                engagement.end,
                engagement.calendars.clone(),
                PlanSettings { baseline: None, ..engagement.plan.clone() },
            )
        };
        self.day == day
            && had.tasks.changes(&has.tasks).next().is_none()
            && had.risks.changes(&has.risks).next().is_none()
            && had.resources.changes(&has.resources).next().is_none()
            && had.stakeholders.changes(&has.stakeholders).next().is_none()
            && frame(had) == frame(has)
    }
}

/// The simulation of a session.
#[derive(Default)]
pub struct Forecasts {
    running: Option<Running>,
    last: Option<(Of, Forecast)>,
    /// Whether what is simulated is as it was, for a revision.
    same: Cell<Option<((u64, NaiveDate), bool)>>,
    /// How many were begun.
    begun: u64,
    /// The revision and day for which one was wanted last without anybody asking.
    wanted: Option<(u64, NaiveDate)>,
}

fn ready(file: &Workspace, day: NaiveDate, settings: Settings) -> Simulation {
    let shown = as_of(file, day);
    let schedule = Schedule::of(&shown, day);
    Simulation::of(&shown, &schedule, day, settings)
}

/// Runs in one piece.
fn piece(settings: &Settings) -> u32 {
    settings.runs.div_ceil(PIECES).max(1)
}

impl Forecasts {
    /// Whether none was ever asked for.
    pub fn is_fresh(&self) -> bool {
        self.begun == 0
    }

    /// Whether none was wanted yet of this revision and day; from now on one was. A plan that cannot be simulated is not
    /// tried over and over.
    pub fn is_new_to(&mut self, of: (u64, NaiveDate)) -> bool {
        self.wanted.replace(of) != Some(of)
    }

    /// Whether one is under way.
    pub fn is_running(&self) -> bool {
        self.running.is_some()
    }

    /// Begins a simulation of `file` as known on `day`; what was under way is given up.
    pub fn begin(
        &mut self,
        worker: &mut Worker,
        (session, file): (u64, &Workspace),
        day: NaiveDate,
        settings: Settings,
    ) {
        self.begun += 1;
        let (number, of) = (self.begun, Of { file: file.clone(), day });
        self.same.set(None);
        if worker.fits_in_a_frame(Duration::MAX) {
            let simulation = ready(file, day, settings);
            let chunks = simulation.pieces(piece(&settings)).into_iter().map(|runs| simulation.run(runs)).collect();
            self.running = None;
            self.last = simulation.forecast(chunks).map(|forecast| (of, forecast));
            return;
        }
        let (waiting, done) = (VecDeque::new(), Vec::new());
        self.running = Some(Running { number, of, simulation: None, waiting, pieces: PIECES as usize, done });
        let file = file.clone();
        worker.run(move || {
            let part = Part::Ready(Arc::new(ready(&file, day, settings)));
            Report::Simulated { session, number, part }
        });
    }

    /// Takes what a worker says, and gives it the next piece.
    pub fn take(&mut self, worker: &mut Worker, session: u64, number: u64, part: Part) {
        let Some(running) = self.running.as_mut().filter(|running| running.number == number) else { return };
        match part {
            Part::Ready(simulation) => {
                running.waiting = simulation.pieces(piece(simulation.settings())).into();
                running.pieces = running.waiting.len();
                running.simulation = Some(simulation);
                // Piece by piece through the worker, and not at once as [`Cores`] does: progress is seen, and the runs of a
                // plan that is another by then are given up.
                for _ in 0..Cores.count() {
                    running.next(worker, session);
                }
            }
            Part::Runs(chunk) => {
                running.done.push(*chunk);
                if running.done.len() < running.pieces {
                    running.next(worker, session);
                } else if let Some(simulation) = running.simulation.clone() {
                    let chunks = std::mem::take(&mut running.done);
                    worker.run(move || {
                        let part = Part::Whole(simulation.forecast(chunks).map(Box::new));
                        Report::Simulated { session, number, part }
                    });
                }
            }
            Part::Whole(forecast) => {
                let of = running.of.clone();
                self.running = None;
                self.same.set(None);
                self.last = forecast.map(|forecast| (of, *forecast)).or(self.last.take());
            }
        }
    }

    /// Gives up what a worker broke off.
    pub fn broken(&mut self) {
        self.running = None;
    }

    /// What is known, seen from a file at a revision and a day.
    pub fn seen(&self, (file, revision): (&Workspace, u64), day: NaiveDate) -> Simulated<'_> {
        let current = match self.same.get() {
            Some((key, same)) if key == (revision, day) => same,
            _ => self.last.as_ref().is_some_and(|(of, _)| of.is(file, day)),
        };
        self.same.set(Some(((revision, day), current)));
        Simulated {
            forecast: self.last.as_ref().map(|(_, forecast)| forecast),
            current,
            progress: self.running.as_ref().map(Running::progress),
        }
    }
}

impl Running {
    /// Sends the next piece to a thread, if one is left.
    fn next(&mut self, worker: &mut Worker, session: u64) {
        let (Some(simulation), number) = (self.simulation.clone(), self.number) else { return };
        if let Some(runs) = self.waiting.pop_front() {
            worker.run(move || {
                let part = Part::Runs(Box::new(simulation.run(runs)));
                Report::Simulated { session, number, part }
            });
        }
    }

    fn progress(&self) -> f32 {
        match self.simulation {
            // All runs are done while they are put together.
            Some(_) if self.waiting.is_empty() && self.done.is_empty() => 1.0,
            _ => self.done.len() as f32 / self.pieces.max(1) as f32,
        }
    }
}
