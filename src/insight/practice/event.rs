//! Before and after an event (2.19 "as events occur and the client has unfavorable relations"): what the key people's
//! answers changed by around it, as the pulse shows it.

use super::super::rounds::Around;
use super::base::Base;
use super::figure::{Figure, Label, Part, Value};
use super::kind::FigureKind;
use crate::workspace::Question;

/// The change around the latest event around which a key person answered on satisfaction with our manager; the parts say
/// it of every event. That something changed after an event does not say that it changed because of it.
pub(super) fn last_change(base: &Base<'_>) -> Figure {
    let mut figure = Figure::new(FigureKind::EventChange);
    let mut events: Vec<_> = base.file.events.iter().filter(|event| event.on <= base.day).collect();
    events.sort_by_key(|event| (std::cmp::Reverse(event.on), event.id));
    let key = |who| base.insights.grid.key_people.contains(&who);
    let mut value = Value::Nothing;
    for event in events {
        let around = Around::of(&base.insights.pulse, &Question::SatisfactionManager, event.on, &key);
        let Some(change) = around.change else { continue };
        figure.parts.push(Part::new(Label::Event(event.id), Value::Change(change)));
        if value.is_nothing() {
            value = Value::Change(change);
            figure.names(event.id);
            around.answers.iter().flatten().for_each(|(reading, on)| figure.rests(*reading, *on));
        }
    }
    figure.say(value)
}
