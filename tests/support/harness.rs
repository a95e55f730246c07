//! The whole program in a test: no window, no renderer, a fixed day and time, files where the test says.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use chrono::{NaiveDate, NaiveTime};
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use entente::app::dialogs::FileDialogs;
use entente::app::shell::{Entente, Outside};
use entente::app::worker::Worker;
use entente::document::Edit;
use entente::file::Settings;
use entente::language::{Language, Words};
use entente::ui::command::Command;
use entente::ui::fonts;
use entente::ui::views::dialogue::Page;
use entente::ui::views::people::lens::Lens;
use entente::ui::views::{ViewKind, Views};
use entente::workspace::{StakeholderId, Workspace};

/// The samples by their numbers on the welcome page.
pub const PAYROLL: usize = 0;
/// The Russian sample.
pub const PORTAL: usize = 1;
/// The Chinese sample.
pub const ERP: usize = 2;

/// A window of the usual size.
pub const WIDE: egui::Vec2 = egui::vec2(1440.0, 900.0);
/// The smallest window that is promised.
pub const NARROW: egui::Vec2 = egui::vec2(1024.0, 640.0);

/// The program on its welcome page; the system's file dialogs answer with `files`, one after the other.
pub fn program(size: egui::Vec2, language: Language, files: &[PathBuf]) -> Harness<'static, Entente> {
    program_with(Worker::in_place(), size, language, files)
}

/// The same with jobs that end when the test says so (`state_mut().finish_jobs()`).
pub fn late(files: &[PathBuf]) -> Harness<'static, Entente> {
    program_with(Worker::held(), WIDE, Language::English, files)
}

/// The program that keeps journals and earlier versions in this folder.
pub fn with_state(state: &Path, worker: Worker, files: &[PathBuf]) -> Harness<'static, Entente> {
    program_of("MW", worker, (WIDE, Language::English), files, Some(state.to_owned()))
}

/// The program with a sample open, of somebody who has said this name, or none.
pub fn by(author: &str, number: usize) -> Harness<'static, Entente> {
    let mut harness = program_of(author, Worker::in_place(), (WIDE, Language::English), &[], None);
    harness.state_mut().open_sample(number);
    harness.run();
    harness
}

/// Has a command carried out.
pub fn press(program: &mut Harness<'_, Entente>, command: Command) {
    let ctx = program.ctx.clone();
    program.state_mut().run(command, &ctx);
    program.run();
}

fn program_with(worker: Worker, size: egui::Vec2, language: Language, files: &[PathBuf]) -> Harness<'static, Entente> {
    program_of("MW", worker, (size, language), files, None)
}

fn program_of(
    author: &str,
    worker: Worker,
    (size, language): (egui::Vec2, Language),
    files: &[PathBuf],
    state_folder: Option<PathBuf>,
) -> Harness<'static, Entente> {
    let settings =
        Settings { language: Some(language.tag().to_owned()), author: author.to_owned(), ..Settings::default() };
    let answers: VecDeque<PathBuf> = files.iter().cloned().collect();
    let outside = Outside {
        now: || {
            let day = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap_or_default();
            (day, NaiveTime::from_hms_opt(14, 2, 0).unwrap_or_default())
        },
        seat: || 7,
        dialogs: FileDialogs::Scripted(RefCell::new(answers)),
        settings_folder: None,
        state_folder,
    };
    let app = Entente::new(settings, Words::new(language), worker, outside);
    let mut harness = Harness::builder()
        .with_size(size)
        .with_context_setup(fonts::install)
        .build_ui_state(|ui, app: &mut Entente| app.ui(ui), app);
    harness.run();
    harness
}

/// The program with a sample open.
pub fn sample(number: usize, size: egui::Vec2, language: Language) -> Harness<'static, Entente> {
    let mut harness = program(size, language, &[]);
    harness.state_mut().open_sample(number);
    harness.run();
    harness
}

/// The program with a sample open, at a lens on people.
pub fn lens(lens: Lens, number: usize, size: egui::Vec2, language: Language) -> Harness<'static, Entente> {
    at(ViewKind::Stakeholders, |views| views.people.lens = lens, number, size, language)
}

/// Opens the palette and types into it.
pub fn type_in_palette(program: &mut Harness<'static, Entente>, query: &str) {
    program.key_press_modifiers(Modifiers::COMMAND, Key::K);
    program.run();
    program.get_by_label("Find a command or record").type_text(query);
    program.run();
}

/// Takes the first that the palette finds.
pub fn find(program: &mut Harness<'static, Entente>, query: &str) {
    type_in_palette(program, query);
    program.key_press(Key::Enter);
    program.run();
}

/// On the page of the pulse, asks for answers from a table: the file is the one that the dialogs answer next.
pub fn answers_from_a_table(program: &mut Harness<'static, Entente>) {
    program.state_mut().session_mut().expect("open").view = ViewKind::Pulse;
    program.run();
    program.get_by_label("Ask round…").click();
    program.run();
    program.get_by_label("From a table…").click();
    program.run();
    program.run();
}

/// The program with a sample open, at a page of the dialogue.
pub fn dialogue(page: Page, number: usize, size: egui::Vec2, language: Language) -> Harness<'static, Entente> {
    at(ViewKind::Dialogue, |views| views.dialogue.page = page, number, size, language)
}

fn at(
    view: ViewKind,
    set: impl FnOnce(&mut Views),
    number: usize,
    size: egui::Vec2,
    language: Language,
) -> Harness<'static, Entente> {
    let mut harness = sample(number, size, language);
    let session = harness.state_mut().session_mut().expect("open");
    session.view = view;
    set(&mut session.views);
    harness.run();
    harness
}

/// The program with a file open; the system's file dialogs answer with `files`.
pub fn with_file(path: &Path, files: &[PathBuf]) -> Harness<'static, Entente> {
    let mut harness = program(WIDE, Language::English, files);
    harness.state_mut().opened(path.to_owned(), entente::file::open(path));
    harness.run();
    harness
}

/// Presses and releases the button at a place, a pass for each.
pub fn click_at(program: &mut Harness<'_, Entente>, at: egui::Pos2) {
    program.hover_at(at);
    program.run();
    program.drag_at(at);
    program.run();
    program.drop_at(at);
    program.run();
}

/// Presses at a place, moves in small steps to another, and lets go, as a hand does.
pub fn drag(program: &mut Harness<'_, Entente>, from: egui::Pos2, to: egui::Pos2) {
    carry(program, from, to);
    program.drop_at(to);
    program.run();
}

/// Presses at a place and moves in small steps to another, where it is held.
pub fn carry(program: &mut Harness<'_, Entente>, from: egui::Pos2, to: egui::Pos2) {
    program.hover_at(from);
    program.run();
    program.drag_at(from);
    program.run();
    for step in 1..=8 {
        program.hover_at(from.lerp(to, step as f32 / 8.0));
        program.run();
    }
}

/// The least time of the window's own thread that a save of the open file takes, of five: the machine may be busy with
/// something else in one of them, not in all. `held` looks at what was saved, by its title.
pub fn saved_five_times(program: &mut Harness<'_, Entente>, held: impl Fn(&str)) -> Duration {
    let ctx = program.ctx.clone();
    let program = program.state_mut();
    program.finish_jobs();
    program.take_reports(&ctx);
    let mut best = Duration::MAX;
    for round in 0..5 {
        let session = program.session_mut().expect("open");
        let mut frame = session.document.workspace().engagement.clone();
        frame.title = format!("Saved {round} times");
        let title = frame.title.clone();
        session.apply_plainly(Edit::SetEngagement(frame)).expect("done");
        let begun = Instant::now();
        program.run(Command::Save, &ctx);
        let asked = begun.elapsed();
        program.finish_jobs();
        let begun = Instant::now();
        program.take_reports(&ctx);
        best = best.min(asked + begun.elapsed());
        assert!(!program.session().expect("open").is_unsaved());
        held(&title);
    }
    best
}

/// Everything that is said to a screen reader.
pub fn said<State>(program: &Harness<'_, State>) -> String {
    let mut said = String::new();
    let mut open = vec![program.root()];
    while let Some(node) = open.pop() {
        let one = node.accesskit_node();
        for text in [one.label(), one.value(), one.description()].into_iter().flatten() {
            said.push_str(&text);
            said.push('\n');
        }
        open.extend(node.children());
    }
    said
}

/// The file of a program that has one open.
pub fn workspace(program: &Harness<'_, Entente>) -> Workspace {
    program.state().session().expect("open").document.workspace().clone()
}

/// A person of a file by the name.
pub fn named(workspace: &Workspace, name: &str) -> StakeholderId {
    workspace.stakeholders.iter().find(|one| one.name == name).expect("the person").id
}
