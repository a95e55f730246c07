//! Rules on what is said to us and how we take it: by-passed, overestimated, unanswered, unsettled; and on what is known
//! and not said.

use std::collections::BTreeSet;

use super::{ActionKind, Finding, FindingArg, Rule, Severity, by_power, days_in, limit, speaks_for};
use crate::insight::Insights;
use crate::insight::beta_rounds;
use crate::insight::conflicts::Conflicts;
use crate::insight::perception::{FirmAndManager, Perception};
use crate::insight::ranking;
use crate::insight::voices::Stage;
use crate::workspace::{ClientRole, Question, RecordRef, Side, StakeholderId, VoiceKind};

/// A guess of ours is wrong by so many points of five.
const GUESS: f64 = 2.0;
/// Firm and manager are apart by so many points of five.
const APART: f64 = 1.5;
/// An answer has fallen by so many points of five.
const FALL: f64 = 1.0;
/// How many of what waits for an answer there may be.
const UNANSWERED: usize = 2;

/// What is said of us reaches somebody else first, at least twice lately and every third time.
pub fn by_passed(insights: &Insights) -> Vec<Finding> {
    let file = &insights.shown;
    let days = file.engagement.thresholds.lately_days.max(1);
    let recent = |on: chrono::NaiveDate| (0..days).contains(&(insights.day - on).num_days());
    let ours = |who: StakeholderId| file.stakeholders.get(who).is_some_and(|one| one.side == Side::Ours);
    let voices = file.voices.iter().filter(|one| recent(one.on) && !ours(one.of) && one.kind != VoiceKind::Praise);
    let voices = voices.map(|one| (RecordRef::from(one.id), one.of, &one.heard_through));
    let expected = file.expectations.iter().filter(|one| recent(one.voiced_on) && !ours(one.holder));
    let expected = expected.map(|one| (RecordRef::from(one.id), one.holder, &one.heard_through));
    let (mut n, mut of) = (0, 0);
    let (mut who, mut through, mut records) = (Vec::new(), Vec::new(), Vec::new());
    for (record, person, chain) in voices.chain(expected) {
        of += 1;
        if let Some(first) = chain.first().filter(|first| !ours(**first)) {
            n += 1;
            who.push(person);
            through.push(*first);
            records.push(record);
        }
    }
    if n < 2 || n * 3 < of {
        return Vec::new();
    }
    let who = by_power(insights, who);
    let first = who.first().copied();
    let key = who.iter().any(|one| insights.grid.is_key(*one));
    vec![
        Finding::new(Rule::ByPassed, if key { Severity::Trouble } else { Severity::Watch }, None)
            .count("n", n)
            .count("of", of)
            .count("weeks", days / 7)
            .arg("through", FindingArg::People(by_power(insights, through)))
            .evidence(records)
            .exposure(who.iter().map(|one| insights.grid.weight(*one)).sum())
            .people(who)
            .act(ActionKind::PlanContact, first, None),
    ]
}

/// We think that somebody thinks better of us than they do: two points, the latest guess beside the latest answer.
pub fn flattered(insights: &Insights) -> Vec<Finding> {
    let fresh = insights.shown.engagement.thresholds.silence_days;
    let mut worst: Option<crate::insight::perception::Pair> = None;
    let mut people = Vec::new();
    for question in [Question::SatisfactionManager, Question::SatisfactionFirm] {
        let pairs = Perception::of(&insights.pulse, &question).pairs;
        let mut seen = BTreeSet::new();
        for pair in pairs.iter().rev().filter(|pair| seen.insert(pair.who)) {
            let counts = insights.grid.standings.get(&pair.who).is_some_and(|one| one.client_person);
            if !counts || pair.gap() < GUESS || (insights.day - pair.on).num_days() > fresh {
                continue;
            }
            people.push(pair.who);
            if worst.is_none_or(|worst| insights.grid.weight(worst.who) < insights.grid.weight(pair.who)) {
                worst = Some(*pair);
            }
        }
    }
    let Some(worst) = worst else { return Vec::new() };
    let people = by_power(insights, people);
    vec![
        Finding::new(Rule::Overestimated, Severity::Watch, Some(worst.who.into()))
            .who(worst.who)
            .arg("ours", FindingArg::Number(worst.ours))
            .arg("theirs", FindingArg::Number(worst.theirs))
            .date("on", worst.on)
            .count("more", people.len() as i64 - 1)
            .evidence([worst.guess.into(), worst.reading.into()])
            .exposure(insights.grid.weight(worst.who) * 1.5)
            .act(ActionKind::PlanContact, Some(worst.who), None),
    ]
}

/// What matters most to a key person is another thing than we assumed before we asked, while that is news.
pub fn wrong_guess(insights: &Insights) -> Vec<Finding> {
    let news = insights.shown.engagement.thresholds.lately_days;
    let mut found = Vec::new();
    for who in insights.grid.key_people.iter().copied() {
        let Some(person) = insights.shown.stakeholders.get(who) else { continue };
        let Some(compared) = ranking::of(person, insights.day).compared.filter(|one| one.top_differs) else { continue };
        let (_, said) = compared.on;
        let top = |place: fn(&ranking::Item) -> Option<usize>| {
            compared.items.iter().find(|item| place(item) == Some(1)).map(|item| item.text.clone())
        };
        let (Some(theirs), Some(ours)) = (top(|item| item.said), top(|item| item.assumed)) else { continue };
        if (insights.day - said).num_days() > news {
            continue;
        }
        found.push(
            Finding::new(Rule::WrongGuess, Severity::Watch, Some(who.into()))
                .who(who)
                .title("what", &theirs)
                .title("assumed", &ours)
                .date("on", said)
                .exposure(insights.grid.weight(who))
                .act(ActionKind::AddExpectation, Some(who), None),
        );
    }
    found
}

/// Somebody sees the firm and its manager very differently.
pub fn firm_and_manager(insights: &Insights) -> Vec<Finding> {
    let both = FirmAndManager::of(&insights.pulse, &insights.grid);
    let apart = both.people.iter().filter(|(_, firm, manager)| (firm.value - manager.value).abs() >= APART);
    let apart: Vec<_> = apart.collect();
    let Some((who, firm, manager)) = apart.first().copied().copied() else { return Vec::new() };
    vec![
        Finding::new(Rule::FirmAndManagerApart, Severity::Watch, Some(who.into()))
            .who(who)
            .arg("firm", FindingArg::Number(firm.value))
            .arg("manager", FindingArg::Number(manager.value))
            .date("on", firm.on.max(manager.on))
            .count("more", apart.len() as i64 - 1)
            .evidence(apart.iter().flat_map(|(_, firm, manager)| [firm.reading.into(), manager.reading.into()]))
            .exposure(insights.grid.weight(who))
            .act(ActionKind::PlanContact, Some(who), None),
    ]
}

/// A key person's answer fell by a point or more and is no longer good, while it is above what is unhappy.
pub fn falling(insights: &Insights) -> Vec<Finding> {
    let fresh = insights.shown.engagement.thresholds.silence_days;
    let mut found = Vec::new();
    for who in insights.grid.key_people.iter().copied() {
        for question in [Question::SatisfactionManager, Question::SatisfactionFirm] {
            let Some(series) = insights.pulse.series(who, &question) else { continue };
            let mut answers = series.dots.iter().rev().filter_map(|dot| Some((dot.on, dot.answer?, dot.reading)));
            let (Some(last), Some(before)) = (answers.next(), answers.next()) else { continue };
            let known = (insights.day - last.0).num_days() <= fresh;
            // Who is still satisfied is not in need, and who is unhappy is said on their own.
            let content = last.1 >= insights.shown.engagement.thresholds.satisfied_from;
            if !known || before.1 - last.1 < FALL || last.1 <= 2.0 || content {
                continue;
            }
            found.push(
                Finding::new(Rule::KeyFalls, Severity::Watch, Some(who.into()))
                    .who(who)
                    .arg("before", FindingArg::Number(before.1))
                    .arg("answer", FindingArg::Number(last.1))
                    .date("on", last.0)
                    .evidence([before.2.into(), last.2.into()])
                    .exposure(insights.grid.weight(who) * 2.0)
                    .act(ActionKind::PlanContact, Some(who), None),
            );
            break;
        }
    }
    found
}

/// A large part of the follow-on work hangs on one of us alone.
pub fn single_thread(insights: &Insights) -> Vec<Finding> {
    let repeat = &insights.repeat_business;
    let all = repeat.won_minor.saturating_add(repeat.open_minor);
    if all <= 0 {
        return Vec::new();
    }
    let thread = limit::share(insights, Rule::SingleThread);
    let most = insights.coverage.alone.iter().max_by_key(|(who, one)| (one.value_minor, std::cmp::Reverse(**who)));
    let Some((who, alone)) = most.filter(|(_, one)| one.value_minor as f64 >= all as f64 * thread) else {
        return Vec::new();
    };
    let through = alone.opportunities.iter().filter_map(|id| insights.shown.opportunities.get(*id)?.through);
    let them = by_power(insights, through.collect()).first().copied();
    let finding = Finding::new(Rule::SingleThread, Severity::Watch, Some((*who).into()))
        .arg("ours", FindingArg::Person(*who))
        .arg("value", FindingArg::Money(alone.value_minor))
        .arg("share", FindingArg::Share(alone.value_minor as f64 / all as f64))
        .evidence(alone.opportunities.iter().map(|id| RecordRef::from(*id)))
        .exposure(4.0);
    vec![finding.ask(them, None)]
}

/// Doubts, concerns, needs and ideas without an answer for longer than agreed: two or more, or one of a key person's.
pub fn unanswered(insights: &Insights) -> Vec<Finding> {
    let limit = insights.shown.engagement.thresholds.answer_days;
    let plain = |kind| {
        matches!(kind, VoiceKind::Doubt | VoiceKind::Concern | VoiceKind::Need | VoiceKind::Idea | VoiceKind::Opinion)
    };
    let waits = insights.shown.voices.iter().filter(|one| {
        let theirs = insights.shown.stakeholders.get(one.of).is_some_and(|person| person.side != Side::Ours);
        let waits = Stage::of(one) == Stage::New && (insights.day - one.on).num_days() > limit;
        theirs && plain(one.kind) && one.round.is_empty() && waits
    });
    let mut waits: Vec<_> = waits.collect();
    let key = waits.iter().any(|one| insights.grid.is_key(one.of));
    if waits.is_empty() || waits.len() < UNANSWERED && !key {
        return Vec::new();
    }
    waits.sort_by(|a, b| insights.grid.weight(b.of).total_cmp(&insights.grid.weight(a.of)).then(a.on.cmp(&b.on)));
    let first = waits[0];
    vec![
        Finding::new(Rule::VoiceUnanswered, Severity::Watch, Some(first.id.into()))
            .who(first.of)
            .title("what", &first.text)
            .date("on", first.on)
            .count("days", (insights.day - first.on).num_days())
            .count("more", waits.len() as i64 - 1)
            .evidence(waits.iter().flat_map(|one| [one.id.into(), one.of.into()]))
            .exposure(waits.iter().map(|one| insights.grid.weight(one.of)).sum())
            .act(ActionKind::PlanContact, Some(first.of), None),
    ]
}

/// What users found in a round and is not put right, a fortnight before the release.
pub fn beta_open(insights: &Insights) -> Vec<Finding> {
    let finish = |id| insights.schedule.get(id).map(|dates| (dates.finish.date(), dates.percent >= 100.0));
    let rounds = beta_rounds::of(&insights.shown, finish, insights.day);
    let ahead = limit(insights, Rule::BetaOpen);
    let near = rounds.iter().filter_map(|round| {
        let (release, on) = round.release.filter(|_| round.ahead && !round.open.is_empty())?;
        let left = (on - insights.day).num_days();
        (0..=ahead).contains(&left).then_some((round, release, on))
    });
    near.map(|(round, release, on)| {
        Finding::new(Rule::BetaOpen, Severity::Watch, Some(release.into()))
            .title("what", &round.name)
            .date("by", on)
            .count("n", round.open.len() as i64)
            .count("of", round.voices.len() as i64)
            .evidence(round.open.iter().map(|id| RecordRef::from(*id)))
            .exposure(5.0)
            .act(ActionKind::AddTask, None, Some(on))
    })
    .collect()
}

/// Conflicts that have gone on for long, or were opened again.
pub fn conflicts(insights: &Insights) -> Vec<Finding> {
    let most = limit(insights, Rule::ConflictDrags);
    let open = Conflicts::of(&insights.shown, insights.day).all;
    let open = open.into_iter().filter(|one| one.closed.is_none() && (one.days >= most || one.reopened > 0));
    open.filter_map(|one| {
        let voice = insights.shown.voices.get(one.id)?;
        let people = by_power(insights, one.parties.clone());
        let first = people.first().copied();
        Some(
            Finding::new(Rule::ConflictDrags, Severity::Watch, Some(one.id.into()))
                .title("what", &voice.text)
                .date("on", one.opened)
                .count("days", one.days)
                .evidence(people.iter().map(|who| RecordRef::from(*who)))
                .exposure(people.iter().map(|who| insights.grid.weight(*who)).sum())
                .people(people)
                .act(ActionKind::PlanContact, first, None),
        )
    })
    .collect()
}

/// The reverse of the watermelon: the plan is red and they are content, as long as they do not know.
pub fn borrowed(insights: &Insights) -> Vec<Finding> {
    use crate::insight::managers::Mark;
    let pm = insights.project_dial();
    if pm.mark != Mark::Trouble || insights.relationship_dial().mark != Mark::Good {
        return Vec::new();
    }
    let rm = insights.relationship_dial();
    let finding = Finding::new(Rule::BorrowedGoodwill, Severity::Watch, None)
        .arg("pm", FindingArg::Count(pm.value.unwrap_or(0.0).round() as i64))
        .arg("rm", FindingArg::Count(rm.value.unwrap_or(0.0).round() as i64))
        .examples(pm.parts.iter().flat_map(|part| part.evidence.iter().copied()).take(12))
        .exposure(8.0);
    vec![finding.ask(speaks_for(insights, &[ClientRole::Sponsor, ClientRole::DecisionMaker]), None)]
}

/// The end is near or past, and nobody has written down what was learned.
pub fn lessons(insights: &Insights) -> Vec<Finding> {
    const NEAR_DAYS: i64 = 28;
    const LATELY_DAYS: i64 = 60;
    let Some(end) = insights.shown.engagement.end else { return Vec::new() };
    let left = (end - insights.day).num_days();
    let near = (-NEAR_DAYS..=NEAR_DAYS / 2).contains(&left) && days_in(insights) > LATELY_DAYS;
    let lately = insights.shown.lessons.iter().any(|one| (insights.day - one.on).num_days() <= LATELY_DAYS);
    if !near || lately {
        return Vec::new();
    }
    vec![
        Finding::new(Rule::LessonsMissing, Severity::Watch, None)
            .date("end", end)
            .count("n", insights.shown.lessons.len() as i64)
            .exposure(3.0)
            .act(ActionKind::AddTask, None, Some(end)),
    ]
}
