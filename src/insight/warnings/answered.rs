//! What was answered to a warning so far: whether it is put off, settled, found again.

use chrono::NaiveDate;

use super::{Finding, FindingArg, Rule, Severity};
use crate::insight::schedule::percent_of;
use crate::workspace::{
    Alarm, AlarmAnswer, AlarmAnswerKind, Assignee, Attendance, Outcome, Presence, RecordRef, Side, StakeholderId,
    Workspace,
};

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
    /// Its act was made a task or a talk, which is open and not late: that answers it, while it is no graver and rests on
    /// nothing new. Once that is late, done or gone, the warning is open again where it still stands.
    Planned {
        /// The task or the talk.
        made: RecordRef,
        /// The day by which it is to be done, or on which it is to be held.
        due: NaiveDate,
    },
    /// A talk is planned with some of those of the client whom it names: it is open for the others.
    PlannedInPart {
        /// The talk that was planned last.
        made: RecordRef,
        /// The day on which it is to be held.
        due: NaiveDate,
        /// With whom none is planned.
        left: Vec<StakeholderId>,
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
        matches!(self, Self::Open | Self::PlannedInPart { .. } | Self::FoundAgain { .. })
    }
}

impl Finding {
    /// The warning that it is a finding of.
    pub fn of(&self) -> Of {
        warning(self.rule, self.about)
    }

    /// Where it stands on `day` by what `shown` holds of answers.
    pub fn standing(&self, shown: &Workspace, day: NaiveDate) -> Standing {
        match answers(shown, self.of()).filter(|one| one.on <= day).last() {
            Some(AlarmAnswer { kind: AlarmAnswerKind::Snoozed, until: Some(until), text, severity, .. })
                if *until > day && severity.is_none_or(|then| self.severity >= then) =>
            {
                Standing::Snoozed { until: *until, reason: text.clone() }
            }
            Some(AlarmAnswer { kind: AlarmAnswerKind::Acted, .. }) => self.planned(shown, day),
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

    /// Where it stands by what was made of it last, one thing after another: a talk answers it for those who are invited, a
    /// task for all. Of a group one of its members does.
    fn planned(&self, shown: &Workspace, day: NaiveDate) -> Standing {
        let is_them = |one: StakeholderId, who: StakeholderId| {
            one == who || shown.stakeholders.get(one).is_some_and(|person| person.member_of == Some(who))
        };
        let comes = |one: &&Attendance| matches!(one.presence, Presence::Invited | Presence::Present);
        let answers: Vec<&AlarmAnswer> = answers(shown, self.of()).filter(|one| one.on <= day).collect();
        let acted = answers.iter().rev().take_while(|one| one.kind == AlarmAnswerKind::Acted);
        let mut left = self.of_client(shown);
        let (all, mut last) = (left.len(), None);
        for answer in acted.filter(|answer| self.is_known_to(answer)) {
            let Some(made) = answer.made else { continue };
            let Some(due) = due(shown, made).filter(|due| *due >= day) else { continue };
            match made {
                RecordRef::Contact(id) => {
                    let talk = shown.contacts.get(id).into_iter();
                    let invited: Vec<StakeholderId> =
                        talk.flat_map(|talk| &talk.attendance).filter(comes).map(|one| one.who).collect();
                    let before = left.len();
                    left.retain(|who| !invited.iter().any(|one| is_them(*one, *who)));
                    if left.len() == before && all > 0 {
                        continue;
                    }
                }
                _ => left.clear(),
            }
            last = last.or(Some((made, due)));
        }
        match last {
            None => Standing::Open,
            Some((made, due)) if left.is_empty() => Standing::Planned { made, due },
            Some((made, due)) => Standing::PlannedInPart { made, due, left },
        }
    }

    /// Those of the client whom it names together, and the one with whom the talk is to be where the trouble is theirs.
    fn of_client(&self, shown: &Workspace) -> Vec<StakeholderId> {
        let of_client = |who: &StakeholderId| shown.stakeholders.get(*who).is_some_and(|one| one.side != Side::Ours);
        let mut those: Vec<StakeholderId> = Vec::new();
        for who in self.named().chain(self.whose()).filter(of_client) {
            if !those.contains(&who) {
                those.push(who);
            }
        }
        those
    }

    /// The person whom its sentence is about and its act is with. Whoever may be asked in their place is only a proposal,
    /// and another one from day to day.
    fn whose(&self) -> Option<StakeholderId> {
        let who = self.action?.person.filter(|who| !self.examples.contains(&(*who).into()))?;
        self.args.iter().any(|(_, arg)| *arg == FindingArg::Person(who)).then_some(who)
    }

    /// Whether it says no more than what was answered then: as grave, and resting on nothing else. Where nothing was noted
    /// of that, nobody can say that anything has come to it.
    fn is_known_to(&self, answer: &AlarmAnswer) -> bool {
        answer
            .severity
            .is_none_or(|then| self.severity >= then && self.rests_on().iter().all(|one| answer.rests_on.contains(one)))
    }
}

/// The day by which an open task is to be done, or on which a planned talk is to be held; none of anything else. A task
/// that is due on no day answers nothing.
fn due(shown: &Workspace, made: RecordRef) -> Option<NaiveDate> {
    match made {
        RecordRef::Task(id) => {
            let task = shown.tasks.get(id).filter(|task| task.actual_finish.is_none() && percent_of(task) < 100.0)?;
            task.deadline.map(|deadline| deadline.date())
        }
        RecordRef::Contact(id) => {
            let contact = shown.contacts.get(id).filter(|contact| contact.outcome == Outcome::Planned)?;
            Some(contact.at.date())
        }
        _ => None,
    }
}

/// The warning that a rule gives of a record.
pub fn warning(rule: Rule, about: Option<RecordRef>) -> Of {
    (rule, about.filter(|_| !rule.is_together()))
}

/// The warning that a record of answers belongs to; none where its rule is not known here.
pub fn answered_by(shown: &Workspace, alarm: &Alarm) -> Option<Of> {
    let rule = Rule::named(&alarm.rule)?;
    let about = match (rule, alarm.about) {
        (Rule::Overallocated, Some(RecordRef::Task(task))) => {
            let hands = shown.tasks.get(task).map(|task| &task.assignments);
            hands.and_then(|hands| hands.first()).map(|one| one.who.into()).or(alarm.about)
        }
        (_, about) => about,
    };
    Some(warning(rule, about))
}

/// Whether a record of answers is about a warning. Files of earlier programs named one of several things where the warning
/// is over all of them, the task on which somebody has too much to do, and no one of an audience.
fn is_of(shown: &Workspace, alarm: &Alarm, (rule, about): Of) -> bool {
    if alarm.rule != rule.name() {
        return false;
    }
    let on_it = |who: Assignee| about == Some(who.into());
    match (rule, alarm.about) {
        (rule, then) if rule.is_together() || then == about => true,
        (Rule::Overallocated, Some(RecordRef::Task(task))) => {
            shown.tasks.get(task).is_some_and(|task| task.assignments.iter().any(|one| on_it(one.who)))
        }
        (Rule::AudienceUnheard, None) => true,
        _ => false,
    }
}

/// The record to which the next answer to a warning is added, where there is one already.
pub fn alarm(shown: &Workspace, of: Of) -> Option<&Alarm> {
    let (rule, about) = of;
    let those = || shown.alarms.iter().filter(|one| is_of(shown, one, of));
    those().find(|one| one.about == about).or_else(|| those().find(|_| rule.is_together()))
}

/// The answers to a warning in the order of their dates, of whichever records hold them.
pub fn answers(shown: &Workspace, of: Of) -> impl Iterator<Item = &AlarmAnswer> {
    let those = shown.alarms.iter().filter(|one| is_of(shown, one, of));
    let mut answers: Vec<&AlarmAnswer> = those.flat_map(|one| &one.answers).collect();
    // Each record holds its own in their order, which stays where the day is the same.
    answers.sort_by_key(|one| one.on);
    answers.into_iter()
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
