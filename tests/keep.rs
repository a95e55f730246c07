//! Files and edits: nothing is lost, nothing is torn, nothing breaks, everything can be taken back.

mod cli;
pub mod edits;
mod files;
mod format;
mod journal;
mod newer;
mod others;
mod saving;
mod versions;
mod window;
