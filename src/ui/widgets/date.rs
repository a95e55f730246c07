//! A field for a day: typed, or chosen in a month. Knows no language (months and weekdays are handed in) and no clock
//! (today is handed in).

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use egui::{
    Align2, Key, Popup, PopupCloseBehavior, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
};

use super::field::{Field, MARGIN, parsed_with};
use super::{button, fill_of, focus_ring};
use crate::ui::icons::Icon;
use crate::ui::theme::{self, CONTROL, SPACE_1, Theme};

/// Room at the end of the field for the button that opens the month, in points.
const OPENER: f32 = 24.0;

/// The words and habits of a calendar in the reader's language.
#[derive(Clone, Copy)]
pub struct Calendar<'a> {
    /// The seven weekdays, short, from Monday on.
    pub weekdays: &'a [&'a str; 7],
    /// The title of the month that a day is in, such as "March 2026".
    pub month: &'a dyn Fn(NaiveDate) -> String,
    /// A day in words, for its accessible name.
    pub day: &'a dyn Fn(NaiveDate) -> String,
    /// The day on which a week begins.
    pub first: Weekday,
    /// The day that is marked as today, if any.
    pub today: Option<NaiveDate>,
    /// Name of the button that opens the month.
    pub open: &'a str,
    /// Name of the button to the month before.
    pub previous: &'a str,
    /// Name of the button to the month after.
    pub next: &'a str,
    /// Word of the button that takes the day back; empty where there must be one.
    pub clear: &'a str,
}

/// A day. `format` writes it and `parse` reads what is typed; an empty field is no day, where that is allowed
/// (`calendar.clear` is not empty). Returns the new day once.
pub fn date(
    ui: &mut Ui,
    theme: &Theme,
    field: &Field,
    value: Option<NaiveDate>,
    calendar: &Calendar,
    format: impl Fn(NaiveDate) -> String,
    parse: impl Fn(&str) -> Option<NaiveDate>,
) -> Option<Option<NaiveDate>> {
    let write = |day: &Option<NaiveDate>| day.map(&format).unwrap_or_default();
    let read = |text: &str| match text.trim() {
        "" if !calendar.clear.is_empty() => Some(None),
        text => parse(text).map(Some),
    };
    parsed_with(ui, theme, field, &value, (write, read), OPENER, |ui| {
        ui.add_space((CONTROL - 20.0) / 2.0);
        let opener = button::icon_small(ui, theme, Icon::Calendar, calendar.open);
        month_popup(&opener, theme, field, value, calendar)
    })
}

/// Whether a field of this width has room for any date of the year of `near` as `format` writes it.
pub fn has_room_for(ui: &Ui, field: &Field, near: NaiveDate, format: impl Fn(NaiveDate) -> String) -> bool {
    let room = field.width.unwrap_or(f32::INFINITY).min(super::room(ui)) - OPENER - 2.0 * MARGIN;
    let width = |month| {
        let day = NaiveDate::from_ymd_opt(near.year(), month, 28).unwrap_or(near);
        ui.painter().layout_no_wrap(format(day), theme::regular(theme::BODY), egui::Color32::PLACEHOLDER).size().x
    };
    (1..=12).all(|month| width(month) <= room)
}

/// The month under its button. Returns what was chosen: a day, or none.
fn month_popup(
    opener: &Response,
    theme: &Theme,
    field: &Field,
    value: Option<NaiveDate>,
    calendar: &Calendar,
) -> Option<Option<NaiveDate>> {
    let mut picked = None;
    let was_open = Popup::is_id_open(&opener.ctx, Popup::default_response_id(opener));
    let opened = !was_open;
    Popup::from_toggle_button_response(opener)
        .gap(SPACE_1)
        .width(7.0 * 32.0)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .accessible_name(field.label)
        .show(|ui| {
            let id = ui.make_persistent_id("month");
            let fallback = value.or(calendar.today).unwrap_or_default();
            let mut shown: NaiveDate =
                if opened { fallback } else { ui.data(|data| data.get_temp(id)).unwrap_or(fallback) };
            ui.spacing_mut().item_spacing = Vec2::splat(0.0);
            ui.set_width(7.0 * 32.0);
            shown = header(ui, theme, shown, calendar);
            if let Some(day) = grid(ui, theme, shown, value, calendar, opened && opener.has_focus()) {
                picked = Some(Some(day));
                ui.close();
            }
            if !calendar.clear.is_empty() {
                ui.add_space(SPACE_1);
                if button::Button::new(calendar.clear).weight(button::Weight::Plain).show(ui, theme).clicked() {
                    picked = Some(None);
                    ui.close();
                }
            }
            ui.data_mut(|data| data.insert_temp(id, shown));
        });
    // Who leaves the month by the keyboard is where they opened it.
    let leaves = opener.ctx.input(|input| input.key_pressed(Key::Escape) || input.key_pressed(Key::Enter));
    if was_open && leaves && !Popup::is_id_open(&opener.ctx, Popup::default_response_id(opener)) {
        opener.request_focus();
    }
    picked
}

/// Title and the two buttons beside it; page up and page down do the same.
fn header(ui: &mut Ui, theme: &Theme, shown: NaiveDate, calendar: &Calendar) -> NaiveDate {
    let mut month = shown;
    ui.horizontal(|ui| {
        let before = button::icon(ui, theme, Icon::ChevronLeft, calendar.previous).clicked();
        let room = Vec2::new((super::room(ui) - CONTROL).max(0.0), CONTROL);
        let (rect, title) = ui.allocate_exact_size(room, Sense::hover());
        let words = (calendar.month)(shown);
        title.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &words));
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, words, theme::bold(theme::BODY), theme.text);
        let after = button::icon(ui, theme, Icon::ChevronRight, calendar.next).clicked();
        let (up, down) = ui.input(|input| (input.key_pressed(Key::PageUp), input.key_pressed(Key::PageDown)));
        if before || up {
            month = shown.checked_sub_months(Months::new(1)).unwrap_or(shown);
        } else if after || down {
            month = shown.checked_add_months(Months::new(1)).unwrap_or(shown);
        }
    });
    month
}

/// The days of the month that `shown` is in. Returns the day that was chosen.
fn grid(
    ui: &mut Ui,
    theme: &Theme,
    shown: NaiveDate,
    value: Option<NaiveDate>,
    calendar: &Calendar,
    by_keyboard: bool,
) -> Option<NaiveDate> {
    let cell = Vec2::new(32.0, CONTROL);
    let (heads, _) = ui.allocate_exact_size(Vec2::new(7.0 * cell.x, 22.0), Sense::hover());
    let first = calendar.first.num_days_from_monday() as usize;
    for column in 0..7 {
        let at = egui::pos2(heads.left() + (column as f32 + 0.5) * cell.x, heads.center().y);
        let word = calendar.weekdays[(first + column) % 7];
        ui.painter().text(at, Align2::CENTER_CENTER, word, theme::regular(theme::CAPTION), theme.quiet);
    }
    let start = shown.with_day(1).unwrap_or(shown);
    let lead = start.weekday().days_since(calendar.first);
    let top = start.checked_sub_days(Days::new(u64::from(lead))).unwrap_or(start);
    let (area, _) = ui.allocate_exact_size(Vec2::new(7.0 * cell.x, 6.0 * cell.y), Sense::hover());
    let mut chosen = None;
    for (index, day) in top.iter_days().take(42).enumerate() {
        if day.month() != shown.month() {
            continue;
        }
        let (row, column) = (index / 7, index % 7);
        let rect = Rect::from_min_size(area.min + Vec2::new(column as f32 * cell.x, row as f32 * cell.y), cell);
        let response = ui.interact(rect, ui.scope_id().with(("day", index)), Sense::click());
        let selected = value == Some(day);
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, (calendar.day)(day)));
        if by_keyboard && selected {
            response.request_focus();
        }
        let disc = Rect::from_center_size(rect.center(), Vec2::splat(26.0));
        let rest = if selected { theme.text } else { theme.surface_raised };
        let fill = if selected { rest } else { fill_of(theme, &response, rest) };
        ui.painter().rect_filled(disc, 6.0, fill);
        if calendar.today == Some(day) && !selected {
            let edge = Stroke::new(theme.line_width.max(1.5), theme.text);
            ui.painter().rect_stroke(disc, 6.0, edge, StrokeKind::Inside);
        }
        focus_ring(ui, theme, &response, disc, 6.0);
        let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        let ink = match (selected, weekend) {
            (true, _) => theme.ink_on(theme.text),
            (false, true) => theme.quiet,
            (false, false) => theme.text,
        };
        let font = if selected { theme::bold(13.0) } else { theme::regular(13.0) };
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, day.day(), font, ink);
        if response.clicked() {
            chosen = Some(day);
        }
    }
    chosen
}
