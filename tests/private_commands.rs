//! What is private leaves the program by no command, no page, no document; and what the rules on one of us find is said to
//! that one alone, on their own page.

use std::path::{Path, PathBuf};
use std::process::Command;

use entente::app::picture::{self, Request};
use entente::file;
use entente::insight::documents::{self, Kind};
use entente::insight::personal::{Myself, NativePart};
use entente::insight::warnings::own::{self, OWN_RULES};
use entente::insight::warnings::{RULES, Rule};
use entente::insight::{Insights, as_of};
use entente::language::{Language, Words};
use entente::ui::theme::ThemeKind;
use entente::ui::views::{Sight, sights};
use entente::workspace::*;

use super::private_layer::{OURS, THEIRS, planted_in, public};
use super::support::harness::WIDE;
use super::support::healthy::{day, healthy, who};
use super::support::rich::rich;

/// The three samples and the rich engagement by name, each with a private copy of every record.
fn files() -> Vec<(&'static str, Workspace)> {
    let sample = |name: &'static str| {
        let path = format!("{}/assets/samples/{name}.entente", env!("CARGO_MANIFEST_DIR"));
        (name, file::open(Path::new(&path)).expect("a sample").loaded.workspace)
    };
    let all = [sample("payroll"), sample("portal"), sample("erp"), ("rich", rich())];
    all.into_iter().map(|(name, file)| (name, planted_in(public(file)))).collect()
}

/// Everything that a command says and writes.
fn said(args: &[&str], out: Option<&Path>) -> String {
    let settings = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/no-settings");
    let mut command = Command::new(env!("CARGO_BIN_EXE_entente"));
    let output =
        command.args(args).args(["--lang", "en"]).env("ENTENTE_CONFIG_DIR", settings).output().expect("it runs");
    assert!(output.status.code().is_some_and(|code| code < 2), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    let written = out.map(|path| std::fs::read(path).expect("written")).unwrap_or_default();
    [output.stdout, output.stderr, written].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat()
}

#[test]
fn no_command_says_a_word_of_what_is_private_unless_its_author_asks() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = |name: &str| -> PathBuf { folder.path().join(name) };
    for (name, workspace) in files() {
        let path = out(&format!("{name}.entente"));
        file::save(&workspace, &path, None).expect("saved");
        let file = path.to_str().expect("a plain path");
        let (xml, csv, svg) = (out("p.xml"), out("p.csv"), out("p.svg"));
        let text = |path: &Path| path.to_str().expect("a plain path").to_owned();
        let (xml_name, csv_name, svg_name) = (text(&xml), text(&csv), text(&svg));
        let commands: Vec<(Vec<&str>, Option<&Path>)> = vec![
            (vec!["check", file], None),
            (vec!["info", file], None),
            (vec!["info", file, "--json"], None),
            (vec!["warnings", file], None),
            (vec!["warnings", file, "--json"], None),
            (vec!["scorecard", file], None),
            (vec!["scorecard", file, "--json"], None),
            (vec!["export", file, "--out", &xml_name, "--force"], Some(&xml)),
            (vec!["export", file, "--out", &xml_name, "--internal", "--force"], Some(&xml)),
            (vec!["export", file, "--out", &csv_name, "--internal", "--force"], Some(&csv)),
            (vec!["schedule", file, "--csv", &csv_name, "--force"], Some(&csv)),
            (vec!["schedule", file, "--recalculate", "--csv", "-"], None),
            (vec!["export", file, "--view", "warnings", "--out", &svg_name, "--force"], Some(&svg)),
        ];
        for (args, out) in &commands {
            let said = said(args, *out);
            assert!(!said.contains(THEIRS) && !said.contains(OURS), "{name} {args:?}");
        }
        let mut own = 0;
        for command in ["info", "warnings", "scorecard"] {
            let said = said(&[command, file, "--author", "MW"], None);
            assert!(!said.contains(THEIRS), "{name} {command}");
            own += usize::from(said.contains(OURS));
        }
        assert!(own > 0, "{name}: one's own is said to whom asks for it");
        let exported = said(&["export", file, "--out", &xml_name, "--force"], None);
        assert!(exported.contains("private records, which leave with nobody"), "{exported}");
    }
}

#[test]
fn no_page_of_the_samples_shows_a_word_of_what_is_private_to_somebody_else() {
    for (name, workspace) in files() {
        let day = workspace.engagement.status_date.unwrap_or(workspace.engagement.start);
        for (sight_name, sight) in sights() {
            let request = Request { sight, day, size: WIDE, theme: ThemeKind::Light, language: Language::English };
            let svg = picture::draw(&workspace, &request);
            assert!(!svg.contains(THEIRS) && !svg.contains(OURS), "{name}: {sight_name}");
        }
    }
}

#[test]
fn no_document_holds_a_private_record_whoever_composes_it() {
    for (name, workspace) in files() {
        let day = workspace.engagement.status_date.unwrap_or(workspace.engagement.start);
        for kind in Kind::ALL {
            let made = documents::compose(&workspace, kind, day, kind.since(&workspace, day));
            let text = format!("{made:?}");
            assert!(!text.contains(THEIRS) && !text.contains(OURS), "{name}: {kind:?}");
        }
    }
}

/// The healthy engagement in which the manager is going native and the team's mood has fallen.
fn troubled() -> Workspace {
    let mut file = healthy(1);
    let mut notes = Personal::new(PersonalId::new(0, 1), "Nora Feld", day(3), who(1));
    (notes.home_weeks, notes.rotation_months) = (1, 3);
    notes.signs.push(SignCheck { on: day(90), seen: Sign::ALL.to_vec() });
    file.personal.put(notes);
    for id in file.readings.ids().collect::<Vec<_>>() {
        let one = file.readings.get_mut(id).expect("there");
        if one.question == Question::Mood && one.on >= day(101) {
            one.answer = Some(2.0);
        }
    }
    file
}

#[test]
fn rules_on_one_of_us_are_in_no_list_of_findings_and_are_told_to_whom_they_are_about() {
    let listed: Vec<Rule> = RULES.iter().flat_map(|(_, rules)| rules.iter().copied()).collect();
    let own: Vec<Rule> = OWN_RULES.iter().map(|(_, rule)| *rule).collect();
    for rule in Rule::ALL {
        assert_ne!(listed.contains(rule), own.contains(rule), "{rule:?}");
    }
    assert_eq!(own, [Rule::GoingNative, Rule::TeamMoodLow]);
    let file = troubled();
    let on = day(110);
    assert!(Insights::of(&file, on).findings.iter().all(|one| !own.contains(&one.rule)));
    let shown = as_of(&file, on);
    let told = |of: u64| -> Vec<Rule> { Myself::of(&shown, who(of), on).findings.iter().map(|one| one.rule).collect() };
    assert_eq!(told(1), [Rule::GoingNative, Rule::TeamMoodLow], "the manager");
    assert_eq!(told(2), [], "and nobody else");
}

#[test]
fn a_rule_on_one_of_us_speaks_on_that_one_s_page_and_on_no_other() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("troubled.entente");
    let workspace = troubled();
    file::save(&workspace, &path, None).expect("saved");
    let name = path.to_str().expect("a plain path");
    for author in ["", "Nora Feld", "Jonas Berg"] {
        let as_of = day(110).to_string();
        let said = said(&["warnings", name, "--json", "--as-of", &as_of, "--author", author], None);
        assert!(!said.contains("going-native") && !said.contains("team-mood-low"), "{author}");
        for (sight_name, sight) in sights() {
            let pages = ["overview", "warnings", "myself", "managers", "documents", "team"];
            if !pages.contains(&sight_name) {
                continue;
            }
            let svg = drawn(&workspace, sight, author);
            let speaks = svg.contains("Told under your name only");
            assert_eq!(speaks, author == "Nora Feld" && sight_name == "myself", "{sight_name} for {author:?}");
            if !speaks {
                assert!(!svg.contains("may be going native") && !svg.contains("mood is low"), "{sight_name}");
            }
        }
    }
}

fn drawn(workspace: &Workspace, sight: Sight, author: &str) -> String {
    let request = Request { sight, day: day(110), size: WIDE, theme: ThemeKind::Light, language: Language::English };
    picture::draw_for(workspace, &request, author)
}

#[test]
fn notes_on_oneself_are_private_whatever_their_class_says() {
    let mut file = troubled();
    for class in [Visibility::Client, Visibility::Internal] {
        let notes = file.personal.get_mut(PersonalId::new(0, 1)).expect("there");
        notes.meta.visibility = class;
        let seen = |author: &str| entente::insight::own_view::OwnView::of(&file, author).seen().personal.len();
        assert_eq!((seen("Nora Feld"), seen("Jonas Berg"), seen("")), (1, 0, 0), "{class:?}");
        assert_eq!(entente::insight::client_view::client_view(&file).personal.len(), 0, "{class:?}");
    }
}

#[test]
fn going_native_says_of_where_somebody_was_only_what_is_known() {
    let file = troubled();
    let on = day(110);
    let shown = as_of(&file, on);
    let mut myself = Myself::of(&shown, who(1), on);
    for part in &mut myself.native.parts {
        part.1 = (!matches!(part.0, NativePart::OnSite | NativePart::Home)).then_some(1.0);
    }
    let said = |myself: &Myself, language| {
        let found = own::of(&shown, myself, on).into_iter().find(|one| one.rule == Rule::GoingNative);
        found.expect("found").sentence(&Words::new(language), &shown)
    };
    let unknown = said(&myself, Language::English);
    assert!(unknown.ends_with("may be going native (100 of 100)"), "{unknown}");
    for part in &mut myself.native.parts {
        if part.0 == NativePart::Home {
            (part.1, part.2.n) = (Some(1.0), 5);
        }
    }
    let home = said(&myself, Language::English);
    assert!(home.ends_with("(100 of 100); not at home for 5 weeks"), "{home}");
}
