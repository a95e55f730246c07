//! Owns which typefaces the program draws with and in which order they are asked for a character. Every glyph
//! comes from the program itself (Noto Sans, its Chinese companion, Lucide's icons), so that a page looks the same
//! on every machine and in every picture. Knows nothing of sizes and colours (see `theme`).

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily, FontTweak};

const CHINESE_REGULAR: &[u8] = include_bytes!("../../assets/fonts/NotoSansSC-Regular.otf");
const CHINESE_BOLD: &[u8] = include_bytes!("../../assets/fonts/NotoSansSC-Bold.otf");
const CURRENCY_REGULAR: &[u8] = include_bytes!("../../assets/fonts/NotoSansCurrency-Regular.ttf");
const CURRENCY_BOLD: &[u8] = include_bytes!("../../assets/fonts/NotoSansCurrency-Bold.ttf");
const SYMBOLS: &[u8] = include_bytes!("../../assets/fonts/NotoSansSymbols-Regular.ttf");

/// Name of the bold family, for `FontFamily::Name`.
pub const BOLD: &str = "bold";
/// Name of the icon family, for `FontFamily::Name`.
pub const ICONS: &str = "icons";

/// Regular text: Latin, Greek and Cyrillic first, then Chinese.
pub fn regular() -> FontFamily {
    FontFamily::Proportional
}

/// The true bold of the same family.
pub fn bold() -> FontFamily {
    FontFamily::Name(BOLD.into())
}

/// Lucide's outlines; text in this family falls back to the regular one.
pub fn icons() -> FontFamily {
    FontFamily::Name(ICONS.into())
}

/// Gives egui all faces, from static bytes. Cheap: nothing is copied, glyphs are read when they are first drawn.
pub fn install(ctx: &egui::Context) {
    ctx.set_fonts(definitions());
}

/// The faces and the order in which each family asks them for a character.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let mut add = |name: &str, bytes: &'static [u8], tweak: FontTweak| {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes).tweak(tweak)));
    };
    add("NotoSans-Regular", notosans::REGULAR_TTF, FontTweak::default());
    add("NotoSans-Bold", notosans::BOLD_TTF, FontTweak::default());
    add("NotoSansSC-Regular", CHINESE_REGULAR, FontTweak::default());
    add("NotoSansSC-Bold", CHINESE_BOLD, FontTweak::default());
    add("NotoSansCurrency-Regular", CURRENCY_REGULAR, FontTweak::default());
    add("NotoSansCurrency-Bold", CURRENCY_BOLD, FontTweak::default());
    add("NotoSansSymbols-Regular", SYMBOLS, FontTweak::default());
    add("Lucide", lucide(), FontTweak { hinting: Some(false), ..FontTweak::default() });

    let regular = ["NotoSans-Regular", "NotoSansSC-Regular", "NotoSansCurrency-Regular", "NotoSansSymbols-Regular"];
    let bold = ["NotoSans-Bold", "NotoSansSC-Bold", "NotoSansCurrency-Bold", "NotoSansSymbols-Regular"];
    let family = |faces: &[&str]| faces.iter().map(|face| (*face).to_owned()).collect::<Vec<_>>();
    fonts.families.insert(FontFamily::Proportional, family(&[&regular[..], &["Lucide"]].concat()));
    fonts.families.insert(FontFamily::Monospace, family(&[&regular[..], &["Lucide"]].concat()));
    fonts.families.insert(self::bold(), family(&[&bold[..], &["Lucide"]].concat()));
    fonts.families.insert(icons(), family(&[&["Lucide"], &regular[..]].concat()));
    fonts
}

/// All faces, for whoever draws the same text outside a window (pictures, documents).
pub fn faces() -> Vec<&'static [u8]> {
    vec![
        notosans::REGULAR_TTF,
        notosans::BOLD_TTF,
        CHINESE_REGULAR,
        CHINESE_BOLD,
        CURRENCY_REGULAR,
        CURRENCY_BOLD,
        SYMBOLS,
        lucide(),
    ]
}

/// The bytes of Lucide's only face.
fn lucide() -> &'static [u8] {
    iconflow::fonts().iter().find(|face| face.family.starts_with("Lucide")).map_or(SYMBOLS, |face| face.bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::FontId;

    fn context() -> egui::Context {
        let ctx = egui::Context::default();
        install(&ctx);
        ctx.run_ui(egui::RawInput::default(), |_| {}).textures_delta.clear();
        ctx
    }

    #[test]
    fn every_language_has_its_glyphs_in_both_weights() {
        let ctx = context();
        let samples = [
            "The quick brown fox – “quoted”, it’s 1,234.56 € £ × ± ≤ ≥ → … −",
            "Съешь же ещё этих мягких французских булок, да выпей чаю № «Ёж» 12 500 ₽",
            "项目经理与关系经理，客户满意度：百分之二十。《章程》（草案）、￥12,500 ¥ 王喆 李玥 张祎 陈镕",
            "✓ ✗ ★ ◆ ● ▲ ○ ⌘ ⇧",
        ];
        for family in [regular(), bold(), icons()] {
            let font = FontId::new(14.0, family.clone());
            for sample in samples {
                for c in sample.chars() {
                    assert!(ctx.fonts_mut(|fonts| fonts.has_glyph(&font, c)), "{family:?} lacks {c:?}");
                }
            }
        }
    }

    #[test]
    fn figures_are_of_equal_width() {
        let ctx = context();
        for family in [regular(), bold()] {
            let font = FontId::new(14.0, family);
            let widths: Vec<f32> = ('0'..='9').map(|c| ctx.fonts_mut(|fonts| fonts.glyph_width(&font, c))).collect();
            assert!(widths.iter().all(|width| (width - widths[0]).abs() < 0.01), "{widths:?}");
        }
    }

    #[test]
    fn a_row_is_as_high_in_chinese_as_in_english() {
        let ctx = context();
        let height = |text: &str| {
            let galley = ctx.fonts_mut(|fonts| {
                fonts.layout_no_wrap(text.to_owned(), FontId::new(14.0, regular()), egui::Color32::PLACEHOLDER)
            });
            galley.size().y
        };
        assert!((height("Overview") - height("概览")).abs() < 0.01);
        assert!((height("Overview") - height("Обзор 概览 ₽")).abs() < 0.01);
    }
}
