//! Workbooks as spreadsheet programs write them, made here part by part; and what is read of them.

use std::io::{Cursor, Write as _};

use entente::exchange::intake::grid::{Grid, MOST_LINES};
use entente::exchange::intake::workbook::{Unreadable, read};
use entente::language::Language;
use entente::workspace::StakeholderId;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{file, outcome, taken};
use crate::support::harness::named;

const RELS: &str = "<?xml version=\"1.0\"?><Relationships><Relationship Id=\"rId1\" \
    Type=\"http://x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
const WORKBOOK: &str = "<?xml version=\"1.0\"?><workbook xmlns:r=\"r\"><workbookPr/><sheets>\
    <sheet name=\"Empty\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"Talks\" sheetId=\"2\" r:id=\"rId2\"/>\
    </sheets></workbook>";
const PARTS: &str = "<?xml version=\"1.0\"?><Relationships>\
    <Relationship Id=\"rId1\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
    <Relationship Id=\"rId2\" Type=\"http://x/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/>\
    <Relationship Id=\"rId3\" Type=\"http://x/sharedStrings\" Target=\"sharedStrings.xml\"/>\
    <Relationship Id=\"rId4\" Type=\"http://x/styles\" Target=\"styles.xml\"/></Relationships>";
const STYLES: &str = "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm\"/></numFmts>\
    <cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"9\"/><xf numFmtId=\"20\"/></cellXfs>\
    </styleSheet>";
/// Texts that cells share.
pub const TEXTS: &str = "<sst count=\"4\" uniqueCount=\"4\"><si><t>With whom</t></si><si><t>Subject</t></si>\
    <si><r><t>Budget</t></r><r><t xml:space=\"preserve\"> &amp; risks</t></r><rPh><t>no</t></rPh></si>\
    <si><t>Evelyn Marsh</t></si></sst>";
/// A sheet of contacts.
pub const SHEET: &str = "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>\
    <row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>Date</t></is></c><c r=\"C2\" t=\"s\"><v>0</v></c>\
    <c t=\"s\"><v>1</v></c><c r=\"F2\" t=\"str\"><f>1+1</f><v>Minutes</v></c></row>\
    <row><c r=\"B3\" s=\"2\"><v>46063.6041666667</v></c><c r=\"C3\" t=\"s\"><v>3</v></c><c r=\"D3\" t=\"s\"><v>2</v></c>\
    <c r=\"E3\" t=\"e\"><v>#REF!</v></c><c r=\"F3\"><v>45</v></c><c r=\"ZZ3\" s=\"1\"/></row></sheetData></worksheet>";

/// A workbook of these texts and this sheet.
pub fn packed(texts: &str, sheet: &str) -> Vec<u8> {
    let parts = [
        ("_rels/.rels", RELS),
        ("xl/workbook.xml", WORKBOOK),
        ("xl/_rels/workbook.xml.rels", PARTS),
        ("xl/styles.xml", STYLES),
        ("xl/sharedStrings.xml", texts),
        ("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>"),
        ("xl/worksheets/sheet2.xml", sheet),
    ];
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer.start_file(name, SimpleFileOptions::default()).expect("begun");
        writer.write_all(text.as_bytes()).expect("written");
    }
    writer.finish().expect("packed").into_inner()
}

#[test]
fn the_sheets_of_a_workbook_are_tables() {
    let grids = read(&packed(TEXTS, SHEET)).expect("read");
    let [Grid { name, rows, left_out }] = grids.as_slice() else { panic!("{grids:?}") };
    assert_eq!((name.as_str(), left_out.len()), ("Talks", 0));
    let cells: Vec<(usize, Vec<&str>)> =
        rows.iter().map(|row| (row.line, row.cells.iter().map(String::as_str).collect())).collect();
    let expected = [
        (2, vec!["", "Date", "With whom", "Subject", "", "Minutes"]),
        (3, vec!["", "2026-02-10 14:30", "Evelyn Marsh", "Budget & risks", "", "45"]),
    ];
    assert_eq!(cells, expected);
}

#[test]
fn what_a_workbook_says_comes_in_as_from_a_text() {
    let before = file();
    let found = outcome(&before, Language::Russian, &packed(TEXTS, SHEET)).1;
    let after = taken(&before, &found);
    let new = after.contacts.iter().find(|one| !before.contacts.contains(one.id)).expect("there");
    assert_eq!(
        (new.title.as_str(), new.at.to_string().as_str(), new.minutes),
        ("Budget & risks", "2026-02-10 14:30:00", 45)
    );
    let who: Vec<StakeholderId> = new.attendance.iter().map(|one| one.who).collect();
    assert_eq!(who, [named(&before, "Evelyn Marsh")]);
}

#[test]
fn a_workbook_that_claims_too_much_is_refused_or_read_as_far_as_it_goes() {
    let begun = std::time::Instant::now();
    // Makes room for nothing because a file says so.
    let claims = TEXTS.replace("uniqueCount=\"4\"", "uniqueCount=\"999999999999999999\"");
    assert_eq!(read(&packed(&claims, SHEET)).map(|grids| grids.len()), Ok(1));
    let far = SHEET.replace("r=\"D3\"", "r=\"XFD1048576\"");
    assert_eq!(read(&packed(TEXTS, &far)), Err(Unreadable::TooLarge));
    let odd = SHEET.replace("r=\"2\"", "r=\"99999999999999999999\"").replace("<v>0</v>", "<v>-7</v>");
    assert!(read(&packed(TEXTS, &odd)).is_ok());
    let row = "<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>";
    let long = format!("<worksheet><sheetData>{}</sheetData></worksheet>", row.repeat(MOST_LINES + 3));
    let grid = &read(&packed(TEXTS, &long)).expect("read")[0];
    assert_eq!((grid.rows.len(), grid.left_out[0].line), (MOST_LINES, MOST_LINES + 1));
    let deep = format!("<worksheet>{}", "<a>".repeat(200_000));
    assert_eq!(read(&packed(TEXTS, &deep)), Err(Unreadable::Damaged));
    let entities = format!("<!DOCTYPE a [<!ENTITY b \"{}\">]>{TEXTS}", "c".repeat(1000)).replace("Budget", "&b;");
    assert_eq!(read(&packed(&entities, SHEET)), Err(Unreadable::Damaged));
    // What unpacks to far more than it is.
    let blanks = format!("<worksheet><sheetData>{}</sheetData></worksheet>", " ".repeat(80 << 20));
    let bomb = packed(TEXTS, &blanks);
    assert!(bomb.len() < 1 << 20);
    assert_eq!(read(&bomb), Err(Unreadable::TooLarge));
    for cut in [0, 1, 30, 200, bomb.len() / 2, bomb.len() - 1] {
        assert!(read(&bomb[..cut]).is_err(), "{cut}");
    }
    assert!(begun.elapsed().as_secs() < 60, "{:?}, where some seconds are usual in a debug build", begun.elapsed());
}
