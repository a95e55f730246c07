//! The lenses: ways to look at one set of people. Which there are, what they are called, which key chooses them.
//!
//! A lens that is added here has a file of its own with a [`super::picture::Picture`], and a line in [`super::Lenses`].

use serde::{Deserialize, Serialize};

/// A way to look at people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Lens {
    /// Power and interest (Mendelow 1991).
    #[default]
    PowerInterest,
}

impl Lens {
    /// All, in the order of their keys.
    pub const ALL: [Self; 1] = [Self::PowerInterest];

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::PowerInterest => "people-lens-power-interest",
        }
    }

    /// The key of the command that chooses it.
    pub fn command_key(self) -> &'static str {
        match self {
            Self::PowerInterest => "command-lens-power-interest",
        }
    }

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::PowerInterest => "stakeholders",
        }
    }

    /// The key that chooses it while people are looked at.
    pub fn digit(self) -> egui::Key {
        match self {
            Self::PowerInterest => egui::Key::Num1,
        }
    }
}
