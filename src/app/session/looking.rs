//! What is worked out of an open file only while it is looked at: the two managers, warnings through the days, one's own
//! figures, where the plan leads.

use super::Session;
use crate::app::cores::Cores;
use crate::app::worker::Worker;
use crate::insight::monte_carlo::{Settings, USUAL_RUNS};
use crate::insight::personal::Myself;
use crate::insight::trust_lines;
use crate::insight::warnings::Rule;
use crate::insight::warnings::history::{History, Replayed};
use crate::ui::views::plan::Page;
use crate::ui::views::{ViewKind, managers};

/// A plan of at most so many tasks is simulated again after every edit while the managers are looked at; a larger one
/// once, and again when somebody asks.
const SIMULATED_AGAIN: usize = 2_000;

impl Session {
    /// Asks for what the pages of the managers, and those that show the same, are made of.
    pub(super) fn look_at_managers(&mut self, worker: &mut Worker) {
        let page = (self.view == ViewKind::Managers).then_some(self.views.managers.page);
        if page.is_some() || (self.view == ViewKind::Pulse && self.views.pulse.shows_trust()) {
            self.look_at_trust(worker);
        }
        let warned = page == Some(managers::Page::Warnings);
        let rule = self.rule_page();
        self.look_back(worker, warned && rule.is_none());
        self.replay(worker, rule);
        if page == Some(managers::Page::Person) {
            self.look_at_oneself(worker);
        }
        let forecast = self.view == ViewKind::Timeline && self.views.plan.page == Page::Forecast;
        // A dial says what the simulation says of the end, whether or not somebody has looked at it.
        let scorecard = page == Some(managers::Page::Scorecard);
        let small = self.seen().tasks.len() <= SIMULATED_AGAIN;
        let again = scorecard && small && self.as_of.is_none() && !self.forecasts.is_running();
        let of = (self.document.revision(), self.day());
        let is_other = again && !self.forecast().current && self.forecasts.is_new_to(of);
        if (forecast || scorecard) && self.forecasts.is_fresh() || is_other {
            // A program that is being worked on is ten times slower: what nobody asked for is to be quick there, too.
            let runs = if cfg!(debug_assertions) { USUAL_RUNS / 10 } else { USUAL_RUNS };
            self.simulate(worker, Settings { runs, ..Settings::default() });
        }
    }

    /// The rule whose page is looked at, if any.
    pub fn rule_page(&self) -> Option<Rule> {
        let there = self.view == ViewKind::Managers && self.views.managers.page == managers::Page::Warnings;
        self.views.managers.warnings.rule().filter(|_| there)
    }

    /// Who trusts whom walks over all answers, promises, decisions and contacts.
    fn look_at_trust(&mut self, worker: &mut Worker) {
        let of = self.computed;
        if self.looked.trusts.wants(&of) {
            let (shown, day) = (self.insights.shown.clone(), self.insights.day);
            let quick = worker.fits_in_a_frame(self.cost);
            let make = move || trust_lines::of(&shown, day);
            self.looked.trusts.begin(worker, (self.number, of), quick, make, |session| &mut session.looked.trusts);
        }
    }

    /// The rules are asked again on every past day: while that is looked at, and no longer.
    fn look_back(&mut self, worker: &mut Worker, looked_at: bool) {
        let of = (self.document.revision(), self.day());
        self.looked.histories.leave_other(looked_at.then_some(&of));
        if looked_at && self.looked.histories.wants(&of) {
            let (file, goes_on) = (self.eyes.seen().clone(), self.looked.histories.goes_on());
            let make = move || History::of(&file, of.1, &goes_on, &Cores);
            self.looked
                .histories
                .begin(worker, (self.number, of), false, make, |session| &mut session.looked.histories);
        }
    }

    /// The same of one rule.
    fn replay(&mut self, worker: &mut Worker, rule: Option<Rule>) {
        let of = rule.map(|rule| (self.document.revision(), self.day(), rule));
        self.looked.replays.leave_other(of.as_ref());
        if let Some(of) = of.filter(|of| self.looked.replays.wants(of)) {
            let (file, goes_on) = (self.eyes.seen().clone(), self.looked.replays.goes_on());
            let make = move || Replayed::of(&file, of.2, of.1, &goes_on, &Cores);
            self.looked.replays.begin(worker, (self.number, of), false, make, |session| &mut session.looked.replays);
        }
    }

    /// One's own figures walk over all contacts and answers.
    fn look_at_oneself(&mut self, worker: &mut Worker) {
        let Some(who) = managers::person::viewer(self.seen(), self.eyes.author()) else { return };
        let of = (self.computed, who);
        if self.looked.selves.wants(&of) {
            let (shown, day) = (self.insights.shown.clone(), self.insights.day);
            let quick = worker.fits_in_a_frame(self.cost);
            let make = move || Myself::of(&shown, who, day);
            self.looked.selves.begin(worker, (self.number, of), quick, make, |session| &mut session.looked.selves);
        }
    }
}
