//! What decides the end: for each task how far its own uncertainty swings the end (a tornado), and in how many runs it
//! is on a path that drives it. Risks of the register stand among them.

use egui::{Align2, Label, Rect, Sense, Stroke, Ui, Vec2, pos2};

use super::row;
use crate::insight::monte_carlo::Forecast;
use crate::ui::context::Cx;
use crate::ui::naming::title_of;
use crate::ui::theme::{self, SPACE_1, SPACE_2, SPACE_3};
use crate::ui::widgets::{bar, button, card, one_line_on};
use crate::workspace::RecordRef;

/// So many bars before a person asks for more.
const FEW: usize = 8;
/// So many at most.
const MOST: usize = 60;
/// Height of a row, in points.
const LINE: f32 = 24.0;

/// A bar of the tornado.
struct Bar {
    record: RecordRef,
    name: String,
    /// Days by which the end is earlier and later.
    swing: (f64, f64),
    /// Share of the runs in which it drives the end; of a risk, in which it happens.
    share: f64,
    risk: bool,
    said: String,
}

/// Shows the card, once there is a simulation in which something varies.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, all: &mut bool) {
    let Some(forecast) = cx.simulated.forecast.filter(|forecast| forecast.varies()) else { return };
    let bars = bars(cx, forecast);
    let finding = match bars.first() {
        Some(first) => {
            let days = days(cx, first.swing.1 - first.swing.0);
            cx.words.with("forecast-drivers-finding", &[("what", first.name.as_str().into()), ("days", days.into())])
        }
        None => cx.text("forecast-drivers").to_owned(),
    };
    card::card(ui, cx.theme, &finding, |ui| {
        ui.add(Label::new(cx.theme.quiet(cx.text("forecast-drivers-drawn"))).wrap());
        if bars.is_empty() {
            ui.label(cx.theme.body(cx.text("forecast-drivers-none")));
            return;
        }
        let shown = if *all { bars.len().min(MOST) } else { FEW.min(bars.len()) };
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            rows(ui, cx, &bars[..shown]);
        });
        if bars.len() > FEW {
            let word = match *all {
                true => cx.text("forecast-fewer").to_owned(),
                false => cx.words.with("forecast-all", &[("n", bars.len().min(MOST).into())]),
            };
            if button::plain(ui, cx.theme, &word).clicked() {
                *all = !*all;
            }
        }
    });
}

fn days(cx: &Cx<'_>, days: f64) -> String {
    let n = cx.words.number(days.abs(), if days.abs() < 10.0 { 1 } else { 0 });
    cx.words.with("forecast-days", &[("n", n.into())])
}

fn bars(cx: &Cx<'_>, forecast: &Forecast) -> Vec<Bar> {
    let name = |record: RecordRef| title_of(cx.shown(), record, cx.words);
    let mut bars: Vec<Bar> = Vec::new();
    for one in &forecast.tasks {
        let swing = one.swing.unwrap_or((0.0, 0.0));
        let args = [
            ("task", name(one.task.into()).into()),
            ("earlier", days(cx, swing.0).into()),
            ("later", days(cx, swing.1).into()),
            ("share", cx.words.percent(one.criticality, 0).into()),
            ("correlation", cx.words.number(one.correlation.unwrap_or(0.0), 2).into()),
            ("sensitivity", cx.words.number(one.sensitivity.unwrap_or(0.0), 2).into()),
        ];
        let key = if one.swing.is_some() { "forecast-driver" } else { "forecast-driver-fixed" };
        let said = cx.words.with(key, &args);
        let record: RecordRef = one.task.into();
        bars.push(Bar { record, name: name(record), swing, share: one.criticality, risk: false, said });
    }
    for one in &forecast.risks {
        let later = one.days.unwrap_or(0.0);
        let args = [
            ("risk", name(one.risk.into()).into()),
            ("days", days(cx, later).into()),
            ("share", cx.words.percent(one.chance, 0).into()),
            ("n", one.tasks.into()),
        ];
        let said = cx.words.with("forecast-driver-risk", &args);
        let record: RecordRef = one.risk.into();
        bars.push(Bar { record, name: name(record), swing: (0.0, later), share: one.chance, risk: true, said });
    }
    bars.retain(|bar| cx.shown().contains(bar.record));
    bars.sort_by(|a, b| {
        let width = |bar: &Bar| bar.swing.1 - bar.swing.0;
        width(b).total_cmp(&width(a)).then(b.share.total_cmp(&a.share))
    });
    bars
}

fn rows(ui: &mut Ui, cx: &Cx<'_>, bars: &[Bar]) {
    let theme = cx.theme;
    let least = bars.iter().map(|bar| bar.swing.0).fold(0.0, f64::min);
    let most = bars.iter().map(|bar| bar.swing.1).fold(0.0, f64::max);
    let whole = (most - least).max(0.1);
    let width = ui.available_width();
    let (names, shares) = ((width * 0.4).clamp(110.0, 360.0), 92.0);
    // The heads of both columns.
    let (head, _) = ui.allocate_exact_size(Vec2::new(width, LINE), Sense::hover());
    let (left, right) = (head.left() + names + SPACE_2, head.right() - shares - SPACE_3);
    let x = |days: f64| left + 38.0 + ((days - least) / whole) as f32 * (right - left - 76.0);
    let font = theme::bold(theme::CAPTION);
    let swing = one_line_on(ui.painter(), cx.text("forecast-head-swing"), font.clone(), right - left);
    ui.painter().galley(pos2(left, head.center().y - swing.size().y / 2.0), swing, theme.quiet);
    let share = one_line_on(ui.painter(), cx.text("forecast-head-share"), font, shares + SPACE_2);
    let at = pos2(head.right() - share.size().x, head.center().y - share.size().y / 2.0);
    ui.painter().galley(at, share, theme.quiet);
    let top = ui.cursor().top();
    let caption = theme::regular(theme::CAPTION);
    for one in bars {
        let (rect, response) = row(ui, cx, LINE, &one.said, cx.is_selected(one.record));
        if response.clicked() {
            cx.select(one.record);
        }
        let middle = rect.center().y;
        let name = one_line_on(ui.painter(), &one.name, theme::regular(theme::BODY), names);
        ui.painter().galley(pos2(rect.left(), middle - name.size().y / 2.0), name, theme.text);
        let (low, high) = (x(one.swing.0.min(0.0)), x(one.swing.1.max(0.0)));
        let zero = x(0.0);
        if high - low > 1.0 {
            let part = |from: f32, to: f32| Rect::from_min_max(pos2(from, middle - 6.0), pos2(to, middle + 6.0));
            if one.risk {
                let body = part(zero, high);
                ui.painter().rect_filled(body, 1.0, theme.tint(theme.trouble, 0.3));
                ui.painter().rect_stroke(body, 1.0, Stroke::new(1.0, theme.trouble), egui::StrokeKind::Inside);
            } else {
                ui.painter().rect_filled(part(low, zero), 1.0, theme.tint(theme.project, 0.35));
                ui.painter().rect_filled(part(zero, high), 1.0, theme.project);
            }
            let word = |days: f64| {
                let n = cx.words.number(days.abs(), if days.abs() < 10.0 { 1 } else { 0 });
                if days < 0.0 { format!("−{n}") } else { format!("+{n}") }
            };
            if one.swing.0 < -0.05 {
                let at = pos2(low - SPACE_1, middle);
                ui.painter().text(at, Align2::RIGHT_CENTER, word(one.swing.0), caption.clone(), theme.quiet);
            }
            if one.swing.1 > 0.05 {
                let at = pos2(high + SPACE_1, middle);
                ui.painter().text(at, Align2::LEFT_CENTER, word(one.swing.1), caption.clone(), theme.quiet);
            }
        }
        let track =
            Rect::from_min_max(pos2(rect.right() - shares, middle - 3.0), pos2(rect.right() - 40.0, middle + 3.0));
        let color = if one.risk { theme.trouble } else { theme.text };
        bar::paint(ui.painter(), theme, track, Some(one.share as f32), color);
        let share = cx.words.percent(one.share, 0);
        ui.painter().text(pos2(rect.right(), middle), Align2::RIGHT_CENTER, share, caption.clone(), theme.quiet);
        response.on_hover_text(&one.said);
    }
    let bottom = ui.cursor().top();
    ui.painter().vline(x(0.0), top..=bottom, Stroke::new(theme.line_width, theme.outline));
}
