//! Forms of goals and deliverables.

use egui::Ui;

use super::fields;
use super::form::{Form, pair};
use super::rows::{Adding, Press, Rows, asked};
use super::{head, pickers};
use crate::ui::naming::{Named, check_key};
use crate::ui::widgets::field::{self, Field};
use crate::workspace::{
    Acceptance, Agreement, AgreementLevel, Criterion, Deliverable, Goal, GoalReading, Measure, Noticed, Part, PartKind,
    QualityCheck, StakeholderId, TestCase, Verdict,
};

/// What the engagement is for.
pub fn goal(ui: &mut Ui, form: &mut Form<'_, Goal>) {
    let kit = form.kit;
    head::title(ui, form, "record-field-title", |r| &mut r.title);
    measure(ui, form);
    agreement(ui, form);
    head::group(ui, &kit, "record-group-smart", true, |ui| {
        form.flag(ui, "record-field-specific", |r| &mut r.smart.specific);
        form.flag(ui, "record-field-measurable", |r| &mut r.smart.measurable);
        form.flag(ui, "record-field-achievable", |r| &mut r.smart.achievable);
        form.flag(ui, "record-field-relevant", |r| &mut r.smart.relevant);
        form.flag(ui, "record-field-time-bound", |r| &mut r.smart.time_bound);
    });
    head::group(ui, &kit, "record-group-note", false, |ui| {
        form.multi(ui, "record-field-note", |r| &mut r.note);
    });
}

/// How it is measured: nothing, or an outcome with its values.
fn measure(ui: &mut Ui, form: &mut Form<'_, Goal>) {
    let (kit, end) = (form.kit, form.cx.file.engagement.end.unwrap_or(form.cx.day));
    form.field(
        ui,
        "record-field-measured",
        |r| &mut r.measure,
        |ui, kit, label, value| {
            let mut on = value.is_some();
            fields::flag(ui, kit, label, &mut on);
            let is_new = on && value.is_none();
            if on != value.is_some() {
                let unit = kit.text("record-measure-unit").to_owned();
                *value = on.then(|| Measure {
                    unit,
                    baseline: 0.0,
                    target: 0.0,
                    by: end,
                    every_days: None,
                    readings: Vec::new(),
                });
            }
            let Some(measure) = value else { return };
            // What is measured is said first, over the word that only stands for it.
            if is_new {
                field::focus_first(ui.ctx());
            }
            fields::line(ui, kit, kit.text("record-field-unit"), &mut measure.unit);
            pair(ui, |left, right| {
                fields::number(left, kit, kit.text("record-field-baseline"), &mut measure.baseline);
                fields::number(right, kit, kit.text("record-field-target"), &mut measure.target);
            });
            pair(ui, |left, right| {
                fields::day(left, kit, kit.text("record-field-target-by"), &mut measure.by);
                fields::whole_opt(right, kit, kit.text("record-field-every-days"), &mut measure.every_days, 1..=3660);
            });
        },
    );
    if form.shown.measure.is_none() {
        return;
    }
    let list = Rows {
        label: kit.text("record-field-goal-readings"),
        say: &|one: &GoalReading| {
            format!("{} · {}", kit.words.date_short(one.on), kit.words.number_short(one.value, 6))
        },
        adding: Adding::Read(
            &|text| kit.words.parse_number(text).map(|value| GoalReading { on: kit.today, value }),
            "record-wrong-number",
        ),
        press: Press::Opens,
    };
    let unit = kit.text("record-measure-unit");
    let fresh = || Measure {
        unit: unit.to_owned(),
        baseline: 0.0,
        target: 0.0,
        by: end,
        every_days: None,
        readings: Vec::new(),
    };
    let dated: fn(&GoalReading) -> chrono::NaiveDate = |one| one.on;
    form.rows(
        ui,
        |r| &mut r.measure.get_or_insert_with(fresh).readings,
        Some(dated),
        list,
        |ui, one| {
            pair(ui, |left, right| {
                fields::day(left, &kit, kit.text("record-field-on"), &mut one.on);
                fields::number(right, &kit, kit.text("record-field-value"), &mut one.value);
            });
        },
    );
}

fn agreement(ui: &mut Ui, form: &mut Form<'_, Goal>) {
    let (cx, kit) = (form.cx, form.kit);
    let people = pickers::people(cx);
    // Whoever is named has not agreed yet: how far they do is said of each.
    let ask = |ui: &mut Ui, (who, level): &mut (Option<StakeholderId>, Option<AgreementLevel>)| {
        pickers::one_opt(ui, (cx, &kit), kit.text("record-field-who"), who, &people);
        fields::choice_opt(ui, &kit, kit.text("record-field-agreement-level"), level);
    };
    let whole = |(who, level): &(Option<StakeholderId>, Option<AgreementLevel>)| {
        Some(Agreement { who: (*who)?, on: kit.today, level: (*level)?, own_words: String::new() })
    };
    let list = Rows {
        label: kit.text("record-field-agreement"),
        say: &|one: &Agreement| format!("{} · {}", pickers::name(cx, one.who), one.level.name(kit.words)),
        adding: Adding::Asked(&|ui| asked(ui, ask, whole)),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.agreement,
        Some(|one: &Agreement| one.on),
        list,
        |ui, one| {
            pickers::one(ui, (cx, &kit), kit.text("record-field-who"), &mut one.who, &people);
            pair(ui, |left, right| {
                fields::choice(left, &kit, kit.text("record-field-agreement-level"), &mut one.level);
                fields::day(right, &kit, kit.text("record-field-asked-on"), &mut one.on);
            });
            fields::multi(ui, &kit, kit.text("record-field-own-words"), &mut one.own_words);
        },
    );
}

/// What is handed over.
pub fn deliverable(ui: &mut Ui, form: &mut Form<'_, Deliverable>) {
    let (cx, kit) = (form.cx, form.kit);
    head::title(ui, form, "record-field-title", |r| &mut r.title);
    form.refers_opt(ui, "record-field-accepted-by", &pickers::people(cx), |r| &mut r.accepted_by);
    pair(ui, |left, right| {
        form.day_opt(left, "record-field-due", |r| &mut r.due);
        form.day_opt(right, "record-field-delivered-on", |r| &mut r.delivered_on);
    });
    criteria(ui, form);
    checks(ui, form);
    tests(ui, form);
    results(ui, form);
    pair(ui, |left, right| {
        form.day_opt(left, "record-field-signed-off", |r| &mut r.signed_on);
        form.day_opt(right, "record-field-invoiced", |r| &mut r.invoiced_on);
    });
    parts(ui, form);
    head::group(ui, &kit, "record-group-beyond-scope", false, |ui| beyond_scope(ui, form));
    head::group(ui, &kit, "record-group-place", false, |ui| {
        form.refers_opt(ui, "record-field-goal", &pickers::goals(cx), |r| &mut r.goal);
    });
    head::group(ui, &kit, "record-group-note", false, |ui| {
        form.multi(ui, "record-field-note", |r| &mut r.note);
    });
}

/// What nobody asked for: what it costs, whether somebody said yes to that, and who noticed.
fn beyond_scope(ui: &mut Ui, form: &mut Form<'_, Deliverable>) {
    let (cx, kit) = (form.cx, form.kit);
    form.flag(ui, "record-field-beyond-scope", |r| &mut r.beyond_scope);
    if !form.shown.beyond_scope {
        return;
    }
    pair(ui, |left, right| {
        form.money(left, "record-field-extra-cost", |r| &mut r.extra_cost_minor);
        form.day_opt(right, "record-field-extra-approved", |r| &mut r.extra_approved_on);
    });
    let there: Vec<_> = form.shown.noticed.iter().map(|one| one.who).collect();
    let rest = pickers::people(cx).into_iter().filter(|who| !there.contains(who));
    let entry = |who| Noticed { who, on: kit.today };
    let list = Rows {
        label: kit.text("record-field-noticed"),
        say: &|one: &Noticed| format!("{} · {}", pickers::name(cx, one.who), kit.words.date_short(one.on)),
        adding: Adding::Pick(rest.map(entry).collect(), &|one| pickers::name(cx, one.who)),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.noticed,
        Some(|one: &Noticed| one.on),
        list,
        |ui, one| fields::day(ui, &kit, kit.text("record-field-on"), &mut one.on),
    );
}

fn criteria(ui: &mut Ui, form: &mut Form<'_, Deliverable>) {
    let (cx, kit) = (form.cx, form.kit);
    let list = Rows {
        label: kit.text("record-field-criteria"),
        say: &|one: &Criterion| one.text.clone(),
        adding: Adding::Type(&|text| Criterion { text, expectation: None }),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.criteria,
        None,
        list,
        |ui, one| {
            fields::multi(ui, &kit, kit.text("record-field-criterion"), &mut one.text);
            let (label, all) = (kit.text("record-field-from-expectation"), pickers::expectations(cx));
            pickers::one_opt(ui, (cx, &kit), label, &mut one.expectation, &all);
        },
    );
}

fn checks(ui: &mut Ui, form: &mut Form<'_, Deliverable>) {
    let (cx, kit) = (form.cx, form.kit);
    let day = kit.today;
    let said = |passed| kit.text(check_key(passed));
    let list = Rows {
        label: kit.text("record-field-checks"),
        say: &|one: &QualityCheck| format!("{} · {} · {}", kit.words.date_short(one.on), said(one.passed), one.what),
        // Writing down what is to be checked says nothing yet of how it went.
        adding: Adding::Type(&|what| QualityCheck { on: day, what, passed: None, by: None }),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.checks,
        Some(|one: &QualityCheck| one.on),
        list,
        |ui, one| {
            fields::line(ui, &kit, kit.text("record-field-checked"), &mut one.what);
            fields::day(ui, &kit, kit.text("record-field-on"), &mut one.on);
            let was = one.passed;
            let options = [None, Some(true), Some(false)].map(|passed| (passed, said(passed)));
            fields::one_of(ui, &kit, &Field::new(kit.text("record-field-test-result")), &mut one.passed, &options);
            // It was checked when somebody says how it went, and not when it was put on the list.
            if was.is_none() && one.passed.is_some() {
                one.on = day;
            }
            pickers::one_opt(ui, (cx, &kit), kit.text("record-field-checked-by"), &mut one.by, &pickers::people(cx));
        },
    );
}

/// What is tested. A result that is chosen is a run of the day.
fn tests(ui: &mut Ui, form: &mut Form<'_, Deliverable>) {
    let kit = form.kit;
    let day = kit.today;
    let latest = |one: &TestCase| one.latest().map(|run| run.passed);
    let said = |passed: Option<bool>| match passed {
        Some(true) => kit.text("record-check-passed"),
        Some(false) => kit.text("record-check-failed"),
        None => kit.text("record-test-not-run"),
    };
    let list = Rows {
        label: kit.text("record-field-tests"),
        say: &|one: &TestCase| format!("{} · {}", said(latest(one)), one.what),
        adding: Adding::Type(&|what| TestCase { what, runs: Vec::new() }),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.tests,
        None,
        list,
        |ui, one| {
            fields::line(ui, &kit, kit.text("record-field-tested"), &mut one.what);
            let was = latest(one);
            let mut now = was;
            let options = [None, Some(true), Some(false)].map(|passed| (passed, said(passed)));
            fields::one_of(ui, &kit, &Field::new(kit.text("record-field-test-result")), &mut now, &options);
            if now != was {
                one.run(day, now);
            }
        },
    );
}

/// Who has which part in it (RACI).
fn parts(ui: &mut Ui, form: &mut Form<'_, Deliverable>) {
    let (cx, kit) = (form.cx, form.kit);
    let people = pickers::people(cx);
    let ask = |ui: &mut Ui, (who, part): &mut (Option<StakeholderId>, Option<PartKind>)| {
        pickers::one_opt(ui, (cx, &kit), kit.text("record-field-who"), who, &people);
        fields::choice_opt(ui, &kit, kit.text("record-field-part"), part);
    };
    let whole = |(who, part): &(Option<StakeholderId>, Option<PartKind>)| Some(Part { who: (*who)?, part: (*part)? });
    let list = Rows {
        label: kit.text("record-field-parts"),
        say: &|one: &Part| format!("{} · {}", pickers::name(cx, one.who), one.part.name(kit.words)),
        adding: Adding::Asked(&|ui| asked(ui, ask, whole)),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.parts,
        None,
        list,
        |ui, one| fields::choice(ui, &kit, kit.text("record-field-part"), &mut one.part),
    );
}

fn results(ui: &mut Ui, form: &mut Form<'_, Deliverable>) {
    let kit = form.kit;
    let verdict = |verdict| Acceptance { on: kit.today, verdict, conditions: String::new() };
    let verdicts = [Verdict::Accepted, Verdict::Conditional, Verdict::Rejected].map(verdict).to_vec();
    let list = Rows {
        label: kit.text("record-field-results"),
        say: &|one: &Acceptance| format!("{} · {}", kit.words.date_short(one.on), one.verdict.name(kit.words)),
        // Which verdict it was is said first: none is taken for granted.
        adding: Adding::Pick(verdicts, &|one: &Acceptance| one.verdict.name(kit.words).to_owned()),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.results,
        Some(|one: &Acceptance| one.on),
        list,
        |ui, one| {
            pair(ui, |left, right| {
                fields::day(left, &kit, kit.text("record-field-on"), &mut one.on);
                fields::choice(right, &kit, kit.text("record-field-verdict"), &mut one.verdict);
            });
            fields::multi(ui, &kit, kit.text("record-field-conditions"), &mut one.conditions);
        },
    );
}
