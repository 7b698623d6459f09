//! How much a recurrence rule asks for, before it is followed.

use ical::recur::{IcalRecurFreq, IcalRecurRule};

use super::limits::IN_A_PERIOD;

/// Whether a rule repeats within a day.
pub(super) fn is_below_a_day(rule: &IcalRecurRule) -> bool {
    use IcalRecurFreq::{Hourly, Minutely, Secondly};
    matches!(rule.freq, Secondly | Minutely | Hourly)
}

/// Whether one period of a rule may hold more instances than are kept at a time.
pub(super) fn is_heavy(rule: &IcalRecurRule) -> bool {
    let several = |list: &[u8], most: usize| list.len().clamp(1, most);
    let (hours, minutes, seconds) = (
        several(&rule.by_hour, 24),
        several(&rule.by_minute, 60),
        several(&rule.by_second, 61),
    );
    let times = match rule.freq {
        IcalRecurFreq::Secondly => 1,
        IcalRecurFreq::Minutely => seconds,
        IcalRecurFreq::Hourly => minutes * seconds,
        IcalRecurFreq::Daily => hours * minutes * seconds,
        IcalRecurFreq::Weekly => 7 * hours * minutes * seconds,
        IcalRecurFreq::Monthly => 31 * hours * minutes * seconds,
        IcalRecurFreq::Yearly => 380 * hours * minutes * seconds,
    };
    times > IN_A_PERIOD
}
