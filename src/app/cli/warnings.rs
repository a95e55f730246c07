//! `entente warnings FILE`: what needs attention, since when it could have been known, and what to do next.

use serde_json::{Value, json};

use super::{DONE, FOUND, InfoArguments, open_to_look, say};
use crate::app::cores::Cores;
use crate::file::Unlock;
use crate::insight::Insights;
use crate::insight::warnings::history::History;
use crate::insight::warnings::{ActionKind, Finding, FindingArg, Manager, Severity, Standing};
use crate::language::Words;
use crate::ui::answer;
use crate::ui::evidence;
use crate::workspace::{RecordKind, RecordRef};

/// Says what needs attention. Returns 0, 1 where something needs action now, 2 for a file that cannot be read.
pub(super) fn run(words: Words, unlock: &Unlock, arguments: &InfoArguments) -> u8 {
    let own = match open_to_look(words, unlock, &arguments.file, &arguments.author) {
        Ok(own) => own,
        Err(code) => return code,
    };
    let today = chrono::Local::now().date_naive();
    let workspace = own.seen();
    let day = arguments.as_of.or(workspace.engagement.status_date).unwrap_or(today);
    let insights = Insights::of(workspace, day);
    let history = History::of(workspace, day, &|| true, &Cores).unwrap_or_default();
    let warnings = Warnings { words: words.read_on(day), insights, history };
    if arguments.json {
        say(warnings.json());
    } else {
        for line in warnings.lines() {
            say(line);
        }
    }
    if warnings.need_action() { FOUND } else { DONE }
}

struct Warnings {
    words: Words,
    insights: Insights,
    history: History,
}

/// Names for programs.
fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Trouble => "trouble",
        Severity::Watch => "watch",
        Severity::Info => "info",
    }
}

fn act(kind: ActionKind) -> &'static str {
    match kind {
        ActionKind::PlanContact => "plan_contact",
        ActionKind::AddExpectation => "add_expectation",
        ActionKind::AddTask => "add_task",
        ActionKind::OpenRecord => "open_record",
        ActionKind::ShowInPlan => "show_in_plan",
        ActionKind::OpenSettings => "open_settings",
    }
}

impl Warnings {
    /// Whether something of the highest severity waits for an answer.
    fn need_action(&self) -> bool {
        let mut grave = self.insights.findings.iter().filter(|one| one.severity == Severity::Trouble);
        grave.any(|one| self.standing(one).is_open())
    }

    fn standing(&self, finding: &Finding) -> Standing {
        finding.standing(&self.insights.shown, self.insights.day)
    }

    fn title(&self, record: RecordRef) -> String {
        evidence::title(&self.insights.shown, record, &self.words)
    }

    /// For programs: names as in the file, dates in ISO 8601, `null` for what is not known. Sentences and titles are in
    /// the language asked for.
    fn json(&self) -> Value {
        let shown = &self.insights.shown;
        let named = |record: &RecordRef| json!({ "id": record.to_string(), "kind": record.kind().list_name(), "title": self.title(*record) });
        let one = |finding: &Finding| {
            let (people, records) = rests_on(finding);
            let course = self.history.course(finding.of());
            let standing = self.standing(finding);
            let (state, until) = match &standing {
                Standing::Open => ("open", None),
                Standing::Planned { .. } => ("planned", None),
                Standing::PlannedInPart { .. } => ("planned_in_part", None),
                Standing::Snoozed { until, .. } => ("snoozed", Some(until.to_string())),
                Standing::Resolved { .. } => ("resolved", None),
                Standing::FoundAgain { .. } => ("found_again", None),
            };
            json!({
                "rule": finding.rule.name(),
                "severity": severity(finding.severity),
                "manager": match finding.manager {
                    Manager::Project => "project",
                    Manager::Relationship => "relationship",
                },
                "about": finding.about.map(|about| about.to_string()),
                "sentence": finding.sentence(&self.words, shown),
                "people": people.iter().map(named).collect::<Vec<_>>(),
                "records": records.iter().map(named).collect::<Vec<_>>(),
                "known_since": self.history.present(finding.of()).map(|one| one.from.to_string()),
                "first_known": self.history.first(finding.of()).map(|day| day.to_string()),
                "answered_on": course.and_then(|one| one.answered_on).map(|day| day.to_string()),
                "standing": state,
                "snoozed_until": until,
                "planned": match &standing {
                    Standing::Planned { made, due } => json!({ "record": made.to_string(), "due": due.to_string() }),
                    Standing::PlannedInPart { made, due, left } => json!({
                        "record": made.to_string(),
                        "due": due.to_string(),
                        "left": left.iter().map(ToString::to_string).collect::<Vec<_>>(),
                    }),
                    _ => Value::Null,
                },
                "advice": finding.advice(&self.words, shown),
                "next_act": finding.action.map(|action| json!({
                    "kind": act(action.kind),
                    "with": action.person.map(|who| who.to_string()),
                    "on_or_before": action.on_or_before.map(|day| day.to_string()),
                    "record": action.completes.map(|record| record.to_string()),
                })),
            })
        };
        json!({
            "as_of": self.insights.day.to_string(),
            "warnings": self.insights.findings.iter().map(one).collect::<Vec<_>>(),
        })
    }

    /// For people.
    fn lines(&self) -> Vec<String> {
        let (words, shown) = (&self.words, &self.insights.shown);
        let mut lines = vec![words.with("cli-warnings-as-of", &[("date", words.date(self.insights.day).into())])];
        let args = [Severity::Trouble, Severity::Watch, Severity::Info].map(|severity| {
            let open = self.insights.findings.iter().filter(|one| self.standing(one).is_open());
            (self::severity(severity), open.filter(|one| one.severity == severity).count().into())
        });
        if !self.insights.findings.is_empty() {
            lines.push(words.with("overview-attention", &args));
        }
        // What waits comes first; what was put off or settled follows.
        let open = |finding: &&Finding| self.standing(finding).is_open();
        let (open, other): (Vec<&Finding>, Vec<&Finding>) = self.insights.findings.iter().partition(open);
        for finding in open.into_iter().chain(other) {
            let (people, records) = rests_on(finding);
            let name = |one: &RecordRef| match one.kind() {
                RecordKind::Stakeholder => self.title(*one),
                // Where one title ends and the next begins is not to be guessed.
                _ => words.with("cli-quoted", &[("what", self.title(*one).into())]),
            };
            let list = |of: &[RecordRef]| words.list(&of.iter().map(name).collect::<Vec<_>>());
            let gravity = words.text(match (self.standing(finding), finding.severity) {
                (Standing::Planned { .. }, _) => "warnings-planned",
                (Standing::Snoozed { .. }, _) => "record-alarm-snoozed",
                (Standing::Resolved { .. }, _) => "record-alarm-resolved",
                (_, severity) => severity.key(),
            });
            let head = [gravity, finding.rule.title(words), finding.rule.name()].join(" · ");
            lines.extend([String::new(), head, format!("  {}", finding.sentence(words, shown))]);
            if let Some(present) = self.history.present(finding.of()) {
                let args = [("date", words.date(present.from).into()), ("days", (present.days() - 1).into())];
                lines.push(format!("  {}", words.with("cli-warnings-since", &args)));
            }
            let standing = answer::standing_words(words, shown, &self.standing(finding));
            lines.extend(standing.map(|said| format!("  {said}")));
            for (key, list) in [("cli-warnings-people", list(&people)), ("cli-warnings-records", list(&records))] {
                if !list.is_empty() {
                    lines.push(format!("  {}", words.with(key, &[("list", list.into())])));
                }
            }
            let advice = finding.advice(words, shown);
            lines.push(format!("  {}", words.with("cli-warnings-next", &[("what", advice.into())])));
        }
        if self.insights.findings.is_empty() {
            lines.push(words.text("cli-warnings-none").to_owned());
        }
        lines
    }
}

/// The people whom a finding names or rests on, and the other records.
fn rests_on(finding: &Finding) -> (Vec<RecordRef>, Vec<RecordRef>) {
    let named = finding.args.iter().flat_map(|(_, arg)| match arg {
        FindingArg::Person(who) => vec![RecordRef::from(*who)],
        FindingArg::People(people) => people.iter().map(|who| RecordRef::from(*who)).collect(),
        _ => Vec::new(),
    });
    let mut all: Vec<RecordRef> = Vec::new();
    for one in named.chain(finding.evidence.iter().copied()) {
        if !all.contains(&one) {
            all.push(one);
        }
    }
    all.into_iter().partition(|one| one.kind() == RecordKind::Stakeholder)
}
