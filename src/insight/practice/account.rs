//! The account: from accepted to the next work, what hangs on one of us, and the investors.

use chrono::NaiveDate;

use super::super::statistics::median;
use super::base::{Base, Talk};
use super::figure::{Figure, Label, Part, Step, Value};
use super::kind::FigureKind;
use crate::workspace::{Channel, Stage, Track, Verdict};

/// The days, and when nothing came yet until today: what waits counts at its age.
fn until(base: &Base<'_>, from: NaiveDate, to: Option<NaiveDate>) -> i64 {
    (to.unwrap_or(base.day) - from).num_days().max(0)
}

/// When a deliverable was accepted first, with or without conditions.
fn accepted(one: &crate::workspace::Deliverable) -> Option<NaiveDate> {
    one.results.iter().filter(|result| result.verdict != Verdict::Rejected).map(|result| result.on).min()
}

/// 1.18 "test or approve, sign, pay us": median days from accepted to invoiced, what waits at its age; the parts are the
/// two steps on the way.
pub(super) fn to_invoice(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::ToInvoice);
    let (mut whole, mut signing, mut invoicing) = (Vec::new(), Vec::new(), Vec::new());
    for one in base.file.deliverables.iter() {
        let Some(from) = accepted(one) else { continue };
        figure.counts(one.invoiced_on.or(one.signed_on).unwrap_or(from));
        whole.push(until(base, from, one.invoiced_on));
        signing.push(until(base, from, one.signed_on.or(one.invoiced_on)));
        invoicing.extend(one.signed_on.map(|signed| until(base, signed, one.invoiced_on)));
        if one.invoiced_on.is_none() {
            figure.names(one.id);
        }
    }
    let steps = [(Step::Signing, median(&mut signing)), (Step::Invoicing, median(&mut invoicing))];
    let part =
        |(step, days): (Step, Option<f64>)| Part::new(Label::Step(step), days.map_or(Value::Nothing, Value::Days));
    if !whole.is_empty() {
        figure.parts = steps.into_iter().map(part).collect();
    }
    figure.say(median(&mut whole).map_or(Value::Nothing, Value::Days))
}

/// 1.18 "move to the next engagement": days from the first invoice to the first follow-on work won after it; while there
/// is none, until today.
pub(super) fn to_next_work(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::ToNextWork);
    let Some(first) = base.file.deliverables.iter().filter_map(|one| one.invoiced_on).min() else { return figure };
    let invoiced = base.file.deliverables.iter().filter(|one| one.invoiced_on == Some(first));
    invoiced.for_each(|one| figure.rests(one.id, first));
    let mut won: Vec<(NaiveDate, crate::workspace::OpportunityId)> = Vec::new();
    for one in base.file.opportunities.iter() {
        let on =
            one.stages.iter().filter(|entry| entry.stage == Stage::Won && entry.on <= base.day).map(|e| e.on).min();
        won.extend(on.filter(|on| *on >= first).map(|on| (on, one.id)));
    }
    let next = won.into_iter().min();
    if let Some((on, id)) = next {
        figure.rests(id, on);
    }
    let days = until(base, first, next.map(|(on, _)| on));
    figure.say(Value::Days(days as f64))
}

/// 2.18 "what leaves if one person leaves": value of follow-on work, won or open, whose relationship only one of us holds,
/// of all of it.
pub(super) fn single_thread(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::SingleThread);
    let repeat = &base.insights.repeat_business;
    for one in base.file.opportunities.iter() {
        if repeat.stages.get(&one.id).is_none_or(|stage| *stage == Stage::Lost) {
            continue;
        }
        let on = one.stages.iter().filter(|entry| entry.on <= base.day).map(|entry| entry.on).max();
        figure.counts(on.unwrap_or(one.meta.on));
        let backed = one.through.and_then(|who| base.person(who)).is_some_and(|who| who.backup_contact.is_some());
        if !backed {
            figure.names(one.id);
        }
    }
    let all = repeat.won_minor.saturating_add(repeat.open_minor);
    for (who, minor) in &repeat.through {
        figure.parts.push(Part::new(Label::Who(*who), Value::Money(*minor)));
    }
    figure.say(Value::Part(repeat.unbacked_minor as f64, all as f64))
}

/// 0.31 "financing for the next stages": days to the next milestone that an investor answers for: there the money for
/// what follows is released, or not.
pub(super) fn next_gate(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::NextGate);
    let mut next: Option<i64> = None;
    for (task, dates) in base.leaves().filter(|(_, dates)| dates.milestone && dates.percent < 100.0) {
        if task.owner.is_some_and(|who| base.is_of(who, Track::Investors)) {
            let days = (dates.finish.date() - base.day).num_days();
            next = Some(next.map_or(days, |next| next.min(days)));
            figure.rests(task.id, task.meta.on);
        }
    }
    figure.say(next.map_or(Value::Nothing, |days| Value::Days(days as f64)))
}

/// 0.31 "contacts… substantive support": days since a talk with an investor in which both spoke, or a report to one. A
/// message beside these keeps nobody up to date.
pub(super) fn investor_update(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::InvestorUpdate);
    let report = |talk: &Talk<'_>| talk.contact.channel == Channel::Report || talk.contact.rhythm.is_some();
    for talk in base.talks.iter().rev().filter(|talk| talk.is_two_way() || report(talk)) {
        if talk.theirs.iter().any(|who| base.is_of(*who, Track::Investors)) {
            figure.rests(talk.contact.id, talk.on);
        }
    }
    let days = figure.latest.map(|on| (base.day - on).num_days() as f64);
    figure.say(days.map_or(Value::Nothing, Value::Days))
}
