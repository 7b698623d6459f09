//! macOS: an agent for launchd in the person's own folder of them. What is switched off among the login
//! items is launchd's to know and stays off whatever stands here; a key in the file can be read.

use std::{env, io};

use super::{
    entries::{List, ListedEntry},
    file::EntryFile,
};

/// What launchd calls the agent; the file's name is made of it.
const LABEL: &str = "app.daydone.agent";

/// The file, and the program it is to start.
pub(super) struct Entry {
    file: EntryFile,
    program: String,
}

impl Entry {
    /// The entry that starts `program`, a whole path.
    ///
    /// # Errors
    /// When the system knows no home for this person.
    pub(super) fn of(program: String) -> io::Result<Self> {
        let home = env::home_dir().ok_or(io::ErrorKind::NotFound)?;
        let file = EntryFile(home.join(format!("Library/LaunchAgents/{LABEL}.plist")));
        Ok(Self { file, program })
    }

    fn text(&self) -> String {
        let program = escaped(&self.program);
        format!(
            r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>Label</key>
	<string>{LABEL}</string>
	<key>ProgramArguments</key>
	<array>
		<string>{program}</string>
		<string>agent</string>
	</array>
	<key>RunAtLoad</key>
	<true/>
	<key>LimitLoadToSessionType</key>
	<string>Aqua</string>
	<key>ProcessType</key>
	<string>Interactive</string>
</dict>
</plist>
"#
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
        let tight: String = text.split_whitespace().collect();
        Ok(if tight.contains("<key>Disabled</key><true/>") {
            ListedEntry::SwitchedOff
        } else if text == self.text() {
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

/// Text inside an XML element.
fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;");
    text.replace('<', "&lt;").replace('>', "&gt;")
}
