//! Lengths and sizes.

use crate::outcome::Failure;
use std::time::{Duration, Instant};

/// Bytes in units of 1024 × 1024.
pub fn mebibytes(bytes: u64) -> f64 {
    bytes as f64 / 1024.0 / 1024.0
}

/// How many nanoseconds something lasted.
#[expect(
    clippy::disallowed_methods,
    reason = "a figure is about the machine's own time"
)]
pub fn lasts<T>(work: impl FnOnce() -> Result<T, Failure>) -> Result<f64, Failure> {
    let began = Instant::now();
    work()?;
    Ok(began.elapsed().as_nanos() as f64)
}

/// Waits while something is measured.
#[expect(
    clippy::disallowed_methods,
    reason = "a measurement lasts as long as it lasts"
)]
pub fn pause(length: Duration) {
    std::thread::sleep(length);
}
