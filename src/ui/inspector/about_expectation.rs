//! Where an expectation stands against the plan, what would help, and the acts that settle it.

use chrono::{Days, NaiveDate};
use egui::Ui;

use super::fields::Kit;
use super::states::{proposal_key, state_of};
use crate::document::Edit;
use crate::insight::calendar::WorkingTime;
use crate::insight::expectations::{ExpectationStatus, Proposal, ProposalKind};
use crate::ui::context::Cx;
use crate::ui::theme::SPACE_1;
use crate::ui::widgets::button::{Button, Weight};
use crate::ui::widgets::card;
use crate::ui::widgets::chip;
use crate::workspace::{
    Attendance, Channel, Contact, ContactId, ContactKind, Direction, Expectation, ExpectationId, Id, Outcome, Place,
    Presence, Visibility,
};

/// How long a planned explanation is, in minutes.
const TALK_MINUTES: i64 = 60;

/// State, gap and proposal, with what can be done at once.
pub fn standing(ui: &mut Ui, cx: &Cx<'_>, kit: &Kit<'_>, id: ExpectationId) {
    let Some(status) = cx.insights.expectations.get(id) else { return };
    let (mark, key) = state_of(status.state);
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
    let sentence = kit.words.with(proposal_key(proposal.kind), &[("date", date.into())]);
    let talk = match proposal.kind {
        ProposalKind::Explain => Some("record-talk-explain"),
        ProposalKind::Demonstrate => Some("record-talk-show"),
        ProposalKind::Listen | ProposalKind::Plan | ProposalKind::SpeakBefore => Some("record-talk-about"),
        ProposalKind::MoveOrAgree | ProposalKind::AskDate | ProposalKind::AskWhetherMet => None,
    };
    ui.add(egui::Label::new(kit.theme.emphasis(sentence)).wrap());
    let Some(key) = talk.filter(|_| cx.editable) else { return };
    let day = working_day(cx, proposal.on_or_before);
    let act = kit.words.with("record-act-plan-talk", &[("date", kit.words.date_short(day).into())]);
    if Button::new(&act).weight(Weight::Primary).show(ui, kit.theme).clicked()
        && let Some(expectation) = cx.file.expectations.get(status.id)
    {
        let title = kit.words.with(key, &[("title", expectation.title.as_str().into())]);
        let contact = talk_on(cx, expectation, title, day);
        let edit = Edit::PlanContactFor { expectation: status.id, contact };
        let label = edit.label(cx.file);
        cx.edit(edit, label);
    }
}

/// The last working day up to `day`, but not before the day that is looked at.
fn working_day(cx: &Cx<'_>, day: NaiveDate) -> NaiveDate {
    let time = WorkingTime::of_project(cx.file);
    let earlier = (0..7).filter_map(|back| day.checked_sub_days(Days::new(back)));
    earlier.take_while(|day| *day >= cx.day).find(|day| time.works_on(*day)).unwrap_or(day.max(cx.day))
}

/// A planned talk with the holder of an expectation.
fn talk_on(cx: &Cx<'_>, expectation: &Expectation, title: String, day: NaiveDate) -> Contact {
    let holder = cx.file.stakeholders.get(expectation.holder);
    let ours = holder.and_then(|one| one.our_contact).or(cx.file.engagement.manager);
    let present = |who| Attendance { who, required: true, presence: Presence::Invited };
    let others = ours.filter(|who| *who != expectation.holder);
    Contact {
        id: ContactId::new(0, 0),
        meta: cx.meta(Visibility::Internal),
        title,
        kind: ContactKind::Meeting,
        at: day.and_hms_opt(10, 0, 0).unwrap_or_default(),
        minutes: TALK_MINUTES,
        outcome: Outcome::Planned,
        rhythm: None,
        direction: Direction::Both,
        their_initiative: false,
        formal: false,
        place: Place::OnSite,
        channel: holder.and_then(|one| one.channel).unwrap_or(Channel::InPerson),
        attendance: std::iter::once(expectation.holder).chain(others).map(present).collect(),
        activities: Vec::new(),
        roles: Vec::new(),
        explained: Vec::new(),
        summary: String::new(),
        note: String::new(),
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
