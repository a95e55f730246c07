//! Why a task stands where it stands, what is wrong with that, and what would help: sentences whose names lead to their
//! tasks, the path that leads to it, and remedies that are one press each.

use std::sync::Arc;

use egui::{Id, Label, Ui};

use super::fields::Kit;
use super::form::kit_of;
use crate::document::{Edit, Label as StepLabel};
use crate::insight::remedies::{self, Change, How, Remedy, Trouble};
use crate::insight::schedule::TaskDates;
use crate::insight::schedule::reasons::Reasons;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::title_of;
use crate::ui::path;
use crate::ui::reasons as say;
use crate::ui::theme::{SPACE_1, SPACE_2};
use crate::ui::widgets::button::{Button, Weight};
use crate::ui::widgets::chip::Mark;
use crate::workspace::{Task, TaskId};

/// Width of the remedies beside a finding, in points.
const REMEDIES: f32 = 340.0;
/// In a plan of at most so many tasks what would help is tried before it is offered: it takes no longer than a frame may.
const TRIED_AT_ONCE: usize = 500;

/// What was found out about a task, for as long as nothing changes.
#[derive(Clone)]
struct Known {
    source: u64,
    task: TaskId,
    reasons: Option<Arc<Reasons>>,
    trouble: Option<Trouble>,
    remedies: Option<Arc<Vec<Remedy>>>,
}

fn slot(task: TaskId) -> Id {
    Id::unique(("inspector-why", task))
}

fn known(ui: &Ui, cx: &Cx<'_>, task: TaskId) -> Known {
    let id = slot(task);
    let kept: Option<Known> = ui.data(|data| data.get_temp(id));
    if let Some(kept) = kept.filter(|kept| (kept.source, kept.task) == (cx.source, task)) {
        return kept;
    }
    let (shown, schedule) = (cx.shown(), &cx.insights.schedule);
    let known = Known {
        source: cx.source,
        task,
        reasons: Reasons::of(shown, schedule, task).map(Arc::new),
        trouble: remedies::trouble(shown, schedule, task),
        remedies: None,
    };
    ui.data_mut(|data| data.insert_temp(id, known.clone()));
    known
}

/// Remedies are tried when they are shown: not while a drag changes the plan in every frame.
fn found(ui: &Ui, cx: &Cx<'_>, known: &mut Known) -> Arc<Vec<Remedy>> {
    if let Some(found) = &known.remedies {
        return found.clone();
    }
    let found = Arc::new(remedies::remedies(cx.insights, known.task));
    known.remedies = Some(found.clone());
    ui.data_mut(|data| data.insert_temp(slot(known.task), known.clone()));
    found
}

/// Everything that is said of the dates of a task.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, kit: &Kit<'_>, task: &Task) {
    let Some(dates) = cx.insights.schedule.get(task.id) else { return };
    let mut known = known(ui, cx, task.id);
    let Some(reasons) = known.reasons.clone() else { return };
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = SPACE_1;
        say::starts(cx, task.id, dates, &reasons).show(ui, cx);
        for sentence in say::held(cx, dates, &reasons) {
            sentence.show(ui, cx);
        }
        if let Some(sentence) = say::finishes(cx, dates, &reasons) {
            sentence.show(ui, cx);
        }
        if let Some(sentence) = say::slack(cx, dates, &reasons) {
            sentence.show(ui, cx);
        }
        if let Some(sentence) = say::drives(cx, &reasons) {
            sentence.show(ui, cx);
        }
        path_act(ui, cx, kit, task.id);
        circle(ui, cx, kit, &reasons);
        if let Some(trouble) = known.trouble {
            ui.add_space(SPACE_1);
            marked(ui, kit, Mark::Trouble, |ui| say::trouble(cx, trouble).show(ui, cx));
            let dragging = ui.input(|input| input.pointer.any_down());
            if kit.editable && (known.remedies.is_some() || !dragging) {
                let found = found(ui, cx, &mut known);
                offer(ui, cx, kit, task.id, &found);
                if found.is_empty() {
                    ui.add(Label::new(kit.theme.caption(kit.text("plan-remedies-none"))).wrap());
                }
            }
        }
    });
}

/// Something behind a mark.
pub fn marked<R>(ui: &mut Ui, kit: &Kit<'_>, mark: Mark, add: impl FnOnce(&mut Ui) -> R) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let (rect, _) = ui.allocate_exact_size(egui::vec2(12.0, 18.0), egui::Sense::hover());
        mark.paint(ui.painter(), kit.theme, rect.center(), 9.0);
        ui.vertical(|ui| add(ui));
    });
}

/// The way to see the path in the chart.
fn path_act(ui: &mut Ui, cx: &Cx<'_>, kit: &Kit<'_>, id: TaskId) {
    let leads = cx.insights.schedule.get(id).is_some_and(path::leads_on);
    let on = path::shown(ui.ctx()) == Some(id);
    if !leads && !on {
        return;
    }
    let word = kit.text(if on { "plan-path-hide" } else { "plan-path-show" });
    if Button::new(word).icon(Icon::TrendUp).weight(Weight::Plain).show(ui, kit.theme).clicked() {
        path::show(ui.ctx(), (!on).then_some(id));
        if !on {
            cx.show(id);
        }
    }
}

/// The circle on which the task lies, and for each dependency in it the way to cut it there.
fn circle(ui: &mut Ui, cx: &Cx<'_>, kit: &Kit<'_>, reasons: &Reasons) {
    let Some(sentence) = say::circle(cx, reasons) else { return };
    ui.add_space(SPACE_1);
    marked(ui, kit, Mark::Trouble, |ui| sentence.show(ui, cx));
    if !kit.editable {
        return;
    }
    let circle = &reasons.circle;
    for (place, later) in circle.iter().enumerate() {
        let earlier = circle[(place + circle.len() - 1) % circle.len()];
        let linked = cx.file.tasks.get(*later).is_some_and(|task| task.links.iter().any(|l| l.predecessor == earlier));
        if !linked {
            continue;
        }
        let title = |id: TaskId| title_of(cx.file, id.into(), kit.words).into();
        let word = kit.words.with("plan-circle-cut", &[("later", title(*later)), ("earlier", title(earlier))]);
        if wide(ui, kit, Icon::Unlink, &word, "") {
            let edit = Edit::UnlinkTasks { from: earlier, to: *later };
            let label = edit.label(cx.file);
            cx.edit(edit, label);
        }
    }
}

/// Beside a finding about a task: a button that opens what would help, where its dates cannot be kept; where it is known that
/// nothing helps it says so in its place.
pub fn beside(ui: &mut Ui, cx: &Cx<'_>, id: TaskId) {
    let dates = cx.insights.schedule.get(id);
    let in_trouble =
        |dates: &TaskDates| dates.deadline_missed_days.is_some() || dates.slack_minutes.is_some_and(|slack| slack < 0);
    if !cx.editable || !dates.is_some_and(in_trouble) {
        return;
    }
    let mut there = known(ui, cx, id);
    let may_try = cx.shown().tasks.len() <= TRIED_AT_ONCE && !ui.input(|input| input.pointer.any_down());
    if there.remedies.is_none() && may_try && ui.is_rect_visible(ui.available_rect_before_wrap()) {
        found(ui, cx, &mut there);
    }
    if there.remedies.as_ref().is_some_and(|found| found.is_empty()) {
        ui.add(Label::new(cx.theme.caption(cx.text("plan-remedies-none"))).wrap());
        return;
    }
    let response = Button::new(cx.text("plan-remedies")).weight(Weight::Plain).show(ui, cx.theme);
    egui::Popup::menu(&response).width(REMEDIES).show(|ui| {
        ui.set_width(REMEDIES);
        ui.spacing_mut().item_spacing.y = SPACE_1;
        let kit = kit_of(cx);
        let mut known = known(ui, cx, id);
        let remedies = found(ui, cx, &mut known);
        if let Some(trouble) = known.trouble {
            marked(ui, &kit, Mark::Trouble, |ui| say::trouble(cx, trouble).show(ui, cx));
        }
        offer(ui, cx, &kit, id, &remedies);
        if remedies.is_empty() {
            ui.add(Label::new(kit.theme.caption(kit.text("plan-remedies-none"))).wrap());
        }
    });
}

/// The remedies of a task: what to do, and under it what that leads to.
pub fn offer(ui: &mut Ui, cx: &Cx<'_>, kit: &Kit<'_>, id: TaskId, found: &[Remedy]) {
    for remedy in found {
        let (act, effect) = (say::remedy(cx, id, &remedy.change), say::effect(cx, remedy));
        if wide(ui, kit, icon_of(remedy.change.how), &act, &effect) {
            carry_out(cx, &remedy.change);
            ui.close();
        }
    }
}

fn icon_of(how: How) -> Icon {
    match how {
        How::RemoveConstraint | How::RemoveLevelling => Icon::Unlink,
        How::MoveDeadline(_) | How::MoveConstraint(_) | How::MoveByHand(_) => Icon::Calendar,
        How::MakeAutomatic => Icon::Plan,
        How::Wait { .. } => Icon::Outdent,
    }
}

/// Changes the task as the remedy says: one step.
fn carry_out(cx: &Cx<'_>, change: &Change) {
    let Some(mut task) = cx.file.tasks.get(change.task).cloned() else { return };
    change.apply_to(&mut task);
    let label = match change.how {
        How::MoveByHand(_) => StepLabel::about("edit-move-task", task.title.clone()),
        How::Wait { .. } => StepLabel::about("edit-link-tasks", task.title.clone()),
        _ => StepLabel::about("edit-change", task.title.clone()),
    };
    cx.edit(Edit::Put(task.into()), label);
}

/// An act over the whole width: its words, and a quiet line under them. Returns whether it was pressed.
fn wide(ui: &mut Ui, kit: &Kit<'_>, icon: Icon, word: &str, note: &str) -> bool {
    let theme = kit.theme;
    let width = ui.available_width();
    let id = ui.make_persistent_id(("wide", word));
    let inset = egui::Margin::symmetric(SPACE_2 as i8, 6);
    let frame = egui::Frame::new().inner_margin(inset).corner_radius(5);
    let shape = ui.painter().add(egui::Shape::Noop);
    let shown = frame.show(ui, |ui| {
        ui.set_width(width - 2.0 * SPACE_2);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_2;
            let (rect, _) = ui.allocate_exact_size(egui::vec2(16.0, 18.0), egui::Sense::hover());
            icon.paint(ui.painter(), rect.center(), 14.0, theme.quiet);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                ui.add(Label::new(theme.body(word)).wrap().selectable(false));
                if !note.is_empty() {
                    ui.add(Label::new(theme.caption(note)).wrap().selectable(false));
                }
            });
        });
    });
    let response = ui.interact(shown.response.rect, id, egui::Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, ui.is_enabled(), word));
    let fill = if response.hovered() { theme.hover } else { theme.surface };
    let stroke =
        if response.has_focus() { theme.focus_ring() } else { egui::Stroke::new(theme.line_width, theme.outline) };
    ui.painter().set(
        shape,
        egui::Shape::Vec(vec![
            egui::Shape::rect_filled(response.rect, 5.0, fill),
            egui::epaint::RectShape::stroke(response.rect, 5.0, stroke, egui::StrokeKind::Inside).into(),
        ]),
    );
    response.clicked()
}
