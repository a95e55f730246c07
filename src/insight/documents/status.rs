//! How it stands, for us: both managers with their parts, what needs somebody, how the people are.

use super::parts::{date, figure, line, marked, person, row, section, table};
use super::{Block, Figure, Row, Section, Source, Table, Value};
use crate::insight::managers::{Dial, Mark, Part};
use crate::insight::statistics::Share;
use crate::insight::warnings::{FindingArg, Severity};
use crate::workspace::RiskKind;

/// How many findings a status names.
const FINDINGS: usize = 12;

pub fn status(source: &Source<'_>) -> Vec<Section> {
    let mut all = vec![managers(source), findings(source), source.stands(), figures(source)];
    all.extend(source.moved());
    all.push(people(source));
    all.push(promises(source));
    all.push(source.asked_of_client(14));
    all.push(source.risks(&[RiskKind::Risk, RiskKind::Issue, RiskKind::Change]));
    all.extend(source.money());
    all.extend(source.improvements());
    all.push(source.next(14));
    all
}

/// Both dials, never averaged, each with its parts.
fn managers(source: &Source<'_>) -> Section {
    let managers = &source.insights.managers;
    let said = |value: Option<f64>| value.map_or(Value::Nothing, |value| Value::Number(value.round()));
    let both = [("document-project", &managers.pm), ("document-relationship", &managers.rm)];
    let total = |(key, dial): (&'static str, &Dial)| Figure { key, value: said(dial.value), mark: Some(dial.mark) };
    // Of how many a share is one: 100 of the two that are due is no 100 of all.
    let of = |part: &Part| match part.kind.is_share() && part.of > 0 {
        true => Value::Share(Share::new(part.n, part.of)),
        false => Value::Nothing,
    };
    // The parts stand under both, each under its manager's name: a part is not taken for a total.
    let parts = |(key, dial): (&'static str, &Dial)| {
        let rows = dial.parts.iter().map(|part| Row {
            about: None,
            mark: part.value.is_none().then_some(Mark::Unknown),
            cells: vec![Value::Word(part.kind.key()), said(part.value), of(part)],
        });
        let heads = vec![key, "document-head-score", "document-head-of-how-many"];
        Block::Table(Table { heads, rows: rows.collect(), more: 0 })
    };
    let mut blocks = vec![Block::Figures(both.map(total).to_vec())];
    blocks.extend(both.map(parts));
    if let Some((who, _)) = managers.rm.held_down() {
        blocks.push(marked("document-held-down", vec![("who", FindingArg::Person(who))], managers.rm.mark));
    }
    section("document-managers", blocks)
}

/// What needs somebody, the gravest first, each with what to do.
fn findings(source: &Source<'_>) -> Section {
    let mut blocks: Vec<Block> = Vec::new();
    let pressing = source.pressing();
    for finding in pressing.clone().take(FINDINGS) {
        let mark = if finding.severity == Severity::Trouble { Mark::Trouble } else { Mark::Watch };
        blocks.push(marked(finding.rule.key(), finding.args.clone(), mark));
        blocks.push(line(finding.rule.advice_key(), finding.args.clone()));
    }
    match pressing.count() {
        0 => blocks.push(line("document-findings-none", Vec::new())),
        n if n > FINDINGS => {
            blocks.push(line("document-more", vec![("n", FindingArg::Count((n - FINDINGS) as i64))]));
        }
        _ => {}
    }
    section("document-findings", blocks)
}

/// Schedule and cost indices and where they lead, where there is a baseline.
fn figures(source: &Source<'_>) -> Section {
    let value = &source.insights.earned_value;
    let number = |value: Option<f64>| value.map_or(Value::Nothing, Value::Number);
    let figures = value.figures.filter(|_| value.reported);
    section(
        "document-indices",
        match figures {
            None => vec![line("document-indices-none", Vec::new())],
            Some(of) => vec![Block::Figures(vec![
                figure("document-spi", number(of.spi())),
                figure("document-cpi", number(of.cpi())),
            ])],
        },
    )
}

/// How the people are: answers with n of N, who is silent, and the key people one by one.
fn people(source: &Source<'_>) -> Section {
    let insights = source.insights;
    let mut blocks = vec![Block::Figures(vec![
        figure("document-answered", Value::Share(insights.pulse.heard)),
        figure("document-satisfied", Value::Share(insights.pulse.satisfied)),
        figure("document-kept-contacts", Value::Share(insights.rhythms.all.kept)),
        figure("document-told-by-us", Value::Share(insights.hearings.from_us)),
    ])];
    let rows: Vec<Row> = insights
        .grid
        .key_people
        .iter()
        .map(|who| {
            let answer = insights.pulse.satisfaction_now(*who);
            let debt = insights.rhythms.debt(*who);
            let unheard = insights.hearings.unheard_by.get(who).map_or(0, Vec::len);
            let cells = vec![
                Value::Person(*who),
                answer.map_or(Value::Nothing, |one| Value::Number(one.value)),
                date(answer.map(|one| one.on)),
                debt.map_or(Value::Nothing, |one| Value::Days(one.days)),
                Value::Number(unheard as f64),
                date(insights.next_contact(*who).map(|(_, at)| at.date())),
            ];
            let mut row = row(*who, cells);
            row.mark = match answer.filter(|one| one.fresh) {
                None => Some(Mark::Unknown),
                Some(one) if one.value <= 2.0 => Some(Mark::Trouble),
                Some(_) if debt.is_some_and(|one| one.is_overdue()) => Some(Mark::Watch),
                Some(_) => None,
            };
            row
        })
        .collect();
    let heads = vec![
        "document-head-person",
        "document-head-satisfaction",
        "document-head-on",
        "document-head-last-talk",
        "document-head-unheard",
        "document-head-next",
    ];
    if !rows.is_empty() {
        blocks.push(Block::Table(Table { heads, rows, more: 0 }));
    }
    section("document-people", blocks)
}

/// Our promises: broken and open.
fn promises(source: &Source<'_>) -> Section {
    let ours = &source.insights.promises.ours;
    let rows = ours
        .broken
        .iter()
        .map(|id| (*id, Mark::Trouble))
        .chain(ours.open.iter().map(|id| (*id, Mark::Unknown)))
        .filter_map(|(id, mark)| Some((source.shown().expectations.get(id)?, mark)))
        .map(|(one, mark)| {
            let mut row = row(one.id, vec![Value::Text(one.title.clone()), person(Some(one.holder)), date(one.by)]);
            row.mark = (mark == Mark::Trouble).then_some(mark);
            row
        })
        .collect();
    let heads = ["document-head-promise", "document-head-to", "document-head-by"];
    let kept = Block::Figures(vec![figure("document-promises-kept", Value::Share(ours.share))]);
    section("document-promises", vec![kept, table(&heads, rows, "document-promises-none")])
}
