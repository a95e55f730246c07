//! The rules by name, with the keys of their sentences.

use super::Manager;

// A rule, whose it is, the keys of its sentence and of its advice; `together` where one finding says the same of several
// things.
macro_rules! rules {
    (@is together) => { true };
    (@is) => { false };
    ($($(#[$doc:meta])* $rule:ident $manager:ident $sentence:literal $advice:literal $($together:ident)?;)*) => {
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

            /// Whether one finding says of several things together what is wrong with them: it is one warning, however many
            /// they are and whichever stands first.
            pub fn is_together(self) -> bool {
                match self {$(Self::$rule => rules!(@is $($together)?),)*}
            }

            /// The name that files and scripts know it by; it stays the same.
            pub fn name(self) -> &'static str {
                self.key().trim_start_matches("finding-")
            }

            /// The rule of this name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|rule| rule.name() == name)
            }

            /// Whose rule it is.
            pub fn manager(self) -> Manager {
                match self {$(Self::$rule => Manager::$manager,)*}
            }
        }
    };
}

impl Rule {
    /// Of how many working days its advice speaks, where it names a time: “this week” is five, “today” is none.
    pub fn working_days(self) -> Option<usize> {
        match self {
            Self::ComplaintOpen | Self::BriefMissed => Some(0),
            Self::ContactDebt
            | Self::BecameDefinitive
            | Self::ActivityIdle
            | Self::ContributionStops
            | Self::KeyPersonLeft
            | Self::KeptBack => Some(5),
            _ => None,
        }
    }
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
    /// Nobody asked by when a key person expects something.
    ExpectationUndated Relationship "finding-expectation-undated" "finding-expectation-undated-advice";
    /// A key person's expectation reached us through others only.
    SecondHand Relationship "finding-second-hand" "finding-second-hand-advice";
    /// Key people's expectations were never played back and confirmed.
    Unconfirmed Relationship "finding-unconfirmed" "finding-unconfirmed-advice" together;
    /// We think expectations are met; nobody asked the holders.
    MetUnasked Relationship "finding-met-unasked" "finding-met-unasked-advice" together;
    /// Nothing is written down of what a key person expects.
    NoExpectation Relationship "finding-no-expectation" "finding-no-expectation-advice" together;
    /// A key person has not answered for long.
    KeySilent Relationship "finding-key-silent" "finding-key-silent-advice" together;
    /// Nobody has asked a key person anything.
    KeyNotAsked Relationship "finding-key-not-asked" "finding-key-not-asked-advice" together;
    /// A key person's satisfaction is 2 or less.
    KeyUnhappy Relationship "finding-key-unhappy" "finding-key-unhappy-advice";
    /// The project is good and the relationship is in trouble.
    Watermelon Relationship "finding-watermelon" "finding-watermelon-advice" together;
    /// The project is good and nothing fresh is known of the relationship.
    WatermelonUnknown Relationship "finding-watermelon-unknown" "finding-watermelon-unknown-advice" together;
    /// The dials have been far apart twice running.
    ManagersApart Relationship "finding-managers-apart" "finding-managers-apart-advice" together;
    /// Longer than agreed since we and a person spoke.
    ContactDebt Relationship "finding-contact-debt" "finding-contact-debt-advice";
    /// We cancel or move contacts too often.
    OurCancellations Relationship "finding-our-cancellations" "finding-our-cancellations-advice";
    /// A required person sends deputies.
    Deputies Relationship "finding-deputies" "finding-deputies-advice" together;
    /// Key people know only one of us.
    NoBackUp Relationship "finding-no-back-up" "finding-no-back-up-advice" together;
    /// Nobody of ours is named for a key person, and nobody speaks with them.
    NobodyKnown Relationship "finding-nobody-known" "finding-nobody-known-advice" together;
    /// A key person is less engaged than we need.
    EngagementGap Relationship "finding-engagement-gap" "finding-engagement-gap-advice";
    /// A person gained the last of power, legitimacy and urgency.
    BecameDefinitive Relationship "finding-became-definitive" "finding-became-definitive-advice";
    /// Almost all recorded effort is project management.
    AllProject Relationship "finding-all-project" "finding-all-project-advice";
    /// People who must hear of a decision have not, and it counts soon or already.
    DecisionUnheard Relationship "finding-decision-unheard" "finding-decision-unheard-advice";
    /// People heard of decisions from someone else first.
    HeardElsewhere Relationship "finding-heard-elsewhere" "finding-heard-elsewhere-advice" together;
    /// A complaint or conflict is not answered.
    ComplaintOpen Relationship "finding-complaint-open" "finding-complaint-open-advice";
    /// What people said was settled, and they were not told.
    NotToldBack Relationship "finding-not-told-back" "finding-not-told-back-advice" together;
    /// A promise of ours is overdue.
    PromiseBroken Relationship "finding-promise-broken" "finding-promise-broken-advice";
    /// A task of the client's is overdue.
    ClientTaskOverdue Project "finding-client-task-overdue" "finding-client-task-overdue-advice";
    /// A milestone comes later than in the baseline.
    MilestoneLate Project "finding-milestone-late" "finding-milestone-late-advice" together;
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
    GoalNotSmart Project "finding-goal-not-smart" "finding-goal-not-smart-advice" together;
    /// A key person does not agree with a goal, or only in part.
    GoalDisputed Relationship "finding-goal-disputed" "finding-goal-disputed-advice";
    /// No key person was asked whether they agree with a goal.
    GoalNotAsked Relationship "finding-goal-not-asked" "finding-goal-not-asked-advice" together;
    /// A measured outcome is far behind its way to the target, or not reached on its date.
    GoalOffCurve Project "finding-goal-off-curve" "finding-goal-off-curve-advice";
    /// Nobody is known to have a part in the client's decision (Miller and Heiman).
    PartUncovered Relationship "finding-part-uncovered" "finding-part-uncovered-advice";
    /// A deliverable comes soon and has no criteria.
    NoCriteria Project "finding-no-criteria" "finding-no-criteria-advice" together;
    /// A deliverable comes soon and nobody is named who accepts it.
    NoAcceptor Project "finding-no-acceptor" "finding-no-acceptor-advice" together;
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
    NoCriterion Project "finding-no-criterion" "finding-no-criterion-advice" together;
    /// A budget line costs more than planned, or is thought to.
    LineOverspent Project "finding-line-overspent" "finding-line-overspent-advice";
    /// More is spent than was planned by now.
    BurnAhead Project "finding-burn-ahead" "finding-burn-ahead-advice";
    /// A reserve is used faster than the work before it is done.
    BufferBurnt Project "finding-buffer-burnt" "finding-buffer-burnt-advice";
    /// Work that begins soon has nobody who answers for it (no A).
    NoOwner Project "finding-no-owner" "finding-no-owner-advice" together;
    /// Work that begins soon has nobody who does it (no R).
    NoHands Project "finding-no-hands" "finding-no-hands-advice" together;
    /// One person answers for very many tasks at once (too many As).
    AnswersForMuch Project "finding-answers-for-much" "finding-answers-for-much-advice";
    /// We work more and they are no happier.
    EffortFlat Relationship "finding-effort-flat" "finding-effort-flat-advice";
    /// Nobody did one of the relationship manager's activities lately.
    ActivityIdle Relationship "finding-activity-idle" "finding-activity-idle-advice";
    /// The client asks for talks much less often than before.
    InitiativeFalls Relationship "finding-initiative-falls" "finding-initiative-falls-advice";
    /// People of the client who are needed come less often than before.
    AttendanceFalls Relationship "finding-attendance-falls" "finding-attendance-falls-advice";
    /// The client cancels, or does not come.
    TheirCancellations Relationship "finding-their-cancellations" "finding-their-cancellations-advice";
    /// Nobody answers for one of the eight activities (APEX).
    ActivityUnowned Relationship "finding-activity-unowned" "finding-activity-unowned-advice";
    /// We ask much more than we bring.
    AsksOutweigh Relationship "finding-asks-outweigh" "finding-asks-outweigh-advice";
    /// The client has brought nothing for long.
    ContributionStops Relationship "finding-contribution-stops" "finding-contribution-stops-advice";
    /// The client has no task of their own for weeks.
    ClientWithoutTask Relationship "finding-client-without-task" "finding-client-without-task-advice";
    /// What we need falls into days on which somebody is hard to reach.
    AskedWhenBusy Relationship "finding-asked-when-busy" "finding-asked-when-busy-advice";
    /// We decided without the client what they must hear.
    DecidedAlone Relationship "finding-decided-alone" "finding-decided-alone-advice" together;
    /// A written report that was agreed did not go out.
    BriefMissed Relationship "finding-brief-missed" "finding-brief-missed-advice";
    /// Key people are not brought along into a phase.
    NotBroughtAlong Relationship "finding-not-brought-along" "finding-not-brought-along-advice" together;
    /// Somebody who counts has left and nobody took over.
    KeyPersonLeft Relationship "finding-key-person-left" "finding-key-person-left-advice";
    /// Nobody spoke with an audience for a quarter of a year.
    AudienceUnheard Relationship "finding-audience-unheard" "finding-audience-unheard-advice";
    /// Contacts are past and nobody wrote down what became of them.
    ContactsUnwritten Relationship "finding-contacts-unwritten" "finding-contacts-unwritten-advice";
    /// What is said of us reaches somebody else first.
    ByPassed Relationship "finding-by-passed" "finding-by-passed-advice";
    /// We think that somebody thinks better of us than they do.
    Overestimated Relationship "finding-overestimated" "finding-overestimated-advice" together;
    /// Another thing matters most to a key person than we assumed.
    WrongGuess Relationship "finding-wrong-guess" "finding-wrong-guess-advice";
    /// Somebody sees the firm and its manager very differently.
    FirmAndManagerApart Relationship "finding-firm-and-manager-apart" "finding-firm-and-manager-apart-advice" together;
    /// A key person's answer has fallen.
    KeyFalls Relationship "finding-key-falls" "finding-key-falls-advice";
    /// Much of the follow-on work hangs on one of us.
    SingleThread Relationship "finding-single-thread" "finding-single-thread-advice";
    /// Doubts, concerns, needs or ideas wait too long for an answer.
    VoiceUnanswered Relationship "finding-voice-unanswered" "finding-voice-unanswered-advice" together;
    /// What users found is not put right shortly before the release.
    BetaOpen Project "finding-beta-open" "finding-beta-open-advice";
    /// A conflict goes on, or was opened again.
    ConflictDrags Relationship "finding-conflict-drags" "finding-conflict-drags-advice";
    /// The plan is red and the client is content.
    BorrowedGoodwill Relationship "finding-borrowed-goodwill" "finding-borrowed-goodwill-advice";
    /// The end is near and nothing was written down of what was learned.
    LessonsMissing Project "finding-lessons-missing" "finding-lessons-missing-advice";
    /// Improvements that were agreed are not done.
    ImprovementOverdue Project "finding-improvement-overdue" "finding-improvement-overdue-advice" together;
    /// A change touches what somebody expects, and nobody talked it over with them.
    ChangeNotReset Relationship "finding-change-not-reset" "finding-change-not-reset-advice";
    /// What is done about a risk or an issue shows no effect.
    MeasureWithoutEffect Project "finding-measure-without-effect" "finding-measure-without-effect-advice";
    /// What concerns the client is known and was told to none of them.
    KeptBack Relationship "finding-kept-back" "finding-kept-back-advice";
    /// Our manager is more at the client's than agreed and has not been home for long (private).
    GoingNative Relationship "finding-going-native" "finding-going-native-advice";
    /// The team's mood is low or has fallen (private).
    TeamMoodLow Project "finding-team-mood-low" "finding-team-mood-low-advice";
}
