//! The card of earned value: the curves, and every figure with its definition under the pointer.

use egui::{Label, Ui, Vec2};

use super::{amount, curve};
use crate::document::Edit;
use crate::insight::earned_value::{Curves, Figures};
use crate::ui::command::Command;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::theme::{SPACE_2, SPACE_3};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::figure::{self, Figure};
use crate::ui::widgets::{button, card};
use crate::workspace::EstimateAtCompletion;

/// The least width of a figure, in points.
const FIGURE: f32 = 108.0;

/// Shows the card; says what is missing where there is no baseline.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, curves: Option<&Curves>) {
    let Some(curves) = curves else {
        card::card(ui, cx.theme, cx.text("forecast-earned"), |ui| {
            let act = cx.editable.then(|| cx.text("forecast-set-baseline"));
            if card::empty(ui, cx.theme, Icon::Flag, cx.text("forecast-no-baseline"), act) {
                cx.command(Command::SetBaseline);
            }
        });
        return;
    };
    let finding = finding(cx, curves);
    card::card(ui, cx.theme, &finding, |ui| {
        let drawn = cx.words.with("forecast-earned-drawn", &[("day", cx.words.date(curves.day).into())]);
        ui.add(Label::new(cx.theme.quiet(drawn)).truncate());
        curve::show(ui, cx, curves, &finding);
        ui.add_space(SPACE_2);
        figures(ui, cx, curves);
        if curves.figures.ac.is_some() {
            ui.add_space(SPACE_2);
            method(ui, cx, curves.figures.method);
        }
    });
}

/// What the figures say.
fn finding(cx: &Cx<'_>, curves: &Curves) -> String {
    let figures = &curves.figures;
    let share = figures.sv_share().unwrap_or(0.0);
    let said = ("share", cx.words.percent(share.abs(), 0).into());
    let work = if share.abs() < 0.005 {
        cx.text("forecast-earned-even").to_owned()
    } else if share < 0.0 {
        cx.words.with("forecast-earned-behind", &[said])
    } else {
        cx.words.with("forecast-earned-ahead", &[said])
    };
    let Some(vac) = figures.vac() else { return work };
    let share = cx.words.percent((vac / figures.bac).abs(), 0);
    let key = if vac < 0.0 { "forecast-earned-over" } else { "forecast-earned-under" };
    if (vac / figures.bac).abs() < 0.005 {
        return work;
    }
    cx.words.with(key, &[("work", work.into()), ("share", share.into())])
}

/// A figure: its name, what it says, how it stands, what it means.
struct Said {
    name: &'static str,
    value: Option<String>,
    mark: Option<Mark>,
    what: &'static str,
}

fn figures(ui: &mut Ui, cx: &Cx<'_>, curves: &Curves) {
    let said = all(cx, curves);
    let room = ui.available_width();
    let columns = ((room / FIGURE).floor() as usize).clamp(2, 6);
    let width = room / columns as f32;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(0.0, SPACE_3);
        for line in said.chunks(columns) {
            ui.horizontal(|ui| {
                for one in line {
                    let shown = Figure {
                        name: one.name,
                        value: Some(one.value.as_deref().unwrap_or_else(|| cx.text("forecast-unknown"))),
                        mark: one.mark,
                        bar: None,
                        lines: 1,
                        under: "",
                        hint: one.what,
                        leads: false,
                    };
                    figure::show(ui, cx.theme, &shown, width - SPACE_2);
                    ui.add_space(SPACE_2);
                }
            });
        }
    });
}

fn all(cx: &Cx<'_>, curves: &Curves) -> Vec<Said> {
    let (figures, unit) = (&curves.figures, curves.unit);
    let money = |value: Option<f64>| value.map(|value| amount(cx, unit, value));
    let index = |value: Option<f64>| value.map(|value| cx.words.number(value, 2));
    // Nine tenths and more are to be watched (two lights of ProjectLibre and others).
    let light = |value: Option<f64>| {
        value.map(|value| match value {
            value if value >= 0.995 => Mark::Good,
            value if value >= 0.9 => Mark::Watch,
            _ => Mark::Trouble,
        })
    };
    let say = |name: &str, value: Option<String>, what: &str| Said {
        name: cx.text(name),
        value,
        mark: None,
        what: cx.text(what),
    };
    let Figures { bac, pv, ev, ac, .. } = *figures;
    let time = curves.earned_schedule();
    let (spi, cpi) = (figures.spi(), figures.cpi());
    let mut said = vec![
        say("forecast-pv", money(Some(pv)), "forecast-pv-what"),
        say("forecast-ev", money(Some(ev)), "forecast-ev-what"),
        say("forecast-ac", money(ac), "forecast-ac-what"),
        say("forecast-bac", money(Some(bac)), "forecast-bac-what"),
        say("forecast-eac", money(figures.eac()), "forecast-eac-what"),
        say("forecast-etc", money(figures.etc()), "forecast-etc-what"),
        say("forecast-sv", money(Some(figures.sv())), "forecast-sv-what"),
        say("forecast-cv", money(figures.cv()), "forecast-cv-what"),
        say("forecast-vac", money(figures.vac()), "forecast-vac-what"),
        Said { mark: light(spi), ..say("forecast-spi", index(spi), "forecast-spi-what") },
        Said { mark: light(cpi), ..say("forecast-cpi", index(cpi), "forecast-cpi-what") },
        say("forecast-tcpi", index(figures.tcpi()), "forecast-tcpi-what"),
    ];
    if let Some(time) = time {
        let days = |days: f64| cx.words.number(days, 0);
        said.push(say("forecast-es", Some(days(time.variance_days())), "forecast-es-what"));
        let by_time = time.spi();
        said.push(Said { mark: light(by_time), ..say("forecast-spi-t", index(by_time), "forecast-spi-t-what") });
        let at_pace = curves.finish_at_pace().map(|day| cx.words.date_for_tables(day));
        said.push(say("forecast-at-pace", at_pace, "forecast-at-pace-what"));
    }
    said
}

/// How the estimate at completion is worked out.
fn method(ui: &mut Ui, cx: &Cx<'_>, now: EstimateAtCompletion) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
        let name = cx.text("forecast-method");
        ui.label(cx.theme.quiet(name));
        let options = [
            (EstimateAtCompletion::Typical, cx.text("forecast-method-typical")),
            (EstimateAtCompletion::Atypical, cx.text("forecast-method-atypical")),
            (EstimateAtCompletion::Combined, cx.text("forecast-method-combined")),
        ];
        if cx.presented {
            ui.label(cx.theme.body(options.iter().find(|(one, _)| *one == now).map_or("", |(_, word)| word)));
            return;
        }
        let chosen = ui.add_enabled_ui(cx.editable, |ui| button::segmented(ui, cx.theme, name, now, &options)).inner;
        if let Some(method) = chosen {
            let mut engagement = cx.file.engagement.clone();
            engagement.plan.estimate_at_completion = method;
            let edit = Edit::SetEngagement(engagement);
            let label = edit.label(cx.file);
            cx.edit(edit, label);
        }
    });
}
