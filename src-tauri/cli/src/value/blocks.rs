//! Blocks of work: `3x2h`, or `3×50`.

use types::Minutes;

use super::{super::session::say, minutes};

/// So many blocks of so many minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Blocks {
    pub(crate) count: u8,
    pub(crate) minutes: Minutes,
}

/// Reads them.
///
/// # Errors
/// A sentence for anything else.
pub(crate) fn blocks(text: &str) -> Result<Blocks, String> {
    let wrong = || say("cli-bad-blocks", &[]);
    let (count, each) = text.split_once(['x', '×']).ok_or_else(wrong)?;
    Ok(Blocks {
        count: count.trim().parse().map_err(|_| wrong())?,
        minutes: minutes(each).map_err(|_| wrong())?,
    })
}

/// Reads them; a length alone is once.
///
/// # Errors
/// As [`blocks`].
pub(crate) fn once_or_blocks(text: &str) -> Result<Blocks, String> {
    minutes(text).map_or_else(|_| blocks(text), |minutes| Ok(Blocks { count: 1, minutes }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_a_number_and_a_length() {
        assert_eq!(
            blocks("3x2h"),
            Ok(Blocks {
                count: 3,
                minutes: Minutes(120)
            })
        );
        assert_eq!(
            blocks("1 × 50"),
            Ok(Blocks {
                count: 1,
                minutes: Minutes(50)
            })
        );
        for text in ["", "x", "3", "x2h", "3x", "-1x2h", "300x5"] {
            assert!(blocks(text).is_err(), "{text:?} are no blocks");
        }
        let once = Blocks {
            count: 1,
            minutes: Minutes(90),
        };
        assert_eq!(once_or_blocks("90m"), Ok(once), "a length alone is once");
        assert_eq!(once_or_blocks("2x30"), blocks("2x30"));
    }
}
