//! One integration-test binary with modules: linking egui once is enough.

mod keys;
mod language;
mod pictures;
mod sources;
mod words;
