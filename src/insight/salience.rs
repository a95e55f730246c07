//! Salience of stakeholders (Mitchell, Agle & Wood 1997): power, legitimacy and urgency make seven classes.
//!
//! The names are for us alone: none of them is ever shown to a client.

use crate::workspace::Assessment;

/// The seven classes, and none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Salience {
    /// None of the three.
    None,
    /// Power alone.
    Dormant,
    /// Legitimacy alone.
    Discretionary,
    /// Urgency alone.
    Demanding,
    /// Power and legitimacy.
    Dominant,
    /// Power and urgency.
    Dangerous,
    /// Legitimacy and urgency.
    Dependent,
    /// All three.
    Definitive,
}

impl Salience {
    /// The class of a stakeholder with these attributes.
    pub fn of(power: bool, legitimacy: bool, urgency: bool) -> Self {
        match (power, legitimacy, urgency) {
            (false, false, false) => Self::None,
            (true, false, false) => Self::Dormant,
            (false, true, false) => Self::Discretionary,
            (false, false, true) => Self::Demanding,
            (true, true, false) => Self::Dominant,
            (true, false, true) => Self::Dangerous,
            (false, true, true) => Self::Dependent,
            (true, true, true) => Self::Definitive,
        }
    }

    /// The class that an assessment says: power from 3.5 of 5, urgency from 4 of 5 (both our judgement). None
    /// when legitimacy or urgency was not rated.
    pub fn of_assessment(assessment: &Assessment) -> Option<Self> {
        Some(Self::of(assessment.power >= 3.5, assessment.legitimate?, assessment.urgency? >= 4))
    }

    /// How many of the three attributes it stands for.
    pub fn attributes(self) -> u8 {
        match self {
            Self::None => 0,
            Self::Dormant | Self::Discretionary | Self::Demanding => 1,
            Self::Dominant | Self::Dangerous | Self::Dependent => 2,
            Self::Definitive => 3,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_attribute_gained_makes_an_expectant_one_definitive() {
        let (before, after) = (Salience::of(true, true, false), Salience::of(true, true, true));
        assert_eq!((before, after), (Salience::Dominant, Salience::Definitive));
        assert_eq!((before.attributes(), after.attributes()), (2, 3));
        assert_eq!(Salience::of(true, false, true), Salience::Dangerous);
        assert_eq!(Salience::of(false, true, true), Salience::Dependent);
    }
}
