//! Words and numbers that no one should draw still leave a document that can be read.

use super::{BLUE, RED, at, drawn, page, pixels, rgb};
use egui::epaint::{CircleShape, ClippedShape, CubicBezierShape, EllipseShape, Mesh, PathShape, Vertex};
use egui::{Color32, Pos2, Rect, Shape, Stroke, StrokeKind, pos2, vec2};
use entente::exchange::png::to_png;
use entente::exchange::svg::{Drawing, to_svg};
use proptest::prelude::*;
use std::sync::Arc;

#[test]
fn hostile_words_and_numbers_leave_a_readable_document() {
    let svg = to_svg(&drawn(&page(300.0, 200.0), |ui| {
        ui.label("<script>alert(\"&\")</script> \u{1}\u{fffe} ]]> <!-- -->");
        let far = Rect::from_min_max(pos2(f32::NEG_INFINITY, 10.0), pos2(f32::INFINITY, 20.0));
        ui.painter().rect_filled(far, 4, RED);
        ui.painter().add(CircleShape::filled(pos2(f32::NAN, 4.0), 5.0, RED));
        ui.painter().line_segment([pos2(f32::NAN, 1.0), pos2(3.0, 4.0)], Stroke::new(1.0, BLUE));
    }));
    assert!(!svg.contains("NaN") && !svg.contains("<script") && !svg.contains("<circle"), "{svg}");
    assert!(!svg.contains("<path"), "a line from nowhere is not drawn: {svg}");
    assert_eq!(at(&pixels(&svg, 1.0), 150, 15), rgb(RED));
}

/// Numbers as careless code makes them.
fn wild() -> impl Strategy<Value = f32> {
    prop_oneof![
        8 => -50.0..250.0_f32,
        1 => any::<f32>(),
        1 => proptest::sample::select(vec![0.0, f32::NAN, f32::INFINITY, f32::MIN, f32::MIN_POSITIVE]),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_shape_breaks_the_document(
        numbers in proptest::collection::vec(wild(), 12),
        color in any::<[u8; 4]>(),
        corners in any::<[u8; 4]>(),
    ) {
        let n = |index: usize| numbers[index % numbers.len()];
        let at = |index: usize| pos2(n(2 * index), n(2 * index + 1));
        let color = Color32::from_rgba_unmultiplied(color[0], color[1], color[2], color[3]);
        let stroke = Stroke::new(n(11), color);
        let [nw, ne, sw, se] = corners;
        let rect = Rect::from_min_max(at(0), at(1));
        let corners = egui::CornerRadius { nw, ne, sw, se };
        let mut mesh = Mesh::default();
        for index in 0..6 {
            mesh.vertices.push(Vertex {
                pos: at(index),
                uv: egui::epaint::WHITE_UV,
                color: color.gamma_multiply(0.15 * index as f32),
            });
        }
        mesh.indices = vec![0, 1, 2, 2, 1, 3, 4, 5, 0, 9, 9, 9];
        let shapes = [
            Shape::Rect(egui::epaint::RectShape::new(rect, corners, color, stroke, StrokeKind::Outside)),
            Shape::Circle(CircleShape { center: at(2), radius: n(4), fill: color, stroke }),
            Shape::Ellipse(EllipseShape::filled(at(1), vec2(n(5), n(6)), color).with_angle(n(7))),
            Shape::line_segment([at(3), at(4)], stroke),
            Shape::Path(PathShape::convex_polygon((0..6).map(at).collect(), color, stroke)),
            Shape::from(CubicBezierShape::from_points_stroke([at(0), at(1), at(2), at(3)], true, color, stroke)),
            Shape::Mesh(Arc::new(mesh)),
        ];
        let clip = Rect::from_min_max(at(4), at(5));
        let whole = Rect::from_min_size(Pos2::ZERO, vec2(200.0, 200.0));
        let clipped = |clip_rect| shapes.iter().cloned().map(move |shape| ClippedShape::new(clip_rect, shape));
        let drawing = Drawing {
            width: 200.0,
            height: 200.0,
            pixels_per_point: 1.0,
            background: color,
            shapes: clipped(clip).chain(clipped(whole)).collect(),
            title: String::new(),
            language: "en".to_owned(),
        };
        let svg = to_svg(&drawing);
        prop_assert!(!svg.contains("NaN") && !svg.contains("inf"));
        prop_assert!(to_png(&svg, &[], 1.0).is_ok(), "{}", svg);
    }
}
