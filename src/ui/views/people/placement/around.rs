//! Names around rings: at the right and at the left of them, each as high as its mark lies, with a line from the rim. None
//! lies over the rings, so that all areas within them are seen.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use super::{Label, Placed, Scenery};

/// From the rim to a name, in points.
const GAP: f32 = 14.0;
/// Between two names, in points.
const BETWEEN: f32 = 2.0;

/// Where the way from the middle through a mark leaves the rings.
pub(in super::super) fn rim((middle, radius): (Pos2, Vec2), mark: Pos2) -> Pos2 {
    let way = (mark - middle) / radius;
    let way = if way.length() > 1e-3 { way.normalized() } else { vec2(0.0, -1.0) };
    middle + way * radius
}

/// How far from the middle the rings reach at any height between two, in points.
fn reach((middle, radius): (Pos2, Vec2), top: f32, bottom: f32) -> f32 {
    let nearest = middle.y.clamp(top, bottom);
    let share = ((nearest - middle.y) / radius.y).abs().min(1.0);
    radius.x * (1.0 - share * share).sqrt()
}

/// Gives each mark the longest name with which all of its side have room; of too many the last have none.
pub(super) fn give(scenery: &Scenery, rings: (Pos2, Vec2), placed: &mut [Option<Placed>]) {
    let (middle, _) = rings;
    let mut sides: [Vec<(usize, Pos2)>; 2] = Default::default();
    for (index, place) in placed.iter().enumerate() {
        let Some(place) = place.filter(|_| !scenery.marks[index].labels.is_empty()) else { continue };
        let from = rim(rings, place.center);
        sides[usize::from(from.x < middle.x)].push((index, from));
    }
    for (left, mut side) in [false, true].into_iter().zip(sides) {
        side.sort_by(|a, b| a.1.y.total_cmp(&b.1.y).then(a.0.cmp(&b.0)));
        let most = side.iter().map(|(index, _)| scenery.marks[*index].labels.len()).max().unwrap_or(0);
        // First all as long as can be; then shorter and shorter; at last without those that matter least.
        while !side.is_empty() {
            let found = (0..most).find_map(|shorter| column(scenery, rings, (&side, left), shorter));
            if let Some(labels) = found {
                for ((index, _), label) in side.iter().zip(labels) {
                    if let Some(place) = &mut placed[*index] {
                        place.label = Some(label);
                    }
                }
                break;
            }
            let last = side.iter().enumerate().max_by_key(|(_, (index, _))| *index).map(|(at, _)| at);
            last.map(|at| side.remove(at));
        }
    }
}

/// The names of one side, each no longer than its variant `shorter`; none where they have no room.
fn column(
    scenery: &Scenery,
    rings: (Pos2, Vec2),
    (side, left): (&[(usize, Pos2)], bool),
    shorter: usize,
) -> Option<Vec<Label>> {
    let (middle, _) = rings;
    let area = scenery.area;
    let half = if left { middle.x - area.left() } else { area.right() - middle.x };
    let heights: Vec<f32> = side.iter().map(|(index, _)| tallest(&scenery.marks[*index].labels, shorter)).collect();
    let whole: f32 = heights.iter().sum::<f32>() + BETWEEN * (side.len().max(1) - 1) as f32;
    let mut below = whole;
    let mut top = area.top();
    let mut labels = Vec::with_capacity(side.len());
    for ((index, from), height) in side.iter().zip(&heights) {
        // As high as the mark, but below the name before and leaving room for those after.
        let least = top;
        let most = area.bottom() - below;
        below -= height + BETWEEN;
        let mut y = (from.y - height / 2.0).min(most).max(least);
        let options = &scenery.marks[*index].labels;
        let mut found = None;
        while found.is_none() && y + height <= area.bottom() + 0.1 {
            let room = half - reach(rings, y, y + height) - GAP;
            let fits = |(_, size): &(usize, &Vec2)| size.x <= room;
            let (variant, size) = options.iter().enumerate().skip(shorter.min(options.len() - 1)).find(fits)?;
            let near = reach(rings, y, y + height) + GAP;
            let x = if left { middle.x - near - size.x } else { middle.x + near };
            let rect = Rect::from_min_size(pos2(x, y + (height - size.y) / 2.0), *size);
            match scenery.taken.iter().find(|taken| taken.expand(1.0).intersects(rect)) {
                Some(taken) => y = taken.bottom() + BETWEEN,
                None => found = Some((variant, rect)),
            }
        }
        let (variant, rect) = found?;
        top = y + height + BETWEEN;
        let to = if left { rect.right_center() + vec2(3.0, 0.0) } else { rect.left_center() - vec2(3.0, 0.0) };
        labels.push(Label { variant, rect, leader: Some([*from, to]) });
    }
    Some(labels)
}

fn tallest(labels: &[Vec2], shorter: usize) -> f32 {
    labels.iter().skip(shorter.min(labels.len().saturating_sub(1))).map(|size| size.y).fold(0.0, f32::max)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::views::people::placement::{Mark, Zone};

    #[test]
    fn no_name_lies_over_the_rings_or_over_another_and_the_last_of_too_many_has_none() {
        let (middle, radius) = (pos2(320.0, 145.0), vec2(200.0, 135.0));
        let mark = |number: usize| Mark {
            at: middle + Vec2::angled(number as f32 * 0.42) * radius * 0.6,
            radius: 9.0,
            zone: Zone::Pinned,
            labels: vec![vec2(150.0, 27.0), vec2(90.0, 15.0), vec2(40.0, 15.0)],
            ..Mark::default()
        };
        for count in [3, 15, 40] {
            let taken = vec![Rect::from_min_size(pos2(4.0, 4.0), vec2(110.0, 64.0))];
            let area = Rect::from_min_size(Pos2::ZERO, vec2(640.0, 290.0));
            let marks: Vec<Mark> = (0..count).map(mark).collect();
            let scenery = Scenery { area, marks, taken, around: Some((middle, radius)), ..Scenery::default() };
            let layout = scenery.place();
            let labels: Vec<Label> = layout.placed.iter().flatten().filter_map(|one| one.label).collect();
            assert_eq!(labels.len() + layout.unnamed, count);
            assert!(labels.len() >= count.min(15), "{count}: {}", labels.len());
            for (at, label) in labels.iter().enumerate() {
                assert!(area.expand(0.2).contains_rect(label.rect) && !scenery.taken[0].intersects(label.rect));
                let near = label.rect.clamp(middle);
                assert!(((near - middle) / radius).length() > 1.0, "{label:?}");
                assert!(!labels[at + 1..].iter().any(|other| other.rect.shrink(0.2).intersects(label.rect)));
            }
        }
    }
}
