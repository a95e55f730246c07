//! What became of a contact in two presses: the button, then the answer.

use chrono::NaiveDateTime;
use egui::Ui;

use super::parts;
use crate::document::Edit;
use crate::ui::context::{Action, Cx};
use crate::ui::icons::Icon;
use crate::ui::plan_contact;
use crate::workspace::{Contact, Outcome, Side};

/// An answer to what became of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    Held,
    Moved(Side),
    Cancelled(Side),
    Missed(Side),
}

impl Answer {
    const ALL: [Self; 7] = [
        Self::Held,
        Self::Moved(Side::Ours),
        Self::Moved(Side::Client),
        Self::Cancelled(Side::Ours),
        Self::Cancelled(Side::Client),
        Self::Missed(Side::Ours),
        Self::Missed(Side::Client),
    ];

    fn key(self) -> &'static str {
        match self {
            Self::Held => "dialogue-became-held",
            Self::Moved(Side::Ours) => "dialogue-became-moved-us",
            Self::Moved(_) => "dialogue-became-moved-them",
            Self::Cancelled(Side::Ours) => "dialogue-became-cancelled-us",
            Self::Cancelled(_) => "dialogue-became-cancelled-them",
            Self::Missed(Side::Ours) => "dialogue-became-missed-us",
            Self::Missed(_) => "dialogue-became-missed-them",
        }
    }

    fn icon(self) -> Icon {
        match self {
            Self::Held => Icon::Check,
            Self::Moved(_) => Icon::ArrowRight,
            Self::Cancelled(_) => Icon::Close,
            Self::Missed(_) => Icon::Away,
        }
    }

    /// Whether it can be said on the day that is looked at: what is still to come was neither held nor missed.
    fn fits(self, contact: &Contact, cx: &Cx<'_>) -> bool {
        let due = contact.at.date() <= cx.day;
        due || matches!(self, Self::Moved(_) | Self::Cancelled(_))
    }
}

/// The button of a planned contact, and its answers.
pub fn button(ui: &mut Ui, cx: &Cx<'_>, contact: &Contact) {
    if !cx.editable || contact.outcome != Outcome::Planned {
        return;
    }
    let fitting: Vec<Answer> = Answer::ALL.into_iter().filter(|answer| answer.fits(contact, cx)).collect();
    let options = || fitting.iter().map(|answer| (Some(answer.icon()), cx.text(answer.key()).to_owned())).collect();
    let key = if contact.at.date() <= cx.day { "dialogue-became" } else { "dialogue-change" };
    let word = cx.text(key);
    let date = cx.words.weekday_date_short(contact.at.date());
    let what = [("what", contact.title.as_str().into()), ("date", date.into())];
    let (accessible, heading) = (cx.words.with("dialogue-became-of", &what), contact.title.clone());
    if let Some(chosen) = parts::answers(ui, cx, (word, &accessible), &heading, options)
        && let Some(answer) = fitting.get(chosen)
    {
        record(cx, contact, *answer);
    }
}

fn record(cx: &Cx<'_>, contact: &Contact, answer: Answer) {
    let (id, on) = (contact.id, cx.day);
    let edit = match answer {
        Answer::Held => Edit::HoldContact(id),
        Answer::Moved(by) => return moved(cx, contact, by, plan_contact::another_day(cx.file, contact, cx.day)),
        Answer::Cancelled(by) => Edit::CancelContact { id, on, by, why: String::new() },
        Answer::Missed(by) => Edit::MissContact { id, by },
    };
    let label = edit.label(cx.file);
    cx.edit(edit, label);
}

/// Moved by a side: it stays as moved, a new one is planned, and it is said where to.
pub fn moved(cx: &Cx<'_>, contact: &Contact, by: Side, to: NaiveDateTime) {
    let edit = Edit::MoveContact { id: contact.id, on: cx.day, by, to, why: String::new() };
    let label = edit.label(cx.file);
    cx.edit(edit, label);
    let said = [("what", contact.title.as_str().into()), ("at", cx.words.date_time(to).into())];
    cx.out.push(Action::Done(cx.words.with("dialogue-moved-to", &said)));
}

/// It was written down wrongly: another date, and nobody moved anything.
pub fn corrected(cx: &Cx<'_>, contact: &Contact, to: NaiveDateTime) {
    let Some(mut contact) = cx.file.contacts.get(contact.id).cloned() else { return };
    contact.at = to;
    let edit = Edit::Put(contact.into());
    let label = edit.label(cx.file);
    cx.edit(edit, label);
}
