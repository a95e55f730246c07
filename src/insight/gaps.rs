//! The five gaps of service quality (Parasuraman, Zeithaml & Berry 1985), told with what an engagement records anyway:
//! no questionnaire of twenty-two items is needed, and where nothing is recorded nothing is said.

use super::Insights;
use super::perception::Perception;
use super::service::Service;
use super::statistics::{Estimate, Share};
use crate::workspace::{Quality, Question};

/// Which of the five.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GapKind {
    /// 1: what the client expects, and what we think so.
    Perceived,
    /// 2: what we think so, and what was written down as criteria.
    Specified,
    /// 3: what was written down, and what was delivered.
    Delivered,
    /// 4: what was delivered, and what was said of it.
    Told,
    /// 5: what was expected, and what is experienced.
    Experienced,
}

/// Something recorded that tells of a gap; a share is of what is as it should be.
#[derive(Clone, Debug, PartialEq)]
pub enum Measured {
    /// Our guesses − the answers to a question.
    Guess(Question, Estimate),
    /// People to whom something else matters most than we assumed before asking.
    Assumed(Share),
    /// Perception − expectation of a dimension of service, by the same people.
    Service(Quality, Estimate),
    /// Expectations that a criterion of a deliverable or something planned answers to.
    Criteria(Share),
    /// Milestones reached as agreed.
    Milestones(Share),
    /// Deliverables accepted at the first presentation.
    FirstPass(Share),
    /// Our promises kept on time.
    Promises(Share),
    /// People who heard of decisions in time.
    Decisions(Share),
    /// Expectations met by their date.
    Expectations(Share),
}

/// One gap with what tells of it; nothing where nothing is recorded.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// Which.
    pub kind: GapKind,
    /// What tells of it.
    pub measured: Vec<Measured>,
}

/// All five.
pub fn of(insights: &Insights) -> [Gap; 5] {
    let known = |share: Share| Some(share).filter(|share| share.of > 0);
    let guesses = [Question::SatisfactionManager, Question::SatisfactionFirm].into_iter().filter_map(|question| {
        let gap = Perception::of(&insights.pulse, &question).gap?;
        Some(Measured::Guess(question, gap))
    });
    let criteria: Vec<_> = insights.shown.deliverables.iter().flat_map(|one| &one.criteria).collect();
    let written = Share::count(insights.shown.expectations.iter().filter(|one| one.closed_on.is_none()).map(|one| {
        !one.satisfied_by.is_empty() || criteria.iter().any(|criterion| criterion.expectation == Some(one.id))
    }));
    let earned = &insights.earned_value;
    let experienced = insights.expectations.met_in_time;
    let (assumed, _) = super::ranking::top_differs(&insights.shown, insights.day);
    let service = Service::of(&insights.pulse).dimensions;
    let felt = service.into_iter().filter_map(|one| Some(Measured::Service(one.quality, one.latest()?.gap?)));
    [
        Gap {
            kind: GapKind::Perceived,
            measured: known(assumed).map(Measured::Assumed).into_iter().chain(guesses).collect(),
        },
        Gap { kind: GapKind::Specified, measured: known(written).map(Measured::Criteria).into_iter().collect() },
        Gap {
            kind: GapKind::Delivered,
            measured: [
                known(earned.milestones).map(Measured::Milestones),
                known(earned.first_pass).map(Measured::FirstPass),
            ]
            .into_iter()
            .flatten()
            .collect(),
        },
        Gap {
            kind: GapKind::Told,
            measured: [
                known(insights.promises.ours.share).map(Measured::Promises),
                known(insights.hearings.on_time).map(Measured::Decisions),
            ]
            .into_iter()
            .flatten()
            .collect(),
        },
        Gap {
            kind: GapKind::Experienced,
            measured: known(experienced).map(Measured::Expectations).into_iter().chain(felt).collect(),
        },
    ]
}
