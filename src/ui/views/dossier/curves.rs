//! One person's answers over time, a small curve a question: dots at their days, a line only where no silence lies
//! between, a hollow ring where the person was asked and said nothing; the latest answer with its age and how many there
//! are.

use chrono::NaiveDate;
use egui::{Align2, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2, remap};

use crate::ui::context::Cx;
use crate::ui::naming::question_name;
use crate::ui::theme::{self, BODY, CAPTION, SPACE_2};
use crate::ui::widgets::{one_line_on, touched};
use crate::workspace::{Question, RecordRef, StakeholderId};

/// Height of a curve, in points.
const HEIGHT: f32 = 40.0;

/// The answers of one person to one question.
#[derive(Clone, Debug)]
pub struct Curve {
    /// The question.
    pub name: String,
    /// The latest answer, on its scale; how many there are, and how old the last is.
    pub said: (String, String),
    /// Whether the latest answer still counts as fresh.
    pub fresh: bool,
    scale: (f64, f64),
    dots: Vec<(NaiveDate, Option<f64>)>,
    segments: Vec<Vec<(NaiveDate, f64)>>,
    span: (NaiveDate, NaiveDate),
    /// The latest reading.
    to: Option<RecordRef>,
}

/// The curves of a person, a question each.
pub fn curves(cx: &Cx<'_>, who: StakeholderId) -> Vec<Curve> {
    let words = cx.words;
    let start = cx.shown().engagement.start.min(cx.day);
    // What is expected of our service and how it is seen has a plot of its own.
    let service = |question: &Question| matches!(question, Question::Expected(_) | Question::Perceived(_));
    let series =
        cx.insights.pulse.series_of(who).filter(|series| !series.dots.is_empty() && !service(&series.question));
    let curve = |series: &crate::insight::pulse::Series| {
        let answers = series.dots.iter().filter(|dot| dot.answer.is_some()).count();
        let most = series.question.scale().1;
        let value = match series.latest {
            Some(latest) => {
                let value = words.number_short(latest.value, 1);
                words.with("common-of", &[("n", value.into()), ("total", most.into())])
            }
            None => words.text("record-asked-silent").to_owned(),
        };
        let age = series.latest.map_or_else(
            || words.with("dossier-curve-none", &[("n", answers.into())]),
            |latest| words.with("dossier-curve", &[("n", answers.into()), ("days", latest.age_days.into())]),
        );
        Curve {
            name: question_name(&series.question, words),
            said: (value, age),
            fresh: series.latest.is_some_and(|latest| latest.fresh),
            scale: series.question.scale(),
            dots: series.dots.iter().map(|dot| (dot.on, dot.answer)).collect(),
            segments: series.segments.clone(),
            span: (start, cx.day),
            to: series.dots.last().map(|dot| dot.reading.into()),
        }
    };
    series.map(curve).collect()
}

/// Draws one; pressed, it leads to the latest answer.
pub fn curve(ui: &mut Ui, cx: &Cx<'_>, curve: &Curve) {
    let theme = cx.theme;
    let width = ui.available_width();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, HEIGHT), Sense::click());
    let said = format!("{}: {}, {}", curve.name, curve.said.0, curve.said.1);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &said));
    if ui.is_rect_visible(rect) {
        let painter = ui.painter();
        touched(painter, theme, rect, &response);
        let note = painter.layout_no_wrap(curve.said.1.clone(), theme::regular(CAPTION), theme.quiet).size().x;
        // What it rests on is read whole; in little room the curve gives way.
        let right = note.max((width * 0.3).clamp(96.0, 150.0)).min(width * 0.42) + SPACE_2;
        let left = (width * 0.36).clamp(110.0, 190.0);
        let mut job =
            egui::text::LayoutJob::simple(curve.name.clone(), theme::regular(BODY), theme.text, left - SPACE_2);
        job.wrap.max_rows = 2;
        let name = painter.layout_job(job);
        painter.galley(pos2(rect.left(), rect.center().y - name.size().y / 2.0), name, theme.text);
        let ink = if curve.fresh { theme.text } else { theme.quiet };
        let edge = rect.right();
        painter.text(pos2(edge, rect.top() + 1.0), Align2::RIGHT_TOP, &curve.said.0, theme::bold(BODY), ink);
        let age = one_line_on(painter, &curve.said.1, theme::regular(CAPTION), right - SPACE_2);
        painter.galley(pos2(edge - age.size().x, rect.bottom() - age.size().y - 1.0), age, theme.quiet);
        let area = egui::Rect::from_min_max(
            pos2(rect.left() + left, rect.top() + 6.0),
            pos2(rect.right() - right - SPACE_2, rect.bottom() - 6.0),
        );
        paint(ui, cx, curve, area);
    }
    if let Some(to) = curve.to.filter(|_| response.clicked()) {
        cx.select(to);
    }
}

fn paint(ui: &Ui, cx: &Cx<'_>, curve: &Curve, area: egui::Rect) {
    if area.width() < 24.0 {
        return;
    }
    let (theme, painter) = (cx.theme, ui.painter());
    let days = (curve.span.1 - curve.span.0).num_days().max(1) as f32;
    let x = |on: NaiveDate| {
        let passed = (on - curve.span.0).num_days() as f32 / days;
        area.left() + passed.clamp(0.0, 1.0) * area.width()
    };
    let (low, high) = (curve.scale.0 as f32, curve.scale.1 as f32);
    let y = |answer: f64| remap(answer as f32, low..=high, area.bottom()..=area.top());
    for level in [area.top(), area.center().y, area.bottom()] {
        painter.hline(area.x_range(), level, Stroke::new(theme.line_width, theme.grid));
    }
    for segment in curve.segments.iter().filter(|segment| segment.len() > 1) {
        let points = segment.iter().map(|(on, answer)| pos2(x(*on), y(*answer))).collect();
        painter.line(points, Stroke::new(1.5, theme.quiet));
    }
    for (on, answer) in &curve.dots {
        match answer {
            Some(answer) => {
                painter.circle_filled(pos2(x(*on), y(*answer)), 3.0, theme.text);
            }
            None => {
                painter.circle_stroke(pos2(x(*on), area.bottom()), 3.0, Stroke::new(1.2, theme.quiet));
            }
        }
    }
}
