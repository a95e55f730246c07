//! Trust between two people over time: its four parts as lines, what was promised and kept meanwhile under them, and
//! under the plot the two trusts, each with what was said and the acts that are held to build it or wear it away.

use chrono::NaiveDate;
use egui::{Align2, Label, Rect, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::brush::{self, Brush, Spot};
use super::chart::Chart;
use super::curves::{dash, mark};
use super::days::DayAxis;
use super::figure::spread;
use super::figures;
use super::sentences;
use crate::insight::trust_lines::{Act, Deed, Kind, Said, TrustLine};
use crate::ui::context::Cx;
use crate::ui::naming::title_of;
use crate::ui::theme::{self, SPACE_1, SPACE_2, SPACE_4};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::page::column;
use crate::ui::widgets::{card, one_line_on};
use crate::workspace::StakeholderId;

/// The ends of the scale.
const SCALE: (f64, f64) = (1.0, 10.0);
/// Height of the strip of promises under the scale, in points.
const PROMISES: f32 = 30.0;
/// From this width on the two trusts stand side by side, in points.
const TWO: f32 = 720.0;
/// So many acts at most in a card; the latest come first.
const MOST: usize = 10;

/// Two people: who trusts, and whom of us.
pub type Pair = (StakeholderId, Option<StakeholderId>);

/// The names of a pair.
pub fn pair_name(cx: &Cx<'_>, (who, about): Pair) -> String {
    let who = sentences::person(cx, who);
    match about {
        Some(about) => {
            let args = [("who", who.into()), ("about", sentences::person(cx, about).into())];
            cx.words.with("pulse-trust-pair", &args)
        }
        None => who,
    }
}

/// What the lines say: how the parts moved to the latest answers, and since when, which is the first day of the answers before
/// these; and what was kept.
pub fn finding(cx: &Cx<'_>, line: Option<&TrustLine>) -> String {
    let Some(line) = line else { return cx.text("pulse-trust-none").to_owned() };
    let who = sentences::person(cx, line.who);
    let answers = line.parts.iter().map(|said| {
        let answers = said.iter().rev().filter_map(|said| Some((said.on, said.value?)));
        answers.collect::<Vec<_>>()
    });
    let answers: Vec<Vec<(NaiveDate, f64)>> = answers.collect();
    let since = answers.iter().filter_map(|part| Some(part.get(1)?.0)).min().unwrap_or(cx.day);
    let moved = answers.iter().enumerate().filter_map(|(part, answers)| {
        let ((_, now), earlier) = answers.split_first()?;
        let (_, before) = earlier.iter().find(|(on, _)| *on <= since).or(earlier.last())?;
        Some(if part == 3 { before - now } else { now - before })
    });
    let moved: Vec<f64> = moved.collect();
    let on = cx.words.date_short(since);
    let (up, down) = (moved.iter().filter(|it| **it > 0.0).count(), moved.iter().filter(|it| **it < 0.0).count());
    let args = |n: usize| {
        [("who", who.as_str().into()), ("n", n.into()), ("of", moved.len().into()), ("on", on.as_str().into())]
    };
    match (moved.is_empty(), up, down) {
        (true, ..) if line.latest().iter().all(Option::is_none) => {
            cx.words.with("pulse-trust-never", &[("who", who.as_str().into())])
        }
        (true, ..) => cx.words.with("pulse-trust-once", &[("who", who.as_str().into())]),
        (false, up, down) if down > up => cx.words.with("pulse-trust-falls", &args(down)),
        (false, up, down) if up > down => cx.words.with("pulse-trust-rises", &args(up)),
        (false, 1.., _) => cx.words.with("pulse-trust-mixed", &args(up)),
        _ => cx.words.with("pulse-trust-steady", &[("who", who.as_str().into()), ("on", on.as_str().into())]),
    }
}

/// Keys of the names of the four parts.
const NAMES: [&str; 4] =
    ["pulse-trust-credibility", "pulse-trust-reliability", "pulse-trust-intimacy", "pulse-trust-self"];

/// Draws the lines in a rectangle.
pub fn show(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (finding, line): (&str, &TrustLine),
    axis: &DayAxis,
    rect: Rect,
    small: bool,
    brush: &mut Option<Brush>,
) {
    let chart = Chart::new(ui, cx, axis, rect, small);
    let body = chart.body;
    brush::band(ui, cx, brush.as_ref(), axis, body.y_range(), small);
    let whole = (!small).then(|| {
        let whole = ui.interact(body, ui.scope_id().with("trust"), Sense::click_and_drag());
        whole.widget_info(|| WidgetInfo::labeled(Role::Image, true, finding));
        whole
    });
    let scale = body.with_max_y(body.bottom() - PROMISES);
    let y = |value: f64| {
        let (low, high) = SCALE;
        egui::lerp(scale.bottom() - 8.0..=scale.top() + 10.0, ((value - low) / (high - low)) as f32)
    };
    ground(ui, cx, scale, body, &y);
    chart.finish(ui, cx, axis, rect);
    let silence = cx.shown().engagement.thresholds.silence_days;
    let spots = draw(ui, cx, line, axis, silence, &y);
    promises(ui, cx, line, axis, body, small);
    if !small {
        ends(ui, cx, line, axis, rect, scale, &y);
    }
    if let Some(whole) = whole {
        let say = |spot: &Spot| said_of(cx, line, spot.index);
        brush::react(ui, cx, &whole, &spots, axis, brush, &say);
        brush::ring(ui, cx, &whole);
    }
}

/// The scale from 1 to 10, and the strip under it.
fn ground(ui: &Ui, cx: &Cx<'_>, scale: Rect, body: Rect, y: &dyn Fn(f64) -> f32) {
    let (theme, painter) = (cx.theme, ui.painter());
    for value in [1.0, 4.0, 7.0, 10.0] {
        painter.hline(body.x_range(), y(value), Stroke::new(1.0, theme.grid));
        let number = cx.words.number_short(value, 0);
        let at = pos2(body.left() - SPACE_2, y(value));
        painter.text(at, Align2::RIGHT_CENTER, number, theme::regular(theme::CAPTION), theme.quiet);
    }
    let strip = body.with_min_y(scale.bottom());
    painter.rect_filled(strip, 0.0, theme.weekend);
    painter.hline(body.x_range(), body.bottom(), theme.hairline());
    let galley = one_line_on(painter, cx.text("pulse-trust-kept"), theme::regular(theme::CAPTION), 100.0);
    let at = pos2(body.left() - SPACE_2 - galley.size().x, strip.center().y - galley.size().y / 2.0);
    painter.galley(at, galley, theme.quiet);
}

/// The four lines with their marks; answers of one day and value stand beside one another.
fn draw(ui: &Ui, cx: &Cx<'_>, line: &TrustLine, axis: &DayAxis, silence: i64, y: &dyn Fn(f64) -> f32) -> Vec<Spot> {
    let (theme, painter) = (cx.theme, ui.painter());
    let mut spots = Vec::new();
    let aside = |part: usize, said: &Said| {
        let same = |other: usize| {
            line.parts[other].iter().any(|one| one.on == said.on && one.value == said.value && one.value.is_some())
        };
        let there: Vec<usize> = (0..4).filter(|other| same(*other)).collect();
        let nth = there.iter().position(|other| *other == part).unwrap_or(0);
        (nth as f32 - (there.len().max(1) - 1) as f32 / 2.0) * 11.0
    };
    for (part, answers) in line.parts.iter().enumerate() {
        let place = |said: &Said| said.value.map(|value| pos2(axis.x(said.on) + aside(part, said), y(value)));
        for pair in answers.windows(2) {
            let near = (pair[1].on - pair[0].on).num_days() <= silence;
            if let (Some(from), Some(to)) = (place(&pair[0]), place(&pair[1]))
                && near
            {
                dash(painter, part, from, to, Stroke::new(1.8, theme.text));
            }
        }
        for (nth, said) in answers.iter().enumerate().filter(|(_, said)| axis.shows(said.on)) {
            let Some(at) = place(said) else { continue };
            mark(painter, theme, part, at, 5.0, theme.text);
            if cx.selection == Some(said.reading.into()) {
                painter.circle_stroke(at, 9.0, Stroke::new(2.0, theme.text));
            }
            let index = part * 1000 + nth;
            spots.push(Spot { at, on: said.on, who: Some(line.who), record: said.reading.into(), index, picks: true });
        }
    }
    spots
}

/// What one mark is, in a sentence.
fn said_of(cx: &Cx<'_>, line: &TrustLine, index: usize) -> String {
    let (part, nth) = (index / 1000, index % 1000);
    let Some(said) = line.parts.get(part).and_then(|answers| answers.get(nth)) else { return String::new() };
    let args = [
        ("who", sentences::person(cx, line.who).into()),
        ("part", cx.text(NAMES[part]).into()),
        ("value", cx.words.number_short(said.value.unwrap_or_default(), 1).into()),
        ("date", cx.words.date(said.on).into()),
    ];
    cx.words.with("pulse-trust-said", &args)
}

/// Promises kept on time, of those due by then: a step at each day on which that changed.
fn promises(ui: &Ui, cx: &Cx<'_>, line: &TrustLine, axis: &DayAxis, body: Rect, small: bool) {
    let (theme, painter) = (cx.theme, ui.painter());
    let strip = body.with_min_y(body.bottom() - PROMISES).shrink2(Vec2::new(0.0, 5.0));
    let y = |share: f64| egui::lerp(strip.bottom()..=strip.top(), share as f32);
    if line.kept.is_empty() && !small {
        let none =
            one_line_on(painter, cx.text("pulse-trust-kept-none"), theme::regular(theme::CAPTION), strip.width());
        let at = pos2(strip.left() + SPACE_2, strip.center().y - none.size().y / 2.0);
        painter.galley(at, none, theme.quiet);
    }
    let mut before: Option<(NaiveDate, f64)> = None;
    let mut free = f32::NEG_INFINITY;
    for (on, share) in line.kept.iter().filter(|(on, _)| axis.shows(*on)) {
        let Some(value) = share.value() else { continue };
        let x = axis.x(*on);
        if let Some((from, last)) = before {
            painter.line_segment([pos2(axis.x(from), y(last)), pos2(x, y(last))], Stroke::new(1.5, theme.quiet));
            painter.line_segment([pos2(x, y(last)), pos2(x, y(value))], Stroke::new(1.5, theme.quiet));
        }
        painter.circle_filled(pos2(x, y(value)), 2.5, theme.quiet);
        let args = [("n", share.n.into()), ("of", share.of.into())];
        let word = cx.words.with("pulse-trust-kept-short", &args);
        if !small && x > free {
            let galley = one_line_on(painter, &word, theme::regular(10.0), 60.0);
            let up = y(value) > strip.center().y;
            let top = if up { y(value) - galley.size().y - 2.0 } else { y(value) + 2.0 };
            free = x + galley.size().x + 6.0;
            painter.galley(pos2(x + 4.0, top), galley, theme.quiet);
        }
        before = Some((*on, value));
    }
    if let Some((from, last)) = before {
        let today = axis.x(cx.day).min(axis.right);
        painter.line_segment([pos2(axis.x(from), y(last)), pos2(today, y(last))], Stroke::new(1.5, theme.quiet));
    }
}

/// The names of the parts at the ends of their lines, with the latest answer and its age.
fn ends(ui: &Ui, cx: &Cx<'_>, line: &TrustLine, axis: &DayAxis, rect: Rect, scale: Rect, y: &dyn Fn(f64) -> f32) {
    const NAME: f32 = 34.0;
    let (theme, painter) = (cx.theme, ui.painter());
    let latest = line.latest();
    let known: Vec<usize> = (0..4).filter(|part| latest[*part].is_some()).collect();
    let value = |part: usize| latest[part].and_then(|said| said.value).unwrap_or_default();
    let wishes: Vec<f32> = known.iter().map(|part| y(value(*part))).collect();
    let left = axis.right + 14.0;
    for (part, at) in known.iter().zip(spread(&wishes, NAME, scale.top() - 6.0, rect.bottom())) {
        let (Some(at), Some(said)) = (at, latest[*part]) else { continue };
        mark(painter, theme, *part, pos2(left + 6.0, at - 7.0), 4.5, theme.text);
        let room = rect.right() - left - 18.0;
        let name = one_line_on(painter, cx.text(NAMES[*part]), theme::bold(theme::CAPTION), room);
        painter.galley(pos2(left + 18.0, at - 7.0 - name.size().y / 2.0), name, theme.text);
        let days = (cx.day - said.on).num_days();
        let count = line.parts[*part].iter().filter(|said| said.value.is_some()).count();
        let args =
            [("value", cx.words.number_short(value(*part), 1).into()), ("n", count.into()), ("days", days.into())];
        let under = one_line_on(painter, &cx.words.with("pulse-trust-end", &args), theme::regular(11.0), room);
        painter.galley(pos2(left + 18.0, at + 7.0 - under.size().y / 2.0), under, theme.quiet);
    }
}

/// Under the plot: the two trusts, and the ratio with what it is made of.
pub fn beneath(ui: &mut Ui, cx: &Cx<'_>, line: &TrustLine) {
    if ui.available_width() < TWO {
        both(ui, cx, line, Kind::Cognitive);
        both(ui, cx, line, Kind::Affective);
    } else {
        let half = (ui.available_width() - SPACE_4) / 2.0;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(SPACE_4);
            column(ui, half, |ui| both(ui, cx, line, Kind::Cognitive));
            column(ui, half, |ui| both(ui, cx, line, Kind::Affective));
        });
    }
    if let (Some(ratio), [Some(c), Some(r), Some(i), Some(s)]) = (line.equation(), line.latest()) {
        let number = |said: Said| cx.words.number_short(said.value.unwrap_or_default(), 1);
        let args = [
            ("c", number(c).into()),
            ("r", number(r).into()),
            ("i", number(i).into()),
            ("s", number(s).into()),
            ("ratio", cx.words.number(ratio, 1).into()),
        ];
        ui.add(Label::new(cx.theme.caption(cx.words.with("pulse-trust-ratio", &args))).wrap());
    }
    ui.add(Label::new(cx.theme.caption(cx.text("pulse-trust-source"))).wrap());
}

/// One of the two trusts: what was said of it, and the acts behind it.
fn both(ui: &mut Ui, cx: &Cx<'_>, line: &TrustLine, kind: Kind) {
    let theme = cx.theme;
    let (title, source) = match kind {
        Kind::Cognitive => ("pulse-trust-cognitive", "pulse-trust-cognitive-by"),
        Kind::Affective => ("pulse-trust-affective", "pulse-trust-affective-by"),
    };
    card::card(ui, theme, cx.text(title), |ui| {
        ui.add(Label::new(theme.caption(cx.text(source))).wrap());
        ui.spacing_mut().item_spacing.y = 3.0;
        let latest = line.latest();
        for part in kind.parts() {
            let fresh = |said: Said| (cx.day - said.on).num_days() <= cx.shown().engagement.thresholds.silence_days;
            let said = latest[part].and_then(|said| Some((said.value?, (cx.day - said.on).num_days(), fresh(said))));
            figures::bar(ui, cx, cx.text(NAMES[part]), said);
        }
        if kind == Kind::Cognitive
            && let Some((_, share)) = line.kept.last()
        {
            let args = [("n", share.n.into()), ("of", share.of.into())];
            ui.add(Label::new(theme.caption(cx.words.with("pulse-trust-promises", &args))).wrap());
        }
        ui.add_space(SPACE_1);
        let share = line.share(kind);
        if share.of == 0 {
            ui.add(Label::new(theme.quiet(cx.text("pulse-trust-no-acts"))).wrap());
            return;
        }
        let args = [("n", share.n.into()), ("of", share.of.into())];
        card::group(ui, theme, &cx.words.with("pulse-trust-acts", &args));
        let acts = || line.acts.iter().filter(|act| act.deed.kind() == kind);
        let of_all = acts().filter(|act| act.of_all).count();
        if of_all > 0 {
            let args = [("n", of_all.into()), ("of", share.of.into())];
            ui.add(Label::new(theme.caption(cx.words.with("pulse-trust-acts-of-all", &args))).wrap());
        }
        acts().take(MOST).for_each(|act| act_line(ui, cx, act));
        if let Some(more) = acts().count().checked_sub(MOST).filter(|more| *more > 0) {
            let more = cx.words.with("pulse-more-curves", &[("n", more.into())]);
            ui.add(Label::new(theme.caption(more)).wrap());
        }
    });
}

/// The key of what was done.
pub(in crate::ui::views) fn deed(deed: Deed) -> &'static str {
    match deed {
        Deed::Kept => "pulse-deed-kept",
        Deed::Broken => "pulse-deed-broken",
        Deed::Accepted => "pulse-deed-accepted",
        Deed::SentBack => "pulse-deed-sent-back",
        Deed::Told => "pulse-deed-told",
        Deed::ToldLate => "pulse-deed-told-late",
        Deed::Explained => "pulse-deed-explained",
        Deed::NotUnderstood => "pulse-deed-not-understood",
        Deed::IdeaTakenUp => "pulse-deed-idea",
        Deed::IdeaLeft => "pulse-deed-idea-left",
    }
}

/// An act with its day; pressed, it leads to its record.
fn act_line(ui: &mut Ui, cx: &Cx<'_>, act: &Act) {
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 22.0), Sense::click());
    let title = title_of(cx.shown(), act.record, cx.words);
    let mut said = format!("{} · {} · {title}", cx.words.date_short(act.on), cx.text(deed(act.deed)));
    if act.of_all {
        said = format!("{said} · {}", cx.text("pulse-trust-of-all"));
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, said.clone()));
    let painter = ui.painter();
    if response.hovered() || cx.selection == Some(act.record) {
        painter.rect_filled(rect, 4.0, theme.hover);
    }
    if response.has_focus() {
        painter.rect_stroke(rect, 4.0, theme.focus_ring(), egui::StrokeKind::Inside);
    }
    let state = if act.deed.builds() { Mark::Good } else { Mark::Trouble };
    state.paint(painter, theme, pos2(rect.left() + 9.0, rect.center().y), 9.0);
    let galley = one_line_on(painter, &said, theme::regular(theme::CAPTION), rect.width() - 24.0);
    painter.galley(pos2(rect.left() + 20.0, rect.center().y - galley.size().y / 2.0), galley, theme.text);
    if response.clicked() {
        cx.select(act.record);
    }
    response.on_hover_text(said);
}
