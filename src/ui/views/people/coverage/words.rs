//! What the lens says.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::super::person::Person;
use super::super::picture::Cast;
use super::super::sentences;
use crate::insight::coverage::{Covered, Depth, GroupCovered, Thread};
use crate::ui::context::Cx;
use crate::ui::naming::stakeholder_name;
use crate::workspace::{StakeholderId, StakeholderKind};

fn name(cx: &Cx<'_>, who: StakeholderId) -> String {
    stakeholder_name(cx.shown(), who, cx.words)
}

/// The days that count as lately; 0 = since the beginning, where that is not as long ago.
pub fn days(cx: &Cx<'_>) -> i64 {
    let engagement = &cx.shown().engagement;
    let lately = engagement.thresholds.coverage_days;
    if (cx.day - engagement.start).num_days() < lately { 0 } else { lately }
}

/// What is drawn.
pub fn drawn(cx: &Cx<'_>) -> String {
    let coverage = &cx.insights.coverage;
    let count = |test: fn(&Covered) -> bool| coverage.people.values().filter(|one| test(one)).count();
    let places = [
        ("n", coverage.people.len().into()),
        ("covered", count(|one| matches!(one.thread, Thread::Single(_) | Thread::Several)).into()),
        ("single", count(|one| matches!(one.thread, Thread::Single(_))).into()),
        ("days", days(cx).into()),
    ];
    cx.words.with("coverage-drawn", &places)
}

/// The finding: key people with whom nobody of ours spoke lately, and who hangs by one of us.
pub fn finding(cx: &Cx<'_>, cast: &Cast<'_>) -> String {
    let covered: Vec<(&Person, &Covered)> =
        cast.theirs().filter_map(|person| Some((person, cx.insights.coverage.people.get(&person.id)?))).collect();
    let unheard = |thread: Thread| matches!(thread, Thread::Nobody | Thread::OnPaper);
    let alone: Vec<_> = covered.iter().filter(|(person, one)| person.key && unheard(one.thread)).collect();
    let mut by: BTreeMap<StakeholderId, usize> = BTreeMap::new();
    for (_, one) in &covered {
        if let Thread::Single(ours) = one.thread {
            *by.entry(ours).or_default() += 1;
        }
    }
    let single: usize = by.values().sum();
    if let Some((first, _)) = alone.first() {
        let places = [
            ("n", alone.len().into()),
            ("name", sentences::titled(first).into()),
            ("days", days(cx).into()),
            ("single", single.into()),
        ];
        return cx.words.with("coverage-finding-key", &places);
    }
    match by.iter().max_by_key(|(who, n)| (**n, Reverse(**who))) {
        Some((ours, most)) => {
            let places = [
                ("n", single.into()),
                ("total", covered.len().into()),
                ("name", name(cx, *ours).into()),
                ("most", (*most).into()),
            ];
            cx.words.with("coverage-finding-single", &places)
        }
        None if covered.is_empty() => cx.text("people-finding-unrated").to_owned(),
        None => cx.words.with("coverage-finding-none", &[("total", covered.len().into())]),
    }
}

/// What is said of us.
pub fn ours(cx: &Cx<'_>) -> String {
    cx.words.with("coverage-ours-days", &[("days", days(cx).into())])
}

/// What one of us covers: short, and in a sentence with the value that hangs on them.
pub fn one_of_us(cx: &Cx<'_>, who: StakeholderId, covers: usize, alone: usize) -> (String, String) {
    let places = [("n", covers.into()), ("alone", alone.into())];
    let said = cx.words.with("coverage-covers", &places);
    let currency = &cx.shown().engagement.currency;
    let value = cx.insights.coverage.alone.get(&who).filter(|alone| alone.value_minor > 0);
    let sentence = match value {
        Some(value) => {
            let money = cx.words.money_whole(value.value_minor, currency);
            format!("{said}. {}", cx.words.with("coverage-value", &[("value", money.into())]))
        }
        None => said.clone(),
    };
    let said = match value {
        Some(value) => {
            let money = cx.words.money_whole(value.value_minor, currency);
            cx.words.with("coverage-covers-value", &[("value", money.into())])
        }
        None => said,
    };
    (said, sentence)
}

/// How one of them is covered: short, and in a sentence.
pub fn one_of_them(cx: &Cx<'_>, who: StakeholderId) -> (String, String) {
    let Some(covered) = cx.insights.coverage.people.get(&who) else { return (String::new(), String::new()) };
    let last = covered.last.map(|on| (cx.day - on).num_days());
    let ago = last.map(|days| cx.words.with("coverage-ago", &[("days", days.into())]));
    let said = match (covered.thread, ago) {
        (Thread::Single(one), _) => cx.words.with("coverage-only", &[("name", name(cx, one).into())]),
        (Thread::OnPaper, Some(ago)) => cx.words.with("coverage-paper-ago", &[("ago", ago.into())]),
        (Thread::OnPaper, None) => cx.text("coverage-paper").to_owned(),
        (Thread::Nobody, _) => cx.text("coverage-nobody").to_owned(),
        (Thread::Several, ago) => ago.unwrap_or_default(),
    };
    let mut parts = vec![said.clone()];
    let knows = cx.insights.coverage.pairs_of(who).filter_map(|(us, pair)| {
        let places = [("name", name(cx, us).into()), ("n", pair.spoken.into())];
        Some(match pair.depth(&cx.shown().engagement.thresholds)? {
            Depth::OnPaper => cx.words.with("coverage-pair-paper", &places),
            Depth::Once if pair.spoken == 0 => cx.words.with("coverage-pair-one-way", &places),
            Depth::Once | Depth::Several | Depth::Often => cx.words.with("coverage-pair", &places),
        })
    });
    parts.extend(knows.take(6));
    if covered.lacks_backup {
        parts.push(cx.text("coverage-no-back-up").to_owned());
    }
    let said = if covered.lacks_backup && covered.thread == Thread::Several {
        cx.text("coverage-no-back-up").to_owned()
    } else {
        said
    };
    (said, parts.join("; "))
}

/// How a group is covered.
pub fn group(cx: &Cx<'_>, group: Option<&GroupCovered>, shown: usize) -> String {
    let Some(group) = group else { return cx.words.with("coverage-people", &[("n", shown.into())]) };
    if group.members.is_empty() {
        let kind = cx.shown().stakeholders.get(group.group).map(|one| one.kind);
        let key = if kind == Some(StakeholderKind::Organisation) {
            "coverage-unnamed-organisation"
        } else {
            "coverage-unnamed-group"
        };
        return cx.text(key).to_owned();
    }
    let people = cx.words.with("coverage-people", &[("n", group.members.len().into())]);
    let thread = match group.thread {
        Thread::Single(one) => cx.words.with("coverage-only-knows", &[("name", name(cx, one).into())]),
        Thread::OnPaper => cx.text("coverage-paper").to_owned(),
        Thread::Nobody => cx.text("coverage-nobody").to_owned(),
        Thread::Several => cx.words.with("coverage-by", &[("n", group.by.len().into())]),
    };
    format!("{people} · {thread}")
}
