//! The page of what keys and hands can do: every command with a shortcut, and what the plan's table and chart do
//! besides, and what digits do in the pulse.

use egui::{Event, InputState, Key, KeyboardShortcut, Modifiers, ScrollArea, Ui, vec2};

use super::command::{self, Command, Group};
use super::theme::{ROW, SPACE_1, SPACE_3, Theme};
use super::views::{ViewKind, timeline};
use super::widgets::card;
use crate::language::Words;

/// What hands do in the plan's table and chart: the key of what it does, and of how.
const HANDS: [(&str, &str); 10] = [
    ("table-hands-write", "table-hands-write-how"),
    ("table-hands-next", "table-hands-next-how"),
    ("table-hands-keep", "table-hands-keep-how"),
    ("table-hands-fill", "table-hands-fill-how"),
    ("table-hands-rows", "table-hands-rows-how"),
    ("table-hands-frame", "table-hands-frame-how"),
    ("table-hands-split", "table-hands-split-how"),
    ("table-hands-progress", "table-hands-progress-how"),
    ("table-hands-zoom", "table-hands-zoom-how"),
    ("table-hands-pan", "table-hands-pan-how"),
];

/// Keeps what a form holds, whatever in it has the keyboard.
pub const KEEP: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Enter);

/// Whether a shortcut was pressed; then nobody else hears it. On a letter it means just these modifiers: what is pressed with
/// Shift as well is another shortcut, also where that one can do nothing now. On a sign Shift may be how it is typed.
pub fn pressed(input: &mut InputState, shortcut: &KeyboardShortcut) -> bool {
    let name = shortcut.logical_key.name();
    if !(name.len() == 1 && name.bytes().all(|byte| byte.is_ascii_alphabetic())) {
        return input.consume_shortcut(shortcut);
    }
    let is_it = |event: &Event| match event {
        Event::Key { key, modifiers, pressed: true, .. } => {
            *key == shortcut.logical_key && modifiers.matches_exact(shortcut.modifiers)
        }
        _ => false,
    };
    let before = input.events.len();
    input.events.retain(|event| !is_it(event));
    input.events.len() < before
}

/// The page of the keys is read with the keys.
fn scroll_by_keys(ui: &Ui) {
    let (page, whole) = (ROW * 12.0, 1.0e5);
    let ways = [
        (Key::ArrowDown, -ROW),
        (Key::ArrowUp, ROW),
        (Key::PageDown, -page),
        (Key::PageUp, page),
        (Key::End, -whole),
        (Key::Home, whole),
    ];
    for (key, by) in ways {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            ui.scroll_with_delta(vec2(0.0, by));
        }
    }
}

/// The page.
pub fn page(ui: &mut Ui, theme: &Theme, words: &Words) {
    ScrollArea::vertical().max_height(ROW * 14.0).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_1;
        scroll_by_keys(ui);
        for group in Group::ALL {
            let of_group = Command::all().into_iter().filter(|command| command.group() == group);
            let bound: Vec<_> = of_group.filter_map(|command| Some((command.key(), command.shortcut()?))).collect();
            if bound.is_empty() {
                continue;
            }
            card::group(ui, theme, words.text(group.key()));
            for (key, shortcut) in bound {
                card::key_value(ui, theme, words.text(key), &command::keys(ui.ctx(), &shortcut));
            }
            ui.add_space(SPACE_3);
        }
        card::group(ui, theme, words.text("table-hands-plan"));
        for (name, shortcut) in timeline::shortcuts(words) {
            card::key_value(ui, theme, &name, &command::keys(ui.ctx(), &shortcut));
        }
        for (what, how) in HANDS {
            card::key_value(ui, theme, words.text(what), words.text(how));
        }
        ui.add_space(SPACE_3);
        card::group(ui, theme, words.text(ViewKind::Pulse.key()));
        card::key_value(ui, theme, words.text("pulse-keys"), words.text("pulse-keys-how"));
    });
}
