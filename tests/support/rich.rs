//! A small engagement in which every kind of record and every field is used, and nothing is wrong.

use entente::file::decode;
use entente::workspace::Workspace;

/// Its text, laid out as the program does.
pub const RICH: &str = include_str!("rich.entente");

/// The engagement.
pub fn rich() -> Workspace {
    decode(RICH).expect("the rich test engagement is read").workspace
}
