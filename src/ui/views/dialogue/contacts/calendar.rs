//! A month of weeks with every contact on its day. A planned one can be dragged to another day.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align2, CursorIcon, Id, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use super::Entry;
use crate::insight::calendar::WorkingTime;
use crate::insight::rhythm::BeatKind;
use crate::ui::context::Cx;
use crate::ui::theme::{self, SPACE_1, SPACE_5};
use crate::ui::views::month::lanes::{first_of, weeks_of};
use crate::workspace::ContactId;

/// Height of the names of the days, in points.
const HEAD: f32 = 22.0;
/// Height of a week at least and at most, in points: as high as the window has room for.
const WEEK: (f32, f32) = (84.0, 132.0);
/// Height of a day's number, in points.
const NUMBER: f32 = 20.0;
/// Height of an entry of one line, in points.
const LINE: f32 = 19.0;
/// Size of its words, in points.
const WORDS: f32 = 11.0;
/// Lines that a title may take at most.
const LINES: usize = 3;

/// What a person did in the month.
#[derive(Clone, Copy, Debug, Default)]
pub struct Deed {
    /// A day was pressed.
    pub day: Option<NaiveDate>,
    /// A contact was dropped on another day.
    pub dropped: Option<(ContactId, NaiveDate)>,
}

/// Draws the month.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, entries: &[Entry], month: NaiveDate) -> Deed {
    let (monday, weeks) = weeks_of(month);
    let room = ui.clip_rect().bottom() - ui.cursor().top() - HEAD - SPACE_5;
    let high = (room / weeks as f32).floor().clamp(WEEK.0, WEEK.1);
    let size = Vec2::new(ui.available_width(), HEAD + high * weeks as f32);
    let (area, _) = ui.allocate_exact_size(size, Sense::hover());
    let wide = area.width() / 7.0;
    let place = |number: usize| {
        let (week, day) = ((number / 7) as f32, (number % 7) as f32);
        let corner = pos2(area.left() + day * wide, area.top() + HEAD + week * high);
        Rect::from_min_size(corner, Vec2::new(wide, high))
    };
    let mut deed = Deed::default();
    // What each line more of a title adds: as high as its letters are in this language.
    let more_high = ui.painter().layout_no_wrap(cx.words.weekday_short(monday), font(), cx.theme.text).size().y.ceil();
    let working = WorkingTime::of_project(cx.shown());
    let painter = ui.painter().clone();
    for (column, day) in monday.iter_days().take(7).enumerate() {
        let at = pos2(area.left() + (column as f32 + 0.5) * wide, area.top() + HEAD / 2.0);
        painter.text(
            at,
            Align2::CENTER_CENTER,
            cx.words.weekday_short(day),
            theme::regular(theme::CAPTION),
            cx.theme.quiet,
        );
    }
    let by_day = |day: NaiveDate| {
        let from = entries.partition_point(|entry| entry.on < day);
        entries[from..].iter().take_while(move |entry| entry.on == day)
    };
    for number in 0..7 * weeks {
        let Some(day) = monday.checked_add_days(Days::new(number as u64)) else { continue };
        let cell = place(number);
        if !working.works_on(day) {
            painter.rect_filled(cell.shrink(0.5), 0.0, cx.theme.page);
        }
        painter.rect_stroke(cell, 0.0, cx.theme.hairline(), StrokeKind::Middle);
        if number_of(ui, cx, day, month, cell, by_day(day).count()) {
            deed.day = Some(day);
        }
        let room = ((high - NUMBER) / LINE).floor() as usize;
        let count = by_day(day).count();
        let lines = if count > room { room - 1 } else { room };
        // Where few stand on a day, their titles take more lines.
        let spare = (high - NUMBER) / count.max(1) as f32 - LINE;
        let titles = (1 + (spare / more_high).floor().max(0.0) as usize).min(LINES);
        let step = LINE + (titles - 1) as f32 * more_high;
        for (line, entry) in by_day(day).take(lines).enumerate() {
            let top = cell.top() + NUMBER + line as f32 * step;
            let rect = Rect::from_min_max(pos2(cell.left() + 2.0, top), pos2(cell.right() - 2.0, top + step - 2.0));
            if let Some(to) = chip(ui, cx, entry, rect, titles) {
                let target = (0..7 * weeks).find(|number| place(*number).contains(to));
                let day = target.and_then(|number| monday.checked_add_days(Days::new(number as u64)));
                deed.dropped = day.filter(|day| *day != entry.on).map(|day| (entry.id, day));
            }
        }
        if count > lines {
            let more = cx.words.with("month-more", &[("n", (count - lines).into())]);
            let at = pos2(cell.left() + 6.0, cell.top() + NUMBER + lines as f32 * step);
            painter.text(at, Align2::LEFT_TOP, more, theme::regular(11.0), cx.theme.quiet);
        }
    }
    deed
}

/// The number of a day, today in a disc of ink; true when it was pressed.
fn number_of(ui: &Ui, cx: &Cx<'_>, day: NaiveDate, month: NaiveDate, cell: Rect, count: usize) -> bool {
    let theme = cx.theme;
    let rect = Rect::from_min_size(cell.min, Vec2::new(cell.width(), NUMBER));
    let response = ui.interact(rect, Id::unique(("dialogue-day", day)), Sense::click());
    let name = cx.words.with("dialogue-day", &[("date", cx.words.date(day).into()), ("n", count.into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let painter = ui.painter();
    if response.hovered() {
        painter.rect_filled(rect.shrink(1.0), 3.0, theme.hover);
    }
    crate::ui::widgets::keyboard::note(&response);
    if response.has_focus() {
        painter.rect_stroke(rect.shrink(1.0), 3.0, theme.focus_ring(), StrokeKind::Inside);
    }
    let at = pos2(rect.left() + 12.0, rect.center().y);
    if day == cx.day {
        painter.circle_filled(at, 9.5, theme.text);
        let ink = theme.ink_on(theme.text);
        painter.text(at, Align2::CENTER_CENTER, day.day(), theme::bold(theme::CAPTION), ink);
    } else {
        let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        let ink = if first_of(day) != month || weekend { theme.quiet } else { theme.text };
        painter.text(at, Align2::CENTER_CENTER, day.day(), theme::regular(theme::CAPTION), ink);
    }
    response.clicked()
}

/// One contact; where it was dropped, when it was.
fn chip(ui: &Ui, cx: &Cx<'_>, entry: &Entry, rect: Rect, lines: usize) -> Option<egui::Pos2> {
    let theme = cx.theme;
    let movable = cx.editable && matches!(entry.beat, BeatKind::Planned | BeatKind::NotRecorded);
    let sense = if movable { Sense::click_and_drag() } else { Sense::click() };
    let response = ui.interact(rect, Id::unique(("dialogue-contact", entry.id)), sense);
    let name = format!("{} {}: {}", entry.time, entry.title, entry.detail);
    let selected = cx.is_selected(entry.id);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, &name));
    if response.clicked() {
        cx.select(entry.id);
    }
    let dragged = response.dragged();
    let shift =
        if dragged { ui.input(|input| input.pointer.interact_pos().zip(input.pointer.press_origin())) } else { None };
    let rect = shift.map_or(rect, |(now, from)| rect.translate(now - from));
    let painter = match dragged {
        true => ui.ctx().layer_painter(egui::LayerId::new(egui::Order::Tooltip, response.id)),
        false => ui.painter().clone(),
    };
    let fill = if selected || dragged {
        theme.selection
    } else if response.hovered() {
        theme.hover
    } else {
        entry.mark.soft(theme)
    };
    painter.rect_filled(rect, 3.0, fill);
    crate::ui::widgets::keyboard::note(&response);
    if response.has_focus() {
        painter.rect_stroke(rect, 3.0, theme.focus_ring(), StrokeKind::Inside);
    }
    let middle = rect.top() + (LINE - 2.0) / 2.0;
    entry.mark.paint(&painter, theme, pos2(rect.left() + 7.0, middle), 7.0);
    let failed = matches!(entry.beat, BeatKind::Moved(_) | BeatKind::Cancelled(_) | BeatKind::NoShow(_));
    let ink = if failed { theme.quiet } else { theme.text };
    let left = rect.left() + 14.0;
    let room = rect.right() - left - SPACE_1;
    let mut job = LayoutJob::default();
    // Crossed: it did not take place then.
    let strikethrough = if failed { Stroke::new(theme.line_width, theme.quiet) } else { Stroke::NONE };
    let format = TextFormat { font_id: font(), color: ink, strikethrough, ..TextFormat::default() };
    // In a single line the time stands before it.
    let before = if lines == 1 { wide(&painter, format!("{} ", entry.time)) } else { 0.0 };
    let title = whole_words(&painter, &entry.title, room - before);
    job.append(&format!("{} {title}", entry.time), 0.0, format);
    job.wrap = TextWrapping { max_width: room, max_rows: lines, ..TextWrapping::default() };
    let galley = painter.layout_job(job);
    // In line with the mark; what took more lines goes on under it.
    let first = galley.rows.first().map_or(0.0, |row| row.height());
    painter.galley(pos2(left, middle - first / 2.0), galley, ink);
    if movable {
        response.clone().on_hover_cursor(if dragged { CursorIcon::Grabbing } else { CursorIcon::Grab });
    }
    let dropped = response.drag_stopped().then(|| ui.input(|input| input.pointer.interact_pos())).flatten();
    response.on_hover_text(name);
    dropped
}

fn font() -> egui::FontId {
    theme::regular(WORDS)
}

fn wide(painter: &egui::Painter, text: String) -> f32 {
    painter.layout_no_wrap(text, font(), egui::Color32::PLACEHOLDER).size().x
}

/// A text of which every word fits into a line: one that is longer is cut and says so, rather than broken somewhere.
/// Where signs follow one another without words between, a line may end after each.
fn whole_words(painter: &egui::Painter, text: &str, room: f32) -> String {
    let wide = |text: String| wide(painter, text);
    let latin = |sign: char| sign.is_alphanumeric() && sign < '\u{2e80}';
    let fitted = |word: &str| {
        if wide(word.to_owned()) <= room {
            return word.to_owned();
        }
        let ends = word.char_indices().map(|(at, _)| at).rev();
        let cut = ends.map(|at| format!("{}…", &word[..at])).find(|cut| wide(cut.clone()) <= room);
        cut.unwrap_or_default()
    };
    let mut said = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let same = rest.find(|sign| latin(sign) != latin(first)).unwrap_or(rest.len());
        let (run, after) = rest.split_at(same);
        said.push_str(&if latin(first) { fitted(run) } else { run.to_owned() });
        rest = after;
    }
    said
}
