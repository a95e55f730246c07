//! Work done again by month, drawn over the participation of the months before (text 1: "no client participation = high
//! probability of rework"). What stands over what shows that two things went together; it proves no cause.

use chrono::{Months, NaiveDate};
use egui::{Align2, Rect, Role, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use super::words;
use crate::insight::practice::{Figure, Label, Part, Value};
use crate::ui::context::Cx;
use crate::ui::theme::{self, SPACE_1, SPACE_2};
use crate::ui::views::dialogue::parts;
use crate::ui::widgets::button;

/// Height of the plot, of it the names of the months and the room over the highest mark, in points.
const HEIGHT: f32 = 188.0;
const FOOT: f32 = 22.0;
const HEAD: f32 = 12.0;
/// Width of the scale, in points.
const SCALE: f32 = 44.0;
/// A bar is at most so wide, in points.
const BAR: f32 = 36.0;

/// A month: what was done again in it, and the participation of the month that is drawn over it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Month {
    /// Its first day.
    pub first: NaiveDate,
    /// Minutes done again, and all minutes of work done; nothing where none was.
    pub again: Value,
    /// The first day of the month whose participation it is.
    pub of: NaiveDate,
    /// Who came, of those needed; nothing where nobody was needed.
    pub came: Value,
}

/// The months of a figure, from the first to the last that either is known of, none left out: participation stands `lag`
/// months later than it was.
pub fn months(parts: &[Part], lag: usize) -> Vec<Month> {
    let month = |part: &Part| match part.of {
        Label::Month(first) => Some(first),
        _ => None,
    };
    let later = |first: NaiveDate, months: usize| first.checked_add_months(Months::new(months as u32));
    let found = |first: NaiveDate| parts.iter().find(|part| month(part) == Some(first));
    let days = || parts.iter().filter_map(month);
    let (Some(from), Some(last)) = (days().min(), days().max()) else { return Vec::new() };
    let one = |number: usize| {
        let first = later(from, number)?;
        let of = first.checked_sub_months(Months::new(lag as u32))?;
        let again = found(first).map_or(Value::Nothing, |part| part.value);
        let came = found(of).map_or(Value::Nothing, |part| part.beside);
        Some(Month { first, again, of, came })
    };
    (0..).map_while(one).take_while(|month| month.first <= last).collect()
}

/// Draws the choice of how much later, the plot, and what it does not prove.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, figure: &Figure, lag: &mut usize) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_2;
        let name = cx.text("practice-lag");
        ui.label(cx.theme.quiet(name));
        let numbers = [0, 1, 2].map(|months| cx.words.number(f64::from(months), 0));
        let options: Vec<(usize, &str)> = numbers.iter().map(String::as_str).enumerate().collect();
        if cx.presented {
            ui.label(cx.theme.body(options.get(*lag).map_or("", |(_, word)| word)));
            return;
        }
        *lag = button::segmented(ui, cx.theme, name, *lag, &options).unwrap_or(*lag);
    });
    ui.add_space(SPACE_1);
    plot(ui, cx, &months(&figure.parts, *lag));
    parts::remark(ui, cx, cx.text("practice-lag-key"));
}

/// A month in a sentence.
fn said(cx: &Cx<'_>, month: &Month) -> String {
    let again = match month.again {
        Value::Part(_, all) if !month.again.is_nothing() => {
            let hours = ("hours", cx.words.number(all / 60.0, 0).into());
            cx.words.with("practice-lag-again", &[("share", words::value(cx, month.again).into()), hours])
        }
        _ => cx.text("practice-lag-no-work").to_owned(),
    };
    let came = match month.came {
        Value::Share(_) if !month.came.is_nothing() => words::part(cx, month.came),
        _ => cx.text("practice-nothing").to_owned(),
    };
    let args = [
        ("month", cx.words.month_year(month.first).into()),
        ("again", again.into()),
        ("when", cx.words.month_year(month.of).into()),
        ("came", came.into()),
    ];
    cx.words.with("practice-lag-month", &args)
}

fn plot(ui: &mut Ui, cx: &Cx<'_>, months: &[Month]) {
    let theme = cx.theme;
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), HEIGHT), Sense::hover());
    if !ui.is_rect_visible(rect) || months.is_empty() {
        return;
    }
    let area = Rect::from_min_max(pos2(rect.left() + SCALE, rect.top() + HEAD), rect.max - Vec2::new(SPACE_2, FOOT));
    let y = |share: f64| egui::lerp(area.bottom()..=area.top(), share.clamp(0.0, 1.0) as f32);
    let painter = ui.painter().clone();
    for level in [0.0, 0.25, 0.5, 0.75, 1.0] {
        painter.hline(area.x_range(), y(level), Stroke::new(theme.line_width, theme.grid));
        let at = pos2(area.left() - SPACE_2, y(level));
        let words = cx.words.percent(level, 0);
        painter.text(at, Align2::RIGHT_CENTER, words, theme::regular(theme::CAPTION), theme.quiet);
    }
    let step = area.width() / months.len() as f32;
    let middle = |place: usize| area.left() + (place as f32 + 0.5) * step;
    // Not every month has room for its name.
    let every = (54.0 / step).ceil().max(1.0) as usize;
    for (place, month) in months.iter().enumerate() {
        let column =
            Rect::from_x_y_ranges(middle(place) - step / 2.0..=middle(place) + step / 2.0, rect.top()..=rect.bottom());
        let name = said(cx, month);
        let id = ui.make_persistent_id(("lagged", month.first));
        let response = ui.interact(column, id, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Meter, true, &name));
        if response.hovered() {
            painter.rect_filled(column.with_max_y(area.bottom()), 3.0, theme.hover);
        }
        match (month.again, month.again.number()) {
            (Value::Part(..), Some(share)) => {
                let half = (step * 0.3).min(BAR / 2.0);
                let top = y(share).min(area.bottom() - 2.0);
                let bar = Rect::from_x_y_ranges(middle(place) - half..=middle(place) + half, top..=area.bottom());
                painter.rect(bar, 2.0, theme.text, Stroke::NONE, StrokeKind::Inside);
            }
            // Where no work ended nothing can be said: hollow, never nought.
            _ => {
                let at = pos2(middle(place), area.bottom() - 6.0);
                painter.circle_stroke(at, 3.5, Stroke::new(1.2, theme.quiet));
            }
        }
        if place % every == 0 {
            let at = pos2(middle(place), area.bottom() + 4.0);
            let short = cx.words.month_short(month.first);
            painter.text(at, Align2::CENTER_TOP, short, theme::regular(theme::CAPTION), theme.quiet);
        }
        response.on_hover_text(name);
    }
    // Participation over it; no line across a month of which nothing is known.
    let dots: Vec<Option<egui::Pos2>> = months
        .iter()
        .enumerate()
        .map(|(place, month)| month.came.number().map(|share| pos2(middle(place), y(share))))
        .collect();
    for pair in dots.windows(2) {
        if let [Some(from), Some(to)] = pair {
            painter.add(Shape::line_segment([*from, *to], Stroke::new(2.0, theme.relationship)));
        }
    }
    for dot in dots.iter().flatten() {
        painter.circle(*dot, 4.5, theme.relationship, Stroke::new(1.5, theme.surface));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::statistics::Share;

    #[test]
    fn participation_stands_later_and_no_month_is_left_out() {
        let day = |month| NaiveDate::from_ymd_opt(2026, month, 1).unwrap();
        let part = |month, again, all, came| Part {
            of: Label::Month(day(month)),
            value: Value::Part(again, all),
            beside: Value::Share(came),
        };
        let parts = [part(1, 0.0, 600.0, Share::new(1, 2)), part(4, 60.0, 600.0, Share::new(3, 3))];
        let one = months(&parts, 1);
        assert_eq!(one.iter().map(|month| month.first).collect::<Vec<_>>(), [day(1), day(2), day(3), day(4)]);
        // What came in January stands over February; of March, so over April, nothing is known.
        assert_eq!((one[0].came, one[1].came, one[1].of), (Value::Nothing, Value::Share(Share::new(1, 2)), day(1)));
        assert_eq!((one[3].again, one[3].came), (Value::Part(60.0, 600.0), Value::Nothing));
        assert_eq!(months(&parts, 0)[3].came, Value::Share(Share::new(3, 3)));
        assert!(months(&[], 1).is_empty());
    }
}
