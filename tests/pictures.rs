//! One drawing, every medium: what egui lays out is what the SVG says and what the PNG shows.

use egui::epaint::{CubicBezierShape, EllipseShape, Mesh, PathShape, QuadraticBezierShape, TextShape, Vertex};
use egui::{Align2, Color32, FontId, Pos2, Rect, RichText, Shape, Stroke, StrokeKind, Ui, pos2, vec2};
use entente::app::headless::{Page, draw};
use entente::exchange::png::{self, PictureError, to_png};
use entente::exchange::svg::{Drawing, to_svg};
use entente::ui::fonts;
use entente::ui::icons::Icon;
use entente::ui::theme::{Theme, ThemeKind};
use resvg::{tiny_skia::Pixmap, usvg};
use std::sync::Arc;

mod hostile;
mod screen;

const RED: Color32 = Color32::from_rgb(200, 30, 40);
const BLUE: Color32 = Color32::from_rgb(20, 60, 200);

const ENGLISH: &str = "Ruiz has been silent for 41 days & 3 hours";
const RUSSIAN: &str = "Спонсор ждёт решения с 14 марта";
const CHINESE: &str = "项目经理与关系经理";

fn page(width: f32, height: f32) -> Page {
    Page {
        size: vec2(width, height),
        pixels_per_point: 1.0,
        title: "Two managers <side by side>".to_owned(),
        language: "en".to_owned(),
    }
}

fn drawn(page: &Page, ui: impl FnMut(&mut Ui)) -> Drawing {
    draw(page, fonts::install, ui)
}

fn parsed(svg: &str) -> usvg::Tree {
    usvg::Tree::from_str(svg, &png::options(&fonts::faces())).expect("the SVG is well formed")
}

fn pixels(svg: &str, scale: f32) -> Pixmap {
    let bytes = to_png(svg, &fonts::faces(), scale).expect("the picture can be made");
    Pixmap::decode_png(&bytes).expect("the PNG can be read")
}

/// The colour in the picture at a point of the page.
fn at(picture: &Pixmap, x: u32, y: u32) -> [u8; 3] {
    let pixel = picture.pixel(x, y).expect("inside the picture").demultiply();
    [pixel.red(), pixel.green(), pixel.blue()]
}

fn rgb(color: Color32) -> [u8; 3] {
    [color.r(), color.g(), color.b()]
}

fn near(a: [u8; 3], b: [u8; 3], tolerance: u8) -> bool {
    a.iter().zip(b).all(|(a, b)| a.abs_diff(b) <= tolerance)
}

/// The pixels that differ from the ground, as the rectangle around them.
fn ink(picture: &Pixmap) -> Rect {
    let ground = at(picture, 0, 0);
    let mut found = Rect::NOTHING;
    for y in 0..picture.height() {
        for x in 0..picture.width() {
            if !near(at(picture, x, y), ground, 40) {
                found |= Rect::from_min_size(pos2(x as f32, y as f32), vec2(1.0, 1.0));
            }
        }
    }
    found
}

/// Every text of the document with its box on the page.
fn texts(group: &usvg::Group, found: &mut Vec<(String, usvg::Rect)>) {
    for node in group.children() {
        match node {
            usvg::Node::Group(group) => texts(group, found),
            usvg::Node::Text(text) => {
                let words = text.chunks().iter().map(usvg::TextChunk::text).collect::<String>();
                found.push((words, text.abs_bounding_box()));
            }
            usvg::Node::Path(_) | usvg::Node::Image(_) => {}
        }
    }
}

fn words(svg: &str) -> Vec<(String, usvg::Rect)> {
    let mut found = Vec::new();
    texts(parsed(svg).root(), &mut found);
    found
}

/// A page with one of everything that a view may draw.
fn everything(ui: &mut Ui) {
    egui::CentralPanel::default().show(ui, |ui| {
        ui.heading(RichText::new("Two managers").family(fonts::bold()));
        for line in [ENGLISH, RUSSIAN, CHINESE] {
            ui.label(line);
            ui.label(RichText::new(line).family(fonts::bold()));
        }
        ui.label(RichText::new("underlined").underline());
        ui.label(RichText::new("struck through").strikethrough());
        ui.label(RichText::new("marked").background_color(Color32::from_rgb(250, 230, 120)).color(Color32::BLACK));
        ui.label(RichText::new("leaning").italics());
        ui.horizontal(|ui| {
            for icon in &Icon::ALL[..9] {
                ui.label(icon.text(18.0));
            }
        });
        let _ = ui.button("A button with a frame");
        egui_plot::Plot::new("curve").height(160.0).width(420.0).show(ui, |plot| {
            let points: Vec<[f64; 2]> = (0..60).map(|step| f64::from(step) * 0.1).map(|x| [x, x.sin()]).collect();
            plot.line(egui_plot::Line::new("trust", points).fill(0.0));
            plot.points(egui_plot::Points::new("answers", vec![[1.0, 0.5], [2.0, 0.9]]).radius(4.0));
            plot.vline(egui_plot::VLine::new("today", 3.0).style(egui_plot::LineStyle::dashed_dense()));
        });
        egui::ScrollArea::vertical().max_height(60.0).show(ui, |ui| {
            for row in 0..40 {
                ui.label(format!("row {row} of a list that is longer than its window"));
            }
        });
        shapes(ui);
    });
}

fn shapes(ui: &Ui) {
    let painter = ui.painter();
    let line = Stroke::new(2.0, BLUE);
    painter.circle(pos2(520.0, 60.0), 24.0, RED.gamma_multiply(0.5), line);
    painter.add(EllipseShape::stroke(pos2(600.0, 60.0), vec2(40.0, 18.0), line).with_angle(0.4));
    for (x, kind) in [(500.0, StrokeKind::Inside), (580.0, StrokeKind::Middle), (660.0, StrokeKind::Outside)] {
        let rect = Rect::from_min_size(pos2(x, 110.0), vec2(60.0, 30.0));
        let corners = egui::CornerRadius { nw: 12, ne: 0, sw: 4, se: 8 };
        painter.rect(rect, corners, Color32::from_rgb(220, 235, 220), Stroke::new(4.0, BLUE), kind);
    }
    painter.add(
        egui::epaint::RectShape::filled(
            Rect::from_min_size(pos2(680.0, 40.0), vec2(60.0, 40.0)),
            6,
            Color32::from_black_alpha(96),
        )
        .with_blur_width(16.0),
    );
    painter.extend(Shape::dashed_line(&[pos2(500.0, 160.0), pos2(740.0, 160.0)], line, 8.0, 4.0));
    painter.add(PathShape::convex_polygon(
        vec![pos2(520.0, 175.0), pos2(540.0, 195.0), pos2(520.0, 215.0), pos2(500.0, 195.0)],
        RED,
        Stroke::NONE,
    ));
    let curve = [pos2(560.0, 210.0), pos2(600.0, 160.0), pos2(640.0, 210.0)];
    painter.add(QuadraticBezierShape::from_points_stroke(curve, false, Color32::TRANSPARENT, line));
    let curve = [pos2(650.0, 210.0), pos2(680.0, 150.0), pos2(710.0, 250.0), pos2(740.0, 180.0)];
    painter.add(CubicBezierShape::from_points_stroke(curve, false, Color32::TRANSPARENT, line));
    painter.add(gradient(Rect::from_min_size(pos2(500.0, 230.0), vec2(240.0, 40.0)), RED, BLUE));
    let galley = painter.layout_no_wrap("turned".to_owned(), FontId::proportional(20.0), BLUE);
    painter.add(TextShape::new(pos2(520.0, 300.0), galley, BLUE).with_angle(0.5));
    let window = Rect::from_min_size(pos2(600.0, 290.0), vec2(100.0, 40.0));
    let clipped = painter.with_clip_rect(window);
    clipped.rect_filled(window.expand(50.0), 0, Color32::from_rgb(240, 240, 210));
    clipped.circle_filled(window.right_bottom(), 30.0, RED);
    clipped.text(window.left_top(), Align2::LEFT_TOP, "cut by its window", FontId::proportional(18.0), BLUE);
}

fn gradient(rect: Rect, left: Color32, right: Color32) -> Shape {
    let vertex = |pos: Pos2, color| Vertex { pos, uv: egui::epaint::WHITE_UV, color };
    let vertices = vec![
        vertex(rect.left_top(), left),
        vertex(rect.right_top(), right),
        vertex(rect.right_bottom(), right),
        vertex(rect.left_bottom(), left),
    ];
    let mesh = Mesh { vertices, indices: vec![0, 1, 2, 0, 2, 3], ..Mesh::default() };
    Shape::mesh(mesh)
}

#[test]
fn words_stay_words_in_every_language() {
    let svg = to_svg(&drawn(&page(760.0, 680.0), everything));
    let found = words(&svg);
    for line in [ENGLISH, RUSSIAN, CHINESE] {
        assert_eq!(found.iter().filter(|(words, _)| words == line).count(), 2, "{line} regular and bold: {found:?}");
    }
    assert!(svg.contains("<title>Two managers &lt;side by side&gt;</title>"));
    assert!(svg.contains("lang=\"en\"") && svg.contains("role=\"img\""));
}

#[test]
fn a_list_longer_than_its_window_leaves_out_what_is_not_seen() {
    let svg = to_svg(&drawn(&page(760.0, 680.0), everything));
    assert!(svg.contains(">row 0 of"));
    assert!(!svg.contains(">row 20 of"));
    assert!(svg.matches("<clipPath").count() < 12, "clips are shared");
}

#[test]
fn the_same_page_gives_the_same_bytes() {
    let page = page(760.0, 680.0);
    assert_eq!(to_svg(&drawn(&page, everything)), to_svg(&drawn(&page, everything)));
}

#[test]
fn what_is_drawn_at_a_place_is_seen_at_that_place() {
    let svg = to_svg(&drawn(&page(200.0, 100.0), |ui| {
        ui.painter().rect_filled(Rect::from_min_max(pos2(20.0, 30.0), pos2(60.0, 50.0)), 0, RED);
        ui.painter().rect_filled(Rect::from_min_max(pos2(100.0, 30.0), pos2(140.0, 50.0)), 0, BLUE.gamma_multiply(0.5));
        ui.painter().hline(0.0..=200.0, 80.0, Stroke::new(1.0, BLUE));
    }));
    let picture = pixels(&svg, 2.0);
    assert_eq!((picture.width(), picture.height()), (400, 200));
    let ground = at(&picture, 0, 0);
    for (x, y, inside) in [(20, 30, true), (59, 49, true), (19, 30, false), (60, 49, false), (20, 50, false)] {
        let expected = if inside { rgb(RED) } else { ground };
        assert_eq!(at(&picture, 2 * x, 2 * y), expected, "at {x}, {y}");
    }
    let half: Vec<u8> = rgb(BLUE).iter().zip(ground).map(|(a, b)| a.midpoint(b)).collect();
    assert!(near(at(&picture, 240, 80), [half[0], half[1], half[2]], 3), "half of blue over the ground");
    let one = pixels(&svg, 1.0);
    assert_eq!(at(&one, 100, 80), rgb(BLUE), "a hairline is one crisp row of pixels");
    assert_eq!((at(&one, 100, 79), at(&one, 100, 81)), (ground, ground));
}

#[test]
fn a_clip_cuts_and_a_shape_outside_it_is_gone() {
    let window = Rect::from_min_max(pos2(20.0, 20.0), pos2(60.0, 60.0));
    let svg = to_svg(&drawn(&page(200.0, 100.0), |ui| {
        let painter = ui.painter().with_clip_rect(window);
        painter.rect_filled(Rect::from_min_max(pos2(40.0, 40.0), pos2(150.0, 90.0)), 0, RED);
        painter.circle_filled(pos2(150.0, 50.0), 10.0, BLUE);
        painter.rect_filled(Rect::from_min_max(pos2(25.0, 25.0), pos2(30.0, 30.0)), 0, BLUE);
    }));
    assert!(!svg.contains("<circle"), "{svg}");
    assert_eq!(svg.matches("<clipPath").count(), 1);
    let picture = pixels(&svg, 1.0);
    assert_eq!(ink(&picture), Rect::from_min_max(pos2(25.0, 25.0), pos2(60.0, 60.0)));
}

#[test]
fn a_gradient_runs_from_its_first_to_its_last_colour() {
    let rect = Rect::from_min_max(pos2(10.0, 10.0), pos2(190.0, 90.0));
    let svg = to_svg(&drawn(&page(200.0, 100.0), |ui| {
        ui.painter().add(gradient(rect, RED, BLUE));
    }));
    assert_eq!(svg.matches("<linearGradient").count(), 1, "both triangles share it");
    assert_eq!(svg.matches("<path").count(), 1, "both triangles are one outline");
    let picture = pixels(&svg, 1.0);
    assert!(near(at(&picture, 11, 50), rgb(RED), 4));
    assert!(near(at(&picture, 188, 50), rgb(BLUE), 4));
    assert!(near(at(&picture, 100, 50), [110, 45, 120], 4));
}

#[test]
fn text_ends_where_egui_laid_it_out() {
    for (family, name) in [(fonts::regular(), "regular"), (fonts::bold(), "bold")] {
        for line in [ENGLISH, RUSSIAN, CHINESE, "AVATAR Towed Yard, 2 500 ₽ — «fi» 概览 12%"] {
            for size in [12.0, 14.0, 20.0, 28.0] {
                let mut laid_out = Rect::NOTHING;
                let drawing = drawn(&page(760.0, 80.0), |ui| {
                    let font = FontId::new(size, family.clone());
                    let galley = ui.painter().layout_no_wrap(line.to_owned(), font, Color32::WHITE);
                    let place = pos2(12.0, 20.0);
                    laid_out = galley.mesh_bounds.translate(place.to_vec2());
                    ui.painter().galley(place, galley, Color32::WHITE);
                });
                let seen = ink(&pixels(&to_svg(&drawing), 1.0));
                for (side, ours, egui) in [
                    ("left", seen.left(), laid_out.left()),
                    ("right", seen.right(), laid_out.right()),
                    ("top", seen.top(), laid_out.top()),
                    ("bottom", seen.bottom(), laid_out.bottom()),
                ] {
                    assert!((ours - egui).abs() <= 2.0, "{line} in {name} {size}: {side} at {ours}, egui at {egui}");
                }
            }
        }
    }
}

#[test]
fn wrapped_centred_and_justified_rows_stand_where_egui_puts_them() {
    for (justify, halign) in [(false, egui::Align::Min), (false, egui::Align::Center), (true, egui::Align::Min)] {
        let mut laid_out: Vec<Rect> = Vec::new();
        let drawing = drawn(&page(400.0, 300.0), |ui| {
            let text = [ENGLISH, RUSSIAN, CHINESE, "a  wide  gap\tand a tab"].join(", ");
            let mut job = egui::text::LayoutJob::simple(text, FontId::proportional(16.0), Color32::WHITE, 260.0);
            job.justify = justify;
            job.halign = halign;
            let galley = ui.painter().layout_job(job);
            let place = pos2(if halign == egui::Align::Center { 200.0 } else { 40.0 }, 20.0);
            laid_out = galley
                .rows
                .iter()
                .map(|row| row.visuals.mesh_bounds.translate(row.pos.to_vec2() + place.to_vec2()))
                .collect();
            ui.painter().galley(place, Arc::clone(&galley), Color32::WHITE);
        });
        assert!(laid_out.len() > 3);
        let picture = pixels(&to_svg(&drawing), 1.0);
        for row in laid_out {
            let band = picture.as_ref().clone_rect(
                resvg::tiny_skia::IntRect::from_ltrb(0, row.top() as i32, 400, row.bottom() as i32).expect("a row"),
            );
            let seen = ink(&band.expect("on the page"));
            assert!((seen.left() - row.left()).abs() <= 2.0, "{halign:?} {justify}: {seen:?} for {row:?}");
            assert!((seen.right() - row.right()).abs() <= 2.0, "{halign:?} {justify}: {seen:?} for {row:?}");
        }
    }
}

#[test]
fn icons_become_outlines_where_egui_draws_them() {
    let mut laid_out = Rect::NOTHING;
    let drawing = drawn(&page(80.0, 80.0), |ui| {
        let galley = ui.painter().layout_no_wrap(Icon::Search.glyph().into(), Icon::font(36.0), Color32::WHITE);
        laid_out = galley.mesh_bounds.translate(vec2(20.0, 20.0));
        ui.painter().galley(pos2(20.0, 20.0), galley, Color32::WHITE);
    });
    let svg = to_svg(&drawing);
    assert!(!svg.contains("<text") && svg.contains("<use"), "{svg}");
    let seen = ink(&pixels(&svg, 1.0));
    assert!((seen.center() - laid_out.center()).length() <= 1.5, "{seen:?} for {laid_out:?}");
    assert!((seen.width() - laid_out.width()).abs() <= 3.0, "{seen:?} for {laid_out:?}");
}

#[test]
fn a_picture_beyond_all_measure_is_refused_in_words() {
    let svg = to_svg(&drawn(&page(2000.0, 100.0), |_| {}));
    let refused = to_png(&svg, &fonts::faces(), 100.0);
    assert!(matches!(refused, Err(PictureError::Size { .. })));
    assert!(matches!(to_png(&svg, &[], f32::NAN), Err(PictureError::Size { .. })));
    assert!(matches!(to_png("not a drawing", &[], 1.0), Err(PictureError::Svg(_))));
}

#[test]
fn everything_is_drawn_in_each_theme() {
    for kind in ThemeKind::ALL {
        let prepare = |ctx: &egui::Context| {
            fonts::install(ctx);
            Theme::of(kind).apply(ctx);
        };
        let svg = to_svg(&draw(&page(760.0, 680.0), prepare, everything));
        let picture = pixels(&svg, 2.0);
        assert_eq!((picture.width(), picture.height()), (1520, 1360));
        assert!(ink(&picture).width() > 1400.0, "{kind:?}");
        if let Some(folder) = std::env::var_os("ENTENTE_PICTURES") {
            let place = std::path::PathBuf::from(folder).join(format!("everything-{kind:?}"));
            std::fs::write(place.with_extension("svg"), &svg).expect("written");
            std::fs::write(place.with_extension("png"), picture.encode_png().expect("encoded")).expect("written");
        }
    }
}

#[test]
fn every_format_keeps_its_letters_and_its_colour_across_rows() {
    let format = |color| egui::TextFormat { font_id: FontId::proportional(16.0), color, ..Default::default() };
    let drawing = drawn(&page(400.0, 200.0), |ui| {
        let mut job = egui::text::LayoutJob::default();
        job.wrap.max_width = 180.0;
        job.append("\u{438}\u{306} and e\u{301} combined, ", 0.0, format(RED));
        job.append("then blue\nover the end of a line, ", 12.0, format(BLUE));
        job.append("last red", 0.0, format(RED));
        let galley = ui.painter().layout_job(job);
        ui.painter().galley(pos2(10.0, 10.0), galley, Color32::WHITE);
    });
    let svg = to_svg(&drawing);
    let of = |color: &str| {
        let texts = svg.lines().filter(|line| line.starts_with("<text") && line.contains(color));
        texts.filter_map(|line| line.split_once('>')?.1.strip_suffix("</text>")).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(of("#c81e28"), "\u{438}\u{306} and e\u{301} combined, last red");
    assert_eq!(of("#143cc8"), "then blue over the end of a line,");
}

#[test]
fn a_zoomed_map_keeps_its_words_in_their_places() {
    let zoom = egui::emath::TSTransform::new(vec2(-20.0, 10.0), 1.75);
    let mut laid_out = Rect::NOTHING;
    let mut drawing = drawn(&page(400.0, 120.0), |ui| {
        let galley = ui.painter().layout_no_wrap(ENGLISH.to_owned(), FontId::proportional(8.0), Color32::WHITE);
        laid_out = zoom * galley.mesh_bounds.translate(vec2(30.0, 20.0));
        ui.painter().galley(pos2(30.0, 20.0), galley, Color32::WHITE);
    });
    let unmoved = drawing.clone();
    for clipped in &mut drawing.shapes {
        clipped.transform(zoom);
    }
    let mut afterwards = unmoved;
    for clipped in &mut afterwards.shapes {
        clipped.transform_after_tessellation = zoom;
        clipped.clip_rect = Rect::EVERYTHING;
    }
    for drawing in [drawing, afterwards] {
        let svg = to_svg(&drawing);
        assert!(svg.contains("font-size=\"14\""), "the letters are set anew: {svg}");
        let seen = ink(&pixels(&svg, 1.0));
        assert!((seen.min - laid_out.min).length() < 3.0, "{seen:?} for {laid_out:?}");
        assert!((seen.max - laid_out.max).length() < 3.0, "{seen:?} for {laid_out:?}");
    }
}

#[test]
fn a_text_cut_short_says_so_and_bold_is_a_weight() {
    let svg = to_svg(&drawn(&page(200.0, 80.0), |ui| {
        ui.add(egui::Label::new("a line that is much too long for the page it is on").truncate());
        ui.label(RichText::new("bold").family(fonts::bold()));
    }));
    assert!(svg.contains("…</text>"), "{svg}");
    let bold = svg.lines().find(|line| line.ends_with(">bold</text>")).expect("the word");
    assert!(bold.contains("font-weight=\"700\""), "{bold}");
}
