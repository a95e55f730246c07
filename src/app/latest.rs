//! What takes longer than a frame and is wanted by what is looked at: worked out on a worker, one at a time, while the
//! screen shows the last result. What is wanted meanwhile is worked out when that is done.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::session::Session;
use super::worker::{Report, Worker};
use crate::insight::network::Network;

/// A network that was drawn: it is the same as long as it is the same value in memory.
#[derive(Clone)]
pub struct Drawn(pub Arc<Network>);

impl PartialEq for Drawn {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// The last result of one kind, of what it is, and whether the next one is under way.
pub struct Latest<Of, T> {
    running: Option<Of>,
    last: Option<(Of, T)>,
    /// What a worker broke off.
    given_up: Option<Of>,
    /// How many came.
    count: u64,
    /// Whether nobody waits any longer for what is under way.
    left: Arc<AtomicBool>,
}

impl<Of, T> Default for Latest<Of, T> {
    fn default() -> Self {
        Self { running: None, last: None, given_up: None, count: 0, left: Arc::default() }
    }
}

impl<Of: Clone + PartialEq + Send + 'static, T: Send + 'static> Latest<Of, T> {
    /// Whether one is under way.
    pub fn is_running(&self) -> bool {
        self.running.is_some()
    }

    /// Whether this is to be begun: it is neither known nor given up, and nothing is under way.
    pub fn wants(&self, of: &Of) -> bool {
        !self.is(of) && self.running.is_none() && self.given_up.as_ref() != Some(of)
    }

    /// Leaves what is under way, unless it is this: whoever works it out may ask [`Latest::goes_on`].
    pub fn leave_other(&mut self, of: Option<&Of>) {
        if self.running.is_some() && self.running.as_ref() != of {
            self.running = None;
            self.left.store(true, Ordering::Relaxed);
            self.left = Arc::default();
        }
    }

    /// Whether somebody still waits for what is begun next.
    pub fn goes_on(&self) -> impl Fn() -> bool + Send + Sync + 'static {
        let left = Arc::clone(&self.left);
        move || !left.load(Ordering::Relaxed)
    }

    /// Works it out by `make`: at once where that is `quick` or nobody waits, else on a worker. `place` is where this is
    /// kept in the session with the number `session`.
    pub fn begin(
        &mut self,
        worker: &mut Worker,
        (session, of): (u64, Of),
        quick: bool,
        make: impl FnOnce() -> T + Send + 'static,
        place: fn(&mut Session) -> &mut Self,
    ) {
        if quick || worker.fits_in_a_frame(Duration::MAX) {
            return self.take(of, make());
        }
        self.running = Some(of.clone());
        let mine = Arc::clone(&self.left);
        worker.run(move || {
            let what = make();
            let put = move |session: &mut Session| {
                let latest = place(session);
                if latest.running.as_ref() == Some(&of) && Arc::ptr_eq(&latest.left, &mine) {
                    latest.take(of, what);
                }
            };
            Report::WorkedOut { session, put: Box::new(put) }
        });
    }

    fn take(&mut self, of: Of, what: T) {
        self.running = None;
        self.last = Some((of, what));
        self.count += 1;
    }

    /// Gives up what a worker broke off.
    pub fn broken(&mut self) {
        self.given_up = self.running.take().or(self.given_up.take());
    }

    /// The last result.
    pub fn last(&self) -> Option<&T> {
        self.last.as_ref().map(|(_, what)| what)
    }

    /// What the last result is of.
    pub fn of(&self) -> Option<&Of> {
        self.last.as_ref().map(|(of, _)| of)
    }

    /// Whether the last result is of this.
    pub fn is(&self, of: &Of) -> bool {
        self.of() == Some(of)
    }

    /// What cannot be worked out.
    pub fn given_up(&self) -> Option<&Of> {
        self.given_up.as_ref()
    }

    /// Another result has another number.
    pub fn number(&self) -> u64 {
        self.count
    }
}
