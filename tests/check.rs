//! Every invariant: one valid engagement, broken in one way, and exactly that is said of exactly that place.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use entente::document::{Document, Edit};
use entente::file::decode;
use entente::workspace::*;

use crate::support::rich::{RICH, rich};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn noon(text: &str) -> NaiveDateTime {
    day(text).and_time(NaiveTime::from_hms_opt(12, 0, 0).expect("noon"))
}

fn task(workspace: &mut Workspace, number: u64) -> &mut Task {
    workspace.tasks.get_mut(TaskId::new(0, number)).expect("a task")
}

fn person(workspace: &mut Workspace, number: u64) -> &mut Stakeholder {
    workspace.stakeholders.get_mut(StakeholderId::new(0, number)).expect("a stakeholder")
}

fn expectation(workspace: &mut Workspace) -> &mut Expectation {
    workspace.expectations.get_mut(ExpectationId::new(0, 1)).expect("an expectation")
}

/// What is said of the rich engagement once it is broken: code and place of each problem.
fn said(break_it: impl FnOnce(&mut Workspace)) -> Vec<String> {
    let mut workspace = rich();
    assert_eq!(check(&workspace), [], "the engagement is sound before");
    break_it(&mut workspace);
    check(&workspace).iter().map(|problem| format!("{} {}", problem.code.key(), problem.place)).collect()
}

#[test]
fn dangling_references() {
    assert_eq!(said(|w| task(w, 3).owner = Some(StakeholderId::new(0, 99))), ["check-dangling T3.owner"]);
    assert_eq!(said(|w| w.engagement.manager = Some(StakeholderId::new(7, 1))), ["check-dangling engagement.manager"]);
    let forget = |w: &mut Workspace| {
        w.contacts.remove(ContactId::new(0, 1));
    };
    let dangling = ["check-dangling R1.asked_in", "check-dangling X1.satisfied_by", "check-dangling Q1.answers"];
    assert_eq!(said(forget), dangling);
}

#[test]
fn ids_used_twice() {
    let text = RICH
        .replace(r#"(id: "E1","#, r#"(id: "E1", meta: (on: "2026-02-03"), on: "2026-02-03", title: "x"), (id: "E1","#);
    let workspace = decode(&text).expect("read").workspace;
    let problems = check(&workspace);
    assert_eq!(problems.len(), 1);
    assert_eq!((problems[0].code, problems[0].place.to_string().as_str()), (ProblemCode::DuplicateId, "E1.id"));
    assert_eq!(
        said(|w| w.engagement.calendars[1].id = CalendarId::new(0, 1)),
        ["check-duplicate-id engagement.calendars"]
    );
}

#[test]
fn cycles_in_hierarchies() {
    let outline = |w: &mut Workspace| {
        task(w, 3).links.clear();
        task(w, 1).parent = Some(TaskId::new(0, 3));
    };
    assert_eq!(said(outline), ["check-hierarchy-cycle T1.parent"]);
    let groups = |w: &mut Workspace| person(w, 2).member_of = Some(StakeholderId::new(0, 3));
    assert_eq!(said(groups), ["check-hierarchy-cycle S2.member_of"]);
}

#[test]
fn a_circle_of_calendars_stands_whatever_becomes_of_links() {
    let mut before = rich();
    before.engagement.calendars[0].base = Some(before.engagement.calendars[1].id);
    before.engagement.calendars[1].base = Some(before.engagement.calendars[0].id);
    let known = check(&before);
    assert!(known.iter().any(|one| one.place.record.is_none() && one.code == ProblemCode::HierarchyCycle));
    let mut after = before.clone();
    task(&mut after, 3).links.clear();
    assert_eq!(check_after(&before, &known, &after), check(&after));
    let mut document = Document::opened(before, 1);
    document.apply_plainly(Edit::Put(task(&mut after, 3).clone().into())).expect("links may go");
    document.apply_plainly(Edit::Delete(ContactId::new(0, 1).into())).expect("it adds no problem");
}

#[test]
fn cycles_in_dependencies_are_named_with_their_members() {
    let ring = |w: &mut Workspace| {
        let predecessor = TaskId::new(0, 3);
        task(w, 4).links.push(Link::new(predecessor, LinkKind::FinishFinish));
    };
    assert_eq!(said(ring), ["check-dependency-cycle T3.links"]);
    let mut workspace = rich();
    ring(&mut workspace);
    assert_eq!(check(&workspace)[0].details, [("members", "T3, T4".to_owned())]);
}

#[test]
fn a_summary_waits_for_what_is_below_it() {
    // T3 stands under T1 and waits for T4; now T4 waits for T1 as a whole.
    let ring = |w: &mut Workspace| {
        let predecessor = TaskId::new(0, 1);
        task(w, 4).links.push(Link::new(predecessor, LinkKind::FinishStart));
    };
    assert_eq!(said(ring), ["check-dependency-cycle T1.links"]);
}

#[test]
fn links_within_one_branch_to_oneself_and_twice() {
    let link = |number| Link::new(TaskId::new(0, number), LinkKind::FinishStart);
    assert_eq!(said(|w| task(w, 2).links.push(link(1))), ["check-link-to-family T2.links"]);
    assert_eq!(said(|w| task(w, 1).links.push(link(2))), ["check-link-to-family T1.links"]);
    assert_eq!(said(|w| task(w, 4).links.push(link(4))), ["check-self-link T4.links"]);
    assert_eq!(said(|w| task(w, 3).links.push(link(2))), ["check-duplicate-link T3.links"]);
    assert_eq!(said(|w| person(w, 2).member_of = Some(StakeholderId::new(0, 2))), ["check-self-link S2.member_of"]);
    let tie = |w: &mut Workspace| w.ties.get_mut(TieId::new(0, 2)).expect("a tie").to = StakeholderId::new(0, 4);
    assert_eq!(said(tie), ["check-self-link I2.to"]);
}

#[test]
fn ends_before_starts() {
    let early = day("2020-01-01");
    assert_eq!(said(|w| w.engagement.end = Some(day("2026-01-04"))), ["check-end-before-start engagement.end"]);
    assert_eq!(said(|w| w.engagement.phases[0].end = early), ["check-end-before-start engagement.phases"]);
    assert_eq!(
        said(|w| w.engagement.calendars[0].exceptions[0].to = early),
        ["check-end-before-start engagement.calendars"]
    );
    assert_eq!(
        said(|w| w.engagement.calendars[1].week[0][0].to = NaiveTime::from_hms_opt(0, 1, 0).expect("a time")),
        ["check-end-before-start engagement.calendars"]
    );
    let evening = |w: &mut Workspace| {
        let shifts = &mut w.engagement.calendars[0].week[0];
        shifts.last_mut().expect("a shift").to = NaiveTime::MIN;
    };
    assert_eq!(said(evening), Vec::<String>::new(), "a shift until midnight");
    assert_eq!(said(|w| person(w, 3).busy[0].to = early), ["check-end-before-start S3.busy"]);
    let rhythm = |w: &mut Workspace| w.rhythms.get_mut(RhythmId::new(0, 1)).expect("a rhythm").until = Some(early);
    assert_eq!(said(rhythm), ["check-end-before-start H1.until"]);
    let tie = |w: &mut Workspace| w.ties.get_mut(TieId::new(0, 1)).expect("a tie").until = Some(day("2019-12-31"));
    assert_eq!(said(tie), ["check-end-before-start I1.until"]);
    let budget = |w: &mut Workspace| w.budget.get_mut(BudgetLineId::new(0, 1)).expect("a line").to = early;
    assert_eq!(said(budget), ["check-end-before-start M1.to"]);
}

#[test]
fn working_hours_that_overlap() {
    let overlap =
        |w: &mut Workspace| w.engagement.calendars[0].week[0][1].from = NaiveTime::from_hms_opt(11, 0, 0).expect("11");
    assert_eq!(said(overlap), ["check-overlap engagement.calendars"]);
}

#[test]
fn numbers_outside_their_range() {
    let assess = |w: &mut Workspace, power, interest| {
        let it = w.assessments.get_mut(AssessmentId::new(0, 1)).expect("an assessment");
        (it.power, it.interest) = (power, interest);
    };
    assert_eq!(said(|w| assess(w, 0.9, 1.0)), ["check-out-of-range A1.power"]);
    assert_eq!(said(|w| assess(w, 1.0, f64::NAN)), ["check-out-of-range A1.interest"]);
    assert_eq!(said(|w| assess(w, f64::INFINITY, 5.0)), ["check-out-of-range A1.power"]);
    let reading = |w: &mut Workspace, question, answer| {
        let it = w.readings.get_mut(ReadingId::new(0, 3)).expect("a reading");
        (it.question, it.answer) = (question, Some(answer));
    };
    assert_eq!(said(|w| reading(w, Question::Recommend, 0.0)), Vec::<String>::new());
    assert_eq!(said(|w| reading(w, Question::Mood, 0.0)), ["check-out-of-range R3.answer"]);
    assert_eq!(said(|w| reading(w, Question::Credibility, 10.5)), ["check-out-of-range R3.answer"]);
    assert_eq!(said(|w| task(w, 2).progress[1].percent = 101), ["check-out-of-range T2.progress"]);
    assert_eq!(said(|w| task(w, 2).assignments[0].units_percent = 60_001), ["check-out-of-range T2.assignments"]);
    assert_eq!(said(|w| task(w, 3).links[0].lag_minutes = i64::MIN), ["check-out-of-range T3.links"]);
    assert_eq!(said(|w| task(w, 3).duration_minutes = i64::MAX), ["check-out-of-range T3.duration_minutes"]);
    assert_eq!(said(|w| expectation(w).importance = 0), ["check-out-of-range X1.importance"]);
    assert_eq!(said(|w| w.engagement.thresholds.half_life_days = 0), ["check-out-of-range engagement.thresholds"]);
    assert_eq!(said(|w| w.engagement.thresholds.watch_from = 81.0), ["check-out-of-range engagement.thresholds"]);
    let likes = |w: &mut Workspace| person(w, 3).preferences.as_mut().expect("preferences").detail = 5;
    assert_eq!(said(likes), ["check-out-of-range S3.preferences"]);
    let risk = |w: &mut Workspace| w.risks.get_mut(RiskId::new(0, 1)).expect("a risk").ratings[0].impact = 6;
    assert_eq!(said(risk), ["check-out-of-range K1.ratings"]);
    let tie = |w: &mut Workspace| w.ties.get_mut(TieId::new(0, 1)).expect("a tie").strength = 0;
    assert_eq!(said(tie), ["check-out-of-range I1.strength"]);
    let goal = |w: &mut Workspace| {
        w.goals.get_mut(GoalId::new(0, 1)).expect("a goal").measure.as_mut().expect("a measure").target = f64::NAN;
    };
    assert_eq!(said(goal), ["check-out-of-range G1.measure"]);
}

#[test]
fn amounts_below_nought() {
    assert_eq!(said(|w| task(w, 3).duration_minutes = -1), ["check-negative T3.duration_minutes"]);
    assert_eq!(said(|w| task(w, 3).cost_minor = -1), ["check-negative T3.cost_minor"]);
    let contact =
        |w: &mut Workspace| w.contacts.get_mut(ContactId::new(0, 1)).expect("a contact").activities[0].minutes = -5;
    assert_eq!(said(contact), ["check-negative C1.activities"]);
}

#[test]
fn who_answered_and_about_whom() {
    let reading = |w: &mut Workspace, number: u64, change: fn(&mut Reading)| {
        change(w.readings.get_mut(ReadingId::new(0, number)).expect("a reading"));
    };
    assert_eq!(said(|w| reading(w, 1, |r| r.anonymous = true)), ["check-unnamed-person R1.anonymous"]);
    let group = |r: &mut Reading| (r.anonymous, r.of) = (true, "S5-k3f".parse().expect("an id"));
    assert_eq!(said(|w| reading(w, 1, group)), [""; 0], "a group may answer without names");
    assert_eq!(said(|w| reading(w, 1, |r| r.about = Some(StakeholderId::new(0, 1)))), [""; 0]);
    assert_eq!(
        said(|w| reading(w, 1, |r| r.about = Some(StakeholderId::new(0, 4)))),
        ["check-not-ours R1.about"],
        "a partner is none of us"
    );
    // Who becomes a person, or somebody else's, takes along what was said.
    let mut before = rich();
    reading(&mut before, 1, group);
    reading(&mut before, 2, |r| r.about = Some(StakeholderId::new(0, 1)));
    let mut after = before.clone();
    person(&mut after, 1).side = Side::Client;
    let group: StakeholderId = "S5-k3f".parse().expect("an id");
    after.stakeholders.get_mut(group).expect("a group").kind = StakeholderKind::Person;
    let known = check_after(&before, &check(&before), &after);
    let codes: Vec<ProblemCode> = known.iter().map(|problem| problem.code).collect();
    assert_eq!(known, check(&after));
    assert!(codes.contains(&ProblemCode::UnnamedPerson) && codes.contains(&ProblemCode::NotOurs), "{codes:?}");
}

#[test]
fn dates_out_of_order() {
    assert_eq!(said(|w| task(w, 2).progress.reverse()), ["check-out-of-order T2.progress"]);
    assert_eq!(
        said(|w| expectation(w).closed_on = Some(day("2026-01-09"))),
        ["check-closed-before-raised X1.closed_on"]
    );
    let risk =
        |w: &mut Workspace| w.risks.get_mut(RiskId::new(0, 1)).expect("a risk").closed_on = Some(day("2026-01-11"));
    assert_eq!(said(risk), ["check-closed-before-raised K1.closed_on"]);
    let voice =
        |w: &mut Workspace| w.voices.get_mut(VoiceId::new(0, 1)).expect("a voice").told_on = Some(day("2026-02-05"));
    assert_eq!(said(voice), ["check-answered-before-said V1.told_on"]);
    let led_to = |w: &mut Workspace| {
        w.voices.get_mut(VoiceId::new(0, 1)).expect("a voice").led_to[0].on = day("2026-02-01");
    };
    assert_eq!(said(led_to), ["check-answered-before-said V1.led_to"]);
    let acknowledged = |w: &mut Workspace| {
        w.decisions.get_mut(DecisionId::new(0, 1)).expect("a decision").hearings[0].acknowledged_on =
            Some(day("2026-02-03"));
    };
    assert_eq!(said(acknowledged), ["check-answered-before-said D1.hearings"]);
    assert_eq!(
        said(|w| task(w, 2).actual_finish = Some(noon("2026-01-01"))),
        ["check-finish-before-start T2.actual_finish"]
    );
    let baseline = |w: &mut Workspace| {
        w.baselines.get_mut(BaselineId::new(0, 1)).expect("a baseline").tasks[0].finish = noon("2026-01-01");
    };
    assert_eq!(said(baseline), ["check-finish-before-start B1.tasks"]);
    assert_eq!(said(|w| w.engagement.status_date = Some(day("0026-01-05"))), ["check-odd-year engagement.status_date"]);
    assert_eq!(said(|w| task(w, 1).meta.on = day("2201-01-01")), ["check-odd-year T1.meta"]);
}

#[test]
fn what_must_be_said() {
    assert_eq!(said(|w| task(w, 1).title = " \t".into()), ["check-empty T1.title"]);
    assert_eq!(said(|w| person(w, 1).name.clear()), ["check-empty S1.name"]);
    assert_eq!(said(|w| w.engagement.title.clear()), ["check-empty engagement.title"]);
    for currency in ["", "eur", "EURO", "€"] {
        assert_eq!(said(|w| w.engagement.currency = currency.into()), ["check-currency engagement.currency"]);
    }
    let constraint = Some(Constraint { kind: ConstraintKind::MustFinishOn, at: None });
    assert_eq!(said(|w| task(w, 3).constraint = constraint), ["check-constraint-without-date T3.constraint"]);
    assert_eq!(said(|w| task(w, 4).manual_start = None), ["check-manual-without-start T4.manual_start"]);
}

#[test]
fn calendars_that_do_not_work() {
    let unknown = Some(CalendarId::new(0, 9));
    assert_eq!(said(|w| task(w, 2).calendar = unknown), ["check-unknown-calendar T2.calendar"]);
    assert_eq!(
        said(|w| w.engagement.calendars[1].week[0].clear()),
        ["check-calendar-without-work engagement.calendars"]
    );
}

#[test]
fn listed_twice() {
    let contact = |w: &mut Workspace| {
        let attendance = &mut w.contacts.get_mut(ContactId::new(0, 1)).expect("a contact").attendance;
        attendance.push(attendance[0].clone());
    };
    assert_eq!(said(contact), ["check-twice C1.attendance"]);
    let baseline = |w: &mut Workspace| {
        let tasks = &mut w.baselines.get_mut(BaselineId::new(0, 1)).expect("a baseline").tasks;
        tasks.push(tasks[0]);
    };
    assert_eq!(said(baseline), ["check-twice B1.tasks"]);
    // What is said of a phase is said of its name: two of one name would share it.
    let phase = |w: &mut Workspace| {
        let mut again = w.engagement.phases[0].clone();
        again.name.push(' ');
        w.engagement.phases.push(again);
    };
    assert_eq!(said(phase), ["check-twice engagement.phases"]);
}

#[test]
fn an_outline_too_deep_is_named_once() {
    let deepen = |levels: u64| {
        move |w: &mut Workspace| {
            for number in 100..100 + levels {
                let mut deeper = task(w, 4).clone();
                deeper.id = TaskId::new(0, number);
                deeper.parent = Some(TaskId::new(0, if number == 100 { 4 } else { number - 1 }));
                w.tasks.put(deeper);
            }
        }
    };
    assert_eq!(said(deepen(99)), Vec::<String>::new());
    assert_eq!(said(deepen(120)), ["check-too-deep T199.parent"]);
}

#[test]
fn every_code_has_words_of_its_own() {
    let keys: BTreeSet<&str> = ProblemCode::ALL.iter().map(|code| code.key()).collect();
    assert_eq!(keys.len(), ProblemCode::ALL.len());
}

#[test]
fn imported_history_is_no_problem() {
    let earlier = |w: &mut Workspace| {
        let reading = w.readings.get_mut(ReadingId::new(0, 1)).expect("a reading");
        reading.on = reading.meta.on - Days::new(400);
    };
    assert_eq!(said(earlier), Vec::<String>::new());
}
