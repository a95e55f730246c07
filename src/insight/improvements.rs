//! Improvements: what is done otherwise from now on, how much of it is done, and whether it helped.
//!
//! Done is not the same as helped: what nobody has looked at since is said to be unknown, never good.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Insights;
use super::statistics::Share;
use crate::workspace::{
    EventId, Improvement, ImprovementId, Lesson, LessonId, LessonKind, RiskId, StakeholderId, Worked, Workspace,
};

/// Where an improvement came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// A day on which we looked back.
    Review(EventId),
    /// A lesson.
    Lesson(LessonId),
    /// It corrects a risk or an issue.
    Correction(RiskId),
    /// Nothing is said of where it came from.
    Own,
}

/// How far an improvement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Progress {
    /// Its day has passed and it is not done: by so many days.
    Overdue(i64),
    /// Open.
    Open,
    /// Done, and nobody has said whether it helped.
    Done,
    /// Done, and this was seen of it.
    Seen(Worked),
}

/// One improvement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImprovementState {
    /// Which.
    pub id: ImprovementId,
    /// Where it came from.
    pub source: Source,
    /// How far it is.
    pub progress: Progress,
    /// Days from raised to done, of what is done.
    pub took_days: Option<i64>,
}

/// All of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Improvements {
    /// Overdue ones first, then open ones by their day, then what is done.
    pub all: Vec<ImprovementState>,
    /// Done, of all.
    pub done: Share,
    /// Helped wholly, of those done of which somebody said so or not.
    pub helped: Share,
    /// How many that were done are past their day and open, and how many have no owner.
    pub overdue: usize,
    /// Open ones for which nobody answers.
    pub without_owner: usize,
    /// Open and done, by who answers for them.
    pub by_owner: BTreeMap<StakeholderId, Share>,
    /// Lessons of our own that call for something else, and from which nothing follows.
    pub barren: Vec<LessonId>,
    /// Days on which we looked back, the earliest first.
    pub reviews: Vec<(NaiveDate, EventId)>,
}

/// Whether a lesson is to be followed by a change: it went badly or could be better. Of one of which nobody has said how it
/// went nothing is asked yet.
pub fn calls_for_change(lesson: &Lesson) -> bool {
    matches!(lesson.kind, Some(LessonKind::Failure | LessonKind::Improvement))
}

impl Improvements {
    /// Improvements on the day that is looked at.
    pub fn of(insights: &Insights) -> Self {
        Self::on(&insights.shown, insights.day)
    }

    /// Improvements at the end of a day.
    pub fn on(workspace: &Workspace, day: NaiveDate) -> Self {
        let mut result = Self::default();
        for one in workspace.improvements.iter() {
            let progress = progress(one, day);
            let done = one.done_on.is_some();
            result.done.add(done);
            if let Progress::Seen(worked) = progress {
                result.helped.add(worked == Worked::Yes);
            }
            result.overdue += usize::from(matches!(progress, Progress::Overdue(_)));
            result.without_owner += usize::from(!done && one.owner.is_none());
            if let Some(owner) = one.owner {
                result.by_owner.entry(owner).or_default().add(done);
            }
            let took_days = one.done_on.map(|done| (done - one.raised_on).num_days());
            result.all.push(ImprovementState { id: one.id, source: source(one), progress, took_days });
        }
        let due = |id: ImprovementId| workspace.improvements.get(id).and_then(|one| one.due);
        let rank = |one: &ImprovementState| match one.progress {
            Progress::Overdue(days) => (0, -days),
            Progress::Open => (1, due(one.id).map_or(i64::MAX, |due| (due - day).num_days())),
            Progress::Done => (2, 0),
            Progress::Seen(_) => (3, 0),
        };
        result.all.sort_by_key(|one| (rank(one), one.id));
        // That one was written down changes nothing yet: somebody answers for it, it has a day, or it is done.
        let follows = |one: &Improvement| one.owner.is_some() || one.due.is_some() || one.done_on.is_some();
        let followed = |id: LessonId| workspace.improvements.iter().any(|one| one.lesson == Some(id) && follows(one));
        let calls =
            workspace.lessons.iter().filter(|one| calls_for_change(one) && one.origin.is_none() && one.on <= day);
        result.barren = calls.map(|one| one.id).filter(|id| !followed(*id)).collect();
        let reviews = workspace.events.iter().filter(|one| one.review && one.on <= day);
        result.reviews = reviews.map(|one| (one.on, one.id)).collect();
        result.reviews.sort_unstable();
        result
    }
}

fn source(one: &Improvement) -> Source {
    let review = one.review.map(Source::Review);
    review.or(one.lesson.map(Source::Lesson)).or(one.corrects.map(Source::Correction)).unwrap_or(Source::Own)
}

fn progress(one: &Improvement, day: NaiveDate) -> Progress {
    match (one.done_on, &one.effect, one.due) {
        (Some(_), Some(effect), _) => Progress::Seen(effect.worked),
        (Some(_), None, _) => Progress::Done,
        (None, _, Some(due)) if due < day => Progress::Overdue((day - due).num_days()),
        (None, ..) => Progress::Open,
    }
}
