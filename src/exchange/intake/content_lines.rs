//! The lines that cards and calendars are written in (RFC 6350, RFC 5545): a name, parameters, a value; long ones are folded.
//!
//! Owns the lines alone. What they mean is read elsewhere.

use encoding_rs::Encoding;

/// So many lines are read, also after they are unfolded.
pub const MOST_LINES: usize = 200_000;

/// One line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContentLine {
    /// Where it begins in the file, from 1.
    pub line: usize,
    /// Its name in large letters, without a group before it.
    pub name: String,
    /// Its parameters: names in large letters, values as they stand.
    pub params: Vec<(String, String)>,
    /// Its value, as it stands: not yet split nor unescaped.
    pub value: String,
}

impl ContentLine {
    /// A parameter.
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(one, _)| one == name).map(|(_, value)| value.as_str())
    }

    /// The value as one text.
    pub fn text(&self) -> String {
        unescaped(&self.value)
    }

    /// The parts of a value that has several, each unescaped.
    pub fn parts(&self, mark: char) -> Vec<String> {
        let (mut parts, mut part, mut escaped) = (Vec::new(), String::new(), false);
        for c in self.value.chars() {
            match c {
                _ if escaped => {
                    part.push('\\');
                    part.push(c);
                    escaped = false;
                }
                '\\' => escaped = true,
                c if c == mark => parts.push(std::mem::take(&mut part)),
                c => part.push(c),
            }
        }
        parts.push(part);
        parts.iter().map(|part| unescaped(part)).collect()
    }
}

fn unescaped(text: &str) -> String {
    let (mut plain, mut chars) = (String::with_capacity(text.len()), text.chars());
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n' | 'N') => plain.push('\n'),
                Some(other) => plain.push(other),
                None => {}
            },
            c => plain.push(c),
        }
    }
    plain.trim().to_owned()
}

/// The lines of a text. What is no line is passed over.
pub fn read(text: &str) -> Vec<ContentLine> {
    let mut lines: Vec<(usize, String)> = Vec::new();
    for (at, line) in text.lines().enumerate() {
        // What is quoted goes on where it ends with the mark (vCard 2.1), all else where the next one is indented.
        let quoted = |line: &str| line.ends_with('=') && is_quoted(line);
        let full = lines.len() == MOST_LINES;
        match lines.last_mut() {
            Some((_, last)) if quoted(last) => {
                last.pop();
                last.push_str(line);
            }
            Some((_, last)) if line.starts_with([' ', '\t']) => last.push_str(&line[1..]),
            _ if line.trim().is_empty() => {}
            _ if full => break,
            _ => lines.push((at + 1, line.to_owned())),
        }
    }
    lines.into_iter().filter_map(|(at, line)| one(at, &line)).collect()
}

fn is_quoted(line: &str) -> bool {
    let head = line.split(':').next().unwrap_or_default().to_ascii_uppercase();
    head.contains("QUOTED-PRINTABLE")
}

fn one(line: usize, text: &str) -> Option<ContentLine> {
    let mut within = false;
    let mut ends = text.char_indices().filter(|(_, c)| {
        within ^= *c == '"';
        !within && *c == ':'
    });
    let (colon, _) = ends.next()?;
    let (head, value) = (&text[..colon], &text[colon + 1..]);
    let mut within = false;
    let mut pieces = head.split(|c: char| {
        within ^= c == '"';
        !within && c == ';'
    });
    let name = pieces.next()?.trim();
    let name = name.rsplit('.').next().unwrap_or(name).to_ascii_uppercase();
    let param = |piece: &str| match piece.split_once('=') {
        Some((name, value)) => (name.trim().to_ascii_uppercase(), value.trim().trim_matches('"').to_owned()),
        // vCard 2.1: a value without the name of its parameter.
        None => ("TYPE".to_owned(), piece.trim().to_owned()),
    };
    let params: Vec<(String, String)> = pieces.map(param).collect();
    let quoted = params.iter().any(|(_, value)| value.eq_ignore_ascii_case("quoted-printable"));
    let said = |name: &str| params.iter().find(|(one, _)| one == name).map(|(_, value)| value.clone());
    let value = if quoted { from_quoted(value, said("CHARSET").as_deref()) } else { value.to_owned() };
    (!name.is_empty()).then_some(ContentLine { line, name, params, value })
}

/// Quoted-printable (RFC 2045) in a code page, UTF-8 where none is named.
fn from_quoted(text: &str, charset: Option<&str>) -> String {
    let bytes = text.as_bytes();
    let (mut plain, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while let Some(byte) = bytes.get(at) {
        let hex = |at: usize| bytes.get(at).and_then(|byte| char::from(*byte).to_digit(16));
        match (byte, hex(at + 1), hex(at + 2)) {
            (b'=', Some(high), Some(low)) => {
                plain.push((high * 16 + low) as u8);
                at += 3;
            }
            _ => {
                plain.push(*byte);
                at += 1;
            }
        }
    }
    let page = charset.and_then(|name| Encoding::for_label(name.as_bytes())).unwrap_or(encoding_rs::UTF_8);
    page.decode_without_bom_handling(&plain).0.into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_unfolded_and_taken_apart() {
        let text = "item1.EMAIL;type=INTERNET;TYPE=\"a;b:c\":x@y\r\nNOTE:first\\, and\r\n  second\\nline\r\nno line\r\n\
                    N;CHARSET=windows-1251;ENCODING=QUOTED-PRINTABLE:=CB=E5=\r\n=ED=E0;;\r\n";
        let lines = read(text);
        assert_eq!(lines.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["EMAIL", "NOTE", "N"]);
        assert_eq!((lines[0].param("TYPE"), lines[0].params[1].1.as_str()), (Some("INTERNET"), "a;b:c"));
        assert_eq!((lines[0].text(), lines[1].text()), ("x@y".to_owned(), "first, and second\nline".to_owned()));
        assert_eq!((lines[2].line, lines[2].parts(';')), (5, vec!["Лена".to_owned(), String::new(), String::new()]));
    }

    #[test]
    fn nothing_is_too_odd() {
        for text in ["", ":", ";", "A", "A;:", "\u{0}:=", "N;QUOTED-PRINTABLE:=", "A;=:\\", " folded", "A:\n\t\n \n"] {
            read(text).iter().for_each(|one| drop((one.text(), one.parts(';'))));
        }
    }
}
