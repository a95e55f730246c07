//! What the past says of warnings, in words.

use chrono::NaiveDate;

use crate::insight::warnings::answered::Of;
use crate::insight::warnings::history::{Course, History};
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
    cx.words.with("warnings-since", &args)
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
    cx.words.with("warnings-history", &args)
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
