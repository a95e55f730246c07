//! What was said to us unasked, as a board: new, answered, told, closed; through whom it reached us; and the page that a
//! client may see, "you said, we did".
//!
//! Owns which of the two is shown. The client's page is drawn from records of client visibility alone.

mod board;
mod done;

use egui::Ui;

use super::parts::{self, Said, Top};
use crate::insight::voices::{SaidAndDone, Stage, Voices, said_and_done};
use crate::language::Language;
use crate::ui::command::Command;
use crate::ui::context::Cx;
use crate::ui::evidence::Lead;
use crate::ui::icons::Icon;
use crate::ui::widgets::button::{self, Button};
use crate::ui::widgets::card;
use crate::workspace::{RecordKind, RecordRef};

/// Of which insights, in which language.
type Key = (u64, Language);

/// The page with its own small state.
#[derive(Default)]
pub struct VoicesPage {
    /// Whether the client's page is shown.
    pub for_client: bool,
    kept: Option<(Key, (Voices, Vec<SaidAndDone>))>,
    whole: [bool; 4],
}

impl VoicesPage {
    /// Draws the page, with what `head` draws beside its tools.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, head: impl FnOnce(&mut Ui)) {
        let key = (cx.source, cx.words.language());
        if self.kept.as_ref().is_none_or(|(kept, _)| *kept != key) {
            let (shown, day) = (cx.shown(), cx.day);
            self.kept = Some((key, (Voices::of(shown, day), said_and_done(shown, day))));
        }
        let Some((key, (voices, done))) = self.kept.take() else { return };
        let empty = cx.shown().voices.is_empty();
        let finding = finding(cx, &voices, self.for_client, empty, &done);
        let drawn = match (empty, self.for_client) {
            (true, _) => "",
            (false, true) => cx.text("dialogue-done-drawn"),
            (false, false) => cx.text("dialogue-voices-drawn"),
        };
        let mut for_client = self.for_client;
        let tools = |ui: &mut Ui| {
            if empty {
                return;
            }
            let add = Button::new(cx.text("dialogue-voice-add")).icon(Icon::Add);
            if cx.editable && !for_client && add.show(ui, cx.theme).clicked() {
                cx.command(Command::Add(RecordKind::Voice));
            }
            let options = [(false, cx.text("dialogue-board")), (true, cx.text("dialogue-done"))];
            let chosen = button::segmented(ui, cx.theme, cx.text("dialogue-voices-as"), for_client, &options);
            for_client = chosen.unwrap_or(for_client);
        };
        let whole = &mut self.whole;
        parts::sheet(ui, cx, &Top { finding: &finding, drawn }, head, tools, |ui| {
            if empty {
                let act = cx.editable.then(|| cx.text("dialogue-voice-add"));
                if card::empty(ui, cx.theme, Icon::Voice, cx.text("dialogue-voices-empty"), act) {
                    cx.command(Command::Add(RecordKind::Voice));
                }
                return;
            }
            if self.for_client {
                return done::show(ui, cx, &done);
            }
            parts::figures(ui, cx, &figures(cx, &voices));
            board::show(ui, cx, &voices, whole);
            board::signals(ui, cx, &voices);
        });
        self.for_client = for_client;
        self.kept = Some((key, (voices, done)));
    }
}

fn finding(cx: &Cx<'_>, voices: &Voices, for_client: bool, empty: bool, done: &[SaidAndDone]) -> String {
    if empty {
        return cx.text("dialogue-voices-empty-title").to_owned();
    }
    if for_client {
        let told = done.iter().filter(|line| line.told_on.is_some()).count();
        return cx.words.with("dialogue-done-title", &[("n", told.into()), ("of", done.len().into())]);
    }
    let overdue = voices.statuses.iter().filter(|status| status.overdue).count();
    match (overdue, voices.at(Stage::New), voices.at(Stage::Answered)) {
        (0, 0, 0) => cx.text("dialogue-voices-all-told").to_owned(),
        (0, 0, n) => cx.words.with("dialogue-voices-not-told", &[("n", n.into())]),
        (0, n, _) => cx.words.with("dialogue-voices-open", &[("n", n.into())]),
        (n, ..) => {
            let days = cx.shown().engagement.thresholds.answer_days;
            cx.words.with("dialogue-voices-overdue", &[("n", n.into()), ("limit", cx.words.days(days).into())])
        }
    }
}

fn figures(cx: &Cx<'_>, voices: &Voices) -> Vec<Said> {
    let at = |stages: &[Stage]| {
        let found = voices.statuses.iter().filter(|status| stages.contains(&status.stage));
        Lead::records(found.map(|status| status.id))
    };
    let days = |days: Option<f64>| days.map(|days| cx.words.days(days.round() as i64));
    let hint = cx.text("dialogue-waiting-hint");
    let mut figures = vec![
        Said::share(cx, "dialogue-answered", voices.answered, at(&[Stage::New])),
        Said::share(cx, "dialogue-loop", voices.told, at(&[Stage::New, Stage::Answered])),
        Said::plain(cx, "dialogue-answer-days", days(voices.answer_days), hint, Lead::Nowhere),
        Said::plain(cx, "dialogue-told-days", days(voices.told_days), hint, Lead::Nowhere),
        Said::share(cx, "dialogue-played-back", voices.confirmed, Lead::Nowhere),
        Said::share(
            cx,
            "dialogue-by-pass",
            voices.by_pass,
            Lead::records(voices.signals.iter().map(|signal| signal.record).collect::<Vec<RecordRef>>()),
        )
        .hint(cx.text("dialogue-by-pass-hint")),
    ];
    if voices.conflicts.of > 0 {
        let conflicts = Said::share(cx, "dialogue-conflicts", voices.conflicts, Lead::Nowhere);
        let lasted = days(voices.conflict_days).unwrap_or_default();
        let lasted = cx.words.with("dialogue-conflicts-hint", &[("time", lasted.into())]);
        figures.push(conflicts.hint(&lasted));
    }
    figures
}
