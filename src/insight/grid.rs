//! The power/interest grid (Mendelow 1991), and who is a key person.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::attitude::Attitude;
use super::salience::{Limits, Salience};
use crate::workspace::{
    Assessment, AssessmentId, EngagementLevel, Side, Stakeholder, StakeholderId, StakeholderKind, Thresholds,
    Workspace, is_same_name,
};

/// Power of someone who was never rated, for weights only: the middle of the scale.
const UNRATED: f64 = 3.0;

/// Where the grid is divided, on both axes of 1–5: a setting of the workspace.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Midlines {
    /// From this power on it is high.
    pub power: f64,
    /// From this interest on it is high.
    pub interest: f64,
}

impl Midlines {
    /// Those of a workspace.
    pub fn of(thresholds: &Thresholds) -> Self {
        Self { power: thresholds.grid_power, interest: thresholds.grid_interest }
    }
}

/// The four cells of the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cell {
    /// High power, high interest.
    ManageClosely,
    /// High power, low interest.
    KeepSatisfied,
    /// Low power, high interest.
    KeepInformed,
    /// Low power, low interest.
    Monitor,
}

impl Cell {
    /// All, as they lie from the left upper to the right lower corner of the grid.
    pub const ALL: [Self; 4] = [Self::KeepSatisfied, Self::ManageClosely, Self::Monitor, Self::KeepInformed];

    /// The cell of these ratings (1–5 each); what lies on a line counts as high.
    pub fn of(power: f64, interest: f64, lines: Midlines) -> Self {
        match (power >= lines.power, interest >= lines.interest) {
            (true, true) => Self::ManageClosely,
            (true, false) => Self::KeepSatisfied,
            (false, true) => Self::KeepInformed,
            (false, false) => Self::Monitor,
        }
    }
}

/// What one assessment says of a place on the grid.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// The assessment.
    pub assessment: AssessmentId,
    /// Its day.
    pub on: NaiveDate,
    /// Power, 1–5.
    pub power: f64,
    /// Interest, 1–5.
    pub interest: f64,
    /// Salience, when all attributes were rated.
    pub salience: Option<Salience>,
    /// Engagement now, if rated.
    pub engagement: Option<EngagementLevel>,
    /// Engagement we need, if rated.
    pub desired: Option<EngagementLevel>,
    /// Whether the claim is legitimate, if rated.
    pub legitimate: Option<bool>,
    /// Urgency, 1–5, if rated.
    pub urgency: Option<u8>,
    /// Proximity, 1–4, if rated.
    pub proximity: Option<u8>,
    /// Support and receptiveness now, 1–5 each, if both were rated.
    pub attitude: Option<Attitude>,
    /// Support and receptiveness that we need, if both were said.
    pub optimum: Option<Attitude>,
}

impl Place {
    /// The place that an assessment says; `limits` are those of its workspace.
    pub fn of(assessment: &Assessment, limits: Limits) -> Self {
        Self {
            assessment: assessment.id,
            on: assessment.on,
            power: assessment.power,
            interest: assessment.interest,
            salience: Salience::of_assessment(assessment, limits),
            engagement: assessment.engagement,
            desired: assessment.desired,
            legitimate: assessment.legitimate,
            urgency: assessment.urgency,
            proximity: assessment.proximity,
            attitude: Attitude::of(assessment.support, assessment.receptiveness),
            optimum: Attitude::of(assessment.optimum_support, assessment.optimum_receptiveness),
        }
    }

    /// What all authors say together of one person: the newest of these assessments, which stand in the order in which they
    /// count, and of what it does not say what another author said last. Of each author only the latest speaks.
    pub(super) fn together(said: &[&Assessment], limits: Limits) -> Option<Self> {
        let (newest, earlier) = said.split_last()?;
        let mut place = Self::of(newest, limits);
        let mut authors = vec![newest.meta.by.as_str()];
        for one in earlier.iter().rev() {
            if !authors.iter().any(|by| is_same_name(by, &one.meta.by)) {
                authors.push(&one.meta.by);
                place.fill(&Self::of(one, limits), limits);
            }
        }
        Some(place)
    }

    /// Takes what is not said yet.
    fn fill(&mut self, other: &Self, limits: Limits) {
        self.engagement = self.engagement.or(other.engagement);
        self.desired = self.desired.or(other.desired);
        self.legitimate = self.legitimate.or(other.legitimate);
        self.urgency = self.urgency.or(other.urgency);
        self.proximity = self.proximity.or(other.proximity);
        self.attitude = self.attitude.or(other.attitude);
        self.optimum = self.optimum.or(other.optimum);
        self.salience = Salience::of_parts(self.power, self.legitimate, self.urgency, limits);
    }
}

/// The assessments of everybody by the end of a day, in the order in which they count.
pub(super) fn assessed(workspace: &Workspace, day: NaiveDate) -> BTreeMap<StakeholderId, Vec<&Assessment>> {
    let mut assessed: BTreeMap<StakeholderId, Vec<&Assessment>> = BTreeMap::new();
    for one in workspace.assessments.iter().filter(|one| one.on <= day) {
        assessed.entry(one.of).or_default().push(one);
    }
    assessed.values_mut().for_each(|list| list.sort_by_key(|one| one.turn()));
    assessed
}

/// Those of one author among the assessments of a person.
pub(super) fn by<'a, 'w>(
    said: &'a [&'w Assessment],
    author: &'a str,
) -> impl DoubleEndedIterator<Item = &'w Assessment> {
    said.iter().copied().filter(move |one| is_same_name(&one.meta.by, author))
}

/// How somebody came to have all of power, legitimacy and urgency in the eyes of the author who said so last: the author's
/// assessment before, and the one that said so first.
fn became_definitive(said: &[&Assessment], limits: Limits) -> Option<(Place, Place)> {
    let speaks = said.iter().rev().find(|one| Salience::of_assessment(one, limits).is_some())?;
    let (mut became, mut before): (_, Option<Place>) = (None, None);
    for place in by(said, &speaks.meta.by).map(|one| Place::of(one, limits)) {
        let was = before.and_then(|before| before.salience);
        became = match (before, was, place.salience) {
            (_, Some(Salience::Definitive), Some(Salience::Definitive)) => became,
            (Some(before), Some(_), Some(Salience::Definitive)) => Some((before, place)),
            _ => None,
        };
        before = Some(place);
    }
    became
}

/// Where a stakeholder stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// Who.
    pub who: StakeholderId,
    /// The latest assessment, and of what it does not say what another author said last; none = never rated.
    pub latest: Option<Place>,
    /// The one before by the same author, from which the arrow comes: that two see somebody differently is no movement.
    pub previous: Option<Place>,
    /// How they came to have all of power, legitimacy and urgency, where they have: the author's assessment before, and the
    /// one that said so first. That it is said again later is no news.
    pub became_definitive: Option<(Place, Place)>,
    /// The cell of the latest.
    pub cell: Option<Cell>,
    /// Whether it is a key person: power at or above the threshold, not ours, not left.
    pub key: bool,
    /// A person (no group or organisation) of the client who has not left.
    pub client_person: bool,
}

/// Where everybody stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grid {
    /// Every stakeholder.
    pub standings: BTreeMap<StakeholderId, Standing>,
    /// Key people, the most powerful first.
    pub key_people: Vec<StakeholderId>,
}

/// Whether someone still takes part on `day`.
pub fn takes_part(stakeholder: &Stakeholder, day: NaiveDate) -> bool {
    stakeholder.left_on.is_none_or(|left| left > day)
}

impl Grid {
    /// The grid of a workspace at the end of `day`.
    pub fn of(workspace: &Workspace, day: NaiveDate) -> Self {
        let mut grid = Self::default();
        for person in workspace.stakeholders.iter() {
            let present = takes_part(person, day);
            grid.standings.insert(
                person.id,
                Standing {
                    who: person.id,
                    latest: None,
                    previous: None,
                    became_definitive: None,
                    cell: None,
                    key: false,
                    client_person: present && person.side == Side::Client && person.kind == StakeholderKind::Person,
                },
            );
        }
        let lines = Midlines::of(&workspace.engagement.thresholds);
        let limits = Limits::of(&workspace.engagement.thresholds);
        for (who, said) in assessed(workspace, day) {
            let (Some(standing), Some(newest)) = (grid.standings.get_mut(&who), said.last()) else { continue };
            standing.latest = Place::together(&said, limits);
            standing.previous = by(&said, &newest.meta.by).nth_back(1).map(|one| Place::of(one, limits));
            standing.became_definitive = became_definitive(&said, limits);
            standing.cell = Some(Cell::of(newest.power, newest.interest, lines));
        }
        let threshold = workspace.engagement.thresholds.key_power;
        for person in workspace.stakeholders.iter() {
            let Some(standing) = grid.standings.get_mut(&person.id) else { continue };
            let powerful = standing.latest.is_some_and(|place| place.power >= threshold);
            let one = person.kind == StakeholderKind::Person;
            standing.key = one && powerful && person.side != Side::Ours && takes_part(person, day);
        }
        let mut key: Vec<_> = grid.standings.values().filter(|s| s.key).map(|s| s.who).collect();
        key.sort_by(|a, b| grid.weight(*b).total_cmp(&grid.weight(*a)).then(a.cmp(b)));
        grid.key_people = key;
        grid
    }

    /// Power of a stakeholder, 1–5; none = never rated.
    pub fn power(&self, who: StakeholderId) -> Option<f64> {
        self.standings.get(&who).and_then(|standing| standing.latest).map(|place| place.power)
    }

    /// Power as a weight: someone never rated weighs the middle of the scale.
    pub fn weight(&self, who: StakeholderId) -> f64 {
        self.power(who).filter(|power| power.is_finite()).unwrap_or(UNRATED)
    }

    /// Who the key people are, however powerful.
    pub(super) fn keys(&self) -> BTreeSet<StakeholderId> {
        self.key_people.iter().copied().collect()
    }

    /// Whether it is a key person.
    pub fn is_key(&self, who: StakeholderId) -> bool {
        self.standings.get(&who).is_some_and(|standing| standing.key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_four_cells() {
        let lines = Midlines::of(&Thresholds::default());
        assert_eq!(Cell::of(5.0, 5.0, lines), Cell::ManageClosely);
        assert_eq!(Cell::of(4.0, 1.5, lines), Cell::KeepSatisfied);
        assert_eq!(Cell::of(2.9, 4.0, lines), Cell::KeepInformed);
        assert_eq!(Cell::of(1.0, 1.0, lines), Cell::Monitor);
        assert_eq!(Cell::of(3.0, 3.0, lines), Cell::ManageClosely);
    }

    #[test]
    fn the_lines_between_the_cells_are_those_of_the_workspace() {
        let lines = Midlines { power: 3.5, interest: 2.0 };
        assert_eq!(Cell::of(3.4, 2.0, lines), Cell::KeepInformed);
        assert_eq!(Cell::of(3.5, 1.9, lines), Cell::KeepSatisfied);
    }
}
