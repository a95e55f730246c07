//! Urgent requests: moments that mattered, how quickly they were answered, and how the answer was received.
//!
//! Webber and Torti 2004 name urgency among what builds a relationship; the figures are our judgement. What is not
//! answered counts with its age, and who said nothing about the answer thanked nobody.

use chrono::NaiveDate;

use super::statistics::{Share, median};
use super::voices::answered;
use crate::workspace::{Reception, VoiceId, VoiceKind, Workspace};

/// Urgent requests.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Urgent {
    /// Answered, of all.
    pub answered: Share,
    /// Median minutes from asking to answering: by the clock where somebody looked at it, else whole days, of which one
    /// has begun at least: the same day is no answer at once. What is not answered counts with its age.
    pub response_minutes: Option<f64>,
    /// How many of those answered were timed by the clock.
    pub timed: Share,
    /// Received with thanks, of those answered.
    pub thanks: Share,
    /// Received with a complaint, of those answered.
    pub complaints: Share,
    /// Those without an answer, the oldest first.
    pub open: Vec<VoiceId>,
}

/// Minutes of a day.
const DAY: i64 = 24 * 60;

impl Urgent {
    /// Urgent requests at the end of `day`.
    pub fn of(workspace: &Workspace, day: NaiveDate) -> Self {
        let mut result = Self::default();
        let (mut lasted, mut open) = (Vec::new(), Vec::new());
        for voice in workspace.voices.iter().filter(|one| one.kind == VoiceKind::Urgent && one.on <= day) {
            let answered = answered(voice).filter(|on| *on <= day);
            let days = (answered.unwrap_or(day) - voice.on).num_days().max(1);
            let timed = voice.response_minutes.filter(|_| answered.is_some());
            lasted.push(timed.unwrap_or(days * DAY));
            result.answered.add(answered.is_some());
            if answered.is_none() {
                open.push((voice.on, voice.id));
                continue;
            }
            result.timed.add(timed.is_some());
            result.thanks.add(voice.reception == Some(Reception::Thanks));
            result.complaints.add(voice.reception == Some(Reception::Complaint));
        }
        open.sort_unstable();
        result.open = open.into_iter().map(|(_, id)| id).collect();
        result.response_minutes = median(&mut lasted);
        result
    }
}
