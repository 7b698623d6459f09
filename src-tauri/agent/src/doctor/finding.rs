//! A finding in words.

use protocol::{Finding, Health};
use words::{Value, Words};

pub(super) fn good(about: &str, id: &str, args: &[(&str, Value<'_>)]) -> Finding {
    found(about, Health::Good, id, args)
}

pub(super) fn missing(about: &str, id: &str, args: &[(&str, Value<'_>)]) -> Finding {
    found(about, Health::Missing, id, args)
}

pub(super) fn found(about: &str, health: Health, id: &str, args: &[(&str, Value<'_>)]) -> Finding {
    let words = Words::spoken();
    Finding {
        about: about.to_owned(),
        health,
        says: words.say(id, args),
        advice: words.find(&format!("{id}.advice"), args),
    }
}
