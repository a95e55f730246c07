//! What cannot both be, in words.

use std::ops::Range;

use super::marks;
use super::say::{Speaker, apart};
use crate::document::{Clash, Conflict, Part, Side, Where};
use crate::language::Words;
use crate::ui::naming::{Named, title_of};
use crate::workspace::{RecordRef, Workspace};

/// What speaks of the conflicts of three values of a file.
#[derive(Clone, Copy)]
pub struct Telling<'a> {
    /// The base, ours and theirs, as far as whoever reads may see them.
    pub files: [&'a Workspace; 3],
    /// The same as they are.
    pub whole: [&'a Workspace; 3],
    /// The words.
    pub words: &'a Words,
}

/// A conflict in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// In which record; none = the frame, or several together.
    pub record: Option<RecordRef>,
    /// In what.
    pub heading: String,
    /// What, and why it cannot be.
    pub what: String,
    /// What it was, what we say, what they say.
    pub says: [String; 3],
    /// Where we and they say in a field what the other side does not, in bytes.
    pub marks: [Vec<Range<usize>>; 2],
    /// Of what one deleted: what the other changed in it, line by line.
    pub more: Vec<String>,
}

impl Telling<'_> {
    /// A conflict for a row of a page.
    pub fn told(&self, conflict: &Conflict) -> Told {
        let words = self.words;
        let record = conflict.record.filter(|_| !matches!(conflict.clash, Clash::Together { .. }));
        let unmarked = <[Vec<Range<usize>>; 2]>::default();
        let heading = match (&conflict.clash, conflict.record) {
            (Clash::Together { .. }, _) => words.text("compare-together").to_owned(),
            (_, Some(record)) => self.named(record),
            (_, None) => words.text("compare-engagement").to_owned(),
        };
        let nothing = || words.text("compare-nothing").to_owned();
        match &conflict.clash {
            // What is private of somebody is not said to others.
            Clash::Field(field) if conflict.record.is_some_and(|record| !self.is_seen(record, &field.path)) => Told {
                record,
                heading,
                what: words.text("compare-private").to_owned(),
                says: [nothing(), nothing(), nothing()],
                marks: unmarked,
                more: Vec::new(),
            },
            Clash::Field(field) => {
                let speakers = [0, 1, 2].map(|at| Speaker {
                    files: [self.files[at], self.files[(at + 1) % 3]],
                    words,
                    apart: false,
                });
                let [ours, theirs] = apart([speakers[1], speakers[2]], [&field.ours, &field.theirs], &field.path);
                let says = [speakers[0].value(&field.base, &field.path), ours, theirs];
                let what = speakers[1].path(&field.path);
                let marks = marks::apart([&says[1], &says[2]]);
                Told { record, heading, what, says, marks, more: Vec::new() }
            }
            Clash::Deleted { by, needed_by } => {
                let key = match by {
                    Side::Ours => "compare-deleted-ours",
                    Side::Theirs => "compare-deleted-theirs",
                };
                let names: Vec<String> = needed_by.iter().map(|record| self.named(*record)).collect();
                let what = match names.is_empty() {
                    true => words.text(key).to_owned(),
                    false => words.with(
                        "compare-needed",
                        &[("what", words.text(key).into()), ("list", words.list(&names).into())],
                    ),
                };
                let kept = words.text("compare-kept").to_owned();
                let gone = words.text("compare-gone").to_owned();
                let says = match by {
                    Side::Ours => [kept.clone(), gone, kept],
                    Side::Theirs => [kept.clone(), kept, gone],
                };
                Told { record, heading, what, says, marks: unmarked, more: Vec::new() }
            }
            Clash::Together { records, problems } => {
                let names: Vec<String> = records
                    .iter()
                    .map(|record| match record {
                        Some(record) => self.named(*record),
                        None => words.text("compare-engagement").to_owned(),
                    })
                    .collect();
                let why: Vec<String> = problems.iter().map(|problem| self.problem(problem)).collect();
                let says = [
                    nothing(),
                    words.text("compare-together-ours").to_owned(),
                    words.text("compare-together-theirs").to_owned(),
                ];
                let what = [("list", words.list(&names).into()), ("why", why.join("; ").into())];
                let what = words.with("compare-together-what", &what);
                Told { record, heading, what, says, marks: unmarked, more: Vec::new() }
            }
        }
    }

    /// The same for whoever reads a terminal.
    pub fn lines(&self, conflict: &Conflict) -> Vec<String> {
        let told = self.told(conflict);
        let id = conflict.record.map(|record| format!(" ({record})")).unwrap_or_default();
        let mut lines = vec![format!("{}{id}", told.heading), format!("  {}", told.what)];
        if matches!(conflict.clash, Clash::Field(_)) {
            for (key, value) in ["compare-base", "compare-ours", "compare-theirs"].into_iter().zip(&told.says) {
                lines.push(format!("  {}", self.words.with(key, &[("value", value.as_str().into())])));
            }
        }
        lines
    }

    fn problem(&self, problem: &crate::workspace::Problem) -> String {
        let args: Vec<_> = problem.details.iter().map(|(name, value)| (*name, value.into())).collect();
        self.words.with(problem.code.key(), &args)
    }

    /// Whether whoever reads may see all that the three say there: of a record that is seen, parts may be out of sight.
    fn is_seen(&self, record: RecordRef, path: &[Where]) -> bool {
        let parts = |file: &Workspace| file.get(record).map_or(Part::Nothing, |one| Part::of_record(&one));
        self.whole.iter().zip(self.files).all(|(whole, seen)| parts(whole).along(path) == parts(seen).along(path))
    }

    /// `Task Build`; its number where it is nobody's to see.
    fn named(&self, record: RecordRef) -> String {
        let kind = record.kind().name(self.words);
        let file = [1, 2, 0].into_iter().map(|at| self.files[at]).find(|file| file.contains(record));
        let title = file.map_or_else(|| record.to_string(), |file| title_of(file, record, self.words));
        self.words.with("compare-named", &[("kind", kind.into()), ("title", title.into())])
    }
}
