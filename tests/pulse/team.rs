//! Pulses of a team, with and without names, and the questions of service quality: what a round comes to, how few
//! answers give nobody away, and how they are entered by form and by table.

use chrono::NaiveDate;
use egui_kittest::kittest::Queryable;
use entente::exchange::intake::Taker;
use entente::exchange::readings::Why;
use entente::insight::Insights;
use entente::insight::team::{self, LEAST_UNNAMED, OF_THE_TEAM, TeamPulse};
use entente::language::{Language, Words};
use entente::ui::naming::{QUESTIONS, question_name, question_named};
use entente::ui::views::ViewKind;
use entente::ui::views::pulse::Plot;
use entente::workspace::*;

use super::figures::{answer, client, day};
use crate::support::harness::{self, PAYROLL, WIDE};

/// A team of ours of so many, and the group that it is.
fn ours(people: usize) -> (Workspace, StakeholderId) {
    let mut file = client(&vec![3.0; people]);
    let ids: Vec<StakeholderId> = file.stakeholders.ids().collect();
    for id in &ids {
        file.stakeholders.get_mut(*id).expect("there").side = Side::Ours;
    }
    let mut group = file.stakeholders.get(ids[0]).expect("there").clone();
    (group.id, group.name, group.kind) = (StakeholderId::new(0, 90), "The team".into(), StakeholderKind::Group);
    file.stakeholders.put(group);
    (file, StakeholderId::new(0, 90))
}

fn rounds(file: &Workspace, on: NaiveDate, question: &Question) -> TeamPulse {
    team::rounds(file, on, question).expect("a question of the team")
}

fn unnamed(file: &mut Workspace, group: StakeholderId, on: u64, question: Question, value: f64) {
    let id = answer(file, 1, on, question, Some(value));
    let reading = file.readings.get_mut(id).expect("there");
    (reading.of, reading.anonymous) = (group, true);
}

#[test]
fn a_team_round_has_its_mean_its_n_of_n_and_its_trend() {
    let (mut file, _) = ours(5);
    for (who, value) in [(1, 4.0), (2, 4.0), (3, 3.0), (4, 5.0), (5, 2.0)] {
        answer(&mut file, who, 3, Question::TeamTrust, Some(value));
    }
    answer(&mut file, 1, 40, Question::TeamTrust, Some(5.0));
    answer(&mut file, 2, 40, Question::TeamTrust, None);
    let [mood, trust, commitment] = OF_THE_TEAM.map(|it| rounds(&file, day(45), &it));
    assert!(mood.rounds.is_empty() && commitment.rounds.is_empty());
    let mean = trust.rounds[0].mean.expect("named");
    // The same worked values as for ease: 4, 4, 3, 5, 2 is 3.6 ± 1.42.
    assert!((mean.value - 3.6).abs() < 1e-9 && (mean.high.unwrap() - 5.02).abs() < 0.005);
    assert_eq!((trust.rounds[0].answered.n, trust.rounds[0].answered.of), (5, 5));
    assert_eq!((trust.rounds[1].answered.n, trust.rounds[1].answered.of), (1, 5), "who was not asked is missing, too");
    let change = trust.rounds[1].change.expect("two rounds");
    assert!((change.value - 1.4).abs() < 1e-9 && change.n == 1 && change.low.is_none(), "{change:?}");
    assert_eq!(trust.rounds[0].change, None);
    assert_eq!(trust.latest(day(45)).map(|(_, age)| age), Some(5));
}

#[test]
fn fewer_than_three_answers_without_names_say_only_how_many_they_are() {
    let (mut file, group) = ours(4);
    unnamed(&mut file, group, 3, Question::Mood, 1.0);
    unnamed(&mut file, group, 3, Question::Mood, 2.0);
    assert_eq!(LEAST_UNNAMED, 3);
    let mood = rounds(&file, day(5), &Question::Mood);
    assert_eq!((mood.rounds[0].mean, mood.rounds[0].unnamed, mood.rounds[0].answered.n), (None, 2, 2));
    assert!(mood.latest(day(5)).is_none());
    unnamed(&mut file, group, 4, Question::Mood, 3.0);
    let mood = rounds(&file, day(5), &Question::Mood);
    assert_eq!(mood.rounds[0].mean.map(|mean| (mean.value, mean.n)), Some((2.0, 3)));
    // Nowhere else does an answer without a name stand: no curve, no silence ended, no share moved.
    let pulse = Insights::of(&file, day(5)).pulse;
    assert!(pulse.series.is_empty() && pulse.answered.is_empty());
}

#[test]
fn an_answer_without_a_name_cannot_be_worked_out_from_those_with_one() {
    let (mut file, group) = ours(5);
    for (who, value) in [(1, 4.0), (2, 5.0), (3, 3.0)] {
        answer(&mut file, who, 3, Question::Mood, Some(value));
    }
    let mood = |file: &Workspace| rounds(file, day(5), &Question::Mood).rounds[0].clone();
    assert_eq!(mood(&file).mean.map(|mean| mean.n), Some(3));
    for (n, value) in [1.0, 2.0].into_iter().enumerate() {
        unnamed(&mut file, group, 3, Question::Mood, value);
        assert_eq!((mood(&file).mean, mood(&file).unnamed, mood(&file).answered.n), (None, n + 1, n + 4));
    }
    unnamed(&mut file, group, 3, Question::Mood, 3.0);
    assert_eq!(mood(&file).mean.map(|mean| (mean.value, mean.n)), Some((3.0, 6)));
}

#[test]
fn belief_in_the_benefit_is_that_of_those_who_are_to_work_with_it() {
    let mut file = client(&[3.0, 3.0]);
    for id in file.stakeholders.ids().collect::<Vec<_>>() {
        file.stakeholders.get_mut(id).expect("there").track = Track::EndUsers;
    }
    answer(&mut file, 1, 2, Question::Benefit, Some(2.0));
    answer(&mut file, 1, 50, Question::Benefit, Some(4.0));
    let benefit = rounds(&file, day(60), &Question::Benefit);
    assert_eq!(
        benefit.rounds.iter().map(|one| (one.answered.n, one.answered.of)).collect::<Vec<_>>(),
        [(1, 2), (1, 2)]
    );
    assert_eq!(benefit.rounds[1].change.map(|change| change.value), Some(2.0));
}

#[test]
fn every_sample_has_a_pulse_of_the_team_with_and_without_names() {
    for number in 0..3 {
        let file = entente::app::samples::load(number).expect("a sample");
        let end = file.readings.iter().map(|one| one.on).max().expect("readings");
        let pulses = OF_THE_TEAM.map(|it| rounds(&file, end, &it));
        for pulse in &pulses {
            assert!(
                pulse.rounds.iter().filter(|round| round.mean.is_some()).count() >= 2,
                "{number} {:?}",
                pulse.question
            );
        }
        assert!(pulses.iter().flat_map(|it| &it.rounds).any(|round| round.unnamed >= LEAST_UNNAMED), "{number}");
        assert!(rounds(&file, end, &Question::Benefit).rounds.len() >= 2, "{number}");
    }
}

#[test]
fn a_table_names_each_question_in_any_language_and_a_group_answers_without_names() {
    for language in Language::ALL {
        for question in QUESTIONS {
            let name = question_name(&question, &Words::new(language));
            assert_eq!(question_named(&name), Some(question), "{name}");
        }
    }
    let file = entente::app::samples::load(PAYROLL).expect("a sample");
    let (words, today) = (Words::new(Language::English), day(170));
    let taker =
        Taker { workspace: &file, words, today, author: "MW", question: &question_named, local: &|moment| moment };
    let table = "Name,Date,Expected: care,Mood\nHalden & Rowe project team,2026-06-20,,4\n\
                 Halden & Rowe project team,2026-06-20,,4\nEvelyn Marsh,2026-06-20,5,\n";
    let readings = taker.read_answers(table.as_bytes()).expect("a table");
    assert_eq!(readings.left_out, []);
    let said: Vec<_> = readings.taken.iter().map(|one| (one.anonymous, one.question.clone(), one.answer)).collect();
    let mood = (true, Question::Mood, Some(4.0));
    assert_eq!(said, [mood.clone(), mood, (false, Question::Expected(Quality::Empathy), Some(5.0))]);
}

#[test]
fn a_table_without_names_is_taken_once_and_says_what_it_leaves_out() {
    let mut file = entente::app::samples::load(PAYROLL).expect("a sample");
    let team = file.stakeholders.iter().find(|one| one.name == "Halden & Rowe project team").expect("a group").clone();
    let (words, today) = (Words::new(Language::English), day(170));
    let read = |file: &Workspace, table: &str| {
        let taker =
            Taker { workspace: file, words, today, author: "MW", question: &question_named, local: &|moment| moment };
        taker.read_answers(table.as_bytes()).expect("a table")
    };
    let table = "Name,Date,Question,Answer\nHalden & Rowe project team,2026-06-20,Mood,4\n\
                 Halden & Rowe project team,2026-06-20,Mood,4\nHalden & Rowe project team,2026-06-20,Mood,\n\
                 Halden & Rowe project team,2026-06-20,Ease,5\n";
    let first = read(&file, table);
    let left = [(4, Why::NobodysSilence), (5, Why::OnlyByName(Question::Ease))];
    assert_eq!((first.taken.len(), first.left_out.as_slice()), (2, left.as_slice()));
    for one in &first.taken {
        let id = ReadingId::new(9, file.readings.len() as u64);
        let meta = Meta::internal("MW", one.on);
        let answer = Reading {
            id,
            meta,
            of: one.who,
            on: one.on,
            question: one.question.clone(),
            answer: one.answer,
            our_guess: false,
            anonymous: true,
            about: None,
            asked_in: None,
            comment: String::new(),
        };
        file.readings.put(answer);
    }
    let again = read(&file, table);
    assert_eq!((again.taken.len(), again.left_out[..2].to_vec()), (0, vec![(2, Why::Known), (3, Why::Known)]));
    let third = table.replace(",Mood,\n", ",Mood,4\n");
    assert_eq!(read(&file, &third).taken.len(), 1, "a third one who says the same is another");
    file.stakeholders.put(Stakeholder { id: StakeholderId::new(9, 1), ..team });
    let two = read(&file, table);
    assert!(two.taken.is_empty() && matches!(two.left_out[0].1, Why::SeveralPeople(_)), "{:?}", two.left_out);
}

#[test]
fn a_round_without_names_is_typed_and_names_nobody() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    program.state_mut().session_mut().expect("open").view = ViewKind::Pulse;
    program.run();
    program.get_by_label("Ask round…").click();
    program.run();
    program.get_by_label("Whom").click();
    program.run();
    program.get_all_by_label("Our own team").last().expect("a choice").click();
    program.run();
    program.get_by_label("Without names").click();
    program.run();
    // What counts only with a name is not asked without one.
    assert_eq!(program.query_all_by_label_contains("Answer 1, Satisfied").count(), 0);
    program.get_by_label("Answer 1, Commitment: not asked");
    program.get_by_label_contains("Questions (").click();
    program.run();
    program.get_by_label("Our team: mood, trust, commitment").click();
    program.run();
    program.key_press(egui::Key::Escape);
    program.run();
    program.get_by_label("Answer 1, Mood: not asked").click();
    program.run();
    for text in ["4", "3"] {
        program.event(egui::Event::Text(text.into()));
        program.run();
        program.key_press(egui::Key::Enter);
        program.run();
    }
    // Who kept silent without a name is nobody: it is neither told of nor taken.
    assert_eq!(program.query_all_by_label_contains("− silent").count(), 0);
    program.key_press(egui::Key::S);
    program.run();
    program.get_by_label("Answer 3, Mood: not asked");
    let before = program.state().session().expect("open").document.workspace().clone();
    program.get_by_label("Write down 2 answers").click();
    program.run();
    let after = program.state().session().expect("open").document.workspace().clone();
    let fresh: Vec<&Reading> = after.readings.iter().filter(|one| !before.readings.contains(one.id)).collect();
    assert_eq!(fresh.len(), 2);
    for one in fresh {
        assert!(one.anonymous && one.question == Question::Mood);
        assert_eq!(one.meta.visibility, Visibility::Private, "what our people say of themselves is theirs");
        assert_ne!(after.stakeholders.get(one.of).expect("a group").kind, StakeholderKind::Person);
    }
}

#[test]
fn a_round_without_names_says_what_it_changed_by() {
    let mut program = harness::sample(harness::ERP, WIDE, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    let unnamed = |one: &&Reading| one.anonymous && one.question == Question::Commitment;
    let last = session.document.workspace().readings.iter().filter(unnamed).max_by_key(|one| one.on).expect("one");
    let (id, on) = (last.id, last.on);
    (session.view, session.views.pulse.plot) = (ViewKind::Pulse, Plot::Satisfaction);
    (session.as_of, session.selection) = (Some(on), Some(id.into()));
    program.run();
    let changes = program.query_all_by_label_contains("since the round before").count();
    assert_eq!(changes, 1, "the round in July has one before it");
}
