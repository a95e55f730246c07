//! The network of influence: who is tied to whom, who is looked to, who alone joins others, and whom we could no longer
//! reach if somebody left.
//!
//! Maps are small and half known: views show ranks and reasons, never decimals, and say how many ties are known.
//! Structure (pieces, bridges, who joins pieces, dominators) comes from petgraph. Closeness and betweenness
//! ([`Paths`]) walk from everybody to everybody: of a large map they are asked for and reckoned on a worker.

mod graph;
pub mod layout;
mod paths;
mod reach;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::grid::takes_part;
use super::statistics::Share;
use crate::workspace::{StakeholderId, StakeholderKind, Tie, TieId, TieKind, Workspace};
use graph::Graph;
use layout::Layout;
use reach::Reach;

pub use paths::{Centrality, Paths};

/// People × ties up to which paths are walked along with everything else: less than a millisecond.
const SMALL: usize = 120_000;

/// Up to so many people find their places in less than two milliseconds.
const FEW: usize = 60;

/// A person's place in the network.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// People tied to this one, whatever the kind and the direction, each once (degree).
    pub degree: usize,
    /// People who look to this one: who report to it, or whom it influences or helps (in-degree).
    pub looked_to: usize,
    /// People whom this one helps.
    pub helps: usize,
    /// People who help this one.
    pub helped: usize,
    /// Of those whom this one helps: how many help in return.
    pub returned: usize,
    /// Whether some are joined only through this person (articulation point).
    pub joins: bool,
}

/// What is known of the network, and how old it is: no figure without it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Ties that hold on the day, conflicts among them.
    pub ties: usize,
    /// Conflicts among them; they bind nobody and count in no figure.
    pub conflicts: usize,
    /// Ties that were written down, or began, longer ago than a tie is believed.
    pub stale: Vec<TieId>,
    /// People (no groups or organisations) who take part.
    pub people: usize,
    /// Of them: who has no tie at all.
    pub loose: Vec<StakeholderId>,
}

/// People whom only one person joins to others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Who is in it, in the order of ids.
    pub people: Vec<StakeholderId>,
    /// The group or organisation to which at least half of them belong.
    pub of: Option<StakeholderId>,
}

/// What is drawn of a network, and what walking it from everybody to everybody tells.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Map {
    /// Where everybody stands.
    pub layout: Layout,
    /// Closeness and betweenness.
    pub paths: Paths,
}

impl Map {
    /// The map of a network of `workspace` on `day`. Costs people × ties and people².
    pub fn of(network: &Network, workspace: &Workspace, day: NaiveDate) -> Self {
        Self { layout: Layout::of(workspace, day), paths: network.walk() }
    }
}

/// The network of a workspace on one day.
#[derive(Clone, Debug, Default)]
pub struct Network {
    /// Everybody who has a tie other than a conflict, in the order of ids.
    pub people: Vec<StakeholderId>,
    places: Vec<Place>,
    /// What is known.
    pub known: Known,
    /// Help that is returned, of help that is given.
    pub help_returned: Share,
    /// How many pieces the network falls into.
    pub pieces: usize,
    /// Pairs that hold two pieces together, the smaller id first.
    pub bridges: Vec<(StakeholderId, StakeholderId)>,
    /// Groups and organisations by member.
    member_of: BTreeMap<StakeholderId, StakeholderId>,
    graph: Graph,
    reach: Reach,
    paths: Option<Paths>,
}

/// Whether a tie holds at the end of `day`.
pub fn holds(tie: &Tie, day: NaiveDate) -> bool {
    tie.from != tie.to && tie.since.is_none_or(|since| since <= day) && tie.until.is_none_or(|until| until >= day)
}

/// Whether a tie was written down, or began, longer ago than a tie is believed.
pub fn is_stale(tie: &Tie, day: NaiveDate, days: i64) -> bool {
    let seen = tie.since.map_or(tie.meta.on, |since| since.max(tie.meta.on));
    (day - seen).num_days() > days
}

impl Network {
    /// The network at the end of `day`, of those who still take part.
    pub fn of(workspace: &Workspace, day: NaiveDate) -> Self {
        let there: BTreeMap<StakeholderId, StakeholderKind> =
            workspace.stakeholders.iter().filter(|one| takes_part(one, day)).map(|one| (one.id, one.kind)).collect();
        let limit = workspace.engagement.thresholds.stale_tie_days;
        let mut known = Known::default();
        let mut tied: BTreeSet<StakeholderId> = BTreeSet::new();
        let mut pairs: Vec<(StakeholderId, StakeholderId)> = Vec::new();
        let (mut looks, mut helps) = (Vec::new(), Vec::new());
        for tie in workspace.ties.iter().filter(|tie| holds(tie, day)) {
            if !there.contains_key(&tie.from) || !there.contains_key(&tie.to) {
                continue;
            }
            known.ties += 1;
            tied.extend([tie.from, tie.to]);
            if is_stale(tie, day, limit) {
                known.stale.push(tie.id);
            }
            match tie.kind {
                TieKind::Conflicts => {
                    known.conflicts += 1;
                    continue;
                }
                TieKind::ReportsTo => looks.push((tie.to, tie.from)),
                TieKind::Influences => looks.push((tie.from, tie.to)),
                TieKind::Helps => {
                    looks.push((tie.from, tie.to));
                    helps.push((tie.from, tie.to));
                }
                TieKind::Introduced => {}
            }
            pairs.push((tie.from.min(tie.to), tie.from.max(tie.to)));
        }
        let persons = there.iter().filter(|(_, kind)| **kind == StakeholderKind::Person).map(|(id, _)| *id);
        (known.people, known.loose) = persons.fold((0, Vec::new()), |(count, mut loose), id| {
            if !tied.contains(&id) {
                loose.push(id);
            }
            (count + 1, loose)
        });
        for list in [&mut pairs, &mut looks, &mut helps] {
            list.sort_unstable();
            list.dedup();
        }
        let mut people: Vec<StakeholderId> = pairs.iter().flat_map(|(a, b)| [*a, *b]).collect();
        people.sort_unstable();
        people.dedup();
        let graph = Graph::of(&people, &pairs);
        let mut places: Vec<Place> =
            (0..people.len()).map(|at| Place { degree: graph.neighbours(at).len(), ..Place::default() }).collect();
        let row = |who: &StakeholderId| people.binary_search(who).ok();
        for (to, _) in &looks {
            row(to).into_iter().for_each(|at| places[at].looked_to += 1);
        }
        let mut help_returned = Share::new(0, helps.len());
        for (from, to) in &helps {
            let back = usize::from(helps.binary_search(&(*to, *from)).is_ok());
            help_returned.n += back;
            row(to).into_iter().for_each(|at| places[at].helped += 1);
            row(from).into_iter().for_each(|at| {
                places[at].helps += 1;
                places[at].returned += back;
            });
        }
        for at in graph.joints() {
            places[at].joins = true;
        }
        let bridges = graph.bridges().into_iter().map(|(a, b)| (people[a], people[b])).collect();
        let paths = (people.len() * pairs.len() <= SMALL).then(|| Paths::of_graph(&people, &graph));
        Self {
            pieces: graph.pieces(),
            member_of: workspace.stakeholders.iter().filter_map(|one| Some((one.id, one.member_of?))).collect(),
            reach: Reach::of(workspace, &there, &pairs),
            people,
            places,
            known,
            help_returned,
            bridges,
            graph,
            paths,
        }
    }

    fn row(&self, who: StakeholderId) -> Option<usize> {
        self.people.binary_search(&who).ok()
    }

    /// The place of a person; none without a tie.
    pub fn place(&self, who: StakeholderId) -> Option<&Place> {
        self.places.get(self.row(who)?)
    }

    /// The people to whom a person is tied, in the order of ids.
    pub fn neighbours(&self, who: StakeholderId) -> impl Iterator<Item = StakeholderId> + '_ {
        self.row(who).into_iter().flat_map(|at| self.graph.neighbours(at)).map(|at| self.people[*at as usize])
    }

    /// Whether all of it may be reckoned within a frame.
    pub fn is_small(&self) -> bool {
        self.paths.is_some() && self.people.len() <= FEW
    }

    /// Closeness and betweenness, where the map is small enough to have them at once.
    pub fn paths(&self) -> Option<&Paths> {
        self.paths.as_ref()
    }

    /// Closeness and betweenness of any map. Costs people × ties: for a large map on a worker.
    pub fn walk(&self) -> Paths {
        self.paths.clone().unwrap_or_else(|| Paths::of_graph(&self.people, &self.graph))
    }

    /// Whether somebody of us takes part: without us nobody can be out of our reach.
    pub fn has_us(&self) -> bool {
        self.reach.has_us()
    }

    /// Whom we could no longer reach if this person left: everybody to whom each way from us leads through this person.
    /// Ways are ties (no conflicts) and relationships that one of us holds, first or as a back-up.
    pub fn cut_off_without(&self, who: StakeholderId) -> Vec<StakeholderId> {
        self.reach.only_through(who)
    }

    /// How many those are.
    pub fn cut_off_count(&self, who: StakeholderId) -> usize {
        self.reach.count_only_through(who)
    }

    /// People with a tie or a relationship to whom no way leads from us.
    pub fn out_of_reach(&self) -> &[StakeholderId] {
        self.reach.out_of_reach()
    }

    /// Into which pieces everybody around this person would fall, the largest first; one where the person joins nobody.
    pub fn pieces_without(&self, who: StakeholderId) -> Vec<Piece> {
        let Some(at) = self.row(who) else { return Vec::new() };
        let name = |rows: Vec<usize>| {
            let people: Vec<StakeholderId> = rows.into_iter().map(|row| self.people[row]).collect();
            let of = self.home_of(&people);
            Piece { people, of }
        };
        let mut pieces: Vec<Piece> = self.graph.pieces_without(at).into_iter().map(name).collect();
        pieces.sort_by(|a, b| b.people.len().cmp(&a.people.len()).then_with(|| a.people.cmp(&b.people)));
        pieces
    }

    /// The group or organisation to which at least half of these people belong, or which is one of them.
    fn home_of(&self, people: &[StakeholderId]) -> Option<StakeholderId> {
        let mut counts: BTreeMap<StakeholderId, usize> = BTreeMap::new();
        for who in people {
            if let Some(home) = self.member_of.get(who) {
                *counts.entry(*home).or_default() += 1;
            }
        }
        let most = counts.into_iter().max_by_key(|(home, count)| (*count, std::cmp::Reverse(*home)))?;
        (people.len() > 1 && most.1 * 2 >= people.len()).then_some(most.0)
    }
}
