//! `daydone handoff [--markdown]`: the note for people in other hours, as it reads now.

use clap::Args;

use super::super::{
    answer::Answer,
    session::{CliSession, say},
};

#[derive(Args, Debug)]
pub(crate) struct Handoff {
    #[arg(long)]
    markdown: bool,
}

impl Handoff {
    pub(crate) fn run(self, desk: &CliSession) -> Answer {
        let note = &desk.seen.shutdown.hand_off;
        let text = match self.markdown {
            true => &note.markdown,
            false => &note.text,
        };
        let lines = match text.is_empty() {
            true => vec![say("cli-handoff-none", &[])],
            false => text.lines().map(str::to_owned).collect(),
        };
        Answer::of(lines, note)
    }
}
