//! Three values put together: what each did is in the result, what cannot both be is named, and nothing breaks.

use chrono::NaiveDate;
use entente::document::{Choices, Clash, Conflict, Document, Edit, Merged, Side, merge, merge_without_base};
use entente::insight::own_view::{OwnView, for_team, without_private};
use entente::language::{Language, Words};
use entente::ui::compare::conflict::Telling;
use entente::workspace::*;

use crate::support::rich::rich;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn task(number: u64) -> TaskId {
    TaskId::new(0, number)
}

fn person(number: u64) -> StakeholderId {
    StakeholderId::new(0, number)
}

/// What a change makes of the rich engagement.
fn changed(change: impl Fn(&mut Workspace)) -> Workspace {
    let mut file = rich();
    change(&mut file);
    assert_eq!(check(&file), [], "each side is whole");
    file
}

fn edited(edits: Vec<Edit>) -> Workspace {
    let mut document = Document::opened(rich(), 0);
    for edit in edits {
        document.apply_plainly(edit).expect("each side is whole");
    }
    document.workspace().clone()
}

/// Both ways; where there is no conflict it must not matter which.
fn both(ours: &Workspace, theirs: &Workspace) -> [Merged; 2] {
    let [one, two] =
        [(ours, theirs), (theirs, ours)].map(|(ours, theirs)| merge(&rich(), ours, theirs, &Choices::default()));
    assert_eq!(check(&one.workspace), []);
    assert_eq!(check(&two.workspace), []);
    assert_eq!(one.conflicts.is_empty(), two.conflicts.is_empty(), "{:?}\n{:?}", one.conflicts, two.conflicts);
    if one.conflicts.is_empty() {
        assert_eq!(one.workspace, two.workspace, "the order does not matter");
    }
    [one, two]
}

fn clean(ours: &Workspace, theirs: &Workspace) -> Workspace {
    let [one, _] = both(ours, theirs);
    assert_eq!(one.conflicts, []);
    one.workspace
}

/// The conflicts, and what each choice makes of them.
fn disputed(ours: &Workspace, theirs: &Workspace) -> (Vec<Conflict>, [Workspace; 2]) {
    let [one, _] = both(ours, theirs);
    let chosen = [Side::Ours, Side::Theirs].map(|side| merge(&rich(), ours, theirs, &Choices::all(side)).workspace);
    assert!(chosen.iter().all(|one| check(one).is_empty()));
    (one.conflicts, chosen)
}

#[test]
fn what_one_side_did_is_what_comes_out() {
    let other = changed(|w| {
        w.tasks.get_mut(task(3)).expect("T3").title = "Another".into();
        w.budget = Collection::default();
        w.engagement.summary = "Another".into();
    });
    for (ours, theirs) in [(&other, &rich()), (&rich(), &other), (&other, &other)] {
        let merged = merge(&rich(), ours, theirs, &Choices::default());
        assert_eq!((merged.workspace, merged.conflicts.len()), (other.clone(), 0));
    }
}

#[test]
fn two_fields_of_one_record_are_both_kept() {
    let title = changed(|w| w.tasks.get_mut(task(3)).expect("T3").title = "Another".into());
    let note = changed(|w| {
        w.tasks.get_mut(task(3)).expect("T3").note = "A note".into();
        w.engagement.thresholds.silence_days = 50;
    });
    let merged = clean(&title, &note);
    let built = merged.tasks.get(task(3)).expect("T3");
    assert_eq!((built.title.as_str(), built.note.as_str()), ("Another", "A note"));
    assert_eq!(merged.engagement.thresholds.silence_days, 50);
}

#[test]
fn one_field_that_both_changed_is_decided_and_named() {
    let title = |text: &'static str| changed(move |w| w.tasks.get_mut(task(3)).expect("T3").title = text.into());
    let (conflicts, chosen) = disputed(&title("One"), &title("Two"));
    let [Conflict { record: Some(record), clash: Clash::Field(field) }] = conflicts.as_slice() else {
        panic!("{conflicts:?}")
    };
    assert_eq!(*record, task(3).into());
    let said = [&field.base, &field.ours, &field.theirs].map(|part| part.value().expect("said"));
    assert_eq!(said, ["Build", "One", "Two"].map(serde_json::Value::from));
    assert_eq!(chosen.each_ref().map(|w| w.tasks.get(task(3)).expect("T3").title.as_str()), ["One", "Two"]);
    // One by one: of two, the one is decided and the other stays as usual.
    let two = |t: &'static str, n: &'static str| {
        changed(move |w| {
            let task = w.tasks.get_mut(task(3)).expect("T3");
            (task.title, task.note) = (t.into(), n.into());
        })
    };
    let (ours, theirs) = (two("One", "1"), two("Two", "2"));
    let first = merge(&rich(), &ours, &theirs, &Choices::default()).conflicts[0].key();
    let mut choices = Choices::default();
    choices.each.insert(first, Side::Theirs);
    let merged = merge(&rich(), &ours, &theirs, &choices).workspace;
    let built = merged.tasks.get(task(3)).expect("T3");
    assert_eq!((built.title.as_str(), built.note.as_str()), ("Two", "1"));
}

#[test]
fn lists_are_put_together_entry_by_entry() {
    let report = |on: &str, percent| Progress { on: day(on), percent, note: String::new() };
    let with = |on: &'static str, percent| {
        changed(move |w| {
            let progress = &mut w.tasks.get_mut(task(3)).expect("T3").progress;
            progress.push(report(on, percent));
            progress.sort_by_key(|one| one.on);
        })
    };
    let merged = clean(&with("2026-03-09", 40), &with("2026-03-02", 20));
    let days: Vec<NaiveDate> = merged.tasks.get(task(3)).expect("T3").progress.iter().map(|one| one.on).collect();
    assert!(days.is_sorted() && days.contains(&day("2026-03-02")) && days.contains(&day("2026-03-09")), "{days:?}");
    // One takes somebody out, the other says how somebody else came.
    let contact =
        |change: fn(&mut Contact)| changed(move |w| change(w.contacts.get_mut(ContactId::new(0, 1)).expect("C1")));
    let (out, came) =
        (contact(|c| drop(c.attendance.remove(0))), contact(|c| c.attendance[1].presence = Presence::Absent));
    let merged = clean(&out, &came);
    let before = rich().contacts.get(ContactId::new(0, 1)).expect("C1").attendance.clone();
    let now = &merged.contacts.get(ContactId::new(0, 1)).expect("C1").attendance;
    assert_eq!(now.len(), before.len() - 1);
    assert_eq!((now[0].who, &now[0].presence), (before[1].who, &Presence::Absent));
    // The same added twice is there once; one entry changed otherwise on both sides is a conflict of that entry.
    let option = |text: &'static str| {
        changed(move |w| w.decisions.get_mut(DecisionId::new(0, 1)).expect("D1").options.push(text.into()))
    };
    let merged = clean(&option("A third way"), &option("A third way"));
    let options = &merged.decisions.get(DecisionId::new(0, 1)).expect("D1").options;
    assert_eq!(options.iter().filter(|one| *one == "A third way").count(), 1);
    let merged = clean(&option("A third way"), &option("A fourth way"));
    let options = &merged.decisions.get(DecisionId::new(0, 1)).expect("D1").options;
    assert_eq!(options.len(), rich().decisions.get(DecisionId::new(0, 1)).expect("D1").options.len() + 2);
}

#[test]
fn who_was_deleted_and_changed_stays_whole_or_goes_whole() {
    let gone = edited(vec![Edit::Delete(person(3).into())]);
    let renamed = changed(|w| w.stakeholders.get_mut(person(3)).expect("Carla").role = "Another role".into());
    let [merged, _] = both(&gone, &renamed);
    let [Conflict { record, clash: Clash::Deleted { by: Side::Ours, .. } }] = merged.conflicts.as_slice() else {
        panic!("{:?}", merged.conflicts)
    };
    assert_eq!(*record, Some(person(3).into()));
    assert_eq!(merged.workspace, gone, "ours counts: deleted");
    let kept = merge(&rich(), &gone, &renamed, &Choices::all(Side::Theirs)).workspace;
    assert_eq!(kept, renamed, "all that went with her, and all that was said of her, is there again");
    // What nobody touched just goes.
    let other = changed(|w| w.tasks.get_mut(task(3)).expect("T3").title = "Another".into());
    let merged = clean(&gone, &other);
    assert!(!merged.stakeholders.contains(person(3)) && merged.tasks.get(task(3)).expect("T3").title == "Another");
}

#[test]
fn who_was_deleted_and_is_spoken_of_anew_is_a_conflict() {
    let gone = edited(vec![Edit::Delete(person(3).into())]);
    let mut assessment = rich().assessments.get(AssessmentId::new(0, 1)).expect("A1").clone();
    (assessment.id, assessment.on) = (AssessmentId::new(7, 1), day("2026-03-30"));
    let assessed = edited(vec![Edit::Add(assessment.clone().into())]);
    let [merged, _] = both(&gone, &assessed);
    let [Conflict { clash: Clash::Deleted { needed_by, .. }, .. }] = merged.conflicts.as_slice() else {
        panic!("{:?}", merged.conflicts)
    };
    assert_eq!(*needed_by, [RecordRef::from(assessment.id)]);
    let kept = merge(&rich(), &gone, &assessed, &Choices::all(Side::Theirs)).workspace;
    assert_eq!(kept, assessed);
    // A word in a list that was there before is no new one, unless it says something else now.
    let came = changed(|w| {
        let contact = w.contacts.get_mut(ContactId::new(0, 1)).expect("C1");
        contact.attendance.iter_mut().find(|one| one.who == person(3)).expect("she was there").presence =
            Presence::Absent;
    });
    let (conflicts, chosen) = disputed(&gone, &came);
    assert_eq!(conflicts.len(), 1);
    assert_eq!(chosen, [gone, came]);
}

#[test]
fn one_id_for_two_things_becomes_two_and_what_speaks_of_them_follows() {
    let add = |name: &'static str| {
        let mut new = rich().stakeholders.get(person(3)).expect("Carla").clone();
        (new.id, new.name) = (person(9), name.into());
        let assessment = Assessment {
            id: AssessmentId::new(0, 9),
            of: person(9),
            why: name.into(),
            ..rich().assessments.get(AssessmentId::new(0, 1)).expect("A1").clone()
        };
        changed(move |w| {
            w.stakeholders.put(new.clone());
            w.assessments.put(assessment.clone());
            w.contacts.get_mut(ContactId::new(0, 1)).expect("C1").attendance.push(Attendance {
                who: person(9),
                required: false,
                presence: if name == "Ida" { Presence::Present } else { Presence::Absent },
            });
        })
    };
    let [merged, other] = both(&add("Ida"), &add("Otto"));
    assert_eq!(merged.conflicts, []);
    assert_eq!(merged.renumbered, other.renumbered);
    let file = merged.workspace;
    for name in ["Ida", "Otto"] {
        let who = file.stakeholders.iter().find(|one| one.name == name).expect("there").id;
        let assessed: Vec<&str> =
            file.assessments.iter().filter(|one| one.of == who).map(|one| one.why.as_str()).collect();
        assert_eq!(assessed, [name]);
        let attended = &file.contacts.get(ContactId::new(0, 1)).expect("C1").attendance;
        let presence = &attended.iter().find(|one| one.who == who).expect("attends").presence;
        assert_eq!(*presence == Presence::Present, name == "Ida");
    }
}

#[test]
fn two_calendars_under_one_id_are_both_kept_and_each_s_work_stays_with_its_own() {
    let off = |on: &'static str| {
        changed(move |w| {
            let mut new = w.engagement.calendars[0].clone();
            (new.id, new.name) = (CalendarId::new(0, 3), "Office".into());
            let free =
                CalendarException { name: "Off".into(), from: day(on), to: day(on), repeat: None, shifts: vec![] };
            new.exceptions.push(free);
            // One is built on another that is new, too.
            let night =
                Calendar { base: Some(new.id), ..Calendar::new(CalendarId::new(0, 4), on.into(), new.week.clone()) };
            w.engagement.calendars.extend([new, night]);
            let mut task = w.tasks.get(task(3)).expect("T3").clone();
            (task.id, task.title, task.calendar) = (TaskId::new(0, 40), on.into(), Some(CalendarId::new(0, 3)));
            (task.links, task.progress) = (Vec::new(), Vec::new());
            w.tasks.put(task);
        })
    };
    let days = ["2026-04-27", "2026-05-28"];
    let [merged, other] = both(&off(days[0]), &off(days[1]));
    assert_eq!((merged.conflicts.as_slice(), &merged.calendars), ([].as_slice(), &other.calendars));
    let file = merged.workspace;
    assert_eq!(file.engagement.calendars.len(), rich().engagement.calendars.len() + 4);
    let free = |id: CalendarId| {
        let one = file.engagement.calendars.iter().find(|one| one.id == id).expect("there");
        one.exceptions.iter().filter(|one| one.name == "Off").map(|one| one.from).collect::<Vec<_>>()
    };
    for on in days {
        let task = file.tasks.iter().find(|one| one.title == on).expect("there");
        assert_eq!(free(task.calendar.expect("its own")), [day(on)], "no day off of the other's");
        let night = file.engagement.calendars.iter().find(|one| one.name == on).expect("there");
        assert_eq!(night.base, task.calendar);
    }
    let same = off(days[0]);
    assert_eq!(clean(&same, &same), same, "what both made alike is one");
}

#[test]
fn one_id_for_what_is_about_two_people_is_two_records() {
    let of = |who: u64| {
        changed(move |w| {
            let one = rich().assessments.get(AssessmentId::new(0, 1)).expect("A1").clone();
            w.assessments.put(Assessment { id: AssessmentId::new(0, 9), of: person(who), ..one });
        })
    };
    let merged = clean(&of(2), &of(3));
    let mut about: Vec<StakeholderId> =
        merged.assessments.iter().filter(|one| one.id.parts().1 >= 9).map(|one| one.of).collect();
    about.sort();
    assert_eq!(about, [person(2), person(3)]);
}

#[test]
fn the_outline_is_neither_lost_nor_circled() {
    let mut base = rich();
    for id in [2, 3, 4] {
        base.tasks.get_mut(task(id)).expect("there").links.clear();
    }
    let under = |id, parent| {
        let mut file = base.clone();
        file.tasks.get_mut(task(id)).expect("there").parent = Some(task(parent));
        assert_eq!(check(&file), []);
        file
    };
    // Each by itself is sound; together each would stand under the other.
    let (one, two) = (under(2, 3), under(3, 2));
    for (side, chosen) in [(Side::Ours, &one), (Side::Theirs, &two)] {
        let merged = merge(&base, &one, &two, &Choices::all(side));
        assert!(matches!(merged.conflicts.as_slice(), [Conflict { clash: Clash::Together { .. }, .. }]));
        assert_eq!(merged.workspace, *chosen);
    }
    // Both move something among its siblings.
    let mut wide = Document::opened(rich(), 0);
    for n in 5..9 {
        let new = Task::new(task(n), Meta::internal("", day("2026-01-05")), format!("Task {n}"));
        wide.apply_plainly(Edit::Add(new.into())).expect("added");
        wide.apply_plainly(Edit::ReorderTask { id: task(n), parent: None, before: None }).expect("last");
    }
    let base = wide.workspace().clone();
    let moved = |id: u64, to: u64| {
        let mut side = Document::opened(base.clone(), 0);
        let edit = Edit::ReorderTask { id: task(id), parent: None, before: Some(task(to)) };
        side.apply_plainly(edit).expect("moved");
        side.workspace().clone()
    };
    let order = |file: &Workspace| {
        let mut all: Vec<&Task> = file.tasks.iter().filter(|one| one.parent.is_none()).collect();
        all.sort_by_key(|one| (one.order, one.id));
        all.iter().map(|one| one.id.parts().1).collect::<Vec<_>>()
    };
    assert_eq!(order(&base), [1, 4, 5, 6, 7, 8]);
    let [one, two] = [moved(8, 5), moved(6, 4)];
    let merged = [(&one, &two), (&two, &one)].map(|(a, b)| merge(&base, a, b, &Choices::default()));
    assert_eq!(merged.each_ref().map(|one| order(&one.workspace)), [vec![1, 6, 4, 8, 5, 7], vec![1, 6, 4, 8, 5, 7]]);
    assert!(merged.iter().all(|one| one.conflicts.is_empty()));
}

#[test]
fn dependencies_that_would_come_back_to_themselves_are_decided() {
    let mut base = rich();
    for id in [2, 3, 4] {
        base.tasks.get_mut(task(id)).expect("there").links.clear();
    }
    let with = |from: u64, to: u64| {
        let mut file = base.clone();
        file.tasks.get_mut(task(to)).expect("there").links.push(Link::new(task(from), LinkKind::FinishStart));
        assert_eq!(check(&file), []);
        file
    };
    let (one, two) = (with(2, 4), with(4, 2));
    for side in [Side::Ours, Side::Theirs] {
        let merged = merge(&base, &one, &two, &Choices::all(side));
        let [Conflict { clash: Clash::Together { problems, records }, .. }] = merged.conflicts.as_slice() else {
            panic!("{:?}", merged.conflicts)
        };
        assert_eq!(problems[0].code, ProblemCode::DependencyCycle);
        assert_eq!((records.len(), check(&merged.workspace)), (1, vec![]));
        assert_eq!(merged.workspace, if side == Side::Ours { one.clone() } else { two.clone() });
    }
}

#[test]
fn a_calendar_that_one_took_away_and_the_other_uses_is_decided() {
    let night = rich().engagement.calendars[1].id;
    let unused = |w: &mut Workspace| {
        for id in w.tasks.ids().collect::<Vec<_>>() {
            w.tasks.get_mut(id).expect("there").calendar = None;
        }
        for id in w.stakeholders.ids().collect::<Vec<_>>() {
            w.stakeholders.get_mut(id).expect("there").calendar = None;
        }
        for id in w.resources.ids().collect::<Vec<_>>() {
            w.resources.get_mut(id).expect("there").calendar = None;
        }
    };
    let mut base = rich();
    unused(&mut base);
    let (mut without, mut using) = (base.clone(), base.clone());
    without.engagement.calendars.retain(|one| one.id != night);
    using.tasks.get_mut(task(2)).expect("T2").calendar = Some(night);
    for (ours, theirs) in [(&without, &using), (&using, &without)] {
        let merged = merge(&base, ours, theirs, &Choices::default());
        assert!(matches!(merged.conflicts.as_slice(), [Conflict { clash: Clash::Together { .. }, .. }]));
        assert_eq!((&merged.workspace, check(&merged.workspace)), (ours, vec![]));
    }
}

/// The first contact with these minutes in one role, each with whose they are.
fn coached(minutes: &[(i64, &str)]) -> Workspace {
    changed(|w| {
        let roles = &mut w.contacts.get_mut(ContactId::new(0, 1)).expect("C1").roles;
        let entry =
            |(minutes, by): &(i64, &str)| RoleMinutes { role: Role::Coach, minutes: *minutes, by: (*by).into() };
        *roles = minutes.iter().map(entry).collect();
    })
}

#[test]
fn the_minutes_of_two_in_one_role_are_both_kept_under_their_names() {
    let nobody = coached(&[]);
    for (ours, theirs) in [((10, ""), (77, "Ben")), ((10, "Anna"), (77, "Ben"))] {
        for (ours, theirs) in [(ours, theirs), (theirs, ours)] {
            let merged = merge(&nobody, &coached(&[ours]), &coached(&[theirs]), &Choices::default());
            assert_eq!(merged.conflicts, []);
            let roles = &merged.workspace.contacts.get(ContactId::new(0, 1)).expect("C1").roles;
            let mut said: Vec<_> = roles.iter().map(|one| (one.minutes, one.by.as_str())).collect();
            said.sort_unstable();
            let mut both = vec![ours, theirs];
            both.sort_unstable();
            assert_eq!(said, both);
        }
    }
}

#[test]
fn a_conflict_says_only_what_whoever_reads_it_may_see() {
    let titled = |file: Workspace, title: &str| {
        let mut file = file;
        file.contacts.get_mut(ContactId::new(0, 1)).expect("C1").title = title.into();
        file
    };
    let base = titled(coached(&[(30, "Ben"), (5, "Anna")]), "Before");
    let ours = titled(coached(&[(40, "Ben"), (6, "Anna")]), "Ours");
    let theirs = titled(coached(&[(77, "Ben"), (7, "Anna")]), "Theirs");
    let words = Words::new(Language::English);
    let conflicts = merge(&base, &ours, &theirs, &Choices::default()).conflicts;
    let said = |author: &str| {
        let seen = [&base, &ours, &theirs].map(|file| OwnView::of(file, author).seen().clone());
        let telling = Telling { files: seen.each_ref(), whole: [&base, &ours, &theirs], words: &words };
        let told = conflicts.iter().map(|one| telling.told(one).says.join(", "));
        (told.collect::<Vec<_>>(), conflicts.iter().flat_map(|one| telling.lines(one)).collect::<Vec<_>>().join("\n"))
    };
    let (title, hidden) = ("Before, Ours, Theirs", "nothing, nothing, nothing");
    assert_eq!(said("Anna").0, [title, hidden, "5 min, 6 min, 7 min"]);
    assert_eq!(said("Ben").0, [title, "30 min, 40 min, 1 h 17 min", hidden]);
    assert_eq!(said("").0, [title, hidden, hidden]);
    for (author, other) in [("Anna", "Ben"), ("Ben", "Anna")] {
        let text = said(author).1;
        assert!(text.contains("Private, changed on both sides"), "{text}");
        assert!(!text.contains(other), "not whose they are either: {text}");
    }
    // Whose minutes they were is another's for one side, and for the other side not: none of it is said.
    let written = |minutes: i64, by: &str| {
        let mut file = coached(&[(minutes, "")]);
        file.contacts.get_mut(ContactId::new(0, 1)).expect("C1").meta.by = by.into();
        file
    };
    let (ours, theirs) = (written(10, "Anna"), written(77, "Ben"));
    let merged = merge(&coached(&[]), &ours, &theirs, &Choices::default());
    let seen = [&coached(&[]), &ours, &theirs].map(|file| OwnView::of(file, "Anna").seen().clone());
    let whole = [&coached(&[]), &ours, &theirs];
    let telling = Telling { files: seen.each_ref(), whole, words: &words };
    let text = merged.conflicts.iter().flat_map(|one| telling.lines(one)).collect::<Vec<_>>().join("\n");
    assert!(text.contains("Private, changed on both sides") && !text.contains("1 h 17 min"), "{text}");
}

#[test]
fn what_was_moved_away_before_its_summary_was_deleted_stays() {
    let out = Edit::ReorderTask { id: task(2), parent: None, before: None };
    let side = edited(vec![out, Edit::Delete(task(1).into())]);
    assert!(side.tasks.contains(task(2)) && !side.tasks.contains(task(1)));
    assert_eq!(clean(&side, &rich()), side);
    let other = changed(|w| w.budget.get_mut(BudgetLineId::new(0, 1)).expect("U1").title = "Another".into());
    assert!(clean(&side, &other).tasks.contains(task(2)));
}

#[test]
fn two_answers_never_read_alike() {
    // Both say that another talk serves: two talks of one name.
    let expectation = rich().expectations.iter().next().expect("X1").id;
    let talk = |number: u64, at: &'static str| {
        changed(move |w| {
            for number in [41, 42] {
                let mut contact = w.contacts.get(ContactId::new(0, 1)).expect("C1").clone();
                (contact.id, contact.title) = (ContactId::new(0, number), "Walk-through".into());
                contact.at =
                    if number == 41 { "2026-01-26T10:00:00" } else { "2026-01-30T10:00:00" }.parse().expect(at);
                w.contacts.put(contact);
            }
            let one = w.expectations.get_mut(expectation).expect("X1");
            one.satisfied_by = vec![Satisfier::Contact(ContactId::new(0, number))];
        })
    };
    let base = changed(|w| {
        w.expectations.get_mut(expectation).expect("X1").satisfied_by = Vec::new();
    });
    let (ours, theirs) = (talk(41, "ours"), talk(42, "theirs"));
    let words = Words::new(Language::English);
    let say = |merged: &Merged, base: &Workspace| {
        let files = [base, &ours, &theirs];
        let telling = Telling { files, whole: files, words: &words };
        merged.conflicts.iter().map(|one| telling.told(one).says).collect::<Vec<_>>()
    };
    let merged = merge_without_base(&ours, &theirs, &Choices::default());
    let said = say(&merged, &base);
    assert!(!said.is_empty() && said.iter().all(|[_, ours, theirs]| ours != theirs), "{said:?}");
    assert!(said[0][1].contains("26 Jan") && said[0][2].contains("30 Jan"), "{said:?}");
    // Long texts are told from where they differ.
    let long = |end: &str| {
        let end = end.to_owned();
        changed(move |w| w.tasks.get_mut(task(3)).expect("T3").note = format!("{}{end}", "word ".repeat(200)))
    };
    let (ours, theirs) = (long("ours"), long("theirs"));
    let conflicts = merge(&rich(), &ours, &theirs, &Choices::default()).conflicts;
    let files = [&rich(), &ours, &theirs];
    let [_, mine, yours] = Telling { files, whole: files, words: &words }.told(&conflicts[0]).says;
    assert!(mine.ends_with("ours") && yours.ends_with("theirs") && mine != yours, "{mine}\n{yours}");
}

#[test]
fn where_nothing_is_known_of_the_base_nothing_is_taken_over_or_back_unasked() {
    let ours = changed(|w| {
        w.tasks.get_mut(task(3)).expect("T3").title = "Ours".into();
        w.contacts.get_mut(ContactId::new(0, 1)).expect("C1").attendance.pop();
        drop(w.budget.remove(BudgetLineId::new(0, 1)));
    });
    let theirs = changed(|w| {
        w.engagement.client = "Theirs".into();
        w.tasks.get_mut(task(2)).expect("T2").note = "Theirs".into();
    });
    for (ours, theirs) in [(&ours, &theirs), (&theirs, &ours)] {
        let merged = merge_without_base(ours, theirs, &Choices::default());
        assert_eq!(merged.workspace, *ours, "nothing was decided");
        assert_eq!(merged.conflicts.len(), 5, "{:?}", merged.conflicts);
        assert_eq!(merge_without_base(ours, theirs, &Choices::all(Side::Theirs)).workspace, *theirs);
        let keys: std::collections::BTreeSet<String> = merged.conflicts.iter().map(Conflict::key).collect();
        assert_eq!(keys.len(), 5);
    }
    // One by one.
    let mut choices = Choices::default();
    let merged = merge_without_base(&ours, &theirs, &choices);
    let note = merged.conflicts.iter().find(|one| one.record == Some(task(2).into())).expect("T2");
    choices.each.insert(note.key(), Side::Theirs);
    let one = merge_without_base(&ours, &theirs, &choices).workspace;
    assert_eq!(one.tasks.get(task(2)).expect("T2").note, "Theirs");
    assert_eq!(one.tasks.get(task(3)).expect("T3").title, "Ours");
}

#[test]
fn a_copy_for_the_team_that_comes_back_takes_nothing_private_away() {
    let base = changed(|w| {
        let mut voice = w.voices.iter().next().expect("V1").clone();
        (voice.id, voice.meta) = (VoiceId::new(0, 90), Meta::private("MW", day("2026-01-05")));
        w.voices.put(voice);
        w.contacts.get_mut(ContactId::new(0, 1)).expect("C1").roles =
            vec![RoleMinutes { role: Role::Coach, minutes: 10, by: "MW".into() }];
    });
    let mut theirs = for_team(&base);
    assert_ne!(theirs, base);
    theirs.tasks.get_mut(task(3)).expect("T3").note = "Theirs".into();
    theirs.contacts.get_mut(ContactId::new(0, 1)).expect("C1").note = "Theirs".into();
    let mut ours = base.clone();
    ours.tasks.get_mut(task(2)).expect("T2").note = "Ours".into();
    let mut expected = ours.clone();
    expected.tasks.get_mut(task(3)).expect("T3").note = "Theirs".into();
    expected.contacts.get_mut(ContactId::new(0, 1)).expect("C1").note = "Theirs".into();
    for (one, two) in [(&ours, &theirs), (&theirs, &ours)] {
        let merged = merge(&base, one, two, &Choices::default());
        assert_eq!((merged.conflicts, merged.workspace == expected), (Vec::new(), true));
    }
    // Nor does it when others noted something private in it, or handed on a copy of their own.
    let (mut noted, handed) = (theirs.clone(), for_team(&theirs));
    let mut voice = base.voices.get(VoiceId::new(0, 90)).expect("V90").clone();
    (voice.id, voice.meta.by) = (VoiceId::new(7, 1), "Kim".into());
    noted.voices.put(voice.clone());
    let of = |side: &Workspace| merge(&base, &ours, side, &Choices::default());
    assert_eq!((of(&handed).conflicts, of(&handed).workspace == expected), (Vec::new(), true));
    expected.voices.put(voice);
    assert_eq!((of(&noted).conflicts, of(&noted).workspace == expected), (Vec::new(), true));
    // In the hands of others it is a file like any other.
    let mut gone = noted.clone();
    drop(gone.voices.remove(VoiceId::new(7, 1)));
    let merged = merge(&noted, &noted, &gone, &Choices::default());
    assert_eq!((merged.conflicts, merged.workspace == gone), (Vec::new(), true));
}

#[test]
fn whoever_deletes_all_that_is_private_has_deleted_it() {
    let mut base = without_private(&changed(|_| {}));
    let voice = base.voices.iter().next().expect("V1").clone();
    for n in [90, 91] {
        let meta = Meta::private("MW", day("2026-01-05"));
        base.voices.put(Voice { id: VoiceId::new(0, n), meta, ..voice.clone() });
    }
    let mut ours = base.clone();
    ours.tasks.get_mut(task(2)).expect("T2").note = "Ours".into();
    // One of them, and all.
    for gone in [&[90][..], &[90, 91]] {
        let mut theirs = base.clone();
        theirs.tasks.get_mut(task(3)).expect("T3").note = "Theirs".into();
        gone.iter().for_each(|n| drop(theirs.voices.remove(VoiceId::new(0, *n))));
        for (one, two) in [(&ours, &theirs), (&theirs, &ours)] {
            let merged = merge(&base, one, two, &Choices::default());
            assert_eq!(merged.conflicts, []);
            let left: Vec<u64> = [90, 91].into_iter().filter(|n| !gone.contains(n)).collect();
            let there = |n: &u64| merged.workspace.voices.contains(VoiceId::new(0, *n));
            assert_eq!([90, 91].into_iter().filter(there).collect::<Vec<_>>(), left);
            let notes = [2, 3].map(|n| merged.workspace.tasks.get(task(n)).expect("there").note.clone());
            assert_eq!(notes, ["Ours", "Theirs"]);
        }
    }
    // Where the other side has changed one of them that is asked, as ever.
    let mut theirs = without_private(&base);
    theirs.engagement.for_team = 0;
    ours.voices.get_mut(VoiceId::new(0, 91)).expect("V91").text = "Louder".into();
    let merged = merge(&base, &ours, &theirs, &Choices::default());
    let asked = Clash::Deleted { by: Side::Theirs, needed_by: Vec::new() };
    let record = Some(VoiceId::new(0, 91).into());
    assert_eq!(merged.conflicts, [Conflict { record, clash: asked }]);
}

#[test]
fn whether_a_file_is_a_copy_for_the_team_is_nothing_to_choose() {
    let ours = changed(|_| {});
    let theirs = for_team(&ours);
    let merged = merge_without_base(&ours, &theirs, &Choices::default());
    assert!(!format!("{:?}", merged.conflicts).contains("for_team"), "{:?}", merged.conflicts);
    assert_eq!(merged.workspace, ours);
}
