//! Stakeholders: who matters, how much, and where they stand. A map (power and interest) and a list of the same people.
//!
//! Owns which of the two is shown and who is asked for. It computes nothing that `insight` knows; what it gathers from
//! there it keeps for a revision, a day and a language.

mod acts;
pub mod list;
mod map;
mod marks;
mod matrix;
pub mod person;
pub mod placement;
mod sentences;
mod ties;
mod trails;
mod tray;

use egui::{Align, Layout, Rect, Ui, pos2, vec2};

use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::Named;
use crate::ui::theme::{SPACE_2, SPACE_3, SPACE_4};
use crate::ui::widgets::button::{self, Button, Weight};
use crate::ui::widgets::{card, chip, field, page};
use crate::workspace::{Side, Track};
use person::{Filter, People, Person};

/// From this width on the engagement matrix stands beside the map, in points.
const MATRIX_FROM: f32 = 1040.0;
/// Width of the engagement matrix, in points.
const MATRIX: f32 = 356.0;

/// The two ways to look at people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Power and interest.
    #[default]
    Map,
    /// A table.
    List,
}

/// The view with its own small state.
#[derive(Default)]
pub struct PeopleView {
    /// Which of the two ways is shown.
    pub mode: Mode,
    filter: Filter,
    people: People,
    map: map::Map,
    list: list::List,
}

impl PeopleView {
    /// Where everybody stands on the map since it was drawn last; none before.
    pub fn layout(&self) -> Option<&placement::Layout> {
        self.map.layout()
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
        self.people.refresh(cx);
        if self.people.all.is_empty() {
            let act = cx.editable.then(|| cx.text("people-empty-act"));
            if card::empty(ui, cx.theme, Icon::People, cx.text("people-empty"), act) {
                acts::add_stakeholder(cx);
            }
            return;
        }
        let people = std::mem::take(&mut self.people);
        let mut shown: Vec<&Person> = people.all.iter().filter(|person| self.filter.admits(person)).collect();
        self.title(ui, cx, &people, &shown);
        if self.controls(ui, cx, &people) {
            shown = people.all.iter().filter(|person| self.filter.admits(person)).collect();
        }
        if shown.is_empty() {
            let act = Some(cx.text("people-nobody-act"));
            if card::empty(ui, cx.theme, Icon::Search, cx.text("people-nobody-found"), act) {
                self.filter = Filter::default();
            }
        } else {
            match self.mode {
                Mode::Map => self.map_page(ui, cx, &people, &shown),
                Mode::List => {
                    card::frame_flush(cx.theme).show(ui, |ui| self.list.show(ui, cx, &people, &self.filter));
                }
            }
        }
        self.people = people;
    }

    fn title(&self, ui: &mut Ui, cx: &Cx<'_>, people: &People, shown: &[&Person]) {
        let drawn = match self.mode {
            Mode::Map => {
                let on_map = shown.iter().filter(|person| person.place.is_some()).count();
                sentences::drawn_on_map(people, shown.len(), on_map, cx)
            }
            Mode::List => {
                let places = [("n", shown.len().into()), ("total", people.all.len().into())];
                cx.words.with("people-drawn-list", &places)
            }
        };
        card::view_title(ui, cx.theme, &sentences::finding(people, cx), &drawn);
    }

    /// Map or list, search, filters, acts. Whether someone else is asked for now.
    fn controls(&mut self, ui: &mut Ui, cx: &Cx<'_>, people: &People) -> bool {
        let before = self.filter.clone();
        let theme = cx.theme;
        let wide = ui.available_width() > 900.0;
        ui.horizontal(|ui| {
            let modes = [(Mode::Map, cx.text("people-mode-map")), (Mode::List, cx.text("people-mode-list"))];
            if let Some(mode) = button::segmented(ui, theme, cx.text("people-mode"), self.mode, &modes) {
                self.mode = mode;
            }
            let width = if wide { 220.0 } else { 150.0 };
            let (name, clear) = (cx.text("people-search"), cx.text("people-search-clear"));
            field::search(ui, theme, name, clear, &mut self.filter.query, width);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if cx.editable {
                    Self::buttons(ui, cx, people, wide);
                }
            });
        });
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 4.0);
            for track in Track::CHOICES {
                let count = people.all.iter().filter(|person| person.track == *track).count();
                let on = self.filter.tracks.contains(track);
                if count > 0 && chip::filter(ui, theme, track.name(cx.words), count, on).clicked() {
                    toggle(&mut self.filter.tracks, *track);
                }
            }
            ui.add_space(SPACE_3);
            for side in Side::CHOICES {
                let count = people.all.iter().filter(|person| person.side == *side).count();
                let on = self.filter.sides.contains(side);
                if count > 0 && chip::filter(ui, theme, side.name(cx.words), count, on).clicked() {
                    toggle(&mut self.filter.sides, *side);
                }
            }
        });
        self.filter != before
    }

    fn buttons(ui: &mut Ui, cx: &Cx<'_>, people: &People, wide: bool) {
        let theme = cx.theme;
        let add = cx.text("people-act-add");
        let pressed = if wide {
            Button::new(add).icon(Icon::Add).weight(Weight::Quiet).show(ui, theme)
        } else {
            button::icon(ui, theme, Icon::Add, add)
        };
        if pressed.clicked() {
            acts::add_stakeholder(cx);
        }
        if let Some(person) = acts::selected(cx).and_then(|who| people.get(who)) {
            let word = cx.text("people-act-tie-button");
            let tie = if wide {
                Button::new(word).icon(Icon::Tie).weight(Weight::Plain).show(ui, theme)
            } else {
                button::icon(ui, theme, Icon::Tie, word)
            };
            egui::Popup::menu(&tie).show(|ui| {
                ui.set_min_width(220.0);
                ui.spacing_mut().item_spacing.y = 0.0;
                crate::ui::widgets::popup::group(ui, theme, &person.name);
                acts::tie_rows(ui, cx, people, person);
            });
        }
    }

    fn map_page(&mut self, ui: &mut Ui, cx: &Cx<'_>, people: &People, shown: &[&Person]) {
        let room = ui.available_rect_before_wrap();
        let matrix = room.width() >= MATRIX_FROM;
        let (left, right) =
            if matrix { room.split_left_right_at_x(room.right() - MATRIX - SPACE_4) } else { (room, Rect::NOTHING) };
        let mut area = ui.new_child(egui::UiBuilder::new().max_rect(left).layout(Layout::top_down(Align::Min)));
        let tray = tray::height(shown);
        let legend = (left.height() > 330.0).then(|| matrix::Legend::of(ui, cx, left.width()));
        let below = legend.as_ref().map_or(0.0, |legend| legend.height + 6.0);
        let chart = Rect::from_min_max(left.min, left.max - vec2(0.0, tray + below));
        self.map.show(&mut area, cx, people, shown, &self.filter, chart);
        area.spacing_mut().item_spacing.y = 0.0;
        area.advance_cursor_after_rect(chart);
        if tray > 0.0 && tray::show(&mut area, cx, people, shown, &mut self.map, chart) {
            self.mode = Mode::List;
        }
        if let Some(legend) = legend {
            legend.paint(&area, cx.theme, pos2(left.left(), chart.bottom() + tray + 4.0));
        }
        if matrix {
            let place = Rect::from_min_max(right.min + vec2(SPACE_4, 0.0), right.max);
            let mut beside = ui.new_child(egui::UiBuilder::new().max_rect(place).layout(Layout::top_down(Align::Min)));
            matrix::show(&mut beside, cx, shown);
        }
        ui.advance_cursor_after_rect(room);
    }
}

fn toggle<T: PartialEq>(chosen: &mut Vec<T>, value: T) {
    match chosen.iter().position(|one| *one == value) {
        Some(at) => {
            chosen.remove(at);
        }
        None => chosen.push(value),
    }
}
