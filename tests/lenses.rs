//! The lenses on people: what they say as figures, what a hand does on them, and that a crowd stays readable.

use chrono::{Days, NaiveDate};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, Pos2, Rect, Vec2, pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entente::app::shell::Entente;
use entente::insight::Insights;
use entente::insight::movement::{Since, places};
use entente::insight::raters::{Matter, disagreements, views};
use entente::language::Language;
use entente::ui::views::ViewKind;
use entente::ui::views::people::lens::Lens;
use entente::ui::views::people::placement::{Layout, Mark, place, touches};
use entente::workspace::{Assessment, EngagementLevel, Id as _, Stakeholder, StakeholderId, Workspace};

use super::support::harness::{self, NARROW, PAYROLL, WIDE, drag};

fn people(lens: Lens, size: Vec2) -> Harness<'static, Entente> {
    harness::lens(lens, PAYROLL, size, Language::English)
}

fn workspace(program: &Harness<'_, Entente>) -> Workspace {
    program.state().session().expect("open").document.workspace().clone()
}

fn layout(program: &Harness<'_, Entente>) -> Layout {
    program.state().session().expect("open").views.people.layout().expect("a lens was drawn")
}

fn named(workspace: &Workspace, name: &str) -> StakeholderId {
    workspace.stakeholders.iter().find(|one| one.name == name).expect("the person").id
}

/// The middle of the mark of the person whose sentence begins so.
fn mark_of(program: &Harness<'_, Entente>, name: &str) -> Pos2 {
    let mut marks = program.get_all_by_role(Role::Button);
    let is_named = |label: Option<String>| label.is_some_and(|label| label.starts_with(name));
    marks.find(|node| is_named(node.accesskit_node().label())).expect("the mark").rect().center()
}

fn latest(workspace: &Workspace, name: &str) -> Assessment {
    let of = named(workspace, name);
    let today = workspace.engagement.status_date.expect("set");
    let own = workspace.assessments.iter().filter(|one| one.of == of && one.on <= today);
    own.max_by_key(|one| (one.on, one.id)).expect("assessed").clone()
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

const STORY: &str = r#"#![enable(implicit_some)]
(
  engagement: (title: "T", client: "C", firm: "F", currency: "EUR", start: "2026-01-05", end: "2026-06-30",
    phases: [(name: "One", start: "2026-01-05", end: "2026-02-15"), (name: "Two", start: "2026-02-16", end: "2026-06-30")]),
  stakeholders: [(id: "S1", meta: (on: "2026-01-05"), name: "Ann", track: Customer, side: Client)],
  assessments: [
    (id: "A1", meta: (by: "GW", on: "2026-01-10"), of: "S1", on: "2026-01-10", power: 3.0, interest: 2.0, urgency: 2),
    (id: "A2", meta: (by: "DR", on: "2026-02-10"), of: "S1", on: "2026-02-10", power: 4.0, interest: 2.5, urgency: 5,
      engagement: Unaware),
    (id: "A3", meta: (by: "GW", on: "2026-03-10"), of: "S1", on: "2026-03-10", power: 5.0, interest: 2.5, urgency: 3,
      engagement: Neutral),
  ],
  contacts: [
    (id: "C1", meta: (on: "2026-01-05"), title: "Talk", kind: Meeting, at: "2026-02-12T09:30:00", minutes: 60,
      outcome: Held, direction: Both, place: OnSite, channel: InPerson),
  ],
)"#;

fn story() -> Workspace {
    ron::from_str(STORY).expect("a workspace")
}

#[test]
fn the_latest_view_of_each_rater_counts_and_where_they_differ_most_comes_first() {
    let story = story();
    let ann = StakeholderId::new(0, 1);
    let seen = views(&story, day("2026-03-15"));
    let by: Vec<(&str, f64)> = seen[&ann].iter().map(|view| (view.by.as_str(), view.place.power)).collect();
    assert_eq!(by, [("GW", 5.0), ("DR", 4.0)], "the newest first, one for each");
    let differ = disagreements(&story, day("2026-03-15"));
    let found: Vec<(Matter, f64)> = differ.iter().map(|one| (one.matter, one.share)).collect();
    assert_eq!(found, [(Matter::Engagement, 1.0), (Matter::Urgency, 0.5), (Matter::Power, 0.25)]);
    assert_eq!((differ[1].low.by.as_str(), differ[1].high.by.as_str()), ("GW", "DR"));
    assert!(disagreements(&story, day("2026-02-01")).is_empty(), "one view alone is no difference");
}

#[test]
fn movement_is_seen_from_a_month_the_phase_or_the_last_meeting() {
    let story = story();
    let today = Insights::of(&story, day("2026-03-20"));
    let ann = StakeholderId::new(0, 1);
    let power = |since: Since| {
        let then = since.day(&today).expect("such a day");
        (then, places(&story, then).get(&ann).map(|place| place.power))
    };
    // As GW saw her, who rates her now: what DR saw otherwise in between moved nobody.
    assert_eq!(power(Since::Month), (day("2026-02-20"), Some(3.0)));
    assert_eq!(power(Since::Phase), (day("2026-02-16"), Some(3.0)));
    assert_eq!(power(Since::Meeting), (day("2026-02-12"), Some(3.0)));
    assert_eq!(power(Since::Start), (day("2026-01-05"), None));
    assert_eq!(Since::LastAssessment.day(&today), None, "each person's own");
    assert_eq!(Since::Meeting.day(&Insights::of(&story, day("2026-02-12"))), None, "that of today is not past");
}

#[test]
fn a_line_of_the_grid_is_dragged_as_one_step_and_is_a_setting_of_the_workspace() {
    let mut program = people(Lens::PowerInterest, WIDE);
    let before = workspace(&program);
    let line = program.get_by_label("High power begins at 3").rect();
    let from = pos2(line.left() + 10.0, line.center().y);
    drag(&mut program, from, from - vec2(0.0, 80.0));
    let after = workspace(&program);
    let power = after.engagement.thresholds.grid_power;
    assert!((3.2..4.8).contains(&power), "{power}");
    assert_eq!(after.engagement.thresholds.grid_interest, 3.0);
    assert_eq!(after.assessments.len(), before.assessments.len());
    program.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    program.run();
    assert!(workspace(&program) == before, "one step takes it back");
    program.get_by_label("High interest begins at 3").focus();
    program.run();
    program.key_press(Key::ArrowRight);
    program.run();
    assert_eq!(workspace(&program).engagement.thresholds.grid_interest, 3.1, "the keyboard moves it by a tenth");
}

#[test]
fn advice_stands_beside_the_grid_and_movement_is_asked_for_from_a_day() {
    let mut program = people(Lens::PowerInterest, WIDE);
    program.get_by_label_contains("(Players)");
    program.get_by_label("Since when movement is shown").click();
    program.run();
    program.get_by_role_and_label(Role::ListBoxOption, "Since the beginning · 5 Jan").click();
    program.run();
    program.get_by_role_and_label(Role::Heading, "Moved since the beginning");
}

/// Those listed as moved beside the grid.
fn moved_rows(program: &Harness<'_, Entente>) -> Vec<String> {
    let rows = program.query_all_by_role(Role::Row).filter_map(|row| row.accesskit_node().label());
    rows.filter(|label| label.contains(" → ")).collect()
}

/// The people through a lens, looked at by who rated them until now: another rater's first word moves nobody.
fn of_their_rater(lens: Lens) -> Harness<'static, Entente> {
    let mut program = harness::by("Daniel Reyes", PAYROLL);
    let session = program.state_mut().session_mut().expect("open");
    (session.view, session.views.people.lens) = (ViewKind::Stakeholders, lens);
    program.run();
    program
}

fn since(program: &mut Harness<'_, Entente>, option: &str) {
    program.get_by_label("Since when movement is shown").click();
    program.run();
    program.get_by_role_and_label(Role::ListBoxOption, option).click();
    program.run();
}

#[test]
fn who_was_not_rated_at_the_start_is_said_as_such_and_movement_counts_from_the_first_rating() {
    let mut program = people(Lens::PowerInterest, WIDE);
    let whole = moved_rows(&program).len();
    assert!(whole > 1);
    since(&mut program, "Since the beginning · 5 Jan");
    // Nobody was rated on 5 January, the first rating is of 8 January.
    let rows = moved_rows(&program);
    assert!(rows.len() >= whole && rows.iter().all(|row| row.contains(", since ")), "{rows:?}");
    program.get_by_role_and_label(Role::Heading, "Not rated by 5 Jan");
    assert!(program.query_all_by_label_contains("nobody moved").next().is_none());
}

#[test]
fn who_leaves_close_management_counts_in_the_headline_as_in_the_list() {
    let mut program = of_their_rater(Lens::PowerInterest);
    since(&mut program, "Since the last meeting · 16 Jan");
    assert!(moved_rows(&program).is_empty());
    let from = mark_of(&program, "Evelyn Marsh");
    drag(&mut program, from, from + vec2(-40.0, 220.0));
    program.key_press(Key::Enter);
    program.run();
    assert_eq!(moved_rows(&program).len(), 1);
    assert!(program.query_all_by_label_contains("nobody moved").next().is_none());
    assert!(program.query_all_by_label_contains("Evelyn Marsh no longer needs close management").next().is_some());
}

#[test]
fn a_disc_dragged_to_another_level_is_a_new_assessment_and_a_ring_says_what_we_need() {
    let mut program = of_their_rater(Lens::Engagement);
    let before = workspace(&program);
    let was = latest(&before, "Robert Haines");
    let from = mark_of(&program, "Robert Haines");
    let column = (from.x - mark_of(&program, "Kevin Oakes").x).abs().max(120.0);
    let to = from + vec2(if was.engagement == Some(EngagementLevel::Leading) { -column } else { column }, 0.0);
    drag(&mut program, from, to);
    let now = latest(&workspace(&program), "Robert Haines");
    assert_ne!(now.id, was.id, "never a changed old one");
    assert_ne!(now.engagement, was.engagement);
    assert_eq!((now.power, now.interest, now.desired), (was.power, was.interest, was.desired));
    program.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    program.run();
    assert!(workspace(&program) == before);

    let ring = ring_of(&program, "Robert Haines");
    program.get_by_role_and_label(Role::Slider, &ring).focus();
    program.run();
    program.key_press(Key::ArrowLeft);
    program.run();
    let wanted = latest(&workspace(&program), "Robert Haines");
    assert_ne!((wanted.id, wanted.desired), (was.id, was.desired));
    assert_eq!(wanted.engagement, was.engagement);
}

fn ring_of(program: &Harness<'_, Entente>, name: &str) -> String {
    let mut rings = program.get_all_by_role(Role::Slider).filter_map(|node| node.accesskit_node().label());
    rings.find(|label| label.starts_with(name)).expect("a ring")
}

#[test]
fn the_community_is_never_said_without_its_list() {
    let program = people(Lens::Engagement, WIDE);
    program.get_by_label_contains("steps on average");
    program.get_by_role_and_label(Role::Heading, "Short");
    let rows = program.get_all_by_role(Role::Row).filter_map(|row| row.accesskit_node().label());
    assert!(rows.filter(|label| label.contains("steps")).count() > 1);
}

#[test]
fn digits_change_the_lens_while_selection_and_filter_stay() {
    let mut program = people(Lens::PowerInterest, WIDE);
    let janet = named(&workspace(&program), "Janet Cole");
    program.get_by_label_contains("Key people ").click();
    program.run();
    program.key_press(Key::Num2);
    program.run();
    assert_eq!(program.state().session().expect("open").views.people.lens, Lens::Engagement);
    program.state_mut().session_mut().expect("open").selection = Some(janet.into());
    program.run();
    let shown = layout(&program).placed.len();
    for (key, lens) in [(Key::Num2, Lens::Engagement), (Key::Num1, Lens::PowerInterest)] {
        program.key_press(key);
        program.run();
        assert_eq!(program.state().session().expect("open").views.people.lens, lens);
        assert_eq!(layout(&program).placed.len(), shown);
        assert_eq!(program.state().session().expect("open").selection, Some(janet.into()));
    }
}

#[test]
fn marks_glide_from_lens_to_lens_unless_less_motion_is_asked_for() {
    for less in [false, true] {
        let mut program = people(Lens::PowerInterest, WIDE);
        entente::ui::theme::set_motion(&program.ctx, !less);
        program.run();
        let name = "Robert Haines";
        let from = mark_of(&program, name);
        program.state_mut().session_mut().expect("open").views.people.lens = Lens::Engagement;
        program.step();
        let under_way = mark_of(&program, name);
        program.run();
        let to = mark_of(&program, name);
        assert!(from.distance(to) > 30.0, "another place");
        assert_eq!(under_way.distance(to) < 1.0, less, "{from:?} {under_way:?} {to:?}");
    }
}

#[test]
fn the_other_raters_are_shown_when_asked_for_with_where_they_differ() {
    let mut program = people(Lens::PowerInterest, WIDE);
    let hollow = |program: &Harness<'_, Entente>| program.query_all_by_label_contains(" sees ").count();
    assert_eq!(hollow(&program), 0);
    // A second rater.
    let mut second = latest(&workspace(&program), "Robert Haines");
    (second.id, second.meta.by, second.power) = (entente::workspace::AssessmentId::new(0, 0), "GW".to_owned(), 1.5);
    second.on = workspace(&program).engagement.status_date.expect("set");
    let step = entente::document::Step::of(entente::document::Label::about("edit-assess", "x"));
    let session = program.state_mut().session_mut().expect("open");
    session.document.apply(entente::document::Edit::Assess(second), &step).expect("applied");
    program.run();
    program.get_by_label("Show how others rate").click();
    program.run();
    assert!(hollow(&program) >= 1);
    program.get_by_label_contains("between raters");
}

/// People all over the scales, as many as are asked for.
fn crowd(count: u64) -> Workspace {
    let mut workspace = story();
    let pattern: Stakeholder = workspace.stakeholders.iter().next().expect("one").clone();
    let rating: Assessment = workspace.assessments.iter().next().expect("one").clone();
    workspace.assessments = Default::default();
    let mut seed = 7_u64;
    let mut random = |most: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % most
    };
    let first = ["Anna", "Boris", "Chen", "Dolores", "Ekaterina", "Friedrich", "Gustavo"];
    let last = ["Abramova", "Berg", "Castellanos", "Dupont", "Eriksson", "Fontane", "Grigorenko"];
    for number in 1..=count {
        let mut person = pattern.clone();
        person.id = StakeholderId::new(0, number);
        person.name = format!("{} {} {number}", first[random(7) as usize], last[random(7) as usize]);
        workspace.stakeholders.put(person);
        let mut assessment = rating.clone();
        assessment.id = entente::workspace::AssessmentId::new(0, number);
        assessment.of = StakeholderId::new(0, number);
        (assessment.power, assessment.interest) = (1.0 + random(41) as f64 / 10.0, 1.0 + random(41) as f64 / 10.0);
        (assessment.support, assessment.receptiveness) = (Some(1 + random(5) as u8), Some(1 + random(5) as u8));
        (assessment.urgency, assessment.proximity) = (Some(1 + random(5) as u8), Some(1 + random(4) as u8));
        assessment.legitimate = Some(random(2) == 0);
        assessment.engagement = Some(EngagementLevel::Neutral);
        workspace.assessments.put(assessment);
    }
    workspace.engagement.status_date = Some(workspace.engagement.start + Days::new(30));
    workspace
}

#[test]
fn of_two_hundred_people_no_two_names_meet_at_either_size_in_any_lens() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("crowd.entente");
    entente::file::save(&crowd(200), &path, None).expect("saved");
    for size in [WIDE, NARROW] {
        let mut program = harness::program(size, Language::English, &[]);
        program.state_mut().opened(path.clone(), entente::file::open(&path));
        program.state_mut().session_mut().expect("open").view = ViewKind::Stakeholders;
        program.run();
        for lens in &Lens::ALL[..5] {
            let lens = *lens;
            program.state_mut().session_mut().expect("open").views.people.lens = lens;
            program.run();
            let layout = layout(&program);
            let marks: Vec<_> = layout.placed.iter().flatten().collect();
            assert!(!marks.is_empty(), "{lens:?}");
            let names: Vec<Rect> = marks.iter().filter_map(|mark| mark.label).map(|label| label.rect).collect();
            for (index, name) in names.iter().enumerate() {
                assert!(names[index + 1..].iter().all(|other| !other.intersects(*name)), "{lens:?} {size:?}");
                assert!(marks.iter().all(|mark| !touches(*name, mark.center, mark.radius)), "{lens:?} {size:?}");
            }
            if lens == Lens::PowerInterest {
                assert_eq!(marks.len(), 200, "everybody stands somewhere");
                assert!(names.len() >= 60, "{} names at {size:?}", names.len());
                assert_eq!(names.len() + layout.unnamed, 200, "who has no name is counted");
                // The most powerful stand first: key people are from 4 on.
                let key = crowd(200).assessments.iter().filter(|one| one.power >= 4.0).count();
                let unnamed = layout.placed[..key].iter().flatten().filter(|placed| placed.label.is_none()).count();
                assert_eq!(unnamed, 0, "of {key} key people at {size:?}");
            }
        }
    }
}

#[test]
fn a_name_without_room_stands_farther_off_with_a_line_to_it() {
    let area = Rect::from_min_size(Pos2::ZERO, vec2(400.0, 300.0));
    let ring = (0..9).map(|step| pos2(200.0, 150.0) + 42.0 * Vec2::angled(step as f32 * 0.7));
    let crowd = std::iter::once(pos2(200.0, 150.0)).chain(ring);
    let marks: Vec<Mark> =
        crowd.map(|at| Mark { at, radius: 16.0, labels: vec![vec2(50.0, 14.0)], ..Mark::default() }).collect();
    let layout = place(area, &marks, &[]);
    let led: Vec<_> = layout.placed.iter().flatten().filter_map(|placed| placed.label?.leader).collect();
    assert!(!led.is_empty() || layout.unnamed > 0, "{layout:?}");
    for line in led {
        assert!(line[0].distance(line[1]) > 4.0);
    }
    let named = layout.placed.iter().flatten().filter(|placed| placed.label.is_some()).count();
    assert_eq!(named + layout.unnamed, marks.len());
}

#[test]
fn a_reason_typed_in_passing_stands_with_the_new_assessment_of_any_lens() {
    let mut program = people(Lens::Engagement, WIDE);
    let from = mark_of(&program, "Kevin Oakes");
    let right = latest(&workspace(&program), "Kevin Oakes").engagement != Some(EngagementLevel::Leading);
    drag(&mut program, from, from + vec2(if right { 160.0 } else { -160.0 }, 0.0));
    program.event(Event::Text("Spoke up in the review".to_owned()));
    program.run();
    program.key_press(Key::Enter);
    program.run();
    assert_eq!(latest(&workspace(&program), "Kevin Oakes").why, "Spoke up in the review");
}
