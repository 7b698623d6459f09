//! The instances of one recurrence rule, within bounds: `ical-rs` gives them, and what is asked of it is
//! checked first, because a rule of forty letters can fill the memory.

use std::ops::RangeInclusive;

use ical::recur::{IcalRecurDateTime, IcalRecurRule, expand::IcalRecurExpand};

use super::{
    clock::Clock,
    limits::{DAY, RULE, STEPS},
    weight::{is_below_a_day, is_heavy},
    when::{When, written},
    zone::Zone,
};

/// How the walk of a rule went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Walked {
    /// Every instance up to the end of the range was given.
    Whole,
    /// The steps were used up before.
    Cut,
    /// It is no rule, or one that is not followed.
    Unread,
}

/// The steps that are left.
pub(super) struct Steps {
    /// For this series.
    pub series: usize,
    /// For all series of the text.
    pub all: usize,
}

impl Steps {
    /// Begins the next series.
    pub(super) fn next_series(&mut self) {
        self.series = STEPS.min(self.all);
    }

    fn take(&mut self) -> bool {
        let left = self.series > 0;
        self.series = self.series.saturating_sub(1);
        self.all = self.all.saturating_sub(1);
        left
    }
}

/// Whether a rule names no end: neither a last instance nor how many there are.
pub(super) fn is_endless(text: &str) -> bool {
    let mut parts = text.split(';').filter_map(|part| part.split_once('='));
    !parts.any(|(name, _)| {
        let name = name.trim();
        name.eq_ignore_ascii_case("UNTIL") || name.eq_ignore_ascii_case("COUNT")
    })
}

/// Gives the wall times that a rule places in `range` to `take`, in order. Those before it count as
/// steps and towards COUNT. A time that the clock jumps over is no instance (RFC 5545, 3.3.10).
pub(super) fn walk(
    text: &str,
    start: &When,
    range: &RangeInclusive<i64>,
    steps: &mut Steps,
    mut take: impl FnMut(i64),
) -> Walked {
    let Some(mut rule) = read(text, start) else {
        return Walked::Unread;
    };
    let count = rule.count.take().map_or(u64::MAX, u64::from);
    let last = rule
        .until
        .map_or(i64::MAX, |until| until.seconds())
        .min(*range.end());
    rule.until = Some(IcalRecurDateTime::from_seconds(last));
    // A date is shown by every clock.
    let zone = if start.is_date {
        &Zone::Fixed(0)
    } else {
        start.clock.zone()
    };
    let mut given = 0;
    for at in IcalRecurExpand::new(rule, IcalRecurDateTime::from_seconds(start.wall)) {
        let wall = at.seconds();
        if wall > last || given == count {
            break;
        }
        if !steps.take() {
            return Walked::Cut;
        }
        // Only what may be in the window is worth the look at the zone, or what COUNT counts.
        if (count != u64::MAX || range.contains(&wall)) && zone.skips(wall) {
            continue;
        }
        given += 1;
        if range.contains(&wall) {
            take(wall);
        }
    }
    Walked::Whole
}

/// A rule that may be followed, its UNTIL on the clock of the series.
fn read(text: &str, start: &When) -> Option<IcalRecurRule> {
    if text.len() > RULE {
        return None;
    }
    let parts = text.split(';').map(str::trim);
    let until = |part: &str| {
        let (name, value) = part.split_once('=')?;
        name.trim()
            .eq_ignore_ascii_case("UNTIL")
            .then(|| value.trim().to_owned())
    };
    let until = parts.clone().find_map(until);
    let others: Vec<&str> = parts
        .filter(|part| {
            !part
                .get(..5)
                .is_some_and(|name| name.eq_ignore_ascii_case("UNTIL"))
        })
        .collect();
    let mut rule = IcalRecurRule::parse(&others.join(";")).ok()?;
    if let Some(until) = until {
        rule.until = Some(IcalRecurDateTime::from_seconds(last(&until, start)?));
    }
    let barren = is_below_a_day(&rule) && !rule.by_set_pos.is_empty();
    (!is_heavy(&rule) && !barren).then_some(rule)
}

/// The last wall time that an UNTIL allows: a date allows its whole day, a time on a series of dates its
/// date, and one in UTC is brought onto the clock of the series.
fn last(until: &str, start: &When) -> Option<i64> {
    let (wall, is_date, is_utc) = written(until)?;
    if start.is_date {
        return Some(When::midnight(wall));
    }
    if is_date {
        return Some(wall + DAY - 1);
    }
    let clock = if is_utc {
        Clock::Utc
    } else {
        start.clock.clone()
    };
    let until = When {
        wall,
        is_date,
        clock,
    };
    Some(until.wall_on(&start.clock))
}
