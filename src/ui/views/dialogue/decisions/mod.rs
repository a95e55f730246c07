//! Decisions and their hearing: who must hear, who heard when, from whom, how; who is to be told next.

mod brought;
mod list;
mod people;

use egui::Ui;

use super::parts::{self, Said, Top};
use crate::insight::brought_along::BroughtAlong;
use crate::insight::disclosure::Disclosure;
use crate::insight::raci::Raci;
use crate::language::Language;
use crate::ui::command::Command;
use crate::ui::context::Cx;
use crate::ui::evidence::Lead;
use crate::ui::icons::Icon;
use crate::ui::views::place::Place;
use crate::ui::views::registers::page::Page as Register;
use crate::ui::widgets::button::{Button, Weight};
use crate::ui::widgets::card;
use crate::ui::widgets::chip::Mark;
use crate::workspace::{DecisionId, RecordKind, RecordRef};

/// People to be told next before a person asks for all.
const FEW: usize = 6;

/// The page with its own small state.
#[derive(Default)]
pub struct DecisionsPage {
    kept: Option<((u64, Language), (Disclosure, BroughtAlong))>,
    all_next: bool,
}

impl DecisionsPage {
    /// Draws the page, with what `head` draws beside its tools.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, head: impl FnOnce(&mut Ui)) {
        let key = (cx.source, cx.words.language());
        if self.kept.as_ref().is_none_or(|(kept, _)| *kept != key) {
            let weight = |who| cx.insights.grid.weight(who);
            let disclosure = Disclosure::of(cx.shown(), &cx.insights.hearings, weight, cx.day);
            let along = BroughtAlong::of(cx.shown(), &cx.insights.grid, cx.day);
            self.kept = Some((key, (disclosure, along)));
        }
        let Some((key, (disclosure, along))) = self.kept.take() else { return };
        let empty = cx.shown().decisions.is_empty();
        let finding = finding(cx, &disclosure, empty);
        let drawn = if empty { "" } else { cx.text("dialogue-decisions-drawn") };
        let tools = |ui: &mut Ui| {
            if cx.editable
                && !empty
                && Button::new(cx.text("dialogue-decision-add")).icon(Icon::Add).show(ui, cx.theme).clicked()
            {
                add(cx);
            }
        };
        parts::sheet(ui, cx, &Top { finding: &finding, drawn }, head, tools, |ui| {
            if empty {
                let act = cx.editable.then(|| cx.text("dialogue-decision-add"));
                if card::empty(ui, cx.theme, Icon::Decision, cx.text("dialogue-decisions-empty"), act) {
                    add(cx);
                }
                return;
            }
            let (first, others) = figures(cx, &disclosure);
            parts::figures(ui, cx, &first, &others);
            let chosen = chosen(cx);
            let all_next = &mut self.all_next;
            parts::columns(
                ui,
                0.5,
                |ui| list::show(ui, cx, &disclosure, chosen),
                |ui| {
                    if let Some(id) = chosen {
                        people::decision(ui, cx, &disclosure, id);
                    }
                    people::next(ui, cx, &disclosure, all_next, FEW);
                    people::untold(ui, cx, &disclosure);
                    people::surprises(ui, cx, &disclosure);
                },
            );
            brought::show(ui, cx, &along);
        });
        self.kept = Some((key, (disclosure, along)));
    }
}

/// The decision that is selected.
fn chosen(cx: &Cx<'_>) -> Option<DecisionId> {
    match cx.selection {
        Some(RecordRef::Decision(id)) if cx.shown().decisions.contains(id) => Some(id),
        _ => None,
    }
}

fn add(cx: &Cx<'_>) {
    cx.command(Command::Add(RecordKind::Decision));
}

/// What the page finds: whom something that counts has not reached, else who is still to be told, else that all know.
fn finding(cx: &Cx<'_>, disclosure: &Disclosure, empty: bool) -> String {
    if empty {
        return cx.text("dialogue-decisions-empty-title").to_owned();
    }
    let people = |due: bool| {
        let mut people: Vec<_> =
            disclosure.next.iter().filter(|tell| !due || tell.effective <= cx.day).map(|tell| tell.who).collect();
        people.sort_unstable();
        people.dedup();
        people.len()
    };
    match (people(true), people(false)) {
        (0, 0) => {
            // Of whom nobody said that they must hear, nobody knows whether all have heard.
            let all = cx.insights.hearings.decisions.len();
            let unasked = cx.insights.hearings.decisions.iter().filter(|one| one.heard().1 == 0).count();
            match unasked {
                0 => cx.text("dialogue-decisions-all-heard").to_owned(),
                n if n == all => cx.text("dialogue-decisions-unasked").to_owned(),
                n => cx.words.with("dialogue-decisions-heard-unasked", &[("n", n.into())]),
            }
        }
        (0, n) => cx.words.with("dialogue-decisions-to-tell", &[("n", n.into())]),
        (n, _) => cx.words.with("dialogue-decisions-unheard", &[("n", n.into())]),
    }
}

fn figures(cx: &Cx<'_>, disclosure: &Disclosure) -> (Vec<Said>, Vec<Said>) {
    let hearings = &cx.insights.hearings;
    let of = |which: &dyn Fn(&crate::insight::hearing::DecisionHearing) -> bool| {
        Lead::records(hearings.decisions.iter().filter(|one| which(one)).map(|one| one.id))
    };
    let days = |days: Option<f64>| days.map(|days| cx.words.days(days.round() as i64));
    let untold = disclosure.items.iter().filter(|item| item.told_on.is_none());
    let alone = disclosure.alone.len();
    let heard = hearings.decisions.iter().map(|one| one.lags.len()).sum();
    let part_unknown = match disclosure.part_unknown {
        0 => String::new(),
        n => cx.words.with("dialogue-with-client-unknown", &[("n", n.into())]),
    };
    let first = vec![
        Said::share(
            cx,
            "dialogue-on-time",
            hearings.on_time,
            of(&|one| !one.late.is_empty() || !one.unheard.is_empty()),
        )
        .marked((hearings.on_time.n < hearings.on_time.of).then_some(Mark::Watch)),
        Said::share(cx, "dialogue-from-us", hearings.from_us, of(&|one| !one.surprised.is_empty()))
            .marked((hearings.from_us.n < hearings.from_us.of).then_some(Mark::Watch)),
        Said::share(cx, "dialogue-told", disclosure.told, Lead::records(untold.map(|item| item.record)))
            .hint(cx.text("dialogue-told-hint")),
    ];
    let mut others = vec![
        Said::median(cx, "dialogue-median-lag", days(hearings.median_lag), heard, cx.text("dialogue-median-lag-hint")),
        Said::median(
            cx,
            "dialogue-disclosure-lag",
            days(disclosure.median_days),
            disclosure.items.len(),
            cx.text("dialogue-disclosure-lag-hint"),
        ),
        Said::share(cx, "dialogue-acknowledged", hearings.acknowledged, Lead::Nowhere),
        Said::share(
            cx,
            "dialogue-with-client",
            disclosure.with_client,
            Lead::records(disclosure.alone.iter().copied()),
        )
        .marked((alone > 0).then_some(Mark::Watch))
        .hint(&part_unknown),
    ];
    let schedule = &cx.insights.schedule;
    let raci = Raci::of(cx.shown(), |task| schedule.get(task.id).is_some_and(|dates| !dates.summary));
    let most = raci.most.first().map(|(who, n)| {
        cx.words.with("dialogue-raci-most", &[("who", parts::name(cx, *who).into()), ("n", (*n).into())])
    });
    let accountable =
        Said::share(cx, "dialogue-raci-accountable", raci.accountable, Lead::Page(Place::Register(Register::Raci)));
    others.push(accountable.hint(&most.unwrap_or_default()));
    others.push(Said::share(
        cx,
        "dialogue-raci-responsible",
        raci.responsible,
        Lead::Page(Place::Register(Register::Raci)),
    ));
    (first, others)
}

/// A word that opens the rest of a list, or closes it again.
fn expander(ui: &mut Ui, cx: &Cx<'_>, more: usize, all: &mut bool) {
    if more == 0 {
        return;
    }
    let word = match *all {
        true => cx.text("dialogue-fewer").to_owned(),
        false => cx.words.with("dialogue-more", &[("n", more.into())]),
    };
    if Button::new(&word).weight(Weight::Plain).show(ui, cx.theme).clicked() {
        *all = !*all;
    }
}
