//! What was agreed about a series, field by field, as a communications management plan says it (PMBOK); what is not said
//! yet stands there as an empty place.

use egui::Ui;

use crate::insight::communication::{PlanField, said};
use crate::ui::context::Cx;
use crate::ui::naming::Named;
use crate::ui::theme::SPACE_1;
use crate::ui::views::dialogue::parts;
use crate::ui::widgets::card;
use crate::workspace::Rhythm;

/// The key of the name of a field.
fn key(field: PlanField) -> &'static str {
    match field {
        PlanField::Requirements => "record-field-requirements",
        PlanField::Content => "record-field-content",
        PlanField::Language => "record-field-language",
        PlanField::Detail => "record-field-detail",
        PlanField::Reason => "record-field-purpose",
        PlanField::TimeFrame => "dialogue-plan-time",
        PlanField::Acknowledgment => "record-field-acknowledgment",
        PlanField::Responsible => "record-field-keeper",
        PlanField::Release => "record-field-release",
        PlanField::Receivers => "record-field-with",
        PlanField::Methods => "record-field-channel",
        PlanField::Resources => "record-field-resources",
        PlanField::Escalation => "record-field-escalation",
        PlanField::Update => "record-field-update",
        PlanField::Constraints => "record-field-constraints",
    }
}

/// What a field says; none where nothing is said.
fn value(cx: &Cx<'_>, rhythm: &Rhythm, field: PlanField) -> Option<String> {
    let terms = &rhythm.terms;
    let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    match field {
        PlanField::Requirements => text(&terms.requirements),
        PlanField::Content => text(&terms.content),
        PlanField::Language => text(&terms.language),
        PlanField::Detail => terms.detail.map(|detail| detail.name(cx.words).to_owned()),
        PlanField::Reason => text(&rhythm.purpose),
        PlanField::TimeFrame => {
            let every = cx.words.with("dialogue-cell-interval", &[("every", cx.words.days(rhythm.every_days).into())]);
            let span = match rhythm.until {
                Some(until) => cx.words.date_range(rhythm.from, until),
                None => cx.words.with("dialogue-plan-from", &[("date", cx.words.date(rhythm.from).into())]),
            };
            Some(format!("{every} · {span}"))
        }
        PlanField::Acknowledgment => text(&terms.acknowledgment),
        PlanField::Responsible => rhythm.owner.map(|owner| {
            let people: Vec<_> = std::iter::once(owner).chain(rhythm.backup).collect();
            parts::names(cx, &people)
        }),
        PlanField::Release => rhythm.release.map(|who| parts::name(cx, who)),
        PlanField::Receivers => text(&parts::names(cx, &rhythm.with)),
        PlanField::Methods => {
            let channel = rhythm.channel.name(cx.words).to_owned();
            Some(std::iter::once(channel).chain(text(&terms.methods)).collect::<Vec<_>>().join(" · "))
        }
        PlanField::Resources => text(&terms.resources),
        PlanField::Escalation => {
            let chain: Vec<String> =
                rhythm.escalation.iter().chain(&rhythm.escalation_chain).map(|who| parts::brief(cx, *who)).collect();
            let after = terms
                .escalation_days
                .map(|days| cx.words.with("dialogue-plan-escalates-after", &[("days", cx.words.days(days).into())]));
            let chain = text(&chain.join(" → "))?;
            Some(std::iter::once(chain).chain(after).collect::<Vec<_>>().join(" · "))
        }
        PlanField::Update => text(&terms.update),
        PlanField::Constraints => text(&terms.constraints),
    }
}

/// Every field of a series.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, rhythm: &Rhythm) {
    ui.add_space(SPACE_1);
    for field in PlanField::ALL {
        let value = value(cx, rhythm, field);
        card::row(ui, cx.theme, cx.text(key(field)), |ui| match value {
            Some(value) => ui.add(egui::Label::new(cx.theme.body(value)).wrap()),
            None => ui.label(cx.theme.quiet(cx.text("dialogue-plan-open"))),
        });
    }
}

/// The series and what it passes on, to whom and how, in a line; how much of the plan is said.
pub fn sentence(cx: &Cx<'_>, rhythm: &Rhythm) -> String {
    let fields =
        [PlanField::Content, PlanField::Detail, PlanField::Language, PlanField::Acknowledgment, PlanField::Release];
    let named =
        fields.into_iter().filter_map(|field| Some(format!("{}: {}", cx.text(key(field)), value(cx, rhythm, field)?)));
    let share = said(rhythm);
    let count = cx.words.with("dialogue-plan-count", &[("n", share.n.into()), ("of", share.of.into())]);
    std::iter::once(rhythm.title.clone()).chain(named).chain([count]).collect::<Vec<_>>().join(" · ")
}
