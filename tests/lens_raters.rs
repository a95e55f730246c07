//! Two who rate see the same people: where the other's view lies in each lens, and where they disagree.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Galley, Pos2, Shape};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use entente::app::picture::{Request, draw};
use entente::app::samples;
use entente::language::{Language, Words};
use entente::ui::theme::ThemeKind;
use entente::ui::views::people::lens::Lens;
use entente::ui::views::people::placement::touches;
use entente::ui::views::{Sight, ViewKind};
use entente::workspace::{AssessmentId, EngagementLevel, Id as _, Workspace};

use super::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE};

/// The lenses in which a rating has a place.
const RATED: [Lens; 5] = [Lens::PowerInterest, Lens::Engagement, Lens::Salience, Lens::Circle, Lens::Attitude];

/// The story in which Grace Wu sees Robert Haines otherwise than all before her, in everything.
fn seen_by_two() -> Workspace {
    let mut file = samples::load(PAYROLL).expect("the sample");
    let day = file.engagement.status_date.expect("set");
    let who = harness::named(&file, "Robert Haines");
    let latest =
        file.assessments.iter().filter(|one| one.of == who && one.on <= day).max_by_key(|one| (one.on, one.id));
    let latest = latest.expect("rated").clone();
    let mut other = latest.clone();
    (other.id, other.meta.by, other.on) =
        (AssessmentId::new(7, 1), "Grace Wu".to_owned(), latest.on.pred_opt().unwrap());
    (other.power, other.interest) = (1.5, 1.5);
    other.engagement = Some(EngagementLevel::Resistant);
    (other.urgency, other.proximity, other.legitimate) = (Some(1), Some(1), latest.legitimate.map(|yes| !yes));
    (other.support, other.receptiveness) = (Some(1), Some(1));
    assert!(latest.urgency != Some(1) && latest.proximity != Some(1) && latest.support != Some(1), "{latest:?}");
    file.assessments.put(other);
    file
}

fn texts(svg: &str) -> Vec<&str> {
    svg.match_indices("</text>").filter_map(|(at, _)| svg[..at].rfind('>').map(|from| &svg[from + 1..at])).collect()
}

#[test]
fn each_lens_is_a_picture_of_two_raters_views_or_says_why_not_in_two_themes() {
    let file = seen_by_two();
    let day = file.engagement.status_date.expect("set");
    for lens in Lens::ALL {
        for size in [WIDE, NARROW] {
            let picture = |theme, raters| {
                let sight = Sight { lens, raters, ..Sight::of(ViewKind::Stakeholders) };
                draw(&file, &Request { sight, day, size, theme, language: Language::English })
            };
            let [light, dark] = [ThemeKind::Light, ThemeKind::Dark].map(|theme| picture(theme, true));
            assert!(light != dark && texts(&light) == texts(&dark), "{lens:?}");
            let cards = texts(&light).into_iter().filter(|text| *text == "GW").count();
            // One on the lens; the legend's own card says AB.
            assert_eq!(cards, usize::from(RATED.contains(&lens)), "{lens:?} {size:?}");
            let says = texts(&light).iter().any(|text| text.contains("no place in this lens"));
            assert_eq!(says, !RATED.contains(&lens), "{lens:?}");
            let alone = picture(ThemeKind::Light, false);
            assert!(!texts(&alone).contains(&"GW"), "{lens:?}: not asked for, not shown");
        }
    }
}

#[test]
fn where_ratings_have_no_place_nobody_stands_back_for_what_was_rated() {
    let file = seen_by_two();
    let day = file.engagement.status_date.expect("set");
    for lens in [Lens::Network, Lens::Coverage] {
        for size in [WIDE, NARROW] {
            let picture = |raters| {
                let sight = Sight { lens, raters, ..Sight::of(ViewKind::Stakeholders) };
                draw(&file, &Request { sight, day, size, theme: ThemeKind::Light, language: Language::English })
            };
            let [alone, compared] = [false, true].map(picture);
            // One line is said more, in the title, and the switch is on; all else is the same picture.
            let other: Vec<_> = compared.lines().filter(|line| !alone.contains(*line)).collect();
            assert!(other.len() <= 6, "{lens:?} {size:?}: {other:#?}");
            assert!(other[0].contains("no place in this lens"), "{lens:?} {size:?}");
        }
    }
}

#[test]
fn no_card_of_another_rater_covers_a_mark_or_a_name_or_lies_under_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("seen.entente");
    entente::file::save(&seen_by_two(), &path, None).expect("saved");
    // On the scale of engagement a row belongs to one person: the other's view lies in it on a level of its own, and no
    // names stand on the levels.
    for lens in RATED.into_iter().filter(|lens| *lens != Lens::Engagement) {
        for size in [WIDE, NARROW] {
            let mut program = harness::program(size, Language::English, &[]);
            program.state_mut().opened(path.clone(), entente::file::open(&path));
            let session = program.state_mut().session_mut().expect("open");
            session.view = ViewKind::Stakeholders;
            (session.views.people.lens, session.views.people.raters) = (lens, false);
            program.run();
            let count = |program: &egui_kittest::Harness<'_, entente::app::shell::Entente>| {
                let layout = program.state().session().expect("open").views.people.layout().expect("drawn");
                (layout.placed.len(), layout)
            };
            let (alone, _) = count(&program);
            program.state_mut().session_mut().expect("open").views.people.raters = true;
            program.run();
            let (together, layout) = count(&program);
            assert!(together > alone, "{lens:?}: somebody is seen by two");
            let placed: Vec<_> = layout.placed.iter().flatten().collect();
            for (index, one) in placed.iter().enumerate() {
                for other in &placed[index + 1..] {
                    let apart = one.center.distance(other.center) - one.radius - other.radius;
                    assert!(apart > -0.1, "{lens:?} {size:?} {one:?} {other:?}");
                }
                for label in placed.iter().filter_map(|other| other.label) {
                    assert!(!touches(label.rect, one.center, one.radius - 0.1), "{lens:?} {size:?} {label:?}");
                }
            }
        }
    }
}

#[test]
fn what_two_say_stands_whole_under_the_name_in_the_list_of_differences() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("seen.entente");
    entente::file::save(&seen_by_two(), &path, None).expect("saved");
    for language in [Language::English, Language::Russian, Language::Chinese] {
        for size in [WIDE, NARROW] {
            let mut program = harness::program(size, language, &[]);
            program.state_mut().opened(path.clone(), entente::file::open(&path));
            let session = program.state_mut().session_mut().expect("open");
            session.view = ViewKind::Stakeholders;
            (session.views.people.lens, session.views.people.raters) = (Lens::Engagement, true);
            program.run();
            if size == NARROW {
                program.get_by_label(Words::new(language).text("people-beside")).click();
                program.run();
            }
            let painted = painted(&program);
            let rows: Vec<_> = program
                .query_all_by_role(Role::Row)
                .filter_map(|row| Some((row.accesskit_node().label()?, row.rect())))
                .filter_map(|(label, rect)| Some((label.strip_prefix("Robert Haines: ")?.to_owned(), rect)))
                .collect();
            assert!(rows.iter().any(|(says, _)| says.contains("(GW)")), "{language:?} {size:?}: {rows:?}");
            for (says, row) in rows {
                let (galley, at) = painted.iter().find(|(galley, _)| galley.text() == says).expect("painted");
                let text = galley.rect.translate(at.to_vec2());
                assert!(!galley.elided && row.contains_rect(text), "{language:?} {size:?}: {text:?} in {row:?}");
                let is_name = |(galley, at): &&(Arc<Galley>, Pos2)| {
                    galley.text().ends_with("Haines") && row.contains_rect(galley.rect.translate(at.to_vec2()))
                };
                let (name, at) = painted.iter().find(is_name).expect("the name");
                assert!(name.rect.translate(at.to_vec2()).bottom() <= text.top() + 1.0, "{language:?} {size:?}");
            }
        }
    }
}

/// Every text that is painted, and where.
fn painted(program: &egui_kittest::Harness<'_, entente::app::shell::Entente>) -> Vec<(Arc<Galley>, Pos2)> {
    fn walk(shape: &Shape, found: &mut Vec<(Arc<Galley>, Pos2)>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| walk(shape, found)),
            Shape::Text(text) => found.push((Arc::clone(&text.galley), text.pos)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for clipped in &program.output().shapes {
        walk(&clipped.shape, &mut found);
    }
    found
}

#[test]
fn what_a_list_says_of_somebody_is_whole_in_the_smallest_window() {
    for (sample, language) in [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)] {
        for lens in RATED {
            let mut program = harness::sample(sample, NARROW, language);
            let session = program.state_mut().session_mut().expect("open");
            (session.view, session.views.people.lens) = (ViewKind::Stakeholders, lens);
            program.run();
            program.get_by_label(Words::new(language).text("people-beside")).click();
            program.run();
            let painted = painted(&program);
            let rows = program.query_all_by_role(Role::Row).filter_map(|row| row.accesskit_node().label());
            // A row of the list begins with a name.
            let file = harness::workspace(&program);
            let of = |row: String| {
                let (name, said) = row.split_once(": ")?;
                file.stakeholders.iter().any(|one| one.name == name).then(|| said.to_owned())
            };
            for said in rows.filter_map(of) {
                let cut = painted.iter().any(|(galley, _)| galley.text() == said && galley.elided);
                assert!(!cut, "{lens:?} {language:?}: {said}");
            }
        }
    }
}

#[test]
fn where_nobody_is_rated_by_two_no_card_of_another_rater_stands() {
    let mut file = samples::load(PAYROLL).expect("the sample");
    let day = file.engagement.status_date.expect("set");
    let who = harness::named(&file, "Robert Haines");
    let latest = file.assessments.iter().filter(|one| one.of == who && one.on <= day);
    let mut own = latest.max_by_key(|one| (one.on, one.id)).expect("rated").clone();
    (own.id, own.on, own.power, own.interest) = (AssessmentId::new(7, 1), day, 1.5, 1.5);
    own.meta.by.clear();
    file.assessments.put(own);
    let picture = |raters| {
        let sight = Sight { lens: Lens::PowerInterest, raters, ..Sight::of(ViewKind::Stakeholders) };
        draw(&file, &Request { sight, day, size: WIDE, theme: ThemeKind::Light, language: Language::English })
    };
    let [alone, compared] = [false, true].map(picture);
    assert!(compared.contains("Only Daniel Reyes rated"), "a view without a name is nobody's");
    // Daniel Reyes himself waits to be rated.
    let cards = |svg: &str| texts(svg).into_iter().filter(|text| *text == "DR").count();
    assert_eq!(cards(&compared), cards(&alone));
}

#[test]
fn nothing_lies_over_the_switches_of_a_lens() {
    for language in Language::ALL {
        for width in [1160.0, 1280.0, 1366.0, 1440.0] {
            let mut program = harness::lens(Lens::PowerInterest, PAYROLL, egui::vec2(width, 800.0), language);
            program.state_mut().session_mut().expect("open").selection = None;
            program.run();
            let words = Words::new(language);
            let switches = ["people-raters", "people-neutral"]
                .map(|key| program.get_by_role_and_label(Role::Button, words.text(key)).rect());
            for list in program.get_all_by_role(Role::ComboBox) {
                for switch in switches {
                    let (list, name) = (list.rect(), list.accesskit_node().label());
                    assert!(
                        !list.shrink(0.5).intersects(switch),
                        "{language:?} {width}: {name:?} {list} over {switch}"
                    );
                }
            }
        }
    }
}
