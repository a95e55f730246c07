//! Who rated whom how: the latest assessment of each author beside the others', and where they disagree most. Any such
//! rating is one person's view; a second one makes that seen.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::grid::{Place, takes_part};
use super::salience::Limits;
use crate::workspace::{Assessment, EngagementLevel, StakeholderId, Workspace};

/// How one author sees somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// Who rated.
    pub by: String,
    /// The rating, the latest of that author.
    pub place: Place,
}

/// The latest view of each author by stakeholder, the newest first. An assessment whose author is not known counts for
/// no author.
pub fn views(workspace: &Workspace, day: NaiveDate) -> BTreeMap<StakeholderId, Vec<View>> {
    let limits = Limits::of(&workspace.engagement.thresholds);
    let mut by_author: BTreeMap<(StakeholderId, &str), &Assessment> = BTreeMap::new();
    let known = workspace.assessments.iter().filter(|one| one.on <= day && !one.meta.by.trim().is_empty());
    for one in known {
        let latest = by_author.entry((one.of, one.meta.by.trim())).or_insert(one);
        if latest.turn() < one.turn() {
            *latest = one;
        }
    }
    let mut views: BTreeMap<StakeholderId, Vec<View>> = BTreeMap::new();
    for ((who, by), assessment) in by_author {
        views.entry(who).or_default().push(View { by: by.to_owned(), place: Place::of(assessment, limits) });
    }
    for list in views.values_mut() {
        list.sort_by_key(|view| std::cmp::Reverse((view.place.on, view.place.assessment)));
    }
    views
}

/// What two authors can disagree on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Matter {
    /// Power.
    Power,
    /// Interest.
    Interest,
    /// Engagement now; where one says *unaware* and the other does not, they disagree wholly.
    Engagement,
    /// Support.
    Support,
    /// Receptiveness.
    Receptiveness,
    /// Urgency.
    Urgency,
    /// Proximity.
    Proximity,
    /// Whether the claim is legitimate.
    Legitimacy,
}

/// One side of a disagreement.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// Who says it.
    pub by: String,
    /// Since when.
    pub on: NaiveDate,
    /// What, on the matter's own scale; *unaware* is 0, resistant to leading are 1–4; a claim is legitimate at 1.
    pub value: f64,
}

/// Two authors who see somebody differently.
#[derive(Clone, Debug, PartialEq)]
pub struct Disagreement {
    /// About whom.
    pub who: StakeholderId,
    /// About what.
    pub matter: Matter,
    /// Who rates lowest.
    pub low: Said,
    /// Who rates highest.
    pub high: Said,
    /// How far apart they are as a share of the whole scale, 0–1.
    pub share: f64,
}

impl Matter {
    /// All.
    pub const ALL: [Self; 8] = [
        Self::Power,
        Self::Interest,
        Self::Engagement,
        Self::Support,
        Self::Receptiveness,
        Self::Urgency,
        Self::Proximity,
        Self::Legitimacy,
    ];

    /// What a view says of it.
    fn value(self, place: &Place) -> Option<f64> {
        let whole = |value: u8| f64::from(value);
        match self {
            Self::Power => Some(place.power),
            Self::Interest => Some(place.interest),
            Self::Engagement => place.engagement.map(|level| level.rank().map_or(0.0, |rank| f64::from(rank) + 1.0)),
            Self::Support => place.attitude.map(|attitude| whole(attitude.support)),
            Self::Receptiveness => place.attitude.map(|attitude| whole(attitude.receptiveness)),
            Self::Urgency => place.urgency.map(whole),
            Self::Proximity => place.proximity.map(whole),
            Self::Legitimacy => place.legitimate.map(|yes| f64::from(u8::from(yes))),
        }
    }

    /// From its least to its most.
    fn range(self) -> f64 {
        match self {
            Self::Proximity | Self::Engagement => 3.0,
            Self::Legitimacy => 1.0,
            _ => 4.0,
        }
    }

    fn share(self, low: f64, high: f64) -> f64 {
        if self == Self::Engagement && low == 0.0 && high > 0.0 {
            return 1.0;
        }
        ((high - low) / self.range()).clamp(0.0, 1.0)
    }
}

/// What an engagement level on the scale of [`Matter::Engagement`] was.
pub fn level(value: f64) -> EngagementLevel {
    match value.round() as i64 {
        ..=0 => EngagementLevel::Unaware,
        1 => EngagementLevel::Resistant,
        2 => EngagementLevel::Neutral,
        3 => EngagementLevel::Supportive,
        _ => EngagementLevel::Leading,
    }
}

/// Where the authors disagree, the farthest apart first; one for each person and matter. Nothing is said of people who
/// left.
pub fn disagreements(workspace: &Workspace, day: NaiveDate) -> Vec<Disagreement> {
    let mut found = Vec::new();
    for (who, views) in views(workspace, day) {
        if !workspace.stakeholders.get(who).is_some_and(|one| takes_part(one, day)) {
            continue;
        }
        for matter in Matter::ALL {
            let said = views.iter().filter_map(|view| {
                let value = matter.value(&view.place)?;
                Some(Said { by: view.by.clone(), on: view.place.on, value })
            });
            let mut said: Vec<Said> = said.collect();
            // Of those who say the same the newest speaks.
            said.sort_by(|a, b| a.value.total_cmp(&b.value).then(b.on.cmp(&a.on)));
            let (Some(low), Some(high)) = (said.first(), said.last()) else { continue };
            let share = matter.share(low.value, high.value);
            if share > 0.0 {
                found.push(Disagreement { who, matter, low: low.clone(), high: high.clone(), share });
            }
        }
    }
    found.sort_by(|a, b| b.share.total_cmp(&a.share).then((a.who, a.matter).cmp(&(b.who, b.matter))));
    found
}
