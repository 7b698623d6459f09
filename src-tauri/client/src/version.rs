//! Which of two programs of Daydone is the newer one.

use protocol::Hello;

/// Puts another version in the place of this program's own, so that one build can play two. Heard by debug
/// builds only: nothing outside a program that is shipped says how old it is.
pub(crate) const UNDER_TEST: &str = "DAYDONE_VERSION_UNDER_TEST";

/// The version of this program, `0.1.0`.
#[must_use]
pub fn own_version() -> String {
    let played = std::env::var(UNDER_TEST).ok();
    let played = played.filter(|_| cfg!(debug_assertions));
    played.unwrap_or_else(|| env!("CARGO_PKG_VERSION").to_owned())
}

/// Whether an agent is of an earlier version than this program. What is no version is not.
#[must_use]
pub fn is_older(agent: &Hello) -> bool {
    is_earlier(&agent.version, &own_version())
}

fn is_earlier(one: &str, other: &str) -> bool {
    match (numbers(one), numbers(other)) {
        (Some(one), Some(other)) => one < other,
        _ => false,
    }
}

/// The three numbers. What follows them, as in `0.2.0-beta`, is not compared.
fn numbers(version: &str) -> Option<[u64; 3]> {
    let plain = version.split(['-', '+']).next().unwrap_or_default();
    let mut parts = plain.split('.').map(str::parse);
    let mut next = || parts.next()?.ok();
    let three = [next()?, next()?, next()?];
    next().is_none().then_some(three)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_by_number() {
        for (one, other, expected) in [
            ("0.1.0", "0.1.1", true),
            ("0.9.0", "0.10.0", true),
            ("0.10.0", "0.9.9", false),
            ("1.0.0", "1.0.0", false),
            ("1.0.0-beta", "1.0.0", false),
            ("1.0.0", "1.1.0+next", true),
            ("", "1.0.0", false),
            ("1.0", "2.0.0", false),
            ("0.1.0", "a.b.c", false),
        ] {
            assert_eq!(is_earlier(one, other), expected, "{one} before {other}");
        }
    }
}
