//! What was said to us unasked, and what became of it: answered, told, closed; through whom it reached us; and what a
//! client may see of it as "you said, we did".
//!
//! Shares and ages are our judgement. What waits counts with its age on the day that is looked at, so that leaving
//! something unanswered betters no figure, nor does a day without what became of it; praise waits for nothing.

use chrono::NaiveDate;

use super::statistics::{Share, median};
use crate::workspace::{
    Effected, Meta, RecordRef, Side, StakeholderId, Visibility, Voice, VoiceId, VoiceKind, Workspace,
};

/// How far somebody's word has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Said, and not answered.
    New,
    /// Answered or settled, and the person does not know.
    Answered,
    /// The person was told what became of it.
    Told,
    /// Nothing is left to do.
    Closed,
}

impl Stage {
    /// In their order.
    pub const ALL: [Self; 4] = [Self::New, Self::Answered, Self::Told, Self::Closed];

    /// Whether we owe something: an answer, or word of what became of it.
    pub fn is_open(self) -> bool {
        matches!(self, Self::New | Self::Answered)
    }

    /// The stage of a voice.
    pub fn of(voice: &Voice) -> Self {
        match (voice.closed_on, voice.told_on, voice.answered_on) {
            (Some(_), ..) => Self::Closed,
            (None, Some(_), _) => Self::Told,
            (None, None, Some(_)) => Self::Answered,
            // Praise asks for nothing.
            (None, None, None) if voice.kind == VoiceKind::Praise => Self::Closed,
            (None, None, None) => Self::New,
        }
    }
}

/// One thing that was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VoiceStatus {
    /// Which.
    pub id: VoiceId,
    /// How far it has come.
    pub stage: Stage,
    /// Days since it came so far.
    pub days: i64,
    /// Whether it waits for an answer longer than the threshold says.
    pub overdue: bool,
    /// People between whoever said it and us; 0 = said to us.
    pub hops: usize,
}

/// Something that reached us through others.
#[derive(Clone, Debug, PartialEq)]
pub struct Signal {
    /// A voice or an expectation.
    pub record: RecordRef,
    /// Who said it.
    pub who: StakeholderId,
    /// When.
    pub on: NaiveDate,
    /// Through whom it came, the first link first.
    pub through: Vec<StakeholderId>,
}

/// What was said, and what became of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Voices {
    /// Every one, the longest waiting first.
    pub statuses: Vec<VoiceStatus>,
    /// Answered, of what asks for an answer.
    pub answered: Share,
    /// Told what became of it, of what asks for an answer.
    pub told: Share,
    /// Played back and confirmed, of what asks for an answer.
    pub confirmed: Share,
    /// Median days from saying to answering; what is unanswered at its age, so the true one is no shorter.
    pub answer_days: Option<f64>,
    /// Median days from saying to telling; what is untold at its age.
    pub told_days: Option<f64>,
    /// Reached us through others, of all voices and expectations of people who are not ours.
    pub by_pass: Share,
    /// What reached us through others, the latest first.
    pub signals: Vec<Signal>,
}

impl Voices {
    /// Voices at the end of `day`.
    pub fn of(workspace: &Workspace, day: NaiveDate) -> Self {
        let limit = workspace.engagement.thresholds.answer_days;
        let ours = |who: StakeholderId| workspace.stakeholders.get(who).is_some_and(|one| one.side == Side::Ours);
        let mut result = Self::default();
        let (mut answers, mut tellings) = (Vec::new(), Vec::new());
        for voice in workspace.voices.iter().filter(|voice| voice.on <= day) {
            let stage = Stage::of(voice);
            let since = match stage {
                Stage::New => Some(voice.on),
                Stage::Answered => voice.answered_on,
                Stage::Told => voice.told_on,
                Stage::Closed => voice.closed_on,
            };
            let days = (day - since.unwrap_or(voice.on)).num_days();
            let through = outsiders(&voice.heard_through, &ours);
            let overdue = stage == Stage::New && days > limit;
            result.statuses.push(VoiceStatus { id: voice.id, stage, days, overdue, hops: through.len() });
            if !ours(voice.of) {
                result.signal(voice.id.into(), voice.of, voice.on, through);
            }
            if voice.kind == VoiceKind::Praise {
                continue;
            }
            let said = voice.has_answer();
            let (told, answered) = (voice.told_on.filter(|_| said), answered(voice).filter(|_| said));
            let lasted = |until: Option<NaiveDate>| (until.unwrap_or(day) - voice.on).num_days().max(0);
            answers.push(lasted(answered));
            tellings.push(lasted(told));
            result.answered.add(answered.is_some());
            result.told.add(told.is_some());
            result.confirmed.add(voice.confirmed_on.is_some());
        }
        for expectation in workspace.expectations.iter() {
            if expectation.voiced_on <= day && !ours(expectation.holder) {
                let through = outsiders(&expectation.heard_through, &ours);
                result.signal(expectation.id.into(), expectation.holder, expectation.voiced_on, through);
            }
        }
        result.statuses.sort_by_key(|status| (status.stage, std::cmp::Reverse(status.days), status.id));
        result.signals.sort_by_key(|signal| (std::cmp::Reverse(signal.on), signal.record));
        result.answer_days = median(&mut answers);
        result.told_days = median(&mut tellings);
        result
    }

    fn signal(&mut self, record: RecordRef, who: StakeholderId, on: NaiveDate, through: Vec<StakeholderId>) {
        self.by_pass.add(!through.is_empty());
        if !through.is_empty() {
            self.signals.push(Signal { record, who, on, through });
        }
    }

    /// So many at a stage.
    pub fn at(&self, stage: Stage) -> usize {
        self.statuses.iter().filter(|status| status.stage == stage).count()
    }

    /// The status of a voice.
    pub fn get(&self, id: VoiceId) -> Option<&VoiceStatus> {
        self.statuses.iter().find(|status| status.id == id)
    }
}

/// Since when it is answered: who was told was answered, and what is closed was settled, whether the days were written
/// down or not.
pub(super) fn answered(voice: &Voice) -> Option<NaiveDate> {
    [voice.answered_on, voice.told_on, voice.closed_on].into_iter().flatten().min()
}

/// The links of a path that are not ours: what one of us heard, we heard.
fn outsiders(path: &[StakeholderId], ours: &impl Fn(StakeholderId) -> bool) -> Vec<StakeholderId> {
    path.iter().copied().filter(|who| !ours(*who)).collect()
}

/// One line of "you said, we did".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidAndDone {
    /// What was said: an id only, to find it in the program.
    pub id: VoiceId,
    /// Who said it, where the client may see that record, too.
    pub who: Option<String>,
    /// When.
    pub on: NaiveDate,
    /// What was said.
    pub said: String,
    /// What became of it; empty = nobody wrote it down.
    pub done: String,
    /// Since when it is answered: the first day on which it was answered, told or closed.
    pub answered_on: Option<NaiveDate>,
    /// How far it has come.
    pub stage: Stage,
    /// When the person was told.
    pub told_on: Option<NaiveDate>,
    /// What it led to with its title, as far as the client may see it.
    pub led_to: Vec<(Effected, String)>,
}

/// "You said, we did", from records of client visibility alone, the latest first: the words and what became of them;
/// never what we think was meant, a note, or the way it came.
pub fn said_and_done(workspace: &Workspace, day: NaiveDate) -> Vec<SaidAndDone> {
    let seen = |voice: &&Voice| voice.meta.visibility == Visibility::Client && voice.on <= day;
    let for_client = |meta: &Meta| meta.visibility == Visibility::Client;
    let led = |what: Effected| match what {
        Effected::Task(id) => workspace.tasks.get(id).filter(|one| for_client(&one.meta)).map(|one| one.title.clone()),
        Effected::Change(id) => {
            workspace.risks.get(id).filter(|one| for_client(&one.meta)).map(|one| one.title.clone())
        }
        Effected::Decision(id) => {
            workspace.decisions.get(id).filter(|one| for_client(&one.meta)).map(|one| one.title.clone())
        }
    };
    let mut lines: Vec<SaidAndDone> = workspace
        .voices
        .iter()
        .filter(seen)
        .map(|voice| {
            let person = workspace.stakeholders.get(voice.of);
            let person = person.filter(|person| person.meta.visibility == Visibility::Client);
            SaidAndDone {
                id: voice.id,
                who: person.map(|person| person.name.clone()),
                on: voice.on,
                said: voice.text.clone(),
                done: voice.outcome.clone(),
                answered_on: answered(voice),
                stage: Stage::of(voice),
                told_on: voice.told_on,
                led_to: voice
                    .led_to
                    .iter()
                    .filter(|one| one.on <= day)
                    .filter_map(|one| Some((one.what, led(one.what)?)))
                    .collect(),
            }
        })
        .collect();
    lines.sort_by_key(|line| (std::cmp::Reverse(line.on), line.id));
    lines
}
