//! Trust between two people over time with the acts behind it, service quality in five questions, what matters most, and
//! what the same people answered before and after an event.

use egui_kittest::kittest::Queryable;
use entente::app::samples;
use entente::insight::gaps::{self, GapKind, Measured};
use entente::insight::ranking;
use entente::insight::rounds::Around;
use entente::insight::service::Service;
use entente::insight::trust_lines::{self, Deed, Kind, PARTS};
use entente::insight::{Insights, as_of, client_view};
use entente::language::Language;
use entente::ui::views::ViewKind;
use entente::ui::views::pulse::Plot;
use entente::ui::views::pulse::figure::{Figure, People};
use entente::workspace::*;

use super::figures::{answer, client, day};
use crate::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE};
use crate::support::rich::rich;

fn person(number: u64) -> StakeholderId {
    StakeholderId::new(0, number)
}

#[test]
fn the_ratio_of_eight_seven_five_over_four_is_five_and_none_without_all_its_parts() {
    let mut file = client(&[5.0]);
    for (part, value) in PARTS.into_iter().zip([8.0, 7.0, 5.0]) {
        answer(&mut file, 1, 3, part, Some(value));
    }
    assert_eq!(trust_lines::of(&file, day(9))[0].equation(), None);
    answer(&mut file, 1, 3, Question::SelfOrientation, Some(4.0));
    let line = &trust_lines::of(&file, day(9))[0];
    assert_eq!(line.equation(), Some(5.0));
    assert_eq!(line.latest().map(|said| said.and_then(|said| said.value)), [8.0, 7.0, 5.0, 4.0].map(Some));
    // The range of the ratio: (1 + 1 + 1) ÷ 10 to (10 + 10 + 10) ÷ 1.
    for (answers, ratio) in [([1.0, 1.0, 1.0, 10.0], 0.3), ([10.0, 10.0, 10.0, 1.0], 30.0)] {
        let mut file = client(&[5.0]);
        for (part, value) in PARTS.into_iter().zip(answers) {
            answer(&mut file, 1, 3, part, Some(value));
        }
        assert_eq!(trust_lines::of(&file, day(9))[0].equation(), Some(ratio));
    }
}

/// A client's person who trusts the manager (8 and 6) and, later, hardly trusts another of us.
fn two_of_us() -> (Workspace, StakeholderId) {
    let mut file = client(&[5.0, 3.0, 3.0]);
    for (number, name) in [(2, "Manager"), (3, "Anna")] {
        let one = file.stakeholders.get_mut(person(number)).expect("there");
        (one.side, one.name, one.meta.on) = (Side::Ours, name.to_owned(), day(if number == 3 { 10 } else { 0 }));
        one.meta.visibility = Visibility::Client;
    }
    file.stakeholders.get_mut(person(1)).expect("there").meta.visibility = Visibility::Client;
    file.stakeholders.get_mut(person(3)).expect("there").meta.visibility = Visibility::Internal;
    file.engagement.manager = Some(person(2));
    for (on, value) in [(3, 8.0), (5, 6.0)] {
        answer(&mut file, 1, on, Question::Credibility, Some(value));
    }
    let other = answer(&mut file, 1, 8, Question::Credibility, Some(1.0));
    file.readings.get_mut(other).expect("there").about = Some(person(3));
    for id in file.readings.ids().collect::<Vec<_>>() {
        file.readings.get_mut(id).expect("there").meta.visibility = Visibility::Client;
    }
    (file, person(3))
}

#[test]
fn what_is_said_of_another_of_us_is_never_said_of_the_manager() {
    let (file, anna) = two_of_us();
    let dial = |file: &Workspace| {
        let trust = Insights::of(file, day(20)).trust;
        trust.get(&person(1)).and_then(|trust| trust.credibility).map(|latest| latest.value)
    };
    let line = |file: &Workspace, on: u64| {
        let lines = trust_lines::of(file, day(on));
        let line = lines.into_iter().find(|line| line.about == Some(person(2))).expect("the manager's line");
        line.parts[0].iter().map(|said| said.value).collect::<Vec<_>>()
    };
    let manager = [Some(8.0), Some(6.0)];
    assert_eq!((dial(&file), line(&file, 20).as_slice()), (Some(6.0), manager.as_slice()));
    // Neither once she is gone, nor before she came, nor where a client does not see her.
    let mut document = entente::document::Document::opened(file.clone(), 7);
    document.apply_plainly(entente::document::Edit::Delete(anna.into())).expect("deleted");
    let deleted = document.workspace();
    assert_eq!((dial(deleted), line(deleted, 20).as_slice(), deleted.readings.len()), (Some(6.0), &manager[..], 2));
    let earlier = as_of(&file, day(9));
    assert_eq!((line(&earlier, 9).as_slice(), earlier.readings.len()), (manager.as_slice(), 2));
    let seen = client_view(&file);
    assert_eq!((line(&seen, 20).as_slice(), seen.readings.len()), (manager.as_slice(), 2));
    // With another manager what was said of the one before is left, and the new one's counts.
    let mut next = file.clone();
    next.engagement.manager = Some(anna);
    let again = Insights::after(Some(Insights::of(&file, day(20)).earlier()), &next, day(20));
    let credibility = again.trust.get(&person(1)).and_then(|trust| trust.credibility).map(|latest| latest.value);
    assert_eq!((credibility, dial(&next)), (Some(1.0), Some(1.0)));
}

#[test]
fn who_answered_about_another_of_us_is_not_silent() {
    let (mut file, _) = two_of_us();
    let told = |file: &Workspace, on| {
        let silent = Insights::of(file, day(on)).silent;
        silent.iter().find(|one| one.who == person(1)).map(|one| (one.days, one.asked))
    };
    // Of the manager on day 5, of another on day 8: silent only 42 days after the later one, and for so many days.
    let limit = file.engagement.thresholds.silence_days as u64;
    assert_eq!((limit, told(&file, 8 + limit)), (42, None));
    assert_eq!(told(&file, 9 + limit), Some((Some(43), true)));
    // The same after an edit, also where the answer about another goes or becomes a silence.
    let before = Insights::of(&file, day(9 + limit));
    let other = file.readings.iter().find(|one| one.about.is_some()).expect("there").id;
    let mut edited = file.clone();
    edited.readings.get_mut(other).expect("there").on = day(20);
    let next = Insights::after(Some(before.earlier()), &edited, day(9 + limit));
    assert_eq!(next.pulse, Insights::of(&edited, day(9 + limit)).pulse);
    assert!(next.silent.iter().all(|one| one.who != person(1)));
    file.readings.get_mut(other).expect("there").answer = None;
    assert_eq!(told(&file, 8 + limit), Some((Some(45), true)), "asked about another in vain");
}

#[test]
fn trust_in_one_manager_is_not_trust_in_the_next() {
    let file = samples::load(PAYROLL).expect("a sample");
    let end = file.readings.iter().map(|one| one.on).max().expect("readings");
    let lines = trust_lines::of(&file, end);
    let named = |name: &str| file.stakeholders.iter().find(|one| one.name == name).expect("there").id;
    let [haines, reyes, whitfield] = ["Robert Haines", "Daniel Reyes", "Grace Whitfield"].map(named);
    let of = |about| lines.iter().find(|line| (line.who, line.about) == (haines, Some(about))).expect("a pair");
    let reliability = |about| of(about).parts[1].iter().filter_map(|said| said.value).collect::<Vec<_>>();
    assert_eq!((reliability(reyes), reliability(whitfield)), (vec![7.0, 7.0, 7.0], vec![6.0]));
    // Nothing of later is known earlier.
    assert!(trust_lines::of(&file, day(20)).iter().all(|line| line.about != Some(whitfield)));
}

#[test]
fn reliability_as_a_fact_is_counted_from_promises_beside_the_opinion() {
    let mut file = client(&[5.0]);
    let pattern = rich().expectations.iter().next().expect("one").clone();
    for (number, by, closed) in [(1, 5, Some(4)), (2, 10, None), (3, 12, Some(15)), (4, 90, None)] {
        let mut one = pattern.clone();
        (one.id, one.holder, one.of, one.promised) = (ExpectationId::new(0, number), person(1), None, true);
        (one.heard_through, one.satisfied_by, one.blocks) = (vec![], vec![], vec![]);
        (one.voiced_on, one.confirmed_on, one.holder_agrees) = (day(1), None, None);
        (one.by, one.closed_on) = (Some(day(by)), closed.map(day));
        file.expectations.put(one);
    }
    let line = &trust_lines::of(&file, day(20))[0];
    let kept: Vec<_> = line.kept.iter().map(|(on, share)| (*on, share.n, share.of)).collect();
    assert_eq!(kept, [(day(5 - 1), 1, 1), (day(10), 1, 2), (day(12), 1, 3)], "what is not due is neither");
    let deeds: Vec<Deed> = line.acts.iter().map(|act| act.deed).collect();
    assert_eq!(deeds, [Deed::Broken, Deed::Broken, Deed::Kept], "the latest first");
    let cognitive = line.share(Kind::Cognitive);
    assert_eq!((cognitive.n, cognitive.of, line.share(Kind::Affective).of), (1, 3, 0));
    let promises = Insights::of(&file, day(20)).promises.to[&person(1)].share;
    assert_eq!((promises.n, promises.of), (1, 3), "the same as the dial counts");
}

#[test]
fn each_of_the_two_trusts_lists_the_acts_behind_it() {
    for number in [PAYROLL, ERP, PORTAL] {
        let file = samples::load(number).expect("a sample");
        let end = file.readings.iter().map(|one| one.on).max().expect("readings");
        let shown = as_of(&file, end);
        let lines = trust_lines::of(&shown, end);
        for kind in [Kind::Cognitive, Kind::Affective] {
            assert!(lines.iter().any(|line| line.share(kind).of >= 2), "{number} {kind:?}");
        }
        for act in lines.iter().flat_map(|line| &line.acts) {
            assert!(shown.contains(act.record) && act.on <= end, "{act:?}");
        }
    }
}

#[test]
fn perception_less_expectation_is_that_of_people_who_said_both() {
    let mut file = client(&[5.0, 4.0, 3.0, 3.0, 3.0]);
    let quality = Quality::Reliability;
    for (who, expected, seen) in [(1, 5.0, 3.0), (2, 4.0, 3.0), (3, 5.0, 4.0), (4, 4.0, 3.0)] {
        answer(&mut file, who, 1, Question::Expected(quality), Some(expected));
        answer(&mut file, who, 40, Question::Perceived(quality), Some(seen));
    }
    // Who never said what is expected has no difference; a second answer on it does not move what was expected.
    answer(&mut file, 5, 40, Question::Perceived(quality), Some(1.0));
    answer(&mut file, 1, 35, Question::Expected(quality), Some(2.0));
    let insights = Insights::of(&file, day(45));
    let service = Service::of(&insights.pulse);
    let reliability = &service.dimensions[0];
    assert_eq!(reliability.expectation.map(|mean| (mean.value, mean.n)), Some((4.5, 4)));
    let round = reliability.latest().expect("a round");
    let gap = round.gap.expect("four pairs");
    // −2, −1, −1, −1: mean −1.25, s = 0.5, t(3) = 3.182, ± 0.796.
    assert_eq!((gap.value, gap.n), (-1.25, 4));
    assert!((gap.high.unwrap() - (-0.454)).abs() < 0.001 && gap.differs_from(0.0));
    assert_eq!((round.share.n, round.share.of, round.answers.len()), (4, 4, 5));
    assert_eq!(service.worst().map(|(quality, _)| quality), Some(Quality::Reliability));
    let [first, .., fifth] = gaps::of(&insights);
    assert_eq!((first.kind, fifth.kind), (GapKind::Perceived, GapKind::Experienced));
    assert!(fifth.measured.iter().any(|one| matches!(one, Measured::Service(Quality::Reliability, gap) if gap.n == 4)));
}

#[test]
fn what_matters_most_is_compared_with_what_was_assumed_before_asking() {
    let file = samples::load(PAYROLL).expect("a sample");
    let sponsor = file.stakeholders.iter().find(|one| one.name == "Robert Haines").expect("there");
    let before = ranking::of(sponsor, day(14));
    assert!(before.said.is_none() && before.compared.is_none() && before.assumed.is_some());
    let compared = ranking::of(sponsor, day(60)).compared.expect("both");
    assert!(compared.top_differs);
    assert_eq!(compared.items[0].text, "His people are comfortable");
    assert!((compared.distance - 0.5).abs() < 1e-9);
    let (share, who) = ranking::top_differs(&file, day(170));
    assert_eq!((share.n, share.of), (3, 4));
    assert!(who.contains(&sponsor.id));
    let insights = Insights::of(&file, day(170));
    assert!(gaps::of(&insights)[0].measured.contains(&Measured::Assumed(share)));
    // What we assumed is ours; what was said may stay.
    for seen in client_view(&file).stakeholders.iter() {
        assert!(seen.rankings.iter().all(|ranking| !ranking.assumed));
    }
    assert!(as_of(&file, day(14)).stakeholders.iter().all(|one| one.rankings.iter().all(|it| it.on <= day(14))));
    for number in [ERP, PORTAL] {
        let file = samples::load(number).expect("a sample");
        let end = file.engagement.status_date.expect("a day");
        assert!(ranking::top_differs(&file, end).0.of >= 2, "{number}");
    }
}

#[test]
fn the_person_page_and_the_form_show_what_matters_most() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let who = {
        let file = program.state().session().expect("open").document.workspace();
        file.stakeholders.iter().find(|one| one.name == "Robert Haines").expect("there").id
    };
    let session = program.state_mut().session_mut().expect("open");
    session.as_of = Some(day(150));
    session.views.person.show(who);
    program.run();
    program.get_by_label_contains("What matters most: His people are comfortable; we had assumed: On time");
    program.get_by_label("On time: said in place 2, assumed in place 1");
    program.get_by_label("A package that works: said in place –, assumed in place 3");
}

#[test]
fn before_and_after_an_event_are_the_same_people() {
    let mut file = client(&[4.0, 3.0, 3.0, 3.0, 2.0]);
    let manager = Question::SatisfactionManager;
    for (who, before, after) in [(1, 4.0, 3.0), (2, 5.0, 3.0), (3, 4.0, 3.0), (4, 4.0, 2.0)] {
        answer(&mut file, who, 1, manager.clone(), Some(5.0));
        answer(&mut file, who, 20, manager.clone(), Some(before));
        answer(&mut file, who, 31, manager.clone(), Some(after));
        answer(&mut file, who, 60, manager.clone(), Some(5.0));
    }
    answer(&mut file, 5, 31, manager.clone(), Some(1.0));
    let pulse = Insights::of(&file, day(70)).pulse;
    let around = Around::of(&pulse, &manager, day(20), &|_| true);
    let change = around.change.expect("four people");
    // −1, −2, −1, −2 as worked before: −1.5 ± 0.919; the day itself counts as before.
    assert_eq!((change.value, change.n, around.before, around.after), (-1.5, 4, Some(4.25), Some(2.75)));
    assert!((change.high.unwrap() - (-0.581)).abs() < 0.001 && change.differs_from(0.0));
    assert_eq!((around.share.n, around.share.of), (4, 5));
    let late = Around::of(&pulse, &manager, day(200), &|_| true);
    assert_eq!((late.change, late.share.n), (None, 0), "an answer of half a year ago says nothing of it");
}

#[test]
fn a_chosen_pin_shows_the_change_around_it() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    session.view = ViewKind::Pulse;
    session.as_of = Some(day(160));
    let event = session.document.workspace().events.iter().find(|one| one.title == "First walk-through");
    session.selection = Some(event.expect("there").id.into());
    program.run();
    program.get_by_label_contains("Before and after: First walk-through");
    assert!(program.query_by_label_contains("answered both before and after it").is_some());
}

#[test]
fn the_figure_beside_the_curves_is_that_of_those_who_are_drawn() {
    for number in [PAYROLL, ERP, PORTAL] {
        let file = samples::load(number).expect("a sample");
        let end = file.readings.iter().map(|one| one.on).max().expect("readings");
        let insights = Insights::of(&file, end);
        let question = Question::SatisfactionManager;
        for people in
            [People::Key, People::All, People::Chosen(insights.grid.key_people.iter().copied().take(1).collect())]
        {
            let meant = people.of(&insights, &question);
            let figure = Figure::of(&insights, &question, &people);
            let answered = insights.pulse.answered_by(&insights.grid, &question, &meant);
            let fresh = figure.curves.iter().filter(|curve| meant.contains(&curve.who));
            let fresh = fresh.filter(|curve| {
                let series = insights.pulse.series(curve.who, &question).expect("drawn");
                series.latest.is_some_and(|latest| latest.fresh)
            });
            assert_eq!(answered.share.n, fresh.count(), "{number} {people:?}");
            assert_eq!(answered.share.n + answered.silent.len(), answered.share.of);
        }
    }
}

#[test]
fn the_plots_of_trust_and_service_stand_in_every_sample_size_and_theme() {
    for number in [PAYROLL, ERP, PORTAL] {
        for size in [WIDE, NARROW] {
            for language in Language::ALL {
                let mut program = harness::sample(number, size, language);
                let session = program.state_mut().session_mut().expect("open");
                session.view = ViewKind::Pulse;
                for plot in [Plot::Trust, Plot::Service, Plot::Managers] {
                    program.state_mut().session_mut().expect("open").views.pulse.plot = plot;
                    program.run();
                }
            }
        }
    }
}
