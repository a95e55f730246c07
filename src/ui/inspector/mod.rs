//! The inspector: the selected record, to read and to change, field by field.
//!
//! Owns one form for each kind of record, and what else the engagement says of a person, a task, an expectation and
//! a decision. It reads shared references and pushes edits; it computes nothing that `insight` knows.

mod about_expectation;
mod about_person;
mod about_task;
mod alarms;
mod calendars;
mod changes;
mod closing;
mod contacts;
pub mod engagement;
mod expectations;
pub(in crate::ui) mod fields;
pub(in crate::ui) mod form;
mod head;
pub(in crate::ui) mod lag;
mod matters;
mod money;
mod outcomes;
mod people;
mod personal;
mod pickers;
pub mod plan_settings;
mod readings;
mod repeats;
pub(in crate::ui) mod rows;
mod scheduling;
mod tasks;
mod thresholds;

pub use about_person::begin_assessing;
pub use thresholds::limit_name;
pub(in crate::ui) mod why;

use egui::{ScrollArea, Ui, UiBuilder};

use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::theme::{SPACE_1, SPACE_3};
use crate::ui::widgets::card;
use crate::ui::widgets::keyboard::{self, Ground};
use crate::workspace::{RecordRef, Workspace};
use form::Form;

/// How far the scrolled area reaches into the right margin of its panel, in points: as far as its bar takes room.
const BAR: f32 = SPACE_3;

/// Draws the form of the selected record.
pub fn show(ui: &mut Ui, cx: &Cx<'_>) {
    let Some(record) = cx.selection.filter(|record| cx.file.contains(*record)) else {
        card::empty(ui, cx.theme, Icon::PanelRight, cx.text("frame-inspector-empty"), None);
        return;
    };
    let here = (ui.ctx().cumulative_pass_nr(), ui.max_rect());
    ui.ctx().data_mut(|data| data.insert_temp(place(), here));
    keyboard::ground(ui, Ground::Details);
    // What is said by halves of a record of one file says nothing of what is called the same in another.
    ui.push_id(("inspector", cx.opening, record), |ui| {
        head::bar(ui, cx, record);
        ui.add_space(SPACE_1);
        // The bar of the scrolled area stands in the margin of the panel, and makes it no wider: with the bar and without it
        // the form is as wide as the head.
        let room = ui.available_rect_before_wrap();
        let area = room.with_max_x(room.right() + BAR);
        let mut inside = ui.new_child(UiBuilder::new().max_rect(area));
        ScrollArea::vertical().auto_shrink([false, false]).show(&mut inside, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            ui.set_max_width(room.width());
            body(ui, cx, record);
            ui.add_space(SPACE_3);
        });
        ui.advance_cursor_after_rect(room);
    });
}

/// Says how much of the window's right side the details cover, in points; nothing where they stand beside the view.
pub fn say_cover(ctx: &egui::Context, width: f32) {
    ctx.data_mut(|data| data.insert_temp(covering(), width));
}

/// How much of the window's right side the details cover, in points.
pub fn cover(ctx: &egui::Context) -> f32 {
    ctx.data(|data| data.get_temp(covering())).unwrap_or(0.0)
}

/// Whether something in the details has the keyboard.
pub fn has_keyboard(ctx: &egui::Context) -> bool {
    let shown: Option<(u64, egui::Rect)> = ctx.data(|data| data.get_temp(place()));
    let shown = shown.filter(|(pass, _)| pass + 1 >= ctx.cumulative_pass_nr());
    let focused = ctx.memory(egui::Memory::focused).and_then(|id| ctx.read_response(id));
    shown.zip(focused).is_some_and(|((_, room), response)| room.contains(response.rect.center()))
}

fn place() -> egui::Id {
    egui::Id::unique("where the details are")
}

fn covering() -> egui::Id {
    egui::Id::unique("covered by details")
}

/// The form of a record: from the file, as it was known on the day that is looked at.
fn body(ui: &mut Ui, cx: &Cx<'_>, record: RecordRef) {
    let known = cx.shown().contains(record);
    let shown: &Workspace = if known { cx.shown() } else { cx.file };
    macro_rules! form {
        ($list:ident, $id:ident, $draw:path) => {
            if let Some(file) = cx.file.$list.get($id) {
                let mut form = Form::new(cx, file.clone(), shown.$list.get($id).cloned());
                head::meta(ui, &mut form, |record| &mut record.meta);
                $draw(ui, &mut form);
                form.finish(ui);
            }
        };
    }
    match record {
        RecordRef::Stakeholder(id) => form!(stakeholders, id, people::stakeholder),
        RecordRef::Assessment(id) => form!(assessments, id, people::assessment),
        RecordRef::Tie(id) => form!(ties, id, people::tie),
        RecordRef::Reading(id) => form!(readings, id, readings::reading),
        RecordRef::Rhythm(id) => form!(rhythms, id, contacts::rhythm),
        RecordRef::Contact(id) => form!(contacts, id, contacts::contact),
        RecordRef::Expectation(id) => form!(expectations, id, expectations::expectation),
        RecordRef::Decision(id) => form!(decisions, id, expectations::decision),
        RecordRef::Voice(id) => form!(voices, id, expectations::voice),
        RecordRef::Task(id) => form!(tasks, id, tasks::task),
        RecordRef::Resource(id) => form!(resources, id, tasks::resource),
        RecordRef::Baseline(id) => form!(baselines, id, tasks::baseline),
        RecordRef::Goal(id) => form!(goals, id, outcomes::goal),
        RecordRef::Deliverable(id) => form!(deliverables, id, outcomes::deliverable),
        RecordRef::Risk(id) => form!(risks, id, matters::risk),
        RecordRef::BudgetLine(id) => form!(budget, id, money::budget_line),
        RecordRef::Lesson(id) => form!(lessons, id, matters::lesson),
        RecordRef::Improvement(id) => form!(improvements, id, closing::improvement),
        RecordRef::ClosingItem(id) => form!(closing, id, closing::item),
        RecordRef::Contract(id) => form!(contracts, id, money::contract),
        RecordRef::Offering(id) => form!(offerings, id, money::offering),
        RecordRef::Opportunity(id) => form!(opportunities, id, money::opportunity),
        RecordRef::Event(id) => form!(events, id, matters::event),
        RecordRef::Slide(id) => form!(slides, id, matters::slide),
        RecordRef::Alarm(id) => form!(alarms, id, alarms::alarm),
        RecordRef::Personal(id) => form!(personal, id, personal::personal),
    }
}
