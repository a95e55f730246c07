//! A round of asking: one question, one day, one line a person; all that was answered or not is one step of the history.

use chrono::NaiveDate;
use egui::{Align, Label, Layout, ScrollArea, Ui, Vec2};

use super::sentences;
use crate::document::{Edit, Label as StepLabel};
use crate::ui::blank::{self, Start};
use crate::ui::context::Cx;
use crate::ui::naming::question_name;
use crate::ui::theme::{SPACE_2, SPACE_4};
use crate::ui::widgets::button::{self, Button, Weight};
use crate::ui::widgets::card;
use crate::ui::widgets::choice;
use crate::ui::widgets::field::{self, Field};
use crate::workspace::{AnyRecord, Question, RecordKind, StakeholderId, Workspace};

/// What one person did.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// Was not asked in this round.
    NotAsked,
    /// Was asked and kept silent.
    Silent,
    /// Answered, on the question's own scale.
    Value(f64),
}

/// A round that is being written down.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    /// The question.
    pub question: Question,
    /// The day.
    pub on: NaiveDate,
    /// One line a person.
    pub lines: Vec<(StakeholderId, Answer)>,
}

/// What became of the round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// It is still being written.
    Open,
    /// It was written down or given up.
    Closed,
}

impl Round {
    /// A round for these people; nobody has answered yet.
    pub fn new(question: Question, on: NaiveDate, people: impl IntoIterator<Item = StakeholderId>) -> Self {
        Self { question, on, lines: people.into_iter().map(|who| (who, Answer::NotAsked)).collect() }
    }

    /// The one edit that writes the round down; none while nobody was asked.
    pub fn edit(&self, cx: &Cx<'_>) -> Option<Edit> {
        let file: &Workspace = cx.file;
        let start = Start { workspace: file, day: cx.day, author: cx.author, near: None, words: cx.words };
        let edits: Vec<Edit> = self
            .lines
            .iter()
            .filter(|(_, answer)| *answer != Answer::NotAsked)
            .filter_map(|(who, answer)| {
                let AnyRecord::Reading(mut reading) = blank::record(RecordKind::Reading, &start)? else { return None };
                reading.of = *who;
                reading.on = self.on;
                reading.question = self.question.clone();
                reading.answer = match answer {
                    Answer::Value(value) => Some(*value),
                    _ => None,
                };
                Some(Edit::Add(reading.into()))
            })
            .collect();
        (!edits.is_empty()).then_some(Edit::Several(edits))
    }

    /// Draws the card of the round.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> Left {
        let theme = cx.theme;
        let mut left = Left::Open;
        card::card(ui, theme, cx.text("pulse-ask-title"), |ui| {
            ui.horizontal(|ui| {
                let named = |question: Question| (question.clone(), question_name(&question, cx.words));
                let options = || crate::ui::naming::QUESTIONS.into_iter().map(named).collect();
                let shown = question_name(&self.question, cx.words);
                let field = Field::new(cx.text("pulse-question")).width(280.0);
                let find = (cx.text("common-search"), cx.text("pulse-clear"));
                if let Some(question) =
                    choice::combo_of(ui, theme, &field, (&self.question, Some(&shown)), options, find)
                {
                    self.question = question;
                    self.lines.iter_mut().for_each(|line| line.1 = Answer::NotAsked);
                }
                let field = Field::new(cx.text("pulse-ask-day")).width(160.0).wrong(cx.text("pulse-ask-day-wrong"));
                let day = field::parsed(
                    ui,
                    theme,
                    &field,
                    &self.on,
                    |day| cx.words.date(*day),
                    |text| cx.words.parse_date(text, cx.day),
                );
                self.on = day.unwrap_or(self.on);
            });
            let question = self.question.clone();
            ScrollArea::vertical().max_height(240.0).show(ui, |ui| {
                for (who, answer) in &mut self.lines {
                    ui.push_id(*who, |ui| line(ui, cx, &question, *who, answer));
                }
            });
            ui.horizontal(|ui| {
                let asked = self.lines.iter().filter(|line| line.1 != Answer::NotAsked).count();
                let save = cx.words.with("pulse-ask-save", &[("n", asked.into())]);
                let saved = ui
                    .add_enabled_ui(asked > 0, |ui| {
                        Button::new(&save).weight(Weight::Primary).show(ui, theme).clicked()
                    })
                    .inner;
                if saved && let Some(edit) = self.edit(cx) {
                    let title = question_name(&self.question, cx.words);
                    cx.edit(edit, StepLabel::about("pulse-step-ask", title));
                    left = Left::Closed;
                }
                if button::quiet(ui, theme, cx.text("common-cancel")).clicked() {
                    left = Left::Closed;
                }
            });
        });
        ui.add_space(SPACE_4);
        left
    }
}

/// One person's line: name, the steps of the scale, silent.
fn line(ui: &mut Ui, cx: &Cx<'_>, question: &Question, who: StakeholderId, answer: &mut Answer) {
    let theme = cx.theme;
    let name = sentences::person(cx, who);
    ui.horizontal_wrapped(|ui| {
        ui.allocate_ui_with_layout(Vec2::new(180.0, 28.0), Layout::left_to_right(Align::Center), |ui| {
            ui.set_width(180.0);
            ui.add(Label::new(theme.body(&name)).truncate());
        });
        ui.spacing_mut().item_spacing.x = SPACE_2;
        let (low, high) = question.scale();
        let mut options: Vec<(Answer, String)> = vec![(Answer::NotAsked, "–".to_owned())];
        let mut value = low;
        while value <= high {
            options.push((Answer::Value(value), cx.words.number_short(value, 0)));
            value += 1.0;
        }
        options.push((Answer::Silent, cx.text("pulse-ask-silent").to_owned()));
        let options: Vec<(Answer, &str)> = options.iter().map(|(answer, word)| (*answer, word.as_str())).collect();
        if let Some(chosen) = button::segmented(ui, theme, &name, *answer, &options) {
            *answer = chosen;
        }
    });
}
