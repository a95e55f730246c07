//! The form of the plan's settings: when it begins, what a day of work is, what counts as critical, how its figures are
//! reckoned, when is work. It changes a draft of the engagement's frame, which is kept or dropped as a whole.

use chrono::NaiveDate;
use egui::Ui;

use super::calendars::calendars;
use super::engagement::Draft;
use super::fields::{self, Kit};
use super::form::pair;
use super::head;
use super::tasks::{EVENING, MORNING};
use crate::language::Words;
use crate::ui::theme::Theme;
use crate::ui::widgets::field::Field;
use crate::workspace::{BaselineId, EstimateAtCompletion, NewTasks, Workspace};

/// Minutes of an hour.
const HOUR: f64 = 60.0;

/// Draws the form; `today` is the day that calendars mark, `workspace` lends the baselines that can count.
pub fn form(
    ui: &mut Ui,
    (words, theme, today): (&Words, &Theme, NaiveDate),
    draft: &mut Draft,
    workspace: Option<&Workspace>,
) {
    let (engagement, asked) = draft.parts();
    let currency = engagement.currency.clone();
    let kit = Kit { words, theme, editable: true, today, currency: &currency };
    ui.spacing_mut().item_spacing.y = 6.0;
    pair(ui, |left, right| {
        // Of a plan that goes backwards the end is set, and its beginning follows.
        match &mut engagement.plan.finish {
            Some(finish) => fields::moment(left, &kit, kit.text("record-field-plan-finish"), finish),
            None => {
                let start = &mut engagement.plan.start;
                fields::moment_opt(left, &kit, kit.text("record-field-plan-start"), start, MORNING);
            }
        }
        fields::day_opt(right, &kit, kit.text("record-field-status-date"), &mut engagement.status_date);
    });
    let end = engagement.end.unwrap_or(engagement.start.max(today));
    let plan = &mut engagement.plan;
    let mut backwards = plan.finish.is_some();
    fields::flag(ui, &kit, kit.text("record-field-from-finish"), &mut backwards);
    if backwards != plan.finish.is_some() {
        // The agreed end is by when it has to end, unless somebody says otherwise.
        plan.finish = backwards.then(|| end.and_hms_opt(EVENING, 0, 0)).flatten();
    }
    if plan.finish.is_some() {
        ui.add(egui::Label::new(theme.caption(kit.text("record-plan-finish-what"))).wrap());
    }
    // In a plan that goes backwards new tasks go as late as possible.
    if plan.finish.is_none() {
        let options = [
            (NewTasks::WithPlan, kit.text("record-new-tasks-with-plan")),
            (NewTasks::OnStatusDate, kit.text("record-new-tasks-on-status-date")),
        ];
        fields::one_of(ui, &kit, &Field::new(kit.text("record-field-new-tasks")), &mut plan.new_tasks, &options);
    }
    fields::flag(ui, &kit, kit.text("record-field-links-win"), &mut plan.links_win);
    fields::flag(ui, &kit, kit.text("record-field-every-network"), &mut plan.every_network_critical);
    pair(ui, |left, right| {
        hours(left, &kit, "record-field-hours-a-day", &mut plan.minutes_per_day, 24.0);
        hours(right, &kit, "record-field-hours-a-week", &mut plan.minutes_per_week, 168.0);
    });
    pair(ui, |left, right| {
        fields::whole(left, &kit, kit.text("record-field-days-a-month"), &mut plan.days_per_month, 1..=31);
        fields::duration(right, &kit, kit.text("record-field-critical-slack"), &mut plan.critical_slack_minutes);
    });
    ui.add(egui::Label::new(theme.caption(kit.text("record-plan-hours-what"))).wrap());
    let methods = [
        (EstimateAtCompletion::Typical, kit.text("forecast-method-typical")),
        (EstimateAtCompletion::Atypical, kit.text("forecast-method-atypical")),
        (EstimateAtCompletion::Combined, kit.text("forecast-method-combined")),
    ];
    let field = Field::new(kit.text("forecast-method"));
    fields::one_of(ui, &kit, &field, &mut plan.estimate_at_completion, &methods);
    if let Some(workspace) = workspace {
        let latest = (None, kit.text("record-baseline-latest"));
        let others = workspace.baselines.iter().map(|one| (Some(one.id), one.title.as_str()));
        let options: Vec<(Option<BaselineId>, &str)> = std::iter::once(latest).chain(others).collect();
        fields::one_of(ui, &kit, &Field::new(kit.text("record-field-counting-baseline")), &mut plan.baseline, &options);
    }
    head::group(ui, &kit, "record-group-calendars", true, |ui| calendars(ui, &kit, engagement, asked, workspace));
}

/// So many hours, kept in minutes.
fn hours(ui: &mut Ui, kit: &Kit<'_>, key: &str, minutes: &mut i64, most: f64) {
    let mut some = Some(*minutes as f64 / HOUR);
    let before = some;
    fields::number_opt(ui, kit, kit.text(key), &mut some, (0.25, most));
    if let Some(hours) = some.filter(|_| some != before) {
        *minutes = ((hours * HOUR).round() as i64).max(1);
    }
}
