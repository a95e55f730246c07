//! What is noted after a meeting, as far as it is typed, and the one edit that it becomes.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::read::{self, Named, Said};
use crate::document::{Answer, Edit, MeetingNotes};
use crate::insight::calendar::WorkingTime;
use crate::language::Words;
use crate::ui::blank::{self, Start};
use crate::ui::context::Cx;
use crate::ui::naming::{Named as _, stakeholder_name};
use crate::ui::plan_contact;
use crate::ui::views::pulse::ask::Cell;
use crate::workspace::*;

/// What is typed for somebody who was asked and kept silent: as in a round of answers, on every keyboard.
const SILENT: [&str; 5] = ["-", "–", "—", "s", "ы"];

/// What became of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// It took place.
    Held,
    /// It was moved.
    Moved,
    /// It was cancelled.
    Cancelled,
    /// One side did not come.
    NoShow,
}

/// Whether a person came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// Came.
    Present,
    /// Did not come.
    Absent,
    /// Sent someone else.
    Deputy,
}

impl Came {
    /// The next one: a press goes round.
    pub fn next(self) -> Self {
        match self {
            Self::Present => Self::Absent,
            Self::Absent => Self::Deputy,
            Self::Deputy => Self::Present,
        }
    }

    /// Key of its word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Present => "record-presence-present",
            Self::Absent => "record-presence-absent",
            Self::Deputy => "record-presence-deputy",
        }
    }
}

/// A person of the meeting.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// Who.
    pub who: StakeholderId,
    /// Whether the person was needed.
    pub required: bool,
    /// Whether the person came.
    pub came: Came,
    /// Who came instead.
    pub deputy: String,
    /// The answer as it is typed; a dash means asked and silent.
    pub answer: String,
    /// Whether the person is asked: our own people are not.
    pub asked: bool,
    /// Whether the answer takes the keyboard next: the person was just added.
    pub wanted: bool,
}

impl Person {
    /// A person of the meeting, who came unless someone says otherwise.
    fn of(cx: &Cx<'_>, one: &Attendance) -> Self {
        let ours = cx.file.stakeholders.get(one.who).is_some_and(|one| one.side == Side::Ours);
        let (came, deputy) = came_of(&one.presence);
        Self { who: one.who, required: one.required, came, deputy, answer: String::new(), asked: !ours, wanted: false }
    }

    /// What is typed as the person's answer.
    fn cell(&self) -> Cell {
        let typed = self.answer.trim();
        if !self.asked || self.came != Came::Present {
            return Cell::default();
        }
        match SILENT.contains(&typed.to_lowercase().as_str()) {
            true => Cell { silent: true, ..Cell::default() },
            false => Cell { text: typed.to_owned(), ..Cell::default() },
        }
    }
}

/// Whether somebody came, and who came instead.
fn came_of(presence: &Presence) -> (Came, String) {
    match presence {
        Presence::Absent => (Came::Absent, String::new()),
        Presence::Deputy(name) => (Came::Deputy, name.clone()),
        Presence::Invited | Presence::Present => (Came::Present, String::new()),
    }
}

/// A meeting being noted.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The meeting as it stands in the file, or a new one.
    pub contact: Contact,
    /// What became of it.
    pub became: Became,
    /// By which side it was moved, cancelled or missed; none until somebody says so.
    pub by: Option<Side>,
    /// The day that was known: the notice that was given.
    pub known_on: NaiveDate,
    /// The reason given.
    pub why: String,
    /// The new time; none = the one that is proposed.
    pub to: Option<NaiveDateTime>,
    /// The time that is proposed, and of which insights that is: a free day is looked for once.
    proposed: Option<(u64, NaiveDateTime)>,
    /// Who was to come.
    pub people: Vec<Person>,
    /// How long it took, in minutes, of a meeting that was not planned; none = what its activities say together, else as
    /// it stands in the contact.
    pub minutes: Option<i64>,
    /// Whether somebody said when or how a meeting that was not planned took place.
    pub placed: bool,
    /// The one question that was asked.
    pub question: Question,
    /// Minutes by activity, as typed.
    pub activities: String,
    /// Minutes by role, as typed.
    pub roles: String,
    /// What was decided, a line each.
    pub decisions: String,
    /// The client's part in them; nothing until somebody says so.
    pub involvement: Involvement,
    /// Whether those of the client who came have heard them: so, unless somebody says otherwise.
    pub heard: bool,
    /// Who does what by when, a line each.
    pub actions: String,
    /// Whether the actions are not to begin before the day on which they are noted.
    pub not_before: bool,
    /// Who expects what by when, a line each.
    pub expectations: String,
    /// What a client may read.
    pub summary: String,
}

impl Draft {
    /// The notes of a contact, all of whom came unless someone says otherwise.
    pub fn of(cx: &Cx<'_>, contact: Contact) -> Self {
        let with = contact.rhythm.and_then(|id| cx.file.rhythms.get(id)).map_or(&[][..], |one| one.with.as_slice());
        let mut attendance = contact.attendance.clone();
        if attendance.is_empty() {
            let invited = |who: &StakeholderId| Attendance { who: *who, required: true, presence: Presence::Invited };
            attendance = with.iter().map(invited).collect();
        }
        let mut people: Vec<Person> = attendance.iter().map(|one| Person::of(cx, one)).collect();
        people.sort_by_key(|one| !one.asked);
        Self {
            became: if contact.at.date() > cx.day { Became::Moved } else { Became::Held },
            by: None,
            known_on: cx.day.min(contact.at.date()),
            why: String::new(),
            to: None,
            proposed: None,
            people,
            minutes: None,
            placed: false,
            question: Question::SatisfactionManager,
            activities: String::new(),
            roles: String::new(),
            decisions: String::new(),
            involvement: Involvement::Unknown,
            heard: true,
            actions: String::new(),
            not_before: true,
            expectations: String::new(),
            summary: contact.summary.clone(),
            contact,
        }
    }

    /// Whether the meeting stands in the file; else it was not planned.
    pub fn is_planned(&self) -> bool {
        self.contact.id.parts().1 != 0
    }

    /// Whether anything was said that is not in the file.
    pub fn is_touched(&self, cx: &Cx<'_>) -> bool {
        let named = !self.is_planned() && self.contact.title != cx.text("record-new-contact");
        named || *self != Self { proposed: self.proposed, ..Self::of(cx, self.contact.clone()) }
    }

    /// Goes on from the meeting as it stands in the file: what was changed of it elsewhere counts, what is typed here
    /// stays.
    pub fn renew(&mut self, cx: &Cx<'_>, contact: &Contact) {
        if self.contact == *contact {
            return;
        }
        let was = std::mem::replace(&mut self.contact, contact.clone());
        self.proposed = None;
        for one in &contact.attendance {
            let earlier = was.attendance.iter().find(|earlier| earlier.who == one.who);
            match self.people.iter_mut().find(|person| person.who == one.who) {
                None => self.people.push(Person::of(cx, one)),
                Some(person) => {
                    if earlier.is_none_or(|earlier| earlier.presence != one.presence) {
                        (person.came, person.deputy) = came_of(&one.presence);
                    }
                    person.required = one.required;
                }
            }
        }
        let is_in = |list: &[Attendance], who| list.iter().any(|one| one.who == who);
        self.people.retain(|person| {
            let uninvited = is_in(&was.attendance, person.who) && !is_in(&contact.attendance, person.who);
            !uninvited || !person.answer.trim().is_empty() || !person.deputy.trim().is_empty()
        });
        if was.summary == contact.summary {
            return;
        }
        if self.summary == was.summary {
            self.summary.clone_from(&contact.summary);
        } else if !self.summary.contains(contact.summary.as_str()) {
            self.summary = [contact.summary.as_str(), self.summary.as_str()].join("\n");
        }
    }

    /// Whether the meeting lies ahead: then it cannot have been held.
    pub fn is_ahead(&self, cx: &Cx<'_>) -> bool {
        self.contact.at.date() > cx.day
    }

    /// Everybody who can be meant by a name.
    pub fn names(&self, cx: &Cx<'_>) -> Vec<Named> {
        let here = |who| self.people.iter().any(|one| one.who == who);
        let named = |one: &Stakeholder| Named { id: one.id, name: one.name.clone(), here: here(one.id) };
        cx.file.stakeholders.iter().map(named).collect()
    }

    /// The lines of a text as they are understood.
    pub fn said(&self, cx: &Cx<'_>, text: &str) -> Vec<Said> {
        let names = self.names(cx);
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        lines.map(|line| read::line(cx.words, &names, line, cx.day)).filter(|said| !said.what.is_empty()).collect()
    }

    /// Minutes by activity.
    pub fn activity_minutes(&self, words: &Words) -> (Vec<(Activity, i64)>, Vec<String>) {
        let names: Vec<(Activity, &str)> = Activity::CHOICES.iter().map(|one| (*one, one.name(words))).collect();
        read::minutes(words, &names, &self.activities)
    }

    /// How long it took, in minutes: what was said, else its activities together, else as it stands in the contact.
    pub fn length(&self, words: &Words) -> i64 {
        let spent: i64 = self.activity_minutes(words).0.iter().map(|(_, minutes)| minutes).sum();
        let known = if self.is_planned() || spent == 0 { self.contact.minutes } else { spent };
        self.minutes.unwrap_or(known)
    }

    /// The new time of what is moved: a day on which everybody can come, unless another one was said.
    pub fn moved_to(&self) -> NaiveDateTime {
        self.to.or(self.proposed.map(|(_, at)| at)).unwrap_or(self.contact.at)
    }

    /// Looks for the time that is proposed, where it is to be moved.
    pub fn propose(&mut self, cx: &Cx<'_>) {
        let known = self.proposed.is_some_and(|(source, _)| source == cx.source);
        if self.became == Became::Moved && !known {
            self.proposed = Some((cx.source, plan_contact::another_day(cx.file, &self.contact, cx.day)));
        }
    }

    /// Minutes by role.
    pub fn role_minutes(&self, words: &Words) -> (Vec<(Role, i64)>, Vec<String>) {
        let names: Vec<(Role, &str)> = Role::CHOICES.iter().map(|one| (*one, one.name(words))).collect();
        read::minutes(words, &names, &self.roles)
    }

    /// An answer that was typed, or that the person was asked and kept silent; none where neither is said.
    pub fn answer(&self, person: &Person) -> Option<Option<f64>> {
        let cell = person.cell();
        cell.is_filled(&self.question).then(|| cell.value(&self.question))
    }

    /// Whether what is typed as an answer is none: a slip is no silence.
    pub fn is_unclear(&self, person: &Person) -> bool {
        person.cell().is_wrong(&self.question)
    }

    /// What the file has already of the same day, person and question by the same author, where another answer is typed:
    /// both stay.
    pub fn beside(&self, cx: &Cx<'_>, person: &Person) -> Option<Option<f64>> {
        let answer = self.answer(person)?;
        let (on, manager) = (self.contact.at.date(), cx.file.engagement.manager);
        let same = |one: &&Reading| {
            (one.of, one.on, &one.question) == (person.who, on, &self.question) && one.meta.by == cx.author
        };
        let named = |one: &&Reading| !one.our_guess && !one.anonymous && !one.is_about_another(manager);
        let there = cx.file.readings.iter().filter(same).filter(named).max_by_key(|one| one.id)?;
        let put_right = there.asked_in == Some(self.contact.id) && there.comment.is_empty();
        (there.answer != answer && !put_right).then_some(there.answer)
    }

    /// The names of the fields that hold what was not understood, or not said whole: nothing of it is dropped, so nothing is
    /// kept before it is put right.
    pub fn unclear(&self, cx: &Cx<'_>) -> Vec<String> {
        if self.became != Became::Held {
            return Vec::new();
        }
        let fields = [
            (self.people.iter().any(|one| self.is_unclear(one)), "after-answers"),
            (!self.activity_minutes(cx.words).1.is_empty(), "record-field-activities"),
            (!self.role_minutes(cx.words).1.is_empty(), "record-field-roles"),
            (self.expects(cx).iter().any(|(said, _)| said.who.is_none() || said.what.is_empty()), "after-expects"),
        ];
        fields.into_iter().filter(|(unclear, _)| *unclear).map(|(_, key)| cx.text(key).to_owned()).collect()
    }

    /// What was expected, and how much it weighs, 1–5: by whoever is named, else by the only one of the others who was
    /// there. Of several nobody is taken for the one who said it.
    pub fn expects(&self, cx: &Cx<'_>) -> Vec<(Said, u8)> {
        let mut there = self.people.iter().filter(|one| one.asked && one.came != Came::Absent).map(|one| one.who);
        let only = there.next().filter(|_| there.next().is_none());
        let names = self.names(cx);
        let lines = self.expectations.lines().filter(|line| !line.trim().is_empty()).map(read::weighed);
        let said = lines.map(|(line, weight)| {
            let said = read::line(cx.words, &names, line, cx.day);
            // What is expected is not there yet.
            let what = if read::only_a_name(line) { String::new() } else { said.what };
            (Said { what, ..said }, weight)
        });
        said.map(|(said, weight)| (Said { who: said.who.or(only), ..said }, weight)).collect()
    }

    /// Whether nobody of those who were to come was there, nor anybody in their stead.
    pub fn nobody_came(&self) -> bool {
        !self.people.is_empty() && self.people.iter().all(|one| one.came == Came::Absent)
    }

    /// Who came.
    fn present(&self) -> Vec<StakeholderId> {
        self.people.iter().filter(|one| one.came == Came::Present).map(|one| one.who).collect()
    }

    /// The one edit that notes all of it. What was typed for a meeting that then was not held goes into its note.
    pub fn edit(&self, cx: &Cx<'_>) -> Edit {
        let act = self.act(cx);
        if self.became == Became::Held || !self.is_planned() || self.aside(cx).is_empty() {
            return act;
        }
        Edit::Several(vec![Edit::Put(Contact { note: self.note(cx), ..self.contact.clone() }.into()), act])
    }

    /// What is typed for a meeting that was held, said in lines. Minutes by role are nobody's but their own, and of a meeting
    /// that was not held there are none.
    pub fn aside(&self, cx: &Cx<'_>) -> Vec<String> {
        let said = |name: &str, text: &str| -> Vec<String> {
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            lines.map(|line| format!("{name}: {line}")).collect()
        };
        let answer = |one: &Person| {
            let who = stakeholder_name(cx.file, one.who, cx.words);
            let mut lines = said(&cx.words.with("after-answer", &[("who", who.into())]), &one.answer);
            lines.extend(said(cx.text("record-field-deputy"), &one.deputy));
            lines
        };
        let summary = if self.summary == self.contact.summary { "" } else { self.summary.as_str() };
        let texts = [
            (cx.text("record-field-activities"), self.activities.as_str()),
            (RecordKind::Decision.name(cx.words), self.decisions.as_str()),
            (RecordKind::Task.name(cx.words), self.actions.as_str()),
            (RecordKind::Expectation.name(cx.words), self.expectations.as_str()),
            (cx.text("record-field-summary"), summary),
        ];
        let answers = self.people.iter().flat_map(answer);
        answers.chain(texts.into_iter().flat_map(|(name, text)| said(name, text))).collect()
    }

    /// The note of a meeting that was not held: as it was, and what was typed.
    fn note(&self, cx: &Cx<'_>) -> String {
        let before = Some(self.contact.note.clone()).filter(|note| !note.is_empty());
        before.into_iter().chain(self.aside(cx)).collect::<Vec<_>>().join("\n")
    }

    /// What became of it, as one edit.
    pub fn act(&self, cx: &Cx<'_>) -> Edit {
        let id = self.contact.id;
        let known = self.is_planned();
        let (on, by) = (self.known_on, self.side());
        match self.became {
            Became::Moved if known => Edit::MoveContact { id, on, by, to: self.moved_to(), why: self.reason() },
            Became::Cancelled if known => Edit::CancelContact { id, on, by, why: self.reason() },
            Became::NoShow if known => Edit::MissContact { id, by },
            _ => Edit::NoteMeeting(Box::new(self.notes(cx))),
        }
    }

    /// Who moved or cancelled it, or did not come. Nothing is kept before somebody says so; nobody of the client is
    /// blamed unasked.
    fn side(&self) -> Side {
        self.by.unwrap_or(Side::Ours)
    }

    fn reason(&self) -> String {
        self.why.trim().to_owned()
    }

    fn notes(&self, cx: &Cx<'_>) -> MeetingNotes {
        let on = self.contact.at.date();
        if self.became != Became::Held {
            let (decisions, tasks, answers, expectations) = Default::default();
            return MeetingNotes { contact: self.missed(cx), decisions, tasks, answers, expectations };
        }
        MeetingNotes {
            contact: self.held(cx),
            decisions: self.decided(cx, on),
            tasks: self.tasks(cx),
            answers: self.answers(cx, on),
            expectations: self.expected(cx, on),
        }
    }

    /// The meeting as it was.
    fn held(&self, cx: &Cx<'_>) -> Contact {
        let presence = |one: &Person| match one.came {
            Came::Present => Presence::Present,
            Came::Absent => Presence::Absent,
            Came::Deputy => Presence::Deputy(one.deputy.trim().to_owned()),
        };
        let attended = |one: &Person| Attendance { who: one.who, required: one.required, presence: presence(one) };
        let activities = self.activity_minutes(cx.words).0.into_iter();
        let roles = self.role_minutes(cx.words).0.into_iter();
        let mut contact = Contact {
            outcome: Outcome::Held,
            attendance: self.people.iter().map(attended).collect(),
            summary: self.summary.trim().to_owned(),
            minutes: self.length(cx.words),
            ..self.contact.clone()
        };
        contact.activities.extend(activities.map(|(activity, minutes)| ActivityMinutes { activity, minutes }));
        contact.roles.extend(roles.map(|(role, minutes)| RoleMinutes { role, minutes, by: cx.author.to_owned() }));
        contact
    }

    /// A meeting that nobody had planned in the file, and that was not held.
    fn missed(&self, cx: &Cx<'_>) -> Contact {
        let outcome = match self.became {
            Became::Cancelled => Outcome::Cancelled { on: self.known_on, by: self.side(), why: self.reason() },
            Became::Held | Became::Moved | Became::NoShow => Outcome::NoShow { by: self.side() },
        };
        let invited = |one: &Person| Attendance { who: one.who, required: one.required, presence: Presence::Invited };
        let attendance = self.people.iter().map(invited).collect();
        Contact { outcome, attendance, note: self.note(cx), ..self.contact.clone() }
    }

    /// What was decided. Those of the client who came have heard it there unless somebody said otherwise; who else was to be
    /// there must hear it. Whether more people must, from when it counts and what the client's part was is not known before
    /// somebody says so.
    fn decided(&self, cx: &Cx<'_>, on: NaiveDate) -> Vec<Decision> {
        let ours = |who: &StakeholderId| cx.file.stakeholders.get(*who).is_some_and(|one| one.side == Side::Ours);
        let present = self.present();
        let from = present.iter().copied().find(ours).or(cx.file.engagement.manager);
        // Whom of us it concerns was there or is told by us: that we know what was decided says nothing of how we tell it.
        let theirs: Vec<StakeholderId> = self.people.iter().map(|one| one.who).filter(|who| !ours(who)).collect();
        let hearing = |who: &StakeholderId| Hearing {
            who: *who,
            on,
            from: from.filter(|from| from != who),
            channel: Some(self.contact.channel),
            acknowledged_on: None,
            reaction: String::new(),
        };
        let has_heard = |who: &StakeholderId| self.heard && theirs.contains(who) && present.contains(who);
        let decision = |title: &str| Decision {
            id: DecisionId::new(0, 0),
            meta: cx.meta(Visibility::Internal),
            title: title.to_owned(),
            options: Vec::new(),
            decided_by: Vec::new(),
            decided_on: on,
            effective_on: None,
            involvement: self.involvement,
            must_hear: theirs.iter().copied().filter(|who| !has_heard(who)).collect(),
            tasks: Vec::new(),
            gave: String::new(),
            got: String::new(),
            hearings: present.iter().filter(|who| has_heard(who)).map(hearing).collect(),
            note: String::new(),
        };
        self.decisions.lines().map(str::trim).filter(|line| !line.is_empty()).map(decision).collect()
    }

    /// The first moment of work from the day on which the actions are noted.
    pub fn first_moment(&self, cx: &Cx<'_>) -> NaiveDateTime {
        let day = cx.day.max(cx.file.engagement.start);
        WorkingTime::of_project(cx.file).next_work_start(day.and_time(NaiveTime::MIN))
    }

    /// What is to be done: at the end of the plan, with its owner and its deadline; no constraint but the one that the
    /// form says.
    fn tasks(&self, cx: &Cx<'_>) -> Vec<Task> {
        let last = cx.file.tasks.iter().filter(|task| task.parent.is_none()).map(|task| task.order).max().unwrap_or(0);
        let time = WorkingTime::of_project(cx.file);
        let evening = |on: NaiveDate| {
            // A day without work ends as an office does.
            let end = time.hours_on(on).last().map_or(17 * 60, |(_, end)| u32::from(*end).min(24 * 60 - 1));
            on.and_time(NaiveTime::from_num_seconds_from_midnight_opt(end * 60, 0).unwrap_or_default())
        };
        let constraint = Constraint { kind: ConstraintKind::StartNoEarlierThan, at: Some(self.first_moment(cx)) };
        let task = |(place, said): (i64, Said)| Task {
            order: last.saturating_add(10 * place),
            owner: said.who,
            deadline: said.on.map(evening),
            constraint: self.not_before.then_some(constraint),
            ..Task::new(TaskId::new(0, 0), cx.meta(Visibility::Internal), said.what)
        };
        (1..).zip(self.said(cx, &self.actions)).map(task).collect()
    }

    /// What each answered.
    fn answers(&self, cx: &Cx<'_>, on: NaiveDate) -> Vec<Answer> {
        let asked = self.people.iter().filter_map(|one| Some((one.who, self.answer(one)?)));
        let answer = |(of, answer): (StakeholderId, Option<f64>)| Answer {
            by: cx.author.to_owned(),
            written_on: cx.day,
            ..Answer::new(of, on, self.question.clone(), answer)
        };
        asked.map(answer).collect()
    }

    fn expected(&self, cx: &Cx<'_>, on: NaiveDate) -> Vec<Expectation> {
        let expectation = |(said, importance): (Said, u8)| {
            let holder = said.who?;
            let start = Start {
                workspace: cx.file,
                day: cx.day,
                author: cx.author,
                near: Some(holder.into()),
                words: cx.words,
            };
            let AnyRecord::Expectation(blank) = blank::record(RecordKind::Expectation, &start)? else { return None };
            let kind = kind_of(cx.words, &said.what);
            Some(Expectation { title: said.what, holder, voiced_on: on, by: said.on, kind, importance, ..blank })
        };
        self.expects(cx).into_iter().filter_map(expectation).collect()
    }
}

/// What must happen for whoever expects it, by the word that the line begins with; else it is to be understood, as most is
/// that is said in a meeting.
pub fn kind_of(words: &Words, text: &str) -> ExpectationKind {
    let text = text.to_lowercase();
    let mut kinds = [
        (ExpectationKind::Understand, "after-kind-understand"),
        (ExpectationKind::See, "after-kind-see"),
        (ExpectationKind::Decide, "after-kind-decide"),
        (ExpectationKind::Receive, "after-kind-receive"),
        (ExpectationKind::Use, "after-kind-use"),
        (ExpectationKind::Feel, "after-kind-feel"),
    ]
    .into_iter();
    let begins = |key: &str| words.text(key).split(' ').any(|head| text.starts_with(head));
    kinds.find_map(|(kind, key)| begins(key).then_some(kind)).unwrap_or(ExpectationKind::Understand)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn what_a_hint_shows_is_understood_by_who_reads_it() {
        let day = NaiveDate::from_ymd_opt(2026, 1, 19).unwrap_or_default();
        for language in [Language::English, Language::Russian, Language::Chinese] {
            let words = Words::new(language);
            let activities: Vec<_> = Activity::CHOICES.iter().map(|one| (*one, one.name(&words))).collect();
            let (found, unclear) = read::minutes(&words, &activities, words.text("after-activities-hint"));
            assert_eq!(found, [(Activity::BuildingTrust, 30), (Activity::CommunicatingStatus, 20)], "{language:?}");
            assert_eq!(unclear, [""; 0], "{language:?}");
            let roles: Vec<_> = Role::CHOICES.iter().map(|one| (*one, one.name(&words))).collect();
            let (found, unclear) = read::minutes(&words, &roles, words.text("after-roles-hint"));
            assert_eq!(found, [(Role::Coach, 30), (Role::Implementer, 20)], "{language:?}");
            assert_eq!(unclear, [""; 0], "{language:?}");
            for key in ["after-actions-hint", "after-expects-hint"] {
                let text = words.text(key);
                let name = text.split([':', '：']).next().unwrap_or_default();
                let one = Named { id: StakeholderId::new(0, 1), name: name.to_owned(), here: true };
                let said = read::line(&words, &[one], text, day);
                assert!(said.who.is_some() && said.on.is_some(), "{language:?} {key}: {said:?}");
                let kind = kind_of(&words, &said.what);
                let see = key == "after-expects-hint";
                assert_eq!(kind, if see { ExpectationKind::See } else { ExpectationKind::Understand }, "{said:?}");
            }
        }
    }
}
