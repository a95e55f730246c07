//! What was answered to a warning so far: whether it is put off, settled, found again.

use chrono::NaiveDate;

use super::{Finding, Rule, Severity};
use crate::workspace::{Alarm, AlarmAnswer, AlarmAnswerKind, RecordRef, Workspace};

/// What makes findings of different days one warning: the rule, and what it is about; of a rule that says several things
/// together the rule alone, so that it stays the same warning when one of them goes.
pub type Of = (Rule, Option<RecordRef>);

/// Where a warning stands with those who answer it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has put it off or settled it.
    Open,
    /// It waits for a day, for a reason.
    Snoozed {
        /// The day on which it comes back.
        until: NaiveDate,
        /// Why.
        reason: String,
    },
    /// It was settled, and nothing has come to it since.
    Resolved {
        /// The day.
        on: NaiveDate,
        /// What was done.
        how: String,
    },
    /// It was settled on a day, and is graver since, or rests on something that was not there then.
    FoundAgain {
        /// The day.
        on: NaiveDate,
        /// What was done then.
        how: String,
    },
}

impl Standing {
    /// Whether it belongs into the list of what needs attention.
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Open | Self::FoundAgain { .. })
    }
}

impl Finding {
    /// The warning that it is a finding of.
    pub fn of(&self) -> Of {
        (self.rule, self.about.filter(|_| !self.rule.is_together()))
    }

    /// Where it stands on `day` by what `shown` holds of answers.
    pub fn standing(&self, shown: &Workspace, day: NaiveDate) -> Standing {
        match answers(shown, self.of()).filter(|one| one.on <= day).last() {
            Some(AlarmAnswer { kind: AlarmAnswerKind::Snoozed, until: Some(until), text, severity, .. })
                if *until > day && severity.is_none_or(|then| self.severity >= then) =>
            {
                Standing::Snoozed { until: *until, reason: text.clone() }
            }
            Some(answer @ AlarmAnswer { kind: AlarmAnswerKind::Resolved, on, text, .. }) => {
                let (on, how) = (*on, text.clone());
                if on == day || self.is_known_to(answer) {
                    Standing::Resolved { on, how }
                } else {
                    Standing::FoundAgain { on, how }
                }
            }
            _ => Standing::Open,
        }
    }

    /// Whether it says no more than what was settled then: as grave, and resting on nothing else. Where nothing was noted
    /// of that, nobody can tell.
    fn is_known_to(&self, answer: &AlarmAnswer) -> bool {
        answer.severity.is_some_and(|then| self.severity >= then)
            && self.evidence.iter().all(|one| answer.rests_on.contains(one))
    }
}

/// The record that holds the answers to a warning.
pub fn alarm(shown: &Workspace, (rule, about): Of) -> Option<&Alarm> {
    shown.alarms.iter().find(|one| one.about == about && one.rule == rule.name())
}

/// The answers to a warning in the order of their dates.
pub fn answers(shown: &Workspace, of: Of) -> impl Iterator<Item = &AlarmAnswer> {
    alarm(shown, of).into_iter().flat_map(|one| &one.answers)
}

/// How grave findings are, the gravest first; those that somebody put off or settled left out.
pub fn open<'a>(findings: &'a [Finding], shown: &Workspace, day: NaiveDate) -> Vec<&'a Finding> {
    if shown.alarms.is_empty() {
        return findings.iter().collect();
    }
    findings.iter().filter(|finding| finding.standing(shown, day).is_open()).collect()
}

/// The gravest of them.
pub fn gravest<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Option<Severity> {
    findings.into_iter().map(|finding| finding.severity).min()
}
