//! What leaves for a client, in words, before it does; and what is kept of it here.

use chrono::NaiveDate;
use egui::{Label, ScrollArea, Ui};

use super::naming::{counted, title_of};
use super::theme::{SPACE_1, SPACE_2, Theme};
use super::widgets::card;
use super::widgets::chip::Mark;
use crate::language::Words;
use crate::workspace::{Event, EventId, Id, Meta, RecordKind, StakeholderKind, Workspace};

/// So much of the window is left for what stands under the list and for its margin, in points.
const BELOW: f32 = 256.0;
/// So many of a kind are named; of more there is the count.
const MOST: usize = 60;

/// What leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaving {
    /// Of each kind how many, and what they are called.
    pub kinds: Vec<(String, Vec<String>)>,
    /// The people who are named.
    pub people: Vec<String>,
}

impl Leaving {
    /// What leaves with a copy for a client.
    pub fn of(copy: &Workspace, words: &Words) -> Self {
        let of_kind = |kind: &RecordKind| {
            let titles: Vec<String> =
                copy.references(*kind).into_iter().map(|record| title_of(copy, record, words)).collect();
            (!titles.is_empty()).then(|| (counted(*kind, titles.len(), words), titles))
        };
        let people = copy.stakeholders.iter().filter(|one| one.kind == StakeholderKind::Person);
        Self {
            kinds: RecordKind::ALL.iter().filter_map(of_kind).collect(),
            people: people.map(|one| one.name.clone()).collect(),
        }
    }

    /// How much leaves, in a line.
    pub fn counts(&self, words: &Words) -> String {
        let counts: Vec<String> = self.kinds.iter().map(|(count, _)| count.clone()).collect();
        match counts.is_empty() {
            true => words.text("leaving-frame-alone").to_owned(),
            false => words.list(&counts),
        }
    }

    /// Draws what leaves: of each kind how many, and which; so many points are taken by what else is asked.
    pub fn ui(&self, ui: &mut Ui, theme: &Theme, words: &Words, taken: f32) {
        ui.spacing_mut().item_spacing.y = SPACE_2;
        ui.add(Label::new(theme.body(words.text("leaving-text"))).wrap());
        let people = match self.people.is_empty() {
            true => words.text("leaving-nobody").to_owned(),
            false => words.with("leaving-people", &[("list", self.people.join(", ").into())]),
        };
        card::notice(ui, theme, Mark::Watch, &people, None);
        // How many lines the names of people take is known only now.
        let above = ui.min_rect().height();
        let height = (ui.ctx().content_rect().height() - above - BELOW - taken).clamp(72.0, 520.0);
        ScrollArea::vertical().max_height(height).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_1;
            if self.kinds.is_empty() {
                ui.add(Label::new(theme.body(words.text("leaving-frame-alone"))).wrap());
            }
            for (count, titles) in &self.kinds {
                card::group(ui, theme, count);
                for title in titles.iter().take(MOST) {
                    ui.add(Label::new(theme.body(title)).truncate()).on_hover_text(title);
                }
                if titles.len() > MOST {
                    let more = words.with("leaving-more", &[("n", (titles.len() - MOST).into())]);
                    ui.add(Label::new(theme.caption(more)).wrap());
                }
            }
        });
        ui.add(Label::new(theme.caption(words.text("leaving-kept"))).wrap());
    }

    /// What is kept here of it: an event of ours, with who released it, and how much of what.
    pub fn release(&self, releaser: &str, day: NaiveDate, words: &Words) -> Event {
        let people = match self.people.is_empty() {
            true => words.text("leaving-nobody").to_owned(),
            false => words.with("leaving-people", &[("list", self.people.join(", ").into())]),
        };
        Event {
            id: EventId::new(0, 0),
            meta: Meta::internal(releaser, day),
            on: day,
            title: words.with("leaving-event", &[("who", releaser.into())]),
            text: format!("{}. {people}", self.counts(words)),
            review: false,
        }
    }
}
