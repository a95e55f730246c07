//! What words of a command line mean, and which are refused.

use super::*;
use crate::ui::views::ViewKind;

fn read(line: &str) -> Result<Arguments, UsageError> {
    parse(line.split_whitespace().map(OsString::from))
}

fn command(line: &str) -> Command {
    read(line).expect("a command line that is understood").command
}

#[test]
fn commands_are_understood() {
    assert_eq!(command(""), Command::Window(None));
    assert_eq!(command("a.entente"), Command::Window(Some("a.entente".into())));
    assert_eq!(command("check a.entente"), Command::Check("a.entente".into(), false));
    assert_eq!(command("--version"), Command::Version);
    assert_eq!(command("check --help"), Command::Help);
    assert_eq!(command("schedule --psplib a.sm"), Command::Psplib("a.sm".into()));
    let as_of = NaiveDate::from_ymd_opt(2026, 1, 19);
    assert_eq!(
        command("info --json a.entente --as-of=2026-01-19"),
        Command::Info(InfoArguments { file: "a.entente".into(), json: true, as_of, author: String::new() })
    );
    assert_eq!(
        command("warnings a.entente --as-of 2026-01-19 --author MW"),
        Command::Warnings(InfoArguments { file: "a.entente".into(), json: false, as_of, author: "MW".into() })
    );
    assert_eq!(
        command("picture a.entente --view pulse --out p.SVG --size 800x600 --theme dark"),
        Command::Picture(PictureArguments {
            file: "a.entente".into(),
            sight: Sight::of(ViewKind::Pulse),
            out: "p.SVG".into(),
            format: PictureFormat::Svg,
            size: (800, 600),
            theme: ThemeKind::Dark,
            as_of: None,
            author: String::new(),
        })
    );
}

#[test]
fn the_scorecard_is_understood() {
    let as_of = NaiveDate::from_ymd_opt(2026, 1, 19);
    let all = "scorecard a.entente --json --as-of 2026-01-19 --author Ann";
    assert_eq!(
        command(all),
        Command::Scorecard(ScorecardArguments { file: "a.entente".into(), as_of, json: true, author: "Ann".into() })
    );
    assert_eq!(read("scorecard a --out b"), Err(UsageError::UnknownOption("--out".into())));
    assert_eq!(read("scorecard"), Err(UsageError::NoFile));
}

#[test]
fn exchange_is_understood() {
    let (file, out) = (PathBuf::from("a.xml"), PathBuf::from("b.csv"));
    let schedule = |recalculate, level, csv, force| {
        Command::Schedule(ScheduleArguments { file: file.clone(), recalculate, level, csv, force })
    };
    assert_eq!(command("schedule a.xml --csv -"), schedule(false, false, None, false));
    let all = "schedule --recalculate --level --force a.xml --csv b.csv";
    assert_eq!(command(all), schedule(true, true, Some(out.clone()), true));
    assert_eq!(
        command("export a.xml --out b.csv"),
        Command::Export(TransferArguments {
            file: file.clone(),
            out: out.clone(),
            force: false,
            internal: false,
            costs: false
        })
    );
    assert_eq!(
        command("export a.xml --internal --out b.csv"),
        Command::Export(TransferArguments { file: file.clone(), out, force: false, internal: true, costs: false })
    );
    let out = PathBuf::from("b.ENTENTE");
    assert_eq!(
        command("import a.xml --out b.ENTENTE --force"),
        Command::Import(TransferArguments { file, out, force: true, internal: false, costs: false })
    );
    assert_eq!(read("import a.xml --out b.entente --internal"), Err(UsageError::UnknownOption("--internal".into())));
    assert_eq!(read("schedule a.xml"), Err(UsageError::Missing("--csv")));
    assert_eq!(read("import a.xml --csv -"), Err(UsageError::UnknownOption("--csv".into())));
    let unknown = UsageError::Unknown { option: "--out", value: "pdf".into(), known: "xml, csv".into() };
    assert_eq!(read("export a.entente --out b.pdf"), Err(unknown));
}

#[test]
fn the_language_is_found_even_in_a_wrong_line() {
    assert_eq!(read("--lang ru check a").map(|found| found.language), Ok(Some(Language::Russian)));
    assert_eq!(language_asked_for(&["--bad".into(), "--lang".into(), "zh".into()]), Some(Language::Chinese));
    assert_eq!(language_asked_for(&["--lang=ru".into()]), Some(Language::Russian));
    assert_eq!(language_asked_for(&["--lang".into()]), None);
}

#[test]
fn what_is_not_understood_is_named() {
    let refused = |line| read(line).expect_err("refused");
    assert_eq!(refused("--fast"), UsageError::UnknownOption("--fast".into()));
    assert_eq!(refused("check"), UsageError::NoFile);
    assert_eq!(refused("check a b"), UsageError::Unexpected("b".into()));
    assert_eq!(refused("check a --json"), UsageError::UnknownOption("--json".into()));
    assert_eq!(refused("info a --json=yes"), UsageError::NeedlessValue("--json".into()));
    assert_eq!(refused("info a --as-of tomorrow"), UsageError::NotADay("tomorrow".into()));
    assert_eq!(refused("info a --as-of +262142-12-31"), UsageError::NotADay("+262142-12-31".into()));
    assert_eq!(refused("picture a --view pulse"), UsageError::Missing("--out"));
    assert_eq!(refused("picture a --out a.svg"), UsageError::Missing("--view"));
    assert_eq!(refused("picture a --view pulse --out a.svg --size 1x1"), UsageError::NotASize("1x1".into()));
    assert_eq!(refused("--lang"), UsageError::NoValue("--lang".into()));
    let unknown = refused("picture a --out a.gif");
    assert_eq!(unknown, UsageError::Unknown { option: "--out", value: "gif".into(), known: "svg, png".into() });
}
