//! One integration-test binary with modules: linking egui once is enough.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod calendars;
mod check;
mod exchange;
mod extremes;
mod flows;
mod forecast;
mod forecast_page;
mod gantt;
mod formats;
mod insight;
mod insight_stories;
mod inspector;
mod keep;
mod keys;
mod language;
mod levelling;
mod look;
mod people;
mod pictures;
mod plan_pages;
mod plan_table;
mod psplib;
mod pulse;
mod samples;
mod schedule_again;
mod schedule_engine;
mod schedule_oracles;
mod sources;
mod support;
mod tidy;
mod timeline;
mod two_managers;
mod views;
mod why;
mod words;
