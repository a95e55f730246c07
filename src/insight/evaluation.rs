//! An evaluation: how an engagement stood on a day, in the same figures as on any other, so that two days can be laid
//! side by side. Nothing is frozen: the figures are those that the file as of that day gives.
//!
//! A figure goes with what it rests on; where nothing was known on a day there is nothing to compare, and no change is
//! said.

use chrono::NaiveDate;

use super::Insights;
use super::managers::{Dial, PartKind};
use super::money::Amounts;
use crate::workspace::Workspace;

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Compared {
    /// A part of one of the two dials, 0–100.
    Part(PartKind),
    /// Percent complete of the plan, 0–100.
    Complete,
    /// Days by which the plan ends after what was agreed.
    LateDays,
    /// People satisfied, of those who answered lately, in percent.
    Satisfied,
    /// High risks that are open.
    HighRisks,
    /// What the budget is forecast to come to above its plan, in percent of the plan.
    Overspend,
    /// Improvements done, in percent.
    Improved,
    /// Points of closing that are settled, in percent.
    Closed,
}

/// Whether more of it is better.
impl Compared {
    /// Whether a larger figure is the better one.
    pub fn rises(self) -> bool {
        !matches!(self, Self::LateDays | Self::HighRisks | Self::Overspend)
    }
}

/// One figure of a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// What it is.
    pub what: Compared,
    /// Its value; none = nothing was known.
    pub value: Option<f64>,
    /// How many answers, milestones, promises … it rests on.
    pub n: usize,
}

/// How an engagement stood on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    /// The day.
    pub day: NaiveDate,
    /// The figures, always the same ones in the same order.
    pub figures: Vec<Measured>,
}

impl Snapshot {
    /// The figures of a day from the whole file. Costs all insights of that day.
    pub fn on(file: &Workspace, day: NaiveDate) -> Self {
        Self::of(&Insights::of(file, day))
    }

    /// The figures from insights.
    pub fn of(insights: &Insights) -> Self {
        let measured = |what, value: Option<f64>, n| Measured { what, value, n };
        let percent = |share: super::statistics::Share| share.value().map(|value| value * 100.0);
        let file = &insights.shown;
        let mut figures = vec![
            measured(Compared::Complete, complete(insights), file.tasks.len()),
            measured(Compared::LateDays, late(&insights.managers.pm, file), file.tasks.len()),
        ];
        let parts = |dial: &Dial| {
            let those = dial.parts.iter();
            those.map(|part| measured(Compared::Part(part.kind), part.value, part.n)).collect::<Vec<_>>()
        };
        figures.extend(parts(&insights.managers.pm));
        let money = Amounts::all(file, insights.day);
        let over = (money.planned > 0).then(|| -(money.variance() as f64) / money.planned as f64 * 100.0);
        figures.push(measured(Compared::Overspend, over, file.budget.len()));
        figures.extend(parts(&insights.managers.rm));
        figures.push(measured(Compared::Satisfied, percent(insights.pulse.satisfied), insights.pulse.satisfied.of));
        let open = || insights.risks.iter().filter(|risk| risk.open);
        let high = open().filter(|risk| risk.score.is_some_and(|score| score >= super::risks::HIGH)).count();
        let known = !file.risks.is_empty();
        figures.push(measured(Compared::HighRisks, known.then_some(high as f64), open().count()));
        let improved = super::improvements::Improvements::of(insights).done;
        figures.push(measured(Compared::Improved, percent(improved), improved.of));
        let closed = super::closing::Closing::of(insights).settled;
        figures.push(measured(Compared::Closed, percent(closed), closed.of));
        Self { day: insights.day, figures }
    }
}

fn complete(insights: &Insights) -> Option<f64> {
    // The measure of the scorecard and of what leaves.
    insights.schedule.percent()
}

fn late(pm: &Dial, file: &Workspace) -> Option<f64> {
    (!file.tasks.is_empty() && file.engagement.end.is_some()).then(|| pm.late_days.unwrap_or(0) as f64)
}

/// One figure of two days.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// What it is.
    pub what: Compared,
    /// On the earlier day.
    pub before: Measured,
    /// On the later day.
    pub after: Measured,
}

impl Change {
    /// What it changed by; none where nothing was known on one of the days.
    pub fn by(&self) -> Option<f64> {
        Some(self.after.value? - self.before.value?)
    }

    /// Whether it got better (true) or worse; none where it is the same to half a unit, or nothing can be compared.
    pub fn better(&self) -> Option<bool> {
        let by = self.by().filter(|by| by.abs() >= 0.5)?;
        Some((by > 0.0) == self.what.rises())
    }
}

/// Two days side by side; of what was known on neither day nothing is said.
pub fn compare(before: &Snapshot, after: &Snapshot) -> Vec<Change> {
    let pairs = before.figures.iter().zip(&after.figures);
    let changes = pairs.map(|(before, after)| Change { what: after.what, before: *before, after: *after });
    changes.filter(|one| one.before.value.is_some() || one.after.value.is_some()).collect()
}
