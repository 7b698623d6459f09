//! `docs/protocol.md`, from the source of the wire types: their names, their fields and the comments
//! that stand there anyway.

mod describe;
mod flattened;
mod reading;

use std::{
    fs,
    path::{Path, PathBuf},
};

use reading::{Kind, Type};

/// Where the wire types stand, and the heading each file gets.
const CHAPTERS: [(&str, &str); 27] = [
    ("The snapshot", "snapshot.rs"),
    ("What is going on", "session.rs"),
    ("Stop times", "stop.rs"),
    ("What is planned", "plan.rs"),
    ("What a long list leaves out", "more.rs"),
    ("Gaps and undo", "gap.rs"),
    ("Announced meetings", "foreseen.rs"),
    ("Places of people", "zones.rs"),
    ("The end of the day", "shutdown.rs"),
    ("Commands", "../../types/src/command.rs"),
    ("What commands hold", "../../types/src/choice.rs"),
    ("Words of both sides", "../../types/src/words.rs"),
    ("Corrections", "../../types/src/correction.rs"),
    ("Definitions", "../../types/src/definition_choice.rs"),
    ("How many are needed", "../../types/src/definition.rs"),
    ("Criteria", "../../types/src/criterion.rs"),
    ("Clauses and shapes", "../../types/src/wire_forms.rs"),
    ("A day in detail", "day_detail.rs"),
    ("Several days", "history.rs"),
    ("Days from elsewhere", "import.rs"),
    ("Days that leave", "export.rs"),
    ("The settings", "settings.rs"),
    ("Copies of the journal", "backup.rs"),
    ("Text not yet sent", "draft.rs"),
    ("The doctor's report", "doctor.rs"),
    ("Hooks", "hooks.rs"),
    ("Errors", "error.rs"),
];

const METHODS: &str = "request.rs";

#[test]
fn every_wire_type_is_on_the_page() {
    let files = fs::read_dir(folder())
        .expect("the protocol is there")
        .flatten();
    let names = files.map(|file| file.file_name().to_string_lossy().into_owned());
    let wire = names.filter(|name| name.ends_with(".rs") && source(name).contains("ts_rs::TS"));
    // What each method answers stands in the table of methods.
    let told = |name: &String| {
        [METHODS, "answers.rs"].contains(&name.as_str())
            || CHAPTERS.iter().any(|(_, file)| file == name)
    };
    let silent: Vec<_> = wire.filter(|name| !told(name)).collect();
    assert!(
        silent.is_empty(),
        "these hold wire types but have no chapter: {silent:?}"
    );
}

pub fn page() -> String {
    let methods = reading::types(&source(METHODS));
    let chapters: Vec<_> = CHAPTERS
        .iter()
        .map(|(heading, file)| (*heading, reading::types(&source(file))))
        .collect();
    let all = chapters.iter().flat_map(|(_, types)| types).chain(&methods);
    let names: Vec<String> = all.map(|one| one.name.clone()).collect();
    let mut page = include_str!("../protocol_before.md").to_owned();
    page = page.replace("{methods}", &describe::methods(&methods, &names));
    for one in methods.iter().filter(|one| one.name != "Request") {
        page += &describe::described(one, &names);
    }
    for (heading, types) in &chapters {
        page += &format!("## {heading}\n\n");
        for one in types {
            page += &describe::described(one, &names);
        }
    }
    let rows = super::refusals::rows();
    page + &include_str!("../protocol_after.md").replace("{refusals}", &rows)
}

/// Whether a type is one of several words, which needs no table.
fn is_words(one: &Type) -> bool {
    match &one.kind {
        Kind::Choice {
            tag: None,
            variants,
        } => variants.iter().all(|v| v.fields.is_empty()),
        _ => false,
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../protocol/src")
}

fn source(file: &str) -> String {
    fs::read_to_string(folder().join(file)).expect("a chapter's file is there")
}
