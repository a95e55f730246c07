//! What several test modules share.

pub mod chart;
pub mod crowd;
pub mod harness;
pub mod healthy;
pub mod large;
pub mod plan;
pub mod rich;
