//! What is pasted from a spreadsheet: cells filled from the current one on, or new tasks with what their columns say. One
//! step of undo, and a summary of what was not understood.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::columns::Column;
use super::enter::{self, Entered};
use super::placing::{Placed, Reading};
use super::sheet::Sheet;
use super::{TimelineView, clipboard, edits, predecessors};
use crate::document::Edit;
use crate::insight::calendar::Calendars;
use crate::insight::meaning::Wanted;
use crate::insight::schedule::reasons::OwnTime;
use crate::language::When;
use crate::ui::blank::{self, Start};
use crate::ui::context::{Action, Cx};
use crate::workspace::{AnyRecord, Id as _, Link, RecordKind, RecordRef, Task, TaskId, TaskMode};

/// No more rows are taken at once.
const MOST_ROWS: usize = 20_000;
/// So many passes rows that were pasted are waited for; then they were refused.
const PATIENCE: u16 = 600;
/// How many cells that were not understood are named.
const NAMED: usize = 3;
/// How much of such a cell is told, in characters.
const LONGEST: usize = 24;

/// Cells that were not understood, as they are told.
#[derive(Default)]
struct Unread(Vec<String>);

impl Unread {
    fn add(&mut self, text: &str) {
        self.0.push(short(text));
    }
}

/// A cell as it is told.
fn short(text: &str) -> String {
    let text = text.trim();
    let short: String = text.chars().take(LONGEST).collect();
    if short.len() < text.len() { format!("{short}…") } else { short }
}

impl TimelineView {
    /// Takes text from the clipboard.
    pub(super) fn paste(&mut self, sheet: &Sheet<'_>, text: &str) {
        let cx = sheet.cx;
        let on_words = takes_words(self.grid.column) && self.grid.column != Column::Name;
        if let Some(whole) = self.whole.clone().filter(|whole| !on_words && whole.is(text)) {
            return self.paste_whole(sheet, &whole);
        }
        let mut rows = clipboard::table(text);
        rows.truncate(MOST_ROWS);
        let near = self.chosen(sheet).last().copied().map(RecordRef::from);
        let start = Start { workspace: cx.file, day: cx.day, author: cx.author, near, words: cx.words };
        let Some(AnyRecord::Task(blank)) = blank::record(RecordKind::Task, &start) else { return };
        let numbers = pasted_numbers(&rows, &[]);
        let reading = Reading { cx, rows: &rows, numbers: &numbers, blank: &blank };
        let shown = self.layout.as_ref().map(|layout| layout.columns()).unwrap_or_default();
        let by_heads = reading.by_heads();
        // A column of names, or whole rows: new tasks. Cells of other columns: they are filled.
        let wide = rows.iter().any(|row| row.len() > 1);
        let on_names = self.grid.column == Column::Name || self.chosen(sheet).is_empty();
        let names = match &by_heads {
            Some(heads) => heads.columns.contains(&Some(Column::Name)),
            None => on_names || wide && !takes_words(self.grid.column) && reading.is_wordy(0),
        };
        let placed = match by_heads {
            Some(placed) => placed,
            None if names => reading.by_content(&shown),
            None => {
                let from = shown.iter().position(|one| *one == self.grid.column).unwrap_or(0);
                Placed { columns: shown[from..].iter().copied().map(Some).collect(), headed: false, guessed: false }
            }
        };
        // One date for one task is a question, as it is where it is typed.
        if let ([row], [id], false) = (rows.as_slice(), self.chosen(sheet).as_slice(), names)
            && let ([text], Some(Some(column))) = (row.as_slice(), placed.columns.first())
            && let Entered::Ask(wanted) = enter::entered(cx, &self.grid.facts(cx), *id, *column, text)
        {
            return self.give_date(cx, *id, wanted);
        }
        let heads = if placed.headed { Some(rows.remove(0)) } else { None };
        if rows.is_empty() {
            return;
        }
        let columns = &placed.columns;
        let mut unread = Unread::default();
        let mut dates = 0;
        let (count, key) = if names {
            (self.paste_tasks(sheet, (&rows, columns), &blank, &mut unread, &mut dates), "table-pasted-tasks")
        } else {
            (self.paste_cells(sheet, (&rows, columns), &mut unread), "table-pasted-cells")
        };
        let mut said = vec![cx.words.with(key, &[("n", count.into())])];
        if placed.guessed {
            let named: Vec<&str> = columns.iter().flatten().map(|column| cx.text(column.key())).collect();
            let args = [("pasted", said.remove(0).into()), ("columns", named.join(", ").into())];
            said.push(cx.words.with("table-pasted-as", &args));
        }
        if dates > 0 {
            said.push(cx.words.with("table-pasted-dates", &[("n", dates.into())]));
        }
        let unplaced = unplaced(&rows, columns, heads.as_deref());
        if !unplaced.is_empty() {
            said.push(cx.words.with("table-pasted-unplaced", &[("cells", unplaced.join("; ").into())]));
        }
        if !unread.0.is_empty() {
            let mut named: Vec<&str> = unread.0.iter().map(String::as_str).collect();
            named.dedup();
            named.truncate(NAMED);
            let args = [("n", unread.0.len().into()), ("cells", named.join("; ").into())];
            said.push(cx.words.with("table-pasted-unread", &args));
        }
        let sentence = said.join(". ");
        // Where nothing came in there is nothing to take back.
        cx.out.push(if count == 0 { Action::Toast(sentence) } else { Action::Done(sentence) });
    }

    /// Fills the cells of the rows from the current one on; a single cell fills all marked rows.
    fn paste_cells(
        &mut self,
        sheet: &Sheet<'_>,
        (rows, columns): (&[Vec<String>], &[Option<Column>]),
        unread: &mut Unread,
    ) -> usize {
        let cx = sheet.cx;
        let facts = self.grid.facts(cx);
        let marked = self.chosen(sheet);
        let single = rows.len() == 1;
        let targets: Vec<TaskId> = if single || marked.len() > 1 {
            marked
        } else {
            let at = marked.first().and_then(|id| sheet.plan.row_of.get(*id)).unwrap_or(0);
            let below = sheet.plan.rows[at..].iter().filter(|row| row.band.is_none());
            below.take(rows.len()).map(|row| row.id).collect()
        };
        let mut count = 0;
        let (mut changed, mut dated) = (Vec::new(), Vec::new());
        for (place, id) in targets.iter().enumerate() {
            let Some(row) = rows.get(if single { 0 } else { place }) else { break };
            // Cells of one task change it one after the other: later ones see what earlier ones did.
            let (mut task, mut asked): (Option<Task>, Vec<Wanted>) = (None, Vec::new());
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
                    Entered::Ask(wanted) => {
                        count += 1;
                        asked.push(wanted);
                    }
                    Entered::Wrong(_) => unread.add(text),
                }
            }
            if !asked.is_empty() {
                let task = task.or_else(|| cx.file.tasks.get(*id).cloned());
                dated.extend(task.map(|task| to_ask(cx, task, &asked)));
            } else if let Some(task) = task {
                // The whole record first, then what changes parts of it.
                let at = changed.iter().position(|edit| touches(edit, *id)).unwrap_or(changed.len());
                changed.insert(at, Edit::Put(task.into()));
            }
        }
        for row in rows.iter().skip(if single { 1 } else { targets.len() }) {
            row.iter().filter(|cell| !cell.trim().is_empty()).for_each(|cell| unread.add(cell));
        }
        self.give_dates(cx, &dated, changed);
        count
    }

    /// Adds the rows as tasks after the current one; deeper indented names stand under those before them. Dates stand as
    /// they are pasted, as those of an imported plan do: nothing becomes a constraint unasked.
    fn paste_tasks(
        &mut self,
        sheet: &Sheet<'_>,
        (rows, columns): (&[Vec<String>], &[Option<Column>]),
        blank: &Task,
        unread: &mut Unread,
        dated: &mut usize,
    ) -> usize {
        let cx = sheet.cx;
        let after = self.chosen(sheet).last().copied();
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
            let mut task = Task { id, title: name.trim().to_owned(), parent, owner: None, ..blank.clone() };
            let (mut from, mut to, mut lasts) = (None, None, false);
            for (text, column) in row.iter().zip(columns) {
                let Some(column) = column.filter(|one| *one != Column::Name && !enter::is_worked_out(*one)) else {
                    continue;
                };
                let text = text.trim();
                match column {
                    _ if text.is_empty() => {}
                    Column::Start | Column::Finish => match cx.words.parse_when(text, cx.day, &enter::measures(cx)) {
                        Some(When::On(day, time)) => {
                            let end = column == Column::Finish;
                            let edge = || enter::edge_of(calendars.get(task.calendar), day, end);
                            let at = time.map_or_else(edge, |time| day.and_time(time));
                            *if end { &mut to } else { &mut from } = Some(at);
                        }
                        _ => unread.add(text),
                    },
                    Column::Predecessors => match links_among(text, &numbers, cx) {
                        Some(links) => task.links = links,
                        None => unread.add(text),
                    },
                    column => {
                        lasts |= column == Column::Duration;
                        if enter::set(cx, &mut task, column, text).is_err() {
                            unread.add(text);
                        }
                    }
                }
            }
            let calendar = calendars.get(task.calendar);
            // From its start to its finish, where no duration is said.
            if let (Some(from), Some(to), false) = (from, to, lasts) {
                task.duration_minutes = calendar.between(from, to).max(0);
            }
            let start = from.or_else(|| to.map(|to| calendar.add(to, -task.duration_minutes)));
            // Whoever wrote the date said when: it stands by hand until somebody says otherwise.
            if let Some(start) = start {
                let ends = calendar.add(start, task.duration_minutes);
                (task.mode, task.manual_start) = (TaskMode::Manual, Some(start));
                task.manual_finish = to.map(|to| to.max(start)).filter(|to| *to != ends);
            }
            tasks.push(task);
        }
        drop_family_links(&mut tasks, unread);
        let plan = &cx.file.engagement.plan;
        // What starts after another needs no date of its own, and what others stand under has theirs.
        let parents: HashSet<TaskId> = tasks.iter().filter_map(|task| task.parent).collect();
        for task in tasks.iter_mut().filter(|task| !task.links.is_empty() || parents.contains(&task.id)) {
            (task.mode, task.manual_start, task.manual_finish) = (TaskMode::Auto, None, None);
        }
        // Nor does what has a date, or says after what it starts, begin when new tasks do.
        for task in &mut tasks {
            let dated = task.manual_start.is_some() || !task.links.is_empty() || parents.contains(&task.id);
            if dated && task.constraint == blank.constraint && plan.finish.is_none() {
                task.constraint = None;
            }
        }
        *dated = tasks.iter().filter(|task| task.manual_start.is_some()).count();
        let count = tasks.len();
        if count > 0 {
            let parent = after.and_then(|id| cx.file.tasks.get(id)).and_then(|task| task.parent);
            let before = after.and_then(|id| edits::sibling(cx, id, 1));
            edits::ask(cx, Edit::AddTasks { tasks, parent, before }, None);
            self.pasted = Some((cx.file.tasks.clone(), 0));
        }
        count
    }

    /// Rows that were pasted are marked when they are there, and the first is brought into sight: in a list that is sorted
    /// or filtered they may stand anywhere.
    pub(super) fn mark_pasted(&mut self, cx: &Cx<'_>) {
        let Some((before, waited)) = self.pasted.take() else { return };
        let tasks = &cx.shown().tasks;
        let added: BTreeSet<TaskId> =
            before.changes(tasks).filter(|(old, _)| old.is_none()).filter_map(|(_, new)| Some(new?.id)).collect();
        let tree = &cx.insights.schedule.tree;
        let Some(first) = tree.order.iter().map(|(id, _)| *id).find(|id| added.contains(id)) else {
            self.pasted = Some((before, waited + 1)).filter(|(_, waited)| *waited < PATIENCE);
            return;
        };
        self.grid.choice.kept.extend(added.iter().copied());
        self.folds += 1;
        self.grid.anchor = Some(first);
        self.marked = added;
        cx.hold(first);
    }
}

/// A task and what is to be asked about its dates: with a start and a finish it takes as long as from the one to the other,
/// and the start is what may mean several things.
fn to_ask(cx: &Cx<'_>, mut task: Task, asked: &[Wanted]) -> (Task, Wanted) {
    let (mut start, mut finish) = (None, None);
    for wanted in asked {
        match *wanted {
            Wanted::Start(at) => start = Some(at),
            Wanted::Finish(at) => finish = Some(at),
        }
    }
    match (start, finish) {
        (Some(from), Some(to)) => {
            let minutes = OwnTime::of(&task, cx.insights.schedule.calendars()).duration(from, to.max(from));
            task.set_duration(minutes);
            (task, Wanted::Start(from))
        }
        (Some(from), None) => (task, Wanted::Start(from)),
        (None, to) => (task, Wanted::Finish(to.unwrap_or_default())),
    }
}

/// Whether words can stand in a column.
fn takes_words(column: Column) -> bool {
    matches!(
        column,
        Column::Name | Column::Note | Column::Owner | Column::Assigned | Column::Goal | Column::Deliverable
    )
}

/// What the columns say that have no place, each by its head or by its first cell.
fn unplaced(rows: &[Vec<String>], columns: &[Option<Column>], heads: Option<&[String]>) -> Vec<String> {
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let left = (0..width).filter(|at| columns.get(*at).is_none_or(Option::is_none));
    let cell = |row: &[String], at: usize| row.get(at).map(|cell| short(cell)).filter(|cell| !cell.is_empty());
    let said = |at: usize| {
        let first = rows.iter().find_map(|row| cell(row, at))?;
        Some(heads.and_then(|heads| cell(heads, at)).unwrap_or(first))
    };
    left.filter_map(said).take(NAMED).collect()
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

/// Links among the pasted rows, with their lags; none where one is not understood.
pub(super) fn links_among(text: &str, numbers: &HashMap<String, TaskId>, cx: &Cx<'_>) -> Option<Vec<Link>> {
    let pieces = text.split([';', ',', '；', '，']).map(str::trim).filter(|piece| !piece.is_empty());
    let link = |piece: &str| {
        let end = piece.find(|c: char| !c.is_ascii_digit()).unwrap_or(piece.len());
        let (number, rest) = piece.split_at(end);
        let (kind, lag) = predecessors::kind_and_lag(rest, cx.words, &enter::measures(cx))?;
        Some(Link::new(*numbers.get(number)?, kind).with_lag(lag))
    };
    pieces.map(link).collect()
}
