//! The form of a reading: what someone answered to a question, or that nothing was answered.

use egui::Ui;

use super::fields;
use super::form::Form;
use super::{head, pickers};
use crate::insight::team::may_be_unnamed;
use crate::ui::naming::{QUESTIONS, question_name};
use crate::ui::widgets::field::Field;
use crate::workspace::{Activity, Question, Reading, Side, StakeholderKind};

/// A reading.
pub fn reading(ui: &mut Ui, form: &mut Form<'_, Reading>) {
    let cx = form.cx;
    let people = pickers::people(cx);
    form.refers(ui, "record-field-of-person", &people, |r| &mut r.of);
    // How well somebody does the eight activities is asked of our own people.
    let skilled = cx.file.stakeholders.get(form.shown.of).is_some_and(|one| one.side == Side::Ours);
    form.field(
        ui,
        "record-field-question",
        |r| &mut r.question,
        |ui, kit, label, value| {
            let own = match value {
                Question::Own(text) => Question::Own(text.clone()),
                _ => Question::Own(kit.text("record-question-own").to_owned()),
            };
            let mut questions: Vec<(Question, String)> =
                QUESTIONS.iter().map(|question| (question.clone(), question_name(question, kit.words))).collect();
            if skilled {
                let skills = Activity::ALL.map(Question::Skill);
                questions.extend(skills.map(|one| (one.clone(), question_name(&one, kit.words))));
            }
            questions.push((own.clone(), question_name(&own, kit.words)));
            let options: Vec<(Question, &str)> =
                questions.iter().map(|(question, word)| (question.clone(), word.as_str())).collect();
            fields::one_of(ui, kit, &Field::new(label), value, &options);
            if let Question::Own(text) = value {
                fields::line(ui, kit, kit.text("record-field-own-question"), text);
            }
        },
    );
    let (least, most) = form.shown.question.scale();
    form.field(
        ui,
        "record-field-answer",
        |r| &mut r.answer,
        |ui, kit, label, value| {
            let range = [("from", least.into()), ("to", most.into())];
            let label = format!("{label}, {}", kit.words.with("record-scale", &range));
            fields::number_opt(ui, kit, &label, value, (least, most));
            if value.is_none() {
                ui.label(kit.theme.caption(kit.text("record-asked-silent")));
            }
        },
    );
    form.day(ui, "record-field-on", |r| &mut r.on);
    form.multi(ui, "record-field-comment", |r| &mut r.comment);
    let kit = form.kit;
    head::group(ui, &kit, "record-group-how-asked", true, |ui| {
        let contacts = pickers::contacts(cx);
        form.refers_opt(ui, "record-field-asked-in", &contacts, |r| &mut r.asked_in);
        let ours = pickers::ours(cx);
        form.refers_opt(ui, "record-field-about-whom", &ours, |r| &mut r.about);
        form.flag(ui, "record-field-our-guess", |r| &mut r.our_guess);
        // A person's answer has the person's name; without one a group answers, and not every question.
        let group = cx.file.stakeholders.get(form.shown.of).filter(|one| one.kind != StakeholderKind::Person);
        let may = group.is_some_and(|one| may_be_unnamed(&form.shown.question, one.side == Side::Ours));
        if form.shown.anonymous || may {
            form.flag(ui, "record-field-anonymous", |r| &mut r.anonymous);
        }
    });
}
