//! What stands over every lens: which lens, who is asked for, and the acts. One filter for all of them.

use egui::{Align, Layout, Ui, vec2};

use super::lens::Lens;
use super::person::{Filter, People};
use super::{Mode, acts};
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::Named;
use crate::ui::theme::{SPACE_1, SPACE_3};
use crate::ui::widgets::button::{self, Button, Weight};
use crate::ui::widgets::choice;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{chip, popup};
use crate::workspace::{Side, StakeholderId, StakeholderKind, Track};

/// From this width on the acts have their words, in points.
const WIDE: f32 = 1100.0;
/// What the acts beside the chooser take, in points.
const ACTS: f32 = 150.0;
/// What the chip of key people takes at most, in points.
const KEY_CHIP: f32 = 140.0;
/// What the switches and acts at the right end of the head take, in points.
const SWITCHES: f32 = 176.0;
/// Width of a list to choose from, in points.
const LIST: f32 = 190.0;
/// The same where there is little room.
const SHORT_LIST: f32 = 140.0;

/// What is switched on at the right end of the head.
pub struct Switches<'a> {
    /// Whether the marks of other raters are shown, too.
    pub raters: &'a mut bool,
    /// Whether classes and quadrants wear names that anybody may read.
    pub neutral: &'a mut bool,
    /// Whether what belongs beside a lens is shown in a narrow room, too; none where there is room or nothing to show.
    pub beside: Option<&'a mut bool>,
}

/// Whether so much stands in so little room that the chooser becomes a list and the acts lose their words.
fn is_narrow(ui: &Ui) -> bool {
    ui.available_width() <= WIDE
}

/// The chooser of lenses with the lens' own `tools`, and the acts at its right. In a narrow room the search and the
/// organisation stand here, too: the chips need the row below for themselves.
pub fn head(
    ui: &mut Ui,
    cx: &Cx<'_>,
    people: &People,
    (mode, lens, filter): (&mut Mode, &mut Lens, &mut Filter),
    switches: Switches<'_>,
    tools: impl FnOnce(&mut Ui),
) -> bool {
    let narrow = is_narrow(ui);
    let mut key_said = false;
    ui.horizontal(|ui| {
        ui.spacing_mut().combo_width = if narrow { SHORT_LIST } else { LIST };
        chooser(ui, cx, mode, lens);
        if narrow {
            search(ui, cx, filter, 120.0);
            organisation(ui, cx, people, &mut filter.organisation);
        }
        tools(ui);
        // A chip less in the row below, where it would stand alone in a row of its own.
        key_said = narrow && ui.available_width() > KEY_CHIP + SWITCHES;
        if key_said {
            key_chip(ui, cx, people, filter);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if cx.editable {
                buttons(ui, cx, people, !narrow);
            }
            if *mode == Mode::Map {
                let mut switch = |icon: Icon, key: &str, on: &mut bool| {
                    if button::icon_toggle(ui, cx.theme, icon, cx.text(key), *on).clicked() {
                        *on = !*on;
                    }
                };
                switch(Icon::Client, "people-neutral", switches.neutral);
                switch(Icon::Team, "people-raters", switches.raters);
                if let Some(beside) = switches.beside {
                    switch(Icon::PanelRight, "people-beside", beside);
                }
            }
        });
    });
    key_said
}

/// Who is asked for; `key_said`: the chip of key people stands elsewhere.
pub fn filter(ui: &mut Ui, cx: &Cx<'_>, people: &People, filter: &mut Filter, key_said: bool) {
    let narrow = is_narrow(ui);
    ui.spacing_mut().item_spacing = if narrow { vec2(4.0, 4.0) } else { vec2(6.0, 4.0) };
    ui.spacing_mut().combo_width = LIST;
    if !narrow {
        search(ui, cx, filter, 220.0);
        ui.add_space(SPACE_3);
    }
    let between = if narrow { SPACE_1 } else { SPACE_3 };
    chips(ui, cx, people, filter, between);
    if !key_said {
        ui.add_space(between);
        key_chip(ui, cx, people, filter);
    }
    if !narrow {
        organisation(ui, cx, people, &mut filter.organisation);
    }
}

fn search(ui: &mut Ui, cx: &Cx<'_>, filter: &mut Filter, width: f32) {
    let (name, clear) = (cx.text("people-search"), cx.text("people-search-clear"));
    field::search(ui, cx.theme, name, clear, &mut filter.query, width);
}

/// Which lens, or the list.
fn chooser(ui: &mut Ui, cx: &Cx<'_>, mode: &mut Mode, lens: &mut Lens) {
    let lenses = Lens::ALL.into_iter().map(|lens| (Some(lens), cx.text(lens.key())));
    let options: Vec<(Option<Lens>, &str)> = lenses.chain([(None, cx.text("people-mode-list"))]).collect();
    let current = (*mode == Mode::Map).then_some(*lens);
    let font = || crate::ui::theme::bold(crate::ui::theme::BODY);
    let width = |word: &str| crate::ui::widgets::one_line_on(ui.painter(), word, font(), f32::INFINITY).size().x;
    let needs: f32 = options.iter().map(|(_, word)| width(word) + 2.0 * SPACE_3).sum();
    let name = cx.text("people-mode");
    // In a narrow room the search and the lists stand beside it: there it is a list, too.
    let chosen = if needs + ACTS < ui.available_width() && !is_narrow(ui) {
        button::segmented(ui, cx.theme, name, current, &options)
    } else {
        let find = (cx.text("people-search"), cx.text("people-search-clear"));
        choice::combo(ui, cx.theme, &Field::new(name).bare().width(ui.spacing().combo_width), &current, &options, find)
    };
    match chosen {
        Some(Some(chosen)) => (*mode, *lens) = (Mode::Map, chosen),
        Some(None) => *mode = Mode::List,
        None => {}
    }
}

/// Tracks and sides: those that there are.
fn chips(ui: &mut Ui, cx: &Cx<'_>, people: &People, filter: &mut Filter, between: f32) {
    let theme = cx.theme;
    for track in Track::CHOICES {
        let count = people.all.iter().filter(|person| person.track == *track).count();
        let on = filter.tracks.contains(track);
        if count > 0 && chip::filter(ui, theme, track.name(cx.words), count, on).clicked() {
            toggle(&mut filter.tracks, *track);
        }
    }
    ui.add_space(between);
    for side in Side::CHOICES {
        let count = people.all.iter().filter(|person| person.side == *side).count();
        let on = filter.sides.contains(side);
        if count > 0 && chip::filter(ui, theme, side.name(cx.words), count, on).clicked() {
            toggle(&mut filter.sides, *side);
        }
    }
}

fn key_chip(ui: &mut Ui, cx: &Cx<'_>, people: &People, filter: &mut Filter) {
    let (key, word) = (people.key_people().count(), cx.text("people-filter-key"));
    if (key > 0 || filter.key) && chip::filter(ui, cx.theme, word, key, filter.key).clicked() {
        filter.key = !filter.key;
    }
}

/// A group or organisation whose people are asked for; those that have any.
fn organisation(ui: &mut Ui, cx: &Cx<'_>, people: &People, chosen: &mut Option<StakeholderId>) {
    let wholes = people.all.iter().filter(|one| {
        one.kind != StakeholderKind::Person && people.all.iter().any(|other| other.belongs_to.contains(&one.id))
    });
    let mut options: Vec<(Option<StakeholderId>, &str)> = vec![(None, cx.text("people-filter-any-organisation"))];
    options.extend(wholes.map(|one| (Some(one.id), one.name.as_str())));
    if options.len() == 1 && chosen.is_none() {
        return;
    }
    let width = ui.spacing().combo_width;
    if ui.available_size_before_wrap().x < width {
        ui.end_row();
    }
    let label = Field::new(cx.text("people-filter-organisation")).bare().width(width);
    let find = (cx.text("people-search"), cx.text("people-search-clear"));
    if let Some(next) = choice::combo(ui, cx.theme, &label, chosen, &options, find) {
        *chosen = next;
    }
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
            popup::group(ui, theme, &person.name);
            acts::tie_rows(ui, cx, people, person);
        });
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
