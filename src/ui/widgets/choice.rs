//! Fields to choose from: one of a list, one to five. They hand over what was chosen at once.

use egui::{
    Align2, Event, EventFilter, Id, Key, Modifiers, Popup, PopupCloseBehavior, Pos2, Rect, Response, Role, ScrollArea,
    Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2,
};

use super::field::{Field, labelled, search};
use super::{fill_of, focus_ring, one_line, popup};
use crate::ui::icons::Icon;
use crate::ui::theme::{self, CONTROL, RADIUS_SMALL, SPACE_1, SPACE_2, SPACE_3, Theme};

/// Lists longer than this can be searched.
const SEARCHED: usize = 12;
/// Least width of an open list, in points.
const LEAST_OPEN: f32 = 160.0;
/// The most, where its words are long.
const MOST_OPEN: f32 = 420.0;
/// The arrow keys belong to the list, and not to what lies around it.
const ARROWS: EventFilter = EventFilter { tab: false, horizontal_arrows: true, vertical_arrows: true, escape: false };
/// What a closed list needs beside its words, in points.
const CHEVRON: f32 = 36.0;

/// One of a list that stands ready. `find` and `clear` name the search field of long lists. Returns the new choice.
pub fn combo<T: Clone + PartialEq>(
    ui: &mut Ui,
    theme: &Theme,
    field: &Field,
    current: &T,
    options: &[(T, &str)],
    find: (&str, &str),
) -> Option<T> {
    let shown = options.iter().find(|(value, _)| value == current).map(|(_, word)| *word);
    combo_of(ui, theme, field, (current, shown), || options.to_vec(), find)
}

/// One of a list that is made only while it is open; closed, the field says `shown`, or its hint where nothing is
/// chosen. `find` and `clear` name the search field of long lists. Returns the new choice.
pub fn combo_of<T: Clone + PartialEq, W: AsRef<str>>(
    ui: &mut Ui,
    theme: &Theme,
    field: &Field,
    (current, shown): (&T, Option<&str>),
    options: impl FnOnce() -> Vec<(T, W)>,
    (find, clear): (&str, &str),
) -> Option<T> {
    let response = labelled(ui, theme, field, |ui, label| {
        let width = super::room(ui);
        let width = if width.is_finite() { width } else { 160.0 };
        closed(ui, theme, field, label, shown.unwrap_or(field.hint), shown.is_some(), width)
    });
    let query_id = response.id.with("query");
    if field.wanted {
        response.request_focus();
    }
    let popup_id = Popup::default_response_id(&response);
    let opened = !Popup::is_id_open(ui.ctx(), popup_id);
    if response.has_focus() && opened {
        // Down opens and does nothing else: the list is gone through from the next press on.
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, ARROWS));
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::ArrowDown)) {
            Popup::open_id(ui.ctx(), popup_id);
        }
    }
    // Letters open it, and begin the search of a long list.
    let typed = if response.has_focus() && opened { letters(ui) } else { String::new() };
    if !typed.is_empty() {
        Popup::open_id(ui.ctx(), popup_id);
    }
    // Whoever opened it with the keyboard goes on with the keyboard; a pointer wants no ring.
    let by_keyboard = opened && response.has_focus();
    let mut picked = None;
    let mut back = false;
    Popup::menu(&response)
        .gap(2.0)
        .width(response.rect.width().max(LEAST_OPEN))
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .accessible_name(field.label)
        .show(|ui| {
            let options = options();
            let mut query: String = ui.data(|data| data.get_temp(query_id)).unwrap_or_default();
            if opened {
                query.clone_from(&typed);
            }
            // Enter in the search takes the first that fits: nobody has to leave the keyboard for the list.
            let mut entered = false;
            let mut above = response.id;
            if options.len() > SEARCHED {
                let found = search(ui, theme, find, clear, &mut query, super::room(ui));
                entered = found.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) && !query.is_empty();
                if opened {
                    found.request_focus();
                }
                above = found.id;
                ui.add_space(SPACE_1);
                ui.data_mut(|data| data.insert_temp(query_id, query.clone()));
            }
            // A narrow field does not cut what can be chosen.
            let widest =
                options.iter().map(|(_, word)| width_of(ui, word.as_ref()) + 2.0 * SPACE_3).fold(0.0, f32::max);
            ui.set_min_width(widest.min(MOST_OPEN).max(super::room(ui)));
            let needle = query.to_lowercase();
            // A short list has no search field: letters lead to what begins so.
            let words = || options.iter().map(|(_, word)| word.as_ref().to_lowercase()).collect::<Vec<_>>();
            let led = if options.len() <= SEARCHED && (!opened || !typed.is_empty()) {
                led_to(ui, query_id, words)
            } else {
                None
            };
            let mut rows: Vec<Response> = Vec::new();
            ScrollArea::vertical().max_height(10.0 * CONTROL).auto_shrink([false, true]).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for (index, (value, word)) in options.iter().enumerate() {
                    let word = word.as_ref();
                    if !word.to_lowercase().contains(&needle) {
                        continue;
                    }
                    let selected = value == current;
                    let row = popup::choice(ui, theme, word, selected);
                    if opened && selected {
                        row.scroll_to_me(None);
                    }
                    if by_keyboard && selected && options.len() <= SEARCHED {
                        row.request_focus();
                    }
                    if led == Some(index) {
                        row.request_focus();
                        row.scroll_to_me(None);
                    }
                    let chosen = std::mem::take(&mut entered);
                    if row.clicked() || chosen {
                        back |= chosen || row.has_focus();
                        picked = (!selected).then(|| value.clone());
                        ui.close();
                    }
                    rows.push(row);
                }
                steer(ui, above, &rows);
            });
            // Whoever leaves the list by Escape is where they opened it.
            back |= !opened && ui.input(|input| input.key_pressed(Key::Escape));
        });
    if back {
        response.request_focus();
    }
    picked
}

/// Letters that were typed in this pass.
fn letters(ui: &Ui) -> String {
    let text = |event: &Event| match event {
        Event::Text(text) if text.chars().all(char::is_alphabetic) => Some(text.clone()),
        _ => None,
    };
    ui.input(|input| input.events.iter().filter_map(text).collect())
}

/// Which of the words (in small letters) the letters lead to that are typed one after the other without a pause: the first
/// that begins so, else the first with a word in it that does. `id` is where they are kept.
fn led_to(ui: &Ui, id: Id, words: impl FnOnce() -> Vec<String>) -> Option<usize> {
    /// After a pause, in seconds, letters begin anew.
    const PAUSE: f64 = 1.0;
    let (typed, now) = ui.input(|input| {
        let text = |event: &Event| match event {
            Event::Text(text) | Event::Ime(egui::ImeEvent::Commit(text)) => Some(text.to_lowercase()),
            _ => None,
        };
        (input.events.iter().filter_map(text).collect::<String>(), input.time)
    });
    if typed.trim().is_empty() {
        return None;
    }
    let (mut letters, at): (String, f64) = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    if now - at > PAUSE {
        letters.clear();
    }
    letters.push_str(&typed);
    ui.data_mut(|data| data.insert_temp(id, (letters.clone(), now)));
    let words = words();
    let starts = |word: &String| word.starts_with(letters.as_str());
    let within = |word: &String| word.split_whitespace().any(|part| part.starts_with(letters.as_str()));
    words.iter().position(starts).or_else(|| words.iter().position(within))
}

/// Goes through a list by the arrow keys: from what stands above it into it, and from its first row back.
fn steer(ui: &Ui, above: Id, rows: &[Response]) {
    let Some(focused) = ui.memory(egui::Memory::focused) else { return };
    let at = rows.iter().position(|row| row.id == focused);
    if at.is_none() && focused != above {
        return;
    }
    ui.memory_mut(|memory| memory.set_focus_lock_filter(focused, ARROWS));
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let next = match (at, pressed(Key::ArrowDown), pressed(Key::ArrowUp)) {
        (None, true, _) => rows.first(),
        (Some(at), true, _) => rows.get(at + 1),
        (Some(0), _, true) => {
            ui.memory_mut(|memory| memory.request_focus(above));
            None
        }
        (Some(at), _, true) => rows.get(at - 1),
        _ => None,
    };
    if let Some(next) = next {
        next.request_focus();
        next.scroll_to_me(None);
    }
}

/// How much of a closed list of this width is left to the words, in points.
pub fn text_room(width: f32) -> f32 {
    width - CHEVRON
}

/// How wide a closed list must be to say a word whole, in points.
pub fn width_of(ui: &Ui, word: &str) -> f32 {
    let galley = super::one_line_on(ui.painter(), word, theme::regular(theme::BODY), f32::INFINITY);
    // Rounded up: half a point less would cut it.
    (galley.size().x + CHEVRON).ceil() + 1.0
}

/// The closed list: what is chosen and a chevron.
fn closed(
    ui: &mut Ui,
    theme: &Theme,
    field: &Field,
    label: Option<Id>,
    shown: &str,
    chosen: bool,
    width: f32,
) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, CONTROL), Sense::click());
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::ComboBox, ui.is_enabled(), field.label);
        info.current_text_value = Some(shown.to_owned());
        info
    });
    let response = label.map_or(response.clone(), |label| response.labelled_by(label));
    if ui.is_rect_visible(rect) {
        let edge = if response.hovered() { theme.quiet } else { theme.outline };
        ui.painter().rect(
            rect,
            f32::from(RADIUS_SMALL),
            fill_of(theme, &response, theme.surface),
            Stroke::new(theme.line_width, edge),
            StrokeKind::Inside,
        );
        focus_ring(ui, theme, &response, rect, f32::from(RADIUS_SMALL));
        let ink = if chosen { theme.text } else { theme.quiet };
        let galley = one_line(ui, shown, theme::regular(theme::BODY), text_room(rect.width()));
        let at = pos2(rect.left() + SPACE_2, rect.center().y - galley.size().y / 2.0);
        let cut = galley.elided;
        ui.painter().galley(at, galley, ink);
        Icon::ChevronDown.paint(ui.painter(), pos2(rect.right() - 15.0, rect.center().y), 16.0, theme.quiet);
        if cut {
            return response.on_hover_text(shown);
        }
    }
    response
}

/// One to five, or not known. `words` say what each step means; the word of the step chosen stands beside it.
/// Choosing the same step again takes it back. Left and right move it. Returns the new value.
pub fn rating(ui: &mut Ui, theme: &Theme, field: &Field, value: Option<u8>, words: &[&str; 5]) -> Option<Option<u8>> {
    let mut chosen = None;
    labelled(ui, theme, field, |ui, _| {
        let step = Vec2::new(26.0, 22.0);
        let (row, _) = ui.allocate_exact_size(Vec2::new(super::room(ui).min(480.0), CONTROL), Sense::hover());
        let id = ui.make_persistent_id(("rating", field.label));
        let at = |index: usize| {
            let corner = pos2(row.left() + index as f32 * (step.x + 2.0), row.center().y - step.y / 2.0);
            Rect::from_min_size(corner, step)
        };
        for (index, word) in words.iter().enumerate() {
            let number = index as u8 + 1;
            let rect = at(index);
            let response = ui.interact(rect, id.with(index), Sense::click());
            let selected = value == Some(number);
            response.widget_info(|| {
                let name = format!("{}: {number}, {word}", field.label);
                WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), selected, name)
            });
            if response.clicked() {
                chosen = Some((!selected).then_some(number));
            }
            if response.has_focus() {
                let (back, on) = ui.input(|input| (input.key_pressed(Key::Minus), input.key_pressed(Key::Plus)));
                let from = value.unwrap_or(0);
                if back && from > 1 {
                    chosen = Some(Some(from - 1));
                } else if on && from < 5 {
                    chosen = Some(Some(from + 1));
                }
            }
            let reached = value.is_some_and(|value| number <= value);
            let (fill, ink, edge) = match (reached, selected) {
                (_, true) => (theme.text, theme.ink_on(theme.text), theme.text),
                (true, false) => (theme.track, theme.text, theme.track),
                (false, false) => (fill_of(theme, &response, theme.surface), theme.quiet, theme.outline),
            };
            ui.painter().rect(rect, 4.0, fill, Stroke::new(theme.line_width, edge), StrokeKind::Inside);
            focus_ring(ui, theme, &response, rect, 4.0);
            let font = if selected { theme::bold(theme::CAPTION) } else { theme::regular(theme::CAPTION) };
            ui.painter().text(rect.center(), Align2::CENTER_CENTER, number, font, ink);
            response.on_hover_text(*word);
        }
        if let Some(word) = value.and_then(|value| words.get(usize::from(value).checked_sub(1)?)) {
            let left = at(4).right() + SPACE_2;
            let galley = one_line(ui, word, theme::regular(theme::BODY), row.right() - left);
            let place: Pos2 = pos2(left, row.center().y - galley.size().y / 2.0);
            ui.painter().galley(place, galley, theme.text);
        }
    });
    chosen
}
