//! The look at what will leave: its first page as it lies on its paper, its first rows, its entries; and how much there is.

use egui::{Align2, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

use super::{Ask, Choice, Draft, Matter, Preview, Shown, listed};
use crate::exchange::pdf::Sheet;
use crate::language::Words;
use crate::ui::icons::Icon;
use crate::ui::theme::{self, BODY, CAPTION, RADIUS_SMALL, SPACE_2, SPACE_3, SPACE_4, Theme};
use crate::ui::widgets::{button, one_line_on, stage};

/// Height of the line under the picture, in points.
const LINE: f32 = 26.0;
/// Width of what turns the pages, in points.
const TURNS: f32 = 52.0;
/// The most that is given to what stays here, in points.
const STAYS: f32 = 132.0;
/// Height of a line of it, in points.
const STAYS_LINE: f32 = 19.0;
/// The side of a square of what is seen through what has no ground, in points.
const SQUARE: f32 = 8.0;

/// Draws it into the room that there is; returns the page that is to be looked at.
pub fn show(ui: &mut Ui, theme: &Theme, words: &Words, draft: &Draft) -> Option<usize> {
    let whole = ui.max_rect();
    let current = draft.preview.as_ref().filter(|(of, _)| *of == draft.choice);
    let stays = current.map_or(&[][..], |(_, preview)| &preview.stays);
    let under = if stays.is_empty() { 0.0 } else { STAYS.min(STAYS_LINE * (stays.len() + 2) as f32) };
    let room = Rect::from_min_max(whole.min, pos2(whole.right(), whole.bottom() - LINE - under));
    ui.painter().rect(room, f32::from(RADIUS_SMALL), theme.page, theme.hairline(), StrokeKind::Inside);
    if under > 0.0 {
        let below =
            Rect::from_min_max(pos2(whole.left(), room.bottom() + SPACE_2), pos2(whole.right(), whole.bottom() - LINE));
        listed::stays(ui, theme, words, (below, stays));
    }
    if !draft.can_leave() {
        say(ui, theme, room, words.text("exporting-nothing"));
        return None;
    }
    let Some((of, preview)) = &draft.preview else {
        say(ui, theme, room, words.text("exporting-drawing"));
        return None;
    };
    // What is of another kind says nothing of what is chosen by now.
    if current.is_none() && of.what.matter() != draft.choice.what.matter() {
        say(ui, theme, room, words.text("exporting-drawing"));
        return None;
    }
    let name = match &preview.shown {
        Ok(Shown::Page(sheet)) => words.with("exporting-preview", &[("title", sheet.drawing.title.as_str().into())]),
        Ok(_) => words.with("exporting-preview", &[("title", draft.form().map_or("", |form| form.name).into())]),
        Err(why) => why.clone(),
    };
    let said = ui.interact(room, ui.scope_id().with("picture"), Sense::hover());
    said.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, &name));
    let mut inside = ui.new_child(UiBuilder::new().id_salt("shown").max_rect(room.shrink(SPACE_3)));
    inside.shrink_clip_rect(room);
    match &preview.shown {
        Ok(Shown::Page(sheet)) => page(ui, theme, sheet, (room.shrink(SPACE_4), on_paper(of))),
        Ok(Shown::Text(text)) => listed::text(&mut inside, theme, text),
        Ok(Shown::Tables(tables, currency)) => listed::tables(&mut inside, theme, words, (tables, currency)),
        Ok(Shown::Entries(entries)) => listed::entries(&mut inside, theme, words, entries),
        Err(why) => say(ui, theme, room, why),
    }
    let pages =
        if current.is_some() { much(words, draft, preview) } else { words.text("exporting-drawing").to_owned() };
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
    let end = at.x;
    let at = pos2(whole.left(), y - left.size().y / 2.0);
    read_out("day", Rect::from_min_size(at, left.size()), &day);
    ui.painter().galley(at, left, theme.quiet);
    turned(ui, theme, words, (pos2(end, y), preview))
}

/// What turns the pages, where there are several, left of how many there are; returns which is wanted.
fn turned(ui: &mut Ui, theme: &Theme, words: &Words, (end, preview): (Pos2, &Preview)) -> Option<usize> {
    if preview.can_be_seen < 2 || !matches!(preview.shown, Ok(Shown::Page(_))) {
        return None;
    }
    let place = Rect::from_center_size(pos2(end.x - SPACE_2 - TURNS / 2.0, end.y), vec2(TURNS, LINE));
    let mut wanted = None;
    ui.scope_builder(UiBuilder::new().id_salt("turned").max_rect(place), |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let last = preview.can_be_seen - 1;
            for (icon, key, to) in [
                (Icon::ChevronLeft, "exporting-page-before", preview.at.checked_sub(1)),
                (Icon::ChevronRight, "exporting-page-after", Some(preview.at + 1).filter(|to| *to <= last)),
            ] {
                let pressed = ui
                    .add_enabled_ui(to.is_some(), |ui| button::icon_small(ui, theme, icon, words.text(key)).clicked());
                wanted = to.filter(|_| pressed.inner).or(wanted);
            }
        });
    });
    wanted
}

/// How much there is of it.
fn much(words: &Words, draft: &Draft, preview: &Preview) -> String {
    match &preview.shown {
        Ok(Shown::Page(sheet)) => match preview.pages {
            Some(pages) => {
                let pages = words.with("exporting-page", &[("n", (preview.at + 1).into()), ("of", pages.into())]);
                format!("{pages} · {}", size(words, draft, sheet.size))
            }
            None => words.text("exporting-as-on-paper").to_owned(),
        },
        Ok(Shown::Tables(tables, _)) => {
            let rows = words.with("exporting-rows", &[("n", tables.iter().map(|one| one.rows).sum::<usize>().into())]);
            let sheets = words.with("exporting-sheets", &[("n", tables.len().into())]);
            if tables.len() > 1 { format!("{sheets} · {rows}") } else { rows }
        }
        Ok(Shown::Entries(entries)) => words.with("exporting-entries", &[("n", entries.len().into())]),
        Ok(Shown::Text(_)) | Err(_) => String::new(),
    }
}

/// How large a page is, in what its form is measured in.
fn size(words: &Words, draft: &Draft, size: egui::Vec2) -> String {
    let asks = |ask| draft.form().is_some_and(|form| form.asks.contains(&ask));
    let paper = match asks(Ask::Sheet) {
        true => Some(draft.choice.upright.size),
        false => draft.choice.paper.filter(|_| asks(Ask::Paper)),
    };
    if let Some(paper) = paper {
        return paper.name().to_owned();
    }
    let scale = if asks(Ask::Scale) { f32::from(draft.choice.scale) } else { 1.0 };
    let side = |length: f32| ((length * scale).round() as i64).to_string();
    words.with("exporting-size", &[("width", side(size.x).into()), ("height", side(size.y).into())])
}

/// Whether what is seen lies on paper.
fn on_paper(of: &Choice) -> bool {
    of.what.matter() == Matter::Document || of.paper.is_some()
}

/// A page as it lies on its paper, as large as the room allows.
fn page(ui: &Ui, theme: &Theme, sheet: &Sheet, (room, on_paper): (Rect, bool)) {
    let whole = Rect::from_min_size(Pos2::ZERO, sheet.size);
    let to_room = stage::fitted(whole, room);
    let seen = to_room * whole;
    let drawing = &sheet.drawing;
    if drawing.background.a() == 0 && !(on_paper && sheet.scale != 1.0) {
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
