//! How long to wait before the next try: soon at first, then ever more rarely, never longer than a
//! person would wait in front of the window.

use std::time::Duration;

const FIRST: Duration = Duration::from_millis(100);
const LONGEST: Duration = Duration::from_secs(5);

/// The growing wait between tries.
#[derive(Debug)]
pub struct ReconnectDelay(Duration);

impl Default for ReconnectDelay {
    fn default() -> Self {
        Self(FIRST)
    }
}

impl ReconnectDelay {
    /// The wait before the next try; each is twice the one before, up to five seconds.
    pub fn next(&mut self) -> Duration {
        let wait = self.0;
        self.0 = (wait * 2).min(LONGEST);
        wait
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_and_stop_growing_at_five_seconds() {
        let mut backoff = ReconnectDelay::default();
        let waits: Vec<u128> = (0..8).map(|_| backoff.next().as_millis()).collect();
        assert_eq!(
            waits,
            [100, 200, 400, 800, 1600, 3200, 5000, 5000],
            "soon first, then rarely"
        );
    }
}
