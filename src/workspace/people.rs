//! People, groups and organisations; how we see them; what ties them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{AssessmentId, CalendarId, Channel, Meta, StakeholderId, TieId};

/// A person, group or organisation with a stake in the engagement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stakeholder {
    /// Its id.
    pub id: StakeholderId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// Full name, as it is said to the person.
    pub name: String,
    /// Person, group or organisation.
    #[serde(default, skip_serializing_if = "is_person")]
    pub kind: StakeholderKind,
    /// Job title or function; a client may see it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub role: String,
    /// The address of the person's mail; ours.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub mail: String,
    /// The number of the person's telephone; ours.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// Which of the six audiences.
    pub track: Track,
    /// On whose side.
    pub side: Side,
    /// Part in the client's decision, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_role: Option<ClientRole>,
    /// The group or organisation it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_of: Option<StakeholderId>,
    /// Who of us holds the relationship.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub our_contact: Option<StakeholderId>,
    /// Who stands in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backup_contact: Option<StakeholderId>,
    /// How the person likes to be reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// Working agreement on six axes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferences: Option<Preferences>,
    /// What matters most to the person, in the person's own words; internal.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub matters: String,
    /// What matters most to the person, ranked: what we assumed before asking, and what was said; internal.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rankings: Vec<Ranking>,
    /// Whether the person was brought along into each phase; internal.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub brought: Vec<Brought>,
    /// Internal note: nothing for the client.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// What the person can do that the work needs, a word or two each; ours.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skills: Vec<String>,
    /// Whether the person manages projects, too: a peer of our project manager (Webber & Torti 2004).
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub manages_projects: bool,
    /// What the work brings to this person or group.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub benefits: Vec<Benefit>,
    /// When the person is hard to reach.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub busy: Vec<Busy>,
    /// How much of the person's time this engagement has, in percent; else all of it. Of a group: 200 = two people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub units_percent: Option<u16>,
    /// When the person works; else on the project's calendar.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<CalendarId>,
    /// What an hour of the person costs, in minor units.
    #[serde(default, skip_serializing_if = "super::is_zero")]
    pub cost_minor_per_hour: i64,
    /// The day the person left the engagement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_on: Option<NaiveDate>,
}

impl Stakeholder {
    /// A person of whom no more is said than the name and the side: ours work on it, theirs are served.
    pub fn new(id: StakeholderId, meta: Meta, name: String, side: Side) -> Self {
        Self {
            id,
            meta,
            name,
            kind: StakeholderKind::Person,
            role: String::new(),
            mail: String::new(),
            phone: String::new(),
            track: if side == Side::Client { Track::Customer } else { Track::Team },
            side,
            client_role: None,
            member_of: None,
            our_contact: None,
            backup_contact: None,
            channel: None,
            preferences: None,
            matters: String::new(),
            rankings: Vec::new(),
            brought: Vec::new(),
            note: String::new(),
            skills: Vec::new(),
            manages_projects: false,
            benefits: Vec::new(),
            busy: Vec::new(),
            units_percent: None,
            calendar: None,
            cost_minor_per_hour: 0,
            left_on: None,
        }
    }
}

/// A dated yes or no to one step of bringing a person along into a phase (APEX: "comfortable and brought along every step
/// of the way"). The latest of a step counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Brought {
    /// Into which phase, by its name.
    pub phase: String,
    /// Which step.
    pub step: BroughtStep,
    /// When it was asked or seen.
    pub on: NaiveDate,
    /// Whether it is so.
    pub yes: bool,
}

/// A step of bringing someone along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum BroughtStep {
    /// The person was told what the phase brings.
    Told,
    /// The person understands it.
    Understood,
    /// The person is comfortable with it.
    Comfortable,
}

/// What kind of stakeholder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum StakeholderKind {
    /// One person.
    #[default]
    Person,
    /// A group of people.
    Group,
    /// A firm, a department, an authority.
    Organisation,
}

/// The six audiences of relationship work in IT projects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Track {
    /// The project team.
    Team,
    /// Management.
    Management,
    /// The customer.
    Customer,
    /// End users.
    EndUsers,
    /// External partners.
    Partners,
    /// Investors.
    Investors,
}

/// On whose side a stakeholder is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Side {
    /// Our firm.
    Ours,
    /// The client.
    Client,
    /// Neither.
    Third,
}

/// Part in the client's decisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ClientRole {
    /// Owns the business case.
    Sponsor,
    /// Releases the money.
    BudgetHolder,
    /// Decides.
    DecisionMaker,
    /// Speaks for the users.
    UserLead,
    /// Can say no, not yes.
    Gatekeeper,
    /// Wants it to succeed and says so.
    Champion,
    /// Has to live with the result.
    Affected,
}

/// Six working preferences, each 0 (first word) to 4 (second word); co-written with the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preferences {
    /// Headline … detail.
    pub detail: u8,
    /// Spoken … written.
    pub written: u8,
    /// Rare … frequent.
    pub frequent: u8,
    /// Formal … informal.
    pub informal: u8,
    /// Quick … considered.
    pub considered: u8,
    /// Bad news at once … with a solution.
    pub with_solution: u8,
}

/// What matters most to someone, the most important first, as it was assumed or said on a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ranking {
    /// When.
    pub on: NaiveDate,
    /// Whether it is what we assumed before asking; else it is what the person said. Assumptions are internal.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub assumed: bool,
    /// What matters, the most important first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<String>,
}

/// A stretch in which someone is hard to reach.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Busy {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Why (month-end close, leave, …).
    pub why: String,
}

/// What the work brings to somebody. Whether they believe it is asked of them: [`super::Question::Benefit`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Benefit {
    /// When it was said.
    pub on: NaiveDate,
    /// What it brings to their work; a client may see it.
    pub what: String,
}

/// A dated, authored rating of a stakeholder. Earlier ones stay.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assessment {
    /// Its id.
    pub id: AssessmentId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// Who is rated.
    pub of: StakeholderId,
    /// From which day the rating counts.
    pub on: NaiveDate,
    /// Which of those of one day it is, whoever rated: the higher was said later.
    #[serde(default, skip_serializing_if = "is_first")]
    pub nth: u32,
    /// Power over the engagement, 1.0–5.0 (Mendelow 1991).
    pub power: f64,
    /// Interest in it, 1.0–5.0 (Mendelow 1991).
    pub interest: f64,
    /// Whether the claim is legitimate (Mitchell, Agle & Wood 1997).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legitimate: Option<bool>,
    /// Urgency, 1–5 (Bourne).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub urgency: Option<u8>,
    /// Proximity, 1–4 (Bourne).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proximity: Option<u8>,
    /// Level of engagement now (PMBOK).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub engagement: Option<EngagementLevel>,
    /// Level of engagement we need (PMBOK).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desired: Option<EngagementLevel>,
    /// Support, 1–5 (Bourne).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support: Option<u8>,
    /// Receptiveness to our messages, 1–5 (Bourne).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receptiveness: Option<u8>,
    /// The support that we need, 1–5 (Bourne: the optimum).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optimum_support: Option<u8>,
    /// The receptiveness that we need, 1–5 (Bourne: the optimum).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optimum_receptiveness: Option<u8>,
    /// How deep our contact is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coverage: Option<Coverage>,
    /// Why we think so.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
}

fn is_first(nth: &u32) -> bool {
    *nth == 0
}

impl Assessment {
    /// The order in which assessments of somebody count, the last one now: by the day from which they do, then by the day
    /// on which they were written and by which of that day was said later, whoever wrote them.
    pub fn turn(&self) -> (NaiveDate, NaiveDate, u32, AssessmentId) {
        (self.on, self.meta.on, self.nth, self.id)
    }
}

/// Levels of the Stakeholder Engagement Assessment Matrix (PMBOK). `Unaware` stands outside the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum EngagementLevel {
    /// Does not know of the project.
    Unaware,
    /// Aware and against it.
    Resistant,
    /// Aware, neither for nor against.
    Neutral,
    /// Aware and for it.
    Supportive,
    /// Aware and actively making it succeed.
    Leading,
}

impl EngagementLevel {
    /// Steps above resistant, 0–3; unaware stands outside of the order.
    pub fn rank(self) -> Option<u8> {
        match self {
            Self::Unaware => None,
            Self::Resistant => Some(0),
            Self::Neutral => Some(1),
            Self::Supportive => Some(2),
            Self::Leading => Some(3),
        }
    }
}

/// How deep our contact with someone is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Coverage {
    /// Nobody met the person.
    NoContact,
    /// Met briefly.
    Brief,
    /// Several of us, several times.
    Multiple,
    /// In depth.
    InDepth,
}

/// A directed tie between two stakeholders.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tie {
    /// Its id.
    pub id: TieId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// From whom.
    pub from: StakeholderId,
    /// To whom.
    pub to: StakeholderId,
    /// What kind.
    pub kind: TieKind,
    /// Strength, 1–5.
    pub strength: u8,
    /// Since when, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<NaiveDate>,
    /// Until when, if it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// Internal note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// What a tie means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum TieKind {
    /// `from` reports to `to`.
    ReportsTo,
    /// `from` influences `to`.
    Influences,
    /// `from` helps `to`.
    Helps,
    /// `from` is in conflict with `to`.
    Conflicts,
    /// `from` introduced us to `to`.
    Introduced,
}

fn is_person(kind: &StakeholderKind) -> bool {
    *kind == StakeholderKind::Person
}
