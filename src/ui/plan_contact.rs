//! The one gesture that most findings ask for: to plan a talk with someone, in time, that satisfies what they expect.
//!
//! Chooses what kind of talk, on which working day and at which free hour. Moves no task.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use crate::document::Edit;
use crate::insight::calendar::WorkingTime;
use crate::insight::expectations::{ExpectationStatus, ProposalKind};
use crate::insight::warnings::Finding;
use crate::insight::warnings::answered::{Of, Standing};
use crate::ui::answer;
use crate::ui::blank;
use crate::ui::context::{Action, Cx};
use crate::ui::naming::{stakeholder_name, title_of};
use crate::workspace::*;

/// Days that a talk which needs preparation is planned ahead, where there is time.
const PREPARE_DAYS: u64 = 7;
/// Days that a plain talk is planned ahead.
const SOON_DAYS: u64 = 2;
/// Days from now within which a planned talk settles what is overdue.
const NEAR_DAYS: u64 = 14;
/// Days within which a talk is soon: those that are left of a week.
const SOON: u64 = 6;
/// Days within which a free one is looked for where a contact is moved.
const FREE_WITHIN: usize = 60;
/// Hours of the day at which talks are planned, the most usual first.
const HOURS: [u32; 6] = [10, 14, 11, 15, 9, 16];

/// What kind of talk helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Talk {
    /// To explain something.
    WalkThrough,
    /// To show something.
    Demonstration,
    /// To listen, to ask, to tell.
    Plain,
}

impl Talk {
    /// The kind of talk that a proposal asks for, and whether it satisfies the expectation.
    fn of(kind: Option<ProposalKind>) -> (Self, bool) {
        match kind {
            Some(ProposalKind::Explain) => (Self::WalkThrough, true),
            Some(ProposalKind::Demonstrate) => (Self::Demonstration, true),
            Some(ProposalKind::Listen | ProposalKind::Plan) => (Self::Plain, true),
            _ => (Self::Plain, false),
        }
    }

    /// Key of the act's words; their place `date` is the day.
    pub fn act_key(self) -> &'static str {
        match self {
            Self::WalkThrough => "overview-act-walk-through",
            Self::Demonstration => "overview-act-demonstration",
            Self::Plain => "overview-act-talk",
        }
    }

    /// Which of two talks holds the other as well: to show something explains it, and whoever explains listens.
    fn rank(self) -> u8 {
        match self {
            Self::Plain => 0,
            Self::WalkThrough => 1,
            Self::Demonstration => 2,
        }
    }

    fn days_ahead(self) -> u64 {
        if self == Self::Plain { SOON_DAYS } else { PREPARE_DAYS }
    }

    fn minutes(self) -> i64 {
        match self {
            Self::WalkThrough | Self::Demonstration => 60,
            Self::Plain => 30,
        }
    }
}

/// A talk that could be planned.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// What kind.
    pub talk: Talk,
    /// The contact, ready to be added.
    pub contact: Contact,
    /// What it satisfies.
    pub satisfies: Option<ExpectationId>,
    /// What is to be taken up, where that is added to a talk that is planned already: the contact is that one, changed.
    pub joins: Option<String>,
}

/// A talk with `who` by `before` (or soon) about an expectation, if it is about one. None when the person is unknown.
pub fn plan(
    cx: &Cx<'_>,
    who: StakeholderId,
    before: Option<NaiveDate>,
    about: Option<&ExpectationStatus>,
) -> Option<Plan> {
    let expectation = about.and_then(|status| cx.file.expectations.get(status.id));
    let (talk, satisfies) = Talk::of(about.and_then(|status| status.proposal).map(|proposal| proposal.kind));
    let start = blank::Start { workspace: cx.file, day: cx.day, author: cx.author, near: None, words: cx.words };
    let about: Vec<&Expectation> = expectation.into_iter().collect();
    let contact = contact(&start, talk, who, before, &about)?;
    let satisfies = expectation.filter(|_| satisfies).map(|expectation| expectation.id);
    Some(Plan { talk, contact, satisfies, joins: None })
}

/// By when a finding wants its talk: what it says itself, else the last of the working days of which its advice speaks.
pub fn latest(cx: &Cx<'_>, finding: &Finding) -> Option<NaiveDate> {
    let said = finding.action.and_then(|action| action.on_or_before);
    let working = WorkingTime::of_project(cx.file);
    said.or_else(|| match finding.rule.working_days()? {
        0 => Some(cx.day),
        days => cx.day.iter_days().take(FREE_WITHIN).filter(|on| working.works_on(*on)).nth(days - 1),
    })
}

/// Makes a talk the one for a finding: with everybody of the client whom it names and with whom none is planned, at an hour
/// at which all of them are free, and with what it is about in its title and as our note. It says what the finding says,
/// and so is private where that rests on anything private. Where a talk with all of them is planned soon enough, it is
/// taken up in that one.
pub fn for_finding(cx: &Cx<'_>, plan: &mut Plan, who: StakeholderId, before: Option<NaiveDate>, finding: &Finding) {
    const TITLED: usize = 3;
    plan.contact.note = finding.sentence(cx.words, cx.shown());
    if finding.is_private(cx.shown()) {
        plan.contact.meta.visibility = Visibility::Private;
    }
    let there = |contact: &Contact, who: StakeholderId| contact.attendance.iter().any(|one| one.who == who);
    let with = match finding.standing(cx.shown(), cx.day) {
        Standing::PlannedInPart { left, .. } => left,
        _ => finding.named().collect(),
    };
    for who in with {
        let of_client = cx
            .file
            .stakeholders
            .get(who)
            .is_some_and(|one| one.side != Side::Ours && one.left_on.is_none_or(|left| left > cx.day));
        if of_client && !there(&plan.contact, who) {
            plan.contact.attendance.push(Attendance { who, required: true, presence: Presence::Invited });
        }
    }
    let people: Vec<Option<StakeholderId>> = plan.contact.attendance.iter().map(|one| Some(one.who)).collect();
    plan.contact.at = free_time(cx.file, cx.day, before, plan.talk.days_ahead(), plan.contact.minutes, &people);
    let subject = subject(cx, finding);
    // Where all that is wanted is to speak, one that is planned does it as it is.
    let speaks = matches!(subject, Subject::Advice(_)) && planned(cx, plan, who, before, None).is_some();
    if speaks {
        return;
    }
    if let Some(joined) = joined(cx, plan, who, before, &subject) {
        (plan.contact, plan.joins) = (joined, Some(subject.said()));
        return;
    }
    if plan.talk != Talk::Plain || plan.satisfies.is_some() {
        return;
    }
    let names: Vec<String> = finding
        .named()
        .filter(|who| there(&plan.contact, *who))
        .map(|who| stakeholder_name(cx.file, who, cx.words))
        .collect();
    if names.len() > 1 {
        let who = match names.split_at_checked(TITLED) {
            Some((named, more)) if !more.is_empty() => {
                let named = cx.words.enumeration(named);
                cx.words.with("overview-title-some", &[("names", named.into()), ("n", more.len().into())])
            }
            _ => cx.words.list(&names),
        };
        plan.contact.title = cx.words.with("overview-title-talk", &[("who", who.into())]);
    }
    // What we call it is nothing for a title that a client reads.
    if let Subject::Record(subject) = subject
        && plan.contact.meta.visibility < Visibility::Client
    {
        let title = plan.contact.title.as_str().into();
        plan.contact.title = cx.words.with("overview-title-about", &[("title", title), ("subject", subject.into())]);
    }
}

/// What a talk about a finding takes up, in short.
enum Subject {
    /// What somebody expects, said or decided: it stands in the title, too.
    Record(String),
    /// To speak at all, or to do what is advised: no talk is called that.
    Advice(String),
}

impl Subject {
    fn said(self) -> String {
        match self {
            Self::Record(said) | Self::Advice(said) => said,
        }
    }
}

fn subject(cx: &Cx<'_>, finding: &Finding) -> Subject {
    match finding.about {
        Some(record) if !matches!(record.kind(), RecordKind::Stakeholder | RecordKind::Task) => {
            Subject::Record(title_of(cx.shown(), record, cx.words))
        }
        _ => Subject::Advice(finding.advice(cx.words, cx.shown())),
    }
}

/// The talk that is planned already and soon enough, with `who` and all others of the client whom the plan invites, with what
/// the plan is about taken up in it too. None where there is none, where it is too short to explain something, where
/// others would read what they may not, and where it is in it already.
fn joined(
    cx: &Cx<'_>,
    plan: &Plan,
    who: StakeholderId,
    before: Option<NaiveDate>,
    subject: &Subject,
) -> Option<Contact> {
    const SUBJECTS: usize = 3;
    let expectation = plan.satisfies.and_then(|id| cx.file.expectations.get(id));
    let latest = latest_day(cx, plan, before, expectation.map(|one| one.by));
    let ours = |who: StakeholderId| cx.file.stakeholders.get(who).is_some_and(|one| one.side == Side::Ours);
    let wanted: Vec<StakeholderId> =
        plan.contact.attendance.iter().map(|one| one.who).chain([who]).filter(|who| !ours(*who)).collect();
    let is_private = |contact: &Contact| contact.meta.visibility == Visibility::Private;
    let fits = |contact: &&Contact| {
        let comes = |who: &StakeholderId| {
            contact.attendance.iter().any(|one| one.who == *who && one.presence == Presence::Invited)
        };
        let on = contact.at.date();
        contact.outcome == Outcome::Planned
            && (cx.day <= on && on <= latest)
            && contact.direction == Direction::Both
            && contact.kind != ContactKind::Message
            && (plan.satisfies.is_none() || contact.minutes >= plan.talk.minutes())
            && is_private(contact) == is_private(&plan.contact)
            && wanted.iter().all(comes)
            // A talk with them, and not a meeting of many to which they come as well.
            && contact.attendance.iter().all(|one| ours(one.who) || wanted.contains(&one.who))
    };
    let there = cx.shown().contacts.iter().filter(fits).min_by_key(|one| (one.at, one.id))?;
    if there.note.contains(&plan.contact.note) {
        return None;
    }
    let mut contact = cx.file.contacts.get(there.id)?.clone();
    let note = [contact.note.as_str(), plan.contact.note.as_str()].join("\n");
    contact.note = note.trim_start().to_owned();
    let readers =
        contact.meta.visibility.max(Visibility::Internal) <= plan.contact.meta.visibility.max(Visibility::Internal);
    if let Subject::Record(subject) = subject
        && readers
        && !contact.title.contains(subject)
        && contact.title.matches([';', '；']).count() + 1 < SUBJECTS
    {
        let args = [("title", contact.title.as_str().into()), ("subject", subject.as_str().into())];
        contact.title = cx.words.with("overview-title-and", &args);
    }
    Some(contact)
}

/// What serves expectations in time whatever the plan does.
pub enum Serving {
    /// A talk that is planned already.
    Planned(ContactId, NaiveDateTime),
    /// A talk that could be planned.
    New(Talk, Box<Contact>),
}

/// The talk that serves an expectation whatever the plan does: an explanation of what is to be understood, a demonstration
/// of what is to be seen, an open ear for what is to be felt. None for what only the plan can serve.
fn talk_for(expectation: &Expectation) -> Option<Talk> {
    match expectation.kind {
        ExpectationKind::Understand => Some(Talk::WalkThrough),
        ExpectationKind::See => Some(Talk::Demonstration),
        ExpectationKind::Feel => Some(Talk::Plain),
        ExpectationKind::Decide | ExpectationKind::Receive | ExpectationKind::Use => None,
    }
}

/// One talk, and what of one person's expectations it serves.
pub struct Service {
    /// Whose they are.
    pub who: StakeholderId,
    /// Which.
    pub serves: Vec<ExpectationId>,
    /// The talk.
    pub by: Serving,
}

impl Service {
    /// The edit that plans it, or lets what is planned serve.
    pub fn edit(self) -> Edit {
        match self.by {
            Serving::Planned(id, _) => {
                let satisfier = Satisfier::Contact(id);
                let serve = self.serves.into_iter().map(|expectation| Edit::SatisfyBy { expectation, satisfier });
                Edit::Several(serve.collect())
            }
            Serving::New(_, contact) => Edit::PlanContactFor { expectations: self.serves, contact: *contact },
        }
    }
}

/// The talks that serve these expectations as far as talks do: those of one person by one talk where that is in time for
/// all of it, by one that is planned already before a new one, and no two new ones at an hour of the same people.
pub fn services(start: &blank::Start<'_>, expectations: &[ExpectationId]) -> Vec<Service> {
    let mut file = start.workspace.clone();
    let known = expectations.iter().copied().filter(|id| file.expectations.contains(*id));
    let mut left: Vec<ExpectationId> = known.collect();
    let mut services = Vec::new();
    while let Some(who) = left.first().and_then(|id| file.expectations.get(*id)).map(|one| one.holder) {
        let start = blank::Start { workspace: &file, ..*start };
        let all: Vec<&Expectation> = left.iter().filter_map(|id| file.expectations.get(*id)).collect();
        let Some((serves, by)) = serving(&start, who, &all) else {
            left.retain(|id| file.expectations.get(*id).is_some_and(|one| one.holder != who));
            continue;
        };
        left.retain(|id| !serves.contains(id));
        if let Serving::New(_, contact) = &by {
            // Only so that it takes its hour, under a number that nothing else has.
            let number = ContactId::new(u64::MAX, file.contacts.len() as u64);
            file.contacts.put(Contact { id: number, ..(**contact).clone() });
        }
        services.push(Service { who, serves, by });
    }
    services
}

/// One talk that serves as many of the expectations of `who` as it can, the most urgent among them, and which: one that is
/// planned already and is long enough, else a new one. None where no talk serves any of them, where their days have passed,
/// and where the person is unknown.
fn serving(
    start: &blank::Start<'_>,
    who: StakeholderId,
    expectations: &[&Expectation],
) -> Option<(Vec<ExpectationId>, Serving)> {
    let in_time = |one: &Expectation, on: NaiveDate| one.by.is_none_or(|by| on <= by);
    let wanted = expectations.iter().filter(|one| one.holder == who && in_time(one, start.day));
    let mut wanted: Vec<(Talk, &Expectation)> = wanted.filter_map(|one| Some((talk_for(one)?, *one))).collect();
    wanted.sort_by_key(|(_, one)| (one.by.is_none(), one.by, one.id));
    let served = |those: &[(Talk, &Expectation)], on: NaiveDate, minutes: i64| -> Vec<ExpectationId> {
        let those = those.iter().filter(|(talk, one)| in_time(one, on) && minutes >= talk.minutes());
        those.map(|(_, one)| one.id).collect()
    };
    let near = start.day.checked_add_days(Days::new(NEAR_DAYS)).unwrap_or(start.day);
    let (talk, first) = *wanted.first()?;
    let serves = |contact: &&Contact| {
        let spoken = contact.direction == Direction::Both && contact.kind != ContactKind::Message;
        let comes = |part: &Attendance| part.who == who && part.presence != Presence::Absent;
        let on = contact.at.date();
        let ahead = contact.outcome == Outcome::Planned && start.day < on && on <= first.by.unwrap_or(near);
        ahead && spoken && contact.minutes >= talk.minutes() && contact.attendance.iter().any(comes)
    };
    if let Some(planned) = start.workspace.contacts.iter().filter(serves).min_by_key(|one| (one.at, one.id)) {
        let served = served(&wanted, planned.at.date(), planned.minutes);
        return Some((served, Serving::Planned(planned.id, planned.at)));
    }
    // What is too urgent for any free hour is left out.
    (0..wanted.len()).find_map(|skipped| {
        let those = &wanted[skipped..];
        let talk = those.iter().map(|(talk, _)| *talk).max_by_key(|talk| talk.rank())?;
        let about: Vec<&Expectation> = those.iter().map(|(_, one)| *one).collect();
        let contact = contact(start, talk, who, about.first()?.by, &about)?;
        let served = served(those, contact.at.date(), contact.minutes);
        (served.len() == those.len()).then(|| (served, Serving::New(talk, Box::new(contact))))
    })
}

/// The contact that a talk would be: of these people, in time, at a free hour, by the way that the person likes.
fn contact(
    start: &blank::Start<'_>,
    talk: Talk,
    who: StakeholderId,
    before: Option<NaiveDate>,
    about: &[&Expectation],
) -> Option<Contact> {
    let (file, day, words) = (start.workspace, start.day, start.words);
    let person = file.stakeholders.get(who)?;
    let here = |who: &StakeholderId| {
        file.stakeholders.get(*who).is_some_and(|person| person.left_on.is_none_or(|left| left > day))
    };
    let ours = person.our_contact.or(file.engagement.manager).filter(here).filter(|ours| *ours != who);
    let at = free_time(file, day, before, talk.days_ahead(), talk.minutes(), &[Some(who), ours]);
    let mut contact = blank::contact(start, [Some(who), ours].into_iter().flatten().collect(), at.date());
    contact.at = at;
    contact.minutes = talk.minutes();
    (contact.kind, contact.place, contact.channel) = way(talk, person.channel);
    // What an expectation keeps from the client, its talk's title must not tell.
    contact.meta.visibility = about.iter().map(|one| one.meta.visibility).min().unwrap_or_default();
    let titles: Vec<&str> = about.iter().map(|one| one.title.as_str()).collect();
    let what = titles.join("; ");
    let what = what.as_str();
    contact.title = match talk {
        Talk::WalkThrough => words.with("overview-title-walk-through", &[("what", what.into())]),
        Talk::Demonstration => words.with("overview-title-demonstration", &[("what", what.into())]),
        Talk::Plain => words.with("overview-title-talk", &[("who", person.name.as_str().into())]),
    };
    Some(contact)
}

/// The talk that is planned already and helps as `plan` would: one tied to the expectation where the plan would be,
/// else the next one with the person. One that comes after the expectation's date, or more than a fortnight from now
/// where that has passed, does not help: an earlier one does.
pub fn planned(
    cx: &Cx<'_>,
    plan: &Plan,
    who: StakeholderId,
    before: Option<NaiveDate>,
    about: Option<&ExpectationStatus>,
) -> Option<(ContactId, NaiveDateTime)> {
    let (talk, by) = match (plan.satisfies, about) {
        (Some(_), Some(status)) => (status.talk, Some(status.by)),
        _ => (next_talk(cx, who), None),
    };
    let latest = latest_day(cx, plan, before, by);
    // One of those whom it is to be with alone is no talk with them all.
    let asked = |id: ContactId| {
        let people = plan.contact.attendance.iter().filter(|one| one.required).map(|one| one.who);
        let ours = |who: StakeholderId| cx.file.stakeholders.get(who).is_some_and(|one| one.side == Side::Ours);
        let mut others = people.filter(|one| *one != who && !ours(*one));
        cx.shown()
            .contacts
            .get(id)
            .is_some_and(|contact| others.all(|other| contact.attendance.iter().any(|one| one.who == other)))
    };
    talk.filter(|(id, _)| asked(*id)).filter(|(_, at)| at.date() <= latest)
}

/// The last day on which a talk helps as the plan would: where it satisfies something, that one's date or, where that has
/// passed or nobody asked for it, a fortnight; else the day before which it is to be, or what is left of a week. Never
/// earlier than the plan itself.
fn latest_day(cx: &Cx<'_>, plan: &Plan, before: Option<NaiveDate>, by: Option<Option<NaiveDate>>) -> NaiveDate {
    let within = |days: u64| cx.day.checked_add_days(Days::new(days)).unwrap_or(cx.day);
    let latest = match by {
        Some(by) => by.filter(|by| *by >= cx.day).unwrap_or(within(NEAR_DAYS)),
        None => before.unwrap_or(within(SOON)),
    };
    latest.max(plan.contact.at.date())
}

/// The next one in which both speak: what is only sent answers nothing that is asked for face to face.
fn next_talk(cx: &Cx<'_>, who: StakeholderId) -> Option<(ContactId, NaiveDateTime)> {
    let next = cx.insights.next_contact(who)?;
    let is_talk = |one: &&Contact| {
        let sent = one.direction == Direction::Out || one.kind == ContactKind::Message;
        !sent && one.outcome == Outcome::Planned && one.at >= next.1
    };
    if cx.shown().contacts.get(next.0).as_ref().is_some_and(is_talk) {
        return Some(next);
    }
    let with = |one: &&Contact| one.attendance.iter().any(|part| part.who == who);
    let later = cx.shown().contacts.iter().filter(is_talk).filter(with);
    later.map(|one| (one.id, one.at)).min_by_key(|(id, at)| (*at, *id))
}

/// That a talk is planned, and when.
pub fn planned_words(cx: &Cx<'_>, at: NaiveDateTime) -> String {
    let (date, time) = (cx.words.date_short(at.date()), cx.words.time(at.time()));
    cx.words.with("overview-act-planned", &[("date", date.into()), ("time", time.into())])
}

/// Carries the plan out as one step, noted with the warning that it answers, and says so.
pub fn carry_out(cx: &Cx<'_>, plan: &Plan, of: Option<Of>) {
    let contact = plan.contact.clone();
    let (id, joins) = (contact.id, plan.joins.as_deref());
    let edit = match plan.satisfies {
        Some(expectation) if joins.is_some() => {
            let serve = Edit::SatisfyBy { expectation, satisfier: Satisfier::Contact(id) };
            Edit::Several(vec![Edit::Put(contact.into()), serve])
        }
        None if joins.is_some() => Edit::Put(contact.into()),
        Some(expectation) => Edit::PlanContactFor { expectations: vec![expectation], contact },
        None => Edit::Add(contact.into()),
    };
    let edit = answer::acting(cx, of, joins.map(|_| id.into()), edit);
    let label = edit.label(cx.file);
    let at = ("at", cx.words.date_time(plan.contact.at).into());
    let said = match joins {
        Some(subject) => {
            let there = cx.file.contacts.get(id).map(|one| one.title.as_str()).unwrap_or_default();
            cx.words.with("overview-joined", &[("subject", subject.into()), ("what", there.into()), at])
        }
        None => cx.words.with("overview-planned", &[("what", plan.contact.title.as_str().into()), at]),
    };
    cx.edit(edit, label);
    cx.out.push(Action::Done(said));
}

/// How the talk takes place: as the person likes it, where that is a way to talk.
fn way(talk: Talk, channel: Option<Channel>) -> (ContactKind, Place, Channel) {
    let kind = match talk {
        Talk::Demonstration => ContactKind::Workshop,
        Talk::WalkThrough | Talk::Plain => ContactKind::Meeting,
    };
    match channel {
        Some(Channel::Video) => (kind, Place::Remote, Channel::Video),
        Some(Channel::Phone) if talk == Talk::Plain => (ContactKind::Call, Place::Remote, Channel::Phone),
        Some(Channel::InPerson) | None => (kind, Place::OnSite, Channel::InPerson),
        _ if talk == Talk::Plain => (ContactKind::Call, Place::Remote, Channel::Phone),
        _ => (kind, Place::OnSite, Channel::InPerson),
    }
}

/// When some people cannot come: the days on which they are busy, and the times at which they meet.
struct Diary<'a> {
    busy: Vec<&'a Busy>,
    met: Vec<(NaiveDateTime, NaiveDateTime)>,
}

impl<'a> Diary<'a> {
    /// The diary of `people` between two days, but for one contact. Contacts are gone through once.
    fn of(
        file: &'a Workspace,
        people: &[StakeholderId],
        (from, to): (NaiveDate, NaiveDate),
        but: Option<ContactId>,
    ) -> Self {
        let days = |who: &StakeholderId| file.stakeholders.get(*who).map_or(&[][..], |person| person.busy.as_slice());
        let first = from.pred_opt().unwrap_or(from);
        let counts = |contact: &&Contact| {
            let stands = matches!(contact.outcome, Outcome::Planned | Outcome::Held) && Some(contact.id) != but;
            let series = contact.rhythm.filter(|_| contact.attendance.is_empty()).and_then(|id| file.rhythms.get(id));
            let agreed = series.into_iter().flat_map(|series| series.with.iter().copied().chain(series.owner));
            stands
                && (first..=to).contains(&contact.at.date())
                && contact.attendance.iter().map(|one| one.who).chain(agreed).any(|who| people.contains(&who))
        };
        let time =
            |contact: &Contact| (contact.at, contact.at + TimeDelta::minutes(contact.minutes.clamp(15, 24 * 60)));
        Self {
            busy: people.iter().flat_map(days).collect(),
            met: file.contacts.iter().filter(counts).map(time).collect(),
        }
    }

    /// Whether somebody cannot come on a day.
    fn is_busy(&self, date: NaiveDate) -> bool {
        self.busy.iter().any(|busy| busy.from <= date && date <= busy.to)
    }

    /// Whether nobody meets then for so many minutes.
    fn is_free(&self, from: NaiveDateTime, minutes: i64) -> bool {
        let to = from + TimeDelta::minutes(minutes);
        !self.met.iter().any(|(begins, ends)| *begins < to && *ends > from)
    }
}

/// A free hour on a working day: `ahead` days from now, never after `before`; earlier rather than later.
fn free_time(
    file: &Workspace,
    day: NaiveDate,
    before: Option<NaiveDate>,
    ahead: u64,
    minutes: i64,
    people: &[Option<StakeholderId>],
) -> NaiveDateTime {
    let working = WorkingTime::of_project(file);
    let people: Vec<StakeholderId> = people.iter().copied().flatten().collect();
    let latest = before.unwrap_or(NaiveDate::MAX).max(day);
    let wished = day.checked_add_days(Days::new(ahead)).unwrap_or(day).min(latest);
    let back = (1..=(wished - day).num_days().max(0)).rev();
    let on = (1..=21).map(|days| (wished - day).num_days() + days);
    // What is asked for today is asked for late in the day; else today comes last.
    let days = back.chain(on).chain([0]).filter_map(|days| day.checked_add_signed(TimeDelta::days(days)));
    let days: Vec<NaiveDate> = days.filter(|date| working.works_on(*date)).collect();
    let in_time: Vec<NaiveDate> = days.iter().copied().filter(|date| *date <= latest).collect();
    let last = wished.checked_add_days(Days::new(21)).unwrap_or(wished);
    let diary = Diary::of(file, &people, (day, last), None);
    let free_on = |date: NaiveDate| {
        let hours: Vec<u32> = if date == day { HOURS.iter().copied().rev().collect() } else { HOURS.to_vec() };
        hours.into_iter().map(|hour| at(date, hour)).find(|time| diary.is_free(*time, minutes))
    };
    // Where all are busy on every day in time, an hour at which none of them meets otherwise; in time rather than free.
    let those = if in_time.is_empty() { &days } else { &in_time };
    let free = those.iter().filter(|date| !diary.is_busy(**date)).find_map(|date| free_on(*date));
    let any = || those.iter().find_map(|date| free_on(*date));
    free.or_else(any).unwrap_or_else(|| at(those.first().copied().unwrap_or(wished), HOURS[0]))
}

fn at(date: NaiveDate, hour: u32) -> NaiveDateTime {
    date.and_time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default())
}

/// Where a contact can be moved to: the same time on the first working day after it and after `day` on which everybody
/// can come, nobody of them meets otherwise then, and its own series has no turn.
pub fn another_day(file: &Workspace, contact: &Contact, day: NaiveDate) -> NaiveDateTime {
    let working = WorkingTime::of_project(file);
    let invited: Vec<StakeholderId> = contact.attendance.iter().map(|one| one.who).collect();
    let series = contact.rhythm.and_then(|id| file.rhythms.get(id));
    let people = match series {
        Some(series) if invited.is_empty() => series.with.iter().copied().chain(series.owner).collect(),
        _ => invited,
    };
    let turn = |one: &&Contact| {
        let stands = matches!(one.outcome, Outcome::Planned | Outcome::Held);
        contact.rhythm.is_some() && stands && one.id != contact.id && one.rhythm == contact.rhythm
    };
    let turns: Vec<NaiveDate> = file.contacts.iter().filter(turn).map(|one| one.at.date()).collect();
    let days: Vec<NaiveDate> = contact.at.date().max(day).iter_days().skip(1).take(FREE_WITHIN).collect();
    let Some((first, last)) = days.first().copied().zip(days.last().copied()) else { return contact.at };
    let diary = Diary::of(file, &people, (first, last), Some(contact.id));
    let mut working_days = days.into_iter().filter(|date| working.works_on(*date)).peekable();
    let fallback = working_days.peek().copied();
    let free = working_days.find(|date| {
        let at = date.and_time(contact.at.time());
        !turns.contains(date) && !diary.is_busy(*date) && diary.is_free(at, contact.minutes)
    });
    free.or(fallback).map_or(contact.at, |date| date.and_time(contact.at.time()))
}
