//! Support and receptiveness (Bourne's engagement profile): how somebody is disposed now, how we need them to be, and
//! what comes first.
//!
//! Ratings of 1 and 2 are low. The order matters: whoever does not listen cannot be won over, so receptiveness is raised
//! before support.

/// Support for the work and receptiveness to what we say, 1–5 each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Attitude {
    /// Support, 1–5.
    pub support: u8,
    /// Receptiveness, 1–5.
    pub receptiveness: u8,
}

/// The largest rating that is low.
const LOW: u8 = 2;

/// The four quadrants. The names that the method gives them (problems, promoters and two between) are for nobody's eyes
/// but ours; these say what is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quadrant {
    /// Against it and not listening.
    Neither,
    /// Against it, but listening.
    Listening,
    /// For it, but not listening.
    Supporting,
    /// For it and listening.
    Both,
}

impl Quadrant {
    /// All.
    pub const ALL: [Self; 4] = [Self::Supporting, Self::Both, Self::Neither, Self::Listening];
}

/// What to do first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Next {
    /// Find a way to be heard.
    RaiseReceptiveness,
    /// Win support: we are heard.
    RaiseSupport,
    /// Keep it so.
    Keep,
}

impl Attitude {
    /// Both ratings, where both are there.
    pub fn of(support: Option<u8>, receptiveness: Option<u8>) -> Option<Self> {
        Some(Self { support: support?, receptiveness: receptiveness? })
    }

    /// The quadrant it lies in.
    pub fn quadrant(self) -> Quadrant {
        match (self.support > LOW, self.receptiveness > LOW) {
            (false, false) => Quadrant::Neither,
            (false, true) => Quadrant::Listening,
            (true, false) => Quadrant::Supporting,
            (true, true) => Quadrant::Both,
        }
    }

    /// What to do first on the way to the optimum: to be heard, then to be supported.
    pub fn next(self, optimum: Self) -> Next {
        if self.receptiveness < optimum.receptiveness {
            Next::RaiseReceptiveness
        } else if self.support < optimum.support {
            Next::RaiseSupport
        } else {
            Next::Keep
        }
    }

    /// Steps that are missing on both scales together; what is beyond makes up for nothing.
    pub fn missing(self, optimum: Self) -> u8 {
        optimum.support.saturating_sub(self.support) + optimum.receptiveness.saturating_sub(self.receptiveness)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(support: u8, receptiveness: u8) -> Attitude {
        Attitude { support, receptiveness }
    }

    #[test]
    fn one_and_two_are_low_on_both_scales() {
        assert_eq!(at(2, 2).quadrant(), Quadrant::Neither);
        assert_eq!(at(1, 3).quadrant(), Quadrant::Listening);
        assert_eq!(at(3, 2).quadrant(), Quadrant::Supporting);
        assert_eq!(at(3, 3).quadrant(), Quadrant::Both);
        assert_eq!(Attitude::of(Some(3), None), None);
    }

    #[test]
    fn receptiveness_is_raised_before_support() {
        assert_eq!(at(1, 1).next(at(4, 4)), Next::RaiseReceptiveness);
        assert_eq!(at(1, 4).next(at(4, 4)), Next::RaiseSupport);
        assert_eq!(at(5, 4).next(at(4, 4)), Next::Keep);
        assert_eq!(at(5, 3).next(at(4, 4)), Next::RaiseReceptiveness);
        assert_eq!(at(5, 3).missing(at(4, 4)), 1);
    }
}
