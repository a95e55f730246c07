//! What stands over every lens: which lens, who is asked for, and the acts. One filter for all of them.

use egui::{Align, Layout, Ui, vec2};

use super::lens::Lens;
use super::person::{Filter, People};
use super::{Mode, acts};
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::Named;
use crate::ui::theme::SPACE_3;
use crate::ui::widgets::button::{self, Button, Weight};
use crate::ui::widgets::choice;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{chip, popup};
use crate::workspace::{Side, StakeholderId, StakeholderKind, Track};

/// From this width on the acts have their words, in points.
const WIDE: f32 = 1100.0;
/// What the acts beside the chooser take, in points.
const ACTS: f32 = 150.0;
/// Width of a list to choose from, in points.
pub const LIST: f32 = 190.0;

/// The chooser of lenses with the acts at its right.
pub fn head(
    ui: &mut Ui,
    cx: &Cx<'_>,
    people: &People,
    (mode, lens): (&mut Mode, &mut Lens),
    (raters, neutral): (&mut bool, &mut bool),
) {
    let wide = ui.available_width() > WIDE;
    ui.horizontal(|ui| {
        chooser(ui, cx, mode, lens);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if cx.editable {
                buttons(ui, cx, people, wide);
            }
            if *mode == Mode::Map {
                if button::icon_toggle(ui, cx.theme, Icon::Client, cx.text("people-neutral"), *neutral).clicked() {
                    *neutral = !*neutral;
                }
                if button::icon_toggle(ui, cx.theme, Icon::Team, cx.text("people-raters"), *raters).clicked() {
                    *raters = !*raters;
                }
            }
        });
    });
}

/// Who is asked for.
pub fn filter(ui: &mut Ui, cx: &Cx<'_>, people: &People, filter: &mut Filter) {
    let wide = ui.available_width() > WIDE;
    ui.spacing_mut().item_spacing = vec2(6.0, 4.0);
    let (name, clear) = (cx.text("people-search"), cx.text("people-search-clear"));
    field::search(ui, cx.theme, name, clear, &mut filter.query, if wide { 220.0 } else { 150.0 });
    chips(ui, cx, people, filter);
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
    let chosen = if needs + ACTS < ui.available_width() {
        button::segmented(ui, cx.theme, name, current, &options)
    } else {
        let find = (cx.text("people-search"), cx.text("people-search-clear"));
        choice::combo(ui, cx.theme, &Field::new(name).bare().width(LIST), &current, &options, find)
    };
    match chosen {
        Some(Some(chosen)) => (*mode, *lens) = (Mode::Map, chosen),
        Some(None) => *mode = Mode::List,
        None => {}
    }
}

/// Tracks, sides, key people, organisations: those that there are.
fn chips(ui: &mut Ui, cx: &Cx<'_>, people: &People, filter: &mut Filter) {
    let theme = cx.theme;
    ui.add_space(SPACE_3);
    for track in Track::CHOICES {
        let count = people.all.iter().filter(|person| person.track == *track).count();
        let on = filter.tracks.contains(track);
        if count > 0 && chip::filter(ui, theme, track.name(cx.words), count, on).clicked() {
            toggle(&mut filter.tracks, *track);
        }
    }
    ui.add_space(SPACE_3);
    for side in Side::CHOICES {
        let count = people.all.iter().filter(|person| person.side == *side).count();
        let on = filter.sides.contains(side);
        if count > 0 && chip::filter(ui, theme, side.name(cx.words), count, on).clicked() {
            toggle(&mut filter.sides, *side);
        }
    }
    ui.add_space(SPACE_3);
    let key = people.key_people().count();
    if (key > 0 || filter.key) && chip::filter(ui, theme, cx.text("people-filter-key"), key, filter.key).clicked() {
        filter.key = !filter.key;
    }
    organisation(ui, cx, people, &mut filter.organisation);
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
    if ui.available_size_before_wrap().x < LIST {
        ui.end_row();
    }
    let label = Field::new(cx.text("people-filter-organisation")).bare().width(LIST);
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
