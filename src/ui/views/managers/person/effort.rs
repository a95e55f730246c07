//! Where the time of one of us went: the eight activities month by month, the client's satisfaction over them.

use egui::{Align2, Color32, Label, Rect, Role, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use crate::insight::personal::{Month, Myself};
use crate::insight::scorecard::FigureKind;
use crate::ui::context::Cx;
use crate::ui::theme::{self, SPACE_1, SPACE_2};
use crate::ui::widgets::{card, one_line_on};
use crate::workspace::Activity;

/// Height of the columns with what stands over and under them, in points.
const PLOT: f32 = 150.0;
/// Height of the strip of satisfaction over the columns, in points.
const STRIP: f32 = 46.0;

/// The colour of an activity: its manager's, from full to faint.
fn color(cx: &Cx<'_>, activity: Activity) -> Color32 {
    let own = if activity.is_relationship() { cx.theme.relationship } else { cx.theme.project };
    let place = Activity::ALL.iter().position(|one| *one == activity).unwrap_or_default() % 4;
    cx.theme.tint(own, [1.0, 0.74, 0.5, 0.3][place])
}

/// Which share of the time went into the relationship, in a sentence; none where no time is known.
pub fn share(cx: &Cx<'_>, myself: &Myself) -> Option<String> {
    let minutes = |of_relationship: bool| -> i64 {
        let all = myself.activities.iter().filter(|part| part.0.is_relationship() == of_relationship);
        all.map(|part| *part.1).sum()
    };
    let (project, relationship) = (minutes(false), minutes(true));
    let whole = project + relationship;
    let share = (whole > 0).then(|| relationship as f64 / whole as f64)?;
    Some(cx.words.with("managers-own-share", &[("share", cx.words.percent(share, 0).into())]))
}

/// The card; `over` stands over the page.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, myself: &Myself, over: &str) {
    let whole: i64 = myself.activities.values().sum();
    // What stands over the page is not said twice.
    let title = share(cx, myself).filter(|said| said != over);
    let (title, drawn) = match &title {
        Some(title) => (title.as_str(), Some(cx.text("managers-own-effort"))),
        None => (cx.text("managers-own-effort"), None),
    };
    card::card(ui, cx.theme, title, |ui| {
        if whole == 0 {
            ui.add(Label::new(cx.theme.quiet(cx.text("managers-effort-none"))).wrap());
            return;
        }
        if let Some(drawn) = drawn {
            ui.add(Label::new(cx.theme.caption(drawn)).wrap());
        }
        columns(ui, cx, &myself.months);
        legend(ui, cx, myself, whole);
        ui.add(Label::new(cx.theme.caption(cx.text("managers-effort-source"))).wrap());
    });
}

fn columns(ui: &mut Ui, cx: &Cx<'_>, months: &[Month]) {
    let theme = cx.theme;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), STRIP + PLOT), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, cx.text("managers-own-effort")));
    if !ui.is_rect_visible(rect) || months.is_empty() {
        return;
    }
    let painter = ui.painter();
    let caption = || theme::regular(theme::CAPTION);
    let left = rect.left() + 26.0;
    let room = ((rect.right() - left) / months.len() as f32).min(104.0);
    let (roof, floor) = (rect.top() + STRIP + 14.0, rect.bottom() - 18.0);
    // Satisfaction, 1 to 5, as points: no line across a month without an answer.
    let y = |value: f64| egui::remap(value as f32, 1.0..=5.0, rect.top() + STRIP - 6.0..=rect.top() + 8.0);
    let ground = left..=left + room * months.len() as f32;
    for value in [1.0, 3.0, 5.0] {
        painter.hline(ground.clone(), y(value), Stroke::new(1.0, theme.grid));
        let number = cx.words.number(value, 0);
        painter.text(pos2(left - SPACE_1, y(value)), Align2::RIGHT_CENTER, number, caption(), theme.quiet);
    }
    painter.hline(ground, floor, Stroke::new(theme.line_width, theme.grid));
    let most = months.iter().map(|month| month.activities.values().sum::<i64>()).max().unwrap_or(1).max(1);
    let middle = |index: usize| left + room * (index as f32 + 0.5);
    for (index, pair) in months.windows(2).enumerate() {
        if let (Some((from, _)), Some((to, _))) = (pair[0].satisfaction, pair[1].satisfaction) {
            let ends = [pos2(middle(index), y(from)), pos2(middle(index + 1), y(to))];
            painter.add(Shape::line_segment(ends, Stroke::new(1.8, theme.text)));
        }
    }
    for (index, month) in months.iter().enumerate() {
        let x = middle(index);
        if let Some((value, _)) = month.satisfaction {
            painter.circle(pos2(x, y(value)), 4.0, theme.text, Stroke::new(1.5, theme.surface));
        }
        let mut top = floor;
        for activity in Activity::ALL {
            let minutes = month.activities.get(&activity).copied().unwrap_or(0);
            if minutes > 0 {
                let tall = (floor - roof) * minutes as f32 / most as f32;
                let part = Rect::from_min_max(pos2(x - room * 0.3, top - tall), pos2(x + room * 0.3, top));
                painter.rect_filled(part, 0.0, color(cx, activity));
                painter.rect_stroke(part, 0.0, Stroke::new(0.5, theme.surface), StrokeKind::Inside);
                top = part.top();
            }
        }
        let whole: i64 = month.activities.values().sum();
        let hours = if whole > 0 { cx.words.number_short(whole as f64 / 60.0, 0) } else { "–".to_owned() };
        painter.text(pos2(x, top - 2.0), Align2::CENTER_BOTTOM, hours, caption(), theme.quiet);
        let name = one_line_on(painter, &cx.words.month_short(month.first), caption(), room);
        painter.galley(pos2(x - name.size().x / 2.0, floor + 3.0), name, theme.quiet);
        let spot = Rect::from_x_y_ranges(x - room / 2.0..=x + room / 2.0, rect.y_range());
        ui.interact(spot, response.id.with(index), Sense::hover()).on_hover_text(sentence(cx, month));
    }
}

/// What a month says.
fn sentence(cx: &Cx<'_>, month: &Month) -> String {
    let hours = |minutes: i64| cx.words.number_short(minutes as f64 / 60.0, 1);
    let mut lines = vec![cx.words.month_year(month.first)];
    for (activity, minutes) in &month.activities {
        let name = cx.text(FigureKind::Activity(*activity).key());
        lines.push(format!("{name}: {}", cx.words.with("managers-hours-short", &[("n", hours(*minutes).into())])));
    }
    lines.push(match month.satisfaction {
        Some((mean, n)) => {
            let args = [("mean", cx.words.number_short(mean, 1).into()), ("n", n.into())];
            cx.words.with("managers-own-satisfaction", &args)
        }
        None => cx.text("managers-own-no-satisfaction").to_owned(),
    });
    lines.join("\n")
}

/// The least width of an entry of the legend, in points: the longest names stand whole in it.
const ENTRY: f32 = 250.0;

/// What the colours are, with the hours of each, in two columns where there is room.
fn legend(ui: &mut Ui, cx: &Cx<'_>, myself: &Myself, whole: i64) {
    let room = ui.available_width();
    let half = (room - SPACE_2) / 2.0;
    let (rows, width) = if half >= ENTRY { (4, half) } else { (8, room) };
    ui.spacing_mut().interact_size.y = 18.0;
    ui.spacing_mut().item_spacing.y = SPACE_1;
    for row in 0..rows {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_2;
            for activity in Activity::ALL.into_iter().skip(row).step_by(rows) {
                let minutes = myself.activities.get(&activity).copied().unwrap_or(0);
                let share = cx.words.percent(minutes as f64 / whole as f64, 0);
                let hours = cx.words.number_short(minutes as f64 / 60.0, 1);
                let hours = cx.words.with("managers-hours-short", &[("n", hours.into())]);
                let said = format!("{} · {share} · {hours}", cx.text(FigureKind::Activity(activity).key()));
                let (rect, response) = ui.allocate_exact_size(Vec2::new(width, 18.0), Sense::hover());
                response.widget_info(|| WidgetInfo::labeled(Role::Label, true, said.clone()));
                let spot = Rect::from_center_size(pos2(rect.left() + 5.0, rect.center().y), Vec2::splat(10.0));
                ui.painter().rect_filled(spot, 2.0, color(cx, activity));
                let galley = one_line_on(ui.painter(), &said, theme::regular(theme::CAPTION), width - 18.0);
                let at = pos2(rect.left() + 16.0, rect.center().y - galley.size().y / 2.0);
                let cut = galley.elided;
                ui.painter().galley(at, galley, cx.theme.text);
                if cut {
                    response.on_hover_text(said);
                }
            }
        });
    }
}
