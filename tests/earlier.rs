//! Figures after an edit start from the earlier ones: nothing may come out otherwise than from nothing.

use chrono::{Days, NaiveDate};
use entente::document::{Document, Edit};
use entente::insight::Insights;
use entente::workspace::*;
use proptest::prelude::*;

use super::support::crowd::{Size, crowd, status_date, who};

const SMALL: Size = Size { people: 30, ties: 60, contacts: 150, readings: 240 };

/// Something that a person does, by two numbers.
fn edit(file: &Workspace, kind: u8, a: u64, b: u64) -> Option<Edit> {
    let nth = |count: usize| a as usize % count.max(1);
    let put = |record: AnyRecord| Some(Edit::Put(record));
    match kind {
        0 => {
            let mut one = file.contacts.iter().nth(nth(file.contacts.len()))?.clone();
            one.outcome = if b.is_multiple_of(2) { Outcome::Held } else { Outcome::NoShow { by: Side::Ours } };
            one.direction = if b.is_multiple_of(3) { Direction::Out } else { Direction::Both };
            put(one.into())
        }
        1 => {
            let mut one = file.readings.iter().nth(nth(file.readings.len()))?.clone();
            one.answer = (!b.is_multiple_of(4)).then_some(1.0 + (b % 5) as f64);
            put(one.into())
        }
        2 => {
            let one = file.ties.iter().nth(nth(file.ties.len()))?.clone();
            put(Tie {
                until: (b.is_multiple_of(2)).then(|| one.meta.on + Days::new(b % 300)),
                to: who(1 + b % 27),
                ..one
            }
            .into())
        }
        3 => {
            let mut one = file.stakeholders.iter().nth(nth(file.stakeholders.len()))?.clone();
            match b % 5 {
                0 => one.name = format!("Name {b}"),
                1 => one.left_on = Some(status_date() - Days::new(b % 90)),
                2 => one.our_contact = Some(who(1 + b % 3)),
                3 => one.backup_contact = None,
                _ => one.side = Side::Third,
            }
            put(one.into())
        }
        4 => {
            let one = file.assessments.iter().nth(nth(file.assessments.len()))?.clone();
            put(Assessment { power: 1.0 + (b % 41) as f64 / 10.0, ..one }.into())
        }
        5 => {
            let one = file.expectations.iter().nth(nth(file.expectations.len()))?.clone();
            put(Expectation {
                closed_on: (b.is_multiple_of(2)).then(status_date),
                promised: b.is_multiple_of(3),
                ..one
            }
            .into())
        }
        6 => {
            let mut one = file.decisions.iter().nth(nth(file.decisions.len()))?.clone();
            one.hearings.clear();
            put(one.into())
        }
        7 => {
            let mut frame = file.engagement.clone();
            frame.thresholds.key_power = 3.0 + (b % 3) as f64;
            frame.thresholds.coverage_days = 20 + (b % 100) as i64;
            Some(Edit::SetEngagement(frame))
        }
        8 => Some(Edit::Delete(file.contacts.iter().nth(nth(file.contacts.len()))?.id.into())),
        9 => Some(Edit::Delete(file.stakeholders.iter().nth(nth(file.stakeholders.len()))?.id.into())),
        // Entered today, or known only later than the day that is looked at.
        10 => {
            let mut one = file.readings.iter().nth(nth(file.readings.len()))?.clone();
            one.id = ReadingId::new(0, 0);
            one.meta.on = status_date() + Days::new(b % 3);
            Some(Edit::Add(one.into()))
        }
        _ => {
            let mut one = file.rhythms.iter().nth(nth(file.rhythms.len()))?.clone();
            one.every_days = 1 + (b % 40) as i64;
            put(one.into())
        }
    }
}

fn compare(one: &Insights, other: &Insights) -> Result<(), TestCaseError> {
    prop_assert!(one.shown == other.shown, "what is shown");
    prop_assert_eq!(&one.grid, &other.grid);
    prop_assert_eq!(&one.pulse, &other.pulse);
    prop_assert_eq!(&one.rhythms, &other.rhythms);
    prop_assert_eq!(&one.hearings, &other.hearings);
    prop_assert_eq!(&one.promises, &other.promises);
    prop_assert_eq!(&one.trust, &other.trust);
    prop_assert_eq!(&one.effort, &other.effort);
    prop_assert_eq!(&one.coverage, &other.coverage);
    prop_assert_eq!(&one.network.people, &other.network.people);
    prop_assert_eq!(&one.network.known, &other.network.known);
    prop_assert_eq!(one.network.walk(), other.network.walk());
    prop_assert_eq!(one.network.out_of_reach(), other.network.out_of_reach());
    prop_assert_eq!(&one.managers, &other.managers);
    prop_assert_eq!(&one.findings, &other.findings);
    prop_assert_eq!(&one.next_talk, &other.next_talk);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn figures_after_an_edit_are_those_from_nothing(
        steps in prop::collection::vec((0..12u8, 0..10_000u64, 0..10_000u64), 1..8),
        back in prop::option::of(1..200u64),
    ) {
        // Today, or an earlier day that is replayed.
        let day = back.map_or_else(status_date, |days| status_date() - Days::new(days));
        let mut document = Document::opened(crowd(SMALL), 1);
        let mut insights = Insights::of(document.workspace(), day);
        for (kind, a, b) in steps {
            let Some(edit) = edit(document.workspace(), kind, a, b) else { continue };
            // What is refused changes nothing.
            let _ = document.apply_plainly(edit);
            insights = Insights::after(Some(insights.earlier()), document.workspace(), day);
            compare(&insights, &Insights::of(document.workspace(), day))?;
        }
        let other: NaiveDate = day - Days::new(31);
        let earlier = Insights::after(Some(insights.earlier()), document.workspace(), other);
        compare(&earlier, &Insights::of(document.workspace(), other))?;
        // From one day to the next, past the days that count.
        let mut later = earlier;
        for _ in 0..12 {
            let next = later.day + Days::new(9);
            later = Insights::after(Some(later.earlier()), document.workspace(), next);
            compare(&later, &Insights::of(document.workspace(), next))?;
        }
    }
}

#[test]
fn an_edit_leaves_figures_alone_that_do_not_read_it() {
    let mut document = Document::opened(crowd(SMALL), 1);
    let before = Insights::of(document.workspace(), status_date());
    let contact = edit(document.workspace(), 0, 5, 1).expect("a contact");
    document.apply_plainly(contact).expect("fits");
    let after = Insights::after(Some(before.earlier()), document.workspace(), status_date());
    use std::sync::Arc;
    assert!(Arc::ptr_eq(&before.network, &after.network) && Arc::ptr_eq(&before.pulse, &after.pulse));
    assert!(Arc::ptr_eq(&before.grid, &after.grid) && !Arc::ptr_eq(&before.rhythms, &after.rhythms));
    let renamed = edit(document.workspace(), 3, 5, 0).expect("a person");
    document.apply_plainly(renamed).expect("fits");
    let named = Insights::after(Some(after.earlier()), document.workspace(), status_date());
    assert!(Arc::ptr_eq(&named.rhythms, &after.rhythms) && Arc::ptr_eq(&named.network, &after.network));
}
