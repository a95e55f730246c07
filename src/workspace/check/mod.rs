//! Everything that is wrong with a workspace, as data: which invariant, where, with what.
//!
//! Owns the invariants that hold whatever the date is. It knows no words (`assets/language/*/check.ftl` has the
//! sentences), repairs nothing and judges no one: a plan that is late is not wrong.

mod codes;
mod finder;
mod frame;
mod people;
mod project;
mod trees;

pub use codes::ProblemCode;

use std::fmt;

use super::{RecordRef, Workspace};
use finder::Finder;

/// First and last year that a date may have.
pub const YEARS: (i32, i32) = (1900, 2200);
/// How many levels a hierarchy may have.
pub const MAX_DEPTH: usize = 100;
/// The longest duration, effort or lag, in minutes: a hundred years.
pub const MAX_MINUTES: i64 = 100 * 366 * 24 * 60;
/// The longest stretch in days that something recurs after or counts for: a hundred years.
pub const MAX_DAYS: i64 = 100 * 366;
/// The largest amount of money, in minor units: a tenth of what a float holds exactly.
pub const MAX_MINOR: i64 = 900_000_000_000_000;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Which invariant is broken.
    pub code: ProblemCode,
    /// Where.
    pub place: Place,
    /// What fills the places of its sentence, by name.
    pub details: Vec<(&'static str, String)>,
}

/// Where something is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// In which record; none = in the frame of the engagement.
    pub record: Option<RecordRef>,
    /// In which field, as the file names it.
    pub field: &'static str,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.record {
            Some(record) => write!(f, "{record}.{}", self.field),
            None => write!(f, "engagement.{}", self.field),
        }
    }
}

/// Everything that is wrong with a workspace: the frame first, then the records in the order of the file.
pub fn check(workspace: &Workspace) -> Vec<Problem> {
    let mut finder = Finder::new(workspace);
    frame::engagement(&mut finder, &workspace.engagement);
    people::all(&mut finder, workspace);
    project::all(&mut finder, workspace);
    trees::all(&mut finder, workspace);
    finder.finish()
}

/// The same as [`check`] of `after`, which differs by an edit from `before`, of which `problems` are known: it costs
/// what differs, as long as no record goes.
pub fn check_after(before: &Workspace, problems: &[Problem], after: &Workspace) -> Vec<Problem> {
    let changes = before.changes(after);
    let has = |code: ProblemCode| problems.iter().any(|problem| problem.code == code);
    let came = changes.iter().any(|(_, was, _)| !was);
    let went = changes.iter().any(|(_, _, is)| !is);
    // What goes or comes may be what others refer to.
    let reaches_others = went || came && has(ProblemCode::Dangling) || has(ProblemCode::DuplicateId);
    // What answers may say hangs on who it is that they are of and about.
    let becomes = |record: &RecordRef| match record {
        RecordRef::Stakeholder(id) => {
            let is = |file: &Workspace| file.stakeholders.get(*id).map(|one| (one.kind, one.side));
            is(before) != is(after)
        }
        _ => false,
    };
    let is_another = changes.iter().any(|(record, was, is)| *was && *is && becomes(record));
    if reaches_others || is_another || before.engagement != after.engagement {
        return check(after);
    }
    let mut part = Workspace::new(after.engagement.clone());
    for (record, _, _) in &changes {
        if let Some(record) = after.get(*record) {
            part.put(record);
        }
    }
    let mut finder = Finder::new(after);
    people::all(&mut finder, &part);
    project::all(&mut finder, &part);
    let shaken = changes.iter().any(|(record, _, _)| trees::may_differ(before, after, *record));
    if shaken {
        trees::all(&mut finder, after);
    }
    let changed: std::collections::HashSet<RecordRef> = changes.into_iter().map(|(record, _, _)| record).collect();
    let stands = |problem: &&Problem| match trees::finds(problem) {
        true => !shaken,
        false => problem.place.record.is_none_or(|record| !changed.contains(&record)),
    };
    finder.finish_with(problems.iter().filter(stands).cloned())
}

/// The first date outside of `YEARS`, or number beyond what is added up without care, with its place: figures are
/// worked out only from what stays within.
pub fn out_of_reach(workspace: &Workspace) -> Option<(Place, String)> {
    let mut finder = Finder::new(workspace);
    frame::engagement(&mut finder, &workspace.engagement);
    people::all(&mut finder, workspace);
    project::all(&mut finder, workspace);
    finder.out_of_reach()
}
