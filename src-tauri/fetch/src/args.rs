//! What is typed. The agent types it; a person may.

use std::{ffi::OsString, path::PathBuf};

use types::fetch::{FETCH_LIMIT_S, is_address_name};

/// How it is typed.
pub(crate) const USAGE: &str = "\
daydone-fetch NAME --secret FILE --into FILE [--now] [--within SECONDS]

Asks the https address that NAME has in the file of addresses (--secret), and puts the calendar
into the other file (--into). Within half an hour of the last time it does nothing, unless --now.
SSL_CERT_FILE names other roots to trust; HTTPS_PROXY and NO_PROXY hold as usual.";

/// What was typed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct FetchArgs {
    pub(crate) name: String,
    /// The file of addresses.
    pub(crate) secret: PathBuf,
    /// Where the calendar goes.
    pub(crate) into: PathBuf,
    /// Also within half an hour of the last time.
    pub(crate) now: bool,
    /// How many seconds it may take in all.
    pub(crate) within_s: u64,
}

impl FetchArgs {
    /// None when it cannot be understood.
    pub(crate) fn parse(words: impl IntoIterator<Item = OsString>) -> Option<Self> {
        let mut words = words.into_iter();
        let (mut name, mut secret, mut into) = (None, None, None);
        let (mut now, mut within_s) = (false, FETCH_LIMIT_S);
        while let Some(word) = words.next() {
            match word.to_str() {
                Some("--secret") => secret = Some(words.next()?.into()),
                Some("--into") => into = Some(words.next()?.into()),
                Some("--now") => now = true,
                Some("--within") => within_s = words.next()?.to_str()?.parse().ok()?,
                Some(text) if name.is_none() && is_address_name(text) => {
                    name = Some(text.to_owned());
                }
                _ => return None,
            }
        }
        Some(FetchArgs {
            name: name.filter(|name| !name.starts_with('-'))?,
            secret: secret?,
            into: into?,
            now,
            within_s: within_s.clamp(1, FETCH_LIMIT_S),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(typed: &str) -> Option<FetchArgs> {
        FetchArgs::parse(typed.split(' ').map(OsString::from))
    }

    #[test]
    fn a_fetch_is_named_with_its_two_files() {
        let usual = parse("work --secret /s --into /i.ics").expect("understood");
        assert_eq!((usual.name.as_str(), usual.now), ("work", false));
        assert_eq!(usual.within_s, FETCH_LIMIT_S);
        let other = parse("--into /i --now --within 2 --secret /s work").expect("understood");
        assert_eq!((other.now, other.within_s), (true, 2));
        let long = parse("work --secret /s --into /i --within 900").expect("understood");
        assert_eq!(long.within_s, FETCH_LIMIT_S, "at most");
    }

    #[test]
    fn an_address_is_no_name() {
        for typed in [
            "",
            "work",
            "work --into /i",
            "work --secret /s --into",
            "https://example.org/a --secret /s --into /i",
            "--help --secret /s --into /i",
            "work more --secret /s --into /i",
            "work --secret /s --into /i --within soon",
        ] {
            assert_eq!(parse(typed), None, "{typed}");
        }
    }
}
