//! The picture of the network and its figures of paths: from everybody to everybody, so they are reckoned only while
//! the network is looked at, at once for a small one and on a worker for a large one. The last picture stays until the
//! next one comes, and an edit that leaves the network as it is asks for none.

use std::sync::Arc;
use std::time::Duration;

use super::worker::{Report, Worker};
use crate::insight::Insights;
use crate::insight::network::{Map, Network};
use crate::ui::context::Mapped;

/// The maps of a session.
#[derive(Default)]
pub struct Maps {
    running: Option<Arc<Network>>,
    last: Option<(Arc<Network>, Map)>,
    /// What a worker broke off.
    given_up: Option<Arc<Network>>,
    /// How many came.
    count: u64,
}

impl Maps {
    /// Whether one is under way.
    pub fn is_running(&self) -> bool {
        self.running.is_some()
    }

    /// Draws the network of these insights anew, unless that is done, under way or given up.
    pub fn refresh(&mut self, worker: &mut Worker, session: u64, insights: &Insights) {
        let network = &insights.network;
        let is_it = |other: Option<&Arc<Network>>| other.is_some_and(|other| Arc::ptr_eq(other, network));
        if is_it(self.last.as_ref().map(|last| &last.0)) || self.running.is_some() || is_it(self.given_up.as_ref()) {
            return;
        }
        if network.is_small() || worker.fits_in_a_frame(Duration::MAX) {
            self.take(Arc::clone(network), Map::of(network, &insights.shown, insights.day));
            return;
        }
        self.running = Some(Arc::clone(network));
        let (of, shown, day) = (Arc::clone(network), insights.shown.clone(), insights.day);
        worker.run(move || {
            let map = Box::new(Map::of(&of, &shown, day));
            Report::Mapped { session, of, map }
        });
    }

    /// Takes what a worker says, unless it is not what was asked for.
    pub fn arrived(&mut self, of: Arc<Network>, map: Map) {
        if self.running.as_ref().is_some_and(|running| Arc::ptr_eq(running, &of)) {
            self.take(of, map);
        }
    }

    fn take(&mut self, of: Arc<Network>, map: Map) {
        self.running = None;
        self.last = Some((of, map));
        self.count += 1;
    }

    /// Gives up what a worker broke off.
    pub fn broken(&mut self) {
        self.given_up = self.running.take().or(self.given_up.take());
    }

    /// What is known, seen from a network.
    pub fn seen(&self, now: &Arc<Network>) -> Mapped<'_> {
        let last = self.last.as_ref();
        Mapped {
            map: last.map(|(_, map)| map),
            current: last.is_some_and(|(of, _)| Arc::ptr_eq(of, now)),
            number: self.count,
        }
    }
}
