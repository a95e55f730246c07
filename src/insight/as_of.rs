//! The file as it was known at the end of a past day (replay).
//!
//! Everything that changes over time is kept as dated entries, so the past is found by forgetting what came
//! later. Two things have only their present form: the texts of a record, and the plan itself (its history is
//! in baselines and progress).

use chrono::{NaiveDate, NaiveDateTime};
use imbl::HashSet;

use super::past::Dated;
use crate::workspace::{
    Contact, Linked, Outcome, Presence, Record, RecordKind, RecordRef, Satisfier, Voice, Workspace,
};

/// Calls a macro with the names of all collections.
macro_rules! every_collection {
    ($call:ident) => {
        $call!(stakeholders assessments ties readings rhythms contacts expectations decisions voices tasks resources
            baselines goals deliverables risks budget lessons improvements closing opportunities contracts offerings events
            slides alarms personal)
    };
}

pub(super) use every_collection;

/// The workspace as it was known at the end of `day`.
///
/// Records that came into the file later are gone, and so are references to them; later entries of what stays
/// are gone; what was settled later is open again. For a day after every date of the file it is the identity.
pub fn as_of(workspace: &Workspace, day: NaiveDate) -> Workspace {
    Replay::of(workspace, day).shown
}

/// A file, the day it is seen on, and what it looked like then: from it the next replay starts.
#[derive(Clone)]
pub(super) struct Replay {
    /// The whole file.
    pub file: Workspace,
    /// The day.
    pub day: NaiveDate,
    /// The file as it was known at the end of the day.
    pub shown: Workspace,
    /// What was not there yet.
    gone: HashSet<RecordRef>,
}

impl Replay {
    /// All of it.
    pub fn of(file: &Workspace, day: NaiveDate) -> Self {
        let mut shown = file.clone();
        let mut gone: HashSet<RecordRef> = HashSet::new();
        remove_later(&mut shown, day, &mut gone);
        if !gone.is_empty() {
            scrub(&mut shown, &gone);
        }
        trim(&mut shown, day);
        Self { file: file.clone(), day, shown, gone }
    }

    /// The same as [`Replay::of`], at the cost of the records that differ from those replayed before.
    pub fn after(&self, file: &Workspace, day: NaiveDate) -> Self {
        let same_day = self.day == day;
        same_day.then(|| self.changed(file)).flatten().unwrap_or_else(|| Self::of(file, day))
    }

    /// Whether it is of this very file as of this day.
    pub fn is_of(&self, file: &Workspace, day: NaiveDate) -> bool {
        macro_rules! same {
            ($($field:ident)*) => { true $(&& self.file.$field.is_same(&file.$field))* };
        }
        self.day == day && self.file.engagement == file.engagement && every_collection!(same)
    }

    /// None where a record came into sight or out of it by other means than being added or deleted: then others that
    /// speak of it differ, too.
    fn changed(&self, file: &Workspace) -> Option<Self> {
        let mut part = Workspace::new(file.engagement.clone());
        let mut ids: Vec<RecordRef> = Vec::new();
        macro_rules! gather {
            ($($field:ident)*) => {$(
                if self.file.$field.duplicates() != file.$field.duplicates() {
                    return None;
                }
                for (old, new) in self.file.$field.changes(&file.$field) {
                    ids.extend(new.or(old).map(|record| RecordRef::from(record.id)));
                    if let Some(new) = new {
                        part.$field.put(new.clone());
                    }
                }
            )*};
        }
        every_collection!(gather);
        let mut gone = self.gone.clone();
        for id in &ids {
            gone.remove(id);
        }
        remove_later(&mut part, self.day, &mut gone);
        if ids.iter().any(|id| gone.contains(id) != self.gone.contains(id)) {
            return None;
        }
        if !gone.is_empty() {
            scrub(&mut part, &gone);
        }
        trim(&mut part, self.day);
        let shown = self.merged(part, ids.iter().copied());
        Some(Self { file: file.clone(), day: self.day, shown, gone })
    }

    /// What is shown, with these records as they are in `part`, or not at all where they are not in it.
    fn merged(&self, mut part: Workspace, ids: impl Iterator<Item = RecordRef>) -> Workspace {
        let mut shown = self.shown.clone();
        for id in ids {
            match part.remove(id) {
                Some(record) => shown.put(record),
                None => drop(shown.remove(id)),
            }
        }
        shown.engagement = part.engagement;
        shown
    }

    /// The same file as of another day, at the cost of the records that are known otherwise then, and of those that
    /// refer to one that comes into sight or goes out of it.
    pub fn moved(&self, dated: &Dated, day: NaiveDate) -> Self {
        if !dated.is_sound() {
            return Self::of(&self.file, day);
        }
        let mut ids = dated.between(self.day, day);
        loop {
            let mut part = Workspace::new(self.file.engagement.clone());
            let mut gone = self.gone.clone();
            for id in &ids {
                gone.remove(id);
                if let Some(record) = self.file.get(*id) {
                    part.put(record);
                }
            }
            remove_later(&mut part, day, &mut gone);
            let turned = ids.iter().filter(|id| gone.contains(*id) != self.gone.contains(*id));
            let more: Vec<RecordRef> = turned.flat_map(|id| dated.referring_to(*id)).copied().collect();
            let before = ids.len();
            ids.extend(more);
            if ids.len() > before {
                continue;
            }
            // Of all that is not there yet only what these records refer to: early days lack almost everything.
            let mut missed: HashSet<RecordRef> = HashSet::new();
            macro_rules! look_for {
                ($($field:ident)*) => {$(
                    for link in part.$field.iter().flat_map(Linked::links).filter(|link| gone.contains(&link.to)) {
                        missed.insert(link.to);
                    }
                )*};
            }
            every_collection!(look_for);
            for link in part.engagement.links().into_iter().filter(|link| gone.contains(&link.to)) {
                missed.insert(link.to);
            }
            if !missed.is_empty() {
                scrub(&mut part, &missed);
            }
            trim(&mut part, day);
            let shown = self.merged(part, ids.into_iter());
            return Self { file: self.file.clone(), day, shown, gone };
        }
    }
}

fn later(day: NaiveDate) -> impl Fn(&Option<NaiveDate>) -> bool {
    move |on| on.is_some_and(|on| on > day)
}

fn later_time(on: &Option<NaiveDateTime>, day: NaiveDate) -> bool {
    on.is_some_and(|on| on.date() > day)
}

/// Removes the records that were not there yet.
fn remove_later(shown: &mut Workspace, day: NaiveDate, gone: &mut HashSet<RecordRef>) {
    macro_rules! remove {
        ($field:ident, $kind:ident, |$record:ident| $unborn:expr) => {{
            let ids: Vec<_> = shown
                .$field
                .iter()
                .filter(|$record| $record.meta().on > day || $unborn)
                .map(|record| record.id)
                .collect();
            for id in ids {
                shown.$field.remove(id);
                gone.insert(RecordRef::$kind(id));
            }
        }};
    }
    remove!(stakeholders, Stakeholder, |_r| false);
    let whom = |gone: &HashSet<RecordRef>, id| !gone.is_empty() && gone.contains(&RecordRef::Stakeholder(id));
    remove!(assessments, Assessment, |r| r.on > day || whom(gone, r.of));
    remove!(ties, Tie, |r| r.since.is_some_and(|d| d > day) || whom(gone, r.from) || whom(gone, r.to));
    // Without whom it is about, an answer would be one about the manager.
    remove!(readings, Reading, |r| r.on > day || whom(gone, r.of) || r.about.is_some_and(|id| whom(gone, id)));
    remove!(rhythms, Rhythm, |_r| false);
    remove!(contacts, Contact, |_r| false);
    remove!(expectations, Expectation, |r| r.voiced_on > day || whom(gone, r.holder));
    remove!(decisions, Decision, |r| r.decided_on > day);
    remove!(voices, Voice, |r| r.on > day || whom(gone, r.of));
    remove!(tasks, Task, |_r| false);
    remove!(resources, Resource, |_r| false);
    remove!(baselines, Baseline, |r| r.set_on > day);
    remove!(goals, Goal, |_r| false);
    remove!(deliverables, Deliverable, |_r| false);
    remove!(risks, Risk, |r| r.raised_on > day);
    remove!(budget, BudgetLine, |_r| false);
    remove!(lessons, Lesson, |r| r.on > day);
    remove!(improvements, Improvement, |r| r.raised_on > day);
    remove!(closing, ClosingItem, |_r| false);
    remove!(opportunities, Opportunity, |_r| false);
    remove!(contracts, Contract, |_r| false);
    remove!(offerings, Offering, |_r| false);
    remove!(events, Event, |_r| false);
    remove!(slides, Slide, |_r| false);
    // Without what it is about, an answer would be one about the whole.
    let what = |gone: &HashSet<RecordRef>, about: Option<RecordRef>| about.is_some_and(|about| gone.contains(&about));
    remove!(alarms, Alarm, |r| what(gone, r.about));
    remove!(personal, Personal, |r| whom(gone, r.of));
}

/// Changes those records of a collection for which `wants` says yes, and copies no other.
macro_rules! change {
    ($collection:expr, |$r:ident| $wants:expr, |$m:ident| $change:expr) => {{
        let ids: Vec<_> = $collection.iter().filter(|$r| $wants).map(|record| record.id()).collect();
        for id in ids {
            if let Some($m) = $collection.get_mut(id) {
                $change;
            }
        }
    }};
}

/// Drops references to records that are gone.
pub(super) fn scrub(shown: &mut Workspace, gone: &HashSet<RecordRef>) {
    let has = |kind: RecordKind| gone.iter().any(|reference| reference.kind() == kind);
    let is_gone = |reference: RecordRef| gone.contains(&reference);
    change!(shown.alarms, |r| r.answers.iter().any(|one| one.made.is_some_and(is_gone)), |r| {
        r.answers.iter_mut().for_each(|one| one.made = one.made.filter(|made| !is_gone(*made)));
    });
    if has(RecordKind::Stakeholder) {
        scrub_people(shown, &|id| is_gone(RecordRef::Stakeholder(id)));
    }
    if has(RecordKind::Task) || has(RecordKind::Goal) || has(RecordKind::Deliverable) {
        change!(shown.tasks, |_r| true, |t| {
            t.parent = t.parent.filter(|id| !is_gone((*id).into()));
            t.goal = t.goal.filter(|id| !is_gone((*id).into()));
            t.deliverable = t.deliverable.filter(|id| !is_gone((*id).into()));
            t.links.retain(|link| !is_gone(link.predecessor.into()));
        });
        change!(shown.deliverables, |r| r.goal.is_some(), |r| r.goal = r.goal.filter(|id| !is_gone((*id).into())));
    }
    if has(RecordKind::Task) {
        change!(shown.baselines, |_r| true, |b| b.tasks.retain(|entry| !is_gone(entry.task.into())));
        change!(shown.risks, |r| !r.tasks.is_empty(), |r| r.tasks.retain(|id| !is_gone((*id).into())));
        change!(shown.decisions, |r| !r.tasks.is_empty(), |r| r.tasks.retain(|id| !is_gone((*id).into())));
        change!(shown.voices, |r| r.release.is_some_and(|id| is_gone(id.into())), |r| r.release = None);
    }
    if has(RecordKind::Task) || has(RecordKind::Risk) || has(RecordKind::Decision) {
        change!(shown.voices, |r| !r.led_to.is_empty(), |r| r.led_to.retain(|one| !is_gone(one.what.into())));
    }
    if has(RecordKind::Resource) {
        change!(shown.tasks, |r| !r.assignments.is_empty(), |t| t.assignments.retain(|a| !is_gone(a.who.into())));
    }
    if has(RecordKind::Task) || has(RecordKind::Contact) {
        change!(shown.expectations, |r| !r.satisfied_by.is_empty() || !r.blocks.is_empty(), |x| {
            x.blocks.retain(|id| !is_gone((*id).into()));
            x.satisfied_by.retain(|satisfier| match satisfier {
                Satisfier::Task(id) => !is_gone((*id).into()),
                Satisfier::Contact(id) => !is_gone((*id).into()),
            });
        });
    }
    if has(RecordKind::Voice) {
        change!(shown.personal, |r| !r.reflections.is_empty(), |r| for note in &mut r.reflections {
            note.voice = note.voice.filter(|id| !is_gone((*id).into()));
        });
    }
    if has(RecordKind::Contact) {
        change!(shown.readings, |r| r.asked_in.is_some_and(|id| is_gone(id.into())), |r| r.asked_in = None);
    }
    if has(RecordKind::Lesson) || has(RecordKind::Event) || has(RecordKind::Risk) {
        change!(shown.improvements, |_r| true, |r| {
            r.lesson = r.lesson.filter(|id| !is_gone((*id).into()));
            r.review = r.review.filter(|id| !is_gone((*id).into()));
            r.corrects = r.corrects.filter(|id| !is_gone((*id).into()));
        });
    }
    if has(RecordKind::Contract) {
        change!(shown.opportunities, |r| r.renews.is_some_and(|id| is_gone(id.into())), |r| r.renews = None);
    }
    if has(RecordKind::Rhythm) {
        change!(shown.contacts, |r| r.rhythm.is_some_and(|id| is_gone(id.into())), |r| r.rhythm = None);
    }
    if has(RecordKind::Expectation) {
        change!(shown.risks, |r| !r.resets.is_empty(), |r| r.resets.retain(|one| !is_gone(one.expectation.into())));
        change!(shown.deliverables, |r| !r.criteria.is_empty(), |r| for criterion in &mut r.criteria {
            criterion.expectation = criterion.expectation.filter(|id| !is_gone((*id).into()));
        });
        change!(shown.contacts, |r| !r.findings.is_empty(), |r| for finding in &mut r.findings {
            finding.expectation = finding.expectation.filter(|id| !is_gone((*id).into()));
        });
    }
}

/// Drops references to people who are gone.
fn scrub_people(shown: &mut Workspace, gone: &dyn Fn(crate::workspace::StakeholderId) -> bool) {
    let keep = |who: &mut Option<crate::workspace::StakeholderId>| *who = who.filter(|id| !gone(*id));
    keep(&mut shown.engagement.manager);
    if let Some(charter) = &mut shown.engagement.charter {
        keep(&mut charter.signed_by);
    }
    shown.engagement.owners.retain(|one| !gone(one.who));
    change!(shown.stakeholders, |_r| true, |r| {
        keep(&mut r.member_of);
        keep(&mut r.our_contact);
        keep(&mut r.backup_contact);
    });
    change!(shown.rhythms, |_r| true, |r| {
        r.with.retain(|id| !gone(*id));
        keep(&mut r.owner);
        keep(&mut r.backup);
        keep(&mut r.escalation);
        r.escalation_chain.retain(|id| !gone(*id));
        keep(&mut r.release);
        r.agreed.retain(|one| !gone(one.who));
    });
    change!(shown.contacts, |_r| true, |r| {
        r.attendance.retain(|a| !gone(a.who));
        r.explained.retain(|e| !gone(e.to));
    });
    change!(shown.expectations, |_r| true, |r| {
        keep(&mut r.of);
        r.heard_through.retain(|id| !gone(*id));
    });
    change!(shown.decisions, |_r| true, |r| {
        r.decided_by.retain(|id| !gone(*id));
        r.must_hear.retain(|id| !gone(*id));
        r.hearings.retain(|h| !gone(h.who));
        r.hearings.iter_mut().for_each(|h| keep(&mut h.from));
    });
    change!(shown.voices, |_r| true, |r| {
        r.heard_through.retain(|id| !gone(*id));
        r.parties.retain(|id| !gone(*id));
    });
    change!(shown.tasks, |_r| true, |r| {
        r.assignments.retain(|a| !a.who.person().is_some_and(gone));
        keep(&mut r.owner);
        r.consulted.retain(|id| !gone(*id));
        r.informed.retain(|id| !gone(*id));
    });
    change!(shown.goals, |_r| true, |r| r.agreement.retain(|a| !gone(a.who)));
    change!(shown.deliverables, |_r| true, |r| {
        keep(&mut r.accepted_by);
        r.parts.retain(|one| !gone(one.who));
        r.checks.iter_mut().for_each(|c| keep(&mut c.by));
        r.noticed.retain(|one| !gone(one.who));
    });
    change!(shown.risks, |_r| true, |r| {
        keep(&mut r.owner);
        keep(&mut r.about);
        r.told.retain(|t| !gone(t.who));
        keep(&mut r.asked_by);
        r.corrections.iter_mut().for_each(|one| keep(&mut one.who));
    });
    change!(shown.improvements, |_r| true, |r| keep(&mut r.owner));
    change!(shown.closing, |_r| true, |r| keep(&mut r.receiver));
    change!(shown.opportunities, |_r| true, |r| keep(&mut r.through));
    change!(shown.contracts, |_r| true, |r| {
        keep(&mut r.with);
        keep(&mut r.through);
    });
    change!(shown.offerings, |_r| true, |r| r.standings.retain(|one| !gone(one.with)));
}

/// Opens again what was settled later, and drops later entries.
fn trim(shown: &mut Workspace, day: NaiveDate) {
    let late = later(day);
    if let Some(charter) = &mut shown.engagement.charter
        && late(&charter.signed_on)
    {
        charter.signed_on = None;
        charter.signed_by = None;
    }
    change!(shown.stakeholders, |r| late(&r.left_on), |r| r.left_on = None);
    change!(shown.stakeholders, |r| r.brought.iter().any(|one| one.on > day), |r| {
        r.brought.retain(|one| one.on <= day);
    });
    change!(shown.stakeholders, |r| r.rankings.iter().any(|one| one.on > day), |r| {
        r.rankings.retain(|one| one.on <= day);
    });
    change!(shown.stakeholders, |r| r.benefits.iter().any(|one| one.on > day), |r| {
        r.benefits.retain(|one| one.on <= day);
    });
    change!(shown.ties, |r| late(&r.until), |r| r.until = None);
    change!(shown.personal, |_r| true, |r| {
        r.signs.retain(|one| one.on <= day);
        r.reflections.retain(|one| one.on <= day);
        r.practice.retain(|one| one.on <= day);
        r.practice.iter_mut().for_each(|one| one.done_on = one.done_on.filter(|on| *on <= day));
    });
    change!(shown.rhythms, |r| r.agreed.iter().any(|one| one.on > day), |r| r.agreed.retain(|one| one.on <= day));
    change!(shown.contacts, |r| known_later(r, day), |r| forget_outcome(r));
    change!(shown.expectations, |r| late(&r.confirmed_on) || late(&r.closed_on), |r| {
        r.confirmed_on = r.confirmed_on.filter(|on| *on <= day);
        if late(&r.closed_on) {
            r.closed_on = None;
            r.holder_agrees = None;
        }
    });
    change!(shown.decisions, |r| r.hearings.iter().any(|h| h.on > day || late(&h.acknowledged_on)), |r| {
        r.hearings.retain(|h| h.on <= day);
        r.hearings.iter_mut().for_each(|h| h.acknowledged_on = h.acknowledged_on.filter(|on| *on <= day));
    });
    change!(shown.voices, |r| speaks_later(r, day), |r| forget_voice(r, day));
    change!(
        shown.tasks,
        |r| later_time(&r.actual_start, day)
            || later_time(&r.actual_finish, day)
            || r.progress.iter().any(|p| p.on > day),
        |r| {
            r.actual_start = r.actual_start.filter(|on| on.date() <= day);
            r.actual_finish = r.actual_finish.filter(|on| on.date() <= day);
            r.progress.retain(|p| p.on <= day);
            if r.actual_start.is_none() {
                (r.remaining_minutes, r.resumes) = (None, None);
            }
        }
    );
    change!(
        shown.goals,
        |r| r.agreement.iter().any(|a| a.on > day)
            || r.measure.as_ref().is_some_and(|m| m.readings.iter().any(|v| v.on > day)),
        |r| {
            r.agreement.retain(|a| a.on <= day);
            if let Some(measure) = &mut r.measure {
                measure.readings.retain(|v| v.on <= day);
            }
        }
    );
    change!(shown.deliverables, |r| r.checks.iter().any(|c| c.on > day) || r.results.iter().any(|v| v.on > day), |r| {
        r.checks.retain(|c| c.on <= day);
        r.results.retain(|v| v.on <= day);
    });
    change!(
        shown.deliverables,
        |r| late(&r.signed_on)
            || late(&r.invoiced_on)
            || late(&r.delivered_on)
            || r.tests.iter().any(|test| test.runs.iter().any(|run| run.on > day))
            || late(&r.extra_approved_on)
            || r.noticed.iter().any(|n| n.on > day),
        |r| {
            for on in [&mut r.delivered_on, &mut r.signed_on, &mut r.invoiced_on, &mut r.extra_approved_on] {
                *on = on.filter(|on| *on <= day);
            }
            r.tests.iter_mut().for_each(|test| test.runs.retain(|run| run.on <= day));
            r.noticed.retain(|one| one.on <= day);
        }
    );
    change!(
        shown.risks,
        |r| late(&r.closed_on) || r.ratings.iter().any(|v| v.on > day) || r.told.iter().any(|t| t.on > day),
        |r| {
            r.closed_on = r.closed_on.filter(|on| *on <= day);
            r.ratings.retain(|v| v.on <= day);
            r.told.retain(|t| t.on <= day);
        }
    );
    change!(
        shown.risks,
        |r| r.decided.is_some_and(|one| one.on > day)
            || r.resets.iter().any(|one| late(&one.agreed_on))
            || r.corrections.iter().any(|one| one.on > day || late(&one.done_on) || late(&one.judged_on)),
        |r| {
            r.decided = r.decided.filter(|one| one.on <= day);
            r.resets.iter_mut().for_each(|one| one.agreed_on = one.agreed_on.filter(|on| *on <= day));
            r.corrections.retain(|one| one.on <= day);
            for one in &mut r.corrections {
                one.done_on = one.done_on.filter(|on| *on <= day);
                if late(&one.judged_on) {
                    (one.judged_on, one.worked) = (None, None);
                    one.effect.clear();
                }
            }
        }
    );
    change!(shown.budget, |r| r.actuals.iter().any(|a| a.on > day) || r.forecasts.iter().any(|f| f.on > day), |r| {
        r.actuals.retain(|a| a.on <= day);
        r.forecasts.retain(|f| f.on <= day);
    });
    change!(shown.improvements, |r| late(&r.done_on) || r.effect.as_ref().is_some_and(|one| one.on > day), |r| {
        r.done_on = r.done_on.filter(|on| *on <= day);
        r.effect.take_if(|one| one.on > day);
    });
    change!(shown.closing, |r| late(&r.done_on) || late(&r.not_needed_on), |r| {
        r.done_on = r.done_on.filter(|on| *on <= day);
        r.not_needed_on = r.not_needed_on.filter(|on| *on <= day);
        if r.done_on.is_none() && r.not_needed_on.is_none() {
            r.done_by.clear();
        }
    });
    change!(shown.alarms, |r| r.answers.iter().any(|one| one.on > day), |r| r.answers.retain(|one| one.on <= day));
    change!(shown.opportunities, |r| r.stages.iter().any(|s| s.on > day), |r| r.stages.retain(|s| s.on <= day));
    change!(shown.contracts, |r| late(&r.signed_on) || r.invoices.iter().any(|one| one.on > day), |r| {
        r.signed_on = r.signed_on.filter(|on| *on <= day);
        r.invoices.retain(|one| one.on <= day);
    });
    change!(shown.offerings, |r| r.standings.iter().any(|one| one.on > day), |r| {
        r.standings.retain(|one| one.on <= day);
    });
}

/// Whether something of what became of a voice was known only after `day`.
fn speaks_later(voice: &Voice, day: NaiveDate) -> bool {
    let days = [voice.confirmed_on, voice.answered_on, voice.told_on, voice.closed_on, voice.fixed_on];
    let entries = voice.reopened.iter().map(|one| one.on).chain(voice.led_to.iter().map(|one| one.on));
    days.into_iter().flatten().chain(entries).any(|on| on > day)
}

/// A voice as it was known at the end of `day`.
pub fn voice_as_of(voice: &Voice, day: NaiveDate) -> Voice {
    let mut known = voice.clone();
    forget_voice(&mut known, day);
    known
}

fn forget_voice(voice: &mut Voice, day: NaiveDate) {
    // Who was told was answered, and what is closed was settled: what became of it is known from the first of them on.
    let settled = |r: &Voice| [r.answered_on, r.told_on, r.closed_on].iter().any(Option::is_some);
    let (later, closed) = (settled(voice), voice.closed_on);
    // What was opened again since was closed then.
    let since = voice.reopened.iter().filter(|one| one.on > day).min_by_key(|one| one.on).map(|one| one.closed_on);
    voice.closed_on = since.or(voice.closed_on);
    voice.reopened.retain(|one| one.on <= day);
    for on in
        [&mut voice.confirmed_on, &mut voice.answered_on, &mut voice.told_on, &mut voice.closed_on, &mut voice.fixed_on]
    {
        *on = on.filter(|on| *on <= day);
    }
    voice.led_to.retain(|one| one.on <= day);
    if closed.is_some_and(|on| on > day) {
        (voice.settled, voice.feeling_after) = (None, None);
    }
    if later && !settled(voice) {
        voice.outcome.clear();
    }
    if voice.answered_on.is_none() && !settled(voice) {
        (voice.response_minutes, voice.reception) = (None, None);
    }
}

/// Whether what became of the contact was known only after `day`.
fn known_later(contact: &Contact, day: NaiveDate) -> bool {
    match &contact.outcome {
        Outcome::Planned => false,
        Outcome::Held | Outcome::NoShow { .. } => contact.at.date() > day,
        Outcome::Moved { on, .. } | Outcome::Cancelled { on, .. } => *on > day,
    }
}

fn forget_outcome(contact: &mut Contact) {
    contact.outcome = Outcome::Planned;
    for attendance in &mut contact.attendance {
        attendance.presence = Presence::Invited;
    }
    contact.explained.clear();
    contact.findings.clear();
    contact.activities.clear();
    contact.roles.clear();
    contact.summary.clear();
}
