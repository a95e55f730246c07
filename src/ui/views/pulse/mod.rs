//! The view "pulse": satisfaction and engagement over time, in plots of one look, and the rounds of asking behind them. Owns
//! which plot, question and people are shown, and what was picked by a stroke; knows nothing of how figures are computed.

mod around;
pub mod ask;
pub mod brush;
mod brushed;
mod chart;
mod curves;
pub mod days;
mod effort;
mod expectations;
pub mod figure;
mod figures;
mod hearing;
mod lanes;
mod model;
mod multiples;
mod notes;
mod perceived;
mod plot;
mod readout;
mod ribbon;
mod rows;
mod sentences;
mod service;
mod side;
mod switches;
pub(super) mod trust;

use chrono::Days;
use egui::{Align, Layout, Rect, ScrollArea, Ui, Vec2};

use crate::insight::managers::PathPoint;
use crate::language::Words;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::QUESTIONS;
use crate::ui::theme::{SPACE_2, SPACE_4};
use crate::ui::views::managers::path;
use crate::ui::widgets::button::{Button, Weight};
use crate::ui::widgets::{card, page};
use crate::workspace::{EventId, Question, RecordRef, Workspace};

use ask::{Left, Round};
use brush::Brush;
use days::DayAxis;
use figure::{Figure, People};
use model::{Key, Model};
pub use plot::Plot;

/// From this width on the figures stand beside the curves, in points.
const BESIDE: f32 = 860.0;
/// Width of the figures beside the curves.
const SIDE: f32 = 236.0;

/// The view with its own small state.
#[derive(Default)]
pub struct PulseView {
    /// Which plot is shown.
    pub plot: Plot,
    /// Whether it is drawn from what a client may see.
    pub client: bool,
    question: Option<Question>,
    people: People,
    /// Between whom trust is drawn.
    pair: Option<trust::Pair>,
    whole: bool,
    round: Option<Round>,
    /// A round is asked for.
    asked: bool,
    brush: Option<Brush>,
    /// On which plot the stroke was seen last: on another one all heights count.
    brushed: Plot,
    /// The selection that was last seen: a reading selected elsewhere brings its question and its person.
    seen: Option<RecordRef>,
    model: Option<Model>,
}

impl PulseView {
    /// Draws the view.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        self.follow(cx);
        let margin = page::margin(ui);
        if self.client && !self.plot.is_for_client() {
            self.plot = Plot::All;
        }
        if let Some(brush) = self.brush.as_mut().filter(|_| self.brushed != self.plot) {
            brush.heights = None;
        }
        self.brushed = self.plot;
        // As wide with a bar at its side as without: nothing is elsewhere on a plot that is longer.
        let width = ui.available_width() - ui.spacing().scroll.allocated_width();
        page::scrolled(ui, ScrollArea::vertical().auto_shrink([false, false]), |ui| {
            ui.set_max_width(width);
            egui::Frame::new().inner_margin(egui::Margin::same(margin as i8)).show(ui, |ui| {
                match (self.client, cx.as_client()) {
                    (false, _) => self.page(ui, cx),
                    (true, Some(seen)) => self.page(ui, &seen),
                    (true, None) => {
                        ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
                        let key = if cx.client.broken { "pulse-client-broken" } else { "frame-computing" };
                        self.tabs(ui, cx, None);
                        card::view_title(ui, cx.theme, cx.text(key), "");
                    }
                }
                page::follow_keys(ui);
            });
        });
    }

    /// Hears the digits, which choose a plot as they choose a lens on people; in a round of answers they are answers, and what
    /// is heard there is that it is to be written down.
    pub fn hear(&mut self, ctx: &egui::Context) {
        if let Some(round) = &mut self.round {
            return round.hear(ctx);
        }
        if ctx.text_edit_focused() || egui::Popup::is_any_open(ctx) {
            return;
        }
        let offered = |plot: &Plot| !self.client || plot.is_for_client();
        let pressed = |plot: &Plot| {
            let key = plot.digit().filter(|_| offered(plot))?;
            ctx.input_mut(|input| input.consume_key(egui::Modifiers::NONE, key)).then_some(*plot)
        };
        self.plot = Plot::ALL.iter().find_map(pressed).unwrap_or(self.plot);
    }

    /// Begins a round of asking, or goes on with the one that is being written.
    pub fn ask(&mut self) {
        (self.asked, self.client) = (true, false);
    }

    /// Whether the path of both dials through the months is drawn.
    pub fn shows_path(&self) -> bool {
        matches!(self.plot, Plot::Managers | Plot::All)
    }

    /// Whether trust between two people is drawn.
    pub fn shows_trust(&self) -> bool {
        matches!(self.plot, Plot::Trust | Plot::All) && !self.client
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
        // Where nothing can be written a round is not drawn, and waits as it is until something can be again.
        if cx.editable
            && let Some(round) = &mut self.round
            && round.is_aloud()
        {
            if round.ui(ui, cx) == Left::Closed {
                self.round = None;
            }
            return;
        }
        let shown = cx.shown();
        if shown.readings.is_empty() && shown.assessments.is_empty() && shown.rhythms.is_empty() && !self.client {
            return self.nothing(ui, cx);
        }
        let question = self.question(cx);
        if std::mem::take(&mut self.asked) && cx.editable && self.round.is_none() {
            self.round = Some(Round::new(cx, &question, None));
        }
        let key = Key {
            source: cx.source,
            day: cx.day,
            language: cx.words.language(),
            people: self.people_for(cx, &question),
            question,
            client: self.client,
        };
        // Taken for as long as the view itself is needed to draw.
        let mut model = match self.model.take() {
            Some(model) if model.key == key => model,
            _ => Model::of(cx, key),
        };
        model.look_at_trust(cx, self.pair);
        // The plots stand at one height, whatever a plot has to say: they do not go away under the pointer.
        let narrow = self.tabs(ui, cx, Some(&model));
        self.head(ui, cx, &model);
        self.write(ui, cx);
        if !narrow {
            self.choices(ui, cx, &model);
        }
        ui.add_space(SPACE_2);
        match self.plot {
            Plot::All => {
                if let Some(plot) = multiples::show(ui, cx, &model, &|plot| self.axis(cx, &model.figure, plot)) {
                    self.plot = plot;
                }
            }
            Plot::Figures => figures::show(ui, cx, &model),
            _ => self.one(ui, cx, &model),
        }
        self.model = Some(model);
    }

    /// The finding and what is drawn, how much of it is known, and what one can do.
    fn head(&mut self, ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
        let said = model.said(self.plot);
        ui.horizontal_top(|ui| {
            let act = Button::new(cx.text("pulse-ask")).icon(Icon::Add).weight(Weight::Primary);
            let beside = if cx.editable { act.width_of(ui) + SPACE_4 } else { 0.0 };
            let room = ui.available_width() - beside;
            ui.allocate_ui_with_layout(Vec2::new(room, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(room);
                let drawn = match self.plot {
                    Plot::All => cx.to_read(cx.text("pulse-drawn-all")),
                    Plot::Figures => cx.text("pulse-drawn-figures"),
                    _ => said.drawn.as_str(),
                };
                let finding = if self.plot == Plot::Figures { &model.of_figures } else { &said.finding };
                card::view_title(ui, cx.theme, finding, drawn);
                // Over one plot it stands in its corner, and each figure says its own.
                let known = match self.plot {
                    Plot::All => said.known.clone(),
                    Plot::Figures => {
                        let n = cx.insights.pulse.answered.len();
                        cx.words.with("pulse-known-questions", &[("n", n.into())])
                    }
                    _ => String::new(),
                };
                if !known.is_empty() {
                    let as_of = ("date", cx.words.date(cx.day).into());
                    let known = cx.words.with("pulse-known", &[("known", known.into()), as_of]);
                    ui.add(egui::Label::new(cx.theme.caption(known)).wrap());
                }
            });
            if cx.editable && self.round.is_none() {
                ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                    if act.show(ui, cx.theme).clicked() {
                        self.round = Some(Round::new(cx, &model.key.question, None));
                    }
                });
            }
        });
    }

    /// Whether a round holds answers that are not written down.
    pub fn has_typed(&self) -> bool {
        self.round.as_ref().is_some_and(Round::has_typed)
    }

    /// What a round holds that is not written down.
    pub fn typed(&self, file: &Workspace, words: &Words) -> Vec<String> {
        self.round.as_ref().map(|round| round.typed(file, words)).unwrap_or_default()
    }

    /// The round that is being written.
    fn write(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        if cx.editable
            && let Some(round) = &mut self.round
            && round.ui(ui, cx) == Left::Closed
        {
            self.round = None;
        }
    }

    /// One plot, large, with the figures or those who were picked beside it.
    fn one(&mut self, ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
        // Where what is seen ends while nothing is scrolled: a plot reaches down to there.
        let end = ui.min_rect().top() + ui.clip_rect().height() - 2.0 * page::margin(ui);
        let events = if self.client { Vec::new() } else { around::events(cx, self.brush.as_ref()) };
        let figure = self.plot == Plot::Satisfaction && !self.client && model.answered.is_some();
        let side = figure || self.brush.is_some() || !events.is_empty();
        if side && ui.available_width() >= BESIDE {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_4;
                let room = ui.available_width() - SIDE - SPACE_4;
                ui.vertical(|ui| {
                    ui.set_width(room);
                    self.large(ui, cx, model, end);
                });
                ui.vertical(|ui| {
                    ui.set_width(SIDE);
                    self.beside(ui, cx, model, &events);
                });
            });
        } else {
            // Where there is no room beside the plot, the figures stand under it.
            self.large(ui, cx, model, end);
            if side {
                ui.add_space(SPACE_2);
                self.beside(ui, cx, model, &events);
            }
        }
        ui.add_space(SPACE_2);
        match self.plot {
            Plot::Trust => {
                if let Some(line) = model.trust_line(cx) {
                    trust::beneath(ui, cx, line);
                }
            }
            Plot::Service => figures::five(ui, cx, &model.gaps),
            _ => {}
        }
    }

    fn beside(&mut self, ui: &mut Ui, cx: &Cx<'_>, model: &Model, events: &[EventId]) {
        // Whom a stroke picked is said in terms of the question whose answers it went over.
        let question = self.plot.asks().then_some(&model.key.question);
        match self.brush.as_ref().map(|brush| (brushed::show(ui, cx, brush, question), brush.people.clone())) {
            Some((Some(brushed::Deed::Clear), _)) => self.brush = None,
            Some((Some(brushed::Deed::Ask), people)) => {
                // A round that is being written goes on with them.
                match &mut self.round {
                    Some(round) => round.ask_these(people),
                    None => self.round = Some(Round::new(cx, &model.key.question, Some(people))),
                }
            }
            _ => {}
        }
        around::show(ui, cx, model, events);
        if self.plot == Plot::Satisfaction && !self.client {
            side::show(ui, cx, model);
        }
    }

    /// The plot in its card, down to `end`.
    fn large(&mut self, ui: &mut Ui, cx: &Cx<'_>, model: &Model, end: f32) {
        let theme = cx.theme;
        let axis = self.axis(cx, &model.figure, self.plot);
        let plot = self.plot;
        card::plain(ui, theme, |ui| {
            // Of how much is known stands under the plot: over it stands nothing but what is chosen.
            let known = match model.said(plot).known.as_str() {
                "" => String::new(),
                known => {
                    let as_of = ("date", cx.words.date(cx.day).into());
                    cx.words.with("pulse-known", &[("known", known.into()), as_of])
                }
            };
            // All five rows of service are to be seen, whatever stands under them.
            let least = if plot == Plot::Service { 288.0 } else { 260.0 };
            let mut height = (end - ui.cursor().top() - notes::under(plot, &model.figure)).clamp(least, 640.0);
            if plot == Plot::Managers {
                let now = cx.insights.managers.now(cx.day);
                let months: Vec<PathPoint> = cx.months.iter().copied().chain([now]).collect();
                let stretch = self.brush.as_ref().map(|brush| (brush.from, brush.to));
                if let Some((from, to)) = path::show(ui, cx, &months, height.max(320.0), path::Place::Large(stretch)) {
                    // From the first day of the first month on.
                    let from = chrono::Datelike::with_day(&from, 1).unwrap_or(from);
                    self.brush = Some(Brush { from, to, people: brush::heard_within(cx, from, to), heights: None });
                }
                notes::parts(ui, cx);
                let hint = if cx.presented { "" } else { cx.text("pulse-brush-hint-months") };
                return readout::show(ui, cx, &known, hint);
            }
            if let Some(nothing) = nothing_drawn(cx, model, plot) {
                card::empty(ui, theme, plot_icon(plot), nothing, None);
                return;
            }
            if let Some(needed) = rows_height(cx, model, plot) {
                height = height.min(needed.max(240.0));
            }
            let width = ui.available_width();
            let (rect, _) = ui.allocate_exact_size(Vec2::new(width, height), egui::Sense::hover());
            if ui.is_rect_visible(rect) {
                let axis = placed(axis, rect, plot);
                draw(ui, cx, model, plot, &axis, rect, false, &mut self.brush);
            }
            match plot {
                Plot::Satisfaction => notes::show(ui, cx, &model.figure),
                Plot::Rhythm => ribbon::key(ui, cx),
                Plot::Hearing => hearing::key(ui, cx),
                Plot::Service => {
                    ui.add(egui::Label::new(theme.caption(cx.text("pulse-service-key"))).wrap());
                }
                _ => {}
            }
            let hint = if cx.presented { "" } else { cx.text("pulse-brush-hint") };
            readout::show(ui, cx, &known, hint);
        });
    }

    /// The question that is shown: the one chosen, that of the selected reading, or the most asked of the first few.
    fn question(&mut self, cx: &Cx<'_>) -> Question {
        if let Some(question) = &self.question {
            return question.clone();
        }
        let pulse = &cx.insights.pulse;
        // Where our guesses stand beside answers, a question of which there are any.
        let guessed = |question: &Question| {
            pulse.series.iter().any(|series| series.question == *question && !series.guesses.is_empty())
        };
        let compares = self.plot == Plot::Perception && pulse.series.iter().any(|series| !series.guesses.is_empty());
        let asked = |question: &Question| {
            pulse.answered.iter().any(|it| it.question == *question) && (!compares || guessed(question))
        };
        [Question::SatisfactionManager, Question::SatisfactionFirm]
            .into_iter()
            .chain(QUESTIONS)
            .find(asked)
            .unwrap_or(Question::SatisfactionManager)
    }

    fn nothing(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        card::view_title(ui, cx.theme, cx.text("pulse-empty-title"), "");
        let people = !cx.shown().stakeholders.is_empty();
        if std::mem::take(&mut self.asked) && cx.editable && people && self.round.is_none() {
            self.round = Some(Round::new(cx, &Question::SatisfactionManager, None));
        }
        let act = (cx.editable && !cx.shown().stakeholders.is_empty()).then(|| cx.text("pulse-ask"));
        if self.round.is_none() && card::empty(ui, cx.theme, Icon::Pulse, cx.text("pulse-empty"), act) {
            self.round = Some(Round::new(cx, &Question::SatisfactionManager, None));
        }
        self.write(ui, cx);
    }

    /// Whose answers to a question are drawn. Where no key person was asked (our own people are none), and in the
    /// client's view, which knows of none, it is everyone who was asked.
    fn people_for(&self, cx: &Cx<'_>, question: &Question) -> People {
        let key_asked = || cx.insights.pulse.asked(question).any(|series| cx.insights.grid.is_key(series.who));
        match &self.people {
            People::Key if self.client || !key_asked() => People::All,
            people => people.clone(),
        }
    }

    /// The days that are drawn: up to the day looked at, or to the end of the engagement.
    fn axis(&self, cx: &Cx<'_>, figure: &Figure, plot: Plot) -> DayAxis {
        let frame = &cx.shown().engagement;
        let first = figure.days.map_or(frame.start, |(first, _)| first.min(frame.start)).min(cx.day);
        let from = first.checked_sub_days(Days::new(3)).unwrap_or(first);
        let span = (cx.day - from).num_days().max(28) as u64;
        let near = from.checked_add_days(Days::new(span + span / 25 + 2)).unwrap_or(cx.day);
        // Expectations look ahead: there the whole engagement is drawn.
        let whole = self.whole || plot == Plot::Expectations;
        let end = frame.end.unwrap_or_else(|| cx.insights.schedule.finish.date());
        let to = if whole { end.max(near) } else { near };
        DayAxis { from, to, left: 0.0, right: 1.0 }
    }
}

/// That nothing is marked for the client; the client reads only that there is nothing.
fn unmarked(cx: &Cx<'_>) -> &'static str {
    cx.text(if cx.presented { "pulse-nothing" } else { "pulse-client-nothing" })
}

/// Why a plot has nothing to draw, if it has not.
fn nothing_drawn(cx: &Cx<'_>, model: &Model, plot: Plot) -> Option<&'static str> {
    if model.said(plot).unmarked {
        return Some(unmarked(cx));
    }
    let insights = cx.insights;
    let (empty, key) = match plot {
        Plot::Satisfaction => (model.figure.curves.is_empty() && model.unnamed.is_empty(), "pulse-no-curves"),
        Plot::Engagement => (insights.pulse.lanes.is_empty(), "pulse-no-lanes"),
        Plot::Expectations => (model.expectations.is_empty(), "pulse-no-expectations"),
        Plot::Rhythm => (insights.rhythms.rhythms.is_empty(), "pulse-no-rhythms"),
        Plot::Effort => (insights.effort.minutes() == 0, "pulse-no-effort"),
        Plot::Hearing => (insights.hearings.decisions.is_empty(), "pulse-no-decisions"),
        Plot::Perception => (model.perception.pairs.is_empty(), "pulse-no-guesses"),
        Plot::Trust => match cx.trusted.lines {
            None => (true, "frame-computing"),
            Some(lines) => (lines.is_empty(), "pulse-no-trust"),
        },
        Plot::Service => (model.service.is_empty(), "pulse-no-service"),
        Plot::All | Plot::Managers | Plot::Figures => (false, "pulse-no-curves"),
    };
    empty.then(|| cx.text(key))
}

fn plot_icon(plot: Plot) -> Icon {
    match plot {
        Plot::Engagement => Icon::People,
        Plot::Expectations => Icon::Expectation,
        Plot::Managers => Icon::Managers,
        Plot::Rhythm => Icon::Rhythm,
        Plot::Effort => Icon::Clock,
        Plot::Hearing => Icon::Decision,
        Plot::All | Plot::Satisfaction | Plot::Perception | Plot::Trust | Plot::Service | Plot::Figures => {
            Icon::Reading
        }
    }
}

/// How high a plot of rows need be at most, in points.
fn rows_height(cx: &Cx<'_>, model: &Model, plot: Plot) -> Option<f32> {
    const WORDS: f32 = 100.0;
    let (rows, height) = match plot {
        Plot::Engagement => (cx.insights.pulse.lanes.len(), lanes::LANE),
        Plot::Expectations => (model.expectations.len(), 34.0),
        Plot::Rhythm => (cx.insights.rhythms.rhythms.len(), 38.0),
        Plot::Hearing => (cx.insights.hearings.decisions.len(), 38.0),
        Plot::Perception => (perceived::drawn(cx, &model.perception).len(), 74.0),
        Plot::Service => (model.service.dimensions.len(), service::ROW),
        _ => return None,
    };
    Some(rows as f32 * height * 1.25 + WORDS)
}

/// Draws one of the plots on the days in a rectangle.
#[allow(clippy::too_many_arguments, reason = "private; where, what, how large, and what is picked")]
fn draw(
    ui: &mut Ui,
    cx: &Cx<'_>,
    model: &Model,
    plot: Plot,
    axis: &DayAxis,
    rect: Rect,
    small: bool,
    brush: &mut Option<Brush>,
) {
    let finding = model.said(plot).finding.as_str();
    match plot {
        Plot::Satisfaction => curves::show(ui, cx, (finding, &model.figure, &model.unnamed), axis, rect, small, brush),
        Plot::Engagement => lanes::show(ui, cx, finding, axis, rect, small, brush),
        Plot::Expectations => {
            expectations::show(ui, cx, (finding, &model.expectations), axis, rect, small, brush);
        }
        Plot::Rhythm => ribbon::show(ui, cx, finding, axis, rect, small, brush),
        Plot::Effort => effort::show(ui, cx, (finding, &model.satisfaction), axis, rect, small, brush),
        Plot::Hearing => hearing::show(ui, cx, finding, axis, rect, small, brush),
        Plot::Perception => {
            let what = (finding, &model.perception, &model.key.question);
            perceived::show(ui, cx, what, axis, rect, small, brush);
        }
        Plot::Trust => {
            if let Some(line) = model.trust_line(cx) {
                trust::show(ui, cx, (finding, line), axis, rect, small, brush);
            }
        }
        Plot::Service => service::show(ui, cx, (finding, &model.service), axis, rect, small, brush),
        Plot::All | Plot::Managers | Plot::Figures => {}
    }
}

/// The axis on the screen: room for the scale and names at the left, for what it comes to at the right.
fn placed(axis: DayAxis, rect: Rect, plot: Plot) -> DayAxis {
    let narrow = rect.width() < 640.0;
    let (left, right) = match (plot, narrow) {
        (Plot::Rhythm | Plot::Hearing, false) => (200.0, 164.0),
        (Plot::Expectations, false) => (250.0, 164.0),
        (Plot::Service, false) => (196.0, 190.0),
        (Plot::Service, true) => (150.0, 150.0),
        (Plot::Trust, false) => (110.0, 236.0),
        (Plot::Trust, true) => (92.0, 190.0),
        (Plot::Effort, false) => (60.0, 230.0),
        (Plot::Effort, true) => (56.0, 190.0),
        (_, true) => (108.0, 124.0),
        (_, false) => (150.0, 176.0),
    };
    DayAxis { left: rect.left() + left, right: rect.right() - right, ..axis }
}
