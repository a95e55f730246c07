//! Before and after an event: what the same people answered last before it and first after it, with how many they are;
//! grey where that may be nothing. An event is chosen by its pin, or by a stroke that goes over it.

use egui::{Label, Ui};

use super::brush::Brush;
use super::model::Model;
use super::side;
use crate::insight::rounds::{Around, Change, NEAR_AN_EVENT_DAYS};
use crate::ui::context::Cx;
use crate::ui::naming::question_name;
use crate::ui::theme::SPACE_2;
use crate::ui::widgets::card;
use crate::workspace::{EventId, RecordRef};

/// So many events at most; a stroke over half a year covers more than anyone compares.
const MOST: usize = 3;

/// The event that is selected, or those that a stroke went over, the latest of them first.
pub fn events(cx: &Cx<'_>, brush: Option<&Brush>) -> Vec<EventId> {
    if let Some(RecordRef::Event(id)) = cx.selection
        && cx.shown().events.contains(id)
    {
        return vec![id];
    }
    let Some(brush) = brush else { return Vec::new() };
    let within = |on: chrono::NaiveDate| (brush.from..=brush.to).contains(&on);
    let mut found: Vec<_> =
        cx.shown().events.iter().filter(|event| within(event.on)).map(|event| (event.on, event.id)).collect();
    found.sort_unstable_by(|a, b| b.cmp(a));
    found.into_iter().take(MOST).map(|(_, id)| id).collect()
}

/// Draws a card for each event.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, model: &Model, events: &[EventId]) {
    for id in events {
        one(ui, cx, model, *id);
        ui.add_space(SPACE_2);
    }
}

fn one(ui: &mut Ui, cx: &Cx<'_>, model: &Model, id: EventId) {
    let theme = cx.theme;
    let Some(event) = cx.shown().events.get(id) else { return };
    let question = &model.key.question;
    let people = model.key.people.of(cx.insights, question);
    let around = Around::of(&cx.insights.pulse, question, event.on, &|who| people.contains(&who));
    card::plain(ui, theme, |ui| {
        card::heading(ui, theme, &cx.words.with("pulse-around", &[("event", event.title.as_str().into())]));
        let what = format!("{} · {}", cx.words.date(event.on), question_name(question, cx.words));
        ui.add(Label::new(theme.caption(what)).wrap());
        let share = around.share;
        let args = [("n", share.n.into()), ("of", share.of.into()), ("days", NEAR_AN_EVENT_DAYS.into())];
        ui.add(Label::new(theme.caption(cx.words.with("pulse-around-share", &args))).wrap());
        let (Some(estimate), Some(before), Some(after)) = (around.change, around.before, around.after) else {
            return;
        };
        side::changed(ui, cx, question, &Change { estimate, before, after, from: event.on });
        ui.add(Label::new(theme.caption(cx.text("pulse-around-hint"))).wrap());
    });
}
