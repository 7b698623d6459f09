//! `daydone clock advance|to|sleep`: moves the agent's simulated clock, so that a day passes in seconds.

use chrono::NaiveTime;
use clap::{Args, Subcommand};
use protocol::ClockMove;

use super::super::{
    answer::Outcome,
    session::{CliSession, say},
    value::{clock, length},
};

#[derive(Args, Debug)]
pub(crate) struct ClockArgs {
    #[command(subcommand)]
    by: Move,
}

#[derive(Debug, Subcommand)]
enum Move {
    Advance {
        #[arg(value_parser = length)]
        length: u32,
    },
    To {
        #[arg(value_name = "HH:MM", value_parser = clock)]
        time: NaiveTime,
    },
    Sleep {
        #[arg(value_parser = length)]
        length: u32,
    },
}

impl ClockArgs {
    pub(crate) async fn run(self, mut desk: CliSession) -> Outcome {
        let seconds = |minutes: u32| minutes.saturating_mul(60);
        let clock_move = match self.by {
            Move::Advance { length } => ClockMove::Advance {
                seconds: seconds(length),
            },
            Move::To { time } => ClockMove::To {
                time: time.format("%H:%M").to_string(),
            },
            Move::Sleep { length } => ClockMove::Sleep {
                seconds: seconds(length),
            },
        };
        desk.seen = desk.client.clock(clock_move).await?;
        let time = desk.clock(desk.seen.at).into();
        let line = desk.seen.line.as_str().into();
        Ok(desk.answer(vec![say("cli-clock", &[("time", time), ("line", line)])]))
    }
}
