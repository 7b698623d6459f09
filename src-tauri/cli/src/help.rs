//! The help’s words: `cli-help-meeting-start` is a verb's sentence, its attributes are the sentences of its
//! arguments, `.footer` what stands below them. `cli-help-any` has those many verbs share, and
//! `cli-criterion-focus` is the sentence of a criterion's option.

use clap::Command;
use words::Words;

/// The command and everything under it, with their words.
pub(super) fn worded(command: Command) -> Command {
    with_words(command, "cli-help", "")
}

/// `path` is empty for the command itself, else the verbs down to it: `-meeting-start`.
fn with_words(mut command: Command, id: &str, path: &str) -> Command {
    let words = Words::spoken();
    if let Some(about) = words.find(id, &[]) {
        command = command.about(about);
    }
    if let Some(footer) = words.find(&format!("{id}.footer"), &[]) {
        command = command.after_help(footer);
    }
    let command = command.mut_args(|arg| {
        let name = arg.get_id().to_string();
        let ids = [
            format!("{id}.{name}"),
            format!("cli-help-any.{name}"),
            format!("cli-criterion-{name}"),
        ];
        match ids.iter().find_map(|id| words.find(id, &[])) {
            Some(help) => arg.help(help),
            None => arg,
        }
    });
    command.mut_subcommands(|sub| {
        let path = format!("{path}-{}", sub.get_name());
        let verb = path.trim_start_matches('-');
        with_words(sub, &format!("cli-help-{verb}"), &path)
    })
}
