//! One of us, in their own eyes: effort over the eight activities, the six roles, going native, how they fit with whom
//! they keep in touch, how complaints were answered, what is practised. It is the page of the name in the preferences: who
//! opens this file under that name sees it, and a copy for the team carries neither the notes nor the minutes by role.
//!
//! Owns what is typed and not kept yet. The figures are reckoned while the page is looked at.

mod effort;
mod fit;
mod native;
mod notes;
mod practice;
mod roles;
mod told;

use egui::{Align, Layout, Ui, Vec2};

use crate::document::{Edit, Label};
use crate::insight::personal::{Myself, notes_of};
use crate::ui::command::Command;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::stakeholder_name;
use crate::ui::theme::SPACE_4;
use crate::ui::views::dialogue::parts::{self, Top};
use crate::ui::widgets::chip::{self, Audience};
use crate::ui::widgets::{card, page};
use crate::workspace::{
    Id, Personal, PersonalId, Side, StakeholderId, StakeholderKind, Workspace, is_same_name, near_name,
};

/// From this width on two columns stand side by side, in points.
const BESIDE: f32 = 860.0;

/// The page with its own small state.
#[derive(Clone, Debug, Default)]
pub struct PersonPage {
    /// What the card of each list is about to be given.
    drafts: notes::Drafts,
}

/// Who of us looks: whose name the author's is; in a sample, of which everything is seen, whose notes there are.
pub fn viewer(file: &Workspace, author: &str) -> Option<StakeholderId> {
    let ours = |who: &StakeholderId| file.stakeholders.get(*who).is_some_and(|one| one.side == Side::Ours);
    let named = file.stakeholders.iter().find(|one| one.side == Side::Ours && is_same_name(&one.name, author));
    named.map(|one| one.id).or_else(|| file.personal.iter().map(|one| one.of).find(ours))
}

impl PersonPage {
    /// Draws the page, with what `head` draws over it.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, head: impl FnOnce(&mut Ui)) {
        let tools = |ui: &mut Ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                chip::audience(ui, cx.theme, Audience::Private, cx.text("managers-own-only"));
            });
        };
        let Some(who) = viewer(cx.file, cx.author) else {
            let top = Top { finding: cx.text("managers-own-nobody"), drawn: "" };
            parts::sheet(ui, cx, &top, head, tools, |ui| {
                let sentence = who_is_it(cx);
                if card::empty(
                    ui,
                    cx.theme,
                    Icon::Lock,
                    &sentence,
                    (!cx.presented).then(|| cx.text("command-preferences")),
                ) {
                    cx.command(Command::Preferences);
                }
            });
            return;
        };
        let name = stakeholder_name(cx.shown(), who, cx.words);
        let Some(myself) = cx.myself.filter(|myself| myself.who == who) else {
            let top = Top { finding: &name, drawn: cx.text("frame-computing") };
            parts::sheet(ui, cx, &top, head, tools, |_| {});
            return;
        };
        let finding = finding(cx, myself);
        let drawn = cx.words.with("managers-own-drawn", &[("who", name.into())]);
        let drafts = &mut self.drafts;
        parts::sheet(ui, cx, &Top { finding: &finding, drawn: &drawn }, head, tools, |ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(SPACE_4);
            let width = ui.available_width();
            if width < BESIDE {
                left(ui, cx, myself, &finding);
                right(ui, cx, myself, drafts);
                return;
            }
            let half = (width - SPACE_4) / 2.0;
            ui.horizontal_top(|ui| {
                page::column(ui, half, |ui| left(ui, cx, myself, &finding));
                page::column(ui, half, |ui| right(ui, cx, myself, drafts));
            });
        });
    }
}

fn left(ui: &mut Ui, cx: &Cx<'_>, myself: &Myself, over: &str) {
    ui.spacing_mut().item_spacing = Vec2::splat(SPACE_4);
    effort::show(ui, cx, myself, over);
    roles::show(ui, cx, myself);
    practice::skills(ui, cx, myself);
}

fn right(ui: &mut Ui, cx: &Cx<'_>, myself: &Myself, drafts: &mut notes::Drafts) {
    ui.spacing_mut().item_spacing = Vec2::splat(SPACE_4);
    told::show(ui, cx, myself);
    native::show(ui, cx, myself);
    fit::show(ui, cx, myself);
    notes::complaints(ui, cx, myself, drafts);
    practice::goals(ui, cx, myself, drafts);
}

/// Why nobody's page is shown, and how our people are spelled.
fn who_is_it(cx: &Cx<'_>) -> String {
    const NAMED: usize = 8;
    let ours = cx.file.stakeholders.iter().filter(|one| one.side == Side::Ours && one.kind == StakeholderKind::Person);
    let names: Vec<String> = ours.map(|one| one.name.clone()).collect();
    let said = match cx.author.trim() {
        "" => cx.text("managers-own-unnamed").to_owned(),
        name => cx.words.with("managers-own-who", &[("name", name.into())]),
    };
    if let Some(near) = near_name(cx.author, names.iter().map(String::as_str)) {
        return format!("{said} {}", cx.words.with("managers-own-near", &[("name", near.into())]));
    }
    match names.is_empty() {
        true => said,
        false => format!(
            "{said} {}",
            cx.words.with("managers-own-ours", &[("names", cx.words.list(&names[..names.len().min(NAMED)]).into())])
        ),
    }
}

/// What the page finds: an alarm first, then a role that was not taken for long.
fn finding(cx: &Cx<'_>, myself: &Myself) -> String {
    if myself.native.is_alarming() {
        let index = myself.native.index().unwrap_or_default();
        return cx.words.with("managers-own-native", &[("index", cx.words.number(index, 0).into())]);
    }
    if let Some(said) = roles::missed(cx, myself) {
        return said;
    }
    effort::share(cx, myself).unwrap_or_else(|| cx.text("managers-own-nothing").to_owned())
}

/// Changes the notes of the person who looks; where there are none yet, they begin now.
pub(super) fn change(cx: &Cx<'_>, who: StakeholderId, what: &str, change: impl FnOnce(&mut Personal)) {
    let label = Label::about("edit-change", what);
    match notes_of(cx.file, who) {
        Some(there) => {
            let mut notes = there.clone();
            change(&mut notes);
            if notes != *there {
                cx.edit(Edit::Put(notes.into()), label);
            }
        }
        None => {
            let mut notes = Personal::new(PersonalId::new(0, 0), cx.author, cx.day, who);
            change(&mut notes);
            cx.edit(Edit::Add(notes.into()), label);
        }
    }
}
