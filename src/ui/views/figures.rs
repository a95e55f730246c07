//! The scorecard's figures in words, and where each leads.

use crate::insight::expectations::{State, Way};
use crate::insight::managers::{self, Mark as Standing, PartKind};
use crate::insight::pulse::Latest;
use crate::insight::scorecard::{Figure, FigureKind, FigureValue, TrustPart};
use crate::ui::command::Command;
use crate::ui::context::Cx;
use crate::ui::evidence::Lead;
use crate::ui::naming::{capital, stakeholder_name};
use crate::ui::views::ViewKind;
use crate::ui::widgets::chip::Mark;
use crate::workspace::{Activity, Outcome, RecordRef};

/// A figure ready to be drawn.
#[derive(Clone, Debug)]
pub struct Said {
    /// What it is.
    pub name: String,
    /// What it says; none = nothing known.
    pub value: Option<String>,
    /// How it stands, where that can be said.
    pub mark: Option<Mark>,
    /// A thin bar: 0 to 1.
    pub bar: Option<f32>,
    /// What stands behind it.
    pub hint: String,
    /// Where it leads.
    pub lead: Lead,
}

/// The mark of a dial's state.
pub fn mark_of(standing: Standing) -> Mark {
    match standing {
        Standing::Good => Mark::Good,
        Standing::Watch => Mark::Watch,
        Standing::Trouble => Mark::Trouble,
        Standing::Unknown => Mark::Unknown,
    }
}

/// Key of the word for a state.
pub fn state_key(standing: Standing) -> &'static str {
    match standing {
        Standing::Good => "managers-state-good",
        Standing::Watch => "managers-state-watch",
        Standing::Trouble => "managers-state-trouble",
        Standing::Unknown => "managers-state-unknown",
    }
}

/// A figure in words, leading to what is behind it.
pub fn say(cx: &Cx<'_>, figure: &Figure) -> Said {
    Said { lead: lead(cx, figure), ..worded(cx, figure) }
}

/// A figure in words, leading nowhere: what is behind it may take a walk over all records.
pub fn worded(cx: &Cx<'_>, figure: &Figure) -> Said {
    let words = cx.words;
    let mut hint = String::new();
    let mut bar = None;
    let value = match figure.value {
        FigureValue::Unknown => None,
        FigureValue::Number(number) if matches!(figure.kind, FigureKind::TrustPart(_)) => {
            bar = Some((number / 10.0) as f32);
            let (n, total) = (words.number_short(number, 1).into(), 10.into());
            Some(words.with("common-of", &[("n", n), ("total", total)]))
        }
        FigureValue::Number(number) => Some(words.number_short(number, 2)),
        FigureValue::Percent(percent) => {
            // A variance may be below nought, and has no whole.
            let whole = !matches!(figure.kind, FigureKind::ScheduleVariance | FigureKind::CostVariance);
            bar = whole.then_some((percent / 100.0) as f32);
            Some(words.percent(percent / 100.0, 0))
        }
        FigureValue::Share(share) => {
            bar = share.value().map(|value| value as f32);
            Some(words.with("common-of", &[("n", share.n.into()), ("total", share.of.into())]))
        }
        FigureValue::Days(days) => Some(words.days(days)),
        FigureValue::Date(date) => Some(words.date(date)),
        FigureValue::Money(minor) => Some(words.money_whole(minor, &cx.shown().engagement.currency)),
        FigureValue::Person(who) => Some(stakeholder_name(cx.shown(), who, words)),
        FigureValue::Effort { minutes, days_since } => {
            let most = cx.insights.effort.activities.values().copied().max().unwrap_or(0).max(1);
            bar = Some((minutes as f64 / most as f64) as f32);
            let (last, said) = match days_since {
                Some(days) => {
                    let when = words.days_from_today(-days);
                    (words.with("managers-last-done", &[("when", when.as_str().into())]), capital(&when))
                }
                None => (words.text("managers-never-done").to_owned(), words.text("managers-never-done").to_owned()),
            };
            let hours = words.number_short(minutes as f64 / 60.0, 1);
            hint = format!("{} · {last}", words.with("managers-hours", &[("n", hours.into())]));
            Some(said)
        }
    };
    if value.is_none() {
        hint = unknown_reason(cx, figure.kind);
    } else if figure.kind == FigureKind::CharterLimits
        && let Some(charter) = &cx.shown().engagement.charter
    {
        let limits = charter.limits.iter().map(|limit| match limit.amount_minor {
            Some(amount) => format!("{} {}", limit.text, words.money_whole(amount, &cx.shown().engagement.currency)),
            None => limit.text.clone(),
        });
        hint = limits.collect::<Vec<_>>().join("\n");
    }
    if figure.kind == FigureKind::TrustLevel && value.is_some() {
        hint = trust_equations(cx).unwrap_or_default();
    }
    let key = figure.kind.key();
    Said { name: words.text(key).to_owned(), value, mark: mark(cx, figure), bar, hint, lead: Lead::Nowhere }
}

/// The trust equation of each person who answered all four parts, the most powerful first; none where nobody did.
pub fn trust_equations(cx: &Cx<'_>) -> Option<String> {
    const MOST: usize = 6;
    let number = |value: f64| cx.words.number_short(value, 1);
    let mut people: Vec<_> = cx.insights.trust.iter().filter(|(_, trust)| trust.equation().is_some()).collect();
    people.sort_by(|a, b| cx.insights.grid.weight(*b.0).total_cmp(&cx.insights.grid.weight(*a.0)));
    let lines = people.into_iter().take(MOST).filter_map(|(who, trust)| {
        let part = |latest: Option<Latest>| Some(number(latest?.value));
        let args = [
            ("who", stakeholder_name(cx.shown(), *who, cx.words).into()),
            ("credibility", part(trust.credibility)?.into()),
            ("reliability", part(trust.reliability)?.into()),
            ("intimacy", part(trust.intimacy)?.into()),
            ("self", part(trust.self_orientation)?.into()),
            ("trust", number(trust.equation()?).into()),
        ];
        Some(cx.words.with("managers-trust-equation", &args))
    });
    let lines: Vec<String> = lines.collect();
    (!lines.is_empty()).then(|| format!("{}\n{}", cx.text("managers-trust-equations"), lines.join("\n")))
}

/// Why no fresh answer is known: nobody was asked, or nobody answered lately.
pub fn no_reading(cx: &Cx<'_>) -> String {
    let days = cx.shown().engagement.thresholds.silence_days;
    match key_people_asked(cx) {
        None => cx.text("managers-not-asked").to_owned(),
        Some(_) => cx.words.with("managers-no-reading", &[("days", days.into())]),
    }
}

/// Days since a key person was first asked anything; none where nobody was.
pub fn key_people_asked(cx: &Cx<'_>) -> Option<i64> {
    let first = cx.insights.grid.key_people.iter().filter_map(|who| cx.insights.pulse.first_asked(*who)).min();
    first.map(|on| (cx.day - on).num_days())
}

/// Why nothing is known.
fn unknown_reason(cx: &Cx<'_>, kind: FigureKind) -> String {
    match kind {
        FigureKind::Satisfied
        | FigureKind::Answered
        | FigureKind::LowestKey
        | FigureKind::LowestKeyPerson
        | FigureKind::TrustPart(_)
        | FigureKind::TrustLevel => no_reading(cx),
        FigureKind::CharterSigned | FigureKind::CharterLimits | FigureKind::DecidedAlone => {
            cx.text("managers-no-charter").to_owned()
        }
        FigureKind::Spi | FigureKind::ScheduleVariance | FigureKind::Planned | FigureKind::FinishLate => {
            cx.text("managers-no-baseline").to_owned()
        }
        FigureKind::Cpi | FigureKind::CostVariance | FigureKind::CostAtEnd => cx.text("managers-no-cost").to_owned(),
        FigureKind::NetworkReach => cx.text("managers-no-network").to_owned(),
        FigureKind::RepeatWon | FigureKind::RepeatOpen | FigureKind::SingleThreaded => {
            cx.text("managers-no-opportunity").to_owned()
        }
        _ => cx.text("managers-nothing-due").to_owned(),
    }
}

/// How a figure stands, for those where a threshold is commonly agreed.
fn mark(cx: &Cx<'_>, figure: &Figure) -> Option<Mark> {
    let limits = &cx.shown().engagement.thresholds;
    let by = |points: f64| mark_of(managers::mark_of(points, limits));
    match (figure.kind, figure.value) {
        (FigureKind::FinishLate, FigureValue::Days(days)) => Some(match days {
            ..=0 => Mark::Good,
            1..=7 => Mark::Watch,
            _ => Mark::Trouble,
        }),
        (FigureKind::FinishPassed, _) => Some(Mark::Trouble),
        (FigureKind::Spi | FigureKind::Cpi, FigureValue::Number(index)) => Some(by(managers::index_points(index))),
        (FigureKind::LowestKey, FigureValue::Number(answer)) => Some(by(managers::answer_points(answer))),
        (
            FigureKind::Satisfied
            | FigureKind::ExpectationsMet
            | FigureKind::PromisesKept
            | FigureKind::KeyPeopleReached
            | FigureKind::NetworkReach
            | FigureKind::MilestonesHit,
            FigureValue::Share(share),
        ) => share.value().map(|value| by(value * 100.0)),
        (FigureKind::TrustLevel, FigureValue::Percent(percent)) => Some(by(percent)),
        (FigureKind::TrustPart(part), FigureValue::Number(said)) => {
            let said = if part == TrustPart::SelfOrientation { 11.0 - said } else { said };
            Some(by((said - 1.0) / 9.0 * 100.0))
        }
        (FigureKind::ScheduleVariance | FigureKind::CostVariance, FigureValue::Percent(percent)) => {
            Some(by(managers::index_points(1.0 + percent / 100.0)))
        }
        (FigureKind::Activity(activity), FigureValue::Effort { days_since, .. }) if activity.is_relationship() => {
            Some(match days_since {
                Some(..=14) => Mark::Good,
                Some(_) => Mark::Watch,
                // Where no effort was ever noted, nothing is known of any activity.
                None if cx.insights.effort.last_done.is_empty() => Mark::Unknown,
                None => Mark::Trouble,
            })
        }
        (_, FigureValue::Unknown) => Some(Mark::Unknown),
        _ => None,
    }
}

/// Where a figure leads: to the records behind it, else to the view that shows them.
fn lead(cx: &Cx<'_>, figure: &Figure) -> Lead {
    let own = Lead::records(figure.evidence.iter().copied());
    let parts = |kind: PartKind| {
        let managers = &cx.insights.managers;
        let part = managers.pm.parts.iter().chain(&managers.rm.parts).find(|part| part.kind == kind);
        Lead::records(part.into_iter().flat_map(|part| part.evidence.iter().copied()))
    };
    let instead = match figure.kind {
        FigureKind::Complete
        | FigureKind::Planned
        | FigureKind::Finish
        | FigureKind::FinishLate
        | FigureKind::FinishPassed => Lead::View(ViewKind::Timeline),
        FigureKind::Spi | FigureKind::ScheduleVariance | FigureKind::MilestonesHit => Lead::View(ViewKind::Timeline),
        FigureKind::Cpi | FigureKind::CostVariance | FigureKind::CostAtEnd => {
            parts(PartKind::Cost).or(Lead::View(ViewKind::Registers))
        }
        FigureKind::Satisfied | FigureKind::Answered | FigureKind::LowestKey | FigureKind::LowestKeyPerson => {
            Lead::View(ViewKind::Pulse)
        }
        FigureKind::TrustLevel | FigureKind::TrustPart(_) => Lead::View(ViewKind::Pulse),
        FigureKind::DecidedAlone => Lead::View(ViewKind::Dialogue),
        FigureKind::NetworkReach => Lead::View(ViewKind::Stakeholders),
        FigureKind::ExpectationsMet => missed_or_met(cx),
        FigureKind::Activity(activity) => contacts_with(cx, activity),
        FigureKind::CharterSigned | FigureKind::CharterLimits => Lead::Command(Command::EditEngagement),
        FigureKind::PromisesKept => Lead::View(ViewKind::Registers),
        FigureKind::KeyPeopleReached => Lead::View(ViewKind::Stakeholders),
        FigureKind::RepeatWon | FigureKind::RepeatOpen | FigureKind::RepeatInTalks | FigureKind::SingleThreaded => {
            Lead::records(cx.shown().opportunities.ids()).or(Lead::View(ViewKind::Registers))
        }
    };
    own.or(instead)
}

/// The client's expectations of us: those that are missed first, then those that are met.
pub fn missed_or_met(cx: &Cx<'_>) -> Lead {
    let mut statuses: Vec<_> = cx
        .insights
        .expectations
        .statuses
        .iter()
        .filter(|status| status.way == Way::OfUs && status.by.is_some())
        .collect();
    statuses.sort_by_key(|status| (status.state, status.by));
    statuses.retain(|status| status.state != State::NoDate);
    Lead::records(statuses.into_iter().map(|status| status.id)).or(Lead::View(ViewKind::Registers))
}

/// Contacts held in which an activity was done, the latest first.
fn contacts_with(cx: &Cx<'_>, activity: Activity) -> Lead {
    let mut contacts: Vec<_> = cx
        .shown()
        .contacts
        .iter()
        .filter(|contact| contact.outcome == Outcome::Held && contact.at.date() <= cx.day)
        .filter(|contact| contact.activities.iter().any(|part| part.activity == activity && part.minutes > 0))
        .map(|contact| (contact.at, RecordRef::from(contact.id)))
        .collect();
    contacts.sort_unstable_by(|a, b| b.cmp(a));
    Lead::records(contacts.into_iter().map(|(_, record)| record))
}
