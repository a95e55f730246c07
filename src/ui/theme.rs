//! Owns how Entente looks: every colour, size and distance has its name here and nowhere else. A theme is a set of
//! named tokens; widgets and charts take `&Theme` and ask for the token that says what they mean. Knows nothing of
//! the workspace, of words and of any view.
//!
//! Two colours carry the program: the project manager's blue and the relationship manager's orange. Nothing else
//! wears them; selection, focus and buttons are made of ink and paper.

use std::ops::Range;

use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, Context, CornerRadius, FontFamily, FontId, Margin, RichText, Shadow, Stroke, TextStyle, Vec2};
use serde::{Deserialize, Serialize};

use super::fonts;

/// Type scale, in points: captions and axis words.
pub const CAPTION: f32 = 12.0;
/// Type scale, in points: running text, fields, tables.
pub const BODY: f32 = 14.0;
/// Type scale, in points: headings of cards and sections.
pub const STRONG: f32 = 16.0;
/// Type scale, in points: the title of a view or a chart.
pub const TITLE: f32 = 20.0;
/// Type scale, in points: the one figure that a card is about.
pub const FIGURE: f32 = 28.0;
/// Size of an icon beside running text, in points.
pub const ICON: f32 = 18.0;

/// Spacing step, in points: between things that are one thing.
pub const SPACE_1: f32 = 4.0;
/// Spacing step, in points: between neighbours.
pub const SPACE_2: f32 = 8.0;
/// Spacing step, in points: between groups inside a card.
pub const SPACE_3: f32 = 12.0;
/// Spacing step, in points: inside of a card, between cards.
pub const SPACE_4: f32 = 16.0;
/// Spacing step, in points: between sections.
pub const SPACE_5: f32 = 24.0;
/// Spacing step, in points: around a page.
pub const SPACE_6: f32 = 32.0;

/// Height of a table row, in points.
pub const ROW: f32 = 28.0;
/// Height of a field, a button, a segment, in points.
pub const CONTROL: f32 = 28.0;
/// Width of the left rail, in points.
pub const RAIL: f32 = 72.0;
/// Height of the top bar, in points.
pub const TOP_BAR: f32 = 44.0;
/// Width of the inspector on the right, in points.
pub const INSPECTOR: f32 = 320.0;
/// Width of the inspector in a narrow window, in points.
pub const INSPECTOR_NARROW: f32 = 300.0;
/// Corner radius of cards and floating things, in points.
pub const RADIUS: u8 = 8;
/// Corner radius of buttons, fields and chips, in points.
pub const RADIUS_SMALL: u8 = 6;
/// What is behind nothing: the screen of a presentation that is made dark.
pub const DARKNESS: Color32 = Color32::BLACK;
/// Words on it.
pub const ON_DARKNESS: Color32 = Color32::from_gray(0xB4);
/// The screen of a presentation that is made white.
pub const BRIGHTNESS: Color32 = Color32::WHITE;
/// How long something moves because of the person, in seconds.
pub const MOTION: f32 = 0.12;

/// The themes that a person can choose between.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ThemeKind {
    /// Dark ink on warm paper.
    #[default]
    Light,
    /// Light ink on a deep slate.
    Dark,
    /// Black on white, no tints, lines of two points.
    Contrast,
}

impl ThemeKind {
    /// Every theme, in the order of the menu.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Contrast];

    /// Its name on the command line and in the settings.
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }

    /// The theme with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Key of the theme's name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Light => "frame-theme-light",
            Self::Dark => "frame-theme-dark",
            Self::Contrast => "frame-theme-contrast",
        }
    }
}

/// Named tokens. A colour's name says what it means, never what it looks like.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// Which theme this is.
    pub kind: ThemeKind,
    /// The paper behind everything.
    pub page: Color32,
    /// Cards, tables, fields.
    pub surface: Color32,
    /// Menus, dialogs, tooltips: what floats.
    pub surface_raised: Color32,
    /// Hairlines between and around surfaces.
    pub line: Color32,
    /// Outline of things that can be operated: fields, buttons, check boxes.
    pub outline: Color32,
    /// Ink.
    pub text: Color32,
    /// Ink for what stands back: captions, axes, headers.
    pub quiet: Color32,
    /// The project manager's colour.
    pub project: Color32,
    /// The relationship manager's colour.
    pub relationship: Color32,
    /// Quiet fill in the project manager's colour.
    pub project_soft: Color32,
    /// Quiet fill in the relationship manager's colour.
    pub relationship_soft: Color32,
    /// State: as it should be (with a disc).
    pub good: Color32,
    /// State: to be watched (with a triangle).
    pub watch: Color32,
    /// State: trouble (with a diamond).
    pub trouble: Color32,
    /// Quiet fill behind good.
    pub good_soft: Color32,
    /// Quiet fill behind watch.
    pub watch_soft: Color32,
    /// Quiet fill behind trouble.
    pub trouble_soft: Color32,
    /// Fill under the pointer.
    pub hover: Color32,
    /// Fill of what is chosen; marked text.
    pub selection: Color32,
    /// Ring around what the keyboard operates.
    pub focus: Color32,
    /// Lines of a chart's grid.
    pub grid: Color32,
    /// Days on which nobody works, and other shaded stretches.
    pub weekend: Color32,
    /// Track of a bar or a dial before it is filled; a person's disc.
    pub track: Color32,
    /// What was planned once, behind what is.
    pub ghost: Color32,
    /// Veil behind a dialog.
    pub veil: Color32,
    /// Shadow under floating things.
    pub shade: Color32,
    /// Width of lines, in points: 1; in high contrast 2.
    pub line_width: f32,
}

impl Theme {
    /// The tokens of a theme.
    pub fn of(kind: ThemeKind) -> &'static Self {
        match kind {
            ThemeKind::Light => &LIGHT,
            ThemeKind::Dark => &DARK,
            ThemeKind::Contrast => &CONTRAST,
        }
    }

    /// Whether ink is lighter than paper.
    pub fn is_dark(&self) -> bool {
        self.kind == ThemeKind::Dark
    }

    /// A hairline.
    pub fn hairline(&self) -> Stroke {
        Stroke::new(self.line_width, self.line)
    }

    /// The ring around what the keyboard operates.
    pub fn focus_ring(&self) -> Stroke {
        Stroke::new(2.0_f32.max(self.line_width), self.focus)
    }

    /// Ink that reads on a fill: the darker or the lighter of the theme's two, whichever stands out more.
    pub fn ink_on(&self, fill: Color32) -> Color32 {
        let (dark, light) = if self.is_dark() { (self.page, self.text) } else { (self.text, self.surface) };
        if contrast(dark, fill) >= contrast(light, fill) { dark } else { light }
    }

    /// A colour laid thinly over the surface, for bands and areas. `share` runs from 0 (surface) to 1 (colour).
    pub fn tint(&self, color: Color32, share: f32) -> Color32 {
        self.surface.lerp_to_gamma(color, share.clamp(0.0, 1.0))
    }

    /// Running text.
    pub fn body(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).font(regular(BODY)).color(self.text)
    }

    /// Running text in bold.
    pub fn emphasis(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).font(bold(BODY)).color(self.text)
    }

    /// Running text of which some places are marked, in bytes; it stands back unless it `counts`.
    pub fn marked(&self, text: &str, marks: &[Range<usize>], counts: bool) -> LayoutJob {
        let (font, color) = if counts { (bold(BODY), self.text) } else { (regular(BODY), self.quiet) };
        let plain = TextFormat { font_id: font, color, ..TextFormat::default() };
        let underline = Stroke::new(self.line_width, self.text);
        let marked = TextFormat { background: self.selection, color: self.text, underline, ..plain.clone() };
        let (mut job, mut at) = (LayoutJob::default(), 0);
        for mark in marks {
            job.append(text.get(at..mark.start).unwrap_or_default(), 0.0, plain.clone());
            job.append(text.get(mark.clone()).unwrap_or_default(), 0.0, marked.clone());
            at = mark.end;
        }
        job.append(text.get(at..).unwrap_or_default(), 0.0, plain);
        job
    }

    /// Heading of a card or a section.
    pub fn strong(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).font(bold(STRONG)).color(self.text)
    }

    /// Small text that stands back.
    pub fn caption(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).font(regular(CAPTION)).color(self.quiet)
    }

    /// Small text in bold: column heads, chips.
    pub fn label(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).font(bold(CAPTION)).color(self.quiet)
    }

    /// Title of a view or a chart.
    pub fn title(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).font(bold(TITLE)).color(self.text)
    }

    /// The one figure that a card is about.
    pub fn figure(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).font(bold(FIGURE)).color(self.text)
    }

    /// Running text that stands back.
    pub fn quiet(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).font(regular(BODY)).color(self.quiet)
    }

    /// Makes egui look like this theme, wholly. Keeps whether motion is switched off (see [`set_motion`]).
    pub fn apply(&self, ctx: &Context) {
        let motion = motion(ctx);
        let mut style = self.style();
        set_style_motion(&mut style, motion);
        let style = std::sync::Arc::new(style);
        ctx.set_theme(if self.is_dark() { egui::Theme::Dark } else { egui::Theme::Light });
        ctx.set_style_of(egui::Theme::Dark, style.clone());
        ctx.set_style_of(egui::Theme::Light, style);
    }

    /// The whole egui style of this theme.
    pub fn style(&self) -> egui::Style {
        let mut style = egui::Style {
            text_styles: [
                (TextStyle::Small, regular(CAPTION)),
                (TextStyle::Body, regular(BODY)),
                (TextStyle::Button, regular(BODY)),
                (TextStyle::Monospace, FontId::new(BODY, FontFamily::Monospace)),
                (TextStyle::Heading, bold(TITLE)),
            ]
            .into(),
            visuals: self.visuals(),
            animation_time: MOTION,
            ..egui::Style::default()
        };
        let spacing = &mut style.spacing;
        spacing.item_spacing = Vec2::new(SPACE_2, SPACE_2);
        spacing.window_margin = Margin::same(SPACE_4 as i8);
        // Words of a tooltip stand as far from its edge as those of a field; rows of a menu have an edge of their own.
        spacing.menu_margin = Margin::symmetric(SPACE_2 as i8, 6);
        spacing.button_padding = Vec2::new(SPACE_2, SPACE_1);
        spacing.indent = SPACE_4;
        spacing.interact_size = Vec2::new(CONTROL, CONTROL);
        spacing.slider_width = 160.0;
        spacing.slider_rail_height = SPACE_1;
        spacing.combo_width = 120.0;
        spacing.combo_height = 12.0 * ROW;
        spacing.text_edit_width = 240.0;
        spacing.icon_width = 16.0;
        spacing.icon_width_inner = 10.0;
        spacing.icon_spacing = SPACE_2;
        spacing.tooltip_width = 360.0;
        spacing.menu_width = 320.0;
        spacing.menu_spacing = 0.0;
        spacing.scroll = egui::style::ScrollStyle {
            bar_width: 8.0,
            floating_width: 4.0,
            floating_allocated_width: 12.0,
            handle_min_length: SPACE_5,
            bar_inner_margin: 2.0,
            bar_outer_margin: 2.0,
            foreground_color: true,
            dormant_background_opacity: 0.0,
            active_background_opacity: 0.0,
            interact_background_opacity: 0.0,
            dormant_handle_opacity: 0.25,
            active_handle_opacity: 0.4,
            interact_handle_opacity: 0.6,
            ..egui::style::ScrollStyle::floating()
        };
        spacing.scroll.fade.strength = 0.0;
        style.interaction.selectable_labels = false;
        style.interaction.tooltip_delay = 0.4;
        style.interaction.interact_radius = 4.0;
        style
    }

    fn visuals(&self) -> egui::Visuals {
        let small = CornerRadius::same(RADIUS_SMALL);
        let state = |fill: Color32, outline: Color32, ink: Color32, width: f32| egui::style::WidgetVisuals {
            bg_fill: fill,
            weak_bg_fill: fill,
            bg_stroke: Stroke::new(width, outline),
            corner_radius: small,
            fg_stroke: Stroke::new(1.5, ink),
            expansion: 0.0,
        };
        let width = self.line_width;
        let base = if self.is_dark() { egui::Visuals::dark() } else { egui::Visuals::light() };
        let shadow = |down: i8, blur: u8| Shadow { offset: [0, down], blur, spread: 0, color: self.shade };
        let mut visuals = egui::Visuals {
            dark_mode: self.is_dark(),
            override_text_color: None,
            weak_text_color: Some(self.quiet),
            widgets: egui::style::Widgets {
                noninteractive: state(self.surface, self.line, self.text, width),
                inactive: state(self.surface, self.outline, self.text, width),
                hovered: state(self.hover, self.quiet, self.text, width),
                active: state(self.selection, self.focus, self.text, width),
                open: state(self.hover, self.quiet, self.text, width),
            },
            selection: egui::style::Selection { bg_fill: self.selection, stroke: self.focus_ring() },
            hyperlink_color: self.text,
            faint_bg_color: self.hover,
            extreme_bg_color: self.surface,
            text_edit_bg_color: Some(self.surface),
            code_bg_color: self.hover,
            warn_fg_color: self.watch,
            error_fg_color: self.trouble,
            window_corner_radius: CornerRadius::same(RADIUS),
            window_shadow: shadow(8, 24),
            window_fill: self.surface_raised,
            window_stroke: self.hairline(),
            window_highlight_topmost: false,
            menu_corner_radius: CornerRadius::same(RADIUS),
            panel_fill: self.page,
            popup_shadow: shadow(4, 16),
            indent_has_left_vline: false,
            slider_trailing_fill: true,
            handle_shape: egui::style::HandleShape::Circle,
            interact_cursor: None,
            disabled_alpha: 0.45,
            ..base
        };
        visuals.text_cursor.stroke = Stroke::new(2.0, self.text);
        visuals.text_cursor.blink = false;
        visuals.ime_composition.active_underline_stroke = Stroke::new(2.0, self.text);
        visuals.ime_composition.inactive_underline_stroke = Stroke::new(1.0, self.quiet);
        visuals
    }
}

/// Regular type of a size of the scale.
pub fn regular(size: f32) -> FontId {
    FontId::new(size, fonts::regular())
}

/// Bold type of a size of the scale.
pub fn bold(size: f32) -> FontId {
    FontId::new(size, fonts::bold())
}

/// Switches motion on or off, at once and for every theme applied later. Off when the system asks for less motion.
pub fn set_motion(ctx: &Context, on: bool) {
    ctx.data_mut(|data| data.insert_temp(motion_id(), on));
    ctx.all_styles_mut(|style| set_style_motion(style, on));
}

/// Whether things move because of the person.
pub fn motion(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp(motion_id())).unwrap_or(true)
}

/// Contrast ratio of two opaque colours, 1 to 21, as WCAG 2.2 defines it (relative luminance, 1.4.3).
pub fn contrast(a: Color32, b: Color32) -> f32 {
    let luminance = |color: Color32| {
        let channel = |value: u8| {
            let value = f32::from(value) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(color.r()) + 0.7152 * channel(color.g()) + 0.0722 * channel(color.b())
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn motion_id() -> egui::Id {
    egui::Id::unique("theme-motion")
}

fn set_style_motion(style: &mut egui::Style, on: bool) {
    style.animation_time = if on { MOTION } else { 0.0 };
    style.scroll_animation =
        if on { egui::style::ScrollAnimation::duration(MOTION) } else { egui::style::ScrollAnimation::none() };
}

const fn hex(rgb: u32) -> Color32 {
    Color32::from_rgb((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
}

static LIGHT: Theme = Theme {
    kind: ThemeKind::Light,
    page: hex(0xF7F6F3),
    surface: hex(0xFFFFFF),
    surface_raised: hex(0xFFFFFF),
    line: hex(0xE3E0DA),
    outline: hex(0xC6C2B8),
    text: hex(0x1E2330),
    quiet: hex(0x5B6270),
    project: hex(0x2563C9),
    relationship: hex(0xA94F0B),
    project_soft: hex(0xE9EFFB),
    relationship_soft: hex(0xFCEFE2),
    good: hex(0x14756A),
    watch: hex(0x8A6000),
    trouble: hex(0xB93A26),
    good_soft: hex(0xE4F3F0),
    watch_soft: hex(0xFAF0D9),
    trouble_soft: hex(0xFCEAE6),
    hover: hex(0xF3F1EC),
    selection: hex(0xEAE7E0),
    focus: hex(0x1E2330),
    grid: hex(0xEDEAE5),
    weekend: hex(0xF4F2EE),
    track: hex(0xE6E3DC),
    ghost: hex(0xC9C5BC),
    veil: Color32::from_black_alpha(72),
    shade: Color32::from_black_alpha(30),
    line_width: 1.0,
};

static DARK: Theme = Theme {
    kind: ThemeKind::Dark,
    page: hex(0x14171F),
    surface: hex(0x1C212C),
    surface_raised: hex(0x242A37),
    line: hex(0x2D3442),
    outline: hex(0x465063),
    text: hex(0xE8EAF0),
    quiet: hex(0x9AA3B5),
    project: hex(0x7AAAFF),
    relationship: hex(0xFFA866),
    project_soft: hex(0x212D47),
    relationship_soft: hex(0x3A2B20),
    good: hex(0x4CC4B0),
    watch: hex(0xF0B84A),
    trouble: hex(0xFF8A78),
    good_soft: hex(0x1B3433),
    watch_soft: hex(0x383022),
    trouble_soft: hex(0x3F2728),
    hover: hex(0x262D3A),
    selection: hex(0x303848),
    focus: hex(0xE8EAF0),
    grid: hex(0x272E3A),
    weekend: hex(0x181C26),
    track: hex(0x343C4C),
    ghost: hex(0x4A5366),
    veil: Color32::from_black_alpha(150),
    shade: Color32::from_black_alpha(110),
    line_width: 1.0,
};

static CONTRAST: Theme = Theme {
    kind: ThemeKind::Contrast,
    page: hex(0xFFFFFF),
    surface: hex(0xFFFFFF),
    surface_raised: hex(0xFFFFFF),
    line: hex(0x000000),
    outline: hex(0x000000),
    text: hex(0x000000),
    quiet: hex(0x1A1A1A),
    project: hex(0x0B3D91),
    relationship: hex(0x8A3800),
    project_soft: hex(0xFFFFFF),
    relationship_soft: hex(0xFFFFFF),
    good: hex(0x005247),
    watch: hex(0x5E4200),
    trouble: hex(0x8E1B0B),
    good_soft: hex(0xFFFFFF),
    watch_soft: hex(0xFFFFFF),
    trouble_soft: hex(0xFFFFFF),
    hover: hex(0xEDEDED),
    selection: hex(0xDCDCDC),
    focus: hex(0x000000),
    grid: hex(0xB0B0B0),
    weekend: hex(0xEDEDED),
    track: hex(0xDCDCDC),
    ghost: hex(0x8C8C8C),
    veil: Color32::from_black_alpha(160),
    shade: Color32::from_black_alpha(0),
    line_width: 2.0,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ink_reads_on_every_paper() {
        for theme in ThemeKind::ALL.map(Theme::of) {
            let inks = [
                ("text", theme.text),
                ("quiet", theme.quiet),
                ("project", theme.project),
                ("relationship", theme.relationship),
                ("good", theme.good),
                ("watch", theme.watch),
                ("trouble", theme.trouble),
            ];
            let papers = [
                ("page", theme.page),
                ("surface", theme.surface),
                ("raised", theme.surface_raised),
                ("hover", theme.hover),
            ];
            for (ink_name, ink) in inks {
                for (paper_name, paper) in papers {
                    let ratio = contrast(ink, paper);
                    assert!(ratio >= 4.5, "{:?}: {ink_name} on {paper_name} is {ratio:.2}", theme.kind);
                }
            }
            let pairs = [
                ("text on selection", theme.text, theme.selection),
                ("quiet on selection", theme.quiet, theme.selection),
                ("text on track", theme.text, theme.track),
                ("project on its tint", theme.project, theme.project_soft),
                ("relationship on its tint", theme.relationship, theme.relationship_soft),
                ("good on its tint", theme.good, theme.good_soft),
                ("watch on its tint", theme.watch, theme.watch_soft),
                ("trouble on its tint", theme.trouble, theme.trouble_soft),
            ];
            for (name, ink, paper) in pairs {
                let ratio = contrast(ink, paper);
                assert!(ratio >= 4.5, "{:?}: {name} is {ratio:.2}", theme.kind);
            }
            for fill in [theme.project, theme.relationship, theme.good, theme.watch, theme.trouble, theme.text] {
                let ratio = contrast(theme.ink_on(fill), fill);
                assert!(ratio >= 4.5, "{:?}: ink on {fill:?} is {ratio:.2}", theme.kind);
            }
        }
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 0.01);
        assert!((contrast(hex(0x777777), Color32::WHITE) - 4.48).abs() < 0.01);
    }

    #[test]
    fn motion_stays_off_when_the_theme_changes() {
        let ctx = Context::default();
        Theme::of(ThemeKind::Light).apply(&ctx);
        set_motion(&ctx, false);
        Theme::of(ThemeKind::Dark).apply(&ctx);
        assert_eq!(ctx.global_style().animation_time, 0.0);
        assert!(!motion(&ctx));
    }
}
