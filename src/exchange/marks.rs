//! What a drawing is made of, once egui's own ways are resolved: outlines with fill and stroke, and words whose letters
//! stand where they were laid out. What writes a picture in another form begins here, so that all forms show the same.
//!
//! Owns [`marks`] and what a mark is. Must not know any form that is written, nor what was drawn.

mod edges;
mod icons;
mod letters;
mod mesh;

use std::f32::consts::TAU;
use std::sync::Arc;

use egui::emath::TSTransform;
use egui::epaint::{
    BandPoint, BandShape, CircleShape, ColorMode, CornerRadiusF32, CubicBezierShape, EllipseShape, PathShape,
    PathStroke, Pos2, QuadraticBezierShape, Rect, RectShape, Shape, Stroke, TextureId, pos2, vec2,
};
use egui::{Color32, Vec2};

use edges::{corners, outwards, seen, snapped, snapped_line};
use icons::{Icons, is_icon};
use mesh::{Part, is_shaded, parts};

use super::svg::Drawing;

/// One thing on the page, and what it is cut by.
#[derive(Clone, Debug)]
pub struct Mark {
    /// The rectangle that cuts it; none where it lies within, so that most marks stand free.
    pub clip: Option<Rect>,
    /// What is seen.
    pub ink: Ink,
}

/// What is seen, in points of the page.
#[derive(Clone, Debug)]
pub enum Ink {
    /// A filled or stroked outline.
    Area(Area),
    /// Letters of one row, one face family and one colour.
    Words(Words),
    /// An icon.
    Sign(Sign),
}

/// An icon: an outline that a drawing has in many places.
#[derive(Clone, Debug)]
pub struct Sign {
    /// The character that egui draws it by, which is no letter.
    pub character: char,
    /// Its outline around its own foot.
    pub outline: Arc<[Segment]>,
    /// Where its foot stands.
    pub foot: Pos2,
    /// How much larger it is drawn than its outline is written.
    pub scale: f32,
    /// Turned by so much clockwise around this, in radians.
    pub turned: Option<(f32, Pos2)>,
    /// Its colour.
    pub color: Color32,
}

impl Sign {
    /// The same as any outline.
    pub fn area(&self) -> Area {
        let at = |point: Pos2| self.foot + self.scale * point.to_vec2();
        let segments = self.outline.iter().map(|segment| segment.moved(at)).collect();
        Area { turned: self.turned, fill: Fill::Flat(self.color), ..Area::of(Outline::Path(segments)) }
    }
}

/// A filled or stroked outline.
#[derive(Clone, Debug)]
pub struct Area {
    /// Its edge; the stroke is centred on it.
    pub outline: Outline,
    /// Turned by so much clockwise around this, in radians.
    pub turned: Option<(f32, Pos2)>,
    /// What fills it.
    pub fill: Fill,
    /// What runs along it; nothing where its width is 0.
    pub stroke: Stroke,
    /// Whether corners and ends of the stroke are round.
    pub round: bool,
    /// Across how many points its edge fades; 0 = sharp.
    pub fades: f32,
    /// Whether others lie edge to edge with it: a soft edge would let the ground shine through.
    pub touches: bool,
}

impl Area {
    /// An outline with nothing in it and nothing along it.
    pub fn of(outline: Outline) -> Self {
        let (turned, fill, stroke) = (None, Fill::None, Stroke::NONE);
        Self { outline, turned, fill, stroke, round: false, fades: 0.0, touches: false }
    }
}

/// An edge.
#[derive(Clone, Debug)]
pub enum Outline {
    /// A rectangle with its corner radii.
    Rect(Rect, CornerRadiusF32),
    /// An ellipse around a centre with its two radii.
    Ellipse(Pos2, Vec2),
    /// Anything else.
    Path(Vec<Segment>),
}

/// A step of a path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Segment {
    /// Begins anew here.
    Move(Pos2),
    /// Straight to here.
    Line(Pos2),
    /// By one control point to the last.
    Quad(Pos2, Pos2),
    /// By two control points to the last.
    Cubic(Pos2, Pos2, Pos2),
    /// Back to where it began.
    Close,
}

impl Segment {
    /// The same with every place moved.
    #[must_use]
    pub fn moved(self, place: impl Fn(Pos2) -> Pos2) -> Self {
        match self {
            Self::Move(to) => Self::Move(place(to)),
            Self::Line(to) => Self::Line(place(to)),
            Self::Quad(by, to) => Self::Quad(place(by), place(to)),
            Self::Cubic(one, two, to) => Self::Cubic(place(one), place(two), place(to)),
            Self::Close => Self::Close,
        }
    }
}

/// What fills an outline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fill {
    /// Nothing.
    None,
    /// One colour.
    Flat(Color32),
    /// From one colour to another along a line.
    Gradient(Gradient),
}

/// A run of colour along a line, in points of the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gradient {
    /// Where it begins and ends.
    pub line: [Pos2; 2],
    /// Its colours there.
    pub colors: [Color32; 2],
}

/// Letters of one row, one family and one colour.
#[derive(Clone, Debug)]
pub struct Words {
    /// The foot of the first letter.
    pub foot: Pos2,
    /// Turned around the foot by so much clockwise, in radians.
    pub angle: f32,
    /// The em in points.
    pub size: f32,
    /// Whether it is set bold.
    pub bold: bool,
    /// Whether it leans.
    pub leans: bool,
    /// Its colour.
    pub color: Color32,
    /// The letters, spaces among them; neither first nor last is one.
    pub letters: Vec<Letter>,
}

/// One letter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Letter {
    /// Which.
    pub character: char,
    /// How far from the foot of the first one, along the row, in points.
    pub x: f32,
    /// How far it moves the pen, in points.
    pub advance: f32,
}

impl Letter {
    /// Which is seen: of a tab, the room that it makes.
    pub fn shown(self) -> char {
        if self.character == '\t' { ' ' } else { self.character }
    }
}

impl Words {
    /// What it says.
    pub fn text(&self) -> String {
        self.letters.iter().map(|letter| letter.shown()).collect()
    }

    /// How long it is, in points.
    pub fn width(&self) -> f32 {
        self.letters.last().map_or(0.0, |last| last.x + last.advance)
    }
}

/// The marks of a drawing from back to front, without its background. What lies off the page or wholly outside its clip
/// is not among them, letters included; pictures and callbacks are left out.
pub fn marks(drawing: &Drawing) -> Vec<Mark> {
    let page = Rect::from_min_size(Pos2::ZERO, vec2(drawing.width, drawing.height));
    let per_point = if drawing.pixels_per_point > 0.0 { drawing.pixels_per_point } else { 1.0 };
    let mut gathering =
        Gathering { page, per_point, icons: Icons::default(), cut: None, clip: page, marks: Vec::new() };
    for clipped in &drawing.shapes {
        gathering.shape(&clipped.shape, clipped.clip_rect, clipped.transform_after_tessellation);
    }
    gathering.marks
}

struct Gathering {
    page: Rect,
    per_point: f32,
    icons: Icons,
    /// The clip of what is being gathered, where it cuts something.
    cut: Option<Rect>,
    /// The clip of what is being gathered.
    clip: Rect,
    marks: Vec<Mark>,
}

impl Gathering {
    fn shape(&mut self, shape: &Shape, clip: Rect, placed: TSTransform) {
        if let Shape::Vec(shapes) = shape {
            for shape in shapes {
                self.shape(shape, clip, placed);
            }
            return;
        }
        if placed.is_valid() && placed != TSTransform::IDENTITY {
            let mut moved = shape.clone();
            moved.transform(placed);
            return self.shape(&moved, clip, TSTransform::IDENTITY);
        }
        let Some((clip, cut)) = seen(shape, placed, (clip, self.page), self.per_point) else { return };
        (self.clip, self.cut) = (clip, cut);
        match shape {
            Shape::Noop | Shape::Vec(_) | Shape::Callback(_) => {}
            Shape::Circle(circle) => self.circle(circle),
            Shape::Ellipse(ellipse) => self.ellipse(ellipse),
            Shape::LineSegment { points, stroke } => self.line(*points, *stroke),
            Shape::Path(path) => self.path(path),
            Shape::Band(band) => self.band(band),
            Shape::Rect(rect) => self.rect(rect),
            Shape::Text(text) => self.text(text),
            Shape::Mesh(mesh) => {
                let parts = parts(mesh);
                let touches = parts.len() > 1 && is_shaded(mesh);
                for Part { fill, rings } in parts {
                    let segments = rings.iter().flat_map(|ring| polyline(ring, true)).collect();
                    self.put_area(Area { fill, touches, ..Area::of(Outline::Path(segments)) });
                }
            }
            Shape::QuadraticBezier(curve) => self.quadratic(curve),
            Shape::CubicBezier(curve) => self.cubic(curve),
        }
    }

    fn put(&mut self, ink: Ink) {
        self.marks.push(Mark { clip: self.cut, ink });
    }

    fn area(&mut self, outline: Outline, fill: Fill, stroke: Stroke) {
        self.put_area(Area { fill, stroke, ..Area::of(outline) });
    }

    fn put_area(&mut self, mut area: Area) {
        if let Fill::Flat(color) = area.fill
            && color.a() == 0
        {
            area.fill = Fill::None;
        }
        if area.stroke.width <= 0.0 || area.stroke.color.a() == 0 {
            area.stroke = Stroke::NONE;
        }
        let seen = area.fill != Fill::None || !area.stroke.is_empty();
        let there = !matches!(&area.outline, Outline::Path(segments) if segments.is_empty());
        if seen && there {
            self.put(Ink::Area(area));
        }
    }

    fn rect(&mut self, shape: &RectShape) {
        if shape.fill_texture_id() != TextureId::default() {
            return;
        }
        let stroke = if shape.stroke.is_empty() { Stroke::NONE } else { shape.stroke };
        let rect = snapped(shape, stroke, self.per_point);
        if !rect.is_positive() && stroke.is_empty() {
            return;
        }
        let outwards = outwards(shape.stroke_kind, stroke);
        let mut edge = rect.expand(outwards);
        edge.max = edge.max.max(edge.min);
        let turned = (shape.angle != 0.0).then(|| (shape.angle, rect.center()));
        let outline = Outline::Rect(edge, corners(shape, outwards, edge));
        let (fill, fades) = (Fill::Flat(shape.fill), shape.blur_width);
        self.put_area(Area { turned, fill, stroke, fades, ..Area::of(outline) });
    }

    fn circle(&mut self, shape: &CircleShape) {
        self.round(shape.center, Vec2::splat(shape.radius), 0.0, shape.fill, shape.stroke);
    }

    fn ellipse(&mut self, shape: &EllipseShape) {
        self.round(shape.center, shape.radius, shape.angle, shape.fill, shape.stroke);
    }

    /// egui lays the stroke of a round shape outside its radius.
    fn round(&mut self, center: Pos2, radius: Vec2, angle: f32, fill: Color32, stroke: Stroke) {
        if radius.x <= 0.0 || radius.y <= 0.0 {
            return;
        }
        let outwards = if stroke.is_empty() { 0.0 } else { 0.5 * stroke.width };
        let outline = Outline::Ellipse(center, radius + Vec2::splat(outwards));
        let turned = (angle != 0.0).then_some((angle, center));
        self.put_area(Area { turned, fill: Fill::Flat(fill), stroke, ..Area::of(outline) });
    }

    /// Lines of one opaque stroke that follow each other become one path: a dashed line is one mark.
    fn line(&mut self, points: [Pos2; 2], stroke: Stroke) {
        if points.iter().any(|at| at.any_nan()) {
            return;
        }
        let [from, to] = snapped_line(points, stroke, self.per_point);
        let more = [Segment::Move(from), Segment::Line(to)];
        if let Some(Mark { clip, ink: Ink::Area(last) }) = self.marks.last_mut()
            && let Outline::Path(segments) = &mut last.outline
            && *clip == self.cut
            && last.fill == Fill::None
            && !last.round
            && last.stroke == stroke
            && stroke.color.is_opaque()
        {
            segments.extend(more);
            return;
        }
        self.area(Outline::Path(more.to_vec()), Fill::None, stroke);
    }

    fn path(&mut self, shape: &PathShape) {
        let PathShape { points, closed, fill, stroke } = shape;
        if points.len() < 2 || points.iter().any(|at| at.any_nan()) {
            return;
        }
        self.outline(polyline(points, *closed), if *closed { *fill } else { Color32::TRANSPARENT }, stroke, points);
    }

    fn quadratic(&mut self, shape: &QuadraticBezierShape) {
        let [from, by, to] = shape.points;
        self.curve([Segment::Move(from), Segment::Quad(by, to)], shape.closed, shape.fill, &shape.stroke, || {
            shape.flatten(Some(0.1))
        });
    }

    fn cubic(&mut self, shape: &CubicBezierShape) {
        let [from, first, second, to] = shape.points;
        let segments = [Segment::Move(from), Segment::Cubic(first, second, to)];
        self.curve(segments, shape.closed, shape.fill, &shape.stroke, || shape.flatten(Some(0.1)));
    }

    fn curve(
        &mut self,
        segments: [Segment; 2],
        closed: bool,
        fill: Color32,
        stroke: &PathStroke,
        flatten: impl FnOnce() -> Vec<Pos2>,
    ) {
        let is_number = |segment: &Segment| match *segment {
            Segment::Move(at) | Segment::Line(at) => !at.any_nan(),
            Segment::Quad(by, at) => ![by, at].iter().any(|at| at.any_nan()),
            Segment::Cubic(one, two, at) => ![one, two, at].iter().any(|at| at.any_nan()),
            Segment::Close => true,
        };
        if !segments.iter().all(is_number) {
            return;
        }
        let mut segments = segments.to_vec();
        if closed {
            segments.push(Segment::Close);
        }
        let points = if matches!(stroke.color, ColorMode::UV(_)) { flatten() } else { Vec::new() };
        self.outline(segments, if closed { fill } else { Color32::TRANSPARENT }, stroke, &points);
    }

    /// `points` are its corners, for strokes whose colour changes along the way.
    fn outline(&mut self, segments: Vec<Segment>, fill: Color32, stroke: &PathStroke, points: &[Pos2]) {
        let closed = segments.last() == Some(&Segment::Close);
        let solid = match &stroke.color {
            ColorMode::Solid(color) if stroke.width > 0.0 => Stroke::new(stroke.width, *color),
            ColorMode::Solid(_) | ColorMode::UV(_) => Stroke::NONE,
        };
        let fill = Fill::Flat(fill);
        self.put_area(Area { fill, stroke: solid, round: !closed, ..Area::of(Outline::Path(segments)) });
        if let ColorMode::UV(color_at) = &stroke.color {
            let bounds = Rect::from_points(points);
            let wrap = closed.then(|| points.last().copied().zip(points.first().copied())).flatten();
            for (from, to) in points.iter().copied().zip(points.iter().copied().skip(1)).chain(wrap) {
                let stroke = Stroke::new(stroke.width, color_at(bounds, from.lerp(to, 0.5)));
                let outline = Outline::Path(polyline(&[from, to], false));
                self.put_area(Area { stroke, round: true, ..Area::of(outline) });
            }
        }
    }

    /// A band is drawn run by run: a sample that is not a number, or goes back in x, leaves a gap.
    fn band(&mut self, shape: &BandShape) {
        if !shape.angle.is_finite() {
            return;
        }
        let moved = if shape.stroke.is_empty() { 0.0 } else { outwards(shape.stroke_kind, shape.stroke) };
        let valid = |point: &BandPoint| point.is_finite() && point.y.min <= point.y.max;
        let runs = shape.points.chunk_by(|left, right| valid(left) && valid(right) && left.x < right.x);
        for run in runs.filter(|run| run.len() > 1) {
            let above = run.iter().map(|point| pos2(point.x, point.y.min - moved));
            let below = run.iter().rev().map(|point| pos2(point.x, point.y.max + moved));
            let points: Vec<Pos2> = above.chain(below).collect();
            let turned = (shape.angle != 0.0).then_some((shape.angle, Pos2::ZERO));
            let (fill, stroke) = (Fill::Flat(shape.fill), shape.stroke);
            self.put_area(Area { turned, fill, stroke, ..Area::of(Outline::Path(polyline(&points, true))) });
        }
    }
}

/// A path through the points.
pub(super) fn polyline(points: &[Pos2], closed: bool) -> Vec<Segment> {
    let first = |index: usize| if index == 0 { Segment::Move } else { Segment::Line };
    let through = points.iter().enumerate().map(|(index, at)| first(index)(*at));
    through.chain(closed.then_some(Segment::Close)).collect()
}

/// How far along a quarter's tangents the control points of its curve lie, as a share of the radius.
const QUARTER: f32 = 0.552_285;

impl Outline {
    /// The edge as a path.
    pub fn segments(&self) -> Vec<Segment> {
        match self {
            Self::Path(segments) => segments.clone(),
            Self::Ellipse(center, radius) => {
                let box_ = Rect::from_center_size(*center, 2.0 * *radius);
                quarters(box_, [*radius; 4])
            }
            Self::Rect(rect, corners) => {
                let CornerRadiusF32 { nw, ne, sw, se } = *corners;
                quarters(*rect, [nw, ne, se, sw].map(Vec2::splat))
            }
        }
    }

    /// The rectangle around it, without its stroke.
    pub fn bounds(&self) -> Rect {
        match self {
            Self::Rect(rect, _) => *rect,
            Self::Ellipse(center, radius) => Rect::from_center_size(*center, 2.0 * *radius),
            Self::Path(segments) => {
                let mut found = Rect::NOTHING;
                for segment in segments {
                    match *segment {
                        Segment::Move(at) | Segment::Line(at) => found.extend_with(at),
                        Segment::Quad(by, at) => [by, at].iter().for_each(|at| found.extend_with(*at)),
                        Segment::Cubic(one, two, at) => [one, two, at].iter().for_each(|at| found.extend_with(*at)),
                        Segment::Close => {}
                    }
                }
                found
            }
        }
    }
}

/// A rectangle whose corners are quarters of ellipses with these radii, clockwise from the north-west.
fn quarters(rect: Rect, radii: [Vec2; 4]) -> Vec<Segment> {
    let ways = [vec2(0.0, -1.0), vec2(1.0, 0.0), vec2(0.0, 1.0), vec2(-1.0, 0.0)];
    let places = [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom()];
    let mut segments = Vec::with_capacity(9);
    for (index, ((place, radius), into)) in places.into_iter().zip(radii).zip(ways).enumerate() {
        let out = ways[(index + 1) % 4];
        let (before, after) = (place - into * radius, place + out * radius);
        segments.push(if index == 0 { Segment::Move(before) } else { Segment::Line(before) });
        if radius.x > 0.0 && radius.y > 0.0 {
            let left = 1.0 - QUARTER;
            segments.push(Segment::Cubic(place - into * radius * left, place + out * radius * left, after));
        }
    }
    segments.push(Segment::Close);
    segments
}

/// A place turned around another, clockwise by radians.
pub(super) fn turned(at: Pos2, angle: f32, around: Pos2) -> Pos2 {
    if angle % TAU == 0.0 { at } else { around + egui::emath::Rot2::from_angle(angle) * (at - around) }
}
