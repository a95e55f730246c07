//! What each edit does to a workspace. Whether the result holds together is asked afterwards, by `check`.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};

use super::ids::IdSource;
use super::{Edit, MeetingNotes, Refusal, answers, delete, given, outline, phases};
use crate::insight::levelling::put_delays;
use crate::insight::warnings::{Rule, answered};
use crate::workspace::*;

/// The workspace after an edit, and the record that it added.
pub(super) fn perform(
    workspace: &Workspace,
    edit: Edit,
    ids: &mut IdSource,
) -> Result<(Workspace, Option<RecordRef>), Refusal> {
    let mut next = workspace.clone();
    let mut added = None;
    change(&mut next, edit, ids, &mut added)?;
    given::let_go(workspace, &mut next);
    Ok((next, added))
}

fn change(next: &mut Workspace, edit: Edit, ids: &mut IdSource, added: &mut Option<RecordRef>) -> Result<(), Refusal> {
    match edit {
        Edit::Add(record) => *added = Some(add(next, record, ids)?),
        Edit::AddTasks { tasks, parent, before } => {
            *added = add_tasks(next, tasks, (parent, before), ids)?.or(*added);
        }
        Edit::Put(mut record) => {
            exists(next, record.reference())?;
            keep_private(&mut record);
            match record {
                AnyRecord::Reading(reading) => answers::put(next, reading)?,
                record => next.put(record),
            }
        }
        Edit::PutPeople(people) => *added = put_people(next, people, ids)?.or(*added),
        Edit::Delete(record) => {
            exists(next, record)?;
            *next = delete::without(next, &[record]);
        }
        Edit::DeleteAll(records) => {
            for record in &records {
                exists(next, *record)?;
            }
            *next = delete::without(next, &records);
        }
        Edit::DeleteBetween(records) => {
            for record in &records {
                exists(next, *record)?;
            }
            *next = delete::without_rejoining(next, &records);
        }
        Edit::Duplicate { of, by, on } => *added = Some(duplicate(next, of, &by, on, ids)?),
        Edit::SetEngagement(mut engagement) => {
            for calendar in engagement.calendars.iter_mut().filter(|one| one.id.parts().1 == 0) {
                calendar.id = ids.next_calendar().ok_or(Refusal::NoIds)?;
            }
            phases::follow(next, &engagement.phases);
            next.engagement = engagement;
        }
        Edit::Several(edits) => {
            for edit in edits {
                change(next, edit, ids, added)?;
            }
        }
        Edit::ResizeTask { id, duration_minutes } => {
            the(next.tasks.get_mut(id), id)?.set_duration(duration_minutes);
        }
        Edit::ReportProgress { id, on, percent, at_now } => {
            report(the(next.tasks.get_mut(id), id)?, on, percent, at_now);
        }
        Edit::LinkTasks { from, to, kind, lag } => {
            let task = the(next.tasks.get_mut(to), to)?;
            let link = Link::new(from, kind).with_lag(lag);
            match task.links.iter_mut().find(|one| one.predecessor == from) {
                Some(there) => *there = link,
                None => task.links.push(link),
            }
        }
        Edit::UnlinkTasks { from, to } => {
            let task = the(next.tasks.get_mut(to), to)?;
            let before = task.links.len();
            task.links.retain(|link| link.predecessor != from);
            if task.links.len() == before {
                return Err(Refusal::NoLink);
            }
        }
        Edit::IndentTask(id) => outline::indent(next, id)?,
        Edit::OutdentTask(id) => outline::outdent(next, id)?,
        Edit::ReorderTask { id, parent, before } => {
            exists(next, id.into())?;
            outline::place(next, id, parent, before)?;
        }
        Edit::Level { delays } => {
            for (id, _) in &delays {
                exists(next, (*id).into())?;
            }
            put_delays(next, &delays);
        }
        Edit::ClearLevelling => put_delays(next, &[]),
        Edit::Recalculate { tasks } => {
            for id in tasks {
                the(next.tasks.get_mut(id), id)?.given = None;
            }
        }
        Edit::SetBaseline(mut baseline) => {
            baseline.tasks.sort_by_key(|entry| entry.task);
            *added = Some(add(next, baseline.into(), ids)?);
        }
        Edit::Answers(said) => *added = answers::write(next, &said, None, ids)?.or(*added),
        Edit::Assess(assessment) => *added = Some(assess(next, assessment, ids)?),
        Edit::HoldContact(id) => the(next.contacts.get_mut(id), id)?.outcome = Outcome::Held,
        Edit::CancelContact { id, on, by, why } => {
            the(next.contacts.get_mut(id), id)?.outcome = Outcome::Cancelled { on, by, why };
        }
        Edit::MoveContact { id, on, by, to, why } => {
            let contact = the(next.contacts.get_mut(id), id)?;
            let mut later = contact.clone();
            contact.outcome = Outcome::Moved { on, by, to, why };
            later.id = ContactId::new(0, 0);
            later.meta.on = on;
            later.at = to;
            later.outcome = Outcome::Planned;
            for one in &mut later.attendance {
                one.presence = Presence::Invited;
            }
            (later.activities, later.roles, later.explained) = (Vec::new(), Vec::new(), Vec::new());
            later.findings = Vec::new();
            let new = add(next, later.into(), ids)?;
            if let RecordRef::Contact(later) = new {
                moved_too(next, id, later);
            }
            *added = Some(new);
        }
        Edit::NoteMeeting(notes) => *added = Some(note(next, *notes, ids)?),
        Edit::MissContact { id, by } => the(next.contacts.get_mut(id), id)?.outcome = Outcome::NoShow { by },
        Edit::ConfirmExpectation { id, on } => {
            the(next.expectations.get_mut(id), id)?.confirmed_on = Some(on);
        }
        Edit::CloseExpectation { id, on, holder_agrees } => {
            let expectation = the(next.expectations.get_mut(id), id)?;
            expectation.closed_on = Some(on);
            expectation.holder_agrees = holder_agrees;
        }
        Edit::ReopenExpectation(id) => {
            let expectation = the(next.expectations.get_mut(id), id)?;
            expectation.closed_on = None;
            expectation.holder_agrees = None;
        }
        Edit::PlanContactFor { expectations, contact } => {
            for expectation in &expectations {
                exists(next, (*expectation).into())?;
            }
            let new = add(next, contact.into(), ids)?;
            if let RecordRef::Contact(contact) = new {
                for expectation in expectations {
                    let served = &mut the(next.expectations.get_mut(expectation), expectation)?.satisfied_by;
                    served.push(Satisfier::Contact(contact));
                }
            }
            *added = Some(new);
        }
        Edit::SatisfyBy { expectation, satisfier } => {
            let satisfied_by = &mut the(next.expectations.get_mut(expectation), expectation)?.satisfied_by;
            if !satisfied_by.contains(&satisfier) {
                satisfied_by.push(satisfier);
            }
        }
        Edit::Hear { decision, hearing } => {
            let hearings = &mut the(next.decisions.get_mut(decision), decision)?.hearings;
            let at = hearings.partition_point(|one| one.on <= hearing.on);
            hearings.insert(at, hearing);
        }
        Edit::AnswerVoice { id, on, outcome } => {
            let voice = the(next.voices.get_mut(id), id)?;
            voice.answered_on = Some(on);
            voice.outcome = outcome;
        }
        Edit::RateRisk { id, rating } => {
            let ratings = &mut the(next.risks.get_mut(id), id)?.ratings;
            ratings.retain(|one| one.on != rating.on);
            let at = ratings.partition_point(|one| one.on <= rating.on);
            ratings.insert(at, rating);
        }
        Edit::AnswerWarning { rule, about, mut answer, does, by } => {
            if let Some(does) = does {
                change(next, *does, ids, added)?;
                answer.made = added.or(answer.made);
            }
            answer_warning(next, (rule, about), answer, by, ids)?;
        }
        Edit::Spend { line, actual } => {
            let actuals = &mut the(next.budget.get_mut(line), line)?.actuals;
            let at = actuals.partition_point(|one| one.on <= actual.on);
            actuals.insert(at, actual);
        }
    }
    Ok(())
}

/// Notes an answer with those that were given to the same warning before.
fn answer_warning(
    next: &mut Workspace,
    (rule, about): (String, Option<RecordRef>),
    answer: AlarmAnswer,
    by: String,
    ids: &mut IdSource,
) -> Result<(), Refusal> {
    let there = match Rule::named(&rule) {
        Some(known) => answered::alarm(next, answered::warning(known, about)),
        None => next.alarms.iter().find(|one| one.rule == rule && one.about == about),
    };
    let there = there.map(|one| one.id);
    let Some(id) = there else {
        let meta = Meta { visibility: Visibility::Internal, by, on: answer.on };
        let alarm = Alarm { id: AlarmId::new(0, 0), meta, rule, about, answers: vec![answer] };
        add(next, alarm.into(), ids)?;
        return Ok(());
    };
    let alarm = the(next.alarms.get_mut(id), id)?;
    // What is answered as of an earlier day was known then.
    alarm.meta.on = alarm.meta.on.min(answer.on);
    let at = alarm.answers.partition_point(|one| one.on <= answer.on);
    alarm.answers.insert(at, answer);
    Ok(())
}

fn exists(workspace: &Workspace, record: RecordRef) -> Result<(), Refusal> {
    if workspace.contains(record) { Ok(()) } else { Err(Refusal::Missing(record)) }
}

/// The record that was looked for, or that it is missing.
fn the<R>(found: Option<&mut R>, id: impl Into<RecordRef>) -> Result<&mut R, Refusal> {
    found.ok_or_else(|| Refusal::Missing(id.into()))
}

/// Somebody's own notes are nobody else's, whatever is said of them.
fn keep_private(record: &mut AnyRecord) {
    if let AnyRecord::Personal(notes) = record {
        notes.meta.visibility = Visibility::Private;
    }
}

pub(super) fn add(workspace: &mut Workspace, mut record: AnyRecord, ids: &mut IdSource) -> Result<RecordRef, Refusal> {
    let reference = match record.reference().parts() {
        (_, 0) => {
            let new = ids.next(record.kind()).ok_or(Refusal::NoIds)?;
            record.set_reference(new);
            new
        }
        _ => record.reference(),
    };
    if workspace.contains(reference) {
        return Err(Refusal::Exists(reference));
    }
    ids.seen(reference);
    keep_private(&mut record);
    workspace.put(record);
    Ok(reference)
}

/// What a contact was to satisfy, the later one will: the earlier stays where it stands, as history.
fn moved_too(workspace: &mut Workspace, earlier: ContactId, later: ContactId) {
    let served = workspace.expectations.iter().filter(|one| one.satisfied_by.contains(&Satisfier::Contact(earlier)));
    let served: Vec<ExpectationId> = served.map(|one| one.id).collect();
    for id in served {
        if let Some(expectation) = workspace.expectations.get_mut(id) {
            expectation.satisfied_by.push(Satisfier::Contact(later));
        }
    }
}

/// Notes a meeting and what came of it; returns the meeting.
fn note(workspace: &mut Workspace, notes: MeetingNotes, ids: &mut IdSource) -> Result<RecordRef, Refusal> {
    let MeetingNotes { contact, decisions, tasks, answers: said, expectations } = notes;
    let meeting = if contact.id.parts().1 == 0 {
        add(workspace, contact.into(), ids)?
    } else {
        let there = RecordRef::from(contact.id);
        exists(workspace, there)?;
        workspace.put(contact.into());
        there
    };
    for task in tasks {
        add(workspace, task.into(), ids)?;
    }
    let asked_in = match meeting {
        RecordRef::Contact(id) => Some(id),
        _ => None,
    };
    answers::write(workspace, &said, asked_in, ids)?;
    let decisions = decisions.into_iter().map(AnyRecord::from);
    for record in decisions.chain(expectations.into_iter().map(AnyRecord::from)) {
        add(workspace, record, ids)?;
    }
    Ok(meeting)
}

fn report(task: &mut Task, on: NaiveDate, percent: u8, at_now: NaiveDateTime) {
    let note = task.progress.iter().find(|one| one.on == on).map(|one| one.note.clone()).unwrap_or_default();
    task.progress.retain(|one| one.on != on);
    let at = task.progress.partition_point(|one| one.on <= on);
    task.progress.insert(at, Progress { on, percent, note });
    // What is under way on a day has begun by then.
    if percent > 0 && task.actual_start.is_none_or(|start| start.date() > on) {
        task.actual_start = Some(task.actual_start.map_or(at_now, |start| start.min(at_now)));
    }
    // What an earlier day was like says nothing about the end of the work.
    if at + 1 < task.progress.len() {
        return;
    }
    // What was said to remain was so before this.
    (task.remaining_minutes, task.resumes) = (None, None);
    task.actual_finish = match (percent, task.actual_finish) {
        (0..100, _) => None,
        (_, Some(finish)) => Some(finish),
        (_, None) => Some(task.actual_start.map_or(at_now, |start| start.max(at_now))),
    };
}

fn assess(workspace: &mut Workspace, mut new: Assessment, ids: &mut IdSource) -> Result<RecordRef, Refusal> {
    let same = |one: &&Assessment| one.of == new.of && one.on == new.on && is_same_name(&one.meta.by, &new.meta.by);
    let there = workspace.assessments.iter().find(same).map(|one| (one.id, one.turn()));
    new.nth = there.map_or(0, |(_, turn)| turn.2);
    // What is said now counts now: after all that others said of that day. Ids of two sessions tell nothing of time.
    let others = workspace.assessments.iter().filter(|one| {
        (one.of, one.on, one.meta.on) == (new.of, new.on, new.meta.on) && !is_same_name(&one.meta.by, &new.meta.by)
    });
    if let Some(last) = others.max_by_key(|one| one.turn())
        && there.is_none_or(|(_, turn)| turn < last.turn())
    {
        new.nth = last.nth.saturating_add(1);
    }
    let Some((there, _)) = there else { return add(workspace, new.into(), ids) };
    new.id = there;
    workspace.assessments.put(new);
    Ok(there.into())
}

/// Adds tasks with new ids; returns the first.
fn add_tasks(
    workspace: &mut Workspace,
    tasks: Vec<Task>,
    (parent, before): (Option<TaskId>, Option<TaskId>),
    ids: &mut IdSource,
) -> Result<Option<RecordRef>, Refusal> {
    let mut new = BTreeMap::new();
    let mut first = None;
    for task in &tasks {
        let RecordRef::Task(id) = ids.next(RecordKind::Task).ok_or(Refusal::NoIds)? else { continue };
        first = first.or(Some(RecordRef::from(id)));
        new.insert(task.id, id);
    }
    for (number, mut task) in (1..).zip(tasks) {
        let top = task.parent.is_none_or(|parent| !new.contains_key(&parent));
        task.id = new[&task.id];
        task.order = number * 10;
        task.parent = if top { parent } else { task.parent.and_then(|parent| new.get(&parent).copied()) };
        task.links.retain(|link| new.contains_key(&link.predecessor) || workspace.tasks.contains(link.predecessor));
        for link in &mut task.links {
            link.predecessor = new.get(&link.predecessor).copied().unwrap_or(link.predecessor);
        }
        let id = task.id;
        workspace.tasks.put(task);
        if top {
            outline::place(workspace, id, parent, before)?;
        }
    }
    Ok(first)
}

/// Changes stakeholders and adds new ones with new ids; returns the first of these.
fn put_people(
    workspace: &mut Workspace,
    people: Vec<Stakeholder>,
    ids: &mut IdSource,
) -> Result<Option<RecordRef>, Refusal> {
    let mut new = BTreeMap::new();
    for one in people.iter().filter(|one| !workspace.stakeholders.contains(one.id)) {
        let RecordRef::Stakeholder(id) = ids.next(RecordKind::Stakeholder).ok_or(Refusal::NoIds)? else { continue };
        new.insert(one.id, id);
    }
    let the = |id: StakeholderId| new.get(&id).copied().unwrap_or(id);
    for mut one in people {
        one.id = the(one.id);
        one.member_of = one.member_of.map(the);
        workspace.stakeholders.put(one);
    }
    Ok(new.values().min().map(|id| (*id).into()))
}

fn duplicate(
    workspace: &mut Workspace,
    of: RecordRef,
    by: &str,
    on: NaiveDate,
    ids: &mut IdSource,
) -> Result<RecordRef, Refusal> {
    let mut record = workspace.get(of).ok_or(Refusal::Missing(of))?;
    let RecordRef::Task(top) = of else {
        if let AnyRecord::Contact(contact) = &mut record {
            // How somebody else spread themself over their roles stays theirs.
            contact.roles.retain(|one| is_same_name(one.owner(&contact.meta), by));
        }
        record.set_reference(RecordRef::new(of.kind(), 0, 0));
        record.meta_mut().by = by.to_owned();
        record.meta_mut().on = on;
        return add(workspace, record, ids);
    };
    let mut copies = BTreeMap::new();
    for id in outline::subtree(workspace, top) {
        let RecordRef::Task(copy) = ids.next(RecordKind::Task).ok_or(Refusal::NoIds)? else { continue };
        copies.insert(id, copy);
    }
    for (id, copy) in &copies {
        let Some(mut task) = workspace.tasks.get(*id).cloned() else { continue };
        task.id = *copy;
        task.meta.by = by.to_owned();
        task.meta.on = on;
        task.parent = task.parent.map(|parent| copies.get(&parent).copied().unwrap_or(parent));
        for link in &mut task.links {
            link.predecessor = copies.get(&link.predecessor).copied().unwrap_or(link.predecessor);
        }
        task.forget_done();
        workspace.tasks.put(task);
    }
    let copy = copies[&top];
    let parent = workspace.tasks.get(top).and_then(|task| task.parent);
    let siblings: Vec<TaskId> = outline::children(workspace, parent).into_iter().filter(|one| *one != copy).collect();
    let after = siblings.iter().position(|one| *one == top).and_then(|at| siblings.get(at + 1)).copied();
    outline::place(workspace, copy, parent, after)?;
    Ok(copy.into())
}
