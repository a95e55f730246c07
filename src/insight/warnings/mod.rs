//! What needs attention: rules, each a function from what is known to findings.
//!
//! A finding is data: the rule, how grave it is, whose it is, the evidence, what the sentence needs and what to
//! do. Adding a rule is adding one function to [`RULES`], one variant to [`Rule`] and its sentences to the word
//! files.

mod plan;
mod relationship;
mod rule;
mod sentence;
mod told;

use std::collections::HashSet;

use chrono::NaiveDate;

use super::Insights;
use crate::workspace::{RecordRef, StakeholderId};

pub use rule::Rule;

/// A rule: what it finds in what is known.
pub type RuleFunction = fn(&Insights) -> Vec<Finding>;

/// All rules.
pub const RULES: &[RuleFunction] = &[
    relationship::expectations,
    relationship::unconfirmed,
    relationship::key_people_without_expectation,
    relationship::silent_key_people,
    relationship::unhappy_key_people,
    relationship::watermelon,
    relationship::contact_debt,
    relationship::our_cancellations,
    relationship::deputies,
    relationship::no_back_up,
    relationship::engagement_gap,
    relationship::became_definitive,
    relationship::all_project_management,
    told::decisions_unheard,
    told::heard_elsewhere,
    told::complaints,
    told::not_told_back,
    told::promises_broken,
    plan::client_tasks,
    plan::milestones,
    plan::deadlines,
    plan::behind,
    plan::end_slips,
    plan::cost,
    plan::risks,
    plan::overallocated,
    plan::cycle,
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
    /// What the sentences need, by name.
    pub args: Vec<(&'static str, FindingArg)>,
    /// What can be done at once.
    pub action: Option<ActionProposal>,
    /// How much is at stake, to sort findings of the same severity.
    pub exposure: f64,
}

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Act now.
    Trouble,
    /// Keep an eye on it.
    Watch,
    /// Good to know.
    Info,
}

/// Whose finding it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Manager {
    /// The project manager's.
    Project,
    /// The relationship manager's.
    Relationship,
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
    /// Open the record and complete it.
    OpenRecord,
    /// Show the record in the plan.
    ShowInPlan,
}

impl ActionKind {
    /// Key of the button's word.
    pub fn key(self) -> &'static str {
        match self {
            Self::PlanContact => "finding-action-plan-contact",
            Self::AddExpectation => "finding-action-add-expectation",
            Self::OpenRecord => "finding-action-open-record",
            Self::ShowInPlan => "finding-action-show-in-plan",
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

    fn exposure(mut self, exposure: f64) -> Self {
        self.exposure = exposure;
        self
    }

    fn act(mut self, kind: ActionKind, person: Option<StakeholderId>, on_or_before: Option<NaiveDate>) -> Self {
        self.action = Some(ActionProposal { kind, person, on_or_before, completes: self.about });
        self
    }
}

/// All findings, the gravest first, then the most exposed.
pub fn of(insights: &Insights) -> Vec<Finding> {
    let mut findings: Vec<Finding> = RULES.iter().flat_map(|rule| rule(insights)).collect();
    findings.sort_by(|a, b| {
        a.severity
            .cmp(&b.severity)
            .then(b.exposure.total_cmp(&a.exposure))
            .then((a.rule, a.about).cmp(&(b.rule, b.about)))
    });
    findings
}
