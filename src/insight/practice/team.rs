//! Our team: trust and commitment, help, skills, who answers for what, and our place among others.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::super::grid::takes_part;
use super::super::network::{Paths, holds, is_stale};
use super::super::statistics::{Share, mean, paired_change};
use super::super::team::rounds;
use super::base::{Base, count, month};
use super::figure::{Figure, Label, Part, Value};
use super::kind::FigureKind;
use crate::workspace::{Activity, Question, Side, StakeholderId, StakeholderKind, TieKind};

/// 0.11 "leadership based on trust and mutual respect": trust within the team, 1–5.
pub(super) fn trust(base: &Base<'_>) -> Figure {
    asked(base, FigureKind::TeamTrust, &Question::TeamTrust)
}

/// 0.30 "cooperation and commitment of each team member": commitment of the team, 1–5.
pub(super) fn commitment(base: &Base<'_>) -> Figure {
    asked(base, FigureKind::TeamCommitment, &Question::Commitment)
}

/// What was answered to a question that may be answered without a name: the latest round of which a mean is told, while
/// it is fresh. The parts are the rounds by month, with what the mean changed by, never the people; an answer without a
/// name is named nowhere.
pub(super) fn asked(base: &Base<'_>, kind: FigureKind, question: &Question) -> Figure {
    let mut figure = Figure::new(kind);
    let Some(pulse) = rounds(base.file, base.day, question) else { return figure };
    for round in &pulse.rounds {
        figure.n += round.answered.n;
        figure.latest = figure.latest.max(Some(round.on));
        round.named.iter().for_each(|id| figure.names(*id));
        figure.parts.push(Part {
            of: Label::Month(month(round.on)),
            value: round.mean.map_or(Value::Nothing, Value::Rating),
            beside: round.change.map_or(Value::Nothing, Value::Change),
        });
    }
    let fresh = base.file.engagement.thresholds.silence_days;
    let now = pulse.latest(base.day).filter(|(_, age)| *age <= fresh).and_then(|(round, _)| round.mean);
    figure.say(now.map_or(Value::Nothing, Value::Rating))
}

/// Who of us helps whom of us.
fn helps(base: &Base<'_>) -> BTreeMap<(StakeholderId, StakeholderId), (crate::workspace::TieId, NaiveDate)> {
    let ours = |who: StakeholderId| {
        let person = base.person(who).filter(|one| one.side == Side::Ours && takes_part(one, base.day));
        person.is_some_and(|one| one.kind == StakeholderKind::Person)
    };
    let help = base.file.ties.iter().filter(|tie| tie.kind == TieKind::Helps && holds(tie, base.day));
    help.filter(|tie| ours(tie.from) && ours(tie.to))
        .map(|tie| ((tie.from, tie.to), (tie.id, tie.since.unwrap_or(tie.meta.on))))
        .collect()
}

/// 0.10 "supporting each other, sharing knowledge": help between two of us that goes both ways, of all pairs that help.
pub(super) fn help_returned(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::HelpReturned);
    let helps = helps(base);
    let pairs: BTreeSet<_> = helps.keys().map(|(from, to)| (*from.min(to), *from.max(to))).collect();
    let both = |(a, b): &(StakeholderId, StakeholderId)| helps.contains_key(&(*a, *b)) && helps.contains_key(&(*b, *a));
    let share = Share::count(pairs.iter().map(both));
    helps.values().for_each(|(id, on)| figure.rests(*id, *on));
    let mut by: BTreeMap<StakeholderId, (usize, usize)> = BTreeMap::new();
    for (from, to) in helps.keys() {
        by.entry(*from).or_default().0 += 1;
        by.entry(*to).or_default().1 += 1;
    }
    let part = |(who, (gives, gets)): (&StakeholderId, &(usize, usize))| Part {
        of: Label::Who(*who),
        value: Value::Count(*gives),
        beside: Value::Count(*gets),
    };
    figure.parts = by.iter().map(part).collect();
    figure.say(Value::Share(share))
}

/// 0.10 single points of failure: of us, who alone helps somebody.
pub(super) fn only_helpers(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::OnlyHelpers);
    let helps = helps(base);
    let mut helpers: BTreeMap<StakeholderId, usize> = BTreeMap::new();
    helps.keys().for_each(|(_, to)| *helpers.entry(*to).or_default() += 1);
    let mut by: BTreeMap<StakeholderId, usize> = BTreeMap::new();
    for ((from, to), (_, on)) in &helps {
        figure.counts(*on);
        if helpers.get(to) == Some(&1) {
            *by.entry(*from).or_default() += 1;
        }
    }
    by.keys().for_each(|who| figure.names(*who));
    figure.parts = by.iter().map(|(who, n)| Part::new(Label::Who(*who), Value::Count(*n))).collect();
    figure.say(if helps.is_empty() { Value::Nothing } else { Value::Count(by.len()) })
}

/// 0.9 "different skills, experiences": skills that more than one of us has, of all that are written down. The figure
/// lists who alone has one.
pub(super) fn skills(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Skills);
    let mut by: BTreeMap<String, BTreeSet<StakeholderId>> = BTreeMap::new();
    for person in base.our_people() {
        for skill in &person.skills {
            by.entry(skill.trim().to_lowercase()).or_default().insert(person.id);
        }
        if !person.skills.is_empty() {
            figure.counts(person.meta.on);
        }
    }
    let mut alone: BTreeMap<StakeholderId, usize> = BTreeMap::new();
    for people in by.values().filter(|people| people.len() == 1) {
        people.iter().for_each(|who| *alone.entry(*who).or_default() += 1);
    }
    alone.keys().for_each(|who| figure.names(*who));
    figure.parts = alone.iter().map(|(who, n)| Part::new(Label::Who(*who), Value::Count(*n))).collect();
    figure.say(Value::Share(Share::count(by.values().map(|people| people.len() > 1))))
}

/// 2.3 "technical skills… also the soft skills": how well our people do the eight activities by their own account, what
/// changed between the last two checks. A person's answers hang together: each person is one pair, the means of the
/// activities that they answered on twice.
pub(super) fn skill_change(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::SkillChange);
    let mut by: BTreeMap<StakeholderId, Vec<(f64, f64)>> = BTreeMap::new();
    for activity in Activity::ALL {
        let question = Question::Skill(activity);
        let (mut now, mut pairs) = (Vec::new(), Vec::new());
        for person in base.our_people() {
            let Some(series) = base.insights.pulse.series(person.id, &question) else { continue };
            let answers: Vec<_> = series.dots.iter().filter(|dot| dot.answer.is_some()).collect();
            answers.iter().for_each(|dot| figure.rests(dot.reading, dot.on));
            if let [.., before, after] = answers.as_slice()
                && let Some(pair) = before.answer.zip(after.answer)
            {
                pairs.push(pair);
                by.entry(person.id).or_default().push(pair);
            }
            now.extend(answers.last().and_then(|dot| dot.answer));
        }
        if let Some(level) = mean(&now) {
            let beside = paired_change(&pairs).map_or(Value::Nothing, Value::Change);
            figure.parts.push(Part { of: Label::Activity(activity), value: Value::Rating(level), beside });
        }
    }
    let of_person = |pairs: &Vec<(f64, f64)>| {
        let (before, after): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
        Some((mean(&before)?.value, mean(&after)?.value))
    };
    let people: Vec<(f64, f64)> = by.values().filter_map(of_person).collect();
    figure.say(paired_change(&people).map_or(Value::Nothing, Value::Change))
}

/// 3.15 "I was responsible for both": activities of the eight for which somebody of us answers by name.
pub(super) fn owners(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Owners);
    let mut share = Share::default();
    for activity in Activity::ALL {
        let owner = base.file.engagement.owners.iter().find(|one| one.activity == activity).map(|one| one.who);
        let there = owner.filter(|who| base.our_people().any(|one| one.id == *who));
        count(&mut share, there.is_some());
        if let Some(who) = there {
            figure.n += 1;
            figure.names(who);
        }
        figure.parts.push(Part::new(Label::Activity(activity), Value::Count(usize::from(there.is_some()))));
    }
    figure.records.sort_unstable();
    figure.records.dedup();
    let last = base.insights.effort.last_done.values().max().copied();
    figure.latest = last;
    // That nobody answers for any of them is known only where somebody was named once.
    let known = !base.file.engagement.owners.is_empty();
    figure.say(if known { Value::Share(share) } else { Value::Nothing })
}

/// 3.21 "IT analysts, consultants, engineers…": of us, who talked with the client lately; by person, how often.
pub(super) fn in_touch(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::InTouch);
    let mut by: BTreeMap<StakeholderId, usize> = BTreeMap::new();
    for talk in base.talks_lately().filter(|talk| talk.is_two_way()) {
        talk.ours.iter().for_each(|who| *by.entry(*who).or_default() += 1);
        figure.rests(talk.contact.id, talk.on);
    }
    let mut share = Share::default();
    for person in base.our_people() {
        let n = by.get(&person.id).copied().unwrap_or(0);
        count(&mut share, n > 0);
        figure.parts.push(Part::new(Label::Who(person.id), Value::Count(n)));
    }
    figure.say(if base.talks.is_empty() { Value::Nothing } else { Value::Share(share) })
}

/// 2.8 "relationships with other project managers": ties of our people with people of theirs who manage projects, too,
/// that are not old.
pub(super) fn peers(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Peers);
    let limit = base.file.engagement.thresholds.stale_tie_days;
    let peer = |who| base.person(who).is_some_and(|one| one.manages_projects && one.side != Side::Ours);
    let mut share = Share::default();
    for tie in base.file.ties.iter().filter(|tie| tie.kind != TieKind::Conflicts && holds(tie, base.day)) {
        let meets = (peer(tie.from) && base.is_ours(tie.to)) || (base.is_ours(tie.from) && peer(tie.to));
        if meets {
            let stale = is_stale(tie, base.day, limit);
            count(&mut share, !stale);
            figure.rests(tie.id, tie.since.map_or(tie.meta.on, |since| since.max(tie.meta.on)));
        }
    }
    figure.say(Value::Share(share))
}

/// 2.9 "facilitate communication between stakeholders": our manager's place by betweenness. High up is influence and a
/// single point of failure at once: the figure lists whom we reach only through our manager.
pub(super) fn between(base: &Base<'_>, paths: Option<&Paths>) -> Figure {
    let mut figure = Figure::new(FigureKind::Between);
    let network = &base.insights.network;
    let Some(paths) = network.paths().or(paths) else { return figure };
    let Some(manager) = base.file.engagement.manager else { return figure };
    figure.n = network.known.ties;
    figure.latest = base.file.ties.iter().map(|tie| tie.meta.on).filter(|on| *on <= base.day).max();
    let ranked = paths.ranked();
    let Some(place) = ranked.iter().position(|(who, _)| *who == manager) else { return figure };
    network.cut_off_without(manager).into_iter().for_each(|who| figure.names(who));
    // Who is as much between as somebody else shares the place.
    let own = ranked[place].1.betweenness;
    let first = ranked.iter().position(|(_, one)| one.betweenness <= own).unwrap_or(place);
    figure.say(Value::Rank(first + 1, ranked.len()))
}

/// 2.9 introductions: people who are not ours whom somebody introduced to us, by who did. Whoever was introduced twice
/// is met once, and one of us who is introduced to others is no new acquaintance of ours.
pub(super) fn introductions(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Introductions);
    let mut by: BTreeMap<StakeholderId, BTreeSet<StakeholderId>> = BTreeMap::new();
    let met = base.file.ties.iter().filter(|tie| tie.kind == TieKind::Introduced && holds(tie, base.day));
    for tie in met.filter(|tie| base.side(tie.to).is_some_and(|side| side != Side::Ours)) {
        figure.rests(tie.id, tie.since.unwrap_or(tie.meta.on));
        by.entry(tie.from).or_default().insert(tie.to);
    }
    let people: BTreeSet<StakeholderId> = by.values().flatten().copied().collect();
    figure.parts = by.into_iter().map(|(who, met)| Part::new(Label::Who(who), Value::Count(met.len()))).collect();
    figure.say(if base.file.ties.is_empty() { Value::Nothing } else { Value::Count(people.len()) })
}

/// 3.20 "last Friday of every month": series among ourselves (to learn, to stand together) that were kept.
pub(super) fn learning(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::Learning);
    let mut share = Share::default();
    for rhythm in base.file.rhythms.iter() {
        if rhythm.with.is_empty() || !rhythm.with.iter().all(|who| base.is_ours(*who)) {
            continue;
        }
        let Some(status) = base.insights.rhythms.get(rhythm.id) else { continue };
        share = Share::new(share.n + status.kept.kept.n, share.of + status.kept.kept.of);
        figure.rests(rhythm.id, status.last_held);
    }
    figure.say(Value::Share(share))
}
