//! The write-ahead log as bytes: which pages it holds, up to the last thing that was kept.

use super::chain;

pub(super) const HEADER: usize = 32;
pub(super) const FRAME_HEADER: usize = 24;
/// Where the header of the log says what marks this round's frames.
pub(super) const SALTS: std::ops::Range<usize> = 16..24;

/// A page in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LogFrame {
    /// Which page of the file it stands for.
    pub(super) page: u32,
    /// Where it begins in the log, in bytes.
    pub(super) at: usize,
}

/// The frames of `log` in the order they were written. Those of an earlier round, and those of
/// something that was never kept, are left out. Checksums are not asked for: what is damaged shows
/// in the lines.
pub(super) fn frames(log: &[u8], page_size: usize) -> Vec<LogFrame> {
    let Some(salts) = chain::salts(log) else {
        return Vec::new();
    };
    let body = log.get(HEADER..).unwrap_or_default();
    let mut frames = Vec::new();
    let mut kept = 0;
    for (nth, frame) in body.chunks_exact(FRAME_HEADER + page_size).enumerate() {
        if frame[8..16] != *salts {
            continue;
        }
        let at = HEADER + nth * (FRAME_HEADER + page_size) + FRAME_HEADER;
        let page = number(&frame[..4]);
        frames.push(LogFrame { page, at });
        // The size of the file after it stands in the last frame of something kept, and only there.
        if number(&frame[4..8]) != 0 {
            kept = frames.len();
        }
    }
    frames.truncate(kept);
    frames
}

/// Big-endian, as all numbers of the format.
pub(super) fn number(bytes: &[u8]) -> u32 {
    bytes
        .iter()
        .fold(0, |number, &byte| number << 8 | u32::from(byte))
}
