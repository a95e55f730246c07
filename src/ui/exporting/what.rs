//! What leaves: the view on the screen, views, slides, a document, registers, dates for a calendar, the plan; and which of these.

use std::collections::BTreeSet;

use egui::{Label, Ui};

use super::rows::{Row, Rows};
use super::{Draft, Holds, Item, What, options};
use crate::language::Words;
use crate::ui::theme::Theme;
use crate::ui::views::Sight;
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{button, card, choice};

/// Height of a list, in points.
const LIST: f32 = 178.0;

impl Draft {
    /// Draws what can be chosen, and takes what is.
    pub(super) fn what(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) {
        let name = words.text("exporting-what");
        ui.label(theme.caption(name));
        let all = [
            (What::Screen, words.text("exporting-screen")),
            (What::Views, words.text("exporting-views")),
            (What::Slides, words.text("exporting-slides")),
            (What::Document, words.text("exporting-document")),
            (What::Tables, words.text("exporting-tables")),
            (What::Calendar, words.text("exporting-calendar")),
            (What::Plan, words.text("exporting-plan")),
        ];
        let slides = !self.offer.slides.is_empty();
        let all: Vec<_> = all.into_iter().filter(|(what, _)| slides || *what != What::Slides).collect();
        for row in options::in_rows(ui, &all) {
            if let Some(what) = button::segmented(ui, theme, name, self.choice.what, row) {
                self.choice.what = what;
                self.fit();
            }
        }
        match self.choice.what {
            What::Screen => {
                ui.add(Label::new(theme.emphasis(&self.offer.screen.1)).truncate());
            }
            What::Views => self.which_views(ui, theme, words),
            What::Slides => {
                let taken = self.taken();
                let list = (words.text("exporting-slides"), self.holds() == Holds::One, self.choice.client);
                let (rows, chosen) = (&mut self.slides, &mut self.choice.slides);
                which(ui, theme, words, list, (rows, &self.offer.slides, &taken, chosen));
            }
            What::Document => self.which_document(ui, theme, words),
            What::Tables => self.which_tables(ui, theme, words),
            What::Calendar | What::Plan => {}
        }
        if self.taken().is_empty() && self.stays(words).is_empty() {
            card::notice(ui, theme, Mark::Watch, words.text("exporting-nothing"), None);
        }
    }

    fn which_views(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) {
        let (client, one, taken) = (self.choice.client, self.holds() == Holds::One, self.taken());
        let ours = |sight: &Sight| (client && !sight.is_for_client()).then_some(words.text("exporting-ours-view"));
        let rows: Vec<Row<'_>> = (self.offer.views.iter().enumerate())
            .map(|(at, sight)| Row {
                group: words.text(sight.view.key()),
                word: words.text(if client { shown(*sight).key() } else { sight.key() }),
                on: if one { taken.contains(&at) } else { self.choice.views.contains(&at) },
                ours: ours(sight),
            })
            .collect();
        if let Some(at) = self.views.show(ui, theme, (words.text("exporting-views"), LIST, one), &rows) {
            choose(&mut self.choice.views, at, one);
        }
    }

    fn which_document(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) {
        let mut chosen = BTreeSet::from([self.choice.document]);
        let taken = [self.choice.document];
        let list = (words.text("exporting-document"), true, self.choice.client);
        which(ui, theme, words, list, (&mut self.documents, &self.offer.documents, &taken, &mut chosen));
        self.choice.document = chosen.first().copied().unwrap_or_default();
        if Some(self.choice.document) != self.offer.brief {
            return;
        }
        let name = words.text("after-which");
        let field = Field::new(name).hint(words.text("exporting-next-meeting"));
        let find = (words.text("common-search"), words.text("record-clear"));
        let options: Vec<_> = self.offer.befores.iter().map(|(before, title)| (*before, title.as_str())).collect();
        if let Some(before) = choice::combo(ui, theme, &field, &self.choice.before, &options, find) {
            self.choice.before = before;
        }
    }

    fn which_tables(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) {
        let (one, taken) = (self.holds() == Holds::One, self.taken());
        if !one {
            let name = words.text("exporting-registers");
            let all = self.choice.registers.is_empty();
            let ways = [(true, words.text("exporting-registers-all")), (false, words.text("exporting-registers-some"))];
            match button::segmented(ui, theme, name, all, &ways) {
                Some(true) => self.choice.registers.clear(),
                Some(false) if all => self.choice.registers = taken.first().copied().into_iter().collect(),
                _ => {}
            }
            if self.choice.registers.is_empty() {
                return;
            }
        }
        let list = (words.text("exporting-tables"), one, self.choice.client);
        let mut chosen = self.choice.registers.clone();
        which(ui, theme, words, list, (&mut self.registers, &self.offer.registers, &taken, &mut chosen));
        // The last one stays: none would be all.
        if !chosen.is_empty() {
            self.choice.registers = chosen;
        }
    }
}

/// A list of which one is chosen, or as many as somebody likes: those of ours cannot be, where it is for a client.
fn which(
    ui: &mut Ui,
    theme: &Theme,
    words: &Words,
    (name, one, client): (&str, bool, bool),
    (list, items, taken, chosen): (&mut Rows, &[Item], &[usize], &mut BTreeSet<usize>),
) {
    let rows: Vec<Row<'_>> = (items.iter().enumerate())
        .map(|(at, item)| Row {
            group: "",
            word: &item.title,
            on: if one { taken.contains(&at) } else { chosen.contains(&at) },
            ours: item.ours.filter(|_| client).map(|key| words.text(key)),
        })
        .collect();
    if let Some(at) = list.show(ui, theme, (name, LIST, one), &rows) {
        choose(chosen, at, one);
    }
}

/// A view as a client is shown it, where one is.
fn shown(sight: Sight) -> Sight {
    if sight.is_for_client() { sight.for_client() } else { sight }
}

/// Chooses one more, or one less; where there is room for one, that one.
fn choose(chosen: &mut BTreeSet<usize>, at: usize, one: bool) {
    if one {
        *chosen = BTreeSet::from([at]);
    } else if !chosen.remove(&at) {
        chosen.insert(at);
    }
}
