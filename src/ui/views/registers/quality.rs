//! Quality: criteria, checks and tests of what is handed over, how many passed and how many at the first go, what does not
//! hold now, and how that goes month by month. Results of tests are written down here.

use egui::{Align2, Label, Layout, Rect, Role, ScrollArea, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::parts::{self, Said};
use super::rows::{Front, Rows};
use crate::document::{Edit, Label as StepLabel};
use crate::insight::quality::{DeliverableQuality, Failing, Month, Quality};
use crate::ui::context::Cx;
use crate::ui::naming::{capital, check_key};
use crate::ui::theme::{self, SPACE_1, SPACE_2, SPACE_3};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::{button, card, one_line_on, touched};
use crate::workspace::{Deliverable, DeliverableId, RecordRef, TestCase};

/// From this width on two cards stand side by side, in points.
const BESIDE: f32 = 700.0;
/// Height of a line of a deliverable.
const LINE: f32 = 40.0;
/// So many lines stand before a list scrolls by itself.
const MOST: usize = 9;
/// So many checks are drawn as dots; the latest are.
const DOTS: usize = 12;
/// Height of the curve of months.
const MONTHS: f32 = 150.0;

/// The page with its own small state.
#[derive(Default)]
pub struct QualityPage {
    quality: Option<(u64, Quality)>,
    /// Whose tests are shown, where no deliverable is selected.
    tests_of: Option<DeliverableId>,
}

impl QualityPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, rows: &mut Rows) {
        if self.quality.as_ref().is_none_or(|(source, _)| *source != cx.source) {
            self.quality = Some((cx.source, Quality::of(cx.shown(), cx.day)));
        }
        let Some((source, quality)) = self.quality.take() else { return };
        let finding = finding(cx, &quality);
        if rows.head(ui, cx, (&finding, cx.text("quality-drawn")), |_| ()) == Front::Table {
            rows.table(ui, cx);
        } else {
            rows.body(ui, cx, |ui| {
                ui.spacing_mut().item_spacing.y = SPACE_3;
                figures(ui, cx, &quality);
                let width = ui.available_width();
                parts::columns(
                    ui,
                    BESIDE,
                    (width * 0.56).round(),
                    |ui| {
                        deliverables(ui, cx, &quality);
                        self.tests(ui, cx);
                    },
                    |ui| {
                        months(ui, cx, &quality.months);
                        failing(ui, cx, &quality.failing);
                    },
                );
            });
        }
        self.quality = Some((source, quality));
    }

    /// The tests of the selected deliverable, else of the first that has some.
    fn tests(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        if let Some(RecordRef::Deliverable(id)) = cx.selection {
            self.tests_of = Some(id);
        }
        let known = self.tests_of.and_then(|id| cx.shown().deliverables.get(id));
        let first = || cx.shown().deliverables.iter().find(|one| !one.tests.is_empty());
        if let Some(deliverable) = known.or_else(first) {
            tests(ui, cx, deliverable);
        }
    }
}

/// What does not hold now, else how many passed at the first go.
fn finding(cx: &Cx<'_>, quality: &Quality) -> String {
    if let Some(first) = quality.failing.first() {
        let args = [("n", quality.failing.len().into()), ("what", first.what.as_str().into())];
        return cx.words.with("quality-finding-failing", &args);
    }
    match parts::percent(cx, quality.first_pass) {
        Some(percent) => {
            let args = [("percent", percent.into()), ("n", quality.first_pass.of.into())];
            cx.words.with("quality-finding-first", &args)
        }
        None => cx.text("quality-finding-none").to_owned(),
    }
}

fn figures(ui: &mut Ui, cx: &Cx<'_>, quality: &Quality) {
    let those = |which: &dyn Fn(&DeliverableQuality) -> bool| -> Vec<DeliverableId> {
        quality.deliverables.iter().filter(|one| which(one)).map(|one| one.id).collect()
    };
    let lacks = those(&|one| one.criteria == 0);
    let failing: Vec<DeliverableId> = quality.failing.iter().map(|one| one.of).collect();
    let run = cx.words.with("quality-figure-tests-of", &[("run", quality.run.into()), ("of", quality.tests.of.into())]);
    parts::figures(
        ui,
        cx,
        &[
            Said::new("quality-figure-first", parts::percent_of(cx, quality.first_pass), {
                parts::likely(cx, quality.first_pass)
            }),
            Said::new(
                "quality-figure-checks",
                parts::percent_of(cx, quality.checks),
                parts::likely(cx, quality.checks),
            ),
            Said::new("quality-figure-tests", parts::of(cx, quality.tests), run),
            Said::new(
                "quality-figure-failing",
                (quality.checks.of + quality.run > 0).then(|| cx.words.number(quality.failing.len() as f64, 0)),
                cx.text("quality-figure-failing-of").to_owned(),
            )
            .mark((!failing.is_empty()).then_some(Mark::Trouble))
            .leads(failing),
            Said::new(
                "quality-figure-criteria",
                parts::of(cx, quality.with_criteria),
                cx.text("quality-figure-criteria-of").to_owned(),
            )
            .mark((!lacks.is_empty()).then_some(Mark::Watch))
            .leads(lacks),
        ],
    );
}

/// One line a deliverable.
fn deliverables(ui: &mut Ui, cx: &Cx<'_>, quality: &Quality) {
    card::card(ui, cx.theme, cx.text("quality-deliverables"), |ui| {
        parts::quiet(ui, cx, cx.text("quality-deliverables-drawn"));
        ui.spacing_mut().item_spacing.y = 0.0;
        let height = LINE * quality.deliverables.len().min(MOST) as f32;
        ScrollArea::vertical()
            .id_salt("quality")
            .max_height(height)
            .min_scrolled_height(height)
            .auto_shrink([false, true])
            .show_rows(ui, LINE, quality.deliverables.len(), |ui, range| {
                quality.deliverables[range].iter().for_each(|one| line(ui, cx, one));
            });
    });
}

fn line(ui: &mut Ui, cx: &Cx<'_>, one: &DeliverableQuality) {
    let theme = cx.theme;
    let Some(deliverable) = cx.shown().deliverables.get(one.id) else { return };
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), LINE), Sense::click());
    let selected = cx.selection == Some(one.id.into());
    response.widget_info(|| WidgetInfo::selected(Role::Row, true, selected, &deliverable.title));
    if selected {
        ui.painter().rect_filled(rect, 4.0, theme.selection);
    }
    touched(ui.painter(), theme, rect, &response);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.hairline());
    let dots_width = DOTS as f32 * 11.0;
    let right = rect.right() - 92.0;
    let room = right - dots_width - rect.left() - SPACE_2;
    let title = one_line_on(ui.painter(), &deliverable.title, theme::regular(theme::BODY), room);
    ui.painter().galley(pos2(rect.left() + SPACE_1, rect.top() + 3.0), title, theme.text);
    let criteria = match one.criteria {
        0 => cx.text("quality-no-criteria").to_owned(),
        n => cx.words.with("quality-criteria", &[("n", n.into())]),
    };
    let tests = parts::of(cx, one.tests).map(|of| cx.words.with("quality-tests-short", &[("of", of.into())]));
    let under = criteria + &tests.map(|tests| format!(" · {tests}")).unwrap_or_default();
    let under = one_line_on(ui.painter(), &under, theme::regular(theme::CAPTION), room);
    let ink = if one.criteria == 0 { theme.watch } else { theme.quiet };
    ui.painter().galley(pos2(rect.left() + SPACE_1, rect.top() + 21.0), under, ink);
    let mut checks: Vec<_> = deliverable.checks.iter().filter(|check| check.on <= cx.day).collect();
    checks.sort_by_key(|check| check.on);
    let skip = checks.len().saturating_sub(DOTS);
    for (place, check) in checks.iter().skip(skip).enumerate() {
        let mark = match check.passed {
            Some(true) => Mark::Good,
            Some(false) => Mark::Trouble,
            None => Mark::Unknown,
        };
        let at = pos2(right - dots_width + place as f32 * 11.0 + 5.0, rect.center().y);
        mark.paint(ui.painter(), theme, at, 8.0);
    }
    let bar = Rect::from_min_size(pos2(right + SPACE_2, rect.top() + 9.0), Vec2::new(76.0, 6.0));
    parts::paint_interval(ui, theme, bar, one.first_pass);
    let said = parts::of(cx, one.first_pass).unwrap_or_else(|| "–".to_owned());
    let at = pos2(rect.right() - SPACE_2, rect.top() + 29.0);
    ui.painter().text(at, Align2::RIGHT_CENTER, said, theme::regular(theme::CAPTION), theme.quiet);
    if response.clicked() {
        cx.select(one.id);
    }
    response.on_hover_ui(|ui| {
        ui.label(theme.body(&deliverable.title));
        for check in &checks {
            let result = cx.text(check_key(check.passed));
            let said = format!("{} · {result} · {}", cx.words.date_short(check.on), check.what);
            ui.label(theme.quiet(said));
        }
        ui.label(theme.quiet(parts::likely(cx, one.first_pass)));
    });
}

/// The cases of a test with their runs; a result is of the shown day.
fn tests(ui: &mut Ui, cx: &Cx<'_>, deliverable: &Deliverable) {
    let theme = cx.theme;
    let passed = deliverable.tests.iter().filter(|case| case.latest().is_some_and(|run| run.passed)).count();
    let args =
        [("n", passed.into()), ("of", deliverable.tests.len().into()), ("what", deliverable.title.as_str().into())];
    let title = match deliverable.tests.len() {
        0 => cx.words.with("quality-tests-none", &args),
        _ => cx.words.with("quality-tests", &args),
    };
    card::card(ui, theme, &title, |ui| {
        for (place, case) in deliverable.tests.iter().enumerate() {
            ui.push_id(place, |ui| test(ui, cx, deliverable.id, place, case));
        }
        if !cx.editable {
            return;
        }
        let hint = cx.text("quality-tests-add");
        let field = crate::ui::widgets::field::Field::new(hint).hint(hint).bare();
        ui.push_id(("add", deliverable.id), |ui| {
            if let Some(what) = crate::ui::widgets::field::line(ui, theme, &field, "")
                && !what.trim().is_empty()
            {
                let case = TestCase { what: what.trim().to_owned(), runs: Vec::new() };
                change(cx, deliverable.id, "record-field-tests", |one| one.tests.push(case));
            }
        });
    });
}

fn test(ui: &mut Ui, cx: &Cx<'_>, of: DeliverableId, place: usize, case: &TestCase) {
    let theme = cx.theme;
    let mark = match case.latest() {
        Some(run) if run.passed => Mark::Good,
        Some(_) => Mark::Trouble,
        None => Mark::Unknown,
    };
    let on = case.latest().map_or_else(|| cx.text("record-test-not-run").to_owned(), |run| cx.words.date_short(run.on));
    // The acts first, in whatever language; what is tested takes the room that is left.
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_2;
        ui.with_layout(Layout::right_to_left(egui::Align::Center), |ui| {
            if cx.editable {
                for (key, passed) in [("record-check-failed", false), ("record-check-passed", true)] {
                    let response = button::quiet(ui, theme, cx.text(key));
                    let name = format!("{}: {}", case.what, cx.text(key));
                    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
                    if response.clicked() {
                        change(cx, of, "record-field-tests", |one| {
                            one.tests.get_mut(place).into_iter().for_each(|case| case.run(cx.day, Some(passed)));
                        });
                    }
                }
            }
            ui.label(theme.caption(on));
            let rest = Vec2::new(ui.available_width(), 20.0);
            ui.allocate_ui_with_layout(rest, Layout::left_to_right(egui::Align::Center), |ui| {
                let (rect, _) = ui.allocate_exact_size(Vec2::new(12.0, 20.0), Sense::hover());
                mark.paint(ui.painter(), theme, rect.center(), 9.0);
                ui.add(Label::new(theme.body(&case.what)).truncate());
            });
        });
    });
}

/// Changes a deliverable of the file, in a step named after the field.
pub fn change(cx: &Cx<'_>, id: DeliverableId, field: &str, change: impl FnOnce(&mut Deliverable)) {
    let Some(mut one) = cx.file.deliverables.get(id).cloned() else { return };
    change(&mut one);
    let args = vec![("field", cx.text(field).to_owned()), ("title", one.title.clone())];
    cx.edit(Edit::Put(one.into()), StepLabel { key: "edit-change-field", args });
}

/// How many passed, month by month, each with its interval and its number.
fn months(ui: &mut Ui, cx: &Cx<'_>, months: &[Month]) {
    let theme = cx.theme;
    let known: Vec<&Month> = months.iter().filter(|month| month.passed.of > 0).collect();
    let title = match known.last() {
        Some(last) => {
            let percent = parts::percent(cx, last.passed).unwrap_or_default();
            let args = [
                ("month", cx.words.month_year(last.first).into()),
                ("percent", percent.into()),
                ("n", last.passed.of.into()),
            ];
            capital(&cx.words.with("quality-months", &args))
        }
        None => cx.text("quality-finding-none").to_owned(),
    };
    card::card(ui, theme, &title, |ui| {
        let (rect, whole) = ui.allocate_exact_size(Vec2::new(ui.available_width(), MONTHS), Sense::hover());
        whole.widget_info(|| WidgetInfo::labeled(Role::Image, true, &title));
        if months.is_empty() || !ui.is_rect_visible(rect) {
            return;
        }
        let body = Rect::from_min_max(rect.min + Vec2::new(44.0, 8.0), rect.max - Vec2::new(4.0, 36.0));
        let painter = ui.painter();
        let font = theme::regular(theme::CAPTION);
        let y = |share: f64| body.bottom() - share as f32 * body.height();
        for share in [0.0, 0.5, 1.0] {
            painter.hline(body.x_range(), y(share), Stroke::new(1.0, theme.grid));
            let word = cx.words.percent(share, 0);
            painter.text(pos2(body.left() - 6.0, y(share)), Align2::RIGHT_CENTER, word, font.clone(), theme.quiet);
        }
        let step = body.width() / months.len() as f32;
        let stride = (46.0 / step).ceil().max(1.0) as usize;
        let mut before: Option<egui::Pos2> = None;
        for (place, month) in months.iter().enumerate() {
            let x = body.left() + step * (place as f32 + 0.5);
            if place % stride == 0 {
                let word = cx.words.month_short(month.first);
                painter.text(pos2(x, body.bottom() + 4.0), Align2::CENTER_TOP, word, font.clone(), theme.quiet);
            }
            let (Some(value), Some((low, high))) = (month.passed.value(), month.passed.interval()) else {
                before = None;
                continue;
            };
            let at = pos2(x, y(value));
            painter.vline(x, egui::Rangef::new(y(high), y(low)), Stroke::new(5.0, theme.track));
            if let Some(before) = before {
                painter.line_segment([before, at], Stroke::new(2.0, theme.quiet));
            }
            painter.circle(at, 4.0, theme.text, Stroke::new(1.5, theme.surface));
            if place % stride == 0 {
                let n = cx.words.with("quality-n", &[("n", month.passed.of.into())]);
                painter.text(pos2(x, body.bottom() + 19.0), Align2::CENTER_TOP, n, font.clone(), theme.quiet);
            }
            before = Some(at);
        }
    });
}

/// What does not hold now, what has failed longest first.
fn failing(ui: &mut Ui, cx: &Cx<'_>, failing: &[Failing]) {
    let title = cx.words.with("quality-failing", &[("n", failing.len().into())]);
    card::card(ui, cx.theme, &title, |ui| {
        for (place, one) in failing.iter().take(MOST).enumerate() {
            ui.push_id(place, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = SPACE_2;
                    let (rect, _) = ui.allocate_exact_size(Vec2::new(12.0, 18.0), Sense::hover());
                    Mark::Trouble.paint(ui.painter(), cx.theme, rect.center(), 9.0);
                    parts::title(ui, cx, one.of, &one.what, false);
                });
                let of = cx.shown().deliverables.get(one.of).map_or("", |of| of.title.as_str());
                let args = [
                    ("of", of.into()),
                    ("on", cx.words.date(one.since).into()),
                    ("days", (cx.day - one.since).num_days().into()),
                    ("times", one.times.into()),
                ];
                let key = if one.test { "quality-failing-test" } else { "quality-failing-check" };
                parts::quiet(ui, cx, &cx.words.with(key, &args));
            });
        }
    });
}
