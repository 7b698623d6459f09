//! What people's days are like: evenings after the close, nights over the boundary, holds that are
//! forgotten, items that are switched, machines that start with a wrong clock, and records set right
//! the next morning.

use proptest::prelude::*;

use crate::wish::{self, Habit, Wish, habit};
use crate::years::Act;

/// Something people do on some days, as a run of acts.
pub fn a_custom() -> impl Strategy<Value = Vec<Act>> {
    let start = |n: u16| Act::Wish(habit(Habit::Start, n | 1, n.wrapping_mul(3)));
    let any = || (any::<u16>(), 60..5_400_u32, 0..7_200_u32);
    let evening = any().prop_map(move |(n, worked, before)| {
        let end = Act::Wish(wish::an_end());
        let reopen = Act::Wish(habit(Habit::Reopen, n, n));
        let finish = Act::Wish(habit(Habit::Finish, n, n));
        let rest = Act::Work(before + 3_600);
        vec![end, rest, reopen, start(n), Act::Work(worked), finish, end]
    });
    let past_the_boundary = any().prop_map(move |(n, worked, before)| {
        let finish = Act::Wish(habit(Habit::Finish, n, n));
        vec![start(n), Act::Work(worked * 6 + before), finish]
    });
    let forgotten_hold = any().prop_map(move |(n, worked, before)| {
        let hold = Act::Wish(habit(Habit::Pause, n, n));
        vec![start(n), Act::Work(before), hold, Act::Work(worked * 3)]
    });
    let switched = any().prop_map(move |(n, worked, before)| {
        let on = |n| Act::Wish(habit(Habit::Switch, n, n));
        vec![
            start(n),
            Act::Work(before),
            on(n | 1),
            Act::Work(worked),
            on(n & !1),
        ]
    });
    prop_oneof![
        evening,
        past_the_boundary,
        forgotten_hold,
        switched,
        a_wrong_clock(),
        set_right(),
    ]
}

/// The power fails in a session, the clock is wrong at the start, and is set right while the person works.
fn a_wrong_clock() -> impl Strategy<Value = Vec<Act>> {
    let skew = prop_oneof![
        4 => -14_400..14_400_i32,
        2 => prop::sample::select(vec![-7_200, 7_200]),
        1 => Just(-1_600_000_000_i32),
    ];
    (
        any::<u16>(),
        60..5_400_u32,
        10..7_200_u32,
        skew,
        any::<bool>(),
    )
        .prop_map(|(n, worked, gone, skew, right)| {
            let start = Act::Wish(habit(Habit::Start, n | 1, n));
            let answer = Act::Wish(habit(Habit::Answer, n, n));
            let work = Act::Work(worked);
            let mut acts = vec![start, work, Act::Boot(gone, skew), answer, Act::Work(120)];
            acts.push(match right {
                true => Act::SetClock(-skew),
                false => Act::Boot(gone, -skew),
            });
            acts.extend([answer, start, work]);
            acts
        })
}

/// A few records set right, one after the other.
fn set_right() -> impl Strategy<Value = Vec<Act>> {
    let wishes = prop::collection::vec(wish::a_correction(), 1..6);
    wishes.prop_map(|wishes: Vec<Wish>| wishes.into_iter().map(Act::Wish).collect())
}
