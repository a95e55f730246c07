//! The list: everybody with the figures that the map cannot carry, sorted by any column. Columns that find no room are
//! left out, the least telling first; the inspector has them all.

use chrono::NaiveDate;
use egui::Ui;

use super::person::{Column, Filter, People, Person, sort};
use super::{acts, marks, matrix};
use crate::insight::managers;
use crate::language::Language;
use crate::ui::context::{Action, Cx};
use crate::ui::naming::Named;
use crate::ui::theme::{self, Theme};
use crate::ui::views::figures::mark_of;
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::person;
use crate::ui::widgets::table::{self, Sort, Table, Width};
use crate::workspace::{RecordRef, StakeholderId, StakeholderKind};

/// Radius of the discs in the list: all of one size, as the figure stands beside them.
const DISC: f32 = 10.0;
/// From this share of the agreed interval on, a contact is overdue.
const OVERDUE: f64 = 1.0;

/// The list with its own small state.
pub struct List {
    column: Column,
    descending: bool,
    revealed: Option<RecordRef>,
    /// Who is listed, in the order of the sort, and what that was made for.
    order: Option<(Sorted, Vec<StakeholderId>)>,
}

/// What an order was made for.
#[derive(Clone, PartialEq)]
struct Sorted {
    /// The revision, day and language of the people.
    people: Option<(u64, NaiveDate, Language)>,
    filter: Filter,
    column: Column,
    descending: bool,
}

impl Default for List {
    fn default() -> Self {
        Self { column: Column::Power, descending: true, revealed: None, order: None }
    }
}

/// The columns in their order, with their widths in points and how soon they give way (0 = never).
const COLUMNS: [(Column, f32, u8); 12] = [
    (Column::Name, 176.0, 0),
    (Column::Role, 150.0, 6),
    (Column::Side, 104.0, 8),
    (Column::Track, 112.0, 9),
    (Column::Power, 92.0, 0),
    (Column::Interest, 92.0, 3),
    (Column::Engagement, matrix::STEPS_WIDTH, 0),
    (Column::Satisfaction, 118.0, 2),
    (Column::LastContact, 126.0, 1),
    (Column::Debt, 112.0, 5),
    (Column::Expectations, 104.0, 4),
    (Column::OurContact, 130.0, 7),
];

/// The columns that fit into a width, in their order.
pub fn fitting(width: f32) -> Vec<(Column, f32)> {
    let mut columns: Vec<_> = COLUMNS.to_vec();
    while columns.iter().map(|(_, width, _)| width).sum::<f32>() > width {
        let Some(worst) = (0..columns.len()).filter(|at| columns[*at].2 > 0).max_by_key(|at| columns[*at].2) else {
            break;
        };
        columns.remove(worst);
    }
    columns.into_iter().map(|(column, width, _)| (column, width)).collect()
}

impl Column {
    /// The key of its head.
    fn key(self) -> &'static str {
        match self {
            Self::Name => "people-column-name",
            Self::Role => "people-column-role",
            Self::Side => "people-column-side",
            Self::Track => "people-column-track",
            Self::Power => "people-column-power",
            Self::Interest => "people-column-interest",
            Self::Engagement => "people-column-engagement",
            Self::Satisfaction => "people-column-satisfaction",
            Self::LastContact => "people-column-last-contact",
            Self::Debt => "people-column-debt",
            Self::Expectations => "people-column-expectations",
            Self::OurContact => "people-column-our-contact",
        }
    }

    fn is_figure(self) -> bool {
        matches!(
            self,
            Self::Power | Self::Interest | Self::Satisfaction | Self::LastContact | Self::Debt | Self::Expectations
        )
    }
}

impl List {
    /// Those asked for, in the order of the sort; sorted anew only when something of that has changed.
    fn rows<'p>(&mut self, people: &'p People, filter: &Filter) -> Vec<&'p Person> {
        let (column, descending) = (self.column, self.descending);
        let sorted = Sorted { people: people.key(), filter: filter.clone(), column, descending };
        if let Some((_, order)) = self.order.as_ref().filter(|(known, _)| *known == sorted) {
            return order.iter().filter_map(|id| people.get(*id)).collect();
        }
        let mut rows: Vec<&Person> = people.all.iter().filter(|person| filter.admits(person)).collect();
        sort(&mut rows, column, descending);
        self.order = Some((sorted, rows.iter().map(|person| person.id).collect()));
        rows
    }

    /// Shows the list in all the room there is.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx<'_>, people: &People, filter: &Filter) {
        let rows = self.rows(people, filter);
        let fitting = fitting(ui.available_width());
        let columns: Vec<table::Column<'_>> = fitting
            .iter()
            .map(|(column, width)| {
                // What is left over goes to the words.
                let rest = matches!(column, Column::Name | Column::Role);
                let width = if rest { Width::Rest(*width) } else { Width::Fixed(*width) };
                table::Column { head: cx.text(column.key()), width, right: column.is_figure(), sorts: true }
            })
            .collect();
        let chosen = acts::selected(cx);
        let selected = rows.iter().position(|person| Some(person.id) == chosen);
        // Someone who was selected elsewhere comes into sight once.
        let reveal = selected.filter(|_| self.revealed != cx.selection);
        self.revealed = cx.selection;
        let sorted = fitting.iter().position(|(column, _)| *column == self.column);
        let deed = Table {
            name: cx.text("people-list-name"),
            columns: &columns,
            rows: rows.len(),
            selected,
            sort: sorted.map(|column| Sort { column, descending: self.descending }),
            reveal,
            lines: 1,
            row_name: &|row| rows[row].sentence.clone(),
        }
        .show(ui, cx.theme, |ui, row, column| cell(ui, cx, rows[row], fitting[column].0));
        if let Some(sort) = deed.sort
            && let Some((column, _)) = fitting.get(sort.column)
        {
            // Figures are asked for from the largest down.
            self.descending = if self.column == *column { sort.descending } else { column.is_figure() };
            self.column = *column;
        }
        if let Some(person) = deed.select.and_then(|row| rows.get(row)) {
            cx.select(person.id);
            self.revealed = Some(person.id.into());
        }
        if let Some(person) = deed.open.and_then(|row| rows.get(row)) {
            cx.show(person.id);
        }
        if let Some(person) = deed.menu.and_then(|row| rows.get(row)) {
            cx.out.push(Action::Select(Some(person.id.into())));
        }
    }
}

fn cell(ui: &mut Ui, cx: &Cx<'_>, person: &Person, column: Column) {
    let (theme, words) = (cx.theme, cx.words);
    match column {
        Column::Name => {
            let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(2.0 * DISC + 2.0), egui::Sense::hover());
            marks::small(ui.painter(), theme, rect.center(), DISC, person);
            let font = if person.key { theme::bold(theme::BODY) } else { theme::regular(theme::BODY) };
            let shorter = person::shorter(&person.name, person.kind == StakeholderKind::Person);
            person::name(ui, &person.name, &shorter, font, theme.text);
        }
        Column::Role => table::quiet(ui, theme, &person.role),
        Column::Side => table::quiet(ui, theme, person.side.name(words)),
        Column::Track => table::quiet(ui, theme, person.track.name(words)),
        Column::Power => figure(ui, theme, person.place.map(|(_, power)| words.number(power, 1))),
        Column::Interest => figure(ui, theme, person.place.map(|(interest, _)| words.number(interest, 1))),
        Column::Engagement => matrix::steps(ui, cx, person),
        Column::Satisfaction => satisfaction(ui, cx, person),
        Column::LastContact => match (person.left_on, person.counted) {
            (Some(left), _) => {
                let text = words.with("people-left", &[("date", words.date_short(left).into())]);
                table::quiet(ui, theme, &text);
            }
            (None, true) => match person.last_contact_days {
                Some(days) => table::words(ui, theme, &words.days_from_today(-days)),
                None => {
                    table::words(ui, theme, words.text("people-never"));
                    mark(ui, theme, Mark::Watch);
                }
            },
            (None, false) => table::quiet(ui, theme, "–"),
        },
        Column::Debt => match person.debt {
            Some(debt) => {
                let text = words.with("people-debt", &[("times", words.number(debt, 1).into())]);
                let hint = words.with("people-debt-hint", &[("times", words.number(debt, 1).into())]);
                ui.add(egui::Label::new(theme.body(text)).truncate()).on_hover_text(hint);
                if debt > OVERDUE {
                    mark(ui, theme, if debt > 2.0 * OVERDUE { Mark::Trouble } else { Mark::Watch });
                }
            }
            None => table::quiet(ui, theme, "–"),
        },
        Column::Expectations => {
            let count = (person.open_expectations > 0).then(|| person.open_expectations.to_string());
            figure(ui, theme, count);
        }
        Column::OurContact => match &person.our_contact {
            Some(name) => {
                let shorter = person::shorter(name, true);
                person::name(ui, name, &shorter, theme::regular(theme::BODY), theme.quiet);
            }
            None if person.counted && person.key => {
                mark(ui, theme, Mark::Trouble);
                table::words(ui, theme, words.text("people-nobody"));
            }
            None => table::quiet(ui, theme, "–"),
        },
    }
}

fn figure(ui: &mut Ui, theme: &Theme, text: Option<String>) {
    match text {
        Some(text) => table::words(ui, theme, &text),
        None => table::quiet(ui, theme, "–"),
    }
}

fn mark(ui: &mut Ui, theme: &Theme, mark: Mark) {
    let (rect, _) = ui.allocate_exact_size(egui::vec2(10.0, 14.0), egui::Sense::hover());
    mark.paint(ui.painter(), theme, rect.center(), 8.0);
}

/// The latest answer with its age; a hollow dot for one that is old, or after which the person kept silent.
fn satisfaction(ui: &mut Ui, cx: &Cx<'_>, person: &Person) {
    let (theme, words) = (cx.theme, cx.words);
    let Some(latest) = person.satisfaction else {
        if person.silent {
            table::quiet(ui, theme, words.text("people-silent"));
            mark(ui, theme, Mark::Unknown);
        } else {
            table::quiet(ui, theme, "–");
        }
        return;
    };
    let value = words.number_short(latest.value, 1);
    let age = words.with("people-age", &[("days", latest.age_days.into())]);
    // From the right end: value, then what it is worth, then its age.
    let fresh = latest.fresh && !person.silent;
    let response = ui.add(egui::Label::new(if fresh { theme.body(value) } else { theme.quiet(value) }));
    let (rect, _) = ui.allocate_exact_size(egui::vec2(10.0, 14.0), egui::Sense::hover());
    if fresh {
        let limits = &cx.shown().engagement.thresholds;
        let state = mark_of(managers::mark_of(managers::answer_points(latest.value), limits));
        state.paint(ui.painter(), theme, rect.center(), 8.0);
    } else {
        Mark::Unknown.paint(ui.painter(), theme, rect.center(), 8.0);
    }
    ui.add(egui::Label::new(egui::RichText::new(age).font(theme::regular(theme::CAPTION)).color(theme.quiet)));
    if person.silent {
        response.on_hover_text(words.text("people-silent-since"));
    }
}
