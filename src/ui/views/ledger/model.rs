//! The rows of the ledger and what they add up to, in words, made once for a value of the workspace, a day, a language
//! and a direction. Draws nothing.

use chrono::NaiveDate;

use crate::insight::expectations::{ExpectationStatus, ProposalKind, State, Way};
use crate::insight::needed;
use crate::language::Language;
use crate::ui::context::Cx;
use crate::ui::naming::{Named as _, brief_name, stakeholder_name, title_of};
use crate::ui::plan_contact::{self, Plan};
use crate::ui::states::{expectation_state, proposal_key};
use crate::ui::widgets::chip::Mark;
use crate::workspace::{ExpectationId, ExpectationKind};

/// What would help a row.
pub enum Act {
    /// Nothing is needed.
    None,
    /// A talk is planned already.
    Planned(String),
    /// What would help, where that is no talk.
    Say(String),
    /// A talk that can be planned: its words, what happens then, the plan.
    Plan(String, String, Box<Plan>),
}

/// One expectation.
pub struct Row {
    /// Which.
    pub id: ExpectationId,
    /// What is expected.
    pub title: String,
    /// Who expects it, or of whom we do.
    pub who: String,
    /// The same where there is little room.
    pub who_brief: String,
    /// How it reached us: from whom through whom.
    pub path: String,
    /// What must happen.
    pub kind: String,
    /// The same as a value.
    pub kind_value: ExpectationKind,
    /// By when.
    pub by: Option<NaiveDate>,
    /// Days between that and the plan; positive = late.
    pub gap: Option<i64>,
    /// The gap in days, and as a share of the engagement's length.
    pub gap_said: String,
    /// What waits for it.
    pub blocks: String,
    /// Days that this costs.
    pub blocked: i64,
    /// How it stands.
    pub mark: Mark,
    /// The same in a word.
    pub state: String,
    /// The same as a rank, the worst lowest.
    pub rank: u8,
    /// Power × importance × lateness as a share of the length; without bound where nothing is planned.
    pub exposure: f64,
    /// The same as text; a dash where nothing is planned, nothing where it is nought.
    pub exposure_said: String,
    /// Whether it is not closed.
    pub open: bool,
    /// Whether the plan misses it.
    pub missed: bool,
    /// What would help.
    pub act: Act,
    /// What a search looks through.
    pub haystack: String,
}

/// The ledger in one direction.
pub struct Model {
    /// What it was made for.
    pub key: (u64, NaiveDate, Language, bool, Way),
    /// The finding.
    pub title: String,
    /// What it adds up to, a sentence each.
    pub figures: Vec<(Mark, String)>,
    /// Missed of open by kind, and the words.
    pub kinds: Vec<(Mark, String)>,
    /// The rows, what has nothing planned and the most exposed first, what is closed last.
    pub rows: Vec<Row>,
}

impl Model {
    /// What it would be made for now.
    pub fn key(cx: &Cx<'_>, way: Way) -> (u64, NaiveDate, Language, bool, Way) {
        (cx.source, cx.day, cx.words.language(), cx.editable, way)
    }

    /// Makes the rows of one direction.
    pub fn of(cx: &Cx<'_>, way: Way) -> Self {
        let (all, words) = (&cx.insights.expectations, cx.words);
        let mut statuses: Vec<_> = all.statuses.iter().filter(|status| status.way == way).collect();
        statuses.sort_by(|a, b| {
            (b.open.cmp(&a.open))
                .then(exposure(b).total_cmp(&exposure(a)))
                .then(b.exposure.total_cmp(&a.exposure))
                .then(a.state.cmp(&b.state))
                .then((a.by.is_none(), a.by).cmp(&(b.by.is_none(), b.by)))
        });
        let tally = if way == Way::OfUs { all.of_us } else { all.of_client };
        let counts = [("late", tally.late.into()), ("open", tally.open.into()), ("met", tally.met.into())];
        let key = if way == Way::OfUs { "ledger-title-of-us" } else { "ledger-title-of-them" };
        let kinds = all.by_kind(way).into_iter().map(|(kind, share)| {
            let args = [("kind", kind.name(words).into()), ("n", share.n.into()), ("of", share.of.into())];
            // Of what has no date nobody knows whether it will be in time.
            let dated = || statuses.iter().any(|one| one.open && one.kind == kind && one.state != State::NoDate);
            let mark = match share.n {
                0 if dated() => Mark::Good,
                0 => Mark::Unknown,
                _ => Mark::Trouble,
            };
            (mark, words.with("ledger-kind", &args))
        });
        Self {
            key: Self::key(cx, way),
            title: words.with(key, &counts),
            figures: figures(cx, way),
            kinds: kinds.collect(),
            rows: statuses.into_iter().filter_map(|status| row(cx, status)).collect(),
        }
    }
}

/// Coverage, what was met in time, what did not come to us first; of what we need, what is overdue.
fn figures(cx: &Cx<'_>, way: Way) -> Vec<(Mark, String)> {
    let (all, words) = (&cx.insights.expectations, cx.words);
    let share = |key: &str, n: usize, of: usize| words.with(key, &[("n", n.into()), ("of", of.into())]);
    if way == Way::OfClient {
        let needs = needed::of(cx.insights);
        let overdue = needs.iter().filter(|need| need.overdue_days.is_some()).count();
        let blocked = needs.iter().map(needed::Need::blocked_days).max().unwrap_or(0);
        let mark = |bad: bool| {
            if needs.is_empty() {
                Mark::Unknown
            } else if bad {
                Mark::Trouble
            } else {
                Mark::Good
            }
        };
        return vec![
            (mark(overdue > 0), share("ledger-overdue", overdue, needs.len())),
            (mark(blocked > 0), words.with("ledger-blocked", &[("days", blocked.into())])),
        ];
    }
    let good = |n: usize, of: usize| match (n, of) {
        (_, 0) => Mark::Unknown,
        (n, of) if n == of => Mark::Good,
        _ => Mark::Watch,
    };
    let (covered, met, passed) = (all.coverage, all.met_in_time, all.bypassed);
    // Where nothing is written down of how anything reached us, nothing is known of it.
    let known = all.statuses.iter().any(|one| one.way == way && one.second_hand);
    let told = |mark: Mark| if known { mark } else { Mark::Unknown };
    let mut figures = vec![
        (good(covered.n, covered.of), share("ledger-coverage", covered.n, covered.of)),
        (good(met.n, met.of), share("ledger-met", met.n, met.of)),
        (told(good(passed.of - passed.n, passed.of)), share("ledger-bypassed", passed.n, passed.of)),
    ];
    if !all.without.is_empty() {
        let names: Vec<String> = all.without.iter().map(|who| stakeholder_name(cx.shown(), *who, words)).collect();
        figures.push((Mark::Unknown, words.with("ledger-without", &[("who", names.join(", ").into())])));
    }
    figures
}

/// How exposed an expectation is: how late nothing comes is not known, and it is not nought.
fn exposure(status: &ExpectationStatus) -> f64 {
    let unplanned = status.open && status.state == State::NoSatisfier;
    if unplanned { f64::INFINITY } else { status.exposure }
}

fn row(cx: &Cx<'_>, status: &ExpectationStatus) -> Option<Row> {
    let (shown, words) = (cx.shown(), cx.words);
    let one = shown.expectations.get(status.id)?;
    let who = match status.way {
        Way::OfUs => Some(one.holder),
        Way::OfClient => one.of,
    };
    let who_brief = who.map(|who| brief_name(shown, who, words));
    let who = who.map_or_else(|| words.text("common-not-set").to_owned(), |who| stakeholder_name(shown, who, words));
    let chain = one.heard_through.iter().map(|who| stakeholder_name(shown, *who, words));
    let path: Vec<String> = std::iter::once(stakeholder_name(shown, one.holder, words)).chain(chain).collect();
    let (mark, key) = expectation_state(status);
    let need = needed::need(cx.insights, status).filter(|_| status.way == Way::OfClient && status.open);
    let blocked = need.as_ref().map_or(0, needed::Need::blocked_days);
    let blocks = need.and_then(|need| need.blocks.first().copied()).map_or_else(String::new, |first| {
        let task = title_of(shown, first.task.into(), words);
        words.with("dossier-blocks", &[("task", task.into()), ("days", blocked.into())])
    });
    let gap_said = match (status.gap_days, status.gap_share) {
        (Some(days), Some(share)) => {
            let sign = if days > 0 { "+" } else { "" };
            let percent = words.percent(share, 1);
            let days = format!("{sign}{}", words.number(days as f64, 0));
            words.with("ledger-gap", &[("days", days.into()), ("percent", percent.into())])
        }
        _ => String::new(),
    };
    Some(Row {
        id: status.id,
        title: one.title.clone(),
        who_brief: who_brief.unwrap_or_else(|| who.clone()),
        path: path.join(" → "),
        kind: one.kind.name(words).to_owned(),
        kind_value: one.kind,
        by: one.by,
        gap: status.gap_days,
        gap_said,
        blocks,
        blocked,
        mark,
        state: words.text(key).to_owned(),
        rank: status.state as u8,
        exposure: exposure(status),
        exposure_said: match exposure(status) {
            unbounded if unbounded.is_infinite() => "–".to_owned(),
            some if some > 0.0 => words.number(some, 1),
            _ => String::new(),
        },
        open: status.open,
        missed: status.is_late(),
        act: act(cx, status),
        haystack: [one.title.as_str(), &who, one.kind.name(words), words.text(key)].join("\n").to_lowercase(),
        who,
    })
}

/// What would help: a talk that can be planned at once, before any task is moved.
fn act(cx: &Cx<'_>, status: &ExpectationStatus) -> Act {
    let Some(proposal) = status.proposal.filter(|_| status.way == Way::OfUs) else { return Act::None };
    let words = cx.words;
    let overdue = status.overdue_days.unwrap_or(0);
    let say = || {
        let date = words.date(proposal.on_or_before);
        Act::Say(words.with(proposal_key(proposal.kind), &[("date", date.into()), ("overdue", overdue.into())]))
    };
    if matches!(proposal.kind, ProposalKind::MoveOrAgree | ProposalKind::AskDate | ProposalKind::AskWhetherMet) {
        return say();
    }
    let before = Some(proposal.on_or_before);
    let Some(plan) = plan_contact::plan(cx, status.holder, before, Some(status)) else { return say() };
    if let Some((_, at)) = plan_contact::planned(cx, &plan, status.holder, before, Some(status)) {
        return Act::Planned(plan_contact::planned_words(cx, at));
    }
    let day = words.date_short(plan.contact.at.date());
    let word = words.with(plan.talk.act_key(), &[("date", day.into())]);
    let args = [("what", plan.contact.title.as_str().into()), ("at", words.date_time(plan.contact.at).into())];
    Act::Plan(word, words.with("overview-act-hint", &args), Box::new(plan))
}
