//! Stakeholders: who matters, how much, and where they stand. Several lenses on one set of people, and a list of them.
//!
//! Owns which lens is shown, who is selected and who is asked for; all lenses share them. It computes nothing that
//! `insight` knows; what it gathers from there it keeps for a revision, a day and a language.
//!
//! A lens is a `Picture` in a file of its own: it says where people stand and what a place means. The
//! `stage` draws marks and names, lets them glide from lens to lens, and follows pointer and keyboard.

mod acts;
mod attitude;
mod beside;
mod circle;
mod client;
mod controls;
mod coverage;
mod differences;
mod engagement;
mod influence;
mod legend;
pub mod lens;
pub mod list;
mod marks;
mod matrix;
mod midlines;
pub mod person;
mod picture;
pub mod placement;
mod plane;
mod power_interest;
mod salience;
mod sentences;
mod stage;
mod target;
mod ties;
mod trails;
mod tray;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use egui::{Align, Layout, Rect, Ui, pos2, vec2};

use crate::insight::raters::{self, Disagreement, View};
use crate::language::Language;
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::theme::{SPACE_2, SPACE_4};
use crate::ui::widgets::{card, page};
use crate::workspace::StakeholderId;
use legend::{Legend, Sign};
use lens::Lens;
use person::{Filter, People, Person};
use picture::{Cast, Picture};

/// From this width on a lens has room for what stands beside it, in points.
const BESIDE_FROM: f32 = 1040.0;
/// Width of what stands beside a lens, in points.
const BESIDE: f32 = 356.0;
/// From this height on a lens has room for its legend, in points.
const LEGEND_FROM: f32 = 330.0;

/// The two ways to look at people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Through a lens.
    #[default]
    Map,
    /// A table.
    List,
}

/// All lenses with their own small state.
#[derive(Default)]
struct Lenses {
    power_interest: power_interest::PowerInterest,
    engagement: engagement::Engagement,
    salience: salience::SalienceLens,
    circle: circle::Circle,
    attitude: attitude::AttitudeLens,
    network: influence::Influence,
    coverage: coverage::CoverageLens,
}

impl Lenses {
    fn of(&mut self, lens: Lens) -> &mut dyn Picture {
        match lens {
            Lens::PowerInterest => &mut self.power_interest,
            Lens::Engagement => &mut self.engagement,
            Lens::Salience => &mut self.salience,
            Lens::Circle => &mut self.circle,
            Lens::Attitude => &mut self.attitude,
            Lens::Network => &mut self.network,
            Lens::Coverage => &mut self.coverage,
        }
    }
}

/// How each rater sees people and where they disagree, and what that was found for.
#[derive(Default)]
struct Others {
    key: Option<(u64, NaiveDate)>,
    views: BTreeMap<StakeholderId, Vec<View>>,
    differences: Vec<Disagreement>,
    /// Who is seen differently.
    differ: BTreeSet<StakeholderId>,
    /// Who rated anybody.
    raters: BTreeSet<String>,
    /// Whether anybody was rated by two: only then raters can agree or disagree.
    compare: bool,
}

impl Others {
    fn refresh(&mut self, cx: &Cx<'_>) {
        let key = Some((cx.source, cx.day));
        if self.key != key {
            let (views, differences) = (raters::views(cx.shown(), cx.day), raters::disagreements(cx.shown(), cx.day));
            let differ = differences.iter().map(|one| one.who).collect();
            let raters = views.values().flatten().map(|view| view.by.clone()).collect();
            let compare = views.values().any(|views| views.len() > 1);
            *self = Self { key, views, differences, differ, raters, compare };
        }
    }
}

/// What a finding depends on.
#[derive(PartialEq)]
struct FindingKey {
    people: Option<(u64, NaiveDate, Language)>,
    lens: Lens,
    state: u64,
    filter: Filter,
    neutral: bool,
}

/// The view with its own small state.
#[derive(Default)]
pub struct PeopleView {
    /// Whether people are seen through a lens or listed.
    pub mode: Mode,
    /// Through which lens.
    pub lens: Lens,
    /// Whether classes and quadrants wear names that anybody may read.
    pub neutral: bool,
    /// Whether the marks of other raters are shown, too.
    pub raters: bool,
    /// Whether it is drawn for a client: who takes part, and nothing by which we weigh them.
    pub client: bool,
    /// Whether what belongs beside a lens is shown in a narrow room, too.
    beside: bool,
    filter: Filter,
    people: People,
    others: Others,
    /// What the lens found, and what that was found for.
    finding: Option<(FindingKey, String)>,
    /// Who is to be brought in sight when the view is drawn next.
    sought: Option<StakeholderId>,
    stage: stage::Stage,
    lenses: Lenses,
    list: list::List,
}

/// The people in question, for one pass.
fn cast<'a>(
    people: &'a People,
    shown: &'a [&'a Person],
    filter: &'a Filter,
    (neutral, raters): (bool, bool),
    others: &'a Others,
) -> Cast<'a> {
    Cast { people, shown, filter, neutral, raters, views: &others.views, differ: &others.differ }
}

impl PeopleView {
    /// Where everybody stands since a lens was drawn last, on the screen; none before.
    pub fn layout(&self) -> Option<placement::Layout> {
        self.stage.layout()
    }

    /// Brings somebody in sight: whoever is asked for by a filter that leaves them out is asked for no more, and the mark
    /// gets the keyboard.
    pub fn seek(&mut self, who: StakeholderId) {
        self.sought = Some(who);
    }

    /// Whether the network is looked at.
    pub fn shows_network(&self) -> bool {
        self.mode == Mode::Map && self.lens == Lens::Network
    }

    /// Draws the view.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let margin = page::margin(ui);
        egui::Frame::new().inner_margin(egui::Margin::same(margin as i8)).show(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(SPACE_2, SPACE_2);
            self.page(ui, cx);
        });
    }

    fn page(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        if self.client || cx.for_client {
            return client::page(ui, cx);
        }
        self.people.refresh(cx);
        self.lenses.of(self.lens).refresh(cx);
        if self.people.all.is_empty() {
            let act = cx.editable.then(|| cx.text("people-empty-act"));
            if card::empty(ui, cx.theme, Icon::People, cx.text("people-empty"), act) {
                acts::add_stakeholder(cx);
            }
            return;
        }
        let people = std::mem::take(&mut self.people);
        if let Some(who) = self.sought.take() {
            if people.get(who).is_some_and(|person| !self.filter.admits(person)) {
                self.filter = Filter::default();
            }
            // The list has no marks; who was looked for there is not looked for again on the map.
            self.stage.sought = (self.mode == Mode::Map).then_some((who, stage::SEEKS));
        }
        if self.raters {
            self.others.refresh(cx);
        }
        let mut shown: Vec<&Person> = people.all.iter().filter(|person| self.filter.admits(person)).collect();
        self.title(ui, cx, &people, &shown);
        if self.controls(ui, cx, &people, &shown) {
            shown = people.all.iter().filter(|person| self.filter.admits(person)).collect();
        }
        if self.raters {
            // Asked for in this very pass.
            self.others.refresh(cx);
        }
        if shown.is_empty() {
            let act = Some(cx.text("people-nobody-act"));
            if card::empty(ui, cx.theme, Icon::Search, cx.text("people-nobody-found"), act) {
                self.filter = Filter::default();
            }
        } else {
            match self.mode {
                Mode::Map => self.lens_page(ui, cx, &people, &shown),
                Mode::List => {
                    card::frame_flush(cx.theme).show(ui, |ui| self.list.show(ui, cx, &people, &self.filter));
                }
            }
        }
        self.people = people;
    }

    fn title(&mut self, ui: &mut Ui, cx: &Cx<'_>, people: &People, shown: &[&Person]) {
        if self.mode == Mode::List {
            let places = [("n", shown.len().into()), ("total", people.all.len().into())];
            let drawn = cx.words.with("people-drawn-list", &places);
            card::view_title(ui, cx.theme, &sentences::finding(people, cx), &drawn);
            return;
        }
        let cast = cast(people, shown, &self.filter, (self.neutral, self.raters), &self.others);
        let picture = self.lenses.of(self.lens);
        let key = FindingKey {
            people: people.key(),
            lens: self.lens,
            state: picture.state(),
            filter: self.filter.clone(),
            neutral: self.neutral,
        };
        if self.finding.as_ref().is_none_or(|(known, _)| *known != key) {
            self.finding = Some((key, picture.finding(cx, &cast)));
        }
        let n = shown.iter().filter(|person| picture.stands(person)).count();
        let mut drawn = picture.drawn(cx, (n, shown.len(), people.all.len()));
        // What was rated is as old as its oldest rating; ties and coverage say their own age.
        let standing = shown.iter().filter(|person| picture.stands(person));
        let oldest = standing.filter_map(|person| person.rated.map(|place| place.on)).min();
        if let Some(on) = oldest.filter(|_| !matches!(self.lens, Lens::Network | Lens::Coverage)) {
            let age = cx.words.days_from_today((on - cx.day).num_days());
            drawn = cx.words.with("people-drawn-age", &[("drawn", drawn.into()), ("age", age.into())]);
        }
        if self.raters && self.others.compare && !picture.shows_raters() {
            drawn = cx.words.with("people-drawn-placeless", &[("drawn", drawn.into())]);
        }
        if self.raters && !self.others.compare {
            let by = self.others.raters.first().map_or("", String::as_str);
            let places = [("n", self.others.raters.len().into()), ("by", by.into()), ("drawn", drawn.into())];
            drawn = cx.words.with("people-drawn-alone", &places);
        }
        let finding = self.finding.as_ref().map_or("", |(_, finding)| finding.as_str());
        card::view_title(ui, cx.theme, finding, &drawn);
    }

    /// What stands over every lens. Whether someone else is asked for now.
    fn controls(&mut self, ui: &mut Ui, cx: &Cx<'_>, people: &People, shown: &[&Person]) -> bool {
        if cx.presented {
            return false;
        }
        let before = self.filter.clone();
        let (mode, lens) = (self.mode, self.lens);
        let mut filter = std::mem::take(&mut self.filter);
        let picture = self.lenses.of(lens);
        let lacks_room = mode == Mode::Map && ui.available_width() < BESIDE_FROM && picture.has_beside();
        let switches = controls::Switches {
            raters: &mut self.raters,
            neutral: &mut self.neutral,
            beside: lacks_room.then_some(&mut self.beside),
        };
        let cast = cast(people, shown, &before, (*switches.neutral, *switches.raters), &self.others);
        let key_said = controls::head(ui, cx, people, (&mut self.mode, &mut self.lens, &mut filter), switches, |ui| {
            if mode == Mode::Map {
                picture.tools(ui, cx, &cast);
            }
        });
        ui.horizontal_wrapped(|ui| controls::filter(ui, cx, people, &mut filter, key_said));
        self.filter = filter;
        self.filter != before
    }

    fn lens_page(&mut self, ui: &mut Ui, cx: &Cx<'_>, people: &People, shown: &[&Person]) {
        let picture = self.lenses.of(self.lens);
        // Where ratings have no place, or nobody was rated by two, there is nothing to show beside and nobody stands back.
        let raters = self.raters && self.others.compare && picture.shows_raters();
        let cast = cast(people, shown, &self.filter, (self.neutral, raters), &self.others);
        let base = ui.scope_id();
        let room = ui.available_rect_before_wrap();
        let beside = (picture.has_beside() || raters) && (room.width() >= BESIDE_FROM || self.beside);
        let (left, right) = if beside {
            room.split_left_right_at_x(room.right() - BESIDE.min(room.width() * 0.42) - SPACE_4)
        } else {
            (room, Rect::NOTHING)
        };
        let mut area = ui.new_child(egui::UiBuilder::new().max_rect(left).layout(Layout::top_down(Align::Min)));
        let waiting = tray::waiting(shown, picture);
        let tray = tray::height(&waiting);
        let mut signs = picture.signs();
        if raters {
            signs.push(Sign::Rater);
        }
        let legend =
            (left.height() > LEGEND_FROM && !signs.is_empty()).then(|| Legend::of(ui, cx, &signs, left.width()));
        let below = legend.as_ref().map_or(0.0, |legend| legend.height + 6.0);
        let scene = Rect::from_min_max(left.min, left.max - vec2(0.0, tray + below));
        self.stage.show(&mut area, cx, (self.lens, picture), &cast, (scene, base));
        area.spacing_mut().item_spacing.y = 0.0;
        area.advance_cursor_after_rect(scene);
        if tray > 0.0 && tray::show(&mut area, cx, people, &waiting, (&mut self.stage, picture), scene) {
            self.mode = Mode::List;
        }
        if let Some(legend) = legend {
            legend.paint(&area, cx.theme, pos2(left.left(), scene.bottom() + tray + 4.0));
        }
        if beside {
            let place = Rect::from_min_max(right.min + vec2(SPACE_4, 0.0), right.max);
            let mut beside = ui.new_child(egui::UiBuilder::new().max_rect(place).layout(Layout::top_down(Align::Min)));
            if raters {
                differences::card(&mut beside, cx, &cast, &self.others.differences);
            } else {
                picture.beside(&mut beside, cx, &cast);
            }
        }
        ui.advance_cursor_after_rect(room);
    }
}
