//! `entente info FILE`: what is in it.

use chrono::{NaiveDate, NaiveDateTime};
use serde_json::{Map, Value, json};

use super::{DONE, InfoArguments, open_to_look, say};
use crate::file::Unlock;
use crate::insight::Insights;
use crate::insight::earned_value::Figures;
use crate::insight::warnings::Severity;
use crate::language::Words;
use crate::ui::naming::counted;
use crate::workspace::{RecordKind, Workspace, check};

/// What is said of a file.
struct Info {
    /// As it was read.
    file: Workspace,
    /// As it is counted: the file itself, or what was known on the day asked for.
    counted: Workspace,
    figures: Insights,
    problems: usize,
}

/// Says what is in a file. Returns 0, or 2 for a file that cannot be read.
pub(super) fn run(words: Words, unlock: &Unlock, arguments: &InfoArguments) -> u8 {
    let workspace = match open_to_look(words, unlock, &arguments.file, &arguments.author) {
        Ok(own) => own.seen().clone(),
        Err(code) => return code,
    };
    let today = chrono::Local::now().date_naive();
    let info = Info::of(workspace, arguments.as_of, today);
    if arguments.json {
        say(info.json());
    } else {
        for line in info.lines(words) {
            say(line);
        }
    }
    DONE
}

impl Info {
    fn of(file: Workspace, as_of: Option<NaiveDate>, today: NaiveDate) -> Self {
        let day = as_of.or(file.engagement.status_date).unwrap_or(today);
        let figures = Insights::of(&file, day);
        let counted = if as_of.is_some() { figures.shown.clone() } else { file.clone() };
        Self { problems: check(&file).len(), file, counted, figures }
    }

    fn findings(&self, severity: Severity) -> usize {
        self.figures.findings.iter().filter(|finding| finding.severity == severity).count()
    }

    /// When the plan ends; none where there is no task.
    fn finish(&self) -> Option<NaiveDateTime> {
        let schedule = &self.figures.schedule;
        (!schedule.tasks.is_empty()).then_some(schedule.finish)
    }

    /// For programs: names as in the file, dates in ISO 8601, shares from 0 to 1, money in minor units, `null` for
    /// what is not known; never translated.
    fn json(&self) -> Value {
        let frame = &self.file.engagement;
        let figures = &self.figures;
        let count = |kind: &RecordKind| (kind.list_name().to_owned(), self.counted.count(*kind).into());
        let counts: Map<String, Value> = RecordKind::ALL.iter().map(count).collect();
        let earned = figures.earned_value.figures.as_ref();
        let tasks = figures.schedule.tasks_done();
        json!({
            "title": frame.title,
            "client": frame.client,
            "firm": frame.firm,
            "currency": frame.currency,
            "start": frame.start.to_string(),
            "end": frame.end.map(|end| end.to_string()),
            "as_of": figures.day.to_string(),
            "counts": counts,
            "problems": self.problems,
            "figures": {
                "project_manager": figures.managers.pm.value,
                "relationship_manager": figures.managers.rm.value,
                "gap": figures.managers.gap,
                "plan_finish": self.finish().map(|finish| finish.format("%Y-%m-%dT%H:%M").to_string()),
                "schedule_performance_index": earned.and_then(Figures::spi),
                "cost_performance_index": earned.and_then(Figures::cpi),
                "spent_minor": figures.earned_value.spent_minor,
                "budget_minor": figures.earned_value.budget_minor,
                "tasks": tasks.of,
                "tasks_done": tasks.n,
                "expectations_met": figures.expectations.of_us.met,
                "expectations_open": figures.expectations.of_us.open,
                "expectations_refused": figures.expectations.of_us.refused,
                "expectations_late": figures.expectations.of_us.late,
                "asked": figures.pulse.heard.of,
                "answered": figures.pulse.heard.n,
                "satisfied": figures.pulse.satisfied.value(),
                "promises_kept": figures.promises.ours.share.value(),
                "findings_trouble": self.findings(Severity::Trouble),
                "findings_watch": self.findings(Severity::Watch),
                "findings_info": self.findings(Severity::Info),
            },
        })
    }

    /// For people.
    fn lines(&self, words: Words) -> Vec<String> {
        let frame = &self.file.engagement;
        let figures = &self.figures;
        let points = |value: Option<f64>| {
            value.map_or(words.text("common-unknown").to_owned(), |value| words.number(value, 0)).into()
        };
        let money = |minor| words.money_whole(minor, &frame.currency).into();
        let earned = &figures.earned_value;
        let mut lines = vec![
            frame.title.clone(),
            words.with("cli-info-parties", &[("client", (&frame.client).into()), ("firm", (&frame.firm).into())]),
            match frame.end {
                Some(end) => words.with("cli-info-dates", &[("range", words.date_range(frame.start, end).into())]),
                None => words.with("cli-info-from", &[("date", words.date(frame.start).into())]),
            },
            words.with("cli-info-as-of", &[("date", words.date(figures.day).into())]),
            String::new(),
        ];
        lines.extend(RecordKind::ALL.iter().filter_map(|kind| {
            let count = self.counted.count(*kind);
            (count > 0).then(|| counted(*kind, count, &words))
        }));
        lines.extend([
            String::new(),
            words.with(
                "cli-info-managers",
                &[("pm", points(figures.managers.pm.value)), ("rm", points(figures.managers.rm.value))],
            ),
            match self.finish() {
                Some(finish) => words.with(
                    "cli-info-finish",
                    &[
                        ("date", words.date(finish.date()).into()),
                        ("past", figures.schedule.days_past_end(figures.day).unwrap_or(0).into()),
                    ],
                ),
                None => words.text("cli-info-no-tasks").to_owned(),
            },
            words.with(
                "cli-info-money",
                &[("spent", money(earned.spent_minor)), ("budget", money(earned.budget_minor))],
            ),
            words.with("cli-info-trouble", &[("n", self.findings(Severity::Trouble).into())]),
            words.with("cli-info-watch", &[("n", self.findings(Severity::Watch).into())]),
            words.with("cli-info-know", &[("n", self.findings(Severity::Info).into())]),
            match self.problems {
                0 => words.text("cli-no-problems").to_owned(),
                n => words.with("cli-problems", &[("n", n.into())]),
            },
        ]);
        lines
    }
}
