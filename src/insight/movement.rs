//! Who moved since a day: places as they were then beside places as they are now, and the days that people mean when
//! they ask.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};

use super::Insights;
use super::grid::{Place, assessed, by};
use super::salience::Limits;
use super::talks::{Became, Talk};
use crate::workspace::{Assessment, StakeholderId, Workspace, is_same_name};

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

/// From where everybody's movement since a day is counted: where whoever rates them now saw them at its end; of whom that
/// rater had said nothing by then, the rater's first assessment after it, which says its own day.
pub fn starts(workspace: &Workspace, since: NaiveDate) -> BTreeMap<StakeholderId, Place> {
    let limits = Limits::of(&workspace.engagement.thresholds);
    let start = |said: &[&Assessment]| {
        let author = &said.last()?.meta.by;
        let then = by(said, author).rfind(|one| one.on <= since);
        then.or_else(|| by(said, author).next()).map(|one| Place::of(one, limits))
    };
    let all = assessed(workspace, NaiveDate::MAX).into_iter();
    all.filter_map(|(who, said)| Some((who, start(&said)?))).collect()
}

/// Where everybody stood at the end of a day, as whoever rates them now saw them. Where another had rated them by then they
/// stood where they stand: two who see somebody differently move nobody.
pub fn places(workspace: &Workspace, day: NaiveDate) -> BTreeMap<StakeholderId, Place> {
    let limits = Limits::of(&workspace.engagement.thresholds);
    let place = |said: &[&Assessment]| {
        let author = &said.last()?.meta.by;
        let then = &said[..said.partition_point(|one| one.on <= day)];
        match (then, by(then, author).next_back()) {
            ([], _) => None,
            (then, Some(own)) => {
                let others = then.iter().copied().filter(|one| !is_same_name(&one.meta.by, author));
                Place::together(&others.chain([own]).collect::<Vec<_>>(), limits)
            }
            (_, None) => Place::together(said, limits),
        }
    };
    let all = assessed(workspace, NaiveDate::MAX).into_iter();
    all.filter_map(|(who, said)| Some((who, place(&said)?))).collect()
}
