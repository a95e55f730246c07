//! How what was agreed with the client was kept, in one walk: all that a dial reads of [`super::rhythm`]. Whoever asks it
//! of many days pays for no ribbon, no attendance and no debt.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::rhythm::{Turns, counts, failed_by, is_among, is_appointment};
use super::statistics::Share;
use super::talks::{Became, Talks};
use crate::workspace::{ContactId, Rhythm, Side, StakeholderId, Workspace};

/// What was agreed with the client, kept or not.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Agreed {
    /// The same as of [`super::rhythm::Rhythms::all`].
    pub kept: Share,
    /// What failed by us: moved, then cancelled, then missed, each in the order of their times.
    pub ours: Vec<ContactId>,
}

impl Agreed {
    /// At the end of `day`.
    pub fn of(workspace: &Workspace, talks: &Talks, day: NaiveDate) -> Self {
        let tolerance = workspace.engagement.thresholds.move_tolerance_days;
        let ours: HashSet<StakeholderId> =
            workspace.stakeholders.iter().filter(|one| one.side == Side::Ours).map(|one| one.id).collect();
        let of_us: Vec<bool> = talks.people().iter().map(|who| ours.contains(who)).collect();
        let rhythms: Vec<Option<&Rhythm>> = talks.series().iter().map(|id| workspace.rhythms.get(*id)).collect();
        let among_us: Vec<bool> =
            rhythms.iter().map(|rhythm| rhythm.is_some_and(|rhythm| is_among(rhythm, &ours))).collect();
        let mut turns: Vec<Option<Turns<'_>>> = rhythms.into_iter().map(|one| Some(Turns::of(one?, day))).collect();
        let mut agreed = Self::default();
        let (mut cancelled, mut missed) = (Vec::new(), Vec::new());
        for talk in talks.all() {
            let of_series = talk.series.map(|at| at as usize);
            if let Some(turns) = of_series.and_then(|at| turns.get_mut(at)?.as_mut()) {
                turns.take(talk);
            }
            if !is_appointment(talk) || !counts(talk, tolerance) {
                continue;
            }
            let is_among_us = match of_series {
                Some(at) => among_us.get(at).copied().unwrap_or_default(),
                None => !talk.is_open() && talks.attended(talk).iter().all(|one| of_us[one.person as usize]),
            };
            if is_among_us {
                continue;
            }
            let failed = failed_by(talks, talk, &of_us);
            agreed.kept.add(failed.is_none());
            if failed == Some(Side::Ours) {
                let list = match talk.became {
                    Became::Moved { .. } => &mut agreed.ours,
                    Became::Cancelled(_) => &mut cancelled,
                    _ => &mut missed,
                };
                list.push(talk.id);
            }
        }
        agreed.ours.extend(cancelled.into_iter().chain(missed));
        let of_series = turns.into_iter().zip(&among_us).filter(|(_, among_us)| !**among_us);
        agreed.kept.of += of_series.filter_map(|(turns, _)| turns).map(Turns::unrecorded).sum::<usize>();
        // Series of which nothing at all stands in the file.
        let known: HashSet<_> = talks.series().iter().collect();
        let empty = workspace.rhythms.iter().filter(|one| !known.contains(&one.id) && !is_among(one, &ours));
        agreed.kept.of += empty.map(|rhythm| Turns::of(rhythm, day).unrecorded()).sum::<usize>();
        agreed
    }
}

#[cfg(test)]
mod tests {
    use chrono::Days;

    use super::*;
    use crate::app::samples::{SAMPLES, load};
    use crate::insight::Insights;

    #[test]
    fn it_says_of_what_was_agreed_what_the_rhythms_say() {
        for number in 0..SAMPLES.len() {
            let file = load(number).expect("a sample");
            for days in (0..280).step_by(9) {
                let insights = Insights::of(&file, file.engagement.start + Days::new(days));
                let agreed = Agreed::of(&insights.shown, insights.talks(), insights.day);
                let all = &insights.rhythms.all;
                assert_eq!((agreed.kept, agreed.ours), (all.kept, all.ours.all().collect()), "{number}, day {days}");
            }
        }
    }
}
