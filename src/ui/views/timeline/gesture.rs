//! Drags on the timeline. While one goes on its edits are applied each frame within one gesture, so that followers
//! move with it; the whole drag is one step of undo, and Escape takes it back.

use std::collections::HashSet;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use egui::{Align2, CursorIcon, Key, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, pos2};

use super::carry;
use super::edits;
use super::meaning::{Before, Question};
use super::scale::Step;
use super::sheet::{Sheet, caption, id_of};
use super::together;
use crate::document::{Edit, GestureId};
use crate::insight::consequences::{Consequences, Tied};
use crate::insight::meaning::{Meaning, Meanings, Wanted};
use crate::insight::schedule::TaskDates;
use crate::insight::schedule::reasons::{OwnTime, Reasons};
use crate::insight::shift::{self, Shift};
use crate::language::Words;
use crate::ui::context::{Action, Cx};
use crate::ui::naming::Named;
use crate::ui::reasons as say;
use crate::ui::report;
use crate::ui::theme;
use crate::ui::theme::ROW;
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::stage;
use crate::workspace::{Link, LinkKind, Task, TaskId};

/// So many expectations that it breaks are named beside the pointer; the question that follows names all.
const NAMED: usize = 2;
/// How wide a line beside the pointer may be, in points.
const WIDEST: f32 = 460.0;
/// How high it is at least, in points.
const LINE: f32 = 18.0;

/// What is being dragged.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Deed {
    /// A bar: when it starts.
    Move(NaiveDateTime),
    /// The end of a bar, which began with these dates.
    Resize(NaiveDateTime, NaiveDateTime),
    /// The end of what is done.
    Progress,
    /// A new dependency, from this end.
    Link(End),
    /// A pause from this moment on.
    Split(NaiveDateTime),
    /// A later part of an interrupted task: which rest before it, and from when until when that is.
    Part(usize, NaiveDateTime, NaiveDateTime),
    /// A row of the table.
    Row,
}

/// An end of a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Where it starts.
    Start,
    /// Where it finishes.
    Finish,
}

/// A drag that goes on.
#[derive(Clone, Debug)]
pub struct Drag {
    task: TaskId,
    deed: Deed,
    /// Where it was pressed on the screen.
    pressed: Pos2,
    /// Where that has come to with the chart, which may move under the hand.
    from: Pos2,
    /// When that is, in days of the scale; none before the first pass.
    from_days: Option<f64>,
    gesture: GestureId,
    /// Where the chart stood when it began, across in days and down in points; none before the first pass.
    stood: Option<(f64, f32)>,
    /// What was asked for last.
    asked: Option<Edit>,
    /// The rows that are dragged together, in their order.
    together: Vec<TaskId>,
    /// The same, to be asked whether one is among them.
    held: HashSet<TaskId>,
    /// The plan before it moved anything.
    before: Option<Before>,
    /// The date it gives now, and what that may mean.
    given: Option<(Wanted, Meanings)>,
    /// The day on which the task was to begin, where a report lets it begin before.
    early: Option<(TaskId, NaiveDate)>,
    /// By how much the rows in the hand are moved, and what that asks of them.
    shifted: Option<(Step, Shift)>,
    /// What is other than before, and in which insights.
    found: Option<(u64, Arc<Consequences>)>,
}

impl Drag {
    /// Begins with a press at `from`.
    pub fn begin(task: TaskId, deed: Deed, from: Pos2, gesture: u64) -> Self {
        Self {
            task,
            deed,
            pressed: from,
            from,
            from_days: None,
            stood: None,
            gesture: GestureId(gesture),
            asked: None,
            together: vec![task],
            held: HashSet::from([task]),
            before: None,
            given: None,
            early: None,
            shifted: None,
            found: None,
        }
    }

    /// With other rows that go along.
    pub fn with(self, together: Vec<TaskId>) -> Self {
        Self { held: together.iter().copied().collect(), together, ..self }
    }

    /// Carries the drag on by one frame. Returns whether it goes on.
    pub fn carry_on(&mut self, ui: &Ui, sheet: &Sheet<'_>, rows: Rect) -> bool {
        let cx = sheet.cx;
        let (pointer, down) = ui.input(|input| (input.pointer.interact_pos(), input.pointer.primary_down()));
        let days = *self.from_days.get_or_insert_with(|| sheet.scale.days_at(self.from.x - sheet.chart.min));
        self.from.x = sheet.chart.min + sheet.scale.x_of(days);
        // A drag that began today does not go on in an earlier day that is replayed meanwhile.
        if self.before.is_none() {
            self.before = Before::of(cx, self.task);
            self.early = report::early_of(cx, self.task).map(|planned| (self.task, planned));
        }
        if escaped(ui) || !cx.editable {
            self.given = None;
            if self.asked.is_some() {
                cx.take_back(self.gesture);
            }
            cx.hold(self.task);
            return false;
        }
        let Some(pointer) = pointer else { return down };
        let distance = pointer.x - self.from.x;
        match self.deed {
            Deed::Move(_) if self.together.len() > 1 => self.shift(sheet, distance),
            Deed::Move(start) => {
                let step = sheet.scale.step(distance);
                let to = self.before.as_ref().map(|before| edits::moved(cx, before.task(), start, step));
                to.into_iter().for_each(|to| self.give(sheet, to));
            }
            Deed::Split(at) => {
                let split = self.before.as_ref().and_then(|before| edits::split(sheet, before, at, distance));
                self.put(sheet, split);
            }
            Deed::Part(rest, from, to) => {
                let rests = |before: &Before| edits::rests(sheet, before, (rest, from, to), distance);
                let moved = self.before.as_ref().and_then(rests);
                self.put(sheet, moved);
            }
            Deed::Resize(start, finish) => {
                let task = self.before.as_ref().map(Before::task);
                match task.and_then(|task| edits::resized(cx, &sheet.scale, task, (start, finish), distance)) {
                    Some(duration_minutes) => self.ask(sheet, Edit::ResizeTask { id: self.task, duration_minutes }),
                    None => self.unask(sheet),
                }
            }
            Deed::Progress => self.report(sheet, pointer),
            Deed::Link(end) => {
                let target = target(sheet, rows, pointer).filter(|(id, _)| edits::may_link(cx, self.task, *id));
                match target {
                    Some((target, there)) if !down => edits::link(cx, self.task, target, kind(end, there)),
                    target if down => {
                        self.tie(cx, end, target);
                        self.draw_link(ui, sheet, pointer, (end, target));
                    }
                    _ => {}
                }
            }
            Deed::Row => {
                let further = ((pointer.x - self.pressed.x) / super::table::INDENT).round() as isize;
                let within = rows.expand(ROW).y_range().contains(pointer.y);
                let gap = carry::gap(sheet, pointer.y);
                let drop =
                    carry::drop_at(cx, sheet.plan, (&self.together, &self.held), gap, further).filter(|_| within);
                if down {
                    carry::carried(ui, sheet, &self.together, pointer);
                }
                match drop {
                    Some(drop) if !down => {
                        let put = |id: &TaskId| Edit::ReorderTask { id: *id, parent: drop.parent, before: drop.before };
                        edits::ask_all(cx, self.together.iter().map(put).collect());
                    }
                    Some(drop) => carry::mark(ui, sheet, &drop, rows),
                    None => {}
                }
            }
        }
        if down {
            let found = self.asked.is_some().then(|| self.consequences(cx)).flatten();
            self.say(ui, sheet, pointer, found.as_deref());
        }
        down
    }

    /// Which task is dragged.
    pub fn task(&self) -> TaskId {
        self.task
    }

    /// What has to be asked when it is let go: what the date means that it gave the task.
    pub fn question(self, cx: &Cx<'_>) -> Option<Question> {
        if let Some((step, shift)) = self.shifted {
            let before = self.before.filter(|_| shift.ask && self.asked.is_some())?;
            return Some(Question::of_shift(cx, before, self.together, step, self.gesture));
        }
        if let (Deed::Resize(..), Some((_, found)), Some(Edit::ResizeTask { duration_minutes, .. })) =
            (self.deed, &self.found, &self.asked)
        {
            // What breaks something is asked about, as a move is.
            let before = self.before.filter(|_| !found.broken.is_empty())?;
            let finish = cx.insights.schedule.get(self.task)?.finish;
            let takes = vec![Meaning::Takes(*duration_minutes)];
            return Some(Question::new(before, Wanted::Finish(finish), takes, self.gesture));
        }
        let ((wanted, meanings), before) = self.given.zip(self.before)?;
        let moved = meanings.list.first().is_some_and(|first| !before.is(first));
        (meanings.ask && moved && self.asked.is_some())
            .then(|| Question::new(before, wanted, meanings.list, self.gesture))
    }

    /// Says what a report did besides, when it is let go.
    pub fn say_early(&self, cx: &Cx<'_>) {
        if let (Some(early), Some(Edit::ReportProgress { percent: 1.., .. } | Edit::Several(_)), Deed::Progress) =
            (self.early, &self.asked, self.deed)
        {
            report::say(cx, &[early]);
        }
    }

    /// Where the chart stood when it began; asked for the first time, that is where it stands now.
    pub fn began_at(&mut self, now: (f64, f32)) -> (f64, f32) {
        *self.stood.get_or_insert(now)
    }

    /// Where it was pressed on the screen.
    pub fn pressed(&self) -> Pos2 {
        self.pressed
    }

    /// Whether it goes across, through time, and whether it goes from row to row.
    pub fn ways(&self) -> (bool, bool) {
        (self.deed != Deed::Row, matches!(self.deed, Deed::Row | Deed::Link(_)))
    }

    /// Takes back what was asked for: it was dragged to where it stood.
    fn unask(&mut self, sheet: &Sheet<'_>) {
        if self.asked.take().is_some() {
            sheet.cx.take_back(self.gesture);
        }
    }

    /// Asks for an edit unless it is what was asked for last.
    fn ask(&mut self, sheet: &Sheet<'_>, edit: Edit) {
        if self.asked.as_ref() == Some(&edit) {
            return;
        }
        edits::ask(sheet.cx, edit.clone(), Some(self.gesture));
        self.asked = Some(edit);
    }

    /// Lets the task start at a moment, in the likeliest sense of that.
    fn give(&mut self, sheet: &Sheet<'_>, start: NaiveDateTime) {
        let wanted = Wanted::Start(start);
        let Some(before) = self.before.as_ref().filter(|_| self.given.as_ref().is_none_or(|(had, _)| *had != wanted))
        else {
            return;
        };
        let meanings = before.meanings(wanted);
        if let Some(first) = meanings.list.first().filter(|first| self.asked.is_some() || !before.is(first)) {
            let task = before.with(first);
            super::meaning::put(sheet.cx, task.clone(), self.gesture);
            self.asked = Some(Edit::Put(task.into()));
        }
        self.given = Some((wanted, meanings));
    }

    /// Moves all rows in the hand by as much, each in the likeliest sense of that.
    fn shift(&mut self, sheet: &Sheet<'_>, distance: f32) {
        let step = sheet.scale.step(distance);
        let Some(before) = self.before.as_ref().filter(|_| self.shifted.as_ref().is_none_or(|(had, _)| *had != step))
        else {
            return;
        };
        let shift = together::shifted(sheet.cx, before, &self.together, step, shift::Sense::Likeliest);
        if shift.dated == 0 {
            self.unask(sheet);
        } else {
            self.asked = Some(together::moved(sheet.cx, before, &shift, self.gesture));
        }
        self.shifted = Some((step, shift));
    }

    /// Lets the task rest as was dragged; nothing where it rests as before.
    fn put(&mut self, sheet: &Sheet<'_>, task: Option<Task>) {
        let Some(task) = task else {
            self.unask(sheet);
            return;
        };
        let edit = Edit::Put(task.into());
        if self.asked.as_ref() != Some(&edit) {
            let label = Edit::ResizeTask { id: self.task, duration_minutes: 0 }.label(sheet.cx.file);
            sheet.cx.edit_during(edit.clone(), label, self.gesture);
            self.asked = Some(edit);
        }
    }

    /// What is other than before.
    fn consequences(&mut self, cx: &Cx<'_>) -> Option<Arc<Consequences>> {
        if let Some((_, found)) = self.found.as_ref().filter(|(source, _)| *source == cx.source) {
            return Some(found.clone());
        }
        let found = self.before.as_ref()?.until_now(cx);
        self.found = Some((cx.source, found.clone()));
        Some(found)
    }

    fn report(&mut self, sheet: &Sheet<'_>, pointer: Pos2) {
        // Against the bar as it stood: what begins before its time jumps to the shown day under the hand.
        let Some((row, now)) = self.where_it_is(sheet) else { return };
        let Some(dates) = self.before.as_ref().and_then(Before::dates) else { return };
        let bar = sheet.bar(row, dates);
        let share = ((pointer.x - bar.left()) / bar.width().max(1.0)).clamp(0.0, 1.0);
        // In steps of five percent: nobody knows it better.
        let percent = ((share * 20.0).round() * 5.0) as u8;
        let edit = report::progress(sheet.cx, self.task, dates, percent);
        if (dates.percent - f64::from(percent)).abs() < 1.0 {
            self.unask(sheet);
        } else if (now.percent - f64::from(percent)).abs() >= 1.0 {
            self.ask(sheet, edit);
        }
    }

    fn where_it_is<'a>(&self, sheet: &Sheet<'a>) -> Option<(usize, &'a TaskDates)> {
        Some((sheet.plan.row_of.get(self.task)?, sheet.cx.insights.schedule.get(self.task)?))
    }

    /// The task in the hand and its dates as they were asked for, while these are not worked out yet: the bar stays under
    /// the pointer however long that takes, and what follows from it comes when it is known.
    pub fn in_hand(&self, cx: &Cx<'_>) -> Option<(TaskId, TaskDates)> {
        let alone = self.together.len() == 1 && self.asked.is_some();
        let (then, now) = (cx.shown().tasks.get(self.task)?, cx.file.tasks.get(self.task).filter(|_| alone)?);
        let plan = |task: &Task| (task.duration_minutes, task.constraint, task.mode, task.manual_start);
        if plan(then) == plan(now) && then.links == now.links {
            return None;
        }
        let mut dates = cx.insights.schedule.get(self.task)?.clone();
        let own = OwnTime::of(now, cx.insights.schedule.calendars());
        match (self.deed, &self.given) {
            (Deed::Move(_), Some((Wanted::Start(at), _))) if !dates.summary => dates.start = own.next_start(*at),
            (Deed::Resize(..), _) => {}
            _ => return None,
        }
        dates.finish = own.ahead(dates.start);
        Some((self.task, dates))
    }

    /// Asks what a dependency would do that is drawn to another task.
    fn tie(&self, cx: &Cx<'_>, end: End, target: Option<(TaskId, End)>) {
        let Some((to, there)) = target else { return };
        let link = Link::new(self.task, kind(end, there));
        let of = Some((cx.source, to, link));
        if cx.drawn.of != of && !cx.drawn.running && cx.drawn.broken != of {
            cx.out.push(Action::Tie(to, link));
        }
    }

    fn draw_link(&self, ui: &Ui, sheet: &Sheet<'_>, pointer: Pos2, (end, target): (End, Option<(TaskId, End)>)) {
        let Some((row, dates)) = self.where_it_is(sheet) else { return };
        let theme = sheet.theme();
        let from = at_end(sheet, row, dates, end);
        let painter = ui.painter();
        painter.line_segment([from, pointer], Stroke::new(1.75, theme.text));
        painter.circle_filled(pointer, 3.5, theme.text);
        if let Some((id, there)) = target
            && let Some(row) = sheet.plan.row_of.get(id)
            && let Some(dates) = sheet.cx.insights.schedule.get(id)
        {
            let rect = sheet.chart_rect(row).shrink(1.0);
            painter.rect_stroke(rect, 4.0, theme.focus_ring(), egui::StrokeKind::Inside);
            painter.circle_filled(at_end(sheet, row, dates, there), 5.0, theme.focus);
            let title = sheet.cx.shown().tasks.get(id).map_or("", |task| task.title.as_str());
            let mut lines = vec![(None, format!("{}: {title}", kind(end, there).name(sheet.cx.words)))];
            let (drawn, link) = (sheet.cx.drawn, Link::new(self.task, kind(end, there)));
            match drawn.tied.filter(|_| drawn.of.is_some_and(|(_, to, of)| (to, of) == (id, link))) {
                Some(tied) => {
                    lines.extend(linked(sheet.cx.words, tied));
                    lines.extend(say::live(sheet.cx, &tied.found, NAMED));
                }
                None if drawn.of == Some((sheet.cx.source, id, link)) => {
                    lines.push((Some(Mark::Trouble), sheet.cx.text("plan-link-circle").to_owned()));
                }
                None => {}
            }
            note(ui, sheet, pointer, &lines);
        }
        ui.ctx().set_cursor_icon(if target.is_some() { CursorIcon::Crosshair } else { CursorIcon::NoDrop });
    }

    /// What the drag does, beside the pointer.
    fn say(&self, ui: &Ui, sheet: &Sheet<'_>, pointer: Pos2, found: Option<&Consequences>) {
        let Some((row, known)) = self.where_it_is(sheet) else { return };
        let in_hand = self.in_hand(sheet.cx);
        let dates = in_hand.as_ref().map_or(known, |(_, dates)| dates);
        let words = sheet.cx.words;
        let range = if sheet.scale.by_hours() {
            let (start, finish) = (words.date_time(dates.start), words.date_time(dates.finish));
            words.with("dates-range", &[("from", start.into()), ("to", finish.into())])
        } else {
            words.date_range(dates.start.date(), dates.finish.date())
        };
        let first = match self.deed {
            Deed::Move(_) => range,
            Deed::Resize(..) => {
                let duration = words.effort(dates.duration_minutes);
                words.with("timeline-tip-dates", &[("range", range.into()), ("duration", duration.into())])
            }
            Deed::Progress => {
                let percent = words.percent(dates.percent / 100.0, 0);
                words.with("timeline-tip-done", &[("percent", percent.into())])
            }
            Deed::Split(_) | Deed::Part(..) => {
                let task = sheet.cx.file.tasks.get(self.task);
                let pause = match (task, self.deed) {
                    (Some(task), Deed::Split(at)) => edits::pause_at(sheet.cx, task, dates, at),
                    (Some(task), Deed::Part(rest, ..)) => edits::pause_of(task, self.before.as_ref(), rest),
                    _ => 0,
                };
                let finish = words.date(dates.finish.date());
                let args = [("pause", words.effort(pause).into()), ("date", finish.into())];
                words.with(if pause > 0 { "plan-split-drag" } else { "plan-split-joined" }, &args)
            }
            // Over a task it is said with the task.
            Deed::Link(_) if ui.ctx().output(|out| out.cursor_icon) == CursorIcon::Crosshair => return,
            Deed::Link(_) => words.text("timeline-drag-link").to_owned(),
            Deed::Row => return,
        };
        let mut lines = vec![(None, first)];
        if matches!(self.deed, Deed::Move(_) | Deed::Resize(..) | Deed::Split(_) | Deed::Part(..)) {
            let held = held_back(sheet, self.task, self.given.as_ref(), dates);
            let followers = sheet.plan.followers(row);
            if let Some((_, shift)) = &self.shifted {
                let args = [("n", shift.moved.into()), ("begun", shift.begun.into())];
                lines.push((None, words.with("timeline-drag-several", &args)));
            } else if held {
                lines.push((None, words.text("timeline-drag-held").to_owned()));
            } else if followers > 0 {
                lines.push((None, words.with("timeline-drag-followers", &[("n", followers.into())])));
            }
        }
        if let Some((_, planned)) = self.early.filter(|_| self.deed == Deed::Progress && dates.percent > 0.0) {
            let planned = words.date_short(planned);
            lines.push((Some(Mark::Watch), words.with("plan-begins-early", &[("planned", planned.into())])));
        }
        lines.extend(found.map(|found| say::live(sheet.cx, found, NAMED)).unwrap_or_default());
        note(ui, sheet, pointer, &lines);
    }
}

/// Whether Escape was pressed: also where it was let go within the same pass, which a slow one is.
pub fn escaped(ui: &Ui) -> bool {
    ui.input(|input| input.key_down(Key::Escape) || input.key_pressed(Key::Escape))
}

/// Whether links keep a task from starting as early as it was dragged.
fn held_back(sheet: &Sheet<'_>, id: TaskId, given: Option<&(Wanted, Meanings)>, dates: &TaskDates) -> bool {
    let Some((Wanted::Start(start), _)) = given else { return false };
    let calendar = sheet.plan.calendars.get(sheet.cx.file.tasks.get(id).and_then(|task| task.calendar));
    // A start on a day off waits for the next working day; that is no dependency.
    !dates.summary && dates.start.date() > calendar.next_work_start(*start).date()
}

/// The task whose row is under the pointer, in the chart, and which of its ends is meant: the finish from the last
/// third of its bar on.
fn target(sheet: &Sheet<'_>, rows: Rect, pointer: Pos2) -> Option<(TaskId, End)> {
    if !rows.contains(pointer) || !sheet.chart.contains(pointer.x) {
        return None;
    }
    let row = sheet.row_at(pointer.y)?;
    let id = sheet.plan.rows[row].id;
    let dates = sheet.cx.insights.schedule.get(id)?;
    let bar = sheet.bar(row, dates);
    let late = pointer.x > bar.right() - bar.width() / 3.0;
    Some((id, if late && !dates.milestone { End::Finish } else { End::Start }))
}

/// Which dependency ties these ends of the earlier and of the later task.
fn kind(from: End, to: End) -> LinkKind {
    match (from, to) {
        (End::Finish, End::Start) => LinkKind::FinishStart,
        (End::Start, End::Start) => LinkKind::StartStart,
        (End::Finish, End::Finish) => LinkKind::FinishFinish,
        (End::Start, End::Finish) => LinkKind::StartFinish,
    }
}

/// Which dates a dependency would move: those of the later task, and of how many others.
fn linked(words: &Words, Tied { found, moved }: &Tied) -> Vec<(Option<Mark>, String)> {
    let to = moved
        .map(|(from, to)| words.with("plan-link-moves", &[("range", words.date_range(from.date(), to.date()).into())]));
    let others = found.moved.saturating_sub(usize::from(moved.is_some()));
    let others = (others > 0).then(|| words.with("plan-would-move", &[("n", others.into())]));
    let none = (found.moved == 0 && moved.is_none()).then(|| words.text("plan-link-moves-nothing").to_owned());
    let lines = [to, others, none].into_iter().flatten();
    lines.map(|line| (None, line)).collect()
}

/// Where an end of a bar is.
fn at_end(sheet: &Sheet<'_>, row: usize, dates: &TaskDates, end: End) -> Pos2 {
    let bar = sheet.bar(row, dates);
    pos2(if end == End::Start { bar.left() } else { bar.right() }, sheet.middle(row))
}

/// A note beside the pointer, within the view.
fn note(ui: &Ui, sheet: &Sheet<'_>, pointer: Pos2, lines: &[(Option<Mark>, String)]) {
    let theme = sheet.theme();
    let painter = ui.ctx().layer_painter(egui::LayerId::new(egui::Order::Tooltip, id_of("note")));
    let font = |line: usize| if line == 0 { theme::bold(theme::CAPTION) } else { caption() };
    let lead = |mark: Option<Mark>| if mark.is_some() { 14.0 } else { 0.0 };
    // What does not fit goes on in a second line: the end of a line is its date.
    let laid = |(line, (mark, text)): (usize, &(Option<Mark>, String))| {
        let galley = painter.layout(text.clone(), font(line), theme.text, WIDEST - lead(*mark));
        let high = (galley.size().y + 3.0).max(LINE);
        (*mark, galley, high)
    };
    let galleys: Vec<_> = lines.iter().enumerate().map(laid).collect();
    let width = galleys.iter().map(|(mark, galley, _)| galley.size().x + lead(*mark)).fold(0.0, f32::max) + 16.0;
    let height = galleys.iter().map(|(.., high)| high).sum::<f32>() + 8.0;
    let screen = ui.ctx().content_rect();
    let left = (pointer.x + 14.0).min(sheet.chart.max - width - 4.0).max(sheet.table.min + 4.0);
    let top = if pointer.y - height - 14.0 > screen.top() { pointer.y - height - 14.0 } else { pointer.y + 20.0 };
    let rect = Rect::from_min_size(pos2(left, top), egui::vec2(width, height));
    let shadow = egui::Shadow { offset: [0, 2], blur: 10, spread: 0, color: theme.shade };
    painter.add(shadow.as_shape(rect, 6));
    painter.add(Shape::rect_filled(rect, 6.0, theme.surface_raised));
    painter.rect_stroke(rect, 6.0, theme.hairline(), egui::StrokeKind::Inside);
    let mut y = top + 4.0;
    for (mark, galley, high) in galleys {
        if let Some(mark) = mark {
            mark.paint(&painter, theme, pos2(left + 13.0, y + LINE / 2.0), 9.0);
        }
        let at = pos2(left + 8.0 + lead(mark), y + high / 2.0);
        super::sheet::put(&painter, at, Align2::LEFT_CENTER, galley, theme.text);
        y += high;
    }
}

/// The places on a bar that can be dragged, and what a press on them begins. They explain themselves unless `quiet`.
pub fn handles(
    ui: &mut Ui,
    sheet: &Sheet<'_>,
    row: usize,
    dates: &TaskDates,
    name: &str,
    quiet: bool,
) -> Option<(Deed, Pos2)> {
    let bar = sheet.bar(row, dates);
    let id = sheet.plan.rows[row].id;
    let mut begun = None;
    let mut place = |ui: &Ui, rect: Rect, what: &'static str, word: &str, cursor: CursorIcon, deed: Deed| -> Response {
        let sense = Sense::CLICK | Sense::DRAG;
        let response = ui.interact(rect, id_of((what, id)), sense);
        let said = || sheet.cx.words.with("timeline-name-handle", &[("what", word.into()), ("title", name.into())]);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Slider, true, said()));
        if response.drag_started_by(egui::PointerButton::Primary)
            && let Some(from) = ui.input(|input| input.pointer.press_origin())
        {
            begun = Some((deed, from));
        }
        response.on_hover_and_drag_cursor(cursor)
    };
    let theme = sheet.theme();
    for (end, what, side, key) in [
        (End::Finish, "link", bar.right() + 9.0, "timeline-handle-link"),
        (End::Start, "link-start", bar.left() - 9.0, "plan-handle-link-start"),
    ] {
        if dates.summary {
            break;
        }
        let knob = pos2(side, sheet.middle(row));
        let around = Rect::from_center_size(knob, egui::Vec2::splat(12.0));
        let word = sheet.cx.text(key);
        let response = place(ui, around, what, word, CursorIcon::Crosshair, Deed::Link(end));
        let lit = response.hovered() || response.dragged();
        let fill = if lit { theme.text } else { theme.surface };
        ui.painter().circle(knob, 4.0, fill, Stroke::new(1.5, theme.text));
        if !quiet {
            response.on_hover_text_at_pointer(word);
        }
    }
    if dates.summary || dates.milestone {
        return begun;
    }
    if dates.percent < 100.0 {
        let edge = Rect::from_min_max(pos2((bar.right() - 5.0).max(bar.center().x), bar.top()), bar.right_bottom());
        let word = sheet.cx.text("timeline-handle-resize");
        let deed = Deed::Resize(dates.start, dates.finish);
        let response = place(ui, edge, "resize", word, CursorIcon::ResizeHorizontal, deed);
        if response.hovered() || response.dragged() {
            ui.painter().vline(bar.right() - 2.5, bar.y_range().shrink(3.0), Stroke::new(2.0, theme.text));
        }
    }
    if bar.width() >= 16.0 {
        let share = (dates.percent / 100.0).clamp(0.0, 1.0) as f32;
        let x = bar.left() + bar.width() * share;
        let tip = pos2(x, bar.bottom() - 2.0);
        let rect = Rect::from_center_size(pos2(x, bar.bottom()), egui::vec2(12.0, 9.0));
        let word = sheet.cx.text("timeline-handle-progress");
        let response = place(ui, rect, "progress", word, CursorIcon::ResizeColumn, Deed::Progress);
        let wedge = vec![tip, tip + egui::vec2(5.0, 7.0), tip + egui::vec2(-5.0, 7.0)];
        let fill = if response.hovered() || response.dragged() { theme.text } else { theme.surface };
        ui.painter().add(Shape::convex_polygon(wedge, fill, Stroke::new(1.25, theme.text)));
        if !quiet {
            response.on_hover_text_at_pointer(word);
        }
    }
    begun
}

/// What a press on the bar of a row begins: it moves, or with Alt it is interrupted there; a later part of an interrupted
/// task moves against the one before it.
pub fn taken(ui: &Ui, sheet: &Sheet<'_>, row: usize, dates: &TaskDates, from: Pos2) -> Deed {
    let splits = !dates.summary && !dates.milestone && dates.percent < 100.0;
    if splits && ui.input(|input| input.modifiers.alt) {
        let shape = &sheet.scale.shape;
        let days = sheet.scale.left + f64::from(from.x - sheet.chart.min) / sheet.scale.day_width;
        // A pause begins with a day, unless hours can be seen.
        let at = shape.moment(if sheet.scale.by_hours() { days } else { days.floor() });
        return Deed::Split(at.clamp(dates.start, dates.finish));
    }
    part(sheet, row, dates, from).unwrap_or(Deed::Move(dates.start))
}

/// The later part of an interrupted task that lies there, where nothing of it is done yet.
fn part(sheet: &Sheet<'_>, row: usize, dates: &TaskDates, from: Pos2) -> Option<Deed> {
    let (schedule, id) = (&sheet.cx.insights.schedule, sheet.plan.rows.get(row)?.id);
    let task = sheet.cx.shown().tasks.get(id).filter(|task| !task.splits.is_empty() && !dates.summary)?;
    let parts = schedule.parts(id);
    let at = parts.iter().rposition(|(start, _)| sheet.x(*start) <= from.x)?;
    let rest = at.checked_sub(1).filter(|_| parts.len() == task.splits.len() + 1)?;
    let done = (task.duration_minutes as f64 * dates.percent / 100.0) as i64;
    let free = task.splits.get(rest).is_some_and(|split| split.after_minutes >= done);
    free.then(|| Deed::Part(rest, parts[rest].1, parts[at].0))
}

/// Why a task starts or finishes when it does, where the pointer is on that end of its bar.
pub fn why_at(ui: &Ui, sheet: &Sheet<'_>, row: usize, dates: &TaskDates) -> Option<String> {
    const NEAR: f32 = 10.0;
    let bar = sheet.bar(row, dates);
    let pointer = stage::pointer(ui)?;
    let (to_start, to_finish) = ((pointer.x - bar.left()).abs(), (pointer.x - bar.right()).abs());
    if to_start.min(to_finish) > NEAR {
        return None;
    }
    let (cx, id) = (sheet.cx, sheet.plan.rows.get(row)?.id);
    let reasons = reasons(ui, cx, id)?;
    let finish = (to_finish < to_start).then(|| say::finishes(cx, dates, &reasons)).flatten();
    Some(finish.unwrap_or_else(|| say::starts(cx, id, dates, &reasons)).plain())
}

/// What explains the dates of the task that is looked at, kept while nothing changes: it is a walk over the plan.
fn reasons(ui: &Ui, cx: &Cx<'_>, id: TaskId) -> Option<Arc<Reasons>> {
    type Kept = ((u64, TaskId), Option<Arc<Reasons>>);
    let (key, slot) = ((cx.source, id), id_of("reasons"));
    let kept = ui.data(|data| data.get_temp::<Kept>(slot)).filter(|(of, _)| *of == key);
    if let Some((_, reasons)) = kept {
        return reasons;
    }
    let reasons = Reasons::of(cx.shown(), &cx.insights.schedule, id).map(Arc::new);
    ui.data_mut(|data| data.insert_temp::<Kept>(slot, (key, reasons.clone())));
    reasons
}
