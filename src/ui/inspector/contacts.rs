//! Forms of agreed series and of contacts: who, when, how, what became of it, and where our time went.

use chrono::NaiveDateTime;
use egui::Ui;

use super::fields::{self, Kit};
use super::form::{Form, pair};
use super::rows::{Adding, Press, Rows, asked};
use super::{head, pickers};
use crate::document::Edit;
use crate::ui::naming::Named;
use crate::ui::theme::SPACE_1;
use crate::ui::widgets::button;
use crate::ui::widgets::field::Field;
use crate::workspace::{
    Act, Activity, ActivityMinutes, Agreed, Attendance, Contact, Explained, Learned, Outcome, Presence, Rhythm, Role,
    RoleMinutes, Side, StakeholderId,
};

/// An agreed series.
pub fn rhythm(ui: &mut Ui, form: &mut Form<'_, Rhythm>) {
    let cx = form.cx;
    head::title(ui, form, "record-field-title", |r| &mut r.title);
    form.refers_all(ui, "record-field-with", &pickers::people(cx), |r| &mut r.with);
    pair(ui, |left, right| {
        form.whole(left, "record-field-every-days", 1..=3660, |r| &mut r.every_days);
        form.choice(right, "record-field-channel", |r| &mut r.channel);
    });
    form.multi(ui, "record-field-purpose", |r| &mut r.purpose);
    let ours = pickers::ours(cx);
    form.refers_opt(ui, "record-field-keeper", &ours, |r| &mut r.owner);
    form.refers_opt(ui, "record-field-backup", &ours, |r| &mut r.backup);
    agreed(ui, form);
    let kit = form.kit;
    head::group(ui, &kit, "record-group-passed-on", false, |ui| passed_on(ui, form));
    head::group(ui, &kit, "record-group-escalation", false, |ui| {
        let people = pickers::people(cx);
        form.refers_opt(ui, "record-field-escalation", &people, |r| &mut r.escalation);
        form.refers_all(ui, "record-field-escalation-chain", &people, |r| &mut r.escalation_chain);
        form.field(
            ui,
            "record-field-escalation-days",
            |r| &mut r.terms.escalation_days,
            |ui, kit, label, days| fields::whole_opt(ui, kit, label, days, 1..=3660),
        );
        form.refers_opt(ui, "record-field-release", &people, |r| &mut r.release);
    });
    pair(ui, |left, right| {
        form.day(left, "record-field-from", |r| &mut r.from);
        form.day_opt(right, "record-field-until", |r| &mut r.until);
    });
}

/// What is passed on and how, as a communications management plan says it (PMBOK).
fn passed_on(ui: &mut Ui, form: &mut Form<'_, Rhythm>) {
    form.multi(ui, "record-field-requirements", |r| &mut r.terms.requirements);
    form.multi(ui, "record-field-content", |r| &mut r.terms.content);
    pair(ui, |left, right| {
        form.choice_opt(left, "record-field-detail", |r| &mut r.terms.detail);
        form.line(right, "record-field-language", |r| &mut r.terms.language);
    });
    form.line(ui, "record-field-acknowledgment", |r| &mut r.terms.acknowledgment);
    form.line(ui, "record-field-methods", |r| &mut r.terms.methods);
    form.line(ui, "record-field-resources", |r| &mut r.terms.resources);
    form.line(ui, "record-field-update", |r| &mut r.terms.update);
    form.line(ui, "record-field-constraints", |r| &mut r.terms.constraints);
}

/// Who agreed to it, on which day.
fn agreed(ui: &mut Ui, form: &mut Form<'_, Rhythm>) {
    let (cx, kit) = (form.cx, form.kit);
    let there: Vec<StakeholderId> = form.shown.agreed.iter().map(|one| one.who).collect();
    let rest = pickers::people(cx).into_iter().filter(|who| !there.contains(who));
    let entry = |who| Agreed { who, on: kit.today };
    let list = Rows {
        label: kit.text("record-field-agreed-by"),
        say: &|one: &Agreed| format!("{} · {}", pickers::name(cx, one.who), kit.words.date_short(one.on)),
        adding: Adding::Pick(rest.map(entry).collect(), &|one| pickers::name(cx, one.who)),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.agreed,
        Some(|one: &Agreed| one.on),
        list,
        |ui, one| {
            fields::day(ui, &kit, kit.text("record-field-on"), &mut one.on);
        },
    );
}

/// A meeting, call, visit or message.
pub fn contact(ui: &mut Ui, form: &mut Form<'_, Contact>) {
    let cx = form.cx;
    let kit = form.kit;
    head::title(ui, form, "record-field-title", |r| &mut r.title);
    form.moment(ui, "record-field-at", |r| &mut r.at);
    pair(ui, |left, right| {
        form.choice(left, "record-field-contact-kind", |r| &mut r.kind);
        form.choice(right, "record-field-channel", |r| &mut r.channel);
    });
    outcome(ui, form);
    attendance(ui, form);
    form.multi(ui, "record-field-summary", |r| &mut r.summary);
    head::group(ui, &kit, "record-group-how", false, |ui| {
        pair(ui, |left, right| {
            form.field(left, "record-field-length", |r| &mut r.minutes, fields::effort);
            form.choice(right, "record-field-place", |r| &mut r.place);
        });
        form.choice(ui, "record-field-direction", |r| &mut r.direction);
        form.refers_opt(ui, "record-field-rhythm", &pickers::rhythms(cx), |r| &mut r.rhythm);
        form.flag(ui, "record-field-their-initiative", |r| &mut r.their_initiative);
        form.flag(ui, "record-field-formal", |r| &mut r.formal);
    });
    head::group(ui, &kit, "record-group-explained", false, |ui| explained(ui, form));
    head::group(ui, &kit, "record-group-found-out", false, |ui| found_out(ui, form));
    head::group(ui, &kit, "record-group-our-time", false, |ui| time(ui, form, cx.author));
    head::group(ui, &kit, "record-group-note", false, |ui| {
        form.multi(ui, "record-field-note-internal", |r| &mut r.note);
    });
}

/// What became of a contact, without what goes with it.
#[derive(Clone, Copy, PartialEq)]
enum Became {
    Planned,
    Held,
    Moved,
    Cancelled,
    NoShow,
}

const BECAME: [(Became, &str); 5] = [
    (Became::Planned, "record-outcome-planned"),
    (Became::Held, "record-outcome-held"),
    (Became::Moved, "record-outcome-moved"),
    (Became::Cancelled, "record-outcome-cancelled"),
    (Became::NoShow, "record-outcome-no-show"),
];

fn became(outcome: &Outcome) -> Became {
    match outcome {
        Outcome::Planned => Became::Planned,
        Outcome::Held => Became::Held,
        Outcome::Moved { .. } => Became::Moved,
        Outcome::Cancelled { .. } => Became::Cancelled,
        Outcome::NoShow { .. } => Became::NoShow,
    }
}

/// What became of it, with one click for what happens most: it was held.
fn outcome(ui: &mut Ui, form: &mut Form<'_, Contact>) {
    let (cx, at, id) = (form.cx, form.shown.at, form.shown.id);
    form.field(
        ui,
        "record-field-outcome",
        |r| &mut r.outcome,
        |ui, kit, label, value| {
            outcome_fields(ui, kit, label, value, at);
        },
    );
    let due = form.shown.outcome == Outcome::Planned && at.date() <= cx.day;
    if cx.editable && due && button::quiet(ui, cx.theme, cx.text("record-act-held")).clicked() {
        let edit = Edit::HoldContact(id);
        let label = edit.label(cx.file);
        cx.edit(edit, label);
    }
}

fn outcome_fields(ui: &mut Ui, kit: &Kit<'_>, label: &str, value: &mut Outcome, at: NaiveDateTime) {
    let was = became(value);
    let mut now = was;
    let options = BECAME.map(|(became, key)| (became, kit.text(key)));
    fields::one_of(ui, kit, &Field::new(label), &mut now, &options);
    if now != was {
        // Until somebody says who it was, nobody of the client is blamed.
        let (on, by) = (kit.today, Side::Ours);
        *value = match now {
            Became::Planned => Outcome::Planned,
            Became::Held => Outcome::Held,
            Became::Moved => {
                let to = at.checked_add_days(chrono::Days::new(7)).unwrap_or(at);
                Outcome::Moved { on, by, to, why: String::new() }
            }
            Became::Cancelled => Outcome::Cancelled { on, by, why: String::new() },
            Became::NoShow => Outcome::NoShow { by },
        };
    }
    let (who, known) = (kit.text("record-field-by-side"), kit.text("record-field-known-on"));
    match value {
        Outcome::Planned | Outcome::Held => {}
        Outcome::Moved { on, by, to, why } => {
            pair(ui, |left, right| {
                fields::choice(left, kit, who, by);
                fields::day(right, kit, known, on);
            });
            fields::moment(ui, kit, kit.text("record-field-moved-to"), to);
            fields::line(ui, kit, kit.text("record-field-reason"), why);
        }
        Outcome::Cancelled { on, by, why } => {
            pair(ui, |left, right| {
                fields::choice(left, kit, who, by);
                fields::day(right, kit, known, on);
            });
            fields::line(ui, kit, kit.text("record-field-reason"), why);
        }
        Outcome::NoShow { by } => fields::choice(ui, kit, who, by),
    }
    ui.add_space(SPACE_1);
}

/// Whether someone came, without the deputy's name.
#[derive(Clone, Copy, PartialEq)]
enum Came {
    Invited,
    Present,
    Absent,
    Deputy,
}

const CAME: [(Came, &str); 4] = [
    (Came::Invited, "record-presence-invited"),
    (Came::Present, "record-presence-present"),
    (Came::Absent, "record-presence-absent"),
    (Came::Deputy, "record-presence-deputy"),
];

fn came(presence: &Presence) -> Came {
    match presence {
        Presence::Invited => Came::Invited,
        Presence::Present => Came::Present,
        Presence::Absent => Came::Absent,
        Presence::Deputy(_) => Came::Deputy,
    }
}

fn attendance(ui: &mut Ui, form: &mut Form<'_, Contact>) {
    let (cx, kit) = (form.cx, form.kit);
    let there: Vec<StakeholderId> = form.shown.attendance.iter().map(|one| one.who).collect();
    let others = pickers::people(cx).into_iter().filter(|who| !there.contains(who));
    let entry = |who| Attendance { who, required: false, presence: Presence::Invited };
    let say = |one: &Attendance| {
        let word =
            CAME.iter().find(|(came_so, _)| *came_so == came(&one.presence)).map_or("", |(_, key)| kit.text(key));
        match &one.presence {
            Presence::Deputy(name) => format!("{} · {word}: {name}", pickers::name(cx, one.who)),
            _ => format!("{} · {word}", pickers::name(cx, one.who)),
        }
    };
    let list = Rows {
        label: kit.text("record-field-attendance"),
        say: &say,
        adding: Adding::Pick(others.map(entry).collect(), &|one| pickers::name(cx, one.who)),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.attendance,
        None,
        list,
        |ui, one| {
            let mut now = came(&one.presence);
            let options = CAME.map(|(came, key)| (came, kit.text(key)));
            fields::one_of(ui, &kit, &Field::new(kit.text("record-field-presence")), &mut now, &options);
            if now != came(&one.presence) {
                one.presence = match now {
                    Came::Invited => Presence::Invited,
                    Came::Present => Presence::Present,
                    Came::Absent => Presence::Absent,
                    Came::Deputy => Presence::Deputy(String::new()),
                };
            }
            if let Presence::Deputy(name) = &mut one.presence {
                fields::line(ui, &kit, kit.text("record-field-deputy"), name);
            }
            fields::flag(ui, &kit, kit.text("record-field-required"), &mut one.required);
        },
    );
}

fn explained(ui: &mut Ui, form: &mut Form<'_, Contact>) {
    let (cx, kit) = (form.cx, form.kit);
    let client = |who: &StakeholderId| cx.file.stakeholders.get(*who).is_some_and(|one| one.side != Side::Ours);
    let first = form.shown.attendance.iter().map(|one| one.who).find(client);
    let Some(to) = first.or_else(|| cx.file.stakeholders.ids().find(client)) else { return };
    let make = |what: String| Explained { what, to, understood: None };
    let list = Rows {
        label: kit.text("record-field-explained"),
        say: &|one: &Explained| format!("{} → {}", one.what, pickers::name(cx, one.to)),
        adding: Adding::Type(&make),
        press: Press::Opens,
    };
    let people = pickers::people(cx);
    form.rows(
        ui,
        |r| &mut r.explained,
        None,
        list,
        |ui, one| {
            fields::line(ui, &kit, kit.text("record-field-what"), &mut one.what);
            pickers::one(ui, (cx, &kit), kit.text("record-field-to-whom"), &mut one.to, &people);
            fields::rating_opt(ui, &kit, kit.text("record-field-understood"), &mut one.understood);
        },
    );
}

/// Which acts of steering it was, how it looked into people's work, and what came out.
fn found_out(ui: &mut Ui, form: &mut Form<'_, Contact>) {
    let (cx, kit) = (form.cx, form.kit);
    let there = form.shown.acts.clone();
    let list = Rows {
        label: kit.text("record-field-acts"),
        say: &|one: &Act| one.name(kit.words).to_owned(),
        adding: Adding::Pick(Act::ALL.into_iter().filter(|one| !there.contains(one)).collect(), &|one: &Act| {
            one.name(kit.words).to_owned()
        }),
        press: Press::Opens,
    };
    form.rows(ui, |r| &mut r.acts, None, list, |_, _| {});
    form.choice_opt(ui, "record-field-research", |r| &mut r.research);
    let list = Rows {
        label: kit.text("record-field-findings"),
        say: &|one: &Learned| one.text.clone(),
        adding: Adding::Type(&|text| Learned { text, expectation: None }),
        press: Press::Opens,
    };
    let all = pickers::expectations(cx);
    form.rows(
        ui,
        |r| &mut r.findings,
        None,
        list,
        |ui, one| {
            fields::multi(ui, &kit, kit.text("record-field-finding"), &mut one.text);
            pickers::one_opt(ui, (cx, &kit), kit.text("record-field-finding-leads"), &mut one.expectation, &all);
        },
    );
}

/// Our minutes, by activity and by role.
fn time(ui: &mut Ui, form: &mut Form<'_, Contact>, author: &str) {
    let kit = form.kit;
    let there: Vec<Activity> = form.shown.activities.iter().map(|one| one.activity).collect();
    let rest = Activity::CHOICES.iter().filter(|one| !there.contains(one));
    let rest: Vec<Activity> = rest.copied().collect();
    let ask = |ui: &mut Ui, (activity, minutes): &mut (Option<Activity>, Option<i64>)| {
        fields::choice_among(ui, &kit, kit.text("record-field-activity"), activity, &rest);
        fields::effort_opt(ui, &kit, kit.text("record-field-minutes"), minutes);
    };
    let whole = |(activity, minutes): &(Option<Activity>, Option<i64>)| {
        Some(ActivityMinutes { activity: (*activity)?, minutes: (*minutes)? })
    };
    let list = Rows {
        label: kit.text("record-field-activities"),
        say: &|one: &ActivityMinutes| format!("{} · {}", one.activity.name(kit.words), kit.words.effort(one.minutes)),
        adding: Adding::Asked(&|ui| asked(ui, ask, whole)),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.activities,
        None,
        list,
        |ui, one| {
            fields::choice(ui, &kit, kit.text("record-field-activity"), &mut one.activity);
            fields::effort(ui, &kit, kit.text("record-field-minutes"), &mut one.minutes);
        },
    );
    let there: Vec<Role> = form.shown.roles.iter().map(|one| one.role).collect();
    let rest = Role::CHOICES.iter().filter(|one| !there.contains(one));
    let rest: Vec<Role> = rest.copied().collect();
    let ask = |ui: &mut Ui, (role, minutes): &mut (Option<Role>, Option<i64>)| {
        fields::choice_among(ui, &kit, kit.text("record-field-our-role"), role, &rest);
        fields::effort_opt(ui, &kit, kit.text("record-field-minutes"), minutes);
    };
    let whole = |(role, minutes): &(Option<Role>, Option<i64>)| {
        Some(RoleMinutes { role: (*role)?, minutes: (*minutes)?, by: author.to_owned() })
    };
    let list = Rows {
        label: kit.text("record-field-roles"),
        say: &|one: &RoleMinutes| format!("{} · {}", one.role.name(kit.words), kit.words.effort(one.minutes)),
        adding: Adding::Asked(&|ui| asked(ui, ask, whole)),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.roles,
        None,
        list,
        |ui, one| {
            fields::choice(ui, &kit, kit.text("record-field-our-role"), &mut one.role);
            fields::effort(ui, &kit, kit.text("record-field-minutes"), &mut one.minutes);
        },
    );
}
