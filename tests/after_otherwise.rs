//! Meetings that nobody had planned, that are moved, or that are cancelled: when and how long, to which day, and what serves
//! those who relied on them.

use chrono::{Days, NaiveDate};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use entente::document::Edit;
use entente::language::Language;
use entente::ui::command::Command;
use entente::workspace::*;

use super::after::{Hands, apply, begin, instead, press, turn_to};
use super::support::harness::{self, PAYROLL, WIDE, named, workspace};

#[test]
fn a_meeting_that_was_not_planned_is_noted_by_the_keyboard_alone_in_less_than_sixty_strokes() {
    let program = harness::sample(PAYROLL, WIDE, Language::English);
    let before = workspace(&program).contacts.len();
    let mut hands = Hands { program, keystrokes: 0 };
    hands.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::M);
    hands.program.run();
    assert_eq!(hands.at(), "Title", "what is typed first says what it was about");
    hands.figure("Corridor talk");
    hands.to("Add: Who came");
    hands.press(Modifiers::NONE, Key::Enter);
    hands.figure("haines");
    hands.press(Modifiers::NONE, Key::Enter);
    hands.to("Answer of Robert Haines");
    hands.figure("4");
    hands.to("Decisions, a line each");
    hands.dictated("A walk-through before the close");
    hands.press(Modifiers::COMMAND, Key::Enter);
    hands.program.run();
    let file = workspace(&hands.program);
    println!("a meeting that was not planned: {} keystrokes", hands.keystrokes);
    assert!(hands.keystrokes < 60, "{} keystrokes", hands.keystrokes);
    assert_eq!(file.contacts.len(), before + 1);
    let noted = file.contacts.iter().find(|one| one.title == "Corridor talk").expect("noted");
    let haines = named(&file, "Robert Haines");
    assert!(noted.attendance.iter().any(|one| one.who == haines && one.presence == Presence::Present));
    assert!(file.decisions.iter().any(|one| one.title == "A walk-through before the close"));
    assert!(file.readings.iter().any(|one| one.of == haines && one.answer == Some(4.0) && one.on == noted.at.date()));
}

#[test]
fn a_meeting_that_was_not_planned_says_when_how_long_and_by_which_way() {
    let program = harness::sample(PAYROLL, WIDE, Language::English);
    let before = workspace(&program);
    let day = before.engagement.status_date.expect("a day");
    let note = |hands: &mut Hands, title: &str| {
        hands.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::M);
        hands.program.run();
        hands.dictated(title);
    };
    let mut hands = Hands { program, keystrokes: 0 };
    // Nothing said: the day that is looked at, as long as what was done in it, in person.
    note(&mut hands, "In the corridor");
    hands.to("By activity");
    hands.dictated("30 trust, 20 communicating");
    hands.press(Modifiers::COMMAND, Key::Enter);
    hands.program.run();
    note(&mut hands, "A call");
    hands.to("When");
    instead(&mut hands, "15 Jan 2026");
    hands.to("Time");
    instead(&mut hands, "14:30");
    hands.to("Minutes");
    instead(&mut hands, "25");
    hands.to("Channel");
    hands.press(Modifiers::NONE, Key::Enter);
    hands.dictated("Phone");
    hands.press(Modifiers::NONE, Key::Enter);
    hands.to("By activity");
    hands.dictated("10 trust");
    hands.press(Modifiers::COMMAND, Key::Enter);
    hands.program.run();
    let after = workspace(&hands.program);
    let fresh = |title: &str| {
        let contact = after.contacts.iter().find(|one| one.title == title).expect("noted");
        (contact.at, contact.minutes, contact.channel, contact.place)
    };
    let morning = day.and_hms_opt(9, 0, 0).expect("a time");
    assert_eq!(fresh("In the corridor"), (morning, 50, Channel::InPerson, Place::OnSite));
    let at = NaiveDate::from_ymd_opt(2026, 1, 15).and_then(|day| day.and_hms_opt(14, 30, 0)).expect("a time");
    assert_eq!(fresh("A call"), (at, 25, Channel::Phone, Place::Remote));
}

#[test]
fn a_meeting_is_moved_to_a_day_on_which_its_series_has_no_turn_and_everybody_is_free() {
    let (mut hands, id) = begin(WIDE);
    let file = workspace(&hands.program);
    let contact = file.contacts.get(id).expect("there").clone();
    let rhythm = file.rhythms.ids().next().expect("a series");
    apply(&mut hands, Edit::Put(Contact { rhythm: Some(rhythm), ..contact.clone() }.into()));
    // The series has a turn on the next day, and somebody is away on the one after it.
    let later = |days: i64| contact.at + chrono::TimeDelta::days(days);
    let turn = Contact { id: ContactId::new(0, 0), rhythm: Some(rhythm), at: later(1), ..contact.clone() };
    apply(&mut hands, Edit::Add(turn.into()));
    for one in &contact.attendance {
        let free = Stakeholder { busy: Vec::new(), ..file.stakeholders.get(one.who).expect("known").clone() };
        apply(&mut hands, Edit::Put(free.into()));
    }
    let file = workspace(&hands.program);
    let mut marsh = file.stakeholders.get(named(&file, "Evelyn Marsh")).expect("known").clone();
    let (from, to) = (later(2).date(), later(2).date());
    marsh.busy.push(Busy { from, to, why: "Audit".to_owned() });
    apply(&mut hands, Edit::Put(marsh.into()));
    turn_to(&mut hands, id);
    let (file, shown) = (workspace(&hands.program), contact.at.date());
    let free = entente::ui::plan_contact::another_day(&file, file.contacts.get(id).expect("there"), shown);
    assert_eq!(free, later(3), "Thursday, at the same hour");
    hands.program.get_by_label_contains(": Moved").click();
    hands.program.run();
    hands.program.get_by_label_contains(": By us").click();
    hands.program.run();
    hands.press(Modifiers::COMMAND, Key::Enter);
    let after = workspace(&hands.program);
    let Outcome::Moved { to, .. } = after.contacts.get(id).expect("there").outcome else { panic!("moved") };
    assert_eq!(to, free, "that day is proposed");
}

/// Puts into the file that this contact, and nothing else, is to let Haines understand something within ten days.
fn put_a_promise(hands: &mut Hands, file: &Workspace, id: ContactId) -> Expectation {
    let day = file.engagement.status_date.expect("a day");
    let open = |one: &&Expectation| one.closed_on.is_none();
    let mut promise = file.expectations.iter().find(open).expect("a promise").clone();
    (promise.kind, promise.by) = (ExpectationKind::Understand, day.checked_add_days(Days::new(10)));
    promise.satisfied_by = vec![Satisfier::Contact(id)];
    promise.holder = named(file, "Robert Haines");
    apply(hands, Edit::Put(promise.clone().into()));
    promise
}

#[test]
fn what_a_change_breaks_is_served_by_a_talk_in_the_same_step() {
    let (mut hands, id) = begin(WIDE);
    let file = workspace(&hands.program);
    let promise = put_a_promise(&mut hands, &file, id);
    let (promised, title) = (promise.id, promise.title);
    hands.program.run();
    let before = workspace(&hands.program);
    hands.program.get_by_label_contains(": Cancelled").click();
    hands.program.run();
    hands.program.get_by_label_contains(": By us").click();
    hands.program.run();
    hands.press(Modifiers::COMMAND, Key::Enter);
    let said = hands.program.query_all_by_label_contains("a talk in time is enough").next();
    let said = said.expect("the talk").value().unwrap_or_default();
    assert!(said.contains(&title) && said.contains("Plan a walk-through"), "of which expectation: {said}");
    press(&mut hands, "Change it and plan the talk");
    let after = workspace(&hands.program);
    assert!(matches!(after.contacts.get(id).expect("there").outcome, Outcome::Cancelled { .. }));
    let talk = after.contacts.iter().find(|one| !before.contacts.contains(one.id)).expect("a talk");
    let promise = after.expectations.get(promised).expect("there");
    assert!(promise.satisfied_by.contains(&Satisfier::Contact(talk.id)));
    assert!(talk.at.date() <= promise.by.expect("a day") && talk.outcome == Outcome::Planned);
    let ctx = hands.program.ctx.clone();
    hands.program.state_mut().run(Command::Undo, &ctx);
    assert!(workspace(&hands.program) == before, "one step");
}

#[test]
fn a_meeting_to_which_nobody_was_invited_begins_with_who_came_and_says_why_it_waits() {
    let (mut hands, id) = begin(WIDE);
    let file = workspace(&hands.program);
    let contact = file.contacts.get(id).expect("there").clone();
    apply(&mut hands, Edit::Put(Contact { attendance: Vec::new(), ..contact }.into()));
    turn_to(&mut hands, id);
    assert_eq!(hands.at(), "Add: Who came", "the keyboard is where something is to be done");
    let why = hands.program.query_all_by_label("Nobody was invited: add who came").count();
    assert_eq!(why, 2, "in its place, and beside the act that waits for it");
    hands.press(Modifiers::NONE, Key::Enter);
    hands.figure("haines");
    hands.press(Modifiers::NONE, Key::Enter);
    assert_eq!(hands.at(), "Answer of Robert Haines");
    // Nobody came: then it was not held, and nothing is kept.
    hands.program.get_by_label("Robert Haines: Came").click();
    hands.program.run();
    hands.program.get_by_label("Nobody came: then it was not held");
    let before = workspace(&hands.program);
    hands.press(Modifiers::COMMAND, Key::Enter);
    assert!(workspace(&hands.program) == before);
}

#[test]
fn meetings_near_the_day_that_the_file_holds_with_what_became_of_them_are_named_and_opened() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let file = workspace(&program);
    let day = file.engagement.status_date.expect("a day");
    let near = |one: &&Contact| (one.at.date() - day).num_days().abs() <= 3 && one.outcome != Outcome::Planned;
    let tomorrow = file.contacts.iter().filter(near).filter(|one| one.at.date() > day).min_by_key(|one| one.at);
    let tomorrow = tomorrow.expect("the sample holds tomorrow's").clone();
    program.key_press_modifiers(Modifiers::COMMAND, Key::M);
    program.run();
    program.get_by_label_contains("kept already; a press opens one");
    // On the day that is shown nobody knows yet that it was held.
    assert_ne!(tomorrow.outcome, Outcome::Planned);
    program.get_by_label_contains(&format!("{} · Planned", tomorrow.title)).click();
    program.run();
    let session = program.state().session().expect("open");
    assert_eq!(session.selection, Some(tomorrow.id.into()), "it is opened to be put right");
    assert_eq!(session.views.dialogue.page, entente::ui::views::dialogue::Page::Contacts);
    assert!(workspace(&program) == file);
}

#[test]
fn a_press_on_a_word_of_a_row_leaves_the_keyboard_in_the_form() {
    let (mut hands, _) = begin(WIDE);
    for pressed in [": Cancelled", ": Held", "Robert Haines: Came"] {
        let at = hands.program.get_by_label_contains(pressed).rect().center();
        harness::click_at(&mut hands.program, at);
        hands.tab();
        let next = hands.at();
        let of_the_form = ["By us", "By them", "Held", "Moved", "No show", "Cancelled", "Answer of", "Asked", "Add:"];
        let near = of_the_form.iter().any(|word| next.contains(word)) || next.contains(": ");
        assert!(near && next != "Overview", "after a press on {pressed} Tab goes to {next}");
    }
}

#[test]
fn that_who_came_heard_the_decisions_can_be_said_otherwise_of_one_meeting() {
    let (mut hands, _) = begin(WIDE);
    let file = workspace(&hands.program);
    hands.to("Evelyn Marsh: Came");
    hands.press(Modifiers::NONE, Key::Space);
    hands.to("Decisions, a line each");
    hands.dictated("Pilot at Macon first");
    hands.to("Those who came heard the decisions");
    hands.press(Modifiers::NONE, Key::Space);
    hands.press(Modifiers::COMMAND, Key::Enter);
    let after = workspace(&hands.program);
    let fresh = |file: &Workspace, before: &Workspace| {
        file.decisions.iter().find(|one| !before.decisions.contains(one.id)).expect("a decision").clone()
    };
    assert!(fresh(&after, &file).hearings.is_empty(), "so it was said");
    // Of the next meeting it is so again, and who was not there has heard nothing.
    hands.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::M);
    hands.program.run();
    for name in ["Evelyn Marsh", "Janet Cole"] {
        hands.to("Add: Who came");
        hands.press(Modifiers::NONE, Key::Enter);
        hands.dictated(name);
        hands.press(Modifiers::NONE, Key::Enter);
        hands.program.run();
        if name == "Evelyn Marsh" {
            hands.to("Evelyn Marsh: Came");
            hands.press(Modifiers::NONE, Key::Space);
        }
    }
    hands.to("Decisions, a line each");
    hands.dictated("Close on the 28th");
    hands.press(Modifiers::COMMAND, Key::Enter);
    let decision = fresh(&workspace(&hands.program), &after);
    let heard: Vec<_> = decision.hearings.iter().map(|one| one.who).collect();
    assert_eq!(heard, [named(&file, "Janet Cole")]);
    assert!(decision.must_hear.contains(&named(&file, "Evelyn Marsh")), "who was not there is still to hear it");
}

#[test]
fn that_somebody_did_not_come_is_noted_and_changes_nothing_that_was_to_be() {
    let (mut hands, id) = begin(WIDE);
    let file = workspace(&hands.program);
    put_a_promise(&mut hands, &file, id);
    hands.to("Robert Haines: Came");
    hands.press(Modifiers::NONE, Key::Space);
    hands.to("Decisions, a line each");
    hands.dictated("Pilot at Macon first");
    let before = workspace(&hands.program);
    let said = "With this, 1 expectation is no longer served in time";
    // Escape, a press beside the box, the word itself: nothing is noted, nothing is lost, and that is said.
    for leave in 0..3 {
        hands.press(Modifiers::COMMAND, Key::Enter);
        hands.program.get_by_label(said);
        for word in ["Leave as it is", "Change it anyway"] {
            assert_eq!(hands.program.query_all_by_label(word).count(), 0, "nothing is being changed");
        }
        match leave {
            0 => hands.press(Modifiers::NONE, Key::Escape),
            1 => harness::click_at(&mut hands.program, egui::pos2(30.0, 860.0)),
            _ => press(&mut hands, "Go back"),
        }
        hands.program.run();
        assert_eq!(hands.program.query_all_by_label(said).count(), 0);
        assert!(workspace(&hands.program) == before, "{leave}");
        assert_eq!(hands.program.query_all_by_label("Not noted yet; what was typed is still there").count(), 1);
        hands.program.get_by_label("Robert Haines: Did not come");
        let typed = hands.program.get_by_label("Decisions, a line each").value();
        assert_eq!(typed, Some("Pilot at Macon first".to_owned()), "{leave}");
    }
    hands.press(Modifiers::COMMAND, Key::Enter);
    hands.press(Modifiers::NONE, Key::Enter);
    hands.program.run();
    let after = workspace(&hands.program);
    let noted = after.contacts.get(id).expect("there");
    let haines = named(&file, "Robert Haines");
    assert_eq!(noted.outcome, Outcome::Held, "Enter notes it");
    assert!(noted.attendance.iter().any(|one| one.who == haines && one.presence == Presence::Absent));
}

#[test]
fn a_meeting_that_is_opened_has_the_keyboard_and_its_keys_keep_it_and_do_nothing_else() {
    // By a press on its row in the list; by Enter there; by the choice of pages, with the keyboard and by hand.
    for way in 0..3 {
        let (mut hands, id) = begin(WIDE);
        let file = workspace(&hands.program);
        if way < 2 {
            // Nothing waits that is past: the list of those ahead stands there.
            apply(&mut hands, Edit::Delete(id.into()));
            hands.program.run();
            let mut label =
                file.contacts.iter().find(|one| one.title.starts_with("Walk-through 4")).expect("ahead").clone();
            // Of the next weeks: what lies months ahead is chosen, not listed.
            label.at = file.engagement.status_date.expect("it has one").and_time(label.at.time())
                + chrono::TimeDelta::days(10);
            apply(&mut hands, Edit::Put(label.clone().into()));
            hands.program.run();
            let said = format!("· {}", label.title);
            let row = hands.program.get_by_label_contains(&said);
            if way == 0 {
                let at = row.rect().center();
                harness::click_at(&mut hands.program, at);
            } else {
                row.focus();
                hands.program.run();
                hands.press(Modifiers::NONE, Key::Enter);
            }
            hands.program.run();
            assert_eq!(
                hands.at(),
                "What became of it: Moved",
                "{way}: what became of it comes first of what lies ahead"
            );
        }
        // Wherever the ring stands, the keys keep the meeting, and what is ringed is not pressed.
        let ringed = hands.program.get_by_label("Page of the dialogue: Brief");
        ringed.focus();
        hands.program.run();
        hands.press(Modifiers::COMMAND, Key::Enter);
        let page = hands.program.state().session().expect("open").views.dialogue.page;
        assert_eq!(page, entente::ui::views::dialogue::Page::After, "{way}");
        let outcome = |id| workspace(&hands.program).contacts.get(id).map(|one| one.outcome.clone());
        assert!(way < 2 || outcome(id) == Some(Outcome::Held), "and it is kept");
    }
}

/// Which hat somebody wore is nobody's but their own: of a meeting that then was not held it is in no note that others read.
#[test]
fn minutes_by_role_reach_no_note() {
    let (mut hands, id) = begin(WIDE);
    hands.to("By role (your own)");
    hands.dictated("25 coach");
    hands.to("Decisions, a line each");
    hands.dictated("Pilot first");
    hands.program.get_by_label("What became of it: Cancelled").click();
    hands.program.run();
    hands.program.get_by_label_contains(": By us").click();
    hands.program.run();
    hands.press(Modifiers::COMMAND, Key::Enter);
    let after = workspace(&hands.program);
    let contact = after.contacts.get(id).expect("there");
    assert_eq!(contact.note, "Decision: Pilot first");
    assert!(contact.roles.is_empty() && matches!(contact.outcome, Outcome::Cancelled { .. }));
}

#[test]
fn what_is_not_understood_is_named_and_not_dropped() {
    let (mut hands, id) = begin(WIDE);
    hands.to("By activity");
    hands.dictated("30 trust, 20 gossip");
    hands.to("By role (your own)");
    hands.dictated("10 juggler");
    hands.press(Modifiers::COMMAND, Key::Enter);
    let outcome = workspace(&hands.program).contacts.get(id).map(|one| one.outcome.clone());
    assert_eq!(outcome, Some(Outcome::Planned), "nothing is kept");
    hands.program.get_by_label("Not kept before it is put right: By activity and By role (your own)");
    hands.program.get_by_label("Not clear: 20 gossip");
}

#[test]
fn an_expectation_is_of_whoever_is_named_or_was_the_only_one_there() {
    let (mut hands, id) = begin(WIDE);
    let before = workspace(&hands.program);
    hands.to("Expectations voiced, a line each");
    hands.dictated("see the test accounts by 30 Jan");
    hands.program.get_by_label("Whose expectation? Begin the line with a name");
    hands.press(Modifiers::COMMAND, Key::Enter);
    let after = workspace(&hands.program);
    assert_eq!(
        after.contacts.get(id).map(|one| &one.outcome),
        Some(&Outcome::Planned),
        "of four nobody is taken for it"
    );
    assert_eq!(after.expectations.len(), before.expectations.len());

    let program = harness::sample(PAYROLL, WIDE, Language::English);
    let mut hands = Hands { program, keystrokes: 0 };
    hands.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::M);
    hands.program.run();
    hands.to("Add: Who came");
    hands.press(Modifiers::NONE, Key::Enter);
    hands.figure("haines");
    hands.press(Modifiers::NONE, Key::Enter);
    hands.to("Expectations voiced, a line each");
    hands.dictated("see the test accounts by 30 Jan");
    hands.program.get_by_label_contains("Robert Haines · see the test accounts");
    hands.press(Modifiers::COMMAND, Key::Enter);
    hands.program.run();
    let after = workspace(&hands.program);
    let new = after.expectations.iter().find(|one| !before.expectations.contains(one.id)).expect("kept");
    assert_eq!((new.holder, new.title.as_str()), (named(&after, "Robert Haines"), "see the test accounts"));
}

#[test]
fn another_answer_of_the_day_stays_with_its_words_beside_that_of_the_meeting() {
    let (mut hands, id) = begin(WIDE);
    let file = workspace(&hands.program);
    let day = file.engagement.status_date.expect("a day");
    let who = named(&file, "Robert Haines");
    let reading = Reading {
        id: ReadingId::new(0, 0),
        meta: Meta::internal("MW", day),
        of: who,
        on: day,
        question: Question::SatisfactionManager,
        answer: Some(4.0),
        our_guess: false,
        anonymous: false,
        about: None,
        asked_in: None,
        comment: "All right".to_owned(),
    };
    apply(&mut hands, Edit::Add(reading.into()));
    hands.to("Answer of Robert Haines");
    hands.figure("2");
    hands.program.get_by_label("In the file of this day already: 4; both stay");
    hands.press(Modifiers::COMMAND, Key::Enter);
    let after = workspace(&hands.program);
    let said = after.readings.iter().filter(|one| one.of == who && one.on == day && one.meta.by == "MW");
    let said: Vec<_> = said.map(|one| (one.answer, one.asked_in, one.comment.as_str())).collect();
    assert_eq!(said, [(Some(4.0), None, "All right"), (Some(2.0), Some(id), "")]);
}
