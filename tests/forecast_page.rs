//! The page of the plan that looks ahead, as a person uses it: simulate, set baselines, compare, choose how to reckon.

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable};
use entente::app::shell::Entente;
use entente::insight::schedule::latest_baseline;
use entente::language::Language;
use entente::ui::command::Command;
use entente::ui::views::ViewKind;
use entente::ui::views::plan::Page;
use entente::workspace::{EstimateAtCompletion, RecordKind, Workspace};

use super::support::harness::{self, ERP, PAYROLL, PORTAL, WIDE};

const STALE: &str = "This is the forecast of an earlier plan";

fn look_ahead(program: &mut Harness<'_, Entente>) {
    let session = program.state_mut().session_mut().expect("open");
    session.view = ViewKind::Timeline;
    session.views.plan.page = Page::Forecast;
    program.run();
    program.run();
}

fn file<'a>(program: &'a Harness<'_, Entente>) -> &'a Workspace {
    program.state().session().expect("open").document.workspace()
}

fn run(program: &mut Harness<'_, Entente>, command: Command) {
    let ctx = program.ctx.clone();
    program.state_mut().run(command, &ctx);
    program.run();
    program.run();
}

/// Presses what has this role and name.
fn press(program: &mut Harness<'_, Entente>, role: Role, name: &str) {
    program.get_by_role_and_label(role, name).click();
    program.run();
    program.run();
}

#[test]
fn who_looks_ahead_for_the_first_time_sees_a_simulation_that_an_edit_makes_old() {
    let mut program = harness::sample(PORTAL, WIDE, Language::English);
    assert!(program.state().session().expect("open").forecast().forecast.is_none(), "nobody has looked ahead");
    look_ahead(&mut program);
    let seen = program.state().session().expect("open").forecast();
    assert!(seen.current && seen.forecast.is_some_and(|forecast| forecast.varies() && !forecast.tasks.is_empty()));
    assert!(program.query_by_label(STALE).is_none());
    run(&mut program, Command::Add(RecordKind::Task));
    assert!(!program.state().session().expect("open").forecast().current);
    assert!(program.query_by_label(STALE).is_some(), "the old result stays, and says that it is old");
    run(&mut program, Command::Deselect);
    press(&mut program, Role::Button, "Simulate again");
    assert!(program.state().session().expect("open").forecast().current);
    assert!(program.query_by_label(STALE).is_none());
}

#[test]
fn a_simulation_in_pieces_grows_and_ends_as_one_at_once_does() {
    let mut at_once = harness::sample(ERP, WIDE, Language::English);
    look_ahead(&mut at_once);
    let mut program = harness::late(&[]);
    program.state_mut().open_sample(ERP);
    program.run();
    look_ahead(&mut program);
    let mut last = 0.0;
    for _ in 0..200 {
        let Some(progress) = program.state().session().expect("open").forecast().progress else { break };
        assert!(progress >= last, "{progress} after {last}");
        last = progress;
        program.state_mut().finish_jobs();
        program.step();
    }
    let late = program.state().session().expect("open").forecast();
    assert!(last > 0.9 && late.current && late.progress.is_none());
    let once = at_once.state().session().expect("open").forecast();
    assert!(late.forecast == once.forecast, "the pieces do not change the result");
}

#[test]
fn a_baseline_is_set_under_a_name_and_the_older_one_can_count_again() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let before: Vec<_> = file(&program).baselines.ids().collect();
    look_ahead(&mut program);
    run(&mut program, Command::SetBaseline);
    program.get_by_role_and_label(Role::TextInput, "Name").type_text("After the review");
    program.run();
    press(&mut program, Role::Button, "Set baseline");
    let counted = &file(&program).baselines.iter().next_back().expect("one before").title;
    let told = "Lateness and earned value are now measured against it, no longer against";
    assert_ne!(program.query_all_by_label_contains(told).count(), 0, "{counted}");
    let new = file(&program).baselines.iter().find(|one| !before.contains(&one.id)).expect("a new one");
    assert!(new.title.contains("After the review"), "{}", new.title);
    let shown = &program.state().session().expect("open").insights().shown;
    assert_eq!(new.tasks.len(), shown.tasks.len(), "every task that is known on that day");
    let (new, day) = (new.id, program.state().session().expect("open").day());
    assert_eq!(latest_baseline(file(&program), day).map(|one| one.id), Some(new));
    press(&mut program, Role::Button, "Let it count");
    assert_eq!(latest_baseline(file(&program), day).map(|one| one.id), before.last().copied());
    run(&mut program, Command::Undo);
    assert_eq!(latest_baseline(file(&program), day).map(|one| one.id), Some(new));
}

#[test]
fn how_the_rest_is_reckoned_is_a_setting_of_the_file() {
    let mut program = harness::sample(ERP, WIDE, Language::English);
    look_ahead(&mut program);
    let eac = |program: &Harness<'_, Entente>| {
        let figures = program.state().session().expect("open").insights().earned_value.figures;
        figures.and_then(|figures| figures.eac()).expect("an estimate")
    };
    let typical = eac(&program);
    press(&mut program, Role::RadioButton, "The rest costs: as planned");
    assert_eq!(file(&program).engagement.plan.estimate_at_completion, EstimateAtCompletion::Atypical);
    assert!((eac(&program) - typical).abs() > 1.0);
}

#[test]
fn a_bar_of_the_tornado_selects_its_task() {
    let mut program = harness::sample(PORTAL, egui::vec2(1440.0, 2000.0), Language::English);
    look_ahead(&mut program);
    let forecast = program.state().session().expect("open").forecast().forecast.expect("a forecast").clone();
    let first = forecast.tasks.first().expect("a task").task;
    let title = file(&program).tasks.get(first).expect("a task").title.clone();
    let name = format!("{title}: the end is");
    let bar = program.get_all_by_role(Role::Button).find(|node| {
        let label = node.accesskit_node().label();
        label.is_some_and(|label| label.starts_with(&name))
    });
    bar.expect("its bar").click();
    program.run();
    assert_eq!(program.state().session().expect("open").selection, Some(first.into()));
}

#[test]
fn the_way_of_the_reserves_is_reckoned_beside_the_screen_and_drawn_when_it_is_there() {
    let way = "from report to report";
    let mut program = harness::late(&[]);
    program.state_mut().open_sample(PAYROLL);
    program.run();
    for _ in 0..20 {
        program.state_mut().finish_jobs();
        program.step();
    }
    look_ahead(&mut program);
    assert!(program.query_by_label_contains(way).is_none(), "nobody waits for it");
    let mut drawn = false;
    for _ in 0..200 {
        program.state_mut().finish_jobs();
        program.step();
        drawn |= program.query_by_label_contains(way).is_some();
    }
    assert!(drawn);
}
