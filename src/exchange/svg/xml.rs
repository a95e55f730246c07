//! How numbers, points, colours and words are written in SVG: short, exact to a hundredth of a point, and the
//! same bytes every time. Knows nothing of shapes.

use egui::Color32;
use egui::epaint::Pos2;
use std::fmt::Write as _;

/// Coordinates are kept to a hundredth of a point: finer than any printer, and short.
const DECIMALS_FACTOR: f64 = 100.0;

/// What lies further out than this (points) is drawn at this distance: egui knows infinite rectangles.
const FURTHEST: f64 = 1.0e6;

/// Appends `value` with at most two decimals and no trailing zeros; what is not a number becomes 0.
pub fn number(out: &mut String, value: f32) {
    let value = if value.is_nan() { 0.0 } else { f64::from(value).clamp(-FURTHEST, FURTHEST) };
    // The cast is exact: the value was clamped to ten million hundredths.
    fixed(out, (value * DECIMALS_FACTOR).round() as i64, 100);
}

/// Appends a factor with up to four decimals: what it multiplies may be hundreds of points long.
pub fn factor(out: &mut String, value: f32) {
    let value = if value.is_nan() { 0.0 } else { f64::from(value).clamp(-FURTHEST, FURTHEST) };
    fixed(out, (value * 10_000.0).round() as i64, 10_000);
}

/// Appends `parts / unit` in decimals without trailing zeros; `unit` is a power of ten.
fn fixed(out: &mut String, parts: i64, unit: i64) {
    if parts < 0 {
        out.push('-');
    }
    let parts = parts.abs();
    let (whole, mut rest) = (parts / unit, parts % unit);
    // Writing to a string cannot fail.
    let _ = write!(out, "{whole}");
    if rest > 0 {
        out.push('.');
        let mut place = unit / 10;
        while rest > 0 {
            let _ = write!(out, "{}", rest / place);
            rest %= place;
            place = (place / 10).max(1);
        }
    }
}

/// Appends ` name="value"`.
pub fn attribute(out: &mut String, name: &str, value: f32) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    number(out, value);
    out.push('"');
}

/// Appends `x y`.
pub fn point(out: &mut String, at: Pos2) {
    number(out, at.x);
    out.push(' ');
    number(out, at.y);
}

/// Appends ` name="#rrggbb"` and, where the colour is not opaque, ` name-opacity="0.5"`. For `stop-color` the
/// opacity's name is `stop-opacity`.
pub fn paint(out: &mut String, name: &str, color: Color32) {
    let [r, g, b, a] = color.to_srgba_unmultiplied();
    let _ = write!(out, " {name}=\"");
    hex(out, [r, g, b]);
    out.push('"');
    if a < u8::MAX {
        let _ = write!(out, " {}-opacity=\"", name.trim_end_matches("-color"));
        fixed(out, (f64::from(a) / f64::from(u8::MAX) * 1000.0).round() as i64, 1000);
        out.push('"');
    }
}

/// Appends `#rgb` where that says it all, else `#rrggbb`.
fn hex(out: &mut String, rgb: [u8; 3]) {
    out.push('#');
    let doubled = rgb.iter().all(|part| part >> 4 == part & 0x0f);
    for part in rgb {
        let _ = if doubled { write!(out, "{:x}", part & 0x0f) } else { write!(out, "{part:02x}") };
    }
}

/// Appends `words` as XML text or attribute content: escaped, tabs and line ends as spaces, and without the
/// characters that XML 1.0 does not allow.
pub fn escaped(out: &mut String, words: &str) {
    for chr in words.chars() {
        match chr {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => out.push(chr),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl Fn(&mut String)) -> String {
        let mut out = String::new();
        write(&mut out);
        out
    }

    #[test]
    fn numbers_are_short() {
        for (value, expected) in [
            (0.0, "0"),
            (-0.001, "0"),
            (12.0, "12"),
            (0.5, "0.5"),
            (-3.25, "-3.25"),
            (1.006, "1.01"),
            (7.05, "7.05"),
            (99.999, "100"),
            (f32::NAN, "0"),
            (f32::INFINITY, "1000000"),
        ] {
            assert_eq!(written(|out| number(out, value)), expected, "{value}");
        }
    }

    #[test]
    fn colours_are_taken_out_of_their_premultiplied_form() {
        let half = Color32::from_rgba_unmultiplied(200, 100, 50, 128);
        let text = written(|out| paint(out, "fill", half));
        assert!(text.ends_with(" fill-opacity=\"0.502\""), "{text}");
        assert_eq!(written(|out| paint(out, "stop-color", Color32::from_gray(0x33))), " stop-color=\"#333\"");
        assert_eq!(written(|out| paint(out, "stroke", Color32::from_rgb(1, 2, 255))), " stroke=\"#0102ff\"");
    }

    #[test]
    fn words_cannot_break_out() {
        assert_eq!(written(|out| escaped(out, "a<b>&\"c\u{7}\u{0}\nd")), "a&lt;b&gt;&amp;&quot;c d");
    }
}
