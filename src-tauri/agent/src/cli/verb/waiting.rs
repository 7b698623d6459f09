//! `daydone waiting [take|drop]`: what earlier days left for later ones.

use clap::{Args, Subcommand};
use protocol::{Command, WaitingPicture, WhenFull};

use super::super::{
    answer::{Answer, Outcome},
    desk::{Desk, say},
    named,
};

#[derive(Args, Debug)]
pub(in super::super) struct Waiting {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Debug, Subcommand)]
enum What {
    Take {
        waiting: String,
        #[arg(long, group = "where")]
        bonus: bool,
        #[arg(long, value_name = "ITEM", group = "where")]
        swap: Option<String>,
    },
    Drop {
        waiting: String,
    },
}

impl Waiting {
    pub(in super::super) async fn run(self, mut desk: Desk) -> Outcome {
        match self.what {
            None => Ok(Answer::of(listed(&desk), &desk.seen.waiting)),
            Some(What::Take {
                waiting,
                bonus,
                swap,
            }) => {
                let waiting = named::waiting(&waiting, &desk.seen)?;
                let out = swap
                    .map(|given| named::item(&given, &desk.seen))
                    .transpose()?;
                let when_full = match (out, bonus) {
                    (Some(out), _) => WhenFull::Swap { out: out.id },
                    (None, true) => WhenFull::Bonus,
                    (None, false) => WhenFull::Ask,
                };
                let line = say("cli-added", &[("title", waiting.title.into())]);
                let command = Command::TakeWaiting {
                    waiting: waiting.id,
                    when_full,
                };
                desk.wish_and_say(command, |_| line).await
            }
            Some(What::Drop { waiting }) => {
                let waiting = named::waiting(&waiting, &desk.seen)?;
                let line = say("cli-waiting-dropped", &[("title", waiting.title.into())]);
                desk.wish_and_say(
                    Command::DropWaiting {
                        waiting: waiting.id,
                    },
                    |_| line,
                )
                .await
            }
        }
    }
}

fn listed(desk: &Desk) -> Vec<String> {
    let waiting = &desk.seen.waiting;
    if waiting.is_empty() {
        return vec![say("cli-waiting-none", &[])];
    }
    let line = |(index, waiting): (usize, &WaitingPicture)| {
        let args = [
            ("number", (index + 1).into()),
            ("title", waiting.title.as_str().into()),
            ("day", desk.day(&waiting.due).into()),
        ];
        say("cli-waiting", &args)
    };
    waiting.iter().enumerate().map(line).collect()
}
