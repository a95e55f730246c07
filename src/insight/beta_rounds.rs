//! Beta rounds: what was gathered before a release, how quickly it was answered, and how much of it was put right before.
//!
//! Founding text "Mastering relationship management": opinions collected during beta tests allow for a quick response.
//! What was put right is a day on the voice, or the finish of the tasks that it led to. Shares and medians are our
//! judgement; what has no answer counts with its age.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::statistics::{Share, median};
use super::voices::answered;
use crate::workspace::{Effected, TaskId, Voice, VoiceId, VoiceKind, Workspace};

/// One round for one release.
#[derive(Clone, Debug, PartialEq)]
pub struct BetaRound {
    /// Its name.
    pub name: String,
    /// The milestone of the release and its day; none = not said.
    pub release: Option<(TaskId, NaiveDate)>,
    /// First and last day on which something was said in it.
    pub span: (NaiveDate, NaiveDate),
    /// What was said in it, the first first.
    pub voices: Vec<VoiceId>,
    /// Answered, of all but praise.
    pub answered: Share,
    /// Median days to the answer.
    pub response_days: Option<f64>,
    /// Put right before the release, of all but praise; of none where no release is said, for nothing is in time then.
    pub fixed: Share,
    /// Put right after it.
    pub late: usize,
    /// Whether the release lies ahead or is not said: then what is open can still be put right in time.
    pub ahead: bool,
    /// Not put right yet.
    pub open: Vec<VoiceId>,
}

/// The rounds at the end of `day`, the latest first; `finish` says when a task is finished and whether it is.
pub fn of(
    workspace: &Workspace,
    finish: impl Fn(TaskId) -> Option<(NaiveDate, bool)>,
    day: NaiveDate,
) -> Vec<BetaRound> {
    let mut rounds: BTreeMap<(&str, Option<TaskId>), Vec<&Voice>> = BTreeMap::new();
    for voice in workspace.voices.iter().filter(|one| !one.round.trim().is_empty() && one.on <= day) {
        rounds.entry((voice.round.trim(), voice.release)).or_default().push(voice);
    }
    let fixed_on = |voice: &Voice| {
        let tasks = voice.led_to.iter().filter_map(|one| match one.what {
            Effected::Task(id) => Some(finish(id)),
            Effected::Change(_) | Effected::Decision(_) => None,
        });
        let finishes: Option<Vec<NaiveDate>> = tasks.map(|one| one.and_then(|(on, done)| done.then_some(on))).collect();
        let by_plan = finishes.and_then(|days| days.into_iter().max());
        voice.fixed_on.or(by_plan).filter(|on| *on <= day)
    };
    let mut found: Vec<BetaRound> = rounds
        .into_iter()
        .map(|((name, release), mut voices)| {
            voices.sort_by_key(|voice| (voice.on, voice.id));
            let release = release.and_then(|id| Some((id, finish(id)?.0)));
            let asks = || voices.iter().filter(|voice| voice.kind != VoiceKind::Praise);
            let known = |voice: &Voice| answered(voice).filter(|on| *on <= day);
            let mut lasted: Vec<i64> =
                asks().map(|voice| (known(voice).unwrap_or(day) - voice.on).num_days().max(0)).collect();
            let released = release.map(|(_, on)| on);
            let in_time =
                |voice: &Voice, released: NaiveDate| fixed_on(voice).is_some_and(|fixed_on| fixed_on <= released);
            let late = |voice: &Voice, released: NaiveDate| fixed_on(voice).is_some_and(|fixed_on| fixed_on > released);
            BetaRound {
                name: name.to_owned(),
                release,
                span: (voices.first().map_or(day, |voice| voice.on), voices.last().map_or(day, |voice| voice.on)),
                answered: Share::count(asks().map(|voice| known(voice).is_some())),
                response_days: median(&mut lasted),
                fixed: released.map_or_else(Share::default, |on| Share::count(asks().map(|voice| in_time(voice, on)))),
                late: released.map_or(0, |on| asks().filter(|voice| late(voice, on)).count()),
                ahead: released.is_none_or(|on| on >= day),
                open: asks().filter(|voice| fixed_on(voice).is_none()).map(|voice| voice.id).collect(),
                voices: voices.iter().map(|voice| voice.id).collect(),
            }
        })
        .collect();
    found.sort_by(|a, b| b.span.1.cmp(&a.span.1).then(a.name.cmp(&b.name)));
    found
}
