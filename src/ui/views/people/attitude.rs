//! Support and receptiveness (after Bourne): how people are disposed now and how we need them to be. Whoever does not
//! listen cannot be won over: receptiveness is raised before support.

use std::collections::BTreeMap;

use egui::{Pos2, Rect, Shape, Stroke, Ui, Vec2, pos2, vec2};

use super::beside;
use super::legend::{self, Sign};
use super::marks;
use super::person::Person;
use super::picture::{Area, Cast, Drawn, Picture, Put, Scene, Spot};
use super::placement::{Zone, edge};
use super::plane::{Ground, Plane};
use super::sentences;
use super::target::{Deed, Target};
use crate::document::{Edit, Label};
use crate::insight::attitude::{Attitude, Next, Quadrant};
use crate::insight::grid::Place;
use crate::ui::blank;
use crate::ui::context::Cx;
use crate::ui::widgets::button;
use crate::workspace::{Assessment, StakeholderId};

/// Where both scales are divided: 1 and 2 are low.
const DIVIDED: f64 = 2.5;
/// From the middle to the sides of the frame of what we need, in points; smaller for who is not selected.
const FRAME: f32 = 9.0;
const SMALL_FRAME: f32 = 5.0;
/// From one frame to the next, in points: the one of whoever is selected has room, too.
const APART: f32 = 2.0 * FRAME + 2.0;

/// The lens with its own small state.
#[derive(Default)]
pub struct AttitudeLens {
    plane: Option<Plane>,
    target: Target,
    /// Where in the scene the frames of what we need stand, of everybody who is not there yet.
    wanted: Vec<(StakeholderId, Pos2)>,
}

fn now(person: &Person) -> Option<Attitude> {
    person.rated?.attitude
}

fn optimum(person: &Person) -> Option<Attitude> {
    person.rated?.optimum
}

/// Across and upright.
fn ratings(attitude: Attitude) -> (f64, f64) {
    (attitude.receptiveness.into(), attitude.support.into())
}

/// How we need somebody to be who is not so yet.
fn missed(person: &Person) -> Option<Attitude> {
    let (now, wanted) = (now(person)?, optimum(person)?);
    (now != wanted && person.left_on.is_none()).then_some(wanted)
}

/// A seat for everybody's frame: beside one another at the foot of the cell in which we need them, where no mark stands.
fn frames(plane: Plane, standing: &[&Person]) -> Vec<(StakeholderId, Pos2)> {
    let mut taken: BTreeMap<(u8, u8), usize> = BTreeMap::new();
    let seat = |person: &&Person| {
        let wanted = missed(person)?;
        let cell = plane.cell(ratings(wanted)).shrink(FRAME + 1.0);
        let n = taken.entry((wanted.support, wanted.receptiveness)).or_default();
        let in_row = (cell.width() / APART) as usize + 1;
        let at = cell.left_bottom() + vec2((*n % in_row) as f32, -((*n / in_row) as f32)) * APART;
        *n += 1;
        Some((person.id, at))
    };
    standing.iter().filter_map(seat).collect()
}

/// Where the frame of somebody stands who is as we need them: at the corner of the cell, where a mark rather leaves it free.
fn corner(plane: Plane, wanted: Attitude) -> Pos2 {
    let cell = plane.cell(ratings(wanted));
    pos2(cell.right() - FRAME - 3.0, cell.top() + FRAME + 3.0)
}

fn whole(value: f64) -> u8 {
    value.round().clamp(1.0, 5.0) as u8
}

/// The whole ratings nearest to a place of the plane.
fn nearest(plane: Plane, at: Pos2) -> Attitude {
    let (receptiveness, support) = plane.ratings(at);
    Attitude { support: whole(support), receptiveness: whole(receptiveness) }
}

/// So many steps farther: right is more receptive, up is more support.
fn beyond(attitude: Attitude, way: Vec2) -> Attitude {
    let step = |value: u8, by: f32| whole(f64::from(value) + f64::from(by));
    Attitude { support: step(attitude.support, -way.y), receptiveness: step(attitude.receptiveness, way.x) }
}

fn words(cx: &Cx<'_>, attitude: Attitude) -> String {
    let (support, receptiveness) = (f64::from(attitude.support), f64::from(attitude.receptiveness));
    cx.words.with("people-attitude-values", &[("support", support.into()), ("receptiveness", receptiveness.into())])
}

fn rated(cx: &Cx<'_>, person: &Person, attitude: Attitude) -> Assessment {
    let latest = blank::assessment(cx.file, cx.author, cx.day, person.id);
    Assessment { support: Some(attitude.support), receptiveness: Some(attitude.receptiveness), ..latest }
}

/// Says how we need somebody to be.
fn want(cx: &Cx<'_>, person: &Person, wanted: Attitude) {
    if optimum(person) == Some(wanted) {
        return;
    }
    let latest = blank::assessment(cx.file, cx.author, cx.day, person.id);
    let (support, receptiveness) = (Some(wanted.support), Some(wanted.receptiveness));
    cx.hold(person.id);
    let assessment = Assessment { optimum_support: support, optimum_receptiveness: receptiveness, ..latest };
    cx.edit(Edit::Assess(assessment), Label::about("edit-assess", person.name.clone()));
}

/// What a quadrant is called: among us by what it means, for anybody by what was rated.
fn quadrant(cx: &Cx<'_>, quadrant: Quadrant, neutral: bool) -> &'static str {
    match (quadrant, neutral) {
        (Quadrant::Neither, false) => cx.text("people-attitude-neither"),
        (Quadrant::Listening, false) => cx.text("people-attitude-listening"),
        (Quadrant::Supporting, false) => cx.text("people-attitude-supporting"),
        (Quadrant::Both, false) => cx.text("people-attitude-both"),
        (Quadrant::Neither, true) => cx.text("people-attitude-neutral-neither"),
        (Quadrant::Listening, true) => cx.text("people-attitude-neutral-listening"),
        (Quadrant::Supporting, true) => cx.text("people-attitude-neutral-supporting"),
        (Quadrant::Both, true) => cx.text("people-attitude-neutral-both"),
    }
}

impl Picture for AttitudeLens {
    fn stands(&self, person: &Person) -> bool {
        now(person).is_some()
    }

    fn waiting(&self, cx: &Cx<'_>, waiting: &[&Person]) -> String {
        cx.to_read(&cx.words.with("people-attitude-waiting", &[("n", waiting.len().into())])).to_owned()
    }

    fn finding(&mut self, cx: &Cx<'_>, cast: &Cast<'_>) -> String {
        let rated: Vec<(&Person, Attitude)> = cast.theirs().filter_map(|one| Some((one, now(one)?))).collect();
        let said = |key: &str, n: usize, person: &Person, (from, to): (u8, u8)| {
            let places = [
                ("n", n.into()),
                ("name", sentences::titled(person).into()),
                ("from", f64::from(from).into()),
                ("to", f64::from(to).into()),
            ];
            cx.words.with(key, &places)
        };
        let neither: Vec<_> = rated.iter().filter(|(_, now)| now.quadrant() == Quadrant::Neither).collect();
        if let Some((first, now)) = neither.first() {
            return said("people-finding-unheard", neither.len(), first, (now.receptiveness, now.support));
        }
        let ways = rated.iter().filter_map(|(person, now)| Some((*person, *now, optimum(person)?)));
        let ways: Vec<(&Person, Attitude, Attitude)> = ways.collect();
        // Receptiveness before support: whoever does not listen cannot be won over.
        for (next, key) in
            [(Next::RaiseReceptiveness, "people-finding-hear"), (Next::RaiseSupport, "people-finding-win")]
        {
            let those: Vec<_> = ways.iter().filter(|(_, now, wanted)| now.next(*wanted) == next).collect();
            let Some((person, now, wanted)) = those.iter().max_by_key(|(_, now, wanted)| now.missing(*wanted)) else {
                continue;
            };
            let way = match next {
                Next::RaiseReceptiveness => (now.receptiveness, wanted.receptiveness),
                Next::RaiseSupport | Next::Keep => (now.support, wanted.support),
            };
            return said(key, those.len(), person, way);
        }
        match (rated.len(), ways.len()) {
            (0, _) => cx.text("people-finding-unrated").to_owned(),
            (n, 0) => cx.words.with("people-finding-unsaid", &[("n", n.into())]),
            (_, n) => cx.words.with("people-finding-there", &[("n", n.into())]),
        }
    }

    fn drawn(&self, cx: &Cx<'_>, (n, _, total): (usize, usize, usize)) -> String {
        cx.words.with("people-attitude-drawn", &[("n", n.into()), ("total", total.into())])
    }

    fn shows_besides(&self, cx: &Cx<'_>, person: &Person) -> Option<String> {
        let is = words(cx, now(person)?);
        Some(match missed(person) {
            Some(wanted) => cx.words.with("people-way", &[("now", is.into()), ("wanted", words(cx, wanted).into())]),
            None => is,
        })
    }

    fn has_beside(&self) -> bool {
        true
    }

    fn beside(&mut self, ui: &mut Ui, cx: &Cx<'_>, cast: &Cast<'_>) {
        beside::card(ui, cx, cx.text("people-attitude-title"), cx.text("people-attitude-order"), |ui| {
            let there = || cast.shown.iter().copied().filter(|person| person.left_on.is_none());
            for (next, heading, means) in [
                (Next::RaiseReceptiveness, "people-attitude-hear", "people-attitude-hear-means"),
                (Next::RaiseSupport, "people-attitude-win", "people-attitude-win-means"),
                (Next::Keep, "people-attitude-keep", "people-attitude-keep-means"),
            ] {
                let those = there().filter_map(|person| Some((person, now(person)?, optimum(person)?)));
                let mut those: Vec<_> = those.filter(|(_, now, optimum)| now.next(*optimum) == next).collect();
                those.sort_by_key(|(_, now, optimum)| std::cmp::Reverse(now.missing(*optimum)));
                if those.is_empty() {
                    continue;
                }
                beside::heading(ui, cx, cx.words.text(heading), Some(those.len()), cx.words.text(means));
                for (person, now, optimum) in those {
                    let (from, to) = match next {
                        Next::RaiseReceptiveness => (now.receptiveness, optimum.receptiveness),
                        Next::RaiseSupport | Next::Keep => (now.support, optimum.support),
                    };
                    let way = if next == Next::Keep { String::new() } else { format!("{from} → {to}") };
                    beside::row(ui, cx, person, &way);
                }
            }
            let unsaid: Vec<&Person> =
                there().filter(|person| now(person).is_some() && optimum(person).is_none()).collect();
            if !unsaid.is_empty() {
                let heading = cx.text("people-attitude-unsaid");
                beside::heading(ui, cx, heading, Some(unsaid.len()), cx.text("people-attitude-unsaid-means"));
            }
            for person in unsaid {
                beside::row(ui, cx, person, "");
                let chosen = super::acts::selected(cx) == Some(person.id);
                if let Some(now) = now(person).filter(|_| chosen && cx.editable)
                    && button::plain(ui, cx.theme, cx.text("people-want")).clicked()
                {
                    want(cx, person, Attitude { support: now.support.max(3), receptiveness: now.receptiveness.max(3) });
                }
            }
        });
    }

    fn signs(&self) -> Vec<Sign> {
        let mut signs = vec![Sign::Wanted];
        signs.extend(legend::usual());
        signs.push(Sign::Power);
        signs
    }

    fn scene(&mut self, _ui: &Ui, _cx: &Cx<'_>, cast: &Cast<'_>, room: Vec2) -> Scene {
        let plane = Plane::of(room);
        self.plane = Some(plane);
        if !plane.has_room() {
            return Scene::default();
        }
        let mut standing: Vec<&Person> = cast.shown.iter().copied().filter(|person| self.stands(person)).collect();
        standing.sort_by_key(|person| person.left_on.is_some());
        let spots = standing.iter().filter_map(|person| {
            let at = plane.at(ratings(now(person)?));
            Some(Spot { zone: Zone::Within(plane.cell(ratings(now(person)?))), ..Spot::new(person.id, at) })
        });
        self.wanted = frames(plane, &standing);
        let way = |(who, at): &(StakeholderId, Pos2)| {
            let person = cast.people.get(*who)?;
            Some((person.key, [plane.at(ratings(now(person)?)), *at]))
        };
        let ways: Vec<(bool, [Pos2; 2])> = self.wanted.iter().filter_map(way).collect();
        let of = |key: bool| ways.iter().filter(move |way| way.0 == key).map(|way| way.1).collect();
        let frame = |(_, at): &(StakeholderId, Pos2)| Rect::from_center_size(*at, Vec2::splat(APART));
        let taken = self.wanted.iter().map(frame).collect();
        let edges = plane.divided((DIVIDED, DIVIDED));
        let (trails, lines) = (of(true), of(false));
        Scene { spots: spots.collect(), area: Area(plane.field), trails, lines, edges, taken, ..Scene::default() }
    }

    fn under(&mut self, ui: &mut Ui, cx: &Cx<'_>, cast: &Cast<'_>, drawn: &Drawn<'_>) {
        let Some(plane) = self.plane.filter(|plane| plane.has_room()) else { return };
        let plane = plane.translated(drawn.origin);
        let parts = Quadrant::ALL.map(|one| quadrant(cx, one, cast.neutral));
        let (across, upright) = (cx.text("people-axis-receptiveness"), cx.text("people-axis-support"));
        plane.draw(ui, cx, &Ground { lines: (DIVIDED, DIVIDED), parts, across, upright });
        let painter = ui.painter().with_clip_rect(plane.plot.intersect(ui.clip_rect()));
        for row in 1..=5 {
            for column in 1..=5 {
                let cell = plane.cell((f64::from(column), f64::from(row)));
                painter.rect_stroke(cell, 6.0, Stroke::new(1.0, cx.theme.grid), egui::StrokeKind::Inside);
            }
        }
        if drawn.moving {
            return;
        }
        // Everybody's way to where we need them; those of key people stand out, and that of whoever is selected most.
        for (who, at) in &self.wanted {
            let (Some(person), Some(mark)) = (cast.people.get(*who), drawn.spot(*who)) else { continue };
            let selected = drawn.chosen == Some(*who);
            let (at, half) = (drawn.at(*at), if selected { FRAME } else { SMALL_FRAME });
            let from = edge(at, mark.center, mark.radius);
            let color = match (selected, person.key) {
                (true, _) => cx.theme.text,
                (false, true) => cx.theme.quiet,
                (false, false) => cx.theme.outline,
            };
            if from.distance(at) > half + 2.0 {
                let line = [from, edge(from, at, half)];
                painter.extend(Shape::dashed_line(&line, Stroke::new(1.25, color), 5.0, 3.0));
            }
            if !selected {
                marks::wanted(&painter, cx.theme, at, SMALL_FRAME, false);
            }
        }
    }

    /// The frame of whoever is selected lies over the marks: it can be taken.
    fn over(&mut self, ui: &mut Ui, cx: &Cx<'_>, cast: &Cast<'_>, drawn: &Drawn<'_>, _over_mark: bool) {
        let Some(plane) = self.plane.filter(|_| !drawn.moving) else { return };
        let plane = plane.translated(drawn.origin);
        let person = drawn.chosen.and_then(|who| cast.people.get(who)).filter(|person| self.stands(person));
        let Some((person, wanted)) = person.and_then(|person| Some((person, optimum(person)?))) else { return };
        let name = cx
            .words
            .with("people-wanted", &[("name", person.name.as_str().into()), ("level", words(cx, wanted).into())]);
        let seat = self.wanted.iter().find(|(who, _)| *who == person.id).map(|(_, at)| drawn.at(*at));
        let at = seat.unwrap_or_else(|| corner(plane, wanted));
        match self.target.corners(ui, cx, person.id, (at, FRAME), &name) {
            Some(Deed::Put(pointer)) => want(cx, person, nearest(plane, pointer)),
            Some(Deed::Nudge(way)) => want(cx, person, beyond(wanted, way)),
            None => {}
        }
        if let Some((_, pointer)) = self.target.held() {
            let cell: Rect = plane.cell(ratings(nearest(plane, pointer)));
            let stroke = Stroke::new(2.0, cx.theme.text);
            ui.painter().rect_stroke(cell, 6.0, stroke, egui::StrokeKind::Inside);
        }
    }

    fn shows_raters(&self) -> bool {
        true
    }

    fn place_of(&self, _spot: &Spot, place: &Place) -> Option<(Pos2, Zone)> {
        let (plane, at) = (self.plane?, ratings(place.attitude?));
        Some((plane.at(at), Zone::Within(plane.cell(at))))
    }

    fn says(&self, cx: &Cx<'_>, place: &Place) -> String {
        place.attitude.map(|attitude| words(cx, attitude)).unwrap_or_default()
    }

    fn put(&self, cx: &Cx<'_>, person: &Person, at: Pos2) -> Option<Put> {
        let plane = self.plane?;
        let attitude = nearest(plane, at);
        Some(Put {
            at: plane.at(ratings(attitude)),
            words: words(cx, attitude),
            assessment: rated(cx, person, attitude),
        })
    }

    fn nudge(&self, cx: &Cx<'_>, person: &Person, way: Vec2) -> Option<Assessment> {
        Some(rated(cx, person, beyond(now(person)?, way)))
    }
}

#[cfg(test)]
mod tests {

    use super::*;

    #[test]
    fn the_keyboard_moves_by_whole_ratings_and_stops_at_the_ends() {
        let at = Attitude { support: 5, receptiveness: 1 };
        assert_eq!(beyond(at, vec2(1.0, 0.0)), Attitude { support: 5, receptiveness: 2 });
        assert_eq!(beyond(at, vec2(-1.0, -1.0)), at);
        assert_eq!(beyond(at, vec2(0.0, 1.0)), Attitude { support: 4, receptiveness: 1 });
    }
}
