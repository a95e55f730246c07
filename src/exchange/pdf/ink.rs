//! Marks as the content of a page.

use egui::Color32;
use egui::epaint::{CornerRadiusF32, Pos2, Rect, vec2};
use pdf_writer::types::LineJoinStyle;
use pdf_writer::{Content, Name, Str, TextStr};

use super::faces::{self, Faces, Found};
use super::shades::{self, Shades};
use crate::exchange::marks::{Area, Fill, Ink, Letter, Mark, Outline, Segment, Words, turned};
use crate::exchange::svg::Drawing;

/// egui leans its italics by a quarter of their height.
const LEAN: f32 = 0.25;

/// Into how many steps a fading edge is cut: each is one more outline of the same colour, thinner.
const STEPS: u8 = 8;

/// Where a letter stands nearer than this to where the one before leads, it follows that: in ems, far below what is seen.
const NEAR: f32 = 0.004;

/// Writes what lies behind, and then the marks.
pub fn write(content: &mut Content, drawing: &Drawing, marks: &[Mark], faces: &mut Faces, shades: &mut Shades) {
    let mut page = Page { content, faces, shades, now: State::default(), before: Vec::new() };
    if drawing.background.a() > 0 {
        let all = Rect::from_min_size(Pos2::ZERO, vec2(drawing.width, drawing.height));
        page.fill(&Outline::Rect(all, CornerRadiusF32::default()).segments(), drawing.background);
    }
    let mut open = None;
    for mark in marks {
        if mark.clip != open {
            if open.is_some() {
                page.restore();
            }
            if let Some(clip) = mark.clip {
                page.save();
                let size = clip.size();
                page.content.rect(short(clip.min.x), short(clip.min.y), short(size.x), short(size.y));
                page.content.clip_nonzero().end_path();
            }
            open = mark.clip;
        }
        match &mark.ink {
            Ink::Area(area) => page.area(area),
            Ink::Words(words) => page.words(words),
            Ink::Sign(sign) => page.area(&sign.area()),
        }
    }
    if open.is_some() {
        page.restore();
    }
}

/// What is set at the moment, so that it is not said again.
#[derive(Clone, Default)]
struct State {
    fill: Option<Color32>,
    stroke: Option<Color32>,
    fill_alpha: Option<u8>,
    stroke_alpha: Option<u8>,
    width: Option<f32>,
    round: Option<bool>,
    font: Option<(usize, f32)>,
}

struct Page<'a> {
    content: &'a mut Content,
    faces: &'a mut Faces,
    shades: &'a mut Shades,
    now: State,
    before: Vec<State>,
}

impl Page<'_> {
    fn save(&mut self) {
        self.content.save_state();
        self.before.push(self.now.clone());
    }

    fn restore(&mut self) {
        self.content.restore_state();
        self.now = self.before.pop().unwrap_or_default();
    }

    fn area(&mut self, area: &Area) {
        let mut segments = area.outline.segments();
        if let Some((angle, around)) = area.turned {
            segments.iter_mut().for_each(|segment| *segment = segment.moved(|at| turned(at, angle, around)));
        }
        match area.fill {
            Fill::Flat(color) if area.fades > 0.0 => return self.fading(area, color),
            Fill::Gradient(gradient) => {
                self.save();
                let (run, mask) = self.shades.run(&gradient);
                if let Some(mask) = mask {
                    self.content.set_parameters(Name(mask.as_bytes()));
                }
                self.path(&segments);
                self.content.clip_nonzero().end_path().shading(Name(run.as_bytes()));
                self.restore();
            }
            Fill::None | Fill::Flat(_) => {}
        }
        let filled = match area.fill {
            Fill::Flat(color) => Some(color),
            Fill::None | Fill::Gradient(_) => None,
        };
        let stroked = (area.stroke.width > 0.0 && area.stroke.color.a() > 0).then_some(area.stroke);
        // What is half transparent would show its own stroke below its fill, as on the screen: both at once is one shape.
        if let Some(color) = filled {
            self.color(color);
        }
        if let Some(stroke) = stroked {
            self.stroke(stroke.color, stroke.width, area.round);
        }
        if filled.is_none() && stroked.is_none() {
            return;
        }
        self.path(&segments);
        match (filled, stroked) {
            (Some(_), Some(_)) => self.content.fill_nonzero_and_stroke(),
            (Some(_), None) => self.content.fill_nonzero(),
            _ => self.content.stroke(),
        };
    }

    /// A shadow: outlines in each other, each adding a little, so that it stays a vector.
    fn fading(&mut self, area: &Area, color: Color32) {
        let Outline::Rect(rect, corners) = area.outline else { return };
        let most = f32::from(color.a()) / 255.0;
        // So much of each step as makes the whole where all lie on each other.
        let each = 1.0 - (1.0 - most).powf(1.0 / f32::from(STEPS));
        let step = color.to_opaque().gamma_multiply(each);
        for number in 0..STEPS {
            let grown = area.fades * (0.5 - (f32::from(number) + 0.5) / f32::from(STEPS));
            let rect = rect.expand(grown);
            if !rect.is_positive() {
                break;
            }
            let most = 0.5 * rect.width().min(rect.height());
            let grow = |radius: f32| (radius + grown.max(0.0)).clamp(0.0, most);
            let CornerRadiusF32 { nw, ne, sw, se } = corners;
            let corners = CornerRadiusF32 { nw: grow(nw), ne: grow(ne), sw: grow(sw), se: grow(se) };
            self.fill(&Outline::Rect(rect, corners).segments(), step);
        }
    }

    fn fill(&mut self, segments: &[Segment], color: Color32) {
        self.color(color);
        self.path(segments);
        self.content.fill_nonzero();
    }

    fn path(&mut self, segments: &[Segment]) {
        let mut from = Pos2::ZERO;
        for segment in segments {
            match *segment {
                Segment::Move(at) => {
                    self.content.move_to(short(at.x), short(at.y));
                    from = at;
                }
                Segment::Line(at) => {
                    self.content.line_to(short(at.x), short(at.y));
                    from = at;
                }
                Segment::Quad(by, at) => {
                    let [one, two] = [from, at].map(|end| end + (by - end) * (2.0 / 3.0));
                    self.cubic(one, two, at);
                    from = at;
                }
                Segment::Cubic(one, two, at) => {
                    self.cubic(one, two, at);
                    from = at;
                }
                Segment::Close => {
                    self.content.close_path();
                }
            }
        }
    }

    fn cubic(&mut self, one: Pos2, two: Pos2, at: Pos2) {
        self.content.cubic_to(short(one.x), short(one.y), short(two.x), short(two.y), short(at.x), short(at.y));
    }

    /// Sets with what is filled, letters included.
    fn color(&mut self, color: Color32) {
        let ([r, g, b], alpha) = shades::parts(color);
        if self.now.fill_alpha.unwrap_or(u8::MAX) != alpha {
            let name = self.shades.opacity(false, alpha);
            self.content.set_parameters(Name(name.as_bytes()));
            self.now.fill_alpha = Some(alpha);
        }
        if self.now.fill != Some(color) {
            self.content.set_fill_rgb(r, g, b);
            self.now.fill = Some(color);
        }
    }

    fn stroke(&mut self, color: Color32, width: f32, round: bool) {
        let ([r, g, b], alpha) = shades::parts(color);
        if self.now.stroke_alpha.unwrap_or(u8::MAX) != alpha {
            let name = self.shades.opacity(true, alpha);
            self.content.set_parameters(Name(name.as_bytes()));
            self.now.stroke_alpha = Some(alpha);
        }
        if self.now.stroke != Some(color) {
            self.content.set_stroke_rgb(r, g, b);
            self.now.stroke = Some(color);
        }
        if self.now.width != Some(width) {
            self.content.set_line_width(short(width));
            self.now.width = Some(width);
        }
        if self.now.round != Some(round) {
            self.content.set_line_join(if round { LineJoinStyle::RoundJoin } else { LineJoinStyle::MiterJoin });
            self.now.round = Some(round);
        }
    }

    /// Letters, each where it was laid out, in as many pieces as there are faces.
    fn words(&mut self, words: &Words) {
        let letters =
            words.letters.iter().filter_map(|letter| Some((*letter, self.faces.of(letter.shown(), words.bold)?)));
        let placed: Vec<(Letter, Found)> = letters.collect();
        if placed.is_empty() || words.size <= 0.0 {
            return;
        }
        self.color(words.color);
        // A page that begins above would set letters upside down: here up is down once more.
        let (sin, cos) = words.angle.sin_cos();
        let lean = if words.leans { LEAN } else { 0.0 };
        for run in placed.chunk_by(|one, next| one.1.face == next.1.face && one.1.says_so == next.1.says_so) {
            let Some((first, found)) = run.first() else { continue };
            // Where a glyph is shared by two characters, what is copied is said beside it.
            if !found.says_so {
                let text: String = run.iter().map(|(letter, _)| letter.shown()).collect();
                let mut marked = self.content.begin_marked_content_with_properties(Name(b"Span"));
                marked.properties().actual_text(TextStr(&text));
            }
            self.content.begin_text();
            let font = (found.face, words.size);
            if self.now.font != Some(font) {
                self.content.set_font(Name(faces::name(font.0).as_bytes()), short(font.1));
                self.now.font = Some(font);
            }
            let (x, y) = (words.foot.x + cos * first.x, words.foot.y + sin * first.x);
            let up = (sin + lean * cos, -cos + lean * sin);
            self.content.set_text_matrix([exact(cos), exact(sin), exact(up.0), exact(up.1), short(x), short(y)]);
            self.letters(run, words.size);
            self.content.end_text();
            if !found.says_so {
                self.content.end_marked_content();
            }
        }
    }

    fn letters(&mut self, run: &[(Letter, Found)], size: f32) {
        let start = run.first().map_or(0.0, |(letter, _)| letter.x);
        let mut pieces: Vec<(f32, Vec<u8>)> = Vec::new();
        let mut pen = 0.0;
        for (letter, found) in run {
            let ahead = (letter.x - start) / size - pen;
            if pieces.is_empty() || ahead.abs() > NEAR {
                // In whole thousandths: what is left over is made good by the next.
                let moved = (ahead * 1000.0).round();
                pieces.push((-moved, Vec::new()));
                pen += moved / 1000.0;
            }
            if let Some((_, bytes)) = pieces.last_mut() {
                bytes.extend(found.glyph.to_be_bytes());
            }
            pen += found.advance;
        }
        let mut shown = self.content.show_positioned();
        let mut items = shown.items();
        for (moved, bytes) in &pieces {
            if *moved != 0.0 {
                items.adjust(*moved);
            }
            items.show(Str(bytes));
        }
    }
}

/// To a hundredth of a point: finer than any printer, and short.
fn short(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

/// To a ten-thousandth: what multiplies.
fn exact(value: f32) -> f32 {
    (value * 10_000.0).round() / 10_000.0
}
