//! What the insights say of the samples and of small stories.

use std::fs;

use chrono::NaiveDate;
use entente::insight::expectations::{ProposalKind, State};
use entente::insight::managers::Mark;
use entente::insight::warnings::{Rule, Severity};
use entente::insight::{Insights, as_of};
use entente::language::{Language, Words};
use entente::workspace::{Id, StakeholderId, Workspace};

use crate::sources::root;

const SAMPLES: [&str; 3] = ["payroll", "portal", "erp"];

fn sample(name: &str) -> Workspace {
    let text = fs::read_to_string(root().join("assets/samples").join(name).with_extension("entente")).unwrap();
    entente::file::decode(&text).unwrap().workspace
}

fn today(file: &Workspace) -> NaiveDate {
    file.engagement.status_date.unwrap_or(file.engagement.end)
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
