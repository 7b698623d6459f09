//! The write-ahead log as bytes: which pages it holds, up to the last thing that was kept.

use super::{
    chain,
    layout::{FRAME_HEADER, HEADER, number},
};

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
