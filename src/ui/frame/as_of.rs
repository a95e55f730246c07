//! The as-of slider: the engagement from its first to its last day; where the handle stands, that day is looked at.
//! Marks: today (the file's own), months, the agreed start and end.

use chrono::{Datelike, Days, NaiveDate};
use egui::{Align2, Key, Rect, Role, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::{FrameCx, Span};
use crate::ui::context::Action;
use crate::ui::theme::{self, CAPTION, SPACE_1};
use crate::ui::views::month::lanes::first_of;

/// Room for the name of a month, in points: the widest of all languages.
const WIDEST_MONTH: f32 = 36.0;
/// More months than this are not marked: three hundred years.
const MOST_MONTHS: usize = 3_600;

/// Draws the slider in the given width.
pub fn show(ui: &mut Ui, cx: &FrameCx<'_>, span: &Span, width: f32) {
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, 36.0), Sense::click_and_drag());
    let days = (span.last - span.first).num_days().max(1);
    let track = Rect::from_min_max(pos2(rect.left() + 8.0, rect.top()), pos2(rect.right() - 8.0, rect.bottom()));
    let x_of = |day: NaiveDate| {
        let share = (day - span.first).num_days() as f32 / days as f32;
        track.left() + share.clamp(0.0, 1.0) * track.width()
    };

    if let Some(pointer) = response.interact_pointer_pos() {
        let share = ((pointer.x - track.left()) / track.width()).clamp(0.0, 1.0);
        let offset = (share * days as f32).round() as u64;
        let mut day = span.first.checked_add_days(Days::new(offset)).unwrap_or(span.last);
        if (x_of(span.today) - pointer.x).abs() < 4.0 {
            day = span.today;
        }
        push(cx, span, day);
    }
    if response.has_focus() {
        let step = ui.input(|i| match () {
            () if i.key_pressed(Key::ArrowLeft) => -1,
            () if i.key_pressed(Key::ArrowRight) => 1,
            () if i.key_pressed(Key::PageDown) => -7,
            () if i.key_pressed(Key::PageUp) => 7,
            () => 0,
        });
        ui.memory_mut(|memory| {
            let filter = egui::EventFilter { horizontal_arrows: true, ..Default::default() };
            memory.set_focus_lock_filter(response.id, filter);
        });
        if step != 0 {
            push(
                cx,
                span,
                span.day
                    .checked_add_signed(chrono::Duration::days(step))
                    .unwrap_or(span.day)
                    .clamp(span.first, span.last),
            );
        }
    }

    let painter = ui.painter();
    let y = rect.top() + 12.0;
    let line = |from: f32, to: f32, width: f32, color| {
        let rect = Rect::from_min_max(pos2(from, y - width / 2.0), pos2(to, y + width / 2.0));
        painter.rect_filled(rect, width / 2.0, color);
    };
    line(track.left(), track.right(), 4.0, cx.theme.track);
    line(x_of(span.start), x_of(span.end), 4.0, cx.theme.ghost);
    line(x_of(span.start).min(x_of(span.day)), x_of(span.day), 4.0, cx.theme.quiet);
    months(ui, cx, span, &x_of, y, rect.right());
    let today = x_of(span.today);
    painter.vline(today, (y - 8.0)..=(y + 8.0), egui::Stroke::new(2.0, cx.theme.text));
    let handle = pos2(x_of(span.day), y);
    let (fill, radius) = if span.day == span.today { (cx.theme.text, 6.0) } else { (cx.theme.watch, 7.0) };
    painter.circle(handle, radius, fill, egui::Stroke::new(2.0, cx.theme.surface));
    if response.has_focus() {
        painter.circle_stroke(handle, radius + 3.0, cx.theme.focus_ring());
    }
    let name = cx.words.with("frame-as-of-name", &[("date", cx.words.date(span.day).into())]);
    let value = (span.day - span.start).num_days() as f64;
    response.widget_info(|| WidgetInfo { value: Some(value), ..WidgetInfo::labeled(Role::Slider, true, &name) });
    if response.hovered() || response.dragged() {
        let day = cx.words.with("frame-day", &[("n", (span.day - span.start).num_days().into())]);
        response.on_hover_text_at_pointer(format!("{} · {day}", cx.words.date(span.day)));
    }
}

/// Draws the ticks of the months under the track, and as many of their names as there is room for, evenly.
fn months(ui: &Ui, cx: &FrameCx<'_>, span: &Span, x_of: &dyn Fn(NaiveDate) -> f32, y: f32, right: f32) {
    let painter = ui.painter();
    let first = first_of(span.first);
    let apart = (x_of(span.last) - x_of(span.first)) / ((span.last - span.first).num_days() as f32 / 30.4).max(1.0);
    let every = ((WIDEST_MONTH / apart.max(0.01)).ceil() as usize).max(1);
    // Names that are half a year apart, or more, would repeat themselves: years are counted instead.
    let (every, years) = if every > 6 { (every.div_ceil(12) * 12, true) } else { (every, false) };
    let label = |month: NaiveDate| {
        let said = if years { month.year().to_string() } else { cx.words.month_short(month) };
        painter.layout_no_wrap(said, theme::regular(CAPTION - 1.0), cx.theme.quiet)
    };
    let months = std::iter::successors(next_month(first), |month| next_month(*month));
    let months = months.skip_while(|month| years && month.month() != 1);
    for (index, month) in months.take_while(|month| *month <= span.last).enumerate().take(MOST_MONTHS) {
        let x = x_of(month);
        if index % every == 0 {
            painter.vline(x, (y + 5.0)..=(y + 8.0), egui::Stroke::new(1.0, cx.theme.outline));
            let galley = label(month);
            let left = x - galley.size().x / 2.0;
            if left + galley.size().x < right {
                painter.galley(pos2(left, y + 9.0), galley, cx.theme.quiet);
            }
        } else if apart > 6.0 {
            painter.vline(x, (y + 5.0)..=(y + 7.0), egui::Stroke::new(1.0, cx.theme.outline));
        }
    }
}

/// Draws the day that is looked at: its date, and the day of the engagement.
pub fn label(ui: &mut Ui, cx: &FrameCx<'_>, span: &Span) {
    let size = vec2(96.0, 36.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let date = cx.words.date(span.day);
    let day = cx.words.with("frame-day", &[("n", (span.day - span.start).num_days().into())]);
    let ink = if span.day == span.today { cx.theme.text } else { cx.theme.watch };
    let painter = ui.painter();
    let right = rect.right() - SPACE_1;
    painter.text(pos2(right, rect.top() + 2.0), Align2::RIGHT_TOP, &date, theme::bold(CAPTION + 1.0), ink);
    painter.text(
        pos2(right, rect.top() + 19.0),
        Align2::RIGHT_TOP,
        &day,
        theme::regular(CAPTION - 1.0),
        cx.theme.quiet,
    );
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{date}, {day}")));
}

fn push(cx: &FrameCx<'_>, span: &Span, day: NaiveDate) {
    if day != span.day {
        cx.out.push(Action::AsOf((day != span.today).then_some(day)));
    }
}

fn next_month(day: NaiveDate) -> Option<NaiveDate> {
    let (year, month) = if day.month() == 12 { (day.year() + 1, 1) } else { (day.year(), day.month() + 1) };
    NaiveDate::from_ymd_opt(year, month, 1)
}
