//! Who × whom: our people down, theirs across; a cell says what was agreed and what came of it. Where nothing is, that
//! is seen, and a press agrees something.

use std::ops::Range;

use egui::{
    Align2, Id, Painter, Rangef, Rect, Response, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    pos2,
};

use super::{agreed, people};
use crate::insight::communication::{Cell, Communication};
use crate::ui::asking::Asking;
use crate::ui::context::Cx;
use crate::ui::evidence::{self, Lead};
use crate::ui::icons::Icon;
use crate::ui::naming::Named;
use crate::ui::theme::{self, SPACE_1, SPACE_2, SPACE_3};
use crate::ui::views::dialogue::parts;
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::{card, one_line_on, page};
use crate::workspace::{RecordKind, StakeholderId};

/// Width of our names, in points.
const NAMES: f32 = 132.0;
/// The least width of a column, in points.
const LEAST: f32 = 104.0;
/// Height of the heads, in points.
const HEAD: f32 = 30.0;
/// Height of a row, in points.
const HIGH: f32 = 76.0;

/// Draws the card.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, plan: &Communication) {
    card::card(ui, cx.theme, cx.text("dialogue-matrix"), |ui| {
        if plan.ours.is_empty() || plan.theirs.is_empty() {
            return parts::remark(ui, cx, cx.text("dialogue-matrix-empty"));
        }
        let people = plan.ours.len() + plan.theirs.len();
        let args = [
            ("n", people.into()),
            ("total", (people * people.saturating_sub(1) / 2).into()),
            ("of", plan.cells.values().filter(|cell| cell.held > 0).count().into()),
        ];
        parts::remark(ui, cx, &cx.words.with("dialogue-channels-among", &args));
        legend(ui, cx, plan);
        let room = ui.available_width();
        let wide = ((room - NAMES) / plan.theirs.len() as f32).max(LEAST);
        ScrollArea::horizontal().id_salt("dialogue-matrix").auto_shrink([false, true]).show(ui, |ui| {
            let size = Vec2::new(NAMES + wide * plan.theirs.len() as f32, HEAD + HIGH * plan.ours.len() as f32);
            let (area, _) = ui.allocate_exact_size(size, Sense::hover());
            // What is off the screen costs nothing: there may be tens of thousands of cells.
            let seen = ui.clip_rect();
            let columns = within(seen.x_range(), area.left() + NAMES, wide, plan.theirs.len());
            let rows = within(seen.y_range(), area.top() + HEAD, HIGH, plan.ours.len());
            // What has the keyboard is drawn wherever it is: details that open may push it out of sight.
            let held = held(ui).filter(|held| held.row < plan.ours.len() && held.column < plan.theirs.len());
            let columns: Vec<usize> = with(columns, held.map(|held| held.column)).collect();
            heads(ui, cx, plan, &columns, area, wide);
            for row in with(rows, held.map(|held| held.row)) {
                let ours = &plan.ours[row];
                let top = area.top() + HEAD + row as f32 * HIGH;
                let name = Rect::from_min_size(pos2(area.left(), top), Vec2::new(NAMES, HIGH));
                let response = person(ui, cx, *ours, name, None);
                hold(&response, row, columns.first().copied());
                for column in columns.iter().copied() {
                    let theirs = &plan.theirs[column];
                    let left = area.left() + NAMES + column as f32 * wide;
                    let place = Rect::from_min_size(pos2(left, top), Vec2::new(wide, HIGH));
                    let response = cell(ui, cx, (*ours, *theirs), plan.cell(*ours, *theirs), place);
                    hold(&response, row, Some(column));
                }
            }
            page::follow_focus(ui);
        });
        if !plan.no_backup.is_empty() {
            let n = plan.no_backup.len();
            let words = cx.words.with("dialogue-no-backup", &[("n", n.into())]);
            let response = crate::ui::widgets::button::plain(ui, cx.theme, &words);
            evidence::follow(cx, &response, &Lead::records(plan.no_backup.iter().copied()), &words);
        }
    });
}

/// Of `count` places of one `size`, the first at `from`: those of which something lies in a range.
fn within(range: Rangef, from: f32, size: f32, count: usize) -> Range<usize> {
    let before = |at: f32| ((at - from) / size).max(0.0);
    (before(range.min).floor() as usize).min(count)..(before(range.max).ceil() as usize).min(count)
}

/// These places and one more, if it is none of them.
fn with(places: Range<usize>, more: Option<usize>) -> impl Iterator<Item = usize> {
    let more = more.filter(|more| !places.contains(more));
    places.chain(more)
}

/// Where what has the keyboard stands.
#[derive(Clone, Copy)]
struct Held {
    id: Id,
    row: usize,
    column: usize,
}

fn held(ui: &Ui) -> Option<Held> {
    let focused = ui.memory(egui::Memory::focused)?;
    ui.data(|data| data.get_temp::<Held>(Id::unique("dialogue-matrix-held"))).filter(|held| held.id == focused)
}

/// Keeps in mind where it stands, if it has the keyboard.
fn hold(response: &Response, row: usize, column: Option<usize>) {
    if response.has_focus() {
        let held = Held { id: response.id, row, column: column.unwrap_or(0) };
        response.ctx.data_mut(|data| data.insert_temp(Id::unique("dialogue-matrix-held"), held));
    }
}

fn heads(ui: &Ui, cx: &Cx<'_>, plan: &Communication, columns: &[usize], area: Rect, wide: f32) {
    for column in columns.iter().copied() {
        let who = &plan.theirs[column];
        let left = area.left() + NAMES + column as f32 * wide;
        let place = Rect::from_min_size(pos2(left, area.top()), Vec2::new(wide, HEAD));
        let response = person(ui, cx, *who, place, standing(cx, plan, *who));
        hold(&response, 0, Some(column));
    }
}

/// How it stands with one of theirs, with the key of its words: a talk is overdue, as the headline and the list of debts
/// say it; or nothing is agreed with a key person. None where neither is so.
fn standing(cx: &Cx<'_>, plan: &Communication, who: StakeholderId) -> Option<(Mark, &'static str)> {
    let debt = cx.insights.rhythms.debt(who).filter(|debt| debt.is_overdue());
    match debt {
        Some(debt) => {
            let mark = people::mark(debt);
            Some((mark, if mark == Mark::Trouble { "dialogue-matrix-long" } else { "dialogue-matrix-overdue" }))
        }
        None => plan.without.contains(&who).then_some((Mark::Unknown, "dialogue-matrix-without")),
    }
}

/// What the marks over the columns and the fields of the cells mean, as far as they occur.
fn legend(ui: &mut Ui, cx: &Cx<'_>, plan: &Communication) {
    let mut marks: Vec<(Mark, &str)> = plan.theirs.iter().filter_map(|who| standing(cx, plan, *who)).collect();
    marks.sort_by_key(|(mark, _)| *mark as u8);
    marks.dedup();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(SPACE_3, 2.0);
        let word = |ui: &mut Ui, key: &str| {
            let font = theme::regular(theme::CAPTION);
            let galley = ui.painter().layout_no_wrap(cx.text(key).to_owned(), font, cx.theme.quiet);
            let (rect, response) = ui.allocate_exact_size(Vec2::new(16.0 + galley.size().x, 20.0), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, cx.text(key)));
            let at = Align2::LEFT_CENTER.anchor_size(pos2(rect.left() + 16.0, rect.center().y), galley.size());
            ui.painter().galley(at.min, galley, cx.theme.quiet);
            pos2(rect.left() + 6.0, rect.center().y)
        };
        for (mark, key) in marks {
            let at = word(ui, key);
            mark.paint(ui.painter(), cx.theme, at, 8.0);
        }
        let at = word(ui, "dialogue-matrix-agreed");
        let field = Rect::from_center_size(at, Vec2::new(12.0, 10.0));
        ui.painter().rect_filled(field, 2.0, cx.theme.relationship_soft);
        ui.painter().rect_stroke(field, 2.0, cx.theme.hairline(), StrokeKind::Inside);
    });
}

/// A person at the edge, with how it stands with them.
fn person(ui: &Ui, cx: &Cx<'_>, who: StakeholderId, place: Rect, standing: Option<(Mark, &str)>) -> Response {
    let theme = cx.theme;
    let mut name = parts::name(cx, who);
    if let Some((_, key)) = standing {
        name = format!("{name}: {}", cx.text(key));
    }
    let response = ui.interact(place, Id::unique(("dialogue-matrix", who)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let painter = ui.painter();
    if response.hovered() || cx.is_selected(who) {
        painter.rect_filled(place.shrink(1.0), 4.0, theme.hover);
    }
    crate::ui::widgets::keyboard::note(&response);
    if response.has_focus() {
        painter.rect_stroke(place.shrink(1.0), 4.0, theme.focus_ring(), StrokeKind::Inside);
    }
    let mut left = place.left() + SPACE_2;
    if let Some((mark, _)) = standing {
        mark.paint(painter, theme, pos2(left + 4.0, place.center().y), 8.0);
        left += 14.0;
    }
    let font = if cx.insights.grid.is_key(who) { theme::bold(theme::CAPTION) } else { theme::regular(theme::CAPTION) };
    let galley = one_line_on(painter, &parts::brief(cx, who), font, place.right() - left - SPACE_1);
    let at = Align2::LEFT_CENTER.anchor_size(pos2(left, place.center().y), galley.size());
    painter.galley(at.min, galley, theme.text);
    if response.clicked() {
        cx.select(who);
    }
    response.on_hover_text(name)
}

fn cell(ui: &Ui, cx: &Cx<'_>, pair: (StakeholderId, StakeholderId), cell: Option<&Cell>, place: Rect) -> Response {
    let theme = cx.theme;
    let response = ui.interact(place.shrink(1.0), Id::unique(("dialogue-matrix", pair)), Sense::click());
    let [first, how, held, when] = cell.map(|cell| lines(cx, cell)).unwrap_or_default();
    let said = match cell {
        None => cx.text("dialogue-cell-empty").to_owned(),
        Some(_) => {
            let parts = [&first, &how, &held, &when].map(String::as_str);
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
        }
    };
    let names = [("ours", parts::name(cx, pair.0).into()), ("theirs", parts::name(cx, pair.1).into())];
    let name = format!("{}: {said}", cx.words.with("dialogue-cell", &names));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let painter = ui.painter();
    let inner = place.shrink(2.0);
    let agreed = cell.is_some_and(|cell| !cell.owns.is_empty());
    if agreed {
        painter.rect_filled(inner, 4.0, theme.relationship_soft);
    }
    let edge = if response.hovered() { theme.quiet } else { theme.line };
    painter.rect_stroke(inner, 4.0, Stroke::new(theme.line_width, edge), StrokeKind::Inside);
    crate::ui::widgets::keyboard::note(&response);
    if response.has_focus() {
        painter.rect_stroke(inner, 4.0, theme.focus_ring(), StrokeKind::Inside);
    }
    match cell {
        Some(_) => {
            let ink = if agreed { theme.text } else { theme.quiet };
            text(painter, &first, theme::bold(theme::CAPTION), ink, (inner, 6.0));
            // A line each, so that a date is whole in the narrowest cell.
            let under = [(&how, theme::CAPTION, theme.text), (&held, 11.0, theme.quiet), (&when, 11.0, theme.quiet)];
            let lines = under.into_iter().filter(|(line, ..)| !line.is_empty());
            for (place, (line, size, ink)) in lines.enumerate() {
                text(painter, line, theme::regular(size), ink, (inner, 22.0 + 15.0 * place as f32));
            }
        }
        None if response.hovered() && cx.editable => {
            Icon::Add.paint(painter, inner.center(), 14.0, theme.quiet);
        }
        None => {
            painter.text(inner.center(), Align2::CENTER_CENTER, "–", theme::regular(theme::CAPTION), theme.quiet);
        }
    }
    match cell {
        Some(cell) => {
            let lead = Lead::records(cell.owns.iter().chain(&cell.backs_up).copied());
            match lead {
                Lead::Nowhere if response.clicked() && cx.editable => agree(cx, pair),
                lead => evidence::follow(cx, &response, &lead, &name),
            }
        }
        None if response.clicked() && cx.editable => agree(cx, pair),
        None => {}
    }
    let series = cell.into_iter().flat_map(|cell| cell.owns.iter().chain(&cell.backs_up));
    let series = series.filter_map(|id| cx.shown().rhythms.get(*id));
    response.on_hover_text(
        std::iter::once(name).chain(series.map(|one| agreed::sentence(cx, one))).collect::<Vec<_>>().join("\n"),
    )
}

fn text(painter: &Painter, text: &str, font: egui::FontId, ink: egui::Color32, (inner, down): (Rect, f32)) {
    let galley = one_line_on(painter, text, font, inner.width() - 2.0 * SPACE_2);
    painter.galley(pos2(inner.left() + SPACE_2, inner.top() + down), galley, ink);
}

/// What was agreed, and what came of it.
fn lines(cx: &Cx<'_>, cell: &Cell) -> [String; 4] {
    let series = cell.owns.iter().chain(&cell.backs_up).filter_map(|id| cx.shown().rhythms.get(*id));
    let shortest = series.min_by_key(|rhythm| rhythm.every_days);
    let (first, how) = match (shortest, cell.owns.is_empty()) {
        (Some(rhythm), false) => {
            let every = cx.words.days(rhythm.every_days);
            let first = cx.words.with("dialogue-cell-interval", &[("every", every.into())]);
            (first, rhythm.channel.name(cx.words).to_owned())
        }
        (Some(_), true) => (cx.text("dialogue-cell-backs-up").to_owned(), String::new()),
        (None, _) => (cx.text("dialogue-cell-not-agreed").to_owned(), String::new()),
    };
    let held = cx.words.with("dialogue-cell-held", &[("n", cell.held.into())]);
    let when = match (cell.next, cell.last) {
        (Some(next), _) => cx.words.with("dialogue-cell-next", &[("date", cx.words.date_short(next).into())]),
        (None, Some(last)) => cx.words.with("dialogue-cell-last", &[("date", cx.words.date_short(last).into())]),
        (None, None) => String::new(),
    };
    [first, how, held, when]
}

/// A new series between the two: how often and how is asked.
fn agree(cx: &Cx<'_>, (ours, theirs): (StakeholderId, StakeholderId)) {
    cx.ask(Asking::of(RecordKind::Rhythm).about(Some(theirs)).kept_by(ours));
}
