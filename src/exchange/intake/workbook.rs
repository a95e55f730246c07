//! The sheets of a workbook (Office Open XML) as tables: texts, numbers, and dates as dates.
//!
//! Read here with what reads other XML and what unpacks slides, since calamine, which could, makes room for as many texts
//! as a file claims to have (`uniqueCount`), and that ends the program. Formulas are not worked out: what was worked out
//! last stands beside them. Must not know what a cell means.

use std::collections::HashMap;
use std::io::{Cursor as Bytes, Read as _};

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use zip::ZipArchive;

use super::Left;
use super::grid::{Grid, MOST_COLUMNS, MOST_LINES, Row};
use crate::exchange::mspdi::Refusal;
use crate::exchange::mspdi::xml::{Attributes, Cursor};
use crate::exchange::text;

/// A larger workbook is refused, in bytes.
pub const LARGEST: u64 = 32 << 20;
/// No more is unpacked of one, in bytes.
const MOST_BYTES: u64 = 64 << 20;
/// So many cells with something in them are read of all its sheets.
const MOST_CELLS: usize = 2_000_000;
/// So many texts are shared by its cells.
const MOST_TEXTS: usize = 1_000_000;
/// So many sheets are read.
const MOST_SHEETS: usize = 50;
/// So many ways in which cells are shown.
const MOST_STYLES: usize = 100_000;

/// Why there is no table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It has more than can be taken.
    TooLarge,
    /// It is no whole workbook.
    Damaged,
}

impl From<Refusal> for Unreadable {
    fn from(refusal: Refusal) -> Self {
        if matches!(refusal, Refusal::LongText { .. }) { Self::TooLarge } else { Self::Damaged }
    }
}

/// How the number of a cell is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Shown {
    #[default]
    Number,
    Date,
    Percent,
}

/// What is unpacked, as far as it is asked for.
struct Package<'a> {
    archive: ZipArchive<Bytes<&'a [u8]>>,
    left: u64,
}

impl Package<'_> {
    /// The text of a part; none where there is none.
    fn part(&mut self, path: &str) -> Result<Option<String>, Unreadable> {
        let Ok(file) = self.archive.by_name(path) else { return Ok(None) };
        let mut bytes = Vec::new();
        file.take(self.left + 1).read_to_end(&mut bytes).map_err(|_| Unreadable::Damaged)?;
        self.left = self.left.checked_sub(bytes.len() as u64).ok_or(Unreadable::TooLarge)?;
        text::xml(&bytes).map(|text| Some(text.into_owned())).ok_or(Unreadable::Damaged)
    }
}

/// Where a target lies that a part names.
fn resolved(folder: &str, target: &str) -> String {
    match target.strip_prefix('/') {
        Some(absolute) => absolute.to_owned(),
        None => format!("{folder}{target}"),
    }
}

/// What a part refers to: by number, of which kind, where.
fn relations(package: &mut Package<'_>, path: &str, folder: &str) -> Result<Vec<[String; 3]>, Unreadable> {
    let Some(text) = package.part(path)? else { return Ok(Vec::new()) };
    let (mut xml, mut found) = (Cursor::new(&text), Vec::new());
    xml.root()?;
    xml.elements(|xml, _, at| {
        let said = |name: &str| at.get(name).unwrap_or_default();
        found.push([said("Id"), said("Type"), resolved(folder, &said("Target"))]);
        xml.skip()
    })?;
    Ok(found)
}

/// Reads its sheets, in their order; those without a cell are left away.
///
/// # Errors
/// When it is no whole workbook, or more than can be taken.
pub fn read(bytes: &[u8]) -> Result<Vec<Grid>, Unreadable> {
    if bytes.len() as u64 > LARGEST {
        return Err(Unreadable::TooLarge);
    }
    let archive = ZipArchive::new(Bytes::new(bytes)).map_err(|_| Unreadable::Damaged)?;
    let mut package = Package { archive, left: MOST_BYTES };
    let of_all = relations(&mut package, "_rels/.rels", "")?;
    let main = of_all.into_iter().find(|[_, kind, _]| kind.ends_with("/officeDocument"));
    let main = main.map_or_else(|| "xl/workbook.xml".to_owned(), |[_, _, target]| target);
    let (folder, name) = main.rsplit_once('/').map_or(("", main.as_str()), |(folder, name)| (folder, name));
    let folder = if folder.is_empty() { String::new() } else { format!("{folder}/") };
    let relations = relations(&mut package, &format!("{folder}_rels/{name}.rels"), &folder)?;
    let part = |kind: &str| relations.iter().find(|one| one[1].ends_with(kind)).map(|one| one[2].clone());
    let text = package.part(&main)?.ok_or(Unreadable::Damaged)?;
    let (sheets, from_1904) = sheets(&text)?;
    let texts = match part("/sharedStrings") {
        Some(path) => package.part(&path)?.map_or(Ok(Vec::new()), |text| texts(&text))?,
        None => Vec::new(),
    };
    let shown = match part("/styles") {
        Some(path) => package.part(&path)?.map_or(Ok(Vec::new()), |text| styles(&text))?,
        None => Vec::new(),
    };
    let (mut grids, mut room) = (Vec::new(), MOST_CELLS);
    for (name, id) in sheets.into_iter().take(MOST_SHEETS) {
        let Some([_, kind, path]) = relations.iter().find(|one| one[0] == id) else { continue };
        if !kind.ends_with("/worksheet") {
            continue;
        }
        let Some(text) = package.part(path)? else { continue };
        let mut grid = sheet(&text, &Read { texts: &texts, shown: &shown, from_1904 }, &mut room)?;
        grid.name = name;
        if !grid.rows.is_empty() {
            grids.push(grid);
        }
    }
    Ok(grids)
}

/// The sheets by name and number of their relation, and whether days are counted from 1904.
fn sheets(text: &str) -> Result<(Vec<(String, String)>, bool), Unreadable> {
    let (mut xml, mut sheets, mut from_1904) = (Cursor::new(text), Vec::new(), false);
    let (root, _) = xml.root()?;
    if root != "workbook" {
        return Err(Unreadable::Damaged);
    }
    xml.elements(|xml, name, at| match name {
        b"workbookPr" => {
            from_1904 = matches!(at.get("date1904").as_deref(), Some("1" | "true"));
            xml.skip()
        }
        b"sheets" => xml.elements(|xml, _, at| {
            let id = at.get("r:id").or_else(|| at.get("id")).unwrap_or_default();
            sheets.push((at.get("name").unwrap_or_default(), id));
            xml.skip()
        }),
        _ => xml.skip(),
    })?;
    Ok((sheets, from_1904))
}

/// The text of an element with pieces of it, each in a `t`.
fn pieces(xml: &mut Cursor<'_>) -> Result<String, Refusal> {
    let mut all = String::new();
    xml.children(|xml, name| match name {
        b"t" => {
            all.push_str(&xml.text()?);
            Ok(())
        }
        b"r" => xml.children(|xml, name| match name {
            b"t" => {
                all.push_str(&xml.text()?);
                Ok(())
            }
            _ => xml.skip(),
        }),
        _ => xml.skip(),
    })?;
    Ok(all)
}

fn texts(text: &str) -> Result<Vec<String>, Unreadable> {
    let (mut xml, mut texts, mut many) = (Cursor::new(text), Vec::new(), false);
    xml.root()?;
    xml.children(|xml, _| {
        if texts.len() == MOST_TEXTS {
            many = true;
            return xml.skip();
        }
        texts.push(pieces(xml)?);
        Ok(())
    })?;
    if many { Err(Unreadable::TooLarge) } else { Ok(texts) }
}

/// How each style shows a number.
fn styles(text: &str) -> Result<Vec<Shown>, Unreadable> {
    let (mut xml, mut codes, mut styles) = (Cursor::new(text), HashMap::new(), Vec::new());
    xml.root()?;
    xml.elements(|xml, name, _| match name {
        b"numFmts" => xml.elements(|xml, _, at| {
            if let (Some(id), Some(code)) = (at.whole("numFmtId"), at.get("formatCode"))
                && codes.len() < MOST_STYLES
            {
                codes.insert(id, of_code(&code));
            }
            xml.skip()
        }),
        b"cellXfs" => xml.elements(|xml, _, at| {
            let shown = |id: i64| match id {
                9 | 10 => Shown::Percent,
                14..=22 | 27..=36 | 45..=47 | 50..=58 => Shown::Date,
                id => codes.get(&id).copied().unwrap_or_default(),
            };
            if styles.len() < MOST_STYLES {
                styles.push(at.whole("numFmtId").map(shown).unwrap_or_default());
            }
            xml.skip()
        }),
        _ => xml.skip(),
    })?;
    Ok(styles)
}

/// What a format of numbers is: letters of days and hours outside of what is quoted make a date.
fn of_code(code: &str) -> Shown {
    let first = code.split(';').next().unwrap_or_default();
    let (mut bare, mut chars, mut until) = (String::new(), first.chars(), None);
    while let Some(c) = chars.next() {
        match (until, c) {
            (Some(end), c) if c == end => until = None,
            (Some(_), _) => {}
            (None, '"') => until = Some('"'),
            (None, '[') => until = Some(']'),
            (None, '\\' | '_' | '*') => drop(chars.next()),
            (None, c) => bare.extend(c.to_lowercase()),
        }
    }
    if bare.contains('%') {
        Shown::Percent
    } else if bare != "general" && bare.contains(['y', 'd', 'h', 'm', 's', '年', '月', '日']) {
        Shown::Date
    } else {
        Shown::Number
    }
}

/// With what cells are read.
struct Read<'a> {
    texts: &'a [String],
    shown: &'a [Shown],
    from_1904: bool,
}

fn sheet(text: &str, read: &Read<'_>, room: &mut usize) -> Result<Grid, Unreadable> {
    let (mut xml, mut grid, mut too_large) = (Cursor::new(text), Grid::default(), false);
    xml.root()?;
    let mut line = 0usize;
    xml.elements(|xml, name, _| {
        if name != b"sheetData" {
            return xml.skip();
        }
        xml.elements(|xml, name, at| {
            if name != b"row" {
                return xml.skip();
            }
            // A line without a number stands after the one before.
            line = at.whole("r").and_then(|line| usize::try_from(line).ok()).unwrap_or(line.saturating_add(1));
            let mut cells: Vec<String> = Vec::new();
            let mut column = 0usize;
            xml.elements(|xml, name, at| {
                if name != b"c" {
                    return xml.skip();
                }
                column = at.get("r").and_then(|place| column_of(&place)).unwrap_or(column);
                let said = cell(xml, at, read)?;
                let (here, said) = (column, said.trim());
                column = column.saturating_add(1);
                if said.is_empty() || too_large {
                    return Ok(());
                }
                if here >= MOST_COLUMNS || *room == 0 {
                    too_large = true;
                    return Ok(());
                }
                *room -= 1;
                if cells.len() <= here {
                    cells.resize(here + 1, String::new());
                }
                said.clone_into(&mut cells[here]);
                Ok(())
            })?;
            if cells.is_empty() {
                return Ok(());
            }
            if grid.rows.len() < MOST_LINES {
                grid.rows.push(Row { line, cells });
            } else if grid.left_out.is_empty() {
                grid.left_out.push(Left::of(line, "import-left-too-many", &MOST_LINES.to_string()));
            }
            Ok(())
        })
    })?;
    if too_large { Err(Unreadable::TooLarge) } else { Ok(grid) }
}

/// The number of a column of a place: 0 of `A1`, 27 of `AB3`.
fn column_of(place: &str) -> Option<usize> {
    let mut column = 0usize;
    for letter in place.bytes().take_while(u8::is_ascii_alphabetic) {
        column = column.checked_mul(26)?.checked_add(usize::from(letter.to_ascii_uppercase() - b'A') + 1)?;
    }
    column.checked_sub(1)
}

fn cell(xml: &mut Cursor<'_>, at: &Attributes<'_>, read: &Read<'_>) -> Result<String, Refusal> {
    let (mut value, mut within) = (String::new(), String::new());
    let (kind, style) = (at.get("t").unwrap_or_default(), at.whole("s").and_then(|one| usize::try_from(one).ok()));
    xml.children(|xml, name| match name {
        b"v" => {
            value = xml.text()?.into_owned();
            Ok(())
        }
        b"is" => {
            within = pieces(xml)?;
            Ok(())
        }
        _ => xml.skip(),
    })?;
    Ok(match kind.as_str() {
        "s" => value.trim().parse::<usize>().ok().and_then(|at| read.texts.get(at)).cloned().unwrap_or_default(),
        "inlineStr" => within,
        "str" | "d" => value,
        // What could not be worked out says nothing.
        "e" => String::new(),
        "b" => value,
        _ => {
            let Some(number) = value.trim().parse::<f64>().ok().filter(|number| number.is_finite()) else {
                return Ok(value);
            };
            match style.and_then(|style| read.shown.get(style)).copied().unwrap_or_default() {
                Shown::Date => date(number, read.from_1904).unwrap_or_else(|| plain(number)),
                Shown::Percent => format!("{}%", plain((number * 1e10).round() / 1e8)),
                Shown::Number => plain(number),
            }
        }
    })
}

/// A number without an exponent.
fn plain(number: f64) -> String {
    format!("{number}")
}

/// The day, or the moment, of a number of days; of less than one the time alone.
fn date(number: f64, from_1904: bool) -> Option<String> {
    let minutes = (number * 1440.0).round();
    if !(0.0..=4_000_000.0 * 1440.0).contains(&minutes) {
        return None;
    }
    let (days, minutes) = ((minutes / 1440.0).floor() as u64, (minutes % 1440.0) as u32);
    let time = NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0)?;
    if days == 0 && !from_1904 {
        return Some(time.format("%H:%M").to_string());
    }
    let first = match from_1904 {
        true => NaiveDate::from_ymd_opt(1904, 1, 1)?,
        // 29 February 1900 is counted, which never was.
        false => NaiveDate::from_ymd_opt(1899, 12, if days < 60 { 31 } else { 30 })?,
    };
    let at: NaiveDateTime = first.checked_add_days(Days::new(days))?.and_time(time);
    let whole = at.hour() == 0 && at.minute() == 0;
    Some(at.format(if whole { "%Y-%m-%d" } else { "%Y-%m-%d %H:%M" }).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_days_are_days() {
        let said = |number| date(number, false);
        assert_eq!(said(46_027.0).as_deref(), Some("2026-01-05"));
        assert_eq!(said(46_027.604_166_666_7).as_deref(), Some("2026-01-05 14:30"));
        assert_eq!(said(0.395_833_333_3).as_deref(), Some("09:30"));
        assert_eq!((said(1.0).as_deref(), said(60.0).as_deref()), (Some("1900-01-01"), Some("1900-02-28")));
        assert_eq!(date(44_565.0, true).as_deref(), Some("2026-01-05"));
        assert_eq!((said(-1.0), said(1e300), said(f64::NAN)), (None, None, None));
    }

    #[test]
    fn formats_of_numbers_are_told_apart() {
        for code in ["yyyy-mm-dd", "d.m.yy", "[$-409]d/m/yy h:mm AM/PM;@", "hh:mm", "yyyy\"年\"m\"月\"d\"日\""] {
            assert_eq!(of_code(code), Shown::Date, "{code}");
        }
        for code in ["General", "0.00", "#,##0 \"days\"", "[Red]0", "\\d0", "_-* #,##0"] {
            assert_eq!(of_code(code), Shown::Number, "{code}");
        }
        assert_eq!(of_code("0.0%"), Shown::Percent);
    }

    #[test]
    fn places_are_columns() {
        assert_eq!(
            [column_of("A1"), column_of("Z9"), column_of("AB3"), column_of("XFD1048576")],
            [0, 25, 27, 16383].map(Some)
        );
        assert_eq!([column_of("12"), column_of("")], [None, None]);
        assert_eq!(column_of(&"Z".repeat(60)), None);
    }
}
