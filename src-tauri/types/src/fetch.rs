//! What the program that fetches a calendar (`daydone-fetch`) and the agent that starts it have to say to
//! each other: the names of addresses, and how a fetch ended.

/// The most bytes of a calendar, as it is fetched and as it is read.
pub const LARGEST_CALENDAR: u64 = 16 << 20;

/// How long one fetch may take in all, in seconds.
pub const FETCH_LIMIT_S: u64 = 30;

/// A calendar is asked for again after so many minutes at the earliest.
pub const FETCH_EVERY_MIN: u64 = 30;

/// The longest name of an address, in bytes.
const LONGEST_NAME: usize = 40;

/// Whether an address can be called so: 1 to 40 letters, digits, `-` and `_` of ASCII. The name becomes a
/// file's, so it has no other signs.
#[must_use]
pub fn is_address_name(name: &str) -> bool {
    let is_sign = |sign: u8| sign.is_ascii_alphanumeric() || matches!(sign, b'-' | b'_');
    (1..=LONGEST_NAME).contains(&name.len()) && name.bytes().all(is_sign)
}

/// How a fetch ended. The number is the exit code of the program; whatever it is but [`FetchEnd::New`],
/// the calendar that was fetched last is still there.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, strum::FromRepr, strum::IntoStaticStr, strum::VariantArray,
)]
#[repr(u8)]
#[strum(serialize_all = "kebab-case")]
pub enum FetchEnd {
    /// A new calendar is there.
    New = 0,
    /// Something that has no code of its own.
    GaveUp = 1,
    /// The arguments were not understood.
    Usage = 2,
    /// The calendar is as it was, or was asked for less than half an hour ago.
    Unchanged = 10,
    /// The server could not be reached: no network, no such host, or it does not listen.
    Unreachable = 11,
    /// The server does not let this address in (401, 403).
    NotAllowed = 12,
    /// The server knows no such calendar (404, 410).
    Gone = 13,
    /// The server answered with another code than it should.
    ServerTrouble = 14,
    /// The answer ended before its end.
    Half = 15,
    /// It is larger than [`LARGEST_CALENDAR`].
    TooLarge = 16,
    /// It is no calendar; often a page to sign in.
    NotACalendar = 17,
    /// It took longer than it may.
    TooSlow = 18,
    /// The server's certificate is not one that this computer trusts.
    NotTrusted = 19,
    /// The server led on to too many other addresses, or to one that is not https.
    LedAway = 20,
    /// There is no address of this name.
    NoAddress = 21,
    /// Other people can read the file of addresses.
    OpenToOthers = 22,
    /// The file of addresses, or the address in it, cannot be read.
    BadAddress = 23,
    /// What was fetched could not be written.
    NotKept = 24,
}

impl FetchEnd {
    /// All of them.
    pub const ALL: &[Self] = <Self as strum::VariantArray>::VARIANTS;

    /// The exit code of the program.
    #[must_use]
    pub fn code(self) -> u8 {
        self as u8
    }

    /// How a program with this exit code ended; none for a code it does not have.
    #[must_use]
    pub fn of_code(code: i32) -> Option<Self> {
        u8::try_from(code).ok().and_then(Self::from_repr)
    }

    /// Its name, as in the ids of words.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// Whether what is there is what the server has, as far as is known.
    #[must_use]
    pub fn is_good(self) -> bool {
        matches!(self, FetchEnd::New | FetchEnd::Unchanged)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_can_be_the_name_of_a_file() {
        for good in ["work", "W", "team-2_b", &"a".repeat(40)] {
            assert!(is_address_name(good), "{good}");
        }
        for bad in ["", ".", "a/b", "a b", "ä", "a.ics", &"a".repeat(41)] {
            assert!(!is_address_name(bad), "{bad}");
        }
    }

    #[test]
    fn a_code_is_of_one_end() {
        for end in FetchEnd::ALL {
            assert_eq!(FetchEnd::of_code(end.code().into()), Some(*end));
        }
        assert_eq!(FetchEnd::of_code(101), None, "a panic has none");
        assert_eq!(FetchEnd::of_code(-1), None);
        assert_eq!(FetchEnd::NotACalendar.name(), "not-a-calendar");
    }
}
