//! Where a path of the settings leads: from the root, or from home.

use std::{env, path::PathBuf};

/// The path of a setting; none for an empty one. `~` is the person's home.
///
/// # Errors
/// The text itself when it leads nowhere definite: from no root, or from a home that is not known.
pub fn folder(text: &str) -> Result<Option<PathBuf>, String> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let under_home = text.strip_prefix("~/").or((text == "~").then_some(""));
    let path = match under_home {
        Some(rest) => env::home_dir().map(|home| home.join(rest)),
        None => Some(PathBuf::from(text)),
    };
    match path.filter(|path| path.is_absolute()) {
        Some(path) => Ok(Some(path)),
        None => Err(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_begins_at_the_root_or_at_home() {
        assert_eq!(folder("  "), Ok(None), "nothing is off");
        assert_eq!(folder("Notes"), Err("Notes".to_owned()));
        let home = env::home_dir().expect("a home");
        assert_eq!(folder("~/Notes"), Ok(Some(home.join("Notes"))));
        assert!(folder("~other/Notes").is_err(), "another person's home");
    }
}
