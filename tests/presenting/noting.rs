//! What is noted during a presentation, and what must not come in between: where nothing can be noted, where a note is
//! refused, and what would take the keys or the file away.

use std::path::{Path, PathBuf};

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use entente::file::{MINOR, Unlock, encode, open_to_look, save};
use entente::language::{Language, Words};
use entente::ui::command::Command;
use entente::ui::views::ViewKind;
use entente::workspace::{DecisionId, Id, MAX_NUMBER};

use super::flow::{Program, begin, deck};
use crate::support::harness::{self, NARROW, PAYROLL, WIDE, press, said, workspace};

/// A sample as a newer program wrote it: it can only be looked at.
fn newer(folder: &Path, language: Language) -> Program {
    let head = format!("version: 1, minor: {}, ", MINOR + 8);
    let file = entente::app::samples::load(PAYROLL).expect("a sample");
    let path = folder.join("newer.entente");
    std::fs::write(&path, encode(&file).replacen("version: 1, ", &head, 1)).expect("written");
    let mut program = harness::program(NARROW, language, &[]);
    let opened = open_to_look(&path, &Unlock::default());
    program.state_mut().opened(path, opened);
    program.run();
    program
}

/// A file that falls on the window.
#[derive(Debug)]
struct Fallen(PathBuf);

impl egui::DroppedFile for Fallen {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

#[test]
fn nothing_is_noted_in_a_file_that_is_only_looked_at_and_it_is_said_why() {
    for language in [Language::English, Language::Russian, Language::Chinese] {
        let words = Words::new(language);
        let why = words.text("present-only-seen");
        for place in ["present-window", "present-here"] {
            let folder = tempfile::tempdir().expect("a folder");
            let mut program = newer(folder.path(), language);
            let before = workspace(&program);
            press(&mut program, Command::Present);
            program.run();
            assert!(said(&program).contains(why), "said before the start");
            program.key_press(Key::Escape);
            program.run();
            begin(&mut program, &words, place, None);
            for (key, line) in [(Key::D, "present-note-decision"), (Key::A, "present-note-action")] {
                program.key_press(key);
                program.run();
                let field = program.query_by_role_and_label(Role::TextInput, words.text(line));
                assert!(field.is_none(), "{place}: no line");
            }
            program.event(egui::Event::Text("Zqx".to_owned()));
            program.key_press(Key::Enter);
            program.run();
            assert_eq!(said(&program).contains(why), place == "present-window", "{place}: ours alone says why");
            assert!(workspace(&program) == before);
        }
    }
}

#[test]
fn a_note_that_is_refused_keeps_its_line_and_its_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("full.entente");
    let mut file = entente::app::samples::load(PAYROLL).expect("a sample");
    // No number is left for a decision of this seat.
    let mut last = file.decisions.iter().next().expect("a decision").clone();
    last.id = DecisionId::new(7, MAX_NUMBER);
    file.decisions.put(last);
    save(&file, &path, None).expect("saved");
    let words = Words::new(Language::English);
    for place in ["present-here", "present-window"] {
        let mut program = harness::with_file(&path, &[]);
        let before = workspace(&program);
        begin(&mut program, &words, place, None);
        program.key_press(Key::D);
        program.run();
        let label = words.text("present-note-decision");
        program.get_by_role_and_label(Role::TextInput, label).type_text("Zqx: in May");
        program.run();
        program.key_press(Key::Enter);
        program.run();
        program.run();
        assert!(workspace(&program) == before, "{place}");
        assert!(said(&program).contains("Zqx: in May"), "{place}: what was typed stays");
        assert!(said(&program).contains(words.text("edit-refused-no-ids")), "{place}: and it is said why");
        if place == "present-here" {
            program.key_press(Key::Escape);
            program.run();
            program.run();
            assert!(program.query_by_role_and_label(Role::TextInput, label).is_none(), "given up");
            let show = program.state().presenting().expect("it goes on");
            assert!(!show.audience().is_leaving() && !said(&program).contains("Zqx"));
        }
    }
}

/// Notes something with a key of the presentation.
fn note(program: &mut Program, words: &Words, (key, line): (Key, &str), text: &str, end: Key) {
    program.key_press(key);
    program.run();
    program.get_by_role_and_label(Role::TextInput, words.text(line)).type_text(text);
    program.run();
    program.key_press(end);
    program.run();
    program.run();
}

/// It failed as long as an action was to be done on the first day of the plan, and those in the room were said not to have heard
/// what was decided before them.
#[test]
fn who_is_there_hears_what_is_decided_and_what_is_to_be_done_is_still_to_come() {
    let words = Words::new(Language::English);
    let mut program = deck(PAYROLL, WIDE, Language::English);
    let before = workspace(&program);
    begin(&mut program, &words, "present-window", Some("Robert Haines"));
    note(&mut program, &words, (Key::D, "present-note-decision"), "Zqx: in May", Key::Enter);
    note(&mut program, &words, (Key::A, "present-note-action"), "Zqx: send the list", Key::Enter);
    let after = workspace(&program);
    let (who, day) = (harness::named(&after, "Robert Haines"), before.engagement.status_date.expect("a day"));
    let decision = after.decisions.iter().find(|one| one.title == "Zqx: in May").expect("noted");
    let heard: Vec<_> = decision.hearings.iter().map(|one| (one.who, one.on)).collect();
    assert_eq!((decision.must_hear.as_slice(), heard.as_slice()), (&[who][..], &[(who, day)][..]));
    let insights = entente::insight::Insights::of(&after, day);
    assert!(insights.hearings.decisions.iter().any(|one| one.id == decision.id && one.unheard.is_empty()));
    let task = after.tasks.iter().find(|one| one.title == "Zqx: send the list").expect("noted");
    let dates = insights.schedule.get(task.id).expect("scheduled");
    assert!(dates.start.date() >= day, "{} before {day}", dates.start);
}

/// It failed as long as leaving the line by Escape wrote down what was in it.
#[test]
fn what_is_given_up_in_the_line_is_not_noted() {
    let words = Words::new(Language::English);
    for place in ["present-window", "present-here"] {
        let mut program = harness::sample(PAYROLL, WIDE, Language::English);
        let before = workspace(&program);
        begin(&mut program, &words, place, None);
        for kind in [(Key::D, "present-note-decision"), (Key::A, "present-note-action")] {
            note(&mut program, &words, kind, "Zqx: no", Key::Escape);
            assert!(workspace(&program) == before, "{place}");
            assert!(!said(&program).contains("Zqx"), "{place}: {}", said(&program));
        }
        assert!(program.state().presenting().is_some_and(|show| !show.audience().is_leaving()), "{place}");
    }
}

#[test]
fn the_view_under_a_presentation_hears_nothing() {
    let words = Words::new(Language::English);
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    press(&mut program, Command::Go(ViewKind::Pulse));
    begin(&mut program, &words, "present-window", None);
    program.key_press(Key::Num3);
    program.run();
    program.key_press(Key::Enter);
    program.run();
    let at = |program: &Program| program.state().presenting().expect("it goes on").audience().at();
    assert_eq!(at(&program), 2, "by its number");
}

#[test]
fn no_other_file_comes_in_the_place_of_what_is_presented() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("other.entente");
    save(&entente::app::samples::load(harness::PORTAL).expect("a sample"), &path, None).expect("saved");
    let words = Words::new(Language::English);
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let number = |program: &Program| program.state().session().expect("open").number();
    let open = number(&program);
    begin(&mut program, &words, "present-window", None);
    program.input_mut().dropped_files.push(std::sync::Arc::new(Fallen(path.clone())));
    program.run();
    program.run();
    assert_eq!(number(&program), open);
    assert!(program.state().presenting().is_some());
    // Where one comes all the same, what goes on is over: who is there, and what is to be said, are of the other.
    program.state_mut().opened(path.clone(), entente::file::open(&path));
    program.run();
    program.run();
    assert!(number(&program) != open && program.state().presenting().is_none());
}
