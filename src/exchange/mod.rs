//! How it travels: what a view draws as pictures, plans as other programs write them, tables. Must not know which view
//! draws, nor own any state; egui's shapes are read here and nowhere else below the screen.

pub mod csv;
pub mod export;
pub mod gan;
pub mod import;
pub mod intake;
pub mod left_out;
pub mod marks;
pub mod mpx;
pub mod mspdi;
pub mod paper;
pub mod pdf;
mod people;
mod plan_file;
pub mod planner;
pub mod png;
pub mod pptx;
pub mod psplib;
pub mod readings;
pub mod recognise;
pub mod schedule_table;
mod shares;
pub mod svg;
mod text;

pub use plan_file::{PlanError, open_plan, read_plan, what_is};
pub use recognise::{Kind, recognise};
