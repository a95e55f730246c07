//! The one binary: arguments, then the window or one command without a screen.

fn main() {}
