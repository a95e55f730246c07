//! A document on sheets of paper: the same drawing as on the screen, piece by piece, with a head and a foot on each sheet, and
//! nothing torn that fits on one.
//!
//! Owns which piece stands on which sheet. Whoever holds the paper can press nothing.

use std::collections::HashMap;

use egui::{Align2, Pos2, Rangef, Rect, Stroke, Ui, UiBuilder, Vec2, pos2};

use super::{paper, say};
use crate::insight::documents::{Block, Composition, Section, Table, Title};
use crate::ui::context::Cx;
use crate::ui::naming::stakeholder_name;
use crate::ui::theme::{self, SPACE_1, SPACE_2};
use crate::ui::widgets::one_line;

/// Height of the line at the head of a sheet, and of that at its foot, in points.
const LINE: f32 = 28.0;
/// What stays seen of a piece that goes over several sheets, in points: a line is whole on one of them.
const AGAIN: f32 = 22.0;

/// What is never torn where a sheet has room for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece {
    /// What the document is.
    Head,
    /// The heading of a section.
    Heading(usize),
    /// A block of a section.
    Block(usize, usize),
    /// The heads of a table.
    TableHead(usize, usize),
    /// A row of a table.
    TableRow(usize, usize, usize),
    /// That a table has more rows.
    TableMore(usize, usize),
}

impl Piece {
    /// Whether it says what the next one is: then it does not stand alone at the end of a sheet.
    fn leads(self) -> bool {
        matches!(self, Self::Heading(_) | Self::TableHead(..))
    }
}

/// A piece on a sheet: which, and from which height of it on.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Placed {
    piece: Piece,
    height: f32,
    from: f32,
}

/// A sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    pieces: Vec<Placed>,
    /// The headings of sections that begin on it.
    pub headings: Vec<String>,
}

/// A document laid out for sheets of one size.
#[derive(Clone, Debug, Default)]
pub struct Sheets {
    /// The sheets.
    pub sheets: Vec<Sheet>,
    widths: HashMap<(usize, usize), Vec<f32>>,
}

impl Sheets {
    /// Spreads a document over sheets as large as the room that there is.
    pub fn of(ui: &mut Ui, cx: &Cx<'_>, document: &Composition) -> Self {
        let room = room(ui.available_rect_before_wrap()).height();
        let mut laid = Self::default();
        let mut pieces: Vec<Placed> = Vec::new();
        for piece in all(document) {
            if let Piece::TableHead(section, block) = piece
                && let Some(table) = table(document, section, block)
            {
                let widths = paper::table_widths(ui, cx, document, table);
                laid.widths.insert((section, block), widths);
            }
            let width = ui.available_width();
            let drawn = ui.scope(|ui| {
                ui.set_width(width);
                laid.draw(ui, cx, document, piece);
            });
            pieces.push(Placed { piece, height: drawn.response.rect.height(), from: 0.0 });
        }
        laid.spread(&pieces, room, |section| match document.sections.get(section).map(|one| one.title) {
            Some(Title::Words(key)) => Some(cx.text(key).to_owned()),
            Some(Title::Person(who)) => Some(stakeholder_name(&document.shown, who, cx.words)),
            None => None,
        });
        laid
    }

    /// Puts pieces of known heights on sheets of this height.
    fn spread(&mut self, pieces: &[Placed], room: f32, heading: impl Fn(usize) -> Option<String>) {
        let mut sheet = Sheet::default();
        let mut left = room;
        for (at, placed) in pieces.iter().enumerate() {
            // What leads stands with what it leads to: with all of that, or with some lines of what goes over several sheets.
            let mut needed = placed.height;
            let mut next = at;
            while pieces[next].piece.leads()
                && let Some(follows) = pieces.get(next + 1)
            {
                next += 1;
                needed += if follows.height > room { 3.0 * LINE } else { follows.height } + SPACE_2;
            }
            if needed > left && !sheet.pieces.is_empty() {
                self.sheets.push(std::mem::take(&mut sheet));
                left = room;
                // The heads of a table stand over its rows on each sheet.
                if let Piece::TableRow(section, block, _) = placed.piece {
                    let head = Piece::TableHead(section, block);
                    if let Some(head) = pieces.iter().find(|one| one.piece == head) {
                        sheet.pieces.push(*head);
                        left -= head.height + SPACE_1;
                    }
                }
            }
            if let Piece::Heading(section) = placed.piece {
                sheet.headings.extend(heading(section));
            }
            // What no sheet has room for goes on over the next ones.
            let mut from = 0.0;
            while placed.height - from > left && left > 2.0 * AGAIN && placed.height > room {
                sheet.pieces.push(Placed { from, ..*placed });
                self.sheets.push(std::mem::take(&mut sheet));
                from += left - AGAIN;
                left = room;
            }
            sheet.pieces.push(Placed { from, ..*placed });
            left -= placed.height - from + gap(placed.piece, pieces.get(at + 1).map(|next| next.piece));
        }
        if !sheet.pieces.is_empty() || self.sheets.is_empty() {
            self.sheets.push(sheet);
        }
    }

    /// Draws one of the sheets into the room that there is.
    pub fn sheet(&self, ui: &mut Ui, cx: &Cx<'_>, document: &Composition, number: usize) {
        let whole = ui.available_rect_before_wrap();
        let room = room(whole);
        let Some(sheet) = self.sheets.get(number) else { return };
        let mut top = room.top();
        for (at, placed) in sheet.pieces.iter().enumerate() {
            let shown = Rect::from_min_max(pos2(room.left(), top), room.max);
            let place =
                Rect::from_min_size(pos2(room.left(), top - placed.from), Vec2::new(room.width(), placed.height));
            ui.scope_builder(UiBuilder::new().max_rect(place).id_salt(at), |ui| {
                // What goes over sheets is cut where they end; all else may stand a little over its edge, as letters do.
                if placed.height > room.height() {
                    ui.shrink_clip_rect(shown);
                }
                ui.set_width(room.width());
                self.draw(ui, cx, document, placed.piece);
            });
            let next = sheet.pieces.get(at + 1).map(|next| next.piece);
            top += placed.height - placed.from + gap(placed.piece, next);
        }
        if number > 0 {
            above(ui, cx, document, whole);
        }
        self.foot(ui, cx, document, (number, whole));
    }

    fn draw(&self, ui: &mut Ui, cx: &Cx<'_>, document: &Composition, piece: Piece) {
        ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
        let section = |at: usize| document.sections.get(at);
        let none = Vec::new();
        let widths = |section, block| self.widths.get(&(section, block)).unwrap_or(&none);
        match piece {
            Piece::Head => paper::head(ui, cx, document),
            Piece::Heading(at) => {
                if let Some(section) = section(at) {
                    paper::heading(ui, cx, document, section.title);
                }
            }
            Piece::Block(at, block) => {
                if let Some(section) = section(at) {
                    paper::block(ui, cx, document, section, block);
                }
            }
            Piece::TableHead(at, block) => {
                if let Some(table) = table(document, at, block) {
                    paper::table_head(ui, cx, table, widths(at, block));
                }
            }
            Piece::TableRow(at, block, row) => {
                let table = table(document, at, block);
                if let Some(of) = table.and_then(|table| Some((table, table.rows.get(row)?))) {
                    paper::table_row(ui, cx, document, of, widths(at, block));
                }
            }
            Piece::TableMore(at, block) => {
                if let Some(more) = table(document, at, block).and_then(|table| say::more(table, cx.words)) {
                    ui.label(cx.theme.caption(more));
                }
            }
        }
    }

    /// Who may read it, as of when it is, and which sheet this is.
    fn foot(&self, ui: &Ui, cx: &Cx<'_>, document: &Composition, (number, whole): (usize, Rect)) {
        let line = Rect::from_x_y_ranges(whole.x_range(), Rangef::new(whole.bottom() - LINE + SPACE_2, whole.bottom()));
        let third = line.width() / 3.0 - SPACE_2;
        let readers = cx.text(if document.kind.is_for_client() { "frame-client" } else { "frame-internal" });
        let date = cx.words.with("timeline-paper-as-of", &[("date", cx.words.date(document.day).into())]);
        let of = [("n", (number + 1).into()), ("of", self.sheets.len().into())];
        put(ui, cx, (line.left_center(), Align2::LEFT_CENTER), readers, third);
        put(ui, cx, (line.center(), Align2::CENTER_CENTER), &date, third);
        put(ui, cx, (line.right_center(), Align2::RIGHT_CENTER), &cx.words.with("timeline-paper-page", &of), third);
    }
}

/// What the document is, for whoever has this sheet alone.
fn above(ui: &Ui, cx: &Cx<'_>, document: &Composition, whole: Rect) {
    let line = Rect::from_x_y_ranges(whole.x_range(), Rangef::new(whole.top(), whole.top() + LINE - SPACE_2));
    let half = line.width() / 2.0 - SPACE_2;
    put(ui, cx, (line.left_center(), Align2::LEFT_CENTER), cx.text(document.kind.key()), half);
    let title = &document.shown.engagement.title;
    put(ui, cx, (line.right_center(), Align2::RIGHT_CENTER), title, half);
    ui.painter().hline(line.x_range(), line.bottom(), Stroke::new(cx.theme.line_width, cx.theme.line));
}

/// Where the pieces stand: between the line at the head and that at the foot.
fn room(whole: Rect) -> Rect {
    Rect::from_min_max(pos2(whole.left(), whole.top() + LINE), pos2(whole.right(), whole.bottom() - LINE))
}

/// What stands between a piece and the next one: rows of a table stand closer.
fn gap(piece: Piece, next: Option<Piece>) -> f32 {
    match (piece, next) {
        (Piece::TableHead(..) | Piece::TableRow(..), Some(Piece::TableRow(..) | Piece::TableMore(..))) => SPACE_1,
        _ => SPACE_2,
    }
}

/// A line at the edge of a sheet.
fn put(ui: &Ui, cx: &Cx<'_>, (at, align): (Pos2, Align2), text: &str, width: f32) {
    let galley = one_line(ui, text, theme::regular(theme::CAPTION), width);
    let rect = align.anchor_size(at, galley.size());
    ui.painter().galley(rect.min, galley, cx.theme.quiet);
}

/// The pieces of a document in their order.
fn all(document: &Composition) -> Vec<Piece> {
    let mut pieces = vec![Piece::Head];
    for (at, Section { blocks, .. }) in document.sections.iter().enumerate() {
        pieces.push(Piece::Heading(at));
        for (number, block) in blocks.iter().enumerate() {
            let Block::Table(table) = block else {
                pieces.push(Piece::Block(at, number));
                continue;
            };
            pieces.push(Piece::TableHead(at, number));
            pieces.extend((0..table.rows.len()).map(|row| Piece::TableRow(at, number, row)));
            pieces.extend((table.more > 0).then_some(Piece::TableMore(at, number)));
        }
    }
    pieces
}

fn table(document: &Composition, section: usize, block: usize) -> Option<&Table> {
    match document.sections.get(section)?.blocks.get(block)? {
        Block::Table(table) => Some(table),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spread(heights: &[(Piece, f32)], room: f32) -> Vec<Vec<(Piece, f32)>> {
        let pieces: Vec<Placed> =
            heights.iter().map(|(piece, height)| Placed { piece: *piece, height: *height, from: 0.0 }).collect();
        let mut laid = Sheets::default();
        laid.spread(&pieces, room, |section| Some(section.to_string()));
        laid.sheets.iter().map(|sheet| sheet.pieces.iter().map(|one| (one.piece, one.from)).collect()).collect()
    }

    #[test]
    fn a_heading_stands_with_what_it_heads_and_heads_of_a_table_on_each_sheet() {
        let (block, heading) = (Piece::Block(0, 0), Piece::Heading(1));
        let row = |row| Piece::TableRow(1, 0, row);
        let all = [(block, 150.0), (heading, 20.0), (Piece::TableHead(1, 0), 20.0), (row(0), 90.0), (row(1), 90.0)];
        let first = spread(&all, 250.0);
        assert_eq!(first[0], [(block, 0.0)], "the heading would stand alone at the end");
        assert_eq!(
            first[1].iter().map(|one| one.0).collect::<Vec<_>>(),
            [heading, Piece::TableHead(1, 0), row(0), row(1)]
        );
        let second = spread(&all[1..], 150.0);
        assert_eq!(second[1].iter().map(|one| one.0).collect::<Vec<_>>(), [Piece::TableHead(1, 0), row(1)]);
    }

    #[test]
    fn what_no_sheet_has_room_for_goes_on_over_the_next_ones() {
        let sheets = spread(&[(Piece::Head, 50.0), (Piece::Block(0, 0), 500.0), (Piece::Block(0, 1), 20.0)], 200.0);
        let from: Vec<f32> =
            sheets.iter().flatten().filter(|one| one.0 == Piece::Block(0, 0)).map(|one| one.1).collect();
        assert_eq!(from[0], 0.0);
        assert!(from.len() > 2 && from.windows(2).all(|two| two[1] > two[0]), "{from:?}");
        assert!(500.0 - from[from.len() - 1] <= 200.0, "its end is on the last: {from:?}");
        assert_eq!(sheets.last().and_then(|sheet| sheet.last()).map(|one| one.0), Some(Piece::Block(0, 1)));
    }
}
