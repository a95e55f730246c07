//! What one chooses over the plots, in one row or two: which plot, whether as a client may see it; which
//! question, whose answers, which days.

use egui::{Popup, PopupCloseBehavior, ScrollArea, Ui, Vec2};

use super::figure::People;
use super::model::Model;
use super::{Plot, PulseView, sentences, trust};
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::{QUESTIONS, question_name};
use crate::ui::theme::{SPACE_2, SPACE_3};
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{choice, popup};
use crate::workspace::{Question, StakeholderId};

/// In a narrower room everything that is chosen stands in one row, in points.
const NARROW: f32 = 1100.0;
/// Width of the list of the plots that find no room in the row, in points.
const MORE: f32 = 156.0;

/// Which days can be drawn: those so far, or all of the engagement.
const SPANS: [(bool, &str); 2] = [(false, "pulse-span-so-far"), (true, "pulse-span-whole")];

impl PulseView {
    /// The plots, and whether they are drawn from what a client may see, which stands at the end of the row whatever else
    /// is in it. In a narrow window, where every point is the plot's, the plots are a list, and all that is chosen stands
    /// beside it: whether that is so.
    pub(super) fn tabs(&mut self, ui: &mut Ui, cx: &Cx<'_>, model: Option<&Model>) -> bool {
        let narrow = ui.available_width() < NARROW;
        if cx.presented {
            return narrow;
        }
        let word = cx.text("pulse-client-view");
        let switch = button::switch_width(ui, word);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(if narrow { SPACE_2 } else { SPACE_3 });
            let gap = ui.spacing().item_spacing.x;
            let end = ui.max_rect().right() - switch;
            if narrow {
                let wide = choice::width_of(ui, cx.text(self.plot.key())).max(140.0);
                self.plot_list(ui, cx, Plot::ALL.into_iter(), cx.text("pulse-plots"), wide);
                let room = end - gap - ui.cursor().left();
                match model.filter(|_| self.chooses()) {
                    Some(model) => self.choose(ui, cx, model, room),
                    None => self.span(ui, cx),
                }
            } else {
                // Room is left for the days whether or not this plot has them: the row of plots is the same for all.
                self.plots(ui, cx, end - gap - span_width(ui, cx) - gap - ui.cursor().left());
                if !self.chooses() {
                    self.span(ui, cx);
                }
            }
            ui.add_space((end - ui.cursor().left()).max(0.0));
            if let Some(on) = button::switch(ui, cx.theme, word, self.client) {
                self.client = on;
                self.brush = None;
                // What a client may see is worked out between two passes.
                ui.ctx().request_repaint();
            }
        });
        if self.client {
            ui.add(egui::Label::new(cx.theme.caption(cx.text("pulse-client-note"))).wrap());
        }
        narrow
    }

    /// Plots in a list.
    fn plot_list(&mut self, ui: &mut Ui, cx: &Cx<'_>, plots: impl Iterator<Item = Plot>, label: &str, width: f32) {
        let offered = plots.filter(|plot| !self.client || plot.is_for_client());
        let plots: Vec<(Plot, &str)> = offered.map(|plot| (plot, cx.text(plot.key()))).collect();
        let field = Field::new(label).hint(label).bare().width(width);
        let shown = plots.iter().find(|(plot, _)| *plot == self.plot).map(|(_, name)| *name);
        let find = (cx.text("common-search"), cx.text("pulse-clear"));
        let chosen = choice::combo_of(ui, cx.theme, &field, (&self.plot, shown), || plots, find);
        self.plot = chosen.unwrap_or(self.plot);
    }

    /// The plots in one row: those for which there is room, the others in a list at its end.
    fn plots(&mut self, ui: &mut Ui, cx: &Cx<'_>, room: f32) {
        let offered = Plot::ALL.into_iter().filter(|plot| !self.client || plot.is_for_client());
        let plots: Vec<(Plot, &str)> = offered.map(|plot| (plot, cx.text(plot.key()))).collect();
        let needed = button::segmented_width(ui, plots.iter().map(|(_, name)| *name));
        let mut left = if needed <= room { needed + 1.0 } else { room - MORE - SPACE_3 };
        let fits = |(_, name): &&(Plot, &str)| {
            left -= button::segmented_width(ui, [*name]);
            left >= 0.0
        };
        let count = plots.iter().take_while(fits).count();
        let (row, rest) = plots.split_at(count);
        if let Some(plot) = button::segmented(ui, cx.theme, cx.text("pulse-plots"), self.plot, row) {
            self.plot = plot;
        }
        if !rest.is_empty() {
            let rest = rest.iter().map(|(plot, _)| *plot);
            self.plot_list(ui, cx, rest, cx.text("pulse-plots-more"), MORE);
        }
    }

    /// Question, people, stretch of time, in a row of their own.
    pub(super) fn choices(&mut self, ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
        if self.chooses() && !cx.presented {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(SPACE_3);
                let room = ui.available_width();
                self.choose(ui, cx, model, room);
            });
        }
    }

    /// Question, people, stretch of time, in so much room, in points.
    fn choose(&mut self, ui: &mut Ui, cx: &Cx<'_>, model: &Model, room: f32) {
        let (theme, question) = (cx.theme, &model.key.question);
        let asks = self.plot.asks() || self.plot == Plot::All;
        let known: Vec<Question> = known(cx);
        if self.client && asks && known.is_empty() {
            return;
        }
        let gap = ui.spacing().item_spacing.x;
        let room = room - span_width(ui, cx) - gap;
        if self.plot == Plot::Trust {
            self.pairs(ui, cx, model, room);
        }
        if !asks {
            self.span(ui, cx);
            return;
        }
        let people = self.people_word(cx, question);
        let room = room - people.as_deref().map_or(0.0, |word| Button::new(word).icon(Icon::People).width_of(ui) + gap);
        let first = [
            Question::SatisfactionManager,
            Question::SatisfactionFirm,
            Question::Understood,
            Question::Recommend,
            Question::Mood,
        ];
        // Beside a list of plots one field has all questions.
        let most = if room < NARROW / 2.0 { 0 } else { 5 };
        let few: Vec<Question> = first.into_iter().filter(|it| known.contains(it)).take(most).collect();
        let words: Vec<String> = few.iter().map(|question| sentences::short(cx, question)).collect();
        let now = few.iter().position(|it| it == question);
        let options: Vec<(Option<usize>, &str)> =
            words.iter().enumerate().map(|(index, word)| (Some(index), word.as_str())).collect();
        let name = cx.text("pulse-question");
        if !few.is_empty()
            && let Some(Some(index)) = button::segmented(ui, theme, name, now, &options)
        {
            self.question = few.get(index).cloned();
        }
        let names: Vec<String> = known.iter().map(|question| question_name(question, cx.words)).collect();
        let mut all: Vec<(Option<Question>, &str)> =
            known.iter().cloned().map(Some).zip(names.iter().map(String::as_str)).collect();
        all.retain(|(question, _)| question.as_ref().is_some_and(|question| !few.contains(question)));
        if !all.is_empty() {
            let (label, width) = match few.is_empty() {
                true => (name, choice::width_of(ui, &question_name(question, cx.words)).min(room).max(120.0)),
                false => (cx.text("pulse-question-other"), 190.0),
            };
            let field = Field::new(label).hint(label).bare().width(width);
            let shown = now.is_none().then(|| question.clone());
            let find = (cx.text("common-search"), cx.text("pulse-clear"));
            if let Some(question) = choice::combo(ui, theme, &field, &shown, &all, find) {
                self.question = question;
            }
        }
        if let Some(word) = people {
            self.people(ui, cx, question, &word);
        }
        self.span(ui, cx);
    }

    /// Whether a question or two people can be chosen: then the days that are drawn are chosen beside them.
    fn chooses(&self) -> bool {
        self.plot.asks() || matches!(self.plot, Plot::All | Plot::Trust)
    }

    /// The days that are drawn.
    fn span(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        if matches!(self.plot, Plot::Figures | Plot::Expectations | Plot::Managers) {
            return;
        }
        let options = SPANS.map(|(whole, key)| (whole, cx.text(key)));
        if let Some(whole) = button::segmented(ui, cx.theme, cx.text("pulse-span"), self.whole, &options) {
            self.whole = whole;
        }
    }

    /// Between whom trust is drawn, in so much room, in points.
    fn pairs(&mut self, ui: &mut Ui, cx: &Cx<'_>, model: &Model, room: f32) {
        let pairs: Vec<trust::Pair> =
            cx.trusted.lines.unwrap_or_default().iter().map(|line| (line.who, line.about)).collect();
        let names: Vec<String> = pairs.iter().map(|pair| trust::pair_name(cx, *pair)).collect();
        let options: Vec<(trust::Pair, &str)> = pairs.into_iter().zip(names.iter().map(String::as_str)).collect();
        let Some(line) = model.trust_line(cx) else { return };
        let field = Field::new(cx.text("pulse-trust-choose")).bare().width(room.clamp(160.0, 520.0));
        let find = (cx.text("common-search"), cx.text("pulse-clear"));
        if let Some(pair) = choice::combo(ui, cx.theme, &field, &(line.who, line.about), &options, find) {
            self.pair = Some(pair);
        }
    }

    /// Whose curves are drawn, in words; none where a client sees none.
    fn people_word(&self, cx: &Cx<'_>, question: &Question) -> Option<String> {
        let nobody = !cx.insights.pulse.series.iter().any(|series| series.question == *question);
        if self.client && nobody {
            return None;
        }
        let people = self.people_for(cx, question);
        let n = ("n", people.of(cx.insights, question).len().into());
        Some(match &people {
            People::Key => cx.words.with("pulse-people-key", &[n]),
            People::All => cx.words.with("pulse-people-all", &[n]),
            People::Chosen(_) => cx.words.with("pulse-people-chosen", &[n]),
        })
    }

    /// Whose curves: the key people, everyone, or a choice of one's own.
    fn people(&mut self, ui: &mut Ui, cx: &Cx<'_>, question: &Question, word: &str) {
        let theme = cx.theme;
        let asked: Vec<StakeholderId> =
            cx.insights.pulse.series.iter().filter(|series| series.question == *question).map(|it| it.who).collect();
        let people = self.people_for(cx, question);
        let on = |who: StakeholderId| match &people {
            People::Key => cx.insights.grid.is_key(who),
            People::All => true,
            People::Chosen(chosen) => chosen.contains(&who),
        };
        let opener = Button::new(word).icon(Icon::People).show(ui, theme);
        let mut chosen = None;
        let people_now = people.clone();
        Popup::menu(&opener)
            .gap(2.0)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .accessible_name(cx.text("pulse-people"))
            .show(|ui| {
                for (people, key) in [(People::Key, "pulse-people-only-key"), (People::All, "pulse-people-everyone")] {
                    if popup::check_item(ui, theme, cx.text(key), "", people_now == people).clicked() {
                        chosen = Some(people);
                    }
                }
                popup::rule(ui, theme);
                ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
                    for who in &asked {
                        let name = sentences::person(cx, *who);
                        if popup::check_item(ui, theme, &name, "", on(*who)).clicked() {
                            let mut now: Vec<StakeholderId> =
                                asked.iter().copied().filter(|other| on(*other) != (other == who)).collect();
                            now.sort_unstable();
                            chosen = Some(People::Chosen(now));
                        }
                    }
                });
            });
        if let Some(people) = chosen {
            self.people = people;
        }
    }
}

/// How wide the choice of days is, in points.
fn span_width(ui: &Ui, cx: &Cx<'_>) -> f32 {
    button::segmented_width(ui, SPANS.map(|(_, key)| cx.text(key)))
}

/// Questions that were ever asked, in the order in which a person chooses; one's own last.
fn known(cx: &Cx<'_>) -> Vec<Question> {
    let pulse = &cx.insights.pulse;
    let own = pulse.answered.iter().map(|answered| &answered.question).filter(|it| matches!(it, Question::Own(_)));
    // Our own team is asked, too.
    QUESTIONS.into_iter().filter(|question| pulse.asked(question).next().is_some()).chain(own.cloned()).collect()
}
