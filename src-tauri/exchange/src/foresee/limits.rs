//! How much of a calendar is read. What is beyond is said as a value, never left out in silence.

/// The largest text that is read, in bytes.
pub const LARGEST: usize = 16 * 1024 * 1024;

/// The most events that are read after the sieve.
pub(super) const EVENTS: usize = 20_000;

/// The most steps that the rules of one series are followed.
pub(super) const STEPS: usize = 50_000;

/// The most steps that all rules of one text are followed.
pub(super) const ALL_STEPS: usize = 1_000_000;

/// The most instances that one period of a rule may hold (a year of seconds would fill the memory).
pub(super) const IN_A_PERIOD: usize = 50_000;

/// The longest rule, in bytes. The longest one that says something is a list of 366 days.
pub(super) const RULE: usize = 2_000;

/// The most occurrences that are given.
pub(super) const OCCURRENCES: usize = 50_000;

/// The most zones that a text may define.
pub(super) const ZONES: usize = 500;

/// The longest length of an event, in seconds: ten years.
pub(super) const LENGTH: i64 = 3_660 * DAY;

/// The longest UID that is kept whole, in bytes.
pub(super) const UID: usize = 1_024;

/// The most of a description that is searched for a link or an agenda, in bytes.
pub(super) const DESCRIPTION: usize = 16_384;

/// The seconds of a day.
pub(super) const DAY: i64 = 86_400;
