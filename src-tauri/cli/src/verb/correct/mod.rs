//! `daydone correct`: set right what is written down, by the short names `daydone day` shows. One
//! thing at a time, so that `daydone undo` takes back exactly that.

mod add;
mod change;
mod item;
mod of_day;
mod said;

use clap::{Args, Subcommand};
use protocol::{Command, Correction, DayDetail, WireError};

use super::{
    super::{
        answer::{Answer, Outcome},
        past::{DaysOfDate, Times, records},
        session::CliSession,
        value::{ClockReading, record, shown},
    },
    day,
};
use of_day::{BAD, OfDay};

/// `daydone correct` alone shows the day with its names.
#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Correct {
    #[arg(value_name = "NAME", value_parser = record)]
    name: Option<String>,
    #[command(flatten)]
    change: change::ChangeArgs,
    #[command(flatten)]
    of: OfDay,
    #[command(subcommand)]
    other: Option<Other>,
}

/// What has no short name.
#[derive(Debug, Subcommand)]
enum Other {
    End {
        #[arg(value_name = "HH:MM", value_parser = shown)]
        at: ClockReading,
        #[command(flatten)]
        of: OfDay,
    },
    Add {
        #[command(subcommand)]
        what: add::Added,
    },
    Item(item::ItemStateArgs),
}

impl Correct {
    pub(crate) async fn run(self, mut desk: CliSession) -> Outcome {
        let of = match &self.other {
            None => self.of,
            Some(Other::End { of, .. }) => *of,
            Some(Other::Add { what }) => what.day(),
            Some(Other::Item(item)) => item.day(),
        };
        let before = DaysOfDate::asked(&desk, of.day).await?;
        let (day, correction) = match (self.other, self.name) {
            (None, None) if self.change.is_empty() => return day::shown(&before, &desk),
            (None, None) => return CliSession::refuse(BAD, "cli-correct-what", &[]),
            (None, Some(name)) => named(&name, self.change, &before, &desk)?,
            (Some(Other::End { at, .. }), _) => {
                let day = last(&before, &desk)?;
                let Some(closed_at) = day.closed_at else {
                    return CliSession::refuse("day_is_not_closed", "cli-correct-not-closed", &[]);
                };
                let at = Times::of(day)?.near(at, closed_at);
                (day, Correction::End { at })
            }
            (Some(Other::Add { what }), _) => {
                let day = last(&before, &desk)?;
                (day, what.correction(day)?)
            }
            (Some(Other::Item(item)), _) => {
                let day = last(&before, &desk)?;
                let correction = item.correction(day, desk.today())?;
                (day, correction)
            }
        };
        let day = day.id;
        let item = match &correction {
            Correction::Item { id, .. } => Some(*id),
            _ => None,
        };
        desk.send(Command::Correct { day, correction }).await?;
        let after = before.again(&desk).await?;
        let lines = match item {
            Some(item) => said::item(item, &before, &after, &desk),
            None => said::lines(day, &before, &after, &desk)?,
        };
        Ok(Answer::of(desk.answer(lines).lines, &after.days).kept())
    }
}

fn named<'a>(
    name: &str,
    change: change::ChangeArgs,
    lived: &'a DaysOfDate,
    desk: &CliSession,
) -> Result<(&'a DayDetail, Correction), WireError> {
    last(lived, desk)?;
    let records = records(&lived.days);
    let Some(record) = records.iter().find(|record| record.name == name) else {
        let day = desk.day_told(lived.date);
        let args = [("name", name.into()), ("day", day.into())];
        return CliSession::refuse("unknown_record", "cli-no-such-record", &args);
    };
    Ok((record.day, change.of(record)?))
}

/// The latest day of the date: what has no day of its own yet belongs to it.
fn last<'a>(lived: &'a DaysOfDate, desk: &CliSession) -> Result<&'a DayDetail, WireError> {
    let nothing = || WireError::new("not_correctable", day::nothing(lived, desk));
    lived.days.last().ok_or_else(nothing)
}
