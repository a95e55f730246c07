//! Registers of the project: risks, goals, money, lessons, deliverables, follow-on work, events, slides.

use super::row::{Cell, Head, Look, Register, Row};
use crate::insight::money::Amounts;
use crate::ui::context::Cx;
use crate::ui::naming::{Named, lesson_kind, title_of};
use crate::ui::widgets::chip::Mark;
use crate::workspace::*;

/// Risks, issues and changes: open ones first, the highest score first.
pub fn risks(cx: &Cx<'_>) -> Register {
    let heads = vec![
        Head::fixed("registers-column-kind", 108.0, 4),
        Head::title("registers-column-risk"),
        Head::figures("registers-column-chance", 96.0, 3),
        Head::figures("registers-column-effect", 104.0, 3),
        Head::fixed("registers-column-score", 84.0, 0),
        Head::fixed("registers-column-owner", 150.0, 2),
        Head::fixed("registers-column-response", 128.0, 5),
        Head::figures("registers-column-told", 84.0, 6),
        Head::fixed("registers-column-state", 104.0, 1),
    ];
    let rows = cx.insights.risks.iter().filter_map(|score| {
        let risk = cx.shown().risks.get(score.id)?;
        let mark = match score.score {
            None => Mark::Unknown,
            Some(score) if score >= crate::insight::risks::HIGH => Mark::Trouble,
            Some(score) if score >= 8 => Mark::Watch,
            Some(_) => Mark::Good,
        };
        let rated = |value: Option<u8>| value.map_or(Cell::missing(), |n| Cell::count(cx.words, usize::from(n)));
        let points = match score.score {
            Some(points) => Cell::mark(mark, &cx.words.number(f64::from(points), 0), f64::from(points)),
            None => Cell::missing(),
        };
        let (state_mark, key, rank) =
            if score.open { (Mark::Watch, "registers-open", 0.0) } else { (Mark::Good, "registers-closed", 1.0) };
        Some(Row {
            record: risk.id.into(),
            open: score.open,
            cells: vec![
                Cell::quiet(risk.kind.name(cx.words)),
                Cell::words(&risk.title),
                rated(score.rating.map(|rating| rating.probability)),
                rated(score.rating.map(|rating| rating.impact)),
                points,
                Cell::stakeholder(cx, risk.owner),
                risk.response.map_or(Cell::missing(), |response| Cell::quiet(response.name(cx.words))),
                Cell::count(cx.words, risk.told.len()),
                Cell::mark(state_mark, cx.text(key), rank),
            ],
        })
    });
    Register { kind: RecordKind::Risk, rows: rows.collect(), heads, opens: true, sums: None }
}

/// Goals.
pub fn goals(cx: &Cx<'_>) -> Register {
    let heads = vec![
        Head::title("registers-column-goal"),
        Head::fixed("registers-column-smart", 76.0, 1),
        Head::fixed("registers-column-measure", 150.0, 4),
        Head::fixed("registers-column-from-to", 190.0, 2),
        Head::fixed("registers-column-progress", 120.0, 0),
        Head::fixed("registers-column-by", 100.0, 3),
        Head::fixed("registers-column-agreement", 110.0, 0),
    ];
    let rows = cx.shown().goals.iter().map(|goal| {
        let status = cx.insights.goals.goals.iter().find(|status| status.id == goal.id);
        let smart = status.map(|status| status.smart).unwrap_or_default();
        let number = |value: f64| cx.words.number_short(value, 2);
        let way = goal.measure.as_ref().map(|measure| {
            let now = status.and_then(|status| status.latest).map(|latest| number(latest.value));
            let args = [
                ("from", number(measure.baseline).into()),
                ("now", now.unwrap_or_else(|| "–".to_owned()).into()),
                ("to", number(measure.target).into()),
            ];
            cx.words.with("registers-goal-way", &args)
        });
        let progress = status.and_then(|status| status.progress);
        let agreement = status.and_then(|status| status.agreement);
        let percent = |share: Option<f64>| share.map_or("–".to_owned(), |share| cx.words.percent(share, 0));
        let smart_words = cx.words.with("common-of", &[("n", smart.n.into()), ("total", 5.into())]);
        Row {
            record: goal.id.into(),
            open: progress.is_none_or(|progress| progress < 1.0),
            cells: vec![
                Cell::words(&goal.title),
                Cell { look: Look::Quiet, ..Cell::figure(smart_words, smart.n as f64) },
                goal.measure.as_ref().map_or(Cell::missing(), |measure| Cell::quiet(&measure.unit)),
                way.map_or(Cell::missing(), Cell::words),
                Cell::bar(progress, percent(progress)),
                Cell::day(cx.words, goal.measure.as_ref().map(|measure| measure.by)),
                Cell::bar(agreement, percent(agreement)),
            ],
        }
    });
    Register { kind: RecordKind::Goal, rows: rows.collect(), heads, opens: false, sums: None }
}

/// Budget lines with their sums.
pub fn money(cx: &Cx<'_>) -> Register {
    let heads = vec![
        Head::title("registers-column-line"),
        Head::fixed("registers-column-category", 130.0, 3),
        Head::figures("registers-column-planned-money", 116.0, 0),
        Head::figures("registers-column-spent", 116.0, 1),
        Head::figures("registers-column-forecast", 116.0, 0),
        Head::figures("registers-column-variance", 116.0, 0),
        Head::fixed("registers-column-spent-share", 120.0, 2),
    ];
    let currency = &cx.shown().engagement.currency;
    let cells = |title: Cell, category: Cell, amounts: Amounts| {
        let money = |minor: i64| Cell::figure(cx.words.money_whole(minor, currency), minor as f64);
        let share = (amounts.planned > 0).then(|| amounts.spent as f64 / amounts.planned as f64);
        let words = share.map_or("–".to_owned(), |share| cx.words.percent(share, 0));
        let variance = match amounts.variance() {
            0 => money(0),
            minor if minor < 0 => Cell { look: Look::Mark(Mark::Trouble), ..money(minor) },
            minor => money(minor),
        };
        vec![
            title,
            category,
            money(amounts.planned),
            money(amounts.spent),
            money(amounts.forecast),
            variance,
            Cell::bar(share, words),
        ]
    };
    let rows: Vec<Row> = cx
        .shown()
        .budget
        .iter()
        .map(|line| Row {
            record: line.id.into(),
            open: false,
            cells: cells(Cell::words(&line.title), Cell::quiet(&line.category), Amounts::on(line, cx.day)),
        })
        .collect();
    let sums = cells(Cell::words(cx.text("registers-sum")), Cell::missing(), Amounts::all(cx.shown(), cx.day));
    let sums = (!rows.is_empty()).then_some(sums);
    Register { kind: RecordKind::BudgetLine, rows, heads, opens: false, sums }
}

/// Roles and things that work needs, and how many tasks each is assigned to.
pub fn resources(cx: &Cx<'_>) -> Register {
    let heads = vec![
        Head::title("registers-column-resource"),
        Head::figures("registers-column-there-is", 110.0, 0),
        Head::figures("registers-column-assigned", 110.0, 0),
        Head::figures("registers-column-per-hour", 130.0, 1),
    ];
    let (words, workspace) = (cx.words, cx.shown());
    let row = |one: &Resource| {
        let at = |task: &&Task| task.assignments.iter().any(|assigned| assigned.who == one.id.into());
        let tasks = workspace.tasks.iter().filter(at).count();
        let cost = match one.cost_minor_per_hour {
            0 => Cell::missing(),
            minor => Cell::figure(words.money(minor, &workspace.engagement.currency), minor as f64),
        };
        let units = f64::from(one.units_percent) / 100.0;
        Row {
            record: one.id.into(),
            open: false,
            cells: vec![
                Cell::words(&one.title),
                Cell::figure(words.percent(units, 0), units),
                Cell::count(words, tasks),
                cost,
            ],
        }
    };
    let rows = workspace.resources.iter().map(row).collect();
    Register { kind: RecordKind::Resource, rows, heads, opens: false, sums: None }
}

/// Lessons, the latest first.
pub fn lessons(cx: &Cx<'_>) -> Register {
    let heads = vec![
        Head::fixed("registers-column-on", 100.0, 1),
        Head::fixed("registers-column-kind", 150.0, 0),
        Head::title("registers-column-lesson"),
        Head::rest("registers-column-advice", 150.0),
        Head::fixed("registers-column-tag", 110.0, 2),
    ];
    let mut lessons: Vec<&Lesson> = cx.shown().lessons.iter().collect();
    lessons.sort_by_key(|lesson| (std::cmp::Reverse(lesson.on), lesson.id));
    let rows = lessons.into_iter().map(|lesson| {
        let (mark, rank) = match lesson.kind {
            Some(LessonKind::Success) => (Mark::Good, 3.0),
            None => (Mark::Unknown, 2.0),
            Some(LessonKind::Improvement) => (Mark::Watch, 1.0),
            Some(LessonKind::Failure) => (Mark::Trouble, 0.0),
        };
        Row {
            record: lesson.id.into(),
            open: false,
            cells: vec![
                Cell::day(cx.words, Some(lesson.on)),
                Cell::mark(mark, lesson_kind(cx.words, lesson.kind), rank),
                Cell::words(&lesson.text),
                Cell::quiet(&lesson.advice),
                Cell::quiet(&lesson.tag),
            ],
        }
    });
    Register { kind: RecordKind::Lesson, rows: rows.collect(), heads, opens: false, sums: None }
}

/// Deliverables by the day they are due.
pub fn deliverables(cx: &Cx<'_>) -> Register {
    let heads = vec![
        Head::title("registers-column-deliverable"),
        Head::fixed("registers-column-due", 100.0, 1),
        Head::figures("registers-column-criteria", 84.0, 4),
        Head::fixed("registers-column-checks", 130.0, 2),
        Head::fixed("registers-column-accepted-by", 150.0, 3),
        Head::fixed("registers-column-verdict", 200.0, 0),
    ];
    let mut deliverables: Vec<&Deliverable> = cx.shown().deliverables.iter().collect();
    deliverables.sort_by_key(|deliverable| (deliverable.due.is_none(), deliverable.due, deliverable.id));
    let rows = deliverables.into_iter().map(|deliverable| {
        let passed = deliverable.checks.iter().filter(|check| check.passed == Some(true)).count();
        let of = deliverable.checks.iter().filter(|check| check.passed.is_some()).count();
        let checks = cx.words.with("registers-checks-passed", &[("n", passed.into()), ("of", of.into())]);
        let verdict = deliverable.results.iter().max_by_key(|result| result.on).map(|result| result.verdict);
        let late = deliverable.due.is_some_and(|due| due < cx.day);
        let state = match verdict {
            Some(Verdict::Accepted) => (Mark::Good, Verdict::Accepted.name(cx.words), 4.0),
            Some(Verdict::Conditional) => (Mark::Watch, Verdict::Conditional.name(cx.words), 2.0),
            Some(Verdict::Rejected) => (Mark::Trouble, Verdict::Rejected.name(cx.words), 0.0),
            None if late => (Mark::Trouble, cx.text("registers-deliverable-overdue"), 1.0),
            None => (Mark::Unknown, cx.text("registers-deliverable-waiting"), 3.0),
        };
        Row {
            record: deliverable.id.into(),
            open: verdict != Some(Verdict::Accepted),
            cells: vec![
                Cell::words(&deliverable.title),
                Cell::day(cx.words, deliverable.due),
                Cell::count(cx.words, deliverable.criteria.len()),
                if of == 0 {
                    Cell::missing()
                } else {
                    Cell { look: Look::Quiet, ..Cell::figure(checks, passed as f64 / of as f64) }
                },
                Cell::stakeholder(cx, deliverable.accepted_by),
                Cell::mark(state.0, state.1, state.2),
            ],
        }
    });
    Register { kind: RecordKind::Deliverable, rows: rows.collect(), heads, opens: true, sums: None }
}

/// Follow-on work, open ones first.
pub fn opportunities(cx: &Cx<'_>) -> Register {
    let heads = vec![
        Head::title("registers-column-opportunity"),
        Head::fixed("registers-column-kind", 176.0, 3),
        Head::figures("registers-column-value", 116.0, 1),
        Head::fixed("registers-column-through", 150.0, 2),
        Head::fixed("registers-column-expected", 100.0, 4),
        Head::fixed("registers-column-stage", 140.0, 0),
    ];
    let stage = |it: &Opportunity| it.stages.iter().max_by_key(|entry| entry.on).map(|entry| entry.stage);
    let settled = |it: &Opportunity| matches!(stage(it), Some(Stage::Won | Stage::Lost));
    let mut all: Vec<&Opportunity> = cx.shown().opportunities.iter().collect();
    all.sort_by_key(|it| (settled(it), it.expected_on, it.id));
    let rows = all.into_iter().map(|it| {
        let (mark, rank) = match stage(it) {
            Some(Stage::Won) => (Mark::Good, 4.0),
            Some(Stage::Lost) => (Mark::Trouble, 5.0),
            Some(Stage::Proposed) => (Mark::Watch, 3.0),
            _ => (Mark::Unknown, 1.0),
        };
        let word = stage(it).map_or(cx.text("common-unknown"), |stage| stage.name(cx.words));
        let value = match it.value_minor {
            0 => Cell::missing(),
            minor => Cell::figure(cx.words.money_whole(minor, &cx.shown().engagement.currency), minor as f64),
        };
        Row {
            record: it.id.into(),
            open: !settled(it),
            cells: vec![
                Cell::words(&it.title),
                Cell::quiet(it.kind.name(cx.words)),
                value,
                Cell::stakeholder(cx, it.through),
                Cell::day(cx.words, it.expected_on),
                Cell::mark(mark, word, rank),
            ],
        }
    });
    Register { kind: RecordKind::Opportunity, rows: rows.collect(), heads, opens: true, sums: None }
}

/// Events, the latest first.
pub fn events(cx: &Cx<'_>) -> Register {
    let heads = vec![
        Head::fixed("registers-column-on", 100.0, 0),
        Head::title("registers-column-event"),
        Head::rest("registers-column-happened", 220.0),
    ];
    let mut events: Vec<&Event> = cx.shown().events.iter().collect();
    events.sort_by_key(|event| (std::cmp::Reverse(event.on), event.id));
    let rows = events.into_iter().map(|event| Row {
        record: event.id.into(),
        open: false,
        cells: vec![Cell::day(cx.words, Some(event.on)), Cell::words(&event.title), Cell::quiet(&event.text)],
    });
    Register { kind: RecordKind::Event, rows: rows.collect(), heads, opens: false, sums: None }
}

/// Slides in the order in which they are presented.
pub fn slides(cx: &Cx<'_>) -> Register {
    let heads = vec![
        Head::figures("registers-column-number", 52.0, 0),
        Head::title("registers-column-slide"),
        Head::fixed("registers-column-view", 130.0, 0),
        Head::fixed("registers-column-as-of", 100.0, 1),
        Head::rest("registers-column-note", 140.0),
    ];
    let mut slides: Vec<&Slide> = cx.shown().slides.iter().collect();
    slides.sort_by_key(|slide| (slide.order, slide.id));
    let rows = slides.into_iter().enumerate().map(|(index, slide)| {
        let view = crate::ui::views::ViewKind::from_name(&slide.view);
        Row {
            record: slide.id.into(),
            open: false,
            cells: vec![
                Cell::count(cx.words, index + 1),
                Cell::words(title_of(cx.shown(), slide.id.into(), cx.words)),
                view.map_or(Cell::quiet(&slide.view), |view| Cell::quiet(cx.text(view.key()))),
                Cell::day(cx.words, slide.as_of),
                Cell::quiet(&slide.note),
            ],
        }
    });
    Register { kind: RecordKind::Slide, rows: rows.collect(), heads, opens: false, sums: None }
}
