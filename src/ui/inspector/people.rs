//! Forms of stakeholders, their assessments and their ties.

use egui::Ui;

use super::fields::{self, Kit};
use super::form::{Form, pair};
use super::rows::{Adding, Press, Rows};
use super::{about_person, head, pickers};
use crate::insight::fit::Axis;
use crate::ui::naming::preference_steps;
use crate::ui::widgets::field::Field;
use crate::workspace::{Assessment, Benefit, Busy, Preferences, Ranking, Stakeholder, StakeholderKind, Tie};

/// A person, group or organisation.
pub fn stakeholder(ui: &mut Ui, form: &mut Form<'_, Stakeholder>) {
    let cx = form.cx;
    let id = form.shown.id;
    head::title(ui, form, "record-field-name", |r| &mut r.name);
    form.line(ui, "record-field-role", |r| &mut r.role);
    about_person::standing(ui, cx, &form.kit, id);
    pair(ui, |left, right| {
        form.choice(left, "record-field-side", |r| &mut r.side);
        form.choice(right, "record-field-track", |r| &mut r.track);
    });
    form.choice_opt(ui, "record-field-client-role", |r| &mut r.client_role);
    let ours: Vec<_> = pickers::ours(cx).into_iter().filter(|one| *one != id).collect();
    form.refers_opt(ui, "record-field-our-contact", &ours, |r| &mut r.our_contact);
    form.multi(ui, "record-field-matters", |r| &mut r.matters);
    rankings(ui, form);
    about_person::life(ui, cx, &form.kit, id);
    let kit = form.kit;
    head::group(ui, &kit, "record-group-belongs", false, |ui| {
        form.choice(ui, "record-field-stakeholder-kind", |r| &mut r.kind);
        let groups = pickers::people_who(cx, |one| one.kind != StakeholderKind::Person && one.id != id);
        form.refers_opt(ui, "record-field-member-of", &groups, |r| &mut r.member_of);
        form.refers_opt(ui, "record-field-backup-contact", &ours, |r| &mut r.backup_contact);
        form.day_opt(ui, "record-field-left-on", |r| &mut r.left_on);
    });
    head::group(ui, &kit, "record-group-preferences", false, |ui| {
        form.choice_opt(ui, "record-field-preferred-channel", |r| &mut r.channel);
        form.line(ui, "record-field-mail", |r| &mut r.mail);
        form.line(ui, "record-field-phone", |r| &mut r.phone);
        form.field(ui, "record-field-preferences", |r| &mut r.preferences, preferences);
        busy(ui, form);
    });
    head::group(ui, &kit, "record-group-benefits", false, |ui| benefits(ui, form));
    head::group(ui, &kit, "record-group-at-work", false, |ui| at_work(ui, form));
    head::group(ui, &kit, "record-group-note", false, |ui| {
        form.multi(ui, "record-field-note-internal", |r| &mut r.note);
    });
}

/// What the work brings to the person or group, and whether they believe it.
fn benefits(ui: &mut Ui, form: &mut Form<'_, Stakeholder>) {
    let kit = form.kit;
    let day = kit.today;
    let list = Rows {
        label: kit.text("record-field-benefits"),
        say: &|one: &Benefit| format!("{} · {}", kit.words.date_short(one.on), one.what),
        adding: Adding::Type(&|what| Benefit { on: day, what }),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.benefits,
        Some(|one: &Benefit| one.on),
        list,
        |ui, one| {
            fields::line(ui, &kit, kit.text("record-field-benefit"), &mut one.what);
            fields::day(ui, &kit, kit.text("record-field-on"), &mut one.on);
        },
    );
}

/// How much of the person's time there is for the plan, when, and what an hour costs.
fn at_work(ui: &mut Ui, form: &mut Form<'_, Stakeholder>) {
    let (cx, kit) = (form.cx, form.kit);
    let list = Rows {
        label: kit.text("record-field-skills"),
        say: &|skill: &String| skill.clone(),
        adding: Adding::Type(&|skill| skill),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.skills,
        None,
        list,
        |ui, skill| fields::line(ui, &kit, kit.text("record-field-skill"), skill),
    );
    form.flag(ui, "record-field-manages-projects", |r| &mut r.manages_projects);
    pair(ui, |left, right| {
        form.field(
            left,
            "record-field-time-for-plan",
            |r| &mut r.units_percent,
            |ui, kit, label, value| {
                let mut units = value.unwrap_or(100);
                fields::units(ui, kit, label, &mut units, 60_000);
                if units != value.unwrap_or(100) {
                    *value = (units != 100).then_some(units);
                }
            },
        );
        form.money(right, "record-field-cost-per-hour", |r| &mut r.cost_minor_per_hour);
    });
    form.field(
        ui,
        "record-field-calendar",
        |r| &mut r.calendar,
        |ui, kit, label, value| pickers::calendar(ui, (cx, kit), label, value),
    );
}

/// The six axes of a working agreement; none until the first is set.
fn preferences(ui: &mut Ui, kit: &Kit<'_>, _: &str, value: &mut Option<Preferences>) {
    if !kit.editable && value.is_none() {
        return;
    }
    let even = Preferences { detail: 2, written: 2, frequent: 2, informal: 2, considered: 2, with_solution: 2 };
    let was = *value;
    let mut now = was.unwrap_or(even);
    let mut touched = false;
    for axis in Axis::ALL {
        let [name, ..] = axis.keys();
        let words = preference_steps(axis, kit.words);
        let steps = words.each_ref().map(String::as_str);
        let step = axis.at(&mut now);
        let mut rated = was.map(|_| step.saturating_add(1));
        fields::rating_of(ui, kit, kit.text(name), &mut rated, &steps);
        if rated != was.map(|_| step.saturating_add(1)) {
            *step = rated.map_or(2, |rated| rated.saturating_sub(1));
            touched = true;
        }
    }
    if touched {
        *value = Some(now);
    }
}

/// What matters most, ranked: what was assumed before asking, and what was said. One a line, the most important first.
fn rankings(ui: &mut Ui, form: &mut Form<'_, Stakeholder>) {
    let kit = form.kit;
    let key = |assumed: bool| if assumed { "record-ranking-assumed" } else { "record-ranking-said" };
    let asked = form.shown.rankings.iter().any(|one| one.assumed);
    let list = Rows {
        label: kit.text("record-field-rankings"),
        say: &|one: &Ranking| {
            let first = one.items.first().map(|item| format!(" · {item}")).unwrap_or_default();
            format!("{} · {}{first}", kit.words.date_short(one.on), kit.text(key(one.assumed)))
        },
        // What is assumed is to be written down before asking.
        adding: Adding::Fresh(Ranking { on: kit.today, assumed: !asked, items: Vec::new() }),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.rankings,
        Some(|one: &Ranking| one.on),
        list,
        |ui, one| {
            fields::day(ui, &kit, kit.text("record-field-on"), &mut one.on);
            fields::flag(ui, &kit, kit.text("record-ranking-assumed"), &mut one.assumed);
            let mut text = one.items.join("\n");
            fields::multi(ui, &kit, kit.text("record-ranking-items"), &mut text);
            let items = text.lines().map(str::trim).filter(|line| !line.is_empty());
            one.items = items.map(str::to_owned).collect();
        },
    );
}

fn busy(ui: &mut Ui, form: &mut Form<'_, Stakeholder>) {
    let kit = form.kit;
    let day = kit.today;
    let list = Rows {
        label: kit.text("record-field-busy"),
        say: &|one: &Busy| match one.why.as_str() {
            "" => kit.words.date_range(one.from, one.to),
            why => format!("{} · {why}", kit.words.date_range(one.from, one.to)),
        },
        adding: Adding::Fresh(Busy { from: day, to: day, why: String::new() }),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.busy,
        Some(|one: &Busy| one.from),
        list,
        |ui, one| {
            fields::day(ui, &kit, kit.text("record-field-from"), &mut one.from);
            fields::day(ui, &kit, kit.text("record-field-to"), &mut one.to);
            fields::line(ui, &kit, kit.text("record-field-why"), &mut one.why);
        },
    );
}

/// A dated rating.
pub fn assessment(ui: &mut Ui, form: &mut Form<'_, Assessment>) {
    let cx = form.cx;
    let people = pickers::people(cx);
    form.refers(ui, "record-field-of-person", &people, |r| &mut r.of);
    form.day(ui, "record-field-on", |r| &mut r.on);
    form.scale(ui, "record-field-power", |r| &mut r.power);
    form.scale(ui, "record-field-interest", |r| &mut r.interest);
    pair(ui, |left, right| {
        form.choice_opt(left, "record-field-engagement-now", |r| &mut r.engagement);
        form.choice_opt(right, "record-field-engagement-desired", |r| &mut r.desired);
    });
    form.multi(ui, "record-field-why", |r| &mut r.why);
    let kit = form.kit;
    head::group(ui, &kit, "record-group-rating", true, |ui| {
        form.rating_opt(ui, "record-field-support", |r| &mut r.support);
        form.rating_opt(ui, "record-field-receptiveness", |r| &mut r.receptiveness);
        form.rating_opt(ui, "record-field-optimum-support", |r| &mut r.optimum_support);
        form.rating_opt(ui, "record-field-optimum-receptiveness", |r| &mut r.optimum_receptiveness);
        form.rating_opt(ui, "record-field-urgency", |r| &mut r.urgency);
        form.field(ui, "record-field-proximity", |r| &mut r.proximity, proximity);
        form.flag_opt(ui, "record-field-legitimate", |r| &mut r.legitimate);
        form.choice_opt(ui, "record-field-coverage", |r| &mut r.coverage);
    });
}

/// How near somebody is, in words (Bourne).
pub(super) fn proximity(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut Option<u8>) {
    if !kit.editable && value.is_none() {
        return;
    }
    let steps = ["record-proximity-1", "record-proximity-2", "record-proximity-3", "record-proximity-4"];
    let none = (None, kit.text("common-not-set"));
    let steps = (1..).zip(steps).map(|(step, key)| (Some(step), kit.text(key)));
    let options: Vec<(Option<u8>, &str)> = std::iter::once(none).chain(steps).collect();
    fields::one_of(ui, kit, &Field::new(label), value, &options);
}

/// A tie between two stakeholders.
pub fn tie(ui: &mut Ui, form: &mut Form<'_, Tie>) {
    let people = pickers::people(form.cx);
    form.refers(ui, "record-field-tie-from", &people, |r| &mut r.from);
    form.choice(ui, "record-field-tie-kind", |r| &mut r.kind);
    form.refers(ui, "record-field-tie-to", &people, |r| &mut r.to);
    form.rating(ui, "record-field-strength", |r| &mut r.strength);
    pair(ui, |left, right| {
        form.day_opt(left, "record-field-since", |r| &mut r.since);
        form.day_opt(right, "record-field-until", |r| &mut r.until);
    });
    form.multi(ui, "record-field-note", |r| &mut r.note);
}
