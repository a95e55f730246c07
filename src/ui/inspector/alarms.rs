//! The form of what was answered to a warning.

use egui::Ui;

use super::fields;
use super::form::Form;
use super::rows::{Adding, Press, Rows};
use crate::insight::warnings::Rule;
use crate::ui::naming::{Named, title_of};
use crate::ui::theme::SPACE_1;
use crate::ui::widgets::button::{Button, Weight};
use crate::workspace::{Alarm, AlarmAnswer, AlarmAnswerKind};

/// The answers to one warning: which it is cannot be changed.
pub fn alarm(ui: &mut Ui, form: &mut Form<'_, Alarm>) {
    let (cx, kit) = (form.cx, form.kit);
    let rule = Rule::named(&form.shown.rule).map_or(form.shown.rule.as_str(), |rule| rule.title(kit.words));
    ui.add(egui::Label::new(cx.theme.strong(rule)).wrap());
    if let Some(about) = form.shown.about {
        let title = title_of(cx.shown(), about, cx.words);
        if Button::new(&title).weight(Weight::Plain).show(ui, cx.theme).clicked() {
            cx.show(about);
        }
    }
    ui.add_space(SPACE_1);
    let list = Rows {
        label: kit.text("record-field-alarm-answers"),
        say: &|one: &AlarmAnswer| {
            let said = format!("{} · {}", kit.words.date_short(one.on), one.kind.name(kit.words));
            if one.text.is_empty() { said } else { format!("{said} · {}", one.text) }
        },
        adding: Adding::Fresh(AlarmAnswer::new(kit.today, AlarmAnswerKind::Seen)),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.answers,
        Some(|one: &AlarmAnswer| one.on),
        list,
        |ui, one| {
            fields::choice(ui, &kit, kit.text("record-field-alarm-kind"), &mut one.kind);
            fields::day(ui, &kit, kit.text("record-field-on"), &mut one.on);
            if one.kind == AlarmAnswerKind::Snoozed {
                fields::day_opt(ui, &kit, kit.text("record-field-alarm-until"), &mut one.until);
            }
            fields::multi(ui, &kit, kit.text("record-field-alarm-text"), &mut one.text);
            if let Some(made) = one.made {
                let title = title_of(cx.shown(), made, cx.words);
                if Button::new(&title).weight(Weight::Plain).show(ui, cx.theme).clicked() {
                    cx.show(made);
                }
            }
        },
    );
}
