//! What a person can be given from their page: new records that are about them. Every act leaves through the outbox.

use crate::document::{Edit, Label};
use crate::ui::blank::{self, Start};
use crate::ui::context::Cx;
use crate::ui::naming::Named;
use crate::workspace::{AnyRecord, Busy, DecisionId, Hearing, RecordKind, RecordRef, Side, Stakeholder, StakeholderId};

/// A new record about a person, with its form open.
pub fn add(cx: &Cx<'_>, kind: RecordKind, who: StakeholderId) {
    let start = Start { workspace: cx.file, day: cx.day, author: cx.author, near: Some(who.into()), words: cx.words };
    let Some(mut record) = blank::record(kind, &start) else { return };
    match &mut record {
        AnyRecord::Decision(decision) => decision.must_hear = vec![who],
        AnyRecord::Task(task) => task.owner = Some(who),
        AnyRecord::Expectation(expectation) => expectation.holder = who,
        _ => {}
    }
    cx.add(record, Label::about("edit-add", kind.name(cx.words)));
}

/// Something that we need from the person: an expectation of ours.
pub fn need(cx: &Cx<'_>, who: StakeholderId) {
    let ours = |one: &&Stakeholder| one.side == Side::Ours && one.id != who;
    let person = cx.file.stakeholders.get(who);
    let holder = person.and_then(|person| person.our_contact).or(cx.file.engagement.manager);
    let holder =
        holder.filter(|holder| *holder != who).or_else(|| cx.file.stakeholders.iter().find(ours).map(|o| o.id));
    let start = Start { workspace: cx.file, day: cx.day, author: cx.author, near: Some(who.into()), words: cx.words };
    let (Some(holder), Some(AnyRecord::Expectation(mut expectation))) =
        (holder, blank::record(RecordKind::Expectation, &start))
    else {
        return;
    };
    (expectation.holder, expectation.of) = (holder, Some(who));
    expectation.kind = crate::workspace::ExpectationKind::Receive;
    cx.add(expectation, Label::about("edit-add", RecordKind::Expectation.name(cx.words)));
}

/// The person was told of a decision today, by whom of us keeps in touch.
pub fn told(cx: &Cx<'_>, decision: DecisionId, who: StakeholderId) {
    let ours = cx.file.stakeholders.get(who).and_then(|one| one.our_contact);
    let from = ours.or(cx.file.engagement.manager).filter(|from| *from != who);
    let edit =
        Edit::Hear { decision, hearing: Hearing { who, on: cx.day, from, channel: None, reaction: String::new() } };
    let label = edit.label(cx.file);
    cx.edit(edit, label);
}

/// Another stretch in which the person is hard to reach, from today on.
pub fn busy(cx: &Cx<'_>, who: StakeholderId) {
    let entry = Busy { from: cx.day, to: cx.day, why: String::new() };
    change(cx, who, cx.text("record-field-busy"), |person| person.busy.push(entry));
    cx.select(RecordRef::from(who));
}

/// Changes one field of the person.
pub fn change(cx: &Cx<'_>, who: StakeholderId, field: &str, change: impl FnOnce(&mut Stakeholder)) {
    let Some(mut person) = cx.file.stakeholders.get(who).cloned() else { return };
    change(&mut person);
    let label =
        Label { key: "edit-change-field", args: vec![("field", field.to_owned()), ("title", person.name.clone())] };
    cx.edit(Edit::Put(person.into()), label);
}

/// A new assessment of the person, going on from the latest; its form asks why.
pub fn assess(cx: &Cx<'_>, who: StakeholderId) {
    let assessment = blank::assessment(cx.file, cx.author, cx.day, who);
    cx.add(assessment, Label::about("edit-add", RecordKind::Assessment.name(cx.words)));
}
