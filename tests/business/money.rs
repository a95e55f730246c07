//! What budget lines came to, how they burn, and how forecasts drift.

use entente::insight::Insights;
use entente::insight::money::{Amounts, Invoiced, Money};
use entente::insight::statistics::Share;
use entente::workspace::*;

use super::{day, file};

fn line(number: u64, category: &str, planned: i64) -> BudgetLine {
    BudgetLine {
        id: BudgetLineId::new(0, number),
        meta: Meta::internal("", day(1, 5)),
        title: "A line".into(),
        category: category.into(),
        planned_minor: planned,
        from: day(1, 5),
        to: day(1, 14),
        actuals: vec![],
        forecasts: vec![],
        note: String::new(),
    }
}

fn cost(on: chrono::NaiveDate, amount_minor: i64) -> Actual {
    Actual { on, amount_minor, text: String::new() }
}

fn with(lines: Vec<BudgetLine>) -> Workspace {
    let mut workspace = file("");
    workspace.budget = lines.into_iter().collect::<Collection<_>>();
    workspace
}

fn money(workspace: &Workspace, on: chrono::NaiveDate) -> Money {
    Money::of(&Insights::of(workspace, on))
}

#[test]
fn a_line_comes_to_its_latest_forecast_and_never_to_less_than_is_spent() {
    let mut one = line(1, "Labour", 1000);
    assert_eq!(Amounts::of(&one), Amounts { planned: 1000, spent: 0, forecast: 1000 });
    one.forecasts.push(Forecast { on: day(1, 8), amount_minor: 900 });
    one.actuals.push(cost(day(1, 9), 950));
    assert_eq!(Amounts::on(&one, day(1, 8)), Amounts { planned: 1000, spent: 0, forecast: 900 });
    assert_eq!(Amounts::of(&one), Amounts { planned: 1000, spent: 950, forecast: 950 });
    one.actuals.push(cost(day(1, 10), 100));
    assert!(Amounts::of(&one).is_overspent());
    assert_eq!(Amounts::of(&one).variance(), -50);
}

#[test]
fn categories_and_lines_stand_with_the_dearest_overrun_first() {
    let (mut dear, mut cheap) = (line(1, "Travel", 1000), line(2, "Labour", 5000));
    dear.actuals.push(cost(day(1, 9), 1300));
    cheap.forecasts.push(Forecast { on: day(1, 8), amount_minor: 4000 });
    let money = money(&with(vec![cheap, dear]), day(1, 10));
    assert_eq!(money.all, Amounts { planned: 6000, spent: 1300, forecast: 5300 });
    assert_eq!((money.overspent, money.will_overspend), (1, 1));
    assert_eq!(money.lines[0].amounts.variance(), -300);
    let names: Vec<&str> = money.categories.iter().map(|(name, ..)| name.as_str()).collect();
    assert_eq!(names, ["Travel", "Labour"]);
}

#[test]
fn the_burn_is_planned_evenly_and_goes_on_to_the_forecast() {
    let mut one = line(1, "", 1000);
    one.actuals.push(cost(day(1, 8), 700));
    one.forecasts.push(Forecast { on: day(1, 9), amount_minor: 1200 });
    // Five of ten days have passed.
    let money = money(&with(vec![one]), day(1, 9));
    let today = money.burn.iter().find(|point| point.on == day(1, 9)).expect("today");
    assert_eq!((today.planned, today.spent, today.ahead), (500.0, Some(700.0), Some(700.0)));
    let end = money.burn.last().expect("the end");
    assert_eq!((end.on, end.planned, end.spent, end.ahead), (day(1, 14), 1000.0, None, Some(1200.0)));
    // On Sunday two of the five days that are left have passed: 700 + 2/5 of 500.
    let sunday = money.burn.iter().find(|point| point.on == day(1, 11)).expect("a Sunday");
    assert_eq!(sunday.ahead, Some(900.0));
    assert_eq!(money.burn[0].planned, 0.0, "nothing is planned for the eve");
    assert_eq!(today.earned, None, "without a baseline nothing is known to be earned");
}

#[test]
fn forecasts_drift_from_what_was_planned_by_what_was_said() {
    let mut one = line(1, "", 1000);
    one.forecasts.push(Forecast { on: day(1, 7), amount_minor: 1100 });
    one.forecasts.push(Forecast { on: day(1, 12), amount_minor: 1400 });
    let workspace = with(vec![one, line(2, "", 500)]);
    let said = |on| money(&workspace, on).drift.iter().map(|one| one.forecast).collect::<Vec<_>>();
    assert_eq!(said(day(1, 9)), [1500, 1600, 1600]);
    assert_eq!(said(day(1, 12)), [1500, 1600, 1900]);
    assert_eq!(said(day(1, 6)), [] as [i64; 0], "before anybody said anything nothing has drifted");
}

#[test]
fn without_lines_there_is_nothing() {
    let money = money(&with(vec![]), day(1, 9));
    assert!(money.burn.is_empty() && money.drift.is_empty() && money.eac.is_none());
    assert_eq!(money.invoiced, Invoiced::default());
}

#[test]
fn invoices_count_from_their_day_and_drafts_are_worth_nothing_yet() {
    let workspace = file(
        r#"contracts: [
      (id: "F1", meta: (on: "2026-01-05"), title: "A", value_minor: 9000, signed_on: "2026-01-06", from: "2026-01-05",
        invoices: [(on: "2026-01-20", amount_minor: 3000), (on: "2026-02-20", amount_minor: 3000)]),
      (id: "F2", meta: (on: "2026-01-05"), title: "B", value_minor: 5000, from: "2026-01-05"),
    ],
    deliverables: [
      (id: "L1", meta: (on: "2026-01-05"), title: "A", results: [(on: "2026-01-10", verdict: Accepted)], invoiced_on: "2026-01-20"),
      (id: "L2", meta: (on: "2026-01-05"), title: "B", results: [(on: "2026-01-11", verdict: Accepted)]),
      (id: "L3", meta: (on: "2026-01-05"), title: "C"),
    ],"#,
    );
    let expected = Invoiced { minor: 3000, of_minor: 9000, contracts: 1, deliverables: Share::new(1, 2) };
    assert_eq!(money(&workspace, day(1, 31)).invoiced, expected);
    let before = Invoiced { minor: 0, of_minor: 0, contracts: 0, deliverables: Share::new(0, 0) };
    assert_eq!(money(&workspace, day(1, 5)).invoiced, before);
}
