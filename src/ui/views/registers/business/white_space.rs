//! White space: offerings by the parts of the client, changed in place.

use egui::{Popup, PopupCloseBehavior, Rect, Role, ScrollArea, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::{Kept, ours_alone};
use crate::document::{Edit, Label};
use crate::insight::statistics::Share;
use crate::insight::white_space::{MOST_OFFERINGS, WhiteSpace, said};
use crate::ui::context::Cx;
use crate::ui::evidence::Lead;
use crate::ui::naming::{Named, title_of};
use crate::ui::theme::{self, SPACE_1, SPACE_2, SPACE_4, Theme};
use crate::ui::views::dialogue::parts::{self, Said};
use crate::ui::views::registers::rows::{Front, Rows};
use crate::ui::widgets::{card, one_line, popup, touched};
use crate::workspace::{OfferingId, Reach, Side, StakeholderId, Standing};

/// Height of a row of the grid.
const ROW: f32 = 44.0;
/// Height of its head.
const HEAD: f32 = 46.0;
/// The narrowest column.
const COLUMN: f32 = 76.0;
/// Width of the column of penetration.
const END: f32 = 96.0;

/// The page.
#[derive(Default)]
pub struct WhiteSpacePage {
    kept: Kept<WhiteSpace>,
    /// Parts of the client that a person added to the grid, before anything is said of them.
    added: Vec<StakeholderId>,
}

impl WhiteSpacePage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, rows: &mut Rows) {
        let known = self.kept.get(cx, WhiteSpace::of);
        let front =
            rows.head(ui, cx, (&finding(cx, &known), cx.text("business-white-drawn")), |ui| self.tools(ui, cx, &known));
        match front {
            Front::Table => rows.table(ui, cx),
            Front::Page => rows.body(ui, cx, |ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(SPACE_4);
                figures(ui, cx, &known);
                self.grid(ui, cx, &known);
            }),
        }
    }

    /// Another part of the client.
    fn tools(&mut self, ui: &mut Ui, cx: &Cx<'_>, known: &WhiteSpace) {
        ours_alone(ui, cx, cx.text("business-white-ours"));
        if !cx.editable || known.offerings.is_empty() {
            return;
        }
        let there = |id: &StakeholderId| known.centres.contains(id) || self.added.contains(id);
        let mut others: Vec<StakeholderId> = cx
            .shown()
            .stakeholders
            .iter()
            .filter(|one| one.side == Side::Client && one.left_on.is_none())
            .map(|one| one.id)
            .filter(|id| !there(id))
            .collect();
        others.sort_by_key(|id| parts::name(cx, *id));
        let word = cx.text("business-add-centre");
        let options = || others.iter().map(|id| (None, parts::name(cx, *id))).collect();
        if let Some(chosen) = parts::answers(ui, cx, (word, word), word, options)
            && let Some(id) = others.get(chosen)
        {
            self.added.push(*id);
        }
    }

    fn grid(&self, ui: &mut Ui, cx: &Cx<'_>, known: &WhiteSpace) {
        let theme = cx.theme;
        let added =
            self.added.iter().filter(|id| !known.centres.contains(id) && cx.shown().stakeholders.contains(**id));
        let centres: Vec<StakeholderId> = known.centres.iter().chain(added).copied().collect();
        card::card(ui, theme, cx.text("business-white-grid"), |ui| {
            key(ui, cx);
            if known.more > 0 {
                let args = [("most", MOST_OFFERINGS.into()), ("n", known.more.into())];
                parts::remark(ui, cx, &cx.words.with("business-white-more", &args));
            }
            let room = ui.available_width();
            let names = (room * 0.24).clamp(120.0, 230.0);
            let column = ((room - names - END) / centres.len().max(1) as f32).max(COLUMN);
            let wide = names + column * centres.len() as f32 + END;
            ScrollArea::horizontal().id_salt("white space").auto_shrink([false, true]).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                heads(ui, cx, &centres, (names, column, wide));
                for offering in &known.offerings {
                    row(ui, cx, known, *offering, &centres, (names, column, wide));
                }
                foot(ui, cx, known, &centres, (names, column, wide));
            });
        });
    }
}

fn finding(cx: &Cx<'_>, known: &WhiteSpace) -> String {
    let args = [
        ("n", known.penetration.n.into()),
        ("of", known.penetration.of.into()),
        ("open", known.open.into()),
        ("talks", known.in_talks.into()),
        ("share", known.penetration.value().map_or_else(String::new, |share| cx.words.percent(share, 0)).into()),
    ];
    match (known.offerings.len(), known.penetration.of) {
        (0, _) => cx.text("business-white").to_owned(),
        (_, 0) => cx.text("business-white-unknown").to_owned(),
        _ => cx.words.with("business-white-finding", &args),
    }
}

fn figures(ui: &mut Ui, cx: &Cx<'_>, known: &WhiteSpace) {
    let penetration = share_words(cx, known.penetration);
    let number = |n: usize| (!known.offerings.is_empty()).then(|| cx.words.number(n as f64, 0));
    let plain =
        |key: &str, value: Option<String>, hint: &str| Said::plain(cx, key, value, cx.text(hint), Lead::Nowhere);
    let first = [
        plain("business-penetration", penetration, "business-penetration-hint"),
        plain("business-cells-talks", number(known.in_talks), "business-cells-talks-hint"),
        plain("business-cells-open", number(known.open), "business-cells-open-hint"),
        plain("business-cells-unknown", number(known.unknown), "business-cells-unknown-hint"),
    ];
    parts::figures(ui, cx, &first, &[]);
}

fn share_words(cx: &Cx<'_>, share: Share) -> Option<String> {
    let value = cx.words.percent(share.value()?, 0);
    let of = cx.words.with("common-of", &[("n", share.n.into()), ("total", share.of.into())]);
    Some(cx.words.with("business-percent-of", &[("share", value.into()), ("of", of.into())]))
}

/// The sign of how something stands: full, half, hollow, a bar; a point where nothing is known.
fn paint(ui: &Ui, theme: &Theme, at: egui::Pos2, reach: Option<Reach>) {
    let painter = ui.painter();
    let line = Stroke::new(1.75_f32.max(theme.line_width), theme.relationship);
    match reach {
        Some(Reach::Sold) => {
            painter.circle_filled(at, 8.0, theme.relationship);
        }
        Some(Reach::InTalks) => {
            painter.circle_stroke(at, 7.5, line);
            let half: Vec<egui::Pos2> = (0..=16)
                .map(|n| {
                    let angle = std::f32::consts::PI * (0.5 + n as f32 / 16.0);
                    at + Vec2::new(angle.cos(), angle.sin()) * 7.5
                })
                .collect();
            painter.add(egui::Shape::convex_polygon(half, theme.relationship, Stroke::NONE));
        }
        Some(Reach::Open) => {
            painter.circle_stroke(at, 7.5, line);
        }
        Some(Reach::NotAddressable) => {
            painter.hline(at.x - 6.0..=at.x + 6.0, at.y, Stroke::new(1.75, theme.quiet));
        }
        None => {
            painter.circle_filled(at, 2.0, theme.outline);
        }
    }
}

fn key(ui: &mut Ui, cx: &Cx<'_>) {
    let theme = cx.theme;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_1;
        let unknown = cx.text("business-reach-unknown");
        let all = Reach::CHOICES.iter().map(|reach| (Some(*reach), reach.name(cx.words))).chain([(None, unknown)]);
        for (reach, word) in all {
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(20.0), Sense::hover());
            paint(ui, theme, rect.center(), reach);
            ui.label(theme.caption(word));
            ui.add_space(SPACE_2);
        }
    });
}

type Widths = (f32, f32, f32);

fn heads(ui: &mut Ui, cx: &Cx<'_>, centres: &[StakeholderId], (names, column, wide): Widths) {
    let theme = cx.theme;
    let (rect, _) = ui.allocate_exact_size(Vec2::new(wide, HEAD), Sense::hover());
    for (at, centre) in centres.iter().enumerate() {
        let left = rect.left() + names + column * at as f32;
        let one = cx.shown().stakeholders.get(*centre);
        let name = parts::brief(cx, *centre);
        let role = one.map_or_else(String::new, |one| one.role.clone());
        let name = one_line(ui, &name, theme::bold(theme::CAPTION), column - SPACE_1);
        let role = one_line(ui, &role, theme::regular(theme::CAPTION), column - SPACE_1);
        let middle = left + column / 2.0;
        ui.painter().galley(pos2(middle - name.size().x / 2.0, rect.top() + 6.0), name, theme.text);
        ui.painter().galley(pos2(middle - role.size().x / 2.0, rect.top() + 24.0), role, theme.quiet);
        let place = Rect::from_min_size(pos2(left, rect.top()), Vec2::new(column, HEAD));
        let whole = one.map_or_else(String::new, |one| format!("{}\n{}", one.name, one.role));
        ui.interact(place, ui.make_persistent_id(("centre", *centre)), Sense::hover()).on_hover_text(whole);
    }
    let word = one_line(ui, cx.text("business-penetration-head"), theme::regular(theme::CAPTION), END - SPACE_2);
    ui.painter().galley(pos2(rect.right() - word.size().x - SPACE_1, rect.top() + 24.0), word, theme.quiet);
    ui.painter().hline(rect.x_range(), rect.bottom(), theme.hairline());
}

fn row(
    ui: &mut Ui,
    cx: &Cx<'_>,
    known: &WhiteSpace,
    offering: OfferingId,
    centres: &[StakeholderId],
    (names, column, wide): Widths,
) {
    let theme = cx.theme;
    let (rect, _) = ui.allocate_exact_size(Vec2::new(wide, ROW), Sense::hover());
    let title = title_of(cx.shown(), offering.into(), cx.words);
    let place = Rect::from_min_size(rect.min, Vec2::new(names, ROW)).shrink(2.0);
    let response = ui.interact(place, ui.make_persistent_id(("offering", offering)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &title));
    if cx.is_selected(offering) {
        ui.painter().rect_filled(place, 4.0, theme.selection);
    }
    touched(ui.painter(), theme, place, &response);
    let mut job = egui::text::LayoutJob::simple(title, theme::regular(theme::BODY), theme.text, names - SPACE_2);
    job.wrap.max_rows = 2;
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    ui.painter().galley(pos2(rect.left() + SPACE_1, rect.center().y - galley.size().y / 2.0), galley, theme.text);
    if response.clicked() {
        cx.select(offering);
    }
    for (at, centre) in centres.iter().enumerate() {
        let left = rect.left() + names + column * at as f32;
        let place = Rect::from_min_size(pos2(left, rect.top()), Vec2::new(column, ROW)).shrink(2.0);
        cell(ui, cx, known, (offering, *centre), place);
    }
    end(ui, cx, rect, known.of_offering(offering));
    ui.painter().hline(rect.x_range(), rect.bottom(), theme.hairline());
}

/// How an offering stands with a part of the client; pressed, it is said anew.
fn cell(ui: &Ui, cx: &Cx<'_>, known: &WhiteSpace, (offering, centre): (OfferingId, StakeholderId), place: Rect) {
    let theme = cx.theme;
    let reach = known.cells.get(&(offering, centre)).copied();
    let sense = if cx.editable { Sense::click() } else { Sense::hover() };
    let response = ui.interact(place, ui.make_persistent_id((offering, centre)), sense);
    let title = title_of(cx.shown(), offering.into(), cx.words);
    let word = reach.map_or(cx.text("business-reach-unknown"), |(reach, _)| reach.name(cx.words));
    let name = parts::name(cx, centre);
    let accessible = format!("{title}, {name}: {word}");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, cx.editable, &accessible));
    touched(ui.painter(), theme, place, &response);
    paint(ui, theme, place.center(), reach.map(|(reach, _)| reach));
    if cx.editable {
        Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClick).accessible_name(&accessible).show(
            |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                popup::group(ui, theme, &accessible);
                for choice in Reach::CHOICES.iter().copied() {
                    let on = reach.is_some_and(|(now, _)| now == choice);
                    if popup::choice(ui, theme, choice.name(cx.words), on).clicked() && !on {
                        put(cx, offering, Standing { with: centre, on: cx.day, reach: choice }, &title);
                        ui.close();
                    }
                }
            },
        );
    }
    let since = reach.map_or_else(String::new, |(_, on)| format!(" · {}", cx.words.date(on)));
    response.on_hover_text(format!("{accessible}{since}"));
}

fn put(cx: &Cx<'_>, offering: OfferingId, standing: Standing, title: &str) {
    if let Some(file) = cx.file.offerings.get(offering) {
        let next = said(file, standing);
        cx.edit(Edit::Put(next.into()), Label { key: "edit-change", args: vec![("title", title.to_owned())] });
    }
}

/// Sold, of what could be, at the end of a row.
fn end(ui: &Ui, cx: &Cx<'_>, rect: Rect, share: Share) {
    let said = match share.value() {
        Some(value) => format!("{} · {}/{}", cx.words.percent(value, 0), share.n, share.of),
        None => "–".to_owned(),
    };
    let galley = one_line(ui, &said, theme::regular(theme::CAPTION), END - SPACE_2);
    let at = pos2(rect.right() - galley.size().x - SPACE_1, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, cx.theme.text);
}

fn foot(ui: &mut Ui, cx: &Cx<'_>, known: &WhiteSpace, centres: &[StakeholderId], (names, column, wide): Widths) {
    let theme = cx.theme;
    let (rect, _) = ui.allocate_exact_size(Vec2::new(wide, 30.0), Sense::hover());
    let word = one_line(ui, cx.text("business-penetration-head"), theme::regular(theme::CAPTION), names - SPACE_2);
    ui.painter().galley(pos2(rect.left() + SPACE_1, rect.center().y - word.size().y / 2.0), word, theme.quiet);
    for (at, centre) in centres.iter().enumerate() {
        let share = known.of_centre(*centre);
        let said = share
            .value()
            .map_or("–".to_owned(), |value| format!("{} · {}/{}", cx.words.percent(value, 0), share.n, share.of));
        let galley = one_line(ui, &said, theme::regular(theme::CAPTION), column - SPACE_1);
        let middle = rect.left() + names + column * (at as f32 + 0.5);
        ui.painter().galley(
            pos2(middle - galley.size().x / 2.0, rect.center().y - galley.size().y / 2.0),
            galley,
            theme.quiet,
        );
    }
    end(ui, cx, rect, known.penetration);
}
