//! Who writes: asked once, in passing, where something was noted under nobody's name or under that of the account
//! on this machine.

use chrono::NaiveDate;
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
use crate::workspace::{AnyRecord, RecordKind, RecordRef, Side, StakeholderKind, Visibility, Workspace, is_same_name};

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

/// A record with the name of who wrote it today under `before`, in all places where it names its writer. What bears that name
/// from earlier days may be of anybody whose account is called so. None where nothing in it is theirs.
fn signed(mut record: AnyRecord, before: &str, name: &str, today: NaiveDate) -> Option<AnyRecord> {
    let meta = record.meta_mut();
    let mut of_today = meta.on == today;
    let whole = of_today && meta.by.trim() == before;
    if whole {
        meta.by = name.to_owned();
    }
    // Minutes by role and what is ticked off may be theirs in what somebody else wrote, too.
    let named: Vec<&mut String> = match &mut record {
        AnyRecord::Contact(contact) => {
            of_today |= contact.at.date() == today;
            contact.roles.iter_mut().map(|one| &mut one.by).collect()
        }
        AnyRecord::ClosingItem(item) => {
            of_today |= item.done_on == Some(today);
            vec![&mut item.done_by]
        }
        _ => Vec::new(),
    };
    let mut part = false;
    for by in named.into_iter().filter(|by| of_today && !before.is_empty() && by.trim() == before) {
        (*by, part) = (name.to_owned(), true);
    }
    (whole || part).then_some(record)
}

/// What somebody wrote so far under `before` with their name on it, of a file of which they see so much.
fn signatures((seen, file): (&Workspace, &Workspace), (before, name): (&str, &str), today: NaiveDate) -> Vec<Edit> {
    let all = RecordKind::ALL.iter().flat_map(|kind| file.references(*kind));
    // What was noted privately today under no name is in nobody's sight until it is signed.
    let mine = |record: &RecordRef| {
        let nameless = |one: AnyRecord| one.meta().by.trim().is_empty() && one.meta().on == today;
        seen.contains(*record) || before.is_empty() && file.get(*record).is_some_and(nameless)
    };
    all.filter(mine).filter_map(|record| signed(file.get(record)?, before, name, today)).map(Edit::Put).collect()
}

/// How much of the file stays out of sight once one writes under another name: what was noted privately under this one on
/// earlier days, and minutes by role.
fn left_behind(file: &Workspace, before: &str) -> usize {
    if before.is_empty() {
        return 0;
    }
    let is_theirs = |by: &str| is_same_name(by, before);
    let all = RecordKind::ALL.iter().flat_map(|kind| file.references(*kind)).filter_map(|record| file.get(record));
    let left = all.filter(|record| match record {
        AnyRecord::Contact(contact) if contact.roles.iter().any(|one| is_theirs(one.owner(&contact.meta))) => true,
        record => record.meta().visibility == Visibility::Private && is_theirs(&record.meta().by),
    });
    left.count()
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

    /// Who writes from now on; what was written today under the name of the account, or under none, gets theirs, as one step.
    /// What of earlier days goes out of sight with the other name is said.
    pub(super) fn said_who(&mut self, name: &str) {
        let (name, before) = (name.trim(), self.settings.author.trim().to_owned());
        if name.is_empty() || name == before {
            return;
        }
        self.settings.author = name.to_owned();
        self.keep_settings();
        let Some(session) = &self.session else { return };
        let of = (session.seen(), session.document.workspace());
        // What is only looked at is signed by nobody.
        let signs = if session.is_only_seen() { Vec::new() } else { signatures(of, (&before, name), session.day()) };
        if !signs.is_empty() {
            self.apply_now(Edit::Several(signs), StepLabel::about("edit-say-who", name));
        }
        let left = self.session.as_ref().map_or(0, |session| left_behind(session.document.workspace(), &before));
        if left > 0 {
            let args = [("n", left.into()), ("name", before.as_str().into())];
            let said = self.words.with("dialog-who-left", &args);
            self.toasts.add(Mark::Watch, said);
        }
        if let Some(session) = &mut self.session {
            session.look_as(name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::samples;
    use crate::insight::own_view::OwnView;
    use crate::workspace::{ClosingItem, ClosingItemId, ClosingKind, Contact, Id, Meta, Role, RoleMinutes};

    #[test]
    fn minutes_by_role_and_what_is_ticked_off_get_the_name_with_the_rest() {
        let file = samples::load(0).expect("a sample");
        let today = file.engagement.status_date.expect("a day");
        let minutes = |by: &str| RoleMinutes { role: Role::Coach, minutes: 20, by: by.to_owned() };
        let one = file.contacts.iter().next().expect("a talk");
        let contact =
            |by: &str, roles: Vec<RoleMinutes>| Contact { meta: Meta::internal(by, today), roles, ..one.clone() };
        let named = |record: AnyRecord| signed(record, "mw", "Daniel Reyes", today);

        let Some(AnyRecord::Contact(own)) =
            named(contact("mw", vec![minutes("mw"), minutes("Grace"), minutes("")]).into())
        else {
            panic!("it is theirs")
        };
        assert_eq!(own.meta.by, "Daniel Reyes");
        assert_eq!(own.roles, [minutes("Daniel Reyes"), minutes("Grace"), minutes("")]);
        let Some(AnyRecord::Contact(of_another)) = named(contact("Grace", vec![minutes("mw")]).into()) else {
            panic!("their minutes are in it")
        };
        assert_eq!((of_another.meta.by.as_str(), of_another.roles), ("Grace", vec![minutes("Daniel Reyes")]));
        assert_eq!(named(contact("Grace", vec![minutes("Grace"), minutes("")]).into()), None);

        let item = ClosingItem {
            id: ClosingItemId::new(0, 1),
            meta: Meta::internal("Grace", today),
            kind: ClosingKind::ReportGiven,
            title: String::new(),
            receiver: None,
            due: None,
            done_on: Some(today),
            not_needed_on: None,
            done_by: "mw".into(),
            note: String::new(),
        };
        let ticked = ClosingItem { done_by: "Daniel Reyes".into(), ..item.clone() };
        assert_eq!(named(item.clone().into()), Some(ticked.into()));
        // Of earlier days it may be anybody's: it stays, and is counted where it goes out of sight.
        let earlier = today.pred_opt().expect("a day");
        let mut old = contact("mw", vec![minutes("mw")]);
        (old.meta.on, old.at) = (earlier, earlier.and_time(old.at.time()));
        assert_eq!(named(old.clone().into()), None);
        let mut file = samples::load(0).expect("a sample");
        assert_eq!(left_behind(&file, "mw"), 0);
        file.contacts.put(old);
        assert_eq!((left_behind(&file, "mw"), left_behind(&file, "")), (1, 0));
        // Where nobody had said a name, only what nobody's name stands on, and of today.
        assert_eq!(signed(item.into(), "", "Daniel Reyes", today), None);
    }
    #[test]
    fn what_was_noted_privately_today_under_no_name_is_signed_though_nobody_sees_it() {
        let mut file = samples::load(0).expect("a sample");
        let today = file.engagement.status_date.expect("a day");
        let mut voices: Vec<_> = file.voices.iter().take(3).cloned().collect();
        for (voice, (by, on)) in
            voices.iter_mut().zip([(" ", today), ("", today.pred_opt().expect("a day")), ("Grace", today)])
        {
            voice.meta = Meta { visibility: Visibility::Private, by: by.to_owned(), on };
            file.voices.put(voice.clone());
        }
        let seen = OwnView::of(&file, "");
        assert!(voices.iter().all(|voice| !seen.seen().voices.contains(voice.id)), "nobody sees any of them");
        let edits = signatures((seen.seen(), &file), ("", "Daniel Reyes"), today);
        let signs = |at: usize| {
            let is_it = |edit: &Edit| matches!(edit, Edit::Put(AnyRecord::Voice(one)) if one.id == voices[at].id);
            edits.iter().any(is_it)
        };
        assert_eq!([signs(0), signs(1), signs(2)], [true, false, false], "one's own of today and nothing else");
        // Under a name, what nobody can see is somebody else's.
        let seen = OwnView::of(&file, "mw");
        assert!(signatures((seen.seen(), &file), ("mw", "Daniel Reyes"), today).iter().all(|edit| {
            !matches!(edit, Edit::Put(AnyRecord::Voice(one)) if voices.iter().any(|voice| voice.id == one.id))
        }));
    }
}
