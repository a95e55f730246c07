//! The decisions, the latest first, each with its hearing over the days after it: a disc for who heard from us, a
//! diamond for who heard elsewhere first, a ring at today's age for who has not heard.

use std::collections::BTreeMap;

use egui::{Align2, Painter, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use crate::insight::disclosure::{Disclosure, From, Line, part_of_client};
use crate::ui::context::Cx;
use crate::ui::naming::Named;
use crate::ui::states::hearing_state;
use crate::ui::theme::{self, SPACE_1, SPACE_2, SPACE_3};
use crate::ui::views::dialogue::parts;
use crate::ui::views::heard;
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::{break_before, card, one_line_on};
use crate::workspace::{Decision, DecisionId};

/// Height of a decision, in points.
const HIGH: f32 = 62.0;
/// The scale ends between so many days after a decision.
const DAYS: std::ops::RangeInclusive<i64> = 7..=56;
/// Height of what stands beside a word of the legend, in points: that of the word, so that both share a middle.
const LEGEND: f32 = 18.0;
/// Size of a mark, in points.
pub(super) const MARK: f32 = 9.0;

/// Draws the card.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, disclosure: &Disclosure, chosen: Option<DecisionId>) {
    let mut decisions: Vec<&Decision> = cx.shown().decisions.iter().collect();
    decisions.sort_by_key(|decision| (std::cmp::Reverse(decision.decided_on), decision.id));
    let heard = disclosure.lines.values().flatten().filter(|line| line.heard.is_some());
    let longest = heard.map(|line| line.days).max().unwrap_or(0).clamp(*DAYS.start(), *DAYS.end());
    card::card(ui, cx.theme, cx.text("dialogue-decisions-list"), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        legend(ui, cx);
        for (index, decision) in decisions.iter().enumerate() {
            if index > 0 {
                card::rule(ui, cx.theme);
            }
            let lines = disclosure.lines.get(&decision.id).map(Vec::as_slice).unwrap_or_default();
            // The same row wherever it comes to stand, so that it keeps the keyboard.
            let own = egui::UiBuilder::new().scope_id(egui::Id::unique(("dialogue-decision", decision.id)));
            ui.scope_builder(own, |ui| row(ui, cx, decision, lines, longest, chosen == Some(decision.id)));
        }
    });
}

/// What the marks mean.
fn legend(ui: &mut Ui, cx: &Cx<'_>) {
    let painter = ui.painter().clone();
    let font = theme::regular(theme::CAPTION);
    let width = |word: &str| painter.layout_no_wrap(word.to_owned(), font.clone(), cx.theme.quiet).size().x;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(SPACE_1, 0.0);
        for (from, heard, key) in heard::SIGNS {
            break_before(ui, 20.0 + width(cx.text(key)));
            let (rect, _) = ui.allocate_exact_size(Vec2::new(12.0, LEGEND), Sense::hover());
            heard::mark(ui.painter(), cx.theme, (rect.center(), MARK), from, heard);
            ui.label(cx.theme.caption(cx.text(key)));
            ui.add_space(SPACE_2);
        }
        // The axis: from the decision on, a tick a week; the taller line is the day from which it counts.
        break_before(ui, 34.0 + width(cx.text("dialogue-mark-week")));
        let (rect, _) = ui.allocate_exact_size(Vec2::new(26.0, LEGEND), Sense::hover());
        let y = rect.center().y;
        ui.painter().hline(rect.x_range(), y, Stroke::new(cx.theme.line_width, cx.theme.line));
        for tick in 0..4_u8 {
            let x = rect.left() + 8.0 * f32::from(tick);
            ui.painter().vline(x, y - 2.0..=y + 2.0, Stroke::new(cx.theme.line_width, cx.theme.outline));
        }
        ui.label(cx.theme.caption(cx.text("dialogue-mark-week")));
        ui.add_space(SPACE_2);
        break_before(ui, 14.0 + width(cx.text("dialogue-mark-effective")));
        let (rect, _) = ui.allocate_exact_size(Vec2::new(4.0, LEGEND), Sense::hover());
        ui.painter().vline(
            rect.center().x,
            rect.shrink2(Vec2::new(0.0, 2.0)).y_range(),
            Stroke::new(1.5, cx.theme.text),
        );
        ui.label(cx.theme.caption(cx.text("dialogue-mark-effective")));
    });
    ui.add_space(SPACE_1);
}

fn row(ui: &mut Ui, cx: &Cx<'_>, decision: &Decision, lines: &[Line], longest: i64, chosen: bool) {
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), HIGH), Sense::click());
    let hearing = cx.insights.hearings.get(decision.id);
    let state = hearing.filter(|hearing| hearing.heard().1 > 0).map(|hearing| hearing_state(hearing, cx.words));
    let (mark, heard) = state.unwrap_or_else(|| (Mark::Unknown, cx.text("registers-heard-nobody").to_owned()));
    let on = cx.words.date(decision.decided_on);
    let under = format!("{on} · {} · {heard}", part_of_client(cx.shown(), decision).name(cx.words));
    let said = format!("{}: {under}", decision.title);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, chosen, &said));
    if response.clicked() {
        cx.select(decision.id);
    }
    if !ui.is_rect_visible(rect) {
        return;
    }
    let painter = ui.painter();
    let body = rect.expand2(Vec2::new(SPACE_2, -1.0));
    if chosen || response.hovered() {
        let fill = if chosen { theme.selection } else { theme.hover };
        painter.rect_filled(body, 6.0, fill);
    }
    crate::ui::widgets::keyboard::note(&response);
    if response.has_focus() {
        painter.rect_stroke(body, 6.0, theme.focus_ring(), StrokeKind::Inside);
    }
    let line = |text: &str, font, color, x: f32, y: f32| {
        let galley = one_line_on(painter, text, font, rect.right() - x);
        let cut = galley.elided;
        painter.galley(pos2(x, y), galley, color);
        cut
    };
    let cut = line(&decision.title, theme::bold(theme::BODY), theme.text, rect.left(), rect.top() + 4.0);
    mark.paint(painter, theme, pos2(rect.left() + 5.0, rect.top() + 31.0), MARK);
    line(&under, theme::regular(theme::CAPTION), theme.quiet, rect.left() + 15.0, rect.top() + 23.0);
    let strip = Rect::from_min_max(pos2(rect.left(), rect.top() + 40.0), pos2(rect.right(), rect.bottom() - 3.0));
    hearing_over_days(painter, cx, decision, lines, longest, strip);
    if cut {
        response.on_hover_text(said);
    }
}

/// Who heard so many days after the decision. Whoever heard, or has not heard, after the scale's end stands at the end,
/// with the days.
fn hearing_over_days(painter: &Painter, cx: &Cx<'_>, decision: &Decision, lines: &[Line], longest: i64, strip: Rect) {
    let theme = cx.theme;
    let oldest = lines.iter().filter(|line| line.must && line.days > longest).map(|line| line.days).max();
    // The days of who stands at the end are said whole.
    let end = oldest.map(|days| {
        let words = cx.words.days(days);
        painter.layout_no_wrap(words, theme::regular(11.0), theme.quiet)
    });
    let kept = end.as_ref().map_or(0.0, |end| end.size().x + SPACE_3 / 2.0 + MARK / 2.0);
    let (left, right) = (strip.left() + 6.0, strip.right() - kept.max(44.0));
    let x = |days: i64| left + (right - left) * (days.clamp(0, longest) as f32 / longest as f32);
    let y = strip.center().y;
    painter.hline(left..=right, y, Stroke::new(theme.line_width, theme.line));
    for week in 0..=longest / 7 {
        painter.vline(x(week * 7), y - 2.0..=y + 2.0, Stroke::new(theme.line_width, theme.outline));
    }
    // From when it counts: a taller line, which whoever hears after it hears late.
    if let Some(effective) = decision.effective_on {
        let at = x((effective - decision.decided_on).num_days());
        painter.vline(at, y - 8.0..=y + 8.0, Stroke::new(1.5, theme.text));
    }
    // What is taken, by how many marks it lies from the left: what could lie under a mark is there or next to it.
    let mut taken: BTreeMap<i64, Vec<f32>> = BTreeMap::new();
    let place = |at: f32| (at / MARK).floor() as i64;
    // Where the next of a day may stand: those before it are not looked at again.
    let mut next: BTreeMap<i64, f32> = BTreeMap::new();
    // Where nobody said who must hear, those stand there who have heard.
    let unasked = lines.iter().all(|line| !line.must);
    for line in lines.iter().filter(|line| unasked || line.must || line.from == From::Elsewhere) {
        let day = line.days.min(longest);
        let mut at = next.get(&day).copied().unwrap_or(x(day));
        // Marks of one day stand beside one another, so that they can be counted; those at the end leave room for its
        // words.
        let step = if line.days >= longest { -MARK } else { MARK };
        let meets = |at: f32| {
            let near = taken.range(place(at) - 1..=place(at) + 1);
            near.flat_map(|(_, others)| others).any(|other| (other - at).abs() < MARK)
        };
        while meets(at) {
            at += step;
        }
        taken.entry(place(at)).or_default().push(at);
        next.insert(day, at + step);
        heard::mark(painter, theme, (pos2(at, y), MARK), line.from, line.heard.is_some());
    }
    if let Some(galley) = end {
        let at = pos2(right + SPACE_3 / 2.0 + MARK / 2.0, y);
        let place = Align2::LEFT_CENTER.anchor_size(at, galley.size());
        painter.galley(place.min, galley, theme.quiet);
    }
}

/// How somebody heard, in words.
pub(super) fn how(cx: &Cx<'_>, line: &Line) -> String {
    let Some(heard) = &line.heard else {
        return cx.words.with("dialogue-not-heard", &[("age", cx.words.days(line.days).into())]);
    };
    let mut parts = vec![cx.words.date(heard.on)];
    if let Some(from) = heard.from {
        parts.push(cx.words.with("dialogue-heard-from", &[("who", parts::brief(cx, from).into())]));
    }
    parts.extend(heard.channel.map(|channel| channel.name(cx.words).to_owned()));
    parts.extend((!heard.reaction.is_empty()).then(|| heard.reaction.clone()));
    parts.join(" · ")
}
