//! What the curves are made of: one curve a person, stretches without a silence, dots at real dates, silences, our own
//! guesses; and how labels at line ends keep out of each other's way. Plain data: it can be tested without a screen.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::insight::Insights;
use crate::insight::statistics::{Estimate, mean, net_score, share_from};
use crate::insight::team::OF_THE_TEAM;
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

impl People {
    /// Who counts as one of them for a question: whoever was asked it, and the key people whether they were or not.
    pub fn of(&self, insights: &Insights, question: &Question) -> BTreeSet<StakeholderId> {
        let grid = &insights.grid;
        let asked = || insights.pulse.asked(question).map(|series| series.who);
        match self {
            Self::Key => grid.key_people.iter().copied().collect(),
            // Our own people are asked of their own, the client's of theirs: a key person is not missing there.
            Self::All if OF_THE_TEAM.contains(question) => asked().collect(),
            Self::All => asked().chain(grid.key_people.iter().copied()).collect(),
            Self::Chosen(chosen) => chosen.iter().copied().collect(),
        }
    }
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
    /// Of each curve and dot, who else stands in its place.
    pub beside: Vec<Vec<Beside>>,
    /// Of each curve, segment and piece of a line, who else goes the same way.
    pub strands: Vec<Vec<Vec<Beside>>>,
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
        let (beside, strands) = (beside(&curves), strands(&curves));
        Self { question: question.clone(), curves, days, beside, strands }
    }
}

/// Where a dot stands among those of the same day and value: dots of one place stand beside one another, from the first
/// to the last, so that each is seen and none stands at a value that nobody gave.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// Which of them it is.
    pub nth: usize,
    /// How many they are.
    pub of: usize,
}

impl Beside {
    /// How far it stands from the day, in widths of a dot.
    pub fn offset(self) -> f32 {
        self.nth as f32 - (self.of.max(1) - 1) as f32 / 2.0
    }
}

/// Of each curve and each of its dots: who else stands in its place.
pub fn beside(curves: &[Curve]) -> Vec<Vec<Beside>> {
    let place = |dot: &Dot| (dot.on, dot.answer.map(f64::to_bits));
    let mut count: BTreeMap<(NaiveDate, Option<u64>), usize> = BTreeMap::new();
    let nth: Vec<Vec<usize>> = curves
        .iter()
        .map(|curve| {
            let number = |dot: &Dot| {
                let seen = count.entry(place(dot)).or_default();
                *seen += 1;
                *seen - 1
            };
            curve.dots.iter().map(number).collect()
        })
        .collect();
    let of = |dot: &Dot| count.get(&place(dot)).copied().unwrap_or(1);
    let with = |(curve, nth): (&Curve, Vec<usize>)| {
        curve.dots.iter().zip(nth).map(|(dot, nth)| Beside { nth, of: of(dot) }).collect()
    };
    curves.iter().zip(nth).map(with).collect()
}

/// Of each curve and each piece of its line, from one answer to the next: which of the pieces between the same two days
/// and values it is. They run side by side like the lines of a railway map.
pub fn strands(curves: &[Curve]) -> Vec<Vec<Vec<Beside>>> {
    type End = (NaiveDate, u64);
    type Piece = (End, End);
    let end = |at: &(NaiveDate, f64)| -> End { (at.0, at.1.to_bits()) };
    let mut count: BTreeMap<Piece, usize> = BTreeMap::new();
    let pieces = |segment: &[(NaiveDate, f64)]| -> Vec<Piece> {
        segment.windows(2).map(|pair| (end(&pair[0]), end(&pair[1]))).collect()
    };
    let mut number = |piece: Piece| {
        let seen = count.entry(piece).or_default();
        *seen += 1;
        (piece, *seen - 1)
    };
    let mut found: Vec<Vec<Vec<(Piece, usize)>>> = Vec::new();
    for curve in curves {
        let of_curve = curve.segments.iter().map(|segment| pieces(segment).into_iter().map(&mut number).collect());
        found.push(of_curve.collect());
    }
    let whole = |(piece, nth): (Piece, usize)| Beside { nth, of: count.get(&piece).copied().unwrap_or(1) };
    found.into_iter().map(|curve| curve.into_iter().map(|s| s.into_iter().map(whole).collect()).collect()).collect()
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

    fn curve(number: u64, answers: &[(u32, f64)]) -> Curve {
        let day = |number: u32| NaiveDate::from_ymd_opt(2026, 1, number).unwrap();
        let reading = <ReadingId as crate::workspace::Id>::new(0, number);
        let dot = |(on, value): &(u32, f64)| Dot { reading, on: day(*on), answer: Some(*value), guess: false };
        Curve {
            who: <StakeholderId as crate::workspace::Id>::new(0, number),
            power: 3.0,
            key: true,
            segments: vec![answers.iter().map(|(on, value)| (day(*on), *value)).collect()],
            dots: answers.iter().map(dot).collect(),
            last: None,
            fresh: true,
            silent_days: None,
            change: None,
            place: 0,
        }
    }

    #[test]
    fn answers_of_one_day_and_value_stand_beside_one_another_and_no_other_is_moved() {
        let curves = [curve(1, &[(3, 4.0), (20, 4.0)]), curve(2, &[(3, 4.0), (20, 5.0)]), curve(3, &[(3, 4.0)])];
        let places = beside(&curves);
        let offsets: Vec<Vec<f32>> =
            places.iter().map(|curve| curve.iter().map(|one| one.offset()).collect()).collect();
        assert_eq!(offsets, [vec![-1.0, 0.0], vec![0.0, 0.0], vec![1.0]]);
        // Two lines between the same answers run beside one another; one that goes elsewhere does not.
        let curves =
            [curve(1, &[(3, 4.0), (20, 4.0)]), curve(2, &[(3, 4.0), (20, 4.0)]), curve(3, &[(3, 4.0), (20, 2.0)])];
        let offsets: Vec<f32> = strands(&curves).iter().map(|curve| curve[0][0].offset()).collect();
        assert_eq!(offsets, [-0.5, 0.5, 0.0]);
    }

    #[test]
    fn a_lonely_label_stands_where_it_wants() {
        assert_eq!(spread(&[77.0], 16.0, 0.0, 200.0), [Some(77.0)]);
    }
}
