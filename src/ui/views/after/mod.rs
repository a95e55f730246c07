//! After the meeting: one form, for the keyboard alone, that notes who came, what was decided, who does what by when,
//! what each answered and what they expect; all of it is one step of the history.
//!
//! Owns what is typed until it is kept. Nothing is asked twice: who was invited came, unless someone says otherwise.

pub mod draft;
mod form;
pub mod read;

use std::collections::BTreeMap;

use egui::{Frame, Label, Margin, ScrollArea, Ui, Vec2};

use crate::document::{Edit, Label as StepLabel};
use crate::ui::blank::{self, Start};
use crate::ui::command::{self, Command};
use crate::ui::context::{Action, Cx};
use crate::ui::icons::Icon;
use crate::ui::naming::{outcome_name, title_of};
use crate::ui::shortcuts::KEEP;
use crate::ui::theme::{SPACE_2, SPACE_3, SPACE_4};
use crate::ui::widgets::button::{self, Button, Weight};
use crate::ui::widgets::chip::{self, Audience, Mark};
use crate::ui::widgets::field::Field;
use crate::ui::widgets::page::{column, follow_keys, margin};
use crate::ui::widgets::{card, choice};
use crate::workspace::{Contact, ContactId, Outcome, RecordRef, Workspace};
use draft::{Became, Draft};

/// From this width on the form stands in two columns, in points.
const TWO_COLUMNS: f32 = 900.0;

/// The page with what is typed.
#[derive(Default)]
pub struct AfterPage {
    /// What is typed, by the meeting; that of a meeting that was not planned has the number 0. It stays until the file
    /// has it.
    drafts: BTreeMap<ContactId, Draft>,
    /// Which of them is shown.
    current: Option<ContactId>,
    /// What was asked to be kept last.
    sent: Option<Sent>,
    /// The notes of what is selected are asked for.
    asked_for: bool,
    /// The notes of a meeting that was not planned are asked for.
    unplanned_asked_for: bool,
    /// What is typed is asked to be kept, by the keys for that.
    keep_asked_for: bool,
    /// The meeting was just chosen: its first field takes the keyboard.
    fresh: bool,
    /// Which meetings can be chosen, and of which insights they are.
    open: Option<(u64, Choice)>,
}

/// So many of the meetings that nobody noted are listed, and those that lie no further ahead; all of them can be chosen.
const LISTED: usize = 8;
const SOON_DAYS: i64 = 45;

/// The meetings that can be chosen.
#[derive(Default)]
struct Choice {
    /// Those that nobody noted: of the last days, the latest first; then those that lie ahead.
    waiting: Vec<ContactId>,
    /// Those of the day and near it of which the file has already what became of them, in the order of their times: they are
    /// opened to be put right.
    kept: Vec<ContactId>,
}

/// A meeting that was asked to be kept. Somebody may still have to answer what that breaks, or it may be refused.
struct Sent {
    id: ContactId,
    /// Of a meeting that was not planned: how it is written, and how many of that kind there were before.
    alike: Option<(Contact, usize)>,
}

impl Sent {
    fn of(draft: &Draft, edit: &Edit, file: &Workspace) -> Self {
        let alike = match edit {
            Edit::NoteMeeting(notes) if !draft.is_planned() => {
                Some((notes.contact.clone(), alike(file, &notes.contact)))
            }
            _ => None,
        };
        Self { id: draft.contact.id, alike }
    }

    /// Whether the file has it.
    fn is_kept(&self, file: &Workspace) -> bool {
        match &self.alike {
            Some((contact, before)) => alike(file, contact) > *before,
            None => file.contacts.get(self.id).is_some_and(|one| one.outcome != Outcome::Planned),
        }
    }
}

/// How many contacts say the same as this one.
fn alike(file: &Workspace, contact: &Contact) -> usize {
    let near = file.contacts.iter().filter(|one| one.at == contact.at && one.title == contact.title);
    near.filter(|one| Contact { id: contact.id, ..(*one).clone() } == *contact).count()
}

/// A contact that can be noted: of the file, for it is what is changed.
fn planned<'a>(cx: &Cx<'a>, id: ContactId) -> Option<&'a Contact> {
    cx.file.contacts.get(id).filter(|one| one.outcome == Outcome::Planned)
}

/// The contact that is selected, where the file has already what became of it.
fn kept_already<'a>(cx: &Cx<'a>) -> Option<&'a Contact> {
    let Some(RecordRef::Contact(id)) = cx.selection.filter(|_| cx.editable) else { return None };
    cx.file.contacts.get(id).filter(|one| one.outcome != Outcome::Planned)
}

/// What is known on the day shown of what became of a contact: of one that lies ahead nothing, whatever the file has.
fn known<'a>(cx: &Cx<'a>, contact: &'a Contact) -> &'a Outcome {
    cx.shown().contacts.get(contact.id).map_or(&contact.outcome, |one| &one.outcome)
}

impl AfterPage {
    fn draft(&self) -> Option<&Draft> {
        self.current.and_then(|id| self.drafts.get(&id))
    }

    /// Shows the notes of a contact: what is typed already, else new ones.
    fn turn_to(&mut self, cx: &Cx<'_>, contact: &Contact) {
        self.drafts.retain(|_, draft| draft.is_touched(cx));
        self.drafts.entry(contact.id).or_insert_with(|| Draft::of(cx, contact.clone()));
        (self.current, self.fresh) = (Some(contact.id), true);
    }

    /// What the file has is typed no more; a meeting that somebody noted elsewhere, or deleted, is not noted here: what
    /// was typed waits, as that may be taken back.
    fn look_at_the_file(&mut self, cx: &Cx<'_>) {
        if let Some(sent) = self.sent.take_if(|sent| sent.is_kept(cx.file)) {
            self.drafts.remove(&sent.id);
        }
        let Some(draft) = self.current.and_then(|id| self.drafts.get_mut(&id)) else {
            self.current = None;
            return;
        };
        if !draft.is_planned() {
            return;
        }
        match planned(cx, draft.contact.id) {
            Some(contact) => draft.renew(cx, contact),
            None => self.current = None,
        }
    }

    /// Asks for the notes of the contact that is selected, else of the last one that nobody noted.
    pub fn ask_for(&mut self) {
        self.asked_for = true;
        self.fresh = true;
    }

    /// Hears the keys that keep what is typed, before anything that has the keyboard takes them for a press or a new line.
    pub fn hear(&mut self, ctx: &egui::Context) {
        self.keep_asked_for = self.draft().is_some() && ctx.input_mut(|input| input.consume_shortcut(&KEEP));
    }

    /// Asks for the notes of a meeting that was not planned.
    pub fn ask_for_unplanned(&mut self) {
        self.unplanned_asked_for = true;
    }

    /// Begins the notes of the contact that is selected, else of the last one that nobody noted. Goes on with what is
    /// typed already, unless another contact is selected.
    fn begin(&mut self, cx: &Cx<'_>) {
        let selected = match cx.selection {
            Some(RecordRef::Contact(id)) => planned(cx, id),
            _ => None,
        };
        let same = |draft: &Draft| selected.is_none_or(|one| one.id == draft.contact.id);
        if self.draft().is_some_and(same) {
            return;
        }
        let past = |one: &&Contact| one.at.date() <= cx.day;
        let next = selected.or_else(|| open(cx).waiting.into_iter().find_map(|id| planned(cx, id)).filter(past));
        if let Some(contact) = next {
            self.turn_to(cx, contact);
        }
    }

    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, head: impl FnOnce(&mut Ui)) {
        if self.open.as_ref().is_none_or(|(source, _)| *source != cx.source) {
            self.open = Some((cx.source, open(cx)));
        }
        self.look_at_the_file(cx);
        if std::mem::take(&mut self.unplanned_asked_for) && cx.editable {
            self.unplanned(cx);
        } else if (std::mem::take(&mut self.asked_for) || self.draft().is_none()) && cx.editable {
            self.begin(cx);
        }
        let keep = std::mem::take(&mut self.keep_asked_for) && cx.editable;
        let margin = margin(ui);
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            Frame::new().inner_margin(Margin::same(margin as i8)).show(ui, |ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
                self.top(ui, cx, head);
                ui.spacing_mut().item_spacing = Vec2::splat(SPACE_3);
                if self.draft().is_none() || !cx.editable {
                    let (sentence, act) = match cx.editable {
                        true => (cx.text("after-none"), Some(cx.text("after-unplanned"))),
                        false => (cx.text("after-not-today"), None),
                    };
                    if card::empty(ui, cx.theme, Icon::Meeting, sentence, act) {
                        self.unplanned(cx);
                    } else if let Some(contact) = self.waiting(ui, cx) {
                        self.turn_to(cx, contact);
                    }
                } else {
                    self.form(ui, cx, keep);
                }
                follow_keys(ui);
            });
        });
    }

    /// Which meeting is noted, and another one.
    fn top(&mut self, ui: &mut Ui, cx: &Cx<'_>, head: impl FnOnce(&mut Ui)) {
        let title = match self.draft() {
            Some(draft) => {
                let when = cx.words.date_time(draft.contact.at);
                cx.words.with("after-title", &[("title", draft.contact.title.as_str().into()), ("at", when.into())])
            }
            None => cx.text("after-title-none").to_owned(),
        };
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
            head(ui);
            chip::audience(ui, cx.theme, Audience::Internal, cx.text("frame-internal"));
            if !cx.editable {
                return;
            }
            // With nothing to choose from there is no choice; the one act stands on the page.
            let none = self.choice().is_none_or(|one| one.waiting.is_empty() && one.kept.is_empty());
            let no_draft = self.draft().is_none();
            if none && no_draft {
                return;
            }
            let field = Field::new(cx.text("after-which")).hint(cx.text("after-which")).bare().width(300.0);
            let current = self.current;
            let name = |id: ContactId| {
                let contact = cx.file.contacts.get(id);
                let at = contact.map(|one| cx.words.date_short(one.at.date())).unwrap_or_default();
                let kept = contact.filter(|one| one.outcome != Outcome::Planned);
                let became = kept.map(|one| format!(" · {}", outcome_name(known(cx, one), cx.words)));
                format!("{at} · {}{}", title_of(cx.file, id.into(), cx.words), became.unwrap_or_default())
            };
            let shown = self.draft().map(|draft| match draft.is_planned() {
                false => draft.contact.title.clone(),
                true => name(draft.contact.id),
            });
            let all = self.choice().map(Choice::all).unwrap_or_default();
            let options = || all.into_iter().map(|id| (Some(id), name(id))).collect();
            let find = (cx.text("common-search"), cx.text("record-clear"));
            let chosen = choice::combo_of(ui, cx.theme, &field, (&current, shown.as_deref()), options, find);
            match chosen.flatten().map(|id| (id, planned(cx, id))) {
                Some((_, Some(contact))) => self.turn_to(cx, contact),
                Some((id, None)) => cx.show(id),
                None => {}
            }
            if no_draft {
                return;
            }
            let keys = command::keys(ui.ctx(), &Command::NoteUnplanned.shortcut().unwrap_or(KEEP));
            let add = Button::new(cx.text("after-unplanned")).icon(Icon::Add).hint(&keys);
            if add.show(ui, cx.theme).clicked() {
                self.unplanned(cx);
            }
        });
        card::view_title(ui, cx.theme, &title, cx.text("after-drawn"));
    }

    fn choice(&self) -> Option<&Choice> {
        self.open.as_ref().map(|(_, choice)| choice)
    }

    /// The meetings that can be noted, or moved and cancelled, the most pressing first: a press begins the notes, or shows
    /// the meeting while another day is looked at. Under them those that are kept already: a press opens one to put it
    /// right. Returns the one that was chosen.
    fn waiting<'a>(&mut self, ui: &mut Ui, cx: &Cx<'a>) -> Option<&'a Contact> {
        let mut fresh = std::mem::take(&mut self.fresh);
        let said = |contact: &Contact| format!("{} · {}", cx.words.date_time(contact.at), contact.title);
        let mut line = |ui: &mut Ui, words: &str| {
            let response = ui.vertical_centered(|ui| button::plain(ui, cx.theme, words)).inner;
            if std::mem::take(&mut fresh) {
                response.request_focus();
            }
            response.clicked()
        };
        let selected = kept_already(cx);
        if let Some(contact) = selected {
            let words = cx.words.with("after-kept-already", &[("what", said(contact).into())]);
            if line(ui, &words) {
                cx.show(contact.id);
            }
        }
        let mut chosen = None;
        let waiting = self.choice().into_iter().flat_map(|one| &one.waiting);
        let waiting = waiting
            .filter_map(|id| if cx.editable { planned(cx, *id) } else { cx.shown().contacts.get(*id) })
            .filter(|contact| (contact.at.date() - cx.day).num_days() <= SOON_DAYS);
        for contact in waiting.take(LISTED) {
            if line(ui, &said(contact)) {
                match cx.editable {
                    true => chosen = Some(contact),
                    false => cx.show(contact.id),
                }
            }
        }
        let of = if cx.editable { cx.file } else { cx.shown() };
        let is_new = |contact: &&Contact| selected.is_none_or(|one| one.id != contact.id);
        let kept = self.choice().into_iter().flat_map(|one| &one.kept).filter_map(|id| of.contacts.get(*id));
        let kept: Vec<&Contact> = kept.filter(is_new).collect();
        if !kept.is_empty() {
            ui.vertical_centered(|ui| ui.label(cx.theme.quiet(cx.text("after-kept-near"))));
        }
        for contact in kept {
            let words = format!("{} · {}", said(contact), outcome_name(known(cx, contact), cx.words));
            if line(ui, &words) {
                cx.show(contact.id);
            }
        }
        chosen
    }

    /// Notes a meeting that was not planned: with the person in question, today; or goes on with one.
    fn unplanned(&mut self, cx: &Cx<'_>) {
        let start = Start { workspace: cx.file, day: cx.day, author: cx.author, near: cx.selection, words: cx.words };
        let who = blank::person_of(cx.file, cx.selection);
        let contact: Contact =
            blank::contact(&start, who.into_iter().chain(cx.file.engagement.manager).collect(), cx.day);
        self.turn_to(cx, &contact);
    }

    fn form(&mut self, ui: &mut Ui, cx: &Cx<'_>, keep: bool) {
        let fresh = std::mem::take(&mut self.fresh);
        let Some(draft) = self.current.and_then(|id| self.drafts.get_mut(&id)) else { return };
        let width = ui.available_width();
        let salt = draft.contact.id;
        let mut pressed = false;
        ui.push_id(("after", salt), |ui| {
            if draft.became != Became::Held {
                // A few short fields need no whole page.
                column(ui, width.min(560.0), |ui| form::people(ui, cx, draft, fresh));
            } else if width < TWO_COLUMNS {
                form::people(ui, cx, draft, fresh);
                form::outcome(ui, cx, draft);
            } else {
                let half = (width - SPACE_4) / 2.0;
                ui.horizontal_top(|ui| {
                    column(ui, half, |ui| form::people(ui, cx, draft, fresh));
                    ui.add_space(SPACE_4 - ui.spacing().item_spacing.x);
                    column(ui, half, |ui| form::outcome(ui, cx, draft));
                });
            }
            pressed = foot(ui, cx, draft);
            if keep && !can_keep(cx, draft) {
                // Why not stands there.
                ui.scroll_to_cursor(None);
            }
        });
        if keep || pressed {
            self.keep(cx);
        }
    }

    /// Keeps all of it as one step; when the file has it, the next meeting that nobody noted is offered.
    fn keep(&mut self, cx: &Cx<'_>) {
        let Some(draft) = self.draft().filter(|draft| can_keep(cx, draft)) else { return };
        let edit = draft.edit(cx);
        let said = cx.words.with("after-kept", &[("title", draft.contact.title.as_str().into())]);
        let label = match draft.became {
            Became::Held => StepLabel::about("edit-note-meeting", draft.contact.title.clone()),
            _ => draft.act(cx).label(cx.file),
        };
        let sent = Sent::of(draft, &edit, cx.file);
        cx.edit(edit, label);
        cx.out.push(Action::Done(said));
        self.sent = Some(sent);
    }
}

/// Whether what is typed can be kept: nothing that lies ahead was held, somebody was there, and all of it is understood.
fn can_keep(cx: &Cx<'_>, draft: &Draft) -> bool {
    match draft.became {
        Became::Held => {
            draft.unclear(cx).is_empty() && !draft.is_ahead(cx) && !draft.people.is_empty() && !draft.nobody_came()
        }
        Became::NoShow => draft.by.is_some() && !draft.is_ahead(cx),
        Became::Moved => draft.by.is_some() && draft.is_planned() && draft.moved_to() != draft.contact.at,
        Became::Cancelled => draft.by.is_some(),
    }
}

/// What is kept, in numbers, and the act.
fn foot(ui: &mut Ui, cx: &Cx<'_>, draft: &Draft) -> bool {
    let mut pressed = false;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
        let able = can_keep(cx, draft);
        ui.add_enabled_ui(able, |ui| {
            let keep = Button::new(cx.text("after-keep")).weight(Weight::Primary).icon(Icon::Check);
            pressed = keep.hint(cx.text("after-keep-hint")).show(ui, cx.theme).clicked();
        });
        let keys = command::keys(ui.ctx(), &KEEP);
        ui.label(cx.theme.quiet(keys));
        if draft.became != Became::Held {
            if draft.by.is_none() {
                let key = if draft.became == Became::NoShow { "after-no-show-who" } else { "after-by-whom" };
                chip::state(ui, cx.theme, Mark::Watch, cx.text(key));
            }
            return;
        }
        let answers = draft.people.iter().filter(|one| draft.answer(one).is_some()).count();
        let decisions = draft.decisions.lines().filter(|line| !line.trim().is_empty()).count();
        let counts = [
            ("answers", answers.into()),
            ("decisions", decisions.into()),
            ("actions", draft.said(cx, &draft.actions).len().into()),
            ("expectations", draft.said(cx, &draft.expectations).len().into()),
        ];
        if draft.people.is_empty() {
            chip::state(ui, cx.theme, Mark::Watch, cx.text("after-nobody"));
        }
        let unclear = draft.unclear(cx);
        if !unclear.is_empty() {
            let fields = cx.words.list(&unclear);
            let sentence = cx.words.with("after-put-right", &[("fields", fields.into())]);
            chip::state(ui, cx.theme, Mark::Trouble, &sentence);
        }
        ui.add(Label::new(cx.theme.quiet(cx.words.with("after-counts", &counts))).wrap());
    });
    pressed
}

impl Choice {
    /// All of them, those that nobody noted first.
    fn all(&self) -> Vec<ContactId> {
        self.waiting.iter().chain(&self.kept).copied().collect()
    }
}

/// Contacts that can be chosen. Of the file, as it is the file that is changed: what became of a meeting after the day may
/// stand there already. While nothing is changed, those of the day that is shown.
fn open(cx: &Cx<'_>) -> Choice {
    /// So many of each that nobody noted.
    const MOST: usize = 40;
    /// So many that are kept before the end of the day, and so many after it; within so many days of the day.
    const KEPT: usize = 8;
    const NEAR_DAYS: i64 = 3;
    const KEPT_AHEAD: usize = 5;
    const AHEAD_DAYS: i64 = 7;
    let of = if cx.editable { cx.file } else { cx.shown() };
    let away = |contact: &Contact| (contact.at.date() - cx.day).num_days().abs();
    let (mut past, mut ahead, mut kept, mut to_come) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for contact in of.contacts.iter() {
        match contact.outcome {
            Outcome::Planned if contact.at.date() <= cx.day => past.push(contact),
            Outcome::Planned => ahead.push(contact),
            _ if contact.at.date() > cx.day && away(contact) <= AHEAD_DAYS => to_come.push(contact),
            _ if contact.at.date() <= cx.day && away(contact) <= NEAR_DAYS => kept.push(contact),
            _ => {}
        }
    }
    past.sort_by_key(|one| (std::cmp::Reverse(one.at), one.id));
    ahead.sort_by_key(|one| (one.at, one.id));
    kept.sort_by_key(|one| (away(one), one.at, one.id));
    kept.truncate(KEPT);
    to_come.sort_by_key(|one| (one.at, one.id));
    to_come.truncate(KEPT_AHEAD);
    kept.extend(to_come);
    kept.sort_by_key(|one| (one.at, one.id));
    let waiting = past.into_iter().take(MOST).chain(ahead.into_iter().take(MOST));
    Choice { waiting: waiting.map(|one| one.id).collect(), kept: kept.into_iter().map(|one| one.id).collect() }
}

/// Whether anything is typed in the notes of a meeting that is not kept yet.
fn holds(draft: &Draft) -> bool {
    let texts = [&draft.why, &draft.activities, &draft.roles, &draft.decisions, &draft.actions, &draft.expectations];
    let answers = draft.people.iter().flat_map(|one| [&one.answer, &one.deputy]);
    let typed = texts.into_iter().chain(answers).any(|text| !text.trim().is_empty());
    typed || draft.summary != draft.contact.summary
}

impl AfterPage {
    /// Whether anything is typed that is not kept yet.
    pub fn has_typed(&self) -> bool {
        self.drafts.values().any(holds)
    }

    /// What is typed and not kept yet, a text for each meeting.
    pub fn typed(&self) -> Vec<String> {
        let said = |draft: &Draft| {
            let summary = Some(&draft.summary).filter(|summary| **summary != draft.contact.summary);
            let answers = draft.people.iter().flat_map(|one| [&one.answer, &one.deputy]);
            let texts = summary.into_iter().chain([&draft.decisions, &draft.actions, &draft.expectations, &draft.why]);
            let all = texts.chain([&draft.activities, &draft.roles]).chain(answers);
            all.map(|text| text.trim()).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
        };
        self.drafts.values().filter(|draft| holds(draft)).map(said).collect()
    }
}
