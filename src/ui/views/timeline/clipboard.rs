//! Rows as text that spreadsheets understand, there and back: cells apart by tabs, or by commas as files have them. Knows
//! which heads stand for which columns in every language.

use super::cells;
use super::columns::Column;
use super::facts::Facts;
use crate::exchange::csv;
use crate::language::{Language, Words};
use crate::ui::context::Cx;
use crate::workspace::TaskId;

/// Rows of tasks as text, the names indented as deep as they stand.
pub fn copied(cx: &Cx<'_>, facts: &Facts, tasks: &[TaskId], columns: &[Column], heads: bool) -> String {
    let mut text = String::new();
    if heads {
        let heads: Vec<String> = columns.iter().map(|column| quoted(cx.text(column.key()))).collect();
        text.push_str(&heads.join("\t"));
        text.push('\n');
    }
    let schedule = &cx.insights.schedule;
    let depths = tasks.iter().filter_map(|id| schedule.get(*id)).map(|dates| dates.depth);
    let least = depths.min().unwrap_or(0);
    for id in tasks {
        let (Some(task), Some(dates)) = (cx.shown().tasks.get(*id), schedule.get(*id)) else { continue };
        let cell = |column: &Column| match column {
            Column::Name => quoted(&format!("{}{}", "  ".repeat(dates.depth - least), task.title)),
            column => quoted(&cells::written(cx, facts, task, dates, *column)),
        };
        text.push_str(&columns.iter().map(cell).collect::<Vec<_>>().join("\t"));
        text.push('\n');
    }
    text
}

/// A cell in quotation marks where it must be.
fn quoted(text: &str) -> String {
    csv::quoted(text, b'\t').into_owned()
}

/// Text as rows of cells: apart by tabs where there are any, else by semicolons or commas.
pub fn table(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let first = text.lines().next().unwrap_or_default();
    let mark = match () {
        _ if text.contains('\t') => '\t',
        _ if first.contains(';') => ';',
        _ if first.contains(',') && (text.lines().count() > 1 || first.contains('"')) => ',',
        _ => '\t',
    };
    let mut rows = vec![vec![String::new()]];
    let mut inside = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let Some(cell) = rows.last_mut().and_then(|row| row.last_mut()) else { break };
        match c {
            '"' if inside && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' if inside => inside = false,
            '"' if cell.is_empty() => inside = true,
            '\r' if !inside => {}
            '\n' if !inside => rows.push(vec![String::new()]),
            c if c == mark && !inside => {
                if let Some(row) = rows.last_mut() {
                    row.push(String::new());
                }
            }
            c => cell.push(c),
        }
    }
    rows.retain(|row| row.iter().any(|cell| !cell.trim().is_empty()));
    rows
}

/// The columns that the heads of a row stand for, in any language; none where it is no row of heads.
pub fn heads(row: &[String]) -> Option<Vec<Option<Column>>> {
    let known = |cell: &String| {
        let cell = cell.trim().to_lowercase();
        let of = |language: &Language| {
            let words = Words::new(*language);
            let says = |column: &Column| {
                words.text(column.key()).to_lowercase() == cell
                    || words.text(also(*column)).split('|').any(|one| one == cell)
            };
            Column::ALL.into_iter().find(says)
        };
        Language::ALL.iter().find_map(of)
    };
    let found: Vec<Option<Column>> = row.iter().map(known).collect();
    let count = found.iter().flatten().count();
    // A task may be called like a column; a row of heads has its name among others, or nothing but a head.
    let whole = found.contains(&Some(Column::Name)) || count >= 2;
    (whole && count * 2 >= row.iter().filter(|cell| !cell.trim().is_empty()).count()).then_some(found)
}

/// The key of what else other programs call a column, apart by `|`, in small letters.
fn also(column: Column) -> &'static str {
    match column {
        Column::Name => "table-also-name",
        Column::Start => "table-also-start",
        Column::Finish => "table-also-finish",
        Column::Done => "table-also-done",
        Column::Duration => "table-also-duration",
        Column::Owner => "table-also-owner",
        Column::Predecessors => "table-also-predecessors",
        Column::Assigned => "table-also-assigned",
        Column::Note => "table-also-note",
        Column::Outline => "table-also-outline",
        _ => "table-also-nothing",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        table(text)
    }

    #[test]
    fn rows_of_spreadsheets_are_read() {
        assert_eq!(cells("a\tb\nc\td\n"), [["a", "b"], ["c", "d"]]);
        assert_eq!(cells("a\r\nb\r\n\r\n"), [["a"], ["b"]]);
        assert_eq!(cells("\"a\nb\"\t\"say \"\"so\"\"\"\n"), [["a\nb", "say \"so\""]]);
        assert_eq!(cells("Name,Start\n\"Plan, build\",3d"), [["Name", "Start"], ["Plan, build", "3d"]]);
        assert_eq!(cells("Задача;Начало\nПлан;1,5 дн"), [["Задача", "Начало"], ["План", "1,5 дн"]]);
        assert_eq!(cells("Plan, build and run"), [["Plan, build and run"]], "one line of prose is one cell");
        assert_eq!(cells("  \n"), [[""; 0]; 0]);
    }

    #[test]
    fn heads_are_known_in_every_language_and_as_others_call_them() {
        let of = |text: &str| heads(&table(text)[0]);
        assert_eq!(of("Task\tStart\tPlace"), Some(vec![Some(Column::Name), Some(Column::Start), None]));
        assert_eq!(of("Task Name\tResource Names"), Some(vec![Some(Column::Name), Some(Column::Assigned)]));
        assert_eq!(of("Название задачи\tДлительность"), Some(vec![Some(Column::Name), Some(Column::Duration)]));
        assert_eq!(of("任务名称\t开始时间"), Some(vec![Some(Column::Name), Some(Column::Start)]));
        assert_eq!(of("Write it\t3d"), None);
        assert_eq!(of("Start\t3d"), None, "a task may be called so");
    }
}
