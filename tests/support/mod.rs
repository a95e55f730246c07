//! What several test modules share.

pub mod harness;
pub mod large;
pub mod rich;
