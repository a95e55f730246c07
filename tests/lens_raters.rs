//! Two who rate see the same people: where the other's view lies in each lens, and where they disagree.

use entente::app::picture::{Request, draw};
use entente::app::samples;
use entente::language::Language;
use entente::ui::theme::ThemeKind;
use entente::ui::views::people::lens::Lens;
use entente::ui::views::people::placement::touches;
use entente::ui::views::{Sight, ViewKind};
use entente::workspace::{AssessmentId, EngagementLevel, Id as _, Workspace};

use super::support::harness::{self, NARROW, PAYROLL, WIDE};

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
fn no_card_of_another_rater_covers_a_mark_or_a_name_or_lies_under_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("seen.entente");
    entente::file::save(&seen_by_two(), &path, None).expect("saved");
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
