//! How it travels: what a view draws as pictures. Must not know which view draws, nor own any state; egui's shapes
//! are read here and nowhere else below the screen.

pub mod png;
pub mod svg;
