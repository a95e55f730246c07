//! The people of a decision, who is to be told next and in which talk, what is untold, who heard elsewhere first.

use egui::{Align, Align2, Layout, Rect, Sense, Stroke, Ui, Vec2, pos2};

use super::list::{MARK, how};
use super::{expander, parts};
use crate::document::Edit;
use crate::insight::disclosure::{Disclosure, From, Line};
use crate::ui::context::Cx;
use crate::ui::evidence::{self, Lead};
use crate::ui::icons::Icon;
use crate::ui::naming::{icon_of, title_of};
use crate::ui::theme::{self, SPACE_2};
use crate::ui::views::heard;
use crate::ui::widgets::card;
use crate::workspace::{DecisionId, Hearing, RecordRef, Side, StakeholderId};

/// Room for the act at the end of a person's row, in points.
const ACT: f32 = 92.0;
/// Least room for an age, so that ages stand under one another, in points.
const AGE: f32 = 48.0;
/// What a link needs beside its words, in points.
const LINK: f32 = 24.0;
/// So many are listed before the rest is counted.
const LISTED: usize = 8;

/// The people of the decision that is selected, each over the days from the decision to the hearing.
pub fn decision(ui: &mut Ui, cx: &Cx<'_>, disclosure: &Disclosure, id: DecisionId) {
    let Some(decision) = cx.shown().decisions.get(id) else { return };
    let lines = disclosure.lines.get(&id).map(Vec::as_slice).unwrap_or_default();
    card::card(ui, cx.theme, &decision.title, |ui| {
        let decided = match decision.decided_by.is_empty() {
            true => cx.words.with("dialogue-decided", &[("date", cx.words.date(decision.decided_on).into())]),
            false => cx.words.with(
                "dialogue-decided-by",
                &[
                    ("date", cx.words.date(decision.decided_on).into()),
                    ("who", parts::names(cx, &decision.decided_by).into()),
                ],
            ),
        };
        parts::remark(ui, cx, &decided);
        if lines.is_empty() {
            parts::remark(ui, cx, cx.text("dialogue-nobody-must-hear"));
        }
        for line in lines {
            person(ui, cx, id, line);
        }
    });
}

fn person(ui: &mut Ui, cx: &Cx<'_>, id: DecisionId, line: &Line) {
    let said = how(cx, line);
    let said = match line.must {
        true => said,
        false => cx.words.with("dialogue-heard-too", &[("how", said.into())]),
    };
    let unheard = line.heard.is_none() && cx.editable;
    let tail = if unheard { ACT } else { 24.0 };
    parts::person_row(ui, cx, line.who, &said, tail, |ui| {
        if unheard {
            hear(ui, cx, id, line.who);
        } else {
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(16.0), Sense::hover());
            heard::mark(ui.painter(), cx.theme, (rect.center(), MARK), line.from, line.heard.is_some());
        }
    });
}

/// Two presses: heard, from whom. Today; what else is known of it is written down in the details.
pub fn hear(ui: &mut Ui, cx: &Cx<'_>, decision: DecisionId, who: StakeholderId) {
    let from = givers(cx, who);
    let heading = cx.words.with("dialogue-heard-today-from", &[("who", parts::name(cx, who).into())]);
    let options = || {
        let people = from.iter().map(|giver| match giver {
            Some(giver) => (Some(Icon::Person), parts::name(cx, *giver)),
            None => (Some(Icon::Help), cx.text("dialogue-from-unknown").to_owned()),
        });
        people.collect()
    };
    let accessible = cx.words.with("dialogue-heard-by", &[("who", parts::name(cx, who).into())]);
    let word = cx.text("dialogue-heard");
    if let Some(chosen) = parts::answers(ui, cx, (word, &accessible), &heading, options) {
        let from = from.get(chosen).copied().flatten();
        let hearing = Hearing::new(who, cx.day, from);
        let edit = Edit::Hear { decision, hearing };
        let label = edit.label(cx.file);
        cx.edit(edit, label);
    }
}

/// From whom somebody may have heard: who of us keeps in touch first, then the manager, the rest of us, and the others.
fn givers(cx: &Cx<'_>, who: StakeholderId) -> Vec<Option<StakeholderId>> {
    let shown = cx.shown();
    let first = shown.stakeholders.get(who).and_then(|one| one.our_contact);
    let here = |id: &StakeholderId| {
        let person = shown.stakeholders.get(*id);
        *id != who && person.is_some_and(|one| one.left_on.is_none_or(|left| left > cx.day))
    };
    let of = |ours: bool| {
        let people = shown.stakeholders.iter().filter(move |one| (one.side == Side::Ours) == ours);
        people.filter(|one| one.kind == crate::workspace::StakeholderKind::Person).map(|one| one.id)
    };
    let mut givers: Vec<StakeholderId> = Vec::new();
    for id in first.into_iter().chain(shown.engagement.manager).chain(of(true)).chain(of(false)) {
        if here(&id) && !givers.contains(&id) {
            givers.push(id);
        }
    }
    givers.into_iter().map(Some).chain([None]).collect()
}

/// Who is to be told next, and in which planned talk that can be done.
pub fn next(ui: &mut Ui, cx: &Cx<'_>, disclosure: &Disclosure, all: &mut bool, few: usize) {
    card::card(ui, cx.theme, cx.text("dialogue-tell-next"), |ui| {
        if disclosure.next.is_empty() {
            parts::remark(ui, cx, cx.text("dialogue-tell-nobody"));
        }
        let most = if *all { usize::MAX } else { few };
        for tell in disclosure.next.iter().take(most) {
            let what = title_of(cx.shown(), tell.decision.into(), cx.words);
            let when = match cx.insights.next_contact(tell.who) {
                Some((contact, at)) => cx.words.with(
                    "dialogue-tell-in",
                    &[
                        ("date", cx.words.weekday_date_short(at.date()).into()),
                        ("what", title_of(cx.shown(), contact.into(), cx.words).into()),
                    ],
                ),
                None => cx.text("dialogue-tell-no-talk").to_owned(),
            };
            let tail = if cx.editable { ACT } else { 0.0 };
            parts::person_row(ui, cx, tell.who, &format!("{when} · {what}"), tail, |ui| {
                if cx.editable {
                    hear(ui, cx, tell.decision, tell.who);
                }
            });
        }
        expander(ui, cx, disclosure.next.len().saturating_sub(few), all);
    });
}

/// What the client should know and was not told, with how long we have known.
pub fn untold(ui: &mut Ui, cx: &Cx<'_>, disclosure: &Disclosure) {
    let untold: Vec<_> = disclosure.items.iter().filter(|item| item.told_on.is_none()).collect();
    let longest = untold.iter().map(|item| item.days).max().unwrap_or(0).max(1);
    if untold.is_empty() {
        return;
    }
    card::card(ui, cx.theme, cx.text("dialogue-untold"), |ui| {
        for item in untold.iter().take(LISTED) {
            let title = title_of(cx.shown(), item.record, cx.words);
            aged(ui, cx, (item.record, &title), item.days, longest);
        }
        if untold.len() > LISTED {
            let records = untold.iter().map(|item| item.record).collect();
            let words = cx.words.with("dialogue-more", &[("n", (untold.len() - LISTED).into())]);
            let response = crate::ui::widgets::button::plain(ui, cx.theme, &words);
            evidence::follow(cx, &response, &Lead::Records(records), cx.text("dialogue-untold"));
        }
    });
}

/// A record with its age in days, as a bar.
fn aged(ui: &mut Ui, cx: &Cx<'_>, (record, title): (RecordRef, &str), days: i64, longest: i64) {
    let row = Vec2::new(ui.available_width(), 24.0);
    // The age first: what it needs the title does not get.
    ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = SPACE_2;
        let age = ui.painter().layout_no_wrap(cx.words.days(days), theme::regular(theme::CAPTION), cx.theme.quiet);
        let (rect, _) = ui.allocate_exact_size(Vec2::new(age.size().x.max(AGE), 16.0), Sense::hover());
        let at = Align2::RIGHT_CENTER.anchor_size(rect.right_center(), age.size());
        ui.painter().galley(at.min, age, cx.theme.quiet);
        let (rect, _) = ui.allocate_exact_size(Vec2::new(60.0, 12.0), Sense::hover());
        let bar =
            Rect::from_min_max(pos2(rect.left(), rect.center().y - 3.0), pos2(rect.right(), rect.center().y + 3.0));
        let share = days as f32 / longest as f32;
        let edge = Stroke::new(cx.theme.line_width, cx.theme.line);
        ui.painter().rect_stroke(bar, 3.0, edge, egui::StrokeKind::Inside);
        let filled = bar.with_max_x(bar.left() + (bar.width() * share).max(3.0));
        ui.painter().rect_filled(filled, 3.0, cx.theme.quiet);
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let room = (ui.available_width() - LINK).max(80.0);
            let link = crate::ui::widgets::chip::link(ui, cx.theme, icon_of(record.kind()), title, room);
            if link.clicked() {
                cx.show(record);
            }
        });
    });
}

/// Who heard from someone else before we told them.
pub fn surprises(ui: &mut Ui, cx: &Cx<'_>, disclosure: &Disclosure) {
    let ours = |who: StakeholderId| cx.shown().stakeholders.get(who).is_some_and(|one| one.side == Side::Ours);
    let mut found: Vec<(DecisionId, &Line)> = Vec::new();
    for (id, lines) in &disclosure.lines {
        let heard = lines.iter().filter(|line| line.must && line.from == From::Elsewhere && !ours(line.who));
        found.extend(heard.map(|line| (*id, line)));
    }
    if found.is_empty() {
        return;
    }
    found.sort_by_key(|(id, line)| (std::cmp::Reverse(line.heard.as_ref().map(|heard| heard.on)), *id, line.who));
    card::card(ui, cx.theme, cx.text("dialogue-surprises"), |ui| {
        for (id, line) in found.iter().take(LISTED) {
            let what = title_of(cx.shown(), (*id).into(), cx.words);
            parts::person_row(ui, cx, line.who, &format!("{} · {what}", how(cx, line)), 0.0, |_| {});
        }
        if found.len() > LISTED {
            let words = cx.words.with("dialogue-more", &[("n", (found.len() - LISTED).into())]);
            let response = crate::ui::widgets::button::plain(ui, cx.theme, &words);
            let lead = Lead::records(found.iter().map(|(id, _)| *id));
            evidence::follow(cx, &response, &lead, cx.text("dialogue-surprises"));
        }
    });
}
