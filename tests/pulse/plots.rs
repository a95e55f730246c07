//! The plots as pictures and as a person handles them: each draws in two themes, a stroke picks people, a press shows
//! one large, and the client's view holds nothing of ours.

use egui::{Pos2, Rect, Shape, pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable};
use entente::app::picture::{Request, draw};
use entente::app::samples;
use entente::app::shell::Entente;
use entente::document::Edit;
use entente::insight::client_view;
use entente::language::{Language, Words};
use entente::ui::command::Command;
use entente::ui::theme::ThemeKind;
use entente::ui::views::pulse::Plot;
use entente::ui::views::{Sight, ViewKind};
use entente::workspace::{Question, RecordKind, RecordRef, Visibility};

use crate::support::harness::{self, NARROW, PAYROLL, WIDE};

fn open(plot: Plot) -> Harness<'static, Entente> {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    session.view = ViewKind::Pulse;
    session.views.pulse.plot = plot;
    // Late enough for something to have happened.
    session.as_of = chrono::NaiveDate::from_ymd_opt(2026, 6, 12);
    program.run();
    program
}

fn texts(svg: &str) -> Vec<String> {
    svg.split("<text").skip(1).filter_map(|part| Some(part.split_once('>')?.1.split('<').next()?.to_owned())).collect()
}

#[test]
fn every_plot_draws_in_two_themes_and_says_its_finding() {
    let workspace = samples::load(PAYROLL).expect("a sample");
    let day = chrono::NaiveDate::from_ymd_opt(2026, 6, 12).expect("a day");
    for plot in Plot::ALL {
        let picture = |theme| {
            let sight = Sight { plot, ..Sight::of(ViewKind::Pulse) };
            draw(&workspace, &Request { sight, day, size: WIDE, theme, language: Language::English })
        };
        let (light, dark) = (picture(ThemeKind::Light), picture(ThemeKind::Dark));
        assert!(light != dark, "{plot:?} wears its theme");
        let said = texts(&light);
        assert!(said.iter().any(|text| text.contains("as of 12 Jun 2026")), "{plot:?} says its day: {said:?}");
        assert_eq!(texts(&dark), said, "{plot:?}");
        assert!(said.len() > 20, "{plot:?} draws something: {said:?}");
    }
}

#[test]
fn both_managers_are_said_by_their_place_and_their_parts_before_their_sums() {
    let mut program = open(Plot::Managers);
    program.state_mut().session_mut().expect("open").as_of = None;
    program.run();
    let managers = &program.state().session().expect("open").insights().managers;
    let (plan, relationship) = (managers.pm.value.expect("known"), managers.rm.value.expect("known"));
    assert!(plan >= 75.0 && relationship < 75.0, "the case that the plane is for: {plan} {relationship}");
    let heading = program.query_all_by_label_contains("The plan looks well, the people do not: ").next();
    let heading = heading.expect("its place").accesskit_node().label().unwrap_or_default();
    let (place, sums) = (heading.find("people do not"), heading.find(&format!("{relationship:.0}")));
    assert!(place < sums && sums.is_some(), "{heading}");
    for part in managers.pm.parts.iter().chain(&managers.rm.parts) {
        let words = Words::new(Language::English);
        let name = words.text(part.kind.key()).replace(' ', "\u{a0}");
        let value = part.value.map_or_else(|| "–".to_owned(), |value| words.number(value, 0));
        let said = program.query_all_by_label_contains(&format!("{name}\u{a0}{value}")).count();
        assert_eq!(said, 1, "{name} {value}");
    }
}

#[test]
fn the_small_plots_lead_to_the_large_ones() {
    let mut program = open(Plot::All);
    program.get_by_label_contains("Expectations: The plan").click();
    program.run();
    assert_eq!(program.state().session().expect("open").views.pulse.plot, Plot::Expectations);
}

/// Where the plot lies.
fn body(program: &Harness<'static, Entente>) -> Rect {
    let images = program.query_all_by_role(egui::accesskit::Role::Image);
    images.map(|node| node.rect()).max_by(|a, b| a.area().total_cmp(&b.area())).expect("a plot")
}

#[test]
fn a_stroke_over_the_plot_picks_people_and_says_what_can_be_done() {
    let mut program = open(Plot::Satisfaction);
    let area = body(&program).shrink(4.0);
    harness::drag(&mut program, area.left_top(), area.right_bottom());
    let picked = program.query_all_by_label_contains("people picked").count();
    assert!(picked > 0, "several are picked");
    assert!(program.query_by_label("Let go").is_some());
    assert!(program.query_by_label_contains("Ask these").is_none(), "an earlier day takes no edits");
    program.get_by_label("Let go").click();
    program.run();
    assert_eq!(program.query_all_by_label_contains("people picked").count(), 0);
}

#[test]
fn who_was_never_asked_is_not_called_silent() {
    let mut program = open(Plot::Satisfaction);
    program.state_mut().session_mut().expect("open").as_of = None;
    program.run();
    let pulse = &program.state().session().expect("open").insights().pulse;
    let grid = &program.state().session().expect("open").insights().grid;
    let key = grid.key_people.iter().copied().collect();
    let manager = pulse.answered_by(grid, &Question::SatisfactionManager, &key);
    let unasked = manager.silent.iter().filter(|one| !one.asked).count();
    assert!(unasked > 0, "the sample has somebody who was not asked");
    let (asked, all) = (manager.silent.len() - unasked, &manager.share);
    let said = if asked == 0 { String::new() } else { "; silent: ".to_owned() };
    program.get_by_label_contains(&format!("{} of {} answered{said}", all.n, all.of));
    program.get_by_label_contains(&format!("; not asked: {unasked} · "));
}

#[test]
fn who_was_picked_can_be_asked_at_once() {
    let mut program = open(Plot::Satisfaction);
    program.state_mut().session_mut().expect("open").as_of = None;
    program.run();
    let area = body(&program).shrink(4.0);
    harness::drag(&mut program, area.left_top(), area.right_bottom());
    program.get_by_label_contains("Ask these").click();
    program.run();
    assert!(
        program.query_by_label_contains("Evelyn Marsh, Manager: ").is_some(),
        "the grid holds those who were picked"
    );
    assert_eq!(program.query_all_by_label_contains(", Manager: ").count(), 2, "and no others");
}

#[test]
fn a_stroke_over_the_lanes_of_one_person_selects_that_person() {
    let mut program = open(Plot::Engagement);
    let name = program.get_by_label_contains("Evelyn Marsh: ").rect();
    let area = body(&program);
    let row = Rect::from_x_y_ranges(area.x_range(), name.y_range());
    let (from, to) = (pos2(row.left() + 3.0, row.top() + 2.0), pos2(row.right() - 3.0, row.bottom() - 1.0));
    harness::drag(&mut program, from, to);
    let selection = program.state().session().expect("open").selection;
    assert!(matches!(selection, Some(RecordRef::Stakeholder(_))), "{selection:?}");
    assert!(program.query_by_label("One person picked").is_some());
}

/// Middles of the discs of answers and of the diamonds of our guesses on the plot, as they are painted.
fn answers_and_guesses(program: &Harness<'static, Entente>) -> (Vec<Pos2>, Vec<Pos2>) {
    fn gather(shape: &Shape, (answers, guesses): (&mut Vec<Pos2>, &mut Vec<Pos2>)) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| gather(shape, (&mut *answers, &mut *guesses))),
            Shape::Circle(circle) if circle.radius == 5.0 => answers.push(circle.center),
            Shape::Path(path) if path.points.len() == 4 => {
                let around = Rect::from_points(&path.points);
                if (around.width(), around.height()) == (10.0, 10.0) {
                    guesses.push(around.center());
                }
            }
            _ => {}
        }
    }
    let (mut answers, mut guesses) = (Vec::new(), Vec::new());
    let area = body(program);
    let inside = program.output().shapes.iter().filter(|one| area.contains_rect(one.shape.visual_bounding_rect()));
    inside.for_each(|one| gather(&one.shape, (&mut answers, &mut guesses)));
    (answers, guesses)
}

/// It failed as long as a guess of ours alone made somebody one of those who can be asked about what they said.
#[test]
fn a_stroke_over_our_guesses_beside_the_answers_picks_by_the_answers_alone() {
    let mut program = open(Plot::Perception);
    let area = body(&program);
    let (answers, guesses) = answers_and_guesses(&program);
    assert!(!answers.is_empty() && answers.len() == guesses.len(), "{answers:?} {guesses:?}");
    // All of it picks everybody who has a pair.
    harness::drag(&mut program, area.left_top() + vec2(2.0, 2.0), area.right_bottom() - vec2(2.0, 2.0));
    let rows: Vec<String> =
        program.query_all_by_label_contains("we guessed").filter_map(|node| node.accesskit_node().label()).collect();
    println!("{rows:?}");
    assert!(program.query_by_label("Nobody picked").is_none());
    assert!(program.query_by_label("Let go").is_some());
    let around = |program: &mut Harness<'static, Entente>, at: Pos2| {
        let by = vec2(10.0, 10.0);
        harness::drag(program, at - by, at + by);
    };
    // One answer picks one person, and selects them.
    let apart = |at: &&Pos2| answers.iter().filter(|one| one.distance(**at) < 24.0).count() == 1;
    let answer = *answers.iter().find(apart).expect("an answer by itself");
    around(&mut program, answer);
    assert!(program.query_by_label("One person picked").is_some());
    let selection = program.state().session().expect("open").selection;
    assert!(matches!(selection, Some(RecordRef::Stakeholder(_))), "{selection:?}");
    // A guess of ours, away from any answer, is nothing that anybody said.
    let (_, guesses) = answers_and_guesses(&program);
    let alone = guesses.iter().find(|guess| answers.iter().all(|answer| answer.distance(**guess) > 26.0));
    around(&mut program, *alone.expect("a guess by itself"));
    assert!(program.query_by_label("Nobody picked").is_some());
}

#[test]
fn the_clients_view_is_computed_from_what_the_client_may_see() {
    let workspace = samples::load(PAYROLL).expect("a sample");
    let day = chrono::NaiveDate::from_ymd_opt(2026, 6, 12).expect("a day");
    let hidden: Vec<String> = workspace
        .events
        .iter()
        .filter(|one| one.meta.visibility != Visibility::Client)
        .map(|one| one.title.clone())
        .chain(
            workspace
                .decisions
                .iter()
                .filter(|one| one.meta.visibility != Visibility::Client)
                .map(|one| one.title.clone()),
        )
        .chain(
            workspace
                .stakeholders
                .iter()
                .filter(|one| one.meta.visibility != Visibility::Client)
                .map(|one| one.name.clone()),
        )
        .collect();
    assert!(hidden.len() > 3, "the sample keeps things to itself");
    for plot in Plot::ALL {
        let mut program = open(plot);
        program.get_by_label("Client’s view").click();
        program.run();
        assert!(program.state().session().expect("open").views.pulse.client);
        let shown: Vec<String> = program
            .output()
            .shapes
            .iter()
            .filter_map(|clipped| match &clipped.shape {
                Shape::Text(text) if text.pos.x > 72.0 && text.pos.y > 44.0 => Some(text.galley.job.text.clone()),
                _ => None,
            })
            .collect();
        let leaked: Vec<&String> =
            hidden.iter().filter(|word| shown.iter().any(|text| text.contains(word.as_str()))).collect();
        assert!(leaked.is_empty(), "{plot:?} shows {leaked:?}");
        let only_a_date = shown.iter().any(|text| text.trim_start().starts_with('·'));
        assert!(!only_a_date, "{plot:?} says a day of nothing: {shown:?}");
        let denies = ["has yet", "nobody has", "Nobody", "not asked", "silent", "of 0", "(0)"];
        let denied = shown.iter().find(|text| denies.iter().any(|word| text.contains(word)));
        assert_eq!(denied, None, "{plot:?} says that what is not shown is not there");
        for inner in ["Two managers", "Us and them", "Figures"] {
            assert!(!shown.iter().any(|text| text == inner), "{plot:?} offers {inner}");
        }
        if plot == Plot::Satisfaction {
            assert!(shown.iter().any(|text| text == "Nothing here is marked for the client"), "{shown:?}");
        }
    }
    let seen = client_view(&workspace);
    assert!(seen.readings.is_empty() && day > workspace.engagement.start, "no answer of the sample is the client's");
}

#[test]
fn the_clients_view_comes_from_a_worker_and_what_is_no_longer_the_clients_goes_at_once() {
    let mut program = harness::late(&[]);
    program.state_mut().open_sample(PAYROLL);
    program.state_mut().session_mut().expect("open").view = ViewKind::Pulse;
    program.run();
    program.get_by_label("Client’s view").click();
    program.run();
    let waits = |program: &Harness<'static, Entente>| program.query_all_by_label("Computing…").count();
    assert_eq!(waits(&program), 2, "over the page, and in its place");
    program.state_mut().finish_jobs();
    program.run();
    assert_eq!(waits(&program), 0);
    let document = &mut program.state_mut().session_mut().expect("open").document;
    let mut person = document.workspace().stakeholders.iter().next().expect("somebody").clone();
    person.name = "Somebody Else".to_owned();
    document.apply_plainly(Edit::Put(person.into())).expect("fits");
    program.run();
    assert_eq!(waits(&program), 2, "an older one is not shown meanwhile: somebody may just have been hidden in it");
    // The figures, and what a client may see of the file.
    program.state_mut().finish_jobs();
    program.run();
    program.state_mut().finish_jobs();
    program.run();
    assert_eq!(waits(&program), 0);
}

/// The names of those whose answers the client may not see.
fn ours() -> Vec<String> {
    let workspace = samples::load(PAYROLL).expect("a sample");
    let inner = |one: &Visibility| *one != Visibility::Client;
    let answers = workspace.readings.iter().filter(|one| inner(&one.meta.visibility));
    answers.filter_map(|one| Some(workspace.stakeholders.get(one.of)?.name.clone())).collect()
}

#[test]
fn a_picture_saved_from_the_clients_view_is_the_clients() {
    let folder = tempfile::tempdir().expect("a folder");
    let ways = [("ours.svg", false), ("theirs.svg", true)].map(|(name, client)| (folder.path().join(name), client));
    let said = ways.map(|(path, client)| {
        let mut program = harness::program(WIDE, Language::English, std::slice::from_ref(&path));
        program.state_mut().open_sample(PAYROLL);
        let session = program.state_mut().session_mut().expect("open");
        (session.view, session.views.pulse.plot) = (ViewKind::Pulse, Plot::Satisfaction);
        session.as_of = chrono::NaiveDate::from_ymd_opt(2026, 6, 12);
        program.run();
        if client {
            program.get_by_label("Client’s view").click();
            program.run();
        }
        let ctx = program.ctx.clone();
        program.state_mut().run(Command::SavePicture, &ctx);
        program.run();
        for label in ["As: SVG", "Export…"] {
            program.get_by_label(label).click();
            program.run();
            program.run();
        }
        texts(&std::fs::read_to_string(path).expect("written")).join("\n")
    });
    let found = said.map(|text| ours().iter().filter(|word| text.contains(word.as_str())).count());
    assert!(found[0] > 0, "our own picture names what is ours");
    assert_eq!(found[1], 0, "the client's does not");
}

#[test]
fn details_never_stand_beside_the_clients_view() {
    let mut program = open(Plot::Satisfaction);
    let details = |program: &Harness<'static, Entente>| program.query_by_label("Width of the details").is_some();
    let reading = program.state().session().expect("open").insights().shown.references(RecordKind::Reading)[0];
    program.state_mut().session_mut().expect("open").selection = Some(reading);
    program.run();
    assert!(details(&program), "they stand beside our own view");
    program.get_by_label("Client’s view").click();
    program.run();
    assert!(!details(&program));
    let ctx = program.ctx.clone();
    program.state_mut().run(Command::ToggleInspector, &ctx);
    program.run();
    assert!(!details(&program), "nor are they opened by hand");
    assert!(program.query_by_label("Details stay closed while the client’s view is shown").is_some());
    program.get_by_label("Client’s view").click();
    program.run();
    assert!(details(&program), "back in our view they are there");
}

#[test]
fn every_plot_stands_in_a_small_window_without_a_word_out_of_it() {
    let workspace = samples::load(PAYROLL).expect("a sample");
    let day = chrono::NaiveDate::from_ymd_opt(2026, 6, 12).expect("a day");
    for plot in Plot::ALL {
        for language in Language::ALL {
            let sight = Sight { plot, ..Sight::of(ViewKind::Pulse) };
            let svg = draw(&workspace, &Request { sight, day, size: NARROW, theme: ThemeKind::Light, language });
            assert!(!svg.contains('〚'), "{plot:?} {language:?}");
        }
    }
}

#[test]
fn what_each_plot_needs_to_be_read_is_drawn_in_two_themes() {
    let workspace = samples::load(PAYROLL).expect("a sample");
    let day = chrono::NaiveDate::from_ymd_opt(2026, 6, 20).expect("a day");
    // The quadrants in plain words, both scales and the events by number; the second scale; the scale of a row; promises
    // as a fact beside the opinion; what was expected and by how many.
    let wanted: [(Plot, &[&str]); 6] = [
        (
            Plot::Managers,
            &[
                "Plan and people well",
                "The plan looks well, the people do not",
                "Goodwill on credit: people well, plan not",
                "Neither plan nor people well",
                "Plan",
                "Relationship",
                "28 May · First walk-through",
            ],
        ),
        (Plot::Effort, &["0 h", "1", "2", "3", "4", "5", "Satisfaction, 1 to 5"]),
        (Plot::Perception, &["1", "5", "Robert Haines"]),
        (Plot::Trust, &["Promises kept", "1 of 1", "Credibility", "Intimacy", "10"]),
        (Plot::Hearing, &["Decided", "Counts from here", "from us", "not yet"]),
        (Plot::Service, &["Reliability", "expected 4.5, 6 answers", "1", "5"]),
    ];
    for (plot, words) in wanted {
        for theme in [ThemeKind::Light, ThemeKind::Dark] {
            let sight = Sight { plot, ..Sight::of(ViewKind::Pulse) };
            let svg = draw(&workspace, &Request { sight, day, size: WIDE, theme, language: Language::English });
            let said = texts(&svg);
            for word in words {
                assert!(said.iter().any(|text| text == word), "{plot:?} {theme:?}: {word} is not in {said:?}");
            }
        }
    }
}

#[test]
fn the_clients_view_blames_nobody_and_shows_nothing_of_our_effort() {
    let mut program = open(Plot::Rhythm);
    program.get_by_label("Client’s view").click();
    program.run();
    assert!(program.query_by_label("For the client").is_some(), "the top bar says for whom the page is");
    assert!(program.query_by_label_contains("We moved").is_none());
    assert!(program.query_by_label_contains("They moved").is_none());
    for plot in [Plot::Effort, Plot::Trust, Plot::Service, Plot::Managers, Plot::Perception, Plot::Hearing] {
        program.state_mut().session_mut().expect("open").views.pulse.plot = plot;
        program.run();
        assert_eq!(program.state().session().expect("open").views.pulse.plot, Plot::All, "{plot:?} is ours");
    }
}

#[test]
fn to_a_client_what_is_done_is_not_confirmed_and_when_we_talk_next_is_not_said() {
    let words = |program: &Harness<'static, Entente>| {
        let mut found = Vec::new();
        fn texts(shape: &Shape, found: &mut Vec<String>) {
            match shape {
                Shape::Text(text) => found.push(text.galley.job.text.clone()),
                Shape::Vec(all) => all.iter().for_each(|one| texts(one, found)),
                _ => {}
            }
        }
        program.output().shapes.iter().for_each(|one| texts(&one.shape, &mut found));
        found
    };
    let mut program = open(Plot::Expectations);
    let internal = words(&program);
    assert!(internal.iter().any(|word| word == "Met, not confirmed"), "{internal:?}");
    program.get_by_label("Client’s view").click();
    program.run();
    program.run();
    let client = words(&program);
    for ours in ["Met, not confirmed", "Due before we talk"] {
        assert!(!client.iter().any(|word| word == ours), "{ours} is ours");
    }
    let count = |words: &[String], said: &str| words.iter().filter(|word| *word == said).count();
    let (met, done) = (count(&client, "Met"), count(&client, "Done; not confirmed yet"));
    assert!(met <= count(&internal, "Met"), "who has not agreed does not read that they are satisfied");
    let session = program.state().session().expect("open");
    let for_client = client_view(&session.insights().shown);
    let all = for_client.expectations.iter().filter(|one| one.by.is_some() && one.closed_on.is_none()).count();
    let open = client.iter().find_map(|word| word.strip_prefix("The plan reaches all ")).expect("a finding");
    let open: usize = open.split(' ').next().and_then(|n| n.parse().ok()).expect("a number");
    assert!(done > 0 && open < all, "what is done is not among those to come: {open} of {all}, {done} done");
}

#[test]
fn to_a_client_nobody_stands_back_for_whom_we_have_selected() {
    let shapes = |program: &Harness<'static, Entente>| format!("{:?}", program.output().shapes);
    let picture = |selected: bool, client: bool| {
        let mut program = open(Plot::Satisfaction);
        let marsh = harness::named(&harness::workspace(&program), "Evelyn Marsh");
        let session = program.state_mut().session_mut().expect("open");
        session.views.pulse.client = client;
        session.selection = selected.then_some(marsh.into());
        program.run_steps(4);
        shapes(&program)
    };
    assert!(picture(true, true) == picture(false, true), "a client's page shows no selection of ours");
    assert!(picture(true, false) != picture(false, false));
}

#[test]
fn a_name_stands_beside_no_mark_of_another() {
    // Who has not answered for long stands with the silences, and not at the height of an answer of long ago.
    let mut file = samples::load(PAYROLL).expect("the sample");
    let day = chrono::NaiveDate::from_ymd_opt(2026, 6, 12).expect("a day");
    file.engagement.status_date = Some(day);
    let about = |one: &entente::workspace::Reading| one.question == Question::SatisfactionManager && !one.our_guess;
    let first = file.readings.iter().filter(|one| about(one)).min_by_key(|one| one.on).expect("an answer");
    let (who, on) = (first.of, first.on);
    assert_eq!(first.answer, Some(4.0));
    let later: Vec<_> = file.readings.iter().filter(|one| one.of == who && one.on > on).map(|one| one.id).collect();
    later.into_iter().for_each(|id| drop(file.readings.remove(id)));
    // Somebody who answered lately stands lower than that.
    let newest = file.readings.iter().filter(|one| about(one) && one.of != who && one.on <= day);
    let newest = newest.max_by_key(|one| one.on).expect("an answer of another").id;
    file.readings.get_mut(newest).expect("there").answer = Some(2.0);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.entente");
    entente::file::save(&file, &path, None).expect("saved");
    let mut program = harness::with_file(&path, &[]);
    let session = program.state_mut().session_mut().expect("open");
    session.view = ViewKind::Pulse;
    session.views.pulse.plot = Plot::Satisfaction;
    program.run();
    let labels = program.get_all_by_role(egui::accesskit::Role::Button).filter_map(|node| {
        let label = node.accesskit_node().label()?;
        label.contains(" of 5 on ").then(|| (label.contains(", silent for "), node.rect().center().y))
    });
    let (silent, fresh): (Vec<_>, Vec<_>) = labels.partition(|(silent, _)| *silent);
    assert!(!silent.is_empty() && !fresh.is_empty(), "{silent:?} {fresh:?}");
    let lowest = fresh.iter().map(|(_, y)| *y).fold(0.0, f32::max);
    assert!(silent.iter().all(|(_, y)| *y > lowest), "{silent:?} {fresh:?}");
}
