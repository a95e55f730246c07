//! Who writes: asked once, in passing, where something was noted under nobody's name or under that of the account
//! on this machine.

use egui::{Label, Ui};

use super::modals::Modal;
use super::shell::Entente;
use super::window::user_name;
use crate::document::{Edit, Label as StepLabel};
use crate::language::Words;
use crate::ui::theme::{SPACE_1, Theme};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::popup;
use crate::workspace::{AnyRecord, Meta, RecordKind, Side, StakeholderKind, Workspace};

/// The answer as far as it is given.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Our people, who are chosen by a press.
    ours: Vec<String>,
    /// The name that is chosen or typed.
    pub name: String,
}

impl Draft {
    fn of(workspace: &Workspace) -> Self {
        let ours = workspace.stakeholders.iter();
        let ours = ours.filter(|one| one.side == Side::Ours && one.kind == StakeholderKind::Person);
        Self { ours: ours.map(|one| one.name.clone()).collect(), name: String::new() }
    }

    /// The body of the question.
    pub fn ui(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) {
        ui.add(Label::new(theme.body(words.text("dialog-who-body"))).wrap());
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = SPACE_1;
            for name in &self.ours {
                if popup::check_item(ui, theme, name, "", self.name == *name).clicked() {
                    self.name.clone_from(name);
                }
            }
        });
        let name = Field::new(words.text("dialog-your-name")).hint(words.text("dialog-your-name-hint"));
        if let Some(changed) = field::line(ui, theme, &name, &self.name) {
            self.name = changed;
        }
    }
}

/// How many records there are of the kinds that say somebody's view or what somebody heard.
fn noted(workspace: &Workspace) -> usize {
    workspace.assessments.len() + workspace.readings.len() + workspace.contacts.len()
}

impl Entente {
    /// How much was noted before an edit, where nobody has said yet who writes; none where somebody has, or was asked.
    pub(super) fn noted_by_nobody(&self) -> Option<usize> {
        let session = self.session.as_ref().filter(|_| self.who_offer.is_none())?;
        let (file, author) = (session.document.workspace(), self.settings.author.trim());
        let known = file.stakeholders.iter().any(|one| one.side == Side::Ours && one.name == author);
        // The name of the account on this machine is nobody's answer.
        let nameless = author.is_empty() || author == user_name() && !known;
        nameless.then(|| noted(file))
    }

    /// Offers to say who writes, once, where an edit noted something.
    pub(super) fn offer_to_say_who(&mut self, before: usize) {
        if self.session.as_ref().is_some_and(|session| noted(session.document.workspace()) > before) {
            let name = self.settings.author.trim();
            let key = if name.is_empty() { "dialog-who-nobody" } else { "dialog-who-account" };
            let (said, act) = (self.words.with(key, &[("name", name.into())]), self.words.text("dialog-who-act"));
            self.who_offer = Some(self.toasts.add_with(Mark::Unknown, said, act));
        }
    }

    /// Asks who writes.
    pub(super) fn ask_who(&mut self) {
        if let Some(session) = &self.session {
            self.modal = Some(Modal::Who(Draft::of(session.document.workspace())));
        }
    }

    /// Who writes from now on; what was written before under the name of the account, or today under none, gets theirs, as
    /// one step.
    pub(super) fn said_who(&mut self, name: &str) {
        let (name, before) = (name.trim(), self.settings.author.trim().to_owned());
        if name.is_empty() || name == before {
            return;
        }
        self.settings.author = name.to_owned();
        self.keep_settings();
        let Some(session) = &self.session else { return };
        let (file, today) = (session.seen(), session.day());
        let mine = |meta: &Meta| meta.by.trim() == before && (!before.is_empty() || meta.on == today);
        let all = RecordKind::ALL.iter().flat_map(|kind| file.references(*kind));
        let mine = all.filter_map(|record| file.get(record)).filter(|record| mine(record.meta()));
        let signed = |mut record: AnyRecord| {
            record.meta_mut().by = name.to_owned();
            Edit::Put(record)
        };
        let edits: Vec<Edit> = mine.map(signed).collect();
        if !edits.is_empty() {
            self.apply_now(Edit::Several(edits), StepLabel::about("edit-say-who", name));
        }
        if let Some(session) = &mut self.session {
            session.look_as(name);
        }
    }
}
