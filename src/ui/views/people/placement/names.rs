//! Names beside their marks: as many as can be, the longest that there is room for, and no trail under them.

use egui::{Pos2, Rect, Vec2, vec2};

use super::crowd::{Crowd, Labels, Lines};
use super::{Label, MARK_GAP, Placed, Scenery, edge, meet, sides};

/// Free space kept around a label, in points: more beside it than above it, where the next label's words would join its own.
const LABEL_GAP: Vec2 = vec2(8.0, 2.0);
/// Nearer than this to another mark a label could be taken for that one's, in points.
const NEAR: f32 = 8.0;
/// How far beyond its mark a label with a line to it may stand, in points, the nearest first.
const AFAR: [f32; 6] = [12.0, 22.0, 34.0, 48.0, 64.0, 84.0];
/// The same for a label that must be there.
const FARTHER: [f32; 9] = [12.0, 22.0, 34.0, 48.0, 64.0, 90.0, 130.0, 180.0, 250.0];
/// In how many directions such a label is tried.
const WAYS: usize = 16;
/// What lying across a line costs a label, in steps from one side of its mark to the next best.
const ACROSS: usize = 4;
/// What hiding a trail costs it.
const HIDES: usize = 24;
/// What standing close to somebody else's mark costs it: it would be read as that one's.
const CLOSE: usize = 6;
/// What it costs, in points farther off, a name that must be there if the line to its mark runs through another mark, or
/// through a name: it would be read as that one's.
const THROUGH: f32 = 160.0;
/// What it costs such a name to stand close to somebody else's mark, and what to lie across an edge, in points.
const ASTRAY: f32 = 40.0;
/// What being shorter costs it: more than standing on the worst side.
const SHORTER: usize = 16;
/// What being cut costs it: a whole one is better wherever it may stand.
const CUT: usize = 400;

/// Names on their way to their places.
pub(super) struct Names<'a> {
    scenery: &'a Scenery,
    circles: Crowd,
    lines: Lines,
    trails: Lines,
    edges: Lines,
    /// Whether no name may lie across an edge.
    strict: bool,
    labels: Labels,
}

impl<'a> Names<'a> {
    /// None yet, around the marks that stand.
    pub(super) fn of(scenery: &'a Scenery, placed: &[Option<Placed>]) -> Self {
        let largest = placed.iter().flatten().map(|place| place.radius).fold(1.0, f32::max);
        let mut circles = Crowd::new(largest);
        for place in placed.iter().flatten() {
            circles.add(place.center, place.radius);
        }
        let mut labels = Labels::default();
        for (index, rect) in scenery.taken.iter().enumerate() {
            labels.add(scenery.marks.len() + index, *rect);
        }
        let [lines, trails, edges] = [&scenery.lines, &scenery.trails, &scenery.edges].map(|all| Lines::of(all));
        Self { scenery, circles, lines, trails, edges, strict: true, labels }
    }

    /// First everybody the smallest, so that as many as can be have a name; then, those who matter most first, each the
    /// best that is still free; then those who have none yet, or a cut one, one farther off. Where there are edges, at
    /// last one across an edge rather than none.
    pub(super) fn give(mut self, placed: &mut [Option<Placed>]) {
        self.beside(placed, true);
        self.beside(placed, false);
        self.afar(placed);
        if !self.scenery.edges.is_empty() {
            self.strict = false;
            let named: Vec<bool> = placed.iter().map(|place| place.is_some_and(|one| one.label.is_some())).collect();
            self.beside_of(placed, false, |index| !named[index]);
            self.afar(placed);
        }
        self.insist(placed);
    }

    fn is_cut(&self, index: usize, variant: usize) -> bool {
        let mark = &self.scenery.marks[index];
        variant + mark.cut >= mark.labels.len()
    }

    fn beside(&mut self, placed: &mut [Option<Placed>], smallest: bool) {
        self.beside_of(placed, smallest, |_| true);
    }

    fn beside_of(&mut self, placed: &mut [Option<Placed>], smallest: bool, of: impl Fn(usize) -> bool) {
        for (index, mark) in self.scenery.marks.iter().enumerate().filter(|(index, _)| of(*index)) {
            let Some(place) = placed[index] else { continue };
            if let Some(label) = place.label {
                self.labels.remove(index, label.rect);
            }
            let mut best: Option<(usize, Label)> = None;
            let last = mark.labels.len().saturating_sub(1);
            for step in 0..mark.labels.len() {
                let variant = if smallest { last - step } else { step };
                let begins = if smallest { 0 } else { self.worth(index, variant) };
                if best.is_some_and(|(cost, _)| smallest || cost <= begins) {
                    break;
                }
                for (at, rect) in sides(place.center, place.radius, mark.labels[variant]).into_iter().enumerate() {
                    let least = begins + at;
                    if best.is_none_or(|(cost, _)| least < cost) && self.is_free(&rect) {
                        let cost = least + self.costs(rect, place.center);
                        if best.is_none_or(|(known, _)| cost < known) {
                            best = Some((cost, Label { variant, rect, leader: None }));
                        }
                    }
                }
            }
            let label = best.map(|(_, label)| label).or(place.label);
            if let Some(label) = label {
                self.labels.add(index, label.rect);
            }
            placed[index] = Some(Placed { label, ..place });
        }
    }

    /// What a label loses against the best that its mark has.
    fn worth(&self, index: usize, variant: usize) -> usize {
        variant * SHORTER + if self.is_cut(index, variant) { CUT } else { 0 }
    }

    fn costs(&self, rect: Rect, own: Pos2) -> usize {
        let wide = rect.expand(1.0);
        ACROSS * (self.lines.count(wide) + self.edges.count(wide))
            + HIDES * self.trails.count(wide)
            + CLOSE * self.circles.count(rect.expand(NEAR), Some(own))
    }

    fn is_free(&self, rect: &Rect) -> bool {
        self.scenery.area.contains_rect(*rect)
            && self.labels.is_free(rect.expand2(LABEL_GAP))
            && !self.circles.reaches(rect.expand(MARK_GAP), 0.0)
            && (!self.strict || self.edges.count(*rect) == 0)
    }

    /// Names that found no room beside their marks, with a line to them. The line runs through no mark and no name.
    fn afar(&mut self, placed: &mut [Option<Placed>]) {
        let mut leaders: Vec<[Pos2; 2]> = Vec::new();
        for (index, mark) in self.scenery.marks.iter().enumerate() {
            let Some(place) = placed[index] else { continue };
            if place.label.is_some_and(|label| !self.is_cut(index, label.variant)) {
                continue;
            }
            if let Some(label) = place.label {
                self.labels.remove(index, label.rect);
            }
            // The two shortest whole names that there are: a long one far off would stand in everybody's way.
            let whole = mark.labels.len().saturating_sub(mark.cut);
            let cut = if place.label.is_some() { whole } else { mark.labels.len() };
            let short = (whole.saturating_sub(2)..whole).chain(whole..cut);
            let mut best: Option<(usize, Label)> = None;
            'tries: for far in AFAR {
                for way in 0..WAYS {
                    let way = Vec2::angled(way as f32 * std::f32::consts::TAU / WAYS as f32);
                    for variant in short.clone() {
                        let rect = beyond(&place, far, way, mark.labels[variant]);
                        let begins = if variant < whole { 0 } else { 2 };
                        if best.is_some_and(|(cost, _)| cost <= begins) {
                            continue;
                        }
                        let to = rect.clamp(place.center);
                        let line = [edge(to, place.center, place.radius), to];
                        let free = self.is_free(&rect)
                            && !self.circles.reaches(rect.expand(MARK_GAP), NEAR / 2.0)
                            && !leaders
                                .iter()
                                .any(|other| super::crosses(rect.expand(1.0), *other) || meet(*other, line))
                            && !self.labels.crossed(line)
                            && !self.circles.crossed(line, place.center);
                        let cost = begins + usize::from(self.trails.count(rect.expand(1.0)) > 0);
                        if free && best.is_none_or(|(known, _)| cost < known) {
                            best = Some((cost, Label { variant, rect, leader: Some(line) }));
                        }
                        if best.is_some_and(|(cost, _)| cost == 0) {
                            break 'tries;
                        }
                    }
                }
            }
            let label = best.map(|(_, label)| label).or(place.label);
            if let Some(label) = label {
                self.labels.add(index, label.rect);
                leaders.extend(label.leader);
            }
            placed[index] = Some(Placed { label, ..place });
        }
    }

    /// Labels that must be there and found no room: where they cost the fewest of those that need not be, the nearest
    /// first. None lies over a mark or over another that must be there.
    fn insist(&mut self, placed: &mut [Option<Placed>]) {
        let marks = &self.scenery.marks;
        for (index, mark) in marks.iter().enumerate().filter(|(_, mark)| mark.insists) {
            let Some(place) = placed[index].filter(|place| place.label.is_none()) else { continue };
            let short = mark.labels.iter().enumerate().skip(mark.labels.len().saturating_sub(2));
            let places = short.flat_map(|(variant, size)| {
                let near = sides(place.center, place.radius, *size).map(|rect| (0.0, rect));
                let ways = FARTHER.iter().flat_map(|far| (0..2 * WAYS).map(move |way| (*far, way)));
                let far = ways.map(move |(far, way)| {
                    let way = Vec2::angled(way as f32 * std::f32::consts::TAU / (2 * WAYS) as f32);
                    (far, beyond(&place, far, way, *size))
                });
                near.into_iter().chain(far).map(move |(far, rect)| (variant, far, rect))
            });
            let give_way = |rect: Rect| -> Option<Vec<usize>> {
                let hit: Vec<usize> = self.labels.under(rect.expand2(LABEL_GAP));
                let may_go = |other: &usize| marks.get(*other).is_some_and(|mark| !mark.insists);
                hit.iter().all(may_go).then_some(hit)
            };
            let free = |rect: &Rect| {
                self.scenery.area.contains_rect(*rect) && !self.circles.reaches(rect.expand(MARK_GAP), 0.0)
            };
            let open = places.filter(|(.., rect)| free(rect));
            let costs = |gone: &[usize], far: f32, rect: Rect| {
                let to = rect.clamp(place.center);
                let line = [edge(to, place.center, place.radius), to];
                let through = far > 0.0 && (self.circles.crossed(line, place.center) || self.labels.crossed(line));
                let close = self.circles.count(rect.expand(NEAR), Some(place.center)) + self.edges.count(rect);
                gone.len() as f32 * 40.0 + far + if through { THROUGH } else { 0.0 } + close as f32 * ASTRAY
            };
            let best = open
                .filter_map(|(variant, far, rect)| {
                    let gone = give_way(rect)?;
                    Some((costs(&gone, far, rect), gone, variant, far, rect))
                })
                .min_by(|a, b| a.0.total_cmp(&b.0));
            let Some((_, gone, variant, far, rect)) = best else { continue };
            for other in gone {
                if let Some(label) = placed[other].as_mut().and_then(|place| place.label.take()) {
                    self.labels.remove(other, label.rect);
                }
            }
            self.labels.add(index, rect);
            let to = rect.clamp(place.center);
            let leader = (far > 0.0).then(|| [edge(to, place.center, place.radius), to]);
            placed[index] = Some(Placed { label: Some(Label { variant, rect, leader }), ..place });
        }
    }
}

/// A label so far beyond its mark on one way.
fn beyond(place: &Placed, far: f32, way: Vec2, size: Vec2) -> Rect {
    let middle = place.center + way * (place.radius + far);
    Rect::from_center_size(middle + vec2(way.x * size.x, way.y * size.y) / 2.0, size)
}
