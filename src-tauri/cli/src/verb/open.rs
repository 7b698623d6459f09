//! `daydone open [--room ROOM]`, and `daydone` alone: the window.

use clap::{Args, ValueEnum};
use protocol::{RoomQuery, Screen};

use super::super::{
    answer::{Answer, Outcome},
    session::{CliSession, say},
};

#[derive(Args, Debug, Default)]
pub(crate) struct OpenArgs {
    #[arg(long, value_enum)]
    room: Option<RoomChoice>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum RoomChoice {
    End,
    Park,
}

impl OpenArgs {
    pub(crate) async fn run(self, desk: CliSession) -> Outcome {
        let room = self.room.map(|room| match room {
            RoomChoice::End => Screen::End,
            RoomChoice::Park => Screen::Park,
        });
        match room {
            Some(room) => desk.client.open_room(RoomQuery { room }).await?,
            None => desk.client.open_window().await?,
        }
        Ok(Answer::of(vec![say("cli-opened", &[])], &desk.seen))
    }
}
