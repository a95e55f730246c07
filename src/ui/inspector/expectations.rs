//! Forms of expectations, decisions and voices.

use egui::{Align, Layout, Ui};

use super::fields::{self, Kit};
use super::form::{Form, pair};
use super::rows::{Adding, Press, Rows};
use super::{about_expectation, head, pickers, rows};
use crate::document::Edit;
use crate::ui::states::hearing_state;
use crate::ui::theme::{CONTROL, SPACE_2};
use crate::ui::widgets::{button, chip};
use crate::workspace::{
    Decision, Effect, Effected, Expectation, Hearing, Reopened, Satisfier, StakeholderId, TaskId, Voice, VoiceKind,
};

/// Who expects what by when.
pub fn expectation(ui: &mut Ui, form: &mut Form<'_, Expectation>) {
    let cx = form.cx;
    let kit = form.kit;
    let people = pickers::people(cx);
    head::title(ui, form, "record-field-title", |r| &mut r.title);
    about_expectation::standing(ui, cx, &kit, form.shown.id);
    form.refers(ui, "record-field-holder", &people, |r| &mut r.holder);
    pair(ui, |left, right| {
        form.choice(left, "record-field-expectation-kind", |r| &mut r.kind);
        form.day_opt(right, "record-field-by", |r| &mut r.by);
    });
    form.rating(ui, "record-field-importance", |r| &mut r.importance);
    satisfied_by(ui, form);
    form.refers_all(ui, "record-field-blocks", &pickers::tasks(cx), |r| &mut r.blocks);
    head::group(ui, &kit, "record-group-words", true, |ui| {
        form.multi(ui, "record-field-said", |r| &mut r.said);
        form.multi(ui, "record-field-meant", |r| &mut r.meant);
        form.multi(ui, "record-field-need", |r| &mut r.need);
    });
    head::group(ui, &kit, "record-group-heard", false, |ui| {
        form.day(ui, "record-field-voiced-on", |r| &mut r.voiced_on);
        form.refers_all(ui, "record-field-heard-through", &people, |r| &mut r.heard_through);
        form.refers_opt(ui, "record-field-of-whom", &people, |r| &mut r.of);
        form.flag(ui, "record-field-promised", |r| &mut r.promised);
    });
    head::group(ui, &kit, "record-group-course", false, |ui| {
        form.day_opt(ui, "record-field-confirmed-on", |r| &mut r.confirmed_on);
        form.day_opt(ui, "record-field-closed-on", |r| &mut r.closed_on);
        form.flag_opt(ui, "record-field-holder-agrees", |r| &mut r.holder_agrees);
    });
    head::group(ui, &kit, "record-group-note", false, |ui| {
        form.multi(ui, "record-field-note-internal", |r| &mut r.note);
    });
}

fn satisfied_by(ui: &mut Ui, form: &mut Form<'_, Expectation>) {
    let (cx, kit) = (form.cx, form.kit);
    let there = form.shown.satisfied_by.clone();
    let name = |one: &Satisfier| pickers::name(cx, *one);
    let planned = cx.file.contacts.iter().filter(|one| one.at.date() >= cx.day);
    let contacts = planned.map(|one| Satisfier::Contact(one.id));
    let all = contacts.chain(pickers::tasks(cx).into_iter().map(Satisfier::Task));
    let rest = all.filter(|one| !there.contains(one)).collect();
    let list = Rows {
        label: kit.text("record-field-satisfied-by"),
        say: &name,
        adding: Adding::Pick(rest, &name),
        press: Press::Does(&|one: &Satisfier| cx.select(*one)),
    };
    form.rows(ui, |r| &mut r.satisfied_by, None, list, |_, _| {});
}

/// What was decided.
pub fn decision(ui: &mut Ui, form: &mut Form<'_, Decision>) {
    let cx = form.cx;
    let kit = form.kit;
    let people = pickers::people(cx);
    head::title(ui, form, "record-field-title", |r| &mut r.title);
    pair(ui, |left, right| {
        form.day(left, "record-field-decided-on", |r| &mut r.decided_on);
        form.day_opt(right, "record-field-effective-on", |r| &mut r.effective_on);
    });
    unheard(ui, form);
    must_hear(ui, form, &people);
    form.refers_all(ui, "record-field-touches", &pickers::tasks(cx), |r| &mut r.tasks);
    hearings(ui, form);
    head::group(ui, &kit, "record-group-deciding", false, |ui| {
        form.choice(ui, "record-field-involvement", |r| &mut r.involvement);
        form.refers_all(ui, "record-field-decided-by", &people, |r| &mut r.decided_by);
        let list = Rows {
            label: kit.text("record-field-options"),
            say: &|option: &String| option.clone(),
            adding: Adding::Type(&|option| option),
            press: Press::Opens,
        };
        form.rows(
            ui,
            |r| &mut r.options,
            None,
            list,
            |ui, option| {
                fields::line(ui, &kit, kit.text("record-field-option"), option);
            },
        );
    });
    head::group(ui, &kit, "record-group-negotiated", false, |ui| {
        form.multi(ui, "record-field-gave", |r| &mut r.gave);
        form.multi(ui, "record-field-got", |r| &mut r.got);
    });
    head::group(ui, &kit, "record-group-note", false, |ui| {
        form.multi(ui, "record-field-note-internal", |r| &mut r.note);
    });
}

/// Who must hear of it. Those who decided need not be told, and say so.
fn must_hear(ui: &mut Ui, form: &mut Form<'_, Decision>, people: &[StakeholderId]) {
    let cx = form.cx;
    let (there, deciders) = (form.shown.must_hear.clone(), form.shown.decided_by.clone());
    let name = |who: &StakeholderId| pickers::name(cx, *who);
    let say = |who: &StakeholderId| match deciders.contains(who) {
        true => cx.words.with("record-decider", &[("who", pickers::brief(cx, *who).into())]),
        false => name(who),
    };
    let list = Rows {
        label: cx.text("record-field-must-hear"),
        say: &say,
        adding: Adding::Pick(people.iter().copied().filter(|who| !there.contains(who)).collect(), &name),
        press: Press::Does(&|who: &StakeholderId| cx.select(*who)),
    };
    form.rows(ui, |r| &mut r.must_hear, None, list, |_, _| {});
}

/// How many heard, of those who had to; and who has not, each with one click: heard today, from us.
fn unheard(ui: &mut Ui, form: &Form<'_, Decision>) {
    let (cx, decision) = (form.cx, &form.shown);
    let Some(state) = cx.insights.hearings.get(decision.id).filter(|state| state.heard().1 > 0) else { return };
    let (mark, count) = hearing_state(state, cx.words);
    chip::state_line(ui, cx.theme, mark, &cx.words.with("record-heard", &[("count", count.into())]));
    if state.unheard.is_empty() {
        return;
    }
    ui.add(egui::Label::new(cx.theme.caption(cx.text("record-not-heard"))).truncate());
    for who in &state.unheard {
        let name = pickers::name(cx, *who);
        let row = egui::vec2(ui.available_width(), CONTROL);
        ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = SPACE_2;
            if cx.editable && button::plain(ui, cx.theme, cx.text("record-act-heard-today")).clicked() {
                hear(form, *who);
            }
            if rows::line(ui, &form.kit, (None, &name, ""), ui.available_width(), true, who).clicked() {
                cx.select(*who);
            }
        });
    }
}

fn hear(form: &Form<'_, Decision>, who: StakeholderId) {
    let (cx, decision) = (form.cx, form.shown.id);
    let ours = cx.file.stakeholders.get(who).and_then(|one| one.our_contact);
    let from = ours.or(cx.file.engagement.manager);
    let hearing = Hearing::new(who, cx.day, from);
    let edit = Edit::Hear { decision, hearing };
    let label = edit.label(cx.file);
    cx.edit(edit, label);
}

fn hearings(ui: &mut Ui, form: &mut Form<'_, Decision>) {
    let (cx, kit) = (form.cx, form.kit);
    let entry = |who| Hearing::new(who, kit.today, None);
    let people = pickers::people(cx);
    let deciders = form.shown.decided_by.clone();
    let say = |one: &Hearing| {
        let on = kit.words.date_short(one.on);
        let name = match deciders.contains(&one.who) {
            true => cx.words.with("record-decider", &[("who", pickers::brief(cx, one.who).into())]),
            false => pickers::brief(cx, one.who),
        };
        match one.from {
            Some(from) => format!("{on} · {name} ← {}", pickers::brief(cx, from)),
            None => format!("{on} · {name}"),
        }
    };
    let list = Rows {
        label: kit.text("record-field-hearings"),
        say: &say,
        adding: Adding::Pick(people.iter().copied().map(entry).collect(), &|one| pickers::name(cx, one.who)),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.hearings,
        Some(|one: &Hearing| one.on),
        list,
        |ui, one| {
            pickers::one(ui, (cx, &kit), kit.text("record-field-who"), &mut one.who, &people);
            fields::day(ui, &kit, kit.text("record-field-heard-on"), &mut one.on);
            pickers::one_opt(ui, (cx, &kit), kit.text("record-field-from-whom"), &mut one.from, &people);
            fields::choice_opt(ui, &kit, kit.text("record-field-channel"), &mut one.channel);
            fields::day_opt(ui, &kit, kit.text("record-field-acknowledged-on"), &mut one.acknowledged_on);
            fields::line(ui, &kit, kit.text("record-field-reaction"), &mut one.reaction);
        },
    );
}

/// Something that was said.
pub fn voice(ui: &mut Ui, form: &mut Form<'_, Voice>) {
    let cx = form.cx;
    let kit: Kit<'_> = form.kit;
    let people = pickers::people(cx);
    head::title(ui, form, "record-field-said", |r| &mut r.text);
    form.refers(ui, "record-field-speaker", &people, |r| &mut r.of);
    pair(ui, |left, right| {
        form.choice(left, "record-field-voice-kind", |r| &mut r.kind);
        form.day(right, "record-field-on", |r| &mut r.on);
    });
    form.multi(ui, "record-field-voice-outcome", |r| &mut r.outcome);
    pair(ui, |left, right| {
        form.day_opt(left, "record-field-answered-on", |r| &mut r.answered_on);
        form.day_opt(right, "record-field-told-on", |r| &mut r.told_on);
    });
    form.day_opt(ui, "record-field-closed-on", |r| &mut r.closed_on);
    led_to(ui, form);
    match form.shown.kind {
        VoiceKind::Conflict => head::group(ui, &kit, "record-group-conflict", true, |ui| conflict(ui, form, &people)),
        VoiceKind::Urgent => head::group(ui, &kit, "record-group-urgent", true, |ui| {
            let most = 0..=5_000_000;
            form.field(
                ui,
                "record-field-response-minutes",
                |r| &mut r.response_minutes,
                |ui, kit, label, minutes| fields::whole_opt(ui, kit, label, minutes, most),
            );
            form.choice_opt(ui, "record-field-reception", |r| &mut r.reception);
        }),
        _ => {}
    }
    head::group(ui, &kit, "record-group-round", false, |ui| {
        form.line(ui, "record-field-round", |r| &mut r.round);
        let milestones: Vec<TaskId> = pickers::tasks(cx)
            .into_iter()
            .filter(|id| cx.insights.schedule.get(*id).is_some_and(|dates| dates.milestone))
            .collect();
        form.refers_opt(ui, "record-field-release-milestone", &milestones, |r| &mut r.release);
        form.day_opt(ui, "record-field-fixed-on", |r| &mut r.fixed_on);
    });
    head::group(ui, &kit, "record-group-words", false, |ui| {
        form.multi(ui, "record-field-meant", |r| &mut r.meant);
        form.multi(ui, "record-field-need", |r| &mut r.need);
        form.day_opt(ui, "record-field-confirmed-on", |r| &mut r.confirmed_on);
    });
    head::group(ui, &kit, "record-group-heard", false, |ui| {
        form.refers_all(ui, "record-field-heard-through", &people, |r| &mut r.heard_through);
    });
    head::group(ui, &kit, "record-group-note", false, |ui| {
        form.multi(ui, "record-field-note-internal", |r| &mut r.note);
    });
}

/// What it led to, each with the day on which that was decided.
fn led_to(ui: &mut Ui, form: &mut Form<'_, Voice>) {
    let (cx, kit) = (form.cx, form.kit);
    let there: Vec<Effected> = form.shown.led_to.iter().map(|one| one.what).collect();
    let rest = || {
        let changes = cx.file.risks.ids().map(Effected::Change);
        let decisions = cx.file.decisions.ids().map(Effected::Decision);
        let all = pickers::tasks(cx).into_iter().map(Effected::Task).chain(changes).chain(decisions);
        all.filter(|what| !there.contains(what)).map(|what| Effect { what, on: kit.today }).collect()
    };
    let name = |one: &Effect| pickers::name(cx, one.what);
    let list = Rows {
        label: kit.text("record-field-led-to"),
        say: &|one: &Effect| format!("{} · {}", kit.words.date_short(one.on), name(one)),
        adding: Adding::PickOf(&rest, &name),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.led_to,
        Some(|one: &Effect| one.on),
        list,
        |ui, one| {
            fields::day(ui, &kit, kit.text("record-field-on"), &mut one.on);
        },
    );
}

/// With whom, how it was settled, how it felt then, and how often it came back.
fn conflict(ui: &mut Ui, form: &mut Form<'_, Voice>, people: &[StakeholderId]) {
    let kit = form.kit;
    let others: Vec<StakeholderId> = people.iter().copied().filter(|who| *who != form.shown.of).collect();
    form.refers_all(ui, "record-field-parties", &others, |r| &mut r.parties);
    form.choice_opt(ui, "record-field-settled", |r| &mut r.settled);
    form.rating_opt(ui, "record-field-feeling-after", |r| &mut r.feeling_after);
    let closed_on = form.shown.closed_on.unwrap_or(kit.today).min(kit.today);
    let list = Rows {
        label: kit.text("record-field-reopened"),
        say: &|one: &Reopened| kit.words.date_range(one.closed_on, one.on),
        adding: Adding::Fresh(Reopened { closed_on, on: kit.today }),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.reopened,
        Some(|one: &Reopened| one.on),
        list,
        |ui, one| {
            fields::day(ui, &kit, kit.text("record-field-was-closed-on"), &mut one.closed_on);
            fields::day(ui, &kit, kit.text("record-field-on"), &mut one.on);
        },
    );
}
