//! Who owns it: the only floor with mutable state, and the only one that starts threads.

pub mod cli;
pub mod headless;
