//! When the client's people are hard to reach, and when nobody works: a slim lane over the rows, under the contacts.

use chrono::NaiveDate;
use egui::{Align2, Rangef, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo};

use super::bars::hatch;
use super::scale::edge;
use super::sheet::{Sheet, caption, id_of, put};
use crate::ui::naming;
use crate::ui::widgets::one_line;
use crate::workspace::{Side, StakeholderId, Workspace};

/// Height of the lane, in points.
pub const HEIGHT: f32 = 22.0;
/// Height of a stretch, in points.
const STRETCH: f32 = 10.0;
/// Fewer words than this are none, in points.
const LEAST: f32 = 84.0;
/// Names under the pointer; more are a number.
const NAMED: usize = 8;

/// A stretch of days on which somebody of the client's side is away: one person, or several whose stretches touch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Away {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Who, and which of that one's stretches.
    pub who: Vec<(StakeholderId, usize)>,
}

/// A stretch of days on which the project does not work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Its name.
    pub name: String,
}

/// All that stands on the lane, by time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Absences {
    /// People.
    pub away: Vec<Away>,
    /// Days off.
    pub holidays: Vec<Holiday>,
}

impl Absences {
    /// Those of a workspace.
    pub fn of(shown: &Workspace) -> Self {
        let theirs = shown.stakeholders.iter().filter(|person| person.side == Side::Client);
        let mut all: Vec<(NaiveDate, NaiveDate, StakeholderId, usize)> = theirs
            .flat_map(|person| {
                let stretches = person.busy.iter().enumerate().filter(|(_, busy)| busy.from <= busy.to);
                stretches.map(|(place, busy)| (busy.from, busy.to, person.id, place))
            })
            .collect();
        all.sort_unstable();
        let mut away: Vec<Away> = Vec::new();
        for (from, to, who, place) in all {
            match away.last_mut() {
                Some(last) if from <= last.to => {
                    last.to = last.to.max(to);
                    last.who.push((who, place));
                }
                _ => away.push(Away { from, to, who: vec![(who, place)] }),
            }
        }
        let exceptions = shown.engagement.calendars.first().into_iter().flat_map(|calendar| &calendar.exceptions);
        let days_off = exceptions.filter(|one| one.shifts.is_empty() && one.repeat.is_none() && one.from <= one.to);
        let mut holidays: Vec<Holiday> =
            days_off.map(|one| Holiday { from: one.from, to: one.to, name: one.name.clone() }).collect();
        holidays.sort_by_key(|holiday| (holiday.from, holiday.to));
        Self { away, holidays }
    }

    /// Whether there is nothing to draw.
    pub fn is_empty(&self) -> bool {
        self.away.is_empty() && self.holidays.is_empty()
    }
}

/// Draws the lane; returns the person whose stretch was clicked.
pub fn lane(ui: &Ui, sheet: &Sheet<'_>, lane: Rect) -> Option<StakeholderId> {
    let (theme, cx) = (sheet.theme(), sheet.cx);
    let clip = Rect::from_x_y_ranges(sheet.chart, lane.y_range()).intersect(ui.clip_rect());
    let painter = ui.painter().with_clip_rect(clip);
    let days = |from: NaiveDate, to: NaiveDate| {
        let x = |days: f64| sheet.chart.min + sheet.scale.x_of(days);
        Rangef::new(x(edge(from)), x(edge(to) + 1.0))
    };
    let absences = &sheet.plan.absences;
    for holiday in &absences.holidays {
        let stretch = days(holiday.from, holiday.to);
        if !sheet.shows(stretch.min, stretch.max) {
            continue;
        }
        let rect = Rect::from_x_y_ranges(stretch.min..=stretch.max.max(stretch.min + 2.0), lane.y_range().shrink(2.0));
        painter.rect_filled(rect, 2.0, theme.track);
        hover(ui, sheet, ("holiday", holiday.from), rect.intersect(clip), &holiday.name, |ui| {
            ui.label(theme.emphasis(&holiday.name));
            ui.label(theme.body(cx.words.date_range(holiday.from, holiday.to)));
        });
    }
    let ink = theme.relationship;
    let mut clicked = None;
    let mut seen = absences.away.iter().map(|away| (away, days(away.from, away.to))).peekable();
    while let Some((away, stretch)) = seen.next() {
        if !sheet.shows(stretch.min, stretch.max) {
            continue;
        }
        let heights = Rangef::new(lane.center().y - STRETCH / 2.0, lane.center().y + STRETCH / 2.0);
        let rect = Rect::from_x_y_ranges(stretch.min..=stretch.max.max(stretch.min + 3.0), heights);
        painter.rect_filled(rect, 2.0, theme.surface);
        hatch(&painter, rect.shrink(0.5), Stroke::new(1.0, ink.gamma_multiply(0.55)));
        painter.rect_stroke(rect, 2.0, Stroke::new(theme.line_width, ink.gamma_multiply(0.8)), StrokeKind::Inside);
        let words = words(sheet, away);
        let next = seen.peek().map_or(f32::INFINITY, |(_, next)| next.min);
        let room = (next - 6.0).min(sheet.chart.max - 4.0) - rect.right() - 5.0;
        if rect.right() >= sheet.chart.min && room >= LEAST {
            let galley = one_line(ui, &words, caption(), room);
            let at = egui::pos2(rect.right() + 5.0, lane.center().y);
            put(&painter, at, Align2::LEFT_CENTER, galley, theme.quiet);
        }
        let hit = Rect::from_x_y_ranges(rect.x_range(), lane.y_range()).intersect(clip);
        let pressed = hover(ui, sheet, ("away", away.from, away.who[0].0), hit, &words, |ui| {
            for (who, place) in away.who.iter().take(NAMED) {
                let Some(person) = cx.shown().stakeholders.get(*who) else { continue };
                let Some(busy) = person.busy.get(*place) else { continue };
                ui.label(theme.emphasis(&person.name));
                let range = cx.words.date_range(busy.from, busy.to);
                let args = [("why", busy.why.as_str().into()), ("range", range.into())];
                ui.label(theme.body(cx.words.with("gantt-away-why", &args)));
            }
            if away.who.len() > NAMED {
                let more = away.who.len() - NAMED;
                ui.label(theme.caption(cx.words.with("gantt-away-more", &[("n", more.into())])));
            }
        });
        if pressed {
            clicked = away.who.first().map(|(who, _)| *who);
        }
    }
    clicked
}

/// What stands beside a stretch: who is away and why, or how many are.
fn words(sheet: &Sheet<'_>, away: &Away) -> String {
    let cx = sheet.cx;
    match away.who.as_slice() {
        [(who, place)] => {
            let name = naming::stakeholder_name(cx.shown(), *who, cx.words);
            let busy = cx.shown().stakeholders.get(*who).and_then(|person| person.busy.get(*place));
            let why = busy.map_or("", |busy| busy.why.as_str());
            if why.is_empty() {
                return name;
            }
            cx.words.with("gantt-away-one", &[("who", name.into()), ("why", why.into())])
        }
        many => cx.words.with("gantt-away-many", &[("n", many.len().into())]),
    }
}

/// Names a place and explains it under the pointer; whether it was clicked.
fn hover(
    ui: &Ui,
    sheet: &Sheet<'_>,
    salt: impl egui::AsIdSalt,
    rect: Rect,
    name: &str,
    explain: impl FnOnce(&mut Ui),
) -> bool {
    if !rect.is_positive() {
        return false;
    }
    let response = ui.interact(rect, id_of(salt), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    if response.has_focus() {
        ui.painter().rect_stroke(rect.shrink(1.0), 2.0, sheet.theme().focus_ring(), StrokeKind::Inside);
    }
    let clicked = response.clicked();
    response.on_hover_ui_at_pointer(explain);
    clicked
}
