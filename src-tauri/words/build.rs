//! Puts the Fluent files of each language together, one text for each part of the crate: what the agent, the
//! tray, notifications and the command line say, and what the command line alone says. The window's messages
//! (`ui-`) and the comments stay out, so the program does not carry them.

use std::{env, fs, io, path::Path};

/// The folders, in the order of `types::locale::Language::ALL`.
const LANGUAGES: [&str; 7] = ["en", "de", "fr", "es", "pt-BR", "ja", "ar"];

fn main() -> io::Result<()> {
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    let mut counts = Vec::new();
    println!("cargo::rerun-if-changed=build.rs");
    for language in LANGUAGES {
        let text = text_of(Path::new(language))?;
        let part = |is_own: &dyn Fn(&str) -> bool| own(&text, is_own);
        let shared = part(&|id| !id.starts_with("cli-") && !id.starts_with("ui-"));
        let command_line = part(&|id| id.starts_with("cli-"));
        fs::write(
            Path::new(&out).join(format!("{language}.shared.ftl")),
            shared,
        )?;
        fs::write(
            Path::new(&out).join(format!("{language}.cli.ftl")),
            command_line,
        )?;
        counts.push(text.lines().filter(|line| begins_message(line)).count());
    }
    // How many messages each language has, the window's too.
    let count = format!("{counts:?}");
    fs::write(Path::new(&out).join("counts"), count)
}

/// Every file of a folder, one after the other; nothing for a folder that is not there.
fn text_of(folder: &Path) -> io::Result<String> {
    if !folder.exists() {
        return Ok(String::new());
    }
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    let texts: io::Result<Vec<_>> = files.iter().map(fs::read_to_string).collect();
    Ok(texts?.join("\n"))
}

/// The messages whose ids are one's own.
fn own(text: &str, is_own: &dyn Fn(&str) -> bool) -> String {
    let mut takes = false;
    let lines = text.split_inclusive('\n').filter(|line| {
        if line.starts_with('#') {
            takes = false;
        } else if begins_message(line) {
            takes = is_own(line);
        }
        // A line that goes on, or an empty one, belongs to what began before.
        takes
    });
    lines.collect()
}

fn begins_message(line: &str) -> bool {
    line.starts_with(|first: char| first.is_ascii_lowercase())
}
