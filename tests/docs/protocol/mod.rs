//! `docs/protocol.md`, from the source of the wire types: their names, their fields and the comments
//! that stand there anyway.

mod describe;
mod reading;

use reading::{Kind, Type};

/// The files of the wire types and the heading each one gets.
const SOURCES: [(&str, &str); 5] = [
    (
        "The snapshot",
        include_str!("../../../src-tauri/protocol/src/snapshot.rs"),
    ),
    (
        "Commands",
        include_str!("../../../src-tauri/protocol/src/command.rs"),
    ),
    (
        "Settings",
        include_str!("../../../src-tauri/protocol/src/settings.rs"),
    ),
    (
        "Doctor",
        include_str!("../../../src-tauri/protocol/src/doctor.rs"),
    ),
    (
        "Errors",
        include_str!("../../../src-tauri/protocol/src/error.rs"),
    ),
];

const METHODS: &str = include_str!("../../../src-tauri/protocol/src/request.rs");

pub fn page() -> String {
    let methods = reading::types(METHODS);
    let chapters: Vec<_> = SOURCES
        .iter()
        .map(|(heading, source)| (*heading, reading::types(source)))
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
