//! Every figure of a file as of one day, each reckoned when it is asked for the first time and never twice.
//!
//! Whoever wants one figure of many days (a rule that is replayed, the path of the two managers) pays for that figure
//! and for what it is read from. Nobody says beforehand what will be needed: asking is saying it.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use chrono::NaiveDate;

use super::agreed::Agreed;
use super::as_of::Replay;
use super::coverage::Coverage;
use super::earlier::{self, Earlier, Part};
use super::earned_value::{EarnedValue, Weighed};
use super::effort::Effort;
use super::expectations::{Expectations, NextContacts};
use super::goals::Goals;
use super::grid::Grid;
use super::hearing::Hearings;
use super::load;
use super::managers::{self, Dial, Managers, MonthBefore, Watermelon};
use super::network::Network;
use super::noted::Noted;
use super::promises::Promises;
use super::pulse::{Pulse, Silence};
use super::recalculate::Recalculation;
use super::repeat_business::RepeatBusiness;
use super::rhythm::Rhythms;
use super::risks::{self, RiskScore};
use super::schedule::Schedule;
use super::scorecard::Scorecard;
use super::spoken::Spoken;
use super::talks::Talks;
use super::trust::Trust;
use crate::workspace::{StakeholderId, Workspace};

/// The figures by name, with how each is made of what is known: first those from which the next may start.
macro_rules! figures {
    (
        next starts from { $($kept:ident: $kept_kind:ty = $kept_make:expr;)* }
        from nothing { $($name:ident: $kind:ty = $make:expr;)* }
    ) => {
        /// The figures that were reckoned.
        #[derive(Clone)]
        pub(super) struct Reckoned {
            $(pub $kept: Option<$kept_kind>,)*
        }

        impl Facts {
            fn reckoned(&self) -> Reckoned {
                Reckoned { $($kept: self.cells.$kept.get().cloned(),)* }
            }
        }

        figures! { $($kept: $kept_kind = $kept_make;)* $($name: $kind = $make;)* }
    };
    ($($name:ident: $kind:ty = $make:expr;)*) => {
        #[derive(Default)]
        struct Cells {
            $($name: OnceLock<$kind>,)*
        }

        impl Facts {
            $(
                pub fn $name(&self) -> &$kind {
                    self.cells.$name.get_or_init(|| {
                        let make: fn(&Self) -> $kind = $make;
                        make(self)
                    })
                }
            )*

            /// Reckons what was not asked for yet.
            fn reckon_all(&self) {
                $(self.$name();)*
            }
        }
    };
}

/// What is known of a file as of a day.
pub(super) struct Facts {
    pub day: NaiveDate,
    pub replay: Replay,
    /// What it starts from.
    earlier: Option<Arc<Earlier>>,
    /// Whether that is of the same frame, whatever its day was.
    same_frame: bool,
    cells: Cells,
    kept: OnceLock<Arc<Earlier>>,
}

figures! {
    next starts from {
        schedule: Schedule = |facts| match facts.before(|one| one.schedule.as_ref()) {
            Some(plan) => Schedule::after(plan, facts.shown(), facts.day),
            None => Schedule::of(facts.shown(), facts.day),
        };
        worth: Option<Weighed> = |facts| match facts.before(|one| Some((one.worth.as_ref()?.as_ref()?, one.schedule.as_ref()?))) {
            Some((worth, before)) => worth.after(before, facts.shown(), facts.schedule(), facts.day),
            None => Weighed::of(facts.shown(), facts.schedule(), facts.day),
        };
        noted: Noted = |facts| Noted::of(facts.before(|one| one.noted.as_ref()), &facts.shown().tasks);
        load: load::Known = |facts| match facts.before(|one| Some((one.load.as_ref()?, one.schedule.as_ref()?))) {
            Some((load, before)) => load.after(before, facts.shown(), facts.schedule()),
            None => load::Known::of(facts.shown(), facts.schedule()),
        };
        recalculation: Arc<Recalculation> = |facts| {
            let free = facts.before(|one| one.recalculation.as_ref()?.free.as_ref());
            let standing = &facts.noted().standing;
            Arc::new(Recalculation::of((facts.shown(), standing), facts.schedule(), free, facts.day))
        };
        parts: Arc<Vec<Part>> = earlier::parts;
        talks: Arc<Talks> = earlier::talks;
        grid: Arc<Grid> = earlier::grid;
        next: Arc<NextContacts> = earlier::next;
        pulse: Arc<Pulse> = earlier::pulse;
        rhythms: Arc<Rhythms> = earlier::rhythms;
        agreed: Arc<Agreed> = earlier::agreed;
        promises: Arc<Promises> = earlier::promises;
        trust: Arc<BTreeMap<StakeholderId, Trust>> = earlier::trust;
        effort: Arc<Effort> = earlier::effort;
        hearings: Arc<Hearings> = earlier::hearings;
        network: Arc<Network> = earlier::network;
        spoken: Arc<Spoken> = earlier::spoken;
        coverage: Arc<Coverage> = earlier::coverage;
        // What was known of the month before goes with it, from which the next look starts.
        watermelon: (Option<Watermelon>, Option<MonthBefore>) = |facts| {
            let mut month = facts.before(|one| one.watermelon.as_ref()?.1.as_ref()).cloned();
            // Without a figure of the project nothing looks better than it is.
            if facts.pm().value.is_none() {
                return (None, month);
            }
            let dials = (&**facts.pm(), &**facts.rm());
            (managers::watermelon(&facts.replay.file, dials, facts.day, &mut month), month)
        };
    }
    from nothing {
        earned_value: Arc<EarnedValue> = |facts| {
            Arc::new(EarnedValue::from(facts.worth().as_ref(), facts.shown(), facts.schedule(), facts.day))
        };
        silent: Arc<Vec<Silence>> = |facts| {
            let silence_days = facts.shown().engagement.thresholds.silence_days;
            Arc::new(facts.pulse().silences(facts.grid(), facts.day, silence_days))
        };
        expectations: Arc<Expectations> = |facts| {
            let (schedule, grid, next) = (facts.schedule(), facts.grid(), facts.next());
            Arc::new(Expectations::of(facts.shown(), schedule, grid, next, facts.day))
        };
        repeat_business: Arc<RepeatBusiness> = |facts| Arc::new(RepeatBusiness::of(facts.shown(), facts.day));
        risks: Arc<Vec<RiskScore>> = |facts| Arc::new(risks::of(facts.shown(), facts.day));
        goals: Arc<Goals> = |facts| Arc::new(Goals::of(facts.shown(), facts.grid(), facts.day));
        pm: Arc<Dial> = |facts| Arc::new(managers::project(facts.shown(), facts));
        rm: Arc<Dial> = |facts| Arc::new(managers::relationship(facts.shown(), facts, facts.day));
        managers: Arc<Managers> = |facts| {
            let (pm, rm) = (Dial::clone(facts.pm()), Dial::clone(facts.rm()));
            Arc::new(Managers {
                gap: pm.value.zip(rm.value).map(|(pm, rm)| pm - rm),
                watermelon: facts.watermelon().0,
                scorecard: Scorecard::of(facts.shown(), facts, facts.repeat_business(), facts.day),
                pm,
                rm,
            })
        };
    }
}

impl Facts {
    /// What is known of `file` as of `day`, starting from what was known earlier.
    pub fn of(earlier: Option<&Arc<Earlier>>, file: &Workspace, day: NaiveDate) -> Self {
        let replay = earlier.map_or_else(|| Replay::of(file, day), |one| one.replay.after(file, day));
        Self::from_replay(earlier, replay)
    }

    /// The same from a replay that is known.
    pub fn from_replay(earlier: Option<&Arc<Earlier>>, replay: Replay) -> Self {
        let day = replay.day;
        let same = |one: &Arc<Earlier>| one.replay.shown.engagement == replay.shown.engagement;
        let same_frame = earlier.is_some_and(same);
        Self { day, replay, earlier: earlier.cloned(), same_frame, cells: Cells::default(), kept: OnceLock::new() }
    }

    /// The file as it was known at the end of the day.
    pub fn shown(&self) -> &Workspace {
        &self.replay.shown
    }

    /// What it starts from, whatever its day was.
    pub fn earlier(&self) -> Option<&Earlier> {
        self.earlier.as_deref()
    }

    /// The same, only where that was of the same frame.
    pub fn of_same_frame(&self) -> Option<&Earlier> {
        self.earlier().filter(|_| self.same_frame)
    }

    /// The same, only where that was of the same day and the same frame.
    pub fn of_same_day(&self) -> Option<&Earlier> {
        self.of_same_frame().filter(|one| one.replay.day == self.day)
    }

    fn before<'a, T>(&'a self, read: impl FnOnce(&'a Reckoned) -> Option<T>) -> Option<T> {
        self.earlier().and_then(|one| read(&one.reckoned))
    }

    /// The same with everything reckoned: what it started from is needed no more.
    pub fn whole(mut self) -> Self {
        self.reckon_all();
        self.earlier = None;
        self
    }

    /// What the next one may start from: what was asked for before this is.
    pub fn kept(&self) -> &Arc<Earlier> {
        self.kept.get_or_init(|| Arc::new(Earlier { replay: self.replay.clone(), reckoned: self.reckoned() }))
    }
}

/// A figure that is reckoned when it is first looked at; to its reader it is the figure.
pub struct Figure<T: 'static> {
    facts: Arc<Facts>,
    ask: fn(&Facts) -> &T,
}

impl<T> Figure<T> {
    pub(super) fn of(facts: &Arc<Facts>, ask: fn(&Facts) -> &T) -> Self {
        Self { facts: Arc::clone(facts), ask }
    }
}

impl<T> Deref for Figure<T> {
    type Target = T;

    fn deref(&self) -> &T {
        (self.ask)(&self.facts)
    }
}

impl<T: fmt::Debug> fmt::Debug for Figure<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        T::fmt(self, f)
    }
}

impl<T: PartialEq> PartialEq for Figure<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<'a, T> IntoIterator for &'a Figure<Arc<Vec<T>>> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
