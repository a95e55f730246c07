//! Fit of two people as a working agreement: six preferences side by side, the largest difference, and one thing to do
//! about it. Not a score and no type of person (that matching types helps is not shown); each side's marks are
//! written down with the person, so that either may read them.

use crate::workspace::{Preferences, Side, Stakeholder, StakeholderId, StakeholderKind, Workspace};

/// One of the six preferences; each goes from 0 (the first word) to 4 (the second).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Axis {
    /// Headline … detail.
    Detail,
    /// Spoken … written.
    Written,
    /// Rare … frequent.
    Frequent,
    /// Formal … informal.
    Informal,
    /// Quick … considered.
    Considered,
    /// Bad news at once … with a solution.
    WithSolution,
}

impl Axis {
    /// All six.
    pub const ALL: [Self; 6] =
        [Self::Detail, Self::Written, Self::Frequent, Self::Informal, Self::Considered, Self::WithSolution];

    /// The mark of a person on it, 0–4.
    pub fn of(self, preferences: &Preferences) -> u8 {
        let mut copy = *preferences;
        *self.at(&mut copy)
    }

    /// Keys of its name and of its two ends.
    pub fn keys(self) -> [&'static str; 3] {
        match self {
            Self::Detail => ["record-axis-detail", "record-axis-headline", "record-axis-details"],
            Self::Written => ["record-axis-form", "record-axis-spoken", "record-axis-written"],
            Self::Frequent => ["record-axis-pace", "record-axis-rare", "record-axis-frequent"],
            Self::Informal => ["record-axis-tone", "record-axis-formal", "record-axis-informal"],
            Self::Considered => ["record-axis-deciding", "record-axis-quick", "record-axis-considered"],
            Self::WithSolution => ["record-axis-bad-news", "record-axis-at-once", "record-axis-with-solution"],
        }
    }

    /// The place of that mark, to change it.
    pub fn at(self, preferences: &mut Preferences) -> &mut u8 {
        match self {
            Self::Detail => &mut preferences.detail,
            Self::Written => &mut preferences.written,
            Self::Frequent => &mut preferences.frequent,
            Self::Informal => &mut preferences.informal,
            Self::Considered => &mut preferences.considered,
            Self::WithSolution => &mut preferences.with_solution,
        }
    }
}

/// Where two people differ on one axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which.
    pub axis: Axis,
    /// Their mark, 0–4.
    pub theirs: u8,
    /// Ours, 0–4.
    pub ours: u8,
}

impl Difference {
    /// Theirs − ours, −4 to 4.
    pub fn steps(self) -> i8 {
        self.theirs.min(4).cast_signed() - self.ours.min(4).cast_signed()
    }

    /// Key of the one adjustment: what to do differently with them.
    pub fn advice_key(self) -> &'static str {
        match (self.axis, self.steps() > 0) {
            (Axis::Detail, true) => "dossier-adjust-detail-more",
            (Axis::Detail, false) => "dossier-adjust-detail-less",
            (Axis::Written, true) => "dossier-adjust-written-more",
            (Axis::Written, false) => "dossier-adjust-written-less",
            (Axis::Frequent, true) => "dossier-adjust-frequent-more",
            (Axis::Frequent, false) => "dossier-adjust-frequent-less",
            (Axis::Informal, true) => "dossier-adjust-informal-more",
            (Axis::Informal, false) => "dossier-adjust-informal-less",
            (Axis::Considered, true) => "dossier-adjust-considered-more",
            (Axis::Considered, false) => "dossier-adjust-considered-less",
            (Axis::WithSolution, true) => "dossier-adjust-solution-more",
            (Axis::WithSolution, false) => "dossier-adjust-solution-less",
        }
    }
}

/// The largest difference of two working agreements, the first axis of those that are as large; none where they agree
/// on all. It is for us to move towards them: the sign of its steps says which way.
pub fn largest(theirs: &Preferences, ours: &Preferences) -> Option<Difference> {
    let differences = Axis::ALL.map(|axis| Difference { axis, theirs: axis.of(theirs), ours: axis.of(ours) });
    let apart = differences.into_iter().filter(|difference| difference.steps() != 0);
    apart.min_by_key(|difference| (-i32::from(difference.steps().abs()), difference.axis))
}

/// Who of us a person is compared with: our contact, else the project manager; nobody for our own manager.
pub fn counterpart(workspace: &Workspace, person: &Stakeholder) -> Option<StakeholderId> {
    person.our_contact.or(workspace.engagement.manager).filter(|ours| *ours != person.id)
}

/// How one of us and a person whom they keep in touch with go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Whom with.
    pub who: StakeholderId,
    /// The largest difference; none where both prefer the same, or the marks of one are not written down.
    pub largest: Option<Difference>,
    /// Whether the marks of both are written down.
    pub is_known: bool,
}

/// The people of whom `ours` is the counterpart: the farthest apart first, then those who are alike, then those of whom
/// nothing is written down.
pub fn pairs(workspace: &Workspace, ours: StakeholderId) -> Vec<Pair> {
    let marks = workspace.stakeholders.get(ours).and_then(|one| one.preferences);
    let theirs = workspace.stakeholders.iter().filter(|one| {
        let person = one.kind == StakeholderKind::Person && one.side != Side::Ours && one.left_on.is_none();
        person && counterpart(workspace, one) == Some(ours)
    });
    let mut pairs: Vec<Pair> = theirs
        .map(|one| {
            let both = one.preferences.zip(marks);
            let largest = both.and_then(|(theirs, ours)| largest(&theirs, &ours));
            Pair { who: one.id, largest, is_known: both.is_some() }
        })
        .collect();
    let apart = |pair: &Pair| pair.largest.map_or(0, |one| one.steps().unsigned_abs());
    pairs.sort_by_key(|pair| (!pair.is_known, std::cmp::Reverse(apart(pair)), pair.who));
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(marks: [u8; 6]) -> Preferences {
        let [detail, written, frequent, informal, considered, with_solution] = marks;
        Preferences { detail, written, frequent, informal, considered, with_solution }
    }

    #[test]
    fn the_largest_difference_and_which_way_to_move() {
        let (haines, reyes) = (marks([0, 0, 2, 3, 1, 0]), marks([4, 3, 2, 1, 3, 4]));
        let found = largest(&haines, &reyes).map(|one| (one.axis, one.steps()));
        assert_eq!(found, Some((Axis::Detail, -4)), "of two that are as large the first");
        let other_way = largest(&reyes, &haines).map(|one| (one.axis, one.steps()));
        assert_eq!(other_way, Some((Axis::Detail, 4)));
    }

    #[test]
    fn who_agrees_on_all_needs_no_adjustment() {
        assert_eq!(largest(&marks([2; 6]), &marks([2; 6])), None);
        let one = largest(&marks([2, 2, 2, 2, 2, 3]), &marks([2; 6]));
        assert_eq!(one, Some(Difference { axis: Axis::WithSolution, theirs: 3, ours: 2 }));
    }
}
