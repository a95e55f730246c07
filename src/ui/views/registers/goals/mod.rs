//! Goals: what the engagement is for, how far each outcome has come and where it leads, what serves it, and who agrees.

mod agreement;
mod course;

use std::collections::BTreeMap;

use egui::{Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use super::parts::{self, Heights, Said};
use super::rows::{Front, Rows};
use crate::document::{Edit, Label};
use crate::insight::goals::{Course, GoalStatus, Serving, serving};
use crate::ui::context::Cx;
use crate::ui::evidence::{self, Lead};
use crate::ui::icons::Icon;
use crate::ui::naming::counted;
use crate::ui::theme::{self, SPACE_1, SPACE_2, SPACE_3};
use crate::ui::widgets::chip::{self, Mark};
use crate::ui::widgets::{button, card};
use crate::workspace::{Goal, GoalId, RecordKind, RecordRef, Smart};

/// From this width on words and curve of a goal stand side by side, in points.
const BESIDE: f32 = 620.0;

/// The page with its own small state.
#[derive(Default)]
pub struct GoalsPage {
    heights: Heights<GoalId>,
    serving: Option<(u64, BTreeMap<GoalId, Serving>)>,
}

impl GoalsPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, rows: &mut Rows) {
        let finding = rows.finding(cx);
        if rows.head(ui, cx, (&finding, cx.text("registers-goals-drawn")), |_| ()) == Front::Table {
            return rows.table(ui, cx);
        }
        if self.serving.as_ref().is_none_or(|(source, _)| *source != cx.source) {
            self.serving = Some((cx.source, serving(cx.shown())));
        }
        rows.body(ui, cx, |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_3;
            figures(ui, cx);
            let none = Serving::default();
            for goal in cx.shown().goals.iter() {
                let Some(status) = cx.insights.goals.get(goal.id) else { continue };
                let serves = self.serving.as_ref().and_then(|(_, all)| all.get(&goal.id)).unwrap_or(&none);
                self.heights.block(ui, goal.id, |ui| {
                    ui.push_id(goal.id, |ui| one(ui, cx, goal, status, serves));
                });
            }
            agreement::show(ui, cx);
        });
    }
}

/// How a goal stands, as a shape.
pub fn mark_of(course: Course) -> Mark {
    match course {
        Course::Behind => Mark::Trouble,
        Course::Unmeasured | Course::Stale => Mark::Unknown,
        Course::OnWay | Course::Reached => Mark::Good,
    }
}

/// The key of the word for how a goal stands.
pub fn course_key(course: Course) -> &'static str {
    match course {
        Course::Behind => "goals-behind",
        Course::Unmeasured => "goals-unmeasured",
        Course::Stale => "goals-stale",
        Course::OnWay => "goals-on-way",
        Course::Reached => "goals-reached",
    }
}

fn figures(ui: &mut Ui, cx: &Cx<'_>) {
    let goals = &cx.insights.goals;
    let those = |which: &dyn Fn(&GoalStatus) -> bool| -> Vec<GoalId> {
        goals.goals.iter().filter(|goal| which(goal)).map(|goal| goal.id).collect()
    };
    let unknown = goals.goals.len() - goals.on_way.of;
    let agreement = goals.agreement.map(|share| cx.words.percent(share, 0));
    let asked = parts::of(cx, goals.asked).unwrap_or_else(|| "–".to_owned());
    let orphans = &goals.orphans;
    parts::figures(
        ui,
        cx,
        &[
            Said::new("goals-figure-on-way", parts::of(cx, goals.on_way), {
                cx.words.with("goals-figure-on-way-of", &[("unknown", unknown.into())])
            })
            .mark(goals.on_way.value().map(|share| if share < 1.0 { Mark::Trouble } else { Mark::Good }))
            .leads(those(&|goal| goal.course == Course::Behind)),
            Said::new("goals-figure-smart", parts::of(cx, goals.smart), cx.text("goals-figure-smart-of").to_owned())
                .leads(those(&|goal| goal.smart.n < goal.smart.of)),
            Said::new("goals-figure-agreement", agreement, {
                cx.words.with("goals-figure-agreement-of", &[("asked", asked.as_str().into())])
            })
            .leads(those(&|goal| !goal.doubters.is_empty())),
            Said::new("goals-figure-asked", parts::of(cx, goals.asked), cx.text("goals-figure-asked-of").to_owned())
                .leads(those(&|goal| goal.asked.n < goal.asked.of)),
            Said::new(
                "goals-figure-orphans",
                Some(cx.words.number(orphans.len() as f64, 0)),
                cx.text("goals-figure-orphans-of").to_owned(),
            )
            .leads(orphans.iter().copied()),
        ],
    );
}

/// One goal: its marks, how far it has come and where it leads, and what serves it.
fn one(ui: &mut Ui, cx: &Cx<'_>, goal: &Goal, status: &GoalStatus, serves: &Serving) {
    card::plain(ui, cx.theme, |ui| {
        let (mark, word) = (mark_of(status.course), cx.text(course_key(status.course)));
        ui.horizontal(|ui| {
            let room = (ui.available_width() - 170.0).max(120.0);
            ui.scope(|ui| {
                ui.set_max_width(room);
                parts::title(ui, cx, goal.id, &goal.title, true);
            });
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                chip::state(ui, cx.theme, mark, word);
            });
        });
        smart(ui, cx, goal);
        let width = ui.available_width();
        parts::columns(
            ui,
            BESIDE,
            (width * 0.42).min(420.0),
            |ui| {
                for sentence in course::sentences(cx, goal, status) {
                    ui.add(egui::Label::new(cx.theme.body(sentence)).wrap());
                }
                links(ui, cx, serves);
            },
            |ui| course::show(ui, cx, goal, status),
        );
    });
}

/// What serves it: each count leads to its records.
fn links(ui: &mut Ui, cx: &Cx<'_>, serves: &Serving) {
    let groups: [(RecordKind, Vec<RecordRef>); 3] = [
        (RecordKind::Deliverable, serves.deliverables.iter().map(|id| (*id).into()).collect()),
        (RecordKind::Task, serves.tasks.iter().map(|id| (*id).into()).collect()),
        (RecordKind::Expectation, serves.expectations.iter().map(|id| (*id).into()).collect()),
    ];
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(SPACE_1, SPACE_1);
        ui.label(cx.theme.quiet(cx.text("goals-served-by")));
        for (kind, records) in groups.into_iter().filter(|(_, records)| !records.is_empty()) {
            let word = counted(kind, records.len(), cx.words);
            let response = button::plain(ui, cx.theme, &word);
            evidence::follow(cx, &response, &Lead::Records(records), &word);
        }
        if *serves == Serving::default() {
            ui.label(cx.theme.quiet(cx.text("goals-served-by-nothing")));
        }
    });
}

/// A SMART mark: its word, where it stands in the record.
type SmartMark = (&'static str, fn(&mut Smart) -> &mut bool);

/// The five marks, each with its key and its place.
const MARKS: [SmartMark; 5] = [
    ("record-field-specific", |smart| &mut smart.specific),
    ("record-field-measurable", |smart| &mut smart.measurable),
    ("record-field-achievable", |smart| &mut smart.achievable),
    ("record-field-relevant", |smart| &mut smart.relevant),
    ("record-field-time-bound", |smart| &mut smart.time_bound),
];

/// The five SMART marks: pressing one sets it or takes it away.
fn smart(ui: &mut Ui, cx: &Cx<'_>, goal: &Goal) {
    let theme = cx.theme;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(SPACE_1);
        for (key, place) in MARKS {
            let mut marks = goal.smart;
            let on = *place(&mut marks);
            let word = cx.text(key);
            let font = if on { theme::bold(theme::CAPTION) } else { theme::regular(theme::CAPTION) };
            let galley = ui.painter().layout_no_wrap(word.to_owned(), font, theme.quiet);
            let size = Vec2::new(galley.size().x + 30.0, 24.0);
            let sense = if cx.editable { Sense::click() } else { Sense::hover() };
            let (rect, response) = ui.allocate_exact_size(size, sense);
            response.widget_info(|| {
                WidgetInfo::selected(Role::CheckBox, cx.editable, on, format!("{}: {word}", cx.text("goals-smart")))
            });
            if ui.is_rect_visible(rect) {
                let painter = ui.painter();
                let edge = Stroke::new(theme.line_width, if on { theme.outline } else { theme.line });
                let fill = if response.hovered() { theme.hover } else { theme.surface };
                painter.rect(rect, 12.0, fill, edge, StrokeKind::Inside);
                if response.has_focus() {
                    painter.rect_stroke(rect.expand(1.0), 13.0, theme.focus_ring(), StrokeKind::Inside);
                }
                let at = pos2(rect.left() + 13.0, rect.center().y);
                if on {
                    Icon::Check.paint(painter, at, 14.0, theme.good);
                } else {
                    painter.circle_stroke(at, 4.5, Stroke::new(1.5, theme.quiet));
                }
                let ink = if on { theme.text } else { theme.quiet };
                let at = pos2(rect.left() + 22.0, rect.center().y - galley.size().y / 2.0);
                painter.galley_with_override_text_color(at, galley, ink);
            }
            if response.clicked() {
                change(cx, goal.id, word, |goal| *place(&mut goal.smart) = !on);
            }
        }
        ui.add_space(SPACE_2);
    });
}

/// Changes a goal of the file, in a step named after what is changed.
fn change(cx: &Cx<'_>, id: GoalId, what: &str, change: impl FnOnce(&mut Goal)) {
    let Some(mut goal) = cx.file.goals.get(id).cloned() else { return };
    change(&mut goal);
    let args = vec![("field", what.to_owned()), ("title", goal.title.clone())];
    cx.edit(Edit::Put(goal.into()), Label { key: "edit-change-field", args });
}
