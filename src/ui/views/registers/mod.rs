//! The view "registers": every kind of record as a table to read and edit. Owns which register is shown, how it is
//! sorted, searched and filtered; knows nothing of how figures are computed.

pub mod acts;
mod finding;
mod people;
pub mod row;
pub mod work;

use chrono::NaiveDate;
use egui::{Label, Popup, Rect, Role, ScrollArea, Sense, Ui, UiBuilder, Vec2, WidgetInfo, pos2};

use crate::language::Language;
use crate::ui::command::Command;
use crate::ui::context::{Action, Cx};
use crate::ui::icons::Icon;
use crate::ui::naming::{Named, icon_of, title_of};
use crate::ui::theme::{self, SPACE_2, SPACE_3, SPACE_4};
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::person::{self, Disc};
use crate::ui::widgets::table::{Column, Sort, Table, Width};
use crate::ui::widgets::{bar, card, choice, field, one_line_on, page, popup};
use crate::workspace::{RecordKind, RecordRef};

use row::{Cell, Look, Register};

/// The registers, the most used first.
pub const KINDS: [RecordKind; 16] = [
    RecordKind::Contact,
    RecordKind::Decision,
    RecordKind::Risk,
    RecordKind::Goal,
    RecordKind::BudgetLine,
    RecordKind::Resource,
    RecordKind::Lesson,
    RecordKind::Voice,
    RecordKind::Deliverable,
    RecordKind::Rhythm,
    RecordKind::Reading,
    RecordKind::Assessment,
    RecordKind::Tie,
    RecordKind::Event,
    RecordKind::Opportunity,
    RecordKind::Slide,
];

/// From this width on the list of registers stands at the left, in points.
const LISTED: f32 = 860.0;
/// Width of that list.
const LIST: f32 = 176.0;
/// Room that a table keeps for its scroll bar.
const SCROLL_BAR: f32 = 14.0;
/// Width of the column of acts.
const ACTS: f32 = 44.0;

/// The view with its own small state.
pub struct RegistersView {
    kind: RecordKind,
    search: String,
    open_only: bool,
    sort: Option<Sort>,
    /// The selection that was last seen: another one may lead to another register.
    seen: Option<RecordRef>,
    /// Scroll to the selection during this frame and the next.
    reveal: Option<u64>,
    cache: Option<(Made, Register)>,
    order: Option<(Made, Sought, Vec<usize>)>,
}

impl Default for RegistersView {
    fn default() -> Self {
        Self {
            kind: RecordKind::Contact,
            search: String::new(),
            open_only: false,
            sort: None,
            seen: None,
            reveal: None,
            cache: None,
            order: None,
        }
    }
}

/// What a register was made from.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Made {
    revision: u64,
    day: NaiveDate,
    language: Language,
    kind: RecordKind,
}

/// What an order was made from.
#[derive(Clone, Debug, PartialEq)]
struct Sought {
    search: String,
    open_only: bool,
    sort: Option<Sort>,
}

/// The register of a kind.
pub fn register(cx: &Cx<'_>, kind: RecordKind) -> Register {
    match kind {
        RecordKind::Decision => people::decisions(cx),
        RecordKind::Risk => work::risks(cx),
        RecordKind::Goal => work::goals(cx),
        RecordKind::BudgetLine => work::money(cx),
        RecordKind::Resource => work::resources(cx),
        RecordKind::Lesson => work::lessons(cx),
        RecordKind::Voice => people::voices(cx),
        RecordKind::Deliverable => work::deliverables(cx),
        RecordKind::Rhythm => people::rhythms(cx),
        RecordKind::Reading => people::readings(cx),
        RecordKind::Assessment => people::assessments(cx),
        RecordKind::Tie => people::ties(cx),
        RecordKind::Event => work::events(cx),
        RecordKind::Opportunity => work::opportunities(cx),
        RecordKind::Slide => work::slides(cx),
        _ => people::contacts(cx),
    }
}

/// The key of the name of a register.
fn named(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Decision => "registers-decisions",
        RecordKind::Risk => "registers-risks",
        RecordKind::Goal => "registers-goals",
        RecordKind::BudgetLine => "registers-money",
        RecordKind::Resource => "registers-resources",
        RecordKind::Lesson => "registers-lessons",
        RecordKind::Voice => "registers-voices",
        RecordKind::Deliverable => "registers-deliverables",
        RecordKind::Rhythm => "registers-rhythms",
        RecordKind::Reading => "registers-readings",
        RecordKind::Assessment => "registers-assessments",
        RecordKind::Tie => "registers-ties",
        RecordKind::Event => "registers-events",
        RecordKind::Opportunity => "registers-opportunities",
        RecordKind::Slide => "registers-slides",
        _ => "registers-contacts",
    }
}

impl RegistersView {
    /// Draws the view.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        self.follow(ui, cx);
        let margin = page::margin(ui);
        let area = ui.available_rect_before_wrap().shrink(margin);
        let listed = area.width() >= LISTED;
        let mut body = area;
        if listed {
            let list = Rect::from_min_max(area.min, pos2(area.left() + LIST, area.bottom()));
            body.min.x = list.right() + SPACE_4;
            ui.scope_builder(UiBuilder::new().max_rect(list), |ui| self.list(ui, cx));
        }
        ui.scope_builder(UiBuilder::new().max_rect(body), |ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
            self.body(ui, cx, listed);
        });
    }

    /// Goes to the register of what was selected elsewhere.
    fn follow(&mut self, ui: &Ui, cx: &Cx<'_>) {
        if cx.selection == self.seen {
            return;
        }
        self.seen = cx.selection;
        let Some(selection) = cx.selection.filter(|it| KINDS.contains(&it.kind())) else { return };
        self.go(selection.kind());
        self.reveal = Some(ui.ctx().cumulative_frame_nr() + 1);
    }

    fn go(&mut self, kind: RecordKind) {
        if self.kind != kind {
            self.kind = kind;
            self.search.clear();
            self.open_only = false;
            self.sort = None;
        }
    }

    /// The list of registers with how many records each holds.
    fn list(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let theme = cx.theme;
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (index, kind) in KINDS.into_iter().enumerate() {
                if index == 7 {
                    ui.add_space(SPACE_3);
                }
                let (key, icon) = (named(kind), icon_of(kind));
                let word = cx.text(key);
                let count = cx.shown().count(kind);
                let selected = self.kind == kind;
                let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 30.0), Sense::click());
                response.widget_info(|| WidgetInfo::selected(Role::Tab, true, selected, format!("{word}: {count}")));
                if ui.is_rect_visible(rect) {
                    let painter = ui.painter();
                    if selected {
                        painter.rect_filled(rect, 6.0, theme.selection);
                    } else if response.hovered() {
                        painter.rect_filled(rect, 6.0, theme.hover);
                    }
                    if response.has_focus() {
                        painter.rect_stroke(rect, 6.0, theme.focus_ring(), egui::StrokeKind::Inside);
                    }
                    let ink = if selected { theme.text } else { theme.quiet };
                    icon.paint(painter, pos2(rect.left() + 16.0, rect.center().y), 16.0, ink);
                    let font = if selected { theme::bold(theme::BODY) } else { theme::regular(theme::BODY) };
                    let number = cx.words.number(count as f64, 0);
                    let figure = painter.layout_no_wrap(number, theme::regular(theme::CAPTION), theme.quiet);
                    let room = rect.width() - 32.0 - figure.size().x - 12.0;
                    let galley = one_line_on(painter, word, font, room);
                    painter.galley(
                        pos2(rect.left() + 32.0, rect.center().y - galley.size().y / 2.0),
                        galley,
                        theme.text,
                    );
                    let at = pos2(rect.right() - 8.0 - figure.size().x, rect.center().y - figure.size().y / 2.0);
                    painter.galley(at, figure, theme.quiet);
                }
                if response.clicked() {
                    self.go(kind);
                }
            }
        });
    }

    fn body(&mut self, ui: &mut Ui, cx: &Cx<'_>, listed: bool) {
        let theme = cx.theme;
        let made = Made { revision: cx.source, day: cx.day, language: cx.words.language(), kind: self.kind };
        if self.cache.as_ref().is_none_or(|(cached, _)| *cached != made) {
            self.cache = Some((made, register(cx, self.kind)));
        }
        let Some((_, register)) = self.cache.take() else { return };
        let (key, icon) = (named(self.kind), icon_of(self.kind));
        let title = if register.rows.is_empty() { cx.text(key).to_owned() } else { finding::of(cx, &register) };
        let drawn =
            cx.words.with("registers-drawn", &[("what", cx.text(key).into()), ("n", register.rows.len().into())]);
        card::view_title(ui, theme, &title, &drawn);
        ui.add_space(SPACE_2);
        self.tools(ui, cx, &register, listed);
        if register.rows.is_empty() {
            self.nothing(ui, cx, icon);
        } else {
            self.sort_out(cx, made, &register);
            let order = self.order.take();
            if let Some((_, _, order)) = &order {
                card::frame_flush(theme).show(ui, |ui| self.table(ui, cx, &register, order));
            }
            self.order = order;
        }
        self.cache = Some((made, register));
    }

    /// Search, filter, the register where there is no list, and the act.
    fn tools(&mut self, ui: &mut Ui, cx: &Cx<'_>, register: &Register, listed: bool) {
        let theme = cx.theme;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
            if !listed {
                let options: Vec<(RecordKind, &str)> = KINDS.map(|kind| (kind, cx.text(named(kind)))).to_vec();
                let field = field::Field::new(cx.text("registers-register")).bare().width(170.0);
                let find = (cx.text("common-search"), cx.text("registers-clear"));
                if let Some(kind) = choice::combo(ui, theme, &field, &self.kind, &options, find) {
                    self.go(kind);
                }
            }
            field::search(ui, theme, cx.text("registers-search"), cx.text("registers-clear"), &mut self.search, 200.0);
            if register.opens {
                let options = [(false, cx.text("common-all")), (true, cx.text("registers-open-only"))];
                if let Some(open) = button::segmented(ui, theme, cx.text("registers-filter"), self.open_only, &options)
                {
                    self.open_only = open;
                }
            }
            if cx.editable {
                let word = cx.text(Command::Add(self.kind).key());
                if Button::new(word).icon(Icon::Add).show(ui, theme).clicked() {
                    cx.command(Command::Add(self.kind));
                }
            }
        });
    }

    fn nothing(&self, ui: &mut Ui, cx: &Cx<'_>, icon: Icon) {
        let act = cx.editable.then(|| cx.text(Command::Add(self.kind).key()));
        let what = self.kind.name(cx.words);
        let sentence = cx.words.with("registers-empty", &[("what", what.into())]);
        if card::empty(ui, cx.theme, icon, &sentence, act) {
            cx.command(Command::Add(self.kind));
        }
    }

    /// Makes the order of rows anew where what it came from has changed; shows the selection whatever is sought.
    fn sort_out(&mut self, cx: &Cx<'_>, made: Made, register: &Register) {
        let hides = |view: &Self| {
            let order = register.order(&view.search, view.open_only, None);
            !order.iter().any(|index| cx.selection == Some(register.rows[*index].record))
        };
        let sought = !self.search.is_empty() || self.open_only;
        if sought
            && self.reveal.is_some()
            && register.rows.iter().any(|row| cx.selection == Some(row.record))
            && hides(self)
        {
            self.search.clear();
            self.open_only = false;
        }
        let sought = Sought { search: self.search.clone(), open_only: self.open_only, sort: self.sort };
        if self.order.as_ref().is_none_or(|(of, by, _)| *of != made || *by != sought) {
            let order = register.order(&sought.search, sought.open_only, sought.sort);
            self.order = Some((made, sought, order));
        }
    }

    fn table(&mut self, ui: &mut Ui, cx: &Cx<'_>, register: &Register, order: &[usize]) {
        let theme = cx.theme;
        if order.is_empty() {
            ui.take_available_width();
            if card::empty(
                ui,
                theme,
                Icon::Search,
                cx.text("registers-nothing-found"),
                Some(cx.text("registers-show-all")),
            ) {
                self.search.clear();
                self.open_only = false;
            }
            return;
        }
        let acts_width = if cx.editable { ACTS } else { 0.0 };
        let shown = register.fitting(ui.available_width() - acts_width - SCROLL_BAR);
        let mut columns: Vec<Column<'_>> = shown
            .iter()
            .map(|index| {
                let head = register.heads[*index];
                Column { head: cx.text(head.key), width: head.width, right: head.right, sorts: true }
            })
            .collect();
        if cx.editable {
            columns.push(Column::words(cx.text("registers-column-acts"), Width::Fixed(ACTS)).unsorted());
        }
        let selected = order.iter().position(|index| cx.selection == Some(register.rows[*index].record));
        let frame = ui.ctx().cumulative_frame_nr();
        let reveal = self.reveal.filter(|until| frame <= *until).and(selected);
        if self.reveal.is_some_and(|until| frame > until) {
            self.reveal = None;
        }
        let sort = self.sort.and_then(|sort| {
            let column = shown.iter().position(|index| *index == sort.column)?;
            Some(Sort { column, ..sort })
        });
        let sums = register.sums.as_ref().filter(|_| self.search.is_empty());
        let name = |row: usize| match order.get(row) {
            Some(index) => title_of(cx.shown(), register.rows[*index].record, cx.words),
            None => cx.text("registers-sum").to_owned(),
        };
        let table = Table {
            name: cx.text(named(self.kind)),
            columns: &columns,
            rows: order.len() + usize::from(sums.is_some()),
            selected,
            sort,
            reveal,
            row_name: &name,
        };
        let deed = table.show(ui, theme, |ui, row, column| {
            let record = order.get(row).map(|index| &register.rows[*index]);
            match (shown.get(column), record, sums) {
                (Some(column), Some(record), _) => {
                    if let Some(cell) = record.cells.get(*column) {
                        draw(ui, cx, cell, false);
                    }
                }
                (Some(column), None, Some(sums)) => {
                    if let Some(cell) = sums.get(*column) {
                        draw(ui, cx, cell, true);
                    }
                }
                (None, Some(record), _) => menu(ui, cx, record.record),
                _ => {}
            }
        });
        if let Some(sort) = deed.sort {
            self.sort = shown.get(sort.column).map(|column| Sort { column: *column, ..sort });
        }
        if let Some(index) = deed.select.and_then(|row| order.get(row)) {
            let record = register.rows[*index].record;
            self.seen = Some(record);
            cx.select(record);
        }
    }
}

/// A cell.
fn draw(ui: &mut Ui, cx: &Cx<'_>, cell: &Cell, sum: bool) {
    let theme = cx.theme;
    let label = |ui: &mut Ui, text: egui::RichText| {
        ui.add(Label::new(text).truncate());
    };
    match cell.look {
        _ if cell.text.is_empty() => {}
        Look::Mark(mark) => {
            let right = ui.layout().main_dir() == egui::Direction::RightToLeft;
            let word = if sum { theme.emphasis(&cell.text) } else { theme.body(&cell.text) };
            if right {
                label(ui, word.clone());
            }
            let (rect, _) = ui.allocate_exact_size(Vec2::new(10.0, 16.0), Sense::hover());
            mark.paint(ui.painter(), theme, rect.center(), 9.0);
            if !right {
                label(ui, word);
            }
        }
        Look::Bar(done) => {
            let size = Vec2::new(44.0, 16.0);
            bar::progress(ui, theme, &cell.text, done, theme.quiet, size);
            label(ui, theme.body(&cell.text));
        }
        Look::Stakeholder => {
            let initials = person::initials(&cell.text);
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(20.0), Sense::hover());
            person::paint_sized(ui.painter(), theme, rect.center(), &Disc::new(&initials), 10.0);
            person::name(ui, &cell.text, &cell.shorter, theme::regular(theme::BODY), theme.text);
        }
        Look::Names => person::name(ui, &cell.text, &cell.shorter, theme::regular(theme::BODY), theme.quiet),
        Look::Quiet => label(ui, theme.quiet(&cell.text)),
        Look::Words | Look::Figure if sum => label(ui, theme.emphasis(&cell.text)),
        Look::Words | Look::Figure => label(ui, theme.body(&cell.text)),
    }
}

/// The menu of a row: what can be done right here, and deleting. Made only while it is open.
fn menu(ui: &mut Ui, cx: &Cx<'_>, record: RecordRef) {
    let theme = cx.theme;
    let opener = button::icon_small(ui, theme, Icon::More, cx.text("registers-acts"));
    Popup::menu(&opener).gap(2.0).accessible_name(cx.text("registers-acts")).show(|ui| {
        let acts = acts::of(cx, record);
        let some = !acts.is_empty();
        for act in acts {
            if popup::item(ui, theme, None, &act.word, "", true).clicked() {
                let label = act.edit.label(cx.file);
                cx.edit(act.edit, label);
            }
        }
        if some {
            popup::rule(ui, theme);
        }
        if popup::item(ui, theme, Some(Icon::Delete), cx.text("registers-act-delete"), "", true).clicked() {
            cx.out.push(Action::AskDelete(record));
        }
    });
}
