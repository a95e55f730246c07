//! Gathers problems: the small questions that every kind of record is asked.

use std::collections::HashSet;
use std::fmt::Display;
use std::hash::Hash;

use chrono::{Datelike, NaiveDate, NaiveDateTime};

use super::super::{CalendarId, FieldLink, Meta, RecordRef, Stakeholder, StakeholderId, Workspace};
use super::{MAX_DAYS, MAX_MINOR, MAX_MINUTES, Place, Problem, ProblemCode, YEARS};

/// Gathers problems; whatever is asked concerns the record that was begun last.
pub(super) struct Finder<'a> {
    workspace: &'a Workspace,
    record: Option<RecordRef>,
    problems: Vec<Problem>,
    /// The first value that nothing can be worked out from.
    out_of_reach: Option<(Place, String)>,
}

impl<'a> Finder<'a> {
    pub(super) fn new(workspace: &'a Workspace) -> Self {
        Self { workspace, record: None, problems: Vec::new(), out_of_reach: None }
    }

    /// All problems, each once, in the order of the file.
    pub(super) fn finish(mut self) -> Vec<Problem> {
        self.problems.sort_by_key(|problem| problem.place.record);
        self.problems.dedup();
        self.problems
    }

    /// The same with problems that are known to stand.
    pub(super) fn finish_with(mut self, known: impl Iterator<Item = Problem>) -> Vec<Problem> {
        self.problems.splice(0..0, known);
        self.finish()
    }

    pub(super) fn out_of_reach(self) -> Option<(Place, String)> {
        self.out_of_reach
    }

    /// Notes a value that must stay within `-most..=most` for anything to be worked out from it.
    fn reach(&mut self, field: &'static str, value: i64, most: i64) {
        if !(-most..=most).contains(&value) {
            self.beyond(field, &value);
        }
    }

    fn beyond(&mut self, field: &'static str, value: &dyn Display) {
        let place = Place { record: self.record, field };
        self.out_of_reach.get_or_insert_with(|| (place, value.to_string()));
    }

    /// From here on it is about this record: its meta and its references are looked at.
    pub(super) fn begin(&mut self, record: RecordRef, meta: &Meta, links: &[FieldLink]) {
        self.record = Some(record);
        self.date("meta", meta.on);
        self.links(links);
    }

    /// From here on it is about the frame.
    pub(super) fn begin_frame(&mut self, links: &[FieldLink]) {
        self.record = None;
        self.links(links);
    }

    /// From here on it is about this record, of which nothing is looked at by itself.
    pub(super) fn at(&mut self, record: RecordRef) {
        self.record = Some(record);
    }

    pub(super) fn say(&mut self, code: ProblemCode, field: &'static str, details: &[(&'static str, &dyn Display)]) {
        let details = details.iter().map(|(name, value)| (*name, value.to_string())).collect();
        self.problems.push(Problem { code, place: Place { record: self.record, field }, details });
    }

    fn links(&mut self, links: &[FieldLink]) {
        for link in links {
            if !self.workspace.contains(link.to) {
                self.say(ProblemCode::Dangling, link.field, &[("to", &link.to)]);
            } else if Some(link.to) == self.record {
                self.say(ProblemCode::SelfLink, link.field, &[]);
            }
        }
    }

    /// A stakeholder of the file.
    pub(super) fn person(&self, who: StakeholderId) -> Option<&'a Stakeholder> {
        self.workspace.stakeholders.get(who)
    }

    pub(super) fn text(&mut self, field: &'static str, text: &str) {
        if text.trim().is_empty() {
            self.say(ProblemCode::Empty, field, &[]);
        }
    }

    pub(super) fn date(&mut self, field: &'static str, date: impl Into<Option<NaiveDate>>) {
        if let Some(date) = date.into()
            && !(YEARS.0..=YEARS.1).contains(&date.year())
        {
            self.say(ProblemCode::OddYear, field, &[("date", &date)]);
            self.beyond(field, &date);
        }
    }

    pub(super) fn moment(&mut self, field: &'static str, at: impl Into<Option<NaiveDateTime>>) {
        self.date(field, at.into().map(|at| at.date()));
    }

    /// A stretch of days: both years are sound and the end is not before the start.
    pub(super) fn stretch(&mut self, field: &'static str, from: NaiveDate, to: impl Into<Option<NaiveDate>>) {
        self.date(field, from);
        if let Some(to) = to.into() {
            self.date(field, to);
            if to < from {
                self.say(ProblemCode::EndBeforeStart, field, &[("start", &from), ("end", &to)]);
            }
        }
    }

    /// A number of the range; what is no number is outside.
    pub(super) fn range(&mut self, field: &'static str, value: impl Into<f64>, (min, max): (f64, f64)) {
        let value = value.into();
        if !(min..=max).contains(&value) {
            self.say(ProblemCode::OutOfRange, field, &[("value", &value), ("min", &min), ("max", &max)]);
        }
    }

    pub(super) fn whole(&mut self, field: &'static str, value: i64, (min, max): (i64, i64)) {
        self.reach(field, value, MAX_MINOR);
        if !(min..=max).contains(&value) {
            self.say(ProblemCode::OutOfRange, field, &[("value", &value), ("min", &min), ("max", &max)]);
        }
    }

    /// A rating from 1 to `max`, if there is one.
    pub(super) fn rating(&mut self, field: &'static str, value: impl Into<Option<u8>>, max: u8) {
        if let Some(value) = value.into() {
            self.whole(field, value.into(), (1, max.into()));
        }
    }

    /// Minutes or money that cannot be below nought, up to `max`.
    fn amount(&mut self, field: &'static str, value: i64, max: i64) {
        self.reach(field, value, max);
        if value < 0 {
            self.say(ProblemCode::Negative, field, &[("value", &value)]);
        } else {
            self.whole(field, value, (0, max));
        }
    }

    pub(super) fn minutes(&mut self, field: &'static str, minutes: i64) {
        self.amount(field, minutes, MAX_MINUTES);
    }

    pub(super) fn money(&mut self, field: &'static str, minor: i64) {
        self.amount(field, minor, MAX_MINOR);
    }

    /// Minutes that may count backwards.
    pub(super) fn signed_minutes(&mut self, field: &'static str, minutes: i64) {
        self.reach(field, minutes, MAX_MINUTES);
        self.whole(field, minutes, (-MAX_MINUTES, MAX_MINUTES));
    }

    /// A calendar of the frame, if one is named.
    pub(super) fn calendar(
        &mut self,
        field: &'static str,
        calendar: Option<CalendarId>,
        calendars: &HashSet<CalendarId>,
    ) {
        if let Some(calendar) = calendar.filter(|calendar| !calendars.contains(calendar)) {
            self.say(ProblemCode::UnknownCalendar, field, &[("to", &calendar)]);
        }
    }

    /// A stretch in days, up to about ten years.
    pub(super) fn days(&mut self, field: &'static str, days: i64) {
        self.reach(field, days, MAX_DAYS);
        self.whole(field, days, (1, 3660));
    }

    /// Money that may be paid back.
    pub(super) fn signed_money(&mut self, field: &'static str, minor: i64) {
        self.whole(field, minor, (-MAX_MINOR, MAX_MINOR));
    }

    /// Nothing stands twice in the list.
    pub(super) fn once<T: Hash + Eq + Copy + Into<RecordRef>>(
        &mut self,
        field: &'static str,
        list: impl IntoIterator<Item = T>,
    ) {
        let mut seen = HashSet::new();
        let mut few: Vec<T> = Vec::new();
        for item in list {
            // Most lists are so short that looking through them is quicker.
            let again = match few.len() < 8 {
                true => few.contains(&item),
                false => few.contains(&item) || !seen.insert(item),
            };
            if !again && few.len() < 8 {
                few.push(item);
            }
            if again {
                self.say(ProblemCode::Twice, field, &[("who", &item.into())]);
            }
        }
    }
}
