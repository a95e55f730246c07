//! What a person can be given from their page: new records that are about them. Every act leaves through the outbox.

use chrono::NaiveDate;
use egui::Ui;

use crate::document::{Edit, Label};
use crate::ui::asking::Asking;
use crate::ui::blank::{self, Start};
use crate::ui::context::Cx;
use crate::ui::naming::{Named, stakeholder_name};
use crate::ui::theme;
use crate::ui::widgets::chip::Mark;
use crate::workspace::{
    AnyRecord, Brought, BroughtStep, Busy, DecisionId, Hearing, Ranking, RecordKind, RecordRef, Stakeholder,
    StakeholderId,
};

/// What the sign and the edges of a step take beside its word, in points.
const STEP: f32 = 30.0;

/// A new record about a person, with its form open.
pub fn add(cx: &Cx<'_>, kind: RecordKind, who: StakeholderId) {
    let start = Start { workspace: cx.file, day: cx.day, author: cx.author, near: Some(who.into()), words: cx.words };
    let Some(mut record) = blank::record(kind, &start) else { return };
    if let AnyRecord::Task(task) = &mut record {
        task.owner = Some(who);
    }
    cx.add(record, Label::about("edit-add", kind.name(cx.words)));
}

/// The same where more has to be said than whom it is about.
pub fn ask(cx: &Cx<'_>, kind: RecordKind, who: StakeholderId) {
    cx.ask(Asking::of(kind).about(Some(who)));
}

/// A decision that the person must hear.
pub fn to_hear(cx: &Cx<'_>, who: StakeholderId) {
    cx.ask(Asking::of(RecordKind::Decision).heard_by(who));
}

/// Something that we need from the person: an expectation of ours, of whoever keeps in touch.
pub fn need(cx: &Cx<'_>, who: StakeholderId) {
    let person = cx.file.stakeholders.get(who);
    let holder = person.and_then(|person| person.our_contact).or(cx.file.engagement.manager);
    let holder = holder.filter(|holder| *holder != who);
    cx.ask(Asking::of(RecordKind::Expectation).about(holder).needed_from(who));
}

/// The person was told of a decision today, by whom of us keeps in touch.
pub fn told(cx: &Cx<'_>, decision: DecisionId, who: StakeholderId) {
    let ours = cx.file.stakeholders.get(who).and_then(|one| one.our_contact);
    let from = ours.or(cx.file.engagement.manager).filter(|from| *from != who);
    let edit = Edit::Hear { decision, hearing: Hearing::new(who, cx.day, from) };
    let label = edit.label(cx.file);
    cx.edit(edit, label);
}

/// Another stretch in which the person is hard to reach, from today on.
pub fn busy(cx: &Cx<'_>, who: StakeholderId) {
    let entry = Busy { from: cx.day, to: cx.day, why: String::new() };
    change(cx, who, cx.text("record-field-busy"), |person| person.busy.push(entry));
    cx.select(RecordRef::from(who));
}

/// What matters most to the person, the most important first: what we assume, or what was said. It takes the place of what
/// was noted of that on the same day; with nothing that goes.
pub fn rank(cx: &Cx<'_>, who: StakeholderId, assumed: bool, items: Vec<String>) {
    let on = cx.day;
    change(cx, who, cx.text("dossier-ranking"), |person| {
        person.rankings.retain(|one| (one.on, one.assumed) != (on, assumed));
        if !items.is_empty() {
            person.rankings.push(Ranking { on, assumed, items });
        }
    });
}

/// Changes one field of the person.
pub fn change(cx: &Cx<'_>, who: StakeholderId, field: &str, change: impl FnOnce(&mut Stakeholder)) {
    let Some(mut person) = cx.file.stakeholders.get(who).cloned() else { return };
    change(&mut person);
    let label =
        Label { key: "edit-change-field", args: vec![("field", field.to_owned()), ("title", person.name.clone())] };
    cx.edit(Edit::Put(person.into()), label);
}

/// How wide one step of bringing somebody along is, in points.
pub fn brought_width(ui: &Ui, cx: &Cx<'_>, step: BroughtStep) -> f32 {
    let word = step.name(cx.words).to_owned();
    ui.painter().layout_no_wrap(word, theme::regular(theme::BODY), cx.theme.text).size().x + STEP
}

/// One step of bringing somebody along as a button: yes, no, or not asked. Whether it was pressed.
pub fn brought(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (who, phase, step): (StakeholderId, &str, BroughtStep),
    said: Option<(bool, NaiveDate)>,
) -> bool {
    let (mark, key) = match said {
        Some((true, _)) => (Mark::Good, "dossier-brought-yes"),
        Some((false, _)) => (Mark::Trouble, "dossier-brought-no"),
        None => (Mark::Unknown, "dossier-brought-not-asked"),
    };
    let word = step.name(cx.words);
    let name = stakeholder_name(cx.shown(), who, cx.words);
    let state = match said {
        Some((_, on)) => format!("{}, {}", cx.text(key), cx.words.date(on)),
        None => cx.text(key).to_owned(),
    };
    let whole = format!("{name}, {phase}: {word}: {state}");
    let theme = cx.theme;
    let galley = ui.painter().layout_no_wrap(word.to_owned(), theme::regular(theme::BODY), theme.text);
    let size = egui::Vec2::new(galley.size().x + STEP, theme::CONTROL - 4.0);
    let sense = if cx.editable { egui::Sense::click() } else { egui::Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, cx.editable, &whole));
    let painter = ui.painter();
    let fill = if response.hovered() && cx.editable { theme.hover } else { mark.soft(theme) };
    painter.rect_filled(rect, 6.0, fill);
    painter.rect_stroke(rect, 6.0, egui::Stroke::new(theme.line_width, theme.line), egui::StrokeKind::Inside);
    crate::ui::widgets::keyboard::note(&response);
    if response.has_focus() {
        painter.rect_stroke(rect, 6.0, theme.focus_ring(), egui::StrokeKind::Inside);
    }
    mark.paint(painter, theme, egui::pos2(rect.left() + 12.0, rect.center().y), 9.0);
    painter.galley(egui::pos2(rect.left() + 22.0, rect.center().y - galley.size().y / 2.0), galley, theme.text);
    let pressed = response.clicked();
    response.on_hover_text(whole);
    pressed
}

/// What a press says of one step today: yes, then no, then nothing, so that the earlier answer stands again. What was
/// said on an earlier day is said otherwise first.
pub fn bring(cx: &Cx<'_>, (who, phase, step): (StakeholderId, &str, BroughtStep), said: Option<(bool, NaiveDate)>) {
    let yes = match said {
        None => Some(true),
        Some((yes, on)) if on < cx.day => Some(!yes),
        Some((yes, _)) => yes.then_some(false),
    };
    change(cx, who, cx.text("dossier-brought"), |person| {
        person.brought.retain(|one| one.phase != phase || one.step != step || one.on != cx.day);
        person.brought.extend(yes.map(|yes| Brought { phase: phase.to_owned(), step, on: cx.day, yes }));
    });
}
