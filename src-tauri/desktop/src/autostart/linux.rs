//! Linux: a desktop entry in the XDG autostart folder. Desktops switch such an entry off by a key in it;
//! a key of ours says that Daydone wrote it. `TryExec` keeps a desktop silent about a program that is
//! not installed any more.

use std::io;

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

/// The file, and the program it is to start.
pub(super) struct Entry {
    file: EntryFile,
    program: String,
}

impl Entry {
    /// The entry that starts `program`, a whole path, in the person's configuration folder.
    ///
    /// # Errors
    /// When no such folder is known.
    pub(super) fn of(program: String) -> io::Result<Self> {
        let folder = dirs::config_dir().ok_or(io::ErrorKind::NotFound)?;
        let file = EntryFile(folder.join("autostart/daydone.desktop"));
        Ok(Self { file, program })
    }

    /// The keys that follow the program.
    fn moving(&self) -> [(&'static str, String); 2] {
        [
            ("Exec", format!("{} agent", argument(&self.program))),
            ("TryExec", value(&self.program)),
        ]
    }

    fn text(&self) -> String {
        let about = Words::english().say("say-login-entry", &[]);
        let moving = self.moving().map(|(key, value)| format!("{key}={value}\n"));
        format!(
            "[Desktop Entry]\nType=Application\nName=Daydone\nComment={about}\n{}\
             Icon=daydone-window\nTerminal=false\n{}={}\n",
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

    fn found(&self) -> io::Result<ListedEntry> {
        let Some(text) = self.file.text()? else {
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
        Entry {
            file: EntryFile(folder.path().join("autostart/daydone.desktop")),
            program: program.to_owned(),
        }
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
