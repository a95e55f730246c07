//! How it travels: what a view draws as pictures, plans as other programs write them, tables. Must not know which view
//! draws, nor own any state; egui's shapes are read here and nowhere else below the screen.

pub mod csv;
pub mod export;
pub mod gan;
pub mod html;
pub mod ics;
pub mod import;
pub mod intake;
pub mod left_out;
pub mod markdown;
pub mod marks;
pub mod mpx;
pub mod mspdi;
pub mod office;
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
pub mod report;
pub mod schedule_table;
mod shares;
pub mod sheet;
pub mod svg;
mod text;
pub mod xlsx;

pub use plan_file::{PlanError, open_plan, read_plan, what_is};
pub use recognise::{Kind, recognise};
