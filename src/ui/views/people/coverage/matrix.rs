//! Our people by their people, with a mark for how well each pair knows each other.

use std::collections::HashMap;

use egui::{Rect, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::super::person::Person;
use super::super::picture::Cast;
use super::super::{acts, marks};
use super::{depth_bars, words};
use crate::ui::context::Cx;
use crate::ui::theme::{self, SPACE_1, SPACE_2};
use crate::ui::widgets::{card, person, popup};
use crate::workspace::{Side, StakeholderId, StakeholderKind};

/// Height of a row, in points.
const ROW: f32 = 26.0;
/// Width of the column of names, in points.
const NAMES: f32 = 118.0;
/// Width of one of our columns, in points.
const COLUMN: f32 = 25.0;

/// The card.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, cast: &Cast<'_>) {
    let theme = cx.theme;
    let is_person = |one: &&&Person| one.kind == StakeholderKind::Person && one.left_on.is_none();
    let (mut ours, theirs): (Vec<&Person>, Vec<&Person>) = cast
        .people
        .all
        .iter()
        .collect::<Vec<_>>()
        .iter()
        .filter(is_person)
        .copied()
        .partition(|p| p.side == Side::Ours);
    let theirs: Vec<&Person> = theirs.into_iter().filter(|one| cast.filter.admits(one)).collect();
    card::frame(theme).show(ui, |ui| {
        ui.take_available_width();
        ui.set_min_height(ui.available_height());
        ui.spacing_mut().item_spacing.y = 0.0;
        super::parts::show(ui, cx, cast);
        card::heading(ui, theme, cx.text("coverage-matrix"));
        let places = [("days", words::days(cx).into())];
        ui.add(egui::Label::new(theme.caption(cx.words.with("coverage-matrix-note", &places))).wrap());
        ui.add_space(SPACE_2);
        let room = ((ui.available_width() - NAMES) / COLUMN).floor().max(1.0) as usize;
        let coverage = &cx.insights.coverage;
        let mut spoken: HashMap<StakeholderId, usize> = HashMap::new();
        for us in coverage.people.values().flat_map(|covered| &covered.by) {
            *spoken.entry(*us).or_default() += 1;
        }
        ours.sort_by_key(|one| (std::cmp::Reverse(spoken.get(&one.id).copied().unwrap_or(0)), one.id));
        ours.truncate(room);
        heads(ui, cx, &ours);
        ScrollArea::vertical().id_salt("coverage-matrix").auto_shrink([false, false]).show_rows(
            ui,
            ROW,
            theirs.len(),
            |ui, rows| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for one in &theirs[rows] {
                    row(ui, cx, &ours, one);
                }
            },
        );
    });
}

fn heads(ui: &mut Ui, cx: &Cx<'_>, ours: &[&Person]) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), Sense::hover());
    for (at, one) in ours.iter().enumerate() {
        let center = pos2(rect.left() + NAMES + COLUMN * (at as f32 + 0.5), rect.center().y - 2.0);
        marks::small(ui.painter(), cx.theme, center, 10.0, one);
        let place = Rect::from_center_size(center, vec2(COLUMN, 24.0));
        ui.interact(place, ui.scope_id().with(("head", one.id)), Sense::hover()).on_hover_text(&one.name);
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), cx.theme.hairline());
}

fn row(ui: &mut Ui, cx: &Cx<'_>, ours: &[&Person], one: &Person) {
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    let selected = acts::selected(cx) == Some(one.id);
    let named = cx.words.with("coverage-matrix-row", &[("name", one.name.as_str().into())]);
    response.widget_info(|| WidgetInfo::selected(Role::Row, true, selected, &named));
    if selected || response.hovered() || response.has_focus() {
        let fill = if selected { theme.selection } else { theme.hover };
        ui.painter().rect_filled(rect.expand2(vec2(SPACE_1, 0.0)), 4.0, fill);
    }
    let font = if one.key { theme::bold(theme::CAPTION) } else { theme::regular(theme::CAPTION) };
    let name = person::name_within(ui.painter(), (&one.name, true), font, theme.text, NAMES - SPACE_2);
    ui.painter().galley(pos2(rect.left(), rect.center().y - name.size().y / 2.0), name, theme.text);
    for (at, us) in ours.iter().enumerate() {
        let center = pos2(rect.left() + NAMES + COLUMN * (at as f32 + 0.5), rect.center().y);
        match cx.insights.coverage.pair(one.id, us.id).and_then(|pair| pair.depth(&cx.shown().engagement.thresholds)) {
            Some(depth) => depth_bars(ui.painter(), theme, center, depth),
            None => drop(ui.painter().circle_filled(center, 1.2, theme.outline)),
        }
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, theme.grid));
    if response.clicked() {
        cx.select(one.id);
    }
    let (_, sentence) = words::one_of_them(cx, one.id);
    popup::beside(&response, sentence);
}
