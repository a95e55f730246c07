//! A planted word is searched in everything that is drawn for a client, unpacked and as other readers read it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::process::Command;

use entente::app::agenda;
use entente::app::picture::{Form, PictureFormat, Request, bytes, draw, whole};
use entente::app::samples::load;
use entente::app::tables::{self, Readers, TableForm};
use entente::document::client_copy;
use entente::exchange::marks::{Ink, marks};
use entente::exchange::paper::Paper;
use entente::file::{encode, save};
use entente::language::{Language, Words};
use entente::ui::naming::title_of;
use entente::ui::tables::{REGISTERS, Register};
use entente::ui::views::{Sight, sights};
use entente::workspace::{RecordKind, Risk, RiskKind, Visibility, Workspace};
use flate2::read::ZlibDecoder;

use super::{SAMPLES, asked, request, sight};
use crate::client_copy::{numbered, planted};
use crate::client_reads::full;
use crate::sources::root;
use crate::support::harness::PAYROLL;

/// All that is in a PDF: its bytes, each of its streams unpacked, and what another reader reads in it.
pub fn unpacked(path: &Path) -> Vec<u8> {
    let bytes = fs::read(path).expect("read");
    let mut all = bytes.clone();
    let mut rest = &bytes[..];
    let mut streams = 0;
    while let Some(at) = rest.windows(7).position(|part| part == b"stream\n") {
        rest = &rest[at + 7..];
        let mut stream = Vec::new();
        if ZlibDecoder::new(rest).read_to_end(&mut stream).is_ok() {
            streams += 1;
            all.extend(stream);
        }
    }
    assert!(streams > 3, "{streams} streams");
    for (program, arguments) in [("pdftotext", &["-raw"][..]), ("pdfinfo", &[])] {
        if let Some(output) = asked(program, arguments, path) {
            all.extend(output.stdout);
        }
    }
    // A line ends where the page had no more room: within a word that was planted, too.
    let read = fs::read_to_string(path.with_extension("txt")).unwrap_or_default();
    all.extend(read.replace('\n', " ").into_bytes());
    all
}

/// What a client is shown, as the client sees it.
fn shown() -> impl Iterator<Item = Sight> {
    sights().into_iter().filter(|(_, sight)| sight.is_for_client()).map(|(_, sight)| sight.for_client())
}

/// Where the words were planted that a client's pictures of a file say, in any form.
fn said(file: &Workspace) -> BTreeSet<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let copy = client_copy(file);
    let day = copy.engagement.start;
    let requests: Vec<Request> = shown().map(|sight| request(sight, day, Language::English)).collect();
    // Where each word was planted, by its number: what is shown may be cut off before it says so.
    let planted: BTreeMap<String, String> = numbered(encode(file).as_bytes());
    let found =
        |bytes: &[u8]| numbered(bytes).into_keys().map(|number| planted.get(&number).cloned().unwrap_or(number));
    let mut places = BTreeSet::new();
    for one in &requests {
        places.extend(found(draw(&copy, one).as_bytes()));
    }
    let on_paper = Form { paper: Some(Paper::default()), ..Form::of(PictureFormat::Pdf) };
    for (name, form) in [("all.pdf", Form::of(PictureFormat::Pdf)), ("paper.pdf", on_paper)] {
        let path = folder.path().join(name);
        let written = bytes(&copy, &requests, "", &form, &mut |_, _| true).expect("a PDF");
        fs::write(&path, written).expect("written");
        places.extend(found(&unpacked(&path)));
    }
    let slides = bytes(&copy, &requests, "", &Form::of(PictureFormat::Pptx), &mut |_, _| true).expect("slides");
    for (path, text) in super::pptx::unpacked(&slides) {
        places.extend(found(path.as_bytes()));
        places.extend(found(text.as_bytes()));
    }
    places.extend(tables(&copy).iter().flat_map(|bytes| found(bytes)));
    places.extend(super::documents::for_client(file, day).iter().flat_map(|bytes| found(bytes)));
    // A line is folded within a word, too.
    let calendar = agenda::for_client(file, day, Words::new(Language::English));
    places.extend(found(String::from_utf8(calendar).expect("UTF-8").replace("\r\n ", "").as_bytes()));
    places
}

/// Every register as tables for a client, unpacked.
fn tables(copy: &Workspace) -> Vec<Vec<u8>> {
    let (day, words) = ("2027-01-01".parse().expect("a day"), Words::new(Language::English));
    let made = |form, registers: &[Register]| tables::bytes(copy, day, (form, Readers::Client), registers, words);
    let book = super::pptx::unpacked(&made(TableForm::Workbook, &[]));
    let parts = book.into_iter().flat_map(|(path, text)| [path.into_bytes(), text.into_bytes()]);
    parts.chain(REGISTERS.iter().map(|(_, one)| made(TableForm::Values, &[*one]))).collect()
}

#[test]
fn nothing_that_is_internal_or_private_is_in_any_picture_for_a_client() {
    for visibility in [Visibility::Private, Visibility::Internal] {
        let places = said(&planted(&full(), Some(visibility)));
        let frame = places.iter().all(|place| place.starts_with("engagement."));
        assert!(frame, "{visibility:?}: {places:?}");
    }
    // The same search finds what a client may see: it is awake.
    let places = said(&planted(&full(), Some(Visibility::Client)));
    assert!(places.iter().any(|place| place.starts_with("tasks.")), "{places:?}");
    assert!(places.iter().all(|place| !place.ends_with("meta.by") && !place.contains("note")), "{places:?}");
}

/// The command draws from the copy, too, and writes over nothing unasked.
#[test]
fn the_command_draws_for_a_client_what_the_copy_shows() {
    let mut file = planted(&full(), None);
    let mut task = file.tasks.iter().find(|one| one.meta.visibility == Visibility::Client).expect("a task").clone();
    // It came into the file on the day after the one that is asked for.
    (task.id, task.meta.on) = (entente::workspace::Id::new(9, 1), "2026-03-03".parse().expect("a day"));
    task.links.clear();
    file.tasks.put(task);
    let folder = tempfile::tempdir().expect("a folder");
    let (inner, out) = (folder.path().join("ours.entente"), folder.path().join("theirs.svg"));
    save(&file, &inner, None).expect("saved");
    let run = |more: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_entente"))
            .args(["export", "--lang", "en", "--view", "timeline", "--out"])
            .args([&out, &inner])
            .args(more)
            .env("ENTENTE_CONFIG_DIR", root().join("target/no-settings"))
            .output();
        output.expect("it runs").status.code()
    };
    assert_eq!(run(&["--client", "--as-of", "2026-03-02"]), Some(0));
    let day = "2026-03-02".parse().expect("a day");
    let request = request(sight("timeline").for_client(), day, Language::English);
    let written = fs::read_to_string(&out).expect("read");
    let copy = client_copy(&file);
    assert!(written == draw(&copy.dated(), &request), "drawn from the copy");
    assert!(written != draw(&copy, &request), "which knows when what is in it came");
    file.tasks.remove(entente::workspace::Id::new(9, 1));
    assert!(written == draw(&client_copy(&file).dated(), &request), "the task of the day after is not there yet");
    assert!(written != draw(&file, &request), "and the file shows more");
    assert_eq!(run(&["--client"]), Some(2), "nothing is written over unasked");
    assert_eq!(run(&["--client", "--force", "--view", "warnings"]), Some(2), "what warns us is not for a client");
    assert_eq!(fs::read_to_string(&out).expect("read"), written, "and nothing is drawn of it");
    assert_eq!(run(&["--force"]), Some(0));
    assert_ne!(fs::read_to_string(&out).expect("read"), written);
}

/// Words of a picture of a view, for us or for a client.
fn words_of(file: &Workspace, sight: Sight) -> String {
    let day = file.engagement.status_date.expect("a sample has one");
    let drawing = whole(file, &request(sight, day, Language::English), "", false);
    let marks = marks(&drawing);
    let words = marks.iter().filter_map(|mark| match &mark.ink {
        Ink::Words(words) => Some(words.text()),
        _ => None,
    });
    words.collect::<Vec<_>>().join("\n")
}

#[test]
fn how_we_deal_with_the_client_and_empty_plots_are_in_no_picture_for_a_client() {
    let file = load(PAYROLL).expect("a sample");
    let copy = client_copy(&file);
    for (name, ours) in [
        ("register-risks", &["Told to the client", "About a relationship", "Who was told"][..]),
        ("register-decisions", &["Heard"]),
        ("plot-all", &["marked for the client", "Nothing"]),
    ] {
        let (for_us, for_them) = (words_of(&file, sight(name)), words_of(&copy, sight(name).for_client()));
        for said in ours {
            assert!(!for_them.contains(said), "{name}: {said}");
        }
        assert!(name == "plot-all" || ours.iter().all(|said| for_us.contains(said)), "{name}: {for_us}");
        for said in [&for_us, &for_them] {
            assert!(!said.to_lowercase().contains("press a place"), "{name}: {said}");
        }
        assert!(for_them.lines().count() > 20, "{name}: {for_them}");
    }
}

/// It failed as long as the page of a client said of each expectation that a change breaks whether we had told them.
#[test]
fn whom_we_told_of_a_change_and_what_nobody_said_yet_is_not_on_the_page_of_a_client() {
    let mut file = load(PAYROLL).expect("a sample");
    let broken = |risk: &&Risk| risk.kind == RiskKind::Change && !risk.resets.is_empty();
    let mut change = file.risks.iter().find(broken).expect("a change that breaks something").clone();
    change.meta.visibility = Visibility::Client;
    (change.told, change.effect_cost_minor, change.effect_days, change.decided) = (Vec::new(), None, None, None);
    for reset in &mut change.resets {
        reset.agreed_on = None;
        let mut expectation = file.expectations.get(reset.expectation).expect("known").clone();
        expectation.meta.visibility = Visibility::Client;
        let mut holder = file.stakeholders.get(expectation.holder).expect("known").clone();
        holder.meta.visibility = Visibility::Client;
        file.stakeholders.put(holder);
        file.expectations.put(expectation);
    }
    let mut risk = file.risks.iter().find(|risk| risk.kind == RiskKind::Risk).expect("a risk").clone();
    risk.meta.visibility = Visibility::Client;
    (risk.owner, risk.response, risk.closed_on) = (None, None, None);
    file.engagement.status_date = Some(change.raised_on);
    let titles = [change.title.clone(), risk.title.clone()];
    file.risks.put(change);
    file.risks.put(risk);
    let of_ours = [
        "has not been told",
        "was told on",
        "cost not said",
        "effect on the plan not said",
        "Nobody answers for",
        "No response",
    ];
    let (for_us, for_them) =
        (words_of(&file, sight("register-risks")), words_of(&client_copy(&file), sight("register-risks").for_client()));
    for title in &titles {
        assert!(for_them.contains(title.as_str()), "{title}: {for_them}");
    }
    assert!(of_ours.iter().filter(|said| for_us.contains(**said)).count() >= 3, "{for_us}");
    for said in of_ours {
        assert!(!for_them.contains(said), "{said}: {for_them}");
    }
}

/// It failed as long as the names that anybody may read, which we too can wear, made the picture a client's.
#[test]
fn a_picture_for_us_with_neutral_names_shows_the_lens() {
    let file = load(PAYROLL).expect("a sample");
    let of = |neutral| words_of(&file, Sight { neutral, ..sight("salience") });
    let (ours, neutral) = (of(false), of(true));
    assert_ne!(ours, neutral, "the classes wear other names");
    let people = |said: &str| file.stakeholders.iter().filter(|one| said.contains(&one.name)).count();
    assert!(people(&ours) > 5 && people(&ours) == people(&neutral), "{ours}\n---\n{neutral}");
    assert!(neutral.lines().count() > 30, "{neutral}");
}

/// What is said before a presentation of what it shows is said by kinds: none may be missing there.
#[test]
fn a_view_for_a_client_names_no_record_of_a_kind_that_it_does_not_say() {
    let mut missing: Vec<String> = Vec::new();
    for (number, _) in SAMPLES {
        let copy = client_copy(&load(number).expect("a sample"));
        let words = Words::new(Language::English);
        let titled = |kind: &RecordKind| -> Vec<String> {
            let all = copy.references(*kind).into_iter().map(|record| title_of(&copy, record, &words));
            all.filter(|title| title.chars().count() > 6).collect()
        };
        for (name, sight) in sights().into_iter().filter(|(_, sight)| sight.is_for_client()) {
            let said = words_of(&copy, sight.for_client());
            let (own, others): (Vec<&RecordKind>, Vec<&RecordKind>) =
                RecordKind::ALL.iter().partition(|kind| sight.kinds().contains(kind));
            // Names of people are said with whatever is theirs.
            let own = own.into_iter().chain([&RecordKind::Stakeholder]).flat_map(titled);
            // A phase may be called as the work in it.
            let own: Vec<String> = own.chain(copy.engagement.phases.iter().map(|one| one.name.clone())).collect();
            for kind in others {
                for title in titled(kind).iter().filter(|title| !own.iter().any(|one| one.contains(title.as_str()))) {
                    if said.contains(title.as_str()) {
                        missing.push(format!("{number} {name}: {kind:?} {title}"));
                    }
                }
            }
        }
    }
    assert_eq!(missing, Vec::<String>::new());
}

/// It failed as long as what is not in the copy was said not to be.
#[test]
fn what_the_copy_lacks_is_not_said_to_be_nothing() {
    for (number, _) in SAMPLES {
        let copy = client_copy(&load(number).expect("a sample"));
        for document in ["document-weekly", "document-steering", "document-closing"] {
            let said = words_of(&copy, sight(document).for_client());
            for nothing in ["We wait for nothing", "Nothing that is expected of us is open"] {
                assert!(!said.contains(nothing), "{number} {document}: {said}");
            }
        }
        let raci = words_of(&copy, sight("register-raci").for_client());
        for verdict in ["exactly one who answers", "Every row has one who answers", "Exactly one A", "At least one R"] {
            assert!(!raci.contains(verdict), "{number}: {raci}");
        }
    }
}
