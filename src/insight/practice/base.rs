//! What several figures read, gathered once: who is on whose side, the talks that were held, weeks and phases.

use std::collections::{BTreeSet, HashMap};

use chrono::{Datelike, Days, NaiveDate};

use super::super::Insights;
use super::super::conversation::everybody;
use super::super::grid::takes_part;
use crate::workspace::{
    Contact, ContactKind, Direction, Phase, Place, Side, Stakeholder, StakeholderId, StakeholderKind, Task, Track,
    Workspace,
};

/// A contact that was held with somebody who is not ours.
pub(super) struct Talk<'a> {
    /// The contact.
    pub contact: &'a Contact,
    /// Its day.
    pub on: NaiveDate,
    /// Who of them was there.
    pub theirs: Vec<StakeholderId>,
    /// Who of us was there.
    pub ours: Vec<StakeholderId>,
}

impl Talk<'_> {
    /// Whether both sides spoke: what is only told or sent is no talk.
    pub fn is_two_way(&self) -> bool {
        self.contact.direction == Direction::Both
    }

    /// Whether it was at a place: who presents there is there, whoever speaks.
    pub fn is_at(&self, place: Place) -> bool {
        self.contact.place == place && self.contact.kind != ContactKind::Message
    }
}

/// What figures are reckoned from.
pub(super) struct Base<'a> {
    /// Everything that is known already.
    pub insights: &'a Insights,
    /// The file as it was known at the end of the day.
    pub file: &'a Workspace,
    /// The day.
    pub day: NaiveDate,
    /// Contacts held with somebody who is not ours, in the order of their times.
    pub talks: Vec<Talk<'a>>,
    /// Contacts held in which the work was steered, in the same order.
    pub steered: Vec<&'a Contact>,
    /// Visits to our own firm, whatever became of them, in the same order: messages are none.
    pub home: Vec<&'a Contact>,
    /// The first day of what is lately.
    pub lately: NaiveDate,
    people: HashMap<StakeholderId, &'a Stakeholder>,
}

impl<'a> Base<'a> {
    /// Costs one walk over all contacts; what figures ask of all of them is gathered here or stands in the table.
    pub fn of(insights: &'a Insights) -> Self {
        let (file, day) = (&insights.shown, insights.day);
        let people: HashMap<StakeholderId, &Stakeholder> = file.stakeholders.iter().map(|one| (one.id, one)).collect();
        let ours = |who: &StakeholderId| people.get(who).is_some_and(|one| one.side == Side::Ours);
        let (mut talks, mut steered, mut home) = (Vec::new(), Vec::new(), Vec::new());
        for row in insights.talks().all() {
            let Some(contact) = file.contacts.get(row.id) else { continue };
            if contact.place == Place::Home && contact.kind != ContactKind::Message {
                home.push(contact);
            }
            if !row.held_by(day) {
                continue;
            }
            if !contact.acts.is_empty() {
                steered.push(contact);
            }
            let (ours, theirs): (Vec<_>, Vec<_>) = everybody(file, contact).into_iter().partition(ours);
            if !theirs.is_empty() {
                talks.push(Talk { contact, on: contact.at.date(), theirs, ours });
            }
        }
        let back = Days::new(file.engagement.thresholds.lately_days.max(1).unsigned_abs());
        let lately = day.checked_sub_days(back).and_then(|one| one.succ_opt()).unwrap_or(day);
        Self { insights, file, day, talks, steered, home, lately, people }
    }

    /// A stakeholder.
    pub fn person(&self, who: StakeholderId) -> Option<&'a Stakeholder> {
        self.people.get(&who).copied()
    }

    /// On whose side somebody is.
    pub fn side(&self, who: StakeholderId) -> Option<Side> {
        self.person(who).map(|one| one.side)
    }

    /// Whether somebody is ours.
    pub fn is_ours(&self, who: StakeholderId) -> bool {
        self.side(who) == Some(Side::Ours)
    }

    /// Whether somebody is the client's.
    pub fn is_client(&self, who: StakeholderId) -> bool {
        self.side(who) == Some(Side::Client)
    }

    /// Whether somebody, or the group or organisation that they belong to, is of an audience.
    pub fn is_of(&self, who: StakeholderId, track: Track) -> bool {
        self.person(who).is_some_and(|one| one.track == track)
    }

    /// Those of a side who take part.
    pub fn of_side(&self, side: Side) -> impl Iterator<Item = &'a Stakeholder> {
        let day = self.day;
        self.file.stakeholders.iter().filter(move |one| one.side == side && takes_part(one, day))
    }

    /// Our people.
    pub fn our_people(&self) -> impl Iterator<Item = &'a Stakeholder> {
        self.of_side(Side::Ours).filter(|one| one.kind == StakeholderKind::Person)
    }

    /// Talks held lately.
    pub fn talks_lately(&self) -> impl Iterator<Item = &Talk<'a>> {
        let first = self.talks.partition_point(|talk| talk.on < self.lately);
        self.talks[first..].iter()
    }

    /// Whose a task is: its owner's, or that of the first person who works on it.
    pub fn task_side(&self, task: &Task) -> Option<Side> {
        let worker = || task.assignments.iter().find_map(|one| one.who.person());
        self.side(task.owner.or_else(worker)?)
    }

    /// Tasks of which nothing is below.
    pub fn leaves(&self) -> impl Iterator<Item = (&'a Task, &'a super::super::schedule::TaskDates)> {
        let schedule = &self.insights.schedule;
        self.file.tasks.iter().filter_map(|task| Some((task, schedule.get(task.id).filter(|dates| !dates.summary)?)))
    }

    /// How many whole weeks of the engagement have passed.
    pub fn weeks(&self) -> usize {
        let until = self.file.engagement.end.map_or(self.day, |end| end.min(self.day));
        usize::try_from(((until - self.file.engagement.start).num_days() + 1) / 7).unwrap_or(0)
    }

    /// In which week of the engagement a day lies, if in one that has passed.
    pub fn week(&self, on: NaiveDate) -> Option<usize> {
        let days = (on - self.file.engagement.start).num_days();
        let week = usize::try_from(days).ok()? / 7;
        (week < self.weeks()).then_some(week)
    }

    /// Phases that have begun, by their place.
    pub fn phases(&self) -> impl Iterator<Item = (usize, &'a Phase)> {
        let day = self.day;
        self.file.engagement.phases.iter().enumerate().filter(move |(_, phase)| phase.start <= day)
    }

    /// The phase in which a day lies; of phases that overlap the later one.
    pub fn phase(&self, on: NaiveDate) -> Option<usize> {
        let phases = self.file.engagement.phases.iter().enumerate();
        phases.filter(|(_, phase)| phase.start <= on && on <= phase.end).map(|(at, _)| at).next_back()
    }
}

/// The first day of a day's month.
pub(super) fn month(on: NaiveDate) -> NaiveDate {
    on.with_day(1).unwrap_or(on)
}

/// Counts one answer of a share.
pub(super) fn count(share: &mut super::super::statistics::Share, yes: bool) {
    share.add(yes);
}

/// The longest run of numbers below `of` that are not in `there`.
pub(super) fn longest_gap(there: &BTreeSet<usize>, of: usize) -> usize {
    let starts = std::iter::once(0).chain(there.iter().map(|at| at + 1));
    let ends = there.iter().copied().chain([of]);
    starts.zip(ends).map(|(start, end)| end.saturating_sub(start)).max().unwrap_or(0)
}
