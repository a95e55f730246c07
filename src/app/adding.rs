//! How a new record comes about: what nobody said is asked first, then it is added, selected and opened.

use super::breaks::Made;
use super::shell::Entente;
use crate::document::{Edit, Label, Step};
use crate::ui::answer;
use crate::ui::asking::{Asking, Wanted};
use crate::ui::blank::{self, Start};
use crate::ui::inspector;
use crate::ui::naming::Named;
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::field;
use crate::workspace::{AnyRecord, RecordKind};

impl Entente {
    /// Adds a record of a kind; asks first of what a figure would count something at once.
    pub(super) fn add(&mut self, kind: RecordKind, ctx: &egui::Context) {
        let Some(session) = &self.session else { return };
        if Asking::is_asked(kind) {
            let about = blank::person_of(session.seen(), session.selection);
            return self.ask(Asking::of(kind).about(about), ctx);
        }
        let start = Start {
            workspace: session.seen(),
            day: session.day(),
            author: &self.settings.author,
            near: session.selection,
            words: &self.words,
        };
        match blank::record(kind, &start) {
            Some(record) => {
                let label = Label::about("edit-add", kind.name(&self.words));
                self.make(Edit::Add(record), label, ctx);
            }
            None => {
                self.toasts.add(Mark::Watch, self.words.text("dialog-person-first"));
            }
        }
    }

    /// Asks for what is not said yet of a new record, and adds it once all is.
    pub(super) fn ask(&mut self, asking: Asking, ctx: &egui::Context) {
        let Some(session) = &self.session else { return };
        let known = session.seen();
        match asking.wants(known) {
            // Nobody is there who could be chosen.
            Some(Wanted::Person(but)) if known.stakeholders.ids().all(|who| Some(who) == but) => {
                self.toasts.add(Mark::Watch, self.words.text("dialog-person-first"));
                return;
            }
            Some(_) => {
                self.palette.ask(asking);
                return;
            }
            None => {}
        }
        let (day, author, words) = (session.day(), &self.settings.author, &self.words);
        let start = Start { workspace: known, day, author, near: session.selection, words };
        match asking.record(&start) {
            // Whom nobody has rated is not in the middle of every scale, nor rated anew, because somebody pressed a button.
            Some(AnyRecord::Assessment(draft)) => {
                let of = draft.of;
                inspector::begin_assessing(ctx, session.opening(), draft);
                if let Some(session) = &mut self.session {
                    session.selection = Some(of.into());
                }
                self.open_details();
            }
            Some(record) => {
                let label = Label::about("edit-add", asking.kind().name(&self.words));
                let edit = answer::acting_by(session.insights(), author, asking.warning(), None, Edit::Add(record));
                self.make(edit, label, ctx);
            }
            None => {}
        }
    }

    /// Carries out an edit that adds a record, and opens that.
    pub(super) fn make(&mut self, edit: Edit, label: Label, ctx: &egui::Context) {
        let Some(session) = &mut self.session else { return };
        let step = Step { label, gesture: None, selection: session.selection };
        self.perform(edit, &step);
        if self.made == Made::Yes {
            self.select_added(ctx);
        }
    }

    /// Selects what was added last, and takes the keyboard to its first field.
    pub(super) fn select_added(&mut self, ctx: &egui::Context) {
        if let Some(session) = &mut self.session {
            session.selection = session.document.last_added().or(session.selection);
            self.open_details();
        }
        if !self.shows_client() {
            field::focus_first(ctx);
        }
    }
}
