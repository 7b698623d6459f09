//! What of other people is in the programs and in the window's page, with its licences. Each text is there once,
//! above it the packages that came with it.

use super::tree::bytes;
use crate::build;
use crate::needs::node;
use crate::outcome::{Failure, because};
use crate::process::cargo;
use crate::project::{read, root};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// How files with a licence, or with what it asks to be given on, begin.
const TEXTS: [&str; 6] = [
    "licen",
    "copying",
    "copyright",
    "notice",
    "unlicense",
    "ofl",
];

const HEAD: &str = "Daydone is built with the packages below. Each is named with its licence, as its authors say it;\n\
    the texts that came with them follow, each once. A package that came without a text has none here.\n";

/// A package as its list has it.
struct Part {
    name: String,
    licence: String,
    folder: PathBuf,
}

/// The whole text.
pub fn text() -> Result<String, Failure> {
    let mut parts = crates()?;
    parts.extend(of_the_page()?);
    let mut list = String::from(HEAD);
    let mut texts: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for part in &parts {
        list += &format!("\n{} ({})", part.name, part.licence);
        for text in texts_in(&part.folder)? {
            texts.entry(text).or_default().insert(&part.name);
        }
    }
    list.push('\n');
    // By the first package, so that a text that changes a little does not change the order.
    let mut texts: Vec<(Vec<&str>, String)> = texts
        .into_iter()
        .map(|(text, names)| (names.into_iter().collect(), text))
        .collect();
    texts.sort();
    for (names, text) in texts {
        list += &format!("\n{}\n{}:\n\n{text}\n", "-".repeat(78), names.join(", "));
    }
    Ok(list)
}

/// What the programs link on this machine's system.
fn crates() -> Result<Vec<Part>, Failure> {
    let linked = linked()?;
    // What other systems link is in no package of this one, and may never have been fetched.
    let printed = cargo(["metadata", "--format-version", "1", "--locked"])
        .args(["--filter-platform", &build::host()?])
        .quietly()
        .output()?;
    let known: Value = serde_json::from_str(&printed).map_err(because("cargo metadata"))?;
    let packages = known["packages"]
        .as_array()
        .ok_or("cargo names no packages")?;
    let mut parts = Vec::new();
    for package in packages {
        let text = |key: &str| package[key].as_str().unwrap_or_default().to_owned();
        let name = format!("{} {}", text("name"), text("version"));
        // What is in the tree itself is ours.
        if package["source"].is_null() || !linked.contains(&name) {
            continue;
        }
        let manifest = PathBuf::from(text("manifest_path"));
        let folder = manifest.parent().ok_or("a package without a folder")?;
        parts.push(Part {
            name,
            licence: text("license"),
            folder: folder.to_path_buf(),
        });
    }
    parts.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(parts)
}

fn linked() -> Result<BTreeSet<String>, Failure> {
    let words = [
        "-e",
        "normal",
        "--prefix",
        "none",
        "--no-dedupe",
        "--format",
        "{p}",
    ];
    let selected = ["-p", "cli", "-p", "daydone-window", "-p", "fetch"];
    let printed = cargo(["tree", "--quiet", "--locked"])
        .args(selected)
        .args(words)
        .quietly()
        .output()?;
    let names = printed.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        let (name, version) = (words.next()?, words.next()?);
        Some(format!("{name} {}", version.trim_start_matches('v')))
    });
    Ok(names.collect())
}

/// What the page has of other people: what `ui/package.json` lists, and what that needs.
fn of_the_page() -> Result<Vec<Part>, Failure> {
    node::packages()?;
    let modules = root().join("ui/node_modules");
    let own = json(&root().join("ui/package.json"))?;
    // It is compiled into the page, though it is listed as a tool.
    let mut open: Vec<String> = vec!["svelte".to_owned()];
    open.extend(needs(&own));
    let mut parts = BTreeMap::new();
    while let Some(name) = open.pop() {
        let folder = modules.join(&name);
        if parts.contains_key(&name) || !folder.exists() {
            continue;
        }
        let about = json(&folder.join("package.json"))?;
        if name != "svelte" {
            open.extend(needs(&about));
        }
        let text = |key: &str| about[key].as_str().unwrap_or_default().to_owned();
        let part = Part {
            name: format!("{name} {}", text("version")),
            licence: text("license"),
            folder,
        };
        parts.insert(name, part);
    }
    Ok(parts.into_values().collect())
}

fn needs(about: &Value) -> Vec<String> {
    let listed = about["dependencies"].as_object();
    listed
        .into_iter()
        .flatten()
        .map(|(name, _)| name.clone())
        .collect()
}

fn json(file: &Path) -> Result<Value, Failure> {
    serde_json::from_str(&read(file)?).map_err(because(file.display().to_string()))
}

/// The texts at the top of a package, in the order of their names.
fn texts_in(folder: &Path) -> Result<Vec<String>, Failure> {
    let entries = folder
        .read_dir()
        .map_err(because(folder.display().to_string()))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.is_file() && is_a_licence(file));
    files.sort();
    let texts = files.iter().map(|file| {
        let text = String::from_utf8_lossy(&bytes(file)?).replace("\r\n", "\n");
        Ok(text.trim_end().to_owned())
    });
    texts.collect()
}

fn is_a_licence(file: &Path) -> bool {
    let name = file
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .to_lowercase();
    TEXTS.iter().any(|begin| name.starts_with(begin)) && !name.ends_with(".rs")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_licence_is_known_by_its_name() {
        for (name, expected) in [
            ("LICENSE-MIT", true),
            ("LICENCE", true),
            ("UNLICENSE", true),
            ("NOTICE", true),
            ("OFL.txt", true),
            ("README.md", false),
            ("license.rs", false),
        ] {
            assert_eq!(is_a_licence(Path::new(name)), expected, "{name}");
        }
    }
}
