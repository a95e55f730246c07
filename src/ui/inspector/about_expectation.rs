//! Where an expectation stands against the plan, what would help, and the acts that settle it.

use egui::Ui;

use super::fields::Kit;
use crate::document::Edit;
use crate::insight::expectations::{ExpectationStatus, Proposal, ProposalKind};
use crate::ui::context::Cx;
use crate::ui::plan_contact;
use crate::ui::states::{expectation_state, proposal_key};
use crate::ui::theme::SPACE_1;
use crate::ui::widgets::button::{Button, Weight};
use crate::ui::widgets::card;
use crate::ui::widgets::chip;
use crate::workspace::{Expectation, ExpectationId};

/// State, gap and proposal, with what can be done at once.
pub fn standing(ui: &mut Ui, cx: &Cx<'_>, kit: &Kit<'_>, id: ExpectationId) {
    let Some(status) = cx.insights.expectations.get(id) else { return };
    let (mark, key) = expectation_state(status);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_1;
        chip::state(ui, kit.theme, mark, kit.text(key));
    });
    if let Some(sentence) = gap(kit, status) {
        ui.add(egui::Label::new(kit.theme.body(sentence)).wrap());
    }
    if let Some(proposal) = status.proposal {
        propose(ui, cx, kit, status, proposal);
    }
    if cx.editable
        && let Some(expectation) = cx.file.expectations.get(id)
    {
        acts(ui, cx, kit, expectation, status);
    }
}

/// How far the plan is from the date, in a sentence.
fn gap(kit: &Kit<'_>, status: &ExpectationStatus) -> Option<String> {
    let days = status.gap_days?;
    let on = kit.words.date(status.planned_on?);
    let (key, by) = match days {
        1.. => ("record-gap-late", kit.words.days(days)),
        0 => ("record-gap-same", String::new()),
        _ => ("record-gap-early", kit.words.days(-days)),
    };
    Some(kit.words.with(key, &[("date", on.into()), ("days", by.into())]))
}

/// What would help; where that is a talk, one click plans it and ties it to the expectation.
fn propose(ui: &mut Ui, cx: &Cx<'_>, kit: &Kit<'_>, status: &ExpectationStatus, proposal: Proposal) {
    let date = kit.words.date(proposal.on_or_before);
    let overdue = status.overdue_days.unwrap_or(0);
    let sentence = kit.words.with(proposal_key(proposal.kind), &[("date", date.into()), ("overdue", overdue.into())]);
    let helps =
        !matches!(proposal.kind, ProposalKind::MoveOrAgree | ProposalKind::AskDate | ProposalKind::AskWhetherMet);
    ui.add(egui::Label::new(kit.theme.emphasis(sentence)).wrap());
    if !helps || !cx.editable {
        return;
    }
    let Some(expectation) = cx.file.expectations.get(status.id) else { return };
    let before = Some(proposal.on_or_before);
    let Some(plan) = plan_contact::plan(cx, expectation.holder, before, Some(status)) else { return };
    if let Some((_, at)) = plan_contact::planned(cx, &plan, expectation.holder, before, Some(status)) {
        let planned = plan_contact::planned_words(cx, at);
        ui.add(egui::Label::new(kit.theme.quiet(&planned)).wrap());
        return;
    }
    let day = kit.words.date_short(plan.contact.at.date());
    let act = kit.words.with(plan.talk.act_key(), &[("date", day.into())]);
    if Button::new(&act).weight(Weight::Primary).show(ui, kit.theme).clicked() {
        plan_contact::carry_out(cx, &plan, None);
    }
}

/// Confirm, close, open again.
fn acts(ui: &mut Ui, cx: &Cx<'_>, kit: &Kit<'_>, expectation: &Expectation, status: &ExpectationStatus) {
    let (id, on) = (expectation.id, cx.day);
    let confirm = (!status.confirmed).then_some(("record-act-confirmed", Edit::ConfirmExpectation { id, on }));
    let close = if status.open {
        ("record-act-met", Edit::CloseExpectation { id, on, holder_agrees: Some(true) })
    } else {
        ("record-act-reopen", Edit::ReopenExpectation(id))
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(SPACE_1);
        for (key, edit) in confirm.into_iter().chain([close]) {
            if Button::new(kit.text(key)).show(ui, kit.theme).clicked() {
                let label = edit.label(cx.file);
                cx.edit(edit, label);
            }
        }
    });
    card::rule(ui, kit.theme);
}
