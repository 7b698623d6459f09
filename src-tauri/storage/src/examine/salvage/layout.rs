//! The byte layout of SQLite's write-ahead log (WAL): one header, then frames, each with a header and a page.

/// Bytes of the log's header.
pub(super) const HEADER: usize = 32;

/// Bytes of the header of each frame.
pub(super) const FRAME_HEADER: usize = 24;

/// Where the two salts stand in the log's header. Only frames with the same salts belong to the present
/// log; others are left from before SQLite began it anew.
pub(super) const SALTS: std::ops::Range<usize> = 16..24;

/// The number that the bytes hold, big-endian as SQLite writes it.
pub(super) fn number(bytes: &[u8]) -> u32 {
    bytes
        .iter()
        .fold(0, |number, &byte| number << 8 | u32::from(byte))
}
