//! Nothing in the project may point at the folder it happens to be checked out in, or at a person's home.

use super::sources;
use crate::outcome::{Failure, StepOutcome};
use crate::project::{read, root};

/// Fails, naming file and line.
pub fn check() -> StepOutcome {
    let mut private = vec![format!("{}/", root().display())];
    private.extend(
        std::env::var("HOME")
            .ok()
            .filter(|home| home.len() > 1)
            .map(|home| format!("{home}/")),
    );
    let mut found = Vec::new();
    let endings = [
        "rs", "ts", "svelte", "css", "mjs", "js", "toml", "json", "md", "ftl", "html", "sh", "yml",
        "lock",
    ];
    for name in sources::with_endings(&endings)? {
        let content = read(&sources::path(&name))?;
        for (number, line) in (1..).zip(content.lines()) {
            if private.iter().any(|path| line.contains(path.as_str())) {
                found.push(format!("{name}:{number}"));
            }
        }
    }
    if found.is_empty() {
        Ok(())
    } else {
        Err(Failure::from(format!(
            "A path of this machine is in {}",
            found.join(", ")
        )))
    }
}
