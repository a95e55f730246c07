//! A file as a client may see it, opened to be looked at: the views run on it as on any file, and find nothing of ours.
//!
//! Owns a session that is made of [`ForClient`] and of nothing else. It takes no edits, remembers nothing, and says who
//! looks at it to nobody.

use chrono::NaiveDate;
use egui::Ui;

use super::session::Session;
use super::worker::Worker;
use crate::document::{Document, ForClient};
use crate::language::Words;
use crate::ui::context::{Action, Alarmed, Cx, Outbox};
use crate::ui::theme::Theme;
use crate::ui::views::timeline::kept::Look;
use crate::ui::views::{Sight, Views};

/// A client's copy that is looked at.
pub struct ClientSession {
    session: Session,
    /// What is shown: where a hand turns to what is not for a client, it turns back to this.
    sight: Sight,
    today: NaiveDate,
}

impl ClientSession {
    /// Looks at a copy; `today` counts as today where the copy has no status date.
    pub fn new(copy: &ForClient, today: NaiveDate) -> Self {
        let document = Document::opened(copy.dated(), 1);
        let session = Session::seen_by(document, None, None, today, "");
        let sight = Sight::of(session.view).for_client();
        Self { session, sight, today }
    }

    /// Shows a view as it is looked at, as of a day; none = today. What was turned, folded and scrolled before is forgotten.
    pub fn show(&mut self, sight: Sight, look: &Look, day: Option<NaiveDate>) {
        *self.session.views = Views::default();
        self.session.selection = None;
        self.turn_to(sight.for_client());
        self.session.views.take_look(look);
        self.look_at(day);
    }

    fn turn_to(&mut self, sight: Sight) {
        (self.session.view, self.sight) = (sight.view, sight);
        self.session.views.look_at(sight);
    }

    /// Looks at another day; none = today.
    pub fn look_at(&mut self, day: Option<NaiveDate>) {
        self.session.as_of = day.filter(|day| *day != self.session.today());
    }

    /// The day that is looked at.
    pub fn day(&self) -> NaiveDate {
        self.session.day()
    }

    /// The first day of the engagement.
    pub fn start(&self) -> NaiveDate {
        self.session.seen().engagement.start
    }

    /// The copy's own today.
    pub fn today(&self) -> NaiveDate {
        self.session.today()
    }

    /// Whether what is shown is of the day that is looked at.
    pub fn is_current(&self) -> bool {
        self.session.is_current()
    }

    /// Draws the view into the room it is given.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words, theme: &Theme, worker: &mut Worker) {
        self.session.refresh(worker, self.today);
        let out = Outbox::default();
        let view = self.sight.view;
        let words = words.read_on(self.session.day());
        let (views, cx) = self.session.looked_at(&words, theme, "", &out);
        let cx = Cx { editable: false, for_client: true, presented: true, alarmed: Alarmed::default(), ..cx };
        ui.push_id(view.name(), |ui| views.ui(view, ui, &cx));
        for action in out.take() {
            match action {
                Action::Select(record) => self.session.selection = record,
                // Whatever else is asked for changes something, or leads away from what is shown.
                action => self.session.work_out(worker, &action),
            }
        }
        let turned = Sight { theirs: true, ..self.session.views.sight(view) };
        match turned.is_for_client() && turned == turned.for_client() {
            true => self.sight = turned,
            false => self.turn_to(self.sight),
        }
    }

    /// Which session it is, among all of this run: what a worker reports is for one of them.
    pub fn number(&self) -> u64 {
        self.session.number()
    }

    /// The session, for what a worker reports.
    pub fn reported(&mut self) -> &mut Session {
        &mut self.session
    }
}
