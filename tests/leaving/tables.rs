//! Tables: every register with typed cells, read by openpyxl and LibreOffice value by value, in three languages.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use chrono::NaiveDate;
use entente::app::tables::{Readers, TableForm, bytes, sheets};
use entente::document::client_copy;
use entente::exchange::sheet::{Cell, Sheet};
use entente::exchange::xlsx::to_xlsx;
use entente::file::save;
use entente::language::{Language, Words};
use entente::ui::tables::{REGISTERS, Register, Tables};
use entente::workspace::{RecordKind, Workspace};
use serde_json::{Value, json};

use super::pptx::unpacked;
use super::{SAMPLES, asked, sample};
use crate::client_reads::full;
use crate::sources::root;

const OURS: (TableForm, Readers) = (TableForm::Workbook, Readers::Ours);

/// A value as openpyxl says it.
fn value(cell: &Cell, currency: &str) -> Value {
    match cell {
        Cell::Nothing => Value::Null,
        Cell::Text(text) => json!(["str", text]),
        Cell::Flag(flag) => json!(["bool", flag]),
        Cell::Day(day) => json!(["datetime", format!("{day}T00:00:00")]),
        Cell::Moment(moment) => json!(["datetime", moment.format("%Y-%m-%dT%H:%M:%S").to_string()]),
        Cell::Time(time) => json!(["time", time.format("%H:%M:%S").to_string()]),
        Cell::Number(_) | Cell::Share(_) | Cell::Minutes(_) | Cell::Money(_) => {
            json!(["number", cell.figure(currency).expect("a figure").parse::<f64>().expect("a number")])
        }
    }
}

const READ: &str = "import sys, json, datetime\ntry:\n import openpyxl\nexcept ImportError:\n print('absent'); sys.exit()\n\
def said(cell):\n v = cell.value\n if v is None: return None\n assert cell.data_type != 'f', cell\n \
 if isinstance(v, bool): return ['bool', v]\n if isinstance(v, str): return ['str', v]\n \
 if isinstance(v, (int, float)): return ['number', float(v)]\n return [type(v).__name__, v.isoformat()]\n\
book = openpyxl.load_workbook(sys.argv[1])\n\
print(json.dumps([book.properties.creator, book.properties.title, [[s.title, s.freeze_panes, s.auto_filter.ref, s.print_title_rows, \
 [[said(c) for c in row] for row in s.iter_rows()]] for s in book]]))";

/// What openpyxl reads in a workbook; none, said loudly, where it is not here.
fn read(path: &Path) -> Option<Value> {
    let said = asked("python3", &["-c", READ], path).map(|output| String::from_utf8(output.stdout).expect("UTF-8"));
    match said.as_deref().map(str::trim) {
        None => None,
        Some("absent") => {
            eprintln!("!!! NOT RUN: openpyxl is not here, so it did not read the workbook");
            None
        }
        Some(said) => Some(serde_json::from_str(said).expect("JSON")),
    }
}

/// Some rows of every kind of cell and of texts that a spreadsheet could take for something else.
fn nasty() -> Sheet {
    let day = NaiveDate::from_ymd_opt(2026, 1, 5).expect("a day");
    let texts = [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "1/2",
        "007",
        "TRUE",
        "a\nb",
        " kept ",
        "=HYPERLINK(\"http://x\")",
        "<&\">",
    ];
    let mut rows: Vec<Vec<Cell>> =
        texts.iter().map(|text| vec![Cell::Text((*text).to_owned()), Cell::Money(-105), Cell::Minutes(90)]).collect();
    rows.push(vec![Cell::Day(day), Cell::Moment(day.and_hms_opt(9, 5, 0).expect("a time")), Cell::Share(0.4)]);
    rows.push(vec![Cell::Flag(true), Cell::Time("07:45:00".parse().expect("a time")), Cell::Number(-2.5)]);
    Sheet { name: "=A1: [x]".into(), heads: ["=one", "two", "two"].map(str::to_owned).into(), rows }
}

#[test]
fn openpyxl_reads_every_value_of_every_register() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("book.xlsx");
    let mut cells = 0;
    for (number, language) in SAMPLES {
        let (file, day) = sample(number);
        let words = Words::new(language);
        let known = entente::insight::as_of(&file, day);
        let mut sheets = sheets(&known, day, Readers::Ours, &[], &words, &mut |_, _| true).expect("all of them");
        let written = bytes(&file, day, OURS, &[], words);
        assert!(written == bytes(&file, day, OURS, &[], words), "the same bytes for the same file");
        assert!(written == to_xlsx(&file.engagement.title, &sheets, &file.engagement.currency, &words));
        sheets.push(nasty());
        let currency = &file.engagement.currency;
        fs::write(&path, to_xlsx(&file.engagement.title, &sheets, currency, &words)).expect("written");
        let Some(read) = read(&path) else { return };
        // It names itself where nobody is named.
        assert!(read[0].is_null() || read[0] == json!("openpyxl"), "nobody wrote it: {}", read[0]);
        assert_eq!(read[1], json!(file.engagement.title));
        let found = read[2].as_array().expect("sheets");
        assert_eq!(found.len(), sheets.len());
        for (found, sheet) in found.iter().zip(&sheets) {
            if !sheet.name.contains('[') {
                assert_eq!(found[0], json!(sheet.name), "no name had to be changed");
            }
            assert_eq!((&found[1], &found[3]), (&json!("A2"), &json!("$1:$1")), "the head stands still");
            assert!(found[2].as_str().is_some_and(|area| area.starts_with("A1:")), "filters: {}", found[2]);
            let rows = found[4].as_array().expect("rows");
            assert_eq!(rows.len(), sheet.rows.len() + 1, "{}", sheet.name);
            let heads: Vec<Value> = sheet.heads.iter().map(|head| json!(["str", head])).collect();
            assert_eq!(rows[0], json!(heads));
            for (row, expected) in rows[1..].iter().zip(&sheet.rows) {
                let expected: Vec<Value> = expected.iter().map(|cell| value(cell, currency)).collect();
                assert_eq!(row, &json!(expected), "{}", sheet.name);
                cells += expected.len();
            }
        }
    }
    assert!(cells > 5_000, "{cells} cells");
}

/// Runs LibreOffice on a file; whether it is here.
fn converted(to: &str, from: &str, path: &Path, folder: &Path) -> bool {
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let mut command = Command::new("soffice");
    command.args(["--headless", &profile, "--convert-to", to]);
    if !from.is_empty() {
        command.arg(format!("--infilter={from}"));
    }
    let output = command.arg("--outdir").arg(folder).arg(path).output();
    match output {
        Ok(output) => {
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            true
        }
        Err(_) => {
            eprintln!("!!! NOT RUN: soffice is not here, so LibreOffice did not open the tables");
            false
        }
    }
}

/// A spreadsheet that opens a workbook or the values of a table takes no text for a formula.
#[test]
fn libreoffice_opens_workbooks_and_values_and_finds_no_formula() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    // Where only its slides are installed, LibreOffice opens no table at all.
    fs::write(path("probe.csv"), "a\n").expect("written");
    if !converted("xlsx:Calc MS Excel 2007 XML", "", &path("probe.csv"), folder.path()) {
        return;
    }
    if !path("probe.xlsx").exists() {
        eprintln!("!!! NOT RUN: LibreOffice has no Calc here, so it did not open the tables");
        return;
    }
    fs::remove_file(path("probe.csv")).expect("removed");
    let words = Words::new(Language::English);
    let sheet = nasty();
    fs::write(path("book.xlsx"), to_xlsx("t", std::slice::from_ref(&sheet), "EUR", &words)).expect("written");
    // Every sheet as it is shown, in a file of its own.
    if !converted(
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1",
        "",
        &path("book.xlsx"),
        folder.path(),
    ) {
        return;
    }
    let shown = fs::read_dir(folder.path()).expect("a folder").flatten().map(|entry| entry.path());
    let shown = shown
        .filter(|path| path.extension().is_some_and(|it| it == "csv"))
        .map(|path| fs::read_to_string(path).expect("read"));
    let shown: Vec<String> = shown.collect();
    assert_eq!(shown.len(), 1);
    for text in
        ["=1+1,-€1.05,1.5 h", "007,", "\"a\nb\"", "@SUM(A1),", "5 Jan 2026,5 Jan 2026 09:05,40%", "TRUE,07:45,-2.5"]
    {
        assert!(shown[0].contains(text), "{text} in {}", shown[0]);
    }
    fs::write(path("values.csv"), sheet.to_csv("h", "EUR")).expect("written");
    assert!(converted(
        "xlsx:Calc MS Excel 2007 XML",
        "CSV:44,34,76,1,,0,false,true,false",
        &path("values.csv"),
        folder.path()
    ));
    let parts = unpacked(&fs::read(path("values.xlsx")).expect("read"));
    let table = &parts["xl/worksheets/sheet1.xml"];
    assert!(!table.contains("<f") && table.contains("<row r=\"15\""), "{table}");
}

/// Names of sheets and heads of columns say what they are in every language, and each but once.
#[test]
fn every_register_and_every_column_has_a_name_of_its_own() {
    let file = full();
    let day = "2027-01-01".parse().expect("a day");
    for language in Language::ALL {
        let words = Words::new(language);
        let tables = Tables::new(&file, day, &words, true);
        let titles: BTreeSet<String> = REGISTERS.iter().map(|(_, one)| one.title(&words)).collect();
        assert_eq!(titles.len(), REGISTERS.len(), "{titles:?}");
        for (name, register) in REGISTERS {
            let sheet = tables.sheet(register);
            let heads: BTreeSet<&String> = sheet.heads.iter().collect();
            assert_eq!(heads.len(), sheet.heads.len(), "{name} in {language:?}: {:?}", sheet.heads);
            assert!(
                !sheet.heads.iter().any(|head| head.contains('〚') || head == words.text("compare-other")),
                "{name}: {:?}",
                sheet.heads
            );
            assert!(!sheet.rows.is_empty(), "{name}: the full engagement has some");
        }
    }
}

/// What is in a table is what is in the file: no record and no field that says something is left out.
#[test]
fn no_record_is_left_out_and_dates_and_money_are_what_they_are() {
    let file = full();
    let words = Words::new(Language::English);
    let tables = Tables::new(&file, "2027-01-01".parse().expect("a day"), &words, true);
    let kinds = RecordKind::ALL.iter().filter_map(|kind| Some((*kind, Register::of(*kind)?)));
    let kinds: BTreeMap<RecordKind, Register> = kinds.collect();
    assert_eq!(
        kinds.len(),
        RecordKind::ALL.len() - 2,
        "all but what is somebody's alone and what was answered to warnings"
    );
    for (kind, register) in kinds {
        assert_eq!(tables.sheet(register).rows.len(), file.count(kind), "{kind:?}");
    }
    let register = |name: &str| REGISTERS.iter().find(|(one, _)| *one == name).expect("a register").1;
    let column = |name: &str, head: &str| -> Vec<Cell> {
        let sheet = tables.sheet(register(name));
        let at =
            sheet.heads.iter().position(|one| one == head).unwrap_or_else(|| panic!("{head} in {:?}", sheet.heads));
        sheet.column(at).cloned().collect()
    };
    assert!(column("contacts", "When").iter().all(|cell| matches!(cell, Cell::Moment(_))));
    assert!(column("budget", "Planned amount").iter().any(|cell| matches!(cell, Cell::Money(_))));
    assert!(column("budget.actuals", "Amount").iter().all(|cell| matches!(cell, Cell::Money(_))));
    assert!(column("budget.actuals", "On").iter().all(|cell| matches!(cell, Cell::Day(_))));
    assert!(column("tasks", "Start").iter().all(|cell| matches!(cell, Cell::Moment(_))));
    let spent: i64 = file.budget.iter().flat_map(|line| &line.actuals).map(|one| one.amount_minor).sum();
    let sums = column("budget", "Actual costs")
        .iter()
        .map(|cell| if let Cell::Money(minor) = cell { *minor } else { 0 })
        .sum::<i64>();
    assert_eq!(sums, spent);
}

/// For a client: from the copy alone, and nothing of how it is kept here.
#[test]
fn for_a_client_nothing_says_who_wrote_what_and_when() {
    let file: Workspace = full();
    let words = Words::new(Language::English);
    let day = "2027-01-01".parse().expect("a day");
    let copy = client_copy(&file);
    let tables = Tables::new(&copy, day, &words, false);
    for (name, register) in REGISTERS {
        let sheet = tables.sheet(register);
        assert_eq!(sheet.rows.is_empty(), !register.is_for_client(), "{name}");
        for key in ["record-field-visibility", "compare-written-by", "compare-written-on", "record-field-note"] {
            assert!(!sheet.heads.iter().any(|head| head == words.text(key)), "{name}: {:?}", sheet.heads);
        }
    }
    let parts = unpacked(&bytes(&copy, day, (TableForm::Workbook, Readers::Client), &[], words));
    let core = &parts["docProps/core.xml"];
    assert!(core.contains("<dc:title>") && !core.contains("creator") && !core.contains("created"), "{core}");
}

#[test]
fn the_command_writes_a_workbook_or_the_values_of_a_register() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    let file = full();
    save(&file, &path("a.entente"), None).expect("saved");
    let run = |more: &[&str], out: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_entente"))
            .args(["export", "--lang", "en", "--as-of", "2027-01-01", "--out"])
            .args([path(out), path("a.entente")])
            .args(more)
            .env("ENTENTE_CONFIG_DIR", root().join("target/no-settings"))
            .output();
        let output = output.expect("it runs");
        (output.status.code().unwrap_or(-1), String::from_utf8(output.stderr).expect("UTF-8"))
    };
    assert_eq!(run(&[], "all.xlsx").0, 0);
    let all = unpacked(&fs::read(path("all.xlsx")).expect("read"));
    assert_eq!(all.keys().filter(|path| path.starts_with("xl/worksheets/")).count(), REGISTERS.len() + 1);
    assert_eq!(run(&[], "all.xlsx").0, 2, "nothing is written over unasked");
    assert_eq!(run(&["--register", "budget", "--register", "risks"], "two.xlsx").0, 0);
    let two = unpacked(&fs::read(path("two.xlsx")).expect("read"));
    assert!(two["xl/workbook.xml"].contains("\"Money\"") && !two.contains_key("xl/worksheets/sheet3.xml"));
    assert_eq!(run(&["--register", "expectations"], "one.csv").0, 0);
    let one = fs::read_to_string(path("one.csv")).expect("read");
    assert!(
        one.starts_with("\u{feff}Number,") && one.contains(&file.expectations.iter().next().expect("one").title),
        "{one}"
    );
    assert_eq!(run(&["--register", "expectations", "--client"], "theirs.csv").0, 0);
    assert!(!fs::read_to_string(path("theirs.csv")).expect("read").contains("Written by"));
    let (code, why) = run(&["--register", "offerings", "--client"], "x.csv");
    assert!(code == 2 && why.contains("offerings") && why.contains("deliverables"), "{why}");
    assert_eq!(run(&["--register", "risks", "--register", "goals"], "x.csv").0, 2, "values are of one table");
    assert_eq!(run(&["--register", "personal"], "x.xlsx").0, 2, "what is somebody's alone is no register");
    assert_eq!(run(&["--client", "--author", "Ann"], "x.xlsx").0, 2);
    assert!(!path("x.csv").exists() && !path("x.xlsx").exists());
}
