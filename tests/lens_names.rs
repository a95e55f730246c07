//! Names on the lenses: whole where there is room, beside the arrows and not over them; and what stands over the lenses.

use egui::accesskit::Role;
use egui::{Color32, Key, Modifiers, Pos2, Rect, Shape, Vec2, pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entente::app::picture::{Request, draw};
use entente::app::samples;
use entente::app::shell::Entente;
use entente::language::{Language, Words};
use entente::ui::theme::{Theme, ThemeKind};
use entente::ui::views::people::Mode;
use entente::ui::views::people::lens::Lens;
use entente::ui::views::people::placement::{Label, Mark, Scenery, crosses};
use entente::ui::views::{Sight, ViewKind};

use super::support::crowd::{Size, crowd};
use super::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE};

type Program = Harness<'static, Entente>;

const SAMPLES: [(usize, Language); 3] =
    [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)];

/// A line of text as it is painted: what it says, where, and whether it was cut.
struct Painted {
    text: String,
    at: Rect,
    cut: bool,
}

fn walk(shape: &Shape, found: &mut impl FnMut(&Shape)) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| walk(shape, found)),
        shape => found(shape),
    }
}

fn painted(program: &Program) -> Vec<Painted> {
    let mut all = Vec::new();
    for clipped in &program.output().shapes {
        walk(&clipped.shape, &mut |shape| {
            if let Shape::Text(text) = shape {
                let at = text.visual_bounding_rect();
                all.push(Painted { text: text.galley.text().to_owned(), at, cut: text.galley.elided });
            }
        });
    }
    all
}

/// Whether this is painted whole somewhere, in a line of its own.
fn whole(program: &Program, words: &str) -> bool {
    painted(program).iter().any(|one| one.text == words && !one.cut)
}

fn scenery(marks: Vec<Mark>, trails: Vec<[Pos2; 2]>) -> Scenery {
    let area = Rect::from_min_size(Pos2::ZERO, vec2(400.0, 200.0));
    Scenery { area, marks, trails, ..Scenery::default() }
}

fn mark(at: Pos2, labels: &[Vec2], cut: usize) -> Mark {
    Mark { at, radius: 15.0, labels: labels.to_vec(), cut, ..Mark::default() }
}

fn label(scenery: &Scenery, index: usize) -> Label {
    scenery.place().placed[index].and_then(|placed| placed.label).expect("a name")
}

#[test]
fn a_name_stands_beside_an_arrow_rather_than_over_it() {
    let one = mark(pos2(200.0, 100.0), &[vec2(120.0, 28.0), vec2(50.0, 14.0)], 0);
    let free = label(&scenery(vec![one.clone()], Vec::new()), 0);
    assert!(free.rect.left() > 200.0, "at the right, where nothing is");
    let arrow = [pos2(380.0, 100.0), pos2(200.0, 100.0)];
    let beside = label(&scenery(vec![one.clone()], vec![arrow]), 0);
    assert_eq!(beside.variant, 0, "the whole name");
    assert!(!crosses(beside.rect, arrow), "{beside:?}");
    // Where the whole name would lie over an arrow wherever it stands, a shorter one is better.
    let around: Vec<[Pos2; 2]> = (0..16)
        .map(|way| Vec2::angled(way as f32 * std::f32::consts::TAU / 16.0))
        .map(|way| [one.at + way * 40.0, one.at + way * 55.0])
        .collect();
    let short = label(&scenery(vec![one], around.clone()), 0);
    assert_eq!(short.variant, 1, "the shorter one");
    assert!(around.iter().all(|line| !crosses(short.rect, *line)));
}

#[test]
fn a_name_lies_across_no_edge_of_the_lens_while_there_is_another_way() {
    let area = Rect::from_min_size(Pos2::ZERO, vec2(300.0, 200.0));
    let at = pos2(150.0, 100.0);
    // At its right, where names stand best, an edge runs.
    let edge = [pos2(180.0, 0.0), pos2(180.0, 200.0)];
    let one = Scenery { area, marks: vec![mark(at, &[vec2(80.0, 14.0)], 0)], edges: vec![edge], ..Scenery::default() };
    let beside = label(&one, 0).rect;
    assert!(!crosses(beside, edge), "{beside:?}");
    let without = Scenery { edges: Vec::new(), ..one.clone() };
    assert!(crosses(label(&without, 0).rect, edge), "without the edge it would stand there");
    // Where there is no way but across, a name across is better than none.
    let fence = |x: f32| [pos2(x, 0.0), pos2(x, 200.0)];
    let edges = (1..15).map(|step| fence(20.0 * step as f32 + 5.0)).collect();
    let all = Scenery { edges, ..one };
    assert!(all.place().placed[0].expect("it stands").label.is_some());
}

#[test]
fn around_the_circle_every_name_has_its_line_and_lies_over_no_segments_mark() {
    for (sample, language) in SAMPLES {
        for size in [WIDE, NARROW] {
            let program = harness::lens(Lens::Circle, sample, size, language);
            let layout = program.state().session().expect("open").views.people.layout().expect("drawn");
            let placed: Vec<_> = layout.placed.iter().flatten().collect();
            assert!(layout.unnamed == 0 && placed.len() > 10, "{language:?} {size:?}: all have a name");
            // That a name lies beyond the outermost ring is held where names are placed (`placement::around`).
            for label in placed.iter().filter_map(|one| one.label) {
                assert!(label.leader.is_some());
                for other in &placed {
                    let near = label.rect.clamp(other.center);
                    assert!(near.distance(other.center) > other.radius + 2.0, "{language:?} {size:?}: {label:?}");
                }
            }
        }
    }
}

#[test]
fn a_name_is_whole_farther_off_rather_than_cut_beside_its_mark() {
    let others = [[160.0, 60.0], [240.0, 60.0], [160.0, 140.0], [240.0, 140.0], [150.0, 100.0], [250.0, 100.0]];
    let mut marks: Vec<Mark> = others.iter().map(|[x, y]| mark(pos2(*x, *y), &[], 0)).collect();
    marks.push(mark(pos2(200.0, 100.0), &[vec2(70.0, 14.0), vec2(20.0, 14.0)], 1));
    let found = label(&scenery(marks.clone(), Vec::new()), 6);
    assert!(found.variant == 0 && found.leader.is_some(), "{found:?}");
    // The same name, if it were not cut, would have stayed where it found room.
    marks[6].cut = 0;
    let found = label(&scenery(marks, Vec::new()), 6);
    assert!(found.variant == 1 && found.leader.is_none(), "{found:?}");
}

/// Where arrows and lines to true places begin: the small dots that are painted in the picture.
fn begins(program: &Program) -> Vec<(Pos2, Color32)> {
    let mut all = Vec::new();
    for clipped in &program.output().shapes {
        walk(&clipped.shape, &mut |shape| {
            if let Shape::Circle(circle) = shape
                && circle.radius == 2.0
                && circle.fill != Color32::TRANSPARENT
            {
                all.push((circle.center, circle.fill));
            }
        });
    }
    all
}

#[test]
fn on_the_samples_no_name_hides_where_an_arrow_begins() {
    let mut seen = 0;
    for (sample, language) in SAMPLES {
        for size in [WIDE, NARROW] {
            let program = harness::lens(Lens::PowerInterest, sample, size, language);
            let layout = program.state().session().expect("open").views.people.layout().expect("drawn");
            let names: Vec<Rect> = layout.placed.iter().flatten().filter_map(|one| Some(one.label?.rect)).collect();
            let dots = begins(&program);
            seen += dots.len();
            for (dot, _) in dots {
                assert!(names.iter().all(|name| !name.contains(dot)), "{language:?} {size:?}: {dot:?}");
            }
        }
    }
    assert!(seen > 30, "{seen} dots");
}

#[test]
fn names_of_groups_are_folded_and_none_is_cut_where_there_is_room() {
    let program = harness::lens(Lens::Network, PORTAL, WIDE, Language::Russian);
    assert!(whole(&program, "Менеджеры по работе") && whole(&program, "с партнёрами"));
    for (sample, language) in SAMPLES {
        for lens in [Lens::PowerInterest, Lens::Circle, Lens::Attitude, Lens::Network] {
            let program = harness::lens(lens, sample, WIDE, language);
            let scene = program.state().session().expect("open").views.people.layout().expect("drawn");
            let inside =
                |at: Rect| scene.placed.iter().flatten().any(|one| one.label.is_some_and(|l| l.rect.intersects(at)));
            let cut = painted(&program).into_iter().filter(|one| one.text.ends_with('…') && inside(one.at));
            let cut: Vec<String> = cut.map(|one| one.text).collect();
            assert!(cut.is_empty(), "{lens:?} {language:?}: {cut:?}");
        }
    }
}

#[test]
fn the_work_in_the_middle_of_the_circle_lies_under_no_name() {
    for (sample, language) in SAMPLES {
        let program = harness::lens(Lens::Circle, sample, WIDE, language);
        let words = Words::new(language);
        let work = painted(&program).into_iter().find(|one| one.text == words.text("people-circle-work"));
        let work = work.expect("there is room for it").at;
        let layout = program.state().session().expect("open").views.people.layout().expect("drawn");
        let names = layout.placed.iter().flatten().filter_map(|one| Some(one.label?.rect));
        assert!(names.into_iter().all(|name| !name.intersects(work)), "{language:?}");
    }
}

#[test]
fn what_is_chosen_over_a_lens_is_said_whole_in_the_smallest_window() {
    for (sample, language) in SAMPLES {
        let words = Words::new(language);
        for lens in Lens::ALL {
            let program = harness::lens(lens, sample, NARROW, language);
            assert!(whole(&program, words.text(lens.key())), "{lens:?} {language:?}");
            assert!(whole(&program, words.text("people-filter-any-organisation")), "{lens:?} {language:?}");
            if lens == Lens::PowerInterest {
                assert!(whole(&program, words.text("people-since-last")), "{language:?}");
            }
        }
    }
}

#[test]
fn what_can_be_chosen_is_not_cut_to_the_width_of_what_is_chosen() {
    let mut program = harness::lens(Lens::PowerInterest, PAYROLL, WIDE, Language::English);
    program.get_by_label("Since when movement is shown").click();
    program.run();
    assert!(whole(&program, "Since the phase began · 5 Jan"), "an open list");
}

#[test]
fn chips_and_the_organisation_stand_in_one_row_beside_the_search() {
    for (sample, language) in SAMPLES {
        let words = Words::new(language);
        let program = harness::lens(Lens::PowerInterest, sample, WIDE, language);
        let row = |name: &str| program.get_by_label(name).rect().center().y;
        let search = row(words.text("people-search"));
        let organisation = row(words.text("people-filter-organisation"));
        assert!((search - organisation).abs() < 2.0, "{language:?}: {search} and {organisation}");
    }
}

#[test]
fn the_eighth_digit_shows_the_list() {
    let mut program = harness::lens(Lens::Circle, PAYROLL, WIDE, Language::English);
    program.key_press(Key::Num8);
    program.run();
    let mode = |program: &Program| program.state().session().expect("open").views.people.mode;
    assert_eq!(mode(&program), Mode::List);
    program.key_press(Key::Num6);
    program.run();
    assert_eq!(mode(&program), Mode::Map);
    assert_eq!(program.state().session().expect("open").views.people.lens, Lens::Network);
}

#[test]
fn who_has_no_tie_is_said_once_people_and_groups_apart() {
    let program = harness::lens(Lens::Network, PAYROLL, WIDE, Language::English);
    assert!(whole(&program, "Without a known tie: people 1, groups and organisations 4"));
    assert!(whole(&program, "21 ties known"), "and no second number beside it");
}

#[test]
fn coverage_widens_its_cards_before_it_cuts_what_it_says() {
    let program = harness::lens(Lens::Coverage, PORTAL, WIDE, Language::Russian);
    assert!(whole(&program, "назначен; диалога не было"));
    assert!(whole(&program, "Менеджеры по работе с партнёрами"), "a heading");
    assert!(whole(&program, "Держатель бюджета") && whole(&program, "Лидер пользователей"), "the parts");
    let ours = Words::new(Language::Russian);
    let cut: Vec<String> = painted(&program)
        .into_iter()
        .filter(|one| one.cut && one.text.starts_with("говорит"))
        .map(|one| one.text)
        .collect();
    assert!(cut.is_empty(), "{}: {cut:?}", ours.text("coverage-ours"));
}

#[test]
fn the_page_of_a_person_opens_from_a_field_that_is_typed_in_and_from_the_list() {
    let mut program = harness::lens(Lens::PowerInterest, PAYROLL, WIDE, Language::English);
    let haines = harness::named(&harness::workspace(&program), "Robert Haines");
    let page = |program: &Program| program.state().session().expect("open").views.person.who();
    program.get_by_label("Find a person").focus();
    program.run();
    program.get_by_label("Find a person").type_text("Hai");
    program.run();
    program.key_press_modifiers(Modifiers::COMMAND, Key::P);
    program.run();
    program.get_all_by_role(Role::TextInput).last().expect("the question whose page").type_text("haines");
    program.run();
    program.key_press(Key::Enter);
    program.run();
    assert_eq!(page(&program), Some(haines), "from a field");
    program.key_press(Key::Escape);
    program.run();
    assert_eq!(page(&program), None);
    program.key_press(Key::Num8);
    program.run();
    let rows = program.get_all_by_role(Role::Row);
    let named = |label: Option<String>| label.is_some_and(|label| label.contains("Robert Haines"));
    rows.into_iter().find(|row| named(row.accesskit_node().label())).expect("the row").click();
    program.run();
    program.key_press_modifiers(Modifiers::COMMAND, Key::P);
    program.run();
    assert_eq!(page(&program), Some(haines), "from a row of the list");
}

#[test]
fn many_people_find_their_places_on_a_worker_and_stand_at_their_true_places_meanwhile() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("crowd.entente");
    let size = Size { people: 200, ties: 300, contacts: 40, readings: 20 };
    entente::file::save(&crowd(size), &path, None).expect("saved");
    let mut program = harness::late(&[]);
    program.state_mut().opened(path.clone(), entente::file::open(&path));
    let session = program.state_mut().session_mut().expect("open");
    session.view = ViewKind::Stakeholders;
    session.views.people.lens = Lens::PowerInterest;
    program.run();
    let layout = |program: &Program| program.state().session().expect("open").views.people.layout().expect("drawn");
    let meanwhile = layout(&program);
    assert!(program.state().session().expect("open").is_computing(), "under way");
    assert_eq!(meanwhile.placed.iter().flatten().count(), 200, "everybody stands somewhere at once");
    assert!(meanwhile.placed.iter().flatten().all(|one| one.label.is_none()));
    while program.state().session().expect("open").is_computing() {
        program.state_mut().finish_jobs();
        program.run();
    }
    let then = layout(&program);
    assert!(then.placed.iter().flatten().filter(|one| one.label.is_some()).count() > 100, "names came");
    let marks: Vec<_> = then.placed.iter().flatten().collect();
    for (at, one) in marks.iter().enumerate() {
        let apart = |other: &&&entente::ui::views::people::placement::Placed| {
            other.center.distance(one.center) >= other.radius + one.radius
        };
        assert!(marks[at + 1..].iter().all(|other| apart(&other)), "nobody covers anybody");
    }
}

#[test]
fn of_many_arrows_those_of_the_most_powerful_are_drawn_in_full() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("crowd.entente");
    entente::file::save(&crowd(Size { people: 120, ties: 10, contacts: 4, readings: 4 }), &path, None).expect("saved");
    let mut program = harness::with_file(&path, &[]);
    let session = program.state_mut().session_mut().expect("open");
    session.view = ViewKind::Stakeholders;
    session.views.people.lens = Lens::PowerInterest;
    program.run();
    let ink = Theme::of(ThemeKind::Light).quiet.gamma_multiply(0.6);
    let begun = begins(&program).into_iter().filter(|(_, fill)| *fill == ink).count();
    assert!((12..=24).contains(&begun), "of 120 who moved {begun} arrows begin with a dot");
}

/// The texts of a picture, in their order.
fn texts(svg: &str) -> Vec<&str> {
    svg.split("<text").skip(1).filter_map(|one| one.split_once('>')?.1.split('<').next()).collect()
}

#[test]
fn every_lens_is_a_picture_in_two_themes_that_says_the_same() {
    for (sample, language) in SAMPLES {
        let file = samples::load(sample).expect("a sample");
        let day = file.engagement.status_date.expect("a day");
        for lens in Lens::ALL {
            let picture = |theme, size| {
                let sight = Sight { lens, ..Sight::of(ViewKind::Stakeholders) };
                draw(&file, &Request { sight, day, size, theme, language })
            };
            for size in [WIDE, NARROW] {
                let (light, dark) = (picture(ThemeKind::Light, size), picture(ThemeKind::Dark, size));
                assert!(light != dark, "{lens:?} {language:?}: a dark picture is another");
                let (said, said_in_the_dark) = (texts(&light), texts(&dark));
                assert!(said == said_in_the_dark && said.len() > 40, "{lens:?} {language:?}: {} texts", said.len());
            }
        }
    }
}

/// It failed as long as those outside of all three sets stood under no words: the classes were named, and they were not.
#[test]
fn who_has_none_of_the_three_stands_under_these_words() {
    for (number, language) in SAMPLES {
        for size in [WIDE, NARROW] {
            let words = Words::new(language).text("people-salience-none");
            let mut program = harness::lens(Lens::Salience, number, size, language);
            let on_lens = |program: &Program| {
                let map = |one: &Painted| one.at.right() < program.ctx.content_rect().right() - 380.0 || size == NARROW;
                painted(program).into_iter().filter(map).find(|one| one.text == words)
            };
            assert!(on_lens(&program).is_none(), "{language:?}: nobody is there");
            let session = program.state_mut().session_mut().expect("open");
            let rated: Vec<_> = session.document.workspace().assessments.iter().cloned().collect();
            let standings = session.insights().grid.standings.iter();
            let stand = standings.filter(|(_, one)| one.latest.is_some_and(|place| place.salience.is_some()));
            let who: Vec<_> = stand.map(|(who, _)| *who).take(3).collect();
            for one in rated.into_iter().filter(|one| who.contains(&one.of)) {
                let none =
                    entente::workspace::Assessment { power: 1.0, legitimate: Some(false), urgency: Some(1), ..one };
                session.apply_plainly(entente::document::Edit::Put(none.into())).expect("put");
            }
            let names: Vec<String> = {
                let people = &session.document.workspace().stakeholders;
                who.iter().map(|id| people.get(*id).expect("there").name.clone()).collect()
            };
            program.run();
            let said = on_lens(&program).expect("they have a caption");
            assert!(!said.cut);
            for name in names {
                let marks = program
                    .query_all_by_role(Role::Button)
                    .filter(|node| node.accesskit_node().label().is_some_and(|label| label.contains(&name)));
                let mark = marks.map(|node| node.rect()).min_by(|a, b| a.left().total_cmp(&b.left()));
                let mark = mark.unwrap_or_else(|| panic!("{language:?} {size}: no mark of {name}"));
                assert!(!mark.intersects(said.at), "{name} at {mark:?} hides {:?}", said.at);
                let near = mark.center() - said.at.left_bottom();
                assert!(near.length() < 330.0, "{name} stands {near:?} from the words");
            }
        }
    }
}
