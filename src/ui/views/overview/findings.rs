//! What needs attention now: a row for each finding, with its evidence and what can be done at once.

use egui::{Label, Sense, Ui, Vec2};

use super::model::{Act, Model, Row};
use crate::insight::warnings::answered::Of;
use crate::insight::warnings::cause::{Cause, together};
use crate::insight::warnings::{self, ActionKind, Severity};
use crate::ui::asking::Asking;
use crate::ui::command::Command;
use crate::ui::context::{Action, Cx};
use crate::ui::evidence;
use crate::ui::icons::Icon;
use crate::ui::inspector::why;
use crate::ui::naming::stakeholder_name;
use crate::ui::plan_contact;
use crate::ui::plan_task;
use crate::ui::theme::{CONTROL, SPACE_1, SPACE_2, SPACE_3, SPACE_4};
use crate::ui::views::managers;
use crate::ui::views::place::Place;
use crate::ui::widgets::button::{self, Button, Weight};
use crate::ui::widgets::chip::{self, Mark};
use crate::ui::widgets::page::{column, fill};
use crate::ui::widgets::{Manager, card};
use crate::workspace::RecordKind;

/// How many findings stand before the rest is only counted, where the page is one column.
const FIRST: usize = 6;
/// The fewest, however low the page is.
const LEAST: usize = 3;
/// From the end of the last finding to the end of the card's content: the act that shows the rest, in points.
const MORE: f32 = CONTROL + 5.0;
/// From the left of a finding's mark to its sentence, in points.
pub const UNDER: f32 = 26.0;
/// From the end of a card's content to the card's own, in points.
const CARD_END: f32 = SPACE_4 + 1.0;

/// Whose findings are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// Both managers'.
    #[default]
    All,
    /// The project manager's.
    Project,
    /// The relationship manager's.
    Relationship,
}

impl Filter {
    fn passes(self, manager: warnings::Manager) -> bool {
        match self {
            Self::All => true,
            Self::Project => manager == warnings::Manager::Project,
            Self::Relationship => manager == warnings::Manager::Relationship,
        }
    }
}

/// What the card remembers.
#[derive(Clone, Copy, Debug, Default)]
pub struct State {
    filter: Filter,
    all: bool,
}

/// The card; at first it lists as many findings as fit above `bottom`.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, state: &mut State, model: &Model, bottom: f32) {
    let options = [
        (Filter::All, cx.text("common-all")),
        (Filter::Project, cx.text("overview-project")),
        (Filter::Relationship, cx.text("overview-relationship")),
    ];
    let filter = state.filter;
    // The card counts what it lists, so that what is only watched does not pass for urgent.
    let heading = heading(cx, model.rows.iter().filter(|row| filter.passes(row.manager)));
    let narrow = ui.available_width() < 460.0;
    let wide = ui.available_width() >= 760.0;
    let (chosen, _) = card::card_with(
        ui,
        cx.theme,
        &heading,
        |ui| {
            if narrow || cx.presented || model.rows.is_empty() {
                return None;
            }
            let word = cx.text("warnings-back");
            if wide && Button::new(word).icon(Icon::ArrowRight).weight(Weight::Plain).show(ui, cx.theme).clicked() {
                cx.out.push(Action::GoTo(Place::Managers(managers::Page::Warnings)));
            }
            button::segmented(ui, cx.theme, cx.text("overview-filter"), filter, &options)
        },
        |ui| {
            let rows: Vec<&Row> = model.rows.iter().filter(|row| filter.passes(row.manager)).collect();
            if model.rows.is_empty() {
                calm(ui, cx, &model.calm);
                return;
            }
            if rows.is_empty() {
                ui.add(Label::new(cx.theme.quiet(cx.text("overview-attention-none"))).wrap());
            }
            ui.spacing_mut().item_spacing.y = 5.0;
            let (mut listed, mut heights) = (0, 0.0_f32);
            let groups = together(rows.iter().map(|row| (row.cause, *row)));
            for (index, (cause, those)) in groups.iter().enumerate() {
                let Some((row, rest)) = those.split_first() else { continue };
                let top = ui.cursor().top();
                let full = if bottom.is_finite() {
                    let more = if index + 1 < groups.len() { MORE } else { 0.0 };
                    // The next one is taken to be as high as those before it are on average.
                    index >= LEAST && top + heights / index as f32 + more + CARD_END > bottom
                } else {
                    index >= FIRST
                };
                if full && !state.all {
                    break;
                }
                listed += those.len();
                if index > 0 {
                    card::rule(ui, cx.theme);
                }
                finding(ui, cx, row, index == 0);
                if unfolds(ui, cx, *cause, row.of, rest.len(), false) {
                    for row in rest {
                        finding(ui, cx, row, false);
                    }
                }
                heights += ui.cursor().top() - top;
            }
            if rows.len() > listed || state.all && rows.len() > LEAST {
                let more = (rows.len() - listed) as f64;
                let word = if state.all {
                    cx.text("overview-fewer").to_owned()
                } else {
                    cx.words.with("overview-more", &[("n", more.into())])
                };
                let icon = if state.all { Icon::ChevronUp } else { Icon::ChevronDown };
                if cx.presented {
                    ui.label(cx.theme.caption(word));
                } else if Button::new(&word).icon(icon).weight(Weight::Plain).show(ui, cx.theme).clicked() {
                    state.all = !state.all;
                }
            }
            let left = bottom - CARD_END - ui.min_rect().bottom();
            if left.is_finite() && !state.all {
                fill(ui, left);
            }
        },
    );
    if let Some(filter) = chosen {
        state.filter = filter;
    }
}

/// How many there are, by gravity, as every list and filter counts them. In how many groups they stand follows where that is
/// another number.
pub fn heading<'a>(cx: &Cx<'_>, rows: impl Iterator<Item = &'a Row> + Clone) -> String {
    let of = |wanted: Severity| rows.clone().filter(|row| row.severity == wanted).count();
    let (trouble, watch, info) = (of(Severity::Trouble), of(Severity::Watch), of(Severity::Info));
    let args = [("trouble", trouble.into()), ("watch", watch.into()), ("info", info.into())];
    let said = cx.words.with("overview-attention", &args);
    let groups = together(rows.clone().map(|row| (row.cause, ()))).len();
    if groups == rows.count() {
        return said;
    }
    format!("{said} · {}", cx.words.with("overview-attention-groups", &[("n", groups.into())]))
}

/// The line under the first of several of one cause, by which the others are shown and folded again; whether they are to be
/// shown. `needed` says that one of them is looked at.
pub fn unfolds(ui: &mut Ui, cx: &Cx<'_>, cause: Cause, of: Of, n: usize, needed: bool) -> bool {
    if n == 0 {
        return false;
    }
    let id = ui.make_persistent_id(("unfolded", of));
    let open = needed || ui.data(|data| data.get_temp(id)).unwrap_or(false);
    let word = match cause {
        Cause::Talk(who) => {
            let args = [("n", n.into()), ("who", stakeholder_name(cx.shown(), who, cx.words).into())];
            cx.words.with("overview-more-talk", &args)
        }
        Cause::Slip(_) | Cause::Own(_) => cx.words.with("overview-more-slip", &[("n", n.into())]),
    };
    let icon = if open { Icon::ChevronUp } else { Icon::ChevronDown };
    ui.horizontal(|ui| {
        ui.add_space(UNDER);
        if cx.presented {
            ui.label(cx.theme.caption(word));
        } else if Button::new(&word).icon(icon).weight(Weight::Plain).show(ui, cx.theme).clicked() {
            ui.data_mut(|data| data.insert_temp(id, !open));
        }
    });
    open
}

fn calm(ui: &mut Ui, cx: &Cx<'_>, facts: &str) {
    ui.add_space(SPACE_2);
    // Nothing found where nothing is known is no good news.
    let known = [&cx.insights.managers.pm, &cx.insights.managers.rm].iter().any(|dial| dial.value.is_some());
    let mark = if known { Mark::Good } else { Mark::Unknown };
    chip::state_line(ui, cx.theme, mark, cx.text("overview-calm"));
    ui.add(Label::new(cx.theme.quiet(facts)).wrap());
    ui.add_space(SPACE_2);
}

/// Whose it is, of the two managers.
pub fn whose(ui: &mut Ui, cx: &Cx<'_>, manager: warnings::Manager) {
    let colour = match manager {
        warnings::Manager::Project => Manager::Project,
        warnings::Manager::Relationship => Manager::Relationship,
    };
    chip::manager(ui, cx.theme, colour, cx.text(manager.key()));
}

/// One finding: how grave, what, whose, what to do, and what it rests on.
pub fn finding(ui: &mut Ui, cx: &Cx<'_>, row: &Row, first: bool) {
    let theme = cx.theme;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_3;
        let (rect, _) = ui.allocate_exact_size(Vec2::new(14.0, 20.0), Sense::hover());
        let center = rect.center();
        match row.severity {
            Severity::Trouble => Mark::Trouble.paint(ui.painter(), theme, center, 12.0),
            Severity::Watch => Mark::Watch.paint(ui.painter(), theme, center, 12.0),
            Severity::Info => Icon::Info.paint(ui.painter(), center, 14.0, theme.quiet),
        }
        let room = ui.available_width();
        // Where there is room, what can be done and the evidence stand in a column of their own.
        let aside = if room >= 640.0 { ASIDE } else { 0.0 };
        let width = (room - if aside > 0.0 { aside + SPACE_3 } else { 0.0 }).max(80.0);
        column(ui, width, |ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            ui.add(Label::new(theme.body(&row.sentence)).wrap());
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = Vec2::new(SPACE_2, 3.0);
                ui.spacing_mut().interact_size.y = chip::HEIGHT;
                whose(ui, cx, row.manager);
                ui.add(Label::new(theme.quiet(&row.advice)).wrap());
                if aside == 0.0 {
                    links(ui, cx, row);
                    act_button(ui, cx, row, first);
                }
            });
        });
        if aside > 0.0 {
            column(ui, aside, |ui| {
                ui.spacing_mut().item_spacing.y = SPACE_1;
                act_button(ui, cx, row, first);
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing = Vec2::splat(SPACE_1);
                    ui.spacing_mut().interact_size.y = chip::HEIGHT;
                    links(ui, cx, row);
                });
            });
        }
    });
}

/// Width of the column of acts and evidence, in points.
const ASIDE: f32 = 236.0;

fn links(ui: &mut Ui, cx: &Cx<'_>, row: &Row) {
    evidence::links(ui, cx, &row.evidence, &row.titles, cx.text("overview-evidence"));
}

/// The act's word, and what happens then.
fn act_words<'a>(cx: &Cx<'_>, act: &'a Act) -> Option<(&'a str, &'a str)> {
    Some(match act {
        Act::None => return None,
        Act::Plan(word, hint, _) => (word, hint),
        Act::Task(word, hint, _) => (word, hint),
        Act::Planned(word, _) | Act::TaskThere(word, _) => (word, ""),
        Act::AddExpectation(_) => (cx.text("overview-act-expectation"), ""),
        Act::Settings => (cx.text(ActionKind::OpenSettings.key()), ""),
        Act::Show(kind, _) => (cx.text(kind.key()), ""),
    })
}

/// What can be done at once.
pub fn act_button(ui: &mut Ui, cx: &Cx<'_>, row: &Row, first: bool) {
    if let Some(task) = row.why.filter(|_| !cx.presented) {
        why::beside(ui, cx, task);
    }
    let Some((word, hint)) = act_words(cx, &row.act) else { return };
    // Nobody presses anything on a wall or on paper: what is to be done is read there.
    if cx.presented {
        ui.label(cx.theme.emphasis(word));
        return;
    }
    let weight = match row.act {
        Act::Plan(..) | Act::Task(..) if first => Weight::Primary,
        Act::Plan(..) | Act::Task(..) => Weight::Quiet,
        _ => Weight::Plain,
    };
    let mut button = Button::new(word).weight(weight);
    if !hint.is_empty() {
        button = button.hint(hint);
    }
    if button.show(ui, cx.theme).clicked() {
        carry_out(cx, &row.act, Some(row.of));
    }
}

/// Does what an act says; it is noted with the warning that it is an act of.
pub fn carry_out(cx: &Cx<'_>, act: &Act, of: Option<Of>) {
    match act {
        Act::None => {}
        Act::Plan(_, _, plan) => plan_contact::carry_out(cx, plan, of),
        Act::Settings => cx.command(Command::EditEngagement),
        Act::Planned(_, contact) => cx.show(*contact),
        Act::Task(_, _, task) => plan_task::carry_out(cx, task, of),
        Act::TaskThere(_, task) => cx.show(*task),
        Act::AddExpectation(who) => {
            cx.ask(Asking::of(RecordKind::Expectation).about(Some(*who)).as_act_of(of));
        }
        Act::Show(_, record) => cx.show(*record),
    }
}
