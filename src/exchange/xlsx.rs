//! Tables as a workbook that spreadsheets open (Office Open XML, ISO/IEC 29500): a sheet each, its head standing still under
//! filters, columns as wide as what is in them, days as days, numbers as numbers. A text is a text, whatever it begins with: no
//! cell of it is a formula. Neither who wrote it nor when is in it, and the same tables give the same bytes.
//!
//! Owns [`to_xlsx`]. Our own writing, as slides are: rust_xlsxwriter would do the same and would change the features of `zip`
//! and `flate2`, on which half the tree is built. Must not know what a table is about, nor touch a file.

mod style;

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::office::{self, HEAD, Relation, relation, written};
use super::sheet::{Cell, Sheet};
use crate::language::Words;

/// The namespace of workbooks.
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/// The most letters (UTF-16) that a cell may hold.
const CELL: usize = 32_767;
/// The most letters (UTF-16) that the name of a sheet may have.
const NAME: usize = 31;
/// The narrowest and the widest that a column is by itself, in digits of the usual face.
const WIDTHS: (usize, usize) = (7, 60);
/// What stands right of a head for the arrow of its filter, in digits.
const ARROW: usize = 4;

/// A workbook of these tables, in which money is of this currency.
pub fn to_xlsx(title: &str, sheets: &[Sheet], currency: &str, words: &Words) -> Vec<u8> {
    let mut parts: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut kinds: BTreeMap<String, String> = BTreeMap::new();
    let mut relations: Vec<Relation> = Vec::new();
    let mut part = |path: String, kind: &str, text: String| {
        kinds.insert(path.clone(), format!("application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml"));
        parts.insert(path, text.into_bytes());
    };
    let mut texts = Texts::default();
    let names = names(sheets);
    let (mut list, mut defined) = (String::new(), String::new());
    for (index, (sheet, name)) in sheets.iter().zip(&names).enumerate() {
        let number = index + 1;
        let id = format!("rId{number}");
        relations.push(relation((&id, "worksheet", &format!("worksheets/sheet{number}.xml"))));
        part(format!("xl/worksheets/sheet{number}.xml"), "worksheet", worksheet(sheet, index, currency, &mut texts));
        let quoted = office::escaped(&name.replace('\'', "''"));
        let _ = write!(list, "<sheet name=\"{}\" sheetId=\"{number}\" r:id=\"{id}\"/>", office::escaped(name));
        let _ = write!(
            defined,
            "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"{index}\" hidden=\"1\">'{quoted}'!{}</definedName>\
             <definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{index}\">'{quoted}'!$1:$1</definedName>",
            area(sheet, "$")
        );
    }
    for (at, kind) in ["styles", "sharedStrings"].into_iter().enumerate() {
        let id = format!("rId{}", sheets.len() + at + 1);
        relations.push(relation((&id, kind, &format!("{kind}.xml"))));
    }
    part("xl/styles.xml".into(), "styles", style::sheet(words, currency));
    part("xl/sharedStrings.xml".into(), "sharedStrings", texts.written());
    part(
        "xl/workbook.xml".into(),
        "sheet.main",
        format!(
            "{HEAD}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{}\"><sheets>{list}</sheets><definedNames>{defined}</definedNames>\
             </workbook>",
            office::RELATIONS
        ),
    );
    parts.insert("xl/_rels/workbook.xml.rels".into(), written(&relations).into_bytes());
    office::packed(parts, kinds, BTreeMap::new(), "xl/workbook.xml", (title, words.language().tag()))
}

/// Texts by their numbers: each stands in the file once.
#[derive(Default)]
struct Texts {
    numbers: HashMap<String, usize>,
    texts: Vec<String>,
    uses: usize,
}

impl Texts {
    fn number(&mut self, text: &str) -> usize {
        self.uses += 1;
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = self.texts.len();
        self.numbers.insert(text.to_owned(), number);
        self.texts.push(text.to_owned());
        number
    }

    fn written(&self) -> String {
        let mut out =
            format!("{HEAD}<sst xmlns=\"{MAIN}\" count=\"{}\" uniqueCount=\"{}\">", self.uses, self.texts.len());
        for text in &self.texts {
            out.push_str("<si><t xml:space=\"preserve\">");
            out.push_str(&said(text));
            out.push_str("</t></si>");
        }
        out.push_str("</sst>");
        out
    }
}

/// A text as a cell says it: with its lines, and what reads like an escape of the format told from one.
fn said(text: &str) -> String {
    let text = cut(text, CELL).replace("\r\n", "\n").replace('\r', "\n");
    let mut out = String::new();
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            out.push('\n');
        }
        let mut rest = line;
        while let Some(found) = rest.find("_x") {
            let (before, after) = rest.split_at(found);
            out.push_str(&tabbed(before));
            let code = after
                .get(2..7)
                .filter(|code| code.ends_with('_') && code.bytes().take(4).all(|byte| byte.is_ascii_hexdigit()));
            out.push_str(if code.is_some() { "_x005F_x" } else { "_x" });
            rest = &after[2..];
        }
        out.push_str(&tabbed(rest));
    }
    out
}

/// A piece of a line, with its tabs.
fn tabbed(text: &str) -> String {
    text.split('\t').map(office::escaped).collect::<Vec<_>>().join("\t")
}

/// A text of at most so many letters of UTF-16; where it was longer it says so.
fn cut(text: &str, most: usize) -> String {
    if text.encode_utf16().count() <= most {
        return text.to_owned();
    }
    let mut letters = 1;
    let kept = text.chars().take_while(|letter| {
        letters += letter.len_utf16();
        letters <= most
    });
    let mut kept: String = kept.collect();
    kept.push('…');
    kept
}

/// Names that a workbook takes: without the signs that it keeps for itself, short, each once.
fn names(sheets: &[Sheet]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for sheet in sheets {
        let plain: String = sheet
            .name
            .chars()
            .map(|letter| if "[]:*?/\\".contains(letter) || letter.is_control() { ' ' } else { letter })
            .collect();
        let plain = plain.trim().trim_matches('\'').trim();
        let plain = if plain.is_empty() { "–" } else { plain };
        let taken = |name: &str| names.iter().any(|one| one.to_lowercase() == name.to_lowercase());
        let mut name = cut(plain, NAME);
        let mut number = 2;
        while taken(&name) {
            let end = format!(" ({number})");
            name = format!("{}{end}", cut(plain, NAME - end.len()));
            number += 1;
        }
        names.push(name);
    }
    names
}

/// A column by its letters.
fn letters(mut column: usize) -> String {
    let mut said = Vec::new();
    loop {
        said.push(b'A' + (column % 26) as u8);
        match column / 26 {
            0 => break,
            more => column = more - 1,
        }
    }
    said.iter().rev().map(|letter| char::from(*letter)).collect()
}

/// From the first head to the last cell, with a mark before each letter and number that stands fast.
fn area(sheet: &Sheet, fast: &str) -> String {
    let last = letters(sheet.heads.len().saturating_sub(1));
    format!("{fast}A{fast}1:{fast}{last}{fast}{}", sheet.rows.len() + 1)
}

/// The part of one table.
fn worksheet(sheet: &Sheet, index: usize, currency: &str, texts: &mut Texts) -> String {
    let area = area(sheet, "");
    let selected = if index == 0 { " tabSelected=\"1\"" } else { "" };
    let mut out = format!(
        "{HEAD}<worksheet xmlns=\"{MAIN}\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"{area}\"/>\
         <sheetViews><sheetView{selected} workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" \
         state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/></sheetView></sheetViews>\
         <sheetFormatPr defaultRowHeight=\"15\"/>"
    );
    if !sheet.heads.is_empty() {
        out.push_str("<cols>");
        for (at, head) in sheet.heads.iter().enumerate() {
            let width = width(sheet, at, head, currency);
            let number = at + 1;
            let _ = write!(out, "<col min=\"{number}\" max=\"{number}\" width=\"{width}\" customWidth=\"1\"/>");
        }
        out.push_str("</cols>");
    }
    out.push_str("<sheetData><row r=\"1\">");
    for (at, head) in sheet.heads.iter().enumerate() {
        let text = texts.number(head);
        let _ = write!(out, "<c r=\"{}1\" s=\"{}\" t=\"s\"><v>{text}</v></c>", letters(at), style::HEAD);
    }
    out.push_str("</row>");
    for (row, cells) in sheet.rows.iter().enumerate() {
        let number = row + 2;
        let _ = write!(out, "<row r=\"{number}\">");
        for (at, cell) in cells.iter().enumerate() {
            put(&mut out, (at, number), cell, currency, texts);
        }
        out.push_str("</row>");
    }
    let _ = write!(
        out,
        "</sheetData><autoFilter ref=\"{area}\"/><pageMargins left=\"0.5\" right=\"0.5\" top=\"0.5\" bottom=\"0.5\" \
         header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>"
    );
    out
}

/// A cell in its column and line.
fn put(out: &mut String, (column, line): (usize, usize), cell: &Cell, currency: &str, texts: &mut Texts) {
    let style = style::of(cell);
    let (kind, value) = match cell {
        Cell::Nothing => return,
        Cell::Text(text) => (" t=\"s\"", texts.number(text).to_string()),
        Cell::Flag(flag) => (" t=\"b\"", u8::from(*flag).to_string()),
        Cell::Day(day) => ("", serial(*day).to_string()),
        Cell::Moment(moment) => ("", at(*moment)),
        Cell::Time(time) => ("", share(*time)),
        Cell::Number(_) | Cell::Share(_) | Cell::Minutes(_) | Cell::Money(_) => match cell.figure(currency) {
            Some(figure) => ("", figure),
            None => return,
        },
    };
    let _ = write!(out, "<c r=\"{}{line}\" s=\"{style}\"{kind}><v>{value}</v></c>", letters(column));
}

/// A day as spreadsheets count them: 1 is the first of 1900, and that year has a 29 February that never was.
fn serial(day: NaiveDate) -> i64 {
    let days = (day - NaiveDate::default()).num_days() + 25_569;
    if days < 61 { days - 1 } else { days }
}

fn at(moment: NaiveDateTime) -> String {
    (serial(moment.date()) as f64 + share_of(moment.time())).to_string()
}

/// The share of a day that has passed.
fn share(time: NaiveTime) -> String {
    share_of(time).to_string()
}

/// To the last digit of it: a third of a day that is a little too short is shown as 07:59.
fn share_of(time: NaiveTime) -> f64 {
    f64::from(time.num_seconds_from_midnight()) / 86_400.0
}

/// How wide a column is: as its widest line, and no wider than is read.
fn width(sheet: &Sheet, at: usize, head: &str, currency: &str) -> usize {
    let widest = sheet.column(at).map(|cell| match cell {
        Cell::Nothing => 0,
        Cell::Text(text) => text.lines().map(digits).max().unwrap_or(0),
        Cell::Flag(_) | Cell::Time(_) => 7,
        Cell::Day(_) => 12,
        Cell::Moment(_) => 18,
        // A third more for what stands between the thousands, and the sign of the money.
        Cell::Number(_) | Cell::Share(_) | Cell::Minutes(_) | Cell::Money(_) => {
            cell.figure(currency).map_or(0, |figure| figure.len() * 4 / 3 + 5)
        }
    });
    let widest = widest.max().unwrap_or(0) + 1;
    widest.max(digits(head) + ARROW).clamp(WIDTHS.0, WIDTHS.1)
}

/// How many digits a text is wide: a Chinese character takes two.
fn digits(text: &str) -> usize {
    text.chars().map(|letter| if letter >= '\u{2e80}' { 2 } else { 1 }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_letters_and_days_have_numbers() {
        assert_eq!([0, 25, 26, 51, 52, 701, 702].map(letters), ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
        let day = |year, month, day| serial(NaiveDate::from_ymd_opt(year, month, day).unwrap());
        assert_eq!([day(1900, 1, 1), day(1900, 2, 28), day(1900, 3, 1), day(2026, 1, 5)], [1, 59, 61, 46027]);
        assert_eq!(at(NaiveDate::from_ymd_opt(2026, 1, 5).unwrap().and_hms_opt(0, 0, 0).unwrap()), "46027");
        assert_eq!(at(NaiveDate::from_ymd_opt(2026, 1, 5).unwrap().and_hms_opt(12, 0, 0).unwrap()), "46027.5");
        let eight = at(NaiveDate::from_ymd_opt(2026, 1, 5).unwrap().and_hms_opt(8, 0, 0).unwrap());
        assert!(eight.parse::<f64>().unwrap() * 86_400.0 >= 46_027.0 * 86_400.0 + 28_800.0 - 2e-6, "{eight}");
    }

    #[test]
    fn names_of_sheets_are_taken_and_differ() {
        let sheet = |name: &str| Sheet { name: name.into(), ..Sheet::default() };
        let long = "Wahrscheinlichkeiten und Auswirkungen";
        let made = names(&["a/b", "A b", "'", long, long].map(sheet));
        assert_eq!(made, ["a b", "A b (2)", "–", "Wahrscheinlichkeiten und Auswi…", "Wahrscheinlichkeiten und A… (2)"]);
        assert!(made.iter().all(|name| name.encode_utf16().count() <= NAME));
    }

    #[test]
    fn a_text_stays_what_it_is() {
        assert_eq!(said("a\r\n<b>\t_x0041_ _x\u{1}"), "a\n&lt;b&gt;\t_x005F_x0041_ _x");
        let long = "ж".repeat(CELL + 5);
        assert_eq!(said(&long).chars().count(), CELL);
        assert!(said(&long).ends_with('…'));
    }
}
