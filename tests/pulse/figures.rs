//! What few answers allow to say, as small stories: rounds and changes, our guesses beside the answers, the firm beside
//! its manager, and that nothing gets better by data of no consequence.

use chrono::{Days, NaiveDate};
use entente::insight::perception::{FirmAndManager, Perception};
use entente::insight::rounds::{self, Change};
use entente::insight::{Insights, client_view};
use entente::workspace::*;
use proptest::prelude::*;

use crate::support::rich::rich;

pub fn day(number: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 5).unwrap() + Days::new(number)
}

fn person(number: u64) -> StakeholderId {
    StakeholderId::new(0, number)
}

/// A client's people with these powers, numbered from 1, assessed on the first day.
pub fn client(powers: &[f64]) -> Workspace {
    let mut file = entente::document::fresh_workspace("Pulse", day(0));
    let template = rich();
    let someone = template.stakeholders.iter().find(|one| one.side == Side::Client).unwrap().clone();
    let rated = template.assessments.iter().next().unwrap().clone();
    for (index, power) in powers.iter().enumerate() {
        let number = index as u64 + 1;
        let mut one = someone.clone();
        (one.id, one.name, one.kind) = (person(number), format!("Person {number}"), StakeholderKind::Person);
        (one.member_of, one.our_contact, one.backup_contact, one.calendar) = (None, None, None, None);
        (one.meta.on, one.left_on) = (day(0), None);
        file.stakeholders.put(one);
        let mut rating = rated.clone();
        (rating.id, rating.of, rating.on, rating.power) =
            (AssessmentId::new(0, number), person(number), day(0), *power);
        rating.meta.on = day(0);
        file.assessments.put(rating);
    }
    file
}

/// Writes an answer (or a silence) down.
pub fn answer(file: &mut Workspace, who: u64, on: u64, question: Question, answer: Option<f64>) -> ReadingId {
    let id = ReadingId::new(0, file.readings.len() as u64 + 1);
    file.readings.put(Reading {
        id,
        meta: Meta::internal("MW", day(on)),
        of: person(who),
        on: day(on),
        question,
        answer,
        our_guess: false,
        anonymous: false,
        about: None,
        asked_in: None,
        comment: String::new(),
    });
    id
}

fn guess(file: &mut Workspace, who: u64, on: u64, question: Question, value: f64) {
    let id = answer(file, who, on, question, Some(value));
    file.readings.get_mut(id).unwrap().our_guess = true;
}

use Question::{Recommend, SatisfactionFirm as Firm, SatisfactionManager as Manager};

#[test]
fn a_round_counts_each_person_once_and_says_who_kept_silent() {
    let mut file = client(&[5.0, 3.0, 2.0]);
    answer(&mut file, 1, 1, Manager, None);
    answer(&mut file, 2, 1, Manager, Some(4.0));
    answer(&mut file, 2, 9, Manager, Some(3.0));
    answer(&mut file, 3, 9, Manager, None);
    answer(&mut file, 3, 12, Manager, Some(5.0));
    let insights = Insights::of(&file, day(20));
    let rounds = rounds::of(&insights.pulse, &insights.grid, &Manager);
    assert_eq!(rounds.len(), 1);
    assert_eq!(rounds[0].values(), [3.0, 5.0], "the last answer of the month counts");
    assert_eq!(rounds[0].silent, [person(1)]);
    assert_eq!((rounds[0].share().n, rounds[0].share().of), (2, 3));
}

#[test]
fn a_change_is_that_of_the_same_people_however_others_answer() {
    let mut file = client(&[4.0, 3.0, 3.0, 3.0, 2.0]);
    for (who, before, after) in [(1, 4.0, 3.0), (2, 5.0, 3.0), (3, 4.0, 3.0), (4, 4.0, 2.0)] {
        answer(&mut file, who, 1, Manager, Some(before));
        answer(&mut file, who, 31, Manager, Some(after));
    }
    // Somebody who answers for the first time moves the mean and changes nothing.
    answer(&mut file, 5, 31, Manager, Some(5.0));
    let insights = Insights::of(&file, day(33));
    let rounds = rounds::of(&insights.pulse, &insights.grid, &Manager);
    let change = rounds[1].change.unwrap();
    assert_eq!((change.value, change.n), (-1.5, 4));
    assert!(change.differs_from(0.0));
    let lately = Change::of(&insights.pulse, &insights.grid, &Manager).unwrap();
    assert_eq!((lately.estimate.value, lately.before, lately.after), (-1.5, 4.25, 2.75));
    assert_eq!(lately.from, day(1));
    // A month and a half later nobody's answer is fresh, and nothing is said of a change.
    let later = Insights::of(&file, day(31 + 43));
    assert_eq!(Change::of(&later.pulse, &later.grid, &Manager), None);
}

#[test]
fn a_guess_stands_beside_the_answer_of_about_the_same_date_only() {
    let mut file = client(&[4.0, 3.0]);
    guess(&mut file, 1, 1, Manager, 5.0);
    answer(&mut file, 1, 3, Manager, Some(2.0));
    guess(&mut file, 2, 1, Manager, 4.0);
    answer(&mut file, 2, 40, Manager, Some(4.0));
    let insights = Insights::of(&file, day(41));
    let perception = Perception::of(&insights.pulse, &Manager);
    assert_eq!(perception.pairs.len(), 1);
    assert_eq!((perception.pairs[0].who, perception.pairs[0].gap()), (person(1), 3.0));
    assert_eq!(perception.unanswered, 1);
    let gap = perception.gap.unwrap();
    assert_eq!((gap.value, gap.low, gap.n), (3.0, None, 1), "one pair has no interval");
}

#[test]
fn the_firm_moves_with_its_manager_or_it_does_not() {
    let mut file = client(&[5.0, 3.0]);
    for (on, firm, manager) in [(1, 4.0, 4.0), (10, 3.0, 2.0), (20, 4.0, 3.0), (30, 4.0, 4.0)] {
        answer(&mut file, 1, on, Firm, Some(firm));
        answer(&mut file, 1, on, Manager, Some(manager));
    }
    answer(&mut file, 2, 30, Firm, Some(2.0));
    let insights = Insights::of(&file, day(31));
    let both = FirmAndManager::of(&insights.pulse, &insights.grid);
    assert_eq!((both.together.n, both.together.of), (2, 3), "down together, up together, then the manager alone");
    assert_eq!(both.people.len(), 1, "who answered one of the two has no gap");
    assert_eq!(both.gap.map(|gap| (gap.value, gap.n)), Some((0.0, 1)));
}

#[test]
fn a_census_has_its_raw_figure_and_names_its_silent() {
    let mut file = client(&[5.0, 3.0, 3.0]);
    for who in [2, 3] {
        answer(&mut file, who, 1, Recommend, Some(9.0));
    }
    answer(&mut file, 1, 1, Recommend, None);
    let insights = Insights::of(&file, day(2));
    let answered = &insights.pulse.answered[0];
    assert_eq!((answered.share.n, answered.share.of), (2, 3));
    assert_eq!(answered.silent.iter().map(|it| (it.who, it.power)).collect::<Vec<_>>(), [(person(1), Some(5.0))]);
    assert_eq!(insights.pulse.recommend.map(|score| (score.value, score.n)), Some((100.0, 2)));
}

#[test]
fn a_zero_in_ten_pulls_the_score_down() {
    let mut file = client(&[5.0, 3.0]);
    answer(&mut file, 1, 1, Recommend, Some(0.0));
    answer(&mut file, 2, 1, Recommend, Some(10.0));
    let insights = Insights::of(&file, day(2));
    assert_eq!(insights.pulse.recommend.map(|score| score.value), Some(0.0));
}

#[test]
fn only_records_for_the_client_are_in_what_a_client_may_see() {
    let file = rich();
    let seen = client_view(&file);
    assert!(check(&seen).iter().all(|problem| check(&file).contains(problem)), "nothing dangles: {:?}", check(&seen));
    let all: Vec<RecordRef> = RecordKind::ALL.iter().flat_map(|kind| seen.references(*kind)).collect();
    for record in &all {
        assert_eq!(file.get(*record).map(|it| it.meta().visibility), Some(Visibility::Client), "{record}");
    }
}

/// A question, who, when, what: an answer of somebody that may or may not matter.
fn answers() -> impl Strategy<Value = Vec<(u64, u64, Option<u8>, bool)>> {
    proptest::collection::vec((1..6u64, 0..80u64, proptest::option::of(1..6u8), any::<bool>()), 0..40)
}

proptest! {
    /// Adding data of no consequence never improves a figure: our own guesses, one-way messages without an answer, and
    /// answers that are older than what is known already, or stale.
    #[test]
    fn adding_data_of_no_consequence_never_improves_a_figure(
        answers in answers(),
        added in proptest::collection::vec((1..6u64, 0..80u64), 1..12),
    ) {
        let mut file = client(&[5.0, 4.0, 3.0, 2.0, 1.0]);
        for (who, on, value, firm) in answers {
            let question = if firm { Firm } else { Manager };
            answer(&mut file, who, on, question, value.map(f64::from));
        }
        let before = Insights::of(&file, day(80));
        for (who, on) in added {
            guess(&mut file, who, on, Manager, 5.0);
            // A silence is recorded as it is: it may hide nobody and please nobody.
            answer(&mut file, who, on, Manager, None);
            let template = rich().contacts.iter().next().unwrap().clone();
            let mut contact = template;
            contact.id = ContactId::new(0, file.contacts.len() as u64 + 1);
            (contact.meta.on, contact.at) = (day(on), day(on).and_hms_opt(9, 0, 0).unwrap());
            (contact.kind, contact.outcome, contact.rhythm) = (ContactKind::Message, Outcome::Held, None);
            (contact.direction, contact.their_initiative) = (Direction::Out, false);
            contact.attendance = vec![Attendance { who: person(who), required: false, presence: Presence::Present }];
            (contact.activities, contact.roles, contact.explained) = (Vec::new(), Vec::new(), Vec::new());
            file.contacts.put(contact);
        }
        let after = Insights::of(&file, day(80));
        let value = |share: entente::insight::statistics::Share| share.value().unwrap_or(0.0);
        prop_assert_eq!(&before.pulse.satisfaction, &after.pulse.satisfaction);
        prop_assert_eq!(before.pulse.satisfied, after.pulse.satisfied);
        prop_assert!(value(after.pulse.heard) <= value(before.pulse.heard));
        prop_assert!(after.silent.len() >= before.silent.len());
        let dial = |insights: &Insights| insights.managers.rm.value;
        prop_assert!(dial(&after).unwrap_or(0.0) <= dial(&before).unwrap_or(0.0) + 1e-9);
        prop_assert!(after.managers.rm.mark <= before.managers.rm.mark);
        for (who, trust) in after.trust.iter() {
            prop_assert_eq!(Some(trust), before.trust.get(who));
        }
    }
}

#[test]
fn the_headline_of_the_figures_ranks_only_what_stands_on_one_scale() {
    use crate::support::harness::{self, PAYROLL, WIDE};
    use egui_kittest::kittest::Queryable;
    use entente::document::Edit;
    use entente::language::Language;
    use entente::ui::views::ViewKind;
    use entente::ui::views::pulse::Plot;
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    (session.view, session.views.pulse.plot) = (ViewKind::Pulse, Plot::Figures);
    let file = session.document.workspace().clone();
    let day = file.engagement.status_date.expect("a day");
    let like = file.readings.iter().next().expect("a reading").clone();
    // Three who would recommend nobody: the lowest that a net score can be, and the only one on its scale.
    for who in file.stakeholders.iter().filter(|one| one.side == Side::Client).take(3) {
        let reading = Reading {
            id: ReadingId::new(0, 0),
            of: who.id,
            on: day,
            question: Recommend,
            answer: Some(0.0),
            ..like.clone()
        };
        session.apply_plainly(Edit::Add(reading.into())).expect("answered");
    }
    program.run();
    let net = program.query_all_by_label_contains("−100").count();
    assert!(net > 0, "the net score is on the page");
    let said = program.query_all_by_label_contains("on one scale: ").next().expect("a ranking");
    let said = said.value().unwrap_or_default();
    assert!(said.starts_with("Lowest of ") && !said.contains("ecommend"), "{said}");
}
