//! What the plots are made of and what they say, worked out once for a value of the workspace, a day, a language and a
//! choice of question and people. Draws nothing.

use chrono::NaiveDate;

use super::figure::{Figure, People};
use super::plot::Plot;
use super::trust::{self, Pair};
use super::{effort, expectations, hearing, lanes, perceived, ribbon, sentences, service};
use crate::insight::gaps::{self, Gap};
use crate::insight::perception::{FirmAndManager, Perception};
use crate::insight::pulse::Answered;
use crate::insight::rounds::{self, Change, Round};
use crate::insight::service::Service;
use crate::insight::team::{self, TeamRound};
use crate::insight::trust_lines::TrustLine;
use crate::language::Language;
use crate::ui::context::Cx;
use crate::workspace::{ExpectationId, Outcome, Question};

/// What a figure was computed from.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// The insights.
    pub source: u64,
    /// The day.
    pub day: NaiveDate,
    /// The language of the sentences.
    pub language: Language,
    /// The question.
    pub question: Question,
    /// Whose curves.
    pub people: People,
    /// Whether for the client.
    pub client: bool,
}

/// What one plot says.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// The finding.
    pub finding: String,
    /// What is drawn.
    pub drawn: String,
    /// Of how many it is known; empty where that is not said.
    pub known: String,
    /// Whether nothing of it is marked for the client whose view this is.
    pub unmarked: bool,
}

/// Everything that the plots draw beyond the insights.
pub struct Model {
    /// What it was computed from.
    pub key: Key,
    /// The curves.
    pub figure: Figure,
    /// The rounds of the question that have answers without a name, with the mean of all answers of the round.
    pub unnamed: Vec<TeamRound>,
    /// Our guesses beside the answers.
    pub perception: Perception,
    /// Satisfaction by month.
    pub satisfaction: Vec<Round>,
    /// Whoever is drawn: how many of them answered, and who did not; none where nobody was asked.
    pub answered: Option<Answered>,
    /// What the same people of those who are drawn changed by.
    pub change: Option<Change>,
    /// What the same people of all who count changed by, of each question that two answers were given to.
    pub changes: Vec<(Question, Change)>,
    /// The firm beside its manager.
    pub both: FirmAndManager,
    /// Service quality.
    pub service: Service,
    /// Its five gaps.
    pub gaps: [Gap; 5],
    /// Expectations in the order of their rows.
    pub expectations: Vec<ExpectationId>,
    /// Of which trust ([`Cx::trusted`]), and between whom, [`Self::said`] speaks.
    trust: Option<(u64, Option<Pair>)>,
    said: [Said; 10],
    /// What the figures find.
    pub of_figures: String,
}

impl Model {
    /// Works everything out.
    pub fn of(cx: &Cx<'_>, key: Key) -> Self {
        let (pulse, grid) = (&cx.insights.pulse, &cx.insights.grid);
        let figure = Figure::of(cx.insights, &key.question, &key.people);
        let people = key.people.of(cx.insights, &key.question);
        let asked = pulse.asked(&key.question).next().is_some();
        let mut model = Self {
            unnamed: unnamed(cx, &key.question),
            perception: Perception::among(pulse, &key.question, &|who| people.contains(&who)),
            satisfaction: rounds::satisfaction(pulse, grid),
            answered: asked.then(|| pulse.answered_by(grid, &key.question, &people)),
            change: Change::among(pulse, &key.question, &|who| people.contains(&who)),
            changes: changes(cx),
            both: FirmAndManager::of(pulse, grid),
            expectations: expectations::drawn(cx),
            service: Service::of(pulse),
            gaps: gaps::of(cx.insights),
            trust: None,
            said: Default::default(),
            of_figures: String::new(),
            figure,
            key,
        };
        model.of_figures = sentences::finding_of_figures(cx, &model.changes);
        model.said = Plot::DRAWN.map(|plot| model.say(cx, plot));
        model
    }

    /// Says what trust comes to, where another one is known or another pair is looked at.
    pub fn look_at_trust(&mut self, cx: &Cx<'_>, pair: Option<Pair>) {
        let now = Some((cx.trusted.number, pair));
        if self.trust != now {
            self.trust = now;
            if let Some(place) = Plot::DRAWN.iter().position(|plot| *plot == Plot::Trust) {
                self.said[place] = self.say(cx, Plot::Trust);
            }
        }
    }

    /// The line of the pair whose trust is drawn: the one that was chosen, else that of which most is known.
    pub fn trust_line<'a>(&self, cx: &Cx<'a>) -> Option<&'a TrustLine> {
        let lines = cx.trusted.lines?;
        let pair = self.trust.and_then(|(_, pair)| pair);
        let chosen = |line: &&TrustLine| pair.is_some_and(|pair| pair == (line.who, line.about));
        lines.iter().find(chosen).or(lines.first())
    }

    /// What a plot says; all of them say what the first one does that has something to say.
    pub fn said(&self, plot: Plot) -> &Said {
        let place = Plot::DRAWN.iter().position(|one| *one == plot).or_else(|| {
            let offered = |plot: &Plot| !self.key.client || plot.is_for_client();
            Plot::DRAWN.iter().zip(&self.said).position(|(one, said)| offered(one) && !said.unmarked)
        });
        &self.said[place.unwrap_or(0)]
    }

    /// Whether the client's view has nothing to say on a plot: not that nothing is there, but that nothing is marked.
    fn is_unmarked(&self, cx: &Cx<'_>, plot: Plot) -> bool {
        let insights = cx.insights;
        self.key.client
            && match plot {
                Plot::All | Plot::Satisfaction => self.figure.curves.iter().all(|curve| curve.last.is_none()),
                Plot::Engagement => lanes::known(insights.pulse.lanes.iter()) == 0,
                Plot::Expectations => self.expectations.is_empty(),
                Plot::Rhythm => ribbon::known(cx) == 0,
                Plot::Hearing => insights.hearings.on_time.of == 0,
                Plot::Managers | Plot::Effort | Plot::Perception | Plot::Trust | Plot::Service | Plot::Figures => true,
            }
    }

    fn say(&self, cx: &Cx<'_>, plot: Plot) -> Said {
        if self.is_unmarked(cx, plot) {
            return Said { finding: super::unmarked(cx).to_owned(), unmarked: true, ..Said::default() };
        }
        let insights = cx.insights;
        let count = |key: &str, n: usize, of: usize| cx.words.with(key, &[("n", n.into()), ("of", of.into())]);
        let question = &self.key.question;
        let (finding, known) = match plot {
            Plot::Engagement => {
                let lanes: Vec<_> = insights.pulse.lanes.iter().collect();
                let rated = lanes.iter().filter(|lane| !lane.path.is_empty()).count();
                let people = insights.grid.standings.values().filter(|one| one.client_person || one.key).count();
                (lanes::finding(cx, &lanes), count("pulse-known-rated", rated, people.max(rated)))
            }
            Plot::Expectations => {
                let all = insights.expectations.of_us.all();
                let finding = expectations::finding(cx, &self.expectations);
                (finding, count("pulse-known-dated", self.expectations.len(), all))
            }
            Plot::Managers => {
                let managers = &insights.managers;
                let parts = managers.pm.parts.iter().chain(&managers.rm.parts);
                let known = parts.clone().filter(|part| part.value.is_some()).count();
                let finding = stands(cx);
                (finding, count("pulse-known-parts", known, parts.count()))
            }
            Plot::Rhythm => {
                let kept = insights.rhythms.all.kept;
                let args = [("n", kept.n.into()), ("of", kept.of.into()), ("outside", insights.rhythms.outside.into())];
                (ribbon::finding(cx), cx.words.with("pulse-known-kept", &args))
            }
            Plot::Effort => {
                let held: Vec<_> = cx.shown().contacts.iter().filter(|it| it.outcome == Outcome::Held).collect();
                let recorded = held.iter().filter(|it| it.activities.iter().any(|part| part.minutes > 0)).count();
                (effort::finding(cx), count("pulse-known-effort", recorded, held.len()))
            }
            Plot::Hearing => {
                let (n, of) = insights.hearings.decisions.iter().fold((0, 0), |(n, of), one| {
                    let (heard, must) = one.heard();
                    (n + heard, of + must)
                });
                let due = ("due", insights.hearings.on_time.of.into());
                let known = cx.words.with("pulse-known-heard", &[("n", n.into()), ("of", of.into()), due]);
                (hearing::finding(cx), known)
            }
            Plot::Perception => {
                let pairs = self.perception.pairs.len();
                let finding = perceived::finding(cx, &self.perception);
                (finding, count("pulse-known-pairs", pairs, pairs + self.perception.unanswered))
            }
            Plot::Trust => {
                if cx.trusted.lines.is_none() {
                    return Said { finding: cx.text("frame-computing").to_owned(), ..Said::default() };
                }
                let line = self.trust_line(cx);
                let known = line.map_or(0, |line| line.latest().into_iter().flatten().count());
                (trust::finding(cx, line), count("pulse-known-trust", known, 4))
            }
            Plot::Service => {
                let (n, of) = service::known(&self.service);
                (service::finding(cx, &self.service), count("pulse-known-service", n, of))
            }
            Plot::All | Plot::Satisfaction | Plot::Figures => {
                // Who did not answer is not known of a client's view: the answer may only not be marked.
                let answered = self.answered.as_ref().filter(|_| !self.key.client);
                let known = answered.map(|it| said_answered(cx, &self.key.people, it));
                (sentences::finding(cx, &self.figure, answered), known.unwrap_or_default())
            }
        };
        let drawn = match plot {
            Plot::Engagement => cx.text("pulse-drawn-engagement").to_owned(),
            Plot::Expectations => cx.text("pulse-drawn-expectations").to_owned(),
            Plot::Managers => cx.text("pulse-drawn-managers").to_owned(),
            Plot::Rhythm if self.key.client => {
                let frame = &cx.shown().engagement;
                let names = [("client", frame.client.as_str().into()), ("firm", frame.firm.as_str().into())];
                cx.words.with("pulse-drawn-rhythm-client", &names)
            }
            Plot::Rhythm => cx.text("pulse-drawn-rhythm").to_owned(),
            Plot::Effort => cx.text("pulse-drawn-effort").to_owned(),
            Plot::Hearing => cx.text("pulse-drawn-hearing").to_owned(),
            Plot::Perception => {
                let name = crate::ui::naming::question_name(question, cx.words);
                cx.words.with("pulse-drawn-perception", &[("question", name.into())])
            }
            Plot::Trust => cx.text("pulse-drawn-trust").to_owned(),
            Plot::Service => cx.text("pulse-drawn-service").to_owned(),
            Plot::All | Plot::Satisfaction | Plot::Figures => sentences::drawn(cx, question),
        };
        Said { finding, drawn, known, unmarked: false }
    }
}

/// What the same people changed by, question by question.
fn changes(cx: &Cx<'_>) -> Vec<(Question, Change)> {
    let (pulse, grid) = (&cx.insights.pulse, &cx.insights.grid);
    let asked = pulse.answered.iter().map(|answered| &answered.question);
    asked.filter_map(|question| Some((question.clone(), Change::of(pulse, grid, question)?))).collect()
}

/// Rounds with answers that have no name, of which a mean can be told.
fn unnamed(cx: &Cx<'_>, question: &Question) -> Vec<TeamRound> {
    let rounds = team::rounds(cx.shown(), cx.day, question).map(|pulse| pulse.rounds).unwrap_or_default();
    rounds.into_iter().filter(|round| round.unnamed > 0 && round.mean.is_some()).collect()
}

/// How many answered, of how many, who of those who were asked and kept silent has the most power, and how many were not
/// asked at all: that is ours, not theirs.
pub fn said_answered(cx: &Cx<'_>, people: &People, answered: &Answered) -> String {
    let said = said_of_those(cx, answered);
    let key = match people {
        People::Key => "pulse-of-key",
        People::All => return said,
        People::Chosen(_) => "pulse-of-chosen",
    };
    cx.words.with(key, &[("said", said.into())])
}

fn said_of_those(cx: &Cx<'_>, answered: &Answered) -> String {
    let share = answered.share;
    let [n, of] = [("n", share.n.into()), ("of", share.of.into())];
    if answered.silent.is_empty() {
        return cx.words.with("pulse-answered-all", &[n, of]);
    }
    let silent: Vec<_> = answered.silent.iter().filter(|one| one.asked).collect();
    let said = match silent.first() {
        None => cx.words.with("pulse-answered", &[n, of]),
        Some(first) => {
            let who = ("who", sentences::person(cx, first.who).into());
            let others = ("others", (silent.len() - 1).into());
            match first.power {
                Some(power) => {
                    let power = ("power", cx.words.number_short(power, 1).into());
                    cx.words.with("pulse-answered-silent", &[n, of, who, power, others])
                }
                None => cx.words.with("pulse-answered-silent-unrated", &[n, of, who, others]),
            }
        }
    };
    match answered.silent.len() - silent.len() {
        0 => said,
        n => cx.words.with("pulse-answered-not-asked", &[("said", said.into()), ("n", n.into())]),
    }
}

/// Where both managers stand: what their place means and which part is lowest, before both sums.
fn stands(cx: &Cx<'_>) -> String {
    let managers = &cx.insights.managers;
    let (plan, relationship) = (managers.pm.value, managers.rm.value);
    let number = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |it| cx.words.number(it, 0));
    let sums = [("plan", number(plan).into()), ("relationship", number(relationship).into())];
    let parts = managers.pm.parts.iter().chain(&managers.rm.parts);
    let lowest = parts.filter_map(|part| Some((part, part.value?))).min_by(|a, b| a.1.total_cmp(&b.1));
    let good = cx.shown().engagement.thresholds.good_from;
    match (plan.zip(relationship), lowest) {
        (Some((plan, relationship)), Some((part, value))) => {
            let place = match (plan >= good, relationship >= good) {
                (true, true) => "managers-quadrant-both",
                (true, false) => "managers-quadrant-plan",
                (false, true) => "managers-quadrant-goodwill",
                (false, false) => "managers-quadrant-none",
            };
            let place = ("place", cx.text(place).into());
            // Who holds the sum below what its parts come to says more than the lowest of these.
            if let Some((who, mean)) = managers.rm.held_down() {
                let who = ("who", sentences::person(cx, who).into());
                let parts = ("parts", cx.words.number(mean, 0).into());
                let args: Vec<_> = [place, who, parts].into_iter().chain(sums).collect();
                return cx.words.with("pulse-managers-held", &args);
            }
            let part = ("part", cx.text(part.kind.key()).into());
            let value = ("value", cx.words.number(value, 0).into());
            let args: Vec<_> = [place, part, value].into_iter().chain(sums).collect();
            cx.words.with("pulse-managers-place", &args)
        }
        _ => cx.words.with("pulse-managers-stand", &sums),
    }
}
