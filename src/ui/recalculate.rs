//! Dates that stand as imported: the line over the plan that says so, and the list of what recalculating would move,
//! each with its size and its reason, to take or to leave.
//!
//! Owns what is chosen in that list. What would move is known beforehand; nothing is computed here.

use std::collections::HashSet;

use egui::{Label, Rect, ScrollArea, Sense, Ui, UiBuilder, Vec2, pos2};

use super::command::Command;
use super::context::{Action, Cx};
use super::theme::{self, SPACE_1, SPACE_2, SPACE_4, Theme};
use super::widgets::chip::Mark;
use super::widgets::{banner as line, button, card, field, one_line};
use crate::insight::recalculate::Recalculation;
use crate::insight::schedule::{Move, Why};
use crate::language::Words;
use crate::ui::naming::{Named, title_of};
use crate::workspace::{ConstraintKind, TaskId, Workspace};

/// Height of a row of the list: a name over its dates and their reason, which may take two lines, in points.
const LINE: f32 = 66.0;
/// The same, where what is said under it takes one line.
const LOW_LINE: f32 = 50.0;
/// How far that stands in, in points.
const BELOW: f32 = 24.0;
/// So much of the window is left for what is around the list, in points.
const AROUND: f32 = 280.0;

/// Says over the plan that its dates stand as imported, and offers to recalculate.
pub fn banner(ui: &mut Ui, cx: &Cx<'_>) {
    let known = &cx.insights.recalculation;
    if known.standing.is_empty() || !cx.editable {
        return;
    }
    let sentence = match known.count() {
        0 => cx.text("recalculate-banner-none").to_owned(),
        count => cx.words.with("recalculate-banner", &[("n", count.into())]),
    };
    line::over(ui, cx.theme, "recalculate", (Mark::Unknown, &sentence), |ui| {
        if button::plain(ui, cx.theme, cx.text("recalculate-act")).clicked() {
            cx.out.push(Action::Command(Command::Recalculate));
        }
    });
}

/// One task that would move, in words.
struct Row {
    task: TaskId,
    title: String,
    /// From which date to which, and why.
    dates: String,
    /// By how much.
    by: String,
    /// Whether its own dates stand; else it moves with what it follows, or with what is in it.
    stands: bool,
    /// It moves because what is in it does.
    summary: bool,
    chosen: bool,
}

/// The list while it is looked at.
pub struct Draft {
    rows: Vec<Row>,
    standing: Vec<TaskId>,
    /// The longest of what is said under a name.
    longest: String,
}

impl Draft {
    /// Everything that would move, all of it chosen.
    pub fn of(workspace: &Workspace, known: &Recalculation, words: &Words) -> Self {
        let standing: HashSet<TaskId> = known.standing.iter().copied().collect();
        let row = |one: &Move| {
            let stands = standing.contains(&one.task);
            Row {
                task: one.task,
                title: title_of(workspace, one.task.into(), words),
                dates: format!("{} · {}", dates(one, words), why(one, workspace, words)),
                by: by(one, words),
                stands,
                summary: one.summary,
                chosen: stands,
            }
        };
        let rows: Vec<Row> = known.moves.iter().map(row).collect();
        let longest = rows.iter().map(|row| &row.dates).max_by_key(|said| said.chars().count()).cloned();
        Self { rows, standing: known.standing.clone(), longest: longest.unwrap_or_default() }
    }

    /// How many may be chosen, and how many are: the work itself, and summaries only where there is nothing else.
    fn counts(&self) -> (usize, usize) {
        let work = self.rows.iter().any(|row| row.stands && !row.summary);
        let open = self.rows.iter().filter(|row| row.stands && !(work && row.summary));
        (open.clone().count(), open.filter(|row| row.chosen).count())
    }

    /// The word of the button that takes what is chosen; none where nothing is.
    pub fn accept(&self, words: &Words) -> Option<String> {
        match self.counts() {
            (0, _) => Some(words.text("recalculate-go").to_owned()),
            (_, 0) => None,
            (all, chosen) if all == chosen => Some(words.text("recalculate-accept-all").to_owned()),
            (_, chosen) => Some(words.with("recalculate-accept-some", &[("n", chosen.into())])),
        }
    }

    /// The tasks whose dates are to be let go: all that stand, those that would not move too, or only the chosen ones.
    pub fn accepted(&self) -> Vec<TaskId> {
        let (all, chosen) = self.counts();
        if all == chosen {
            return self.standing.clone();
        }
        self.rows.iter().filter(|row| row.chosen).map(|row| row.task).collect()
    }

    /// Draws the list.
    pub fn ui(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) {
        if self.rows.is_empty() {
            ui.add(Label::new(theme.body(words.text("recalculate-nothing"))).wrap());
            return;
        }
        ui.add(Label::new(theme.body(words.text("recalculate-text"))).wrap());
        let (all, chosen) = self.counts();
        if all > 1 {
            let sentence = words.with("recalculate-all", &[("n", all.into())]);
            if let Some(on) = field::check(ui, theme, &sentence, all == chosen) {
                for row in self.rows.iter_mut().filter(|row| row.stands) {
                    row.chosen = on;
                }
            }
            card::rule(ui, theme);
        }
        // As high as the longest line under a name takes.
        let room = ui.available_width() - SPACE_4 - BELOW;
        let longest = one_line(ui, &self.longest, theme::regular(theme::CAPTION), f32::INFINITY).size().x;
        let line = if longest > room { LINE } else { LOW_LINE };
        let height = (ui.ctx().content_rect().height() - AROUND).clamp(LINE * 2.0, LINE * 9.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        let area = ScrollArea::vertical().max_height(height).auto_shrink([false, true]);
        area.show_rows(ui, line, self.rows.len(), |ui, shown| {
            for row in &mut self.rows[shown] {
                row.ui(ui, theme, line);
            }
        });
    }
}

impl Row {
    fn ui(&mut self, ui: &mut Ui, theme: &Theme, height: f32) {
        let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::hover());
        let rect = rect.with_max_x(rect.right() - SPACE_4);
        let by = ui.painter().layout_no_wrap(self.by.clone(), theme::regular(theme::BODY), theme.text);
        let at = pos2(rect.right() - by.size().x, rect.top() + SPACE_2);
        let name = Rect::from_min_max(pos2(rect.left(), rect.top() + 2.0), pos2(at.x - SPACE_2, rect.top() + 30.0));
        let below = Rect::from_min_max(pos2(rect.left() + BELOW, rect.top() + 28.0), rect.max);
        ui.painter().galley(at, by, theme.text);
        // Children of their own: what stands in them moves no row up.
        {
            let ui = &mut ui.new_child(UiBuilder::new().max_rect(name));
            if self.stands {
                if let Some(on) = field::check(ui, theme, &self.title, self.chosen) {
                    self.chosen = on;
                }
            } else {
                ui.add_space(SPACE_1 + 2.0);
                ui.horizontal(|ui| {
                    ui.add_space(24.0);
                    ui.add(Label::new(theme.body(&self.title)).truncate());
                });
            }
        }
        let mut said = ui.new_child(UiBuilder::new().max_rect(below));
        said.add(Label::new(theme.caption(&self.dates)).wrap()).on_hover_text(&self.dates);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.hairline());
    }
}

/// The end that moves: from when to when.
fn dates(one: &Move, words: &Words) -> String {
    let (key, (from, to)) = match one.finish.0 == one.finish.1 {
        true => ("recalculate-start", one.start),
        false => ("recalculate-finish", one.finish),
    };
    let said = |at: chrono::NaiveDateTime| match from.date() == to.date() {
        true => words.date_time(at),
        false => words.date(at.date()),
    };
    words.with(key, &[("from", said(from).into()), ("to", said(to).into())])
}

/// By how much, in days where the day is another one.
fn by(one: &Move, words: &Words) -> String {
    let (from, to) = if one.finish.0 == one.finish.1 { one.start } else { one.finish };
    let days = (to.date() - from.date()).num_days();
    let amount = match days {
        0 => words.effort((to - from).num_minutes().abs()),
        days => words.days(days.abs()),
    };
    let key = if to > from { "recalculate-later" } else { "recalculate-earlier" };
    words.with(key, &[("amount", amount.into())])
}

/// Why it would start, or end, where it does.
fn why(one: &Move, workspace: &Workspace, words: &Words) -> String {
    let title = |task: TaskId| title_of(workspace, task.into(), words);
    // Of what begins where it did only the end moves, and what sets the start says nothing of that.
    if one.start.0 == one.start.1 && !one.summary {
        return words.text("recalculate-why-duration").to_owned();
    }
    match one.why {
        Why::ProjectStart => words.text("recalculate-why-start").to_owned(),
        Why::Link { predecessor, .. } => words.with("recalculate-why-link", &[("title", title(predecessor).into())]),
        Why::Constraint { of, kind, at } => {
            let date = at.map(|at| words.date(at.date())).unwrap_or_default();
            let said = format!("{} {date}", kind.name(words)).trim_end().to_owned();
            if of == one.task { said } else { format!("{}: {said}", title(of)) }
        }
        Why::Manual => words.text("recalculate-why-manual").to_owned(),
        Why::Actual => words.with("recalculate-why-began", &[("date", words.date(one.start.1.date()).into())]),
        Why::Late => ConstraintKind::AsLateAsPossible.name(words).to_owned(),
        Why::Given => words.text("recalculate-why-given").to_owned(),
        Why::Levelled { .. } => words.text("recalculate-why-levelled").to_owned(),
        Why::Children => words.text("recalculate-why-summary").to_owned(),
    }
}
