//! How the states of expectations are said and marked.

use crate::insight::expectations::{ProposalKind, State};
use crate::ui::widgets::chip::Mark;

/// The mark and the key of the word of a state.
pub fn state_of(state: State) -> (Mark, &'static str) {
    match state {
        State::NoSatisfier => (Mark::Trouble, "record-state-no-satisfier"),
        State::Late => (Mark::Trouble, "record-state-late"),
        State::DueBeforeNextContact => (Mark::Watch, "record-state-due-before-contact"),
        State::NoDate => (Mark::Unknown, "record-state-no-date"),
        State::MetNotConfirmed => (Mark::Watch, "record-state-met-not-confirmed"),
        State::Covered => (Mark::Good, "record-state-covered"),
        State::Met => (Mark::Good, "record-state-met"),
    }
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
