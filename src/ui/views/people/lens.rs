//! The lenses: ways to look at one set of people. Which there are, what they are called, which key chooses them.
//!
//! A lens that is added here has a file of its own with a `Picture`, and a line in `Lenses`.

use serde::{Deserialize, Serialize};

/// A way to look at people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Lens {
    /// Power and interest (Mendelow 1991).
    #[default]
    PowerInterest,
    /// Where people are and where we need them (PMBOK).
    Engagement,
    /// Power, legitimacy and urgency as three sets (Mitchell, Agle & Wood 1997).
    Salience,
    /// Whom to attend to first, around the work (Bourne).
    Circle,
    /// Support and receptiveness (Bourne).
    Attitude,
    /// The influence network: ties, who joins others, who is cut off when somebody leaves.
    Network,
    /// Their organisation against ours: who covers whom.
    Coverage,
}

impl Lens {
    /// All, in the order of their keys.
    pub const ALL: [Self; 7] = [
        Self::PowerInterest,
        Self::Engagement,
        Self::Salience,
        Self::Circle,
        Self::Attitude,
        Self::Network,
        Self::Coverage,
    ];

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::PowerInterest => "people-lens-power-interest",
            Self::Engagement => "people-lens-engagement",
            Self::Salience => "people-lens-salience",
            Self::Circle => "people-lens-circle",
            Self::Attitude => "people-lens-attitude",
            Self::Network => "ties-lens",
            Self::Coverage => "coverage-lens",
        }
    }

    /// The key of the command that chooses it.
    pub fn command_key(self) -> &'static str {
        match self {
            Self::PowerInterest => "command-lens-power-interest",
            Self::Engagement => "command-lens-engagement",
            Self::Salience => "command-lens-salience",
            Self::Circle => "command-lens-circle",
            Self::Attitude => "command-lens-attitude",
            Self::Network => "command-lens-network",
            Self::Coverage => "command-lens-coverage",
        }
    }

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::PowerInterest => "stakeholders",
            Self::Engagement => "engagement",
            Self::Salience => "salience",
            Self::Circle => "circle",
            Self::Attitude => "attitude",
            Self::Network => "influence",
            Self::Coverage => "coverage",
        }
    }

    /// The key that chooses it while people are looked at.
    pub fn digit(self) -> egui::Key {
        match self {
            Self::PowerInterest => egui::Key::Num1,
            Self::Engagement => egui::Key::Num2,
            Self::Salience => egui::Key::Num3,
            Self::Circle => egui::Key::Num4,
            Self::Attitude => egui::Key::Num5,
            Self::Network => egui::Key::Num6,
            Self::Coverage => egui::Key::Num7,
        }
    }
}
