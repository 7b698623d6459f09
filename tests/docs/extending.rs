//! `docs/extending.md` follows an example of each kind through the sources. Its lists name every file that
//! knows the example, and no other.

use std::{collections::BTreeSet, fs, path::Path};

/// A recipe: its heading, what its example is called in the sources, and the files of its list.
struct Recipe<'a> {
    heading: &'a str,
    example: Vec<&'a str>,
    files: BTreeSet<&'a str>,
}

fn recipes(page: &str) -> Vec<Recipe<'_>> {
    let sections = page.split("\n## ").skip(1);
    let recipe = |section| {
        let (heading, body): (&str, &str) = str::split_once(section, '\n')?;
        let lines = || body.lines().map(str::trim);
        let example = lines().find_map(|line| line.strip_prefix("Example: "))?;
        let files = lines().filter_map(|line| line.strip_prefix("- "));
        Some(Recipe {
            heading,
            example: spans(example).collect(),
            files: files.filter_map(|line| spans(line).next()).collect(),
        })
    };
    sections.filter_map(recipe).collect()
}

/// What stands in code spans.
fn spans(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

/// The sources that a recipe may name: no generated file, and of the tests only those that have to be fed.
fn sources(root: &Path) -> Vec<(String, String)> {
    let mut folders = vec![root.join("src-tauri"), root.join("ui/src")];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of sources").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Some(name) = name(root, &path).filter(|name| is_told(name)) {
                found.push((name, fs::read_to_string(&path).expect("text")));
            }
        }
    }
    found
}

fn name(root: &Path, path: &Path) -> Option<String> {
    let inside = path.strip_prefix(root).ok()?;
    Some(inside.to_str()?.replace('\\', "/"))
}

fn is_told(name: &str) -> bool {
    let endings = [".rs", ".ftl", ".jsonl", ".txt", ".ts", ".svelte"];
    let is_source = endings.iter().any(|ending| name.ends_with(ending));
    let is_fed = ["/tests/golden/", "/tests/table/"]
        .iter()
        .any(|folder| name.contains(folder));
    let is_left_out = [
        "/tests/",
        "/tests.rs",
        "_test.rs",
        ".test.ts",
        "/testing/",
        "ui/src/protocol/",
    ]
    .iter()
    .any(|part| name.contains(part));
    // A message that a language does not have yet is said in English.
    let is_translated =
        name.contains("/words/") && name.ends_with(".ftl") && !name.contains("/en/");
    is_source && (is_fed || !is_left_out) && !is_translated
}

#[test]
fn every_file_that_knows_an_example_is_in_its_recipe() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let page = fs::read_to_string(root.join("docs/extending.md")).expect("the page is there");
    let (recipes, sources) = (recipes(&page), sources(&root));
    assert_eq!(recipes.len(), 5, "five recipes");
    for recipe in recipes {
        let knows = |text: &str| recipe.example.iter().any(|name| text.contains(name));
        let found = sources.iter().filter(|(_, text)| knows(text));
        let found: BTreeSet<&str> = found.map(|(name, _)| name.as_str()).collect();
        assert_eq!(recipe.files, found, "{}", recipe.heading);
    }
}
