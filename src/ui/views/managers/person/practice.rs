//! Small things to practise, tied to the warnings that stand, and a check of one's own skills.

use egui::{Label, Ui};

use super::change;
use super::notes::Drafts;
use crate::document::{Answer, Edit, Label as Step};
use crate::insight::personal::{Myself, notes_of};
use crate::insight::scorecard::FigureKind;
use crate::insight::warnings::answered;
use crate::ui::context::Cx;
use crate::ui::theme::SPACE_2;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{button, card, choice};
use crate::workspace::{Activity, PracticeGoal, Question};

/// So many warnings are offered to practise from.
const OFFERED: usize = 3;

/// What is practised.
pub fn goals(ui: &mut Ui, cx: &Cx<'_>, myself: &Myself, _drafts: &mut Drafts) {
    card::card(ui, cx.theme, cx.text("managers-practice"), |ui| {
        let notes = notes_of(cx.shown(), myself.who);
        let all: Vec<PracticeGoal> = notes.map(|notes| notes.practice.clone()).unwrap_or_default();
        let what = cx.text("managers-practice");
        if all.is_empty() {
            ui.add(Label::new(cx.theme.quiet(cx.text("managers-practice-none"))).wrap());
        }
        for goal in &all {
            let done = goal.done_on.filter(|on| *on <= cx.day);
            let said = match done {
                Some(on) => format!("{} · {}", goal.text, cx.words.date_short(on)),
                None => goal.text.clone(),
            };
            if let Some(on) = field::check(ui, cx.theme, &said, done.is_some())
                && cx.editable
            {
                let same = |one: &&mut PracticeGoal| one.on == goal.on && one.text == goal.text;
                change(cx, myself.who, what, |notes| {
                    if let Some(one) = notes.practice.iter_mut().find(same) {
                        one.done_on = on.then_some(cx.day);
                    }
                });
            }
        }
        if !cx.editable {
            return;
        }
        let add = |text: String, from: String| {
            change(cx, myself.who, what, |notes| {
                notes.practice.push(PracticeGoal { on: cx.day, text, from, done_on: None });
            });
        };
        // One act of each warning that stands and that nothing is practised from yet.
        let mut offered: Vec<(&'static str, String)> = Vec::new();
        let own = answered::open(&myself.findings, cx.shown(), cx.day);
        let others = answered::open(&cx.insights.findings, cx.shown(), cx.day);
        for finding in own.into_iter().chain(others) {
            let from = finding.rule.key();
            let known = all.iter().any(|goal| goal.from == from && goal.done_on.is_none());
            if !known && !offered.iter().any(|one| one.0 == from) {
                offered.push((from, finding.sentence(cx.words, cx.shown())));
            }
            if offered.len() == OFFERED {
                break;
            }
        }
        if !offered.is_empty() {
            card::group(ui, cx.theme, cx.text("managers-practice-from"));
        }
        for (from, sentence) in offered {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_2;
                let name = format!("{}: {sentence}", cx.text("managers-practice-take"));
                let pressed = button::icon_small(ui, cx.theme, crate::ui::icons::Icon::Add, &name).clicked();
                ui.add(Label::new(cx.theme.caption(&sentence)).wrap());
                if pressed {
                    add(sentence, from.to_owned());
                }
            });
        }
        let field = Field::new(cx.text("managers-practice-add")).hint(cx.text("managers-practice-hint"));
        if let Some(text) = field::line(ui, cx.theme, &field, "")
            && !text.trim().is_empty()
        {
            add(text.trim().to_owned(), String::new());
        }
    });
}

/// The eight activities, each as well as one does it by one's own account, and what changed since the check before.
pub fn skills(ui: &mut Ui, cx: &Cx<'_>, myself: &Myself) {
    card::card(ui, cx.theme, cx.text("managers-skills"), |ui| {
        ui.add(Label::new(cx.theme.caption(cx.text("managers-skills-source"))).wrap());
        let steps = [
            cx.text("managers-skill-1"),
            cx.text("managers-skill-2"),
            cx.text("managers-skill-3"),
            cx.text("managers-skill-4"),
            cx.text("managers-skill-5"),
        ];
        for activity in Activity::ALL {
            let skill = myself.skills.get(&activity);
            let name = cx.text(FigureKind::Activity(activity).key());
            let change = skill.and_then(|skill| skill.before.map(|before| skill.value - before));
            let label = match (skill, change) {
                (Some(skill), Some(change)) if change != 0.0 => {
                    let key = if change > 0.0 { "managers-skill-up" } else { "managers-skill-down" };
                    let args = [
                        ("what", name.into()),
                        ("date", cx.words.date_short(skill.on).into()),
                        ("n", cx.words.number_short(change.abs(), 1).into()),
                    ];
                    cx.words.with(key, &args)
                }
                (Some(skill), _) => format!("{name} · {}", cx.words.date_short(skill.on)),
                (None, _) => name.to_owned(),
            };
            let value = skill.map(|skill| skill.value.round().clamp(1.0, 5.0) as u8);
            ui.add_enabled_ui(cx.editable, |ui| {
                if let Some(new) = choice::rating(ui, cx.theme, &Field::new(&label), value, &steps) {
                    let steps = f64::from(new.or(value).unwrap_or(3));
                    let by = cx.author.to_owned();
                    let answer = Answer::new(myself.who, cx.day, Question::Skill(activity), Some(steps));
                    let answer = Answer { by, ..answer };
                    cx.edit(Edit::Answers(vec![answer]), Step::about("edit-change", cx.text("managers-skills")));
                }
            });
        }
    });
}
