//! Lessons: found by what they say, and taken over from other engagements with the name of where they were learned.
//!
//! Of another engagement nothing is passed on but its title and its lessons, and of these none that is private.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::workspace::{Lesson, LessonId, LessonOrigin, Meta, Visibility, Workspace};

/// The most lessons that are taken from one other engagement.
pub const MOST_OF_ONE: usize = 500;

/// The lessons of another engagement.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Elsewhere {
    /// Its title.
    pub engagement: String,
    /// Its lessons that are not private, the latest first.
    pub lessons: Vec<Lesson>,
    /// How many more it has than are taken.
    pub more: usize,
}

impl Elsewhere {
    /// What of an engagement others may learn from.
    pub fn of(workspace: &Workspace) -> Self {
        let open = workspace.lessons.iter().filter(|one| one.meta.visibility != Visibility::Private);
        let mut lessons: Vec<Lesson> = open.cloned().collect();
        lessons.sort_by_key(|one| (std::cmp::Reverse(one.on), one.id));
        let more = lessons.len().saturating_sub(MOST_OF_ONE);
        lessons.truncate(MOST_OF_ONE);
        Self { engagement: workspace.engagement.title.clone(), lessons, more }
    }
}

/// A file of which the lessons cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Its name, without its folder.
    pub file: String,
    /// The key of the sentence that says why.
    pub why: &'static str,
}

/// The lessons of other engagements, as far as they were read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// By engagement, in the order in which they were read.
    pub elsewhere: Vec<Elsewhere>,
    /// Files that could not be read.
    pub unread: Vec<Unread>,
    /// Files that were not looked at, because there are too many, or too large ones.
    pub left: usize,
}

impl Found {
    /// Where lessons of this engagement were taken over, by lesson.
    pub fn reused(&self, engagement: &str) -> BTreeMap<LessonId, Vec<&str>> {
        let mut reused: BTreeMap<LessonId, Vec<&str>> = BTreeMap::new();
        for other in self.elsewhere.iter().filter(|other| other.engagement != engagement) {
            for origin in other.lessons.iter().filter_map(|one| one.origin.as_ref()) {
                let places = reused.entry(origin.lesson).or_default();
                if origin.engagement == engagement && !places.contains(&other.engagement.as_str()) {
                    places.push(&other.engagement);
                }
            }
        }
        reused.retain(|_, places| !places.is_empty());
        reused
    }
}

/// Whether a lesson says all the words of a search, in whatever order; nothing sought is said by every lesson.
pub fn says(lesson: &Lesson, sought: &str) -> bool {
    let text = format!("{} {} {}", lesson.text, lesson.advice, lesson.tag).to_lowercase();
    sought.to_lowercase().split_whitespace().all(|word| text.contains(word))
}

/// A lesson of another engagement as it stands in ours: with its origin, ours to see, and no number of its own yet. One
/// that was itself taken over keeps the engagement in which it was learned.
pub fn taken_over(lesson: &Lesson, engagement: &str, meta: Meta, on: NaiveDate) -> Lesson {
    let here = LessonOrigin { engagement: engagement.to_owned(), lesson: lesson.id, on };
    let origin = lesson.origin.clone().map_or(here, |first| LessonOrigin { on, ..first });
    Lesson { id: crate::workspace::Id::new(0, 0), meta, origin: Some(origin), ..lesson.clone() }
}

/// Whether a lesson of another engagement stands here already.
pub fn is_here(workspace: &Workspace, lesson: &Lesson, engagement: &str) -> bool {
    let from = lesson.origin.as_ref().map_or((engagement, lesson.id), |one| (one.engagement.as_str(), one.lesson));
    // What was learned here and comes back from elsewhere is nothing new.
    if workspace.engagement.title == from.0 && workspace.lessons.contains(from.1) {
        return true;
    }
    let same = |origin: &LessonOrigin| (origin.engagement.as_str(), origin.lesson) == from;
    workspace.lessons.iter().filter_map(|one| one.origin.as_ref()).any(same)
}
