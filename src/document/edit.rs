//! What a person can do, named as the person would name it.

use chrono::{NaiveDate, NaiveDateTime};

use super::Answer;
use crate::workspace::*;

/// What came of a meeting, noted at once. Records with the number 0 get new ids.
#[derive(Clone, Debug, PartialEq)]
pub struct MeetingNotes {
    /// The meeting as it was; with the number 0 it was not planned.
    pub contact: Contact,
    /// What was decided in it.
    pub decisions: Vec<Decision>,
    /// Who does what by when.
    pub tasks: Vec<Task>,
    /// What was answered; each was asked in this meeting, unless it says in which.
    pub answers: Vec<Answer>,
    /// What was expected.
    pub expectations: Vec<Expectation>,
}

/// One thing that a person does. A record to be added may have an id with the number 0: it gets a new one.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Adds a record.
    Add(AnyRecord),
    /// Adds tasks that belong together. Their ids stand for them until they get new ones: what they say of one another
    /// goes along, and those without one of them above them go where the others are put.
    AddTasks {
        /// The tasks, parents before what stands under them.
        tasks: Vec<Task>,
        /// Under which; none = at the top level.
        parent: Option<TaskId>,
        /// Before which of those there; none = last.
        before: Option<TaskId>,
    },
    /// Changes a record: this is how it is from now on.
    Put(AnyRecord),
    /// Changes stakeholders, and adds those that are not there. The ids of new ones stand for them until they get others:
    /// who belongs to one of them goes on doing so.
    PutPeople(Vec<Stakeholder>),
    /// Deletes a record and what cannot be without it, see [`super::consequences`].
    Delete(RecordRef),
    /// The same of several records, at once: what would go with one of them may be one of them.
    DeleteAll(Vec<RecordRef>),
    /// The same, and whoever waited for what goes waits for what that waited for, see [`super::rejoined`].
    DeleteBetween(Vec<RecordRef>),
    /// Makes a copy of a record (of a task: with all below it), without its progress.
    Duplicate {
        /// Of what.
        of: RecordRef,
        /// Who makes it.
        by: String,
        /// On which day.
        on: NaiveDate,
    },
    /// Changes the frame. A calendar whose id has the number 0 gets a new one.
    SetEngagement(Engagement),
    /// Several edits that are one: all of them or none. What breaks in between may be whole again in the end.
    Several(Vec<Edit>),

    /// Makes a task longer or shorter; a finish that was set by hand goes.
    ResizeTask {
        /// Which task.
        id: TaskId,
        /// Its new duration in working minutes.
        duration_minutes: i64,
    },
    /// Reports how far a task is; a second report of one day replaces the first.
    ReportProgress {
        /// Which task.
        id: TaskId,
        /// The day of the report.
        on: NaiveDate,
        /// Percent complete, 0–100.
        percent: u8,
        /// The moment that counts as start or finish when the report is the first to say so.
        at_now: NaiveDateTime,
    },
    /// Makes a task depend on another, or changes how.
    LinkTasks {
        /// The earlier one.
        from: TaskId,
        /// The later one.
        to: TaskId,
        /// Which ends.
        kind: LinkKind,
        /// How long it waits.
        lag: Lag,
    },
    /// Lets a task no longer depend on another.
    UnlinkTasks {
        /// The earlier one.
        from: TaskId,
        /// The later one.
        to: TaskId,
    },
    /// Puts a task under the one above it on its level.
    IndentTask(TaskId),
    /// Puts a task beside the one that it stands under, after it.
    OutdentTask(TaskId),
    /// Puts a task elsewhere in the outline.
    ReorderTask {
        /// Which task.
        id: TaskId,
        /// Under which; none = at the top level.
        parent: Option<TaskId>,
        /// Before which of those there; none = last.
        before: Option<TaskId>,
    },
    /// Holds tasks back so that nobody has more to do than they can: these delays and no others from now on.
    Level {
        /// Minutes of the clock by task; tasks that are not named have no delay.
        delays: Vec<(TaskId, i64)>,
    },
    /// Takes away all delays of levelling.
    ClearLevelling,
    /// Lets tasks go where their links and constraints put them, rather than stand where the file that they were
    /// imported from says.
    Recalculate {
        /// Which tasks.
        tasks: Vec<TaskId>,
    },
    /// Keeps the plan as it is now agreed.
    SetBaseline(Baseline),

    /// Writes answers down. A second one of one day by one author, of the same person to the same question, replaces the
    /// first.
    Answers(Vec<Answer>),
    /// Rates a stakeholder. A second rating of one day by one author replaces the first.
    Assess(Assessment),

    /// A contact took place.
    HoldContact(ContactId),
    /// A contact was cancelled.
    CancelContact {
        /// Which.
        id: ContactId,
        /// The day it was known.
        on: NaiveDate,
        /// By whom.
        by: Side,
        /// The reason given.
        why: String,
    },
    /// A contact was moved: it stays as moved, and a new one is planned.
    MoveContact {
        /// Which.
        id: ContactId,
        /// The day it was known.
        on: NaiveDate,
        /// By whom.
        by: Side,
        /// The new time.
        to: NaiveDateTime,
        /// The reason given.
        why: String,
    },
    /// What came of a meeting: the contact as it was held, and all that was said, decided, promised and asked in it.
    NoteMeeting(Box<MeetingNotes>),
    /// Someone did not come.
    MissContact {
        /// Which.
        id: ContactId,
        /// Who did not come.
        by: Side,
    },

    /// An expectation was played back and confirmed.
    ConfirmExpectation {
        /// Which.
        id: ExpectationId,
        /// When.
        on: NaiveDate,
    },
    /// An expectation is closed.
    CloseExpectation {
        /// Which.
        id: ExpectationId,
        /// When.
        on: NaiveDate,
        /// Whether the holder agrees that it is met; none = not asked.
        holder_agrees: Option<bool>,
    },
    /// An expectation is open after all.
    ReopenExpectation(ExpectationId),
    /// A task or a contact will satisfy an expectation.
    SatisfyBy {
        /// Which expectation.
        expectation: ExpectationId,
        /// By what.
        satisfier: Satisfier,
    },
    /// Adds a contact that will satisfy expectations.
    PlanContactFor {
        /// Which expectations.
        expectations: Vec<ExpectationId>,
        /// The contact; an id with the number 0 becomes a new one.
        contact: Contact,
    },

    /// Someone heard of a decision.
    Hear {
        /// Of which.
        decision: DecisionId,
        /// Who, when, from whom.
        hearing: Hearing,
    },
    /// Something that was said is answered or settled.
    AnswerVoice {
        /// What was said.
        id: VoiceId,
        /// When it was answered.
        on: NaiveDate,
        /// What became of it.
        outcome: String,
    },
    /// A risk is rated. A second rating of one day replaces the first.
    RateRisk {
        /// Which risk.
        id: RiskId,
        /// How.
        rating: RiskRating,
    },
    /// A warning is answered: by what the edit within does, if it does something, and by what is noted.
    AnswerWarning {
        /// Which rule it is of, by name.
        rule: String,
        /// What it is about.
        about: Option<RecordRef>,
        /// What is noted; the record that the edit within makes is noted, too.
        answer: AlarmAnswer,
        /// What is done about it.
        does: Option<Box<Edit>>,
        /// Who answers.
        by: String,
    },
    /// Money was spent.
    Spend {
        /// On which line.
        line: BudgetLineId,
        /// When, how much, what for.
        actual: Actual,
    },
}

impl Edit {
    /// Whether it says what happened, rather than what is to happen: that somebody did not come, or that the client moved or
    /// cancelled something, is so whether or not anybody writes it down.
    pub fn says_what_happened(&self) -> bool {
        match self {
            Self::NoteMeeting(_) | Self::HoldContact(_) | Self::MissContact { .. } => true,
            Self::CancelContact { by, .. } | Self::MoveContact { by, .. } => *by == Side::Client,
            Self::Several(edits) => edits.iter().any(Self::says_what_happened),
            _ => false,
        }
    }
}
