//! What was never noted: a session or a meeting with both its times.

use chrono::NaiveTime;
use clap::Subcommand;
use protocol::{Correction, DayDetail, WireError};

use super::{
    super::{
        super::{past::Times, value::clock},
        meeting::Reason,
    },
    OfDay,
    change::item,
};

#[derive(Debug, Subcommand)]
pub(super) enum Added {
    Session {
        #[arg(value_name = "HH:MM", value_parser = clock)]
        from: NaiveTime,
        #[arg(value_name = "HH:MM", value_parser = clock)]
        to: NaiveTime,
        #[arg(long, value_name = "ITEM")]
        item: Option<String>,
        #[command(flatten)]
        of: OfDay,
    },
    Meeting {
        #[arg(value_name = "HH:MM", value_parser = clock)]
        from: NaiveTime,
        #[arg(value_name = "HH:MM", value_parser = clock)]
        to: NaiveTime,
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
            Added::Session { of, .. } | Added::Meeting { of, .. } => *of,
        }
    }

    /// The wish, in the words of that day.
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
            Added::Meeting {
                from,
                to,
                title,
                reason,
                ..
            } => {
                let (from, to) = instants(from, to);
                Correction::NewMeeting {
                    title,
                    reason: reason.and_then(Reason::wire),
                    from,
                    to,
                }
            }
        })
    }
}
