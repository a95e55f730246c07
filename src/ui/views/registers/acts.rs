//! What can be done to a record right in its row: the few most frequent things, each one step of the history.
//!
//! What is offered follows from the file as it is shown; what is changed is the file itself, with all it knows.

use chrono::NaiveDate;

use crate::document::Edit;
use crate::insight::voices::Stage;
use crate::ui::context::Cx;
use crate::ui::naming::stakeholder_name;
use crate::workspace::*;

/// More people than this are told of a decision elsewhere.
const MOST_HEARERS: usize = 8;

/// Something that can be done.
#[derive(Clone, Debug, PartialEq)]
pub struct Act {
    /// Its word.
    pub word: String,
    /// What it changes.
    pub edit: Edit,
}

/// What can be done to a record of the file on a day.
pub fn of(cx: &Cx<'_>, record: RecordRef) -> Vec<Act> {
    let act = |key: &str, edit: Edit| Act { word: cx.text(key).to_owned(), edit };
    let on = cx.day;
    match record {
        RecordRef::Expectation(id) => {
            let Some(expectation) = cx.shown().expectations.get(id) else { return Vec::new() };
            let close = |holder_agrees| Edit::CloseExpectation { id, on, holder_agrees };
            match (expectation.closed_on, expectation.confirmed_on) {
                (Some(_), _) => vec![act("registers-act-reopen", Edit::ReopenExpectation(id))],
                (None, confirmed) => confirmed
                    .is_none()
                    .then(|| act("registers-act-confirm", Edit::ConfirmExpectation { id, on }))
                    .into_iter()
                    .chain([
                        act("registers-act-close-met", close(Some(true))),
                        act("registers-act-close-unasked", close(None)),
                        act("registers-act-close-refused", close(Some(false))),
                    ])
                    .collect(),
            }
        }
        RecordRef::Contact(id) => {
            let Some(contact) = cx.shown().contacts.get(id) else { return Vec::new() };
            let cancel = |by| Edit::CancelContact { id, on, by, why: String::new() };
            let mut acts = Vec::new();
            if contact.outcome != Outcome::Held {
                acts.push(act("registers-act-held", Edit::HoldContact(id)));
            }
            if contact.outcome == Outcome::Planned {
                acts.push(act("registers-act-cancelled-us", cancel(Side::Ours)));
                acts.push(act("registers-act-cancelled-them", cancel(Side::Client)));
                acts.push(act("registers-act-missed-us", Edit::MissContact { id, by: Side::Ours }));
                acts.push(act("registers-act-missed-them", Edit::MissContact { id, by: Side::Client }));
            }
            acts
        }
        RecordRef::Decision(id) => {
            let unheard = cx.insights.hearings.get(id).map(|hearing| hearing.unheard.as_slice()).unwrap_or_default();
            let heard = |who: StakeholderId| {
                let name = stakeholder_name(cx.file, who, cx.words);
                // From whom, nobody has said: that counts for nobody.
                let hearing = Hearing::new(who, on, None);
                Act {
                    word: cx.words.with("registers-act-heard", &[("who", name.into())]),
                    edit: Edit::Hear { decision: id, hearing },
                }
            };
            unheard.iter().take(MOST_HEARERS).map(|who| heard(*who)).collect()
        }
        RecordRef::Improvement(id) => {
            let open = cx.file.improvements.get(id).filter(|one| one.done_on.is_none());
            let done = |one: &Improvement| Improvement { done_on: Some(on.max(one.raised_on)), ..one.clone() };
            open.map(|one| act("business-mark-done", Edit::Put(done(one).into()))).into_iter().collect()
        }
        RecordRef::ClosingItem(id) => {
            let open = cx.file.closing.get(id).filter(|one| one.done_on.is_none());
            let done =
                |one: &ClosingItem| ClosingItem { done_on: Some(on), done_by: cx.author.to_owned(), ..one.clone() };
            open.map(|one| act("business-mark-done", Edit::Put(done(one).into()))).into_iter().collect()
        }
        RecordRef::Risk(id) => cx.file.risks.get(id).map(|risk| risk_acts(cx, risk, on)).unwrap_or_default(),
        RecordRef::Voice(id) => {
            let known = cx.shown().voices.get(id).zip(cx.file.voices.get(id));
            let Some((shown, voice)) = known else { return Vec::new() };
            let answered = Edit::AnswerVoice { id, on, outcome: voice.outcome.clone() };
            let mut told = voice.clone();
            told.told_on = Some(on);
            told.answered_on = shown.answered_on.or(Some(on));
            let told = act("registers-act-told", Edit::Put(told.into()));
            match Stage::of(shown) {
                // An answer has words; they are written in the details.
                Stage::New | Stage::Answered if !voice.has_answer() => Vec::new(),
                Stage::New => vec![act("registers-act-answered", answered), told],
                Stage::Answered => vec![told],
                Stage::Told | Stage::Closed => Vec::new(),
            }
        }
        _ => Vec::new(),
    }
}

fn risk_acts(cx: &Cx<'_>, risk: &Risk, on: NaiveDate) -> Vec<Act> {
    let latest = risk.ratings.iter().filter(|rating| rating.on <= on).max_by_key(|rating| rating.on);
    let mut acts = Vec::new();
    // What nobody has rated yet is rated in its details: a step starts from a rating.
    let steps = latest.map(|rating| {
        let (chance, effect) = (rating.probability, rating.impact);
        [
            ("registers-act-chance-up", chance.saturating_add(1), effect),
            ("registers-act-chance-down", chance.saturating_sub(1), effect),
            ("registers-act-effect-up", chance, effect.saturating_add(1)),
            ("registers-act-effect-down", chance, effect.saturating_sub(1)),
        ]
    });
    for (key, probability, impact) in steps.into_iter().flatten() {
        if (1..=5).contains(&probability) && (1..=5).contains(&impact) {
            let args = [("chance", probability.into()), ("effect", impact.into())];
            let edit = Edit::RateRisk { id: risk.id, rating: RiskRating { on, probability, impact } };
            acts.push(Act { word: cx.words.with(key, &args), edit });
        }
    }
    let mut changed = risk.clone();
    let open = cx.shown().risks.get(risk.id).is_none_or(|shown| shown.closed_on.is_none());
    changed.closed_on = open.then_some(on);
    let key = if open { "registers-act-close" } else { "registers-act-reopen" };
    acts.push(Act { word: cx.text(key).to_owned(), edit: Edit::Put(changed.into()) });
    acts
}
