//! What the insights say of the samples and of small stories.

use std::fs;

use chrono::NaiveDate;
use entente::insight::expectations::{ProposalKind, State};
use entente::insight::managers::{Mark, PartKind};
use entente::insight::warnings::{Rule, Severity};
use entente::insight::{Insights, as_of, movement, raters};
use entente::language::{Language, Words};
use entente::workspace::{
    Assessment, AssessmentId, Constraint, ConstraintKind, Id, Meta, Reading, ReadingId, StakeholderId, Workspace,
};

use crate::sources::root;
use crate::support::crowd::pattern;

const SAMPLES: [&str; 3] = ["payroll", "portal", "erp"];

fn sample(name: &str) -> Workspace {
    let text = fs::read_to_string(root().join("assets/samples").join(name).with_extension("entente")).unwrap();
    entente::file::decode(&text).unwrap().workspace
}

fn today(file: &Workspace) -> NaiveDate {
    file.engagement.status_date.or(file.engagement.end).expect("a day")
}

#[test]
fn on_day_fourteen_the_controller_comes_first_and_the_plan_is_green() {
    let file = sample("payroll");
    let insights = Insights::of(&file, today(&file));
    let first = &insights.findings[0];
    assert_eq!((first.rule, first.severity), (Rule::ExplainBefore, Severity::Trouble));
    let said = first.sentence(&Words::new(Language::English), &insights.shown);
    assert!(said.contains("Evelyn Marsh") && said.contains("32 days late"), "{said}");
    assert_eq!((insights.managers.pm.mark, insights.managers.rm.mark), (Mark::Good, Mark::Trouble));
    assert!(insights.managers.watermelon.is_some());
    let controller = insights.expectations.open()[0];
    assert_eq!(controller.state, State::Late);
    assert_eq!(controller.gap_days, Some(32));
    assert!(controller.second_hand && controller.key_holder);
    assert_eq!(controller.proposal.map(|proposal| proposal.kind), Some(ProposalKind::Explain));
}

#[test]
fn a_plan_that_misses_its_agreed_end_is_not_green() {
    let file = sample("payroll");
    let task = file.tasks.iter().find(|task| task.title == "Design general ledger interface").unwrap().id;
    let moved = |to: &str| {
        let mut file = file.clone();
        let at = to.parse::<NaiveDate>().unwrap().and_hms_opt(9, 0, 0);
        file.tasks.get_mut(task).unwrap().constraint =
            Some(Constraint { kind: ConstraintKind::StartNoEarlierThan, at });
        let insights = Insights::of(&file, today(&file));
        (insights.managers.pm.clone(), insights.earned_value.clone())
    };
    let (as_agreed, _) = moved("2026-01-01");
    assert_eq!((as_agreed.value, as_agreed.mark, as_agreed.late_days), (Some(100.0), Mark::Good, None));

    let (late, earned) = moved("2026-03-09");
    assert_eq!(late.mark, Mark::Watch);
    assert!(late.late_days.is_some_and(|days| days > 7));
    assert!(late.parts.iter().any(|part| part.kind == PartKind::Schedule && part.value.is_some_and(|v| v < 90.0)));
    assert!(earned.milestones.n < earned.milestones.of && !earned.missed.is_empty());

    let (never, _) = moved("2060-01-05");
    assert_eq!(never.mark, Mark::Trouble);
    assert!(never.value < late.value && late.value < late.mean);
}

#[test]
fn a_relationship_that_one_person_holds_down_still_shows_whether_it_gets_worse() {
    let file = sample("payroll");
    let dial = |on: &str| Insights::of(&file, on.parse().unwrap()).managers.rm.clone();
    let mut dials = ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-19"].map(dial);
    assert!(dials.iter().all(|dial| dial.mark == Mark::Trouble));
    dials.sort_by(|a, b| a.mean.partial_cmp(&b.mean).unwrap());
    assert!(dials.windows(2).all(|pair| pair[0].mean == pair[1].mean || pair[0].value < pair[1].value));
    assert!(dials[0].value.unwrap() + 3.0 < dials[4].value.unwrap(), "the path is not flat");
}

#[test]
fn what_fell_due_before_the_shown_day_is_overdue_and_not_about_to_be_late() {
    for name in SAMPLES {
        let insights = Insights::of(&sample(name), today(&sample(name)));
        for status in insights.expectations.statuses.iter().filter(|status| status.is_late()) {
            let (_, key) = entente::ui::states::expectation_state(status);
            let past = status.by.is_some_and(|by| by < insights.day);
            assert_eq!(key.starts_with("record-state-overdue"), past, "{name}: {key} by {:?}", status.by);
        }
    }
}

#[test]
fn a_day_after_everything_shows_the_file_as_it_is() {
    for name in SAMPLES {
        let file = sample(name);
        assert_eq!(as_of(&file, NaiveDate::from_ymd_opt(2999, 1, 1).unwrap()), file, "{name}");
    }
}

#[test]
fn a_replay_of_a_replay_is_the_earlier_day() {
    for name in SAMPLES {
        let file = sample(name);
        let (start, end) = (file.engagement.start, today(&file));
        let middle = start + (end - start) / 2;
        let earlier = start + (end - start) / 3;
        assert_eq!(as_of(&as_of(&file, middle), earlier), as_of(&file, earlier), "{name}");
    }
}

#[test]
fn findings_name_people_and_records_that_are_there() {
    for name in SAMPLES {
        let file = sample(name);
        let (start, end) = (file.engagement.start, today(&file));
        for day in start.iter_days().take_while(|day| *day <= end).step_by(9) {
            let insights = Insights::of(&file, day);
            for finding in &insights.findings {
                for reference in finding.evidence.iter().chain(&finding.about) {
                    assert!(insights.shown.contains(*reference), "{name} {day}: {finding:?}");
                }
                for language in Language::ALL {
                    let words = Words::new(language);
                    let said = finding.sentence(&words, &insights.shown) + &finding.advice(&words, &insights.shown);
                    assert!(!said.contains('{') && !said.contains('〚'), "{said}");
                }
            }
        }
    }
}

#[test]
fn an_empty_file_is_neither_good_nor_bad() {
    let mut file = sample("payroll");
    file = Workspace::new(file.engagement);
    let insights = Insights::of(&file, today(&file));
    assert_eq!((insights.managers.pm.mark, insights.managers.rm.mark), (Mark::Unknown, Mark::Unknown));
    assert!(insights.next_talk.is_empty());
    assert_eq!(insights.grid.power(StakeholderId::new(0, 1)), None);
}

#[test]
fn of_two_authors_on_one_day_the_later_written_counts_and_both_are_shown() {
    let day = |day| NaiveDate::from_ymd_opt(2026, 1, day).expect("a day");
    let mut file = pattern();
    let who = StakeholderId::new(0, 1);
    let (rated, read) = (file.assessments.iter().next().cloned(), file.readings.iter().next().cloned());
    let (rated, read) = (rated.expect("one"), read.expect("one"));
    // Who wrote later has the lower ids: seats are drawn, so ids of two people say nothing of time.
    for (number, by, written, power, answer) in [(9, "Eva", 5, 2.0, 2.0), (2, "Max", 6, 5.0, 4.0)] {
        let meta = |meta: &Meta| Meta { by: by.to_owned(), on: day(written), ..meta.clone() };
        let id = AssessmentId::new(0, number);
        file.assessments.put(Assessment { id, meta: meta(&rated.meta), power, ..rated.clone() });
        let id = ReadingId::new(0, number);
        file.readings.put(Reading { id, meta: meta(&read.meta), answer: Some(answer), ..read.clone() });
    }
    let insights = Insights::of(&file, day(20));
    assert_eq!(insights.grid.power(who), Some(5.0));
    assert_eq!(movement::places(&file, day(20))[&who].power, 5.0);
    let series = insights.pulse.series(who, &read.question).expect("a series");
    assert_eq!(series.latest.map(|latest| latest.value), Some(4.0));
    assert_eq!(series.dots.iter().filter_map(|dot| dot.answer).collect::<Vec<f64>>(), [2.0, 4.0]);
    let views = raters::views(&file, day(20));
    let powers: Vec<(&str, f64)> = views[&who].iter().map(|view| (view.by.as_str(), view.place.power)).collect();
    assert_eq!(powers, [("Eva", 2.0), ("Max", 5.0)]);
    // Before the second was written only the first was known.
    let then = Insights::of(&file, day(5));
    assert_eq!(then.grid.power(who), Some(2.0));
}
