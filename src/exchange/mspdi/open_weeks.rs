//! Work weeks that Project 2007 left open: up to its first service pack it wrote the list of a calendar's work weeks
//! without its name (`<>`), left elements in it open, and did not write their hours (schema: remarks on WorkWeek and
//! WorkWeeks). Such a file is no XML; without these lists it is, and nothing is lost that was in it.

/// How such a list begins and ends.
const LISTS: [(&str, &str); 2] = [("<>", "</>"), ("<WorkWeeks>", "</WorkWeeks>")];

/// The text without such lists, and the names of the weeks in them; none where there is none.
pub(super) fn cut(text: &str) -> Option<(String, Vec<String>)> {
    let (mut rest, mut whole, mut names) = (text, String::with_capacity(text.len()), Vec::new());
    while let Some((from, to, list)) = next(rest) {
        whole.push_str(&rest[..from]);
        rest = &rest[to..];
        names.extend(list.split("<WorkWeek>").skip(1).map(name));
    }
    whole.push_str(rest);
    (!names.is_empty()).then_some((whole, names))
}

/// Where the next list begins and ends, and what is in it.
fn next(text: &str) -> Option<(usize, usize, &str)> {
    let mut at = 0;
    while let Some(tag) = text[at..].find('<').map(|tag| at + tag) {
        for (open, close) in LISTS {
            let Some(inside) = text[tag..].strip_prefix(open) else { continue };
            let Some(length) = inside.find(close) else { continue };
            let list = &inside[..length];
            if list.contains("<WorkWeek>") && is_open(list) {
                return Some((tag, tag + open.len() + length + close.len(), list));
            }
        }
        at = tag + 1;
    }
    None
}

/// Whether something in a list is never closed.
fn is_open(list: &str) -> bool {
    let count = |tag: &str| list.matches(tag).count();
    count("<WorkWeek>") != count("</WorkWeek>") || count("<WeekDay>") != count("</WeekDay>")
}

/// The name of a week, whose text goes on to the next.
fn name(week: &str) -> String {
    let after = week.split_once("<Name>").map_or("", |(_, after)| after);
    after.split_once("</Name>").map_or("", |(name, _)| name).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lists_that_are_left_open_are_cut() {
        let open = "<A><><WorkWeek><Name>Test</Name><WeekDays><WeekDay><DayType>2</DayType></WeekDays></></A>";
        assert_eq!(cut(open), Some(("<A></A>".to_owned(), vec!["Test".to_owned()])));
        let named = "<WorkWeeks><WorkWeek><Name>a</Name><WorkWeek><Name>b</Name></WorkWeek></WorkWeeks>x";
        assert_eq!(cut(named), Some(("x".to_owned(), vec!["a".to_owned(), "b".to_owned()])));
        for whole in ["<A/>", "<WorkWeeks><WorkWeek></WorkWeek></WorkWeeks>", "<><WorkWeek>", "<", "", "<Ä><"] {
            assert_eq!(cut(whole), None, "{whole}");
        }
    }
}
