//! Who has how much to do: a strip under the rows, on the same time axis. Work as columns, capacity as a line, what is
//! above it in the colour of trouble.
//!
//! Owns whose load is shown. Computes no date; the load itself is an insight.

use std::sync::Arc;

use chrono::{Datelike, Days, NaiveDate};
use egui::{
    Align, Align2, Label, Layout, Popup, Rect, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, pos2,
};

use super::bars::hatch;
use super::level::Dialog;
use super::scale::date_of;
use super::sheet::{Sheet, caption, id_of, put};
use crate::insight::load::{DayLoad, Load, Loaded, asked};
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::title_of;
use crate::ui::theme::{CONTROL, SPACE_1, SPACE_2};
use crate::ui::widgets::{button, one_line, popup};
use crate::workspace::{Assignee, Collection, RecordRef, Task};

/// Height of the strip, in points.
pub const HEIGHT: f32 = 100.0;
/// From these widths of a day on, columns are days or weeks; below they are months.
const DAYS_FROM: f64 = 5.0;
const WEEKS_FROM: f64 = 1.2;
/// Room over the highest column, for the words, in points.
const OVER: f32 = 16.0;
/// Tasks that are named under the pointer.
const NAMED: usize = 6;

/// The strip's own small state.
#[derive(Default)]
pub struct Strip {
    /// The load, and of which insights and day it is.
    load: Option<((u64, NaiveDate), Known)>,
    /// Whose load was chosen last.
    chosen: Option<Assignee>,
    /// The selection that was last followed.
    selected: Option<RecordRef>,
    dialog: Option<Dialog>,
}

/// The load with what is said of it in every frame.
struct Known {
    load: Arc<Load>,
    /// Minutes above capacity from the shown day on, in the order of the people of the load.
    ahead: Vec<i64>,
    /// How many tasks levelling holds back, and of which.
    held_back: usize,
    tasks: Collection<Task>,
}

impl Known {
    /// Costs the tasks that differ from those `before`.
    fn of(cx: &Cx<'_>, before: Option<&Self>) -> Self {
        let load = Arc::clone(&cx.insights.load);
        let ahead = load.people.iter().map(|one| ahead(one, cx.day)).collect();
        let tasks = cx.file.tasks.clone();
        let is_held = |task: Option<&Task>| usize::from(task.is_some_and(|task| task.levelling_delay_minutes != 0));
        let held_back = match before {
            Some(before) => before
                .tasks
                .changes(&tasks)
                .fold(before.held_back, |count, (old, new)| count + is_held(new) - is_held(old)),
            None => tasks.iter().map(|task| is_held(Some(task))).sum(),
        };
        Self { load, ahead, held_back, tasks }
    }

    /// Everybody, with their minutes above capacity from the shown day on.
    fn people(&self) -> impl Iterator<Item = (&Loaded, i64)> {
        self.load.people.iter().map(Arc::as_ref).zip(self.ahead.iter().copied())
    }
}

/// Days that are drawn as one column.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Column {
    work_minutes: i64,
    over_minutes: i64,
    /// None where nobody said.
    capacity_minutes: Option<i64>,
    /// Days on which something is or can be done.
    days: i64,
}

impl Column {
    fn of<'a>(days: impl Iterator<Item = &'a DayLoad>) -> Self {
        days.filter(|day| day.work_minutes > 0 || day.capacity_minutes.is_some_and(|minutes| minutes > 0)).fold(
            Self { capacity_minutes: Some(0), ..Self::default() },
            |sum, day| Self {
                work_minutes: sum.work_minutes + day.work_minutes,
                over_minutes: sum.over_minutes + day.over_minutes(),
                capacity_minutes: sum.capacity_minutes.zip(day.capacity_minutes).map(|(sum, more)| sum + more),
                days: sum.days + 1,
            },
        )
    }
}

/// The days of the column that a date stands in: first and last.
fn column_of(date: NaiveDate, day_width: f64) -> (NaiveDate, NaiveDate) {
    let from = if day_width >= DAYS_FROM {
        return (date, date);
    } else if day_width >= WEEKS_FROM {
        date.checked_sub_days(Days::new(u64::from(date.weekday().num_days_from_monday())))
    } else {
        date.with_day(1)
    };
    let from = from.unwrap_or(date);
    let length = if day_width >= WEEKS_FROM { 7 } else { u64::from(from.num_days_in_month()) };
    (from, from.checked_add_days(Days::new(length - 1)).unwrap_or(from))
}

impl Strip {
    /// Draws the strip; `place` is as wide as table and chart.
    pub fn ui(&mut self, ui: &mut Ui, sheet: &Sheet<'_>, place: Rect) {
        let cx = sheet.cx;
        let of = (cx.source, cx.day);
        if self.load.as_ref().is_none_or(|(kept, _)| *kept != of) {
            let before = self.load.take();
            self.load = Some((of, Known::of(cx, before.as_ref().map(|(_, known)| known))));
        }
        self.follow(cx);
        ui.painter().hline(place.x_range(), place.top(), cx.theme.hairline());
        let Some((_, known)) = &self.load else { return };
        let most = || known.people().max_by_key(|(one, ahead)| (*ahead, one.over_minutes())).map(|(one, _)| one);
        let shown = self.chosen.and_then(|who| known.load.get(who)).or_else(most);
        let words = Rect::from_x_y_ranges(sheet.table, place.y_range()).shrink2(Vec2::new(SPACE_2, SPACE_1));
        let mut deed = None;
        ui.scope_builder(UiBuilder::new().max_rect(words).layout(Layout::top_down(Align::Min)), |ui| {
            ui.set_clip_rect(words.expand(3.0).intersect(ui.clip_rect()));
            ui.spacing_mut().item_spacing = Vec2::new(SPACE_1, 2.0);
            deed = beside(ui, cx, known, shown);
        });
        if let Some(one) = shown {
            histogram(ui, sheet, one, Rect::from_x_y_ranges(sheet.chart, place.y_range()));
        }
        match deed {
            Some(Deed::Choose(who)) => self.chosen = Some(who),
            Some(Deed::Level) => self.level(),
            None => {}
        }
        if self.dialog.as_mut().is_some_and(|dialog| dialog.show(ui, cx)) {
            self.dialog = None;
        }
    }

    /// Opens the dialog that levels.
    pub fn level(&mut self) {
        self.dialog = Some(Dialog::default());
    }

    /// Closes it unanswered.
    pub fn close(&mut self) {
        self.dialog = None;
    }

    /// A person or a resource that is selected anywhere is shown here.
    fn follow(&mut self, cx: &Cx<'_>) {
        if self.selected == cx.selection {
            return;
        }
        self.selected = cx.selection;
        match cx.selection {
            Some(RecordRef::Stakeholder(id)) => self.chosen = Some(id.into()),
            Some(RecordRef::Resource(id)) => self.chosen = Some(id.into()),
            _ => {}
        }
    }
}

/// What was done beside the chart.
enum Deed {
    Choose(Assignee),
    Level,
}

/// Under the table: whose load it is, what is to be said of it, and what can be done.
fn beside(ui: &mut Ui, cx: &Cx<'_>, known: &Known, shown: Option<&Loaded>) -> Option<Deed> {
    let Some(one) = shown else {
        ui.add(Label::new(cx.theme.quiet(cx.text("load-none"))).wrap());
        return None;
    };
    let mut deed = None;
    let name = name_of(cx, one.who);
    let opener = button::Button::new(&name).icon(Icon::ChevronDown).hint(cx.text("load-whose")).show(ui, cx.theme);
    Popup::menu(&opener).gap(2.0).accessible_name(cx.text("load-whose")).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        egui::ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
            for (other, ahead) in known.people() {
                let name = name_of(cx, other.who);
                let word = match ahead {
                    0 => name,
                    over => cx.words.with("load-named-over", &[("who", name.into()), ("over", hours(cx, over).into())]),
                };
                if popup::choice(ui, cx.theme, &word, other.who == one.who).clicked() {
                    deed = Some(Deed::Choose(other.who));
                    ui.close();
                }
            }
        });
    });
    let said = said_of(cx, one);
    let text =
        if ahead(one, cx.day) == 0 { cx.theme.caption(&said) } else { cx.theme.label(&said).color(cx.theme.trouble) };
    ui.add_space(2.0);
    ui.add(Label::new(text).truncate()).on_hover_text(&said);
    if cx.editable && (known.held_back > 0 || known.ahead.iter().any(|over| *over > 0)) {
        ui.add_space(2.0);
        ui.allocate_ui(Vec2::new(ui.available_width(), CONTROL), |ui| {
            if button::quiet(ui, cx.theme, cx.text("load-level")).clicked() {
                deed = Some(Deed::Level);
            }
        });
    }
    deed
}

/// Minutes above capacity from a day on.
fn ahead(one: &Loaded, day: NaiveDate) -> i64 {
    one.dated().filter(|(date, _)| *date >= day).map(|(_, load)| load.over_minutes()).sum()
}

/// What is said of somebody's load: of what is ahead, since what is past can be helped no more.
fn said_of(cx: &Cx<'_>, one: &Loaded) -> String {
    let over: Vec<NaiveDate> =
        one.dated().filter(|(date, day)| *date >= cx.day && day.over_minutes() > 0).map(|(date, _)| date).collect();
    let days = over.len();
    match over.first().copied() {
        Some(first) => cx.words.with(
            "load-over",
            &[
                ("over", hours(cx, ahead(one, cx.day)).into()),
                ("n", days.into()),
                ("first", cx.words.date_short(first).into()),
            ],
        ),
        None if !one.overloads.is_empty() => cx.text("load-past").to_owned(),
        None if one.days.iter().any(|day| day.capacity_minutes.is_none()) => cx.text("load-no-capacity").to_owned(),
        None => cx.text("load-within").to_owned(),
    }
}

/// A name as people know it.
pub(super) fn name_of(cx: &Cx<'_>, who: Assignee) -> String {
    title_of(cx.shown(), who.into(), cx.words)
}

/// Minutes as hours, to the half hour where they are few.
fn hours(cx: &Cx<'_>, minutes: i64) -> String {
    let hours = minutes as f64 / 60.0;
    let decimals = if hours < 20.0 { 1 } else { 0 };
    cx.words.with("load-hours", &[("n", cx.words.number_short(hours, decimals).into())])
}

/// The columns, the line of capacity, and what the pointer is told.
fn histogram(ui: &mut Ui, sheet: &Sheet<'_>, one: &Loaded, place: Rect) {
    let (cx, theme) = (sheet.cx, sheet.theme());
    let clip = place.intersect(ui.clip_rect());
    let painter = ui.painter().with_clip_rect(clip);
    let response = ui.interact(clip, id_of("load"), Sense::hover());
    let title = cx.words.with("load-name", &[("who", name_of(cx, one.who).into()), ("said", said_of(cx, one).into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &title));

    let most = one.days.iter().map(|day| day.work_minutes.max(day.capacity_minutes.unwrap_or(0))).max().unwrap_or(0);
    let floor = place.bottom() - 2.0;
    let scale = (place.height() - OVER - 2.0) / most.max(60) as f32;
    let y = |minutes: f32| floor - minutes * scale;
    let pointer = response.hover_pos();
    let (mut looked_at, mut line, mut label): (_, Vec<egui::Pos2>, _) = (None, Vec::new(), None);
    let last = date_of(sheet.scale.left + f64::from(place.width()) / sheet.scale.day_width);
    let (mut from, mut to) = column_of(date_of(sheet.scale.left), sheet.scale.day_width);
    while from <= last {
        let (left, right) = (sheet.x_date(from), to.succ_opt().map_or(f32::INFINITY, |next| sheet.x_date(next)));
        let gap = if right - left >= 4.0 { 0.5 } else { 0.0 };
        let column = Column::of(from.iter_days().take_while(|date| *date <= to).filter_map(|date| one.on(date)));
        if column.days > 0 {
            let each = |minutes: i64| minutes as f32 / column.days as f32;
            let (work, over) = (each(column.work_minutes), each(column.over_minutes));
            let bar = |from: f32, to: f32| Rect::from_min_max(pos2(left + gap, y(to)), pos2(right - gap, y(from)));
            painter.rect_filled(bar(0.0, work - over), 0.0, theme.tint(theme.project, 0.45));
            if over > 0.0 {
                let bar = bar(work - over, work);
                let past = to < cx.day;
                painter.rect_filled(bar, 0.0, theme.tint(theme.trouble, if past { 0.5 } else { 1.0 }));
                hatch(&painter, bar, Stroke::new(1.0, theme.surface.gamma_multiply(0.5)));
            }
            if let Some(capacity) = column.capacity_minutes.map(each) {
                line.extend([pos2(left, y(capacity)), pos2(right, y(capacity))]);
                if capacity > 0.0 && label.is_none() && right > place.left() {
                    label = Some((pos2(left.max(place.left()), y(capacity)), capacity));
                }
            }
            if pointer.is_some_and(|pointer| (left..right).contains(&pointer.x)) {
                let whole = Rect::from_x_y_ranges(left..=right, place.top() + 1.0..=floor);
                painter.rect_stroke(whole, 0.0, Stroke::new(1.0, theme.outline), StrokeKind::Inside);
                looked_at = Some((from, to, column));
            }
        }
        let Some(next) = to.succ_opt() else { break };
        (from, to) = column_of(next, sheet.scale.day_width);
    }
    painter.hline(place.x_range(), floor, theme.hairline());
    painter.line(line, Stroke::new(1.5, theme.text));
    if let Some((at, capacity)) = label {
        let words = cx.words.with("load-capacity", &[("hours", hours(cx, capacity as i64).into())]);
        let galley = one_line(ui, &words, caption(), 160.0);
        let back = Rect::from_min_size(pos2(at.x + 3.0, at.y - 16.0), galley.size() + Vec2::new(4.0, 0.0));
        painter.rect_filled(back, 2.0, theme.surface.gamma_multiply(0.85));
        put(&painter, pos2(at.x + 5.0, at.y - 1.0), Align2::LEFT_BOTTOM, galley, theme.quiet);
    }
    if let Some((from, to, column)) = looked_at {
        response.on_hover_ui_at_pointer(|ui| explain(ui, sheet, one, (from, to), &column));
    }
}

/// What the pointer is told of a column: who, when, how much of how much, and for which tasks.
fn explain(ui: &mut Ui, sheet: &Sheet<'_>, one: &Loaded, (from, to): (NaiveDate, NaiveDate), column: &Column) {
    let cx = sheet.cx;
    let when = if from == to { cx.words.weekday_date(from) } else { cx.words.date_range(from, to) };
    let who = name_of(cx, one.who);
    ui.label(cx.theme.emphasis(cx.words.with("load-tip", &[("who", who.into()), ("when", when.into())])));
    let work = ("work", hours(cx, column.work_minutes).into());
    let said = match column.capacity_minutes {
        Some(capacity) => cx.words.with("load-tip-of", &[work, ("capacity", hours(cx, capacity).into())]),
        None => cx.words.with("load-tip-work", &[work]),
    };
    ui.label(cx.theme.body(said));
    if column.over_minutes > 0 {
        let said = cx.words.with("load-tip-over", &[("over", hours(cx, column.over_minutes).into())]);
        ui.label(cx.theme.body(said).color(cx.theme.trouble));
    }
    let tasks = asked(cx.shown(), &cx.insights.schedule, one.who, from, to);
    for (task, minutes) in tasks.iter().take(NAMED) {
        let title = title_of(cx.shown(), (*task).into(), cx.words);
        let args = [("title", title.into()), ("hours", hours(cx, *minutes).into())];
        ui.label(cx.theme.caption(cx.words.with("load-tip-task", &args)));
    }
    if tasks.len() > NAMED {
        ui.label(cx.theme.caption(cx.words.with("load-more", &[("n", (tasks.len() - NAMED).into())])));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn columns_are_days_weeks_or_months() {
        let wednesday = day("2026-02-04");
        assert_eq!(column_of(wednesday, 20.0), (wednesday, wednesday));
        assert_eq!(column_of(wednesday, 3.0), (day("2026-02-02"), day("2026-02-08")));
        assert_eq!(column_of(wednesday, 0.5), (day("2026-02-01"), day("2026-02-28")));
    }

    #[test]
    fn a_column_is_the_mean_of_its_days_at_work_and_hides_no_overload() {
        let day = |work, capacity| DayLoad { work_minutes: work, capacity_minutes: Some(capacity) };
        let week = [day(600, 480), day(120, 480), day(0, 0)];
        let column = Column::of(week.iter());
        assert_eq!((column.work_minutes, column.capacity_minutes, column.days), (720, Some(960), 2));
        assert_eq!(column.over_minutes, 120, "though there is room on the next day");
    }
}
