//! What the past says of warnings, in words.

use chrono::NaiveDate;

use crate::insight::warnings::Rule;
use crate::insight::warnings::answered::Of;
use crate::insight::warnings::history::{Course, History, Stretch};
use crate::ui::context::Cx;
use crate::ui::naming::title_of;
use crate::workspace::RecordRef;

/// The history as it is known of what is looked at.
pub fn history<'a>(cx: &Cx<'a>) -> Option<&'a History> {
    cx.alarmed.history.filter(|history| history.day == cx.day)
}

/// Since when it could have been known; that it is being looked for, while it is.
pub fn since(cx: &Cx<'_>, of: Of) -> String {
    let Some(history) = history(cx) else { return cx.text("warnings-looking-back").to_owned() };
    let Some(present) = history.present(of) else { return String::new() };
    let args = [("date", cx.words.date_short(present.from).into()), ("days", (present.days() - 1).into())];
    let since = cx.words.with("warnings-since", &args);
    // It stood before and was gone in between: the page of its rule shows those days, too.
    match history.course(of).and_then(Course::first).filter(|first| *first < present.from) {
        Some(first) => {
            let args = [("since", since.into()), ("date", cx.words.date_short(first).into())];
            cx.words.with("warnings-since-again", &args)
        }
        None => since,
    }
}

/// By which other rules it was said before, and when it was gone only while a talk was planned: why it is known for longer
/// than its own rule speaks. None where its rule alone said it.
pub fn said_before(cx: &Cx<'_>, of: Of) -> Option<String> {
    let said = history(cx)?.said(of);
    let mut parts = Vec::new();
    let (_, before) = said.split_last()?;
    for (at, (rule, stretch)) in before.iter().enumerate() {
        parts.push(said_by(cx, *rule, (stretch.from, stretch.to)));
        let gap = stretch.to.succ_opt().zip(said.get(at + 1).and_then(|(_, next)| next.from.pred_opt()));
        parts.extend(gap.filter(|(from, to)| from <= to).map(|(from, to)| waited(cx, (from, to))));
    }
    (!parts.is_empty()).then(|| cx.words.list(&parts))
}

/// What was known on a past day, where the rule itself said nothing of it.
pub fn said_on(cx: &Cx<'_>, of: Of, day: NaiveDate) -> Option<String> {
    let said = history(cx)?.said(of);
    let on = |one: &&(Rule, Stretch)| (one.1.from..=one.1.to).contains(&day);
    match said.iter().find(on) {
        Some((rule, stretch)) => (*rule != of.0).then(|| said_by(cx, *rule, (stretch.from, stretch.to))),
        None => {
            let before = said.iter().rfind(|(_, one)| one.to < day)?.1.to.succ_opt()?;
            let after = said.iter().find(|(_, one)| one.from > day)?.1.from.pred_opt()?;
            Some(waited(cx, (before, after)))
        }
    }
}

fn said_by(cx: &Cx<'_>, rule: Rule, (from, to): (NaiveDate, NaiveDate)) -> String {
    let args = [("dates", cx.words.date_range(from, to).into()), ("rule", rule.title(cx.words).into())];
    cx.words.with("warnings-said-by", &args)
}

fn waited(cx: &Cx<'_>, (from, to): (NaiveDate, NaiveDate)) -> String {
    cx.words.with("warnings-waited", &[("dates", cx.words.date_range(from, to).into())])
}

/// Of all warnings that there were, about how many something was done, and how many were answered soon.
///
/// `planned` are those of now that a talk or a task answers, wherever that came from.
pub fn acted(cx: &Cx<'_>, planned: impl Iterator<Item = Of>) -> String {
    let Some(history) = history(cx) else { return cx.text("warnings-looking-back").to_owned() };
    let (acted, soon) = (history.acted(), history.answered_soon());
    let also = planned.filter(|of| history.course(*of).is_some_and(|course| course.acted_on.is_none())).count();
    let args = [
        ("acted", (acted.n + also).into()),
        ("all", acted.of.into()),
        ("soon", soon.n.into()),
        ("due", soon.of.into()),
    ];
    let said = cx.words.with("warnings-history", &args);
    [Some(said), coarse(cx)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// That the dates of what is over are known to some days only, where that is so.
pub fn coarse(cx: &Cx<'_>) -> Option<String> {
    let within = history(cx)?.within;
    (within > 1).then(|| cx.words.with("warnings-gone-within", &[("n", within.into())]))
}

/// From the first day on which it could have been known to the first answer and to what was done. A talk or a task that is
/// planned already, and when it was noted, is the first answer where nobody gave another one.
pub fn lines(
    cx: &Cx<'_>,
    course: &Course,
    first: Option<NaiveDate>,
    planned: Option<RecordRef>,
) -> Vec<(&'static str, String)> {
    let words = cx.words;
    let mut lines = Vec::new();
    if let Some(first) = first {
        lines.push((cx.text("warnings-first-known"), words.date(first)));
    }
    if course.stretches.len() > 1 {
        let stretches: Vec<String> = course.stretches.iter().map(|one| words.date_range(one.from, one.to)).collect();
        lines.push((cx.text("warnings-stood"), words.list(&stretches)));
    }
    let answered = match (course.answered_on, course.days_to_answer()) {
        (Some(on), Some(days)) => {
            words.with("warnings-answered-after", &[("date", words.date(on).into()), ("days", days.into())])
        }
        _ => match planned.and_then(|made| Some((made, cx.shown().get(made)?.meta().on))) {
            Some((made, on)) => {
                let what = title_of(cx.shown(), made, words);
                words.with("warnings-answered-by", &[("what", what.into()), ("date", words.date(on).into())])
            }
            None => cx.text("warnings-not-answered").to_owned(),
        },
    };
    lines.push((cx.text("warnings-first-answer"), answered));
    if let Some(on) = course.acted_on {
        lines.push((cx.text("warnings-first-act"), words.date(on)));
    }
    lines
}
