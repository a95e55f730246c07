//! The conflict log: who is at odds with whom, since when, how it was settled, how it felt afterwards, whether it came
//! back.
//!
//! Founding text "Mastering relationship management": conflicts are inevitable, so what is kept is how long they last.
//! What is open counts with its age, so that leaving one open betters nothing; one that was opened again counts from its
//! first day.

use chrono::NaiveDate;

use super::statistics::{Share, median};
use crate::workspace::{Settlement, StakeholderId, VoiceId, VoiceKind, Workspace};

/// One conflict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The voice that says so.
    pub id: VoiceId,
    /// Who is in it: who said so first, then the others.
    pub parties: Vec<StakeholderId>,
    /// Since when.
    pub opened: NaiveDate,
    /// Until when; none while it is open.
    pub closed: Option<NaiveDate>,
    /// Days it lasted, or has lasted so far.
    pub days: i64,
    /// How often it came back after it had been closed.
    pub reopened: usize,
    /// How it was settled; none while it is open.
    pub settled: Option<Settlement>,
    /// How it felt afterwards, 1–5; none = not asked.
    pub feeling: Option<u8>,
}

/// All conflicts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Conflicts {
    /// The open ones first, the longest first; then the closed, the latest first.
    pub all: Vec<Conflict>,
    /// Closed, of all.
    pub closed: Share,
    /// Median days until they were closed; open ones at their age, so the true one is no shorter.
    pub days_to_close: Option<f64>,
    /// Came back, of those that were ever closed.
    pub reopened: Share,
    /// Median of how it felt afterwards, 1–5, of those closed that were asked.
    pub feeling: Option<f64>,
    /// How many of those closed were asked.
    pub asked: Share,
}

impl Conflicts {
    /// Conflicts at the end of `day`.
    pub fn of(workspace: &Workspace, day: NaiveDate) -> Self {
        let voices = workspace.voices.iter().filter(|one| one.kind == VoiceKind::Conflict && one.on <= day);
        let mut all: Vec<Conflict> = voices
            .map(|voice| {
                let closed = voice.closed_on.filter(|on| *on <= day);
                let others = voice.parties.iter().copied().filter(|who| *who != voice.of);
                Conflict {
                    id: voice.id,
                    parties: std::iter::once(voice.of).chain(others).collect(),
                    opened: voice.on,
                    closed,
                    days: (closed.unwrap_or(day) - voice.on).num_days().max(0),
                    reopened: voice.reopened.iter().filter(|one| one.on <= day).count(),
                    settled: voice.settled.filter(|_| closed.is_some()),
                    feeling: voice.feeling_after.filter(|_| closed.is_some()),
                }
            })
            .collect();
        all.sort_by_key(|one| (one.closed.is_some(), std::cmp::Reverse(one.closed), -one.days, one.id));
        let ever = all.iter().filter(|one| one.closed.is_some() || one.reopened > 0);
        let closed = all.iter().filter(|one| one.closed.is_some());
        let mut feelings: Vec<i64> = closed.clone().filter_map(|one| one.feeling.map(i64::from)).collect();
        Self {
            closed: Share::count(all.iter().map(|one| one.closed.is_some())),
            days_to_close: median(&mut all.iter().map(|one| one.days).collect::<Vec<_>>()),
            reopened: Share::count(ever.map(|one| one.reopened > 0)),
            asked: Share::count(closed.map(|one| one.feeling.is_some())),
            feeling: median(&mut feelings),
            all,
        }
    }
}
