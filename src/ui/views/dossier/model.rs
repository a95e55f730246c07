//! What the page says, in words, gathered once for a value of the workspace, a day, a language and a person.
//!
//! Draws nothing.

use chrono::NaiveDate;

use super::curves::{self, Curve};
use crate::insight::brief::{self, Brief};
use crate::insight::expectations::{ExpectationStatus, Way};
use crate::insight::fit;
use crate::insight::grid::takes_part;
use crate::insight::needed;
use crate::insight::voices::Stage;
use crate::language::Language;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::{Named, stakeholder_name, title_of};
use crate::ui::states::expectation_state;
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::person::initials;
use crate::workspace::*;

/// A line that leads to a record.
#[derive(Clone, Debug)]
pub struct Line {
    /// What kind of thing it is.
    pub icon: Icon,
    /// How it stands, where that is known.
    pub mark: Option<Mark>,
    /// What it is called.
    pub text: String,
    /// What stands at the right end.
    pub note: String,
    /// Where it leads.
    pub to: RecordRef,
}

/// What the page shows of a person.
pub struct Model {
    /// What it was gathered for.
    pub key: (u64, NaiveDate, Language, bool, StakeholderId),
    /// Who.
    pub who: StakeholderId,
    /// Full name.
    pub name: String,
    /// One or two characters.
    pub initials: String,
    /// On whose side.
    pub side: Side,
    /// Power, 1–5; the middle where nobody assessed it.
    pub power: u8,
    /// Whether it is a key person.
    pub key_person: bool,
    /// Whether the person has left.
    pub gone: bool,
    /// What the person is: function, side, audience, where from, who keeps in touch.
    pub what: String,
    /// What matters to the person, in the person's words.
    pub matters: String,
    /// How it stands, in a few words each.
    pub facts: Vec<(Mark, String)>,
    /// What is known before a meeting.
    pub brief: Brief,
    /// What the person expects of us, the open ones first.
    pub expects: Vec<Line>,
    /// What we expect of the person, the open ones first.
    pub expected: Vec<Line>,
    /// Decisions not heard.
    pub unheard: Vec<(DecisionId, Line)>,
    /// Decisions heard, the latest first.
    pub heard: Vec<Line>,
    /// Tasks of the person.
    pub their_tasks: Vec<Line>,
    /// Tasks of ours that the person waits for.
    pub our_tasks: Vec<Line>,
    /// What was said, the open first.
    pub voices: Vec<Line>,
    /// Rhythm and contact, as a name and a value each.
    pub rhythm: Vec<(&'static str, String)>,
    /// The last contact and the next one.
    pub contacts: Vec<Line>,
    /// Answers over time.
    pub curves: Vec<Curve>,
    /// Assessments, the latest first, each with its reason.
    pub assessments: Vec<(Line, String)>,
    /// Ties and members.
    pub ties: Vec<Line>,
    /// Stretches of absence that are not over.
    pub busy: Vec<String>,
    /// Who of us the person is compared with.
    pub counterpart: Option<(StakeholderId, String)>,
}

impl Model {
    /// What it would be gathered for now.
    pub fn key(cx: &Cx<'_>, who: StakeholderId) -> (u64, NaiveDate, Language, bool, StakeholderId) {
        (cx.source, cx.day, cx.words.language(), cx.editable, who)
    }

    /// Gathers everything; none where the person is not there.
    pub fn of(cx: &Cx<'_>, who: StakeholderId) -> Option<Self> {
        let (shown, insights, words) = (cx.shown(), cx.insights, cx.words);
        let person = shown.stakeholders.get(who)?;
        let brief = brief::of(insights, who);
        let (unheard, heard) = decisions(cx, who, &brief);
        let counterpart = fit::counterpart(shown, person);
        Some(Self {
            key: Self::key(cx, who),
            who,
            name: person.name.clone(),
            initials: initials(&person.name),
            side: person.side,
            power: insights.grid.power(who).map_or(3, |power| power.round().clamp(1.0, 5.0) as u8),
            key_person: insights.grid.is_key(who),
            gone: !takes_part(person, cx.day),
            what: what(cx, person),
            matters: match person.matters.as_str() {
                "" => String::new(),
                matters => words.with("common-quoted", &[("text", matters.into())]),
            },
            facts: facts(cx, &brief),
            expects: expectations(cx, Way::OfUs, |status| status.holder == who),
            expected: expectations(cx, Way::OfClient, |status| {
                shown.expectations.get(status.id).is_some_and(|one| one.of == Some(who))
            }),
            unheard,
            heard,
            their_tasks: tasks(cx, &brief.their_tasks),
            our_tasks: tasks(cx, &brief.our_tasks),
            voices: voices(cx, who),
            rhythm: rhythm(cx, who),
            contacts: contacts(cx, &brief),
            curves: curves::curves(cx, who),
            assessments: assessments(cx, who),
            ties: ties(cx, who),
            busy: person
                .busy
                .iter()
                .filter(|busy| busy.to >= cx.day)
                .map(|busy| match busy.why.as_str() {
                    "" => words.date_range(busy.from, busy.to),
                    why => format!("{} · {why}", words.date_range(busy.from, busy.to)),
                })
                .collect(),
            counterpart: counterpart.map(|ours| (ours, stakeholder_name(shown, ours, words))),
            brief,
        })
    }
}

fn what(cx: &Cx<'_>, person: &Stakeholder) -> String {
    let (shown, words) = (cx.shown(), cx.words);
    let mut parts = Vec::new();
    if !person.role.is_empty() {
        parts.push(person.role.clone());
    }
    parts.push(person.side.name(words).to_owned());
    parts.push(person.track.name(words).to_owned());
    parts.extend(person.client_role.map(|role| role.name(words).to_owned()));
    parts.extend(person.member_of.map(|group| stakeholder_name(shown, group, words)));
    if let Some(ours) = person.our_contact {
        let who = stakeholder_name(shown, ours, words);
        parts.push(words.with("dossier-our-contact", &[("who", who.into())]));
    }
    if let Some(left) = person.left_on.filter(|_| !takes_part(person, cx.day)) {
        parts.push(words.with("dossier-left", &[("date", words.date(left).into())]));
    }
    parts.join(" · ")
}

/// How it stands, in a few words each: parts, no sum.
fn facts(cx: &Cx<'_>, brief: &Brief) -> Vec<(Mark, String)> {
    let words = cx.words;
    let late = brief.expects.iter().filter_map(|id| cx.insights.expectations.get(*id));
    let late = late.filter(|status| status.is_late()).count();
    let open = brief.expects.len();
    let mut facts = Vec::new();
    let mark = match (open, late) {
        (0, _) => Mark::Unknown,
        (_, 0) => Mark::Good,
        _ => Mark::Trouble,
    };
    facts.push((mark, words.with("dossier-fact-expects", &[("n", open.into()), ("late", late.into())])));
    if !brief.unheard.is_empty() {
        facts.push((Mark::Watch, words.with("dossier-fact-unheard", &[("n", brief.unheard.len().into())])));
    }
    if let Some(debt) = cx.insights.rhythms.debt(brief.who) {
        let mark = match debt.debt {
            None => Mark::Unknown,
            Some(over) if over > 1.0 => Mark::Watch,
            Some(_) => Mark::Good,
        };
        let fact = match debt.last_two_way {
            Some(_) => words.with("dossier-fact-talk", &[("days", debt.days.into())]),
            None => words.text("dossier-fact-never").to_owned(),
        };
        facts.push((if debt.last_two_way.is_none() && mark == Mark::Good { Mark::Unknown } else { mark }, fact));
    }
    if !brief.voices.is_empty() {
        facts.push((Mark::Watch, words.with("dossier-fact-voices", &[("n", brief.voices.len().into())])));
    }
    facts
}

fn expectations(cx: &Cx<'_>, way: Way, whose: impl Fn(&ExpectationStatus) -> bool) -> Vec<Line> {
    let all = cx.insights.expectations.statuses.iter().filter(|status| status.way == way && whose(status));
    let mut all: Vec<_> = all.collect();
    all.sort_by(|a, b| {
        (!a.open)
            .cmp(&!b.open)
            .then(b.exposure.total_cmp(&a.exposure))
            .then(a.state.cmp(&b.state))
            .then(a.by.cmp(&b.by))
    });
    all.into_iter().map(|status| expectation(cx, status)).collect()
}

/// A line of an expectation: by when, how far the plan is from it, how it stands, and what waits for it.
pub fn expectation(cx: &Cx<'_>, status: &ExpectationStatus) -> Line {
    let (shown, words) = (cx.shown(), cx.words);
    let (mark, key) = expectation_state(status);
    let mut note = Vec::new();
    if shown.expectations.get(status.id).is_some_and(|one| one.promised) {
        note.push(words.text("dossier-promised").to_owned());
    }
    if let Some(by) = status.by {
        note.push(words.with("dossier-by", &[("date", words.date_short(by).into())]));
    }
    if status.open
        && status.way == Way::OfClient
        && let Some(need) = needed::need(cx.insights, status)
        && let Some(first) = need.blocks.first()
    {
        let task = title_of(shown, first.task.into(), words);
        let days = need.blocked_days();
        note.push(words.with("dossier-blocks", &[("task", task.into()), ("days", days.into())]));
    }
    note.push(words.text(key).to_owned());
    Line {
        icon: Icon::Expectation,
        mark: Some(mark),
        text: title_of(shown, status.id.into(), words),
        note: note.join(" · "),
        to: status.id.into(),
    }
}

type Decisions = (Vec<(DecisionId, Line)>, Vec<Line>);

/// What the person has not heard, and what they have: when and from whom.
fn decisions(cx: &Cx<'_>, who: StakeholderId, brief: &Brief) -> Decisions {
    let (shown, words) = (cx.shown(), cx.words);
    let unheard = brief.unheard.iter().map(|untold| {
        let text = title_of(shown, untold.decision.into(), words);
        let note = words.with("dossier-not-heard", &[("days", untold.days.into())]);
        let line = Line { icon: Icon::Decision, mark: Some(Mark::Watch), text, note, to: untold.decision.into() };
        (untold.decision, line)
    });
    let first = |decision: &Decision| {
        let heard = decision.hearings.iter().filter(|hearing| hearing.who == who && hearing.on <= cx.day);
        heard.min_by_key(|hearing| hearing.on).cloned()
    };
    let mut heard: Vec<(NaiveDate, Line)> = shown
        .decisions
        .iter()
        .filter_map(|decision| {
            let decided = decision.decided_by.contains(&who);
            let hearing = first(decision);
            let on = hearing.as_ref().map(|hearing| hearing.on).or(decided.then_some(decision.decided_on))?;
            let date = words.date_short(on);
            let from = hearing.and_then(|hearing| hearing.from).filter(|_| !decided);
            let note = match (decided, from) {
                (true, _) => words.with("dossier-decided", &[("date", date.into())]),
                (false, Some(from)) => {
                    let from = stakeholder_name(shown, from, words);
                    words.with("dossier-heard-from", &[("date", date.into()), ("who", from.into())])
                }
                (false, None) => words.with("dossier-heard", &[("date", date.into())]),
            };
            let text = decision.title.clone();
            let elsewhere = cx.insights.hearings.get(decision.id);
            let elsewhere = elsewhere.is_some_and(|one| one.surprised.iter().any(|(surprised, _)| *surprised == who));
            let mark = Some(if elsewhere { Mark::Watch } else { Mark::Good });
            Some((on, Line { icon: Icon::Decision, mark, text, note, to: decision.id.into() }))
        })
        .collect();
    heard.sort_by_key(|(on, _)| std::cmp::Reverse(*on));
    (unheard.collect(), heard.into_iter().map(|(_, line)| line).collect())
}

/// Lines of tasks with their finishes.
pub fn tasks(cx: &Cx<'_>, tasks: &[TaskId]) -> Vec<Line> {
    let line = |id: &TaskId| {
        let dates = cx.insights.schedule.get(*id)?;
        let finish = dates.finish.date();
        let late = finish < cx.day;
        let date = cx.words.date_short(finish);
        let note = match dates.percent {
            percent if percent > 0.0 => {
                let percent = cx.words.percent(percent / 100.0, 0);
                cx.words.with("dossier-task-begun", &[("date", date.into()), ("percent", percent.into())])
            }
            _ => cx.words.with("dossier-by", &[("date", date.into())]),
        };
        let text = title_of(cx.shown(), (*id).into(), cx.words);
        let icon = if dates.milestone { Icon::Milestone } else { Icon::Plan };
        Some(Line { icon, mark: late.then_some(Mark::Watch), text, note, to: (*id).into() })
    };
    tasks.iter().filter_map(line).collect()
}

fn voices(cx: &Cx<'_>, who: StakeholderId) -> Vec<Line> {
    let words = cx.words;
    let mut voices: Vec<&Voice> = cx.shown().voices.iter().filter(|voice| voice.of == who).collect();
    voices.sort_by_key(|voice| (!Stage::of(voice).is_open(), std::cmp::Reverse(voice.on), voice.id));
    let line = |voice: &Voice| {
        let (mark, key) = match Stage::of(voice) {
            Stage::New => (Mark::Trouble, Some("dossier-voice-open")),
            Stage::Answered => (Mark::Watch, Some("dossier-voice-answered")),
            Stage::Told => (Mark::Good, Some("dossier-voice-told")),
            // Praise waits for nothing.
            Stage::Closed if voice.kind == VoiceKind::Praise => (Mark::Good, None),
            Stage::Closed => (Mark::Good, Some("dossier-voice-closed")),
        };
        let said = [Some(voice.kind.name(words).to_owned()), Some(words.date_short(voice.on))];
        let state = key.map(|key| words.text(key).to_owned());
        let note = said.into_iter().chain([state]).flatten().collect::<Vec<_>>().join(" · ");
        Line { icon: Icon::Voice, mark: Some(mark), text: voice.text.clone(), note, to: voice.id.into() }
    };
    voices.into_iter().map(line).collect()
}

/// How often we agreed to speak, how long it is ago, who speaks and who begins.
fn rhythm(cx: &Cx<'_>, who: StakeholderId) -> Vec<(&'static str, String)> {
    let words = cx.words;
    let Some(debt) = cx.insights.rhythms.debt(who) else { return Vec::new() };
    let agreed = match debt.interval_days {
        Some(days) => words.with("dossier-every", &[("days", words.days(days).into())]),
        None => words.text("dossier-nothing-agreed").to_owned(),
    };
    let last = match (debt.last_two_way, debt.debt) {
        (None, _) => words.text("dossier-fact-never").to_owned(),
        (Some(_), Some(over)) => {
            let over = words.number(over, 1);
            words.with("dossier-ago-debt", &[("days", debt.days.into()), ("debt", over.into())])
        }
        (Some(_), None) => words.with("dossier-fact-talk", &[("days", debt.days.into())]),
    };
    let share = |share: crate::insight::statistics::Share| match share.of {
        0 => words.text("dossier-no-data").to_owned(),
        of => words.with("common-of", &[("n", share.n.into()), ("total", of.into())]),
    };
    vec![
        (words.text("dossier-agreed"), agreed),
        (words.text("dossier-last-talk"), last),
        (words.text("dossier-two-way"), share(debt.two_way)),
        (words.text("dossier-initiative"), share(debt.initiative)),
    ]
}

fn contacts(cx: &Cx<'_>, brief: &Brief) -> Vec<Line> {
    let line = |(id, at): (ContactId, chrono::NaiveDateTime), icon: Icon| {
        let text = title_of(cx.shown(), id.into(), cx.words);
        let days = cx.words.days_from_today((at.date() - cx.day).num_days());
        Line { icon, mark: None, text, note: format!("{} · {days}", cx.words.date_short(at.date())), to: id.into() }
    };
    let last = brief.last.map(|last| line(last, Icon::Meeting));
    last.into_iter().chain(brief.next.map(|next| line(next, Icon::Calendar))).collect()
}

/// The assessments as they were written: when, by whom, what else changed since the one before, and why.
fn assessments(cx: &Cx<'_>, who: StakeholderId) -> Vec<(Line, String)> {
    let words = cx.words;
    let known = cx.shown().assessments.iter().filter(|one| one.of == who && one.on <= cx.day);
    let mut known: Vec<&Assessment> = known.collect();
    known.sort_by_key(|one| (std::cmp::Reverse(one.on), std::cmp::Reverse(one.id)));
    let line = |(one, before): (&Assessment, Option<&Assessment>)| {
        let figures = [("power", one.power), ("interest", one.interest)]
            .map(|(name, value)| (name, words.number(value, 1).into()));
        let mut text = words.with("record-standing", &figures);
        if let Some(now) = one.engagement {
            let level = match one.desired.filter(|desired| *desired != now) {
                Some(desired) => format!("{} → {}", now.name(words), desired.name(words)),
                None => now.name(words).to_owned(),
            };
            text = format!("{text} · {level}");
        }
        let note = match one.meta.by.as_str() {
            "" => words.date(one.on),
            by => words.with("record-written-by", &[("who", by.into()), ("date", words.date(one.on).into())]),
        };
        let mut under = vec![changed(cx, one, before).join(" · "), one.why.clone()];
        under.retain(|line| !line.is_empty());
        (Line { icon: Icon::Map, mark: None, text, note, to: one.id.into() }, under.join("\n"))
    };
    // What another rater sees differently did not change.
    let before = |at: usize| {
        let by = &known[at].meta.by;
        known[at + 1..].iter().copied().find(|one| is_same_name(&one.meta.by, by))
    };
    known.iter().enumerate().map(|(at, one)| line((*one, before(at)))).collect()
}

/// What an assessment says otherwise than the one before of what has no place beside power and interest.
fn changed(cx: &Cx<'_>, one: &Assessment, before: Option<&Assessment>) -> Vec<String> {
    let step = |value: Option<u8>| value.map(|value| value.to_string());
    let claim = |value: Option<bool>| value.map(|yes| cx.text(if yes { "common-yes" } else { "common-no" }).to_owned());
    let said = |of: fn(&Assessment) -> Option<u8>| (step(of(one)), before.and_then(|before| step(of(before))));
    let all = [
        ("record-field-urgency", said(|one| one.urgency)),
        ("record-field-legitimate", (claim(one.legitimate), before.and_then(|before| claim(before.legitimate)))),
        ("record-field-proximity", said(|one| one.proximity)),
        ("record-field-support", said(|one| one.support)),
        ("record-field-receptiveness", said(|one| one.receptiveness)),
    ];
    let words = all.into_iter().filter_map(|(key, (now, was))| match (now, was) {
        (Some(now), Some(was)) if now != was => Some(format!("{}: {was} → {now}", cx.text(key))),
        (Some(now), None) => Some(format!("{}: {now}", cx.text(key))),
        _ => None,
    });
    words.collect()
}

fn ties(cx: &Cx<'_>, who: StakeholderId) -> Vec<Line> {
    let (shown, words) = (cx.shown(), cx.words);
    let ties = shown.ties.iter().filter(|tie| tie.from == who || tie.to == who);
    let tie = |tie: &Tie| {
        let key = match tie.kind {
            TieKind::ReportsTo => "dossier-tie-reports-to",
            TieKind::Influences => "dossier-tie-influences",
            TieKind::Helps => "dossier-tie-helps",
            TieKind::Conflicts => "dossier-tie-conflicts",
            TieKind::Introduced => "dossier-tie-introduced",
        };
        let name = |who| stakeholder_name(shown, who, words);
        let text = words.with(key, &[("from", name(tie.from).into()), ("to", name(tie.to).into())]);
        let note = words.with("dossier-strength", &[("n", usize::from(tie.strength).into())]);
        Line { icon: Icon::Tie, mark: None, text, note, to: tie.id.into() }
    };
    let members = shown.stakeholders.iter().filter(|one| one.member_of == Some(who));
    let member = |one: &Stakeholder| Line {
        icon: Icon::Person,
        mark: None,
        text: one.name.clone(),
        note: one.role.clone(),
        to: one.id.into(),
    };
    ties.map(tie).chain(members.map(member)).collect()
}
