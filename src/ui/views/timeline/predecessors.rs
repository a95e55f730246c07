//! What a task depends on as one line of text, there and back: `4`, `4FS+2d; 7SS`, a number of the outline or a title in
//! place of the row's number. Says what is wrong by the names of tasks, never by ids.

use std::collections::{HashMap, VecDeque};

use super::facts::{self, by_outline};
use crate::language::{Language, Measures, TypedLag, Words};
use crate::ui::context::Cx;
use crate::workspace::{Lag, Link, LinkKind, TaskId, Workspace};

/// Why a text is no list of predecessors.
#[derive(Clone, Debug, PartialEq)]
pub enum Wrong {
    /// No task has this number or title.
    NoTask(String),
    /// This is no kind of dependency and no lag.
    NoLag(String),
    /// A task cannot wait for itself.
    Itself,
    /// One stands under the other: the title of the one that was named.
    Family(String),
    /// It closes a circle: the titles along it.
    Circle(Vec<String>),
}

impl Wrong {
    /// It in words.
    pub fn say(&self, words: &Words) -> String {
        match self {
            Self::NoTask(text) => words.with("table-wrong-no-task", &[("text", text.into())]),
            Self::NoLag(text) => words.with("table-wrong-lag", &[("text", text.into())]),
            Self::Itself => words.text("table-wrong-itself").to_owned(),
            Self::Family(title) => words.with("table-wrong-family", &[("title", title.into())]),
            Self::Circle(titles) => {
                let path = titles.join(words.text("table-circle-arrow"));
                words.with("table-wrong-circle", &[("path", path.into())])
            }
        }
    }
}

/// The links of a task as text.
pub fn written(links: &[Link], cx: &Cx<'_>) -> String {
    let words = cx.words;
    let one = |link: &Link| {
        let number = facts::number(cx, link.predecessor).map_or_else(String::new, |number| number.to_string());
        let lag = lag(link, words);
        let kind = if link.kind == LinkKind::FinishStart && lag.is_empty() { "" } else { sign(link.kind, words) };
        format!("{number}{kind}{lag}")
    };
    links.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn sign(kind: LinkKind, words: &Words) -> &'static str {
    words.text(match kind {
        LinkKind::FinishStart => "table-link-fs",
        LinkKind::StartStart => "table-link-ss",
        LinkKind::FinishFinish => "table-link-ff",
        LinkKind::StartFinish => "table-link-sf",
    })
}

fn lag(link: &Link, words: &Words) -> String {
    let signed = |amount: i64, text: String| format!("{}{text}", if amount < 0 { '−' } else { '+' });
    match link.lag() {
        Lag::Working(0) | Lag::Elapsed(0) => String::new(),
        Lag::Working(minutes) => signed(minutes, words.effort(minutes.abs())),
        Lag::Elapsed(minutes) => signed(minutes, words.task_duration(minutes.abs(), true, false)),
        Lag::Percent(percent) => signed(percent.into(), format!("{}%", percent.unsigned_abs())),
        Lag::ElapsedPercent(percent) => signed(percent.into(), format!("{}e%", percent.unsigned_abs())),
    }
}

/// The links that a text asks for, for a task of the file.
pub fn read(text: &str, to: TaskId, cx: &Cx<'_>, measures: &Measures) -> Result<Vec<Link>, Wrong> {
    let parting =
        |c: char| matches!(c, ';' | '；') || c == ',' && !text.contains([';', '；']) || c == '，' || c == '、';
    let mut links: Vec<Link> = Vec::new();
    for piece in text.split(parting).map(str::trim).filter(|piece| !piece.is_empty()) {
        let link = read_one(piece, cx, measures)?;
        if link.predecessor == to {
            return Err(Wrong::Itself);
        }
        links.retain(|one| one.predecessor != link.predecessor);
        links.push(link);
    }
    let title = |id: TaskId| cx.file.tasks.get(id).map_or_else(String::new, |task| task.title.clone());
    for link in &links {
        let from = link.predecessor;
        if is_above(cx.file, from, to) || is_above(cx.file, to, from) {
            return Err(Wrong::Family(title(from)));
        }
        if let Some(path) = way(cx.file, to, from, &links) {
            return Err(Wrong::Circle(path.into_iter().chain([to]).map(title).collect()));
        }
    }
    Ok(links)
}

fn read_one(piece: &str, cx: &Cx<'_>, measures: &Measures) -> Result<Link, Wrong> {
    let whole = |id: TaskId| Link::new(id, LinkKind::FinishStart);
    let missing = || Wrong::NoTask(piece.to_owned());
    if !piece.starts_with(|c: char| c.is_ascii_digit()) {
        return titled(cx.file, piece).map(whole).ok_or_else(missing);
    }
    let end = piece.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(piece.len());
    let (number, rest) = piece.split_at(end);
    let number = number.trim_end_matches('.');
    let id = match number.parse::<u32>() {
        Ok(plain) => facts::by_number(cx, plain),
        Err(_) => by_outline(cx, number),
    };
    // A title may begin with a number: "2nd review".
    let Some(id) = id else { return titled(cx.file, piece).map(whole).ok_or_else(missing) };
    let rest = rest.trim();
    let wrong = || titled(cx.file, piece).map(whole).ok_or_else(|| Wrong::NoLag(rest.to_owned()));
    match kind_and_lag(rest, cx.words, measures) {
        Some((kind, lag)) => Ok(Link::new(id, kind).with_lag(lag)),
        None => wrong(),
    }
}

/// What stands after the number: `FS+2d`, `SS`, nothing at all.
pub fn kind_and_lag(text: &str, words: &Words, measures: &Measures) -> Option<(LinkKind, Lag)> {
    let text = text.trim();
    let kind_end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    let (kind, lag) = text.split_at(kind_end);
    let kind = kind_of(kind, words)?;
    let lag = match words.parse_lag(lag, measures)? {
        TypedLag::Minutes { minutes, elapsed: false } => Lag::Working(minutes),
        TypedLag::Minutes { minutes, elapsed: true } => Lag::Elapsed(minutes),
        TypedLag::Percent { percent, elapsed: false } => Lag::Percent(percent),
        TypedLag::Percent { percent, elapsed: true } => Lag::ElapsedPercent(percent),
    };
    Some((kind, lag))
}

/// The kind of dependency of a sign, in this language or in English; nothing is finish to start.
pub fn kind_of(text: &str, words: &Words) -> Option<LinkKind> {
    if text.is_empty() {
        return Some(LinkKind::FinishStart);
    }
    let kinds = [LinkKind::FinishStart, LinkKind::StartStart, LinkKind::FinishFinish, LinkKind::StartFinish];
    let english = Words::new(Language::English);
    let upper = text.to_uppercase();
    [words, &english].into_iter().find_map(|words| kinds.into_iter().find(|kind| sign(*kind, words) == upper))
}

/// The one task of this title, whatever its capitals.
fn titled(file: &Workspace, title: &str) -> Option<TaskId> {
    let title = title.trim_matches(['"', '“', '”', '«', '»']).to_lowercase();
    let mut found = file.tasks.iter().filter(|task| task.title.to_lowercase() == title);
    let first = found.next()?;
    found.next().is_none().then_some(first.id)
}

fn is_above(file: &Workspace, upper: TaskId, lower: TaskId) -> bool {
    let parent = |id: &TaskId| file.tasks.get(*id).and_then(|task| task.parent);
    std::iter::successors(parent(&lower), parent).take(file.tasks.len()).any(|at| at == upper)
}

/// A way on which `to` waits for `from` at last, if there is one: what waits for a task, what stands under it and over
/// it. `changed` are the links that `from` is to have.
pub fn way(file: &Workspace, from: TaskId, to: TaskId, changed: &[Link]) -> Option<Vec<TaskId>> {
    // Each task is two points, its begin and its end.
    type Point = (TaskId, bool);
    let mut after: HashMap<Point, Vec<Point>> = HashMap::new();
    for task in file.tasks.iter() {
        let (begin, end) = ((task.id, false), (task.id, true));
        after.entry(begin).or_default().push(end);
        if let Some(parent) = task.parent {
            after.entry((parent, false)).or_default().push(begin);
            after.entry(end).or_default().push((parent, true));
        }
        let links = if task.id == from { changed } else { &task.links };
        for link in links {
            after.entry((link.predecessor, true)).or_default().push(begin);
        }
    }
    let (start, goal) = ((from, false), (to, true));
    let mut before: HashMap<Point, Point> = HashMap::from([(start, start)]);
    let mut open = VecDeque::from([start]);
    while let Some(point) = open.pop_front() {
        if point == goal {
            let mut path = vec![point.0];
            let mut at = point;
            while at != start {
                at = before[&at];
                path.push(at.0);
            }
            path.reverse();
            path.dedup();
            return Some(path);
        }
        for next in after.get(&point).into_iter().flatten() {
            before.entry(*next).or_insert_with(|| {
                open.push_back(*next);
                point
            });
        }
    }
    None
}
