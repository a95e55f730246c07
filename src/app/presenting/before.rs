//! Before a presentation: who is in the room, what will be shown of each of them, what stays here, and where it is shown.
//!
//! Owns the questions. What will be shown is read off the very copy that is shown, of the kinds of records that its slides show.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;
use egui::{Label, ScrollArea, Ui};

use crate::app::audience::{Audience, sight_of};
use crate::document::{ForClient, client_copy};
use crate::insight::client_view;
use crate::language::Words;
use crate::ui::naming::{counted, title_of};
use crate::ui::theme::{SPACE_1, SPACE_2, Theme};
use crate::ui::views::Sight;
use crate::ui::views::deck::{Hidden, in_order};
use crate::ui::widgets::chip::Mark;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::{button, card, chip, choice};
use crate::workspace::{ContactId, Outcome, RecordKind, RecordRef, Side, StakeholderId, StakeholderKind, Workspace};

/// So much of the window is left for what is around the list, in points.
const AROUND: f32 = 210.0;
/// So many meetings are offered.
const MEETINGS: usize = 12;
/// So many titles of a kind are named; of more there is the count.
const NAMED: usize = 4;

/// Where the audience looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// At another screen, as a whole.
    Other,
    /// At a window of its own, which a call can share.
    Window,
    /// At this window: there is one screen, or all show the same.
    #[default]
    Here,
}

/// A meeting that is planned.
#[derive(Clone, Debug)]
struct Meeting {
    id: ContactId,
    title: String,
    who: Vec<StakeholderId>,
}

/// Somebody of the client, and what the copy says of them.
#[derive(Clone, Debug)]
struct Person {
    who: StakeholderId,
    name: String,
    /// Of each kind the count and some titles.
    stands: Vec<(String, Vec<String>)>,
}

/// What is asked and told before the start.
pub struct Before {
    /// The audience's side, which is made of the copy and of nothing else; none once it is shown.
    pub audience: Option<Box<Audience>>,
    /// The titles of the slides that are shown.
    pub slides: Vec<String>,
    /// Those that stay here, and why.
    pub left: Vec<(String, Hidden)>,
    /// Where it is shown.
    pub place: Place,
    /// Whether the file is only looked at: nothing can be noted in it.
    pub only: bool,
    /// How many screens there are.
    pub screens: usize,
    meetings: Vec<Meeting>,
    meeting: Option<ContactId>,
    people: Vec<Person>,
    there: BTreeSet<StakeholderId>,
}

impl Before {
    /// Reads what a file would show from this moment on. Costs a walk over all records, and all figures of the copy twice.
    pub fn of(file: &Workspace, now: NaiveDateTime, words: &Words) -> Self {
        let copy = client_copy(file);
        let (mut slides, mut left) = (Vec::new(), Vec::new());
        let mut kinds: BTreeSet<RecordKind> = BTreeSet::from([RecordKind::Slide]);
        for slide in in_order(file) {
            match Hidden::of(slide) {
                Some(why) => left.push((slide.title.clone(), why)),
                None => {
                    slides.push(slide.title.clone());
                    kinds.extend(sight_of(slide).map(Sight::kinds).unwrap_or_default());
                }
            }
        }
        let planned =
            file.contacts.iter().filter(|one| matches!(one.outcome, Outcome::Planned) && one.at.date() >= now.date());
        let mut planned: Vec<_> = planned.collect();
        planned.sort_by_key(|one| (one.at, one.id));
        let meeting = |one: &crate::workspace::Contact| Meeting {
            id: one.id,
            title: format!("{} · {}", words.date_time(one.at), one.title),
            who: one.attendance.iter().map(|one| one.who).collect(),
        };
        let meetings = planned.into_iter().take(MEETINGS).map(meeting).collect();
        // The copy has the same people in the same order, under other numbers.
        let seen = client_view(file).references(RecordKind::Stakeholder);
        let numbers: BTreeMap<RecordRef, RecordRef> =
            seen.into_iter().zip(copy.references(RecordKind::Stakeholder)).collect();
        let theirs =
            file.stakeholders.iter().filter(|one| one.side == Side::Client && one.kind == StakeholderKind::Person);
        let mut people: Vec<Person> = theirs
            .map(|one| {
                let stands = numbers
                    .get(&RecordRef::from(one.id))
                    .map(|there| stands(&copy, &kinds, (*there, &one.name), words));
                Person { who: one.id, name: one.name.clone(), stands: stands.unwrap_or_default() }
            })
            .collect();
        people.sort_by(|a, b| a.name.cmp(&b.name));
        Self {
            audience: Some(Box::new(Audience::new(&copy, now.date()))),
            slides,
            left,
            place: Place::default(),
            only: false,
            screens: 1,
            meetings,
            meeting: None,
            people,
            there: BTreeSet::new(),
        }
    }

    /// So many screens there are: the second one is offered, and chosen when it comes.
    pub fn know(&mut self, screens: usize) {
        if std::mem::replace(&mut self.screens, screens) != screens {
            self.place = if screens > 1 { Place::Other } else { Place::Here };
        }
    }

    /// Who was said to be there.
    pub fn there(&self) -> Vec<StakeholderId> {
        self.there.iter().copied().collect()
    }

    /// Draws the questions.
    pub fn ui(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) {
        let height = (ui.ctx().content_rect().height() - AROUND).clamp(160.0, 620.0);
        ScrollArea::vertical().max_height(height).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_2;
            self.room(ui, theme, words);
            self.where_to(ui, theme, words);
            self.shown(ui, theme, words);
        });
    }

    fn room(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) {
        card::group(ui, theme, words.text("present-who"));
        let mut options = vec![(None, words.text("present-no-meeting").to_owned())];
        options.extend(self.meetings.iter().map(|one| (Some(one.id), one.title.clone())));
        if self.meetings.is_empty() {
            ui.add(Label::new(theme.caption(words.text("present-no-meetings"))).wrap());
        } else if let Some(chosen) = self.ask_meeting(ui, theme, words, &options) {
            self.meeting = chosen;
            let meeting = self.meetings.iter().find(|one| Some(one.id) == chosen);
            let known = |who: &StakeholderId| self.people.iter().any(|one| one.who == *who);
            self.there = meeting.into_iter().flat_map(|one| one.who.iter().copied()).filter(known).collect();
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(SPACE_1, SPACE_1);
            for one in &self.people {
                let on = self.there.contains(&one.who);
                let count: usize = one.stands.iter().map(|(_, titles)| titles.len()).sum();
                let said = words.with("present-count", &[("n", count.into())]);
                if chip::filter(ui, theme, &one.name, count, on).on_hover_text(said).clicked() {
                    match on {
                        true => self.there.remove(&one.who),
                        false => self.there.insert(one.who),
                    };
                }
            }
        });
    }

    fn ask_meeting(
        &self,
        ui: &mut Ui,
        theme: &Theme,
        words: &Words,
        options: &[(Option<ContactId>, String)],
    ) -> Option<Option<ContactId>> {
        let options: Vec<(Option<ContactId>, &str)> = options.iter().map(|(id, title)| (*id, title.as_str())).collect();
        let find = (words.text("common-search"), words.text("record-clear"));
        choice::combo(ui, theme, &Field::new(words.text("present-meeting")), &self.meeting, &options, find)
    }

    fn shown(&self, ui: &mut Ui, theme: &Theme, words: &Words) {
        card::group(ui, theme, words.text("present-about"));
        if self.there.is_empty() {
            ui.add(Label::new(theme.caption(words.text("present-about-nobody"))).wrap());
        }
        for one in self.people.iter().filter(|one| self.there.contains(&one.who)) {
            let name = Label::new(theme.emphasis(&one.name));
            ui.add(name.truncate());
            if one.stands.is_empty() {
                ui.add(Label::new(theme.caption(words.text("present-about-nothing"))).wrap());
            }
            for (count, titles) in &one.stands {
                let mut named: Vec<&str> = titles.iter().take(NAMED).map(String::as_str).collect();
                if titles.len() > NAMED {
                    named.push("…");
                }
                let line =
                    words.with("present-about-line", &[("count", count.into()), ("titles", named.join("; ").into())]);
                ui.add(Label::new(theme.caption(line)).wrap()).on_hover_text(titles.join("\n"));
            }
        }
        card::group(ui, theme, &words.with("present-slides", &[("n", self.slides.len().into())]));
        for title in &self.slides {
            ui.add(Label::new(theme.body(title)).truncate());
        }
        if self.slides.is_empty() {
            card::notice(ui, theme, Mark::Trouble, words.text("present-no-slides"), None);
        }
        if !self.left.is_empty() {
            card::group(ui, theme, &words.with("present-left", &[("n", self.left.len().into())]));
            for (title, why) in &self.left {
                let why = words.text(why.key());
                ui.add(Label::new(theme.quiet(title)).truncate()).on_hover_text(why);
            }
        }
    }

    fn where_to(&mut self, ui: &mut Ui, theme: &Theme, words: &Words) {
        card::group(ui, theme, words.text("present-where"));
        let mut places = vec![(Place::Window, words.text("present-window")), (Place::Here, words.text("present-here"))];
        if self.screens > 1 {
            places.insert(0, (Place::Other, words.text("present-other")));
        }
        if let Some(place) = button::segmented(ui, theme, words.text("present-where"), self.place, &places) {
            self.place = place;
        }
        let why = match self.place {
            Place::Other => "present-other-text",
            Place::Window => "present-window-text",
            Place::Here if self.only => "present-here-only",
            Place::Here => "present-here-text",
        };
        ui.add(Label::new(theme.caption(words.text(why))).wrap());
        if self.only {
            card::notice(ui, theme, Mark::Watch, words.text("present-only-seen"), None);
        }
    }
}

/// Where somebody stands in what is shown of the copy: records of these kinds that refer to them, and such as name them.
fn stands(
    copy: &ForClient,
    kinds: &BTreeSet<RecordKind>,
    (who, name): (RecordRef, &str),
    words: &Words,
) -> Vec<(String, Vec<String>)> {
    let names_them = |one: &crate::workspace::AnyRecord, record: RecordRef| {
        one.links().iter().any(|link| link.to == who) || title_of(copy, record, words).contains(name)
    };
    let of_kind = |kind: &RecordKind| {
        let records = copy.references(*kind).into_iter().filter(|record| *record != who);
        let found = records.filter(|record| copy.get(*record).is_some_and(|one| names_them(&one, *record)));
        let titles: Vec<String> = found.map(|record| title_of(copy, record, words)).collect();
        (!titles.is_empty()).then(|| (counted(*kind, titles.len(), words), titles))
    };
    RecordKind::ALL.iter().filter(|kind| kinds.contains(kind)).filter_map(of_kind).collect()
}
