//! How see-through something is, and colours that run into each other: what pages share of these.

use std::collections::BTreeSet;

use egui::Color32;
use pdf_writer::types::{FunctionShadingType, MaskType};
use pdf_writer::{Content, Finish as _, Name, Pdf, Rect, Ref};

use super::Refs;
use crate::exchange::marks::Gradient;

/// What pages of a document share.
#[derive(Default)]
pub struct Shades {
    /// Which opacities are used, of 255: of fills, of strokes.
    opacities: BTreeSet<(bool, u8)>,
    /// Runs of colour, by what they are, and their numbers.
    runs: Vec<Gradient>,
}

/// What was written, by the names that pages know it by.
pub struct Written {
    /// Opacities and masks.
    pub states: Vec<(String, Ref)>,
    /// Runs of colour.
    pub runs: Vec<(String, Ref)>,
}

impl Shades {
    /// The name of an opacity.
    pub fn opacity(&mut self, stroke: bool, alpha: u8) -> String {
        self.opacities.insert((stroke, alpha));
        opacity(stroke, alpha)
    }

    /// The name of a run of colour, and that of its mask where it is not opaque.
    pub fn run(&mut self, gradient: &Gradient) -> (String, Option<String>) {
        let known = self.runs.iter().position(|run| run == gradient);
        let number = known.unwrap_or_else(|| {
            self.runs.push(*gradient);
            self.runs.len() - 1
        });
        let opaque = gradient.colors.iter().all(|color| color.is_opaque());
        (format!("R{number}"), (!opaque).then(|| format!("M{number}")))
    }

    /// Writes all of them.
    pub fn write(&self, pdf: &mut Pdf, refs: &mut Refs) -> Written {
        let mut written = Written { states: Vec::new(), runs: Vec::new() };
        for &(stroke, alpha) in &self.opacities {
            let state = refs.next();
            let part = f32::from(alpha) / 255.0;
            let mut entry = pdf.ext_graphics(state);
            if stroke {
                entry.stroking_alpha(part);
            } else {
                entry.non_stroking_alpha(part);
            }
            entry.finish();
            written.states.push((opacity(stroke, alpha), state));
        }
        for (number, run) in self.runs.iter().enumerate() {
            let shading = refs.next();
            let [first, second] = run.colors;
            // What fades out keeps its hue: PDF mixes hue and opacity apart.
            let own = |color: Color32, other: Color32| if color.a() == 0 { other } else { color };
            let [from, to] = [own(first, second), own(second, first)].map(|color| parts(color).0);
            axial(pdf, refs, shading, run, Some((from, to)));
            written.runs.push((format!("R{number}"), shading));
            if run.colors.iter().all(|color| color.is_opaque()) {
                continue;
            }
            let (gray, form, state) = (refs.next(), refs.next(), refs.next());
            axial(pdf, refs, gray, run, None);
            let mut content = Content::new();
            content.shading(Name(b"R"));
            let content = content.finish();
            let mut group = pdf.form_xobject(form, &content);
            group.bbox(Rect::new(-EVERYWHERE, -EVERYWHERE, EVERYWHERE, EVERYWHERE));
            group.group().transparency().color_space().device_gray();
            group.resources().shadings().pair(Name(b"R"), gray);
            group.finish();
            let mut entry = pdf.ext_graphics(state);
            entry.soft_mask().subtype(MaskType::Luminosity).group(form);
            entry.finish();
            written.states.push((format!("M{number}"), state));
        }
        written
    }
}

/// Further than any page reaches, in points.
const EVERYWHERE: f32 = 20_000.0;

fn opacity(stroke: bool, alpha: u8) -> String {
    format!("{}{alpha}", if stroke { 'S' } else { 'A' })
}

/// A run of two colours along a line, or of their opacities as grey.
fn axial(pdf: &mut Pdf, refs: &mut Refs, shading: Ref, run: &Gradient, colors: Option<([f32; 3], [f32; 3])>) {
    let function = refs.next();
    let mut entry = pdf.exponential_function(function);
    entry.domain([0.0, 1.0]).n(1.0);
    match colors {
        Some((first, second)) => entry.c0(first).c1(second),
        None => {
            let [first, second] = run.colors.map(|color| f32::from(color.a()) / 255.0);
            entry.c0([first]).c1([second])
        }
    };
    entry.finish();
    let [from, to] = run.line;
    let mut entry = pdf.function_shading(shading);
    entry.shading_type(FunctionShadingType::Axial);
    if colors.is_some() {
        entry.color_space().device_rgb();
    } else {
        entry.color_space().device_gray();
    }
    entry.coords([from.x, from.y, to.x, to.y]).extend([true, true]).function(function);
    entry.finish();
}

/// A colour as its parts from 0 to 1, and its opacity of 255.
pub fn parts(color: Color32) -> ([f32; 3], u8) {
    let [r, g, b, a] = color.to_srgba_unmultiplied();
    // Thousandths: shorter, and finer than the eye.
    ([r, g, b].map(|part| (f32::from(part) / 0.255).round() / 1000.0), a)
}
