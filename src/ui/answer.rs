//! Answers to warnings, as edits: what is done about one and the note of it are one step.

use chrono::NaiveDate;

use crate::document::{Edit, Label};
use crate::insight::warnings::Finding;
use crate::insight::warnings::answered::Of;
use crate::language::Words;
use crate::ui::context::{Action, Cx};
use crate::ui::naming::title_of;
use crate::workspace::{AlarmAnswer, AlarmAnswerKind, RecordKind, RecordRef, Workspace};

/// An edit that is the act of a warning: it is noted with the warning, too.
pub fn acting(cx: &Cx<'_>, of: Option<Of>, edit: Edit) -> Edit {
    let Some((rule, about)) = of else { return edit };
    let found = cx.insights.findings.iter().find(|one| one.of() == (rule, about));
    let answer = AlarmAnswer {
        severity: found.map(|one| one.severity),
        rests_on: found.map(Finding::rests_on).unwrap_or_default(),
        ..AlarmAnswer::new(cx.day, AlarmAnswerKind::Acted)
    };
    Edit::AnswerWarning {
        rule: rule.name().to_owned(),
        about,
        answer,
        does: Some(Box::new(edit)),
        by: cx.author.to_owned(),
    }
}

fn note(cx: &Cx<'_>, (rule, about): Of, answer: AlarmAnswer) {
    let (rule, by) = (rule.name().to_owned(), cx.author.to_owned());
    let edit = Edit::AnswerWarning { rule, about, answer, does: None, by };
    let label: Label = edit.label(cx.file);
    cx.edit(edit, label);
}

/// Somebody took note of it.
pub fn seen(cx: &Cx<'_>, of: Of) {
    note(cx, of, AlarmAnswer::new(cx.day, AlarmAnswerKind::Seen));
}

/// It is put off until a day, for a reason.
pub fn snooze(cx: &Cx<'_>, finding: &Finding, until: NaiveDate, reason: &str) {
    let answer = AlarmAnswer {
        until: Some(until),
        severity: Some(finding.severity),
        text: reason.trim().to_owned(),
        ..AlarmAnswer::new(cx.day, AlarmAnswerKind::Snoozed)
    };
    note(cx, finding.of(), answer);
    let date = cx.words.date_short(until);
    cx.out.push(Action::Done(cx.words.with("warnings-put-off-said", &[("date", date.into())])));
}

/// It was settled otherwise: it stays so until it is graver, or rests on something else as well.
pub fn resolve(cx: &Cx<'_>, finding: &Finding, how: &str) {
    let answer = AlarmAnswer {
        severity: Some(finding.severity),
        text: how.trim().to_owned(),
        rests_on: finding.rests_on(),
        ..AlarmAnswer::new(cx.day, AlarmAnswerKind::Resolved)
    };
    note(cx, finding.of(), answer);
    cx.out.push(Action::Done(cx.text("warnings-settled-said").to_owned()));
}

/// That the act of a warning is a task or a talk by now, and for when.
pub fn planned_words(words: &Words, shown: &Workspace, made: RecordRef, due: NaiveDate) -> String {
    let args = [("what", title_of(shown, made, words).into()), ("date", words.date_short(due).into())];
    words.with(if made.kind() == RecordKind::Task { "warnings-planned-task" } else { "warnings-planned-talk" }, &args)
}
