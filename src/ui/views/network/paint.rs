//! How boxes and links of the network look. The plan is the project manager's: blue; what a slip would move has an
//! outline of ink, as on the timeline.

use chrono::Datelike;
use egui::{Align2, Color32, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2, pos2, vec2};

use super::model::{Network, Tied};
use super::{BOX, PITCH, aisle_over, corner_at, corner_of, port};
use crate::insight::schedule::TaskDates;
use crate::ui::context::Cx;
use crate::ui::theme::{self, Theme};
use crate::ui::widgets::one_line_on;
use crate::workspace::{Lag, LinkKind, Task};

/// Smaller than this boxes carry no words.
const WORDS_FROM: f32 = 0.42;
/// Smaller than this they carry their names only.
const DATES_FROM: f32 = 0.62;

/// So many names at most are looked at where boxes carry none.
const NAMED: usize = 200;
/// How wide such a name may be, in points.
const NAME: f32 = 150.0;

/// What everything is drawn with.
pub struct View<'a> {
    /// What may be known.
    pub cx: &'a Cx<'a>,
    /// Clipped to the plane.
    pub painter: &'a Painter,
    /// How large; 1 = full size.
    pub zoom: f32,
}

/// How a box is to be told apart.
#[derive(Clone, Copy, Debug, Default)]
pub struct Look {
    /// It is selected.
    pub selected: bool,
    /// The pointer is on it.
    pub lit: bool,
    /// It has the keyboard.
    pub focused: bool,
}

/// A box: the name, the dates, how far it is.
pub fn task(view: &View<'_>, task: &Task, dates: &TaskDates, rect: Rect, look: Look) {
    let (painter, theme, zoom) = (view.painter, view.cx.theme, view.zoom);
    let radius = if dates.milestone { rect.height() / 2.0 } else { 6.0 * zoom };
    let done = dates.percent >= 100.0;
    let fill = match (look.selected, dates.milestone) {
        (true, _) => theme.selection,
        (_, true) => theme.project_soft,
        _ if look.lit => theme.hover,
        _ => theme.surface,
    };
    painter.rect(rect, radius, fill, outline(theme, dates, done, look), StrokeKind::Inside);
    let share = (dates.percent / 100.0).clamp(0.0, 1.0) as f32;
    if share > 0.0 && !dates.milestone {
        let bar = Rect::from_min_size(rect.left_bottom() - vec2(0.0, 4.0 * zoom), vec2(rect.width(), 4.0 * zoom));
        let part = Rect::from_min_size(
            bar.min + vec2(radius * 0.4, 0.0),
            vec2((bar.width() - radius * 0.8) * share, bar.height()),
        );
        painter.rect_filled(part, 2.0 * zoom, if done { theme.tint(theme.project, 0.6) } else { theme.project });
    }
    if look.focused {
        painter.rect_stroke(rect.expand(2.0), radius + 2.0, theme.focus_ring(), StrokeKind::Outside);
    }
    if zoom < WORDS_FROM {
        return;
    }
    let pad = if dates.milestone { 18.0 } else { 10.0 } * zoom;
    let room = rect.width() - 2.0 * pad;
    let size = (13.0 * zoom).clamp(8.0, 18.0);
    let ink = if done { theme.quiet } else { theme.text };
    let with_dates = zoom >= DATES_FROM;
    let name = one_line_on(painter, &task.title, theme::bold(size), room);
    let middle = rect.center().y - if with_dates { 9.0 * zoom } else { 0.0 };
    let at = Align2::LEFT_CENTER.anchor_size(pos2(rect.left() + pad, middle), name.size());
    painter.galley(at.min, name, ink);
    if !with_dates {
        return;
    }
    let small = (11.5 * zoom).clamp(8.0, 16.0);
    let line = rect.center().y + 11.0 * zoom;
    let beside = beside(view.cx, dates);
    let beside = one_line_on(painter, &beside, theme::regular(small), room * 0.5);
    let right = Align2::RIGHT_CENTER.anchor_size(pos2(rect.right() - pad, line), beside.size());
    let said = when(view.cx, dates);
    let said = one_line_on(painter, &said, theme::regular(small), (room - beside.size().x - 6.0 * zoom).max(0.0));
    let left = Align2::LEFT_CENTER.anchor_size(pos2(rect.left() + pad, line), said.size());
    let late = dates.slack_minutes.is_some_and(|slack| slack < 0) && !done;
    painter.galley(left.min, said, theme.quiet);
    painter.galley(right.min, beside, if late { theme.trouble } else { theme.quiet });
}

/// What a slip would move has an outline of ink.
fn outline(theme: &Theme, dates: &TaskDates, done: bool, look: Look) -> Stroke {
    if dates.critical && !done {
        Stroke::new(2.0_f32.max(theme.line_width), theme.text)
    } else if look.selected || look.lit {
        Stroke::new(1.5_f32.max(theme.line_width), theme.project)
    } else {
        Stroke::new(1.0_f32.max(theme.line_width), theme.tint(theme.project, 0.55))
    }
}

/// From when to when, as short as it is plain; of a stretch in another year that stands once.
fn when(cx: &Cx<'_>, dates: &TaskDates) -> String {
    let (start, finish) = (dates.start.date(), dates.finish.date());
    let alone = dates.milestone || start == finish;
    match start.year() == finish.year() {
        _ if alone => cx.words.date_short(finish),
        true if finish.year() != cx.day.year() => cx.words.date_range(start, finish),
        _ => format!("{} – {}", cx.words.date_short(start), cx.words.date_short(finish)),
    }
}

/// How far it can slip.
fn beside(cx: &Cx<'_>, dates: &TaskDates) -> String {
    match dates.slack_minutes {
        _ if dates.percent >= 100.0 => cx.words.percent(1.0, 0),
        Some(0) | None => String::new(),
        Some(slack) if slack > 0 => format!("+{}", cx.words.spare(slack)),
        Some(slack) => cx.words.spare(slack),
    }
}

/// Everything about a task in a few words, for whoever points at it.
pub fn sentence(cx: &Cx<'_>, task: &Task, dates: &TaskDates) -> String {
    let mut said = format!("{}\n{}", task.title, when(cx, dates));
    if let Some(slack) = dates.slack_minutes.filter(|_| dates.percent < 100.0) {
        said.push('\n');
        said.push_str(&match slack {
            0 => cx.text("network-critical").to_owned(),
            slack if slack > 0 => cx.words.with("network-slack", &[("time", cx.words.spare(slack).into())]),
            slack => cx.words.with("network-slack-negative", &[("time", cx.words.spare(-slack).into())]),
        });
    }
    said
}

/// A heading in the plane.
pub fn heading(view: &View<'_>, at: Pos2, words: &str) {
    if view.zoom >= WORDS_FROM * 0.6 {
        let size = (13.0 * view.zoom).clamp(9.0, 16.0);
        view.painter.text(at, Align2::LEFT_CENTER, words, theme::bold(size), view.cx.theme.quiet);
    }
}

/// All links that can be seen; those of the chosen task above the others.
pub fn links(view: &View<'_>, network: &Network, room: Rect, chosen: Option<u32>, place: &dyn Fn(Vec2) -> Pos2) {
    let theme = view.cx.theme;
    let rect = |task: u32| Rect::from_min_size(place(corner_of(network, task)), BOX * view.zoom);
    let quiet = theme.tint(theme.project, 0.5);
    let mut said: Vec<Rect> = Vec::new();
    for (above, wanted) in [(false, false), (false, true), (true, true)] {
        for (index, tied) in network.links.iter().enumerate() {
            let of_chosen = chosen.is_some_and(|chosen| tied.from == chosen || tied.to == chosen);
            if of_chosen != above || (tied.critical || above) != wanted {
                continue;
            }
            let (from, to) = (rect(tied.from), rect(tied.to));
            if from.union(to).expand(40.0 * view.zoom).intersects(room) {
                let color = if of_chosen || tied.critical { theme.text } else { quiet };
                let width = if of_chosen {
                    2.0
                } else if tied.critical {
                    1.6
                } else {
                    1.0
                };
                link(
                    view,
                    network,
                    index,
                    (from, to),
                    Stroke::new((width * view.zoom.max(0.6)).max(0.7), color),
                    (place, &mut said),
                );
            }
        }
    }
}

fn link(
    view: &View<'_>,
    network: &Network,
    index: usize,
    (from, to): (Rect, Rect),
    stroke: Stroke,
    (place, said): (&dyn Fn(Vec2) -> Pos2, &mut Vec<Rect>),
) {
    let tied = &network.links[index];
    let (leaves_right, enters_right) = match tied.kind {
        LinkKind::FinishStart => (true, false),
        LinkKind::StartStart => (false, false),
        LinkKind::FinishFinish => (true, true),
        LinkKind::StartFinish => (false, true),
    };
    let rank = |task: u32| network.layout.rank[task as usize] as usize;
    let line = |rank: usize| network.lines.line(rank);
    let mut points = vec![(port(from, leaves_right), line(rank(tied.from)))];
    // Through the ranks between, each at the height kept free for it.
    for (step, height) in network.layout.passes[index].iter().enumerate() {
        let rank = rank(tied.from) + 1 + step;
        let corner = corner_at(network, rank, *height) + vec2(0.0, BOX.y / 2.0);
        points.push((place(corner - vec2(6.0, 0.0)), line(rank)));
        points.push((place(corner + vec2(BOX.x + 6.0, 0.0)), line(rank)));
    }
    let end = port(to, enters_right);
    points.push((end, line(rank(tied.to))));
    let reach = (PITCH.x - BOX.x) * view.zoom * 0.55;
    let last = points.len() - 2;
    let mut first = None;
    // Where the head of the arrow stands, and which way it comes from.
    let mut head = (end, vec2(if enters_right { 1.0 } else { -1.0 }, 0.0));
    let boxes = [from, to];
    for (at, pair) in points.windows(2).enumerate() {
        let ([(from, above), (to, below)], lines) = ([pair[0], pair[1]], pair[0].1 != pair[1].1);
        let out = if at == 0 && !leaves_right { -reach } else { reach };
        let into = if at == last && enters_right { reach } else { -reach };
        if lines {
            // Between the lines of boxes to where the next one begins.
            let aisle = place(vec2(0.0, aisle_over(network, above.max(below)))).y;
            let (down, up) = (pos2(from.x + out, aisle), pos2(to.x + into, aisle));
            let way = vec![from, pos2(down.x, from.y), down, up, pos2(up.x, to.y), to];
            view.painter.add(Shape::line(way, stroke));
            first = first.or(Some([down, down, up, up]));
            continue;
        }
        // What leaves from a start or comes to a finish goes along the edge that faces the other, never behind the box.
        let mut pair = [from, to];
        let (mut out, mut into) = (out, into);
        if out < 0.0 {
            let way = edge(boxes[0], false, to.y, view.zoom);
            view.painter.add(Shape::line(way.to_vec(), stroke));
            (pair[0], out) = (way[2], reach);
        }
        if into > 0.0 {
            let way = edge(boxes[1], true, from.y, view.zoom);
            view.painter.add(Shape::line(way.to_vec(), stroke));
            head = (way[0], (way[1] - way[0]).normalized());
            (pair[1], into) = (way[2], -reach);
        }
        if (pair[0].y - pair[1].y).abs() < 0.5 && out > 0.0 && into < 0.0 {
            view.painter.line_segment([pair[0], pair[1]], stroke);
            first = first.or(Some([pair[0], pair[0], pair[1], pair[1]]));
            continue;
        }
        let curve = [pair[0], pair[0] + vec2(out, 0.0), pair[1] + vec2(into, 0.0), pair[1]];
        first = first.or(Some(curve));
        view.painter.add(egui::epaint::CubicBezierShape::from_points_stroke(
            curve,
            false,
            Color32::TRANSPARENT,
            stroke,
        ));
    }
    let size = 6.0 * view.zoom.max(0.5);
    let (tip, back) = (head.0, head.0 + head.1 * size);
    let head = vec![tip, back + head.1.rot90() * size * 0.6, back - head.1.rot90() * size * 0.6];
    view.painter.add(Shape::convex_polygon(head, stroke.color, Stroke::NONE));
    if view.zoom >= DATES_FROM
        && let Some(words) = label(view.cx, tied)
        && let Some(curve) = first
    {
        let galley = one_line_on(view.painter, &words, theme::regular((10.5 * view.zoom).clamp(8.0, 15.0)), 90.0);
        // On its own line, where lines that leave one box have parted, and clear of what other links say.
        let on_line = |share: f32| Align2::CENTER_CENTER.anchor_size(along(curve, share), galley.size());
        let free = |place: &Rect| said.iter().chain(&boxes).all(|other| !other.intersects(*place));
        let place = ALONG.into_iter().map(on_line).find(free).unwrap_or_else(|| on_line(ALONG[0]));
        said.push(place.expand(1.0));
        view.painter.rect_filled(place.expand(1.0), 2.0, view.cx.theme.surface);
        view.painter.galley(place.min, galley, view.cx.theme.quiet);
    }
}

/// The way from the upper or the lower edge of a box, whichever faces that height, into the room between two boxes and
/// along the box: from its start to beside its finish, or from its finish to beside its start.
fn edge(around: Rect, finish: bool, faces: f32, zoom: f32) -> [Pos2; 3] {
    let inset = BOX.x * 0.06 * zoom;
    let (x, beside) = match finish {
        true => (around.right() - inset, around.left()),
        false => (around.left() + inset, around.right()),
    };
    let half = (PITCH.y - BOX.y) / 2.0 * zoom;
    let (y, lane) = match faces < around.center().y - 0.5 {
        true => (around.top(), around.top() - half),
        false => (around.bottom(), around.bottom() + half),
    };
    [pos2(x, y), pos2(x, lane), pos2(beside, lane)]
}

/// Where along a line its words may stand, the best place first.
const ALONG: [f32; 5] = [0.5, 0.62, 0.38, 0.74, 0.26];

/// The point of a curve of Bézier at a share of it.
fn along([a, b, c, d]: [Pos2; 4], share: f32) -> Pos2 {
    let (ab, bc, cd) = (a.lerp(b, share), b.lerp(c, share), c.lerp(d, share));
    ab.lerp(bc, share).lerp(bc.lerp(cd, share), share)
}

/// Where boxes are too small for words: the names of the selected task, of milestones and of what a slip would move,
/// beside their boxes, as many as find room.
pub fn names(view: &View<'_>, network: &Network, room: Rect, rect: &dyn Fn(u32) -> Rect) {
    if view.zoom >= WORDS_FROM {
        return;
    }
    let (cx, theme) = (view.cx, view.cx.theme);
    let mut wanted: Vec<(u8, u32)> = Vec::new();
    for (place, id) in network.tasks.iter().enumerate() {
        let Some(dates) = cx.insights.schedule.get(*id) else { continue };
        let rank = match () {
            () if cx.is_selected(*id) => 0,
            () if dates.milestone && dates.critical => 1,
            () if dates.milestone => 2,
            () if dates.critical && dates.percent < 100.0 => 3,
            () => continue,
        };
        let place = place as u32;
        if rect(place).intersects(room) {
            wanted.push((rank, place));
        }
    }
    wanted.sort_unstable();
    let mut taken: Vec<Rect> = Vec::new();
    for (rank, place) in wanted.into_iter().take(NAMED) {
        let Some(task) = network.tasks.get(place as usize).and_then(|id| cx.shown().tasks.get(*id)) else { continue };
        let font = if rank == 0 { theme::bold(theme::CAPTION) } else { theme::regular(theme::CAPTION) };
        let galley = one_line_on(view.painter, &task.title, font, NAME);
        let around = rect(place);
        let below = Align2::CENTER_TOP.anchor_size(around.center_bottom() + vec2(0.0, 1.0), galley.size());
        let above = Align2::CENTER_BOTTOM.anchor_size(around.center_top() - vec2(0.0, 1.0), galley.size());
        let free = |one: &Rect| room.contains_rect(*one) && taken.iter().all(|other| !other.intersects(*one));
        let Some(spot) = [below, above].into_iter().find(free) else { continue };
        taken.push(spot.expand2(vec2(4.0, 1.0)));
        view.painter.rect_filled(spot.expand2(vec2(2.0, 0.0)), 2.0, theme.surface.gamma_multiply(0.85));
        view.painter.galley(spot.min, galley, if rank == 0 { theme.text } else { theme.quiet });
    }
}

/// What is not plain about a link: its kind, its lag.
fn label(cx: &Cx<'_>, tied: &Tied) -> Option<String> {
    let kind = match tied.kind {
        LinkKind::FinishStart => "",
        LinkKind::StartStart => cx.text("table-link-ss"),
        LinkKind::FinishFinish => cx.text("table-link-ff"),
        LinkKind::StartFinish => cx.text("table-link-sf"),
    };
    let (below, lag) = match tied.lag {
        Lag::Working(0) | Lag::Elapsed(0) | Lag::Percent(0) | Lag::ElapsedPercent(0) => (false, String::new()),
        Lag::Working(minutes) | Lag::Elapsed(minutes) => (minutes < 0, cx.words.effort(minutes.abs())),
        Lag::Percent(percent) | Lag::ElapsedPercent(percent) => {
            (percent < 0, cx.words.percent(f64::from(percent.abs()) / 100.0, 0))
        }
    };
    let lag = if lag.is_empty() { lag } else { format!("{}{lag}", if below { '−' } else { '+' }) };
    let said = format!("{kind} {lag}").trim().to_owned();
    (!said.is_empty()).then_some(said)
}
