//! A figure with its name under it, that leads to what is behind it. Computes nothing and knows no record.

use egui::{Color32, Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo, pos2};

use super::chip::Mark;
use super::{bar, fill_of, fitted, focus_ring};
use crate::ui::theme::{self, SPACE_1, Theme};

/// A figure as a reader sees it.
#[derive(Clone, Debug)]
pub struct Figure<'a> {
    /// What it is.
    pub name: &'a str,
    /// The figure in words; `None` where nothing is known.
    pub value: Option<&'a str>,
    /// How it stands, where that can be said.
    pub mark: Option<Mark>,
    /// A thin bar between the two: 0 to 1, and its colour.
    pub bar: Option<(f32, Color32)>,
    /// How many lines its name may take: the room is kept whether it is used or not.
    pub lines: usize,
    /// More after its name: of how much it is known, how old that is; may be empty.
    pub under: &'a str,
    /// What stands behind it, under the pointer.
    pub hint: &'a str,
    /// Whether pressing it leads anywhere.
    pub leads: bool,
}

/// What stands under a figure: its name, and more.
fn named(figure: &Figure) -> String {
    match figure.under {
        "" => figure.name.to_owned(),
        under => format!("{} · {under}", figure.name),
    }
}

/// How many lines the name of a figure needs in this width, at most those that it may take.
pub fn lines(ui: &Ui, figure: &Figure, width: f32) -> usize {
    let galley = ui.painter().layout(named(figure), theme::regular(theme::CAPTION), Color32::PLACEHOLDER, width);
    galley.rows.len().clamp(1, figure.lines.max(1))
}

/// Height of a figure, in points.
pub fn height(figure: &Figure) -> f32 {
    let bar = if figure.bar.is_some() { BAR } else { 0.0 };
    VALUE + bar + NAME * figure.lines.max(1) as f32
}

const VALUE: f32 = 22.0;
const BAR: f32 = 8.0;
const NAME: f32 = 16.0;

/// Shows the figure `width` points wide.
pub fn show(ui: &mut Ui, theme: &Theme, figure: &Figure, width: f32) -> Response {
    let sense = if figure.leads { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, height(figure)), sense);
    let said = figure.value.unwrap_or("–");
    response.widget_info(|| {
        let role = if figure.leads { Role::Link } else { Role::Label };
        let under = if figure.under.is_empty() { String::new() } else { format!(" · {}", figure.under) };
        WidgetInfo::labeled(role, ui.is_enabled(), format!("{}: {said}{under}", figure.name))
    });
    let mut cut = false;
    if ui.is_rect_visible(rect) {
        if figure.leads {
            let body = rect.expand2(Vec2::new(SPACE_1, 1.0));
            ui.painter().rect_filled(body, SPACE_1, fill_of(theme, &response, Color32::TRANSPARENT));
            focus_ring(ui, theme, &response, body.shrink(2.0), SPACE_1);
        }
        let lead = if figure.mark.is_some() { 14.0 } else { 0.0 };
        let ink = if figure.value.is_some() { theme.text } else { theme.quiet };
        let value = fitted(ui.painter(), said, theme::bold, (&[theme::STRONG], theme::BODY), width - lead);
        cut |= value.elided;
        if let Some(mark) = figure.mark {
            mark.paint(ui.painter(), theme, pos2(rect.left() + 5.0, rect.top() + value.size().y / 2.0), 9.0);
        }
        ui.painter().galley(pos2(rect.left() + lead, rect.top()), value, ink);
        let mut top = rect.top() + VALUE;
        if let Some((share, color)) = figure.bar {
            let track = Rect::from_min_size(pos2(rect.left(), top + 1.0), Vec2::new(width - SPACE_1, 4.0));
            bar::paint(ui.painter(), theme, track, figure.value.map(|_| share), color);
            top += BAR;
        }
        let font = theme::regular(theme::CAPTION);
        let mut job = egui::text::LayoutJob::simple(named(figure), font, theme.quiet, width);
        job.wrap.max_rows = figure.lines.max(1);
        job.wrap.break_anywhere = figure.lines <= 1;
        let name = ui.fonts_mut(|fonts| fonts.layout_job(job));
        cut |= name.elided;
        ui.painter().galley(pos2(rect.left(), top), name, theme.quiet);
    }
    match (figure.hint.is_empty(), cut) {
        (false, _) => response.on_hover_text(figure.hint),
        (true, true) => response.on_hover_text(format!("{}: {said}", figure.name)),
        (true, false) => response,
    }
}
