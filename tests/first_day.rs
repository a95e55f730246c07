//! What is said on the first day of an engagement, of which hardly anything is written down: nothing that is not so yet.

use std::path::{Path, PathBuf};
use std::process::Command as Process;

use chrono::{Days, NaiveDate};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use entente::app::shell::Entente;
use entente::document::fresh_workspace;
use entente::file::save;
use entente::insight::Insights;
use entente::insight::client_view::client_view;
use entente::insight::expectations::Tally;
use entente::language::{Language, Words};
use entente::ui::blank::{self, Start};
use entente::ui::views::people::lens::Lens;
use entente::ui::views::{ViewKind, dialogue};
use entente::workspace::*;

use super::support::harness;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 2).expect("a day")
}

fn who() -> StakeholderId {
    StakeholderId::new(0, 1)
}

fn made(file: &Workspace, kind: RecordKind) -> AnyRecord {
    let words = Words::new(Language::English);
    let start = Start { workspace: file, day: day(), author: "MW", near: None, words: &words };
    blank::record(kind, &start).expect("a record")
}

/// One powerful person of the client, who expects something in ten days.
fn file() -> Workspace {
    let mut file = fresh_workspace("Aurora", day());
    file.engagement.status_date = Some(day());
    let AnyRecord::Stakeholder(mut person) = made(&file, RecordKind::Stakeholder) else { panic!("a person") };
    (person.id, person.name) = (who(), "Vera Lind".to_owned());
    file.stakeholders.put(person);
    let rated = Assessment { id: AssessmentId::new(0, 1), power: 5.0, ..blank::assessment(&file, "MW", day(), who()) };
    file.assessments.put(rated);
    let AnyRecord::Expectation(mut expects) = made(&file, RecordKind::Expectation) else { panic!("an expectation") };
    (expects.id, expects.holder, expects.title) = (ExpectationId::new(0, 1), who(), "See the store".to_owned());
    expects.by = day().checked_add_days(Days::new(10));
    file.expectations.put(expects);
    file
}

fn opened(folder: &Path, file: &Workspace) -> (Harness<'static, Entente>, PathBuf) {
    let path = folder.join("aurora.entente");
    save(file, &path, None).expect("saved");
    (harness::with_file(&path, &[]), path)
}

#[test]
fn what_is_due_later_and_not_planned_is_not_said_to_be_late() {
    let file = file();
    let of_us = |on: u64| {
        let day = day().checked_add_days(Days::new(on)).expect("a day");
        Insights::of(&file, day).expectations.of_us
    };
    let open = Tally { open: 1, late: 1, ..Tally::default() };
    assert_eq!(of_us(0), Tally { unplanned: 1, ..open });
    assert_eq!(of_us(11), Tally { overdue: 1, ..open });
    assert_eq!((of_us(0).planned_late(), of_us(11).planned_late()), (0, 0));
    let folder = tempfile::tempdir().expect("a folder");
    let (program, _) = opened(folder.path(), &file);
    program.get_by_label("Expectations met; 1 not planned: 0 of 1");
}

#[test]
fn a_plan_without_tasks_ends_on_no_day() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_, path) = opened(folder.path(), &file());
    let info = |more: &[&str]| {
        let output = Process::new(env!("CARGO_BIN_EXE_entente")).arg("info").arg(&path).args(more).output();
        String::from_utf8(output.expect("run").stdout).expect("text")
    };
    let said = info(&["--lang", "en"]);
    assert!(said.contains("No task is planned") && !said.contains("The plan ends"), "{said}");
    let json: serde_json::Value = serde_json::from_str(&info(&["--json"])).expect("JSON");
    assert!(json["figures"]["plan_finish"].is_null());
}

#[test]
fn nobody_is_said_to_have_been_without_a_talk_for_longer_than_there_was_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut program, _) = opened(folder.path(), &file());
    let session = program.state_mut().session_mut().expect("open");
    session.view = ViewKind::Stakeholders;
    session.views.people.lens = Lens::Coverage;
    program.run();
    assert!(program.query_all_by_label_contains("Nobody of ours spoke with Vera Lind since the beginning").count() > 0);
    assert_eq!(program.query_all_by_label_contains("90 days").count(), 0);
}

#[test]
fn where_no_decision_is_written_down_nobody_knows_all_of_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut program, _) = opened(folder.path(), &file());
    let session = program.state_mut().session_mut().expect("open");
    (session.view, session.selection) = (ViewKind::Dialogue, Some(who().into()));
    session.views.dialogue.page = dialogue::Page::Brief;
    program.run();
    program.get_by_label_contains("No decision has to be heard by them");
    assert!(program.query_by_label_contains("They have heard every decision").is_none());
}

#[test]
fn on_whose_side_somebody_new_stands_shows_a_client_nothing() {
    let mut file = file();
    for side in [Side::Client, Side::Ours, Side::Third] {
        file.stakeholders.get_mut(who()).expect("there").side = side;
        assert!(client_view(&file).stakeholders.is_empty(), "{side:?}: nobody said that a client may see them");
    }
}

#[test]
fn a_dial_of_the_plan_says_how_much_of_it_is_done() {
    let program = harness::sample(harness::PAYROLL, harness::WIDE, Language::English);
    let done = program.state().session().expect("open").insights().schedule.percent().expect("tasks");
    program.get_by_label(&format!("How it has gone so far, with {done:.0}% of the plan done"));
}
