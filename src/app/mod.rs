//! Who owns it: the open file, its history, settings, worker threads, dialogs; runs commands. The only floor with
//! mutable state, and the only one that starts threads.

mod adding;
pub mod agenda;
mod answers;
pub mod audience;
mod beginnings;
mod breaks;
pub mod cli;
mod client_copy;
pub mod client_session;
mod commands;
mod computing;
pub mod core_dumps;
pub mod cores;
mod deck;
mod deleting;
mod desk;
pub mod dialogs;
pub mod documents;
pub mod earlier_versions;
pub mod elsewhere;
mod exporting;
mod eyes;
pub mod failures;
pub mod forecasts;
mod forgetting;
pub mod headless;
#[cfg(test)]
mod in_place;
pub mod intake;
pub mod kept_modals;
pub mod latest;
mod looked;
pub mod merging;
pub mod modals;
pub mod months;
mod on_disk;
pub mod passphrases;
pub mod picture;
pub mod preferences;
pub mod presenting;
pub mod problems;
mod recent;
pub mod recover_offers;
pub mod recovery;
mod reports;
pub mod samples;
mod saving;
pub mod session;
pub mod shell;
mod studio;
pub mod tables;
mod transfer;
mod viewport;
pub mod watch;
mod who;
pub mod window;
pub mod worker;

/// Which engagement a new one is: drawn at random, never 0.
fn engagement_id() -> u64 {
    use std::hash::{BuildHasher, RandomState};
    RandomState::new().hash_one(std::process::id()).max(1)
}

/// A seat for the ids of a session: drawn at random, never 0, small enough to be written shortly.
fn seat() -> u64 {
    use std::hash::{BuildHasher, RandomState};
    1 + RandomState::new().hash_one(std::process::id()) % 60_000_000
}
