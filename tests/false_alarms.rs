//! False alarms are counted: what the warnings say of an engagement that goes well, and how soon they find what was planted
//! in it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use chrono::NaiveDate;
use entente::insight::personal::Myself;
use entente::insight::warnings::own::OWN_RULES;
use entente::insight::warnings::{Finding, Rule, Severity};
use entente::insight::{Insights, as_of};
use entente::language::{Language, Words};
use entente::workspace::*;

use super::support::healthy::{WEEKS, day, healthy, who};

const SEEDS: [u64; 5] = [1, 2, 3, 5, 8];

/// What is said of a file on any day and was not said in the week before: nothing that stands for a day or two is missed.
fn new_findings(file: &Workspace) -> Vec<(NaiveDate, Severity, Rule, String)> {
    let words = Words::new(Language::English);
    let mut said: BTreeMap<(Rule, Option<RecordRef>), NaiveDate> = BTreeMap::new();
    let mut found = Vec::new();
    for on in (0..=WEEKS * 7).map(day) {
        let insights = Insights::of(file, on);
        for one in &insights.findings {
            let last = said.insert((one.rule, one.about), on);
            if last.is_none_or(|last| (on - last).num_days() > 7) {
                found.push((on, one.severity, one.rule, one.sentence(&words, &insights.shown)));
            }
        }
    }
    found
}

#[test]
fn an_engagement_that_goes_well_raises_two_warnings_a_month_at_most() {
    let mut table = String::new();
    let mut too_many = false;
    for seed in SEEDS {
        let found = new_findings(&healthy(seed));
        let grave: Vec<_> = found.iter().filter(|(_, severity, ..)| *severity != Severity::Info).collect();
        let mut months: BTreeMap<u64, usize> = BTreeMap::new();
        for (on, ..) in &grave {
            *months.entry((*on - day(0)).num_days() as u64 / 30).or_default() += 1;
        }
        too_many |= months.values().any(|n| *n > 2);
        let _ = writeln!(table, "seed {seed}: {} in all, by month {months:?}", grave.len());
        for (on, severity, rule, sentence) in grave {
            let _ = writeln!(table, "  {on} {severity:?} {rule:?}: {sentence}");
        }
    }
    println!("{table}");
    assert!(!too_many, "{table}");
}

/// Something that goes wrong in the healthy engagement: a small change of it, and the first day on which it can be known.
pub struct Trouble {
    what: &'static str,
    pub rule: Rule,
    pub known: u64,
    pub plant: fn(&mut Workspace),
}

fn put<R: Record>(collection: &mut Collection<R>, id: R::Id, change: impl FnOnce(&mut R)) {
    change(collection.get_mut(id).expect("it is there"));
}

/// Changes the answers of somebody to a question from a day on.
fn answers(file: &mut Workspace, of: u64, question: &Question, from: u64, change: impl Fn(&mut Reading)) {
    for id in file.readings.ids().collect::<Vec<_>>() {
        put(&mut file.readings, id, |one| {
            if one.of == who(of) && one.question == *question && !one.our_guess && one.on >= day(from) {
                change(one);
            }
        });
    }
}

/// Changes the contacts of a series from a day on.
fn series(file: &mut Workspace, number: u64, from: u64, change: impl Fn(&mut Contact)) {
    for id in file.contacts.ids().collect::<Vec<_>>() {
        put(&mut file.contacts, id, |one| {
            if one.rhythm == Some(RhythmId::new(0, number)) && one.at.date() >= day(from) {
                change(one);
            }
        });
    }
}

/// Takes contacts away that have somebody in them, from a day on.
fn without(file: &mut Workspace, of: u64, from: u64) {
    let with = |one: &&Contact| one.at.date() >= day(from) && one.attendance.iter().any(|part| part.who == who(of));
    for id in file.contacts.iter().filter(with).map(|one| one.id).collect::<Vec<_>>() {
        file.contacts.remove(id);
    }
}

fn expectation(file: &mut Workspace, like: u64, voiced: u64, by: u64) -> Expectation {
    let mut one = file.expectations.get(ExpectationId::new(0, like)).expect("there").clone();
    one.id = ExpectationId::new(0, 900);
    one.title = "Planted".to_owned();
    (one.voiced_on, one.by, one.meta.on) = (day(voiced), Some(day(by)), day(voiced));
    (one.confirmed_on, one.closed_on, one.holder_agrees) = (Some(day(voiced)), None, None);
    one
}

fn voice(file: &mut Workspace, n: u64, of: u64, on: u64, kind: VoiceKind) -> VoiceId {
    let id = VoiceId::new(0, 900 + n);
    file.voices.put(Voice::new(
        id,
        Meta::internal("Nora Feld", day(on)),
        who(of),
        day(on),
        kind,
        format!("Planted {n}"),
    ));
    id
}

/// The task of the first lane that is under way in a week.
fn work(file: &Workspace, lane: u64, week: u64) -> TaskId {
    let there = |id: &TaskId| {
        let task = file.tasks.get(*id)?;
        let (start, finish) = task.actual_start.zip(task.actual_finish)?;
        (start.date() <= day(week * 7) && day(week * 7) <= finish.date()).then_some(())
    };
    let ids = (lane * 100..lane * 100 + 100).map(|number| TaskId::new(0, number));
    ids.into_iter().find(|id| there(id).is_some()).expect("a task of the week")
}

fn manager_question() -> Question {
    Question::SatisfactionManager
}

const BUILD_DONE: u64 = 502;

#[rustfmt::skip]
pub const TROUBLES: &[Trouble] = &[
    Trouble { what: "the sponsor wants to understand by day 70 what is designed on day 95", rule: Rule::ExplainBefore, known: 45,
        plant: |file| { let one = Expectation { kind: ExpectationKind::Understand, satisfied_by: vec![Satisfier::Task(TaskId::new(0, 501))], ..expectation(file, 1, 45, 70) }; file.expectations.put(one); } },
    Trouble { what: "the sponsor wants to see something that comes late", rule: Rule::ShowBefore, known: 45,
        plant: |file| { let one = Expectation { kind: ExpectationKind::See, satisfied_by: vec![Satisfier::Task(TaskId::new(0, 501))], ..expectation(file, 1, 45, 70) }; file.expectations.put(one); } },
    Trouble { what: "nothing planned satisfies what the budget holder expects", rule: Rule::ExpectationUnserved, known: 50,
        plant: |file| { let one = Expectation { satisfied_by: Vec::new(), ..expectation(file, 2, 50, 90) }; file.expectations.put(one); } },
    Trouble { what: "what the budget holder expects came through the sponsor", rule: Rule::SecondHand, known: 60,
        plant: |file| { let one = Expectation { heard_through: vec![who(11)], confirmed_on: None, satisfied_by: vec![Satisfier::Task(TaskId::new(0, 501))], ..expectation(file, 2, 60, 120) }; file.expectations.put(one); } },
    Trouble { what: "the sponsor gives 2", rule: Rule::KeyUnhappy, known: 101,
        plant: |file| answers(file, 11, &manager_question(), 101, |one| one.answer = Some(2.0)) },
    Trouble { what: "the budget holder falls to 3", rule: Rule::KeyFalls, known: 129,
        plant: |file| { answers(file, 12, &manager_question(), 101, |one| one.answer = Some(5.0)); answers(file, 12, &manager_question(), 129, |one| one.answer = Some(3.0)); } },
    Trouble { what: "the sponsor no longer answers", rule: Rule::KeySilent, known: 144,
        plant: |file| for question in [Question::SatisfactionManager, Question::SatisfactionFirm] { answers(file, 11, &question, 102, |one| one.answer = None) } },
    Trouble { what: "no talk with the budget holder any more", rule: Rule::ContactDebt, known: 135,
        plant: |file| without(file, 12, 115) },
    Trouble { what: "we cancel the weekly status, five weeks in a row", rule: Rule::OurCancellations, known: 148,
        plant: |file| series(file, 1, 120, |one| one.outcome = Outcome::Cancelled { on: one.at.date(), by: Side::Ours, why: "Busy".into() }) },
    Trouble { what: "they cancel the calls and the weekly status", rule: Rule::TheirCancellations, known: 155,
        plant: |file| for number in [1, 4] { series(file, number, 120, |one| one.outcome = Outcome::Cancelled { on: one.at.date(), by: Side::Client, why: "Busy".into() }) } },
    Trouble { what: "the budget holder sends deputies to the steering committee", rule: Rule::Deputies, known: 86,
        plant: |file| series(file, 2, 56, |one| for part in &mut one.attendance { if part.who == who(12) { part.presence = Presence::Deputy("Hal".into()) } }) },
    Trouble { what: "two key people stay away from the talks", rule: Rule::AttendanceFalls, known: 168,
        plant: |file| for number in [1, 2, 4, 5] { series(file, number, 112, |one| for part in &mut one.attendance { if [11, 12, 13].map(who).contains(&part.who) { part.presence = Presence::Absent } }) } },
    Trouble { what: "they no longer ask for talks", rule: Rule::InitiativeFalls, known: 168,
        plant: |file| for id in file.contacts.ids().collect::<Vec<_>>() { put(&mut file.contacts, id, |one| one.their_initiative = one.at.date() < day(112)) } },
    Trouble { what: "nobody builds trust any more", rule: Rule::ActivityIdle, known: 157,
        plant: |file| for id in file.contacts.ids().collect::<Vec<_>>() { put(&mut file.contacts, id, |one| if one.at.date() > day(100) { one.activities.retain(|one| one.activity != Activity::BuildingTrust) }) } },
    Trouble { what: "the sponsor has not heard of a decision", rule: Rule::DecisionUnheard, known: 116,
        plant: |file| put(&mut file.decisions, DecisionId::new(0, 6), |one| one.hearings.retain(|one| one.who != who(11))) },
    Trouble { what: "the sponsor heard of a decision from the gatekeeper", rule: Rule::HeardElsewhere, known: 114,
        plant: |file| put(&mut file.decisions, DecisionId::new(0, 6), |one| for heard in &mut one.hearings { if heard.who == who(11) { heard.from = Some(who(16)); heard.on = one.decided_on } }) },
    Trouble { what: "we decided alone", rule: Rule::DecidedAlone, known: 114,
        plant: |file| put(&mut file.decisions, DecisionId::new(0, 6), |one| { one.decided_by = vec![who(1)]; one.involvement = Involvement::NoPart }) },
    Trouble { what: "a complaint of the sponsor without an answer", rule: Rule::ComplaintOpen, known: 90,
        plant: |file| { voice(file, 1, 11, 90, VoiceKind::Complaint); } },
    Trouble { what: "a doubt of the sponsor without an answer", rule: Rule::VoiceUnanswered, known: 105,
        plant: |file| { voice(file, 1, 11, 90, VoiceKind::Doubt); } },
    Trouble { what: "concerns of who decides go to the sponsor first", rule: Rule::ByPassed, known: 104,
        plant: |file| for n in 0..6 { let id = voice(file, n, 13, 99 + n, VoiceKind::Concern); put(&mut file.voices, id, |one| { one.heard_through = vec![who(11)]; one.answered_on = Some(day(106)); one.told_on = Some(day(106)) }) } },
    Trouble { what: "a conflict goes on", rule: Rule::ConflictDrags, known: 109,
        plant: |file| { let id = voice(file, 1, 14, 80, VoiceKind::Conflict); put(&mut file.voices, id, |one| { one.parties = vec![who(16)]; one.answered_on = Some(day(82)); one.told_on = Some(day(82)) }) } },
    Trouble { what: "we think 5 and the user lead gives 3", rule: Rule::Overestimated, known: 101,
        plant: |file| for id in file.readings.ids().collect::<Vec<_>>() { put(&mut file.readings, id, |one| if one.of == who(14) && one.question == manager_question() && one.on >= day(101) { one.answer = Some(if one.our_guess { 5.0 } else { 3.0 }) }) } },
    Trouble { what: "the user lead sees the firm far below the manager", rule: Rule::FirmAndManagerApart, known: 101,
        plant: |file| { answers(file, 14, &manager_question(), 101, |one| one.answer = Some(5.0)); answers(file, 14, &Question::SatisfactionFirm, 101, |one| one.answer = Some(3.0)) } },
    Trouble { what: "the sponsor wants another thing than we assumed", rule: Rule::WrongGuess, known: 60,
        plant: |file| put(&mut file.stakeholders, who(11), |one| one.rankings.push(Ranking { on: day(60), assumed: false, items: vec!["Peace of mind".into(), "On time".into()] })) },
    Trouble { what: "who pays leaves and nobody takes over", rule: Rule::KeyPersonLeft, known: 130,
        plant: |file| put(&mut file.stakeholders, who(12), |one| one.left_on = Some(day(130))) },
    Trouble { what: "the sponsor was not told of the next phase", rule: Rule::NotBroughtAlong, known: 84,
        plant: |file| put(&mut file.stakeholders, who(11), |one| one.brought.retain(|one| one.phase != "Build")) },
    Trouble { what: "the weekly brief no longer goes out", rule: Rule::BriefMissed, known: 141,
        plant: |file| for id in file.contacts.iter().filter(|one| one.rhythm == Some(RhythmId::new(0, 3)) && one.at.date() > day(124)).map(|one| one.id).collect::<Vec<_>>() { file.contacts.remove(id); } },
    Trouble { what: "we ask when who decides is on leave", rule: Rule::AskedWhenBusy, known: 99,
        plant: |file| put(&mut file.stakeholders, who(13), |one| one.busy.push(Busy { from: day(105), to: day(116), why: "Leave".into() })) },
    Trouble { what: "the charter is not signed", rule: Rule::CharterUnsigned, known: 14,
        plant: |file| if let Some(charter) = &mut file.engagement.charter { charter.signed_on = None } },
    Trouble { what: "nobody answers for trust", rule: Rule::ActivityUnowned, known: 14,
        plant: |file| file.engagement.owners.retain(|one| one.activity != Activity::BuildingTrust) },
    Trouble { what: "the sponsor no longer agrees with a goal", rule: Rule::GoalDisputed, known: 80,
        plant: |file| put(&mut file.goals, GoalId::new(0, 1), |one| one.agreement.push(Agreement { who: who(11), on: day(80), level: AgreementLevel::Disagrees, own_words: "Not that".into() })) },
    Trouble { what: "the outcome does not move", rule: Rule::GoalOffCurve, known: 88,
        plant: |file| put(&mut file.goals, GoalId::new(0, 1), |one| for reading in one.measure.iter_mut().flat_map(|one| &mut one.readings) { reading.value = 5.0 }) },
    Trouble { what: "a deliverable without criteria", rule: Rule::NoCriteria, known: 137,
        plant: |file| put(&mut file.deliverables, DeliverableId::new(0, 3), |one| one.criteria.clear()) },
    Trouble { what: "a deliverable that nobody accepts", rule: Rule::NoAcceptor, known: 137,
        plant: |file| put(&mut file.deliverables, DeliverableId::new(0, 3), |one| one.accepted_by = None) },
    Trouble { what: "the design is sent back", rule: Rule::AcceptanceFailed, known: 98,
        plant: |file| put(&mut file.deliverables, DeliverableId::new(0, 2), |one| { one.results = vec![Acceptance { on: day(98), verdict: Verdict::Rejected, conditions: "Incomplete".into() }]; (one.signed_on, one.invoiced_on) = (None, None) }) },
    Trouble { what: "the design waits for a word", rule: Rule::AcceptanceWaits, known: 110,
        plant: |file| put(&mut file.deliverables, DeliverableId::new(0, 2), |one| { one.results.clear(); (one.signed_on, one.invoiced_on) = (None, None) }) },
    Trouble { what: "a check fails and nobody puts it right", rule: Rule::CheckFailed, known: 95,
        plant: |file| put(&mut file.deliverables, DeliverableId::new(0, 2), |one| { one.results.clear(); (one.signed_on, one.invoiced_on) = (None, None); for check in &mut one.checks { check.passed = Some(false) } }) },
    Trouble { what: "the signed design is not invoiced", rule: Rule::InvoiceWaits, known: 121,
        plant: |file| put(&mut file.deliverables, DeliverableId::new(0, 2), |one| { one.signed_on = Some(day(106)); one.invoiced_on = None }) },
    Trouble { what: "a line costs more than planned", rule: Rule::LineOverspent, known: 80,
        plant: |file| put(&mut file.budget, BudgetLineId::new(0, 2), |one| one.actuals.push(Actual { on: day(80), amount_minor: 15_000_000, text: String::new() })) },
    Trouble { what: "a high risk has no owner", rule: Rule::RiskWithoutOwner, known: 78,
        plant: |file| put(&mut file.risks, RiskId::new(0, 3), |one| one.owner = None) },
    Trouble { what: "a high risk was told to nobody", rule: Rule::RiskUntold, known: 50,
        plant: |file| put(&mut file.risks, RiskId::new(0, 2), |one| one.told.clear()) },
    Trouble { what: "what is done about an issue does not help", rule: Rule::MeasureWithoutEffect, known: 106,
        plant: |file| put(&mut file.risks, RiskId::new(0, 3), |one| { one.closed_on = None; one.ratings = vec![RiskRating { on: day(78), probability: 4, impact: 4 }, RiskRating { on: day(106), probability: 4, impact: 4 }] }) },
    Trouble { what: "a change that nobody talked over with who expects the build", rule: Rule::ChangeNotReset, known: 112,
        plant: |file| { let mut change = file.risks.get(RiskId::new(0, 3)).expect("there").clone(); (change.id, change.kind, change.closed_on) = (RiskId::new(0, 900), RiskKind::Change, None); (change.raised_on, change.meta.on) = (day(102), day(102)); change.ratings.clear(); change.tasks = vec![TaskId::new(0, BUILD_DONE)]; file.risks.put(change); } },
    Trouble { what: "a review of the client is not done", rule: Rule::ClientTaskOverdue, known: 110,
        plant: |file| put(&mut file.tasks, TaskId::new(0, 405), |one| { one.progress.clear(); (one.actual_start, one.actual_finish) = (None, None) }) },
    Trouble { what: "the build was planned a week later than agreed", rule: Rule::MilestoneLate, known: 10,
        plant: |file| put(&mut file.tasks, TaskId::new(0, BUILD_DONE), |one| { (one.actual_start, one.actual_finish) = (None, None); one.progress.clear(); for link in &mut one.links { link.lag_minutes = 5 * 480 } }) },
    Trouble { what: "work stands still at a tenth", rule: Rule::TaskBehind, known: 110,
        plant: |file| { let id = work(file, 1, 15); put(&mut file.tasks, id, |one| { one.progress = vec![Progress { on: day(107), percent: 10, note: String::new() }]; one.actual_finish = None }) } },
    Trouble { what: "somebody has twice as much to do as there is time", rule: Rule::Overallocated, known: 60,
        plant: |file| { let mut twice = file.tasks.get(work(file, 1, 20)).expect("there").clone(); twice.id = TaskId::new(0, 900); twice.meta.on = day(60); twice.mode = TaskMode::Manual; twice.manual_start = twice.actual_start; twice.links.clear(); twice.progress.clear(); (twice.actual_start, twice.actual_finish) = (None, None); file.tasks.put(twice); } },
    Trouble { what: "nobody answers for work that begins", rule: Rule::NoOwner, known: 126,
        plant: |file| { let id = work(file, 3, 20); put(&mut file.tasks, id, |one| one.owner = None) } },
    Trouble { what: "the team's mood falls", rule: Rule::TeamMoodLow, known: 101,
        plant: |file| for of in 2..6 { answers(file, of, &Question::Mood, 101, |one| one.answer = Some(2.0)) } },
    Trouble { what: "three risks are kept from the client", rule: Rule::KeptBack, known: 93,
        plant: |file| for n in 1..=3 { put(&mut file.risks, RiskId::new(0, n), |one| { one.meta.visibility = Visibility::Client; one.told.clear(); one.closed_on = None }) } },
    Trouble { what: "nothing is written down of what was learned at the end", rule: Rule::LessonsMissing, known: 249,
        plant: |file| for n in 4..=5 { file.lessons.remove(LessonId::new(0, n)); } },
];

/// What a rule finds on a day; one on one of us is asked with the figures of the manager.
pub fn found_by(file: &Workspace, rule: Rule, on: NaiveDate) -> Vec<Finding> {
    let own = OWN_RULES.iter().any(|(_, one)| *one == rule);
    let all = match file.engagement.manager.filter(|_| own) {
        Some(manager) => Myself::of(&as_of(file, on), manager, on).findings,
        None => Insights::of(file, on).findings,
    };
    all.into_iter().filter(|one| one.rule == rule).collect()
}

/// On which day from `from` on a rule first speaks of a file, within `days`.
fn first_said(file: &Workspace, rule: Rule, from: u64, days: u64) -> Option<u64> {
    (from..=from + days).find(|on| !found_by(file, rule, day(*on)).is_empty())
}

#[test]
fn each_planted_trouble_is_found_within_a_week_of_when_it_could_be_known() {
    let sound = healthy(SEEDS[0]);
    let mut table = String::new();
    let mut missed = 0;
    for trouble in TROUBLES {
        let mut file = sound.clone();
        (trouble.plant)(&mut file);
        let before = first_said(&sound, trouble.rule, trouble.known, 7);
        let found = first_said(&file, trouble.rule, trouble.known, 7);
        let good = before.is_none() && found.is_some();
        missed += usize::from(!good);
        let said = found.map_or_else(|| "never".to_owned(), |on| format!("day {on}"));
        let healthy = before.map_or("", |_| "; the healthy one says it, too");
        let mark = if good { "found " } else { "MISSED" };
        let _ = writeln!(
            table,
            "{mark} {:?}: {}: known on day {}, said {said}{healthy}",
            trouble.rule, trouble.what, trouble.known
        );
    }
    let kinds: BTreeSet<Rule> = TROUBLES.iter().map(|one| one.rule).collect();
    assert!(kinds.len() >= 20, "{} kinds", kinds.len());
    println!("{table}");
    assert!(missed == 0, "{missed} of {}\n{table}", TROUBLES.len());
}
