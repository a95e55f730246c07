//! The network of influence: figures held against NetworkX, and small stories.

use std::collections::BTreeMap;
use std::fs;

use chrono::{Days, NaiveDate};
use entente::insight::network::Network;
use entente::insight::network::layout::Layout;
use entente::insight::statistics::Share;
use entente::workspace::{Id, Side, Stakeholder, StakeholderId, StakeholderKind, Tie, TieId, TieKind, Workspace};

use super::sources::root;
use super::support::crowd::{Size, crowd, nobody, pattern, status_date, who};

fn day(number: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 5).expect("a day") + Days::new(number)
}

/// Persons 1 to `count`, the first `ours` of them ours, and ties from one number to another, all from the first day on.
fn map(count: u64, ours: u64, ties: &[(u64, u64, TieKind)]) -> Workspace {
    let pattern = pattern();
    let one = pattern.stakeholders.iter().next().expect("one").clone();
    let tie = pattern.ties.iter().next().expect("one").clone();
    let mut file = nobody();
    for number in 1..=count {
        let side = if number <= ours { Side::Ours } else { Side::Client };
        file.stakeholders.put(Stakeholder { id: who(number), name: format!("Person {number}"), side, ..one.clone() });
    }
    for (number, (from, to, kind)) in ties.iter().enumerate() {
        let id = TieId::new(0, number as u64 + 1);
        file.ties.put(Tie { id, from: who(*from), to: who(*to), kind: *kind, ..tie.clone() });
    }
    file
}

const PATH: [(u64, u64, TieKind); 3] =
    [(1, 2, TieKind::Influences), (2, 3, TieKind::Influences), (3, 4, TieKind::Influences)];

#[test]
fn in_a_path_of_four_the_inner_ones_are_bridges() {
    let network = Network::of(&map(4, 1, &PATH), day(10));
    let paths = network.paths().expect("a small map has them at once");
    let (a, b) = (paths.get(who(1)).expect("tied"), paths.get(who(2)).expect("tied"));
    assert!((b.betweenness - 2.0 / 3.0).abs() < 1e-9 && a.betweenness == 0.0, "{a:?} {b:?}");
    assert!((a.closeness - 0.5).abs() < 1e-9 && (b.closeness - 0.75).abs() < 1e-9);
    let place = |number| *network.place(who(number)).expect("tied");
    assert_eq!((place(1).degree, place(2).degree), (1, 2));
    assert_eq!([1, 2, 3, 4].map(|number| place(number).joins), [false, true, true, false]);
    assert_eq!([1, 2, 3, 4].map(|number| place(number).looked_to), [1, 1, 1, 0]);
    assert_eq!(network.bridges, [(who(1), who(2)), (who(2), who(3)), (who(3), who(4))]);
    assert_eq!((network.known.ties, network.pieces), (3, 1));
    assert_eq!(paths.ranked().iter().map(|(who, _)| *who).collect::<Vec<_>>(), [who(2), who(3)]);
}

/// What NetworkX says of one graph.
#[derive(serde::Deserialize)]
struct Expected {
    ways: Vec<(u64, u64)>,
    people: Vec<Person>,
    pieces: usize,
    bridges: Vec<(u64, u64)>,
    reciprocity: Option<f64>,
    cut_off: Vec<(u64, Vec<u64>)>,
}

#[derive(serde::Deserialize)]
struct Person {
    who: u64,
    degree: usize,
    in_degree: usize,
    betweenness: f64,
    closeness: f64,
    joins: bool,
}

#[test]
fn centralities_bridges_and_who_is_cut_off_are_those_of_networkx_on_twenty_random_graphs() {
    let text = fs::read_to_string(root().join("tests/networkx/expected.json")).expect("written by expected.py");
    let all: Vec<Expected> = serde_json::from_str(&text).expect("as expected.py writes it");
    assert_eq!(all.len(), 20);
    let ids = |list: &[u64]| list.iter().map(|one| who(one + 1)).collect::<Vec<StakeholderId>>();
    for (number, expected) in all.iter().enumerate() {
        // "a → b" there is "b is looked to by a" here.
        let ties: Vec<_> = expected.ways.iter().map(|(a, b)| (a + 1, b + 1, TieKind::ReportsTo)).collect();
        let count = expected.people.iter().map(|person| person.who + 1).max().unwrap_or(0);
        let network = Network::of(&map(count, 0, &ties), day(10));
        let paths = network.walk();
        assert_eq!(network.people.len(), expected.people.len(), "graph {number}");
        for person in &expected.people {
            let one = who(person.who + 1);
            let place = network.place(one).expect("tied");
            let known = (place.degree, place.looked_to, place.joins);
            assert_eq!(known, (person.degree, person.in_degree, person.joins), "graph {number}, {one}");
            let found = paths.get(one).expect("tied");
            assert!((found.betweenness - person.betweenness).abs() < 1e-9, "graph {number}, {one}: {found:?}");
            assert!((found.closeness - person.closeness).abs() < 1e-9, "graph {number}, {one}: {found:?}");
        }
        let bridges: Vec<_> = expected.bridges.iter().map(|(a, b)| (who(a + 1), who(b + 1))).collect();
        assert_eq!((network.pieces, &network.bridges), (expected.pieces, &bridges), "graph {number}");

        let help: Vec<_> = ties.iter().map(|(a, b, _)| (*a, *b, TieKind::Helps)).collect();
        let returned = Network::of(&map(count, 0, &help), day(10)).help_returned.value();
        let same = returned.zip(expected.reciprocity).is_none_or(|(ours, theirs)| (ours - theirs).abs() < 1e-9);
        assert!(same && returned.is_some() == expected.reciprocity.is_some(), "graph {number}: {returned:?}");

        // The first one is the only one of us.
        let mut file = map(count, 0, &ties);
        if let Some(first) = expected.people.first() {
            file.stakeholders.get_mut(who(first.who + 1)).expect("there").side = Side::Ours;
        }
        let network = Network::of(&file, day(10));
        for (one, lost) in &expected.cut_off {
            assert_eq!(network.cut_off_without(who(one + 1)), ids(lost), "graph {number} without {one}");
            assert_eq!(network.cut_off_count(who(one + 1)), lost.len());
        }
    }
}

#[test]
fn who_leaves_takes_those_along_to_whom_no_other_way_leads_from_us() {
    let network = Network::of(&map(4, 1, &PATH), day(10));
    assert_eq!(network.cut_off_without(who(2)), [who(3), who(4)]);
    assert_eq!(network.cut_off_without(who(3)), [who(4)]);
    assert!(network.cut_off_without(who(4)).is_empty());
    assert_eq!(network.cut_off_without(who(1)), [who(2), who(3), who(4)], "our only one");
    // A second way round.
    let round = [PATH[0], PATH[1], PATH[2], (1, 4, TieKind::Helps)];
    let network = Network::of(&map(4, 1, &round), day(10));
    assert!([2, 3, 4].iter().all(|number| network.cut_off_count(who(*number)) == 0));
    // One of us who holds the relationship is a way, too.
    let mut file = map(5, 1, &PATH);
    file.stakeholders.get_mut(who(5)).expect("there").our_contact = Some(who(1));
    let network = Network::of(&file, day(10));
    assert_eq!(network.cut_off_count(who(1)), 4);
    assert!(network.out_of_reach().is_empty());
    let apart = Network::of(&map(5, 1, &[PATH[0], (4, 5, TieKind::Helps)]), day(10));
    assert_eq!(apart.out_of_reach(), [who(4), who(5)]);
}

#[test]
fn a_conflict_binds_nobody_and_what_ended_or_has_not_begun_is_no_tie() {
    let mut file = map(3, 1, &[(1, 2, TieKind::Conflicts), (2, 3, TieKind::Helps), (3, 2, TieKind::Helps)]);
    let network = Network::of(&file, day(10));
    assert_eq!((network.known.ties, network.known.conflicts), (3, 1));
    assert!(network.place(who(1)).is_none() && network.known.loose.is_empty());
    assert_eq!(network.help_returned, Share::new(2, 2));
    assert_eq!(network.out_of_reach(), [who(2), who(3)]);
    file.ties.get_mut(TieId::new(0, 2)).expect("there").until = Some(day(5));
    file.ties.get_mut(TieId::new(0, 3)).expect("there").since = Some(day(20));
    let network = Network::of(&file, day(10));
    assert_eq!((network.known.ties, network.people.len()), (1, 0));
    assert_eq!(network.known.loose, [who(3)]);
    assert_eq!(Network::of(&file, day(5)).help_returned, Share::new(0, 1));
    assert_eq!(Network::of(&file, day(190)).known.stale, [TieId::new(0, 1)], "since day 20 is not old yet");
    file.stakeholders.get_mut(who(3)).expect("there").left_on = Some(day(30));
    assert!(Network::of(&file, day(30)).people.is_empty(), "who left ties nobody");
}

#[test]
fn the_pieces_that_one_joins_are_named_after_where_most_of_them_belong() {
    // 4 joins 1, 2, 3 (of group 8) to 5, 6, 7 (of group 9).
    let ring = |a, b, c| [(a, b, TieKind::Helps), (b, c, TieKind::Helps), (c, a, TieKind::Helps)];
    let mut ties = [ring(1, 2, 3), ring(5, 6, 7)].concat();
    ties.extend([(3, 4, TieKind::ReportsTo), (4, 5, TieKind::Influences)]);
    let mut file = map(9, 0, &ties);
    let homes: BTreeMap<u64, u64> = [(1, 8), (2, 8), (3, 8), (5, 9), (6, 9), (7, 9)].into();
    for (member, group) in homes {
        file.stakeholders.get_mut(who(group)).expect("there").kind = StakeholderKind::Group;
        file.stakeholders.get_mut(who(member)).expect("there").member_of = Some(who(group));
    }
    let network = Network::of(&file, day(10));
    let pieces = network.pieces_without(who(4));
    assert_eq!(pieces.iter().map(|piece| piece.of).collect::<Vec<_>>(), [Some(who(8)), Some(who(9))]);
    assert_eq!(pieces[1].people, [who(5), who(6), who(7)]);
    assert_eq!(network.pieces_without(who(1)).len(), 1);
    assert!(!network.has_us() && network.cut_off_without(who(4)).is_empty() && network.out_of_reach().is_empty());
    assert!(network.known.loose.is_empty(), "groups are no loose persons");
}

/// How far people stand from where they stood, on average, as a share of the picture.
fn moved(before: &Layout, after: &Layout) -> f64 {
    let far: Vec<f64> =
        before.iter().filter_map(|(who, (x, y))| after.get(who).map(|at| (at.0 - x).hypot(at.1 - y))).collect();
    far.iter().sum::<f64>() / far.len().max(1) as f64
}

#[test]
fn the_picture_is_the_same_at_every_start_and_changes_little_with_the_data() {
    let size = Size { people: 40, ties: 90, contacts: 0, readings: 0 };
    let file = crowd(size);
    let picture = Layout::of(&file, status_date());
    assert_eq!(picture, Layout::of(&file, status_date()));
    assert!(picture.iter().all(|(_, (x, y))| (0.0..=1.0).contains(&x) && (0.0..=1.0).contains(&y)));
    let mut less = file.clone();
    less.ties.remove(TieId::new(0, 9));
    let mut renamed = file.clone();
    renamed.stakeholders.get_mut(who(20)).expect("there").name = "Another".into();
    assert_eq!(picture, Layout::of(&renamed, status_date()));
    let mut more = file.clone();
    more.ties.put(Tie { id: TieId::new(0, 900), ..file.ties.iter().next().expect("one").clone() });
    for (what, other) in [("a tie less", &less), ("a tie twice", &more)] {
        let far = moved(&picture, &Layout::of(other, status_date()));
        assert!(far < 0.09, "{what}: {far}");
    }
}

#[test]
fn who_is_reported_to_stands_above() {
    let ties: Vec<_> = (2..=7).map(|number| (number, number / 2, TieKind::ReportsTo)).collect();
    let picture = Layout::of(&map(7, 0, &ties), day(10));
    let y = |number| picture.get(who(number)).expect("tied").1;
    assert!((2..=7).all(|number| y(number / 2) < y(number)), "{picture:?}");
}
