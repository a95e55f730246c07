//! A field for a passphrase. What is typed goes nowhere else: into no journal, no list of what can be undone and no clipboard;
//! its letters are seen only while somebody asks for it, and are wiped from memory with the field.

use std::any::TypeId;
use std::ops::Range;

use egui::text::CharIndex;
use egui::text_edit::TextEditState;
use egui::{Event, Margin, Response, TextBuffer, TextEdit, Ui, Vec2};
use zeroize::{Zeroize, Zeroizing};

use super::button;
use super::field::{Field, labelled};
use crate::ui::icons::Icon;
use crate::ui::theme::{CONTROL, Theme};

/// So many bytes are room for any passphrase: text that never grows leaves no copies of itself behind.
const ROOM: usize = 1024;

/// What is typed.
pub struct Secret(Zeroizing<String>);

impl Default for Secret {
    fn default() -> Self {
        Self(Zeroizing::new(String::with_capacity(ROOM)))
    }
}

impl Secret {
    /// As far as it is typed.
    pub fn words(&self) -> &str {
        &self.0
    }

    /// Wipes it.
    pub fn wipe(&mut self) {
        self.0.zeroize();
        self.0.reserve_exact(ROOM);
    }

    fn byte(&self, at: CharIndex) -> usize {
        self.0.char_indices().nth(at.0).map_or(self.0.len(), |(byte, _)| byte)
    }
}

impl TextBuffer for Secret {
    fn is_mutable(&self) -> bool {
        true
    }

    fn as_str(&self) -> &str {
        &self.0
    }

    fn insert_text(&mut self, text: &str, at: CharIndex) -> usize {
        let left = ROOM - self.0.len();
        let end = (0..=text.len().min(left)).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
        let byte = self.byte(at);
        self.0.insert_str(byte, &text[..end]);
        text[..end].chars().count()
    }

    fn delete_char_range(&mut self, range: Range<CharIndex>) {
        let (from, to) = (self.byte(range.start), self.byte(range.end));
        if from < to {
            self.0.drain(from..to);
        }
    }

    fn clear(&mut self) {
        self.wipe();
    }

    fn replace_with(&mut self, text: &str) {
        self.wipe();
        self.insert_text(text, CharIndex(0));
    }

    fn take(&mut self) -> String {
        // Whoever takes text away would keep it somewhere.
        self.wipe();
        String::new()
    }

    fn type_id(&self) -> TypeId {
        TypeId::of::<Self>()
    }
}

/// What a field for a passphrase says.
pub struct Said<'a> {
    /// What is asked for.
    pub label: &'a str,
    /// Whether it takes the keyboard now.
    pub wanted: bool,
}

/// The field, with room for the button of [`eyes`].
pub fn field(ui: &mut Ui, theme: &Theme, said: &Said, secret: &mut Secret, shown: bool) -> Response {
    labelled(ui, theme, &Field::new(said.label), |ui, label| {
        let id = ui.make_persistent_id(("secret", said.label));
        if ui.memory(|memory| memory.has_focus(id)) {
            ui.input_mut(|input| {
                input.events.retain(|event| !matches!(event, Event::Copy | Event::Cut));
                input.events.iter_mut().for_each(without_line_end);
            });
        }
        let edit = TextEdit::singleline(secret)
            .id(id)
            .password(!shown)
            .desired_width(f32::INFINITY)
            .min_size(Vec2::new(0.0, CONTROL))
            .margin(Margin { left: 8, right: 34, top: 4, bottom: 4 });
        let response = ui.add(edit);
        if let Some(mut state) = TextEditState::load(ui.ctx(), id) {
            state.clear_undoer();
            state.store(ui.ctx(), id);
        }
        let response = match label {
            Some(label) => response.labelled_by(label),
            None => response,
        };
        if said.wanted {
            response.request_focus();
            // What stands there is typed over.
            let mut state = TextEditState::load(ui.ctx(), id).unwrap_or_default();
            let end = egui::text::CCursor::new(secret.words().chars().count());
            state.cursor.set_char_range(Some(egui::text::CCursorRange::two(egui::text::CCursor::new(0), end)));
            state.store(ui.ctx(), id);
        }
        response
    })
}

/// The buttons within fields that show or hide the letters of all of them. They come after the last field, so that Tab leads
/// from one field to the next: a passphrase that is typed on would press them with its first space.
pub fn eyes(ui: &mut Ui, theme: &Theme, name: &str, fields: &[&Response], shown: &mut bool) {
    for field in fields {
        let corner = egui::pos2(field.rect.right() - 17.0, field.rect.center().y);
        let place = egui::Rect::from_center_size(corner, Vec2::splat(22.0));
        let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(place));
        let icon = if *shown { Icon::EyeOff } else { Icon::Eye };
        if button::icon_small(&mut inside, theme, icon, name).clicked() {
            *shown = !*shown;
            field.request_focus();
        }
    }
}

/// What is copied whole from a list or a terminal has a line end, of which a field of one line would make a space that nobody
/// sees: the file would open with words that nobody types.
fn without_line_end(event: &mut Event) {
    if let Event::Paste(text) = event {
        *text = text.trim_matches(['\r', '\n']).to_owned();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_edited_as_any_text_and_never_grows_beyond_its_room() {
        let mut secret = Secret::default();
        let place = secret.0.as_ptr();
        assert_eq!(secret.insert_text("пароль", CharIndex(0)), 6);
        assert_eq!(secret.insert_text("ы", CharIndex(6)), 1);
        secret.delete_char_range(CharIndex(0)..CharIndex(3));
        assert_eq!(secret.words(), "ольы");
        assert_eq!(secret.insert_text(&"я".repeat(2000), CharIndex(0)), (ROOM - 8) / 2);
        assert_eq!(secret.words().len(), ROOM);
        assert_eq!(secret.0.as_ptr(), place, "it stays where it is: nothing of it is left elsewhere");
        assert_eq!(secret.take(), "", "nobody takes it away");
        assert_eq!(secret.words(), "");
    }
}
