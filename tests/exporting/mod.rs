//! Export from the menu: what is asked, what the picture of it shows, what is written, for us and for a client, and how it is
//! stopped.

mod forms;

use std::fs;
use std::path::PathBuf;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entente::app::picture::{Form, PictureFormat, Request, bytes};
use entente::app::shell::Entente;
use entente::document::{Edit, client_copy};
use entente::exchange::paper::{Paper, PaperSize};
use entente::language::{Language, Words};
use entente::ui::command::Command;
use entente::ui::theme::ThemeKind;
use entente::ui::views::{Sight, ViewKind, sights};
use entente::workspace::{Visibility, Workspace};

use crate::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE, press, said, workspace};

type Program = Harness<'static, Entente>;

const ENGLISH: Language = Language::English;

/// The question over a view of the first sample; the system's dialogs answer with `files`.
fn asked(view: ViewKind, files: &[PathBuf]) -> Program {
    let mut program = harness::program(WIDE, ENGLISH, files);
    program.state_mut().open_sample(PAYROLL);
    program.state_mut().session_mut().expect("open").view = view;
    program.run();
    program.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::P);
    program.run();
    program.run();
    program
}

fn click(program: &mut Program, label: &str) {
    program.get_by_label(label).click();
    program.run();
    program.run();
}

fn has(program: &Program, label: &str) -> bool {
    program.query_by_label(label).is_some()
}

/// The view on the screen as it is asked for from the command line.
fn request(program: &Program, language: Language, theme: ThemeKind) -> Request {
    let session = program.state().session().expect("open");
    Request { sight: session.views.sight(session.view), day: session.day(), size: WIDE, theme, language }
}

fn seen(program: &Program) -> Workspace {
    program.state().session().expect("open").seen().clone()
}

#[test]
fn each_form_is_written_as_it_was_chosen_and_as_the_command_line_writes_it() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, format, begins) in [
        ("PDF", PictureFormat::Pdf, &b"%PDF"[..]),
        ("PPTX", PictureFormat::Pptx, b"PK"),
        ("PNG", PictureFormat::Png, b"\x89PNG"),
        ("SVG", PictureFormat::Svg, b"<svg"),
    ] {
        // A name without an ending gets the one of its form.
        let path = folder.path().join(name);
        let written = path.with_extension(name.to_lowercase());
        let mut program = asked(ViewKind::Pulse, &[path]);
        click(&mut program, &format!("As: {name}"));
        click(&mut program, "Theme: Dark");
        click(&mut program, "Language: Русский");
        click(&mut program, "Export…");
        program.run();
        let found = fs::read(&written).expect("it is there");
        assert!(found.starts_with(begins), "{name}");
        let scale = if format == PictureFormat::Png { 2.0 } else { 1.0 };
        let form = Form { scale, ..Form::of(format) };
        let request = request(&program, Language::Russian, ThemeKind::Dark);
        let same = bytes(&seen(&program), &[request], "MW", &form, &mut |_, _| true).expect("bytes");
        assert!(found == same, "{name}");
        assert!(said(&program).contains("Exported: "), "{name}");
        let events = |file: &Workspace| file.events.len();
        assert_eq!(events(&workspace(&program)), events(&entente::app::samples::load(PAYROLL).expect("a sample")));
    }
}

#[test]
fn the_picture_is_the_first_page_of_what_is_written_and_says_of_how_many() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("plan.pdf");
    let mut program = asked(ViewKind::Timeline, std::slice::from_ref(&path));
    program.get_by_label("One page · 1440 × 2205 px");
    click(&mut program, "Paper: A4");
    let request = request(&program, ENGLISH, ThemeKind::Light);
    let pages = |paper: Paper| {
        let form = Form { paper: Some(paper), ..Form::of(PictureFormat::Pdf) };
        let written = bytes(&seen(&program), std::slice::from_ref(&request), "MW", &form, &mut |_, _| true);
        let written = written.expect("a PDF");
        (String::from_utf8_lossy(&written).matches("/Type /Page\n").count(), written)
    };
    let (across, written) = pages(Paper::default());
    let (upright, _) = pages(Paper { portrait: true, size: PaperSize::A3, ..Paper::default() });
    assert!(across > 1 && upright != across);
    program.get_by_label(&format!("Page 1 of {across} · A4"));
    click(&mut program, "Paper: A3");
    click(&mut program, "Orientation: Portrait");
    let said = if upright == 1 { "One page · A3".to_owned() } else { format!("Page 1 of {upright} · A3") };
    program.get_by_label(&said);
    click(&mut program, "Paper: A4");
    click(&mut program, "Orientation: Landscape");
    let margin = program.get_by_role_and_label(Role::TextInput, "Margins, mm");
    margin.focus();
    program.run();
    program.key_press(Key::Enter);
    program.run();
    assert!(has(&program, "Export…"), "Enter is the field's own where something is typed");
    click(&mut program, "Export…");
    assert!(fs::read(&path).expect("written") == written);
}

#[test]
fn a_client_gets_what_the_copy_shows_and_the_file_keeps_who_released_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("theirs.svg");
    let mut program = asked(ViewKind::Timeline, std::slice::from_ref(&path));
    let file = workspace(&program);
    let day = program.state().session().expect("open").day();
    click(&mut program, "For whom: For a client");
    click(&mut program, "As: SVG");
    program.get_by_label_contains("Who released it stays here");
    click(&mut program, "Export…");
    program.run();
    let written = fs::read_to_string(&path).expect("written");
    let sight = Sight::of(ViewKind::Timeline).for_client();
    let theirs = Request { sight, day, size: WIDE, theme: ThemeKind::Light, language: ENGLISH };
    let copy = client_copy(&file).dated();
    let drawn = bytes(&copy, &[theirs], "", &Form::of(PictureFormat::Svg), &mut |_, _| true).expect("drawn");
    assert!(written.as_bytes() == drawn, "drawn from the copy, as the command line does");
    let ours = file.tasks.iter().filter(|task| task.meta.visibility != Visibility::Client);
    let ours: Vec<_> = ours.filter(|task| written.contains(&task.title)).map(|task| &task.title).collect();
    assert!(ours.is_empty(), "{ours:?}");
    let after = workspace(&program);
    assert_eq!(after.events.len(), file.events.len() + 1);
    let event = after.events.iter().find(|one| one.title == "SVG for the client released by MW").expect("kept");
    assert_eq!(event.meta.visibility, Visibility::Internal);
    assert!(event.text.contains("Timeline"), "{}", event.text);
    press(&mut program, Command::Undo);
    assert!(workspace(&program) == file, "one step");
}

#[test]
fn what_was_made_for_us_is_named_and_no_client_gets_it() {
    for (size, language) in [(WIDE, Language::English), (NARROW, Language::Russian), (NARROW, Language::Chinese)] {
        let words = Words::new(language);
        let mut program = harness::sample(PAYROLL, size, language);
        let file = workspace(&program);
        press(&mut program, Command::SavePicture);
        program.run();
        let client = format!("{}: {}", words.text("exporting-for"), words.text("exporting-client"));
        let go = words.text("exporting-go");
        assert!(has(&program, go), "the overview leaves for us");
        click(&mut program, &client);
        let ours = words.with("exporting-all-stays", &[("list", words.text("frame-view-overview").into())]);
        assert!(has(&program, &ours) && !has(&program, go), "{language:?}");
        program.key_press(Key::Enter);
        program.run();
        assert!(has(&program, &ours), "nor by Enter");
        // Of views that were made for one and such as were not, the former leave and the latter are named.
        let views = format!("{}: {}", words.text("exporting-what"), words.text("exporting-views"));
        click(&mut program, &views);
        assert!(has(&program, &ours) && !has(&program, go), "the one on the screen is the first of them");
        for view in ["timeline", "warnings"] {
            let sight = sights().into_iter().find(|(name, _)| *name == view).expect("a view").1;
            let row = words.text(sight.key());
            program.get_by_role_and_label(Role::CheckBox, row).scroll_to_me();
            program.run();
            program.get_by_role_and_label(Role::CheckBox, row).click();
            program.run();
        }
        program.run();
        assert!(has(&program, go), "the plan leaves");
        let stays = words.with("exporting-stays", &[("list", words.text("managers-page-warnings").into())]);
        assert!(!has(&program, &stays), "what cannot be taken was not chosen");
        program.key_press(Key::Escape);
        program.run();
        assert!(!has(&program, go) && workspace(&program) == file, "Escape leaves");
    }
}

#[test]
fn a_deck_leaves_as_it_is_shown() {
    let folder = tempfile::tempdir().expect("a folder");
    for (number, language) in [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)] {
        let words = Words::new(language);
        let path = folder.path().join(format!("{number}.pptx"));
        let mut program = harness::program(WIDE, language, std::slice::from_ref(&path));
        program.state_mut().open_sample(number);
        program.run();
        press(&mut program, Command::SavePicture);
        for (of, choice) in [
            ("exporting-what", words.text("exporting-slides")),
            ("exporting-for", words.text("exporting-client")),
            ("exporting-form", "PPTX"),
        ] {
            click(&mut program, &format!("{}: {choice}", words.text(of)));
        }
        click(&mut program, words.text("exporting-go"));
        program.run();
        let parts = crate::leaving::unpacked(&fs::read(&path).expect("written"));
        let file = workspace(&program);
        let (mut shown, mut ours) = (Vec::new(), Vec::new());
        for slide in file.slides.iter() {
            match entente::ui::views::deck::Hidden::of(slide) {
                None => shown.push(slide),
                Some(_) => ours.push(slide),
            }
        }
        let slides = parts.keys().filter(|path| path.starts_with("ppt/slides/slide")).count();
        assert!(slides == shown.len() && slides > 2, "{slides}");
        for slide in ours {
            assert!(parts.values().all(|part| !part.contains(&slide.title)), "{}", slide.title);
        }
        for slide in file.slides.iter().filter(|slide| !slide.note.is_empty()) {
            assert!(parts.values().all(|part| !part.contains(&slide.note)), "what is said to it: {}", slide.note);
        }
    }
}

#[test]
fn whoever_stops_it_gets_nothing_and_what_lay_there_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("plan.pdf");
    fs::write(&path, "of before").expect("written");
    let mut program = harness::late(std::slice::from_ref(&path));
    program.state_mut().open_sample(PAYROLL);
    let finish = |program: &mut Program| {
        program.state_mut().finish_jobs();
        program.run();
    };
    program.run();
    finish(&mut program);
    press(&mut program, Command::SavePicture);
    finish(&mut program);
    program.get_by_label("Export…").click();
    program.run();
    // The name comes.
    finish(&mut program);
    assert!(!has(&program, "Exporting plan.pdf"), "what is quick needs no word");
    program.run_steps(10);
    program.get_by_label("Exporting plan.pdf");
    // Somebody works on meanwhile.
    press(&mut program, Command::Go(ViewKind::Pulse));
    program.get_by_label("Cancel").click();
    program.run();
    program.get_by_label("Stopping…");
    finish(&mut program);
    assert_eq!(fs::read_to_string(&path).expect("read"), "of before");
    assert_eq!(fs::read_dir(folder.path()).expect("read").count(), 1, "nothing lies beside it");
    program.get_by_label("Stopped; nothing was written");
    assert!(!has(&program, "Stopping…"));
}

#[test]
fn what_was_ordered_is_written_whatever_happens_meanwhile() {
    let folder = tempfile::tempdir().expect("a folder");
    let paths = ["one.svg", "two.svg", "three.svg"].map(|name| folder.path().join(name));
    let mut program = harness::late(&paths);
    program.state_mut().open_sample(PAYROLL);
    let finish = |program: &mut Program| {
        program.run();
        program.state_mut().finish_jobs();
        program.run();
    };
    finish(&mut program);
    let order = |program: &mut Program, client: bool| {
        program.state_mut().session_mut().expect("open").view = ViewKind::Timeline;
        press(program, Command::SavePicture);
        click(program, "As: SVG");
        if client {
            click(program, "For whom: For a client");
        }
        click(program, "Export…");
    };
    let retitle = |program: &mut Program, title: &str| {
        let session = program.state_mut().session_mut().expect("open");
        let mut frame = session.document.workspace().engagement.clone();
        frame.title = title.to_owned();
        session.apply_plainly(Edit::SetEngagement(frame)).expect("done");
        program.run();
    };
    // A change comes while the dialog of the system stands, another file while it is written.
    order(&mut program, false);
    retitle(&mut program, "Zqx later");
    finish(&mut program);
    program.state_mut().open_sample(PORTAL);
    finish(&mut program);
    let one = fs::read_to_string(&paths[0]).expect("written");
    assert!(one.contains("The payroll installation") && !one.contains("Zqx"));
    // Another file comes while the dialog stands: what is for us is written as it was ordered.
    order(&mut program, false);
    program.state_mut().open_sample(PAYROLL);
    finish(&mut program);
    finish(&mut program);
    let two = fs::read_to_string(&paths[1]).expect("written");
    let portal = entente::app::samples::load(PORTAL).expect("a sample").engagement.title;
    assert!(two.contains(&portal));
    // What is for a client is not: nobody could say who released it.
    order(&mut program, true);
    program.state_mut().open_sample(PORTAL);
    finish(&mut program);
    finish(&mut program);
    assert!(!paths[2].exists());
    program.get_by_label_contains("Another file is open by now");
}

#[test]
fn the_keyboard_alone_chooses_and_exports() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("views.pdf");
    let mut program = asked(ViewKind::Overview, std::slice::from_ref(&path));
    let go = |program: &Program| program.get_by_label("Export…").accesskit_node().is_focused();
    assert!(go(&program), "the main act has the keyboard");
    program.get_by_label("What: This view").focus();
    program.run();
    program.key_press(Key::ArrowRight);
    program.run();
    program.run();
    program.key_press(Key::Tab);
    program.run();
    // From the segments into the list, which is one stop.
    for _ in 0..8 {
        let focused = program.get_all_by_role(Role::CheckBox).any(|node| node.accesskit_node().is_focused());
        if focused {
            break;
        }
        program.key_press(Key::Tab);
        program.run();
    }
    // What is on the screen is the first of them, and one more is taken.
    for key in [Key::ArrowDown, Key::ArrowDown, Key::Space] {
        program.key_press(key);
        program.run();
        program.run();
    }
    let chosen = program
        .get_all_by_role(Role::CheckBox)
        .filter(|node| node.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True));
    assert_eq!(chosen.count(), 2);
    program.key_press(Key::Enter);
    program.run();
    program.run();
    let written = fs::read(&path).expect("written");
    assert_eq!(String::from_utf8_lossy(&written).matches("/Type /Page\n").count(), 2);
}

#[test]
fn a_firms_presentation_is_remembered_and_what_is_none_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let (firm, none, path) = ("firm.pptx", "none.pptx", "slides.pptx");
    let [firm, none, path] = [firm, none, path].map(|name| folder.path().join(name));
    let sample = entente::app::samples::load(PAYROLL).expect("a sample");
    let day = sample.engagement.status_date.expect("a day");
    let (sight, theme) = (Sight::of(ViewKind::Pulse), ThemeKind::Light);
    let request = Request { sight, day, size: WIDE, theme, language: ENGLISH };
    let own = bytes(&sample, &[request], "", &Form::of(PictureFormat::Pptx), &mut |_, _| true).expect("slides");
    fs::write(&firm, own).expect("written");
    fs::write(&none, "no presentation").expect("written");
    let mut program = asked(ViewKind::Pulse, &[none, firm.clone(), path.clone()]);
    click(&mut program, "As: PPTX");
    click(&mut program, "Choose a presentation");
    program.get_by_label("What was given as the firm’s presentation cannot be read as one");
    click(&mut program, "Choose a presentation");
    program.get_by_label_contains("The slides stand on its masters");
    program.get_by_label_contains("One page");
    click(&mut program, "Export…");
    program.run();
    assert!(path.exists());
    assert_eq!(program.state().settings().template, Some(firm));
}
