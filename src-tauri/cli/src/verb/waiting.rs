//! `daydone waiting [take|rename|move|drop]`: what earlier days left for later ones.

use clap::{Args, Subcommand};
use protocol::{Command, WaitingView};
use types::{CarriedId, text::has_tag};

use super::{
    super::{
        answer::{Answer, Outcome},
        arrivals, lookup,
        session::{CliSession, length, say},
        value::{DayValue, day},
    },
    add::when_full,
};
use api::convert;

/// How many are listed unless all are asked for.
const SHOWN: usize = 50;

#[derive(Args, Debug)]
pub(crate) struct WaitingArgs {
    #[arg(long)]
    all: bool,
    #[arg(long, value_name = "TAG")]
    tag: Option<String>,
    #[command(subcommand)]
    what: Option<WaitingAction>,
}

#[derive(Debug, Subcommand)]
enum WaitingAction {
    Take {
        waiting: String,
        #[arg(long, group = "where")]
        bonus: bool,
        #[arg(long, value_name = "ITEM", group = "where")]
        swap: Option<String>,
    },
    Rename {
        waiting: String,
        #[arg(required = true)]
        words: Vec<String>,
    },
    Move {
        waiting: String,
        #[arg(value_parser = day, default_value = "tomorrow")]
        day: DayValue,
    },
    Drop {
        waiting: String,
    },
}

impl WaitingArgs {
    pub(crate) async fn run(self, mut desk: CliSession) -> Outcome {
        let waiting = desk.waiting().await?;
        match self.what {
            None => Ok(listed(&desk, &waiting, self.all, self.tag.as_deref())),
            Some(WaitingAction::Take {
                waiting: given,
                bonus,
                swap,
            }) => {
                let named = lookup::waiting(&given, &waiting)?;
                let out = swap
                    .map(|given| lookup::item(&given, &desk.seen))
                    .transpose()?;
                desk.send(Command::TakeWaiting {
                    waiting: named.id,
                    when_full: when_full(out, bonus),
                })
                .await?;
                Ok(desk.answer(arrivals::joined(&desk)))
            }
            Some(WaitingAction::Rename {
                waiting: given,
                words,
            }) => {
                let named = lookup::waiting(&given, &waiting)?;
                desk.send(Command::RenameWaiting {
                    waiting: named.id,
                    title: convert::title(&words.join(" "))?,
                })
                .await?;
                said_of(desk, named.id, "cli-renamed").await
            }
            Some(WaitingAction::Move {
                waiting: given,
                day,
            }) => {
                let named = lookup::waiting(&given, &waiting)?;
                desk.send(Command::MoveWaiting {
                    waiting: named.id,
                    due: day.date(desk.today()),
                })
                .await?;
                said_of(desk, named.id, "cli-later").await
            }
            Some(WaitingAction::Drop { waiting: given }) => {
                let named = lookup::waiting(&given, &waiting)?;
                let command = Command::DropWaiting { waiting: named.id };
                desk.send(command).await?;
                let gone = desk.seen.waiting_count < desk.before.waiting_count;
                let line = gone.then(|| say("cli-dropped", &[("title", named.title.into())]));
                Ok(desk.answer(line.into_iter().collect()))
            }
        }
    }
}

/// A sentence about something that waits, as it waits now.
async fn said_of(desk: CliSession, id: CarriedId, sentence: &str) -> Outcome {
    let waiting = desk.waiting().await?;
    let line = waiting.iter().find(|one| one.id == id).map(|one| {
        let args = [
            ("title", one.title.as_str().into()),
            ("day", desk.day(&one.due).into()),
        ];
        say(sentence, &args)
    });
    Ok(desk.answer(line.into_iter().collect()))
}

/// What waits under the day it waits for; what is due first.
fn listed(desk: &CliSession, waiting: &[WaitingView], all: bool, tag: Option<&str>) -> Answer {
    let tag = tag.map(|tag| tag.trim_start_matches('#'));
    let is_asked = |one: &WaitingView| tag.is_none_or(|tag| has_tag(&one.title, tag));
    let some_wait = !waiting.is_empty();
    // Each with the number it is named by.
    let waiting: Vec<(usize, &WaitingView)> = (1..)
        .zip(waiting)
        .filter(|(_, one)| is_asked(one))
        .collect();
    if waiting.is_empty() {
        let none = match tag {
            Some(tag) if some_wait => say("cli-waiting-none-tagged", &[("tag", tag.into())]),
            _ => say("cli-waiting-none", &[]),
        };
        return Answer::of(vec![none], &waiting);
    }
    let shown = if all {
        waiting.len()
    } else {
        SHOWN.min(waiting.len())
    };
    let (shown, more) = waiting.split_at(shown);
    let mut lines = Vec::new();
    let mut day_before = None;
    for &(number, one) in shown {
        let day = match one.for_today {
            true => say("cli-waiting-today", &[]),
            false => desk.day(&one.due),
        };
        if day_before.as_ref() != Some(&day) {
            lines.push(say("cli-waiting-day", &[("day", day.clone().into())]));
            day_before = Some(day);
        }
        lines.push(line(number, one));
    }
    if !more.is_empty() {
        lines.push(say("cli-waiting-more", &[("count", more.len().into())]));
    }
    let shown: Vec<&WaitingView> = shown.iter().map(|(_, one)| *one).collect();
    Answer::of(lines, &shown)
}

fn line(number: usize, one: &WaitingView) -> String {
    let args = [
        ("number", format!("{number:>4}").into()),
        ("title", one.title.as_str().into()),
        (
            "length",
            one.estimate_s.map(length).unwrap_or_default().into(),
        ),
    ];
    match one.estimate_s {
        Some(_) => say("cli-waiting-about", &args),
        None => say("cli-waiting", &args),
    }
}
