//! What figures read of contacts, side by side in the order of their times.
//!
//! There may be tens of thousands of contacts, each with texts and lists of its own, and most figures walk all of them.
//! Here a contact is a short row: people, series and minutes are numbers into lists. After an edit the table starts from
//! the earlier one and costs the contacts that differ; whichever way it was made, it tells the same.

use std::collections::HashMap;
use std::hash::Hash;

use chrono::{NaiveDate, NaiveDateTime};

use crate::workspace::{
    Activity, Attendance, Channel, Collection, Contact, ContactId, ContactKind, Direction, Outcome, Presence, RhythmId,
    Role, Side, StakeholderId,
};

/// More contacts than this that differ are read anew with all the others.
const MANY: usize = 512;

/// What became of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// Still to come, or nobody wrote down what became of it.
    Planned,
    /// It took place.
    Held,
    /// One side moved it.
    Moved {
        /// Which.
        by: Side,
        /// By so many days of the calendar, whether earlier or later.
        days: i64,
    },
    /// One side cancelled it.
    Cancelled(Side),
    /// One side did not come.
    NoShow(Side),
}

impl Became {
    /// What became of it.
    pub fn of(contact: &Contact) -> Self {
        match contact.outcome {
            Outcome::Planned => Self::Planned,
            Outcome::Held => Self::Held,
            Outcome::Moved { by, to, .. } => Self::Moved { by, days: (to.date() - contact.at.date()).num_days().abs() },
            Outcome::Cancelled { by, .. } => Self::Cancelled(by),
            Outcome::NoShow { by } => Self::NoShow(by),
        }
    }
}

/// Whether somebody came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// Not known yet.
    Invited,
    /// Came.
    Present,
    /// Did not come.
    Absent,
    /// Sent a deputy.
    Deputy,
}

/// One person's part in a contact.
#[derive(Clone, Copy, Debug)]
pub struct Attended {
    /// Who: a place in [`Talks::people`].
    pub person: u32,
    /// Whether the person was needed.
    pub required: bool,
    /// Whether the person came.
    pub came: Came,
}

/// One contact.
#[derive(Clone, Copy, Debug)]
pub struct Talk {
    /// Which.
    pub id: ContactId,
    /// When it is planned for, or took place.
    pub at: NaiveDateTime,
    /// Whether it stood in the file before its day: it was agreed, and did not simply happen.
    pub foreseen: bool,
    /// What became of it.
    pub became: Became,
    /// What kind.
    pub kind: ContactKind,
    /// Who spoke to whom.
    pub direction: Direction,
    /// Whether they asked for it.
    pub their_initiative: bool,
    /// Whether it was formal.
    pub formal: bool,
    /// By which channel.
    pub channel: Channel,
    /// When it was said that it is moved or cancelled.
    pub told: Option<NaiveDate>,
    /// Its series: a place in [`Talks::series`].
    pub series: Option<u32>,
    attended: Places,
    activities: Places,
    roles: Places,
    explained: Places,
}

/// The first place in a list, and the one after the last.
type Places = (u32, u32);

impl Talk {
    /// Its day.
    pub fn on(&self) -> NaiveDate {
        self.at.date()
    }

    /// Whether it was held by the end of `day`.
    pub fn held_by(&self, day: NaiveDate) -> bool {
        self.became == Became::Held && self.on() <= day
    }

    /// Whether nobody is written down for it: then its series says who was there.
    pub fn is_open(&self) -> bool {
        self.attended.0 == self.attended.1
    }

    fn key(&self) -> (NaiveDateTime, ContactId) {
        (self.at, self.id)
    }
}

/// Ids and their numbers, in the order in which they came; one that nobody names any more keeps its number.
#[derive(Clone, Debug)]
struct Numbers<I> {
    ids: Vec<I>,
    of: HashMap<I, u32>,
}

impl<I> Default for Numbers<I> {
    fn default() -> Self {
        Self { ids: Vec::new(), of: HashMap::new() }
    }
}

impl<I: Copy + Eq + Hash> Numbers<I> {
    fn of(&mut self, id: I) -> u32 {
        *self.of.entry(id).or_insert_with(|| {
            self.ids.push(id);
            (self.ids.len() - 1) as u32
        })
    }
}

/// All contacts of a workspace.
#[derive(Clone, Debug, Default)]
pub struct Talks {
    /// In the order of their times, then of their ids.
    rows: Vec<Talk>,
    people: Numbers<StakeholderId>,
    series: Numbers<RhythmId>,
    attended: Vec<Attended>,
    activities: Vec<(Activity, i64)>,
    roles: Vec<(Role, i64)>,
    explained: Vec<u32>,
}

impl Talks {
    /// All contacts, from nothing.
    pub fn of(contacts: &Collection<Contact>) -> Self {
        let mut talks = Self::default();
        let mut rows: Vec<Talk> = contacts.iter().map(|contact| talks.row(contact)).collect();
        rows.sort_unstable_by_key(Talk::key);
        talks.rows = rows;
        talks
    }

    /// All contacts of `now`, starting from this table of those that were there `before`.
    pub fn after(&self, before: &Collection<Contact>, now: &Collection<Contact>) -> Self {
        let changes: Vec<_> = before.changes(now).take(MANY + 1).collect();
        // What rows no longer name stays in the lists; when that is half of them, all is read anew.
        let named: usize = self.rows.iter().map(|talk| (talk.attended.1 - talk.attended.0) as usize).sum();
        if changes.len() > MANY || self.attended.len() > 2 * named + MANY {
            return Self::of(now);
        }
        let mut talks = self.clone();
        for (old, new) in changes {
            let place = old.map(|old| talks.rows.binary_search_by_key(&(old.at, old.id), Talk::key));
            // What keeps its time keeps its place: the others need not make room.
            if let (Some(Ok(at)), Some(new)) = (place, new.filter(|new| old.is_some_and(|old| old.at == new.at))) {
                talks.rows[at] = talks.row(new);
                continue;
            }
            match place {
                Some(Ok(at)) => drop(talks.rows.remove(at)),
                Some(Err(_)) => return Self::of(now),
                None => {}
            }
            if let Some(new) = new {
                let row = talks.row(new);
                let at = talks.rows.partition_point(|talk| talk.key() < row.key());
                talks.rows.insert(at, row);
            }
        }
        talks
    }

    fn row(&mut self, contact: &Contact) -> Talk {
        fn add<T>(list: &mut Vec<T>, more: impl Iterator<Item = T>) -> Places {
            let first = list.len() as u32;
            list.extend(more);
            (first, list.len() as u32)
        }
        let people = &mut self.people;
        let part = |one: &Attendance| Attended {
            person: people.of(one.who),
            required: one.required,
            came: match one.presence {
                Presence::Invited => Came::Invited,
                Presence::Present => Came::Present,
                Presence::Absent => Came::Absent,
                Presence::Deputy(_) => Came::Deputy,
            },
        };
        Talk {
            id: contact.id,
            at: contact.at,
            foreseen: contact.meta.on < contact.at.date(),
            became: Became::of(contact),
            kind: contact.kind,
            direction: contact.direction,
            their_initiative: contact.their_initiative,
            formal: contact.formal,
            channel: contact.channel,
            told: match contact.outcome {
                Outcome::Moved { on, .. } | Outcome::Cancelled { on, .. } => Some(on),
                Outcome::Planned | Outcome::Held | Outcome::NoShow { .. } => None,
            },
            series: contact.rhythm.map(|rhythm| self.series.of(rhythm)),
            attended: add(&mut self.attended, contact.attendance.iter().map(part)),
            activities: add(&mut self.activities, contact.activities.iter().map(|one| (one.activity, one.minutes))),
            roles: add(&mut self.roles, contact.roles.iter().map(|one| (one.role, one.minutes))),
            explained: add(&mut self.explained, contact.explained.iter().map(|one| self.people.of(one.to))),
        }
    }

    /// All of them, in the order of their times, then of their ids.
    pub fn all(&self) -> &[Talk] {
        &self.rows
    }

    /// Those on `day` and after.
    pub fn from(&self, day: NaiveDate) -> &[Talk] {
        &self.rows[self.rows.partition_point(|talk| talk.on() < day)..]
    }

    /// The row of a contact.
    pub fn of_contact(&self, contact: &Contact) -> Option<&Talk> {
        self.rows.binary_search_by_key(&(contact.at, contact.id), Talk::key).ok().map(|at| &self.rows[at])
    }

    /// Everybody who is named in one: [`Attended::person`] is a place in it.
    pub fn people(&self) -> &[StakeholderId] {
        &self.people.ids
    }

    /// Who that was.
    pub fn who(&self, one: &Attended) -> StakeholderId {
        self.people.ids[one.person as usize]
    }

    /// The number of a person who is named in one.
    pub fn number(&self, who: StakeholderId) -> Option<u32> {
        self.people.of.get(&who).copied()
    }

    /// Every series to which one belongs: [`Talk::series`] is a place in it.
    pub fn series(&self) -> &[RhythmId] {
        &self.series.ids
    }

    /// Who was to come to it, and who came.
    pub fn attended(&self, talk: &Talk) -> &[Attended] {
        slice(&self.attended, talk.attended)
    }

    /// Our minutes of it by activity.
    pub fn activities(&self, talk: &Talk) -> &[(Activity, i64)] {
        slice(&self.activities, talk.activities)
    }

    /// To whom something was explained in it, each a place in [`Talks::people`].
    pub fn explained(&self, talk: &Talk) -> &[u32] {
        slice(&self.explained, talk.explained)
    }

    /// Our minutes of it by role.
    pub fn roles(&self, talk: &Talk) -> &[(Role, i64)] {
        slice(&self.roles, talk.roles)
    }
}

fn slice<T>(list: &[T], (first, end): Places) -> &[T] {
    list.get(first as usize..end as usize).unwrap_or_default()
}
