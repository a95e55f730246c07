//! What is said on the lenses is what somebody said: a ring says proximity, and the reasons of a day stay together.

use egui::{Event, Key};
use egui_kittest::Harness;
use entente::app::samples;
use entente::app::shell::Entente;
use entente::language::Language;
use entente::ui::views::ViewKind;
use entente::ui::views::people::lens::Lens;
use entente::workspace::*;

use super::lens_hands::{file, mark, painted};
use super::support::harness::{self, PAYROLL, WIDE, drag, named};

type Program = Harness<'static, Entente>;

const WHO: &str = "Janet Cole";

/// The latest assessment of a person.
fn latest(program: &Program, who: &str) -> Assessment {
    let file = file(program);
    let of = named(&file, who);
    file.assessments.iter().filter(|one| one.of == of).max_by_key(|one| one.turn()).expect("assessed").clone()
}

/// The story of payroll, where somebody's urgency is not known, through a lens.
fn without_urgency(lens: Lens) -> Program {
    let mut workspace = samples::load(PAYROLL).expect("the sample");
    let who = named(&workspace, WHO);
    for id in workspace.assessments.iter().filter(|one| one.of == who).map(|one| one.id).collect::<Vec<_>>() {
        let one = workspace.assessments.get_mut(id).expect("there");
        (one.urgency, one.proximity) = (None, None);
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("rated.entente");
    entente::file::save(&workspace, &path, None).expect("saved");
    let mut program = harness::with_file(&path, &[]);
    let session = program.state_mut().session_mut().expect("open");
    (session.view, session.views.people.lens) = (ViewKind::Stakeholders, lens);
    program.run();
    program
}

#[test]
fn a_ring_says_proximity_and_no_urgency() {
    let mut program = without_urgency(Lens::Circle);
    let before = file(&program).assessments.len();
    let (from, to) = (mark(&program, WHO).center(), mark(&program, "Denise Tucker").center());
    harness::carry(&mut program, from, to);
    let says = |program: &Program, words: &str| painted(program).iter().any(|(text, _)| text.contains(words));
    assert!(says(&program, "no index before the urgency is known"));
    program.drop_at(to);
    program.run();
    let said = latest(&program, WHO);
    assert_eq!((file(&program).assessments.len(), said.proximity, said.urgency), (before + 1, Some(4), None));
    program.run();
    assert!(says(&program, "of 1 only the urgency"), "they wait in the tray, which says for what");
}

/// Drags somebody, says why, or nothing.
fn moved(program: &mut Program, lens: Lens, onto: egui::Vec2, why: &str) {
    let session = program.state_mut().session_mut().expect("open");
    session.views.people.lens = lens;
    program.run();
    let from = mark(program, WHO).center();
    drag(program, from, from + onto);
    program.event(Event::Text(why.to_owned()));
    program.run();
    program.key_press(Key::Enter);
    program.run();
}

#[test]
fn the_reasons_of_one_day_stay_together_and_an_empty_box_takes_none_away() {
    let mut program = harness::lens(Lens::PowerInterest, PAYROLL, WIDE, Language::English);
    moved(&mut program, Lens::PowerInterest, egui::vec2(70.0, 40.0), "Signs the invoices");
    assert_eq!(latest(&program, WHO).why, "Signs the invoices");
    moved(&mut program, Lens::PowerInterest, egui::vec2(-30.0, -40.0), "Said so herself");
    assert_eq!(latest(&program, WHO).why, "Signs the invoices; Said so herself");
    let before = latest(&program, WHO);
    moved(&mut program, Lens::PowerInterest, egui::vec2(40.0, 50.0), "");
    let after = latest(&program, WHO);
    assert!(after.id == before.id && after.power != before.power, "the same day of the same author");
    assert_eq!(after.why, "Signs the invoices; Said so herself");
}
