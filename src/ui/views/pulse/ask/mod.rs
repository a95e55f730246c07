//! A round of asking: people down, questions across, and what each answered. It is written into a grid or read aloud,
//! one question at a time; all of it together is one step of the history. A person who was asked and said nothing is
//! recorded as silent: silence is an answer of its own.

mod aloud;
mod grid;

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use egui::Ui;

use crate::document::{Answer, Edit, Label as StepLabel};
use crate::insight::talks::Became;
use crate::insight::team::{OF_THE_TEAM, may_be_unnamed};
use crate::insight::trust_lines::PARTS;
use crate::language::Words;
use crate::ui::context::{Action, Cx};
use crate::ui::naming::{question_name, title_of};
use crate::ui::shortcuts::KEEP;
use crate::workspace::{
    ContactId, Quality, Question, Side, Stakeholder, StakeholderId, StakeholderKind, Track, Workspace,
};

/// Who is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The key people.
    Key,
    /// Everyone of the client.
    Client,
    /// Our own team.
    Team,
    /// One audience.
    Track(Track),
    /// These and no others.
    Chosen,
}

/// What one person did with one question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// The answer as it is typed; empty = none.
    pub text: String,
    /// Was asked and kept silent.
    pub silent: bool,
    /// The person's words.
    pub comment: String,
}

impl Cell {
    /// The answer, if what is typed is one on the question's scale.
    pub fn value(&self, question: &Question) -> Option<f64> {
        let (low, high) = question.scale();
        let value: f64 = self.text.replace(',', ".").parse().ok()?;
        (low..=high).contains(&value).then_some(value)
    }

    /// Whether anything is to be recorded.
    pub fn is_filled(&self, question: &Question) -> bool {
        self.silent || self.value(question).is_some()
    }

    /// Whether something is typed that is no answer to the question.
    pub fn is_wrong(&self, question: &Question) -> bool {
        !self.text.is_empty() && self.value(question).is_none()
    }

    /// Takes one more typed character; what would be no answer any more begins anew with it.
    pub fn type_char(&mut self, typed: char, question: &Question) {
        let typed = if typed == ',' { '.' } else { typed };
        self.silent = false;
        let longer = format!("{}{typed}", self.text);
        let could = |text: &str| {
            let high = question.scale().1;
            text.ends_with('.') && text.len() > 1 && !text[..text.len() - 1].contains('.')
                || text.parse::<f64>().is_ok_and(|value| value <= high)
        };
        self.text = if could(&longer) { longer } else { typed.to_string() };
    }
}

/// One row of the form: who answers, and the number among those of a group who give no name.
pub type Slip = (StakeholderId, usize);

/// How the round is shown.
#[derive(Clone, Debug, PartialEq)]
enum Face {
    Grid,
    Aloud(aloud::Aloud),
}

/// A round that is being written down.
pub struct Round {
    /// The day.
    pub on: NaiveDate,
    /// The contact in which it was asked; the outer none = nobody chose, and what is put right keeps its own.
    pub contact: Option<Option<ContactId>>,
    /// Whether these are our own guesses.
    pub guess: bool,
    /// Whether a client may see the answers; none = nobody chose, and what is put right keeps its own.
    pub client: Option<bool>,
    /// Whom.
    pub people: Vec<StakeholderId>,
    /// What.
    pub questions: Vec<Question>,
    cells: BTreeMap<(Slip, Question), Cell>,
    group: Group,
    /// Whether the answers have no names: then each row is one of a group, and all rows are the same group.
    unnamed: bool,
    /// The questions of the other way of asking, by name or without: they wait until it is asked so again.
    other: Option<Vec<Question>>,
    /// Whom of us the answers on trust are about; none = the manager.
    about: Option<StakeholderId>,
    face: Face,
    cursor: grid::Cursor,
    /// Somebody wants to leave it, and is asked whether what is typed is to be dropped.
    leaving: bool,
    /// It is to be written down.
    keep_asked_for: bool,
}

/// What became of the round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// It is still being written.
    Open,
    /// It was written down or given up.
    Closed,
}

impl Round {
    /// Hears that it is to be written down, before the cells hear the key, which go on with Enter.
    pub fn hear(&mut self, ctx: &egui::Context) {
        let asked = !self.leaving && !self.is_aloud() && !egui::Popup::is_any_open(ctx);
        self.keep_asked_for = asked && ctx.input_mut(|input| input.consume_shortcut(&KEEP));
    }

    /// A round on the day that is looked at: the questions that were asked before, beginning with `question`.
    pub fn new(cx: &Cx<'_>, question: &Question, people: Option<Vec<StakeholderId>>) -> Self {
        let pulse = &cx.insights.pulse;
        let asked = |question: &Question| pulse.answered.iter().any(|answered| answered.question == *question);
        let usual = [Question::SatisfactionManager, Question::SatisfactionFirm, Question::Recommend];
        let mut questions = vec![question.clone()];
        let before = crate::ui::naming::QUESTIONS.into_iter().filter(asked);
        for question in usual.into_iter().chain(before) {
            if !questions.contains(&question) && questions.len() < 6 {
                questions.push(question);
            }
        }
        let group = if people.is_some() { Group::Chosen } else { Group::Client };
        Self {
            on: cx.day,
            contact: None,
            guess: false,
            client: None,
            people: people.unwrap_or_else(|| people_of(cx, group)),
            questions,
            cells: BTreeMap::new(),
            group,
            unnamed: false,
            other: None,
            about: None,
            face: Face::Grid,
            cursor: grid::Cursor::default(),
            leaving: false,
            keep_asked_for: false,
        }
    }

    /// Asks others; what is written already stays with whom it belongs to.
    fn ask(&mut self, cx: &Cx<'_>, group: Group) {
        self.group = group;
        self.people = people_of(cx, group);
        if self.unnamed {
            // What counts only with a name is not asked without.
            self.questions.retain(|question| may_be_unnamed(question, group == Group::Team));
            if self.questions.is_empty() {
                self.questions = if group == Group::Team { OF_THE_TEAM.to_vec() } else { vec![Question::Benefit] };
            }
            // A group that has no name of its own is asked by name.
            match group_of(cx, group) {
                Some(whole) => self.people = vec![whole; self.people.len().max(1)],
                None => self.turn_over(false),
            }
        }
        self.cursor = grid::Cursor::default();
    }

    /// Asks the same without names, or by name again.
    fn ask_unnamed(&mut self, cx: &Cx<'_>, unnamed: bool) {
        self.turn_over(unnamed);
        self.ask(cx, self.group);
    }

    /// Turns between asking by name and without: each has its questions.
    fn turn_over(&mut self, unnamed: bool) {
        if self.unnamed != unnamed {
            self.unnamed = unnamed;
            let next = self.other.take().unwrap_or_else(|| self.questions.clone());
            self.other = Some(std::mem::replace(&mut self.questions, next));
        }
    }

    /// What a row of the form is.
    fn slip(&self, row: usize) -> Option<Slip> {
        self.people.get(row).map(|who| (*who, if self.unnamed { row + 1 } else { 0 }))
    }

    /// Whether a row and a question are shown.
    fn shows(&self, (who, number): Slip, question: &Question) -> bool {
        let row = (number > 0) == self.unnamed && number <= self.people.len();
        row && self.can_ask(question) && self.people.contains(&who) && self.questions.contains(question)
    }

    /// Whether a question can be asked of those who are asked.
    fn can_ask(&self, question: &Question) -> bool {
        !self.unnamed || may_be_unnamed(question, self.group == Group::Team)
    }

    /// Takes a set of questions in the place of those before.
    fn ask_set(&mut self, set: Set) {
        self.questions = set.questions();
        self.cursor = grid::Cursor::default();
    }

    /// Asks these and no others; what is written already stays with whom it belongs to.
    pub fn ask_these(&mut self, people: Vec<StakeholderId>) {
        self.turn_over(false);
        (self.group, self.people) = (Group::Chosen, people);
        self.cursor = grid::Cursor::default();
    }

    /// What a person did with a question.
    pub fn cell(&self, slip: Slip, question: &Question) -> Cell {
        self.cells.get(&(slip, question.clone())).cloned().unwrap_or_default()
    }

    fn cell_mut(&mut self, slip: Slip, question: &Question) -> &mut Cell {
        self.cells.entry((slip, question.clone())).or_default()
    }

    /// What is to be recorded: of the people and questions that are shown.
    fn filled(&self) -> impl Iterator<Item = (StakeholderId, &Question, &Cell)> {
        self.cells
            .iter()
            .filter(|((slip, question), cell)| {
                // Who kept silent without a name is nobody.
                let said = !self.unnamed || !cell.silent;
                said && self.shows(*slip, question) && cell.is_filled(question)
            })
            .map(|(((who, _), question), cell)| (*who, question, cell))
    }

    /// The one edit that writes the round down; none while nobody was asked.
    pub fn edit(&self, cx: &Cx<'_>) -> Option<Edit> {
        let answer = |(of, question, cell): (StakeholderId, &Question, &Cell)| Answer {
            of,
            on: self.on,
            question: question.clone(),
            answer: if cell.silent { None } else { cell.value(question) },
            our_guess: self.guess && !self.unnamed,
            anonymous: self.unnamed,
            about: self.about.filter(|_| PARTS.contains(question)),
            comment: cell.comment.clone(),
            asked_in: self.contact,
            client: self.client,
            by: cx.author.to_owned(),
            written_on: cx.day,
        };
        let answers: Vec<Answer> = self.filled().map(answer).collect();
        (!answers.is_empty()).then_some(Edit::Answers(answers))
    }

    /// Writes down what is shown as one step, and says so. What is typed and not shown (by name, where it is asked without;
    /// of others) stays: then the round stays open with it.
    fn write(&mut self, cx: &Cx<'_>) -> Left {
        let Some(edit) = self.edit(cx) else { return Left::Open };
        let (n, title) = (self.filled().count(), cx.words.date(self.on));
        let said = cx.words.with("pulse-asked", &[("n", n.into()), ("date", title.as_str().into())]);
        cx.edit(edit, StepLabel::about("pulse-step-ask", title));
        cx.out.push(Action::Done(said));
        let typed = std::mem::take(&mut self.cells);
        self.cells = typed.into_iter().filter(|((slip, question), _)| !self.shows(*slip, question)).collect();
        match self.has_typed() {
            true => Left::Open,
            false => Left::Closed,
        }
    }

    /// How many cells are typed and not shown: they are not written down with the others.
    fn hidden(&self) -> usize {
        let typed = self.cells.iter().filter(|(_, cell)| **cell != Cell::default());
        typed.filter(|((slip, question), _)| !self.shows(*slip, question)).count()
    }

    /// Whether anything is typed that is not written down.
    pub fn has_typed(&self) -> bool {
        self.cells.values().any(|cell| *cell != Cell::default())
    }

    /// What is typed and not written down: whose answer to what.
    pub fn typed(&self, file: &Workspace, words: &Words) -> Vec<String> {
        let told = |((who, _), question): &(Slip, Question), cell: &Cell| {
            let name = title_of(file, (*who).into(), words);
            let said = [cell.text.as_str(), cell.comment.as_str()].join(" ");
            format!("{name}: {}: {}", question_name(question, words), said.trim())
        };
        let typed = self.cells.iter().filter(|(_, cell)| **cell != Cell::default());
        typed.map(|(of, cell)| told(of, cell)).collect()
    }

    /// Whether the round is read aloud: then nothing else is shown.
    pub fn is_aloud(&self) -> bool {
        matches!(self.face, Face::Aloud(_))
    }

    /// Draws the round.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) -> Left {
        match &self.face {
            Face::Grid => grid::show(ui, cx, self),
            Face::Aloud(_) => aloud::show(ui, cx, self),
        }
    }
}

/// The people of a group who take part, the most powerful first.
pub fn people_of(cx: &Cx<'_>, group: Group) -> Vec<StakeholderId> {
    let grid = &cx.insights.grid;
    let belongs = |one: &&Stakeholder| {
        let person = one.kind == StakeholderKind::Person && one.left_on.is_none_or(|left| left > cx.day);
        person
            && match group {
                Group::Key => grid.is_key(one.id),
                Group::Client | Group::Chosen => one.side == Side::Client,
                Group::Team => one.side == Side::Ours,
                Group::Track(track) => one.track == track && one.side != Side::Ours,
            }
    };
    let mut people: Vec<StakeholderId> = cx.shown().stakeholders.iter().filter(belongs).map(|one| one.id).collect();
    people.sort_by(|a, b| {
        (grid.is_key(*b).cmp(&grid.is_key(*a))).then(grid.weight(*b).total_cmp(&grid.weight(*a))).then(a.cmp(b))
    });
    people
}

/// The group or organisation to which those who are asked belong; it answers for those who give no name.
fn group_of(cx: &Cx<'_>, group: Group) -> Option<StakeholderId> {
    let belongs = |one: &&Stakeholder| match group {
        Group::Team => one.side == Side::Ours,
        Group::Key | Group::Client => one.side == Side::Client,
        Group::Track(track) => one.track == track && one.side != Side::Ours,
        Group::Chosen => false,
    };
    let groups = || cx.shown().stakeholders.iter().filter(|one| one.kind != StakeholderKind::Person).filter(belongs);
    let small = groups().find(|one| one.kind == StakeholderKind::Group);
    small.or_else(|| groups().next()).map(|one| one.id)
}

/// Questions that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Set {
    /// The firm, its manager, and whether they would recommend us.
    Satisfaction,
    /// The four parts of trust.
    Trust,
    /// What is expected of our service: asked once, at the start.
    Expected,
    /// What our service is seen to be.
    Perceived,
    /// Mood, trust and commitment of the team.
    Team,
}

impl Set {
    /// All of them, in their order.
    pub const ALL: [Self; 5] = [Self::Satisfaction, Self::Trust, Self::Expected, Self::Perceived, Self::Team];

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Satisfaction => "pulse-set-satisfaction",
            Self::Trust => "pulse-set-trust",
            Self::Expected => "pulse-set-expected",
            Self::Perceived => "pulse-set-perceived",
            Self::Team => "pulse-set-team",
        }
    }

    /// Its questions, in the order in which they are asked.
    pub fn questions(self) -> Vec<Question> {
        match self {
            Self::Satisfaction => {
                vec![Question::SatisfactionManager, Question::SatisfactionFirm, Question::Recommend]
            }
            Self::Trust => {
                vec![Question::Credibility, Question::Reliability, Question::Intimacy, Question::SelfOrientation]
            }
            Self::Expected => Quality::ALL.map(Question::Expected).to_vec(),
            Self::Perceived => Quality::ALL.map(Question::Perceived).to_vec(),
            Self::Team => OF_THE_TEAM.to_vec(),
        }
    }
}

/// The contacts in which it may have been asked: held or planned about the day, the nearest first.
fn contacts_near(cx: &Cx<'_>, on: NaiveDate) -> Vec<ContactId> {
    const NEAR_DAYS: i64 = 10;
    const MOST: usize = 12;
    let first = on.checked_sub_days(Days::new(NEAR_DAYS.unsigned_abs())).unwrap_or(on);
    let about = cx.insights.talks().from(first).iter().take_while(|talk| (talk.on() - on).num_days() <= NEAR_DAYS);
    let mut near: Vec<(i64, ContactId)> = about
        .filter(|talk| matches!(talk.became, Became::Held | Became::Planned))
        .map(|talk| ((talk.on() - on).num_days().abs(), talk.id))
        .collect();
    near.sort_unstable();
    near.into_iter().take(MOST).map(|(_, id)| id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(question: &Question, text: &str) -> Cell {
        let mut cell = Cell::default();
        text.chars().for_each(|c| cell.type_char(c, question));
        cell
    }

    #[test]
    fn what_is_typed_is_an_answer_on_the_scale_or_begins_anew() {
        let (five, ten) = (Question::Ease, Question::Recommend);
        assert_eq!(typed(&five, "4").value(&five), Some(4.0));
        assert_eq!(typed(&five, "43").value(&five), Some(3.0), "43 is no answer: the last figure counts");
        assert_eq!(typed(&five, "4,5").value(&five), Some(4.5));
        assert_eq!(typed(&ten, "10").value(&ten), Some(10.0));
        assert_eq!(typed(&ten, "0").value(&ten), Some(0.0));
        assert_eq!(typed(&ten, "107").value(&ten), Some(7.0));
        let zero = typed(&five, "0");
        assert!(zero.is_wrong(&five) && !zero.is_filled(&five));
        let silent = Cell { silent: true, ..Cell::default() };
        assert!(silent.is_filled(&five) && silent.value(&five).is_none());
    }
}
