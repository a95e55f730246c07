//! Complaints, how soon each was answered, and what one wrote down for oneself about them.

use egui::{Align, Label, Layout, Ui};

use super::change;
use crate::insight::personal::{self, Complaint, Myself, notes_of};
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::stakeholder_name;
use crate::ui::theme::SPACE_1;
use crate::ui::widgets::chip::{self, Mark};
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{button, card, choice};
use crate::workspace::{Reflection, VoiceId};

/// What is typed, and of which complaint.
#[derive(Clone, Debug, Default)]
pub struct Drafts {
    /// The complaint that one writes about.
    pub about: Option<VoiceId>,
}

/// From so many minutes on an answer is told in days.
const LONG: i64 = 3 * 24 * 60;
/// So many complaints are shown.
const SHOWN: usize = 6;

/// The card.
pub fn complaints(ui: &mut Ui, cx: &Cx<'_>, myself: &Myself, drafts: &mut Drafts) {
    let days = cx.shown().engagement.thresholds.answer_days;
    let share = personal::answered(&myself.complaints, days);
    card::card(ui, cx.theme, cx.text("managers-reflect"), |ui| {
        if myself.complaints.is_empty() {
            ui.add(Label::new(cx.theme.quiet(cx.text("managers-reflect-none"))).wrap());
            return;
        }
        let args = [("n", share.n.into()), ("of", share.of.into()), ("days", days.into())];
        ui.add(Label::new(cx.theme.caption(cx.words.with("managers-reflect-answered", &args))).wrap());
        for (place, complaint) in myself.complaints.iter().take(SHOWN).enumerate() {
            if place > 0 {
                card::rule(ui, cx.theme);
            }
            one(ui, cx, myself, complaint, days, drafts);
        }
        if myself.complaints.len() > SHOWN {
            let more = (myself.complaints.len() - SHOWN) as f64;
            ui.add(Label::new(cx.theme.caption(cx.words.with("overview-more", &[("n", more.into())]))).wrap());
        }
    });
}

fn one(ui: &mut Ui, cx: &Cx<'_>, myself: &Myself, complaint: &Complaint, days: i64, drafts: &mut Drafts) {
    let Some(voice) = cx.shown().voices.get(complaint.voice) else { return };
    let who = stakeholder_name(cx.shown(), voice.of, cx.words);
    let quoted = cx.words.with("common-quoted", &[("text", voice.text.as_str().into())]);
    ui.add(Label::new(cx.theme.body(format!("{who}: {quoted}"))).wrap());
    let (mark, said) = match complaint.minutes {
        None => (Mark::Trouble, cx.text("managers-reflect-open").to_owned()),
        Some(minutes) => {
            let mark = if complaint.answered_within(days) { Mark::Good } else { Mark::Watch };
            // Nobody counts weeks in hours.
            let said = if minutes >= LONG {
                let days = cx.words.days(minutes / (24 * 60));
                cx.words.with("managers-reflect-days", &[("after", days.into())])
            } else {
                let hours = cx.words.number_short(minutes as f64 / 60.0, 0);
                cx.words.with("managers-reflect-hours", &[("n", hours.into())])
            };
            (mark, said)
        }
    };
    let writes = drafts.about == Some(complaint.voice);
    ui.horizontal(|ui| {
        chip::state_line(ui, cx.theme, mark, &format!("{} · {said}", cx.words.date_short(complaint.on)));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if cx.editable && !writes && button::plain(ui, cx.theme, cx.text("managers-reflect-write")).clicked() {
                drafts.about = Some(complaint.voice);
            }
            if !cx.presented && button::icon_small(ui, cx.theme, Icon::Open, cx.text("common-open")).clicked() {
                cx.show(complaint.voice);
            }
        });
    });
    let notes = notes_of(cx.shown(), myself.who);
    for place in &complaint.notes {
        let Some(note) = notes.and_then(|notes| notes.reflections.get(*place)) else { continue };
        let reply = note.reply.map(|reply| cx.words.with("managers-reflect-reply", &[("n", i64::from(reply).into())]));
        let head = [Some(cx.words.date_short(note.on)), reply].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        ui.add(Label::new(cx.theme.caption(head)).wrap());
        ui.add(Label::new(cx.theme.quiet(&note.text)).wrap());
    }
    if !writes {
        return;
    }
    let today = |note: &Reflection| note.voice == Some(complaint.voice) && note.on == cx.day;
    let now = notes_of(cx.file, myself.who).and_then(|notes| notes.reflections.iter().find(|note| today(note)));
    let (text, reply) = now.map_or(("", None), |note| (note.text.as_str(), note.reply));
    let what = cx.text("managers-reflect");
    let keep = |text: String, reply: Option<u8>| {
        change(cx, myself.who, what, |notes| {
            notes.reflections.retain(|note| !today(note));
            if !text.is_empty() || reply.is_some() {
                notes.reflections.push(Reflection { on: cx.day, voice: Some(complaint.voice), text, reply });
            }
        });
    };
    let field = Field::new(cx.text("managers-reflect-text")).hint(cx.text("managers-reflect-hint"));
    if let Some(new) = field::multi(ui, cx.theme, &field, text, 3) {
        keep(new.trim().to_owned(), reply);
    }
    let steps = [
        cx.text("managers-reply-1"),
        cx.text("managers-reply-2"),
        cx.text("managers-reply-3"),
        cx.text("managers-reply-4"),
        cx.text("managers-reply-5"),
    ];
    let field = Field::new(cx.text("managers-reflect-quality"));
    if let Some(new) = choice::rating(ui, cx.theme, &field, reply, &steps) {
        keep(text.to_owned(), new);
    }
    ui.add_space(SPACE_1);
    if button::plain(ui, cx.theme, cx.text("common-done")).clicked() {
        drafts.about = None;
    }
}
