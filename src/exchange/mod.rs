//! How it travels: what a view draws as pictures, plans as other programs write them. Must not know which view draws, nor own any state; egui's shapes
//! are read here and nowhere else below the screen.

pub mod mspdi;
pub mod png;
pub mod svg;
