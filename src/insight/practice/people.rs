//! What people understand, feel and get out of it: explanations, whether everybody was brought along, users.

use std::collections::BTreeMap;

use super::super::brought_along::BroughtAlong;
use super::super::grid::takes_part;
use super::super::statistics::{Share, mean};
use super::base::{Base, count};
use super::figure::{Figure, Label, Matrix, Part, Value};
use super::kind::FigureKind;
use super::team::asked;
use crate::workspace::{ExpectationKind, Question, StakeholderId, Track};

/// 0.23 "sharing knowledge about the progress of the project, technology or strategy": what people wanted to understand
/// by a day that has come, and was met by it; beside it the mean of how well explanations were understood.
pub(super) fn explained(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Explained);
    let mut share = Share::default();
    let wanted =
        |one: &&crate::workspace::Expectation| one.kind == ExpectationKind::Understand && !base.is_ours(one.holder);
    for one in base.file.expectations.iter().filter(wanted) {
        let Some(by) = one.by else { continue };
        if one.closed_on.is_none() && by >= base.day {
            continue;
        }
        let served = one.closed_on.is_some_and(|on| on <= by) && one.holder_agrees != Some(false);
        count(&mut share, served);
        figure.counts(one.closed_on.unwrap_or(by));
        if !served {
            figure.names(one.id);
        }
    }
    let mut by: BTreeMap<StakeholderId, Vec<f64>> = BTreeMap::new();
    for talk in &base.talks {
        for one in talk.contact.explained.iter().filter(|one| !base.is_ours(one.to)) {
            figure.counts(talk.on);
            by.entry(one.to).or_default().extend(one.understood.map(f64::from));
        }
    }
    let understood = |(who, values): (StakeholderId, Vec<f64>)| {
        Part::new(Label::Who(who), mean(&values).map_or(Value::Nothing, Value::Rating))
    };
    figure.parts = by.into_iter().map(understood).collect();
    figure.say(Value::Share(share))
}

/// 3.11 "comfortable and brought along every step of the way": people and phases that have begun, with all three steps
/// (told, understood, comfortable) before the phase began.
pub(super) fn brought_along(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::BroughtAlong);
    let along = BroughtAlong::of(base.file, &base.insights.grid, base.day);
    let mut matrix = Matrix::default();
    for (at, phase) in along.phases.iter().enumerate().filter(|(_, phase)| phase.start <= base.day) {
        matrix.columns.push(Label::Phase(at));
        for (place, cell) in phase.cells.iter().enumerate() {
            if let Some(who) = along.people.get(place).filter(|_| matrix.rows.len() <= place) {
                matrix.rows.push((*who, Vec::new()));
            }
            cell.steps.iter().flatten().for_each(|(_, on)| figure.counts(*on));
            if let Some((who, cells)) = matrix.rows.get_mut(place) {
                cells.push(Some(Share::new(usize::from(cell.before), 1)));
                if !cell.before {
                    figure.names(*who);
                }
            }
        }
    }
    figure.records.sort_unstable();
    figure.records.dedup();
    // Where no step was ever written down nothing is known.
    let known = figure.n > 0;
    figure.matrix = known.then_some(matrix);
    figure.say(if known { Value::Share(along.before) } else { Value::Nothing })
}

/// 0.24 the relationship with end users "begins before work on the project begins": talks with them before the first day
/// of the engagement. With nobody of them in the file nothing is known.
pub(super) fn users_before(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::UsersBefore);
    let start = base.file.engagement.start;
    for talk in base.talks.iter().filter(|talk| talk.on < start && talk.is_two_way()) {
        if talk.theirs.iter().any(|who| base.is_of(*who, Track::EndUsers)) {
            figure.rests(talk.contact.id, talk.on);
        }
    }
    let users = base.file.stakeholders.iter().any(|one| one.track == Track::EndUsers && takes_part(one, base.day));
    let n = figure.n;
    figure.say(if users { Value::Count(n) } else { Value::Nothing })
}

/// 0.25 "collect opinions, conduct interviews and observe their daily activities": what was found out about people's
/// work, and led to an expectation. What the figure lists led to nothing yet.
pub(super) fn research(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Research);
    let mut share = Share::default();
    for talk in &base.talks {
        let before = share;
        for one in &talk.contact.findings {
            count(&mut share, one.expectation.is_some());
            figure.counts(talk.on);
        }
        if share.of - before.of > share.n - before.n {
            figure.names(talk.contact.id);
        }
    }
    figure.say(Value::Share(share))
}

/// 0.26 "what specific benefits it will bring to their work": how far people believe it, 1–5, in rounds as the pulse has
/// them. Where nobody wrote down what it brings to whom, nothing can be believed, and an answer says nothing.
pub(super) fn benefits(base: &Base<'_>) -> Figure {
    let told = base.file.stakeholders.iter().any(|one| takes_part(one, base.day) && !one.benefits.is_empty());
    match told {
        true => asked(base, FigureKind::Benefits, &Question::Benefit),
        false => Figure::new(FigureKind::Benefits),
    }
}
