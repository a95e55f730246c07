//! What the engagement says of a person beside the person's own record: how we see them, what they answered, when we
//! spoke, what they expect, what they have not heard, to whom they are tied. Each line leads to its record.

use egui::{Id, Ui};

use super::fields::{self, Kit};
use super::form::pair;
use super::{head, people, pickers, rows};
use crate::document::Edit;
use crate::insight::talks::Talk;
use crate::ui::blank;
use crate::ui::command::Command;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::{Named, question_name};
use crate::ui::states::expectation_state;
use crate::ui::theme::{SPACE_1, SPACE_2};
use crate::ui::widgets::button::{Button, Weight};
use crate::ui::widgets::card;
use crate::workspace::{Assessment, RecordKind, RecordRef, StakeholderId};

/// Where what is said so far of a person of an opened file is kept until it is an assessment.
fn draft_id(opening: u64, of: StakeholderId) -> Id {
    Id::unique(("inspector-assess", opening, of))
}

/// Opens the fields for the first assessment of a person of this opened file: nothing stands in them.
pub fn begin_assessing(ctx: &egui::Context, opening: u64, draft: Assessment) {
    ctx.data_mut(|data| data.insert_temp(draft_id(opening, draft.of), Some(draft)));
}

/// Power and interest of somebody whom nobody has rated yet: both are said, in whole steps, before there is an assessment.
/// Whether they were.
fn first_rating(ui: &mut Ui, kit: &Kit<'_>, draft_id: Id, draft: &mut Assessment) -> bool {
    let id = draft_id.with("first");
    let before: (Option<u8>, Option<u8>) = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let mut said = before;
    fields::rating_opt(ui, kit, kit.text("record-field-power"), &mut said.0);
    fields::rating_opt(ui, kit, kit.text("record-field-interest"), &mut said.1);
    if said != before {
        ui.data_mut(|data| data.insert_temp(id, said));
    }
    let (Some(power), Some(interest)) = said else { return false };
    (draft.power, draft.interest) = (f64::from(power), f64::from(interest));
    true
}

/// How we see the person now, and the way to say it anew.
pub fn standing(ui: &mut Ui, cx: &Cx<'_>, kit: &Kit<'_>, id: StakeholderId) {
    let place = cx.insights.grid.standings.get(&id).and_then(|standing| standing.latest);
    let draft_id = draft_id(cx.opening, id);
    let draft: Option<Assessment> = ui.data(|data| data.get_temp(draft_id)).flatten().filter(|_| kit.editable);
    match place {
        Some(place) => {
            let figures = [("power", place.power), ("interest", place.interest)]
                .map(|(name, value)| (name, kit.words.number(value, 1).into()));
            let text = kit.words.with("record-standing", &figures);
            let note = kit.words.date_short(place.on);
            let width = ui.available_width();
            if rows::line(ui, kit, (Some(Icon::Map), &text, &note), width, true, "standing").clicked() {
                cx.select(place.assessment);
            }
            if let Some(now) = place.engagement {
                let text = match place.desired {
                    Some(desired) if desired != now => format!("{} → {}", now.name(kit.words), desired.name(kit.words)),
                    _ => now.name(kit.words).to_owned(),
                };
                rows::line(ui, kit, (Some(Icon::TrendUp), &text, ""), width, false, "engagement");
            }
        }
        None => {
            ui.label(kit.theme.caption(kit.text("record-not-assessed")));
        }
    }
    if !kit.editable {
        return;
    }
    let Some(mut draft) = draft else {
        let act = kit.text(if place.is_some() { "record-act-assess-again" } else { "record-act-assess" });
        if Button::new(act).weight(Weight::Plain).icon(Icon::Edit).show(ui, kit.theme).clicked() {
            ui.data_mut(|data| data.insert_temp(draft_id, Some(blank::assessment(cx.file, cx.author, cx.day, id))));
        }
        return;
    };
    let before = draft.clone();
    let mut left = false;
    let inset = egui::Margin::same(SPACE_2 as i8);
    egui::Frame::new().fill(kit.theme.page).corner_radius(6).inner_margin(inset).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_1;
        ui.push_id(draft_id, |ui| {
            let whole = match place {
                Some(_) => {
                    fields::scale(ui, kit, kit.text("record-field-power"), &mut draft.power, (1.0, 5.0));
                    fields::scale(ui, kit, kit.text("record-field-interest"), &mut draft.interest, (1.0, 5.0));
                    true
                }
                None => {
                    ui.label(kit.theme.caption(kit.text("record-assess-first")));
                    first_rating(ui, kit, draft_id, &mut draft)
                }
            };
            // What was said of somebody on a lens waits here with the rest.
            let said = [
                ("record-field-support", &mut draft.support),
                ("record-field-receptiveness", &mut draft.receptiveness),
                ("record-field-urgency", &mut draft.urgency),
            ];
            for (name, value) in said.into_iter().filter(|(_, value)| place.is_none() && value.is_some()) {
                fields::rating_opt(ui, kit, kit.text(name), value);
            }
            if place.is_none() && draft.proximity.is_some() {
                people::proximity(ui, kit, kit.text("record-field-proximity"), &mut draft.proximity);
            }
            pair(ui, |now, desired| {
                fields::choice_opt(now, kit, kit.text("record-field-engagement-now"), &mut draft.engagement);
                fields::choice_opt(desired, kit, kit.text("record-field-engagement-desired"), &mut draft.desired);
            });
            fields::multi(ui, kit, kit.text("record-field-why"), &mut draft.why);
            ui.horizontal(|ui| {
                let keep = Button::new(kit.text("record-act-keep-assessment")).weight(Weight::Primary);
                if ui.add_enabled_ui(whole, |ui| keep.show(ui, kit.theme)).inner.clicked() {
                    let edit = Edit::Assess(draft.clone());
                    let label = edit.label(cx.file);
                    cx.edit(edit, label);
                    left = true;
                }
                let cancel = Button::new(kit.text("common-cancel")).weight(Weight::Plain);
                left |= cancel.show(ui, kit.theme).clicked();
            });
        });
    });
    if left {
        ui.data_mut(|data| {
            data.remove::<Option<Assessment>>(draft_id);
            data.remove::<(Option<u8>, Option<u8>)>(draft_id.with("first"));
        });
    } else if draft != before {
        ui.data_mut(|data| data.insert_temp(draft_id, Some(draft)));
    }
}

/// Everything else that is known of the person.
pub fn life(ui: &mut Ui, cx: &Cx<'_>, kit: &Kit<'_>, id: StakeholderId) {
    head::group(ui, kit, "record-group-relationship", true, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        contacts(ui, cx, kit, id);
        readings(ui, cx, kit, id);
        expectations(ui, cx, kit, id);
        unheard(ui, cx, kit, id);
        if kit.editable {
            acts(ui, cx, kit);
        }
    });
    ties(ui, cx, kit, id);
}

/// A line that leads to a record.
pub fn way(ui: &mut Ui, cx: &Cx<'_>, kit: &Kit<'_>, (icon, text, note): (Icon, &str, &str), to: impl Into<RecordRef>) {
    let to = to.into();
    let width = ui.available_width();
    if rows::line(ui, kit, (Some(icon), text, note), width, true, to).clicked() {
        cx.select(to);
    }
}

/// The last contact that was held, and the next one planned.
fn contacts(ui: &mut Ui, cx: &Cx<'_>, kit: &Kit<'_>, id: StakeholderId) {
    let talks = cx.insights.talks();
    let number = talks.number(id);
    let with = |talk: &&Talk| talks.attended(talk).iter().any(|one| Some(one.person) == number);
    let last = talks.all().iter().rev().filter(|talk| talk.held_by(cx.day)).find(with);
    match last.and_then(|talk| cx.shown().contacts.get(talk.id)) {
        Some(last) => {
            let days = kit.words.days_from_today((last.at.date() - cx.day).num_days());
            way(ui, cx, kit, (Icon::Meeting, &last.title, &days), last.id);
        }
        None => {
            ui.label(kit.theme.caption(kit.text("record-never-met")));
        }
    }
    match cx.insights.next_contact(id) {
        Some((contact, at)) => {
            let title = crate::ui::naming::title_of(cx.shown(), contact.into(), cx.words);
            let days = kit.words.days_from_today((at.date() - cx.day).num_days());
            way(ui, cx, kit, (Icon::Calendar, &title, &days), contact);
        }
        None => {
            ui.label(kit.theme.caption(kit.text("record-no-next-contact")));
        }
    }
}

/// The latest answer to each question.
fn readings(ui: &mut Ui, cx: &Cx<'_>, kit: &Kit<'_>, id: StakeholderId) {
    for series in cx.insights.pulse.series_of(id) {
        let Some(dot) = series.dots.last() else { continue };
        let answer = match dot.answer {
            Some(answer) => {
                let most = series.question.scale().1;
                let of = [("n", kit.words.number_short(answer, 1).into()), ("total", most.into())];
                kit.words.with("common-of", &of)
            }
            None => kit.text("record-asked-silent").to_owned(),
        };
        let text = format!("{} · {answer}", question_name(&series.question, kit.words));
        way(ui, cx, kit, (Icon::Reading, &text, &kit.words.date_short(dot.on)), dot.reading);
    }
}

/// What the person expects, the open ones first.
fn expectations(ui: &mut Ui, cx: &Cx<'_>, kit: &Kit<'_>, id: StakeholderId) {
    let mut held: Vec<_> = cx.insights.expectations.statuses.iter().filter(|one| one.holder == id).collect();
    held.sort_by_key(|one| (!one.open, one.state, one.by));
    for status in held {
        let title = crate::ui::naming::title_of(cx.shown(), status.id.into(), cx.words);
        expectation_line(ui, cx, kit, status, &title);
    }
}

/// An expectation with the mark and the word of its state.
pub fn expectation_line(
    ui: &mut Ui,
    cx: &Cx<'_>,
    kit: &Kit<'_>,
    status: &crate::insight::expectations::ExpectationStatus,
    title: &str,
) {
    let (mark, key) = expectation_state(status);
    let before = ui.cursor().min;
    way(ui, cx, kit, (Icon::Expectation, title, kit.text(key)), status.id);
    let corner = egui::pos2(before.x + 15.0, before.y + 17.0);
    mark.paint(ui.painter(), kit.theme, corner, 7.0);
}

/// Decisions that the person must hear of and has not.
fn unheard(ui: &mut Ui, cx: &Cx<'_>, kit: &Kit<'_>, id: StakeholderId) {
    for untold in cx.insights.hearings.unheard_by.get(&id).into_iter().flatten() {
        let title = crate::ui::naming::title_of(cx.shown(), untold.decision.into(), cx.words);
        way(ui, cx, kit, (Icon::Decision, &title, kit.text("record-not-told")), untold.decision);
    }
}

/// New records with this person.
fn acts(ui: &mut Ui, cx: &Cx<'_>, kit: &Kit<'_>) {
    ui.add_space(SPACE_1);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(SPACE_1);
        for kind in [RecordKind::Contact, RecordKind::Expectation, RecordKind::Reading] {
            let word = kind.name(kit.words);
            if Button::new(word).icon(Icon::Add).show(ui, kit.theme).clicked() {
                cx.command(Command::Add(kind));
            }
        }
    });
}

/// To whom the person is tied, and who belongs to it.
fn ties(ui: &mut Ui, cx: &Cx<'_>, kit: &Kit<'_>, id: StakeholderId) {
    let shown = cx.shown();
    let ties: Vec<_> = shown.ties.iter().filter(|tie| tie.from == id || tie.to == id).collect();
    let members: Vec<_> = shown.stakeholders.iter().filter(|one| one.member_of == Some(id)).collect();
    head::group(ui, kit, "record-group-ties", false, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for tie in &ties {
            let kind = tie.kind.name(kit.words);
            let text = if tie.from == id {
                format!("{kind} {}", pickers::name(cx, tie.to))
            } else {
                format!("{} · {kind} ←", pickers::name(cx, tie.from))
            };
            way(ui, cx, kit, (Icon::Tie, &text, ""), tie.id);
        }
        for member in &members {
            way(ui, cx, kit, (Icon::Person, &member.name, &member.role), member.id);
        }
        if ties.is_empty() && members.is_empty() {
            ui.label(kit.theme.caption(kit.text("record-no-ties")));
        }
        if kit.editable {
            let word = RecordKind::Tie.name(kit.words);
            if Button::new(word).icon(Icon::Add).show(ui, kit.theme).clicked() {
                cx.command(Command::Add(RecordKind::Tie));
            }
        }
    });
    card::rule(ui, kit.theme);
}
