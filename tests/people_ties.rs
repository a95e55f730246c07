//! The lenses on ties and on coverage, in the hand of a person.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Key, Modifiers, Pos2, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{By, Queryable};
use entente::app::shell::Entente;
use entente::language::Language;
use entente::ui::views::ViewKind;
use entente::ui::views::people::lens::Lens;
use entente::workspace::{RecordRef, StakeholderId, TieKind, Workspace};

use super::support::crowd::{Size, crowd};
use super::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE, drag};

type Program = Harness<'static, Entente>;

fn through(lens: Lens, sample: usize, size: Vec2, language: Language) -> Program {
    let mut program = harness::sample(sample, size, language);
    look(&mut program, lens);
    program
}

fn look(program: &mut Program, lens: Lens) {
    let session = program.state_mut().session_mut().expect("open");
    (session.view, session.views.people.lens) = (ViewKind::Stakeholders, lens);
    program.run();
    program.run();
}

fn file(program: &Program) -> Workspace {
    program.state().session().expect("open").document.workspace().clone()
}

fn named(file: &Workspace, name: &str) -> StakeholderId {
    file.stakeholders.iter().find(|one| one.name == name).expect("somebody of this name").id
}

/// Where the mark of a person stands.
fn mark(program: &Program, name: &str) -> Pos2 {
    let start = format!("{name}, ");
    let marks = program.query_all(
        By::new().role(Role::Button).predicate(move |node| node.label().is_some_and(|label| label.starts_with(&start))),
    );
    marks.map(|node| node.rect().center()).next().expect("a mark")
}

/// Whether these words stand somewhere.
fn says(program: &Program, words: &str) -> bool {
    let here = By::new().predicate(|node| node.value().is_some_and(|said| said.contains(words)));
    program.query_all(here).next().is_some()
}

#[test]
fn a_tie_is_drawn_from_mark_to_mark_and_its_kind_is_chosen() {
    let mut program = through(Lens::Network, PAYROLL, WIDE, Language::English);
    let before = file(&program);
    let (from, to) = (mark(&program, "Carl Dunning"), mark(&program, "Kevin Oakes"));
    drag(&mut program, from, to);
    program.run();
    assert_eq!(file(&program).ties.len(), before.ties.len(), "not before its kind is chosen");
    program.get_by_label("Helps").click();
    program.run();
    assert_eq!(file(&program).ties.len(), before.ties.len(), "nor before it is said how strong it is");
    program.event(egui::Event::Text("2".to_owned()));
    program.run();
    program.key_press(Key::Enter);
    program.run();
    let after = file(&program);
    let new = after.ties.iter().find(|tie| !before.ties.contains(tie.id)).expect("a new tie");
    let ends = (named(&after, "Carl Dunning"), named(&after, "Kevin Oakes"));
    assert_eq!(((new.from, new.to), new.kind), (ends, TieKind::Helps));
    assert!(new.since.is_some());
    assert_eq!(new.strength, 2);
    program.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    program.run();
    assert_eq!(file(&program).ties.len(), before.ties.len(), "one step");
}

#[test]
fn a_tie_that_ends_stays_in_the_file_and_leaves_the_picture() {
    let mut program = through(Lens::Network, PAYROLL, WIDE, Language::English);
    let file_before = file(&program);
    let who = named(&file_before, "Rosa Jimenez");
    // Without the details the list of ties stands beside the picture.
    program.key_press_modifiers(Modifiers::COMMAND, Key::I);
    program.run();
    program.state_mut().session_mut().expect("open").selection = Some(RecordRef::Stakeholder(who));
    program.run();
    let end = "End: Rosa Jimenez helps Priya Raman";
    program.get_by_label(end).click();
    program.run();
    let after = file(&program);
    let tie = after.ties.iter().find(|tie| tie.from == who && tie.kind == TieKind::Helps).expect("still in the file");
    let day = program.state().session().expect("open").day();
    assert_eq!(tie.until, day.pred_opt());
    assert_eq!(after.ties.len(), file_before.ties.len());
    assert!(program.query_by_label(end).is_none());
}

#[test]
fn what_if_somebody_leaves_says_whom_we_could_not_reach_any_more() {
    let mut program = through(Lens::Network, PAYROLL, WIDE, Language::English);
    let before = file(&program);
    let insights = Arc::clone(&program.state().session().expect("open").insights().network);
    let lonely = before.stakeholders.ids().filter(|who| insights.place(*who).is_some());
    let (who, lost) = lonely.map(|who| (who, insights.cut_off_count(who))).max_by_key(|pair| pair.1).expect("some");
    assert!(lost > 0, "somebody of the sample is the only way to others");
    program.state_mut().session_mut().expect("open").selection = Some(RecordRef::Stakeholder(who));
    program.run();
    let name = before.stakeholders.get(who).expect("there").name.clone();
    program.get_by_role_and_label(Role::Switch, &format!("What if {name} leaves")).click();
    program.run();
    let first = insights.cut_off_without(who)[0];
    let first = before.stakeholders.get(first).expect("there").name.clone();
    let said = format!("Without {name} {lost} out of our reach: {first}");
    assert!(says(&program, &said), "{said}");
}

#[test]
fn the_ranking_says_why_and_leads_to_the_person() {
    let mut program = through(Lens::Network, PAYROLL, WIDE, Language::English);
    program.get_by_label("Who holds the network together");
    program.get_by_label("Order of the ranking: Looked to").click();
    program.run();
    let network = Arc::clone(&program.state().session().expect("open").insights().network);
    let looked_to = |who: &StakeholderId| network.place(*who).map_or(0, |place| place.looked_to);
    let all = file(&program);
    let most = all.stakeholders.ids().map(|who| looked_to(&who)).max().expect("somebody");
    let who = all.stakeholders.ids().find(|who| looked_to(who) == most).expect("somebody");
    let name = all.stakeholders.get(who).expect("there").name.clone();
    program.get_by_label_contains(&format!("1. {name}: ")).click();
    program.run();
    assert_eq!(program.state().session().expect("open").selection, Some(RecordRef::Stakeholder(who)));
}

#[test]
fn a_large_network_comes_from_a_worker_and_an_edit_of_something_else_asks_for_none() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("crowd.entente");
    entente::file::save(&crowd(Size { people: 90, ties: 300, contacts: 40, readings: 20 }), &path, None)
        .expect("saved");
    let mut program = harness::late(&[]);
    program.state_mut().opened(path.clone(), entente::file::open(&path));
    look(&mut program, Lens::Network);
    assert!(says(&program, " ties known"));
    let computing = |program: &Program| program.state().session().expect("open").is_computing();
    assert!(computing(&program), "under way");
    program.state_mut().finish_jobs();
    program.run();
    assert!(!computing(&program));
    assert!(program.state().session().expect("open").views.people.layout().is_some_and(|all| all.placed.len() > 80));
}

#[test]
fn coverage_says_who_hangs_by_one_thread_and_where_nobody_is_named() {
    let mut program = through(Lens::Coverage, ERP, WIDE, Language::English);
    program.get_by_label("Ours by theirs");
    let coverage = Arc::clone(&program.state().session().expect("open").insights().coverage);
    let before = file(&program);
    let name = |who| before.stakeholders.get(who).expect("there").name.clone();
    assert!(coverage.single().count() > 0, "somebody of the sample hangs by one thread");
    for (theirs, ours) in coverage.single() {
        let row = format!("{}: only {}", name(theirs), name(ours));
        assert!(program.query_all_by_label_contains(&row).next().is_some(), "{row}");
    }
    let unnamed = coverage.groups.iter().find(|group| group.members.is_empty()).expect("a group without a name");
    program.get_by_label_contains(&format!("{}: A", name(unnamed.group)));
    let row = format!("Coverage of {}", name(*coverage.people.keys().next().expect("somebody")));
    program.get_by_role_and_label(Role::Row, &row).click();
    program.run();
    assert!(program.state().session().expect("open").selection.is_some());
}

#[test]
fn digits_choose_these_lenses_and_both_are_there_in_the_smallest_window() {
    for (sample, language) in [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)] {
        let mut program = through(Lens::PowerInterest, sample, NARROW, language);
        for (key, lens) in [(Key::Num6, Lens::Network), (Key::Num7, Lens::Coverage)] {
            program.key_press(key);
            program.run();
            program.run();
            let session = program.state().session().expect("open");
            assert_eq!(session.views.people.lens, lens);
            assert!(session.views.people.layout().is_some_and(|layout| layout.placed.iter().flatten().count() > 8));
        }
    }
}

#[test]
fn hurting_words_are_not_in_these_lenses() {
    // What they say of people may be seen over somebody's shoulder.
    for language in Language::ALL {
        for area in ["ties", "coverage"] {
            let path = format!("{}/assets/language/{}/{area}.ftl", env!("CARGO_MANIFEST_DIR"), language.tag());
            let words = std::fs::read_to_string(path).expect("a word file").to_lowercase();
            for hurting in ["blocker", "dangerous", "problem", "enemy", "weak", "блокер", "опасн", "враг", "проблем"]
            {
                assert!(!words.contains(hurting), "{area} {language:?}: {hurting}");
            }
        }
    }
}
