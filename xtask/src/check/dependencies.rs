//! The arrows of `docs/architecture.md`, held by asking cargo who depends on what.

use crate::outcome::{Failure, StepOutcome};
use crate::process::cargo;
use crate::project::{read, root};
use std::collections::BTreeSet;

const LINUX: &str = "x86_64-unknown-linux-gnu";
const WINDOWS: &str = "x86_64-pc-windows-gnu";
const MACOS: &str = "aarch64-apple-darwin";

/// The systems Daydone is made for.
pub const SYSTEMS: [&str; 3] = [LINUX, WINDOWS, MACOS];

/// A package that must never reach certain others.
struct Arrow {
    from: &'static str,
    never: &'static [&'static str],
    because: &'static str,
}

const GUI: &[&str] = &[
    "gtk",
    "gdk",
    "glib",
    "gio",
    "webkit2gtk",
    "tauri",
    "wry",
    "tao",
    "libappindicator",
];
const NETWORK: &[&str] = &[
    "hyper",
    "reqwest",
    "ureq",
    "rustls",
    "native-tls",
    "openssl",
    "openssl-sys",
    "curl",
];

const ARROWS: &[Arrow] = &[
    Arrow {
        from: "domain",
        never: &[
            "tokio",
            "rusqlite",
            "serde_json",
            "iana-time-zone",
            "rand",
            "getrandom",
        ],
        because: "rules are pure",
    },
    Arrow {
        from: "types",
        never: &["domain", "protocol", "tokio", "rusqlite", "serde_json"],
        because: "a shared word knows neither rules nor wire",
    },
    Arrow {
        from: "words",
        never: &["tokio", "rusqlite", "protocol"],
        because: "words only say what others decided",
    },
    Arrow {
        from: "storage",
        never: &["tokio", "protocol", "engine", "words"],
        because: "the disk knows the rules' events and nothing else",
    },
    Arrow {
        from: "exchange",
        never: &["tokio", "protocol", "engine", "storage"],
        because: "a format is texts and days, and knows neither disk nor wire",
    },
    Arrow {
        from: "engine",
        never: &["rusqlite", "serde_json", "protocol", "storage", "words"],
        because: "the engine reaches the world through its ports",
    },
    Arrow {
        from: "protocol",
        never: &[
            "domain",
            "rusqlite",
            "storage",
            "engine",
            "words",
            "client",
            "tokio",
            "interprocess",
            "rustix",
            "dirs",
        ],
        because: "the wire's types are apart from the rules', and send nothing themselves",
    },
    Arrow {
        from: "client",
        never: &["domain", "rusqlite", "storage", "engine", "words", "zbus"],
        because: "the way to the agent knows the wire and no rules",
    },
    Arrow {
        from: "api",
        never: &[
            "rusqlite",
            "storage",
            "exchange",
            "client",
            "agent",
            "interprocess",
            "zbus",
            // What tokio needs for sockets and files; the engine's channels do without.
            "mio",
            "socket2",
        ],
        because: "the border between wire and rules reads and writes nothing",
    },
    Arrow {
        from: "desktop",
        never: &["agent", "storage", "rusqlite", "exchange", "clap"],
        because: "what talks to the desktop knows no journal and no agent",
    },
    Arrow {
        from: "fetch",
        never: &[
            "domain", "storage", "engine", "exchange", "words", "api", "desktop", "agent", "cli",
            "rusqlite", "zbus",
        ],
        because: "the program with network code knows one address and one file, and no day",
    },
    Arrow {
        from: "agent",
        never: &["cli", "clap"],
        because: "the resident is a library that the command line starts",
    },
    Arrow {
        from: "cli",
        never: GUI,
        because: "the resident links no GUI toolkit",
    },
    Arrow {
        from: "daydone-window",
        never: &[
            "domain",
            "words",
            "rusqlite",
            "storage",
            "engine",
            "agent",
            "desktop",
            "api",
            "notify-rust",
        ],
        because: "the window is a guest: it speaks the protocol",
    },
];

/// Packages that may use these libraries directly and no others, as `docs/architecture.md` lists them.
const ONLY: &[(&str, &[&str])] = &[
    ("domain", &["chrono", "chrono-tz", "serde", "types", "uuid"]),
    (
        "types",
        &[
            "chrono",
            "serde",
            "strum",
            "thiserror",
            "ts-rs",
            "unicode-normalization",
            "uuid",
        ],
    ),
    (
        "api",
        &[
            "chrono",
            "chrono-tz",
            "domain",
            "engine",
            "protocol",
            "types",
            "uuid",
            "words",
        ],
    ),
    (
        "fetch",
        &[
            "client",
            "rustix",
            "rustls",
            "rustls-native-certs",
            "serde",
            "serde_json",
            "types",
            "ureq",
        ],
    ),
    (
        "exchange",
        &[
            "chrono",
            "chrono-tz",
            "csv",
            "domain",
            "ical-rs",
            "icalendar",
            "rusqlite",
            "serde",
            "serde_json",
            "thiserror",
            "uuid",
            "words",
        ],
    ),
];

/// Packages that may reach these libraries through others only.
const NOT_DIRECTLY: &[(&str, &[&str])] = &[(
    "cli",
    &[
        "zbus",
        "ksni",
        "notify-rust",
        "wayland-client",
        "x11rb",
        "interprocess",
        "engine",
        "rusqlite",
    ],
)];

/// Fails, naming every arrow that points the wrong way.
pub fn check() -> StepOutcome {
    let mut wrong = Vec::new();
    for arrow in ARROWS {
        let reached = tree(arrow.from, LINUX, ALL)?;
        for name in arrow.never.iter().filter(|name| reached.contains(**name)) {
            wrong.push(format!(
                "{} depends on {name}, but {}",
                arrow.from, arrow.because
            ));
        }
    }
    for (package, allowed) in ONLY {
        let direct = tree(package, LINUX, DIRECT)?;
        let others = direct
            .iter()
            .filter(|name| !allowed.contains(&name.as_str()));
        wrong.extend(others.map(|name| {
            format!("{package} uses {name}, which docs/architecture.md does not list for it")
        }));
    }
    for (package, hidden) in NOT_DIRECTLY {
        let direct = tree(package, LINUX, DIRECT)?;
        let named = hidden.iter().filter(|name| direct.contains(**name));
        wrong.extend(
            named.map(|name| {
                format!("{package} uses {name} itself, which is for the crates below it")
            }),
        );
    }
    for system in SYSTEMS {
        for program in ["cli", "daydone-window"] {
            let reached = tree(program, system, ALL)?;
            let found = NETWORK.iter().filter(|name| reached.contains(**name));
            wrong.extend(found.map(|name| {
                format!("{program} on {system} depends on {name}, but there is no network")
            }));
        }
    }
    wrong.extend(users_of_the_network()?);
    wrong.extend(clock_in_the_rules()?);
    wrong.extend(two_buses()?);
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(Failure::from(wrong.join("\n")))
    }
}

/// How far down the tree of dependencies is read.
const ALL: &str = "99";
const DIRECT: &str = "1";

/// What a package links on a system, down to a depth.
fn tree(package: &str, system: &str, depth: &str) -> Result<BTreeSet<String>, Failure> {
    let words = [
        "-p", package, "--target", system, "--depth", depth, "-e", "normal", "--prefix", "none",
        "--format", "{p}",
    ];
    let printed = cargo(["tree", "--quiet"]).args(words).output()?;
    let names = printed
        .lines()
        .filter_map(|line| line.split_whitespace().next());
    Ok(names
        .filter(|name| *name != package)
        .map(str::to_owned)
        .collect())
}

/// No other package depends on `fetch`, also not to build or to test: its network code stays in its own
/// program.
fn users_of_the_network() -> Result<Vec<String>, Failure> {
    let words = [
        "-p", "fetch", "--invert", "--target", "all", "-e", "all", "--depth", "1", "--prefix",
        "none", "--format", "{p}",
    ];
    let printed = cargo(["tree", "--quiet"]).args(words).output()?;
    let names = printed
        .lines()
        .filter_map(|line| line.split_whitespace().next());
    let users = names.filter(|name| *name != "fetch");
    Ok(users
        .map(|name| format!("{name} depends on fetch, but no other program has network code"))
        .collect())
}

/// The rules cannot read a clock: chrono comes to them without one.
fn clock_in_the_rules() -> Result<Option<String>, Failure> {
    let words = [
        "-p", "domain", "-e", "normal", "--prefix", "none", "--format", "{p} {f}",
    ];
    let printed = cargo(["tree", "--quiet"]).args(words).output()?;
    let chrono = printed.lines().filter(|line| line.starts_with("chrono v"));
    let clocked = |line: &&str| {
        line.split([' ', ','])
            .any(|word| word == "clock" || word == "now")
    };
    Ok(chrono
        .into_iter()
        .find(clocked)
        .map(|line| format!("domain can read a clock: {line}")))
}

/// One zbus: two would mean two sessions on the bus.
fn two_buses() -> Result<Option<String>, Failure> {
    let lock = read(&root().join("Cargo.lock"))?;
    let count = lock
        .lines()
        .filter(|line| *line == "name = \"zbus\"")
        .count();
    Ok((count > 1).then(|| format!("{count} versions of zbus are in Cargo.lock")))
}
