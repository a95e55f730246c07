//! Effort: how our time divides between the two managers, the eight activities (APEX) and the six roles
//! (Webber & Torti 2004).

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::statistics::total;
use super::talks::Talks;
use crate::workspace::{Activity, ContactId, Role};

/// Minutes by activity.
pub type ActivityMinutes = BTreeMap<Activity, i64>;

/// Where our time went.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Effort {
    /// Minutes on each of the eight activities.
    pub activities: ActivityMinutes,
    /// The same by month (its first day).
    pub months: BTreeMap<NaiveDate, ActivityMinutes>,
    /// When each activity was last done.
    pub last_done: BTreeMap<Activity, NaiveDate>,
    /// In which contact that was.
    pub last_in: BTreeMap<Activity, ContactId>,
    /// Minutes in each of the six roles.
    pub roles: BTreeMap<Role, i64>,
}

impl Effort {
    /// Effort recorded in contacts held up to the end of `day`.
    pub fn of(talks: &Talks, day: NaiveDate) -> Self {
        let mut effort = Self::default();
        // The month that is being counted: contacts come in the order of their times.
        let mut open: Option<(NaiveDate, ActivityMinutes)> = None;
        for talk in talks.all().iter().filter(|talk| talk.held_by(day)) {
            let on = talk.on();
            for (activity, minutes) in talks.activities(talk).iter().filter(|part| part.1 > 0) {
                match &mut open {
                    Some((month, parts)) if (month.year(), month.month()) == (on.year(), on.month()) => {
                        add(parts.entry(*activity).or_default(), *minutes);
                    }
                    _ => {
                        effort.months.extend(open.take());
                        open = Some((on.with_day(1).unwrap_or(on), ActivityMinutes::from([(*activity, *minutes)])));
                    }
                }
                effort.last_done.insert(*activity, on);
                effort.last_in.insert(*activity, talk.id);
            }
            for (role, minutes) in talks.roles(talk).iter().filter(|part| part.1 > 0) {
                add(effort.roles.entry(*role).or_default(), *minutes);
            }
        }
        effort.months.extend(open);
        for (activity, minutes) in effort.months.values().flatten() {
            add(effort.activities.entry(*activity).or_default(), *minutes);
        }
        effort
    }

    /// All minutes.
    pub fn minutes(&self) -> i64 {
        total(self.activities.values().copied())
    }

    /// Minutes of the project manager and of the relationship manager.
    pub fn split(&self) -> (i64, i64) {
        split(&self.activities)
    }

    /// The relationship manager's share, 0–1; none without minutes.
    pub fn relationship_share(&self) -> Option<f64> {
        let (project, relationship) = self.split();
        let whole = project.saturating_add(relationship);
        (whole > 0).then(|| relationship as f64 / whole as f64)
    }

    /// How evenly the six roles are taken, 0–1: entropy ÷ ln 6; none without minutes.
    pub fn evenness(&self) -> Option<f64> {
        evenness(self.roles.values().copied())
    }
}

/// Minutes of the project manager and of the relationship manager.
pub fn split(activities: &ActivityMinutes) -> (i64, i64) {
    activities.iter().fold((0, 0), |(project, relationship), (activity, minutes)| {
        if activity.is_relationship() {
            (project, relationship.saturating_add(*minutes))
        } else {
            (project.saturating_add(*minutes), relationship)
        }
    })
}

fn add(sum: &mut i64, minutes: i64) {
    *sum = sum.saturating_add(minutes);
}

/// Entropy of the shares ÷ ln 6, 0–1; none without minutes.
pub(super) fn evenness(minutes: impl Iterator<Item = i64> + Clone) -> Option<f64> {
    let whole = total(minutes.clone());
    if whole <= 0 {
        return None;
    }
    let share = |part: i64| part as f64 / whole as f64;
    let entropy: f64 = minutes.filter(|part| *part > 0).map(|part| -share(part) * share(part).ln()).sum();
    Some(entropy / 6.0_f64.ln())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_role_alone_is_uneven() {
        let mixed = evenness([70, 10, 5, 5, 5, 5].into_iter()).unwrap();
        assert!((mixed - 0.60).abs() < 0.01, "{mixed}");
        assert_eq!(evenness([100].into_iter()), Some(0.0));
        assert!((evenness([1; 6].into_iter()).unwrap() - 1.0).abs() < 1e-9);
        assert_eq!(evenness([0].into_iter()), None);
    }
}
