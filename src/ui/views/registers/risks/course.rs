//! What there is to watch over time: the scores of open risks and issues, day by day as they were rated.

use chrono::NaiveDate;
use egui::{Align2, Color32, Pos2, Rect, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, pos2};

use crate::insight::exposure::Exposed;
use crate::ui::context::Cx;
use crate::ui::theme::{self, SPACE_2};
use crate::ui::views::pulse::days::DayAxis;
use crate::ui::views::pulse::figure::spread;
use crate::ui::widgets::{card, one_line_on, sign};

/// Height of the curve, in points.
const HEIGHT: f32 = 150.0;
/// Height of the row of days.
const DAYS: f32 = 24.0;
/// Room for the words at the right end, and for the figures at the left.
const ENDS: (f32, f32) = (30.0, 112.0);

/// Draws the curve in a card.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, course: &[(NaiveDate, Exposed)]) {
    let (Some((from, _)), Some((_, now))) = (course.first(), course.last()) else { return };
    let most = course.iter().map(|(_, one)| one.all()).max().unwrap_or(0);
    let peak = course.iter().find(|(_, one)| one.all() == most).map(|(on, _)| *on).unwrap_or(*from);
    let args = [
        ("now", now.all().into()),
        ("n", (now.open as usize).into()),
        ("most", most.into()),
        ("on", cx.words.date(peak).into()),
    ];
    let finding = cx.words.with("risks-course", &args);
    card::card(ui, cx.theme, &finding, |ui| {
        let theme = cx.theme;
        let (rect, whole) = ui.allocate_exact_size(Vec2::new(ui.available_width(), HEIGHT), Sense::hover());
        whole.widget_info(|| WidgetInfo::labeled(Role::Image, true, &finding));
        if !ui.is_rect_visible(rect) || *from >= cx.day {
            return;
        }
        let body = Rect::from_min_max(rect.min + Vec2::new(ENDS.0, SPACE_2), rect.max - Vec2::new(ENDS.1, DAYS));
        let axis = DayAxis { from: *from, to: cx.day, left: body.left(), right: body.right() };
        let top = f64::from(most.max(5)) * 1.08;
        let at = |on: NaiveDate, value: u32| {
            pos2(axis.x(on), body.bottom() - (f64::from(value) / top) as f32 * body.height())
        };
        axis.lines(ui, theme, cx.words, body.y_range());
        let painter = ui.painter();
        for value in [0, most / 2, most] {
            let y = at(*from, value).y;
            painter.hline(body.x_range(), y, Stroke::new(1.0, theme.grid));
            let number = cx.words.number(f64::from(value), 0);
            let font = theme::regular(theme::CAPTION);
            painter.text(pos2(body.left() - 6.0, y), Align2::RIGHT_CENTER, number, font, theme.quiet);
        }
        let line = |value: fn(&Exposed) -> u32| -> Vec<Pos2> {
            let mut points: Vec<Pos2> = Vec::with_capacity(course.len() * 2);
            for (on, exposed) in course {
                let point = at(*on, value(exposed));
                // What was rated stands until it is rated anew.
                points.extend(points.last().map(|last| pos2(point.x, last.y)));
                points.push(point);
            }
            points
        };
        painter.add(Shape::line(line(|one| one.issues), Stroke::new(2.0, theme.quiet)));
        painter.add(Shape::line(line(|one| one.all()), Stroke::new(2.5, theme.text)));
        let head = if cx.day == cx.today { cx.text("common-today").to_owned() } else { cx.words.date_short(cx.day) };
        sign::today(painter, theme, axis.x(cx.day), body.y_range(), "");
        let days = Rect::from_min_max(pos2(body.left(), body.bottom()), pos2(rect.right(), rect.bottom()));
        axis.words(ui, theme, cx.words, days, cx.day, &head);
        let all = (cx.words.with("risks-course-all", &[("n", now.all().into())]), now.all(), theme.text);
        let issues = (cx.words.with("risks-course-issues", &[("n", now.issues.into())]), now.issues, theme.quiet);
        names(ui, &[all, issues], |value| at(cx.day, value), rect.right());
        pointer(ui, cx, course, &whole, (&axis, body));
    });
}

/// Names at the right ends of the lines.
fn names(ui: &Ui, all: &[(String, u32, Color32)], at: impl Fn(u32) -> Pos2, right: f32) {
    let wishes: Vec<f32> = all.iter().map(|(_, value, _)| at(*value).y).collect();
    let (top, bottom) = (at(u32::MAX).y.max(0.0), at(0).y + 8.0);
    for ((word, value, ink), y) in all.iter().zip(spread(&wishes, 16.0, top, bottom)) {
        let Some(y) = y else { continue };
        let left = at(*value).x + SPACE_2;
        let galley = one_line_on(ui.painter(), word, theme::bold(theme::CAPTION), right - left);
        ui.painter().galley(pos2(left, y - galley.size().y / 2.0), galley, *ink);
    }
}

/// Under the pointer: what there was on that day.
fn pointer(
    ui: &Ui,
    cx: &Cx<'_>,
    course: &[(NaiveDate, Exposed)],
    whole: &egui::Response,
    (axis, body): (&DayAxis, Rect),
) {
    let Some(at) = whole.hover_pos().filter(|at| body.contains(*at)) else { return };
    let day = axis.day_at(at.x);
    let Some((_, exposed)) = course.iter().rev().find(|(on, _)| *on <= day) else { return };
    ui.painter().vline(axis.x(day), body.y_range(), Stroke::new(1.0, cx.theme.outline));
    let args = [
        ("on", cx.words.date(day).into()),
        ("all", exposed.all().into()),
        ("risks", exposed.risks.into()),
        ("issues", exposed.issues.into()),
        ("n", (exposed.open as usize).into()),
    ];
    let said = cx.words.with("risks-course-on", &args);
    whole.clone().on_hover_ui_at_pointer(|ui| {
        ui.label(cx.theme.body(said));
    });
}
