//! `daydone off [DAYS]`: days off planned ahead, so that "tomorrow" and "back" are the day after them.

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use protocol::{Command, TimeOffPicture, WireError};

use super::super::{
    answer::{Answer, Outcome},
    session::{CliSession, say},
    value::{Stretch, stretch},
};

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Off {
    #[arg(value_parser = stretch)]
    days: Option<Stretch>,
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Debug, Subcommand)]
enum What {
    List,
    Cancel { days: String },
}

impl Off {
    pub(crate) async fn run(self, desk: CliSession) -> Outcome {
        match (self.days, self.what) {
            (Some(days), _) => plan(desk, days).await,
            (None, Some(What::Cancel { days })) => cancel(desk, &days).await,
            (None, Some(What::List) | None) => Ok(Answer::of(listed(&desk), &desk.seen.days_off)),
        }
    }
}

async fn plan(mut desk: CliSession, days: Stretch) -> Outcome {
    let (from, to) = days.dates(desk.today());
    desk.send(Command::PlanDaysOff { from, to: Some(to) })
        .await?;
    // What is off now, which may be more than was asked for.
    let mut off = desk.seen.days_off.iter();
    let off = off.find(|off| date(&off.from) <= from && from <= date(&off.to));
    let line = off.map(|off| {
        let args = [
            ("days", said(&desk, off).into()),
            ("back", desk.day(&off.back).into()),
        ];
        say("cli-off-planned", &args)
    });
    Ok(desk.answer(line.into_iter().collect()))
}

async fn cancel(mut desk: CliSession, given: &str) -> Outcome {
    let (from, to) = named(given, &desk)?;
    let before = desk.seen.days_off.clone();
    desk.send(Command::CancelDaysOff { from, to: Some(to) })
        .await?;
    let was = |off: &&TimeOffPicture| date(&off.from) <= to && from <= date(&off.to);
    let gone: Vec<_> = before.iter().filter(was).collect();
    let first = gone.first().map(|off| date(&off.from).max(from));
    let last = gone.last().map(|off| date(&off.to).min(to));
    let mut lines = Vec::new();
    if let Some((first, last)) = first.zip(last) {
        let days = between(&desk, first.max(desk.today()), last).into();
        lines.push(say("cli-off-cancelled", &[("days", days)]));
    }
    Ok(desk.answer(lines))
}

/// The days that are named by themselves, by a number of the list, or all.
fn named(given: &str, desk: &CliSession) -> Result<(NaiveDate, NaiveDate), WireError> {
    let planned = &desk.seen.days_off;
    let of = |off: &TimeOffPicture| (date(&off.from), date(&off.to));
    if let Ok(number) = given.parse::<usize>() {
        let off = number.checked_sub(1).and_then(|nth| planned.get(nth));
        return match off {
            Some(off) => Ok(of(off)),
            None => CliSession::refuse(
                "no_days_off",
                "cli-no-such-days-off",
                &[("number", number.into())],
            ),
        };
    }
    if given.eq_ignore_ascii_case("all") {
        let all = planned.first().zip(planned.last());
        return match all {
            Some((first, last)) => Ok((date(&first.from), date(&last.to))),
            None => CliSession::refuse("no_days_off", "cli-off-none", &[]),
        };
    }
    match stretch(given) {
        Ok(days) => Ok(days.dates(desk.today())),
        Err(what) => Err(WireError::new(protocol::error::code::BAD_PARAMS, what)),
    }
}

fn listed(desk: &CliSession) -> Vec<String> {
    let planned = &desk.seen.days_off;
    if planned.is_empty() {
        return vec![say("cli-off-none", &[])];
    }
    let line = |(index, off): (usize, &TimeOffPicture)| {
        let args = [
            ("number", (index + 1).into()),
            ("days", said(desk, off).into()),
            ("back", desk.day(&off.back).into()),
        ];
        say("cli-off", &args)
    };
    planned.iter().enumerate().map(line).collect()
}

fn said(desk: &CliSession, off: &TimeOffPicture) -> String {
    between(desk, date(&off.from), date(&off.to))
}

/// "Mon 21 Dec – Mon 4 Jan 2027", or one day.
fn between(desk: &CliSession, from: NaiveDate, to: NaiveDate) -> String {
    let (first, last) = (desk.day_on(from), desk.day_on(to));
    if from == to {
        return first;
    }
    say(
        "cli-off-days",
        &[("from", first.into()), ("to", last.into())],
    )
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap_or_default()
}
