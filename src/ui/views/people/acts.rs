//! What a person can do to people in this view: assess, tie, open, delete. Every act leaves through the outbox.

use egui::containers::menu::SubMenu;
use egui::{Popup, Response, ScrollArea, Ui};

use super::person::{People, Person};
use crate::document::{Edit, GestureId, Label};
use crate::ui::asking::Asking;
use crate::ui::command::Command;
use crate::ui::context::{Action, Cx};
use crate::ui::icons::Icon;
use crate::ui::naming::Named;
use crate::ui::widgets::popup;
use crate::workspace::{Assessment, RecordKind, RecordRef, StakeholderId, TieKind};

/// Nudges with the keyboard while the shift key is held: one gesture.
#[derive(Default)]
pub struct Nudge {
    now: Option<StakeholderId>,
    count: u64,
}

impl Nudge {
    /// The gesture that nudges this person.
    pub fn of(&mut self, who: StakeholderId) -> GestureId {
        if self.now != Some(who) {
            self.now = Some(who);
            self.count += 1;
        }
        GestureId(egui::Id::unique(("nudge-stakeholder", self.count)).value())
    }

    /// The key was let go: what follows is another gesture.
    pub fn end(&mut self) {
        self.now = None;
    }
}

/// A rating to a tenth.
pub fn rounded(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// The person in question: the one selected, or whom the selected assessment or tie is about.
pub fn selected(cx: &Cx<'_>) -> Option<StakeholderId> {
    match cx.selection? {
        RecordRef::Stakeholder(id) => Some(id),
        RecordRef::Assessment(id) => cx.file.assessments.get(id).map(|assessment| assessment.of),
        RecordRef::Tie(id) => cx.file.ties.get(id).map(|tie| tie.from),
        _ => None,
    }
}

/// Makes an assessment of a person: on that day, by that author, never a changed old one.
pub fn assess(cx: &Cx<'_>, person: &Person, assessment: Assessment, gesture: GestureId) {
    cx.edit_during(Edit::Assess(assessment), Label::about("edit-assess", person.name.clone()), gesture);
}

/// Adds a person.
pub fn add_stakeholder(cx: &Cx<'_>) {
    cx.command(Command::Add(RecordKind::Stakeholder));
}

/// The menu of a person, on the other button of the pointer.
pub fn menu(response: &Response, cx: &Cx<'_>, people: &People, person: &Person) {
    Popup::context_menu(response).show(|ui| menu_rows(ui, cx, people, person));
}

/// The rows of a person's menu.
pub fn menu_rows(ui: &mut Ui, cx: &Cx<'_>, people: &People, person: &Person) {
    ui.set_min_width(220.0);
    ui.spacing_mut().item_spacing.y = 0.0;
    if popup::item(ui, cx.theme, Some(Icon::PanelRight), cx.text("people-act-open"), "", true).clicked() {
        cx.show(person.id);
        ui.close();
    }
    if !cx.editable {
        return;
    }
    popup::rule(ui, cx.theme);
    popup::group(ui, cx.theme, cx.text("people-act-tie"));
    tie_rows(ui, cx, people, person);
    popup::rule(ui, cx.theme);
    if popup::item(ui, cx.theme, Some(Icon::Delete), cx.text("people-act-delete"), "", true).clicked() {
        cx.out.push(Action::AskDelete(person.id.into()));
        ui.close();
    }
}

/// For every kind of tie, the people whom the person can be tied to.
pub fn tie_rows(ui: &mut Ui, cx: &Cx<'_>, people: &People, person: &Person) {
    for kind in TieKind::CHOICES {
        let row = popup::item(ui, cx.theme, Some(Icon::Tie), kind.name(cx.words), "›", true);
        SubMenu::new().show(ui, &row, |ui| {
            ui.set_min_width(220.0);
            ScrollArea::vertical().max_height(340.0).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for other in people.all.iter().filter(|other| other.id != person.id) {
                    let tied =
                        cx.file.ties.iter().any(|tie| tie.kind == *kind && tie.from == person.id && tie.to == other.id);
                    if popup::item(ui, cx.theme, tied.then_some(Icon::Check), &other.name, "", !tied).clicked() {
                        tie(cx, person, other, *kind);
                        ui.close();
                    }
                }
            });
        });
    }
}

/// Ties one person to another, once it is said how strongly.
fn tie(cx: &Cx<'_>, from: &Person, to: &Person, kind: TieKind) {
    cx.ask(Asking::tie(from.id, to.id, kind, None));
}
