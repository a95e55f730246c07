//! Plans whose dates stand as imported: they stand until somebody says otherwise, task by task, and what would move is
//! shown before it moves.

use chrono::{NaiveDate, NaiveDateTime};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entente::app::shell::Entente;
use entente::document::{Document, Edit};
use entente::insight::Insights;
use entente::insight::meaning::Meaning;
use entente::language::Language;
use entente::ui::command::Command;
use entente::ui::views::ViewKind;
use entente::workspace::{
    Constraint, ConstraintKind, Given, Id, Link, LinkKind, Meta, ReworkCause, Task, TaskId, TaskMode, Visibility,
    Workspace,
};

use super::support::harness::{self, NARROW, WIDE};

fn house() -> TaskId {
    Id::new(9, 1)
}

fn dig() -> TaskId {
    Id::new(9, 2)
}

fn build() -> TaskId {
    Id::new(9, 3)
}

fn paint() -> TaskId {
    Id::new(9, 4)
}

fn at(day: u32, hour: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap().and_hms_opt(hour, 0, 0).unwrap()
}

fn today() -> NaiveDate {
    at(2, 0).date()
}

/// Three tasks after one another from Monday 2 March, of which the file says that the last two begin later.
fn imported() -> Workspace {
    let mut workspace = entente::document::fresh_workspace("House", today());
    let meta = Meta { by: "MW".to_owned(), on: today(), visibility: Visibility::default() };
    let mut put = |id: TaskId, title: &str, after: Option<TaskId>, given: Given| {
        let mut task = Task::new(id, meta.clone(), title.to_owned());
        (task.order, task.parent, task.given) =
            (id.parts().1 as i64, Some(house()).filter(|_| id != house()), Some(given));
        task.links = after.map(|after| Link::new(after, LinkKind::FinishStart)).into_iter().collect();
        workspace.tasks.put(task);
    };
    put(house(), "House", None, Given { start: at(2, 8), finish: at(9, 17) });
    put(dig(), "Dig", None, Given { start: at(2, 8), finish: at(2, 17) });
    put(build(), "Build", Some(dig()), Given { start: at(5, 8), finish: at(5, 17) });
    put(paint(), "Paint", Some(build()), Given { start: at(9, 8), finish: at(9, 17) });
    workspace
}

fn given(document: &Document, id: TaskId) -> bool {
    document.workspace().tasks.get(id).unwrap().given.is_some()
}

#[test]
fn what_would_move_is_known_by_size() {
    let insights = Insights::of(&imported(), today());
    let known = &insights.recalculation;
    assert_eq!(known.standing, [house(), dig(), build(), paint()]);
    assert_eq!(insights.schedule.get(paint()).unwrap().start, at(9, 8), "it stands as imported");
    let moves: Vec<(TaskId, NaiveDateTime)> = known.moves.iter().map(|one| (one.task, one.finish.1)).collect();
    assert_eq!(moves, [(house(), at(4, 17)), (paint(), at(4, 17)), (build(), at(3, 17))]);
    assert_eq!(known.count(), 2);
    let mut free = imported();
    for id in [house(), dig(), build(), paint()] {
        free.tasks.get_mut(id).unwrap().given = None;
    }
    assert_eq!(**Insights::of(&free, today()).recalculation, Default::default());
}

#[test]
fn friday_evening_and_monday_morning_are_one_instant_of_work() {
    let mut file = imported();
    // A week's digging ends on Friday, which the file calls Monday morning; what follows stands where it would.
    let stands = [(house(), at(2, 8), at(10, 17)), (dig(), at(2, 8), at(9, 8)), (build(), at(9, 8), at(9, 17))];
    for (id, start, finish) in stands.into_iter().chain([(paint(), at(10, 8), at(10, 17))]) {
        file.tasks.get_mut(id).unwrap().given = Some(Given { start, finish });
    }
    file.tasks.get_mut(dig()).unwrap().duration_minutes = 5 * 480;
    let known = Insights::of(&file, today()).recalculation.clone();
    assert_eq!((known.standing.len(), known.count()), (4, 0), "{:?}", known.moves);
    // An hour of work is a move; by the clock the weekend is one, too.
    file.tasks.get_mut(dig()).unwrap().given = Some(Given { start: at(2, 8), finish: at(9, 9) });
    assert_eq!(Insights::of(&file, today()).recalculation.count(), 1);
    let drying = file.tasks.get_mut(dig()).unwrap();
    (drying.elapsed, drying.duration_minutes) = (true, 4 * 1440 + 9 * 60);
    drying.given = Some(Given { start: at(2, 8), finish: at(9, 8) });
    let moves = Insights::of(&file, today()).recalculation.moves.clone();
    assert!(moves.iter().any(|one| one.task == dig() && one.finish == (at(9, 8), at(6, 17))), "{moves:?}");
}

/// Something that a person does to a task.
type Change = fn(&mut Task);

#[test]
fn what_would_move_is_the_same_from_what_is_known() {
    let before = Insights::of(&imported(), today());
    let mut next = imported();
    next.tasks.get_mut(dig()).unwrap().duration_minutes = 2400;
    next.tasks.get_mut(build()).unwrap().given = None;
    let after = Insights::after(Some(before.earlier()), &next, today());
    assert_eq!(after.recalculation, Insights::of(&next, today()).recalculation);
    assert_ne!(after.recalculation.moves, before.recalculation.moves);
}

#[test]
fn a_task_loses_its_imported_dates_when_its_own_scheduling_changes() {
    let changes: [(&str, Change); 12] = [
        ("duration", |task| task.duration_minutes = 960),
        ("elapsed", |task| task.elapsed = true),
        ("links", |task| task.links.clear()),
        ("lag", |task| task.links[0].lag_minutes = 60),
        ("constraint", |task| {
            task.constraint = Some(Constraint { kind: ConstraintKind::StartNoEarlierThan, at: Some(at(6, 8)) });
        }),
        ("mode", |task| (task.mode, task.manual_start) = (TaskMode::Manual, Some(at(5, 8)))),
        ("manual start", |task| task.manual_start = Some(at(6, 8))),
        ("actual start", |task| task.actual_start = Some(at(3, 8))),
        ("actual finish", |task| (task.actual_start, task.actual_finish) = (Some(at(3, 8)), Some(at(3, 17)))),
        ("levelling", |task| task.levelling_delay_minutes = 60),
        ("place", |task| task.parent = None),
        ("remaining", |task| task.remaining_minutes = Some(60)),
    ];
    for (what, change) in changes {
        let mut document = Document::opened(imported(), 7);
        let mut task = document.workspace().tasks.get(build()).unwrap().clone();
        change(&mut task);
        document.apply_plainly(Edit::Put(task.into())).unwrap();
        assert!(!given(&document, build()), "{what}");
        assert!(!given(&document, house()), "{what}: a summary is as long as what is in it");
        assert!(given(&document, dig()) && given(&document, paint()), "{what}: others stand");
        document.undo();
        assert!(given(&document, build()) && given(&document, house()), "{what} undone");
    }
    let quiet: [(&str, Change); 6] = [
        ("title", |task| task.title.push('!')),
        ("note", |task| task.note = "n".to_owned()),
        ("cost", |task| task.cost_minor = 5),
        ("deadline", |task| task.deadline = Some(at(6, 17))),
        ("priority", |task| task.priority = 900),
        ("order", |task| task.order = 7),
    ];
    for (what, change) in quiet {
        let mut document = Document::opened(imported(), 7);
        let mut task = document.workspace().tasks.get(build()).unwrap().clone();
        change(&mut task);
        document.apply_plainly(Edit::Put(task.into())).unwrap();
        assert!([house(), dig(), build(), paint()].iter().all(|id| given(&document, *id)), "{what}");
    }
}

#[test]
fn every_edit_of_the_chart_lets_the_imported_dates_of_its_task_go() {
    let lag = entente::workspace::Lag::Working(0);
    let mut moved = imported().tasks.get(paint()).unwrap().clone();
    Meaning::ByHand(at(10, 8), None).apply(&mut moved);
    let edits = [
        Edit::Put(moved.into()),
        Edit::ResizeTask { id: paint(), duration_minutes: 960 },
        Edit::LinkTasks { from: dig(), to: paint(), kind: LinkKind::StartStart, lag },
        Edit::UnlinkTasks { from: build(), to: paint() },
        Edit::OutdentTask(paint()),
        Edit::ReportProgress { id: paint(), on: today(), percent: 100, at_now: at(2, 17) },
    ];
    for edit in edits {
        let mut document = Document::opened(imported(), 7);
        document.apply_plainly(edit.clone()).unwrap();
        assert!(!given(&document, paint()) && given(&document, build()), "{edit:?}");
    }
    let mut document = Document::opened(imported(), 7);
    document.apply_plainly(Edit::Duplicate { of: paint().into(), by: "MW".to_owned(), on: today() }).unwrap();
    let copies = document.workspace().tasks.iter().filter(|task| task.title == "Paint" && task.given.is_none()).count();
    assert!(copies == 1 && given(&document, paint()), "a copy is no import");
    // Nor has it begun, and what it corrects it corrects once.
    let mut begun = imported();
    let task = begun.tasks.get_mut(paint()).unwrap();
    (task.actual_start, task.given) = (Some(at(2, 8)), None);
    (task.remaining_minutes, task.resumes, task.rework) = (Some(60), Some(at(3, 8)), Some(ReworkCause::OurMistake));
    let mut document = Document::opened(begun, 7);
    document.apply_plainly(Edit::Duplicate { of: paint().into(), by: "MW".to_owned(), on: today() }).unwrap();
    let copy = document.workspace().tasks.iter().find(|task| task.title == "Paint" && task.id != paint()).unwrap();
    assert_eq!((copy.actual_start, copy.remaining_minutes, copy.resumes, copy.rework), (None, None, None, None));
}

type Program = Harness<'static, Entente>;

fn program(size: egui::Vec2, language: Language) -> Program {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("house.entente");
    entente::file::save(&imported(), &path, None).unwrap();
    let mut program = harness::program(size, language, &[]);
    program.state_mut().opened(path.clone(), entente::file::open(&path));
    program.state_mut().session_mut().unwrap().view = ViewKind::Timeline;
    program.run();
    program
}

fn standing(program: &Program) -> Vec<TaskId> {
    program.state().session().unwrap().insights().recalculation.standing.clone()
}

#[test]
fn all_is_accepted_in_one_step() {
    let mut program = program(WIDE, Language::English);
    program.get_by_label("Dates as imported: 2 tasks would move by recalculating");
    program.get_by_label("Recalculate…").click();
    program.run();
    program.get_by_label_contains("After “Build”");
    program.get_by_label("Accept all").click();
    program.run();
    let session = program.state().session().unwrap();
    assert_eq!(session.insights().schedule.get(paint()).unwrap().start, at(4, 8));
    assert!(standing(&program).is_empty());
    assert!(program.query_by_label("Recalculate…").is_none(), "nothing more to say");
    assert_eq!(program.state().session().unwrap().document.undo_steps(), 1);
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Undo, &ctx);
    program.run();
    assert_eq!(standing(&program).len(), 4, "undone in one step");
}

#[test]
fn where_no_date_stands_the_palette_says_that_nothing_would_move() {
    for language in Language::ALL {
        let words = entente::language::Words::new(language);
        let mut program = harness::sample(harness::PAYROLL, WIDE, language);
        let ctx = program.ctx.clone();
        let mut look_for = |wanted: &str| {
            program.state_mut().run(Command::Palette, &ctx);
            program.run();
            program.event(egui::Event::Text(wanted.to_owned()));
            program.run();
            program.run();
            program.key_press(egui::Key::Enter);
            program.run();
            let said = |text: &str| program.query_all_by_label_contains(text).next().is_some();
            let nothing = said(words.text("frame-palette-nothing"));
            let name = words.text("command-undo");
            let asleep = said(&words.with("frame-palette-not-now", &[("name", name.into())]));
            let found = (said(words.text("recalculate-none-stands")), asleep, nothing);
            program.key_press(egui::Key::Escape);
            program.run();
            found
        };
        assert_eq!(
            look_for(words.text("command-undo")),
            (false, true, false),
            "{language:?}: there is nothing to undo"
        );
        assert_eq!(look_for("zzz"), (false, false, true), "{language:?}");
        let name = words.text("command-recalculate").trim_end_matches('…').to_lowercase();
        assert_eq!(look_for(&name), (true, false, false), "{language:?}");
    }
}

#[test]
fn some_are_accepted_and_the_others_stand() {
    let mut program = program(WIDE, Language::English);
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Recalculate, &ctx);
    program.run();
    for name in ["Paint", "House"] {
        let of_list = |node: &egui_kittest::Node<'_>| node.accesskit_node().role() == Role::CheckBox;
        program.get_all_by_label(name).find(of_list).unwrap().click();
        program.run();
    }
    program.get_by_label("Accept 1").click();
    program.run();
    assert_eq!(standing(&program), [dig(), paint()], "and what Build stands under has gone with it");
    program.get_by_label("Dates as imported: one task would move by recalculating");
}

#[test]
fn leaving_them_changes_nothing() {
    for language in Language::ALL {
        for size in [WIDE, NARROW] {
            let mut program = program(size, language);
            let ctx = program.ctx.clone();
            program.state_mut().run(Command::Recalculate, &ctx);
            program.run();
            let leave = entente::language::Words::new(language).text("recalculate-leave");
            program.get_by_label(leave).click();
            program.run();
            assert_eq!(standing(&program).len(), 4);
            assert!(!program.state().session().unwrap().would_lose());
        }
    }
}
