//! The limits of a workspace in its settings: each with its default and where that comes from, since most are judgement.

use egui::{Label, Ui};

use super::fields::{self, Kit};
use super::form::pair;
use crate::insight::warnings::Rule;
use crate::insight::warnings::limit::Unit;
use crate::language::Words;
use crate::ui::theme::SPACE_2;
use crate::workspace::{CircleWeights, Thresholds};

/// Draws all limits.
pub(super) fn thresholds(ui: &mut Ui, kit: &Kit<'_>, limits: &mut Thresholds) {
    let usual = Thresholds::default();
    pair(ui, |left, right| {
        scale(left, kit, "record-field-key-power", &mut limits.key_power);
        source(left, kit, usual.key_power, "record-source-ours");
        scale(right, kit, "record-field-satisfied-from", &mut limits.satisfied_from);
        source(right, kit, usual.satisfied_from, "record-source-satisfied");
    });
    pair(ui, |left, right| {
        points(left, kit, "record-field-good-from", &mut limits.good_from);
        source(left, kit, usual.good_from, "record-source-ours");
        points(right, kit, "record-field-watch-from", &mut limits.watch_from);
        source(right, kit, usual.watch_from, "record-source-ours");
    });
    limits.watch_from = limits.watch_from.min(limits.good_from);
    pair(ui, |left, right| {
        points(left, kit, "record-field-manager-gap", &mut limits.manager_gap);
        source(left, kit, usual.manager_gap, "record-source-ours");
        days(right, kit, ("record-field-half-life", 1), &mut limits.half_life_days);
        source(right, kit, usual.half_life_days as f64, "record-source-half-life");
    });
    pair(ui, |left, right| {
        days(left, kit, ("record-field-silence", 1), &mut limits.silence_days);
        source(left, kit, usual.silence_days as f64, "record-source-silence");
        days(right, kit, ("record-field-stale-tie", 1), &mut limits.stale_tie_days);
        source(right, kit, usual.stale_tie_days as f64, "record-source-stale-tie");
    });
    pair(ui, |left, right| {
        days(left, kit, ("record-field-coverage-days", 1), &mut limits.coverage_days);
        source(left, kit, usual.coverage_days as f64, "record-source-coverage");
        days(right, kit, ("record-field-answer-days", 1), &mut limits.answer_days);
        source(right, kit, usual.answer_days as f64, "record-source-answer");
    });
    pair(ui, |left, right| {
        fields::whole(left, kit, kit.text("record-field-coverage-several"), &mut limits.coverage_several, 1..=1000);
        source(left, kit, usual.coverage_several as f64, "record-source-ours");
        fields::whole(right, kit, kit.text("record-field-coverage-often"), &mut limits.coverage_often, 1..=1000);
        source(right, kit, usual.coverage_often as f64, "record-source-ours");
    });
    limits.coverage_several = limits.coverage_several.min(limits.coverage_often);
    pair(ui, |left, right| {
        days(left, kit, ("record-field-lately", 1), &mut limits.lately_days);
        source(left, kit, usual.lately_days as f64, "record-source-lately");
        days(right, kit, ("record-field-move-tolerance", 0), &mut limits.move_tolerance_days);
        source(right, kit, usual.move_tolerance_days as f64, "record-source-move");
    });
    pair(ui, |left, right| {
        scale(left, kit, "record-field-grid-power", &mut limits.grid_power);
        source(left, kit, usual.grid_power, "record-source-mendelow");
        scale(right, kit, "record-field-grid-interest", &mut limits.grid_interest);
        source(right, kit, usual.grid_interest, "record-source-mendelow");
    });
    pair(ui, |left, right| {
        scale(left, kit, "record-field-salience-power", &mut limits.salience_power);
        source(left, kit, usual.salience_power, "record-source-salience");
        small(right, kit, "record-field-salience-urgency", &mut limits.salience_urgency, (1, 5));
        source(right, kit, usual.salience_urgency.into(), "record-source-salience");
    });
    pair(ui, |left, _| {
        fields::whole(left, kit, kit.text("record-field-on-site"), &mut limits.on_site_percent, 0..=100);
        source(left, kit, usual.on_site_percent as f64, "record-source-on-site");
    });
    ui.add(Label::new(kit.theme.caption(kit.text("record-hint-salience-claim"))).wrap());
    rules(ui, kit, limits);
    ui.add_space(SPACE_2);
    weights(ui, kit, &mut limits.circle, usual.circle);
}

/// The limits of single warnings.
fn rules(ui: &mut Ui, kit: &Kit<'_>, limits: &mut Thresholds) {
    ui.add_space(SPACE_2);
    ui.add(Label::new(kit.theme.strong(kit.text("record-limits-of-rules"))).wrap());
    let all: Vec<Rule> = Rule::ALL.iter().copied().filter(|rule| rule.limit().is_some()).collect();
    for both in all.chunks(2) {
        pair(ui, |left, right| {
            for (rule, side) in both.iter().zip([left, right]) {
                let Some(limit) = rule.limit() else { continue };
                let mut value = rule.limit_in(limits);
                let (least, most) = limit.range();
                fields::whole(side, kit, &limit_name(*rule, kit.words), &mut value, least..=most);
                rule.set_limit(limits, value);
                source(side, kit, limit.usual as f64, "record-source-ours");
            }
        });
    }
}

/// What the limit of a rule is called, with what it is counted in.
pub fn limit_name(rule: Rule, words: &Words) -> String {
    let key = match rule.limit().map(|limit| limit.unit) {
        Some(Unit::Percent) => "record-limit-percent",
        Some(Unit::Tasks) => "record-limit-tasks",
        Some(Unit::Weeks) => "record-limit-weeks",
        Some(Unit::Days) | None => "record-limit-days",
    };
    words.with(key, &[("rule", rule.title(words).into())])
}

fn weights(ui: &mut Ui, kit: &Kit<'_>, weights: &mut CircleWeights, usual: CircleWeights) {
    let before = *weights;
    let range = (0, CircleWeights::MOST);
    pair(ui, |left, right| {
        small(left, kit, "record-field-weight-power", &mut weights.power, range);
        source(left, kit, usual.power.into(), "record-source-bourne");
        small(right, kit, "record-field-weight-proximity", &mut weights.proximity, range);
        source(right, kit, usual.proximity.into(), "record-source-bourne");
    });
    pair(ui, |left, _| {
        small(left, kit, "record-field-weight-urgency", &mut weights.urgency, range);
        source(left, kit, usual.urgency.into(), "record-source-bourne");
    });
    // Where nothing counts there is no order.
    if weights.sum() == 0 {
        *weights = before;
    }
}

/// What counts unless somebody says otherwise, and why that.
fn source(ui: &mut Ui, kit: &Kit<'_>, usual: f64, why: &str) {
    let places = [("value", kit.words.number_short(usual, 1).into()), ("source", kit.text(why).into())];
    ui.add(Label::new(kit.theme.caption(kit.words.with("record-default", &places))).wrap());
    ui.add_space(SPACE_2);
}

/// A rating of 1 to 5, in tenths.
fn scale(ui: &mut Ui, kit: &Kit<'_>, key: &str, value: &mut f64) {
    let mut some = Some(*value);
    fields::number_opt(ui, kit, kit.text(key), &mut some, (1.0, 5.0));
    *value = some.unwrap_or(*value);
}

/// Days, at least so many.
fn days(ui: &mut Ui, kit: &Kit<'_>, (key, least): (&str, i64), value: &mut i64) {
    fields::whole(ui, kit, kit.text(key), value, least..=3660);
}

/// A small whole number within its ends.
fn small(ui: &mut Ui, kit: &Kit<'_>, key: &str, value: &mut u8, (least, most): (u8, u8)) {
    let mut whole = i64::from(*value);
    fields::whole(ui, kit, kit.text(key), &mut whole, i64::from(least)..=i64::from(most));
    *value = u8::try_from(whole).unwrap_or(*value);
}

/// Points of a dial, 0 to 100.
fn points(ui: &mut Ui, kit: &Kit<'_>, key: &str, value: &mut f64) {
    let mut some = Some(*value);
    fields::number_opt(ui, kit, kit.text(key), &mut some, (0.0, 100.0));
    *value = some.unwrap_or(*value);
}
