//! What is to become of a record: the flags, and what they mean for each kind of
//! record.

use chrono::{DateTime, Utc};
use clap::{Args, ValueEnum};
use protocol::{
    BreakChange, BreakRecord, Correction, DayDetail, GapChange, GapRecord, GapWas, InterruptedBy,
    InterruptionChange, InterruptionRecord, MeetingChange, MeetingRecord, SessionChange,
    SessionRecord, WireError,
};
use types::{ItemId, Title};

use super::{
    super::{
        super::{
            lookup,
            past::{DayRecord, NamedRecord, Times},
            session::CliSession,
            value::{ClockReading, shown},
        },
        meeting::Reason,
    },
    BAD,
};
use api::convert::maybe_title;

#[derive(Args, Debug, Default)]
pub(super) struct ChangeArgs {
    #[arg(long, value_name = "HH:MM", value_parser = shown)]
    from: Option<ClockReading>,
    #[arg(long, value_name = "HH:MM", value_parser = shown)]
    to: Option<ClockReading>,
    #[arg(long, value_name = "ITEM", alias = "own")]
    item: Option<String>,
    #[arg(long, value_name = "HH:MM", value_parser = shown)]
    split: Option<ClockReading>,
    #[arg(long)]
    was: Option<GapAnswer>,
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    #[arg(long)]
    reason: Option<Reason>,
    #[arg(long, value_name = "HH:MM", value_parser = shown)]
    at: Option<ClockReading>,
    #[arg(long)]
    by: Option<By>,
    #[arg(long)]
    remove: bool,
}

/// Who interrupted after all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum By {
    Me,
    Others,
}

/// What a gap was after all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum GapAnswer {
    Focus,
    Break,
    Drop,
    Ask,
}

/// The one thing the flags ask for.
enum Way {
    Times,
    Item(String),
    Split(ClockReading),
    Was(Option<GapWas>),
    About,
    At(ClockReading),
    Remove,
}

impl ChangeArgs {
    /// Whether no flag is given.
    pub(super) fn is_empty(&self) -> bool {
        self.ways().is_empty()
    }

    /// The correction for this record.
    ///
    /// # Errors
    /// `bad_params` when the flags ask for nothing, for several things, or for something that this
    /// kind of record cannot become.
    pub(super) fn of(&self, record: &NamedRecord<'_>) -> Result<Correction, WireError> {
        let mut ways = self.ways();
        let (Some(way), true) = (ways.pop(), ways.is_empty()) else {
            return CliSession::refuse(BAD, "cli-correct-one-thing", &[]);
        };
        let times = Times::of(record.day)?;
        Ok(match record.kind {
            DayRecord::Session(session) => Correction::Session {
                id: session.id,
                change: self.session(way, session, record, &times)?,
            },
            DayRecord::Gap(gap) => Correction::Gap {
                id: gap.id,
                change: self.gap(way, gap, record, &times)?,
            },
            DayRecord::Break(rest) => Correction::Break {
                id: rest.id,
                change: self.rest(way, rest, record, &times)?,
            },
            DayRecord::Meeting(meeting) => Correction::Meeting {
                id: meeting.id,
                change: self.meeting(way, meeting, record, &times)?,
            },
            DayRecord::Interruption(mark) => Correction::Interruption {
                id: mark.id,
                change: self.interruption(way, mark, record, &times)?,
            },
        })
    }

    /// `--split` takes `--item` with it, `--was` its times, from and to belong together, and so do title
    /// and reason.
    fn ways(&self) -> Vec<Way> {
        let item = self.item.clone().filter(|_| self.split.is_none());
        [
            (self.was.is_none() && (self.from.is_some() || self.to.is_some()))
                .then_some(Way::Times),
            item.map(Way::Item),
            self.split.map(Way::Split),
            self.was.map(|was| Way::Was(was.wire())),
            (self.title.is_some() || self.reason.is_some() || self.by.is_some())
                .then_some(Way::About),
            self.at.map(Way::At),
            self.remove.then_some(Way::Remove),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn session(
        &self,
        way: Way,
        session: &SessionRecord,
        record: &NamedRecord<'_>,
        times: &Times,
    ) -> Result<SessionChange, WireError> {
        Ok(match way {
            Way::Times => SessionChange::Times {
                from: self.from.map(|time| times.near(time, session.from)),
                to: self.to.map(|time| times.near(time, until(record))),
            },
            Way::Item(given) => SessionChange::Item {
                item: item(&given, record.day)?,
            },
            Way::Split(time) => SessionChange::Split {
                at: times.after(time, session.from),
                // Both halves stay on what the whole was on, unless the second is said to differ.
                item: match &self.item {
                    Some(given) => item(given, record.day)?,
                    None => session.item,
                },
            },
            Way::Remove => SessionChange::Remove,
            Way::Was(_) | Way::About | Way::At(_) => {
                return not_so("cli-correct-session", record);
            }
        })
    }

    fn gap(
        &self,
        way: Way,
        gap: &GapRecord,
        record: &NamedRecord<'_>,
        times: &Times,
    ) -> Result<GapChange, WireError> {
        Ok(match way {
            Way::Times => GapChange::Times {
                from: self.from.map(|time| times.near(time, gap.from)),
                to: self.to.map(|time| times.near(time, gap.to)),
            },
            Way::Item(given) => GapChange::Own {
                item: item(&given, record.day)?,
            },
            Way::Split(time) if self.item.is_none() => GapChange::Split {
                at: times.after(time, gap.from),
            },
            Way::Was(was) => GapChange::Was {
                was,
                from: self.from.map(|time| times.near(time, gap.from)),
                to: self.to.map(|time| times.near(time, gap.to)),
            },
            Way::Remove => GapChange::Remove,
            Way::Split(_) | Way::About | Way::At(_) => return not_so("cli-correct-gap", record),
        })
    }

    fn rest(
        &self,
        way: Way,
        rest: &BreakRecord,
        record: &NamedRecord<'_>,
        times: &Times,
    ) -> Result<BreakChange, WireError> {
        Ok(match way {
            Way::Times => BreakChange::Times {
                from: self.from.map(|time| times.near(time, rest.from)),
                to: self.to.map(|time| times.near(time, until(record))),
            },
            Way::Item(given) => BreakChange::Own {
                item: item(&given, record.day)?,
            },
            Way::Remove => BreakChange::Remove,
            Way::Split(_) | Way::Was(_) | Way::About | Way::At(_) => {
                return not_so("cli-correct-break", record);
            }
        })
    }

    fn meeting(
        &self,
        way: Way,
        meeting: &MeetingRecord,
        record: &NamedRecord<'_>,
        times: &Times,
    ) -> Result<MeetingChange, WireError> {
        Ok(match way {
            Way::Times => MeetingChange::Times {
                from: self.from.map(|time| times.near(time, meeting.from)),
                to: self.to.map(|time| times.near(time, until(record))),
            },
            // Both are given anew: the one that is not named stays as it is.
            Way::About if self.by.is_none() => MeetingChange::About {
                title: title(self.title.as_ref().or(meeting.title.as_ref()))?,
                reason: self.reason.map_or(meeting.reason, Reason::wire),
            },
            Way::Split(time) if self.item.is_none() => MeetingChange::Split {
                at: times.after(time, meeting.from),
            },
            Way::Remove => MeetingChange::Remove,
            Way::Split(_) | Way::Item(_) | Way::Was(_) | Way::About | Way::At(_) => {
                return not_so("cli-correct-meeting", record);
            }
        })
    }
}

impl ChangeArgs {
    fn interruption(
        &self,
        way: Way,
        mark: &InterruptionRecord,
        record: &NamedRecord<'_>,
        times: &Times,
    ) -> Result<InterruptionChange, WireError> {
        Ok(match way {
            // Both are given anew: the one that is not named stays as it is.
            Way::About if self.reason.is_none() => InterruptionChange::About {
                by: self.by.map_or(mark.by, By::wire),
                word: title(self.title.as_ref().or(mark.word.as_ref()))?,
            },
            Way::At(time) => InterruptionChange::At {
                at: times.near(time, mark.at),
            },
            Way::Remove => InterruptionChange::Remove,
            Way::Times | Way::Item(_) | Way::Split(_) | Way::Was(_) | Way::About => {
                return not_so("cli-correct-interruption", record);
            }
        })
    }
}

impl By {
    fn wire(self) -> InterruptedBy {
        match self {
            By::Me => InterruptedBy::Myself,
            By::Others => InterruptedBy::Others,
        }
    }
}

impl GapAnswer {
    fn wire(self) -> Option<GapWas> {
        match self {
            GapAnswer::Focus => Some(GapWas::Focus),
            GapAnswer::Break => Some(GapWas::Break),
            GapAnswer::Drop => Some(GapWas::Drop),
            GapAnswer::Ask => None,
        }
    }
}

/// Where the record ends; what goes on ends now.
fn until(record: &NamedRecord<'_>) -> DateTime<Utc> {
    record.kind.to().unwrap_or(record.day.at)
}

/// The id of the item of that day that is named; none for `none`.
pub(super) fn item(given: &str, day: &DayDetail) -> Result<Option<ItemId>, WireError> {
    if given.eq_ignore_ascii_case("none") {
        return Ok(None);
    }
    lookup::item_of(given, &day.items).map(|item| Some(item.id))
}

fn title(words: Option<&String>) -> Result<Option<Title>, WireError> {
    maybe_title(words.map(String::as_str))
}

/// The flags do not fit what the name stands for.
fn not_so<T>(id: &str, record: &NamedRecord<'_>) -> Result<T, WireError> {
    CliSession::refuse(BAD, id, &[("name", record.name.as_str().into())])
}
