//! Marks as the shapes of a slide.

use std::fmt::Write as _;

use egui::Color32;
use egui::epaint::{CornerRadiusF32, Pos2, Rect, Stroke, pos2};

use super::Slide;
use super::clipping::cut;
use super::emu::{Fit, Frame};
use super::package::Package;
use crate::exchange::marks::{Area, Fill, Gradient, Ink, Mark, Outline, Segment, Words, marks, turned};
use crate::exchange::svg::xml;

/// Sixty-thousandths of a degree, in which slides say angles.
const ANGLE: f32 = 60_000.0;

/// How far above its foot a letter may reach, in ems, and how far below.
const ABOVE: f32 = 1.069;
const BELOW: f32 = 0.293;

/// How far above its foot the middle of a letter is, in ems.
const MIDDLE: f32 = 0.35;

/// Words of one row that follow each other nearer than this, in ems, are one paragraph.
const GAP: f32 = 0.7;

/// Writes a slide.
pub fn slide(package: &Package, slide: &Slide) -> String {
    let drawing = &slide.drawing;
    let fit = Fit::within(package.size(), drawing.width, drawing.height);
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<p:sld \
         xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
         xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
         xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"><p:cSld name=\"",
    );
    xml::escaped(&mut out, &slide.title);
    out.push_str("\">");
    // A firm's own ground stays where nothing lies behind the view, or the firm gave one.
    if drawing.background.a() > 0 && !package.is_given() {
        out.push_str("<p:bg><p:bgPr>");
        solid(&mut out, drawing.background);
        out.push_str("<a:effectLst/></p:bgPr></p:bg>");
    }
    out.push_str(
        "<p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>",
    );
    let mut writing = Writing { out, fit, next: 2, language: language(&drawing.language) };
    let marks = marks(drawing);
    let mut at = 0;
    while let Some(mark) = marks.get(at) {
        match &mark.ink {
            Ink::Area(area) => {
                writing.within(area, mark.clip);
                at += 1;
            }
            Ink::Sign(sign) => {
                writing.within(&sign.area(), mark.clip);
                at += 1;
            }
            Ink::Words(words) => {
                let row = row(&marks[at..]);
                at += row.len();
                // A slide has no clip to cut a row lengthwise: one whose middle is cut off is not there.
                let middle = words.foot.y - MIDDLE * words.size;
                if mark.clip.is_none_or(|clip| words.angle != 0.0 || clip.y_range().contains(middle)) {
                    writing.row(&row);
                }
            }
        }
    }
    let mut out = writing.out;
    out.push_str("</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>");
    out
}

/// The words that make up a row with the first: on one foot, one after the other.
fn row(marks: &[Mark]) -> Vec<&Words> {
    let mut row: Vec<&Words> = Vec::new();
    for mark in marks {
        let Ink::Words(words) = &mark.ink else { break };
        if let Some(last) = row.last() {
            let ends = last.foot.x + last.width();
            let gap = GAP * last.size;
            let follows = (words.foot.y - last.foot.y).abs() < 0.01 && (-0.2..gap).contains(&(words.foot.x - ends));
            if !follows || words.angle != 0.0 || last.angle != 0.0 {
                break;
            }
        }
        row.push(words);
    }
    row
}

/// A language as slides name it.
pub fn language(tag: &str) -> &'static str {
    match tag {
        "ru" => "ru-RU",
        "zh" => "zh-CN",
        _ => "en-GB",
    }
}

struct Writing {
    out: String,
    fit: Fit,
    /// The number of the next shape.
    next: u32,
    language: &'static str,
}

impl Writing {
    fn number(&mut self) -> u32 {
        self.next += 1;
        self.next - 1
    }

    /// What a clip leaves of an area.
    fn within(&mut self, area: &Area, clip: Option<Rect>) {
        match clip.map(|clip| cut(area, clip)) {
            None => self.area(area),
            Some(Some(left)) => self.area(&left),
            Some(None) => {}
        }
    }

    fn area(&mut self, area: &Area) {
        if let Some(line) = straight(area) {
            return self.line(line, area.stroke);
        }
        let bounds = area.outline.bounds();
        if bounds.any_nan() || !bounds.is_finite() {
            return;
        }
        let number = self.number();
        let _ = write!(
            self.out,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{number}\" name=\"Shape {number}\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>"
        );
        // A slide turns around the middle of what it turns: what turns around another place is moved there.
        let (angle, moved) = match area.turned {
            Some((angle, around)) => (angle, turned(bounds.center(), angle, around) - bounds.center()),
            None => (0.0, egui::Vec2::ZERO),
        };
        let frame = self.fit.frame(bounds.translate(moved));
        self.placed(frame, angle);
        match &area.outline {
            Outline::Rect(rect, corners) => self.rect(*rect, *corners),
            Outline::Ellipse(..) => self.out.push_str("<a:prstGeom prst=\"ellipse\"><a:avLst/></a:prstGeom>"),
            Outline::Path(segments) => self.freeform(segments, bounds, frame),
        }
        match area.fill {
            Fill::None => self.out.push_str("<a:noFill/>"),
            Fill::Flat(color) => solid(&mut self.out, color),
            Fill::Gradient(gradient) => run(&mut self.out, &gradient),
        }
        self.stroke(area.stroke, area.round);
        if area.fades > 0.0 {
            let _ = write!(
                self.out,
                "<a:effectLst><a:softEdge rad=\"{}\"/></a:effectLst>",
                self.fit.length(0.5 * area.fades)
            );
        }
        self.out.push_str("</p:spPr></p:sp>");
    }

    fn placed(&mut self, frame: Frame, angle: f32) {
        self.out.push_str("<a:xfrm");
        if angle != 0.0 {
            let _ = write!(self.out, " rot=\"{}\"", (angle.to_degrees() * ANGLE).round() as i64);
        }
        let Frame { x, y, cx, cy } = frame;
        let _ = write!(self.out, "><a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{cx}\" cy=\"{cy}\"/></a:xfrm>");
    }

    fn rect(&mut self, rect: Rect, corners: CornerRadiusF32) {
        let side = rect.width().min(rect.height());
        let CornerRadiusF32 { nw, ne, sw, se } = corners;
        if nw <= 0.0 && ne <= 0.0 && sw <= 0.0 && se <= 0.0 {
            self.out.push_str("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>");
        } else if nw == ne && nw == sw && nw == se && side > 0.0 {
            let share = (nw / side * 100_000.0).round().clamp(0.0, 50_000.0);
            let _ = write!(
                self.out,
                "<a:prstGeom prst=\"roundRect\"><a:avLst><a:gd name=\"adj\" fmla=\"val {share}\"/></a:avLst></a:prstGeom>"
            );
        } else {
            let frame = self.fit.frame(rect);
            self.freeform(&Outline::Rect(rect, corners).segments(), rect, frame);
        }
    }

    /// A path of its own, in units of the slide from its corner.
    fn freeform(&mut self, segments: &[Segment], bounds: Rect, frame: Frame) {
        let (left, top) = self.fit.place(bounds.min);
        let place = |at: Pos2| {
            let (x, y) = self.fit.place(at);
            format!("<a:pt x=\"{}\" y=\"{}\"/>", x - left, y - top)
        };
        let mut path = String::new();
        for segment in segments {
            let _ = match *segment {
                Segment::Move(at) => write!(path, "<a:moveTo>{}</a:moveTo>", place(at)),
                Segment::Line(at) => write!(path, "<a:lnTo>{}</a:lnTo>", place(at)),
                Segment::Quad(by, at) => write!(path, "<a:quadBezTo>{}{}</a:quadBezTo>", place(by), place(at)),
                Segment::Cubic(one, two, at) => {
                    write!(path, "<a:cubicBezTo>{}{}{}</a:cubicBezTo>", place(one), place(two), place(at))
                }
                Segment::Close => write!(path, "<a:close/>"),
            };
        }
        let _ = write!(
            self.out,
            "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst>\
             <a:path w=\"{}\" h=\"{}\">{path}</a:path></a:pathLst></a:custGeom>",
            frame.cx, frame.cy
        );
    }

    fn stroke(&mut self, stroke: Stroke, round: bool) {
        if stroke.width <= 0.0 || stroke.color.a() == 0 {
            self.out.push_str("<a:ln><a:noFill/></a:ln>");
            return;
        }
        let _ = write!(self.out, "<a:ln w=\"{}\">", self.fit.length(stroke.width));
        solid(&mut self.out, stroke.color);
        self.out.push_str(if round { "<a:round/></a:ln>" } else { "<a:miter lim=\"800000\"/></a:ln>" });
    }

    /// A straight line that can be taken by its ends.
    fn line(&mut self, line: Straight, stroke: Stroke) {
        let number = self.number();
        let [from, to] = line.ends;
        let frame = self.fit.frame(Rect::from_two_pos(from, to));
        let flip = |name: &str, flipped: bool| if flipped { format!(" {name}=\"1\"") } else { String::new() };
        let (across, down) = (flip("flipH", to.x < from.x), flip("flipV", to.y < from.y));
        let Frame { x, y, cx, cy } = frame;
        let _ = write!(
            self.out,
            "<p:cxnSp><p:nvCxnSpPr><p:cNvPr id=\"{number}\" name=\"Line {number}\"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>\
             <p:spPr><a:xfrm{across}{down}><a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{cx}\" cy=\"{cy}\"/></a:xfrm>\
             <a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom><a:ln w=\"{}\">",
            self.fit.length(stroke.width)
        );
        solid(&mut self.out, stroke.color);
        if line.dashed {
            self.out.push_str("<a:prstDash val=\"sysDash\"/>");
        }
        self.out.push_str("</a:ln></p:spPr></p:cxnSp>");
    }

    /// A row of words as one text that can be rewritten.
    fn row(&mut self, row: &[&Words]) {
        let (Some(first), Some(last)) = (row.first(), row.last()) else { return };
        let size = row.iter().map(|words| words.size).fold(0.0, f32::max);
        let width = last.foot.x + last.width() - first.foot.x;
        let rect = Rect::from_min_max(
            pos2(first.foot.x, first.foot.y - ABOVE * size),
            pos2(first.foot.x + width, first.foot.y + BELOW * size),
        );
        let rect = rect.translate(turned(rect.center(), first.angle, first.foot) - rect.center());
        let number = self.number();
        let _ = write!(
            self.out,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{number}\" name=\"Text {number}\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr>\
             <p:spPr>"
        );
        let frame = self.fit.frame(rect);
        self.placed(frame, first.angle);
        self.out.push_str(
            "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap=\"none\" \
             lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"ctr\"><a:noAutofit/></a:bodyPr><a:p><a:pPr algn=\"l\"/>",
        );
        let mut ends = first.foot.x;
        for (index, words) in row.iter().enumerate() {
            let _ = write!(self.out, "<a:r><a:rPr lang=\"{}\" sz=\"{}\"", self.language, self.fit.letters(words.size));
            self.out.push_str(if words.bold { " b=\"1\"" } else { " b=\"0\"" });
            if words.leans {
                self.out.push_str(" i=\"1\"");
            }
            self.out.push_str(" dirty=\"0\">");
            solid(&mut self.out, words.color);
            self.out.push_str("<a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/></a:rPr><a:t>");
            // Between words of two faces there is no letter, and where there is room there was a space.
            if index > 0 && words.foot.x - ends > 0.12 * words.size {
                self.out.push(' ');
            }
            xml::escaped(&mut self.out, &words.text());
            self.out.push_str("</a:t></a:r>");
            ends = words.foot.x + words.width();
        }
        self.out.push_str("</a:p></p:txBody></p:sp>");
    }
}

/// A line from end to end.
struct Straight {
    ends: [Pos2; 2],
    dashed: bool,
}

/// The line that an area is, if it is one: alone, or cut into dashes one after the other.
fn straight(area: &Area) -> Option<Straight> {
    let Outline::Path(segments) = &area.outline else { return None };
    if area.fill != Fill::None || area.turned.is_some() {
        return None;
    }
    let mut points = Vec::with_capacity(segments.len());
    for pair in segments.chunks(2) {
        let [Segment::Move(from), Segment::Line(to)] = pair else { return None };
        points.extend([*from, *to]);
    }
    let ends = [*points.first()?, *points.last()?];
    let along = ends[1] - ends[0];
    let length = along.length();
    if length <= 0.0 {
        return None;
    }
    let way = along / length;
    let mut before = -0.01;
    for at in &points {
        let from = *at - ends[0];
        if from.dot(way.rot90()).abs() > 0.1 || from.dot(way) < before {
            return None;
        }
        before = from.dot(way) - 0.01;
    }
    Some(Straight { ends, dashed: points.len() > 2 })
}

/// Appends one colour.
pub fn solid(out: &mut String, color: Color32) {
    if color.a() == 0 {
        out.push_str("<a:noFill/>");
        return;
    }
    out.push_str("<a:solidFill>");
    tone(out, color, color.a());
    out.push_str("</a:solidFill>");
}

fn tone(out: &mut String, color: Color32, opacity: u8) {
    let [r, g, b, _] = color.to_srgba_unmultiplied();
    let _ = write!(out, "<a:srgbClr val=\"{r:02X}{g:02X}{b:02X}\"");
    if opacity == u8::MAX {
        out.push_str("/>");
    } else {
        let _ = write!(out, "><a:alpha val=\"{}\"/></a:srgbClr>", u32::from(opacity) * 100_000 / 255);
    }
}

/// Appends a run of colour in its direction.
fn run(out: &mut String, gradient: &Gradient) {
    let [first, second] = gradient.colors;
    let [from, to] = gradient.line;
    out.push_str("<a:gradFill><a:gsLst>");
    for (place, own, other) in [(0, first, second), (100_000, second, first)] {
        let _ = write!(out, "<a:gs pos=\"{place}\">");
        tone(out, if own.a() == 0 { other } else { own }, own.a());
        out.push_str("</a:gs>");
    }
    let angle = (to - from).angle().to_degrees().rem_euclid(360.0);
    let _ = write!(out, "</a:gsLst><a:lin ang=\"{}\" scaled=\"0\"/></a:gradFill>", (angle * ANGLE).round() as i64);
}
