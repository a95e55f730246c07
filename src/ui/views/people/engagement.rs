//! The Stakeholder Engagement Assessment Matrix (PMBOK): a row for each person, the person's disc where they are, a frame
//! where we need them. Unaware stands apart: it is outside of the scale.

use egui::{Align2, Pos2, Rect, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::beside;
use super::legend::{self, Sign};
use super::marks;
use super::person::Person;
use super::picture::{Area, Cast, Drawn, Picture, Put, Scene, Spot};
use super::placement::Zone;
use super::sentences;
use super::target::{Deed, Target};
use crate::document::{Edit, Label};
use crate::insight::engagement::{Community, Gap, Marked};
use crate::insight::grid::Place;
use crate::ui::blank;
use crate::ui::context::Cx;
use crate::ui::naming::Named;
use crate::ui::theme::{self, SPACE_1, SPACE_2, SPACE_3};
use crate::ui::widgets::{one_line_on, popup};
use crate::workspace::{Assessment, EngagementLevel, StakeholderKind};

/// Height of the heads, in points.
const HEAD: f32 = 32.0;
/// Height of a row, in points.
const ROW: f32 = 30.0;
/// Width of the column of names, in points, where there is room.
const NAMES: f32 = 250.0;
/// Width of the column of gaps, in points.
const GAPS: f32 = 120.0;
/// Extra room after Unaware, in points.
const APART: f32 = 20.0;
/// Radius of a person's mark, ring and badge included, in points.
const MARK: f32 = 14.0;
/// From the middle to the sides of the frame of what we need, in points.
const FRAME: f32 = 11.0;

/// The lens with its own small state.
#[derive(Default)]
pub struct Engagement {
    room: Vec2,
    target: Target,
}

/// Width of the column of names in a room.
fn names(width: f32) -> f32 {
    (width * 0.26).clamp(112.0, NAMES)
}

/// The middle of a level's column in a room of this width.
fn column(width: f32, level: EngagementLevel) -> f32 {
    let wide = (width - names(width) - APART - GAPS) / 5.0;
    let apart = if level == EngagementLevel::Unaware { 0.0 } else { APART };
    names(width) + apart + (super::person::step(level) as f32 + 0.5) * wide
}

/// The level whose column is nearest.
fn nearest(width: f32, x: f32) -> EngagementLevel {
    let far = |level: &EngagementLevel| (column(width, *level) - x).abs();
    let nearest = EngagementLevel::CHOICES.iter().copied().min_by(|a, b| far(a).total_cmp(&far(b)));
    nearest.unwrap_or(EngagementLevel::Neutral)
}

/// So many levels farther.
fn beyond(level: EngagementLevel, steps: f32) -> Option<EngagementLevel> {
    let at = super::person::step(level) + steps as i32;
    usize::try_from(at).ok().and_then(|at| EngagementLevel::CHOICES.get(at)).copied()
}

/// Those of the cast who have a level, whom we lack most first; among equals the order of power stays.
fn rows<'a>(cast: &Cast<'a>) -> Vec<&'a Person> {
    let mut rows: Vec<&Person> = cast.shown.iter().copied().filter(|one| one.engagement.is_some()).collect();
    let missing = |person: &Person| match person.gap() {
        Some(Gap::NotAware) => 5,
        Some(Gap::Steps(steps)) => steps + 1,
        None => 0,
    };
    rows.sort_by_key(|person| (person.left_on.is_some(), !person.key, std::cmp::Reverse(missing(person))));
    rows
}

/// The figure of those who are shown and have not left.
fn community(cast: &Cast<'_>) -> Community {
    Community::of(cast.shown.iter().copied().filter(|person| person.left_on.is_none()).filter_map(marked))
}

fn marked(person: &Person) -> Option<Marked> {
    let place = person.rated?;
    Some(Marked { who: person.id, power: place.power, now: place.engagement, wanted: place.desired })
}

/// How far somebody is from where we need them, in words; empty where that is not known.
fn gap_words(cx: &Cx<'_>, person: &Person) -> String {
    match person.gap() {
        None => String::new(),
        Some(Gap::NotAware) => cx.text("people-gap-not-aware").to_owned(),
        Some(Gap::Steps(0)) => cx.text("people-gap-none").to_owned(),
        Some(Gap::Steps(steps)) if steps > 0 => cx.words.with("people-gap-short", &[("n", f64::from(steps).into())]),
        Some(Gap::Steps(steps)) => cx.words.with("people-gap-beyond", &[("n", f64::from(-steps).into())]),
    }
}

fn rated(cx: &Cx<'_>, person: &Person, engagement: EngagementLevel) -> Assessment {
    let latest = blank::assessment(cx.file, cx.author, cx.day, person.id);
    Assessment { engagement: Some(engagement), ..latest }
}

/// Says where we need somebody.
fn want(cx: &Cx<'_>, person: &Person, level: EngagementLevel) {
    // Nobody becomes unaware again.
    if level == EngagementLevel::Unaware || person.desired == Some(level) {
        return;
    }
    let latest = blank::assessment(cx.file, cx.author, cx.day, person.id);
    cx.hold(person.id);
    let label = Label::about("edit-assess", person.name.clone());
    cx.edit(Edit::Assess(Assessment { desired: Some(level), ..latest }), label);
}

impl Picture for Engagement {
    fn stands(&self, person: &Person) -> bool {
        person.engagement.is_some()
    }

    fn waiting(&self, cx: &Cx<'_>, waiting: &[&Person]) -> String {
        cx.words.with("people-engagement-waiting", &[("n", waiting.len().into())])
    }

    fn finding(&mut self, cx: &Cx<'_>, cast: &Cast<'_>) -> String {
        let community = Community::of(cast.theirs().filter_map(marked));
        let person = |who| cast.people.get(who);
        let widest = community.list.first().filter(|(_, steps)| *steps > 0);
        if let Some((person, steps)) = widest.and_then(|(who, steps)| Some((person(*who)?, *steps))) {
            let power = person.place.map(|(_, power)| cx.words.number_short(power, 1)).unwrap_or_default();
            let places =
                [("name", sentences::titled(person).into()), ("n", f64::from(steps).into()), ("power", power.into())];
            return cx.words.with("people-finding-gap", &places);
        }
        if let Some(first) = community.not_aware.first().and_then(|who| person(*who)) {
            let places = [("n", community.not_aware.len().into()), ("name", sentences::titled(first).into())];
            return cx.words.with("people-finding-unaware", &places);
        }
        match community.list.len() {
            0 => cx.text("people-finding-unrated").to_owned(),
            n => cx.words.with("people-finding-there", &[("n", n.into())]),
        }
    }

    fn drawn(&self, cx: &Cx<'_>, (n, _, total): (usize, usize, usize)) -> String {
        let drawn = cx.words.with("people-engagement-drawn", &[("n", n.into()), ("total", total.into())]);
        cx.to_read(&drawn).to_owned()
    }

    fn has_beside(&self) -> bool {
        true
    }

    fn beside(&mut self, ui: &mut Ui, cx: &Cx<'_>, cast: &Cast<'_>) {
        let community = community(cast);
        let n = community.list.len();
        let title = match community.gap {
            Some(gap) => cx.words.with("people-community", &[("steps", cx.words.number(gap, 1).into())]),
            None => cx.text("people-community-none").to_owned(),
        };
        let caption = cx.words.with("people-community-of", &[("n", n.into())]);
        beside::card(ui, cx, &title, &caption, |ui| {
            let list = |ui: &mut Ui, heading: &str, people: &[(&Person, String)], means: &str| {
                if !people.is_empty() {
                    beside::heading(ui, cx, heading, Some(people.len()), means);
                }
                for (person, says) in people {
                    beside::row(ui, cx, person, says);
                }
            };
            let said = |short: bool| -> Vec<(&Person, String)> {
                let those = community.list.iter().filter(|(_, steps)| (*steps > 0) == short);
                let person = |(who, steps): &(_, u8)| {
                    let person = cast.people.get(*who)?;
                    let power = cx.words.number_short(person.place?.1, 1);
                    let places = [("power", power.into()), ("n", f64::from(*steps).into())];
                    Some((person, cx.words.with("people-community-row", &places)))
                };
                those.filter_map(person).collect()
            };
            let plain = |ids: &[_]| -> Vec<(&Person, String)> {
                ids.iter().filter_map(|who| Some((cast.people.get(*who)?, String::new()))).collect()
            };
            list(ui, cx.text("people-community-short"), &said(true), "");
            let outside = cx.text("people-community-not-aware-means");
            list(ui, cx.text("people-community-not-aware"), &plain(&community.not_aware), outside);
            list(ui, cx.text("people-community-there"), &said(false), "");
            let unmarked = cx.text("people-community-unmarked-means");
            list(ui, cx.text("people-community-unmarked"), &plain(&community.unmarked), unmarked);
        });
    }

    fn signs(&self) -> Vec<Sign> {
        let mut signs = vec![Sign::Wanted];
        signs.extend(legend::usual());
        signs
    }

    fn scene(&mut self, _ui: &Ui, _cx: &Cx<'_>, cast: &Cast<'_>, room: Vec2) -> Scene {
        self.room = room;
        let rows = rows(cast);
        let spot = |(index, person): (usize, &&Person)| {
            let at = pos2(column(room.x, person.engagement?), HEAD + (index as f32 + 0.5) * ROW);
            let radius = Some(MARK);
            Some(Spot { who: person.id, at, radius, zone: Zone::Pinned, named: false })
        };
        let spots: Vec<Spot> = rows.iter().enumerate().filter_map(spot).collect();
        let height = HEAD + spots.len() as f32 * ROW + SPACE_2;
        let area = Area(Rect::from_min_size(Pos2::ZERO, vec2(room.x, height)));
        Scene { spots, area, height, ..Scene::default() }
    }

    fn under(&mut self, ui: &mut Ui, cx: &Cx<'_>, cast: &Cast<'_>, drawn: &Drawn<'_>) {
        let theme = cx.theme;
        let paper = drawn.rect.shrink(0.5);
        ui.painter().rect(paper, f32::from(theme::RADIUS), theme.surface, theme.hairline(), egui::StrokeKind::Inside);
        let width = self.room.x;
        let left = drawn.rect.left();
        for level in EngagementLevel::CHOICES {
            let x = left + column(width, *level);
            ui.painter().vline(x, drawn.rect.top() + HEAD..=drawn.rect.bottom() - 1.0, Stroke::new(1.0, theme.grid));
        }
        let apart = left + (column(width, EngagementLevel::Unaware) + column(width, EngagementLevel::Resistant)) / 2.0;
        let line = Stroke::new(theme.line_width, theme.outline);
        ui.painter().vline(apart, drawn.rect.top()..=drawn.rect.bottom(), line);
        for (index, spot) in drawn.spots.iter().enumerate() {
            let y = drawn.origin.y + HEAD + index as f32 * ROW;
            let row = Rect::from_min_size(pos2(left, y), vec2(width, ROW));
            if !drawn.rect.intersects(row) {
                continue;
            }
            let Some(person) = cast.people.get(spot.who) else { continue };
            self.row(ui, cx, person, row, drawn);
        }
    }

    /// The heads stay where they are while the rows scroll under them.
    fn over(&mut self, ui: &mut Ui, cx: &Cx<'_>, _cast: &Cast<'_>, drawn: &Drawn<'_>, _over_mark: bool) {
        let theme = cx.theme;
        let head = Rect::from_min_size(drawn.rect.min, vec2(drawn.rect.width(), HEAD)).shrink(1.5);
        ui.painter().rect_filled(head, f32::from(theme::RADIUS), theme.surface);
        let wide = (self.room.x - names(self.room.x) - APART - GAPS) / 5.0;
        for level in EngagementLevel::CHOICES {
            let outside = *level == EngagementLevel::Unaware;
            let font = theme::bold(theme::CAPTION);
            let galley = one_line_on(ui.painter(), sentences::level(Some(*level), cx.words), font, wide - SPACE_1);
            let at = pos2(head.left() - 1.5 + column(self.room.x, *level), head.center().y);
            let ink = if outside { theme.quiet } else { theme.text };
            ui.painter().galley(at - galley.size() / 2.0, galley, ink);
        }
        let font = theme::regular(theme::CAPTION);
        let at = pos2(head.right() - SPACE_3, head.center().y);
        ui.painter().text(at, Align2::RIGHT_CENTER, cx.text("people-gap-head"), font, theme.quiet);
        ui.painter().hline(drawn.rect.x_range(), head.bottom(), theme.hairline());
    }

    fn shows_raters(&self) -> bool {
        true
    }

    fn place_of(&self, spot: &Spot, place: &Place) -> Option<(Pos2, Zone)> {
        let at = pos2(column(self.room.x, place.engagement?), spot.at.y);
        let beside = column(self.room.x, EngagementLevel::Leading) - column(self.room.x, EngagementLevel::Supportive);
        // Beside one another in the row where two see the same level.
        Some((at, Zone::Within(Rect::from_center_size(at, vec2(beside, 2.0 * marks::RATER)))))
    }

    fn says(&self, cx: &Cx<'_>, place: &Place) -> String {
        sentences::level(place.engagement, cx.words).to_owned()
    }

    fn put(&self, cx: &Cx<'_>, person: &Person, at: Pos2) -> Option<Put> {
        let level = nearest(self.room.x, at.x);
        Some(Put {
            at: pos2(column(self.room.x, level), at.y),
            words: sentences::level(Some(level), cx.words).to_owned(),
            assessment: rated(cx, person, level),
        })
    }

    fn nudge(&self, cx: &Cx<'_>, person: &Person, way: Vec2) -> Option<Assessment> {
        Some(rated(cx, person, beyond(person.engagement?, way.x)?))
    }
}

impl Engagement {
    fn row(&mut self, ui: &mut Ui, cx: &Cx<'_>, person: &Person, row: Rect, drawn: &Drawn<'_>) {
        let theme = cx.theme;
        let width = self.room.x;
        let response = ui.interact(row, ui.make_persistent_id(("matrix", person.id)), Sense::click());
        let selected = drawn.chosen == Some(person.id);
        let name = cx.words.with("people-matrix-row", &[("name", person.name.as_str().into())]);
        response.widget_info(|| WidgetInfo::selected(Role::Row, true, selected, &name));
        let inner = row.shrink2(vec2(2.0, 1.0));
        if selected || response.hovered() || response.has_focus() {
            ui.painter().rect_filled(inner, 4.0, if selected { theme.selection } else { theme.hover });
        }
        ui.painter().hline(row.x_range(), row.bottom(), Stroke::new(1.0, theme.grid));
        let gone = person.left_on.is_some();
        let font = if person.key { theme::bold(theme::CAPTION) } else { theme::regular(theme::CAPTION) };
        let room = names(width) - SPACE_3 - SPACE_2;
        let ink = if gone { theme.quiet } else { theme.text };
        let is_person = person.kind == StakeholderKind::Person;
        let galley = crate::ui::widgets::person::name_within(ui.painter(), (&person.name, is_person), font, ink, room);
        ui.painter().galley(pos2(row.left() + SPACE_3, row.center().y - galley.size().y / 2.0), galley, ink);
        let at = |level: EngagementLevel| pos2(row.left() + column(width, level), row.center().y);
        if let (Some(now), Some(wanted)) = (person.engagement, person.desired)
            && now != wanted
            && !gone
        {
            let (from, to) = (at(now), at(wanted));
            let way = (to - from).normalized();
            ui.painter().line_segment([from + way * MARK, to - way * FRAME], Stroke::new(1.5, theme.quiet));
        }
        if let Some(wanted) = person.desired.filter(|_| !gone) {
            self.wanted(ui, cx, person, (at(wanted), wanted), row);
        } else if cx.editable && !gone && (response.hovered() || selected) {
            want_button(ui, cx, person, row);
        }
        let words = gap_words(cx, person);
        let galley = one_line_on(ui.painter(), &words, theme::regular(theme::CAPTION), GAPS - SPACE_3);
        let end = pos2(row.right() - SPACE_3 - galley.size().x, row.center().y - galley.size().y / 2.0);
        let ink = if person.is_short() { theme.text } else { theme.quiet };
        ui.painter().galley(end, galley, ink);
        if response.clicked() {
            cx.select(person.id);
        }
        if response.double_clicked() {
            cx.show(person.id);
        }
        if !drawn.quiet {
            popup::beside(&response, &person.sentence);
        }
    }

    /// The frame of what we need. Where the person is there already it lies around the disc.
    fn wanted(&mut self, ui: &Ui, cx: &Cx<'_>, person: &Person, (at, wanted): (Pos2, EngagementLevel), row: Rect) {
        let there = person.engagement == Some(wanted);
        let radius = if there { MARK - 1.0 } else { FRAME };
        let level = sentences::level(Some(wanted), cx.words);
        let name = cx.words.with("people-wanted", &[("name", person.name.as_str().into()), ("level", level.into())]);
        match self.target.corners(ui, cx, person.id, (at, radius), &name) {
            Some(Deed::Put(pointer)) => want(cx, person, nearest(self.room.x, pointer.x - row.left())),
            Some(Deed::Nudge(way)) => {
                if let Some(level) = beyond(wanted, way.x) {
                    want(cx, person, level);
                }
            }
            None => {}
        }
        if let Some((_, pointer)) = self.target.held().filter(|held| held.0 == person.id) {
            let level = nearest(self.room.x, pointer.x - row.left());
            let words = sentences::level(Some(level), cx.words);
            let font = theme::bold(theme::CAPTION);
            let above = pointer - vec2(0.0, FRAME + SPACE_1);
            ui.painter().text(above, Align2::CENTER_BOTTOM, words, font, cx.theme.text);
        }
    }
}

/// Offers to say where we need somebody of whom that was not said.
fn want_button(ui: &mut Ui, cx: &Cx<'_>, person: &Person, row: Rect) {
    let place = Rect::from_min_max(pos2(row.right() - GAPS, row.top() + 1.0), row.max - vec2(2.0, 1.0));
    let mut inside = ui.new_child(egui::UiBuilder::new().id_salt(("want", person.id)).max_rect(place));
    let level = person.engagement.filter(|level| level.rank().is_some()).unwrap_or(EngagementLevel::Neutral);
    if crate::ui::widgets::button::plain(&mut inside, cx.theme, cx.text("people-want")).clicked() {
        want(cx, person, level);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_is_nearest_to_itself_and_unaware_stands_apart() {
        for width in [560.0, 900.0, 1300.0] {
            for level in EngagementLevel::CHOICES {
                assert_eq!(nearest(width, column(width, *level)), *level, "{width}");
            }
            let x = |level| column(width, level);
            let step = x(EngagementLevel::Neutral) - x(EngagementLevel::Resistant);
            assert!(x(EngagementLevel::Resistant) - x(EngagementLevel::Unaware) > step + 10.0);
        }
    }

    #[test]
    fn the_keyboard_stops_at_both_ends() {
        assert_eq!(beyond(EngagementLevel::Unaware, -1.0), None);
        assert_eq!(beyond(EngagementLevel::Leading, 1.0), None);
        assert_eq!(beyond(EngagementLevel::Resistant, 2.0), Some(EngagementLevel::Supportive));
    }
}
