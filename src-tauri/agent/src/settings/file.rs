//! The file on disk and what is in force. A broken file never takes settings away: the last good
//! ones stay, and the mistake is kept for the person who asks.

use std::{
    fmt::Display,
    fs, io,
    path::{Path, PathBuf},
};

use client::locations::{
    atomic_write,
    named::{self, Unread},
};
use protocol::{WireError, error::code};
use types::{
    locale::Locale,
    settings::{SETTINGS, SettingsChange, Takes, UserSettings},
};
use words::{Value, Words};

use super::{InForce, SettingsProblem, read, write};
use desktop::region;

/// No settings file is longer, in bytes.
const LONGEST: u64 = 256 << 10;

/// The settings file and what is in force.
#[derive(Debug)]
pub struct SettingsFile {
    path: PathBuf,
    in_force: InForce,
    problem: Option<String>,
}

/// Why a change was not made. Nothing has changed.
#[derive(Debug)]
pub enum ChangeRefused {
    /// A value is not possible.
    Value(String),
    /// Only the person sets this, in the file at the path.
    ByHand(PathBuf),
    /// The file on disk has a mistake, as in an edit that is not finished.
    FileIsBroken(String),
    /// It could not be read, so nothing can be changed in it.
    NotRead(Unread),
    /// It could not be written.
    NotWritten(io::Error),
}

impl SettingsFile {
    /// Reads the file; writes one with explanations when there is none. Neither failing is fatal:
    /// the usual settings hold and [`Self::problem`] says what happened.
    #[must_use]
    pub fn open(path: &Path) -> Self {
        let mut file = Self {
            path: path.to_owned(),
            in_force: here(InForce::default()),
            problem: None,
        };
        if !path.exists()
            && let Err(error) = put_in_place(path, &write::template(file.chosen()))
        {
            file.problem = Some(about("settings-unwritten", path, &error));
            return file;
        }
        file.reload();
        file
    }

    /// What is in force, as chosen.
    #[must_use]
    pub fn chosen(&self) -> &UserSettings {
        &self.in_force.chosen
    }

    /// What is in force, with what the rules make of it.
    #[must_use]
    pub fn in_force(&self) -> &InForce {
        &self.in_force
    }

    /// What is wrong with the file, when something is.
    #[must_use]
    pub fn problem(&self) -> Option<&str> {
        self.problem.as_deref()
    }

    /// Reads the file again. Gives whether anything changed, the problem included.
    pub fn reload(&mut self) -> bool {
        let (in_force, problem) = match named::text(&self.path, LONGEST) {
            Ok(text) => match read(&text) {
                Ok(read) => (here(read), None),
                Err(problem) => (self.in_force.clone(), Some(self.located(&problem))),
            },
            // The file was removed: that is a way of asking for the usual settings.
            Err(unread) if unread.is_missing() => (here(InForce::default()), None),
            Err(unread) => {
                let problem = about("settings-unread", &self.path, &unread);
                (self.in_force.clone(), Some(problem))
            }
        };
        let changed = in_force != self.in_force || problem != self.problem;
        (self.in_force, self.problem) = (in_force, problem);
        Words::speak(&self.in_force.rules.locale);
        changed
    }

    /// Writes a change to disk, all or nothing, and takes it up.
    ///
    /// # Errors
    /// [`ChangeRefused`]; then neither file nor settings have changed.
    pub fn change(&mut self, change: &SettingsChange) -> Result<(), ChangeRefused> {
        if is_by_hand(change) {
            return Err(ChangeRefused::ByHand(self.path.clone()));
        }
        if change.week.as_ref().is_some_and(|week| week.len() != 7) {
            return Err(ChangeRefused::Value(
                Words::spoken().say("refused-bad-week", &[]),
            ));
        }
        let text = match named::text(&self.path, LONGEST) {
            Ok(text) => text,
            Err(unread) if unread.is_missing() => write::template(self.chosen()),
            Err(unread) => return Err(ChangeRefused::NotRead(unread)),
        };
        if let Err(problem) = read(&text) {
            return Err(ChangeRefused::FileIsBroken(self.located(&problem)));
        }
        // What can be read is TOML.
        let text = write::changed(&text, change).unwrap_or(text);
        let changed = read(&text).map_err(|problem| ChangeRefused::Value(problem.what))?;
        put_in_place(&self.path, &text).map_err(ChangeRefused::NotWritten)?;
        (self.in_force, self.problem) = (here(changed), None);
        Words::speak(&self.in_force.rules.locale);
        Ok(())
    }

    fn located(&self, problem: &SettingsProblem) -> String {
        format!("{}: {problem}", self.path.display())
    }
}

impl From<ChangeRefused> for WireError {
    fn from(refused: ChangeRefused) -> Self {
        let words = Words::spoken();
        let (code, message, hint) = match refused {
            ChangeRefused::Value(what) => (code::BAD_PARAMS, what, None),
            ChangeRefused::ByHand(file) => {
                let file = [("file", Value::from(file.display().to_string()))];
                (
                    code::BY_HAND,
                    words.say("settings-by-hand", &[]),
                    words.find("settings-by-hand.hint", &file),
                )
            }
            ChangeRefused::FileIsBroken(problem) => (
                "settings_broken",
                problem,
                words.find("settings-broken-hint", &[]),
            ),
            ChangeRefused::NotRead(unread) => (code::FAILED, not_written(&unread), None),
            ChangeRefused::NotWritten(error) => (code::FAILED, not_written(&error), None),
        };
        WireError::new(code, message).with_hint(hint)
    }
}

/// Whether a change names a setting that is set by hand only, whatever value it gives it.
fn is_by_hand(change: &SettingsChange) -> bool {
    let named = serde_json::to_value(change).unwrap_or_default();
    let mut by_hand = SETTINGS
        .iter()
        .filter(|one| one.takes == Takes::SwitchByHand);
    by_hand.any(|setting| !named[setting.key].is_null())
}

/// What was chosen, on this system.
fn here(read: InForce) -> InForce {
    read.at_home(&region::locale())
}

/// How the person reads, from the settings file, if it can be read, and the system: what the agent decides, for
/// a program that speaks before an agent was reached.
#[must_use]
pub fn locale_of(path: &Path) -> Locale {
    let text = named::text(path, LONGEST).unwrap_or_default();
    here(read(&text).unwrap_or_default()).rules.locale
}

/// A link is followed: people keep their settings in a folder of dot files.
fn put_in_place(path: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
    atomic_write::put(path, text)
}

fn not_written(why: &dyn Display) -> String {
    let why = [("why", Value::from(why.to_string()))];
    Words::spoken().say("settings-not-written", &why)
}

fn about(id: &str, path: &Path, error: &dyn Display) -> String {
    let file = path.display().to_string();
    let args = [
        ("file", Value::from(file)),
        ("why", Value::from(error.to_string())),
    ];
    Words::spoken().say(id, &args)
}
