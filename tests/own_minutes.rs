//! How one of us spread themself over the six roles is seen under their own name, by whoever opens the file under it, and
//! in no copy for others; at which of the eight activities they were stands in the file for all.

use egui_kittest::kittest::Queryable;
use entente::app::picture::{self, Request};
use entente::app::samples;
use entente::document::{Document, Edit};
use entente::file;
use entente::insight::own_view::{OwnView, without_private};
use entente::insight::personal::Myself;
use entente::language::{Language, Words};
use entente::ui::command::Command;
use entente::ui::theme::ThemeKind;
use entente::ui::views::sights;
use entente::workspace::{AnyRecord, Contact, Role, RoleMinutes, Workspace};

use crate::support::harness::{self, PAYROLL, WIDE};

const DANIEL: &str = "Daniel Reyes";
const GRACE: &str = "Grace Whitfield";

fn payroll() -> Workspace {
    samples::load(PAYROLL).expect("a sample")
}

/// By whom the minutes by role are that a file says.
fn owners(file: &Workspace) -> Vec<String> {
    let minutes = file.contacts.iter().flat_map(|contact| contact.roles.iter().map(|one| one.owner(&contact.meta)));
    let mut owners: Vec<String> = minutes.map(str::to_owned).collect();
    owners.sort();
    owners.dedup();
    owners
}

fn of(file: &Workspace, owner: &str) -> Contact {
    let theirs = |one: &&Contact| one.roles.iter().any(|minutes| minutes.owner(&one.meta) == owner);
    file.contacts.iter().find(theirs).expect("there is one").clone()
}

#[test]
fn minutes_by_role_are_seen_under_the_name_of_whose_they_are_and_are_in_no_copy() {
    let file = payroll();
    assert!(owners(&file).len() > 1, "the sample has those of several");
    for (author, sees) in [
        (DANIEL, vec![DANIEL]),
        ("  daniel   REYES", vec![DANIEL]),
        (GRACE, vec![GRACE]),
        ("Tom Becker", vec![]),
        ("", vec![]),
    ] {
        let own = OwnView::of(&file, author);
        assert_eq!(owners(own.seen()), sees, "{author:?}");
        for seen in own.seen().contacts.iter() {
            let there = file.contacts.get(seen.id).expect("there");
            assert_eq!(seen.activities, there.activities, "by activity they are everybody's");
        }
    }
    assert!(owners(&without_private(&file)).is_empty());
    // Their page counts their own and nobody else's, even where all of the file is seen.
    let day = file.engagement.status_date.expect("a day");
    let minutes = |file: &Workspace, name| -> i64 {
        Myself::of(file, harness::named(file, name), day).roles.minutes.values().sum()
    };
    assert!(minutes(&file, DANIEL) > 0);
    assert_eq!(minutes(&file, DANIEL), minutes(OwnView::of(&file, DANIEL).seen(), DANIEL));
    assert_eq!(minutes(&file, "Tom Becker"), 0);
    assert_eq!(minutes(&without_private(&file), DANIEL), 0);
}

#[test]
fn an_edit_by_somebody_else_keeps_them_and_a_copy_of_the_record_does_not_have_them() {
    let file = payroll();
    let mut own = OwnView::of(&file, GRACE);
    let theirs = of(&file, DANIEL);
    let seen = own.seen().contacts.get(theirs.id).expect("seen").clone();
    assert!(seen.roles.is_empty());
    // Grace was there, too, and writes down hers.
    let mine = RoleMinutes { role: Role::Coach, minutes: 25, by: GRACE.to_owned() };
    let edited = Contact { title: "Another".into(), roles: vec![mine.clone()], ..seen };
    let AnyRecord::Contact(kept) = own.kept(edited.into()) else { panic!("a contact") };
    assert_eq!(kept.title, "Another");
    assert!(theirs.roles.iter().all(|one| kept.roles.contains(one)) && kept.roles.contains(&mine));
    let mut later = file.clone();
    later.contacts.put(kept);
    own = own.after(&later);
    assert_eq!(own.seen(), OwnView::of(&later, GRACE).seen());
    assert_eq!(own.seen().contacts.get(theirs.id).expect("seen").roles, [mine]);
    // A file without any shares all; the first of somebody else's is found nevertheless.
    let bare = without_private(&file);
    let before = OwnView::of(&bare, GRACE);
    let mut with = bare.clone();
    with.contacts.put(theirs.clone());
    assert_eq!(before.after(&with).seen(), OwnView::of(&with, GRACE).seen());
    assert!(before.after(&with).seen().contacts.get(theirs.id).expect("seen").roles.is_empty());

    let on = file.engagement.status_date.expect("a day");
    let copied = |by: &str| {
        let mut document = Document::opened(file.clone(), 1);
        document.apply_plainly(Edit::Duplicate { of: theirs.id.into(), by: by.to_owned(), on }).expect("copied");
        let there = |one: &&Contact| !file.contacts.contains(one.id);
        document.workspace().contacts.iter().find(there).expect("there").roles.clone()
    };
    assert_eq!((copied(GRACE), copied(DANIEL)), (Vec::new(), theirs.roles.clone()));
}

#[test]
fn the_page_of_a_name_shows_them_in_the_own_file_and_not_in_the_copy() {
    let file = payroll();
    let day = file.engagement.status_date.expect("a day");
    let sight = sights().into_iter().find(|(name, _)| *name == "myself").expect("there").1;
    let drawn = |file: &Workspace, author: &str| {
        let request = Request { sight, day, size: WIDE, theme: ThemeKind::Light, language: Language::English };
        picture::draw_for(file, &request, author)
    };
    let none = "No roles are tagged";
    assert!(!drawn(&file, "daniel reyes").contains(none));
    assert!(drawn(&file, "Tom Becker").contains(none), "those of others are not Tom's");
    assert!(drawn(&without_private(&file), DANIEL).contains(none));
    let near = drawn(&file, "Danial Reyes");
    assert!(near.contains("Did you mean"), "a slip of the fingers is asked about");
}

#[test]
fn in_the_preferences_one_of_our_people_is_chosen() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("payroll.entente");
    file::save(&payroll(), &path, None).expect("saved");
    let mut program = harness::with_file(&path, &[]);
    let sees = |program: &egui_kittest::Harness<'_, entente::app::shell::Entente>| {
        owners(program.state().session().expect("open").seen())
    };
    assert!(sees(&program).is_empty(), "the name of the settings is nobody's here");
    program.state_mut().run(Command::Preferences, &egui::Context::default());
    program.run();
    program.get_by_label(DANIEL).click();
    program.run();
    program.get_by_label(Words::new(Language::English).text("common-done")).click();
    program.run();
    assert_eq!(program.state().settings().author, DANIEL);
    assert_eq!(sees(&program), [DANIEL]);
}
