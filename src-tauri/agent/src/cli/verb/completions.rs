//! `daydone completions SHELL`: what the shell should offer while typing.

use clap::Args;
use clap_complete::{Shell, generate};

use super::super::{answer::Answer, line::command, paper};

#[derive(Args, Debug)]
pub(in super::super) struct Completions {
    shell: Shell,
}

impl Completions {
    pub(in super::super) fn run(self) -> Answer {
        let mut script = Vec::new();
        generate(self.shell, &mut command(), "daydone", &mut script);
        paper::line(String::from_utf8_lossy(&script).trim_end());
        Answer::said()
    }
}
