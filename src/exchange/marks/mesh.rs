//! Triangle meshes as polygons: neighbours of one colour become one outline, and triangles whose colour runs in one
//! direction become an exact linear gradient. What varies in two directions is cut into small flat parts.

use super::{Fill, Gradient};
use egui::Color32;
use egui::epaint::{Mesh, Pos2, TextureId, Vertex, WHITE_UV, pos2};
use std::collections::BTreeMap;

/// How often a triangle whose colours vary in two directions is halved along each side: 4³ parts.
const CUTS: u32 = 3;

/// Colours closer than this (of 255) to one line through colour space count as being on it.
const COLOR_TOLERANCE: f32 = 2.0;

/// A corner in hundredths of a point, so that neighbours find each other exactly.
type Corner = (i64, i64);

/// A part of a mesh: what fills it, and its outline; holes run the other way, as the nonzero rule wants it.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What fills it.
    pub fill: Fill,
    /// Its rings.
    pub rings: Vec<Vec<Pos2>>,
}

/// Whether a mesh is of plain colours, and not a piece of a picture.
fn is_plain(mesh: &Mesh) -> bool {
    mesh.texture_id == TextureId::default() && mesh.vertices.iter().all(|vertex| vertex.uv == WHITE_UV)
}

/// Whether colours run into each other within its triangles.
pub fn is_shaded(mesh: &Mesh) -> bool {
    mesh.indices.as_chunks::<3>().0.iter().any(|corners| !one_color(mesh, corners))
}

/// The parts of a mesh of plain colours; nothing of a picture.
pub fn parts(mesh: &Mesh) -> Vec<Part> {
    if !is_plain(mesh) {
        return Vec::new();
    }
    let mut runs: Vec<(Fill, Vec<[Pos2; 3]>)> = Vec::new();
    for indices in mesh.indices.as_chunks::<3>().0 {
        let corner = |index: u32| usize::try_from(index).ok().and_then(|index| mesh.vertices.get(index));
        if let [Some(a), Some(b), Some(c)] = indices.map(corner) {
            triangle([*a, *b, *c], CUTS, &mut runs);
        }
    }
    let parts = runs.into_iter().map(|(fill, triangles)| Part { fill, rings: outline(&triangles) });
    parts.filter(|part| !part.rings.is_empty()).collect()
}

fn triangle(corners: [Vertex; 3], cuts: u32, runs: &mut Vec<(Fill, Vec<[Pos2; 3]>)>) {
    let [a, b, c] = corners;
    if corners.iter().all(|corner| corner.color.a() == 0) {
        return;
    }
    let fill = if a.color == b.color && b.color == c.color {
        Fill::Flat(a.color)
    } else if let Some(gradient) = gradient(&corners) {
        Fill::Gradient(gradient)
    } else if cuts == 0 {
        Fill::Flat(mixed(&[a.color, b.color, c.color]))
    } else {
        let between = |from: &Vertex, to: &Vertex| Vertex {
            pos: from.pos.lerp(to.pos, 0.5),
            uv: WHITE_UV,
            color: mixed(&[from.color, to.color]),
        };
        let (ab, bc, ca) = (between(&a, &b), between(&b, &c), between(&c, &a));
        for part in [[a, ab, ca], [ab, b, bc], [ca, bc, c], [ab, bc, ca]] {
            triangle(part, cuts - 1, runs);
        }
        return;
    };
    let points = corners.map(|corner| corner.pos);
    match runs.last_mut() {
        Some((last, triangles)) if *last == fill => triangles.push(points),
        _ => runs.push((fill, vec![points])),
    }
}

/// Whether a triangle is of one colour.
fn one_color(mesh: &Mesh, [a, b, c]: &[u32; 3]) -> bool {
    let color =
        |index: &u32| usize::try_from(*index).ok().and_then(|index| mesh.vertices.get(index)).map(|it| it.color);
    color(a) == color(b) && color(b) == color(c)
}

/// The mean of colours as egui's shaders mix them: premultiplied, in gamma space.
fn mixed(colors: &[Color32]) -> Color32 {
    let mean = |part: fn(&Color32) -> u8| {
        let sum: usize = colors.iter().map(|color| usize::from(part(color))).sum();
        u8::try_from((sum + colors.len() / 2) / colors.len().max(1)).unwrap_or(u8::MAX)
    };
    Color32::from_rgba_premultiplied(mean(Color32::r), mean(Color32::g), mean(Color32::b), mean(Color32::a))
}

/// The linear gradient that paints this triangle, to a hundredth of a point. `None` where the colours vary
/// in two directions, or the triangle is too thin to say.
fn gradient(corners: &[Vertex; 3]) -> Option<Gradient> {
    let colors = corners.map(|corner| corner.color.to_array().map(f32::from));
    // The two colours that lie furthest apart span the line; the third has to lie on it.
    let distance = |i: usize, j: usize| (0..4).map(|k| (colors[i][k] - colors[j][k]).powi(2)).sum::<f32>();
    let (from, to) =
        [(0, 1), (1, 2), (2, 0)].into_iter().max_by(|x, y| distance(x.0, x.1).total_cmp(&distance(y.0, y.1)))?;
    let third = 3 - from - to;
    let length = distance(from, to);
    let along = |i: usize| {
        (0..4).map(|k| (colors[i][k] - colors[from][k]) * (colors[to][k] - colors[from][k])).sum::<f32>() / length
    };
    let share = along(third);
    let off = (0..4).any(|k| {
        let on_line = colors[from][k] + share * (colors[to][k] - colors[from][k]);
        (colors[third][k] - on_line).abs() > COLOR_TOLERANCE
    });
    if off {
        return None;
    }
    // Where the share is 0 at `from` and 1 at `to`, its slope over the plane is this vector.
    let origin = corners[from].pos;
    let (u, v) = (corners[to].pos - origin, corners[third].pos - origin);
    let area = u.x * v.y - u.y * v.x;
    if area.abs() < 1.0e-3 {
        return None;
    }
    let slope = egui::vec2((v.y - share * u.y) / area, (share * u.x - v.x) / area);
    let steepness = slope.length();
    if steepness <= 0.0 || !steepness.is_finite() {
        return None;
    }
    // On the line through the origin, so that neighbours with one slope write the same gradient.
    let direction = slope / steepness;
    let start = direction * origin.to_vec2().dot(direction);
    let end = start + direction / steepness;
    let (mut first, mut second) = ((start, corners[from].color), (end, corners[to].color));
    if (first.0.x, first.0.y) > (second.0.x, second.0.y) {
        std::mem::swap(&mut first, &mut second);
    }
    let exact = |at: egui::Vec2| pos2((at.x * 100.0).round() / 100.0, (at.y * 100.0).round() / 100.0);
    Some(Gradient { line: [exact(first.0), exact(second.0)], colors: [first.1, second.1] })
}

/// The outline around the triangles; holes run the other way, as the nonzero rule wants it.
fn outline(triangles: &[[Pos2; 3]]) -> Vec<Vec<Pos2>> {
    let mut edges: BTreeMap<(Corner, Corner), u32> = BTreeMap::new();
    for triangle in triangles {
        let [a, mut b, mut c] = triangle.map(corner);
        let turn = cross(a, b, c);
        if turn == 0 {
            continue;
        }
        if turn < 0 {
            std::mem::swap(&mut b, &mut c);
        }
        for (from, to) in [(a, b), (b, c), (c, a)] {
            match edges.get_mut(&(to, from)) {
                Some(count) if *count > 1 => *count -= 1,
                Some(_) => {
                    edges.remove(&(to, from));
                }
                None => *edges.entry((from, to)).or_insert(0) += 1,
            }
        }
    }
    let mut next: BTreeMap<Corner, Vec<Corner>> = BTreeMap::new();
    for ((from, to), count) in edges {
        next.entry(from).or_default().extend(std::iter::repeat_n(to, count as usize));
    }
    let mut rings = Vec::new();
    while let Some((&start, _)) = next.first_key_value() {
        let mut ring = vec![start];
        let mut at = start;
        while let Some(ways) = next.get_mut(&at) {
            let Some(to) = ways.pop() else { break };
            if ways.is_empty() {
                next.remove(&at);
            }
            at = to;
            if at == start {
                break;
            }
            ring.push(at);
        }
        rings.push(bends(&ring));
    }
    rings.retain(|ring| !ring.is_empty());
    rings
}

/// A closed ring without the corners that lie on a straight edge.
fn bends(ring: &[Corner]) -> Vec<Pos2> {
    let count = ring.len();
    (0..count)
        .filter(|&index| cross(ring[(index + count - 1) % count], ring[index], ring[(index + 1) % count]) != 0)
        // Exact: hundredths of a point on a page are far below 2^24.
        .map(|index| pos2(ring[index].0 as f32 / 100.0, ring[index].1 as f32 / 100.0))
        .collect()
}

fn corner(at: Pos2) -> Corner {
    let hundredths = |value: f32| (f64::from(value).clamp(-1.0e6, 1.0e6) * 100.0).round() as i64;
    (hundredths(at.x), hundredths(at.y))
}

/// Twice the signed area of a triangle: positive where it runs clockwise on the page.
fn cross(a: Corner, b: Corner, c: Corner) -> i64 {
    (b.0 - a.0) * (c.1 - a.1) - (b.1 - a.1) * (c.0 - a.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quad(x: f32, y: f32, width: f32, height: f32) -> [[Pos2; 3]; 2] {
        let (a, b) = (pos2(x, y), pos2(x + width, y));
        let (c, d) = (pos2(x + width, y + height), pos2(x, y + height));
        [[a, b, c], [a, d, c]]
    }

    #[test]
    fn neighbours_become_one_outline() {
        let triangles = [quad(0.0, 0.0, 10.0, 5.0), quad(10.0, 0.0, 10.0, 5.0)].concat();
        let ring = [pos2(0.0, 0.0), pos2(20.0, 0.0), pos2(20.0, 5.0), pos2(0.0, 5.0)];
        assert_eq!(outline(&triangles), [ring.to_vec()]);
    }

    #[test]
    fn a_hole_stays_a_hole() {
        let cells = (0..9_u8).filter(|&cell| cell != 4);
        let frame: Vec<_> =
            cells.flat_map(|cell| quad(f32::from(cell % 3) * 10.0, f32::from(cell / 3) * 10.0, 10.0, 10.0)).collect();
        let square = |from: f32, to: f32| [pos2(from, from), pos2(to, from), pos2(to, to), pos2(from, to)];
        let [around, mut hole] = [square(0.0, 30.0), square(10.0, 20.0)];
        hole[1..].reverse();
        assert_eq!(outline(&frame), [around.to_vec(), hole.to_vec()]);
    }

    #[test]
    fn two_halves_of_a_fading_quad_share_one_gradient() {
        let vertex = |x, y, gray| Vertex { pos: pos2(x, y), uv: WHITE_UV, color: Color32::from_gray(gray) };
        let (a, b) = (vertex(5.0, 0.0, 0), vertex(25.0, 0.0, 0));
        let (c, d) = (vertex(25.0, 40.0, 255), vertex(5.0, 40.0, 255));
        let upper = gradient(&[a, b, c]);
        assert!(upper.is_some());
        assert_eq!(upper, gradient(&[a, d, c]));
        let red = Color32::from_rgb(200, 30, 40);
        let faded = [(a, red), (b, red), (c, Color32::TRANSPARENT)].map(|(at, color)| Vertex { color, ..at });
        let colors = gradient(&faded).map(|gradient| gradient.colors);
        assert_eq!(colors, Some([red, Color32::TRANSPARENT]));
        assert_eq!(upper.map(|gradient| gradient.line), Some([pos2(0.0, 0.0), pos2(0.0, 40.0)]));
    }
}
