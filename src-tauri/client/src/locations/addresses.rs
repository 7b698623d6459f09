//! The file of calendar addresses, `calendars.secret` beside the settings: a name and an address a line.
//! Such an address is a password, so it is in no other file and in no text that Daydone shows, sends or
//! logs: what goes wrong is said without it.

use std::{
    fmt,
    fs::Metadata,
    io,
    path::{Path, PathBuf},
};

use toml_edit::{DocumentMut, value};

use super::{
    Locations, atomic_write,
    named::{self, Unread},
};

const FILE: &str = "calendars.secret";

/// The folder of what was fetched, in the data folder.
const FETCHED: &str = "fetched";

/// The most bytes of the file.
const LARGEST: u64 = 64 << 10;

/// The longest address, in bytes.
const LONGEST: usize = 4_000;

/// What stands at the top of a new file.
const EXPLAINED: &str =
    "# Addresses of calendars. Each is a password: share this file with no one.\n";

/// An https address of a calendar. It does not show itself.
#[derive(Clone, PartialEq, Eq)]
pub struct CalendarAddress(String);

/// Why a text is not taken as an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressProblem {
    /// It is http, which everyone on the way can read.
    Http,
    /// It is something else than `https://` or `webcal://` and a host.
    NotHttps,
}

/// Why there is no address. None of these holds one.
#[derive(Debug, thiserror::Error)]
pub enum AddressTrouble {
    /// The file has no address of this name, or is not there.
    #[error("there is no address of this name")]
    Unknown,
    /// Other people can read the file.
    #[error("other people can read it")]
    OpenToOthers,
    /// It is not in TOML, or what it names is no https address.
    #[error("it cannot be understood")]
    NotUnderstood,
    /// It cannot be read or written.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl CalendarAddress {
    /// The address in a text; `webcal://` is https by another name.
    ///
    /// # Errors
    /// [`AddressProblem`].
    pub fn parse(text: &str) -> Result<Self, AddressProblem> {
        let text = text.trim();
        let (scheme, rest) = text.split_once("://").ok_or(AddressProblem::NotHttps)?;
        match scheme.to_ascii_lowercase().as_str() {
            "https" | "webcal" | "webcals" => {}
            "http" => return Err(AddressProblem::Http),
            _ => return Err(AddressProblem::NotHttps),
        }
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let is_plain = rest.bytes().all(|sign| sign.is_ascii_graphic());
        if host.is_empty() || !is_plain || text.len() > LONGEST {
            return Err(AddressProblem::NotHttps);
        }
        Ok(CalendarAddress(format!("https://{rest}")))
    }

    /// The address itself, for the request and for its file only.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for CalendarAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CalendarAddress(…)")
    }
}

impl Locations {
    /// The file of calendar addresses; it may not exist yet.
    #[must_use]
    pub fn addresses_file(&self) -> PathBuf {
        self.settings_file().with_file_name(FILE)
    }

    /// Where the calendar of the address `name` is once it was fetched.
    #[must_use]
    pub fn fetched_calendar(&self, name: &str) -> PathBuf {
        let folder = self.data_folder().join(FETCHED);
        folder.join(format!("{name}.ics"))
    }
}

/// The address called `name` in `file`, and what the system knows of the file.
///
/// # Errors
/// [`AddressTrouble`].
pub fn find(file: &Path, name: &str) -> Result<(CalendarAddress, Metadata), AddressTrouble> {
    let (document, found) = read(file)?;
    let text = document.get(name).ok_or(AddressTrouble::Unknown)?;
    let text = text.as_str().ok_or(AddressTrouble::NotUnderstood)?;
    let address = CalendarAddress::parse(text).map_err(|_| AddressTrouble::NotUnderstood)?;
    Ok((address, found))
}

/// Keeps `address` under `name`; the others stay as they are. The file is for its owner only.
///
/// # Errors
/// [`AddressTrouble`]; then nothing has changed.
pub fn put(file: &Path, name: &str, address: &CalendarAddress) -> Result<(), AddressTrouble> {
    let mut document = match read(file) {
        Err(AddressTrouble::Unknown) => DocumentMut::new(),
        read => read?.0,
    };
    document.insert(name, value(address.reveal()));
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    write(file, &document)
}

/// Forgets the address called `name`; the others stay. One that is not there is forgotten already.
///
/// # Errors
/// [`AddressTrouble`]; then nothing has changed.
pub fn forget(file: &Path, name: &str) -> Result<(), AddressTrouble> {
    let mut document = match read(file) {
        Err(AddressTrouble::Unknown) => return Ok(()),
        read => read?.0,
    };
    match document.remove(name) {
        Some(_) => write(file, &document),
        None => Ok(()),
    }
}

fn write(file: &Path, document: &DocumentMut) -> Result<(), AddressTrouble> {
    let text = document.to_string();
    // It stands above the first name, and goes with it.
    let above = if text.contains(EXPLAINED) {
        ""
    } else {
        EXPLAINED
    };
    Ok(atomic_write::put(file, &format!("{above}{text}"))?)
}

fn read(file: &Path) -> Result<(DocumentMut, Metadata), AddressTrouble> {
    let (_, found) = named::open(file, LARGEST).map_err(trouble)?;
    if others_can_read(&found) {
        return Err(AddressTrouble::OpenToOthers);
    }
    let text = named::text(file, LARGEST).map_err(trouble)?;
    // What is wrong with it is not repeated: the message would hold the line.
    let document = text.parse().map_err(|_| AddressTrouble::NotUnderstood)?;
    Ok((document, found))
}

fn trouble(unread: Unread) -> AddressTrouble {
    match unread {
        Unread::Io(error) if error.kind() == io::ErrorKind::NotFound => AddressTrouble::Unknown,
        Unread::Io(error) => AddressTrouble::Io(error),
        Unread::NotRegular | Unread::TooLarge(_) | Unread::NotText => AddressTrouble::NotUnderstood,
    }
}

#[cfg(unix)]
fn others_can_read(found: &Metadata) -> bool {
    std::os::unix::fs::MetadataExt::mode(found) & 0o077 != 0
}

/// Elsewhere the folder of settings is the person's alone.
#[cfg(not(unix))]
fn others_can_read(_: &Metadata) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> CalendarAddress {
        CalendarAddress::parse(text).expect("an address")
    }

    #[test]
    fn an_address_is_https_and_does_not_show_itself() {
        for text in [
            "https://example.org/private-abc/basic.ics",
            " webcal://example.org/private-abc/basic.ics\n",
            "WEBCALS://example.org/private-abc/basic.ics",
        ] {
            let address = address(text);
            let https = "https://example.org/private-abc/basic.ics";
            assert_eq!(address.reveal(), https, "{text}");
            assert!(!format!("{address:?}").contains("abc"));
        }
        let parse = CalendarAddress::parse;
        assert_eq!(parse("http://example.org/a"), Err(AddressProblem::Http));
        for text in [
            "",
            "example.org",
            "ftp://example.org/a",
            "https:///a",
            "https://a b",
            "https://ä",
        ] {
            assert_eq!(parse(text), Err(AddressProblem::NotHttps), "{text}");
        }
    }

    #[test]
    fn addresses_are_kept_and_forgotten_one_by_one() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("settings/calendars.secret");
        let unknown = |name| matches!(find(&file, name), Err(AddressTrouble::Unknown));
        assert!(unknown("work"), "no file");
        forget(&file, "work").expect("nothing to forget");
        put(&file, "work", &address("https://example.org/w")).expect("kept");
        put(&file, "team", &address("https://example.org/t")).expect("kept");
        put(&file, "team", &address("https://example.org/u")).expect("kept");
        let found = |name| find(&file, name).map(|(address, _)| address.reveal().to_owned());
        assert_eq!(found("work").ok().as_deref(), Some("https://example.org/w"));
        assert_eq!(found("team").ok().as_deref(), Some("https://example.org/u"));
        forget(&file, "work").expect("forgotten");
        assert!(unknown("work"));
        assert!(found("team").is_ok(), "the other stays");
        let text = std::fs::read_to_string(&file).expect("text");
        assert!(text.starts_with(EXPLAINED), "{text}");
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_can_read_is_refused() {
        use std::os::unix::fs::PermissionsExt;

        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("calendars.secret");
        put(&file, "work", &address("https://example.org/w")).expect("kept");
        let mode = std::fs::metadata(&file)
            .expect("there")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
        let open = std::fs::Permissions::from_mode(0o640);
        std::fs::set_permissions(&file, open).expect("set");
        let refused = |done: Result<(), _>| matches!(done, Err(AddressTrouble::OpenToOthers));
        assert!(refused(find(&file, "work").map(|_| ())));
        assert!(refused(put(&file, "b", &address("https://example.org/b"))));
        assert!(refused(forget(&file, "work")));
    }

    #[test]
    fn what_is_wrong_with_the_file_is_said_without_its_lines() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("calendars.secret");
        for text in [
            "work = https://example.org/s3cret\n",
            "work = \"http://s3cret\"",
            "work = 3",
        ] {
            atomic_write::put(&file, text).expect("written");
            let trouble = find(&file, "work").expect_err("no address");
            assert!(matches!(trouble, AddressTrouble::NotUnderstood), "{text}");
            assert!(!format!("{trouble} {trouble:?}").contains("s3cret"));
        }
    }
}
