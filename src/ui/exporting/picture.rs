//! The picture of what will leave: its first page as it lies on its paper, and how many pages there are.

use egui::{Align2, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{Ask, Choice, Draft, Holds};
use crate::exchange::pdf::Sheet;
use crate::language::Words;
use crate::ui::theme::{self, BODY, CAPTION, RADIUS_SMALL, SPACE_3, SPACE_4, Theme};
use crate::ui::widgets::{one_line_on, stage};

/// Height of the line under the picture, in points.
const LINE: f32 = 26.0;
/// The side of a square of what is seen through what has no ground, in points.
const SQUARE: f32 = 8.0;

/// Draws it into the room that there is.
pub fn show(ui: &mut Ui, theme: &Theme, words: &Words, draft: &Draft) {
    let whole = ui.max_rect();
    let room = Rect::from_min_max(whole.min, pos2(whole.right(), whole.bottom() - LINE));
    ui.painter().rect(room, f32::from(RADIUS_SMALL), theme.page, theme.hairline(), StrokeKind::Inside);
    if draft.holds() == Holds::File {
        return say(ui, theme, room, words.text("exporting-no-picture"));
    }
    if !draft.can_leave() {
        return say(ui, theme, room, words.text("exporting-nothing"));
    }
    let Some((of, preview)) = &draft.preview else { return say(ui, theme, room, words.text("exporting-drawing")) };
    let current = *of == draft.choice;
    let name = match &preview.page {
        Ok(sheet) => words.with("exporting-preview", &[("title", sheet.drawing.title.as_str().into())]),
        Err(why) => why.clone(),
    };
    let said = ui.interact(room, ui.scope_id().with("picture"), Sense::hover());
    said.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, &name));
    match &preview.page {
        Ok(sheet) => page(ui, theme, sheet, (room.shrink(SPACE_4), of)),
        Err(why) => say(ui, theme, room, why),
    }
    let pages = match (current, &preview.page) {
        (false, _) => words.text("exporting-drawing").to_owned(),
        (true, Ok(sheet)) => {
            let pages = words.with("exporting-page", &[("n", 1.into()), ("of", preview.pages.into())]);
            format!("{pages} · {}", size(words, draft, sheet))
        }
        (true, Err(_)) => String::new(),
    };
    let day = words.with("exporting-day", &[("date", words.date(draft.offer.day).into())]);
    let y = whole.bottom() - LINE / 2.0 + 3.0;
    let line = |text: &str, width: f32| one_line_on(ui.painter(), text, theme::regular(CAPTION), width);
    let right = line(&pages, whole.width() * 0.6);
    let left = line(&day, whole.width() - right.size().x - SPACE_3);
    let read_out = |name: &str, rect: Rect, text: &str| {
        let said = ui.interact(rect, ui.scope_id().with(name), Sense::hover());
        said.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, text));
    };
    let at = pos2(whole.right() - right.size().x, y - right.size().y / 2.0);
    read_out("pages", Rect::from_min_size(at, right.size()), &pages);
    ui.painter().galley(at, right, theme.quiet);
    let at = pos2(whole.left(), y - left.size().y / 2.0);
    read_out("day", Rect::from_min_size(at, left.size()), &day);
    ui.painter().galley(at, left, theme.quiet);
}

/// How large a page is, in what its form is measured in.
fn size(words: &Words, draft: &Draft, sheet: &Sheet) -> String {
    let asks = |ask| draft.form().is_some_and(|form| form.asks.contains(&ask));
    match draft.choice.paper.filter(|_| asks(Ask::Paper)) {
        Some(paper) => paper.name().to_owned(),
        None => {
            let scale = if asks(Ask::Scale) { f32::from(draft.choice.scale) } else { 1.0 };
            let side = |length: f32| ((length * scale).round() as i64).to_string();
            words.with("exporting-size", &[("width", side(sheet.size.x).into()), ("height", side(sheet.size.y).into())])
        }
    }
}

/// A page as it lies on its paper, as large as the room allows.
fn page(ui: &Ui, theme: &Theme, sheet: &Sheet, (room, of): (Rect, &Choice)) {
    let whole = Rect::from_min_size(Pos2::ZERO, sheet.size);
    let to_room = stage::fitted(whole, room);
    let seen = to_room * whole;
    let drawing = &sheet.drawing;
    let on_paper = of.paper.is_some() && sheet.scale != 1.0;
    if drawing.background.a() == 0 && !on_paper {
        squares(ui, theme, seen);
    } else {
        ui.painter().rect_filled(seen, 0.0, theme::BRIGHTNESS);
    }
    let size = sheet.scale * vec2(drawing.width, drawing.height);
    stage::picture(ui.painter(), to_room * Rect::from_min_size(sheet.at, size), drawing);
    ui.painter().rect_stroke(seen, 0.0, Stroke::new(theme.line_width, theme.outline), StrokeKind::Outside);
}

/// What is seen through what has no ground.
fn squares(ui: &Ui, theme: &Theme, seen: Rect) {
    ui.painter().rect_filled(seen, 0.0, theme.surface);
    let painter = ui.painter().with_clip_rect(seen.intersect(ui.clip_rect()));
    let (across, down) = ((seen.width() / SQUARE).ceil() as u16, (seen.height() / SQUARE).ceil() as u16);
    for (x, y) in (0..down).flat_map(|y| (0..across).map(move |x| (x, y))).filter(|(x, y)| (x + y) % 2 == 0) {
        let at = seen.min + SQUARE * vec2(f32::from(x), f32::from(y));
        painter.rect_filled(Rect::from_min_size(at, vec2(SQUARE, SQUARE)), 0.0, theme.track);
    }
}

fn say(ui: &Ui, theme: &Theme, room: Rect, words: &str) {
    let galley = ui.painter().layout(words.to_owned(), theme::regular(BODY), theme.quiet, room.width() - 2.0 * SPACE_4);
    let rect = Align2::CENTER_CENTER.align_size_within_rect(galley.size(), room);
    ui.painter().galley(rect.min, galley, theme.quiet);
}
