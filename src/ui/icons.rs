//! Owns which outline stands for what: one icon per meaning, all from Lucide. Knows nothing of words; whoever shows an
//! icon alone gives it an accessible name (see `widgets::button::icon`).

use std::sync::OnceLock;

use egui::{Align2, Color32, FontId, Painter, Pos2, RichText};
use iconflow::{Pack, Size, Style};

use super::fonts;

macro_rules! icons {
    ($($variant:ident $name:literal,)*) => {
        /// A meaning that has an outline. Named after what it says, not after what is drawn.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[allow(missing_docs, reason = "the names are the meanings")]
        pub enum Icon { $($variant,)* }

        impl Icon {
            /// Every icon.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// Lucide's name of the outline.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }
        }
    };
}

icons! {
    Overview "layout-dashboard",
    People "users-round",
    Dialogue "messages-square",
    Plan "chart-gantt",
    Managers "scale",
    Pulse "activity",
    Registers "clipboard-list",
    Present "presentation",
    Undo "undo-2",
    Redo "redo-2",
    Search "search",
    Save "save",
    Open "folder-open",
    Recalculate "refresh-cw",
    New "file-plus",
    Add "plus",
    Remove "minus",
    Delete "trash-2",
    Close "x",
    Edit "pencil",
    Copy "copy",
    Filter "list-filter",
    Sort "arrow-up-down",
    SortUp "arrow-up",
    SortDown "arrow-down",
    ChevronLeft "chevron-left",
    ChevronRight "chevron-right",
    ChevronUp "chevron-up",
    ChevronDown "chevron-down",
    ArrowLeft "arrow-left",
    ArrowRight "arrow-right",
    ArrowUpRight "arrow-up-right",
    Warning "triangle-alert",
    Trouble "octagon-alert",
    Info "info",
    Help "circle-question-mark",
    Check "check",
    CheckCircle "circle-check",
    Calendar "calendar-days",
    Clock "clock",
    History "history",
    Today "calendar-check",
    Link "link-2",
    Unlink "link-2-off",
    Eye "eye",
    EyeOff "eye-off",
    Lock "lock",
    Encrypted "lock-keyhole",
    Team "users",
    Client "building-2",
    Sun "sun",
    Moon "moon",
    Contrast "contrast",
    Language "languages",
    ZoomIn "zoom-in",
    ZoomOut "zoom-out",
    Fit "maximize",
    Play "play",
    Pause "pause",
    SkipBack "skip-back",
    SkipForward "skip-forward",
    More "ellipsis",
    Menu "menu",
    Mail "mail",
    Phone "phone",
    Message "message-square",
    Meeting "handshake",
    Visit "map-pin",
    Report "file-text",
    Flag "flag",
    Milestone "milestone",
    Expectation "flag",
    Decision "gavel",
    Voice "message-circle",
    Risk "shield-alert",
    Goal "target",
    Deliverable "package-check",
    Money "coins",
    Lesson "lightbulb",
    Opportunity "sprout",
    Person "user-round",
    Group "users-round",
    Organisation "building-2",
    Tie "waypoints",
    Resource "user-cog",
    Rhythm "repeat",
    Reading "gauge",
    Grip "grip-vertical",
    Collapse "chevrons-down-up",
    Expand "chevrons-up-down",
    Indent "list-indent-increase",
    Outdent "list-indent-decrease",
    PanelRight "panel-right",
    Settings "settings",
    Keyboard "keyboard",
    Picture "image",
    Export "upload",
    Import "download",
    Print "printer",
    Screen "monitor",
    Star "star",
    TrendUp "trending-up",
    TrendDown "trending-down",
    Pin "pin",
    Alarm "bell",
    Snooze "alarm-clock-off",
    List "list",
    Map "grid-2x2",
    Layers "layers",
    CriticalPath "route",
    Slack "move-horizontal",
    ProgressLine "chart-line",
    Load "chart-column",
    Deadline "alarm-clock",
    Reserve "hourglass",
    DaysOff "calendar-off",
    Away "user-x",
}

impl Icon {
    /// The character that draws the icon in the icon family; looked up once for all icons.
    pub fn glyph(self) -> char {
        static GLYPHS: OnceLock<Vec<char>> = OnceLock::new();
        let glyphs = GLYPHS.get_or_init(|| Self::ALL.iter().map(|icon| icon.look_up().unwrap_or(' ')).collect());
        glyphs[self as usize]
    }

    /// The icon as text, `size` points high, in the colour of the text around it.
    pub fn text(self, size: f32) -> RichText {
        RichText::new(self.glyph()).font(Self::font(size))
    }

    /// The icon drawn with its middle at `center`.
    pub fn paint(self, painter: &Painter, center: Pos2, size: f32, color: Color32) {
        painter.text(center, Align2::CENTER_CENTER, self.glyph(), Self::font(size), color);
    }

    /// The font that draws icons at a size in points.
    pub fn font(size: f32) -> FontId {
        FontId::new(size, fonts::icons())
    }

    fn look_up(self) -> Option<char> {
        let icon = iconflow::try_icon(Pack::Lucide, self.name(), Style::Regular, Size::Regular).ok()?;
        char::from_u32(icon.codepoint)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_has_a_glyph_in_the_packaged_face() {
        let ctx = egui::Context::default();
        fonts::install(&ctx);
        ctx.run_ui(egui::RawInput::default(), |_| {}).textures_delta.clear();
        for icon in Icon::ALL {
            assert!(icon.look_up().is_some(), "{icon:?}: no outline named {}", icon.name());
            let drawn = ctx.fonts_mut(|fonts| fonts.has_glyph(&Icon::font(18.0), icon.glyph()));
            assert!(drawn, "{icon:?}: the face has no such glyph");
        }
    }
}
