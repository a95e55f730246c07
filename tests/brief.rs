//! Before the meeting: what is said of everybody who comes, and how few keystrokes lead there.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use entente::app::shell::Entente;
use entente::insight::{Insights, brief};
use entente::language::Language;
use entente::ui::views::{ViewKind, dialogue};
use entente::workspace::*;

use super::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE, named, workspace};

type Program = Harness<'static, Entente>;

fn strokes(program: &mut Program, keys: &[(Modifiers, Key)]) -> usize {
    for (modifiers, key) in keys {
        program.key_press_modifiers(*modifiers, *key);
        program.run();
    }
    keys.len()
}

#[test]
fn one_keystroke_tells_all_that_matters_of_those_who_come_next() {
    let mut program = harness::sample(PAYROLL, egui::vec2(1440.0, 1600.0), Language::English);
    let before = workspace(&program);
    let keystrokes = strokes(&mut program, &[(Modifiers::COMMAND, Key::B)]);
    println!("before the meeting: {keystrokes} keystroke");
    assert!(keystrokes <= 2);
    let session = program.state().session().expect("open");
    assert_eq!((session.view, session.views.dialogue.page), (ViewKind::Dialogue, dialogue::Page::Brief));
    let (shown, day) = (&session.insights().shown, session.insights().day);
    let planned = shown.contacts.iter().filter(|one| one.outcome == Outcome::Planned && one.at.date() >= day);
    let next = planned.min_by_key(|one| (one.at, one.id)).expect("a planned contact");
    program.get_by_label_contains(&format!("Before {}", next.title));
    for who in next.attendance.iter().map(|one| one.who) {
        let person = shown.stakeholders.get(who).expect("there");
        if person.side != Side::Ours {
            program.get_by_role_and_label(Role::Heading, &person.name);
        }
    }
    assert!(workspace(&program) == before, "looking changes nothing");
}

#[test]
fn a_meeting_of_ours_alone_needs_no_brief_before_the_next_with_the_client() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    program.state_mut().session_mut().expect("open").as_of = chrono::NaiveDate::from_ymd_opt(2026, 5, 29);
    program.run();
    strokes(&mut program, &[(Modifiers::COMMAND, Key::B)]);
    program.get_by_label_contains("Before Corrected accruals shown to Carl Dunning");
    assert_eq!(program.query_all_by_label_contains("Before Monday team meeting").count(), 0);
    program.get_by_role_and_label(Role::Heading, "Carl Dunning");
}

#[test]
fn a_selected_person_is_briefed_with_what_is_expected_unheard_and_to_be_minded() {
    let mut program = harness::sample(PAYROLL, egui::vec2(1440.0, 1600.0), Language::English);
    let haines = named(&workspace(&program), "Robert Haines");
    program.state_mut().session_mut().expect("open").selection = Some(haines.into());
    program.run();
    strokes(&mut program, &[(Modifiers::COMMAND, Key::B)]);
    program.run();
    program.get_by_role_and_label(Role::Heading, "Robert Haines");
    program.get_by_label_contains("My people comfortable every step of the way");
    let server = "Test environment runs on the Macon server";
    program.get_all_by_label_contains(server).next().expect("not heard from us");
    program.get_by_label_contains("not from us first: Accounting is interviewed in the design month");
    program.get_by_label_contains("Begin with the headline; keep the details ready");
    program.get_by_label_contains("Changed since 8 Jan 2026");
    // And on to the page of the person.
    program.get_by_label("Their page").click();
    program.run();
    assert_eq!(program.state().session().expect("open").views.person.who(), Some(haines));
}

#[test]
fn what_changed_comes_from_a_worker_and_holds_up_no_frame() {
    let mut program = harness::late(&[]);
    program.state_mut().open_sample(PAYROLL);
    let session = program.state_mut().session_mut().expect("open");
    let who = named(session.document.workspace(), "Robert Haines");
    session.selection = Some(who.into());
    program.run();
    strokes(&mut program, &[(Modifiers::COMMAND, Key::B)]);
    program.get_by_label_contains("Changed since 8 Jan 2026");
    let waits = |program: &Program| program.query_all_by_label("Computing…").count();
    assert_eq!(waits(&program), 2, "over the page, and where it is to stand");
    program.state_mut().finish_jobs();
    program.run();
    assert_eq!(waits(&program), 0);
}

#[test]
fn what_changed_is_told_against_the_day_on_which_they_saw_the_plan_last() {
    let file = entente::app::samples::load(PAYROLL).expect("the sample");
    let day = |month, day| chrono::NaiveDate::from_ymd_opt(2026, month, day).expect("a day");
    let insights = Insights::of(&file, day(4, 1));
    let same = brief::changes(&file, &insights.shown, &insights.schedule, day(4, 1));
    assert!(same.is_empty(), "nothing changes within a day: {same:?}");
    let since = brief::changes(&file, &insights.shown, &insights.schedule, day(1, 19));
    assert!(!since.moved.is_empty() && !since.done.is_empty() && !since.decided.is_empty());
    let earlier = Insights::of(&file, day(1, 19));
    for moved in &since.moved {
        let (was, is) = (earlier.schedule.get(moved.task), insights.schedule.get(moved.task));
        let dates = was.zip(is).map(|(was, is)| (was.finish.date(), is.finish.date()));
        assert_eq!(dates, Some((moved.before, moved.after)));
    }
    let haines = named(&file, "Robert Haines");
    let brief = brief::of(&insights, haines);
    let his = since.for_person(&insights, &brief);
    assert!(his.moved.len() <= since.moved.len() && his.decided == since.decided);
}

#[test]
fn the_page_can_be_read_in_every_language_and_size_on_any_day() {
    for (sample, language) in [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)] {
        for size in [WIDE, NARROW] {
            let mut program = harness::sample(sample, size, language);
            let before = workspace(&program);
            let session = program.state_mut().session_mut().expect("open");
            session.view = ViewKind::Dialogue;
            session.views.dialogue.page = dialogue::Page::Brief;
            for weeks in [0, 6, 14, 30] {
                let day = before.engagement.start + chrono::Duration::weeks(weeks);
                let session = program.state_mut().session_mut().expect("open");
                session.as_of = Some(day);
                session.views.dialogue.brief.ask_for();
                program.run();
                assert_eq!(program.query_all_by_label_contains("〚").count(), 0, "{language:?} {day}");
            }
            assert!(workspace(&program) == before);
        }
    }
}

#[test]
fn what_was_only_sent_is_no_talk_and_nobody_saw_the_plan_by_it() {
    for sample in [PAYROLL, PORTAL, ERP] {
        let file = entente::app::samples::load(sample).expect("the sample");
        for weeks in [2, 6, 14] {
            let insights = Insights::of(&file, file.engagement.start + chrono::Duration::weeks(weeks));
            for debt in &insights.rhythms.debts {
                let last = brief::of(&insights, debt.who).last.map(|(id, at)| (id, at.date()));
                assert_eq!(last, debt.last_two_way, "one last talk on every page");
            }
        }
    }
    let file = entente::app::samples::load(PORTAL).expect("the sample");
    let day = file.engagement.status_date.expect("a day");
    let invited = named(&file, "Игорь Борисович Пахомов");
    let last = |file: &Workspace| brief::of(&Insights::of(file, day), invited).last;
    let sent = |one: &&Contact| {
        let came = one.attendance.iter().any(|part| part.who == invited && part.presence == Presence::Present);
        one.direction == Direction::Out && one.outcome == Outcome::Held && one.at.date() <= day && came
    };
    let invitation = file.contacts.iter().filter(sent).max_by_key(|one| one.at).expect("an invitation");
    let before = last(&file);
    assert!(before.is_none_or(|(_, at)| at < invitation.at), "it has no answer");
    let mut answered = file.clone();
    answered.contacts.put(Contact { direction: Direction::Both, ..invitation.clone() });
    assert_eq!(last(&answered), Some((invitation.id, invitation.at)), "once both spoke, it is one");
}

/// It failed as long as what we expect of somebody stood under what they expect of us.
#[test]
fn what_we_expect_of_somebody_stands_under_its_own_heading() {
    let file = entente::app::samples::load(ERP).expect("a sample");
    let day = file.engagement.status_date.expect("a day");
    let who = named(&file, "刘慧");
    let brief = brief::of(&Insights::of(&file, day), who);
    assert!(!brief.expects.is_empty() && !brief.expected.is_empty());
    let asked = entente::app::documents::Asked {
        which: entente::app::documents::Which::Brief,
        day,
        since: None,
        before: entente::ui::views::brief::Before::People,
        chosen: Some(vec![who]),
        form: entente::app::documents::DocumentForm::Markdown,
        paper: entente::exchange::paper::Paper::default(),
        template: None,
        language: Language::English,
    };
    let made = entente::app::documents::make(&file, &asked, "", &mut |_, _| true).expect("made");
    let text = String::from_utf8(made.bytes).expect("text");
    let (_, after) = text.split_once("What we expect of them").expect("a heading of its own");
    let ours = file.expectations.get(brief.expected[0]).expect("known");
    let part = after.split("\n#").next().expect("its lines");
    assert!(part.contains(&ours.title), "{part}");
    let (before, _) = text.split_once("What we expect of them").expect("a heading");
    assert!(!before.contains(&ours.title), "{before}");
}
