//! The legend under a lens: what its marks mean.

use std::sync::Arc;

use egui::{Painter, Pos2, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::influence::strand;
use super::trails::Trail;
use super::{coverage, marks, sentences};
use crate::insight::coverage::Depth;
use crate::ui::context::Cx;
use crate::ui::naming::Named;
use crate::ui::theme::{self, SPACE_1, Theme};
use crate::ui::widgets::chip::Mark;
use crate::workspace::{EngagementLevel, TieKind};

/// Height of one row of the legend, in points.
const LEGEND_ROW: f32 = 18.0;

/// A mark that the legend explains.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Sign {
    /// The badge of a level.
    Level(EngagementLevel),
    /// The ring of a key person.
    Key,
    /// The frame of where we need somebody.
    Wanted,
    /// That the size of a mark is power.
    Power,
    /// The card of another rater.
    Rater,
    /// The line of who stepped aside from the true place.
    Aside,
    /// Whom we could not reach any more.
    CutOff,
    /// The dots from one of us to whom they keep in touch with.
    Holds,
    /// The arrow of a trail.
    Trail,
    /// The square of a group.
    Group,
    /// The line of a tie.
    Tie(TieKind),
    /// How well one of us covers somebody.
    Depth(Depth),
    /// Hanging by one thread.
    Alone,
}

impl Sign {
    /// How wide it is, in points.
    fn width(self) -> f32 {
        match self {
            Self::Level(_) => 12.0,
            Self::Key | Self::Wanted | Self::CutOff => 16.0,
            Self::Power => 22.0,
            Self::Rater => 20.0,
            Self::Trail | Self::Aside => 24.0,
            Self::Group => 14.0,
            Self::Tie(_) | Self::Holds => 30.0,
            Self::Depth(_) => 14.0,
            Self::Alone => 12.0,
        }
    }

    fn words(self, cx: &Cx<'_>) -> String {
        match self {
            Self::Level(level) => sentences::level(Some(level), cx.words).to_owned(),
            Self::Key => {
                let power = cx.words.number_short(cx.shown().engagement.thresholds.key_power, 1);
                cx.words.with("people-legend-key", &[("power", power.into())])
            }
            Self::Wanted => cx.text("people-legend-wanted").to_owned(),
            Self::Power => cx.text("people-legend-power").to_owned(),
            Self::Rater => cx.text("people-legend-rater").to_owned(),
            Self::Aside => cx.text("people-legend-aside").to_owned(),
            Self::CutOff => cx.text("ties-legend-cut-off").to_owned(),
            Self::Holds => cx.text("ties-legend-holds").to_owned(),
            Self::Trail => cx.text("people-legend-trail").to_owned(),
            Self::Group => cx.text("people-legend-group").to_owned(),
            Self::Tie(kind) => kind.name(cx.words).to_owned(),
            Self::Depth(Depth::Often) => {
                let n = cx.shown().engagement.thresholds.coverage_often;
                cx.words.with("coverage-depth-often", &[("n", n.into())])
            }
            Self::Depth(Depth::Several) => {
                let n = cx.shown().engagement.thresholds.coverage_several;
                cx.words.with("coverage-depth-several", &[("n", n.into())])
            }
            Self::Depth(Depth::Once) => cx.text("coverage-depth-once").to_owned(),
            Self::Depth(Depth::OnPaper) => cx.text("coverage-depth-paper").to_owned(),
            Self::Alone => cx.text("coverage-legend-alone").to_owned(),
        }
    }

    fn paint(self, painter: &Painter, theme: &Theme, at: Pos2) {
        match self {
            Self::Level(level) => marks::badge(painter, theme, at, 4.6, Some(level)),
            Self::Key => {
                painter.circle(at, 4.5, theme.track, Stroke::NONE);
                painter.circle_stroke(at, 7.0, Stroke::new(1.75, theme.text));
            }
            Self::Wanted => {
                marks::wanted(painter, theme, at, 6.5, true);
            }
            Self::Power => {
                let edge = Stroke::new(theme.line_width, theme.outline);
                painter.circle(at - vec2(7.0, 0.0), 3.5, theme.track, edge);
                painter.circle(at + vec2(4.0, 0.0), 6.5, theme.track, edge);
            }
            Self::Rater => marks::rater(painter, theme, at, marks::RATER, "AB"),
            Self::Aside => {
                let edge = Stroke::new(theme.line_width, theme.outline);
                painter.circle(at + vec2(7.0, 0.0), 5.0, theme.track, edge);
                marks::leader(painter, theme, at - vec2(10.0, 0.0), at + vec2(7.0, 0.0), 7.0);
            }
            Self::Holds => super::influence::holds(painter, theme, [at - vec2(14.0, 0.0), at + vec2(14.0, 0.0)]),
            Self::CutOff => {
                painter.circle_filled(at, 6.0, theme.track);
                marks::crossed(painter, theme, at, 7.0);
            }
            Self::Trail => {
                marks::trail(painter, theme, &Trail::straight(at - vec2(12.0, 0.0), at + vec2(12.0, 0.0)), false);
            }
            Self::Group => {
                let edge = Stroke::new(theme.line_width, theme.outline);
                painter.rect(Rect::from_center_size(at, Vec2::splat(12.0)), 3.0, theme.track, edge, StrokeKind::Middle);
            }
            Self::Tie(kind) => {
                let way = [at - vec2(14.0, 0.0), at + vec2(15.0, 0.0)];
                strand::draw(painter, theme, kind, &way, strand::Ink::Full);
            }
            Self::Depth(depth) => coverage::depth_bars(painter, theme, at, depth),
            Self::Alone => Mark::Watch.paint(painter, theme, at, 9.0),
        }
    }
}

/// A legend, laid out: its signs, their words, and their places from its left upper corner.
pub struct Legend {
    entries: Vec<(Sign, Arc<egui::Galley>, Vec2)>,
    /// How high it is, in points.
    pub height: f32,
}

impl Legend {
    /// Explains these marks, in as many rows as it takes.
    pub fn of(ui: &Ui, cx: &Cx<'_>, signs: &[Sign], width: f32) -> Self {
        let font = theme::regular(theme::CAPTION);
        let mut place = Vec2::ZERO;
        let mut entries = Vec::new();
        for sign in signs.iter().copied() {
            let words = ui.painter().layout_no_wrap(sign.words(cx), font.clone(), cx.theme.quiet);
            let needs = sign.width() + SPACE_1 + words.size().x;
            if place.x > 0.0 && place.x + needs > width {
                place = vec2(0.0, place.y + LEGEND_ROW);
            }
            entries.push((sign, words, place));
            place.x += needs + theme::SPACE_4;
        }
        Self { entries, height: place.y + LEGEND_ROW }
    }

    /// Draws it from its left upper corner.
    pub fn paint(self, ui: &Ui, theme: &Theme, corner: Pos2) {
        for (sign, words, place) in self.entries {
            let middle = corner + place + vec2(sign.width() / 2.0, LEGEND_ROW / 2.0);
            sign.paint(ui.painter(), theme, middle);
            let at = pos2(corner.x + place.x + sign.width() + SPACE_1, middle.y - words.size().y / 2.0);
            ui.painter().galley(at, words, theme.quiet);
        }
    }
}

/// The badges of all levels of engagement, and what else every map of people shows.
pub fn usual() -> Vec<Sign> {
    let levels = EngagementLevel::CHOICES.iter().map(|level| Sign::Level(*level));
    levels.chain([Sign::Key, Sign::Group]).collect()
}
