//! The table of a register with its tools: search, filter, sort, acts. Owns what is sought and how it is sorted; every page
//! of the view is handed the one that it shows.

use chrono::NaiveDate;
use egui::{Label, Popup, ScrollArea, Sense, Ui, Vec2};

use super::business::tables;
use super::page::Page;
use super::row::{Cell, Look, Register};
use super::{acts, finding, people, work};
use crate::exchange::report::{self, Section};
use crate::language::Language;
use crate::ui::command::Command;
use crate::ui::context::{Action, Cx};
use crate::ui::icons::Icon;
use crate::ui::naming::{Named, title_of};
use crate::ui::theme::{self, SPACE_2};
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::page::{self, follow_focus};
use crate::ui::widgets::person::{self, Disc};
use crate::ui::widgets::table::{Column, Sort, Table, Width};
use crate::ui::widgets::{bar, card, choice, field, popup};
use crate::workspace::{RecordKind, RecordRef};

/// Room that a table keeps for its scroll bar.
const SCROLL_BAR: f32 = 14.0;
/// So many rows of a table leave on slides.
const MOST_ROWS: usize = 200;
/// How wide a table on a slide is, in points of the screen.
const ON_A_SLIDE: f32 = 1100.0;
/// Width of the column of acts.
const ACTS: f32 = 44.0;

/// What of a register is in front.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Front {
    /// Its own page: finding, figures, picture.
    #[default]
    Page,
    /// Its table.
    Table,
}

/// The table of the register that is shown.
#[derive(Default)]
pub struct Rows {
    page: Page,
    front: Front,
    /// Whether the list of registers stands beside; else the tools offer it.
    listed: bool,
    /// The register that was chosen among the tools.
    go: Option<Page>,
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

/// The register of a kind of record.
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
        RecordKind::Improvement => tables::improvements(cx),
        RecordKind::ClosingItem => tables::closing(cx),
        RecordKind::Contract => tables::contracts(cx),
        RecordKind::Offering => tables::offerings(cx),
        RecordKind::Slide => work::slides(cx),
        _ => people::contacts(cx),
    }
}

impl Rows {
    /// The register that is shown.
    pub fn page(&self) -> Page {
        self.page
    }

    /// Shows another register, whole and unsorted.
    pub fn turn_to(&mut self, page: Page) {
        if self.page != page {
            self.page = page;
            self.front = Front::default();
            self.search.clear();
            self.open_only = false;
            self.sort = None;
        }
    }

    /// Begins a frame: whether the list of registers stands beside. Goes to the register of what was selected elsewhere.
    pub(super) fn begin(&mut self, ui: &Ui, cx: &Cx<'_>, listed: bool) {
        self.listed = listed;
        if cx.selection == self.seen {
            return;
        }
        self.seen = cx.selection;
        let Some(page) = cx.selection.and_then(|it| Page::home_of(it.kind())) else { return };
        if self.page.kind() != page.kind() {
            self.turn_to(page);
        }
        self.reveal = Some(ui.ctx().cumulative_frame_nr() + 1);
    }

    /// Ends a frame: the register that was chosen meanwhile is the one of the next.
    pub(super) fn end(&mut self, cx: &Cx<'_>) {
        if let Some(page) = self.go.take() {
            self.turn_to(page);
            // The form of another register's record would stay beside what has nothing to do with it.
            if cx.selection.is_some_and(|record| page.kind() != Some(record.kind())) {
                cx.out.push(Action::Select(None));
            }
        }
    }

    /// Turns to a register that was chosen, at the end of the frame.
    pub(super) fn go_to(&mut self, page: Page) {
        self.go = Some(page);
    }

    /// The head of a page of its own: its finding, what is drawn, and the tools; `tools` adds those of the page while it
    /// is in front. Returns what is to be shown under it.
    pub fn head(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        (finding, drawn): (&str, &str),
        tools: impl FnOnce(&mut Ui),
    ) -> Front {
        card::view_title(ui, cx.theme, finding, drawn);
        ui.add_space(SPACE_2);
        if cx.presented {
            return self.front;
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
            self.chooser(ui, cx);
            if self.page.kind().is_some() {
                let fronts =
                    [(Front::Page, cx.text("registers-front-page")), (Front::Table, cx.text("registers-front-table"))];
                let name = cx.text("registers-front");
                if let Some(front) = button::segmented(ui, cx.theme, name, self.front, &fronts) {
                    self.front = front;
                }
            }
            match self.front {
                Front::Page => tools(ui),
                Front::Table => self.seek(ui, cx),
            }
            self.adder(ui, cx);
        });
        self.front
    }

    /// What is under the head of a page while it is in front: as tall as it needs, scrolled as one. Without a record it
    /// says what belongs here.
    pub fn body(&mut self, ui: &mut Ui, cx: &Cx<'_>, add: impl FnOnce(&mut Ui)) {
        if self.page.count(cx) == Some(0) {
            return self.nothing(ui, cx);
        }
        page::scrolled(ui, ScrollArea::vertical().auto_shrink([false, false]).id_salt(self.page.name()), |ui| {
            add(ui);
            follow_focus(ui);
        });
    }

    /// The table of the register in all the room there is, without a head: below or beside a picture, or in front.
    pub fn table(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let Some((made, register)) = self.register(cx) else { return };
        self.show(ui, cx, made, &register);
        self.cache = Some((made, register));
    }

    /// What the register says, in a sentence; its name where it is empty.
    pub fn finding(&mut self, cx: &Cx<'_>) -> String {
        let Some((made, register)) = self.register(cx) else { return cx.text(self.page.key()).to_owned() };
        let empty = register.rows.is_empty();
        let said = if empty { cx.text(self.page.key()).to_owned() } else { finding::of(cx, &register) };
        self.cache = Some((made, register));
        said
    }

    /// A register that is a table and nothing else.
    pub(super) fn plain(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let title = self.finding(cx);
        let args = [("what", cx.text(self.page.key()).into()), ("n", self.page.count(cx).unwrap_or(0).into())];
        card::view_title(ui, cx.theme, &title, &cx.words.with("registers-drawn", &args));
        ui.add_space(SPACE_2);
        if !cx.presented {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
                self.chooser(ui, cx);
                self.seek(ui, cx);
                self.adder(ui, cx);
            });
        }
        self.table(ui, cx);
    }

    /// What is shown as rows under heads, in its order, where it is a table and nothing else.
    pub(super) fn as_table(&mut self, cx: &Cx<'_>) -> Option<Section> {
        if self.front == Front::Page && !matches!(self.page, Page::Records(_)) {
            return None;
        }
        let title = self.finding(cx);
        let (made, mut register) = self.register(cx)?;
        register.make_all(cx);
        let shown = register.fitting(ON_A_SLIDE);
        let said = |cell: &Cell| match cell.look {
            Look::Mark(mark) if !cell.text.is_empty() => format!("{} {}", mark.letter(), cell.text),
            _ => cell.text.clone(),
        };
        let row = |cells: &[Cell]| report::Row {
            state: None,
            cells: shown.iter().map(|at| cells.get(*at).map(said).unwrap_or_default()).collect(),
        };
        let order = register.order(&self.search, self.open_only, self.sort);
        let mut rows: Vec<report::Row> =
            order.iter().take(MOST_ROWS).map(|at| row(&register.rows[*at].cells)).collect();
        let more = order.len() - rows.len();
        if let Some(sums) = register.sums.as_ref().filter(|_| self.search.is_empty() && more == 0) {
            rows.push(row(sums));
        }
        let heads = shown.iter().map(|at| cx.text(register.heads[*at].key).to_owned()).collect();
        let more = (more > 0).then(|| cx.words.with("overview-more", &[("n", more.into())]));
        let table = report::Table { heads, rows, more };
        let empty = table.rows.is_empty();
        self.cache = Some((made, register));
        (!empty).then(|| Section { title, inner: false, blocks: vec![report::Block::Table(table)] })
    }

    /// Takes the register out, made anew where what it came from has changed.
    fn register(&mut self, cx: &Cx<'_>) -> Option<(Made, Register)> {
        let kind = self.page.kind()?;
        let made = Made { revision: cx.source, day: cx.day, language: cx.words.language(), kind };
        let kept = self.cache.take().filter(|(cached, _)| *cached == made);
        let (made, mut register) = kept.unwrap_or_else(|| (made, register(cx, kind)));
        if self.asks_cells() {
            register.make_all(cx);
        }
        Some((made, register))
    }

    /// Whether the order asks what rows say, and so wants the cells of all of them.
    fn asks_cells(&self) -> bool {
        !self.search.trim().is_empty() || self.sort.is_some()
    }

    fn show(&mut self, ui: &mut Ui, cx: &Cx<'_>, made: Made, register: &Register) {
        if register.rows.is_empty() {
            return self.nothing(ui, cx);
        }
        // What was typed just now asks for cells that are made before the next pass.
        if self.asks_cells() && register.rows.iter().any(|row| row.cells.is_empty()) {
            self.order = self.order.take().filter(|(of, ..)| *of == made);
            ui.ctx().request_repaint();
        } else {
            self.sort_out(cx, made, register);
        }
        let order = self.order.take();
        if let Some((_, _, order)) = &order {
            card::frame_flush(cx.theme).show(ui, |ui| self.rows(ui, cx, register, order));
        }
        self.order = order;
    }

    /// The choice of registers, where no list of them stands beside.
    fn chooser(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        if self.listed {
            return;
        }
        let options = Page::ALL.map(|page| (page, cx.text(page.key())));
        let field = field::Field::new(cx.text("registers-register")).bare().width(170.0);
        let find = (cx.text("common-search"), cx.text("registers-clear"));
        if let Some(page) = choice::combo(ui, cx.theme, &field, &self.page, &options, find) {
            self.go = Some(page);
        }
    }

    /// Search, and the filter where rows can be open.
    fn seek(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let theme = cx.theme;
        field::search(ui, theme, cx.text("registers-search"), cx.text("registers-clear"), &mut self.search, 200.0);
        if self.cache.as_ref().is_some_and(|(_, register)| register.opens) {
            let options = [(false, cx.text("common-all")), (true, cx.text("registers-open-only"))];
            if let Some(open) = button::segmented(ui, theme, cx.text("registers-filter"), self.open_only, &options) {
                self.open_only = open;
            }
        }
    }

    /// The act that adds a record.
    fn adder(&self, ui: &mut Ui, cx: &Cx<'_>) {
        let Some(kind) = self.page.kind().filter(|_| cx.editable) else { return };
        let word = cx.text(Command::Add(kind).key());
        if Button::new(word).icon(Icon::Add).show(ui, cx.theme).clicked() {
            cx.command(Command::Add(kind));
        }
    }

    fn nothing(&self, ui: &mut Ui, cx: &Cx<'_>) {
        let Some(kind) = self.page.kind() else { return };
        let act = cx.editable.then(|| cx.text(Command::Add(kind).key()));
        let sentence = cx.words.with("registers-empty", &[("what", kind.name(cx.words).into())]);
        if card::empty(ui, cx.theme, self.page.icon(), &sentence, act) {
            cx.command(Command::Add(kind));
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

    fn rows(&mut self, ui: &mut Ui, cx: &Cx<'_>, register: &Register, order: &[usize]) {
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
            name: cx.text(self.page.key()),
            columns: &columns,
            rows: order.len() + usize::from(sums.is_some()),
            selected,
            sort,
            reveal,
            lines: 1,
            row_name: &name,
        };
        let mut made: Option<(RecordRef, std::borrow::Cow<'_, [Cell]>)> = None;
        let deed = table.show(ui, theme, |ui, row, column| {
            let record = order.get(row).map(|index| &register.rows[*index]);
            match (shown.get(column), record, sums) {
                (Some(column), Some(record), _) => {
                    // A row is drawn cell by cell: it is made once for all of them.
                    if made.as_ref().is_none_or(|(of, _)| *of != record.record) {
                        made = Some((record.record, record.cells(cx)));
                    }
                    if let Some(cell) = made.as_ref().and_then(|(_, cells)| cells.get(*column)) {
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
