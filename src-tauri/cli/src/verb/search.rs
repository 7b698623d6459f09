//! `daydone search`: words that were written, whenever that was.

use clap::Args;
use protocol::{Found, FoundKind, SearchQuery};

use super::super::{
    answer::{Answer, Outcome},
    color,
    session::{CliSession, say},
};

#[derive(Args, Debug)]
pub(crate) struct Search {
    #[arg(value_name = "WORDS", required = true)]
    words: Vec<String>,
    #[arg(long, value_name = "NUMBER")]
    limit: Option<u32>,
}

impl Search {
    pub(crate) async fn run(self, desk: CliSession) -> Outcome {
        let asked = SearchQuery {
            text: self.words.join(" "),
            limit: self.limit,
        };
        let most = asked.most();
        let found = desk.client.search(asked).await?;
        let mut lines: Vec<String> = found.iter().map(line).collect();
        if lines.is_empty() {
            lines.push(say("cli-search-nothing", &[]));
        } else if lines.len() >= most as usize {
            lines.push(say("cli-search-latest", &[("count", most.into())]));
        }
        Ok(Answer::of(lines, &found))
    }
}

fn line(found: &Found) -> String {
    let words: String = found
        .parts
        .iter()
        .map(|part| match part.strong {
            true => color::strong(&part.text),
            false => part.text.clone(),
        })
        .collect();
    let kind = say(kind(found.kind), &[]);
    format!("{}  {kind:<12}  {words}", found.date)
}

fn kind(kind: FoundKind) -> &'static str {
    match kind {
        FoundKind::Item => "cli-found-item",
        FoundKind::Note => "cli-found-note",
        FoundKind::Step => "cli-found-step",
        FoundKind::Thought => "cli-found-thought",
        FoundKind::Waiting => "cli-found-waiting",
        FoundKind::FirstStep => "cli-found-first-step",
        FoundKind::Blocked => "cli-found-blocked",
        FoundKind::Meeting => "cli-found-meeting",
        FoundKind::Interruption => "cli-found-interruption",
        FoundKind::Reopening => "cli-found-reopening",
    }
}
