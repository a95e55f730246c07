//! Who moved since a day: places as they were then beside places as they are now, and the days that people mean when
//! they ask.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};

use super::Insights;
use super::grid::Place;
use super::salience::Limits;
use super::talks::{Became, Talk};
use crate::workspace::{Assessment, StakeholderId, Workspace};

/// Since when movement is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Since {
    /// Each person's assessment before the latest.
    #[default]
    LastAssessment,
    /// A month before the day that is looked at.
    Month,
    /// The day on which the present phase began.
    Phase,
    /// The last meeting that was held with the client before that day.
    Meeting,
    /// The beginning of the engagement.
    Start,
    /// A day of one's own choice.
    Day(NaiveDate),
}

impl Since {
    /// The day that is meant, as seen on the day of the insights; none where there is no such day, or each person has
    /// their own.
    pub fn day(self, insights: &Insights) -> Option<NaiveDate> {
        let (engagement, day) = (&insights.shown.engagement, insights.day);
        match self {
            Self::LastAssessment => None,
            Self::Month => day.checked_sub_months(Months::new(1)),
            Self::Phase => {
                let begun = engagement.phases.iter().map(|phase| phase.start).filter(|start| *start <= day);
                begun.max()
            }
            Self::Meeting => {
                let mut held = insights.talks().all().iter().rev().filter(|talk| talk.became == Became::Held);
                held.find(|talk| talk.on() < day).map(Talk::on)
            }
            Self::Start => Some(engagement.start),
            Self::Day(on) => Some(on),
        }
        .filter(|on| *on < day)
    }
}

/// From where everybody's movement since a day is counted: where they stood at its end; of whom nobody had rated by
/// then, the first rating after it, which says its own day.
pub fn starts(workspace: &Workspace, since: NaiveDate) -> BTreeMap<StakeholderId, Place> {
    let limits = Limits::of(&workspace.engagement.thresholds);
    let mut first: BTreeMap<StakeholderId, &Assessment> = BTreeMap::new();
    for one in workspace.assessments.iter().filter(|one| one.on > since) {
        let known = first.entry(one.of).or_insert(one);
        if one.turn() < known.turn() {
            *known = one;
        }
    }
    let mut starts = places(workspace, since);
    for (who, one) in first {
        starts.entry(who).or_insert_with(|| Place::of(one, limits));
    }
    starts
}

/// Where everybody stood at the end of a day.
pub fn places(workspace: &Workspace, day: NaiveDate) -> BTreeMap<StakeholderId, Place> {
    let limits = Limits::of(&workspace.engagement.thresholds);
    let mut latest: BTreeMap<StakeholderId, &Assessment> = BTreeMap::new();
    for one in workspace.assessments.iter().filter(|one| one.on <= day) {
        let known = latest.entry(one.of).or_insert(one);
        if known.turn() < one.turn() {
            *known = one;
        }
    }
    latest.into_iter().map(|(who, one)| (who, Place::of(one, limits))).collect()
}
