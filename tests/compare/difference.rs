//! The difference of two values: what differs is found, nothing else is, and it is said in words.

use entente::document::{Became, Difference, Part, fresh_workspace};
use entente::file::{decode, encode, open};
use entente::language::{Language, Words};
use entente::ui::compare::Comparison;
use entente::workspace::*;

use crate::client_reads::full;
use crate::support::large::large;
use crate::support::rich::rich;

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().expect("a day")
}

/// What is said of a change of the rich engagement.
fn said(change: impl Fn(&mut Workspace)) -> Vec<String> {
    let (before, mut after) = (rich(), rich());
    change(&mut after);
    let words = Words::new(Language::English);
    let rows = Comparison::of(&before, &after, &words).rows;
    let lines = |row: &entente::ui::compare::Row| {
        let fields = row.fields.iter().map(|field| field.sentence(row.became, &words)).collect::<Vec<_>>();
        [vec![row.heading(&words)], fields].concat()
    };
    rows.iter().flat_map(lines).collect()
}

#[test]
fn what_is_the_same_does_not_differ() {
    let again = decode(&encode(&rich())).expect("read").workspace;
    assert!(Difference::between(&rich(), &again).is_empty());
    assert!(Difference::between(&full(), &full()).is_empty());
}

#[test]
fn a_record_is_made_of_its_parts_and_nothing_is_lost() {
    let mut asked = 0;
    let samples = ["payroll", "portal", "erp"].map(|name| {
        let path = crate::sources::root().join("assets/samples").join(format!("{name}.entente"));
        open(&path).expect("a sample is read").loaded.workspace
    });
    for file in [full(), rich()].iter().chain(&samples) {
        for record in RecordKind::ALL.iter().flat_map(|kind| file.references(*kind)) {
            let whole = file.get(record).expect("there");
            assert_eq!(Part::of_record(&whole).record(record.kind()), Some(whole), "{record}");
            asked += 1;
        }
        assert_eq!(Part::of(&file.engagement).engagement().as_ref(), Some(&file.engagement));
    }
    assert!(asked > 1000, "{asked}");
}

#[test]
fn a_changed_field_is_said_with_its_values_and_nothing_else_is() {
    let task = |w: &mut Workspace, change: &dyn Fn(&mut Task)| change(w.tasks.get_mut(TaskId::new(0, 3)).expect("T3"));
    assert_eq!(said(|w| task(w, &|t| t.duration_minutes = 480 * 3)), ["Changed: Task Build", "Duration: 20 d → 3 d"]);
    assert_eq!(
        said(|w| task(w, &|t| t.deadline = day("2026-04-01").and_hms_opt(17, 0, 0))),
        ["Changed: Task Build", "Deadline: nothing → 1 Apr 2026, 17:00"]
    );
    assert_eq!(
        said(|w| w.engagement.client = "Another".into())[1],
        format!("Client: {} → Another", rich().engagement.client)
    );
    assert_eq!(
        said(|w| w.engagement.thresholds.silence_days = 50)[1],
        "Thresholds · Silence after, days: 28 days → 50 days"
    );
    let other = |w: &mut Workspace| {
        w.stakeholders.get_mut(StakeholderId::new(0, 3)).expect("Carla").our_contact = None;
    };
    let lines = said(other);
    assert!(lines[1].starts_with("Our contact: ") && lines[1].ends_with(" → nothing"), "{lines:?}");
    assert!(!lines[1].contains("S1"), "a name stands for an id: {lines:?}");
}

#[test]
fn an_entry_is_known_by_whom_it_is_about() {
    let contact = |w: &mut Workspace, change: &dyn Fn(&mut Contact)| {
        change(w.contacts.get_mut(ContactId::new(0, 1)).expect("C1"));
    };
    let lines = said(|w| contact(w, &|c| c.attendance[1].presence = Presence::Absent));
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(lines[1].starts_with("Who comes · ") && lines[1].contains(" · Presence: "), "{lines:?}");
    let lines = said(|w| contact(w, &|c| drop(c.attendance.remove(0))));
    assert!(lines.len() == 2 && lines[1].ends_with(" → nothing"), "{lines:?}");
    let lines = said(|w| contact(w, &|c| c.attendance.swap(0, 2)));
    assert_eq!(lines[1..], ["Who comes: in another order"]);
    // A text that is put right in its place is one change, not a loss and a gain.
    let lines = said(|w| w.decisions.get_mut(DecisionId::new(0, 1)).expect("D1").options[0] = "Put right".into());
    assert!(lines.len() == 2 && lines[1].ends_with(" → Put right"), "{lines:?}");
}

#[test]
fn what_came_and_went_is_counted_with_what_it_said() {
    let (before, mut after) = (rich(), rich());
    after.events.remove(EventId::new(0, 1));
    let mut new = before.risks.get(RiskId::new(0, 1)).expect("K1").clone();
    (new.id, new.title) = (RiskId::new(0, 9), "Another risk".into());
    after.risks.put(new);
    let difference = Difference::between(&before, &after);
    assert_eq!(difference.counts().map(|(_, n)| n), [1, 1, 0]);
    let back = Difference::between(&after, &before);
    assert_eq!(back.counts().map(|(_, n)| n), [1, 1, 0]);
    let became: Vec<Became> = back.changes.iter().map(|change| change.became).collect();
    assert_eq!(became, [Became::Removed, Became::Added]);
    let lines = said(|w| drop(w.events.remove(EventId::new(0, 1))));
    assert!(lines[0].starts_with("Removed: Event "), "{lines:?}");
}

#[test]
fn every_field_has_a_name_and_every_value_is_said_in_words() {
    let (file, empty) = (full(), fresh_workspace("x", day("2026-01-05")));
    let ids: Vec<String> =
        RecordKind::ALL.iter().flat_map(|kind| file.references(*kind)).map(|r| r.to_string()).collect();
    let (mut asked, mut wrong) = (0, Vec::new());
    for language in Language::ALL {
        let words = Words::new(language);
        let other = words.text("compare-other");
        for row in Comparison::of(&empty, &file, &words).rows {
            assert!(!row.title.is_empty());
            for field in &row.fields {
                asked += 1;
                let sentence = field.sentence(row.became, &words);
                let named = |id: &String| sentence.split(|c: char| !c.is_alphanumeric()).any(|word| word == id);
                if field.name.is_empty() || sentence.contains(other) || ids.iter().any(named) || sentence.contains('⟦')
                {
                    wrong.push(format!("{}: {:?}: {sentence}", row.title, field.of));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(asked > 900, "{asked}");
}

#[test]
fn a_step_of_the_history_costs_what_it_changed() {
    let before = large(10_000);
    let took = |mut after: Workspace| {
        let id = after.tasks.ids().nth(5_000).expect("a task");
        after.tasks.get_mut(id).expect("there").title = "Another".into();
        let times = (0..5).map(|_| {
            let begun = std::time::Instant::now();
            assert_eq!(Difference::between(&before, &after).changes.len(), 1);
            begun.elapsed().as_secs_f64()
        });
        times.fold(f64::INFINITY, f64::min)
    };
    let (step, anew) = (took(before.clone()), took(large(10_000)));
    assert!(step * 5.0 < anew, "{step} s of a step, {anew} s of two files");
}

#[test]
fn the_number_of_an_engagement_is_a_part_like_any_other() {
    let mut file = rich();
    for id in [0, 7, u64::MAX] {
        file.engagement.id = id;
        assert_eq!(Part::of(&file.engagement).engagement().map(|one| one.id), Some(id));
    }
}
