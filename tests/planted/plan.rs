//! What goes wrong with the plan, the goals, the money and what is handed over.

use entente::insight::warnings::Rule;
use entente::workspace::*;

use super::{Planted, day, each, expects, put, task, voice, who};

const BUILD: u64 = 3;
const BUILD_DONE: u64 = 502;
const TEST_DONE: u64 = 503;
const END: u64 = 504;

/// A milestone so many working days after what it waits for, not reached yet.
fn later(file: &mut Workspace, id: u64, days: i64) {
    put(&mut file.tasks, TaskId::new(0, id), |one| {
        (one.actual_start, one.actual_finish) = (None, None);
        one.progress.clear();
        for link in &mut one.links {
            link.lag_minutes = days * 480;
        }
    });
}

/// What was spent from a day on, so many times over.
fn spent(file: &mut Workspace, from: u64, times: i64) {
    each(&mut file.budget, |line| {
        for actual in line.actuals.iter_mut().filter(|one| one.on >= day(from)) {
            actual.amount_minor *= times;
        }
    });
}

#[rustfmt::skip]
pub(super) const PLANTED: &[Planted] = &[
    Planted { what: "a task is planned after its deadline", rule: Rule::DeadlineMissed, known: 60, names: &["T900"],
        plant: |file| { let id = task(file, 0, 60, 105); put(&mut file.tasks, id, |one| one.deadline = day(98).and_hms_opt(17, 0, 0)) },
        clear: |file| put(&mut file.tasks, TaskId::new(0, 900), |one| one.deadline = day(112).and_hms_opt(17, 0, 0)) },
    Planted { what: "the plan ends two weeks later than agreed", rule: Rule::EndSlips, known: 10, names: &["T504"],
        plant: |file| later(file, END, 10),
        clear: |file| later(file, END, 0) },
    Planted { what: "work costs three times as much", rule: Rule::CostOverrun, known: 70, names: &["M2"],
        plant: |file| spent(file, 40, 3),
        clear: |file| each(&mut file.budget, |line| for actual in line.actuals.iter_mut().filter(|one| one.on >= day(40)) { actual.amount_minor /= 3 }) },
    Planted { what: "two tasks wait for each other", rule: Rule::Cycle, known: 0, names: &["T100", "T101"],
        plant: |file| { let mut link = file.tasks.get(TaskId::new(0, 101)).expect("there").links[0]; link.predecessor = TaskId::new(0, 101); put(&mut file.tasks, TaskId::new(0, 100), |one| one.links.push(link)) },
        clear: |file| put(&mut file.tasks, TaskId::new(0, 100), |one| one.links.clear()) },
    Planted { what: "a goal nobody can measure", rule: Rule::GoalNotSmart, known: 21, names: &["G1"],
        plant: |file| put(&mut file.goals, GoalId::new(0, 1), |one| (one.smart.measurable, one.smart.time_bound) = (false, false)),
        clear: |file| put(&mut file.goals, GoalId::new(0, 1), |one| (one.smart.measurable, one.smart.time_bound) = (true, true)) },
    Planted { what: "no key person was asked about a goal", rule: Rule::GoalNotAsked, known: 30, names: &["G2", "S11"],
        plant: |file| put(&mut file.goals, GoalId::new(0, 2), |one| one.agreement.clear()),
        clear: |file| put(&mut file.goals, GoalId::new(0, 2), |one| one.agreement.push(Agreement { who: who(11), on: day(30), level: AgreementLevel::Agrees, own_words: String::new() })) },
    Planted { what: "nobody speaks for the users", rule: Rule::PartUncovered, known: 30, names: &["S11"],
        plant: |file| put(&mut file.stakeholders, who(14), |one| one.client_role = None),
        clear: |file| put(&mut file.stakeholders, who(15), |one| one.client_role = Some(ClientRole::UserLead)) },
    Planted { what: "something extra costs us and nobody approved it", rule: Rule::ExtraUnapproved, known: 60, names: &["L900"],
        plant: |file| { let mut one = file.deliverables.get(DeliverableId::new(0, BUILD)).expect("there").clone(); (one.id, one.meta.on, one.beyond_scope, one.extra_cost_minor) = (DeliverableId::new(0, 900), day(60), true, 500_000); one.results.clear(); file.deliverables.put(one); },
        clear: |file| put(&mut file.deliverables, DeliverableId::new(0, 900), |one| one.extra_approved_on = Some(day(60))) },
    Planted { what: "no criterion says what who decides is to receive", rule: Rule::NoCriterion, known: 92, names: &["X900", "S13", "L3"],
        plant: |file| { expects(file, 13, ExpectationKind::Receive, (92, 130), 900); let id = task(file, 0, 92, 120); put(&mut file.tasks, id, |one| one.deliverable = Some(DeliverableId::new(0, BUILD))) },
        clear: |file| put(&mut file.deliverables, DeliverableId::new(0, BUILD), |one| { let mut same = one.criteria[0].clone(); same.expectation = Some(ExpectationId::new(0, 900)); one.criteria.push(same) }) },
    Planted { what: "a third more is spent than was planned, early", rule: Rule::BurnAhead, known: 18, names: &["M1"],
        plant: |file| put(&mut file.budget, BudgetLineId::new(0, 1), |line| line.actuals.push(Actual { on: day(18), amount_minor: 4_000_000, text: "Early".to_owned() })),
        clear: |file| put(&mut file.budget, BudgetLineId::new(0, 1), |line| line.actuals.retain(|one| one.text != "Early")) },
    Planted { what: "the reserve of the build goes before the work is done", rule: Rule::BufferBurnt, known: 10, names: &["T502"],
        plant: |file| { later(file, BUILD_DONE, 4); put(&mut file.tasks, TaskId::new(0, BUILD_DONE), |one| one.buffer_minutes = 5 * 480) },
        clear: |file| later(file, BUILD_DONE, 0) },
    Planted { what: "nobody is to do work that begins", rule: Rule::NoHands, known: 126, names: &["T900"],
        plant: |file| { let id = task(file, 0, 60, 140); put(&mut file.tasks, id, |one| one.assignments.clear()) },
        clear: |file| { let hands = file.tasks.get(TaskId::new(0, 101)).expect("there").assignments.clone(); put(&mut file.tasks, TaskId::new(0, 900), |one| one.assignments = hands) } },
    Planted { what: "one of us answers for thirteen tasks more", rule: Rule::AnswersForMuch, known: 82, names: &["S3", "T900"],
        plant: |file| for n in 0..13 { let id = task(file, n, 60, 110); put(&mut file.tasks, id, |one| one.owner = Some(who(3))) },
        clear: |file| for n in 0..8 { put(&mut file.tasks, TaskId::new(0, 900 + n), |one| one.owner = Some(who(4 + n % 2))) } },
    Planted { what: "what users found is open a fortnight before the release", rule: Rule::BetaOpen, known: 214, names: &["T503", "V901"],
        plant: |file| { let id = voice(file, 1, 14, 205, VoiceKind::Need); put(&mut file.voices, id, |one| { one.round = "Beta".to_owned(); one.release = Some(TaskId::new(0, TEST_DONE)) }) },
        clear: |file| put(&mut file.voices, VoiceId::new(0, 901), |one| one.fixed_on = Some(day(214))) },
    Planted { what: "an improvement is a week overdue", rule: Rule::ImprovementOverdue, known: 67, names: &["J900", "S2"],
        plant: |file| { file.improvements.put(Improvement { id: ImprovementId::new(0, 900), meta: Meta::internal("Nora Feld", day(40)), title: "Planted".to_owned(), raised_on: day(40), lesson: None, review: None, corrects: None, owner: Some(who(2)), due: Some(day(60)), done_on: None, effect: None, note: String::new() }); },
        clear: |file| put(&mut file.improvements, ImprovementId::new(0, 900), |one| one.done_on = Some(day(67))) },
];
