//! `entente scorecard FILE`: the four rows of the two managers, each figure with how many records stand behind it.

use chrono::NaiveDate;
use serde_json::{Map, Value, json};

use super::{DONE, ScorecardArguments, open_to_look, say};
use crate::app::session::Session;
use crate::app::worker::Worker;
use crate::document::Document;
use crate::file::Unlock;
use crate::insight::scorecard::FigureValue;
use crate::language::Words;
use crate::ui::context::{Cx, Outbox};
use crate::ui::theme::{Theme, ThemeKind};
use crate::ui::views::ViewKind;
use crate::ui::views::managers::scorecard::{Asked, Model, Shown, Statement, proof};
use crate::workspace::Workspace;

/// Says the scorecard. Returns 0, or 2 for a file that cannot be read.
pub(super) fn run(words: Words, unlock: &Unlock, arguments: &ScorecardArguments) -> u8 {
    let own = match open_to_look(words, unlock, &arguments.file, &arguments.author) {
        Ok(own) => own,
        Err(code) => return code,
    };
    let today = chrono::Local::now().date_naive();
    let workspace = own.seen();
    let day = arguments.as_of.or(workspace.engagement.status_date).unwrap_or(today);
    if arguments.json {
        say(told(workspace, day, words, &arguments.author, |cx, model| json_of(cx, model).to_string()));
    } else {
        for line in lines(workspace, day, words, &arguments.author) {
            say(line);
        }
    }
    DONE
}

/// What is said, a line each; what is private of others is not in it.
pub fn lines(workspace: &Workspace, day: NaiveDate, words: Words, author: &str) -> Vec<String> {
    told(workspace, day, words, author, |cx, model| {
        let mut lines = vec![format!("{} · {}", model.title, words.date(day)), model.gap.clone()];
        for row in &model.rows {
            lines.push(String::new());
            lines.push(cx.text(row.name).to_owned());
            for (side, name) in ["managers-project-manager", "managers-relationship-manager"].into_iter().enumerate() {
                lines.push(format!("  {}: {}", cx.text(name), cx.text(row.words[side])));
                lines.extend(row.cells[side].iter().map(|one| format!("    {}", statement(cx, one))));
            }
        }
        lines
    })
}

/// The same for programs: figures by their names, dates in ISO 8601, shares as n and of, money in minor units, `null` for
/// what is not known; each with the records behind it. Never translated.
pub fn json(workspace: &Workspace, day: NaiveDate, author: &str) -> Value {
    told(workspace, day, Words::new(crate::language::Language::English), author, json_of)
}

fn told<R>(
    workspace: &Workspace,
    day: NaiveDate,
    words: Words,
    author: &str,
    say: impl FnOnce(&Cx<'_>, &Model) -> R,
) -> R {
    let document = Document::opened(workspace.clone(), 1);
    let mut session = Session::seen_by(document, None, None, day, author);
    (session.as_of, session.view) = (Some(day), ViewKind::Managers);
    session.refresh(&mut Worker::in_place(), day);
    let (out, words) = (Outbox::default(), words.read_on(day));
    let (_, cx) = session.looked_at(&words, Theme::of(ThemeKind::default()), author, &out);
    say(&cx, &Model::of(&cx))
}

fn statement(cx: &Cx<'_>, one: &Statement) -> String {
    let n = proof(cx, one.of).lines.len();
    let value = one.value.as_deref().unwrap_or("–");
    let under = if one.under.is_empty() { String::new() } else { format!(" · {}", one.under) };
    format!("{}: {value}{under} ({})", one.name, cx.words.with("cli-records", &[("n", n.into())]))
}

fn json_of(cx: &Cx<'_>, model: &Model) -> Value {
    const NAMES: [&str; 4] = ["objective", "activities", "authority", "measure"];
    let rows: Map<String, Value> =
        NAMES.into_iter().zip(&model.rows).map(|(name, row)| (name.to_owned(), row_of(cx, row))).collect();
    let managers = &cx.insights.managers;
    json!({
        "day": cx.day,
        "project": managers.pm.value,
        "relationship": managers.rm.value,
        "rows": rows,
    })
}

fn row_of(cx: &Cx<'_>, row: &Shown) -> Value {
    let side = |side: usize| -> Vec<Value> {
        let one = |one: &Statement| {
            let evidence: Vec<String> = proof(cx, one.of)
                .lines
                .iter()
                .filter_map(|line| line.record)
                .map(|record| record.to_string())
                .collect();
            json!({ "figure": name(one.of), "value": value(cx, one.of), "evidence": evidence })
        };
        row.cells[side].iter().map(one).collect()
    };
    json!({ "project": side(0), "relationship": side(1) })
}

/// A figure by the key of its name.
fn name(of: Asked) -> String {
    match of {
        Asked::Figure(kind) => {
            let key = kind.key();
            key.strip_prefix("finding-figure-").or(key.strip_prefix("pulse-")).unwrap_or(key).to_owned()
        }
        Asked::Trust(kind) => format!("{kind:?}").to_lowercase(),
    }
}

fn value(cx: &Cx<'_>, of: Asked) -> Value {
    let Asked::Figure(kind) = of else { return Value::Null };
    let figure = cx.insights.managers.scorecard.figures().find(|figure| figure.kind == kind);
    match figure.map_or(FigureValue::Unknown, |figure| figure.value) {
        FigureValue::Unknown => Value::Null,
        FigureValue::Number(number) => json!(number),
        FigureValue::Percent(percent) => json!({ "percent": percent }),
        FigureValue::Share(share) => json!({ "n": share.n, "of": share.of }),
        FigureValue::Days(days) => json!({ "days": days }),
        FigureValue::Date(date) => json!(date),
        FigureValue::Money(minor) => json!({ "minor": minor }),
        FigureValue::Person(who) => json!(who.to_string()),
        FigureValue::Effort { minutes, days_since } => json!({ "minutes": minutes, "days_since": days_since }),
    }
}
