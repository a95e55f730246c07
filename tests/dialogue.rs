//! The dialogue: its figures with their values, what adds nothing to them, and its pages as a person uses them.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entente::app::picture::{Request, draw};
use entente::app::shell::Entente;
use entente::insight::Insights;
use entente::insight::communication::Communication;
use entente::insight::conversation::Conversation;
use entente::insight::disclosure::Disclosure;
use entente::insight::series::turns;
use entente::insight::statistics::Share;
use entente::insight::voices::{Stage, Voices, said_and_done};
use entente::language::{Language, Words};
use entente::ui::blank::{self, Start};
use entente::ui::theme::ThemeKind;
use entente::ui::views::dialogue::Page;
use entente::ui::views::{Sight, ViewKind};
use entente::workspace::*;

use super::support::harness::{self, ERP, NARROW, PAYROLL, PORTAL, WIDE};

type Program = Harness<'static, Entente>;

/// Monday, 5 January 2026, and so many days after it.
fn day(offset: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 5).expect("a day") + Days::new(offset)
}

fn at(offset: u64) -> NaiveDateTime {
    day(offset).and_hms_opt(10, 0, 0).expect("a time")
}

fn who(n: u64) -> StakeholderId {
    StakeholderId::new(0, n)
}

/// One of us (1), and four of the client's (2–5).
fn people() -> Workspace {
    let mut file = entente::document::fresh_workspace("Aurora", day(0));
    for n in 1..=5 {
        let AnyRecord::Stakeholder(mut person) = made(&file, RecordKind::Stakeholder) else { panic!("a person") };
        person.id = who(n);
        person.name = format!("Person {n}");
        person.side = if n == 1 { Side::Ours } else { Side::Client };
        file.stakeholders.put(person);
    }
    file.engagement.manager = Some(who(1));
    file
}

fn made(file: &Workspace, kind: RecordKind) -> AnyRecord {
    let words = Words::new(Language::English);
    let start = Start { workspace: file, day: day(0), author: "MW", near: None, words: &words };
    if kind == RecordKind::Rhythm {
        return blank::rhythm(&start, who(2), 7, Channel::InPerson).into();
    }
    blank::record(kind, &start).expect("a record")
}

fn decided(file: &mut Workspace, n: u64, on: u64, must_hear: &[u64], hearings: &[(u64, u64, u64)]) {
    let AnyRecord::Decision(mut decision) = made(file, RecordKind::Decision) else { panic!("a decision") };
    decision.id = DecisionId::new(0, n);
    decision.decided_on = day(on);
    (decision.effective_on, decision.decided_by) = (Some(day(on)), vec![who(1)]);
    decision.must_hear = must_hear.iter().map(|n| who(*n)).collect();
    let heard = |(one, on, from): &(u64, u64, u64)| Hearing::new(who(*one), day(*on), Some(who(*from)));
    decision.hearings = hearings.iter().map(heard).collect();
    file.decisions.put(decision);
}

fn met(file: &mut Workspace, n: u64, on: u64, outcome: Outcome, change: impl FnOnce(&mut Contact)) {
    let words = Words::new(Language::English);
    let start = Start { workspace: file, day: day(0), author: "MW", near: None, words: &words };
    let mut contact = blank::contact(&start, vec![who(1), who(2)], day(on));
    contact.id = ContactId::new(0, n);
    contact.at = at(on);
    if outcome == Outcome::Held {
        contact.attendance.iter_mut().for_each(|one| one.presence = Presence::Present);
    }
    contact.outcome = outcome;
    change(&mut contact);
    file.contacts.put(contact);
}

fn said(file: &mut Workspace, n: u64, kind: VoiceKind, on: u64, change: impl FnOnce(&mut Voice)) {
    let AnyRecord::Voice(mut voice) = made(file, RecordKind::Voice) else { panic!("a voice") };
    (voice.id, voice.of, voice.kind, voice.on) = (VoiceId::new(0, n), who(2), kind, day(on));
    change(&mut voice);
    file.voices.put(voice);
}

fn series(file: &mut Workspace, n: u64, change: impl FnOnce(&mut Rhythm)) -> Rhythm {
    let AnyRecord::Rhythm(mut rhythm) = made(file, RecordKind::Rhythm) else { panic!("a series") };
    rhythm.id = RhythmId::new(0, n);
    (rhythm.with, rhythm.owner, rhythm.from) = (vec![who(2)], Some(who(1)), day(0));
    change(&mut rhythm);
    file.rhythms.put(rhythm.clone());
    rhythm
}

fn disclosure(file: &Workspace, on: u64) -> Disclosure {
    let insights = Insights::of(file, day(on));
    Disclosure::of(&insights.shown, &insights.hearings, |who| insights.grid.weight(who), day(on))
}

#[test]
fn seven_of_ten_kept_is_39_to_90_percent_and_a_tolerated_move_is_no_failure() {
    let mut file = people();
    let moved = |on: u64| Outcome::Moved { on: day(on), by: Side::Client, to: at(on + 1), why: String::new() };
    for n in 0..7 {
        met(&mut file, n + 1, n + 1, Outcome::Held, |_| ());
    }
    for n in 7..10 {
        met(&mut file, n + 1, n, moved(n), |_| ());
    }
    let kept = |file: &Workspace| Insights::of(file, day(20)).rhythms.all.kept;
    assert_eq!(kept(&file), Share::new(7, 10));
    let (low, high) = kept(&file).interval().expect("an interval");
    assert_eq!(((low * 100.0).round(), (high * 100.0).round()), (39.0, 90.0));
    file.engagement.thresholds.move_tolerance_days = 1;
    assert_eq!(kept(&file), Share::new(7, 7), "moved by a day, which is agreed to be no failure");
}

#[test]
fn how_we_talk_is_counted_by_side_with_the_notice_given() {
    let mut file = people();
    met(&mut file, 1, 10, Outcome::Cancelled { on: day(8), by: Side::Ours, why: String::new() }, |_| ());
    met(&mut file, 2, 20, Outcome::Moved { on: day(14), by: Side::Ours, to: at(21), why: String::new() }, |_| ());
    met(&mut file, 3, 22, Outcome::NoShow { by: Side::Client }, |_| ());
    for (n, on) in [(4, 25), (5, 60), (6, 70), (7, 75)] {
        met(&mut file, n, on, Outcome::Held, |one| {
            one.their_initiative = n == 4;
            one.direction = if n == 5 { Direction::Out } else { Direction::Both };
            one.formal = n != 6;
        });
    }
    let of = |file: &Workspace| {
        let insights = Insights::of(file, day(81));
        Conversation::of(&insights)
    };
    let talk = of(&file);
    let all = Insights::of(&file, day(81)).rhythms.all.clone();
    assert_eq!((all.ours.moved.len(), all.ours.cancelled.len(), all.ours.missed.len()), (1, 1, 0));
    assert_eq!((all.ours.notice_days, all.theirs.notice_days), (Some(4.0), None), "two days and six");
    assert_eq!(all.theirs.missed, [ContactId::new(0, 3)]);
    assert_eq!((talk.two_way, talk.informal), (Share::new(3, 4), Share::new(1, 4)));
    assert_eq!((talk.initiative_lately, talk.initiative_before), (Share::new(0, 3), Share::new(1, 1)));
    let touch = talk.intensity.iter().find(|one| one.who == who(2)).expect("in touch");
    assert_eq!((touch.held, touch.target_per_week, touch.weeks), (2, None, 8.0), "one way is no talk");

    series(&mut file, 1, |one| one.every_days = 14);
    let touch = *of(&file).intensity.iter().find(|one| one.who == who(2)).expect("in touch");
    assert_eq!((touch.target_per_week, touch.of_target()), (Some(0.5), Some(0.5)));
}

#[test]
fn asks_stand_beside_what_was_brought() {
    let mut file = people();
    met(&mut file, 1, 10, Outcome::Held, |one| {
        one.explained.push(Explained { what: "The plan".to_owned(), to: who(2), understood: None });
    });
    said(&mut file, 1, VoiceKind::Concern, 3, |one| (one.answered_on, one.told_on) = (Some(day(5)), Some(day(6))));
    let AnyRecord::Expectation(mut ask) = made(&file, RecordKind::Expectation) else { panic!("an expectation") };
    (ask.id, ask.holder, ask.voiced_on) = (ExpectationId::new(0, 1), who(1), day(9));
    file.expectations.put(ask);
    let insights = Insights::of(&file, day(14));
    let asks = Conversation::of(&insights).asks;
    assert_eq!((asks.asks, asks.explained, asks.told, asks.share()), (1, 1, 1, Share::new(1, 3)));
}

#[test]
fn hearing_and_disclosure_have_their_values_and_what_is_untold_counts_with_its_age() {
    let mut file = people();
    decided(&mut file, 1, 0, &[2, 3], &[(2, 1, 1), (3, 4, 2)]);
    decided(&mut file, 2, 10, &[2, 4], &[(2, 10, 1)]);
    let found = disclosure(&file, 20);
    let hearings = Insights::of(&file, day(20)).hearings;
    assert_eq!((hearings.from_us, hearings.on_time), (Share::new(2, 3), Share::new(1, 4)));
    assert_eq!(hearings.median_lag, Some(1.0), "0, 1 and 4 days");
    assert_eq!((found.told, found.median_days), (Share::new(1, 2), Some(7.0)), "told after 4 days, untold for 10");
    let next: Vec<_> = found.next.iter().map(|tell| (tell.who, tell.days)).collect();
    assert_eq!(next, [(who(4), 10)]);
    assert_eq!(disclosure(&file, 3).told, Share::new(0, 1), "as of that day one of the two had not heard");
}

#[test]
fn whether_somebody_heard_in_time_is_not_known_where_nobody_said_from_when_it_counts() {
    let mut file = people();
    decided(&mut file, 1, 0, &[2, 3, 4], &[(2, 0, 1), (3, 4, 1)]);
    let on_time = |file: &Workspace| Insights::of(file, day(10)).hearings.on_time;
    assert_eq!(on_time(&file), Share::new(1, 3));
    file.decisions.get_mut(DecisionId::new(0, 1)).expect("there").effective_on = None;
    let hearings = Insights::of(&file, day(10)).hearings.clone();
    assert_eq!(hearings.on_time, Share::default());
    assert!(hearings.decisions[0].late.is_empty());
    assert_eq!((hearings.decisions[0].unheard.clone(), hearings.from_us), (vec![who(4)], Share::new(2, 2)));
}

#[test]
fn what_is_of_no_consequence_betters_no_figure() {
    let mut file = people();
    decided(&mut file, 1, 0, &[2, 3], &[(2, 1, 1)]);
    said(&mut file, 1, VoiceKind::Concern, 0, |_| ());
    let figures = |file: &Workspace| {
        let insights = Insights::of(file, day(20));
        let (told, voices) = (disclosure(file, 20), Voices::of(&insights.shown, day(20)));
        let plan = Communication::of(&insights);
        let heard = (insights.hearings.from_us, insights.hearings.on_time, insights.hearings.median_lag);
        (heard, (told.told, told.median_days), (voices.answered, voices.told, voices.answer_days), plan.agreed)
    };
    let before = figures(&file);
    // A decision of which nobody must hear, an internal risk, praise, a message of ours to nobody in particular.
    decided(&mut file, 2, 5, &[], &[]);
    let AnyRecord::Risk(mut risk) = made(&file, RecordKind::Risk) else { panic!("a risk") };
    (risk.id, risk.meta.visibility) = (RiskId::new(0, 1), Visibility::Internal);
    file.risks.put(risk);
    said(&mut file, 2, VoiceKind::Praise, 6, |one| one.told_on = Some(day(6)));
    met(&mut file, 1, 7, Outcome::Held, |one| one.attendance.clear());
    // Days of an answer without a word of what became of it.
    said(&mut file, 1, VoiceKind::Concern, 0, |one| {
        (one.answered_on, one.told_on, one.closed_on) = (Some(day(1)), Some(day(2)), Some(day(3)));
    });
    assert_eq!(figures(&file), before);
}

#[test]
fn a_voice_goes_from_new_to_closed_and_the_figures_say_how_long_it_took() {
    let mut file = people();
    said(&mut file, 1, VoiceKind::Concern, 0, |_| ());
    said(&mut file, 2, VoiceKind::Need, 2, |one| {
        (one.answered_on, one.outcome) = (Some(day(6)), "In the design".to_owned());
    });
    said(&mut file, 3, VoiceKind::Conflict, 4, |one| {
        (one.answered_on, one.told_on, one.confirmed_on) = (Some(day(5)), Some(day(12)), Some(day(4)));
        (one.heard_through, one.outcome) = (vec![who(3)], "In the plan".to_owned());
    });
    said(&mut file, 4, VoiceKind::Praise, 5, |_| ());
    let voices = Voices::of(&file, day(20));
    assert_eq!(Stage::ALL.map(|stage| voices.at(stage)), [1, 1, 1, 1]);
    assert_eq!(
        (voices.answered, voices.told, voices.confirmed),
        (Share::new(2, 3), Share::new(1, 3), Share::new(1, 3))
    );
    assert_eq!((voices.answer_days, voices.told_days), (Some(4.0), Some(18.0)), "1, 4, 20 and 8, 18, 20 days");
    assert_eq!((voices.by_pass, voices.signals.len()), (Share::new(1, 4), 1));
    assert!(voices.get(VoiceId::new(0, 1)).expect("known").overdue, "twenty days, a fortnight agreed");
}

#[test]
fn what_became_of_a_voice_is_known_from_the_day_it_was_answered_told_or_closed() {
    let outcome = |change: &dyn Fn(&mut Voice), on: u64| {
        let mut file = people();
        said(&mut file, 1, VoiceKind::Concern, 0, |one| {
            one.outcome = "In the design".to_owned();
            change(one);
        });
        let shown = entente::insight::as_of(&file, day(on));
        !shown.voices.iter().next().expect("said").outcome.is_empty()
    };
    let told = |one: &mut Voice| one.told_on = Some(day(9));
    assert!(!outcome(&told, 8) && outcome(&told, 9), "told, and no day of the answer");
    let closed = |one: &mut Voice| (one.told_on, one.closed_on) = (None, Some(day(9)));
    assert!(!outcome(&closed, 8) && outcome(&closed, 9), "closed, and no day of the answer");
    let both = |one: &mut Voice| (one.answered_on, one.told_on) = (Some(day(4)), Some(day(9)));
    assert!(!outcome(&both, 3) && outcome(&both, 4));
    let played_back = |one: &mut Voice| one.confirmed_on = Some(day(9));
    assert!(outcome(&played_back, 5), "nothing says that it became known later");
}

#[test]
fn you_said_we_did_knows_only_what_the_client_may_see() {
    const SECRET: &str = "Zanzibar";
    let mut file = people();
    said(&mut file, 1, VoiceKind::Complaint, 0, |one| {
        one.meta.visibility = Visibility::Client;
        one.text = "Print the order number".to_owned();
        one.outcome = "In the design".to_owned();
        (one.meant, one.need, one.note) = (SECRET.to_owned(), SECRET.to_owned(), SECRET.to_owned());
        one.heard_through = vec![who(3)];
    });
    said(&mut file, 2, VoiceKind::Complaint, 1, |one| one.text = SECRET.to_owned());
    for person in [2, 3] {
        let mut person = file.stakeholders.get(who(person)).expect("there").clone();
        person.name = SECRET.to_owned();
        file.stakeholders.put(person);
    }
    let lines = said_and_done(&file, day(9));
    assert_eq!(lines.len(), 1);
    assert_eq!((lines[0].answered_on, lines[0].stage), (None, Stage::New));
    assert_eq!((lines[0].who.as_deref(), lines[0].done.as_str()), (None, "In the design"));
    assert!(!format!("{lines:?}").contains(SECRET));
}

#[test]
fn what_a_word_led_to_is_said_to_a_client_as_what_it_is() {
    let mut file = people();
    let seen = Meta { visibility: Visibility::Client, by: "MW".to_owned(), on: day(0) };
    let (task, decision, risk) = (TaskId::new(0, 1), DecisionId::new(0, 1), RiskId::new(0, 1));
    file.tasks.put(Task::new(task, seen.clone(), "Order number on the form".to_owned()));
    let words = Words::new(Language::English);
    let start = Start { workspace: &file, day: day(0), author: "MW", near: None, words: &words };
    let made = [RecordKind::Decision, RecordKind::Risk].map(|kind| blank::record(kind, &start).expect("a record"));
    for record in made {
        match record {
            AnyRecord::Decision(mut one) => {
                (one.id, one.meta, one.title) = (decision, seen.clone(), "One form for all".to_owned());
                file.decisions.put(one);
            }
            AnyRecord::Risk(mut one) => {
                (one.id, one.meta, one.title) = (risk, seen.clone(), "Old forms are used".to_owned());
                file.risks.put(one);
            }
            _ => panic!("another kind"),
        }
    }
    let effects = [Effected::Task(task), Effected::Change(risk), Effected::Decision(decision)];
    said(&mut file, 1, VoiceKind::Idea, 0, |one| {
        one.meta.visibility = Visibility::Client;
        one.led_to = effects.iter().map(|what| Effect { what: *what, on: day(2) }).collect();
    });
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("aurora.entente");
    std::fs::write(&path, entente::file::encode(&file)).expect("written");
    let mut program = harness::with_file(&path, &[]);
    let session = program.state_mut().session_mut().expect("open");
    (session.view, session.views.dialogue.page) = (ViewKind::Dialogue, Page::Voices);
    program.run();
    program.get_by_label("Feedback as: You said, we did").click();
    program.run();
    for sentence in [
        "In the plan because of it: “Order number on the form”",
        "In the register of risks and changes because of it: “Old forms are used”",
        "Decided because of it: “One form for all”",
    ] {
        program.get_by_label(sentence);
    }
}

#[test]
fn what_is_answered_is_never_called_open_and_praise_waits_for_nothing() {
    let mut file = people();
    let seen = |one: &mut Voice| (one.meta.visibility, one.outcome) = (Visibility::Client, String::new());
    said(&mut file, 1, VoiceKind::Concern, 0, seen);
    said(&mut file, 2, VoiceKind::Concern, 1, |one| (seen(one), one.answered_on = Some(day(4))).0);
    said(&mut file, 3, VoiceKind::Concern, 2, |one| (seen(one), one.told_on = Some(day(6))).0);
    said(&mut file, 4, VoiceKind::Praise, 3, seen);
    let lines: Vec<_> =
        said_and_done(&file, day(9)).iter().rev().map(|it| (it.answered_on, it.stage.is_open())).collect();
    assert_eq!(
        lines,
        [(None, true), (Some(day(4)), true), (Some(day(6)), false), (None, false)],
        "until somebody is told, it is open: everywhere"
    );
}

#[test]
fn a_series_makes_its_dates_once_on_working_days_around_those_who_are_busy() {
    let mut file = people();
    let rhythm = series(&mut file, 1, |one| one.until = Some(day(27)));
    let mut person = file.stakeholders.get(who(2)).expect("there").clone();
    person.busy.push(Busy { from: day(14), to: day(15), why: "Month-end".to_owned() });
    file.stakeholders.put(person);
    met(&mut file, 1, 0, Outcome::Held, |one| one.rhythm = Some(rhythm.id));
    let found = turns(&file, &rhythm, day(1), day(60));
    let moments: Vec<_> = found.moments().collect();
    assert_eq!(moments, [at(7), at(16), at(21)], "Mondays at ten, until the series ends, one around the busy days");
    assert_eq!((found.shifted(), found.turns[1].busy[0].1.as_str()), (1, "Month-end"));
    for (n, moment) in moments.iter().enumerate() {
        met(&mut file, n as u64 + 2, 0, Outcome::Planned, |one| (one.rhythm, one.at) = (Some(rhythm.id), *moment));
    }
    assert_eq!(turns(&file, &rhythm, day(1), day(60)).turns, [], "no turn gets a second contact");
}

#[test]
fn the_plan_is_who_with_whom_and_an_empty_cell_is_seen() {
    let mut file = people();
    let AnyRecord::Assessment(mut rated) = made(&file, RecordKind::Assessment) else { panic!("a rating") };
    for (n, of) in [(1, 2), (2, 3)] {
        (rated.id, rated.of, rated.power) = (AssessmentId::new(0, n), who(of), 5.0);
        file.assessments.put(rated.clone());
    }
    series(&mut file, 1, |one| one.agreed = vec![Agreed { who: who(2), on: day(1) }]);
    met(&mut file, 1, 8, Outcome::Held, |_| ());
    // What is planned for today is the next one, however late in the day, of each who comes.
    let mut today = file.clone();
    met(&mut today, 2, 21, Outcome::Planned, |_| ());
    met(&mut today, 3, 14, Outcome::Planned, |one| {
        one.at = day(14).and_hms_opt(16, 0, 0).expect("a time");
        one.attendance.push(Attendance { who: who(3), required: true, presence: Presence::Invited });
    });
    let plan = Communication::of(&Insights::of(&today, day(14)));
    for of in [2, 3] {
        assert_eq!(plan.cell(who(1), who(of)).expect("planned").next, Some(day(14)), "{of}");
    }
    let insights = Insights::of(&file, day(14));
    let plan = Communication::of(&insights);
    assert_eq!((plan.ours.as_slice(), plan.theirs.as_slice()), ([who(1)].as_slice(), [who(2), who(3)].as_slice()));
    let cell = plan.cell(who(1), who(2)).expect("agreed");
    assert_eq!((cell.owns.len(), cell.held, cell.last), (1, 1, Some(day(8))));
    assert!(plan.cell(who(1), who(3)).is_none() && plan.without == [who(3)]);
    assert_eq!((plan.agreed, plan.no_backup.len()), (Share::new(1, 2), 1));
}

fn page(number: usize, page: Page) -> Program {
    sized(number, page, WIDE)
}

fn sized(number: usize, page: Page, size: egui::Vec2) -> Program {
    let mut program = harness::sample(number, size, Language::English);
    let session = program.state_mut().session_mut().expect("open");
    (session.view, session.views.dialogue.page) = (ViewKind::Dialogue, page);
    program.run();
    program
}

fn file(program: &Program) -> Workspace {
    program.state().session().expect("open").document.workspace().clone()
}

/// The file as it was known on the day that is looked at.
fn known(program: &Program) -> Workspace {
    program.state().session().expect("open").insights().shown.clone()
}

#[test]
fn heard_is_two_presses_and_one_step_back() {
    let mut program = page(PAYROLL, Page::Decisions);
    let before = file(&program);
    program.get_all_by_label_contains("heard…").next().expect("somebody to tell").click();
    program.run();
    program.get_all_by_role(egui::accesskit::Role::MenuItem).next().expect("from whom").click();
    program.run();
    let count = |file: &Workspace| file.decisions.iter().map(|one| one.hearings.len()).sum::<usize>();
    assert_eq!(count(&file(&program)), count(&before) + 1);
    program.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
    program.run();
    assert!(file(&program) == before);
}

#[test]
fn a_series_makes_its_dates_with_two_presses_as_one_step() {
    let mut program = sized(PAYROLL, Page::Rhythm, egui::vec2(1440.0, 2400.0));
    let before = file(&program);
    let act = || "Make the dates of ".to_owned();
    let count = program.get_all_by_label_contains(&act()).count();
    for number in 0..count {
        program.get_all_by_label_contains(&act()).nth(number).expect("an act").click();
        program.run();
        let options: Vec<_> = program.get_all_by_role(egui::accesskit::Role::MenuItem).collect();
        let names: Vec<String> = options.iter().filter_map(|one| one.accesskit_node().label()).collect();
        if let [why] = names.as_slice()
            && !why.starts_with("Until ")
        {
            assert!(why == "Every turn has its date already" || why.starts_with("On no day"), "{why}");
            assert!(options[0].accesskit_node().is_disabled(), "what makes no date is no act");
        }
        assert!(names.iter().all(|name| !name.ends_with("none") && !name.ends_with(" 0 dates")), "{names:?}");
        options.last().expect("a horizon").click();
        program.run();
        let after = file(&program);
        if after.contacts.len() > before.contacts.len() {
            program.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
            program.run();
            assert!(file(&program) == before, "one step");
            return;
        }
    }
    panic!("no series had a date to make");
}

#[test]
fn what_became_of_a_contact_is_two_presses() {
    // High enough that the whole month's list is in sight.
    let mut program = sized(PAYROLL, Page::Contacts, egui::vec2(1440.0, 2400.0));
    let planned = |file: &Workspace| file.contacts.iter().filter(|one| one.outcome == Outcome::Planned).count();
    let before = planned(&known(&program));
    program.get_all_by_label_contains("What became of ").next().expect("a planned contact").click();
    program.run();
    program.get_by_label("Cancelled by them").click();
    program.run();
    let after = known(&program);
    assert_eq!(planned(&after), before - 1);
    let cancelled = |one: &&Contact| matches!(one.outcome, Outcome::Cancelled { by: Side::Client, on, .. } if on == after.engagement.status_date.expect("a day"));
    assert!(after.contacts.iter().any(|one| cancelled(&one)));
}

#[test]
fn a_planned_contact_is_dragged_to_another_day_and_asks_who_moved_it() {
    let mut program = page(PAYROLL, Page::Contacts);
    let shown = known(&program);
    let today = shown.engagement.status_date.expect("a day");
    let chip_of = |one: &Contact| {
        let label = format!("{}: ", one.title);
        let found: Vec<_> = program.query_all_by_label_contains(&label).map(|node| node.rect()).collect();
        let day = one.at.date().day();
        let low = |rect: &egui::Rect| rect.height() < 60.0 && rect.center().x < 900.0;
        found.iter().find(|rect| low(rect)).filter(|_| day < 24).map(|rect| rect.center())
    };
    // How high a week is: as far as a day stands over the one a week later.
    let place = |on: NaiveDate| {
        let date = format!("{}: ", Words::new(Language::English).date(on));
        let days = program.query_all_by_label_contains(&date).map(|node| node.rect());
        days.filter(|rect| rect.center().x < 900.0).map(|rect| rect.top()).fold(f32::INFINITY, f32::min)
    };
    let week = place(today + Days::new(7)) - place(today);
    let ahead = shown.contacts.iter().filter(|one| one.outcome == Outcome::Planned && one.at.date() > today);
    let (next, chip) = ahead
        .filter(|one| shown.contacts.iter().filter(|other| other.title == one.title).count() == 1)
        .find_map(|one| Some((one.clone(), chip_of(one)?)))
        .expect("one that stands alone in the month");
    harness::drag(&mut program, chip, chip + egui::vec2(0.0, week));
    program.get_by_label("They do").click();
    program.run();
    let after = file(&program);
    let moved = after.contacts.get(next.id).expect("kept").outcome.clone();
    let Outcome::Moved { by, to, .. } = moved else { panic!("{moved:?}") };
    assert_eq!((by, to), (Side::Client, next.at + Days::new(7)));
    assert_eq!(known(&program).contacts.len(), shown.contacts.len() + 1);
}

#[test]
fn nothing_is_moved_to_a_day_that_has_passed() {
    let mut program = page(PAYROLL, Page::Contacts);
    let shown = known(&program);
    let today = shown.engagement.status_date.expect("a day");
    let place = |on: NaiveDate| {
        let date = format!("{}: ", Words::new(Language::English).date(on));
        let days = program.query_all_by_label_contains(&date).map(|node| node.rect());
        days.filter(|rect| rect.center().x < 900.0).map(|rect| rect.top()).fold(f32::INFINITY, f32::min)
    };
    let week = place(today + Days::new(7)) - place(today);
    let soon = |one: &&Contact| one.outcome == Outcome::Planned && one.at.date() > today && one.at.date().day() < 24;
    let alone = |one: &&Contact| shown.contacts.iter().filter(|other| other.title == one.title).count() == 1;
    let chip = shown.contacts.iter().filter(soon).filter(alone).find_map(|one| {
        let label = format!("{}: ", one.title);
        let low = |rect: &egui::Rect| rect.height() < 60.0 && rect.center().x < 900.0;
        let found = program.query_all_by_label_contains(&label).map(|node| node.rect()).find(low)?;
        Some((one.clone(), found.center()))
    });
    let (next, chip) = chip.expect("one that is planned this month");
    let outcome = file(&program).contacts.get(next.id).expect("there").outcome.clone();
    harness::drag(&mut program, chip, chip - egui::vec2(0.0, 2.0 * week));
    program.get_by_label("That day has passed");
    for side in ["We do", "They do"] {
        assert_eq!(program.query_all_by_label(side).count(), 0, "nobody moves anything there");
    }
    program.get_by_label("Only correct").click();
    program.run();
    let after = file(&program).contacts.get(next.id).expect("kept").clone();
    assert_eq!((after.at, after.outcome), (next.at - Days::new(14), outcome), "nobody moved it");
}

#[test]
fn a_voice_is_answered_in_words_and_the_clients_page_shows_nothing_internal() {
    let mut program = page(PAYROLL, Page::Voices);
    let answered = |file: &Workspace| file.voices.iter().filter(|one| one.answered_on.is_some()).count();
    let before = answered(&file(&program));
    let act =
        program.get_all_by_label("Answered").find(|node| node.accesskit_node().role() == egui::accesskit::Role::Button);
    act.expect("a voice without an answer").click();
    program.run();
    program.run();
    assert_eq!(answered(&file(&program)), before, "an answer has words");
    program.event(egui::Event::Text("The letter is read with them first".to_owned()));
    program.run();
    program.key_press(egui::Key::Enter);
    program.run();
    program.run();
    assert_eq!(answered(&file(&program)), before + 1);
    assert!(file(&program).voices.iter().any(|one| one.outcome == "The letter is read with them first"));

    // Another window, whose menus do not name what was done before.
    let mut program = page(PAYROLL, Page::Voices);
    program.get_by_label("Feedback as: You said, we did").click();
    program.run();
    let shown = file(&program);
    for voice in shown.voices.iter().filter(|one| one.meta.visibility != Visibility::Client) {
        let found = program.query_all_by_label_contains(&voice.text).next();
        assert!(found.is_none(), "{} is not for the client", voice.text);
    }
    let session = program.state_mut().session_mut().expect("open");
    let hidden = shown.voices.iter().find(|one| one.meta.visibility != Visibility::Client).expect("one of ours");
    session.selection = Some(hidden.id.into());
    let (sight, day) = (session.views.sight(session.view), session.day());
    program.run();
    assert!(program.query_by_label("Width of the details").is_none(), "no details of ours beside it");
    let picture = |sight| {
        let (theme, language) = (ThemeKind::Light, Language::English);
        draw(&shown, &Request { sight, day, size: WIDE, theme, language })
    };
    let ours = picture(Sight { for_client: false, ..sight });
    assert!(sight.for_client, "a picture of it is the client's page, too");
    assert!(picture(sight).contains("From what the client may see") && !ours.contains("From what the client may see"));
}

#[test]
fn every_page_is_a_picture_in_two_themes_that_says_the_same() {
    let words = |svg: &str| svg.matches("<text").count();
    for number in [PAYROLL, PORTAL, ERP] {
        let file = entente::app::samples::load(number).expect("a sample");
        let day = file.engagement.status_date.expect("a day");
        for page in [Page::Rhythm, Page::Contacts, Page::Decisions, Page::Voices] {
            let picture = |theme, size| {
                let sight = Sight { dialogue: page, ..Sight::of(ViewKind::Dialogue) };
                draw(&file, &Request { sight, day, size, theme, language: Language::English })
            };
            let (light, dark) = (picture(ThemeKind::Light, WIDE), picture(ThemeKind::Dark, WIDE));
            assert!(light != dark && words(&light) == words(&dark) && words(&light) > 30, "{page:?} of {number}");
            assert!(words(&picture(ThemeKind::Light, NARROW)) > 20, "{page:?} of {number}, narrow");
        }
    }
}

#[test]
fn feedback_says_what_each_of_its_totals_counts() {
    let program = page(PAYROLL, Page::Voices);
    let session = program.state().session().expect("open");
    let shown = &session.insights().shown;
    let cards = shown.voices.len();
    let asking = shown.voices.iter().filter(|one| one.kind != VoiceKind::Praise).count();
    assert!(asking < cards, "praise asks for no answer");
    program.get_by_label_contains(&format!("{cards} on the board, {asking} of which ask for an answer"));
    program.get_by_label_contains("Reached us through others, of all feedback and expectations");
    let mut columns = 0;
    for stage in ["New", "Answered", "Told back", "Closed"] {
        let start = format!("{stage} · ");
        let heads = program.query_all_by_label_contains(&start).filter_map(|node| node.accesskit_node().label());
        columns += heads.filter_map(|head| head.strip_prefix(&start)?.parse::<usize>().ok()).max().unwrap_or(0);
    }
    assert_eq!(columns, cards, "what is on the board stands in its columns");
}
