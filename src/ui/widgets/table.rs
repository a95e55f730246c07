//! A table: quiet header that sorts, rows of 28 points with hairlines between them, one row selected. Only the rows
//! that are seen are built. Up, down, page and end keys move the selection while the table has the keyboard; Enter
//! opens the row. Knows nothing of what a row is; whoever shows it sorts and filters.

use egui::text::LayoutJob;
use egui::{Align, EventFilter, Key, Label, Layout, Margin, Rect, Role, Sense, Ui, Vec2, WidgetInfo};
use egui_extras::TableBuilder;

use super::{focus_ring, one_line};
use crate::ui::icons::Icon;
use crate::ui::theme::{self, CONTROL, ROW, SPACE_1, SPACE_2, SPACE_3, Theme};

/// A head that is cut to less than this is left to the pointer and to those who hear it, in points.
const LEAST_HEAD: f32 = 32.0;

/// How much higher a row is for another line of words, in points.
const LINE: f32 = 18.0;

/// How wide a column is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Width {
    /// Always so many points.
    Fixed(f32),
    /// Its part of what is left, but at least so many points.
    Rest(f32),
}

/// A column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Column<'a> {
    /// Its head.
    pub head: &'a str,
    /// Its width.
    pub width: Width,
    /// Figures, at the right end.
    pub right: bool,
    /// A click on the head sorts by it.
    pub sorts: bool,
}

impl<'a> Column<'a> {
    /// A column of words that can be sorted by.
    pub fn words(head: &'a str, width: Width) -> Self {
        Self { head, width, right: false, sorts: true }
    }

    /// A column of figures that can be sorted by.
    pub fn figures(head: &'a str, width: f32) -> Self {
        Self { head, width: Width::Fixed(width), right: true, sorts: true }
    }

    /// A column that cannot be sorted by.
    pub fn unsorted(mut self) -> Self {
        self.sorts = false;
        self
    }
}

/// Which column the rows are sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// Index of the column.
    pub column: usize,
    /// The largest first.
    pub descending: bool,
}

/// A table about to be shown.
pub struct Table<'a> {
    /// What the rows are; accessible name and identity within the view.
    pub name: &'a str,
    /// The columns.
    pub columns: &'a [Column<'a>],
    /// How many rows there are.
    pub rows: usize,
    /// Index of the selected row.
    pub selected: Option<usize>,
    /// How the rows are sorted.
    pub sort: Option<Sort>,
    /// Scroll to this row, such as one that was just added.
    pub reveal: Option<usize>,
    /// How many lines of words a row has room for.
    pub lines: usize,
    /// Accessible name of a row.
    pub row_name: &'a dyn Fn(usize) -> String,
}

/// What a person did in a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Deed {
    /// The rows are to be sorted so.
    pub sort: Option<Sort>,
    /// This row is to be selected.
    pub select: Option<usize>,
    /// This row is to be opened: double click, or Enter.
    pub open: Option<usize>,
    /// This row was pressed with the other button, for its menu.
    pub menu: Option<usize>,
}

/// How high a row with room for so many lines of words is, in points.
pub fn row_height(lines: usize) -> f32 {
    ROW + LINE * lines.saturating_sub(1) as f32
}

impl Table<'_> {
    /// Shows the table in all the room there is; `cell` builds the cell of a row and a column.
    pub fn show(self, ui: &mut Ui, theme: &Theme, mut cell: impl FnMut(&mut Ui, usize, usize)) -> Deed {
        let mut deed = Deed::default();
        let area = ui.available_rect_before_wrap();
        let id = ui.make_persistent_id(("table", self.name));
        let whole = ui.interact(area, id, Sense::focusable_noninteractive());
        whole.widget_info(|| WidgetInfo::labeled(Role::Table, ui.is_enabled(), self.name));
        let moved = if whole.has_focus() { self.keys(ui, id, area, &mut deed) } else { None };
        if let Some(row) = moved {
            deed.select = Some(row);
        }
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing = Vec2::ZERO;
            ui.visuals_mut().widgets.hovered.bg_fill = theme.hover;
            let mut builder = TableBuilder::new(ui)
                .id_salt(("rows", self.name))
                .sense(Sense::CLICK)
                .auto_shrink([false, false])
                .cell_layout(Layout::left_to_right(Align::Center));
            for column in self.columns {
                builder = builder.column(match column.width {
                    Width::Fixed(width) => egui_extras::Column::exact(width).clip(true),
                    Width::Rest(least) => egui_extras::Column::remainder().at_least(least).clip(true),
                });
            }
            if let Some(row) = moved.or(self.reveal) {
                builder = builder.scroll_to_row(row, None);
            }
            builder
                .header(ROW, |mut header| {
                    for index in 0..self.columns.len() {
                        header.col(|ui| deed.sort = self.head(ui, theme, index).or(deed.sort));
                    }
                })
                .body(|body| {
                    body.rows(row_height(self.lines), self.rows, |mut row| {
                        let index = row.index();
                        let selected = self.selected == Some(index);
                        row.set_selected(selected);
                        for column in 0..self.columns.len() {
                            let (_, response) = row.col(|ui| {
                                self.cell(ui, theme, column, |ui| cell(ui, index, column));
                                if selected && column == 0 {
                                    let bar =
                                        Rect::from_min_size(ui.max_rect().min, Vec2::new(3.0, row_height(self.lines)));
                                    ui.painter().rect_filled(bar, 0.0, theme.text);
                                }
                            });
                            if column == 0 {
                                let name = || (self.row_name)(index);
                                response.widget_info(|| WidgetInfo::selected(Role::Row, true, selected, name()));
                            }
                        }
                        let response = row.response();
                        if response.clicked() {
                            deed.select = Some(index);
                            whole.request_focus();
                        }
                        if response.double_clicked() {
                            deed.open = Some(index);
                        }
                        if response.secondary_clicked() {
                            deed.menu = Some(index);
                        }
                    });
                });
        });
        // The selected row shows where the keyboard is; without one, the table as a whole does.
        if self.selected.is_none() {
            focus_ring(ui, theme, &whole, area.shrink(3.0), 2.0);
        }
        deed
    }

    /// What the keys do while the table has the keyboard: the row to move to.
    fn keys(&self, ui: &Ui, id: egui::Id, area: Rect, deed: &mut Deed) -> Option<usize> {
        let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        let last = self.rows.checked_sub(1)?;
        let page = ((area.height() / row_height(self.lines)) as usize).saturating_sub(2).max(1);
        ui.input(|input| {
            if input.key_pressed(Key::Enter) {
                deed.open = self.selected;
            }
            let step = |key: Key| input.num_presses(key);
            let now = self.selected;
            let (down, up) = (step(Key::ArrowDown), step(Key::ArrowUp));
            let to = if input.key_pressed(Key::Home) {
                Some(0)
            } else if input.key_pressed(Key::End) {
                Some(last)
            } else if input.key_pressed(Key::PageDown) {
                Some(now.map_or(0, |row| (row + page).min(last)))
            } else if input.key_pressed(Key::PageUp) {
                Some(now.map_or(0, |row| row.saturating_sub(page)))
            } else if down + up > 0 {
                Some(now.map_or(0, |row| (row + down).saturating_sub(up).min(last)))
            } else {
                None
            };
            to.filter(|to| now != Some(*to))
        })
    }

    /// A head; returns how to sort after a click on it.
    fn head(&self, ui: &mut Ui, theme: &Theme, index: usize) -> Option<Sort> {
        let column = &self.columns[index];
        let rect = ui.max_rect();
        let sense = if column.sorts { Sense::click() } else { Sense::hover() };
        let response = ui.interact(rect, ui.scope_id().with(("head", index)), sense);
        let sorted = self.sort.filter(|sort| sort.column == index);
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::ColumnHeader, ui.is_enabled(), column.head);
            info.selected = column.sorts.then_some(sorted.is_some());
            info
        });
        let pad = self.padding(index);
        let inner = Rect::from_min_max(
            rect.min + Vec2::new(f32::from(pad.left), 0.0),
            rect.max - Vec2::new(f32::from(pad.right), 0.0),
        );
        let arrow = if sorted.is_some() { 14.0 + SPACE_1 } else { 0.0 };
        let ink = if sorted.is_some() || (column.sorts && response.hovered()) { theme.text } else { theme.quiet };
        let galley = one_line(ui, column.head, theme::bold(theme::CAPTION), inner.width() - arrow);
        let size = galley.size();
        let left = if column.right { inner.right() - size.x } else { inner.left() };
        let cut = galley.elided;
        if !cut || size.x >= LEAST_HEAD {
            ui.painter().galley(egui::pos2(left, inner.center().y - size.y / 2.0), galley, ink);
        }
        if let Some(sort) = sorted {
            let icon = if sort.descending { Icon::SortDown } else { Icon::SortUp };
            // Before the head where figures stand at the right end, so that head and figures stay in line.
            let x = if column.right { left - SPACE_1 - 7.0 } else { left + size.x + SPACE_1 + 7.0 };
            let at = egui::pos2(x, inner.center().y);
            icon.paint(ui.painter(), at, 13.0, ink);
        }
        let y = rect.bottom() - theme.line_width / 2.0;
        ui.painter().hline(rect.x_range(), y, theme.hairline());
        focus_ring(ui, theme, &response, rect.shrink(3.0), 2.0);
        let clicked = response.clicked();
        if cut {
            response.on_hover_text(column.head);
        }
        clicked.then(|| Sort { column: index, descending: sorted.is_some_and(|sort| !sort.descending) })
    }

    /// A cell with its padding, its hairline and its end.
    fn cell(&self, ui: &mut Ui, theme: &Theme, index: usize, add: impl FnOnce(&mut Ui)) {
        let rect = ui.max_rect();
        ui.painter().hline(rect.x_range(), rect.bottom() - theme.line_width / 2.0, theme.hairline());
        let pad = self.padding(index);
        let inner = Rect::from_min_max(
            rect.min + Vec2::new(f32::from(pad.left), 0.0),
            rect.max - Vec2::new(f32::from(pad.right), theme.line_width),
        );
        let layout = if self.columns[index].right {
            Layout::right_to_left(Align::Center)
        } else {
            Layout::left_to_right(Align::Center)
        };
        ui.scope_builder(egui::UiBuilder::new().max_rect(inner).layout(layout), |ui| {
            ui.spacing_mut().item_spacing = Vec2::new(SPACE_2, 0.0);
            add(ui);
        });
    }

    /// Nothing touches an edge: the outer columns stand a little further in.
    fn padding(&self, index: usize) -> Margin {
        let left = if index == 0 { SPACE_3 } else { SPACE_2 };
        let right = if index + 1 == self.columns.len() { SPACE_3 } else { SPACE_2 };
        Margin { left: left as i8, right: right as i8, top: 0, bottom: 0 }
    }
}

/// A field in a cell: in the middle of a row that is higher than it.
pub fn field<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let room = ui.available_rect_before_wrap();
    let place = Rect::from_center_size(room.center(), Vec2::new(room.width(), CONTROL.min(room.height())));
    ui.scope_builder(egui::UiBuilder::new().max_rect(place), add).inner
}

/// A cell of words, cut with an ellipsis; the whole text stands under the pointer.
pub fn words(ui: &mut Ui, theme: &Theme, text: &str) {
    ui.add(Label::new(theme.body(text)).truncate());
}

/// A cell of words on as many lines as a row has, cut at the end of the last; the whole text stands under the pointer.
pub fn words_on(ui: &mut Ui, theme: &Theme, text: &str, lines: usize) {
    let font = theme::regular(theme::BODY);
    let mut job = LayoutJob::simple(text.to_owned(), font, theme.text, ui.available_width());
    job.wrap.max_rows = lines.max(1);
    ui.add(Label::new(job).wrap());
}

/// A cell that stands back.
pub fn quiet(ui: &mut Ui, theme: &Theme, text: &str) {
    ui.add(Label::new(theme.quiet(text)).truncate());
}
