//! Before the meeting: one page that says of everybody who comes what they expect, what they have not heard, what is
//! open on both sides, how they answered, what the plan did since they saw it last, and what to mind in the room.
//!
//! Owns who comes, and what was gathered for them. It is for our team alone: no client ever sees it.

mod model;
mod written;

use egui::{Frame, Label, Margin, ScrollArea, Sense, Ui, Vec2};

use crate::insight::grid::takes_part;
use crate::ui::blank;
use crate::ui::command::Command;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::{stakeholder_name, title_of};
use crate::ui::theme::{self, SPACE_1, SPACE_2, SPACE_3, SPACE_4};
use crate::ui::views::dossier;
use crate::ui::widgets::button::{self, Button, Weight};
use crate::ui::widgets::chip::{self, Audience, Mark};
use crate::ui::widgets::field::Field;
use crate::ui::widgets::page::{self, column, follow_keys, margin};
use crate::ui::widgets::person::{self, Disc};
use crate::ui::widgets::{card, choice};
use crate::workspace::{Contact, ContactId, Outcome, RecordRef, Side, StakeholderId};
pub use model::mind as what_to_mind;
use model::{About, Model};

/// From this width on what is known of a person stands in two columns, in points.
const TWO_COLUMNS: f32 = 760.0;
/// Lines of one list.
const LISTED: usize = 6;

/// Before what a brief is asked for, and with it of whom it tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Before {
    /// The next contact with the client: of those who come.
    #[default]
    Next,
    /// A contact: of those who come, or of those who were chosen for it on the page.
    Contact(ContactId),
    /// No contact: of those who were chosen on the page.
    People,
}

/// The page with who comes.
#[derive(Default)]
pub struct BriefPage {
    contact: Option<ContactId>,
    room: Vec<StakeholderId>,
    /// The meeting in question is asked for.
    asked_for: bool,
    begun: bool,
    model: Option<Model>,
}

impl BriefPage {
    /// Asks for the brief of the contact or the person that is selected, else of the next contact.
    pub fn ask_for(&mut self) {
        self.asked_for = true;
    }

    /// Before what.
    pub fn before(&self) -> Before {
        self.contact.map_or(Before::People, Before::Contact)
    }

    /// Of whom.
    pub fn room(&self) -> &[StakeholderId] {
        &self.room
    }

    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, head: impl FnOnce(&mut Ui)) {
        if std::mem::take(&mut self.asked_for) || !self.begun {
            self.begin(cx);
        }
        self.room.retain(|who| cx.shown().stakeholders.contains(*who));
        if self.model.as_ref().is_none_or(|model| model.key != Model::key(cx, &self.room)) {
            self.model = Some(Model::of(cx, &self.room));
        }
        let margin = margin(ui);
        page::scrolled(ui, ScrollArea::vertical().auto_shrink(false), |ui| {
            Frame::new().inner_margin(Margin::same(margin as i8)).show(ui, |ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
                self.top(ui, cx, head);
                ui.spacing_mut().item_spacing = Vec2::splat(SPACE_3);
                let Some(model) = &mut self.model else { return };
                if model.follow(cx) {
                    ui.ctx().request_repaint();
                }
                if model.about.is_empty() {
                    let act = cx.editable.then(|| cx.text("brief-empty-act"));
                    let said = nobody(cx, self.contact);
                    if card::empty(ui, cx.theme, Icon::Meeting, said, act) {
                        cx.command(Command::Add(crate::workspace::RecordKind::Contact));
                    }
                }
                for about in &model.about {
                    ui.push_id(about.who, |ui| person_card(ui, cx, about));
                }
                follow_keys(ui);
            });
        });
    }

    /// Who comes: those of the selected contact, the selected person, else those of the next contact.
    fn begin(&mut self, cx: &Cx<'_>) {
        self.begun = true;
        let selected = match cx.selection {
            Some(RecordRef::Contact(id)) => cx.shown().contacts.get(id),
            _ => None,
        };
        let person = blank::person_of(cx.file, cx.selection).filter(|_| selected.is_none());
        match (selected, person) {
            (None, Some(who)) => (self.contact, self.room) = (None, vec![who]),
            _ => {
                // Whoever asks before what comes next asks about the client.
                let ahead: Vec<&Contact> = ahead(cx).into_iter().filter_map(|id| cx.shown().contacts.get(id)).collect();
                let theirs = ahead.iter().find(|contact| !coming(cx, contact).is_empty());
                self.choose(cx, selected.or(theirs.or(ahead.first()).copied()));
            }
        }
    }

    fn choose(&mut self, cx: &Cx<'_>, contact: Option<&Contact>) {
        self.contact = contact.map(|contact| contact.id);
        let Some(contact) = contact else { return };
        self.room = coming(cx, contact);
    }

    /// In words before what.
    fn title(&self, cx: &Cx<'_>) -> String {
        let contact = self.contact.and_then(|id| cx.shown().contacts.get(id));
        let Some(contact) = contact else { return cx.text("brief-title-people").to_owned() };
        let at = cx.words.date_time(contact.at);
        cx.words.with("brief-title", &[("title", contact.title.as_str().into()), ("at", at.into())])
    }

    /// Which meeting, who comes, and on to the notes.
    fn top(&mut self, ui: &mut Ui, cx: &Cx<'_>, head: impl FnOnce(&mut Ui)) {
        let shown = cx.shown();
        let title = self.title(cx);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
            head(ui);
            chip::audience(ui, cx.theme, Audience::Internal, cx.text("frame-internal"));
            if cx.presented {
                return;
            }
            let find = (cx.text("common-search"), cx.text("record-clear"));
            let name = |id: ContactId| {
                let at = shown.contacts.get(id).map(|one| cx.words.date_short(one.at.date())).unwrap_or_default();
                format!("{at} · {}", title_of(shown, id.into(), cx.words))
            };
            let field = Field::new(cx.text("after-which")).hint(cx.text("after-which")).bare().width(260.0);
            let now = self.contact.map(name);
            let options = || ahead(cx).into_iter().map(|id| (Some(id), name(id))).collect();
            let chosen = choice::combo_of(ui, cx.theme, &field, (&self.contact, now.as_deref()), options, find);
            if let Some(contact) = chosen.flatten().and_then(|id| shown.contacts.get(id)) {
                self.choose(cx, Some(contact));
            }
            let field = Field::new(cx.text("brief-add")).hint(cx.text("brief-add")).bare().width(180.0);
            let room = &self.room;
            let others = || {
                let other = shown.stakeholders.iter().filter(|one| one.side != Side::Ours && !room.contains(&one.id));
                let other = other.filter(|one| takes_part(one, cx.day));
                other.map(|one| (Some(one.id), one.name.clone())).collect()
            };
            let chosen = choice::combo_of(ui, cx.theme, &field, (&None, None), others, find);
            self.room.extend(chosen.flatten());
            if cx.editable && Button::new(cx.text("after-page")).icon(Icon::Meeting).show(ui, cx.theme).clicked() {
                if let Some(contact) = self.contact {
                    cx.hold(contact);
                }
                cx.command(Command::AfterMeeting);
            }
        });
        card::view_title(ui, cx.theme, &title, cx.text("brief-drawn"));
        if cx.presented {
            return;
        }
        let mut gone = None;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(SPACE_1);
            for who in &self.room {
                let name = stakeholder_name(shown, *who, cx.words);
                let word = cx.words.with("record-remove-entry", &[("entry", name.as_str().into())]);
                let response =
                    Button::new(&name).icon(Icon::Close).weight(Weight::Plain).hint(&word).show(ui, cx.theme);
                response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &word));
                if response.clicked() {
                    gone = Some(*who);
                }
            }
        });
        self.room.retain(|who| Some(*who) != gone);
    }
}

/// That there is nobody to say anything of: nobody was chosen, or nobody of the client comes.
fn nobody(cx: &Cx<'_>, contact: Option<ContactId>) -> &'static str {
    let contact = contact.and_then(|id| cx.shown().contacts.get(id));
    cx.to_read(cx.text(match contact {
        None => "brief-empty",
        Some(contact) if coming(cx, contact).is_empty() => "brief-empty-ours",
        Some(_) => "brief-empty-removed",
    }))
}

/// Who of the client comes to a contact, the most powerful and interested first: those of its series where nobody is named.
fn coming(cx: &Cx<'_>, contact: &Contact) -> Vec<StakeholderId> {
    let with = contact.rhythm.and_then(|id| cx.shown().rhythms.get(id)).map_or(&[][..], |one| one.with.as_slice());
    let named: Vec<StakeholderId> = contact.attendance.iter().map(|one| one.who).collect();
    let all = if named.is_empty() { with.to_vec() } else { named };
    let ours = |who: &StakeholderId| cx.shown().stakeholders.get(*who).is_none_or(|one| one.side == Side::Ours);
    let mut room: Vec<StakeholderId> = all.into_iter().filter(|who| !ours(who)).collect();
    room.sort_by(|a, b| cx.insights.grid.weight(*b).total_cmp(&cx.insights.grid.weight(*a)).then(a.cmp(b)));
    room
}

/// Contacts that lie ahead, the next first.
fn ahead(cx: &Cx<'_>) -> Vec<ContactId> {
    let planned = cx.shown().contacts.iter().filter(|one| one.outcome == Outcome::Planned);
    let mut ahead: Vec<&Contact> = planned.filter(|one| one.at.date() >= cx.day).collect();
    ahead.sort_by_key(|one| (one.at, one.id));
    ahead.into_iter().take(60).map(|one| one.id).collect()
}

/// What to know of one person.
fn person_card(ui: &mut Ui, cx: &Cx<'_>, about: &About) {
    let theme = cx.theme;
    card::plain(ui, theme, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_2;
            let disc = Disc::new(&about.initials).power(about.power).key(about.key);
            person::show_sized(ui, theme, &about.name, &disc, 16.0);
            card::heading(ui, theme, &about.name);
            ui.add(Label::new(theme.quiet(&about.role)).truncate());
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                if !cx.presented && button::plain(ui, theme, cx.text("brief-page-of")).clicked() {
                    cx.hold(about.who);
                    cx.command(Command::Person);
                }
            });
        });
        let width = ui.available_width();
        if width < TWO_COLUMNS {
            open(ui, cx, about);
            known(ui, cx, about);
            return;
        }
        let half = (width - SPACE_4) / 2.0;
        ui.horizontal_top(|ui| {
            column(ui, half, |ui| open(ui, cx, about));
            ui.add_space(SPACE_4 - ui.spacing().item_spacing.x);
            column(ui, half, |ui| known(ui, cx, about));
        });
    });
}

fn list(ui: &mut Ui, cx: &Cx<'_>, key: &str, none: &str, lines: &[dossier::Line]) {
    ui.spacing_mut().item_spacing.y = 1.0;
    card::group(ui, cx.theme, cx.text(key));
    if lines.is_empty() {
        dossier::nothing(ui, cx, none);
    }
    // One record may stand in several lists.
    ui.push_id(key, |ui| {
        for line in lines.iter().take(LISTED) {
            let width = ui.available_width();
            dossier::line(ui, cx, line, width);
        }
    });
    if lines.len() > LISTED {
        let more = cx.words.with("overview-more", &[("n", (lines.len() - LISTED).into())]);
        ui.label(cx.theme.caption(more));
    }
}

/// What is expected, not heard, to be done, said.
fn open(ui: &mut Ui, cx: &Cx<'_>, about: &About) {
    list(ui, cx, "dossier-expects", "brief-none-expected", &about.expects);
    if !about.expected.is_empty() {
        list(ui, cx, "brief-expected-of", "brief-none-expected", &about.expected);
    }
    list(ui, cx, "brief-unheard", about.none_unheard, &about.unheard);
    list(ui, cx, "dossier-tasks-theirs", "dossier-tasks-theirs-none", &about.their_tasks);
    list(ui, cx, "dossier-tasks-ours", "dossier-tasks-ours-none", &about.our_tasks);
    if !about.voices.is_empty() {
        list(ui, cx, "brief-voices", "dossier-voices-none", &about.voices);
    }
}

/// When we spoke, how they answered, what changed, what to mind.
fn known(ui: &mut Ui, cx: &Cx<'_>, about: &About) {
    ui.push_id("known", |ui| known_in(ui, cx, about));
}

fn known_in(ui: &mut Ui, cx: &Cx<'_>, about: &About) {
    ui.spacing_mut().item_spacing.y = 1.0;
    card::group(ui, cx.theme, cx.text("brief-last"));
    match &about.last {
        Some(line) => {
            let width = ui.available_width();
            dossier::line(ui, cx, line, width);
        }
        None => dossier::nothing(ui, cx, "record-never-met"),
    }
    card::group(ui, cx.theme, cx.text("dossier-readings"));
    if about.curves.is_empty() {
        dossier::nothing(ui, cx, "dossier-readings-none");
    }
    for curve in about.curves.iter().take(3) {
        dossier::curve(ui, cx, curve);
    }
    match (&about.since, &about.changes) {
        (None, _) => {
            card::group(ui, cx.theme, cx.text("brief-changed-never"));
            dossier::nothing(ui, cx, "brief-changed-show");
        }
        (Some(since), None) => {
            card::group(ui, cx.theme, since);
            ui.label(cx.theme.quiet(cx.text("frame-computing")));
        }
        (Some(since), Some(lines)) => {
            card::group(ui, cx.theme, since);
            if lines.is_empty() {
                dossier::nothing(ui, cx, "brief-changed-nothing");
            }
            for line in lines.iter().take(LISTED + 2) {
                let width = ui.available_width();
                dossier::line(ui, cx, line, width);
            }
            if lines.len() > LISTED + 2 {
                let more = cx.words.with("overview-more", &[("n", (lines.len() - LISTED - 2).into())]);
                ui.label(cx.theme.caption(more));
            }
        }
    }
    card::group(ui, cx.theme, cx.text("brief-mind"));
    if about.mind.is_empty() {
        dossier::nothing(ui, cx, "brief-mind-none");
    }
    for sentence in &about.mind {
        mind(ui, cx, sentence);
    }
}

/// A sentence to bear in mind, whole: what matters most often stands at its end.
fn mind(ui: &mut Ui, cx: &Cx<'_>, sentence: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_2;
        let (mark, _) = ui.allocate_exact_size(Vec2::new(10.0, theme::BODY * 1.4), Sense::hover());
        Mark::Watch.paint(ui.painter(), cx.theme, mark.center(), 9.0);
        ui.add(Label::new(cx.theme.body(sentence)).wrap());
    });
}
