//! One day: its commitment, what happened in it, and where it stands.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::{
    Break, Closing, DayForeseen, DayId, Definition, Focus, Interruption, Interval, Item, Meeting,
    Note, Nudge, Settled, Shape, Title,
};

/// A day, from its first act on. A command taken back writes it into the journal whole, so its form is
/// for ever: a new field has a default, and is left out of the line while it has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {
    /// Its id.
    pub id: DayId,
    /// Its date; work after midnight belongs to the day it began in.
    pub date: NaiveDate,
    /// The zone it is lived in, kept even when the person travels.
    pub zone: Tz,
    /// When the next day begins.
    pub boundary: NaiveTime,
    /// Must items it holds.
    pub item_limit: u8,
    /// When its first act happened.
    pub started_at: DateTime<Utc>,
    /// The definition as it stood when the day started.
    pub commitment: Definition,
    /// The definition in force.
    pub definition: Definition,
    /// The shape it came from.
    pub shape: Shape,
    /// Its items in the person's order.
    pub items: Vec<Item>,
    /// Its focus sessions in order; only the last can be running.
    pub focus: Vec<Focus>,
    /// Its breaks in order; only the last can be running.
    pub breaks: Vec<Break>,
    /// Its meetings by start; at most one can be running.
    pub meetings: Vec<Meeting>,
    /// What calendars announced for it: first, and once more after a large change. The last counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub foreseen: Vec<DayForeseen>,
    /// What was said of announced meetings that were not held, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub settled: Vec<Settled>,
    /// Its interruptions in order.
    pub interruptions: Vec<Interruption>,
    /// Nudges sent, in order.
    pub nudges: Vec<Nudge>,
    /// No nudge before this instant.
    pub quiet_until: Option<DateTime<Utc>>,
    /// When an item was last ticked: on a day without sessions the only sign of work.
    #[serde(default)]
    pub last_tick: Option<DateTime<Utc>>,
    /// Changes to the commitment, in order.
    pub scope_changes: Vec<ScopeChange>,
    /// The first step for tomorrow.
    pub first_step: Option<Note>,
    /// What blocks, for the hand-off.
    pub blocked: Option<Note>,
    /// When the definition was met; absent again when it no longer is.
    pub enough_at: Option<DateTime<Utc>>,
    /// How it ended.
    pub closing: Option<Closing>,
    /// Each reopening, in order.
    pub reopenings: Vec<Reopening>,
    /// The boundary until which it goes on beyond its own, because the person kept it open.
    #[serde(default)]
    pub kept_until: Option<DateTime<Utc>>,
    /// Stretches in which it was over though it went on later: closed until it was reopened, or
    /// forgotten until it was kept open. What nothing is written down of there was no work.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub over: Vec<Interval>,
}

/// Where a day stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// It runs, the definition is not met.
    Open,
    /// The definition is met and a ceiling.
    Enough,
    /// It was ended.
    Closed,
}

/// A reopening.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reopening {
    /// The instant.
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: Note,
}

/// A change to the commitment after the start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScopeChange {
    /// The instant.
    pub at: DateTime<Utc>,
    /// The kind of change.
    pub kind: ScopeChangeKind,
}

/// What changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScopeChangeKind {
    /// An item joined.
    Added(Title),
    /// One left for another.
    Swapped {
        /// What left.
        out: Title,
        /// What came.
        into: Title,
    },
    /// An item left (moved, dropped or handed over) before the shutdown.
    Left(Title),
    /// A must became a bonus or the other way round.
    KindChanged(Title),
    /// The definition changed.
    Redefined,
}

/// # Examples
/// ```
/// use domain::{Command, Entry, EntryId, Moment, Phase, Settings, State, decide, evolve};
///
/// let moment = Moment {
///     now: "2026-11-24T09:00:00Z".parse().expect("an instant"),
///     zone: chrono_tz::Europe::Lisbon,
///     seed: 7,
/// };
/// let focus: Command = serde_json::from_str(r#"{"do":"start_focus","minutes":50}"#)?;
/// # let events = decide(&State::default(), &Settings::default(), focus, &moment).expect("it is granted");
/// # let state = events.into_iter().fold(State::default(), |state, event| {
/// #     evolve(state, &Entry { id: EntryId(moment.id(0)), at: moment.now, event })
/// # });
/// // `decide` and `evolve` make a `state` of the command, as in the example of `State`.
/// let day = state.day.expect("a focus session begins the day");
/// assert_eq!(day.phase(), Phase::Open);
///
/// // Every reading of a day takes the instant it is asked for.
/// let later = moment.now + chrono::TimeDelta::minutes(20);
/// let session = day.running_focus().expect("the session runs");
/// assert_eq!(session.worked(later).0, 20 * 60);
/// assert_eq!(day.focus_time(later).0, 20 * 60);
/// # Ok::<(), serde_json::Error>(())
/// ```
impl Day {
    /// Where it stands.
    #[must_use]
    pub fn phase(&self) -> Phase {
        match (self.closing, self.enough_at) {
            (Some(_), _) => Phase::Closed,
            (None, Some(_)) => Phase::Enough,
            (None, None) => Phase::Open,
        }
    }
}
