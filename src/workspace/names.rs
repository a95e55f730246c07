//! Names of people as they are typed. One name is the same whatever the case of its letters and however many spaces stand
//! between its words.

/// The letters of a name, small, its words one space apart.
fn letters(name: &str) -> impl Iterator<Item = char> {
    let words = name.split_whitespace().enumerate();
    words.flat_map(|(at, word)| (at > 0).then_some(' ').into_iter().chain(word.chars().flat_map(char::to_lowercase)))
}

/// Whether two people typed the same name.
pub fn is_same_name(one: &str, other: &str) -> bool {
    one == other || letters(one).eq(letters(other))
}

/// Which of `names` somebody may have meant who typed another: one that differs by few letters, else the only one with a
/// word of it.
pub fn near_name<'a>(typed: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed: Vec<char> = letters(typed).collect();
    if typed.is_empty() {
        return None;
    }
    let names: Vec<(&str, Vec<char>)> = names.into_iter().map(|name| (name, letters(name).collect())).collect();
    let slips = names.iter().map(|(name, letters)| (differs(&typed, letters), *name));
    let nearest = slips.min_by_key(|(slips, _)| *slips);
    if let Some((_, name)) = nearest.filter(|(slips, _)| *slips <= typed.len().div_ceil(4).min(typed.len() - 1)) {
        return Some(name);
    }
    let words = |letters: &[char]| letters.split(|letter| *letter == ' ').map(<[char]>::to_vec).collect::<Vec<_>>();
    let of_typed = words(&typed);
    let mut those = names.iter().filter(|(_, letters)| words(letters).iter().any(|word| of_typed.contains(word)));
    let first = those.next().map(|(name, _)| *name);
    first.filter(|_| those.next().is_none())
}

/// By how many letters put in, left out or changed two words differ (Levenshtein 1966).
fn differs(one: &[char], other: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.iter().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], at + 1);
        for (place, there) in other.iter().enumerate() {
            let changed = diagonal + usize::from(letter != there);
            diagonal = row[place + 1];
            row[place + 1] = changed.min(diagonal + 1).min(row[place] + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: [&str; 5] = ["Daniel Reyes", "Priya Raman", "Tom Becker", "Лена Орлова", "陈立群"];

    #[test]
    fn case_and_spaces_make_no_other_name() {
        assert!(is_same_name("Daniel Reyes", " daniel  REYES "));
        assert!(is_same_name("Лена Орлова", "лена орлова"));
        assert!(!is_same_name("Daniel Reyes", "DanielReyes"));
        assert!(!is_same_name("", "Daniel Reyes"));
    }

    #[test]
    fn a_near_name_is_found_and_a_stranger_s_is_not() {
        let near = |typed| near_name(typed, OURS);
        assert_eq!(near("Danial Reyes"), Some("Daniel Reyes"));
        assert_eq!(near("DanielReyes"), Some("Daniel Reyes"));
        assert_eq!(near("reyes"), Some("Daniel Reyes"));
        assert_eq!(near("Лена Орлов"), Some("Лена Орлова"));
        assert_eq!(near("陈立"), Some("陈立群"));
        for nobody in ["", "  ", "Grace Lin", "x"] {
            assert_eq!(near(nobody), None, "{nobody}");
        }
        assert_eq!(near_name("Tom", ["Tom Becker", "Tom Hale"]), None, "two of them have it");
    }
}
