//! What leaves for a client, in words, before it does; and what is kept of it here.

use chrono::NaiveDate;

use super::naming::{counted, title_of};
use crate::language::Words;
use crate::workspace::{Event, EventId, Id, Meta, RecordKind, StakeholderKind, Workspace};

/// What leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaving {
    /// Of each kind how many, and what they are called.
    pub kinds: Vec<(String, Vec<String>)>,
    /// The people who are named.
    pub people: Vec<String>,
}

impl Leaving {
    /// What leaves with a copy for a client.
    pub fn of(copy: &Workspace, words: &Words) -> Self {
        let of_kind = |kind: &RecordKind| {
            let titles: Vec<String> =
                copy.references(*kind).into_iter().map(|record| title_of(copy, record, words)).collect();
            (!titles.is_empty()).then(|| (counted(*kind, titles.len(), words), titles))
        };
        let people = copy.stakeholders.iter().filter(|one| one.kind == StakeholderKind::Person);
        Self {
            kinds: RecordKind::ALL.iter().filter_map(of_kind).collect(),
            people: people.map(|one| one.name.clone()).collect(),
        }
    }

    /// How much leaves, in a line.
    pub fn counts(&self, words: &Words) -> String {
        let counts: Vec<String> = self.kinds.iter().map(|(count, _)| count.clone()).collect();
        match counts.is_empty() {
            true => words.text("leaving-frame-alone").to_owned(),
            false => words.list(&counts),
        }
    }

    /// What is kept here of it: an event of ours, with who released it, and how much of what.
    pub fn release(&self, releaser: &str, day: NaiveDate, words: &Words) -> Event {
        let people = match self.people.is_empty() {
            true => words.text("leaving-nobody").to_owned(),
            false => words.with("leaving-people", &[("list", self.people.join(", ").into())]),
        };
        Event {
            id: EventId::new(0, 0),
            meta: Meta::internal(releaser, day),
            on: day,
            title: words.with("leaving-event", &[("who", releaser.into())]),
            text: format!("{}. {people}", self.counts(words)),
            review: false,
        }
    }
}
