//! How the states of expectations and contacts are said and marked: one table for every view and form.

use crate::insight::expectations::{ExpectationStatus, ProposalKind, State};
use crate::insight::hearing::DecisionHearing;
use crate::insight::rhythm::BeatKind;
use crate::language::Words;
use crate::ui::widgets::chip::Mark;
use crate::workspace::Side;

/// The mark and the key of the word of an expectation's state; what fell due before the shown day is no longer to come.
pub fn expectation_state(status: &ExpectationStatus) -> (Mark, &'static str) {
    let overdue = status.overdue_days.is_some();
    match status.state {
        State::NoSatisfier if overdue => (Mark::Trouble, "record-state-overdue-unserved"),
        State::Late if overdue => (Mark::Trouble, "record-state-overdue"),
        State::NoSatisfier => (Mark::Trouble, "record-state-no-satisfier"),
        State::Late => (Mark::Trouble, "record-state-late"),
        State::DueBeforeNextContact => (Mark::Watch, "record-state-due-before-contact"),
        State::NoDate => (Mark::Unknown, "record-state-no-date"),
        State::MetNotConfirmed => (Mark::Watch, "record-state-met-not-confirmed"),
        State::Covered => (Mark::Good, "record-state-covered"),
        State::Met => (Mark::Good, "record-state-met"),
    }
}

/// The mark and the key of the word of what became of a contact.
pub fn contact_state(beat: BeatKind) -> (Mark, &'static str) {
    match beat {
        BeatKind::Planned => (Mark::Unknown, "record-beat-planned"),
        BeatKind::NotRecorded => (Mark::Watch, "record-beat-not-recorded"),
        BeatKind::Held => (Mark::Good, "record-beat-held"),
        BeatKind::HeldWithDeputy => (Mark::Watch, "record-beat-deputy"),
        BeatKind::Moved(Side::Ours) => (Mark::Watch, "record-beat-moved-us"),
        BeatKind::Moved(_) => (Mark::Watch, "record-beat-moved-them"),
        BeatKind::Cancelled(Side::Ours) => (Mark::Trouble, "record-beat-cancelled-us"),
        BeatKind::Cancelled(_) => (Mark::Trouble, "record-beat-cancelled-them"),
        BeatKind::NoShow(Side::Ours) => (Mark::Trouble, "record-beat-missed-us"),
        BeatKind::NoShow(_) => (Mark::Trouble, "record-beat-missed-them"),
    }
}

/// The mark and the words of who heard of a decision, of those who had to; what is not good says why.
pub fn hearing_state(hearing: &DecisionHearing, words: &Words) -> (Mark, String) {
    let (heard, of) = hearing.heard();
    let (late, elsewhere) = (hearing.late.len(), hearing.surprised.len());
    let (mark, key) = match (heard == of, elsewhere, late) {
        (true, 0, 0) => (Mark::Good, "registers-heard"),
        (true, 0, _) => (Mark::Watch, "registers-heard-late"),
        (true, _, 0) => (Mark::Watch, "registers-heard-elsewhere"),
        (true, ..) => (Mark::Watch, "registers-heard-late-and-elsewhere"),
        _ => (Mark::Trouble, "registers-heard"),
    };
    let args = [("n", heard.into()), ("of", of.into()), ("late", late.into()), ("elsewhere", elsewhere.into())];
    (mark, words.with(key, &args))
}

/// The key of what would help; its place `date` is the last day on which it does.
pub fn proposal_key(kind: ProposalKind) -> &'static str {
    match kind {
        ProposalKind::Explain => "record-proposal-explain",
        ProposalKind::Demonstrate => "record-proposal-demonstrate",
        ProposalKind::Listen => "record-proposal-listen",
        ProposalKind::Plan => "record-proposal-plan",
        ProposalKind::MoveOrAgree => "record-proposal-move-or-agree",
        ProposalKind::AskDate => "record-proposal-ask-date",
        ProposalKind::AskWhetherMet => "record-proposal-ask-whether-met",
        ProposalKind::SpeakBefore => "record-proposal-speak-before",
    }
}
