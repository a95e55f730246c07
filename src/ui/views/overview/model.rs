//! What the overview says, in words, computed once for a value of the workspace, a day and a language.
//!
//! Draws nothing.

use chrono::NaiveDate;

use super::fortnight::{self, Dated};
use super::talk::{self, Person};
use crate::insight::expectations::ExpectationStatus;
use crate::insight::warnings::answered::{self, Of, open};
use crate::insight::warnings::cause::{self, Cause};
use crate::insight::warnings::{ActionKind, Finding, Manager, Rule, Severity};
use crate::language::Language;
use crate::ui::answer;
use crate::ui::context::Cx;
use crate::ui::evidence;
use crate::ui::plan_contact::{self, Plan};
use crate::ui::plan_task;
use crate::ui::views::standing::{self, Standing};
use crate::workspace::{ContactId, Outcome, RecordRef, StakeholderId, Task, TaskId, Workspace};

/// What was computed, and for what.
pub struct Model {
    /// Revision, day, language.
    pub key: (u64, NaiveDate, Language, bool),
    /// The most important finding.
    pub title: String,
    /// The engagement's clock.
    pub subtitle: String,
    /// All findings, the gravest first.
    pub rows: Vec<Row>,
    /// What to say when there is none.
    pub calm: String,
    /// Who to talk to next.
    pub people: Vec<Person>,
    /// The plan's state.
    pub plan: Standing,
    /// The relationship's state.
    pub relationship: Standing,
    /// The next two weeks.
    pub days: Vec<Dated>,
}

/// One finding in words.
pub struct Row {
    /// Of which warning.
    pub of: Of,
    /// How grave.
    pub severity: Severity,
    /// Whose it is.
    pub manager: Manager,
    /// What was found.
    pub sentence: String,
    /// What to do.
    pub advice: String,
    /// The records behind it.
    pub evidence: Vec<RecordRef>,
    /// What they are called.
    pub titles: Vec<String>,
    /// What can be done at once.
    pub act: Act,
    /// What it has in common with others.
    pub cause: Cause,
    /// The task that it is about: why it stands where it does is beside the act.
    pub why: Option<TaskId>,
}

/// What can be done at once about a finding.
pub enum Act {
    /// Nothing.
    None,
    /// Plan a talk: its words, what happens then, the plan.
    Plan(String, String, Box<Plan>),
    /// A talk is planned already: its words, which.
    Planned(String, ContactId),
    /// Note an expectation of the person.
    AddExpectation(StakeholderId),
    /// Make it a task: its words, what happens then, the task.
    Task(String, String, Box<Task>),
    /// It is a task already: its words, which.
    TaskThere(String, TaskId),
    /// Open the settings of the engagement.
    Settings,
    /// Show a record.
    Show(ActionKind, RecordRef),
}

impl Act {
    /// What is planned already and answers it.
    pub fn planned(&self) -> Option<RecordRef> {
        match self {
            Self::Planned(_, contact) => Some((*contact).into()),
            Self::TaskThere(_, task) => Some((*task).into()),
            _ => None,
        }
    }
}

impl Model {
    /// Computes everything.
    pub fn of(cx: &Cx<'_>) -> Self {
        let findings = open(&cx.insights.findings, cx.shown(), cx.day);
        Self {
            key: Self::key(cx),
            title: findings.first().map_or_else(|| cx.text("overview-calm").to_owned(), |first| title(cx, first)),
            subtitle: clock(cx),
            rows: rows(cx, findings.iter().copied()),
            calm: calm(cx),
            people: talk::people(cx),
            plan: standing::plan(cx),
            relationship: standing::relationship(cx),
            days: fortnight::days(cx),
        }
    }

    /// What it would be computed for now.
    pub fn key(cx: &Cx<'_>) -> (u64, NaiveDate, Language, bool) {
        (cx.source, cx.day, cx.words.language(), cx.editable)
    }
}

/// The expectation that a finding is about.
fn status<'a>(cx: &Cx<'a>, finding: &Finding) -> Option<&'a ExpectationStatus> {
    match finding.about? {
        RecordRef::Expectation(id) => cx.insights.expectations.get(id),
        _ => None,
    }
}

/// The finding as a headline.
fn title(cx: &Cx<'_>, finding: &Finding) -> String {
    let shown = cx.shown();
    let late = matches!(
        finding.rule,
        Rule::ExplainBefore | Rule::ShowBefore | Rule::ListenBefore | Rule::ExpectationLate | Rule::ExpectationUnserved
    );
    if late
        && let Some(status) = status(cx, finding)
        && let (Some(expectation), Some(by)) = (shown.expectations.get(status.id), status.by)
    {
        let who = shown.stakeholders.get(status.holder).map(|person| person.name.as_str()).unwrap_or_default();
        let mut args = vec![
            ("who", who.into()),
            ("what", expectation.title.as_str().into()),
            ("by", cx.words.date_short(by).into()),
            ("overdue", status.overdue_days.unwrap_or(0).into()),
        ];
        return match status.planned_on {
            Some(planned) => {
                args.push(("planned", cx.words.date_short(planned).into()));
                cx.words.with("overview-title-late", &args)
            }
            None => cx.words.with("overview-title-unserved", &args),
        };
    }
    finding.sentence(cx.words, shown)
}

/// Day so many of so many, and the phase.
pub fn clock(cx: &Cx<'_>) -> String {
    let engagement = &cx.shown().engagement;
    let passed = (cx.day - engagement.start).num_days();
    let clock = if passed < 0 {
        cx.words.with("overview-clock-before", &[("days", (-passed).into())])
    } else if let Some(end) = engagement.end.filter(|end| cx.day > *end) {
        cx.words.with("overview-clock-after", &[("days", (cx.day - end).num_days().into())])
    } else if let Some(length) = engagement.length_days() {
        cx.words.with("overview-clock", &[("n", passed.into()), ("total", length.into())])
    } else {
        cx.words.with("overview-clock-open", &[("n", passed.into())])
    };
    let phase = engagement.phases.iter().find(|phase| phase.start <= cx.day && cx.day <= phase.end);
    match phase {
        Some(phase) => format!("{clock} · {}", phase.name),
        None => clock,
    }
}

/// Good news, with how fresh the facts are that it rests on.
fn calm(cx: &Cx<'_>) -> String {
    let shown: &Workspace = cx.shown();
    let words = cx.words;
    let say = |date: Option<NaiveDate>| {
        date.map_or_else(|| words.text("overview-calm-not-yet").to_owned(), |date| words.date(date))
    };
    let report = shown.tasks.iter().flat_map(|task| task.progress.iter().map(|report| report.on)).max();
    let held = shown.contacts.iter().filter(|contact| contact.outcome == Outcome::Held);
    let talk = held.map(|contact| contact.at.date()).filter(|on| *on <= cx.day).max();
    let answer = shown.readings.iter().filter(|reading| reading.answer.is_some()).map(|reading| reading.on).max();
    if report.or(talk).or(answer).is_none() {
        return words.text("overview-calm-nothing").to_owned();
    }
    words.with(
        "overview-calm-facts",
        &[("report", say(report).into()), ("talk", say(talk).into()), ("answer", say(answer).into())],
    )
}

/// Findings in words, each with its cause.
pub fn rows<'a>(cx: &Cx<'_>, findings: impl Iterator<Item = &'a Finding> + Clone) -> Vec<Row> {
    let causes = cause::causes(findings.clone());
    findings.zip(causes).map(|(finding, cause)| row(cx, finding, cause)).collect()
}

/// A finding in words.
fn row(cx: &Cx<'_>, finding: &Finding, cause: Cause) -> Row {
    let shown = cx.shown();
    Row {
        of: finding.of(),
        severity: finding.severity,
        manager: finding.manager,
        sentence: finding.sentence(cx.words, shown),
        advice: finding.advice(cx.words, shown),
        titles: finding.evidence.iter().map(|record| evidence::title(shown, *record, cx.words)).collect(),
        evidence: finding.evidence.clone(),
        cause,
        act: act(cx, finding),
        why: match finding.about {
            Some(RecordRef::Task(id)) => Some(id),
            _ => None,
        },
    }
}

fn act(cx: &Cx<'_>, finding: &Finding) -> Act {
    if let answered::Standing::Planned { made, due } = finding.standing(cx.shown(), cx.day) {
        let said = answer::planned_words(cx.words, cx.shown(), made, due);
        match made {
            RecordRef::Task(task) => return Act::TaskThere(said, task),
            RecordRef::Contact(contact) => return Act::Planned(said, contact),
            _ => {}
        }
    }
    let Some(action) = finding.action else { return Act::None };
    let show = || action.completes.or(finding.evidence.first().copied()).map(|record| Act::Show(action.kind, record));
    match action.kind {
        ActionKind::PlanContact => {
            let Some(who) = action.person else { return show().unwrap_or(Act::None) };
            // Where a talk with some of them is planned, the next one is with the others.
            let who = match finding.standing(cx.shown(), cx.day) {
                answered::Standing::PlannedInPart { left, .. } if !left.contains(&who) => {
                    left.first().copied().unwrap_or(who)
                }
                _ => who,
            };
            let before = plan_contact::latest(cx, finding);
            plan_act(cx, who, before, status(cx, finding), Some(finding)).unwrap_or(Act::None)
        }
        ActionKind::AddExpectation => match action.person {
            Some(who) if cx.editable => Act::AddExpectation(who),
            _ => Act::None,
        },
        ActionKind::AddTask => task_act(cx, finding).unwrap_or(Act::None),
        ActionKind::OpenSettings if cx.editable => Act::Settings,
        ActionKind::OpenSettings => Act::None,
        ActionKind::OpenRecord | ActionKind::ShowInPlan => show().unwrap_or(Act::None),
    }
}

/// Make it a task; or, where one was made of it already, that one.
fn task_act(cx: &Cx<'_>, finding: &Finding) -> Option<Act> {
    let task = plan_task::plan(cx, finding)?;
    if let Some((id, on)) = plan_task::there(cx, &task) {
        let said = cx.words.with("overview-act-task-there", &[("date", cx.words.date_short(on).into())]);
        return Some(Act::TaskThere(said, id));
    }
    if !cx.editable {
        return None;
    }
    let date = cx.words.date_short(task.deadline?.date());
    let word = cx.words.with("overview-act-task", &[("date", date.clone().into())]);
    let args = [("what", task.title.as_str().into()), ("date", date.into())];
    let hint = cx.words.with("overview-act-task-hint", &args);
    Some(Act::Task(word, hint, Box::new(task)))
}

/// Plan a talk; or, where one is planned that helps as well, that one. For a finding it is with all whom that names.
pub fn plan_act(
    cx: &Cx<'_>,
    who: StakeholderId,
    before: Option<NaiveDate>,
    about: Option<&ExpectationStatus>,
    finding: Option<&Finding>,
) -> Option<Act> {
    let mut plan = plan_contact::plan(cx, who, before, about)?;
    if let Some(finding) = finding {
        plan_contact::for_finding(cx, &mut plan, who, before, finding);
    }
    let there = plan_contact::planned(cx, &plan, who, before, about);
    let served = plan.satisfies.is_some() && there.is_some();
    if let Some(subject) = plan.joins.clone().filter(|_| cx.editable && !served) {
        let date = cx.words.date_short(plan.contact.at.date());
        let act = cx.words.with("overview-act-join", &[("date", date.into())]);
        let what = cx.file.contacts.get(plan.contact.id).map(|one| one.title.as_str()).unwrap_or_default();
        let at = cx.words.date_time(plan.contact.at);
        let args = [("subject", subject.into()), ("what", what.into()), ("at", at.into())];
        return Some(Act::Plan(act, cx.words.with("overview-act-join-hint", &args), Box::new(plan)));
    }
    if let Some((contact, at)) = there {
        return Some(Act::Planned(plan_contact::planned_words(cx, at), contact));
    }
    if !cx.editable {
        return None;
    }
    let date = cx.words.date_short(plan.contact.at.date());
    let act = cx.words.with(plan.talk.act_key(), &[("date", date.into())]);
    let at = cx.words.date_time(plan.contact.at);
    let hint = cx.words.with("overview-act-hint", &[("what", plan.contact.title.as_str().into()), ("at", at.into())]);
    Some(Act::Plan(act, hint, Box::new(plan)))
}
