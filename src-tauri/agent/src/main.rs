//! The binary `daydone`: everything is in the library, where tests reach it.

fn main() -> std::process::ExitCode {
    agent::cli::run()
}
