//! Dashed lines that cost what is seen of them: of one that runs far beyond the screen only the dashes on it are drawn.

use egui::{Painter, Pos2, Rect, Shape, Stroke};

/// Draws a dashed line along a path, the first dash at its beginning; `dash` and `gap` in points. Dashes that lie outside
/// what the painter may draw are left out, the others stand where they would stand with them.
pub fn dashed(painter: &Painter, path: &[Pos2], stroke: Stroke, dash: f32, gap: f32) {
    let seen = painter.clip_rect().expand(dash + stroke.width);
    painter.extend(dashes(path, seen, dash, gap).map(|ends| Shape::line_segment(ends, stroke)));
}

/// The ends of the dashes that touch a rectangle.
fn dashes(path: &[Pos2], seen: Rect, dash: f32, gap: f32) -> impl Iterator<Item = [Pos2; 2]> {
    let period = dash + gap;
    let mut walked = 0.0;
    path.windows(2).flat_map(move |ends| {
        let (from, to) = (ends[0], ends[1]);
        let (begin, length) = (walked, from.distance(to));
        walked += length;
        let within = within(from, to, seen).filter(|_| period > 0.0 && length > 0.0);
        let (first, last) = within.map_or((1.0, 0.0), |(first, last)| (begin + first * length, begin + last * length));
        let number = |walked: f32| (walked / period).floor().max(0.0) as u32;
        let numbers = if first <= last { number(first)..number(last) + 1 } else { 0..0 };
        numbers.filter_map(move |number| {
            let at = number as f32 * period;
            let (start, end) = (at.max(begin), (at + dash).min(begin + length));
            let place = |walked: f32| from.lerp(to, (walked - begin) / length);
            (start < end).then(|| [place(start), place(end)])
        })
    })
}

/// From which to which share of the way between two points lies in a rectangle (Liang and Barsky 1984).
fn within(from: Pos2, to: Pos2, rect: Rect) -> Option<(f32, f32)> {
    let way = to - from;
    let (mut first, mut last) = (0.0_f32, 1.0_f32);
    let edges = [
        (-way.x, from.x - rect.left()),
        (way.x, rect.right() - from.x),
        (-way.y, from.y - rect.top()),
        (way.y, rect.bottom() - from.y),
    ];
    for (step, room) in edges {
        if step == 0.0 {
            if room < 0.0 {
                return None;
            }
        } else if step < 0.0 {
            first = first.max(room / step);
        } else {
            last = last.min(room / step);
        }
    }
    (first <= last).then_some((first, last))
}

#[cfg(test)]
mod tests {
    use egui::pos2;

    use super::*;

    #[test]
    fn a_line_that_runs_far_beyond_the_screen_costs_what_is_seen_of_it() {
        let screen = Rect::from_min_max(pos2(0.0, 0.0), pos2(1000.0, 600.0));
        let path = [pos2(40.0, 20.0), pos2(300.0, 20.0), pos2(300.0, 280_000.0)];
        let seen: Vec<[Pos2; 2]> = dashes(&path, screen, 2.5, 3.0).collect();
        assert!((150..170).contains(&seen.len()), "{}", seen.len());
        let all: Vec<[Pos2; 2]> = dashes(&path, Rect::EVERYTHING, 2.5, 3.0).collect();
        assert!(all.len() > 50_000);
        assert_eq!(seen[..], all[..seen.len()], "they stand where they would stand with the others");
        assert!(seen.last().is_some_and(|ends| ends[1].y > 594.0), "down to the edge");
    }

    #[test]
    fn what_begins_far_off_keeps_its_dashes_in_their_places() {
        let screen = Rect::from_min_max(pos2(0.0, 0.0), pos2(100.0, 100.0));
        let line = [pos2(-1003.0, 50.0), pos2(2000.0, 50.0)];
        let seen: Vec<[Pos2; 2]> = dashes(&line, screen, 4.0, 6.0).collect();
        assert_eq!(seen.len(), 11);
        assert!(seen.iter().all(|ends| (ends[0].x.rem_euclid(10.0) - 7.0).abs() < 0.01), "{seen:?}");
        assert_eq!(dashes(&[pos2(-50.0, -50.0), pos2(2000.0, -50.0)], screen, 4.0, 6.0).count(), 0);
    }
}
