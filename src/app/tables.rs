//! Registers as the bytes of a file: a workbook of several, or the values of one.

use chrono::NaiveDate;

use crate::exchange::sheet::Sheet;
use crate::exchange::xlsx;
use crate::insight::as_of;
use crate::language::Words;
use crate::ui::tables::{Register, Tables};
use crate::workspace::Workspace;

/// How tables are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TableForm {
    /// A workbook, a sheet a register.
    #[default]
    Workbook,
    /// Comma-separated values of one.
    Values,
}

/// For whom tables are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// For us: it is said of each record who may see it, who wrote it and when.
    Ours,
    /// For a client, of a copy that a client could be given.
    Client,
}

/// The tables of these registers as they are known on a day; of none that are named, all in which something stands. A file of
/// values holds the first of them.
pub fn bytes(
    workspace: &Workspace,
    day: NaiveDate,
    (form, readers): (TableForm, Readers),
    registers: &[Register],
    words: Words,
) -> Vec<u8> {
    let known = as_of(workspace, day);
    let tables = Tables::new(&known, day, &words, readers == Readers::Ours);
    let sheets: Vec<Sheet> = match registers {
        [] => tables.all(),
        registers => registers.iter().map(|register| tables.sheet(*register)).collect(),
    };
    let frame = &known.engagement;
    match form {
        TableForm::Workbook => xlsx::to_xlsx(&frame.title, &sheets, &frame.currency, &words),
        TableForm::Values => {
            let hours = words.with("dates-effort-hours", &[("n", "".into())]);
            sheets.first().map(|sheet| sheet.to_csv(hours.trim(), &frame.currency)).unwrap_or_default()
        }
    }
}
