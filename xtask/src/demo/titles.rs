//! What a person who plans their own day might write down.

/// Items with their estimate in minutes.
pub const ITEMS: [(&str, i64); 24] = [
    ("Write the migration plan", 90),
    ("Review the onboarding draft", 50),
    ("Fix the import of recurring events", 100),
    ("Draft the release note", 50),
    ("Answer the accessibility report", 60),
    ("Sketch the settings screen", 90),
    ("Measure the start-up time", 50),
    ("Rewrite the backup chapter", 120),
    ("Plan the next two weeks", 45),
    ("Test the upgrade on an old laptop", 60),
    ("Review Ines's pull request", 40),
    ("Prepare the quarterly numbers", 80),
    ("Translate the welcome screens", 60),
    ("Untangle the date parser", 110),
    ("Write to the three first customers", 45),
    ("Choose the icons for the sidebar", 40),
    ("Document the webhook format", 70),
    ("Reproduce the sync failure", 90),
    ("Clean up the feature flags", 50),
    ("Outline the talk for the meetup", 60),
    ("Read the proposal on offline mode", 40),
    ("Write the post-mortem", 75),
    ("Sort the support inbox", 30),
    ("Prototype the new search", 120),
];

/// Thoughts that come at the wrong moment.
pub const THOUGHTS: [&str; 8] = [
    "ask about the June invoice",
    "rename the staging bucket",
    "book the train to Porto",
    "is the certificate renewed?",
    "thank Jonas for the fixture",
    "the empty state needs a sentence",
    "cancel the unused licence",
    "look at the slow query again",
];

/// What a meeting can be about, with its reason on the wire.
pub const MEETINGS: [(&str, &str); 6] = [
    ("Budget", "final_decision"),
    ("Planning", "could_have_been_async"),
    ("Coffee with the design team", "hangout"),
    ("Outage of the importer", "urgent"),
    ("Launch call", "hype_call"),
    ("Half-year talk", "performance_review"),
];

/// First steps for tomorrow.
pub const FIRST_STEPS: [&str; 6] = [
    "Open the failing fixture",
    "Read yesterday's last paragraph aloud",
    "Run the import on the small file",
    "List the three questions for Ines",
    "Start with the chart on page two",
    "Reply to the first of the three",
];
