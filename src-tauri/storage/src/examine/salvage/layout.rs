//! How the write-ahead log is laid out.

pub(super) const HEADER: usize = 32;

pub(super) const FRAME_HEADER: usize = 24;

/// Where the header of the log says what marks this round's frames.
pub(super) const SALTS: std::ops::Range<usize> = 16..24;

/// Big-endian, as all numbers of the format.
pub(super) fn number(bytes: &[u8]) -> u32 {
    bytes
        .iter()
        .fold(0, |number, &byte| number << 8 | u32::from(byte))
}
