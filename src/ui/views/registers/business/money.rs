//! Money: planned, spent, earned, and what it will all come to; line by line, and how the forecast has drifted.

use egui::{Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::plot::{Ground, Plot, dashes};
use super::{Kept, amount, columns, money};
use crate::insight::earned_value::Figures;
use crate::insight::money::{Amounts, BurnPoint, Money};
use crate::insight::statistics::total;
use crate::ui::context::Cx;
use crate::ui::evidence::Lead;
use crate::ui::naming::title_of;
use crate::ui::theme::{self, SPACE_1, SPACE_2, SPACE_4};
use crate::ui::views::ViewKind;
use crate::ui::views::dialogue::parts::{self, Said};
use crate::ui::views::registers::rows::{Front, Rows};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::{card, one_line, sign, touched};
use crate::workspace::{EstimateAtCompletion, RecordRef};

/// Height of the burn chart, in points.
const BURN: f32 = 248.0;
/// Height of the drift chart, in points.
const DRIFT: f32 = 180.0;
/// Room for the words at the ends of the lines, in points.
const WORDS: f32 = 132.0;

/// The page.
#[derive(Default)]
pub struct MoneyPage {
    kept: Kept<Money>,
}

impl MoneyPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, rows: &mut Rows) {
        let known = self.kept.get(cx, Money::of);
        let drawn = cx.words.with("business-money-drawn", &[("day", cx.words.date(cx.day).into())]);
        match rows.head(ui, cx, (&finding(cx, &known), &drawn), |_| ()) {
            Front::Table => rows.table(ui, cx),
            Front::Page => rows.body(ui, cx, |ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(SPACE_4);
                figures(ui, cx, &known);
                burn(ui, cx, &known);
                columns(ui, 0.62, |ui| lines(ui, cx, &known), |ui| drift(ui, cx, &known));
            }),
        }
    }
}

fn finding(cx: &Cx<'_>, known: &Money) -> String {
    if known.lines.is_empty() {
        return cx.text("registers-money").to_owned();
    }
    let by = ("amount", money(cx, known.all.variance().saturating_abs()).into());
    let n = ("n", known.will_overspend.into());
    let of = ("of", known.lines.len().into());
    match (known.all.variance(), known.will_overspend) {
        (variance, _) if variance < 0 => cx.words.with("business-money-over", &[by, n, of]),
        (0, 0) => cx.text("business-money-even").to_owned(),
        (_, 0) => cx.words.with("business-money-under", &[by]),
        _ => cx.words.with("business-money-under-but", &[by, n, of]),
    }
}

fn figures(ui: &mut Ui, cx: &Cx<'_>, known: &Money) {
    let earned =
        cx.insights.earned_value.figures.filter(|figures: &Figures| figures.ac.is_some() && known.eac.is_some());
    let spent = match (known.all.planned > 0, known.latest_cost) {
        (true, Some(on)) => {
            let share = cx.words.percent(known.all.spent as f64 / known.all.planned as f64, 0);
            let args = [("share", share.into()), ("age", cx.words.days((cx.day - on).num_days()).into())];
            cx.words.with("business-spent-hint", &args)
        }
        _ => String::new(),
    };
    let all = || Lead::records(cx.shown().budget.ids());
    let with_costs = cx.shown().budget.iter().filter(|line| line.actuals.iter().any(|one| one.on <= cx.day));
    let over = known.lines.iter().filter(|line| line.amounts.variance() < 0).map(|line| line.id);
    // Where nobody has spent or forecast anything yet, that all is as planned says nothing.
    let variance = |value: i64| if value < 0 { Mark::Trouble } else { Mark::Good };
    let plain = |key: &str, value: Option<String>, hint: &str, lead| Said::plain(cx, key, value, hint, lead);
    let first = [
        plain("business-planned", Some(money(cx, known.all.planned)), cx.text("business-planned-hint"), all()),
        plain(
            "business-spent",
            known.latest_cost.map(|_| money(cx, known.all.spent)),
            &spent,
            Lead::records(with_costs.map(|line| line.id)),
        ),
        plain("business-forecast", Some(money(cx, known.all.forecast)), cx.text("business-forecast-hint"), all())
            .marked(known.lines.iter().any(|line| line.latest.is_some()).then(|| variance(known.all.variance()))),
    ];
    let index = |value: Option<f64>| value.map(|value| cx.words.number(value, 2));
    let light = |value: Option<f64>| {
        value.map(|value| match value {
            value if value >= 0.995 => Mark::Good,
            value if value >= 0.9 => Mark::Watch,
            _ => Mark::Trouble,
        })
    };
    let (cpi, spi) = (earned.and_then(|one| one.cpi()), earned.and_then(|one| one.spi()));
    let of = |n: usize, of: usize| cx.words.with("common-of", &[("n", n.into()), ("total", of.into())]);
    let invoiced = known.invoiced;
    let share = (invoiced.of_minor > 0).then(|| cx.words.percent(invoiced.minor as f64 / invoiced.of_minor as f64, 0));
    let amounts = [
        ("amount", money(cx, invoiced.minor).into()),
        ("of", money(cx, invoiced.of_minor).into()),
        ("n", invoiced.contracts.into()),
    ];
    let amounts = cx.words.with("business-invoiced-hint", &amounts);
    let others = [
        plain("business-eac", known.eac.map(|eac| amount(cx, eac)), &eac_hint(cx), Lead::View(ViewKind::Timeline)),
        plain("business-cpi", index(cpi), cx.text("business-cpi-hint"), Lead::Nowhere).marked(light(cpi)),
        plain("business-spi", index(spi), cx.text("business-spi-hint"), Lead::Nowhere).marked(light(spi)),
        plain(
            "business-lines-over",
            Some(of(known.will_overspend, known.lines.len())),
            cx.text("business-lines-over-hint"),
            Lead::records(over),
        ),
        plain("business-invoiced", share, &amounts, Lead::records(cx.shown().contracts.ids())),
        plain(
            "business-invoiced-results",
            (invoiced.deliverables.of > 0).then(|| of(invoiced.deliverables.n, invoiced.deliverables.of)),
            cx.text("business-invoiced-results-hint"),
            Lead::records(cx.shown().deliverables.ids()),
        ),
    ];
    parts::figures(ui, cx, &first, &others);
}

/// By which formula the estimate at completion is worked out.
fn eac_hint(cx: &Cx<'_>) -> String {
    let method = match cx.shown().engagement.plan.estimate_at_completion {
        EstimateAtCompletion::Typical => "forecast-method-typical",
        EstimateAtCompletion::Atypical => "forecast-method-atypical",
        EstimateAtCompletion::Combined => "forecast-method-combined",
    };
    let hint = cx.words.with("business-eac-hint", &[("method", cx.text(method).into())]);
    let outside = &cx.insights.earned_value.outside;
    if outside.is_empty() {
        return hint;
    }
    let lines = || outside.iter().filter_map(|id| cx.shown().budget.get(*id)).map(|line| Amounts::on(line, cx.day));
    let (planned, spent) = (total(lines().map(|one| one.planned)), total(lines().map(|one| one.spent)));
    let args = [
        ("hint", hint.into()),
        ("n", outside.len().into()),
        ("planned", money(cx, planned).into()),
        ("spent", money(cx, spent).into()),
    ];
    cx.words.with("business-eac-outside", &args)
}

fn burn(ui: &mut Ui, cx: &Cx<'_>, known: &Money) {
    let theme = cx.theme;
    let (Some(first), Some(last)) = (known.burn.first(), known.burn.last()) else { return };
    let said = burn_finding(cx, known);
    card::card(ui, theme, &said, |ui| {
        parts::remark(ui, cx, cx.text("business-burn-drawn"));
        let high = |point: &BurnPoint| [Some(point.planned), point.spent, point.earned, point.ahead];
        let most = known.burn.iter().flat_map(high).flatten().chain(known.eac).fold(1.0, f64::max);
        let ground =
            Ground { name: &said, height: BURN, days: (first.on, last.on), amounts: (0.0, most), words: WORDS };
        let (plot, response) = Plot::new(ui, cx, &ground, |value| amount(cx, value));
        let line = |value: fn(&BurnPoint) -> Option<f64>| {
            let points = known.burn.iter().filter_map(|one| value(one).map(|value| plot.at(one.on, value)));
            points.collect::<Vec<_>>()
        };
        ui.painter().add(Shape::line(line(|one| Some(one.planned)), Stroke::new(3.0, theme.ghost)));
        dashes(ui, &line(|one| one.ahead), Stroke::new(1.5 * theme.line_width, theme.text));
        ui.painter().add(Shape::line(line(|one| one.spent), Stroke::new(2.0, theme.text)));
        ui.painter().add(Shape::line(line(|one| one.earned), Stroke::new(2.5, theme.project)));
        let now = known.burn.iter().find(|one| one.on == cx.day);
        let known_now = now.map(|one| (one.spent, one.earned));
        for (value, color) in
            known_now.iter().flat_map(|(spent, earned)| [(*spent, theme.text), (*earned, theme.project)])
        {
            if let Some(value) = value {
                ui.painter().circle(plot.at(cx.day, value), 4.0, color, Stroke::new(1.5, theme.surface));
            }
        }
        let mut words = vec![(say(cx, "business-line-planned", last.planned), last.planned, theme.quiet)];
        if let Some(ahead) = last.ahead {
            words.push((say(cx, "business-line-forecast", ahead), ahead, theme.text));
        }
        if let Some(eac) = known.eac {
            let at = pos2(plot.body.right(), plot.y(eac));
            ui.painter().circle(at, 4.0, theme.surface, Stroke::new(1.5, theme.text));
            words.push((say(cx, "business-line-eac", eac), eac, theme.text));
        }
        plot.ends(ui, &words);
        hover(ui, cx, known, &plot, &response);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_4;
            let marks = [
                ("business-line-spent", known_now.and_then(|one| one.0), theme.text),
                ("business-line-earned", known_now.and_then(|one| one.1), theme.project),
            ];
            for (key, value, color) in marks {
                if let Some(value) = value {
                    let (rect, _) = ui.allocate_exact_size(Vec2::new(16.0, 14.0), Sense::hover());
                    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(2.5, color));
                    ui.label(theme.caption(say(cx, key, value)));
                }
            }
            if now.is_some_and(|one| one.earned.is_none()) {
                ui.label(theme.caption(cx.text("business-no-earned")));
            }
        });
    });
}

fn say(cx: &Cx<'_>, key: &str, value: f64) -> String {
    cx.words.with(key, &[("amount", amount(cx, value).into())])
}

fn burn_finding(cx: &Cx<'_>, known: &Money) -> String {
    let now = known.burn.iter().find(|one| one.on == cx.day);
    let Some((spent, planned)) = now.and_then(|one| Some((one.spent?, one.planned))) else {
        return cx.text("business-burn-none").to_owned();
    };
    let args = [("amount", amount(cx, (spent - planned).abs()).into())];
    let even = (spent - planned).abs() < known.all.planned as f64 * 0.005;
    match (even, spent > planned) {
        (true, _) => cx.text("business-burn-even").to_owned(),
        (_, true) => cx.words.with("business-burn-more", &args),
        _ => cx.words.with("business-burn-less", &args),
    }
}

/// Under the pointer: what stood on the nearest of the days.
fn hover(ui: &Ui, cx: &Cx<'_>, known: &Money, plot: &Plot, response: &egui::Response) {
    let Some(at) = response.hover_pos().filter(|at| plot.body.expand(SPACE_1).contains(*at)) else { return };
    let near = |point: &&BurnPoint| (plot.axis.x(point.on) - at.x).abs();
    let Some(point) = known.burn.iter().min_by(|a, b| near(a).total_cmp(&near(b))) else { return };
    ui.painter().vline(plot.axis.x(point.on), plot.body.y_range(), Stroke::new(1.0, cx.theme.outline));
    let mut said = vec![cx.words.date(point.on), say(cx, "business-line-planned", point.planned)];
    let others = [
        ("business-line-spent", point.spent),
        ("business-line-earned", point.earned),
        ("business-line-forecast", point.ahead.filter(|_| point.on > cx.day)),
    ];
    said.extend(others.iter().filter_map(|(key, value)| value.map(|value| say(cx, key, value))));
    response.clone().on_hover_text(said.join("\n"));
}

/// What each line and each category came to: planned as the track, spent as its filling, the forecast as a diamond.
fn lines(ui: &mut Ui, cx: &Cx<'_>, known: &Money) {
    card::card(ui, cx.theme, cx.text("business-lines-title"), |ui| {
        parts::remark(ui, cx, cx.text("business-lines-drawn"));
        ui.spacing_mut().item_spacing.y = 2.0;
        let top = known.lines.iter().map(|line| line.amounts.planned.max(line.amounts.forecast)).max().unwrap_or(1);
        for (category, sum, n) in &known.categories {
            let name = if category.is_empty() { cx.text("business-no-category") } else { category };
            ui.add_space(SPACE_1);
            category_row(ui, cx, name, *sum, *n);
            let of = known
                .lines
                .iter()
                .filter(|line| cx.shown().budget.get(line.id).is_some_and(|one| one.category.trim() == category));
            for line in of {
                line_row(ui, cx, line.id.into(), line.amounts, top);
            }
        }
    });
}

fn variance_words(cx: &Cx<'_>, amounts: Amounts) -> String {
    match amounts.variance() {
        0 => cx.text("business-as-planned").to_owned(),
        over if over < 0 => cx.words.with("business-over-by", &[("amount", money(cx, over.saturating_abs()).into())]),
        under => cx.words.with("business-under-by", &[("amount", money(cx, under).into())]),
    }
}

fn category_row(ui: &mut Ui, cx: &Cx<'_>, name: &str, sum: Amounts, n: usize) {
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 20.0), Sense::hover());
    let said = cx.words.with("business-category", &[("name", name.into()), ("n", n.into())]);
    let words = variance_words(cx, sum);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{said}: {words}")));
    let right = one_line(ui, &words, theme::regular(theme::CAPTION), rect.width() * 0.5);
    let left = one_line(ui, &said, theme::bold(theme::CAPTION), rect.width() - right.size().x - SPACE_2);
    let ink = if sum.variance() < 0 { theme.trouble } else { theme.quiet };
    let at = pos2(rect.right() - right.size().x, rect.center().y - right.size().y / 2.0);
    ui.painter().galley(at, right, ink);
    ui.painter().galley(pos2(rect.left(), rect.center().y - left.size().y / 2.0), left, theme.quiet);
}

fn line_row(ui: &mut Ui, cx: &Cx<'_>, record: RecordRef, amounts: Amounts, top: i64) {
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 26.0), Sense::click());
    let title = title_of(cx.shown(), record, cx.words);
    let args = [
        ("planned", money(cx, amounts.planned).into()),
        ("spent", money(cx, amounts.spent).into()),
        ("forecast", money(cx, amounts.forecast).into()),
    ];
    let said = cx.words.with("business-line-said", &args);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{title}: {said}")));
    let painter = ui.painter();
    if cx.is_selected(record) {
        painter.rect_filled(rect, 4.0, theme.selection);
    }
    touched(painter, theme, rect, &response);
    let (name_room, end_room) = ((rect.width() * 0.36).min(240.0), (rect.width() * 0.24).min(150.0));
    let name = one_line(ui, &title, theme::regular(theme::BODY), name_room - SPACE_2);
    let painter = ui.painter();
    painter.galley(pos2(rect.left() + SPACE_1, rect.center().y - name.size().y / 2.0), name, theme.text);
    let (left, right) = (rect.left() + name_room, rect.right() - end_room - SPACE_2);
    let x = |minor: i64| left + (right - left) * (minor as f64 / top.max(1) as f64).clamp(0.0, 1.0) as f32;
    let y = rect.center().y;
    let bar = |to: f32, half: f32| egui::Rect::from_min_max(pos2(left, y - half), pos2(to.max(left + 1.0), y + half));
    painter.rect_filled(bar(x(amounts.planned), 5.0), 2.0, theme.track);
    painter.rect_filled(bar(x(amounts.spent.min(amounts.planned)), 5.0), 2.0, theme.ghost);
    if amounts.is_overspent() {
        let over = egui::Rect::from_min_max(pos2(x(amounts.planned), y - 5.0), pos2(x(amounts.spent), y + 5.0));
        painter.rect_filled(over, 2.0, theme.trouble);
    }
    let color = if amounts.variance() < 0 { theme.trouble } else { theme.text };
    sign::milestone(painter, theme, pos2(x(amounts.forecast), y), 9.0, color, sign::Outcome::Planned);
    let words = one_line(ui, &variance_words(cx, amounts), theme::regular(theme::CAPTION), end_room);
    let ink = if amounts.variance() < 0 { theme.trouble } else { theme.quiet };
    ui.painter().galley(pos2(rect.right() - words.size().x - SPACE_1, y - words.size().y / 2.0), words, ink);
    if response.clicked() {
        cx.select(record);
    }
    response.on_hover_text(format!("{title}\n{said}"));
}

/// How the sum of the forecasts has drifted since it was planned.
fn drift(ui: &mut Ui, cx: &Cx<'_>, known: &Money) {
    let theme = cx.theme;
    let (Some(first), Some(last)) = (known.drift.first(), known.drift.last()) else {
        return card::card(ui, theme, cx.text("business-drift-none-title"), |ui| {
            parts::remark(ui, cx, cx.text("business-drift-none"));
        });
    };
    let by = last.forecast.saturating_sub(first.forecast);
    let n = known.lines.iter().filter(|line| line.forecast_made).count();
    let args = [("amount", money(cx, by.saturating_abs()).into())];
    let said = match by {
        0 => cx.text("business-drift-even").to_owned(),
        by if by > 0 => cx.words.with("business-drift-up", &args),
        _ => cx.words.with("business-drift-down", &args),
    };
    card::card(ui, theme, &said, |ui| {
        let made = known.drift.len().saturating_sub(2);
        let args = [("n", n.into()), ("of", known.lines.len().into()), ("times", made.into())];
        parts::remark(ui, cx, &cx.words.with("business-drift-drawn", &args));
        let amounts = || known.drift.iter().map(|one| one.forecast as f64);
        let (low, high) = (amounts().fold(f64::INFINITY, f64::min), amounts().fold(0.0, f64::max));
        let air = ((high - low) * 0.25).max(high * 0.01);
        let ground = Ground {
            name: &said,
            height: DRIFT,
            days: (first.on, last.on),
            amounts: ((low - air).max(0.0), high + air),
            words: SPACE_4,
        };
        let (plot, _) = Plot::new(ui, cx, &ground, |value| amount(cx, value));
        // A forecast holds until the next one: the line goes in steps.
        let mut points = Vec::new();
        for pair in known.drift.windows(2) {
            points.push(plot.at(pair[0].on, pair[0].forecast as f64));
            points.push(plot.at(pair[1].on, pair[0].forecast as f64));
        }
        points.push(plot.at(last.on, last.forecast as f64));
        let planned = plot.y(first.forecast as f64);
        dashes(
            ui,
            &[pos2(plot.body.left(), planned), pos2(plot.body.right(), planned)],
            Stroke::new(theme.line_width, theme.ghost),
        );
        ui.painter().add(Shape::line(points, Stroke::new(2.0, theme.text)));
        for one in &known.drift {
            let at = plot.at(one.on, one.forecast as f64);
            ui.painter().circle(at, 3.0, theme.text, Stroke::new(1.0, theme.surface));
        }
    });
}
