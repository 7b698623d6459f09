//! Linux: a desktop entry in the XDG autostart folder. Desktops switch such an entry off by a key in it;
//! a key of ours says that Daydone wrote it. `TryExec` keeps a desktop silent about a program that is
//! not installed any more.

use std::{io, path::Path};

use client::APP_ID;
use types::locale::Language;
use words::Words;

use super::{
    entries::{List, ListedEntry},
    file::EntryFile,
};

/// The key that makes an entry ours.
const OURS: (&str, &str) = ("X-Daydone-Setting", "starts_at_login");

/// What desktops write into an entry to switch it off: the specification's key, and the older one of
/// GNOME, Cinnamon and MATE.
const SWITCHED_OFF: [(&str, &str); 2] =
    [("Hidden", "true"), ("X-GNOME-Autostart-enabled", "false")];

/// What builds before [`APP_ID`] named the file, without its ending.
const FORMER: &str = "daydone";

/// The file, what it was called before, and the program it is to start.
pub(super) struct Entry {
    file: EntryFile,
    former: EntryFile,
    program: String,
}

impl Entry {
    /// The entry that starts `program`, a whole path, in the person's configuration folder.
    ///
    /// # Errors
    /// When no such folder is known.
    pub(super) fn of(program: String) -> io::Result<Self> {
        let folder = dirs::config_dir().ok_or(io::ErrorKind::NotFound)?;
        Ok(Self::below(&folder.join("autostart"), program))
    }

    fn below(folder: &Path, program: String) -> Self {
        let named = |name: &str| EntryFile(folder.join(format!("{name}.desktop")));
        Self {
            file: named(APP_ID),
            former: named(FORMER),
            program,
        }
    }

    /// Whether an earlier build wrote an entry that is still there under its former name.
    fn is_formers(&self) -> io::Result<bool> {
        let text = self.former.text()?.unwrap_or_default();
        Ok(keys(&text).any(|key| key == OURS))
    }

    /// The keys that follow the program.
    fn moving(&self) -> [(&'static str, String); 2] {
        [
            ("Exec", format!("{} agent", argument(&self.program))),
            ("TryExec", value(&self.program)),
        ]
    }

    fn text(&self) -> String {
        let about = about();
        let moving = self.moving().map(|(key, value)| format!("{key}={value}\n"));
        format!(
            "[Desktop Entry]\nType=Application\nName=Daydone\n{about}{}\
             Icon={APP_ID}\nTerminal=false\n{}={}\n",
            moving.concat(),
            OURS.0,
            OURS.1,
        )
    }
}

impl List for Entry {
    fn place(&self) -> String {
        self.file.place()
    }

    fn take_over(&self) -> io::Result<()> {
        if !self.is_formers()? {
            return Ok(());
        }
        match self.file.text()? {
            None => self.former.rename(&self.file),
            // A build of each name ran: the newer one counts.
            Some(_) => self.former.remove(),
        }
    }

    fn found(&self) -> io::Result<ListedEntry> {
        let text = match self.file.text()? {
            None if self.is_formers()? => self.former.text()?,
            own => own,
        };
        let Some(text) = text else {
            return Ok(ListedEntry::Nothing);
        };
        let keys: Vec<(&str, &str)> = keys(&text).collect();
        let says = |key: &(&str, &str)| keys.contains(key);
        let moving = self.moving();
        Ok(if !says(&OURS) {
            ListedEntry::NotOurs
        } else if SWITCHED_OFF.iter().any(says) {
            ListedEntry::SwitchedOff
        } else if moving.iter().all(|(key, value)| says(&(key, value))) {
            ListedEntry::Sound
        } else {
            ListedEntry::Stale
        })
    }

    fn enter(&self) -> io::Result<()> {
        self.file.put(&self.text())
    }

    fn strike(&self) -> io::Result<()> {
        self.file.remove()
    }
}

/// What the entry is for, in every language: who reads it may speak another one by then.
fn about() -> String {
    let line = |language: &Language| {
        let about = Words::in_language(*language).say("say-login-entry", &[]);
        match language {
            Language::English => format!("Comment={about}\n"),
            _ => format!("Comment[{}]={about}\n", language.tag().replace('-', "_")),
        }
    };
    Language::ALL.iter().map(line).collect()
}

/// The keys of the entry itself; those of its further groups, its actions, come after another heading.
fn keys(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let own = text
        .lines()
        .skip_while(|line| line.trim() != "[Desktop Entry]");
    let own = own.skip(1).take_while(|line| !line.starts_with('['));
    let pairs = own.filter_map(|line| line.split_once('='));
    pairs.map(|(key, value)| (key.trim(), value.trim()))
}

/// A command line's argument: quoted, so that a space does not end it, and without field codes.
fn argument(text: &str) -> String {
    let mut quoted = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' | '`' | '$' | '\\' => quoted.extend(['\\', letter]),
            '%' => quoted.push_str("%%"),
            _ => quoted.push(letter),
        }
    }
    quoted.push('"');
    value(&quoted)
}

/// Text as the value of a key, which is undone before quotes are.
fn value(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '\\' => escaped.push_str("\\\\"),
            '\n' => escaped.push_str("\\n"),
            '\r' => escaped.push_str("\\r"),
            '\t' => escaped.push_str("\\t"),
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(folder: &tempfile::TempDir, program: &str) -> Entry {
        Entry::below(&folder.path().join("autostart"), program.to_owned())
    }

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().expect("a folder")
    }

    fn found(entry: &Entry) -> ListedEntry {
        entry.found().expect("it can be read")
    }

    fn text(entry: &Entry) -> String {
        let text = entry.file.text().expect("it can be read");
        text.expect("it is there")
    }

    #[test]
    fn an_entry_is_written_into_a_folder_that_is_made_for_it_and_taken_away() {
        let folder = folder();
        let entry = entry(&folder, "/usr/bin/daydone");
        assert_eq!(found(&entry), ListedEntry::Nothing);
        entry.enter().expect("written");
        assert_eq!(found(&entry), ListedEntry::Sound);
        let text = text(&entry);
        assert!(
            text.contains("\nExec=\"/usr/bin/daydone\" agent\n"),
            "{text}"
        );
        assert!(text.contains("\nTryExec=/usr/bin/daydone\n"), "{text}");
        let about = ["\nComment=Know ", "\nComment[de]=", "\nComment[pt_BR]="];
        assert!(about.iter().all(|line| text.contains(line)), "{text}");
        entry.strike().expect("taken away");
        assert_eq!(found(&entry), ListedEntry::Nothing);
    }

    #[test]
    fn an_entry_is_stale_once_the_program_lies_elsewhere() {
        let folder = folder();
        entry(&folder, "/opt/old/daydone").enter().expect("written");
        let moved = entry(&folder, "/opt/new/daydone");
        assert_eq!(found(&moved), ListedEntry::Stale);
        moved.enter().expect("written again");
        assert_eq!(found(&moved), ListedEntry::Sound);
    }

    #[test]
    fn an_entry_is_switched_off_by_the_keys_that_desktops_write() {
        let folder = folder();
        let entry = entry(&folder, "/usr/bin/daydone");
        entry.enter().expect("written");
        let ours = text(&entry);
        for (added, expected) in [
            ("Hidden=true\n", ListedEntry::SwitchedOff),
            ("Hidden = true\n", ListedEntry::SwitchedOff),
            (
                "X-GNOME-Autostart-enabled=false\n",
                ListedEntry::SwitchedOff,
            ),
            (
                "Hidden=false\nX-GNOME-Autostart-enabled=true\n",
                ListedEntry::Sound,
            ),
            ("\n[Desktop Action Plan]\nHidden=true\n", ListedEntry::Sound),
        ] {
            entry.file.put(&format!("{ours}{added}")).expect("written");
            assert_eq!(found(&entry), expected, "with {added:?}");
        }
    }

    #[test]
    fn an_earlier_builds_entry_is_taken_over_as_it_stands() {
        for (added, expected) in [
            ("", ListedEntry::Sound),
            ("Hidden=true\n", ListedEntry::SwitchedOff),
        ] {
            let folder = folder();
            let entry = entry(&folder, "/usr/bin/daydone");
            let formers = entry.text() + added;
            entry.former.put(&formers).expect("written");
            assert_eq!(found(&entry), expected, "it is found under its old name");
            entry.take_over().expect("taken over");
            assert_eq!(found(&entry), expected, "with {added:?}");
            assert_eq!(text(&entry), formers, "as it stood");
            assert_eq!(entry.former.text().expect("read"), None, "and moved");
        }
    }

    #[test]
    fn an_earlier_builds_entry_goes_where_ours_stands_already() {
        let folder = folder();
        let entry = entry(&folder, "/usr/bin/daydone");
        entry.enter().expect("written");
        let off = entry.text() + "Hidden=true\n";
        entry.former.put(&off).expect("written");
        entry.take_over().expect("taken over");
        assert_eq!(found(&entry), ListedEntry::Sound);
        assert_eq!(entry.former.text().expect("read"), None);
    }

    #[test]
    fn what_has_the_former_name_and_is_not_ours_is_left_alone() {
        let folder = folder();
        let entry = entry(&folder, "/usr/bin/daydone");
        let theirs = "[Desktop Entry]\nType=Application\nName=Mine\nExec=daydone agent\n";
        entry.former.put(theirs).expect("written");
        entry.take_over().expect("looked at");
        assert_eq!(found(&entry), ListedEntry::Nothing);
        let text = entry.former.text().expect("read");
        assert_eq!(text.as_deref(), Some(theirs));
    }

    #[test]
    fn an_entry_without_our_key_is_somebody_elses() {
        let folder = folder();
        let entry = entry(&folder, "/usr/bin/daydone");
        entry.enter().expect("written");
        let theirs = "[Desktop Entry]\nType=Application\nName=Mine\nExec=daydone agent\n";
        entry.file.put(theirs).expect("written");
        assert_eq!(found(&entry), ListedEntry::NotOurs);
    }

    #[test]
    fn a_path_is_quoted_as_the_specification_wants_it() {
        for (path, expected) in [
            ("/opt/my days/daydone", r#""/opt/my days/daydone""#),
            (r"/opt/a$b/daydone", r#""/opt/a\\$b/daydone""#),
            (r"/opt/a\b/daydone", r#""/opt/a\\\\b/daydone""#),
            ("/opt/a\"b`c/daydone", r#""/opt/a\\"b\\`c/daydone""#),
            ("/opt/100%/daydone", r#""/opt/100%%/daydone""#),
            ("/opt/a\nHidden=true", r#""/opt/a\nHidden=true""#),
        ] {
            assert_eq!(argument(path), expected, "{path}");
        }
    }
}
