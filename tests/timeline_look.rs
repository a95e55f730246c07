//! What the timeline shows: words that are whole, a scale that can be read, what of a large plan is drawn.

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable};
use entente::language::Language;
use entente::ui::views::ViewKind;
use entente::workspace::{Id as _, Link, LinkKind, Task, TaskId, Workspace};

use super::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE};
use super::support::plan::*;

#[test]
fn the_incident_is_seen_at_a_glance_while_the_plan_is_green() {
    let program = payroll();
    program.get_by_label("On plan to finish on 2 Jul 2026, but 3 expectations of us will not be met in time");
    program.get_by_label("Expectation: Understand how payroll will update the balance sheet accounts");
}

/// All words that are drawn within the chart and over it, with what they are cut by. Marks of one letter are no words.
fn words_in_the_chart(program: &Program) -> Vec<(egui::Rect, egui::Rect, String)> {
    let chart = program.get_by_label("Chart").rect();
    let texts = program.output().shapes.iter().filter_map(|clipped| match &clipped.shape {
        egui::Shape::Text(text) => Some((clipped.clip_rect, text)),
        _ => None,
    });
    texts
        .map(|(clip, text)| (clip, text.visual_bounding_rect(), text.galley.job.text.clone()))
        .filter(|(clip, ..)| clip.left() >= chart.left() - 1.0 && clip.right() <= chart.right() + 1.0)
        .filter(|(clip, rect, words)| clip.intersects(*rect) && words.chars().count() > 1)
        .collect()
}

#[test]
fn no_words_are_cut_by_the_edge_of_the_chart_wherever_it_is_panned() {
    let mut events_seen = 0;
    for (number, size) in [(PAYROLL, WIDE), (PORTAL, NARROW), (ERP, WIDE)] {
        let mut program = timeline(number, size, Language::English);
        let events: Vec<String> = workspace(&program).events.iter().map(|event| event.title.clone()).collect();
        for step in ["Quarter", "Month", "Week", "Year"] {
            program.key_press(Key::Home);
            program.run();
            zoom(&mut program, step);
            let center = program.get_by_label("Chart").rect().center();
            for by in [60.0; 5].into_iter().chain([-60.0; 9]) {
                let found = words_in_the_chart(&program);
                assert!(!found.is_empty(), "there are words at {step}");
                for (clip, rect, words) in found {
                    let within = rect.left() >= clip.left() - 1.0 && rect.right() <= clip.right() + 1.0;
                    assert!(within, "{words} at {step}: {rect} in {clip}");
                    events_seen += usize::from(events.contains(&words));
                }
                program.hover_at(center);
                program.event(egui::Event::MouseWheel {
                    unit: egui::MouseWheelUnit::Point,
                    delta: egui::vec2(by, 0.0),
                    phase: egui::TouchPhase::Move,
                    source: egui::MouseWheelSource::Unknown,
                    modifiers: Modifiers::NONE,
                });
                // Wheels roll on for a while; wherever they are, no words are cut.
                program.run_steps(4);
            }
        }
    }
    assert!(events_seen > 0, "words of events are among them");
}

#[test]
fn the_fitted_chart_shows_the_plan_and_the_day_that_is_looked_at() {
    let years = |program: &Program| {
        let [upper, lower] = scale_labels(program);
        upper.into_iter().chain(lower).map(|(_, text)| text).collect::<Vec<_>>().join(" ")
    };
    let mut file = workspace(&payroll());
    let mut old = file.expectations.iter().next().expect("an expectation").clone();
    old.id = entente::workspace::ExpectationId::new(0, 900_001);
    old.by = "2016-03-01".parse().ok();
    old.voiced_on = "2016-02-01".parse().expect("a day");
    (old.closed_on, old.satisfied_by) = (None, Vec::new());
    file.expectations.put(old);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("old.entente");
    std::fs::write(&path, entente::file::encode(&file)).expect("written");
    let mut program = harness::with_file(&path, &[]);
    program.state_mut().session_mut().expect("open").view = ViewKind::Timeline;
    program.run();
    let seen = years(&program);
    assert!(seen.contains("2026") && !seen.contains("2016"), "what was expected years before: {seen}");

    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    session.as_of = chrono::NaiveDate::from_ymd_opt(2028, 3, 1);
    session.view = ViewKind::Timeline;
    program.run();
    assert!(years(&program).contains("2028"), "the day that is looked at: {}", years(&program));
}

#[test]
fn what_is_late_and_what_is_missed_are_no_contrast() {
    let title = |number, day: Option<&str>| {
        let mut program = timeline(number, WIDE, Language::English);
        let session = program.state_mut().session_mut().expect("open");
        session.as_of = day.map(|day| day.parse().expect("a day"));
        program.run();
        let headings: Vec<String> = program
            .get_all_by_role(egui::accesskit::Role::Heading)
            .filter_map(|node| node.accesskit_node().label())
            .collect();
        headings.join("\n")
    };
    let late = title(PORTAL, None);
    assert!(late.contains(" overdue") && late.contains(", and ") && !late.contains(", but "), "{late}");
    let past = title(PORTAL, Some("2026-12-01"));
    assert!(past.contains("after the planned finish") && past.contains("were not met in time"), "{past}");
}

/// The labels of the time scale as they are drawn, upper row and lower row, each from left to right.
fn scale_labels(program: &Program) -> [Vec<(egui::Rangef, String)>; 2] {
    let mut rows = [Vec::new(), Vec::new()];
    for clipped in &program.output().shapes {
        let clip = clipped.clip_rect;
        // The two rows of the scale are 42 points high and nothing else is.
        if let egui::Shape::Text(text) = &clipped.shape
            && (clip.height() - 42.0).abs() < 0.5
            && clip.intersects(text.visual_bounding_rect())
        {
            let rect = text.visual_bounding_rect();
            let row = usize::from(rect.center().y > clip.center().y);
            rows[row].push((rect.x_range(), text.galley.job.text.clone()));
        }
    }
    for row in &mut rows {
        row.sort_by(|a, b| a.0.min.total_cmp(&b.0.min));
    }
    rows
}

fn assert_readable(program: &Program) {
    let rows = scale_labels(program);
    assert!(!rows[1].is_empty(), "the lower row has labels");
    for pair in rows.iter().flat_map(|row| row.windows(2)) {
        assert!(pair[0].0.max <= pair[1].0.min, "{:?} runs into {:?}", pair[0], pair[1]);
    }
}

#[test]
fn every_step_of_zoom_is_drawn_in_every_language_and_size() {
    for (number, size, language) in
        [(PAYROLL, WIDE, Language::English), (PORTAL, NARROW, Language::Russian), (ERP, NARROW, Language::Chinese)]
    {
        let mut program = timeline(number, size, language);
        for _ in 0..14 {
            program.key_press(Key::Minus);
            program.run();
            assert_readable(&program);
        }
        let year = |text: &str| text.parse::<i32>().is_ok_and(|year| (1900..2200).contains(&year));
        let [_, lower] = scale_labels(&program);
        assert!(lower.iter().all(|(_, text)| year(text)), "years: {lower:?}");
        program.key_press(Key::Home);
        program.run();
        for _ in 0..34 {
            program.key_press(Key::Plus);
            program.run();
            assert_readable(&program);
        }
        let [_, lower] = scale_labels(&program);
        let hour =
            |text: &str| text.split(':').next().and_then(|hour| hour.parse::<u32>().ok()).is_some_and(|h| h < 24);
        assert!(lower.iter().all(|(_, text)| hour(text)), "hours: {lower:?}");
    }
}

/// A plan of 5,000 tasks and about 10,000 dependencies: 100 phases of 50 tasks, each after the two before it.
fn large() -> Workspace {
    let mut workspace = workspace(&payroll());
    let pattern = workspace.tasks.iter().find(|task| task.links.is_empty()).expect("a task").clone();
    for id in workspace.tasks.ids().collect::<Vec<_>>() {
        workspace.tasks.remove(id);
    }
    for expectation in workspace.expectations.ids().collect::<Vec<_>>() {
        workspace.expectations.get_mut(expectation).expect("there").satisfied_by.clear();
    }
    for id in workspace.baselines.ids().collect::<Vec<_>>() {
        workspace.baselines.remove(id);
    }
    for phase in 0..100_u64 {
        let top = TaskId::new(0, phase * 51 + 1);
        let title = format!("Phase {phase}");
        let mut task = Task { id: top, title, parent: None, order: phase as i64, ..pattern.clone() };
        (task.actual_start, task.actual_finish, task.progress, task.deadline) = (None, None, Vec::new(), None);
        task.duration_minutes = 960;
        workspace.tasks.put(task.clone());
        for number in 1..=50_u64 {
            let id = TaskId::new(0, phase * 51 + 1 + number);
            let links = (1..=2)
                .filter(|back| number > *back)
                .map(|back| Link::new(TaskId::new(0, phase * 51 + 1 + number - back), LinkKind::FinishStart))
                .collect();
            let title = format!("Task {phase}.{number}");
            workspace.tasks.put(Task { id, title, parent: Some(top), order: number as i64, links, ..task.clone() });
        }
    }
    workspace
}

#[test]
fn of_five_thousand_tasks_only_those_on_the_screen_are_drawn() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("large.entente");
    std::fs::write(&path, entente::file::encode(&large())).expect("written");
    let mut program = harness::with_file(&path, &[]);
    program.state_mut().session_mut().expect("open").view = ViewKind::Timeline;
    program.run();
    let bars = |program: &Program| {
        program.get_all_by(|node| node.label().is_some_and(|label| label.starts_with("Bar of "))).count()
    };
    assert!((10..40).contains(&bars(&program)), "{}", bars(&program));
    let mut times: Vec<std::time::Duration> = (0..9)
        .map(|_| {
            let start = std::time::Instant::now();
            program.step();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    println!("a frame of the timeline with 5,000 tasks, median of {}: {:.2?}", times.len(), times[times.len() / 2]);
    // The last task is found from elsewhere, and its row is brought into sight.
    program.run();
    select(&mut program, "Task 99.50");
    assert!(bars(&program) < 40);
    program
        .get_all_by(|node| node.label().is_some_and(|label| label.starts_with("Task 99.50, ")))
        .next()
        .expect("seen");
}

#[test]
fn the_progress_line_goes_out_to_where_the_work_has_come_to() {
    const BEGUN: &str = "Document pay rules, earnings and deduction codes";
    let mut program = payroll();
    let lines = |program: &Program| -> Vec<Vec<egui::Pos2>> {
        let shapes = program.output().shapes.iter().filter_map(|clipped| match &clipped.shape {
            egui::Shape::Path(path) if !path.closed && path.points.len() > 3 => Some(path.points.clone()),
            _ => None,
        });
        shapes.collect()
    };
    let bar_of = bar(&program, BEGUN);
    let schedule = &program.state().session().expect("open").insights().schedule;
    let percent = schedule.get(task(&program, BEGUN)).expect("scheduled").percent as f32;
    assert!(percent > 0.0 && percent < 100.0);
    let come_to = egui::pos2(bar_of.left() + bar_of.width() * percent / 100.0, bar_of.center().y);
    // From the day out to there, and back to the day.
    let goes_out = |line: &[egui::Pos2]| {
        line.windows(3).any(|part| {
            let level = (part[0].x - part[2].x).abs() < 0.5 && part[0].y < part[1].y && part[1].y < part[2].y;
            level && part[1].distance(come_to) < 2.0
        })
    };
    let reaches = |program: &Program| lines(program).iter().any(|line| goes_out(line));
    assert!(!reaches(&program), "it is shown on request");
    program.get_by_label("Show").click();
    program.run();
    program.get_by_label("Progress line").click();
    program.run();
    program.key_press(Key::Escape);
    program.run();
    assert!(reaches(&program), "{come_to} in {:?}", lines(&program));
    // What begins later leaves the line on its day.
    let later = bar(&program, DOCUMENT).center().y;
    let line = lines(&program).into_iter().find(|line| goes_out(line));
    let day = line.as_ref().and_then(|line| line.first()).expect("it begins on the day").x;
    assert!(line.iter().flatten().all(|point| (point.y - later).abs() > 1.0 || (point.x - day).abs() < 1.0));
}
