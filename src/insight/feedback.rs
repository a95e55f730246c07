//! What came of what was said: which words changed the plan, how long that took, and whose credit it is.
//!
//! Founding texts: "jointly created solutions" (credit, adoption rate, ideas that nobody answered) and "collect opinions
//! and adjust the plan in time" (how much of the feedback changed something, and after how many days). Praise asks for
//! nothing and is left out. The shares are our judgement.

use chrono::NaiveDate;

use super::statistics::{Share, median};
use super::voices::Stage;
use crate::workspace::{Effected, Side, StakeholderId, TaskId, VoiceId, VoiceKind, Workspace};

/// Whose word it was, and what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Credit {
    /// Who said it.
    pub who: StakeholderId,
    /// What was said.
    pub voice: VoiceId,
    /// What it led to.
    pub what: Effected,
    /// When that was decided.
    pub on: NaiveDate,
    /// Days from the word to that.
    pub days: i64,
    /// Whether it is done: the task is finished, the change closed; a decision is done when it is made.
    pub delivered: bool,
}

/// What came of what the client said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Feedback {
    /// Led to something, of all that people who are not ours said, without praise.
    pub changed: Share,
    /// Median days from the word to the first thing that it led to.
    pub days: Option<f64>,
    /// Ideas that led to something, of all ideas.
    pub adopted: Share,
    /// Done, of all that words led to.
    pub delivered: Share,
    /// Ideas that nobody answered, the oldest first.
    pub unanswered: Vec<VoiceId>,
    /// Every word that led to something, the latest first.
    pub credits: Vec<Credit>,
}

impl Feedback {
    /// Feedback at the end of `day`; `done` says whether a task is finished.
    pub fn of(workspace: &Workspace, done: impl Fn(TaskId) -> bool, day: NaiveDate) -> Self {
        let ours = |who: StakeholderId| workspace.stakeholders.get(who).is_some_and(|one| one.side == Side::Ours);
        let mut result = Self::default();
        let mut lasted = Vec::new();
        let mut unanswered = Vec::new();
        let said = workspace.voices.iter().filter(|one| one.on <= day && one.kind != VoiceKind::Praise);
        for voice in said.filter(|one| !ours(one.of)) {
            let effects = || voice.led_to.iter().filter(|one| one.on <= day);
            let first = effects().map(|one| one.on).min();
            result.changed.add(first.is_some());
            lasted.extend(first.map(|on| (on - voice.on).num_days().max(0)));
            if voice.kind == VoiceKind::Idea {
                result.adopted.add(first.is_some());
                if Stage::of(voice) == Stage::New {
                    unanswered.push((voice.on, voice.id));
                }
            }
            for effect in effects() {
                let delivered = match effect.what {
                    Effected::Task(id) => done(id),
                    Effected::Change(id) => workspace.risks.get(id).is_some_and(|risk| {
                        // An issue or a risk that is answered is closed; so is a change that is made.
                        risk.closed_on.is_some_and(|on| on <= day)
                    }),
                    Effected::Decision(id) => workspace.decisions.contains(id),
                };
                result.delivered.add(delivered);
                let days = (effect.on - voice.on).num_days().max(0);
                let (who, voice, on) = (voice.of, voice.id, effect.on);
                result.credits.push(Credit { who, voice, what: effect.what, on, days, delivered });
            }
        }
        unanswered.sort_unstable();
        result.unanswered = unanswered.into_iter().map(|(_, id)| id).collect();
        result.credits.sort_by_key(|one| (std::cmp::Reverse(one.on), one.voice, one.what));
        result.days = median(&mut lasted);
        result
    }

    /// What somebody's words led to.
    pub fn of_person(&self, who: StakeholderId) -> impl Iterator<Item = &Credit> {
        self.credits.iter().filter(move |one| one.who == who)
    }
}
