//! The fever chart: how much of each reserve is used, against how far the work before it is. Three zones say what to
//! do: nothing, plan it, do it.

use egui::{
    Align, Align2, Color32, Label, Layout, Pos2, Rect, Role, Sense, Shape, Stroke, Ui, UiBuilder, Vec2, WidgetInfo,
    pos2,
};

use super::{row, thin};
use crate::insight::buffers::{ACT, Buffer, Kind, Stood, WATCH, Zone, line};
use crate::ui::context::{Action, Cx};
use crate::ui::naming::title_of;
use crate::ui::theme::{self, ROW, SPACE_1, SPACE_2};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::{card, one_line_on, sign};

/// Half the height of a name beside a reserve, with a little air, in points.
const LABEL: f32 = 10.0;

/// Height of the chart, in points.
const HEIGHT: f32 = 200.0;
/// Room for the scale at the left and under the chart.
const EDGE: Vec2 = Vec2::new(44.0, 36.0);
/// What the chart shows at least, and at most: more is used than there was.
const TOP: (f64, f64) = (1.2, 6.0);
/// Less room than this is too little for the word of a zone, in points.
const WORD: f32 = 15.0;

/// Up to where the chart goes so that every reserve and its way has its place in it.
fn top(buffers: &[Buffer], trails: &[Vec<Stood>]) -> f64 {
    let stood = trails.iter().flatten().map(|stood| stood.used);
    let most = buffers.iter().filter_map(Buffer::used).chain(stood).fold(0.0, f64::max);
    if most <= TOP.0 { TOP.0 } else { ((most * 1.08 * 2.0).ceil() / 2.0).min(TOP.1) }
}

fn mark(zone: Option<Zone>) -> Mark {
    match zone {
        None => Mark::Unknown,
        Some(Zone::Fine) => Mark::Good,
        Some(Zone::Watch) => Mark::Watch,
        Some(Zone::Act) => Mark::Trouble,
    }
}

/// Shows the card where there are reserves, with the way that each of them has come.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, buffers: &[Buffer]) {
    let Some(worst) = buffers.iter().max_by_key(|buffer| buffer.zone()) else { return };
    // Ways of other reserves are none of these: until theirs are there none are drawn.
    let trails = cx.trailed.trails.filter(|_| cx.trailed.of == Some(cx.source)).unwrap_or_default();
    if cx.trailed.of != Some(cx.source) && !cx.trailed.running && cx.trailed.broken != Some(cx.source) {
        cx.out.push(Action::Trail);
    }
    let finding = match worst.used() {
        None => cx.text("forecast-buffers").to_owned(),
        Some(used) => {
            let args = [
                ("task", title_of(cx.shown(), worst.task.into(), cx.words).into()),
                ("used", cx.words.percent(used, 0).into()),
                ("progress", cx.words.percent(worst.progress, 0).into()),
            ];
            cx.words.with("forecast-buffers-finding", &args)
        }
    };
    card::card(ui, cx.theme, &finding, |ui| {
        let way = if trails.iter().any(|trail| !trail.is_empty()) {
            "forecast-buffers-way"
        } else {
            "forecast-buffers-drawn"
        };
        ui.add(Label::new(cx.theme.quiet(cx.text(way))).wrap());
        chart(ui, cx, (buffers, trails), &finding);
        ui.spacing_mut().item_spacing.y = 0.0;
        for buffer in buffers {
            one(ui, cx, buffer);
        }
    });
}

fn chart(ui: &mut Ui, cx: &Cx<'_>, (buffers, trails): (&[Buffer], &[Vec<Stood>]), finding: &str) {
    let theme = cx.theme;
    let (rect, whole) = ui.allocate_exact_size(Vec2::new(ui.available_width(), HEIGHT), Sense::hover());
    whole.widget_info(|| WidgetInfo::labeled(Role::Image, true, finding));
    let body = Rect::from_min_max(rect.min + Vec2::new(EDGE.x, SPACE_1), rect.max - Vec2::new(SPACE_2, EDGE.y));
    let top = top(buffers, trails);
    let at = |progress: f64, used: f64| {
        pos2(
            body.left() + progress.clamp(0.0, 1.0) as f32 * body.width(),
            body.bottom() - (used.clamp(0.0, top) / top) as f32 * body.height(),
        )
    };
    let zone = |under: (f64, f64), over: (f64, f64), fill: Color32| {
        let corners = vec![at(0.0, under.0), at(0.0, over.0), at(1.0, over.1), at(1.0, under.1)];
        ui.painter().add(Shape::convex_polygon(corners, fill, Stroke::NONE));
    };
    zone((0.0, 0.0), WATCH, theme.good_soft);
    zone(WATCH, ACT, theme.watch_soft);
    zone(ACT, (top, top), theme.trouble_soft);
    for limits in [WATCH, ACT] {
        ui.painter().line_segment([at(0.0, line(limits, 0.0)), at(1.0, line(limits, 1.0))], theme.hairline());
    }
    ui.painter().rect_stroke(body, 0.0, theme.hairline(), egui::StrokeKind::Inside);
    let font = theme::regular(theme::CAPTION);
    let step = [0.5, 1.0, 2.0].into_iter().find(|step| top / step < 5.0).unwrap_or(2.0);
    for share in (0..).map(|n| f64::from(n) * step).take_while(|share| *share <= top) {
        let left = at(0.0, share) - Vec2::new(SPACE_2, 0.0);
        ui.painter().text(left, Align2::RIGHT_CENTER, cx.words.percent(share, 0), font.clone(), theme.quiet);
    }
    if top > TOP.0 {
        // All of the reserve is used from here on.
        ui.painter().hline(body.x_range(), at(0.0, 1.0).y, thin(cx));
    }
    for share in [0.0, 0.5, 1.0] {
        let word = cx.words.percent(share, 0);
        let (under, align) = match share {
            0.0 => (at(share, 0.0), Align2::LEFT_TOP),
            1.0 => (at(share, 0.0), Align2::RIGHT_TOP),
            _ => (at(share, 0.0), Align2::CENTER_TOP),
        };
        ui.painter().text(under + Vec2::new(0.0, 3.0), align, word, font.clone(), theme.quiet);
    }
    let across =
        one_line_on(ui.painter(), cx.text("forecast-buffers-across"), theme::bold(theme::CAPTION), body.width());
    let place = pos2(body.center().x - across.size().x / 2.0, rect.bottom() - across.size().y);
    ui.painter().galley(place, across, theme.quiet);
    let up =
        one_line_on(ui.painter(), cx.text("forecast-buffers-up"), theme::bold(theme::CAPTION), body.width() - 12.0);
    ui.painter().galley(body.min + Vec2::new(6.0, 3.0), up, theme.quiet);
    let zones = [
        (Mark::Trouble, "forecast-zone-act", at(0.0, (line(ACT, 0.0) + top) / 2.0)),
        (Mark::Watch, "forecast-zone-watch", at(0.0, (line(ACT, 0.0) + line(WATCH, 0.0)) / 2.0)),
    ];
    let low = at(0.0, line(WATCH, 0.0)).y - at(0.0, line(ACT, 0.0)).y < WORD;
    for (mark, key, place) in zones.into_iter().filter(|(mark, ..)| !(low && *mark == Mark::Watch)) {
        mark.paint(ui.painter(), theme, place + Vec2::new(11.0, 0.0), 8.0);
        ui.painter().text(place + Vec2::new(20.0, 0.0), Align2::LEFT_CENTER, cx.text(key), font.clone(), theme.text);
    }
    for (buffer, trail) in buffers.iter().zip(trails) {
        let Some(used) = buffer.used() else { continue };
        let place = at(buffer.progress, used);
        way(ui, cx, (buffer, trail), &at);
        let selected = cx.is_selected(buffer.task);
        let radius = if buffer.kind == Kind::Project { 6.0 } else { 4.5 };
        let edge = Stroke::new(if selected { 3.0 } else { 1.5 }, theme.text);
        let beyond = used > top;
        if beyond {
            // More is used than the chart can show: it points out of it, and says how much.
            let corners = [(0.0, -radius), (radius, radius), (-radius, radius)];
            let place = place + Vec2::new(0.0, radius + 1.0);
            let corners = corners.into_iter().map(|(x, y)| place + Vec2::new(x, y)).collect();
            ui.painter().add(Shape::convex_polygon(corners, theme.trouble, edge));
        } else {
            ui.painter().circle(place, radius, theme.surface, edge);
            if buffer.kind == Kind::Project {
                ui.painter().circle_filled(place, 2.5, theme.text);
            }
        }
        let name = title_of(cx.shown(), buffer.task.into(), cx.words);
        let room = 180.0_f32.min(body.width() / 2.0);
        let name = one_line_on(ui.painter(), &name, font.clone(), room).text().to_owned();
        let right = place.x < body.center().x;
        let shift = if right { radius + SPACE_1 } else { -radius - SPACE_1 };
        let align = if right { Align2::LEFT_CENTER } else { Align2::RIGHT_CENTER };
        let short: String = name.chars().take(26).collect();
        let short = if short.len() < name.len() { format!("{}…", short.trim_end()) } else { short };
        let short = if beyond { format!("{short} · {}", cx.words.percent(used, 0)) } else { short };
        // Beside the way that it has come, not on it.
        let down = match (beyond, right || trail.is_empty()) {
            (true, _) => radius + 1.0,
            (false, true) => 0.0,
            (false, false) => -(radius + 8.0),
        };
        // Over the figures of the axis under it, where nothing is used yet.
        let down = down.min(body.bottom() - LABEL - place.y);
        sign::label(ui.painter(), theme, place + Vec2::new(shift, down), align, &short, theme.text);
    }
}

/// The way that a reserve has come: from report to report to where it stands. Under the pointer each says its day.
fn way(ui: &Ui, cx: &Cx<'_>, (buffer, trail): (&Buffer, &[Stood]), at: &impl Fn(f64, f64) -> Pos2) {
    let theme = cx.theme;
    let now = buffer.used().map(|used| at(buffer.progress, used));
    let points: Vec<Pos2> = trail.iter().map(|stood| at(stood.progress, stood.used)).chain(now).collect();
    let ink = if cx.is_selected(buffer.task) { theme.text } else { theme.quiet };
    let width = if cx.is_selected(buffer.task) { 2.0 } else { 1.25 };
    ui.painter().add(Shape::line(points.clone(), Stroke::new(width, ink)));
    for (stood, place) in trail.iter().zip(points) {
        ui.painter().circle_filled(place, 2.5, ink);
        let said = || {
            let args = [
                ("task", title_of(cx.shown(), buffer.task.into(), cx.words).into()),
                ("day", cx.words.date(stood.on).into()),
                ("used", cx.words.percent(stood.used, 0).into()),
                ("progress", cx.words.percent(stood.progress, 0).into()),
            ];
            cx.words.with("forecast-buffer-stood", &args)
        };
        let id = ui.make_persistent_id(("fever-way", buffer.task, stood.on));
        let response = ui.interact(Rect::from_center_size(place, Vec2::splat(10.0)), id, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, said()));
        if response.hovered() {
            response.on_hover_text(said());
        }
    }
}

/// A reserve in a row: whose, how it stands, how much is used.
fn one(ui: &mut Ui, cx: &Cx<'_>, buffer: &Buffer) {
    let name = title_of(cx.shown(), buffer.task.into(), cx.words);
    let whole = cx.words.effort(buffer.minutes);
    let used = buffer.used_minutes.map(|used| cx.words.effort(used));
    let value = match &used {
        Some(used) => {
            cx.words.with("forecast-buffer-used", &[("used", used.as_str().into()), ("whole", whole.as_str().into())])
        }
        None => cx.words.with("forecast-buffer-unknown", &[("whole", whole.as_str().into())]),
    };
    let kind = match buffer.kind {
        Kind::Project => cx.text("forecast-buffer-project"),
        Kind::Feeding => cx.text("forecast-buffer-feeding"),
    };
    let said = format!("{name}: {kind}, {value}");
    let (rect, response) = row(ui, cx, ROW, &said, cx.is_selected(buffer.task));
    if response.clicked() {
        cx.select(buffer.task);
    }
    let hint = match buffer.promised {
        Some((until, _)) => {
            let args = [
                ("said", said.as_str().into()),
                ("day", cx.words.date(until.date()).into()),
                ("n", buffer.chain.len().into()),
                ("progress", cx.words.percent(buffer.progress, 0).into()),
            ];
            cx.words.with("forecast-buffer-hint", &args)
        }
        None => said,
    };
    response.on_hover_text(hint);
    ui.scope_builder(UiBuilder::new().max_rect(rect).layout(Layout::right_to_left(Align::Center)), |ui| {
        ui.spacing_mut().item_spacing.x = SPACE_2;
        ui.add(Label::new(cx.theme.body(value)).selectable(false));
        ui.add(Label::new(cx.theme.quiet(kind)).selectable(false));
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let (dot, _) = ui.allocate_exact_size(Vec2::splat(10.0), Sense::hover());
            mark(buffer.zone()).paint(ui.painter(), cx.theme, dot.center(), 9.0);
            ui.add(Label::new(cx.theme.body(name)).truncate().selectable(false));
        });
    });
}
