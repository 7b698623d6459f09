//! `daydone calendar read FILE --from DATE --to DATE --zone ZONE`: the occurrences of a calendar file, or of
//! what is piped in, from the first day to the last.

use std::{
    io::{Read, stdin},
    path::{Path, PathBuf},
};

use agent::{
    calendars::CalendarUnread,
    foreign::{CalendarTask, read_calendar},
};
use chrono::NaiveDate;
use chrono_tz::Tz;
use clap::{Args, ValueHint};
use client::locations::named::{self, Unread};
use exchange::{CalendarReading, LARGEST_CALENDAR, Moment, Unfinished};
use protocol::error::code;

use super::{
    super::super::{
        answer::{Answer, Outcome},
        failure::refused,
        output,
        session::say,
    },
    refusal::{refusal, unread},
    row::{CalendarRow, line},
};

#[derive(Args, Debug)]
pub(crate) struct CalendarRead {
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    file: PathBuf,
    #[arg(long, value_name = "DATE", value_parser = date)]
    from: NaiveDate,
    #[arg(long, value_name = "DATE", value_parser = date)]
    to: NaiveDate,
    #[arg(long, value_name = "ZONE", value_parser = zone)]
    zone: Tz,
}

fn date(text: &str) -> Result<NaiveDate, String> {
    text.trim().parse().map_err(|_| say("cli-bad-date", &[]))
}

fn zone(text: &str) -> Result<Tz, String> {
    text.trim().parse().map_err(|_| say("cli-bad-zone", &[]))
}

impl CalendarRead {
    pub(crate) fn run(self) -> Outcome {
        let after = self.to.succ_opt().filter(|_| self.from <= self.to);
        let Some(after) = after else {
            let dates = [
                ("from", self.from.to_string().into()),
                ("to", self.to.to_string().into()),
            ];
            return Err(refused(code::BAD_PARAMS, "cli-export-backwards", &dates));
        };
        let task = CalendarTask {
            from: Moment::On(self.from).instant(self.zone),
            to: Moment::On(after).instant(self.zone),
            zone: self.zone,
            me: Vec::new(),
        };
        let name = match is_piped(&self.file) {
            true => say("cli-calendar-piped", &[]),
            false => self.file.display().to_string(),
        };
        let read = || -> Result<CalendarReading, CalendarUnread> {
            let text = text(&self.file)?;
            read_calendar(&task, &text).map_err(CalendarUnread::Calendar)
        };
        let reading = read().map_err(|why| unread(&name, &why))?;
        if reading.events == 0 {
            return Err(refusal("cli-calendar-no-events", &name));
        }
        Ok(answer(&reading, self.zone))
    }
}

fn is_piped(file: &Path) -> bool {
    file.as_os_str() == "-"
}

/// The bytes of a file, or of what is piped in; a byte more than is read of a calendar says that it is
/// too large.
fn text(file: &Path) -> Result<Vec<u8>, Unread> {
    let most = u64::try_from(LARGEST_CALENDAR).unwrap_or(u64::MAX);
    if !is_piped(file) {
        return named::bytes(file, most);
    }
    let mut bytes = Vec::new();
    stdin()
        .lock()
        .take(most.saturating_add(1))
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn answer(reading: &CalendarReading, zone: Tz) -> Answer {
    let rows: Vec<CalendarRow> = reading
        .occurrences
        .iter()
        .map(|found| CalendarRow::of(found, zone))
        .collect();
    let mut lines: Vec<String> = reading
        .occurrences
        .iter()
        .map(|found| line(found, zone))
        .collect();
    if lines.is_empty() {
        lines.push(say("cli-calendar-nothing", &[]));
    }
    let answer = Answer::of(lines, &rows);
    if reading.unfinished.is_empty() {
        return answer;
    }
    // The JSON stays what it is. One broken event is said and no more; where the reading stopped before
    // its end, the exit code says to a script that something is missing.
    for what in &reading.unfinished {
        output::complaint(&left_out(what));
    }
    let is_one_event =
        |what: &Unfinished| matches!(what, Unfinished::Start(_) | Unfinished::Rule(_));
    if reading.unfinished.iter().all(is_one_event) {
        answer
    } else {
        answer.ending(5)
    }
}

fn left_out(what: &Unfinished) -> String {
    let of = |id: &str, uid: &str| say(id, &[("uid", uid.into())]);
    match what {
        Unfinished::Text => say("cli-calendar-cut", &[]),
        Unfinished::Events => say("cli-calendar-many-events", &[]),
        Unfinished::Occurrences => say("cli-calendar-many-occurrences", &[]),
        Unfinished::Start(uid) => of("cli-calendar-bad-start", uid),
        Unfinished::Series(uid) => of("cli-calendar-long-series", uid),
        Unfinished::Rule(uid) => of("cli-calendar-bad-rule", uid),
    }
}
