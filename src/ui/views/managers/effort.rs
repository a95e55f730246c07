//! Where our time went: the share of the two managers, in all and month by month.

use egui::{Align2, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use super::model::Model;
use crate::ui::context::Cx;
use crate::ui::theme;
use crate::ui::widgets::bar;

/// How many months stand side by side; earlier ones are left out.
const MOST: usize = 12;

/// The bar of the whole and a small column for each month.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, model: &Model, height: f32) {
    let (project, relationship) = model.effort;
    let hours = |minutes: i64| cx.words.number_short(minutes as f64 / 60.0, 0);
    let whole = project + relationship;
    let say = |minutes: i64| {
        let share = if whole > 0 { cx.words.percent(minutes as f64 / whole as f64, 0) } else { "–".to_owned() };
        cx.words.with("managers-effort-share", &[("share", share.into()), ("hours", hours(minutes).into())])
    };
    let (left, right) = (say(project), say(relationship));
    let name = cx.text("managers-effort");
    bar::share(ui, cx.theme, name, (project as f64, &left), (relationship as f64, &right));
    if whole == 0 {
        ui.add(egui::Label::new(cx.theme.quiet(cx.text("managers-effort-none"))).wrap());
        return;
    }
    months(ui, cx, &model.months, height);
}

fn months(ui: &mut Ui, cx: &Cx<'_>, months: &[(String, i64, i64)], height: f32) {
    let theme = cx.theme;
    let months = &months[months.len().saturating_sub(MOST)..];
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width().max(0.0), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, cx.text("managers-effort-months")));
    if !ui.is_rect_visible(rect) || months.is_empty() {
        return;
    }
    let most = months.iter().map(|(_, project, relationship)| project + relationship).max().unwrap_or(1).max(1);
    let room = (rect.width() / months.len() as f32).min(56.0);
    let (floor, roof) = (rect.bottom() - 18.0, rect.top() + 16.0);
    let painter = ui.painter();
    painter.hline(
        rect.left()..=rect.left() + room * months.len() as f32,
        floor,
        Stroke::new(theme.line_width, theme.grid),
    );
    for (index, (label, project, relationship)) in months.iter().enumerate() {
        let left = rect.left() + room * index as f32;
        let column = Rect::from_min_max(pos2(left + room * 0.2, roof), pos2(left + room * 0.8, floor));
        let tall = |minutes: i64| column.height() * minutes as f32 / most as f32;
        let mut top = floor;
        for (minutes, color) in [(*project, theme.project), (*relationship, theme.relationship)] {
            if minutes > 0 {
                let part = Rect::from_min_max(pos2(column.left(), top - tall(minutes)), pos2(column.right(), top));
                painter.rect_filled(part, 0.0, color);
                painter.rect_stroke(part, 0.0, Stroke::new(0.5, theme.surface), StrokeKind::Inside);
                top = part.top();
            }
        }
        let caption = theme::regular(theme::CAPTION);
        let hours = cx.words.number_short((project + relationship) as f64 / 60.0, 0);
        painter.text(pos2(column.center().x, top - 2.0), Align2::CENTER_BOTTOM, hours, caption.clone(), theme.quiet);
        painter.text(pos2(column.center().x, floor + 3.0), Align2::CENTER_TOP, label, caption, theme.quiet);
        let spot = Rect::from_min_max(pos2(left, rect.top()), pos2(left + room, rect.bottom()));
        let hours = |minutes: i64| cx.words.number_short(minutes as f64 / 60.0, 1);
        ui.interact(spot, response.id.with(index), Sense::hover()).on_hover_text(cx.words.with(
            "managers-effort-month",
            &[("month", label.into()), ("plan", hours(*project).into()), ("relationship", hours(*relationship).into())],
        ));
    }
}
