//! Beside the curves: how many answered, what that comes to and how sure it is, and who keeps silent, the most powerful
//! first.

use egui::{Label, Rect, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::figure::{Figure, Group, People};
use super::model::Model;
use super::sentences;
use crate::insight::pulse::Answered;
use crate::insight::rounds::Change;
use crate::ui::context::Cx;
use crate::ui::naming::{is_person, question_name};
use crate::ui::theme::{self, SPACE_1, SPACE_2};
use crate::ui::widgets::card;
use crate::ui::widgets::one_line_on;
use crate::ui::widgets::person::{self, Disc};
use crate::workspace::Question;

/// Draws the card.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let figure = &model.figure;
    // Of those who are drawn and of no others: the figure beside the curves is that of the curves. Where nobody was asked,
    // the plot says so.
    let Some(answered) = &model.answered else { return };
    let theme = cx.theme;
    card::plain(ui, theme, |ui| {
        let share = answered.share;
        let key = match &model.key.people {
            People::Key => "pulse-answered-key",
            People::All => "pulse-answered",
            People::Chosen(_) => "pulse-answered-chosen",
        };
        card::heading(ui, theme, &cx.words.with(key, &[("n", share.n.into()), ("of", share.of.into())]));
        ui.add(Label::new(theme.caption(question_name(&figure.question, cx.words))).wrap());
        if let Some(sentence) = sentences::group(cx, &figure.question, answered) {
            ui.add(Label::new(theme.body(&sentence)).wrap());
            whisker(ui, cx, &figure.question, answered, &sentence);
            if let Some(change) = &model.change {
                changed(ui, cx, &figure.question, change);
            }
        }
        for (asked, heading) in [(true, "pulse-silent"), (false, "pulse-not-asked")] {
            let people = || answered.silent.iter().filter(|silence| silence.asked == asked);
            if people().next().is_some() {
                card::group(ui, theme, cx.text(heading));
            }
            people().for_each(|silence| silent(ui, cx, figure, silence));
        }
    });
}

/// The figure on its scale with its interval; without one where everyone answered.
pub fn whisker(ui: &mut Ui, cx: &Cx<'_>, question: &Question, answered: &Answered, sentence: &str) {
    let theme = cx.theme;
    let Some(group) = Group::of(question, &answered.answers, cx.shown().engagement.thresholds.satisfied_from) else {
        return;
    };
    let estimate = group.estimate();
    let (least, most) = group.range(question);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 34.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, sentence));
    let painter = ui.painter();
    let y = rect.top() + 10.0;
    let (left, right) = (rect.left() + 6.0, rect.right() - 6.0);
    let x = |value: f64| left + (right - left) * ((value - least) / (most - least)).clamp(0.0, 1.0) as f32;
    painter.hline(left..=right, y, Stroke::new(theme.line_width, theme.outline));
    if answered.share.n < answered.share.of
        && let Some((low, high)) = estimate.low.zip(estimate.high)
    {
        let band = Rect::from_min_max(pos2(x(low), y - 4.0), pos2(x(high), y + 4.0));
        painter.rect_filled(band, 2.0, theme.track);
        for end in [low, high] {
            painter.vline(x(end), y - 6.0..=y + 6.0, Stroke::new(1.5, theme.quiet));
        }
    }
    painter.circle(pos2(x(estimate.value), y), 5.0, theme.text, Stroke::new(1.5, theme.surface));
    let end = |value: f64| match group {
        Group::Share(_) => cx.words.percent(value, 0),
        _ => cx.words.number_short(value, 0),
    };
    let font = theme::regular(11.0);
    painter.text(pos2(left, rect.bottom()), egui::Align2::LEFT_BOTTOM, end(least), font.clone(), theme.quiet);
    painter.text(pos2(right, rect.bottom()), egui::Align2::RIGHT_BOTTOM, end(most), font, theme.quiet);
    response.on_hover_text(cx.text("pulse-interval-hint"));
}

/// How far a scale of change reaches to both sides of nought: half of the question's scale, or all of it where the change
/// or its interval is larger.
fn reach(question: &Question, change: &Change) -> f64 {
    let (least, most) = question.scale();
    let half = (most - least) / 2.0;
    let ends = [Some(change.estimate.value), change.estimate.low, change.estimate.high];
    let largest = ends.into_iter().flatten().map(f64::abs).fold(0.0, f64::max);
    if largest <= half { half } else { 2.0 * half }
}

/// What the same people changed by: from nought to the mean change on a scale with its ends, over its interval; grey where
/// that does not leave out nought.
pub fn changed(ui: &mut Ui, cx: &Cx<'_>, question: &Question, change: &Change) {
    let theme = cx.theme;
    let estimate = change.estimate;
    let proven = estimate.differs_from(0.0);
    let signed = |value: f64| cx.words.signed(value, 1);
    let n = ("n", estimate.n.into());
    let by = ("change", signed(estimate.value).into());
    // No answer can change by more than its scale is long.
    let (least, most) = question.scale();
    let ends = estimate.within((least - most, most - least));
    let said = match ends {
        Some((low, high)) => {
            let key = if proven { "pulse-change" } else { "pulse-change-noise" };
            cx.words.with(key, &[n, by, ("low", signed(low).into()), ("high", signed(high).into())])
        }
        None if estimate.n > 1 => cx.words.with("pulse-change-alike", &[n, by]),
        None => cx.words.with("pulse-change-one", &[by]),
    };
    let (before, after) = (cx.words.number(change.before, 1), cx.words.number(change.after, 1));
    let args = [("said", said.into()), ("before", before.into()), ("after", after.into())];
    let sentence = cx.words.with("pulse-change-ends", &args);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 36.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, sentence.clone()));
    let reach = reach(question, change);
    let y = rect.top() + 12.0;
    let (left, right) = (rect.left() + 6.0, rect.right() - 6.0);
    let x = |value: f64| left + (right - left) * ((value + reach) / (2.0 * reach)).clamp(0.0, 1.0) as f32;
    let painter = ui.painter();
    painter.hline(left..=right, y, Stroke::new(theme.line_width, theme.outline));
    if let Some((low, high)) = ends {
        let band = Rect::from_min_max(pos2(x(low), y - 4.0), pos2(x(high), y + 4.0));
        painter.rect_filled(band, 2.0, theme.track);
    }
    painter.vline(x(0.0), y - 8.0..=y + 8.0, Stroke::new(1.5, theme.quiet));
    let ink = if proven { theme.text } else { theme.ghost };
    let (from, to) = (pos2(x(0.0), y), pos2(x(estimate.value), y));
    if (from.x - to.x).abs() > 6.0 {
        let way = (to.x - from.x).signum();
        painter.line_segment([from, to], Stroke::new(2.0, ink));
        for half in [-4.0, 4.0] {
            painter.line_segment([to, to + Vec2::new(-6.0 * way, half)], Stroke::new(2.0, ink));
        }
    } else {
        painter.circle_filled(to, 3.5, ink);
    }
    let font = || theme::regular(11.0);
    for (at, value, align) in [
        (left, -reach, egui::Align2::LEFT_BOTTOM),
        (x(0.0), 0.0, egui::Align2::CENTER_BOTTOM),
        (right, reach, egui::Align2::RIGHT_BOTTOM),
    ] {
        let digits = usize::from(value.fract() != 0.0);
        let word = if value == 0.0 { cx.words.number(0.0, 0) } else { cx.words.signed(value, digits) };
        painter.text(pos2(at, rect.bottom()), align, word, font(), theme.quiet);
    }
    response.on_hover_text(cx.text("pulse-change-hint"));
    ui.add(Label::new(theme.caption(&sentence)).wrap());
}

fn silent(ui: &mut Ui, cx: &Cx<'_>, figure: &Figure, silence: &crate::insight::pulse::Silence) {
    let theme = cx.theme;
    let name = sentences::person(cx, silence.who);
    let how_long = sentences::silence(cx, &figure.question, silence);
    let power = silence.power.map(|power| cx.words.number_short(power, 1));
    let detail = match power {
        Some(power) => cx.words.with("pulse-silent-power", &[("silence", how_long.into()), ("power", power.into())]),
        None => how_long,
    };
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 38.0), Sense::click());
    let said = format!("{name}, {detail}");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, said.clone()));
    let painter = ui.painter();
    if response.hovered() || cx.is_selected(silence.who) {
        painter.rect_filled(rect.expand2(Vec2::new(SPACE_1, 0.0)), 6.0, theme.hover);
    }
    if response.has_focus() {
        painter.rect_stroke(rect, 6.0, theme.focus_ring(), egui::StrokeKind::Inside);
    }
    let initials = person::initials(&name);
    let disc = Disc::new(&initials).key(cx.insights.grid.is_key(silence.who)).gone(true);
    person::paint_sized(painter, theme, pos2(rect.left() + 15.0, rect.center().y), &disc, 11.0);
    let left = rect.left() + 30.0 + SPACE_2;
    let line = |text: &str, font, color, y: f32| {
        let galley = one_line_on(painter, text, font, rect.right() - left);
        painter.galley(pos2(left, y - galley.size().y / 2.0), galley, color);
    };
    let galley = person::name_within(
        painter,
        (&name, is_person(cx.shown(), silence.who)),
        theme::regular(theme::BODY),
        theme.text,
        rect.right() - left,
    );
    painter.galley(pos2(left, rect.top() + 10.0 - galley.size().y / 2.0), galley, theme.text);
    line(&detail, theme::regular(theme::CAPTION), theme.quiet, rect.top() + 28.0);
    if response.clicked() {
        cx.select(silence.who);
    }
    response.on_hover_text(said);
}
