//! The plan as it was when a gesture began, with which it is compared at every step.
//!
//! Who compares need not keep it: the comparison is asked for only as long as the gesture does.

use std::ops::Deref;
use std::sync::{Arc, Weak};

use crate::insight::Insights;
use crate::insight::consequences::{Consequences, State, consequences};

/// A state that later ones are compared with; the same only as itself.
#[derive(Clone, Debug)]
pub struct Since(Arc<State>);

impl PartialEq for Since {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Since {
    type Target = State;

    fn deref(&self) -> &State {
        &self.0
    }
}

impl Since {
    /// From this state on.
    pub fn of(state: Arc<State>) -> Self {
        Self(state)
    }

    /// The same without keeping it.
    pub fn asked(&self) -> Weak<State> {
        Arc::downgrade(&self.0)
    }

    /// Whether that is this one.
    pub fn is_asked(&self, asked: &Weak<State>) -> bool {
        Weak::as_ptr(asked) == Arc::as_ptr(&self.0)
    }

    /// What is other now. Costs the tasks whose dates or slack are others.
    pub fn until(&self, now: &Insights) -> Consequences {
        consequences((&self.schedule, &self.expectations), (&now.schedule, &now.expectations))
    }
}
