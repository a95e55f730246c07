//! How a slide lies in a room: its title large, what it shows on all the rest, and at the foot whose side this is.

use egui::{Align2, Color32, FontId, LayerId, Order, Painter, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{Audience, HEIGHTS, Screen, sight_of};
use crate::app::client_session::ClientSession;
use crate::app::headless::{Page, draw};
use crate::app::worker::Worker;
use crate::exchange::svg::Drawing;
use crate::language::Words;
use crate::ui::fonts;
use crate::ui::theme::{self, Theme};
use crate::ui::views::ViewKind;
use crate::ui::widgets::{one_line_on, stage};
use crate::workspace::SlideKind;

/// Height of the title of a slide, in points of the slide.
const HEAD: f32 = 64.0;
/// Height of the foot, in points of the slide.
const FOOT: f32 = 30.0;
/// Height of the line that says as of which day a view is, in points of the slide.
const DAY: f32 = 28.0;
/// Margin of a slide, in points of the slide.
const EDGE: f32 = 28.0;
/// Width of the frame that says whose side this is, in points of the slide.
const FRAME: f32 = 4.0;
/// Radius of the light, in points of the slide.
const LIGHT: f32 = 7.0;

/// What is drawn with.
struct Pen<'a> {
    theme: &'a Theme,
    words: &'a Words,
    /// Points of the room to one point of the slide.
    scale: f32,
}

impl Pen<'_> {
    fn bold(&self, size: f32) -> FontId {
        theme::bold(size * self.scale)
    }

    fn regular(&self, size: f32) -> FontId {
        theme::regular(size * self.scale)
    }
}

/// One line of words, which a screen reader reads, too; its width.
fn line(ui: &Ui, name: &str, (at, room): (Pos2, f32), font: FontId, color: Color32, words: &str) -> f32 {
    let galley = one_line_on(ui.painter(), words, font, room);
    let rect = Rect::from_min_size(at, galley.size());
    ui.painter().galley(at, galley, color);
    let said = ui.interact(rect, ui.scope_id().with(name), Sense::hover());
    said.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, words));
    rect.width()
}

/// Draws what the audience sees.
pub(super) fn show(audience: &mut Audience, ui: &mut Ui, words: &Words, theme: &Theme, worker: &mut Worker) {
    let room = ui.max_rect();
    let height = HEIGHTS.get(audience.letters).copied().unwrap_or(HEIGHTS[super::USUAL]);
    let pen = Pen { theme, words, scale: (room.height() / height).min(room.width() / 800.0).max(0.1) };
    match audience.screen {
        Screen::Black => ui.painter().rect_filled(room, 0.0, theme::DARKNESS),
        Screen::White => ui.painter().rect_filled(room, 0.0, theme::BRIGHTNESS),
        Screen::End => end(ui, &pen, room),
        Screen::Slide => page(audience, ui, &pen, room, worker),
    };
    if audience.screen == Screen::Slide && audience.laser {
        light(audience, ui, &pen, room);
    }
    if audience.is_leaving() {
        note(ui, &pen, room, words.text("present-leave-again"));
    } else if !audience.typed.is_empty() {
        note(ui, &pen, room, &words.with("present-jump", &[("n", audience.typed.as_str().into())]));
    } else if let Some((told, _)) = &audience.told {
        note(ui, &pen, room, told);
    }
}

fn end(ui: &Ui, pen: &Pen<'_>, room: Rect) -> egui::layers::ShapeIdx {
    let painter = ui.painter();
    let ground = painter.rect_filled(room, 0.0, theme::DARKNESS);
    let words = pen.words.text("present-end");
    painter.text(room.center(), Align2::CENTER_CENTER, words, pen.regular(20.0), theme::ON_DARKNESS);
    ground
}

fn page(
    audience: &mut Audience,
    ui: &mut Ui,
    pen: &Pen<'_>,
    room: Rect,
    worker: &mut Worker,
) -> egui::layers::ShapeIdx {
    let (theme, s) = (pen.theme, pen.scale);
    let ground = ui.painter().rect_filled(room, 0.0, theme.page);
    let frame = Stroke::new(FRAME * s, theme.good);
    ui.painter().rect_stroke(room, 0.0, frame, StrokeKind::Inside);
    let inner = room.shrink2(vec2(EDGE * s, FRAME * s));
    let foot = Rect::from_min_max(pos2(inner.left(), inner.bottom() - FOOT * s), inner.max);
    draw_foot(audience, ui, pen, foot);
    let Some(slide) = audience.slides.get(audience.at).cloned() else { return ground };
    if slide.kind == SlideKind::Text {
        let body = Rect::from_min_max(inner.min, pos2(inner.right(), foot.top()));
        words_alone(ui, pen, body, &slide.title, &slide.text);
        return ground;
    }
    let title = pos2(inner.left(), inner.top() + 14.0 * s);
    line(ui, "title", (title, inner.width()), pen.bold(28.0), theme.text, &slide.title);
    let body = body_of(room, s);
    let zoom = audience.zoom;
    let of_slide = |place: Rect| zoom.map(|zoom| shares_of(zoom.part, room, place));
    let days: Vec<_> = audience.stages.iter().map(ClientSession::day).collect();
    let [first, second] = &mut audience.stages;
    let Some(sight) = sight_of(&slide) else { return ground };
    let day_of = |ui: &Ui, name: &str, at: Pos2, day| {
        let said = pen.words.with("present-as-of", &[("date", pen.words.date(day).into())]);
        line(ui, name, (at, inner.width()), pen.bold(15.0), theme.quiet, &said);
    };
    match slide.kind {
        SlideKind::Comparison => {
            let halves = |body: Rect| match sight.view {
                ViewKind::Timeline => body.split_top_bottom_at_fraction(0.5),
                _ => body.split_left_right_at_fraction(0.5),
            };
            let (one, other) = halves(body);
            for (name, part, day) in [("then", one, days[1]), ("now", other, days[0])] {
                day_of(ui, name, pos2(part.left() + (EDGE - FRAME) * s, part.top() + 3.0 * s), day);
            }
            let below = |part: Rect| Rect::from_min_max(pos2(part.left(), part.top() + DAY * s), part.max);
            // Two views of one kind cannot be live in one window: the earlier day stands still.
            let (then, now) = (below(one), below(other));
            // What is closer is so on both, so that they can be compared.
            let share = |at: Pos2| ((at - room.min) / room.size()).to_pos2();
            let places = [then, now].map(|part| Rect::from_min_max(share(part.min), share(part.max)));
            let part = zoom.map(|zoom| zoom.within(&places));
            // As large as what moves beside it: one axis stands under the other. Another shape of the window, or another size
            // of its letters, draws it anew.
            let size = (then.size() / s).round();
            let key = (audience.at, theme.kind, pen.words.language(), [size.x as i32, size.y as i32]);
            if audience.then.as_ref().is_none_or(|(kept, _)| *kept != key) {
                audience.then = Some((key, still(pen, size, second)));
            }
            if let Some((_, drawing)) = &audience.then {
                stage::part_of_picture(ui.painter(), then, drawing, part);
            }
            on_stage(ui, pen, ("now", now, part), first, worker);
        }
        SlideKind::Replay => {
            let top = body.top() + 3.0 * s;
            day_of(ui, "day", pos2(inner.left(), top), days[0]);
            if let Some(passing) = audience.passing {
                let share = passing.step as f32 / passing.steps() as f32;
                let way = Rect::from_min_size(
                    pos2(inner.left() + inner.width() * 0.4, top + 9.0 * s),
                    vec2(inner.width() * 0.6, 4.0 * s),
                );
                ui.painter().rect_filled(way, 2.0 * s, theme.track);
                let gone = Rect::from_min_size(way.min, vec2(way.width() * share, way.height()));
                ui.painter().rect_filled(gone, 2.0 * s, theme.text);
            }
            let rest = Rect::from_min_max(pos2(body.left(), body.top() + DAY * s), body.max);
            on_stage(ui, pen, ("replay", rest, of_slide(rest)), first, worker);
        }
        _ if slide.as_of.is_some() => {
            day_of(ui, "day", pos2(inner.left(), body.top() + 3.0 * s), days[0]);
            let rest = Rect::from_min_max(pos2(body.left(), body.top() + DAY * s), body.max);
            on_stage(ui, pen, ("slide", rest, of_slide(rest)), first, worker);
        }
        _ => on_stage(ui, pen, ("slide", body, of_slide(body)), first, worker),
    }
    ground
}

/// The room for what a slide shows, between its title and its foot; `s` points of the room to one of the slide.
fn body_of(room: Rect, s: f32) -> Rect {
    Rect::from_min_max(
        pos2(room.left() + FRAME * s, room.top() + (FRAME + HEAD) * s),
        pos2(room.right() - FRAME * s, room.bottom() - (FRAME + FOOT) * s),
    )
}

/// A view as it stands, drawn once.
fn still(pen: &Pen<'_>, size: egui::Vec2, stage: &mut ClientSession) -> Drawing {
    let language = pen.words.language().tag().to_owned();
    let page = Page { size, pixels_per_point: 1.0, title: String::new(), language };
    let setup = |ctx: &egui::Context| {
        fonts::install(ctx);
        pen.theme.apply(ctx);
    };
    let mut worker = Worker::in_place();
    draw(&page, setup, |ui| {
        ui.painter().rect_filled(ui.max_rect(), 0.0, pen.theme.page);
        stage.ui(ui, pen.words, pen.theme, &mut worker);
    })
}

/// What is seen of a place on a slide, as shares of the place, where a part of the whole slide is seen.
fn shares_of(part: Rect, slide: Rect, place: Rect) -> Rect {
    let share = |at: Pos2| ((slide.min + at.to_vec2() * slide.size() - place.min) / place.size()).to_pos2();
    Rect::from_min_max(share(part.min), share(part.max))
}

/// A live view on its place of the slide; `part` is what is seen of it, as shares.
fn on_stage(
    ui: &mut Ui,
    pen: &Pen<'_>,
    (name, room, part): (&str, Rect, Option<Rect>),
    stage: &mut ClientSession,
    worker: &mut Worker,
) {
    let size = room.size() / pen.scale;
    let place = |share: Pos2| (share.to_vec2() * size).to_pos2();
    let part = part.map(|part| Rect::from_min_max(place(part.min), place(part.max)));
    stage::live(ui, name, room, size, part, |ui| {
        ui.painter().rect_filled(ui.max_rect(), 0.0, pen.theme.page);
        stage.ui(ui, pen.words, pen.theme, worker);
    });
}

/// A slide of words alone: as large as they may be.
fn words_alone(ui: &Ui, pen: &Pen<'_>, room: Rect, title: &str, text: &str) {
    let (s, theme) = (pen.scale, pen.theme);
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let wrap =
        |words: &str, font: FontId, color| ui.painter().layout(words.to_owned(), font, color, room.width() - 40.0 * s);
    let head = wrap(title, pen.bold(40.0), theme.text);
    let body: Vec<_> = lines.iter().map(|line| wrap(line, pen.regular(26.0), theme.text)).collect();
    let height = head.size().y + 28.0 * s + body.iter().map(|line| line.size().y + 16.0 * s).sum::<f32>();
    let mut y = room.top() + ((room.height() - height) * 0.42).max(20.0 * s);
    let say = |at: Pos2, galley: std::sync::Arc<egui::Galley>, number: usize, words: &str| {
        let said =
            ui.interact(Rect::from_min_size(at, galley.size()), ui.scope_id().with(("said", number)), Sense::hover());
        said.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, words));
        ui.painter().galley(at, galley, theme.text);
    };
    let step = head.size().y + 28.0 * s;
    say(pos2(room.left() + 12.0 * s, y), head, 0, title);
    y += step;
    for (at, (line, galley)) in lines.iter().zip(body).enumerate() {
        let step = galley.size().y + 16.0 * s;
        ui.painter().circle_filled(pos2(room.left() + 20.0 * s, y + 17.0 * s), 4.0 * s, theme.quiet);
        say(pos2(room.left() + 40.0 * s, y), galley, at + 1, line);
        y += step;
    }
}

/// Whose side this is, and where in the deck.
fn draw_foot(audience: &Audience, ui: &Ui, pen: &Pen<'_>, foot: Rect) {
    let (theme, s) = (pen.theme, pen.scale);
    let top = foot.top() + 6.0 * s;
    let client = match audience.client.is_empty() {
        true => pen.words.text("frame-client").to_owned(),
        false => pen.words.with("present-for", &[("client", audience.client.as_str().into())]),
    };
    ui.painter().circle_filled(pos2(foot.left() + 4.0 * s, foot.center().y), 4.0 * s, theme.good);
    line(ui, "for", (pos2(foot.left() + 14.0 * s, top), foot.width() * 0.7), pen.regular(13.0), theme.quiet, &client);
    if !audience.numbered {
        return;
    }
    let number = format!("{} / {}", audience.at + 1, audience.count());
    ui.painter().text(pos2(foot.right(), top), Align2::RIGHT_TOP, number, pen.regular(13.0), theme.quiet);
}

/// The light of the pointer: where the pointer is over this very window, else where the presenter points.
fn light(audience: &mut Audience, ui: &Ui, pen: &Pen<'_>, room: Rect) {
    let over = ui.input(|input| input.pointer.hover_pos()).filter(|at| room.contains(*at));
    if over.is_some() {
        ui.ctx().set_cursor_icon(egui::CursorIcon::None);
    }
    let spot = audience.spot.map(|spot| room.min + spot.to_vec2() * room.size());
    let Some(at) = over.or(spot) else { return };
    let painter = above(ui, room);
    painter.circle_filled(at, 2.2 * LIGHT * pen.scale, pen.theme.trouble.gamma_multiply(0.25));
    painter.circle_filled(at, LIGHT * pen.scale, pen.theme.trouble);
}

fn above(ui: &Ui, room: Rect) -> Painter {
    ui.ctx().layer_painter(LayerId::new(Order::Foreground, ui.scope_id().with("above"))).with_clip_rect(room)
}

/// A line at the foot that needs no answer and goes by itself.
fn note(ui: &Ui, pen: &Pen<'_>, room: Rect, words: &str) {
    let painter = above(ui, room);
    let galley = painter.layout_no_wrap(words.to_owned(), pen.bold(16.0), pen.theme.surface);
    let rect = Rect::from_center_size(
        pos2(room.center().x, room.bottom() - 60.0 * pen.scale),
        galley.size() + vec2(32.0, 16.0) * pen.scale,
    );
    painter.rect_filled(rect, 8.0 * pen.scale, pen.theme.text);
    painter.galley(rect.center() - galley.size() / 2.0, galley, pen.theme.surface);
    let said = ui.interact(rect, ui.scope_id().with("note"), Sense::hover());
    said.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, words));
}
