//! What stands over every lens: which lens, who is asked for, and the acts. One filter for all of them.

use egui::{Align, Layout, Ui, Vec2, vec2};

use super::lens::Lens;
use super::person::{Filter, People, Person};
use super::{Mode, acts};
use crate::ui::context::Cx;
use crate::ui::icons::Icon;
use crate::ui::naming::Named;
use crate::ui::theme::{self, CONTROL, SPACE_1, SPACE_2, SPACE_3};
use crate::ui::widgets::button::{self, Button, Weight};
use crate::ui::widgets::choice;
use crate::ui::widgets::field::{self, Field};
use crate::ui::widgets::{chip, popup};
use crate::workspace::{Side, StakeholderId, StakeholderKind, Track};

/// From this width on the acts have their words, in points.
const WIDE: f32 = 1100.0;
/// What the acts beside the chooser take at least, in points.
const ACTS: f32 = 150.0;
/// What an act takes beside its words, in points.
const AROUND: f32 = 52.0;
/// Least and most width of a list to choose from, in points: as wide as the chosen word where there is room.
const LIST: (f32, f32) = (112.0, 280.0);
/// Least and most width of the search in a row of its own, in points.
const SEARCH: (f32, f32) = (110.0, 220.0);
/// The same where the chips need the row for themselves.
const SHORT_SEARCH: (f32, f32) = (84.0, 170.0);

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

/// How wide what stands over a lens is, in points, so that as little as can be is cut and nothing stands in a row alone.
struct Widths {
    narrow: bool,
    /// Between two pieces of the head.
    gap: f32,
    /// The chips of tracks and sides, with their gaps.
    chips: f32,
    /// The chip of key people; 0 where there is none.
    key: f32,
    /// The organisation, whole; 0 where there is nothing to choose.
    organisation: f32,
    /// The switches and acts at the right end of the head.
    ends: f32,
}

impl Widths {
    fn of(ui: &Ui, cx: &Cx<'_>, people: &People, filter: &Filter, switches: usize) -> Self {
        let narrow = is_narrow(ui);
        let (gap, _) = gaps(narrow);
        let counted = chips_of(people).into_iter();
        let word = |what: &Counted| what.word(cx);
        let chips: f32 = counted.map(|(what, n)| chip::filter_width(ui, word(&what), n) + gap.x).sum();
        let n = people.key_people().count();
        let key =
            if n > 0 || filter.key { chip::filter_width(ui, cx.text("people-filter-key"), n) + gap.x } else { 0.0 };
        let organisation = organisation_word(cx, people, filter.organisation)
            .map_or(0.0, |word| choice::width_of(ui, word).clamp(LIST.0, LIST.1));
        let mut acts = Vec::new();
        if cx.editable {
            acts.push("people-act-add");
            acts.extend(acts::selected(cx).map(|_| "people-act-tie-button"));
        }
        let beside = if narrow { SPACE_1 } else { SPACE_2 };
        let act = |key: &str| {
            let words = ui.painter().layout_no_wrap(cx.text(key).to_owned(), theme::bold(theme::BODY), cx.theme.text);
            if narrow { CONTROL } else { words.size().x + AROUND }
        };
        let acts: f32 = acts.into_iter().map(|key| act(key) + beside).sum();
        let ends = acts + switches as f32 * (CONTROL + beside);
        Self { narrow, gap: beside, chips, key, organisation, ends }
    }

    /// Whether the chip of key people would stand alone in a row of its own, and the head has room for it beside the two
    /// lists, the search, the organisation and the acts, however narrow they are.
    fn key_is_in_the_head(&self, room: f32) -> bool {
        let lists = 2.0 * (LIST.0 + self.gap) + self.organisation.min(LIST.0) + self.gap;
        let head = lists + SHORT_SEARCH.0 + self.gap + self.key + self.gap + self.ends;
        self.narrow && self.chips + self.key + 3.0 * SPACE_1 > room && head <= room
    }
}

/// Between chips, and between their groups.
fn gaps(narrow: bool) -> (Vec2, f32) {
    if narrow { (vec2(4.0, 4.0), SPACE_1) } else { (vec2(6.0, 4.0), SPACE_3) }
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
    let count = if *mode == Mode::Map { 2 + usize::from(switches.beside.is_some()) } else { 0 };
    let widths = Widths::of(ui, cx, people, filter, count);
    let Widths { narrow, gap, ends, .. } = widths;
    let key_said = widths.key_is_in_the_head(ui.available_width());
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        // What comes after the chooser and cannot be less.
        let key = if key_said { widths.key + gap } else { 0.0 };
        let search_room = if narrow { SHORT_SEARCH.0 + gap } else { 0.0 };
        let organisation = if narrow { widths.organisation + gap } else { 0.0 };
        let fixed = search_room + key + ends;
        let left = |ui: &Ui, kept: f32| (ui.available_width() - fixed - kept - gap).clamp(LIST.0, LIST.1);
        ui.spacing_mut().combo_width = left(ui, LIST.0 + gap + organisation.min(LIST.0 + gap));
        // The lens' own tools and what stands at the right end keep their room.
        let after = (LIST.0 + gap + ends + gap).max(ACTS);
        chooser(ui, cx, mode, lens, (narrow, after));
        ui.spacing_mut().combo_width = left(ui, organisation);
        tools(ui);
        if narrow {
            let room = ui.available_width() - organisation - key - ends - gap;
            search(ui, cx, filter, room.clamp(SHORT_SEARCH.0, SHORT_SEARCH.1));
            let room = (ui.available_width() - key - ends - gap).clamp(LIST.0, LIST.1);
            organisation_list(ui, cx, people, &mut filter.organisation, room);
        }
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
    let widths = Widths::of(ui, cx, people, filter, 0);
    let (gap, between) = gaps(widths.narrow);
    let room = ui.available_width();
    ui.spacing_mut().item_spacing = gap;
    if !widths.narrow {
        let others = widths.chips + widths.key + widths.organisation + 3.0 * (SPACE_3 + gap.x);
        search(ui, cx, filter, (room - others).clamp(SEARCH.0, SEARCH.1));
        ui.add_space(SPACE_3);
    }
    chips(ui, cx, people, filter, between);
    if !key_said {
        ui.add_space(between);
        key_chip(ui, cx, people, filter);
    }
    if !widths.narrow {
        organisation_list(ui, cx, people, &mut filter.organisation, LIST.1);
    }
}

fn search(ui: &mut Ui, cx: &Cx<'_>, filter: &mut Filter, width: f32) {
    let (name, clear) = (cx.text("people-search"), cx.text("people-search-clear"));
    field::search(ui, cx.theme, name, clear, &mut filter.query, width);
}

/// Which lens, or the list.
fn chooser(ui: &mut Ui, cx: &Cx<'_>, mode: &mut Mode, lens: &mut Lens, (narrow, after): (bool, f32)) {
    let lenses = Lens::ALL.into_iter().map(|lens| (Some(lens), cx.text(lens.key())));
    let options: Vec<(Option<Lens>, &str)> = lenses.chain([(None, cx.text("people-mode-list"))]).collect();
    let current = (*mode == Mode::Map).then_some(*lens);
    let font = || theme::bold(theme::BODY);
    let width = |word: &str| crate::ui::widgets::one_line_on(ui.painter(), word, font(), f32::INFINITY).size().x;
    let needs: f32 = options.iter().map(|(_, word)| width(word) + 2.0 * SPACE_3).sum();
    let name = cx.text("people-mode");
    // In a narrow room the search and the lists stand beside it: there it is a list, too.
    let chosen = if needs + after < ui.available_width() && !narrow {
        button::segmented(ui, cx.theme, name, current, &options)
    } else {
        let find = (cx.text("people-search"), cx.text("people-search-clear"));
        let word = options.iter().find(|(lens, _)| *lens == current).map_or("", |(_, word)| word);
        let width = choice::width_of(ui, word).min(ui.spacing().combo_width);
        choice::combo(ui, cx.theme, &Field::new(name).bare().width(width), &current, &options, find)
    };
    match chosen {
        Some(Some(chosen)) => (*mode, *lens) = (Mode::Map, chosen),
        Some(None) => *mode = Mode::List,
        None => {}
    }
}

/// What a chip asks for.
#[derive(Clone, Copy)]
enum Counted {
    Track(Track),
    Side(Side),
}

impl Counted {
    fn word<'a>(&self, cx: &Cx<'a>) -> &'a str {
        match self {
            Self::Track(track) => track.name(cx.words),
            Self::Side(side) => side.name(cx.words),
        }
    }
}

/// Tracks and sides: those that there are, with how many people each has.
fn chips_of(people: &People) -> Vec<(Counted, usize)> {
    let count = |one: &dyn Fn(&Person) -> bool| people.all.iter().filter(|person| one(person)).count();
    let tracks = Track::CHOICES.iter().map(|track| (Counted::Track(*track), count(&|one| one.track == *track)));
    let sides = Side::CHOICES.iter().map(|side| (Counted::Side(*side), count(&|one| one.side == *side)));
    tracks.chain(sides).filter(|(_, count)| *count > 0).collect()
}

fn chips(ui: &mut Ui, cx: &Cx<'_>, people: &People, filter: &mut Filter, between: f32) {
    let mut of_sides = false;
    for (what, count) in chips_of(people) {
        if matches!(what, Counted::Side(_)) && !std::mem::replace(&mut of_sides, true) {
            ui.add_space(between);
        }
        let on = match what {
            Counted::Track(track) => filter.tracks.contains(&track),
            Counted::Side(side) => filter.sides.contains(&side),
        };
        if chip::filter(ui, cx.theme, what.word(cx), count, on).clicked() {
            match what {
                Counted::Track(track) => toggle(&mut filter.tracks, track),
                Counted::Side(side) => toggle(&mut filter.sides, side),
            }
        }
    }
}

fn key_chip(ui: &mut Ui, cx: &Cx<'_>, people: &People, filter: &mut Filter) {
    let (key, word) = (people.key_people().count(), cx.text("people-filter-key"));
    if (key > 0 || filter.key) && chip::filter(ui, cx.theme, word, key, filter.key).clicked() {
        filter.key = !filter.key;
    }
}

/// Groups and organisations that have people.
fn wholes(people: &People) -> impl Iterator<Item = &Person> {
    people.all.iter().filter(|one| {
        one.kind != StakeholderKind::Person && people.all.iter().any(|other| other.belongs_to.contains(&one.id))
    })
}

/// What the list of organisations says while it is closed; none where there is nothing to choose.
fn organisation_word<'a>(cx: &Cx<'a>, people: &'a People, chosen: Option<StakeholderId>) -> Option<&'a str> {
    match chosen {
        None => wholes(people).next().map(|_| cx.text("people-filter-any-organisation")),
        Some(who) => Some(people.get(who).map_or("", |one| one.name.as_str())),
    }
}

/// A group or organisation whose people are asked for, at most so wide.
fn organisation_list(ui: &mut Ui, cx: &Cx<'_>, people: &People, chosen: &mut Option<StakeholderId>, most: f32) {
    let Some(word) = organisation_word(cx, people, *chosen) else { return };
    let mut options: Vec<(Option<StakeholderId>, &str)> = vec![(None, cx.text("people-filter-any-organisation"))];
    options.extend(wholes(people).map(|one| (Some(one.id), one.name.as_str())));
    let width = choice::width_of(ui, word).min(most);
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
