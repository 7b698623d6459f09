//! Clock times as Daydone shows them: in the hour that daylight saving repeats, `02:15 (+02:00)` says
//! which of the two is meant. What is shown can be typed again.

use chrono::{FixedOffset, NaiveTime};

use super::{super::session::say, clock};

/// What a clock shows, and how far it is from UTC when that is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ClockReading {
    pub(crate) time: NaiveTime,
    pub(crate) offset: Option<FixedOffset>,
}

impl From<NaiveTime> for ClockReading {
    fn from(time: NaiveTime) -> Self {
        ClockReading { time, offset: None }
    }
}

/// A time of the day, with or without its distance from UTC.
///
/// # Errors
/// A sentence for anything else.
pub(crate) fn shown(text: &str) -> Result<ClockReading, String> {
    let text = text.trim();
    let Some(at) = text.find(['+', '-', '−', '(']) else {
        return clock(text).map(ClockReading::from);
    };
    let (time, offset) = text.split_at(at);
    let offset = offset.trim_matches(['(', ')', ' ']).replace('−', "-");
    let offset = offset.parse().map_err(|_| say("cli-bad-clock", &[]))?;
    Ok(ClockReading {
        time: clock(time.trim_end())?,
        offset: Some(offset),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_it_is_shown() {
        let two_hours = FixedOffset::east_opt(7_200).expect("an offset");
        for (text, offset) in [
            ("02:15", None),
            ("2:15", None),
            ("02:15 (+02:00)", Some(two_hours)),
            ("02:15+02:00", Some(two_hours)),
            ("02:15 +02:00", Some(two_hours)),
        ] {
            let read = shown(text).expect("it can be typed");
            let time = NaiveTime::from_hms_opt(2, 15, 0).expect("a time");
            assert_eq!(read, ClockReading { time, offset }, "{text}");
        }
        let west = shown("02:15 (−03:00)").expect("it can be typed");
        assert_eq!(west.offset, FixedOffset::west_opt(3 * 3_600));
        for text in ["02:15 (", "02:15 (+)", "(+02:00)", "02:15 (+26:00)"] {
            assert!(shown(text).is_err(), "{text:?} is no clock time");
        }
    }
}
