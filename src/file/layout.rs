//! How the text stands on the page: by structure, never by width, so that a change stays where it is made.
//!
//! Takes RON without any space and puts each record into one short block: id and meta on its first line, then one
//! field a line; a list of structs has one entry a line; anything within an entry stays on its line. Ties and
//! readings, of which there are many, stand on one line each.

/// Lists whose records stand on one line each.
const ONE_LINE: [&str; 2] = ["ties", "readings"];
/// Fields whose value is a small record of its own, one field a line.
const OPEN: [&str; 3] = ["charter", "measure", "terms"];

/// The laid-out text of a whole file, from compact RON.
pub(super) fn lay_out(compact: &str) -> String {
    let from = Parser { text: compact, at: 0 };
    let mut page = Page { from, out: String::with_capacity(compact.len() * 5 / 4) };
    page.file();
    page.out
}

/// A piece of RON.
enum Node<'a> {
    /// A number, a word, a text with its quotes.
    Atom(&'a str),
    /// Something in brackets, perhaps with a word before them.
    Group { word: &'a str, open: char, close: char, items: Vec<(Option<&'a str>, Node<'a>)> },
}

impl Node<'_> {
    /// A list in which each entry is a group.
    fn is_rows(&self) -> bool {
        match self {
            Node::Atom(_) => false,
            Node::Group { items, .. } => {
                !items.is_empty() && items.iter().all(|(key, node)| key.is_none() && matches!(node, Node::Group { .. }))
            }
        }
    }
}

/// Reads what the serializer wrote: no space, no comments, always well formed.
struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(b')')
    }

    /// Steps over the bracket that opens.
    fn enter(&mut self) {
        self.at += 1;
    }

    /// Whether another item follows before the bracket that closes, over which it steps.
    fn goes_on(&mut self, close: u8) -> bool {
        if self.peek() == b',' {
            self.at += 1;
        }
        let more = self.at < self.text.len() && self.peek() != close;
        if !more {
            self.at += 1;
        }
        more
    }

    /// A name, with its colon.
    fn name(&mut self) -> &'a str {
        let rest = &self.text[self.at..];
        let name = rest.split(':').next().unwrap_or(rest);
        self.at += name.len() + 1;
        name
    }

    fn node(&mut self) -> Node<'a> {
        let start = self.at;
        if self.peek() == b'"' {
            self.at += 1;
            while self.at < self.text.len() && self.peek() != b'"' {
                self.at += if self.peek() == b'\\' { 2 } else { 1 };
            }
            self.at += 1;
            return Node::Atom(&self.text[start..self.at]);
        }
        while !matches!(self.peek(), b'(' | b'[' | b')' | b']' | b',' | b':') {
            self.at += 1;
        }
        let word = &self.text[start..self.at];
        let (open, close) = match self.peek() {
            b'(' => ('(', ')'),
            b'[' => ('[', ']'),
            _ => return Node::Atom(word),
        };
        self.enter();
        let mut items = Vec::new();
        while self.goes_on(close as u8) {
            let mut value = self.node();
            let mut key = None;
            if self.peek() == b':'
                && let Node::Atom(name) = value
            {
                self.at += 1;
                key = Some(name);
                value = self.node();
            }
            items.push((key, value));
        }
        Node::Group { word, open, close, items }
    }
}

/// The page as it is written: of many records only one is held at a time.
struct Page<'a> {
    from: Parser<'a>,
    out: String,
}

impl Page<'_> {
    /// `(format: …, version: …, workspace: (`, the frame, the lists, `))`.
    fn file(&mut self) {
        self.from.enter();
        self.out.push('(');
        while self.from.goes_on(b')') {
            let name = self.from.name();
            self.key(Some(name));
            if self.from.peek() != b'(' {
                let value = self.from.node();
                self.inline(&value);
                self.out.push_str(", ");
                continue;
            }
            self.from.enter();
            self.out.push_str("(\n");
            while self.from.goes_on(b')') {
                let name = self.from.name();
                self.list(name);
            }
            self.out.push(')');
        }
        self.out.push_str(")\n");
    }

    fn list(&mut self, name: &str) {
        self.indent(1);
        self.key(Some(name));
        if self.from.peek() == b'[' {
            self.from.enter();
            self.out.push_str("[\n");
            while self.from.goes_on(b']') {
                let record = self.from.node();
                self.indent(2);
                if ONE_LINE.contains(&name) {
                    self.inline(&record);
                } else {
                    self.record(&record, 2);
                }
                self.out.push_str(",\n");
            }
            self.indent(1);
            self.out.push(']');
        } else {
            let frame = self.from.node();
            self.record(&frame, 1);
        }
        self.out.push_str(",\n");
    }

    /// A record: its id and meta beside the bracket, then one field a line.
    fn record(&mut self, node: &Node, level: usize) {
        let Node::Group { word, open, close, items } = node else { return self.inline(node) };
        self.out.push_str(word);
        self.out.push(*open);
        let heads = items.iter().take_while(|(key, _)| matches!(key, Some("id" | "meta"))).count();
        for (at, (key, value)) in items[..heads].iter().enumerate() {
            if at > 0 {
                self.out.push(' ');
            }
            self.key(*key);
            self.inline(value);
            self.out.push(',');
        }
        self.out.push('\n');
        for (key, value) in &items[heads..] {
            self.indent(level + 1);
            self.key(*key);
            self.value(key.unwrap_or_default(), value, level + 1);
            self.out.push_str(",\n");
        }
        self.indent(level);
        self.out.push(*close);
    }

    fn value(&mut self, key: &str, node: &Node, level: usize) {
        match node {
            Node::Group { .. } if OPEN.contains(&key) => self.record(node, level),
            Node::Group { word, open, close, items } if node.is_rows() => {
                self.out.push_str(word);
                self.out.push(*open);
                self.out.push('\n');
                for (_, row) in items {
                    self.indent(level + 1);
                    if key == "calendars" {
                        self.record(row, level + 1);
                    } else {
                        self.inline(row);
                    }
                    self.out.push_str(",\n");
                }
                self.indent(level);
                self.out.push(*close);
            }
            _ => self.inline(node),
        }
    }

    fn inline(&mut self, node: &Node) {
        match node {
            // The serializer escapes more than RON asks for.
            Node::Atom(text) if text.contains("\\'") => self.out.push_str(&unescape_apostrophes(text)),
            Node::Atom(text) => self.out.push_str(text),
            Node::Group { word, open, close, items } => {
                self.out.push_str(word);
                self.out.push(*open);
                for (at, (key, value)) in items.iter().enumerate() {
                    if at > 0 {
                        self.out.push_str(", ");
                    }
                    self.key(*key);
                    self.inline(value);
                }
                self.out.push(*close);
            }
        }
    }

    fn key(&mut self, key: Option<&str>) {
        if let Some(key) = key {
            self.out.push_str(key);
            self.out.push_str(": ");
        }
    }

    fn indent(&mut self, level: usize) {
        for _ in 0..level {
            self.out.push_str("  ");
        }
    }
}

/// `\'` becomes `'`; a backslash that is itself escaped stays with its partner.
fn unescape_apostrophes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            out.push(letter);
            continue;
        }
        match letters.next() {
            Some('\'') => out.push('\''),
            Some(other) => out.extend(['\\', other]),
            None => out.push('\\'),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_one_short_block() {
        let compact = concat!(
            r#"(format:"entente",version:1,workspace:(engagement:(title:"A, (b)",phases:[(name:"One",start:"x")]),"#,
            r#"ties:[(id:"I1",meta:(on:"d"),strength:3)],"#,
            r#"tasks:[(id:"T1",meta:(by:"Ann\'s",on:"d"),title:"a\\\'b",links:[(predecessor:"T2")],with:["S1","S2"])]))"#,
        );
        let expected = r#"(format: "entente", version: 1, workspace: (
  engagement: (
    title: "A, (b)",
    phases: [
      (name: "One", start: "x"),
    ],
  ),
  ties: [
    (id: "I1", meta: (on: "d"), strength: 3),
  ],
  tasks: [
    (id: "T1", meta: (by: "Ann's", on: "d"),
      title: "a\\'b",
      links: [
        (predecessor: "T2"),
      ],
      with: ["S1", "S2"],
    ),
  ],
))
"#;
        assert_eq!(lay_out(compact), expected);
    }
}
