//! The plan as a calendar: a month of weeks, every task a bar over its days, every conversation on its day.
//!
//! Owns which month is looked at. Reads what is shown; computes no date.

pub mod lanes;

use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime, Weekday};
use egui::{
    Align, Align2, Key, Layout, Modifiers, Painter, Popup, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2,
    vec2,
};

use self::lanes::{Piece, Stretch, first_of, pieces, weeks_of};
use crate::insight::calendar::WorkingTime;
use crate::language::Language;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::capital;
use crate::ui::theme::{self, RADIUS, SPACE_1, SPACE_2, SPACE_3, Theme};
use crate::ui::widgets::button::{self, Button, Weight};
use crate::ui::widgets::{card, one_line_on, page, popup};
use crate::workspace::{Outcome, RecordRef};

/// Height of the names of the days, in points.
const HEAD: f32 = 24.0;
/// Height of a day's number, in points.
const NUMBER: f32 = 22.0;
/// Height of an entry, in points.
const LINE: f32 = 19.5;
/// The least height of a week, in points.
const WEEK: f32 = 68.0;
/// Room for the numbers of weeks at the left, in points.
const WEEKS: f32 = 40.0;

/// The calendar with its own small state.
#[derive(Default)]
pub struct MonthView {
    /// The first day of the month that is looked at; none before the first frame.
    month: Option<NaiveDate>,
    kept: Option<((u64, NaiveDate, Language), Month)>,
    /// The selection that was last brought into sight.
    followed: Option<RecordRef>,
}

/// A month, ready to be drawn.
struct Month {
    /// Its first Monday.
    monday: NaiveDate,
    entries: Vec<Entry>,
    /// What falls into each week.
    weeks: Vec<Vec<Piece>>,
    /// For each day whether work is done.
    works: Vec<bool>,
    /// How many tasks are at work in the month, and how many milestones it has.
    tasks: usize,
    milestones: usize,
    /// Where it is empty, the nearest months before and after it in which a task is at work.
    around: (Option<NaiveDate>, Option<NaiveDate>),
}

/// What stands on a day.
#[derive(Clone, Debug)]
struct Entry {
    record: RecordRef,
    title: String,
    days: Stretch,
    /// Whole days on which it is interrupted.
    rests: Vec<Stretch>,
    look: Look,
}

/// How an entry is to be told apart.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Look {
    /// A task: how far it is, whether a slip moves the end.
    Task {
        percent: f64,
        critical: bool,
    },
    Milestone {
        done: bool,
        critical: bool,
    },
    /// A conversation; whether it took place or still can.
    Contact {
        stands: bool,
        held: bool,
    },
}

impl Month {
    fn of(cx: &Cx<'_>, month: NaiveDate) -> Self {
        let (monday, count) = weeks_of(month);
        let end = monday.checked_add_days(Days::new(7 * count as u64 - 1)).unwrap_or(monday);
        let mut entries = Vec::new();
        let (mut tasks, mut milestones) = (0, 0);
        let schedule = &cx.insights.schedule;
        for id in schedule.order.iter() {
            let Some(dates) = schedule.get(*id).filter(|dates| !dates.summary) else { continue };
            let days = Stretch { from: dates.start.date(), to: last_day(dates.start, dates.finish) };
            if days.to < monday || days.from > end {
                continue;
            }
            let within = first_of(days.from) <= month && first_of(days.to) >= month;
            tasks += usize::from(within && !dates.milestone);
            milestones += usize::from(within && dates.milestone);
            let done = dates.percent >= 100.0;
            let critical = dates.critical && !done;
            let look = match dates.milestone {
                true => Look::Milestone { done, critical },
                false => Look::Task { percent: dates.percent, critical },
            };
            let title = cx.shown().tasks.get(*id).map(|task| task.title.clone()).unwrap_or_default();
            let rests = rests(&schedule.parts(*id));
            entries.push(Entry { record: (*id).into(), title, days, rests, look });
        }
        for contact in cx.shown().contacts.iter() {
            let on = contact.at.date();
            if (monday..=end).contains(&on) {
                let stands = matches!(contact.outcome, Outcome::Planned | Outcome::Held);
                let look = Look::Contact { stands, held: contact.outcome == Outcome::Held };
                let title = format!("{} {}", cx.words.time(contact.at.time()), contact.title);
                let days = Stretch { from: on, to: on };
                entries.push(Entry { record: contact.id.into(), title, days, rests: Vec::new(), look });
            }
        }
        // What lasts stands above what is short, so that bars run through at one height.
        let rank = |entry: &Entry| match entry.look {
            Look::Task { .. } => 0,
            Look::Milestone { .. } => 1,
            Look::Contact { .. } => 2,
        };
        entries.sort_by_key(|entry| {
            (rank(entry), entry.days.from.max(monday), std::cmp::Reverse(entry.days.to), entry.record)
        });
        let stretches: Vec<Stretch> = entries.iter().map(|entry| entry.days).collect();
        let calendar = WorkingTime::of_project(cx.shown());
        let starts = monday.iter_days().step_by(7).take(count);
        Self {
            weeks: starts.map(|monday| pieces(monday, &stretches)).collect(),
            works: monday.iter_days().take(7 * count).map(|day| calendar.works_on(day)).collect(),
            monday,
            entries,
            around: if tasks + milestones == 0 { around(cx, month) } else { (None, None) },
            tasks,
            milestones,
        }
    }
}

/// The day on which the calendar opens: the one looked at; where the plan lies elsewhere, the nearest day of it.
fn opening(cx: &Cx<'_>) -> NaiveDate {
    let schedule = &cx.insights.schedule;
    if schedule.tasks.is_empty() {
        return cx.day;
    }
    let (first, last) = (schedule.start.date(), last_day(schedule.start, schedule.finish));
    cx.day.clamp(first, last.max(first))
}

/// The nearest months before and after this one in which a task is at work.
fn around(cx: &Cx<'_>, month: NaiveDate) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let spans = cx
        .insights
        .schedule
        .tasks
        .values()
        .filter(|dates| !dates.summary)
        .map(|dates| (first_of(dates.start.date()), first_of(last_day(dates.start, dates.finish))));
    let before = spans.clone().map(|(_, last)| last).filter(|last| *last < month).max();
    (before, spans.map(|(first, _)| first).filter(|first| *first > month).min())
}

/// The whole days between the parts in which a task is worked.
fn rests(parts: &[(NaiveDateTime, NaiveDateTime)]) -> Vec<Stretch> {
    let between = |pair: &[(NaiveDateTime, NaiveDateTime)]| {
        let [(start, stop), (next, _)] = pair else { return None };
        let (from, to) = (last_day(*start, *stop).succ_opt()?, next.date().pred_opt()?);
        (from <= to).then_some(Stretch { from, to })
    };
    parts.windows(2).filter_map(between).collect()
}

/// The last day on which something goes on: what ends at midnight ended the day before.
fn last_day(start: NaiveDateTime, finish: NaiveDateTime) -> NaiveDate {
    let before = finish.checked_sub_signed(chrono::TimeDelta::minutes(1)).unwrap_or(finish);
    before.max(start).date()
}

impl MonthView {
    /// Draws the view into the room it is given, with what `head` draws beside its tools.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, head: impl FnOnce(&mut Ui)) {
        self.follow(cx);
        let month = self.month.unwrap_or_else(|| first_of(opening(cx)));
        let key = (cx.source, month, cx.words.language());
        if self.kept.as_ref().is_none_or(|(kept, _)| *kept != key) {
            self.kept = Some((key, Month::of(cx, month)));
        }
        self.month = Some(month);
        let Some((key, shown)) = self.kept.take() else { return };
        let margin = page::margin(ui);
        let room = ui.available_rect_before_wrap().shrink(margin);
        ui.scope_builder(egui::UiBuilder::new().max_rect(room), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let said = [
                ("month", capital(&cx.words.month_year(month)).into()),
                ("n", shown.tasks.into()),
                ("milestones", shown.milestones.into()),
            ];
            let key = if shown.tasks + shown.milestones == 0 { "month-title-none" } else { "month-title" };
            card::view_title(ui, cx.theme, &cx.words.with(key, &said), "");
            ui.add_space(SPACE_1);
            self.tools(ui, cx, head);
            if shown.tasks + shown.milestones == 0 {
                self.elsewhere(ui, cx, shown.around);
            }
            ui.add_space(SPACE_3);
            let least = HEAD + WEEK * shown.weeks.len() as f32;
            egui::ScrollArea::vertical().id_salt("month").auto_shrink(false).show(ui, |ui| {
                let height = ui.available_height().max(least);
                let (area, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
                grid(ui, cx, &shown, month, area);
            });
        });
        self.keys(ui, cx);
        self.kept = Some((key, shown));
    }

    fn tools(&mut self, ui: &mut Ui, cx: &Cx<'_>, head: impl FnOnce(&mut Ui)) {
        if cx.presented {
            return;
        }
        ui.horizontal(|ui| {
            head(ui);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = SPACE_1;
                if button::icon(ui, cx.theme, Icon::ChevronRight, cx.text("month-next")).clicked() {
                    self.turn(1);
                }
                let today = Button::new(cx.text("month-today")).weight(Weight::Quiet);
                if today.show(ui, cx.theme).clicked() {
                    self.month = Some(first_of(cx.day));
                }
                if button::icon(ui, cx.theme, Icon::ChevronLeft, cx.text("month-previous")).clicked() {
                    self.turn(-1);
                }
            });
        });
    }

    /// Where nothing of the plan falls into the month: ways to the nearest work before and after.
    fn elsewhere(&mut self, ui: &mut Ui, cx: &Cx<'_>, (before, after): (Option<NaiveDate>, Option<NaiveDate>)) {
        if before.is_none() && after.is_none() {
            return;
        }
        ui.add_space(SPACE_2);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_2;
            for (month, key, icon) in
                [(before, "month-work-before", Icon::ChevronLeft), (after, "month-work-after", Icon::ChevronRight)]
            {
                let Some(month) = month else { continue };
                let word = cx.words.with(key, &[("month", cx.words.month_year(month).into())]);
                if Button::new(&word).icon(icon).show(ui, cx.theme).clicked() {
                    self.month = Some(month);
                }
            }
        });
    }

    fn turn(&mut self, by: i32) {
        if let Some(month) = self.month {
            let months = Months::new(by.unsigned_abs());
            let to = if by < 0 { month.checked_sub_months(months) } else { month.checked_add_months(months) };
            self.month = to.or(self.month);
        }
    }

    fn keys(&mut self, ui: &Ui, cx: &Cx<'_>) {
        if ui.memory(egui::Memory::focused).is_some() || Popup::is_any_open(ui.ctx()) {
            return;
        }
        let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if pressed(Key::PageDown) {
            self.turn(1);
        }
        if pressed(Key::PageUp) {
            self.turn(-1);
        }
        if pressed(Key::Home) {
            self.month = Some(first_of(cx.day));
        }
    }

    /// Turns to the month of what was selected elsewhere.
    fn follow(&mut self, cx: &Cx<'_>) {
        if self.followed == cx.selection {
            return;
        }
        self.followed = cx.selection;
        let days = match cx.selection {
            Some(RecordRef::Task(id)) => {
                cx.insights.schedule.get(id).map(|dates| (dates.start.date(), last_day(dates.start, dates.finish)))
            }
            Some(RecordRef::Contact(id)) => cx.shown().contacts.get(id).map(|one| (one.at.date(), one.at.date())),
            _ => None,
        };
        let seen = |(from, to): (NaiveDate, NaiveDate)| {
            let month = self.month.unwrap_or_else(|| first_of(opening(cx)));
            first_of(from) <= month && month <= first_of(to)
        };
        if let Some(days) = days.filter(|days| !seen(*days)) {
            self.month = Some(first_of(days.0));
        }
    }
}

fn grid(ui: &mut Ui, cx: &Cx<'_>, month: &Month, shown: NaiveDate, area: Rect) {
    let theme = cx.theme;
    let painter = ui.painter().clone();
    painter.rect(area, f32::from(RADIUS), theme.surface, theme.hairline(), StrokeKind::Inside);
    let left = area.left() + WEEKS;
    let wide = (area.right() - left) / 7.0;
    let high = (area.height() - HEAD) / month.weeks.len().max(1) as f32;
    let place = |week: usize, day: usize| {
        let corner = pos2(left + day as f32 * wide, area.top() + HEAD + week as f32 * high);
        Rect::from_min_size(corner, vec2(wide, high))
    };
    for (column, day) in month.monday.iter_days().take(7).enumerate() {
        let at = pos2(left + (column as f32 + 0.5) * wide, area.top() + HEAD / 2.0);
        let word = cx.words.weekday_short(day);
        painter.text(at, Align2::CENTER_CENTER, word, theme::regular(theme::CAPTION), theme.quiet);
    }
    for (week, found) in month.weeks.iter().enumerate() {
        let row = place(week, 0).union(place(week, 6));
        painter.hline(area.left()..=area.right(), row.top(), theme.hairline());
        let monday = month.monday.checked_add_days(Days::new(7 * week as u64)).unwrap_or(month.monday);
        let number = monday.iso_week().week();
        let at = pos2(area.left() + WEEKS / 2.0, row.top() + NUMBER / 2.0);
        painter.text(at, Align2::CENTER_CENTER, number, theme::regular(theme::CAPTION), theme.quiet);
        for (column, day) in monday.iter_days().take(7).enumerate() {
            let rect = place(week, column);
            if !month.works.get(7 * week + column).copied().unwrap_or(true) {
                let inner = rect.shrink(theme.line_width / 2.0).intersect(area.shrink(1.0));
                painter.rect_filled(inner, 0.0, theme.page);
            }
            painter.vline(rect.left(), rect.y_range(), theme.hairline());
            number_of(&painter, cx, day, shown, rect);
        }
        entries(ui, cx, month, found, monday, &|day| place(week, day));
    }
    ui.painter().rect_stroke(area, f32::from(RADIUS), theme.hairline(), StrokeKind::Inside);
}

/// The number of a day; of the first its month, too; today in a disc of ink.
fn number_of(painter: &Painter, cx: &Cx<'_>, day: NaiveDate, shown: NaiveDate, rect: Rect) {
    let theme = cx.theme;
    let other = first_of(day) != shown;
    let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    let at = pos2(rect.left() + 15.0, rect.top() + NUMBER / 2.0);
    if day == cx.day {
        painter.circle_filled(at, 10.5, theme.text);
        painter.text(at, Align2::CENTER_CENTER, day.day(), theme::bold(theme::CAPTION), theme.ink_on(theme.text));
        return;
    }
    let ink = if other || weekend { theme.quiet } else { theme.text };
    if day.day() == 1 {
        let galley =
            one_line_on(painter, &cx.words.date_in_year(day), theme::bold(theme::CAPTION), rect.width() - 12.0);
        let left = Align2::LEFT_CENTER.anchor_size(pos2(rect.left() + SPACE_2, at.y), galley.size());
        painter.galley(left.min, galley, ink);
        return;
    }
    let ink = if other { ink.gamma_multiply(0.75) } else { ink };
    painter.text(at, Align2::CENTER_CENTER, day.day(), theme::regular(theme::CAPTION), ink);
}

/// What stands in a week, as far as there is room, and beside the number of a day how much more there is on it.
fn entries(ui: &mut Ui, cx: &Cx<'_>, month: &Month, found: &[Piece], monday: NaiveDate, place: &dyn Fn(usize) -> Rect) {
    let room = ((place(0).height() - NUMBER - 2.0) / LINE).floor().max(1.0) as usize;
    let mut hidden: [Vec<usize>; 7] = Default::default();
    for piece in found {
        if piece.line >= room {
            for day in piece.first..=piece.last {
                hidden[day as usize].push(piece.entry);
            }
            continue;
        }
        let top = place(0).top() + NUMBER + piece.line as f32 * LINE;
        let (first, last) = (place(piece.first as usize), place(piece.last as usize));
        let left = first.left() + if piece.goes_on { 0.0 } else { 3.0 };
        let right = last.right() - if piece.continues { 0.0 } else { 3.0 };
        let rect = Rect::from_min_max(pos2(left, top), pos2(right, top + LINE - 2.0));
        entry(ui, cx, &month.entries[piece.entry], piece, (rect, monday));
    }
    for (day, more) in hidden.iter().enumerate().filter(|(_, more)| !more.is_empty()) {
        let cell = place(day);
        let left = cell.left() + (cell.width() * 0.4).max(56.0);
        let rect =
            Rect::from_min_max(pos2(left, cell.top() + 3.0), pos2(cell.right() - 3.0, cell.top() + NUMBER - 2.0));
        let date = monday.checked_add_days(Days::new(day as u64)).unwrap_or(monday);
        further(ui, cx, month, found, (rect, date, day as u8), more.len());
    }
}

fn entry(ui: &mut Ui, cx: &Cx<'_>, entry: &Entry, piece: &Piece, (rect, monday): (Rect, NaiveDate)) {
    let theme = cx.theme;
    let response = ui.interact(rect, ui.make_persistent_id(("month", entry.record, monday)), Sense::CLICK);
    let selected = cx.is_selected(entry.record);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, entry.title.as_str()));
    if response.clicked() {
        cx.select(entry.record);
    }
    let radius = egui::CornerRadius {
        nw: if piece.goes_on { 0 } else { 4 },
        sw: if piece.goes_on { 0 } else { 4 },
        ne: if piece.continues { 0 } else { 4 },
        se: if piece.continues { 0 } else { 4 },
    };
    let painter = ui.painter();
    let lit = response.hovered() || response.has_focus();
    let worked = worked(entry, piece, (rect, monday));
    let mut left = worked.first().map_or(rect.left(), Rect::left) + 6.0;
    let (ink, stroke) = match entry.look {
        Look::Task { percent, critical } => {
            let done = percent >= 100.0;
            let fill = if lit { theme.tint(theme.project, 0.3) } else { theme.project_soft };
            for worked in &worked {
                painter.rect_filled(*worked, radius, fill);
            }
            // As on the timeline, dots lead over a rest.
            for (one, next) in worked.iter().zip(worked.iter().skip(1)) {
                let line = [one.right_center(), next.left_center()];
                let dots = Stroke::new(1.5_f32.max(theme.line_width), theme.project);
                painter.extend(egui::Shape::dashed_line(&line, dots, 2.0, 3.0));
            }
            let share = part_done(entry, percent, monday, rect);
            if share > 0.0 {
                // Within the outline of ink, where there is one.
                let bottom = rect.bottom() - if critical { 1.5 } else { 0.0 };
                let line = Rect::from_min_max(pos2(rect.left(), bottom - 2.0), pos2(rect.left() + share, bottom));
                painter.rect_filled(line, 0.0, theme.project);
            }
            let ink = if done { theme.quiet } else { theme.text };
            let edge = match critical {
                true => Stroke::new(1.5_f32.max(theme.line_width), theme.text),
                false => Stroke::new(theme.line_width, theme.tint(theme.project, 0.55)),
            };
            (ink, Some(edge))
        }
        Look::Milestone { done, critical } => {
            let middle = pos2(rect.left() + 9.0, rect.center().y);
            let fill = if done { theme.project } else { theme.project_soft };
            let edge = if critical { theme.text } else { theme.project };
            let (half, edge) = (5.5, Stroke::new(1.5_f32.max(theme.line_width), edge));
            let corners = vec![
                pos2(middle.x, middle.y - half),
                pos2(middle.x + half, middle.y),
                pos2(middle.x, middle.y + half),
                pos2(middle.x - half, middle.y),
            ];
            if lit {
                painter.rect_filled(rect, 4.0, theme.hover);
            }
            painter.add(egui::Shape::convex_polygon(corners, fill, edge));
            left = rect.left() + 19.0;
            (if done { theme.quiet } else { theme.text }, None)
        }
        Look::Contact { stands, held } => {
            if lit {
                painter.rect_filled(rect, 4.0, theme.hover);
            }
            let middle = pos2(rect.left() + 9.0, rect.center().y);
            let edge = Stroke::new(1.5_f32.max(theme.line_width), theme.relationship);
            match held {
                true => painter.circle_filled(middle, 4.5, theme.relationship),
                false => painter.circle_stroke(middle, 4.0, edge),
            };
            left = rect.left() + 19.0;
            (if stands { theme.text } else { theme.quiet }, None)
        }
    };
    for worked in worked.iter().filter(|_| stroke.is_some()) {
        painter.rect_stroke(*worked, radius, stroke.unwrap_or_default(), StrokeKind::Inside);
    }
    if selected {
        painter.rect_stroke(rect.expand(1.0), 5.0, Stroke::new(2.0, theme.text), StrokeKind::Outside);
    }
    let galley = one_line_on(painter, &entry.title, theme::regular(theme::CAPTION), rect.right() - left - 4.0);
    let at = Align2::LEFT_CENTER.anchor_size(pos2(left, rect.center().y - 1.0), galley.size());
    painter.galley(at.min, galley, ink);
    if struck(entry.look) {
        painter.hline(at.x_range(), at.center().y, Stroke::new(theme.line_width, theme.quiet));
    }
    if response.hovered() {
        response.on_hover_text(sentence(cx, entry));
    }
}

/// The parts of a piece on whose days it is worked, from left to right: all of it, where it is not interrupted.
fn worked(entry: &Entry, piece: &Piece, (rect, monday): (Rect, NaiveDate)) -> Vec<Rect> {
    let day = rect.width() / f32::from(piece.last - piece.first + 1);
    let rests = |column: u8| {
        let date = monday.checked_add_days(Days::new(column.into())).unwrap_or(monday);
        entry.rests.iter().any(|rest| (rest.from..=rest.to).contains(&date))
    };
    let mut found: Vec<Rect> = Vec::new();
    for column in (piece.first..=piece.last).filter(|column| !rests(*column)) {
        let left = rect.left() + day * f32::from(column - piece.first);
        match found.last_mut().filter(|last| left - last.right() < 0.5) {
            Some(last) => last.max.x = left + day,
            None => found.push(Rect::from_x_y_ranges(left..=left + day, rect.y_range())),
        }
    }
    found
}

/// A conversation that was cancelled or moved away is struck through.
fn struck(look: Look) -> bool {
    matches!(look, Look::Contact { stands: false, .. })
}

/// How many points of a piece are done: progress runs over the whole entry.
fn part_done(entry: &Entry, percent: f64, monday: NaiveDate, rect: Rect) -> f32 {
    let days = (entry.days.to - entry.days.from).num_days() as f32 + 1.0;
    let before = (monday - entry.days.from).num_days().max(0) as f32;
    let last = entry.days.to.min(monday.checked_add_days(Days::new(6)).unwrap_or(monday));
    let here = (last - entry.days.from.max(monday)).num_days() as f32 + 1.0;
    let done = days * (percent / 100.0).clamp(0.0, 1.0) as f32;
    ((done - before) / here).clamp(0.0, 1.0) * rect.width()
}

fn sentence(cx: &Cx<'_>, entry: &Entry) -> String {
    let days = cx.words.date_range(entry.days.from, entry.days.to);
    match entry.look {
        Look::Task { percent, .. } => {
            let mut said = format!("{}\n{days} · {}", entry.title, cx.words.percent(percent / 100.0, 0));
            for rest in &entry.rests {
                let days = cx.words.date_range(rest.from, rest.to);
                said.push('\n');
                said.push_str(&cx.words.with("month-rests", &[("days", days.into())]));
            }
            said
        }
        _ => format!("{}\n{days}", entry.title),
    }
}

/// How much more a day has; opens the list of all of it.
fn further(
    ui: &mut Ui,
    cx: &Cx<'_>,
    month: &Month,
    found: &[Piece],
    (rect, date, day): (Rect, NaiveDate, u8),
    count: usize,
) {
    let theme: &Theme = cx.theme;
    let words = cx.words.with("month-more", &[("n", count.into())]);
    let response = ui.interact(rect, ui.make_persistent_id(("month-more", date)), Sense::click());
    let said = format!("{words}, {}", cx.words.date(date));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, said.as_str()));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, 4.0, theme.hover);
    }
    let galley = one_line_on(ui.painter(), &words, theme::bold(theme::CAPTION), rect.width() - 8.0);
    let at = Align2::RIGHT_CENTER.anchor_size(pos2(rect.right() - 5.0, rect.center().y), galley.size());
    ui.painter().galley(at.min, galley, theme.quiet);
    Popup::menu(&response).show(|ui| {
        ui.set_min_width(260.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        popup::group(ui, theme, &cx.words.weekday_date(date));
        egui::ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
            for piece in found.iter().filter(|piece| (piece.first..=piece.last).contains(&day)) {
                let entry = &month.entries[piece.entry];
                let icon = match entry.look {
                    Look::Task { .. } => Icon::Plan,
                    Look::Milestone { .. } => Icon::Milestone,
                    Look::Contact { .. } => Icon::Meeting,
                };
                if popup::item(ui, theme, Some(icon), &entry.title, "", true).clicked() {
                    cx.select(entry.record);
                    ui.close();
                }
            }
        });
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: u32, hour: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 1, day).unwrap().and_hms_opt(hour, 0, 0).unwrap()
    }

    #[test]
    fn an_interrupted_task_is_drawn_on_the_days_on_which_it_is_worked() {
        // Monday the 12th and Tuesday, then from Thursday to Tuesday the 20th at noon, when it rests for the afternoon.
        let parts = [(at(12, 8), at(13, 17)), (at(15, 8), at(20, 12)), (at(21, 8), at(21, 17))];
        let rests = rests(&parts);
        let days = |from: u32, to: u32| Stretch { from: at(from, 0).date(), to: at(to, 0).date() };
        assert_eq!(rests, [days(14, 14)]);
        let record = RecordRef::Task(crate::workspace::Id::new(0, 1));
        let look = Look::Task { percent: 0.0, critical: false };
        let entry = Entry { record, title: String::new(), days: days(12, 21), rests, look };
        let ends = |first: u8, last: u8, monday: u32, width: f32| -> Vec<(f32, f32)> {
            let piece = Piece { entry: 0, first, last, line: 0, goes_on: false, continues: true };
            let rect = Rect::from_min_max(pos2(0.0, 0.0), pos2(width, 10.0));
            let worked = worked(&entry, &piece, (rect, at(monday, 0).date()));
            worked.iter().map(|one| (one.left(), one.right())).collect()
        };
        assert_eq!(ends(0, 6, 12, 700.0), [(0.0, 200.0), (300.0, 700.0)], "its weekend is no interruption");
        assert_eq!(ends(0, 2, 19, 300.0), [(0.0, 300.0)], "nor is an afternoon");
    }
}
