//! Whether a write-ahead log still says all it once said. SQLite reads a log up to the first checksum
//! that is wrong and takes the rest for something that was never kept. That is right after a power cut,
//! and wrong when a page in the middle was lost: then everything behind it would be gone without a word.
//!
//! What was never kept is the one thing that was being written, so it holds one commit at most. Things
//! that could not be synced, written over by shorter ones, leave such ends too, and no two of them hang
//! together. Two commits that do were kept, the first of them at least.
//!
//! (Layout and checksums: "Database File Format" of sqlite.org, 4.1 and 4.2.)

use super::layout::{FRAME_HEADER, HEADER, SALTS, number};

/// The numbers a log may begin with; the lowest bit says in which order words are summed.
const MAGIC: u32 = 0x377f_0682;

type Sum = (u32, u32);

/// Whether things that were kept lie behind a place that SQLite will not read past.
pub(super) fn is_cut_short(log: &[u8], page_size: usize) -> bool {
    let Some((header, frames)) = log.split_at_checked(HEADER) else {
        return false;
    };
    let salts = salts(log);
    let mut unbroken = header_is_sound(header);
    let mut before = sum_in(&header[24..]);
    let mut commits = 0;
    for frame in frames.chunks_exact(FRAME_HEADER + page_size) {
        let (head, page) = frame.split_at(FRAME_HEADER);
        let sum = add(header, add(header, before, &head[..8]), page);
        before = sum_in(&head[16..]);
        // Those of an earlier round have other salts.
        let follows = sum == before && salts == Some(&head[8..16]);
        unbroken &= follows;
        if unbroken {
            continue;
        }
        // Only the last frame of something kept says how large the file is after it.
        let is_commit = number(&head[4..8]) != 0;
        commits = match follows {
            true => commits + u8::from(is_commit),
            false => 0,
        };
        if commits == 2 {
            return true;
        }
    }
    false
}

/// What the frames of this round are marked with: as the log's header says, or if that is damaged, as
/// the first of them is.
pub(super) fn salts(log: &[u8]) -> Option<&[u8]> {
    let (header, frames) = log.split_at_checked(HEADER)?;
    match header_is_sound(header) {
        true => Some(&header[SALTS]),
        false => frames.get(8..16),
    }
}

fn header_is_sound(header: &[u8]) -> bool {
    number(&header[..4]) & !1 == MAGIC
        && add(header, (0, 0), &header[..24]) == sum_in(&header[24..])
}

/// The sum of what came before and of these words; `header` tells their order.
fn add(header: &[u8], before: Sum, words: &[u8]) -> Sum {
    let read = match number(&header[..4]) {
        said if said & !1 != MAGIC => u32::from_ne_bytes,
        said if said == MAGIC => u32::from_le_bytes,
        _ => u32::from_be_bytes,
    };
    let (pairs, _) = words.as_chunks::<8>();
    pairs.iter().fold(before, |(first, second), pair| {
        let [a, b, c, d, e, f, g, h] = *pair;
        let first = first.wrapping_add(read([a, b, c, d])).wrapping_add(second);
        let second = second.wrapping_add(read([e, f, g, h])).wrapping_add(first);
        (first, second)
    })
}

/// A sum as it stands in the log.
fn sum_in(bytes: &[u8]) -> Sum {
    (number(&bytes[..4]), number(&bytes[4..8]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: usize = 512;

    /// A log as SQLite writes it: things kept one after the other, of so many pages each.
    struct Log {
        bytes: Vec<u8>,
        sum: Sum,
        written: u8,
    }

    impl Log {
        fn new() -> Self {
            let mut bytes = Vec::new();
            for word in [MAGIC, 3_007_000, 512, 1, 77, 99] {
                bytes.extend(word.to_be_bytes());
            }
            let sum = add(&bytes, (0, 0), &bytes);
            bytes.extend(sum.0.to_be_bytes());
            bytes.extend(sum.1.to_be_bytes());
            Log {
                bytes,
                sum,
                written: 0,
            }
        }

        fn keep(mut self, pages: usize) -> Self {
            for nth in 1..=pages {
                self.written += 1;
                let head = [1, if nth == pages { 9 } else { 0 }].map(u32::to_be_bytes);
                let page = [self.written; PAGE];
                let sum = add(&self.bytes, self.sum, head.as_flattened());
                self.sum = add(&self.bytes, sum, &page);
                self.bytes.extend(head.as_flattened());
                self.bytes
                    .extend([77_u32, 99].map(u32::to_be_bytes).as_flattened());
                let sum = [self.sum.0, self.sum.1].map(u32::to_be_bytes);
                self.bytes.extend(sum.as_flattened());
                self.bytes.extend(page);
            }
            self
        }

        /// Something else in the place of what was written last, which could not be synced.
        fn instead_of(self, last: &[u8]) -> Vec<u8> {
            let mut bytes = self.bytes;
            let rest = last.get(bytes.len()..).unwrap_or_default();
            bytes.extend(rest);
            bytes
        }
    }

    fn frame(nth: usize) -> usize {
        HEADER + nth * (FRAME_HEADER + PAGE)
    }

    #[test]
    fn a_whole_log_is_whole() {
        let log = Log::new().keep(3).keep(1).keep(2);
        assert!(!is_cut_short(&log.bytes, PAGE));
        assert!(!is_cut_short(&[], PAGE), "as one of which nothing is there");
    }

    #[test]
    fn what_was_being_written_when_the_power_went_is_no_loss() {
        let log = Log::new().keep(3).keep(4).bytes;
        for end in 0..log.len() {
            assert!(!is_cut_short(&log[..end], PAGE), "up to byte {end}");
        }
        for byte in frame(3)..log.len() {
            let mut torn = log.clone();
            torn[byte] ^= 0xFF;
            assert!(!is_cut_short(&torn, PAGE), "without byte {byte}");
        }
    }

    #[test]
    fn whatever_is_lost_before_two_things_that_were_kept_is_noticed() {
        let log = Log::new().keep(2).keep(3).keep(1).bytes;
        for byte in 0..frame(2) {
            let mut damaged = log.clone();
            damaged[byte] ^= 0xFF;
            assert!(is_cut_short(&damaged, PAGE), "without byte {byte}");
        }
    }

    #[test]
    fn ends_of_what_could_not_be_synced_are_no_loss() {
        let begun = || Log::new().keep(2);
        let mut longer = begun().keep(9).bytes;
        for pages in [6, 4, 3, 1] {
            let mut again = begun();
            again.written = 100 + u8::try_from(pages).expect("few");
            longer = again.keep(pages).instead_of(&longer);
            assert!(!is_cut_short(&longer, PAGE), "after {pages} pages more");
        }
    }

    #[test]
    fn an_earlier_round_behind_the_end_is_no_loss() {
        let mut earlier = Log::new().keep(2).keep(2).keep(2).bytes;
        for nth in 0..6 {
            earlier[frame(nth) + 8] ^= 0xFF;
        }
        let bytes = Log::new().keep(1).instead_of(&earlier);
        assert!(!is_cut_short(&bytes, PAGE));
    }
}
