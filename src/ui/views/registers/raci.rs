//! RACI: who has which part in each deliverable and task. A place is chosen by click or arrow keys; R, A, C and I set a part
//! or take it away, Delete takes all. Checks stand above: exactly one A, at least one R, nobody with too many As.

use std::collections::BTreeSet;

use egui::{Align2, EventFilter, Key, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use super::parts::{self, Said};
use super::rows::Rows;
use crate::document::{Edit, Label as StepLabel};
use crate::insight::raci::{MANY, Parts, Raci, people};
use crate::ui::context::Cx;
use crate::ui::naming::{Named as _, brief_name, title_of};
use crate::ui::theme::{self, ROW, SPACE_1, SPACE_2, SPACE_3};
use crate::ui::widgets::button;
use crate::ui::widgets::card;
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::{one_line_on, page, touched};
use crate::workspace::{Assignment, Part, PartKind, RecordRef, Side, StakeholderId, Task};

/// Width of the column of one person, in points, and where many stand side by side.
const PERSON: f32 = 46.0;
const NARROWEST: f32 = 36.0;
/// Height of the heads.
const HEAD: f32 = 44.0;

/// Which rows are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Listed {
    /// All.
    #[default]
    All,
    /// Those that break a rule.
    Broken,
}

/// What is drawn, made once for what it is of.
struct Model {
    source: u64,
    raci: Raci,
    /// Deliverables, each followed by its tasks, then the other tasks.
    rows: Vec<RecordRef>,
    people: Vec<StakeholderId>,
    broken: BTreeSet<RecordRef>,
}

impl Model {
    fn of(cx: &Cx<'_>) -> Self {
        let (shown, schedule) = (cx.shown(), &cx.insights.schedule);
        let counts = |task: &Task| schedule.get(task.id).is_some_and(|dates| !dates.summary);
        let raci = Raci::of(shown, counts);
        let mut rows: Vec<RecordRef> = Vec::new();
        let mut loose: Vec<RecordRef> = Vec::new();
        let mut under: std::collections::BTreeMap<_, Vec<RecordRef>> = std::collections::BTreeMap::new();
        for id in schedule.order.iter() {
            let Some(task) = shown.tasks.get(*id).filter(|task| counts(task)) else { continue };
            match task.deliverable.filter(|id| shown.deliverables.contains(*id)) {
                Some(deliverable) => under.entry(deliverable).or_default().push(task.id.into()),
                None => loose.push(task.id.into()),
            }
        }
        for deliverable in shown.deliverables.ids() {
            rows.push(deliverable.into());
            rows.extend(under.remove(&deliverable).unwrap_or_default());
        }
        rows.extend(loose);
        let key = &cx.insights.grid.key_people;
        let mut people = people(shown);
        people.extend(key.iter().filter(|who| !people.contains(who)).copied().collect::<Vec<_>>());
        let side = |who: &StakeholderId| shown.stakeholders.get(*who).map(|one| one.side);
        people.sort_by_key(|who| (side(who) != Some(Side::Ours), *who));
        let broken = raci.no_accountable.iter().chain(&raci.several_accountable).chain(&raci.no_responsible);
        Self { source: cx.source, broken: broken.copied().collect(), raci, rows, people }
    }
}

/// The page with its own small state.
#[derive(Default)]
pub struct RaciPage {
    listed: Listed,
    /// The place that the keys write into: row and person.
    at: Option<(RecordRef, StakeholderId)>,
    model: Option<Model>,
}

impl RaciPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, rows: &mut Rows) {
        if self.model.as_ref().is_none_or(|model| model.source != cx.source) {
            self.model = Some(Model::of(cx));
        }
        let Some(model) = self.model.take() else { return };
        // A client's copy lacks people: what it counts of roles says nothing of the work.
        let finding = if cx.for_client { cx.text("registers-raci").to_owned() } else { finding(cx, &model.raci) };
        let listed = &mut self.listed;
        rows.head(ui, cx, (&finding, cx.text(if cx.presented { "raci-read" } else { "raci-drawn" })), |ui| {
            let options = [(Listed::All, cx.text("common-all")), (Listed::Broken, cx.text("raci-broken"))];
            if let Some(chosen) = button::segmented(ui, cx.theme, cx.text("registers-filter"), *listed, &options) {
                *listed = chosen;
            }
        });
        ui.add_space(SPACE_1);
        if !cx.for_client {
            figures(ui, cx, &model.raci);
        }
        let shown: Vec<RecordRef> = match self.listed {
            Listed::All => model.rows.clone(),
            Listed::Broken => model.rows.iter().filter(|row| model.broken.contains(row)).copied().collect(),
        };
        if shown.is_empty() || model.people.is_empty() {
            let key = match model.rows.is_empty() {
                true => "raci-empty",
                false if cx.for_client => "raci-nobody-shown",
                false => "raci-nothing-broken",
            };
            card::plain(ui, cx.theme, |ui| parts::quiet(ui, cx, cx.text(key)));
        } else {
            self.matrix(ui, cx, &model, &shown);
        }
        self.model = Some(model);
    }

    fn matrix(&mut self, ui: &mut Ui, cx: &Cx<'_>, model: &Model, rows: &[RecordRef]) {
        card::frame_flush(cx.theme).show(ui, |ui| {
            ui.spacing_mut().item_spacing = Vec2::ZERO;
            let area = ui.available_rect_before_wrap();
            // Columns stand a little closer where that brings everybody into sight; names take what is left.
            let n = model.people.len().max(1) as f32;
            let person = ((area.width() - 340.0) / n).clamp(NARROWEST, PERSON);
            let title = (area.width() - person * n).clamp(190.0, 420.0);
            let wide = title + person * n;
            let widths = (title, person);
            self.keys(ui, cx, model, rows);
            ScrollArea::horizontal().id_salt("people").auto_shrink([false, false]).show(ui, |ui| {
                ui.set_width(wide.max(area.width()));
                let (head, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), HEAD), Sense::hover());
                heads(ui, cx, model, head, widths);
                let scroll = ScrollArea::vertical().id_salt("rows").auto_shrink([false, false]);
                let shown = scroll.show_rows(ui, ROW, rows.len(), |ui, range| {
                    for record in &rows[range] {
                        self.row(ui, cx, model, *record, widths);
                    }
                });
                page::is_longer(ui, shown.content_size.y - shown.inner_rect.height());
            });
        });
    }

    /// What the keys do at the chosen place: letters write, arrows go.
    fn keys(&mut self, ui: &Ui, cx: &Cx<'_>, model: &Model, rows: &[RecordRef]) {
        let Some((record, who)) = self.at else { return };
        let id = place_id(record, who);
        if !ui.memory(|memory| memory.has_focus(id)) {
            return;
        }
        let filter = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        let keys = [Key::R, Key::A, Key::C, Key::I];
        let (part, gone, step) = ui.input(|input| {
            let part = keys.iter().position(|key| input.key_pressed(*key) && input.modifiers.is_none());
            let gone = input.key_pressed(Key::Delete) || input.key_pressed(Key::Backspace);
            let step = |more: Key, less: Key| i32::from(input.key_pressed(more)) - i32::from(input.key_pressed(less));
            (part, gone, (step(Key::ArrowDown, Key::ArrowUp), step(Key::ArrowRight, Key::ArrowLeft)))
        });
        if cx.editable {
            let now = parts_of(cx, record, who);
            if let Some(part) = part.map(|place| Parts::ORDER[place]) {
                // A letter writes its part; what takes one away says so.
                if !now.has(part) {
                    set(cx, record, who, now.with(part, true));
                }
            } else if gone && !now.is_empty() {
                set(cx, record, who, Parts::default());
            }
        }
        let go = |list_len: usize, at: Option<usize>, by: i32| {
            at.map(|at| (at as i64 + i64::from(by)).clamp(0, list_len as i64 - 1) as usize)
        };
        let row = go(rows.len(), rows.iter().position(|row| *row == record), step.0);
        let column = go(model.people.len(), model.people.iter().position(|one| *one == who), step.1);
        if step != (0, 0)
            && let (Some(row), Some(column)) = (row, column)
        {
            self.at = Some((rows[row], model.people[column]));
            ui.memory_mut(|memory| memory.request_focus(place_id(rows[row], model.people[column])));
        }
    }

    fn row(&mut self, ui: &mut Ui, cx: &Cx<'_>, model: &Model, record: RecordRef, (title, person): (f32, f32)) {
        let theme = cx.theme;
        let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::hover());
        let deliverable = matches!(record, RecordRef::Deliverable(_));
        if deliverable {
            ui.painter().rect_filled(rect, 0.0, theme.page);
        }
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.hairline());
        Self::name(ui, cx, model, record, Rect::from_min_size(rect.min, Vec2::new(title, ROW)));
        for (place, who) in model.people.iter().enumerate() {
            let left = rect.left() + title + person * place as f32;
            let cell = Rect::from_min_size(pos2(left, rect.top()), Vec2::new(person, ROW));
            if ui.is_rect_visible(cell) {
                self.cell(ui, cx, (record, *who), cell);
            }
        }
    }

    fn name(ui: &Ui, cx: &Cx<'_>, model: &Model, record: RecordRef, rect: Rect) {
        let theme = cx.theme;
        let text = title_of(cx.shown(), record, cx.words);
        let deliverable = matches!(record, RecordRef::Deliverable(_));
        let font = if deliverable { theme::bold(theme::BODY) } else { theme::regular(theme::BODY) };
        let indent = if deliverable { SPACE_2 } else { 20.0 };
        let response = ui.interact(rect, ui.scope_id().with(("row", record)), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &text));
        touched(ui.painter(), theme, rect.shrink(1.0), &response);
        let galley = one_line_on(ui.painter(), &text, font, rect.width() - indent - 26.0);
        let at = pos2(rect.left() + indent, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, theme.text);
        let wrong = if cx.for_client { Vec::new() } else { wrong(cx, model, record) };
        if !wrong.is_empty() {
            Mark::Watch.paint(ui.painter(), theme, pos2(rect.right() - 14.0, rect.center().y), 9.0);
        }
        if response.clicked() {
            cx.select(record);
        }
        response.on_hover_text(if wrong.is_empty() { text } else { format!("{text}\n{}", wrong.join("\n")) });
    }

    fn cell(&mut self, ui: &Ui, cx: &Cx<'_>, (record, who): (RecordRef, StakeholderId), rect: Rect) {
        let theme = cx.theme;
        let parts = parts_of(cx, record, who);
        let response = ui.interact(rect, place_id(record, who), Sense::click());
        let said = said(cx, parts);
        response.widget_info(|| {
            let row = title_of(cx.shown(), record, cx.words);
            WidgetInfo::labeled(Role::Cell, cx.editable, format!("{row}, {}: {said}", parts::name_of(cx, who)))
        });
        if response.clicked() {
            response.request_focus();
        }
        if response.has_focus() {
            self.at = Some((record, who));
        }
        if response.hovered() {
            ui.painter().rect_filled(rect.shrink(1.0), 3.0, theme.hover);
        }
        if response.has_focus() {
            ui.painter().rect_stroke(rect.shrink(1.0), 3.0, theme.focus_ring(), StrokeKind::Inside);
        }
        letters(ui, cx, parts, rect);
        if response.hovered() {
            response.on_hover_text(format!("{}: {said}", parts::name_of(cx, who)));
        }
    }
}

/// The parts as letters; who answers stands on ink, so that one A a row is seen at once.
fn letters(ui: &Ui, cx: &Cx<'_>, parts: Parts, rect: Rect) {
    let theme = cx.theme;
    let all: Vec<PartKind> = parts.iter().collect();
    let step = 15.0;
    let left = rect.center().x - step * (all.len() as f32 - 1.0) / 2.0;
    for (place, part) in all.into_iter().enumerate() {
        let at = pos2(left + step * place as f32, rect.center().y);
        let box_ = Rect::from_center_size(at, Vec2::new(14.0, 18.0));
        let ink = match part {
            PartKind::Accountable => {
                ui.painter().rect_filled(box_, 3.0, theme.text);
                theme.ink_on(theme.text)
            }
            PartKind::Responsible => {
                ui.painter().rect_stroke(box_, 3.0, Stroke::new(1.0, theme.text), StrokeKind::Inside);
                theme.text
            }
            PartKind::Consulted | PartKind::Informed => theme.quiet,
        };
        ui.painter().text(at, Align2::CENTER_CENTER, letter(part), theme::bold(theme::CAPTION), ink);
    }
}

/// The letter of a part: the same in every language, as the matrix is.
fn letter(part: PartKind) -> char {
    match part {
        PartKind::Responsible => 'R',
        PartKind::Accountable => 'A',
        PartKind::Consulted => 'C',
        PartKind::Informed => 'I',
    }
}

fn place_id(record: RecordRef, who: StakeholderId) -> egui::Id {
    egui::Id::unique(("raci", record, who))
}

/// The parts in words.
fn said(cx: &Cx<'_>, parts: Parts) -> String {
    let words: Vec<String> = parts.iter().map(|part| part.name(cx.words).to_owned()).collect();
    if words.is_empty() { cx.text("raci-no-part").to_owned() } else { cx.words.list(&words) }
}

fn parts_of(cx: &Cx<'_>, record: RecordRef, who: StakeholderId) -> Parts {
    match record {
        RecordRef::Task(id) => cx.shown().tasks.get(id).map_or_else(Parts::default, |task| Parts::in_task(task, who)),
        RecordRef::Deliverable(id) => {
            cx.shown().deliverables.get(id).map_or_else(Parts::default, |one| Parts::in_deliverable(one, who))
        }
        _ => Parts::default(),
    }
}

/// Which rules a row breaks.
fn wrong(cx: &Cx<'_>, model: &Model, record: RecordRef) -> Vec<&'static str> {
    let raci = &model.raci;
    [
        (&raci.no_accountable, "raci-no-accountable"),
        (&raci.several_accountable, "raci-several-accountable"),
        (&raci.no_responsible, "raci-no-responsible"),
    ]
    .into_iter()
    .filter(|(rows, _)| rows.contains(&record))
    .map(|(_, key)| cx.text(key))
    .collect()
}

/// Gives somebody these parts in a row and no others. A task has one A: whoever had it before has it no longer.
fn set(cx: &Cx<'_>, record: RecordRef, who: StakeholderId, parts: Parts) {
    let changed = match record {
        RecordRef::Task(id) => cx.file.tasks.get(id).cloned().map(|mut task| {
            match (parts.has(PartKind::Accountable), task.owner == Some(who)) {
                (true, false) => task.owner = Some(who),
                (false, true) => task.owner = None,
                _ => {}
            }
            let works = task.assignments.iter().any(|one| one.who.person() == Some(who));
            match (parts.has(PartKind::Responsible), works) {
                (true, false) => task.assignments.push(Assignment::new(who.into(), 100)),
                (false, true) => task.assignments.retain(|one| one.who.person() != Some(who)),
                _ => {}
            }
            for (part, list) in [(PartKind::Consulted, &mut task.consulted), (PartKind::Informed, &mut task.informed)] {
                list.retain(|one| *one != who);
                list.extend(parts.has(part).then_some(who));
            }
            task.into()
        }),
        RecordRef::Deliverable(id) => cx.file.deliverables.get(id).cloned().map(|mut one| {
            one.parts.retain(|part| part.who != who);
            one.parts.extend(parts.iter().map(|part| Part { who, part }));
            one.into()
        }),
        _ => None,
    };
    let Some(changed): Option<crate::workspace::AnyRecord> = changed else { return };
    let title = title_of(cx.file, record, cx.words);
    let args = vec![("field", cx.text("record-field-parts").to_owned()), ("title", title)];
    cx.edit(Edit::Put(changed), StepLabel { key: "edit-change-field", args });
}

fn finding(cx: &Cx<'_>, raci: &Raci) -> String {
    let args = |n: usize, of: usize| [("n", n.into()), ("of", of.into())];
    let said = match (raci.accountable.of, raci.accountable.of - raci.accountable.n) {
        (0, _) => return cx.text("raci-empty").to_owned(),
        (of, 0) => cx.words.with("raci-finding-whole", &args(of, of)),
        (of, n) => cx.words.with("raci-finding-broken", &args(n, of)),
    };
    // A deliverable in which nobody has a part is no row that could break a rule: it is said.
    match cx.shown().deliverables.iter().filter(|one| one.parts.is_empty()).count() {
        0 => said,
        n => cx.words.with("raci-finding-bare", &[("said", said.into()), ("n", n.into())]),
    }
}

fn figures(ui: &mut Ui, cx: &Cx<'_>, raci: &Raci) {
    let count = |n: usize| Some(cx.words.number(n as f64, 0));
    let most = raci.most.first();
    let many = raci.too_many().count();
    let most_said = most.map(|(who, n)| {
        // The number is what is asked for: a long name leaves it room.
        let who = brief_name(cx.shown(), *who, cx.words);
        cx.words.with("raci-figure-most-value", &[("who", who.into()), ("n", (*n).into())])
    });
    let watch = |wrong: bool| wrong.then_some(Mark::Watch);
    parts::figures(
        ui,
        cx,
        &[
            Said::new("raci-figure-one", parts::of(cx, raci.accountable), cx.text("raci-figure-one-of").to_owned())
                .mark(watch(!raci.no_accountable.is_empty()))
                .leads(raci.no_accountable.iter().copied()),
            Said::new(
                "raci-figure-several",
                count(raci.several_accountable.len()),
                cx.text("raci-figure-several-of").to_owned(),
            )
            .mark(watch(!raci.several_accountable.is_empty()))
            .leads(raci.several_accountable.iter().copied()),
            Said::new("raci-figure-works", parts::of(cx, raci.responsible), cx.text("raci-figure-works-of").to_owned())
                .mark(watch(!raci.no_responsible.is_empty()))
                .leads(raci.no_responsible.iter().copied()),
            Said::new(
                "raci-figure-most",
                most_said,
                cx.words.with("raci-figure-most-of", &[("many", MANY.into()), ("n", many.into())]),
            )
            .mark(watch(many > 0))
            .leads(most.map(|(who, _)| *who)),
        ],
    );
}

fn heads(ui: &Ui, cx: &Cx<'_>, model: &Model, rect: Rect, (title, person): (f32, f32)) {
    let theme = cx.theme;
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.hairline());
    let galley = one_line_on(ui.painter(), cx.text("raci-legend"), theme::regular(theme::CAPTION), title - SPACE_3);
    ui.painter().galley(pos2(rect.left() + SPACE_2, rect.center().y - galley.size().y / 2.0), galley, theme.quiet);
    for (place, who) in model.people.iter().enumerate() {
        let center = pos2(rect.left() + title + person * (place as f32 + 0.5), rect.center().y);
        let cell = Rect::from_center_size(center, Vec2::new(person, HEAD));
        if !ui.is_rect_visible(cell) {
            continue;
        }
        let answers = model.raci.most.iter().find(|(one, _)| one == who).map_or(0, |(_, n)| *n);
        let name = parts::name_of(cx, *who);
        let said = cx.words.with("raci-answers-for", &[("who", name.into()), ("n", answers.into())]);
        parts::person_head(ui, cx, *who, cell, said);
    }
}
