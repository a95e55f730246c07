//! The working agreement: six preferences of both sides on one ruler each, the farthest apart, and one adjustment. And
//! our own note on the person. No score, no type of person.

use egui::{Align, EventFilter, Key, Label, Layout, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::acts;
use super::model::Model;
use crate::insight::fit::{self, Axis};
use crate::ui::context::Cx;
use crate::ui::naming::preference_steps;
use crate::ui::theme::{self, CAPTION, SPACE_1, SPACE_2};
use crate::ui::widgets::chip::{self, Audience};
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::one_line_on;
use crate::ui::widgets::{button, card};
use crate::workspace::Preferences;

/// Whose marks are set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Whose {
    /// The person's.
    #[default]
    Theirs,
    /// Those of whom of us keeps in touch.
    Ours,
}

/// Nothing is preferred: the middle of every axis.
const EVEN: Preferences =
    Preferences { detail: 2, written: 2, frequent: 2, informal: 2, considered: 2, with_solution: 2 };

/// The largest difference with someone, and what to do about it, in two sentences; none where there is no difference or
/// one side is not written down.
pub fn advice(cx: &Cx<'_>, who: crate::workspace::StakeholderId) -> Option<(String, &'static str)> {
    let shown = cx.shown();
    let person = shown.stakeholders.get(who)?;
    let ours = shown.stakeholders.get(fit::counterpart(shown, person)?)?;
    let difference = fit::largest(&person.preferences?, &ours.preferences?)?;
    let [axis, ..] = difference.axis.keys();
    let args = [
        ("axis", cx.text(axis).into()),
        ("theirs", usize::from(difference.theirs).into()),
        ("ours", usize::from(difference.ours).into()),
        ("who", person.name.as_str().into()),
        ("we", ours.name.as_str().into()),
    ];
    Some((cx.words.with("dossier-fit-largest", &args), cx.text(difference.advice_key())))
}

/// The card.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, model: &Model, whose: &mut Whose) {
    let theme = cx.theme;
    let shown = cx.shown();
    let theirs = shown.stakeholders.get(model.who).and_then(|one| one.preferences);
    let ours = model.counterpart.as_ref().and_then(|(ours, _)| shown.stakeholders.get(*ours)?.preferences);
    card::card(ui, theme, cx.text("record-group-preferences"), |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_1;
        if theirs.is_none() {
            ui.add(Label::new(theme.quiet(cx.text("dossier-fit-none"))).wrap());
        }
        match (advice(cx, model.who), &model.counterpart) {
            (Some((farthest, adjust)), _) => {
                ui.add(Label::new(theme.emphasis(adjust)).wrap());
                ui.add(Label::new(theme.caption(farthest)).wrap());
            }
            (None, Some((_, name))) if theirs.is_some() && ours.is_none() => {
                let words = cx.words.with("dossier-fit-ours-none", &[("who", name.as_str().into())]);
                chip::state_line(ui, theme, chip::Mark::Unknown, &words);
            }
            (None, Some(_)) if theirs.is_some() => {
                chip::state_line(ui, theme, chip::Mark::Good, cx.text("dossier-fit-alike"));
            }
            _ => {}
        }
        if let Some((_, name)) = model.counterpart.as_ref().filter(|_| cx.editable) {
            let options = [(Whose::Theirs, model.name.as_str()), (Whose::Ours, name.as_str())];
            *whose = button::segmented(ui, theme, cx.text("dossier-fit-whose"), *whose, &options).unwrap_or(*whose);
        }
        let now = if model.counterpart.is_some() { *whose } else { Whose::Theirs };
        for axis in Axis::ALL {
            let marks = (theirs.as_ref().map(|one| axis.of(one)), ours.as_ref().map(|one| axis.of(one)));
            let Some(step) = ruler(ui, cx, axis, marks, Some(now)) else { continue };
            let of = match (now, &model.counterpart) {
                (Whose::Ours, Some((ours, _))) => *ours,
                _ => model.who,
            };
            acts::change(cx, of, cx.text("record-field-preferences"), |person| {
                *axis.at(person.preferences.get_or_insert(EVEN)) = step;
            });
        }
        let ours = model.counterpart.as_ref().map(|(_, name)| name.as_str()).unwrap_or_default();
        let key = cx.words.with("dossier-fit-key", &[("who", model.name.as_str().into()), ("we", ours.into())]);
        ui.add(Label::new(theme.caption(key)).wrap());
    });
}

/// One axis with the marks of both sides: a filled disc theirs, a ring ours. Returns the step that was pressed of whose
/// marks are set; of nobody's it is only looked at.
pub fn ruler(
    ui: &mut Ui,
    cx: &Cx<'_>,
    axis: Axis,
    marks: (Option<u8>, Option<u8>),
    whose: Option<Whose>,
) -> Option<u8> {
    let theme = cx.theme;
    let [name, first, second] = axis.keys().map(|key| cx.text(key));
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(Vec2::new(width, 28.0), Sense::hover());
    let word = ((width - 150.0) / 2.0).clamp(40.0, 150.0);
    let line = (rect.left() + word + 24.0, rect.right() - word - 24.0);
    let middle = rect.center().y;
    let at = |step: u8| egui::lerp(line.0..=line.1, f32::from(step) / 4.0);
    let painter = ui.painter().clone();
    let left = one_line_on(&painter, first, theme::regular(CAPTION), word);
    painter.galley(pos2(rect.left() + word - left.size().x, middle - left.size().y / 2.0), left, theme.quiet);
    let right = one_line_on(&painter, second, theme::regular(CAPTION), word);
    painter.galley(pos2(rect.right() - word, middle - right.size().y / 2.0), right, theme.quiet);
    painter.hline(line.0..=line.1, middle, Stroke::new(theme.line_width, theme.outline));
    let chosen = if whose == Some(Whose::Theirs) { marks.0 } else { marks.1 };
    let words = preference_steps(axis, cx.words);
    let mut pressed = None;
    let id = |step: u8| ui.make_persistent_id(("axis", axis, step));
    // Tab goes from axis to axis, to the step that is chosen, else the middle; arrows go along one.
    let entry = chosen.unwrap_or(2);
    let focused = ui.memory(egui::Memory::focused);
    let at_step = (0..5_u8).find(|step| focused == Some(id(*step)));
    let at_step = at_step.map(|step| {
        let pressed = |key: Key| u8::from(ui.input(|input| input.key_pressed(key)));
        let to = (step + pressed(Key::ArrowRight)).saturating_sub(pressed(Key::ArrowLeft)).min(4);
        if to != step {
            ui.memory_mut(|memory| memory.request_focus(id(to)));
        }
        to
    });
    for (step, said) in (0_u8..).zip(&words) {
        let spot = pos2(at(step), middle);
        painter.circle_filled(spot, 2.0, theme.outline);
        if !cx.editable || whose.is_none() {
            continue;
        }
        let place = egui::Rect::from_center_size(spot, Vec2::splat(22.0));
        let sense = match step == at_step.unwrap_or(entry) {
            true => Sense::click(),
            false => Sense::CLICK,
        };
        let response = ui.interact(place, id(step), sense);
        let selected = chosen == Some(step);
        if response.has_focus() {
            let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
            if response.gained_focus() {
                // The arrows are its own from the next pass on.
                ui.ctx().request_repaint();
            }
        }
        response.widget_info(|| {
            WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), selected, format!("{name}: {said}"))
        });
        if response.hovered() || response.has_focus() {
            painter.circle_filled(spot, 10.0, theme.hover);
        }
        if response.has_focus() {
            painter.circle_stroke(spot, 10.0, theme.focus_ring());
        }
        if response.clicked() && !selected {
            pressed = Some(step);
        }
        response.on_hover_text(said);
    }
    if let Some(ours) = marks.1 {
        painter.circle_stroke(pos2(at(ours.min(4)), middle), 8.0, Stroke::new(2.0, theme.text));
    }
    if let Some(theirs) = marks.0 {
        painter.circle_filled(pos2(at(theirs.min(4)), middle), 5.0, theme.text);
    }
    pressed
}

/// Our own note: typed at once, kept when the field is left, for us alone.
pub fn note(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let Some(person) = cx.file.stakeholders.get(model.who) else { return };
    card::plain(ui, cx.theme, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_2;
            card::heading(ui, cx.theme, cx.text("dossier-note"));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                chip::audience(ui, cx.theme, Audience::Internal, cx.text("record-visibility-internal"));
            });
        });
        if !cx.editable {
            ui.add(Label::new(cx.theme.body(&person.note)).wrap());
            return;
        }
        let field = Field::new(cx.text("dossier-note")).hint(cx.text("dossier-note-hint")).bare();
        let rows = field::lines(ui, &person.note).clamp(3, 10);
        if let Some(new) = field::multi(ui, cx.theme, &field, &person.note, rows) {
            let new = new.trim().to_owned();
            acts::change(cx, model.who, cx.text("dossier-note"), |person| person.note = new);
        }
    });
}
