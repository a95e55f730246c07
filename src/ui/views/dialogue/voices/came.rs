//! What came of what was said: whose words changed the plan, what a round brought before its release, conflicts and how
//! they ended, what was urgent and how quickly it was answered.

use chrono::NaiveDate;
use egui::Ui;

use crate::insight::beta_rounds::{self, BetaRound};
use crate::insight::conflicts::{Conflict, Conflicts};
use crate::insight::feedback::{Credit, Feedback};
use crate::insight::statistics::Share;
use crate::insight::urgent::Urgent;
use crate::ui::context::Cx;
use crate::ui::evidence::{self, Lead};
use crate::ui::icons::Icon;
use crate::ui::naming::{Named, icon_of, title_of};
use crate::ui::theme::SPACE_1;
use crate::ui::views::dialogue::parts;
use crate::ui::views::dossier::{Line, line};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::{button, card};
use crate::workspace::{RecordRef, Settlement, TaskId, VoiceId, VoiceKind};

/// So many are listed before the rest is counted.
const LISTED: usize = 8;

/// What was made of the file.
pub struct Came {
    feedback: Feedback,
    rounds: Vec<BetaRound>,
    conflicts: Conflicts,
    urgent: Urgent,
}

impl Came {
    /// All of it on the day that is looked at.
    pub fn of(cx: &Cx<'_>) -> Self {
        let (shown, schedule, day) = (cx.shown(), &cx.insights.schedule, cx.day);
        let finish = |id: TaskId| -> Option<(NaiveDate, bool)> {
            schedule.get(id).map(|dates| (dates.finish.date(), dates.percent >= 100.0))
        };
        Self {
            feedback: Feedback::of(shown, |id| finish(id).is_some_and(|(_, done)| done), day),
            rounds: beta_rounds::of(shown, finish, day),
            conflicts: Conflicts::of(shown, day),
            urgent: Urgent::of(shown, day),
        }
    }
}

/// What the page finds.
pub fn finding(cx: &Cx<'_>, came: &Came) -> String {
    let changed = came.feedback.changed;
    match changed.n {
        0 => cx.text("dialogue-came-title-none").to_owned(),
        n => cx.words.with("dialogue-came-title", &[("n", n.into()), ("of", changed.of.into())]),
    }
}

/// Draws the four cards.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, came: &Came) {
    parts::columns(
        ui,
        0.5,
        |ui| {
            credits(ui, cx, &came.feedback);
            for round in &came.rounds {
                beta(ui, cx, round);
            }
        },
        |ui| {
            conflicts(ui, cx, &came.conflicts);
            urgent(ui, cx, &came.urgent);
        },
    );
}

/// A share, or that nothing is known.
fn share(cx: &Cx<'_>, share: Share) -> String {
    match share.value() {
        Some(value) => {
            let percent = cx.words.percent(value, 0);
            let of = cx.words.with("common-of", &[("n", share.n.into()), ("total", share.of.into())]);
            format!("{of} · {percent}")
        }
        None => cx.text("common-unknown").to_owned(),
    }
}

fn days(cx: &Cx<'_>, days: Option<f64>) -> String {
    match days.map(|days| days.round() as i64) {
        None => cx.text("common-unknown").to_owned(),
        Some(0) => cx.text("dialogue-came-same-day").to_owned(),
        Some(days) => cx.words.days(days),
    }
}

/// Less than a day by the clock. Effort would be said in working days, of which twelve hours are more than one.
fn by_the_clock(cx: &Cx<'_>, minutes: i64) -> String {
    let part = |key: &str, n: i64| cx.words.with(key, &[("n", n.into())]);
    match (minutes / 60, minutes % 60) {
        (0, minutes) => part("dates-effort-minutes", minutes),
        (hours, 0) => part("dates-effort-hours", hours),
        (hours, minutes) => {
            format!("{} {}", part("dates-effort-hours", hours), part("dates-effort-minutes", minutes))
        }
    }
}

fn figure(ui: &mut Ui, cx: &Cx<'_>, key: &str, value: &str) {
    let said = |ui: &mut Ui| ui.add(egui::Label::new(cx.theme.body(value)).wrap());
    card::row_of(ui, cx.theme, cx.text(key), card::WIDE_KEY, said);
}

/// A press that lists records.
fn records(ui: &mut Ui, cx: &Cx<'_>, key: &str, ids: &[VoiceId]) {
    if ids.is_empty() {
        return;
    }
    let words = cx.words.with(key, &[("n", ids.len().into())]);
    let response = button::plain(ui, cx.theme, &words);
    evidence::follow(cx, &response, &Lead::records(ids.iter().copied()), &words);
}

fn list(ui: &mut Ui, cx: &Cx<'_>, lines: impl ExactSizeIterator<Item = Line>) {
    let rest = lines.len().saturating_sub(LISTED);
    for one in lines.take(LISTED) {
        let width = ui.available_width();
        line(ui, cx, &one, width);
    }
    if rest > 0 {
        parts::remark(ui, cx, &cx.words.with("overview-more", &[("n", rest.into())]));
    }
}

fn credits(ui: &mut Ui, cx: &Cx<'_>, feedback: &Feedback) {
    card::card(ui, cx.theme, cx.text("dialogue-came-plan"), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        if feedback.changed.of == 0 {
            return parts::remark(ui, cx, cx.text("dialogue-came-plan-none"));
        }
        figure(ui, cx, "dialogue-came-changed", &share(cx, feedback.changed));
        figure(ui, cx, "dialogue-came-days", &days(cx, feedback.days));
        figure(ui, cx, "dialogue-came-adopted", &share(cx, feedback.adopted));
        figure(ui, cx, "dialogue-came-delivered", &share(cx, feedback.delivered));
        ui.add_space(SPACE_1);
        list(ui, cx, feedback.credits.iter().map(|credit| credit_line(cx, credit)));
        records(ui, cx, "dialogue-came-unanswered", &feedback.unanswered);
    });
}

/// What a word led to: the task, change or decision; whose word it was, and how long it took.
fn credit_line(cx: &Cx<'_>, credit: &Credit) -> Line {
    let to = RecordRef::from(credit.what);
    let kind = cx.shown().voices.get(credit.voice).map_or(VoiceKind::Opinion, |voice| voice.kind);
    let when = match credit.days {
        ..=0 => cx.text("dialogue-came-same-day").to_owned(),
        days => cx.words.with("dialogue-came-after", &[("days", cx.words.days(days).into())]),
    };
    let args =
        [("who", parts::brief(cx, credit.who).into()), ("kind", kind.name(cx.words).into()), ("when", when.into())];
    let (mark, key) = match credit.delivered {
        true => (Some(Mark::Good), "dialogue-came-credit-done"),
        false => (None, "dialogue-came-credit"),
    };
    let text = title_of(cx.shown(), to, cx.words);
    Line { icon: icon_of(to.kind()), mark, text, note: cx.words.with(key, &args), to }
}

fn beta(ui: &mut Ui, cx: &Cx<'_>, round: &BetaRound) {
    let title = cx.words.with("dialogue-came-round", &[("name", round.name.as_str().into())]);
    card::card(ui, cx.theme, &title, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let span = cx.words.date_range(round.span.0, round.span.1);
        let said = [("n", round.voices.len().into()), ("span", span.into())];
        parts::remark(ui, cx, &cx.words.with("dialogue-came-round-said", &said));
        if let Some((task, on)) = round.release {
            let args =
                [("what", title_of(cx.shown(), task.into(), cx.words).into()), ("date", cx.words.date(on).into())];
            let key = if round.ahead { "dialogue-came-release-ahead" } else { "dialogue-came-release" };
            parts::remark(ui, cx, &cx.words.with(key, &args));
        }
        figure(ui, cx, "dialogue-answered", &share(cx, round.answered));
        figure(ui, cx, "dialogue-came-response", &days(cx, round.response_days));
        figure(ui, cx, "dialogue-came-fixed", &share(cx, round.fixed));
        if round.late > 0 {
            figure(ui, cx, "dialogue-came-fixed-late", &cx.words.number(round.late as f64, 0));
        }
        records(ui, cx, "dialogue-came-not-fixed", &round.open);
    });
}

fn conflicts(ui: &mut Ui, cx: &Cx<'_>, conflicts: &Conflicts) {
    card::card(ui, cx.theme, cx.text("dialogue-came-conflicts"), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        if conflicts.all.is_empty() {
            return parts::remark(ui, cx, cx.text("dialogue-came-conflicts-none"));
        }
        figure(ui, cx, "dialogue-came-close-days", &days(cx, conflicts.days_to_close));
        figure(ui, cx, "dialogue-came-closed", &share(cx, conflicts.closed));
        figure(ui, cx, "dialogue-came-reopened", &share(cx, conflicts.reopened));
        let feeling = match conflicts.feeling {
            Some(feeling) => {
                let args = [
                    ("value", cx.words.number_short(feeling, 1).into()),
                    ("n", conflicts.asked.n.into()),
                    ("of", conflicts.asked.of.into()),
                ];
                cx.words.with("dialogue-came-feeling-of", &args)
            }
            None => cx.text("common-unknown").to_owned(),
        };
        figure(ui, cx, "dialogue-came-feeling", &feeling);
        ui.add_space(SPACE_1);
        list(ui, cx, conflicts.all.iter().map(|one| conflict_line(cx, one)));
    });
}

/// Who is at odds about what, since when, and how it ended.
fn conflict_line(cx: &Cx<'_>, conflict: &Conflict) -> Line {
    let lasted = cx.words.days(conflict.days);
    let mut note = vec![parts::names(cx, &conflict.parties)];
    // Closed is no good end by itself: it is one where those concerned felt well, and nobody was forced.
    let (mark, key) = match (conflict.closed, conflict.feeling) {
        (None, _) => (Mark::Trouble, "dialogue-came-conflict-open"),
        (Some(_), Some(..3)) => (Mark::Watch, "dialogue-came-conflict-closed"),
        (Some(_), _) if conflict.settled == Some(Settlement::Forced) => (Mark::Watch, "dialogue-came-conflict-closed"),
        (Some(_), Some(_)) => (Mark::Good, "dialogue-came-conflict-closed"),
        (Some(_), None) => (Mark::Unknown, "dialogue-came-conflict-closed"),
    };
    note.push(cx.words.with(key, &[("days", lasted.into())]));
    if conflict.reopened > 0 {
        note.push(cx.words.with("dialogue-came-conflict-again", &[("n", conflict.reopened.into())]));
    }
    note.extend(conflict.settled.map(|settled| settled.name(cx.words).to_owned()));
    if conflict.closed.is_some() {
        note.push(match conflict.feeling {
            Some(feeling) => cx.words.with("dialogue-came-conflict-felt", &[("value", i64::from(feeling).into())]),
            None => cx.text("dialogue-came-conflict-not-asked").to_owned(),
        });
    }
    Line {
        icon: Icon::Voice,
        mark: Some(mark),
        text: title_of(cx.shown(), conflict.id.into(), cx.words),
        note: note.join(" · "),
        to: conflict.id.into(),
    }
}

fn urgent(ui: &mut Ui, cx: &Cx<'_>, urgent: &Urgent) {
    card::card(ui, cx.theme, cx.text("dialogue-came-urgent"), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        if urgent.answered.of == 0 {
            return parts::remark(ui, cx, cx.text("dialogue-came-urgent-none"));
        }
        let response = urgent.response_minutes.map(|minutes| minutes.round() as i64);
        let response = match response {
            Some(minutes) if minutes >= 24 * 60 => cx.words.days(minutes / (24 * 60)),
            Some(minutes) => by_the_clock(cx, minutes),
            None => cx.text("common-unknown").to_owned(),
        };
        figure(ui, cx, "dialogue-came-response", &response);
        figure(ui, cx, "dialogue-answered", &share(cx, urgent.answered));
        figure(ui, cx, "dialogue-came-thanks", &share(cx, urgent.thanks));
        figure(ui, cx, "dialogue-came-complaints", &share(cx, urgent.complaints));
        let timed = [("n", urgent.timed.n.into()), ("of", urgent.timed.of.into())];
        parts::remark(ui, cx, &cx.words.with("dialogue-came-timed", &timed));
        records(ui, cx, "dialogue-came-urgent-open", &urgent.open);
    });
}
