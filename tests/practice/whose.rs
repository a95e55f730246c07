//! Whose work, word and answer a figure counts, and what counts although nobody wrote all of it down.

use super::*;
use entente::insight::client_view;

#[test]
fn only_what_the_client_gave_is_a_contribution() {
    let mut file = file(
        r#"expectations: [
      (id: "X1", meta: (on: "2026-01-05"), title: "A", holder: "S1", of: "S6", kind: Receive, voiced_on: "2026-01-05", importance: 3, closed_on: "2026-01-07"),
      (id: "X2", meta: (on: "2026-01-05"), title: "B", holder: "S1", of: "S2", kind: Receive, voiced_on: "2026-01-05", importance: 3, closed_on: "2026-01-07"),
      (id: "X3", meta: (on: "2026-01-05"), title: "C", holder: "S1", kind: Receive, voiced_on: "2026-01-05", importance: 3, closed_on: "2026-01-07"),
    ],
    deliverables: [
      (id: "L1", meta: (on: "2026-01-05"), title: "A", accepted_by: "S1", results: [(on: "2026-01-14", verdict: Accepted)]),
      (id: "L2", meta: (on: "2026-01-05"), title: "B", results: [(on: "2026-01-14", verdict: Accepted)]),
    ],"#,
    );
    let found = figure(&file, 20, FigureKind::Contribution);
    assert_eq!(
        (found.value, found.n),
        (Value::Nothing, 0),
        "a partner's, ours, and nobody's: nothing of theirs is recorded"
    );
    let mut theirs = file.expectations.get(ExpectationId::new(0, 1)).expect("there").clone();
    theirs.of = Some(who(3));
    file.expectations.put(theirs);
    let mut accepted = file.deliverables.get(DeliverableId::new(0, 1)).expect("there").clone();
    accepted.accepted_by = Some(who(4));
    file.deliverables.put(accepted);
    let found = figure(&file, 20, FigureKind::Contribution);
    assert_eq!((found.value, found.n), (share(2, 3), 2));
}

#[test]
fn eight_answers_of_one_person_are_one_person_who_changed() {
    let reading = |n: u64, of: u64, on: u64, activity: Activity, answer: f64| {
        let on = day(on);
        format!(
            r#"(id: "R{n}", meta: (visibility: Client, by: "MW", on: "{on}"), of: "S{of}", on: "{on}", question: Skill({activity:?}), answer: {answer:.1}),"#
        )
    };
    let mut readings = String::new();
    for (at, activity) in Activity::ALL.into_iter().enumerate() {
        let n = 10 * at as u64;
        readings += &reading(n + 1, 1, 1, activity, 2.0);
        readings += &reading(n + 2, 1, 15, activity, if at == 0 { 4.0 } else { 3.0 });
    }
    let body = |readings: &str| file(&format!("readings: [{readings}],"));
    let alone = body(&readings);
    let Value::Change(change) = figure(&alone, 20, FigureKind::SkillChange).value else { panic!("a change") };
    assert_eq!((change.value, change.n, change.low), (1.125, 1, None), "one person has no interval");
    readings += &reading(101, 2, 1, Activity::BuildingTrust, 4.0);
    readings += &reading(102, 2, 15, Activity::BuildingTrust, 3.0);
    let both = body(&readings);
    let found = figure(&both, 20, FigureKind::SkillChange);
    let Value::Change(change) = found.value else { panic!("a change") };
    assert_eq!((change.value, change.n), (0.0625, 2), "+1.125 and −1: two people, not nine answers");
    assert!(!change.differs_from(0.0));
    assert_eq!(found.n, 18);

    let mut seen = both.clone();
    for person in both.stakeholders.iter() {
        let mut person = person.clone();
        person.meta.visibility = Visibility::Client;
        seen.stakeholders.put(person);
    }
    assert_eq!(client_view(&seen).readings.len(), 0, "no skill check reaches the client, however it is marked");
}

#[test]
fn who_is_introduced_is_not_ours_and_is_met_once() {
    let tie = |n: u64, from: u64, to: u64| {
        format!(
            r#"(id: "I{n}", meta: (on: "2026-01-05"), from: "S{from}", to: "S{to}", kind: Introduced, strength: 3),"#
        )
    };
    let only = |ties: &[String]| file(&format!("ties: [{}],", ties.concat()));
    let found = figure(&only(&[tie(1, 3, 1), tie(2, 1, 2)]), 20, FigureKind::Introductions);
    assert_eq!((found.value, found.n), (Value::Nothing, 0), "one of us is no acquaintance of ours");
    let found = figure(&only(&[tie(1, 3, 5), tie(2, 4, 5), tie(3, 3, 6)]), 20, FigureKind::Introductions);
    assert_eq!((found.value, found.n), (Value::Count(2), 3), "Eve was introduced twice");
    assert_eq!(part(&found, Label::Who(who(3))), Value::Count(2));
}

#[test]
fn what_an_extra_costs_is_not_nothing_because_nobody_wrote_it_down() {
    let file = file(
        r#"deliverables: [
      (id: "L1", meta: (on: "2026-01-05"), title: "A", beyond_scope: true, extra_cost_minor: 500),
      (id: "L2", meta: (on: "2026-01-05"), title: "B", beyond_scope: true),
      (id: "L3", meta: (on: "2026-01-05"), title: "C", beyond_scope: true, extra_approved_on: "2026-01-12"),
    ],"#,
    );
    let found = figure(&file, 20, FigureKind::Unapproved);
    assert_eq!((found.value, found.records.len()), (Value::Count(2), 2));
    assert_eq!((part(&found, Label::Cost), part(&found, Label::CostUnknown)), (Value::Money(500), Value::Count(1)));
    assert_eq!(figure(&file, 3, FigureKind::Unapproved).value, Value::Count(3), "the word came later");
}

#[test]
fn who_presents_at_the_clients_is_there_and_a_mail_to_an_investor_is_no_report() {
    let mut all = vec![talk(1, 3, &[1, 3], ""), talk(2, 4, &[1, 3], "direction: Out"), talk(3, 2, &[1, 7], "")];
    let on_site = |all: &[String]| figure(&file(&talks(all)), 6, FigureKind::OnSite).value;
    assert_eq!(on_site(&all), share(3, 5), "a presentation is a day there, too");
    let since = |all: &[String]| figure(&file(&talks(all)), 12, FigureKind::InvestorUpdate).value;
    assert_eq!(since(&all), Value::Days(10.0));
    all.push(talk(4, 8, &[1, 7], "direction: Out, channel: Email"));
    assert_eq!(since(&all), Value::Days(10.0), "a mail keeps nobody up to date");
    all.push(talk(5, 9, &[1, 7], "direction: Out, channel: Report"));
    assert_eq!(since(&all), Value::Days(3.0));
}

#[test]
fn a_list_that_is_cut_says_so() {
    let many: Vec<String> = (1..=201).map(|n| talk(n, n % 20, &[1, 3], "")).collect();
    let found = figure(&file(&talks(&many)), 20, FigureKind::Channels);
    assert_eq!((found.n, found.records.len(), found.cut), (201, 200, true));
    let found = figure(&file(&talks(&many[1..])), 20, FigureKind::Channels);
    assert_eq!((found.n, found.records.len(), found.cut), (200, 200, false));
}
