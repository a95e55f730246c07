//! Tasks that come in: rows of a table, after all that are there. Dates stand as they are written, as those that are pasted
//! do; what waits for another row goes by that.

use std::collections::{HashMap, HashSet};

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::grid::{Grid, Row};
use super::who::{Nobody, Who};
use super::{Field, Left, Mapping, Outcome, Taken, Taker};
use crate::document::Edit;
use crate::insight::calendar::{Calendars, WorkingTime};
use crate::language::{Language, Measures, TypedLag, When, Words};
use crate::workspace::check::MAX_MINUTES;
use crate::workspace::{Id as _, Lag, Link, LinkKind, MAX_SEAT, Meta, Progress, Task, TaskId, TaskMode, Visibility};

/// So deep an outline is read.
const DEEPEST: usize = 30;
/// No lag is more percent of what comes before.
const MAX_PERCENT: i32 = 10_000;

/// What is looked up for every row.
struct Reading<'a> {
    taker: &'a Taker<'a>,
    mapping: &'a Mapping,
    measures: Measures,
    calendars: Calendars,
    /// Which row a number or a title means.
    numbers: HashMap<String, TaskId>,
    /// Whether numbers without a sign are shares, as a workbook has them: none of them is above 1.
    share: bool,
}

pub(super) fn of_table(taker: &Taker<'_>, grid: &Grid, mapping: &Mapping) -> Outcome {
    let mut outcome = Outcome::default();
    let (mut known, plan) = (Who::of(taker.workspace), &taker.workspace.engagement.plan);
    let there: HashSet<String> = taker.workspace.tasks.iter().map(|task| task.title.trim().to_lowercase()).collect();
    let cell = |row: &'_ Row, field: Field| mapping.column(field).map_or(String::new(), |at| row.cell(at).to_owned());
    let mut rows: Vec<(TaskId, &Row)> = Vec::new();
    for row in mapping.rows(grid) {
        let title = cell(row, Field::Title);
        if title.is_empty() {
            outcome.left_out.push(Left::of(row.line, "import-left-no-title", ""));
        } else if there.contains(&title.trim().to_lowercase()) {
            outcome.known += 1;
        } else {
            rows.push((TaskId::new(MAX_SEAT, rows.len() as u64 + 1), row));
        }
    }
    let bare = |text: &String| !text.ends_with(['%', '％']);
    let percents = rows.iter().map(|(_, row)| cell(row, Field::Percent)).filter(bare);
    let percents: Vec<f64> = percents.filter_map(|text| percent_of(taker, &text)).collect();
    let reading = Reading {
        taker,
        mapping,
        measures: Measures {
            minutes_per_day: plan.minutes_per_day.max(1),
            minutes_per_week: plan.minutes_per_week.max(1),
            days_per_month: plan.days_per_month.max(1),
        },
        calendars: Calendars::of(taker.workspace),
        numbers: numbers(mapping, &rows),
        share: percents.iter().any(|one| *one > 0.0) && percents.iter().all(|one| *one <= 1.0),
    };
    let mut above: Vec<(usize, TaskId)> = Vec::new();
    let mut tasks: Vec<Task> = Vec::new();
    for (id, row) in &rows {
        let mut task = reading.task(*id, row, &mut known, &mut outcome.parts);
        let deep = depth(&cell(row, Field::Outline)).min(DEEPEST);
        above.retain(|(depth, _)| *depth < deep);
        task.parent = above.last().map(|(_, id)| *id);
        above.push((deep, *id));
        outcome.taken.push(Taken { line: row.line, says: task.title.clone(), new: true });
        tasks.push(task);
    }
    let lines: HashMap<TaskId, usize> = rows.iter().map(|(id, row)| (*id, row.line)).collect();
    drop_impossible(&mut tasks, &lines, &mut outcome.parts);
    let parents: HashSet<TaskId> = tasks.iter().filter_map(|task| task.parent).collect();
    for task in &mut tasks {
        // What starts after another needs no date of its own, and what others stand under has theirs.
        if !task.links.is_empty() || parents.contains(&task.id) {
            (task.mode, task.manual_start, task.manual_finish) = (TaskMode::Auto, None, None);
        }
        if parents.contains(&task.id) {
            (task.progress, task.actual_start, task.actual_finish) = (Vec::new(), None, None);
        }
    }
    outcome.parts.sort_by_key(|one| one.line);
    if !tasks.is_empty() {
        outcome.edit = Some(Edit::AddTasks { tasks, parent: None, before: None });
    }
    outcome
}

impl Reading<'_> {
    fn task(&self, id: TaskId, row: &Row, known: &mut Who, parts: &mut Vec<Left>) -> Task {
        let (taker, words) = (self.taker, self.taker.words);
        let said = |field| self.mapping.column(field).map_or("", |column| row.cell(column));
        let meta = Meta { visibility: Visibility::Internal, by: taker.author.to_owned(), on: taker.today };
        let mut task =
            Task { note: said(Field::Note).to_owned(), ..Task::new(id, meta, said(Field::Title).to_owned()) };
        let mut left = |key, text: &str| parts.push(Left::of(row.line, key, text));
        let lasts = match said(Field::Duration) {
            "" => false,
            text => match words.parse_task_duration(text, &self.measures).filter(|one| one.minutes <= MAX_MINUTES) {
                Some(typed) => {
                    (task.duration_minutes, task.elapsed, task.estimated) =
                        (typed.minutes, typed.elapsed, typed.estimated);
                    true
                }
                None => {
                    left("import-left-duration", text);
                    false
                }
            },
        };
        let calendar = self.calendars.project();
        let mut dates = [None, None];
        for (at, field) in [Field::Start, Field::Finish].into_iter().enumerate() {
            let text = said(field);
            if !text.is_empty() {
                dates[at] = self.moment(text, at == 1, calendar);
                if dates[at].is_none() {
                    left("import-left-no-date", text);
                }
            }
        }
        let [from, to] = dates;
        // From its start to its finish, where no duration is said.
        if let (Some(from), Some(to), false) = (from, to, lasts) {
            task.duration_minutes = calendar.between(from, to).clamp(0, MAX_MINUTES);
        }
        let start = from.or_else(|| to.map(|to| calendar.add(to, -task.duration_minutes)));
        let start = start.filter(|start| super::contacts::is_sound(start.date()));
        if let Some(start) = start {
            let ends = calendar.add(start, task.duration_minutes);
            (task.mode, task.manual_start) = (TaskMode::Manual, Some(start));
            task.manual_finish = to.map(|to| to.max(start)).filter(|to| *to != ends);
        }
        match said(Field::Owner) {
            "" => {}
            text => match known.named(text) {
                Ok(who) => task.owner = Some(who),
                Err(Nobody::Unknown) => left("import-left-nobody", text),
                Err(Nobody::Several) => left("import-left-several", text),
            },
        }
        for piece in said(Field::Predecessors).split([';', ',', '；', '，', '、']).map(str::trim) {
            match self.link(piece) {
                _ if piece.is_empty() => {}
                Some(link) if link.predecessor != id => {
                    task.links.retain(|one| one.predecessor != link.predecessor);
                    task.links.push(link);
                }
                _ => left("import-left-link", piece),
            }
        }
        let bare = !said(Field::Percent).ends_with(['%', '％']);
        match percent_of(taker, said(Field::Percent)).map(|one| if self.share && bare { one * 100.0 } else { one }) {
            Some(percent) if (0.0..=100.0).contains(&percent) => {
                self.progress(&mut task, percent.round() as u8);
            }
            None if said(Field::Percent).is_empty() => {}
            _ => left("import-left-percent", said(Field::Percent)),
        }
        task
    }

    /// What is done of it is known from today on; when it began from its start, where that is past.
    fn progress(&self, task: &mut Task, percent: u8) {
        if percent == 0 {
            return;
        }
        let today = self.taker.today;
        let now = today.and_hms_opt(8, 0, 0).unwrap_or_default();
        task.progress = vec![Progress { on: today, percent, note: String::new() }];
        let begun = task.manual_start.filter(|start| *start <= now).unwrap_or(now);
        task.actual_start = Some(begun);
        if percent == 100 {
            let ends = self.calendars.project().add(begun, task.duration_minutes);
            task.actual_finish = Some(task.manual_finish.unwrap_or(ends).clamp(begun, now.max(begun)));
        }
    }

    fn moment(&self, text: &str, end: bool, calendar: &WorkingTime) -> Option<NaiveDateTime> {
        let spaced = text.replacen('T', " ", 1);
        let text = if spaced.starts_with(|c: char| c.is_ascii_digit()) { spaced.as_str() } else { text };
        let When::On(day, time) = self.taker.words.parse_when(text, self.taker.today, &self.measures)? else {
            return None;
        };
        super::contacts::is_sound(day).then(|| time.map_or_else(|| edge(calendar, day, end), |time| day.and_time(time)))
    }

    /// `3`, `3FS+2d`, `1.2`, or the title of a row.
    fn link(&self, piece: &str) -> Option<Link> {
        if let Some(id) = self.numbers.get(&piece.to_lowercase()) {
            return Some(Link::new(*id, LinkKind::FinishStart));
        }
        let end = piece.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(piece.len());
        let (number, rest) = piece.split_at(end);
        let id = *self.numbers.get(number.trim_end_matches('.'))?;
        let rest = rest.trim();
        let (kind, lag) = rest.split_at(rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len()));
        let lag = match self.taker.words.parse_lag(lag, &self.measures)? {
            TypedLag::Minutes { minutes, .. } if minutes.abs() > MAX_MINUTES => return None,
            TypedLag::Minutes { minutes, elapsed: false } => Lag::Working(minutes),
            TypedLag::Minutes { minutes, elapsed: true } => Lag::Elapsed(minutes),
            TypedLag::Percent { percent, .. } if percent.abs() > MAX_PERCENT => return None,
            TypedLag::Percent { percent, elapsed: false } => Lag::Percent(percent),
            TypedLag::Percent { percent, elapsed: true } => Lag::ElapsedPercent(percent),
        };
        Some(Link::new(id, kind_of(kind)?).with_lag(lag))
    }
}

/// The kind of dependency of a sign, in any language; nothing is finish to start.
fn kind_of(text: &str) -> Option<LinkKind> {
    let signs = [
        ("table-link-fs", LinkKind::FinishStart),
        ("table-link-ss", LinkKind::StartStart),
        ("table-link-ff", LinkKind::FinishFinish),
        ("table-link-sf", LinkKind::StartFinish),
    ];
    if text.is_empty() {
        return Some(LinkKind::FinishStart);
    }
    let upper = text.to_uppercase();
    let says = |key: &str| Language::ALL.iter().any(|language| Words::new(*language).text(key) == upper);
    signs.into_iter().find(|(key, _)| says(key)).map(|(_, kind)| kind)
}

/// A share or a percentage; none where it is no number.
fn percent_of(taker: &Taker<'_>, text: &str) -> Option<f64> {
    taker.words.parse_number(text.trim().trim_end_matches(['%', '％']).trim_end())
}

/// How deep a row stands, by its outline number.
fn depth(outline: &str) -> usize {
    outline.trim().trim_end_matches('.').matches('.').count()
}

/// Which row a number means: those of its own column, else their order from 1; numbers of the outline; titles that stand
/// once.
fn numbers(mapping: &Mapping, rows: &[(TaskId, &Row)]) -> HashMap<String, TaskId> {
    let mut numbers = HashMap::new();
    let mut titles: HashMap<String, Option<TaskId>> = HashMap::new();
    for (place, (id, row)) in rows.iter().enumerate() {
        let said = |field| mapping.column(field).map_or("", |column| row.cell(column)).trim().to_lowercase();
        let own = Some(said(Field::Number)).filter(|number| !number.is_empty());
        numbers.entry(own.unwrap_or_else(|| (place + 1).to_string())).or_insert(*id);
        let outline = said(Field::Outline).trim_end_matches('.').to_owned();
        if outline.contains('.') {
            numbers.entry(outline).or_insert(*id);
        }
        titles.entry(said(Field::Title)).and_modify(|there| *there = None).or_insert(Some(*id));
    }
    for (title, id) in titles {
        if let Some(id) = id {
            numbers.entry(title).or_insert(id);
        }
    }
    numbers
}

/// No task waits for one that it stands under or over, nor at last for itself: such dependencies are said, not kept.
fn drop_impossible(tasks: &mut [Task], lines: &HashMap<TaskId, usize>, parts: &mut Vec<Left>) {
    let place: HashMap<TaskId, usize> = tasks.iter().enumerate().map(|(at, task)| (task.id, at)).collect();
    let above = |at: usize, tasks: &[Task]| {
        let mut chain = Vec::new();
        let mut up = tasks[at].parent.and_then(|id| place.get(&id).copied());
        while let Some(one) = up.filter(|_| chain.len() <= DEEPEST) {
            chain.push(one);
            up = tasks[one].parent.and_then(|id| place.get(&id).copied());
        }
        chain
    };
    let chains: Vec<Vec<usize>> = (0..tasks.len()).map(|at| above(at, tasks)).collect();
    let mut say = |id: TaskId, title: &str| {
        parts.push(Left::of(lines.get(&id).copied().unwrap_or(0), "import-left-circle", title));
    };
    for at in 0..tasks.len() {
        let (id, title) = (tasks[at].id, tasks[at].title.clone());
        tasks[at].links.retain(|link| {
            let Some(from) = place.get(&link.predecessor).copied() else { return false };
            let family = chains[at].contains(&from) || chains[from].contains(&at);
            if family {
                say(id, &title);
            }
            !family
        });
    }
    // What a task has to wait for: both ends of it as points, as the schedule walks them.
    let mut state = vec![0u8; tasks.len() * 2];
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); tasks.len()];
    for (at, chain) in chains.iter().enumerate() {
        if let Some(parent) = chain.first() {
            children[*parent].push(at);
        }
    }
    let mut cut: HashSet<(usize, usize)> = HashSet::new();
    for root in 0..state.len() {
        walk(root, tasks, (&place, &chains, &children), &mut state, &mut cut);
    }
    for (at, from) in cut {
        let (id, title) = (tasks[at].id, tasks[at].title.clone());
        let gone = tasks[from].id;
        tasks[at].links.retain(|link| link.predecessor != gone);
        say(id, &title);
    }
}

/// Where each task stands, what it waits for by places, and what is in it.
type Plan<'a> = (&'a HashMap<TaskId, usize>, &'a [Vec<usize>], &'a [Vec<usize>]);

/// Goes back from a point (a task's begin, or its end) to what it waits for; a dependency that leads back to where the walk
/// is closes a circle and is cut.
fn walk(
    root: usize,
    tasks: &[Task],
    (place, chains, children): Plan<'_>,
    state: &mut [u8],
    cut: &mut HashSet<(usize, usize)>,
) {
    let before = |point: usize| -> Vec<(usize, Option<(usize, usize)>)> {
        let (at, end) = (point / 2, point % 2 == 1);
        match end {
            // An end comes after its begin, and after the ends of what stands under it.
            true => std::iter::once((at * 2, None)).chain(children[at].iter().map(|one| (one * 2 + 1, None))).collect(),
            false => {
                let links = tasks[at].links.iter().filter_map(|link| place.get(&link.predecessor).copied());
                let above = chains[at].first().map(|parent| (parent * 2, None));
                links.map(|from| (from * 2 + 1, Some((at, from)))).chain(above).collect()
            }
        }
    };
    if state[root] != 0 {
        return;
    }
    state[root] = 1;
    let mut stack = vec![(root, before(root), 0usize)];
    while let Some((point, next, at)) = stack.last_mut() {
        let Some((to, _)) = next.get(*at).copied() else {
            state[*point] = 2;
            stack.pop();
            continue;
        };
        *at += 1;
        match state[to] {
            0 => {
                state[to] = 1;
                let more = before(to);
                stack.push((to, more, 0));
            }
            1 => {
                // The circle has a dependency in it: the last of the way that the walk came.
                let from = stack.iter().position(|(point, ..)| *point == to).unwrap_or(0);
                let way = stack[from..].iter().rev();
                cut.extend(way.filter_map(|(_, next, at)| next.get(at.checked_sub(1)?)?.1).next());
            }
            _ => {}
        }
    }
}

/// When work begins or ends on a day.
fn edge(calendar: &WorkingTime, day: NaiveDate, end: bool) -> NaiveDateTime {
    let midnight = day.and_time(NaiveTime::MIN);
    let found = if end {
        let next = day.succ_opt().map_or(midnight, |next| next.and_time(NaiveTime::MIN));
        calendar.previous_work_finish(next)
    } else {
        calendar.next_work_start(midnight)
    };
    let (hour, usual) = if end { (17, found.date() == day) } else { (8, true) };
    if usual { found } else { day.and_hms_opt(hour, 0, 0).unwrap_or(midnight) }
}
