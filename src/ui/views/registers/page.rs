//! What the view "registers" can show: registers that have a page of their own, and the others as tables.

use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::icon_of;
use crate::workspace::RecordKind;

/// A register.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// What the engagement is for, how far it has come, who agrees.
    #[default]
    Goals,
    /// Risks, issues and changes: five by five, exposure, who was told, what changes do.
    Risks,
    /// What is handed over, from due to invoiced, and what it is accepted by.
    Deliverables,
    /// Criteria, checks and tests.
    Quality,
    /// Who has which part in what.
    Raci,
    /// Planned, spent, earned, and what it will come to.
    Money,
    /// What stands in the way of closing, and what is handed over.
    Closing,
    /// What was learned, here and elsewhere.
    Lessons,
    /// What is done otherwise, and two days side by side.
    Improvements,
    /// Load and mood of our people; ours alone.
    Team,
    /// Work that came and comes, by relationship.
    Repeat,
    /// Offerings by the parts of the client.
    WhiteSpace,
    /// Contracts, renewals, proposals, who spoke for us.
    Account,
    /// The table of a kind of record.
    Records(RecordKind),
}

impl Page {
    /// In their order: what the engagement is about, then what is written down day by day.
    pub const ALL: [Self; 23] = [
        Self::Goals,
        Self::Risks,
        Self::Deliverables,
        Self::Quality,
        Self::Raci,
        Self::Money,
        Self::Closing,
        Self::Lessons,
        Self::Improvements,
        Self::Team,
        Self::Repeat,
        Self::WhiteSpace,
        Self::Account,
        Self::Records(RecordKind::Contact),
        Self::Records(RecordKind::Decision),
        Self::Records(RecordKind::Voice),
        Self::Records(RecordKind::Resource),
        Self::Records(RecordKind::Rhythm),
        Self::Records(RecordKind::Reading),
        Self::Records(RecordKind::Assessment),
        Self::Records(RecordKind::Tie),
        Self::Records(RecordKind::Event),
        Self::Records(RecordKind::Slide),
    ];

    /// The first of those that are written down day by day: in the list a gap stands before it.
    pub const DAILY: Self = Self::Records(RecordKind::Contact);

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Goals => "register-goals",
            Self::Risks => "register-risks",
            Self::Deliverables => "register-deliverables",
            Self::Quality => "register-quality",
            Self::Raci => "register-raci",
            Self::Money => "register-money",
            Self::Closing => "register-closing",
            Self::Lessons => "register-lessons",
            Self::Improvements => "register-improvements",
            Self::Team => "register-team",
            Self::Repeat => "register-repeat-business",
            Self::WhiteSpace => "register-white-space",
            Self::Account => "register-account",
            Self::Records(kind) => match kind {
                RecordKind::Decision => "register-decisions",
                RecordKind::Voice => "register-voices",
                RecordKind::Resource => "register-resources",
                RecordKind::Rhythm => "register-rhythms",
                RecordKind::Reading => "register-readings",
                RecordKind::Assessment => "register-assessments",
                RecordKind::Tie => "register-ties",
                RecordKind::Event => "register-events",
                RecordKind::Slide => "register-slides",
                _ => "register-contacts",
            },
        }
    }

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Goals => "registers-goals",
            Self::Risks => "registers-risks",
            Self::Deliverables => "registers-deliverables",
            Self::Quality => "registers-quality",
            Self::Raci => "registers-raci",
            Self::Money => "registers-money",
            Self::Closing => "business-closing",
            Self::Lessons => "registers-lessons",
            Self::Improvements => "business-improvements",
            Self::Team => "business-team",
            Self::Repeat => "business-repeat",
            Self::WhiteSpace => "business-white",
            Self::Account => "business-account",
            Self::Records(kind) => match kind {
                RecordKind::Decision => "registers-decisions",
                RecordKind::Voice => "registers-voices",
                RecordKind::Resource => "registers-resources",
                RecordKind::Rhythm => "registers-rhythms",
                RecordKind::Reading => "registers-readings",
                RecordKind::Assessment => "registers-assessments",
                RecordKind::Tie => "registers-ties",
                RecordKind::Event => "registers-events",
                RecordKind::Slide => "registers-slides",
                _ => "registers-contacts",
            },
        }
    }

    /// Its icon.
    pub fn icon(self) -> Icon {
        match self {
            Self::Goals => Icon::Goal,
            Self::Risks => Icon::Risk,
            Self::Deliverables => Icon::Deliverable,
            Self::Quality => Icon::CheckCircle,
            Self::Raci => Icon::Map,
            Self::Money => Icon::Money,
            Self::Closing => icon_of(RecordKind::ClosingItem),
            Self::Lessons => Icon::Lesson,
            Self::Improvements => icon_of(RecordKind::Improvement),
            Self::Team => Icon::Team,
            Self::Repeat => Icon::Opportunity,
            Self::WhiteSpace => icon_of(RecordKind::Offering),
            Self::Account => icon_of(RecordKind::Contract),
            Self::Records(kind) => icon_of(kind),
        }
    }

    /// The kind of record in its table; none where it has no table.
    pub fn kind(self) -> Option<RecordKind> {
        match self {
            Self::Goals => Some(RecordKind::Goal),
            Self::Risks => Some(RecordKind::Risk),
            Self::Deliverables | Self::Quality => Some(RecordKind::Deliverable),
            Self::Raci => None,
            Self::Money => Some(RecordKind::BudgetLine),
            Self::Closing => Some(RecordKind::ClosingItem),
            Self::Lessons => Some(RecordKind::Lesson),
            Self::Improvements => Some(RecordKind::Improvement),
            Self::Team => None,
            Self::Repeat => Some(RecordKind::Opportunity),
            Self::WhiteSpace => Some(RecordKind::Offering),
            Self::Account => Some(RecordKind::Contract),
            Self::Records(kind) => Some(kind),
        }
    }

    /// How many records it holds; none where it holds none of its own.
    pub fn count(self, cx: &Cx<'_>) -> Option<usize> {
        match self {
            Self::Quality => Some(cx.shown().deliverables.iter().map(|one| one.checks.len() + one.tests.len()).sum()),
            _ => self.kind().map(|kind| cx.shown().count(kind)),
        }
    }

    /// The kinds of records that have a table here.
    pub fn kinds() -> impl Iterator<Item = RecordKind> {
        Self::ALL.into_iter().filter_map(Self::kind)
    }

    /// The register where a record of this kind is at home, if it is one of this view.
    pub fn home_of(kind: RecordKind) -> Option<Self> {
        Self::ALL.into_iter().find(|page| page.kind() == Some(kind))
    }
}
