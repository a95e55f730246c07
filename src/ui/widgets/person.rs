//! A person, wherever one appears: a disc with initials, as large as the person's power, with a ring around a key
//! person. The same function draws on charts and in lists.

use std::sync::Arc;

use egui::{Align2, Color32, FontId, Galley, Painter, Pos2, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo};

use crate::ui::theme::{self, Theme};

/// How a person's disc is drawn.
#[derive(Clone, Debug)]
pub struct Disc<'a> {
    /// One or two characters, see [`initials`].
    pub initials: &'a str,
    /// Power, 1 (little) to 5 (decides).
    pub power: u8,
    /// One of the few on whom the engagement depends: drawn with a ring.
    pub key: bool,
    /// Left, or not on the map on the date shown: drawn hollow.
    pub gone: bool,
    /// Fill; without one the theme's own.
    pub fill: Option<Color32>,
}

impl<'a> Disc<'a> {
    /// A disc of middle size.
    pub fn new(initials: &'a str) -> Self {
        Self { initials, power: 3, key: false, gone: false, fill: None }
    }

    /// With this power, 1 to 5.
    pub fn power(mut self, power: u8) -> Self {
        self.power = power;
        self
    }

    /// With a ring.
    pub fn key(mut self, key: bool) -> Self {
        self.key = key;
        self
    }

    /// Hollow.
    pub fn gone(mut self, gone: bool) -> Self {
        self.gone = gone;
        self
    }

    /// Filled with a colour.
    pub fn fill(mut self, fill: Color32) -> Self {
        self.fill = Some(fill);
        self
    }
}

/// Radius of the disc of a person of power 1 to 5, in points. The area, not the radius, grows evenly.
pub fn radius(power: u8) -> f32 {
    match power {
        0 | 1 => 12.0,
        2 => 14.0,
        3 => 16.5,
        4 => 19.0,
        _ => 22.0,
    }
}

/// One or two characters for a name: "Maria Ruiz" is MR, "Пётр Иванов" is ПИ, "王小明" is 小明.
pub fn initials(name: &str) -> String {
    let chinese = |c: char| ('\u{3400}'..='\u{9fff}').contains(&c);
    let first = name.trim();
    if first.chars().any(chinese) {
        let glyphs: Vec<char> = first.chars().filter(|c| chinese(*c)).collect();
        let given = if glyphs.len() > 2 { &glyphs[glyphs.len() - 2..] } else { &glyphs[..] };
        return given.iter().collect();
    }
    let mut letters = first.split_whitespace().filter_map(|part| part.chars().find(|c| c.is_alphanumeric()));
    let head = letters.next();
    let tail = letters.next_back();
    head.into_iter().chain(tail).flat_map(char::to_uppercase).collect()
}

/// A person's name in less room, the longest first: "Елена Викторовна Штерн" is "Елена Штерн", then "Е. Штерн". The
/// whole name is not among them; a name of one word and the name of a group have no others.
pub fn shorter(name: &str, is_person: bool) -> Vec<String> {
    let parts: Vec<&str> = name.split_whitespace().collect();
    let ([first, middle @ .., last], true) = (parts.as_slice(), is_person) else { return Vec::new() };
    let ends = (!middle.is_empty()).then(|| format!("{first} {last}"));
    let letter = first.chars().next().map(|letter| format!("{letter}. {last}"));
    ends.into_iter().chain(letter).collect()
}

/// A name on one line: whole where there is room, else a person's first and last part, else the first letter and the
/// last part, else cut.
pub fn name_within(
    painter: &Painter,
    (name, is_person): (&str, bool),
    font: FontId,
    color: Color32,
    room: f32,
) -> Arc<Galley> {
    first_within(painter, (name, &shorter(name, is_person)), font, color, room)
}

/// One line: the whole text where there is room, else the first of the shorter ones that has it, else the last, cut.
pub fn first_within(
    painter: &Painter,
    (whole, shorter): (&str, &[String]),
    font: FontId,
    color: Color32,
    room: f32,
) -> Arc<Galley> {
    let lay = |text: &str| {
        let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font.clone(), color);
        job.wrap = egui::text::TextWrapping::truncate_at_width(room.max(0.0));
        painter.layout_job(job)
    };
    let mut galley = lay(whole);
    for text in shorter {
        if !galley.elided {
            break;
        }
        galley = lay(text);
    }
    galley
}

/// A name in a row of widgets, in what room there is; shortened, the whole of it stands under the pointer.
pub fn name(ui: &mut Ui, whole: &str, shorter: &[String], font: FontId, color: Color32) {
    let galley = first_within(ui.painter(), (whole, shorter), font, color, ui.available_width());
    let cut = galley.elided || galley.text() != whole;
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, whole));
    ui.painter().galley(rect.min, galley, color);
    if cut {
        response.on_hover_text(whole);
    }
}

/// Draws the disc with its middle at `center`.
pub fn paint(painter: &Painter, theme: &Theme, center: Pos2, disc: &Disc) {
    paint_sized(painter, theme, center, disc, radius(disc.power));
}

/// Draws the disc at a radius of the caller's, where all are to be of one size.
pub fn paint_sized(painter: &Painter, theme: &Theme, center: Pos2, disc: &Disc, radius: f32) {
    let fill = if disc.gone { theme.surface } else { disc.fill.unwrap_or(theme.track) };
    let edge = if disc.gone || theme.line_width > 1.0 {
        Stroke::new(theme.line_width, theme.quiet)
    } else {
        // A thin edge of paper keeps discs apart where they touch.
        Stroke::new(1.5, theme.surface)
    };
    painter.circle(center, radius, fill, edge);
    if disc.key {
        painter.circle_stroke(center, radius + 3.0, Stroke::new(2.0_f32.max(theme.line_width), theme.text));
    }
    let ink = if disc.gone { theme.quiet } else { theme.ink_on(fill) };
    let count = disc.initials.chars().count().max(1) as f32;
    let wide = disc.initials.chars().any(|c| c > '\u{2e80}');
    let size = (radius * if wide { 1.5 } else { 1.75 } / count.max(1.6)).clamp(8.0, 18.0);
    painter.text(center, Align2::CENTER_CENTER, disc.initials, theme::bold(size), ink);
}

/// A person's disc in a row of widgets; `name` is the accessible name and stands under the pointer.
pub fn show(ui: &mut Ui, theme: &Theme, name: &str, disc: &Disc) -> Response {
    show_sized(ui, theme, name, disc, radius(disc.power))
}

/// As [`show`], with a radius of the caller's.
pub fn show_sized(ui: &mut Ui, theme: &Theme, name: &str, disc: &Disc, radius: f32) -> Response {
    let room = radius + if disc.key { 4.0 } else { 1.0 };
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(2.0 * room), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, ui.is_enabled(), name));
    if ui.is_rect_visible(rect) {
        paint_sized(ui.painter(), theme, rect.center(), disc, radius);
    }
    response.on_hover_text(name)
}

#[cfg(test)]
mod tests {
    use super::{initials, shorter};

    #[test]
    fn a_persons_name_is_shortened_to_the_surname_and_that_of_a_group_is_not() {
        assert_eq!(shorter("Сергей Николаевич Воронцов", true), ["Сергей Воронцов", "С. Воронцов"]);
        assert_eq!(shorter("Maria Ruiz", true), ["M. Ruiz"]);
        assert_eq!(shorter("王小明", true), [""; 0]);
        assert_eq!(shorter("Пилотная группа партнёров", false), [""; 0]);
    }

    #[test]
    fn initials_are_those_a_reader_expects() {
        let cases = [
            ("Maria Ruiz", "MR"),
            ("Jean-Paul de la Tour", "JT"),
            ("Пётр Иванов", "ПИ"),
            ("王小明", "小明"),
            ("李雷", "李雷"),
            ("欧阳娜娜", "娜娜"),
            ("Finance", "F"),
            ("  ", ""),
            ("ßmith", "SS"),
        ];
        for (name, expected) in cases {
            assert_eq!(initials(name), expected, "{name}");
        }
    }
}
