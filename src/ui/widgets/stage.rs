//! A page drawn larger or smaller than it was made: live on a stage, or as a picture of what was drawn elsewhere.
//!
//! Owns how shapes and their letters change size. Letters are set anew at the size at which they are seen, so that a wall
//! full of them is as sharp as a screen. Knows nothing of what is drawn.

use egui::containers::AreaState;
use egui::emath::TSTransform;
use egui::epaint::{ClippedShape, Shape, TextShape};
use egui::layers::ShapeIdx;
use egui::{Align2, Context, Id, LayerId, Painter, Rect, Ui, UiBuilder, Vec2};

use crate::exchange::svg::Drawing;

/// Letters below so many points are drawn as they are: nobody reads them.
const LEAST: f32 = 2.0;

/// Draws `add` on a page of the size `page`, as large as `room` allows, and answers the pointer there. `part` is what is seen
/// of the page, in its own points; none = all of it. Returns how many points of the room one point of the page takes.
pub fn live(ui: &mut Ui, name: &str, room: Rect, page: Vec2, part: Option<Rect>, add: impl FnOnce(&mut Ui)) -> f32 {
    let whole = Rect::from_min_size(egui::Pos2::ZERO, page);
    let to_room = fitted(part.unwrap_or(whole), room);
    let layer = LayerId::new(ui.layer_id().order, Id::unique(name).with(ui.ctx().viewport_id()));
    ui.ctx().set_sublayer(ui.layer_id(), layer);
    let mut inner = ui.new_child(UiBuilder::new().id_salt(name).layer_id(layer).max_rect(whole));
    inner.set_clip_rect((to_room.inverse() * room.intersect(ui.clip_rect())).intersect(whole));
    ui.ctx().set_transform_layer(layer, to_room);
    // The wheel asks which layer the pointer is over: without this nothing on the page would scroll.
    let seen = inner.clip_rect();
    let state = AreaState {
        pivot_pos: Some(seen.left_top()),
        pivot: Align2::LEFT_TOP,
        size: Some(seen.size()),
        interactable: true,
        last_became_visible_at: None,
    };
    ui.ctx().memory_mut(|memory| memory.areas_mut().set_state(layer, state));
    add(&mut inner);
    sharpen(ui.ctx(), layer, to_room.scaling);
    to_room.scaling
}

/// Draws what was drawn elsewhere, as large as `room` allows.
pub fn picture(painter: &Painter, room: Rect, drawing: &Drawing) {
    part_of_picture(painter, room, drawing, None);
}

/// The same of a part of it, as shares of its width and height; none = all of it.
pub fn part_of_picture(painter: &Painter, room: Rect, drawing: &Drawing, part: Option<Rect>) {
    let size = egui::vec2(drawing.width, drawing.height);
    let page = Rect::from_min_size(egui::Pos2::ZERO, size);
    let place = |share: egui::Pos2| (share.to_vec2() * size).to_pos2();
    let part = part.map(|part| Rect::from_min_max(place(part.min), place(part.max)));
    let to_room = fitted(part.unwrap_or(page), room);
    let seen = (to_room * page).intersect(if part.is_some() { room } else { Rect::EVERYTHING });
    painter.with_clip_rect(painter.clip_rect().intersect(seen)).rect_filled(seen, 0.0, drawing.background);
    for ClippedShape { clip_rect, shape, transform_after_tessellation } in &drawing.shapes {
        let clip = (to_room * *clip_rect).intersect(seen).intersect(painter.clip_rect());
        if clip.is_positive() {
            let to = to_room * *transform_after_tessellation;
            painter.with_clip_rect(clip).add(moved(painter.ctx(), shape, to));
        }
    }
}

/// How the page comes into the room: whole, and in its middle.
pub fn fitted(page: Rect, room: Rect) -> TSTransform {
    let scale = (room.width() / page.width().max(1.0)).min(room.height() / page.height().max(1.0)).max(0.01);
    TSTransform::new(room.center() - page.center().to_vec2() * scale - egui::Pos2::ZERO, scale)
}

/// Where the pointer is on the page that is drawn: its own points, however large the page is shown.
pub fn pointer(ui: &Ui) -> Option<egui::Pos2> {
    let at = ui.input(|input| input.pointer.hover_pos())?;
    Some(ui.ctx().layer_transform_from_global(ui.layer_id()).map_or(at, |to_page| to_page * at))
}

/// Sets the letters of a layer anew, which is shown in another size.
fn sharpen(ctx: &Context, layer: LayerId, scale: f32) {
    if (scale - 1.0).abs() < 1e-3 {
        return;
    }
    let with_letters: Vec<(usize, ClippedShape)> = ctx.graphics(|graphics| {
        let all = graphics.get(layer).into_iter().flat_map(|list| list.all_entries().enumerate());
        all.filter(|(_, one)| has_letters(&one.shape)).map(|(at, one)| (at, one.clone())).collect()
    });
    let sharp: Vec<_> = with_letters.into_iter().map(|(at, one)| (at, sharpened(ctx, one.shape, scale))).collect();
    ctx.graphics_mut(|graphics| {
        if let Some(list) = graphics.get_mut(layer) {
            for (at, shape) in sharp {
                list.mutate_shape(ShapeIdx(at), |one| one.shape = shape);
            }
        }
    });
}

fn has_letters(shape: &Shape) -> bool {
    match shape {
        Shape::Text(text) => !text.galley.is_empty(),
        Shape::Vec(shapes) => shapes.iter().any(has_letters),
        _ => false,
    }
}

/// A shape whose letters are set for another size, and stand where they stood: what enlarges it makes them sharp.
fn sharpened(ctx: &Context, shape: Shape, scale: f32) -> Shape {
    match shape {
        Shape::Text(text) => {
            let Some(mut set) = set_anew(ctx, &text, scale) else { return Shape::Text(text) };
            set.transform(TSTransform::from_scaling(1.0 / scale));
            set.pos = text.pos;
            Shape::Text(set)
        }
        Shape::Vec(shapes) => Shape::Vec(shapes.into_iter().map(|shape| sharpened(ctx, shape, scale)).collect()),
        other => other,
    }
}

/// A shape in another size and place.
fn moved(ctx: &Context, shape: &Shape, to: TSTransform) -> Shape {
    match shape {
        Shape::Text(text) => match set_anew(ctx, text, to.scaling) {
            Some(set) => Shape::Text(TextShape { pos: to * text.pos, ..set }),
            None => Shape::Noop,
        },
        Shape::Vec(shapes) => Shape::Vec(shapes.iter().map(|shape| moved(ctx, shape, to)).collect()),
        other => {
            let mut shape = other.clone();
            shape.transform(to);
            shape
        }
    }
}

/// The same words set in another size; none where the letters are too small to be read, or nothing can be set.
fn set_anew(ctx: &Context, text: &TextShape, scale: f32) -> Option<TextShape> {
    let mut job = (*text.galley.job).clone();
    let largest = job.sections.iter().map(|section| section.format.font_id.size).fold(0.0, f32::max);
    if largest * scale < LEAST {
        return None;
    }
    for section in &mut job.sections {
        section.leading_space *= scale;
        let format = &mut section.format;
        format.font_id.size *= scale;
        format.extra_letter_spacing *= scale;
        format.line_height = format.line_height.map(|height| height * scale);
    }
    job.first_row_min_height *= scale;
    // One line stays one line, however its letters come out.
    let one_line = text.galley.rows.len() <= 1 && !text.galley.elided;
    job.wrap.max_width = if one_line { f32::INFINITY } else { job.wrap.max_width * scale + 0.5 };
    let galley = ctx.fonts_mut(|fonts| fonts.layout_job(job));
    let mut set = text.clone();
    set.underline.width *= scale;
    set.galley = galley;
    Some(set)
}
