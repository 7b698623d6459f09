//! What a decision may know of the outside: the instant, the machine's zone, and a seed for new ids.
//! With the same moment, a decision is the same; the engine makes one for every command.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

/// The outside at one instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The instant, to the millisecond.
    pub now: DateTime<Utc>,
    /// The zone the machine is in. Only a new day takes it; an open day keeps its own.
    pub zone: Tz,
    /// Random bits for the ids minted at this moment; a fresh value for every command.
    pub seed: u128,
}

impl Moment {
    /// The `n`-th id of this moment: UUID v7 of `now` with random bits mixed from the seed.
    ///
    /// Different `n` give different ids; the ids of one moment sort in the order of `n`. Beyond 4,096
    /// they borrow the milliseconds that follow.
    #[must_use]
    pub fn id(&self, n: u16) -> Uuid {
        let millis = u64::try_from(self.now.timestamp_millis()).unwrap_or(0) + u64::from(n >> 12);
        let mut random = [0_u8; 10];
        random.copy_from_slice(&self.seed.to_be_bytes()[..10]);
        // RFC 9562 lets rand_a hold a counter, which keeps the ids of one moment in order. The four
        // high bits of the first byte become the version, so twelve bits of `n` are left to use.
        random[0] = (n >> 8) as u8 & 0x0f;
        random[1] = n as u8;
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ids_of_one_moment_differ_and_sort_however_many_there_are() {
        let moment = Moment {
            now: "2026-11-24T09:00:00Z".parse().unwrap(),
            zone: Tz::UTC,
            seed: 7,
        };
        let ids: Vec<_> = (0..=u16::MAX).map(|n| moment.id(n)).collect();
        assert!(
            ids.windows(2).all(|two| two[0] < two[1]),
            "in the order of n"
        );
    }
}
