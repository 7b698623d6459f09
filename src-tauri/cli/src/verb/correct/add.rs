//! What was never noted: a session, a meeting or a break with both its times, an interruption with its own.

use clap::Subcommand;
use protocol::{Correction, DayDetail, InterruptedBy, WireError};

use super::{
    super::{
        super::{
            past::Times,
            value::{ClockReading, shown},
        },
        meeting::Reason,
    },
    OfDay,
    change::item,
};
use api::convert::maybe_title;

#[derive(Debug, Subcommand)]
pub(super) enum Added {
    Session {
        #[arg(value_name = "HH:MM", value_parser = shown)]
        from: ClockReading,
        #[arg(value_name = "HH:MM", value_parser = shown)]
        to: ClockReading,
        #[arg(long, value_name = "ITEM")]
        item: Option<String>,
        #[command(flatten)]
        of: OfDay,
    },
    Break {
        #[arg(value_name = "HH:MM", value_parser = shown)]
        from: ClockReading,
        #[arg(value_name = "HH:MM", value_parser = shown)]
        to: ClockReading,
        #[command(flatten)]
        of: OfDay,
    },
    Interruption {
        #[arg(value_name = "HH:MM", value_parser = shown)]
        at: ClockReading,
        #[arg(value_name = "WORD")]
        word: Vec<String>,
        #[arg(long)]
        me: bool,
        #[command(flatten)]
        of: OfDay,
    },
    Meeting {
        #[arg(value_name = "HH:MM", value_parser = shown)]
        from: ClockReading,
        #[arg(value_name = "HH:MM", value_parser = shown)]
        to: ClockReading,
        #[arg(long, value_name = "TEXT")]
        title: Option<String>,
        #[arg(long)]
        reason: Option<Reason>,
        #[command(flatten)]
        of: OfDay,
    },
}

impl Added {
    /// The day it is meant for.
    pub(super) fn day(&self) -> OfDay {
        match self {
            Added::Session { of, .. }
            | Added::Break { of, .. }
            | Added::Interruption { of, .. }
            | Added::Meeting { of, .. } => *of,
        }
    }

    /// The correction, with the times of that day.
    pub(super) fn correction(self, day: &DayDetail) -> Result<Correction, WireError> {
        let times = Times::of(day)?;
        let instants = |from, to| {
            let from = times.last(from);
            (from, times.after(to, from))
        };
        Ok(match self {
            Added::Session {
                from,
                to,
                item: given,
                ..
            } => {
                let (from, to) = instants(from, to);
                let item = given.map(|given| item(&given, day)).transpose()?.flatten();
                Correction::NewSession { item, from, to }
            }
            Added::Break { from, to, .. } => {
                let (from, to) = instants(from, to);
                Correction::NewBreak { from, to }
            }
            Added::Interruption { at, word, me, .. } => Correction::NewInterruption {
                at: times.last(at),
                by: match me {
                    true => InterruptedBy::Myself,
                    false => InterruptedBy::Others,
                },
                word: maybe_title(Some(&word.join(" ")))?,
            },
            Added::Meeting {
                from,
                to,
                title,
                reason,
                ..
            } => {
                let (from, to) = instants(from, to);
                Correction::NewMeeting {
                    title: maybe_title(title.as_deref())?,
                    reason: reason.and_then(Reason::wire),
                    from,
                    to,
                }
            }
        })
    }
}
