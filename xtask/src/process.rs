//! Starting other programs: what is run is printed first, and a failure says which one it was.

use crate::outcome::{Failure, StepOutcome, because};
use crate::project;
use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

/// A program about to be run in the project's top folder, its standard input closed.
pub struct Process {
    command: Command,
    quiet: bool,
}

/// A program by name.
pub fn program(name: impl AsRef<OsStr>) -> Process {
    let mut command = Command::new(name);
    command.current_dir(project::root()).stdin(Stdio::null());
    Process {
        command,
        quiet: false,
    }
}

/// The cargo that started this program, so that a chosen toolchain stays chosen.
pub fn cargo<const N: usize>(arguments: [&str; N]) -> Process {
    program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())).args(arguments)
}

impl Process {
    /// Adds arguments.
    pub fn args<S: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = S>) -> Self {
        self.command.args(arguments);
        self
    }

    /// Sets a variable of its environment.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Takes variables out of its environment.
    pub fn without(mut self, names: &[&str]) -> Self {
        for name in names {
            self.command.env_remove(name);
        }
        self
    }

    /// Starts it in another folder.
    pub fn folder(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Does not print the command line.
    pub fn quietly(mut self) -> Self {
        self.quiet = true;
        self
    }

    /// Throws its complaints away: for questions whose "no" is an answer.
    pub fn hushed(mut self) -> Self {
        self.command.stderr(Stdio::null());
        self
    }

    /// Lets it read from the terminal: for a password.
    pub fn on_terminal(mut self) -> Self {
        self.command.stdin(Stdio::inherit());
        self
    }

    /// Runs it to its end with its output on the terminal.
    pub fn run(mut self) -> StepOutcome {
        let line = self.line();
        if !self.quiet {
            println!("$ {line}");
        }
        let status = self
            .command
            .status()
            .map_err(because(format!("starting `{line}`")))?;
        if status.success() {
            Ok(())
        } else {
            Err(Failure::from(format!("`{line}` ended with {status}")))
        }
    }

    /// Runs it to its end and gives what it printed; what it complained about is on the terminal
    /// already, unless it was hushed.
    pub fn output(mut self) -> Result<String, Failure> {
        let line = self.line();
        let child = self.command.stdout(Stdio::piped()).spawn();
        let output = child
            .and_then(std::process::Child::wait_with_output)
            .map_err(because(format!("starting `{line}`")))?;
        if !output.status.success() {
            return Err(Failure::from(format!(
                "`{line}` ended with {}",
                output.status
            )));
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// The command itself, for those who keep the process running.
    pub fn into_command(self) -> Command {
        self.command
    }

    fn line(&self) -> String {
        let words = std::iter::once(self.command.get_program()).chain(self.command.get_args());
        words
            .map(|word| word.to_string_lossy().into_owned())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// Whether a program of this name can be found.
pub fn exists(name: &str) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&paths)
        .any(|folder| folder.join(name).is_file() || folder.join(format!("{name}.exe")).is_file())
}
