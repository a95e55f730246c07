//! Deliverables and their acceptance: the way of each from due to invoiced with the days between, who accepts with which
//! conditions, and whether what people expect is among the criteria.

mod board;
mod criteria;

use egui::{Label, Ui, Vec2};

use super::parts::{self, Said};
use super::quality::change;
use super::rows::{Front, Rows};
use crate::insight::acceptance::{Acceptances, Path, Stand, Step, Usual};
use crate::ui::context::Cx;
use crate::ui::naming::Named as _;
use crate::ui::theme::{SPACE_1, SPACE_2, SPACE_3};
use crate::ui::widgets::chip::{self, Mark};
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{button, card};
use crate::workspace::{Acceptance, Deliverable, DeliverableId, RecordRef, Verdict};

/// From this width on two cards stand side by side, in points.
const BESIDE: f32 = 680.0;

/// The page with its own small state.
#[derive(Default)]
pub struct AcceptancePage {
    known: Option<(u64, Acceptances)>,
}

impl AcceptancePage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, rows: &mut Rows) {
        if self.known.as_ref().is_none_or(|(source, _)| *source != cx.source) {
            let known = Acceptances::of(cx.shown(), &cx.insights.expectations, cx.day);
            self.known = Some((cx.source, known));
        }
        let Some((source, known)) = self.known.take() else { return };
        let finding = finding(cx, &known);
        if rows.head(ui, cx, (&finding, cx.text("acceptance-drawn")), |_| ()) == Front::Table {
            rows.table(ui, cx);
        } else {
            rows.body(ui, cx, |ui| {
                ui.spacing_mut().item_spacing.y = SPACE_3;
                figures(ui, cx, &known);
                board::show(ui, cx, &known);
                let width = ui.available_width();
                parts::columns(
                    ui,
                    BESIDE,
                    (width * 0.5).round(),
                    |ui| detail(ui, cx, &known),
                    |ui| criteria::show(ui, cx, &known),
                );
            });
        }
        self.known = Some((source, known));
    }
}

/// How a deliverable stands, as a shape.
pub fn mark_of(stand: Stand) -> Mark {
    match stand {
        Stand::SentBack | Stand::Overdue => Mark::Trouble,
        Stand::Waiting | Stand::Conditional => Mark::Watch,
        Stand::Ahead => Mark::Unknown,
        Stand::Accepted => Mark::Good,
    }
}

/// The key of the word for where a deliverable stands.
pub fn stand_key(stand: Stand) -> &'static str {
    match stand {
        Stand::SentBack => "record-verdict-rejected",
        Stand::Overdue => "registers-deliverable-overdue",
        Stand::Waiting => "acceptance-waiting",
        Stand::Ahead => "acceptance-ahead",
        Stand::Conditional => "record-verdict-conditional",
        Stand::Accepted => "record-verdict-accepted",
    }
}

/// The key of the name of a step.
pub fn step_key(step: Step) -> &'static str {
    match step {
        Step::Delivered => "acceptance-delivered",
        Step::Accepted => "acceptance-accepted",
        Step::Signed => "acceptance-signed",
        Step::Invoiced => "acceptance-invoiced",
    }
}

fn those(known: &Acceptances, which: &[Stand]) -> Vec<DeliverableId> {
    known.paths.iter().filter(|path| which.contains(&path.stand)).map(|path| path.id).collect()
}

/// What waits longest, else how many are accepted.
fn finding(cx: &Cx<'_>, known: &Acceptances) -> String {
    let late = those(known, &[Stand::Overdue, Stand::SentBack]);
    let waiting = those(known, &[Stand::Waiting]);
    let args = |n: usize| [("n", n.into()), ("of", known.paths.len().into()), ("accepted", known.accepted.n.into())];
    match (late.len(), waiting.len()) {
        (0, 0) => cx.words.with("registers-finding-deliverables", &args(known.accepted.n)),
        (0, waiting) => cx.words.with("acceptance-finding-waiting", &args(waiting)),
        (late, _) => cx.words.with("acceptance-finding-late", &args(late)),
    }
}

/// Median days of a step, and of how many.
fn usual(cx: &Cx<'_>, usual: &Usual) -> Option<String> {
    let days = cx.words.number_short(usual.median?, 1);
    Some(cx.words.with("acceptance-usual", &[("days", days.into()), ("n", usual.n.into())]))
}

fn figures(ui: &mut Ui, cx: &Cx<'_>, known: &Acceptances) {
    let first = cx.insights.earned_value.first_pass;
    let step = &known.usual[Step::Accepted as usize];
    let waits = cx.words.with("acceptance-figure-days-of", &[("waiting", step.waiting.into())]);
    let late = those(known, &[Stand::Overdue, Stand::SentBack]);
    parts::figures(
        ui,
        cx,
        &[
            Said::new("acceptance-figure-accepted", parts::of(cx, known.accepted), {
                cx.text("acceptance-figure-accepted-of").to_owned()
            }),
            Said::new("acceptance-figure-first", parts::percent_of(cx, first), parts::likely(cx, first)),
            Said::new("acceptance-figure-days", usual(cx, step), waits).leads(those(known, &[Stand::Waiting])),
            Said::new(
                "acceptance-figure-late",
                Some(cx.words.number(late.len() as f64, 0)),
                cx.text("acceptance-figure-late-of").to_owned(),
            )
            .mark((!late.is_empty()).then_some(Mark::Trouble))
            .leads(late),
            Said::new(
                "acceptance-figure-covered",
                parts::of(cx, known.covered),
                cx.text("acceptance-figure-covered-of").to_owned(),
            )
            .mark((!known.without_criterion.is_empty()).then_some(Mark::Watch))
            .leads(known.without_criterion.iter().copied()),
        ],
    );
}

/// The selected deliverable, else the first that is not invoiced: who accepts, what was said, and the next step.
fn detail(ui: &mut Ui, cx: &Cx<'_>, known: &Acceptances) {
    let selected = match cx.selection {
        Some(RecordRef::Deliverable(id)) => known.paths.iter().find(|path| path.id == id),
        _ => None,
    };
    let path = selected.or_else(|| known.paths.iter().find(|path| path.next().is_some())).or(known.paths.first());
    let Some((path, one)) = path.and_then(|path| Some((path, cx.shown().deliverables.get(path.id)?))) else { return };
    let theme = cx.theme;
    card::card(ui, theme, &one.title, |ui| {
        card::row(ui, theme, cx.text("acceptance-stands"), |ui| {
            chip::state_line(ui, theme, mark_of(path.stand), cx.text(stand_key(path.stand)));
        });
        card::row(ui, theme, cx.text("record-field-accepted-by"), |ui| match one.accepted_by {
            Some(who) => {
                ui.horizontal(|ui| parts::person(ui, cx, who));
            }
            None => {
                ui.label(theme.quiet(cx.text("acceptance-nobody-accepts")));
            }
        });
        let mut results: Vec<&Acceptance> = one.results.iter().filter(|result| result.on <= cx.day).collect();
        results.sort_by_key(|result| result.on);
        card::row(ui, theme, cx.text("record-field-results"), |ui| {
            for result in &results {
                let said = format!("{} · {}", cx.words.date(result.on), result.verdict.name(cx.words));
                ui.label(theme.body(said));
                let typed = cx.editable && results.last() == Some(result) && result.verdict != Verdict::Accepted;
                if !result.conditions.is_empty() && !typed {
                    ui.add(Label::new(theme.quiet(&result.conditions)).wrap());
                }
            }
            if results.is_empty() {
                ui.label(theme.quiet(cx.text("acceptance-no-verdict")));
            }
        });
        if let Some(last) = results.last().filter(|last| cx.editable && last.verdict != Verdict::Accepted) {
            conditions(ui, cx, one.id, last);
        }
        if cx.editable {
            acts(ui, cx, path, one);
        }
    });
}

/// What has to be done for the last verdict to become an acceptance, or why it was sent back: typed where the verdict is.
fn conditions(ui: &mut Ui, cx: &Cx<'_>, id: DeliverableId, last: &Acceptance) {
    let hint = match last.verdict {
        Verdict::Rejected => "acceptance-reasons-hint",
        _ => "acceptance-conditions-hint",
    };
    let field = Field::new(cx.text("record-field-conditions")).hint(cx.text(hint));
    let rows = field::lines(ui, &last.conditions).clamp(2, 6);
    ui.push_id(("conditions", id, last.on), |ui| {
        let Some(new) = field::multi(ui, cx.theme, &field, &last.conditions, rows) else { return };
        change(cx, id, "record-field-conditions", |one| {
            if let Some(result) = one.results.iter_mut().find(|result| *result == last) {
                result.conditions = new.trim().to_owned();
            }
        });
    });
}

/// What can be written down next.
fn acts(ui: &mut Ui, cx: &Cx<'_>, path: &Path, one: &Deliverable) {
    let Some(next) = path.next() else { return };
    let sent_back = path.stand == Stand::SentBack;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(SPACE_2, SPACE_1);
        let pressed = |ui: &mut Ui, key: &str| button::quiet(ui, cx.theme, cx.text(key)).clicked();
        match next {
            Step::Accepted if !sent_back => {
                for (key, verdict) in [
                    ("record-verdict-accepted", Verdict::Accepted),
                    ("record-verdict-conditional", Verdict::Conditional),
                    ("record-verdict-rejected", Verdict::Rejected),
                ] {
                    if pressed(ui, key) {
                        reach(cx, one.id, Step::Accepted, verdict);
                    }
                }
            }
            step => {
                let step = if sent_back { Step::Delivered } else { step };
                if pressed(ui, board::today_key(step)) {
                    reach(cx, one.id, step, Verdict::Accepted);
                }
            }
        }
    });
}

/// Writes down that a step was reached on the shown day.
pub fn reach(cx: &Cx<'_>, id: DeliverableId, step: Step, verdict: Verdict) {
    let on = cx.day;
    match step {
        Step::Delivered => change(cx, id, "record-field-delivered-on", |one| one.delivered_on = Some(on)),
        Step::Accepted => change(cx, id, "record-field-results", |one| {
            one.results.push(Acceptance { on, verdict, conditions: String::new() });
            one.results.sort_by_key(|result| result.on);
        }),
        Step::Signed => change(cx, id, "record-field-signed-off", |one| one.signed_on = Some(on)),
        Step::Invoiced => change(cx, id, "record-field-invoiced", |one| one.invoiced_on = Some(on)),
    }
}
