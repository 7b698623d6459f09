//! What holds the Fluent files together.

use crate::Words;
use fluent_bundle::{FluentBundle, FluentResource};
use std::fs;
use std::path::Path;
use types::locale::Language;
use unic_langid::LanguageIdentifier;

/// Every Fluent file of a language's folder: its name and its text.
pub(super) fn files_of(language: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(language);
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut files: Vec<(String, String)> = entries
        .map(|entry| entry.expect("the folder can be listed"))
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry))
        .filter(|(name, _)| name.ends_with(".ftl"))
        .map(|(name, entry)| (name, fs::read_to_string(entry.path()).expect("it is text")))
        .collect();
    files.sort();
    files
}

fn files() -> Vec<(String, String)> {
    files_of(Language::English.tag())
}

fn beginning(name: &str) -> &'static str {
    ["cli-", "ui-"]
        .into_iter()
        .find(|beginning| name.starts_with(beginning))
        .unwrap_or_default()
}

#[test]
fn every_file_is_whole_and_no_id_is_defined_twice() {
    for language in Language::ALL {
        let mut bundle = FluentBundle::new(vec![LanguageIdentifier::default()]);
        for (name, text) in files_of(language.tag()) {
            let name = format!("{}/{name}", language.tag());
            let resource = FluentResource::try_new(text).map_err(|(_, errors)| errors);
            let resource = resource.unwrap_or_else(|errors| panic!("{name}: {errors:?}"));
            if let Err(errors) = bundle.add_resource(resource) {
                panic!("{name} defines an id that another file defines: {errors:?}");
            }
        }
    }
}

fn ids(text: &str) -> impl Iterator<Item = &str> {
    let lines = text
        .lines()
        .filter(|line| line.starts_with(char::is_lowercase));
    lines.filter_map(|line| line.split(' ').next())
}

/// What each reader says about one subject stands together in these.
const MIXED: [&str; 2] = ["criteria.ftl", "settings.ftl"];

#[test]
fn the_beginning_of_a_files_name_is_the_beginning_of_its_ids() {
    for (name, text) in files()
        .into_iter()
        .filter(|(name, _)| !MIXED.contains(&name.as_str()))
    {
        for id in ids(&text) {
            assert_eq!(beginning(id), beginning(&name), "{name}: {id}");
        }
    }
}

#[test]
fn of_a_mixed_file_the_agent_and_the_command_line_read_all_but_the_windows() {
    for (_, text) in files()
        .into_iter()
        .filter(|(name, _)| MIXED.contains(&name.as_str()))
    {
        for id in ids(&text) {
            let found = Words::english().find(id, &[]).is_some();
            assert_eq!(found, beginning(id) != "ui-", "{id}");
        }
    }
}
