//! Numbers and percentages: to the eye with each language's marks, and back from what people type.

use super::{Language, Words};

/// Shown where a figure has no value.
pub(super) const NOT_A_NUMBER: &str = "—";

const MINUS: char = '−';
const NO_BREAK_SPACE: char = '\u{a0}';

/// More digits than this after the point say nothing about a 64-bit float.
const MOST_DECIMALS: usize = 12;

impl Words {
    /// A number with exactly `decimals` digits after the mark (at most 12), halves rounded away from zero:
    /// `12,345.6` in English and Chinese, `12 345,6` in Russian. What is not finite is `—`.
    pub fn number(&self, value: f64, decimals: usize) -> String {
        fixed(self.language(), value, decimals)
    }

    /// A difference with its sign: `+0.5`, `−1.2`; what rounds to nought has none.
    pub fn signed(&self, value: f64, decimals: usize) -> String {
        let size = self.number(value.abs(), decimals);
        match (value > 0.0, size == self.number(0.0, decimals)) {
            (_, true) => size,
            (true, _) => format!("+{size}"),
            (false, _) => format!("−{size}"),
        }
    }

    /// A number with as many digits after the mark as it needs, `most_decimals` at most: `12`, `12.5`.
    pub fn number_short(&self, value: f64, most_decimals: usize) -> String {
        shortest(self.language(), value, most_decimals)
    }

    /// A share of one as a percentage: 0.8 is `80%`, in Russian `80 %`. Without digits after the mark, what is nearly
    /// the whole is not said to be the whole: 0.996 is `99%`.
    pub fn percent(&self, share: f64, decimals: usize) -> String {
        // Sums of parts may miss the whole by what a float cannot hold.
        let nearly = decimals == 0 && (0.99..1.0 - 1e-9).contains(&share);
        let share = if nearly { 0.99 } else { share };
        let number = fixed(self.language(), share * 100.0, decimals);
        match self.language() {
            _ if !share.is_finite() => number,
            Language::Russian => format!("{number}{NO_BREAK_SPACE}%"),
            Language::English | Language::Chinese => format!("{number}%"),
        }
    }

    /// The number that a person typed, in this language's way; the decimal mark of another language, groups apart
    /// by spaces and any minus sign are understood too. `None` for anything else.
    pub fn parse_number(&self, text: &str) -> Option<f64> {
        parse(self.language(), text)
    }

    /// The share that a person typed as a percentage, with or without the sign: `80 %` and `80` are 0.8.
    pub fn parse_percent(&self, text: &str) -> Option<f64> {
        let text = text.trim();
        let number = text.strip_suffix(['%', '％']).unwrap_or(text);
        Some(self.parse_number(number)? / 100.0)
    }
}

/// The decimal mark of a language.
fn decimal_mark(language: Language) -> char {
    match language {
        Language::Russian => ',',
        Language::English | Language::Chinese => '.',
    }
}

fn group_mark(language: Language) -> char {
    match language {
        Language::Russian => NO_BREAK_SPACE,
        Language::English | Language::Chinese => ',',
    }
}

/// See [`Words::number`].
pub(super) fn fixed(language: Language, value: f64, decimals: usize) -> String {
    if !value.is_finite() {
        return NOT_A_NUMBER.to_owned();
    }
    let decimals = decimals.min(MOST_DECIMALS);
    let scale = 10f64.powi(decimals as i32);
    let scaled = (value.abs() * scale).round();
    // Above 2^53 every float is whole, and scaling would only lose digits.
    let rounded = if scaled < 9e15 { scaled / scale } else { value.abs() };
    let digits = format!("{rounded:.decimals$}");
    let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
    joined(language, value < 0.0 && rounded > 0.0, whole, fraction)
}

/// See [`Words::number_short`].
pub(super) fn shortest(language: Language, value: f64, most_decimals: usize) -> String {
    let text = fixed(language, value, most_decimals);
    match text.split_once(decimal_mark(language)) {
        Some((whole, fraction)) => match fraction.trim_end_matches('0') {
            "" => whole.to_owned(),
            fraction => format!("{whole}{}{fraction}", decimal_mark(language)),
        },
        None => text,
    }
}

/// Digits put together with the language's marks; `whole` and `fraction` are ASCII digits, `fraction` may be empty.
pub(super) fn joined(language: Language, negative: bool, whole: &str, fraction: &str) -> String {
    let mut text = String::with_capacity(whole.len() * 2 + fraction.len() + 4);
    if negative {
        text.push(MINUS);
    }
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            text.push(group_mark(language));
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(decimal_mark(language));
        text.push_str(fraction);
    }
    text
}

/// See [`Words::parse_number`].
pub(super) fn parse(language: Language, text: &str) -> Option<f64> {
    let text = plain(text);
    let text = text.trim();
    let (negative, unsigned) = match text.strip_prefix('-') {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = match mark_position(language, unsigned) {
        Some(mark) => (&unsigned[..mark], &unsigned[mark + 1..]),
        None => (unsigned, ""),
    };
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let ungrouped = without_groups(whole)?;
    if !all_digits(fraction) || (ungrouped.is_empty() && fraction.is_empty()) {
        return None;
    }
    let value: f64 = format!("{ungrouped}.{fraction}0").trim_start_matches('.').parse().ok()?;
    let value = if ungrouped.is_empty() { format!("0.{fraction}").parse().ok()? } else { value };
    value.is_finite().then_some(if negative { -value } else { value })
}

/// Where the decimal mark stands, if there is one. The last of `.` and `,` is the mark when both occur or when it
/// is the language's own; the other language's mark counts once, unless three digits follow and it may be a group.
fn mark_position(language: Language, text: &str) -> Option<usize> {
    let own = decimal_mark(language);
    let other = if own == '.' { ',' } else { '.' };
    let (own_at, other_at) = (text.rfind(own), text.rfind(other));
    match (own_at, other_at) {
        (Some(own_at), Some(other_at)) => Some(own_at.max(other_at)),
        (Some(own_at), None) => Some(own_at),
        (None, Some(other_at)) => {
            let single = text.find(other) == Some(other_at);
            let may_group = language != Language::Russian && text.len() - other_at == 4 && other_at <= 3;
            (single && !may_group).then_some(other_at)
        }
        (None, None) => None,
    }
}

/// The digits of a whole part without its group marks; `None` if they do not stand three digits apart.
fn without_groups(whole: &str) -> Option<String> {
    let mut groups = whole.split([',', '.', ' ', '\'']);
    let first = groups.next()?;
    let mut digits = first.to_owned();
    for group in groups {
        if group.len() != 3 || first.is_empty() || first.len() > 3 {
            return None;
        }
        digits.push_str(group);
    }
    digits.bytes().all(|byte| byte.is_ascii_digit()).then_some(digits)
}

/// Typed text with full-width forms, special spaces and the many minus signs made plain ASCII.
pub(super) fn plain(text: &str) -> String {
    let plain_char = |c: char| match c {
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{3000}' => ' ',
        MINUS | '–' | '—' => '-',
        '’' => '\'',
        '、' => ',',
        '。' => '.',
        // The full-width forms stand in the order of ASCII.
        '！'..='～' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        _ => c,
    };
    text.chars().map(plain_char).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_never_shows_a_negative_zero() {
        assert_eq!(fixed(Language::English, -0.04, 1), "0.0");
        assert_eq!(fixed(Language::English, -0.05, 1), "−0.1");
        assert_eq!(fixed(Language::English, 2.5, 0), "3");
        assert_eq!(fixed(Language::English, f64::NAN, 1), "—");
    }

    #[test]
    fn the_largest_numbers_do_not_lose_their_digits() {
        assert_eq!(fixed(Language::English, 9.1e15, 2), "9,100,000,000,000,000.00");
        assert!(fixed(Language::Russian, f64::MAX, 40).starts_with("179\u{a0}769"));
    }
}
