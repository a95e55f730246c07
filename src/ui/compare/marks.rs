//! What of a text is not in another, word by word.

use std::ops::Range;
use std::time::Duration;

use similar::{Algorithm, ChangeTag, TextDiff};

/// Longer texts are not compared word by word in more than this.
const LONGEST_WAIT: Duration = Duration::from_millis(20);

/// Where `text` says what `other` does not, in bytes; words of a script without blanks are single signs. Nothing where no
/// word is in both: then all of it is something else, and marking it says nothing.
pub(super) fn changed(text: &str, other: &str) -> Vec<Range<usize>> {
    let diff = TextDiff::configure().algorithm(Algorithm::Myers).timeout(LONGEST_WAIT).diff_unicode_words(other, text);
    let (mut at, mut marked, mut same) = (0, Vec::<Range<usize>>::new(), false);
    for change in diff.iter_all_changes() {
        let word = change.value();
        let range = at..at + word.len();
        match change.tag() {
            ChangeTag::Delete => continue,
            ChangeTag::Equal => same |= word.chars().any(char::is_alphanumeric),
            ChangeTag::Insert => match marked.last_mut().filter(|last| last.end == at) {
                Some(last) => last.end = range.end,
                None => marked.push(range.clone()),
            },
        }
        at = range.end;
    }
    if same { marked } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words<'t>(text: &'t str, other: &str) -> Vec<&'t str> {
        changed(text, other).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn words_that_the_other_does_not_say_are_marked() {
        let (mine, theirs) = ("On Monday she agreed.", "On Tuesday she refused at once.");
        assert_eq!(words(mine, theirs), ["Monday", "agreed"]);
        assert_eq!(words(theirs, mine), ["Tuesday", "refused at once"]);
        assert_eq!(words("周一她同意了", "周二她同意了"), ["一"]);
        assert_eq!(words("В понедельник согласилась", "Во вторник согласилась"), ["В", "понедельник"]);
    }

    #[test]
    fn nothing_is_marked_where_all_is_the_same_or_all_is_other() {
        assert_eq!(words("the same", "the same"), [""; 0]);
        assert_eq!(words("3 Feb", "nothing"), [""; 0]);
        assert_eq!(words("", "something"), [""; 0]);
    }
}
