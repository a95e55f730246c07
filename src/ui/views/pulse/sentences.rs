//! What the curves say, in sentences: the finding, what is drawn, what one dot is, how sure a figure is.

use super::figure::{Dot, Figure, Group};
use crate::insight::pulse::{Answered, Silence};
use crate::insight::rounds::Change;
use crate::ui::context::Cx;
use crate::ui::naming::{question_name, stakeholder_name};
use crate::workspace::{Question, StakeholderId};

/// The finding: what a reader should see first. Without `answered`, as for the client, it is what the answers say,
/// never who is silent.
pub fn finding(cx: &Cx<'_>, figure: &Figure, answered: Option<&Answered>) -> String {
    let question = question_name(&figure.question, cx.words);
    let key_power = cx.shown().engagement.thresholds.key_power;
    // Whoever is powerful and unhappy says more than whoever is silent.
    let low = |value: f64| standing(&figure.question, value) <= LOW;
    let unhappy = figure.curves.iter().filter(|curve| curve.fresh && curve.power >= key_power);
    if let Some((curve, value)) = unhappy.filter_map(|one| Some((one, one.last?.1))).find(|(_, value)| low(*value)) {
        let args = [
            ("who", person(cx, curve.who).into()),
            ("value", cx.words.number_short(value, 1).into()),
            ("top", figure.question.scale().1.into()),
        ];
        return cx.words.with("pulse-finding-low", &args);
    }
    let powerful = |silence: &&Silence| silence.power.is_some_and(|power| power >= key_power);
    let powerful: Vec<&Silence> = answered.iter().flat_map(|it| &it.silent).filter(powerful).collect();
    if let Some(silence) = powerful.iter().find(|silence| was_asked(cx, &figure.question, silence.who)) {
        let who = person(cx, silence.who);
        return match silence.days {
            Some(days) => cx.words.with("pulse-finding-silent", &[("who", who.into()), ("days", days.into())]),
            None => cx.words.with("pulse-finding-never", &[("who", who.into())]),
        };
    }
    let moved: Vec<f64> = figure.curves.iter().filter(|curve| curve.fresh).filter_map(|curve| curve.change).collect();
    let better = if figure.question == Question::SelfOrientation { -1.0 } else { 1.0 };
    let falls = moved.iter().filter(|change| **change * better < 0.0).count();
    let rises = moved.iter().filter(|change| **change * better > 0.0).count();
    let told = [("question", question.clone().into()), ("of", figure.curves.len().into())];
    let [question_arg, of] = told;
    if falls > 0 && falls >= rises {
        return cx.words.with("pulse-finding-falls", &[question_arg, ("n", falls.into()), of]);
    }
    if let Some(silence) = powerful.first() {
        return cx.words.with("pulse-finding-not-asked", &[("who", person(cx, silence.who).into())]);
    }
    if rises > 0 {
        return cx.words.with("pulse-finding-rises", &[question_arg, ("n", rises.into()), of]);
    }
    if figure.curves.iter().any(|curve| curve.last.is_some()) {
        return cx.words.with("pulse-finding-steady", &[question_arg]);
    }
    cx.words.with("pulse-finding-none", &[question_arg])
}

/// An answer is low up to this part of its scale: 2 of 5 (APEX's alarm), 3 of 10.
const LOW: f64 = 0.25;

/// How high a value stands on the scale of its question, 0–1: 1 is good.
pub fn standing(question: &Question, value: f64) -> f64 {
    let (low, high) = question.scale();
    let at = (value - low) / (high - low);
    if *question == Question::SelfOrientation { 1.0 - at } else { at }
}

/// The finding of the figures: what the same people fell by where that is proven, else which question stands lowest of
/// those on the scale that most have.
pub fn finding_of_figures(cx: &Cx<'_>, changes: &[(Question, Change)]) -> String {
    /// From so many answers on a figure is worth a title.
    const ENOUGH: usize = 3;
    let fell = |(question, change): &&(Question, Change)| {
        let better = if *question == Question::SelfOrientation { -1.0 } else { 1.0 };
        change.estimate.differs_from(0.0) && change.estimate.value * better < 0.0
    };
    let size = |(question, change): &(Question, Change)| {
        let (low, high) = question.scale();
        change.estimate.value.abs() / (high - low)
    };
    if let Some((question, change)) = changes.iter().filter(fell).max_by(|a, b| size(a).total_cmp(&size(b))) {
        let args = [
            ("question", question_name(question, cx.words).into()),
            ("n", change.estimate.n.into()),
            ("change", cx.words.signed(change.estimate.value, 1).into()),
        ];
        return cx.words.with("pulse-finding-fell", &args);
    }
    let satisfied_from = cx.shown().engagement.thresholds.satisfied_from;
    // Ends of its scale in whole numbers, and where on it the figure stands, 0 to 1.
    let place = |answered: &&'_ Answered| {
        let group = Group::of(&answered.question, &answered.answers, satisfied_from)?;
        let (low, high) = group.range(&answered.question);
        let at = (group.estimate().value - low) / (high - low);
        Some(((low as i64, high as i64), if answered.question == Question::SelfOrientation { 1.0 - at } else { at }))
    };
    let enough = |answered: &&Answered| {
        let service = matches!(answered.question, Question::Expected(_) | Question::Perceived(_));
        answered.answers.len() >= ENOUGH && !service
    };
    let placed: Vec<_> = cx.insights.pulse.answered.iter().filter(enough).collect();
    let placed: Vec<_> = placed.into_iter().filter_map(|one| Some((one, place(&one)?))).collect();
    // What stands lowest is said within one scale only: a share, a net score and a mean have no common one.
    let alike = |scale| placed.iter().filter(move |(_, (other, _))| *other == scale);
    let scale = placed.iter().map(|(_, (scale, _))| *scale).max_by_key(|scale| alike(*scale).count());
    let Some(scale) = scale else { return cx.text("pulse-nobody-asked").to_owned() };
    let lowest = alike(scale).min_by(|a, b| a.1.1.total_cmp(&b.1.1));
    match lowest.and_then(|(one, _)| Some((one, group(cx, &one.question, one)?))) {
        Some((answered, figure)) => {
            let question = question_name(&answered.question, cx.words);
            let n = alike(scale).count();
            let args = [("question", question.into()), ("figure", figure.into()), ("n", n.into())];
            cx.words.with("pulse-finding-lowest", &args)
        }
        None => cx.text("pulse-nobody-asked").to_owned(),
    }
}

/// Whether a person was ever asked this.
fn was_asked(cx: &Cx<'_>, question: &Question, who: StakeholderId) -> bool {
    cx.insights.pulse.series(who, question).is_some_and(|series| !series.dots.is_empty())
}

/// What is drawn.
pub fn drawn(cx: &Cx<'_>, question: &Question) -> String {
    let (low, high) = question.scale();
    let name = question_name(question, cx.words);
    cx.words.with("pulse-drawn", &[("question", name.into()), ("low", low.into()), ("high", high.into())])
}

/// A person's name.
pub fn person(cx: &Cx<'_>, who: StakeholderId) -> String {
    stakeholder_name(cx.shown(), who, cx.words)
}

/// What one dot is, with the person's own words.
pub fn dot(cx: &Cx<'_>, question: &Question, who: StakeholderId, dot: &Dot) -> String {
    let name = person(cx, who);
    let date = cx.words.date(dot.on);
    let top = question.scale().1;
    let mut sentence = match (dot.answer, dot.guess) {
        (None, _) => cx.words.with("pulse-dot-silent", &[("who", name.into()), ("date", date.into())]),
        (Some(value), false) => cx.words.with(
            "pulse-dot",
            &[("who", name.into()), ("date", date.into()), ("value", value.into()), ("top", top.into())],
        ),
        (Some(value), true) => cx.words.with(
            "pulse-dot-guess",
            &[("who", name.into()), ("date", date.into()), ("value", value.into()), ("top", top.into())],
        ),
    };
    if let Some(reading) = cx.shown().readings.get(dot.reading)
        && !reading.comment.is_empty()
    {
        sentence.push('\n');
        sentence.push_str(&cx.words.with("pulse-comment", &[("text", reading.comment.clone().into())]));
    }
    sentence
}

/// The figure of a group with how sure it is; with everyone's answer there is nothing to estimate.
pub fn group(cx: &Cx<'_>, question: &Question, answered: &Answered) -> Option<String> {
    let satisfied_from = cx.shown().engagement.thresholds.satisfied_from;
    let group = Group::of(question, &answered.answers, satisfied_from)?;
    let estimate = group.estimate();
    let everyone = answered.share.n == answered.share.of;
    let write = |value: f64| match group {
        Group::Share(_) => cx.words.percent(value, 0),
        Group::Net(_) => cx.words.number(value, 0),
        Group::Mean(_) => cx.words.number(value, 1),
    };
    let n = estimate.n;
    let figure = match group {
        Group::Share(_) => {
            let satisfied = answered.answers.iter().filter(|answer| **answer >= satisfied_from).count();
            let share = write(estimate.value);
            let places = [
                ("n", satisfied.into()),
                ("of", n.into()),
                ("share", share.into()),
                ("from", cx.words.number_short(satisfied_from, 1).into()),
            ];
            cx.words.with("pulse-group-share", &places)
        }
        Group::Net(_) => cx.words.with("pulse-group-net", &[("value", write(estimate.value).into()), ("n", n.into())]),
        Group::Mean(_) => {
            cx.words.with("pulse-group-mean", &[("value", write(estimate.value).into()), ("n", n.into())])
        }
    };
    Some(match estimate.low.zip(estimate.high) {
        Some((low, high)) if !everyone => {
            let (least, most) = group.range(question);
            let (low, high) = (write(low.max(least)), write(high.min(most)));
            cx.words
                .with("pulse-group-between", &[("figure", figure.into()), ("low", low.into()), ("high", high.into())])
        }
        _ => figure,
    })
}

/// How long someone has been silent.
pub fn silence(cx: &Cx<'_>, question: &Question, silence: &Silence) -> String {
    match silence.days {
        None if !was_asked(cx, question, silence.who) => cx.text("pulse-silent-not-asked").to_owned(),
        Some(days) => cx.words.with("pulse-silent-days", &[("days", days.into())]),
        None => cx.text("pulse-silent-never").to_owned(),
    }
}

/// A question in a word or two, for a row of choices.
pub fn short(cx: &Cx<'_>, question: &Question) -> String {
    let key = match question {
        Question::SatisfactionFirm => "pulse-short-firm",
        Question::SatisfactionManager => "pulse-short-manager",
        Question::Recommend => "pulse-short-recommend",
        Question::Ease => "pulse-short-ease",
        Question::Understood => "pulse-short-understood",
        Question::TeamTrust => "pulse-short-team-trust",
        Question::Benefit => "pulse-short-benefit",
        Question::Mood => "pulse-short-mood",
        Question::Commitment => "pulse-short-commitment",
        _ => return question_name(question, cx.words),
    };
    cx.text(key).to_owned()
}

/// What the smallest and the largest answer mean.
pub fn ends(cx: &Cx<'_>, question: &Question) -> (&'static str, &'static str) {
    let (low, high) = match question {
        Question::SatisfactionFirm | Question::SatisfactionManager => ("pulse-low-satisfied", "pulse-high-satisfied"),
        Question::Recommend => ("pulse-low-recommend", "pulse-high-recommend"),
        Question::Ease => ("pulse-low-ease", "pulse-high-ease"),
        Question::Understood => ("pulse-low-understood", "pulse-high-understood"),
        Question::SelfOrientation => ("pulse-low-self", "pulse-high-self"),
        Question::Mood => ("pulse-low-mood", "pulse-high-mood"),
        Question::Credibility
        | Question::Reliability
        | Question::Intimacy
        | Question::Commitment
        | Question::TeamTrust
        | Question::Benefit
        | Question::Expected(_)
        | Question::Perceived(_) => ("pulse-low-amount", "pulse-high-amount"),
        Question::Skill(_) | Question::Own(_) => ("pulse-low-own", "pulse-high-own"),
    };
    (cx.text(low), cx.text(high))
}
