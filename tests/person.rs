//! The page of one person: one keystroke from anywhere, everything that is known, and what can be done there.

use chrono::NaiveDate;
use egui::accesskit::{Role, Toggled};
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entente::app::picture::{Request, draw};
use entente::app::shell::Entente;
use entente::document::Edit;
use entente::language::Language;
use entente::ui::command::Command;
use entente::ui::theme::ThemeKind;
use entente::ui::views::{Sight, ViewKind};
use entente::workspace::*;

use super::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE};

type Program = Harness<'static, Entente>;

fn workspace(program: &Program) -> Workspace {
    program.state().session().expect("a file is open").document.workspace().clone()
}

fn named(program: &Program, name: &str) -> StakeholderId {
    workspace(program).stakeholders.iter().find(|one| one.name == name).expect("the person").id
}

fn open(program: &Program) -> Option<StakeholderId> {
    program.state().session().expect("open").views.person.who()
}

fn press(program: &mut Program, modifiers: Modifiers, key: Key) {
    program.key_press_modifiers(modifiers, key);
    program.run();
}

/// The page of someone, opened by the keyboard alone.
fn page_of(sample: usize, size: egui::Vec2, language: Language, who: impl Fn(&Stakeholder) -> bool) -> Program {
    let mut program = harness::sample(sample, size, language);
    let who = workspace(&program).stakeholders.iter().find(|one| who(one)).expect("someone").id;
    program.state_mut().session_mut().expect("open").selection = Some(who.into());
    program.run();
    press(&mut program, Modifiers::COMMAND, Key::P);
    assert_eq!(open(&program), Some(who));
    program
}

/// A window so high that nothing has to be scrolled.
const HIGH: egui::Vec2 = egui::vec2(1440.0, 2400.0);

fn haines() -> Program {
    page_of(PAYROLL, HIGH, Language::English, |one| one.name == "Robert Haines")
}

#[test]
fn one_keystroke_opens_the_page_of_the_selected_person_from_any_view() {
    for view in ViewKind::ALL {
        let mut program = harness::sample(PAYROLL, WIDE, Language::English);
        let haines = named(&program, "Robert Haines");
        let session = program.state_mut().session_mut().expect("open");
        session.view = view;
        session.selection = Some(haines.into());
        program.run();
        press(&mut program, Modifiers::COMMAND, Key::P);
        assert_eq!(open(&program), Some(haines), "{view:?}");
        program.get_by_role_and_label(Role::Heading, "Robert Haines");
        press(&mut program, Modifiers::NONE, Key::Escape);
        assert_eq!(open(&program), None, "{view:?}");
        let session = program.state().session().expect("open");
        assert_eq!((session.view, session.selection), (view, Some(haines.into())), "as it was before");
    }
}

#[test]
fn what_is_about_a_person_leads_to_the_person() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let expectation = workspace(&program).expectations.iter().next().expect("one").clone();
    program.state_mut().session_mut().expect("open").selection = Some(expectation.id.into());
    program.run();
    press(&mut program, Modifiers::COMMAND, Key::P);
    assert_eq!(open(&program), Some(expectation.holder));
}

#[test]
fn without_a_person_one_is_chosen_by_a_few_letters() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    press(&mut program, Modifiers::COMMAND, Key::P);
    assert_eq!(open(&program), None);
    program.get_by_role(Role::TextInput).type_text("marsh");
    program.run();
    press(&mut program, Modifiers::NONE, Key::Enter);
    assert_eq!(open(&program), Some(named(&program, "Evelyn Marsh")));
    // From one page to another.
    press(&mut program, Modifiers::COMMAND, Key::P);
    program.get_all_by_role(Role::TextInput).next().expect("the search field").type_text("haines");
    program.run();
    press(&mut program, Modifiers::NONE, Key::Enter);
    assert_eq!(open(&program), Some(named(&program, "Robert Haines")));
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::Go(ViewKind::Pulse), &ctx);
    program.run();
    assert_eq!(open(&program), None, "who goes to a view sees it");
}

#[test]
fn everybody_of_every_sample_has_a_page_in_every_language_and_size() {
    for (sample, language) in [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)] {
        for size in [WIDE, NARROW] {
            let mut program = harness::sample(sample, size, language);
            let before = workspace(&program);
            let known = program.state().session().expect("open").insights().shown.clone();
            for who in known.stakeholders.ids() {
                program.state_mut().session_mut().expect("open").views.person.show(who);
                program.run();
                let name = &before.stakeholders.get(who).expect("there").name;
                program.get_by_role_and_label(Role::Heading, name);
                let missing = program.query_all_by_label_contains("〚").count();
                assert_eq!(missing, 0, "{language:?} {name}");
            }
            assert!(workspace(&program) == before, "looking changes nothing");
        }
    }
}

#[test]
fn on_another_day_the_page_says_what_was_known_then_and_takes_nothing() {
    let mut program = haines();
    program.state_mut().session_mut().expect("open").as_of = NaiveDate::from_ymd_opt(2026, 1, 12);
    program.run();
    program.get_by_label_contains("As it was known on the day shown");
    assert_eq!(program.query_all_by_label_contains("Add: ").count(), 0);
    assert_eq!(program.query_all_by_role(Role::MultilineTextInput).count(), 0);
    assert_eq!(program.query_all_by_role(Role::RadioButton).count(), 0);
}

#[test]
fn the_note_is_typed_at_once_and_kept_as_one_step() {
    let mut program = haines();
    let before = workspace(&program);
    let note = |program: &Program| {
        let haines = named(program, "Robert Haines");
        workspace(program).stakeholders.get(haines).expect("there").note.clone()
    };
    program.get_by_role_and_label(Role::MultilineTextInput, "Our quick note").focus();
    program.run();
    press(&mut program, Modifiers::COMMAND, Key::A);
    program.get_by_role_and_label(Role::MultilineTextInput, "Our quick note").type_text("Ask about the board");
    program.run();
    press(&mut program, Modifiers::COMMAND, Key::Enter);
    assert_eq!(note(&program), "Ask about the board");
    let session = program.state().session().expect("open");
    assert_eq!(session.document.undo_steps(), 1);
    press(&mut program, Modifiers::COMMAND, Key::Z);
    assert!(workspace(&program) == before);
}

#[test]
fn the_working_agreement_says_one_adjustment_and_is_marked_with_a_press() {
    let mut program = haines();
    program.get_by_label("Begin with the headline; keep the details ready");
    program.get_by_label_contains("Farthest apart: Headline or detail (Robert Haines 0, Daniel Reyes 4 of 4)");
    let mark = "Headline or detail: Detail";
    assert_eq!(program.get_by_label(mark).accesskit_node().toggled(), Some(Toggled::False));
    program.get_by_label(mark).click();
    program.run();
    let haines = named(&program, "Robert Haines");
    let preferences = workspace(&program).stakeholders.get(haines).expect("there").preferences;
    assert_eq!(preferences.map(|one| one.detail), Some(4));
    assert_eq!(program.get_by_label(mark).accesskit_node().toggled(), Some(Toggled::True));
    assert_eq!(program.query_all_by_label("Begin with the headline; keep the details ready").count(), 0);
}

#[test]
fn each_block_adds_what_belongs_to_it_about_this_person() {
    let blocks: [(&str, RecordKind, &[&str]); 9] = [
        ("Expects of us", RecordKind::Expectation, &["receive", "The list of cut-over days", "4"]),
        ("We need from them", RecordKind::Expectation, &["decide", "Which plants go first", "3"]),
        ("Decisions, heard and not heard", RecordKind::Decision, &["Two plants first", ""]),
        ("Open tasks", RecordKind::Task, &[]),
        ("Feedback", RecordKind::Voice, &["idea", "One page instead of five"]),
        ("Rhythm and contact", RecordKind::Contact, &[""]),
        ("Answers over time", RecordKind::Reading, &["easy", "4"]),
        ("How we saw them", RecordKind::Assessment, &[]),
        ("Ties", RecordKind::Tie, &["marsh", "influences", "2"]),
    ];
    for (block, kind, answers) in blocks {
        let mut program = haines();
        let who = named(&program, "Robert Haines");
        let before = workspace(&program);
        program.get_by_label(&format!("Add: {block}")).click();
        program.run();
        for text in answers {
            assert!(workspace(&program) == before, "{block}: nothing is there before it was said");
            program.event(egui::Event::Text((*text).to_owned()));
            program.run();
            press(&mut program, Modifiers::NONE, Key::Enter);
        }
        if kind == RecordKind::Assessment {
            assert!(workspace(&program) == before, "nobody is rated anew by a press");
            program.get_by_label("Keep the assessment").click();
            program.run();
        }
        let after = workspace(&program);
        let new = after.references(kind).into_iter().find(|record| !before.contains(*record));
        let new = new.unwrap_or_else(|| panic!("{block} adds a record"));
        let about = after.get(new).expect("there").links().iter().any(|link| link.to == who.into());
        assert!(about, "{block}: the new record is about the person");
        let session = program.state().session().expect("open");
        assert_eq!(session.views.person.who(), Some(who), "{block}");
        if kind == RecordKind::Assessment {
            continue;
        }
        assert_eq!(session.selection, Some(new), "{block}");
        press(&mut program, Modifiers::NONE, Key::Escape);
        press(&mut program, Modifiers::NONE, Key::Escape);
        assert_eq!(open(&program), Some(who), "{block}: the details go first");
        assert!(workspace(&program) == after, "{block}: what was said stays");
    }
}

#[test]
fn who_was_not_told_of_a_decision_is_told_with_one_press() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let (untold, day) = {
        let insights = program.state().session().expect("open").insights();
        let found = insights.hearings.unheard_by.iter().next().map(|(who, untold)| (*who, untold[0].decision));
        (found, insights.day)
    };
    let Some((who, decision)) = untold else { panic!("the sample has someone who was not told") };
    program.state_mut().session_mut().expect("open").views.person.show(who);
    program.run();
    program.get_all_by_role_and_label(Role::Button, "Told today").next().expect("an act").click();
    program.run();
    let after = workspace(&program);
    let hearings = &after.decisions.get(decision).expect("there").hearings;
    assert!(hearings.iter().any(|hearing| hearing.who == who && hearing.on == day));
}

#[test]
fn a_press_says_of_a_step_what_is_so_today_and_leaves_what_was_said_before() {
    let mut program = haines();
    let (day, phase) = {
        let session = program.state().session().expect("open");
        (session.day(), session.document.workspace().engagement.phases[0].name.clone())
    };
    let march = day - chrono::Days::new(60);
    let who = open(&program).expect("open");
    let said = |on, yes| Brought { phase: phase.clone(), step: BroughtStep::Told, on, yes };
    for earlier in [true, false] {
        let document = &mut program.state_mut().session_mut().expect("open").document;
        let mut person = document.workspace().stakeholders.get(who).expect("there").clone();
        person.brought = vec![said(march, earlier)];
        document.apply_plainly(Edit::Put(person.into())).expect("fits");
        program.run();
        let steps: &[Option<bool>] = if earlier { &[Some(false), None] } else { &[Some(true), Some(false), None] };
        for today in steps {
            let step = format!("{phase}: Told: ");
            let found = program
                .query_all_by_role(Role::Button)
                .find(|node| node.accesskit_node().label().is_some_and(|label| label.contains(&step)));
            found.expect("the step").click();
            program.run();
            let person = workspace(&program).stakeholders.get(who).expect("there").clone();
            let wanted: Vec<_> = std::iter::once(said(march, earlier)).chain(today.map(|yes| said(day, yes))).collect();
            assert_eq!(person.brought, wanted, "what was said in March stays");
        }
    }
}

#[test]
fn an_empty_person_is_offered_the_first_acts() {
    let mut program = harness::program(WIDE, Language::English, &[]);
    let ctx = program.ctx.clone();
    program.state_mut().open_sample(PAYROLL);
    program.run();
    program.state_mut().run(Command::Add(RecordKind::Stakeholder), &ctx);
    program.run();
    program.state_mut().run(Command::Person, &ctx);
    program.run();
    program.get_by_label_contains("Nothing is written down yet: ask what they want");
    program.get_by_label_contains("Never asked: one question");
    program.get_by_label_contains("Nothing agreed yet: mark together");
    assert!(program.query_all_by_label_contains("Add: ").count() >= 9);
}

#[test]
fn the_page_is_a_picture_in_two_themes_and_two_sizes_that_says_the_same() {
    let words = |svg: &str| svg.matches("<text").count();
    for number in [PAYROLL, PORTAL, ERP] {
        let file = entente::app::samples::load(number).expect("a sample");
        let day = file.engagement.status_date.expect("a day");
        let insights = entente::insight::Insights::of(&file, day);
        let who = *insights.grid.key_people.first().expect("a key person");
        let picture = |theme, size| {
            let sight = Sight { person: Some(who), ..Sight::of(ViewKind::Stakeholders) };
            draw(&file, &Request { sight, day, size, theme, language: Language::English })
        };
        let (light, dark) = (picture(ThemeKind::Light, WIDE), picture(ThemeKind::Dark, WIDE));
        assert!(light != dark && words(&light) == words(&dark) && words(&light) > 60, "sample {number}");
        assert!(words(&picture(ThemeKind::Dark, NARROW)) > 20, "sample {number}, narrow");
    }
}

#[test]
fn a_tie_is_a_sentence_with_a_subject_and_a_long_text_stands_whole() {
    let program = haines();
    let file = harness::workspace(&program);
    let haines = harness::named(&file, "Robert Haines");
    let tie = file.ties.iter().find(|tie| tie.to == haines && tie.kind == TieKind::Influences).expect("influences");
    let other = &file.stakeholders.get(tie.from).expect("there").name;
    program.get_by_label_contains(&format!("{other} influences Robert Haines"));
    program.get_by_label_contains("As of ");
}

#[test]
fn what_matters_most_can_be_asked_of_everybody_and_its_order_is_begun_with_one_press() {
    let mut program = page_of(PAYROLL, HIGH, Language::English, |one| one.name == "Sharon Liu");
    let before = workspace(&program);
    let who = open(&program).expect("open");
    program.get_by_label("Nobody asked yet: write down first what we assume, then ask");
    for _ in 0..2 {
        program.get_by_label("Add: What matters most").click();
        program.run();
        assert!(workspace(&program) == before, "nothing is in the file before it has words");
    }
    program.event(egui::Event::Text("Paid on time\nNo surprises".to_owned()));
    program.run();
    press(&mut program, Modifiers::NONE, Key::Tab);
    program.run();
    let after = workspace(&program);
    let ranked = &after.stakeholders.get(who).expect("there").rankings;
    assert_eq!(ranked.len(), before.stakeholders.get(who).expect("there").rankings.len() + 1);
    let last = ranked.last().expect("one");
    assert!(last.assumed, "what we assume comes before the question");
    assert_eq!(last.items, ["Paid on time", "No surprises"]);
    press(&mut program, Modifiers::COMMAND, Key::Z);
    assert!(workspace(&program) == before, "one step");
    press(&mut program, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    for line in ["Paid on time", "Her people first"] {
        program.get_by_label("Add: What matters most").click();
        program.run();
        program.get_by_label_contains("keeps it, as does a press elsewhere");
        program.event(egui::Event::Text(line.to_owned()));
        program.run();
        press(&mut program, Modifiers::COMMAND, Key::Enter);
        program.run();
    }
    let ranked = workspace(&program).stakeholders.get(who).expect("there").rankings.clone();
    let said = ranked.iter().filter(|one| !one.assumed).map(|one| one.items.as_slice());
    assert_eq!(said.collect::<Vec<_>>(), [["Paid on time", "Her people first"]], "a day has one order, gone on with");
}

#[test]
fn the_head_shows_the_talk_that_is_planned_and_plans_one_where_none_is_near() {
    let acts = |name: &str| {
        let program = page_of(PAYROLL, HIGH, Language::English, |one| one.name == name);
        let at_the_top = |words: &str| {
            program.query_all_by_label_contains(words).map(|node| node.rect()).filter(|rect| rect.top() < 130.0).count()
        };
        (at_the_top("Planned for "), at_the_top("Plan a talk, "))
    };
    assert_eq!(acts("Denise Tucker"), (1, 0), "she is met on 21 January");
    assert_eq!(acts("William Carrow"), (0, 1));
    // What somebody expects and comes late is offered at the head as it is beside what they expect.
    let program = page_of(PAYROLL, HIGH, Language::English, |one| one.name == "Evelyn Marsh");
    assert_eq!(program.query_all_by_label("Plan a walk-through, 26 Jan").count(), 2);
    assert_eq!(program.query_all_by_label_contains("Plan a talk, ").count(), 0);
}

#[test]
fn the_steps_of_a_phase_stand_beside_it_where_there_is_room() {
    let program = haines();
    let phase = program.get_by_label("Design, from 3 Feb").rect();
    let step = program.get_by_label_contains("Robert Haines, Design: Comfortable").rect();
    assert!((phase.center().y - step.center().y).abs() < 3.0, "{phase:?} {step:?}");
    assert!(phase.right() < step.left());
}

#[test]
fn the_history_says_what_changed_that_has_no_place_beside_power_and_interest() {
    let mut file = entente::app::samples::load(PAYROLL).expect("a sample");
    let day = file.engagement.status_date.expect("a day");
    let who = harness::named(&file, "Robert Haines");
    let known = file.assessments.iter().filter(|one| one.of == who && one.on <= day);
    let before = known.max_by_key(|one| (one.on, one.id)).expect("assessed").clone();
    let was = before.urgency.expect("known");
    let now = if was == 5 { 1 } else { 5 };
    let says = |file: &Workspace, words: &str| {
        let sight = Sight { person: Some(who), ..Sight::of(ViewKind::Stakeholders) };
        let (size, theme) = (HIGH, ThemeKind::Light);
        draw(file, &Request { sight, day, size, theme, language: Language::English }).matches(words).count()
    };
    let (moved, proximity) = (format!("Urgency: {was} → {now}"), says(&file, "Proximity: "));
    assert_eq!(says(&file, &moved), 0);
    file.assessments.put(Assessment { id: AssessmentId::new(7, 1), on: day, urgency: Some(now), ..before });
    assert_eq!(says(&file, &moved), 1, "what was dragged is said");
    assert_eq!(says(&file, "Proximity: "), proximity, "what stayed as it was is said where it was said first");
}

#[test]
fn what_a_press_says_stands_whole_in_the_smallest_window() {
    fn is_whole(shape: &egui::Shape, words: &str) -> bool {
        match shape {
            egui::Shape::Vec(shapes) => shapes.iter().any(|shape| is_whole(shape, words)),
            egui::Shape::Text(text) => text.galley.text() == words && !text.galley.elided,
            _ => false,
        }
    }
    let is_he = |one: &Stakeholder| one.name == "Игорь Борисович Пахомов";
    let program = page_of(PORTAL, egui::vec2(1024.0, 2400.0), Language::Russian, is_he);
    let words = entente::language::Words::new(Language::Russian).text("record-act-heard-today");
    program.get_by_label(words);
    assert!(program.output().shapes.iter().any(|one| is_whole(&one.shape, words)), "{words}");
}
