//! Risks, issues and changes: the picture of five by five with what moved, what there is to watch over time, who answers and
//! who was told, what changes do to what people expect, and what was done to put things right.

mod changes;
mod corrections;
mod course;
mod list;
mod matrix;

use chrono::{Duration, NaiveDate};
use egui::Ui;

use super::parts::{self, Said};
use super::rows::{Front, Rows};
use crate::insight::buffers::{self, Buffer};
use crate::insight::changes::Changes;
use crate::insight::disclosure;
use crate::insight::exposure::{self, Exposed, Move, Standing};
use crate::insight::statistics::Share;
use crate::ui::context::Cx;
use crate::ui::theme::SPACE_3;
use crate::ui::widgets::button;
use crate::ui::widgets::chip::Mark;
use crate::workspace::{RiskId, RiskKind};

/// From this width on the picture and the list stand side by side, in points.
const BESIDE: f32 = 640.0;
/// Width of the picture beside the list.
const PICTURE: f32 = 356.0;

/// Since when movements are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Since {
    /// Two weeks.
    Fortnight,
    /// A month.
    #[default]
    Month,
    /// A quarter.
    Quarter,
}

impl Since {
    const ALL: [Self; 3] = [Self::Fortnight, Self::Month, Self::Quarter];

    fn key(self) -> &'static str {
        match self {
            Self::Fortnight => "risks-since-fortnight",
            Self::Month => "risks-since-month",
            Self::Quarter => "risks-since-quarter",
        }
    }

    fn before(self, day: NaiveDate) -> NaiveDate {
        let back = Duration::days(match self {
            Self::Fortnight => 14,
            Self::Month => 30,
            Self::Quarter => 91,
        });
        day.checked_sub_signed(back).unwrap_or(day)
    }
}

/// What is drawn, made once for what it is of.
struct Model {
    of: (u64, Since),
    since: NaiveDate,
    /// Risks and issues that are open and rated, with their place.
    placed: Vec<(RiskId, exposure::Place)>,
    moves: Vec<Move>,
    course: Vec<(NaiveDate, Exposed)>,
    changes: Changes,
    buffers: Vec<Buffer>,
    told: Share,
    median_days: Option<f64>,
    untold: Vec<RiskId>,
}

impl Model {
    fn of(cx: &Cx<'_>, range: Since) -> Self {
        let (shown, day) = (cx.shown(), cx.day);
        // Before the engagement began nothing could stand anywhere.
        let since = range.before(day).max(shown.engagement.start).min(day);
        let kinds = [RiskKind::Risk, RiskKind::Issue];
        let placed = shown.risks.iter().filter(|risk| kinds.contains(&risk.kind));
        let placed = placed.filter_map(|risk| Some((risk.id, Standing::of(risk, day).place()?)));
        let told = disclosure::of_risks(shown, day);
        Self {
            of: (cx.source, range),
            since,
            placed: placed.collect(),
            moves: exposure::moves(shown, &kinds, since, day),
            course: exposure::course(shown, day),
            changes: Changes::of(shown, day),
            buffers: buffers::of(shown, &cx.insights.schedule, day),
            told: told.told,
            median_days: told.median_days,
            untold: told.untold,
        }
    }
}

/// The page with its own small state.
#[derive(Default)]
pub struct RisksPage {
    since: Since,
    /// The place in the picture whose risks are listed.
    chosen: Option<exposure::Place>,
    model: Option<Model>,
}

impl RisksPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, rows: &mut Rows) {
        let finding = rows.finding(cx);
        let since = &mut self.since;
        let front = rows.head(ui, cx, (&finding, cx.text("risks-drawn")), |ui| {
            let options = Since::ALL.map(|one| (one, cx.text(one.key())));
            if let Some(chosen) = button::segmented(ui, cx.theme, cx.text("risks-since"), *since, &options) {
                *since = chosen;
            }
        });
        if front == Front::Table {
            return rows.table(ui, cx);
        }
        if self.model.as_ref().is_none_or(|model| model.of != (cx.source, self.since)) {
            self.model = Some(Model::of(cx, self.since));
        }
        let Some(model) = self.model.take() else { return };
        rows.body(ui, cx, |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_3;
            figures(ui, cx, &model);
            let before = self.chosen;
            let mut chosen = before;
            parts::columns(
                ui,
                BESIDE,
                PICTURE,
                |ui| chosen = matrix::show(ui, cx, &model, before),
                |ui| list::show(ui, cx, &model, before),
            );
            self.chosen = chosen;
            course::show(ui, cx, &model.course);
            changes::show(ui, cx, &model.changes);
            corrections::show(ui, cx);
        });
        self.model = Some(model);
    }
}

fn figures(ui: &mut Ui, cx: &Cx<'_>, model: &Model) {
    let shown = cx.shown();
    let now = Exposed::of(shown, cx.day);
    let then = Exposed::of(shown, model.since);
    let open: Vec<_> = shown.risks.iter().filter(|risk| Standing::of(risk, cx.day).is_open()).collect();
    let unowned: Vec<RiskId> = open.iter().filter(|risk| risk.owner.is_none()).map(|risk| risk.id).collect();
    let about: Vec<RiskId> = open.iter().filter(|risk| risk.about.is_some()).map(|risk| risk.id).collect();
    let count = |n: usize| Some(cx.words.number(n as f64, 0));
    let growth = i64::from(now.all()) - i64::from(then.all());
    let args = [
        ("risks", now.risks.into()),
        ("issues", now.issues.into()),
        ("n", (now.open as usize).into()),
        ("unrated", (now.unrated as usize).into()),
        ("then", then.all().into()),
        ("on", cx.words.date(model.since).into()),
    ];
    let median = model.median_days.map_or("–".to_owned(), |days| cx.words.number_short(days, 1));
    let told_hint = cx.words.with("risks-figure-told-of", &[("days", median.into())]);
    let used: Vec<&Buffer> = model.buffers.iter().filter(|buffer| buffer.used().is_some()).collect();
    let worst = used.iter().max_by(|a, b| a.used().unwrap_or(0.0).total_cmp(&b.used().unwrap_or(0.0)));
    let growing = match growth {
        growth if growth > 0 => Some(Mark::Watch),
        _ => None,
    };
    let exposed = cx.words.with(
        "risks-figure-exposure-value",
        &[("now", now.all().into()), ("change", cx.words.signed(growth as f64, 0).into())],
    );
    let exposure = Said::new("risks-figure-exposure", Some(exposed), cx.words.with("risks-figure-exposure-of", &args));
    let of_ours = [
        Said::new("risks-figure-unowned", count(unowned.len()), cx.text("risks-figure-unowned-of").to_owned())
            .mark((!unowned.is_empty()).then_some(Mark::Watch))
            .leads(unowned),
        Said::new("risks-figure-about", count(about.len()), cx.text("risks-figure-about-of").to_owned()).leads(about),
        Said::new("risks-figure-told", parts::of(cx, model.told), told_hint)
            .mark((!model.untold.is_empty()).then_some(Mark::Watch))
            .leads(model.untold.iter().copied()),
        Said::new(
            "risks-figure-buffer",
            worst.and_then(|buffer| buffer.used()).map(|used| cx.words.percent(used, 0)),
            cx.words.with("risks-figure-buffer-of", &[("n", used.len().into()), ("of", model.buffers.len().into())]),
        )
        .mark(worst.and_then(|buffer| buffer.zone()).map(list::zone_mark))
        .leads(model.buffers.iter().map(|buffer| buffer.task)),
    ];
    let mut figures = vec![exposure.mark(growing)];
    // How we deal with the client, and what we keep in reserve, is our own affair.
    figures.extend(of_ours.into_iter().filter(|_| !cx.for_client));
    parts::figures(ui, cx, &figures);
}
