//! What the brief says of everybody who comes, gathered once for a value of the workspace, a day, a language and a room.
//!
//! Draws nothing. What the plan did since a day costs a schedule: [`Model::follow`] asks for it, and takes it when it is
//! there.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::insight::brief::{self, Brief, Care, Changes};
use crate::insight::raci::must_hear;
use crate::language::Language;
use crate::ui::context::{Action, Cx};
use crate::ui::icons::Icon;
use crate::ui::naming::{Named as _, stakeholder_name, title_of};
use crate::ui::views::dossier::{self, Curve, Line};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::person::initials;
use crate::workspace::{ExpectationId, StakeholderId};

/// What to know of one person, in words.
pub struct About {
    /// Who.
    pub who: StakeholderId,
    /// Full name.
    pub name: String,
    /// One or two characters.
    pub initials: String,
    /// Power, 1–5.
    pub power: u8,
    /// Whether it is a key person.
    pub key: bool,
    /// Function.
    pub role: String,
    /// What the person expects of us, and we of them.
    pub expects: Vec<Line>,
    /// What is expected of them, and open.
    pub expected: Vec<Line>,
    /// Decisions not heard.
    pub unheard: Vec<Line>,
    /// The key of what is said where there is none: that all are known, or that none is written down.
    pub none_unheard: &'static str,
    /// Open tasks of theirs.
    pub their_tasks: Vec<Line>,
    /// Open tasks of ours for them.
    pub our_tasks: Vec<Line>,
    /// What they said and is open.
    pub voices: Vec<Line>,
    /// The last contact.
    pub last: Option<Line>,
    /// Answers over time.
    pub curves: Vec<Curve>,
    /// Since when changes are told; none where they never saw the plan.
    pub since: Option<String>,
    /// What changed since; none until it is worked out.
    pub changes: Option<Vec<Line>>,
    /// What to mind in the room.
    pub mind: Vec<String>,
    since_day: Option<NaiveDate>,
    brief: Brief,
}

/// Everybody who comes.
pub struct Model {
    /// What it was gathered for.
    pub key: (u64, NaiveDate, Language, Vec<StakeholderId>),
    /// One entry a person, in the order of the room.
    pub about: Vec<About>,
    /// What the plan did, as far as it is told: by the number of the result.
    told: Option<u64>,
}

impl Model {
    /// What it would be gathered for now.
    pub fn key(cx: &Cx<'_>, room: &[StakeholderId]) -> (u64, NaiveDate, Language, Vec<StakeholderId>) {
        (cx.source, cx.day, cx.words.language(), room.to_vec())
    }

    /// Gathers everything but what the plan did.
    pub fn of(cx: &Cx<'_>, room: &[StakeholderId]) -> Self {
        let about = room.iter().filter_map(|who| about(cx, *who, room)).collect();
        Self { key: Self::key(cx, room), about, told: None }
    }

    /// Asks for what the plan did since the days in question, unless that is there or under way, and tells what is known
    /// of it: until the next result comes, the last one. Whether it was asked for.
    pub fn follow(&mut self, cx: &Cx<'_>) -> bool {
        let days: BTreeSet<NaiveDate> = self.about.iter().filter_map(|about| about.since_day).collect();
        let days: Vec<NaiveDate> = days.into_iter().collect();
        if days.is_empty() {
            return false;
        }
        if self.told != Some(cx.changed.number) {
            self.told = Some(cx.changed.number);
            for about in &mut self.about {
                let known = about.since_day.and_then(|day| cx.changed.since?.get(&day));
                about.changes = known.map(|all| changes(cx, &all.for_person(cx.insights, &about.brief)));
            }
        }
        let wanted = Some((cx.source, days.as_slice()));
        let asks = cx.changed.of != wanted && !cx.changed.running && cx.changed.broken != wanted;
        if asks {
            cx.out.push(Action::Compare(days));
        }
        asks
    }
}

fn about(cx: &Cx<'_>, who: StakeholderId, room: &[StakeholderId]) -> Option<About> {
    let (shown, insights, words) = (cx.shown(), cx.insights, cx.words);
    let person = shown.stakeholders.get(who)?;
    let brief = brief::of(insights, who);
    let of = |ids: &[ExpectationId]| -> Vec<Line> {
        ids.iter().filter_map(|id| insights.expectations.get(*id)).map(|one| dossier::expectation(cx, one)).collect()
    };
    let unheard = brief.unheard.iter().map(|untold| Line {
        icon: Icon::Decision,
        mark: Some(Mark::Watch),
        text: title_of(shown, untold.decision.into(), words),
        note: words.with("dossier-not-heard", &[("days", untold.days.into())]),
        to: untold.decision.into(),
    });
    let voices = brief.voices.iter().filter_map(|id| shown.voices.get(*id)).map(|voice| {
        let key = if voice.answered_on.is_some() { "dossier-voice-answered" } else { "dossier-voice-open" };
        let note = format!("{} · {} · {}", voice.kind.name(words), words.date_short(voice.on), words.text(key));
        Line { icon: Icon::Voice, mark: None, text: voice.text.clone(), note, to: voice.id.into() }
    });
    let last = brief.last.map(|(id, at)| Line {
        icon: Icon::Meeting,
        mark: None,
        text: title_of(shown, id.into(), words),
        note: format!("{} · {}", words.date_short(at.date()), words.days_from_today((at.date() - cx.day).num_days())),
        to: id.into(),
    });
    let since_day = brief.last.map(|(_, at)| at.date());
    Some(About {
        who,
        name: person.name.clone(),
        initials: initials(&person.name),
        power: insights.grid.power(who).map_or(3, |power| power.round().clamp(1.0, 5.0) as u8),
        key: insights.grid.is_key(who),
        role: person.role.clone(),
        expects: of(&brief.expects),
        expected: of(&brief.expected),
        unheard: unheard.collect(),
        none_unheard: match shown.decisions.iter().any(|one| must_hear(shown, one).contains(&who)) {
            true => "brief-none-unheard",
            false => "dossier-decisions-none",
        },
        their_tasks: dossier::tasks(cx, &brief.their_tasks),
        our_tasks: dossier::tasks(cx, &brief.our_tasks),
        voices: voices.collect(),
        last,
        curves: dossier::curves(cx, who),
        since: since_day.map(|day| words.with("brief-changed-since", &[("date", words.date(day).into())])),
        changes: None,
        mind: mind(cx, &brief, room),
        since_day,
        brief,
    })
}

/// What to mind: conflicts in the room, what others know and they do not, what they complained of, and how they like to
/// be spoken with.
/// What to mind with somebody in a room with these people.
pub fn mind(cx: &Cx<'_>, brief: &Brief, room: &[StakeholderId]) -> Vec<String> {
    let (shown, words) = (cx.shown(), cx.words);
    let sentence = |care: Care| match care {
        Care::Conflict(other) => {
            let who = stakeholder_name(shown, other, words);
            words.with("brief-mind-conflict", &[("who", who.into())])
        }
        Care::KnowsNot(decision) => {
            let what = title_of(shown, decision.into(), words);
            words.with("brief-mind-knows-not", &[("what", what.into())])
        }
        Care::HeardElsewhere(decision, from) => {
            let what = title_of(shown, decision.into(), words);
            let from = stakeholder_name(shown, from, words);
            words.with("brief-mind-heard-elsewhere", &[("what", what.into()), ("from", from.into())])
        }
        Care::Unanswered(voice) => {
            let what = title_of(shown, voice.into(), words);
            words.with("brief-mind-unanswered", &[("what", what.into())])
        }
    };
    let cares = brief::cares(cx.insights, brief, room).into_iter().map(sentence);
    let advice = dossier::advice(cx, brief.who).map(|(_, adjust)| adjust.to_owned());
    let note = shown.stakeholders.get(brief.who).map(|one| one.note.clone()).filter(|note| !note.is_empty());
    let matters = dossier::what_matters(cx, brief.who);
    matters.into_iter().chain(cares).chain(advice).chain(note).collect()
}

/// What changed, a line each: what moved first.
fn changes(cx: &Cx<'_>, changes: &Changes) -> Vec<Line> {
    let (shown, words) = (cx.shown(), cx.words);
    let task = |id: crate::workspace::TaskId, mark: Option<Mark>, note: String| Line {
        icon: Icon::Plan,
        mark,
        text: title_of(shown, id.into(), words),
        note,
        to: id.into(),
    };
    // What is done is told once.
    let open = changes.moved.iter().filter(|moved| !changes.done.contains(&moved.task));
    let moved = open.map(|moved| {
        let mark = if moved.after > moved.before { Mark::Watch } else { Mark::Good };
        let args = [("before", words.date_short(moved.before).into()), ("after", words.date_short(moved.after).into())];
        task(moved.task, Some(mark), words.with("brief-moved", &args))
    });
    let done = changes.done.iter().map(|id| task(*id, Some(Mark::Good), words.text("brief-done").to_owned()));
    let fresh = changes.fresh.iter().map(|id| task(*id, None, words.text("brief-fresh").to_owned()));
    let decided = changes.decided.iter().map(|id| Line {
        icon: Icon::Decision,
        mark: None,
        text: title_of(shown, (*id).into(), words),
        note: words.text("brief-decided").to_owned(),
        to: (*id).into(),
    });
    moved.chain(done).chain(fresh).chain(decided).collect()
}
