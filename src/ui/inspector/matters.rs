//! Forms of risks, lessons, events and slides.

use egui::Ui;

use super::fields;
use super::form::{Form, pair};
use super::rows::{Adding, Press, Rows, asked};
use super::{changes, head, pickers};
use crate::document::Edit;
use crate::ui::views::{Sight, ViewKind, sights};
use crate::ui::widgets::card;
use crate::ui::widgets::field::Field;
use crate::workspace::{Event, Lesson, Risk, RiskKind, RiskRating, Slide, SlideKind, Told};

/// A risk, an issue or a change.
pub fn risk(ui: &mut Ui, form: &mut Form<'_, Risk>) {
    let (cx, kit) = (form.cx, form.kit);
    let people = pickers::people(cx);
    head::title(ui, form, "record-field-title", |r| &mut r.title);
    pair(ui, |left, right| {
        form.choice(left, "record-field-risk-kind", |r| &mut r.kind);
        form.choice_opt(right, "record-field-response", |r| &mut r.response);
    });
    // What is asked for has no chance: it is agreed to or not.
    if form.shown.kind != RiskKind::Change || !form.shown.ratings.is_empty() {
        rate_now(ui, form);
    }
    form.refers_opt(ui, "record-field-owner", &people, |r| &mut r.owner);
    form.multi(ui, "record-field-measure", |r| &mut r.measure);
    told(ui, form);
    changes::change(ui, form);
    head::group(ui, &kit, "record-group-if-it-happens", false, |ui| {
        form.multi(ui, "record-field-trigger", |r| &mut r.trigger);
        form.multi(ui, "record-field-contingency", |r| &mut r.contingency);
    });
    head::group(ui, &kit, "record-group-touches", false, |ui| {
        form.refers_all(ui, "record-field-risk-tasks", &pickers::tasks(cx), |r| &mut r.tasks);
        form.refers_opt(ui, "record-field-about", &people, |r| &mut r.about);
    });
    head::group(ui, &kit, "record-group-course", false, |ui| {
        pair(ui, |left, right| {
            form.day(left, "record-field-raised-on", |r| &mut r.raised_on);
            form.day_opt(right, "record-field-closed-on", |r| &mut r.closed_on);
        });
        ratings(ui, form);
        changes::corrections(ui, form);
    });
    head::group(ui, &kit, "record-group-note", false, |ui| {
        form.multi(ui, "record-field-note", |r| &mut r.note);
    });
}

/// Chance and effect now: a new figure is a rating of the day.
fn rate_now(ui: &mut Ui, form: &Form<'_, Risk>) {
    let (cx, kit) = (form.cx, form.kit);
    let latest = form.shown.ratings.iter().max_by_key(|one| one.on);
    let was = (latest.map(|one| one.probability), latest.map(|one| one.impact));
    // A first rating of one says nothing of the other: it is no rating until both were said.
    let id = ui.scope_id().with(("half", form.shown.id));
    let half: (Option<u8>, Option<u8>) = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let before = if latest.is_some() { was } else { half };
    let mut now = before;
    fields::rating_opt(ui, &kit, kit.text("record-field-probability-now"), &mut now.0);
    fields::rating_opt(ui, &kit, kit.text("record-field-impact-now"), &mut now.1);
    if now == before {
        return;
    }
    let now = (now.0.or(was.0), now.1.or(was.1));
    if let (Some(probability), Some(impact)) = now {
        // Where the rating is taken back, both are asked for anew.
        ui.data_mut(|data| data.remove::<(Option<u8>, Option<u8>)>(id));
        let rating = RiskRating { on: cx.day, probability, impact };
        let edit = Edit::RateRisk { id: form.shown.id, rating };
        let label = edit.label(cx.file);
        cx.edit(edit, label);
    } else {
        ui.data_mut(|data| data.insert_temp(id, now));
    }
}

fn ratings(ui: &mut Ui, form: &mut Form<'_, Risk>) {
    let kit = form.kit;
    let ask = |ui: &mut Ui, (probability, impact): &mut (Option<u8>, Option<u8>)| {
        fields::rating_opt(ui, &kit, kit.text("record-field-probability"), probability);
        fields::rating_opt(ui, &kit, kit.text("record-field-impact"), impact);
    };
    let whole = |(probability, impact): &(Option<u8>, Option<u8>)| {
        Some(RiskRating { on: kit.today, probability: (*probability)?, impact: (*impact)? })
    };
    let list = Rows {
        label: kit.text("record-field-ratings"),
        say: &|one: &RiskRating| format!("{} · {} × {}", kit.words.date_short(one.on), one.probability, one.impact),
        adding: Adding::Asked(&|ui| asked(ui, ask, whole)),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.ratings,
        Some(|one: &RiskRating| one.on),
        list,
        |ui, one| {
            fields::day(ui, &kit, kit.text("record-field-on"), &mut one.on);
            fields::rating(ui, &kit, kit.text("record-field-probability"), &mut one.probability);
            fields::rating(ui, &kit, kit.text("record-field-impact"), &mut one.impact);
        },
    );
}

fn told(ui: &mut Ui, form: &mut Form<'_, Risk>) {
    let (cx, kit) = (form.cx, form.kit);
    let people = pickers::people(cx).into_iter().map(|who| Told { who, on: kit.today });
    let list = Rows {
        label: kit.text("record-field-told"),
        say: &|one: &Told| format!("{} · {}", kit.words.date_short(one.on), pickers::name(cx, one.who)),
        adding: Adding::Pick(people.collect(), &|one| pickers::name(cx, one.who)),
        press: Press::Opens,
    };
    form.rows(
        ui,
        |r| &mut r.told,
        Some(|one: &Told| one.on),
        list,
        |ui, one| {
            fields::day(ui, &kit, kit.text("record-field-told-when"), &mut one.on);
        },
    );
}

/// What was learned.
pub fn lesson(ui: &mut Ui, form: &mut Form<'_, Lesson>) {
    head::title(ui, form, "record-field-happened", |r| &mut r.text);
    pair(ui, |left, right| {
        form.choice_opt(left, "record-field-lesson-kind", |r| &mut r.kind);
        form.day(right, "record-field-on", |r| &mut r.on);
    });
    form.multi(ui, "record-field-advice", |r| &mut r.advice);
    form.line(ui, "record-field-tag", |r| &mut r.tag);
    if let Some(origin) = &form.shown.origin {
        let kit = form.kit;
        let args = [("engagement", origin.engagement.as_str().into()), ("date", kit.words.date(origin.on).into())];
        let said = kit.words.with("record-lesson-from", &args);
        card::key_value(ui, kit.theme, kit.text("record-field-lesson-origin"), &said);
    }
}

/// A pin on every time plot.
pub fn event(ui: &mut Ui, form: &mut Form<'_, Event>) {
    head::title(ui, form, "record-field-title", |r| &mut r.title);
    form.day(ui, "record-field-on", |r| &mut r.on);
    form.multi(ui, "record-field-text", |r| &mut r.text);
    form.flag(ui, "record-field-review", |r| &mut r.review);
}

/// What is presented.
pub fn slide(ui: &mut Ui, form: &mut Form<'_, Slide>) {
    head::title(ui, form, "record-field-title", |r| &mut r.title);
    form.choice(ui, "record-field-slide-kind", |r| &mut r.kind);
    match form.shown.kind {
        SlideKind::Text => form.multi(ui, "record-field-slide-text", |r| &mut r.text),
        kind => view_of(ui, form, kind),
    }
    form.whole(ui, "record-field-slide-order", -1_000_000_000..=1_000_000_000, |r| &mut r.order);
    form.multi(ui, "record-field-speaker-note", |r| &mut r.note);
}

/// Which view a slide shows, and as of which days.
fn view_of(ui: &mut Ui, form: &mut Form<'_, Slide>, kind: SlideKind) {
    form.field(
        ui,
        "record-field-view",
        |r| &mut r.view,
        |ui, kit, label, value| {
            let known = sights()
                .into_iter()
                .filter(|(name, sight)| sight.is_for_client() && *name != ViewKind::Registers.name());
            let mut options: Vec<(String, &str)> =
                known.map(|(name, sight)| (name.to_owned(), kit.text(sight.for_client().key()))).collect();
            // What is not for a client, or of a later version, keeps its name.
            let own =
                (value.clone(), Sight::named(value).map_or(value.as_str(), |sight| kit.text(sight.key())).to_owned());
            if !options.iter().any(|(name, _)| *name == own.0) {
                options.push((own.0.clone(), &own.1));
            }
            let mut chosen = value.clone();
            fields::one_of(ui, kit, &Field::new(label), &mut chosen, &options);
            *value = chosen;
        },
    );
    match kind.has_begin() {
        true => pair(ui, |left, right| {
            form.day_opt(left, "record-field-since", |r| &mut r.from);
            form.day_opt(right, "record-field-as-of", |r| &mut r.as_of);
        }),
        false => form.day_opt(ui, "record-field-as-of", |r| &mut r.as_of),
    }
}
