//! The rules by name, with the keys of their sentences.

use super::Manager;

macro_rules! rules {
    ($($(#[$doc:meta])* $rule:ident $manager:ident $sentence:literal $advice:literal;)*) => {
        /// A rule.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {$($(#[$doc])* $rule,)*}

        impl Rule {
            /// All rules.
            pub const ALL: &'static [Self] = &[$(Self::$rule,)*];

            /// Key of the sentence that says what was found.
            pub fn key(self) -> &'static str {
                match self {$(Self::$rule => $sentence,)*}
            }

            /// Key of the sentence that says what to do.
            pub fn advice_key(self) -> &'static str {
                match self {$(Self::$rule => $advice,)*}
            }

            /// Whose rule it is.
            pub fn manager(self) -> Manager {
                match self {$(Self::$rule => Manager::$manager,)*}
            }
        }
    };
}

rules! {
    /// What the plan reaches too late can be explained before (kind: understand).
    ExplainBefore Relationship "finding-explain-before" "finding-explain-before-advice";
    /// What the plan reaches too late can be shown before (kind: see).
    ShowBefore Relationship "finding-show-before" "finding-show-before-advice";
    /// What the plan reaches too late needs to be heard before (kind: feel).
    ListenBefore Relationship "finding-listen-before" "finding-listen-before-advice";
    /// What satisfies an expectation comes after its date (kinds: decide, receive, use).
    ExpectationLate Relationship "finding-expectation-late" "finding-expectation-late-advice";
    /// Nothing planned satisfies an expectation.
    ExpectationUnserved Relationship "finding-expectation-unserved" "finding-expectation-unserved-advice";
    /// What we need from the client comes too late or not at all.
    ClientInputLate Project "finding-client-input-late" "finding-client-input-late-advice";
    /// An expectation falls due before we next speak with its holder.
    DueBeforeContact Relationship "finding-due-before-contact" "finding-due-before-contact-advice";
    /// A key person's expectation reached us through others only.
    SecondHand Relationship "finding-second-hand" "finding-second-hand-advice";
    /// Key people's expectations were never played back and confirmed.
    Unconfirmed Relationship "finding-unconfirmed" "finding-unconfirmed-advice";
    /// We think expectations are met; nobody asked the holders.
    MetUnasked Relationship "finding-met-unasked" "finding-met-unasked-advice";
    /// Nothing is written down of what a key person expects.
    NoExpectation Relationship "finding-no-expectation" "finding-no-expectation-advice";
    /// A key person has not answered for long.
    KeySilent Relationship "finding-key-silent" "finding-key-silent-advice";
    /// Nobody has asked a key person anything.
    KeyNotAsked Relationship "finding-key-not-asked" "finding-key-not-asked-advice";
    /// A key person's satisfaction is 2 or less.
    KeyUnhappy Relationship "finding-key-unhappy" "finding-key-unhappy-advice";
    /// The project is good and the relationship is in trouble.
    Watermelon Relationship "finding-watermelon" "finding-watermelon-advice";
    /// The project is good and nothing fresh is known of the relationship.
    WatermelonUnknown Relationship "finding-watermelon-unknown" "finding-watermelon-unknown-advice";
    /// The dials have been far apart twice running.
    ManagersApart Relationship "finding-managers-apart" "finding-managers-apart-advice";
    /// Longer than agreed since we and a person spoke.
    ContactDebt Relationship "finding-contact-debt" "finding-contact-debt-advice";
    /// We cancel or move contacts too often.
    OurCancellations Relationship "finding-our-cancellations" "finding-our-cancellations-advice";
    /// A required person sends deputies.
    Deputies Relationship "finding-deputies" "finding-deputies-advice";
    /// Key people know only one of us.
    NoBackUp Relationship "finding-no-back-up" "finding-no-back-up-advice";
    /// A key person is less engaged than we need.
    EngagementGap Relationship "finding-engagement-gap" "finding-engagement-gap-advice";
    /// A person gained the last of power, legitimacy and urgency.
    BecameDefinitive Relationship "finding-became-definitive" "finding-became-definitive-advice";
    /// Almost all recorded effort is project management.
    AllProject Relationship "finding-all-project" "finding-all-project-advice";
    /// People who must hear of a decision have not, and it counts soon or already.
    DecisionUnheard Relationship "finding-decision-unheard" "finding-decision-unheard-advice";
    /// People heard of decisions from someone else first.
    HeardElsewhere Relationship "finding-heard-elsewhere" "finding-heard-elsewhere-advice";
    /// A complaint or conflict is not answered.
    ComplaintOpen Relationship "finding-complaint-open" "finding-complaint-open-advice";
    /// What people said was settled, and they were not told.
    NotToldBack Relationship "finding-not-told-back" "finding-not-told-back-advice";
    /// A promise of ours is overdue.
    PromiseBroken Relationship "finding-promise-broken" "finding-promise-broken-advice";
    /// A task of the client's is overdue.
    ClientTaskOverdue Project "finding-client-task-overdue" "finding-client-task-overdue-advice";
    /// A milestone comes later than in the baseline.
    MilestoneLate Project "finding-milestone-late" "finding-milestone-late-advice";
    /// A task finishes after its deadline.
    DeadlineMissed Project "finding-deadline-missed" "finding-deadline-missed-advice";
    /// A task under way is behind, or should be finished.
    TaskBehind Project "finding-task-behind" "finding-task-behind-advice";
    /// The plan ends later than in the baseline.
    EndSlips Project "finding-end-slips" "finding-end-slips-advice";
    /// Cost at completion will exceed the budget.
    CostOverrun Project "finding-cost-overrun" "finding-cost-overrun-advice";
    /// A high risk has no owner or no measure.
    RiskWithoutOwner Project "finding-risk-without-owner" "finding-risk-without-owner-advice";
    /// A high risk or an issue was told to nobody.
    RiskUntold Relationship "finding-risk-untold" "finding-risk-untold-advice";
    /// Somebody has more to do than they can.
    Overallocated Project "finding-overallocated" "finding-overallocated-advice";
    /// Links between tasks close a circle.
    Cycle Project "finding-cycle" "finding-cycle-advice";
    /// The charter is not signed after two weeks (APEX: what the project manager's authority rests on).
    CharterUnsigned Project "finding-charter-unsigned" "finding-charter-unsigned-advice";
    /// A goal lacks SMART marks (Doran 1981).
    GoalNotSmart Project "finding-goal-not-smart" "finding-goal-not-smart-advice";
    /// A key person does not agree with a goal, or only in part.
    GoalDisputed Relationship "finding-goal-disputed" "finding-goal-disputed-advice";
    /// No key person was asked whether they agree with a goal.
    GoalNotAsked Relationship "finding-goal-not-asked" "finding-goal-not-asked-advice";
    /// A measured outcome is far behind its way to the target, or not reached on its date.
    GoalOffCurve Project "finding-goal-off-curve" "finding-goal-off-curve-advice";
    /// Nobody is known to have a part in the client's decision (Miller and Heiman).
    PartUncovered Relationship "finding-part-uncovered" "finding-part-uncovered-advice";
    /// A deliverable comes soon and has no criteria.
    NoCriteria Project "finding-no-criteria" "finding-no-criteria-advice";
    /// A deliverable comes soon and nobody is named who accepts it.
    NoAcceptor Project "finding-no-acceptor" "finding-no-acceptor-advice";
    /// A deliverable was sent back.
    AcceptanceFailed Project "finding-acceptance-failed" "finding-acceptance-failed-advice";
    /// A deliverable is ready and waits for a word of acceptance.
    AcceptanceWaits Project "finding-acceptance-waits" "finding-acceptance-waits-advice";
    /// The latest check of a deliverable failed.
    CheckFailed Project "finding-check-failed" "finding-check-failed-advice";
    /// What was accepted is not signed, or what is signed is not invoiced.
    InvoiceWaits Project "finding-invoice-waits" "finding-invoice-waits-advice";
    /// Something that was not asked for costs us and was approved by nobody.
    ExtraUnapproved Project "finding-extra-unapproved" "finding-extra-unapproved-advice";
    /// No criterion says what somebody expects to receive or to use.
    NoCriterion Project "finding-no-criterion" "finding-no-criterion-advice";
    /// A budget line costs more than planned, or is thought to.
    LineOverspent Project "finding-line-overspent" "finding-line-overspent-advice";
    /// More is spent than was planned by now.
    BurnAhead Project "finding-burn-ahead" "finding-burn-ahead-advice";
    /// A reserve is used faster than the work before it is done.
    BufferBurnt Project "finding-buffer-burnt" "finding-buffer-burnt-advice";
    /// Work that begins soon has nobody who answers for it (no A).
    NoOwner Project "finding-no-owner" "finding-no-owner-advice";
    /// Work that begins soon has nobody who does it (no R).
    NoHands Project "finding-no-hands" "finding-no-hands-advice";
    /// One person answers for very many tasks at once (too many As).
    AnswersForMuch Project "finding-answers-for-much" "finding-answers-for-much-advice";
}
