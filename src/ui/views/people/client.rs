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
    let down = ui.available_height();
    ScrollArea::vertical().id_salt("who takes part").auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(SPACE_4);
        let room = ui.available_width();
        let there = |groups: &Groups<'_>| !groups.is_empty();
        let theirs = sides.iter().take(1).filter(|(_, groups)| there(groups));
        let others = sides.iter().skip(1).filter(|(_, groups)| there(groups));
        let beside = room >= BESIDE && theirs.clone().next().is_some() && others.clone().next().is_some();
        let left = if beside { ((room - SPACE_4) * SHARE).floor() } else { room };
        let mut columns = vec![(left, theirs.map(Card::of).collect::<Vec<_>>())];
        match beside {
            true => columns.push((room - SPACE_4 - left, others.map(Card::of).collect())),
            false => columns[0].1.extend(others.map(Card::of)),
        }
        // On a wall and on paper nobody scrolls: people stand closer until all have room; then as many as have it.
        let mut density = |(width, cards): &mut (f32, Vec<Card<'_>>)| {
            let mut closer = DENSITIES.into_iter().filter(|_| cx.presented);
            let found = closer.clone().find(|density| fit(ui, cx, (cards, *width, down), *density));
            found.or(closer.next_back()).unwrap_or(DENSITIES[0])
        };
        let densities: Vec<Density> = columns.iter_mut().map(&mut density).collect();
        ui.horizontal_top(|ui| {
            for ((width, cards), density) in columns.iter().zip(densities) {
                page::column(ui, *width, |ui| cards.iter().for_each(|card| side_card(ui, cx, card, density)));
            }
        });
        page::follow_keys(ui);
    });
}

/// People of a side who belong together.
struct Card<'a> {
    side: Side,
    groups: &'a Groups<'a>,
    total: usize,
    /// How many of them have room.
    some: usize,
}

impl<'a> Card<'a> {
    fn of((side, groups): &'a (Side, Groups<'a>)) -> Self {
        let total = groups.values().map(Vec::len).sum();
        Self { side: *side, groups, total, some: total }
    }
}

/// How close people stand.
#[derive(Clone, Copy)]
struct Density {
    /// A column of people is at least so wide, in points.
    column: f32,
    /// Whether it is said what they do.
    role: bool,
    /// Whether it is said whom of us they turn to.
    contact: bool,
}

/// How close they may stand, the widest first.
const DENSITIES: [Density; 3] = [
    Density { column: COLUMN, role: true, contact: true },
    Density { column: COLUMN, role: true, contact: false },
    Density { column: 168.0, role: false, contact: false },
];

impl Density {
    /// How many people stand in a row of so much room, and how wide each is.
    fn columns(self, room: f32) -> (usize, f32) {
        let columns = (((room + SPACE_3) / (self.column + SPACE_3)).floor() as usize).max(1);
        (columns, ((room - (columns - 1) as f32 * SPACE_3) / columns as f32).floor())
    }
}

/// Height of the frame and the title of a card, of the name of a group, and of the line that says how many more there are, each
/// with the distance after it, in points.
const AROUND: f32 = 2.0 * SPACE_4 + CONTROL + SPACE_2;
const GROUP: f32 = 32.0;
const MORE: f32 = 24.0;

/// Fits cards into a column of this width and height; whether all of them have room.
fn fit(ui: &Ui, cx: &Cx<'_>, (cards, width, mut down): (&mut [Card<'_>], f32, f32), density: Density) -> bool {
    let mut all = true;
    for card in cards {
        let (some, height) = fitting(ui, cx, card, (width, down), density);
        (card.some, down) = (some, down - height - SPACE_4);
        all &= some == card.total;
    }
    all
}

/// How many people of a card have room, and how tall it is then.
fn fitting(ui: &Ui, cx: &Cx<'_>, card: &Card<'_>, (width, down): (f32, f32), density: Density) -> (usize, f32) {
    let (columns, wide) = density.columns(width - 2.0 * SPACE_4);
    let title = side_name(cx, card.side);
    let (mut some, mut height) = (0, AROUND);
    for (name, those) in card.groups {
        let head = if !name.is_empty() && name != title { GROUP } else { 0.0 };
        for (at, row) in those.chunks(columns).enumerate() {
            let tall = row.iter().map(|one| cell_height(ui, cx, one, (wide, density))).fold(0.0, f32::max) + SPACE_2;
            let tall = tall + if at == 0 { head } else { 0.0 };
            let rest = if some + row.len() < card.total { MORE } else { 0.0 };
            if height + tall + rest > down {
                return (some, height + MORE);
            }
            (some, height) = (some + row.len(), height + tall);
        }
    }
    (some, height)
}

/// People of a side who belong together, as many as have room.
fn side_card(ui: &mut Ui, cx: &Cx<'_>, of: &Card<'_>, density: Density) {
    let title = side_name(cx, of.side);
    let mut left = of.some;
    card::card(ui, cx.theme, title, |ui| {
        for (name, those) in of.groups {
            let those = &those[..those.len().min(left)];
            left -= those.len();
            if those.is_empty() {
                break;
            }
            if !name.is_empty() && name != title {
                card::group(ui, cx.theme, name);
            }
            let (columns, width) = density.columns(ui.available_width());
            for row in those.chunks(columns) {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = SPACE_3;
                    for one in row {
                        page::column(ui, width, |ui| cell(ui, cx, one, density));
                    }
                });
            }
        }
        if of.some < of.total {
            let more = cx.words.with("people-client-more", &[("n", (of.total - of.some).into())]);
            ui.label(cx.theme.caption(more));
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
fn cell_height(ui: &Ui, cx: &Cx<'_>, one: &Stakeholder, (width, density): (f32, Density)) -> f32 {
    let room = width - 2.0 * DISC - SPACE_2;
    let lay = |text: &str, font| ui.painter().layout(text.to_owned(), font, cx.theme.text, room).size().y;
    let role = Some(one.role.trim()).filter(|role| density.role && !role.is_empty());
    let contact = turns_to(cx, one).filter(|_| density.contact);
    let lines = role.into_iter().map(str::to_owned).chain(contact);
    let under: f32 = lines.map(|line| lay(&line, theme::regular(CAPTION))).sum();
    // A row is as tall as a control at least.
    (lay("X", theme::bold(theme::BODY)) + under).max(CONTROL)
}

/// Somebody: the name, what they do, and whom of us they turn to.
fn cell(ui: &mut Ui, cx: &Cx<'_>, one: &Stakeholder, density: Density) {
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
            if density.role && !one.role.trim().is_empty() {
                ui.add(Label::new(theme.caption(&one.role)).wrap());
            }
            if let Some(contact) = turns_to(cx, one).filter(|_| density.contact) {
                ui.add(Label::new(theme.caption(contact)).wrap());
            }
        });
    });
}
