//! The page of the plan that looks ahead: earned value over time, when the plan ends by simulation and what decides
//! that, what slipped since a baseline, and how far reserves are used. Owns what is compared and how it is simulated;
//! computes none of it.

mod baselines;
mod curve;
mod drivers;
mod earned;
mod fever;
mod finish;

use egui::{Frame, Label, Margin, Response, ScrollArea, Sense, Stroke, Ui, Vec2, WidgetInfo};

use crate::insight::baselines::{Comparison, Side, compare};
use crate::insight::buffers::{self, Buffer};
use crate::insight::earned_value::{Curves, Unit};
use crate::insight::monte_carlo::Settings;
use crate::insight::schedule::{TaskDates, latest_baseline};
use crate::ui::context::{Cx, Simulated};
use crate::ui::icons::Icon;
use crate::ui::theme::{SPACE_2, SPACE_3, SPACE_4};
use crate::ui::widgets::card;
use crate::ui::widgets::page::{self, column, margin};

/// From this width on the page has two columns, in points.
const TWO_COLUMNS: f32 = 1080.0;

/// The page with its own small state.
#[derive(Default)]
pub struct ForecastView {
    settings: Settings,
    /// What is compared; none = the baseline that counts, with the plan now.
    sides: Option<(Side, Side)>,
    all_slips: bool,
    all_drivers: bool,
    kept: Option<(Key, Model)>,
}

/// What a model was made of.
#[derive(Clone, Copy, PartialEq)]
struct Key {
    source: u64,
    sides: Option<(Side, Side)>,
}

/// What the page shows beside the simulation.
struct Model {
    curves: Option<Curves>,
    buffers: Vec<Buffer>,
    sides: Option<(Side, Side)>,
    comparison: Option<Comparison>,
}

impl Model {
    fn of(cx: &Cx<'_>, sides: Option<(Side, Side)>) -> Self {
        let (shown, schedule) = (cx.shown(), &cx.insights.schedule);
        let there = |side: Side| !matches!(side, Side::Then(id) if !shown.baselines.contains(id));
        let buffers = buffers::of(shown, schedule, cx.day);
        let usual = || latest_baseline(shown, cx.day).map(|one| (Side::Then(one.id), Side::Now));
        let sides = sides.filter(|(from, to)| there(*from) && there(*to)).or_else(usual);
        Self {
            curves: Curves::of(shown, schedule, &cx.insights.earned_value, cx.day),
            buffers,
            comparison: sides.and_then(|(from, to)| compare(shown, schedule, from, to)),
            sides,
        }
    }
}

impl ForecastView {
    /// Draws the page, with what `head` draws beside its tools.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, head: impl FnOnce(&mut Ui)) {
        let key = Key { source: cx.source, sides: self.sides };
        let kept = self.kept.take().filter(|(kept, _)| *kept == key);
        let (_, model) = kept.unwrap_or_else(|| (key, Model::of(cx, self.sides)));
        let margin = margin(ui);
        let (margin, gap) = (margin as i8, SPACE_3 as i8);
        ui.spacing_mut().item_spacing = Vec2::new(SPACE_4, 0.0);
        // What leads to the other pages of the plan stays in sight.
        let above = Margin { left: margin, right: margin, top: margin, bottom: gap };
        Frame::new().inner_margin(above).show(ui, |ui| {
            card::view_title(ui, cx.theme, &title(cx), "");
            ui.add_space(2.0);
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_2;
                head(ui);
                if ui.available_width() > 120.0 {
                    ui.add(Label::new(cx.theme.quiet(cx.text("forecast-drawn"))).truncate());
                }
            });
        });
        page::scrolled(ui, ScrollArea::vertical().auto_shrink(false), |ui| {
            let below = Margin { left: margin, right: margin, top: 0, bottom: margin };
            Frame::new().inner_margin(below).show(ui, |ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(SPACE_4);
                if cx.shown().tasks.is_empty() {
                    card::empty(ui, cx.theme, Icon::Plan, cx.text("forecast-empty"), None);
                } else {
                    self.cards(ui, cx, &model);
                }
            });
        });
        self.kept = Some((key, model));
    }

    fn cards(&mut self, ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
        let width = ui.available_width();
        if width < TWO_COLUMNS {
            finish::show(ui, cx, &mut self.settings);
            earned::show(ui, cx, model.curves.as_ref());
            drivers::show(ui, cx, &mut self.all_drivers);
            self.baselines(ui, cx, model);
            fever::show(ui, cx, &model.buffers);
            return;
        }
        let left = ((width - SPACE_4) * 0.54).floor();
        ui.horizontal_top(|ui| {
            column(ui, left, |ui| {
                earned::show(ui, cx, model.curves.as_ref());
                self.baselines(ui, cx, model);
            });
            column(ui, width - left - SPACE_4, |ui| {
                finish::show(ui, cx, &mut self.settings);
                drivers::show(ui, cx, &mut self.all_drivers);
                fever::show(ui, cx, &model.buffers);
            });
        });
    }

    fn baselines(&mut self, ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
        let chosen = baselines::show(ui, cx, model.sides, model.comparison.as_ref(), &mut self.all_slips);
        self.sides = chosen.or(self.sides);
    }
}

/// What is to be said first: when it ends, and how sure that is. Work that should be done and is not comes with it, since
/// no date after that can be relied on.
fn title(cx: &Cx<'_>) -> String {
    let schedule = &cx.insights.schedule;
    let (agreed, end) = (cx.shown().engagement.end, schedule.finish.date());
    if schedule.tasks.is_empty() {
        return cx.text("forecast-title-empty").to_owned();
    }
    let left = schedule.tasks.values().filter(|dates| !dates.summary && dates.percent < 100.0).count();
    let ends = ("end", cx.words.date(end).into());
    // The same count as on the timeline: tasks; where milestones alone are left, these.
    let done = schedule.tasks_done();
    let open = if done.n < done.of { done.of - done.n } else { left };
    if schedule.is_of_old(cx.shown(), cx.day) {
        return cx.words.with("timeline-finding-old", &[("date", cx.words.date(end).into()), ("tasks", open.into())]);
    }
    if let Some(days) = schedule.days_past_end(cx.day) {
        return cx.words.with("forecast-title-past", &[ends, ("n", open.into()), ("days", days.into())]);
    }
    let compared = agreed.map(|agreed| (end - agreed).num_days());
    let against = match compared {
        None => "none",
        Some(0) => "same",
        Some(1..) => "late",
        Some(_) => "early",
    };
    let days = ("days", compared.unwrap_or(0).unsigned_abs().into());
    if left == 0 {
        return cx.words.with("forecast-title-done", &[ends, days, ("against", against.into())]);
    }
    let sure = cx.simulated.forecast.filter(|forecast| forecast.varies() && cx.simulated.current);
    let said = match (sure, agreed) {
        (Some(forecast), Some(agreed)) => cx.words.with(
            "forecast-title",
            &[
                ("agreed", cx.words.date(agreed).into()),
                ("chance", cx.words.percent(forecast.chance_by_day(agreed), 0).into()),
                ("p80", cx.words.date(forecast.by(0.8).date()).into()),
            ],
        ),
        (Some(forecast), None) => {
            let date = |share: f64| cx.words.date(forecast.by(share).date()).into();
            cx.words.with("forecast-title-open", &[("p50", date(0.5)), ("p80", date(0.8))])
        }
        (None, _) => cx.words.with("forecast-title-plan", &[ends, days, ("against", against.into())]),
    };
    match Overdue::of(cx) {
        Overdue { n: 0, .. } => said,
        Overdue { n, days } => {
            let args = [("said", said.into()), ("n", n.into()), ("days", days.into())];
            cx.words.with("forecast-title-overdue", &args)
        }
    }
}

/// Open work, without summaries, that should be done by now.
struct Overdue {
    n: usize,
    /// Days since the earliest of it should have been done.
    days: i64,
}

impl Overdue {
    fn of(cx: &Cx<'_>) -> Self {
        // Milestones are counted apart, as over the timeline.
        let work = cx.insights.schedule.counts().overdue_work > 0;
        let counts = |dates: &&TaskDates| dates.overdue && !dates.summary && !(work && dates.milestone);
        let late = cx.insights.schedule.tasks.values().filter(counts);
        let days = late.clone().map(|dates| (cx.day - dates.finish.date()).num_days()).max();
        Self { n: late.count(), days: days.unwrap_or(0) }
    }
}

/// An amount in its unit: money, or working time.
fn amount(cx: &Cx<'_>, unit: Unit, value: f64) -> String {
    match unit {
        Unit::Money => cx.words.money_whole(value.round() as i64, &cx.shown().engagement.currency),
        Unit::Minutes => cx.words.effort((value / 480.0).round() as i64 * 480),
    }
}

/// Days with their sign: `+5 d`, `−3 d`; nothing for none.
fn signed_days(cx: &Cx<'_>, days: i64) -> String {
    let n = ("n", cx.words.number(days.unsigned_abs() as f64, 0).into());
    match days {
        0 => String::new(),
        1.. => cx.words.with("forecast-later-short", &[n]),
        _ => cx.words.with("forecast-earlier-short", &[n]),
    }
}

/// A row that can be pressed: its rectangle is painted by the caller.
fn row(ui: &mut Ui, cx: &Cx<'_>, height: f32, said: &str, selected: bool) -> (egui::Rect, Response) {
    let size = Vec2::new(ui.available_width(), height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, selected, said));
    let fill = match (selected, response.hovered()) {
        (true, _) => Some(cx.theme.selection),
        (false, true) => Some(cx.theme.hover),
        _ => None,
    };
    if let Some(fill) = fill {
        ui.painter().rect_filled(rect.expand2(Vec2::new(SPACE_2, 0.0)), 4.0, fill);
    }
    if response.has_focus() {
        let ring = rect.expand2(Vec2::new(SPACE_2, 0.0));
        ui.painter().rect_stroke(ring, 4.0, cx.theme.focus_ring(), egui::StrokeKind::Inside);
    }
    (rect, response)
}

/// What the simulation is of, where that is not what is shown.
fn stale(simulated: &Simulated<'_>) -> bool {
    simulated.forecast.is_some() && !simulated.current
}

/// A thin line of the theme's ink that stands back.
fn thin(cx: &Cx<'_>) -> Stroke {
    Stroke::new(cx.theme.line_width, cx.theme.grid)
}
