//! What a change of the plan would break is said before it is made, wherever it is made, and whom to tell before when.

use chrono::{NaiveDate, NaiveDateTime};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable};
use entente::app::shell::Entente;
use entente::document::{Document, Edit};
use entente::insight::Insights;
use entente::insight::expectations::State;
use entente::language::Language;
use entente::ui::command::Command;
use entente::ui::context::Action;
use entente::ui::views::ViewKind;
use entente::workspace::*;

use super::support::harness::{self, PAYROLL, WIDE};

type Program = Harness<'static, Entente>;

const LEAVE: &str = "Leave as it is";
const ANYWAY: &str = "Change it anyway";

fn workspace(program: &Program) -> Workspace {
    program.state().session().expect("open").document.workspace().clone()
}

/// The task that satisfies what an expectation says.
fn satisfier(program: &Program, expectation: &str) -> Task {
    let workspace = workspace(program);
    let found = workspace.expectations.iter().find(|one| one.title == expectation).expect("the expectation");
    let Some(Satisfier::Task(task)) = found.satisfied_by.first() else { panic!("a task") };
    workspace.tasks.get(*task).expect("there").clone()
}

fn key(program: &mut Program, key: Key) {
    program.key_press_modifiers(Modifiers::NONE, key);
    program.run();
}

fn press(program: &mut Program, name: &str) {
    program.get_by_role_and_label(Role::Button, name).click();
    program.run();
}

/// Writes a duration into the details of a task.
fn takes(program: &mut Program, task: &Task, duration: &str) {
    let session = program.state_mut().session_mut().expect("open");
    (session.view, session.selection) = (ViewKind::Managers, Some(task.id.into()));
    program.run();
    program.get_by_role_and_label(Role::TextInput, "Duration").focus();
    program.run();
    program.key_press_modifiers(Modifiers::COMMAND, Key::A);
    program.get_by_role_and_label(Role::TextInput, "Duration").type_text(duration);
    program.run();
    key(program, Key::Enter);
}

#[test]
fn a_field_of_the_details_asks_before_it_breaks_what_someone_expects() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let before = workspace(&program);
    let task = satisfier(&program, "Garnishments keyed once");
    takes(&mut program, &task, "120 d");
    assert!(workspace(&program) == before, "nothing is changed before it is answered");
    program.get_by_label_contains("This breaks");
    let told = program.query_all_by_label_contains("before 22 Jun: “Garnishments keyed once” would come on").count();
    assert_eq!(told, 1, "whom to tell, before which day, of what");
    press(&mut program, LEAVE);
    assert!(workspace(&program) == before);
    takes(&mut program, &task, "120 d");
    press(&mut program, ANYWAY);
    let after = workspace(&program);
    assert_eq!(after.tasks.get(task.id).map(|task| task.duration_minutes), Some(120 * 480));
    let session = program.state().session().expect("open");
    assert_eq!(session.document.undo_steps(), 1);
}

#[test]
fn what_breaks_nothing_is_not_asked_about() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let task = satisfier(&program, "Garnishments keyed once");
    let days = task.duration_minutes / 480;
    takes(&mut program, &task, &format!("{} d", days + 1));
    assert_eq!(workspace(&program).tasks.get(task.id).map(|task| task.duration_minutes), Some((days + 1) * 480));
    assert_eq!(program.query_all_by_label(LEAVE).count(), 0);
}

#[test]
fn a_cell_of_the_table_asks_too() {
    let mut program = harness::sample(PAYROLL, egui::vec2(1440.0, 2800.0), Language::English);
    let task = satisfier(&program, "Garnishments keyed once");
    let before = workspace(&program);
    program.state_mut().session_mut().expect("open").view = ViewKind::Timeline;
    program.run();
    // The column appears where the table is wide enough.
    let line = program.get_all_by_role(Role::Splitter).map(|node| node.rect());
    let line = line.max_by(|a, b| a.height().total_cmp(&b.height())).expect("the line beside the table").center();
    harness::drag(&mut program, line, line + egui::vec2(260.0, 0.0));
    let head = program.get_by_role_and_label(Role::ColumnHeader, "Duration").rect();
    let starts = |label: Option<String>| label.is_some_and(|label| label.starts_with(&task.title));
    let row =
        program.get_all_by_role(Role::TreeItem).find(|node| starts(node.accesskit_node().label())).expect("its row");
    let at = egui::pos2(head.center().x, row.rect().center().y);
    harness::click_at(&mut program, at);
    program.event(Event::Text("120d".to_owned()));
    program.run();
    key(&mut program, Key::Enter);
    assert!(workspace(&program) == before);
    program.get_by_label_contains("This breaks");
    press(&mut program, ANYWAY);
    assert_eq!(workspace(&program).tasks.get(task.id).map(|task| task.duration_minutes), Some(120 * 480));
}

#[test]
fn the_question_whether_to_delete_says_what_that_breaks() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let task = satisfier(&program, "Garnishments keyed once");
    program.state_mut().session_mut().expect("open").selection = Some(task.id.into());
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Delete, &ctx);
    program.run();
    program.get_by_label_contains("before 22 Jun: nothing would satisfy “Garnishments keyed once”");
}

#[test]
fn a_deletion_plans_the_talk_that_serves_instead_in_the_same_step() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let (task, title) = (satisfier(&program, "Garnishments keyed once"), "Garnishments keyed once");
    let file = workspace(&program);
    let mut promise = file.expectations.iter().find(|one| one.title == title).expect("a promise").clone();
    promise.kind = ExpectationKind::Understand;
    let session = program.state_mut().session_mut().expect("open");
    session.apply_plainly(Edit::Put(promise.clone().into())).expect("it is to be understood");
    session.selection = Some(task.id.into());
    program.run();
    let before = workspace(&program);
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Delete, &ctx);
    program.run();
    program.get_by_label_contains("a talk in time is enough, no task has to move: Plan a walk-through");
    press(&mut program, "Delete and plan the talk");
    let after = workspace(&program);
    assert!(!after.tasks.contains(task.id), "it is deleted");
    let talk = after.contacts.iter().find(|one| !before.contacts.contains(one.id)).expect("a talk").clone();
    assert!(talk.attendance.iter().any(|one| one.who == promise.holder) && talk.outcome == Outcome::Planned);
    let served = &after.expectations.get(promise.id).expect("there").satisfied_by;
    assert!(served.contains(&Satisfier::Contact(talk.id)), "{served:?}");
    program.state_mut().run(Command::Undo, &ctx);
    assert!(workspace(&program) == before, "one step");
}

#[test]
fn a_cancelled_contact_that_was_to_satisfy_something_asks_as_well() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let file = workspace(&program);
    let marsh = file.expectations.iter().find(|one| one.title.starts_with("Understand how payroll"));
    let expectation = marsh.expect("the controller's").id;
    let contact = walk_through(&workspace(&program));
    let session = program.state_mut().session_mut().expect("open");
    session.document.apply_plainly(Edit::PlanContactFor { expectations: vec![expectation], contact }).expect("planned");
    let Some(RecordRef::Contact(id)) = session.document.last_added() else { panic!("a contact") };
    program.run();
    let before = workspace(&program);
    // As the row's menu does it.
    let session = program.state_mut().session_mut().expect("open");
    let on = session.today();
    let edit = Edit::CancelContact { id, on, by: Side::Ours, why: String::new() };
    let trial = session.document.trial(edit).expect("it can be done");
    let broken = session.insights().state().until(&session.insights().what_if_file(&trial)).broken;
    assert_eq!(broken.iter().map(|one| one.id).collect::<Vec<_>>(), [expectation]);
    assert!(workspace(&program) == before, "a trial changes nothing");
}

#[test]
fn a_talk_that_is_cancelled_is_not_offered_in_its_own_place() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let file = workspace(&program);
    let marsh = file.expectations.iter().find(|one| one.title.starts_with("Understand how payroll"));
    let expectation = marsh.expect("the controller's").id;
    let session = program.state_mut().session_mut().expect("open");
    let plan = Edit::PlanContactFor { expectations: vec![expectation], contact: walk_through(&file) };
    session.document.apply_plainly(plan).expect("planned");
    let Some(RecordRef::Contact(id)) = session.document.last_added() else { panic!("a contact") };
    let on = session.today();
    program.run();
    asks(&mut program, vec![Edit::CancelContact { id, on, by: Side::Ours, why: String::new() }], "said");
    program.get_by_label_contains("a talk in time is enough, no task has to move");
    assert!(program.query_by_label_contains("the talk that is planned for 26 Jan").is_none());
    press(&mut program, "Change it and plan the talk");
    let after = workspace(&program);
    assert!(matches!(after.contacts.get(id).expect("there").outcome, Outcome::Cancelled { .. }));
    let served = &after.expectations.get(expectation).expect("there").satisfied_by;
    let planned = |one: &&Satisfier| {
        let Satisfier::Contact(by) = one else { return false };
        after.contacts.get(*by).is_some_and(|by| by.outcome == Outcome::Planned)
    };
    assert!(served.iter().any(|one| planned(&one)), "{served:?}");
}

/// Two expectations of one person that a talk can serve and that hang on one task; the task is asked to be deleted.
fn two_of_one(prepare: impl FnOnce(&mut Workspace, StakeholderId)) -> (Program, [ExpectationId; 2]) {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let task = satisfier(&program, "Garnishments keyed once");
    let mut file = workspace(&program);
    let one = file.expectations.iter().find(|one| one.title == "Garnishments keyed once").expect("a promise").clone();
    let (first, holder) = (Expectation { kind: ExpectationKind::Understand, ..one.clone() }, one.holder);
    let title = "See what is keyed once".to_owned();
    let kind = ExpectationKind::See;
    let second = Expectation { id: ExpectationId::new(0, 900), title, kind, ..first.clone() };
    let ids = [first.id, second.id];
    file.expectations.put(first);
    file.expectations.put(second);
    prepare(&mut file, holder);
    let session = program.state_mut().session_mut().expect("open");
    let with = file.expectations.iter().map(|one| Edit::Put(one.clone().into()));
    let (known, with): (Vec<Edit>, Vec<Edit>) =
        with.partition(|edit| matches!(edit, Edit::Put(AnyRecord::Expectation(one)) if one.id != ids[1]));
    for edit in known {
        session.apply_plainly(edit).expect("it is known");
    }
    let mut ids = ids;
    for edit in with {
        let Edit::Put(AnyRecord::Expectation(one)) = edit else { continue };
        let fresh = Expectation { id: ExpectationId::new(0, 0), ..one };
        session.apply_plainly(Edit::Add(fresh.into())).expect("it is new");
        let Some(RecordRef::Expectation(id)) = session.document.last_added() else { panic!("an expectation") };
        ids[1] = id;
    }
    for contact in file.contacts.iter().filter(|one| one.id.parts().1 == 0) {
        session.apply_plainly(Edit::Add(contact.clone().into())).expect("it is planned");
    }
    session.selection = Some(task.id.into());
    program.run();
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Delete, &ctx);
    program.run();
    (program, ids)
}

#[test]
fn two_expectations_of_one_person_are_served_by_one_talk() {
    let (mut program, ids) = two_of_one(|_, _| {});
    let before = workspace(&program);
    let said = program.get_by_label_contains("a talk in time is enough, no task has to move: Plan a demonstration");
    let said = said.value().unwrap_or_default();
    assert!(said.contains("“Garnishments keyed once”; “See what is keyed once”"), "{said}");
    press(&mut program, "Delete and plan the talk");
    let after = workspace(&program);
    let fresh: Vec<&Contact> = after.contacts.iter().filter(|one| !before.contacts.contains(one.id)).collect();
    let [talk] = fresh.as_slice() else { panic!("one talk: {fresh:?}") };
    for id in ids {
        let one = after.expectations.get(id).expect("there");
        assert!(
            one.satisfied_by.contains(&Satisfier::Contact(talk.id)) && one.by.is_none_or(|by| talk.at.date() <= by)
        );
    }
}

#[test]
fn a_talk_that_is_planned_already_and_is_long_enough_serves_what_a_change_breaks() {
    let (mut program, ids) = two_of_one(|file, holder| {
        let day = file.engagement.status_date.expect("a day") + chrono::Days::new(2);
        let invited = Attendance { who: holder, required: true, presence: Presence::Invited };
        let like = file.contacts.iter().find(|one| one.direction == Direction::Both).expect("one").clone();
        let at = day.and_hms_opt(10, 0, 0).expect("a time");
        let meeting = Contact { kind: ContactKind::Meeting, at, outcome: Outcome::Planned, rhythm: None, ..like };
        let meeting = Contact { title: "Steering".to_owned(), attendance: vec![invited], minutes: 60, ..meeting };
        file.contacts.put(Contact { id: ContactId::new(0, 0), ..meeting });
    });
    let before = workspace(&program);
    let steering = before.contacts.iter().find(|one| one.title == "Steering").expect("planned").id;
    program.get_by_label_contains("the talk that is planned for 21 Jan is enough");
    press(&mut program, "Delete and use the planned talk");
    let after = workspace(&program);
    assert_eq!(after.contacts.len(), before.contacts.len(), "no other talk is planned");
    for id in ids {
        let served = &after.expectations.get(id).expect("there").satisfied_by;
        assert!(served.contains(&Satisfier::Contact(steering)), "{served:?}");
    }
}

fn walk_through(workspace: &Workspace) -> Contact {
    let marsh = workspace.stakeholders.iter().find(|one| one.name == "Evelyn Marsh").expect("the controller").id;
    let like = workspace.contacts.iter().next().expect("one").clone();
    Contact {
        id: ContactId::new(0, 0),
        meta: Meta::internal("MW", day(19)),
        title: "Walk-through of the interface".to_owned(),
        at: at(26),
        outcome: Outcome::Planned,
        rhythm: None,
        attendance: vec![Attendance { who: marsh, required: true, presence: Presence::Invited }],
        explained: Vec::new(),
        acts: Vec::new(),
        research: None,
        findings: Vec::new(),
        activities: Vec::new(),
        roles: Vec::new(),
        ..like
    }
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, day).expect("a day")
}

fn at(on: u32) -> NaiveDateTime {
    day(on).and_hms_opt(10, 0, 0).expect("a time")
}

#[test]
fn the_incident_is_32_days_late_and_a_walk_through_covers_it_7_days_before() {
    let workspace = entente::app::samples::load(PAYROLL).expect("the sample");
    let mut document = Document::made(workspace, 7);
    let status = |document: &Document| {
        let insights = Insights::of(document.workspace(), day(19));
        let id = document.workspace().expectations.iter().find(|one| one.title.starts_with("Understand how payroll"));
        insights.expectations.get(id.expect("the controller's").id).expect("a status").clone()
    };
    let before = status(&document);
    assert_eq!((before.state, before.gap_days), (State::Late, Some(32)));
    assert_eq!(before.gap_share.map(|share| (share * 1000.0).round()), Some(178.0), "17.8 % of 180 days");
    let (schedule, contact) = (document.workspace().tasks.clone(), walk_through(document.workspace()));
    document.apply_plainly(Edit::PlanContactFor { expectations: vec![before.id], contact }).expect("planned");
    let after = status(&document);
    assert_eq!((after.state, after.gap_days, after.exposure), (State::Covered, Some(-7), 0.0));
    assert_eq!(document.workspace().tasks, schedule, "no task moved");
    assert!(before.exposure > 0.0);
}

#[test]
fn a_contact_that_is_moved_takes_along_what_it_was_to_satisfy() {
    let workspace = entente::app::samples::load(PAYROLL).expect("the sample");
    let mut document = Document::made(workspace, 7);
    let expectation = document.workspace().expectations.iter().find(|one| one.title.starts_with("Understand how"));
    let (expectation, contact) = (expectation.expect("one").id, walk_through(document.workspace()));
    document.apply_plainly(Edit::PlanContactFor { expectations: vec![expectation], contact }).expect("planned");
    let Some(RecordRef::Contact(id)) = document.last_added() else { panic!("a contact") };
    document
        .apply_plainly(Edit::MoveContact { id, on: day(20), by: Side::Client, to: at(29), why: String::new() })
        .expect("moved");
    let insights = Insights::of(document.workspace(), day(20));
    let status = insights.expectations.get(expectation).expect("a status");
    assert_eq!((status.state, status.gap_days), (State::Covered, Some(-4)));
}

/// A breaking duration is being typed into the details of a task; nothing is handed over yet.
fn typing(program: &mut Program, task: &Task) {
    let session = program.state_mut().session_mut().expect("open");
    (session.view, session.selection) = (ViewKind::Managers, Some(task.id.into()));
    program.run();
    program.get_by_role_and_label(Role::TextInput, "Duration").focus();
    program.run();
    program.key_press_modifiers(Modifiers::COMMAND, Key::A);
    program.get_by_role_and_label(Role::TextInput, "Duration").type_text("120 d");
    program.run();
}

fn minutes(program: &Program, task: &Task) -> i64 {
    workspace(program).tasks.get(task.id).expect("there").duration_minutes
}

#[test]
fn a_command_waits_until_it_is_answered_whether_what_was_typed_is_kept() {
    for (key, save) in [(Key::S, true), (Key::W, false)] {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("mine.entente");
        std::fs::write(&path, entente::file::encode(&entente::app::samples::load(PAYROLL).expect("it"))).expect("kept");
        let mut program = harness::with_file(&path, &[]);
        let task = satisfier(&program, "Garnishments keyed once");
        let on_disk = || {
            let file = entente::file::open(&path).expect("readable").loaded.workspace;
            file.tasks.get(task.id).expect("there").duration_minutes
        };
        let before = minutes(&program, &task);
        typing(&mut program, &task);
        program.key_press_modifiers(Modifiers::COMMAND, key);
        program.run();
        program.get_by_label_contains("This breaks");
        assert!(program.state().session().is_some(), "nothing is closed before it is answered");
        assert_eq!(on_disk(), before);
        press(&mut program, LEAVE);
        program.run();
        let session = program.state().session().expect("going back is no leave to close");
        assert!(!session.would_lose() && minutes(&program, &task) == before);

        typing(&mut program, &task);
        program.key_press_modifiers(Modifiers::COMMAND, key);
        program.run();
        press(&mut program, ANYWAY);
        program.run();
        match save {
            true => assert_eq!(on_disk(), 120 * 480, "what was typed is in what was saved"),
            false => {
                program.get_by_label("Save the changes first?");
                assert_eq!(minutes(&program, &task), 120 * 480);
            }
        }
    }
}

/// Asks for changes as a view does: all in one pass.
fn asks(program: &mut Program, edits: Vec<Edit>, said: &str) {
    let before = workspace(program);
    let mut actions: Vec<Action> = Vec::new();
    for edit in edits {
        let label = edit.label(&before);
        actions.push(Action::Edit { edit, label, gesture: None });
    }
    actions.push(Action::Done(said.to_owned()));
    let ctx = program.ctx.clone();
    program.state_mut().carry_out_all(actions, &ctx);
    program.run();
}

fn longer(program: &Program, expectation: &str) -> (Task, Edit) {
    let task = satisfier(program, expectation);
    (task.clone(), Edit::Put(Task { duration_minutes: 120 * 480, ..task }.into()))
}

#[test]
fn of_two_changes_that_break_something_each_is_asked_about() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let before = workspace(&program);
    let (task, first) = longer(&program, "Garnishments keyed once");
    let second = Edit::Delete(task.id.into());
    asks(&mut program, vec![first, second], "Both were done");
    program.get_by_label_contains("This breaks");
    press(&mut program, LEAVE);
    assert!(workspace(&program) == before);
    program.get_by_label_contains("nothing would satisfy “Garnishments keyed once”");
    assert_eq!(program.query_all_by_label("Both were done").count(), 0, "it is not said before it is done");
    press(&mut program, ANYWAY);
    assert!(!workspace(&program).tasks.contains(task.id));
    program.get_by_label("Both were done");
}

#[test]
fn what_was_refused_or_left_is_not_said_to_be_done() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let done = |program: &Program| program.query_all_by_label("It was done").count();
    let task = satisfier(&program, "Garnishments keyed once");
    let title = |title: &str| Edit::Put(Task { title: title.to_owned(), ..task.clone() }.into());
    asks(&mut program, vec![title("Another name")], "It was done");
    assert_eq!(done(&program), 1);
    let after = workspace(&program);
    program.state_mut().session_mut().expect("open").selection = None;
    let missing = Edit::Delete(TaskId::new(9, 9).into());
    asks(&mut program, vec![missing], "It was refused");
    assert_eq!(program.query_all_by_label("It was refused").count(), 0, "its undo would take back another step");
    assert!(workspace(&program) == after);
    let (_, breaking) = longer(&program, "Garnishments keyed once");
    asks(&mut program, vec![breaking], "It was left");
    press(&mut program, LEAVE);
    assert_eq!(program.query_all_by_label("It was left").count(), 0);
    assert!(workspace(&program) == after);
}

#[test]
fn answers_that_were_read_late_wait_for_what_is_being_answered() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("answers.csv");
    std::fs::write(&path, "person,date,question,answer\nEvelyn Marsh,2026-01-15,Mood,2\n").expect("written");
    let mut program = harness::late(&[path]);
    program.state_mut().open_sample(PAYROLL);
    program.run();
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::ImportAnswers, &ctx);
    program.run();
    program.state_mut().run(Command::SetBaseline, &ctx);
    program.run();
    program.state_mut().finish_jobs();
    program.run();
    program.state_mut().finish_jobs();
    program.run();
    assert!(program.query_all_by_label("Set baseline").count() == 2, "the dialog is still the one being answered");
    assert!(program.query_by_label("Write down one answer").is_none());
    press(&mut program, "Cancel");
    program.run();
    program.get_by_label("Write down one answer");
}

#[test]
fn what_is_cut_out_stays_cut_out_where_the_question_is_answered_with_no() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let task = satisfier(&program, "Garnishments keyed once");
    // Another part of the plan begins only half a year later: what is put there does, too.
    let file = workspace(&program);
    let above = |id: TaskId| std::iter::successors(Some(id), |id| file.tasks.get(*id)?.parent).collect::<Vec<_>>();
    let ours = above(task.id);
    let other = file.tasks.iter().find(|one| {
        one.parent.is_some_and(|parent| {
            !ours.contains(&parent) && file.tasks.get(parent).is_some_and(|it| it.parent.is_some())
        })
    });
    let beside = other.expect("another part").clone();
    let part = file.tasks.get(beside.parent.expect("a part")).expect("there").clone();
    let begins = NaiveDate::from_ymd_opt(2027, 2, 1).and_then(|day| day.and_hms_opt(9, 0, 0));
    let late = Constraint { kind: ConstraintKind::StartNoEarlierThan, at: begins };
    let session = program.state_mut().session_mut().expect("open");
    session.apply_plainly(Edit::Put(Task { constraint: Some(late), ..part.clone() }.into())).expect("done");
    (session.view, session.selection) = (ViewKind::Timeline, Some(task.id.into()));
    program.run();
    let before = workspace(&program);
    program.event(Event::Copy);
    program.step();
    let copied = program.output().platform_output.commands.iter().find_map(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    let text = copied.expect("copied");
    program.event(Event::Cut);
    program.run();
    let paste = |program: &mut Program| {
        program.state_mut().session_mut().expect("open").selection = Some(beside.id.into());
        program.run();
        program.event(Event::Paste(text.clone()));
        program.run();
        program.run();
    };
    paste(&mut program);
    program.get_by_label_contains("This breaks");
    press(&mut program, LEAVE);
    assert!(workspace(&program) == before);
    assert_eq!(program.state().session().expect("open").selection, Some(beside.id.into()), "the place is still chosen");
    // The same row is asked about again, and moved: no second one is made.
    paste(&mut program);
    press(&mut program, ANYWAY);
    program.run();
    let after = workspace(&program);
    assert_eq!(after.tasks.len(), before.tasks.len(), "it is moved, and not doubled");
    assert_eq!(after.tasks.get(task.id).expect("there").parent, Some(part.id));
    assert_eq!(program.state().session().expect("open").selection, Some(task.id.into()));
    program.get_by_label_contains("1 task moved");
}
