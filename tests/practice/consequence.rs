//! What is of no consequence betters no figure.

use chrono::Days;
use entente::file::decode;
use entente::insight::Insights;
use entente::insight::practice::{Better, FigureKind, Practice};
use entente::insight::voices::Voices;
use entente::language::Language;
use entente::workspace::*;
use proptest::prelude::*;

/// What is written down and says nothing: it must better no figure.
#[derive(Clone, Copy, Debug)]
enum Empty {
    Message,
    Praise,
    Unanswered,
    Lesson,
    Event,
    Decision,
    Task,
    Risk,
    Note,
    Past,
    Wordless,
}

/// Adds it about one of those who are not ours, in one of the series with that person or in none; says whether it was sent in a series, and so was agreed on.
fn add(file: &mut Workspace, what: Empty, (of, series): (usize, usize), n: u64) -> bool {
    use entente::ui::blank::{self, Start};
    let words = entente::language::Words::new(Language::English);
    let on = file.engagement.status_date.unwrap_or(file.engagement.start);
    let made = |file: &Workspace, kind| {
        let start = Start { workspace: file, day: on, author: "MW", near: None, words: &words };
        blank::record(kind, &start).expect("a record")
    };
    let others: Vec<_> = file.stakeholders.iter().filter(|one| one.side != Side::Ours).map(|one| one.id).collect();
    let client = others[of % others.len()];
    let with = |one: &&Rhythm| one.with.contains(&client);
    let agreed: Vec<_> = file.rhythms.iter().filter(with).map(|one| Some(one.id)).chain([None]).collect();
    let rhythm = agreed[series % agreed.len()];
    let n = 9000 + n;
    match what {
        Empty::Message | Empty::Past => {
            let start = Start { workspace: file, day: on, author: "MW", near: None, words: &words };
            let mut one = blank::contact(&start, Vec::new(), on);
            one.id = ContactId::new(0, n);
            one.at = (on - Days::new(1)).and_hms_opt(9, 0, 0).expect("a time");
            one.attendance = vec![Attendance { who: client, required: true, presence: Presence::Present }];
            if let Empty::Message = what {
                (one.kind, one.channel, one.direction) = (ContactKind::Message, Channel::Email, Direction::Out);
                (one.outcome, one.rhythm) = (Outcome::Held, rhythm);
            }
            file.contacts.put(one);
        }
        Empty::Praise => {
            let AnyRecord::Voice(mut one) = made(file, RecordKind::Voice) else { panic!("a voice") };
            (one.id, one.of, one.kind) = (VoiceId::new(0, n), client, VoiceKind::Praise);
            file.voices.put(one);
        }
        Empty::Unanswered => {
            let AnyRecord::Reading(mut one) = made(file, RecordKind::Reading) else { panic!("a reading") };
            (one.id, one.of) = (ReadingId::new(0, n), client);
            file.readings.put(one);
        }
        Empty::Lesson => {
            let AnyRecord::Lesson(mut one) = made(file, RecordKind::Lesson) else { panic!("a lesson") };
            one.id = LessonId::new(0, n);
            file.lessons.put(one);
        }
        Empty::Event => {
            let AnyRecord::Event(mut one) = made(file, RecordKind::Event) else { panic!("an event") };
            one.id = EventId::new(0, n);
            file.events.put(one);
        }
        Empty::Decision => {
            let AnyRecord::Decision(mut one) = made(file, RecordKind::Decision) else { panic!("a decision") };
            one.id = DecisionId::new(0, n);
            file.decisions.put(one);
        }
        Empty::Task => {
            let AnyRecord::Task(mut one) = made(file, RecordKind::Task) else { panic!("a task") };
            (one.id, one.parent) = (TaskId::new(0, n), None);
            file.tasks.put(one);
        }
        Empty::Risk => {
            let AnyRecord::Risk(mut one) = made(file, RecordKind::Risk) else { panic!("a risk") };
            one.id = RiskId::new(0, n);
            file.risks.put(one);
        }
        Empty::Wordless => {
            // Of what waits for an answer: days of one, without a word of what became of it.
            let open = |one: &&Voice| one.on <= on && one.kind != VoiceKind::Praise && !is_answered(one, on);
            let waiting: Vec<Voice> = file.voices.iter().filter(open).cloned().collect();
            if let Some(mut one) = waiting.get(of % waiting.len().max(1)).cloned() {
                (one.outcome, one.led_to) = (String::new(), Vec::new());
                (one.answered_on, one.told_on, one.closed_on) = (Some(one.on), Some(one.on), Some(one.on));
                file.voices.put(one);
            }
        }
        Empty::Note => {
            let mut one = file.stakeholders.get(client).expect("there").clone();
            one.note.push_str(" Again.");
            file.stakeholders.put(one);
        }
    }
    matches!(what, Empty::Message) && rhythm.is_some()
}

/// Whether it was answered by a day.
fn is_answered(voice: &Voice, on: chrono::NaiveDate) -> bool {
    [voice.answered_on, voice.told_on, voice.closed_on].into_iter().flatten().any(|day| day <= on)
}

/// A sample as it is shipped.
fn sample_file(number: usize) -> Workspace {
    let texts = [
        include_str!("../../assets/samples/payroll.entente"),
        include_str!("../../assets/samples/erp.entente"),
        include_str!("../../assets/samples/portal.entente"),
    ];
    decode(texts[number]).expect("a sample").workspace
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn what_is_of_no_consequence_betters_no_figure(
        sample in 0_usize..3,
        added in proptest::collection::vec((0_usize..11, 0_usize..64, 0_usize..8), 1..8),
    ) {
        const ALL: [Empty; 11] = [
            Empty::Message, Empty::Praise, Empty::Unanswered, Empty::Lesson, Empty::Event, Empty::Decision, Empty::Task,
            Empty::Risk, Empty::Note, Empty::Past, Empty::Wordless,
        ];
        let mut file = sample_file(sample);
        let today = file.engagement.status_date.expect("a status date");
        let voices = |file: &Workspace| Voices::of(&Insights::of(file, today).shown, today);
        let (before, heard) = (Practice::of(&Insights::of(&file, today), None), voices(&file));
        let mut reported = false;
        for (n, (what, of, series)) in added.iter().enumerate() {
            reported |= add(&mut file, ALL[*what], (*of, *series), n as u64);
        }
        let (after, hears) = (Practice::of(&Insights::of(&file, today), None), voices(&file));
        prop_assert!(hears.answered.n <= heard.answered.n && hears.told.n <= heard.told.n, "{added:?}");
        for (was, is) in before.figures.iter().zip(&after.figures) {
            // What was agreed to be sent is what these two ask for: there a message is no empty one.
            if reported && matches!(was.kind, FigureKind::BriefSent | FigureKind::InvestorUpdate) {
                continue;
            }
            let (then, now) = (was.value.number(), is.value.number());
            prop_assert!(then.is_some() || now.is_none(), "{:?} became known by nothing: {:?}", was.kind, is.value);
            let (Some(then), Some(now)) = (then, now) else { continue };
            let better = match was.kind.better() {
                Better::More => now > then + 1e-9,
                Better::Less => now < then - 1e-9,
                Better::Neither => false,
            };
            prop_assert!(!better, "{:?}: {then} became {now} by {added:?}", was.kind);
        }
    }
}
