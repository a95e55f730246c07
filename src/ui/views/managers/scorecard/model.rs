//! What the view of the two managers says, in words, computed once for a value of the workspace, a day and a language.
//!
//! Draws nothing.

use chrono::NaiveDate;

use super::statement::{self, Statement};
use crate::insight::managers::{Mark as Standing, Watermelon};
use crate::insight::scorecard::Row;
use crate::insight::warnings::Rule;
use crate::language::Language;
use crate::ui::context::Cx;
use crate::ui::naming::stakeholder_name;
use crate::ui::views::figures;
use crate::ui::views::overview::model::clock;
use crate::ui::views::standing::{self, Standing as Dial};
use crate::ui::widgets::Manager;
use crate::ui::widgets::chip::Mark;
use crate::workspace::StakeholderId;

/// What was computed, and for what.
pub struct Model {
    /// Insights, trust over time, day, language.
    pub key: (u64, u64, NaiveDate, Language, bool),
    /// The finding.
    pub title: String,
    /// What is drawn.
    pub subtitle: String,
    /// The project manager's dial.
    pub plan: Dial,
    /// The relationship manager's dial.
    pub relationship: Dial,
    /// How far the two are apart.
    pub gap: String,
    /// Whether the project manager's dial says so.
    pub gap_under_dial: bool,
    /// Green outside, red inside.
    pub alarm: Option<Alarm>,
    /// The scorecard.
    pub rows: Vec<Shown>,
}

/// That the plan looks better than the relationship lets it be.
pub struct Alarm {
    /// How grave.
    pub mark: Mark,
    /// What is the matter.
    pub sentence: String,
    /// Whom to see, and the words of the act that shows them.
    pub worst: Option<(StakeholderId, String)>,
}

/// A row of the scorecard in words.
pub struct Shown {
    /// Key of the row's name.
    pub name: &'static str,
    /// APEX's words for the two.
    pub words: [&'static str; 2],
    /// What is said of both together; may be empty.
    pub more: String,
    /// The two cells.
    pub cells: [Vec<Statement>; 2],
}

impl Model {
    /// What it would be computed for now.
    pub fn key(cx: &Cx<'_>) -> (u64, u64, NaiveDate, Language, bool) {
        // The simulation comes when it comes.
        let simulated = cx.simulated.current && cx.simulated.forecast.is_some();
        (cx.source, cx.trusted.number, cx.day, cx.words.language(), simulated)
    }

    /// Computes everything.
    pub fn of(cx: &Cx<'_>) -> Self {
        let managers = &cx.insights.managers;
        let card = &managers.scorecard;
        let mut plan = standing::dial_words(cx, Manager::Project, &managers.pm);
        let relationship = standing::dial_words(cx, Manager::Relationship, &managers.rm);
        let (gap, alarm) = (gap(cx), alarm(cx));
        // Where the alarm says it, how far they are apart stands small under a dial that has nothing else to say.
        let mut subtitle = cx.words.with("managers-subtitle", &[("clock", clock(cx).into())]);
        let gap_under_dial = alarm.is_some() && plan.note.is_none();
        if gap_under_dial {
            plan.note = Some(gap.clone());
            // Then what looks ahead has no place there.
            if let Some(ahead) = &plan.ahead {
                subtitle = format!("{subtitle} · {ahead}");
            }
        }
        Self {
            key: Self::key(cx),
            title: title(cx),
            subtitle,
            plan,
            relationship,
            gap,
            gap_under_dial,
            alarm,
            rows: vec![
                row(
                    cx,
                    "managers-objective",
                    ["managers-objective-project", "managers-objective-relationship"],
                    &card.objective,
                ),
                row(
                    cx,
                    "managers-activities",
                    ["managers-activities-project", "managers-activities-relationship"],
                    &card.activities,
                ),
                row(
                    cx,
                    "managers-authority",
                    ["managers-authority-project", "managers-authority-relationship"],
                    &card.authority,
                ),
                row(
                    cx,
                    "managers-measure",
                    ["managers-measure-project", "managers-measure-relationship"],
                    &card.measure,
                ),
            ],
        }
    }
}

/// The finding that the two marks make.
fn title(cx: &Cx<'_>) -> String {
    let (plan, relationship) = (cx.insights.managers.pm.mark, cx.insights.managers.rm.mark);
    match (plan, relationship) {
        (Standing::Good, Standing::Good) => return cx.text("managers-title-both-good").to_owned(),
        (Standing::Good, Standing::Trouble) => return cx.text("managers-title-watermelon").to_owned(),
        (Standing::Trouble, Standing::Trouble) => return cx.text("managers-title-both-trouble").to_owned(),
        (Standing::Unknown, Standing::Unknown) => return cx.text("managers-title-nothing").to_owned(),
        _ => {}
    }
    let plan = match plan {
        Standing::Good => "managers-title-plan-good",
        Standing::Watch => "managers-title-plan-watch",
        Standing::Trouble => "managers-title-plan-trouble",
        Standing::Unknown => "managers-title-plan-unknown",
    };
    let relationship = match relationship {
        Standing::Good => "managers-title-relationship-good",
        Standing::Watch => "managers-title-relationship-watch",
        Standing::Trouble => "managers-title-relationship-trouble",
        Standing::Unknown => "managers-title-relationship-unknown",
    };
    let (plan, relationship) = (cx.text(plan), cx.text(relationship));
    cx.words.with("managers-title", &[("plan", plan.into()), ("relationship", relationship.into())])
}

/// PM − RM.
fn gap(cx: &Cx<'_>) -> String {
    let managers = &cx.insights.managers;
    let gap = match managers.gap.map(|gap| gap.round() as i64) {
        Some(0) => cx.text("managers-gap-none").to_owned(),
        Some(gap) if gap > 0 => cx.words.with("managers-gap-plan", &[("n", gap.into())]),
        Some(gap) => cx.words.with("managers-gap-relationship", &[("n", (-gap).into())]),
        None => cx.text("managers-gap-unknown").to_owned(),
    };
    let unknown = |standing: Standing| standing == Standing::Unknown;
    // Progress can be reported before there is a baseline to hold it against.
    let plan = || match cx.insights.earned_value.reported {
        true => cx.text("managers-unknown-baseline"),
        false => cx.text("managers-unknown-plan"),
    };
    match (unknown(managers.pm.mark), unknown(managers.rm.mark)) {
        (false, false) => gap,
        (true, false) => plan().to_owned(),
        (false, true) => unheard(cx),
        (true, true) => format!("{} · {}", plan(), unheard(cx)),
    }
}

/// Why nothing is known of the relationship.
fn unheard(cx: &Cx<'_>) -> String {
    let days = cx.shown().engagement.thresholds.silence_days;
    match figures::key_people_asked(cx) {
        None => cx.text("managers-unknown-not-asked").to_owned(),
        Some(since) if since < days => cx.text("managers-unknown-unanswered").to_owned(),
        Some(_) => cx.words.with("managers-unknown-relationship", &[("days", days.into())]),
    }
}

fn alarm(cx: &Cx<'_>) -> Option<Alarm> {
    let kind = cx.insights.managers.watermelon?;
    let mark = if kind == Watermelon::GreenOutsideRedInside { Mark::Trouble } else { Mark::Watch };
    let rules = [Rule::Watermelon, Rule::WatermelonUnknown, Rule::ManagersApart];
    let finding = cx.insights.findings.iter().find(|finding| rules.contains(&finding.rule))?;
    let sentence = finding.sentence(cx.words, cx.shown());
    let worst = cx.insights.managers.rm.ahead.worst.map(|who| {
        let name = stakeholder_name(cx.shown(), who, cx.words);
        (who, cx.words.with("managers-show-person", &[("who", name.into())]))
    });
    Some(Alarm { mark, sentence, worst })
}

fn row(cx: &Cx<'_>, name: &'static str, words: [&'static str; 2], row: &Row) -> Shown {
    // The ratio leaps where self-orientation is low: it stands small, beside its parts.
    let more = if name == "managers-authority" { statement::ratios(cx).unwrap_or_default() } else { String::new() };
    Shown { name, words, more, cells: [statement::cell(cx, row, 0), statement::cell(cx, row, 1)] }
}
