//! Every rule has a trouble that is planted in the engagement that goes well: it is found within a week of when it could be
//! known, with the right people and records, and its own act clears it.

mod plan;
mod relationship;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use entente::document::{Document, Edit};
use entente::insight::warnings::{Finding, FindingArg, Rule};
use entente::workspace::*;

use super::false_alarms::{TROUBLES, found_by};
use super::support::healthy::{day, healthy, who};

/// Something that goes wrong, from which day on it can be known, whom and what the warning must name, and the act that
/// clears it on the day on which it is found.
struct Planted {
    what: &'static str,
    rule: Rule,
    known: u64,
    names: &'static [&'static str],
    plant: fn(&mut Workspace),
    clear: fn(&mut Workspace),
}

fn all() -> impl Iterator<Item = &'static Planted> {
    relationship::PLANTED.iter().chain(plan::PLANTED)
}

/// The records and people that a finding speaks of.
fn named(finding: &Finding) -> BTreeSet<String> {
    let people = finding.args.iter().flat_map(|(_, arg)| match arg {
        FindingArg::Person(who) => vec![RecordRef::from(*who)],
        FindingArg::People(people) => people.iter().map(|who| RecordRef::from(*who)).collect(),
        _ => Vec::new(),
    });
    people.chain(finding.evidence.iter().copied()).chain(finding.about).map(|one| one.to_string()).collect()
}

#[test]
fn every_rule_has_a_trouble_that_is_planted() {
    let planted: BTreeSet<Rule> = all().map(|one| one.rule).chain(TROUBLES.iter().map(|one| one.rule)).collect();
    let without: Vec<&Rule> = Rule::ALL.iter().filter(|rule| !planted.contains(rule)).collect();
    assert!(without.is_empty(), "nobody knows whether these find anything: {without:?}");
}

#[test]
fn each_is_found_within_a_week_with_whom_it_is_about_and_cleared_by_its_act() {
    let sound = healthy(1);
    let mut table = String::new();
    let mut wrong = 0;
    for one in all() {
        let mut file = sound.clone();
        (one.plant)(&mut file);
        let found = (one.known..=one.known + 7).find_map(|on| Some((on, found_by(&file, one.rule, day(on)).pop()?)));
        let mut said = Vec::new();
        if (one.known..=one.known + 7).any(|on| !found_by(&sound, one.rule, day(on)).is_empty()) {
            said.push("the healthy one says it, too".to_owned());
        }
        match found {
            None => said.push("never said".to_owned()),
            Some((on, finding)) => {
                let named = named(&finding);
                let missing: Vec<&&str> = one.names.iter().filter(|name| !named.contains(**name)).collect();
                if !missing.is_empty() {
                    said.push(format!("does not name {missing:?}, but {named:?}"));
                }
                (one.clear)(&mut file);
                if !found_by(&file, one.rule, day(on)).is_empty() {
                    said.push(format!("not cleared on day {on}"));
                }
            }
        }
        wrong += usize::from(!said.is_empty());
        let said = if said.is_empty() { "as it should".to_owned() } else { said.join("; ") };
        let _ = writeln!(table, "{:?}: {}: {said}", one.rule, one.what);
    }
    assert!(wrong == 0, "{wrong} of {}\n{table}", all().count());
}

/// Every trouble that is planted, with the first day on which it is found, and all that is found of its rule on that day.
fn troubled() -> impl Iterator<Item = (Rule, Workspace, u64, Vec<Finding>)> {
    let sound = healthy(1);
    let single = TROUBLES.iter().map(|one| (one.rule, one.known, one.plant));
    all().map(|one| (one.rule, one.known, one.plant)).chain(single).filter_map(move |(rule, known, plant)| {
        let mut file = sound.clone();
        plant(&mut file);
        let found = (known..=known + 7).map(|on| (on, found_by(&file, rule, day(on))));
        let (on, found) = found.into_iter().find(|(_, found)| !found.is_empty())?;
        Some((rule, file, on, found))
    })
}

#[test]
fn what_is_settled_is_still_so_a_week_later_where_nothing_new_was_planted() {
    let (mut looked_at, mut table) = (BTreeSet::new(), String::new());
    for (rule, file, on, found) in troubled() {
        let mut document = Document::opened(file, 1);
        for finding in &found {
            let answer = AlarmAnswer {
                severity: Some(finding.severity),
                text: "Settled".to_owned(),
                rests_on: finding.rests_on(),
                ..AlarmAnswer::new(day(on), AlarmAnswerKind::Resolved)
            };
            let (_, about) = finding.of();
            let by = String::new();
            let edit = Edit::AnswerWarning { rule: rule.name().to_owned(), about, answer, does: None, by };
            document.apply_plainly(edit).expect("fits");
        }
        let file = document.workspace();
        for later in found_by(file, rule, day(on + 7)) {
            let Some(then) = found.iter().find(|one| one.of() == later.of()) else { continue };
            looked_at.insert(rule);
            // What has become graver comes back, and what a talk of these days adds to it.
            let graver = later.severity < then.severity;
            let known = then.rests_on();
            let new = later.rests_on().into_iter().filter(|one| !known.contains(one));
            let (talks, other): (Vec<RecordRef>, Vec<RecordRef>) = new.partition(|one| match one {
                RecordRef::Contact(id) => file.contacts.get(*id).is_some_and(|one| one.at.date() > day(on - 7)),
                _ => false,
            });
            let standing = later.standing(file, day(on + 7));
            if !other.is_empty() || standing.is_open() != (graver || !talks.is_empty()) {
                let _ = writeln!(table, "{rule:?}: {standing:?}, new {other:?}, talks {talks:?}");
            }
        }
    }
    assert!(looked_at.len() > 40, "{looked_at:?}");
    assert!(table.is_empty(), "{table}");
}

#[test]
fn who_says_that_there_are_more_is_one_warning_of_them_together() {
    let mut counting = BTreeSet::new();
    for (_, _, _, found) in troubled() {
        for finding in found.iter().filter(|one| one.args.iter().any(|(name, _)| *name == "more")) {
            counting.insert(finding.rule);
        }
    }
    let single: Vec<&Rule> = counting.iter().filter(|rule| !rule.is_together()).collect();
    // "more" of effort is how much more; everywhere else how many more there are.
    assert_eq!(single, [&Rule::EffortFlat], "of {counting:?}");
    assert!(counting.len() > 8, "{counting:?}");
}

fn put<R: Record>(collection: &mut Collection<R>, id: R::Id, change: impl FnOnce(&mut R)) {
    change(collection.get_mut(id).expect("it is there"));
}

/// Changes every record of a kind.
fn each<R: Record>(collection: &mut Collection<R>, change: impl Fn(&mut R)) {
    for id in collection.iter().map(Record::id).collect::<Vec<_>>() {
        put(collection, id, &change);
    }
}

/// What is expected by a day, as one of the first phase is: X900.
fn expects(file: &mut Workspace, holder: u64, kind: ExpectationKind, (voiced, by): (u64, u64), by_task: u64) {
    let mut one = file.expectations.get(ExpectationId::new(0, 1)).expect("there").clone();
    (one.id, one.holder, one.kind) = (ExpectationId::new(0, 900), who(holder), kind);
    one.title = "Planted".to_owned();
    (one.voiced_on, one.by, one.meta.on) = (day(voiced), Some(day(by)), day(voiced));
    (one.confirmed_on, one.closed_on, one.holder_agrees) = (Some(day(voiced)), None, None);
    one.satisfied_by = vec![Satisfier::Task(TaskId::new(0, by_task))];
    file.expectations.put(one);
}

/// X900, to change.
fn expected(file: &mut Workspace, change: impl FnOnce(&mut Expectation)) {
    put(&mut file.expectations, ExpectationId::new(0, 900), change);
}

/// A talk with somebody of the client and one of us: C9000.
fn talk(file: &mut Workspace, (theirs, ours): (u64, u64), known: u64, at: u64, outcome: Outcome) -> ContactId {
    let meets = |one: &&Contact| one.rhythm == Some(RhythmId::new(0, 4)) && one.outcome == Outcome::Held;
    let mut one = file.contacts.iter().find(meets).expect("a talk").clone();
    one.id = ContactId::new(0, 9000);
    one.meta.on = day(known);
    one.at = day(at).and_hms_opt(11, 0, 0).expect("a time");
    (one.rhythm, one.kind, one.direction) = (None, ContactKind::Meeting, Direction::Both);
    let presence = if outcome == Outcome::Held { Presence::Present } else { Presence::Invited };
    one.outcome = outcome;
    one.attendance =
        [theirs, ours].map(|of| Attendance { who: who(of), required: true, presence: presence.clone() }).to_vec();
    let id = one.id;
    file.contacts.put(one);
    id
}

/// Somebody said something: V900 and on; answered and told at once.
fn voice(file: &mut Workspace, n: u64, of: u64, on: u64, kind: VoiceKind) -> VoiceId {
    let id = VoiceId::new(0, 900 + n);
    let meta = Meta::internal("Nora Feld", day(on));
    let mut one = Voice::new(id, meta, who(of), day(on), kind, format!("Planted {n}"));
    (one.answered_on, one.told_on) = (Some(day(on)), Some(day(on)));
    file.voices.put(one);
    id
}

/// The client's answers to how satisfied they are, from a day on; of one person, or of all.
fn answers(file: &mut Workspace, of: Option<u64>, from: u64, value: f64) {
    each(&mut file.readings, |one| {
        let satisfaction = matches!(one.question, Question::SatisfactionManager | Question::SatisfactionFirm);
        if satisfaction && !one.our_guess && one.on >= day(from) && of.is_none_or(|of| one.of == who(of)) {
            one.answer = Some(value);
        }
    });
}

/// An answer of somebody on a day: R9000.
fn answer(file: &mut Workspace, of: u64, on: u64, value: f64) {
    let like = |one: &&Reading| one.question == Question::SatisfactionManager && !one.our_guess;
    let mut one = file.readings.iter().find(like).expect("an answer").clone();
    (one.id, one.of, one.on, one.meta.on) = (ReadingId::new(0, 9000), who(of), day(on), day(on));
    one.answer = Some(value);
    file.readings.put(one);
}

/// A task of a week, from a day on, known since another: T900 and on.
fn task(file: &mut Workspace, n: u64, known: u64, start: u64) -> TaskId {
    let mut one = file.tasks.get(TaskId::new(0, 101)).expect("there").clone();
    one.id = TaskId::new(0, 900 + n);
    one.title = format!("Planted {n}");
    one.meta.on = day(known);
    (one.mode, one.manual_start) = (TaskMode::Manual, day(start).and_hms_opt(8, 0, 0));
    (one.links, one.progress, one.deliverable) = (Vec::new(), Vec::new(), None);
    (one.actual_start, one.actual_finish) = (None, None);
    one.duration_minutes = 480;
    let id = one.id;
    file.tasks.put(one);
    id
}
