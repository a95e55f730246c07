//! What the pointer and the keys do on a plot: a dot explains itself, a click selects it, a stroke over the plot picks
//! the people whose dots it covers. Owns the stroke; every plot of the view shows the same one.

use chrono::NaiveDate;
use egui::{EventFilter, Id, Key, Pos2, Rangef, Rect, Response, Stroke, Ui, Vec2};

use super::days::DayAxis;
use super::readout;
use crate::ui::context::Cx;
use crate::workspace::{RecordRef, StakeholderId};

/// A stroke flatter than this counts for all heights: a stretch of time was meant, in points.
const FLAT: f32 = 18.0;
/// A dot is found within this distance, in points.
const NEAR: f32 = 11.0;

/// People and days that were picked by a stroke over a plot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brush {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// Whose dots it covers, each once, in the order of their days.
    pub people: Vec<StakeholderId>,
    /// Between which heights of the plot on which it was drawn, in thousandths from the top; none where all heights count.
    pub heights: Option<(u16, u16)>,
}

/// A dot on a plot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// Where it stands.
    pub at: Pos2,
    /// Its day.
    pub on: NaiveDate,
    /// Whose it is, if it is a person's.
    pub who: Option<StakeholderId>,
    /// What it shows; what a click selects.
    pub record: RecordRef,
    /// Its number in the plot's own data.
    pub index: usize,
    /// Whether a stroke over it picks the person: what we only guess of somebody is nothing of theirs.
    pub picks: bool,
}

/// How strongly something of a person's is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Emphasis {
    /// The person is selected or picked.
    Strong,
    /// Nobody is.
    Plain,
    /// Others are.
    Faint,
}

/// Who is selected: the person, or whose the selected record is.
pub fn selected_person(cx: &Cx<'_>) -> Option<StakeholderId> {
    match cx.selection? {
        RecordRef::Stakeholder(id) => Some(id),
        RecordRef::Reading(id) => Some(cx.shown().readings.get(id)?.of),
        RecordRef::Assessment(id) => Some(cx.shown().assessments.get(id)?.of),
        RecordRef::Expectation(id) => Some(cx.shown().expectations.get(id)?.holder),
        RecordRef::Voice(id) => Some(cx.shown().voices.get(id)?.of),
        _ => None,
    }
}

/// The client's people and key people who answered, or were asked in vain, within some days; the most powerful first.
pub fn heard_within(cx: &Cx<'_>, from: NaiveDate, to: NaiveDate) -> Vec<StakeholderId> {
    let grid = &cx.insights.grid;
    let counts = |who: StakeholderId| grid.standings.get(&who).is_some_and(|one| one.client_person || one.key);
    let within = |on: NaiveDate| (from..=to).contains(&on);
    let series = cx.insights.pulse.series.iter().filter(|series| counts(series.who));
    let heard = series.filter(|series| series.dots.iter().any(|dot| within(dot.on)));
    let mut people: Vec<StakeholderId> = heard.map(|series| series.who).collect();
    people.sort_unstable();
    people.dedup();
    people.sort_by(|a, b| grid.weight(*b).total_cmp(&grid.weight(*a)).then(a.cmp(b)));
    people
}

/// How strongly what belongs to `who` is drawn.
pub fn emphasis(cx: &Cx<'_>, brush: Option<&Brush>, who: StakeholderId) -> Emphasis {
    // What we have selected is nothing that a client's page shows.
    let selected = selected_person(cx).filter(|_| !cx.for_client);
    match (brush.filter(|brush| !brush.people.is_empty()), selected) {
        (Some(brush), _) if brush.people.contains(&who) => Emphasis::Strong,
        (Some(_), _) => Emphasis::Faint,
        (None, Some(one)) if one == who => Emphasis::Strong,
        (None, Some(one)) if is_drawn(cx, one) => Emphasis::Faint,
        _ => Emphasis::Plain,
    }
}

/// Whether the plots say anything of somebody: of whom they do not, nothing can stand out against the rest.
fn is_drawn(cx: &Cx<'_>, who: StakeholderId) -> bool {
    let pulse = &cx.insights.pulse;
    pulse.series_of(who).next().is_some()
        || pulse.lanes.iter().any(|lane| lane.who == who)
        || cx.insights.expectations.statuses.iter().any(|status| status.holder == who)
}

/// Draws the stretch of the stroke as a band behind the dots, on the plot on which it was drawn only as high as it counts.
pub fn band(ui: &Ui, cx: &Cx<'_>, brush: Option<&Brush>, axis: &DayAxis, heights: Rangef, small: bool) {
    let Some(brush) = brush else { return };
    let part = |thousandth: u16| egui::lerp(heights.min..=heights.max, f32::from(thousandth) / 1000.0);
    let heights = match brush.heights.filter(|_| !small) {
        Some((top, bottom)) => Rangef::new(part(top), part(bottom)),
        None => heights,
    };
    let x = |day: NaiveDate| axis.x(day).clamp(axis.left, axis.right);
    let band = Rect::from_x_y_ranges(Rangef::new(x(brush.from) - 2.0, x(brush.to) + 2.0), heights);
    ui.painter().rect_filled(band, 0.0, cx.theme.selection.gamma_multiply(0.45));
}

/// What pointer and keys do on a plot with these dots. `say` explains one; `whole` senses clicks and drags.
pub fn react(
    ui: &Ui,
    cx: &Cx<'_>,
    whole: &Response,
    spots: &[Spot],
    axis: &DayAxis,
    brush: &mut Option<Brush>,
    say: &dyn Fn(&Spot) -> String,
) {
    stroke(ui, cx, whole, spots, axis, brush);
    keys(ui, cx, whole, spots, brush);
    let Some(at) = whole.hover_pos().filter(|_| !whole.dragged()) else { return };
    let near = spots
        .iter()
        .rev()
        .map(|spot| (spot, spot.at.distance(at)))
        .filter(|(_, distance)| *distance < NEAR)
        .min_by(|a, b| a.1.total_cmp(&b.1));
    let Some((spot, _)) = near else {
        if whole.clicked() {
            *brush = None;
        }
        return;
    };
    ui.painter().circle_stroke(spot.at, 9.0, Stroke::new(1.5, cx.theme.text));
    if whole.clicked() {
        cx.select(spot.record);
    }
    readout::say(ui, say(spot));
}

fn stroke(ui: &Ui, cx: &Cx<'_>, whole: &Response, spots: &[Spot], axis: &DayAxis, brush: &mut Option<Brush>) {
    let id: Id = whole.id.with("stroke");
    if whole.drag_started() {
        // A list that stands open over the plot is done with.
        egui::Popup::close_all(ui.ctx());
        let origin = ui.input(|input| input.pointer.press_origin());
        ui.data_mut(|data| data.insert_temp(id, origin));
    }
    let origin: Option<Pos2> = ui.data(|data| data.get_temp::<Option<Pos2>>(id)).flatten();
    let (Some(origin), Some(now)) = (origin, whole.interact_pointer_pos()) else { return };
    let mut area = Rect::from_two_pos(origin, now);
    let flat = area.height() < FLAT;
    if flat {
        area = Rect::from_x_y_ranges(area.x_range(), whole.rect.y_range());
    }
    let area = area.intersect(whole.rect);
    if whole.dragged() {
        ui.painter().rect(
            area,
            2.0,
            cx.theme.selection.gamma_multiply(0.5),
            Stroke::new(cx.theme.line_width, cx.theme.quiet),
            egui::StrokeKind::Inside,
        );
    }
    if whole.drag_stopped() {
        ui.data_mut(|data| data.remove::<Option<Pos2>>(id));
        let mut covered: Vec<&Spot> = spots.iter().filter(|spot| area.expand(2.0).contains(spot.at)).collect();
        covered.sort_by_key(|spot| spot.on);
        let mut people: Vec<StakeholderId> = Vec::new();
        for who in covered.iter().filter(|spot| spot.picks).filter_map(|spot| spot.who) {
            if !people.contains(&who) {
                people.push(who);
            }
        }
        if let [one] = people.as_slice() {
            cx.select(*one);
        }
        let part = |y: f32| ((y - whole.rect.top()) / whole.rect.height().max(1.0) * 1000.0).round() as u16;
        let heights = (!flat).then(|| (part(area.top()), part(area.bottom())));
        *brush = Some(Brush { from: axis.day_at(area.left()), to: axis.day_at(area.right()), people, heights });
    }
}

/// Left and right go from dot to dot while the plot has the keyboard; Escape lets the stroke go.
fn keys(ui: &Ui, cx: &Cx<'_>, whole: &Response, spots: &[Spot], brush: &mut Option<Brush>) {
    if !whole.has_focus() {
        return;
    }
    let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(whole.id, filter));
    let mut order: Vec<(NaiveDate, RecordRef)> = spots.iter().map(|spot| (spot.on, spot.record)).collect();
    order.sort_unstable();
    let (on, back) = ui.input(|input| (input.key_pressed(Key::ArrowRight), input.key_pressed(Key::ArrowLeft)));
    if ui.input(|input| input.key_pressed(Key::Escape)) {
        *brush = None;
    }
    let now = order.iter().position(|(_, record)| cx.selection == Some(*record));
    let next = match (now, on, back) {
        (None, true, _) => Some(0),
        (None, _, true) => order.len().checked_sub(1),
        (Some(now), true, _) => Some(now + 1),
        (Some(now), _, true) => now.checked_sub(1),
        _ => None,
    };
    if let Some((_, record)) = next.and_then(|next| order.get(next)) {
        cx.select(*record);
    }
}

/// The ring around a plot that the keyboard operates.
pub fn ring(ui: &Ui, cx: &Cx<'_>, whole: &Response) {
    if whole.has_focus() {
        let rect = whole.rect.expand2(Vec2::splat(2.0));
        ui.painter().rect_stroke(rect, 4.0, cx.theme.focus_ring(), egui::StrokeKind::Inside);
    }
}
