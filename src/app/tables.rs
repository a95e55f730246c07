//! Registers as the bytes of a file: a workbook of several, or the values of one.

use chrono::NaiveDate;

use crate::exchange::sheet::Sheet;
use crate::exchange::xlsx;
use crate::insight::as_of;
use crate::language::Words;
use crate::ui::tables::{REGISTERS, Register, Tables};
use crate::workspace::{Engagement, Workspace};

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
    let sheets = sheets(&known, day, readers, registers, &words, &mut |_, _| true).unwrap_or_default();
    written(form, &known.engagement, &sheets, words)
}

/// The same as tables, of what is known on the day. `go_on` is told how many registers are done and of how many, and says
/// whether to go on: none where it does not.
pub fn sheets(
    known: &Workspace,
    day: NaiveDate,
    readers: Readers,
    registers: &[Register],
    words: &Words,
    go_on: &mut dyn FnMut(usize, usize) -> bool,
) -> Option<Vec<Sheet>> {
    let tables = Tables::new(known, day, words, readers == Readers::Ours);
    let (mut sheets, all) = match registers {
        [] => (vec![tables.frame()], REGISTERS.iter().map(|(_, register)| *register).collect()),
        registers => (Vec::new(), registers.to_vec()),
    };
    for (at, register) in all.iter().enumerate() {
        if !go_on(at, all.len()) {
            return None;
        }
        let sheet = tables.sheet(*register);
        if !registers.is_empty() || !sheet.rows.is_empty() {
            sheets.push(sheet);
        }
    }
    Some(sheets)
}

/// Tables as the bytes of a file.
pub fn written(form: TableForm, frame: &Engagement, sheets: &[Sheet], words: Words) -> Vec<u8> {
    match form {
        TableForm::Workbook => xlsx::to_xlsx(&frame.title, sheets, &frame.currency, &words),
        TableForm::Values => {
            let hours = words.with("dates-effort-hours", &[("n", "".into())]);
            sheets.first().map(|sheet| sheet.to_csv(hours.trim(), &frame.currency)).unwrap_or_default()
        }
    }
}
