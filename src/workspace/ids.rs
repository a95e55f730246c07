//! Typed ids: small, stable and never reused, so that two people's copies can be merged.
//!
//! An id is a number within a *seat*; every open copy of a file that makes records has a seat of its own, so
//! two copies never make the same id. In the file an id reads `"T12"`, or `"T12-k3f"` with a seat other than 0. Numbers
//! start at 1: 0 marks what has no id yet, which no file holds.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// How many bits of an id hold the number within its seat.
const NUMBER_BITS: u32 = 24;
/// The largest number within one seat.
pub const MAX_NUMBER: u64 = (1 << NUMBER_BITS) - 1;
/// The largest seat.
pub const MAX_SEAT: u64 = (1 << (64 - NUMBER_BITS)) - 1;

/// The text is no id of the wanted kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not an id that starts with {prefix}")]
pub struct IdError {
    /// What was read.
    pub text: String,
    /// The letter that the id should start with.
    pub prefix: &'static str,
}

/// What all typed ids can do.
pub trait Id: Copy + Ord + fmt::Display + fmt::Debug + Serialize + for<'de> Deserialize<'de> + 'static {
    /// The letter that ids of this kind start with in the file.
    const PREFIX: &'static str;
    /// The id with this number in this seat.
    fn new(seat: u64, number: u64) -> Self;
    /// The seat and the number.
    fn parts(self) -> (u64, u64);
}

fn write_id(f: &mut fmt::Formatter<'_>, prefix: &str, (seat, number): (u64, u64)) -> fmt::Result {
    write!(f, "{prefix}{number}")?;
    if seat == 0 {
        return Ok(());
    }
    let mut digits = Vec::new();
    let mut rest = seat;
    while rest > 0 {
        digits.push(char::from_digit((rest % 36) as u32, 36).unwrap_or('0'));
        rest /= 36;
    }
    write!(f, "-{}", digits.iter().rev().collect::<String>())
}

fn read_id(text: &str, prefix: &'static str) -> Result<(u64, u64), IdError> {
    let wrong = || IdError { text: text.chars().take(40).collect(), prefix };
    let rest = text.strip_prefix(prefix).ok_or_else(wrong)?;
    let (number, seat) = match rest.split_once('-') {
        Some((number, seat)) => (number, u64::from_str_radix(seat, 36).map_err(|_| wrong())?),
        None => (rest, 0),
    };
    if number.is_empty() || !number.bytes().all(|b| b.is_ascii_digit()) {
        return Err(wrong());
    }
    let number: u64 = number.parse().map_err(|_| wrong())?;
    if number == 0 || number > MAX_NUMBER || seat > MAX_SEAT { Err(wrong()) } else { Ok((seat, number)) }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident $prefix:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u64);

        impl Id for $name {
            const PREFIX: &'static str = $prefix;
            fn new(seat: u64, number: u64) -> Self {
                Self((seat.min(MAX_SEAT) << NUMBER_BITS) | number.min(MAX_NUMBER))
            }
            fn parts(self) -> (u64, u64) {
                (self.0 >> NUMBER_BITS, self.0 & MAX_NUMBER)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write_id(f, $prefix, self.parts())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                read_id(text, $prefix).map(|(seat, number)| Self::new(seat, number))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                text.parse().map_err(de::Error::custom)
            }
        }
    )*};
}

ids! {
    /// Id of a working calendar.
    CalendarId "Y";
    /// Id of a person, group or organisation.
    StakeholderId "S";
    /// Id of an assessment.
    AssessmentId "A";
    /// Id of a tie between two stakeholders.
    TieId "I";
    /// Id of a reading.
    ReadingId "R";
    /// Id of a rhythm.
    RhythmId "H";
    /// Id of a contact.
    ContactId "C";
    /// Id of an expectation.
    ExpectationId "X";
    /// Id of a decision.
    DecisionId "D";
    /// Id of a voice.
    VoiceId "V";
    /// Id of a task.
    TaskId "T";
    /// Id of a baseline.
    BaselineId "B";
    /// Id of a resource.
    ResourceId "W";
    /// Id of a goal.
    GoalId "G";
    /// Id of a deliverable.
    DeliverableId "L";
    /// Id of a risk, issue or change.
    RiskId "K";
    /// Id of a budget line.
    BudgetLineId "M";
    /// Id of a lesson.
    LessonId "N";
    /// Id of an opportunity.
    OpportunityId "O";
    /// Id of an improvement.
    ImprovementId "J";
    /// Id of an item of closing.
    ClosingItemId "Z";
    /// Id of a contract.
    ContractId "F";
    /// Id of an offering.
    OfferingId "U";
    /// Id of an event.
    EventId "E";
    /// Id of a slide.
    SlideId "P";
    /// Id of the answers to a warning.
    AlarmId "Q";
    /// Id of somebody's own notes.
    PersonalId "m";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_as_it_was_written() {
        for (seat, number) in [(0, 1), (0, MAX_NUMBER), (35, 7), (36, 7), (MAX_SEAT, MAX_NUMBER)] {
            let id = TaskId::new(seat, number);
            assert_eq!(id.parts(), (seat, number));
            assert_eq!(id.to_string().parse(), Ok(id));
        }
        assert_eq!(TaskId::new(0, 12).to_string(), "T12");
        assert_eq!(TaskId::new(36, 12).to_string(), "T12-10");
    }

    #[test]
    fn what_is_no_id_is_refused() {
        for text in ["", "T", "12", "S12", "T+1", "T-1", "T1-", "T99999999999", "T0", "T1-zzzzzzzzzzzz", "T１"] {
            assert!(text.parse::<TaskId>().is_err(), "{text}");
        }
    }
}
