//! What was not carried from one program to the other: counted, with examples, and said in words.
//!
//! Owns the kinds of things that are left out and the lines that say so. Nothing that a person put into a plan is
//! dropped without a line here. Must not know which format it was.

use std::ops::RangeInclusive;

use crate::language::Words;

/// What was left out or came in otherwise than the file says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// Entries that cannot be understood: a date of a thirteenth month, a duration in letters.
    Unread,
    /// Numbers beyond what there can be, of which the nearest was taken: 250 percent.
    Beyond,
    /// Tasks with a number that another has; what names the number means the first.
    DoubleTask,
    /// Tasks below the deepest level that there is, which stand on it.
    TooDeep,
    /// Dependencies of an unknown kind, taken as finish to start.
    LinkKind,
    /// Constraints of an unknown kind or without a date.
    Constraint,
    /// Actual dates that contradict the others of their task.
    ActualDates,
    /// Calendars that are not there, for which that of the plan stands.
    LostCalendar,
    /// Calendars without working time in their week, for which the usual week stands.
    NoHours,
    /// Work of somebody, or at something, that is not there.
    LostAssignment,
    /// Tasks that do not count.
    InactiveTask,
    /// Tasks that stand for those of another file.
    ExternalTask,
    /// Tasks that stand for a whole file.
    Subproject,
    /// That a summary repeats itself; its occurrences are carried.
    Recurring,
    /// Words in place of a date or a duration.
    TextValue,
    /// That a task with a duration is shown as a milestone.
    LongMilestone,
    /// A second dependency between the same two tasks.
    DoubleLink,
    /// A dependency on a task that is not there.
    LostLink,
    /// A dependency that closes a circle, or ties a summary to what is below it.
    CircularLink,
    /// Dependencies that let the later task stay where it is.
    SoftLink,
    /// That the plan is scheduled from its end, where it does not say which.
    FromFinish,
    /// Dates and waits beyond what a workspace holds.
    OutOfReach,
    /// Work weeks whose hours are not in the file.
    OpenWeek,
    /// Resources that are used up.
    Material,
    /// Resources that only cost.
    CostResource,
    /// Resources with a number that another has.
    DoubleResource,
    /// Times at which there is more or less of a resource.
    Availability,
    /// Rates beyond one by the hour.
    Rate,
    /// Addresses, groups and the like of resources.
    ResourceDetail,
    /// Work that is spread unevenly.
    Contour,
    /// Dates of assignments that follow neither from their task nor from their delay and work.
    AssignmentDates,
    /// Notes of assignments.
    AssignmentNote,
    /// Baselines of assignments and resources.
    AssignmentBaseline,
    /// What was agreed of a task, without dates or with a finish before its start.
    Baseline,
    /// Overtime.
    Overtime,
    /// Work and cost spent so far.
    Actual,
    /// Tasks that levelling moved earlier, in a plan that is scheduled backwards.
    MovedEarlier,
    /// Rests within work that has begun.
    Rest,
    /// Percent complete that was entered apart from progress.
    PhysicalPercent,
    /// Figures day by day.
    Timephased,
    /// Values of custom fields.
    CustomField,
    /// Definitions of custom fields.
    FieldDefinition,
    /// Codes of other structures.
    OutlineCode,
    /// Links to documents and pages.
    Hyperlink,
    /// Subject, category, manager and the like of the project.
    ProjectDetail,
    /// Views, tables, filters, macros of the other program.
    ProgramPart,
    /// Anything else.
    Other,
}

impl What {
    /// The key of the words for so many of them, in the area `exchange`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Unread => "exchange-left-unread",
            Self::Beyond => "exchange-left-beyond",
            Self::DoubleTask => "exchange-left-double-task",
            Self::TooDeep => "exchange-left-too-deep",
            Self::LinkKind => "exchange-left-link-kind",
            Self::Constraint => "exchange-left-constraint",
            Self::ActualDates => "exchange-left-actual-dates",
            Self::LostCalendar => "exchange-left-lost-calendar",
            Self::NoHours => "exchange-left-no-hours",
            Self::LostAssignment => "exchange-left-lost-assignment",
            Self::InactiveTask => "exchange-left-inactive-task",
            Self::ExternalTask => "exchange-left-external-task",
            Self::Subproject => "exchange-left-subproject",
            Self::Recurring => "exchange-left-recurring",
            Self::TextValue => "exchange-left-text-value",
            Self::LongMilestone => "exchange-left-long-milestone",
            Self::DoubleLink => "exchange-left-double-link",
            Self::LostLink => "exchange-left-lost-link",
            Self::CircularLink => "exchange-left-circular-link",
            Self::SoftLink => "exchange-left-soft-link",
            Self::FromFinish => "exchange-left-from-finish",
            Self::OutOfReach => "exchange-left-out-of-reach",
            Self::OpenWeek => "exchange-left-open-week",
            Self::Material => "exchange-left-material",
            Self::CostResource => "exchange-left-cost-resource",
            Self::DoubleResource => "exchange-left-double-resource",
            Self::Availability => "exchange-left-availability",
            Self::Rate => "exchange-left-rate",
            Self::ResourceDetail => "exchange-left-resource-detail",
            Self::Contour => "exchange-left-contour",
            Self::AssignmentDates => "exchange-left-assignment-dates",
            Self::AssignmentNote => "exchange-left-assignment-note",
            Self::AssignmentBaseline => "exchange-left-assignment-baseline",
            Self::Baseline => "exchange-left-baseline",
            Self::Overtime => "exchange-left-overtime",
            Self::Actual => "exchange-left-actual",
            Self::MovedEarlier => "exchange-left-moved-earlier",
            Self::Rest => "exchange-left-rest",
            Self::PhysicalPercent => "exchange-left-physical-percent",
            Self::Timephased => "exchange-left-timephased",
            Self::CustomField => "exchange-left-custom-field",
            Self::FieldDefinition => "exchange-left-field-definition",
            Self::OutlineCode => "exchange-left-outline-code",
            Self::Hyperlink => "exchange-left-hyperlink",
            Self::ProjectDetail => "exchange-left-project-detail",
            Self::ProgramPart => "exchange-left-program-part",
            Self::Other => "exchange-left-other",
        }
    }

    /// How many names are said: more where a plan came in otherwise than it is, so that each place is found again.
    fn examples(self) -> usize {
        use What as W;
        match self {
            W::Unread | W::Beyond | W::DoubleTask | W::TooDeep | W::LinkKind | W::Constraint | W::ActualDates => 12,
            W::LostCalendar | W::NoHours | W::LostAssignment => 12,
            _ => 3,
        }
    }
}

/// How many names of a circle are said.
const LONGEST: usize = 40;

/// An entry that is not understood is quoted up to this length.
const QUOTED: usize = 40;

/// One kind of thing that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// What.
    pub what: What,
    /// How many of them.
    pub count: usize,
    /// Names of some, each once.
    pub examples: Vec<String>,
    /// Whether there are more names than examples.
    more: bool,
}

impl LeftOut {
    /// The line that says so: `2 custom fields: Ask, Answer, …`.
    pub fn line(&self, words: Words) -> String {
        let what = words.with(self.what.key(), &[("n", self.count.into())]);
        if self.examples.is_empty() {
            return what;
        }
        let mut examples = self.examples.join(words.text("exchange-left-comma"));
        if self.more {
            examples.push_str(words.text("exchange-left-comma"));
            examples.push('…');
        }
        words.with("exchange-left-line", &[("what", what.into()), ("examples", examples.into())])
    }
}

/// The way around a circle, by its names: from the first to the last and back to the first. Of a long one the middle is
/// left out.
pub fn around<'a>(names: impl IntoIterator<Item = &'a str>, words: Words) -> String {
    let mut names: Vec<&str> = names.into_iter().collect();
    names.extend(names.first().copied());
    if names.len() > LONGEST {
        names.splice(LONGEST / 2..names.len() - LONGEST / 2, ["…"]);
    }
    names.join(words.text("table-circle-arrow"))
}

/// A field with what stands in it, as far as it is worth quoting.
pub(super) fn quoted(field: &str, text: &str) -> String {
    let mut letters = text.trim().chars();
    let begin: String = letters.by_ref().take(QUOTED).collect();
    let rest = if letters.next().is_some() { "…" } else { "" };
    format!("{field} = {begin}{rest}")
}

/// Everything that was left out, in the order of [`What`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeftOuts(Vec<LeftOut>);

impl LeftOuts {
    /// One more of them, named where there is a name.
    pub fn add(&mut self, what: What, example: &str) {
        self.count(what, 1);
        let example = example.trim();
        let Some(at) = self.0.iter().position(|one| one.what == what).filter(|_| !example.is_empty()) else { return };
        let one = &mut self.0[at];
        if one.examples.iter().any(|known| known == example) {
            return;
        }
        if one.examples.len() < what.examples() {
            one.examples.push(example.to_owned());
        } else {
            one.more = true;
        }
    }

    /// An entry of a field of something that is not understood.
    pub fn unread(&mut self, of: &str, field: &str, text: &str) {
        let of = of.trim();
        self.add(
            What::Unread,
            &if of.is_empty() { quoted(field, text) } else { format!("{of}, {}", quoted(field, text)) },
        );
    }

    /// The nearest number that there can be; said where the file has another.
    pub fn within(&mut self, said: i64, bounds: RangeInclusive<i64>, of: &str, field: &str) -> i64 {
        let held = said.clamp(*bounds.start(), *bounds.end());
        if held != said {
            self.add(What::Beyond, &format!("{of}, {field} = {said}"));
        }
        held
    }

    /// So many more of them without names.
    pub fn count(&mut self, what: What, count: usize) {
        if count == 0 {
            return;
        }
        match self.0.binary_search_by_key(&what, |one| one.what) {
            Ok(at) => self.0[at].count += count,
            Err(at) => self.0.insert(at, LeftOut { what, count, examples: Vec::new(), more: false }),
        }
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &LeftOut> {
        self.0.iter()
    }

    /// Whether nothing was left out.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many of this kind.
    pub fn of(&self, what: What) -> usize {
        self.0.iter().find(|one| one.what == what).map_or(0, |one| one.count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn what_is_left_out_is_counted_and_named() {
        let mut left = LeftOuts::default();
        for name in ["Paint", "Paint", "Nails", "Wood", " ", "Glue"] {
            left.add(What::Material, name);
        }
        left.count(What::InactiveTask, 0);
        left.count(What::FromFinish, 1);
        assert_eq!((left.of(What::Material), left.of(What::Overtime)), (6, 0));
        let lines: Vec<String> = left.iter().map(|one| one.line(Words::new(Language::English))).collect();
        let expected = ["That the plan is scheduled from its end", "6 material resources: Paint, Nails, Wood, …"];
        assert_eq!(lines, expected);
    }
}
