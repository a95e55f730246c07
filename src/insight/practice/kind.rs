//! Which figures there are: their theme, the requirement that they come from, which way is better, their words.

/// What a figure is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Theme {
    /// Information and meetings.
    Information,
    /// The client's part.
    Client,
    /// Our team.
    Team,
    /// Ideas, conflicts and needs.
    Ideas,
    /// Where our time goes.
    Time,
    /// The account.
    Account,
}

impl Theme {
    /// All, in their order.
    pub const ALL: [Self; 6] = [Self::Information, Self::Client, Self::Team, Self::Ideas, Self::Time, Self::Account];

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Information => "practice-theme-information",
            Self::Client => "practice-theme-client",
            Self::Team => "practice-theme-team",
            Self::Ideas => "practice-theme-ideas",
            Self::Time => "practice-theme-time",
            Self::Account => "practice-theme-account",
        }
    }
}

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    /// More.
    More,
    /// Less.
    Less,
    /// Neither: it is to be looked at.
    Neither,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident $theme:ident $better:ident $name:literal $unit:literal $made_of:literal $to_do:literal;)*) => {
        /// Which figure.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum FigureKind {$($(#[$doc])* $kind,)*}

        impl FigureKind {
            /// All, in the order of their themes.
            pub const ALL: &'static [Self] = &[$(Self::$kind,)*];

            /// What it is about.
            pub fn theme(self) -> Theme {
                match self {$(Self::$kind => Theme::$theme,)*}
            }

            /// Which way is better.
            pub fn better(self) -> Better {
                match self {$(Self::$kind => Better::$better,)*}
            }

            /// The key of its name.
            pub fn key(self) -> &'static str {
                match self {$(Self::$kind => $name,)*}
            }

            /// The key of what it counts: so many talks, tasks, people; its place `n` is how many.
            pub fn unit_key(self) -> &'static str {
                match self {$(Self::$kind => $unit,)*}
            }

            /// The key of what it is made of.
            pub fn made_of_key(self) -> &'static str {
                match self {$(Self::$kind => $made_of,)*}
            }

            /// The key of what would better it honestly.
            pub fn to_do_key(self) -> &'static str {
                match self {$(Self::$kind => $to_do,)*}
            }
        }
    };
}

kinds! {
    /// Audiences of which somebody is known and was spoken with lately (0.3).
    Tracks Information More "practice-tracks" "practice-unit-audiences" "practice-tracks-of" "practice-tracks-do";
    /// Groups and organisations of which a person is known by name (0.1).
    NamedPeople Information More "practice-named" "practice-unit-groups" "practice-named-of" "practice-named-do";
    /// The channel that is used most, of all talks (0.6).
    Channels Information Neither "practice-channels" "practice-unit-talks" "practice-channels-of" "practice-channels-do";
    /// People with whom some talk was informal, of those with whom we talk (0.6).
    Informal Information Neither "practice-informal" "practice-unit-people" "practice-informal-of" "practice-informal-do";
    /// People with whom we talk as often as agreed, of those with whom something is agreed (1.2).
    Intensity Information More "practice-intensity" "practice-unit-people" "practice-intensity-of" "practice-intensity-do";
    /// Turns of the written status that were sent in time (1.5).
    BriefSent Information More "practice-brief" "practice-unit-turns" "practice-brief-of" "practice-brief-do";
    /// Key people with a contact, a way to reach them and a back-up (1.7).
    BackUps Information More "practice-backups" "practice-unit-people" "practice-backups-of" "practice-backups-do";
    /// Median days from a need to our first response; what waits at its age (3.2).
    FirstResponse Information Less "practice-response" "practice-unit-requests" "practice-response-of" "practice-response-do";
    /// People between who said something and us, on average (3.5).
    Hops Information Less "practice-hops" "practice-unit-requests" "practice-hops-of" "practice-hops-do";
    /// Expectations to understand something that were served in time (0.23).
    Explained Information More "practice-explained" "practice-unit-expectations" "practice-explained-of" "practice-explained-do";
    /// Key people brought along into the phases before they began (3.11).
    BroughtAlong Information More "practice-along" "practice-unit-pairs" "practice-along-of" "practice-along-do";
    /// What we need of the client and that is overdue (1.3).
    Needed Client Less "practice-needed" "practice-unit-expectations" "practice-needed-of" "practice-needed-do";
    /// Days that tasks lose while they wait for the client (1.3).
    BlockedDays Client Less "practice-blocked" "practice-unit-expectations" "practice-blocked-of" "practice-blocked-do";
    /// Tasks of the client that were finished in time (1.9).
    ClientOnTime Client More "practice-on-time" "practice-unit-tasks" "practice-on-time-of" "practice-on-time-do";
    /// Weeks in which the client had a task open (1.9).
    Continuity Client More "practice-continuity" "practice-unit-weeks" "practice-continuity-of" "practice-continuity-do";
    /// The longest run of weeks without one (1.9).
    LongestGap Client Less "practice-gap" "practice-unit-tasks" "practice-gap-of" "practice-gap-do";
    /// Weeks in which the client contributed something (1.17).
    Contribution Client More "practice-contribution" "practice-unit-weeks" "practice-contribution-of" "practice-contribution-do";
    /// People of the client who came, of those needed, by phase (0.20).
    Participation Client More "practice-participation" "practice-unit-invitations" "practice-participation-of" "practice-participation-do";
    /// Open tasks that the client owns (0.21).
    ClientTasks Client Neither "practice-tasks" "practice-unit-tasks" "practice-tasks-of" "practice-tasks-do";
    /// Decisions that the client took, alone or with us (0.21).
    ClientDecisions Client Neither "practice-decisions" "practice-unit-decisions" "practice-decisions-of" "practice-decisions-do";
    /// What we ask of people that falls into their busy days (1.16).
    BusyAsks Client Less "practice-busy" "practice-unit-requests" "practice-busy-of" "practice-busy-do";
    /// Work done again, of all work done (1.4).
    Rework Client Less "practice-rework" "practice-unit-tasks" "practice-rework-of" "practice-rework-do";
    /// Management's part in the four acts of steering (0.12).
    Management Client More "practice-management" "practice-unit-pairs" "practice-management-of" "practice-management-do";
    /// Agreement with the goals, weighed by power (0.7).
    GoalAgreement Client More "practice-goals" "practice-unit-answers" "practice-goals-of" "practice-goals-do";
    /// Tasks that serve a goal (0.8).
    TasksWithGoal Client More "practice-orphans" "practice-unit-tasks" "practice-orphans-of" "practice-orphans-do";
    /// Goals that a task serves (0.8).
    GoalsWithTask Client More "practice-goals-served" "practice-unit-goals" "practice-goals-served-of" "practice-goals-served-do";
    /// Talks with users before the work began (0.24).
    UsersBefore Client More "practice-users" "practice-unit-talks" "practice-users-of" "practice-users-do";
    /// Findings about people's work that led to an expectation (0.25).
    Research Client More "practice-research" "practice-unit-findings" "practice-research-of" "practice-research-do";
    /// How far people believe what it brings to their work (0.26).
    Benefits Client More "practice-benefits" "practice-unit-answers" "practice-benefits-of" "practice-benefits-do";
    /// Trust within the team (0.11).
    TeamTrust Team More "practice-trust" "practice-unit-answers" "practice-trust-of" "practice-trust-do";
    /// Commitment of the team (0.30).
    TeamCommitment Team More "practice-commitment" "practice-unit-answers" "practice-commitment-of" "practice-commitment-do";
    /// Help in the team that is returned (0.10).
    HelpReturned Team More "practice-help" "practice-unit-pairs" "practice-help-of" "practice-help-do";
    /// Those whom only one colleague helps (0.10).
    OnlyHelpers Team Less "practice-helpers" "practice-unit-ties" "practice-helpers-of" "practice-helpers-do";
    /// Skills that more than one of us has (0.9).
    Skills Team More "practice-skills" "practice-unit-skills" "practice-skills-of" "practice-skills-do";
    /// Change of our own account of the eight activities (2.3).
    SkillChange Team More "practice-skill-change" "practice-unit-people" "practice-skill-change-of" "practice-skill-change-do";
    /// Activities for which somebody answers by name (3.15).
    Owners Team More "practice-owners" "practice-unit-activities" "practice-owners-of" "practice-owners-do";
    /// Of us, who talked with the client lately (3.21).
    InTouch Team More "practice-in-touch" "practice-unit-people" "practice-in-touch-of" "practice-in-touch-do";
    /// Ties with other project managers that are not old (2.8).
    Peers Team More "practice-peers" "practice-unit-ties" "practice-peers-of" "practice-peers-do";
    /// Our manager's place by betweenness (2.9).
    Between Team Neither "practice-between" "practice-unit-ties" "practice-between-of" "practice-between-do";
    /// People whom somebody introduced to us (2.9).
    Introductions Team Neither "practice-introductions" "practice-unit-ties" "practice-introductions-of" "practice-introductions-do";
    /// Talks among ourselves, to learn or to stand together, that were held (3.20).
    Learning Team More "practice-learning" "practice-unit-turns" "practice-learning-of" "practice-learning-do";
    /// What we did unasked and the client noticed (0.19).
    Noticed Ideas More "practice-noticed" "practice-unit-deliverables" "practice-noticed-of" "practice-noticed-do";
    /// What we do unasked at a cost that nobody approved (0.19).
    Unapproved Ideas Less "practice-unapproved" "practice-unit-deliverables" "practice-unapproved-of" "practice-unapproved-do";
    /// Ideas of ours offered to the client, a month (2.6).
    Offered Ideas Neither "practice-offered" "practice-unit-ideas" "practice-offered-of" "practice-offered-do";
    /// Of them, taken up (2.6).
    TakenUp Ideas More "practice-taken-up" "practice-unit-ideas" "practice-taken-up-of" "practice-taken-up-do";
    /// Negotiations in which we gave and got (2.7).
    Negotiated Ideas Neither "practice-negotiated" "practice-unit-decisions" "practice-negotiated-of" "practice-negotiated-do";
    /// Open expectations of us that nothing serves in time, by kind (3.6).
    Unserved Ideas Less "practice-unserved" "practice-unit-expectations" "practice-unserved-of" "practice-unserved-do";
    /// What partners and we expect of each other and that is overdue (0.30).
    Partners Ideas Less "practice-partners" "practice-unit-expectations" "practice-partners-of" "practice-partners-do";
    /// What the last event that people answered around changed (2.19).
    EventChange Ideas Neither "practice-event" "practice-unit-people" "practice-event-of" "practice-event-do";
    /// The relationship manager's part of our time, beside the account's (2.1).
    Hats Time Neither "practice-hats" "practice-unit-talks" "practice-hats-of" "practice-hats-do";
    /// How evenly the six roles are taken (2.4).
    Roles Time Neither "practice-roles" "practice-unit-talks" "practice-roles-of" "practice-roles-do";
    /// Weeks since the last visit to our own firm (2.16).
    HomeVisits Time Less "practice-home" "practice-unit-visits" "practice-home-of" "practice-home-do";
    /// Visits home that were kept (2.16).
    HomeKept Time More "practice-home-kept" "practice-unit-visits" "practice-home-kept-of" "practice-home-kept-do";
    /// Working days at the client's, lately (2.17).
    OnSite Time Less "practice-on-site" "practice-unit-days" "practice-on-site-of" "practice-on-site-do";
    /// Weeks at the client's in a row (2.17).
    OnSiteRun Time Less "practice-run" "practice-unit-talks" "practice-run-of" "practice-run-do";
    /// Days from accepted to invoiced; what waits at its age (1.18).
    ToInvoice Account Less "practice-invoice" "practice-unit-deliverables" "practice-invoice-of" "practice-invoice-do";
    /// Days from the first invoice to the next work won (1.18).
    ToNextWork Account Less "practice-next-work" "practice-unit-records" "practice-next-work-of" "practice-next-work-do";
    /// Follow-on work that hangs on one of us alone (2.18).
    SingleThread Account Less "practice-thread" "practice-unit-opportunities" "practice-thread-of" "practice-thread-do";
    /// Days to the next word of an investor (0.31).
    NextGate Account Neither "practice-gate" "practice-unit-tasks" "practice-gate-of" "practice-gate-do";
    /// Days since an investor was told something (0.31).
    InvestorUpdate Account Less "practice-investor" "practice-unit-talks" "practice-investor-of" "practice-investor-do";
}
