//! Answers to warnings, as edits: what is done about one and the note of it are one step.

use chrono::NaiveDate;

use crate::document::{Edit, Label};
use crate::insight::Insights;
use crate::insight::warnings::Finding;
use crate::insight::warnings::answered::{Of, Standing};
use crate::language::Words;
use crate::ui::context::{Action, Cx};
use crate::ui::naming::{stakeholder_name, title_of};
use crate::workspace::{AlarmAnswer, AlarmAnswerKind, RecordKind, RecordRef, Workspace};

/// An edit that is the act of a warning: it is noted with the warning, too, with what it changes where it makes nothing new.
pub fn acting(cx: &Cx<'_>, of: Option<Of>, made: Option<RecordRef>, edit: Edit) -> Edit {
    acting_by(cx.insights, cx.author, of, made, edit)
}

/// The same by what is known and whoever writes it.
pub fn acting_by(insights: &Insights, by: &str, of: Option<Of>, made: Option<RecordRef>, edit: Edit) -> Edit {
    let Some((rule, about)) = of else { return edit };
    let found = insights.findings.iter().find(|one| one.of() == (rule, about));
    let answer = AlarmAnswer {
        severity: found.map(|one| one.severity),
        rests_on: found.map(Finding::rests_on).unwrap_or_default(),
        made,
        ..AlarmAnswer::new(insights.day, AlarmAnswerKind::Acted)
    };
    Edit::AnswerWarning { rule: rule.name().to_owned(), about, answer, does: Some(Box::new(edit)), by: by.to_owned() }
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

/// What was put off or settled waits again.
pub fn taken_up(cx: &Cx<'_>, of: Of) {
    let text = cx.text("warnings-taken-up").to_owned();
    note(cx, of, AlarmAnswer { text, ..AlarmAnswer::new(cx.day, AlarmAnswerKind::Seen) });
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

/// Where a warning stands, where there is something to say.
pub fn standing_words(words: &Words, shown: &Workspace, standing: &Standing) -> Option<String> {
    let settled = |key: &str, on: NaiveDate, how: &str| {
        Some(words.with(key, &[("date", words.date_short(on).into()), ("how", how.into())]))
    };
    match standing {
        Standing::Open => None,
        Standing::Planned { made, due } => Some(planned_words(words, shown, *made, *due)),
        Standing::PlannedInPart { made, due, left } => {
            let planned = planned_words(words, shown, *made, *due);
            let left: Vec<String> = left.iter().map(|who| stakeholder_name(shown, *who, words)).collect();
            let args = [("planned", planned.into()), ("left", words.list(&left).into())];
            Some(words.with("warnings-planned-in-part", &args))
        }
        Standing::Snoozed { until, reason } => {
            let args = [("date", words.date_short(*until).into()), ("reason", reason.as_str().into())];
            Some(words.with("warnings-snoozed-until", &args))
        }
        Standing::Resolved { on, how } => settled("warnings-settled", *on, how),
        Standing::FoundAgain { on, how } => settled("warnings-found-again", *on, how),
    }
}
