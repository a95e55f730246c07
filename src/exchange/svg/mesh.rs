//! Triangle meshes as polygons: neighbours of one colour become one outline, and triangles whose colour runs in one
//! direction become an exact linear gradient. What varies in two directions is cut into small flat parts.

use super::{Canvas, xml};
use egui::Color32;
use egui::epaint::{Mesh, Pos2, TextureId, Vertex, WHITE_UV, pos2};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// How often a triangle whose colours vary in two directions is halved along each side: 4³ parts.
const CUTS: u32 = 3;

/// Colours closer than this (of 255) to one line through colour space count as being on it.
const COLOR_TOLERANCE: f32 = 2.0;

/// A corner in hundredths of a point, so that neighbours find each other exactly.
type Corner = (i64, i64);

/// How a polygon is filled.
#[derive(Clone, PartialEq)]
enum Fill {
    Flat(Color32),
    /// By the number of a gradient.
    Gradient(usize),
}

impl Canvas {
    pub(super) fn mesh(&mut self, mesh: &Mesh) {
        if mesh.texture_id != TextureId::default() || mesh.vertices.iter().any(|vertex| vertex.uv != WHITE_UV) {
            self.comment("a picture is left out");
            return;
        }
        let mut runs: Vec<(Fill, Vec<[Pos2; 3]>)> = Vec::new();
        for indices in mesh.indices.as_chunks::<3>().0 {
            let corner = |index: u32| usize::try_from(index).ok().and_then(|index| mesh.vertices.get(index));
            if let [Some(a), Some(b), Some(c)] = indices.map(corner) {
                self.triangle([*a, *b, *c], CUTS, &mut runs);
            }
        }
        // Where the parts of a shading touch, soft edges would let the ground shine through.
        let shaded = runs.len() > 1 && mesh.indices.as_chunks::<3>().0.iter().any(|corners| !one_color(mesh, corners));
        let crisp = if shaded { " shape-rendering=\"crispEdges\"" } else { "" };
        for (fill, triangles) in runs {
            let data = outline(&triangles);
            if data.is_empty() {
                continue;
            }
            let out = self.out();
            let _ = write!(out, "<path d=\"{data}\"");
            match fill {
                Fill::Flat(color) => xml::paint(out, "fill", color),
                Fill::Gradient(number) => {
                    let _ = write!(out, " fill=\"url(#g{number})\"");
                }
            }
            let _ = writeln!(out, "{crisp}/>");
        }
    }

    fn triangle(&mut self, corners: [Vertex; 3], cuts: u32, runs: &mut Vec<(Fill, Vec<[Pos2; 3]>)>) {
        let [a, b, c] = corners;
        if corners.iter().all(|corner| corner.color.a() == 0) {
            return;
        }
        let fill = if a.color == b.color && b.color == c.color {
            Fill::Flat(a.color)
        } else if let Some(gradient) = gradient(&corners) {
            Fill::Gradient(self.gradient(gradient))
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
                self.triangle(part, cuts - 1, runs);
            }
            return;
        };
        let points = corners.map(|corner| corner.pos);
        match runs.last_mut() {
            Some((last, triangles)) if *last == fill => triangles.push(points),
            _ => runs.push((fill, vec![points])),
        }
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

/// The linear gradient that paints this triangle, without its id: attributes, stops. `None` where the colours vary
/// in two directions, or the triangle is too thin to say.
fn gradient(corners: &[Vertex; 3]) -> Option<String> {
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
    let mut out = String::from("gradientUnits=\"userSpaceOnUse\"");
    for (name, value) in [("x1", first.0.x), ("y1", first.0.y), ("x2", second.0.x), ("y2", second.0.y)] {
        xml::attribute(&mut out, name, value);
    }
    out.push('>');
    for (offset, own, other) in [(0.0, first.1, second.1), (1.0, second.1, first.1)] {
        out.push_str("<stop");
        xml::attribute(&mut out, "offset", offset);
        // What fades out keeps its hue: SVG mixes hue and opacity apart.
        if own.a() == 0 {
            xml::paint(&mut out, "stop-color", other.to_opaque());
            out.push_str(" stop-opacity=\"0\"");
        } else {
            xml::paint(&mut out, "stop-color", own);
        }
        out.push_str("/>");
    }
    Some(out)
}

/// Path data of the outline around the triangles; holes run the other way, as the nonzero rule wants it.
fn outline(triangles: &[[Pos2; 3]]) -> String {
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
    let mut data = String::new();
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
        append_ring(&mut data, &ring);
    }
    data
}

/// Appends a closed ring without the corners that lie on a straight edge.
fn append_ring(data: &mut String, ring: &[Corner]) {
    let count = ring.len();
    let bends: Vec<Corner> = (0..count)
        .filter(|&index| cross(ring[(index + count - 1) % count], ring[index], ring[(index + 1) % count]) != 0)
        .map(|index| ring[index])
        .collect();
    for (index, &(x, y)) in bends.iter().enumerate() {
        data.push(if index == 0 { 'M' } else { 'L' });
        // Exact: hundredths of a point on a page are far below 2^24.
        xml::point(data, pos2(x as f32 / 100.0, y as f32 / 100.0));
    }
    if !bends.is_empty() {
        data.push('Z');
    }
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
        assert_eq!(outline(&triangles), "M0 0L20 0L20 5L0 5Z");
    }

    #[test]
    fn a_hole_stays_a_hole() {
        let cells = (0..9_u8).filter(|&cell| cell != 4);
        let frame: Vec<_> =
            cells.flat_map(|cell| quad(f32::from(cell % 3) * 10.0, f32::from(cell / 3) * 10.0, 10.0, 10.0)).collect();
        let data = outline(&frame);
        assert_eq!(data, "M0 0L30 0L30 30L0 30ZM10 10L10 20L20 20L20 10Z");
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
        assert!(gradient(&faded).unwrap_or_default().contains("stop-color=\"#c81e28\" stop-opacity=\"0\""));
        assert!(upper.unwrap_or_default().contains("x1=\"0\" y1=\"0\" x2=\"0\" y2=\"40\""));
    }
}
