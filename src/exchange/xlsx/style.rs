//! How cells of a workbook look: which number each look has, and the part that says them.

use std::fmt::Write as _;

use crate::exchange::office::{HEAD as BEGIN, escaped};
use crate::exchange::sheet::Cell;
use crate::language::{Language, Words, minor_digits};

/// The look of a head.
pub const HEAD: usize = 1;
/// The first number of a look of numbers that is our own.
const OWN: usize = 164;

/// The look of a cell by its number.
pub fn of(cell: &Cell) -> usize {
    match cell {
        Cell::Nothing => 0,
        Cell::Text(_) => 2,
        // As text, some would show a 1 in place of TRUE.
        Cell::Number(_) | Cell::Flag(_) => 3,
        Cell::Share(_) => 4,
        Cell::Minutes(_) => 5,
        Cell::Money(_) => 6,
        Cell::Day(_) => 7,
        Cell::Moment(_) => 8,
        Cell::Time(_) => 9,
    }
}

/// The part that says all looks.
pub fn sheet(words: &Words, currency: &str) -> String {
    let day = match words.language() {
        Language::English => "d mmm yyyy",
        Language::Russian => "dd.mm.yyyy",
        Language::Chinese => "yyyy-mm-dd",
    };
    let hours = words.with("dates-effort-hours", &[("n", "0".into())]);
    let looks = [
        "General".to_owned(),
        "0%".to_owned(),
        format!("General{}", around(&hours).1),
        money(words, currency),
        day.to_owned(),
        format!("{day} hh:mm"),
        "hh:mm".to_owned(),
    ];
    let mut formats = String::new();
    let mut cells = String::new();
    for (at, look) in looks.iter().enumerate() {
        let number = OWN + at;
        let _ = write!(formats, "<numFmt numFmtId=\"{number}\" formatCode=\"{}\"/>", escaped(look));
        let _ = write!(
            cells,
            "<xf numFmtId=\"{number}\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" \
             applyAlignment=\"1\"><alignment vertical=\"top\"/></xf>"
        );
    }
    format!(
        "{BEGIN}<styleSheet xmlns=\"{}\"><numFmts count=\"{}\">{formats}</numFmts><fonts count=\"2\"><font><sz val=\"11\"/>\
         <name val=\"Calibri\"/><family val=\"2\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/>\
         </font></fonts><fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill \
         patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFECEEF1\"/><bgColor \
         indexed=\"64\"/></patternFill></fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/>\
         </border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>\
         </cellStyleXfs><cellXfs count=\"{}\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>\
         <xf numFmtId=\"0\" fontId=\"1\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" \
         applyAlignment=\"1\"><alignment vertical=\"center\"/></xf><xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" \
         borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/>\
         </xf>{cells}</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>\
         </styleSheet>",
        super::MAIN,
        looks.len(),
        looks.len() + 3
    )
}

/// The look of money: its sign where the language has it, and the digits that the currency has.
fn money(words: &Words, currency: &str) -> String {
    let digits = minor_digits(currency);
    let one = words.money(10i64.pow(digits), currency).replace('1', "0");
    let (before, after) = around(&one);
    let cents = if digits == 0 { String::new() } else { format!(".{}", "0".repeat(digits as usize)) };
    format!("{before}#,##0{cents}{after}")
}

/// What stands before and after the zero of a text, as a look of numbers says it.
fn around(text: &str) -> (String, String) {
    let quoted = |part: &str| match part.is_empty() {
        true => String::new(),
        false => format!("\"{}\"", part.replace('"', "")),
    };
    text.split_once('0').map_or_else(Default::default, |(before, after)| (quoted(before), quoted(after)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_has_its_sign_where_the_language_has_it() {
        let look = |language, currency| money(&Words::new(language), currency);
        assert_eq!(look(Language::English, "EUR"), "\"€\"#,##0.00");
        assert_eq!(look(Language::Russian, "RUB"), "#,##0.00\"\u{a0}₽\"");
        assert_eq!(look(Language::Chinese, "JPY"), "\"JP¥\"#,##0");
        assert_eq!(look(Language::English, ""), "#,##0.00");
    }
}
