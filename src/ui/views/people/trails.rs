//! The way of an arrow from where someone stood to where the mark stands: beside other marks and names, not through
//! them. Geometry only.

use egui::{Pos2, Rect, Vec2};

use super::placement::{Layout, edge};

/// A shorter way than this is told by the place alone, in points.
const SHORTEST: f32 = 16.0;
/// How far the middle of a way may be bent aside, as shares of its length: straight where nothing stands there.
const BENDS: [f32; 11] = [0.0, 0.1, -0.1, 0.2, -0.2, 0.28, -0.28, 0.35, -0.35, 0.42, -0.42];
/// On how many points a way is tested and drawn.
const POINTS: usize = 24;
/// Free space between a way and what stands beside it, in points.
const GAP: f32 = 2.0;

/// A way as a quadratic curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trail {
    from: Pos2,
    control: Pos2,
    to: Pos2,
}

impl Trail {
    /// The straight way from one point to another.
    pub fn straight(from: Pos2, to: Pos2) -> Self {
        Self { from, control: from.lerp(to, 0.5), to }
    }

    /// The straight way of the mark `index` of a layout, through whatever stands there; none where it is too short to be
    /// read, or the mark has no place.
    pub fn straight_to(layout: &Layout, index: usize, from: Pos2) -> Option<Self> {
        let own = layout.placed.get(index).copied().flatten()?;
        let straight = Self::straight(from, edge(from, own.center, own.radius - 2.0));
        (straight.from.distance(straight.to) >= SHORTEST && straight.to != own.center).then_some(straight)
    }

    /// The way of the mark `index` of a layout; none where it is too short to be read, or the mark has no place.
    pub fn of(layout: &Layout, index: usize, from: Pos2, area: Rect) -> Option<Self> {
        let own = layout.placed.get(index).copied().flatten()?;
        let straight = Self::straight_to(layout, index, from)?;
        let way = own.center - from;
        let bent = BENDS.iter().map(|bend| {
            let control = from.lerp(own.center, 0.5) + way.rot90() * *bend;
            Self { from, control, to: edge(control, own.center, own.radius - 2.0) }
        });
        let others = || layout.placed.iter().enumerate().filter_map(|(at, placed)| Some((at, placed.as_ref()?)));
        let hit = |at: &Pos2| {
            !area.contains(*at)
                || others().any(|(other, placed)| {
                    let disc = other != index && at.distance(placed.center) < placed.radius + GAP;
                    disc || placed.label.is_some_and(|label| label.rect.expand(GAP).contains(*at))
                })
        };
        // What begins under something comes out from under it; what little then remains says nothing.
        let comes_out = straight.points().find(|at| !hit(at))?;
        if comes_out.distance(straight.to) < SHORTEST {
            return None;
        }
        let cost = |trail: &Self| trail.points().skip_while(hit).filter(hit).count();
        // Of ways that are equally free the first, which is the least bent.
        bent.min_by_key(cost)
    }

    /// The same way elsewhere.
    pub fn translated(self, by: Vec2) -> Self {
        Self { from: self.from + by, control: self.control + by, to: self.to + by }
    }

    /// Points along the way, both ends among them.
    pub fn points(&self) -> impl Iterator<Item = Pos2> + '_ {
        (0..=POINTS).map(|point| {
            let share = point as f32 / POINTS as f32;
            self.from.lerp(self.control, share).lerp(self.control.lerp(self.to, share), share)
        })
    }
}

#[cfg(test)]
mod tests {
    use egui::pos2;

    use super::super::placement::{Mark, place};
    use super::*;

    fn layout(at: &[(f32, f32)]) -> (Layout, Rect) {
        let area = Rect::from_min_size(Pos2::ZERO, Vec2::new(600.0, 400.0));
        let mark = |(x, y): &(f32, f32)| Mark {
            at: pos2(*x, *y),
            radius: 20.0,
            labels: vec![Vec2::new(60.0, 14.0)],
            ..Mark::default()
        };
        (place(area, &at.iter().map(mark).collect::<Vec<_>>(), &[]), area)
    }

    #[test]
    fn an_arrow_goes_round_who_stands_in_its_way() {
        let (layout, area) = layout(&[(400.0, 200.0), (250.0, 200.0)]);
        let trail = Trail::of(&layout, 0, pos2(100.0, 200.0), area).expect("far enough");
        let other = layout.placed[1].expect("placed");
        assert!(trail.points().all(|at| at.distance(other.center) > other.radius), "{trail:?}");
        assert!(trail.points().all(|at| !other.label.expect("named").rect.contains(at)), "{trail:?}");
    }

    #[test]
    fn a_free_way_is_straight_and_a_short_one_is_not_drawn() {
        let (layout, area) = layout(&[(400.0, 200.0)]);
        let from = pos2(100.0, 300.0);
        let trail = Trail::of(&layout, 0, from, area).expect("far enough");
        assert!(
            trail.points().all(|at| (at - from).normalized().dot((trail.to - from).normalized()) > 0.99 || at == from)
        );
        assert_eq!(Trail::of(&layout, 0, pos2(372.0, 200.0), area), None);
        assert_eq!(Trail::of(&layout, 0, pos2(400.0, 200.0), area), None, "within the mark itself");
    }
}
