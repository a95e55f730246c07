//! The network of the plan (precedence diagram, PMBOK): every task as a box, every dependency as a line from left to
//! right. Shows what waits for what, where the timeline shows when.
//!
//! Owns what part of the plane is seen. Reads what is shown; computes no date.

pub mod layout;
mod model;
mod paint;

use egui::{Key, Modifiers, Pos2, Rect, Role, Sense, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};

use self::model::{Lines, Network};
use crate::language::Language;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::theme::{RADIUS, SPACE_1, SPACE_2, SPACE_3};
use crate::ui::widgets::{button, card, page, stage};
use crate::workspace::{RecordRef, TaskId};

/// A box, in points at full size.
const BOX: Vec2 = vec2(214.0, 56.0);
/// From one rank to the next, and from one place to the next, in points at full size.
const PITCH: Vec2 = vec2(274.0, 76.0);
/// How far one can come near and go away.
const ZOOM: (f32, f32) = (0.12, 1.6);
/// Smaller than this a whole network is not shown at first: nothing could be read.
const LEGIBLE: f32 = 0.7;
/// A network that goes on in new lines is as large as this where it can.
const READABLE: f32 = 0.85;
/// What lies between two such lines, in places.
const BETWEEN_LINES: f32 = 0.55;
/// Room beside lines for the links that lead from one to the next, in points.
const TURNS: f32 = 14.0;
/// Room around the network, in points.
const AROUND: f32 = 28.0;

/// The network with its own small state.
#[derive(Default)]
pub struct NetworkView {
    kept: Option<(u64, Language, Network)>,
    /// How large, and which point of the plane is at the left upper corner.
    seen: Option<Seen>,
    /// After how many ranks it goes on in a new line.
    turn: usize,
    /// The selection that was last brought into sight.
    followed: Option<RecordRef>,
    /// What was clicked here: it can be seen, and nothing need move.
    clicked: Option<TaskId>,
}

/// What part of the plane is seen.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Seen {
    zoom: f32,
    corner: Vec2,
}

impl Seen {
    fn place(self, room: Rect, at: Vec2) -> Pos2 {
        room.min + (at - self.corner) * self.zoom
    }

    /// Comes nearer by a factor; what is at `at` stays there.
    fn nearer(&mut self, by: f32, at: Vec2) {
        let zoom = (self.zoom * by).clamp(ZOOM.0, ZOOM.1);
        self.corner += at / self.zoom - at / zoom;
        self.zoom = zoom;
    }
}

/// The left upper corner of a task's box in the plane.
fn corner_of(network: &Network, place: u32) -> Vec2 {
    let (rank, height) = (network.layout.rank[place as usize], network.layout.height[place as usize]);
    corner_at(network, rank as usize, height)
}

/// The left upper corner of a place in the plane: ranks go on in a new line where they are turned.
fn corner_at(network: &Network, rank: usize, height: f32) -> Vec2 {
    let column = rank % network.lines.turn.max(1);
    vec2(column as f32 * PITCH.x, network.lines.height(rank, height) * PITCH.y)
}

/// The middle of the aisle over a line of ranks, in the plane.
fn aisle_over(network: &Network, line: usize) -> f32 {
    network.lines.top(line) * PITCH.y - ((BETWEEN_LINES + 1.0) * PITCH.y - BOX.y) / 2.0
}

/// How many ranks stand side by side.
fn side_by_side(network: &Network) -> usize {
    network.layout.ranks.len().min(network.lines.turn.max(1))
}

/// The lines in which a network is laid: one, as long as that is; but what is long and low, as a chain is, goes on in new
/// lines where it takes half the pages so, or fewer.
fn lines(network: &Network, room: Rect) -> Lines {
    let free = (room.size() - Vec2::splat(2.0 * AROUND)).max(Vec2::splat(40.0));
    let one = Lines::of(network, usize::MAX, BETWEEN_LINES);
    let fit = |zoom: f32| (((free.x - 2.0 * TURNS) / zoom + PITCH.x - BOX.x) / PITCH.x).floor().max(2.0) as usize;
    let ranks = network.layout.ranks.len();
    if ranks <= fit(LEGIBLE) {
        return one;
    }
    let turned = Lines::of(network, fit(READABLE), BETWEEN_LINES);
    let high = (turned.tall * PITCH.y * READABLE / free.y).max(1.0);
    let wide = ranks as f32 * PITCH.x * READABLE / free.x * (one.tall * PITCH.y * READABLE / free.y).max(1.0);
    if 2.0 * high <= wide { turned } else { one }
}

/// The size of the whole network in the plane.
fn whole(network: &Network) -> Vec2 {
    let linked = vec2(side_by_side(network) as f32 * PITCH.x - (PITCH.x - BOX.x), network.lines.tall * PITCH.y);
    let (columns, rows) = alone_grid(network);
    if rows == 0 {
        return linked;
    }
    linked.max(vec2(columns as f32 * PITCH.x, 0.0)) + vec2(0.0, (rows + 1) as f32 * PITCH.y)
}

/// Tasks without links stand below in a grid: how many side by side, on how many rows.
fn alone_grid(network: &Network) -> (usize, usize) {
    let columns = side_by_side(network).max(network.lines.turn.min(6));
    (columns, network.alone.len().div_ceil(columns.max(1)))
}

impl NetworkView {
    /// Draws the view into the room it is given, below what `head` draws beside its tools.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, head: impl FnOnce(&mut Ui)) {
        let key = (cx.source, cx.words.language());
        if self.kept.as_ref().is_none_or(|(source, language, _)| (*source, *language) != key) {
            let before = self.kept.take().map(|(_, _, network)| network);
            self.kept = Some((key.0, key.1, Network::of(cx, before)));
        }
        let Some((_, _, mut network)) = self.kept.take() else { return };
        let margin = page::margin(ui);
        let room = ui.available_rect_before_wrap().shrink(margin);
        ui.scope_builder(egui::UiBuilder::new().max_rect(room), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            card::view_title(ui, cx.theme, &title(cx, &network), "");
            ui.add_space(SPACE_1);
            self.tools(ui, cx, &network, head);
            ui.add_space(SPACE_3);
            let plane = Rect::from_min_max(ui.cursor().min, room.max);
            ui.painter().rect(plane, f32::from(RADIUS), cx.theme.surface, cx.theme.hairline(), StrokeKind::Inside);
            if plane.is_positive() {
                self.plane(ui, cx, &mut network, plane.shrink(1.0));
            }
            ui.advance_cursor_after_rect(plane);
        });
        self.kept = Some((key.0, key.1, network));
    }

    fn tools(&mut self, ui: &mut Ui, cx: &Cx<'_>, network: &Network, head: impl FnOnce(&mut Ui)) {
        ui.horizontal(|ui| {
            head(ui);
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = SPACE_1;
                if !cx.presented {
                    self.zooms(ui, cx);
                }
                let is_milestone = |id: &&TaskId| cx.insights.schedule.get(**id).is_some_and(|dates| dates.milestone);
                let milestones = network.tasks.iter().filter(is_milestone).count();
                let args = [
                    ("n", (network.tasks.len() - milestones).into()),
                    ("milestones", milestones.into()),
                    ("links", network.links.len().into()),
                ];
                let said = cx.words.with("network-drawn", &args);
                ui.add_space(SPACE_2);
                if ui.available_width() > 120.0 {
                    ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                        ui.add_space(SPACE_2);
                        ui.add(egui::Label::new(cx.theme.quiet(said.as_str())).truncate());
                    });
                }
            });
        });
    }

    /// What brings the network nearer or further away.
    fn zooms(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let fit = button::icon(ui, cx.theme, Icon::Fit, cx.text("network-zoom-fit")).clicked();
        let nearer = button::icon(ui, cx.theme, Icon::ZoomIn, cx.text("network-zoom-in")).clicked();
        let away = button::icon(ui, cx.theme, Icon::ZoomOut, cx.text("network-zoom-out")).clicked();
        if fit {
            self.seen = None;
            self.followed = cx.selection;
            ui.data_mut(|data| data.insert_temp(fit_id(), true));
        }
        if let Some(seen) = &mut self.seen
            && (nearer || away)
        {
            let middle = ui.ctx().content_rect().size() / 2.0;
            seen.nearer(if nearer { 1.25 } else { 0.8 }, middle);
        }
    }

    fn plane(&mut self, ui: &mut Ui, cx: &Cx<'_>, network: &mut Network, room: Rect) {
        if network.tasks.is_empty() && network.alone.is_empty() {
            let inner = room.shrink(SPACE_3);
            ui.scope_builder(egui::UiBuilder::new().max_rect(inner), |ui| {
                card::empty(ui, cx.theme, Icon::Plan, cx.text("network-empty"), None);
            });
            return;
        }
        let ground = ui.interact(room, ui.make_persistent_id("network-ground"), Sense::CLICK | Sense::DRAG);
        ground.widget_info(|| WidgetInfo::labeled(Role::Canvas, true, cx.text("network-name")));
        // Seen anew it is laid in lines that fit; whoever moves about in it finds everything where it was.
        if self.seen.is_none() {
            network.lines = lines(network, room);
            self.turn = network.lines.turn;
        } else if network.lines.turn != self.turn {
            network.lines = Lines::of(network, self.turn, BETWEEN_LINES);
        }
        let network = &*network;
        let whole_asked = ui.data_mut(|data| data.remove_temp::<bool>(fit_id())).unwrap_or(false);
        let mut seen = self.seen.unwrap_or_else(|| first(cx, network, room, whole_asked));
        Self::navigate(ui, &ground, &mut seen, room);
        self.follow(cx, network, &mut seen, room);
        hold(network, &mut seen, room);

        let painter = ui.painter().with_clip_rect(room.intersect(ui.clip_rect()));
        let chosen = selected(cx).and_then(|id| network.place_of.get(&id)).copied();
        let view = paint::View { cx, painter: &painter, zoom: seen.zoom };
        let place = |at: Vec2| seen.place(room, at);
        paint::links(&view, network, room, chosen, &place);
        for (rank, tasks) in network.layout.ranks.iter().enumerate() {
            let left = place(corner_at(network, rank, 0.0)).x;
            if left > room.right() || left + BOX.x * seen.zoom < room.left() {
                continue;
            }
            // Only what can be seen: a rank is sorted from top to bottom.
            let top = |place_of: &u32| place(corner_of(network, *place_of)).y;
            let from = tasks.partition_point(|task| top(task) + BOX.y * seen.zoom < room.top());
            for task in tasks[from..].iter().take_while(|task| top(task) < room.bottom()) {
                let rect = Rect::from_min_size(place(corner_of(network, *task)), BOX * seen.zoom);
                self.task(ui, &view, network.tasks[*task as usize], rect, room);
            }
        }
        self.alone(ui, &view, network, room, &place);
        paint::names(&view, network, room, &|task| {
            Rect::from_min_size(place(corner_of(network, task)), BOX * seen.zoom)
        });
        if ground.clicked() {
            cx.out.push(crate::ui::context::Action::Select(None));
        }
        Self::keys(ui, cx, network);
        self.seen = Some(seen);
    }

    /// The tasks that no link touches, under a heading.
    fn alone(
        &mut self,
        ui: &mut Ui,
        view: &paint::View<'_>,
        network: &Network,
        room: Rect,
        place: &dyn Fn(Vec2) -> Pos2,
    ) {
        let (columns, rows) = alone_grid(network);
        if rows == 0 {
            return;
        }
        let top = if network.tasks.is_empty() { 0.3 } else { network.lines.tall + 0.5 };
        let words = view.cx.words.with("network-alone", &[("n", network.alone.len().into())]);
        paint::heading(view, place(vec2(0.0, top * PITCH.y)), &words);
        for row in 0..rows {
            let y = (top + 0.4 + row as f32) * PITCH.y;
            if place(vec2(0.0, y)).y > room.bottom() || place(vec2(0.0, y + BOX.y)).y < room.top() {
                continue;
            }
            for (column, id) in network.alone.iter().skip(row * columns).take(columns).enumerate() {
                let rect = Rect::from_min_size(place(vec2(column as f32 * PITCH.x, y)), BOX * view.zoom);
                if rect.intersects(room) {
                    self.task(ui, view, *id, rect, room);
                }
            }
        }
    }

    fn task(&mut self, ui: &mut Ui, view: &paint::View<'_>, id: TaskId, rect: Rect, room: Rect) {
        let cx = view.cx;
        let (Some(task), Some(dates)) = (cx.shown().tasks.get(id), cx.insights.schedule.get(id)) else { return };
        let response = ui.interact(rect.intersect(room), ui.make_persistent_id(("network", id)), Sense::CLICK);
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, cx.is_selected(id), task.title.as_str()));
        if response.clicked() {
            self.clicked = Some(id);
            cx.select(id);
        }
        let look = paint::Look { selected: cx.is_selected(id), lit: response.hovered(), focused: response.has_focus() };
        paint::task(view, task, dates, rect, look);
        if response.hovered() {
            response.on_hover_text(paint::sentence(cx, task, dates));
        }
    }

    fn navigate(ui: &Ui, ground: &egui::Response, seen: &mut Seen, room: Rect) {
        if ground.dragged() {
            seen.corner -= ground.drag_delta() / seen.zoom;
        }
        let Some(seen_at) = ui.input(|input| input.pointer.hover_pos()) else { return };
        let Some(pointer) = stage::pointer(ui).filter(|at| room.contains(*at)) else { return };
        if ui.ctx().layer_id_at(seen_at).is_some_and(|layer| layer != ui.layer_id()) {
            return;
        }
        let (by, scrolled) = ui.input(|input| (input.zoom_delta(), input.smooth_scroll_delta()));
        if by != 1.0 {
            seen.nearer(by, pointer - room.min);
        } else {
            seen.corner -= scrolled / seen.zoom;
        }
    }

    /// Brings what was selected elsewhere into sight.
    fn follow(&mut self, cx: &Cx<'_>, network: &Network, seen: &mut Seen, room: Rect) {
        if self.followed == cx.selection {
            return;
        }
        self.followed = cx.selection;
        let clicked = self.clicked.take();
        let Some(id) = selected(cx).filter(|id| clicked != Some(*id)) else { return };
        let Some(place) = network.place_of.get(&id) else { return };
        let corner = corner_of(network, *place);
        let rect = Rect::from_min_size(seen.place(room, corner), BOX * seen.zoom);
        if !room.shrink(SPACE_2).contains_rect(rect) {
            seen.corner = corner + BOX / 2.0 - room.size() / seen.zoom / 2.0;
        }
    }

    /// The arrows go along the links, and up and down within a rank.
    fn keys(ui: &Ui, cx: &Cx<'_>, network: &Network) {
        let focused = ui.memory(egui::Memory::focused);
        let Some(id) = selected(cx) else { return };
        let Some(at) = network.place_of.get(&id).copied() else { return };
        let ours = focused.is_none() || focused == Some(ui.make_persistent_id(("network", id)));
        if !ours || egui::Popup::is_any_open(ui.ctx()) {
            return;
        }
        let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let nearest = |way: &dyn Fn(&model::Tied) -> Option<u32>| {
            let links = network.touching[at as usize].iter().map(|link| &network.links[*link as usize]);
            let here = network.layout.height[at as usize];
            let far = |place: &u32| (network.layout.height[*place as usize] - here).abs();
            links.filter_map(way).min_by(|a, b| far(a).total_cmp(&far(b)))
        };
        let rank = &network.layout.ranks[network.layout.rank[at as usize] as usize];
        let row = rank.iter().position(|task| *task == at).unwrap_or(0);
        let next = if pressed(Key::ArrowRight) {
            nearest(&|tied| (tied.from == at).then_some(tied.to))
        } else if pressed(Key::ArrowLeft) {
            nearest(&|tied| (tied.to == at).then_some(tied.from))
        } else if pressed(Key::ArrowDown) {
            rank.get(row + 1).copied()
        } else if pressed(Key::ArrowUp) {
            row.checked_sub(1).and_then(|row| rank.get(row)).copied()
        } else {
            None
        };
        if let Some(next) = next {
            let id = network.tasks[next as usize];
            cx.select(id);
            ui.memory_mut(|memory| memory.request_focus(ui.make_persistent_id(("network", id))));
        }
    }
}

fn fit_id() -> egui::Id {
    egui::Id::unique("network-fit")
}

fn selected(cx: &Cx<'_>) -> Option<TaskId> {
    match cx.selection {
        Some(RecordRef::Task(id)) => Some(id),
        _ => None,
    }
}

/// What the network says, in a sentence.
fn title(cx: &Cx<'_>, network: &Network) -> String {
    let last = cx.insights.schedule.finish.date();
    match network.critical {
        _ if network.tasks.is_empty() && network.alone.is_empty() => cx.text("network-title-empty").to_owned(),
        0 => cx.words.with("network-title-none", &[("date", cx.words.date(last).into())]),
        n => cx.words.with("network-title", &[("n", n.into()), ("date", cx.words.date(last).into())]),
    }
}

/// What is seen at first: the whole where it can be read, else what goes on now.
fn first(cx: &Cx<'_>, network: &Network, room: Rect, whole_asked: bool) -> Seen {
    let whole = whole(network);
    let free = (room.size() - Vec2::splat(2.0 * AROUND)).max(Vec2::splat(40.0));
    let fits = (free.x / whole.x).min(free.y / whole.y).min(1.0);
    if whole_asked || fits >= LEGIBLE {
        let zoom = fits.clamp(ZOOM.0, ZOOM.1);
        return Seen { zoom, corner: whole / 2.0 - room.size() / zoom / 2.0 };
    }
    // Of lines all that lies side by side is seen.
    let turned = network.lines.count() > 1;
    let zoom = if turned { ((free.x - 2.0 * TURNS) / whole.x).min(1.0) } else { (free.y / whole.y).clamp(0.85, 1.0) };
    let open = |id: &&TaskId| cx.insights.schedule.get(**id).is_some_and(|dates| dates.percent < 100.0);
    let now = network.tasks.iter().filter(open).min_by_key(|id| cx.insights.schedule.get(**id).map(|one| one.start));
    let at = selected(cx).or(now.copied()).and_then(|id| network.place_of.get(&id)).copied();
    let at = at.map_or(Vec2::ZERO, |place| corner_of(network, place));
    let beside = vec2(AROUND / zoom, room.height() / zoom / 2.0 - BOX.y / 2.0);
    let left = if turned { (whole.x - room.width() / zoom) / 2.0 } else { (at - beside).x };
    Seen { zoom, corner: vec2(left, (at - beside).y) }
}

/// Nobody gets lost: a part of the network stays in sight; what fits stands in the middle.
fn hold(network: &Network, seen: &mut Seen, room: Rect) {
    let (whole, view, around) = (whole(network), room.size() / seen.zoom, Vec2::splat(AROUND / seen.zoom));
    for axis in 0..2 {
        let (low, high) = (-around[axis], whole[axis] + around[axis] - view[axis]);
        seen.corner[axis] =
            if high <= low { (whole[axis] - view[axis]) / 2.0 } else { seen.corner[axis].clamp(low, high) };
    }
}

/// The point of a box where a link begins or ends.
fn port(rect: Rect, right: bool) -> Pos2 {
    pos2(if right { rect.right() } else { rect.left() }, rect.center().y)
}
