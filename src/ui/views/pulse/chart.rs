//! What every plot over time has: the band of phases, pins of events with their words, the day that is looked at, the
//! days along the bottom, and the room between them in which a plot draws.

use egui::{Rangef, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2};

use super::days::DayAxis;
use super::readout;
use crate::ui::context::Cx;
use crate::ui::theme::{self, SPACE_1, SPACE_2};
use crate::ui::widgets::{one_line_on, ring_on, sign};
use crate::workspace::RecordRef;

/// Height of the row of phases, in points.
pub const PHASES: f32 = 18.0;
/// Height of the row of days, in points.
pub const DAYS: f32 = 26.0;
/// A name that is cut to fewer points than this says nothing: it is left to the pointer.
const LEAST_NAME: f32 = 72.0;
/// Height of one row of event words, in points.
const EVENT_ROW: f32 = 16.0;
/// So many events without a word have a line through the plot.
const MOST_LINES: usize = 16;
/// So many rows of event words at most; an event without room keeps its pin.
const EVENT_ROWS: usize = 3;

/// The room of a plot, with pins that are drawn over its ground.
pub struct Chart {
    /// Where the plot draws: over the days, between the words above and the days below.
    pub body: Rect,
    events: Vec<Pin>,
    top: f32,
    small: bool,
}

impl Chart {
    /// Takes up the room of a plot and draws its ground. `small` leaves out the words of events.
    pub fn new(ui: &Ui, cx: &Cx<'_>, axis: &DayAxis, rect: Rect, small: bool) -> Self {
        let theme = cx.theme;
        let mut events = events(ui, cx, axis, rect.right());
        if small {
            events.iter_mut().for_each(|pin| (pin.row, pin.word) = (None, None));
        }
        let rows = events.iter().filter_map(|event| event.row).max().map(|row| row + 1).unwrap_or(0) as f32;
        let body = Rect::from_min_max(
            pos2(axis.left, rect.top() + PHASES + rows * EVENT_ROW + SPACE_1),
            pos2(axis.right, rect.bottom() - DAYS),
        );
        phases(ui, cx, axis, Rangef::new(rect.top(), body.bottom()), small);
        axis.lines(ui, theme, cx.words, body.y_range());
        Self { body, events, top: rect.top() + PHASES, small }
    }

    /// Draws the pins, the day that is looked at and the days along the bottom.
    pub fn finish(&self, ui: &Ui, cx: &Cx<'_>, axis: &DayAxis, rect: Rect) {
        let theme = cx.theme;
        pins(ui, cx, axis, &self.events, self.top, self.body.y_range(), self.small);
        let days = Rect::from_min_max(pos2(rect.left(), self.body.bottom()), pos2(rect.right(), rect.bottom()));
        if axis.shows(cx.day) {
            let day_x = axis.x(cx.day).min(axis.right);
            sign::today(ui.painter(), theme, day_x, self.body.y_range(), "");
        }
        let head = if cx.day == cx.today { cx.text("common-today").to_owned() } else { cx.words.date_short(cx.day) };
        axis.words(ui, theme, cx.words, days, cx.day, &head);
    }
}

fn phases(ui: &Ui, cx: &Cx<'_>, axis: &DayAxis, heights: Rangef, small: bool) {
    let theme = cx.theme;
    let painter = ui.painter();
    for (index, phase) in cx.shown().engagement.phases.iter().enumerate() {
        if phase.end < axis.from || phase.start > axis.to {
            continue;
        }
        let (left, right) = (axis.x(phase.start.max(axis.from)), axis.x(phase.end.min(axis.to)));
        let band = Rect::from_x_y_ranges(Rangef::new(left, right), heights);
        if index % 2 == 0 {
            painter.rect_filled(band, 0.0, theme.tint(theme.track, 0.35));
        }
        let name = band.with_max_y(heights.min + PHASES);
        let galley = one_line_on(painter, &phase.name, theme::bold(11.0), name.width() - 2.0 * SPACE_1);
        if says_something(&galley) {
            painter.galley(pos2(left + SPACE_1, name.center().y - galley.size().y / 2.0), galley, theme.quiet);
        }
        if small {
            continue;
        }
        let said = format!("{}: {}", cx.words.date_range(phase.start, phase.end), phase.name);
        readout::of(ui, &ui.interact(name, ui.scope_id().with(("phase", index, axis.from)), Sense::hover()), said);
    }
}

/// Whether words are whole, or cut to what still can be recognised.
fn says_something(words: &egui::Galley) -> bool {
    !words.elided || words.size().x >= LEAST_NAME
}

/// An event with the row in which its word stands.
struct Pin {
    on: chrono::NaiveDate,
    x: f32,
    word: Option<std::sync::Arc<egui::Galley>>,
    /// None: there is no room for a word, the pin stands at the top of the plot.
    row: Option<usize>,
    sentence: String,
    record: RecordRef,
}

fn events(ui: &Ui, cx: &Cx<'_>, axis: &DayAxis, edge: f32) -> Vec<Pin> {
    let mut events: Vec<_> = cx.shown().events.iter().filter(|event| axis.shows(event.on)).collect();
    events.sort_by_key(|event| (event.on, event.id));
    // From right to left, each word over those that begin within its span: so no pin crosses a word.
    let mut pins: Vec<Pin> = Vec::new();
    for event in events.into_iter().rev() {
        let x = axis.x(event.on);
        let title = |room| one_line_on(ui.painter(), &event.title, theme::regular(theme::CAPTION), room);
        let mut galley = title(170.0_f32.min(edge - x - SPACE_2));
        let end = x + galley.size().x + 12.0;
        let within = pins.iter().filter(|pin| pin.x < end).filter_map(|pin| pin.row).min();
        let mut row = within.map_or(Some(EVENT_ROWS - 1), |row| row.checked_sub(1));
        let blocking = pins.iter().filter(|pin| pin.row == Some(0)).map(|pin| pin.x).fold(f32::INFINITY, f32::min);
        if row.is_none() && blocking > x {
            // Cut before the pin that stands in the way.
            row = Some(0);
            galley = title(blocking - x - 12.0);
        }
        row = row.filter(|_| says_something(&galley));
        pins.push(Pin {
            on: event.on,
            x,
            word: row.map(|_| galley),
            row,
            sentence: event.title.clone(),
            record: event.id.into(),
        });
    }
    let unused = pins.iter().filter_map(|pin| pin.row).min().unwrap_or(0);
    pins.iter_mut().for_each(|pin| pin.row = pin.row.map(|row| row - unused));
    pins
}

fn pins(ui: &Ui, cx: &Cx<'_>, axis: &DayAxis, pins: &[Pin], top: f32, body: Rangef, small: bool) {
    let height = |pin: &Pin| pin.row.map_or(body.min, |row| top + (row as f32 + 0.5) * EVENT_ROW);
    let theme = cx.theme;
    let painter = ui.painter();
    // Where there are very many, those that have no word have no line: the curves are read, not a wall of lines.
    let crowded = pins.iter().filter(|pin| pin.row.is_none()).count() > MOST_LINES;
    for pin in pins {
        let y = height(pin);
        let chosen = cx.selection == Some(pin.record);
        if crowded && pin.row.is_none() && !chosen {
            continue;
        }
        let stroke = Stroke::new(theme.line_width, if chosen { theme.text } else { theme.ghost });
        painter.add(Shape::dashed_line(&[pos2(pin.x, y), pos2(pin.x, body.max)], stroke, 3.0, 3.0));
    }
    for pin in pins {
        let y = height(pin);
        let mut width = 8.0;
        painter.circle_filled(pos2(pin.x, y), 2.5, theme.quiet);
        if let Some(galley) = &pin.word {
            let at = pos2(pin.x + 5.0, y - galley.size().y / 2.0);
            width += galley.size().x;
            painter.galley(at, galley.clone(), theme.quiet);
        }
        if small {
            continue;
        }
        let area = Rect::from_min_max(pos2(pin.x - 4.0, y - 8.0), pos2(pin.x + width, y + 8.0));
        let response = ui.interact(area, ui.scope_id().with(("pin", pin.record.parts(), axis.from)), Sense::click());
        let said = format!("{}: {}", cx.words.date(pin.on), pin.sentence);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, said.clone()));
        ring_on(painter, theme, &response, area, 4.0);
        if response.clicked() {
            cx.select(pin.record);
        }
        readout::of(ui, &response, said);
    }
}
