//! The chart of the plan: what it costs at any size, and that table and chart share their rows at any scale.

use egui::{Rect, Vec2};
use egui_kittest::kittest::Queryable;
use entente::language::Language;
use entente::ui::views::ViewKind;

use super::support::chart::{Doing, Window, median};
use super::support::harness::{self, PAYROLL, PORTAL};

#[test]
fn what_a_frame_costs_follows_what_is_on_the_screen() {
    let mut small = Window::open(100);
    let mut large = Window::open(10_000);
    for doing in Doing::ALL {
        let (mut few, mut many) = (Vec::new(), Vec::new());
        // Turn and turn about, so that both meet the same weather.
        // A drag goes far enough to come too late for what is expected.
        let passes = if doing == Doing::Dragging { 40 } else { 12 };
        for _ in 0..4 {
            few.extend(small.passes(doing, passes));
            many.extend(large.passes(doing, passes));
        }
        let shapes = |passes: &[super::support::chart::Pass]| passes.iter().map(|pass| pass.shapes).max().unwrap_or(0);
        let (a, b) = (shapes(&few), shapes(&many));
        println!("{doing:?}: {:.2} and {:.2} ms, {a} and {b} shapes", median(&few), median(&many));
        assert!(b < 2 * a + 200, "{doing:?}: {a} shapes of 100 tasks, {b} of 10,000");
        // While a bar is dragged the document is another one in every frame: that has its own tests and figures.
        if doing == Doing::Dragging {
            assert!(many.iter().any(|pass| pass.fresh), "the answers of a drag reach the screen");
        } else {
            let (a, b) = (median(&few), median(&many));
            assert!(b < 3.0 * a + 2.0, "{doing:?}: {a:.2} ms with 100 tasks, {b:.2} ms with 10,000");
        }
    }
}

#[test]
fn a_row_of_the_table_and_of_the_chart_are_one_at_every_scale() {
    for points in [1.0, 1.25, 1.5, 2.0, 3.0] {
        for number in [PAYROLL, PORTAL] {
            let mut program = harness::sample(number, Vec2::new(1440.0, 900.0), Language::English);
            program.set_pixels_per_point(points);
            program.set_size(Vec2::new(1440.0, 900.0));
            program.state_mut().session_mut().expect("open").view = ViewKind::Timeline;
            program.run();
            let session = program.state().session().expect("open");
            let tasks: Vec<String> = session.document.workspace().tasks.iter().map(|task| task.title.clone()).collect();
            let mut rows: Vec<(Rect, Rect)> = Vec::new();
            for title in tasks {
                let row = program
                    .query_all_by(|node| {
                        node.role() == egui::accesskit::Role::TreeItem
                            && node.label().is_some_and(|label| label.starts_with(&format!("{title}, ")))
                    })
                    .next()
                    .map(|node| node.rect());
                let bar = program.query_by_label(&format!("Bar of {title}")).map(|node| node.rect());
                rows.extend(row.zip(bar));
            }
            assert!(rows.len() > 1, "{points}: {} rows", rows.len());
            rows.sort_by(|a, b| a.0.top().total_cmp(&b.0.top()));
            for (row, bar) in &rows {
                // The bar's part of the chart is the row without three points over and under it.
                let (above, below) = (bar.top() - row.top(), row.bottom() - bar.bottom());
                assert!((above - 2.0).abs() < 0.01 && (below - 4.0).abs() < 0.01, "{points}: {row} and {bar}");
            }
            for pair in rows.windows(2) {
                let step = (pair[1].0.top() - pair[0].0.top()) / entente::ui::theme::ROW;
                assert!((step - step.round()).abs() < 1e-3, "{points}: rows {step} apart");
            }
        }
    }
}
