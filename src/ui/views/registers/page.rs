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
    /// The table of a kind of record.
    Records(RecordKind),
}

impl Page {
    /// In their order: what the engagement is about, then what is written down day by day.
    pub const ALL: [Self; 16] = [
        Self::Goals,
        Self::Records(RecordKind::Risk),
        Self::Records(RecordKind::Deliverable),
        Self::Records(RecordKind::BudgetLine),
        Self::Records(RecordKind::Lesson),
        Self::Records(RecordKind::Opportunity),
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
            Self::Records(kind) => match kind {
                RecordKind::Risk => "register-risks",
                RecordKind::Deliverable => "register-deliverables",
                RecordKind::BudgetLine => "register-money",
                RecordKind::Lesson => "register-lessons",
                RecordKind::Opportunity => "register-opportunities",
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
            Self::Records(kind) => match kind {
                RecordKind::Risk => "registers-risks",
                RecordKind::Deliverable => "registers-deliverables",
                RecordKind::BudgetLine => "registers-money",
                RecordKind::Lesson => "registers-lessons",
                RecordKind::Opportunity => "registers-opportunities",
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
            Self::Records(kind) => icon_of(kind),
        }
    }

    /// The kind of record in its table; none where it has no table.
    pub fn kind(self) -> Option<RecordKind> {
        match self {
            Self::Goals => Some(RecordKind::Goal),
            Self::Records(kind) => Some(kind),
        }
    }

    /// How many records it holds; none where it holds none of its own.
    pub fn count(self, cx: &Cx<'_>) -> Option<usize> {
        self.kind().map(|kind| cx.shown().count(kind))
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
