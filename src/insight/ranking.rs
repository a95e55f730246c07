//! What matters most to a person: what we assumed before asking, beside what was said ("the most important element to him
//! was ensuring that his people were happy", Wilkinson on APEX).
//!
//! Two figures, each with what it is made of. *Top-1*: whether the first of both lists is the same. *Distance*:
//! Spearman's footrule for lists of which neither need hold all of the other (Fagin, Kumar & Sivakumar 2003): what a list
//! does not name stands in the place after its last; the differences of the places are added up and divided by the most
//! that two lists of these lengths can come to, which is when they have nothing in common. 0 = the same order, 1 = nothing
//! that we assumed was named. Two entries are the same where their words are, whatever their case and spaces.

use chrono::NaiveDate;

use super::statistics::Share;
use crate::workspace::{Ranking, Stakeholder, StakeholderId, Workspace};

/// One thing that matters, with its place in both lists, from 1; none = not named there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What, in the words of what was said, else of what was assumed.
    pub text: String,
    /// Its place in what was assumed.
    pub assumed: Option<usize>,
    /// Its place in what was said.
    pub said: Option<usize>,
}

/// What was assumed beside what was said.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// When it was assumed, and when it was said.
    pub on: (NaiveDate, NaiveDate),
    /// Everything that is named in either list: what was said in its order, then what was assumed only.
    pub items: Vec<Item>,
    /// Whether another thing comes first than was assumed.
    pub top_differs: bool,
    /// Spearman's footrule, 0–1.
    pub distance: f64,
}

/// What is known of what matters to a person.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matters<'a> {
    /// The latest of what was said.
    pub said: Option<&'a Ranking>,
    /// The latest of what was assumed before that; the latest at all where nobody asked.
    pub assumed: Option<&'a Ranking>,
    /// Both beside each other.
    pub compared: Option<Compared>,
}

/// What is known of a person at the end of `day`.
pub fn of(person: &Stakeholder, day: NaiveDate) -> Matters<'_> {
    let known = || person.rankings.iter().filter(|one| one.on <= day && !one.items.is_empty());
    let said = known().filter(|one| !one.assumed).max_by_key(|one| one.on);
    let before = |one: &&Ranking| said.is_none_or(|said| one.on <= said.on);
    let assumed = known().filter(|one| one.assumed).filter(before).max_by_key(|one| one.on);
    let compared = said.zip(assumed).map(|(said, assumed)| compare(assumed, said));
    Matters { said, assumed, compared }
}

/// How a text is compared.
fn words(text: &str) -> String {
    text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// Each thing once, at its first place.
fn once(list: &[String]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for text in list.iter().map(|text| words(text)) {
        if !found.contains(&text) {
            found.push(text);
        }
    }
    found
}

fn compare(assumed: &Ranking, said: &Ranking) -> Compared {
    let (ours, theirs) = (once(&assumed.items), once(&said.items));
    let place = |list: &[String], text: &str| list.iter().position(|one| one == text).map(|at| at + 1);
    let original = |text: &str| {
        let all = said.items.iter().chain(&assumed.items);
        all.into_iter().find(|one| words(one) == text).cloned().unwrap_or_default()
    };
    let only_ours = ours.iter().filter(|text| !theirs.contains(text));
    let items: Vec<Item> = theirs
        .iter()
        .chain(only_ours)
        .map(|text| Item { text: original(text), assumed: place(&ours, text), said: place(&theirs, text) })
        .collect();
    let footrule: usize = items
        .iter()
        .map(|item| item.assumed.unwrap_or(ours.len() + 1).abs_diff(item.said.unwrap_or(theirs.len() + 1)))
        .sum();
    let apart = |length: usize, other: usize| (1..=length).map(|place| place.abs_diff(other + 1)).sum::<usize>();
    let most = apart(ours.len(), theirs.len()) + apart(theirs.len(), ours.len());
    Compared {
        on: (assumed.on, said.on),
        items,
        top_differs: ours.first() != theirs.first(),
        distance: if most == 0 { 0.0 } else { footrule as f64 / most as f64 },
    }
}

/// Whose first thing is another than was assumed, of everybody of whom both is known, and who they are.
pub fn top_differs(workspace: &Workspace, day: NaiveDate) -> (Share, Vec<StakeholderId>) {
    let compared = workspace.stakeholders.iter().filter_map(|one| Some((one.id, of(one, day).compared?)));
    let (mut share, mut who) = (Share::default(), Vec::new());
    for (id, one) in compared {
        share = Share::new(share.n + usize::from(one.top_differs), share.of + 1);
        who.extend(one.top_differs.then_some(id));
    }
    (share, who)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ranking(assumed: bool, items: &[&str]) -> Ranking {
        let on = NaiveDate::from_ymd_opt(2026, 1, if assumed { 5 } else { 20 }).unwrap();
        Ranking { on, assumed, items: items.iter().map(|item| (*item).to_owned()).collect() }
    }

    fn compared(ours: &[&str], theirs: &[&str]) -> Compared {
        compare(&ranking(true, ours), &ranking(false, theirs))
    }

    #[test]
    fn the_same_order_is_no_distance_and_nothing_in_common_is_all_of_it() {
        let same = compared(&["Date", "Budget", "People"], &["date", "BUDGET", "people "]);
        assert_eq!((same.distance, same.top_differs), (0.0, false));
        let none = compared(&["Date", "Budget", "Scope"], &["People", "Calm", "Audit"]);
        assert_eq!((none.distance, none.top_differs), (1.0, true));
        assert_eq!(compared(&["a"], &["b", "c"]).distance, 1.0);
    }

    #[test]
    fn the_footrule_adds_up_how_far_each_thing_stands_from_where_we_put_it() {
        // Turned round: 2 + 0 + 2 of at most 2 × (3 + 2 + 1) = 12.
        let turned = compared(&["a", "b", "c"], &["c", "b", "a"]);
        assert!((turned.distance - 4.0 / 12.0).abs() < 1e-9 && turned.top_differs);
        // The sponsor: his people first, which nobody assumed. People 4 → 1, date 1 → 2, budget 2 → 3, scope 3 → 4.
        let sponsor = compared(&["date", "budget", "scope"], &["people", "date", "budget"]);
        assert!((sponsor.distance - 6.0 / 12.0).abs() < 1e-9);
        assert!(sponsor.top_differs);
        let places: Vec<_> = sponsor.items.iter().map(|one| (one.text.as_str(), one.assumed, one.said)).collect();
        let expected = [("people", None, Some(1)), ("date", Some(1), Some(2)), ("budget", Some(2), Some(3))];
        assert_eq!(places[..3], expected);
        assert_eq!(places[3], ("scope", Some(3), None));
    }
}
