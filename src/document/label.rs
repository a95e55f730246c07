//! What steps are called, and what records are called in them.

use super::Edit;
use crate::workspace::{AlarmAnswerKind, AnyRecord, Engagement, RecordRef, Workspace};

/// The name of a step: the key of its words and what fills them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// In the area `edit`, such as `edit-move-task`.
    pub key: &'static str,
    /// What fills its places, by name.
    pub args: Vec<(&'static str, String)>,
}

impl Label {
    /// A label about one record, by its name.
    pub fn about(key: &'static str, title: impl Into<String>) -> Self {
        Self { key, args: vec![("title", title.into())] }
    }
}

impl Edit {
    /// What the edit is called when nobody calls it something else.
    pub fn label(&self, workspace: &Workspace) -> Label {
        let about = |key, record: RecordRef| Label::about(key, name_of(workspace, record));
        match self {
            Self::Add(record) => Label::about("edit-add", own_name(workspace, record)),
            Self::AddTasks { tasks, .. } => {
                Label { key: "edit-add-tasks", args: vec![("count", tasks.len().to_string())] }
            }
            Self::Put(record) => Label::about("edit-change", own_name(workspace, record)),
            Self::Delete(record) => about("edit-delete", *record),
            Self::DeleteAll(records) | Self::DeleteBetween(records) => match records.as_slice() {
                [record] => about("edit-delete", *record),
                all => Label { key: "edit-delete-several", args: vec![("count", all.len().to_string())] },
            },
            Self::Duplicate { of, .. } => about("edit-duplicate", *of),
            Self::SetEngagement(new) => {
                let there = &workspace.engagement;
                let calendars_alone = new.calendars != there.calendars
                    && *new == Engagement { calendars: new.calendars.clone(), ..there.clone() };
                let key = if calendars_alone { "edit-set-calendars" } else { "edit-set-engagement" };
                Label { key, args: Vec::new() }
            }
            Self::PutPeople(people) => match people.as_slice() {
                [one] => Label::about("edit-change", shortened(&one.name)),
                all => Label { key: "edit-several", args: vec![("count", all.len().to_string())] },
            },
            Self::Several(edits) => match edits.as_slice() {
                [edit] => edit.label(workspace),
                edits => Label { key: "edit-several", args: vec![("count", edits.len().to_string())] },
            },
            Self::ResizeTask { id, .. } => about("edit-resize-task", (*id).into()),
            Self::ReportProgress { id, .. } => about("edit-report-progress", (*id).into()),
            Self::LinkTasks { to, .. } => about("edit-link-tasks", (*to).into()),
            Self::UnlinkTasks { to, .. } => about("edit-unlink-tasks", (*to).into()),
            Self::IndentTask(id) => about("edit-indent-task", (*id).into()),
            Self::OutdentTask(id) => about("edit-outdent-task", (*id).into()),
            Self::ReorderTask { id, .. } => about("edit-reorder-task", (*id).into()),
            Self::Level { .. } => Label { key: "edit-level", args: Vec::new() },
            Self::ClearLevelling => Label { key: "edit-clear-levelling", args: Vec::new() },
            Self::Recalculate { .. } => Label { key: "edit-recalculate", args: Vec::new() },
            Self::SetBaseline(baseline) => Label::about("edit-set-baseline", baseline.title.clone()),
            Self::Answers(answers) => match answers.as_slice() {
                [answer] => about("edit-change", answer.of.into()),
                all => Label { key: "edit-several", args: vec![("count", all.len().to_string())] },
            },
            Self::Assess(assessment) => about("edit-assess", assessment.of.into()),
            Self::HoldContact(id) => about("edit-hold-contact", (*id).into()),
            Self::CancelContact { id, .. } => about("edit-cancel-contact", (*id).into()),
            Self::MoveContact { id, .. } => about("edit-move-contact", (*id).into()),
            Self::NoteMeeting(notes) => Label::about("edit-note-meeting", shortened(&notes.contact.title)),
            Self::MissContact { id, .. } => about("edit-miss-contact", (*id).into()),
            Self::ConfirmExpectation { id, .. } => about("edit-confirm-expectation", (*id).into()),
            Self::CloseExpectation { id, .. } => about("edit-close-expectation", (*id).into()),
            Self::ReopenExpectation(id) => about("edit-reopen-expectation", (*id).into()),
            Self::PlanContactFor { contact, .. } => Label::about("edit-plan-contact-for", contact.title.clone()),
            Self::SatisfyBy { expectation, .. } => about("edit-satisfy-by", (*expectation).into()),
            Self::Hear { decision, .. } => about("edit-hear", (*decision).into()),
            Self::AnswerVoice { id, .. } => about("edit-answer-voice", (*id).into()),
            Self::RateRisk { id, .. } => about("edit-rate-risk", (*id).into()),
            Self::AnswerWarning { does: Some(does), .. } => does.label(workspace),
            Self::AnswerWarning { answer, .. } => {
                let key = match answer.kind {
                    AlarmAnswerKind::Seen => "edit-note-warning",
                    AlarmAnswerKind::Snoozed => "edit-snooze-warning",
                    AlarmAnswerKind::Acted | AlarmAnswerKind::Resolved => "edit-settle-warning",
                };
                Label { key, args: Vec::new() }
            }
            Self::Spend { line, .. } => about("edit-spend", (*line).into()),
        }
    }
}

/// What a person calls a record: its title or name; for records without one, whom it is about. Its id if it is not
/// there.
pub fn name_of(workspace: &Workspace, record: RecordRef) -> String {
    workspace.get(record).map_or_else(|| record.to_string(), |record| own_name(workspace, &record))
}

fn own_name(workspace: &Workspace, record: &AnyRecord) -> String {
    let person = |id| workspace.stakeholders.get(id).map_or_else(|| id.to_string(), |person| person.name.clone());
    let name = match record {
        AnyRecord::Stakeholder(it) => &it.name,
        AnyRecord::Assessment(it) => &person(it.of),
        AnyRecord::Tie(it) => &format!("{} → {}", person(it.from), person(it.to)),
        AnyRecord::Reading(it) => &person(it.of),
        AnyRecord::Rhythm(it) => &it.title,
        AnyRecord::Contact(it) => &it.title,
        AnyRecord::Expectation(it) => &it.title,
        AnyRecord::Decision(it) => &it.title,
        AnyRecord::Voice(it) => &it.text,
        AnyRecord::Task(it) => &it.title,
        AnyRecord::Resource(it) => &it.title,
        AnyRecord::Baseline(it) => &it.title,
        AnyRecord::Goal(it) => &it.title,
        AnyRecord::Deliverable(it) => &it.title,
        AnyRecord::Risk(it) => &it.title,
        AnyRecord::BudgetLine(it) => &it.title,
        AnyRecord::Lesson(it) => &it.text,
        AnyRecord::Improvement(it) => &it.title,
        AnyRecord::ClosingItem(it) => &it.title,
        AnyRecord::Opportunity(it) => &it.title,
        AnyRecord::Contract(it) => &it.title,
        AnyRecord::Offering(it) => &it.title,
        AnyRecord::Event(it) => &it.title,
        AnyRecord::Slide(it) => &it.title,
        AnyRecord::Alarm(it) => &it.about.map_or_else(|| it.rule.clone(), |about| name_of(workspace, about)),
        AnyRecord::Personal(it) => &person(it.of),
    };
    shortened(name)
}

/// A menu has room for a few words.
fn shortened(name: &str) -> String {
    const LONGEST: usize = 40;
    if name.chars().count() <= LONGEST {
        return name.to_owned();
    }
    let mut short: String = name.chars().take(LONGEST - 1).collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}
