//! `daydone zones find CITY`: the zones whose names hold what was typed, with their time.

use clap::Args;
use domain::find_zones;
use protocol::error::code;
use serde::Serialize;
use words::Words;

use super::super::super::{
    answer::{Answer, Outcome},
    session::{CliSession, say},
};

/// How many are shown of those that a short word finds.
const SHOWN: usize = 20;

#[derive(Args, Debug)]
pub(crate) struct ZonesFind {
    #[arg(required = true, num_args = 1..)]
    city: Vec<String>,
}

/// One zone, for a script.
#[derive(Serialize)]
struct FoundZone {
    zone: &'static str,
    time: String,
}

impl ZonesFind {
    pub(super) fn run(self, desk: &CliSession) -> Outcome {
        let given = self.city.join(" ");
        let found = find_zones(&given).into_iter().take(SHOWN);
        let found: Vec<_> = found
            .map(|zone| FoundZone {
                zone: zone.name(),
                time: Words::spoken().clock_at(desk.seen.at, zone),
            })
            .collect();
        if found.is_empty() {
            let given = [("given", given.into())];
            return CliSession::refuse(code::FAILED, "cli-no-such-city", &given);
        }
        let line = |found: &FoundZone| {
            let args = [
                ("zone", found.zone.into()),
                ("time", found.time.as_str().into()),
            ];
            say("cli-zones-found", &args)
        };
        Ok(Answer::of(found.iter().map(line).collect(), &found))
    }
}
