//! Salience (Mitchell, Agle & Wood 1997): three sets, power, legitimacy and urgency, whose overlaps are seven classes. The
//! classes' names are for us alone; others read what they are made of.

use std::collections::HashMap;

use egui::epaint::EllipseShape;
use egui::{Align2, Color32, Pos2, Rect, Shape, Stroke, Ui, Vec2, pos2, vec2};

use super::beside;
use super::legend::{self, Sign};
use super::person::Person;
use super::picture::{Area, Cast, Drawn, Picture, Put, Scene, Spot};
use super::placement::{Zone, touches};
use super::sentences;
use crate::insight::grid::Place;
use crate::insight::salience::{Attribute, Limits, Salience};
use crate::ui::blank;
use crate::ui::context::Cx;
use crate::ui::theme::{self, SPACE_1};
use crate::workspace::{Assessment, Id as _, StakeholderId};

/// How far the middles of the sets are from the middle of all, as a share of their radius.
const APART: f32 = 0.6;

/// Room at both sides for the names of the sets, in points.
const BESIDE_SETS: f32 = 70.0;
/// The sets are at most so many times as wide as high.
const WIDEST: f32 = 2.4;

/// The lens with its own small state.
#[derive(Default)]
pub struct SalienceLens {
    sets: Option<Sets>,
}

/// The three circles within the scene.
#[derive(Clone, Copy, Debug)]
struct Sets {
    middle: Pos2,
    /// From the middle of a set to its upper edge.
    radius: f32,
    /// How many times as wide as high they are: a low room is wide.
    stretch: f32,
}

impl Sets {
    fn of(room: Vec2) -> Self {
        // Above and below the circles stand the names of the sets.
        let high = (room.y - 52.0).max(1.0);
        let radius = (high / (2.0 + 1.5 * APART)).min(room.x / (2.0 + 1.8 * APART)).max(1.0);
        let top = 22.0 + (high - radius * (2.0 + 1.5 * APART)) / 2.0;
        let stretch = ((room.x - 2.0 * BESIDE_SETS) / (radius * (2.0 + 1.8 * APART))).clamp(1.0, WIDEST);
        Self { middle: pos2(room.x / 2.0, top + radius + radius * APART / 2.0), radius, stretch }
    }

    fn way(attribute: Attribute) -> Vec2 {
        let angle = match attribute {
            Attribute::Power => -150.0_f32,
            Attribute::Legitimacy => -30.0,
            Attribute::Urgency => 90.0,
        };
        Vec2::angled(angle.to_radians())
    }

    fn center(self, attribute: Attribute) -> Pos2 {
        self.middle + self.across(Self::way(attribute) * self.radius * APART)
    }

    fn holds(self, attribute: Attribute, at: Pos2) -> bool {
        let way = at - self.center(attribute);
        vec2(way.x / self.stretch, way.y).length() <= self.radius
    }

    /// A way within the sets, as wide as they are.
    fn across(self, way: Vec2) -> Vec2 {
        vec2(way.x * self.stretch, way.y)
    }

    /// One of the sets.
    fn ellipse(self, attribute: Attribute, fill: Color32, stroke: Stroke) -> Shape {
        let radius = vec2(self.radius * self.stretch, self.radius);
        Shape::Ellipse(EllipseShape { center: self.center(attribute), radius, fill, stroke, angle: 0.0 })
    }

    /// Where the name of a set stands: beside or under it.
    fn caption(self, attribute: Attribute) -> (Pos2, Align2) {
        let center = self.center(attribute);
        match attribute {
            Attribute::Power => (center - self.across(vec2(0.72, 0.78) * self.radius), Align2::RIGHT_BOTTOM),
            Attribute::Legitimacy => (center + self.across(vec2(0.72, -0.78) * self.radius), Align2::LEFT_BOTTOM),
            Attribute::Urgency => (center + vec2(0.0, self.radius + SPACE_1), Align2::CENTER_TOP),
        }
    }

    /// The edge of a set in short lines.
    fn edge(self, attribute: Attribute) -> impl Iterator<Item = [Pos2; 2]> {
        const PIECES: usize = 72;
        let at = move |step: usize| {
            let way = Vec2::angled(std::f32::consts::TAU * step as f32 / PIECES as f32) * self.radius;
            self.center(attribute) + self.across(way)
        };
        (0..PIECES).map(move |step| [at(step), at(step + 1)])
    }

    /// The middle of what belongs to a class alone.
    fn place(self, class: Salience) -> Pos2 {
        let has: Vec<Attribute> = Attribute::ALL.into_iter().filter(|one| class.has(*one)).collect();
        let sum = has.iter().fold(Vec2::ZERO, |sum, one| sum + Self::way(*one));
        let far = match has.len() {
            1 => 1.02,
            2 => 0.66,
            _ => 0.0,
        };
        let way = if sum.length() > 0.01 { sum.normalized() } else { Vec2::ZERO };
        // Outside of all three there is most room in the left lower corner.
        let way = if has.is_empty() { vec2(-1.25, 1.2) } else { way * far };
        self.middle + self.across(way * self.radius)
    }

    fn zone(self, class: Salience) -> Zone {
        let circle = |one: Attribute| (self.center(one), self.radius);
        let (inside, outside): (Vec<_>, Vec<_>) = Attribute::ALL.into_iter().partition(|one| class.has(*one));
        Zone::Circles {
            stretch: self.stretch,
            inside: inside.into_iter().map(circle).collect(),
            outside: outside.into_iter().map(circle).collect(),
        }
    }

    /// Where people of a class stand: places in its part that leave room for the names between them, each taken by the
    /// person whose number says so, so that one who comes or goes moves hardly anybody else. Fewer than all where the
    /// part is too small for them: who has none stands in its middle, and steps aside.
    fn seats(self, class: Salience, who: &[StakeholderId], taken: &[Rect], room: Rect) -> Vec<(StakeholderId, Pos2)> {
        /// How far apart, across and down, the widest first, in points.
        const SPACED: [(f32, f32); 5] = [(136.0, 36.0), (108.0, 34.0), (84.0, 32.0), (62.0, 32.0), (46.0, 30.0)];
        /// Radius of a usual mark, in points.
        const MARK: f32 = 17.0;
        let (zone, middle) = (self.zone(class), self.place(class));
        let free = |at: &Pos2| {
            let clear = !taken.iter().any(|rect| touches(*rect, *at, MARK));
            room.contains(*at) && zone.admits(*at, MARK) && clear
        };
        let places = |(across, down): (f32, f32)| -> Vec<Pos2> {
            let at = |row: i32, column: i32| {
                let shifted = if row % 2 == 0 { 0.0 } else { 0.5 };
                middle + vec2((column as f32 + shifted) * across, row as f32 * down)
            };
            let all = (-6..=6).flat_map(|row| (-8..=8).map(move |column| (row, column)));
            let mut found: Vec<Pos2> = all.map(|(row, column)| at(row, column)).filter(free).collect();
            found.sort_by(|a, b| a.distance_sq(middle).total_cmp(&b.distance_sq(middle)));
            found
        };
        let Some(mut places) = SPACED.into_iter().map(places).find(|places| places.len() >= who.len()) else {
            return Vec::new();
        };
        places.truncate(who.len().next_power_of_two());
        let mut seats: Vec<Option<StakeholderId>> = vec![None; places.len()];
        for one in who {
            let (seat, number) = one.parts();
            let first = (seat ^ number.wrapping_mul(0x9E37_79B9_7F4A_7C15)) >> 32;
            let turns = (0..places.len()).map(|step| (first as usize).wrapping_add(step) % places.len());
            if let Some(free) = turns.into_iter().find(|at| seats[*at].is_none()) {
                seats[free] = Some(*one);
            }
        }
        seats.into_iter().zip(places).filter_map(|(who, at)| Some((who?, at))).collect()
    }

    /// Where the name of a class stands: in its part, above the marks.
    fn title(self, class: Salience) -> Pos2 {
        let up = if matches!(class.attributes(), 0 | 3) { 0.3 } else { 0.14 };
        self.place(class) - vec2(0.0, self.radius * up)
    }
}

/// What a class is called: among us by its name, for anybody by what it is made of.
pub fn class(cx: &Cx<'_>, class: Salience, neutral: bool) -> &'static str {
    match (class, neutral) {
        (Salience::None, _) => cx.text("people-salience-none"),
        (Salience::Dormant, false) => cx.text("people-salience-dormant"),
        (Salience::Discretionary, false) => cx.text("people-salience-discretionary"),
        (Salience::Demanding, false) => cx.text("people-salience-demanding"),
        (Salience::Dominant, false) => cx.text("people-salience-dominant"),
        (Salience::Dangerous, false) => cx.text("people-salience-dangerous"),
        (Salience::Dependent, false) => cx.text("people-salience-dependent"),
        (Salience::Definitive, false) => cx.text("people-salience-definitive"),
        (Salience::Dormant, true) => cx.text("people-salience-power"),
        (Salience::Discretionary, true) => cx.text("people-salience-legitimacy"),
        (Salience::Demanding, true) => cx.text("people-salience-urgency"),
        (Salience::Dominant, true) => cx.text("people-salience-power-legitimacy"),
        (Salience::Dangerous, true) => cx.text("people-salience-power-urgency"),
        (Salience::Dependent, true) => cx.text("people-salience-legitimacy-urgency"),
        (Salience::Definitive, true) => cx.text("people-salience-all"),
    }
}

fn attribute(cx: &Cx<'_>, attribute: Attribute) -> &'static str {
    match attribute {
        Attribute::Power => cx.text("people-salience-power"),
        Attribute::Legitimacy => cx.text("people-salience-legitimacy"),
        Attribute::Urgency => cx.text("people-salience-urgency"),
    }
}

/// "Becomes definitive if urgent."
fn becomes(cx: &Cx<'_>, (gained, then): (Attribute, Salience), neutral: bool) -> String {
    let places = [("class", class(cx, then, neutral).into())];
    match gained {
        Attribute::Power => cx.words.with("people-salience-if-power", &places),
        Attribute::Legitimacy => cx.words.with("people-salience-if-legitimacy", &places),
        Attribute::Urgency => cx.words.with("people-salience-if-urgency", &places),
    }
}

fn limits(cx: &Cx<'_>) -> Limits {
    Limits::of(&cx.shown().engagement.thresholds)
}

fn of(person: &Person) -> Option<Salience> {
    person.rated?.salience
}

/// The latest assessment with as little changed as makes these attributes.
fn rated(cx: &Cx<'_>, person: &Person, (power, legitimate, urgent): (bool, bool, bool)) -> Assessment {
    let latest = blank::assessment(cx.file, cx.author, cx.day, person.id);
    let limits = limits(cx);
    // Below a limit at the least rating nobody can be: there the least rating counts, and the attribute stays.
    let below = (limits.power - 0.1).max(1.0);
    let power = if power { latest.power.max(limits.power) } else { latest.power.min(below) };
    let waits = limits.urgency.saturating_sub(1).max(1);
    let urgency = match urgent {
        true => latest.urgency.unwrap_or(limits.urgency).max(limits.urgency),
        false => latest.urgency.unwrap_or(waits).min(waits),
    };
    Assessment { power, legitimate: Some(legitimate), urgency: Some(urgency), ..latest }
}

fn values(cx: &Cx<'_>, power: f64, legitimate: Option<bool>, urgency: Option<u8>) -> String {
    let claim = if legitimate == Some(true) { cx.text("common-yes") } else { cx.text("common-no") };
    let places = [
        ("power", cx.words.number_short(power, 1).into()),
        ("claim", claim.into()),
        ("urgency", urgency.map(|urgency| urgency.to_string()).unwrap_or_default().into()),
    ];
    cx.words.with("people-salience-values", &places)
}

impl SalienceLens {
    /// Whether somebody who is shown has none of the three.
    fn has_outside(cast: &Cast<'_>) -> bool {
        cast.shown.iter().any(|person| of(person) == Some(Salience::None))
    }
}

impl Picture for SalienceLens {
    fn stands(&self, person: &Person) -> bool {
        of(person).is_some()
    }

    fn waiting(&self, cx: &Cx<'_>, waiting: &[&Person]) -> String {
        cx.to_read(&cx.words.with("people-salience-waiting", &[("n", waiting.len().into())])).to_owned()
    }

    fn finding(&mut self, cx: &Cx<'_>, cast: &Cast<'_>) -> String {
        let rated: Vec<(&Person, Salience)> = cast.theirs().filter_map(|one| Some((one, of(one)?))).collect();
        let near: Vec<_> = rated.iter().filter(|(_, class)| class.attributes() == 2).collect();
        if let Some((first, class)) = near.first()
            && let Some((missing, then)) = class.one_more().next()
        {
            let what = match missing {
                Attribute::Power => cx.text("people-finding-what-power"),
                Attribute::Legitimacy => cx.text("people-finding-what-legitimacy"),
                Attribute::Urgency => cx.text("people-finding-what-urgency"),
            };
            let places = [
                ("n", near.len().into()),
                ("name", sentences::titled(first).into()),
                ("what", what.into()),
                ("class", self::class(cx, then, cast.neutral).into()),
            ];
            return cx.words.with("people-finding-one-away", &places);
        }
        if rated.is_empty() {
            return cx.text("people-finding-unrated").to_owned();
        }
        let all = rated.iter().filter(|(_, class)| class.attributes() == 3).count();
        cx.words.with("people-finding-all-three", &[("n", all.into()), ("total", rated.len().into())])
    }

    fn drawn(&self, cx: &Cx<'_>, (n, _, total): (usize, usize, usize)) -> String {
        cx.words.with("people-salience-drawn", &[("n", n.into()), ("total", total.into())])
    }

    fn has_beside(&self) -> bool {
        true
    }

    fn beside(&mut self, ui: &mut Ui, cx: &Cx<'_>, cast: &Cast<'_>) {
        let Limits { power, urgency } = limits(cx);
        let places = [("power", cx.words.number_short(power, 1).into()), ("urgency", usize::from(urgency).into())];
        let caption = cx.words.with("people-salience-source", &places);
        beside::card(ui, cx, cx.text("people-salience-title"), &caption, |ui| {
            let there = || cast.shown.iter().copied().filter(|person| person.left_on.is_none());
            for one in Salience::ALL.into_iter().rev().chain([Salience::None]) {
                let those: Vec<&Person> = there().filter(|person| of(person) == Some(one)).collect();
                if those.is_empty() {
                    continue;
                }
                // What one more attribute would do is said where it makes the difference.
                let next: Vec<String> = if one.attributes() == 2 {
                    one.one_more().map(|more| becomes(cx, more, cast.neutral)).collect()
                } else {
                    Vec::new()
                };
                beside::heading(ui, cx, class(cx, one, cast.neutral), Some(those.len()), &next.join("; "));
                for person in those {
                    beside::row(ui, cx, person, "");
                }
            }
        });
    }

    fn signs(&self) -> Vec<Sign> {
        legend::usual().into_iter().chain([Sign::Power]).collect()
    }

    fn scene(&mut self, ui: &Ui, cx: &Cx<'_>, cast: &Cast<'_>, room: Vec2) -> Scene {
        let sets = Sets::of(room);
        self.sets = Some(sets);
        let mut standing: Vec<&Person> = cast.shown.iter().copied().filter(|person| self.stands(person)).collect();
        standing.sort_by_key(|person| person.left_on.is_some());
        let taken = |one: Salience| {
            let font = theme::regular(theme::CAPTION);
            let words = ui.painter().layout_no_wrap(class(cx, one, cast.neutral).to_owned(), font, cx.theme.quiet);
            Rect::from_center_size(sets.title(one), words.size() + vec2(4.0, 2.0))
        };
        let caption = |one: Attribute| {
            let words = attribute(cx, one).to_owned();
            let size = ui.painter().layout_no_wrap(words, theme::bold(theme::BODY), cx.theme.text).size();
            let (at, align) = sets.caption(one);
            align.anchor_size(at, size).expand(2.0)
        };
        let area = Rect::from_min_size(Pos2::ZERO, room).shrink(4.0);
        let classes: Vec<Salience> =
            Salience::ALL.into_iter().chain(Self::has_outside(cast).then_some(Salience::None)).collect();
        let titles = classes.iter().copied().map(taken);
        let taken: Vec<Rect> = titles.chain(Attribute::ALL.map(caption)).collect();
        let mut seats: HashMap<StakeholderId, Pos2> = HashMap::new();
        for class in classes {
            let mut who: Vec<StakeholderId> = Vec::new();
            who.extend(standing.iter().filter(|person| of(person) == Some(class)).map(|person| person.id));
            who.sort_unstable();
            seats.extend(sets.seats(class, &who, &taken, area));
        }
        let spots = standing.iter().filter_map(|person| {
            let class = of(person)?;
            let at = seats.get(&person.id).copied().unwrap_or_else(|| sets.place(class));
            Some(Spot { zone: sets.zone(class), ..Spot::new(person.id, at) })
        });
        Scene {
            spots: spots.collect(),
            area: Area(area),
            edges: Attribute::ALL.into_iter().flat_map(|one| sets.edge(one)).collect(),
            taken,
            ..Scene::default()
        }
    }

    fn under(&mut self, ui: &mut Ui, cx: &Cx<'_>, cast: &Cast<'_>, drawn: &Drawn<'_>) {
        let Some(sets) = self.sets else { return };
        let theme = cx.theme;
        let sets = Sets { middle: sets.middle + drawn.origin, ..sets };
        let painter = ui.painter();
        drawn.paper(painter, theme);
        for one in Attribute::ALL {
            painter.add(sets.ellipse(one, theme.track.gamma_multiply(0.35), Stroke::NONE));
        }
        // Where somebody would be let go: that set stands out.
        let over = drawn.held.and_then(|held| held.at);
        for one in Attribute::ALL {
            let strong = over.is_some_and(|at| sets.holds(one, at));
            let width = if strong { 2.5 } else { 1.25_f32.max(theme.line_width) };
            let color = if strong { theme.text } else { theme.outline };
            painter.add(sets.ellipse(one, Color32::TRANSPARENT, Stroke::new(width, color)));
            let (at, align) = sets.caption(one);
            painter.text(at, align, attribute(cx, one), theme::bold(theme::BODY), theme.text);
        }
        // Outside of the sets it says where somebody is, or would be let go.
        let is_outside = |at: Pos2| !Attribute::ALL.into_iter().any(|one| sets.holds(one, at));
        let outside = Self::has_outside(cast) || over.is_some_and(is_outside);
        for one in Salience::ALL.into_iter().chain(outside.then_some(Salience::None)) {
            let words = class(cx, one, cast.neutral);
            // Whole, over the edge of its part if need be, on a strip of paper.
            let galley = painter.layout_no_wrap(words.to_owned(), theme::regular(theme::CAPTION), theme.quiet);
            let strip = Rect::from_center_size(sets.title(one), galley.size() + vec2(4.0, 0.0));
            painter.rect_filled(strip, 3.0, theme.surface.gamma_multiply(0.7));
            painter.galley(sets.title(one) - galley.size() / 2.0, galley, theme.quiet);
        }
    }

    fn under_name(&self, _cx: &Cx<'_>, _person: &Person) -> String {
        String::new()
    }

    fn shows_raters(&self) -> bool {
        true
    }

    /// In the part of the class that the other rating makes; within one class a rating lies nowhere else.
    fn place_of(&self, spot: &Spot, place: &Place) -> Option<(Pos2, Zone)> {
        let (sets, class) = (self.sets?, place.salience?);
        let zone = sets.zone(class);
        (zone != spot.zone).then(|| (sets.place(class), zone))
    }

    fn says(&self, cx: &Cx<'_>, place: &Place) -> String {
        values(cx, place.power, place.legitimate, place.urgency)
    }

    fn put(&self, cx: &Cx<'_>, person: &Person, at: Pos2) -> Option<Put> {
        let sets = self.sets?;
        let has = |one: Attribute| sets.holds(one, at);
        let attributes = (has(Attribute::Power), has(Attribute::Legitimacy), has(Attribute::Urgency));
        let assessment = rated(cx, person, attributes);
        let words = values(cx, assessment.power, assessment.legitimate, assessment.urgency);
        Some(Put { at, words, assessment })
    }

    /// Up and down gain and lose power, right and left a legitimate claim and urgency in turn.
    fn nudge(&self, cx: &Cx<'_>, person: &Person, way: Vec2) -> Option<Assessment> {
        let now = of(person)?;
        let (mut power, mut claim, mut urgent) =
            (now.has(Attribute::Power), now.has(Attribute::Legitimacy), now.has(Attribute::Urgency));
        if way.y != 0.0 {
            power = way.y < 0.0;
        }
        if way.x > 0.0 {
            claim = !claim;
        } else if way.x < 0.0 {
            urgent = !urgent;
        }
        Some(rated(cx, person, (power, claim, urgent)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::{AssessmentId, StakeholderId};

    #[test]
    fn another_rating_lies_in_the_part_of_its_class_and_nowhere_within_the_same() {
        let sets = Sets::of(vec2(900.0, 560.0));
        let lens = SalienceLens { sets: Some(sets) };
        let who = StakeholderId::new(0, 1);
        let rating = |class| Place {
            assessment: AssessmentId::new(0, 1),
            on: chrono::NaiveDate::MIN,
            power: 3.0,
            interest: 3.0,
            salience: Some(class),
            engagement: None,
            desired: None,
            legitimate: None,
            urgency: None,
            proximity: None,
            attitude: None,
            optimum: None,
        };
        for own in Salience::ALL {
            let spot = Spot { zone: sets.zone(own), ..Spot::new(who, sets.place(own)) };
            for other in Salience::ALL {
                let found = lens.place_of(&spot, &rating(other));
                assert_eq!(found.clone().map(|(at, _)| at), (own != other).then(|| sets.place(other)));
                let inside = |(at, _): &(Pos2, Zone)| Attribute::ALL.map(|one| sets.holds(one, *at));
                assert!(found.is_none_or(|found| inside(&found) == Attribute::ALL.map(|one| other.has(one))));
            }
        }
    }

    #[test]
    fn every_class_has_a_part_of_its_own() {
        for room in [vec2(900.0, 560.0), vec2(620.0, 330.0)] {
            let sets = Sets::of(room);
            for class in Salience::ALL.into_iter().chain([Salience::None]) {
                let at = sets.place(class);
                let has = Attribute::ALL.map(|one| sets.holds(one, at));
                assert_eq!(has, Attribute::ALL.map(|one| class.has(one)), "{class:?} in {room:?}");
                let lowest = sets.center(Attribute::Urgency).y + sets.radius;
                assert!(lowest <= room.y - 20.0 && sets.center(Attribute::Power).y - sets.radius >= 20.0, "{room:?}");
            }
        }
    }
}
