//! Pictures that leave: what a PDF says to other readers, that it looks as the screen does, and that nothing of ours is in it.

mod agenda;
mod client;
mod documents;
mod paper;
mod pdf;
mod pptx;
mod tables;
mod tools;

pub use client::unpacked as unpacked_pdf;
pub use pptx::unpacked;

use std::path::Path;
use std::process::{Command, Output};

use chrono::NaiveDate;
use entente::app::picture::Request;
use entente::app::samples;
use entente::language::Language;
use entente::ui::theme::ThemeKind;
use entente::ui::views::{Sight, sights};
use entente::workspace::Workspace;

use super::support::harness::{ERP, PAYROLL, PORTAL, WIDE};

/// The samples with the language that each is written in.
const SAMPLES: [(usize, Language); 3] =
    [(PAYROLL, Language::English), (PORTAL, Language::Russian), (ERP, Language::Chinese)];

fn sample(number: usize) -> (Workspace, NaiveDate) {
    let workspace = samples::load(number).expect("a sample");
    let day = workspace.engagement.status_date.expect("a status date");
    (workspace, day)
}

fn request(sight: Sight, day: NaiveDate, language: Language) -> Request {
    Request { sight, day, size: WIDE, theme: ThemeKind::Light, language }
}

fn sight(name: &str) -> Sight {
    sights().into_iter().find(|(known, _)| *known == name).map(|(_, sight)| sight).expect("a view of that name")
}

/// What another program says of a file; `None`, said loudly, where that program is not here.
fn asked(program: &str, arguments: &[&str], file: &Path) -> Option<Output> {
    let output = Command::new(program).args(arguments).arg(file).output();
    match output {
        Ok(output) => {
            assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
            Some(output)
        }
        Err(_) => {
            eprintln!("!!! NOT RUN: {program} is not here, so no other reader looked at what was written");
            None
        }
    }
}

/// A text without what readers set between letters.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}').collect()
}
