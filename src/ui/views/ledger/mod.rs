//! The expectation ledger: who expects what by when, joined to the plan, in both directions; what the plan misses comes
//! first, with the talk that would serve it before any task is moved.
//!
//! Owns which direction is shown, what is sought and how it is sorted; rows are made once for what they show.

mod model;

use egui::{Frame, Label, Margin, Ui, Vec2};

use crate::document::Label as StepLabel;
use crate::exchange::report::{self, Section};
use crate::insight::expectations::Way;
use crate::ui::command::Command;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::Named as _;
use crate::ui::plan_contact;
use crate::ui::theme::{self, SPACE_1, SPACE_2, SPACE_3};
use crate::ui::widgets::button::{self, Button, Weight};
use crate::ui::widgets::chip;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::page::margin;
use crate::ui::widgets::table::{self, Column, Sort, Table, Width};
use crate::ui::widgets::{card, choice, one_line_on};
use crate::workspace::{Expectation, ExpectationId, ExpectationKind, RecordKind, RecordRef};
use model::{Act, Model, Row};

/// Which of them are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Listed {
    /// What is not closed.
    #[default]
    Open,
    /// What the plan misses.
    Missed,
    /// All.
    All,
}

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Col {
    What,
    Who,
    Kind,
    By,
    Gap,
    Blocks,
    State,
    Exposure,
    Act,
}

/// From this width of the table on its columns have their full width, in points.
const ROOMY: f32 = 1000.0;
/// What an act needs beside its words, in points.
const AROUND: f32 = 2.0 * SPACE_3 + 16.0;
/// Most room for an act, in points.
const MOST: f32 = 320.0;
/// So many rows are measured for it.
const MEASURED: usize = 60;
/// So many lines at most of what somebody expects.
const MOST_LINES: usize = 3;
/// What is given up first where the table has no room for all; what is expected, its state and the act always stand.
const GIVEN_UP: [Col; 6] = [Col::Kind, Col::Exposure, Col::Blocks, Col::Gap, Col::Who, Col::By];

/// The least width of these columns, in points.
fn needed(columns: &[(Col, Column<'_>)]) -> f32 {
    let least = |(_, column): &(Col, Column<'_>)| match column.width {
        Width::Fixed(width) | Width::Rest(width) => width,
    };
    columns.iter().map(least).sum()
}

/// So many rows leave on slides.
const MOST_ROWS: usize = 200;

/// The page with its own small state.
pub struct LedgerPage {
    way: Way,
    listed: Listed,
    query: String,
    sort: Option<(Col, bool)>,
    model: Option<Model>,
    /// The selection that was last seen: another one may be in the other direction, or not listed.
    seen: Option<RecordRef>,
}

impl Default for LedgerPage {
    fn default() -> Self {
        Self { way: Way::OfUs, listed: Listed::default(), query: String::new(), sort: None, model: None, seen: None }
    }
}

impl LedgerPage {
    /// Turns to what was selected elsewhere: its direction, and all where it is not listed.
    fn follow(&mut self, cx: &Cx<'_>) {
        if self.seen == cx.selection {
            return;
        }
        self.seen = cx.selection;
        let Some(RecordRef::Expectation(id)) = cx.selection else { return };
        let Some(status) = cx.insights.expectations.get(id) else { return };
        self.way = status.way;
        if !status.open {
            self.listed = Listed::All;
        } else if self.listed == Listed::Missed && !status.state.is_missed() {
            self.listed = Listed::Open;
        }
        let title = cx.shown().expectations.get(id).map_or("", |one| one.title.as_str()).to_lowercase();
        if !self.query.to_lowercase().split_whitespace().all(|word| title.contains(word)) {
            self.query.clear();
        }
    }

    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, head: impl FnOnce(&mut Ui)) {
        self.follow(cx);
        if self.model.as_ref().is_none_or(|model| model.key != Model::key(cx, self.way)) {
            self.model = Some(Model::of(cx, self.way));
        }
        let Some(model) = self.model.take() else { return };
        let margin = margin(ui);
        Frame::new().inner_margin(Margin::same(margin as i8)).show(ui, |ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
            self.tools(ui, cx, &model, head);
            card::view_title(ui, cx.theme, &model.title, cx.text("ledger-drawn"));
            figures(ui, cx, &model);
            if model.rows.is_empty() {
                let act = cx.editable.then(|| cx.text(Command::Add(RecordKind::Expectation).key()));
                if card::empty(ui, cx.theme, Icon::Expectation, cx.text("ledger-empty"), act) {
                    cx.command(Command::Add(RecordKind::Expectation));
                }
                return;
            }
            let order = self.order(&model);
            if order.is_empty() {
                if card::empty(ui, cx.theme, Icon::Search, cx.text("ledger-nothing"), Some(cx.text("ledger-show-all")))
                {
                    (self.listed, self.query) = (Listed::All, String::new());
                }
                return;
            }
            card::frame_flush(cx.theme).show(ui, |ui| self.table(ui, cx, &model, &order));
        });
        self.model = Some(model);
    }

    /// What is shown as rows under heads, in its order.
    pub fn as_table(&mut self, cx: &Cx<'_>) -> Option<Section> {
        let model = Model::of(cx, self.way);
        let who = if self.way == Way::OfUs { "registers-column-holder" } else { "ledger-of-whom" };
        let heads = [
            "registers-column-expectation",
            who,
            "registers-column-kind",
            "registers-column-by",
            "registers-column-gap",
        ];
        let heads = heads.into_iter().chain(["registers-column-state", "ledger-exposure"]);
        let order = self.order(&model);
        let rows = order.iter().take(MOST_ROWS).map(|at| {
            let row = &model.rows[*at];
            let by = row.by.map(|by| cx.words.date_for_tables(by)).unwrap_or_default();
            let state = format!("{} {}", row.mark.letter(), row.state);
            let (gap, exposure) = (row.gap_said.clone(), row.exposure_said.clone());
            let cells = vec![row.title.clone(), row.who.clone(), row.kind.clone(), by, gap, state, exposure];
            report::Row { state: None, cells }
        });
        let more = order.len().saturating_sub(MOST_ROWS);
        let table = report::Table {
            heads: heads.map(|key| cx.text(key).to_owned()).collect(),
            rows: rows.collect(),
            more: (more > 0).then(|| cx.words.with("overview-more", &[("n", more.into())])),
        };
        let empty = table.rows.is_empty();
        let title = model.title.clone();
        (!empty).then(|| Section { title, inner: false, blocks: vec![report::Block::Table(table)] })
    }

    fn tools(&mut self, ui: &mut Ui, cx: &Cx<'_>, model: &Model, head: impl FnOnce(&mut Ui)) {
        if cx.presented {
            return;
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
            head(ui);
            let ways = [(Way::OfUs, cx.text("ledger-of-us")), (Way::OfClient, cx.text("ledger-of-them"))];
            self.way = button::segmented(ui, cx.theme, cx.text("ledger-way"), self.way, &ways).unwrap_or(self.way);
            let listed = [
                (Listed::Open, cx.text("ledger-open")),
                (Listed::Missed, cx.text("ledger-missed")),
                (Listed::All, cx.text("common-all")),
            ];
            let chosen = button::segmented(ui, cx.theme, cx.text("ledger-listed"), self.listed, &listed);
            self.listed = chosen.unwrap_or(self.listed);
            let (find, clear) = (cx.text("common-search"), cx.text("record-clear"));
            field::search(ui, cx.theme, find, clear, &mut self.query, 150.0);
            if cx.editable && !model.rows.is_empty() {
                let word = cx.text(Command::Add(RecordKind::Expectation).key());
                if Button::new(word).icon(Icon::Add).show(ui, cx.theme).clicked() {
                    cx.command(Command::Add(RecordKind::Expectation));
                }
            }
        });
    }

    /// The rows that are sought, in their order: by exposure where nobody sorted.
    fn order(&self, model: &Model) -> Vec<usize> {
        let query = self.query.to_lowercase();
        let admits = |row: &Row| {
            let listed = match self.listed {
                Listed::Open => row.open,
                Listed::Missed => row.missed,
                Listed::All => true,
            };
            listed && query.split_whitespace().all(|word| row.haystack.contains(word))
        };
        let mut order: Vec<usize> = (0..model.rows.len()).filter(|at| admits(&model.rows[*at])).collect();
        if let Some((column, descending)) = self.sort {
            let words = |row: &Row| match column {
                Col::What => row.title.to_lowercase(),
                Col::Who => row.who.to_lowercase(),
                Col::Kind => row.kind.to_lowercase(),
                _ => String::new(),
            };
            let number = |row: &Row| match column {
                Col::By => row.by.map(|by| (by - chrono::NaiveDate::default()).num_days() as f64),
                Col::Gap => row.gap.map(|gap| gap as f64),
                Col::Blocks => Some(row.blocked as f64),
                Col::State => Some(f64::from(row.rank)),
                Col::Exposure => Some(row.exposure),
                _ => Some(0.0),
            };
            order.sort_by(|a, b| {
                let (a, b) = (&model.rows[*a], &model.rows[*b]);
                let by_number = match (number(a), number(b)) {
                    (Some(a), Some(b)) => a.total_cmp(&b),
                    (a, b) => return a.is_none().cmp(&b.is_none()),
                };
                let order = by_number.then_with(|| words(a).cmp(&words(b)));
                if descending { order.reverse() } else { order }
            });
        }
        order
    }

    fn table(&mut self, ui: &mut Ui, cx: &Cx<'_>, model: &Model, order: &[usize]) {
        let width = ui.available_width();
        let fixed = |key, width| Column::words(cx.text(key), Width::Fixed(width));
        let of_us = self.way == Way::OfUs;
        let roomy = width >= ROOMY;
        // In a narrow window every column is a little narrower before one has to go.
        let either = |wide: f32, narrow: f32| if roomy { wide } else { narrow };
        let who = if of_us { "registers-column-holder" } else { "ledger-of-whom" };
        // What would help is an act: its words are said whole where there is room.
        let says = |at: &usize| match &model.rows[*at].act {
            Act::Plan(word, ..) => Some(word.clone()),
            _ => None,
        };
        let long =
            |word: String| ui.painter().layout_no_wrap(word, theme::bold(theme::BODY), cx.theme.text).size().x + AROUND;
        let needs = order.iter().take(MEASURED).filter_map(says).map(long).fold(either(224.0, 200.0), f32::max);
        let mut columns = vec![
            (Col::What, Column::words(cx.text("registers-column-expectation"), Width::Rest(either(180.0, 130.0)))),
            (Col::Who, fixed(who, either(140.0, 124.0))),
            (Col::Kind, fixed("registers-column-kind", either(140.0, 124.0))),
            (Col::By, fixed("registers-column-by", 116.0)),
            (Col::Gap, Column::figures(cx.text("registers-column-gap"), either(136.0, 130.0))),
            (Col::Blocks, fixed("ledger-blocks", 190.0)),
            (Col::State, fixed("registers-column-state", either(178.0, 156.0))),
            (Col::Exposure, Column::figures(cx.text("ledger-exposure"), 84.0)),
            (Col::Act, fixed("ledger-helps", needs.min(either(MOST, 200.0))).unsorted()),
        ];
        let shown = |column: Col| match column {
            Col::Blocks => !of_us,
            Col::Act => of_us && cx.editable,
            _ => true,
        };
        columns.retain(|(column, _)| shown(*column));
        for given_up in GIVEN_UP {
            if needed(&columns) > width {
                columns.retain(|(column, _)| *column != given_up);
            }
        }
        // What somebody expects is said in their words: on as many lines as that takes and the page has room for.
        let rest = (width - needed(&columns) + either(180.0, 130.0) - AROUND).max(1.0);
        let on = |at: &usize| {
            let (title, font) = (model.rows[*at].title.clone(), theme::regular(theme::BODY));
            ui.painter().layout(title, font, cx.theme.text, rest).rows.len()
        };
        let takes = order.iter().take(MEASURED).map(on).max().unwrap_or(1).clamp(1, MOST_LINES);
        let has_room =
            |lines: &usize| theme::ROW + table::row_height(*lines) * order.len() as f32 <= ui.available_height();
        let lines = (2..=takes).rev().find(has_room).unwrap_or(1);
        let heads: Vec<Column<'_>> = columns.iter().map(|(_, column)| *column).collect();
        let place = |sorted: Col| columns.iter().position(|(column, _)| *column == sorted);
        let sort = self.sort.and_then(|(column, descending)| Some(Sort { column: place(column)?, descending }));
        let selected = order.iter().position(|at| cx.is_selected(model.rows[*at].id));
        let name = |row: usize| order.get(row).map(|at| model.rows[*at].title.clone()).unwrap_or_default();
        let table = Table {
            name: cx.text("ledger-page"),
            columns: &heads,
            rows: order.len(),
            selected,
            sort,
            reveal: None,
            lines,
            row_name: &name,
        };
        let deed = table.show(ui, cx.theme, |ui, at, column| {
            let (Some(row), Some((column, _))) = (order.get(at).map(|at| &model.rows[*at]), columns.get(column)) else {
                return;
            };
            ui.push_id(row.id, |ui| cell(ui, cx, row, (*column, lines), cx.editable && selected == Some(at)));
        });
        if let Some(sort) = deed.sort {
            self.sort = columns.get(sort.column).map(|(column, _)| (*column, sort.descending));
        }
        let row = |at: usize| order.get(at).map(|at| model.rows[*at].id);
        if let Some(id) = deed.open.and_then(row) {
            cx.show(id);
        } else if let Some(id) = deed.select.and_then(row) {
            cx.hold(id);
        }
    }
}

/// A cell; in the row that is selected, what can be changed is a field.
fn cell(ui: &mut Ui, cx: &Cx<'_>, row: &Row, (column, lines): (Col, usize), edits: bool) {
    let theme = cx.theme;
    match column {
        Col::What => table::words_on(ui, theme, &row.title, lines),
        Col::Who => {
            // Cut at its end a name loses the surname, by which people are told apart.
            let whole = one_line_on(ui.painter(), &row.who, theme::regular(theme::BODY), ui.available_width());
            let name = if whole.elided { &row.who_brief } else { &row.who };
            ui.add(Label::new(theme.body(name)).truncate()).on_hover_text(&row.path);
        }
        Col::Kind if edits => {
            let options: Vec<(ExpectationKind, &str)> =
                ExpectationKind::CHOICES.iter().map(|kind| (*kind, kind.name(cx.words))).collect();
            let field = Field::new(cx.text("registers-column-kind")).bare();
            let find = (cx.text("common-search"), cx.text("record-clear"));
            let combo = |ui: &mut Ui| choice::combo(ui, theme, &field, &row.kind_value, &options, find);
            if let Some(kind) = table::field(ui, combo) {
                change(cx, row.id, cx.text("registers-column-kind"), |one| one.kind = kind);
            }
        }
        Col::Kind => table::quiet(ui, theme, &row.kind),
        Col::By if edits => {
            let near = row.by.unwrap_or(cx.day);
            let field = Field::new(cx.text("registers-column-by")).bare();
            let write = |by: &Option<chrono::NaiveDate>| by.map(|by| cx.words.date(by)).unwrap_or_default();
            let read = |text: &str| match text.trim() {
                "" => Some(None),
                text => cx.words.parse_date(text, near).map(Some),
            };
            if let Some(by) = table::field(ui, |ui| field::parsed(ui, theme, &field, &row.by, write, read)) {
                change(cx, row.id, cx.text("registers-column-by"), |one| one.by = by);
            }
        }
        Col::By => table::words(ui, theme, &row.by.map(|by| cx.words.date(by)).unwrap_or_default()),
        Col::Gap => table::words(ui, theme, &row.gap_said),
        Col::Blocks => table::quiet(ui, theme, &row.blocks),
        Col::State => {
            let (rect, _) = ui.allocate_exact_size(Vec2::new(10.0, 16.0), egui::Sense::hover());
            row.mark.paint(ui.painter(), theme, rect.center(), 9.0);
            table::words(ui, theme, &row.state);
        }
        Col::Exposure => table::words(ui, theme, &row.exposure_said),
        Col::Act => match &row.act {
            Act::None => {}
            Act::Planned(words) => table::quiet(ui, theme, words),
            Act::Say(sentence) => table::quiet(ui, theme, sentence),
            Act::Plan(word, hint, plan) => {
                if Button::new(word).weight(Weight::Plain).hint(hint).show(ui, theme).clicked() {
                    plan_contact::carry_out(cx, plan, None);
                }
            }
        },
    }
}

/// Changes one field of an expectation.
fn change(cx: &Cx<'_>, id: ExpectationId, field: &str, change: impl FnOnce(&mut Expectation)) {
    let Some(mut one) = cx.file.expectations.get(id).cloned() else { return };
    change(&mut one);
    let args = vec![("field", field.to_owned()), ("title", one.title.clone())];
    cx.edit(crate::document::Edit::Put(one.into()), StepLabel { key: "edit-change-field", args });
}

/// What the ledger adds up to: who is covered, what is missed by kind, what came to us through others.
fn figures(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    ui.spacing_mut().item_spacing.y = SPACE_1;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(SPACE_3, SPACE_1);
        for (mark, sentence) in &model.figures {
            chip::state_line(ui, cx.theme, *mark, sentence);
        }
    });
    if !model.kinds.is_empty() {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(SPACE_1);
            for (mark, word) in &model.kinds {
                chip::state(ui, cx.theme, *mark, word);
            }
        });
    }
}
