//! Random edits by two people from one value, put together both ways.

use std::collections::BTreeSet;

use entente::document::{
    Became, Choices, Clash, Difference, Document, Edit, FieldChange, Merged, Part, Side, Where, merge,
};
use entente::workspace::{Side as OnSide, *};

use crate::keep::edits::edit;
use crate::support::rich::rich;

/// A small source of chance that says the same every time (xorshift, Marsaglia 2003).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, n: u64) -> u64 {
        self.roll() % n
    }
}

/// What somebody makes of a file with a few edits.
fn worked(file: &Workspace, seat: u64, most: u64, dice: &mut Dice) -> Workspace {
    let mut document = Document::opened(file.clone(), seat);
    for _ in 0..1 + dice.below(most) {
        let [kind, a, b] = [dice.roll() as u8, dice.roll() as u8, dice.roll() as u8];
        let (a, b, c) = (u16::from(a) * 7, u16::from(b) * 5, dice.below(33_000) as i32 - 3000);
        let edit = edit(document.workspace(), kind, a, b, c);
        // What is refused changes nothing.
        let _ = document.apply_plainly(edit);
    }
    document.workspace().clone()
}

/// What of one person's edits is not in what came out, and in no conflict.
fn lost(base: &Workspace, mine: &Workspace, merged: &Merged) -> Vec<String> {
    let file = &merged.workspace;
    let undecided = |clash: fn(&Clash) -> bool| merged.conflicts.iter().any(|one| clash(&one.clash));
    if undecided(|clash| matches!(clash, Clash::Together { .. })) {
        return Vec::new();
    }
    let deletions = undecided(|clash| matches!(clash, Clash::Deleted { .. }));
    let gone: BTreeSet<String> = Difference::between(base, file)
        .changes
        .iter()
        .filter(|one| one.became == Became::Removed)
        .filter_map(|one| Some(one.record?.to_string()))
        .collect();
    let mut renamed: BTreeSet<String> = merged.renumbered.iter().map(|(old, _)| old.to_string()).collect();
    renamed.extend(merged.calendars.iter().map(|(old, _)| old.to_string()));
    let speaks_of = |part: &Part, ids: &BTreeSet<String>| {
        let said = format!("{part:?}");
        ids.iter().any(|id| said.contains(&format!("Said(\"{id}\")")))
    };
    let came = Difference::between(base, file);
    let mut lost = Vec::new();
    for change in Difference::between(base, mine).changes {
        let name = change.record.map_or("frame".to_owned(), |one| one.to_string());
        match (change.became, change.record) {
            (Became::Removed, Some(record)) if !deletions && file.contains(record) => {
                lost.push(format!("{name} is there"));
            }
            (Became::Added, Some(record)) if !deletions && !file.contains(record) => {
                lost.push(format!("{name} is not there"));
            }
            (Became::Changed, record) => {
                if record.is_some_and(|record| !file.contains(record)) {
                    // What was only a word of something deleted less is no edit that could be lost.
                    let forgot = |field: &FieldChange| speaks_of(&field.before, &gone);
                    if !deletions && !change.fields.iter().all(forgot) {
                        lost.push(format!("{name} is gone"));
                    }
                    continue;
                }
                let now = record.map_or_else(
                    || Part::of(&file.engagement),
                    |record| Part::of_record(&file.get(record).expect("there")),
                );
                let there = came.changes.iter().find(|one| one.record == record);
                let fields = there.map(|one| one.fields.as_slice()).unwrap_or_default();
                for field in &change.fields {
                    let disputed = merged.conflicts.iter().any(|one| match &one.clash {
                        Clash::Field(other) => {
                            one.record == record
                                && (other.path.starts_with(&field.path) || field.path.starts_with(&other.path))
                        }
                        _ => false,
                    });
                    let touched = [&field.before, &field.after]
                        .iter()
                        .any(|part| speaks_of(part, &gone) || speaks_of(part, &renamed));
                    let order = field.order || matches!(field.path.as_slice(), [Where::Field("Task", "order")]);
                    if disputed || order || deletions || is_there(field, fields, &now) {
                        continue;
                    }
                    // Under another id it is all there.
                    let anew = |new: &CalendarId| is_under(field, &now, &new.to_string());
                    if let [Where::Field("Engagement", "calendars"), Where::Entry(_)] = field.path.as_slice() {
                        if merged.calendars.iter().any(|(_, new)| anew(new)) {
                            continue;
                        }
                    } else if touched {
                        continue;
                    }
                    lost.push(format!("{name} {:?}: {:?} → {:?}", field.path, field.before, field.after));
                }
            }
            _ => {}
        }
    }
    lost
}

/// Whether a change of a field is among those of the result, or the entry that it made in the list.
fn is_there(field: &FieldChange, came: &[FieldChange], now: &Part) -> bool {
    if came.iter().any(|one| one.path == field.path && one.after == field.after) {
        return true;
    }
    // Within a list: the entry is known by other words there, or the other side did the same.
    let Some(list) = field.path.iter().position(|step| matches!(step, Where::Entry(_))) else { return false };
    let mut part = now;
    for step in &field.path[..list] {
        let Where::Field(_, name) = step else { return false };
        match part.field(name) {
            Some(inner) => part = inner,
            None => return field.after.is_nothing(),
        }
    }
    let said = format!("{part:?}");
    match field.after.is_nothing() {
        true => !said.contains(&format!("{:?}", field.before)),
        false => said.contains(&format!("{:?}", field.after)),
    }
}

/// Whether a calendar that was added is there under this id.
fn is_under(field: &FieldChange, frame: &Part, id: &str) -> bool {
    let (Part::Group(_, wanted), Some(Part::List(calendars))) = (&field.after, frame.field("calendars")) else {
        return false;
    };
    calendars.iter().any(|there| {
        there.field("id") == Some(&Part::Said(id.to_owned()))
            && wanted.iter().all(|(name, part)| *name == "id" || there.field(name) == Some(part))
    })
}

#[test]
fn two_people_from_one_value_come_to_the_same_and_lose_nothing() {
    let rounds = std::env::var("ENTENTE_MERGE_ROUNDS").ok().and_then(|n| n.parse().ok()).unwrap_or(150);
    let (mut clean, mut field, mut deleted, mut together, mut renumbered) = (0, 0, 0, 0, 0);
    for round in 1..=rounds {
        let mut dice = Dice(0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(round) | 1);
        let base = worked(&rich(), 5, 6, &mut dice);
        // Now and then both work in one seat, as hands and importers do.
        let seats = if round % 5 == 0 { [0, 0] } else { [71, 72] };
        let most = [3, 8, 25][(round % 3) as usize];
        let [mut ours, mut theirs] = seats.map(|seat| worked(&base, seat, most, &mut dice));
        if seats == [0, 0] {
            for (side, name) in [(&mut ours, "Ida"), (&mut theirs, "Otto")] {
                let mut document = Document::opened(side.clone(), 0);
                let meta = Meta::internal(name, base.engagement.start);
                let new = Stakeholder::new(StakeholderId::new(0, 0), meta, name.into(), OnSide::Ours);
                document.apply_plainly(Edit::Add(new.into())).expect("added");
                *side = document.workspace().clone();
            }
        }
        let [one, two] = [(&ours, &theirs), (&theirs, &ours)].map(|(a, b)| merge(&base, a, b, &Choices::default()));
        for merged in [&one, &two] {
            assert_eq!(check(&merged.workspace), [], "round {round}: {:?}", merged.conflicts);
        }
        assert_eq!(
            one.conflicts.is_empty(),
            two.conflicts.is_empty(),
            "round {round}\n{:?}\n{:?}",
            one.conflicts,
            two.conflicts
        );
        if one.conflicts.is_empty() {
            assert!(
                one.workspace == two.workspace,
                "round {round}: {:?}",
                Difference::between(&one.workspace, &two.workspace)
            );
            assert_eq!(one.renumbered, two.renumbered, "round {round}");
            clean += 1;
        } else {
            let whole = merge(&base, &ours, &theirs, &Choices::all(Side::Theirs));
            assert_eq!(check(&whole.workspace), [], "round {round}");
        }
        for (mine, merged) in [(&ours, &one), (&theirs, &one), (&ours, &two), (&theirs, &two)] {
            let lost = lost(&base, mine, merged);
            assert!(lost.is_empty(), "round {round}: {}\n{:?}", lost.join("\n"), merged.conflicts);
        }
        for side in [&ours, &theirs] {
            for (a, b) in [(side, side), (side, &base), (&base, side)] {
                let merged = merge(&base, a, b, &Choices::default());
                let difference = Difference::between(side, &merged.workspace);
                assert!(
                    merged.conflicts.is_empty() && difference.is_empty(),
                    "round {round}: {:?} {difference:?}",
                    merged.conflicts
                );
            }
        }
        let has = |clash: fn(&Clash) -> bool| usize::from(one.conflicts.iter().any(|one| clash(&one.clash)));
        field += has(|clash| matches!(clash, Clash::Field(_)));
        deleted += has(|clash| matches!(clash, Clash::Deleted { .. }));
        together += has(|clash| matches!(clash, Clash::Together { .. }));
        renumbered += usize::from(!one.renumbered.is_empty());
    }
    println!(
        "{rounds} rounds: {clean} clean, {field} fields, {deleted} deleted, {together} together, {renumbered} renumbered"
    );
    assert!(clean * 5 > rounds && field > 0 && deleted > 0 && together > 0 && renumbered > 0);
}

/// A team of three over one folder: each works from the same value and puts together what lies there when saving.
#[test]
fn three_people_over_one_folder_come_to_the_same_whoever_saves_first() {
    let (rounds, mut clean) = (60, 0);
    for round in 1..=rounds {
        let mut dice = Dice(0xd1b5_4a32_d192_ed03_u64.wrapping_mul(round) | 1);
        let base = worked(&rich(), 5, 6, &mut dice);
        let sides = [71, 72, 73].map(|seat| worked(&base, seat, 3, &mut dice));
        let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
        let saved = orders.map(|[first, second, third]| {
            let two = merge(&base, &sides[second], &sides[first], &Choices::default());
            let three = merge(&base, &sides[third], &two.workspace, &Choices::default());
            for merged in [&two, &three] {
                assert_eq!(check(&merged.workspace), [], "round {round}: {:?}", merged.conflicts);
            }
            let conflicts = two.conflicts.len() + three.conflicts.len();
            (three, conflicts)
        });
        if saved.iter().any(|(_, conflicts)| *conflicts > 0) {
            continue;
        }
        clean += 1;
        for (merged, _) in &saved {
            let apart = Difference::between(&saved[0].0.workspace, &merged.workspace);
            assert!(merged.workspace == saved[0].0.workspace, "round {round}: {apart:?}");
            for side in &sides {
                let lost = lost(&base, side, merged);
                assert!(lost.is_empty(), "round {round}: {}", lost.join("\n"));
            }
        }
    }
    assert!(clean * 4 > rounds, "{clean} of {rounds} without a conflict");
}

#[test]
fn what_is_lost_would_be_seen() {
    let mut dice = Dice(77);
    let base = rich();
    let mine = worked(&base, 71, 25, &mut dice);
    assert_ne!(mine, base);
    let merged = merge(&base, &mine, &base, &Choices::default());
    assert_eq!(lost(&base, &mine, &merged), [""; 0]);
    let forgot = Merged { workspace: base.clone(), ..merged };
    assert!(!lost(&base, &mine, &forgot).is_empty());
}
