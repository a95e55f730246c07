//! What the curves are made of: one curve a person, stretches without a silence, dots at real dates, silences, our own
//! guesses; and how labels at line ends keep out of each other's way. Plain data: it can be tested without a screen.

use chrono::NaiveDate;

use crate::insight::Insights;
use crate::insight::statistics::{Estimate, mean, net_score, share_from};
use crate::workspace::{Question, ReadingId, StakeholderId};

/// Whose curves are drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum People {
    /// The key people.
    #[default]
    Key,
    /// Everyone who was ever asked.
    All,
    /// Those whom the reader chose.
    Chosen(Vec<StakeholderId>),
}

/// One dot: an answer, a silence or a guess.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dot {
    /// The reading.
    pub reading: ReadingId,
    /// Its day.
    pub on: NaiveDate,
    /// The answer on the question's own scale; none = asked, silent.
    pub answer: Option<f64>,
    /// Whether it is our own guess.
    pub guess: bool,
}

/// One person's curve.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// Whose.
    pub who: StakeholderId,
    /// Power, 1–5; the middle when it was never rated.
    pub power: f64,
    /// A key person.
    pub key: bool,
    /// Stretches over which a line is drawn.
    pub segments: Vec<Vec<(NaiveDate, f64)>>,
    /// All dots in the order of their days, guesses last.
    pub dots: Vec<Dot>,
    /// Day and value at which the curve ends.
    pub last: Option<(NaiveDate, f64)>,
    /// Whether the last answer still counts as one.
    pub fresh: bool,
    /// Days since the last answer, if there is one.
    pub silent_days: Option<i64>,
    /// Change from the answer before the last to the last.
    pub change: Option<f64>,
    /// Number among the curves drawn: chooses dash and mark.
    pub place: usize,
}

/// All curves of one question.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The question.
    pub question: Question,
    /// The curves, the most powerful person first.
    pub curves: Vec<Curve>,
    /// First and last day with a dot.
    pub days: Option<(NaiveDate, NaiveDate)>,
}

impl Figure {
    /// The curves of a question for some people.
    pub fn of(insights: &Insights, question: &Question, people: &People) -> Self {
        let mut curves: Vec<Curve> = insights
            .pulse
            .series
            .iter()
            .filter(|series| series.question == *question)
            .filter(|series| match people {
                People::Key => insights.grid.is_key(series.who),
                People::All => true,
                People::Chosen(chosen) => chosen.contains(&series.who),
            })
            .map(|series| {
                let dot = |dot: &crate::insight::pulse::Dot, guess| Dot {
                    reading: dot.reading,
                    on: dot.on,
                    answer: dot.answer,
                    guess,
                };
                let answers: Vec<f64> = series.dots.iter().filter_map(|dot| dot.answer).collect();
                let change = match answers.as_slice() {
                    [.., before, last] => Some(last - before),
                    _ => None,
                };
                Curve {
                    who: series.who,
                    power: insights.grid.weight(series.who),
                    key: insights.grid.is_key(series.who),
                    segments: series.segments.clone(),
                    dots: series
                        .dots
                        .iter()
                        .map(|it| dot(it, false))
                        .chain(series.guesses.iter().filter(|it| it.answer.is_some()).map(|it| dot(it, true)))
                        .collect(),
                    last: series.latest.map(|latest| (latest.on, latest.value)),
                    fresh: series.latest.is_some_and(|latest| latest.fresh) && !series.asked_in_vain,
                    silent_days: series.latest.map(|latest| latest.age_days),
                    change,
                    place: 0,
                }
            })
            .collect();
        curves.sort_by(|a, b| b.power.total_cmp(&a.power).then(a.who.cmp(&b.who)));
        for (place, curve) in curves.iter_mut().enumerate() {
            curve.place = place;
        }
        let mut days: Vec<NaiveDate> = curves.iter().flat_map(|curve| curve.dots.iter().map(|dot| dot.on)).collect();
        days.sort_unstable();
        let days = days.first().copied().zip(days.last().copied());
        Self { question: question.clone(), curves, days }
    }
}

/// What a group of answers comes to, and how sure that is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Group {
    /// Share of those who are satisfied, 0–1.
    Share(Estimate),
    /// Promoters minus detractors, −100 to 100.
    Net(Estimate),
    /// Mean on the question's own scale.
    Mean(Estimate),
}

impl Group {
    /// The figure that belongs to a question; somebody is satisfied from the answer `satisfied_from` on.
    pub fn of(question: &Question, answers: &[f64], satisfied_from: f64) -> Option<Self> {
        match question {
            Question::SatisfactionFirm | Question::SatisfactionManager => {
                share_from(answers, satisfied_from).map(Self::Share)
            }
            Question::Recommend => net_score(answers).map(Self::Net),
            _ => mean(answers).map(Self::Mean),
        }
    }

    /// The figure itself.
    pub fn estimate(self) -> Estimate {
        match self {
            Self::Share(estimate) | Self::Net(estimate) | Self::Mean(estimate) => estimate,
        }
    }

    /// The ends of the scale on which it stands.
    pub fn range(self, question: &Question) -> (f64, f64) {
        match self {
            Self::Share(_) => (0.0, 1.0),
            Self::Net(_) => (-100.0, 100.0),
            Self::Mean(_) => question.scale(),
        }
    }
}

/// Middles for labels of one height, as near as possible to where each wants to be, none over another, in the order of
/// the wishes, all between `top` and `bottom`. Where there is no room for all, those at the end of the list get none.
pub fn spread(wishes: &[f32], height: f32, top: f32, bottom: f32) -> Vec<Option<f32>> {
    let room = ((bottom - top) / height.max(1.0)).floor().max(0.0) as usize;
    let shown = wishes.len().min(room);
    let mut order: Vec<usize> = (0..shown).collect();
    order.sort_by(|a, b| wishes[*a].total_cmp(&wishes[*b]).then(a.cmp(b)));
    let (least, most) = (top + height / 2.0, bottom - height / 2.0);
    let mut at: Vec<f32> = order.iter().map(|index| wishes[*index].clamp(least, most.max(least))).collect();
    for index in 1..at.len() {
        at[index] = at[index].max(at[index - 1] + height);
    }
    if let Some(last) = at.last_mut() {
        *last = last.min(most);
    }
    for index in (1..at.len()).rev() {
        at[index - 1] = at[index - 1].min(at[index] - height);
    }
    let mut result = vec![None; wishes.len()];
    for (index, y) in order.into_iter().zip(at) {
        result[index] = Some(y);
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_of_line_ends_do_not_overlap() {
        let cases: [&[f32]; 5] = [
            &[50.0, 50.0, 50.0, 50.0],
            &[0.0, 1.0, 2.0, 199.0, 200.0],
            &[10.0],
            &[],
            &[195.0, 190.0, 185.0, 20.0, 20.0, 20.0, 21.0],
        ];
        for wishes in cases {
            let mut places: Vec<f32> = spread(wishes, 16.0, 0.0, 200.0).into_iter().flatten().collect();
            assert_eq!(places.len(), wishes.len());
            places.sort_by(f32::total_cmp);
            assert!(places.windows(2).all(|pair| pair[1] - pair[0] >= 15.99), "{places:?}");
            assert!(places.iter().all(|y| (8.0..=192.0).contains(y)), "{places:?}");
        }
    }

    #[test]
    fn labels_without_room_are_left_out_from_the_end() {
        let places = spread(&[5.0; 10], 16.0, 0.0, 64.0);
        assert_eq!(places.iter().filter(|place| place.is_some()).count(), 4);
        assert!(places[..4].iter().all(Option::is_some));
    }

    #[test]
    fn a_lonely_label_stands_where_it_wants() {
        assert_eq!(spread(&[77.0], 16.0, 0.0, 200.0), [Some(77.0)]);
    }
}
