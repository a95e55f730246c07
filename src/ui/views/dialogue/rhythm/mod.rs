//! The communication plan and what came of it: who of us and who of them have agreed to be in touch, how it was kept by
//! side, whom we owe a talk, how we talk. A series makes its dates.

mod agreed;
mod matrix;
mod people;
mod series;

use egui::Ui;

use super::parts::{self, Said, Top};
use crate::insight::communication::Communication;
use crate::insight::conversation::Conversation;
use crate::insight::rhythm::{ContactDebt, Failures};
use crate::insight::statistics::Share;
use crate::language::Language;
use crate::ui::command::Command;
use crate::ui::context::Cx;
use crate::ui::evidence::Lead;
use crate::ui::icons::Icon;
use crate::ui::widgets::button::Button;
use crate::ui::widgets::card;
use crate::ui::widgets::chip::Mark;
use crate::workspace::{RecordKind, RhythmId, StakeholderId};

/// The page with its own small state.
#[derive(Default)]
pub struct RhythmPage {
    kept: Option<((u64, Language), (Communication, Conversation))>,
    all_people: bool,
    /// The series of which all that was agreed is shown.
    open: Option<RhythmId>,
}

impl RhythmPage {
    /// Draws the page, with what `head` draws beside its tools.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, head: impl FnOnce(&mut Ui)) {
        let key = (cx.source, cx.words.language());
        if self.kept.as_ref().is_none_or(|(kept, _)| *kept != key) {
            self.kept = Some((key, (Communication::of(cx.insights), Conversation::of(cx.insights))));
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
        let (all_people, open) = (&mut self.all_people, &mut self.open);
        parts::sheet(ui, cx, &Top { finding: &finding, drawn }, head, tools, |ui| {
            if empty {
                let act = cx.editable.then(|| cx.text("dialogue-rhythm-add"));
                if card::empty(ui, cx.theme, Icon::Rhythm, cx.text("dialogue-rhythm-empty"), act) {
                    cx.command(Command::Add(RecordKind::Rhythm));
                }
                return;
            }
            let (first, others) = figures(cx, &plan, &talk);
            parts::figures(ui, cx, &first, &others);
            matrix::show(ui, cx, &plan);
            parts::columns(
                ui,
                0.58,
                |ui| series::show(ui, cx, open),
                |ui| {
                    people::debts(ui, cx, &talk, all_people);
                    people::talk(ui, cx, &talk);
                },
            );
        });
        self.kept = Some((key, (plan, talk)));
    }
}

/// Whom of the key people we have owed a talk for longer than agreed: the most powerful, then the longest.
fn waiting<'a>(cx: &Cx<'a>) -> Option<(&'a ContactDebt, usize)> {
    let overdue = || cx.insights.rhythms.overdue().filter(|one| cx.insights.grid.is_key(one.who));
    let weight = |one: &ContactDebt| cx.insights.grid.weight(one.who);
    let over = |one: &ContactDebt| one.debt.unwrap_or(0.0);
    let most = overdue()
        .max_by(|a, b| weight(a).total_cmp(&weight(b)).then(over(a).total_cmp(&over(b))).then(b.who.cmp(&a.who)))?;
    Some((most, cx.insights.rhythms.overdue().count() - 1))
}

fn finding(cx: &Cx<'_>, plan: &Communication, empty: bool) -> String {
    if empty {
        return cx.text("dialogue-rhythm-empty-title").to_owned();
    }
    if let Some((debt, others)) = waiting(cx) {
        let late = debt.days - debt.interval_days.unwrap_or(0);
        let args =
            [("who", parts::name(cx, debt.who).into()), ("late", cx.words.days(late).into()), ("n", others.into())];
        return cx.words.with("dialogue-rhythm-waits", &args);
    }
    match (plan.without.len(), cx.insights.rhythms.overdue().count()) {
        (0, 0) => cx.text("dialogue-rhythm-kept").to_owned(),
        (0, n) => cx.words.with("dialogue-rhythm-overdue", &[("n", n.into())]),
        (n, _) => cx.words.with("dialogue-rhythm-without", &[("n", n.into())]),
    }
}

/// The three to see first, and the others.
fn figures(cx: &Cx<'_>, plan: &Communication, talk: &Conversation) -> (Vec<Said>, Vec<Said>) {
    let kept = &cx.insights.rhythms.all;
    let asks = talk.asks;
    let (now, before) = (talk.initiative_lately, talk.initiative_before);
    let lower = |now: Share, before: Share| now.value().zip(before.value()).is_some_and(|(now, before)| now < before);
    let before_words = match before.value() {
        Some(value) => {
            let share = cx.words.percent(value, 0);
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
    let key = &cx.insights.grid.key_people;
    let owed = cx.insights.rhythms.overdue().filter(|one| cx.insights.grid.is_key(one.who));
    let owed: Vec<StakeholderId> = owed.map(|one| one.who).collect();
    let outside = [("outside", cx.insights.rhythms.outside.into()), ("of", kept.kept.of.into())];
    let first = vec![
        Said::reliability(cx, "dialogue-kept", kept.kept, Lead::records(kept.ours.all().chain(kept.theirs.all())))
            .hint(cx.text("dialogue-kept-hint"))
            .hint(&cx.words.with("dialogue-kept-outside", &outside)),
        Said::share(cx, "dialogue-owed", Share::new(owed.len(), key.len()), Lead::records(owed.iter().copied()))
            .of_count(cx, owed.len(), key.len())
            .marked((!owed.is_empty()).then_some(Mark::Watch)),
        Said::share(cx, "dialogue-attendance", kept.attendance, Lead::Nowhere),
    ];
    let others = vec![
        failures(cx, "dialogue-by-us", kept.failed_by_us, &kept.ours),
        failures(cx, "dialogue-by-them", kept.failed_by_client, &kept.theirs),
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
        Said::share(cx, "dialogue-plan-said", plan.said, Lead::Nowhere).hint(cx.text("dialogue-plan-said-hint")),
    ];
    (first, others)
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
    Said::reliability(cx, key, share, Lead::records(failures.all()))
        .hint(&cx.words.with("dialogue-failures-hint", &parts))
}
