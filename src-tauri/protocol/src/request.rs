//! The methods of the socket and what each answers: JSON-RPC 2.0, one line a message.
//!
//! A [`Request`] is the `method` and `params` of a call. After `follow`, the agent sends
//! `{"jsonrpc":"2.0","method":"snapshot","params":Snapshot}` and `"settings"` notifications
//! whenever the snapshot or the settings change, and `"findings"` (params [`FindingsChanged`]) when what `doctor` or
//! `hooks` answers may be another. The attached window also hears `"come_forward"`
//! (a caller asked for it; params [`ComeForward`]) and `"leaving"` (the person quit Daydone, so the window leaves too).

use serde::{Deserialize, Serialize};
use types::{Command, LooseEndPlace, settings::SettingsChange};

use crate::{
    draft::Draft,
    export::ExportQuery,
    history::{HistoryQuery, SearchQuery, TrendsQuery, WeekQuery},
    import::ImportQuery,
    plan::PlanQuery,
    shutdown::WaitingAsked,
    zones::AnswersQuery,
};

/// A call to the agent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "method", content = "params", rename_all = "snake_case")]
#[allow(
    clippy::large_enum_variant,
    reason = "a call is read, answered and gone; few are there at once"
)]
pub enum Request {
    /// The version of the agent and of its protocol. Answers [`Hello`].
    Hello,
    /// The snapshot now. Answers a [`crate::Snapshot`].
    Status,
    /// The snapshot now, and a notification with a new one at every change after. Answers a [`crate::Snapshot`].
    Follow,
    /// One date in detail. Answers a list of [`crate::DayDetail`]: usually one, none for a date
    /// without a day, two when the person flew west and lived the date twice.
    Day(DayQuery),
    /// The days between two dates in numbers. Answers a [`crate::HistoryView`].
    History(HistoryQuery),
    /// What days come to, week by week or month by month. Answers a list of [`crate::TrendPoint`].
    Trends(TrendsQuery),
    /// What days say, up to the end of a week. Answers an [`crate::InsightsView`].
    Says(WeekQuery),
    /// A week looked back on. Answers a [`crate::ReviewView`].
    Review(WeekQuery),
    /// What waits for later days, part by part. Answers a [`crate::WaitingPage`].
    Waiting(WaitingAsked),
    /// Words that were written. Answers a list of [`crate::Found`], the newest first.
    Search(SearchQuery),
    /// Look into a file of days, or take them in. Answers an [`crate::ImportView`].
    Import(ImportQuery),
    /// Write days to a file where people look for files (the folder of downloads), under a name that was free.
    /// Answers an [`crate::ExportedView`]; the file is whole by then.
    Export(ExportQuery),
    /// How the hand-off would read with what is chosen for the end of the day. Nothing happens.
    /// Answers a [`crate::HandOffView`].
    HandOff(HandOffQuery),
    /// Whether a plan that is being made fits into the day. Nothing happens. Answers a [`crate::PlanView`].
    Plan(PlanQuery),
    /// When the person answers, for a reader in another zone. Answers an [`AnswersView`](crate::AnswersView).
    Answers(AnswersQuery),
    /// Do something. Answers the [`crate::Snapshot`] after it; it is on disk by then.
    Command(Command),
    /// The settings. Answers [`crate::Settings`].
    Settings,
    /// Change settings; all or nothing. Answers the new [`crate::Settings`].
    ChangeSettings(SettingsChange),
    /// The calendars that are there to be named: those of the desktop, and the folders of another program.
    /// Looked for now; nothing is read or started. Answers a list of [`types::settings::CalendarChoice`].
    CalendarsOffered,
    /// The copies of the journal there are. Answers a list of [`crate::BackupView`], the newest
    /// first.
    Backups,
    /// Copy the journal now, in place of an earlier copy of the same date (UTC). Answers the
    /// [`crate::BackupView`] of it, which is whole and on disk by then.
    BackUp,
    /// The text that was typed and not sent. Answers a list of [`Draft`].
    Drafts,
    /// Keep what stands in a field, or forget it. Answers null; it is on disk by then.
    KeepDraft(Draft),
    /// Whether the agent is in good order. Answers a [`crate::Doctor`] report.
    Doctor,
    /// The person's hooks, and how they went last. Nothing here or elsewhere on the socket sets or runs one.
    /// Answers a [`crate::HooksView`].
    Hooks,
    /// Open the window, or bring it forward. Answers null.
    OpenWindow,
    /// Open the window in a room, or bring it forward and lead it there. Answers null.
    OpenRoom(RoomQuery),
    /// Show the data folder in the desktop's file program. Answers null, without waiting until the
    /// person is done with it.
    OpenFolder,
    /// Let the person choose other keys from anywhere, in the desktop's own dialog. Answers null, without waiting
    /// until they have; refused where no key is bound or the desktop shows no such dialog.
    ChooseKeys,
    /// Be the window of this agent: there is one. Answers [`Attached`]; when another connection is
    /// already the window, that one gets `come_forward` and this one is not attached.
    AttachWindow,
    /// Leave for an agent of a later version, which the caller starts. The day is kept, and the window stays and
    /// looks for the next agent. Answers null, then the agent goes.
    MakeWay,
    /// Leave; the day is kept. Answers null, then the agent goes.
    Quit,
    /// Move the simulated clock; refused by an agent on the real clock. Answers a [`crate::Snapshot`].
    Clock(ClockMove),
}

/// A day asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct DayQuery {
    /// `2026-11-24`; absent: the latest day there is.
    #[serde(default)]
    pub date: Option<String>,
}

/// What is chosen for the end of the day and not yet done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct HandOffQuery {
    /// Where loose ends go; those left out go to the next day.
    #[serde(default)]
    pub places: Vec<LooseEndPlace>,
    /// The first step as it is being written; null: as it is kept.
    #[serde(default)]
    pub first_step: Option<String>,
    /// What blocks, likewise.
    #[serde(default)]
    pub blocked: Option<String>,
}

/// Where the window is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct RoomQuery {
    /// The room.
    pub room: Screen,
}

/// The agent that answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Hello {
    /// The protocol version the agent speaks.
    pub protocol: u32,
    /// The program's version, `0.1.0`.
    pub version: String,
    /// The agent's process id.
    pub pid: u32,
}

/// Whether the caller is now the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Attached {
    /// False when another window was there first and has been asked to come forward.
    pub attached: bool,
}

/// The parameter of `come_forward`, which the agent sends to the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct ComeForward {
    /// The room it is wanted in; null when any will do.
    #[serde(default)]
    pub room: Option<Screen>,
}

/// The parameter of `findings`, which the agent sends to those that follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct FindingsChanged {
    /// What may be another.
    pub about: FindingsAbout,
}

/// What of the agent's findings is said to have changed, so that nothing has to look again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum FindingsAbout {
    /// A hook ran, or could not: `hooks`.
    Hooks,
    /// The keys from anywhere are others, or none: the finding of that name.
    KeysAnywhere,
}

/// A room of the window that another client can lead to. A window is started with the argument
/// `--room` and the room's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Screen {
    /// The end of the day.
    End,
    /// The line that takes a stray thought.
    Park,
}

impl Screen {
    /// The room's name, on the wire and as an argument.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::End => "end",
            Self::Park => "park",
        }
    }

    /// The room of that name, if there is one.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [Self::End, Self::Park]
            .into_iter()
            .find(|room| room.name() == name)
    }
}

/// A move of the simulated clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "move", rename_all = "snake_case", deny_unknown_fields)]
pub enum ClockMove {
    /// Let so many seconds pass, deadline by deadline.
    Advance {
        /// How many.
        seconds: u32,
    },
    /// Let time pass until the day's zone next shows this clock time.
    To {
        /// `16:30`.
        time: String,
    },
    /// The computer sleeps for so many seconds and wakes.
    Sleep {
        /// How many.
        seconds: u32,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_room_has_one_name_on_the_wire_and_as_an_argument() {
        for room in [Screen::End, Screen::Park] {
            let wire = serde_json::to_value(room).expect("a room is a word");
            assert_eq!(wire, room.name(), "{room:?} on the wire");
            assert_eq!(Screen::named(room.name()), Some(room), "and back");
        }
        assert_eq!(Screen::named("cellar"), None, "there is no other");
    }
}
