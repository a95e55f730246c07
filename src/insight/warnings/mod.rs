//! What needs attention: rules, each a function from what is known to findings.
//!
//! A finding is data: the rule, how grave it is, whose it is, the evidence, what the sentence needs and what to
//! do. Adding a rule is adding one function to [`RULES`], one variant to [`Rule`] and its sentences to the word
//! files.

pub mod answered;
pub mod cause;
mod changes;
mod client;
mod deliverables;
mod habits;
pub mod history;
pub mod limit;
mod money;
pub mod own;
mod plan;
mod raci;
mod relationship;
mod rule;
mod sentence;
mod signals;
mod steering;
mod told;

use std::collections::HashSet;

use chrono::NaiveDate;

use self::limit::limit;
use super::Insights;
use super::statistics::Share;
use crate::workspace::{ClientRole, RecordRef, StakeholderId, Visibility, Workspace};

pub use crate::workspace::Severity;
pub use answered::Standing;
pub use rule::Rule;
pub use sentence::fill;

/// A rule: what it finds in what is known.
pub type RuleFunction = fn(&Insights) -> Vec<Finding>;

/// All rules whose findings are for everybody who may read the file: each function, with every rule by which it may find
/// something. Those on one of us are [`own::OWN_RULES`].
pub const RULES: &[(RuleFunction, &[Rule])] = &[
    (
        relationship::expectations,
        &[
            Rule::ExplainBefore,
            Rule::ShowBefore,
            Rule::ListenBefore,
            Rule::ExpectationLate,
            Rule::ExpectationUnserved,
            Rule::ClientInputLate,
            Rule::DueBeforeContact,
            Rule::ExpectationUndated,
            Rule::SecondHand,
        ],
    ),
    (relationship::unconfirmed, &[Rule::Unconfirmed, Rule::MetUnasked]),
    (relationship::key_people_without_expectation, &[Rule::NoExpectation]),
    (relationship::silent_key_people, &[Rule::KeySilent, Rule::KeyNotAsked]),
    (relationship::unhappy_key_people, &[Rule::KeyUnhappy]),
    (relationship::watermelon, &[Rule::Watermelon, Rule::WatermelonUnknown, Rule::ManagersApart]),
    (relationship::contact_debt, &[Rule::ContactDebt]),
    (relationship::our_cancellations, &[Rule::OurCancellations]),
    (relationship::deputies, &[Rule::Deputies]),
    (relationship::no_back_up, &[Rule::NoBackUp, Rule::NobodyKnown]),
    (relationship::engagement_gap, &[Rule::EngagementGap]),
    (relationship::became_definitive, &[Rule::BecameDefinitive]),
    (relationship::all_project_management, &[Rule::AllProject]),
    (told::decisions_unheard, &[Rule::DecisionUnheard]),
    (told::heard_elsewhere, &[Rule::HeardElsewhere]),
    (told::complaints, &[Rule::ComplaintOpen]),
    (told::not_told_back, &[Rule::NotToldBack]),
    (told::promises_broken, &[Rule::PromiseBroken]),
    (plan::client_tasks, &[Rule::ClientTaskOverdue]),
    (plan::milestones, &[Rule::MilestoneLate]),
    (plan::deadlines, &[Rule::DeadlineMissed]),
    (plan::behind, &[Rule::TaskBehind]),
    (plan::end_slips, &[Rule::EndSlips]),
    (plan::cost, &[Rule::CostOverrun]),
    (plan::risks, &[Rule::RiskWithoutOwner, Rule::RiskUntold]),
    (plan::overallocated, &[Rule::Overallocated]),
    (plan::cycle, &[Rule::Cycle]),
    (steering::charter, &[Rule::CharterUnsigned]),
    (steering::goals_not_smart, &[Rule::GoalNotSmart]),
    (steering::goals_not_agreed, &[Rule::GoalDisputed, Rule::GoalNotAsked]),
    (steering::goals_off_curve, &[Rule::GoalOffCurve]),
    (steering::parts, &[Rule::PartUncovered]),
    (deliverables::not_agreed, &[Rule::NoCriteria, Rule::NoAcceptor]),
    (deliverables::acceptance, &[Rule::AcceptanceFailed, Rule::AcceptanceWaits, Rule::CheckFailed]),
    (deliverables::to_invoice, &[Rule::InvoiceWaits]),
    (deliverables::extras, &[Rule::ExtraUnapproved]),
    (deliverables::without_criterion, &[Rule::NoCriterion]),
    (money::lines, &[Rule::LineOverspent]),
    (money::burn, &[Rule::BurnAhead]),
    (money::reserves, &[Rule::BufferBurnt]),
    (raci::rows, &[Rule::NoOwner, Rule::NoHands, Rule::AnswersForMuch]),
    (
        habits::lately,
        &[Rule::EffortFlat, Rule::ActivityIdle, Rule::InitiativeFalls, Rule::AttendanceFalls, Rule::TheirCancellations],
    ),
    (habits::unowned, &[Rule::ActivityUnowned]),
    (habits::asks, &[Rule::AsksOutweigh]),
    (client::contribution, &[Rule::ContributionStops]),
    (client::no_task, &[Rule::ClientWithoutTask]),
    (client::busy, &[Rule::AskedWhenBusy]),
    (client::alone, &[Rule::DecidedAlone]),
    (client::briefs, &[Rule::BriefMissed]),
    (client::brought_along, &[Rule::NotBroughtAlong]),
    (client::left, &[Rule::KeyPersonLeft]),
    (client::unheard_audience, &[Rule::AudienceUnheard]),
    (client::forgotten, &[Rule::ContactsUnwritten]),
    (signals::by_passed, &[Rule::ByPassed]),
    (signals::flattered, &[Rule::Overestimated]),
    (signals::wrong_guess, &[Rule::WrongGuess]),
    (signals::firm_and_manager, &[Rule::FirmAndManagerApart]),
    (signals::falling, &[Rule::KeyFalls]),
    (signals::single_thread, &[Rule::SingleThread]),
    (signals::unanswered, &[Rule::VoiceUnanswered]),
    (signals::beta_open, &[Rule::BetaOpen]),
    (signals::conflicts, &[Rule::ConflictDrags]),
    (signals::borrowed, &[Rule::BorrowedGoodwill]),
    (signals::lessons, &[Rule::LessonsMissing]),
    (changes::improvements, &[Rule::ImprovementOverdue]),
    (changes::not_reset, &[Rule::ChangeNotReset]),
    (changes::no_effect, &[Rule::MeasureWithoutEffect]),
    (changes::kept_back, &[Rule::KeptBack]),
];

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// By which rule.
    pub rule: Rule,
    /// How grave.
    pub severity: Severity,
    /// Whose it is.
    pub manager: Manager,
    /// The record it is about.
    pub about: Option<RecordRef>,
    /// The records that show it.
    pub evidence: Vec<RecordRef>,
    /// Of the evidence, what only illustrates it and is other records from day to day: that it changes is nothing new.
    pub examples: Vec<RecordRef>,
    /// What the sentences need, by name.
    pub args: Vec<(&'static str, FindingArg)>,
    /// What can be done at once.
    pub action: Option<ActionProposal>,
    /// How much is at stake, to sort findings of the same severity.
    pub exposure: f64,
}

/// Whose finding it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Manager {
    /// The project manager's.
    Project,
    /// The relationship manager's.
    Relationship,
}

impl Manager {
    /// The key of what the manager looks after.
    pub fn key(self) -> &'static str {
        match self {
            Self::Project => "overview-project",
            Self::Relationship => "overview-relationship",
        }
    }
}

/// What a sentence needs, as data.
#[derive(Clone, Debug, PartialEq)]
pub enum FindingArg {
    /// Text as a person wrote it: the title of a record.
    Text(String),
    /// A person.
    Person(StakeholderId),
    /// Several people, the most powerful first.
    People(Vec<StakeholderId>),
    /// A date.
    Date(NaiveDate),
    /// A count, of days or of anything else; chooses the plural form.
    Count(i64),
    /// A number.
    Number(f64),
    /// A share, 0–1.
    Share(f64),
    /// Money in minor units of the engagement's currency.
    Money(i64),
    /// Things that have a word of their own: the keys of these.
    Words(Vec<&'static str>),
}

/// What can be done at once about a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActionProposal {
    /// What.
    pub kind: ActionKind,
    /// With whom, if it is about someone.
    pub person: Option<StakeholderId>,
    /// The last day on which it still helps.
    pub on_or_before: Option<NaiveDate>,
    /// The record that it completes, if any.
    pub completes: Option<RecordRef>,
}

/// What can be done at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActionKind {
    /// Plan a contact with the person; one that satisfies the expectation in `completes`, if there is one.
    PlanContact,
    /// Record an expectation of the person.
    AddExpectation,
    /// Make it a task of ours, done by the day of the proposal.
    AddTask,
    /// Open the record and complete it.
    OpenRecord,
    /// Show the record in the plan.
    ShowInPlan,
    /// Open the settings of the engagement, where it is said.
    OpenSettings,
}

impl ActionKind {
    /// Key of the button's word.
    pub fn key(self) -> &'static str {
        match self {
            Self::PlanContact => "finding-action-plan-contact",
            Self::AddExpectation => "finding-action-add-expectation",
            Self::AddTask => "finding-action-add-task",
            Self::OpenRecord => "finding-action-open-record",
            Self::ShowInPlan => "finding-action-show-in-plan",
            Self::OpenSettings => "finding-action-open-settings",
        }
    }
}

impl Finding {
    /// A finding about a record, without evidence, arguments, action or exposure yet.
    pub fn new(rule: Rule, severity: Severity, about: Option<RecordRef>) -> Self {
        Self {
            rule,
            severity,
            manager: rule.manager(),
            about,
            evidence: about.into_iter().collect(),
            examples: Vec::new(),
            args: Vec::new(),
            action: None,
            exposure: 0.0,
        }
    }

    fn arg(mut self, name: &'static str, value: FindingArg) -> Self {
        self.args.push((name, value));
        self
    }

    fn title(self, name: &'static str, value: &str) -> Self {
        self.arg(name, FindingArg::Text(value.to_owned()))
    }

    fn count(self, name: &'static str, value: i64) -> Self {
        self.arg(name, FindingArg::Count(value))
    }

    fn date(self, name: &'static str, value: NaiveDate) -> Self {
        self.arg(name, FindingArg::Date(value))
    }

    fn who(self, who: StakeholderId) -> Self {
        self.arg("who", FindingArg::Person(who))
    }

    fn people(self, who: Vec<StakeholderId>) -> Self {
        self.arg("who", FindingArg::People(who))
    }

    fn evidence(mut self, more: impl IntoIterator<Item = RecordRef>) -> Self {
        let mut there: HashSet<RecordRef> = self.evidence.iter().copied().collect();
        self.evidence.extend(more.into_iter().filter(|reference| there.insert(*reference)));
        self
    }

    /// Evidence that only illustrates.
    fn examples(mut self, more: impl IntoIterator<Item = RecordRef>) -> Self {
        let there = self.evidence.len();
        self = self.evidence(more);
        self.examples.extend_from_slice(&self.evidence[there..]);
        self
    }

    /// The people whom it names together, the most powerful first: a talk about it is with all of them.
    pub fn named(&self) -> impl Iterator<Item = StakeholderId> + '_ {
        self.args
            .iter()
            .flat_map(|(_, arg)| match arg {
                FindingArg::People(people) => people.as_slice(),
                _ => &[],
            })
            .copied()
    }

    /// The records that make it: where another one joins them, it says something new.
    pub fn rests_on(&self) -> Vec<RecordRef> {
        self.evidence.iter().copied().filter(|one| !self.examples.contains(one)).collect()
    }

    /// Whether it is about something that is its author's alone, or rests on such: what is made of it is so, too.
    pub fn is_private(&self, shown: &Workspace) -> bool {
        let private = |one: RecordRef| shown.get(one).is_some_and(|one| one.meta().visibility == Visibility::Private);
        self.about.into_iter().chain(self.rests_on()).any(private)
    }

    fn exposure(mut self, exposure: f64) -> Self {
        self.exposure = exposure;
        self
    }

    /// That a talk helps, with whom it may be; where nobody is known, a task. The sentences ask `named` whether somebody is.
    fn ask(self, who: Option<StakeholderId>, on_or_before: Option<NaiveDate>) -> Self {
        let finding = self.count("named", i64::from(who.is_some()));
        match who {
            Some(who) => finding.who(who).examples([who.into()]).act(ActionKind::PlanContact, Some(who), on_or_before),
            None => finding.people(Vec::new()).act(ActionKind::AddTask, None, on_or_before),
        }
    }

    fn act(mut self, kind: ActionKind, person: Option<StakeholderId>, on_or_before: Option<NaiveDate>) -> Self {
        self.action = Some(ActionProposal { kind, person, on_or_before, completes: self.about });
        self
    }
}

/// Who of the client answers for something: the most powerful of those who have the first of these parts that somebody
/// has; else the most powerful key person.
fn speaks_for(insights: &Insights, parts: &[ClientRole]) -> Option<StakeholderId> {
    let grid = &insights.grid;
    let here = |who: &StakeholderId| grid.standings.get(who).is_some_and(|standing| standing.client_person);
    let with = |part: &ClientRole| {
        let people = insights.shown.stakeholders.iter().filter(|one| one.client_role == Some(*part) && here(&one.id));
        people.map(|one| one.id).max_by(|a, b| grid.weight(*a).total_cmp(&grid.weight(*b)).then(b.cmp(a)))
    };
    parts.iter().find_map(with).or_else(|| grid.key_people.iter().copied().find(here))
}

/// Days since the engagement began; before that, below 0.
fn days_in(insights: &Insights) -> i64 {
    (insights.day - insights.shown.engagement.start).num_days()
}

/// Whether the engagement goes on: its agreed end has not passed, or there is work left.
fn is_running(insights: &Insights) -> bool {
    let over = insights.shown.engagement.end.is_some_and(|end| insights.day > end);
    !over || insights.schedule.percent().is_some_and(|percent| percent < 100.0)
}

/// Whether a share is lower now than it was, beyond what chance alone would make of so few.
fn has_fallen(now: Share, then: Share) -> bool {
    now.interval().zip(then.interval()).is_some_and(|((_, high), (low, _))| high < low)
}

/// Whether somebody of the client is known: where nobody is, the file is a plan and no more.
fn serves_somebody(insights: &Insights) -> bool {
    insights.grid.standings.values().any(|standing| standing.client_person)
}

/// People in the order of their power, each once.
fn by_power(insights: &Insights, mut people: Vec<StakeholderId>) -> Vec<StakeholderId> {
    people.sort_by(|a, b| insights.grid.weight(*b).total_cmp(&insights.grid.weight(*a)).then(a.cmp(b)));
    people.dedup();
    people
}

/// All findings, the gravest first, then the most exposed.
pub fn of(insights: &Insights) -> Vec<Finding> {
    let mut findings: Vec<Finding> = RULES.iter().flat_map(|(find, _)| find(insights)).collect();
    sort(&mut findings);
    findings
}

fn sort(findings: &mut [Finding]) {
    findings.sort_by(|a, b| {
        a.severity
            .cmp(&b.severity)
            .then(b.exposure.total_cmp(&a.exposure))
            .then((a.rule, a.about).cmp(&(b.rule, b.about)))
    });
}
