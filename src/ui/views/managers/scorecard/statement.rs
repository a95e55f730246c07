//! A statement of the scorecard: a figure in plain words, of how much it is known and how old that is.
//!
//! Draws nothing, and looks at no record that does not bear on what is said: what stands behind a statement is gathered
//! in [`super::proof`] when somebody asks for it.

use crate::insight::scorecard::{Figure, FigureKind, FigureValue, Row, TrustPart};
use crate::insight::statistics::Share;
use crate::insight::trust_lines::Kind;
use crate::ui::context::Cx;
use crate::ui::naming::{brief_name, stakeholder_name};
use crate::ui::views::figures::{self, Said};
use crate::ui::widgets::chip::Mark;
use crate::workspace::{Activity, Presence, Side, StakeholderId};

/// What a statement is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Asked {
    /// A figure of the scorecard.
    Figure(FigureKind),
    /// One of the two trusts.
    Trust(Kind),
}

/// One statement.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Of what.
    pub of: Asked,
    /// What it is.
    pub name: String,
    /// Of how much it is known, how old that is, who did it; empty where nothing is to be said.
    pub under: String,
    /// What it says; none = nothing known.
    pub value: Option<String>,
    /// How it stands, where that can be said.
    pub mark: Option<Mark>,
    /// A thin bar: 0 to 1.
    pub bar: Option<f32>,
    /// More to say, under the pointer.
    pub hint: String,
}

impl Statement {
    fn of(of: Asked, said: Said, under: Option<String>) -> Self {
        let Said { name, value, mark, bar, hint, .. } = said;
        let under = under.filter(|_| value.is_some()).unwrap_or_default();
        Self { of, name, under, value, mark, bar, hint }
    }
}

/// The statements of a cell.
pub fn cell(cx: &Cx<'_>, row: &Row, side: usize) -> Vec<Statement> {
    let figures = if side == 0 { &row.project } else { &row.relationship };
    let find = |kind: FigureKind| figures.iter().find(|figure| figure.kind == kind);
    let mut all: Vec<Statement> =
        figures.iter().filter(|figure| !folded(figure.kind)).map(|figure| statement(cx, figure, &find)).collect();
    if find(FigureKind::PromisesKept).is_some() {
        // Credibility, reliability, intimacy, self-orientation stand in the order of the equation.
        all.sort_by_key(|one| place(one.of));
        all.extend([Kind::Cognitive, Kind::Affective].map(|kind| trust(cx, kind)));
        all.sort_by_key(|one| place(one.of));
    }
    all
}

/// What is said within another statement.
fn folded(kind: FigureKind) -> bool {
    matches!(
        kind,
        FigureKind::LowestKeyPerson
            | FigureKind::TrustLevel
            | FigureKind::TrustPart(TrustPart::Reliability)
            | FigureKind::Spi
            | FigureKind::Cpi
    )
}

fn place(of: Asked) -> u8 {
    match of {
        Asked::Figure(FigureKind::TrustPart(TrustPart::Credibility)) => 0,
        Asked::Figure(FigureKind::PromisesKept) => 1,
        Asked::Figure(FigureKind::TrustPart(TrustPart::Intimacy)) => 2,
        Asked::Figure(FigureKind::TrustPart(TrustPart::SelfOrientation)) => 3,
        Asked::Trust(Kind::Cognitive) => 4,
        Asked::Trust(Kind::Affective) => 5,
        _ => 6,
    }
}

fn statement<'f>(cx: &Cx<'_>, figure: &Figure, find: &impl Fn(FigureKind) -> Option<&'f Figure>) -> Statement {
    let mut said = figures::worded(cx, figure);
    if figure.kind == FigureKind::LowestKey
        && let Some(FigureValue::Person(who)) = find(FigureKind::LowestKeyPerson).map(|figure| figure.value)
        && let FigureValue::Number(answer) = figure.value
    {
        let name = brief_name(cx.shown(), who, cx.words);
        said.name = cx.words.with("overview-lowest", &[("who", name.into())]);
        said.value = Some(cx.words.with("common-of", &[("n", answer.into()), ("total", 5.into())]));
        said.hint = stakeholder_name(cx.shown(), who, cx.words);
    }
    let number = |kind: FigureKind| match find(kind).map(|figure| figure.value) {
        Some(FigureValue::Number(number)) => Some(number),
        _ => None,
    };
    let index = |kind: FigureKind, key: &str| {
        number(kind).map(|index| cx.words.with(key, &[("index", cx.words.number_short(index, 2).into())]))
    };
    let under = match figure.kind {
        FigureKind::Complete => {
            let done = cx.insights.schedule.tasks_done();
            let args = [("n", done.n.into()), ("of", done.of.into())];
            (done.of > 0).then(|| cx.words.with("managers-tasks-done", &args))
        }
        FigureKind::Satisfied | FigureKind::Answered => {
            newest(cx, cx.insights.pulse.satisfaction.values().map(|latest| latest.age_days).min())
        }
        FigureKind::LowestKey => newest(cx, lowest_age(cx, find(FigureKind::LowestKeyPerson))),
        FigureKind::Activity(activity) => by_whom(cx, activity, &mut said),
        FigureKind::TrustPart(part) => {
            let fresh = cx.insights.trust.values().filter_map(|trust| part.of(trust)).filter(|latest| latest.fresh);
            let (n, age) = fresh.fold((0, None::<i64>), |(n, age), latest| {
                (n + 1, Some(age.map_or(latest.age_days, |age| age.min(latest.age_days))))
            });
            newest(cx, age).map(|newest| format!("{} · {newest}", cx.words.with("managers-people", &[("n", n.into())])))
        }
        FigureKind::PromisesKept => number(FigureKind::TrustPart(TrustPart::Reliability))
            .map(|said| cx.words.with("managers-reliability-said", &[("said", cx.words.number_short(said, 1).into())])),
        FigureKind::ScheduleVariance => index(FigureKind::Spi, "managers-spi"),
        FigureKind::CostVariance => index(FigureKind::Cpi, "managers-cpi"),
        FigureKind::CharterSigned => {
            let charter = cx.shown().engagement.charter.as_ref();
            charter.and_then(|charter| charter.signed_by).map(|who| brief_name(cx.shown(), who, cx.words))
        }
        _ => None,
    };
    if figure.kind == FigureKind::PromisesKept {
        said.name = cx.text("managers-reliability").to_owned();
    }
    Statement::of(Asked::Figure(figure.kind), said, under)
}

/// How old the newest of what is said is.
fn newest(cx: &Cx<'_>, age: Option<i64>) -> Option<String> {
    age.map(|days| cx.words.days_from_today(-days))
}

fn lowest_age(cx: &Cx<'_>, lowest: Option<&Figure>) -> Option<i64> {
    let Some(FigureValue::Person(who)) = lowest.map(|figure| figure.value) else { return None };
    cx.insights.pulse.satisfaction_now(who).map(|latest| latest.age_days)
}

/// Who of us did it last, and that nobody answers for it.
fn by_whom(cx: &Cx<'_>, activity: Activity, said: &mut Said) -> Option<String> {
    let owner = cx.shown().engagement.owners.iter().find(|one| one.activity == activity);
    let by = cx.insights.effort.last_in.get(&activity).and_then(|id| cx.shown().contacts.get(*id)).map(|contact| {
        let ours: Vec<StakeholderId> = contact
            .attendance
            .iter()
            .filter(|one| one.presence == Presence::Present)
            .map(|one| one.who)
            .filter(|who| cx.shown().stakeholders.get(*who).is_some_and(|one| one.side == Side::Ours))
            .collect();
        match ours.as_slice() {
            [] => contact.meta.by.clone(),
            [one] => brief_name(cx.shown(), *one, cx.words),
            [one, rest @ ..] => {
                let args = [("who", brief_name(cx.shown(), *one, cx.words).into()), ("n", rest.len().into())];
                cx.words.with("managers-by-several", &args)
            }
        }
    });
    let owned = match owner {
        Some(owner) => {
            let name = stakeholder_name(cx.shown(), owner.who, cx.words);
            said.hint = format!("{}\n{}", said.hint, cx.words.with("managers-owner", &[("who", name.into())]));
            None
        }
        None => {
            said.mark = said.mark.filter(|mark| *mark != Mark::Good).or(Some(Mark::Watch));
            said.hint = format!("{}\n{}", said.hint, cx.text("managers-no-owner-hint"));
            Some(cx.text("managers-no-owner").to_owned())
        }
    };
    let parts: Vec<String> = by.filter(|by| !by.is_empty()).into_iter().chain(owned).collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// One of the two trusts: which acts build it, of how many towards people of the client.
fn trust(cx: &Cx<'_>, kind: Kind) -> Statement {
    let (key, hint) = match kind {
        Kind::Cognitive => ("managers-trust-cognitive", "pulse-trust-cognitive-by"),
        Kind::Affective => ("managers-trust-affective", "pulse-trust-affective-by"),
    };
    let share = trust_share(cx, kind);
    let said = Said {
        name: cx.text(key).to_owned(),
        value: (share.of > 0).then(|| cx.words.with("common-of", &[("n", share.n.into()), ("total", share.of.into())])),
        mark: if share.of > 0 { None } else { Some(Mark::Unknown) },
        bar: share.value().map(|value| value as f32),
        hint: cx.text(hint).to_owned(),
        lead: crate::ui::evidence::Lead::Nowhere,
    };
    let newest_act = cx.trusted.lines.into_iter().flatten().flat_map(|line| &line.acts);
    let newest_act = newest_act.filter(|act| act.deed.kind() == kind).map(|act| act.on).max();
    Statement::of(Asked::Trust(kind), said, newest(cx, newest_act.map(|on| (cx.day - on).num_days())))
}

/// Acts of one of the two trusts towards everybody, each once.
fn trust_share(cx: &Cx<'_>, kind: Kind) -> Share {
    let lines = cx.trusted.lines.into_iter().flatten();
    let mut acts: Vec<_> = lines
        .flat_map(|line| line.acts.iter().map(move |act| (act.on, act.record, line.who, act.deed)))
        .filter(|(.., deed)| deed.kind() == kind)
        .collect();
    acts.sort_unstable();
    acts.dedup();
    Share::count(acts.into_iter().map(|(.., deed)| deed.builds()))
}

/// The ratio of the trust equation for those who answered all four parts: the lowest and the highest.
pub fn ratios(cx: &Cx<'_>) -> Option<String> {
    let all: Vec<f64> = cx.insights.trust.values().filter_map(|trust| trust.fresh().equation()).collect();
    let (least, most) = (all.iter().copied().reduce(f64::min)?, all.iter().copied().reduce(f64::max)?);
    let number = |value: f64| cx.words.number_short(value, 1);
    Some(if all.len() == 1 {
        cx.words.with("managers-ratio-one", &[("ratio", number(least).into())])
    } else {
        let args = [("least", number(least).into()), ("most", number(most).into()), ("n", all.len().into())];
        cx.words.with("managers-ratio", &args)
    })
}
