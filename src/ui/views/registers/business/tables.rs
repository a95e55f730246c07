//! Tables of improvements, of items of closing, of contracts and of what we offer.

use super::money;
use crate::insight::account::{Account, Renewal};
use crate::insight::improvements::{Improvements, Progress};
use crate::insight::white_space::WhiteSpace;
use crate::ui::context::Cx;
use crate::ui::naming::{Named, title_of};
use crate::ui::views::registers::row::{Cell, Head, Register, Row};
use crate::ui::widgets::chip::Mark;
use crate::workspace::{ClosingItem, RecordKind, Worked};

/// What is done otherwise, overdue ones first.
pub fn improvements(cx: &Cx<'_>) -> Register {
    let heads = vec![
        Head::title("registers-column-improvement"),
        Head::fixed("registers-column-owner", 150.0, 1),
        Head::fixed("registers-column-since", 100.0, 3),
        Head::fixed("registers-column-due", 100.0, 2),
        Head::fixed("registers-column-done-on", 100.0, 1),
        Head::fixed("registers-column-helped", 130.0, 0),
    ];
    let known = Improvements::of(cx.insights);
    let rows = known.all.iter().filter_map(|state| {
        let one = cx.shown().improvements.get(state.id)?;
        let effect = match state.progress {
            Progress::Overdue(_) => Cell::mark(Mark::Trouble, cx.text("business-overdue-word"), 0.0),
            Progress::Open => Cell::mark(Mark::Unknown, cx.text("registers-open"), 1.0),
            Progress::Done => Cell::mark(Mark::Unknown, cx.text("business-unseen"), 2.0),
            Progress::Seen(worked) => {
                let mark = match worked {
                    Worked::Yes => Mark::Good,
                    Worked::Partly => Mark::Watch,
                    Worked::No => Mark::Trouble,
                };
                Cell::mark(mark, worked.name(cx.words), 3.0)
            }
        };
        Some(Row {
            record: one.id.into(),
            open: one.done_on.is_none(),
            cells: vec![
                Cell::words(&one.title),
                Cell::stakeholder(cx, one.owner),
                Cell::day(cx.words, Some(one.raised_on)),
                Cell::day(cx.words, one.due),
                Cell::day(cx.words, one.done_on),
                effect,
            ],
        })
    });
    Register { kind: RecordKind::Improvement, rows: rows.collect(), heads, opens: true, sums: None }
}

/// Items of closing, open ones first.
pub fn closing(cx: &Cx<'_>) -> Register {
    let heads = vec![
        Head::title("registers-column-closing"),
        Head::fixed("registers-column-kind", 200.0, 2),
        Head::fixed("registers-column-receiver", 160.0, 1),
        Head::fixed("registers-column-due", 100.0, 1),
        Head::fixed("registers-column-done-on", 100.0, 0),
        Head::fixed("registers-column-ticked-by", 140.0, 3),
    ];
    let mut items: Vec<&ClosingItem> = cx.shown().closing.iter().collect();
    items.sort_by_key(|one| (one.done_on.is_some(), one.due.is_none(), one.due, one.id));
    let rows = items.into_iter().map(|one| Row {
        record: one.id.into(),
        open: one.done_on.is_none() && one.not_needed_on.is_none(),
        cells: vec![
            Cell::words(title_of(cx.shown(), one.id.into(), cx.words)),
            Cell::quiet(one.kind.name(cx.words)),
            Cell::stakeholder(cx, one.receiver),
            Cell::day(cx.words, one.due),
            match one.not_needed_on.filter(|_| one.done_on.is_none()) {
                Some(_) => Cell::quiet(cx.text("registers-not-needed")),
                None => Cell::day(cx.words, one.done_on),
            },
            Cell::quiet(&one.done_by),
        ],
    });
    Register { kind: RecordKind::ClosingItem, rows: rows.collect(), heads, opens: true, sums: None }
}

/// Contracts, the soonest renewal first.
pub fn contracts(cx: &Cx<'_>) -> Register {
    let heads = vec![
        Head::title("registers-column-contract"),
        Head::fixed("registers-column-with", 170.0, 2),
        Head::figures("registers-column-value", 116.0, 0),
        Head::figures("registers-column-invoiced", 116.0, 1),
        Head::fixed("registers-column-from", 100.0, 3),
        Head::fixed("registers-column-to", 100.0, 0),
        Head::fixed("registers-column-through", 150.0, 3),
        Head::fixed("registers-column-notice", 110.0, 1),
    ];
    let known = Account::of(cx.insights);
    let rows = known.contracts.iter().filter_map(|state| {
        let one = cx.shown().contracts.get(state.id)?;
        let notice = match (state.renewal, state.notice) {
            (Renewal::Missed(_), Some(on)) => Cell::mark(Mark::Trouble, &cx.words.date_for_tables(on), 0.0),
            (Renewal::Due(_), Some(on)) => Cell::mark(Mark::Watch, &cx.words.date_for_tables(on), 1.0),
            (_, on) => Cell::day(cx.words, on),
        };
        Some(Row {
            record: one.id.into(),
            open: state.runs,
            cells: vec![
                Cell::words(&one.title),
                Cell::stakeholder(cx, one.with),
                match one.value_minor {
                    0 => Cell::missing(),
                    minor => Cell::figure(money(cx, minor), minor as f64),
                },
                Cell::figure(money(cx, state.invoiced_minor), state.invoiced_minor as f64),
                Cell::day(cx.words, Some(one.from)),
                Cell::day(cx.words, one.to),
                Cell::stakeholder(cx, one.through),
                notice,
            ],
        })
    });
    Register { kind: RecordKind::Contract, rows: rows.collect(), heads, opens: true, sums: None }
}

/// What we offer, with how far it is sold.
pub fn offerings(cx: &Cx<'_>) -> Register {
    let heads = vec![
        Head::title("registers-column-offering"),
        Head::figures("registers-column-parts", 120.0, 1),
        Head::fixed("registers-column-penetration", 150.0, 0),
        Head::rest("registers-column-note", 140.0),
    ];
    let known = WhiteSpace::of(cx.insights);
    let rows = cx.shown().offerings.iter().map(|one| {
        let share = known.of_offering(one.id);
        let words = share.value().map_or("–".to_owned(), |value| cx.words.percent(value, 0));
        Row {
            record: one.id.into(),
            open: share.n < share.of,
            cells: vec![
                Cell::words(&one.title),
                Cell::count(cx.words, share.of),
                Cell::bar(share.value(), words),
                Cell::quiet(&one.note),
            ],
        }
    });
    Register { kind: RecordKind::Offering, rows: rows.collect(), heads, opens: false, sums: None }
}
