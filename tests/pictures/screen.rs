//! The picture beside the screen: egui's own triangles, filled by hand as a graphics card would, are the measure of
//! what the SVG shows.

use super::{everything, page, pixels};
use egui::{Pos2, Rect, Ui, pos2, vec2};
use entente::app::headless::draw;
use entente::exchange::svg::to_svg;
use entente::ui::fonts;
use entente::ui::theme::{Theme, ThemeKind};
use resvg::tiny_skia::{Pixmap, PremultipliedColorU8};

/// What one pass of egui looks like on a screen.
fn screen(
    size: egui::Vec2,
    per_point: f32,
    prepare: impl FnOnce(&egui::Context),
    mut ui: impl FnMut(&mut Ui),
) -> Pixmap {
    let ctx = egui::Context::default();
    prepare(&ctx);
    ctx.all_styles_mut(|style| style.animation_time = 0.0);
    let mut shapes = Vec::new();
    for pass in 0..4 {
        let mut input = egui::RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, size)),
            time: Some(f64::from(pass)),
            max_texture_side: Some(4096),
            ..egui::RawInput::default()
        };
        let viewport = input.viewports.get_mut(&egui::ViewportId::ROOT).expect("a window");
        viewport.native_pixels_per_point = Some(per_point);
        let mut output = ctx.run_ui(input, &mut ui);
        output.textures_delta.clear();
        shapes = output.shapes;
    }
    let atlas = ctx.fonts(|fonts| fonts.image());
    let (width, height) = ((size.x * per_point) as u32, (size.y * per_point) as u32);
    let mut picture = Pixmap::new(width, height).expect("a size");
    let ground = ctx.global_style().visuals.panel_fill;
    picture.fill(resvg::tiny_skia::Color::from_rgba8(ground.r(), ground.g(), ground.b(), 255));
    for primitive in ctx.tessellate(shapes, per_point) {
        let egui::epaint::Primitive::Mesh(mesh) = primitive.primitive else { continue };
        let whole = Rect::from_min_size(Pos2::ZERO, vec2(width as f32, height as f32));
        let clip = Rect::from_min_max(
            (primitive.clip_rect.min * per_point).round(),
            (primitive.clip_rect.max * per_point).round(),
        );
        for corners in mesh.indices.as_chunks::<3>().0 {
            let corners = corners.map(|index| mesh.vertices[index as usize]);
            triangle(&mut picture, corners, per_point, clip.intersect(whole), &atlas);
        }
    }
    picture
}

fn triangle(
    picture: &mut Pixmap,
    corners: [egui::epaint::Vertex; 3],
    per_point: f32,
    clip: Rect,
    atlas: &egui::ColorImage,
) {
    let [a, b, c] = corners.map(|corner| corner.pos * per_point);
    let cross = |from: Pos2, to: Pos2, at: Pos2| (to - from).x * (at - from).y - (to - from).y * (at - from).x;
    let area = cross(a, b, c);
    let bounds = Rect::from_points(&[a, b, c]).intersect(clip);
    if area == 0.0 || !bounds.is_positive() {
        return;
    }
    let width = picture.width();
    // A hair off the pixel's middle, so that the edge that two triangles share belongs to one of them.
    let middle = vec2(0.499_3, 0.500_7);
    for y in bounds.min.y.floor() as u32..bounds.max.y.ceil() as u32 {
        for x in bounds.min.x.floor() as u32..bounds.max.x.ceil() as u32 {
            let at = pos2(x as f32, y as f32) + middle;
            let shares = [cross(b, c, at) / area, cross(c, a, at) / area, cross(a, b, at) / area];
            if shares.iter().any(|share| *share < 0.0) || !clip.contains(at) {
                continue;
            }
            let mut color = [0.0; 4];
            let mut uv = egui::Vec2::ZERO;
            for (share, corner) in shares.iter().zip(&corners) {
                for (sum, part) in color.iter_mut().zip(corner.color.to_array()) {
                    *sum += share * f32::from(part);
                }
                uv += *share * corner.uv.to_vec2();
            }
            let texture = texel(atlas, uv);
            let [r, g, b, a] = std::array::from_fn(|part| color[part] * texture[part] / 255.0);
            let pixel = &mut picture.pixels_mut()[(y * width + x) as usize];
            let over = |own: f32, below: u8| (own + f32::from(below) * (1.0 - a / 255.0)).round().min(255.0) as u8;
            *pixel = PremultipliedColorU8::from_rgba(
                over(r, pixel.red()),
                over(g, pixel.green()),
                over(b, pixel.blue()),
                255,
            )
            .expect("opaque");
        }
    }
}

/// The atlas at a place, mixed from the four nearest texels.
fn texel(atlas: &egui::ColorImage, uv: egui::Vec2) -> [f32; 4] {
    let size = vec2(atlas.size[0] as f32, atlas.size[1] as f32);
    let at = uv * size - vec2(0.5, 0.5);
    let (left, top) = (at.x.floor(), at.y.floor());
    let mut mixed = [0.0; 4];
    for (dx, dy) in [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)] {
        let share = (1.0 - (at.x - left - dx).abs()) * (1.0 - (at.y - top - dy).abs());
        let x = (left + dx).clamp(0.0, size.x - 1.0) as usize;
        let y = (top + dy).clamp(0.0, size.y - 1.0) as usize;
        for (sum, part) in mixed.iter_mut().zip(atlas.pixels[y * atlas.size[0] + x].to_array()) {
            *sum += share * f32::from(part);
        }
    }
    mixed
}

/// The widgets that egui itself draws.
fn widgets(ui: &mut Ui) {
    egui::Panel::left("rail").exact_size(120.0).show(ui, |ui| {
        for (name, chosen) in [("Overview", false), ("Люди", true), ("计划", false)] {
            let _ = ui.selectable_label(chosen, name);
        }
        ui.separator();
        ui.add(egui::ProgressBar::new(0.4).text("40 %"));
    });
    egui::CentralPanel::default().show(ui, |ui| {
        ui.horizontal(|ui| {
            let _ = ui.checkbox(&mut true, "held");
            let _ = ui.radio(true, "client");
            ui.add(egui::Slider::new(&mut 0.3, 0.0..=1.0).text("power"));
        });
        ui.text_edit_singleline(&mut "Ruiz expects to understand the interfaces".to_owned());
        egui::ComboBox::from_label("side").selected_text("ours").show_ui(ui, |_| {});
        ui.collapsing("Details", |_| {});
        egui::Grid::new("costs").striped(true).num_columns(3).show(ui, |ui| {
            for row in 0..4 {
                ui.label(format!("Item {row}"));
                ui.label("12 500,00 €");
                ui.weak("в срок");
                ui.end_row();
            }
        });
        ui.group(|ui| {
            ui.set_max_width(300.0);
            ui.label("A longer paragraph that has to be wrapped, because its card is narrow, and that goes on a while");
            ui.add(egui::Label::new("one line that is cut short because it does not fit").truncate());
        });
        ui.disable();
        let _ = ui.button("not now");
    });
    egui::Window::new("A window with a shadow").fixed_pos(pos2(430.0, 180.0)).show(ui.ctx(), |ui| {
        ui.label("floats over the page");
        ui.hyperlink_to("a link", "https://example.org");
    });
}

/// The mean difference of a pixel (of 255, its worst channel), and both side by side with the difference.
fn compare(ours: &Pixmap, theirs: &Pixmap) -> (f64, Pixmap) {
    let (width, height) = (ours.width(), ours.height());
    let mut beside = Pixmap::new(3 * width, height).expect("a size");
    let mut sum = 0.0;
    for y in 0..height {
        for x in 0..width {
            let (a, b) = (ours.pixel(x, y).expect("inside"), theirs.pixel(x, y).expect("inside"));
            let worst = [(a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue())]
                .map(|(a, b)| a.abs_diff(b))
                .into_iter()
                .max()
                .unwrap_or(0);
            sum += f64::from(worst);
            let gray = PremultipliedColorU8::from_rgba(255 - worst, 255 - worst, 255 - worst, 255).expect("opaque");
            for (column, pixel) in [(0, a), (1, b), (2, gray)] {
                beside.pixels_mut()[(y * 3 * width + column * width + x) as usize] = pixel;
            }
        }
    }
    (sum / f64::from(width * height), beside)
}

#[test]
fn the_picture_shows_what_the_screen_shows() {
    let pages =
        [("everything", everything as fn(&mut Ui), ThemeKind::Light, 1.0), ("widgets", widgets, ThemeKind::Dark, 1.5)];
    for (name, view, kind, per_point) in pages {
        let prepare = |ctx: &egui::Context| {
            fonts::install(ctx);
            Theme::of(kind).apply(ctx);
        };
        let mut page = page(760.0, 680.0);
        page.pixels_per_point = per_point;
        let ours = pixels(&to_svg(&draw(&page, prepare, view)), per_point);
        let theirs = screen(page.size, per_point, prepare, view);
        let (mean, beside) = compare(&ours, &theirs);
        if let Some(folder) = std::env::var_os("ENTENTE_PICTURES") {
            let place = std::path::PathBuf::from(folder).join(format!("screen-{name}-{kind:?}.png"));
            std::fs::write(place, beside.encode_png().expect("encoded")).expect("written");
        }
        // What is left is the edge of letters: two rasterizers never agree on those.
        assert!(mean < 1.2, "{name} in {kind:?}: {mean}");
    }
}
