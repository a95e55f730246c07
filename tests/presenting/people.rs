//! What a client sees of people: who takes part and whom to turn to, and no word of the map by which we weigh them.

use entente::app::picture::{Request, draw};
use entente::app::samples;
use entente::document::client_copy;
use entente::insight::as_of::as_of;
use entente::insight::grid::takes_part;
use entente::language::{Language, Words};
use entente::ui::theme::ThemeKind;
use entente::ui::views::Sight;
use entente::ui::widgets::person::shorter;
use entente::workspace::{Side, Slide, StakeholderKind, Visibility, Workspace};

use super::{ROOM, said, today, window};
use crate::sources::root;
use crate::support::harness::{ERP, PAYROLL, PORTAL};

const SAMPLES: [(usize, Language); 3] =
    [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)];

/// A file with one slide: its people, all of whom a client may know of.
fn people_alone(number: usize) -> Workspace {
    let mut file = samples::load(number).expect("a sample");
    let like = file.slides.iter().next().expect("a slide").clone();
    for id in file.slides.ids().collect::<Vec<_>>() {
        file.slides.remove(id);
    }
    let mut slide = Slide { view: "stakeholders".to_owned(), as_of: None, from: None, look: Vec::new(), ..like };
    (slide.title, slide.kind) = (String::new(), entente::workspace::SlideKind::View);
    slide.meta.visibility = Visibility::Client;
    file.slides.put(slide);
    for id in file.stakeholders.ids().collect::<Vec<_>>() {
        file.stakeholders.get_mut(id).expect("there").meta.visibility = Visibility::Client;
    }
    file
}

/// What stands between the places of a message of the people's page, where it is long enough to be told from others;
/// without what is made for a client.
fn words_of_the_map(language: Language) -> Vec<String> {
    let path = root().join("assets/language").join(language.tag()).join("people.ftl");
    let text = std::fs::read_to_string(path).expect("words");
    let least = if language == Language::Chinese { 3 } else { 6 };
    let mut found = Vec::new();
    let mut ours = false;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let said = match line.split_once(" = ") {
            Some((key, said)) if line.starts_with(|c: char| c.is_ascii_alphabetic()) => {
                ours = !key.starts_with("people-client-");
                said
            }
            _ => line.rsplit_once(']').map_or(line, |(_, said)| said),
        };
        let pieces = said.split(['{', '}']).step_by(2).map(str::trim);
        found.extend(pieces.filter(|piece| ours && piece.chars().count() >= least).map(str::to_owned));
    }
    found
}

#[test]
fn a_client_sees_who_takes_part_and_no_word_of_our_map() {
    for (number, language) in SAMPLES {
        let file = people_alone(number);
        let copy = client_copy(&file);
        let day = today(&file);
        let ours = words_of_the_map(language);
        assert!(ours.len() > 100, "the words are found: {}", ours.len());
        let request = Request {
            sight: Sight::named("stakeholders").expect("a view").for_client(),
            day,
            size: ROOM,
            theme: ThemeKind::Light,
            language,
        };
        for text in [said(&window(&copy, language)), draw(&copy.dated(), &request)] {
            let known = as_of(&copy.dated(), day);
            let mut without = 0;
            for one in known.stakeholders.iter().filter(|one| one.kind == StakeholderKind::Person) {
                let there = takes_part(one, day);
                let drawn = |name: &String| text.contains(name.as_str());
                // Where the whole name has no room it is said shorter.
                let shown = drawn(&one.name) || there && shorter(&one.name, true).iter().any(drawn);
                assert!(there || !shown, "{language:?}: {}", one.name);
                without += usize::from(there && !shown);
            }
            // Whoever has no room at all is counted.
            let more = |n: usize| tags_out(&text).contains(&more_of(language, n));
            assert!(without == 0 || without < 9 && (without..20).any(more), "{language:?}: {without} have no room");
            // What people do is theirs to say, whatever words it has.
            let text = known
                .stakeholders
                .iter()
                .fold(text, |text, one| if one.role.is_empty() { text } else { text.replace(&one.role, "") });
            // How the page is called is no word of ours alone.
            let name = Words::new(language).text("frame-view-stakeholders");
            let found: Vec<&String> =
                ours.iter().filter(|piece| *piece != name && text.contains(piece.as_str())).collect();
            assert!(found.is_empty(), "{language:?}: {found:?}");
        }
        let text = said(&window(&copy, language));
        assert!(text.contains(copy.engagement.client.as_str()) && text.contains(copy.engagement.firm.as_str()));
    }
}

/// However they are weighed, and whatever of that was marked for the client: the page is the same.
#[test]
fn no_order_and_no_size_on_a_clients_page_of_people_says_how_we_weigh_them() {
    let file = people_alone(PAYROLL);
    let seen = said(&window(&client_copy(&file), Language::English));
    let mut weighed = file.clone();
    for id in file.assessments.ids() {
        let one = weighed.assessments.get_mut(id).expect("there");
        one.meta.visibility = Visibility::Client;
        (one.power, one.interest) = if one.id.to_string().ends_with(['1', '3', '5']) { (5.0, 5.0) } else { (1.0, 1.0) };
    }
    assert_eq!(said(&window(&client_copy(&weighed), Language::English)), seen);
    // Whoever left is there no more, and is nobody's contact.
    let mut left = file.clone();
    let who = file.stakeholders.iter().find(|one| one.side == Side::Ours && one.left_on.is_none()).expect("somebody");
    let first_day = Some(file.engagement.start);
    left.stakeholders.get_mut(who.id).expect("there").left_on = first_day;
    assert!(seen.contains(&who.name) && !said(&window(&client_copy(&left), Language::English)).contains(&who.name));
}

/// That there are so many more, without what separates words.
fn more_of(language: Language, n: usize) -> String {
    bare(&Words::new(language).with("people-client-more", &[("n", n.into())]))
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// What a picture says, without its tags: a row in two scripts has two of them.
fn tags_out(svg: &str) -> String {
    let mut within = false;
    let mut out = |c: char| {
        within = c == '<' || within && c != '>';
        !within && c != '>'
    };
    bare(&svg.chars().filter(|c| out(*c)).collect::<String>())
}

/// On a wall nobody scrolls: people stand closer, and where they have no room even then, it is said how many more there are.
#[test]
fn a_long_list_of_people_fits_the_slide_or_says_how_many_more_there_are() {
    for (extra, language) in [(12, Language::English), (90, Language::Russian), (90, Language::Chinese)] {
        let mut file = people_alone(PAYROLL);
        let like = file.stakeholders.iter().find(|one| one.side == Side::Client).expect("somebody").clone();
        for n in 0..extra {
            let name = format!("Qxz{n:03} Ito");
            let id = entente::workspace::Id::new(7, n + 1);
            let (kind, our_contact) = (StakeholderKind::Person, None);
            file.stakeholders.put(entente::workspace::Stakeholder { id, name, kind, our_contact, ..like.clone() });
        }
        let copy = client_copy(&file);
        let day = today(&file);
        let sight = Sight::named("stakeholders").expect("a view").for_client();
        let request = Request { sight, day, size: ROOM, theme: ThemeKind::Light, language };
        let svg = draw(&copy.dated(), &request);
        let known = as_of(&copy.dated(), day);
        // Who is drawn, and below the edge of nothing.
        let drawn = (0..extra).filter(|n| svg.contains(&format!("Qxz{n:03}"))).count();
        let theirs = |one: &&entente::workspace::Stakeholder| one.side == Side::Client && takes_part(one, day);
        let wholes: Vec<_> = known.stakeholders.iter().filter_map(|one| one.member_of).collect();
        let all = known.stakeholders.iter().filter(theirs);
        let all = all.filter(|one| one.kind == StakeholderKind::Person || !wholes.contains(&one.id)).count();
        let text = tags_out(&svg);
        let said = (1..=all).rev().find(|n| text.contains(&more_of(language, *n)));
        match extra {
            12 => assert!(drawn == 12 && said.is_none(), "{drawn}"),
            _ => assert!(said.is_some_and(|more| more > 0 && drawn + more >= extra as usize), "{drawn} {said:?}"),
        }
    }
}
