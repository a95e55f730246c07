//! What will leave where it is no picture: the first rows of tables, the entries of a calendar, the beginning of a text.

use egui::{FontFamily, FontId, Grid, Label, Pos2, Rect, RichText, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, vec2};

use super::Tabled;
use crate::exchange::ics::{Entry, When};
use crate::exchange::sheet::Cell;
use crate::language::Words;
use crate::ui::theme::{self, BODY, CAPTION, SPACE_2, SPACE_3, SPACE_4, Theme};
use crate::ui::widgets::{card, one_line_on};

/// Height of a row, in points.
const ROW: f32 = 24.0;
/// Height of the name of a table with the room around it, in points.
const HEAD: f32 = 34.0;
/// How wide a column may be, in points.
const COLUMN: f32 = 190.0;
/// Room for when an entry is, in points.
const WHEN: f32 = 170.0;
/// Room for what kind it is of, in points.
const KIND: f32 = 120.0;

/// The first rows of tables, one under the other.
pub fn tables(ui: &mut Ui, theme: &Theme, words: &Words, (tables, currency): (&[Tabled], &str)) {
    ScrollArea::both().id_salt("tables").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (at, tabled) in tables.iter().enumerate() {
            let lines = tabled.sheet.rows.len() + 1;
            let height = HEAD + ROW * lines as f32 + SPACE_4;
            // What is off the screen is not drawn.
            let room = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), height));
            if !ui.clip_rect().intersects(room.expand2(vec2(f32::INFINITY, 0.0))) {
                ui.allocate_space(vec2(1.0, height));
                continue;
            }
            ui.push_id(at, |ui| {
                ui.set_min_height(height);
                table(ui, theme, words, (tabled, currency, tables.len() > 1));
            });
        }
    });
}

fn table(ui: &mut Ui, theme: &Theme, words: &Words, (tabled, currency, counts): (&Tabled, &str, bool)) {
    let Tabled { sheet, rows } = tabled;
    ui.horizontal(|ui| {
        ui.set_height(HEAD);
        ui.spacing_mut().item_spacing.x = SPACE_2;
        card::heading(ui, theme, &sheet.name);
        // Of one it is said below.
        if counts {
            ui.label(theme.caption(words.with("exporting-rows", &[("n", (*rows).into())])));
        }
    });
    if sheet.heads.is_empty() {
        ui.label(theme.quiet(words.text("exporting-no-rows")));
        return;
    }
    let grid = Grid::new("rows").striped(true).min_row_height(ROW).max_col_width(COLUMN);
    grid.spacing(vec2(SPACE_3, 0.0)).show(ui, |ui| {
        for head in &sheet.heads {
            ui.add(Label::new(theme.caption(head)).truncate());
        }
        ui.end_row();
        for row in &sheet.rows {
            for cell in row {
                ui.add(Label::new(theme.body(said(words, cell, currency))).truncate());
            }
            ui.end_row();
        }
    });
}

/// What a cell says, as it is read here.
fn said(words: &Words, cell: &Cell, currency: &str) -> String {
    match cell {
        Cell::Nothing => String::new(),
        // A table has room for a line.
        Cell::Text(text) => text.lines().next().unwrap_or_default().to_owned(),
        Cell::Flag(flag) => words.text(if *flag { "common-yes" } else { "common-no" }).to_owned(),
        Cell::Number(number) => words.number_short(*number, 2),
        Cell::Share(share) => words.percent(*share, 0),
        Cell::Minutes(minutes) => words.effort(*minutes),
        Cell::Money(minor) => words.money(*minor, currency),
        Cell::Day(day) => words.date(*day),
        Cell::Moment(at) => words.date_time(*at),
        Cell::Time(time) => words.time(*time),
    }
}

/// The entries of a calendar, as many as somebody turns to.
pub fn entries(ui: &mut Ui, theme: &Theme, words: &Words, entries: &[Entry]) {
    ui.spacing_mut().item_spacing.y = 0.0;
    ScrollArea::vertical().id_salt("entries").auto_shrink(false).show_rows(ui, ROW, entries.len(), |ui, seen| {
        for entry in entries.get(seen).unwrap_or_default() {
            let (rect, row) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
            let when = match entry.when {
                When::Day(day) => words.date(day),
                When::Time(at, _) => words.date_time(at),
            };
            row.widget_info(|| {
                WidgetInfo::labeled(egui::Role::Label, true, format!("{when} · {} · {}", entry.title, entry.kind))
            });
            let put = |from: f32, to: f32, text: &str, quiet: bool| {
                let ink = if quiet || entry.cancelled { theme.quiet } else { theme.text };
                let galley = one_line_on(ui.painter(), text, theme::regular(BODY), to - from - SPACE_2);
                let at = Pos2::new(from, rect.center().y - galley.size().y / 2.0);
                let end = at.x + galley.size().x;
                ui.painter().galley(at, galley, ink);
                if entry.cancelled && !quiet {
                    let line = egui::Stroke::new(theme.line_width, theme.quiet);
                    ui.painter().hline(at.x..=end, rect.center().y, line);
                }
            };
            let kind = rect.right() - KIND.min(rect.width() * 0.25);
            let title = rect.left() + WHEN.min(rect.width() * 0.35);
            put(rect.left(), title, &when, true);
            put(title, kind, &entry.title, false);
            put(kind, rect.right(), &entry.kind, true);
            ui.painter().hline(rect.x_range(), rect.bottom(), theme.hairline());
        }
    });
}

/// The beginning of a text, as it is written.
pub fn text(ui: &mut Ui, theme: &Theme, text: &str) {
    ScrollArea::vertical().id_salt("text").auto_shrink(false).show(ui, |ui| {
        let written = RichText::new(text).font(FontId::new(CAPTION, FontFamily::Proportional)).color(theme.text);
        ui.add(Label::new(written).wrap());
    });
}

/// Lines of what stays here, under their heading, in so much room.
pub fn stays(ui: &mut Ui, theme: &Theme, words: &Words, (room, lines): (Rect, &[String])) {
    let mut child = ui.new_child(UiBuilder::new().id_salt("stays").max_rect(room));
    child.spacing_mut().item_spacing.y = 2.0;
    card::group(&mut child, theme, words.text("exporting-stays-here"));
    ScrollArea::vertical().id_salt("lines").auto_shrink(false).show(&mut child, |ui| {
        for line in lines {
            ui.add(Label::new(theme.caption(line)).wrap());
        }
    });
}
