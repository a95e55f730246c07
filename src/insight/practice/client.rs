//! The client's part: what they own, bring, decide and come to, and what it costs where they do not.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::super::needed;
use super::super::schedule::TaskDates;
use super::super::statistics::Share;
use super::super::talks::{Became, Came};
use super::base::{self, Base, count, month};
use super::figure::{Figure, Label, Part, Value};
use super::kind::FigureKind;
use crate::workspace::{Direction, RecordRef, Side, StakeholderId, Task, VoiceKind};

/// 1.3 "key information and client decisions": how much of what we need of the client is overdue.
pub(super) fn needed(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Needed);
    let needs = needed::of(base.insights);
    let mut overdue = 0;
    for need in &needs {
        figure.latest = figure.latest.max(base.file.expectations.get(need.id).map(|one| one.voiced_on));
        if need.overdue_days.is_some() {
            overdue += 1;
            figure.names(need.id);
        }
    }
    figure.n = needs.len();
    let ours = base.file.expectations.iter().any(|one| base.is_ours(one.holder));
    // Where we never wrote down what we need, nothing is known of what is missing.
    figure.say(if ours { Value::Count(overdue) } else { Value::Nothing })
}

/// 1.3 with the tasks that wait: days that they lose, each task by its longest wait.
pub(super) fn blocked_days(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::BlockedDays);
    let mut by: BTreeMap<crate::workspace::TaskId, i64> = BTreeMap::new();
    for need in needed::of(base.insights) {
        for one in &need.blocks {
            let days = by.entry(one.task).or_default();
            *days = one.days.max(*days);
        }
        figure.n += 1;
        figure.latest = figure.latest.max(base.file.expectations.get(need.id).map(|one| one.voiced_on));
    }
    by.iter().filter(|(_, days)| **days > 0).for_each(|(task, _)| figure.names(*task));
    let ours = base.file.expectations.iter().any(|one| base.is_ours(one.holder));
    figure.say(if ours { Value::Days(by.values().sum::<i64>() as f64) } else { Value::Nothing })
}

/// Tasks of the client with their dates.
fn theirs<'a>(base: &'a Base<'_>) -> impl Iterator<Item = (&'a Task, &'a TaskDates)> {
    base.leaves().filter(|(task, _)| base.task_side(task) == Some(Side::Client))
}

/// 1.9 "keep the client attached to tasks": tasks of the client that fell due and were finished in time. Due is the
/// deadline, else the finish of the baseline; what is due and not finished is not in time.
pub(super) fn on_time(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::ClientOnTime);
    let mut share = Share::default();
    for (task, dates) in theirs(base) {
        let Some(due) = task.deadline.or(dates.baseline_finish).map(|due| due.date()) else { continue };
        let done = (dates.percent >= 100.0).then(|| dates.finish.date());
        if done.is_none() && due >= base.day {
            continue;
        }
        let in_time = done.is_some_and(|on| on <= due);
        count(&mut share, in_time);
        figure.counts(done.unwrap_or(due));
        if !in_time {
            figure.names(task.id);
        }
    }
    figure.say(Value::Share(share))
}

/// The weeks that have passed in which the client had a task open.
fn open_weeks(base: &Base<'_>, figure: &mut Figure) -> BTreeSet<usize> {
    let mut weeks = BTreeSet::new();
    let last = base.weeks();
    for (task, dates) in theirs(base) {
        let start = dates.start.date();
        if start > base.day {
            continue;
        }
        figure.rests(task.id, start);
        // What is not finished is open until today.
        let finish = if dates.percent >= 100.0 { dates.finish.date() } else { base.day };
        let at = |on: NaiveDate| (on - base.file.engagement.start).num_days().div_euclid(7);
        let (from, to) = (at(start).max(0), at(finish));
        weeks.extend((from..=to).filter_map(|week| usize::try_from(week).ok()).filter(|week| *week < last));
    }
    weeks
}

/// 1.9 continuity: weeks that have passed in which the client had a task open (client tasks are spread, not heaped).
pub(super) fn continuity(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Continuity);
    let weeks = open_weeks(base, &mut figure);
    // Where no task is known to be theirs, it is not known that they had none.
    let owned = figure.n > 0 || base.leaves().any(|(task, _)| base.task_side(task).is_some());
    figure.say(if owned { Value::Share(Share::new(weeks.len(), base.weeks())) } else { Value::Nothing })
}

/// 1.9 the longest run of weeks in which the client had none, of those that have passed.
pub(super) fn longest_gap(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::LongestGap);
    let weeks = open_weeks(base, &mut figure);
    let known = !base.file.tasks.is_empty() && base.weeks() > 0;
    figure.say(if known { Value::Weeks(base::longest_gap(&weeks, base.weeks()) as i64) } else { Value::Nothing })
}

/// 1.17 "contribute daily or weekly": weeks that have passed in which the client brought something: work on a task of
/// theirs, a decision, what we needed of them, a result of acceptance by one of them, a word on a goal, an idea or a
/// need. Only to be there is no contribution, and what nobody is named for is nobody's.
pub(super) fn contribution(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Contribution);
    let mut did: Vec<(NaiveDate, RecordRef)> = Vec::new();
    for (task, _) in theirs(base) {
        did.extend(task.progress.iter().filter(|one| one.percent > 0).map(|one| (one.on, task.id.into())));
        did.extend(task.actual_finish.map(|on| (on.date(), task.id.into())));
    }
    let file = base.file;
    let decided = file.decisions.iter().filter(|one| one.decided_by.iter().any(|who| base.is_client(*who)));
    did.extend(decided.map(|one| (one.decided_on, one.id.into())));
    let theirs = |who: Option<StakeholderId>| who.is_some_and(|who| base.is_client(who));
    let given = file.expectations.iter().filter(|one| base.is_ours(one.holder) && theirs(one.of));
    let given = given.filter(|one| one.holder_agrees != Some(false));
    did.extend(given.filter_map(|one| Some((one.closed_on?, one.id.into()))));
    for one in file.deliverables.iter().filter(|one| theirs(one.accepted_by)) {
        did.extend(one.results.iter().map(|result| (result.on, one.id.into())));
    }
    for goal in file.goals.iter() {
        let theirs = goal.agreement.iter().filter(|one| base.is_client(one.who));
        did.extend(theirs.map(|one| (one.on, goal.id.into())));
    }
    let brought = |kind| matches!(kind, VoiceKind::Idea | VoiceKind::Need);
    let voices = file.voices.iter().filter(|one| brought(one.kind) && base.is_client(one.of));
    did.extend(voices.map(|one| (one.on, one.id.into())));
    did.retain(|(on, _)| *on <= base.day);
    did.sort_unstable_by_key(|(on, record)| (std::cmp::Reverse(*on), *record));
    let weeks: BTreeSet<usize> = did.iter().filter_map(|(on, _)| base.week(*on)).collect();
    did.iter().for_each(|(on, record)| figure.rests(*record, *on));
    figure.records.dedup();
    let known = figure.n > 0;
    figure.say(if known { Value::Share(Share::new(weeks.len(), base.weeks())) } else { Value::Nothing })
}

/// Whether people of the client who were needed came to talks, by what `of` says of the day.
fn came<K: Ord>(
    base: &Base<'_>,
    figure: &mut Figure,
    of: impl Fn(NaiveDate) -> Option<K>,
) -> (Share, BTreeMap<K, Share>) {
    let (mut all, mut by) = (Share::default(), BTreeMap::<K, Share>::new());
    let table = base.insights.talks();
    for row in table.all().iter().filter(|row| row.held_by(base.day) && row.direction == Direction::Both) {
        let on = row.on();
        let needed = table.attended(row).iter().filter(|one| one.required && base.is_client(table.who(one)));
        for one in needed.filter(|one| one.came != Came::Invited) {
            let yes = one.came == Came::Present;
            count(&mut all, yes);
            if let Some(key) = of(on) {
                count(by.entry(key).or_default(), yes);
            }
            figure.counts(on);
            if !yes {
                figure.names(row.id);
            }
        }
    }
    figure.records.dedup();
    (all, by)
}

/// 0.20 "progress presentations and participation in planning sessions": people of the client who came themselves, of
/// those needed; the parts say it by phase. A deputy is somebody else.
pub(super) fn participation(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Participation);
    let (all, by) = came(base, &mut figure, |on| base.phase(on));
    figure.parts = base
        .phases()
        .map(|(at, _)| Part::new(Label::Phase(at), Value::Share(by.get(&at).copied().unwrap_or_default())))
        .collect();
    figure.say(Value::Share(all))
}

/// 0.21 "shared responsibility for the result": open tasks that the client owns, of those of which it is known whose they
/// are.
pub(super) fn client_tasks(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::ClientTasks);
    let mut share = Share::default();
    for (task, _) in base.leaves().filter(|(_, dates)| dates.percent < 100.0) {
        let Some(side) = base.task_side(task) else { continue };
        count(&mut share, side == Side::Client);
        figure.counts(task.meta.on);
        if side == Side::Client {
            figure.names(task.id);
        }
    }
    figure.say(Value::Share(share))
}

/// 0.21 decisions that the client took, alone or with us, of those of which it is known who took them.
pub(super) fn client_decisions(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::ClientDecisions);
    let mut share = Share::default();
    let known = |one: &&crate::workspace::Decision| one.decided_on <= base.day && !one.decided_by.is_empty();
    for decision in base.file.decisions.iter().filter(known) {
        count(&mut share, decision.decided_by.iter().any(|who| base.is_client(*who)));
        figure.rests(decision.id, decision.decided_on);
    }
    figure.say(Value::Share(share))
}

/// 1.16 "their job may pull them ten ways": what we ask of people of theirs on a day (a talk, something that we need, a
/// task of theirs), of it on days on which they are hard to reach.
pub(super) fn busy_asks(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::BusyAsks);
    let mut asks: Vec<(StakeholderId, NaiveDate, RecordRef)> = Vec::new();
    let table = base.insights.talks();
    for row in table.from(base.day).iter().filter(|row| row.became == Became::Planned) {
        let needed = table.attended(row).iter().filter(|one| one.required);
        asks.extend(needed.map(|one| (table.who(one), row.on(), row.id.into())));
    }
    let open = base.file.expectations.iter().filter(|one| one.closed_on.is_none() && base.is_ours(one.holder));
    asks.extend(open.filter_map(|one| Some((one.of?, one.by?, one.id.into()))));
    for (task, dates) in theirs(base).filter(|(_, dates)| dates.percent < 100.0) {
        asks.extend(task.owner.map(|who| (who, dates.finish.date(), task.id.into())));
    }
    let mut share = Share::default();
    for (who, on, record) in asks {
        let Some(person) = base.person(who).filter(|one| one.side != Side::Ours) else { continue };
        let busy = person.busy.iter().any(|busy| busy.from <= on && on <= busy.to);
        count(&mut share, busy);
        figure.counts(person.meta.on);
        if busy {
            figure.names(record);
        }
    }
    // Of whom no busy days are written down nothing is known.
    let known = base.file.stakeholders.iter().any(|one| one.side != Side::Ours && !one.busy.is_empty());
    figure.say(if known { Value::Share(share) } else { Value::Nothing })
}

/// 1.4 "no client participation = high probability of rework": minutes of work done again, of all work done. By month it
/// stands beside the participation of the month: that shows, and does not prove, what comes of what.
pub(super) fn rework(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Rework);
    let mut by: BTreeMap<NaiveDate, (f64, f64)> = BTreeMap::new();
    let (mut again, mut all) = (0.0, 0.0);
    for (task, dates) in base.leaves().filter(|(_, dates)| dates.percent >= 100.0) {
        let on = dates.finish.date();
        let minutes = task.work_minutes.unwrap_or(dates.duration_minutes).max(0) as f64;
        if minutes <= 0.0 || on > base.day {
            continue;
        }
        let of_month = by.entry(month(on)).or_default();
        (all, of_month.1) = (all + minutes, of_month.1 + minutes);
        figure.counts(on);
        if task.rework.is_some() {
            (again, of_month.0) = (again + minutes, of_month.0 + minutes);
            figure.names(task.id);
        }
    }
    let (_, came) = came(base, &mut Figure::new(FigureKind::Participation), |on| Some(month(on)));
    let months: BTreeSet<NaiveDate> = by.keys().chain(came.keys()).copied().collect();
    figure.parts = months
        .into_iter()
        .map(|first| {
            let (again, all) = by.get(&first).copied().unwrap_or_default();
            let beside = came.get(&first).map_or(Value::Nothing, |share| Value::Share(*share));
            Part { of: Label::Month(first), value: Value::Part(again, all), beside }
        })
        .collect();
    // Where nobody ever said that something is done again, nobody may have looked.
    let known = base.file.tasks.iter().any(|task| task.rework.is_some());
    figure.say(if known { Value::Part(again, all) } else { Value::Nothing })
}
