//! The engagement of one person in a cell of the list: five small steps, unaware apart from the scale.

use egui::{Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::person::{Person, step};
use super::{marks, sentences};
use crate::ui::context::Cx;
use crate::ui::naming::Named;
use crate::ui::widgets::popup;
use crate::workspace::EngagementLevel;

/// Where somebody is and where we need them, as five small steps in a cell of the list.
pub fn steps(ui: &mut Ui, cx: &Cx<'_>, person: &Person) {
    let theme = cx.theme;
    let box_size = vec2(18.0, 16.0);
    let gap = |level: EngagementLevel| if level == EngagementLevel::Unaware { 0.0 } else { 5.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(5.0 * 20.0 + 5.0, 18.0), Sense::hover());
    let sentence = match (person.engagement, person.desired) {
        (None, None) => sentences::level(None, cx.words).to_owned(),
        _ => sentences::engagement(person, cx.words),
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &sentence));
    for level in EngagementLevel::CHOICES {
        let left = rect.left() + step(*level) as f32 * 20.0 + gap(*level);
        let place = Rect::from_min_size(pos2(left, rect.center().y - box_size.y / 2.0), box_size);
        let (now, wanted) = (person.engagement == Some(*level), person.desired == Some(*level));
        let fill = if now { marks::fill(theme, Some(*level)) } else { theme.surface };
        let edge = Stroke::new(theme.line_width, if now { theme.quiet } else { theme.line });
        ui.painter().rect(place, 3.0, fill, edge, StrokeKind::Inside);
        if now {
            marks::badge(ui.painter(), theme, place.center(), 4.6, Some(*level));
        }
        if wanted {
            marks::wanted(ui.painter(), theme, place.center(), 8.0, true);
        }
    }
    popup::beside(&response, sentence);
}

/// Width of the steps of a cell, with its padding, in points.
pub const STEPS_WIDTH: f32 = 124.0;
