//! The one binary: arguments, then the window or one command without a screen.

use std::process::ExitCode;

fn main() -> ExitCode {
    entente::app::cli::run(std::env::args_os().skip(1))
}
