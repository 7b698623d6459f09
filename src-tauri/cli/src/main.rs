//! The binary `daydone`: everything is in the library, where tests reach it.

#![deny(clippy::print_stdout, clippy::print_stderr)]

fn main() -> std::process::ExitCode {
    cli::run()
}
