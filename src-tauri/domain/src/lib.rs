//! The rules of a day. Everything here is pure: it cannot read a clock, a disk or the machine's zone,
//! so a test can go through a year of days. `decide` says what a command leads to, `evolve` what the
//! world looks like after, `effects` what the outside should hear of it, `next_deadline` until when
//! there is nothing to do.
//!
//! The shelves use one another in one direction: `model`, `readings`, `evolve`, `decide`. Each uses
//! those before it only.

// An arm `_` over one of the rules' own enums would pass silently over a variant that is added later.
#![warn(clippy::wildcard_enum_match_arm)]
#![cfg_attr(test, allow(clippy::wildcard_enum_match_arm))]

mod decide;
mod evolve;
mod model;
mod readings;

pub use decide::{deadline::next_deadline, decide, usual_from};
pub use evolve::evolve;
pub use model::{
    break_::Break,
    correctable::CORRECTABLE,
    corrected::{Corrected, EdgeCorrected, EnoughCorrected},
    day::{Day, Phase, Reopening, ScopeChange, ScopeChangeKind},
    days_off::{DaysOff, TimeOff},
    deferred::{Deferred, DeferredFrom},
    details::{DetailsChanged, DetailsEdit, DetailsOf},
    effect::{Bell, Effect, Notice},
    entry::Entry,
    event::Event,
    foreseen::{Announced, DayForeseen, Foreseen, ForeseenMeeting, ForeseenSeries, Settled},
    input::Input,
    interruption::Interruption,
    item::{Destination, Item, ItemState},
    meeting::Meeting,
    moment::Moment,
    nudge::{Nudge, NudgeKind},
    parked::ParkedThought,
    place::{AnswerTimes, Place},
    questions::{AskedDefault, Judged, Judgement, Questioned, Questions},
    quiet::{BeforeBorrowed, Hold, KnownSwitch, Loan, Occasion, SwitchAct, SwitchState},
    rejection::{LimitedList, Rejection, StopOver},
    session::{Earlier, Focus, Gap, Interval},
    settings::{MeetingRules, SettingProblem, Settings, Week},
    shutdown::Closing,
    state::{Continued, State},
    taken_back::TakenBack,
    turned::{HoldAsked, Turned},
    undo::{Before, brought, put_off},
};
pub use readings::definition;
pub use readings::{
    borrowing::borrowing,
    calendar::{DayClock, day_date},
    clock_trust::{TimeBeforeStart, clock_set, is_settled},
    definition::{ClauseProgress, CriterionProgress, DefinitionRules, Progress},
    effects::{effects, guards, still_asks},
    fit::PlanFit,
    foreseen::{ForeseenState, MeetingsAhead, NEAR},
    hand_off::{HandOff, HandOffAnswers},
    history::{
        BetterFit, DaySummary, Filter, HeldSeries, Insight, Insights, Totals, series_to_look_at,
        usual_factor, what_days_say,
    },
    hold::{Presence, asks_at},
    hooks::{HookFact, HookLevel, hook_facts, hook_level},
    ledger::{MOMENT, SHORTEST_SESSION, Stretch},
    next_session::NextSession,
    questions::{Evidence, TriedDefault, WeekFigure, WeekQuestion, WeekValue, question_for},
    rhythm::BreakDue,
    stop::StopAhead,
    time_window::TimeWindow,
    today::{Today, new_clock, today},
    usual::usual_items,
    work_days::{WorkDays, week_of},
    zones::{
        ANSWERED_IN, AnswerCard, ClockTimes, LastCall, Me, OverlapChange, WeekHours, find_zones,
        near_zones, zone_named,
    },
};
// The words of the rules that the wire shares. Who uses the rules finds both in one place.
pub use types::settings::{AfterHours, BreakRhythm};
pub use types::{
    BreakChange, BreakId, CarriedId, Clause, Command, Correction, Criterion, DayFigures, DayId,
    DefaultAnswer, DefaultTopic, Definition, DefinitionChoice, DetailChange, Details, EntryId,
    FocusId, GapCause, GapChange, GapId, GapWas, HookEvent, HookState, InterruptedBy,
    InterruptionChange, InterruptionId, ItemChange, ItemId, ItemKind, ListedId, LooseEndId,
    LooseEndPlace, MeetingChange, MeetingId, MeetingKey, MeetingReason, MeetingRule, Minutes,
    NOTE_LIMIT, Need, NewItem, Note, NudgeId, PastEnd, STEPS, Seconds, SessionChange, Settlement,
    Shape, ShutdownForm, Step, StepId, StretchKind, TITLE_LIMIT, Target, TextProblem, ThoughtId,
    Title, WhenFull, folded, is_harmful, is_seen,
};
