//! The board: each deliverable a line from due to invoiced, with a dot at each step that is reached and the days between.
//! Pressing the next dot writes down that it is reached today.

use egui::{Align2, Rect, Role, ScrollArea, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::{mark_of, reach, stand_key, step_key, usual};
use crate::insight::acceptance::{Acceptances, Path, Stand, Step};
use crate::ui::context::Cx;
use crate::ui::theme::{self, SPACE_1, SPACE_2};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::{card, one_line_on, touched};
use crate::workspace::Verdict;

/// Height of a line, and of the heads, in points.
const LINE: f32 = 46.0;
const HEAD: f32 = 40.0;
/// So many lines stand before the board scrolls by itself.
const MOST: usize = 9;
/// A column narrower than this has no room for a year beside the days between.
const NARROW: f32 = 124.0;
/// The largest and the least room for the name of a deliverable.
const TITLE: (f32, f32) = (300.0, 170.0);

/// The key of the act that a step was reached today.
pub fn today_key(step: Step) -> &'static str {
    match step {
        Step::Delivered => "acceptance-delivered-today",
        Step::Accepted => "acceptance-accepted-today",
        Step::Signed => "acceptance-signed-today",
        Step::Invoiced => "acceptance-invoiced-today",
    }
}

/// Where the five columns stand: due, then the steps.
struct Columns {
    title: f32,
    first: f32,
    step: f32,
}

impl Columns {
    fn of(rect: Rect) -> Self {
        let title = (rect.width() * 0.3).clamp(TITLE.1, TITLE.0);
        let step = (rect.width() - title) / 5.0;
        Self { title, first: rect.left() + title + step / 2.0, step }
    }

    fn x(&self, column: usize) -> f32 {
        self.first + self.step * column as f32
    }
}

/// Draws the board in a card.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, known: &Acceptances) {
    card::card(ui, cx.theme, cx.text("acceptance-board"), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        heads(ui, cx, known);
        let height = LINE * known.paths.len().min(MOST) as f32;
        ScrollArea::vertical()
            .id_salt("board")
            .max_height(height)
            .min_scrolled_height(height)
            .auto_shrink([false, true])
            .show_rows(ui, LINE, known.paths.len(), |ui, range| {
                known.paths[range].iter().for_each(|path| line(ui, cx, path));
            });
    });
}

fn heads(ui: &mut Ui, cx: &Cx<'_>, known: &Acceptances) {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), HEAD), Sense::hover());
    let (painter, columns) = (ui.painter(), Columns::of(rect));
    let bold = theme::bold(theme::CAPTION);
    let word = |x: f32, y: f32, text: &str, font: egui::FontId| {
        let galley = one_line_on(painter, text, font, columns.step - SPACE_1);
        painter.galley(pos2(x - galley.size().x / 2.0, y), galley, cx.theme.quiet);
    };
    word(columns.x(0), rect.top(), cx.text("acceptance-due"), bold.clone());
    for (place, step) in Step::ALL.into_iter().enumerate() {
        word(columns.x(place + 1), rect.top(), cx.text(step_key(step)), bold.clone());
        let said = usual(cx, &known.usual[place]).unwrap_or_default();
        word(columns.x(place) + columns.step / 2.0, rect.top() + 18.0, &said, theme::regular(theme::CAPTION));
    }
    painter.hline(rect.x_range(), rect.bottom() - 0.5, cx.theme.hairline());
}

fn line(ui: &mut Ui, cx: &Cx<'_>, path: &Path) {
    let theme = cx.theme;
    let Some(one) = cx.shown().deliverables.get(path.id) else { return };
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), LINE), Sense::click());
    let selected = cx.selection == Some(path.id.into());
    let stand = cx.text(stand_key(path.stand));
    response.widget_info(|| WidgetInfo::selected(Role::Row, true, selected, format!("{}: {stand}", one.title)));
    if selected {
        ui.painter().rect_filled(rect, 4.0, theme.selection);
    }
    touched(ui.painter(), theme, rect, &response);
    let painter = ui.painter().clone();
    painter.hline(rect.x_range(), rect.bottom() - 0.5, theme.hairline());
    let columns = Columns::of(rect);
    let title = one_line_on(&painter, &one.title, theme::regular(theme::BODY), columns.title - SPACE_2);
    painter.galley(pos2(rect.left() + SPACE_1, rect.top() + 5.0), title, theme.text);
    mark_of(path.stand).paint(&painter, theme, pos2(rect.left() + 9.0, rect.top() + 33.0), 8.0);
    let word = one_line_on(&painter, stand, theme::regular(theme::CAPTION), columns.title - 24.0);
    painter.galley(pos2(rect.left() + 18.0, rect.top() + 25.0), word, theme.quiet);
    track(&painter, cx, path, (rect, &columns));
    dots(ui, cx, path, (rect, &columns));
    if response.clicked() {
        cx.select(path.id);
    }
}

/// The way that is behind it, with the days of each step; of the one that is waited for, dashed.
fn track(painter: &egui::Painter, cx: &Cx<'_>, path: &Path, (rect, columns): (Rect, &Columns)) {
    let theme = cx.theme;
    let y = rect.top() + 15.0;
    let next = path.next();
    for (place, step) in Step::ALL.into_iter().enumerate() {
        let ends = [pos2(columns.x(place) + 8.0, y), pos2(columns.x(place + 1) - 8.0, y)];
        let reached = path.reached[place].is_some();
        let waits = next == Some(step) && path.days[place].is_some();
        if reached {
            painter.line_segment(ends, Stroke::new(2.0, theme.quiet));
        } else if waits {
            painter.extend(egui::Shape::dashed_line(&ends, Stroke::new(1.5, theme.quiet), 4.0, 4.0));
        } else {
            painter.line_segment(ends, Stroke::new(1.0, theme.line));
        }
        let Some(days) = path.days[place].filter(|_| reached || waits) else { continue };
        let late = place == 0 && days > 0;
        let word = match place {
            0 => cx.words.signed(days as f64, 0),
            _ => cx.words.number(days as f64, 0),
        };
        let word = cx.words.with(
            if reached || columns.step < NARROW { "acceptance-days" } else { "acceptance-days-so-far" },
            &[("days", word.into())],
        );
        let ink = if late { theme.trouble } else { theme.quiet };
        let font = theme::bold(theme::CAPTION);
        let galley = one_line_on(painter, &word, font, columns.step - 20.0);
        let at = pos2(columns.x(place) + (columns.step - galley.size().x) / 2.0, y + 3.0);
        painter.galley(at, galley, ink);
    }
}

/// The day on which it is due and each step, with their days.
fn dots(ui: &Ui, cx: &Cx<'_>, path: &Path, (rect, columns): (Rect, &Columns)) {
    let theme = cx.theme;
    let y = rect.top() + 15.0;
    let date = |x: f32, on: chrono::NaiveDate| {
        // Where columns are narrow the year gives way to the days between.
        let narrow = columns.step < NARROW;
        let word = if narrow { cx.words.date_in_year(on) } else { cx.words.date_for_tables(on) };
        let galley = one_line_on(ui.painter(), &word, theme::regular(theme::CAPTION), columns.step);
        ui.painter().galley(pos2(x - galley.size().x / 2.0, rect.top() + 26.0), galley, theme.quiet);
    };
    match path.due {
        Some(due) => {
            ui.painter().circle(pos2(columns.x(0), y), 4.0, theme.surface, Stroke::new(1.5, theme.quiet));
            date(columns.x(0), due);
        }
        None => {
            let font = theme::regular(theme::CAPTION);
            ui.painter().text(pos2(columns.x(0), y), Align2::CENTER_CENTER, "–", font, theme.quiet);
        }
    }
    for (place, step) in Step::ALL.into_iter().enumerate() {
        let at = pos2(columns.x(place + 1), y);
        if let Some(on) = path.reached[place] {
            let conditional = step == Step::Accepted && path.stand == Stand::Conditional;
            let mark = if conditional { Mark::Watch } else { Mark::Good };
            mark.paint(ui.painter(), theme, at, 12.0);
            date(at.x, on);
            continue;
        }
        ui.painter().circle_stroke(at, 4.5, Stroke::new(1.0, theme.outline));
        if !cx.editable || path.next() != Some(step) || path.stand == Stand::SentBack {
            continue;
        }
        let hit = Rect::from_center_size(at, Vec2::splat(24.0));
        let response = ui.interact(hit, ui.scope_id().with(("step", path.id, place)), Sense::click());
        let title = cx.shown().deliverables.get(path.id).map_or("", |one| one.title.as_str());
        let word = cx.text(today_key(step));
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{title}: {word}")));
        touched(ui.painter(), theme, hit, &response);
        if response.clicked() {
            reach(cx, path.id, step, Verdict::Accepted);
        }
        response.on_hover_text(word);
    }
}
