//! Over the chart: two rows of the time scale, and a band with the words of events and of the days that lines mark.
//! Behind it: days on which nobody works, grid lines, pins, today, the agreed end.

use std::sync::Arc;

use egui::{Align2, Galley, Painter, Rangef, Rect, Response, Sense, Shape, Stroke, Ui, pos2};

use super::finding;
use super::scale::{Unit, date_of, edge, holiday};
use super::sheet::{Sheet, caption, id_of, put};
use super::show::Layer;
use crate::ui::theme::{self, Theme};
use crate::ui::widgets::one_line;
use crate::workspace::EventId;

/// Height of the upper row, in points.
const UPPER: f32 = 22.0;
/// Height of the lower row, in points.
const LOWER: f32 = 20.0;
/// Height of the band with words, in points.
const BAND: f32 = 20.0;
/// Height of everything over the first lane, in points.
pub const HEIGHT: f32 = UPPER + LOWER + BAND;
/// From this width of a day on, days off are shaded, in points.
const SHADED_FROM: f64 = 3.0;
/// How wide the word of an event may be, in points.
const WORD: f32 = 150.0;
/// Lines of the scale that carry no label stand no closer than this, in points.
const CLOSE: f32 = 10.0;
/// Words of events that are cut to less than this are none, in points.
const LEAST: f32 = 48.0;

/// Draws the scale over the chart.
pub fn scale(ui: &Ui, sheet: &Sheet<'_>, top: f32) {
    let theme = sheet.theme();
    let clip = Rect::from_x_y_ranges(sheet.chart, top..=top + UPPER + LOWER).intersect(ui.clip_rect());
    let painter = ui.painter().with_clip_rect(clip);
    let (upper, lower) = Unit::rows(sheet.scale.day_width);
    row(ui, &painter, sheet, upper, Rangef::new(top, top + UPPER), true);
    row(ui, &painter, sheet, lower, Rangef::new(top + UPPER, top + UPPER + LOWER), false);
    painter.hline(sheet.chart, top + UPPER, theme.hairline());
}

fn row(ui: &Ui, painter: &Painter, sheet: &Sheet<'_>, unit: Unit, heights: Rangef, upper: bool) {
    let (theme, scale) = (sheet.theme(), &sheet.scale);
    let ticks = unit.ticks(scale.left, scale.days_at(sheet.chart.span()), &scale.shape);
    let x = |days: f64| sheet.chart.min + scale.x_of(days);
    // One form for the whole row: the longest that fits every unit, so that a row reads evenly.
    let narrowest = ticks.windows(2).map(|pair| x(pair[1]) - x(pair[0])).fold(f32::INFINITY, f32::min);
    let font = if upper { theme::bold(theme::CAPTION) } else { caption() };
    let ink = if upper { theme.text } else { theme.quiet };
    let labels: Vec<_> = ticks.iter().map(|tick| unit.labels(*tick, upper, &scale.shape, sheet.cx.words)).collect();
    let forms = labels.first().map_or(0, Vec::len);
    let layout =
        |form: usize, tick: usize| Some(one_line(ui, labels.get(tick)?.get(form)?, font.clone(), f32::INFINITY));
    let widest = |form: usize| {
        (0..ticks.len()).filter_map(|tick| layout(form, tick)).map(|galley| galley.size().x).fold(0.0, f32::max)
    };
    let form = (0..forms).find(|form| widest(*form) + 8.0 <= narrowest).unwrap_or(forms.saturating_sub(1));
    let wide = widest(form) + 8.0;
    // Where even the shortest form is wider than a unit, every second, third, … unit has a label.
    let every = if upper { 1 } else { unit.stride((wide / narrowest.max(0.1)).ceil().max(1.0) as usize) };
    for (index, pair) in ticks.windows(2).enumerate() {
        let (left, right) = (x(pair[0]), x(pair[1]));
        // What has no label has a shorter line, none where lines would stand close.
        if unit.number(pair[0]).rem_euclid(every as i64) != 0 {
            if narrowest >= CLOSE {
                painter.vline(left.round(), Rangef::new(heights.center(), heights.max), theme.hairline());
            }
            continue;
        }
        painter.vline(left.round(), heights, theme.hairline());
        if upper {
            // The label of a unit that began before the edge stays in sight.
            let (at, end) = (left.max(sheet.chart.min) + 6.0, right.min(sheet.chart.max));
            let fitting = |galley: &Arc<Galley>| at + galley.size().x + 4.0 <= end;
            if let Some(galley) = (0..forms).filter_map(|form| layout(form, index)).find(fitting) {
                put(painter, pos2(at, heights.center()), Align2::LEFT_CENTER, galley, ink);
            }
            continue;
        }
        let Some(galley) = layout(form, index) else { continue };
        let width = galley.size().x;
        let at_its_edge = every > 1 || matches!(unit, Unit::Week | Unit::Years(2..));
        let at = if at_its_edge { left + 4.0 } else { (left + right - width) / 2.0 };
        if at >= sheet.chart.min && at + width <= sheet.chart.max {
            put(painter, pos2(at, heights.center()), Align2::LEFT_CENTER, galley, ink);
        }
    }
}

/// Draws what lies behind bars and lanes: days off, grid.
pub fn ground(painter: &Painter, sheet: &Sheet<'_>, heights: Rangef) {
    let (theme, scale) = (sheet.theme(), &sheet.scale);
    let last = scale.days_at(sheet.chart.span());
    if scale.day_width >= SHADED_FROM && sheet.show.has(Layer::DaysOff) {
        let mut day = scale.left.floor();
        while day < last {
            // Days off that follow each other are one stretch.
            let mut end = day;
            while end < last && !sheet.plan.working().works_on(date_of(end)) {
                end += 1.0;
            }
            let x = |days: f64| sheet.chart.min + scale.x_of(days);
            if end > day {
                painter.rect_filled(Rect::from_x_y_ranges(x(day)..=x(end), heights), 0.0, theme.weekend);
            } else if scale.by_hours() {
                for (from, to) in scale.shape.pauses(&sheet.plan.working().hours_on(date_of(day))) {
                    let pause = x(day + from)..=x(day + to);
                    painter.rect_filled(Rect::from_x_y_ranges(pause, heights), 0.0, theme.weekend);
                }
            }
            day = end.max(day + 1.0);
        }
    }
    let (upper, lower) = Unit::rows(scale.day_width);
    for (unit, ink) in [(lower, theme.grid), (upper, theme.line)] {
        for tick in unit.ticks(scale.left, last, &scale.shape) {
            let x = (sheet.chart.min + scale.x_of(tick)).round();
            painter.vline(x, heights, Stroke::new(theme.line_width.min(1.0), ink));
        }
    }
}

/// Draws the thin lines of events through the chart.
pub fn pin_lines(painter: &Painter, sheet: &Sheet<'_>, top: f32, bottom: f32) {
    let theme = sheet.theme();
    for pin in sheet.plan.pins.iter() {
        let x = sheet.x_mid(pin.on);
        if sheet.shows(x, x) {
            let line = [pos2(x, top + HEIGHT), pos2(x, bottom)];
            painter.extend(Shape::dashed_line(&line, Stroke::new(theme.line_width, theme.ghost), 3.0, 3.0));
        }
    }
}

/// Draws the words of events in the band; returns the event that was clicked.
pub fn pins(ui: &mut Ui, sheet: &Sheet<'_>, marked: &[Marked], top: f32) -> Option<EventId> {
    let theme = sheet.theme();
    let band = Rangef::new(top + UPPER + LOWER, top + HEIGHT);
    let clip = Rect::from_x_y_ranges(sheet.chart, band).intersect(ui.clip_rect());
    let painter = ui.painter().with_clip_rect(clip);
    let mut taken: Vec<Rangef> = heads(sheet, marked).into_iter().map(|head| head.room).collect();
    let mut clicked = None;
    let pins = if sheet.show.has(Layer::Events) { &sheet.plan.pins[..] } else { &[] };
    for (index, pin) in pins.iter().enumerate() {
        let x = sheet.x_mid(pin.on);
        // A pin that is out of sight has no word, not even its tail.
        if !sheet.shows(x, x) {
            continue;
        }
        // A word ends where the next pin or the next head begins, and within the chart.
        let next = sheet.plan.pins.get(index + 1).map_or(f32::INFINITY, |next| sheet.x_mid(next.on));
        let ahead = taken.iter().map(|room| room.min).filter(|left| *left > x).fold(next, f32::min);
        let word = (ahead - x - 14.0).min(sheet.chart.max - x - 10.0).min(WORD);
        painter.circle_filled(pos2(x, band.center()), 2.5, theme.quiet);
        let galley = one_line(ui, &pin.title, caption(), word.max(0.0));
        let room = Rangef::new(x - 6.0, x + 6.0 + galley.size().x + 6.0);
        let free = (!galley.elided || word >= LEAST)
            && taken.iter().all(|other| room.max <= other.min || room.min >= other.max);
        let mut hit = Rect::from_x_y_ranges(x - 5.0..=x + 5.0, band);
        if free {
            put(&painter, pos2(x + 6.0, band.center()), Align2::LEFT_CENTER, galley, theme.quiet);
            hit.max.x = room.max;
            taken.push(room);
        } else {
            taken.push(Rangef::new(x - 4.0, x + 4.0));
        }
        let hit = hit.intersect(clip);
        if hit.is_positive() {
            let response = named(ui, hit, ("event", pin.id), &pin.title);
            if response.clicked() {
                clicked = Some(pin.id);
            }
            response.on_hover_ui_at_pointer(|ui| {
                ui.label(theme.emphasis(&pin.title));
                ui.label(theme.caption(sheet.cx.words.date(pin.on)));
            });
        }
    }
    clicked
}

fn named(ui: &Ui, rect: Rect, salt: impl egui::AsIdSalt, name: &str) -> Response {
    let response = ui.interact(rect, id_of(salt), Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, name));
    response
}

/// A day with a line through the chart and a word in the band.
pub struct Marked {
    /// Where, in days of the common era.
    at: f64,
    word: Arc<Galley>,
    kind: HeadKind,
}

#[derive(Clone, Copy, PartialEq)]
enum HeadKind {
    Shown,
    Today,
    AgreedEnd,
}

/// The shown day, today and the agreed end, with their words laid out: once for all that is drawn of them.
pub fn marked(ui: &Ui, sheet: &Sheet<'_>) -> Vec<Marked> {
    let cx = sheet.cx;
    let mark = |at: f64, word: String, kind: HeadKind| {
        let word = one_line(ui, &word, theme::bold(11.0), 240.0);
        Marked { at, word, kind }
    };
    let mut marked = vec![mark(edge(cx.day) + 0.5, finding::day_label(cx.day, cx), HeadKind::Shown)];
    if cx.today != cx.day {
        marked.push(mark(edge(cx.today) + 0.5, finding::day_label(cx.today, cx), HeadKind::Today));
    }
    if let Some(end) = cx.shown().engagement.end {
        let date = cx.words.date_short(end);
        let agreed = cx.words.with("timeline-agreed-end", &[("date", date.into())]);
        marked.push(mark(edge(end) + 1.0, agreed, HeadKind::AgreedEnd));
    }
    marked
}

/// Where a marked day is drawn, and its word if there is room.
struct Head<'a> {
    x: f32,
    word: Option<&'a Arc<Galley>>,
    kind: HeadKind,
    room: Rangef,
}

fn heads<'a>(sheet: &Sheet<'_>, marked: &'a [Marked]) -> Vec<Head<'a>> {
    let mut placed: Vec<Head<'a>> = Vec::new();
    for Marked { at, word, kind } in marked {
        let x = sheet.chart.min + sheet.scale.x_of(*at);
        let width = word.size().x + 10.0;
        if !sheet.shows(x, x) {
            continue;
        }
        // The word of a line that can be seen is seen whole.
        let room = Rangef::new(x - width / 2.0, x + width / 2.0);
        let over = (sheet.chart.min + 2.0 - room.min).max(0.0) - (room.max - sheet.chart.max + 2.0).max(0.0);
        let room = Rangef::new(room.min + over, room.max + over);
        let free = placed.iter().all(|other| room.max <= other.room.min || room.min >= other.room.max);
        placed.push(Head { x, word: free.then_some(word), kind: *kind, room });
    }
    placed
}

/// Draws the lines of the shown day, of today and of the agreed end at these heights, and their heads in the band.
pub fn marked_days(ui: &Ui, sheet: &Sheet<'_>, marked: &[Marked], top: f32, heights: Rangef, with_heads: bool) {
    let theme = sheet.theme();
    let band = Rangef::new(top + UPPER + LOWER, top + HEIGHT);
    let clip = Rect::from_x_y_ranges(sheet.chart, band.min..=heights.max).intersect(ui.clip_rect());
    let painter = ui.painter().with_clip_rect(clip);
    for head in heads(sheet, marked).into_iter().rev() {
        let ends = [pos2(head.x, heights.min), pos2(head.x, heights.max)];
        match head.kind {
            HeadKind::Shown => {
                painter.line_segment(ends, Stroke::new(1.5_f32.max(theme.line_width), theme.text));
            }
            HeadKind::Today => {
                painter.extend(Shape::dashed_line(&ends, Stroke::new(1.25, theme.text), 5.0, 4.0));
            }
            HeadKind::AgreedEnd => {
                painter.extend(Shape::dashed_line(&ends, Stroke::new(1.5, theme.project), 7.0, 4.0));
            }
        }
        if let Some(word) = head.word.filter(|_| with_heads) {
            draw_head(&painter, theme, &head, word, band);
        }
    }
}

fn draw_head(painter: &Painter, theme: &Theme, head: &Head<'_>, word: &Arc<Galley>, band: Rangef) {
    let rect = Rect::from_x_y_ranges(head.room, band.min + 1.0..=band.max - 2.0);
    let (fill, ink, edge) = match head.kind {
        HeadKind::Shown => (theme.text, theme.ink_on(theme.text), Stroke::NONE),
        HeadKind::Today => (theme.surface, theme.text, Stroke::new(1.0, theme.text)),
        HeadKind::AgreedEnd => (theme.surface, theme.project, Stroke::new(1.0, theme.project)),
    };
    painter.rect(rect, 3.0, fill, edge, egui::StrokeKind::Inside);
    put(painter, rect.center(), Align2::CENTER_CENTER, word.clone(), ink);
}

/// The name of the holiday under the pointer, for a tooltip over the scale.
pub fn holiday_at(sheet: &Sheet<'_>, x: f32) -> Option<String> {
    let date = date_of(sheet.scale.days_at(x - sheet.chart.min).floor());
    holiday(sheet.cx.file, date).map(str::to_owned)
}
