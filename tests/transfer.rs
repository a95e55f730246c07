//! Plans of other programs in the window: imported with the dates that they give and a list of what was left out,
//! exported again; a file that is something else is called by its name.

use std::path::PathBuf;

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable};
use entente::app::shell::Entente;
use entente::app::worker::Purpose;
use entente::exchange::read_plan;
use entente::language::{Language, Words};
use entente::ui::command::Command;
use entente::ui::views::ViewKind;

use super::support::harness::{self, NARROW, PAYROLL, WIDE};

const PLAN: &str = r#"<project name="Garden" view-date="2026-03-02" view-index="0"><tasks empty-milestones="true">
  <task id="0" name="Dig" start="2026-03-02" duration="2" webLink="http://example.org"/>
  <task id="1" name="Plant" start="2026-03-09" duration="1"/>
</tasks></project>"#;

/// A folder with files, and their paths.
fn files(files: &[(&str, &[u8])]) -> (tempfile::TempDir, Vec<PathBuf>) {
    let folder = tempfile::tempdir().unwrap();
    let path = |(name, bytes): &(&str, &[u8])| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let paths = files.iter().map(path).collect();
    (folder, paths)
}

fn run(program: &mut Harness<'static, Entente>, command: Command) {
    let ctx = program.ctx.clone();
    program.state_mut().run(command, &ctx);
    program.run();
    program.run();
}

#[test]
fn a_plan_comes_in_with_its_dates_and_goes_out_again() {
    let (folder, mut paths) = files(&[("garden.gan", PLAN.as_bytes())]);
    let (xml, csv) = (folder.path().join("garden"), folder.path().join("garden.csv"));
    paths.extend([xml.clone(), csv.clone()]);
    for (language, size) in [(Language::English, WIDE), (Language::Russian, NARROW), (Language::Chinese, WIDE)] {
        let words = Words::new(language);
        let mut program = harness::program(size, language, &paths);
        run(&mut program, Command::ImportPlan);
        program.get_by_label(words.text("dialog-left-out"));
        program.get_by_label_contains("http://example.org");
        program.get_by_label(words.text("common-close")).click();
        program.run();
        let session = program.state().session().unwrap();
        assert_eq!((session.view, session.path.as_ref()), (ViewKind::Timeline, None));
        assert!(session.would_lose(), "it is in no file of ours yet");
        let workspace = session.document.workspace();
        assert_eq!((workspace.engagement.title.as_str(), workspace.tasks.len()), ("Garden", 2));
        let plant = workspace.tasks.iter().find(|task| task.title == "Plant").unwrap();
        let dates = session.insights().schedule.get(plant.id).unwrap();
        assert_eq!(
            (dates.start.to_string(), dates.finish.to_string()),
            ("2026-03-09 08:00:00".into(), "2026-03-09 17:00:00".into())
        );
        let origin = workspace.engagement.origin.clone().unwrap();
        assert_eq!((origin.file.as_str(), origin.left_out.len()), ("garden.gan", 1));
        export(&mut program, words, "XML");
        // From the second time on it is there, under a name that nobody was asked about.
        if language != Language::English {
            program.get_by_label(words.text("dialog-exists"));
            program.get_by_label(words.text("dialog-overwrite")).click();
            program.run();
            program.run();
        }
        let written = read_plan(&std::fs::read(xml.with_extension("xml")).unwrap()).unwrap();
        assert_eq!(written.tasks.iter().filter(|task| task.level > 0).count(), 2);
        export(&mut program, words, "CSV");
        assert!(std::fs::read_to_string(&csv).unwrap().contains("Plant"));
    }
}

/// Exports the plan in this form.
fn export(program: &mut Harness<'static, Entente>, words: Words, form: &str) {
    run(program, Command::ExportPlan);
    program.get_by_label(&format!("{}: {form}", words.text("exporting-form"))).click();
    program.run();
    program.get_by_label(words.text("exporting-go")).click();
    program.run();
    program.run();
}

#[test]
fn what_was_left_out_is_found_again_in_the_settings_of_the_engagement() {
    let (folder, paths) = files(&[("garden.gan", PLAN.as_bytes())]);
    for (language, size) in [(Language::English, WIDE), (Language::Russian, NARROW), (Language::Chinese, WIDE)] {
        let words = Words::new(language);
        let kept = folder.path().join(format!("{}.entente", language.tag()));
        let mut program = harness::program(size, language, &[paths[0].clone(), kept.clone()]);
        run(&mut program, Command::ImportPlan);
        program.get_by_label(words.text("dialog-left-out-kept"));
        program.get_by_label(words.text("common-close")).click();
        program.run();
        run(&mut program, Command::SaveAs);
        let again = entente::file::open(&kept).unwrap().loaded.workspace;
        assert_eq!(again.engagement.origin, program.state().session().unwrap().document.workspace().engagement.origin);
        run(&mut program, Command::EditEngagement);
        let group = words.text("record-group-origin");
        program.get_by_role_and_label(Role::DisclosureTriangle, group).click_accesskit();
        program.run();
        program.run();
        program.get_by_label_contains("garden.gan");
        program.get_by_label_contains("http://example.org");
    }
}

#[test]
fn what_an_export_leaves_here_is_listed_before_it_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let [anybody, costs, team] = ["anybody.xml", "costs.xml", "team.csv"].map(|name| folder.path().join(name));
    let mut program = harness::program(WIDE, Language::English, &[anybody.clone(), costs.clone(), team.clone()]);
    program.state_mut().open_sample(PAYROLL);
    program.run();
    run(&mut program, Command::ExportPlan);
    program.run();
    program.get_by_label("Stays here");
    let costs_stay = |program: &Harness<'static, Entente>| {
        let mut said = program
            .query_all_by_label_contains("tasks cost")
            .filter_map(|node| node.accesskit_node().label().or_else(|| node.accesskit_node().value()));
        said.any(|label| label.starts_with("What ") && label.ends_with(" tasks cost"))
    };
    assert!(costs_stay(&program));
    assert!(program.query_by_label_contains("What tasks cost goes along").is_none());
    program.get_by_label_contains("records beside the plan");
    program.get_by_label_contains("internal note");
    assert!(program.query_by_label_contains("a client should not read").is_none());
    program.get_by_label("Export…").click();
    program.run();
    program.run();
    let written = std::fs::read_to_string(&anybody).unwrap();
    assert!(!written.contains("<Notes>"), "notes stay where nobody asked for them");
    assert!(!written.contains("<Cost>") && !written.contains("<FixedCost>1"), "and so does what tasks cost");

    run(&mut program, Command::ExportPlan);
    program.get_by_label("With what tasks cost").click();
    program.run();
    program.run();
    program.get_by_label_contains("What tasks cost goes along");
    assert!(!costs_stay(&program));
    program.get_by_label("Export…").click();
    program.run();
    program.run();
    let written = std::fs::read_to_string(&costs).unwrap();
    assert!(written.contains("<Cost>470000</Cost>") && !written.contains("<Notes>"));
    assert!(!written.contains("<StandardRate>1"), "rates never");

    run(&mut program, Command::ExportPlan);
    program.get_by_label("How much of it: All of it").click();
    program.run();
    program.run();
    program.get_by_label_contains("a client should not read");
    assert!(program.query_by_label_contains("internal note").is_none(), "they go along now");
    program.get_by_label("As: CSV").click();
    program.run();
    program.run();
    program.get_by_label_contains("What no column holds");
    program.get_by_label("Export…").click();
    program.run();
    program.run();
    let table = std::fs::read_to_string(&team).unwrap();
    assert!(
        table.starts_with("uid,level,name") && table.lines().next().unwrap().ends_with(",duration_days,cost,owner")
    );
    let charter = table.lines().find(|line| line.contains("Write project charter")).unwrap();
    assert!(charter.ends_with(",3,4700,Daniel Reyes"), "{charter}");
}

#[test]
fn changes_are_asked_about_before_a_plan_comes_in() {
    let (_folder, paths) = files(&[("garden.gan", PLAN.as_bytes())]);
    let mut program = harness::program(WIDE, Language::English, &paths);
    program.state_mut().open_sample(PAYROLL);
    program.run();
    run(&mut program, Command::Add(entente::workspace::RecordKind::Stakeholder));
    run(&mut program, Command::ImportPlan);
    program.get_by_label("Save the changes first?");
    program.get_by_label("Don’t save").click();
    program.run();
    program.run();
    assert_eq!(program.state().session().unwrap().document.workspace().engagement.title, "Garden");
}

#[test]
fn what_is_no_plan_is_called_by_its_name() {
    let (_folder, paths) = files(&[
        ("a.xml", b"<APIBusinessObjects/>"),
        ("b.mpp", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more"),
        ("c.gan", b"<project view-date='2026-03-02'><tasks>"),
        ("d.xml", b""),
    ]);
    let said = ["exchange-is-primavera-xml", "exchange-is-mpp", "exchange-truncated", "error-empty"];
    for language in Language::ALL {
        let words = Words::new(language);
        let mut program = harness::program(WIDE, language, &paths);
        for key in said {
            run(&mut program, Command::ImportPlan);
            program.get_by_label(words.text(key));
            program.get_by_label(words.text("common-close")).click();
            program.run();
        }
        assert!(program.state().session().is_none());
    }
}

#[test]
fn an_engagement_that_is_imported_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("named-otherwise.xml");
    let workspace = entente::document::fresh_workspace("Ours", chrono::NaiveDate::from_ymd_opt(2026, 3, 2).unwrap());
    entente::file::save(&workspace, &path, None).unwrap();
    let mut program = harness::program(WIDE, Language::English, std::slice::from_ref(&path));
    run(&mut program, Command::ImportPlan);
    program.run();
    assert_eq!(program.state().session().unwrap().document.workspace().engagement.title, "Ours");
    assert_eq!(program.state().session().unwrap().path.as_ref(), Some(&path));
}

#[test]
fn a_plan_that_is_opened_is_offered_to_be_imported() {
    let text = "<?xml version=\"1.0\"?><Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks><Task><UID>1</UID>\
                <Name>Dig</Name><OutlineLevel>1</OutlineLevel><Duration>PT8H0M0S</Duration></Task></Tasks></Project>";
    let (_folder, paths) = files(&[("plan.xml", text.as_bytes())]);
    let mut program = harness::program(WIDE, Language::English, &[]);
    program.state_mut().opened(paths[0].clone(), entente::file::open(&paths[0]));
    program.run();
    program.get_by_role_and_label(Role::Button, "Import").click();
    program.run();
    program.run();
    let session = program.state().session().expect("imported");
    assert!(session.document.workspace().tasks.iter().any(|task| task.title == "Dig"));
    assert_eq!(session.path, None, "the plan itself is never written over");
}

#[test]
fn a_plan_of_any_program_that_is_opened_is_called_by_its_name_and_offered_where_it_is_read() {
    let gan = r#"<project name="" view-date="2026-01-05" view-index="0"><tasks>
        <task id="0" name="Dig" start="2026-01-05" duration="2"/></tasks></project>"#;
    let planner = r#"<project mrproject-version="2" project-start="20260105T000000Z"><tasks>
        <task id="1" name="Dig" work-start="20260105T080000Z" end="20260105T170000Z"/></tasks></project>"#;
    let mpx = "MPX,Microsoft Project for Windows,4.0,ANSI\r\n61,90,98,1,40,50\r\n70,1,1,Dig,2d,1/5/26\r\n";
    let read = [
        ("plan.gan", gan, "It is a plan of GanttProject"),
        ("plan.planner", planner, "It is a plan of GNOME Planner"),
        ("plan.mpx", mpx, "It is a plan of Microsoft Project 98 or earlier (MPX)"),
    ];
    for (name, text, said) in read {
        let (_folder, paths) = files(&[(name, text.as_bytes())]);
        let mut program = harness::program(WIDE, Language::English, &[]);
        program.state_mut().opened(paths[0].clone(), entente::file::open(&paths[0]));
        program.run();
        assert!(program.query_by_label_contains(said).is_some(), "{name}");
        program.get_by_role_and_label(Role::Button, "Import").click();
        program.run();
        program.run();
        let session = program.state().session().expect(name);
        assert!(session.document.workspace().tasks.iter().any(|task| task.title == "Dig"), "{name}");
    }
    // What is a plan and is not read says what to do with it.
    let (_folder, paths) = files(&[("plan.mpp", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0")]);
    let mut program = harness::program(WIDE, Language::English, &[]);
    program.state_mut().opened(paths[0].clone(), entente::file::open(&paths[0]));
    program.run();
    assert!(program.query_by_label_contains("In Microsoft Project, save it as XML and take that").is_some());
    assert!(program.query_by_role_and_label(Role::Button, "Import").is_none());
}

#[test]
fn enter_in_the_field_of_a_path_is_enough() {
    let text =
        "<Project><Tasks><Task><UID>1</UID><Name>Dig</Name><OutlineLevel>1</OutlineLevel></Task></Tasks></Project>";
    let (_folder, paths) = files(&[("plan.xml", text.as_bytes())]);
    let mut program = harness::program(WIDE, Language::English, &[]);
    program.state_mut().type_path(Purpose::Import);
    program.run();
    program.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    program.run();
    program.event(egui::Event::Text(paths[0].display().to_string()));
    program.run();
    program.key_press(egui::Key::Enter);
    program.run();
    program.run();
    assert!(program.state().session().is_some(), "one Enter opens it");
}
