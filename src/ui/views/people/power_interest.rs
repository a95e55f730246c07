//! Power and interest (Mendelow 1991): two continuous scales from 1 to 5, divided into four cells by lines that are a
//! setting of the workspace, with an arrow from where somebody stood before.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use chrono::{Days, NaiveDate};
use egui::{Pos2, Shape, Stroke, Ui, Vec2, pos2};

use super::acts::rounded;
use super::beside;
use super::legend::{self, Sign};
use super::midlines::Midline;
use super::person::Person;
use super::picture::{Area, Cast, Drawn, Picture, Put, Scene, Spot};
use super::placement::{Layout, Zone};
use super::plane::{Ground, Plane};
use super::ties::{self, Line};
use super::trails::Trail;
use super::{marks, sentences};
use crate::insight::grid::{Cell, Midlines, Place};
use crate::insight::movement::{self, Since};
use crate::ui::blank;
use crate::ui::context::Cx;
use crate::ui::inspector::fields::{self, Kit};
use crate::ui::inspector::form::kit_of;
use crate::ui::widgets::choice;
use crate::ui::widgets::field::Field;
use crate::workspace::{Assessment, StakeholderId};

/// Of more ways than this only the first are drawn in full.
const MANY: usize = 40;
/// How many those are.
const FULL: usize = 24;
/// Width of the entry for a day of one's own, in points.
const DAY: f32 = 138.0;
/// Least width of the list beside it, in points.
const LEAST: f32 = 112.0;

/// The lens with its own small state.
#[derive(Default)]
pub struct PowerInterest {
    plane: Option<Plane>,
    since: Since,
    /// Where people stood before, and what that was found for.
    before: Option<Before>,
    /// Who came from where, in the order of the scene.
    trails: Vec<Option<Trail>>,
    /// Whose ways are drawn in full: of many, those of the most powerful; the others are faint until asked for.
    full: HashSet<StakeholderId>,
    ties: Vec<Line>,
    midlines: Midline,
}

/// Interest and power of people before, and the figures and the day that it was found for.
struct Before {
    source: u64,
    since: Since,
    places: BTreeMap<StakeholderId, Origin>,
    /// Who had no rating at the start: nothing is known of how they moved until they were rated.
    unrated: BTreeSet<StakeholderId>,
}

/// Where somebody stood.
#[derive(Clone, Copy)]
struct Origin {
    /// Interest and power.
    place: (f64, f64),
    /// The day of that rating where it is later than the day that was asked for.
    late: Option<NaiveDate>,
}

/// Somebody who moved: from where, and interest and power now.
type Moved<'a> = (&'a Person, Origin, (f64, f64));

/// An assessment that says this of interest and power, and all else as the latest does.
fn assessed(cx: &Cx<'_>, person: &Person, (interest, power): (f64, f64)) -> Assessment {
    Assessment { power, interest, ..blank::assessment(cx.file, cx.author, cx.day, person.id) }
}

impl PowerInterest {
    /// Where people stood before, as far as they stand elsewhere now.
    fn refresh(&mut self, cx: &Cx<'_>, cast: &Cast<'_>) {
        if self.before.as_ref().is_some_and(|one| (one.source, one.since) == (cx.source, self.since)) {
            return;
        }
        let on = self.since.day(cx.insights);
        let then = on.map(|on| movement::starts(cx.shown(), on));
        let (mut places, mut unrated) = (BTreeMap::new(), BTreeSet::new());
        let rated = cast.people.all.iter().filter_map(|person| Some((person, person.place?)));
        for (person, now) in rated {
            let (before, known) = match &then {
                Some(then) => {
                    let start = then.get(&person.id);
                    let late = start.map(|start| start.on).filter(|first| on.is_some_and(|on| *first > on));
                    let origin = start.map(|start| Origin { place: (start.interest, start.power), late });
                    (origin, late.is_none())
                }
                None if self.since == Since::LastAssessment => {
                    let standing = cx.insights.grid.standings.get(&person.id);
                    let again = standing.is_some_and(|standing| standing.previous.is_some());
                    (person.before.map(|place| Origin { place, late: None }), again)
                }
                None => (None, true),
            };
            if !known {
                unrated.insert(person.id);
            }
            if let Some(before) = before.filter(|before| before.place != now) {
                places.insert(person.id, before);
            }
        }
        self.before = Some(Before { source: cx.source, since: self.since, places, unrated });
    }

    fn origin(&self, who: StakeholderId) -> Option<Origin> {
        self.before.as_ref().and_then(|before| before.places.get(&who)).copied()
    }

    fn came_from(&self, who: StakeholderId) -> Option<(f64, f64)> {
        self.origin(who).map(|origin| origin.place)
    }

    /// Everybody shown who moved: the one count of the headline and of the list.
    fn moved<'a>(&self, cast: &Cast<'a>) -> Vec<Moved<'a>> {
        let shown = cast.shown.iter().copied();
        shown.filter_map(|person| Some((person, self.origin(person.id)?, person.place?))).collect()
    }

    /// How many of those shown had no rating at the start.
    fn unrated(&self, cast: &Cast<'_>) -> usize {
        let Some(before) = &self.before else { return 0 };
        cast.shown.iter().filter(|person| before.unrated.contains(&person.id)).count()
    }
}

impl Picture for PowerInterest {
    fn stands(&self, person: &Person) -> bool {
        person.place.is_some()
    }

    fn says_power_and_interest(&self) -> bool {
        true
    }

    fn waiting(&self, cx: &Cx<'_>, waiting: &[&Person]) -> String {
        let places = [("n", waiting.len().into())];
        if cx.editable { cx.words.with("people-tray-drag", &places) } else { cx.words.with("people-tray", &places) }
    }

    fn finding(&mut self, cx: &Cx<'_>, cast: &Cast<'_>) -> String {
        self.refresh(cx, cast);
        let lines = Midlines::of(&cx.shown().engagement.thresholds);
        let closely = |(interest, power): (f64, f64)| Cell::of(power, interest, lines) == Cell::ManageClosely;
        let theirs = cast.theirs().filter_map(|person| Some((person, person.place?)));
        let placed: Vec<(&Person, (f64, f64))> = theirs.collect();
        let close = placed.iter().filter(|(_, place)| closely(*place)).count();
        let moved = self.moved(cast);
        // Who crossed the line says more than who moved on one side of it.
        let crossed = |inward: bool| -> Vec<Moved<'_>> {
            let theirs = moved.iter().filter(|(person, ..)| placed.iter().any(|(one, _)| one.id == person.id));
            let across = theirs.filter(|(_, before, now)| (closely(before.place), closely(*now)) == (!inward, inward));
            across.copied().collect()
        };
        let (came, left) = (crossed(true), crossed(false));
        let far = |(_, before, now): &Moved<'_>| (before.place.0 - now.0).abs() + (before.place.1 - now.1).abs();
        let farthest = |list: &[Moved<'_>]| {
            let most = list.iter().max_by(|a, b| far(a).total_cmp(&far(b)));
            most.map(|(person, before, now)| (sentences::titled(person), moved_words(cx, *before, *now)))
        };
        let said = |key: &str, n: usize, (name, moved): (String, String)| {
            cx.words.with(key, &[("n", n.into()), ("name", name.into()), ("moved", moved.into())])
        };
        let places = [("n", close.into()), ("total", placed.len().into()), ("unrated", self.unrated(cast).into())];
        match (farthest(&came), farthest(&left), farthest(&moved)) {
            (Some(most), ..) => said("people-finding-came", came.len(), most),
            (None, Some(most), _) => said("people-finding-left", left.len(), most),
            (None, None, Some(most)) => said("people-finding-moved", close, most),
            (None, None, None) if placed.is_empty() => cx.text("people-finding-unrated").to_owned(),
            // Without a rating at the start nobody can say that nobody moved.
            (None, None, None) if self.unrated(cast) > 0 => cx.words.with("people-finding-close-unrated", &places),
            (None, None, None) => cx.words.with("people-finding-close", &places[..2]),
        }
    }

    fn drawn(&self, cx: &Cx<'_>, (n, shown, total): (usize, usize, usize)) -> String {
        if shown == total {
            return cx.words.with("people-drawn-map", &[("n", n.into()), ("total", total.into())]);
        }
        let places = [("n", n.into()), ("shown", shown.into()), ("total", total.into())];
        cx.words.with("people-drawn-map-filtered", &places)
    }

    fn has_beside(&self) -> bool {
        true
    }

    fn beside(&mut self, ui: &mut Ui, cx: &Cx<'_>, cast: &Cast<'_>) {
        self.refresh(cx, cast);
        let lines = Midlines::of(&cx.shown().engagement.thresholds);
        beside::card(ui, cx, cx.text("people-advice-title"), cx.text("people-advice-source"), |ui| {
            let there = cast.shown.iter().filter(|person| person.left_on.is_none());
            let places: Vec<(f64, f64)> = there.filter_map(|person| person.place).collect();
            for cell in [Cell::ManageClosely, Cell::KeepSatisfied, Cell::KeepInformed, Cell::Monitor] {
                let n = places.iter().filter(|(interest, power)| Cell::of(*power, *interest, lines) == cell).count();
                beside::heading(ui, cx, cell_words(cx, cell), Some(n), advice(cx, cell));
            }
            let moved = self.moved(cast);
            let since = since_words(cx, self.since);
            beside::heading(ui, cx, &since, Some(moved.len()), "");
            for (person, before, now) in moved {
                beside::row(ui, cx, person, &moved_words(cx, before, now));
            }
            let unrated = self.unrated(cast);
            if unrated > 0 {
                let (words, means) = match self.since.day(cx.insights) {
                    Some(on) => {
                        let date = cx.words.date_short(on);
                        (cx.words.with("people-unrated-day", &[("date", date.into())]), cx.text("people-unrated-means"))
                    }
                    None => (cx.text("people-unrated-last").to_owned(), ""),
                };
                beside::heading(ui, cx, &words, Some(unrated), means);
            }
        });
    }

    fn signs(&self) -> Vec<Sign> {
        let mut signs = legend::usual();
        signs.extend([Sign::Power, Sign::Trail, Sign::Aside]);
        signs
    }

    fn state(&self) -> u64 {
        let mut state = DefaultHasher::new();
        self.since.hash(&mut state);
        state.finish()
    }

    fn scene(&mut self, _ui: &Ui, cx: &Cx<'_>, cast: &Cast<'_>, room: Vec2) -> Scene {
        self.refresh(cx, cast);
        let plane = Plane::of(room);
        self.plane = Some(plane);
        if !plane.has_room() {
            return Scene::default();
        }
        let lines = Midlines::of(&cx.shown().engagement.thresholds);
        // Who left comes last: those who are there keep their places.
        let mut standing: Vec<&Person> = cast.shown.iter().copied().filter(|person| self.stands(person)).collect();
        standing.sort_by_key(|person| person.left_on.is_some());
        let moved = || standing.iter().filter(|person| self.came_from(person.id).is_some());
        let full = if moved().count() > MANY { FULL } else { MANY };
        self.full = moved().take(full).map(|person| person.id).collect();
        let spots = standing.iter().filter_map(|person| Some(Spot::new(person.id, plane.at(person.place?))));
        let full = standing.iter().filter(|person| self.full.contains(&person.id));
        let trail = |person: &&Person| Some([plane.at(self.came_from(person.id)?), plane.at(person.place?)]);
        Scene {
            spots: spots.collect(),
            area: Area(plane.field),
            trails: full.filter_map(trail).collect(),
            edges: plane.divided((lines.interest, lines.power)),
            ..Scene::default()
        }
    }

    fn laid_out(&mut self, scene: &Scene, layout: &Layout, _cast: &Cast<'_>) {
        let Some(plane) = self.plane else { return };
        let trail = |(index, spot): (usize, &Spot)| {
            let from = plane.at(self.came_from(spot.who)?);
            // A way around everybody costs as much as everybody: for a faint one straight ahead is good enough.
            if self.full.contains(&spot.who) {
                Trail::of(layout, index, from, plane.field)
            } else {
                Trail::straight_to(layout, index, from)
            }
        };
        self.trails = scene.spots.iter().enumerate().map(trail).collect();
    }

    fn under(&mut self, ui: &mut Ui, cx: &Cx<'_>, cast: &Cast<'_>, drawn: &Drawn<'_>) {
        let Some(plane) = self.plane.filter(|plane| plane.has_room()) else { return };
        let plane = plane.translated(drawn.origin);
        let lines = self.midlines.shown(Midlines::of(&cx.shown().engagement.thresholds));
        let parts = Cell::ALL.map(|cell| cell_words(cx, cell));
        let (across, upright) = (cx.text("people-axis-interest"), cx.text("people-axis-power"));
        plane.draw(ui, cx, &Ground { lines: (lines.interest, lines.power), parts, across, upright });
        self.midlines.follow(ui, cx, plane);
        let painter = ui.painter().with_clip_rect(plane.plot.intersect(ui.clip_rect()));
        for (index, who) in drawn.spots.iter().map(|spot| spot.who).enumerate() {
            let (Some(person), Some(spot)) = (cast.people.get(who), drawn.spot(who)) else { continue };
            let Some(place) = person.place.filter(|_| !drawn.moving) else { continue };
            let at = plane.at(place);
            if spot.moved_from(at) {
                marks::leader(&painter, cx.theme, at, spot.center, spot.radius);
            }
            let hidden = drawn.held.is_some_and(|held| held.who == who) || cast.is_agreed_on(who);
            if let Some(trail) = self.trails.get(index).copied().flatten().filter(|_| !hidden) {
                let asked = [drawn.chosen, drawn.hovered].contains(&Some(who)) || self.full.contains(&who);
                marks::trail(&painter, cx.theme, &trail.translated(drawn.origin), !asked);
            }
        }
        let ties = drawn.chosen.map(|who| ties::draw(&painter, cx, cast.people, who, &|who| drawn.spot(who)));
        self.ties = ties.unwrap_or_default();
        if let Some(at) = drawn.held.and_then(|held| held.at) {
            let thin = Stroke::new(cx.theme.line_width, cx.theme.outline);
            painter.extend(Shape::dashed_line(&[at, pos2(plane.plot.left(), at.y)], thin, 3.0, 3.0));
            painter.extend(Shape::dashed_line(&[at, pos2(at.x, plane.plot.bottom())], thin, 3.0, 3.0));
        }
    }

    fn over(&mut self, ui: &mut Ui, cx: &Cx<'_>, _cast: &Cast<'_>, drawn: &Drawn<'_>, over_mark: bool) {
        if !over_mark && !drawn.quiet {
            ties::explain(ui, cx, &self.ties, drawn.rect);
        }
    }

    fn shows_raters(&self) -> bool {
        true
    }

    fn place_of(&self, _spot: &Spot, place: &Place) -> Option<(Pos2, Zone)> {
        self.plane.map(|plane| (plane.at((place.interest, place.power)), Zone::Free))
    }

    /// Since when people's movement is shown.
    fn tools(&mut self, ui: &mut Ui, cx: &Cx<'_>, _cast: &Cast<'_>) {
        // A day of one's own begins where movement is looked at now.
        let own = match self.since {
            Since::Day(on) => on,
            since => since.day(cx.insights).or_else(|| cx.day.checked_sub_days(Days::new(14))).unwrap_or(cx.day),
        };
        let usual = [Since::LastAssessment, Since::Month, Since::Phase, Since::Meeting, Since::Start];
        let choices = usual.into_iter().chain([Since::Day(own)]);
        let options: Vec<(Since, String)> = choices
            .filter(|since| matches!(since, Since::LastAssessment | Since::Day(_)) || since.day(cx.insights).is_some())
            .map(|since| (since, since_choice(cx, since)))
            .collect();
        let options: Vec<(Since, &str)> = options.iter().map(|(since, words)| (*since, words.as_str())).collect();
        let word = options.iter().find(|(since, _)| *since == self.since).map_or("", |(_, words)| words);
        let entry = if matches!(self.since, Since::Day(_)) { DAY + ui.spacing().item_spacing.x } else { 0.0 };
        let width = choice::width_of(ui, word).min((ui.spacing().combo_width - entry).max(LEAST));
        let field = Field::new(cx.text("people-since")).bare().width(width);
        let find = (cx.text("people-search"), cx.text("people-search-clear"));
        if let Some(since) = choice::combo(ui, cx.theme, &field, &self.since, &options, find) {
            self.since = since;
        }
        if let Since::Day(on) = self.since {
            self.since = Since::Day(day_entry(ui, cx, on));
        }
    }

    fn put(&self, cx: &Cx<'_>, person: &Person, at: Pos2) -> Option<Put> {
        let plane = self.plane?;
        let (interest, power) = plane.ratings(at);
        Some(Put {
            at: plane.at((interest, power)),
            words: sentences::values(interest, power, cx.words),
            assessment: assessed(cx, person, (interest, power)),
        })
    }

    fn nudge(&self, cx: &Cx<'_>, person: &Person, way: Vec2) -> Option<Assessment> {
        let (interest, power) = person.place?;
        let tenth = |value: f64, steps: f32| rounded((value + 0.1 * f64::from(steps)).clamp(1.0, 5.0));
        Some(assessed(cx, person, (tenth(interest, way.x), tenth(power, -way.y))))
    }
}

/// What the cell asks for (Mendelow).
fn cell_words(cx: &Cx<'_>, cell: Cell) -> &'static str {
    match cell {
        Cell::ManageClosely => cx.text("people-cell-manage-closely"),
        Cell::KeepSatisfied => cx.text("people-cell-keep-satisfied"),
        Cell::KeepInformed => cx.text("people-cell-keep-informed"),
        Cell::Monitor => cx.text("people-cell-monitor"),
    }
}

/// How that is done, with the name that Eden & Ackermann give to those in the cell.
fn advice(cx: &Cx<'_>, cell: Cell) -> &'static str {
    match cell {
        Cell::ManageClosely => cx.text("people-advice-manage-closely"),
        Cell::KeepSatisfied => cx.text("people-advice-keep-satisfied"),
        Cell::KeepInformed => cx.text("people-advice-keep-informed"),
        Cell::Monitor => cx.text("people-advice-monitor"),
    }
}

/// The day from which movement is asked for; a day after the one that is looked at is taken as that.
fn day_entry(ui: &mut Ui, cx: &Cx<'_>, on: NaiveDate) -> NaiveDate {
    let field = Field::new(cx.text("people-since-day-field")).bare().width(DAY);
    // Looking back is no edit: on another day, too, a day may be chosen.
    let kit = Kit { editable: true, ..kit_of(cx) };
    let new = fields::day_field(ui, &kit, &field, Some(on), "").flatten();
    new.map_or(on, |new| new.min(cx.day))
}

/// The heading of those who moved.
fn since_words(cx: &Cx<'_>, since: Since) -> String {
    let key = match since {
        Since::LastAssessment => "people-moved-last",
        Since::Month => "people-moved-month",
        Since::Phase => "people-moved-phase",
        Since::Meeting => "people-moved-meeting",
        Since::Start => "people-moved-start",
        Since::Day(on) => return cx.words.with("people-moved-day", &[("date", cx.words.date_short(on).into())]),
    };
    cx.text(key).to_owned()
}

/// Since when, as a choice, with its day.
fn since_choice(cx: &Cx<'_>, since: Since) -> String {
    let words = match since {
        Since::LastAssessment => return cx.text("people-since-last").to_owned(),
        Since::Day(_) => return cx.text("people-since-day").to_owned(),
        Since::Month => cx.text("people-since-month"),
        Since::Phase => cx.text("people-since-phase"),
        Since::Meeting => cx.text("people-since-meeting"),
        Since::Start => cx.text("people-since-start"),
    };
    match since.day(cx.insights) {
        Some(on) => format!("{words} · {}", cx.words.date_short(on)),
        None => words.to_owned(),
    }
}

/// What changed between two places: power, interest, or both; and since when, where that is not the day asked for.
fn moved_words(cx: &Cx<'_>, before: Origin, (interest, power): (f64, f64)) -> String {
    let (interest_before, power_before) = before.place;
    let number = |value: f64| cx.words.number_short(value, 1);
    let mut said = Vec::new();
    if power != power_before {
        let places = [("from", number(power_before).into()), ("to", number(power).into())];
        said.push(cx.words.with("people-moved-power", &places));
    }
    if interest != interest_before {
        let places = [("from", number(interest_before).into()), ("to", number(interest).into())];
        said.push(cx.words.with("people-moved-interest", &places));
    }
    let moved = said.join(", ");
    match before.late {
        Some(on) => {
            cx.words.with("people-moved-from", &[("moved", moved.into()), ("date", cx.words.date_short(on).into())])
        }
        None => moved,
    }
}
