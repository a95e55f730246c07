//! What goes wrong with people.

use entente::insight::warnings::Rule;
use entente::workspace::*;

use super::{Planted, answer, answers, day, each, expected, expects, put, talk, voice, who};

/// Nobody of ours but the manager is where the sponsor is.
fn alone(file: &mut Workspace) {
    each(&mut file.contacts, |one| {
        let sponsor = one.attendance.iter().any(|part| part.who == who(11));
        one.attendance.retain(|part| !sponsor || ![2, 3, 4, 5].map(who).contains(&part.who));
    });
}

/// The client brings nothing from day 100 on.
fn still(file: &mut Workspace) {
    let theirs = [13, 14, 15].map(who);
    each(&mut file.tasks, |one| {
        if one.owner.is_some_and(|owner| theirs.contains(&owner)) {
            one.progress.retain(|report| report.on < day(100));
            one.actual_finish = one.actual_finish.filter(|at| at.date() < day(100));
        }
    });
    each(&mut file.decisions, |one| {
        if one.decided_on >= day(100) {
            one.decided_by = vec![who(1)];
        }
    });
    each(&mut file.expectations, |one| {
        if one.of == Some(who(13)) {
            one.closed_on = one.closed_on.filter(|on| *on < day(100));
        }
    });
    each(&mut file.deliverables, |one| one.results.retain(|result| result.on < day(100)));
    for id in file.voices.ids().collect::<Vec<_>>() {
        let late = file.voices.get(id).is_some_and(|one| one.on >= day(100));
        if late {
            file.voices.remove(id);
        }
    }
}

#[rustfmt::skip]
pub(super) const PLANTED: &[Planted] = &[
    Planted { what: "the sponsor wants to be heard by day 70, before what is designed on day 95", rule: Rule::ListenBefore, known: 45, names: &["X900", "S11"],
        plant: |file| expects(file, 11, ExpectationKind::Feel, (45, 70), 501),
        clear: |file| { let id = talk(file, (11, 1), 45, 60, Outcome::Planned); expected(file, |one| one.satisfied_by.push(Satisfier::Contact(id))) } },
    Planted { what: "what the budget holder is to receive comes after its date", rule: Rule::ExpectationLate, known: 45, names: &["X900", "S12", "T501"],
        plant: |file| expects(file, 12, ExpectationKind::Receive, (45, 70), 501),
        clear: |file| expected(file, |one| one.by = Some(day(120))) },
    Planted { what: "nobody asked the budget holder by when", rule: Rule::ExpectationUndated, known: 52, names: &["X900", "S12"],
        plant: |file| { expects(file, 12, ExpectationKind::Receive, (45, 70), 501); expected(file, |one| one.by = None) },
        clear: |file| expected(file, |one| one.by = Some(day(120))) },
    Planted { what: "nothing brings the data that we need of who decides", rule: Rule::ClientInputLate, known: 43, names: &["X10", "S13"],
        plant: |file| put(&mut file.expectations, ExpectationId::new(0, 10), |one| { one.satisfied_by.clear(); (one.closed_on, one.holder_agrees) = (None, None) }),
        clear: |file| put(&mut file.expectations, ExpectationId::new(0, 10), |one| (one.closed_on, one.holder_agrees) = (Some(day(43)), Some(true))) },
    Planted { what: "we do not speak with the budget holder before it is due", rule: Rule::DueBeforeContact, known: 64, names: &["X900", "S12"],
        plant: |file| { expects(file, 12, ExpectationKind::Receive, (64, 82), 501); super::task(file, 0, 64, 75); expected(file, |one| one.satisfied_by = vec![Satisfier::Task(TaskId::new(0, 900))]);
            for id in file.contacts.iter().filter(|one| one.at.date() > day(64) && one.attendance.iter().any(|part| part.who == who(12))).map(|one| one.id).collect::<Vec<_>>() { file.contacts.remove(id); } },
        clear: |file| { talk(file, (12, 1), 64, 74, Outcome::Planned); } },
    Planted { what: "what the sponsor expects was not played back", rule: Rule::Unconfirmed, known: 60, names: &["X900", "S11"],
        plant: |file| { expects(file, 11, ExpectationKind::Receive, (60, 120), 501); expected(file, |one| one.confirmed_on = None) },
        clear: |file| expected(file, |one| one.confirmed_on = Some(day(60))) },
    Planted { what: "nobody asked the sponsor whether it is met", rule: Rule::MetUnasked, known: 97, names: &["X6", "S11"],
        plant: |file| put(&mut file.expectations, ExpectationId::new(0, 6), |one| one.holder_agrees = None),
        clear: |file| put(&mut file.expectations, ExpectationId::new(0, 6), |one| one.holder_agrees = Some(true)) },
    Planted { what: "nothing is written down of what the budget holder expects", rule: Rule::NoExpectation, known: 0, names: &["S12"],
        plant: |file| for n in 0..5 { file.expectations.remove(ExpectationId::new(0, 2 + 5 * n)); },
        clear: |file| expects(file, 12, ExpectationKind::Receive, (0, 60), 500) },
    Planted { what: "nobody ever asked the sponsor", rule: Rule::KeyNotAsked, known: 42, names: &["S11"],
        plant: |file| for id in file.readings.iter().filter(|one| one.of == who(11)).map(|one| one.id).collect::<Vec<_>>() { file.readings.remove(id); },
        clear: |file| answer(file, 11, 42, 5.0) },
    Planted { what: "the plan is kept and the sponsor gives 1", rule: Rule::Watermelon, known: 101, names: &["S11"],
        plant: |file| answers(file, Some(11), 101, 1.0),
        clear: |file| answers(file, Some(11), 101, 5.0) },
    Planted { what: "the plan is kept and no key person was asked", rule: Rule::WatermelonUnknown, known: 21, names: &["S11", "S12", "S13"],
        plant: |file| for id in file.readings.iter().filter(|one| [11, 12, 13].map(who).contains(&one.of)).map(|one| one.id).collect::<Vec<_>>() { file.readings.remove(id); },
        clear: |file| answer(file, 11, 21, 5.0) },
    Planted { what: "the plan is kept and the client gives 3, for a month", rule: Rule::ManagersApart, known: 27, names: &["S11"],
        plant: |file| answers(file, None, 0, 3.0),
        clear: |file| answers(file, None, 0, 5.0) },
    Planted { what: "the sponsor knows one of us only", rule: Rule::NoBackUp, known: 0, names: &["S11"],
        plant: |file| put(&mut file.stakeholders, who(11), |one| one.backup_contact = None),
        clear: |file| put(&mut file.stakeholders, who(11), |one| one.backup_contact = Some(who(2))) },
    Planted { what: "nobody of ours is named for the sponsor or speaks with them", rule: Rule::NobodyKnown, known: 0, names: &["S11"],
        plant: |file| {
            put(&mut file.stakeholders, who(11), |one| (one.our_contact, one.backup_contact) = (None, None));
            each(&mut file.contacts, |one| one.attendance.retain(|part| part.who != who(11)));
            each(&mut file.rhythms, |one| one.with.retain(|with| *with != who(11)));
        },
        clear: |file| put(&mut file.stakeholders, who(11), |one| one.our_contact = Some(who(2))) },
    Planted { what: "the sponsor is against us", rule: Rule::EngagementGap, known: 91, names: &["S11", "A111"],
        plant: |file| put(&mut file.assessments, AssessmentId::new(0, 111), |one| one.engagement = Some(EngagementLevel::Resistant)),
        clear: |file| put(&mut file.assessments, AssessmentId::new(0, 111), |one| one.engagement = Some(EngagementLevel::Supportive)) },
    Planted { what: "the sponsor's claim becomes urgent", rule: Rule::BecameDefinitive, known: 91, names: &["S11", "A111"],
        plant: |file| for (n, urgency) in [(110, 1), (111, 5)] { put(&mut file.assessments, AssessmentId::new(0, n), |one| (one.legitimate, one.urgency) = (Some(true), Some(urgency))) },
        clear: |file| put(&mut file.assessments, AssessmentId::new(0, 111), |one| one.urgency = Some(1)) },
    Planted { what: "all that is done is project management", rule: Rule::AllProject, known: 45, names: &[],
        plant: |file| each(&mut file.contacts, |one| one.activities.retain(|part| part.activity == Activity::MonitoringStatus)),
        clear: |file| { talk(file, (11, 1), 45, 45, Outcome::Held); put(&mut file.contacts, ContactId::new(0, 9000), |one| { for part in &mut one.activities { (part.activity, part.minutes) = (Activity::BuildingTrust, 300) } }) } },
    Planted { what: "the user lead was not told what became of an idea", rule: Rule::NotToldBack, known: 89, names: &["V901", "S14"],
        plant: |file| { let id = voice(file, 1, 14, 82, VoiceKind::Idea); put(&mut file.voices, id, |one| one.told_on = None) },
        clear: |file| put(&mut file.voices, VoiceId::new(0, 901), |one| one.told_on = Some(day(89))) },
    Planted { what: "what we promised the sponsor is done and not handed over", rule: Rule::PromiseBroken, known: 61, names: &["X900", "S11"],
        plant: |file| { expects(file, 11, ExpectationKind::Receive, (20, 60), 500); expected(file, |one| one.promised = true) },
        clear: |file| expected(file, |one| (one.closed_on, one.holder_agrees) = (Some(day(61)), Some(true))) },
    Planted { what: "half as much work again, and nobody is happier", rule: Rule::EffortFlat, known: 130, names: &["S11"],
        plant: |file| { answers(file, None, 40, 3.0); each(&mut file.contacts, |one| if one.at.date() >= day(100) { for part in &mut one.activities { part.minutes *= 3 } }) },
        clear: |file| answers(file, None, 120, 5.0) },
    Planted { what: "we ask and ask", rule: Rule::AsksOutweigh, known: 100, names: &["S11", "X910"],
        plant: |file| for n in 10..90 { expects(file, 1, ExpectationKind::Receive, (100, 180), 412); let mut one = file.expectations.remove(ExpectationId::new(0, 900)).expect("there"); (one.id, one.of) = (ExpectationId::new(0, 900 + n), Some(who(13))); file.expectations.put(one); },
        clear: |file| for n in 0..60 { voice(file, n, 14, 100, VoiceKind::Praise); } },
    Planted { what: "the client brings nothing any more", rule: Rule::ContributionStops, known: 128, names: &["S14"],
        plant: still,
        clear: |file| { voice(file, 1, 14, 125, VoiceKind::Idea); } },
    Planted { what: "the client has no task for eight weeks", rule: Rule::ClientWithoutTask, known: 74, names: &["S14"],
        plant: |file| for n in [405, 406] { put(&mut file.tasks, TaskId::new(0, n), |one| one.owner = Some(who(2))) },
        clear: |file| put(&mut file.tasks, TaskId::new(0, 405), |one| one.owner = Some(who(13))) },
    Planted { what: "no talk with the only partner", rule: Rule::AudienceUnheard, known: 150, names: &["S16"],
        plant: |file| { put(&mut file.stakeholders, who(16), |one| one.track = Track::Partners);
            for id in file.contacts.iter().filter(|one| one.at.date() >= day(56) && one.attendance.iter().any(|part| part.who == who(16))).map(|one| one.id).collect::<Vec<_>>() { file.contacts.remove(id); } },
        clear: |file| { talk(file, (16, 1), 140, 140, Outcome::Held); } },
    Planted { what: "nobody wrote down what became of the weekly status", rule: Rule::ContactsUnwritten, known: 142, names: &[],
        plant: |file| each(&mut file.contacts, |one| if one.rhythm == Some(RhythmId::new(0, 1)) && (day(120)..day(145)).contains(&one.at.date()) { one.outcome = Outcome::Planned }),
        clear: |file| each(&mut file.contacts, |one| if one.rhythm == Some(RhythmId::new(0, 1)) && (day(120)..day(145)).contains(&one.at.date()) { one.outcome = Outcome::Held }) },
    Planted { what: "next year's work hangs on the manager alone", rule: Rule::SingleThread, known: 120, names: &["S1", "S11", "O1"],
        plant: alone,
        clear: |file| { talk(file, (11, 2), 120, 120, Outcome::Held); } },
    Planted { what: "the plan ends half a year late and the client does not know", rule: Rule::BorrowedGoodwill, known: 20, names: &["S11"],
        plant: |file| put(&mut file.tasks, TaskId::new(0, 504), |one| { (one.actual_start, one.actual_finish) = (None, None); one.progress.clear(); for link in &mut one.links { link.lag_minutes = 140 * 480 } }),
        clear: |file| put(&mut file.tasks, TaskId::new(0, 504), |one| for link in &mut one.links { link.lag_minutes = 0 }) },
    Planted { what: "the manager sees all ten signs in themself", rule: Rule::GoingNative, known: 60, names: &["S1"],
        plant: |file| { let mut notes = Personal::new(PersonalId::new(0, 1), "Nora Feld", day(0), who(1)); (notes.home_weeks, notes.rotation_months) = (1, 24); notes.signs.push(SignCheck { on: day(60), seen: Sign::ALL.to_vec() }); file.personal.put(notes); },
        clear: |file| { let like = |one: &&Contact| one.place == Place::Home; let mut home = file.contacts.iter().find(like).expect("there").clone(); (home.id, home.at) = (ContactId::new(0, 9000), day(60).and_hms_opt(9, 0, 0).expect("a time")); file.contacts.put(home); } },
];
