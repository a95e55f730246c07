//! What a line between two people is made of: only what one of the two did, or what is of all of us, and nothing that is
//! not known to have built trust; and that it is worked out only while trust is looked at.

use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entente::app::shell::Entente;
use entente::insight::trust_lines::{self, Deed, Kind};
use entente::language::Language;
use entente::ui::views::ViewKind;
use entente::ui::views::pulse::Plot;
use entente::workspace::*;

use super::figures::{answer, client, day};
use crate::support::harness::{self, PAYROLL, PORTAL, WIDE};
use crate::support::rich::rich;

/// One of the client, and two of us.
fn three() -> [StakeholderId; 3] {
    [1, 8, 9].map(|number| StakeholderId::new(0, number))
}

/// One of the client who was asked about two of us.
fn asked_about_two() -> Workspace {
    let [sponsor, manager, anna] = three();
    let mut file = client(&[5.0]);
    let pattern = file.stakeholders.get(sponsor).expect("there").clone();
    for (id, name) in [(manager, "Manager"), (anna, "Anna")] {
        let mut one = pattern.clone();
        (one.id, one.name, one.side) = (id, name.to_owned(), Side::Ours);
        file.stakeholders.put(one);
    }
    file.engagement.manager = Some(manager);
    answer(&mut file, 1, 3, Question::Reliability, Some(7.0));
    let about = answer(&mut file, 1, 3, Question::Reliability, Some(4.0));
    file.readings.get_mut(about).expect("there").about = Some(anna);
    file
}

fn promise(file: &mut Workspace, number: u64, of: Option<StakeholderId>, closed: u64) {
    let [sponsor, ..] = three();
    let mut one = rich().expectations.iter().next().expect("one").clone();
    (one.id, one.holder, one.of, one.promised) = (ExpectationId::new(0, number), sponsor, of, true);
    (one.heard_through, one.satisfied_by, one.blocks) = (vec![], vec![], vec![]);
    (one.voiced_on, one.confirmed_on, one.holder_agrees) = (day(1), None, None);
    (one.by, one.closed_on) = (Some(day(10)), Some(day(closed)));
    file.expectations.put(one);
}

fn deeds(file: &Workspace, about: StakeholderId) -> Vec<(Deed, bool)> {
    let [sponsor, ..] = three();
    let lines = trust_lines::of(file, day(40));
    let line = lines.iter().find(|line| (line.who, line.about) == (sponsor, Some(about))).expect("a pair");
    line.acts.iter().map(|act| (act.deed, act.of_all)).collect()
}

#[test]
fn a_promise_of_one_of_us_is_in_no_line_of_another() {
    let [_, manager, anna] = three();
    let mut file = asked_about_two();
    promise(&mut file, 1, Some(manager), 4);
    promise(&mut file, 2, Some(anna), 15);
    promise(&mut file, 3, None, 9);
    assert_eq!(deeds(&file, manager), [(Deed::Kept, true), (Deed::Kept, false)]);
    assert_eq!(deeds(&file, anna), [(Deed::Broken, false), (Deed::Kept, true)]);
    let lines = trust_lines::of(&file, day(40));
    let kept = |about| {
        let line = lines.iter().find(|line| line.about == Some(about)).expect("a pair");
        line.kept.last().map(|(_, share)| (share.n, share.of))
    };
    assert_eq!((kept(manager), kept(anna)), (Some((2, 2)), Some((1, 2))));
    // Whoever promised without ever being asked about has a line, too.
    file.readings = Default::default();
    let about: Vec<_> = trust_lines::of(&file, day(40)).iter().map(|line| line.about).collect();
    assert_eq!(about, [Some(manager), Some(anna)]);
}

#[test]
fn who_heard_from_nobody_knows_whom_was_not_told_by_us() {
    let [sponsor, manager, anna] = three();
    let mut file = asked_about_two();
    let mut decision = rich().decisions.iter().next().expect("one").clone();
    (decision.decided_on, decision.effective_on, decision.must_hear) = (day(2), Some(day(12)), vec![sponsor]);
    (decision.decided_by, decision.tasks) = (vec![], vec![]);
    let id = decision.id;
    let mut heard = |on: u64, from: Option<StakeholderId>| {
        decision.hearings = vec![Hearing::new(sponsor, day(on), from)];
        file.decisions.put(decision.clone());
        (deeds(&file, manager), deeds(&file, anna))
    };
    assert_eq!(heard(5, None), (vec![], vec![]), "in time, and nobody knows from whom: neither built nor worn away");
    assert_eq!(heard(5, Some(anna)), (vec![], vec![(Deed::Told, false)]));
    let late = vec![(Deed::ToldLate, true)];
    assert_eq!(heard(5, Some(sponsor)), (late.clone(), late.clone()), "from others first");
    assert_eq!(heard(20, Some(anna)), (late.clone(), late.clone()));
    assert_eq!(heard(20, None), (late.clone(), late));
    assert!(file.decisions.get(id).is_some());
}

#[test]
fn what_was_never_asked_to_be_understood_builds_nothing() {
    let [sponsor, manager, anna] = three();
    let mut file = asked_about_two();
    let mut contact = rich().contacts.iter().next().expect("one").clone();
    (contact.outcome, contact.rhythm, contact.activities) = (Outcome::Held, None, vec![]);
    contact.at = day(6).and_hms_opt(10, 0, 0).expect("a time");
    contact.attendance = vec![Attendance { who: anna, required: true, presence: Presence::Present }];
    let mut explained = |understood| {
        contact.explained = vec![Explained { what: "Accruals".to_owned(), to: sponsor, understood }];
        file.contacts.put(contact.clone());
        (deeds(&file, manager), deeds(&file, anna))
    };
    assert_eq!(explained(None), (vec![], vec![]));
    assert_eq!(explained(Some(4)), (vec![], vec![(Deed::Explained, false)]), "by whoever of us was there");
    assert_eq!(explained(Some(2)), (vec![], vec![(Deed::NotUnderstood, false)]));
    let line = &trust_lines::of(&file, day(40))[1];
    assert_eq!((line.about, line.share(Kind::Affective).of), (Some(anna), 1));
}

#[test]
fn trust_is_worked_out_while_it_is_looked_at() {
    let mut program = harness::late(&[]);
    program.state_mut().open_sample(PAYROLL);
    program.run();
    program.state_mut().finish_jobs();
    program.run();
    let computing = |program: &Harness<'_, Entente>| program.state().session().expect("open").is_computing();
    let look = |program: &mut Harness<'_, Entente>, plot| {
        let session = program.state_mut().session_mut().expect("open");
        session.view = ViewKind::Pulse;
        session.views.pulse.plot = plot;
        program.run();
    };
    look(&mut program, Plot::Satisfaction);
    assert!(!computing(&program), "nobody looks at trust");
    look(&mut program, Plot::Trust);
    assert!(computing(&program));
    assert!(program.query_all_by_label_contains("Computing").next().is_some());
    program.state_mut().finish_jobs();
    program.run();
    assert!(!computing(&program));
    assert!(program.query_all_by_label("Robert Haines was asked about trust only once").next().is_some());
    assert!(program.query_all_by_label_contains("of all of us").next().is_some(), "what is of no one alone says so");
}

#[test]
fn how_trust_moved_says_since_when() {
    let mut program = harness::sample(PORTAL, WIDE, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    session.view = ViewKind::Pulse;
    session.views.pulse.plot = Plot::Trust;
    program.run();
    program.state_mut().finish_jobs();
    program.run();
    // Before the rise of the last answers it fell: the sentence is of these alone.
    let said = program.query_all_by_label_contains(" rises in 4 of 4 parts").filter_map(|one| {
        let node = one.accesskit_node();
        Some(node.label().or_else(|| node.value())?.replace('\u{a0}', " "))
    });
    let said: Vec<String> = said.collect();
    assert!(!said.is_empty() && said.iter().all(|said| said.ends_with(" since 27 Jan")), "{said:?}");
}
