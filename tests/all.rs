//! One integration-test binary with modules: linking egui once is enough.

mod language;
mod sources;
mod words;
mod pictures;
