//! The communication plan and what came of it: who of us and who of them have agreed to be in touch, how it was kept by
//! side, whom we owe a talk, how we talk. A series makes its dates.

mod matrix;
mod people;
mod series;

use egui::Ui;

use super::parts::{self, Said, Top};
use crate::insight::communication::Communication;
use crate::insight::conversation::{Conversation, Failures};
use crate::insight::statistics::Share;
use crate::language::Language;
use crate::ui::command::Command;
use crate::ui::context::Cx;
use crate::ui::evidence::Lead;
use crate::ui::icons::Icon;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::card;
use crate::ui::widgets::chip::Mark;
use crate::workspace::RecordKind;

/// The page with its own small state.
#[derive(Default)]
pub struct RhythmPage {
    kept: Option<((u64, Language), (Communication, Conversation))>,
    all_people: bool,
}

impl RhythmPage {
    /// Draws the page, with what `head` draws beside its tools.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, head: impl FnOnce(&mut Ui)) {
        let key = (cx.source, cx.words.language());
        if self.kept.as_ref().is_none_or(|(kept, _)| *kept != key) {
            let (shown, grid, day) = (cx.shown(), &cx.insights.grid, cx.day);
            self.kept = Some((key, (Communication::of(shown, grid, day), Conversation::of(shown, grid, day))));
        }
        let Some((key, (plan, talk))) = self.kept.take() else { return };
        let empty = cx.shown().rhythms.is_empty() && plan.theirs.is_empty();
        let finding = finding(cx, &plan, empty);
        let drawn = if empty { "" } else { cx.text("dialogue-rhythm-drawn") };
        let tools = |ui: &mut Ui| {
            let add = Button::new(cx.text("dialogue-rhythm-add")).icon(Icon::Add);
            if cx.editable && !empty && add.show(ui, cx.theme).clicked() {
                cx.command(Command::Add(RecordKind::Rhythm));
            }
        };
        let all_people = &mut self.all_people;
        parts::sheet(ui, cx, &Top { finding: &finding, drawn }, head, tools, |ui| {
            if empty {
                let act = cx.editable.then(|| cx.text("dialogue-rhythm-add"));
                if card::empty(ui, cx.theme, Icon::Rhythm, cx.text("dialogue-rhythm-empty"), act) {
                    cx.command(Command::Add(RecordKind::Rhythm));
                }
                return;
            }
            parts::figures(ui, cx, &figures(cx, &plan, &talk));
            matrix::show(ui, cx, &plan);
            parts::columns(
                ui,
                0.58,
                |ui| series::show(ui, cx),
                |ui| {
                    people::debts(ui, cx, &talk, all_people);
                    people::talk(ui, cx, &talk);
                },
            );
        });
        self.kept = Some((key, (plan, talk)));
    }
}

fn finding(cx: &Cx<'_>, plan: &Communication, empty: bool) -> String {
    if empty {
        return cx.text("dialogue-rhythm-empty-title").to_owned();
    }
    let overdue = cx.insights.rhythms.debts.iter().filter(|one| one.debt.is_some_and(|debt| debt > 1.0)).count();
    match (plan.without.len(), overdue) {
        (0, 0) => cx.text("dialogue-rhythm-kept").to_owned(),
        (0, n) => cx.words.with("dialogue-rhythm-overdue", &[("n", n.into())]),
        (n, _) => cx.words.with("dialogue-rhythm-without", &[("n", n.into())]),
    }
}

fn figures(cx: &Cx<'_>, plan: &Communication, talk: &Conversation) -> Vec<Said> {
    let kept = &cx.insights.rhythms.all;
    let asks = talk.asks;
    let (now, before) = (talk.initiative_lately, talk.initiative_before);
    let lower = |now: Share, before: Share| now.value().zip(before.value()).is_some_and(|(now, before)| now < before);
    let before_words = match parts::percent(cx, before) {
        Some(share) => {
            let of = cx.words.with("common-of", &[("n", before.n.into()), ("total", before.of.into())]);
            cx.words.with("dialogue-initiative-before", &[("share", share.into()), ("of", of.into())])
        }
        None => cx.text("dialogue-initiative-nothing-before").to_owned(),
    };
    let asked = [
        ("asks", asks.asks.into()),
        ("explained", asks.explained.into()),
        ("met", asks.met.into()),
        ("told", asks.told.into()),
    ];
    vec![
        Said::share(cx, "dialogue-kept", kept.kept, Lead::Nowhere).hint(cx.text("dialogue-kept-hint")),
        failures(cx, "dialogue-by-us", kept.failed_by_us, &talk.ours),
        failures(cx, "dialogue-by-them", kept.failed_by_client, &talk.theirs),
        Said::share(cx, "dialogue-attendance", kept.attendance, Lead::Nowhere),
        Said::plain(
            cx,
            "dialogue-deputies",
            (kept.attendance.of > 0).then(|| kept.deputies.len().to_string()),
            cx.text("dialogue-deputies-hint"),
            Lead::records(kept.deputies.iter().map(|(contact, _)| *contact)),
        ),
        Said::share(cx, "dialogue-two-way", talk.two_way, Lead::Nowhere),
        Said::share(cx, "dialogue-initiative", now, Lead::Nowhere)
            .hint(&before_words)
            .marked(lower(now, before).then_some(Mark::Watch)),
        Said::share(cx, "dialogue-informal", talk.informal, Lead::Nowhere),
        Said::share(cx, "dialogue-asks", asks.share(), Lead::Nowhere)
            .hint(&cx.words.with("dialogue-asks-hint", &asked)),
        Said::share(cx, "dialogue-agreed", plan.agreed, Lead::records(plan.without.iter().copied()))
            .hint(cx.text("dialogue-agreed-hint")),
    ]
}

/// What one side moved, cancelled or did not come to, with the notice it gave.
fn failures(cx: &Cx<'_>, key: &str, share: Share, failures: &Failures) -> Said {
    let notice = match failures.notice_days {
        Some(days) => cx.words.days(days.round() as i64),
        None => cx.text("common-unknown").to_owned(),
    };
    let parts = [
        ("moved", failures.moved.len().into()),
        ("cancelled", failures.cancelled.len().into()),
        ("missed", failures.missed.len().into()),
        ("notice", notice.into()),
    ];
    Said::share(cx, key, share, Lead::records(failures.all())).hint(&cx.words.with("dialogue-failures-hint", &parts))
}
