//! A table as lines of cells, whatever it was written as: text with marks between the cells, or a sheet of a workbook.
//!
//! Owns how the bytes become cells: the code page, the mark, what is too much. What cells mean is read elsewhere.

use std::borrow::Cow;

use encoding_rs::{Encoding, GB18030, UTF_16BE, UTF_16LE, WINDOWS_1251, WINDOWS_1252};

use super::super::text::in_code_page;
use super::Left;
use super::heads::Heads;
use crate::language::{Language, Words};

/// A larger text is refused, in bytes.
pub const LARGEST: u64 = 8 << 20;
/// More lines are not read.
pub const MOST_LINES: usize = 50_000;
/// A table with more columns is refused.
pub const MOST_COLUMNS: usize = 1_000;

/// A line of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Its number in the file, from 1.
    pub line: usize,
    /// Its cells, without blanks around them.
    pub cells: Vec<String>,
}

impl Row {
    /// The cell of a column; nothing where there is none.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(String::is_empty)
    }
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// The name of the sheet; nothing where it has none.
    pub name: String,
    /// Its lines, in their order.
    pub rows: Vec<Row>,
    /// Lines that could not be read, and from where on nothing was.
    pub left_out: Vec<Left>,
}

/// That a table has more than can be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge;

impl Grid {
    /// The table of a text.
    ///
    /// # Errors
    /// When it is larger than a table can be.
    pub fn of_text(bytes: &[u8], words: Words) -> Result<Self, TooLarge> {
        if bytes.len() as u64 > LARGEST {
            return Err(TooLarge);
        }
        let text = decoded(bytes, words);
        let mut table = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(mark(&text))
            .trim(csv::Trim::All)
            .from_reader(text.as_bytes());
        let mut grid = Self::default();
        for record in table.records() {
            let place = |position: Option<&csv::Position>| position.map_or(0, |position| position.line() as usize);
            let line = place(match &record {
                Ok(record) => record.position(),
                Err(error) => error.position(),
            });
            if grid.rows.len() == MOST_LINES {
                grid.left_out.push(Left::of(line, "import-left-too-many", &MOST_LINES.to_string()));
                break;
            }
            match record {
                Ok(record) if record.len() > MOST_COLUMNS => return Err(TooLarge),
                Ok(record) => grid.rows.push(Row { line, cells: record.iter().map(str::to_owned).collect() }),
                Err(_) => grid.left_out.push(Left::of(line, "import-left-unreadable", "")),
            }
        }
        Ok(grid)
    }

    /// How many columns the widest line has.
    pub fn width(&self) -> usize {
        self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0)
    }
}

/// The text of bytes: by their mark, else UTF-8, else UTF-16 where bytes are empty on one side alone, else in the code page in which
/// the first line has words that are known as heads, else in that of spreadsheets of the person's language.
pub fn decoded(bytes: &[u8], words: Words) -> Cow<'_, str> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[mark..]).0;
    }
    let begin = &bytes[..bytes.len().min(512)];
    // No other text has an empty byte, and the marks and ends of lines of this one have theirs all on one side.
    let empty = |odd: usize| begin.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    for (odd, encoding) in [(1, UTF_16LE), (0, UTF_16BE)] {
        if empty(odd) > 0 && empty(1 - odd) == 0 {
            return encoding.decode_without_bom_handling(bytes).0;
        }
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.into();
    }
    let own = match words.language() {
        Language::English => WINDOWS_1252,
        Language::Russian => WINDOWS_1251,
        Language::Chinese => GB18030,
    };
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let heads = Heads::known();
    let known = |encoding: &&'static Encoding| {
        let line = encoding.decode_without_bom_handling(first).0;
        line.split([',', ';', '\t']).any(|cell| heads.has(cell.trim().trim_matches('"')))
    };
    let page = [own, WINDOWS_1251, GB18030].into_iter().find(known).unwrap_or(own);
    in_code_page(bytes, page).into()
}

/// The mark between cells: the one that stands most often in the first line, outside of quotation marks.
fn mark(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let bare = || first.split('"').step_by(2).flat_map(str::bytes);
    let count = |mark: u8| bare().filter(|byte| *byte == mark).count();
    [b',', b';', b'\t'].into_iter().rev().max_by_key(|mark| count(*mark)).unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(bytes: &[u8], language: Language) -> Vec<Vec<String>> {
        let grid = Grid::of_text(bytes, Words::new(language)).expect("a table");
        grid.rows.into_iter().map(|row| row.cells).collect()
    }

    #[test]
    fn a_table_is_read_whatever_its_mark_and_code_page() {
        let expected = [vec!["Имя", "Роль"], vec!["Анна", "Главный; бухгалтер"]];
        let text = "Имя;Роль\r\nАнна;\"Главный; бухгалтер\"\r\n";
        let utf16 = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
        let tabs = "Имя\tРоль\r\nАнна\tГлавный; бухгалтер\r\n";
        let ways = [
            text.as_bytes().to_vec(),
            [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
            utf16(u16::to_le_bytes),
            [b"\xFE\xFF".to_vec(), utf16(u16::to_be_bytes)].concat(),
            WINDOWS_1251.encode(text).0.into_owned(),
            WINDOWS_1251.encode(tabs).0.into_owned(),
        ];
        for bytes in &ways {
            // In whichever language the program speaks.
            for language in [Language::English, Language::Russian, Language::Chinese] {
                assert_eq!(cells(bytes, language), expected, "{language:?} {:?}", &bytes[..6]);
            }
        }
        let chinese = GB18030.encode("姓名,职务\n陈立群,经理\n").0.into_owned();
        assert_eq!(cells(&chinese, Language::English), [["姓名", "职务"], ["陈立群", "经理"]]);
        let western = WINDOWS_1252.encode("Who\nZoë Müller\n").0.into_owned();
        assert_eq!(cells(&western, Language::English), [["Who"], ["Zoë Müller"]]);
    }

    #[test]
    fn what_is_too_much_is_refused_or_said() {
        let words = Words::new(Language::English);
        assert_eq!(Grid::of_text(&vec![b','; MOST_COLUMNS + 1], words), Err(TooLarge));
        assert_eq!(Grid::of_text(&vec![b'x'; LARGEST as usize + 1], words), Err(TooLarge));
        let many = "a,b\n".repeat(MOST_LINES + 5);
        let grid = Grid::of_text(many.as_bytes(), words).expect("a table");
        assert_eq!((grid.rows.len(), grid.left_out.len()), (MOST_LINES, 1));
        assert_eq!(grid.left_out[0].line, MOST_LINES + 1);
    }
}
