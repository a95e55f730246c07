//! What a date means that a person gave a task by dragging or typing: asked at its bar, where it can mean several
//! things. The likeliest meaning is shown in the plan at once; Enter or a press elsewhere keeps what is shown, Escape
//! takes everything back. The date and the choice are one step of undo.

use std::sync::Arc;

use chrono::NaiveDateTime;
use egui::{Area, Frame, Key, Label, Margin, Modifiers, Order, Rect, ScrollArea, Ui, pos2, vec2};

use super::scale::Step;
use super::sheet::{Sheet, body, id_of};
use super::{TimelineView, edits, together};
use crate::document::{Edit, GestureId};
use crate::insight::consequences::{Consequences, State};
use crate::insight::meaning::{Meaning, Meanings, Wanted};
use crate::insight::schedule::TaskDates;
use crate::insight::schedule::reasons::{OwnTime, is_on_finish};
use crate::ui::blank::Start;
use crate::ui::context::{Action, Cx};
use crate::ui::icons::Icon;
use crate::ui::naming::{stakeholder_name, title_of};
use crate::ui::plan_contact::{self, Service, Serving};
use crate::ui::reasons as say;
use crate::ui::since::Since;
use crate::ui::theme::{ROW, SPACE_1, SPACE_2};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::{one_line, popup};
use crate::workspace::{ExpectationId, Lag, LinkKind, Task, TaskId, TaskMode, Workspace};

/// Width of the question, in points.
const WIDTH: f32 = 440.0;
/// What stands beside an answer, in points.
const ANSWER: f32 = 48.0;
/// Its height before it is drawn, in points.
const HEIGHT: f32 = 220.0;
/// So much of its height says what it does, in points; more is scrolled.
const SAID: f32 = 160.0;
/// So many talks are offered.
const TALKS: usize = 2;
/// So many passes an edit may take until it is there; else it was refused.
const PATIENCE: u8 = 4;

/// The plan before a person gave a task a date.
#[derive(Clone, Debug)]
pub struct Before {
    task: Task,
    file: Workspace,
    state: Since,
}

impl Before {
    /// The plan as it is now.
    pub fn of(cx: &Cx<'_>, id: TaskId) -> Option<Self> {
        let (task, file) = (cx.file.tasks.get(id)?.clone(), cx.file.clone());
        let state = Since::of(Arc::new(cx.insights.state()));
        cx.out.push(Action::Weigh(state.clone()));
        Some(Self { task, file, state })
    }

    /// A start when there is work: what would begin on Friday evening begins on Monday, and is asked about so.
    fn at_work(&self, wanted: Wanted) -> Wanted {
        match wanted {
            Wanted::Start(at) if self.task.mode == TaskMode::Auto => {
                Wanted::Start(OwnTime::of(&self.task, self.state.schedule.calendars()).next_start(at))
            }
            wanted => wanted,
        }
    }

    /// What a date may mean for the task.
    pub fn meanings(&self, wanted: Wanted) -> Meanings {
        Meanings::of(&self.state.workspace, &self.state.schedule, self.task.id, wanted)
    }

    /// The task with the date in this sense.
    pub fn with(&self, meaning: &Meaning) -> Task {
        let mut task = self.task.clone();
        meaning.apply(&mut task);
        task
    }

    /// The whole file as it was.
    pub fn file(&self) -> &Workspace {
        &self.file
    }

    /// The plan as it was known on the shown day.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The task as it was.
    pub fn task(&self) -> &Task {
        &self.task
    }

    /// Whether a date in this sense changes nothing.
    pub fn is(&self, meaning: &Meaning) -> bool {
        self.with(meaning) == self.task
    }

    /// When the task happened.
    pub fn dates(&self) -> Option<&TaskDates> {
        self.state.schedule.get(self.task.id)
    }

    /// What is other now.
    pub fn until_now(&self, cx: &Cx<'_>) -> Arc<Consequences> {
        match cx.weighed {
            Some((asked, found)) if self.state.is_asked(asked) => Arc::clone(found),
            // Only in the insights that it is itself of, in which nothing differs.
            _ => Arc::new(self.state.until(cx.insights)),
        }
    }
}

/// Asks for a task to be as given, within a gesture.
pub fn put(cx: &Cx<'_>, task: Task, gesture: GestureId) {
    let label = crate::document::Label::about("edit-move-task", task.title.clone());
    cx.edit_during(Edit::Put(task.into()), label, gesture);
}

/// What is said of one of several meanings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Said {
    /// That of one task.
    One(Meaning),
    /// Several tasks wait longer, or less long, for what they wait for.
    AllWait,
    /// Several tasks may start no earlier.
    AllNotBefore,
    /// Several tasks stand where they are by hand.
    AllByHand,
    /// Several tasks take so long that they end on their dates.
    AllTake,
    /// Several tasks may begin or end no earlier than on their dates.
    NoneEarlier,
}

/// One of several meanings, and the tasks as they are in it.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What is said of it.
    pub said: Said,
    /// The tasks in this sense.
    pub tasks: Vec<Task>,
    /// How many of them start elsewhere then.
    pub moved: usize,
    /// What else is done in the same step, whatever is meant.
    pub besides: Vec<Edit>,
}

impl Choice {
    /// One task in one sense of its date.
    fn of_one(before: &Before, meaning: Meaning) -> Self {
        Self { said: Said::One(meaning), tasks: vec![before.with(&meaning)], moved: 1, besides: Vec::new() }
    }

    /// Asks for the tasks to be so.
    pub fn put(&self, cx: &Cx<'_>, gesture: GestureId) {
        together::put(cx, self, gesture);
    }

    /// Whether the file has the tasks so, as far as this choice says it.
    fn is_kept(&self, cx: &Cx<'_>) -> bool {
        let dated = |one: &Task| (one.mode, one.constraint, one.manual_start, one.manual_finish, one.links.clone());
        self.tasks.iter().all(|task| match cx.file.tasks.get(task.id) {
            // What else was done may have changed the rest of it.
            Some(there) if !self.besides.is_empty() => dated(there) == dated(task),
            there => there == Some(task),
        })
    }
}

/// What the question is about.
#[derive(Clone, Debug)]
enum About {
    /// A date that one task was given.
    Date(Wanted),
    /// A step by which tasks were moved.
    Step(Vec<TaskId>, Step),
    /// So many dates that several tasks were given.
    Dates(usize),
}

/// A question that waits for its answer.
#[derive(Clone, Debug)]
pub struct Question {
    before: Before,
    about: About,
    choices: Vec<Choice>,
    chosen: usize,
    gesture: GestureId,
    /// Whether what is chosen has been seen in the file, else for how many passes it was waited for.
    there: Result<(), u8>,
    /// What is other now, and in which insights.
    found: Option<(u64, Arc<Consequences>)>,
    /// Whether it was drawn before: the press that led to it does not answer it.
    drawn: Option<Rect>,
}

impl Question {
    /// The question what a date means of which the first meaning is shown already.
    pub fn new(before: Before, wanted: Wanted, meanings: Vec<Meaning>, gesture: GestureId) -> Self {
        let choices = meanings.into_iter().map(|meaning| Choice::of_one(&before, meaning)).collect();
        Self::about(About::Date(wanted), before, choices, gesture)
    }

    /// The question what dates mean that several tasks were given, of which the first choice is shown already.
    pub fn of_dates(before: Before, dates: usize, choices: Vec<Choice>, gesture: GestureId) -> Self {
        Self::about(About::Dates(dates), before, choices, gesture)
    }

    fn about(about: About, before: Before, choices: Vec<Choice>, gesture: GestureId) -> Self {
        Self { before, about, choices, chosen: 0, gesture, there: Err(0), found: None, drawn: None }
    }

    /// The question what a step means by which tasks were moved, of which the first meaning is shown already.
    pub fn of_shift(cx: &Cx<'_>, before: Before, ids: Vec<TaskId>, step: Step, gesture: GestureId) -> Self {
        let choices = offered(cx, &before, &ids, step);
        Self::about(About::Step(ids, step), before, choices, gesture)
    }

    /// Goes on by a working day where a step is asked about.
    fn nudge(&mut self, cx: &Cx<'_>, way: i32) {
        let About::Step(ids, Step::WorkDays(days)) = &mut self.about else { return };
        *days += way;
        let choices = offered(cx, &self.before, ids, Step::WorkDays(*days));
        let said = self.choices.get(self.chosen).map(|one| one.said);
        self.chosen = choices.iter().position(|one| Some(one.said) == said).unwrap_or(0);
        if let Some(choice) = choices.get(self.chosen) {
            choice.put(cx, self.gesture);
            self.there = Err(0);
        }
        self.choices = choices;
    }

    /// Whether the plan still is as this question left it.
    fn stands(&mut self, cx: &Cx<'_>) -> bool {
        let Some(choice) = self.choices.get(self.chosen) else { return false };
        let as_chosen = choice.is_kept(cx);
        self.there = match self.there {
            _ if as_chosen => Ok(()),
            Ok(()) => return false,
            Err(waited) => Err(waited + 1),
        };
        cx.editable && self.there != Err(PATIENCE)
    }

    /// Whether the task starts on a later day than it was given, as what is chosen has it: something else holds it.
    fn is_held(&self, cx: &Cx<'_>) -> bool {
        let (About::Date(Wanted::Start(at)), Ok(())) = (&self.about, self.there) else { return false };
        let schedule = &cx.insights.schedule;
        let time = schedule.calendars().get(self.before.task.calendar);
        let by_hand =
            matches!(self.choices.get(self.chosen), Some(Choice { said: Said::One(Meaning::ByHand(..)), .. }));
        let starts = schedule.get(self.before.task.id).map(|dates| dates.start.date());
        !by_hand && starts.is_some_and(|starts| starts > time.next_work_start(*at).date())
    }

    fn choose(&mut self, cx: &Cx<'_>, index: usize) {
        if let Some(choice) = self.choices.get(index).filter(|_| index != self.chosen) {
            choice.put(cx, self.gesture);
            (self.chosen, self.there) = (index, Err(0));
        }
    }

    fn consequences(&mut self, cx: &Cx<'_>) -> Arc<Consequences> {
        match &self.found {
            Some((source, found)) if *source == cx.source => found.clone(),
            _ => {
                let found = self.before.until_now(cx);
                self.found = Some((cx.source, found.clone()));
                found
            }
        }
    }
}

/// A meaning in words.
pub fn said(cx: &Cx<'_>, meaning: &Meaning) -> String {
    let date = |at: NaiveDateTime| ("date", cx.words.date(at.date()).into());
    match *meaning {
        Meaning::Takes(minutes) => cx.words.with("plan-mean-takes", &[("duration", cx.words.effort(minutes).into())]),
        Meaning::ByHand(..) => cx.text("plan-mean-by-hand").to_owned(),
        Meaning::Bound(constraint) => {
            let on_finish = is_on_finish(constraint.kind);
            let key = if on_finish { "plan-mean-finish-not-before" } else { "plan-mean-not-before" };
            cx.words.with(key, &[date(constraint.at.unwrap_or_default())])
        }
        Meaning::Waits { predecessor, kind, lag } => waits(cx, predecessor, kind, lag),
    }
}

/// What several tasks, or one, may mean that were moved by a step.
fn offered(cx: &Cx<'_>, before: &Before, ids: &[TaskId], step: Step) -> Vec<Choice> {
    let alone = |id: TaskId| {
        let to = edits::moved(cx, &before.task, before.dates()?.start, step);
        let list = before.meanings(Wanted::Start(to)).list;
        let choice = |meaning: Meaning| Choice::of_one(before, meaning);
        (id == before.task.id && !list.is_empty()).then(|| list.into_iter().map(choice).collect())
    };
    match ids {
        [id] => alone(*id).unwrap_or_default(),
        ids => together::choices(cx, before, ids, step),
    }
}

/// One of several meanings in words.
fn said_of(cx: &Cx<'_>, choice: Said) -> String {
    let key = match choice {
        Said::One(meaning) => return said(cx, &meaning),
        Said::AllWait => "plan-mean-all-wait",
        Said::AllNotBefore => "plan-mean-all-not-before",
        Said::AllByHand => "plan-mean-all-by-hand",
        Said::AllTake => "plan-mean-all-take",
        Said::NoneEarlier => "plan-mean-none-earlier",
    };
    cx.text(key).to_owned()
}

fn waits(cx: &Cx<'_>, predecessor: TaskId, kind: LinkKind, lag: Lag) -> String {
    let key = match (kind, say::way(lag)) {
        (LinkKind::FinishStart, "later") => "plan-mean-after",
        (LinkKind::FinishStart, "earlier") => "plan-mean-overlap",
        (LinkKind::FinishStart, _) => "plan-mean-right-after",
        (LinkKind::StartStart, "later") => "plan-mean-with-later",
        (LinkKind::StartStart, "earlier") => "plan-mean-with-earlier",
        (LinkKind::StartStart, _) => "plan-mean-with",
        (_, "later") => "plan-mean-finish-later",
        (_, "earlier") => "plan-mean-finish-earlier",
        _ => "plan-mean-finish",
    };
    let title = title_of(cx.shown(), predecessor.into(), cx.words);
    cx.words.with(key, &[("task", title.into()), ("lag", say::length(cx.words, lag).into())])
}

impl TimelineView {
    /// Gives a task a date that a person typed. Where that can mean several things the likeliest is shown and the
    /// person is asked at the task's bar; where it means one, that is done; a task that has begun keeps its start.
    pub fn give_date(&mut self, cx: &Cx<'_>, id: TaskId, wanted: Wanted) {
        let Some(before) = Before::of(cx, id).filter(|_| cx.editable) else { return };
        let wanted = before.at_work(wanted);
        let meanings = before.meanings(wanted);
        let Some(first) = meanings.list.first() else {
            return cx.out.push(Action::Toast(cx.text("timeline-drag-started").to_owned()));
        };
        let task = before.with(first);
        if task == before.task {
            return;
        }
        if !meanings.ask {
            let label = crate::document::Label::about("edit-move-task", task.title.clone());
            return cx.edit(Edit::Put(task.into()), label);
        }
        let gesture = GestureId(self.next_gesture());
        put(cx, task, gesture);
        self.question = Some(Question::new(before, wanted, meanings.list, gesture));
    }

    /// Shows the question that waits, if one does, and takes its answer.
    pub(super) fn ask(&mut self, ui: &mut Ui, sheet: &Sheet<'_>, rows: Rect) {
        let Some(mut question) = self.question.take() else { return };
        let cx = sheet.cx;
        if !question.stands(cx) {
            return;
        }
        let down = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if super::gesture::escaped(ui) {
            cx.take_back(question.gesture);
            cx.hold(question.before.task.id);
            return;
        }
        if down(Key::Enter) {
            return;
        }
        let last = question.choices.len().saturating_sub(1);
        for (key, way) in [(Key::ArrowRight, 1), (Key::ArrowLeft, -1)] {
            if ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, key)) {
                question.nudge(cx, way);
            }
        }
        if down(Key::ArrowDown) {
            question.choose(cx, (question.chosen + 1).min(last));
        }
        if down(Key::ArrowUp) {
            question.choose(cx, question.chosen.saturating_sub(1));
        }
        let pressed = ui.input(|input| input.pointer.any_pressed().then(|| input.pointer.interact_pos()).flatten());
        if pressed.zip(question.drawn).is_some_and(|(at, rect)| !rect.contains(at)) {
            return;
        }
        let height = question.drawn.map_or(HEIGHT, |rect| rect.height());
        let at = place(ui, sheet, rows, question.before.task.id, height);
        let theme = cx.theme;
        let frame = Frame::new()
            .fill(theme.surface_raised)
            .stroke(theme.hairline())
            .corner_radius(crate::ui::theme::RADIUS)
            .inner_margin(Margin::same(SPACE_2 as i8))
            .shadow(egui::Shadow { offset: [0, 4], blur: 16, spread: 0, color: theme.shade });
        let area =
            Area::new(id_of("question")).order(Order::Foreground).fixed_pos(at).constrain_to(ui.ctx().content_rect());
        let shown = area.show(ui.ctx(), |ui| frame.show(ui, |ui| options(ui, cx, &mut question)).inner);
        match shown.inner {
            Some(Answer::Keep(index)) => question.choose(cx, index),
            Some(Answer::Talk(edit)) => {
                let label = edit.label(cx.file);
                cx.edit_during(*edit, label, question.gesture);
            }
            Some(Answer::Back) => {
                cx.take_back(question.gesture);
                cx.hold(question.before.task.id);
            }
            None => {
                let same = question.drawn.is_some_and(|rect| rect.size() == shown.response.rect.size());
                question.drawn = Some(shown.response.rect);
                if question.there.is_err() || !same {
                    ui.ctx().request_repaint();
                }
                self.question = Some(question);
            }
        }
    }
}

enum Answer {
    Keep(usize),
    /// Keep what is shown and plan a talk in the same step.
    Talk(Box<Edit>),
    Back,
}

/// Talks that would serve what breaks, so that whoever expects it need not be told of a later day: in words, and the edit
/// that plans it.
fn talks(cx: &Cx<'_>, found: &Consequences) -> Vec<(String, Edit)> {
    let start = Start { workspace: cx.file, day: cx.day, author: cx.author, near: None, words: cx.words };
    let broken: Vec<ExpectationId> = found.broken.iter().map(|one| one.id).collect();
    let talk = |one: Service| {
        let act = match &one.by {
            Serving::Planned(_, at) => plan_contact::planned_words(cx, *at),
            Serving::New(talk, contact) => {
                cx.words.with(talk.act_key(), &[("date", cx.words.date_short(contact.at.date()).into())])
            }
        };
        let who = stakeholder_name(cx.shown(), one.who, cx.words);
        (cx.words.with("plan-mean-talk", &[("who", who.into()), ("act", act.into())]), one.edit())
    };
    plan_contact::services(&start, &broken).into_iter().map(talk).take(TALKS).collect()
}

/// Under the bar, over it where there is more room; at its row where the bar cannot be seen.
fn place(ui: &Ui, sheet: &Sheet<'_>, rows: Rect, id: TaskId, height: f32) -> egui::Pos2 {
    let found = sheet.plan.row_of.get(id).zip(sheet.cx.insights.schedule.get(id));
    let Some((row, dates)) = found else { return rows.center_top() };
    let left = sheet.bar(row, dates).left().clamp(sheet.chart.min, (sheet.chart.max - WIDTH).max(sheet.chart.min));
    let top = sheet.y(row).clamp(rows.top(), rows.bottom());
    let below = top + ROW + SPACE_1;
    let fits = below + height + SPACE_2 <= ui.ctx().content_rect().bottom();
    pos2(left, if fits { below } else { top - SPACE_1 - height })
}

fn options(ui: &mut Ui, cx: &Cx<'_>, question: &mut Question) -> Option<Answer> {
    let theme = cx.theme;
    // As wide as the longest answer, which is not to be cut: it is what is decided about.
    let most = popup::WIDEST_CHOICE.min(ui.ctx().content_rect().width() - 64.0).max(WIDTH);
    let answer = |choice: &Choice| one_line(ui, &said_of(cx, choice.said), body(), most).size().x + ANSWER;
    let width = question.choices.iter().map(answer).fold(WIDTH, f32::max).min(most);
    ui.set_width(width);
    ui.spacing_mut().item_spacing = vec2(SPACE_1, 0.0);
    let dated = |key: &str, at: NaiveDateTime| cx.words.with(key, &[("date", cx.words.date(at.date()).into())]);
    let title = match &question.about {
        About::Date(Wanted::Start(at)) => dated("plan-ask-start", *at),
        About::Date(Wanted::Finish(at)) => dated("plan-ask-finish", *at),
        About::Dates(count) => cx.words.with("plan-ask-dates", &[("n", (*count).into())]),
        About::Step(ids, step) => match question.before.dates() {
            Some(dates) if ids.len() == 1 => {
                dated("plan-ask-start", edits::moved(cx, question.before.task(), dates.start, *step))
            }
            _ => {
                let moved = question.choices.get(question.chosen).map_or(ids.len(), |choice| choice.moved);
                cx.words.with("plan-ask-several", &[("n", moved.into())])
            }
        },
    };
    ui.add(Label::new(theme.emphasis(title)).wrap());
    if question.is_held(cx) {
        say::line(ui, theme, Some(Mark::Watch), cx.text("timeline-drag-held"));
    }
    let found = question.consequences(cx);
    ScrollArea::vertical().max_height(SAID).show(ui, |ui| {
        ui.set_width(ui.available_width());
        for (mark, line) in say::live(cx, &found, usize::MAX - 1) {
            say::line(ui, theme, mark, &line);
        }
    });
    ui.add_space(SPACE_1);
    let mut answer = None;
    for (index, choice) in question.choices.iter().enumerate() {
        if popup::choice(ui, theme, &said_of(cx, choice.said), index == question.chosen).clicked() {
            answer = Some(Answer::Keep(index));
        }
    }
    popup::rule(ui, theme);
    for (act, edit) in talks(cx, &found) {
        if popup::item(ui, theme, Some(Icon::Meeting), &act, "", true).clicked() {
            answer = Some(Answer::Talk(Box::new(edit)));
        }
    }
    let back = popup::item(ui, theme, Some(Icon::Undo), cx.text("plan-mean-take-back"), "Esc", true);
    if back.clicked() {
        answer = Some(Answer::Back);
    }
    answer
}
