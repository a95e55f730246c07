//! Where everything of the lens stands: our people in a card at the left, theirs in a card for each group or organisation,
//! in as many columns as there is room for.

use std::collections::HashMap;

use egui::{Painter, Rect, Vec2, pos2, vec2};

use super::super::person::Person;
use super::super::picture::Cast;
use super::{COVER, DISC, SIGN, mark_of, words};
use crate::insight::coverage::Depth;
use crate::ui::context::Cx;
use crate::ui::naming::stakeholder_name;
use crate::ui::theme::{self, SPACE_2, SPACE_3};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::one_line_on;
use crate::workspace::{Side, StakeholderId, StakeholderKind};

/// Width of our card, in points.
const OURS: f32 = 216.0;
/// Least width of a card of theirs, in points.
const THEIRS: f32 = 250.0;
/// A card is not made wider than this for its words alone, in points.
const WIDEST: f32 = 420.0;
/// Between cards, in points.
const GAP: f32 = 12.0;
/// Height of the heading of a card, in points.
pub const HEAD: f32 = 50.0;
/// Height of a row, in points.
const ROW: f32 = 38.0;
/// How many of those who cover are drawn in a row.
const COVERS: usize = 4;

/// A person's row.
#[derive(Debug)]
pub struct Line {
    /// Who.
    pub who: StakeholderId,
    /// Where, in the scene.
    pub rect: Rect,
    /// Full name.
    pub name: String,
    /// The short words under the name.
    pub said: String,
    /// The whole sentence.
    pub sentence: String,
    /// A sign before the words.
    pub mark: Option<Mark>,
    /// Who covers the person, best first; drawn from the right.
    pub covers: Vec<(StakeholderId, Depth)>,
    /// How many more do.
    pub more: usize,
}

/// A group or organisation, or those who belong nowhere.
#[derive(Debug)]
pub struct Card {
    /// Which.
    pub group: Option<StakeholderId>,
    /// Where, in the scene.
    pub rect: Rect,
    /// Its name.
    pub name: String,
    /// What is to be said of it.
    pub said: String,
    /// A sign before these words.
    pub mark: Option<Mark>,
    /// Its people, the most powerful first.
    pub lines: Vec<Line>,
}

/// Everything in its place.
#[derive(Debug)]
pub struct Plan {
    /// Our people, who covers most first.
    pub ours: Vec<Line>,
    /// Our card.
    pub ours_card: Rect,
    /// What is said of us.
    pub ours_said: String,
    /// Their cards.
    pub boxes: Vec<Card>,
    /// How high it all is, in points.
    pub height: f32,
}

impl Default for Plan {
    fn default() -> Self {
        Self { ours: Vec::new(), ours_card: Rect::NOTHING, ours_said: String::new(), boxes: Vec::new(), height: 0.0 }
    }
}

impl Plan {
    /// The plan for a room of this size.
    pub fn of(painter: &Painter, cx: &Cx<'_>, cast: &Cast<'_>, room: Vec2) -> Self {
        let there = |person: &&&Person| person.kind == StakeholderKind::Person && person.left_on.is_none();
        let (ours, theirs): (Vec<&Person>, Vec<&Person>) =
            cast.shown.iter().filter(there).copied().partition(|person| person.side == Side::Ours);
        let mut plan = Self::default();
        plan.our_people(cx, ours);
        let wide = (room.x - OURS - GAP).max(THEIRS);
        let homes = homes(cx, cast, &theirs);
        plan.boxes = homes.iter().map(|(group, people)| card(cx, *group, people)).collect();
        let most = ((wide + GAP) / (THEIRS + GAP)).floor().max(1.0) as usize;
        let width = |columns: usize| (wide + GAP) / columns as f32 - GAP;
        // Fewer and wider columns where words would be cut, as long as nothing has to scroll for it.
        let needs = plan.boxes.iter().map(|card| needs(painter, card)).fold(0.0, f32::max).min(WIDEST);
        let fits = |columns: &usize| plan.tallest(*columns) <= room.y;
        let columns = (1..=most).rev().take_while(|columns| *columns == most || fits(columns));
        let columns = columns.clone().find(|columns| width(*columns) >= needs).or(columns.last()).unwrap_or(most);
        plan.stand(columns, width(columns));
        plan.height = plan.tallest(columns).max(plan.ours_card.height());
        plan
    }

    /// In which of so many columns each card stands and where it begins, and how high the highest column is.
    fn columns(&self, columns: usize) -> (Vec<(usize, f32)>, f32) {
        let mut heights = vec![0.0_f32; columns];
        let mut places = Vec::with_capacity(self.boxes.len());
        for card in &self.boxes {
            let column = (0..columns).min_by(|a, b| heights[*a].total_cmp(&heights[*b])).unwrap_or(0);
            places.push((column, heights[column]));
            heights[column] += card.height() + GAP;
        }
        (places, heights.into_iter().fold(0.0, f32::max))
    }

    fn tallest(&self, columns: usize) -> f32 {
        self.columns(columns).1
    }

    /// Gives every card and row its place.
    fn stand(&mut self, columns: usize, width: f32) {
        let (places, _) = self.columns(columns);
        for (card, (column, top)) in self.boxes.iter_mut().zip(places) {
            let corner = pos2(OURS + GAP + column as f32 * (width + GAP), top);
            card.rect = Rect::from_min_size(corner, vec2(width, card.height()));
            for (at, line) in card.lines.iter_mut().enumerate() {
                let corner = corner + vec2(6.0, HEAD + ROW * at as f32);
                line.rect = Rect::from_min_size(corner, vec2(width - 6.0, ROW));
            }
        }
    }

    fn our_people(&mut self, cx: &Cx<'_>, ours: Vec<&Person>) {
        let coverage = &cx.insights.coverage;
        let mut counts: HashMap<StakeholderId, (usize, usize)> = HashMap::new();
        for covered in coverage.people.values() {
            for us in &covered.by {
                counts.entry(*us).or_default().0 += 1;
            }
        }
        for (_, us) in coverage.single() {
            counts.entry(us).or_default().1 += 1;
        }
        let mut ours: Vec<(&Person, (usize, usize))> =
            ours.into_iter().map(|person| (person, counts.get(&person.id).copied().unwrap_or_default())).collect();
        ours.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.id.cmp(&b.0.id)));
        self.ours_card = Rect::from_min_size(pos2(0.0, 0.0), vec2(OURS, HEAD + ROW * ours.len() as f32 + 6.0));
        self.ours_said = words::ours(cx);
        for (at, (person, (covers, alone))) in ours.into_iter().enumerate() {
            let corner = pos2(6.0, HEAD + ROW * at as f32);
            let (said, sentence) = words::one_of_us(cx, person.id, covers, alone);
            self.ours.push(Line {
                who: person.id,
                rect: Rect::from_min_size(corner, vec2(OURS - 6.0, ROW)),
                name: person.name.clone(),
                said,
                sentence,
                mark: (alone > 0).then_some(Mark::Watch),
                covers: Vec::new(),
                more: 0,
            });
        }
    }
}

/// Their people by where they belong, in the order of the most powerful in each; those who belong nowhere last, then
/// groups of which nobody is named.
fn homes<'a>(cx: &Cx<'_>, cast: &Cast<'a>, theirs: &[&'a Person]) -> Vec<(Option<StakeholderId>, Vec<&'a Person>)> {
    let mut homes: Vec<(Option<StakeholderId>, Vec<&Person>)> = Vec::new();
    let mut nowhere = Vec::new();
    let mut places: HashMap<StakeholderId, usize> = HashMap::new();
    for person in theirs {
        let Some(group) = cx.shown().stakeholders.get(person.id).and_then(|one| one.member_of) else {
            nowhere.push(*person);
            continue;
        };
        let place = *places.entry(group).or_insert_with(|| {
            homes.push((Some(group), Vec::new()));
            homes.len() - 1
        });
        homes[place].1.push(person);
    }
    if !nowhere.is_empty() {
        homes.push((None, nowhere));
    }
    for group in cx.insights.coverage.groups.iter().filter(|group| group.members.is_empty()) {
        if cast.shown.iter().any(|one| one.id == group.group) {
            homes.push((Some(group.group), Vec::new()));
        }
    }
    homes
}

impl Card {
    fn height(&self) -> f32 {
        HEAD + ROW * self.lines.len() as f32 + 6.0
    }
}

/// How wide a card must be to say everything whole, in points.
fn needs(painter: &Painter, card: &Card) -> f32 {
    let width = |text: &str, bold: bool| {
        let font = if bold { theme::bold(theme::CAPTION) } else { theme::regular(theme::CAPTION) };
        one_line_on(painter, text, font, f32::INFINITY).size().x
    };
    let sign = |mark: Option<Mark>| if mark.is_some() { SIGN } else { 0.0 };
    let line = |line: &Line| {
        let more = if line.more > 0 { width(&format!("+{}", line.more), false) } else { 0.0 };
        let covers = line.covers.len() as f32 * (2.0 * COVER + 3.0) + more;
        let said = width(&line.said, false) + sign(line.mark);
        2.0 * DISC + SPACE_3 + width(&line.name, true).max(said) + 2.0 * SPACE_2 + covers + 8.0
    };
    let head = one_line_on(painter, &card.name, theme::bold(theme::BODY), f32::INFINITY).size().x;
    let head = head.max(width(&card.said, false) + sign(card.mark)) + 2.0 * SPACE_3;
    card.lines.iter().map(line).fold(head, f32::max).ceil()
}

/// A card that has no place yet.
fn card(cx: &Cx<'_>, group: Option<StakeholderId>, people: &[&Person]) -> Card {
    let known = group.and_then(|group| cx.insights.coverage.groups.iter().find(|one| one.group == group));
    let name = match group {
        Some(group) => stakeholder_name(cx.shown(), group, cx.words),
        None => cx.text("coverage-nowhere").to_owned(),
    };
    Card {
        group,
        rect: Rect::NOTHING,
        name,
        said: words::group(cx, known, people.len()),
        mark: known.and_then(|known| mark_of(known.thread)),
        lines: people.iter().map(|person| line(cx, person)).collect(),
    }
}

fn line(cx: &Cx<'_>, person: &Person) -> Line {
    let coverage = &cx.insights.coverage;
    let mut covers: Vec<(usize, StakeholderId, Depth)> = coverage
        .pairs_of(person.id)
        .filter_map(|(us, pair)| Some((pair.spoken, us, pair.depth(&cx.shown().engagement.thresholds)?)))
        .collect();
    covers.sort_by(|a, b| b.2.cmp(&a.2).then(b.0.cmp(&a.0)).then(a.1.cmp(&b.1)));
    let more = covers.len().saturating_sub(COVERS);
    let (said, sentence) = words::one_of_them(cx, person.id);
    let thread = coverage.people.get(&person.id).map(|covered| covered.thread);
    Line {
        who: person.id,
        rect: Rect::NOTHING,
        name: person.name.clone(),
        said,
        sentence,
        mark: thread.and_then(mark_of),
        covers: covers.into_iter().take(COVERS).map(|(_, us, depth)| (us, depth)).collect(),
        more,
    }
}
