//! One integration-test binary with modules: linking egui once is enough.

mod keys;
mod language;
mod pictures;
mod samples;
mod sources;
mod words;
mod look;
