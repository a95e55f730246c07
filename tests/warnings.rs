//! Warnings through the days: answers to them, when they could first have been known, replay.

use chrono::{Days, NaiveDate};
use entente::app::cores::Cores;
use entente::document::{Document, Edit};
use entente::insight::hands::{Hands, OneHand, Piece};
use entente::insight::warnings::answered::{alarm, answered_by, answers, open};
use entente::insight::warnings::history::{History, Replayed, by_rule};
use entente::insight::warnings::own::OWN_RULES;
use entente::insight::warnings::{Finding, RULES, Rule, Severity, Standing};
use entente::insight::{Insights, Past, as_of};
use entente::language::{Language, Words};
use entente::workspace::*;
use proptest::prelude::*;

use super::support::crowd::{Size, crowd, status_date};
use super::support::healthy::{day as healthy_day, healthy, who};
use super::support::rich::rich;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn sample(name: &str) -> Workspace {
    let path = format!("{}/assets/samples/{name}.entente", env!("CARGO_MANIFEST_DIR"));
    entente::file::decode(&std::fs::read_to_string(path).expect("a sample")).expect("read").workspace
}

/// Nobody breaks it off.
fn on() -> bool {
    true
}

/// A past that is looked at by every rule is the whole past of that day.
fn same_as_from_nothing(file: &Workspace, days: &[NaiveDate]) {
    let mut past = Past::of(file);
    for day in days {
        let insights = past.on(*day);
        let whole = Insights::of(file, *day);
        assert!(insights.shown == as_of(file, *day), "what is known on {day}");
        for rule in Rule::ALL {
            let then: Vec<Finding> = whole.findings.iter().filter(|one| one.rule == *rule).cloned().collect();
            assert_eq!(by_rule(&insights, *rule), then, "{rule:?} on {day}");
        }
        past.go_on_from(&insights);
    }
}

#[test]
fn a_replayed_day_of_the_samples_is_that_day_looked_at_from_nothing() {
    for (name, step) in [("payroll", 17), ("portal", 31), ("erp", 23)] {
        let file = sample(name);
        let (from, to) = (file.engagement.start, file.engagement.end.expect("an end"));
        let mut days: Vec<NaiveDate> = from.iter_days().step_by(step).take_while(|day| *day <= to).collect();
        days.push(from);
        same_as_from_nothing(&file, &days);
    }
    let file = rich();
    let days = file.engagement.start.iter_days().step_by(5).take(20).collect::<Vec<_>>();
    same_as_from_nothing(&file, &days);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn a_replayed_day_is_that_day_looked_at_from_nothing(back in prop::collection::vec(0..400u64, 1..6)) {
        let file = crowd(Size { people: 30, ties: 60, contacts: 150, readings: 240 });
        let days: Vec<NaiveDate> = back.iter().map(|days| status_date() - Days::new(*days)).collect();
        same_as_from_nothing(&file, &days);
    }
}

#[test]
fn each_rule_is_asked_once_and_finds_only_what_it_says() {
    let mut said: Vec<Rule> = RULES.iter().flat_map(|(_, rules)| rules.iter().copied()).collect();
    said.extend(OWN_RULES.iter().map(|(_, rule)| *rule));
    said.sort();
    assert_eq!(said, Rule::ALL, "each rule stands in one line of the list");
    for name in ["payroll", "portal", "erp"] {
        let file = sample(name);
        for day in file.engagement.start.iter_days().step_by(11).take(20) {
            let insights = Insights::of(&file, day);
            for (find, rules) in RULES {
                let other: Vec<Rule> =
                    find(&insights).iter().map(|one| one.rule).filter(|one| !rules.contains(one)).collect();
                assert!(other.is_empty(), "{rules:?} finds {other:?}");
            }
        }
    }
}

#[test]
fn the_limit_of_a_rule_is_a_setting_that_its_page_says() {
    let mut file = healthy(1);
    if let Some(charter) = &mut file.engagement.charter {
        charter.signed_on = None;
    }
    let speaks = |file: &Workspace, on: u64| {
        Insights::of(file, healthy_day(on)).findings.iter().any(|one| one.rule == Rule::CharterUnsigned)
    };
    assert_eq!((speaks(&file, 13), speaks(&file, 14)), (false, true), "14 days are usual");
    let limits = &mut file.engagement.thresholds;
    Rule::CharterUnsigned.set_limit(limits, 20);
    assert_eq!(limits.rules.len(), 1);
    assert_eq!((speaks(&file, 19), speaks(&file, 20)), (false, true));
    Rule::CharterUnsigned.set_limit(&mut file.engagement.thresholds, 14);
    assert!(file.engagement.thresholds.rules.is_empty(), "what is usual is not written down");
    let mut limits = Thresholds::default();
    for rule in Rule::ALL.iter().filter(|rule| rule.limit().is_some()) {
        rule.set_limit(&mut limits, 77);
    }
    for language in Language::ALL {
        let words = Words::new(language);
        for rule in Rule::ALL.iter().filter(|rule| rule.limit().is_some()) {
            let how = rule.how(&words, &limits);
            assert!(how.contains("77"), "{rule:?}: {how}");
        }
    }
}

#[test]
fn every_rule_has_a_name_and_says_how_it_works_in_every_language() {
    for language in Language::ALL {
        let words = Words::new(language);
        for rule in Rule::ALL {
            let said = [rule.title(&words).to_owned(), rule.how(&words, &Thresholds::default())];
            assert!(said.iter().all(|text| !text.contains('〚') && !text.contains('$')), "{rule:?}: {said:?}");
            assert_eq!(Rule::named(rule.name()), Some(*rule));
        }
    }
}

/// A small engagement with one key person of the client, Vera, and what she answered when.
fn vera(answers: &[(&str, f64)]) -> Workspace {
    let mut file = rich();
    for id in file.readings.ids().collect::<Vec<_>>() {
        file.readings.remove(id);
    }
    for id in file.alarms.ids().collect::<Vec<_>>() {
        file.alarms.remove(id);
    }
    let who = Insights::of(&file, day("2026-02-01")).grid.key_people[0];
    for (number, (on, answer)) in answers.iter().enumerate() {
        file.readings.put(Reading {
            id: ReadingId::new(0, number as u64 + 1),
            meta: Meta::internal("", day(on)),
            of: who,
            on: day(on),
            question: Question::SatisfactionManager,
            answer: Some(*answer),
            our_guess: false,
            anonymous: false,
            about: None,
            asked_in: None,
            comment: String::new(),
        });
    }
    file
}

/// That she is unhappy, as it is found on a day.
fn unhappy(file: &Workspace, on: &str) -> Option<Finding> {
    Insights::of(file, day(on)).findings.into_iter().find(|one| one.rule == Rule::KeyUnhappy)
}

fn answered(finding: &Finding, answer: AlarmAnswer) -> Edit {
    Edit::AnswerWarning {
        rule: finding.rule.name().to_owned(),
        about: finding.of().1,
        answer,
        does: None,
        by: "Ada".to_owned(),
    }
}

#[test]
fn what_is_put_off_comes_back_on_its_day_or_when_it_becomes_graver() {
    let file = vera(&[("2026-02-02", 2.0)]);
    let finding = unhappy(&file, "2026-02-03").expect("found");
    let mut document = Document::opened(file, 1);
    let snoozed = AlarmAnswer {
        until: Some(day("2026-02-10")),
        severity: Some(Severity::Watch),
        text: "She is away".to_owned(),
        ..AlarmAnswer::new(day("2026-02-03"), AlarmAnswerKind::Snoozed)
    };
    let watched = Finding { severity: Severity::Watch, ..finding.clone() };
    document.apply_plainly(answered(&finding, snoozed)).expect("fits");
    let file = document.workspace();
    let reason = "She is away".to_owned();
    let until = day("2026-02-10");
    assert_eq!(watched.standing(file, day("2026-02-09")), Standing::Snoozed { until, reason });
    assert!(open(std::slice::from_ref(&watched), file, day("2026-02-09")).is_empty());
    assert_eq!(watched.standing(file, day("2026-02-10")), Standing::Open, "its day has come");
    assert_eq!(watched.standing(file, day("2026-02-02")), Standing::Open, "it was not put off yet");
    assert_eq!(finding.standing(file, day("2026-02-09")), Standing::Open, "graver than it was then");
}

#[test]
fn what_is_put_off_needs_a_reason_and_a_day() {
    let file = vera(&[("2026-02-02", 2.0)]);
    let finding = unhappy(&file, "2026-02-03").expect("found");
    for (until, text) in [(None, "She is away"), (Some("2026-02-10"), " "), (Some("2026-02-01"), "She is away")] {
        let answer = AlarmAnswer {
            until: until.map(day),
            text: text.to_owned(),
            ..AlarmAnswer::new(day("2026-02-03"), AlarmAnswerKind::Snoozed)
        };
        let mut document = Document::opened(file.clone(), 1);
        assert!(document.apply_plainly(answered(&finding, answer)).is_err(), "{until:?} {text:?} is refused");
    }
}

#[test]
fn what_was_settled_before_it_was_noted_what_it_rested_on_stays_settled() {
    let file = vera(&[("2026-02-02", 2.0)]);
    let finding = unhappy(&file, "2026-02-03").expect("found");
    let how = "We spoke for an hour".to_owned();
    let settled = AlarmAnswer { text: how.clone(), ..AlarmAnswer::new(day("2026-02-05"), AlarmAnswerKind::Resolved) };
    let mut document = Document::opened(file, 1);
    document.apply_plainly(answered(&finding, settled)).expect("fits");
    let file = document.workspace();
    assert_eq!(finding.standing(file, day("2026-02-04")), Standing::Open);
    assert_eq!(
        finding.standing(file, day("2026-02-05")),
        Standing::Resolved { on: day("2026-02-05"), how: how.clone() }
    );
    let stays = Standing::Resolved { on: day("2026-02-05"), how };
    assert_eq!(finding.standing(file, day("2026-02-06")), stays, "nobody knows otherwise");
}

/// Settled as the program notes it: how grave it was then, and what it rested on.
fn settled(finding: &Finding, on: &str) -> AlarmAnswer {
    AlarmAnswer {
        severity: Some(finding.severity),
        text: "We spoke for an hour".to_owned(),
        rests_on: finding.rests_on(),
        ..AlarmAnswer::new(day(on), AlarmAnswerKind::Resolved)
    }
}

#[test]
fn what_is_settled_stays_so_until_it_is_graver_or_something_new_comes_to_it() {
    let file = vera(&[("2026-02-02", 2.0), ("2026-02-20", 1.0)]);
    let finding = unhappy(&file, "2026-02-03").expect("found");
    let mut document = Document::opened(file, 1);
    document.apply_plainly(answered(&finding, settled(&finding, "2026-02-05"))).expect("fits");
    let file = document.workspace();
    let on = |text: &str| unhappy(file, text).expect("found").standing(file, day(text));
    let (then, how) = (day("2026-02-05"), "We spoke for an hour".to_owned());
    let stays = Standing::Resolved { on: then, how: how.clone() };
    assert_eq!((on("2026-02-04"), on("2026-02-05")), (Standing::Open, stays.clone()));
    assert_eq!((on("2026-02-06"), on("2026-02-19")), (stays.clone(), stays.clone()), "nothing has changed");
    let again = Standing::FoundAgain { on: then, how };
    assert_eq!(on("2026-02-20"), again, "she has answered once more");
    assert!(again.is_open() && !stays.is_open());
    let watched = Finding { severity: Severity::Watch, ..finding.clone() };
    let mut document = Document::opened(file.clone(), 1);
    document.apply_plainly(answered(&watched, settled(&watched, "2026-02-07"))).expect("fits");
    let graver = finding.standing(document.workspace(), day("2026-02-08"));
    assert!(matches!(graver, Standing::FoundAgain { .. }), "{graver:?}");
}

#[test]
fn a_warning_over_several_people_is_the_same_when_one_of_them_goes() {
    let mut file = healthy(1);
    for of in [11, 12, 13] {
        for id in file.readings.iter().filter(|one| one.of == who(of)).map(|one| one.id).collect::<Vec<_>>() {
            file.readings.remove(id);
        }
    }
    let unasked = |file: &Workspace| {
        let found = Insights::of(file, healthy_day(42)).findings;
        found.into_iter().find(|one| one.rule == Rule::KeyNotAsked).expect("found")
    };
    let three = unasked(&file);
    let mut document = Document::opened(file, 1);
    let answer = AlarmAnswer { on: healthy_day(42), ..settled(&three, "2026-02-16") };
    document.apply_plainly(answered(&three, answer)).expect("fits");
    let mut file = document.workspace().clone();
    for (n, of) in [(1, 11), (2, 12)] {
        let mut one = healthy(1).readings.iter().find(|one| one.of == who(of)).expect("an answer").clone();
        (one.id, one.on) = (ReadingId::new(0, 9000 + n), healthy_day(41));
        file.readings.put(one);
        let fewer = unasked(&file);
        assert!(fewer.evidence.len() < three.evidence.len());
        assert_eq!(fewer.of(), three.of(), "{:?}", fewer.about);
        assert!(matches!(fewer.standing(&file, healthy_day(43)), Standing::Resolved { .. }));
    }
    assert_eq!(unasked(&file).about, Some(who(13).into()), "of one alone it says whom");
}

/// What a rule finds of a sample on a day, when the answers to it name a record, as earlier programs noted them.
fn answered_about(name: &str, rule: Rule, about: RecordRef, on: &str) -> (Workspace, Finding) {
    let mut file = sample(name);
    let id = file.alarms.iter().find(|one| one.rule == rule.name()).expect("answered").id;
    file.alarms.get_mut(id).expect("there").about = Some(about);
    let finding = Insights::of(&file, day(on)).findings.into_iter().find(|one| one.rule == rule).expect("found");
    (file, finding)
}

#[test]
fn answers_that_name_one_of_several_things_still_count() {
    let goal = GoalId::new(0, 4).into();
    let (file, finding) = answered_about("portal", Rule::GoalNotSmart, goal, "2026-03-20");
    let standing = |on: &str| finding.standing(&file, day(on));
    assert!(matches!(standing("2026-03-20"), Standing::Snoozed { until, .. } if until == day("2026-04-13")));
    assert_eq!(standing("2026-04-13"), Standing::Open);
    let noted = alarm(&file, finding.of()).expect("the record");
    assert_eq!((noted.about, answered_by(&file, noted)), (Some(goal), Some(finding.of())), "it is opened by it");

    let silent = StakeholderId::new(0, 12).into();
    let (file, finding) = answered_about("erp", Rule::KeySilent, silent, "2026-06-12");
    let days: Vec<NaiveDate> = answers(&file, finding.of()).map(|one| one.on).collect();
    assert_eq!(days, [day("2026-06-09")]);
    let history = History::of(&file, day("2026-06-12"), &on, &OneHand).expect("whole");
    assert_eq!(history.course(finding.of()).and_then(|one| one.answered_on), Some(day("2026-06-09")));

    // The next answer joins those that are there.
    let mut document = Document::opened(file.clone(), 1);
    document.apply_plainly(answered(&finding, settled(&finding, "2026-06-12"))).expect("fits");
    let after = document.workspace();
    assert_eq!(after.alarms.len(), file.alarms.len());
    assert_eq!(alarm(after, finding.of()).map(|one| one.answers.len()), Some(2));
    assert!(matches!(finding.standing(after, day("2026-06-12")), Standing::Resolved { .. }));
}

#[test]
fn answers_of_several_records_are_one_warning_s_in_the_order_of_their_days() {
    let (mut file, finding) = answered_about("portal", Rule::GoalNotSmart, GoalId::new(0, 4).into(), "2026-03-20");
    let mut other = alarm(&file, finding.of()).expect("there").clone();
    (other.id, other.about) = (AlarmId::new(0, 90), Some(GoalId::new(0, 1).into()));
    other.answers = ["2026-02-01", "2026-03-10"].map(|on| AlarmAnswer::new(day(on), AlarmAnswerKind::Seen)).to_vec();
    file.alarms.put(other);
    let days: Vec<NaiveDate> = answers(&file, finding.of()).map(|one| one.on).collect();
    assert_eq!(days, ["2026-02-01", "2026-03-02", "2026-03-10"].map(day));
    assert_eq!(finding.standing(&file, day("2026-03-20")), Standing::Open, "taken up again after it was put off");
}

#[test]
fn who_had_too_much_to_do_was_answered_by_the_task() {
    let mut file = sample("payroll");
    let on = day("2026-01-19");
    let found = Insights::of(&file, on).findings.into_iter().find(|one| one.rule == Rule::Overallocated);
    let finding = found.expect("somebody has too much to do");
    let task = finding.evidence.iter().find(|one| one.kind() == RecordKind::Task).copied().expect("on a task");
    let answer = AlarmAnswer {
        until: Some(day("2026-02-02")),
        text: "After the freeze".to_owned(),
        ..AlarmAnswer::new(on, AlarmAnswerKind::Snoozed)
    };
    let of = |about| Alarm {
        id: AlarmId::new(0, 90),
        meta: Meta::internal("", on),
        rule: Rule::Overallocated.name().to_owned(),
        about: Some(about),
        answers: vec![answer.clone()],
    };
    file.alarms.put(of(task));
    assert!(matches!(finding.standing(&file, on), Standing::Snoozed { .. }), "of the task on which it was seen");
    let theirs = |one: &&Task| one.assignments.iter().all(|hand| Some(hand.who.into()) != finding.about);
    let other = file.tasks.iter().find(theirs).expect("a task of others").id;
    file.alarms.put(of(other.into()));
    assert_eq!(finding.standing(&file, on), Standing::Open, "another task is somebody else's");
}

#[test]
fn an_act_and_its_note_are_one_step_and_the_note_names_what_was_made() {
    let file = vera(&[("2026-02-02", 2.0)]);
    let finding = unhappy(&file, "2026-02-03").expect("found");
    let mut talk = file.contacts.iter().next().expect("a contact").clone();
    (talk.id, talk.outcome) = (ContactId::new(0, 0), Outcome::Planned);
    let mut document = Document::opened(file.clone(), 1);
    let answer = AlarmAnswer::new(day("2026-02-03"), AlarmAnswerKind::Acted);
    let Edit::AnswerWarning { rule, about, answer, by, .. } = answered(&finding, answer) else { panic!("an answer") };
    let edit = Edit::AnswerWarning { rule, about, answer, by, does: Some(Box::new(Edit::Add(talk.into()))) };
    document.apply_plainly(edit).expect("fits");
    let after = document.workspace();
    assert_eq!(after.contacts.len(), file.contacts.len() + 1);
    let noted = alarm(after, finding.of()).expect("noted");
    let Some(RecordRef::Contact(made)) = noted.answers[0].made else { panic!("what was made is named") };
    assert!(after.contacts.contains(made) && !file.contacts.contains(made));
    assert_eq!(document.undo_steps(), 1);
    document.undo();
    assert!(*document.workspace() == file, "one step back and all is as it was");
}

#[test]
fn the_first_day_on_which_it_could_have_been_known_is_exact() {
    // Unhappy from the 2nd, content from the 12th, unhappy again from the 20th on.
    let file = vera(&[("2026-02-02", 2.0), ("2026-02-12", 4.0), ("2026-02-20", 1.0)]);
    let finding = unhappy(&file, "2026-02-25").expect("found");
    let mut document = Document::opened(file, 1);
    let seen = AlarmAnswer::new(day("2026-02-06"), AlarmAnswerKind::Seen);
    document.apply_plainly(answered(&finding, seen)).expect("fits");
    let file = document.workspace();
    let history = History::of(file, day("2026-02-25"), &on, &OneHand).expect("not broken off");
    let course = history.course(finding.of()).expect("known");
    let days: Vec<(NaiveDate, NaiveDate)> = course.stretches.iter().map(|one| (one.from, one.to)).collect();
    assert_eq!(days, [(day("2026-02-02"), day("2026-02-11")), (day("2026-02-20"), day("2026-02-25"))]);
    assert_eq!(history.present(finding.of()).map(|one| one.days()), Some(6));
    assert_eq!((course.answered_on, course.acted_on), (Some(day("2026-02-06")), None));
    assert_eq!(course.days_to_answer(), Some(4));
    assert_eq!(History::of(file, day("2026-02-25"), &|| false, &OneHand), None, "nobody waits for it");
}

#[test]
fn what_was_entered_later_was_not_known_before() {
    let mut file = vera(&[("2026-02-02", 2.0)]);
    let mut late = file.readings.get(ReadingId::new(0, 1)).expect("there").clone();
    late.meta.on = day("2026-02-09");
    file.readings.put(late);
    let finding = unhappy(&file, "2026-02-12").expect("found");
    let history = History::of(&file, day("2026-02-12"), &on, &OneHand).expect("whole");
    assert_eq!(history.course(finding.of()).and_then(|one| one.first()), Some(day("2026-02-09")));
}

#[test]
fn a_rule_alone_says_on_each_day_what_it_says_among_all() {
    let file = sample("payroll");
    let until = day("2026-04-30");
    for rule in [Rule::KeyUnhappy, Rule::ExplainBefore, Rule::ContactDebt, Rule::MilestoneLate] {
        let replayed = Replayed::of(&file, rule, until, &on, &OneHand).expect("whole");
        for day in file.engagement.start.iter_days().step_by(9).take_while(|day| *day <= until) {
            let whole = Insights::of(&file, day);
            let then: Vec<Finding> = whole.findings.into_iter().filter(|one| one.rule == rule).collect();
            assert_eq!(replayed.on(day), then, "{rule:?} on {day}");
        }
    }
}

/// So many hands, which do the last piece first.
struct Many(usize);

impl Hands for Many {
    fn count(&self) -> usize {
        self.0
    }

    fn all<T: Send>(&self, pieces: Vec<Piece<'_, T>>) -> Vec<T> {
        let mut done: Vec<T> = pieces.into_iter().rev().map(|piece| piece()).collect();
        done.reverse();
        done
    }
}

#[test]
fn however_many_hands_look_back_they_see_the_same() {
    let payroll = sample("payroll");
    let mut long = vera(&[("2026-02-02", 2.0), ("2026-02-23", 4.0), ("2026-02-25", 1.0)]);
    long.engagement.start = day("2018-01-01");
    for (file, until) in [(payroll, day("2026-04-30")), (long, day("2026-03-01"))] {
        let one = History::of(&file, until, &on, &OneHand);
        assert!(one.as_ref().is_some_and(|one| !one.courses.is_empty()));
        for count in [2, 3, 7] {
            assert_eq!(History::of(&file, until, &on, &Many(count)), one, "{count} hands");
        }
        assert_eq!(History::of(&file, until, &on, &Cores), one, "the cores of this machine");
        let alone = Replayed::of(&file, Rule::KeyUnhappy, until, &on, &OneHand);
        assert!(alone.as_ref().is_some_and(|one| one.share().n > 0));
        assert_eq!(Replayed::of(&file, Rule::KeyUnhappy, until, &on, &Many(5)), alone);
    }
}

#[test]
fn a_long_past_is_looked_at_in_steps_and_what_stands_is_still_known_to_the_day() {
    let mut file = vera(&[("2026-02-02", 2.0), ("2026-02-23", 4.0)]);
    file.engagement.start = day("2018-01-01");
    let finding = unhappy(&file, "2026-02-10").expect("found");
    let stretch = |until: &str| {
        let history = History::of(&file, day(until), &on, &OneHand).expect("whole");
        let course = history.course(finding.of()).expect("known");
        let [stretch] = course.stretches.as_slice() else { panic!("{:?}", course.stretches) };
        (*stretch, history.within)
    };
    for until in ["2026-02-10", "2026-02-11", "2026-02-19"] {
        assert_eq!(stretch(until).0.from, day("2026-02-02"), "{until}: it stands");
    }
    let (over, within) = stretch("2026-03-01");
    assert_eq!(within, 6, "more than eight years");
    for (seen, known) in [(over.from, day("2026-02-02")), (over.to, day("2026-02-22"))] {
        assert!((0..within).contains(&(seen - known).num_days()), "{seen} {known}: it is over");
    }
    let short =
        Workspace { engagement: Engagement { start: day("2026-01-05"), ..file.engagement.clone() }, ..file.clone() };
    let history = History::of(&short, day("2026-03-01"), &on, &OneHand).expect("whole");
    assert_eq!((history.within, history.course(finding.of()).expect("known").stretches[0].to), (1, day("2026-02-22")));
}
