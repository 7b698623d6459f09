//! What a contributor can ask of the project, as `cargo xtask <verb>`.

mod icons;
mod outcome;
mod process;
mod project;

use outcome::{Failure, Outcome};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[&str]) -> Outcome {
    match words {
        ["icons"] => icons::run(),
        _ => Err(Failure::from("usage: cargo xtask icons")),
    }
}
