//! The APEX scorecard: objective, activities, authority and measure of success, in two columns of live figures.

use chrono::NaiveDate;

use super::facts::Facts;
use super::pulse::Latest;
use super::repeat_business::RepeatBusiness;
use super::statistics::Share;
use super::trust::Trust;
use crate::workspace::{Activity, RecordRef, Stage, StakeholderId, Workspace};

/// The four rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scorecard {
    /// Objective: get the project completed; have a satisfied client.
    pub objective: Row,
    /// Primary activities: four and four.
    pub activities: Row,
    /// What authority rests on: the charter; trust and influence.
    pub authority: Row,
    /// The ultimate measure: on time and on budget; repeat business.
    pub measure: Row,
}

/// One row: the project manager's cell and the relationship manager's.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// The project manager's figures.
    pub project: Vec<Figure>,
    /// The relationship manager's figures.
    pub relationship: Vec<Figure>,
}

/// One live figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// What it is.
    pub kind: FigureKind,
    /// Its value.
    pub value: FigureValue,
    /// The records behind it.
    pub evidence: Vec<RecordRef>,
}

/// What a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FigureKind {
    /// Percent complete, weighted by duration.
    Complete,
    /// Percent that should be complete by the baseline.
    Planned,
    /// When the plan ends.
    Finish,
    /// Days by which the end is later than in the baseline.
    FinishLate,
    /// Days since the planned end, which has passed with work left: no end is known, so none is compared.
    FinishPassed,
    /// People with satisfaction 4 or 5, of those who answered lately ([`Pulse::satisfied`](super::pulse::Pulse)).
    Satisfied,
    /// People who answered on satisfaction lately, of those who count ([`Pulse::heard`](super::pulse::Pulse)).
    Answered,
    /// The unhappiest key person's satisfaction, 1–5.
    LowestKey,
    /// Who that is.
    LowestKeyPerson,
    /// Expectations met in time, of those due.
    ExpectationsMet,
    /// One of the eight activities.
    Activity(Activity),
    /// When the charter was signed.
    CharterSigned,
    /// Limits that the charter delegates.
    CharterLimits,
    /// Decisions that the project manager took alone since the charter was signed: whether its limits are used.
    DecidedAlone,
    /// Trust, 0–100.
    TrustLevel,
    /// One of the four parts of trust as people said it lately, the mean of their answers, 1–10
    /// (Maister, Green & Galford 2000).
    TrustPart(TrustPart),
    /// Our promises kept on time.
    PromisesKept,
    /// Key people with whom we spoke within the agreed interval.
    KeyPeopleReached,
    /// People of the client to whom a way leads from us, of those who are there: the network of influence.
    NetworkReach,
    /// SPI.
    Spi,
    /// CPI.
    Cpi,
    /// Budget − estimate at completion.
    CostAtEnd,
    /// Schedule variance EV − PV, in percent of what was planned by now.
    ScheduleVariance,
    /// Cost variance EV − AC, in percent of what was earned.
    CostVariance,
    /// Milestones reached in time ([`EarnedValue::milestones`](super::earned_value::EarnedValue)).
    MilestonesHit,
    /// Value of follow-on work won.
    RepeatWon,
    /// Value of follow-on work still open.
    RepeatOpen,
    /// Opportunities that are discussed or proposed.
    RepeatInTalks,
    /// Value, open or won, that hangs on one relationship with nobody to stand in.
    SingleThreaded,
}

/// The four parts of trust (Maister, Green & Galford 2000).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TrustPart {
    /// Credibility.
    Credibility,
    /// Reliability, as an opinion.
    Reliability,
    /// Intimacy.
    Intimacy,
    /// Self-orientation; low is good.
    SelfOrientation,
}

impl TrustPart {
    /// All four, in the order of the equation.
    pub const ALL: [Self; 4] = [Self::Credibility, Self::Reliability, Self::Intimacy, Self::SelfOrientation];

    /// The latest answer of a person to it.
    pub fn of(self, trust: &Trust) -> Option<Latest> {
        match self {
            Self::Credibility => trust.credibility,
            Self::Reliability => trust.reliability,
            Self::Intimacy => trust.intimacy,
            Self::SelfOrientation => trust.self_orientation,
        }
    }
}

impl FigureKind {
    /// Key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Complete => "finding-figure-complete",
            Self::Planned => "finding-figure-planned",
            Self::Finish => "finding-figure-finish",
            Self::FinishLate => "finding-figure-finish-late",
            Self::FinishPassed => "finding-figure-finish-passed",
            Self::Satisfied => "finding-figure-satisfied",
            Self::Answered => "finding-figure-answered",
            Self::LowestKey => "finding-figure-lowest-key",
            Self::LowestKeyPerson => "finding-figure-lowest-key-person",
            Self::ExpectationsMet => "finding-figure-expectations-met",
            Self::Activity(Activity::IdentifyingTasks) => "finding-figure-identifying-tasks",
            Self::Activity(Activity::AssigningResources) => "finding-figure-assigning-resources",
            Self::Activity(Activity::MonitoringStatus) => "finding-figure-monitoring-status",
            Self::Activity(Activity::Adjusting) => "finding-figure-adjusting",
            Self::Activity(Activity::DefiningExpectations) => "finding-figure-defining-expectations",
            Self::Activity(Activity::ManagingExpectations) => "finding-figure-managing-expectations",
            Self::Activity(Activity::CommunicatingStatus) => "finding-figure-communicating-status",
            Self::Activity(Activity::BuildingTrust) => "finding-figure-building-trust",
            Self::CharterSigned => "finding-figure-charter-signed",
            Self::CharterLimits => "finding-figure-charter-limits",
            Self::DecidedAlone => "finding-figure-decided-alone",
            Self::TrustLevel => "finding-figure-trust-level",
            Self::TrustPart(TrustPart::Credibility) => "pulse-trust-credibility",
            Self::TrustPart(TrustPart::Reliability) => "pulse-trust-reliability",
            Self::TrustPart(TrustPart::Intimacy) => "pulse-trust-intimacy",
            Self::TrustPart(TrustPart::SelfOrientation) => "pulse-trust-self",
            Self::PromisesKept => "finding-figure-promises-kept",
            Self::KeyPeopleReached => "finding-figure-key-people-reached",
            Self::NetworkReach => "finding-figure-network-reach",
            Self::Spi => "finding-figure-spi",
            Self::Cpi => "finding-figure-cpi",
            Self::CostAtEnd => "finding-figure-cost-at-end",
            Self::ScheduleVariance => "finding-figure-schedule-variance",
            Self::CostVariance => "finding-figure-cost-variance",
            Self::MilestonesHit => "finding-figure-milestones-hit",
            Self::RepeatWon => "finding-figure-repeat-won",
            Self::RepeatOpen => "finding-figure-repeat-open",
            Self::RepeatInTalks => "finding-figure-repeat-in-talks",
            Self::SingleThreaded => "finding-figure-single-threaded",
        }
    }
}

/// A value, in the unit that its variant says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FigureValue {
    /// Not known.
    Unknown,
    /// A plain number.
    Number(f64),
    /// Percent, 0–100.
    Percent(f64),
    /// n of N.
    Share(Share),
    /// Days.
    Days(i64),
    /// A date.
    Date(NaiveDate),
    /// Money in minor units of the engagement's currency.
    Money(i64),
    /// A person.
    Person(StakeholderId),
    /// Minutes of effort, and days since it was last spent.
    Effort {
        /// Minutes so far.
        minutes: i64,
        /// Days since the last; none = never.
        days_since: Option<i64>,
    },
}

fn or_unknown<T>(value: Option<T>, make: impl FnOnce(T) -> FigureValue) -> FigureValue {
    value.map_or(FigureValue::Unknown, make)
}

fn share(share: Share) -> FigureValue {
    if share.of == 0 { FigureValue::Unknown } else { FigureValue::Share(share) }
}

fn percent(share: Option<f64>) -> FigureValue {
    or_unknown(share, |share| FigureValue::Percent(share * 100.0))
}

impl Scorecard {
    /// All figures, row by row, the project manager's first.
    pub fn figures(&self) -> impl Iterator<Item = &Figure> {
        let rows = [&self.objective, &self.activities, &self.authority, &self.measure];
        rows.into_iter().flat_map(|row| row.project.iter().chain(&row.relationship))
    }

    pub(super) fn of(workspace: &Workspace, facts: &Facts, repeat: &RepeatBusiness, day: NaiveDate) -> Self {
        let figure = |kind, value| Figure { kind, value, evidence: Vec::new() };
        let with = |kind, value, evidence| Figure { kind, value, evidence };
        let (earned, pulse, schedule) = (facts.earned_value(), facts.pulse(), facts.schedule());
        let planned = earned.planned_percent;
        let end = schedule
            .agreed_finish()
            .filter(|_| !schedule.tasks.is_empty())
            .map(|planned| (schedule.finish.date() - planned.date()).num_days());
        let lowest = facts
            .grid()
            .key_people
            .iter()
            .filter_map(|who| Some((*who, pulse.satisfaction_now(*who)?)))
            .min_by(|a, b| a.1.value.total_cmp(&b.1.value));
        let readings: Vec<RecordRef> = pulse.satisfaction.values().map(|latest| latest.reading.into()).collect();
        let objective = Row {
            project: vec![
                figure(FigureKind::Complete, or_unknown(schedule.percent(), FigureValue::Percent)),
                figure(FigureKind::Planned, or_unknown(planned, FigureValue::Percent)),
                figure(
                    FigureKind::Finish,
                    or_unknown((!schedule.tasks.is_empty()).then(|| schedule.finish.date()), FigureValue::Date),
                ),
                match schedule.days_past_end(day) {
                    Some(days) => figure(FigureKind::FinishPassed, FigureValue::Days(days)),
                    None => figure(FigureKind::FinishLate, or_unknown(end, FigureValue::Days)),
                },
            ],
            relationship: vec![
                with(FigureKind::Satisfied, share(pulse.satisfied), readings),
                figure(FigureKind::Answered, share(pulse.heard)),
                with(
                    FigureKind::LowestKey,
                    or_unknown(lowest.map(|(_, latest)| latest.value), FigureValue::Number),
                    lowest.map(|(_, latest)| latest.reading.into()).into_iter().collect(),
                ),
                with(
                    FigureKind::LowestKeyPerson,
                    or_unknown(lowest.map(|(who, _)| who), FigureValue::Person),
                    lowest.map(|(who, _)| who.into()).into_iter().collect(),
                ),
                figure(FigureKind::ExpectationsMet, share(facts.expectations().met_in_time)),
            ],
        };
        let activity = |activity: Activity| {
            let minutes = facts.effort().activities.get(&activity).copied().unwrap_or(0);
            let days_since = facts.effort().last_done.get(&activity).map(|on| (day - *on).num_days());
            figure(FigureKind::Activity(activity), FigureValue::Effort { minutes, days_since })
        };
        let activities = Row {
            project: Activity::ALL.into_iter().filter(|a| !a.is_relationship()).map(activity).collect(),
            relationship: Activity::ALL.into_iter().filter(|a| a.is_relationship()).map(activity).collect(),
        };
        Self {
            objective,
            activities,
            authority: authority(workspace, facts),
            measure: Row {
                project: vec![
                    figure(FigureKind::ScheduleVariance, percent(earned.figures.and_then(|f| f.sv_share()))),
                    figure(FigureKind::CostVariance, percent(earned.figures.and_then(|f| f.cv_share()))),
                    figure(FigureKind::Spi, or_unknown(earned.figures.and_then(|f| f.spi()), FigureValue::Number)),
                    figure(FigureKind::Cpi, or_unknown(earned.figures.and_then(|f| f.cpi()), FigureValue::Number)),
                    figure(
                        FigureKind::CostAtEnd,
                        or_unknown(earned.figures.and_then(|f| f.vac()), |v| FigureValue::Money(v.round() as i64)),
                    ),
                    with(FigureKind::MilestonesHit, share(earned.milestones), milestones(facts)),
                ],
                relationship: repeat_business(workspace, repeat),
            },
        }
    }
}

/// The milestones that count: missed ones first, then those that were reached in time.
fn milestones(facts: &Facts) -> Vec<RecordRef> {
    let earned = facts.earned_value();
    earned.missed.iter().chain(&earned.hit).copied().map(RecordRef::from).collect()
}

fn authority(workspace: &Workspace, facts: &Facts) -> Row {
    let charter = workspace.engagement.charter.as_ref();
    let figure = |kind, value, evidence: Vec<RecordRef>| Figure { kind, value, evidence };
    let levels: Vec<f64> = facts.trust().values().filter_map(|trust| trust.fresh().level()).collect();
    let level = (!levels.is_empty()).then(|| levels.iter().sum::<f64>() / levels.len() as f64);
    let near = |who: &StakeholderId| {
        facts.rhythms().debt(*who).is_some_and(|debt| {
            let limit = debt.interval_days.unwrap_or(workspace.engagement.thresholds.silence_days);
            debt.last_two_way.is_some() && debt.days <= limit
        })
    };
    let reached = Share::count(facts.grid().key_people.iter().map(near));
    let promises = &facts.promises().ours;
    let parts = TrustPart::ALL.into_iter().map(|part| {
        let said: Vec<Latest> =
            facts.trust().values().filter_map(|trust| part.of(trust)).filter(|latest| latest.fresh).collect();
        let mean = (!said.is_empty()).then(|| said.iter().map(|one| one.value).sum::<f64>() / said.len() as f64);
        let readings = said.iter().map(|one| one.reading.into()).collect();
        figure(FigureKind::TrustPart(part), or_unknown(mean, FigureValue::Number), readings)
    });
    let network = facts.network();
    let theirs = |who: &StakeholderId| facts.grid().standings.get(who).is_some_and(|one| one.client_person);
    let out: Vec<StakeholderId> = network.out_of_reach().iter().copied().filter(theirs).collect();
    let within: Vec<StakeholderId> =
        network.people.iter().copied().filter(|who| theirs(who) && !out.contains(who)).collect();
    let all = out.len() + within.len();
    let reach = if network.has_us() { Share::new(within.len(), all) } else { Share::default() };
    let signed = charter.and_then(|charter| charter.signed_on);
    let manager = workspace.engagement.manager;
    let alone = workspace.decisions.iter().filter(|one| {
        manager.is_some_and(|manager| one.decided_by == [manager]) && signed.is_some_and(|on| one.decided_on >= on)
    });
    let alone: Vec<RecordRef> = alone.map(|one| one.id.into()).collect();
    Row {
        project: vec![
            figure(
                FigureKind::CharterSigned,
                or_unknown(charter.and_then(|charter| charter.signed_on), FigureValue::Date),
                charter.and_then(|charter| charter.signed_by).map(RecordRef::from).into_iter().collect(),
            ),
            figure(
                FigureKind::CharterLimits,
                or_unknown(charter.map(|charter| charter.limits.len() as f64), FigureValue::Number),
                Vec::new(),
            ),
            figure(
                FigureKind::DecidedAlone,
                or_unknown(signed.map(|_| alone.len() as f64), FigureValue::Number),
                alone,
            ),
        ],
        relationship: vec![
            figure(
                FigureKind::TrustLevel,
                or_unknown(level, FigureValue::Percent),
                facts.trust().keys().map(|who| RecordRef::from(*who)).collect(),
            ),
            figure(
                FigureKind::PromisesKept,
                share(promises.share),
                promises.broken.iter().chain(&promises.kept).map(|id| RecordRef::from(*id)).collect(),
            ),
            figure(
                FigureKind::KeyPeopleReached,
                share(reached),
                facts.grid().key_people.iter().filter(|who| !near(who)).map(|who| RecordRef::from(*who)).collect(),
            ),
            figure(
                FigureKind::NetworkReach,
                share(reach),
                out.iter().chain(&within).map(|who| (*who).into()).collect(),
            ),
        ]
        .into_iter()
        .chain(parts)
        .collect(),
    }
}

fn repeat_business(workspace: &Workspace, repeat: &RepeatBusiness) -> Vec<Figure> {
    let at = |stages: &[Stage]| -> Vec<RecordRef> {
        repeat.stages.iter().filter(|(_, stage)| stages.contains(stage)).map(|(id, _)| (*id).into()).collect()
    };
    // Of what nobody said what it is worth there is no sum.
    let valued = workspace.opportunities.iter().any(|one| one.value_minor != 0);
    let money = |amount| if valued { FigureValue::Money(amount) } else { FigureValue::Unknown };
    let talks = at(&[Stage::Discussed, Stage::Proposed]);
    vec![
        Figure { kind: FigureKind::RepeatWon, value: money(repeat.won_minor), evidence: at(&[Stage::Won]) },
        Figure {
            kind: FigureKind::RepeatOpen,
            value: money(repeat.open_minor),
            evidence: at(&[Stage::Idea, Stage::Discussed, Stage::Proposed]),
        },
        Figure { kind: FigureKind::RepeatInTalks, value: FigureValue::Number(talks.len() as f64), evidence: talks },
        Figure {
            kind: FigureKind::SingleThreaded,
            value: money(repeat.unbacked_minor),
            evidence: repeat.unbacked.iter().map(|id| RecordRef::from(*id)).collect(),
        },
    ]
}
