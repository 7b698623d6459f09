//! The menu's entry in every language: its lines are sentences of the catalogues, so they are written there only.

use crate::outcome::{Failure, because};
use crate::project::{read, root};
use std::fs;

/// A key and its English value in `packaging/linux`, and the message that says the same.
const SAID: [(&str, &str, &str); 3] = [
    ("Comment", "agent.ftl", "say-login-entry"),
    ("Name", "ui-today.ftl", "ui-park"),
    ("Name", "ui-shell.ftl", "ui-end-day"),
];

/// The entry's text with a line more for each language below each line that says something.
pub fn translated(text: &str) -> Result<String, Failure> {
    let mut lines = Vec::new();
    let languages = languages()?;
    for line in text.lines() {
        lines.push(line.to_owned());
        for (key, file, id) in SAID {
            if line != format!("{key}={}", said("en", file, id)?) {
                continue;
            }
            for language in &languages {
                let tag = language.replace('-', "_");
                lines.push(format!("{key}[{tag}]={}", said(language, file, id)?));
            }
        }
    }
    lines.push(String::new());
    Ok(lines.join("\n"))
}

/// The translated languages by the names of their folders, in the order of the alphabet.
fn languages() -> Result<Vec<String>, Failure> {
    let words = root().join("src-tauri/words");
    let mut all = Vec::new();
    for entry in fs::read_dir(&words).map_err(because(words.display()))? {
        let folder = entry.map_err(because(words.display()))?;
        let has_words = folder.path().join("agent.ftl").is_file();
        all.extend(folder.file_name().into_string().ok().filter(|_| has_words));
    }
    all.retain(|name| name != "en");
    all.sort();
    Ok(all)
}

/// A message of one line, without the full stop that a menu leaves out.
fn said(language: &str, file: &str, id: &str) -> Result<String, Failure> {
    let text = read(&root().join("src-tauri/words").join(language).join(file))?;
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix(id)?.strip_prefix(" = "));
    match line {
        Some(said) => Ok(said.trim_end_matches(['.', '。']).to_owned()),
        None => Err(Failure::from(format!("{language}/{file} has no {id}."))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ship::stage::APP_ID;

    #[test]
    fn every_line_of_the_entry_is_said_in_every_language() {
        let entry = root().join(format!("packaging/linux/{APP_ID}.desktop"));
        let text = translated(&read(&entry).expect("it is there")).expect("all is said");
        let languages = languages().expect("they are there").len();
        assert!(languages >= 6, "{languages}");
        for (key, _, _) in SAID {
            let english = text
                .lines()
                .filter(|line| line.starts_with(&format!("{key}=")));
            let others = text
                .lines()
                .filter(|line| line.starts_with(&format!("{key}[")));
            let own_name = usize::from(key == "Name");
            assert_eq!(
                (english.count() - own_name) * languages,
                others.count(),
                "{key}"
            );
        }
    }
}
