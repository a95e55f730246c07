//! Registers of the relationship: contacts, decisions, voices, readings, assessments, rhythms, ties.

use super::row::{Cell, Head, Register, Row, number_of};
use crate::insight::disclosure::part_of_client;
use crate::insight::hearing::DecisionHearing;
use crate::insight::managers;
use crate::insight::rhythm::{self, BeatKind};
use crate::insight::voices::Stage;
use crate::ui::context::Cx;
use crate::ui::naming::{Named, asked_name, title_of};
use crate::ui::states::{contact_state, hearing_state};
use crate::ui::views::figures;
use crate::ui::widgets::chip::Mark;
use crate::workspace::*;

/// How soon what became of a contact is looked at in an order, the worst lowest: what failed by us before what failed
/// by them.
fn contact_rank(beat: BeatKind) -> f64 {
    match beat {
        BeatKind::Cancelled(Side::Ours) => 0.0,
        BeatKind::NoShow(Side::Ours) => 0.5,
        BeatKind::Cancelled(_) => 1.0,
        BeatKind::NoShow(_) => 1.5,
        BeatKind::Moved(Side::Ours) => 2.0,
        BeatKind::Moved(_) => 2.5,
        BeatKind::NotRecorded => 3.0,
        BeatKind::HeldWithDeputy => 4.0,
        BeatKind::Planned => 5.0,
        BeatKind::Held => 6.0,
    }
}

/// Contacts, the latest first.
pub fn contacts(cx: &Cx<'_>) -> Register {
    let heads = vec![
        Head::fixed("registers-column-when", 152.0, 0),
        Head::title("registers-column-contact"),
        Head::fixed("registers-column-who", 190.0, 2),
        Head::fixed("registers-column-kind", 96.0, 4),
        Head::fixed("registers-column-outcome", 170.0, 0),
        Head::fixed("registers-column-rhythm", 150.0, 5),
        Head::figures("registers-column-minutes", 76.0, 3),
    ];
    // There may be tens of thousands: their cells are made when somebody looks at them.
    let mut contacts: Vec<&Contact> = cx.shown().contacts.iter().collect();
    contacts.sort_by_key(|contact| (std::cmp::Reverse(contact.at), contact.id));
    let rows = contacts.into_iter().map(|contact| Row {
        record: contact.id.into(),
        open: contact.outcome == Outcome::Planned,
        cells: Vec::new(),
    });
    Register { kind: RecordKind::Contact, rows: rows.collect(), heads, opens: true, sums: None }
}

/// The cells of a row that has none yet: of a contact or an answer.
pub fn cells(cx: &Cx<'_>, record: RecordRef) -> Vec<Cell> {
    match record {
        RecordRef::Contact(id) => cx.shown().contacts.get(id).map(|one| of_contact(cx, one)),
        RecordRef::Reading(id) => cx.shown().readings.get(id).map(|one| of_reading(cx, one)),
        _ => None,
    }
    .unwrap_or_default()
}

fn of_contact(cx: &Cx<'_>, contact: &Contact) -> Vec<Cell> {
    let beat = rhythm::beat(contact, cx.day);
    let (mark, key) = contact_state(beat);
    let who: Vec<StakeholderId> = contact.attendance.iter().map(|attendance| attendance.who).collect();
    let at =
        number_of(contact.at.date()) + f64::from(chrono::Timelike::num_seconds_from_midnight(&contact.at)) / 86_400.0;
    let mut when = Cell::figure(
        format!("{} {}", cx.words.date_for_tables(contact.at.date()), cx.words.time(contact.at.time())),
        at,
    );
    when.look = super::row::Look::Quiet;
    let rhythm = contact.rhythm.map(|id| title_of(cx.shown(), id.into(), cx.words));
    vec![
        when,
        Cell::words(&contact.title),
        Cell::stakeholders(cx, &who),
        Cell::quiet(contact.kind.name(cx.words)),
        Cell::mark(mark, cx.text(key), contact_rank(beat)),
        rhythm.map_or(Cell::missing(), Cell::quiet),
        Cell::figure(cx.words.number(contact.minutes as f64, 0), contact.minutes as f64),
    ]
}

/// Decisions, the latest first.
pub fn decisions(cx: &Cx<'_>) -> Register {
    // Who heard late, and from whom, is how we deal with the client.
    let told = !cx.for_client;
    let mut heads = vec![
        Head::fixed("registers-column-on", 100.0, 0),
        Head::title("registers-column-decision"),
        Head::fixed("registers-column-decided-by", 180.0, 3),
        Head::fixed("registers-column-effective", 100.0, 4),
        Head::fixed("registers-column-involvement", 164.0, 5),
    ];
    heads.extend(told.then(|| Head::fixed("registers-column-heard", 224.0, 0)));
    let mut decisions: Vec<&Decision> = cx.shown().decisions.iter().collect();
    decisions.sort_by_key(|decision| (std::cmp::Reverse(decision.decided_on), decision.id));
    let rows = decisions.into_iter().map(|decision| {
        let hearing = cx.insights.hearings.get(decision.id);
        let (heard, of) = hearing.map_or((0, 0), DecisionHearing::heard);
        let share = if of == 0 { 2.0 } else { heard as f64 / of as f64 };
        let (mark, word) = match hearing.filter(|_| of > 0) {
            Some(hearing) => hearing_state(hearing, cx.words),
            None => (Mark::Unknown, cx.text("registers-heard-nobody").to_owned()),
        };
        let mut cells = vec![
            Cell::day(cx.words, Some(decision.decided_on)),
            Cell::words(&decision.title),
            Cell::stakeholders(cx, &decision.decided_by),
            Cell::day(cx.words, decision.effective_on),
            match part_of_client(cx.shown(), decision) {
                Involvement::Unknown => Cell::mark(Mark::Unknown, Involvement::Unknown.name(cx.words), 0.0),
                said => Cell::quiet(said.name(cx.words)),
            },
        ];
        cells.extend(told.then(|| Cell::mark(mark, &word, share)));
        Row { record: decision.id.into(), open: told && heard < of, cells }
    });
    Register { kind: RecordKind::Decision, rows: rows.collect(), heads, opens: true, sums: None }
}

/// Voices, the latest first.
pub fn voices(cx: &Cx<'_>) -> Register {
    let heads = vec![
        Head::fixed("registers-column-on", 100.0, 0),
        Head::fixed("registers-column-said-by", 150.0, 2),
        Head::fixed("registers-column-kind", 116.0, 3),
        Head::title("registers-column-voice"),
        Head::rest("registers-column-became", 120.0),
        Head::fixed("registers-column-state", 150.0, 0),
    ];
    let mut voices: Vec<&Voice> = cx.shown().voices.iter().collect();
    voices.sort_by_key(|voice| (std::cmp::Reverse(voice.on), voice.id));
    let rows = voices.into_iter().map(|voice| {
        let stage = Stage::of(voice);
        let (mark, key, rank) = match (voice.kind, stage) {
            (VoiceKind::Praise, _) => (Mark::Good, "registers-voice-praise", 3.0),
            (VoiceKind::Complaint, Stage::New) => (Mark::Trouble, "registers-voice-open", 0.0),
            (_, Stage::New) => (Mark::Watch, "registers-voice-open", 0.5),
            (_, Stage::Answered) => (Mark::Watch, "registers-voice-not-told", 1.0),
            (_, Stage::Told) => (Mark::Good, "registers-voice-told", 2.0),
            (_, Stage::Closed) => (Mark::Good, "registers-voice-closed", 2.5),
        };
        Row {
            record: voice.id.into(),
            open: stage.is_open(),
            cells: vec![
                Cell::day(cx.words, Some(voice.on)),
                Cell::stakeholder(cx, Some(voice.of)),
                Cell::quiet(voice.kind.name(cx.words)),
                Cell::words(&voice.text),
                Cell::quiet(&voice.outcome),
                Cell::mark(mark, cx.text(key), rank),
            ],
        }
    });
    Register { kind: RecordKind::Voice, rows: rows.collect(), heads, opens: true, sums: None }
}

/// Readings, the latest first.
pub fn readings(cx: &Cx<'_>) -> Register {
    let heads = vec![
        Head::fixed("registers-column-on", 100.0, 0),
        Head::fixed("registers-column-person", 170.0, 0),
        Head::rest("registers-column-question", 180.0),
        Head::fixed("registers-column-answer", 130.0, 0),
        Head::rest("registers-column-comment", 140.0),
    ];
    let mut readings: Vec<&Reading> = cx.shown().readings.iter().collect();
    readings.sort_by_key(|reading| (std::cmp::Reverse(reading.on), reading.id));
    let rows = readings.into_iter().map(|reading| Row {
        record: reading.id.into(),
        open: reading.answer.is_none(),
        cells: Vec::new(),
    });
    Register { kind: RecordKind::Reading, rows: rows.collect(), heads, opens: false, sums: None }
}

fn of_reading(cx: &Cx<'_>, reading: &Reading) -> Vec<Cell> {
    let top = reading.question.scale().1;
    let answer = match reading.answer {
        None => Cell::mark(Mark::Unknown, cx.text("registers-reading-silent"), -1.0),
        Some(value) => {
            let key = if reading.our_guess { "registers-reading-guess" } else { "registers-reading-answer" };
            Cell::figure(cx.words.with(key, &[("value", value.into()), ("top", top.into())]), value)
        }
    };
    vec![
        Cell::day(cx.words, Some(reading.on)),
        Cell::stakeholder(cx, Some(reading.of)),
        Cell::words(asked_name(cx.shown(), reading, cx.words)),
        answer,
        Cell::quiet(&reading.comment),
    ]
}

/// Assessments, the latest first.
pub fn assessments(cx: &Cx<'_>) -> Register {
    let heads = vec![
        Head::fixed("registers-column-on", 100.0, 0),
        Head::fixed("registers-column-person", 180.0, 0),
        Head::figures("registers-column-power", 76.0, 0),
        Head::figures("registers-column-interest", 84.0, 0),
        Head::fixed("registers-column-engagement", 120.0, 1),
        Head::fixed("registers-column-desired", 120.0, 2),
        Head::rest("registers-column-why", 140.0),
    ];
    let mut assessments: Vec<&Assessment> = cx.shown().assessments.iter().collect();
    assessments.sort_by_key(|assessment| (std::cmp::Reverse(assessment.on), assessment.id));
    let rows = assessments.into_iter().map(|assessment| Row {
        record: assessment.id.into(),
        open: false,
        cells: vec![
            Cell::day(cx.words, Some(assessment.on)),
            Cell::stakeholder(cx, Some(assessment.of)),
            Cell::figure(cx.words.number_short(assessment.power, 1), assessment.power),
            Cell::figure(cx.words.number_short(assessment.interest, 1), assessment.interest),
            assessment.engagement.map_or(Cell::missing(), |level| Cell::words(level.name(cx.words))),
            assessment.desired.map_or(Cell::missing(), |level| Cell::quiet(level.name(cx.words))),
            Cell::quiet(&assessment.why),
        ],
    });
    Register { kind: RecordKind::Assessment, rows: rows.collect(), heads, opens: false, sums: None }
}

/// Agreed series, the longest overdue first.
pub fn rhythms(cx: &Cx<'_>) -> Register {
    let heads = vec![
        Head::title("registers-column-rhythm"),
        Head::fixed("registers-column-with", 190.0, 2),
        Head::fixed("registers-column-every", 96.0, 0),
        Head::fixed("registers-column-kept", 136.0, 1),
        Head::fixed("registers-column-last", 100.0, 3),
        Head::fixed("registers-column-next", 100.0, 3),
        Head::fixed("registers-column-state", 130.0, 0),
    ];
    let mut statuses: Vec<_> = cx.insights.rhythms.rhythms.iter().collect();
    statuses.sort_by(|a, b| b.debt.total_cmp(&a.debt).then(a.id.cmp(&b.id)));
    let rows = statuses.into_iter().filter_map(|status| {
        let rhythm = cx.shown().rhythms.get(status.id)?;
        let ended = rhythm.until.is_some_and(|until| until < cx.day);
        let limits = &cx.shown().engagement.thresholds;
        let reliable = status.kept.kept.value().map(|kept| managers::mark_of(kept * 100.0, limits));
        let (mark, key) = match (status.debt, reliable) {
            _ if ended => (Mark::Unknown, "registers-rhythm-ended"),
            (debt, _) if debt > 1.5 => (Mark::Trouble, "registers-rhythm-overdue"),
            (debt, _) if debt > 1.0 => (Mark::Watch, "registers-rhythm-overdue"),
            // The last one was held in time; whether the series is kept, all of them say.
            (_, Some(managers::Mark::Good)) => (Mark::Good, "registers-rhythm-kept"),
            (_, None) => (Mark::Unknown, "registers-rhythm-begun"),
            (_, Some(mark)) => (figures::mark_of(mark), "registers-rhythm-often-missed"),
        };
        let broken = !ended && matches!(mark, Mark::Trouble | Mark::Watch);
        let share = status.kept.kept;
        let kept = cx.words.with("common-of", &[("n", share.n.into()), ("total", share.of.into())]);
        Some(Row {
            record: status.id.into(),
            open: broken,
            cells: vec![
                Cell::words(&rhythm.title),
                Cell::stakeholders(cx, &rhythm.with),
                Cell::figure(cx.words.days(rhythm.every_days), rhythm.every_days as f64),
                Cell::bar(share.value(), kept),
                Cell::day(cx.words, status.last_held),
                Cell::day(cx.words, status.next.map(|next| next.1)),
                Cell::mark(mark, cx.text(key), -status.debt),
            ],
        })
    });
    Register { kind: RecordKind::Rhythm, rows: rows.collect(), heads, opens: true, sums: None }
}

/// Ties, the strongest first.
pub fn ties(cx: &Cx<'_>) -> Register {
    let heads = vec![
        Head::rest("registers-column-from", 150.0),
        Head::fixed("registers-column-tie", 150.0, 0),
        Head::rest("registers-column-to", 150.0),
        Head::figures("registers-column-strength", 76.0, 1),
        Head::fixed("registers-column-since", 100.0, 2),
        Head::fixed("registers-column-until", 100.0, 3),
    ];
    let mut ties: Vec<&Tie> = cx.shown().ties.iter().collect();
    ties.sort_by_key(|tie| (std::cmp::Reverse(tie.strength), tie.id));
    let rows = ties.into_iter().map(|tie| Row {
        record: tie.id.into(),
        open: tie.until.is_none(),
        cells: vec![
            Cell::stakeholder(cx, Some(tie.from)),
            Cell::words(tie.kind.name(cx.words)),
            Cell::stakeholder(cx, Some(tie.to)),
            Cell::count(cx.words, usize::from(tie.strength)),
            Cell::day(cx.words, tie.since),
            Cell::day(cx.words, tie.until),
        ],
    });
    Register { kind: RecordKind::Tie, rows: rows.collect(), heads, opens: false, sums: None }
}
