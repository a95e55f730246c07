//! Rules on who has which part in a task (RACI), of work that is under way or comes soon.

use std::collections::BTreeMap;

use super::{ActionKind, Finding, Rule, Severity, is_running, limit};
use crate::insight::Insights;
use crate::workspace::{RecordRef, Side, StakeholderId, Task, TaskId};

/// Days ahead over which it is counted for how much one answers.
const AHEAD_DAYS: i64 = 28;
/// The share of a plan's tasks that must name an owner (or hands) before one that does not is a slip: where nobody is
/// named anywhere, the plan does not say such things.
const SAID: f64 = 0.5;

/// Rows without an A, without an R, and people who answer for too many.
pub fn rows(insights: &Insights) -> Vec<Finding> {
    if !is_running(insights) {
        return Vec::new();
    }
    let open = insights.schedule.tasks.those(|sums| sums.open & !sums.milestones);
    let open: Vec<(TaskId, chrono::NaiveDate)> = open.map(|(id, dates)| (id, dates.start.date())).collect();
    let within = |start: chrono::NaiveDate, days: i64| (start - insights.day).num_days() <= days;
    // Of whom it is said stands in a list: the tasks themselves are looked at where they come soon.
    let said = |those: &[TaskId]| {
        let enough = open.len() as f64 * SAID;
        let n = || open.iter().filter(|(id, _)| those.binary_search(id).is_ok()).count();
        those.len() as f64 >= enough && n() as f64 >= enough
    };
    let in_days = |days: i64| {
        let near = open.iter().filter(move |(_, start)| within(*start, days));
        near.filter_map(|(id, start)| Some((insights.shown.tasks.get(*id)?, *start)))
    };
    let theirs = |task: &Task| {
        let side = |who| insights.shown.stakeholders.get(who).map(|one| one.side);
        task.owner.and_then(side).is_some_and(|side| side != Side::Ours)
    };
    let soon = |rule: Rule| in_days(limit(insights, rule));
    let mut found = Vec::new();
    let noted = insights.noted();
    if said(&noted.owned) {
        let none = soon(Rule::NoOwner).filter(|(task, _)| task.owner.is_none());
        found.extend(together(Rule::NoOwner, none.collect()));
    }
    if said(&noted.assigned) {
        // What the client does is theirs to give out.
        let none = soon(Rule::NoHands).filter(|(task, _)| task.assignments.is_empty() && !theirs(task));
        found.extend(together(Rule::NoHands, none.collect()));
    }
    let mut answers: BTreeMap<StakeholderId, Vec<RecordRef>> = BTreeMap::new();
    if !noted.owned.is_empty() {
        for (task, _) in in_days(AHEAD_DAYS) {
            if let Some(owner) = task.owner {
                answers.entry(owner).or_default().push(task.id.into());
            }
        }
    }
    let most = answers.into_iter().max_by_key(|(_, tasks)| tasks.len());
    if let Some((who, tasks)) = most.filter(|(_, tasks)| tasks.len() as i64 > limit(insights, Rule::AnswersForMuch)) {
        found.push(
            Finding::new(Rule::AnswersForMuch, Severity::Info, Some(who.into()))
                .who(who)
                .count("n", tasks.len() as i64)
                .count("weeks", AHEAD_DAYS / 7)
                .examples(tasks)
                .exposure(1.0)
                .act(ActionKind::AddTask, None, None),
        );
    }
    found
}

fn together(rule: Rule, mut tasks: Vec<(&Task, chrono::NaiveDate)>) -> Option<Finding> {
    tasks.sort_by_key(|(task, start)| (*start, task.id));
    let (first, start) = *tasks.first()?;
    Some(
        Finding::new(rule, Severity::Watch, Some(first.id.into()))
            .title("what", &first.title)
            .date("start", start)
            .count("more", tasks.len() as i64 - 1)
            .evidence(tasks.iter().map(|(task, _)| RecordRef::from(task.id)))
            .exposure(3.0 + tasks.len() as f64 / 2.0)
            .act(ActionKind::AddTask, None, Some(start)),
    )
}
