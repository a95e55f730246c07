//! What to know of a person before a meeting: what is expected and not heard, what is open on both sides, when we spoke
//! last, what the plan did since, and what to mind in the room.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate, NaiveDateTime};

use super::expectations::Way;
use super::hearing::{DecisionHearing, Untold};
use super::schedule::Schedule;
use super::talks::{Came, Talk};
use super::voices::Stage;
use super::{Insights, as_of};
use crate::workspace::*;

/// What to know of one person.
#[derive(Clone, Debug, PartialEq)]
pub struct Brief {
    /// Whom.
    pub who: StakeholderId,
    /// What they expect of us and is not closed: the most exposed first, then by date.
    pub expects: Vec<ExpectationId>,
    /// What we expect of them and is not closed, by date.
    pub expected: Vec<ExpectationId>,
    /// Decisions that they must hear of and have not.
    pub unheard: Vec<Untold>,
    /// Tasks of theirs that are not done, by their finishes.
    pub their_tasks: Vec<TaskId>,
    /// Tasks of ours that are not done and that they wait for: what satisfies an expectation of theirs, or makes a
    /// deliverable that they accept.
    pub our_tasks: Vec<TaskId>,
    /// What they said that is neither answered nor told.
    pub voices: Vec<VoiceId>,
    /// The last contact in which both spoke, as everywhere: what was only sent is no talk, and nobody saw the plan by it.
    pub last: Option<(ContactId, NaiveDateTime)>,
    /// The next one.
    pub next: Option<(ContactId, NaiveDateTime)>,
}

/// What to know of `who` at the end of the day of the insights.
pub fn of(insights: &Insights, who: StakeholderId) -> Brief {
    let (shown, schedule) = (&insights.shown, &insights.schedule);
    let open = || insights.expectations.statuses.iter().filter(|status| status.open);
    let mut expects: Vec<_> = open().filter(|status| status.holder == who && status.way == Way::OfUs).collect();
    expects.sort_by(|a, b| b.exposure.total_cmp(&a.exposure).then((a.by.is_none(), a.by).cmp(&(b.by.is_none(), b.by))));
    let of_them = |id: ExpectationId| shown.expectations.get(id).is_some_and(|one| one.of == Some(who));
    let mut expected: Vec<_> = open().filter(|status| status.way == Way::OfClient && of_them(status.id)).collect();
    expected.sort_by_key(|status| (status.by.is_none(), status.by, status.id));
    let satisfying: BTreeSet<TaskId> = expects
        .iter()
        .filter_map(|status| shown.expectations.get(status.id))
        .flat_map(|expectation| expectation.satisfied_by.iter())
        .filter_map(|satisfier| match satisfier {
            Satisfier::Task(id) => Some(*id),
            Satisfier::Contact(_) => None,
        })
        .collect();
    let accepts = |task: &Task| {
        let deliverable = task.deliverable.and_then(|id| shown.deliverables.get(id));
        deliverable.is_some_and(|deliverable| deliverable.accepted_by == Some(who))
    };
    let undone = |task: &&Task| schedule.get(task.id).is_some_and(|dates| dates.percent < 100.0 && !dates.summary);
    let by_finish =
        |tasks: &mut Vec<TaskId>| tasks.sort_by_key(|id| (schedule.get(*id).map(|dates| dates.finish), *id));
    let tasks = || shown.tasks.iter().filter(undone);
    let mut their_tasks: Vec<TaskId> = tasks().filter(|task| task.owner == Some(who)).map(|task| task.id).collect();
    let ours = |task: &&Task| task.owner != Some(who) && (satisfying.contains(&task.id) || accepts(task));
    let mut our_tasks: Vec<TaskId> = tasks().filter(ours).map(|task| task.id).collect();
    by_finish(&mut their_tasks);
    by_finish(&mut our_tasks);
    let heard = |voice: &&Voice| voice.of == who && Stage::of(voice).is_open();
    Brief {
        who,
        expects: expects.iter().map(|status| status.id).collect(),
        expected: expected.iter().map(|status| status.id).collect(),
        unheard: insights.hearings.unheard_by.get(&who).cloned().unwrap_or_default(),
        their_tasks,
        our_tasks,
        voices: shown.voices.iter().filter(heard).map(|voice| voice.id).collect(),
        last: last_talk(insights, who),
        next: insights.next_contact(who),
    }
}

/// The last contact in which both spoke by the end of the day of the insights: that from which the contact debt counts;
/// of our own people, to whom none is owed, found alike.
fn last_talk(insights: &Insights, who: StakeholderId) -> Option<(ContactId, NaiveDateTime)> {
    if let Some(debt) = insights.rhythms.debt(who) {
        let (id, _) = debt.last_two_way?;
        return insights.shown.contacts.get(id).map(|contact| (id, contact.at));
    }
    let (talks, rhythms) = (insights.talks(), &insights.shown.rhythms);
    let number = talks.number(who);
    let came = |talk: &&Talk| {
        if talk.is_open() {
            let series = talk.series.and_then(|at| talks.series().get(at as usize));
            return series.and_then(|id| rhythms.get(*id)).is_some_and(|rhythm| rhythm.with.contains(&who));
        }
        talks.attended(talk).iter().any(|one| Some(one.person) == number && one.came == Came::Present)
    };
    let spoke = |talk: &&Talk| talk.held_by(insights.day) && talk.direction == Direction::Both;
    let mut spoken = talks.all().iter().rev().filter(spoke);
    spoken.find(came).map(|talk| (talk.id, talk.at))
}

/// A task whose finish is another than it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Which.
    pub task: TaskId,
    /// When it finished as it was seen then.
    pub before: NaiveDate,
    /// When it finishes as it is seen now.
    pub after: NaiveDate,
}

/// What the plan did since a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Finishes that moved, the farthest first.
    pub moved: Vec<Moved>,
    /// Done since.
    pub done: Vec<TaskId>,
    /// In the plan since.
    pub fresh: Vec<TaskId>,
    /// Decided since.
    pub decided: Vec<DecisionId>,
}

impl Changes {
    /// Whether nothing is other.
    pub fn is_empty(&self) -> bool {
        self.moved.is_empty() && self.done.is_empty() && self.fresh.is_empty() && self.decided.is_empty()
    }

    /// What of it concerns someone: milestones, and the tasks that the brief names; decisions all.
    pub fn for_person(&self, insights: &Insights, brief: &Brief) -> Self {
        let concerns = |id: TaskId| {
            let milestone = insights.schedule.get(id).is_some_and(|dates| dates.milestone);
            let owns = insights.shown.tasks.get(id).is_some_and(|task| task.owner == Some(brief.who));
            milestone || owns || brief.their_tasks.contains(&id) || brief.our_tasks.contains(&id)
        };
        let tasks = |list: &[TaskId]| list.iter().copied().filter(|id| concerns(*id)).collect();
        Self {
            moved: self.moved.iter().copied().filter(|moved| concerns(moved.task)).collect(),
            done: tasks(&self.done),
            fresh: tasks(&self.fresh),
            decided: self.decided.clone(),
        }
    }
}

/// What changed from the end of `since` to the day on which the file is `shown`: the file as it was known then, scheduled,
/// against the `schedule` now. Costs a replay and a whole schedule.
pub fn changes(file: &Workspace, shown: &Workspace, schedule: &Schedule, since: NaiveDate) -> Changes {
    let then = as_of(file, since);
    let earlier = Schedule::of(&then, since);
    let mut found = Changes::default();
    for id in schedule.order.iter() {
        let Some(now) = schedule.get(*id).filter(|dates| !dates.summary) else { continue };
        let Some(before) = earlier.get(*id) else {
            found.fresh.push(*id);
            continue;
        };
        if now.percent >= 100.0 && before.percent < 100.0 {
            found.done.push(*id);
        }
        let (before, after) = (before.finish.date(), now.finish.date());
        if before != after {
            found.moved.push(Moved { task: *id, before, after });
        }
    }
    found.moved.sort_by_key(|moved| (-(moved.after - moved.before).num_days().abs(), moved.after, moved.task));
    let decided = shown.decisions.iter().filter(|decision| decision.decided_on > since);
    found.decided = decided.map(|decision| decision.id).collect();
    found
}

/// What to mind in a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Care {
    /// In conflict with someone who is there.
    Conflict(StakeholderId),
    /// Has not heard a decision that someone there knows of.
    KnowsNot(DecisionId),
    /// Complained, or is in a conflict, and has no answer.
    Unanswered(VoiceId),
    /// Heard a decision from somebody else before we told them, lately.
    HeardElsewhere(DecisionId, StakeholderId),
}

/// What to mind with someone, given who else is there.
pub fn cares(insights: &Insights, brief: &Brief, room: &[StakeholderId]) -> Vec<Care> {
    let shown = &insights.shown;
    let there = |who: &StakeholderId| *who != brief.who && room.contains(who);
    let mut found = Vec::new();
    for tie in shown.ties.iter().filter(|tie| tie.kind == TieKind::Conflicts && tie.until.is_none()) {
        let other = match tie {
            Tie { from, to, .. } if *from == brief.who => *to,
            Tie { from, to, .. } if *to == brief.who => *from,
            _ => continue,
        };
        if there(&other) && !found.contains(&Care::Conflict(other)) {
            found.push(Care::Conflict(other));
        }
    }
    for untold in &brief.unheard {
        let Some(decision) = shown.decisions.get(untold.decision) else { continue };
        let knows = decision.hearings.iter().map(|hearing| hearing.who).chain(decision.decided_by.iter().copied());
        if knows.into_iter().any(|who| there(&who)) {
            found.push(Care::KnowsNot(untold.decision));
        }
    }
    let lately = u64::try_from(shown.engagement.thresholds.lately_days).unwrap_or(0);
    let since = insights.day.checked_sub_days(Days::new(lately)).unwrap_or(insights.day);
    let lately = |one: &&DecisionHearing| shown.decisions.get(one.id).is_some_and(|it| it.decided_on > since);
    for one in insights.hearings.decisions.iter().filter(lately) {
        let elsewhere = one.surprised.iter().find(|(who, _)| *who == brief.who);
        found.extend(elsewhere.map(|(_, from)| Care::HeardElsewhere(one.id, *from)));
    }
    for id in &brief.voices {
        let grave = |voice: &Voice| {
            let grave = matches!(voice.kind, VoiceKind::Complaint | VoiceKind::Conflict | VoiceKind::Urgent);
            grave && Stage::of(voice) == Stage::New
        };
        if shown.voices.get(*id).is_some_and(grave) {
            found.push(Care::Unanswered(*id));
        }
    }
    found
}
