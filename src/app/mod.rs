//! Who owns it: the open file, its history, settings, worker threads, dialogs; runs commands. The only floor with
//! mutable state, and the only one that starts threads.

pub mod cli;
mod commands;
pub mod dialogs;
pub mod headless;
pub mod modals;
pub mod picture;
pub mod samples;
pub mod session;
pub mod shell;
pub mod window;
pub mod worker;
