//! `daydone import FILE`: what Daydone's own export or another program's records hold. First what would
//! come in, then a question, then all of it or nothing. `-` is what is piped in.

mod piped;

use std::path::{PathBuf, absolute};

use clap::{Args, ValueHint};
use protocol::{ImportQuery, ImportView, SkippedView};

use super::super::{
    answer::{Answer, Outcome},
    failure::failed,
    output, prompt,
    session::{CliSession, length, listed, say},
};
use piped::Piped;

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
        let piped = (self.file.as_os_str() == "-").then(Piped::read);
        let piped = piped.transpose().map_err(|error| failed(&error))?;
        let file = piped.as_ref().map_or(self.file.as_path(), Piped::file);
        let file = absolute(file).map_err(|error| failed(&error))?;
        let asked = ImportQuery {
            file: file.display().to_string(),
            program: self.from_program,
            zone: self.zone,
            people: self.person,
            take: false,
        };
        let found = desk.client.import(asked.clone()).await?;
        let mut lines = report(&found);
        let what = listed([days(&found), loose(&found)].concat());
        if self.dry_run || what.is_empty() {
            return Ok(Answer::of(lines, &found));
        }
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
        let what = listed([days(&done), loose(&done)].concat());
        lines.push(say("cli-imported", &[("what", what.into())]));
        Ok(Answer::of(lines, &done).kept())
    }
}

fn report(found: &ImportView) -> Vec<String> {
    let Some(program) = found.program.as_deref().filter(|_| holds_something(found)) else {
        return vec![say("cli-import-nothing-in-it", &[])];
    };
    let read = [
        ("program", program.into()),
        ("records", found.records.into()),
    ];
    let mut lines = vec![say("cli-import-read", &read)];
    if let (Some(from), Some(to)) = (&found.from, &found.to) {
        let new = [
            ("days", found.new.into()),
            ("from", from.as_str().into()),
            ("to", to.as_str().into()),
            ("focus", length(found.focus_s).into()),
            ("meetings", length(found.meeting_s).into()),
        ];
        lines.push(say("cli-import-new", &new));
    }
    let loose = loose(found);
    if !loose.is_empty() {
        lines.push(say("cli-import-loose", &[("what", listed(loose).into())]));
    } else if found.new == 0 {
        lines.push(say("cli-import-nothing-new", &[]));
    }
    if found.known > 0 {
        lines.push(say("cli-import-known", &[("days", found.known.into())]));
    }
    lines.extend(found.skipped.iter().map(left_out));
    lines
}

/// Whether there was anything to look at.
fn holds_something(found: &ImportView) -> bool {
    found.records > 0 || !found.skipped.is_empty()
}

/// The new days, counted in words.
fn days(found: &ImportView) -> Vec<String> {
    counted("cli-import-days", "days", found.new)
}

/// What is new and in no day, counted in words.
fn loose(found: &ImportView) -> Vec<String> {
    let waiting = counted("cli-import-waiting", "waiting", found.waiting);
    let thoughts = counted("cli-import-thoughts", "thoughts", found.thoughts);
    let days_off = counted("cli-import-days-off", "days", found.days_off);
    let questions = counted("cli-import-questions", "questions", found.questions);
    [waiting, thoughts, days_off, questions].concat()
}

fn counted(id: &str, of: &'static str, count: u32) -> Vec<String> {
    let some = (count > 0).then(|| say(id, &[(of, count.into())]));
    some.into_iter().collect()
}

fn left_out(skipped: &SkippedView) -> String {
    let more = usize::try_from(skipped.count).unwrap_or(usize::MAX) > skipped.examples.len();
    let others = more.then_some("…");
    let named = listed(skipped.examples.iter().map(String::as_str).chain(others));
    let args = [
        ("count", skipped.count.into()),
        ("why", skipped.why.as_str().into()),
        ("named", named.into()),
    ];
    let lost = [("lost", length(skipped.lost_s).into())];
    let id = if skipped.lost_s < 30 {
        "cli-import-skipped"
    } else {
        "cli-import-skipped-time"
    };
    say(id, &[&args[..], &lost].concat())
}
