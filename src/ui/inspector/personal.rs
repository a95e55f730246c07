//! The form of somebody's own notes: what the guard against going native goes by. The rest is written on their page.

use egui::{Label, Ui};

use super::fields;
use super::form::Form;
use crate::workspace::Personal;

/// Somebody's own notes.
pub fn personal(ui: &mut Ui, form: &mut Form<'_, Personal>) {
    let kit = form.kit;
    ui.add(Label::new(kit.theme.caption(kit.text("record-hint-personal"))).wrap());
    form.day_opt(ui, "record-field-with-client-since", |r| &mut r.since);
    form.field(
        ui,
        "managers-native-home-weeks",
        |r| &mut r.home_weeks,
        |ui, kit, label, value| {
            fields::whole(ui, kit, label, value, 1..=520);
        },
    );
    form.field(
        ui,
        "managers-native-rotation",
        |r| &mut r.rotation_months,
        |ui, kit, label, value| {
            fields::whole(ui, kit, label, value, 1..=240);
        },
    );
}
