//! A page without a window: runs the very view code of the program in an egui of its own, with no GPU and no
//! display, and hands over what it drew. Owns nothing that lives longer than the call.

use crate::exchange::svg::Drawing;
use egui::epaint::Rect;
use egui::{Context, Pos2, RawInput, Ui, Vec2, ViewportId};
use std::time::Duration;

/// The most passes a page gets to settle: a panel needs two, a window or a table one or two more.
const MOST_PASSES: u32 = 8;

/// Seconds between two passes: longer than anything that egui moves, so that nothing is caught half-way.
const PASS_SECONDS: f64 = 1.0;

/// The largest side of egui's glyph atlas, in pixels; twice its default, as Chinese pages at 2 pixels a point need it.
const ATLAS_SIDE: usize = 4096;

/// The paper that a view is drawn on.
#[derive(Clone, Debug)]
pub struct Page {
    /// Width and height in points.
    pub size: Vec2,
    /// Physical pixels a point (1 for most pictures): what is thin is snapped to these.
    pub pixels_per_point: f32,
    /// What the picture shows, for those who cannot see it.
    pub title: String,
    /// The language of its words, as a BCP 47 tag (`en`, `ru`, `zh`).
    pub language: String,
}

/// An egui of one's own, on which page after page is drawn.
pub struct Desk {
    context: Context,
    /// How many passes it has made: its clock.
    passes: u32,
}

impl Desk {
    /// A fresh one. `setup` prepares it: fonts, theme, style. The time is fixed and nothing moves, so the same page gives
    /// the same drawing on every machine.
    pub fn new(setup: impl FnOnce(&Context)) -> Self {
        let context = Context::default();
        setup(&context);
        context.all_styles_mut(|style| style.animation_time = 0.0);
        Self { context, passes: 0 }
    }

    /// Draws `ui` on the page until it settles, and returns what the last pass drew.
    pub fn draw(&mut self, page: &Page, mut ui: impl FnMut(&mut Ui)) -> Drawing {
        let mut shapes = Vec::new();
        for _ in 0..MOST_PASSES {
            let mut output = self.context.run_ui(input(page, self.passes), &mut ui);
            self.passes += 1;
            output.textures_delta.clear(); // there is no painter to hand them to
            shapes = output.shapes;
            let asks_for_more = output
                .viewport_output
                .get(&ViewportId::ROOT)
                .is_some_and(|viewport| viewport.repaint_delay == Duration::ZERO);
            if !asks_for_more {
                break;
            }
        }
        Drawing {
            width: page.size.x,
            height: page.size.y,
            pixels_per_point: page.pixels_per_point,
            background: self.context.global_style().visuals.panel_fill,
            shapes,
            title: page.title.clone(),
            language: page.language.clone(),
        }
    }
}

/// Draws one page on a desk of its own.
pub fn draw(page: &Page, setup: impl FnOnce(&Context), ui: impl FnMut(&mut Ui)) -> Drawing {
    Desk::new(setup).draw(page, ui)
}

fn input(page: &Page, pass: u32) -> RawInput {
    let mut input = RawInput {
        screen_rect: Some(Rect::from_min_size(Pos2::ZERO, page.size)),
        max_texture_side: Some(ATLAS_SIDE),
        time: Some(f64::from(pass) * PASS_SECONDS),
        ..RawInput::default()
    };
    if let Some(viewport) = input.viewports.get_mut(&ViewportId::ROOT) {
        viewport.native_pixels_per_point = Some(page.pixels_per_point);
    }
    input
}
