//! What the samples tell, as the warnings find it: since when it could be known, in which words, and what clears it; and that
//! nothing that says nothing clears any of them.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use entente::app::samples;
use entente::insight::Insights;
use entente::insight::expectations::State;
use entente::insight::hands::OneHand;
use entente::insight::managers::{Mark, PartKind, Watermelon};
use entente::insight::warnings::history::History;
use entente::insight::warnings::{ActionKind, Finding, Rule, Severity, Standing};
use entente::language::{Language, Words};
use entente::workspace::*;
use proptest::prelude::*;

use super::support::harness::{ERP, PAYROLL, PORTAL};

fn file(number: usize) -> Workspace {
    samples::load(number).expect("a sample")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn person(file: &Workspace, name: &str) -> StakeholderId {
    file.stakeholders.iter().find(|one| one.name == name).expect("the person").id
}

/// The first day between two on which a finding holds, with the finding.
fn first(file: &Workspace, (from, to): (&str, &str), holds: impl Fn(&Finding) -> bool) -> Option<(NaiveDate, Finding)> {
    let (from, to) = (day(from), day(to));
    from.iter_days().take_while(|on| *on <= to).find_map(|on| {
        let insights = Insights::of(file, on);
        insights.findings.iter().find(|one| holds(one)).map(|one| (on, one.clone()))
    })
}

fn said(file: &Workspace, on: NaiveDate, finding: &Finding, language: Language) -> String {
    finding.sentence(&Words::new(language), &Insights::of(file, on).shown).replace('\u{a0}', " ")
}

/// The Incident: a month-two task would be too late for what the controller wants to understand on day 28.
#[test]
fn the_incident_is_known_by_day_fourteen_and_a_walk_through_on_day_twenty_one_clears_it() {
    let mut payroll = file(PAYROLL);
    let start = payroll.engagement.start;
    let controller = person(&payroll, "Evelyn Marsh");
    let hers = |finding: &Finding| {
        finding.rule == Rule::ExplainBefore && finding.action.is_some_and(|act| act.person == Some(controller))
    };
    let (on, finding) = first(&payroll, ("2026-01-05", "2026-02-02"), hers).expect("it is said");
    assert!((on - start).num_days() <= 14, "first known on {on}");
    assert_eq!(finding.severity, Severity::Trouble);
    let Some(RecordRef::Expectation(id)) = finding.about else { panic!("it is about what she expects") };
    let expectation = payroll.expectations.get(id).expect("there").clone();
    assert_eq!(expectation.kind, ExpectationKind::Understand);
    assert_eq!(expectation.by, Some(start + Days::new(28)));
    for (language, parts) in [
        (Language::English, ["Evelyn Marsh", "2 Feb", "6 Mar"]),
        (Language::Russian, ["Evelyn Marsh", "2 февр.", "6 мар."]),
        (Language::Chinese, ["Evelyn Marsh", "2月2日", "3月6日"]),
    ] {
        let sentence = said(&payroll, on, &finding, language);
        for part in parts {
            assert!(sentence.contains(part), "{part} in {sentence}");
        }
    }
    // A mean of the answers would not have shown it.
    let at_fourteen = Insights::of(&payroll, start + Days::new(14));
    let answers: Vec<f64> = at_fourteen.pulse.satisfaction.values().map(|latest| latest.value).collect();
    assert!(!answers.is_empty() && answers.iter().sum::<f64>() / answers.len() as f64 >= 4.0, "{answers:?}");

    let before = at_fourteen.schedule.tasks.clone();
    let mut walk = payroll.contacts.iter().find(|one| one.outcome == Outcome::Held).expect("a talk").clone();
    walk.id = ContactId::new(0, 9001);
    walk.meta.on = start;
    walk.at = (start + Days::new(21)).and_hms_opt(10, 0, 0).expect("a time");
    walk.outcome = Outcome::Planned;
    walk.attendance = vec![Attendance { who: controller, required: true, presence: Presence::Invited }];
    payroll.contacts.put(walk);
    let mut expectation = expectation;
    expectation.satisfied_by.push(Satisfier::Contact(ContactId::new(0, 9001)));
    payroll.expectations.put(expectation);
    let after = Insights::of(&payroll, start + Days::new(14));
    assert!(!after.findings.iter().any(hers), "it is cleared");
    assert_eq!(after.expectations.get(id).map(|one| one.state), Some(State::Covered));
    assert_eq!(after.schedule.tasks, before, "and no task has moved");

    // A walk-through that passed without a word, or at which she was not, has explained nothing to her.
    let stands = |file: &Workspace, after: u64| Insights::of(file, start + Days::new(after)).findings.iter().any(hers);
    assert!(!stands(&payroll, 21), "on the day itself it may still be held");
    assert!(stands(&payroll, 22), "nobody wrote that it was held");
    // Nor does one before she voiced it, one that is only sent, or one to which somebody else is invited.
    let planned_as = |change: &dyn Fn(&mut Contact)| {
        let mut file = payroll.clone();
        change(file.contacts.get_mut(ContactId::new(0, 9001)).expect("there"));
        stands(&file, 14)
    };
    assert!(!planned_as(&|_| ()));
    assert!(planned_as(&|walk| walk.kind = ContactKind::Message), "an e-mail");
    let early = start + Days::new(3);
    assert!(planned_as(&|walk| (walk.at, walk.outcome) = (early.and_hms_opt(9, 0, 0).expect("a time"), Outcome::Held)));
    let colleague = person(&payroll, "Carl Dunning");
    assert!(planned_as(&|walk| walk.attendance[0].who = colleague));
    let dunning = person(&payroll, "Carl Dunning");
    let with = |who: StakeholderId, presence| Attendance { who, required: true, presence };
    for (came, is_cleared) in [
        (vec![with(controller, Presence::Present)], true),
        (vec![with(controller, Presence::Absent), with(dunning, Presence::Present)], false),
        (vec![with(controller, Presence::Deputy("Carl Dunning".into()))], false),
        (vec![with(dunning, Presence::Present)], false),
        (Vec::new(), false),
    ] {
        let mut held = payroll.clone();
        let walk = held.contacts.get_mut(ContactId::new(0, 9001)).expect("there");
        (walk.outcome, walk.attendance) = (Outcome::Held, came.clone());
        walk.explained.clear();
        walk.rhythm = None;
        assert_eq!(!stands(&held, 22), is_cleared, "{came:?}");
    }
}

/// A talk that is planned makes another rule of the same trouble: it has been known since the first of them said so.
#[test]
fn the_same_trouble_said_by_another_rule_keeps_its_first_day() {
    let portal = file(PORTAL);
    let on = day("2026-03-17");
    let found = Insights::of(&portal, on).findings;
    let hers = |one: &&Finding| one.rule == Rule::ExplainBefore && one.about == Some(ExpectationId::new(0, 8).into());
    let of = found.iter().find(hers).expect("it stands").of();
    let history = History::of(&portal, on, &|| true, &OneHand).expect("the whole");
    assert_eq!(history.first(of), Some(day("2025-11-27")));
    assert_eq!(history.present(of).map(|one| one.from), Some(day("2025-11-27")));
    assert!(history.course(of).and_then(|one| one.first()) > history.first(of), "by this rule only since later");
}

/// The payroll with a walk-through for the controller, planned on day 14 for day 21 as the act of her warning plans it.
fn with_a_planned_walk() -> (Workspace, Finding, ContactId) {
    let mut payroll = file(PAYROLL);
    let start = payroll.engagement.start;
    let controller = person(&payroll, "Evelyn Marsh");
    let found = Insights::of(&payroll, start + Days::new(14)).findings;
    let hers =
        |one: &Finding| one.rule == Rule::ExplainBefore && one.action.is_some_and(|act| act.person == Some(controller));
    let finding = found.into_iter().find(|one| hers(one)).expect("it is said");
    let id = ContactId::new(0, 9001);
    let mut walk = payroll.contacts.iter().find(|one| one.outcome == Outcome::Held).expect("a talk").clone();
    (walk.id, walk.meta.on, walk.outcome, walk.rhythm) = (id, start + Days::new(14), Outcome::Planned, None);
    walk.at = (start + Days::new(21)).and_hms_opt(10, 0, 0).expect("a time");
    walk.attendance = vec![Attendance { who: controller, required: true, presence: Presence::Invited }];
    walk.explained.clear();
    payroll.contacts.put(walk);
    let Some(RecordRef::Expectation(about)) = finding.about else { panic!("it is about what she expects") };
    payroll.expectations.get_mut(about).expect("there").satisfied_by.push(Satisfier::Contact(id));
    let answer = AlarmAnswer {
        severity: Some(finding.severity),
        rests_on: finding.rests_on(),
        made: Some(id.into()),
        ..AlarmAnswer::new(start + Days::new(14), AlarmAnswerKind::Acted)
    };
    let meta = Meta::internal("", start + Days::new(14));
    let (rule, about) = (finding.rule.name().to_owned(), finding.about);
    payroll.alarms.put(Alarm { id: AlarmId::new(0, 9001), meta, rule, about, answers: vec![answer] });
    (payroll, finding, id)
}

/// That a talk is planned answers the warning, and moves the dial of the relationship by nothing: only that it was held does.
#[test]
fn a_talk_that_is_only_planned_moves_no_dial_until_it_was_held() {
    let (planned, _, id) = with_a_planned_walk();
    let on = planned.engagement.start + Days::new(14);
    let (before, after) = (Insights::of(&file(PAYROLL), on), Insights::of(&planned, on));
    let part = |insights: &Insights| {
        let parts = &insights.managers.rm.parts;
        parts.iter().find(|one| one.kind == PartKind::Expectations).expect("a part").clone()
    };
    let dial = |insights: &Insights| {
        let rm = insights.managers.rm.clone();
        (rm.value.expect("known"), rm.mean, rm.mark, rm.worst)
    };
    let (was, is) = (dial(&before), dial(&after));
    assert_eq!(was, is, "planning alone moves nothing");
    assert_eq!(was.2, Mark::Trouble);
    assert_eq!(
        (part(&before).value, part(&before).n, part(&before).of),
        (part(&after).value, part(&after).n, part(&after).of)
    );
    assert_eq!((part(&before).planned, part(&after).planned), (0, 1), "it stands hollow beside the bar");
    // The warnings are answered by it all the same.
    let red = |insights: &Insights| insights.managers.watermelon == Some(Watermelon::GreenOutsideRedInside);
    assert!(red(&before) && !red(&after));
    // Held with her in time it counts; held without her, or passed without a word, it does not.
    let on = on + Days::new(8);
    let as_held = |change: &dyn Fn(&mut Contact)| {
        let mut file = planned.clone();
        change(file.contacts.get_mut(id).expect("there"));
        let insights = Insights::of(&file, on);
        (dial(&insights), part(&insights))
    };
    let held = as_held(&|walk| (walk.outcome, walk.attendance[0].presence) = (Outcome::Held, Presence::Present));
    let silent = as_held(&|_| ());
    let without = as_held(&|walk| (walk.outcome, walk.attendance[0].presence) = (Outcome::Held, Presence::Absent));
    assert!(held.0.0 > silent.0.0 + 10.0 && held.0.2 > silent.0.2, "{:?} {:?}", held.0, silent.0);
    assert_eq!((held.1.n, held.1.of), (silent.1.n + 1, silent.1.of + 1));
    assert_eq!((held.1.planned, silent.1.planned, without.1.planned), (0, 0, 0));
    assert_eq!(without.0.2, Mark::Trouble);
    // Nor was it held as agreed where nobody came to it with whom it was agreed.
    let kept = |presence: Presence| {
        let mut file = planned.clone();
        let walk = file.contacts.get_mut(id).expect("there");
        (walk.outcome, walk.attendance[0].presence) = (Outcome::Held, presence);
        Insights::of(&file, on).rhythms.all.kept
    };
    let (came, stayed) = (kept(Presence::Present), kept(Presence::Absent));
    assert_eq!((came.n, came.of), (stayed.n + 1, stayed.of));
    assert_eq!(kept(Presence::Deputy("Carl Dunning".into())), came, "a deputy is somebody");
}

/// Who is owed a talk is owed it everywhere: the rhythms and the warning count by the same series.
#[test]
fn a_talk_that_is_long_overdue_is_warned_of_exactly_where_the_rhythms_say_so() {
    let mut found = 0;
    for number in [PAYROLL, PORTAL, ERP] {
        let file = file(number);
        for on in (0..200).step_by(20).map(|days| file.engagement.start + Days::new(days)) {
            let insights = Insights::of(&file, on);
            let over = |one: &&entente::insight::rhythm::ContactDebt| {
                one.debt.is_some_and(|debt| debt >= 1.5) && insights.grid.weight(one.who) >= 3.0
            };
            let overdue: BTreeSet<StakeholderId> = insights.rhythms.overdue().filter(over).map(|one| one.who).collect();
            let warned = insights.findings.iter().filter(|one| one.rule == Rule::ContactDebt);
            let warned: BTreeSet<StakeholderId> =
                warned.filter_map(|one| one.action.and_then(|act| act.person)).collect();
            assert_eq!(overdue, warned, "{number} on {on}");
            found += warned.len();
        }
    }
    assert!(found > 0);
}

/// That we spoke of the relationship among ourselves is no time for it.
#[test]
fn a_meeting_of_our_own_people_is_no_time_for_the_relationship() {
    let payroll = file(PAYROLL);
    let on = payroll.engagement.start + Days::new(14);
    let share = |file: &Workspace| {
        let found = Insights::of(file, on).findings;
        found.iter().any(|one| one.rule == Rule::AllProject)
    };
    assert!(share(&payroll));
    let with = |who: &str, presence: Presence| {
        let mut file = payroll.clone();
        let mut talk = file.contacts.iter().find(|one| one.outcome == Outcome::Held).expect("a talk").clone();
        (talk.id, talk.meta.on, talk.rhythm) = (ContactId::new(0, 9002), on, None);
        talk.at = on.and_hms_opt(8, 0, 0).expect("a time");
        talk.attendance = vec![Attendance { who: person(&file, who), required: true, presence }];
        talk.activities = vec![ActivityMinutes { activity: Activity::BuildingTrust, minutes: 6000 }];
        file.contacts.put(talk);
        share(&file)
    };
    assert!(with("Daniel Reyes", Presence::Present), "one of us alone");
    assert!(!with("Evelyn Marsh", Presence::Present), "time with the client is time for the relationship");
}

/// Her warning waits for a talk with her: one to which somebody else is invited in her place is none.
#[test]
fn a_planned_talk_without_whom_the_warning_names_does_not_answer_it() {
    let (payroll, finding, id) = with_a_planned_walk();
    let on = payroll.engagement.start + Days::new(14);
    let controller = person(&payroll, "Evelyn Marsh");
    let dunning = person(&payroll, "Carl Dunning");
    let standing = |who: StakeholderId, presence: Presence| {
        let mut changed = payroll.clone();
        changed.contacts.get_mut(id).expect("there").attendance = vec![Attendance { who, required: true, presence }];
        let insights = Insights::of(&changed, on);
        // Where she comes the rule says nothing, and what was found before is planned.
        let found = insights.findings.iter().find(|one| one.of() == finding.of());
        found.unwrap_or(&finding).standing(&insights.shown, on)
    };
    assert!(matches!(standing(controller, Presence::Invited), Standing::Planned { made, .. } if made == id.into()));
    assert_eq!(standing(dunning, Presence::Invited), Standing::Open);
    assert_eq!(standing(controller, Presence::Absent), Standing::Open, "she has said that she does not come");
}

/// What is about several people is answered for those with whom a talk is planned; it stays open for the others, by name.
#[test]
fn a_talk_with_one_of_several_leaves_a_warning_open_for_the_others() {
    let payroll = file(PAYROLL);
    let on = payroll.engagement.start + Days::new(14);
    let found = Insights::of(&payroll, on).findings;
    let finding = found.iter().find(|one| one.rule == Rule::HeardElsewhere).expect("it is said").clone();
    let named: Vec<StakeholderId> = finding.named().collect();
    assert!(named.len() >= 3, "{named:?}");
    let standing = |talks: &[&[StakeholderId]]| {
        let mut file = payroll.clone();
        let mut answers = Vec::new();
        for (n, with) in (0..).zip(talks) {
            let id = ContactId::new(0, 9001 + n);
            let mut talk = file.contacts.iter().find(|one| one.outcome == Outcome::Held).expect("a talk").clone();
            (talk.id, talk.meta.on, talk.outcome, talk.rhythm) = (id, on, Outcome::Planned, None);
            talk.at = (on + Days::new(1 + n)).and_hms_opt(10, 0, 0).expect("a time");
            let invited = |who: &StakeholderId| Attendance { who: *who, required: true, presence: Presence::Invited };
            talk.attendance = with.iter().map(invited).collect();
            file.contacts.put(talk);
            answers.push(AlarmAnswer {
                severity: Some(finding.severity),
                rests_on: finding.rests_on(),
                made: Some(id.into()),
                ..AlarmAnswer::new(on, AlarmAnswerKind::Acted)
            });
        }
        let (rule, about) = (finding.rule.name().to_owned(), finding.about);
        let alarm = Alarm { id: AlarmId::new(0, 9001), meta: Meta::internal("", on), rule, about, answers };
        file.alarms.put(alarm);
        finding.standing(&file, on)
    };
    let first = standing(&[&named[..1]]);
    let Standing::PlannedInPart { left, .. } = &first else { panic!("{first:?}") };
    assert!(first.is_open() && left[..] == named[1..], "{left:?}");
    let said = entente::ui::answer::standing_words(&Words::new(Language::English), &payroll, &first).expect("words");
    for who in &named[1..] {
        assert!(said.contains(&payroll.stakeholders.get(*who).expect("there").name), "{said}");
    }
    let both = standing(&[&named[..1], &named[1..]]);
    assert!(matches!(both, Standing::Planned { due, .. } if due == on + Days::new(2)), "{both:?}");
    assert!(matches!(standing(&[&named]), Standing::Planned { .. }));
}

/// That a talk was planned, and passed without a word, makes no new trouble of the old one.
#[test]
fn what_comes_back_after_a_talk_that_passed_without_a_word_keeps_its_first_day() {
    let (payroll, finding, id) = with_a_planned_walk();
    let known = |file: &Workspace, on: &str| {
        let history = History::of(file, day(on), &|| true, &OneHand).expect("the whole");
        history.present(finding.of()).map(|one| one.from)
    };
    assert_eq!(known(&payroll, "2026-01-18"), Some(day("2026-01-16")));
    assert_eq!(known(&payroll, "2026-01-26"), None, "it may still be held");
    assert_eq!(known(&payroll, "2026-01-27"), Some(day("2026-01-16")));
    // Held without her it is the same trouble, too.
    let mut without = payroll.clone();
    let walk = without.contacts.get_mut(id).expect("there");
    (walk.outcome, walk.attendance[0].presence) = (Outcome::Held, Presence::Absent);
    assert_eq!(known(&without, "2026-01-27"), Some(day("2026-01-16")));
    // It was gone in between, and by its own days alone would be new.
    let history = History::of(&payroll, day("2026-01-27"), &|| true, &OneHand).expect("the whole");
    let stretches = &history.course(finding.of()).expect("there").stretches;
    let days: Vec<_> = stretches.iter().map(|one| (one.from, one.to)).collect();
    assert_eq!(days, [(day("2026-01-16"), day("2026-01-18")), (day("2026-01-27"), day("2026-01-27"))]);
}

#[test]
fn to_rate_somebody_again_as_before_takes_no_news_away() {
    let mut portal = file(PORTAL);
    let on = day("2026-03-17");
    let found = |file: &Workspace| -> Vec<(Option<RecordRef>, Vec<RecordRef>)> {
        let found = Insights::of(file, on).findings;
        let gained = found.iter().filter(|one| one.rule == Rule::BecameDefinitive);
        gained.map(|one| (one.about, one.evidence.clone())).collect()
    };
    let before = found(&portal);
    let Some((Some(RecordRef::Stakeholder(who)), _)) = before.first().cloned() else { panic!("somebody gained it") };
    let latest = portal.assessments.iter().filter(|one| one.of == who && one.on <= on).max_by_key(|one| one.turn());
    let latest = latest.expect("rated").clone();
    for (number, days) in [(9001, 2), (9002, 1)] {
        let mut again = Assessment { id: AssessmentId::new(0, number), on: on - Days::new(days), ..latest.clone() };
        again.meta.on = again.on;
        portal.assessments.put(again);
    }
    assert_eq!(found(&portal), before);
}

/// What makes no difference to her makes none to the dial: no date, our own word, what was met when it was voiced.
#[test]
fn what_nobody_asked_and_what_only_we_say_better_no_figure() {
    let payroll = file(PAYROLL);
    let day = payroll.engagement.start + Days::new(14);
    let hers =
        |one: &&Expectation| one.holder == person(&payroll, "Evelyn Marsh") && one.kind == ExpectationKind::Understand;
    let id = payroll.expectations.iter().find(hers).expect("it is there").id;
    let figures = |file: &Workspace| {
        let insights = Insights::of(file, day);
        (insights.managers.rm.value.expect("known"), insights.expectations.met_in_time)
    };
    let (dial, met) = figures(&payroll);
    let changed = |change: &dyn Fn(&mut Expectation)| {
        let mut file = payroll.clone();
        change(file.expectations.get_mut(id).expect("there"));
        figures(&file)
    };
    let (word, met_by_word) = changed(&|one| (one.closed_on, one.holder_agrees) = (Some(day), None));
    assert!(word <= dial + 1e-9, "our own word: {word} against {dial}");
    assert_eq!(met_by_word.n, met.n, "our own word is no answer");
    let (undated, _) = changed(&|one| one.by = None);
    let good_from = payroll.engagement.thresholds.good_from;
    assert!(undated < good_from, "a great matter without a date is not good: {undated}");
    let mut trivial = payroll.clone();
    let mut one = payroll.expectations.get(id).expect("there").clone();
    (one.id, one.importance, one.kind) = (ExpectationId::new(0, 9002), 1, ExpectationKind::Receive);
    (one.voiced_on, one.closed_on, one.by) = (day, Some(day), Some(day));
    one.holder = person(&payroll, "Rosa Jimenez");
    trivial.expectations.put(one);
    assert_eq!(figures(&trivial), (dial, met), "met on the day on which it was voiced");
}

/// Whether a warning on answers names somebody on a day.
fn answers_show(file: &Workspace, on: NaiveDate, who: StakeholderId) -> bool {
    let found = Insights::of(file, on).findings;
    let by_answers = |one: &&Finding| matches!(one.rule, Rule::KeyUnhappy | Rule::KeyFalls);
    found.iter().filter(by_answers).any(|one| one.about == Some(who.into()))
}

/// The portal: we cancel, they send deputies, then they stay away.
#[test]
fn the_portal_s_chain_from_our_cancellations_to_empty_chairs_is_said_step_by_step() {
    let portal = file(PORTAL);
    let span = ("2025-09-15", "2026-01-31");
    let (cancelled, ours) = first(&portal, span, |one| one.rule == Rule::OurCancellations).expect("our cancellations");
    let (sent, deputies) = first(&portal, span, |one| one.rule == Rule::Deputies).expect("the deputies");
    let (away, absent) = first(&portal, span, |one| one.rule == Rule::AttendanceFalls).expect("the empty chairs");
    assert!(cancelled <= day("2025-12-02"), "{cancelled}");
    assert_eq!(sent, day("2025-11-18"));
    assert!(cancelled < away && sent < away, "{cancelled}, {sent}, {away}");
    let stern = "Елена Викторовна Штерн";
    assert!(said(&portal, sent, &deputies, Language::Russian).contains(stern));
    assert!(said(&portal, away, &absent, Language::Russian).contains(stern));
    assert!(ours.evidence.len() >= 3, "the contacts that we failed");
    let her = person(&portal, stern);
    assert!(!answers_show(&portal, sent, her), "no answer of hers says what the deputies say");

    // Had we kept what we cancelled, moved or missed, nothing would be said of us.
    let mut kept = portal.clone();
    for id in kept.contacts.ids().collect::<Vec<_>>() {
        let contact = kept.contacts.get_mut(id).expect("there");
        let by_us = matches!(
            contact.outcome,
            Outcome::Cancelled { by: Side::Ours, .. }
                | Outcome::Moved { by: Side::Ours, .. }
                | Outcome::NoShow { by: Side::Ours }
        );
        if by_us {
            contact.outcome = Outcome::Held;
        }
    }
    assert_eq!(first(&kept, span, |one| one.rule == Rule::OurCancellations), None);
}

/// The ERP project: the finance director hears of the slip from her accountant, and falls silent.
#[test]
fn the_finance_director_is_named_before_she_hears_of_the_slip_from_somebody_else() {
    let erp = file(ERP);
    let director = person(&erp, "刘慧");
    let decision = erp.decisions.iter().find(|one| one.title.contains("返工")).expect("the slip").id;
    let hers = |finding: &Finding| {
        finding.rule == Rule::DecisionUnheard
            && finding.about == Some(decision.into())
            && finding.evidence.contains(&director.into())
    };
    let span = ("2026-05-18", "2026-06-30");
    let (on, finding) = first(&erp, span, hers).expect("she has not heard");
    let decided = erp.decisions.get(decision).expect("there").decided_on;
    assert!((on - decided).num_days() <= 2, "{on} is soon after {decided}");
    assert_eq!(finding.severity, Severity::Trouble);
    assert_eq!(finding.action.map(|act| act.kind), Some(ActionKind::PlanContact));
    assert!(said(&erp, on, &finding, Language::Chinese).contains("刘慧"));
    let (elsewhere, _) =
        first(&erp, span, |one| one.rule == Rule::HeardElsewhere && one.evidence.contains(&decision.into()))
            .expect("she heard it elsewhere");
    let (silent, _) = first(&erp, ("2026-05-18", "2026-07-31"), |one| {
        one.rule == Rule::KeySilent && one.evidence.contains(&director.into())
    })
    .expect("she falls silent");
    assert!(on <= elsewhere && elsewhere < silent, "{on}, {elsewhere}, {silent}");

    assert!(!answers_show(&erp, on, director), "no answer of hers says it");

    // Told by us on the day itself, neither is said.
    let mut told = erp.clone();
    let manager = told.engagement.manager;
    let slip = told.decisions.get_mut(decision).expect("there");
    slip.hearings.retain(|one| one.who != director);
    slip.hearings.push(Hearing::new(director, decided, manager));
    assert_eq!(first(&told, span, hers), None);
    let insights = Insights::of(&told, day("2026-06-12"));
    let surprised = insights.hearings.get(decision).map(|one| one.surprised.iter().any(|(who, _)| *who == director));
    assert_eq!(surprised, Some(false));
}

/// Something that is written down and says nothing.
#[derive(Clone, Copy, Debug)]
enum Empty {
    Message,
    Praise,
    Unanswered,
    Event,
    Note,
}

fn add(file: &mut Workspace, what: Empty, of: usize, n: u64, on: NaiveDate) {
    let theirs: Vec<StakeholderId> =
        file.stakeholders.iter().filter(|one| one.side == Side::Client).map(|one| one.id).collect();
    let who = theirs[of % theirs.len()];
    let meta = Meta::internal("", on);
    match what {
        Empty::Message => {
            let mut one = file.contacts.iter().find(|one| one.outcome == Outcome::Held).expect("a contact").clone();
            (one.id, one.meta, one.at) = (ContactId::new(0, 9000 + n), meta, on.and_hms_opt(9, 0, 0).expect("a time"));
            (one.kind, one.channel, one.direction) = (ContactKind::Message, Channel::Email, Direction::Out);
            (one.rhythm, one.their_initiative) = (None, false);
            (one.activities, one.roles, one.explained, one.acts) = (vec![], vec![], vec![], vec![]);
            one.attendance = vec![Attendance { who, required: true, presence: Presence::Present }];
            file.contacts.put(one);
        }
        Empty::Praise => {
            let id = VoiceId::new(0, 9000 + n);
            drop(file.voices.put(Voice::new(id, meta, who, on, VoiceKind::Praise, "Fine".to_owned())));
        }
        Empty::Unanswered => {
            let mut one = file.readings.iter().find(|one| !one.anonymous).expect("a reading").clone();
            (one.id, one.meta, one.of, one.on) = (ReadingId::new(0, 9000 + n), meta, who, on);
            (one.answer, one.our_guess, one.about, one.asked_in) = (None, false, None, None);
            file.readings.put(one);
        }
        Empty::Event => {
            let like = file.events.iter().next().expect("an event").clone();
            file.events.put(Event { id: EventId::new(0, 9000 + n), meta, on, title: "Lunch".to_owned(), ..like });
        }
        Empty::Note => file.stakeholders.get_mut(who).expect("there").note.push_str(" Again."),
    }
}

/// What is warned of: who was never asked and who does not answer are one thing.
fn warned(insights: &Insights) -> BTreeSet<Rule> {
    let of = |rule| if rule == Rule::KeyNotAsked { Rule::KeySilent } else { rule };
    insights.findings.iter().map(|one| of(one.rule)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn adding_data_of_no_consequence_never_clears_a_warning(
        number in 0_usize..3,
        after in 30_u64..150,
        added in proptest::collection::vec(
            (prop_oneof![Just(Empty::Message), Just(Empty::Praise), Just(Empty::Unanswered), Just(Empty::Event), Just(Empty::Note)], 0_usize..30),
            1..8,
        ),
    ) {
        let mut file = file(number);
        let on = file.engagement.start + Days::new(after);
        let before = warned(&Insights::of(&file, on));
        for (n, (what, of)) in added.iter().enumerate() {
            add(&mut file, *what, *of, n as u64, on);
        }
        let now = warned(&Insights::of(&file, on));
        let cleared: Vec<&Rule> = before.difference(&now).collect();
        prop_assert!(cleared.is_empty(), "{cleared:?} by {added:?} on {on}");
    }
}

/// The talk that an expectation names is one at which its holder can hear it.
#[test]
fn the_talk_that_is_to_explain_is_one_with_whom_it_is_to_be_explained_to() {
    let (payroll, finding, id) = with_a_planned_walk();
    let on = payroll.engagement.start + Days::new(14);
    let Some(RecordRef::Expectation(about)) = finding.about else { panic!("it is about what she expects") };
    let (controller, dunning) = (person(&payroll, "Evelyn Marsh"), person(&payroll, "Carl Dunning"));
    let talk = |who: StakeholderId, kind: ContactKind| {
        let mut changed = payroll.clone();
        let satisfied = &mut changed.expectations.get_mut(about).expect("there").satisfied_by;
        if !satisfied.contains(&Satisfier::Contact(id)) {
            satisfied.push(Satisfier::Contact(id));
        }
        let contact = changed.contacts.get_mut(id).expect("there");
        contact.kind = kind;
        contact.explained.clear();
        contact.attendance = vec![Attendance { who, required: true, presence: Presence::Invited }];
        let insights = Insights::of(&changed, on);
        let status = insights.expectations.get(about).expect("there").clone();
        status.talk.map(|(talk, _)| talk)
    };
    let meeting = payroll.contacts.get(id).expect("there").kind;
    assert_eq!(talk(controller, meeting), Some(id));
    assert_eq!(talk(dunning, meeting), None, "she is not invited");
    assert_eq!(talk(controller, ContactKind::Message), None, "nobody understands by a message");
}

/// A series with nobody says nothing of how what was agreed is kept.
#[test]
fn a_rhythm_with_nobody_counts_in_no_figure() {
    let payroll = file(PAYROLL);
    let on = payroll.engagement.start + Days::new(14);
    let mut changed = payroll.clone();
    let mut rhythm = payroll.rhythms.iter().next().expect("a rhythm").clone();
    rhythm.id = RhythmId::new(0, 9001);
    rhythm.with.clear();
    (rhythm.from, rhythm.every_days) = (payroll.engagement.start, 1);
    changed.rhythms.put(rhythm);
    let (before, after) = (Insights::of(&payroll, on), Insights::of(&changed, on));
    assert_eq!(before.rhythms.all, after.rhythms.all);
    assert_eq!(before.rhythms.debts, after.rhythms.debts);
    let standing = |insights: &Insights| insights.findings.iter().map(|one| one.of()).collect::<Vec<_>>();
    assert_eq!(standing(&before), standing(&after));
}

/// A series of mail with somebody who is neither of us nor of the client has nobody of the client to whom it did not go out.
#[test]
fn a_report_that_did_not_go_out_says_to_whom_whoever_it_is() {
    let mut payroll = file(PAYROLL);
    let ben = person(&payroll, "Ben Alvarado");
    assert_eq!(payroll.stakeholders.get(ben).expect("there").side, Side::Third);
    let pattern = payroll.rhythms.iter().next().expect("one").clone();
    let id = RhythmId::new(0, 900);
    payroll.rhythms.put(Rhythm {
        id,
        with: vec![ben],
        every_days: 1,
        channel: Channel::Email,
        from: day("2026-01-19"),
        until: None,
        ..pattern
    });
    let on = day("2026-01-28");
    let insights = Insights::of(&payroll, on);
    let about = |one: &&Finding| one.rule == Rule::BriefMissed && one.about == Some(id.into());
    let finding = insights.findings.iter().find(about).expect("it is said");
    for language in Language::ALL {
        let said = said(&payroll, on, finding, language);
        assert!(said.contains("Ben Alvarado"), "{language:?}: {said}");
    }
}
