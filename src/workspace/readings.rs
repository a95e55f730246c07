//! Dated answers of persons to questions, and their silences.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Activity, ContactId, Meta, ReadingId, StakeholderId};

/// One answer of one person to one question on one day; or that the person was asked and kept silent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// Its id.
    pub id: ReadingId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// Whose answer; of an answer without a name the group to which the person belongs.
    pub of: StakeholderId,
    /// On which day it was given (or asked for).
    pub on: NaiveDate,
    /// To which question.
    pub question: Question,
    /// The answer on the question's own scale; none = asked, silent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<f64>,
    /// Whether it is our own guess of how the person would answer (self-rating beside client rating).
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub our_guess: bool,
    /// Whether someone of a group answered without a name: `of` is then that group, never a person, and no figure tells
    /// such answers apart.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub anonymous: bool,
    /// Whom of us it is about, where not the engagement's manager: trust is between two people. The answer goes with
    /// that person, since without it would be about the manager.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<StakeholderId>,
    /// The contact in which it was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_in: Option<ContactId>,
    /// The person's words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub comment: String,
}

/// What was asked.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Question {
    /// Satisfied with the firm, 1–5.
    SatisfactionFirm,
    /// Satisfied with the project manager, 1–5.
    SatisfactionManager,
    /// Would recommend us, 0–10.
    Recommend,
    /// How easy we are to work with, 1–5.
    Ease,
    /// Understands what happens next, 1–5.
    Understood,
    /// Trust: credibility, 1–10 (Maister, Green & Galford 2000).
    Credibility,
    /// Trust: reliability, 1–10.
    Reliability,
    /// Trust: intimacy, 1–10.
    Intimacy,
    /// Trust: self-orientation, 1–10, low is good.
    SelfOrientation,
    /// Mood, 1–5.
    Mood,
    /// Commitment, 1–5.
    Commitment,
    /// Trust and respect within our own team, 1–5.
    TeamTrust,
    /// Believes that the work brings the benefit that was promised, 1–5.
    Benefit,
    /// What is expected of our service, 1–5: asked once, at the start (SERVQUAL; Parasuraman, Zeithaml & Berry 1988).
    Expected(Quality),
    /// What our service is seen to be, 1–5: asked in every round.
    Perceived(Quality),
    /// How well somebody of us does one of the eight activities (APEX), by their own account, 1–5.
    Skill(Activity),
    /// A question of one's own, 1–5.
    Own(String),
}

impl Reading {
    /// Whether it is about somebody of us other than this manager.
    pub fn is_about_another(&self, manager: Option<StakeholderId>) -> bool {
        self.about.is_some() && self.about != manager
    }
}

impl Question {
    /// The smallest and the largest answer.
    pub fn scale(&self) -> (f64, f64) {
        match self {
            Self::Recommend => (0.0, 10.0),
            Self::Credibility | Self::Reliability | Self::Intimacy | Self::SelfOrientation => (1.0, 10.0),
            _ => (1.0, 5.0),
        }
    }
}

/// The five dimensions of service quality (SERVQUAL; Parasuraman, Zeithaml & Berry 1988), one question each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Quality {
    /// Does what was promised, when it was promised.
    Reliability,
    /// Knows the subject and gives confidence.
    Assurance,
    /// What is handed over is clear and well made.
    Tangibles,
    /// Sees the client's situation and cares for it.
    Empathy,
    /// Is ready to help, and answers soon.
    Responsiveness,
}

impl Quality {
    /// All five, in their order.
    pub const ALL: [Self; 5] =
        [Self::Reliability, Self::Assurance, Self::Tangibles, Self::Empathy, Self::Responsiveness];
}
