//! What is pasted from a spreadsheet: cells filled from the current one on, or new tasks with what their columns say. One
//! step of undo, and a summary of what was not understood.

use std::collections::HashMap;

use chrono::NaiveTime;

use super::columns::Column;
use super::enter::{self, Entered};
use super::sheet::Sheet;
use super::{TimelineView, clipboard, edits, predecessors};
use crate::document::Edit;
use crate::insight::calendar::Calendars;
use crate::language::{When, Words};
use crate::ui::blank::{self, Start};
use crate::ui::context::Action;
use crate::workspace::{AnyRecord, Constraint, ConstraintKind, Id as _, Link, RecordKind, RecordRef, Task, TaskId};

/// No more rows are taken at once.
const MOST_ROWS: usize = 20_000;
/// How many cells that were not understood are named.
const NAMED: usize = 3;
/// How much of such a cell is told, in characters.
const LONGEST: usize = 24;

/// Cells that were not understood, as they are told.
#[derive(Default)]
struct Unread(Vec<String>);

impl Unread {
    fn add(&mut self, text: &str) {
        let text = text.trim();
        let short: String = text.chars().take(LONGEST).collect();
        self.0.push(if short.len() < text.len() { format!("{short}…") } else { short });
    }
}

impl TimelineView {
    /// Takes text from the clipboard.
    pub(super) fn paste(&mut self, sheet: &Sheet<'_>, text: &str) {
        let cx = sheet.cx;
        let mut rows = clipboard::table(text);
        rows.truncate(MOST_ROWS);
        let Some(first) = rows.first() else { return };
        let heads = clipboard::heads(first);
        if heads.is_some() {
            rows.remove(0);
        }
        let shown = self.layout.as_ref().map(|layout| layout.columns()).unwrap_or_default();
        let from = shown.iter().position(|one| *one == self.grid.column).unwrap_or(0);
        let tasks = self.chosen(sheet);
        // A column of names, or whole rows: new tasks. Cells of other columns: they are filled.
        let names = heads
            .as_ref()
            .map_or(self.grid.column == Column::Name || tasks.is_empty(), |heads| heads.contains(&Some(Column::Name)));
        let columns: Vec<Option<Column>> = match &heads {
            Some(heads) => heads.clone(),
            // Whole rows of this table were copied: they begin with its first column.
            None if names && rows.iter().any(|row| row.len() == shown.len()) => {
                shown.iter().copied().map(Some).collect()
            }
            None if names => shown[shown.iter().position(|one| *one == Column::Name).unwrap_or(0)..]
                .iter()
                .copied()
                .map(Some)
                .collect(),
            None => shown[from..].iter().copied().map(Some).collect(),
        };
        let mut unread = Unread::default();
        let (count, key) = if names {
            (self.paste_tasks(sheet, &rows, &columns, &mut unread), "table-pasted-tasks")
        } else {
            (self.paste_cells(sheet, &rows, &columns, &mut unread), "table-pasted-cells")
        };
        let mut sentence = cx.words.with(key, &[("n", count.into())]);
        if !unread.0.is_empty() {
            let mut named: Vec<&str> = unread.0.iter().map(String::as_str).collect();
            named.dedup();
            named.truncate(NAMED);
            let args = [("n", unread.0.len().into()), ("cells", named.join("; ").into())];
            sentence = format!("{sentence}. {}", cx.words.with("table-pasted-unread", &args));
        }
        // Where nothing came in there is nothing to take back.
        cx.out.push(if count == 0 { Action::Toast(sentence) } else { Action::Done(sentence) });
    }

    /// Fills the cells of the rows from the current one on; a single cell fills all marked rows.
    fn paste_cells(
        &mut self,
        sheet: &Sheet<'_>,
        rows: &[Vec<String>],
        columns: &[Option<Column>],
        unread: &mut Unread,
    ) -> usize {
        let cx = sheet.cx;
        let facts = self.grid.facts(cx);
        let marked = self.chosen(sheet);
        let single = rows.len() == 1;
        let targets: Vec<TaskId> = if single || marked.len() > 1 {
            marked
        } else {
            let at = marked.first().and_then(|id| sheet.plan.row_of.get(id)).copied().unwrap_or(0);
            let below = sheet.plan.rows[at..].iter().filter(|row| row.band.is_none());
            below.take(rows.len()).map(|row| row.id).collect()
        };
        let mut count = 0;
        let mut changed = Vec::new();
        for (place, id) in targets.iter().enumerate() {
            let Some(row) = rows.get(if single { 0 } else { place }) else { break };
            // Cells of one task change it one after the other: later ones see what earlier ones did.
            let mut task: Option<Task> = None;
            for (text, column) in row.iter().zip(columns) {
                let Some(column) = *column else { continue };
                match enter::entered(cx, &facts, *id, column, text) {
                    Entered::Same => {}
                    Entered::Edit(edit) => {
                        count += 1;
                        match (*edit, &mut task) {
                            (Edit::Put(AnyRecord::Task(new)), Some(there)) => enter::take_over(there, &new, column),
                            (Edit::Put(AnyRecord::Task(new)), none) => *none = Some(new),
                            (other, _) => changed.push(other),
                        }
                    }
                    // A date that may mean several things means the likeliest, on top of what else is pasted.
                    Entered::Ask(wanted) => match (enter::likeliest(cx, *id, wanted), &mut task) {
                        (Some(Edit::Put(AnyRecord::Task(new))), Some(there)) => {
                            count += 1;
                            enter::take_dates(there, &new);
                        }
                        (Some(Edit::Put(AnyRecord::Task(new))), none) => {
                            count += 1;
                            *none = Some(new);
                        }
                        _ => {}
                    },
                    Entered::Wrong(_) => unread.add(text),
                }
            }
            // The whole record first, then what changes parts of it.
            if let Some(task) = task {
                let at = changed.iter().position(|edit| touches(edit, *id)).unwrap_or(changed.len());
                changed.insert(at, Edit::Put(task.into()));
            }
        }
        for row in rows.iter().skip(if single { 1 } else { targets.len() }) {
            row.iter().filter(|cell| !cell.trim().is_empty()).for_each(|cell| unread.add(cell));
        }
        edits::ask_all(cx, changed);
        count
    }

    /// Adds the rows as tasks after the current one; deeper indented names stand under those before them.
    fn paste_tasks(
        &self,
        sheet: &Sheet<'_>,
        rows: &[Vec<String>],
        columns: &[Option<Column>],
        unread: &mut Unread,
    ) -> usize {
        let cx = sheet.cx;
        let after = self.chosen(sheet).last().copied();
        let near = after.map(RecordRef::from);
        let start = Start { workspace: cx.file, day: cx.day, author: cx.author, near, words: cx.words };
        let Some(AnyRecord::Task(blank)) = blank::record(RecordKind::Task, &start) else { return 0 };
        let numbers = pasted_numbers(rows, columns);
        let calendars = Calendars::of(cx.file);
        let mut tasks: Vec<Task> = Vec::new();
        let mut above: Vec<(usize, TaskId)> = Vec::new();
        for (place, row) in rows.iter().enumerate() {
            let name = columns.iter().position(|one| *one == Some(Column::Name)).and_then(|at| row.get(at));
            let Some(name) = name.filter(|name| !name.trim().is_empty()) else {
                row.iter().filter(|cell| !cell.trim().is_empty()).for_each(|cell| unread.add(cell));
                continue;
            };
            // Its id stands for it until it is added.
            let id = TaskId::new(0, place as u64 + 1);
            let deep = depth(row, columns, name);
            above.retain(|(depth, _)| *depth < deep);
            let parent = above.last().map(|(_, id)| *id);
            above.push((deep, id));
            let title = name.trim().to_owned();
            let mut task = Task { id, title, parent, constraint: None, owner: None, ..blank.clone() };
            let (mut from, mut to, mut lasts) = (None, None, false);
            for (text, column) in row.iter().zip(columns) {
                let text = text.trim();
                match *column {
                    None | Some(Column::Name | Column::Number | Column::Outline) => {}
                    Some(_) if text.is_empty() => {}
                    Some(Column::Start) => match cx.words.parse_when(text, cx.day, &enter::measures(cx)) {
                        Some(When::On(day, time)) => {
                            let at = time.map_or_else(|| day.and_hms_opt(8, 0, 0), |time| Some(day.and_time(time)));
                            from = Some(time.map_or_else(|| day.and_time(NaiveTime::MIN), |time| day.and_time(time)));
                            task.constraint = Some(Constraint { kind: ConstraintKind::StartNoEarlierThan, at });
                        }
                        _ => unread.add(text),
                    },
                    Some(Column::Finish) => match cx.words.parse_when(text, cx.day, &enter::measures(cx)) {
                        Some(When::On(day, Some(time))) => to = Some(day.and_time(time)),
                        Some(When::On(day, None)) => to = day.succ_opt().map(|next| next.and_time(NaiveTime::MIN)),
                        _ => unread.add(text),
                    },
                    // What is worked out comes by itself.
                    Some(
                        Column::Phase
                        | Column::Slack
                        | Column::FreeSlack
                        | Column::Critical
                        | Column::BaselineStart
                        | Column::BaselineFinish
                        | Column::Slip,
                    ) => {}
                    Some(Column::Predecessors) => match links_among(text, &numbers, cx.words) {
                        Some(links) => task.links = links,
                        None => unread.add(text),
                    },
                    Some(column) => {
                        lasts |= column == Column::Duration;
                        if enter::set(cx, &mut task, column, text).is_err() {
                            unread.add(text);
                        }
                    }
                }
            }
            // From its start to its finish, where no duration is said.
            if let (Some(from), Some(to), false) = (from, to, lasts) {
                task.duration_minutes = calendars.get(task.calendar).between(from, to).max(0);
            }
            tasks.push(task);
        }
        drop_family_links(&mut tasks, unread);
        // A task that starts after another needs no date of its own.
        for task in tasks.iter_mut().filter(|task| !task.links.is_empty()) {
            task.constraint = None;
        }
        let count = tasks.len();
        if count > 0 {
            let parent = after.and_then(|id| cx.file.tasks.get(id)).and_then(|task| task.parent);
            let before = after.and_then(|id| edits::sibling(cx, id, 1));
            edits::ask(cx, Edit::AddTasks { tasks, parent, before }, None);
        }
        count
    }
}

/// No task waits for one that it stands under or over: such links are told, not kept.
fn drop_family_links(tasks: &mut [Task], unread: &mut Unread) {
    let parents: HashMap<TaskId, TaskId> = tasks.iter().filter_map(|task| Some((task.id, task.parent?))).collect();
    let is_above = |upper: TaskId, lower: TaskId| {
        let chain = std::iter::successors(parents.get(&lower).copied(), |at| parents.get(at).copied());
        chain.take(parents.len() + 1).any(|at| at == upper)
    };
    for task in tasks {
        let (id, title) = (task.id, task.title.clone());
        task.links.retain(|link| {
            let from = link.predecessor;
            let family = from == id || is_above(from, id) || is_above(id, from);
            if family {
                unread.add(&title);
            }
            !family
        });
    }
}

/// Whether an edit is about a task.
fn touches(edit: &Edit, of: TaskId) -> bool {
    match edit {
        Edit::ResizeTask { id, .. } | Edit::ReportProgress { id, .. } => *id == of,
        Edit::Several(edits) => edits.iter().any(|edit| touches(edit, of)),
        _ => false,
    }
}

/// How deep a row stands: by its outline number where it has one, else by the blanks before its name.
fn depth(row: &[String], columns: &[Option<Column>], name: &str) -> usize {
    let outline = columns.iter().position(|one| *one == Some(Column::Outline)).and_then(|at| row.get(at));
    match outline.map(|outline| outline.trim()).filter(|outline| !outline.is_empty()) {
        Some(outline) => outline.trim_end_matches('.').matches('.').count(),
        None => name.chars().take_while(|c| c.is_whitespace()).count(),
    }
}

/// Which row of the pasted ones a number means: by the column of numbers, else by their order from 1.
fn pasted_numbers(rows: &[Vec<String>], columns: &[Option<Column>]) -> HashMap<String, TaskId> {
    let at = columns.iter().position(|one| *one == Some(Column::Number));
    let number = |place: usize, row: &Vec<String>| {
        let own = at.and_then(|at| row.get(at)).map(|cell| cell.trim().to_owned()).filter(|cell| !cell.is_empty());
        own.unwrap_or_else(|| (place + 1).to_string())
    };
    rows.iter().enumerate().map(|(place, row)| (number(place, row), TaskId::new(0, place as u64 + 1))).collect()
}

/// Plain links among the pasted rows; none where one is not understood.
fn links_among(text: &str, numbers: &HashMap<String, TaskId>, words: &Words) -> Option<Vec<Link>> {
    let pieces = text.split([';', ',', '；', '，']).map(str::trim).filter(|piece| !piece.is_empty());
    let link = |piece: &str| {
        let end = piece.find(|c: char| !c.is_ascii_digit()).unwrap_or(piece.len());
        let (number, kind) = piece.split_at(end);
        let kind = predecessors::kind_of(kind.trim(), words)?;
        Some(Link::new(*numbers.get(number)?, kind))
    };
    pieces.map(link).collect()
}
