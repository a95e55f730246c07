//! The dates of a task in words: why it starts and finishes then, whom it moves, how far it can slip, what a change of
//! the plan does. One place for the inspector, the tooltip of a bar and the chip beside a drag.

use chrono::{NaiveDate, NaiveDateTime};
use egui::Ui;

use super::context::Cx;
use super::naming::title_of;
use super::sentence::{Fill, Sentence};
use super::theme::Theme;
use super::widgets::chip::Mark;
use crate::insight::consequences::{Consequences, Fallen, State, Touched};
use crate::insight::remedies::{Change, How, Remedy, Trouble};
use crate::insight::schedule::TaskDates;
use crate::insight::schedule::reasons::{Finishes, Reasons, Starts};
use crate::language::Words;
use crate::workspace::{ConstraintKind, Lag, LinkKind, TaskId, Workspace};

/// The length of a lag without its sign.
pub fn length(words: &Words, lag: Lag) -> String {
    match lag {
        Lag::Working(minutes) => words.effort(minutes.saturating_abs()),
        Lag::Elapsed(minutes) => by_clock(words, minutes.saturating_abs()),
        Lag::Percent(percent) | Lag::ElapsedPercent(percent) => {
            let share = words.percent(f64::from(percent.saturating_abs()) / 100.0, 0);
            words.with("plan-share", &[("percent", share.into())])
        }
    }
}

/// So many minutes of the clock: whole or broken days, hours where there is less than one.
pub fn by_clock(words: &Words, minutes: i64) -> String {
    let (key, n) = if minutes < 1440 { ("hours", minutes as f64 / 60.0) } else { ("days", minutes as f64 / 1440.0) };
    words.with("plan-by-clock", &[("unit", key.into()), ("n", ((n * 10.0).round() / 10.0).into())])
}

/// Which way a lag goes, as sentences choose by it.
pub fn way(lag: Lag) -> &'static str {
    let amount = match lag {
        Lag::Working(minutes) | Lag::Elapsed(minutes) => minutes,
        Lag::Percent(percent) | Lag::ElapsedPercent(percent) => i64::from(percent),
    };
    match amount {
        0 => "at",
        1.. => "later",
        _ => "earlier",
    }
}

/// A date, with its time where the time says something: not at the usual beginning or end of a day.
fn when(cx: &Cx<'_>, at: NaiveDateTime) -> String {
    use chrono::Timelike;
    match (at.hour(), at.minute()) {
        (8 | 9 | 17 | 18 | 0, 0) => cx.words.date(at.date()),
        _ => cx.words.date_time(at),
    }
}

fn dated<'a>(cx: &Cx<'_>, at: NaiveDateTime) -> Fill<'a> {
    when(cx, at).into()
}

fn bound(kind: ConstraintKind) -> &'static str {
    match kind {
        ConstraintKind::AsLateAsPossible => "late",
        ConstraintKind::StartNoEarlierThan => "start-no-earlier",
        ConstraintKind::StartNoLaterThan => "start-no-later",
        ConstraintKind::FinishNoEarlierThan => "finish-no-earlier",
        ConstraintKind::FinishNoLaterThan => "finish-no-later",
        ConstraintKind::MustStartOn => "must-start",
        ConstraintKind::MustFinishOn => "must-finish",
    }
}

/// Why the task starts when it does.
pub fn starts(cx: &Cx<'_>, id: TaskId, dates: &TaskDates, reasons: &Reasons) -> Sentence {
    let date = || ("date", dated(cx, dates.start));
    match reasons.starts {
        Starts::WithProject => Sentence::of(cx, "plan-starts-project", vec![date()]),
        Starts::ByHand => Sentence::of(cx, "plan-starts-hand", vec![date()]),
        Starts::Begun => Sentence::of(cx, "plan-starts-actual", vec![date()]),
        Starts::Late => Sentence::of(cx, "plan-starts-late", vec![date()]),
        Starts::Given => Sentence::of(cx, "plan-starts-given", vec![date()]),
        Starts::WithChild(Some(child)) => {
            Sentence::of(cx, "plan-starts-child", vec![date(), ("task", Fill::Task(child))])
        }
        Starts::WithChild(None) => Sentence::of(cx, "plan-starts-children", vec![date()]),
        Starts::Link { link, tied_to, owner } => {
            let (task, on) = (("task", Fill::Task(link.predecessor)), ("on", dated(cx, tied_to)));
            let lag = || [("way", way(link.lag()).into()), ("lag", length(cx.words, link.lag()).into())];
            match link.kind {
                LinkKind::FinishFinish | LinkKind::StartFinish => {
                    let finish = ("finish", dated(cx, dates.finish));
                    Sentence::of(cx, "plan-starts-back", vec![date(), finish])
                }
                _ if owner != id => {
                    let above = ("above", Fill::Task(owner));
                    Sentence::of(cx, "plan-starts-above-link", vec![date(), above, task])
                }
                LinkKind::FinishStart => {
                    let [way, lag] = lag();
                    Sentence::of(cx, "plan-starts-after", vec![date(), task, on, way, lag])
                }
                LinkKind::StartStart => {
                    let [way, lag] = lag();
                    Sentence::of(cx, "plan-starts-with", vec![date(), task, on, way, lag])
                }
            }
        }
        Starts::Constraint { owner, constraint } => {
            let on = ("on", constraint.at.map_or_else(|| dated(cx, dates.start), |at| dated(cx, at)));
            if owner != id {
                let above = ("task", Fill::Task(owner));
                return Sentence::of(cx, "plan-starts-above", vec![date(), above, on]);
            }
            let kind = ("kind", bound(constraint.kind).into());
            Sentence::of(cx, "plan-starts-bound", vec![date(), kind, on])
        }
    }
}

/// Why the task finishes when it does; nothing for what takes no time.
pub fn finishes(cx: &Cx<'_>, dates: &TaskDates, reasons: &Reasons) -> Option<Sentence> {
    let date = ("date", dated(cx, dates.finish));
    Some(match (reasons.finishes, reasons.starts) {
        (Finishes::AtOnce, _) => return None,
        (Finishes::Work { minutes, rests, elapsed: false }, _) if rests > 0 => {
            let (duration, rest) = (cx.words.effort(minutes), cx.words.effort(rests));
            Sentence::of(cx, "plan-finishes-rests", vec![date, ("duration", duration.into()), ("rest", rest.into())])
        }
        (Finishes::Work { minutes, elapsed: false, .. }, _) => {
            let duration = cx.words.effort(minutes);
            Sentence::of(cx, "plan-finishes-work", vec![date, ("duration", duration.into())])
        }
        (Finishes::Work { minutes, elapsed: true, .. }, _) => {
            let duration = by_clock(cx.words, minutes);
            Sentence::of(cx, "plan-finishes-clock", vec![date, ("duration", duration.into())])
        }
        (Finishes::Link, Starts::Link { link, tied_to, .. }) => {
            let ends = if link.kind == LinkKind::FinishFinish { "finish" } else { "start" };
            let (way, lag) = (way(link.lag()), length(cx.words, link.lag()));
            let task = ("task", Fill::Task(link.predecessor));
            let tied = ("on", dated(cx, tied_to));
            let rest = [("end", ends.into()), ("way", way.into()), ("lag", lag.into())];
            Sentence::of(cx, "plan-finishes-link", [date, task, tied].into_iter().chain(rest).collect())
        }
        (Finishes::Constraint, Starts::Constraint { constraint, .. }) => {
            let on = ("on", dated(cx, constraint.at.unwrap_or(dates.finish)));
            Sentence::of(cx, "plan-finishes-bound", vec![date, ("kind", bound(constraint.kind).into()), on])
        }
        (Finishes::Link | Finishes::Constraint | Finishes::WithChild(None), _) => {
            Sentence::of(cx, "plan-finishes-children", vec![date])
        }
        (Finishes::ByHand, _) => Sentence::of(cx, "plan-finishes-hand", vec![date]),
        (Finishes::Done, _) => Sentence::of(cx, "plan-finishes-done", vec![date]),
        (Finishes::Given, _) => Sentence::of(cx, "plan-finishes-given", vec![date]),
        (Finishes::WithChild(Some(child)), _) => {
            Sentence::of(cx, "plan-finishes-child", vec![date, ("task", Fill::Task(child))])
        }
    })
}

/// What else held it: a calendar without work, levelling.
pub fn held(cx: &Cx<'_>, dates: &TaskDates, reasons: &Reasons) -> Vec<Sentence> {
    let idle = reasons.idle_from.map(|from| {
        let (from, until) = (("from", dated(cx, from)), ("until", dated(cx, dates.start)));
        Sentence::of(cx, "plan-idle", vec![from, until])
    });
    let levelled = (reasons.levelled_minutes > 0)
        .then(|| Sentence::of(cx, "plan-levelled", vec![("lag", by_clock(cx.words, reasons.levelled_minutes).into())]));
    idle.into_iter().chain(levelled).collect()
}

/// How far the task can slip and what moves first then, where that is not the end of the plan.
pub fn slack(cx: &Cx<'_>, dates: &TaskDates, reasons: &Reasons) -> Option<Sentence> {
    let total = dates.slack_minutes.filter(|slack| *slack > 0 && dates.percent < 100.0 && !dates.summary)?;
    let (free, first) = reasons.first_to_move.filter(|(free, _)| *free < total)?;
    let (task, total) = (("task", Fill::Task(first)), ("whole", cx.words.spare(total).into()));
    Some(match free {
        0 => Sentence::of(cx, "plan-slack-at-once", vec![task, total]),
        free => Sentence::of(cx, "plan-slack-first", vec![("free", cx.words.spare(free).into()), task, total]),
    })
}

/// The tasks whose start it sets.
pub fn drives(cx: &Cx<'_>, reasons: &Reasons) -> Option<Sentence> {
    (!reasons.drives.is_empty()).then(|| Sentence::of(cx, "plan-drives", vec![("tasks", Fill::Tasks(&reasons.drives))]))
}

/// The circle on which a task lies.
pub fn circle(cx: &Cx<'_>, reasons: &Reasons) -> Option<Sentence> {
    (!reasons.circle.is_empty()).then(|| Sentence::of(cx, "plan-circle", vec![("tasks", Fill::Tasks(&reasons.circle))]))
}

/// What is wrong with a task.
pub fn trouble(cx: &Cx<'_>, trouble: Trouble) -> Sentence {
    let minutes = ("minutes", Fill::from(cx.words.effort(trouble.minutes())));
    match trouble {
        Trouble::Deadline { at, .. } => {
            Sentence::of(cx, "plan-trouble-deadline", vec![minutes, ("date", dated(cx, at))])
        }
        Trouble::AgainstConstraint { predecessor, .. } => {
            Sentence::of(cx, "plan-trouble-bound", vec![minutes, ("task", Fill::Task(predecessor))])
        }
        Trouble::AgainstHand { predecessor, .. } => {
            Sentence::of(cx, "plan-trouble-hand", vec![minutes, ("task", Fill::Task(predecessor))])
        }
        Trouble::TooLate { holder: Some(holder), .. } => {
            Sentence::of(cx, "plan-trouble-late", vec![minutes, ("task", Fill::Task(holder))])
        }
        Trouble::TooLate { holder: None, .. } => Sentence::of(cx, "plan-trouble-late-own", vec![minutes]),
    }
}

/// What a remedy of the task `id` does, in the imperative.
pub fn remedy(cx: &Cx<'_>, id: TaskId, change: &Change) -> String {
    let own = ("whose", if change.task == id { "own" } else { "other" }.into());
    let task = ("task", title_of(cx.shown(), change.task.into(), cx.words).into());
    let date = |at: NaiveDateTime| ("date", when(cx, at).into());
    let words = cx.words;
    match change.how {
        How::RemoveConstraint => words.with("plan-remedy-remove-constraint", &[own, task]),
        How::MoveConstraint(at) => words.with("plan-remedy-move-constraint", &[own, task, date(at)]),
        How::MoveDeadline(at) => words.with("plan-remedy-move-deadline", &[own, task, date(at)]),
        How::MakeAutomatic => words.with("plan-remedy-automatic", &[own, task]),
        How::MoveByHand(at) => words.with("plan-remedy-by-hand", &[date(at)]),
        How::Wait { predecessor, lag, .. } => {
            let before = ("before", title_of(cx.shown(), predecessor.into(), words).into());
            let lag = [("way", way(lag).into()), ("lag", length(words, lag).into())];
            let [way, lag] = lag;
            words.with("plan-remedy-wait", &[own, task, before, way, lag])
        }
        How::RemoveLevelling => words.with("plan-remedy-levelling", &[own, task]),
    }
}

/// What carrying out a remedy leads to.
pub fn effect(cx: &Cx<'_>, remedy: &Remedy) -> String {
    let words = cx.words;
    let (before, now) = (remedy.finish.0.date(), remedy.finish.1.date());
    let instead = |before: NaiveDate, now: NaiveDate| {
        [("before", words.date_short(before).into()), ("now", words.date_short(now).into())]
    };
    let mut parts = Vec::new();
    if before != now {
        parts.push(words.with("plan-effect-finish", &instead(before, now)));
    }
    let effect = &remedy.effect;
    if effect.end_shift_days != 0 {
        parts.push(words.with("plan-effect-end", &instead(effect.end_before.date(), effect.end_after.date())));
    }
    if !remedy.mends {
        parts.push(words.text("plan-effect-less").to_owned());
    }
    if !effect.mended.is_empty() {
        parts.push(words.with("plan-effect-mends", &[("n", effect.mended.len().into())]));
    }
    match effect.broken.as_slice() {
        [] if effect.deadlines_broken.is_empty() => parts.push(words.text("plan-effect-nothing").to_owned()),
        [] => parts.push(words.with("plan-effect-deadlines", &[("n", effect.deadlines_broken.len().into())])),
        broken => parts.push(words.with("plan-effect-breaks", &[("n", broken.len().into())])),
    }
    capitalised(&parts.join("; "))
}

/// What a drag does besides, a line each, with how grave it is: the end, what becomes critical, what it breaks or mends.
/// Of the expectations so many are named, the rest is counted.
pub fn live(cx: &Cx<'_>, found: &Consequences, most: usize) -> Vec<(Option<Mark>, String)> {
    let words = cx.words;
    let mut lines = Vec::new();
    let mut first = Vec::new();
    if found.end_shift_days != 0 {
        let sign = if found.end_shift_days > 0 { "+" } else { "−" };
        let days = found.end_shift_days.unsigned_abs();
        first.push(words.with("plan-live-end", &[("sign", sign.into()), ("n", days.into())]));
    }
    if found.became_critical > 0 {
        first.push(words.with("plan-live-critical", &[("n", found.became_critical.into())]));
    }
    if !first.is_empty() {
        lines.push((None, first.join(" · ")));
    }
    lines.extend(harms(words, cx.shown(), found, most));
    lines
}

/// What a change would do to the plan, a sentence each: for whoever is asked before.
pub fn would(words: &Words, found: &Consequences) -> Vec<(Option<Mark>, String)> {
    let (before, after) = (words.date(found.end_before.date()), words.date(found.end_after.date()));
    let end = match found.end_shift_days {
        0 => words.with("plan-would-end-as-now", &[("date", after.into())]),
        _ => words.with("plan-would-end", &[("after", after.into()), ("before", before.into())]),
    };
    let mut lines = vec![(None, end)];
    if found.moved > 0 {
        lines.push((None, words.with("plan-would-move", &[("n", found.moved.into())])));
    }
    lines.extend(deadlines(words, found));
    lines
}

/// What a change lets lie in the past, if anything: how many, which begins first and when, and how many are overdue then.
pub fn fallen(words: &Words, after: &State, found: &Fallen) -> Option<(Option<Mark>, String)> {
    let first = *found.tasks.first()?;
    let (title, dates) = (title_of(&after.workspace, first.into(), words), after.schedule.get(first)?);
    let args = [
        ("n", found.tasks.len().into()),
        ("title", title.into()),
        ("date", words.date(dates.start.date()).into()),
        ("day", words.date(after.schedule.day).into()),
        ("overdue", found.overdue.into()),
    ];
    Some((Some(Mark::Trouble), words.with("plan-would-fall", &args)))
}

/// The deadlines that a change breaks.
fn deadlines(words: &Words, found: &Consequences) -> Option<(Option<Mark>, String)> {
    let n = found.deadlines_broken.len();
    (n > 0).then(|| (Some(Mark::Trouble), words.with("plan-live-deadlines", &[("n", n.into())])))
}

/// What a change breaks, lets come later still, and mends, a line each; so many expectations are named.
fn harms(words: &Words, shown: &Workspace, found: &Consequences, most: usize) -> Vec<(Option<Mark>, String)> {
    let mut lines: Vec<(Option<Mark>, String)> = deadlines(words, found).into_iter().collect();
    let name = |lines: &mut Vec<(Option<Mark>, String)>, list: &[Touched]| {
        // One line more says no more than the one that it counts.
        let named = if list.len() <= most + 1 { list.len() } else { most };
        lines.extend(list[..named].iter().map(|one| (None, expected(words, shown, one))));
        if list.len() > named {
            lines.push((None, words.with("plan-live-more", &[("n", (list.len() - named).into())])));
        }
    };
    if let Some(next) = found.broken.first() {
        lines.push((Some(Mark::Trouble), breaks(words, shown, next, found.broken.len())));
        name(&mut lines, &found.broken);
    }
    if !found.later.is_empty() {
        lines.push((Some(Mark::Trouble), words.with("plan-live-later", &[("n", found.later.len().into())])));
        name(&mut lines, &found.later);
    }
    if !found.mended.is_empty() {
        lines.push((Some(Mark::Good), words.with("plan-live-mends", &[("n", found.mended.len().into())])));
    }
    lines
}

/// Who expects what, and when it would come: instead of when it is expected, or of when it was to come late already.
pub fn expected(words: &Words, shown: &Workspace, one: &Touched) -> String {
    let who = ("who", title_of(shown, one.holder.into(), words).into());
    let title = title_of(shown, one.id.into(), words);
    let what = ("what", words.with("common-quoted", &[("text", title.into())]).into());
    let date = |on: NaiveDate| words.date_short(on);
    match (one.was_planned_on.filter(|was| one.by.is_some_and(|by| *was > by)).or(one.by), one.planned_on) {
        (Some(before), Some(on)) => {
            words.with("plan-live-expected", &[who, what, ("on", date(on).into()), ("before", date(before).into())])
        }
        _ => words.with("plan-live-unserved", &[who, what]),
    }
}

/// How many expectations break, and whom to tell first by when.
fn breaks(words: &Words, shown: &Workspace, next: &Touched, n: usize) -> String {
    let who = title_of(shown, next.holder.into(), words);
    let n = ("n", n.into());
    match next.by {
        Some(by) => {
            let by = words.date_short(by);
            words.with("plan-live-breaks", &[n, ("who", who.into()), ("date", by.into())])
        }
        None => words.with("plan-live-breaks-some", &[n, ("who", who.into())]),
    }
}

/// A quiet line with its mark.
pub fn line(ui: &mut Ui, theme: &Theme, mark: Option<Mark>, line: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        if let Some(mark) = mark {
            let (rect, _) = ui.allocate_exact_size(egui::vec2(10.0, 16.0), egui::Sense::hover());
            mark.paint(ui.painter(), theme, rect.center(), 8.0);
        }
        ui.add(egui::Label::new(theme.caption(line)).wrap());
    });
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
