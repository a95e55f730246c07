//! The card of the simulated end: how the runs are spread, with what is agreed, and what it takes to simulate again.

use std::cmp::Reverse;
use std::sync::Arc;

use chrono::{Days, NaiveDate};
use egui::{Align, Align2, Galley, Label, Layout, Rect, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::{Overdue, row, stale, thin};
use crate::insight::monte_carlo::{Forecast, Settings, Shape as Spread};
use crate::ui::context::{Action, Cx};
use crate::ui::icons::Icon;
use crate::ui::naming::title_of;
use crate::ui::theme::{self, ROW, SPACE_1, SPACE_2, SPACE_3};
use crate::ui::views::pulse::days::DayAxis;
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::figure::{self, Figure};
use crate::ui::widgets::{bar, card, one_line_on};

/// Height of the bars and what stands over them, in points.
const HEIGHT: f32 = 208.0;
/// Height of the row of days.
const DAYS: f32 = 26.0;
/// Height of a row of words over the bars.
const WORD: f32 = 16.0;
/// The most room for the word of a day that is pointed out.
const WORDS: f32 = 124.0;
/// So many deadlines at most: those least likely kept.
const DEADLINES: usize = 4;
/// Below this share something agreed is in trouble, below the next it is to be watched.
const DOUBT: (f64, f64) = (0.5, 0.8);

/// Shows the card.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, settings: &mut Settings) {
    let theme = cx.theme;
    let simulated = &cx.simulated;
    let finding = finding(cx);
    let act = |ui: &mut Ui| match simulated.progress {
        Some(done) => {
            let name = cx.text("forecast-simulating");
            bar::progress(ui, theme, name, Some(done), theme.text, Vec2::new(96.0, 8.0)).on_hover_text(name);
            false
        }
        None if cx.presented => false,
        None => {
            let key = if simulated.forecast.is_some() { "forecast-simulate-again" } else { "forecast-simulate" };
            Button::new(cx.text(key)).icon(Icon::Play).show(ui, theme).clicked()
        }
    };
    let (again, changed) = card::card_with(ui, theme, &finding, act, |ui| {
        let Some(forecast) = simulated.forecast else {
            let key = if simulated.progress.is_some() { "forecast-simulating" } else { "forecast-not-simulated" };
            card::empty(ui, theme, Icon::Clock, cx.text(key), None);
            return false;
        };
        if stale(simulated) {
            card::notice(ui, theme, Mark::Watch, cx.text("forecast-stale"), None);
        }
        let overdue = Overdue::of(cx);
        if overdue.n > 0 && cx.insights.schedule.days_past_end(cx.day).is_none() {
            let said = cx.words.with("forecast-from-overdue", &[("n", overdue.n.into())]);
            card::notice(ui, theme, Mark::Watch, &said, None);
        }
        let drawn = [
            ("n", forecast.estimated.n.into()),
            ("of", forecast.estimated.of.into()),
            ("risks", forecast.risks_counted.into()),
            ("runs", forecast.runs().into()),
        ];
        ui.add(Label::new(theme.quiet(cx.words.with("forecast-drawn-from", &drawn))).wrap());
        if forecast.varies() {
            chart(ui, cx, forecast, &finding);
            figures(ui, cx, forecast);
            deadlines(ui, cx, forecast);
        } else {
            ui.add(Label::new(theme.body(cx.text("forecast-nothing-varies"))).wrap());
        }
        ui.add_space(SPACE_2);
        choices(ui, cx, settings)
    });
    if again || changed {
        cx.out.push(Action::Simulate(*settings));
    }
}

/// What the simulation says.
fn finding(cx: &Cx<'_>) -> String {
    if cx.insights.schedule.days_past_end(cx.day).is_some() {
        return cx.text("forecast-finish-passed").to_owned();
    }
    match cx.simulated.forecast.filter(|forecast| forecast.varies()) {
        Some(forecast) => {
            let args = [
                ("p50", cx.words.date_short(forecast.by(0.5).date()).into()),
                ("p80", cx.words.date_short(forecast.by(0.8).date()).into()),
            ];
            cx.words.with("forecast-finish-finding", &args)
        }
        None => cx.text("forecast-finish").to_owned(),
    }
}

/// The shape of the estimates, and whether risks happen. True when that is another now: it is simulated at once.
fn choices(ui: &mut Ui, cx: &Cx<'_>, settings: &mut Settings) -> bool {
    if cx.presented {
        return false;
    }
    let before = *settings;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(SPACE_3, SPACE_1);
        let name = cx.text("forecast-shape");
        let options =
            [(Spread::Pert, cx.text("forecast-shape-pert")), (Spread::Triangular, cx.text("forecast-shape-triangle"))];
        if let Some(shape) = button::segmented(ui, cx.theme, name, settings.shape, &options) {
            settings.shape = shape;
        }
        if let Some(on) = button::switch(ui, cx.theme, cx.text("forecast-with-risks"), settings.with_risks) {
            settings.with_risks = on;
        }
    });
    *settings != before
}

/// A day that is pointed out over the bars.
struct Pin {
    on: NaiveDate,
    word: String,
    strong: bool,
}

fn chart(ui: &mut Ui, cx: &Cx<'_>, forecast: &Forecast, finding: &str) {
    let theme = cx.theme;
    let (rect, whole) = ui.allocate_exact_size(Vec2::new(ui.available_width(), HEIGHT), Sense::hover());
    whole.widget_info(|| WidgetInfo::labeled(Role::Image, true, finding));
    let bins = forecast.bins();
    let (Some(first), Some(last)) = (bins.first(), bins.last()) else { return };
    let day = |day: NaiveDate, days: i64| day.checked_add_signed(chrono::Duration::days(days)).unwrap_or(day);
    let span = (last.last - first.first).num_days().max(6);
    // What is agreed is drawn where it is not too far from what is likely.
    let near = |on: NaiveDate| (day(first.first, -span)..=day(last.last, span)).contains(&on);
    let planned = forecast.planned.date();
    let pins = [
        (forecast.agreed, "forecast-pin-agreed", true),
        (Some(planned), "forecast-pin-plan", false),
        (Some(forecast.by(0.5).date()), "forecast-pin-p50", false),
        (Some(forecast.by(0.8).date()), "forecast-pin-p80", false),
        (Some(forecast.by(0.95).date()), "forecast-pin-p95", false),
    ];
    let pins: Vec<Pin> = pins
        .into_iter()
        .filter_map(|(on, key, strong)| Some((on.filter(|on| near(*on))?, key, strong)))
        .map(|(on, key, strong)| Pin {
            on,
            word: cx.words.with(key, &[("day", cx.words.date_short(on).into())]),
            strong,
        })
        .collect();
    let from = pins.iter().map(|pin| pin.on).fold(first.first, NaiveDate::min);
    let to = pins.iter().map(|pin| pin.on).fold(last.last, NaiveDate::max);
    let margin = (span / 12).max(1);
    let axis = DayAxis {
        from: day(from, -margin),
        to: day(to, margin + 1),
        left: rect.left() + 34.0,
        right: rect.right() - WORDS * 0.75,
    };
    let rows = placed(ui, &pins, &axis);
    let head = rows.iter().map(|(row, ..)| row + 1).max().unwrap_or(0) as f32 * WORD;
    let body = Rect::from_min_max(pos2(axis.left, rect.top() + head + SPACE_1), pos2(axis.right, rect.bottom() - DAYS));
    axis.lines(ui, theme, cx.words, body.y_range());
    let most = bins.iter().map(|bin| bin.share).fold(0.0, f64::max).max(1e-9);
    let y = |share: f64| body.bottom() - (share / most) as f32 * (body.height() - SPACE_2);
    for share in [most / 2.0, most] {
        ui.painter().hline(body.x_range(), y(share), thin(cx));
        let word = cx.words.percent(share, if most < 0.1 { 1 } else { 0 });
        let at = pos2(body.left() - SPACE_1, y(share));
        ui.painter().text(at, Align2::RIGHT_CENTER, word, theme::regular(theme::CAPTION), theme.quiet);
    }
    for bin in &bins {
        let bar = Rect::from_min_max(
            pos2(axis.x(bin.first) + 0.5, y(bin.share)),
            pos2(axis.x(day(bin.last, 1)) - 0.5, body.bottom()),
        );
        let late = forecast.agreed.is_some_and(|agreed| bin.first > agreed);
        let fill = if late { theme.tint(theme.trouble, 0.35) } else { theme.tint(theme.project, 0.4) };
        ui.painter().rect_filled(bar, 1.0, fill);
        if late {
            // Late also reads in grey: a strong edge.
            ui.painter().hline(bar.x_range(), bar.top(), Stroke::new(1.5, theme.trouble));
        }
    }
    ui.painter().hline(body.x_range(), body.bottom(), theme.hairline());
    for (pin, (row, left, galley)) in pins.iter().zip(rows) {
        let (x, top) = (axis.x(pin.on) + half_day(&axis), rect.top() + row as f32 * WORD);
        let color = if pin.strong { theme.text } else { theme.quiet };
        let ends = [pos2(x, top + 2.0), pos2(x, body.bottom())];
        if pin.strong {
            ui.painter().line_segment(ends, Stroke::new(2.0, color));
        } else {
            ui.painter().extend(Shape::dashed_line(&ends, Stroke::new(theme.line_width, color), 4.0, 3.0));
        }
        ui.painter().galley(pos2(left, top), galley, color);
    }
    let days = Rect::from_min_max(pos2(rect.left(), body.bottom()), rect.max);
    words_of_days(ui, cx, &axis, days);
    pointer(cx, forecast, &whole, &axis, body);
}

/// Half of a day's width: a pin stands in the middle of its day.
fn half_day(axis: &DayAxis) -> f32 {
    (axis.right - axis.left) / axis.length() as f32 / 2.0
}

/// In which row the word of each pin stands and where it begins: at the right of its line, over the words of those
/// whose lines would cross it.
fn placed(ui: &Ui, pins: &[Pin], axis: &DayAxis) -> Vec<(usize, f32, Arc<Galley>)> {
    let mut order: Vec<usize> = (0..pins.len()).collect();
    order.sort_by_key(|at| Reverse((pins[*at].on, *at)));
    let mut placed: Vec<(usize, f32, Arc<Galley>)> = Vec::new();
    for at in &order {
        let pin = &pins[*at];
        let font = if pin.strong { theme::bold(theme::CAPTION) } else { theme::regular(theme::CAPTION) };
        let galley = one_line_on(ui.painter(), &pin.word, font, WORDS);
        let left = axis.x(pin.on) + half_day(axis) + 3.0;
        let end = left + galley.size().x + SPACE_2;
        let level = placed.iter().filter(|(_, other, _)| *other < end).map(|(level, ..)| level + 1).max().unwrap_or(0);
        placed.push((level, left, galley));
    }
    let top = placed.iter().map(|(level, ..)| *level).max().unwrap_or(0);
    let mut places: Vec<_> = order.into_iter().zip(placed).collect();
    places.sort_by_key(|(at, _)| *at);
    places.into_iter().map(|(_, (level, left, galley))| (top - level, left, galley)).collect()
}

fn words_of_days(ui: &Ui, cx: &Cx<'_>, axis: &DayAxis, row: Rect) {
    let mut free = f32::NEG_INFINITY;
    for (day, word) in axis.ticks(cx.words) {
        let galley = one_line_on(ui.painter(), &word, theme::regular(theme::CAPTION), 120.0);
        let left = axis.x(day);
        if left >= free && left + galley.size().x <= row.right() {
            free = left + galley.size().x + SPACE_2;
            ui.painter().galley(pos2(left, row.center().y - galley.size().y / 2.0), galley, cx.theme.quiet);
        }
    }
}

/// Under the pointer: with what chance the plan ends by that day.
fn pointer(cx: &Cx<'_>, forecast: &Forecast, whole: &egui::Response, axis: &DayAxis, body: Rect) {
    let Some(at) = whole.hover_pos().filter(|at| body.contains(*at)) else { return };
    let share = f64::from((at.x - axis.left) / (axis.right - axis.left));
    let Some(day) = axis.from.checked_add_days(Days::new((share * axis.length()) as u64)) else { return };
    let args =
        [("day", cx.words.date(day).into()), ("chance", cx.words.percent(forecast.chance_by_day(day), 0).into())];
    let said = cx.words.with("forecast-chance-by", &args);
    whole.clone().on_hover_ui_at_pointer(|ui| {
        ui.label(cx.theme.body(said));
    });
}

/// How a chance stands, by the whole percent that is said of it: one figure has one mark.
fn mark(chance: f64) -> Mark {
    match (chance * 100.0).round() / 100.0 {
        chance if chance < DOUBT.0 => Mark::Trouble,
        chance if chance < DOUBT.1 => Mark::Watch,
        _ => Mark::Good,
    }
}

fn figures(ui: &mut Ui, cx: &Cx<'_>, forecast: &Forecast) {
    let (of_agreed, of_plan) = (forecast.chance_of_agreed(), forecast.chance_by(forecast.planned));
    let percent = |chance: f64| cx.words.percent(chance, 0);
    // Where no end is agreed there is no chance of it either.
    let (agreed, of_agreed, why) = match of_agreed {
        Some(chance) => (percent(chance), Some(mark(chance)), "forecast-figure-agreed-what"),
        None => (cx.text("forecast-unknown").to_owned(), None, "forecast-figure-agreed-none"),
    };
    let date = |share: f64| cx.words.date_for_tables(forecast.by(share).date());
    let said = [
        ("forecast-figure-agreed", agreed, of_agreed, why),
        ("forecast-figure-plan", percent(of_plan), None, "forecast-figure-plan-what"),
        ("forecast-figure-p50", date(0.5), None, "forecast-figure-p50-what"),
        ("forecast-figure-p80", date(0.8), None, "forecast-figure-p80-what"),
        ("forecast-figure-p95", date(0.95), None, "forecast-figure-p95-what"),
    ];
    let columns = if ui.available_width() < 460.0 { 3 } else { 5 };
    let width = ui.available_width() / columns as f32;
    for line in said.chunks(columns) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            for (name, value, mark, what) in line {
                let (name, value, hint) = (cx.text(name), Some(value.as_str()), cx.text(what));
                let shown = Figure { name, value, mark: *mark, bar: None, lines: 2, under: "", hint, leads: false };
                figure::show(ui, cx.theme, &shown, width - SPACE_2);
                ui.add_space(SPACE_2);
            }
        });
    }
}

/// The deadlines that are kept least likely.
fn deadlines(ui: &mut Ui, cx: &Cx<'_>, forecast: &Forecast) {
    let doubtful: Vec<_> = forecast.deadlines.iter().take(DEADLINES).collect();
    if doubtful.is_empty() {
        return;
    }
    card::group(ui, cx.theme, cx.text("forecast-deadlines"));
    ui.spacing_mut().item_spacing.y = 0.0;
    for one in doubtful {
        let name = title_of(cx.shown(), one.task.into(), cx.words);
        let (date, chance) = (cx.words.date_short(one.at.date()), cx.words.percent(one.chance, 0));
        let said = cx.words.with(
            "forecast-deadline",
            &[("task", name.as_str().into()), ("day", date.as_str().into()), ("chance", chance.as_str().into())],
        );
        let (rect, response) = row(ui, cx, ROW, &said, cx.is_selected(one.task));
        if response.clicked() {
            cx.select(one.task);
        }
        response.on_hover_text(&said);
        ui.scope_builder(egui::UiBuilder::new().max_rect(rect).layout(Layout::right_to_left(Align::Center)), |ui| {
            ui.add(Label::new(cx.theme.emphasis(chance)).selectable(false));
            let (dot, _) = ui.allocate_exact_size(Vec2::splat(10.0), Sense::hover());
            mark(one.chance).paint(ui.painter(), cx.theme, dot.center(), 9.0);
            ui.add(Label::new(cx.theme.quiet(date.as_str())).selectable(false));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(cx.theme.body(name)).truncate().selectable(false));
            });
        });
    }
}
