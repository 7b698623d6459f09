//! What is kept of a calendar: its file, and a small one beside it that says when it was asked for, how
//! that ended, and what the server calls this version. Both are written whole, for their owner only.

use std::{
    fs::{self, OpenOptions},
    path::{Path, PathBuf},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use client::locations::{atomic_write, named};
use serde::{Deserialize, Serialize};
use types::fetch::{FETCH_EVERY_MIN, FetchEnd};

/// So long after a fetch that reached no server there is no other. It asked nothing of one, and a computer
/// that has just woken up has its network soon.
const OFFLINE: Duration = Duration::from_secs(60);

/// The most bytes of the small file.
const LARGEST: u64 = 16 << 10;

/// What a server calls a version of a calendar.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Version {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) etag: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) modified: Option<String>,
}

/// What stands in the small file.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Last {
    /// When the calendar was asked for, in seconds since 1970.
    asked_s: u64,
    /// The exit code of then.
    ended: u8,
    /// When the file of addresses was written that held for it, in nanoseconds since 1970. Another address
    /// has other versions.
    addresses_ns: u64,
    #[serde(flatten)]
    version: Version,
}

/// One calendar.
pub(crate) struct FetchState {
    calendar: PathBuf,
    beside: PathBuf,
    last: Option<Last>,
    addresses_ns: u64,
    version: Version,
}

impl FetchState {
    /// What is kept at `calendar`, where the addresses were written at `addresses`.
    pub(crate) fn of(calendar: &Path, addresses: Option<SystemTime>) -> Self {
        let beside = calendar.with_extension("fetched");
        let addresses_ns = addresses
            .and_then(|at| at.duration_since(UNIX_EPOCH).ok())
            .and_then(|since| u64::try_from(since.as_nanos()).ok())
            .unwrap_or_default();
        let last = named::bytes(&beside, LARGEST).ok();
        let last = last.and_then(|bytes| serde_json::from_slice::<Last>(&bytes).ok());
        let last = last.filter(|last| last.addresses_ns == addresses_ns);
        let version = match &last {
            Some(last) if calendar.is_file() => last.version.clone(),
            _ => Version::default(),
        };
        FetchState {
            calendar: calendar.to_owned(),
            beside,
            last,
            addresses_ns,
            version,
        }
    }

    /// How the last fetch ended, when that was so short ago that there is no other yet. A clock that was
    /// set back since does not keep one away.
    pub(crate) fn recent(&self) -> Option<FetchEnd> {
        let last = self.last.as_ref()?;
        let since = now().checked_sub(Duration::from_secs(last.asked_s))?;
        let end = FetchEnd::of_code(last.ended.into())?;
        let pause = match end {
            FetchEnd::Unreachable => OFFLINE,
            _ => Duration::from_secs(60 * FETCH_EVERY_MIN),
        };
        if since >= pause {
            return None;
        }
        Some(match end {
            FetchEnd::New => FetchEnd::Unchanged,
            end => end,
        })
        .filter(|end| !end.is_good() || self.calendar.is_file())
    }

    /// What is known of the version that is there.
    pub(crate) fn known(&self) -> Version {
        self.version.clone()
    }

    /// The calendar is as it was: its file is as of now.
    pub(crate) fn same(&self) -> FetchEnd {
        // A change of the time alone is no change for who watches the file.
        let file = OpenOptions::new()
            .read(true)
            .write(cfg!(windows))
            .open(&self.calendar);
        let touched = file.and_then(|file| file.set_modified(UNIX_EPOCH + now()));
        touched.map_or(FetchEnd::NotKept, |()| FetchEnd::Unchanged)
    }

    /// A calendar came. One that is the same byte for byte is not written anew.
    pub(crate) fn put(&mut self, body: &[u8], version: Version) -> FetchEnd {
        self.version = version;
        let most = u64::try_from(body.len()).unwrap_or(u64::MAX);
        if named::bytes(&self.calendar, most).is_ok_and(|there| there == body) {
            return self.same();
        }
        let written = self.folder().and_then(|()| {
            let written = atomic_write::put_bytes(&self.calendar, body);
            written.and_then(|()| only_mine(&self.calendar))
        });
        written.map_or(FetchEnd::NotKept, |()| FetchEnd::New)
    }

    /// Notes how it ended, and gives that.
    pub(crate) fn ended(&self, end: FetchEnd) -> FetchEnd {
        let last = Last {
            asked_s: now().as_secs(),
            ended: end.code(),
            addresses_ns: self.addresses_ns,
            version: self.version.clone(),
        };
        let noted = self.folder().and_then(|()| {
            let text = serde_json::to_string(&last)?;
            atomic_write::put(&self.beside, &text)
        });
        match noted {
            Err(_) if end.is_good() => FetchEnd::NotKept,
            _ => end,
        }
    }

    fn folder(&self) -> std::io::Result<()> {
        let Some(folder) = self.calendar.parent() else {
            return Ok(());
        };
        let mut make = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut make, 0o700);
        make.recursive(true).create(folder)
    }
}

/// A file that was open to others before is not any more.
fn only_mine(file: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;

        fs::set_permissions(file, fs::Permissions::from_mode(0o600))?;
    }
    let _ = file;
    Ok(())
}

/// The time since 1970.
#[expect(
    clippy::disallowed_methods,
    reason = "a program that runs for seconds has no engine to ask"
)]
fn now() -> Duration {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
}
