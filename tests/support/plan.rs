//! The plan's view in the program, and what a hand does in it.

use chrono::NaiveDateTime;
use egui::accesskit::Role;
use egui::{Pos2, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable};
use entente::app::shell::Entente;
use entente::language::Language;
use entente::ui::command::Command;
use entente::ui::views::ViewKind;
use entente::workspace::{RecordRef, TaskId, Workspace};

use super::harness::{self, PAYROLL, WIDE};

pub type Program = Harness<'static, Entente>;

/// A task that has not begun on the payroll's status date, and that others wait for.
pub const DOCUMENT: &str = "Write requirements document";

pub fn timeline(number: usize, size: Vec2, language: Language) -> Program {
    let mut program = harness::sample(number, size, language);
    program.state_mut().session_mut().expect("open").view = ViewKind::Timeline;
    program.run();
    program
}

pub fn payroll() -> Program {
    timeline(PAYROLL, WIDE, Language::English)
}

pub fn workspace(program: &Program) -> Workspace {
    program.state().session().expect("open").document.workspace().clone()
}

pub fn task(program: &Program, title: &str) -> TaskId {
    let workspace = workspace(program);
    let found = workspace.tasks.iter().find(|task| task.title == title).expect("such a task");
    found.id
}

pub fn dates(program: &Program, title: &str) -> (NaiveDateTime, NaiveDateTime) {
    let schedule = &program.state().session().expect("open").insights().schedule;
    let dates = schedule.get(task(program, title)).expect("scheduled");
    (dates.start, dates.finish)
}

pub fn selected(program: &Program) -> Option<RecordRef> {
    program.state().session().expect("open").selection
}

pub fn select(program: &mut Program, title: &str) {
    let id = task(program, title);
    program.state_mut().session_mut().expect("open").selection = Some(id.into());
    program.run();
}

/// Presses at a place, moves in small steps by `by`, and keeps the button down.
pub fn press_and_move(program: &mut Program, from: Pos2, by: Vec2) {
    program.hover_at(from);
    program.run();
    program.drag_at(from);
    program.run();
    for step in 1..=8 {
        program.hover_at(from + by * (step as f32 / 8.0));
        program.run();
    }
}

pub fn drag(program: &mut Program, from: Pos2, by: Vec2) {
    press_and_move(program, from, by);
    program.drop_at(from + by);
    program.run();
}

/// Where the table shows the row of a task.
pub fn row(program: &Program, title: &str) -> egui::Rect {
    let starts = format!("{title}, ");
    let mut rows = program.get_all_by_role(Role::TreeItem);
    let found = rows.find(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with(&starts)));
    found.expect("a row").rect()
}

pub fn bar(program: &Program, title: &str) -> egui::Rect {
    program.get_by_label(&format!("Bar of {title}")).rect()
}

pub fn undo(program: &mut Program) {
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Undo, &ctx);
    program.run();
}

pub fn zoom(program: &mut Program, step: &str) {
    // Side by side where there is room, else in a list.
    let beside = format!("Zoom: {step}");
    if program.query_by_label(&beside).is_none() {
        program.get_by_label("Zoom").click();
        program.run();
        program.get_by_label(step).click();
    } else {
        program.get_by_label(&beside).click();
    }
    program.run();
}
