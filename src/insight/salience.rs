//! Salience of stakeholders (Mitchell, Agle & Wood 1997): power, legitimacy and urgency make seven classes.
//!
//! The names are for us alone: none of them is ever shown to a client.

use crate::workspace::{Assessment, Thresholds};

/// One of the three attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Attribute {
    /// Power to carry through what they want.
    Power,
    /// A claim that is legitimate.
    Legitimacy,
    /// A claim that cannot wait.
    Urgency,
}

impl Attribute {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Power, Self::Legitimacy, Self::Urgency];
}

/// From which ratings on somebody has an attribute: a setting of the workspace. Whether a claim is legitimate is said
/// by yes or no and needs no limit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// From this power on (1–5).
    pub power: f64,
    /// From this urgency on (1–5).
    pub urgency: u8,
}

impl Limits {
    /// Those of a workspace.
    pub fn of(thresholds: &Thresholds) -> Self {
        Self { power: thresholds.salience_power, urgency: thresholds.salience_urgency }
    }
}

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

    /// The class that an assessment says within the limits of its workspace. None when legitimacy or urgency was not
    /// rated.
    pub fn of_assessment(assessment: &Assessment, limits: Limits) -> Option<Self> {
        Self::of_parts(assessment.power, assessment.legitimate, assessment.urgency, limits)
    }

    /// The class of what was said of power, legitimacy and urgency, whoever said each.
    pub fn of_parts(power: f64, legitimate: Option<bool>, urgency: Option<u8>, limits: Limits) -> Option<Self> {
        Some(Self::of(power >= limits.power, legitimate?, urgency? >= limits.urgency))
    }

    /// All seven, from those with one attribute to the one with three.
    pub const ALL: [Self; 7] = [
        Self::Dormant,
        Self::Discretionary,
        Self::Demanding,
        Self::Dominant,
        Self::Dangerous,
        Self::Dependent,
        Self::Definitive,
    ];

    /// Whether somebody of this class has an attribute.
    pub fn has(self, attribute: Attribute) -> bool {
        let with: &[Self] = match attribute {
            Attribute::Power => &[Self::Dormant, Self::Dominant, Self::Dangerous, Self::Definitive],
            Attribute::Legitimacy => &[Self::Discretionary, Self::Dominant, Self::Dependent, Self::Definitive],
            Attribute::Urgency => &[Self::Demanding, Self::Dangerous, Self::Dependent, Self::Definitive],
        };
        with.contains(&self)
    }

    /// The class with one attribute more.
    pub fn with(self, attribute: Attribute) -> Self {
        let has = |one: Attribute| one == attribute || self.has(one);
        Self::of(has(Attribute::Power), has(Attribute::Legitimacy), has(Attribute::Urgency))
    }

    /// What one more attribute would make of somebody of this class: each that is missing, and the class then.
    pub fn one_more(self) -> impl Iterator<Item = (Attribute, Self)> {
        Attribute::ALL.into_iter().filter(move |one| !self.has(*one)).map(move |one| (one, self.with(one)))
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
    fn three_attributes_make_seven_classes() {
        use Salience as S;
        let classes = [
            ((true, false, false), S::Dormant),
            ((false, true, false), S::Discretionary),
            ((false, false, true), S::Demanding),
            ((true, true, false), S::Dominant),
            ((true, false, true), S::Dangerous),
            ((false, true, true), S::Dependent),
            ((true, true, true), S::Definitive),
            ((false, false, false), S::None),
        ];
        for ((power, legitimacy, urgency), class) in classes {
            assert_eq!(S::of(power, legitimacy, urgency), class);
            let has = [Attribute::Power, Attribute::Legitimacy, Attribute::Urgency].map(|one| class.has(one));
            assert_eq!(has, [power, legitimacy, urgency], "{class:?}");
            assert_eq!(usize::from(class.attributes()), has.iter().filter(|one| **one).count());
        }
        assert_eq!(S::ALL.len(), 7);
    }

    #[test]
    fn one_attribute_gained_makes_an_expectant_one_definitive() {
        let (before, after) = (Salience::of(true, true, false), Salience::of(true, true, true));
        assert_eq!((before, after), (Salience::Dominant, Salience::Definitive));
        assert_eq!((before.attributes(), after.attributes()), (2, 3));
        assert_eq!(Vec::from_iter(before.one_more()), [(Attribute::Urgency, Salience::Definitive)]);
        assert_eq!(
            Vec::from_iter(Salience::Dormant.one_more()),
            [(Attribute::Legitimacy, Salience::Dominant), (Attribute::Urgency, Salience::Dangerous)]
        );
        assert_eq!(after.one_more().count(), 0);
        assert_eq!(Salience::of(true, false, true), Salience::Dangerous);
        assert_eq!(Salience::of(false, true, true), Salience::Dependent);
    }
}
