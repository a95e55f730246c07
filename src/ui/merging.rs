//! What differs between two values of a file, as a list; and what two people's values have in conflict, decided one by one.

use egui::{Align, Label, Layout, Role, ScrollArea, Ui, WidgetInfo, vec2};

use super::compare::Comparison;
use super::compare::conflict::Told;
use super::theme::{SPACE_1, SPACE_2, SPACE_3, SPACE_5, Theme};
use super::widgets::chip::Mark;
use super::widgets::{button, card, field, page};
use crate::document::{Became, Side};
use crate::language::Words;

/// So much of the window is left for what is around the list, in points.
const AROUND: f32 = 300.0;
/// So many records that differ are shown; of more there is the count.
const MOST: usize = 300;
/// Up to so many are read through.
const FEW: usize = 8;

/// Where there is so much room, in points, what a field said and says stand side by side.
const BESIDE: f32 = 640.0;
/// A list of such fields takes no more.
const WIDEST: f32 = 820.0;

/// The two sides, with the keys of what they are called.
const SIDES: [(Side, &str); 2] = [(Side::Ours, "keep-merge-mine"), (Side::Theirs, "keep-merge-theirs")];
/// Width of what a side is called.
const KEY: card::KeyWidth = (88.0, 0.4);

/// A field that differs, as it is shown.
#[derive(Clone, Debug, PartialEq)]
struct Line {
    sentence: String,
    /// What it is called, what it said and what it says; none where there is one side of it alone.
    sides: Option<[String; 3]>,
}

impl Line {
    fn ui(&self, ui: &mut Ui, theme: &Theme) {
        let room = ui.available_width();
        let Some([name, before, after]) = self.sides.as_ref().filter(|_| room >= BESIDE) else {
            ui.add(Label::new(theme.body(&self.sentence)).wrap());
            return;
        };
        let (key, arrow) = (room * 0.22, 20.0);
        let side = (room - key - arrow - 3.0 * SPACE_3) / 2.0;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_3;
            let mut column = |width: f32, text| {
                ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(width);
                    ui.add(Label::new(text).wrap());
                });
            };
            column(key, theme.body(name).color(theme.quiet));
            column(side, theme.body(before).color(theme.quiet));
            column(arrow, theme.body("→").color(theme.quiet));
            column(side, theme.body(after));
        });
    }
}

/// What differs, as it is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Differences {
    /// Between what.
    pub title: String,
    summary: String,
    rows: Vec<(String, Vec<Line>)>,
    more: usize,
    /// What of it is looked for, as far as it is typed.
    sought: String,
    /// Whether both can be put together from here.
    pub merges: bool,
    /// What each side of a field is called; none where the title says it.
    pub heads: Option<[String; 2]>,
}

impl Differences {
    /// In words, under this title.
    pub fn of(title: String, comparison: &Comparison, words: &Words) -> Self {
        let row = |row: &super::compare::Row| {
            let line = |field: &super::compare::FieldRow| Line {
                sentence: field.sentence(row.became, words),
                sides: (row.became == Became::Changed && !field.order)
                    .then(|| [field.name.clone(), field.before.clone(), field.after.clone()]),
            };
            (row.heading(words), row.fields.iter().map(line).collect())
        };
        Self {
            title,
            summary: comparison.summary(words),
            rows: comparison.rows.iter().take(MOST).map(row).collect(),
            more: comparison.rows.len().saturating_sub(MOST),
            sought: String::new(),
            merges: false,
            heads: None,
        }
    }

    /// Draws them.
    pub fn ui(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) {
        ui.spacing_mut().item_spacing.y = SPACE_2;
        let room = (ui.ctx().content_rect().width() - 8.0 * SPACE_5).min(WIDEST);
        let beside =
            room >= BESIDE && self.rows.iter().any(|(_, fields)| fields.iter().any(|field| field.sides.is_some()));
        if beside {
            ui.set_width(room);
        }
        ui.add(Label::new(theme.strong(&self.summary)).wrap());
        // In a short list nobody looks for anything.
        if self.rows.len() > FEW {
            let (name, clear) = (words.text("common-search"), words.text("registers-clear"));
            field::search(ui, theme, name, clear, &mut self.sought, 240.0);
        }
        if let Some([before, after]) = self.heads.clone().filter(|_| beside) {
            let sides = Some([String::new(), before, after]);
            Line { sentence: String::new(), sides }.ui(ui, theme);
        }
        let sought = self.sought.trim().to_lowercase();
        let found = |text: &String| sought.is_empty() || text.to_lowercase().contains(&sought);
        let height = (ui.ctx().content_rect().height() - AROUND).clamp(160.0, 600.0);
        ScrollArea::vertical().max_height(height).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_1;
            let rows = self
                .rows
                .iter()
                .filter(|(heading, fields)| found(heading) || fields.iter().any(|field| found(&field.sentence)));
            for (heading, fields) in rows {
                card::group(ui, theme, heading);
                for field in fields.iter().filter(|field| found(heading) || found(&field.sentence)) {
                    field.ui(ui, theme);
                }
            }
            if self.more > 0 {
                ui.label(theme.caption(words.with("keep-differs-more", &[("n", self.more.into())])));
            }
            page::follow_keys(ui);
        });
    }
}

/// A conflict and which side counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// By which it is remembered.
    pub key: String,
    /// In words.
    pub told: Told,
    /// Which side counts; none until that is decided.
    pub side: Option<Side>,
}

/// How many are decided.
pub fn decided(choices: &[Choice]) -> usize {
    choices.iter().filter(|one| one.side.is_some()).count()
}

/// Draws conflicts with the choice of each; `base` is whether it is known what both began with.
pub fn conflicts(ui: &mut Ui, theme: &Theme, words: &Words, choices: &mut [Choice], base: bool) {
    ui.spacing_mut().item_spacing.y = SPACE_2;
    let width = (ui.ctx().content_rect().width() - 8.0 * SPACE_5).min(WIDEST);
    if width >= BESIDE {
        ui.set_width(width);
    }
    let n = [("n", choices.len().into())];
    let text = if base { words.with("keep-merge-text", &n) } else { words.text("keep-merge-no-base").to_owned() };
    ui.add(Label::new(theme.body(text)).wrap());
    let (done, total) = (decided(choices), choices.len());
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_2;
        ui.label(theme.strong(words.with("keep-merge-decided", &[("n", done.into()), ("total", total.into())])));
        // What somebody has chosen is not chosen anew with all others. Each is pressed by itself: an arrow key decides nothing,
        // and they stay where they are, so that whoever presses once more presses nothing else.
        if total > FEW / 2 {
            let name = words.text("keep-merge-all");
            ui.add_space(SPACE_3);
            ui.label(theme.quiet(name));
            for (side, key) in SIDES {
                let word = words.text(key);
                let response = button::plain(ui, theme, word);
                response.widget_info(|| WidgetInfo::labeled(Role::Button, done < total, format!("{name}: {word}")));
                if response.clicked() {
                    choices.iter_mut().filter(|one| one.side.is_none()).for_each(|one| one.side = Some(side));
                }
            }
        }
    });
    let height = (ui.ctx().content_rect().height() - AROUND).clamp(160.0, 600.0);
    let more = choices.len().saturating_sub(MOST);
    ScrollArea::vertical().max_height(height).show(ui, |ui| {
        let shown = choices.len().min(MOST);
        // What stands in one record stands together under its name.
        let of_one = |one: &Choice, next: &Choice| {
            (one.told.record, &one.told.heading) == (next.told.record, &next.told.heading)
        };
        for group in choices[..shown].chunk_by_mut(of_one) {
            let Some(first) = group.first() else { continue };
            let (key, heading) = (first.key.clone(), first.told.heading.clone());
            ui.push_id(key, |ui| {
                card::card(ui, theme, &heading, |ui| {
                    ui.spacing_mut().item_spacing.y = SPACE_1;
                    for (at, choice) in group.iter_mut().enumerate() {
                        if at > 0 {
                            card::rule(ui, theme);
                        }
                        let key = choice.key.clone();
                        ui.push_id(key, |ui| conflict(ui, theme, words, choice, base));
                    }
                });
            });
        }
        if more > 0 {
            ui.label(theme.caption(words.with("keep-differs-more", &[("n", more.into())])));
        }
        page::follow_keys(ui);
    });
    card::notice(ui, theme, Mark::Unknown, words.text("keep-merge-undo"), None);
}

/// One conflict with its choice.
fn conflict(ui: &mut Ui, theme: &Theme, words: &Words, choice: &mut Choice, base: bool) {
    let Choice { told, side, .. } = choice;
    let each = SIDES.map(|(side, key)| (Some(side), words.text(key)));
    let choose = |ui: &mut Ui| button::segmented(ui, theme, words.text("keep-merge-counts"), *side, &each);
    let chosen = card::line_with(ui, choose, |ui| {
        ui.add(Label::new(theme.emphasis(&told.what)).wrap());
    });
    if let Some(chosen) = chosen {
        *side = chosen;
    }
    for line in &told.more {
        ui.add(Label::new(theme.body(line)).wrap());
    }
    let [before, mine, theirs] = &told.says;
    let [my_marks, their_marks] = &told.marks;
    // Of what nothing is known nothing is said.
    if base {
        card::row_of(ui, theme, words.text("keep-merge-before"), KEY, |ui| {
            ui.add(Label::new(theme.quiet(before)).wrap());
        });
    }
    let said = [(mine, my_marks), (theirs, their_marks)];
    for ((of, key), (value, marks)) in SIDES.into_iter().zip(said) {
        // What counts stands out.
        let counts = *side == Some(of);
        card::row_of(ui, theme, words.text(key), KEY, |ui| {
            ui.add(Label::new(theme.marked(value, marks, counts)).wrap());
        });
    }
}
