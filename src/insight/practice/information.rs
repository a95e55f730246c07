//! Information and meetings: whom we know and talk with, how, how soon we answer.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::super::conversation::{Conversation, everybody};
use super::super::grid::takes_part;
use super::super::rhythm::ContactDebt;
use super::super::statistics::{Share, median};
use super::super::talks::Came;
use super::base::{Base, count};
use super::figure::{Figure, Label, Part, Step, Value};
use super::kind::FigureKind;
use crate::workspace::{Channel, Direction, RecordRef, Side, StakeholderId, StakeholderKind, Track, Voice, VoiceKind};

/// The six audiences, in their order.
const TRACKS: [Track; 6] =
    [Track::Team, Track::Management, Track::Customer, Track::EndUsers, Track::Partners, Track::Investors];

/// 0.3 "six audiences": those of which somebody takes part and with whom both spoke lately. An audience of which nobody
/// is known counts as one that we do not reach; our own team is reached where we talk among ourselves.
pub(super) fn tracks(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Tracks);
    let mut last: BTreeMap<Track, NaiveDate> = BTreeMap::new();
    let there = |who: &&crate::workspace::Stakeholder| takes_part(who, base.day);
    let known: BTreeSet<Track> = base.file.stakeholders.iter().filter(there).map(|one| one.track).collect();
    let table = base.insights.talks();
    for row in table.all().iter().filter(|row| row.held_by(base.day) && row.direction == Direction::Both) {
        let came = table.attended(row).iter().filter(|one| one.came == Came::Present);
        let people: Vec<StakeholderId> = match base.file.contacts.get(row.id).filter(|_| row.is_open()) {
            Some(contact) => everybody(base.file, contact),
            None => came.map(|one| table.who(one)).collect(),
        };
        // One of us alone reaches nobody of us.
        let together = people.iter().filter(|who| base.is_ours(**who)).count() > 1;
        for who in people {
            let Some(person) = base.person(who).filter(|one| together || one.side != Side::Ours) else { continue };
            let latest = last.entry(person.track).or_insert(row.on());
            *latest = row.on().max(*latest);
        }
    }
    let mut share = Share::default();
    for track in TRACKS {
        let on = last.get(&track).copied().filter(|_| known.contains(&track));
        count(&mut share, on.is_some_and(|on| on >= base.lately));
        if let Some(on) = on {
            figure.counts(on);
        }
        let value = on.map_or(Value::Nothing, |on| Value::Days((base.day - on).num_days() as f64));
        figure.parts.push(Part::new(Label::Track(track), value));
    }
    for person in base.file.stakeholders.iter().filter(there) {
        if last.get(&person.track).is_none_or(|on| *on < base.lately) {
            figure.names(person.id);
        }
    }
    if figure.n == 0 { figure } else { figure.say(Value::Share(share)) }
}

/// 0.1 "individual people, groups of people or organizations": groups and organisations that are not ours of which a
/// person is known by name. What the figure lists is known by no name.
pub(super) fn named_people(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::NamedPeople);
    let persons = base.file.stakeholders.iter().filter(|one| one.kind == StakeholderKind::Person);
    let named: BTreeSet<StakeholderId> =
        persons.filter(|one| takes_part(one, base.day)).filter_map(|one| one.member_of).collect();
    // A person of a department is one of its firm, too.
    let above: BTreeSet<StakeholderId> =
        named.iter().filter_map(|who| base.person(*who)?.member_of).chain(named.iter().copied()).collect();
    let mut share = Share::default();
    for one in base.file.stakeholders.iter() {
        if one.kind == StakeholderKind::Person || one.side == Side::Ours || !takes_part(one, base.day) {
            continue;
        }
        let known = above.contains(&one.id);
        count(&mut share, known);
        figure.counts(one.meta.on);
        if !known {
            figure.names(one.id);
        }
    }
    figure.say(Value::Share(share))
}

/// 0.6 "e-mail, internal communication tools, video conferencing": talks by channel; the value is the share of the most
/// used one. What was only sent is no talk.
pub(super) fn channels(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Channels);
    let mut by: BTreeMap<Channel, usize> = BTreeMap::new();
    for talk in base.talks.iter().rev().filter(|talk| talk.is_two_way()) {
        *by.entry(talk.contact.channel).or_default() += 1;
        figure.rests(talk.contact.id, talk.on);
    }
    let mut by: Vec<(Channel, usize)> = by.into_iter().collect();
    by.sort_by_key(|(channel, n)| (std::cmp::Reverse(*n), *channel));
    let of = figure.n;
    figure.parts =
        by.iter().map(|(one, n)| Part::new(Label::Channel(*one), Value::Share(Share::new(*n, of)))).collect();
    let most = by.first().map_or(0, |(_, n)| *n);
    figure.say(Value::Share(Share::new(most, of)))
}

/// 0.6 "both formal and informal": people with whom some talk was informal, of those with whom we talked; the parts say
/// the informal share of each.
pub(super) fn informal(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Informal);
    let mut by: BTreeMap<StakeholderId, Share> = BTreeMap::new();
    for talk in base.talks.iter().filter(|talk| talk.is_two_way()) {
        figure.counts(talk.on);
        for who in &talk.theirs {
            count(by.entry(*who).or_default(), !talk.contact.formal);
        }
    }
    let share = Share::count(by.values().map(|one| one.n > 0));
    let mut by: Vec<(StakeholderId, Share)> = by.into_iter().collect();
    let grid = &base.insights.grid;
    by.sort_by(|a, b| grid.weight(b.0).total_cmp(&grid.weight(a.0)).then(a.0.cmp(&b.0)));
    for (who, one) in by {
        if one.n == 0 {
            figure.names(who);
        }
        figure.parts.push(Part::new(Label::Who(who), Value::Share(one)));
    }
    figure.say(Value::Share(share))
}

/// 1.2 "how intensive an interaction do we need?": people with whom we talk at least as often as the agreed series come
/// to, lately, and whose next talk is not overdue, of those with whom something is agreed; the parts say talks a month
/// beside those agreed.
pub(super) fn intensity(base: &Base<'_>) -> Figure {
    const WEEKS_IN_MONTH: f64 = 365.25 / 12.0 / 7.0;
    let mut figure = Figure::new(FigureKind::Intensity);
    let talk = Conversation::of(base.insights);
    figure.latest = base.talks.iter().rev().find(|talk| talk.is_two_way()).map(|talk| talk.on);
    let mut share = Share::default();
    for one in &talk.intensity {
        let Some(target) = one.target_per_week.filter(|target| *target > 0.0) else { continue };
        figure.n += one.held;
        // Many talks at once do not make up for the silence since.
        let overdue = base.insights.rhythms.debt(one.who).is_some_and(ContactDebt::is_overdue);
        let enough = one.per_week() >= target && !overdue;
        count(&mut share, enough);
        if !enough {
            figure.names(one.who);
        }
        figure.parts.push(Part {
            of: Label::Who(one.who),
            value: Value::PerMonth(one.per_week() * WEEKS_IN_MONTH),
            beside: Value::PerMonth(target * WEEKS_IN_MONTH),
        });
    }
    figure.say(Value::Share(share))
}

/// 1.5 "proper status information… weekly": turns of the agreed series that are written (a report, an e-mail) that have passed and in which
/// one was sent. A report outside the series is none of its turns.
pub(super) fn brief_sent(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::BriefSent);
    let mut sent: BTreeMap<crate::workspace::RhythmId, Vec<(NaiveDate, crate::workspace::ContactId)>> = BTreeMap::new();
    for talk in &base.talks {
        if let Some(rhythm) = talk.contact.rhythm {
            sent.entry(rhythm).or_default().push((talk.on, talk.contact.id));
        }
    }
    let mut share = Share::default();
    for rhythm in base.file.rhythms.iter().filter(|one| matches!(one.channel, Channel::Report | Channel::Email)) {
        if !rhythm.with.iter().any(|who| !base.is_ours(*who)) {
            continue;
        }
        let every = rhythm.every_days.max(1);
        let until = rhythm.until.map_or(base.day, |until| until.min(base.day));
        let turns = ((until - rhythm.from).num_days() + 1) / every;
        let of = sent.get(&rhythm.id).map(Vec::as_slice).unwrap_or_default();
        let taken: BTreeSet<i64> = of.iter().map(|(on, _)| (*on - rhythm.from).num_days().div_euclid(every)).collect();
        for turn in 0..turns.max(0) {
            count(&mut share, taken.contains(&turn));
        }
        for (on, id) in of.iter().rev() {
            figure.rests(*id, *on);
        }
    }
    figure.say(Value::Share(share))
}

/// 1.7 "main points of contact, and back-up communication": key people for whom one of us, somebody who stands in, and a
/// way to reach them are written down. What the figure lists lacks one of the three.
pub(super) fn back_ups(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::BackUps);
    let mut share = Share::default();
    for who in &base.insights.grid.key_people {
        let Some(person) = base.person(*who) else { continue };
        let there = |one: Option<StakeholderId>| {
            one.is_some_and(|one| base.person(one).is_some_and(|p| takes_part(p, base.day)))
        };
        let whole = there(person.our_contact)
            && there(person.backup_contact)
            && person.backup_contact != person.our_contact
            && person.channel.is_some();
        count(&mut share, whole);
        figure.counts(person.meta.on);
        if !whole {
            figure.names(*who);
        }
    }
    figure.say(Value::Share(share))
}

/// 3.2 "responding to client needs": median days from what a person of theirs said or expects to our first response
/// (played back, answered, told, closed); what has none counts at its age. Praise asks for nothing. Beside it stands
/// how long it took until it was settled.
pub(super) fn first_response(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::FirstResponse);
    let (mut first, mut settled) = (Vec::new(), Vec::new());
    let mut waits: Vec<(i64, RecordRef)> = Vec::new();
    let mut take = |figure: &mut Figure,
                    record: RecordRef,
                    on: NaiveDate,
                    answers: &[Option<NaiveDate>],
                    end: Option<NaiveDate>| {
        let answer = answers.iter().copied().flatten().min();
        figure.counts(answer.unwrap_or(on));
        let lasted = (answer.unwrap_or(base.day) - on).num_days().max(0);
        first.push(lasted);
        settled.push((end.unwrap_or(base.day) - on).num_days().max(0));
        if answer.is_none() {
            waits.push((-lasted, record));
        }
    };
    let asks = |voice: &&Voice| voice.kind != VoiceKind::Praise && voice.on <= base.day && !base.is_ours(voice.of);
    for voice in base.file.voices.iter().filter(asks) {
        // A day of an answer counts with what became of it.
        let days = [voice.answered_on, voice.told_on, voice.closed_on];
        let end = days.into_iter().flatten().min().filter(|_| voice.has_answer());
        let answers = [voice.confirmed_on, end];
        take(&mut figure, voice.id.into(), voice.on, &answers, end);
    }
    for one in base.file.expectations.iter().filter(|one| !base.is_ours(one.holder)) {
        take(&mut figure, one.id.into(), one.voiced_on, &[one.confirmed_on, one.closed_on], one.closed_on);
    }
    waits.sort_unstable();
    waits.iter().for_each(|(_, record)| figure.names(*record));
    if let Some(days) = median(&mut settled) {
        figure.parts.push(Part::new(Label::Step(Step::Settling), Value::Days(days)));
    }
    let value = median(&mut first).map_or(Value::Nothing, Value::Days);
    figure.say(value)
}

/// 3.5 "the controller had come to him": people between whoever said something and us, on average over everything that
/// people who are not ours expect or said for an answer; the parts say which share of each person's word came through others.
pub(super) fn hops(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Hops);
    let mut links = 0;
    let mut by: BTreeMap<StakeholderId, Share> = BTreeMap::new();
    let mut take =
        |figure: &mut Figure, record: RecordRef, who: StakeholderId, on: NaiveDate, through: &[StakeholderId]| {
            let between = through.iter().filter(|one| !base.is_ours(**one)).count();
            links += between;
            figure.counts(on);
            count(by.entry(who).or_default(), between > 0);
            if between > 0 {
                figure.names(record);
            }
        };
    let asks = |voice: &&Voice| voice.kind != VoiceKind::Praise && voice.on <= base.day && !base.is_ours(voice.of);
    for voice in base.file.voices.iter().filter(asks) {
        take(&mut figure, voice.id.into(), voice.of, voice.on, &voice.heard_through);
    }
    for one in base.file.expectations.iter().filter(|one| !base.is_ours(one.holder)) {
        take(&mut figure, one.id.into(), one.holder, one.voiced_on, &one.heard_through);
    }
    // Everybody stands there, so that the parts add up to what is counted; whose word came through others comes first.
    let mut by: Vec<(StakeholderId, Share)> = by.into_iter().collect();
    by.sort_by_key(|(who, share)| (std::cmp::Reverse(share.n), std::cmp::Reverse(share.of), *who));
    figure.parts = by.into_iter().map(|(who, share)| Part::new(Label::Who(who), Value::Share(share))).collect();
    let n = figure.n;
    figure.say(if n > 0 { Value::Number(links as f64 / n as f64) } else { Value::Nothing })
}
