//! Laid-out text row by row: which format each letter has, which letters are set together, and how large they are drawn.

use std::sync::Arc;

use egui::Color32;
use egui::emath::GuiRounding as _;
use egui::epaint::text::{ByteRangeExt as _, Galley, Glyph, PlacedRow, TextFormat};
use egui::epaint::{CornerRadiusF32, FontFamily, Pos2, Rect, Stroke, TextShape};

use super::{Area, Fill, Gathering, Ink, Letter, Outline, Sign, Words, is_icon, polyline, turned};

/// Whether a family is the bold one. What egui knows as a family of its own is a weight of the page's fonts in a picture.
/// The fixed-width family draws with the same faces (their figures are of equal width), and so does the icons' one.
fn is_bold(family: &FontFamily) -> bool {
    matches!(family, FontFamily::Name(name) if &**name == "bold")
}

impl Gathering {
    pub(super) fn text(&mut self, shape: &TextShape) {
        let galley = &shape.galley;
        if galley.is_empty() || shape.opacity_factor <= 0.0 {
            return;
        }
        let origin = shape.pos.round_to_pixels(galley.pixels_per_point);
        let scale = scale(galley);
        let sections = Sections::new(galley);
        let mut first_char = 0;
        for row in &galley.rows {
            let ink = row.visuals.mesh_bounds.translate(row.pos.to_vec2() + origin.to_vec2());
            if !row.glyphs.is_empty() && (shape.angle != 0.0 || self.clip.intersects(ink)) {
                let place = Place { shape, origin, at: origin + row.pos.to_vec2(), scale };
                let runs = runs(row, first_char, &sections);
                self.row(&place, &runs, ink);
            }
            first_char += row.glyphs.len() + usize::from(row.ends_with_newline);
        }
    }

    fn row(&mut self, place: &Place<'_>, runs: &[Run<'_>], ink: Rect) {
        for run in runs {
            self.ground(place, run);
        }
        for run in runs {
            if run.icons {
                self.icons(place, run);
            } else {
                self.words(place, run);
            }
        }
        for run in runs {
            let (Some(first), Some(last)) = (run.glyphs.first(), run.glyphs.last()) else { continue };
            let rect = place.rect(first.logical_rect().with_max_x(last.max_x()));
            self.rule(place, (rect.left(), rect.right()), rect.bottom(), run.format.underline);
            self.rule(place, (rect.left(), rect.right()), rect.center().y, run.format.strikethrough);
        }
        self.rule(place, (ink.left(), ink.right()), ink.bottom(), place.shape.underline);
    }

    /// What is marked with a colour behind it.
    fn ground(&mut self, place: &Place<'_>, run: &Run<'_>) {
        let color = resolved(place.shape, run.format.background);
        let (Some(first), Some(last)) = (run.glyphs.first(), run.glyphs.last()) else { return };
        if color.a() == 0 {
            return;
        }
        let rect = place.rect(first.logical_rect().with_max_x(last.max_x()).expand(run.format.expand_bg));
        let rect = rect.round_to_pixels(place.shape.galley.pixels_per_point);
        let outline = Outline::Rect(rect, CornerRadiusF32::default());
        self.put_area(Area { turned: place.turned(), fill: Fill::Flat(color), ..Area::of(outline) });
    }

    /// A line under or through text.
    fn rule(&mut self, place: &Place<'_>, (from, to): (f32, f32), mut y: f32, stroke: Stroke) {
        let stroke = Stroke { width: stroke.width, color: resolved(place.shape, stroke.color) };
        if stroke.is_empty() {
            return;
        }
        stroke.round_center_to_pixel(place.shape.galley.pixels_per_point, &mut y);
        let outline = Outline::Path(polyline(&[Pos2::new(from, y), Pos2::new(to, y)], false));
        self.put_area(Area { turned: place.turned(), stroke, ..Area::of(outline) });
    }

    fn words(&mut self, place: &Place<'_>, run: &Run<'_>) {
        let color = glyph_color(place.shape, run.format);
        let size = run.format.font_id.size * place.scale;
        if color.a() == 0 || size <= 0.0 {
            return;
        }
        // What a clip cuts off wholly is not there: nobody finds by searching what the picture does not show.
        let cut = self.cut.filter(|_| place.shape.angle == 0.0);
        let shown = |glyph: &&Glyph| {
            let rect = place.rect(glyph.logical_rect());
            cut.is_none_or(|clip| rect.right() > clip.left() && rect.left() < clip.right())
        };
        let ends = |glyph: &&&Glyph| glyph.chr.is_whitespace();
        let mut glyphs: Vec<&Glyph> =
            run.glyphs.iter().filter(shown).skip_while(|one| one.chr.is_whitespace()).collect();
        let blank = glyphs.iter().rev().take_while(ends).count();
        glyphs.truncate(glyphs.len() - blank);
        // A row is one line of letters; where a face has another foot, another begins.
        for line in glyphs.chunk_by(|one, next| one.pos.y == next.pos.y) {
            let Some(first) = line.first() else { continue };
            let letter = |glyph: &&Glyph| Letter {
                character: glyph.chr,
                x: (glyph.pos.x - first.pos.x) * place.scale,
                advance: glyph.advance_width * place.scale,
            };
            let angle = place.shape.angle;
            let words = Words {
                foot: turned(place.point(first.pos), angle, place.origin),
                angle,
                size,
                bold: is_bold(&run.format.font_id.family),
                leans: run.format.italics,
                color,
                letters: line.iter().map(letter).collect(),
            };
            self.put(Ink::Words(words));
        }
    }

    fn icons(&mut self, place: &Place<'_>, run: &Run<'_>) {
        let color = glyph_color(place.shape, run.format);
        if color.a() == 0 {
            return;
        }
        for glyph in run.glyphs {
            let Some(outline) = self.icons.outline(glyph.chr) else { continue };
            let (of_row, scale) = outline.placed(glyph, run.format, 1.0 / place.shape.galley.pixels_per_point);
            let (foot, scale) = (place.point(of_row), scale * place.scale);
            let (character, outline) = (glyph.chr, Arc::clone(&outline.segments));
            self.put(Ink::Sign(Sign { character, outline, foot, scale, turned: place.turned(), color }));
        }
    }
}

/// Where a row stands.
struct Place<'a> {
    shape: &'a TextShape,
    /// Around which the text is turned.
    origin: Pos2,
    /// The row's own place.
    at: Pos2,
    /// How much larger it is drawn than it was laid out.
    scale: f32,
}

impl Place<'_> {
    /// A place of the row on the page, before it is turned.
    fn point(&self, of_row: Pos2) -> Pos2 {
        self.at + self.scale * of_row.to_vec2()
    }

    fn rect(&self, of_row: Rect) -> Rect {
        Rect::from_min_max(self.point(of_row.min), self.point(of_row.max))
    }

    fn turned(&self) -> Option<(f32, Pos2)> {
        (self.shape.angle != 0.0).then_some((self.shape.angle, self.origin))
    }
}

/// How much larger a text is drawn than it was laid out. When egui zooms a shape it scales the triangles and leaves
/// the glyphs as they were; comparing the two tells.
fn scale(galley: &Galley) -> f32 {
    let of_glyph = |row: &PlacedRow, glyph: &Glyph| {
        let first = usize::try_from(glyph.first_vertex).ok()?;
        let (left, right) = (row.visuals.mesh.vertices.get(first)?, row.visuals.mesh.vertices.get(first + 1)?);
        Some((right.pos.x - left.pos.x) / glyph.uv_rect.size.x)
    };
    let mut drawn = galley.rows.iter().flat_map(|row| row.glyphs.iter().map(move |glyph| (row, glyph)));
    let scale = drawn.find(|(_, glyph)| glyph.uv_rect.size.x > 0.0).and_then(|(row, glyph)| of_glyph(row, glyph));
    scale.filter(|scale| *scale > 0.0 && scale.is_finite() && (scale - 1.0).abs() > 1.0e-3).unwrap_or(1.0)
}

/// Which section of the job each character belongs to; a galley does not say it glyph by glyph.
struct Sections<'a> {
    formats: Vec<&'a TextFormat>,
    /// The section of each character; empty where there is only one section.
    of_char: Vec<usize>,
}

impl<'a> Sections<'a> {
    /// Those of a galley.
    fn new(galley: &'a Galley) -> Self {
        let job = &galley.job;
        let formats = job.sections.iter().map(|section| &section.format).collect::<Vec<_>>();
        let mut of_char = Vec::new();
        if formats.len() > 1 {
            for (index, section) in job.sections.iter().enumerate() {
                let part = job.text.get(section.byte_range.as_usize()).unwrap_or_default();
                of_char.extend(std::iter::repeat_n(index, part.chars().count()));
            }
        }
        Self { formats, of_char }
    }

    fn of(&self, char_index: usize) -> usize {
        self.of_char.get(char_index).or(self.of_char.last()).copied().unwrap_or(0)
    }
}

/// Whether a character is set from the Chinese face. A reader sets a text of mixed scripts wholly from the first face
/// that has all of it, where egui takes each sign from the first face that has that one: quotation marks and dots
/// would come out twice as wide. So each script gets a text of its own.
fn is_wide(character: char) -> bool {
    character >= '\u{2e80}' && !is_icon(character)
}

/// Glyphs of one row that share a format and a script, and are all icons or all words.
struct Run<'a> {
    /// How they are set.
    format: &'a TextFormat,
    /// The letters.
    glyphs: &'a [Glyph],
    /// Whether they are icons.
    icons: bool,
}

/// The letters of a row, by what is set together; `first_char` is the place of its first letter in the text.
fn runs<'a>(row: &'a PlacedRow, first_char: usize, sections: &Sections<'a>) -> Vec<Run<'a>> {
    let kind = |index: usize| {
        let character = row.glyphs[index].chr;
        (sections.of(first_char + index), is_icon(character), is_wide(character))
    };
    let mut runs = Vec::new();
    let mut start = 0;
    for index in 1..=row.glyphs.len() {
        if index == row.glyphs.len() || kind(index) != kind(start) {
            let (section, icons, _) = kind(start);
            if let Some(&format) = sections.formats.get(section) {
                runs.push(Run { format, glyphs: &row.glyphs[start..index], icons });
            }
            start = index;
        }
    }
    runs
}

/// The colour of the letters: the shape's own override wins.
fn glyph_color(shape: &TextShape, format: &TextFormat) -> Color32 {
    resolved(shape, shape.override_text_color.unwrap_or(format.color))
}

/// A colour of the galley with the shape's fallback and opacity.
fn resolved(shape: &TextShape, color: Color32) -> Color32 {
    let color = if color == Color32::PLACEHOLDER { shape.fallback_color } else { color };
    if shape.opacity_factor < 1.0 { color.gamma_multiply(shape.opacity_factor) } else { color }
}
