//! Where our time went: the share of the two managers, in all and month by month.

use chrono::NaiveDate;
use egui::{Label, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use super::model::Model;
use crate::ui::context::Cx;
use crate::ui::theme;
use crate::ui::widgets::bar;

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
        ui.add(Label::new(cx.theme.quiet(cx.text("managers-effort-none"))).wrap());
        return;
    }
    let foot = ui.add(Label::new(cx.theme.caption(cx.text("managers-effort-source"))).wrap());
    months(ui, cx, &model.months, height - foot.rect.height() - ui.spacing().item_spacing.y);
}

fn months(ui: &mut Ui, cx: &Cx<'_>, months: &[(NaiveDate, i64, i64)], height: f32) {
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width().max(0.0), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, cx.text("managers-effort-months")));
    if !ui.is_rect_visible(rect) || months.is_empty() {
        return;
    }
    let most = months.iter().map(|(_, project, relationship)| project + relationship).max().unwrap_or(1).max(1);
    let room = (rect.width() / months.len() as f32).min(56.0);
    let (floor, roof) = (rect.bottom() - 18.0, rect.top() + 16.0);
    let painter = ui.painter();
    let ground = rect.left()..=rect.left() + room * months.len() as f32;
    painter.hline(ground, floor, Stroke::new(theme.line_width, theme.grid));
    let caption = || theme::regular(theme::CAPTION);
    let word = |text: String| painter.layout_no_wrap(text, caption(), theme.quiet);
    let hours = |minutes: i64, digits: usize| cx.words.number_short(minutes as f64 / 60.0, digits);
    let names: Vec<_> = months.iter().map(|(month, ..)| word(cx.words.month_short(*month))).collect();
    let widest = names.iter().map(|name| name.size().x).fold(0.0, f32::max) + 4.0;
    let step = (widest / room).ceil().max(1.0) as usize;
    for (index, (month, project, relationship)) in months.iter().enumerate() {
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
        let whole = project + relationship;
        let figure = word(if whole > 0 { hours(whole, 0) } else { "–".to_owned() });
        if figure.size().x <= room - 1.0 {
            painter.galley(pos2(column.center().x - figure.size().x / 2.0, top - 17.0), figure, theme.quiet);
        }
        // The latest month has its name, and as many before it as there is room for.
        if (months.len() - 1 - index).is_multiple_of(step) {
            let name = &names[index];
            let at = (column.center().x - name.size().x / 2.0).min(rect.right() - name.size().x);
            painter.galley(pos2(at, floor + 3.0), name.clone(), theme.quiet);
        }
        let spot = Rect::from_min_max(pos2(left, rect.top()), pos2(left + room, rect.bottom()));
        let month = cx.words.month_year(*month);
        let sentence = if whole > 0 {
            let (plan, relationship) = (hours(*project, 1), hours(*relationship, 1));
            let args = [("month", month.into()), ("plan", plan.into()), ("relationship", relationship.into())];
            cx.words.with("managers-effort-month", &args)
        } else {
            cx.words.with("managers-effort-month-none", &[("month", month.into())])
        };
        ui.interact(spot, response.id.with(index), Sense::hover()).on_hover_text(sentence);
    }
}
