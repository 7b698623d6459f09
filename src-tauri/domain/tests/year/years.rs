//! A random year: days of random acts, each ended in one of the ways days end. Everything is plain
//! numbers until its turn comes, so that a shrunk year is still a year.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use domain::Settings;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use crate::wish::{self, Wish};
use crate::{people, places, story};

/// A year of one person.
#[derive(Clone, Debug)]
pub struct Year {
    pub start: DateTime<Utc>,
    pub zone: Tz,
    pub settings: Settings,
    days: Vec<Vec<Act>>,
}

/// One thing that happens. Lengths are in seconds.
#[derive(Clone, Copy, Debug)]
pub enum Act {
    /// A command of the person.
    Wish(Wish),
    /// The person is there, and time passes.
    Work(u32),
    /// The computer sleeps.
    Sleep(u32),
    /// The person touches nothing; the computer stays awake.
    Away(u32),
    /// The agent is killed, or the power fails, and it is back after a while.
    Kill(u32),
    /// The clock is set.
    SetClock(i32),
    /// The power fails, and the machine is back after a while with a clock that is wrong by so much.
    Boot(u32, i32),
    /// The computer is in another zone.
    Travel(Tz),
    /// The night, or days of holiday: the computer sleeps through it.
    Night(u32),
    /// The night: the computer stays on, the person is away, and nothing notices.
    NightAwake(u32),
}

impl Year {
    pub fn acts(&self) -> impl Iterator<Item = &Act> {
        self.days.iter().flatten()
    }
}

/// How many days a year has: `PROPTEST_CASES` says how many of these there are.
pub const DAYS: usize = 365;

/// The same years every time, so that a change fails for its own sake; `PROPTEST_RNG_SEED` and
/// `PROPTEST_CASES` look further.
pub fn years() -> ProptestConfig {
    let config = ProptestConfig::default();
    let asked = std::env::var_os("PROPTEST_CASES").is_some();
    ProptestConfig {
        cases: if asked { config.cases } else { 8 },
        rng_seed: match config.rng_seed {
            RngSeed::Random => RngSeed::Fixed(365),
            given @ RngSeed::Fixed(_) => given,
        },
        failure_persistence: None,
        // A year takes seconds; a shorter one is a favour, not the finding.
        max_shrink_time: 40_000,
        ..config
    }
}

/// Any year.
pub fn a_year() -> impl Strategy<Value = Year> {
    let days = prop::collection::vec(day(), DAYS);
    (places::start(), places::zone(), story::settings(), days).prop_map(
        |(start, zone, settings, days)| Year {
            start,
            zone,
            settings,
            days,
        },
    )
}

fn day() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        10 => wish::a_sensible_wish().prop_map(Act::Wish),
        4 => wish::any_wish().prop_map(Act::Wish),
        2 => wish::a_correction().prop_map(Act::Wish),
        10 => (0..5_400_u32).prop_map(Act::Work),
        1 => (0..9_000_u32).prop_map(Act::Sleep),
        2 => (0..7_200_u32).prop_map(Act::Away),
        1 => (0..7_200_u32).prop_map(Act::Kill),
    ];
    let odd = prop_oneof![
        10 => Just(None),
        1 => (-14_400..14_400_i32).prop_map(|by| Some(Act::SetClock(by))),
        1 => (0..7_200_u32, -14_400..14_400_i32).prop_map(|(gone, by)| Some(Act::Boot(gone, by))),
        1 => places::zone().prop_map(|zone| Some(Act::Travel(zone))),
    ];
    let acts = prop::collection::vec(act, 4..20);
    (
        wish::a_plan(),
        acts,
        odd,
        prop::option::weighted(0.3, people::a_custom()),
        prop::bool::weighted(0.8),
        night(),
    )
        .prop_map(|(plan, acts, odd, custom, ends, night)| {
            let middle = acts.len() / 2;
            let mut day = vec![Act::Wish(plan)];
            day.extend(acts);
            if let Some(odd) = odd {
                day.insert(middle, odd);
            }
            day.extend(custom.into_iter().flatten());
            if ends {
                day.push(Act::Wish(wish::an_end()));
            }
            day.push(night);
            day
        })
}

/// To the next morning mostly; some days are left out, and once in a while weeks.
fn night() -> impl Strategy<Value = Act> {
    let length = prop_oneof![
        12 => 30_000..60_000_u32,
        2 => 60_000..260_000_u32,
        1 => 260_000..2_000_000_u32,
    ];
    let how = prop_oneof![
        6 => Just(Act::Night as fn(u32) -> Act),
        3 => Just(Act::Kill as fn(u32) -> Act),
        2 => Just(Act::NightAwake as fn(u32) -> Act),
        1 => Just(Act::Away as fn(u32) -> Act),
    ];
    (how, length).prop_map(|(how, length)| how(length))
}
