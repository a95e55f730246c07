//! Forms of tasks and baselines.

use egui::Ui;

use super::fields::{self, Kit};
use super::form::{Form, pair};
use super::rows::{Adding, Press, Rows};
use super::{about_task, head, lag, pickers, rows, scheduling};
use crate::insight::schedule::percent_of;
use crate::ui::report;
use crate::workspace::{Assignee, Assignment, Baseline, Effort, Lag, Link, LinkKind, Progress, Resource, Task, TaskId};

/// The hour at which a working day begins where only the day is given.
pub(super) const MORNING: u32 = 8;
/// The hour at which it ends.
pub(super) const EVENING: u32 = 17;

/// A task of the plan.
pub fn task(ui: &mut Ui, form: &mut Form<'_, Task>) {
    let (cx, kit) = (form.cx, form.kit);
    let id = form.shown.id;
    let summary = cx.insights.schedule.get(id).is_some_and(|dates| dates.summary);
    head::title(ui, form, "record-field-title", |r| &mut r.title);
    about_task::dates(ui, cx, &form.shown);
    if summary {
        // A summary's duration and progress come from what is below it.
        let percent = cx.insights.schedule.get(id).map_or(0.0, |dates| dates.percent);
        fields::said(ui, &kit, kit.text("record-field-percent"), &kit.words.percent(percent / 100.0, 0));
    } else {
        pair(ui, |left, right| {
            let before = form.shown.duration_minutes;
            form.duration(left, "record-field-duration", |r| &mut r.duration_minutes);
            let minutes = form.shown.duration_minutes;
            if minutes != before {
                form.set(kit.text("record-field-duration"), |task| task.set_duration(minutes));
            }
            progress_today(right, form);
        });
    }
    form.refers_opt(ui, "record-field-owner", &pickers::people(cx), |r| &mut r.owner);
    assignments(ui, form);
    form.moment_opt(ui, "record-field-deadline", EVENING, |r| &mut r.deadline);
    head::group(ui, &kit, "record-group-links", true, |ui| {
        links(ui, form);
        about_task::followers(ui, cx, &kit, id);
    });
    about_task::expectations(ui, cx, &kit, id);
    head::group(ui, &kit, "record-group-scheduling", false, |ui| scheduling::dates(ui, form));
    head::group(ui, &kit, "record-group-progress", false, |ui| {
        progress(ui, form);
        form.moment_opt(ui, "record-field-actual-start", MORNING, |r| &mut r.actual_start);
        form.moment_opt(ui, "record-field-actual-finish", EVENING, |r| &mut r.actual_finish);
        scheduling::under_way(ui, form);
        form.choice_opt(ui, "record-field-rework", |r| &mut r.rework);
    });
    head::group(ui, &kit, "record-group-told", false, |ui| {
        let people = pickers::people(cx);
        form.refers_all(ui, "record-field-consulted", &people, |r| &mut r.consulted);
        form.refers_all(ui, "record-field-informed", &people, |r| &mut r.informed);
    });
    if !summary {
        head::group(ui, &kit, "record-group-more", false, |ui| scheduling::more(ui, form));
    }
    head::group(ui, &kit, "record-group-place", false, |ui| {
        let above: Vec<TaskId> = pickers::tasks(cx).into_iter().filter(|one| *one != id).collect();
        form.refers_opt(ui, "record-field-parent", &above, |r| &mut r.parent);
        form.whole(ui, "record-field-order", -1_000_000_000..=1_000_000_000, |r| &mut r.order);
        form.refers_opt(ui, "record-field-goal", &pickers::goals(cx), |r| &mut r.goal);
        form.refers_opt(ui, "record-field-deliverable", &pickers::deliverables(cx), |r| &mut r.deliverable);
    });
    head::group(ui, &kit, "record-group-cost", false, |ui| {
        form.money(ui, "record-field-cost", |r| &mut r.cost_minor);
        form.field(ui, "record-field-work", |r| &mut r.work_minutes, fields::duration_opt);
        form.duration(ui, "record-field-buffer", |r| &mut r.buffer_minutes);
    });
    head::group(ui, &kit, "record-group-note", false, |ui| {
        form.multi(ui, "record-field-note", |r| &mut r.note);
    });
}

/// How far it is now: a new figure is a report of the day.
fn progress_today(ui: &mut Ui, form: &Form<'_, Task>) {
    let cx = form.cx;
    let was = percent_of(&form.shown).round() as u8;
    let mut now = was;
    fields::percent(ui, &form.kit, cx.text("record-field-done-now"), &mut now);
    if now != was {
        let Some(dates) = cx.insights.schedule.get(form.shown.id) else { return };
        let edit = report::progress(cx, form.shown.id, dates, now);
        let (label, early) = (edit.label(cx.file), report::early(cx, &edit));
        cx.edit(edit, label);
        report::say(cx, &early);
    }
}

fn assignments(ui: &mut Ui, form: &mut Form<'_, Task>) {
    let (cx, kit) = (form.cx, form.kit);
    let task = form.shown.clone();
    let there: Vec<Assignee> = form.shown.assignments.iter().map(|one| one.who).collect();
    let resources = cx.file.resources.ids().map(Assignee::from);
    let all = pickers::people(cx).into_iter().map(Assignee::from).chain(resources);
    let rest = all.filter(|who| !there.contains(who));
    let entry = |who| Assignment::new(who, 100);
    let share = |one: &Assignment| kit.words.percent(f64::from(one.units_percent) / 100.0, 0);
    let list = Rows {
        label: kit.text("record-field-assignments"),
        say: &|one: &Assignment| format!("{} · {}", pickers::name(cx, one.who), share(one)),
        adding: Adding::Pick(rest.map(entry).collect(), &|one| pickers::name(cx, one.who)),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.assignments,
        None,
        list,
        |ui, one| {
            fields::units(ui, &kit, kit.text("record-field-units"), &mut one.units_percent, 60_000);
            pair(ui, |left, right| {
                fields::duration_opt(left, &kit, kit.text("record-field-own-work"), &mut one.work_minutes);
                fields::duration(right, &kit, kit.text("record-field-begins-after"), &mut one.delay_minutes);
            });
            if let Some(said) = longer(&kit, &task, one) {
                ui.add(egui::Label::new(cx.theme.quiet(said)).wrap());
            }
        },
    );
}

/// What it means for a task that somebody begins later, or has more work of their own, than fits in its duration.
fn longer(kit: &Kit<'_>, task: &Task, one: &Assignment) -> Option<String> {
    let over = task.done_after(one) - task.duration_minutes.max(0);
    let own = one.units_percent > 0 && (one.delay_minutes > 0 || one.work_minutes.is_some());
    if !own || task.duration_minutes <= 0 || over <= 1 {
        return None;
    }
    let fixed = task.effort == Effort::FixedDuration || task.elapsed;
    let key = if fixed { "record-assignment-cut" } else { "record-assignment-longer" };
    Some(kit.words.with(key, &[("time", kit.words.effort(over).into())]))
}

/// The short sign of a link: which ends, and by how much later.
fn sign(kit: &Kit<'_>, link: &Link) -> String {
    let ends = match link.kind {
        LinkKind::FinishStart => "record-link-sign-fs",
        LinkKind::StartStart => "record-link-sign-ss",
        LinkKind::FinishFinish => "record-link-sign-ff",
        LinkKind::StartFinish => "record-link-sign-sf",
    };
    let ends = kit.text(ends);
    let signed = |amount: i64, said: String| format!("{ends} {} {said}", if amount < 0 { '−' } else { '+' });
    let share = |percent: i32| kit.words.percent(f64::from(percent.abs()) / 100.0, 0);
    match link.lag() {
        Lag::Working(0) | Lag::Elapsed(0) => ends.to_owned(),
        Lag::Working(minutes) => signed(minutes, kit.words.effort(minutes.abs())),
        Lag::Elapsed(minutes) => {
            let said = kit.words.with("record-lag-elapsed", &[("time", kit.words.effort(minutes.abs()).into())]);
            signed(minutes, said)
        }
        Lag::Percent(percent) => signed(percent.into(), share(percent)),
        Lag::ElapsedPercent(percent) => {
            let said = kit.words.with("record-lag-elapsed", &[("time", share(percent).into())]);
            signed(percent.into(), said)
        }
    }
}

fn links(ui: &mut Ui, form: &mut Form<'_, Task>) {
    let (cx, kit, id) = (form.cx, form.kit, form.shown.id);
    let there: Vec<TaskId> = form.shown.links.iter().map(|one| one.predecessor).collect();
    let tree = &cx.insights.schedule.tree;
    let family = |one: &TaskId| {
        *one == id || tree.ancestors(id).any(|above| above == *one) || tree.ancestors(*one).any(|above| above == id)
    };
    let entry = |predecessor| Link::new(predecessor, LinkKind::FinishStart);
    let rest = || -> Vec<Link> {
        let others = pickers::tasks(cx).into_iter().filter(|one| !there.contains(one) && !family(one));
        others.map(entry).collect()
    };
    let list = Rows {
        label: kit.text("record-field-links"),
        say: &|one: &Link| format!("{} · {}", pickers::name(cx, one.predecessor), sign(&kit, one)),
        adding: Adding::PickOf(&rest, &|one| pickers::name(cx, one.predecessor)),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.links,
        None,
        list,
        |ui, one| {
            pickers::one(
                ui,
                (cx, &kit),
                kit.text("record-field-predecessor"),
                &mut one.predecessor,
                &pickers::tasks(cx),
            );
            fields::choice(ui, &kit, kit.text("record-field-link-kind"), &mut one.kind);
            let mut waits = one.lag();
            lag::lag(ui, &kit, &mut waits);
            *one = one.with_lag(waits);
        },
    );
}

fn progress(ui: &mut Ui, form: &mut Form<'_, Task>) {
    let kit = form.kit;
    let list = Rows {
        label: kit.text("record-field-progress"),
        say: &|one: &Progress| {
            let share = kit.words.percent(f64::from(one.percent) / 100.0, 0);
            format!("{} · {share} {}", kit.words.date_short(one.on), one.note).trim_end().to_owned()
        },
        adding: Adding::Read(
            &|text| {
                let percent = kit.words.parse_percent(text).map(|share| (share * 100.0).round())?;
                let said = (0.0..=100.0).contains(&percent).then_some(percent as u8);
                said.map(|percent| Progress { on: kit.today, percent, note: String::new() })
            },
            "record-wrong-percent",
        ),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.progress,
        Some(|one: &Progress| one.on),
        list,
        |ui, one| {
            pair(ui, |left, right| {
                fields::day(left, &kit, kit.text("record-field-on"), &mut one.on);
                fields::percent(right, &kit, kit.text("record-field-percent"), &mut one.percent);
            });
            fields::line(ui, &kit, kit.text("record-field-remark"), &mut one.note);
        },
    );
}

/// A role or a thing that work needs.
pub fn resource(ui: &mut Ui, form: &mut Form<'_, Resource>) {
    let cx = form.cx;
    head::title(ui, form, "record-field-title", |r| &mut r.title);
    pair(ui, |left, right| {
        form.field(
            left,
            "record-field-there-is",
            |r| &mut r.units_percent,
            |ui, kit, label, value| {
                fields::units(ui, kit, label, value, 60_000);
            },
        );
        form.money(right, "record-field-cost-per-hour", |r| &mut r.cost_minor_per_hour);
    });
    form.field(
        ui,
        "record-field-calendar",
        |r| &mut r.calendar,
        |ui, kit, label, value| {
            pickers::calendar(ui, (cx, kit), label, value);
        },
    );
    form.multi(ui, "record-field-note", |r| &mut r.note);
}

/// The plan as it was agreed on a day: its entries are read, not written.
pub fn baseline(ui: &mut Ui, form: &mut Form<'_, Baseline>) {
    let (cx, kit) = (form.cx, form.kit);
    head::title(ui, form, "record-field-title", |r| &mut r.title);
    form.day(ui, "record-field-set-on", |r| &mut r.set_on);
    let count = form.shown.tasks.len();
    ui.label(kit.theme.caption(kit.words.with("record-baseline-tasks", &[("n", count.into())])));
    head::group(ui, &kit, "record-group-entries", false, |ui| {
        for entry in &form.shown.tasks {
            let (from, to) = (kit.words.date_short(entry.start.date()), kit.words.date_short(entry.finish.date()));
            let note = if from == to { to } else { format!("{from} – {to}") };
            let name = pickers::name(cx, entry.task);
            let response = rows::line(ui, &kit, (None, &name, &note), ui.available_width(), true, entry.task);
            if response.clicked() {
                cx.select(entry.task);
            }
            if entry.cost_minor != 0 {
                response.on_hover_text(kit.words.money(entry.cost_minor, kit.currency));
            }
        }
    });
}
