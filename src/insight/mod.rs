//! What it means.
pub mod as_of;
pub mod calendar;
pub mod earned_value;
pub mod schedule;
pub mod statistics;
pub mod tree;
