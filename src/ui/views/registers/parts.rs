//! What the pages of registers share: a row of figures, shares in words, an interval drawn, blocks that cost nothing while
//! they are scrolled away.

use std::collections::HashMap;
use std::hash::Hash;

use egui::{Label, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2};

use crate::insight::statistics::Share;
use crate::ui::context::Cx;
use crate::ui::evidence::{self, Lead};
use crate::ui::naming::{is_person, stakeholder_name};
use crate::ui::theme::{self, SPACE_2, SPACE_3, SPACE_4, Theme};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::person::{self, Disc};
use crate::ui::widgets::{card, figure, one_line_on, touched};
use crate::workspace::{RecordRef, StakeholderId};

/// The least width of a figure, in points.
const FIGURE: f32 = 132.0;

/// A figure of a page.
pub struct Said {
    /// The key of its name.
    pub key: &'static str,
    /// What it says; none = nothing known.
    pub value: Option<String>,
    /// How it stands, where that can be said.
    pub mark: Option<Mark>,
    /// What it is made of, under the pointer.
    pub hint: String,
    /// Where it leads.
    pub lead: Lead,
}

impl Said {
    /// A figure that leads nowhere.
    pub fn new(key: &'static str, value: Option<String>, hint: String) -> Self {
        Self { key, value, mark: None, hint, lead: Lead::Nowhere }
    }

    /// With its state.
    pub fn mark(mut self, mark: Option<Mark>) -> Self {
        self.mark = mark;
        self
    }

    /// With the records behind it.
    pub fn leads(mut self, records: impl IntoIterator<Item = impl Into<RecordRef>>) -> Self {
        self.lead = Lead::records(records);
        self
    }
}

/// Figures in a card, side by side, in as many rows as they need.
pub fn figures(ui: &mut Ui, cx: &Cx<'_>, all: &[Said]) {
    card::plain(ui, cx.theme, |ui| {
        let room = ui.available_width();
        let across = (((room + SPACE_4) / (FIGURE + SPACE_4)).floor() as usize).clamp(1, all.len().max(1));
        let width = (room - SPACE_4 * (across - 1) as f32) / across as f32;
        ui.spacing_mut().item_spacing = Vec2::new(SPACE_4, SPACE_2);
        let font = theme::regular(theme::CAPTION);
        let needed = |one: &Said| {
            let name = cx.text(one.key).to_owned();
            ui.painter().layout(name, font.clone(), cx.theme.quiet, width).rows.len()
        };
        let lines = all.iter().map(needed).max().unwrap_or(1).clamp(1, 3);
        for row in all.chunks(across) {
            ui.horizontal(|ui| {
                for one in row {
                    let name = cx.text(one.key);
                    let shown = figure::Figure {
                        name,
                        value: one.value.as_deref(),
                        mark: one.mark,
                        bar: None,
                        under: "",
                        lines,
                        hint: &one.hint,
                        leads: one.lead.leads(),
                    };
                    let response = figure::show(ui, cx.theme, &shown, width);
                    evidence::follow(cx, &response, &one.lead, name);
                }
            });
        }
    });
}

/// "3 of 5"; none of nothing.
pub fn of(cx: &Cx<'_>, share: Share) -> Option<String> {
    (share.of > 0).then(|| cx.words.with("common-of", &[("n", share.n.into()), ("total", share.of.into())]))
}

/// "60 %"; none of nothing.
pub fn percent(cx: &Cx<'_>, share: Share) -> Option<String> {
    share.value().map(|value| cx.words.percent(value, 0))
}

/// "60 % (3 of 5)"; none of nothing.
pub fn percent_of(cx: &Cx<'_>, share: Share) -> Option<String> {
    let args = [("percent", percent(cx, share)?.into()), ("of", of(cx, share)?.into())];
    Some(cx.words.with("registers-percent-of", &args))
}

/// Between which shares the true one lies, in words; what is not known of nothing.
pub fn likely(cx: &Cx<'_>, share: Share) -> String {
    let Some((low, high)) = share.interval() else { return cx.text("registers-nothing-known").to_owned() };
    let args = [
        ("of", of(cx, share).unwrap_or_default().into()),
        ("low", cx.words.percent(low, 0).into()),
        ("high", cx.words.percent(high, 0).into()),
    ];
    cx.words.with("registers-likely", &args)
}

/// A share with its interval: the whole as a thin track, the interval as a band, the share as a tick. Hollow of nothing.
pub fn paint_interval(ui: &Ui, theme: &Theme, track: Rect, share: Share) {
    let painter = ui.painter();
    let (Some(value), Some((low, high))) = (share.value(), share.interval()) else {
        painter.rect_stroke(track, 3.0, Stroke::new(1.0, theme.outline), egui::StrokeKind::Inside);
        return;
    };
    let x = |share: f64| track.left() + track.width() * share as f32;
    painter.rect_filled(track, 3.0, theme.track);
    let band = Rect::from_min_max(pos2(x(low), track.top()), pos2(x(high), track.bottom()));
    painter.rect_filled(band, 3.0, theme.ghost);
    let tick = Rect::from_center_size(pos2(x(value), track.center().y), Vec2::new(3.0, 14.0));
    painter.rect_filled(tick, 1.5, theme.text);
}

/// A person's name, shortened where there is little room.
pub fn name_of(cx: &Cx<'_>, who: StakeholderId) -> String {
    stakeholder_name(cx.shown(), who, cx.words)
}

/// The disc of a person, as large as the row lets it be.
pub fn disc(ui: &mut Ui, cx: &Cx<'_>, who: StakeholderId, radius: f32) -> Response {
    let name = name_of(cx, who);
    let initials = person::initials(&name);
    person::show_sized(ui, cx.theme, &name, &Disc::new(&initials), radius)
}

/// A disc and a name in a row.
pub fn person(ui: &mut Ui, cx: &Cx<'_>, who: StakeholderId) {
    let name = name_of(cx, who);
    disc(ui, cx, who, 9.0);
    let shorter = person::shorter(&name, is_person(cx.shown(), who));
    person::name(ui, &name, &shorter, theme::regular(theme::BODY), cx.theme.text);
}

/// The head of a person's column in a matrix: their disc in `cell`; a press shows them, `said` stands under the pointer.
pub fn person_head(ui: &Ui, cx: &Cx<'_>, who: StakeholderId, cell: Rect, said: String) {
    let name = name_of(cx, who);
    let response = ui.interact(cell, ui.scope_id().with(("head", who)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, &name));
    touched(ui.painter(), cx.theme, cell.shrink(2.0), &response);
    let initials = person::initials(&name);
    let disc = Disc::new(&initials).key(cx.insights.grid.is_key(who));
    person::paint_sized(ui.painter(), cx.theme, cell.center(), &disc, 12.5);
    if response.clicked() {
        cx.select(who);
    }
    response.on_hover_text(said);
}

/// A line of text that leads to a record, cut where it must be; the whole stands under the pointer.
pub fn title(ui: &mut Ui, cx: &Cx<'_>, record: impl Into<RecordRef>, text: &str, bold: bool) -> Response {
    let record = record.into();
    let font = if bold { theme::bold(theme::STRONG) } else { theme::regular(theme::BODY) };
    let galley = one_line_on(ui.painter(), text, font, ui.available_width());
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), text));
    if ui.is_rect_visible(rect) {
        touched(ui.painter(), cx.theme, rect.expand2(Vec2::new(3.0, 1.0)), &response);
        if cx.selection == Some(record) {
            ui.painter().rect_filled(rect.expand2(Vec2::new(3.0, 1.0)), 4.0, cx.theme.selection);
        }
        let cut = galley.elided;
        ui.painter().galley(rect.min, galley, cx.theme.text);
        if response.clicked() {
            cx.select(record);
        }
        if cut {
            return response.on_hover_text(text);
        }
    }
    response
}

/// A quiet sentence that goes on in the next line.
pub fn quiet(ui: &mut Ui, cx: &Cx<'_>, text: &str) {
    ui.add(Label::new(cx.theme.quiet(text)).wrap());
}

/// Two columns side by side where there is room, the left one so wide; else one under the other.
pub fn columns(ui: &mut Ui, least: f32, left_width: f32, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    let room = ui.available_width();
    if room < least {
        left(ui);
        ui.add_space(SPACE_2);
        right(ui);
        return;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_3;
        column(ui, left_width, left);
        let rest = (room - left_width - SPACE_3).max(0.0);
        column(ui, rest, right);
    });
}

fn column(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    crate::ui::widgets::page::column(ui, width, |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
        add(ui);
    });
}

/// How high blocks were when they were drawn last: one that is scrolled away is then left out.
pub struct Heights<K>(HashMap<K, (f32, f32)>);

impl<K> Default for Heights<K> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<K: Hash + Eq> Heights<K> {
    /// Draws a block, or keeps its room where it is scrolled away.
    pub fn block(&mut self, ui: &mut Ui, key: K, add: impl FnOnce(&mut Ui)) {
        let width = ui.available_width();
        if let Some((_, height)) = self.0.get(&key).filter(|(then, _)| (then - width).abs() < 0.5) {
            let rect = Rect::from_min_size(ui.cursor().min, Vec2::new(width, *height));
            if !ui.is_rect_visible(rect) {
                ui.allocate_space(rect.size());
                return;
            }
        }
        let height = ui.scope(add).response.rect.height();
        self.0.insert(key, (width, height));
    }
}
