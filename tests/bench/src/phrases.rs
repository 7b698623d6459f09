//! What a person who plans their own day might write down.

use domain::{Note, Title};

/// Items; the tags are what a filter looks for.
pub const ITEMS: [&str; 16] = [
    "Write the migration plan #sync",
    "Review the onboarding draft",
    "Fix the import of recurring events #sync",
    "Draft the release note #docs",
    "Answer the accessibility report",
    "Sketch the settings screen #design",
    "Measure the start-up time",
    "Rewrite the backup chapter #docs",
    "Plan the next two weeks",
    "Test the upgrade on an old laptop",
    "Prepare the quarterly numbers",
    "Translate the welcome screens #design",
    "Untangle the date parser",
    "Document the webhook format #docs",
    "Reproduce the sync failure #sync",
    "Outline the talk for the meetup",
];

/// Thoughts that come at the wrong moment.
pub const THOUGHTS: [&str; 6] = [
    "ask about the June invoice",
    "book the train to Porto",
    "is the certificate renewed?",
    "thank Jonas for the fixture",
    "the empty state needs a sentence",
    "look at the slow query again",
];

/// What meetings are about.
pub const MEETINGS: [&str; 5] = [
    "Budget",
    "Planning",
    "Coffee with the design team",
    "Outage of the importer",
    "Launch call",
];

/// Who or what interrupted.
pub const INTERRUPTIONS: [&str; 4] = ["the door", "chat", "a call about größe", "an idea"];

/// First steps for tomorrow, and what blocks.
pub const NOTES: [&str; 4] = [
    "Open the failing fixture",
    "Read yesterday's last paragraph aloud",
    "List the three questions for Ines",
    "Reply to the first of the three",
];

/// Words as a title.
pub fn title(words: &str) -> Title {
    Title::new(words).expect("the phrases are short and plain")
}

/// Words as a note.
pub fn note(words: &str) -> Note {
    Note::new(words).expect("the phrases are short and plain")
}
