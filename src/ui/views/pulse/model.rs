//! What the plots are made of and what they say, worked out once for a value of the workspace, a day, a language and a
//! choice of question and people. Draws nothing.

use chrono::NaiveDate;

use super::figure::{Figure, People};
use super::plot::Plot;
use super::{effort, expectations, hearing, lanes, perceived, ribbon, sentences};
use crate::insight::perception::{FirmAndManager, Perception};
use crate::insight::pulse::Answered;
use crate::insight::rounds::{self, Change, Round};
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
    /// Our guesses beside the answers.
    pub perception: Perception,
    /// Satisfaction by month.
    pub satisfaction: Vec<Round>,
    /// What the same people changed by.
    pub change: Option<Change>,
    /// The firm beside its manager.
    pub both: FirmAndManager,
    /// Expectations in the order of their rows.
    pub expectations: Vec<ExpectationId>,
    said: [Said; 8],
}

impl Model {
    /// Works everything out.
    pub fn of(cx: &Cx<'_>, key: Key) -> Self {
        let (pulse, grid) = (&cx.insights.pulse, &cx.insights.grid);
        let figure = Figure::of(cx.insights, &key.question, &key.people);
        let mut model = Self {
            perception: Perception::of(pulse, &key.question),
            satisfaction: rounds::satisfaction(pulse, grid),
            change: Change::of(pulse, grid, &key.question),
            both: FirmAndManager::of(pulse, grid),
            expectations: expectations::drawn(cx),
            said: Default::default(),
            figure,
            key,
        };
        model.said = Plot::EIGHT.map(|plot| model.say(cx, plot));
        model
    }

    /// What a plot says; all of them, or the figures, say what the first one does that has something to say.
    pub fn said(&self, plot: Plot) -> &Said {
        let place = Plot::EIGHT.iter().position(|one| *one == plot).or_else(|| {
            let offered = |plot: &Plot| !self.key.client || plot.is_for_client();
            Plot::EIGHT.iter().zip(&self.said).position(|(one, said)| offered(one) && !said.unmarked)
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
                Plot::Effort => insights.effort.minutes() == 0,
                Plot::Hearing => insights.hearings.on_time.of == 0,
                Plot::Managers | Plot::Perception | Plot::Figures => true,
            }
    }

    fn say(&self, cx: &Cx<'_>, plot: Plot) -> Said {
        if self.is_unmarked(cx, plot) {
            return Said { finding: cx.text("pulse-client-nothing").to_owned(), unmarked: true, ..Said::default() };
        }
        let insights = cx.insights;
        let count = |key: &str, n: usize, of: usize| cx.words.with(key, &[("n", n.into()), ("of", of.into())]);
        let question = &self.key.question;
        let answered = insights.pulse.answered.iter().find(|answered| answered.question == *question);
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
                let value = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |it| cx.words.number(it, 0));
                let managers = &insights.managers;
                let args =
                    [("plan", value(managers.pm.value).into()), ("relationship", value(managers.rm.value).into())];
                let parts = managers.pm.parts.iter().chain(&managers.rm.parts);
                let known = parts.clone().filter(|part| part.value.is_some()).count();
                let finding = cx.words.with("pulse-managers-stand", &args);
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
                (hearing::finding(cx), count("pulse-known-heard", n, of))
            }
            Plot::Perception => {
                let pairs = self.perception.pairs.len();
                let finding = perceived::finding(cx, &self.perception);
                (finding, count("pulse-known-pairs", pairs, pairs + self.perception.unanswered))
            }
            Plot::All | Plot::Satisfaction | Plot::Figures => {
                // Who did not answer is not known of a client's view: the answer may only not be marked.
                let known = answered.filter(|_| !self.key.client).map(|it| said_answered(cx, it));
                (sentences::finding(cx, &self.figure, self.key.client), known.unwrap_or_default())
            }
        };
        let drawn = match plot {
            Plot::Engagement => cx.text("pulse-drawn-engagement").to_owned(),
            Plot::Expectations => cx.text("pulse-drawn-expectations").to_owned(),
            Plot::Managers => cx.text("pulse-drawn-managers").to_owned(),
            Plot::Rhythm => cx.text("pulse-drawn-rhythm").to_owned(),
            Plot::Effort => cx.text("pulse-drawn-effort").to_owned(),
            Plot::Hearing => cx.text("pulse-drawn-hearing").to_owned(),
            Plot::Perception => {
                let name = crate::ui::naming::question_name(question, cx.words);
                cx.words.with("pulse-drawn-perception", &[("question", name.into())])
            }
            Plot::All | Plot::Satisfaction | Plot::Figures => sentences::drawn(cx, question),
        };
        Said { finding, drawn, known, unmarked: false }
    }
}

/// How many answered, of how many, who of those who were asked and kept silent has the most power, and how many were not
/// asked at all: that is ours, not theirs.
pub fn said_answered(cx: &Cx<'_>, answered: &Answered) -> String {
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
