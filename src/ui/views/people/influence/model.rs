//! What the lens shows of the network, gathered once for a revision and a picture: ties, ranks, and why someone matters.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::super::sentences;
use crate::insight::network::{Piece, holds, is_stale};
use crate::ui::context::Cx;
use crate::ui::naming::stakeholder_name;
use crate::workspace::{Side, StakeholderId, StakeholderKind, TieId, TieKind};

/// How many stand in a ranking.
const RANKED: usize = 10;
/// How many of the people beyond a bridge are named.
const NAMED: usize = 2;
/// A name longer than so many letters is said shorter.
const LONG: usize = 16;

/// A tie of the day.
#[derive(Clone, Copy, Debug)]
pub struct Tied {
    /// Which.
    pub id: TieId,
    /// Its kind.
    pub kind: TieKind,
    /// From whom.
    pub from: StakeholderId,
    /// To whom.
    pub to: StakeholderId,
    /// Whether it is older than a tie is believed.
    pub stale: bool,
    /// Beside the straight way, as a share of its length: ties of the same two lie apart.
    pub lane: f32,
}

/// By what people are ranked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// On how many ways between others someone lies.
    #[default]
    Between,
    /// How many look to someone.
    LookedTo,
    /// How near everybody is.
    Near,
}

/// Someone in a ranking, with the reason.
#[derive(Clone, Debug)]
pub struct Ranked {
    /// Who.
    pub who: StakeholderId,
    /// Why, in a sentence.
    pub why: String,
}

/// What the lens shows.
#[derive(Default)]
pub struct Model {
    key: Option<(u64, u64, Order, crate::language::Language)>,
    /// All ties of the day.
    pub ties: Vec<Tied>,
    /// Places in `ties` by person.
    by: HashMap<StakeholderId, Vec<usize>>,
    /// The ranking that is asked for.
    pub ranking: Vec<Ranked>,
    /// Who of us keeps in touch with whom, or stands in, where no tie says so: they reach them, too.
    pub held: Vec<(StakeholderId, StakeholderId)>,
}

impl Model {
    /// Gathers it, unless that was done already.
    pub fn refresh(&mut self, cx: &Cx<'_>, order: Order) {
        let key = (cx.source, cx.mapped.number, order, cx.words.language());
        if self.key == Some(key) {
            return;
        }
        self.key = Some(key);
        self.ties = ties(cx);
        self.by.clear();
        for (at, tie) in self.ties.iter().enumerate() {
            self.by.entry(tie.from).or_default().push(at);
            self.by.entry(tie.to).or_default().push(at);
        }
        self.ranking = ranking(cx, order);
        self.held = held(cx, &self.ties);
    }

    /// The ties of a person.
    pub fn of(&self, who: StakeholderId) -> impl Iterator<Item = &Tied> {
        self.by.get(&who).into_iter().flatten().map(|at| &self.ties[*at])
    }

    /// A person and all who are tied to them.
    pub fn around(&self, who: StakeholderId) -> HashSet<StakeholderId> {
        let held = self.held.iter().filter(|(ours, theirs)| who == *ours || who == *theirs);
        let held = held.flat_map(|(ours, theirs)| [*ours, *theirs]);
        self.of(who).flat_map(|tie| [tie.from, tie.to]).chain(held).chain([who]).collect()
    }
}

/// Whether a held relationship is in question: of somebody who is asked about, else where it is all that leads to somebody.
pub fn asks(cx: &Cx<'_>, (ours, theirs): (StakeholderId, StakeholderId), of: Option<StakeholderId>) -> bool {
    match of {
        Some(who) => who == ours || who == theirs,
        None => cx.insights.network.cut_off_count(ours) > 0,
    }
}

fn held(cx: &Cx<'_>, ties: &[Tied]) -> Vec<(StakeholderId, StakeholderId)> {
    let tied: HashSet<_> = ties.iter().flat_map(|tie| [(tie.from, tie.to), (tie.to, tie.from)]).collect();
    let there = |who: &StakeholderId| {
        cx.shown().stakeholders.get(*who).is_some_and(|one| crate::insight::grid::takes_part(one, cx.day))
    };
    let theirs = cx.shown().stakeholders.iter().filter(|one| one.side != Side::Ours && there(&one.id));
    let contacts = theirs.flat_map(|one| {
        let ours = [one.our_contact, one.backup_contact].into_iter().flatten();
        ours.map(move |ours| (ours, one.id))
    });
    contacts.filter(|pair| there(&pair.0) && !tied.contains(pair)).collect()
}

fn ties(cx: &Cx<'_>) -> Vec<Tied> {
    let (shown, day) = (cx.shown(), cx.day);
    let limit = shown.engagement.thresholds.stale_tie_days;
    let there = |who| shown.stakeholders.get(who).is_some_and(|one| crate::insight::grid::takes_part(one, day));
    let mut ties: Vec<Tied> = shown
        .ties
        .iter()
        .filter(|tie| holds(tie, day) && there(tie.from) && there(tie.to))
        .map(|tie| Tied {
            id: tie.id,
            kind: tie.kind,
            from: tie.from,
            to: tie.to,
            stale: is_stale(tie, day, limit),
            lane: 0.0,
        })
        .collect();
    let mut pairs: BTreeMap<(StakeholderId, StakeholderId), Vec<usize>> = BTreeMap::new();
    for (at, tie) in ties.iter().enumerate() {
        pairs.entry((tie.from.min(tie.to), tie.from.max(tie.to))).or_default().push(at);
    }
    for rows in pairs.into_values().filter(|rows| rows.len() > 1) {
        let middle = (rows.len() - 1) as f32 / 2.0;
        for (turn, row) in rows.into_iter().enumerate() {
            // To the same side, whichever way the tie goes.
            let side = if ties[row].from < ties[row].to { 1.0 } else { -1.0 };
            ties[row].lane = side * (turn as f32 - middle) * 0.11;
        }
    }
    ties
}

fn ranking(cx: &Cx<'_>, order: Order) -> Vec<Ranked> {
    let network = &cx.insights.network;
    let paths = cx.mapped.map.map(|map| &map.paths);
    let mut ranked: Vec<(f64, StakeholderId)> = network
        .people
        .iter()
        .filter_map(|who| {
            let worth = match order {
                Order::Between => paths?.get(*who)?.betweenness,
                Order::LookedTo => network.place(*who)?.looked_to as f64,
                Order::Near => paths?.get(*who)?.closeness,
            };
            (worth > 1e-12).then_some((worth, *who))
        })
        .collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    ranked.truncate(RANKED);
    ranked.into_iter().map(|(_, who)| Ranked { who, why: why(cx, who) }).collect()
}

/// Why someone matters in the network, in a sentence: whom they alone join, else who looks to them, else how many they
/// are tied to.
pub fn why(cx: &Cx<'_>, who: StakeholderId) -> String {
    let network = &cx.insights.network;
    let Some(place) = network.place(who) else { return cx.text("ties-why-none").to_owned() };
    if place.joins {
        return joined(cx, &network.pieces_without(who));
    }
    if place.looked_to > 1 {
        return cx.words.with("ties-why-looked-to", &[("n", place.looked_to.into())]);
    }
    cx.words.with("ties-why-tied", &[("n", place.degree.into())])
}

/// Whom somebody alone joins: two groups by their names, else the people beyond, the most powerful first. Pieces of one
/// organisation would have one name.
fn joined(cx: &Cx<'_>, pieces: &[Piece]) -> String {
    // Beside each other names are as short as they are clear.
    let name = |who: StakeholderId| match cx.shown().stakeholders.get(who) {
        Some(one) => sentences::brief_name(&one.name, one.kind == StakeholderKind::Person, LONG),
        None => stakeholder_name(cx.shown(), who, cx.words),
    };
    let Some((home, beyond)) = pieces.split_first() else { return String::new() };
    if let (Some(one), [Piece { of: Some(other), .. }]) = (home.of, beyond)
        && one != *other
    {
        return cx.words.with("ties-why-between", &[("one", name(one).into()), ("other", name(*other).into())]);
    }
    let mut people: Vec<StakeholderId> = beyond.iter().flat_map(|piece| piece.people.iter().copied()).collect();
    let weight = |who: StakeholderId| cx.insights.grid.weight(who);
    people.sort_by(|a, b| weight(*b).total_cmp(&weight(*a)).then(a.cmp(b)));
    // One more than is named is named, too: "and one more" is no shorter than a name.
    let named = if people.len() > NAMED + 1 { NAMED } else { people.len() };
    let mut names: Vec<String> = people[..named].iter().map(|who| name(*who)).collect();
    if named < people.len() {
        names.push(cx.words.with("ties-why-others", &[("n", (people.len() - named).into())]));
    }
    cx.words.with("ties-why-only-way-to", &[("who", cx.words.list(&names).into())])
}
