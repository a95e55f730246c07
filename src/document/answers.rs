//! Answers are written down in one way, wherever they come from: a round of asking, the notes of a meeting, a table. What
//! the same author wrote of the same day, person and question is put right rather than written twice; two authors'
//! answers stand beside each other, and so does what was answered otherwise in a meeting of that day.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use super::Refusal;
use super::ids::IdSource;
use super::perform::add;
use crate::workspace::*;

/// An answer as somebody writes it down.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Whose.
    pub of: StakeholderId,
    /// On which day it was given.
    pub on: NaiveDate,
    /// To which question.
    pub question: Question,
    /// The answer; none = asked, silent.
    pub answer: Option<f64>,
    /// Whether it is our own guess at what the person would answer.
    pub our_guess: bool,
    /// Whether it is the answer of one of a group who gave no name: it is never put right, since nobody knows whose it
    /// is, and a silence without a name is not written down.
    pub anonymous: bool,
    /// Whom of us it is about, where not the engagement's manager.
    pub about: Option<StakeholderId>,
    /// The person's words; empty = none were written, and words that are there stay.
    pub comment: String,
    /// The contact in which it was asked, or that it was asked in none; the outer none = nobody said, and what is put
    /// right keeps its own.
    pub asked_in: Option<Option<ContactId>>,
    /// Whether a client may see it; none = nobody said, and what is put right keeps its own. What we think, and what our
    /// own people say of themselves, is ours alone.
    pub client: Option<bool>,
    /// Who writes it.
    pub by: String,
    /// On which day it is written.
    pub written_on: NaiveDate,
}

impl Answer {
    /// What somebody said to a question on a day, of which nobody said more.
    pub fn new(of: StakeholderId, on: NaiveDate, question: Question, answer: Option<f64>) -> Self {
        Self {
            of,
            on,
            question,
            answer,
            our_guess: false,
            anonymous: false,
            about: None,
            comment: String::new(),
            asked_in: None,
            client: None,
            by: String::new(),
            written_on: on,
        }
    }
}

/// What makes two answers one: by whom it was written, whose it is, of which day, to which question, whether it is a
/// guess, about whom else than the manager.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Place<'a>(&'a str, StakeholderId, NaiveDate, &'a Question, bool, Option<StakeholderId>);

impl<'a> Place<'a> {
    fn of(one: &'a Reading, manager: Option<StakeholderId>) -> Self {
        let about = other(one.about, manager);
        Self(&one.meta.by, one.of, one.on, &one.question, one.our_guess, about)
    }
}

/// Whom an answer is about, where not this manager.
fn other(about: Option<StakeholderId>, manager: Option<StakeholderId>) -> Option<StakeholderId> {
    about.filter(|who| Some(*who) != manager)
}

/// Puts one answer right: what nobody of the client may read is ours, and it does not go where the same author has
/// written another of the same day, person and question.
pub(super) fn put(workspace: &mut Workspace, mut reading: Reading) -> Result<(), Refusal> {
    let manager = workspace.engagement.manager;
    let was = workspace.readings.get(reading.id);
    let moved = was.is_none_or(|was| Place::of(was, manager) != Place::of(&reading, manager));
    if moved && !reading.anonymous {
        let place = Place::of(&reading, manager);
        let same = |one: &&Reading| one.id != reading.id && !one.anonymous && Place::of(one, manager) == place;
        if let Some(there) = workspace.readings.iter().find(same) {
            return Err(Refusal::Answered(there.id));
        }
    }
    if is_ours(workspace, &reading) {
        reading.meta.visibility = Visibility::Private;
    }
    workspace.readings.put(reading);
    Ok(())
}

/// Whether an answer is ours alone: what we think, and what our own people say of themselves.
fn is_ours(workspace: &Workspace, reading: &Reading) -> bool {
    let of = workspace.stakeholders.get(reading.of);
    reading.our_guess || of.is_some_and(|person| person.side == Side::Ours)
}

/// Writes answers down; what was asked in no contact that was said was asked in `meeting`. Returns the last
/// new one.
pub(super) fn write(
    workspace: &mut Workspace,
    answers: &[Answer],
    meeting: Option<ContactId>,
    ids: &mut IdSource,
) -> Result<Option<RecordRef>, Refusal> {
    let asked: HashSet<(StakeholderId, NaiveDate)> = answers.iter().map(|one| (one.of, one.on)).collect();
    let readings = workspace.readings.clone();
    let manager = workspace.engagement.manager;
    // Of several in one place the last one counts, in the file and among those that are written now.
    let mut there: HashMap<Place<'_>, ReadingId> = HashMap::new();
    for one in readings.iter().filter(|one| !one.anonymous && asked.contains(&(one.of, one.on))) {
        there.insert(Place::of(one, manager), one.id);
    }
    let mut added = None;
    for answer in answers {
        let about = other(answer.about, manager);
        let place = Place(&answer.by, answer.of, answer.on, &answer.question, answer.our_guess, about);
        if answer.anonymous && answer.answer.is_none() {
            continue;
        }
        let earlier = there.get(&place).filter(|_| !answer.anonymous);
        let earlier = earlier.and_then(|id| workspace.readings.get(*id)).cloned();
        let earlier = earlier.filter(|earlier| !is_beside(earlier, answer, meeting));
        let reading = reading(workspace, answer, earlier.as_ref(), meeting);
        let written = match earlier {
            Some(earlier) => {
                workspace.readings.put(reading);
                earlier.id.into()
            }
            None => {
                let new = add(workspace, reading.into(), ids)?;
                added = Some(new);
                new
            }
        };
        if let RecordRef::Reading(id) = written
            && !answer.anonymous
        {
            there.insert(place, id);
        }
    }
    Ok(added)
}

/// Whether what was answered in a meeting stands beside another answer of the same day rather than in its place: one that
/// was given elsewhere, or with words that say why, is not put right by a meeting in which something else was said.
fn is_beside(earlier: &Reading, said: &Answer, meeting: Option<ContactId>) -> bool {
    let Some(meeting) = meeting.filter(|_| said.asked_in.is_none()) else { return false };
    let elsewhere = earlier.asked_in != Some(meeting);
    earlier.answer != said.answer && (elsewhere || !earlier.comment.is_empty() && said.comment.is_empty())
}

fn reading(workspace: &Workspace, said: &Answer, earlier: Option<&Reading>, meeting: Option<ContactId>) -> Reading {
    let visibility = match (earlier, said.client) {
        (Some(earlier), None) => earlier.meta.visibility,
        (_, Some(true)) => Visibility::Client,
        (_, _) => Visibility::Internal,
    };
    let comment = match earlier {
        Some(earlier) if said.comment.is_empty() => earlier.comment.clone(),
        _ => said.comment.clone(),
    };
    let mut reading = Reading {
        id: earlier.map_or(ReadingId::new(0, 0), |one| one.id),
        meta: Meta { visibility, by: said.by.clone(), on: earlier.map_or(said.written_on, |one| one.meta.on) },
        of: said.of,
        on: said.on,
        question: said.question.clone(),
        answer: said.answer,
        our_guess: said.our_guess,
        anonymous: said.anonymous,
        about: earlier.map_or(said.about, |one| one.about),
        asked_in: said.asked_in.unwrap_or_else(|| earlier.and_then(|one| one.asked_in).or(meeting)),
        comment,
    };
    if is_ours(workspace, &reading) && (earlier.is_none() || said.client.is_some()) {
        reading.meta.visibility = Visibility::Private;
    }
    reading
}
