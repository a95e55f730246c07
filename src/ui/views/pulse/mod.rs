//! The view "pulse": satisfaction and engagement over time. Owns which question and whose curves are shown; knows
//! nothing of how figures are computed.

pub mod ask;
mod curves;
pub mod days;
pub mod figure;
mod lanes;
mod ribbon;
mod sentences;
mod side;

use chrono::{Days, NaiveDate};
use egui::{Align, Layout, Popup, PopupCloseBehavior, Rect, ScrollArea, Ui, UiBuilder, Vec2, pos2};

use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::{QUESTIONS, question_name};
use crate::ui::theme::{SPACE_2, SPACE_3, SPACE_4};
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::choice;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{card, page, popup};
use crate::workspace::{Question, RecordRef, StakeholderId};

use ask::{Left, Round};
use days::DayAxis;
use figure::{Figure, People};

/// From this width on the figures stand beside the curves, in points.
const BESIDE: f32 = 860.0;
/// Width of the figures beside the curves.
const SIDE: f32 = 236.0;
/// Lanes shown before a person asks for all.
const FEW: usize = 6;

/// The view with its own small state.
#[derive(Default)]
pub struct PulseView {
    question: Option<Question>,
    people: People,
    whole: bool,
    all_lanes: bool,
    round: Option<Round>,
    /// The selection that was last seen: a reading selected elsewhere brings its question and its person.
    seen: Option<RecordRef>,
    cache: Option<(Key, Figure)>,
}

/// What a figure was computed from.
#[derive(Clone, Debug, PartialEq)]
struct Key {
    revision: u64,
    day: NaiveDate,
    question: Question,
    people: People,
}

impl PulseView {
    /// Draws the view.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        self.follow(cx);
        let margin = page::margin(ui);
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            egui::Frame::new().inner_margin(egui::Margin::same(margin as i8)).show(ui, |ui| self.page(ui, cx));
        });
    }

    /// Goes to the question and the person of a reading that was selected elsewhere.
    fn follow(&mut self, cx: &Cx<'_>) {
        if cx.selection == self.seen {
            return;
        }
        self.seen = cx.selection;
        let Some(RecordRef::Reading(id)) = cx.selection else { return };
        let Some(reading) = cx.shown().readings.get(id) else { return };
        self.question = Some(reading.question.clone());
        let drawn = match &self.people {
            People::Key => cx.insights.grid.is_key(reading.of),
            People::All => true,
            People::Chosen(chosen) => chosen.contains(&reading.of),
        };
        if !drawn {
            self.people = People::All;
        }
    }

    fn page(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
        if cx.shown().readings.is_empty() && cx.shown().assessments.is_empty() && cx.shown().rhythms.is_empty() {
            return self.nothing(ui, cx);
        }
        let question = self.question(cx);
        let key = Key { revision: cx.source, day: cx.day, question, people: self.people.clone() };
        if self.cache.as_ref().is_none_or(|(cached, _)| *cached != key) {
            let figure = Figure::of(cx.insights, &key.question, &key.people);
            self.cache = Some((key.clone(), figure));
        }
        // Taken for as long as the view itself is needed to draw.
        let Some((key, figure)) = self.cache.take() else { return };
        ui.horizontal_top(|ui| {
            let room = ui.available_width() - if cx.editable { 170.0 } else { 0.0 };
            ui.allocate_ui_with_layout(Vec2::new(room, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(room);
                card::view_title(
                    ui,
                    cx.theme,
                    &sentences::finding(cx, &figure),
                    &sentences::drawn(cx, &figure.question),
                );
            });
            if cx.editable {
                ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                    if Button::new(cx.text("pulse-ask")).icon(Icon::Add).show(ui, cx.theme).clicked() {
                        self.round = Some(Round::new(key.question.clone(), cx.day, asked(cx)));
                    }
                });
            }
        });
        ui.add_space(SPACE_2);
        if !cx.editable {
            self.round = None;
        }
        if let Some(round) = &mut self.round
            && round.ui(ui, cx) == Left::Closed
        {
            self.round = None;
        }
        self.choices(ui, cx, &key.question);
        ui.add_space(SPACE_2);
        let axis = self.axis(cx, &figure);
        let beside = ui.available_width() >= BESIDE;
        if beside {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_4;
                let room = ui.available_width() - SIDE - SPACE_4;
                ui.vertical(|ui| {
                    ui.set_width(room);
                    self.charts(ui, cx, &figure, axis, true);
                });
                ui.vertical(|ui| {
                    ui.set_width(SIDE);
                    side::show(ui, cx, &figure);
                });
            });
        } else {
            self.charts(ui, cx, &figure, axis, false);
        }
        self.cache = Some((key, figure));
    }

    /// The question that is shown: the one chosen, that of the selected reading, or the most asked of the first few.
    fn question(&mut self, cx: &Cx<'_>) -> Question {
        if let Some(question) = &self.question {
            return question.clone();
        }
        let asked = |question: &Question| cx.insights.pulse.answered.iter().any(|it| it.question == *question);
        [Question::SatisfactionManager, Question::SatisfactionFirm]
            .into_iter()
            .chain(QUESTIONS)
            .find(asked)
            .unwrap_or(Question::SatisfactionManager)
    }

    fn nothing(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        card::view_title(ui, cx.theme, cx.text("pulse-empty-title"), "");
        let act = (cx.editable && !cx.shown().stakeholders.is_empty()).then(|| cx.text("pulse-ask"));
        if self.round.is_none() && card::empty(ui, cx.theme, Icon::Pulse, cx.text("pulse-empty"), act) {
            self.round = Some(Round::new(Question::SatisfactionManager, cx.day, asked(cx)));
        }
        if let Some(round) = &mut self.round
            && round.ui(ui, cx) == Left::Closed
        {
            self.round = None;
        }
    }

    /// Question, people, stretch of time.
    fn choices(&mut self, ui: &mut Ui, cx: &Cx<'_>, question: &Question) {
        let theme = cx.theme;
        let known: Vec<Question> = known(cx);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::new(SPACE_3, SPACE_2);
            let first = [
                Question::SatisfactionManager,
                Question::SatisfactionFirm,
                Question::Understood,
                Question::Recommend,
                Question::Mood,
            ];
            let most = if ui.available_width() < 700.0 { 3 } else { 5 };
            let few: Vec<Question> = first.into_iter().filter(|it| known.contains(it)).take(most).collect();
            let words: Vec<String> = few.iter().map(|question| sentences::short(cx, question)).collect();
            let now = few.iter().position(|it| it == question);
            let options: Vec<(Option<usize>, &str)> =
                words.iter().enumerate().map(|(index, word)| (Some(index), word.as_str())).collect();
            let name = cx.text("pulse-question");
            if let Some(Some(index)) = button::segmented(ui, theme, name, now, &options) {
                self.question = few.get(index).cloned();
            }
            let names: Vec<String> = known.iter().map(|question| question_name(question, cx.words)).collect();
            let mut all: Vec<(Option<Question>, &str)> =
                known.iter().cloned().map(Some).zip(names.iter().map(String::as_str)).collect();
            all.retain(|(question, _)| question.as_ref().is_some_and(|question| !few.contains(question)));
            if !all.is_empty() {
                let field = Field::new(cx.text("pulse-question-other")).hint(cx.text("pulse-question-other")).bare();
                let field = field.width(190.0);
                let shown = now.is_none().then(|| question.clone());
                let find = (cx.text("common-search"), cx.text("pulse-clear"));
                if let Some(question) = choice::combo(ui, theme, &field, &shown, &all, find) {
                    self.question = question;
                }
            }
            self.people(ui, cx, question);
            let options = [(false, cx.text("pulse-span-so-far")), (true, cx.text("pulse-span-whole"))];
            if let Some(whole) = button::segmented(ui, theme, cx.text("pulse-span"), self.whole, &options) {
                self.whole = whole;
            }
        });
    }

    /// Whose curves: the key people, everyone, or a choice of one's own.
    fn people(&mut self, ui: &mut Ui, cx: &Cx<'_>, question: &Question) {
        let theme = cx.theme;
        let asked: Vec<StakeholderId> =
            cx.insights.pulse.series.iter().filter(|series| series.question == *question).map(|it| it.who).collect();
        let on = |who: StakeholderId| match &self.people {
            People::Key => cx.insights.grid.is_key(who),
            People::All => true,
            People::Chosen(chosen) => chosen.contains(&who),
        };
        let count = asked.iter().filter(|who| on(**who)).count();
        let word = match &self.people {
            People::Key => cx.words.with("pulse-people-key", &[("n", count.into())]),
            People::All => cx.words.with("pulse-people-all", &[("n", count.into())]),
            People::Chosen(_) => cx.words.with("pulse-people-chosen", &[("n", count.into())]),
        };
        let opener = Button::new(&word).icon(Icon::People).show(ui, theme);
        let mut chosen = None;
        Popup::menu(&opener)
            .gap(2.0)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .accessible_name(cx.text("pulse-people"))
            .show(|ui| {
                for (people, key) in [(People::Key, "pulse-people-only-key"), (People::All, "pulse-people-everyone")] {
                    if popup::check_item(ui, theme, cx.text(key), "", self.people == people).clicked() {
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

    /// The days that are drawn: up to the day looked at, or to the end of the engagement.
    fn axis(&self, cx: &Cx<'_>, figure: &Figure) -> DayAxis {
        let frame = &cx.shown().engagement;
        let first = figure.days.map_or(frame.start, |(first, _)| first.min(frame.start)).min(cx.day);
        let from = first.checked_sub_days(Days::new(3)).unwrap_or(first);
        let span = (cx.day - from).num_days().max(28) as u64;
        let near = from.checked_add_days(Days::new(span + span / 25 + 2)).unwrap_or(cx.day);
        let to = if self.whole { frame.end.max(near) } else { near };
        DayAxis { from, to, left: 0.0, right: 1.0 }
    }

    fn charts(&mut self, ui: &mut Ui, cx: &Cx<'_>, figure: &Figure, axis: DayAxis, beside: bool) {
        let theme = cx.theme;
        let height = (ui.ctx().content_rect().height() * 0.42).clamp(280.0, 460.0);
        let mut shared = axis;
        card::plain(ui, theme, |ui| {
            let width = ui.available_width();
            let (rect, _) = ui.allocate_exact_size(Vec2::new(width, height), egui::Sense::hover());
            shared = placed(axis, rect);
            if figure.curves.is_empty() {
                ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
                    card::empty(ui, theme, Icon::Reading, cx.text("pulse-no-curves"), None);
                });
            } else if ui.is_rect_visible(rect) {
                curves::show(ui, cx, figure, &shared, rect);
            }
            notes(ui, cx, figure);
        });
        ui.add_space(SPACE_2);
        if !beside {
            // Where there is no room beside the curves, the figures stand under them.
            side::show(ui, cx, figure);
            ui.add_space(SPACE_2);
        }
        self.lanes(ui, cx, &shared);
        if !cx.insights.rhythms.rhythms.is_empty() {
            ui.add_space(SPACE_2);
            card::card(ui, theme, &ribbon::finding(cx), |ui| ribbon::show(ui, cx, &shared));
        }
    }

    fn lanes(&mut self, ui: &mut Ui, cx: &Cx<'_>, axis: &DayAxis) {
        let all: Vec<_> = cx.insights.pulse.lanes.iter().collect();
        if all.is_empty() {
            return;
        }
        let key = all.iter().filter(|lane| cx.insights.grid.is_key(lane.who)).count();
        let few = if key == 0 { FEW } else { key.min(FEW) };
        let shown = if self.all_lanes { all.len() } else { few.min(all.len()) };
        let finding = lanes::finding(cx, &all[..few.min(all.len())]);
        card::card(ui, cx.theme, &finding, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            lanes::show(ui, cx, &all[..shown], axis);
            if all.len() > few {
                let word = if self.all_lanes {
                    cx.text("pulse-lanes-few").to_owned()
                } else {
                    cx.words.with("pulse-lanes-all", &[("n", all.len().into())])
                };
                if button::plain(ui, cx.theme, &word).clicked() {
                    self.all_lanes = !self.all_lanes;
                }
            }
        });
    }
}

/// The axis on the screen: room for the scale and names at the left, for names at line ends at the right.
fn placed(axis: DayAxis, rect: Rect) -> DayAxis {
    let narrow = rect.width() < 640.0;
    let (left, right) = if narrow { (108.0, 124.0) } else { (140.0, 164.0) };
    DayAxis { left: rect.left() + left, right: rect.right() - right, ..axis }
}

/// What the marks mean that are not named where they stand.
fn notes(ui: &mut Ui, cx: &Cx<'_>, figure: &Figure) {
    let guesses = figure.curves.iter().any(|curve| curve.dots.iter().any(|dot| dot.guess));
    if !guesses {
        return;
    }
    let word = cx.text("pulse-guess-key");
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 18.0), egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, word));
    let theme = cx.theme;
    let at = pos2(rect.left() + 6.0, rect.center().y);
    let corners = [(0.0, -4.5), (4.5, 0.0), (0.0, 4.5), (-4.5, 0.0)].map(|(x, y)| at + Vec2::new(x, y)).to_vec();
    let edge = egui::Stroke::new(1.2, theme.quiet);
    ui.painter().add(egui::Shape::convex_polygon(corners, theme.surface, edge));
    let font = crate::ui::theme::regular(crate::ui::theme::CAPTION);
    ui.painter().text(pos2(rect.left() + 18.0, rect.center().y), egui::Align2::LEFT_CENTER, word, font, theme.quiet);
}

/// Questions that were ever asked, in the order in which a person chooses; one's own last.
fn known(cx: &Cx<'_>) -> Vec<Question> {
    let asked: Vec<&Question> = cx.insights.pulse.answered.iter().map(|answered| &answered.question).collect();
    let own = asked.iter().filter(|question| matches!(question, Question::Own(_))).map(|it| (*it).clone());
    QUESTIONS.into_iter().filter(|question| asked.contains(&question)).chain(own).collect()
}

/// Whom to ask: the key people, then everyone of the client who was asked before.
fn asked(cx: &Cx<'_>) -> Vec<StakeholderId> {
    let mut people: Vec<StakeholderId> = cx.insights.grid.key_people.clone();
    for series in &cx.insights.pulse.series {
        if !people.contains(&series.who) {
            people.push(series.who);
        }
    }
    if people.is_empty() {
        people = cx
            .shown()
            .stakeholders
            .ids()
            .filter(|id| cx.insights.grid.standings.get(id).is_some_and(|it| it.client_person))
            .collect();
    }
    people
}
