//! What several test modules share.

pub mod harness;
pub mod rich;
