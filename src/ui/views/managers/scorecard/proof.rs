//! What stands behind a statement of the scorecard: a sentence on how it comes about, and the records, each leading to
//! itself. Gathered when it is asked for.

use std::cmp::Reverse;

use chrono::NaiveDate;

use super::statement::Asked;
use crate::insight::expectations::Way;
use crate::insight::scorecard::{Figure, FigureKind, TrustPart};
use crate::insight::trust_lines::Kind;
use crate::ui::context::Cx;
use crate::ui::naming::{Named, stakeholder_name, title_of};
use crate::ui::views::pulse::trust::deed;
use crate::workspace::{Activity, RecordRef, StakeholderId, TaskId};

/// What stands behind a statement.
#[derive(Clone, Debug, Default)]
pub struct Proof {
    /// How the statement comes about.
    pub how: String,
    /// The records, those that matter most first.
    pub lines: Vec<Line>,
}

/// One record behind a statement.
#[derive(Clone, Debug)]
pub struct Line {
    /// Which; none where a sentence of the frame is all there is.
    pub record: Option<RecordRef>,
    /// What it is.
    pub text: String,
    /// What it says to the matter, and when.
    pub fact: String,
}

/// Gathers it.
pub fn of(cx: &Cx<'_>, asked: Asked) -> Proof {
    match asked {
        Asked::Trust(kind) => trust(cx, kind),
        Asked::Figure(kind) => {
            let figure = cx.insights.managers.scorecard.figures().find(|figure| figure.kind == kind);
            Proof { how: how(cx, kind), lines: figure.map(|figure| lines(cx, figure)).unwrap_or_default() }
        }
    }
}

fn how(cx: &Cx<'_>, kind: FigureKind) -> String {
    let key = match kind {
        FigureKind::Complete => "managers-how-complete",
        FigureKind::Planned => "managers-how-planned",
        FigureKind::Finish | FigureKind::FinishLate | FigureKind::FinishPassed => "managers-how-finish",
        FigureKind::Satisfied => {
            let from = cx.words.number_short(cx.shown().engagement.thresholds.satisfied_from, 1);
            return cx.words.with("managers-how-satisfied", &[("from", from.into())]);
        }
        FigureKind::Answered => "managers-how-answered",
        FigureKind::LowestKey | FigureKind::LowestKeyPerson => "managers-how-lowest",
        FigureKind::ExpectationsMet => "managers-how-expectations",
        FigureKind::Activity(_) => "managers-how-activity",
        FigureKind::CharterSigned | FigureKind::CharterLimits => "managers-how-charter",
        FigureKind::DecidedAlone => "managers-how-alone",
        FigureKind::TrustLevel | FigureKind::TrustPart(_) => "managers-how-trust",
        FigureKind::PromisesKept => "managers-how-promises",
        FigureKind::KeyPeopleReached => "managers-how-reached",
        FigureKind::NetworkReach => "managers-how-network",
        FigureKind::Spi | FigureKind::ScheduleVariance => "managers-how-schedule",
        FigureKind::Cpi | FigureKind::CostVariance | FigureKind::CostAtEnd => "managers-how-cost",
        FigureKind::MilestonesHit => "managers-how-milestones",
        FigureKind::RepeatWon | FigureKind::RepeatOpen | FigureKind::RepeatInTalks => "managers-how-repeat",
        FigureKind::SingleThreaded => "managers-how-single",
    };
    cx.text(key).to_owned()
}

fn lines(cx: &Cx<'_>, figure: &Figure) -> Vec<Line> {
    match figure.kind {
        FigureKind::Complete => reported(cx),
        FigureKind::Planned => baseline(cx),
        FigureKind::Finish | FigureKind::FinishLate | FigureKind::FinishPassed => {
            baseline(cx).into_iter().chain(tasks(cx, cx.insights.schedule.critical_open())).collect()
        }
        FigureKind::Satisfied | FigureKind::Answered | FigureKind::LowestKey | FigureKind::LowestKeyPerson => {
            satisfaction(cx)
        }
        FigureKind::ExpectationsMet => expectations(cx),
        FigureKind::Activity(activity) => contacts(cx, activity),
        FigureKind::CharterSigned => records(cx, &figure.evidence),
        FigureKind::CharterLimits => limits(cx),
        FigureKind::DecidedAlone => records(cx, &figure.evidence),
        FigureKind::TrustLevel => TrustPart::ALL.into_iter().flat_map(|part| said(cx, part)).collect(),
        FigureKind::TrustPart(part) => said(cx, part),
        FigureKind::PromisesKept => {
            let opinion = said(cx, TrustPart::Reliability);
            records(cx, &figure.evidence).into_iter().chain(opinion).collect()
        }
        FigureKind::KeyPeopleReached => reached(cx),
        FigureKind::NetworkReach => records(cx, &figure.evidence),
        FigureKind::Spi | FigureKind::ScheduleVariance => {
            baseline(cx).into_iter().chain(tasks(cx, cx.insights.schedule.late())).collect()
        }
        FigureKind::Cpi | FigureKind::CostVariance | FigureKind::CostAtEnd => budget(cx),
        FigureKind::MilestonesHit => records(cx, &figure.evidence),
        FigureKind::RepeatWon | FigureKind::RepeatOpen | FigureKind::RepeatInTalks | FigureKind::SingleThreaded => {
            opportunities(cx, &figure.evidence)
        }
    }
}

fn line(cx: &Cx<'_>, record: impl Into<RecordRef>, fact: String) -> Line {
    let record = record.into();
    Line { record: Some(record), text: title_of(cx.shown(), record, cx.words), fact }
}

/// Records as they are, each with the day that counts for it.
fn records(cx: &Cx<'_>, all: &[RecordRef]) -> Vec<Line> {
    let shown = cx.shown();
    let day = |on: Option<NaiveDate>| on.map(|on| cx.words.date_short(on)).unwrap_or_default();
    let fact = |record: RecordRef| match record {
        RecordRef::Decision(id) => day(shown.decisions.get(id).map(|one| one.decided_on)),
        RecordRef::Expectation(id) => {
            let Some(one) = shown.expectations.get(id) else { return String::new() };
            let kept = cx.insights.promises.ours.kept.contains(&id);
            let key = if kept { "managers-promise-kept" } else { "managers-promise-broken" };
            let due = one.by.map_or_else(|| "–".to_owned(), |by| cx.words.date_short(by));
            cx.words.with(key, &[("due", due.into())])
        }
        RecordRef::Task(id) => task_late(cx, id),
        _ => String::new(),
    };
    all.iter().map(|record| line(cx, *record, fact(*record))).collect()
}

fn task_late(cx: &Cx<'_>, id: TaskId) -> String {
    let Some(dates) = cx.insights.schedule.get(id) else { return String::new() };
    match dates.late_days.filter(|days| *days != 0) {
        Some(days) => cx.words.with("managers-task-late", &[("days", days.into())]),
        None => cx.words.date_short(dates.finish.date()),
    }
}

/// Tasks by their latest report.
fn reported(cx: &Cx<'_>) -> Vec<Line> {
    let tasks = cx.shown().tasks.iter();
    let mut all: Vec<_> = tasks
        .filter_map(|task| {
            let last = task.progress.iter().max_by_key(|one| one.on)?;
            Some((Reverse(last.on), task.id, last.percent))
        })
        .collect();
    all.sort_unstable();
    all.truncate(MOST);
    let fact = |on: NaiveDate, percent: u8| {
        format!("{} · {}", cx.words.percent(f64::from(percent) / 100.0, 0), cx.words.date_short(on))
    };
    all.into_iter().map(|(Reverse(on), id, percent)| line(cx, id, fact(on, percent))).collect()
}

/// More lines than this are gathered nowhere: the list names fewer.
const MOST: usize = 200;

fn baseline(cx: &Cx<'_>) -> Vec<Line> {
    let baseline = cx.insights.earned_value.baseline.and_then(|id| cx.shown().baselines.get(id));
    baseline.into_iter().map(|one| line(cx, one.id, cx.words.date_short(one.set_on))).collect()
}

fn tasks(cx: &Cx<'_>, all: Vec<TaskId>) -> Vec<Line> {
    all.into_iter().take(MOST).map(|id| line(cx, id, task_late(cx, id))).collect()
}

/// Who answered what, the lowest first, then who is silent, the most powerful first.
fn satisfaction(cx: &Cx<'_>) -> Vec<Line> {
    let pulse = &cx.insights.pulse;
    let mut said: Vec<_> = pulse.satisfaction.iter().collect();
    said.sort_by(|a, b| a.1.value.total_cmp(&b.1.value).then(a.0.cmp(b.0)));
    let mut lines: Vec<Line> = said
        .into_iter()
        .map(|(who, latest)| {
            let of = cx.words.with("common-of", &[("n", latest.value.into()), ("total", 5.into())]);
            let fact = format!("{of} · {}", cx.words.date_short(latest.on));
            Line { record: Some(latest.reading.into()), text: stakeholder_name(cx.shown(), *who, cx.words), fact }
        })
        .collect();
    let silent = cx.insights.grid.key_people.iter().filter(|who| !pulse.satisfaction.contains_key(who));
    lines.extend(silent.map(|who| line(cx, *who, cx.text("managers-silent").to_owned())));
    lines
}

fn expectations(cx: &Cx<'_>) -> Vec<Line> {
    let statuses = cx.insights.expectations.statuses.iter();
    let mut all: Vec<_> = statuses.filter(|one| one.way == Way::OfUs && one.by.is_some()).collect();
    all.sort_by_key(|one| (one.state, one.by));
    all.truncate(MOST);
    let fact = |one: &crate::insight::expectations::ExpectationStatus| {
        let by = one.by.map(|by| cx.words.date_short(by)).unwrap_or_default();
        format!("{} · {by}", stakeholder_name(cx.shown(), one.holder, cx.words))
    };
    all.into_iter().map(|one| line(cx, one.id, fact(one))).collect()
}

/// The contacts in which an activity was done, the latest first.
fn contacts(cx: &Cx<'_>, activity: Activity) -> Vec<Line> {
    let talks = cx.insights.talks();
    let held = talks.all().iter().rev().filter(|talk| talk.held_by(cx.day));
    let with = held.filter_map(|talk| {
        let minutes: i64 = talks.activities(talk).iter().filter(|part| part.0 == activity).map(|part| part.1).sum();
        (minutes > 0).then_some((talk, minutes))
    });
    with.take(MOST)
        .map(|(talk, minutes)| {
            let hours = cx.words.number_short(minutes as f64 / 60.0, 1);
            let hours = cx.words.with("managers-hours-short", &[("n", hours.into())]);
            line(cx, talk.id, format!("{hours} · {}", cx.words.date_short(talk.on())))
        })
        .collect()
}

fn limits(cx: &Cx<'_>) -> Vec<Line> {
    let Some(charter) = &cx.shown().engagement.charter else { return Vec::new() };
    let currency = &cx.shown().engagement.currency;
    let amount = |minor: Option<i64>| minor.map(|minor| cx.words.money_whole(minor, currency)).unwrap_or_default();
    let line = |limit: &crate::workspace::Limit| Line {
        record: None,
        text: limit.text.clone(),
        fact: amount(limit.amount_minor),
    };
    charter.limits.iter().map(line).collect()
}

/// What people said of a part of trust, the most powerful first.
fn said(cx: &Cx<'_>, part: TrustPart) -> Vec<Line> {
    let mut all: Vec<_> = cx.insights.trust.iter().filter_map(|(who, trust)| Some((*who, part.of(trust)?))).collect();
    all.sort_by(|a, b| cx.insights.grid.weight(b.0).total_cmp(&cx.insights.grid.weight(a.0)).then(a.0.cmp(&b.0)));
    all.into_iter()
        .map(|(who, latest)| {
            let of = cx.words.with("common-of", &[("n", latest.value.into()), ("total", 10.into())]);
            let fact = format!("{of} · {}", cx.words.date_short(latest.on));
            Line { record: Some(latest.reading.into()), text: stakeholder_name(cx.shown(), who, cx.words), fact }
        })
        .collect()
}

/// Key people with the day of the last talk with each, the longest ago first.
fn reached(cx: &Cx<'_>) -> Vec<Line> {
    let key = &cx.insights.grid.key_people;
    let last = |who: StakeholderId| cx.insights.rhythms.debt(who).and_then(|debt| debt.last_two_way).map(|(_, on)| on);
    let mut all: Vec<_> = key.iter().map(|who| (last(*who), *who)).collect();
    all.sort_unstable();
    all.into_iter()
        .map(|(on, who)| {
            let never = || cx.text("managers-never-talked").to_owned();
            line(cx, who, on.map_or_else(never, |on| cx.words.date_short(on)))
        })
        .collect()
}

fn budget(cx: &Cx<'_>) -> Vec<Line> {
    let currency = &cx.shown().engagement.currency;
    let money = |minor: i64| cx.words.money_whole(minor, currency);
    let lines = cx.shown().budget.iter().map(|one| {
        let spent = one.actuals.iter().filter(|one| one.on <= cx.day).map(|one| one.amount_minor).sum();
        let args = [("spent", money(spent).into()), ("planned", money(one.planned_minor).into())];
        line(cx, one.id, cx.words.with("managers-spent", &args))
    });
    baseline(cx).into_iter().chain(lines).collect()
}

fn opportunities(cx: &Cx<'_>, those: &[RecordRef]) -> Vec<Line> {
    let stages = &cx.insights.repeat_business.stages;
    // That there is nothing of a kind is shown by what there is.
    let every: Vec<RecordRef> = stages.keys().map(|id| (*id).into()).collect();
    let all = if those.is_empty() { &every } else { those };
    let fact = |record: RecordRef| {
        let RecordRef::Opportunity(id) = record else { return String::new() };
        let Some(one) = cx.shown().opportunities.get(id) else { return String::new() };
        let stage = stages.get(&id).map(|stage| stage.name(cx.words)).unwrap_or_default();
        let through = one.through.map(|who| stakeholder_name(cx.shown(), who, cx.words));
        let money = cx.words.money_whole(one.value_minor, &cx.shown().engagement.currency);
        [Some(money), Some(stage.to_owned()), through].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    };
    all.iter().map(|record| line(cx, *record, fact(*record))).collect()
}

/// The acts and promises behind one of the two trusts, the latest first.
fn trust(cx: &Cx<'_>, kind: Kind) -> Proof {
    let lines = cx.trusted.lines.into_iter().flatten();
    let mut acts: Vec<_> = lines
        .flat_map(|line| line.acts.iter().map(move |act| (Reverse(act.on), act.record, line.who, act.deed)))
        .filter(|(.., deed)| deed.kind() == kind)
        .collect();
    acts.sort_unstable();
    acts.dedup();
    acts.truncate(MOST);
    let lines = acts.into_iter().map(|(Reverse(on), record, who, did)| {
        let who = stakeholder_name(cx.shown(), who, cx.words);
        line(cx, record, format!("{} · {who} · {}", cx.text(deed(did)), cx.words.date_short(on)))
    });
    let key = match kind {
        Kind::Cognitive => "pulse-trust-cognitive-by",
        Kind::Affective => "pulse-trust-affective-by",
    };
    Proof { how: cx.text(key).to_owned(), lines: lines.collect() }
}
