//! Agreed series of contacts, and the contacts themselves.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::{ContactId, ExpectationId, Meta, RhythmId, Side, StakeholderId};

/// An agreed series: with whom, what for, how often.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rhythm {
    /// Its id.
    pub id: RhythmId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// Its name; a client may see it.
    pub title: String,
    /// With whom.
    pub with: Vec<StakeholderId>,
    /// What for.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub purpose: String,
    /// How.
    pub channel: Channel,
    /// Every how many days, at least 1.
    pub every_days: i64,
    /// Who of us keeps it going.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<StakeholderId>,
    /// Who stands in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backup: Option<StakeholderId>,
    /// What else was agreed about it.
    #[serde(default, skip_serializing_if = "Terms::is_empty")]
    pub terms: Terms,
    /// To whom it goes on when it cannot be settled here (PMBOK, communications management plan).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub escalation: Option<StakeholderId>,
    /// To whom it goes on from there, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub escalation_chain: Vec<StakeholderId>,
    /// Who says that confidential information may be passed on in it (PMBOK, communications management plan).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub release: Option<StakeholderId>,
    /// First day it counts.
    pub from: NaiveDate,
    /// Last day it counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// Who agreed to it, and when.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agreed: Vec<Agreed>,
}

/// What a communications management plan says of a series beside who, how and how often (PMBOK, 5th edition): what for
/// is its purpose, the receivers are those whom it is with, the method its channel.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Terms {
    /// What the receivers asked for; a client may see it, as all that is not said to be ours.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub requirements: String,
    /// What is passed on.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub content: String,
    /// In which language.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// How much of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Detail>,
    /// How the receivers say that they have it, and by when.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub acknowledgment: String,
    /// How exactly: tool, template, place.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub methods: String,
    /// Time and money that it may take; internal.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub resources: String,
    /// After so many days without an answer it goes on to whom it escalates, and so on from each; at least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub escalation_days: Option<i64>,
    /// How this agreement itself is changed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub update: String,
    /// What limits it: law, technology, the rules of either house.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub constraints: String,
}

impl Terms {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// How much is passed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Detail {
    /// What counts, in a line.
    Headline,
    /// A page.
    Summary,
    /// All of it.
    Full,
}

/// That someone agreed to a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreed {
    /// Who.
    pub who: StakeholderId,
    /// When.
    pub on: NaiveDate,
}

/// A meeting, call, visit or message; planned, held, moved or cancelled.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Its id.
    pub id: ContactId,
    /// Who may see it, who wrote it and when.
    pub meta: Meta,
    /// What it was about; a client may see it.
    pub title: String,
    /// Meeting, call, visit, message, workshop.
    pub kind: ContactKind,
    /// When it is planned for, or took place.
    pub at: NaiveDateTime,
    /// How long, in minutes.
    #[serde(default, skip_serializing_if = "super::is_zero")]
    pub minutes: i64,
    /// What became of it.
    pub outcome: Outcome,
    /// The series it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rhythm: Option<RhythmId>,
    /// Who spoke to whom.
    pub direction: Direction,
    /// Whether they or we asked for it.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub their_initiative: bool,
    /// Formal or not.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub formal: bool,
    /// Where.
    pub place: Place,
    /// By which channel.
    pub channel: Channel,
    /// Who was to come, and who came.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attendance: Vec<Attendance>,
    /// Our minutes by APEX activity.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<ActivityMinutes>,
    /// Our minutes by role (Webber & Torti 2004). How somebody spread themself over the roles is theirs alone: others see
    /// only their own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<RoleMinutes>,
    /// What was explained to whom, and whether it was understood.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub explained: Vec<Explained>,
    /// Which acts of steering it was: who came, took part in them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub acts: Vec<Act>,
    /// How it looked into what people do and need, where it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub research: Option<Research>,
    /// What was found out; internal.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<Learned>,
    /// What a client may read.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub summary: String,
    /// Internal note: nothing for the client.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// What kind of contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ContactKind {
    /// A meeting.
    Meeting,
    /// A workshop, training or demonstration.
    Workshop,
    /// A call.
    Call,
    /// A visit, planned or by chance.
    Visit,
    /// A message: mail, chat, letter, report.
    Message,
}

/// What became of a contact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Outcome {
    /// Still to come.
    Planned,
    /// It took place.
    Held,
    /// Moved to another time: known on, by whom, to when. The later contact is a record of its own.
    Moved {
        /// The day it was known.
        on: NaiveDate,
        /// Who moved it.
        by: Side,
        /// The new time.
        to: NaiveDateTime,
        /// The reason given, in our words; internal.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        why: String,
    },
    /// Cancelled: known on, by whom, why.
    Cancelled {
        /// The day it was known.
        on: NaiveDate,
        /// Who cancelled.
        by: Side,
        /// The reason given, in our words; internal.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        why: String,
    },
    /// Someone did not come, and nothing was said before.
    NoShow {
        /// Who did not come.
        by: Side,
    },
}

/// Who spoke to whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Direction {
    /// They told us.
    In,
    /// We told them.
    Out,
    /// Both.
    Both,
}

/// Where a contact takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Place {
    /// At the client's.
    OnSite,
    /// At our own firm.
    Home,
    /// Neither: telephone, video, mail.
    Remote,
}

/// By which channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Channel {
    /// Face to face.
    InPerson,
    /// Video conference.
    Video,
    /// Telephone.
    Phone,
    /// E-mail.
    Email,
    /// Chat.
    Chat,
    /// Written report or letter.
    Report,
}

/// One person's part in a contact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attendance {
    /// Who.
    pub who: StakeholderId,
    /// Whether the person was needed.
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub required: bool,
    /// Whether the person came.
    pub presence: Presence,
}

/// Whether someone came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Presence {
    /// Not known yet.
    Invited,
    /// Came.
    Present,
    /// Did not come.
    Absent,
    /// Sent a deputy: the name.
    Deputy(String),
}

/// APEX's eight primary activities (Wilkinson): four of each manager.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Activity {
    /// PM: identifying tasks.
    IdentifyingTasks,
    /// PM: assigning resources.
    AssigningResources,
    /// PM: monitoring status.
    MonitoringStatus,
    /// PM: adjusting as needed.
    Adjusting,
    /// RM: defining expectations.
    DefiningExpectations,
    /// RM: managing expectations.
    ManagingExpectations,
    /// RM: communicating status.
    CommunicatingStatus,
    /// RM: building trust and confidence.
    BuildingTrust,
}

impl Activity {
    /// All eight, the project manager's first.
    pub const ALL: [Self; 8] = [
        Self::IdentifyingTasks,
        Self::AssigningResources,
        Self::MonitoringStatus,
        Self::Adjusting,
        Self::DefiningExpectations,
        Self::ManagingExpectations,
        Self::CommunicatingStatus,
        Self::BuildingTrust,
    ];

    /// Whether it is one of the relationship manager's four.
    pub fn is_relationship(self) -> bool {
        matches!(
            self,
            Self::DefiningExpectations | Self::ManagingExpectations | Self::CommunicatingStatus | Self::BuildingTrust
        )
    }
}

/// Our minutes on one activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActivityMinutes {
    /// Which of the eight.
    pub activity: Activity,
    /// Minutes, not negative.
    pub minutes: i64,
}

/// The six roles of a project manager towards a client (Webber & Torti 2004).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Role {
    /// Project implementer, the primary role.
    Implementer,
    /// Coach.
    Coach,
    /// Entrepreneur.
    Entrepreneur,
    /// Politician.
    Politician,
    /// Friend.
    Friend,
    /// Marketer.
    Marketer,
}

/// Somebody's minutes in one role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleMinutes {
    /// Which of the six.
    pub role: Role,
    /// Minutes, not negative.
    pub minutes: i64,
    /// Whose they are: a name as the author gave it; empty = of whoever wrote the contact down.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
}

impl RoleMinutes {
    /// Whose they are, within a contact of this author; empty where nobody said.
    pub fn owner<'a>(&'a self, contact: &'a Meta) -> &'a str {
        if self.by.is_empty() { &contact.by } else { &self.by }
    }
}

/// The four acts in which management is to take part: jointly, as the work goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Act {
    /// Defining goals.
    Goals,
    /// Planning.
    Planning,
    /// Monitoring progress.
    Monitoring,
    /// Making strategic decisions.
    Deciding,
}

impl Act {
    /// All four, in their order.
    pub const ALL: [Self; 4] = [Self::Goals, Self::Planning, Self::Monitoring, Self::Deciding];
}

/// How something was found out about people's work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Research {
    /// They were asked.
    Interview,
    /// They were watched at work.
    Observation,
    /// Many were asked the same.
    Survey,
}

/// Something that was found out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Learned {
    /// What.
    pub text: String,
    /// What is expected because of it, once somebody wrote that down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expectation: Option<ExpectationId>,
}

/// Something explained to someone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Explained {
    /// What.
    pub what: String,
    /// To whom.
    pub to: StakeholderId,
    /// How well it was understood, 1–5, if asked; internal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub understood: Option<u8>,
}
