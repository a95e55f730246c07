//! What hands and keys do on the lenses, what each lens finds, and that its marks are explained within the smallest window.

use std::collections::BTreeSet;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, Pos2, Rect, Shape, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entente::app::samples;
use entente::app::shell::Entente;
use entente::insight::client_roles::parts;
use entente::insight::coverage::{Depth, Pair};
use entente::insight::warnings::Rule;
use entente::insight::{Insights, circle};
use entente::language::{Language, Words};
use entente::ui::command::Command;
use entente::ui::views::people::lens::Lens;
use entente::ui::views::people::placement::{Mark, Placed, place};
use entente::workspace::{
    Assessment, ClientRole, Id as _, Side, StakeholderId, StakeholderKind, Thresholds, Track, Workspace,
};

use super::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE, drag};

type Program = Harness<'static, Entente>;

pub(super) fn file(program: &Program) -> Workspace {
    program.state().session().expect("open").document.workspace().clone()
}

fn named(file: &Workspace, name: &str) -> StakeholderId {
    file.stakeholders.iter().find(|one| one.name == name).expect("the person").id
}

/// The marks of those whose sentence begins so.
fn marks(program: &Program, name: &str) -> Vec<Rect> {
    let marks = program.query_all_by_role(Role::Button);
    let is_named = |label: Option<String>| label.is_some_and(|label| label.starts_with(name));
    marks.filter(|node| is_named(node.accesskit_node().label())).map(|node| node.rect()).collect()
}

/// The mark of the person whose sentence begins so.
pub(super) fn mark(program: &Program, name: &str) -> Rect {
    *marks(program, name).first().expect("the mark")
}

fn new(program: &Program, before: &Workspace) -> Vec<Assessment> {
    let there = |one: &&Assessment| !before.assessments.contains(one.id);
    file(program).assessments.iter().filter(there).cloned().collect()
}

/// What is painted, and where.
pub(super) fn painted(program: &Program) -> Vec<(String, Rect)> {
    fn walk(shape: &Shape, found: &mut Vec<(String, Rect)>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| walk(shape, found)),
            Shape::Text(text) => found.push((text.galley.text().to_owned(), text.visual_bounding_rect())),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for clipped in &program.output().shapes {
        walk(&clipped.shape, &mut found);
    }
    found
}

fn title(program: &Program) -> String {
    let mut heads = program.get_all_by_role(Role::Heading).filter_map(|node| node.accesskit_node().label());
    heads.next().expect("a title")
}

/// Drags somebody onto the place of another, says why, and takes it back.
fn dragged(lens: Lens, who: &str, onto: &str, check: impl Fn(&Assessment)) {
    let mut program = harness::lens(lens, PAYROLL, WIDE, Language::English);
    let before = file(&program);
    let (from, to) = (mark(&program, who).center(), mark(&program, onto).center());
    drag(&mut program, from, to);
    program.event(Event::Text("Said so herself".to_owned()));
    program.run();
    program.key_press(Key::Enter);
    program.run();
    let made = new(&program, &before);
    assert_eq!(made.len(), 1, "{lens:?}: one new assessment, none changed");
    assert_eq!((made[0].of, Some(made[0].on)), (named(&before, who), before.engagement.status_date));
    assert_eq!(made[0].why, "Said so herself", "{lens:?}: Enter keeps it with its reason");
    check(&made[0]);
    for old in before.assessments.iter() {
        assert_eq!(file(&program).assessments.get(old.id), Some(old));
    }
    program.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    program.run();
    assert!(file(&program) == before, "{lens:?}: one step");
}

#[test]
fn a_drag_on_salience_the_circle_and_attitude_is_a_new_dated_assessment_with_its_reason() {
    dragged(Lens::Salience, "Carl Dunning", "William Carrow", |new| {
        assert!(new.power >= 3.5 && new.legitimate == Some(true) && new.urgency < Some(4), "{new:?}");
    });
    dragged(Lens::Circle, "Janet Cole", "Denise Tucker", |new| assert_eq!(new.proximity, Some(4)));
    dragged(Lens::Attitude, "Janet Cole", "Denise Tucker", |new| {
        assert_eq!((new.support, new.receptiveness), (Some(5), Some(5)));
    });
}

#[test]
fn a_nudge_on_salience_the_circle_and_attitude_is_a_new_dated_assessment() {
    let nudge = |lens: Lens, who: &str, key: Key| {
        let mut program = harness::lens(lens, PAYROLL, WIDE, Language::English);
        let before = file(&program);
        let at = mark(&program, who).center();
        program.hover_at(at);
        program.run();
        program.drag_at(at);
        program.drop_at(at);
        program.run();
        let modifiers = Modifiers::SHIFT;
        program.event(Event::ModifiersChanged(modifiers));
        program.event(Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers });
        program.run();
        program.event(Event::ModifiersChanged(Modifiers::NONE));
        program.run();
        let made = new(&program, &before);
        assert_eq!(made.len(), 1, "{lens:?}");
        assert!(program.query_by_role_and_label(Role::TextInput, &format!("Why {who} stands there now")).is_some());
        made[0].clone()
    };
    let today = samples::load(PAYROLL).expect("a sample");
    let latest = |who: &str| {
        let (of, day) = (named(&today, who), today.engagement.status_date.expect("set"));
        let own = today.assessments.iter().filter(|one| one.of == of && one.on <= day);
        own.max_by_key(|one| (one.on, one.id)).expect("assessed").clone()
    };
    assert!(nudge(Lens::Salience, "Carl Dunning", Key::ArrowUp).power >= 3.5);
    let (was, is) = (latest("Janet Cole"), nudge(Lens::Circle, "Janet Cole", Key::ArrowUp));
    assert_eq!(is.proximity, was.proximity.map(|step| step + 1));
    let (was, is) = (latest("Janet Cole"), nudge(Lens::Attitude, "Janet Cole", Key::ArrowUp));
    assert_eq!((is.support, is.receptiveness), (was.support.map(|step| step + 1), was.receptiveness));
}

#[test]
fn escape_takes_the_move_back_and_the_question_covers_neither_mark_nor_name() {
    for size in [WIDE, NARROW] {
        let mut program = harness::lens(Lens::PowerInterest, PAYROLL, size, Language::English);
        let before = file(&program);
        let from = mark(&program, "Janet Cole").center();
        drag(&mut program, from, from + vec2(140.0, -50.0));
        assert_eq!(new(&program, &before).len(), 1);
        let asked = program.get_by_role_and_label(Role::TextInput, "Why Janet Cole stands there now").rect();
        let stands = mark(&program, "Janet Cole");
        assert!(!asked.intersects(stands), "{size:?}: {asked:?} over {stands:?}");
        for (text, name) in painted(&program) {
            assert!(!text.contains("Cole") || !name.shrink(1.0).intersects(asked), "{size:?}: {text} is covered");
        }
        program.event(Event::Text("No".to_owned()));
        program.run();
        program.key_press(Key::Escape);
        program.run();
        assert!(file(&program) == before, "{size:?}: Escape takes it back");
        assert!(program.query_by_role_and_label(Role::TextInput, "Why Janet Cole stands there now").is_none());
    }
}

/// Clicks somebody's mark and moves it by Shift and an arrow.
fn nudged(program: &mut Program, who: &str) {
    let at = mark(program, who).center();
    program.hover_at(at);
    program.run();
    program.drag_at(at);
    program.drop_at(at);
    program.run();
    shift_up(program);
}

fn shift_up(program: &mut Program) {
    let modifiers = Modifiers::SHIFT;
    program.event(Event::ModifiersChanged(modifiers));
    program.event(Event::Key { key: Key::ArrowUp, physical_key: None, pressed: true, repeat: false, modifiers });
    program.run();
    program.event(Event::ModifiersChanged(Modifiers::NONE));
    program.run();
}

#[test]
fn after_a_move_by_the_keyboard_tab_typing_and_escape_belong_to_its_reason() {
    let mut program = harness::lens(Lens::PowerInterest, PAYROLL, WIDE, Language::English);
    let before = file(&program);
    let asks = |program: &Program| {
        program.query_by_role_and_label(Role::TextInput, "Why Janet Cole stands there now").is_some()
    };
    nudged(&mut program, "Janet Cole");
    program.key_press(Key::Tab);
    program.run();
    program.event(Event::Text("Said so".to_owned()));
    program.run();
    program.key_press(Key::Enter);
    program.run();
    let first = new(&program, &before)[0].clone();
    assert_eq!((first.of, first.why.as_str()), (named(&before, "Janet Cole"), "Said so"));
    // The keyboard is at the mark again; what was said of the old place that day stays.
    shift_up(&mut program);
    let second = new(&program, &before)[0].clone();
    assert!(second.power > first.power && second.why == "Said so", "{second:?}");
    assert!(asks(&program));
    // A digit is a reason's first letter, not another lens.
    program.event(Event::Text("2".to_owned()));
    program.key_press(Key::Num2);
    program.run();
    program.event(Event::Text("nd talk".to_owned()));
    program.run();
    program.key_press(Key::Enter);
    program.run();
    assert_eq!(program.state().session().expect("open").views.people.lens, Lens::PowerInterest);
    assert_eq!(new(&program, &before)[0].why, "Said so; 2nd talk");
    let reasoned = file(&program);
    shift_up(&mut program);
    assert!(file(&program) != reasoned && asks(&program));
    program.key_press(Key::Escape);
    program.run();
    assert!(file(&program) == reasoned && !asks(&program), "Escape takes it back");
    let selection = program.state().session().expect("open").selection;
    assert_eq!(selection, Some(named(&before, "Janet Cole").into()));
}

#[test]
fn a_second_drag_of_the_same_day_asks_for_its_own_reason() {
    let mut program = harness::lens(Lens::PowerInterest, PAYROLL, WIDE, Language::English);
    let before = file(&program);
    for (reason, reasons) in [("First", "First"), ("Second", "First; Second"), ("", "First; Second")] {
        let from = mark(&program, "Janet Cole").center();
        drag(&mut program, from, from + vec2(70.0, -30.0));
        program.get_by_role_and_label(Role::TextInput, "Why Janet Cole stands there now");
        if !reason.is_empty() {
            program.event(Event::Text(reason.to_owned()));
            program.run();
        }
        program.key_press(Key::Enter);
        program.run();
        let made = new(&program, &before);
        assert_eq!((made.len(), made[0].why.as_str()), (1, reasons), "none is lost");
    }
}

#[test]
fn another_raters_mark_lies_over_every_name() {
    let mut program = harness::lens(Lens::PowerInterest, PORTAL, WIDE, Language::Russian);
    program.get_by_label(Words::new(Language::Russian).text("people-raters")).click();
    program.run();
    let painted = painted(&program);
    // The card of "ПГ" on the map, not the one in the list beside it, which says it in brackets.
    let card = painted.iter().position(|(text, _)| text == "ПГ").expect("the other rater");
    let name = painted.iter().position(|(text, _)| text.ends_with("Пахомов")).expect("whom they see differently");
    assert!(card > name, "{card} {name}");
}

#[test]
fn with_one_rater_nobody_could_disagree_and_the_lens_keeps_its_card() {
    let mut program = harness::lens(Lens::PowerInterest, PAYROLL, WIDE, Language::English);
    program.get_by_label("Show how others rate").click();
    program.run();
    assert!(program.query_all_by_label_contains("Only Daniel Reyes rated").next().is_some());
    assert!(program.query_all_by_label_contains("Nobody disagrees").next().is_none());
    assert!(program.query_all_by_label_contains("(Players)").next().is_some());
}

#[test]
fn weights_are_stepped_beside_the_circle_and_its_order_follows() {
    let mut program = harness::lens(Lens::Circle, PAYROLL, WIDE, Language::English);
    let before = file(&program);
    program.get_by_label("More weight: Urgency").click();
    program.run();
    program.get_by_label("Less weight: Power").click();
    program.run();
    let weights = file(&program).engagement.thresholds.circle;
    assert_eq!((weights.power, weights.proximity, weights.urgency), (3, 2, 6));
    for _ in 0..2 {
        program.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        program.run();
    }
    assert!(file(&program) == before);
}

#[test]
fn how_we_need_somebody_is_said_nudged_and_dragged_on_attitude() {
    let mut program = harness::lens(Lens::Attitude, PAYROLL, WIDE, Language::English);
    let before = file(&program);
    let janet = named(&before, "Janet Cole");
    program.state_mut().session_mut().expect("open").selection = Some(janet.into());
    program.run();
    let optimum = |program: &Program| {
        let made = new(program, &before);
        made.last().map(|one| (one.optimum_support, one.optimum_receptiveness, one.support))
    };
    // With the details open there is no room for the figures until they are asked for.
    program.get_by_label("Show the figures beside the picture").click();
    program.run();
    program.get_by_label("Say what we need").click();
    program.run();
    let (support, receptiveness, now) = optimum(&program).expect("said");
    assert!(support >= Some(3) && receptiveness >= Some(3));
    let frame = |program: &Program| {
        let mut frames = program.get_all_by_role(Role::Slider);
        let label = frames.find_map(|node| node.accesskit_node().label().filter(|label| label.starts_with("Janet")));
        label.expect("the frame")
    };
    let label = frame(&program);
    program.get_by_role_and_label(Role::Slider, &label).focus();
    program.run();
    program.key_press(Key::ArrowUp);
    program.run();
    assert_eq!(optimum(&program), Some((support.map(|step| step + 1), receptiveness, now)), "a nudge");
    let label = frame(&program);
    let from = program.get_by_role_and_label(Role::Slider, &label).rect().center();
    let to = mark(&program, "Denise Tucker").center();
    drag(&mut program, from, to);
    assert_eq!(optimum(&program), Some((Some(5), Some(5), now)), "a drag; where she stands now is untouched");
}

#[test]
fn everybodys_way_to_where_we_need_them_is_drawn_and_no_mark_hides_its_frame() {
    /// The corners of frames: three points, one on top of the other or beside it.
    fn corners(shape: &Shape, found: &mut Vec<Pos2>) {
        match shape {
            Shape::Vec(all) => all.iter().for_each(|one| corners(one, found)),
            Shape::Path(path) if path.points.len() == 3 && path.stroke.width == 1.5 => found.push(path.points[1]),
            _ => {}
        }
    }
    for (sample, size) in [(PAYROLL, WIDE), (PAYROLL, NARROW), (PORTAL, NARROW), (ERP, NARROW)] {
        let program = harness::lens(Lens::Attitude, sample, size, Language::English);
        let session = program.state().session().expect("open");
        let (grid, shown) = (&session.insights().grid, &session.insights().shown);
        let wanted = shown.stakeholders.iter().filter(|one| one.left_on.is_none()).filter(|one| {
            let place = grid.standings.get(&one.id).and_then(|one| one.latest);
            place.is_some_and(|place| {
                place.attitude.is_some() && place.optimum.is_some() && place.attitude != place.optimum
            })
        });
        let wanted = wanted.count();
        let mut found = Vec::new();
        program.output().shapes.iter().for_each(|one| corners(&one.shape, &mut found));
        assert!(wanted > 2);
        assert_eq!(found.len(), 4 * wanted, "a frame for everybody who is not there yet");
        for one in shown.stakeholders.iter() {
            for mark in marks(&program, &one.name) {
                let hidden = found.iter().find(|corner| mark.shrink(2.0).contains(**corner));
                assert_eq!(hidden, None, "{} at {mark:?} hides a frame", one.name);
            }
        }
    }
}

/// Names of classes and quadrants that would hurt.
fn hurting(words: &Words) -> Vec<&'static str> {
    let keys = [
        "people-salience-dormant",
        "people-salience-discretionary",
        "people-salience-demanding",
        "people-salience-dominant",
        "people-salience-dangerous",
        "people-salience-dependent",
        "people-attitude-neither",
        "people-attitude-listening",
        "people-attitude-supporting",
    ];
    keys.map(|key| words.text(key)).to_vec()
}

#[test]
fn with_neutral_names_no_class_that_hurts_is_painted_in_any_language() {
    for (sample, language) in [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)] {
        let words = Words::new(language);
        let hurting = hurting(&words);
        let found = |program: &Program| {
            painted(program).into_iter().filter(|(text, _)| hurting.iter().any(|word| text.contains(word))).count()
        };
        for lens in Lens::ALL {
            let mut program = harness::lens(lens, sample, WIDE, language);
            let ours = found(&program);
            assert_eq!(ours > 0, matches!(lens, Lens::Salience | Lens::Attitude), "{lens:?} {language:?}: {ours}");
            program.get_by_label(words.text("people-neutral")).click();
            program.run();
            assert_eq!(found(&program), 0, "{lens:?} {language:?}");
        }
    }
}

#[test]
fn each_lens_has_a_finding_of_its_own() {
    for (sample, language) in [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)] {
        let titles: BTreeSet<String> =
            Lens::ALL.iter().map(|lens| title(&harness::lens(*lens, sample, WIDE, language))).collect();
        assert_eq!(titles.len(), 7, "{titles:?}");
    }
    let said = |lens: Lens| title(&harness::lens(lens, PAYROLL, WIDE, Language::English));
    // From 2.6 to 3.6 of interest, over the middle line.
    assert_eq!(
        said(Lens::PowerInterest),
        "Evelyn Marsh now needs close management: power 3.6 → 4.2, interest 2.6 → 3.6"
    );
    assert_eq!(said(Lens::Engagement), "The gap that weighs most: Robert Haines, one step short at power 4.8");
    assert_eq!(
        said(Lens::Salience),
        "5 are one attribute from “Definitive”, first William Carrow: only urgency is missing"
    );
    assert!(
        said(Lens::Circle).starts_with("Robert Haines comes first with an index of 0.85"),
        "{}",
        said(Lens::Circle)
    );
    assert!(said(Lens::Network).ends_with("21 ties known"), "{}", said(Lens::Network));
    assert!(said(Lens::Coverage).contains("William Carrow"), "{}", said(Lens::Coverage));
}

/// Who stands or waits in the lens.
fn present(program: &Program, file: &Workspace) -> BTreeSet<StakeholderId> {
    let labels: Vec<String> =
        program.get_all_by_role(Role::Button).filter_map(|node| node.accesskit_node().label()).collect();
    let is_there = |name: &str| {
        labels.iter().any(|label| label.strip_prefix(name).is_some_and(|rest| rest.starts_with([',', ':'])))
    };
    // On the lens of coverage groups are headings over their people.
    let heads = program.state().session().expect("open").views.people.lens == Lens::Coverage;
    let shown = file.stakeholders.iter().filter(|one| is_there(&one.name));
    shown.filter(|one| !heads || one.kind == StakeholderKind::Person).map(|one| one.id).collect()
}

#[test]
fn every_lens_asks_for_the_same_people_by_track_side_key_search_and_organisation() {
    for lens in Lens::ALL {
        let mut program = harness::lens(lens, PAYROLL, WIDE, Language::English);
        let before = file(&program);
        let all = present(&program, &before);
        let one = |who: &StakeholderId| before.stakeholders.get(*who).expect("there");
        for (chip, test) in [
            (
                "Customer 5",
                &(|who: &StakeholderId| one(who).track == Track::Customer) as &dyn Fn(&StakeholderId) -> bool,
            ),
            ("Client 13", &|who: &StakeholderId| one(who).side == Side::Client),
        ] {
            program.get_by_role_and_label(Role::CheckBox, chip).click();
            program.run();
            let shown = present(&program, &before);
            assert!(!shown.is_empty() && shown.iter().all(test), "{lens:?} {chip}: {shown:?}");
            assert!(shown.is_subset(&all) && shown.len() < all.len(), "{lens:?} {chip}");
            program.get_by_role_and_label(Role::CheckBox, chip).click();
            program.run();
        }
        program.get_by_role_and_label(Role::CheckBox, "Key people 3").click();
        program.run();
        let key = ["Robert Haines", "Evelyn Marsh", "William Carrow"].map(|name| named(&before, name));
        assert_eq!(present(&program, &before), BTreeSet::from(key), "{lens:?}");
        program.get_by_role_and_label(Role::CheckBox, "Key people 3").click();
        program.run();
        program.get_by_role_and_label(Role::TextInput, "Find a person").focus();
        program.run();
        program.event(Event::Text("haines".to_owned()));
        program.run();
        assert_eq!(present(&program, &before), BTreeSet::from([named(&before, "Robert Haines")]), "{lens:?}");
        program.get_by_label("Clear the search").click();
        program.run();
        program.get_by_label("Organisation").click();
        program.run();
        program.get_by_role_and_label(Role::ListBoxOption, "Finance and Accounting").click();
        program.run();
        let home = named(&before, "Finance and Accounting");
        let shown = present(&program, &before);
        let belongs = |who: &StakeholderId| *who == home || one(who).member_of == Some(home);
        assert!(!shown.is_empty() && shown.iter().all(belongs), "{lens:?}: {shown:?}");
    }
}

#[test]
fn the_selection_survives_every_lens_and_marks_arrive_where_they_belong() {
    let mut program = harness::lens(Lens::PowerInterest, PAYROLL, WIDE, Language::English);
    entente::ui::theme::set_motion(&program.ctx, true);
    let haines = named(&file(&program), "Robert Haines");
    program.state_mut().session_mut().expect("open").selection = Some(haines.into());
    program.run();
    for lens in Lens::ALL.into_iter().rev() {
        program.state_mut().session_mut().expect("open").views.people.lens = lens;
        program.run();
        let session = program.state().session().expect("open");
        assert_eq!(session.selection, Some(haines.into()), "{lens:?}");
        let layout = session.views.people.layout().expect("drawn");
        let at: Pos2 = mark(&program, "Robert Haines").center();
        let near = layout.placed.iter().flatten().map(|placed| placed.center.distance(at));
        assert!(near.fold(f32::INFINITY, f32::min) < 1.0, "{lens:?}: {at:?}");
    }
}

#[test]
fn movement_is_seen_from_a_day_of_ones_own() {
    let mut program = harness::lens(Lens::PowerInterest, PAYROLL, WIDE, Language::English);
    program.get_by_label("Since when movement is shown").click();
    program.run();
    program.get_by_role_and_label(Role::ListBoxOption, "A day of your own").click();
    program.run();
    let entry = || "Movement since this day";
    program.get_by_role_and_label(Role::TextInput, entry()).focus();
    program.run();
    program.key_press_modifiers(Modifiers::COMMAND, Key::A);
    program.event(Event::Text("2026-01-09".to_owned()));
    program.run();
    program.key_press(Key::Enter);
    program.run();
    program.get_by_role_and_label(Role::Heading, "Moved since 9 Jan");
}

#[test]
fn every_sign_is_explained_once_within_the_smallest_window() {
    for (sample, language) in [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)] {
        let words = Words::new(language);
        for lens in Lens::ALL {
            let program = harness::lens(lens, sample, NARROW, language);
            let screen = Rect::from_min_size(Pos2::ZERO, NARROW);
            let painted = painted(&program);
            let power = words.number_short(4.0, 1);
            let mut signs = vec![
                words.text("people-legend-group").to_owned(),
                words.with("people-legend-key", &[("power", power.into())]),
            ];
            if matches!(lens, Lens::Engagement | Lens::Attitude) {
                signs.push(words.text("people-legend-wanted").to_owned());
            }
            for sign in signs {
                let at: Vec<Rect> = painted.iter().filter(|(text, _)| *text == sign).map(|(_, at)| *at).collect();
                assert_eq!(at.len(), 1, "{lens:?} {language:?}: {sign}");
                assert!(screen.contains_rect(at[0]), "{lens:?} {language:?}: {sign} at {:?}", at[0]);
            }
        }
    }
}

#[test]
fn key_people_keep_their_names_in_every_lens_language_and_size() {
    let mut stood = 0;
    for (sample, language) in [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)] {
        for size in [WIDE, NARROW] {
            for lens in [Lens::PowerInterest, Lens::Salience, Lens::Circle, Lens::Attitude, Lens::Network] {
                let program = harness::lens(lens, sample, size, language);
                let file = file(&program);
                let day = file.engagement.status_date.expect("set");
                let insights = Insights::of(&file, day);
                let layout = program.state().session().expect("open").views.people.layout().expect("drawn");
                let named = layout.placed.iter().flatten().filter(|placed| placed.label.is_some()).count();
                for who in &insights.grid.key_people {
                    let name = &file.stakeholders.get(*who).expect("there").name;
                    // Who lacks the ratings of a lens waits in its tray, or in a line of it.
                    let at = marks(&program, name);
                    let is_own = |placed: &&Placed| at.iter().any(|at| placed.center.distance(at.center()) < 1.0);
                    let Some(own) = layout.placed.iter().flatten().find(is_own) else { continue };
                    stood += 1;
                    assert!(own.label.is_some(), "{lens:?} {language:?} {size:?}: {name}, of {named} names");
                }
            }
        }
    }
    assert!(stood > 60, "{stood} key people were looked at");
}

#[test]
fn a_name_that_must_be_there_takes_the_room_of_one_that_need_not() {
    let area = Rect::from_min_size(Pos2::ZERO, vec2(260.0, 60.0));
    let at = |x: f32, insists: bool| Mark {
        at: egui::pos2(x, 30.0),
        radius: 12.0,
        labels: vec![vec2(70.0, 14.0)],
        insists,
        ..Mark::default()
    };
    let marks: Vec<Mark> = (0..7).map(|step| at(20.0 + 36.0 * step as f32, step == 6)).collect();
    let layout = place(area, &marks, &[]);
    assert!(layout.placed[6].is_some_and(|placed| placed.label.is_some()), "{layout:?}");
    let named: Vec<Rect> = layout.placed.iter().flatten().filter_map(|placed| Some(placed.label?.rect)).collect();
    for (index, name) in named.iter().enumerate() {
        assert!(named[index + 1..].iter().all(|other| !other.intersects(*name)));
    }
    assert_eq!(named.len() + layout.unnamed, marks.len(), "who has none is counted");
}

#[test]
fn who_is_new_among_the_first_is_found_against_an_earlier_order() {
    let entry = |number: u64, index: f64| circle::Entry {
        who: StakeholderId::new(0, number),
        power: 3.0,
        proximity: 2,
        urgency: 3,
        index,
    };
    let before: Vec<_> = (1..=20).map(|number| entry(number, 1.0 - number as f64 * 0.01)).collect();
    let mut now = before.clone();
    now.swap(3, 17);
    let new: Vec<_> = circle::newcomers(&now, &before).collect();
    assert_eq!(new, [StakeholderId::new(0, 18)], "the eighteenth rose among the first fifteen");
    assert_eq!(circle::newcomers(&before, &before).count(), 0);
}

#[test]
fn a_part_in_the_decision_that_nobody_has_is_open() {
    let (payroll, erp) = (samples::load(PAYROLL).expect("a sample"), samples::load(ERP).expect("a sample"));
    let found = |file: &Workspace| {
        let day = file.engagement.status_date.expect("set");
        let insights = Insights::of(file, day);
        parts(file, &insights.grid, &insights.coverage, day)
    };
    let open: Vec<ClientRole> = found(&erp).iter().filter(|part| part.is_open()).map(|part| part.role).collect();
    assert_eq!(open, [ClientRole::DecisionMaker], "nobody is named for it in this sample");
    let parts = found(&payroll);
    assert!(parts.iter().all(|part| !part.is_open()));
    let budget = parts.iter().find(|part| part.role == ClientRole::BudgetHolder).expect("a row for each part");
    assert_eq!(budget.people, [named(&payroll, "William Carrow")]);
    assert!(budget.is_unheard(), "nobody of ours spoke with him yet");
}

#[test]
fn the_limits_of_the_workspace_are_heard_wherever_they_count() {
    let mut payroll = samples::load(PAYROLL).expect("a sample");
    let day = payroll.engagement.status_date.expect("set");
    let marsh = named(&payroll, "Evelyn Marsh");
    let insights = Insights::of(&payroll, day);
    let salience = |insights: &Insights| insights.grid.standings[&marsh].latest.and_then(|place| place.salience);
    let satisfied = insights.pulse.satisfied;
    let usual = salience(&insights);
    payroll.engagement.thresholds.salience_power = 5.0;
    payroll.engagement.thresholds.satisfied_from = 1.0;
    let strict = Insights::of(&payroll, day);
    assert_ne!(salience(&strict), usual, "whoever lacks the limit lacks the attribute");
    assert_eq!(strict.pulse.satisfied.of, satisfied.of);
    assert_eq!(strict.pulse.satisfied.n, satisfied.of, "from 1 on everybody who answered is satisfied");
    let three_talks = Pair { spoken: 3, ..Pair::default() };
    let mut limits = Thresholds::default();
    assert_eq!(three_talks.depth(&limits), Some(Depth::Several));
    limits.coverage_often = 3;
    assert_eq!(three_talks.depth(&limits), Some(Depth::Often));
    (limits.coverage_several, limits.coverage_often) = (4, 6);
    assert_eq!(three_talks.depth(&limits), Some(Depth::Once));
}

#[test]
fn what_a_row_says_stands_beside_it_and_covers_no_other_row() {
    let mut program = harness::lens(Lens::PowerInterest, PAYROLL, WIDE, Language::English);
    let rows = |program: &Program| -> Vec<Rect> {
        let rows = program.query_all_by_role(Role::Row).filter(|row| {
            row.accesskit_node().label().is_some_and(|label| label.contains("power") || label.contains("interest"))
        });
        rows.map(|row| row.rect()).collect()
    };
    let at = rows(&program)[0].center();
    program.hover_at(at);
    for _ in 0..60 {
        program.step();
    }
    let said = |node: &egui_kittest::Node<'_>| {
        let label = node.accesskit_node().value().or_else(|| node.accesskit_node().label());
        label.is_some_and(|label| label.starts_with("Robert Haines") && label.contains("power"))
    };
    let tips: Vec<Rect> = program.query_all_by_role(Role::Label).filter(said).map(|node| node.rect()).collect();
    assert!(!tips.is_empty(), "the sentence is shown");
    for row in rows(&program) {
        assert!(tips.iter().all(|tip| !tip.intersects(row.shrink(1.0))), "{tips:?} over {row:?}");
    }
}

#[test]
fn every_limit_shows_its_default_and_where_that_comes_from() {
    for language in Language::ALL {
        let words = Words::new(language);
        let mut program = harness::sample(PAYROLL, WIDE, language);
        let ctx = program.ctx.clone();
        program.state_mut().run(Command::EditEngagement, &ctx);
        program.run();
        program.get_by_role_and_label(Role::DisclosureTriangle, words.text("record-group-thresholds")).click();
        program.run();
        let said = words.with("record-default", &[("value", "\u{1}".into()), ("source", "".into())]);
        let begins = said.split('\u{1}').next().expect("a beginning").to_owned();
        let says = |node: &egui_kittest::Node<'_>| {
            let label = node.accesskit_node().value().or_else(|| node.accesskit_node().label());
            label.is_some_and(|label| label.starts_with(&begins))
        };
        let n = program.query_all_by_role(Role::Label).filter(says).count();
        // Nineteen limits, three weights, and the limits of single rules.
        let rules = Rule::ALL.iter().filter(|rule| rule.limit().is_some()).count();
        assert_eq!(n, 22 + rules, "{language:?}: each once");
    }
}
