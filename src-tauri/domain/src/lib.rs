//! The rules of a day. Everything here is pure: it cannot read a clock, a disk or the machine's zone,
//! so a test can go through a year of days. `decide` says what a command leads to, `evolve` what the
//! world looks like after, `effects` what the outside should hear of it, `next_deadline` until when
//! there is nothing to do.

mod bounds;
mod break_;
mod calendar;
mod clock_trust;
mod correctable;
mod corrected;
mod day;
mod days_off;
mod deadline;
mod decide;
mod deferred;
pub mod definition;
mod effect;
mod effects;
mod entry;
mod event;
mod evolve;
mod hand_off;
mod history;
mod hold;
mod input;
mod interruption;
mod item;
mod ledger;
mod meeting;
mod moment;
mod next_session;
mod nudge;
mod parked;
mod rejection;
mod session;
mod settings;
mod shutdown;
mod state;
mod stop;
mod taken_back;
mod today;
mod turned;
mod undo;
mod validate;
mod work_days;

pub use break_::Break;
pub use calendar::{DayClock, day_date};
pub use clock_trust::{TimeBeforeStart, clock_set, is_settled};
pub use correctable::CORRECTABLE;
pub use corrected::{Corrected, EdgeCorrected};
pub use day::{Day, Phase, Reopening, ScopeChange, ScopeChangeKind};
pub use days_off::{DaysOff, TimeOff};
pub use deadline::next_deadline;
pub use decide::{decide, usual_from};
pub use deferred::{Deferred, DeferredFrom};
pub use definition::{ClauseProgress, CriterionProgress, DefinitionRules, Progress};
pub use effect::{Effect, Notice};
pub use effects::{effects, guards, still_asks};
pub use entry::Entry;
pub use event::Event;
pub use evolve::evolve;
pub use hand_off::HandOff;
pub use history::{BetterFit, DaySummary, Filter, Insight, Insights, Totals, what_days_say};
pub use hold::{Presence, asks_at};
pub use input::Input;
pub use interruption::Interruption;
pub use item::{Destination, Item, ItemState};
pub use ledger::{MOMENT, SHORTEST_SESSION, Stretch};
pub use meeting::Meeting;
pub use moment::Moment;
pub use next_session::NextSession;
pub use nudge::{Nudge, NudgeKind};
pub use parked::ParkedThought;
pub use rejection::{LimitedList, Rejection, StopOver};
pub use session::{Earlier, Focus, Gap, Interval};
pub use settings::{ReviewDay, SettingProblem, Settings, Week};
pub use shutdown::Closing;
pub use state::{Continued, State};
pub use stop::StopAhead;
pub use taken_back::TakenBack;
pub use today::{Today, new_clock, today};
pub use turned::{HoldAsked, Turned};
pub use undo::{Before, brought, put_off};
pub use work_days::{WorkDays, week_of};
// The words of the rules that the wire shares. Who uses the rules finds both in one place.
pub use types::{
    BreakChange, BreakId, CarriedId, Clause, Command, Correction, Criterion, DayId, Definition,
    DefinitionChoice, EntryId, FocusId, GapCause, GapChange, GapId, GapWas, InterruptedBy,
    InterruptionChange, InterruptionId, ItemChange, ItemId, ItemKind, LooseEndId, LooseEndPlace,
    Measure, MeetingChange, MeetingId, MeetingReason, Minutes, NOTE_LIMIT, Need, NewItem, Note,
    NudgeId, PastEnd, Seconds, SessionChange, Shape, ShutdownForm, StretchKind, TITLE_LIMIT,
    Target, TextProblem, ThoughtId, Title, WhenFull, folded, is_harmful, is_seen,
};
