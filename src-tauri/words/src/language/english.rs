//! The English files: those of the agent and the command line together, those of the command line
//! alone, and those that hold the messages of every reader about one subject. The window's files
//! (`ui-*.ftl`) are read by its page only, so this crate does not carry them.

/// What the agent, the tray, notifications and the command line say.
pub(super) const SHARED: &[&str] = &[
    include_str!("../../en/agent.ftl"),
    include_str!("../../en/calendar.ftl"),
    include_str!("../../en/day.ftl"),
    include_str!("../../en/definition.ftl"),
    include_str!("../../en/doctor.ftl"),
    include_str!("../../en/hooks.ftl"),
    include_str!("../../en/notices.ftl"),
    include_str!("../../en/questions.ftl"),
    include_str!("../../en/quiet.ftl"),
    include_str!("../../en/refused.ftl"),
    include_str!("../../en/review.ftl"),
    include_str!("../../en/time.ftl"),
    include_str!("../../en/tray.ftl"),
    include_str!("../../en/undo.ftl"),
    include_str!("../../en/zones.ftl"),
];

/// What only the command line says.
pub(super) const COMMAND_LINE: &[&str] = &[
    include_str!("../../en/cli-calendar.ftl"),
    include_str!("../../en/cli-day.ftl"),
    include_str!("../../en/cli-exchange.ftl"),
    include_str!("../../en/cli-history.ftl"),
    include_str!("../../en/cli-hooks.ftl"),
    include_str!("../../en/cli-items.ftl"),
    include_str!("../../en/cli-journal.ftl"),
    include_str!("../../en/cli-mistakes.ftl"),
    include_str!("../../en/cli-program.ftl"),
    include_str!("../../en/cli-session.ftl"),
    include_str!("../../en/cli-usual.ftl"),
    include_str!("../../en/cli-zones.ftl"),
];

/// What each of them says about one subject, so that a new thing of it is written in one place.
pub(super) const MIXED: &[&str] = &[
    include_str!("../../en/criteria.ftl"),
    include_str!("../../en/settings.ftl"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Words;
    use fluent_bundle::{FluentBundle, FluentResource};
    use std::fs;
    use std::path::Path;
    use unic_langid::LanguageIdentifier;

    /// Every Fluent file of the folder: its name and its text.
    fn files() -> Vec<(String, String)> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("en");
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

    fn beginning(name: &str) -> &'static str {
        ["cli-", "ui-"]
            .into_iter()
            .find(|beginning| name.starts_with(beginning))
            .unwrap_or_default()
    }

    #[test]
    fn every_file_is_whole_and_no_id_is_defined_twice() {
        let mut bundle = FluentBundle::new(vec![LanguageIdentifier::default()]);
        for (name, text) in files() {
            let resource = FluentResource::try_new(text).map_err(|(_, errors)| errors);
            let resource = resource.unwrap_or_else(|errors| panic!("{name}: {errors:?}"));
            if let Err(errors) = bundle.add_resource(resource) {
                panic!("{name} defines an id that another file defines: {errors:?}");
            }
        }
    }

    #[test]
    fn every_file_but_the_windows_is_in_one_of_the_lists() {
        for (name, text) in files() {
            let lists = [SHARED, COMMAND_LINE, MIXED].map(|list| list.contains(&text.as_str()));
            let expected = match beginning(&name) {
                "cli-" => [false, true, false],
                "ui-" => [false, false, false],
                // What the window reads too.
                _ if ids(&text).any(|id| beginning(id) == "ui-") => [false, false, true],
                _ => [true, false, false],
            };
            assert_eq!(
                lists, expected,
                "{name} in SHARED, in COMMAND_LINE, in MIXED"
            );
        }
    }

    fn ids(text: &str) -> impl Iterator<Item = &str> {
        let lines = text
            .lines()
            .filter(|line| line.starts_with(char::is_lowercase));
        lines.filter_map(|line| line.split(' ').next())
    }

    #[test]
    fn the_beginning_of_a_files_name_is_the_beginning_of_its_ids() {
        let files = files().into_iter();
        for (name, text) in files.filter(|(_, text)| !MIXED.contains(&text.as_str())) {
            for id in ids(&text) {
                assert_eq!(beginning(id), beginning(&name), "{name}: {id}");
            }
        }
    }

    #[test]
    fn of_a_mixed_file_the_agent_and_the_command_line_read_all_but_the_windows() {
        for id in MIXED.iter().flat_map(|file| ids(file)) {
            let found = Words::english().find(id, &[]).is_some();
            assert_eq!(found, beginning(id) != "ui-", "{id}");
        }
    }
}
