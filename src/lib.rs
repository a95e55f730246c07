//! Entente keeps one workspace file per client engagement and shows the two jobs of a consultant side by
//! side: the project (tasks, dates, money) and the relationship (expectations, contacts, trust).
//!
//! A workspace is a value; an edit makes a new one; every figure is a pure function of it; every picture is
//! a view of it. `ARCHITECTURE.md` draws the floors: each module below may know only those after it.

pub mod app;
pub mod document;
pub mod exchange;
pub mod file;
pub mod insight;
pub mod language;
pub mod ui;
pub mod workspace;
