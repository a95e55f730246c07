//! The plots of satisfaction and engagement over time, each by its name.

use egui::Key;

/// What the view shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Plot {
    /// All of them, small, side by side.
    All,
    /// Answers to one question, by person.
    #[default]
    Satisfaction,
    /// Levels of engagement, by person.
    Engagement,
    /// When something is expected, and when the plan reaches it.
    Expectations,
    /// Both managers' dials through the months.
    Managers,
    /// Agreed series of contacts, and what became of each.
    Rhythm,
    /// Where our time went, under what was answered.
    Effort,
    /// Who heard of which decision, when and from whom.
    Hearing,
    /// Our own guesses beside the answers.
    Perception,
    /// Trust between two people in its four parts.
    Trust,
    /// What is expected of our service, and what is experienced.
    Service,
    /// Figures: groups, changes, trust, gaps.
    Figures,
}

impl Plot {
    /// Those over time, in their order.
    pub const DRAWN: [Self; 10] = [
        Self::Satisfaction,
        Self::Engagement,
        Self::Expectations,
        Self::Managers,
        Self::Rhythm,
        Self::Effort,
        Self::Hearing,
        Self::Perception,
        Self::Trust,
        Self::Service,
    ];

    /// Everything that can be chosen, in its order.
    pub const ALL: [Self; 12] = [
        Self::All,
        Self::Satisfaction,
        Self::Engagement,
        Self::Expectations,
        Self::Managers,
        Self::Rhythm,
        Self::Effort,
        Self::Hearing,
        Self::Perception,
        Self::Trust,
        Self::Service,
        Self::Figures,
    ];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::All => "plot-all",
            Self::Satisfaction => "pulse",
            Self::Engagement => "plot-engagement",
            Self::Expectations => "plot-expectations",
            Self::Managers => "plot-managers",
            Self::Rhythm => "plot-rhythm",
            Self::Effort => "plot-effort",
            Self::Hearing => "plot-hearing",
            Self::Perception => "plot-self-and-client",
            Self::Trust => "plot-trust",
            Self::Service => "plot-service",
            Self::Figures => "plot-figures",
        }
    }

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::All => "pulse-plot-all",
            Self::Satisfaction => "pulse-plot-satisfaction",
            Self::Engagement => "pulse-plot-engagement",
            Self::Expectations => "pulse-plot-expectations",
            Self::Managers => "pulse-plot-managers",
            Self::Rhythm => "pulse-plot-rhythm",
            Self::Effort => "pulse-plot-effort",
            Self::Hearing => "pulse-plot-hearing",
            Self::Perception => "pulse-plot-perception",
            Self::Trust => "pulse-plot-trust",
            Self::Service => "pulse-plot-service",
            Self::Figures => "pulse-plot-figures",
        }
    }

    /// The digit that chooses it, if there is one left: those over time in their order, 0 for all.
    pub fn digit(self) -> Option<Key> {
        const DIGITS: [Key; 9] =
            [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
        match Self::DRAWN.iter().position(|one| *one == self) {
            Some(place) => DIGITS.get(place).copied(),
            None => (self == Self::All).then_some(Key::Num0),
        }
    }

    /// Whether it is drawn for a choice of one question.
    pub fn asks(self) -> bool {
        matches!(self, Self::Satisfaction | Self::Perception)
    }

    /// Whether it is in the client's view: what compares us with ourselves, where our time went, our guesses beside
    /// answers, who told whom, and what is said of us in confidence are ours.
    pub fn is_for_client(self) -> bool {
        use Plot::{Effort, Figures, Hearing, Managers, Perception, Service, Trust};
        !matches!(self, Managers | Effort | Hearing | Perception | Trust | Service | Figures)
    }

    /// Whether it stands on the days.
    pub fn over_time(self) -> bool {
        !matches!(self, Self::All | Self::Figures | Self::Managers)
    }
}
