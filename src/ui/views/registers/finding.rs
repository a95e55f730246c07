//! The title of each register: not what the table is, but what it says.

use super::row::{Register, Row};
use crate::insight::goals::{Course, GoalStatus};
use crate::insight::risks::HIGH;
use crate::ui::context::Cx;
use crate::workspace::*;

/// What the goals say: which lies behind most, else of which nobody knows, else that all are on their way.
fn goals(cx: &Cx<'_>) -> String {
    let all = &cx.insights.goals.goals;
    let of = |course: Course| all.iter().filter(move |goal| goal.course == course);
    let behind = of(Course::Behind).count();
    let args = |n: usize| [("n", n.into()), ("of", all.len().into())];
    // The one with the longest way to go stands for the others.
    let far = |goal: &&GoalStatus| goal.progress.unwrap_or(0.0) - goal.expected.unwrap_or(0.0);
    let furthest = of(Course::Behind).min_by(|a, b| far(a).total_cmp(&far(b)));
    if let Some(goal) = furthest.and_then(|status| cx.shown().goals.get(status.id)) {
        let mut args = args(behind).to_vec();
        args.push(("goal", goal.title.as_str().into()));
        return cx.words.with("goals-finding-behind", &args);
    }
    match (of(Course::Stale).count(), of(Course::Unmeasured).count()) {
        (0, 0) => cx.words.with("registers-finding-goals-on-way", &[("n", all.len().into())]),
        (0, unmeasured) => cx.words.with("registers-finding-goals-unmeasured", &args(unmeasured)),
        (stale, _) => cx.words.with("goals-finding-stale", &args(stale)),
    }
}

/// The finding of a register.
pub fn of(cx: &Cx<'_>, register: &Register) -> String {
    let count = register.rows.len();
    let n = |n: usize| ("n", n.into());
    let all = |of: usize| ("of", of.into());
    match register.kind {
        RecordKind::Contact => {
            let kept = cx.insights.rhythms.all.kept;
            let ours = cx.insights.rhythms.all.failed_by_us.n;
            match (kept.of, ours) {
                (0, _) => cx.text("registers-finding-contacts-none").to_owned(),
                (of, 0) => cx.words.with("registers-finding-contacts-kept", &[n(kept.n), all(of)]),
                (of, ours) => {
                    cx.words.with("registers-finding-contacts-ours", &[n(kept.n), all(of), ("ours", ours.into())])
                }
            }
        }
        RecordKind::Decision => {
            let unheard = register.rows.iter().filter(|row| row.open).count();
            match unheard {
                _ if cx.for_client => cx.words.with("registers-finding-decisions-made", &[n(count)]),
                0 => cx.words.with("registers-finding-decisions-heard", &[n(count)]),
                unheard => cx.words.with("registers-finding-decisions-unheard", &[n(unheard), all(count)]),
            }
        }
        RecordKind::Risk => {
            let open = || cx.insights.risks.iter().filter(|score| score.open);
            let high = open().filter(|score| score.score.is_some_and(|score| score >= HIGH)).count();
            match high {
                0 => cx.words.with("registers-finding-risks-none-high", &[n(open().count())]),
                high => cx.words.with("registers-finding-risks-high", &[n(high), all(open().count())]),
            }
        }
        RecordKind::Goal => goals(cx),
        RecordKind::Voice => {
            let open = register.rows.iter().filter(|row| row.open).count();
            match open {
                0 => cx.words.with("registers-finding-voices-answered", &[n(count)]),
                open => cx.words.with("registers-finding-voices-open", &[n(open), all(count)]),
            }
        }
        RecordKind::Deliverable => {
            let open = register.rows.iter().filter(|row| row.open).count();
            cx.words.with("registers-finding-deliverables", &[n(count - open), all(count)])
        }
        RecordKind::Rhythm => {
            let late = register.rows.iter().filter(|row| row.open).count();
            // Of what has only begun nothing was kept yet.
            let begun = |row: &&Row| match row.record {
                RecordRef::Rhythm(id) => cx.insights.rhythms.get(id).is_some_and(|one| one.kept.kept.of > 0),
                _ => false,
            };
            match (late, register.rows.iter().filter(begun).count()) {
                (0, 0) => cx.text("registers-finding-rhythms-none").to_owned(),
                (0, kept) => cx.words.with("registers-finding-rhythms-kept", &[n(kept)]),
                (late, _) => cx.words.with("registers-finding-rhythms-late", &[n(late), all(count)]),
            }
        }
        RecordKind::Reading => {
            let silent = register.rows.iter().filter(|row| row.open).count();
            cx.words.with("registers-finding-readings", &[n(count), ("silent", silent.into())])
        }
        RecordKind::Resource => cx.words.with("registers-finding-resources", &[n(count)]),
        RecordKind::Assessment => cx.words.with("registers-finding-assessments", &[n(count)]),
        RecordKind::Tie => cx.words.with("registers-finding-ties", &[n(count)]),
        RecordKind::Event => cx.words.with("registers-finding-events", &[n(count)]),
        _ => cx.words.with("registers-finding-slides", &[n(count)]),
    }
}
