//! Values, parts and ages of figures in words.

use egui::Color32;

use crate::insight::expectations::Way;
use crate::insight::practice::{Better, Figure, FigureKind, Label, Step, Value};
use crate::insight::statistics::Estimate;
use crate::ui::context::Cx;
use crate::ui::naming::{Named, title_of};
use crate::ui::theme::Theme;
use crate::workspace::RecordRef;

/// A value as it is read.
pub fn value(cx: &Cx<'_>, value: Value) -> String {
    let words = cx.words;
    match value {
        Value::Nothing => cx.text("practice-nothing").to_owned(),
        Value::Share(_) | Value::Part(..) => words.percent(value.number().unwrap_or(0.0), 0),
        Value::Days(days) => words.days(days.round() as i64),
        Value::Weeks(weeks) => words.with("practice-weeks", &[("n", weeks.into())]),
        Value::Count(n) => words.number(n as f64, 0),
        Value::Number(number) => words.with("practice-average", &[("n", words.number(number, 2).into())]),
        Value::PerMonth(number) => words.with("practice-per-month", &[("n", words.number(number, 1).into())]),
        Value::Rating(estimate) => ranged(cx, "practice-rating", estimate, estimate.within((1.0, 5.0)), false),
        Value::Change(estimate) => match estimate.differs_from(0.0) {
            true => ranged(cx, "practice-change", estimate, estimate.low.zip(estimate.high), true),
            false => words.with("practice-noise", &[("value", words.signed(estimate.value, 1).into())]),
        },
        Value::Money(minor) => words.money_whole(minor, &cx.shown().engagement.currency),
        Value::Rank(place, of) => words.with("practice-rank", &[("place", place.into()), ("of", of.into())]),
    }
}

fn ranged(cx: &Cx<'_>, key: &str, estimate: Estimate, ends: Option<(f64, f64)>, change: bool) -> String {
    let say = |value: f64| if change { cx.words.signed(value, 1) } else { cx.words.number(value, 1) };
    match ends {
        Some((low, high)) => {
            let said = [("value", say(estimate.value)), ("low", say(low)), ("high", say(high))];
            cx.words.with(key, &said.map(|(name, said)| (name, said.into())))
        }
        None => say(estimate.value),
    }
}

/// The colour of a figure's bars: that of the relationship where much is good, grey where little is, or neither.
pub fn ink(theme: &Theme, kind: FigureKind) -> Color32 {
    match kind.better() {
        Better::More => theme.relationship,
        Better::Less | Better::Neither => theme.quiet,
    }
}

/// Whether a value says no more than chance would.
pub fn is_noise(value: Value) -> bool {
    matches!(value, Value::Change(estimate) if !estimate.differs_from(0.0))
}

fn from(cx: &Cx<'_>, unit: &str, n: usize) -> String {
    let all = cx.words.with(unit, &[("n", n.into())]);
    cx.words.with("practice-from", &[("all", all.into())])
}

/// Of how many of what a figure says something, and how old it is. It is one number: that of which the value is a part,
/// or from which it is reckoned.
pub fn rests(cx: &Cx<'_>, figure: &Figure) -> String {
    let words = cx.words;
    let n = match figure.value {
        Value::Share(share) => {
            let all = words.with(figure.kind.unit_key(), &[("n", share.of.into())]);
            words.with("practice-some-of", &[("n", share.n.into()), ("all", all.into())])
        }
        Value::Rating(estimate) | Value::Change(estimate) => from(cx, figure.kind.unit_key(), estimate.n),
        _ => from(cx, figure.kind.unit_key(), figure.n),
    };
    let age = figure.latest.map(|on| (cx.day - on).num_days()).map(|days| match days {
        ..=0 => cx.text("practice-today").to_owned(),
        days => words.with("practice-age", &[("age", words.days(days).into())]),
    });
    std::iter::once(n).chain(age).collect::<Vec<_>>().join(" · ")
}

/// What a part is of.
pub fn label(cx: &Cx<'_>, label: Label) -> String {
    let words = cx.words;
    let title = |record: RecordRef| title_of(cx.shown(), record, words);
    match label {
        Label::Who(id) => title(id.into()),
        Label::Goal(id) => title(id.into()),
        Label::Event(id) => title(id.into()),
        Label::Track(track) => track.name(words).to_owned(),
        Label::Channel(channel) => channel.name(words).to_owned(),
        Label::Act(act) => act.name(words).to_owned(),
        Label::Activity(activity) => activity.name(words).to_owned(),
        Label::Role(role) => role.name(words).to_owned(),
        Label::Kind(kind) => kind.name(words).to_owned(),
        Label::Month(first) => words.month_year(first),
        Label::Phase(at) => cx.shown().engagement.phases.get(at).map(|phase| phase.name.clone()).unwrap_or_default(),
        Label::Way(Way::OfUs) => cx.text("practice-way-of-us").to_owned(),
        Label::Way(Way::OfClient) => cx.text("practice-way-of-client").to_owned(),
        Label::Step(Step::Signing) => cx.text("practice-step-signing").to_owned(),
        Label::Step(Step::Invoicing) => cx.text("practice-step-invoicing").to_owned(),
        Label::Step(Step::Settling) => cx.text("practice-step-settling").to_owned(),
        Label::Project => cx.text("managers-project-manager").to_owned(),
        Label::Relationship => cx.text("managers-relationship-manager").to_owned(),
        Label::Account => cx.text("practice-hat-account").to_owned(),
        Label::Cost => cx.text("practice-cost").to_owned(),
        Label::CostUnknown => cx.text("practice-cost-unknown").to_owned(),
    }
}

/// A share with what it counts: 74 %, 23 of 31; what is estimated with its n.
pub fn part(cx: &Cx<'_>, value: Value) -> String {
    match value {
        Value::Share(share) if share.of > 0 => {
            let percent = self::value(cx, value);
            let said = [("share", percent.into()), ("n", share.n.into()), ("of", share.of.into())];
            cx.words.with("practice-share", &said)
        }
        Value::Rating(estimate) => {
            format!("{} · {}", self::value(cx, value), from(cx, "practice-unit-answers", estimate.n))
        }
        Value::Change(estimate) => {
            format!("{} · {}", self::value(cx, value), from(cx, "practice-unit-people", estimate.n))
        }
        other => self::value(cx, other),
    }
}
