//! For whoever takes over: what the successor of a consultant who was replaced would have to ask everybody about.
//!
//! What belongs to its author alone is not in it: [`super::compose`] leaves that out before anything is reckoned.

use super::parts::{date, figure, line, marked, person, row, section, table, table_of};
use super::{Block, Quote, Row, Section, Source, Title, Value};
use crate::insight::brief;
use crate::insight::expectations::State;
use crate::insight::fit::{self, Axis};
use crate::insight::managers::Mark;
use crate::insight::statistics::Share;
use crate::insight::voices::Stage;
use crate::insight::warnings::answered::answers;
use crate::insight::warnings::{FindingArg, Severity};
use crate::workspace::{RiskKind, Side, Stakeholder, StakeholderKind, TieKind};

/// People of whom each has a part of their own.
const PEOPLE: usize = 40;
/// So many warnings of the past are named; the rest is counted.
const ALARMS: usize = 30;

pub fn handover(source: &Source<'_>) -> Vec<Section> {
    let mut all = vec![engagement(source)];
    all.push(section("document-who", vec![line("document-who-order", Vec::new())]));
    let mut people: Vec<&Stakeholder> = source
        .shown()
        .stakeholders
        .iter()
        .filter(|one| one.side != Side::Ours && one.kind == StakeholderKind::Person && one.left_on.is_none())
        .collect();
    let weight = |one: &Stakeholder| source.insights.grid.weight(one.id);
    people.sort_by(|a, b| weight(b).total_cmp(&weight(a)).then(a.id.cmp(&b.id)));
    all.extend(people.into_iter().take(PEOPLE).map(|one| of_person(source, one)));
    all.push(source.expected());
    all.push(source.asked_of_client(60));
    all.push(unheard(source));
    all.push(series(source));
    all.push(source.stands());
    all.extend(source.milestones());
    all.push(source.risks(&[RiskKind::Risk, RiskKind::Issue, RiskKind::Change]));
    all.push(source.next(14));
    all.push(warnings(source));
    all.push(alarms(source));
    all.extend(source.improvements());
    all.extend(source.closing(false));
    all.extend(source.handed_over());
    all
}

/// What it is, who manages it, on which charter, in which phase.
fn engagement(source: &Source<'_>) -> Section {
    let frame = &source.shown().engagement;
    let mut blocks = Vec::new();
    for text in [&frame.summary, &frame.note] {
        if !text.is_empty() {
            blocks.push(Block::Text(text.clone()));
        }
    }
    let phase = frame.phases.iter().find(|phase| phase.start <= source.day() && source.day() <= phase.end);
    let mut figures = vec![
        figure("document-begun", Value::Date(frame.start)),
        figure("document-ends", date(frame.end)),
        figure("document-manager", person(frame.manager)),
    ];
    figures.extend(phase.map(|phase| figure("document-phase", Value::Text(phase.name.clone()))));
    blocks.push(Block::Figures(figures));
    match &frame.charter {
        None => blocks.push(line("document-charter-none", Vec::new())),
        Some(charter) => {
            blocks.push(match charter.signed_on {
                None => marked("document-charter-draft", Vec::new(), Mark::Watch),
                Some(on) => line("document-charter-signed", vec![("on", FindingArg::Date(on))]),
            });
            if !charter.text.is_empty() {
                blocks.push(Block::Text(charter.text.clone()));
            }
            let limits = charter.limits.iter().map(|one| {
                let amount = one.amount_minor.map_or(Value::Nothing, Value::Money);
                Row { about: None, mark: None, cells: vec![Value::Text(one.text.clone()), amount] }
            });
            let limits: Vec<Row> = limits.collect();
            if !limits.is_empty() {
                blocks.push(table(&["document-head-limit", "document-head-amount"], limits, "document-charter-none"));
            }
        }
    }
    section("document-engagement", blocks)
}

/// One person: who it is, what matters and who told us, what is expected, promised and not heard, how we talk.
fn of_person(source: &Source<'_>, one: &Stakeholder) -> Section {
    let insights = source.insights;
    let shown = source.shown();
    let brief = brief::of(insights, one.id);
    let mut blocks = vec![Block::Figures(who(source, one))];
    if !one.matters.is_empty() {
        let record = one.id.into();
        blocks.push(Block::Quote(Quote {
            text: one.matters.clone(),
            who: one.id,
            on: None,
            through: Vec::new(),
            record,
        }));
    }
    let mut rows = Vec::new();
    for id in &brief.expects {
        let (Some(what), Some(status)) = (shown.expectations.get(*id), insights.expectations.get(*id)) else {
            continue;
        };
        let cells = vec![
            Value::Text(what.title.clone()),
            date(what.by),
            source.comes(status),
            if what.heard_through.is_empty() {
                Value::Word("document-from-holder")
            } else {
                Value::People(what.heard_through.clone())
            },
        ];
        let mut row = row(*id, cells);
        row.mark = match status.state {
            State::NoSatisfier | State::Late => Some(Mark::Trouble),
            State::DueBeforeNextContact => Some(Mark::Watch),
            _ => None,
        };
        rows.push(row);
        if !what.said.is_empty() {
            let through = what.heard_through.clone();
            let record = what.id.into();
            let quote = Quote { text: what.said.clone(), who: one.id, on: Some(what.voiced_on), through, record };
            blocks.push(Block::Quote(quote));
        }
    }
    let heads = ["document-head-expects", "document-head-by", "document-head-planned", "document-head-heard-from"];
    blocks.push(table(&heads, rows, "document-person-expects-none"));
    blocks.extend(agreement(source, one));
    if let Some(kept) = insights.promises.to.get(&one.id) {
        let open = kept.broken.iter().map(|id| (id, true)).chain(kept.open.iter().map(|id| (id, false)));
        let rows: Vec<Row> = open
            .filter_map(|(id, broken)| Some((shown.expectations.get(*id)?, broken)))
            .map(|(what, broken)| {
                let mut row = row(what.id, vec![Value::Text(what.title.clone()), date(what.by)]);
                row.mark = broken.then_some(Mark::Trouble);
                row
            })
            .collect();
        if !rows.is_empty() {
            blocks.push(table(&["document-head-promise", "document-head-by"], rows, "document-promises-none"));
        }
    }
    let rows: Vec<Row> = brief
        .unheard
        .iter()
        .filter_map(|one| Some((shown.decisions.get(one.decision)?, one.days)))
        .map(|(what, days)| row(what.id, vec![Value::Text(what.title.clone()), Value::Days(days)]))
        .collect();
    if !rows.is_empty() {
        blocks.push(table(&["document-head-not-heard", "document-head-days-since"], rows, "document-decided-none"));
    }
    for voice in shown.voices.iter().filter(|voice| voice.of == one.id && Stage::of(voice).is_open()) {
        let (through, record) = (voice.heard_through.clone(), voice.id.into());
        let quote = Quote { text: voice.text.clone(), who: one.id, on: Some(voice.on), through, record };
        blocks.push(Block::Quote(quote));
    }
    for tie in shown.ties.iter().filter(|tie| tie.kind == TieKind::Conflicts && tie.until.is_none()) {
        let other = match (tie.from == one.id, tie.to == one.id) {
            (true, _) => tie.to,
            (_, true) => tie.from,
            _ => continue,
        };
        blocks.push(marked("document-at-odds", vec![("who", FindingArg::Person(other))], Mark::Watch));
    }
    Section { title: Title::Person(one.id), blocks }
}

/// Who somebody is to us, in a few values.
fn who(source: &Source<'_>, one: &Stakeholder) -> Vec<super::Figure> {
    let insights = source.insights;
    let debt = insights.rhythms.debt(one.id);
    let satisfaction = insights.pulse.satisfaction_now(one.id);
    let mut all = Vec::new();
    if !one.role.is_empty() {
        all.push(figure("document-role", Value::Text(one.role.clone())));
    }
    all.extend(one.member_of.map(|group| figure("document-of-group", Value::Person(group))));
    all.extend(insights.grid.power(one.id).map(|power| figure("document-power", Value::Number(power))));
    let mut answer =
        figure("document-head-satisfaction", satisfaction.map_or(Value::Nothing, |one| Value::Number(one.value)));
    answer.mark = satisfaction.is_none_or(|one| !one.fresh).then_some(Mark::Unknown);
    all.push(answer);
    all.extend(satisfaction.map(|one| figure("document-answered-on", Value::Date(one.on))));
    all.push(figure("document-last-talk", date(debt.and_then(|one| one.last_two_way).map(|(_, on)| on))));
    all.push(figure("document-next-talk", date(insights.next_contact(one.id).map(|(_, at)| at.date()))));
    all.extend(debt.and_then(|one| one.interval_days).map(|days| figure("document-agreed-every", Value::Days(days))));
    all.extend(one.channel.map(|channel| figure("document-channel", Value::Channel(channel))));
    all.push(figure("document-our-contact", person(one.our_contact)));
    all.extend(one.backup_contact.map(|who| figure("document-back-up", Value::Person(who))));
    all
}

/// Decisions and who has still to hear of each.
fn unheard(source: &Source<'_>) -> Section {
    let rows = source
        .insights
        .hearings
        .decisions
        .iter()
        .filter(|one| !one.unheard.is_empty())
        .filter_map(|one| Some((one, source.shown().decisions.get(one.id)?)))
        .map(|(one, what)| {
            let cells = vec![
                Value::Text(what.title.clone()),
                Value::Date(what.decided_on),
                Value::Date(one.effective),
                Value::People(one.unheard.clone()),
            ];
            row(what.id, cells)
        })
        .collect();
    let heads = ["document-head-decision", "document-head-on", "document-head-from", "document-head-not-heard-by"];
    section("document-hearing", vec![table(&heads, rows, "document-hearing-none")])
}

/// Agreed series: with whom, how often, who keeps it going, how it was kept.
fn series(source: &Source<'_>) -> Section {
    let rows = source
        .insights
        .rhythms
        .rhythms
        .iter()
        .filter_map(|status| Some((status, source.shown().rhythms.get(status.id)?)))
        .filter(|(_, one)| one.until.is_none_or(|until| until >= source.day()))
        .map(|(status, one)| {
            let cells = vec![
                Value::Text(one.title.clone()),
                Value::People(one.with.clone()),
                Value::Days(one.every_days),
                person(one.owner),
                Value::Share(status.kept.kept),
                date(status.next.map(|(_, on)| on)),
            ];
            row(one.id, cells)
        })
        .collect();
    let heads = [
        "document-head-series",
        "document-head-with",
        "document-head-every",
        "document-head-owner",
        "document-head-kept",
        "document-head-next",
    ];
    section("document-series", vec![table(&heads, rows, "document-series-none")])
}

/// What the file warns of now.
fn warnings(source: &Source<'_>) -> Section {
    let mut blocks: Vec<Block> = source
        .pressing()
        .map(|one| {
            let trouble = one.severity == Severity::Trouble;
            marked(one.rule.key(), one.args.clone(), if trouble { Mark::Trouble } else { Mark::Watch })
        })
        .collect();
    if blocks.is_empty() {
        blocks.push(line("document-findings-none", Vec::new()));
    }
    section("document-warnings", blocks)
}

/// How somebody likes to work, as it was agreed with them, and what that asked of whom they worked with so far. No score
/// and no type of person.
fn agreement(source: &Source<'_>, one: &Stakeholder) -> Vec<Block> {
    let Some(theirs) = one.preferences else { return Vec::new() };
    let shown = source.shown();
    let ours = fit::counterpart(shown, one).and_then(|who| shown.stakeholders.get(who));
    let marks = ours.and_then(|ours| ours.preferences);
    let rows = Axis::ALL.map(|axis| Row {
        about: None,
        mark: None,
        cells: vec![
            Value::Word(axis.keys()[0]),
            Value::Preference(axis, axis.of(&theirs)),
            marks.map_or(Value::Nothing, |marks| Value::Preference(axis, axis.of(&marks))),
        ],
    });
    let heads = ["document-head-works", "document-head-theirs", "document-head-so-far"];
    let mut blocks = vec![table(&heads, rows.to_vec(), "document-person-expects-none")];
    if let Some(difference) = marks.and_then(|marks| fit::largest(&theirs, &marks)) {
        blocks.push(line(difference.advice_key(), Vec::new()));
    }
    blocks
}

/// The history of warnings: when each could first have been known, when somebody first answered, and what was done. Those
/// that were grave, and those that somebody answered; the earliest first.
fn alarms(source: &Source<'_>) -> Section {
    let Some(history) = source.history else {
        return section("document-alarms", vec![line("document-alarms-none", Vec::new())]);
    };
    let told = history.courses.iter().filter(|(_, course)| {
        let grave = course.stretches.iter().any(|one| one.worst == Severity::Trouble);
        grave || course.answered_on.is_some()
    });
    let mut told: Vec<_> = told.filter_map(|(of, course)| Some((course.first()?, *of, course))).collect();
    told.sort_by_key(|(first, of, _)| (*first, *of));
    let shown = source.shown();
    let (mut answered, mut acted) = (Share::default(), Share::default());
    let rows: Vec<Row> = told
        .into_iter()
        .map(|(first, of, course)| {
            let last = answers(shown, of).filter(|one| one.on <= source.day()).last();
            answered.add(course.answered_on.is_some());
            acted.add(course.acted_on.is_some());
            let to = course.stretches.last().map(|one| one.to).filter(|to| *to < source.day());
            let mut row = Row {
                about: of.1,
                mark: None,
                cells: vec![
                    Value::Rule(of.0),
                    of.1.map_or(Value::Nothing, Value::Record),
                    Value::Date(first),
                    to.map_or(Value::Word("document-still-stands"), Value::Date),
                    course.answered_on.map_or(Value::Word("document-not-answered"), Value::Date),
                    match last {
                        Some(one) if !one.text.is_empty() => Value::Text(one.text.clone()),
                        Some(one) => Value::Answer(one.kind),
                        None => Value::Nothing,
                    },
                ],
            };
            let unanswered = to.is_none() && course.answered_on.is_none();
            row.mark = unanswered.then_some(Mark::Trouble);
            row
        })
        .collect();
    if rows.is_empty() {
        return section("document-alarms", vec![line("document-alarms-none", Vec::new())]);
    }
    let figures = vec![
        figure("document-alarms-answered", Value::Share(answered)),
        figure("document-alarms-acted", Value::Share(acted)),
    ];
    let heads = [
        "document-head-warning",
        "document-head-about",
        "document-head-first-known",
        "document-head-until",
        "document-head-first-answer",
        "document-head-done-about",
    ];
    section("document-alarms", vec![Block::Figures(figures), table_of(&heads, rows, "document-alarms-none", ALARMS)])
}
