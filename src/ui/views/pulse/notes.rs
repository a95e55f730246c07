//! What stands under a plot in its card, and how much room that takes.

use egui::text::{LayoutJob, TextFormat};
use egui::{Align2, Label, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::figure::Figure;
use super::{Plot, readout};
use crate::insight::managers::Part;
use crate::ui::context::Cx;
use crate::ui::theme::{self, SPACE_2, SPACE_4};
use crate::ui::widgets::Manager;

/// What stands under a plot in its card, and of the next card where one follows, in points.
pub fn under(plot: Plot, figure: &Figure) -> f32 {
    const LINE: f32 = 20.0 + SPACE_2;
    const NEXT: f32 = 64.0;
    readout::HEIGHT
        + SPACE_4
        + 4.0 * SPACE_2
        + match plot {
            Plot::Rhythm | Plot::Hearing => LINE,
            Plot::Managers => 2.0 * LINE,
            Plot::Satisfaction if has_guesses(figure) => LINE,
            Plot::Service => LINE + NEXT,
            Plot::Trust => NEXT,
            _ => 0.0,
        }
}

fn has_guesses(figure: &Figure) -> bool {
    figure.curves.iter().any(|curve| curve.dots.iter().any(|dot| dot.guess))
}

/// What the marks mean that are not named where they stand.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, figure: &Figure) {
    if !has_guesses(figure) {
        return;
    }
    let word = cx.text("pulse-guess-key");
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 18.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, word));
    let at = pos2(rect.left() + 6.0, rect.center().y);
    let corners = [(0.0, -4.5), (4.5, 0.0), (0.0, 4.5), (-4.5, 0.0)].map(|(x, y)| at + Vec2::new(x, y)).to_vec();
    let edge = Stroke::new(1.2, cx.theme.quiet);
    ui.painter().add(Shape::convex_polygon(corners, cx.theme.surface, edge));
    let font = theme::regular(theme::CAPTION);
    ui.painter().text(pos2(rect.left() + 18.0, rect.center().y), Align2::LEFT_CENTER, word, font, cx.theme.quiet);
}

/// Of what both dials are made: each part with its value from 0 to 100, and where nothing is known of it, that.
pub fn parts(ui: &mut Ui, cx: &Cx<'_>) {
    let theme = cx.theme;
    let dials = [
        (&cx.insights.managers.pm, "managers-path-plan", Manager::Project),
        (&cx.insights.managers.rm, "managers-path-relationship", Manager::Relationship),
    ];
    for (dial, name, manager) in dials {
        let part = |part: &Part| {
            let value = part.value.map_or_else(|| "–".to_owned(), |value| cx.words.number(value, 0));
            format!("{}\u{a0}{value}", cx.text(part.kind.key()).replace(' ', "\u{a0}"))
        };
        let parts = dial.parts.iter().map(part).collect::<Vec<_>>().join(" · ");
        let mut job = LayoutJob::default();
        let format = |font, color| TextFormat { font_id: font, color, ..TextFormat::default() };
        job.append(cx.text(name), 0.0, format(theme::bold(theme::CAPTION), manager.color(theme)));
        job.append(&parts, SPACE_2, format(theme::regular(theme::CAPTION), theme.text));
        ui.add(Label::new(job).wrap());
    }
}
