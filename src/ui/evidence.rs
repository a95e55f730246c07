//! From a figure or a sentence to what stands behind it: one record, a list of them, a view, a command.
//!
//! Pushes wishes only; computes nothing of the records.

use egui::{Popup, PopupCloseBehavior, Response, ScrollArea, Ui};

use super::command::Command;
use super::context::{Action, Cx};
use super::naming::icon_of;
use super::naming::title_of;
use super::views::ViewKind;
use super::views::place::Place;
use super::widgets::{chip, popup};
use crate::language::Words;
use crate::workspace::{RecordRef, Workspace};

/// How many records a list of evidence names before the rest is only counted.
const LISTED: usize = 40;

/// Where something leads.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Lead {
    /// Nowhere.
    #[default]
    Nowhere,
    /// To these records.
    Records(Vec<RecordRef>),
    /// To a view.
    View(ViewKind),
    /// To a page.
    Page(Place),
    /// To what a command opens.
    Command(Command),
}

impl Lead {
    /// To these records, or nowhere.
    pub fn records(records: impl IntoIterator<Item = impl Into<RecordRef>>) -> Self {
        let records: Vec<RecordRef> = records.into_iter().map(Into::into).collect();
        if records.is_empty() { Self::Nowhere } else { Self::Records(records) }
    }

    /// This one, or the other where this one leads nowhere.
    pub fn or(self, other: Self) -> Self {
        if self == Self::Nowhere { other } else { self }
    }

    /// Whether it leads anywhere.
    pub fn leads(&self) -> bool {
        *self != Self::Nowhere
    }
}

/// Follows `lead` when `response` is pressed: one record is shown at once, of several a list opens with `name` over it.
pub fn follow(cx: &Cx<'_>, response: &Response, lead: &Lead, name: &str) {
    match lead {
        Lead::Nowhere => {}
        Lead::View(view) if response.clicked() => cx.out.push(Action::Go(*view)),
        Lead::Page(place) if response.clicked() => cx.out.push(Action::GoTo(*place)),
        Lead::Command(command) if response.clicked() => cx.command(*command),
        Lead::Records(records) => match records.as_slice() {
            [one] if response.clicked() => cx.show(*one),
            [] | [_] => {}
            several => list(cx, response, several, name),
        },
        Lead::View(_) | Lead::Page(_) | Lead::Command(_) => {}
    }
}

/// What a record is called where it stands as evidence: talks of one series and answers to one question are called alike,
/// so their day and what was answered are said with them.
pub fn title(shown: &Workspace, record: RecordRef, words: &Words) -> String {
    let title = title_of(shown, record, words);
    let (on, answer) = match record {
        RecordRef::Contact(id) => (shown.contacts.get(id).map(|one| one.at.date()), None),
        RecordRef::Reading(id) => shown.readings.get(id).map_or((None, None), |one| (Some(one.on), one.answer)),
        _ => (None, None),
    };
    let answer = answer.map(|answer| words.number_short(answer, 1));
    let more = [answer, on.map(|on| words.date_short(on))].into_iter().flatten().collect::<Vec<_>>();
    if more.is_empty() { title } else { format!("{title} ({})", more.join(", ")) }
}

fn list(cx: &Cx<'_>, response: &Response, records: &[RecordRef], name: &str) {
    Popup::menu(response).close_behavior(PopupCloseBehavior::CloseOnClick).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.set_max_width(380.0);
        popup::group(ui, cx.theme, name);
        ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
            let mut items = Vec::new();
            for record in records.iter().take(LISTED) {
                let title = title(cx.shown(), *record, cx.words);
                let icon = icon_of(record.kind());
                let item = popup::item(ui, cx.theme, Some(icon), &title, "", true);
                if item.clicked() {
                    cx.show(*record);
                    ui.close();
                }
                items.push(item);
            }
            popup::steer(ui, response.id, &items);
        });
        if records.len() > LISTED {
            let more = (records.len() - LISTED) as f64;
            popup::group(ui, cx.theme, &cx.words.with("overview-more", &[("n", more.into())]));
        }
    });
}

/// Small marks that lead to records: two where there are no more, else the first and one that lists all. `titles` are
/// the records' names, one each; `name` stands over the list.
pub fn links(ui: &mut Ui, cx: &Cx<'_>, records: &[RecordRef], titles: &[String], name: &str) {
    let (most, width) = if records.len() > 2 { (1, 168.0) } else { (2, 114.0) };
    for (record, title) in records.iter().zip(titles).take(most) {
        if chip::link(ui, cx.theme, icon_of(record.kind()), title, width).clicked() {
            cx.show(*record);
        }
    }
    if records.len() > most {
        let more = format!("+{}", records.len() - most);
        let response = chip::link(ui, cx.theme, super::icons::Icon::More, &more, 60.0).on_hover_text(name);
        follow(cx, &response, &Lead::Records(records.to_vec()), name);
    }
}
