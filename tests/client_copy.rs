//! The copy for a client: what is ours is not in it, whatever it is searched with, and what is in it holds together.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use entente::app::samples;
use entente::document::{Part, client_copy};
use entente::exchange::export::{self, Leaves};
use entente::file::{encode, open, save};
use entente::language::{Language, Words};
use entente::ui::leaving::Leaving;
use entente::workspace::*;

use crate::client_reads::{MAY, full, names, section};
use crate::sources::root;
use crate::support::rich::rich;

/// The beginning of every planted word, which nobody writes.
const PLANTED: &str = "Zqx";

/// Every text of a file made a word of its own, which says where it stands.
pub fn planted(file: &Workspace, visibility: Option<Visibility>) -> Workspace {
    let mut planted = file.clone();
    let mut count = 0;
    for record in RecordKind::ALL.iter().flat_map(|kind| file.references(*kind)) {
        let mut part = Part::of_record(&file.get(record).expect("there"));
        plant(&mut part, record.kind().list_name(), &mut count);
        let mut whole = part.record(record.kind()).expect("still a record");
        if let Some(visibility) = visibility {
            whole.meta_mut().visibility = visibility;
        }
        planted.put(whole);
    }
    let mut frame = Part::of(&file.engagement);
    plant(&mut frame, "engagement", &mut count);
    planted.engagement = frame.engagement().expect("still a frame");
    planted.engagement.currency = "EUR".into();
    assert!(count > 100, "{count} words");
    planted
}

fn plant(part: &mut Part, at: &str, count: &mut usize) {
    match part {
        Part::Text(text) => {
            *count += 1;
            // Short, for names stand in names: of what, and where.
            *text = format!("{PLANTED}{count} {at}");
        }
        Part::Word(_, _, more) => plant(more, at, count),
        Part::List(entries) => entries.iter_mut().for_each(|entry| plant(entry, at, count)),
        Part::Group(_, fields) => {
            for (name, part) in fields {
                plant(part, &format!("{at}.{name}"), count);
            }
        }
        _ => {}
    }
}

/// The planted words in some bytes, as UTF-8 and as UTF-16 of either order: where each was planted.
pub fn found(bytes: &[u8]) -> BTreeSet<String> {
    numbered(bytes).into_values().collect()
}

/// The same by the number of each word.
pub fn numbered(bytes: &[u8]) -> BTreeMap<String, String> {
    let texts = [
        String::from_utf8_lossy(bytes).into_owned(),
        wide(bytes, u16::from_le_bytes),
        wide(bytes.get(1..).unwrap_or_default(), u16::from_le_bytes),
        wide(bytes, u16::from_be_bytes),
    ];
    let mut found = BTreeMap::new();
    for text in &texts {
        for piece in text.split(PLANTED).skip(1) {
            let place: String = piece.chars().take_while(|c| c.is_alphanumeric() || " ._".contains(*c)).collect();
            let mut parts = place.split(' ');
            let number = parts.next().unwrap_or_default().to_owned();
            found.insert(number, parts.next().unwrap_or_default().to_owned());
        }
    }
    found
}

fn wide(bytes: &[u8], read: fn([u8; 2]) -> u16) -> String {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| read([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units)
}

/// What a command leaves on disk of a file for the client: all that lies in the folder afterwards but the file itself.
fn written(file: &Workspace) -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder");
    let (inner, outer) = (folder.path().join("ours.entente"), folder.path().join("theirs"));
    fs::create_dir(&outer).expect("a folder");
    save(file, &inner, None).expect("saved");
    let output = Command::new(env!("CARGO_BIN_EXE_entente"))
        .args(["export", inner.to_str().expect("a plain path"), "--releaser", "Ann", "--lang", "en", "--client-copy"])
        .arg(outer.join("copy.entente"))
        .env("ENTENTE_CONFIG_DIR", root().join("target/no-settings"))
        .output()
        .expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut bytes = Vec::new();
    for entry in fs::read_dir(&outer).expect("the folder") {
        let path = entry.expect("a file").path();
        bytes.extend_from_slice(path.to_string_lossy().as_bytes());
        bytes.extend(fs::read(&path).expect("read"));
    }
    assert!(open(&outer.join("copy.entente")).is_ok());
    bytes
}

#[test]
fn nothing_that_is_internal_or_private_is_in_any_byte_of_it() {
    for visibility in [Visibility::Private, Visibility::Internal] {
        let file = planted(&full(), Some(visibility));
        let places = found(&written(&file));
        let frame = places.iter().all(|place| place.starts_with("engagement."));
        assert!(frame, "{visibility:?}: {places:?}");
    }
}

#[test]
fn of_what_the_client_may_see_only_the_listed_fields_are_in_it() {
    let file = planted(&full(), Some(Visibility::Client));
    let places = found(&written(&file));
    assert!(places.len() > 40, "the search finds what is there: {places:?}");
    for place in &places {
        let mut path = place.split('.');
        let kind = path.next().unwrap_or_default();
        let may = MAY.iter().find(|(name, _)| *name == kind).map(|(_, may)| *may);
        let may: BTreeSet<&str> = may.unwrap_or_default().split_whitespace().collect();
        assert!(path.all(|field| may.contains(field) || "Planned Moved Cancelled".contains(field)), "{place} leaves");
        assert!(!place.ends_with("meta.by"), "who wrote it: {place}");
        assert!(!place.contains("note") && !place.contains("thresholds"), "{place} leaves");
    }
    // The same search over the file itself finds what is ours: it is awake.
    let all = found(encode(&file).as_bytes());
    for ours in ["stakeholders.note", "tasks.note", "engagement.note", "expectations.meant", "stakeholders.meta.by"] {
        assert!(all.contains(ours) && !places.contains(ours), "{ours}");
    }
    let utf16: Vec<u8> = format!("{PLANTED}7 tasks.note").encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert!(found(&utf16).contains("tasks.note"));
}

/// A new field is ours until somebody lists it for the client, here as in every view.
#[test]
fn a_field_leaves_only_where_it_is_listed() {
    let text = encode(&client_copy(&full()));
    for (kind, may) in MAY {
        let may: BTreeSet<&str> = may.split_whitespace().collect();
        let more: Vec<_> = names(section(&text, kind)).into_iter().filter(|name| !may.contains(name)).collect();
        assert!(more.is_empty(), "{more:?} of {kind} would leave: take them out in client_view, or list them");
    }
    for kind in ["improvements", "offerings", "alarms", "personal"] {
        assert!(!text.contains(&format!("\n  {kind}: ")), "{kind} never leave");
    }
}

#[test]
fn it_holds_together_and_says_nothing_by_its_numbers() {
    let samples = ["payroll", "portal", "erp"].map(|name| {
        let path = root().join("assets/samples").join(format!("{name}.entente"));
        open(&path).expect("a sample").loaded.workspace
    });
    let mut some = rich();
    // Every other record for the client, so that much is torn.
    for (at, record) in RecordKind::ALL.iter().flat_map(|kind| rich().references(*kind)).enumerate() {
        let mut whole = some.get(record).expect("there");
        whole.meta_mut().visibility = if at % 2 == 0 { Visibility::Client } else { Visibility::Internal };
        some.put(whole);
    }
    for file in samples.iter().chain([&full(), &rich(), &some]) {
        let copy = client_copy(file);
        assert!(check(&copy).len() <= check(file).len(), "{:?}", check(&copy));
        assert_eq!(copy.engagement.id, 0, "by which it could be told to be of this file");
        for kind in RecordKind::ALL {
            let numbers: Vec<(u64, u64)> = copy.references(*kind).into_iter().map(RecordRef::parts).collect();
            let expected: Vec<(u64, u64)> = (1..=numbers.len() as u64).map(|number| (0, number)).collect();
            assert_eq!(numbers, expected, "{kind:?}: no gap says how many are missing");
        }
        for record in RecordKind::ALL.iter().flat_map(|kind| copy.references(*kind)) {
            let meta = copy.get(record).expect("there").meta().clone();
            // Of a contact outside a series it says whether it was planned before its day, and no more.
            let days = match copy.get(record) {
                Some(AnyRecord::Contact(one)) if one.rhythm.is_none() => {
                    let (on, start) = (one.at.date(), copy.engagement.start);
                    [start.min(on.pred_opt().expect("a day")), start.max(on)]
                }
                _ => [copy.engagement.start; 2],
            };
            assert!(meta.by.is_empty() && days.contains(&meta.on), "{record}: {meta:?}");
        }
        let orders: BTreeSet<i64> = copy.tasks.iter().map(|task| task.order % 10).collect();
        assert!(orders.is_subset(&BTreeSet::from([0])));
        assert_eq!(copy.engagement.thresholds, Thresholds::default());
        assert!(
            copy.engagement.origin.is_none() && copy.engagement.note.is_empty() && copy.engagement.owners.is_empty()
        );
        // Once more changes nothing: nothing in it is not for the client.
        assert_eq!(client_copy(&copy), copy);
    }
    // Whose calendar is not in it, is not spoken of.
    let mut own = full();
    let mut calendar = own.engagement.calendars[0].clone();
    (calendar.id, calendar.name) = (CalendarId::new(0, 77), "Operation in May".into());
    own.engagement.calendars.push(calendar);
    assert!(!encode(&client_copy(&own)).contains("Operation"));
}

#[test]
fn what_leaves_is_listed_first_and_who_released_it_stays_here() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_str().expect("a plain path").to_owned();
    let (file, out) = (path("ours.entente"), path("theirs.entente"));
    save(&full(), file.as_ref(), None).expect("saved");
    let run = |more: &[&str]| {
        let all = [&["export", &file, "--client-copy", &out, "--lang", "en"][..], more].concat();
        let settings = root().join("target/no-settings");
        let output = Command::new(env!("CARGO_BIN_EXE_entente")).args(all).env("ENTENTE_CONFIG_DIR", settings).output();
        let output = output.expect("it runs");
        (output.status.code().unwrap_or(-1), String::from_utf8(output.stdout).expect("UTF-8"))
    };
    assert_eq!(run(&[]).0, 2, "nobody releases it");
    let (code, listed) = run(&["--list", "--releaser", "Ann Lee"]);
    let leaving = Leaving::of(&client_copy(&full()), &Words::new(Language::English));
    assert_eq!((code, fs::exists(&out).expect("asked")), (0, false), "only listed");
    for (count, titles) in &leaving.kinds {
        assert!(listed.contains(count) && titles.iter().all(|title| listed.contains(title.as_str())), "{count}");
    }
    assert!(!leaving.people.is_empty() && leaving.people.iter().all(|name| listed.contains(name)));
    assert_eq!(run(&["--releaser", "Ann Lee"]).0, 0);
    assert_eq!(open(out.as_ref()).expect("opened").loaded.workspace, *client_copy(&full()));
    let kept = open(file.as_ref()).expect("opened").loaded.workspace;
    let release = kept.events.iter().find(|event| event.meta.by == "Ann Lee").expect("kept here");
    assert_eq!((release.meta.visibility, release.on), (Visibility::Internal, chrono::Local::now().date_naive()));
    assert!(release.title.contains("Ann Lee") && release.text.contains(&leaving.kinds[0].0), "{release:?}");
    assert_eq!(run(&["--releaser", "Ann Lee"]).0, 2, "nothing is written over unasked");
    let again = client_copy(&kept);
    assert_eq!(again, client_copy(&full()), "the client does not read of it");
    // Where nothing can be noted of it, nothing leaves.
    let mut marked = fs::metadata(&file).expect("there").permissions();
    marked.set_readonly(true);
    fs::set_permissions(&file, marked).expect("marked");
    fs::remove_file(&out).expect("removed");
    assert_eq!((run(&["--releaser", "Ann Lee"]).0, fs::exists(&out).expect("asked")), (2, false));
    // Where nothing can leave, nothing is noted of it.
    #[allow(clippy::permissions_set_readonly_false, reason = "in a folder of the test's own")]
    {
        let mut open_again = fs::metadata(&file).expect("there").permissions();
        open_again.set_readonly(false);
        fs::set_permissions(&file, open_again).expect("marked");
    }
    let before = fs::read(&file).expect("read");
    fs::create_dir(&out).expect("a folder in its place");
    assert_eq!(run(&["--releaser", "Ann Lee", "--force"]).0, 2);
    assert_eq!(fs::read(&file).expect("read"), before);
}

/// A plan for the client is exported from their copy: whoever they may not see is named in none of its forms, even in the
/// one that says the most; in a form for our team made of the whole file they are.
#[test]
fn whoever_a_client_may_not_see_is_named_in_no_form_of_a_plan_made_for_them() {
    let words = Words::new(Language::English);
    let mut hidden = 0;
    for number in 0..samples::SAMPLES.len() {
        let file = samples::load(number).expect("a sample");
        let day = file.engagement.start;
        let forms = |of: &Workspace| -> Vec<String> {
            let plan = ["plan.xml", "plan.csv"].into_iter();
            let bytes = plan.map(|name| export::to_bytes(name.as_ref(), of, day, Leaves::Internal, words));
            bytes.map(|one| String::from_utf8(one).expect("text")).collect()
        };
        let (whole, copy) = (forms(&file), forms(&client_copy(&file)));
        let people = file.stakeholders.iter().filter(|one| one.kind == StakeholderKind::Person);
        for person in people.filter(|one| one.meta.visibility != Visibility::Client) {
            assert!(copy.iter().all(|form| !form.contains(&person.name)), "{number}: {}", person.id);
            hidden += usize::from(whole.iter().all(|form| form.contains(&person.name)));
        }
    }
    assert!(hidden >= 5, "{hidden} of them work on the plans");
}
