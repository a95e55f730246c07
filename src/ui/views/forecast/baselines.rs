//! The card of baselines: which there are, which one counts, and what slipped between any two of them or since one.

use egui::{Align, Align2, Label, Layout, Rect, Sense, Ui, UiBuilder, Vec2, pos2};

use super::{row, signed_days};
use crate::document::Edit;
use crate::insight::baselines::{Comparison, Side, Slip, known};
use crate::insight::schedule::latest_baseline;
use crate::ui::command::Command;
use crate::ui::context::{Action, Cx};
use crate::ui::icons::Icon;
use crate::ui::naming::title_of;
use crate::ui::theme::{self, ROW, SPACE_2, SPACE_3, SPACE_4};
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{card, chip, choice, one_line_on};
use crate::workspace::{Baseline, BaselineId};

/// So many slips before a person asks for more.
const FEW: usize = 8;
/// So many at most: the rest are smaller.
const MOST: usize = 200;
/// Height of a slip, in points.
const LINE: f32 = 24.0;

/// Shows the card; returns what is to be compared where a person chose so.
pub fn show(
    ui: &mut Ui,
    cx: &Cx<'_>,
    sides: Option<(Side, Side)>,
    comparison: Option<&Comparison>,
    all: &mut bool,
) -> Option<(Side, Side)> {
    let baselines = known(cx.shown(), cx.day);
    let finding = match comparison {
        Some(comparison) => finding(cx, comparison),
        None => cx.text("forecast-baselines").to_owned(),
    };
    let act = |ui: &mut Ui| {
        let act = Button::new(cx.text("forecast-set-baseline")).icon(Icon::Flag);
        if cx.editable && !baselines.is_empty() && act.show(ui, cx.theme).clicked() {
            cx.command(Command::SetBaseline);
        }
    };
    let ((), chosen) = card::card_with(ui, cx.theme, &finding, act, |ui| {
        if baselines.is_empty() {
            let act = cx.editable.then(|| cx.text("forecast-set-baseline"));
            if card::empty(ui, cx.theme, Icon::Flag, cx.text("forecast-no-baselines"), act) {
                cx.command(Command::SetBaseline);
            }
            return None;
        }
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            list(ui, cx, &baselines);
        });
        let chosen = sides.and_then(|sides| choose(ui, cx, &baselines, sides));
        if let Some(comparison) = comparison {
            ui.add(Label::new(cx.theme.body(summary(cx, comparison))).wrap());
            slips(ui, cx, comparison, all);
        }
        chosen
    });
    chosen
}

/// What is to be seen first.
fn finding(cx: &Cx<'_>, comparison: &Comparison) -> String {
    match comparison.end_days {
        Some(0) | None if comparison.later == 0 => cx.text("forecast-slips-none").to_owned(),
        end => {
            let end = end.unwrap_or(0);
            let args = [
                ("later", comparison.later.into()),
                ("of", comparison.compared.into()),
                ("days", end.unsigned_abs().into()),
                ("order", end.signum().into()),
            ];
            cx.words.with("forecast-slips-finding", &args)
        }
    }
}

/// The rest of it in a sentence: the largest slip, what came and went, what it costs.
fn summary(cx: &Cx<'_>, comparison: &Comparison) -> String {
    let mut said = Vec::new();
    if let Some(largest) = comparison.largest() {
        let name = title_of(cx.shown(), largest.task.into(), cx.words);
        let days = cx.words.days(largest.finish_days);
        said.push(cx.words.with("forecast-slips-largest", &[("task", name.into()), ("days", days.into())]));
    }
    if comparison.earlier > 0 {
        said.push(cx.words.with("forecast-slips-earlier", &[("n", comparison.earlier.into())]));
    }
    if !comparison.added.is_empty() {
        said.push(cx.words.with("forecast-slips-added", &[("n", comparison.added.len().into())]));
    }
    if !comparison.gone.is_empty() {
        said.push(cx.words.with("forecast-slips-gone", &[("n", comparison.gone.len().into())]));
    }
    if comparison.cost_minor != 0 {
        said.push(cx.words.with("forecast-slips-cost", &[("money", signed_money(cx, comparison.cost_minor).into())]));
    }
    if said.is_empty() {
        said.push(cx.words.with("forecast-slips-same", &[("n", comparison.compared.into())]));
    }
    said.join(" · ")
}

fn signed_money(cx: &Cx<'_>, minor: i64) -> String {
    let money = cx.words.money_whole(minor.saturating_abs(), &cx.shown().engagement.currency);
    if minor < 0 { format!("−{money}") } else { format!("+{money}") }
}

/// One row a baseline: its name leads to its details, where it is renamed and deleted.
fn list(ui: &mut Ui, cx: &Cx<'_>, baselines: &[&Baseline]) {
    let counts = latest_baseline(cx.shown(), cx.day).map(|one| one.id);
    for one in baselines {
        let end = one.tasks.iter().map(|entry| entry.finish).max();
        let args = [
            ("title", one.title.as_str().into()),
            ("day", cx.words.date(one.set_on).into()),
            ("end", end.map_or_else(String::new, |end| cx.words.date(end.date())).into()),
        ];
        let said = cx.words.with("forecast-baseline", &args);
        let (rect, response) = row(ui, cx, ROW, &said, cx.is_selected(one.id));
        if response.clicked() {
            cx.select(one.id);
        }
        response.on_hover_text(&said);
        ui.scope_builder(UiBuilder::new().max_rect(rect).layout(Layout::right_to_left(Align::Center)), |ui| {
            ui.spacing_mut().item_spacing.x = SPACE_2;
            if cx.editable {
                let name = cx.words.with("forecast-delete-baseline", &[("title", one.title.as_str().into())]);
                if button::icon_small(ui, cx.theme, Icon::Delete, &name).clicked() {
                    cx.out.push(Action::AskDelete(one.id.into()));
                }
            }
            if counts == Some(one.id) {
                chip::word(ui, cx.theme, cx.text("forecast-counts")).on_hover_text(cx.text("forecast-counts-what"));
            } else if cx.editable {
                let name = cx.words.with("forecast-let-count-this", &[("title", one.title.as_str().into())]);
                let pressed = button::plain(ui, cx.theme, cx.text("forecast-let-count")).on_hover_text(name);
                if pressed.clicked() {
                    let newest = baselines.first().is_some_and(|newest| newest.id == one.id);
                    let_count(cx, (!newest).then_some(one.id));
                }
            }
            if let Some(end) = end {
                let words = cx.words.with("forecast-ends", &[("day", cx.words.date_short(end.date()).into())]);
                ui.add(Label::new(cx.theme.quiet(words)).selectable(false));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let date = cx.words.date_for_tables(one.set_on);
                ui.add(Label::new(cx.theme.quiet(date)).selectable(false));
                ui.add(Label::new(cx.theme.body(&one.title)).truncate().selectable(false));
            });
        });
    }
}

/// Lets a baseline count from now on; none = always the latest.
fn let_count(cx: &Cx<'_>, baseline: Option<BaselineId>) {
    let mut engagement = cx.file.engagement.clone();
    engagement.plan.baseline = baseline;
    let edit = Edit::SetEngagement(engagement);
    let label = edit.label(cx.file);
    cx.edit(edit, label);
}

/// What is compared with what.
fn choose(ui: &mut Ui, cx: &Cx<'_>, baselines: &[&Baseline], (from, to): (Side, Side)) -> Option<(Side, Side)> {
    let mut options: Vec<(Side, &str)> = baselines.iter().map(|one| (Side::Then(one.id), one.title.as_str())).collect();
    options.push((Side::Now, cx.text("forecast-now")));
    let find = (cx.text("common-search"), cx.text("forecast-clear"));
    let mut chosen = None;
    ui.add_space(SPACE_2);
    if cx.presented {
        let word = |side| options.iter().find(|(one, _)| *one == side).map_or("", |(_, word)| *word);
        ui.label(cx.theme.quiet(format!("{} → {}", word(from), word(to))));
        return None;
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_2;
        let width = ((ui.available_width() - 2.0 * SPACE_4) / 2.0).min(280.0);
        let field = Field::new(cx.text("forecast-compare-from")).bare().width(width);
        if let Some(side) = choice::combo(ui, cx.theme, &field, &from, &options, find) {
            chosen = Some((side, to));
        }
        let (arrow, _) = ui.allocate_exact_size(Vec2::splat(SPACE_4), Sense::hover());
        Icon::ArrowRight.paint(ui.painter(), arrow.center(), 15.0, cx.theme.quiet);
        let field = Field::new(cx.text("forecast-compare-to")).bare().width(width);
        if let Some(side) = choice::combo(ui, cx.theme, &field, &to, &options, find) {
            chosen = Some((from, side));
        }
    });
    chosen
}

/// The table of slips, the largest first.
fn slips(ui: &mut Ui, cx: &Cx<'_>, comparison: &Comparison, all: &mut bool) {
    if comparison.slips.is_empty() {
        return;
    }
    let count = comparison.slips.len().min(MOST);
    let shown = if *all { count } else { FEW.min(count) };
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let (head, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), LINE), Sense::hover());
        let heads = [
            cx.text("forecast-head-start"),
            cx.text("forecast-head-finish"),
            cx.text("forecast-head-duration"),
            cx.text("forecast-head-cost"),
        ];
        cells(ui, cx, head, cx.text("forecast-head-task"), &heads.map(str::to_owned), true);
        for slip in &comparison.slips[..shown] {
            line(ui, cx, slip);
        }
    });
    if count > FEW {
        let word = match *all {
            true => cx.text("forecast-fewer").to_owned(),
            false => cx.words.with("forecast-all", &[("n", count.into())]),
        };
        if button::plain(ui, cx.theme, &word).clicked() {
            *all = !*all;
        }
    }
}

fn line(ui: &mut Ui, cx: &Cx<'_>, slip: &Slip) {
    let name = title_of(cx.shown(), slip.task.into(), cx.words);
    let (before, after) = slip.finishes;
    let args = [
        ("task", name.as_str().into()),
        ("before", cx.words.date(before.date()).into()),
        ("after", cx.words.date(after.date()).into()),
    ];
    let said = cx.words.with("forecast-slip", &args);
    let (rect, response) = row(ui, cx, LINE, &said, cx.is_selected(slip.task));
    if response.clicked() {
        cx.select(slip.task);
    }
    response.on_hover_text(&said);
    let minutes = match slip.minutes {
        0 => String::new(),
        minutes => {
            let effort = cx.words.effort(minutes.saturating_abs());
            if minutes < 0 { format!("−{effort}") } else { format!("+{effort}") }
        }
    };
    let cost = if slip.cost_minor == 0 { String::new() } else { signed_money(cx, slip.cost_minor) };
    let said = [signed_days(cx, slip.start_days), signed_days(cx, slip.finish_days), minutes, cost];
    cells(ui, cx, rect, &name, &said, false);
}

/// A row of the table: a name and four figures at the right ends of their columns.
fn cells(ui: &Ui, cx: &Cx<'_>, rect: Rect, name: &str, figures: &[String; 4], head: bool) {
    let theme = cx.theme;
    let font = if head { theme::bold(theme::CAPTION) } else { theme::regular(theme::BODY) };
    let wide = (rect.width() * 0.15).clamp(62.0, 104.0);
    let names = rect.width() - 4.0 * wide - SPACE_3;
    let ink = if head { theme.quiet } else { theme.text };
    let galley = one_line_on(ui.painter(), name, font.clone(), names);
    ui.painter().galley(pos2(rect.left(), rect.center().y - galley.size().y / 2.0), galley, ink);
    for (place, figure) in figures.iter().enumerate() {
        let right = rect.right() - (3 - place) as f32 * wide;
        let galley = one_line_on(ui.painter(), figure, font.clone(), wide - SPACE_2);
        // The finish is what the rows are sorted by.
        let ink = if head || place != 1 { theme.quiet } else { theme.text };
        let at = Align2::RIGHT_CENTER.anchor_size(pos2(right, rect.center().y), galley.size());
        ui.painter().galley(at.min, galley, ink);
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), theme.hairline());
}
