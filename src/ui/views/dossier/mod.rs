//! The page of one person: everything that the engagement says of them, over whatever view is shown.
//!
//! Owns whose page is open, and what was gathered for it; reads the rest and pushes wishes. It is for our team alone.

mod acts;
pub(in crate::ui::views) mod agreement;
mod blocks;
mod curves;
mod model;
mod ranking;

use egui::{Frame, Label, Margin, ScrollArea, Ui, Vec2};

use crate::ui::command::Command;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::plan_contact;
use crate::ui::theme::{SPACE_1, SPACE_2, SPACE_3, SPACE_4};
use crate::ui::widgets::button::{Button, Weight};
use crate::ui::widgets::card;
use crate::ui::widgets::chip::{self, Audience};
use crate::ui::widgets::page::{self, column, follow_keys, margin};
use crate::ui::widgets::person::{self, Disc};
use crate::workspace::StakeholderId;
use model::Model;

pub(in crate::ui::views) use acts::{bring, brought};
pub(in crate::ui::views) use agreement::advice;
pub(in crate::ui::views) use blocks::{line, nothing};
pub(in crate::ui::views) use curves::{Curve, curve, curves};
pub(in crate::ui::views) use model::{Line, expectation, tasks};
pub(in crate::ui::views) use ranking::sentence as what_matters;

/// From this width on the blocks stand in two columns, in points.
const TWO_COLUMNS: f32 = 1000.0;

/// The page with its own small state.
#[derive(Default)]
pub struct PersonPage {
    open: Option<StakeholderId>,
    model: Option<Model>,
    /// Whose marks of the working agreement are set.
    agreement: agreement::Whose,
    /// The order of what matters most that is being written down.
    writing: Option<ranking::Writing>,
}

impl PersonPage {
    /// Opens the page of a person.
    pub fn show(&mut self, who: StakeholderId) {
        *self = Self { open: Some(who), ..Self::default() };
    }

    /// Closes it. Whether it was open.
    pub fn close(&mut self) -> bool {
        self.model = None;
        self.open.take().is_some()
    }

    /// Whose page is open.
    pub fn who(&self) -> Option<StakeholderId> {
        self.open
    }

    /// Draws the page; false where none is open, or the person is not known on the day shown.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> bool {
        let Some(who) = self.open.filter(|who| cx.shown().stakeholders.contains(*who)) else {
            return false;
        };
        if self.model.as_ref().is_none_or(|model| model.key != Model::key(cx, who)) {
            self.model = Model::of(cx, who);
        }
        let Some(model) = &self.model else { return false };
        let (agreement, writing) = (&mut self.agreement, &mut self.writing);
        let margin = margin(ui);
        ui.push_id(("dossier", who), |ui| {
            page::scrolled(ui, ScrollArea::vertical().auto_shrink(false), |ui| {
                Frame::new().inner_margin(Margin::same(margin as i8)).show(ui, |ui| {
                    ui.spacing_mut().item_spacing = Vec2::splat(SPACE_4);
                    head(ui, cx, model);
                    let width = ui.available_width();
                    if width < TWO_COLUMNS {
                        first(ui, cx, model, writing);
                        second(ui, cx, model, agreement);
                    } else {
                        let half = (width - SPACE_4) / 2.0;
                        ui.horizontal_top(|ui| {
                            column(ui, half, |ui| first(ui, cx, model, writing));
                            column(ui, half, |ui| second(ui, cx, model, agreement));
                        });
                    }
                    follow_keys(ui);
                });
            });
        });
        true
    }
}

/// What is promised, said and open.
fn first(ui: &mut Ui, cx: &Cx<'_>, model: &Model, writing: &mut Option<ranking::Writing>) {
    ranking::show(ui, cx, model, writing);
    blocks::expectations(ui, cx, model);
    blocks::decisions(ui, cx, model);
    blocks::tasks(ui, cx, model);
    blocks::voices(ui, cx, model);
    agreement::note(ui, cx, model);
    blocks::ties(ui, cx, model);
    blocks::busy(ui, cx, model);
}

/// How we get along.
fn second(ui: &mut Ui, cx: &Cx<'_>, model: &Model, whose: &mut agreement::Whose) {
    blocks::contacts(ui, cx, model);
    blocks::readings(ui, cx, model);
    agreement::show(ui, cx, model, whose);
    if model.side != crate::workspace::Side::Ours {
        blocks::brought(ui, cx, model);
    }
    blocks::assessments(ui, cx, model);
}

/// Who it is, how it stands in a line, the way back, and what is done most.
fn head(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let theme = cx.theme;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_2;
        let back = Button::new(cx.text("common-back")).icon(Icon::ArrowLeft).weight(Weight::Plain);
        if !cx.presented && back.hint(cx.text("dossier-back-hint")).show(ui, theme).clicked() {
            cx.command(Command::Deselect);
        }
        chip::audience(ui, theme, Audience::Internal, cx.text("frame-internal"));
        let as_of = cx.words.with("dossier-as-of", &[("date", cx.words.date(cx.day).into())]);
        ui.label(theme.caption(as_of));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            if cx.presented {
                return;
            }
            if Button::new(cx.text("dossier-other")).icon(Icon::Search).show(ui, theme).clicked() {
                cx.command(Command::Person);
            }
            if cx.editable
                && let Some(blocks::Offer { plan, planned, .. }) = blocks::talk(cx, model)
            {
                // A talk that is near already is shown rather than planned once more.
                if let Some((talk, at)) = planned {
                    let said = plan_contact::planned_words(cx, at);
                    if Button::new(&said).icon(Icon::Calendar).weight(Weight::Plain).show(ui, theme).clicked() {
                        cx.show(talk);
                    }
                    return;
                }
                let date = cx.words.date_short(plan.contact.at.date());
                let act = cx.words.with(plan.talk.act_key(), &[("date", date.into())]);
                if Button::new(&act).icon(Icon::Calendar).show(ui, theme).clicked() {
                    plan_contact::carry_out(cx, &plan, None);
                }
            }
        });
    });
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_3;
        let disc = Disc::new(&model.initials).power(model.power).key(model.key_person).gone(model.gone);
        person::show_sized(ui, theme, &model.name, &disc, 22.0);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            card::view_title(ui, theme, &model.name, &model.what);
            ui.add_space(SPACE_1);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(SPACE_1);
                for (mark, fact) in &model.facts {
                    chip::state(ui, theme, *mark, fact);
                }
            });
            if !model.matters.is_empty() {
                ui.add_space(SPACE_1);
                ui.add(Label::new(theme.body(&model.matters)).wrap());
            }
        });
    });
    if !cx.editable {
        ui.add(Label::new(theme.caption(cx.text("dossier-replayed"))).wrap());
    }
}
