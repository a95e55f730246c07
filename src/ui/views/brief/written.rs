//! The brief on paper and in words: the same cards on one sheet, and the same lines as text. Nobody presses anything there.

use std::ops::Range;

use egui::{Ui, Vec2};

use super::model::{About, Model};
use super::{Before, BriefPage, LISTED, nobody, person_card};
use crate::exchange::report::{Block, Report, Section, State};
use crate::insight::managers;
use crate::ui::context::Cx;
use crate::ui::theme::{SPACE_2, SPACE_3};
use crate::ui::views::dossier;
use crate::ui::widgets::card;
use crate::ui::widgets::chip::{self, Audience, Mark};
use crate::workspace::StakeholderId;

/// So many lines are told of what changed.
const CHANGES: usize = LISTED + 2;

impl BriefPage {
    /// Gathers what there is to say; of these people where they were chosen, else of those who come. False while what the plan
    /// did is being worked out.
    pub fn gather(&mut self, cx: &Cx<'_>, before: Before, chosen: Option<&[StakeholderId]>) -> bool {
        if !self.begun {
            self.begin(cx);
            match before {
                Before::Next => {}
                Before::Contact(id) => self.choose(cx, cx.shown().contacts.get(id)),
                Before::People => (self.contact, self.room) = (None, Vec::new()),
            }
            if let Some(chosen) = chosen {
                let there = |who: &StakeholderId| cx.shown().stakeholders.contains(*who);
                self.room = chosen.iter().copied().filter(there).collect();
            }
        }
        if self.model.as_ref().is_none_or(|model| model.key != Model::key(cx, &self.room)) {
            self.model = Some(Model::of(cx, &self.room));
        }
        self.model.as_mut().is_none_or(|model| !model.follow(cx))
    }

    /// How many people it tells of.
    pub fn people(&self) -> usize {
        self.model.as_ref().map_or(0, |model| model.about.len())
    }

    /// Draws it as on the screen, without what is pressed, of so many of its people.
    pub fn on_paper(&mut self, ui: &mut Ui, cx: &Cx<'_>, people: Range<usize>) {
        let Some(model) = &self.model else { return };
        ui.spacing_mut().item_spacing = Vec2::splat(SPACE_2);
        chip::audience(ui, cx.theme, Audience::Internal, cx.text("frame-internal"));
        let date = cx.words.with("timeline-paper-as-of", &[("date", cx.words.date(cx.day).into())]);
        let title = &cx.shown().engagement.title;
        card::view_title(ui, cx.theme, &self.title(cx), &format!("{title} · {date}"));
        ui.spacing_mut().item_spacing = Vec2::splat(SPACE_3);
        if model.about.is_empty() {
            ui.label(cx.theme.quiet(nobody(cx, self.contact)));
        }
        for about in model.about.get(people).unwrap_or_default() {
            ui.push_id(about.who, |ui| person_card(ui, cx, about));
        }
    }

    /// The same in words.
    pub fn report(&self, cx: &Cx<'_>) -> Report {
        let about = self.model.iter().flat_map(|model| &model.about);
        let frame = &cx.shown().engagement;
        let date = cx.words.with("timeline-paper-as-of", &[("date", cx.words.date(cx.day).into())]);
        let from = match frame.firm.is_empty() {
            true => String::new(),
            false => cx.words.with("document-from-firm", &[("firm", frame.firm.as_str().into())]),
        };
        Report {
            title: self.title(cx),
            under: format!("{} · {} · {date}", frame.title, frame.client),
            readers: cx.text("frame-internal").to_owned(),
            from,
            language: cx.words.language().tag().to_owned(),
            sections: about.flat_map(|about| person(cx, about)).collect(),
        }
    }
}

/// What is known of one person: a section, and under it one for each list.
fn person(cx: &Cx<'_>, about: &About) -> Vec<Section> {
    let role = Some(about.role.clone()).filter(|role| !role.is_empty());
    let mut all = vec![Section {
        title: about.name.clone(),
        inner: false,
        blocks: role.into_iter().map(|text| Block::Line { text, state: None, follows: false }).collect(),
    }];
    let mut list = |title: &str, none: &str, lines: &[dossier::Line], most: usize| {
        let mut blocks: Vec<Block> = lines.iter().take(most).map(|line| said(cx, line)).collect();
        if lines.is_empty() {
            blocks.push(plain(cx.text(none)));
        }
        if lines.len() > most {
            blocks.push(plain(&cx.words.with("overview-more", &[("n", (lines.len() - most).into())])));
        }
        all.push(Section { title: title.to_owned(), inner: true, blocks });
    };
    list(cx.text("dossier-expects"), "brief-none-expected", &about.expects, LISTED);
    if !about.expected.is_empty() {
        list(cx.text("brief-expected-of"), "brief-none-expected", &about.expected, LISTED);
    }
    list(cx.text("brief-unheard"), about.none_unheard, &about.unheard, LISTED);
    list(cx.text("dossier-tasks-theirs"), "dossier-tasks-theirs-none", &about.their_tasks, LISTED);
    list(cx.text("dossier-tasks-ours"), "dossier-tasks-ours-none", &about.our_tasks, LISTED);
    if !about.voices.is_empty() {
        list(cx.text("brief-voices"), "dossier-voices-none", &about.voices, LISTED);
    }
    list(cx.text("brief-last"), "record-never-met", about.last.as_slice(), 1);
    match (&about.since, &about.changes) {
        (None, _) => list(cx.text("brief-changed-never"), "brief-changed-show", &[], 0),
        (Some(since), changes) => {
            list(since, "brief-changed-nothing", changes.as_deref().unwrap_or_default(), CHANGES);
        }
    }
    let curves =
        about.curves.iter().map(|curve| plain(&format!("{}: {} · {}", curve.name, curve.said.0, curve.said.1)));
    let mut curves: Vec<Block> = curves.collect();
    if curves.is_empty() {
        curves.push(plain(cx.text("dossier-readings-none")));
    }
    all.push(Section { title: cx.text("dossier-readings").to_owned(), inner: true, blocks: curves });
    let watch = |text: &String| Block::Line { text: text.clone(), state: state(cx, Mark::Watch), follows: false };
    let mut mind: Vec<Block> = about.mind.iter().map(watch).collect();
    if mind.is_empty() {
        mind.push(plain(cx.text("brief-mind-none")));
    }
    all.push(Section { title: cx.text("brief-mind").to_owned(), inner: true, blocks: mind });
    all
}

fn plain(text: &str) -> Block {
    Block::Line { text: text.to_owned(), state: None, follows: false }
}

fn said(cx: &Cx<'_>, line: &dossier::Line) -> Block {
    let text = match line.note.is_empty() {
        true => line.text.clone(),
        false => format!("{} · {}", line.text, line.note),
    };
    Block::Line { text, state: line.mark.and_then(|mark| state(cx, mark)), follows: false }
}

/// What a sign says, where it is one of the four that have a word.
fn state(cx: &Cx<'_>, mark: Mark) -> Option<State> {
    let mark = match mark {
        Mark::Good => managers::Mark::Good,
        Mark::Watch => managers::Mark::Watch,
        Mark::Trouble => managers::Mark::Trouble,
        Mark::Unknown => return None,
    };
    Some(State { mark, word: cx.text(crate::ui::views::figures::state_key(mark)).to_owned() })
}
