//! Ideas, conflicts and needs: what we bring unasked, offer and negotiate, and what nothing serves.

use std::collections::BTreeMap;

use super::super::expectations::{State, Way};
use super::super::statistics::Share;
use super::base::{Base, count};
use super::figure::{Figure, Label, Part, Value};
use super::kind::FigureKind;
use crate::workspace::{Deliverable, ExpectationKind, RecordRef, StakeholderId, Track, Voice, VoiceKind};

/// What we do unasked.
fn extras<'a>(base: &'a Base<'_>) -> impl Iterator<Item = &'a Deliverable> {
    base.file.deliverables.iter().filter(|one| one.beyond_scope)
}

/// 0.19 "additional features that the customer didn't even expect to ask for": of what we handed over unasked, what
/// somebody who is not ours noticed and said so. What nobody noticed adds no value that they know of.
pub(super) fn noticed(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Noticed);
    let mut share = Share::default();
    for one in extras(base) {
        let handed =
            one.results.iter().map(|result| result.on).chain(one.signed_on).chain(one.noticed.iter().map(|n| n.on));
        let Some(on) = handed.filter(|on| *on <= base.day).max() else { continue };
        count(&mut share, one.noticed.iter().any(|n| !base.is_ours(n.who)));
        figure.rests(one.id, on);
    }
    figure.say(Value::Share(share))
}

/// 0.19 and what it costs: deliverables beyond the scope that nobody approved; the parts say how much they cost, and of
/// how many nobody wrote that down. Work that nobody asked for and nobody agreed to pay is gold plating, and what it
/// costs is not nothing because nobody wrote it down.
pub(super) fn unapproved(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Unapproved);
    let (mut n, mut unknown, mut minor) = (0, 0, 0_i64);
    for one in extras(base) {
        figure.counts(one.extra_approved_on.unwrap_or(one.meta.on));
        if one.extra_approved_on.is_none_or(|on| on > base.day) {
            n += 1;
            unknown += usize::from(one.extra_cost_minor == 0);
            minor = minor.saturating_add(one.extra_cost_minor);
            figure.names(one.id);
        }
    }
    if n > unknown {
        figure.parts.push(Part::new(Label::Cost, Value::Money(minor)));
    }
    if unknown > 0 {
        figure.parts.push(Part::new(Label::CostUnknown, Value::Count(unknown)));
    }
    let known = figure.n > 0;
    figure.say(if known { Value::Count(n) } else { Value::Nothing })
}

/// 2.6 "think outside the box… innovative ideas": ideas of ours that were offered, a month since the engagement began.
pub(super) fn offered(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Offered);
    let mut by: BTreeMap<StakeholderId, usize> = BTreeMap::new();
    for voice in base.file.voices.iter() {
        if voice.kind == VoiceKind::Idea && base.is_ours(voice.of) && voice.on <= base.day {
            figure.rests(voice.id, voice.on);
            *by.entry(voice.of).or_default() += 1;
        }
    }
    figure.parts = by.into_iter().map(|(who, n)| Part::new(Label::Who(who), Value::Count(n))).collect();
    let months = ((base.day - base.file.engagement.start).num_days() as f64 / 30.44).max(1.0);
    let n = figure.n;
    figure.say(if n > 0 { Value::PerMonth(n as f64 / months) } else { Value::Nothing })
}

/// 2.6 ideas of ours that led to something: a task, a change, a decision.
pub(super) fn taken_up(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::TakenUp);
    let mut share = Share::default();
    let offered = |one: &&Voice| one.kind == VoiceKind::Idea && base.is_ours(one.of) && one.on <= base.day;
    for voice in base.file.voices.iter().filter(offered) {
        count(&mut share, voice.led_to.iter().any(|one| one.on <= base.day));
        figure.rests(voice.id, voice.on);
    }
    figure.say(Value::Share(share))
}

/// 2.7 "network and negotiate with stakeholders": decisions for which something was given and something was got, of those
/// for which either is written down.
pub(super) fn negotiated(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Negotiated);
    let mut share = Share::default();
    for one in base.file.decisions.iter().filter(|one| one.decided_on <= base.day) {
        let (gave, got) = (!one.gave.trim().is_empty(), !one.got.trim().is_empty());
        if gave || got {
            count(&mut share, gave && got);
            figure.rests(one.id, one.decided_on);
        }
    }
    figure.say(Value::Share(share))
}

/// 3.6 "didn't understand how…": open expectations of us that nothing serves by their day, of all open ones, by what must
/// happen for the holder: to understand is served by an explanation, not by moving a task.
pub(super) fn unserved(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Unserved);
    let mut by: BTreeMap<ExpectationKind, Share> = BTreeMap::new();
    let mut all = Share::default();
    for status in base.insights.expectations.statuses.iter().filter(|one| one.open && one.way == Way::OfUs) {
        let served = !matches!(status.state, State::NoSatisfier | State::Late | State::NoDate);
        count(&mut all, !served);
        count(by.entry(status.kind).or_default(), !served);
        figure.counts(base.file.expectations.get(status.id).map_or(base.day, |one| one.voiced_on));
        if !served {
            figure.names(status.id);
        }
    }
    figure.parts = by.into_iter().map(|(kind, share)| Part::new(Label::Kind(kind), Value::Share(share))).collect();
    figure.say(Value::Share(all))
}

/// 0.30 "explaining the requirements and expectations of each other": what partners expect of us and we of them that is
/// open, of it overdue; the parts say it by direction.
pub(super) fn partners(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Partners);
    let partner = |who: Option<StakeholderId>| who.is_some_and(|who| base.is_of(who, Track::Partners));
    let mut by = [(Way::OfUs, Share::default()), (Way::OfClient, Share::default())];
    for status in base.insights.expectations.statuses.iter().filter(|one| one.open) {
        let Some(record) = base.file.expectations.get(status.id) else { continue };
        if !partner(Some(record.holder)) && !partner(record.of) {
            continue;
        }
        let overdue = status.overdue_days.is_some();
        by.iter_mut().filter(|(way, _)| *way == status.way).for_each(|(_, share)| count(share, overdue));
        figure.counts(record.voiced_on);
        if overdue {
            figure.names(RecordRef::from(status.id));
        }
    }
    figure.parts = by.iter().map(|(way, share)| Part::new(Label::Way(*way), Value::Share(*share))).collect();
    let [(_, of_us), (_, of_them)] = by;
    figure.say(Value::Share(Share::new(of_us.n + of_them.n, of_us.of + of_them.of)))
}
