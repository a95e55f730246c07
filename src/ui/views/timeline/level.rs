//! The dialog that levels resources: what may move, and what would, before anything does.

use chrono::{Datelike, NaiveDateTime};
use egui::{Align, Label, Layout, ScrollArea, Ui, Vec2};

use super::load::name_of;
use crate::document::Edit;
use crate::insight::levelling::{Levelling, Options, can_be_levelled};
use crate::insight::schedule::Move;
use crate::ui::context::{Action, Cx};
use crate::ui::naming::title_of;
use crate::ui::theme::{SPACE_2, SPACE_3};
use crate::ui::widgets::button::{self, Weight};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::{card, popup};
use crate::workspace::TaskId;

/// Height of the list of what would move, in points.
const LIST: f32 = 168.0;
/// Height of a line of it, in points.
const LINE: f32 = 22.0;
/// Tasks in that list; more are a number.
const LISTED: usize = 200;
/// What stays too much is named so often.
const NAMED: usize = 3;

/// The dialog while it is open.
#[derive(Default)]
pub struct Dialog {
    options: Options,
}

impl Dialog {
    /// Draws it. Returns whether it is answered.
    pub fn show(&mut self, ui: &Ui, cx: &Cx<'_>) -> bool {
        let wanted = Some((cx.source, self.options));
        let can_be = can_be_levelled(cx.file);
        let current = cx.levelled.of == wanted;
        if can_be && !current && !cx.levelled.running && cx.levelled.broken != wanted {
            cx.out.push(Action::Level(self.options));
        }
        let levelling = cx.levelled.levelling;
        // Nothing is accepted but what is known of the plan as it is now.
        let accepted = levelling.filter(|one| can_be && current && !one.moves.is_empty());
        let held = cx.file.tasks.iter().filter(|task| task.levelling_delay_minutes != 0).count();
        let delayed = held > 0;
        let mut options = self.options;
        let clear = delayed.then(|| (Weight::Quiet, cx.text("load-clear")));
        // The last has the keyboard: where there is nothing to accept, an Enter takes nothing away.
        let buttons: Vec<(Weight, &str)> = match accepted {
            Some(_) => {
                let ends = [(Weight::Quiet, cx.text("common-cancel")), (Weight::Primary, cx.text("load-accept"))];
                let [cancel, accept] = ends;
                std::iter::once(cancel).chain(clear).chain([accept]).collect()
            }
            None => clear.into_iter().chain([(Weight::Primary, cx.text("common-cancel"))]).collect(),
        };
        let body = |ui: &mut Ui| {
            if !can_be {
                ui.add(Label::new(cx.theme.body(cx.text("load-backwards"))).wrap());
                return;
            }
            let within = [(false, cx.text("load-beyond")), (true, cx.text("load-within-slack"))];
            let chosen = button::segmented(ui, cx.theme, cx.text("load-how-far"), options.within_slack, &within);
            options.within_slack = chosen.unwrap_or(options.within_slack);
            if delayed && let Some(anew) = button::switch(ui, cx.theme, cx.text("load-anew"), !options.keep_earlier) {
                options.keep_earlier = !anew;
            }
            match levelling {
                Some(levelling) => {
                    ui.scope(|ui| {
                        // What was found for other options, until these are worked out.
                        if !current {
                            ui.disable();
                        }
                        preview(ui, cx, levelling);
                    });
                }
                None => drop(ui.label(cx.theme.quiet(cx.text("frame-computing")))),
            }
        };
        let ((), answer) = popup::dialog(ui.ctx(), cx.theme, "level", cx.text("load-level-title"), body, &buttons);
        self.options = options;
        let pressed = match answer {
            None => return false,
            Some(popup::Answer::Button(at)) => buttons.get(at).map(|(_, word)| *word),
            Some(popup::Answer::Left) => None,
        };
        if pressed == Some(cx.text("load-clear")) {
            cx.edit(Edit::ClearLevelling, Edit::ClearLevelling.label(cx.file));
            cx.out.push(Action::Done(cx.words.with("load-cleared", &[("n", held.into())])));
        } else if let Some(levelling) = accepted.filter(|_| pressed == Some(cx.text("load-accept"))) {
            let edit = Edit::Level { delays: delays(cx, levelling) };
            let label = edit.label(cx.file);
            cx.edit(edit, label);
            cx.out.push(Action::Done(cx.words.with("load-levelled", &[("n", levelling.moves.len().into())])));
        }
        true
    }
}

/// The delays of a levelled plan. It is levelled as it is known on the shown day: what was written down for later keeps
/// its own.
fn delays(cx: &Cx<'_>, levelling: &Levelling) -> Vec<(TaskId, i64)> {
    let unknown = cx.file.tasks.iter().filter(|task| !cx.shown().tasks.contains(task.id));
    let kept = unknown.map(|task| (task.id, task.levelling_delay_minutes)).filter(|(_, delay)| *delay != 0);
    levelling.delays.iter().copied().chain(kept).collect()
}

/// What would come of it: the end, what moves, what stays too much.
fn preview(ui: &mut Ui, cx: &Cx<'_>, levelling: &Levelling) {
    let date = |time: NaiveDateTime| cx.words.date(time.date());
    let end = match (levelling.finish_before, levelling.finish_after) {
        (before, after) if before == after => cx.words.with("load-end-stays", &[("date", date(after).into())]),
        (before, after) => {
            cx.words.with("load-end-moves", &[("before", date(before).into()), ("after", date(after).into())])
        }
    };
    let said = match (levelling.moves.len(), levelling.overloaded_before) {
        (0, 0) => cx.text("load-nothing").to_owned(),
        (0, _) => cx.text("load-nothing-helps").to_owned(),
        (n, _) => cx.words.with("load-moves", &[("n", n.into())]),
    };
    ui.add(Label::new(cx.theme.emphasis(&said)).wrap());
    ui.add(Label::new(cx.theme.body(&end)).wrap());
    if !levelling.moves.is_empty() {
        card::rule(ui, cx.theme);
        ScrollArea::vertical().max_height(LIST).auto_shrink([false, true]).show(ui, |ui| {
            ui.spacing_mut().item_spacing = Vec2::new(SPACE_3, 4.0);
            for one in levelling.moves.iter().take(LISTED) {
                row(ui, cx, one);
            }
            if levelling.moves.len() > LISTED {
                let more = cx.words.with("load-more", &[("n", (levelling.moves.len() - LISTED).into())]);
                ui.label(cx.theme.caption(more));
            }
        });
        card::rule(ui, cx.theme);
    }
    for (who, over) in levelling.unresolved.iter().take(NAMED) {
        let args = [
            ("who", name_of(cx, *who).into()),
            ("when", cx.words.date_range(over.from, over.to).into()),
            ("over", cx.words.effort(over.over_minutes).into()),
        ];
        card::notice(ui, cx.theme, Mark::Watch, &cx.words.with("load-unresolved", &args), None);
    }
    if levelling.unresolved.len() > NAMED {
        let more = cx.words.with("load-unresolved-more", &[("n", (levelling.unresolved.len() - NAMED).into())]);
        ui.label(cx.theme.caption(more));
    }
}

/// A task that would move: its name, from when to when, by how much.
fn row(ui: &mut Ui, cx: &Cx<'_>, one: &Move) {
    let (before, after) = (one.start.0.date(), one.start.1.date());
    let by = match (after - before).num_days() {
        0 => cx.words.effort(one.start_minutes()),
        days => cx.words.days(days),
    };
    let apart = before.year() != after.year();
    let short = |date| if apart { cx.words.date(date) } else { cx.words.date_short(date) };
    let title = title_of(cx.file, one.task.into(), cx.words);
    let when = cx.words.with("load-from-to", &[("before", short(before).into()), ("after", short(after).into())]);
    let size = Vec2::new(ui.available_width(), LINE);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        ui.add_space(SPACE_2);
        ui.label(cx.theme.emphasis(by));
        ui.label(cx.theme.quiet(when));
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| ui.add(Label::new(cx.theme.body(title)).truncate()));
    });
}
