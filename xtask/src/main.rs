//! What a contributor can ask of the project, as `cargo xtask <verb>`.
//!
//! A verb is a module here; each says at its top what it does and why it is done that way. This
//! program stays close to the standard library so that it is built in seconds.

mod bench;
mod build;
mod bundle;
mod check;
mod cross;
mod demo;
mod display;
mod doc_tests;
mod fuzz;
mod icons;
mod needs;
mod outcome;
mod process;
mod project;
mod protocol;
mod run;
mod scenes;
mod ship;
mod shots;
mod sounds;
mod steps;
mod test;
mod torture;

use outcome::{Failure, StepOutcome};
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask <verb>

  run [--demo]         install what is missing, build, start the agent and the window
                       (--demo: on a throw-away folder filled with sixty plausible days)
  test [--keep-going]  everything: rules, storage, engine, agent, window, UI, accessibility
  check [--keep-going] [--without-tests]
                       for daily work: format, lints, guards, unit tests, generated files, UI
                       (--without-tests: where `test` comes after it, and runs these as well)
  cross [--keep-going] type-check agent and window for Windows and macOS
  torture [--kills N] [--seed S]
                       kill the agent at random instants; what it acknowledged must be there
  fuzz [TARGET] [--seconds N] [FILE]
                       look for bytes that protocol, settings, journal, typed or calendar do not stand
  protocol             write ui/src/protocol and the generated pages of docs/ again
  scenes               record again what the agent says in the scenes of ui/src/host/scenes
  icons                draw the bitmaps of icons/ again
  sounds               make the bell's sounds of sounds/ again
  bench [resident|history|window|all]
                       measure memory and time on years of history; writes docs/performance.md
  shots                take the pictures of docs/pictures from the running window
  stage DESTDIR [--prefix /usr]
                       lay out the release programs and what belongs to them as they lie on a system
                       (--check in place of a folder: the debug programs, and have it all read)
  package [--try] [--programs FOLDER]
                       .deb, .rpm and .tar.xz, made twice and compared
                       (--try: install, use, upgrade and remove one in a clean Debian; as root)
  bundle [--kind KIND] [--target TRIPLE]
                       build the release programs and an installer by Tauri
";

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

fn run(words: &[&str]) -> StepOutcome {
    let keep_going = words.contains(&"--keep-going");
    match words {
        ["run"] => run::run(run::DemoDay::Yours),
        ["run", "--demo"] => run::run(run::DemoDay::Demo),
        ["test"] | ["test", "--keep-going"] => test::run(keep_going),
        ["check", flags @ ..] if flags.iter().all(|flag| check::FLAGS.contains(flag)) => {
            check::run(keep_going, !flags.contains(&check::WITHOUT_TESTS))
        }
        ["cross"] | ["cross", "--keep-going"] => cross::run(keep_going),
        ["torture", rest @ ..] => torture::run(rest),
        ["fuzz", rest @ ..] => fuzz::run(rest),
        ["protocol"] => protocol::write(),
        ["scenes"] => scenes::record(),
        ["icons"] => icons::run(),
        ["sounds"] => sounds::run(),
        ["bench", rest @ ..] => bench::run(rest),
        ["shots"] => shots::run(),
        ["stage", "--check"] => ship::staged_debug_programs(),
        ["stage", destination] => ship::stage(destination, "/usr"),
        ["stage", destination, "--prefix", prefix] => ship::stage(destination, prefix),
        ["package", rest @ ..] => ship::package(rest),
        ["bundle", rest @ ..] => bundle::run(rest),
        [] | ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(())
        }
        _ => Err(Failure::from(format!(
            "`{}` is not a verb.\n\n{USAGE}",
            words.join(" ")
        ))),
    }
}
