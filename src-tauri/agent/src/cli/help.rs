//! The help's words, from the one file of words: `cli-help-meeting-start` is a verb's sentence, its
//! attributes are the sentences of its arguments.

use clap::Command;
use words::Words;

/// The command and everything under it, with their words.
pub(super) fn worded(command: Command) -> Command {
    let footer = Words::english()
        .find("cli-help.footer", &[])
        .unwrap_or_default();
    with_words(command, "cli-help").after_help(footer)
}

fn with_words(mut command: Command, id: &str) -> Command {
    let words = Words::english();
    if let Some(about) = words.find(id, &[]) {
        command = command.about(about);
    }
    let command = command.mut_args(|arg| {
        let own = words.find(&format!("{id}.{}", arg.get_id()), &[]);
        match own.or_else(|| words.find(&format!("cli-help-any.{}", arg.get_id()), &[])) {
            Some(help) => arg.help(help),
            None => arg,
        }
    });
    command.mut_subcommands(|sub| {
        let id = format!("{id}-{}", sub.get_name());
        with_words(sub, &id)
    })
}
