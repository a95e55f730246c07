//! What was said to us unasked, as a board: new, answered, told, closed; through whom it reached us; what came of it: the
//! plan, rounds, conflicts, what was urgent; and the page that a client may see, "you said, we did".
//!
//! Owns which of the three is shown. The client's page is drawn from records of client visibility alone.

mod board;
mod came;
mod done;

use egui::Ui;

use self::came::Came;
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
/// What was made of the file.
type Made = (Voices, Vec<SaidAndDone>, Came);

/// What the page can show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shows {
    /// The board, for us.
    #[default]
    Board,
    /// What came of it, for us: the plan, rounds, conflicts, what was urgent.
    Came,
    /// "You said, we did", for the client.
    Client,
}

/// The page with its own small state.
#[derive(Default)]
pub struct VoicesPage {
    /// Which of its pictures is shown.
    pub shows: Shows,
    kept: Option<(Key, Made)>,
    hand: board::Hand,
}

impl VoicesPage {
    /// Whether the client's page is shown.
    pub fn is_for_client(&self) -> bool {
        self.shows == Shows::Client
    }

    /// Shows the client's page, or one of ours.
    pub fn turn_to_client(&mut self, client: bool) {
        if client != self.is_for_client() {
            self.shows = if client { Shows::Client } else { Shows::default() };
        }
    }

    /// Draws the page, with what `head` draws beside its tools.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, head: impl FnOnce(&mut Ui)) {
        let key = (cx.source, cx.words.language());
        if self.kept.as_ref().is_none_or(|(kept, _)| *kept != key) {
            let (shown, day) = (cx.shown(), cx.day);
            self.kept = Some((key, (Voices::of(shown, day), said_and_done(shown, day), Came::of(cx))));
        }
        let Some((key, (voices, done, came))) = self.kept.take() else { return };
        let empty = cx.shown().voices.is_empty();
        let finding = finding(cx, (&voices, &done, &came), self.shows, empty);
        let drawn = match (empty, self.shows) {
            (true, _) => String::new(),
            (false, Shows::Client) => cx.text("dialogue-done-drawn").to_owned(),
            (false, Shows::Came) => cx.text("dialogue-came-drawn").to_owned(),
            // The figures are of those that ask for an answer, the columns hold all.
            (false, Shows::Board) => {
                let counts = [("n", voices.statuses.len().into()), ("asking", voices.answered.of.into())];
                cx.words.with("dialogue-voices-drawn", &counts)
            }
        };
        let mut shows = self.shows;
        let tools = |ui: &mut Ui| {
            if empty {
                return;
            }
            let add = Button::new(cx.text("dialogue-voice-add")).icon(Icon::Add);
            if cx.editable && shows != Shows::Client && add.show(ui, cx.theme).clicked() {
                cx.command(Command::Add(RecordKind::Voice));
            }
            let options = [
                (Shows::Board, cx.text("dialogue-board")),
                (Shows::Came, cx.text("dialogue-came-of-it")),
                (Shows::Client, cx.text("dialogue-done")),
            ];
            let chosen = button::segmented(ui, cx.theme, cx.text("dialogue-voices-as"), shows, &options);
            shows = chosen.unwrap_or(shows);
        };
        let hand = &mut self.hand;
        parts::sheet(ui, cx, &Top { finding: &finding, drawn: &drawn }, head, tools, |ui| {
            if empty {
                let act = cx.editable.then(|| cx.text("dialogue-voice-add"));
                if card::empty(ui, cx.theme, Icon::Voice, cx.text("dialogue-voices-empty"), act) {
                    cx.command(Command::Add(RecordKind::Voice));
                }
                return;
            }
            match self.shows {
                Shows::Board => {}
                Shows::Came => return came::show(ui, cx, &came),
                Shows::Client => return done::show(ui, cx, &done),
            }
            let (first, others) = figures(cx, &voices);
            parts::figures(ui, cx, &first, &others);
            board::show(ui, cx, &voices, hand);
            board::signals(ui, cx, &voices);
        });
        self.shows = shows;
        self.kept = Some((key, (voices, done, came)));
    }
}

fn finding(cx: &Cx<'_>, (voices, done, came): (&Voices, &[SaidAndDone], &Came), shows: Shows, empty: bool) -> String {
    if empty {
        return cx.text("dialogue-voices-empty-title").to_owned();
    }
    if shows == Shows::Came {
        return came::finding(cx, came);
    }
    if shows == Shows::Client {
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

fn figures(cx: &Cx<'_>, voices: &Voices) -> (Vec<Said>, Vec<Said>) {
    let at = |stages: &[Stage]| {
        let found = voices.statuses.iter().filter(|status| stages.contains(&status.stage));
        Lead::records(found.map(|status| status.id))
    };
    let days = |days: Option<f64>| days.map(|days| cx.words.days(days.round() as i64));
    let hint = cx.text("dialogue-waiting-hint");
    let first = vec![
        Said::share(cx, "dialogue-answered", voices.answered, at(&[Stage::New])),
        Said::share(cx, "dialogue-loop", voices.told, at(&[Stage::New, Stage::Answered])),
        Said::median(cx, "dialogue-answer-days", days(voices.answer_days), voices.answered.of, hint),
    ];
    let others = vec![
        Said::median(cx, "dialogue-told-days", days(voices.told_days), voices.told.of, hint),
        Said::share(cx, "dialogue-played-back", voices.confirmed, Lead::Nowhere),
        Said::share(
            cx,
            "dialogue-by-pass",
            voices.by_pass,
            Lead::records(voices.signals.iter().map(|signal| signal.record).collect::<Vec<RecordRef>>()),
        )
        .hint(cx.text("dialogue-by-pass-hint")),
    ];
    (first, others)
}
