//! The pages as a person uses them: what a press changes in the file, in every language and size, as pictures.

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use entente::app::picture::{Request, draw};
use entente::app::shell::Entente;
use entente::language::Language;
use entente::ui::theme::ThemeKind;
use entente::ui::views::registers::page::Page;
use entente::ui::views::{Sight, ViewKind};
use entente::workspace::*;

use crate::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE, workspace};

type Program = egui_kittest::Harness<'static, Entente>;

/// The pages of this area.
const PAGES: [Page; 8] = [
    Page::Money,
    Page::Closing,
    Page::Lessons,
    Page::Improvements,
    Page::Team,
    Page::Repeat,
    Page::WhiteSpace,
    Page::Account,
];

/// High enough that a page stands whole.
const HIGH: egui::Vec2 = egui::vec2(1440.0, 2400.0);

fn page(number: usize, page: Page, size: egui::Vec2, language: Language) -> Program {
    let mut program = harness::sample(number, size, language);
    let session = program.state_mut().session_mut().expect("open");
    session.view = ViewKind::Registers;
    session.views.registers.turn_to(page);
    program.run();
    program
}

fn undo_label(program: &Program) -> (&'static str, String) {
    let label = program.state().session().expect("open").document.undo_label().expect("a step");
    (label.key, label.args[0].1.clone())
}

#[test]
fn every_page_has_its_finding_in_every_language_and_size() {
    for (number, language) in [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)] {
        for one in PAGES {
            for size in [WIDE, NARROW] {
                let program = page(number, one, size, language);
                let headings = program.query_all_by_role(Role::Heading).count();
                assert!(headings > 1, "{one:?} {language:?} {size}: {headings} headings");
            }
        }
    }
}

#[test]
fn every_page_is_a_picture_in_two_themes_that_says_the_same() {
    let words = |svg: &str| svg.matches("<text").count();
    for number in [PAYROLL, PORTAL, ERP] {
        let file = entente::app::samples::load(number).expect("a sample");
        let day = file.engagement.status_date.expect("a day");
        for one in PAGES {
            let picture = |theme| {
                let sight = Sight { register: one, ..Sight::of(ViewKind::Registers) };
                draw(&file, &Request { sight, day, size: WIDE, theme, language: Language::English })
            };
            let (light, dark) = (picture(ThemeKind::Light), picture(ThemeKind::Dark));
            assert!(light != dark && words(&light) == words(&dark), "{one:?} of {number}");
            // A page of which nothing is written down has few: tools are no part of a picture.
            assert!(words(&light) > 12, "{one:?} of {number}: {} words", words(&light));
        }
    }
}

#[test]
fn a_sum_is_whole_where_there_is_little_room() {
    let file = entente::app::samples::load(PORTAL).expect("a sample");
    let day = file.engagement.status_date.expect("a day");
    for (register, sum) in [(Page::Repeat, "21"), (Page::Account, "37")] {
        let sight = Sight { register, ..Sight::of(ViewKind::Registers) };
        let language = Language::Russian;
        let svg = draw(&file, &Request { sight, day, size: NARROW, theme: ThemeKind::Dark, language });
        let cut = is_cut(&svg, sum);
        assert!(!cut, "{register:?}: a sum that begins with {sum} is cut");
    }
}

/// Whether some text of a picture begins with these figures and ends in an ellipsis.
fn is_cut(svg: &str, begins: &str) -> bool {
    svg.split('>').filter_map(|piece| piece.split('<').next()).any(|text| {
        let text = text.trim();
        text.starts_with(begins) && text.ends_with('…')
    })
}

#[test]
fn a_line_of_the_budget_is_selected_where_it_is_drawn() {
    let mut program = page(ERP, Page::Money, HIGH, Language::English);
    assert!(program.query_by_label_contains("more than planned").is_some());
    program.get_all_by_label_contains("生产模块人工").next().expect("the line").click();
    program.run();
    let selection = program.state().session().expect("open").selection;
    assert_eq!(selection, Some(BudgetLineId::new(0, 2).into()));
}

#[test]
fn a_point_of_closing_is_ticked_with_the_day_and_who_and_the_tick_taken_back() {
    let mut program = page(PAYROLL, Page::Closing, HIGH, Language::English);
    let before = workspace(&program);
    assert!(before.closing.iter().all(|one| one.kind != ClosingKind::RecordsFiled));
    program.get_by_label("Records filed").click();
    program.run();
    let after = workspace(&program);
    let item = after.closing.iter().find(|one| one.kind == ClosingKind::RecordsFiled).expect("the tick");
    assert_eq!((item.done_on, item.done_by.as_str()), (before.engagement.status_date, "MW"));
    assert_eq!(undo_label(&program), ("edit-tick", "Records filed".to_owned()));
    program.get_by_label("Records filed").click();
    program.run();
    let taken = workspace(&program);
    let item = taken.closing.iter().find(|one| one.kind == ClosingKind::RecordsFiled).expect("it stays");
    assert_eq!((item.done_on, item.done_by.as_str()), (None, ""));
}

/// A point that is not needed here asks for nothing more, and neither helps nor hinders the count.
#[test]
fn a_point_of_closing_is_not_needed_here_and_needed_after_all() {
    let mut program = page(PAYROLL, Page::Closing, HIGH, Language::English);
    let settled = |program: &Program| {
        let session = program.state().session().expect("open");
        entente::insight::closing::Closing::of(session.insights()).settled
    };
    let before = settled(&program);
    program.get_by_label("“Records filed” is not needed here").click();
    program.run();
    let after = workspace(&program);
    let item = after.closing.iter().find(|one| one.kind == ClosingKind::RecordsFiled).expect("said");
    assert_eq!((item.not_needed_on, item.done_on, item.done_by.as_str()), (after.engagement.status_date, None, "MW"));
    assert_eq!(settled(&program).n, before.n);
    assert_eq!(settled(&program).of, before.of - 1);
    assert!(program.query_by_label_contains("Not needed here").is_some());
    program.get_by_label("“Records filed” is needed after all").click();
    program.run();
    assert_eq!(settled(&program), before);
}

#[test]
fn what_is_handed_over_is_accepted_with_a_press() {
    let mut program = page(ERP, Page::Closing, HIGH, Language::English);
    let open = |program: &Program| {
        workspace(program)
            .closing
            .iter()
            .filter(|one| one.kind == ClosingKind::Handover && one.done_on.is_none())
            .count()
    };
    let before = open(&program);
    let presses = |program: &Program| {
        program.get_all_by_label("Mark accepted").map(|one| one.rect().center()).collect::<Vec<_>>()
    };
    let there = presses(&program);
    program.get_all_by_label("Mark accepted").next().expect("an item").click();
    program.run();
    assert_eq!(open(&program), before - 1);
    // What was pressed stays in its place, so that a second press meets no other.
    assert_eq!(presses(&program), there[1..]);
    assert_eq!(undo_label(&program).0, "edit-tick");
}

#[test]
fn an_improvement_is_done_and_then_said_to_have_helped() {
    let mut program = page(ERP, Page::Improvements, HIGH, Language::English);
    let find = |program: &Program| workspace(program).improvements.get(ImprovementId::new(0, 4)).expect("J4").clone();
    assert_eq!(find(&program).done_on, None);
    program.get_all_by_label("Done").next().expect("an act").click();
    program.run();
    let done: Vec<_> =
        workspace(&program).improvements.iter().filter(|one| one.done_on == Some(day())).map(|one| one.id).collect();
    assert_eq!(done, [ImprovementId::new(0, 4)], "the overdue one stands first");
    program.get_all_by_label("Did it help?").next().expect("an answer").click();
    program.run();
    program.get_all_by_label("In part").next().expect("a choice").click();
    program.run();
    let seen: Vec<_> = workspace(&program)
        .improvements
        .iter()
        .filter_map(|one| one.effect.clone())
        .filter(|one| one.on == day())
        .collect();
    assert_eq!(seen.iter().map(|one| one.worked).collect::<Vec<_>>(), [Worked::Partly]);
}

fn day() -> chrono::NaiveDate {
    super::day(7, 15)
}

#[test]
fn two_days_are_laid_side_by_side_on_a_worker() {
    let mut program = page(ERP, Page::Improvements, HIGH, Language::English);
    program.run();
    assert!(program.query_by_label_contains("better").is_some(), "the finding of the comparison");
    assert!(program.query_all_by_label_contains("Improvements done: ").count() > 0);
}

#[test]
fn a_cell_of_the_white_space_is_said_anew_in_place() {
    let mut program = page(ERP, Page::WhiteSpace, HIGH, Language::English);
    let offering = OfferingId::new(0, 6);
    let before = workspace(&program).offerings.get(offering).expect("U6").standings.len();
    program.get_by_label("设备数据分析, 马骏: Open").click();
    program.run();
    program.get_all_by_label("In talks").last().expect("a choice").click();
    program.run();
    let after = workspace(&program);
    let standings = &after.offerings.get(offering).expect("U6").standings;
    assert_eq!(standings.len(), before + 1);
    let last = standings.last().expect("an entry");
    assert_eq!((last.reach, last.on), (Reach::InTalks, day()));
    assert!(program.query_by_label("设备数据分析, 马骏: In talks").is_some());
}

#[test]
fn a_contract_is_selected_where_its_bar_stands() {
    let mut program = page(ERP, Page::Account, HIGH, Language::English);
    program.get_all_by_label_contains("数据治理咨询").next().expect("the contract").click();
    program.run();
    assert_eq!(program.state().session().expect("open").selection, Some(ContractId::new(0, 2).into()));
}

#[test]
fn one_who_holds_work_alone_is_named_in_the_ledger() {
    let program = page(ERP, Page::Repeat, HIGH, Language::English);
    let session = program.state().session().expect("open");
    let alone: i64 = session.insights().coverage.alone.values().map(|one| one.value_minor).sum();
    let said = program.query_by_label_contains("hangs on one of us").is_some();
    assert_eq!(said, alone > 0);
}

#[test]
fn the_team_page_tells_load_and_no_mood_of_anybody_without_a_name() {
    let program = page(PAYROLL, Page::Team, HIGH, Language::English);
    assert!(program.query_by_label_contains("nothing of this page is ever for the client").is_some());
    let file = workspace(&program);
    let group = file.readings.iter().find(|one| one.anonymous).expect("answers without a name").of;
    assert_ne!(file.stakeholders.get(group).expect("the group").kind, StakeholderKind::Person);
    assert!(program.query_all_by_label_contains("Daniel Reyes").count() > 0);
}

#[test]
fn lessons_of_other_files_are_found_taken_over_and_damaged_files_named() {
    let folder = std::env::temp_dir().join(format!("entente-lessons-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let mut other = entente::app::samples::load(PORTAL).expect("a sample");
    let mut private = other.lessons.get(LessonId::new(0, 1)).expect("N1").clone();
    private.meta.visibility = Visibility::Private;
    let hidden = private.text.clone();
    other.lessons.put(private);
    let mut reused = other.lessons.get(LessonId::new(0, 2)).expect("N2").clone();
    let title = entente::app::samples::load(ERP).expect("a sample").engagement.title;
    reused.origin = Some(LessonOrigin { engagement: title, lesson: LessonId::new(0, 4), on: super::day(3, 1) });
    other.lessons.put(reused);
    std::fs::write(folder.join("other.entente"), entente::file::encode(&other)).expect("written");
    std::fs::write(folder.join("broken.entente"), "(format: \"entente\", version: 1, works").expect("written");
    std::fs::write(folder.join("secret.entente"), "age-encryption.org/v1\n").expect("written");
    std::fs::write(folder.join("notes.txt"), "no engagement").expect("written");

    let mut program = harness::program(HIGH, Language::English, std::slice::from_ref(&folder));
    program.state_mut().open_sample(ERP);
    program.run();
    let session = program.state_mut().session_mut().expect("open");
    session.view = ViewKind::Registers;
    session.views.registers.turn_to(Page::Lessons);
    program.run();
    program.get_by_label("Look in a folder").click();
    program.run();
    program.run();
    assert!(program.query_by_label_contains("broken.entente").is_some(), "a damaged file is named");
    assert!(program.query_by_label_contains("secret.entente").is_some(), "an encrypted one, too");
    assert!(program.query_by_label_contains("notes.txt").is_none());
    assert!(program.query_by_label(&hidden).is_none(), "private lessons stay where they are");
    assert!(program.query_by_label_contains("reused in Внедрение портала").is_some());

    let before = workspace(&program).lessons.len();
    program.get_all_by_label("Take over into this engagement").next().expect("a lesson").click();
    program.run();
    let after = workspace(&program);
    assert_eq!(after.lessons.len(), before + 1);
    let taken = after.lessons.iter().max_by_key(|one| one.meta.on).expect("it is here");
    let origin = taken.origin.as_ref().expect("its origin");
    assert_eq!((taken.meta.by.as_str(), taken.meta.visibility), ("MW", Visibility::Internal));
    assert!(other.lessons.iter().any(|one| one.text == taken.text));
    assert!(!origin.engagement.is_empty());
    assert_eq!(undo_label(&program).0, "edit-take-over");
    assert!(program.query_all_by_label("Taken over").count() > 0);
    std::fs::remove_dir_all(&folder).expect("removed");
}
