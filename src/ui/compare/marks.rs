//! What of a text is not in another, word by word.

use std::ops::Range;

use similar::{Algorithm, ChangeTag, TextDiff};

/// Two texts that are longer together, in bytes, are not compared word by word.
const LONGEST: usize = 20_000;

/// Marks over more than this share of a text say nothing.
const MOST_MARKED: f64 = 0.75;

/// Where each of two texts says what the other does not, in bytes; words of a script without blanks are single signs. Nothing
/// where most of either is something else.
pub(super) fn apart([one, other]: [&str; 2]) -> [Vec<Range<usize>>; 2] {
    let marked = [changed(one, other), changed(other, one)];
    let says_much = |(marks, text): (&Vec<Range<usize>>, &str)| {
        let share = marks.iter().map(Range::len).sum::<usize>() as f64 / text.len().max(1) as f64;
        share <= MOST_MARKED
    };
    if marked.iter().zip([one, other]).all(says_much) { marked } else { Default::default() }
}

fn changed(text: &str, other: &str) -> Vec<Range<usize>> {
    if text.len() + other.len() > LONGEST {
        return Vec::new();
    }
    let diff = TextDiff::configure().algorithm(Algorithm::Myers).diff_unicode_words(other, text);
    let (mut at, mut marked) = (0, Vec::<Range<usize>>::new());
    for change in diff.iter_all_changes() {
        let word = change.value();
        let range = at..at + word.len();
        match change.tag() {
            ChangeTag::Delete => continue,
            ChangeTag::Equal => {}
            // What only a blank parts is one place.
            ChangeTag::Insert => match marked.last_mut().filter(|last| text[last.end..at].trim().is_empty()) {
                Some(last) => last.end = range.end,
                None => marked.push(range.clone()),
            },
        }
        at = range.end;
    }
    marked
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words<'t>(text: &'t str, other: &str) -> Vec<&'t str> {
        let [marks, _] = apart([text, other]);
        marks.into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn words_that_the_other_does_not_say_are_marked() {
        let (mine, theirs) = ("On Monday she agreed.", "On Tuesday she refused at once.");
        assert_eq!(words(mine, theirs), ["Monday", "agreed"]);
        assert_eq!(words(theirs, mine), ["Tuesday", "refused at once"]);
        assert_eq!(words("周一她同意了", "周二她同意了"), ["一"]);
        assert_eq!(words("В понедельник она согласилась", "Во вторник она согласилась"), ["В понедельник"]);
    }

    #[test]
    fn nothing_is_marked_where_all_is_the_same_or_most_is_other() {
        assert_eq!(words("the same", "the same"), [""; 0]);
        assert_eq!(words("3 Feb", "nothing"), [""; 0]);
        assert_eq!(words("Role Boris, deputy of nobody", "Role Ann, head of everything that has a number"), [""; 0]);
        assert_eq!(words("", "something"), [""; 0]);
        assert_eq!(words("Ann says: the controller wants it", "Boris says: all is well"), [""; 0]);
    }
}
