//! The rules by name, with the keys of their sentences.

use super::Manager;

/// A rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// What the plan reaches too late can be explained before (kind: understand).
    ExplainBefore,
    /// What the plan reaches too late can be shown before (kind: see).
    ShowBefore,
    /// What the plan reaches too late needs to be heard before (kind: feel).
    ListenBefore,
    /// What satisfies an expectation comes after its date (kinds: decide, receive, use).
    ExpectationLate,
    /// Nothing planned satisfies an expectation.
    ExpectationUnserved,
    /// What we need from the client comes too late or not at all.
    ClientInputLate,
    /// An expectation falls due before we next speak with its holder.
    DueBeforeContact,
    /// A key person's expectation reached us through others only.
    SecondHand,
    /// Key people's expectations were never played back and confirmed.
    Unconfirmed,
    /// We think expectations are met; nobody asked the holders.
    MetUnasked,
    /// Nothing is written down of what a key person expects.
    NoExpectation,
    /// A key person has not answered for long.
    KeySilent,
    /// Nobody has asked a key person anything.
    KeyNotAsked,
    /// A key person's satisfaction is 2 or less.
    KeyUnhappy,
    /// The project is good and the relationship is in trouble.
    Watermelon,
    /// The project is good and nothing fresh is known of the relationship.
    WatermelonUnknown,
    /// The dials have been far apart twice running.
    ManagersApart,
    /// Longer than agreed since we and a person spoke.
    ContactDebt,
    /// We cancel or move contacts too often.
    OurCancellations,
    /// A required person sends deputies.
    Deputies,
    /// Key people know only one of us.
    NoBackUp,
    /// A key person is less engaged than we need.
    EngagementGap,
    /// A person gained the last of power, legitimacy and urgency.
    BecameDefinitive,
    /// Almost all recorded effort is project management.
    AllProject,
    /// People who must hear of a decision have not, and it counts soon or already.
    DecisionUnheard,
    /// People heard of decisions from someone else first.
    HeardElsewhere,
    /// A complaint or conflict is not answered.
    ComplaintOpen,
    /// What people said was settled, and they were not told.
    NotToldBack,
    /// A promise of ours is overdue.
    PromiseBroken,
    /// A task of the client's is overdue.
    ClientTaskOverdue,
    /// A milestone comes later than in the baseline.
    MilestoneLate,
    /// A task finishes after its deadline.
    DeadlineMissed,
    /// A task under way is behind, or should be finished.
    TaskBehind,
    /// The plan ends later than in the baseline.
    EndSlips,
    /// Cost at completion will exceed the budget.
    CostOverrun,
    /// A high risk has no owner or no measure.
    RiskWithoutOwner,
    /// A high risk or an issue was told to nobody.
    RiskUntold,
    /// Somebody has more to do than they can.
    Overallocated,
    /// Links between tasks close a circle.
    Cycle,
}

impl Rule {
    /// All rules.
    pub const ALL: &[Self] = &[
        Self::ExplainBefore,
        Self::ShowBefore,
        Self::ListenBefore,
        Self::ExpectationLate,
        Self::ExpectationUnserved,
        Self::ClientInputLate,
        Self::DueBeforeContact,
        Self::SecondHand,
        Self::Unconfirmed,
        Self::MetUnasked,
        Self::NoExpectation,
        Self::KeySilent,
        Self::KeyNotAsked,
        Self::KeyUnhappy,
        Self::Watermelon,
        Self::WatermelonUnknown,
        Self::ManagersApart,
        Self::ContactDebt,
        Self::OurCancellations,
        Self::Deputies,
        Self::NoBackUp,
        Self::EngagementGap,
        Self::BecameDefinitive,
        Self::AllProject,
        Self::DecisionUnheard,
        Self::HeardElsewhere,
        Self::ComplaintOpen,
        Self::NotToldBack,
        Self::PromiseBroken,
        Self::ClientTaskOverdue,
        Self::MilestoneLate,
        Self::DeadlineMissed,
        Self::TaskBehind,
        Self::EndSlips,
        Self::CostOverrun,
        Self::RiskWithoutOwner,
        Self::RiskUntold,
        Self::Overallocated,
        Self::Cycle,
    ];

    /// Key of the sentence that says what was found.
    pub fn key(self) -> &'static str {
        match self {
            Self::ExplainBefore => "finding-explain-before",
            Self::ShowBefore => "finding-show-before",
            Self::ListenBefore => "finding-listen-before",
            Self::ExpectationLate => "finding-expectation-late",
            Self::ExpectationUnserved => "finding-expectation-unserved",
            Self::ClientInputLate => "finding-client-input-late",
            Self::DueBeforeContact => "finding-due-before-contact",
            Self::SecondHand => "finding-second-hand",
            Self::Unconfirmed => "finding-unconfirmed",
            Self::MetUnasked => "finding-met-unasked",
            Self::NoExpectation => "finding-no-expectation",
            Self::KeySilent => "finding-key-silent",
            Self::KeyNotAsked => "finding-key-not-asked",
            Self::KeyUnhappy => "finding-key-unhappy",
            Self::Watermelon => "finding-watermelon",
            Self::WatermelonUnknown => "finding-watermelon-unknown",
            Self::ManagersApart => "finding-managers-apart",
            Self::ContactDebt => "finding-contact-debt",
            Self::OurCancellations => "finding-our-cancellations",
            Self::Deputies => "finding-deputies",
            Self::NoBackUp => "finding-no-back-up",
            Self::EngagementGap => "finding-engagement-gap",
            Self::BecameDefinitive => "finding-became-definitive",
            Self::AllProject => "finding-all-project",
            Self::DecisionUnheard => "finding-decision-unheard",
            Self::HeardElsewhere => "finding-heard-elsewhere",
            Self::ComplaintOpen => "finding-complaint-open",
            Self::NotToldBack => "finding-not-told-back",
            Self::PromiseBroken => "finding-promise-broken",
            Self::ClientTaskOverdue => "finding-client-task-overdue",
            Self::MilestoneLate => "finding-milestone-late",
            Self::DeadlineMissed => "finding-deadline-missed",
            Self::TaskBehind => "finding-task-behind",
            Self::EndSlips => "finding-end-slips",
            Self::CostOverrun => "finding-cost-overrun",
            Self::RiskWithoutOwner => "finding-risk-without-owner",
            Self::RiskUntold => "finding-risk-untold",
            Self::Overallocated => "finding-overallocated",
            Self::Cycle => "finding-cycle",
        }
    }

    /// Key of the sentence that says what to do.
    pub fn advice_key(self) -> &'static str {
        match self {
            Self::ExplainBefore => "finding-explain-before-advice",
            Self::ShowBefore => "finding-show-before-advice",
            Self::ListenBefore => "finding-listen-before-advice",
            Self::ExpectationLate => "finding-expectation-late-advice",
            Self::ExpectationUnserved => "finding-expectation-unserved-advice",
            Self::ClientInputLate => "finding-client-input-late-advice",
            Self::DueBeforeContact => "finding-due-before-contact-advice",
            Self::SecondHand => "finding-second-hand-advice",
            Self::Unconfirmed => "finding-unconfirmed-advice",
            Self::MetUnasked => "finding-met-unasked-advice",
            Self::NoExpectation => "finding-no-expectation-advice",
            Self::KeySilent => "finding-key-silent-advice",
            Self::KeyNotAsked => "finding-key-not-asked-advice",
            Self::KeyUnhappy => "finding-key-unhappy-advice",
            Self::Watermelon => "finding-watermelon-advice",
            Self::WatermelonUnknown => "finding-watermelon-unknown-advice",
            Self::ManagersApart => "finding-managers-apart-advice",
            Self::ContactDebt => "finding-contact-debt-advice",
            Self::OurCancellations => "finding-our-cancellations-advice",
            Self::Deputies => "finding-deputies-advice",
            Self::NoBackUp => "finding-no-back-up-advice",
            Self::EngagementGap => "finding-engagement-gap-advice",
            Self::BecameDefinitive => "finding-became-definitive-advice",
            Self::AllProject => "finding-all-project-advice",
            Self::DecisionUnheard => "finding-decision-unheard-advice",
            Self::HeardElsewhere => "finding-heard-elsewhere-advice",
            Self::ComplaintOpen => "finding-complaint-open-advice",
            Self::NotToldBack => "finding-not-told-back-advice",
            Self::PromiseBroken => "finding-promise-broken-advice",
            Self::ClientTaskOverdue => "finding-client-task-overdue-advice",
            Self::MilestoneLate => "finding-milestone-late-advice",
            Self::DeadlineMissed => "finding-deadline-missed-advice",
            Self::TaskBehind => "finding-task-behind-advice",
            Self::EndSlips => "finding-end-slips-advice",
            Self::CostOverrun => "finding-cost-overrun-advice",
            Self::RiskWithoutOwner => "finding-risk-without-owner-advice",
            Self::RiskUntold => "finding-risk-untold-advice",
            Self::Overallocated => "finding-overallocated-advice",
            Self::Cycle => "finding-cycle-advice",
        }
    }

    /// Whose rule it is.
    pub fn manager(self) -> Manager {
        match self {
            Self::ClientInputLate
            | Self::ClientTaskOverdue
            | Self::MilestoneLate
            | Self::DeadlineMissed
            | Self::TaskBehind
            | Self::EndSlips
            | Self::CostOverrun
            | Self::RiskWithoutOwner
            | Self::Overallocated
            | Self::Cycle => Manager::Project,
            _ => Manager::Relationship,
        }
    }
}
