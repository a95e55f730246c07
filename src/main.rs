//! The one binary: arguments, then the window or one command without a screen.

use std::process::ExitCode;

fn main() -> ExitCode {
    entente::app::core_dumps::ask_for_none();
    entente::app::cli::run(std::env::args_os().skip(1))
}
