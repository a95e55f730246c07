//! Who was brought along into which phase: key people down, phases across; each cell three marks (told, understands,
//! comfortable). A press opens the three of a cell.

use egui::{
    Align2, Id, Popup, PopupCloseBehavior, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    pos2,
};

use crate::insight::brought_along::{BroughtAlong, Cell, STEPS};
use crate::ui::context::Cx;
use crate::ui::naming::Named;
use crate::ui::theme::{self, SPACE_1, SPACE_2};
use crate::ui::views::dialogue::parts;
use crate::ui::views::dossier;
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::{card, one_line_on};

/// Width of the names, in points.
const NAMES: f32 = 150.0;
/// The least width of a phase, in points.
const LEAST: f32 = 112.0;
/// Height of the heads, in points.
const HEAD: f32 = 36.0;
/// Height of a row, in points.
const HIGH: f32 = 30.0;

/// Draws the card.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, along: &BroughtAlong) {
    if along.phases.is_empty() || along.people.is_empty() {
        return;
    }
    card::card(ui, cx.theme, &finding(cx, along), |ui| {
        let words = match along.before.value() {
            Some(value) => {
                let percent = cx.words.percent(value, 0);
                let args = [("n", along.before.n.into()), ("of", along.before.of.into()), ("share", percent.into())];
                cx.words.with("dialogue-brought-before", &args)
            }
            None => cx.text("dialogue-brought-not-begun").to_owned(),
        };
        parts::remark(ui, cx, &words);
        let steps: Vec<&str> = STEPS.into_iter().map(|step| step.name(cx.words)).collect();
        let args = [("steps", steps.join(" · ").into())];
        parts::remark(ui, cx, &cx.words.with("dialogue-brought-key", &args));
        let room = ui.available_width();
        let wide = ((room - NAMES) / along.phases.len() as f32).max(LEAST);
        ScrollArea::horizontal().id_salt("dialogue-brought").auto_shrink([false, true]).show(ui, |ui| {
            let size = Vec2::new(NAMES + wide * along.phases.len() as f32, HEAD + HIGH * along.people.len() as f32);
            let (area, _) = ui.allocate_exact_size(size, Sense::hover());
            let current = along.current(cx.day);
            for (column, phase) in along.phases.iter().enumerate() {
                let left = area.left() + NAMES + column as f32 * wide;
                let painter = ui.painter();
                let font =
                    if current == Some(column) { theme::bold(theme::CAPTION) } else { theme::regular(theme::CAPTION) };
                let name = one_line_on(painter, &phase.name, font, wide - SPACE_2);
                painter.galley(pos2(left, area.top() + 2.0), name, cx.theme.text);
                let date = cx.words.date_short(phase.start);
                let date = one_line_on(painter, &date, theme::regular(11.0), wide - SPACE_2);
                painter.galley(pos2(left, area.top() + 18.0), date, cx.theme.quiet);
            }
            for (row, who) in along.people.iter().enumerate() {
                let top = area.top() + HEAD + row as f32 * HIGH;
                ui.painter().hline(area.x_range(), top, cx.theme.hairline());
                let name =
                    one_line_on(ui.painter(), &parts::brief(cx, *who), theme::regular(theme::BODY), NAMES - SPACE_2);
                let at = Align2::LEFT_CENTER.anchor_size(pos2(area.left(), top + HIGH / 2.0), name.size());
                ui.painter().galley(at.min, name, cx.theme.text);
                for (column, phase) in along.phases.iter().enumerate() {
                    let left = area.left() + NAMES + column as f32 * wide;
                    let place = Rect::from_min_size(pos2(left, top), Vec2::new(wide - SPACE_1, HIGH));
                    if let Some(cell) = phase.cells.get(row) {
                        one(ui, cx, (*who, &phase.name), cell, place);
                    }
                }
            }
        });
    });
}

/// What the check finds: who is not yet with us in the phase that is under way or comes next.
fn finding(cx: &Cx<'_>, along: &BroughtAlong) -> String {
    let Some(place) = along.current(cx.day) else { return cx.text("dialogue-brought").to_owned() };
    let phase = along.phases.get(place).map(|phase| phase.name.as_str()).unwrap_or_default();
    let n = along.missing(place).count();
    let args = [("phase", phase.into()), ("n", n.into()), ("of", along.people.len().into())];
    cx.words.with("dialogue-brought-missing", &args)
}

fn mark(said: Option<(bool, chrono::NaiveDate)>) -> Mark {
    match said {
        Some((true, _)) => Mark::Good,
        Some((false, _)) => Mark::Trouble,
        None => Mark::Unknown,
    }
}

fn one(ui: &mut Ui, cx: &Cx<'_>, (who, phase): (crate::workspace::StakeholderId, &str), cell: &Cell, place: Rect) {
    let theme = cx.theme;
    let response = ui.interact(place.shrink(1.0), Id::unique(("dialogue-brought", who, phase)), Sense::click());
    let said: Vec<String> = STEPS
        .into_iter()
        .zip(cell.steps)
        .map(|(step, said)| {
            let key = match said {
                Some((true, _)) => "dossier-brought-yes",
                Some((false, _)) => "dossier-brought-no",
                None => "dossier-brought-not-asked",
            };
            format!("{}: {}", step.name(cx.words), cx.text(key))
        })
        .collect();
    let name = format!("{}, {phase}: {}", parts::name(cx, who), said.join(", "));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let painter = ui.painter();
    if response.hovered() {
        painter.rect_filled(place.shrink(2.0), 4.0, theme.hover);
    }
    crate::ui::widgets::keyboard::note(&response);
    if response.has_focus() {
        painter.rect_stroke(place.shrink(2.0), 4.0, theme.focus_ring(), StrokeKind::Inside);
    }
    for (step, said) in cell.steps.into_iter().enumerate() {
        mark(said).paint(painter, theme, pos2(place.left() + 8.0 + 20.0 * step as f32, place.center().y), 10.0);
    }
    if cell.before {
        // All three before the phase began: underlined, so that it can be told from what came later.
        let y = place.center().y + 9.0;
        let span = place.left() + 2.0..=place.left() + 54.0;
        painter.hline(span, y, Stroke::new(1.5, theme.good));
    }
    Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside).accessible_name(&name).show(|ui| {
        ui.spacing_mut().item_spacing.y = SPACE_1;
        for (step, said) in STEPS.into_iter().zip(cell.steps) {
            if dossier::brought(ui, cx, (who, phase, step), said) {
                dossier::bring(cx, (who, phase, step), said);
            }
        }
    });
    response.on_hover_text(name);
}
