//! Goals and who steers: management's part, agreement, work that serves a goal.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::super::grid::takes_part;
use super::super::statistics::Share;
use super::base::{Base, count};
use super::figure::{Figure, Label, Matrix, Part, Value};
use super::kind::FigureKind;
use crate::workspace::{Act, Presence, StakeholderId, StakeholderKind, Track};

/// 0.12 "jointly defining project goals, planning, monitoring progress and making strategic decisions": people of
/// management and the four acts, each pair that took place once. Who came to a contact that was such an act took part
/// in it; who answered on a goal, in its definition; who decided, in decisions.
pub(super) fn management(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Management);
    let managers: Vec<StakeholderId> = base
        .file
        .stakeholders
        .iter()
        .filter(|one| one.track == Track::Management && one.kind == StakeholderKind::Person)
        .filter(|one| takes_part(one, base.day))
        .map(|one| one.id)
        .collect();
    let mut did: BTreeSet<(StakeholderId, Act)> = BTreeSet::new();
    for contact in &base.steered {
        let came = contact.attendance.iter().filter(|one| one.presence == Presence::Present);
        let came: Vec<_> = came.map(|one| one.who).filter(|who| managers.contains(who)).collect();
        if came.is_empty() {
            continue;
        }
        figure.rests(contact.id, contact.at.date());
        did.extend(came.iter().flat_map(|who| contact.acts.iter().map(|act| (*who, *act))));
    }
    for decision in base.file.decisions.iter().filter(|one| one.decided_on <= base.day) {
        let theirs: Vec<_> = decision.decided_by.iter().filter(|who| managers.contains(who)).collect();
        if !theirs.is_empty() {
            figure.rests(decision.id, decision.decided_on);
            did.extend(theirs.into_iter().map(|who| (*who, Act::Deciding)));
        }
    }
    for goal in base.file.goals.iter() {
        for one in goal.agreement.iter().filter(|one| one.on <= base.day && managers.contains(&one.who)) {
            figure.rests(goal.id, one.on);
            did.insert((one.who, Act::Goals));
        }
    }
    figure.records.dedup();
    let cell = |who: StakeholderId, act: Act| Some(Share::new(usize::from(did.contains(&(who, act))), 1));
    let rows = managers.iter().map(|who| (*who, Act::ALL.iter().map(|act| cell(*who, *act)).collect()));
    let matrix = Matrix { columns: Act::ALL.iter().map(|act| Label::Act(*act)).collect(), rows: rows.collect() };
    figure.parts = Act::ALL
        .iter()
        .map(|act| {
            let share = Share::count(managers.iter().map(|who| did.contains(&(*who, *act))));
            Part::new(Label::Act(*act), Value::Share(share))
        })
        .collect();
    let share = Share::new(did.len(), managers.len() * Act::ALL.len());
    figure.matrix = (!managers.is_empty()).then_some(matrix);
    figure.say(Value::Share(share))
}

/// 0.7 "good understanding of the project goals and shared vision": power of those who agree (in part: half), of the
/// power of all key people and of everybody who was asked, over all goals. Who was not asked does not agree yet.
pub(super) fn goal_agreement(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::GoalAgreement);
    let grid = &base.insights.grid;
    let (mut agree, mut all) = (0.0, 0.0);
    for goal in base.file.goals.iter() {
        let mut now: BTreeMap<StakeholderId, (NaiveDate, f64)> =
            grid.key_people.iter().map(|who| (*who, (NaiveDate::MIN, 0.0))).collect();
        for one in goal.agreement.iter().filter(|one| one.on <= base.day) {
            use crate::workspace::AgreementLevel::{Agrees, Disagrees, Partly};
            let level = match one.level {
                Agrees => 1.0,
                Partly => 0.5,
                Disagrees => 0.0,
            };
            let latest = now.entry(one.who).or_insert((one.on, level));
            if one.on >= latest.0 {
                *latest = (one.on, level);
            }
            figure.counts(one.on);
        }
        let whole: f64 = now.keys().map(|who| grid.weight(*who)).sum();
        let part: f64 = now.iter().map(|(who, (_, level))| grid.weight(*who) * level).sum();
        (agree, all) = (agree + part, all + whole);
        figure.parts.push(Part::new(Label::Goal(goal.id), Value::Part(part, whole)));
        if part < whole {
            figure.names(goal.id);
        }
    }
    // Of whom nobody was asked nothing is known.
    let asked = figure.n > 0;
    figure.say(if asked { Value::Part(agree, all) } else { Value::Nothing })
}

/// 0.8 "know how their contribution contributes": tasks that serve a goal, of themselves, by what they make or by what
/// they belong to.
pub(super) fn tasks_with_goal(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::TasksWithGoal);
    let mut share = Share::default();
    for (task, _) in base.leaves() {
        let served = goal_of(base, task).is_some();
        count(&mut share, served);
        figure.counts(task.meta.on);
        if !served {
            figure.names(task.id);
        }
    }
    let known = !base.file.goals.is_empty();
    figure.say(if known { Value::Share(share) } else { Value::Nothing })
}

/// The goal that a task serves: its own, its deliverable's, or that of what it belongs to.
fn goal_of(base: &Base<'_>, task: &crate::workspace::Task) -> Option<crate::workspace::GoalId> {
    let mut at = task;
    for _ in 0..64 {
        let made = || base.file.deliverables.get(at.deliverable?)?.goal;
        if let Some(goal) = at.goal.or_else(made) {
            return Some(goal);
        }
        at = base.file.tasks.get(at.parent?)?;
    }
    None
}

/// 0.8 goals that at least one task serves.
pub(super) fn goals_with_task(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::GoalsWithTask);
    let served: BTreeSet<_> = base.leaves().filter_map(|(task, _)| goal_of(base, task)).collect();
    let mut share = Share::default();
    for goal in base.file.goals.iter() {
        let there = served.contains(&goal.id);
        count(&mut share, there);
        figure.counts(goal.meta.on);
        if !there {
            figure.names(goal.id);
        }
    }
    figure.say(Value::Share(share))
}
