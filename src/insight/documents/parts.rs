//! What several documents say alike: how the plan stands, milestones, what is asked, decided, risked, said.

use chrono::{Days, NaiveDate};

use super::{Block, Figure, Line, Milestone, Row, Section, Source, Table, Title, Value};
use crate::insight::baselines::{self, Side as Then};
use crate::insight::expectations::{ExpectationStatus, State, Way};
use crate::insight::managers::Mark;
use crate::insight::warnings::{Finding, FindingArg, Severity};
use crate::insight::{needed, risks, voices};
use crate::workspace::{
    Assignee, Contact, Outcome, RecordRef, RiskKind, Satisfier, Side, StakeholderId, TaskId, Verdict, VoiceKind,
};

/// Rows of one table: what is longer is counted.
pub const ROWS: usize = 12;

pub fn section(key: &'static str, blocks: Vec<Block>) -> Section {
    Section { title: Title::Words(key), blocks }
}

/// The same, nothing where nothing stands in it.
pub fn filled(key: &'static str, blocks: Vec<Block>) -> Option<Section> {
    (!blocks.is_empty()).then(|| section(key, blocks))
}

pub fn line(key: &'static str, args: Vec<(&'static str, FindingArg)>) -> Block {
    Block::Line(Line { key, args, mark: None })
}

pub fn marked(key: &'static str, args: Vec<(&'static str, FindingArg)>, mark: Mark) -> Block {
    Block::Line(Line { key, args, mark: Some(mark) })
}

pub fn figure(key: &'static str, value: Value) -> Figure {
    Figure { key, value, mark: None }
}

pub fn row(about: impl Into<RecordRef>, cells: Vec<Value>) -> Row {
    Row { about: Some(about.into()), mark: None, cells }
}

/// A table, or the sentence that nothing is to be told.
pub fn table(heads: &[&'static str], rows: Vec<Row>, nothing: &'static str) -> Block {
    table_of(heads, rows, nothing, ROWS)
}

/// The same, of as many rows at most.
pub fn table_of(heads: &[&'static str], mut rows: Vec<Row>, nothing: &'static str, most: usize) -> Block {
    if rows.is_empty() {
        return line(nothing, Vec::new());
    }
    let more = rows.len().saturating_sub(most);
    rows.truncate(most);
    // A column of which nobody knows anything tells nothing.
    let says = |at: usize| rows.iter().any(|row| row.cells.get(at).is_some_and(|cell| *cell != Value::Nothing));
    let keep: Vec<usize> = (0..heads.len()).filter(|at| says(*at)).collect();
    for row in &mut rows {
        row.cells = keep.iter().filter_map(|at| row.cells.get(*at).cloned()).collect();
    }
    Block::Table(Table { heads: keep.iter().map(|at| heads[*at]).collect(), rows, more })
}

pub fn person(who: Option<StakeholderId>) -> Value {
    who.map_or(Value::Nothing, Value::Person)
}

pub fn date(on: Option<NaiveDate>) -> Value {
    on.map_or(Value::Nothing, Value::Date)
}

pub fn ahead(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

impl Source<'_> {
    /// When what is expected comes. Of work that should have been done before today nobody knows: the day on which it should
    /// have been, not the day of the paper.
    pub fn comes(&self, status: &ExpectationStatus) -> Value {
        let overdue = match status.satisfier {
            Some(Satisfier::Task(id)) => {
                let open = self.insights.schedule.get(id).filter(|dates| dates.percent < 100.0);
                open.map(|dates| dates.finish.date()).filter(|finish| *finish < self.day())
            }
            _ => None,
        };
        let planned = || status.planned_on.map_or(Value::Word("document-not-planned"), Value::Date);
        overdue.map_or_else(planned, Value::Overdue)
    }

    /// What needs somebody.
    pub fn pressing(&self) -> impl Iterator<Item = &Finding> + Clone {
        self.insights.findings.iter().filter(|one| one.severity != Severity::Info)
    }

    fn title(&self, task: TaskId) -> String {
        self.shown().tasks.get(task).map(|task| task.title.clone()).unwrap_or_default()
    }

    fn owner(&self, task: TaskId) -> Value {
        let Some(task) = self.shown().tasks.get(task) else { return Value::Nothing };
        let on_it = || {
            task.assignments.iter().find_map(|one| match one.who {
                Assignee::Person(id) => Some(id),
                Assignee::Resource(_) => None,
            })
        };
        person(task.owner.or_else(on_it))
    }

    /// How much is done, when it ends, how the milestones were kept: as figures, and in one sentence.
    pub fn stands(&self) -> Section {
        let schedule = &self.insights.schedule;
        let value = &self.insights.earned_value;
        if schedule.tasks.is_empty() {
            return section("document-stands", vec![line("document-stands-no-plan", Vec::new())]);
        }
        let mut blocks = Vec::new();
        let late = baselines::known(self.shown(), self.day()).last().and_then(|baseline| {
            baselines::compare(self.shown(), schedule, Then::Then(baseline.id), Then::Now)?.end_days
        });
        let finish = ("finish", FindingArg::Date(schedule.finish.date()));
        blocks.push(match (schedule.days_past_end(self.day()), late) {
            (Some(days), _) => {
                marked("document-stands-passed", vec![finish, ("n", FindingArg::Count(days))], Mark::Trouble)
            }
            (None, None) => line("document-stands-no-baseline", vec![finish]),
            (None, Some(days)) if days > 0 => {
                marked("document-stands-late", vec![finish, ("n", FindingArg::Count(days))], Mark::Watch)
            }
            (None, Some(days)) if days < 0 => {
                marked("document-stands-early", vec![finish, ("n", FindingArg::Count(-days))], Mark::Good)
            }
            (None, Some(_)) => marked("document-stands-agreed", vec![finish], Mark::Good),
        });
        let mut figures = vec![figure("document-complete", schedule.percent().map_or(Value::Nothing, Value::Percent))];
        figures.extend(value.planned_percent.map(|planned| figure("document-planned", Value::Percent(planned))));
        figures.push(figure("document-tasks-done", Value::Share(schedule.tasks_done())));
        if value.milestones.of > 0 {
            figures.push(figure("document-milestones-kept", Value::Share(value.milestones)));
        }
        blocks.push(Block::Figures(figures));
        section("document-stands", blocks)
    }

    /// Milestones on an axis, and those that moved since.
    pub fn milestones(&self) -> Option<Section> {
        let schedule = &self.insights.schedule;
        let mut all: Vec<Milestone> = schedule
            .order
            .iter()
            .filter_map(|id| Some((*id, schedule.get(*id).filter(|dates| dates.milestone)?)))
            .map(|(id, dates)| Milestone {
                title: self.title(id),
                on: dates.finish.date(),
                agreed: dates.baseline_finish.map(|at| at.date()),
                done: dates.percent >= 100.0,
            })
            .collect();
        all.sort_by_key(|one| one.on);
        // Those that are behind matter least where there are many.
        let behind = all.iter().filter(|one| one.done).count();
        let from = behind.saturating_sub(2).min(all.len().saturating_sub(ROWS));
        let all: Vec<Milestone> = all.into_iter().skip(from).take(ROWS).collect();
        filled("document-milestones", if all.is_empty() { Vec::new() } else { vec![Block::Milestones(all)] })
    }

    /// What was finished since.
    pub fn done(&self) -> Section {
        let rows = self.changes.done.iter().map(|id| {
            let on = self.insights.schedule.get(*id).map(|dates| dates.finish.date());
            row(*id, vec![Value::Text(self.title(*id)), self.owner(*id), date(on)])
        });
        let heads = ["document-head-what", "document-head-who", "document-head-done"];
        section("document-done", vec![table(&heads, rows.collect(), "document-done-none")])
    }

    /// What is worked on within so many days, and which talks are planned.
    pub fn next(&self, days: u64) -> Section {
        let (day, until) = (self.day(), ahead(self.day(), days));
        let schedule = &self.insights.schedule;
        let mut rows: Vec<(NaiveDate, Row)> = schedule
            .order
            .iter()
            .filter_map(|id| Some((*id, schedule.get(*id)?)))
            .filter(|(_, dates)| !dates.summary && dates.percent < 100.0 && dates.start.date() <= until)
            .map(|(id, dates)| {
                let (start, finish) = (dates.start.date(), dates.finish.date());
                let late = dates.overdue || finish < day;
                let end = if finish < day { Value::Overdue(finish) } else { Value::Date(finish) };
                let mut row = row(id, vec![Value::Text(self.title(id)), self.owner(id), Value::Date(start), end]);
                row.mark = late.then_some(Mark::Watch);
                (finish, row)
            })
            .collect();
        rows.sort_by_key(|(finish, _)| *finish);
        let heads = ["document-head-what", "document-head-who", "document-head-start", "document-head-finish"];
        let rows = rows.into_iter().map(|(_, row)| row).collect();
        let mut blocks = vec![table(&heads, rows, "document-next-none")];
        let with_client = |one: &&Contact| {
            let series = one.rhythm.and_then(|id| self.shown().rhythms.get(id));
            let agreed = series.map_or(&[][..], |series| series.with.as_slice());
            let named = one.attendance.iter().map(|one| one.who);
            agreed.iter().copied().chain(named).any(|who| self.side(who) == Some(Side::Client))
        };
        let planned = self.insights.talks().from(day).iter().take_while(|talk| talk.on() <= until);
        let talks: Vec<Row> = planned
            .filter_map(|talk| self.shown().contacts.get(talk.id))
            .filter(|one| one.outcome == Outcome::Planned)
            .filter(with_client)
            .map(|one| row(one.id, vec![Value::Text(one.title.clone()), Value::Date(one.at.date())]))
            .collect();
        if !talks.is_empty() {
            blocks.push(table(&["document-head-talk", "document-head-when"], talks, "document-next-none"));
        }
        section("document-next", blocks)
    }

    pub fn side(&self, who: StakeholderId) -> Option<Side> {
        self.shown().stakeholders.get(who).map(|one| one.side)
    }

    /// What we need of the client: what was asked for, and tasks of theirs that are due within so many days.
    pub fn asked_of_client(&self, days: u64) -> Section {
        let until = ahead(self.day(), days);
        let mut rows: Vec<(NaiveDate, Row)> = Vec::new();
        for need in needed::of(self.insights) {
            let Some(one) = self.shown().expectations.get(need.id) else { continue };
            let waits = need.blocks.first().map_or(Value::Nothing, |blocked| Value::Text(self.title(blocked.task)));
            let mut row = row(one.id, vec![Value::Text(one.title.clone()), person(need.of), date(need.by), waits]);
            row.mark = need.overdue_days.map(|_| Mark::Trouble);
            rows.push((need.by.unwrap_or(NaiveDate::MAX), row));
        }
        let schedule = &self.insights.schedule;
        for task in self.shown().tasks.iter() {
            let theirs = task.owner.is_some_and(|who| self.side(who) == Some(Side::Client));
            let Some(dates) = schedule.get(task.id).filter(|dates| !dates.summary && dates.percent < 100.0) else {
                continue;
            };
            let finish = dates.finish.date();
            if theirs && (finish <= until || dates.overdue) {
                let cells =
                    vec![Value::Text(task.title.clone()), person(task.owner), Value::Date(finish), Value::Nothing];
                let mut row = row(task.id, cells);
                row.mark = (dates.overdue || finish < self.day()).then_some(Mark::Trouble);
                rows.push((finish, row));
            }
        }
        rows.sort_by_key(|(by, _)| *by);
        let heads = ["document-head-what", "document-head-who", "document-head-by", "document-head-waits"];
        let rows = rows.into_iter().map(|(_, row)| row).collect();
        section("document-from-client", vec![table(&heads, rows, "document-from-client-none")])
    }

    /// Finishes that moved since; milestones first.
    pub fn moved(&self) -> Option<Section> {
        let mut moved = self.changes.moved.clone();
        moved.retain(|one| !self.changes.done.contains(&one.task));
        moved.sort_by_key(|one| !self.insights.schedule.get(one.task).is_some_and(|dates| dates.milestone));
        let rows: Vec<Row> = moved
            .iter()
            .map(|one| {
                let days = (one.after - one.before).num_days();
                let cells = vec![
                    Value::Text(self.title(one.task)),
                    Value::Date(one.before),
                    Value::Date(one.after),
                    Value::Later(days),
                ];
                row(one.task, cells)
            })
            .collect();
        let heads = ["document-head-what", "document-head-before", "document-head-now", "document-head-later"];
        (!rows.is_empty()).then(|| section("document-moved", vec![table(&heads, rows, "document-moved")]))
    }

    /// What was decided since.
    pub fn decided(&self) -> Section {
        let rows: Vec<Row> = self
            .changes
            .decided
            .iter()
            .filter_map(|id| self.shown().decisions.get(*id))
            .map(|one| {
                let cells = vec![
                    Value::Text(one.title.clone()),
                    Value::People(one.decided_by.clone()),
                    Value::Date(one.decided_on),
                    date(one.effective_on),
                ];
                row(one.id, cells)
            })
            .collect();
        let heads = ["document-head-decision", "document-head-decided-by", "document-head-on", "document-head-from"];
        section("document-decided", vec![table(&heads, rows, "document-decided-none")])
    }

    /// Open risks, issues and changes, the highest first.
    pub fn risks(&self, kinds: &[RiskKind]) -> Section {
        let open = self.insights.risks.iter().filter(|one| one.open && kinds.contains(&one.kind));
        let rows: Vec<Row> = open
            .filter_map(|score| Some((score, self.shown().risks.get(score.id)?)))
            .map(|(score, risk)| {
                let rated = score.score.map_or(Value::Nothing, |score| Value::Number(f64::from(score)));
                let cells = vec![
                    Value::Text(risk.title.clone()),
                    Value::RiskKind(risk.kind),
                    rated,
                    Value::Text(risk.measure.clone()),
                    person(risk.owner),
                ];
                let mut row = row(risk.id, cells);
                row.mark = score.score.filter(|score| *score >= risks::HIGH).map(|_| Mark::Trouble);
                row
            })
            .collect();
        let heads = [
            "document-head-what",
            "document-head-kind",
            "document-head-score",
            "document-head-measure",
            "document-head-who",
        ];
        section("document-risks", vec![table(&heads, rows, "document-risks-none")])
    }

    /// You said, we did: what was said or answered since, and what is still open.
    pub fn said(&self) -> Option<Section> {
        let rows: Vec<Row> = voices::said_and_done(self.shown(), self.day())
            .into_iter()
            .filter(|one| one.on > self.since || one.answered_on.is_none_or(|on| on > self.since))
            // Theirs is what they said, and nothing is done about praise.
            .filter(|one| {
                let voice = self.shown().voices.get(one.id);
                voice.is_some_and(|it| it.kind != VoiceKind::Praise && self.side(it.of) != Some(Side::Ours))
            })
            .map(|one| {
                let done = if one.done.is_empty() { Value::Word("document-said-open") } else { Value::Text(one.done) };
                let who = one.who.map_or(Value::Nothing, Value::Text);
                row(one.id, vec![Value::Text(one.said), who, Value::Date(one.on), done])
            })
            .collect();
        let heads = ["document-head-said", "document-head-who", "document-head-on", "document-head-did"];
        (!rows.is_empty()).then(|| section("document-said", vec![table(&heads, rows, "document-said")]))
    }

    /// What the client expects of us and is open, and when it comes.
    pub fn expected(&self) -> Section {
        let mut open: Vec<_> =
            self.insights.expectations.statuses.iter().filter(|one| one.open && one.way == Way::OfUs).collect();
        open.sort_by(|a, b| b.state.is_missed().cmp(&a.state.is_missed()).then(a.by.cmp(&b.by)).then(a.id.cmp(&b.id)));
        let rows: Vec<Row> = open
            .into_iter()
            .filter_map(|status| Some((status, self.shown().expectations.get(status.id)?)))
            .map(|(status, one)| {
                let cells = vec![
                    Value::Text(one.title.clone()),
                    Value::Person(status.holder),
                    date(status.by),
                    match status.state {
                        State::MetNotConfirmed => Value::Word("document-not-confirmed"),
                        _ => self.comes(status),
                    },
                ];
                let mut row = row(one.id, cells);
                row.mark = match status.state {
                    State::NoSatisfier | State::Late => Some(Mark::Trouble),
                    State::DueBeforeNextContact => Some(Mark::Watch),
                    State::Covered => Some(Mark::Good),
                    State::MetNotConfirmed => Some(Mark::Unknown),
                    _ => None,
                };
                row
            })
            .collect();
        let heads = ["document-head-expects", "document-head-who", "document-head-by", "document-head-planned"];
        section("document-expected", vec![table(&heads, rows, "document-expected-none")])
    }

    /// What was planned, spent and is expected to be spent; nothing where no money is in what its readers may see.
    pub fn money(&self) -> Option<Section> {
        let value = &self.insights.earned_value;
        if self.shown().budget.is_empty() {
            return None;
        }
        let over = |planned: i64, spent: i64| (spent > planned).then_some(Mark::Trouble);
        let rows: Vec<Row> = self
            .shown()
            .budget
            .iter()
            .map(|one| {
                let spent = one.actuals.iter().fold(0_i64, |sum, actual| sum.saturating_add(actual.amount_minor));
                let last = one.forecasts.iter().max_by_key(|forecast| forecast.on);
                let forecast = last.map_or(Value::Nothing, |forecast| Value::Money(forecast.amount_minor));
                let cells = vec![
                    Value::Text(one.title.clone()),
                    Value::Money(one.planned_minor),
                    Value::Money(spent),
                    forecast,
                ];
                let mut row = row(one.id, cells);
                row.mark = over(one.planned_minor, spent);
                row
            })
            .collect();
        let figures = vec![
            figure("document-budget", Value::Money(value.budget_minor)),
            figure("document-budget-by-now", Value::Money(value.planned_to_date_minor)),
            figure("document-spent", Value::Money(value.spent_minor)),
        ];
        let heads = ["document-head-what", "document-budget", "document-spent", "document-head-forecast"];
        Some(section("document-money", vec![Block::Figures(figures), table(&heads, rows, "document-money")]))
    }

    /// Goals and how far each is.
    pub fn goals(&self) -> Option<Section> {
        let rows: Vec<Row> =
            self.insights
                .goals
                .goals
                .iter()
                .filter_map(|status| Some((status, self.shown().goals.get(status.id)?)))
                .map(|(status, goal)| {
                    let measure = goal.measure.as_ref();
                    let unit = measure.map(|one| one.unit.clone()).unwrap_or_default();
                    let number = |value: Option<f64>| value.map_or(Value::Nothing, Value::Number);
                    let cells = vec![
                        Value::Text(goal.title.clone()),
                        number(status.latest.map(|reading| reading.value)),
                        number(measure.map(|one| one.target)),
                        if unit.is_empty() { Value::Nothing } else { Value::Text(unit) },
                        date(measure.map(|one| one.by)),
                        status.progress.map_or(Value::Nothing, |share| Value::Percent(100.0 * share)),
                    ];
                    let mut row = row(goal.id, cells);
                    row.mark = status.progress.zip(status.expected).map(|(progress, expected)| {
                        if progress >= expected.min(1.0) { Mark::Good } else { Mark::Watch }
                    });
                    row
                })
                .collect();
        let heads = [
            "document-head-goal",
            "document-head-now",
            "document-head-target",
            "document-head-unit",
            "document-head-by",
            "document-head-progress",
        ];
        (!rows.is_empty()).then(|| section("document-goals", vec![table(&heads, rows, "document-goals")]))
    }

    /// Deliverables and what became of them.
    pub fn deliverables(&self) -> Option<Section> {
        let rows: Vec<Row> = self
            .shown()
            .deliverables
            .iter()
            .map(|one| {
                let last = one.results.iter().filter(|result| result.on <= self.day()).max_by_key(|result| result.on);
                let verdict = last.map(|result| result.verdict);
                let mark = match verdict {
                    Some(Verdict::Accepted) => Some(Mark::Good),
                    Some(Verdict::Conditional) => Some(Mark::Watch),
                    Some(Verdict::Rejected) => Some(Mark::Trouble),
                    None => one.due.filter(|due| *due < self.day()).map(|_| Mark::Watch),
                };
                let cells = vec![
                    Value::Text(one.title.clone()),
                    date(one.due),
                    verdict.map_or(Value::Word("document-not-presented"), Value::Verdict),
                    date(last.map(|result| result.on)),
                    person(one.accepted_by),
                ];
                let mut row = row(one.id, cells);
                row.mark = mark;
                row
            })
            .collect();
        let heads = [
            "document-head-what",
            "document-head-due",
            "document-head-verdict",
            "document-head-on",
            "document-head-accepts",
        ];
        let first = self.insights.earned_value.first_pass;
        let mut blocks = Vec::new();
        if first.of > 0 {
            blocks.push(Block::Figures(vec![figure("document-first-pass", Value::Share(first))]));
        }
        blocks.push(table(&heads, rows.clone(), "document-deliverables"));
        (!rows.is_empty()).then(|| section("document-deliverables", blocks))
    }

    /// What was learned, as far as its readers may know.
    pub fn lessons(&self) -> Option<Section> {
        let rows: Vec<Row> = self
            .shown()
            .lessons
            .iter()
            .map(|one| row(one.id, vec![Value::Text(one.text.clone()), Value::Text(one.advice.clone())]))
            .collect();
        let heads = ["document-head-lesson", "document-head-advice"];
        (!rows.is_empty()).then(|| section("document-lessons", vec![table(&heads, rows, "document-lessons")]))
    }
}
