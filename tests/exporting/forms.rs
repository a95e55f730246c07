//! Every form of every matter in the dialog: what it shows before, what is written, and that it is what the command line writes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use entente::app::documents::{Asked, DocumentForm, WHICH, Which, make};
use entente::app::tables::{self, Readers, TableForm};
use entente::app::{agenda, samples};
use entente::document::client_copy;
use entente::exchange::export::{self, Leaves};
use entente::exchange::paper::Paper;
use entente::exchange::read_plan;
use entente::file::{encode, save};
use entente::insight::as_of;
use entente::insight::documents::Kind;
use entente::language::{Language, Words};
use entente::ui::command::Command;
use entente::ui::tables::REGISTERS;
use entente::ui::views::ViewKind;
use entente::ui::views::brief::Before;
use entente::ui::views::{dialogue, managers};
use entente::workspace::{RecordKind, RecordRef, Side, Visibility, Workspace};

use super::{ENGLISH, Program, click, has, seen};
use crate::client_copy::{numbered, planted};
use crate::client_reads::full;
use crate::support::harness::{self, ERP, PAYROLL, PORTAL, WIDE, press, workspace};

const UPRIGHT: Paper = Paper { size: entente::exchange::paper::PaperSize::A4, portrait: true, margin_mm: 15 };

/// The question over the first sample; the system's dialogs answer with this name.
fn asked(path: &Path) -> Program {
    let mut program = harness::program(WIDE, ENGLISH, &[path.to_owned()]);
    program.state_mut().open_sample(PAYROLL);
    program.run();
    press(&mut program, Command::SavePicture);
    program
}

fn export(program: &mut Program) {
    click(program, "Export…");
    program.run();
}

/// Chooses one of a list.
fn choose(program: &mut Program, role: Role, word: &str) {
    program.get_by_role_and_label(role, word).scroll_to_me();
    program.run();
    program.get_by_role_and_label(role, word).click();
    program.run();
    program.run();
}

fn day(program: &Program) -> chrono::NaiveDate {
    program.state().session().expect("open").day()
}

#[test]
fn registers_leave_as_a_workbook_and_as_values_for_us_and_for_a_client() {
    let folder = tempfile::tempdir().expect("a folder");
    let words = Words::new(ENGLISH);
    let register = |name: &str| REGISTERS.iter().find(|(known, _)| *known == name).expect("a register").1;
    for client in [false, true] {
        let readers = if client { Readers::Client } else { Readers::Ours };
        let path = folder.path().join(format!("book-{client}.xlsx"));
        let mut program = asked(&path);
        let file = workspace(&program);
        let of = if client { client_copy(&file).dated() } else { seen(&program) };
        let day = day(&program);
        click(&mut program, "What: Tables");
        if client {
            click(&mut program, "For whom: For a client");
        }
        let all = tables::sheets(&as_of(&of, day), day, readers, &[], &words, &mut |_, _| true).expect("sheets");
        // The first rows are there to be looked at, each table under its name.
        program.get_by_label_contains(&format!("{} sheets", all.len()));
        let first = &all[1];
        let entente::exchange::sheet::Cell::Text(cell) = &first.rows[0][0] else { panic!("{:?}", first.rows[0]) };
        assert!(program.query_all_by_label(cell).next().is_some(), "{cell}");
        assert!(program.query_all_by_label(&first.heads[0]).next().is_some());
        export(&mut program);
        let found = fs::read(&path).expect("written");
        assert!(found == tables::bytes(&of, day, (TableForm::Workbook, readers), &[], words), "client: {client}");

        // One register as values, chosen by the list; some of a workbook.
        let path = folder.path().join(format!("one-{client}.csv"));
        let mut program = asked(&path);
        click(&mut program, "What: Tables");
        click(&mut program, "As: CSV");
        if client {
            click(&mut program, "For whom: For a client");
        }
        let contacts = register("contacts");
        choose(&mut program, Role::RadioButton, &contacts.title(&words));
        export(&mut program);
        let found = fs::read(&path).expect("written");
        assert!(found == tables::bytes(&of, day, (TableForm::Values, readers), &[contacts], words));
        assert!(String::from_utf8(found).expect("UTF-8").lines().count() > 5);
        let events = workspace(&program).events.len() - file.events.len();
        assert_eq!(events, usize::from(client), "who released it is kept where it is for a client");
    }
    // What is ours alone cannot be chosen for a client.
    let mut program = asked(&folder.path().join("none.csv"));
    click(&mut program, "What: Tables");
    click(&mut program, "As: CSV");
    let ours = register("improvements").title(&words);
    choose(&mut program, Role::RadioButton, &ours);
    assert!(has(&program, "Export…"));
    click(&mut program, "For whom: For a client");
    program.get_by_label(&words.with("exporting-all-stays", &[("list", ours.as_str().into())]));
    assert!(!has(&program, "Export…"));
}

#[test]
fn some_registers_make_a_workbook_of_these() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("some.xlsx");
    let words = Words::new(ENGLISH);
    let mut program = asked(&path);
    let (of, day) = (seen(&program), day(&program));
    click(&mut program, "What: Tables");
    click(&mut program, "Registers: Chosen ones");
    let risks = REGISTERS.iter().find(|(known, _)| *known == "risks").expect("a register").1;
    choose(&mut program, Role::CheckBox, &risks.title(&words));
    export(&mut program);
    let these = [REGISTERS[0].1, risks];
    let bytes = tables::bytes(&of, day, (TableForm::Workbook, Readers::Ours), &these, words);
    assert!(fs::read(&path).expect("written") == bytes);
}

#[test]
fn the_calendar_shows_its_entries_and_is_the_one_of_the_command_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let words = Words::new(ENGLISH);
    for client in [false, true] {
        let path = folder.path().join(format!("{client}.ics"));
        let mut program = asked(&path);
        let (file, day) = (workspace(&program), day(&program));
        let (_, entries) = match client {
            true => agenda::entries_for_client(&file, day, words),
            false => agenda::entries_of_ours(&seen(&program), day, words),
        };
        click(&mut program, "What: Calendar");
        if client {
            click(&mut program, "For whom: For a client");
        }
        program.get_by_label(&format!("{} entries", entries.len()));
        assert!(program.query_all_by_label_contains(&entries[0].title).next().is_some(), "{}", entries[0].title);
        export(&mut program);
        let same =
            if client { agenda::for_client(&file, day, words) } else { agenda::ours(&seen(&program), day, words) };
        assert!(fs::read(&path).expect("written") == same);
    }
}

#[test]
fn the_plan_leaves_for_a_client_without_what_is_ours() {
    let folder = tempfile::tempdir().expect("a folder");
    let words = Words::new(ENGLISH);
    let path = folder.path().join("plan.xml");
    let mut program = asked(&path);
    let (file, day) = (workspace(&program), day(&program));
    click(&mut program, "What: Plan");
    assert!(has(&program, "How much of it: All of it"), "ours may go along where it is for us");
    click(&mut program, "For whom: For a client");
    assert!(!has(&program, "How much of it: All of it"));
    let copy = as_of(&client_copy(&file).dated(), day);
    program.get_by_label(&format!("{} rows", copy.tasks.len()));
    export(&mut program);
    let written = fs::read(&path).expect("written");
    assert!(written == export::to_xml(&copy, day, Leaves::Plan, words).into_bytes());
    let read = read_plan(&written).expect("a plan");
    assert_eq!(read.tasks.iter().filter(|task| task.level > 0).count(), copy.tasks.len());
    // The command line writes the same.
    let (inner, out) = (folder.path().join("payroll.entente"), folder.path().join("by-command.xml"));
    save(&file, &inner, None).expect("saved");
    let status = std::process::Command::new(env!("CARGO_BIN_EXE_entente"))
        .args(["export", "--lang", "en", "--client", "--out"])
        .args([&out, &inner])
        .env("ENTENTE_CONFIG_DIR", folder.path())
        .status();
    assert!(status.expect("it runs").success());
    assert!(fs::read(&out).expect("written") == written);
}

#[test]
fn documents_leave_in_every_form_with_their_first_page_before() {
    let folder = tempfile::tempdir().expect("a folder");
    for (number, language) in [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)] {
        let words = Words::new(language);
        let file = samples::load(number).expect("a sample");
        for (at, (name, which)) in WHICH.iter().enumerate() {
            let forms = [
                ("PDF", "pdf", DocumentForm::Pdf),
                ("PPTX", "pptx", DocumentForm::Pptx),
                ("HTML", "html", DocumentForm::Html),
                ("Markdown", "md", DocumentForm::Markdown),
            ];
            // In each language another form of each.
            let (form, ending, written) = &forms[(at + number) % forms.len()];
            let path = folder.path().join(format!("{number}-{name}.{ending}"));
            let mut program = harness::program(WIDE, language, std::slice::from_ref(&path));
            program.state_mut().open_sample(number);
            program.run();
            let day = day(&program);
            press(&mut program, Command::SavePicture);
            click(&mut program, &format!("{}: {}", words.text("exporting-what"), words.text("exporting-document")));
            let title = match which {
                Which::Document(kind) => words.text(kind.key()),
                Which::Brief => words.text("brief-page"),
            };
            choose(&mut program, Role::RadioButton, title);
            click(&mut program, &format!("{}: {form}", words.text("exporting-form")));
            if *form == "PDF" {
                assert!(program.query_all_by_label_contains("A4").next().is_some());
            }
            let go = words.text("exporting-go");
            if *which == Which::Brief || !which.is_for_client() {
                click(&mut program, &format!("{}: {}", words.text("exporting-for"), words.text("exporting-client")));
                assert!(!has(&program, go), "{name} is ours");
                click(&mut program, &format!("{}: {}", words.text("exporting-for"), words.text("exporting-us")));
            }
            click(&mut program, go);
            program.run();
            let (before, since, chosen, template) = (Before::Next, None, None, None);
            let asked =
                Asked { which: *which, day, since, before, chosen, form: *written, paper: UPRIGHT, template, language };
            let author = &program.state().settings().author.clone();
            let made = make(&file, &asked, author, &mut |_, _| true).expect("made");
            assert!(fs::read(&path).expect("written") == made.bytes, "{name} as {form}");
        }
    }
}

#[test]
fn what_is_on_the_screen_is_what_is_asked_for_first() {
    let mut program = harness::program(WIDE, ENGLISH, &[]);
    program.state_mut().open_sample(PAYROLL);
    let session = program.state_mut().session_mut().expect("open");
    session.view = ViewKind::Managers;
    session.views.managers.page = managers::Page::Documents;
    session.views.managers.documents.kind = Kind::Steering;
    program.run();
    program.run();
    // The page itself leads there, too.
    click(&mut program, "Export…");
    let chosen = program.get_by_role_and_label(Role::RadioButton, "Steering pack");
    assert_eq!(toggled(&chosen), Some(egui::accesskit::Toggled::True));
    program.key_press(egui::Key::Escape);
    program.run();
    let session = program.state_mut().session_mut().expect("open");
    (session.view, session.views.dialogue.page) = (ViewKind::Dialogue, dialogue::Page::Brief);
    program.run();
    press(&mut program, Command::SavePicture);
    let chosen = program.get_by_role_and_label(Role::RadioButton, "Brief");
    assert_eq!(toggled(&chosen), Some(egui::accesskit::Toggled::True));
    program.key_press(egui::Key::Escape);
    program.run();
    press(&mut program, Command::ExportPlan);
    program.get_by_label("As: XML");
}

fn toggled(node: &egui_kittest::Node<'_>) -> Option<egui::accesskit::Toggled> {
    use egui_kittest::kittest::NodeT;
    node.accesskit_node().toggled()
}

/// A file in which every text is a planted word, marked as this.
fn full_of(visibility: Visibility) -> Workspace {
    planted(&full(), Some(visibility))
}

/// All that the dialog writes for a client of a file, with its name, unpacked: by what it was asked for.
fn for_a_client(file: &Workspace) -> BTreeMap<String, Vec<u8>> {
    let folder = tempfile::tempdir().expect("a folder");
    let source = folder.path().join("ours.entente");
    save(file, &source, None).expect("saved");
    let mut all = BTreeMap::new();
    let documents = ["Weekly brief", "Steering pack", "Closing report"];
    let mut wanted: Vec<(&str, Option<&str>, &str)> =
        vec![("Tables", None, "XLSX"), ("Calendar", None, "iCalendar"), ("Plan", None, "XML"), ("Plan", None, "CSV")];
    for document in documents {
        wanted.extend(["PDF", "PPTX", "HTML", "Markdown"].map(|form| ("Document", Some(document), form)));
    }
    let registers = REGISTERS.iter().map(|(_, one)| *one).filter(|one| one.is_for_client());
    let registers: Vec<String> = registers.map(|one| one.title(&Words::new(ENGLISH))).collect();
    wanted.extend(registers.iter().step_by(4).map(|register| ("Tables", Some(register.as_str()), "CSV")));
    for (what, which, form) in wanted {
        let place = folder.path().join("out");
        let mut program = harness::with_file(&source, std::slice::from_ref(&place));
        press(&mut program, Command::SavePicture);
        click(&mut program, &format!("What: {what}"));
        click(&mut program, &format!("As: {form}"));
        click(&mut program, "For whom: For a client");
        if let Some(which) = which.filter(|which| program.query_by_role_and_label(Role::RadioButton, which).is_some()) {
            choose(&mut program, Role::RadioButton, which);
        }
        // Of what is private of somebody else nobody is offered a register.
        if what == "Tables" && !has(&program, "Export…") {
            assert!(seen(&program).stakeholders.is_empty());
            continue;
        }
        export(&mut program);
        let mut written = fs::read_dir(folder.path()).expect("a folder").map(|entry| entry.expect("an entry").path());
        let written = written.find(|path| path.file_stem().is_some_and(|name| name == "out"));
        let path = written.unwrap_or_else(|| panic!("{what} {which:?} as {form}"));
        let bytes = fs::read(&path).expect("read");
        let unpacked = match path.extension().and_then(|ending| ending.to_str()) {
            Some("pdf") => crate::leaving::unpacked_pdf(&path),
            Some("xlsx" | "pptx") => {
                let parts = crate::leaving::unpacked(&bytes).into_iter();
                parts.flat_map(|(name, text)| [name.into_bytes(), text.into_bytes()]).flatten().collect()
            }
            // A line is folded within a word, too.
            Some("ics") => String::from_utf8(bytes).expect("UTF-8").replace("\r\n ", "").into_bytes(),
            _ => bytes,
        };
        for entry in fs::read_dir(folder.path()).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path != source {
                fs::remove_file(path).expect("gone");
            }
        }
        all.insert(format!("{what} {} as {form}", which.unwrap_or_default()), unpacked);
    }
    all
}

#[test]
fn nothing_of_ours_is_in_anything_that_the_dialog_writes_for_a_client() {
    let mut table = String::new();
    for visibility in [Visibility::Private, Visibility::Internal] {
        let file = full_of(visibility);
        let where_planted = numbered(encode(&file).as_bytes());
        for (what, bytes) in for_a_client(&file) {
            let found = numbered(&bytes).into_keys();
            let places = found.map(|number| where_planted.get(&number).cloned().unwrap_or(number));
            let ours: Vec<String> = places.filter(|place| !place.starts_with("engagement.")).collect();
            assert!(ours.is_empty(), "{visibility:?}: {what}: {ours:?}");
            table.push_str(&format!("{visibility:?} in {what}: 0 of {} bytes\n", bytes.len()));
        }
    }
    // The same search finds what a client may see: it is awake.
    let all = for_a_client(&full_of(Visibility::Client));
    for (what, bytes) in &all {
        let some = numbered(bytes).values().any(|place| !place.starts_with("engagement."));
        assert!(some || what.starts_with("Document") || what.contains("CSV"), "{what}");
    }
    assert!(all.iter().filter(|(_, bytes)| numbered(bytes).values().any(|at| at.starts_with("tasks."))).count() > 4);
    println!("{table}");
}

#[test]
fn a_kind_of_record_without_records_is_not_offered() {
    let mut program = harness::program(WIDE, ENGLISH, &[]);
    program.state_mut().open_sample(PAYROLL);
    program.run();
    press(&mut program, Command::SavePicture);
    click(&mut program, "What: Tables");
    click(&mut program, "As: CSV");
    let words = Words::new(ENGLISH);
    let file = workspace(&program);
    for (_, register) in REGISTERS {
        let title = register.title(&words);
        let offered = program.query_by_role_and_label(Role::RadioButton, &title).is_some();
        assert_eq!(offered, file.count(register.kind()) > 0, "{title}");
    }
    assert!(file.count(RecordKind::Task) > 0);
}

/// The window with a brief on the screen, of a person where one is selected; and who could come.
fn with_a_brief(path: &Path, of: Option<RecordRef>) -> (Program, Vec<String>) {
    let mut program = harness::program(WIDE, ENGLISH, &[path.to_owned()]);
    program.state_mut().open_sample(PAYROLL);
    program.run();
    program.state_mut().session_mut().expect("open").selection = of;
    press(&mut program, Command::BriefMeeting);
    program.run();
    let names = workspace(&program).stakeholders.iter().map(|one| one.name.clone()).collect();
    (program, names)
}

/// Of whom a brief as Markdown tells, when it leaves as the dialog is.
fn told_of(program: &mut Program, path: &Path, names: &[String]) -> Vec<String> {
    click(program, "As: Markdown");
    click(program, "Export…");
    program.run();
    let written = fs::read_to_string(path).expect("written");
    names.iter().filter(|name| written.lines().any(|line| line == format!("## {name}"))).cloned().collect()
}

#[test]
fn a_brief_leaves_of_the_people_and_before_the_meeting_that_stand_on_the_screen() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("brief.md");
    let (mut program, names) = with_a_brief(&path, None);
    let session = program.state().session().expect("open");
    let brief = &session.views.dialogue.brief;
    let Before::Contact(meeting) = brief.before() else { panic!("before a meeting") };
    let shown = &session.insights().shown;
    let meeting = shown.contacts.get(meeting).expect("known").clone();
    let mut coming: Vec<String> =
        brief.room().iter().filter_map(|who| shown.stakeholders.get(*who)).map(|one| one.name.clone()).collect();
    assert!(coming.len() > 1, "{coming:?}");
    let gone = coming.remove(0);
    click(&mut program, &format!("Remove: {gone}"));
    press(&mut program, Command::SavePicture);
    let words = Words::new(ENGLISH);
    let before = format!("{} · {}", words.date_short(meeting.at.date()), meeting.title);
    assert_eq!(program.query_all_by_value(&before).count(), 2, "on the page, and in the dialog: {before}");
    let mut told = told_of(&mut program, &path, &names);
    told.sort();
    coming.sort();
    assert_eq!(told, coming);
}

#[test]
fn a_brief_of_which_everybody_was_removed_tells_of_nobody_and_says_why() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("brief.md");
    let (mut program, names) = with_a_brief(&path, None);
    loop {
        let Some(one) = program.query_all_by_label_contains("Remove: ").next() else { break };
        one.click();
        program.run();
    }
    assert!(program.query_by_label_contains("Nobody is chosen").is_some());
    press(&mut program, Command::SavePicture);
    assert_eq!(told_of(&mut program, &path, &names), Vec::<String>::new());
}

/// It failed as long as no meeting was taken for the meeting on the screen: a person whose brief was looked at once was all that
/// left before the next meeting.
#[test]
fn the_brief_of_a_person_leaves_as_that_while_it_is_on_the_screen() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("brief.md");
    let file = samples::load(PAYROLL).expect("a sample");
    let who = file.stakeholders.iter().find(|one| one.side == Side::Client).expect("somebody").clone();
    let (mut program, names) = with_a_brief(&path, Some(who.id.into()));
    press(&mut program, Command::SavePicture);
    assert!(program.query_by_value("The people on the screen").is_some());
    assert_eq!(told_of(&mut program, &path, &names), std::slice::from_ref(&who.name));

    let path = folder.path().join("next.md");
    let (mut program, names) = with_a_brief(&path, Some(who.id.into()));
    program.state_mut().session_mut().expect("open").view = ViewKind::Overview;
    program.run();
    press(&mut program, Command::SavePicture);
    click(&mut program, "What: Document");
    choose(&mut program, Role::RadioButton, "Brief");
    assert!(program.query_by_value("The next one").is_some());
    let told = told_of(&mut program, &path, &names);
    assert!(told.len() > 1, "{told:?}");
}

#[test]
fn every_page_can_be_looked_at_before_it_leaves() {
    let mut program = harness::program(WIDE, ENGLISH, &[]);
    program.state_mut().open_sample(PAYROLL);
    let session = program.state_mut().session_mut().expect("open");
    session.view = ViewKind::Managers;
    session.views.managers.page = managers::Page::Documents;
    session.views.managers.documents.kind = Kind::Status;
    program.run();
    press(&mut program, Command::SavePicture);
    program.run();
    let says = |program: &Program, said: &str| program.query_all_by_label_contains(said).next().is_some();
    assert!(says(&program, "Page 1 of"));
    click(&mut program, "The page after");
    assert!(says(&program, "Page 2 of"));
    click(&mut program, "The page before");
    assert!(says(&program, "Page 1 of"));
    click(&mut program, "The page after");
    // What is chosen anew is looked at from its beginning; a deck has a page a slide.
    click(&mut program, "What: Slides");
    assert!(says(&program, "Page 1 of"));
    click(&mut program, "The page after");
    assert!(says(&program, "Page 2 of"));
}
