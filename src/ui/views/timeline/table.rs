//! The task table on the left: the same rows as the chart. Owns its columns and the field in which a task is renamed.

use egui::{Align2, Key, Rect, Role, Sense, TextEdit, Ui, WidgetInfo, pos2};

use super::model::Row;
use super::sheet::{Sheet, body, id_of, put, text};
use crate::insight::schedule::TaskDates;
use crate::ui::icons::Icon;
use crate::ui::theme::{self, SPACE_2};
use crate::ui::widgets::{field, one_line};
use crate::workspace::TaskId;

/// How much deeper a level stands, in points.
pub const INDENT: f32 = 16.0;
/// The least that is kept for names, in points.
const NAME: f32 = 150.0;

/// A column beside the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// When it starts.
    Start,
    /// When it finishes.
    Finish,
    /// Percent complete.
    Done,
    /// Working time.
    Duration,
    /// Who answers for it.
    Owner,
}

impl Column {
    /// In the order of the table.
    const ALL: [Self; 5] = [Self::Start, Self::Finish, Self::Done, Self::Duration, Self::Owner];
    /// The most useful first.
    const BY_USE: [Self; 5] = [Self::Finish, Self::Done, Self::Start, Self::Duration, Self::Owner];

    fn key(self) -> &'static str {
        match self {
            Self::Start => "timeline-column-start",
            Self::Finish => "timeline-column-finish",
            Self::Done => "timeline-column-done",
            Self::Duration => "timeline-column-duration",
            Self::Owner => "timeline-column-owner",
        }
    }

    fn width(self) -> f32 {
        match self {
            Self::Start | Self::Finish => 96.0,
            Self::Done => 56.0,
            Self::Duration => 100.0,
            Self::Owner => 130.0,
        }
    }

    /// The columns for which a table of this width has room beside names.
    pub fn fitting(width: f32) -> Vec<Self> {
        let mut room = width - (0.46 * width).clamp(NAME, 300.0);
        let mut chosen = Vec::new();
        for column in Self::BY_USE {
            if room < column.width() {
                break;
            }
            room -= column.width();
            chosen.push(column);
        }
        Self::ALL.into_iter().filter(|column| chosen.contains(column)).collect()
    }
}

/// Where the columns lie: the name's rectangle of a row, then each column's.
fn split(rect: Rect, columns: &[Column]) -> (Rect, Vec<(Column, Rect)>) {
    let mut right = rect.right();
    let mut places = Vec::new();
    for column in columns.iter().rev() {
        let left = right - column.width();
        places.push((*column, Rect::from_min_max(pos2(left, rect.top()), pos2(right, rect.bottom()))));
        right = left;
    }
    places.reverse();
    (Rect::from_min_max(rect.min, pos2(right, rect.bottom())), places)
}

/// Draws the heads of the columns.
pub fn head(ui: &Ui, sheet: &Sheet<'_>, rect: Rect, columns: &[Column]) {
    let theme = sheet.theme();
    let font = theme::bold(theme::CAPTION);
    let (name, places) = split(rect, columns);
    let at = pos2(name.left() + SPACE_2 + 16.0, name.center().y);
    text(
        ui,
        at,
        Align2::LEFT_CENTER,
        sheet.cx.text("timeline-column-task"),
        font.clone(),
        theme.quiet,
        name.width() - 24.0,
    );
    for (column, rect) in places {
        let words = sheet.cx.text(column.key());
        let room = rect.width() - SPACE_2;
        if column == Column::Owner {
            text(
                ui,
                pos2(rect.left() + 12.0, rect.center().y),
                Align2::LEFT_CENTER,
                words,
                font.clone(),
                theme.quiet,
                room,
            );
        } else {
            text(
                ui,
                pos2(rect.right() - SPACE_2, rect.center().y),
                Align2::RIGHT_CENTER,
                words,
                font.clone(),
                theme.quiet,
                room,
            );
        }
    }
}

/// What the pointer did on a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowDeed {
    /// Select it.
    Select,
    /// Show or hide what is under it.
    Fold,
    /// Give it another name.
    Rename,
    /// It is being dragged.
    Drag,
}

/// Draws a row and says what was done to it, and its response for a menu.
pub fn row(
    ui: &mut Ui,
    sheet: &Sheet<'_>,
    index: usize,
    dates: &TaskDates,
    columns: &[Column],
    renaming: bool,
) -> (egui::Response, Option<RowDeed>) {
    let row = sheet.plan.rows[index];
    let rect = sheet.table_rect(index);
    let title = sheet.cx.shown().tasks.get(row.id).map_or("", |task| task.title.as_str());
    let selected = sheet.cx.is_selected(row.id);
    let id = id_of(("row", row.id));
    // One row at a time can be reached with Tab; the arrows go on from there.
    let reached = selected || index == 0;
    let sense = Sense::CLICK | Sense::DRAG | if reached { Sense::FOCUSABLE } else { Sense::empty() };
    let response = ui.interact(rect, id, sense);
    let range = sheet.cx.words.date_range(dates.start.date(), dates.finish.date());
    let percent = sheet.cx.words.percent(dates.percent / 100.0, 0);
    let spoken = sheet
        .cx
        .words
        .with("timeline-name-row", &[("title", title.into()), ("range", range.into()), ("percent", percent.into())]);
    response.widget_info(|| WidgetInfo::selected(Role::TreeItem, true, selected, &spoken));
    let mut deed = None;
    let (name, places) = split(rect, columns);
    let mut fold = None;
    if row.summary {
        let x = name.left() + SPACE_2 + row.depth as f32 * INDENT + 6.0;
        let square = Rect::from_center_size(pos2(x, name.center().y), egui::Vec2::splat(20.0));
        let key = if row.folded { "timeline-unfold" } else { "timeline-fold" };
        let word = sheet.cx.words.with(key, &[("title", title.into())]);
        let chevron = ui.interact(square, id_of(("fold", row.id)), Sense::CLICK);
        chevron.widget_info(|| WidgetInfo::labeled(Role::Button, true, &word));
        if chevron.clicked() {
            deed = Some(RowDeed::Fold);
        }
        fold = Some(chevron.hovered());
    }
    if deed.is_none() {
        if response.double_clicked() {
            deed = Some(RowDeed::Rename);
        } else if response.clicked() || response.secondary_clicked() {
            deed = Some(RowDeed::Select);
        } else if response.drag_started_by(egui::PointerButton::Primary) {
            deed = Some(RowDeed::Drag);
        }
    }
    draw_name(ui, sheet, &row, name, title, dates, fold, renaming);
    for (column, rect) in places {
        cell(ui, sheet, &row, dates, column, rect);
    }
    if response.has_focus() {
        let theme = sheet.theme();
        ui.painter().rect_stroke(rect.shrink(1.5), 4.0, theme.focus_ring(), egui::StrokeKind::Inside);
        let filter = egui::EventFilter { tab: false, horizontal_arrows: true, vertical_arrows: true, escape: false };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    }
    (response, deed)
}

#[expect(clippy::too_many_arguments, reason = "one cell with everything that it shows")]
fn draw_name(
    ui: &Ui,
    sheet: &Sheet<'_>,
    row: &Row,
    rect: Rect,
    title: &str,
    dates: &TaskDates,
    fold: Option<bool>,
    renaming: bool,
) {
    let theme = sheet.theme();
    let left = rect.left() + SPACE_2 + row.depth as f32 * INDENT;
    let left = left.min(rect.right() - 60.0);
    let y = rect.center().y;
    if let Some(lit) = fold {
        let icon = if row.folded { Icon::ChevronRight } else { Icon::ChevronDown };
        icon.paint(ui.painter(), pos2(left + 6.0, y), 14.0, if lit { theme.text } else { theme.quiet });
    }
    if renaming {
        return;
    }
    let at = pos2(left + 16.0, y);
    let done = dates.percent >= 100.0;
    let (font, ink) = if row.summary {
        (theme::bold(theme::BODY), theme.text)
    } else {
        (body(), if done { theme.quiet } else { theme.text })
    };
    let galley = one_line(ui, title, font, rect.right() - at.x - SPACE_2);
    let cut = galley.elided;
    put(ui.painter(), at, Align2::LEFT_CENTER, galley, ink);
    if cut {
        let hover = ui.interact(rect, id_of(("whole", row.id)), Sense::hover());
        hover.on_hover_text(title);
    }
}

fn cell(ui: &Ui, sheet: &Sheet<'_>, row: &Row, dates: &TaskDates, column: Column, rect: Rect) {
    let (theme, words) = (sheet.theme(), sheet.cx.words);
    let y = rect.center().y;
    if column == Column::Owner {
        let Some((name, theirs)) = sheet.plan.owner(sheet.cx.shown(), row.id) else { return };
        let ink = if *theirs { theme.text } else { theme.quiet };
        text(ui, pos2(rect.left() + 12.0, y), Align2::LEFT_CENTER, name, body(), ink, rect.width() - 16.0);
        return;
    }
    let shown = match column {
        Column::Start => words.date_for_tables(dates.start.date()),
        Column::Finish => words.date_for_tables(dates.finish.date()),
        Column::Done => words.percent(dates.percent / 100.0, 0),
        Column::Duration if dates.milestone => String::new(),
        Column::Duration | Column::Owner => words.effort(dates.duration_minutes),
    };
    let late = column == Column::Finish && dates.overdue;
    let ink = if late { theme.trouble } else { theme.quiet };
    let font = if late || row.summary { theme::bold(theme::BODY) } else { body() };
    text(ui, pos2(rect.right() - SPACE_2, y), Align2::RIGHT_CENTER, &shown, font, ink, rect.width() - SPACE_2);
}

/// A task whose name is being written.
#[derive(Clone, Debug)]
pub struct Rename {
    /// Which.
    pub task: TaskId,
    /// As far as it is written.
    pub title: String,
    /// Whether the field has had the keyboard.
    begun: bool,
}

impl Rename {
    /// Begins with the name that it has.
    pub fn of(task: TaskId, title: &str) -> Self {
        Self { task, title: title.to_owned(), begun: false }
    }

    /// Shows the field in the row's place. Returns whether the name was given (`Some(true)`) or the field left with
    /// Escape (`Some(false)`).
    pub fn show(&mut self, ui: &mut Ui, sheet: &Sheet<'_>, index: usize, columns: &[Column]) -> Option<bool> {
        let row = sheet.plan.rows[index];
        let (name, _) = split(sheet.table_rect(index), columns);
        let left = (name.left() + SPACE_2 + row.depth as f32 * INDENT + 10.0).min(name.right() - 80.0);
        let rect = Rect::from_min_max(pos2(left, name.top() + 1.0), pos2(name.right(), name.bottom() - 1.0));
        let label = sheet.cx.text("timeline-rename");
        let edit = TextEdit::singleline(&mut self.title).font(body()).margin(egui::Margin::symmetric(6, 3));
        let response = ui.put(rect, edit);
        response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, label));
        if !self.begun {
            self.begun = true;
            response.request_focus();
            let all = egui::text::CCursorRange::two(
                egui::text::CCursor::new(0),
                egui::text::CCursor::new(self.title.chars().count()),
            );
            let mut state = egui::text_edit::TextEditState::load(ui.ctx(), response.id).unwrap_or_default();
            state.cursor.set_char_range(Some(all));
            state.store(ui.ctx(), response.id);
            return None;
        }
        field::say_typing(ui.ctx(), true);
        if field::is_handing_over(ui.ctx()) {
            return Some(true);
        }
        if response.lost_focus() || !response.has_focus() {
            return Some(!ui.input(|input| input.key_pressed(Key::Escape)));
        }
        None
    }
}
