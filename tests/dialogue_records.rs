//! What came of what was said, the communication plan field by field, who must hear by their part, who was brought along:
//! values from the field notes.

use chrono::{Days, NaiveDate};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use entente::app::picture::{Request, draw};
use entente::document::fresh_workspace;
use entente::insight::agreed::Agreed;
use entente::insight::beta_rounds;
use entente::insight::brought_along::BroughtAlong;
use entente::insight::communication::{PlanField, said};
use entente::insight::conflicts::Conflicts;
use entente::insight::expectations::Way;
use entente::insight::feedback::Feedback;
use entente::insight::raci::{Raci, must_hear};
use entente::insight::rhythm::Rhythms;
use entente::insight::statistics::Share;
use entente::insight::urgent::Urgent;
use entente::insight::{Insights, as_of};
use entente::language::{Language, Words};
use entente::ui::blank::{self, Start};
use entente::ui::theme::ThemeKind;
use entente::ui::views::dialogue::Page;
use entente::ui::views::pulse::Plot;
use entente::ui::views::{Sight, ViewKind, registers};
use entente::workspace::*;

use super::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE};

fn day(offset: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 2).expect("a day") + Days::new(offset)
}

fn who(n: u64) -> StakeholderId {
    StakeholderId::new(0, n)
}

fn made(file: &Workspace, kind: RecordKind) -> AnyRecord {
    let words = Words::new(Language::English);
    let start = Start { workspace: file, day: day(0), author: "MW", near: None, words: &words };
    if kind == RecordKind::Rhythm {
        return blank::rhythm(&start, who(2), 7, Channel::InPerson).into();
    }
    blank::record(kind, &start).expect("a record")
}

/// One of us, three of the client, of whom two have power.
fn people() -> Workspace {
    let mut file = fresh_workspace("Aurora", day(0));
    for n in 1..=4 {
        let AnyRecord::Stakeholder(mut one) = made(&file, RecordKind::Stakeholder) else { panic!("a person") };
        (one.id, one.name) = (who(n), format!("Person {n}"));
        one.side = if n == 1 { Side::Ours } else { Side::Client };
        file.stakeholders.put(one);
    }
    for n in [2, 3] {
        let mut one = blank::assessment(&file, "MW", day(0), who(n));
        (one.id, one.power) = (AssessmentId::new(0, n), 6.0 - n as f64 / 2.0);
        one.power = one.power.min(5.0);
        file.assessments.put(one);
    }
    file
}

fn said_by(file: &mut Workspace, n: u64, of: u64, kind: VoiceKind, on: u64, change: impl FnOnce(&mut Voice)) {
    let meta = Meta { visibility: Visibility::Internal, by: "MW".to_owned(), on: day(0) };
    let mut voice = Voice::new(VoiceId::new(0, n), meta, who(of), day(on), kind, format!("Word {n}"));
    change(&mut voice);
    file.voices.put(voice);
}

fn task(file: &mut Workspace, n: u64, change: impl FnOnce(&mut Task)) {
    let mut one = Task::new(TaskId::new(0, n), Meta::internal("MW", day(0)), format!("Task {n}"));
    change(&mut one);
    file.tasks.put(one);
}

#[test]
fn conflicts_have_a_median_to_close_with_the_open_ones_at_their_age_and_say_what_came_back() {
    let mut file = people();
    said_by(&mut file, 1, 2, VoiceKind::Conflict, 0, |one| {
        (one.closed_on, one.parties) = (Some(day(30)), vec![who(3)]);
        one.reopened = vec![Reopened { closed_on: day(10), on: day(20) }];
        (one.settled, one.feeling_after) = (Some(Settlement::Compromise), Some(4));
    });
    said_by(&mut file, 2, 3, VoiceKind::Conflict, 10, |one| one.closed_on = Some(day(14)));
    said_by(&mut file, 3, 3, VoiceKind::Conflict, 34, |one| one.parties = vec![who(4)]);
    let found = Conflicts::of(&file, day(40));
    assert_eq!(found.days_to_close, Some(6.0), "4, 6 so far, 30");
    assert_eq!((found.closed, found.reopened), (Share::new(2, 3), Share::new(1, 2)));
    assert_eq!((found.feeling, found.asked), (Some(4.0), Share::new(1, 2)));
    assert_eq!(found.all[0].parties, [who(3), who(4)], "the open one first, with both");
    // On a day between, what was closed then and opened again since is closed.
    let then = Conflicts::of(&as_of(&file, day(12)), day(12));
    let first = then.all.iter().find(|one| one.id == VoiceId::new(0, 1)).expect("known");
    assert_eq!((first.closed, first.reopened, first.settled), (Some(day(10)), 0, None));
    let again = Conflicts::of(&as_of(&file, day(25)), day(25));
    let first = again.all.iter().find(|one| one.id == VoiceId::new(0, 1)).expect("known");
    assert_eq!((first.closed, first.reopened), (None, 1));
}

#[test]
fn feedback_says_what_it_changed_after_how_long_and_whose_idea_it_was() {
    let mut file = people();
    task(&mut file, 1, |_| ());
    task(&mut file, 2, |_| ());
    let led = |n, on| vec![Effect { what: Effected::Task(TaskId::new(0, n)), on: day(on) }];
    said_by(&mut file, 1, 2, VoiceKind::Idea, 0, |one| one.led_to = led(1, 4));
    said_by(&mut file, 2, 3, VoiceKind::Idea, 1, |_| ());
    said_by(&mut file, 3, 3, VoiceKind::Concern, 2, |one| one.led_to = led(2, 12));
    said_by(&mut file, 4, 4, VoiceKind::Praise, 2, |_| ());
    said_by(&mut file, 5, 1, VoiceKind::Idea, 2, |_| ());
    let found = Feedback::of(&file, |id| id == TaskId::new(0, 1), day(20));
    assert_eq!((found.changed, found.adopted), (Share::new(2, 3), Share::new(1, 2)), "praise and our own left out");
    assert_eq!((found.days, found.delivered), (Some(7.0), Share::new(1, 2)), "4 and 10 days");
    let open = [VoiceId::new(0, 1), VoiceId::new(0, 2)];
    assert_eq!(found.unanswered, open, "one led to a task, and nobody told its author");
    assert_eq!(found.of_person(who(2)).map(|one| (one.days, one.delivered)).collect::<Vec<_>>(), [(4, true)]);
    let earlier = as_of(&file, day(5));
    assert_eq!(Feedback::of(&earlier, |_| false, day(5)).changed, Share::new(1, 3));
}

#[test]
fn urgent_requests_are_timed_by_the_clock_where_somebody_looked_and_silence_is_no_thanks() {
    let mut file = people();
    let answered = |one: &mut Voice, after: u64, minutes, reception| {
        one.answered_on = Some(one.on + Days::new(after));
        (one.response_minutes, one.reception) = (minutes, reception);
    };
    said_by(&mut file, 1, 2, VoiceKind::Urgent, 0, |one| answered(one, 0, Some(40), Some(Reception::Thanks)));
    said_by(&mut file, 2, 2, VoiceKind::Urgent, 1, |one| answered(one, 1, None, Some(Reception::Complaint)));
    said_by(&mut file, 3, 3, VoiceKind::Urgent, 2, |one| answered(one, 0, Some(90), None));
    said_by(&mut file, 4, 3, VoiceKind::Urgent, 3, |_| ());
    let found = Urgent::of(&file, day(6));
    assert_eq!(found.response_minutes, Some((90.0 + 1440.0) / 2.0), "40, 90, a day, three days so far");
    assert_eq!((found.answered, found.timed), (Share::new(3, 4), Share::new(2, 3)));
    assert_eq!((found.thanks, found.complaints), (Share::new(1, 3), Share::new(1, 3)));
    assert_eq!(found.open, [VoiceId::new(0, 4)]);
    // The less is written down, the better it must not look: the same day without a clock is a day.
    for n in 5..=8 {
        said_by(&mut file, n, 2, VoiceKind::Urgent, 4, |one| answered(one, 0, None, None));
    }
    assert_eq!(Urgent::of(&file, day(6)).response_minutes, Some(1440.0));
}

#[test]
fn an_open_conflict_is_settled_in_no_way() {
    let mut file = people();
    said_by(&mut file, 1, 2, VoiceKind::Conflict, 0, |one| {
        (one.settled, one.feeling_after) = (Some(Settlement::Forced), Some(2));
        one.reopened = vec![Reopened { closed_on: day(10), on: day(20) }];
    });
    let found = Conflicts::of(&file, day(40));
    assert_eq!((found.all[0].closed, found.all[0].settled, found.all[0].feeling), (None, None, None));
}

#[test]
fn a_round_without_a_release_put_nothing_right_in_time() {
    let mut file = people();
    said_by(&mut file, 1, 2, VoiceKind::Concern, 0, |one| {
        (one.round, one.fixed_on, one.answered_on) = ("Trial".to_owned(), Some(day(3)), Some(day(1)));
    });
    let rounds = beta_rounds::of(&file, |_| None, day(20));
    let [round] = rounds.as_slice() else { panic!("one round, not {}", rounds.len()) };
    assert_eq!((round.fixed, round.late, round.answered), (Share::default(), 0, Share::new(1, 1)));
    assert!(round.open.is_empty());
}

#[test]
fn what_a_talk_of_a_series_was_agreed_with_says_the_series() {
    let mut file = people();
    let words = Words::new(Language::English);
    for (n, with) in [(1, vec![who(1), who(2)]), (2, vec![]), (3, vec![who(1)])] {
        let AnyRecord::Rhythm(mut rhythm) = made(&file, RecordKind::Rhythm) else { panic!("a series") };
        (rhythm.id, rhythm.with, rhythm.from, rhythm.every_days) = (RhythmId::new(0, n), with, day(1), 365);
        file.rhythms.put(rhythm);
        // Only one of us is written down for it, and cancelled it.
        let start = Start { workspace: &file, day: day(0), author: "MW", near: None, words: &words };
        let mut one = blank::contact(&start, vec![who(1)], day(1));
        (one.id, one.rhythm) = (ContactId::new(0, n), Some(RhythmId::new(0, n)));
        one.outcome = Outcome::Cancelled { on: day(0), by: Side::Ours, why: String::new() };
        file.contacts.put(one);
    }
    let rhythms = &Insights::of(&file, day(20)).rhythms;
    assert_eq!(rhythms.all.kept, Share::new(0, 2), "with the client, and with nobody knows whom; not the one among us");
    assert_eq!((rhythms.all.failed_by_us, rhythms.outside), (Share::new(2, 2), 0));
}

#[test]
fn a_round_says_how_much_was_put_right_before_its_release() {
    let mut file = people();
    let release = TaskId::new(0, 9);
    task(&mut file, 1, |_| ());
    task(&mut file, 9, |_| ());
    let of_round = |one: &mut Voice| (one.round, one.release) = ("First".to_owned(), Some(release));
    said_by(&mut file, 1, 2, VoiceKind::Concern, 0, |one| {
        of_round(one);
        (one.answered_on, one.fixed_on) = (Some(day(2)), Some(day(8)));
    });
    said_by(&mut file, 2, 3, VoiceKind::Concern, 1, |one| {
        of_round(one);
        (one.answered_on, one.fixed_on) = (Some(day(5)), Some(day(15)));
    });
    said_by(&mut file, 3, 4, VoiceKind::Idea, 1, |one| {
        of_round(one);
        one.led_to = vec![Effect { what: Effected::Task(TaskId::new(0, 1)), on: day(3) }];
    });
    said_by(&mut file, 4, 4, VoiceKind::Praise, 1, of_round);
    let finish = |id: TaskId| Some(if id == release { (day(10), true) } else { (day(9), true) });
    let rounds = beta_rounds::of(&file, finish, day(20));
    let [round] = rounds.as_slice() else { panic!("one round, not {}", rounds.len()) };
    assert_eq!((round.fixed, round.late), (Share::new(2, 3), 1), "by its day, and by the task that it led to");
    assert_eq!(round.response_days, Some(4.0), "2, 4 and 19 so far");
    assert_eq!((round.voices.len(), round.ahead), (4, false));
}

#[test]
fn who_is_asked_or_told_of_a_task_must_hear_of_what_touches_it() {
    let mut file = people();
    task(&mut file, 1, |one| {
        (one.owner, one.consulted, one.informed) = (Some(who(1)), vec![who(2)], vec![who(3), who(4)]);
    });
    task(&mut file, 2, |one| one.assignments = vec![Assignment::new(who(1).into(), 100)]);
    let AnyRecord::Decision(mut decision) = made(&file, RecordKind::Decision) else { panic!("a decision") };
    decision.id = DecisionId::new(0, 1);
    (decision.must_hear, decision.decided_by) = (vec![who(3)], vec![who(4)]);
    decision.tasks = vec![TaskId::new(0, 1)];
    assert_eq!(must_hear(&file, &decision), [who(3), who(2)], "listed first, each once, without who decided");
    file.decisions.put(decision);
    let insights = Insights::of(&file, day(3));
    let unheard = &insights.hearings.get(DecisionId::new(0, 1)).expect("known").unheard;
    assert_eq!(*unheard, [who(3), who(2)]);
    // Another part in the task, and another person must hear: also after an edit of the task alone.
    let mut other = file.tasks.get(TaskId::new(0, 1)).expect("there").clone();
    other.consulted.clear();
    file.tasks.put(other);
    let after = Insights::after(Some(insights.earlier()), &file, day(3));
    assert_eq!(after.hearings.get(DecisionId::new(0, 1)).expect("known").unheard, [who(3)]);
    let raci = Raci::of(&file, |_| true);
    assert_eq!((raci.accountable, raci.responsible), (Share::new(1, 2), Share::new(1, 2)));
    assert_eq!((raci.no_accountable, raci.most), (vec![TaskId::new(0, 2).into()], vec![(who(1), 1)]));
}

#[test]
fn a_key_person_is_brought_along_when_all_three_were_so_before_the_phase_began() {
    let mut file = people();
    let phase = |name: &str, from, to| Phase { name: name.to_owned(), start: day(from), end: day(to) };
    file.engagement.phases = vec![phase("Design", 10, 20), phase("Build", 21, 40), phase("Test", 60, 80)];
    let brought = |phase: &str, step, on, yes| Brought { phase: phase.to_owned(), step, on: day(on), yes };
    let steps = [BroughtStep::Told, BroughtStep::Understood, BroughtStep::Comfortable];
    let mut one = file.stakeholders.get(who(2)).expect("there").clone();
    one.brought = steps.iter().map(|step| brought("Design", *step, 5, true)).collect();
    one.brought.push(brought("Build", BroughtStep::Told, 15, true));
    file.stakeholders.put(one);
    let mut two = file.stakeholders.get(who(3)).expect("there").clone();
    two.brought = steps.iter().map(|step| brought("Design", *step, 5, true)).collect();
    two.brought.push(brought("Design", BroughtStep::Comfortable, 8, false));
    two.brought.push(brought("Design", BroughtStep::Comfortable, 12, true));
    file.stakeholders.put(two);
    let insights = Insights::of(&file, day(30));
    let found = BroughtAlong::of(&insights.shown, &insights.grid, day(30));
    assert_eq!(found.people.len(), 2, "two key people");
    assert_eq!(found.before, Share::new(1, 4), "two people, two phases that have begun");
    let place = found.people.iter().position(|one| *one == who(3)).expect("key");
    let cell = found.phases[0].cells[place];
    assert!(cell.is_done() && !cell.before, "comfortable only two days after it began");
    assert_eq!(found.current(day(30)), Some(1));
    assert_eq!(found.missing(1).count(), 2);
    let then = as_of(&file, day(9));
    let eve = BroughtAlong::of(&then, &Insights::of(&file, day(9)).grid, day(9));
    assert!(eve.phases[0].cells[place].is_refused() && eve.before.of == 0);
}

#[test]
fn the_communication_plan_counts_what_is_said_of_the_fields_of_its_source() {
    let file = people();
    let AnyRecord::Rhythm(mut rhythm) = made(&file, RecordKind::Rhythm) else { panic!("a series") };
    rhythm.owner = Some(who(1));
    let before = said(&rhythm);
    assert_eq!(before.of, PlanField::ALL.len() - 1, "the time frame is always said");
    let nothing = Rhythm { with: Vec::new(), owner: None, purpose: String::new(), ..rhythm.clone() };
    assert_eq!(said(&nothing).n, 0, "a channel that every series has from the first says nothing");
    rhythm.terms.acknowledgment = "A reply by noon".to_owned();
    rhythm.release = Some(who(2));
    rhythm.escalation_chain = vec![who(3)];
    assert_eq!(said(&rhythm).n, before.n + 2, "a chain without a first link is none");
    rhythm.escalation = Some(who(4));
    assert_eq!(said(&rhythm).n, before.n + 3);
}

#[test]
fn what_is_agreed_among_ourselves_makes_nobody_else_rely_on_us() {
    let mut file = people();
    let words = Words::new(Language::English);
    for n in 1..=9 {
        let start = Start { workspace: &file, day: day(0), author: "MW", near: None, words: &words };
        let with = if n == 1 { vec![who(1), who(2)] } else { vec![who(1)] };
        let mut one = blank::contact(&start, with, day(n));
        (one.id, one.outcome) = (ContactId::new(0, n), Outcome::Held);
        if n == 1 {
            one.outcome = Outcome::Cancelled { on: day(0), by: Side::Ours, why: String::new() };
        }
        file.contacts.put(one);
    }
    let insights = Insights::of(&file, day(20));
    let rhythms: &Rhythms = &insights.rhythms;
    assert_eq!((rhythms.all.kept, rhythms.outside), (Share::new(0, 1), 1));
}

#[test]
fn what_nobody_planned_was_not_agreed() {
    let mut file = people();
    let words = Words::new(Language::English);
    let mut noted = |n: u64, written: u64| {
        let start = Start { workspace: &file, day: day(written), author: "MW", near: None, words: &words };
        let mut one = blank::contact(&start, vec![who(1), who(2)], day(3 + n));
        (one.id, one.outcome) = (ContactId::new(0, n), Outcome::Held);
        one.attendance.iter_mut().for_each(|one| one.presence = Presence::Present);
        file.contacts.put(one);
        let insights = Insights::of(&file, day(20));
        let agreed = Agreed::of(&insights.shown, insights.talks(), insights.day).kept;
        assert_eq!(agreed, insights.rhythms.all.kept, "the dial says the same");
        agreed
    };
    assert_eq!(noted(1, 4), Share::default(), "noted on its day");
    assert_eq!(noted(2, 9), Share::default(), "noted after it");
    assert_eq!(noted(3, 5), Share::new(1, 1), "planned the day before");
}

/// A sample on a page of the dialogue, in English, as a picture of this size.
fn picture(number: usize, page: Page, (theme, size, language): (ThemeKind, egui::Vec2, Language)) -> String {
    let file = entente::app::samples::load(number).expect("a sample");
    let day = file.engagement.status_date.expect("a day");
    let sight = Sight { dialogue: page, ..Sight::of(ViewKind::Dialogue) };
    draw(&file, &Request { sight, day, size, theme, language })
}

#[test]
fn what_was_kept_is_one_figure_on_every_page() {
    for number in [PAYROLL, PORTAL, ERP] {
        let mut program = harness::sample(number, WIDE, Language::English);
        let kept = program.state().session().expect("open").insights().rhythms.all.kept;
        let said = format!("{} of {}", kept.n, kept.of);
        let session = program.state_mut().session_mut().expect("open");
        (session.view, session.views.dialogue.page) = (ViewKind::Dialogue, Page::Rhythm);
        program.run();
        program.get_by_label_contains(&format!("Kept as agreed: {said}"));
        let session = program.state_mut().session_mut().expect("open");
        (session.view, session.views.pulse.plot) = (ViewKind::Pulse, Plot::Rhythm);
        program.run();
        assert!(program.query_all_by_label_contains(&said).next().is_some(), "sample {number}: the pulse says {said}");
    }
}

#[test]
fn the_headline_of_the_rhythm_names_the_most_powerful_who_waits_and_for_how_long() {
    let mut checked = 0;
    for number in [PAYROLL, PORTAL, ERP] {
        let program = harness::dialogue(Page::Rhythm, number, WIDE, Language::English);
        let insights = program.state().session().expect("open").insights();
        let grid = &insights.grid;
        let waiting = insights.rhythms.debts.iter().filter(|one| one.is_overdue() && grid.is_key(one.who));
        let most = waiting.max_by(|a, b| {
            grid.weight(a.who).total_cmp(&grid.weight(b.who)).then(a.debt.partial_cmp(&b.debt).expect("numbers"))
        });
        let Some(most) = most else { continue };
        let name = &insights.shown.stakeholders.get(most.who).expect("there").name;
        let late = most.days - most.interval_days.expect("agreed");
        program.get_by_label_contains(&format!("{name}: a talk is overdue by {late} day"));
        checked += 1;
    }
    assert!(checked > 0, "somebody waits in one of the samples");
}

#[test]
fn the_columns_mark_those_whom_the_headline_counts_and_a_legend_says_what_the_marks_are() {
    let mut overdue = 0;
    for number in [PAYROLL, PORTAL, ERP] {
        let program = harness::dialogue(Page::Rhythm, number, WIDE, Language::English);
        let insights = program.state().session().expect("open").insights();
        let plan = entente::insight::communication::Communication::of(insights);
        let says = |text: &str| program.query_all_by_label(text).next().is_some();
        for who in &plan.theirs {
            let name = &insights.shown.stakeholders.get(*who).expect("there").name;
            let debt = insights.rhythms.debt(*who).filter(|debt| debt.is_overdue());
            let said = match debt.and_then(|debt| debt.debt) {
                Some(over) if over > 1.5 => "Overdue by more than half the agreed interval",
                Some(_) => "A talk is overdue",
                None if plan.without.contains(who) => "Key person, nothing agreed",
                None => continue,
            };
            overdue += usize::from(debt.is_some());
            assert!(says(&format!("{name}: {said}")), "{name}: {said}");
            assert!(says(said), "the legend: {said}");
        }
    }
    assert!(overdue > 0, "somebody waits in one of the samples");
}

#[test]
fn a_date_in_the_plan_of_who_with_whom_is_whole_in_the_narrowest_window() {
    for (number, language) in [(PORTAL, Language::Russian), (PAYROLL, Language::English)] {
        let drawn = picture(number, Page::Rhythm, (ThemeKind::Light, NARROW, language));
        let words = Words::new(language);
        let file = entente::app::samples::load(number).expect("a sample");
        let insights = Insights::of(&file, file.engagement.status_date.expect("a day"));
        let plan = entente::insight::communication::Communication::of(&insights);
        let mut checked = 0;
        for cell in plan.cells.values() {
            let (Some(next), key) = (cell.next, "dialogue-cell-next") else { continue };
            let said = words.with(key, &[("date", words.date_short(next).into())]);
            // Cells that lie beyond the edge are scrolled to and not drawn.
            checked += usize::from(drawn.contains(&said));
            let begun: String = said.chars().take(said.chars().count() - 2).collect();
            assert!(!drawn.contains(&format!("{begun}…")), "{said} is cut");
        }
        assert!(checked > 0, "a next talk stands in the plan of {number}");
    }
}

#[test]
fn what_came_of_it_is_shown_with_its_figures_and_leads_to_what_it_led_to() {
    let mut program = harness::sample(ERP, egui::vec2(1440.0, 1400.0), Language::English);
    let session = program.state_mut().session_mut().expect("open");
    (session.view, session.views.dialogue.page) = (ViewKind::Dialogue, Page::Voices);
    program.run();
    program.get_by_label("Feedback as: What came of it").click();
    program.run();
    for heading in ["What the plan owes to them", "Round: 一车间样机试用", "Conflicts", "Urgent requests"] {
        program.get_by_label(heading);
    }
    let file = harness::workspace(&program);
    let task = file.voices.iter().flat_map(|one| &one.led_to).find_map(|one| match one.what {
        Effected::Task(id) => Some(id),
        _ => None,
    });
    let task = task.expect("a word led to a task");
    let title = file.tasks.get(task).expect("there").title.clone();
    program.query_all_by_label_contains(&title).next().expect("the task").click();
    program.run();
    assert_eq!(program.state().session().expect("open").selection, Some(task.into()));
}

#[test]
fn an_expectation_is_at_home_in_the_ledger_alone_and_is_found_there_in_its_direction() {
    let mut program = harness::sample(PORTAL, WIDE, Language::English);
    let file = harness::workspace(&program);
    let insights = program.state().session().expect("open").insights();
    let of_them =
        insights.expectations.statuses.iter().find(|one| one.way == Way::OfClient).expect("we need something");
    let (id, title) = (of_them.id, file.expectations.get(of_them.id).expect("there").title.clone());
    assert_eq!(
        (ViewKind::home_of(RecordKind::Expectation), Page::home_of(RecordKind::Expectation)),
        (ViewKind::Dialogue, Some(Page::Ledger))
    );
    assert!(registers::page::Page::kinds().all(|kind| kind != RecordKind::Expectation));
    let session = program.state_mut().session_mut().expect("open");
    (session.view, session.views.dialogue.page, session.selection) =
        (ViewKind::Dialogue, Page::Ledger, Some(id.into()));
    program.run();
    program.get_by_role_and_label(Role::Row, &title);
}

#[test]
fn what_is_shown_to_a_client_says_so_at_the_top_and_blames_nobody() {
    let mut program = harness::sample(PORTAL, WIDE, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    (session.view, session.views.dialogue.page) = (ViewKind::Dialogue, Page::Voices);
    program.run();
    assert!(program.query_by_label("For the client").is_none());
    program.get_by_label("Feedback as: You said, we did").click();
    program.run();
    program.get_by_label("For the client");
    assert!(program.query_by_label("Internal").is_none(), "nothing on the page is ours");
    let session = program.state_mut().session_mut().expect("open");
    (session.view, session.views.pulse.plot, session.views.pulse.client) = (ViewKind::Pulse, Plot::Rhythm, true);
    for _ in 0..3 {
        program.run();
    }
    program.get_by_label("For the client");
    for word in ["moved, cancelled or missed", "Moved by", "Cancelled by", "did not come"] {
        assert!(program.query_all_by_label_contains(word).next().is_none(), "“{word}” blames a side");
    }
}

#[test]
fn what_came_back_is_opened_again_with_one_press_and_counts_from_its_first_day() {
    let mut program = harness::sample(PORTAL, egui::vec2(1440.0, 1600.0), Language::English);
    let session = program.state_mut().session_mut().expect("open");
    (session.view, session.views.dialogue.page) = (ViewKind::Dialogue, Page::Voices);
    program.run();
    let before = harness::workspace(&program);
    let closed = before.voices.iter().find(|one| one.closed_on.is_some()).expect("one is closed").clone();
    assert!(closed.settled.is_some() && closed.feeling_after.is_some(), "and how it ended is known");
    program.get_by_label("Open again").click();
    program.run();
    let after = harness::workspace(&program);
    let now = after.voices.get(closed.id).expect("there");
    assert_eq!((now.closed_on, now.reopened.len()), (None, closed.reopened.len() + 1));
    assert_eq!((now.settled, now.feeling_after), (None, None), "how it ended then is no end of it now");
    let day = program.state().session().expect("open").day();
    let found = Conflicts::of(&after, day);
    let it = found.all.iter().find(|one| one.id == closed.id).expect("a conflict");
    assert_eq!((it.opened, it.days), (closed.on, (day - closed.on).num_days()));
}

#[test]
fn the_choice_of_pages_stands_at_one_place_on_every_page() {
    let mut program = harness::sample(PAYROLL, WIDE, Language::English);
    let mut tops = Vec::new();
    for page in Page::ALL {
        let session = program.state_mut().session_mut().expect("open");
        (session.view, session.views.dialogue.page) = (ViewKind::Dialogue, page);
        program.run();
        tops.push(program.get_by_label("Page of the dialogue: Rhythm").rect().top());
    }
    assert!(tops.iter().all(|top| *top == tops[0]), "{tops:?}");
}

#[test]
fn a_name_in_the_ledger_keeps_its_surname_in_the_narrowest_window() {
    let drawn = picture(PORTAL, Page::Ledger, (ThemeKind::Light, NARROW, Language::Russian));
    assert!(drawn.contains("Е. Штерн") && !drawn.contains("Елена Виктор"), "the first name goes, not the last");
}

#[test]
fn an_answer_within_a_day_is_said_by_the_clock_and_never_in_working_days() {
    let mut program = harness::sample(PORTAL, egui::vec2(1440.0, 1400.0), Language::English);
    let session = program.state_mut().session_mut().expect("open");
    (session.view, session.views.dialogue.page) = (ViewKind::Dialogue, Page::Voices);
    program.run();
    program.get_by_label("Feedback as: What came of it").click();
    program.run();
    let session = program.state().session().expect("open");
    let minutes = Urgent::of(&session.insights().shown, session.day()).response_minutes.expect("answered") as i64;
    assert!((600..1440).contains(&minutes), "more than a working day, less than a day: {minutes}");
    program.get_by_label_contains(&format!("{} h {} min", minutes / 60, minutes % 60));
}
