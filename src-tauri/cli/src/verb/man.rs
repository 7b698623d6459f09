//! `daydone man`: the manual page, in roff, for the person who packages Daydone. One page holds every verb:
//! a person looks up `daydone`, not `daydone-meeting-start`.

use std::io::{self, Write};

use clap::{Arg, Command};
use clap_mangen::Man;

use super::super::{answer::Answer, session::say};

/// `root` is the command with its words.
pub(crate) fn run(root: Command) -> Answer {
    let mut page = Vec::new();
    // Writing to memory cannot fail.
    let _ = write(root, &mut page);
    Answer::exactly(String::from_utf8_lossy(&page).into_owned())
}

fn write(mut root: Command, page: &mut dyn Write) -> io::Result<()> {
    root.build();
    let man = Man::new(root.clone());
    man.render_title(page)?;
    man.render_name_section(page)?;
    man.render_synopsis_section(page)?;
    man.render_options_section(page)?;
    writeln!(page, ".SH {}", say("cli-man-verbs", &[]))?;
    let verbs = root.get_subcommands();
    for verb in verbs.filter(|verb| verb.get_name() != "help") {
        section(page, "daydone", verb)?;
    }
    man.render_extra_section(page)
}

fn section(page: &mut dyn Write, above: &str, verb: &Command) -> io::Result<()> {
    let path = format!("{above} {}", verb.get_name());
    let about = verb
        .get_about()
        .map(ToString::to_string)
        .unwrap_or_default();
    writeln!(page, ".SS {}\n{}.", escaped(&path), escaped(&about))?;
    for arg in verb.get_arguments().filter(|arg| shown(arg)) {
        let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
        writeln!(
            page,
            ".TP\n\\fB{}\\fR\n{}.",
            escaped(&arg.to_string()),
            escaped(&help)
        )?;
    }
    let mut inner = verb
        .get_subcommands()
        .filter(|sub| sub.get_name() != "help");
    inner.try_for_each(|sub| section(page, &path, sub))
}

fn shown(arg: &Arg) -> bool {
    !arg.is_global_set() && !matches!(arg.get_id().as_str(), "help" | "version")
}

/// Roff reads hyphens, backslashes and a full stop at the start of a line as its own.
fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\e").replace('-', "\\-");
    match text.starts_with(['.', '\'']) {
        true => format!("\\&{text}"),
        false => text,
    }
}
