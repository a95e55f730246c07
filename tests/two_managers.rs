//! The overview and the two managers, as a consultant uses them: what is seen first, what one click does, where a
//! figure leads.

use chrono::NaiveDate;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entente::app::picture::{self, Request};
use entente::app::samples;
use entente::app::shell::Entente;
use entente::document::Edit;
use entente::file;
use entente::insight::Insights;
use entente::insight::expectations::State;
use entente::insight::managers::{self, Mark};
use entente::insight::warnings::Rule;
use entente::language::{Language, Words};
use entente::ui::command::Command;
use entente::ui::theme::ThemeKind;
use entente::ui::views::dialogue::Page;
use entente::ui::views::{Sight, ViewKind};
use entente::workspace::{ExpectationId, Outcome, RecordRef, Satisfier, Workspace};

use super::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE};

const WARNINGS: entente::ui::views::managers::Page = entente::ui::views::managers::Page::Warnings;
const SYMPTOM: &str = "Understand how payroll will update the balance sheet accounts";

fn payroll() -> Harness<'static, Entente> {
    harness::sample(PAYROLL, WIDE, Language::English)
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn look_at(program: &mut Harness<'static, Entente>, view: ViewKind, on: Option<&str>) {
    let session = program.state_mut().session_mut().expect("a file is open");
    session.view = view;
    session.as_of = on.map(day);
    program.run();
}

/// What the controller expects.
fn symptom(program: &Harness<'static, Entente>) -> ExpectationId {
    let session = program.state().session().expect("open");
    let found = session.document.workspace().expectations.iter().find(|expectation| expectation.title == SYMPTOM);
    found.expect("the controller's expectation").id
}

#[test]
fn on_day_fourteen_the_first_thing_said_is_what_the_controller_expects() {
    let mut program = payroll();
    look_at(&mut program, ViewKind::Overview, None);
    let session = program.state().session().expect("open");
    let insights = session.insights();
    let first = insights.findings.first().expect("a finding");
    assert_eq!((first.rule, first.about), (Rule::ExplainBefore, Some(symptom(&program).into())));
    assert_eq!(insights.managers.pm.mark, Mark::Good);
    assert_ne!(insights.managers.rm.mark, Mark::Good);
    let title = format!("Evelyn Marsh expects by 2 Feb: “{SYMPTOM}”; the plan reaches it on 6 Mar");
    let heading = program.get_by_role_and_label(egui::accesskit::Role::Heading, &title);
    assert!(heading.rect().top() < 120.0, "it stands at the top");
    program.get_by_label("Project manager 100, Good");
}

#[test]
fn one_click_plans_the_walk_through_in_time_in_one_step_and_moves_no_task() {
    let mut program = payroll();
    look_at(&mut program, ViewKind::Overview, None);
    let id = symptom(&program);
    let before = program.state().session().expect("open").document.workspace().clone();
    let schedule = program.state().session().expect("open").insights().schedule.tasks.clone();
    let dial = |program: &Harness<'static, Entente>| {
        let rm = &program.state().session().expect("open").insights().managers.rm;
        (rm.value, rm.mark)
    };
    let dial_before = dial(&program);
    assert!(program.query_by_label_contains(", 1 planned").is_none());
    program.get_by_label("Plan a walk-through, 26 Jan").click();
    program.run();
    assert_eq!(dial(&program), dial_before, "what is only planned moves no dial");
    assert!(program.query_by_label_contains(", 1 planned").is_some(), "it stands hollow beside its name");

    let session = program.state().session().expect("open");
    let insights = session.insights();
    assert_eq!(insights.schedule.tasks, schedule, "no task moves");
    let status = insights.expectations.get(id).expect("its status");
    assert_eq!((status.state, status.gap_days), (State::Covered, Some(-7)));
    assert!(
        insights
            .findings
            .iter()
            .all(|finding| { !(finding.about == Some(id.into()) && finding.rule == Rule::ExplainBefore) })
    );
    let Some(Satisfier::Contact(contact)) = status.satisfier else { panic!("a contact satisfies it") };
    let workspace = session.document.workspace();
    let contact = workspace.contacts.get(contact).expect("the contact");
    assert_eq!((contact.outcome.clone(), contact.at.date()), (Outcome::Planned, day("2026-01-26")));
    assert!(contact.attendance.iter().any(|attendance| attendance.who == status.holder));
    let expectation = workspace.expectations.get(id).expect("the expectation");
    assert_eq!(contact.meta.visibility, expectation.meta.visibility, "the title tells nobody more");
    assert_eq!(session.document.undo_steps(), 1);

    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Undo, &ctx);
    program.run();
    let session = program.state().session().expect("open");
    assert!(*session.document.workspace() == before, "one undo takes all of it back");
    assert_eq!(session.insights().findings.first().and_then(|finding| finding.about), Some(id.into()));
}

/// A talk that comes after the day by which it is expected holds nothing up: what is said is that the plan misses it.
#[test]
fn a_walk_through_that_comes_too_late_is_not_said_to_answer_it() {
    let mut program = payroll();
    look_at(&mut program, ViewKind::Overview, None);
    let id = symptom(&program);
    program.get_by_label("Plan a walk-through, 26 Jan").click();
    program.run();
    program.get_by_label_contains("Held down until the talk that is planned is held: Evelyn Marsh");
    let session = program.state_mut().session_mut().expect("open");
    let Some(Satisfier::Contact(talk)) = session.insights().expectations.get(id).and_then(|one| one.satisfier) else {
        panic!("a contact serves it")
    };
    let mut talk = session.document.workspace().contacts.get(talk).expect("there").clone();
    talk.at = day("2026-02-05").and_time(talk.at.time());
    session.apply_plainly(Edit::Put(talk.into())).expect("it is put");
    program.run();
    program.get_by_label_contains("Held down by what the plan misses: Evelyn Marsh");
    assert!(program.query_by_label_contains("Held down until").is_none());
}

#[test]
fn a_talk_that_was_planned_is_not_offered_again() {
    let mut program = harness::sample(ERP, WIDE, Language::English);
    look_at(&mut program, ViewKind::Overview, None);
    let contacts = |program: &Harness<'static, Entente>| {
        program.state().session().expect("open").document.workspace().contacts.len()
    };
    let known = program.get_all_by_label("Planned for 17 Jul, 10:00").count();
    assert!(known >= 2, "in the first of the findings that it takes up and beside the person: {known}");
    assert!(program.query_by_label("Plan a walk-through, 15 Jul").is_none(), "though it is overdue");
    // All warnings, also those that stand under another of the same cause.
    program.state_mut().session_mut().expect("open").views.managers.page = WARNINGS;
    look_at(&mut program, ViewKind::Managers, None);
    let rows = program.query_all_by_label("Details").count();
    let names = program.query_all_by_label_contains(" more ").filter_map(|node| node.accesskit_node().label());
    let groups: Vec<String> = names.filter(|name| name.contains("more to take up")).collect();
    for group in groups {
        program.get_all_by_label(&group).next().expect("it stands there").click();
        program.run();
    }
    assert!(program.query_all_by_label("Details").count() > rows, "they are unfolded");
    let offers = |program: &Harness<'static, Entente>| program.query_all_by_label("Plan a talk, 15 Jul").count();
    let (before, offered) = (contacts(&program), offers(&program));
    program.get_all_by_label("Plan a talk, 15 Jul").next().expect("one is offered").click();
    program.run();
    assert_eq!(contacts(&program), before + 1);
    assert!(offers(&program) < offered, "the finding knows that it is planned, even for today");
    program.get_by_label("Which warnings: Planned").click();
    program.run();
    assert!(program.query_all_by_label_contains("Planned: “").next().is_some());
}

#[test]
fn before_the_change_of_manager_the_plan_is_green_and_the_relationship_is_not() {
    let mut program = payroll();
    look_at(&mut program, ViewKind::Managers, Some("2026-05-19"));
    let managers = &program.state().session().expect("open").insights().managers;
    assert_eq!((managers.pm.mark, managers.rm.mark), (Mark::Good, Mark::Trouble));
    program.get_by_label("The plan is green; the relationship is not");
    program.get_by_label("Show Robert Haines").click();
    program.run();
    let session = program.state().session().expect("open");
    assert_eq!(session.view, ViewKind::Stakeholders);
    assert_eq!(session.selection.map(RecordRef::kind), Some(entente::workspace::RecordKind::Stakeholder));
}

#[test]
fn long_after_its_day_an_expectation_is_said_to_be_past_and_the_advice_is_for_now() {
    let mut program = harness::sample(PORTAL, WIDE, Language::English);
    for on in ["2026-03-17", "2026-08-28"] {
        let mut examined = 0;
        look_at(&mut program, ViewKind::Overview, Some(on));
        let session = program.state().session().expect("open");
        let (insights, words) = (session.insights(), Words::new(Language::English));
        for finding in &insights.findings {
            let Some(RecordRef::Expectation(id)) = finding.about else { continue };
            let status = insights.expectations.get(id).expect("its status");
            let said = (finding.sentence(&words, &insights.shown), finding.advice(&words, &insights.shown));
            if status.overdue_days.is_some() && finding.rule != Rule::SecondHand {
                let past = ["expected", "needed"].iter().any(|word| said.0.contains(word));
                assert!(past && !said.1.contains(" by "), "{on}: {said:?}");
                examined += 1;
            }
        }
        assert!(examined > 5, "{on}: {examined} of what is overdue");
    }
}

#[test]
fn a_dial_that_one_person_holds_down_says_so_in_both_views() {
    let mut program = payroll();
    let insights = program.state().session().expect("open").insights();
    let (_, mean) = insights.managers.rm.held_down().expect("held down");
    assert!(insights.managers.rm.value.expect("known") < mean);
    for view in [ViewKind::Overview, ViewKind::Managers] {
        look_at(&mut program, view, None);
        program.get_by_label(&format!("Held down by what the plan misses: Evelyn Marsh (mean {mean:.0})"));
    }
}

#[test]
fn the_path_has_a_point_for_each_month_end_and_the_shown_day() {
    let file = samples::load(PORTAL).expect("a sample");
    let ends = managers::month_ends(file.engagement.start, day("2026-03-17"));
    let expected = ["2025-09-30", "2025-10-31", "2025-11-30", "2025-12-31", "2026-01-31", "2026-02-28"].map(day);
    assert_eq!(ends, expected);
    assert_eq!(managers::month_ends(day("2026-03-17"), day("2026-03-31")), []);
    assert_eq!(managers::month_ends(day("1900-01-01"), day("2026-03-31")).len(), 36);
    let then = Insights::of(&file, day("2025-12-31")).managers.now(day("2025-12-31"));
    assert_eq!(managers::point_on(&file, day("2025-12-31")), then, "what the day itself shows");
}

#[test]
fn no_pass_reckons_months_that_do_not_fit_in_it_and_all_of_them_come() {
    let mut file = samples::load(PORTAL).expect("a sample");
    file.engagement.start = day("2023-01-09");
    let ends = managers::month_ends(file.engagement.start, day("2026-03-17"));
    let truth = |file: &Workspace| -> Vec<_> { ends.iter().map(|end| managers::point_on(file, *end)).collect() };
    assert_eq!(ends.len(), 36);
    let months = |program: &Harness<'static, Entente>| program.state().session().expect("open").months().to_vec();
    let wait = |program: &mut Harness<'static, Entente>| {
        for _ in 0..100 {
            program.state_mut().finish_jobs();
            program.run();
            if !program.state().session().expect("open").is_computing() {
                return;
            }
        }
        panic!("it never ends");
    };
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("long.entente");
    file::save(&file, &path, None).expect("saved");

    // No job ends by itself here, and nothing fits in a frame.
    let mut program = harness::late(&[]);
    program.state_mut().opened(path.clone(), file::open(&path));
    look_at(&mut program, ViewKind::Managers, None);
    assert_eq!(months(&program), [], "no pass reckoned any");
    wait(&mut program);
    let before = truth(&file);
    assert_eq!(months(&program), before);

    let document = &mut program.state_mut().session_mut().expect("open").document;
    for reading in file.readings.ids() {
        document.apply_plainly(Edit::Delete(reading.into())).expect("nothing else needs it");
    }
    let after = truth(document.workspace());
    assert_ne!(after, before);
    program.run();
    assert_eq!(months(&program), before, "what was known stands until the new value comes");
    wait(&mut program);
    assert_eq!(months(&program), after);
}

#[test]
fn a_picture_has_the_whole_path() {
    let file = samples::load(PORTAL).expect("a sample");
    let (language, theme) = (Language::English, ThemeKind::Light);
    let (view, day) = (ViewKind::Managers, day("2026-03-17"));
    let svg = picture::draw(&file, &Request { sight: Sight::of(view), day, size: NARROW, theme, language });
    for month in ["Sep", "Oct", "Nov", "Dec", "Jan"] {
        assert_eq!(svg.matches(&format!(">{month}<")).count(), 1, "{month}: at the path");
    }
    // The engagement began in another year than the shown day.
    assert_eq!([">2025<", ">2026<"].map(|year| svg.matches(year).count()), [1, 1]);
}

#[test]
fn of_an_empty_engagement_nothing_is_known_and_that_is_said_in_words() {
    let mut program = payroll();
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::New, &ctx);
    program.run();
    program.get_by_label("Done").click();
    program.run();
    look_at(&mut program, ViewKind::Overview, None);
    program.get_by_label("Nothing is recorded yet: no progress, no talk, no answer");
    // It said that all agreed rhythms are kept.
    program.get_by_label("Nobody is known to wait for a talk; no rhythm is agreed yet");
    assert!(program.query_all_by_label_contains("(None)").next().is_none());
    look_at(&mut program, ViewKind::Managers, None);
    program.get_by_label("Nothing is known yet of the plan or of the relationship");
}

#[test]
fn a_replayed_day_offers_no_change() {
    let mut program = payroll();
    look_at(&mut program, ViewKind::Overview, Some("2026-01-18"));
    assert!(program.query_all_by_label_contains("Plan a walk-through").next().is_none());
    assert!(program.query_all_by_label_contains("Plan “").next().is_none());
}

#[test]
fn a_figure_with_several_records_behind_it_lists_them_and_one_leads_there() {
    let mut program = payroll();
    look_at(&mut program, ViewKind::Managers, None);
    program.get_by_label_contains("Monitoring status: Today").click();
    program.run();
    let items: Vec<_> = program.get_all_by_role(egui::accesskit::Role::MenuItem).collect();
    assert!(items.len() > 3, "the contacts in which it was done");
    items[0].click();
    program.run();
    let session = program.state().session().expect("open");
    assert_eq!(session.selection.map(RecordRef::kind), Some(entente::workspace::RecordKind::Contact));
    assert_eq!(session.view, ViewKind::Dialogue);
}

#[test]
fn the_findings_of_one_manager_can_be_shown_alone_and_all_of_them_at_once() {
    let mut program = harness::sample(PORTAL, WIDE, Language::English);
    look_at(&mut program, ViewKind::Overview, None);
    let of_relationship = |program: &Harness<'static, Entente>| {
        let chips = program.query_all_by_label("Relationship");
        chips.filter(|node| node.accesskit_node().role() == egui::accesskit::Role::Label).count()
    };
    assert!(of_relationship(&program) > 0);
    program.get_by_label("Show the findings of: Project").click();
    program.run();
    assert_eq!(of_relationship(&program), 0);
    let all = program.state().session().expect("open").insights().findings.len();
    program.get_by_label("Show the findings of: All").click();
    program.run();
    program
        .get_all_by_label_contains(" more")
        .find(|node| node.accesskit_node().label().is_some_and(|label| label.ends_with(" more")))
        .expect("the expander")
        .click();
    program.run();
    program.get_by_label("Fewer");
    assert!(of_relationship(&program) > 6 && all > 10);
}

#[test]
fn both_views_can_be_drawn_of_every_sample_at_any_time_size_and_language() {
    for number in [PAYROLL, PORTAL, ERP] {
        for (size, language) in [(WIDE, Language::Russian), (NARROW, Language::Chinese), (NARROW, Language::English)] {
            let mut program = harness::sample(number, size, language);
            let engagement = program.state().session().expect("open").document.workspace().engagement.clone();
            let days = [engagement.start - chrono::Days::new(10), engagement.start, engagement.end.expect("agreed")];
            for view in [ViewKind::Overview, ViewKind::Managers] {
                for day in days {
                    let session = program.state_mut().session_mut().expect("open");
                    (session.view, session.as_of) = (view, Some(day));
                    program.run();
                }
            }
        }
    }
}

#[test]
fn scrolling_the_overview_lays_nothing_out_anew() {
    let mut program = harness::sample(PORTAL, NARROW, Language::English);
    look_at(&mut program, ViewKind::Overview, None);
    let height = |program: &Harness<'static, Entente>| {
        let top = program.get_by_label_contains(" to watch, ").rect().top();
        program.get_by_label("Next two weeks").rect().top() - top
    };
    let before = height(&program);
    let top = program.get_by_label_contains(" to watch, ").rect().top();
    program.hover_at(egui::pos2(300.0, 400.0));
    program.event(egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(0.0, -120.0),
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Unknown,
        modifiers: egui::Modifiers::NONE,
    });
    program.run_steps(8);
    assert!(program.get_by_label_contains(" to watch, ").rect().top() < top - 50.0, "it scrolled");
    assert!((height(&program) - before).abs() < 0.5);
}

#[test]
fn a_figure_says_the_same_in_every_view() {
    for number in [PAYROLL, PORTAL, ERP] {
        let mut program = harness::sample(number, WIDE, Language::English);
        let insights = program.state().session().expect("open").insights();
        let (tasks, of_us) = (insights.schedule.tasks_done(), insights.expectations.of_us);
        let (heard, satisfied) = (insights.pulse.heard, insights.pulse.satisfied);
        assert_eq!(satisfied.of, heard.n, "who is satisfied is one of those who answered");
        assert_eq!(insights.managers.rm.parts[0].n, heard.n);
        assert!(of_us.late > 0 && of_us.late <= of_us.open);
        let answered = format!("Answered lately: {} of {}", heard.n, heard.of);
        let (met, open, late) = (of_us.met, of_us.open, of_us.late);
        // What is past its day comes first: only that is too late.
        let missed = match (of_us.overdue, of_us.planned_late(), of_us.unplanned) {
            (0, 0, n) => format!("{n} not planned"),
            (0, n, _) => format!("{n} planned late"),
            (n, ..) => format!("{n} overdue"),
        };
        let said = [
            (ViewKind::Overview, format!("Tasks done: {} of {}", tasks.n, tasks.of)),
            (ViewKind::Overview, answered.clone()),
            (ViewKind::Overview, format!("Expectations met; {missed}: {met} of {}", of_us.all())),
            (ViewKind::Managers, answered),
            (ViewKind::Managers, format!("Satisfied: {} of {}", satisfied.n, satisfied.of)),
            (ViewKind::Timeline, format!("{} of {} tasks done", tasks.n, tasks.of)),
            (ViewKind::Timeline, format!("{late} expectations of us ")),
            (ViewKind::Dialogue, format!("{late} of {open} open expectations of us ")),
            (ViewKind::Pulse, " answered".to_owned()),
        ];
        for (view, words) in said {
            program.state_mut().session_mut().expect("open").views.dialogue.page = Page::Ledger;
            look_at(&mut program, view, None);
            assert!(program.query_all_by_label_contains(&words).next().is_some(), "sample {number}, {view:?}: {words}");
        }
    }
}
