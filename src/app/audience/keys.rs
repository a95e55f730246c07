//! The keys of slide programs, and of clickers, which are keyboards: what they ask for.

use egui::{Event, Key, Modifiers, Ui};

use super::Turn;

/// Whom the keyboard speaks to besides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hearer {
    /// Nobody.
    #[default]
    Nobody,
    /// A button, which Enter and space press.
    Button,
    /// A line of text: only the keys that no text has are heard.
    Text,
}

/// What was pressed in the window since the last pass; taken, so that nothing else hears it.
pub fn turns(ui: &Ui, hearer: Hearer) -> Vec<Turn> {
    let mut turns = Vec::new();
    ui.input_mut(|input| {
        input.events.retain(|event| {
            let turn = match event {
                Event::Key { key, pressed: true, modifiers, .. } => {
                    let turn = of_key(*key, *modifiers);
                    turn.filter(|turn| match hearer {
                        Hearer::Nobody => true,
                        Hearer::Button => !matches!(key, Key::Space | Key::Enter),
                        Hearer::Text => of_clicker(*key) || *turn == Turn::Save,
                    })
                }
                _ => None,
            };
            turns.extend(turn);
            turn.is_none()
        });
    });
    turns
}

/// Whether it is a key that clickers send and no line of text has: it turns slides while something is typed.
fn of_clicker(key: Key) -> bool {
    matches!(key, Key::PageDown | Key::PageUp)
}

fn of_key(key: Key, modifiers: Modifiers) -> Option<Turn> {
    if modifiers.command {
        return match key {
            Key::L => Some(Turn::Laser),
            Key::S => Some(Turn::Save),
            Key::Home => Some(Turn::First),
            Key::End => Some(Turn::Last),
            Key::Plus | Key::Equals => Some(Turn::Letters(true)),
            Key::Minus => Some(Turn::Letters(false)),
            _ => None,
        };
    }
    if modifiers.alt {
        return None;
    }
    Some(match key {
        Key::ArrowRight | Key::ArrowDown | Key::PageDown | Key::Space | Key::N => Turn::Next,
        Key::ArrowLeft | Key::ArrowUp | Key::PageUp | Key::Backspace | Key::P => Turn::Back,
        Key::Home => Turn::First,
        Key::End => Turn::Last,
        Key::B | Key::Period => Turn::Black,
        Key::W | Key::Comma => Turn::White,
        Key::L => Turn::Laser,
        Key::Z | Key::Plus | Key::Equals => Turn::Closer,
        Key::Minus => Turn::Zoom(None),
        Key::R => Turn::Replay,
        Key::Enter => Turn::Enter,
        Key::Escape => Turn::Leave,
        key => Turn::Digit(digit(key)?),
    })
}

fn digit(key: Key) -> Option<u8> {
    const DIGITS: [Key; 10] =
        [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
    DIGITS.iter().position(|one| *one == key).and_then(|at| u8::try_from(at).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_clickers_send_and_hands_know_turns_slides() {
        let plain = |key| of_key(key, Modifiers::NONE);
        for key in [Key::PageDown, Key::ArrowRight, Key::Space, Key::N] {
            assert_eq!(plain(key), Some(Turn::Next), "{key:?}");
        }
        for key in [Key::PageUp, Key::ArrowLeft, Key::Backspace, Key::P] {
            assert_eq!(plain(key), Some(Turn::Back), "{key:?}");
        }
        assert_eq!(
            (plain(Key::Period), plain(Key::B)),
            (Some(Turn::Black), Some(Turn::Black)),
            "clickers send a full stop"
        );
        assert_eq!((plain(Key::Num7), plain(Key::Enter)), (Some(Turn::Digit(7)), Some(Turn::Enter)));
        assert_eq!(of_key(Key::L, Modifiers::COMMAND), Some(Turn::Laser));
        assert_eq!(of_key(Key::S, Modifiers::COMMAND), Some(Turn::Save), "what saves still saves");
        assert_eq!(plain(Key::D), None, "a decision is noted on the other side");
    }
}
