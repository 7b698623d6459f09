//! What calendars are read as: the files of other projects, files of our own, and any bytes.

mod any_bytes;
mod corpus;
mod quirks;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::*;

/// A reader in Berlin.
fn reader() -> Reader {
    Reader {
        zone: Tz::Europe__Berlin,
        me: vec!["me@example.org".into()],
    }
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

/// An occurrence as `EXPECTED.json` writes it: `start|end|title`, in Unix seconds or as `DYYYYMMDD`.
fn line(occurrence: &Occurrence) -> String {
    let moment = |moment: Moment| match moment {
        Moment::At(at) => at.timestamp().to_string(),
        Moment::On(date) => date.format("D%Y%m%d").to_string(),
    };
    let (starts, ends) = (occurrence.span.starts(), occurrence.span.ends());
    format!("{}|{}|{}", moment(starts), moment(ends), occurrence.title)
}
