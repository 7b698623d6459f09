//! `daydone waiting [take|drop]`: what earlier days left for later ones.

use clap::{Args, Subcommand};
use protocol::{Command, WaitingPicture};

use super::{
    super::{
        answer::{Answer, Outcome},
        came,
        desk::{Desk, more, say},
        named,
    },
    add::joins,
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
                desk.wish(Command::TakeWaiting {
                    waiting: waiting.id,
                    when_full: joins(out, bonus),
                })
                .await?;
                Ok(desk.answer(came::joined(&desk)))
            }
            Some(What::Drop { waiting }) => {
                let waiting = named::waiting(&waiting, &desk.seen)?;
                let (id, title) = (waiting.id.clone(), waiting.title.into());
                let command = Command::DropWaiting {
                    waiting: waiting.id,
                };
                desk.wish(command).await?;
                let gone = desk.seen.waiting.iter().all(|one| one.id != id);
                let line = gone.then(|| say("cli-dropped", &[("title", title)]));
                Ok(desk.answer(line.into_iter().collect()))
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
    let lines = waiting.iter().enumerate().map(line);
    lines.chain(more(desk.seen.more.waiting)).collect()
}
