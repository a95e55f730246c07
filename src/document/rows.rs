//! Which entry of one list is which of another.

use std::collections::BTreeMap;

use super::part::Part;

/// By which fields an entry of a list is known, whatever else it says.
fn known_by(entry: &str) -> &'static [&'static str] {
    match entry {
        "Calendar" => &["id"],
        "Phase" => &["name"],
        "Attendance" | "Agreed" | "Assignment" | "Agreement" | "Noticed" | "Told" => &["who"],
        "Hearing" => &["who", "from"],
        "Part" => &["who", "part"],
        "Link" => &["predecessor"],
        "BaselineEntry" => &["task"],
        "ActivityMinutes" | "ActivityOwner" => &["activity"],
        // Each of us has their own minutes in a role.
        "RoleMinutes" => &["role", "by"],
        "RoleShare" => &["role"],
        "Explained" => &["to", "what"],
        "Learned" | "Criterion" | "Limit" => &["text"],
        "Ranking" => &["on", "assumed"],
        "Brought" => &["phase", "step", "on"],
        "Benefit" | "QualityCheck" | "Correction" => &["on", "what"],
        "Busy" | "CalendarException" | "Shift" => &["from"],
        "AlternativeWeek" => &["name", "from"],
        "RuleLimit" => &["rule"],
        "Progress" | "RiskRating" | "Forecast" | "SignCheck" | "GoalReading" | "TestRun" | "Acceptance"
        | "ImprovementEffect" | "Reopened" => &["on"],
        "Split" => &["after_minutes"],
        "SlideLook" => &["of"],
        "TestCase" | "Effect" => &["what"],
        "Reset" => &["expectation"],
        "Actual" | "PracticeGoal" => &["on", "text"],
        "StageEntry" => &["on", "stage"],
        "AlarmAnswer" => &["on", "kind"],
        "Standing" => &["with", "on"],
        "RoleTarget" => &["phase"],
        "Reflection" => &["on", "voice"],
        _ => &[],
    }
}

/// What an entry is known by; nothing of one that is known by all that it says.
pub fn key(entry: &Part) -> Option<Vec<&Part>> {
    let Part::Group(name, _) = entry else { return None };
    let fields = known_by(name);
    (!fields.is_empty()).then(|| fields.iter().map(|field| entry.field(field).unwrap_or(&Part::Nothing)).collect())
}

/// What an entry is called on the way to a field in it: what it is known by, or all that it says.
pub fn known(entry: &Part) -> Part {
    match key(entry).as_deref() {
        Some([one]) => (*one).clone(),
        Some(all) => Part::List(all.iter().map(|part| (*part).clone()).collect()),
        None => entry.clone(),
    }
}

/// For each entry of the first list its place in the second, none where it is not there: what says the same first, then
/// what is known by the same, then what changed in its place between two that stayed.
pub fn align(first: &[Part], second: &[Part]) -> Vec<Option<usize>> {
    if are_placed(first, second) {
        return (0..first.len()).map(Some).collect();
    }
    let (mut found, mut taken) = paired(first, second);
    in_place(first, second, &mut found, &mut taken);
    found
}

/// Whether the entries of two lists are known by their place, as the days of a week are: lists without names, as many here
/// as there.
pub fn are_placed(first: &[Part], second: &[Part]) -> bool {
    let placed = |part: &Part| matches!(part, Part::List(_) | Part::Flag(_));
    first.len() == second.len() && first.iter().chain(second).all(placed)
}

/// The same without the last step: of entries that two people added nothing says that they are one.
pub fn align_known(first: &[Part], second: &[Part]) -> Vec<Option<usize>> {
    paired(first, second).0
}

fn paired(first: &[Part], second: &[Part]) -> (Vec<Option<usize>>, Vec<bool>) {
    let mut found: Vec<Option<usize>> = vec![None; first.len()];
    let mut taken = vec![false; second.len()];
    for by_key in [false, true] {
        let name = |part: &Part| match by_key {
            false => Some(format!("{part:?}")),
            true => key(part).map(|key| format!("{key:?}")),
        };
        let mut open: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, part) in second.iter().enumerate().rev().filter(|(at, _)| !taken[*at]) {
            if let Some(name) = name(part) {
                open.entry(name).or_default().push(at);
            }
        }
        for (at, part) in first.iter().enumerate() {
            if found[at].is_some() {
                continue;
            }
            let same = name(part).and_then(|name| open.get_mut(&name)).and_then(Vec::pop);
            if let Some(same) = same {
                (found[at], taken[same]) = (Some(same), true);
            }
        }
    }
    (found, taken)
}

/// Pairs what is left between the same neighbours, where as many are left on both sides.
fn in_place(first: &[Part], second: &[Part], found: &mut [Option<usize>], taken: &mut [bool]) {
    let mut at = 0;
    while at < first.len() {
        if found[at].is_some() {
            at += 1;
            continue;
        }
        let end = (at..first.len()).find(|one| found[*one].is_some()).unwrap_or(first.len());
        let before = at.checked_sub(1).and_then(|one| found[one]);
        let from = if at == 0 { Some(0) } else { before.map(|one| one + 1) };
        if let Some(from) = from {
            let to = (from..second.len()).find(|one| taken[*one]).unwrap_or(second.len());
            let follows = if end == first.len() { to == second.len() } else { found[end] == Some(to) };
            let alike = |(one, two): (&Part, &Part)| match (one, two) {
                (Part::Group(one, _), Part::Group(two, _)) => one == two,
                _ => true,
            };
            if follows && to - from == end - at && first[at..end].iter().zip(&second[from..to]).all(alike) {
                for (step, found) in found[at..end].iter_mut().enumerate() {
                    (*found, taken[from + step]) = (Some(from + step), true);
                }
            }
        }
        at = end;
    }
}
