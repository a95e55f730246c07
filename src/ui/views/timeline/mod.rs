//! The timeline: the plan as a table and a Gantt chart on the same rows, and over it, on the same time axis, what
//! people expect and when we spoke with them.
//!
//! Owns its zoom, what is folded, and the gesture that goes on. Reads what is shown, asks for edits; computes no date.

mod acts;
mod away;
mod bars;
mod body;
mod carry;
mod cells;
mod clipboard;
mod columns;
mod editor;
mod edits;
mod enter;
mod facts;
mod filter;
mod find;
mod finding;
mod follow;
mod gesture;
mod grid;
mod header;
mod index;
pub mod kept;
mod keys;
mod labels;
mod lanes;
mod level;
mod lines;
mod links;
mod load;
mod marquee;
mod meaning;
mod menu;
mod model;
pub mod paper;
mod paste;
mod placing;
mod predecessors;
mod progress;
mod route;
mod scale;
mod sheet;
mod show;
mod strip;
mod table;
mod tails;
mod tie;
mod together;
mod tools;
mod verge;
mod whole;

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use egui::{Align2, CursorIcon, Rangef, Rect, Sense, StrokeKind, Ui, Vec2, pos2};

use self::columns::{Column, Layout};
use self::gesture::Drag;
use self::grid::Grid;
use self::lines::Lanes;
use self::model::{Key, Plan};
use self::scale::{DayShape, Scale, Zoom, edge};
use self::sheet::{Sheet, id_of};
use self::show::{Layer, Show};
use self::whole::Whole;
use crate::language::Words;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::path::Path;
use crate::ui::theme::{self, RADIUS, ROW, SPACE_2, SPACE_3, SPACE_5, Theme};
use crate::ui::widgets::popup::LetGo;
use crate::ui::widgets::{button, card, page, stage};
use crate::workspace::{Collection, ExpectationId, RecordRef, Task, TaskId};

/// From this width of the view on there is room for a wide table, in points.
const WIDE: f32 = 1100.0;
/// Under this height the view gives to the rows what it can, in points.
const LOW: f32 = 660.0;
/// Presented below this height the lanes of people would leave no room for the rows, in points: two days are compared on half a
/// slide each.
const HALF: f32 = 330.0;
/// The narrowest table, in points.
const TABLE_LEAST: f32 = 150.0;
/// So much of the view columns that were chosen may take, as a share.
const CHOSEN: f32 = 0.62;
/// The least that is left to the chart, in points.
const CHART_LEAST: f32 = 220.0;

/// The timeline's own small state.
#[derive(Default)]
pub struct TimelineView {
    /// Which stretch of time is shown; none before the first frame.
    scale: Option<Scale>,
    /// The stretch of days that is shown next, whatever was shown before.
    stretch: Option<(f64, f64)>,
    /// Width of the table as the person dragged it.
    table: Option<f32>,
    /// How wide the table stays, until when: a row was pressed just now, and may be pressed again.
    held_table: Option<(f32, f64)>,
    /// Tasks whose children are hidden.
    folded: HashSet<TaskId>,
    /// How often that changed.
    folds: u64,
    plan: Option<(Key, Arc<Plan>)>,
    /// What of the chart is shown.
    shown: Show,
    /// Who has how much to do, under the rows.
    load: load::Strip,
    /// The words beside the bars of this frame, placed before anything is drawn.
    words: Vec<labels::Label>,
    /// The lines of expectations.
    lines: lines::Kept,
    /// How far the rows are scrolled, in points.
    scrolled: f32,
    /// Where they are to be scrolled next.
    scroll_to: Option<f32>,
    drag: Option<Drag>,
    /// A frame that is drawn over bars.
    marquee: Option<marquee::Marquee>,
    /// How many lines the lane of expectations has; they stay as many while something is in the hand.
    lane_lines: usize,
    /// What a date means that was given to a task, while it is asked.
    question: Option<meaning::Question>,
    /// The path that leads to a task, while it is shown.
    path: Path,
    let_go: LetGo,
    gestures: u64,
    /// In which pass of the window it was drawn last.
    drawn_in: u64,
    /// The table as a sheet of cells.
    grid: Grid,
    /// The rows that acts are about: with the selected one among them, or none.
    marked: BTreeSet<TaskId>,
    /// Where the columns of the table lie.
    layout: Option<Layout>,
    /// Which task was asked to be deleted, and where the keyboard goes when it is gone.
    after_delete: Option<(TaskId, TaskId)>,
    /// A task was asked for in this frame, when there were so many.
    added: Option<usize>,
    /// What was copied or cut out last, as it is.
    whole: Option<Whole>,
    /// The tasks there were when rows were pasted, until these are there; for so many passes.
    pasted: Option<(Collection<Task>, u16)>,
    /// A new task: it is renamed when its row appears.
    unnamed: Option<TaskId>,
    /// The chosen dependency: from, to.
    link: Option<(TaskId, TaskId)>,
    /// Where it was clicked.
    link_at: Option<egui::Pos2>,
    /// Whether all lines of expectations are shown.
    lanes_open: bool,
    /// The expectation under the pointer in the last frame.
    looked_at: Option<ExpectationId>,
    /// The row that has the keyboard.
    row_focus: Option<egui::Id>,
    /// Something else was being typed in, in the pass before.
    typed_elsewhere: bool,
    /// The row that is selected next takes the keyboard.
    move_focus: bool,
    /// The keyboard leaves the row that has it.
    leaves: Option<egui::FocusDirection>,
    /// The selection that was last followed.
    selected: Option<RecordRef>,
    /// What was clicked on the chart, where it can be seen: it need not be brought into sight.
    clicked: Option<TaskId>,
    /// The same as long as its details may open over it.
    kept_clear: Option<TaskId>,
    /// How wide the chart is that nothing covers, in points.
    room: f32,
    /// Whether there is so little height that the rows need what else takes it.
    low: bool,
    /// Whether it is drawn on paper, where nothing can be pressed.
    paper: bool,
}

/// The rectangles of the view.
#[derive(Clone, Copy)]
struct Places {
    card: Rect,
    table: Rangef,
    chart: Rangef,
    expectations: Rect,
    contacts: Rect,
    away: Rect,
    rows: Rect,
    load: Rect,
}

impl TimelineView {
    /// Draws the view into the room it is given, with what `head` draws beside its tools.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, head: impl FnOnce(&mut Ui)) {
        if self.scale.is_none() {
            self.fold_what_is_done(cx);
        }
        self.end_what_was_left(ui);
        self.look_for_added(cx);
        self.keep_marks(cx);
        self.mark_pasted(cx);
        self.follow_cut(cx);
        // Nothing stands beside what is presented, and its points need not be the window's.
        let whole = if cx.presented { ui.available_width() } else { whole_width(ui) };
        let margin = page::margin_of(whole);
        self.low = ui.available_height() < LOW;
        let above = if self.low { SPACE_2 } else { margin };
        let room = ui.available_rect_before_wrap().shrink2(Vec2::new(margin, above));
        let whole_shown = (cx.presented && ui.available_height() < HALF).then_some(self.shown);
        if let Some(shown) = whole_shown {
            self.shown = shown.without_people();
        }
        let plan = self.plan(cx);
        ui.scope_builder(egui::UiBuilder::new().max_rect(room), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if plan.counts.tasks == 0 && plan.rows.is_empty() {
                self.empty(ui, cx, &plan);
            } else {
                self.show(ui, cx, &plan, (room, whole - 2.0 * margin), head);
            }
        });
        self.shown = whole_shown.unwrap_or(self.shown);
    }

    /// Asks how resources are to be levelled, where their load can be seen.
    pub fn level(&mut self) {
        if !self.shown.has(Layer::Load) {
            self.shown.toggle(Layer::Load);
        }
        self.load.level();
    }

    /// A drag does not outlive the view: whoever comes back has long let go.
    fn end_what_was_left(&mut self, ui: &Ui) {
        let pass = ui.ctx().cumulative_pass_nr();
        if pass > self.drawn_in.saturating_add(1) {
            self.drag = None;
            self.question = None;
        }
        self.drawn_in = pass;
    }

    /// A task that was asked for in the last frame is there and selected now, or was refused.
    fn look_for_added(&mut self, cx: &Cx<'_>) {
        let Some(before) = self.added.take() else { return };
        if let Some(RecordRef::Task(id)) = cx.selection.filter(|_| cx.file.tasks.len() > before) {
            self.unnamed = Some(id);
            // It stays in sight whatever is left out.
            self.grid.choice.kept.insert(id);
            self.folds += 1;
        }
    }

    fn plan(&mut self, cx: &Cx<'_>) -> Arc<Plan> {
        let key = Key::of(cx, self.folds);
        match &self.plan {
            Some((kept, plan)) if *kept == key => plan.clone(),
            before => {
                let before = before.as_ref().map(|(_, plan)| &**plan);
                let chosen = self.grid.choice.is_any().then(|| {
                    let facts = self.grid.facts(cx);
                    let folded = if self.grid.choice.filters() { &self.grid.folded } else { &self.folded };
                    self.grid.choice.rows(cx, &facts, folded)
                });
                let plan = Arc::new(Plan::of(cx, (&self.folded, self.folds), before, chosen));
                self.plan = Some((key, plan.clone()));
                plan
            }
        }
    }

    fn empty(&mut self, ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
        self.load.close();
        card::view_title(ui, cx.theme, &finding::title(plan, cx).whole, cx.text("timeline-empty-drawn"));
        ui.add_space(SPACE_5);
        let act = cx.editable.then(|| cx.text("timeline-empty-act"));
        let how = if cx.editable { "timeline-empty-how" } else { "timeline-empty" };
        if card::empty(ui, cx.theme, Icon::Plan, cx.text(how), act) {
            self.add_task(cx, None);
        }
        // Rows from a spreadsheet are the quickest beginning.
        if cx.editable && !ui.ctx().text_edit_focused() && !egui::Popup::is_any_open(ui.ctx()) {
            let (scale, none) = (Self::fitted(plan, cx, 0.0), Rangef::point(0.0));
            let sheet = Sheet { cx, plan, show: self.shown, scale, table: none, chart: none, top: 0.0 };
            for text in keys::pasted(ui) {
                self.paste(&sheet, &text);
            }
        }
    }

    fn show(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        plan: &Arc<Plan>,
        (room, whole): (Rect, f32),
        head: impl FnOnce(&mut Ui),
    ) {
        let most_lines = if self.low { 1 } else { usize::MAX };
        heading(ui, cx.theme, &finding::title(plan, cx), (whole, most_lines));
        ui.add_space(2.0);
        let table_width = self.held_width(ui, room.width()).unwrap_or_else(|| self.table_width(room.width(), whole));
        let chart_width = room.width() - table_width;
        let mut scale = self.scale.unwrap_or_else(|| Self::fitted(plan, cx, chart_width));
        scale.shape = DayShape::of(cx.file);
        if let Some((from, to)) = self.stretch.take() {
            scale.show(from, to, chart_width);
        }
        self.shown.forget_what_is_gone(cx);
        tools::line(ui, cx, plan, &mut scale, (&mut self.shown, self.low), chart_width, head);
        self.chips(ui, cx, plan);
        ui.add_space(if self.low { SPACE_2 } else { SPACE_3 });
        let legend = if self.low { tools::Legend::default() } else { tools::Legend::of(ui, cx, plan, room.width()) };
        let top = ui.cursor().top();
        let card = Rect::from_min_max(
            pos2(room.left(), top),
            pos2(room.right(), (room.bottom() - legend.height).max(top + 160.0)),
        );
        // The legend may take more lines when the inspector opens: the lanes over the rows stay as high as they are.
        let most = match (self.lanes_open, room.bottom() - top - 24.0) {
            // What is wrong is still said, and rows have the room.
            (false, _) if self.low => 1,
            (true, height) => ((height * 0.45) / lines::LINE).floor().max(3.0) as usize,
            (_, height) if height > 520.0 => plan.counts.expectations_in_trouble.clamp(4, 5),
            (_, height) if height > 380.0 => 3,
            _ => 2,
        };
        // What a drag does to expectations must not move the rows under the hand: the last line may say fewer in words.
        let held = self.drag.is_some() || self.question.is_some();
        let most = if held { most.min(self.lane_lines.saturating_sub(1).max(1)) } else { most };
        let lanes =
            if self.shown.has(Layer::Expectations) { self.lines.lanes(ui, plan, &scale, most) } else { Arc::default() };
        if !held {
            self.lane_lines = lanes.lines;
        }
        let places = self.places(card, table_width, &lanes);
        page::is_longer(ui, plan.rows.len() as f32 * ROW - places.rows.height());
        ui.painter().rect(card, f32::from(RADIUS), cx.theme.surface, cx.theme.hairline(), StrokeKind::Inside);
        self.navigate(ui, cx, &places, &mut scale);
        self.follow_selection(ui, cx, plan, &places, &mut scale);
        self.keep_clear(ui, cx, &places, &mut scale);
        let layout = self.lay_columns(places.table);
        self.claim_keys(ui.ctx(), cx);
        let mut sheet = Sheet {
            cx,
            plan,
            show: self.shown,
            scale,
            table: places.table,
            chart: places.chart,
            top: places.rows.top() - self.scrolled,
        };
        // The Enter that ends a cell or a question does not begin the next.
        let writing = self.is_busy(ui.ctx());
        self.path.follow(ui.ctx(), cx);
        self.draw(ui, &mut sheet, &lanes, &places, &layout);
        self.ask(ui, &sheet, places.rows);
        self.link_card(ui, cx);
        self.splitter(ui, cx, &places);
        // The ground may have been dragged.
        self.scale = Some(sheet.scale);
        if !writing {
            self.keys(ui, &sheet, &places);
        }
        self.typed_elsewhere = !writing && ui.ctx().text_edit_focused();
        legend.paint(ui, cx.theme, card.left_bottom());
        ui.allocate_rect(room, Sense::hover());
    }

    fn fitted(plan: &Plan, cx: &Cx<'_>, width: f32) -> Scale {
        let mut scale = Scale { left: 0.0, day_width: Zoom::Month.day_width(), shape: DayShape::of(cx.file) };
        if let Some((first, last)) = plan.span {
            scale.fit(edge(first), edge(last) + 1.0, width);
        }
        scale
    }

    /// The table's width in a card of this width, which is `whole` while nothing stands beside the view.
    fn table_width(&self, width: f32, whole: f32) -> f32 {
        let usual: f32 = if whole >= WIDE {
            500.0
        } else if whole >= 800.0 {
            396.0
        } else {
            246.0
        };
        let most = (width - CHART_LEAST).max(TABLE_LEAST);
        let usual = usual.min(whole * 0.45);
        // Columns that somebody chose are to be seen, as far as the chart can spare the room.
        let chosen = self.grid.columns.wanted().map_or(usual, |wanted| wanted.clamp(usual, usual.max(whole * CHOSEN)));
        self.table.unwrap_or(chosen).clamp(TABLE_LEAST, most)
    }

    /// The width that the table keeps after a press on a row, though details may have opened beside the view meanwhile.
    fn held_width(&mut self, ui: &Ui, room: f32) -> Option<f32> {
        let (width, until) = self.held_table?;
        let left = until - ui.input(|input| input.time);
        if left <= 0.0 {
            self.held_table = None;
            return None;
        }
        ui.ctx().request_repaint_after(std::time::Duration::from_secs_f64(left));
        Some(width.min(room - CHART_LEAST / 2.0).max(TABLE_LEAST))
    }

    fn places(&self, card: Rect, table_width: f32, lanes: &Lanes) -> Places {
        let table = Rangef::new(card.left(), card.left() + table_width);
        let chart = Rangef::new(card.left() + table_width, card.right() - 1.0);
        let head = card.top() + header::HEIGHT;
        // Where height is scarce lanes have less air.
        let air = if self.low { 4.0 } else { 0.0 };
        let lines = if lanes.placed.is_empty() { 0.0 } else { self.lane_lines as f32 * lines::LINE + 6.0 - air / 2.0 };
        let expectations = Rect::from_x_y_ranges(card.x_range(), head..=head + lines);
        let below = expectations.bottom();
        let plan = self.plan.as_ref().map(|(_, plan)| plan);
        let height = |layer: Layer, empty: bool, height: f32| {
            if empty || !self.shown.has(layer) { 0.0 } else { height }
        };
        let dots = height(Layer::Contacts, plan.is_some_and(|plan| plan.contacts.is_empty()), lanes::CONTACTS - air);
        let contacts = Rect::from_x_y_ranges(card.x_range(), below..=below + dots);
        let stretches = height(Layer::Away, plan.is_some_and(|plan| plan.absences.is_empty()), away::HEIGHT - air);
        let away = Rect::from_x_y_ranges(card.x_range(), contacts.bottom()..=contacts.bottom() + stretches);
        let floor = card.bottom() - 1.0 - height(Layer::Load, false, load::HEIGHT);
        let rows = Rect::from_x_y_ranges(card.x_range(), away.bottom()..=floor.max(away.bottom()));
        let load = Rect::from_x_y_ranges(card.x_range(), rows.bottom()..=card.bottom() - 1.0);
        Places { card, table, chart, expectations, contacts, away, rows, load }
    }

    fn draw(&mut self, ui: &mut Ui, sheet: &mut Sheet<'_>, lanes: &Lanes, places: &Places, layout: &Layout) {
        let theme = sheet.theme();
        let card = places.card.shrink(1.0);
        let chart = Rect::from_x_y_ranges(places.chart, card.y_range());
        let painter = ui.painter().with_clip_rect(chart.intersect(ui.clip_rect()));
        let orange = Rect::from_min_max(places.expectations.min, places.away.max).shrink2(Vec2::new(1.0, 0.0));
        ui.painter().rect_filled(orange, 0.0, lanes::paper(theme));
        let below_scale = Rangef::new(card.top() + header::HEIGHT, card.bottom());
        header::ground(&painter, sheet, below_scale);
        if self.shown.has(Layer::Events) {
            header::pin_lines(&painter, sheet, card.top(), card.bottom());
        }
        let over_rows = Rangef::new(card.top() + header::HEIGHT - 1.0, places.rows.top());
        let marked = header::marked(ui, sheet);
        header::marked_days(ui, sheet, &marked, card.top(), over_rows, false);

        // What ties an expectation to the plan runs behind the words of others.
        let (lane, below) = (places.expectations.y_range(), Rangef::new(places.contacts.top(), places.rows.bottom()));
        lanes::ties(ui, sheet, lanes, places, lane, self.looked_at);
        let looked_at = self.lanes(ui, sheet, lanes, places);
        self.rows(ui, sheet, places, layout);
        if self.shown.has(Layer::Load) {
            self.load.ui(ui, sheet, places.load);
        }

        let event = header::pins(ui, sheet, &marked, card.top());
        if let Some(event) = event {
            sheet.cx.select(event);
        }
        header::marked_days(ui, sheet, &marked, card.top(), Rangef::new(places.rows.top(), card.bottom()), true);
        lanes::ties(ui, sheet, lanes, places, below, self.looked_at);
        self.labels(ui, sheet, places);
        if self.looked_at != looked_at {
            self.looked_at = looked_at;
            ui.ctx().request_repaint();
        }

        let head = Rect::from_x_y_ranges(places.table, card.top()..=card.top() + header::HEIGHT);
        let line = Rect::from_min_max(pos2(head.left(), head.bottom() - ROW), head.max);
        self.table_head(ui, sheet, line, layout);
        let above = Rect::from_min_max(head.min, pos2(head.right(), line.top()));
        if !self.paper && !sheet.cx.presented {
            self.table_buttons(ui, sheet, above);
        }
        header::scale(ui, sheet, card.top());
        for y in [places.expectations.top(), places.contacts.top(), places.away.top(), places.rows.top()] {
            ui.painter().hline(card.x_range(), y, theme.hairline());
        }
        ui.painter().vline(places.chart.min, card.y_range(), theme.hairline());
    }

    /// Draws the two lanes; returns the expectation that the pointer is on.
    fn lanes(&mut self, ui: &mut Ui, sheet: &Sheet<'_>, lanes: &Lanes, places: &Places) -> Option<ExpectationId> {
        let cx = sheet.cx;
        let mut deeds = lanes::Deeds::default();
        let left = places.table.min + SPACE_2;
        if !lanes.placed.is_empty() {
            let line = Rect::from_min_max(
                pos2(left, places.expectations.top() + 3.0),
                pos2(places.table.max - 34.0, places.expectations.top() + 3.0 + lines::LINE),
            );
            let mut count = finding::open(cx);
            // Of those that are open: the others are none of the number before it.
            let wordless = lanes.placed.iter().filter(|one| !one.worded && sheet.plan.expected[one.index].open).count();
            if wordless > 0 && !self.lanes_open {
                count = cx.words.with("timeline-lane-wordless", &[("open", count.into()), ("n", wordless.into())]);
            }
            lanes::name(ui, cx.theme, line, cx.text("timeline-lane-expectations"), &count);
            if !self.paper && (lanes.wordless > 0 || self.lanes_open) {
                self.lanes_toggle(ui, cx, places);
            }
            deeds = lanes::expectations(ui, sheet, lanes, places.expectations, self.looked_at);
        }
        if places.contacts.height() > 0.0 {
            let line = Rect::from_min_max(
                pos2(left, places.contacts.top()),
                pos2(places.table.max - SPACE_2, places.contacts.bottom()),
            );
            let (held, planned) = sheet.plan.counts.contacts;
            let args = [("held", held.into()), ("planned", planned.into())];
            lanes::name(
                ui,
                cx.theme,
                line,
                cx.text("timeline-lane-contacts"),
                &cx.words.with("timeline-lane-held", &args),
            );
            let of_contacts = lanes::contacts(ui, sheet, places.contacts);
            deeds.contact = of_contacts.contact;
        }
        if places.away.height() > 0.0 {
            let line = Rect::from_min_max(
                pos2(left, places.away.top()),
                pos2(places.table.max - SPACE_2, places.away.bottom()),
            );
            let absences = &sheet.plan.absences;
            let args = [("away", absences.away.len().into()), ("holidays", absences.holidays.len().into())];
            lanes::name(ui, cx.theme, line, cx.text("gantt-lane-away"), &cx.words.with("gantt-lane-away-count", &args));
            if let Some(person) = away::lane(ui, sheet, places.away) {
                cx.select(person);
            }
        }
        if let Some(expectation) = deeds.expectation {
            cx.select(expectation);
        }
        if let Some(contact) = deeds.contact {
            cx.select(contact);
        }
        deeds.looked_at
    }

    fn lanes_toggle(&mut self, ui: &mut Ui, cx: &Cx<'_>, places: &Places) {
        let middle = pos2(places.table.max - 18.0, places.expectations.top() + 3.0 + lines::LINE / 2.0);
        let rect = Rect::from_center_size(middle, Vec2::splat(20.0));
        let (icon, key) = if self.lanes_open {
            (Icon::Collapse, "timeline-lanes-fewer")
        } else {
            (Icon::Expand, "timeline-lanes-all")
        };
        let clicked = ui.scope_builder(egui::UiBuilder::new().max_rect(rect), |ui| {
            button::icon_small(ui, cx.theme, icon, cx.text(key)).clicked()
        });
        if clicked.inner {
            self.lanes_open = !self.lanes_open;
        }
    }

    /// The line between table and chart, which can be dragged.
    fn splitter(&mut self, ui: &mut Ui, cx: &Cx<'_>, places: &Places) {
        let rect = Rect::from_x_y_ranges(places.chart.min - 3.0..=places.chart.min + 3.0, places.card.y_range());
        let response = ui.interact(rect, id_of("splitter"), Sense::DRAG);
        let name = cx.text("timeline-splitter");
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Splitter, true, name));
        if response.dragged()
            && let Some(pointer) = response.interact_pointer_pos()
        {
            self.table = Some(pointer.x - places.card.left());
        }
        if response.hovered() || response.dragged() {
            let stroke = egui::Stroke::new(2.0, cx.theme.outline);
            ui.painter().vline(places.chart.min, places.card.y_range().shrink(2.0), stroke);
        }
        response.on_hover_and_drag_cursor(CursorIcon::ResizeHorizontal);
    }

    /// Wheel and pinch over the chart: Ctrl zooms around the pointer, Shift and sideways pan.
    fn navigate(&mut self, ui: &Ui, cx: &Cx<'_>, places: &Places, scale: &mut Scale) {
        let chart = Rect::from_x_y_ranges(places.chart, places.card.y_range());
        let Some(pointer) = stage::pointer(ui) else { return };
        if !chart.contains(pointer) || !ui.rect_contains_pointer(chart) {
            return;
        }
        let (zoom, sideways) = ui.input(|input| (input.zoom_delta(), input.smooth_scroll_delta().x));
        if zoom != 1.0 {
            scale.zoom(f64::from(zoom), pointer.x - places.chart.min);
        }
        if sideways != 0.0 {
            scale.left -= f64::from(sideways) / scale.day_width;
        }
        let head = places.card.top()..=places.card.top() + header::HEIGHT;
        if head.contains(&pointer.y) && self.drag.is_none() {
            let sheet = Sheet {
                cx,
                plan: &Plan::default(),
                show: self.shown,
                scale: *scale,
                table: places.table,
                chart: places.chart,
                top: 0.0,
            };
            if let Some(name) = header::holiday_at(&sheet, pointer.x) {
                let id = id_of("holiday");
                let at = egui::Tooltip::always_open(ui.ctx().clone(), ui.layer_id(), id, egui::PopupAnchor::Pointer);
                at.gap(12.0).show(|ui| ui.label(cx.theme.body(name)));
            }
        }
    }

    /// What is finished takes a line each: the plan opens on what is still to do.
    fn fold_what_is_done(&mut self, cx: &Cx<'_>) {
        let schedule = &cx.insights.schedule;
        let done = schedule.tasks.iter().filter(|(_, dates)| dates.summary && dates.percent >= 100.0);
        self.folded.extend(done.map(|(id, _)| *id));
        self.folds += 1;
    }

    fn add_task(&mut self, cx: &Cx<'_>, after: Option<TaskId>) {
        edits::add_below(cx, after);
        self.added = Some(cx.file.tasks.len());
    }

    fn fold(&mut self, id: TaskId) {
        let folded = self.folds_now();
        if !folded.remove(&id) {
            folded.insert(id);
        }
        self.folds += 1;
    }

    fn begin_rename(&mut self, ctx: &egui::Context, cx: &Cx<'_>, id: TaskId) {
        self.grid.column = Column::Name;
        self.open_cell(ctx, cx, Some(id), None);
    }

    /// A number that no gesture of this run has had.
    fn next_gesture(&mut self) -> u64 {
        self.gestures += 1;
        id_of(("gesture", self.gestures)).value()
    }
}

/// What can be done in the table and on the chart with the keyboard: each with its shortcut.
pub fn shortcuts(words: &Words) -> Vec<(String, egui::KeyboardShortcut)> {
    acts::Act::named(words)
}

/// How wide the view is while nothing stands beside it. What stands at its right comes and goes with the selection:
/// whatever has its place after this width stays where it is when a bar is clicked.
fn whole_width(ui: &Ui) -> f32 {
    (ui.ctx().content_rect().right() - ui.max_rect().left()).max(ui.available_width())
}

/// The title, on as many lines as it takes in the `whole` width, and at most so many: nothing under it moves when there is
/// less. It is smaller then, and where that is not enough it says what stands before what it means for people.
fn heading(ui: &mut Ui, theme: &Theme, title: &finding::Title, (whole, most): (f32, usize)) {
    let style = ui.style().clone();
    let laid = |text: egui::RichText, width: f32, rows: usize| {
        let text = egui::WidgetText::from(text);
        let job = text.into_layout_job(&style, egui::FontSelection::Default, egui::Align::Center);
        let mut job = Arc::unwrap_or_clone(job);
        (job.wrap.max_width, job.wrap.max_rows) = (width, rows);
        ui.painter().layout_job(job)
    };
    let words = title.whole.as_str();
    let lines = laid(theme.title(words), whole, usize::MAX).rows.len().min(most);
    let width = ui.available_width();
    let usual = laid(theme.title(words), width, lines);
    let height = usual.size().y;
    let mut galley = usual;
    for smaller in [theme.emphasis(words).size(theme::STRONG), theme.title(&title.plan)] {
        if galley.elided {
            galley = laid(smaller, width, lines);
        }
    }
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, height), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Heading, true, words));
    let cut = galley.text() != words || galley.elided;
    let top = rect.top() + (height - galley.size().y).max(0.0) / 2.0;
    ui.painter().galley(pos2(rect.left(), top), galley, theme.text);
    if cut {
        response.on_hover_text(words);
    }
}

/// Words in the middle of the rows when there is nothing else to see there.
fn whisper(ui: &Ui, theme: &Theme, rect: Rect, words: &str) {
    sheet::text(ui, rect.center(), Align2::CENTER_CENTER, words, sheet::body(), theme.quiet, rect.width());
}
