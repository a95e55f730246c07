//! What is private belongs to its author: with anybody else's eyes it is in no view, figure, search, export or report,
//! yet an edit loses none of it and the file keeps all of it.

use std::path::Path;

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entente::app::picture::{self, Request};
use entente::app::shell::Entente;
use entente::document::Edit;
use entente::exchange::export::{self, Leaves};
use entente::file;
use entente::insight::Insights;
use entente::insight::own_view::{OwnView, for_team};
use entente::language::{Language, Words};
use entente::ui::command::Command;
use entente::ui::theme::ThemeKind;
use entente::ui::views::sights;
use entente::workspace::{
    ContactId, Expectation, ExpectationId, Id, Personal, PersonalId, PracticeGoal, RecordKind, RecordRef, Satisfier,
    StakeholderId, Visibility, Workspace,
};
use serde_json::Value;

use crate::support::harness::{self, WIDE};
use crate::support::rich::rich;

/// Stands in every text that is private of somebody else, and nowhere else.
pub const THEIRS: &str = "Qzxtheirs";
/// The same of our own.
pub const OURS: &str = "Qzxours";

/// The rich engagement, of which nothing is private.
fn team() -> Workspace {
    public(rich())
}

/// A file, of which nothing is private.
pub fn public(mut file: Workspace) -> Workspace {
    for kind in RecordKind::ALL.iter().filter(|kind| **kind != RecordKind::Personal) {
        for id in file.references(*kind) {
            let mut record = file.get(id).expect("there");
            if record.meta().visibility == Visibility::Private {
                record.meta_mut().visibility = Visibility::Internal;
                file.put(record);
            }
        }
    }
    file.personal = Default::default();
    // Whose minutes by role these are is asked in `own_minutes`.
    for id in file.contacts.ids().collect::<Vec<_>>() {
        file.contacts.get_mut(id).expect("there").roles.clear();
    }
    file
}

/// The engagement with a private copy of every record, by somebody else and by "MW", each full of its word.
fn planted() -> Workspace {
    planted_in(team())
}

/// The same of another file without anything private.
pub fn planted_in(file: Workspace) -> Workspace {
    let us = file.engagement.manager.unwrap_or(StakeholderId::new(0, 1));
    let mut value = serde_json::to_value(file).expect("a value");
    for list in value.as_object_mut().expect("an object").values_mut().filter_map(Value::as_array_mut) {
        let mut more = Vec::new();
        for record in list.iter() {
            for (word, by, seat) in [(THEIRS, "Somebody else", "7001"), (OURS, "MW", "8001")] {
                let mut copy = record.clone();
                fill(&mut copy, word);
                let id = copy["id"].as_str().expect("an id").to_owned();
                copy["id"] = format!("{id}{seat}").into();
                copy["meta"] = serde_json::json!({ "visibility": "Private", "by": by, "on": record["meta"]["on"] });
                more.push(copy);
            }
        }
        list.extend(more);
    }
    let notes = |seat: u64, by: &str, word: &str| {
        let day = "2026-02-01".parse().expect("a day");
        let mut notes = Personal::new(PersonalId::new(0, seat), by, day, us);
        notes.practice.push(PracticeGoal {
            on: day,
            text: format!("{word} listens"),
            from: String::new(),
            done_on: None,
        });
        serde_json::to_value(notes).expect("a value")
    };
    value["personal"] = vec![notes(7001, "Somebody else", THEIRS), notes(8001, "MW", OURS)].into();
    serde_json::from_value(value).expect("a workspace")
}

/// Puts a word before every text that a person typed.
fn fill(value: &mut Value, word: &str) {
    const TEXTS: [&str; 18] = [
        "title",
        "name",
        "note",
        "why",
        "said",
        "meant",
        "need",
        "summary",
        "comment",
        "text",
        "advice",
        "tag",
        "conditions",
        "purpose",
        "matters",
        "gave",
        "got",
        "trigger",
    ];
    match value {
        Value::Object(fields) => {
            for (name, field) in fields.iter_mut() {
                match field {
                    Value::String(text) if TEXTS.contains(&name.as_str()) => *text = format!("{word} {text}"),
                    _ => fill(field, word),
                }
            }
        }
        Value::Array(all) => all.iter_mut().for_each(|one| fill(one, word)),
        _ => {}
    }
}

fn saved(folder: &Path, file: &Workspace) -> std::path::PathBuf {
    let path = folder.join("planted.entente");
    file::save(file, &path, None).expect("saved");
    path
}

/// Everything that a screen reader is told.
fn told(program: &Harness<'_, Entente>) -> Vec<String> {
    let nodes = program.root().children_recursive();
    let said = |node: &egui_kittest::Node<'_>| {
        let node = node.accesskit_node();
        [node.label(), node.value()].into_iter().flatten().collect::<Vec<_>>()
    };
    nodes.flat_map(|node| said(&node)).collect()
}

fn telling(program: &Harness<'_, Entente>, word: &str) -> Vec<String> {
    told(program).into_iter().filter(|text| text.contains(word)).collect()
}

#[test]
fn what_is_private_of_another_author_is_in_no_view_and_in_no_search_and_the_own_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = saved(folder.path(), &planted());
    let mut program = harness::with_file(&path, &[]);
    assert_eq!(harness::workspace(&program), planted(), "the file is read whole");
    let mut own = 0;
    for (name, sight) in sights() {
        let session = program.state_mut().session_mut().expect("open");
        session.view = sight.view;
        session.views.look_at(sight);
        program.run();
        assert_eq!(telling(&program, THEIRS), Vec::<String>::new(), "in {name}");
        own += telling(&program, OURS).len();
    }
    assert!(own > 10, "one's own is shown: {own}");
    let theirs: RecordRef = "T17001".parse().expect("an id");
    assert!(harness::workspace(&program).contains(theirs));
    assert!(!program.state().session().expect("open").seen().contains(theirs));

    for (word, found) in [(THEIRS, false), (OURS, true)] {
        program.state_mut().run(Command::Palette, &egui::Context::default());
        program.run();
        let field = program.get_all_by_role(Role::TextInput).last().expect("a field");
        field.type_text(word);
        program.run();
        let said = telling(&program, &format!("{word} "));
        assert_eq!(!said.is_empty(), found, "{said:?}");
        program.key_press(egui::Key::Escape);
        program.run();
    }
}

#[test]
fn figures_are_those_of_a_file_without_it() {
    let file = planted();
    let own = OwnView::of(&file, "MW");
    let day = "2026-03-02".parse().expect("a day");
    let mut less = file.clone();
    for (id, ..) in own.seen().changes(&file).into_iter().filter(|(_, was, _)| !was) {
        less.remove(id);
    }
    let (seen, bare) = (Insights::of(own.seen(), day), Insights::of(&less, day));
    assert!(seen.managers == bare.managers && seen.effort == bare.effort && seen.pulse == bare.pulse);
    assert!(Insights::of(&file, day).effort != seen.effort, "what is hidden would have counted");
}

#[test]
fn no_export_no_picture_and_no_copy_for_the_team_has_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = saved(folder.path(), &planted());
    let copy = folder.path().join("team.entente");
    let mut program = harness::with_file(&path, std::slice::from_ref(&copy));
    let session = program.state().session().expect("open");
    let (words, day) = (Words::new(Language::English), session.day());
    for name in ["plan.xml", "plan.csv"] {
        for leaves in [Leaves::Plan, Leaves::Internal] {
            let bytes = export::to_bytes(Path::new(name), session.seen(), day, leaves, words);
            let text = String::from_utf8_lossy(&bytes).into_owned();
            assert!(!text.contains(THEIRS), "{name} {leaves:?}");
        }
    }
    let mut own = 0;
    for (name, sight) in sights() {
        let request = Request { sight, day, size: WIDE, theme: ThemeKind::Light, language: Language::English };
        let svg = picture::draw_for(&planted(), &request, "MW");
        assert!(!svg.contains(THEIRS), "{name}");
        own += usize::from(svg.contains(OURS));
        let svg = picture::draw(&planted(), &request);
        assert!(!svg.contains(THEIRS) && !svg.contains(OURS), "{name}, without a name");
    }
    assert!(own > 0, "one's own picture shows one's own");

    program.state_mut().run(Command::CopyForTeam, &egui::Context::default());
    program.run();
    let text = std::fs::read_to_string(&copy).expect("written");
    assert!(!text.contains(THEIRS) && !text.contains(OURS) && !text.contains("Private"));
    let copied = file::open(&copy).expect("it is a file like any other").loaded.workspace;
    assert_eq!(copied, for_team(&planted()));
    let mut plain = copied;
    plain.engagement.for_team = 0;
    assert_eq!(plain, team(), "what is not private is there as it was");
}

#[test]
fn a_copy_for_the_team_never_takes_the_place_of_the_own_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = saved(folder.path(), &planted());
    let mut program = harness::with_file(&path, std::slice::from_ref(&path));
    program.state_mut().run(Command::CopyForTeam, &egui::Context::default());
    program.run();
    program.get_by_label_contains(Words::new(Language::English).text("dialog-copy-own"));
    assert_eq!(file::open(&path).expect("still there").loaded.workspace, planted());
}

#[test]
fn an_edit_of_what_is_seen_keeps_what_a_record_says_of_what_is_not() {
    let mut file = planted();
    let hidden: ContactId = "C17001".parse().expect("an id");
    let expectation = ExpectationId::new(0, 1);
    let with = |file: &Workspace| file.expectations.get(expectation).expect("there").clone();
    let satisfied = vec![Satisfier::Contact(hidden)];
    file.expectations.put(Expectation { satisfied_by: satisfied.clone(), ..with(&file) });
    let folder = tempfile::tempdir().expect("a folder");
    let path = saved(folder.path(), &file);
    let mut program = harness::with_file(&path, &[]);
    let session = program.state_mut().session_mut().expect("open");
    let seen = with(session.seen());
    assert!(seen.satisfied_by.is_empty(), "{:?}", seen.satisfied_by);
    session.apply_plainly(Edit::Put(Expectation { title: "Another".into(), ..seen }.into())).expect("done");
    let kept = with(session.document.workspace());
    assert_eq!((kept.title.as_str(), &kept.satisfied_by), ("Another", &satisfied));
    program.run();
    program.state_mut().run(Command::Save, &egui::Context::default());
    program.run();
    let read = file::open(&path).expect("saved").loaded.workspace;
    file.expectations.put(kept);
    assert_eq!(read, file, "saving keeps everything");
}

#[test]
fn who_looks_is_said_by_the_name_and_nobody_has_no_private_layer() {
    let file = planted();
    let theirs: StakeholderId = "S17001".parse().expect("an id");
    let ours: StakeholderId = "S18001".parse().expect("an id");
    for (author, sees_theirs, sees_ours) in
        [("MW", false, true), ("Somebody else", true, false), ("Ann", false, false), ("", false, false)]
    {
        let own = OwnView::of(&file, author);
        let found = (own.seen().stakeholders.contains(theirs), own.seen().stakeholders.contains(ours));
        assert_eq!(found, (sees_theirs, sees_ours), "{author:?}");
    }
    let mut nameless = file.clone();
    let mut record = nameless.stakeholders.get(ours).expect("there").clone();
    record.meta.by.clear();
    nameless.stakeholders.put(record);
    assert!(!OwnView::of(&nameless, "").seen().stakeholders.contains(ours), "nobody's");
}

#[test]
fn after_an_edit_the_own_view_is_what_it_would_be_from_nothing_and_shares_what_stayed() {
    let file = planted();
    let before = OwnView::of(&file, "MW");
    let mut later = file.clone();
    let mut task = later.tasks.iter().next().expect("a task").clone();
    task.title.push('!');
    later.tasks.put(task);
    let after = before.after(&later);
    assert_eq!(after.seen(), OwnView::of(&later, "MW").seen());
    assert!(after.seen().contacts.is_same(&before.seen().contacts));
    // One that comes into sight.
    let id: ContactId = "C17001".parse().expect("an id");
    let mut contact = later.contacts.get(id).expect("there").clone();
    contact.meta.visibility = Visibility::Internal;
    later.contacts.put(contact);
    let after = after.after(&later);
    assert!(after.seen().contacts.contains(id));
    assert_eq!(after.seen(), OwnView::of(&later, "MW").seen());
    // Where nothing is hidden, nothing is copied.
    let plain = team();
    assert!(OwnView::of(&plain, "MW").seen().contacts.is_same(&plain.contacts));
}

/// A name of nothing but spaces is no name: what nobody signed is in nobody's sight.
#[test]
fn a_name_of_spaces_sees_nothing_private() {
    let mut file = team();
    let id = file.voices.ids().next().expect("a voice");
    let voice = file.voices.get_mut(id).expect("there");
    (voice.meta.visibility, voice.meta.by) = (Visibility::Private, String::new());
    for author in ["", " ", "\u{a0}\t"] {
        assert!(!OwnView::of(&file, author).seen().voices.contains(id), "{author:?}");
    }
    file.voices.get_mut(id).expect("there").meta.by = "MW".to_owned();
    assert!(OwnView::of(&file, " MW ").seen().voices.contains(id), "spaces around a name are none of it");
}
