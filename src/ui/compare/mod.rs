//! Two values of a file side by side: what was added, removed and changed, in words, as data for a page, a dialog or a
//! command. Owns no comparison: that is `document::Difference`.

pub mod conflict;
mod marks;
pub(in crate::ui) mod names;
pub(in crate::ui) mod say;

use crate::document::{Became, Change, Difference, FieldChange, Part, Where};
use crate::language::Words;
use crate::ui::naming::{Named, title_of};
use crate::workspace::{RecordRef, Workspace};
use say::{Speaker, apart};

/// How two values of a file differ, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// What differs: the frame first, then the records in the order of the file.
    pub rows: Vec<Row>,
    /// How many records were added, removed and changed.
    pub counts: [(Became, usize); 3],
}

/// A record that is not the same in both.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Which; none = the frame.
    pub record: Option<RecordRef>,
    /// What became of it.
    pub became: Became,
    /// What kind of record it is.
    pub kind: String,
    /// What it is called.
    pub title: String,
    /// Its fields that differ.
    pub fields: Vec<FieldRow>,
}

/// A field that does not say the same in both.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldRow {
    /// Where it is within the record.
    pub of: Vec<Where>,
    /// What it is called.
    pub name: String,
    /// What it says earlier.
    pub before: String,
    /// What it says later.
    pub after: String,
    /// Whether only the order of its entries differs.
    pub order: bool,
}

impl Comparison {
    /// How `after` differs from `before`. Costs the records that differ.
    pub fn of(before: &Workspace, after: &Workspace, words: &Words) -> Self {
        Self::told(&Difference::between(before, after), before, after, words)
    }

    /// The same of a difference that is known.
    pub fn told(difference: &Difference, before: &Workspace, after: &Workspace, words: &Words) -> Self {
        let rows = difference.changes.iter().map(|change| row(change, before, after, words)).collect();
        Self { rows, counts: difference.counts() }
    }

    /// Whether both are the same.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// How much differs, in a line: `3 added, 1 removed, 12 changed`.
    pub fn summary(&self, words: &Words) -> String {
        if self.is_empty() {
            return words.text("compare-same").to_owned();
        }
        let args = self.counts.map(|(became, n)| (name(became), n.into()));
        words.with("compare-counts", &args)
    }
}

impl Row {
    /// `Changed: task Build interfaces`
    pub fn heading(&self, words: &Words) -> String {
        let args = [
            ("became", words.text(became_key(self.became)).into()),
            ("kind", self.kind.as_str().into()),
            ("title", self.title.as_str().into()),
        ];
        words.with("compare-head", &args)
    }
}

impl FieldRow {
    /// `Duration: 5 d → 8 d`
    pub fn sentence(&self, became: Became, words: &Words) -> String {
        let field = ("field", self.name.as_str().into());
        match became {
            Became::Changed if self.order => words.with("compare-order", &[field]),
            Became::Changed => {
                let values = [("before", self.before.as_str().into()), ("after", self.after.as_str().into())];
                words.with("compare-value", &[&[field][..], &values].concat())
            }
            Became::Added => words.with("compare-only", &[field, ("value", self.after.as_str().into())]),
            Became::Removed => words.with("compare-only", &[field, ("value", self.before.as_str().into())]),
        }
    }
}

/// What a change is called for programs, and in the places of sentences.
pub fn name(became: Became) -> &'static str {
    match became {
        Became::Added => "added",
        Became::Removed => "removed",
        Became::Changed => "changed",
    }
}

/// The key of what a change is called.
pub fn became_key(became: Became) -> &'static str {
    match became {
        Became::Added => "compare-added",
        Became::Removed => "compare-removed",
        Became::Changed => "compare-changed",
    }
}

fn row(change: &Change, before: &Workspace, after: &Workspace, words: &Words) -> Row {
    let from = if change.became == Became::Removed { before } else { after };
    let (kind, title) = match change.record {
        Some(record) => (record.kind().name(words), title_of(from, record, words)),
        None => (words.text("compare-engagement"), from.engagement.title.clone()),
    };
    // When it was written says itself; its number is the record's.
    let says = |field: &&FieldChange| {
        change.became == Became::Changed || !matches!(field.path.first(), Some(Where::Field(_, "id" | "meta")))
    };
    let fields = change.fields.iter().filter(says).map(|field| field_row(field, before, after, words)).collect();
    Row { record: change.record, became: change.became, kind: kind.to_owned(), title, fields }
}

fn field_row(field: &FieldChange, before: &Workspace, after: &Workspace, words: &Words) -> FieldRow {
    let (old, new) = (
        Speaker { files: [before, after], words, apart: false },
        Speaker { files: [after, before], words, apart: false },
    );
    let mut said = [old.value(&field.before, &field.path), new.value(&field.after, &field.path)];
    // Of what is too long to be said in full, where it differs.
    if let (Part::Text(_), Part::Text(_)) = (&field.before, &field.after)
        && said.iter().any(|one| one.ends_with('…'))
    {
        said = apart([old, new], [&field.before, &field.after], &field.path);
    }
    let [before, after] = said;
    FieldRow { of: field.path.clone(), name: new.path(&field.path), before, after, order: field.order }
}
