//! Before and after an event (2.19 "as events occur and the client has unfavorable relations"): what the same people's
//! answers changed by around it.
//!
//! Two answers of one person make a pair: the last before the event and the first after it, neither further away than an
//! answer counts. An answer of the very day may be either and is none. That something changed after an event does not
//! say that it changed because of it, and a change whose interval holds 0 is noise, to be drawn grey.

use chrono::NaiveDate;

use super::super::grid::Grid;
use super::super::pulse::Pulse;
use super::super::statistics::{Estimate, paired_change};
use super::base::Base;
use super::figure::{Figure, Label, Part, Value};
use super::kind::FigureKind;
use crate::workspace::{Question, ReadingId, StakeholderId};

/// One person's answers around an event.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// Whose.
    pub who: StakeholderId,
    /// The last answer before.
    pub before: (ReadingId, NaiveDate, f64),
    /// The first answer after.
    pub after: (ReadingId, NaiveDate, f64),
}

/// What changed around an event.
#[derive(Clone, Debug, PartialEq)]
pub struct BeforeAfter {
    /// The people who answered before and after, the most powerful first.
    pub pairs: Vec<Pair>,
    /// Mean of (after − before), with its t interval.
    pub change: Estimate,
}

impl BeforeAfter {
    /// The change of the people who count in their answers to a question around a day, each answer at most
    /// `within_days` away from it; none where nobody answered on both sides.
    pub fn of(pulse: &Pulse, grid: &Grid, question: &Question, on: NaiveDate, within_days: i64) -> Option<Self> {
        let counts = |who| grid.standings.get(&who).is_some_and(|standing| standing.client_person || standing.key);
        let mut pairs: Vec<Pair> = pulse
            .series
            .iter()
            .filter(|series| series.question == *question && counts(series.who))
            .filter_map(|series| {
                let near = |day: NaiveDate| (day - on).num_days().abs() <= within_days;
                let answers = || series.dots.iter().filter_map(|dot| Some((dot.reading, dot.on, dot.answer?)));
                let before = answers().rfind(|(_, day, _)| *day < on && near(*day))?;
                let after = answers().find(|(_, day, _)| *day > on && near(*day))?;
                Some(Pair { who: series.who, before, after })
            })
            .collect();
        pairs.sort_by(|a, b| grid.weight(b.who).total_cmp(&grid.weight(a.who)).then(a.who.cmp(&b.who)));
        let values: Vec<(f64, f64)> = pairs.iter().map(|pair| (pair.before.2, pair.after.2)).collect();
        let change = paired_change(&values)?;
        Some(Self { pairs, change })
    }

    /// Whether the change is noise: its interval holds 0, or there is none.
    pub fn is_noise(&self) -> bool {
        !self.change.differs_from(0.0)
    }
}

/// The change around the latest event around which somebody answered on satisfaction; the parts say it of every event.
pub(super) fn last_change(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::EventChange);
    let within = base.file.engagement.thresholds.silence_days;
    let mut events: Vec<_> = base.file.events.iter().filter(|event| event.on <= base.day).collect();
    events.sort_by_key(|event| (std::cmp::Reverse(event.on), event.id));
    let mut value = Value::Nothing;
    for event in events {
        let question = Question::SatisfactionManager;
        let found = BeforeAfter::of(&base.insights.pulse, &base.insights.grid, &question, event.on, within);
        let Some(found) = found else { continue };
        figure.parts.push(Part::new(Label::Event(event.id), Value::Change(found.change)));
        if value.is_nothing() {
            value = Value::Change(found.change);
            figure.names(event.id);
            for pair in &found.pairs {
                figure.rests(pair.before.0, pair.before.1);
                figure.rests(pair.after.0, pair.after.1);
            }
        }
    }
    figure.say(value)
}
