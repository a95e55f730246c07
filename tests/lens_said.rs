//! What is said on the lenses is what somebody said: a ring says proximity, reasons of a day stay together, and a second
//! rater's view is no movement and no copy of the first one's.

use chrono::Days;
use egui::{Event, Key};
use egui_kittest::Harness;
use entente::app::samples;
use entente::app::shell::Entente;
use entente::insight::Insights;
use entente::insight::movement::{places, starts};
use entente::insight::raters::disagreements;
use entente::language::Language;
use entente::ui::blank;
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
    let day = program.state().session().expect("open").day();
    file.assessments
        .iter()
        .filter(|one| one.of == of && one.on <= day)
        .max_by_key(|one| one.turn())
        .expect("assessed")
        .clone()
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

#[test]
fn a_second_rater_moves_nobody_and_says_what_they_said() {
    let mut file = samples::load(PAYROLL).expect("the sample");
    let day = file.engagement.status_date.expect("set");
    let who = named(&file, WHO);
    let now = |file: &Workspace| Insights::of(file, day).grid.standings.get(&who).expect("there").clone();
    let first = now(&file).latest.expect("rated");
    assert!(first.urgency.is_some() && first.engagement.is_some() && first.attitude.is_some(), "{first:?}");

    let blank = blank::assessment(&file, "Boris", day, who);
    assert_eq!((blank.power, blank.interest), (first.power, first.interest), "which every assessment has");
    let said = (blank.legitimate, blank.urgency, blank.proximity, blank.engagement, blank.desired);
    assert_eq!(said, (None, None, None, None, None), "he has said nothing of them");
    assert_eq!((blank.support, blank.receptiveness, blank.coverage), (None, None, None));

    let view = Assessment { id: AssessmentId::new(9, 1), power: 1.3, interest: 1.4, ..blank };
    file.assessments.put(view.clone());
    let seen = now(&file);
    let latest = seen.latest.expect("rated");
    assert_eq!((latest.power, latest.interest), (1.3, 1.4), "the newest word counts");
    assert_eq!((latest.urgency, latest.engagement, latest.attitude), (first.urgency, first.engagement, first.attitude));
    assert_eq!(seen.previous, None, "and moved nobody: he had not rated them before");
    let since = day - Days::new(3);
    let shown = Insights::of(&file, day).shown;
    let start = starts(&shown, since).remove(&who).expect("rated");
    assert_eq!((start.power, start.interest), (1.3, 1.4));
    assert_eq!(places(&shown, since).remove(&who).map(|place| place.power), Some(1.3));
    let matters: Vec<_> = disagreements(&file, day).into_iter().filter(|one| one.who == who).collect();
    assert_eq!(matters.len(), 2, "they disagree on power and interest, and agree on nothing unasked: {matters:?}");

    // Nor does anybody's level go up and down by what two see differently.
    let rated = Assessment { id: AssessmentId::new(9, 3), engagement: Some(EngagementLevel::Resistant), ..view };
    file.assessments.put(rated);
    let lane = |file: &Workspace| {
        let insights = Insights::of(file, day);
        insights.pulse.lanes.iter().find(|lane| lane.who == who).expect("a lane").path.clone()
    };
    assert_eq!(lane(&file), [(day, EngagementLevel::Resistant)]);
    file.assessments.remove(AssessmentId::new(9, 3));

    // His own next one is a movement.
    let next = blank::assessment(&file, "Boris", day + Days::new(7), who);
    assert_eq!((next.power, next.urgency), (1.3, None), "his own goes on");
    file.assessments.put(Assessment { id: AssessmentId::new(9, 2), power: 2.0, ..next });
    let later = Insights::of(&file, day + Days::new(7)).grid.standings.get(&who).expect("there").clone();
    assert_eq!(later.previous.map(|place| place.power), Some(1.3));
}
