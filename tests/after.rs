//! After the meeting: the whole form by the keyboard, counted in keystrokes, and one step of the history.

use chrono::NaiveDate;
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable};
use entente::app::shell::Entente;
use entente::document::Edit;
use entente::language::{Language, Words};
use entente::ui::command::Command;
use entente::ui::views::{ViewKind, dialogue};
use entente::workspace::*;

use super::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE, named, workspace};

/// The program with a count of what is pressed besides text that is typed.
pub(super) struct Hands {
    pub program: Harness<'static, Entente>,
    pub keystrokes: usize,
}

impl Hands {
    pub fn press(&mut self, modifiers: Modifiers, key: Key) {
        self.program.key_press_modifiers(modifiers, key);
        self.program.run();
        self.keystrokes += 1;
    }

    pub fn tab(&mut self) {
        self.press(Modifiers::NONE, Key::Tab);
    }

    /// Text that somebody says: it is typed whatever the form.
    pub fn dictated(&mut self, text: &str) {
        self.program.event(Event::Text(text.to_owned()));
        self.program.run();
    }

    /// A figure that is entered: each counts.
    pub fn figure(&mut self, text: &str) {
        self.dictated(text);
        self.keystrokes += text.chars().count();
    }

    /// What has the keyboard.
    pub fn at(&self) -> String {
        let focused = self.program.root().children_recursive().find(|node| node.is_focused());
        focused.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
    }

    /// Goes on until this field has the keyboard.
    pub fn to(&mut self, name: &str) {
        for _ in 0..40 {
            if self.at() == name {
                return;
            }
            self.tab();
        }
        panic!("no way to {name} by the keyboard; last at {}", self.at());
    }
}

/// A meeting of today with four people of the client and the manager, which nobody noted.
fn with_a_meeting(size: egui::Vec2) -> (Harness<'static, Entente>, ContactId) {
    let mut program = harness::sample(PAYROLL, size, Language::English);
    let file = workspace(&program);
    let people = ["Robert Haines", "Evelyn Marsh", "Janet Cole", "Kevin Oakes", "Daniel Reyes"];
    let attendance =
        people.map(|name| Attendance { who: named(&file, name), required: true, presence: Presence::Invited });
    let day = file.engagement.status_date.expect("a day");
    let contact = Contact {
        id: ContactId::new(0, 0),
        meta: Meta::internal("MW", day),
        title: "Steering".to_owned(),
        kind: ContactKind::Meeting,
        at: day.and_hms_opt(17, 0, 0).expect("a time"),
        minutes: 60,
        outcome: Outcome::Planned,
        rhythm: None,
        direction: Direction::Both,
        their_initiative: false,
        formal: true,
        place: Place::OnSite,
        channel: Channel::InPerson,
        attendance: attendance.to_vec(),
        activities: Vec::new(),
        roles: Vec::new(),
        explained: Vec::new(),
        acts: Vec::new(),
        research: None,
        findings: Vec::new(),
        summary: String::new(),
        note: String::new(),
    };
    let session = program.state_mut().session_mut().expect("open");
    session.document.apply_plainly(Edit::Add(contact.into())).expect("added");
    let Some(RecordRef::Contact(id)) = session.document.last_added() else { panic!("a contact") };
    program.run();
    (program, id)
}

pub(super) fn begin(size: egui::Vec2) -> (Hands, ContactId) {
    let (program, id) = with_a_meeting(size);
    let mut hands = Hands { program, keystrokes: 0 };
    hands.press(Modifiers::COMMAND, Key::M);
    hands.program.run();
    (hands, id)
}

#[test]
fn a_usual_meeting_is_noted_by_the_keyboard_in_a_few_strokes_and_is_one_step() {
    let (mut hands, id) = begin(WIDE);
    let before = workspace(&hands.program);
    let steps = hands.program.state().session().expect("open").document.undo_steps();
    for (name, answer) in [("Robert Haines", "4"), ("Evelyn Marsh", "2"), ("Janet Cole", "5"), ("Kevin Oakes", "3")] {
        hands.to(&format!("Answer of {name}"));
        hands.figure(answer);
    }
    hands.to("By activity");
    hands.dictated("40 trust, 20 communicating");
    hands.to("Decisions, a line each");
    hands.dictated("Pilot at Macon first");
    hands.to("Actions, a line each");
    hands.dictated("Marsh: name the test accounts by Fri");
    hands.press(Modifiers::NONE, Key::Enter);
    hands.dictated("reyes: send the agenda tomorrow");
    hands.press(Modifiers::COMMAND, Key::Enter);
    println!("after the meeting: {} keystrokes besides what is typed", hands.keystrokes);
    assert!(hands.keystrokes <= 60, "{} keystrokes", hands.keystrokes);

    let after = workspace(&hands.program);
    let day = before.engagement.status_date.expect("a day");
    let contact = after.contacts.get(id).expect("there");
    assert_eq!(contact.outcome, Outcome::Held);
    assert!(contact.attendance.iter().all(|one| one.presence == Presence::Present), "who was invited came");
    let minutes: Vec<_> = contact.activities.iter().map(|one| (one.activity, one.minutes)).collect();
    assert_eq!(minutes, [(Activity::BuildingTrust, 40), (Activity::CommunicatingStatus, 20)]);
    let fresh = |kind: RecordKind| -> Vec<AnyRecord> {
        let new = after.references(kind).into_iter().filter(|record| !before.contains(*record));
        new.filter_map(|record| after.get(record)).collect()
    };
    let answers: Vec<_> = fresh(RecordKind::Reading)
        .into_iter()
        .map(|record| match record {
            AnyRecord::Reading(reading) => (reading.answer, reading.asked_in, reading.on),
            _ => panic!("a reading"),
        })
        .collect();
    assert_eq!(answers, [4.0, 2.0, 5.0, 3.0].map(|answer| (Some(answer), Some(id), day)));
    let [AnyRecord::Decision(decision)] = &fresh(RecordKind::Decision)[..] else { panic!("one decision") };
    assert_eq!((decision.title.as_str(), decision.effective_on), ("Pilot at Macon first", None));
    let who: Vec<_> = decision.hearings.iter().map(|hearing| hearing.who).collect();
    assert_eq!((who.len(), decision.must_hear.len()), (4, 0), "who came has heard it, who must nobody was asked");
    assert!(!who.contains(&named(&after, "Daniel Reyes")), "that we know of it counts for nothing");
    assert_eq!(decision.involvement, Involvement::Unknown, "nobody said what the client's part was");
    let tasks: Vec<_> = fresh(RecordKind::Task)
        .into_iter()
        .map(|record| match record {
            AnyRecord::Task(task) => (task.title, task.owner, task.deadline.map(|at| at.date())),
            _ => panic!("a task"),
        })
        .collect();
    let date = |day| NaiveDate::from_ymd_opt(2026, 1, day);
    let owner = |name| Some(named(&after, name));
    assert_eq!(
        tasks,
        [
            ("name the test accounts".to_owned(), owner("Evelyn Marsh"), date(23)),
            ("send the agenda".to_owned(), owner("Daniel Reyes"), date(20)),
        ]
    );
    let session = hands.program.state().session().expect("open");
    assert_eq!(session.document.undo_steps(), steps + 1);
    let ctx = hands.program.ctx.clone();
    hands.program.state_mut().run(Command::Undo, &ctx);
    assert!(workspace(&hands.program) == before, "one step takes all of it back");
}

#[test]
fn deputies_absence_and_silence_are_noted_and_a_deputy_has_not_heard() {
    let (mut hands, id) = begin(WIDE);
    let file = workspace(&hands.program);
    hands.to("Robert Haines: Came");
    hands.press(Modifiers::NONE, Key::Space);
    hands.to("Robert Haines: Did not come");
    hands.press(Modifiers::NONE, Key::Space);
    hands.to("Name of the deputy");
    hands.dictated("Ms Lowe");
    hands.to("Answer of Evelyn Marsh");
    hands.figure("-");
    hands.to("Decisions, a line each");
    hands.dictated("Pilot at Macon first");
    hands.to("Expectations voiced, a line each");
    hands.dictated("marsh: see the test accounts by 30 Jan!");
    hands.press(Modifiers::COMMAND, Key::Enter);
    let after = workspace(&hands.program);
    let (haines, marsh) = (named(&file, "Robert Haines"), named(&file, "Evelyn Marsh"));
    let contact = after.contacts.get(id).expect("there");
    let presence = |who| contact.attendance.iter().find(|one| one.who == who).map(|one| one.presence.clone());
    assert_eq!(presence(haines), Some(Presence::Deputy("Ms Lowe".to_owned())));
    let decision = after.decisions.iter().find(|one| !file.decisions.contains(one.id)).expect("a decision");
    assert_eq!(decision.hearings.len(), 3, "who of them was there heard it");
    assert!(decision.must_hear.contains(&haines) && decision.hearings.iter().all(|hearing| hearing.who != haines));
    let reading = after.readings.iter().find(|one| !file.readings.contains(one.id)).expect("a reading");
    assert_eq!((reading.of, reading.answer), (marsh, None), "asked, and silent");
    let voiced = after.expectations.iter().find(|one| !file.expectations.contains(one.id)).expect("an expectation");
    assert_eq!((voiced.holder, voiced.kind, voiced.importance), (marsh, ExpectationKind::See, 4));
    let by = NaiveDate::from_ymd_opt(2026, 1, 30);
    assert_eq!((voiced.by, voiced.confirmed_on), (by, None), "nobody has played it back yet");
}

#[test]
fn a_meeting_that_was_cancelled_says_by_whom_and_with_what_notice() {
    let (mut hands, id) = begin(WIDE);
    hands.program.get_by_label_contains(": Cancelled").click();
    hands.program.run();
    hands.program.get_by_label_contains(": By us").click();
    hands.program.run();
    hands.program.get_by_label("Without notice");
    hands.to("Reason");
    hands.dictated("Board week");
    hands.press(Modifiers::COMMAND, Key::Enter);
    let after = workspace(&hands.program);
    let on = after.engagement.status_date.expect("a day");
    let outcome = &after.contacts.get(id).expect("there").outcome;
    assert_eq!(*outcome, Outcome::Cancelled { on, by: Side::Ours, why: "Board week".to_owned() });
}

#[test]
fn what_is_typed_stays_while_something_else_is_looked_at() {
    let (mut hands, _) = begin(WIDE);
    hands.to("Decisions, a line each");
    hands.dictated("Pilot first");
    let ctx = hands.program.ctx.clone();
    hands.program.state_mut().run(Command::Go(ViewKind::Pulse), &ctx);
    hands.program.run();
    hands.program.state_mut().run(Command::AfterMeeting, &ctx);
    hands.program.run();
    hands.program.run();
    let field = hands.program.get_by_role_and_label(Role::MultilineTextInput, "Decisions, a line each");
    assert_eq!(field.value(), Some("Pilot first".to_owned()));
}

/// What is written in a field of several lines.
fn written(hands: &Hands, name: &str) -> String {
    hands.program.get_by_role_and_label(Role::MultilineTextInput, name).value().unwrap_or_default()
}

/// Asks for the notes of this contact, as Ctrl+M does where it is selected.
pub(super) fn turn_to(hands: &mut Hands, contact: ContactId) {
    hands.program.state_mut().session_mut().expect("open").selection = Some(contact.into());
    let ctx = hands.program.ctx.clone();
    hands.program.state_mut().run(Command::AfterMeeting, &ctx);
    hands.program.run();
    hands.program.run();
}

pub(super) fn apply(hands: &mut Hands, edit: Edit) {
    hands.program.state_mut().session_mut().expect("open").document.apply_plainly(edit).expect("done");
    hands.program.run();
}

pub(super) fn press(hands: &mut Hands, name: &str) {
    hands.program.get_by_role_and_label(Role::Button, name).click();
    hands.program.run();
    hands.program.run();
}

/// Writes something else into the field that has the keyboard.
pub(super) fn instead(hands: &mut Hands, text: &str) {
    hands.press(Modifiers::COMMAND, Key::A);
    hands.dictated(text);
}

const DECISIONS: &str = "Decisions, a line each";
const ACTIONS: &str = "Actions, a line each";
const UNPLANNED: &str = "A meeting that was not planned";

#[test]
fn what_is_typed_of_each_meeting_waits_for_it_and_for_today() {
    let (mut hands, id) = begin(WIDE);
    hands.to(DECISIONS);
    hands.dictated("Pilot first");
    let mut other = workspace(&hands.program).contacts.get(id).expect("there").clone();
    (other.id, other.title) = (ContactId::new(0, 0), "Board".to_owned());
    apply(&mut hands, Edit::Add(other.into()));
    let added = hands.program.state().session().expect("open").document.last_added();
    let Some(RecordRef::Contact(board)) = added else { panic!("a contact") };

    let day = workspace(&hands.program).engagement.status_date.expect("a day");
    hands.program.state_mut().session_mut().expect("open").as_of = day.pred_opt();
    hands.program.run();
    hands.program.get_by_label("Notes are taken today; another day is shown");
    hands.program.state_mut().session_mut().expect("open").as_of = None;
    hands.program.run();
    hands.program.run();
    assert_eq!(written(&hands, DECISIONS), "Pilot first", "a look at an earlier day costs no words");

    turn_to(&mut hands, board);
    assert_eq!(written(&hands, DECISIONS), "");
    hands.to(DECISIONS);
    hands.dictated("Budget stands");
    press(&mut hands, UNPLANNED);
    assert_eq!(written(&hands, DECISIONS), "");
    hands.to(DECISIONS);
    hands.dictated("In the corridor");
    for (contact, words) in [(id, "Pilot first"), (board, "Budget stands")] {
        turn_to(&mut hands, contact);
        assert_eq!(written(&hands, DECISIONS), words);
    }
    press(&mut hands, UNPLANNED);
    assert_eq!(written(&hands, DECISIONS), "In the corridor");

    // A deletion that is taken back brings the words back, too.
    apply(&mut hands, Edit::Delete(board.into()));
    let ctx = hands.program.ctx.clone();
    hands.program.state_mut().run(Command::Undo, &ctx);
    turn_to(&mut hands, board);
    assert_eq!(written(&hands, DECISIONS), "Budget stands");
}

#[test]
fn what_is_typed_goes_only_when_the_file_has_it() {
    let (mut hands, id) = begin(WIDE);
    let day = workspace(&hands.program).engagement.status_date.expect("a day");
    let open = |one: &&Expectation| one.closed_on.is_none();
    let mut promise = workspace(&hands.program).expectations.iter().find(open).expect("a promise").clone();
    (promise.kind, promise.by) = (ExpectationKind::Understand, day.checked_add_days(chrono::Days::new(10)));
    promise.satisfied_by = vec![Satisfier::Contact(id)];
    promise.holder = named(&workspace(&hands.program), "Robert Haines");
    apply(&mut hands, Edit::Put(promise.into()));
    hands.program.run();
    let before = workspace(&hands.program);
    hands.program.get_by_label_contains(": Cancelled").click();
    hands.program.run();
    hands.to("Reason");
    hands.dictated("Board week");
    hands.press(Modifiers::COMMAND, Key::Enter);
    hands.program.get_by_label("Say by whom first");
    assert!(workspace(&hands.program) == before, "nobody is blamed unasked");
    hands.program.get_by_label_contains(": By them").click();
    hands.program.run();
    hands.press(Modifiers::COMMAND, Key::Enter);
    // What the client did is so, whatever we answer: it is noted, or not yet.
    hands.program.get_by_label("With this, 1 expectation is no longer served in time");
    assert_eq!(hands.program.query_all_by_label("Leave as it is").count(), 0, "nothing of ours is changed");
    press(&mut hands, "Go back");
    assert!(workspace(&hands.program) == before);
    hands.program.get_by_label("Not noted yet; what was typed is still there");
    let reason = hands.program.get_by_role_and_label(Role::TextInput, "Reason").value();
    assert_eq!(reason, Some("Board week".to_owned()), "what is left is still typed");
    hands.press(Modifiers::COMMAND, Key::Enter);
    press(&mut hands, "Note it");
    let outcome = workspace(&hands.program).contacts.get(id).expect("there").outcome.clone();
    assert_eq!(outcome, Outcome::Cancelled { on: day, by: Side::Client, why: "Board week".to_owned() });
    assert_eq!(hands.program.query_all_by_label("Reason").count(), 0);
}

#[test]
fn a_meeting_that_was_not_planned_is_kept_once() {
    let (mut hands, _) = begin(WIDE);
    press(&mut hands, UNPLANNED);
    let before = workspace(&hands.program);
    hands.to(DECISIONS);
    hands.dictated("In the corridor");
    hands.press(Modifiers::COMMAND, Key::Enter);
    hands.program.run();
    let after = workspace(&hands.program);
    assert_eq!(after.contacts.len(), before.contacts.len() + 1);
    assert_eq!(after.decisions.len(), before.decisions.len() + 1);
    press(&mut hands, UNPLANNED);
    assert_eq!(written(&hands, DECISIONS), "", "the next one begins empty");
}

#[test]
fn what_the_details_changed_meanwhile_stays_changed() {
    let (mut hands, id) = begin(WIDE);
    hands.to(DECISIONS);
    hands.dictated("Pilot first");
    let file = workspace(&hands.program);
    let mut contact = file.contacts.get(id).expect("there").clone();
    (contact.title, contact.minutes, contact.note) = ("Steering, long".to_owned(), 90, "Bring the list".to_owned());
    contact.meta.visibility = Visibility::Private;
    let oakes = named(&file, "Kevin Oakes");
    contact.attendance.retain(|one| one.who != oakes);
    apply(&mut hands, Edit::Put(contact.into()));
    hands.press(Modifiers::COMMAND, Key::Enter);
    let after = workspace(&hands.program);
    let kept = after.contacts.get(id).expect("there");
    assert_eq!((kept.title.as_str(), kept.minutes, kept.note.as_str()), ("Steering, long", 90, "Bring the list"));
    assert_eq!((kept.meta.visibility, kept.outcome.clone()), (Visibility::Private, Outcome::Held));
    assert!(kept.attendance.len() == 4 && kept.attendance.iter().all(|one| one.who != oakes));
    assert_eq!(after.decisions.len(), file.decisions.len() + 1);
}

#[test]
fn a_slip_is_no_silence() {
    let (mut hands, id) = begin(WIDE);
    let before = workspace(&hands.program);
    hands.to("Answer of Robert Haines");
    hands.figure("s");
    hands.to("Answer of Evelyn Marsh");
    for slip in ["55", "4/5", "0"] {
        instead(&mut hands, slip);
        hands.program.get_by_label_contains("Not an answer from 1 to 5");
        hands.press(Modifiers::COMMAND, Key::Enter);
        assert!(workspace(&hands.program) == before, "{slip}");
    }
    instead(&mut hands, "4,5");
    hands.press(Modifiers::COMMAND, Key::Enter);
    let after = workspace(&hands.program);
    let fresh = after.readings.iter().filter(|one| one.asked_in == Some(id)).map(|one| (one.of, one.answer));
    let (haines, marsh) = (named(&after, "Robert Haines"), named(&after, "Evelyn Marsh"));
    assert_eq!(fresh.collect::<Vec<_>>(), [(haines, None), (marsh, Some(4.5))]);
}

#[test]
fn an_answer_is_internal_and_puts_right_what_the_author_wrote_that_day() {
    let (mut hands, id) = begin(WIDE);
    let file = workspace(&hands.program);
    let day = file.engagement.status_date.expect("a day");
    let (haines, marsh) = (named(&file, "Robert Haines"), named(&file, "Evelyn Marsh"));
    let reading = |by: &str| Reading {
        id: ReadingId::new(0, 0),
        meta: Meta { visibility: Visibility::Client, ..Meta::internal(by, day) },
        of: haines,
        on: day,
        question: Question::SatisfactionManager,
        answer: Some(2.0),
        our_guess: false,
        anonymous: false,
        about: None,
        asked_in: Some(id),
        comment: String::new(),
    };
    for by in ["MW", "Somebody else"] {
        apply(&mut hands, Edit::Add(reading(by).into()));
    }
    let before = workspace(&hands.program);
    for (name, answer) in [("Robert Haines", "4"), ("Evelyn Marsh", "3")] {
        hands.to(&format!("Answer of {name}"));
        hands.figure(answer);
    }
    hands.press(Modifiers::COMMAND, Key::Enter);
    let after = workspace(&hands.program);
    assert_eq!(after.readings.len(), before.readings.len() + 1, "one new, one put right");
    let of = |who, by: &str| {
        let mut all = after.readings.iter().filter(|one| one.of == who && one.on == day && one.meta.by == by);
        let one = all.next().expect("an answer");
        assert!(all.next().is_none());
        (one.answer, one.meta.visibility, one.asked_in, one.comment.clone())
    };
    assert_eq!(of(haines, "MW"), (Some(4.0), Visibility::Client, Some(id), String::new()));
    assert_eq!(of(haines, "Somebody else").0, Some(2.0));
    assert_eq!(of(marsh, "MW"), (Some(3.0), Visibility::Internal, Some(id), String::new()));
}

#[test]
fn an_action_has_no_constraint_but_the_one_that_the_form_says() {
    for wanted in [true, false] {
        let (mut hands, _) = begin(WIDE);
        let before = workspace(&hands.program);
        assert_eq!(hands.program.query_all_by_label_contains("Actions not before").count(), 0);
        hands.to(ACTIONS);
        hands.dictated("Marsh: name the test accounts by Fri");
        hands.program.get_by_label("Actions not before 19 Jan");
        if !wanted {
            hands.program.get_by_label("Actions not before 19 Jan").click();
            hands.program.run();
        }
        hands.press(Modifiers::COMMAND, Key::Enter);
        let after = workspace(&hands.program);
        let task = after.tasks.iter().find(|one| !before.tasks.contains(one.id)).expect("the action");
        let time = entente::insight::calendar::WorkingTime::of_project(&after);
        let at = |day| NaiveDate::from_ymd_opt(2026, 1, day).expect("a day");
        let first = time.next_work_start(at(19).and_hms_opt(0, 0, 0).expect("a time"));
        let not_before = Constraint { kind: ConstraintKind::StartNoEarlierThan, at: Some(first) };
        assert_eq!(task.constraint, wanted.then_some(not_before));
        let evening = time.previous_work_finish(at(24).and_hms_opt(0, 0, 0).expect("a time"));
        assert_eq!(task.deadline, Some(evening), "by the end of work on that Friday");
    }
}

#[test]
fn what_was_typed_for_a_meeting_that_then_was_not_held_goes_into_its_internal_note() {
    let into_note = "What was typed for a meeting that was held goes into the internal note";
    for (outcome, by) in [("Cancelled", ": By us"), ("Someone did not come", ": One of ours"), ("Moved", ": By us")] {
        let (mut hands, id) = begin(WIDE);
        let before = workspace(&hands.program);
        let steps = hands.program.state().session().expect("open").document.undo_steps();
        hands.to("Answer of Robert Haines");
        hands.figure("4");
        hands.to(DECISIONS);
        hands.dictated("Pilot first");
        hands.to("Summary for the client");
        hands.dictated("All agreed");
        assert_eq!(hands.program.query_all_by_label(into_note).count(), 0);
        hands.program.get_by_label(&format!("What became of it: {outcome}")).click();
        hands.program.run();
        hands.program.get_by_label(into_note);
        hands.program.get_by_label_contains(by).click();
        hands.program.run();
        hands.press(Modifiers::COMMAND, Key::Enter);
        let after = workspace(&hands.program);
        assert_eq!(hands.program.state().session().expect("open").document.undo_steps(), steps + 1);
        let contact = after.contacts.get(id).expect("there");
        let note = "Answer of Robert Haines: 4\nDecision: Pilot first\nSummary for the client: All agreed";
        assert_eq!((contact.note.as_str(), contact.summary.as_str()), (note, ""), "{outcome}");
        assert!(contact.outcome != Outcome::Planned && contact.outcome != Outcome::Held, "{outcome}");
        assert!(after.decisions == before.decisions && after.readings == before.readings, "{outcome}");
        if let Outcome::Moved { to, .. } = contact.outcome {
            let later = after.contacts.iter().find(|one| one.at == to && one.outcome == Outcome::Planned);
            assert_eq!(later.expect("the later one").note, note, "the later meeting knows it, too");
        }
    }
}

#[test]
fn a_meeting_that_was_brought_forward_can_be_noted() {
    let (mut hands, id) = begin(WIDE);
    hands.program.get_by_label_contains(": Moved").click();
    hands.program.run();
    hands.to("Moved to");
    instead(&mut hands, "16 Jan 2026");
    hands.to("Reason");
    hands.dictated("The auditors came earlier");
    hands.program.get_by_label_contains(": By them").click();
    hands.program.run();
    hands.press(Modifiers::COMMAND, Key::Enter);
    let after = workspace(&hands.program);
    let outcome = after.contacts.get(id).expect("there").outcome.clone();
    let Outcome::Moved { to, by, why, .. } = outcome else { panic!("moved") };
    assert_eq!((by, why.as_str()), (Side::Client, "The auditors came earlier"));
    assert_eq!(to.date(), NaiveDate::from_ymd_opt(2026, 1, 16).expect("a day"));
    assert!(after.contacts.iter().any(|one| one.at == to && one.outcome == Outcome::Planned));
}

#[test]
fn the_page_can_be_read_in_every_language_and_size_and_offers_a_first_act() {
    for (sample, language) in [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)] {
        for size in [WIDE, NARROW] {
            let mut program = harness::sample(sample, size, language);
            let before = workspace(&program);
            let session = program.state_mut().session_mut().expect("open");
            session.view = ViewKind::Dialogue;
            session.views.dialogue.page = dialogue::Page::After;
            program.run();
            assert_eq!(program.query_all_by_label_contains("〚").count(), 0, "{language:?}");
            assert!(workspace(&program) == before);
        }
    }
}

#[test]
fn with_nothing_to_note_there_is_no_empty_choice_and_the_act_stands_there_once() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    // What was held later is still to come on the day that is looked at.
    let all: Vec<ContactId> = session.document.workspace().contacts.ids().collect();
    let gone = all.into_iter().map(|id| Edit::Delete(id.into())).collect();
    session.document.apply_plainly(Edit::Several(gone)).expect("deleted");
    session.view = ViewKind::Dialogue;
    session.views.dialogue.page = dialogue::Page::After;
    program.run();
    program.run();
    assert_eq!(program.query_all_by_label("A meeting that was not planned").count(), 1);
    assert!(program.query_by_label("Which meeting").is_none(), "nothing to choose from");
}

#[test]
fn the_keyboard_keeps_its_place_when_somebody_did_not_come() {
    let (mut hands, _) = begin(WIDE);
    hands.to("Robert Haines: Came");
    for after in ["Robert Haines: Did not come", "Robert Haines: Sent a deputy", "Robert Haines: Came"] {
        let word = after.rsplit(": ").next().unwrap_or_default();
        hands.press(Modifiers::NONE, Key::Space);
        hands.program.run();
        assert!(hands.at().starts_with("Robert Haines: "), "{word}: the keyboard is at {}", hands.at());
    }
    hands.tab();
    assert_eq!(hands.at(), "Answer of Evelyn Marsh");
}

#[test]
fn what_is_typed_after_an_action_is_an_expectation() {
    let (mut hands, _) = begin(WIDE);
    hands.to(DECISIONS);
    hands.dictated("Pilot first");
    hands.tab();
    assert_eq!(hands.at(), ACTIONS);
    hands.dictated("Marsh: name the test accounts by Fri");
    hands.program.run();
    hands.tab();
    hands.dictated("marsh: see the test accounts");
    assert_eq!(written(&hands, "Expectations voiced, a line each"), "marsh: see the test accounts");
}

/// The buttons of the page that name one of these contacts.
fn lines(program: &Harness<'static, Entente>, contacts: &[Contact]) -> Vec<String> {
    let ends: Vec<String> = contacts.iter().map(|one| format!(" · {}", one.title)).collect();
    let nodes = program.root().children_recursive();
    let buttons = nodes.filter(|node| node.accesskit_node().role() == Role::Button);
    let names = buttons.filter_map(|node| node.accesskit_node().label());
    names.filter(|name| ends.iter().any(|end| name.ends_with(end))).collect()
}

fn after_page(program: &mut Harness<'static, Entente>) {
    let session = program.state_mut().session_mut().expect("open");
    session.view = ViewKind::Dialogue;
    session.views.dialogue.page = dialogue::Page::After;
    program.run();
    program.run();
}

#[test]
fn every_meeting_that_is_offered_can_be_noted_though_the_file_knows_more_than_the_day() {
    let mut offered = 0;
    for (sample, language) in [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)] {
        let mut program = harness::sample(sample, WIDE, language);
        let all: Vec<Contact> = workspace(&program).contacts.iter().cloned().collect();
        after_page(&mut program);
        for name in lines(&program, &all) {
            let mut program = harness::sample(sample, WIDE, language);
            after_page(&mut program);
            program.get_by_role_and_label(Role::Button, &name).click();
            program.run();
            program.run();
            assert!(lines(&program, &all).is_empty(), "{language:?}: nothing came of {name}");
            offered += 1;
        }
    }
    assert!(offered > 0, "some file has a meeting that is still open");
}

#[test]
fn what_the_file_has_already_is_said_and_shown() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let file = workspace(&program);
    let day = file.engagement.status_date.expect("a day");
    let later =
        file.contacts.iter().find(|one| one.outcome == Outcome::Held && one.at.date() > day).expect("held later");
    program.state_mut().session_mut().expect("open").selection = Some(later.id.into());
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::AfterMeeting, &ctx);
    program.run();
    program.run();
    let noted = program.get_by_label_contains("In the file already");
    assert_eq!(noted.accesskit_node().role(), Role::Button);
    assert!(noted.is_focused(), "the keyboard is on the page");
}

#[test]
fn of_what_lies_ahead_no_outcome_is_told() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let file = workspace(&program);
    let day = file.engagement.status_date.expect("a day");
    after_page(&mut program);
    let nodes = program.root().children_recursive();
    let said: Vec<String> = nodes.filter_map(|node| node.accesskit_node().label()).collect();
    let ahead = file.contacts.iter().filter(|one| one.outcome != Outcome::Planned && one.at.date() > day);
    let mut ahead: Vec<&Contact> = ahead.collect();
    ahead.sort_by_key(|one| (one.at, one.id));
    assert!(ahead.len() > 4);
    let near = day + chrono::Days::new(7);
    for one in ahead.into_iter().take(5).filter(|one| one.at.date() <= near) {
        let at = Words::new(Language::English).date_time(one.at);
        let line = format!("{at} · {} · ", one.title);
        let of_it: Vec<&String> = said.iter().filter(|label| label.starts_with(&line)).collect();
        assert_eq!(of_it, [&format!("{line}Planned")], "{line}");
    }
}

#[test]
fn a_meeting_that_lies_ahead_is_reached_by_the_keyboard_and_shown_while_another_day_is_looked_at() {
    let (mut program, id) = with_a_meeting(WIDE);
    let session = program.state_mut().session_mut().expect("open");
    let mut contact = session.document.workspace().contacts.get(id).expect("there").clone();
    (contact.title, contact.at) = ("Ahead".to_owned(), contact.at + chrono::Days::new(1));
    session.document.apply_plainly(Edit::Put(contact.clone().into())).expect("put");
    after_page(&mut program);
    let mut hands = Hands { program, keystrokes: 0 };
    let names = lines(&hands.program, std::slice::from_ref(&contact));
    let [name] = &names[..] else { panic!("one line, not {names:?}") };
    hands.to(name);
    hands.press(Modifiers::NONE, Key::Enter);
    hands.program.run();
    hands.program.get_by_label("What became of it: Moved");

    let day = workspace(&hands.program).engagement.status_date.expect("a day");
    hands.program.state_mut().session_mut().expect("open").as_of = day.pred_opt();
    hands.program.run();
    hands.program.run();
    let all: Vec<Contact> = workspace(&hands.program).contacts.iter().cloned().collect();
    let first = lines(&hands.program, &all).into_iter().next().expect("what was open that day");
    hands.program.get_by_role_and_label(Role::Button, &first).click();
    hands.program.run();
    hands.program.run();
    assert!(matches!(hands.program.state().session().expect("open").selection, Some(RecordRef::Contact(_))));
}
