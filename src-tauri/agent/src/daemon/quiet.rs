//! How the desktop keeps other programs quiet, in words and as faces see it.

use desktop::do_not_disturb::{How, Means, WhyNot};
use protocol::{QuietHow, QuietMeans};
use words::{Value, Words};

/// The message that says why single programs cannot be held; it needs to know who shows notifications.
pub(crate) const NO_APPS: &str = "quiet-no-apps";

/// As faces see it.
pub(super) fn on_the_wire(means: &Means) -> QuietMeans {
    let words = Words::spoken();
    let (id, who) = in_words(means);
    let no_apps = (!means.apps).then(|| words.say(NO_APPS, std::slice::from_ref(&who)));
    QuietMeans {
        how: match means.how {
            How::Asked => QuietHow::Asked,
            How::Borrowed => QuietHow::Borrowed,
            How::Not(_) => QuietHow::None,
        },
        who: means.who.clone(),
        apps: means.apps,
        by_rule: means.by_rule,
        says: Words::spoken().say(id, &[who]),
        no_apps,
    }
}

/// The message that says it, and what it needs to know.
pub(crate) fn in_words(means: &Means) -> (&'static str, (&'static str, Value<'_>)) {
    let id = match means.how {
        How::Asked => "quiet-asked",
        How::Borrowed => "quiet-borrowed",
        How::Not(WhyNot::NoService) => "quiet-no-service",
        How::Not(WhyNot::Loses) => "quiet-loses",
        How::Not(WhyNot::Toggles) => "quiet-toggles",
        How::Not(WhyNot::NoMode) => "quiet-no-mode",
        How::Not(WhyNot::Sandboxed) => "quiet-sandboxed",
        How::Not(WhyNot::MacOs) => "quiet-macos",
        How::Not(WhyNot::Windows) => "quiet-windows",
        How::Not(WhyNot::Unknown) => "quiet-unknown",
    };
    (id, ("who", Value::from(means.who.as_str())))
}
