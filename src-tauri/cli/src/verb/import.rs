//! `daydone import FILE`: what Daydone's own export or another program's records hold. First what would
//! come in, then a question, then all of it or nothing. `-` is what is piped in.

use std::{
    io::{self, Read, stdin},
    path::{PathBuf, absolute},
};

use clap::{Args, ValueHint};
use client::locations::private_file::PrivateFile;
use protocol::{ImportQuery, LARGEST_IMPORT};

use super::super::{
    answer::{Answer, Outcome},
    failure::failed,
    output, prompt,
    session::{CliSession, say},
};

#[derive(Args, Debug)]
pub(crate) struct ImportArgs {
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    file: PathBuf,
    #[arg(long, value_name = "PROGRAM", value_parser = programs())]
    from_program: Option<String>,
    #[arg(long, value_name = "ZONE")]
    zone: Option<String>,
    #[arg(long, value_name = "PERSON")]
    person: Vec<String>,
    #[arg(long)]
    dry_run: bool,
    #[arg(long)]
    yes: bool,
}

fn programs() -> clap::builder::PossibleValuesParser {
    exchange::Program::ALL.map(exchange::Program::id).into()
}

impl ImportArgs {
    pub(crate) async fn run(self, desk: CliSession) -> Outcome {
        // Its file goes with it, however this ends.
        let piped = (self.file.as_os_str() == "-").then(piped);
        let piped = piped.transpose().map_err(|error| failed(&error))?;
        let file = piped
            .as_ref()
            .map_or(self.file.as_path(), PrivateFile::path);
        let file = absolute(file).map_err(|error| failed(&error))?;
        let asked = ImportQuery {
            file: file.display().to_string(),
            program: self.from_program,
            zone: self.zone,
            people: self.person,
            take: false,
        };
        let found = desk.client.import(asked.clone()).await?;
        let mut lines = found.says.clone();
        let Some(what) = found.brings.clone().filter(|_| !self.dry_run) else {
            return Ok(Answer::of(lines, &found));
        };
        if !self.yes && prompt::somebody_is_there() {
            for line in lines.drain(..) {
                output::line(&line);
            }
        }
        let what = [("what", what.into())];
        if !prompt::agreed(&say("cli-import-ask", &what), self.yes)? {
            return Ok(Answer::of(vec![say("cli-left-as-is", &[])], &found));
        }
        let done = desk
            .client
            .import(ImportQuery {
                take: true,
                ..asked
            })
            .await?;
        lines.extend(done.says.iter().cloned());
        Ok(Answer::of(lines, &done).kept())
    }
}

/// Reads standard input to its end, or to a byte more than the agent would take.
fn piped() -> io::Result<PrivateFile> {
    let mut bytes = Vec::new();
    // All of it first: as long as a program still writes to the pipe, there is no file to be left behind.
    stdin()
        .lock()
        .take(LARGEST_IMPORT + 1)
        .read_to_end(&mut bytes)?;
    let mut file = PrivateFile::create("")?;
    // The agent says that it is too large, as it does of any other file.
    file.append(&bytes, u64::MAX)?;
    Ok(file)
}
