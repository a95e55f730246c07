//! Prints the figures that can be had in the process.
fn main() {}
