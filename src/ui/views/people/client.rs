//! Who takes part, as a client sees it: people by side and organisation, with what they do and whom of us they turn to.
//!
//! Nothing by which we weigh anybody stands here: no map, no figure, and no order but that of the names.

use std::collections::BTreeMap;

use egui::{Label, ScrollArea, Ui, Vec2};

use crate::insight::grid::takes_part;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::theme::{self, CAPTION, CONTROL, SPACE_2, SPACE_3, SPACE_4};
use crate::ui::widgets::person::{self, Disc};
use crate::ui::widgets::{card, page};
use crate::workspace::{Side, Stakeholder, StakeholderId, StakeholderKind};

/// From this width on our side stands beside the client's, in points.
const BESIDE: f32 = 720.0;
/// What share of the width the client's side has then.
const SHARE: f32 = 0.62;
/// A column of people is at least so wide, in points.
const COLUMN: f32 = 216.0;
/// Radius of a disc: all are of one size.
const DISC: f32 = 13.0;

/// Those of a side who belong together, by the name of what they belong to; no name for those who belong to nothing.
type Groups<'a> = BTreeMap<String, Vec<&'a Stakeholder>>;

/// Everybody of a side who takes part, by what they belong to, each in the order of the names.
fn groups<'a>(cx: &Cx<'a>, side: Side) -> Groups<'a> {
    let shown = cx.shown();
    let there = || shown.stakeholders.iter().filter(|one| takes_part(one, cx.day));
    let wholes: Vec<StakeholderId> = there().filter_map(|one| one.member_of).collect();
    let mut groups = Groups::new();
    for one in there().filter(|one| one.side == side) {
        // A group whose people are named is their heading.
        if one.kind == StakeholderKind::Person || !wholes.contains(&one.id) {
            groups.entry(belongs_to(cx, one)).or_default().push(one);
        }
    }
    groups.values_mut().for_each(|those| those.sort_by_cached_key(|one| (one.name.to_lowercase(), one.id)));
    groups
}

/// What somebody belongs to, the largest first: "Carrow Mills · Payroll".
fn belongs_to(cx: &Cx<'_>, one: &Stakeholder) -> String {
    let all = &cx.shown().stakeholders;
    let mut above: Vec<StakeholderId> = Vec::new();
    let mut next = one.member_of;
    while let Some(id) = next.filter(|id| !above.contains(id) && *id != one.id) {
        above.push(id);
        next = all.get(id).and_then(|whole| whole.member_of);
    }
    let names: Vec<&str> = above.iter().rev().filter_map(|id| all.get(*id)).map(|whole| whole.name.as_str()).collect();
    names.join(" · ")
}

/// How a side is called where a client reads it.
fn side_name<'a>(cx: &Cx<'a>, side: Side) -> &'a str {
    let frame = &cx.shown().engagement;
    let (name, key) = match side {
        Side::Client => (frame.client.trim(), "people-client-theirs"),
        Side::Ours => (frame.firm.trim(), "people-client-ours"),
        Side::Third => ("", "people-client-others"),
    };
    if name.is_empty() { cx.text(key) } else { name }
}

/// Draws the page.
pub fn page(ui: &mut Ui, cx: &Cx<'_>) {
    let sides = [Side::Client, Side::Ours, Side::Third].map(|side| (side, groups(cx, side)));
    let count = |groups: &Groups<'_>| groups.values().map(Vec::len).sum::<usize>();
    let total: usize = sides.iter().map(|(_, groups)| count(groups)).sum();
    if total == 0 {
        card::empty(ui, cx.theme, Icon::People, cx.text("people-client-empty"), None);
        return;
    }
    let title = cx.words.with("people-client-title", &[("n", total.into())]);
    let drawn = cx.words.with("people-client-drawn", &[("date", cx.words.date(cx.day).into())]);
    card::view_title(ui, cx.theme, &title, &drawn);
    ui.add_space(SPACE_2);
    // On a wall and on paper nobody scrolls: as many stand there as there is room for, and of the rest how many they are.
    let mut room_down = if cx.presented { ui.available_height() } else { f32::INFINITY };
    ScrollArea::vertical().id_salt("who takes part").auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(SPACE_4);
        let room = ui.available_width();
        let [theirs, others @ ..] = &sides;
        let others: Vec<_> = others.iter().filter(|(_, groups)| !groups.is_empty()).collect();
        if theirs.1.is_empty() || others.is_empty() || room < BESIDE {
            for (side, groups) in sides.iter().filter(|(_, groups)| !groups.is_empty()) {
                side_card(ui, cx, (*side, groups), (room, &mut room_down));
            }
        } else {
            let left = ((room - SPACE_4) * SHARE).floor();
            ui.horizontal_top(|ui| {
                let (mut down, right) = (room_down, room - SPACE_4 - left);
                page::column(ui, left, |ui| side_card(ui, cx, (theirs.0, &theirs.1), (left, &mut down)));
                page::column(ui, right, |ui| {
                    for (side, groups) in others {
                        side_card(ui, cx, (*side, groups), (right, &mut room_down));
                    }
                });
            });
        }
        page::follow_keys(ui);
    });
}

/// Height of the frame and the title of a card, of the name of a group, and of the line that says how many more there are, each
/// with the distance after it, in points.
const AROUND: f32 = 2.0 * SPACE_4 + CONTROL + SPACE_2;
const GROUP: f32 = 32.0;
const MORE: f32 = 24.0;

/// How many people stand in a row of so much room, and how wide each is.
fn columns(room: f32) -> (usize, f32) {
    let columns = (((room + SPACE_3) / (COLUMN + SPACE_3)).floor() as usize).max(1);
    (columns, ((room - (columns - 1) as f32 * SPACE_3) / columns as f32).floor())
}

/// How many people of a card have room, and how tall it is then.
fn fitting(ui: &Ui, cx: &Cx<'_>, (title, groups): (&str, &Groups<'_>), (width, down): (f32, f32)) -> (usize, f32) {
    let (columns, wide) = columns(width - 2.0 * SPACE_4);
    let total: usize = groups.values().map(Vec::len).sum();
    let (mut some, mut height) = (0, AROUND);
    for (name, those) in groups {
        let head = if !name.is_empty() && name != title { GROUP } else { 0.0 };
        for (at, row) in those.chunks(columns).enumerate() {
            let tall = row.iter().map(|one| cell_height(ui, cx, one, wide)).fold(0.0, f32::max) + SPACE_2;
            let tall = tall + if at == 0 { head } else { 0.0 };
            let rest = if some + row.len() < total { MORE } else { 0.0 };
            if height + tall + rest > down {
                return (some, height + MORE);
            }
            (some, height) = (some + row.len(), height + tall);
        }
    }
    (some, height)
}

/// People of a side who belong together, as many as have room; `down` is how much of it is left below.
fn side_card(ui: &mut Ui, cx: &Cx<'_>, (side, groups): (Side, &Groups<'_>), (width, down): (f32, &mut f32)) {
    let title = side_name(cx, side);
    let total: usize = groups.values().map(Vec::len).sum();
    let mut left = total;
    if down.is_finite() {
        let (some, height) = fitting(ui, cx, (title, groups), (width, *down));
        left = some;
        *down -= height + SPACE_4;
    }
    let more = total - left;
    card::card(ui, cx.theme, title, |ui| {
        for (name, those) in groups {
            let those = &those[..those.len().min(left)];
            left -= those.len();
            if those.is_empty() {
                break;
            }
            if !name.is_empty() && name != title {
                card::group(ui, cx.theme, name);
            }
            let (columns, width) = columns(ui.available_width());
            for row in those.chunks(columns) {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = SPACE_3;
                    for one in row {
                        page::column(ui, width, |ui| cell(ui, cx, one));
                    }
                });
            }
        }
        if more > 0 {
            ui.label(cx.theme.caption(cx.words.with("people-client-more", &[("n", more.into())])));
        }
    });
}

/// Whom of us somebody turns to, in words; nothing where it is nobody, or where they are ours.
fn turns_to(cx: &Cx<'_>, one: &Stakeholder) -> Option<String> {
    let there = |id: StakeholderId| cx.shown().stakeholders.get(id).filter(|who| takes_part(who, cx.day));
    let contact = one.our_contact.and_then(there).filter(|_| one.side != Side::Ours)?;
    Some(cx.words.with("people-client-contact", &[("who", contact.name.as_str().into())]))
}

/// How tall somebody is in a column so wide.
fn cell_height(ui: &Ui, cx: &Cx<'_>, one: &Stakeholder, width: f32) -> f32 {
    let room = width - 2.0 * DISC - SPACE_2;
    let lay = |text: &str, font| ui.painter().layout(text.to_owned(), font, cx.theme.text, room).size().y;
    let role = Some(one.role.trim()).filter(|role| !role.is_empty());
    let lines = role.into_iter().map(str::to_owned).chain(turns_to(cx, one));
    let under: f32 = lines.map(|line| lay(&line, theme::regular(CAPTION))).sum();
    (lay("X", theme::bold(theme::BODY)) + under).max(2.0 * DISC)
}

/// Somebody: the name, what they do, and whom of us they turn to.
fn cell(ui: &mut Ui, cx: &Cx<'_>, one: &Stakeholder) {
    let theme = cx.theme;
    let is_person = one.kind == StakeholderKind::Person;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_2;
        let initials = person::initials(&one.name);
        person::show_sized(ui, theme, &one.name, &Disc::new(&initials), DISC);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let shorter = person::shorter(&one.name, is_person);
            person::name(ui, &one.name, &shorter, theme::bold(theme::BODY), theme.text);
            if !one.role.trim().is_empty() {
                ui.add(Label::new(theme.caption(&one.role)).wrap());
            }
            if let Some(contact) = turns_to(cx, one) {
                ui.add(Label::new(theme.caption(contact)).wrap());
            }
        });
    });
}
