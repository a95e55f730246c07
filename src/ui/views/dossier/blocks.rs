//! The blocks of the page: what stands in each, the act at its head, and what belongs there while there is nothing.

use egui::{Label, Ui, pos2};

use super::acts;
use super::curves;
use super::model::{Line, Model};
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::inspector::form::kit_of;
use crate::ui::inspector::rows;
use crate::ui::plan_contact;
use crate::ui::theme::{SPACE_1, SPACE_2};
use crate::ui::widgets::button::{self, Button, Weight};
use crate::ui::widgets::card;
use crate::workspace::RecordKind;

/// Lines of one list before the rest is only counted.
const LISTED: usize = 12;

/// A card with an act that adds; nothing is added to a day that is replayed.
fn block(ui: &mut Ui, cx: &Cx<'_>, title: &str, add: Option<&str>, body: impl FnOnce(&mut Ui)) -> bool {
    let (clicked, ()) = card::card_with(
        ui,
        cx.theme,
        title,
        |ui| {
            let add = add.filter(|_| cx.editable)?;
            let name = cx.words.with("record-add-to", &[("list", title.into())]);
            let response = Button::new(add).icon(Icon::Add).weight(Weight::Plain).show(ui, cx.theme);
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
            response.clicked().then_some(())
        },
        |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            // One record may stand in several blocks.
            ui.push_id(title, body);
        },
    );
    clicked.is_some()
}

/// A line that leads to a record, with how it stands.
pub fn line(ui: &mut Ui, cx: &Cx<'_>, line: &Line, width: f32) {
    let kit = kit_of(cx);
    let before = ui.cursor().min;
    let icon = if line.mark.is_some() { None } else { Some(line.icon) };
    // The mark stands where an icon would.
    let text = if icon.is_none() { format!("     {}", line.text) } else { line.text.clone() };
    let response = rows::line(ui, &kit, (icon, &text, &line.note), width, true, line.to);
    if let Some(mark) = line.mark {
        mark.paint(ui.painter(), cx.theme, pos2(before.x + 9.0, response.rect.center().y), 9.0);
    }
    if response.clicked() {
        cx.select(line.to);
    }
}

fn lines(ui: &mut Ui, cx: &Cx<'_>, list: &[Line]) {
    for one in list.iter().take(LISTED) {
        let width = ui.available_width();
        line(ui, cx, one, width);
    }
    if list.len() > LISTED {
        let more = cx.words.with("overview-more", &[("n", (list.len() - LISTED).into())]);
        ui.label(cx.theme.caption(more));
    }
}

/// A quiet sentence where there is nothing.
pub fn nothing(ui: &mut Ui, cx: &Cx<'_>, key: &str) {
    ui.add(Label::new(cx.theme.quiet(cx.text(key))).wrap());
}

/// What is expected, both ways; for what the plan misses, the one talk that helps most.
pub fn expectations(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let word = cx.text("common-add");
    let added = block(ui, cx, cx.text("dossier-expects"), Some(word), |ui| {
        if model.expects.is_empty() {
            nothing(ui, cx, "dossier-expects-none");
        }
        lines(ui, cx, &model.expects);
        propose(ui, cx, model);
    });
    if added {
        acts::add(cx, RecordKind::Expectation, model.who);
    }
    let added = block(ui, cx, cx.text("dossier-expected"), Some(word), |ui| {
        if model.expected.is_empty() {
            nothing(ui, cx, "dossier-expected-none");
        }
        lines(ui, cx, &model.expected);
    });
    if added {
        acts::need(cx, model.who);
    }
}

/// One click plans what the most exposed expectation asks for.
fn propose(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let first = model.brief.expects.iter().filter_map(|id| cx.insights.expectations.get(*id));
    let Some((status, proposal)) = first.filter_map(|status| Some((status, status.proposal?))).next() else { return };
    if !cx.editable || !status.is_late() {
        return;
    }
    let before = Some(proposal.on_or_before);
    let Some(plan) = plan_contact::plan(cx, model.who, before, Some(status)) else { return };
    ui.add_space(SPACE_1);
    if let Some((_, at)) = plan_contact::planned(cx, &plan, model.who, before, Some(status)) {
        ui.add(Label::new(cx.theme.quiet(plan_contact::planned_words(cx, at))).wrap());
        return;
    }
    let day = cx.words.date_short(plan.contact.at.date());
    let act = cx.words.with(plan.talk.act_key(), &[("date", day.into())]);
    let hint = cx.words.with(
        "overview-act-hint",
        &[("what", plan.contact.title.as_str().into()), ("at", cx.words.date_time(plan.contact.at).into())],
    );
    if Button::new(&act).weight(Weight::Primary).hint(&hint).show(ui, cx.theme).clicked() {
        plan_contact::carry_out(cx, &plan);
    }
}

/// What the person has and has not heard.
pub fn decisions(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let word = cx.text("common-add");
    let added = block(ui, cx, cx.text("dossier-decisions"), Some(word), |ui| {
        for (decision, unheard) in &model.unheard {
            ui.horizontal(|ui| {
                let act = cx.text("record-act-heard-today");
                let room = if cx.editable { 118.0 } else { 0.0 };
                let width = (ui.available_width() - room).max(80.0);
                line(ui, cx, unheard, width);
                if cx.editable && button::plain(ui, cx.theme, act).clicked() {
                    acts::told(cx, *decision, model.who);
                }
            });
        }
        lines(ui, cx, &model.heard);
        if model.unheard.is_empty() && model.heard.is_empty() {
            nothing(ui, cx, "dossier-decisions-none");
        }
    });
    if added {
        acts::add(cx, RecordKind::Decision, model.who);
    }
}

/// Open tasks of theirs, and of ours for them.
pub fn tasks(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let added = block(ui, cx, cx.text("dossier-tasks"), Some(cx.text("common-add")), |ui| {
        for (key, none, list) in [
            ("dossier-tasks-theirs", "dossier-tasks-theirs-none", &model.their_tasks),
            ("dossier-tasks-ours", "dossier-tasks-ours-none", &model.our_tasks),
        ] {
            card::group(ui, cx.theme, cx.text(key));
            if list.is_empty() {
                nothing(ui, cx, none);
            }
            ui.push_id(key, |ui| lines(ui, cx, list));
        }
    });
    if added {
        acts::add(cx, RecordKind::Task, model.who);
    }
}

/// What the person said.
pub fn voices(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let added = block(ui, cx, cx.text("dossier-voices"), Some(cx.text("common-add")), |ui| {
        if model.voices.is_empty() {
            nothing(ui, cx, "dossier-voices-none");
        }
        lines(ui, cx, &model.voices);
    });
    if added {
        acts::add(cx, RecordKind::Voice, model.who);
    }
}

/// Rhythm, contact debt, the last contact and the next one.
pub fn contacts(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let added = block(ui, cx, cx.text("dossier-contacts"), Some(cx.text("common-add")), |ui| {
        for (name, value) in &model.rhythm {
            card::key_value(ui, cx.theme, name, value);
        }
        ui.add_space(SPACE_1);
        lines(ui, cx, &model.contacts);
        if model.contacts.is_empty() {
            nothing(ui, cx, "record-never-met");
        }
        if model.brief.next.is_none() {
            nothing(ui, cx, "record-no-next-contact");
        }
    });
    if added {
        acts::add(cx, RecordKind::Contact, model.who);
    }
}

/// Answers over time.
pub fn readings(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let added = block(ui, cx, cx.text("dossier-readings"), Some(cx.text("common-add")), |ui| {
        if model.curves.is_empty() {
            nothing(ui, cx, "dossier-readings-none");
        }
        for one in &model.curves {
            curves::curve(ui, cx, one);
        }
    });
    if added {
        acts::add(cx, RecordKind::Reading, model.who);
    }
}

/// How we saw the person, when, who wrote it, and why.
pub fn assessments(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let act = if model.assessments.is_empty() { "record-act-assess" } else { "record-act-assess-again" };
    let added = block(ui, cx, cx.text("dossier-assessments"), Some(cx.text(act)), |ui| {
        if model.assessments.is_empty() {
            nothing(ui, cx, "record-not-assessed");
        }
        for (one, why) in model.assessments.iter().take(LISTED) {
            let width = ui.available_width();
            line(ui, cx, one, width);
            if !why.is_empty() {
                ui.horizontal_top(|ui| {
                    ui.add_space(20.0 - SPACE_2);
                    ui.add(Label::new(cx.theme.caption(why)).wrap());
                });
            }
        }
    });
    if added {
        acts::assess(cx, model.who);
    }
}

/// To whom the person is tied.
pub fn ties(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let added = block(ui, cx, cx.text("record-group-ties"), Some(cx.text("common-add")), |ui| {
        if model.ties.is_empty() {
            nothing(ui, cx, "record-no-ties");
        }
        lines(ui, cx, &model.ties);
    });
    if added {
        acts::add(cx, RecordKind::Tie, model.who);
    }
}

/// When the person is hard to reach.
pub fn busy(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let added = block(ui, cx, cx.text("record-field-busy"), Some(cx.text("common-add")), |ui| {
        if model.busy.is_empty() {
            nothing(ui, cx, "dossier-busy-none");
        }
        for stretch in &model.busy {
            ui.add(Label::new(cx.theme.body(stretch)).wrap());
        }
    });
    if added {
        acts::busy(cx, model.who);
    }
}
