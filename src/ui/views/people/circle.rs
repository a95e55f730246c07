//! Whom to attend to first (after Bourne's picture of a stakeholder community): the fifteen with the highest index as
//! segments around the work. How near the segment begins is proximity, how deep it is is power, how wide it is is the
//! index. The weights are a setting of the workspace.

use std::f32::consts::TAU;

use chrono::NaiveDate;
use egui::{Align, Align2, Layout, Mesh, Pos2, Rect, Shape, Stroke, Ui, Vec2, pos2, vec2};

use super::beside;
use super::legend::{self, Sign};
use super::marks;
use super::person::Person;
use super::picture::{Area, Cast, Drawn, Picture, Put, Scene, Spot};
use super::placement::{self, Zone};
use super::sentences;
use crate::document::{Edit, Label};
use crate::insight::circle::{DRAWN, Entry, index_of, newcomers, of_four, order, order_of};
use crate::insight::grid::Place;
use crate::insight::movement::{self, Since};
use crate::ui::blank;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::theme::{self, SPACE_1, SPACE_2};
use crate::ui::widgets::button;
use crate::workspace::{Assessment, CircleWeights, StakeholderId};

/// Radius of the work in the middle, as a share of the whole.
const WORK: f32 = 0.16;
/// How many bands of proximity there are.
const BANDS: f32 = 4.0;
/// How many of those who are new among the first the title names.
const NAMED: usize = 2;
/// Rings of a smaller height than this radius are as much wider as they lack height, in points: all areas keep their
/// shares, and what lies in them has room.
const ROUND_FROM: f32 = 215.0;
/// Room above and below the rings, in points.
const AIR: f32 = 12.0;
/// Height of a line that names a band, in points.
const BAND_LINE: f32 = 16.0;
/// How many times as wide as high rings become at most.
const WIDEST: f32 = 1.7;
/// Nearer than this to the mark the card of another rater would hide it, in points.
const APART: f32 = 24.0;
/// The largest step of an arc, in turns.
const STEP: f32 = 1.0 / 120.0;

/// The lens with its own small state.
#[derive(Default)]
pub struct Circle {
    rings: Option<Rings>,
    /// Those that were rated, in their order.
    order: Vec<Entry>,
    /// The first of them as they are drawn.
    segments: Vec<Segment>,
    weights: CircleWeights,
    /// The day that they were put in order for.
    day: Option<NaiveDate>,
    /// How large the word in the middle is written, in points; none where there is no room for it.
    work: Option<f32>,
}

/// The rings within the scene.
#[derive(Clone, Copy, Debug)]
struct Rings {
    middle: Pos2,
    /// Half the width and half the height of the outermost.
    radius: Vec2,
}

/// A segment: from where to where it reaches, in turns from above and as shares of the radius.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Segment {
    who: StakeholderId,
    turns: (f32, f32),
    depth: (f32, f32),
}

impl Segment {
    /// Whether two of one person look the same.
    fn is_like(&self, other: &Self) -> bool {
        let same = |a: (f32, f32), b: (f32, f32)| (a.0 - b.0).abs() < 1e-3 && (a.1 - b.1).abs() < 1e-3;
        same(self.turns, other.turns) && same(self.depth, other.depth)
    }
}

/// Where the band of a proximity begins, as a share of the radius: nearest to the work at 4.
fn band(proximity: u8) -> f32 {
    let outward = BANDS - f32::from(proximity.clamp(1, 4));
    WORK + (1.0 - WORK) * outward / BANDS
}

/// The first entries in the order in which they stand around the work: the highest index from above on. While the same people
/// are among them, they stay in the order in which they stood `before`, so that nobody who is moved leaves the hand.
fn turned(order: &[Entry], before: &[Segment]) -> Vec<Entry> {
    let mut drawn = order[..order.len().min(DRAWN)].to_vec();
    let stood = |one: &Entry| before.iter().position(|segment| segment.who == one.who);
    if drawn.len() == before.len() && drawn.iter().all(|one| stood(one).is_some()) {
        drawn.sort_by_key(stood);
    }
    drawn
}

/// The segments of entries.
fn segments(drawn: &[Entry]) -> Vec<Segment> {
    let sum: f64 = drawn.iter().map(|one| one.index).sum();
    let mut turn = 0.0_f32;
    let segment = |one: &Entry| {
        let from = turn;
        turn += (one.index / sum.max(f64::MIN_POSITIVE)) as f32;
        Segment { who: one.who, turns: (from, turn), depth: depth(one.power, one.proximity) }
    };
    drawn.iter().map(segment).collect()
}

/// From where to where a segment reaches outwards.
fn depth(power: f64, proximity: u8) -> (f32, f32) {
    let begins = band(proximity);
    let deep = (1.0 - WORK) / BANDS * (0.4 + 0.6 * of_four(power) as f32 / BANDS);
    (begins, (begins + deep).min(1.0))
}

impl Rings {
    fn of(room: Vec2) -> Self {
        // Beside the rings stand the names.
        let names = (room.x * 0.16).clamp(96.0, 170.0);
        let round = (room.x / 2.0 - names).min(room.y / 2.0 - AIR).max(1.0);
        let stretch = (ROUND_FROM / round).clamp(1.0, WIDEST);
        let width = (round * stretch).min(room.x / 2.0 - names).max(round);
        Self { middle: (room / 2.0).to_pos2(), radius: vec2(width, round) }
    }

    fn at(self, turn: f32, share: f32) -> Pos2 {
        self.middle + Vec2::angled((turn - 0.25) * TAU) * self.radius * share
    }

    /// The proximity of the band that a place lies in; what lies beside the rings belongs to the outermost.
    fn proximity(self, at: Pos2) -> u8 {
        let share = (((at - self.middle) / self.radius).length() - WORK) / (1.0 - WORK);
        let outward = (share.clamp(0.0, 0.999) * BANDS) as u8;
        4 - outward
    }
}

/// What is said of proximity and urgency; what is not said stays as the author said it last.
fn rated(cx: &Cx<'_>, person: &Person, proximity: Option<u8>, urgency: Option<u8>) -> Assessment {
    let latest = blank::assessment(cx.file, cx.author, cx.day, person.id);
    Assessment { proximity: proximity.or(latest.proximity), urgency: urgency.or(latest.urgency), ..latest }
}

/// A proximity in words.
fn proximity_words(cx: &Cx<'_>, proximity: u8) -> &'static str {
    match proximity {
        1 => cx.text("record-proximity-1"),
        2 => cx.text("record-proximity-2"),
        3 => cx.text("record-proximity-3"),
        _ => cx.text("record-proximity-4"),
    }
}

fn band_words(cx: &Cx<'_>, proximity: u8) -> String {
    format!("{proximity} · {}", proximity_words(cx, proximity))
}

/// How wide the names of the bands may be, in points: up to where the rings are as high as they.
fn band_room(rings: Rings) -> f32 {
    (rings.middle.x - rings.radius.x * 0.62 - SPACE_2).max(60.0)
}

impl Circle {
    /// The segments that other raters' views make, where they differ from those that are drawn.
    fn others<'a>(&'a self, cast: &'a Cast<'_>) -> impl Iterator<Item = Segment> + 'a {
        self.segments.iter().filter(|_| cast.raters).flat_map(|segment| {
            let views = cast.views.get(&segment.who).into_iter().flatten();
            views.filter_map(|view| self.seen(segment, &view.place)).filter(|other| !other.is_like(segment))
        })
    }

    /// The segment that another rating of somebody would make in the place of theirs: as near, deep and wide as that
    /// rating says.
    fn seen(&self, segment: &Segment, place: &Place) -> Option<Segment> {
        let own = self.order.iter().find(|one| one.who == segment.who)?.index;
        let share = index_of(place, self.weights)? / own.max(f64::MIN_POSITIVE);
        let middle = (segment.turns.0 + segment.turns.1) / 2.0;
        let half = (segment.turns.1 - segment.turns.0) / 2.0 * share as f32;
        Some(Segment { turns: (middle - half, middle + half), depth: depth(place.power, place.proximity?), ..*segment })
    }

    fn reorder(&mut self, cx: &Cx<'_>, cast: &Cast<'_>) {
        let there = cast.shown.iter().filter(|person| person.left_on.is_none()).map(|person| person.id);
        let weights = cx.shown().engagement.thresholds.circle;
        // Other weights, or another day, are another picture.
        let same = self.day.replace(cx.day) == Some(cx.day) && std::mem::replace(&mut self.weights, weights) == weights;
        self.order = order(&cx.insights.grid, there, weights);
        let before = if same { std::mem::take(&mut self.segments) } else { Vec::new() };
        self.segments = segments(&turned(&self.order, &before));
    }
}

impl Picture for Circle {
    fn stands(&self, person: &Person) -> bool {
        person.left_on.is_none()
            && person.rated.is_some_and(|place| place.proximity.is_some() && place.urgency.is_some())
    }

    fn waiting(&self, cx: &Cx<'_>, waiting: &[&Person]) -> String {
        let near = |person: &&&Person| person.rated.is_some_and(|place| place.proximity.is_some());
        let urgency = waiting.iter().filter(near).count();
        let places = [("n", waiting.len().into()), ("urgency", urgency.into())];
        match urgency {
            0 => cx.to_read(&cx.words.with("people-circle-waiting", &places[..1])).to_owned(),
            _ => cx.words.with("people-circle-waiting-urgency", &places),
        }
    }

    fn finding(&mut self, cx: &Cx<'_>, cast: &Cast<'_>) -> String {
        let theirs: Vec<StakeholderId> = cast.theirs().map(|person| person.id).collect();
        let weights = cx.shown().engagement.thresholds.circle;
        let order = order(&cx.insights.grid, theirs.iter().copied(), weights);
        let Some((first, index)) = order.first().and_then(|one| Some((cast.people.get(one.who)?, one.index))) else {
            return cx.text("people-finding-unrated").to_owned();
        };
        let first = [("name", sentences::titled(first).into()), ("index", cx.words.number(index, 3).into())];
        let then = Since::Month.day(cx.insights);
        let before = then.map(|then| order_of(&movement::places(cx.shown(), then), theirs, weights));
        let (Some(then), Some(before)) = (then, before.filter(|before| !before.is_empty())) else {
            return cx.words.with("people-finding-first", &first);
        };
        let new: Vec<&Person> = newcomers(&order, &before).filter_map(|who| cast.people.get(who)).collect();
        let mut names: Vec<String> = new.iter().take(NAMED).map(|person| sentences::titled(person)).collect();
        if new.len() > NAMED {
            names.push(cx.words.with("ties-why-others", &[("n", (new.len() - NAMED).into())]));
        }
        let mut places = Vec::from(first);
        places.extend([
            ("n", new.len().into()),
            ("names", cx.words.list(&names).into()),
            ("date", cx.words.date_short(then).into()),
            ("drawn", order.len().min(DRAWN).into()),
        ]);
        cx.words.with("people-finding-first-new", &places)
    }

    fn drawn(&self, cx: &Cx<'_>, (n, _, total): (usize, usize, usize)) -> String {
        let drawn = n.min(DRAWN);
        cx.words.with("people-circle-drawn", &[("drawn", drawn.into()), ("n", n.into()), ("total", total.into())])
    }

    fn has_beside(&self) -> bool {
        true
    }

    fn beside(&mut self, ui: &mut Ui, cx: &Cx<'_>, cast: &Cast<'_>) {
        beside::card(ui, cx, cx.text("people-circle-title"), cx.text("people-circle-index"), |ui| {
            weights(ui, cx);
            for (rank, entry) in self.order.iter().enumerate() {
                if rank == 0 {
                    let drawn = self.order.len().min(DRAWN);
                    let parts = cx.text("people-circle-parts");
                    beside::heading(ui, cx, cx.text("people-circle-first"), Some(drawn), parts);
                } else if rank == DRAWN {
                    let rest = self.order.len() - DRAWN;
                    beside::heading(ui, cx, cx.text("people-circle-rest"), Some(rest), "");
                }
                let Some(person) = cast.people.get(entry.who) else { continue };
                let number = |value: f64| cx.words.number_short(value, 1);
                let places = [
                    ("index", cx.words.number(entry.index, 3).into()),
                    ("power", number(entry.power).into()),
                    ("proximity", number(entry.proximity.into()).into()),
                    ("urgency", number(entry.urgency.into()).into()),
                ];
                beside::row(ui, cx, person, &cx.words.with("people-circle-row", &places));
            }
        });
    }

    fn signs(&self) -> Vec<Sign> {
        legend::usual()
    }

    fn scene(&mut self, ui: &Ui, cx: &Cx<'_>, cast: &Cast<'_>, room: Vec2) -> Scene {
        self.reorder(cx, cast);
        let rings = Rings::of(room);
        self.rings = Some(rings);
        let within = 2.0 * rings.radius.x * WORK - SPACE_1;
        let written = |size: f32| {
            let work = cx.text("people-circle-work").to_owned();
            (size, ui.painter().layout_no_wrap(work, theme::bold(size), cx.theme.text).size())
        };
        // Where it would be cut even when small, the names of the bands say it.
        let fits = [theme::CAPTION, 11.0].into_iter().map(written).find(|(_, size)| size.x <= within);
        self.work = fits.map(|(size, _)| size);
        let work = fits.map(|(_, size)| Rect::from_center_size(rings.middle, size));
        let wide = (1..=4_u8).map(|proximity| {
            let words = band_words(cx, proximity);
            ui.painter().layout_no_wrap(words, theme::regular(theme::CAPTION), cx.theme.quiet).size().x
        });
        let wide = wide.fold(0.0, f32::max).min(band_room(rings));
        let bands = Rect::from_min_size(Pos2::ZERO, vec2(wide + 2.0 * SPACE_2, 4.0 * BAND_LINE + SPACE_2));
        // In small rings marks are small, so that they stay in their segments.
        let mark = (rings.radius.min_elem() * 0.065).clamp(9.0, 15.0);
        let spot = |segment: &Segment| {
            let at = rings.at((segment.turns.0 + segment.turns.1) / 2.0, (segment.depth.0 + segment.depth.1) / 2.0);
            Spot { radius: Some(mark), zone: Zone::Free, ..Spot::new(segment.who, at) }
        };
        Scene {
            spots: self.segments.iter().map(spot).collect(),
            area: Area(Rect::from_min_size(Pos2::ZERO, room).shrink(4.0)),
            taken: work.into_iter().chain([bands]).collect(),
            around: Some((rings.middle, rings.radius)),
            ..Scene::default()
        }
    }

    fn under(&mut self, ui: &mut Ui, cx: &Cx<'_>, cast: &Cast<'_>, drawn: &Drawn<'_>) {
        let Some(rings) = self.rings else { return };
        let theme = cx.theme;
        let own = rings;
        let rings = Rings { middle: rings.middle + drawn.origin, ..rings };
        let painter = ui.painter();
        drawn.paper(painter, theme);
        for segment in &self.segments {
            let Some(person) = cast.people.get(segment.who) else { continue };
            let chosen = drawn.chosen == Some(segment.who);
            let fill = marks::fill(theme, person.engagement).gamma_multiply(if chosen { 1.0 } else { 0.75 });
            painter.add(fan(rings, segment, fill));
            let edge = if chosen { Stroke::new(2.0, theme.text) } else { Stroke::new(1.0, theme.outline) };
            painter.add(Shape::closed_line(outline(rings, segment), edge));
        }
        for other in self.others(cast) {
            let mut edge = outline(rings, &other);
            edge.extend(edge.first().copied());
            painter.extend(Shape::dashed_line(&edge, Stroke::new(1.25, theme.quiet), 4.0, 3.0));
        }
        for proximity in 1..=4 {
            let line = Stroke::new(theme.line_width, theme.line);
            painter.add(Shape::ellipse_stroke(rings.middle, rings.radius * band(proximity), line));
        }
        // From each mark to the rim, where the line to its name begins.
        for spot in drawn.spots {
            let Some(mark) = drawn.spot(spot.who) else { continue };
            let rim = placement::rim((rings.middle, rings.radius), mark.center);
            painter.line_segment([mark.center, rim], Stroke::new(theme.line_width, theme.outline));
        }
        let line = Stroke::new(theme.line_width, theme.line);
        painter.add(Shape::ellipse_stroke(rings.middle, rings.radius, line));
        painter.add(Shape::ellipse_filled(rings.middle, rings.radius * WORK - Vec2::splat(1.0), theme.track));
        if let Some(size) = self.work {
            let work = cx.text("people-circle-work");
            painter.text(rings.middle, Align2::CENTER_CENTER, work, theme::bold(size), theme.text);
        }
        // The bands are named beside the rings, where nothing is drawn.
        let left = drawn.rect.left() + SPACE_2 + 2.0;
        for proximity in 1..=4_u8 {
            let y = drawn.rect.top() + SPACE_2 + BAND_LINE * f32::from(4 - proximity);
            let font = theme::regular(theme::CAPTION);
            let words = band_words(cx, proximity);
            let galley = crate::ui::widgets::one_line_on(painter, &words, font, band_room(own));
            painter.galley(pos2(left, y), galley, theme.quiet);
        }
        if let Some(at) = drawn.held.and_then(|held| held.at) {
            let proximity = rings.proximity(at);
            let inner = band(proximity);
            for share in [inner, inner + (1.0 - WORK) / BANDS] {
                let line = Stroke::new(2.0, theme.text);
                painter.add(Shape::ellipse_stroke(rings.middle, rings.radius * share, line));
            }
        }
    }

    fn shows_raters(&self) -> bool {
        true
    }

    /// In the middle of the segment that the other rating makes, on the same turn; where that differs by nothing but its
    /// width, at its end.
    fn place_of(&self, spot: &Spot, place: &Place) -> Option<(Pos2, Zone)> {
        let (rings, segment) = (self.rings?, self.segments.iter().find(|one| one.who == spot.who)?);
        let other = self.seen(segment, place)?;
        let depth = (other.depth.0 + other.depth.1) / 2.0;
        let middle = rings.at((other.turns.0 + other.turns.1) / 2.0, depth);
        let at = if middle.distance(spot.at) < APART { rings.at(other.turns.1, depth) } else { middle };
        (!other.is_like(segment)).then_some((at, Zone::Free))
    }

    fn says(&self, cx: &Cx<'_>, place: &Place) -> String {
        let number = |value: f64| cx.words.number_short(value, 1);
        let rating = |value: Option<u8>| value.map(|value| number(value.into())).unwrap_or_default();
        let index = index_of(place, self.weights).map(|index| cx.words.number(index, 3)).unwrap_or_default();
        let places = [
            ("index", index.into()),
            ("power", number(place.power).into()),
            ("proximity", rating(place.proximity).into()),
            ("urgency", rating(place.urgency).into()),
        ];
        cx.words.with("people-circle-row", &places)
    }

    fn put(&self, cx: &Cx<'_>, person: &Person, at: Pos2) -> Option<Put> {
        let rings = self.rings?;
        let proximity = rings.proximity(at);
        let places = [("n", f64::from(proximity).into()), ("words", proximity_words(cx, proximity).into())];
        let words = cx.words.with("people-circle-proximity", &places);
        // A ring says proximity and nothing else: without an urgency there is no index, and that is said.
        let words = match person.rated.and_then(|place| place.urgency) {
            Some(_) => words,
            None => cx.words.with("people-circle-no-urgency", &[("words", words.into())]),
        };
        Some(Put { at, words, assessment: rated(cx, person, Some(proximity), None) })
    }

    /// Up is nearer to the work, right is more urgent.
    fn nudge(&self, cx: &Cx<'_>, person: &Person, way: Vec2) -> Option<Assessment> {
        let place = person.rated?;
        let step = |value: u8, by: f32, most: f32| (f32::from(value) + by).clamp(1.0, most) as u8;
        let (proximity, urgency) = (step(place.proximity?, -way.y, BANDS), step(place.urgency?, way.x, 5.0));
        let said = |value: u8, by: f32| (by != 0.0).then_some(value);
        Some(rated(cx, person, said(proximity, way.y), said(urgency, way.x)))
    }
}

/// The points of a segment's edge.
fn outline(rings: Rings, segment: &Segment) -> Vec<Pos2> {
    let (from, to) = segment.turns;
    let steps = (((to - from) / STEP).ceil() as usize).max(1);
    let turn = |step: usize| from + (to - from) * step as f32 / steps as f32;
    let inner = (0..=steps).map(|step| rings.at(turn(step), segment.depth.0));
    let outer = (0..=steps).rev().map(|step| rings.at(turn(step), segment.depth.1));
    inner.chain(outer).collect()
}

/// A segment's fill: it is hollow towards the middle, so it is put together of strips.
fn fan(rings: Rings, segment: &Segment, fill: egui::Color32) -> Shape {
    let points = outline(rings, segment);
    let half = points.len() / 2;
    let mut mesh = Mesh::default();
    for point in &points {
        mesh.colored_vertex(*point, fill);
    }
    for step in 0..half.saturating_sub(1) {
        let (a, b) = (step as u32, step as u32 + 1);
        let (c, d) = ((points.len() - 1 - step) as u32, (points.len() - 2 - step) as u32);
        mesh.add_triangle(a, b, c);
        mesh.add_triangle(b, d, c);
    }
    Shape::mesh(mesh)
}

/// What counts how much: three figures with a step down and a step up.
fn weights(ui: &mut Ui, cx: &Cx<'_>) {
    let now = cx.file.engagement.thresholds.circle;
    let shown = cx.shown().engagement.thresholds.circle;
    let mut next = now;
    for (word, value, weight) in [
        (cx.text("record-field-power"), shown.power, &mut next.power),
        (cx.text("record-field-proximity"), shown.proximity, &mut next.proximity),
        (cx.text("record-field-urgency"), shown.urgency, &mut next.urgency),
    ] {
        ui.horizontal(|ui| {
            ui.label(cx.theme.quiet(word));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = SPACE_1;
                let of = [("what", word.into())];
                let more = cx.words.with("people-circle-more", &of);
                if cx.editable && button::icon_small(ui, cx.theme, Icon::Add, &more).clicked() {
                    *weight = (*weight + 1).min(CircleWeights::MOST);
                }
                let (rect, _) = ui.allocate_exact_size(vec2(22.0, 20.0), egui::Sense::hover());
                let font = theme::bold(theme::BODY);
                ui.painter().text(rect.center(), Align2::CENTER_CENTER, value.to_string(), font, cx.theme.text);
                let less = cx.words.with("people-circle-less", &of);
                if cx.editable && button::icon_small(ui, cx.theme, Icon::Remove, &less).clicked() {
                    *weight = weight.saturating_sub(1);
                }
            });
        });
    }
    if next != now && next.sum() > 0 {
        let mut engagement = cx.file.engagement.clone();
        engagement.thresholds.circle = next;
        cx.edit(Edit::SetEngagement(engagement), Label { key: "edit-set-weights", args: Vec::new() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::Id as _;

    fn entry(number: u64, index: f64, proximity: u8) -> Entry {
        Entry { who: StakeholderId::new(0, number), power: 3.0, proximity, urgency: 3, index }
    }

    #[test]
    fn segments_go_once_around_and_are_as_wide_as_their_index() {
        let order: Vec<Entry> = (1..=20).map(|n| entry(n, 1.0 - n as f64 * 0.03, 1 + (n % 4) as u8)).collect();
        let segments = segments(&turned(&order, &[]));
        assert_eq!(segments.len(), DRAWN);
        assert!((segments[DRAWN - 1].turns.1 - 1.0).abs() < 1e-4);
        let wide = |one: &Segment| one.turns.1 - one.turns.0;
        assert!(segments.windows(2).all(|pair| wide(&pair[0]) > wide(&pair[1])));
        assert!(segments.iter().all(|one| one.depth.0 >= WORK && one.depth.1 <= 1.0));
    }

    #[test]
    fn while_the_same_people_are_drawn_they_stay_in_their_order_around() {
        let people = |segments: &[Segment]| segments.iter().map(|one| one.who).collect::<Vec<_>>();
        let order = [entry(1, 0.9, 4), entry(2, 0.6, 3), entry(3, 0.5, 2)];
        let before = segments(&turned(&order, &[]));
        // The first is moved outwards and is the last by index now.
        let moved = [entry(2, 0.6, 3), entry(3, 0.5, 2), entry(1, 0.4, 1)];
        let after = segments(&turned(&moved, &before));
        assert_eq!(people(&after), people(&before));
        assert_eq!(after[0].depth.0, band(1), "it lies in its new ring, at its place around");
        let others = [entry(2, 0.6, 3), entry(4, 0.55, 3), entry(1, 0.4, 1)];
        assert_eq!(people(&segments(&turned(&others, &before))), [2, 4, 1].map(|n| StakeholderId::new(0, n)));
    }

    #[test]
    fn another_rating_is_a_segment_as_near_deep_and_wide_as_it_says() {
        let rating = |power: f64, proximity: u8, urgency: u8| Place {
            assessment: crate::workspace::AssessmentId::new(0, 1),
            on: NaiveDate::MIN,
            power,
            interest: 3.0,
            salience: None,
            engagement: None,
            desired: None,
            legitimate: None,
            urgency: Some(urgency),
            proximity: Some(proximity),
            attitude: None,
            optimum: None,
        };
        let mut circle = Circle { rings: Some(Rings::of(vec2(600.0, 600.0))), ..Circle::default() };
        let own = index_of(&rating(3.0, 4, 3), circle.weights).unwrap();
        circle.order = vec![entry(1, own, 4), entry(2, own, 1)];
        circle.segments = segments(&circle.order);
        let segment = circle.segments[0];
        let spot = Spot::new(segment.who, circle.rings.unwrap().at(0.25, (segment.depth.0 + segment.depth.1) / 2.0));
        assert!(circle.place_of(&spot, &rating(3.0, 4, 3)).is_none(), "the same view is no other one");
        let far = circle.seen(&segment, &rating(5.0, 1, 3)).unwrap();
        assert_eq!(far.depth, (band(1), 1.0));
        let (at, _) = circle.place_of(&spot, &rating(5.0, 1, 3)).unwrap();
        assert_eq!(circle.rings.unwrap().proximity(at), 1);
        let loud = circle.seen(&segment, &rating(3.0, 4, 5)).unwrap();
        let wide = |one: &Segment| one.turns.1 - one.turns.0;
        assert!(wide(&loud) > wide(&segment) && loud.depth == segment.depth);
        let (at, _) = circle.place_of(&spot, &rating(3.0, 4, 5)).unwrap();
        assert!(at.distance(spot.at) > APART, "the card does not hide the mark");
    }

    #[test]
    fn a_place_lies_in_the_band_of_its_proximity() {
        let rings = Rings::of(vec2(600.0, 600.0));
        for proximity in 1..=4 {
            let middle = band(proximity) + (1.0 - WORK) / BANDS / 2.0;
            assert_eq!(rings.proximity(rings.at(0.3, middle)), proximity);
        }
        assert_eq!((rings.proximity(rings.middle), rings.proximity(pos2(0.0, 0.0))), (4, 1));
    }

    #[test]
    fn low_rings_use_the_width_of_their_card() {
        let rings = Rings::of(vec2(630.0, 290.0));
        assert!(rings.radius.x > 1.5 * rings.radius.y, "{rings:?}");
        for (turn, proximity) in
            [0.0, 0.13, 0.25, 0.6].into_iter().flat_map(|turn| (1..=4).map(move |near| (turn, near)))
        {
            let middle = band(proximity) + (1.0 - WORK) / BANDS / 2.0;
            assert_eq!(rings.proximity(rings.at(turn, middle)), proximity);
        }
        let round = Rings::of(vec2(900.0, 560.0));
        assert!((round.radius.x - round.radius.y).abs() < 0.1);
    }
}
