//! The program that shows notifications: which one it is, and by what it was started, so that the
//! configuration it goes by can be found.

use std::{
    env,
    ffi::OsString,
    fs, io,
    os::unix::ffi::OsStringExt,
    path::{Path, PathBuf},
};

use tokio::time::timeout;
use zbus::{Connection, fdo::DBusProxy};

use super::call::TIMEOUT;
use crate::bus;

/// The longest configuration that is looked through, in bytes.
const LONGEST: u64 = 1 << 20;

/// What tells the service of this name on the bus from one that began anew, also on another bus.
pub(super) fn named(connection: &Connection, name: &str) -> String {
    format!("{} {name}", connection.server_guid())
}

/// The same of the one that shows notifications now.
pub(super) async fn shown_by(connection: &Connection) -> Option<String> {
    let bus = DBusProxy::new(connection).await.ok()?;
    let asking = bus.get_name_owner(bus::NOTIFICATIONS.try_into().ok()?);
    let owner = timeout(TIMEOUT, asking).await.ok()?.ok()?;
    Some(named(connection, owner.as_str()))
}

/// By what it was started.
pub(super) async fn started(connection: &Connection) -> Option<Started> {
    let bus = DBusProxy::new(connection).await.ok()?;
    let asking = bus.get_connection_unix_process_id(bus::NOTIFICATIONS.try_into().ok()?);
    let process = timeout(TIMEOUT, asking).await.ok()?.ok()?;
    Some(Started {
        words: parts(fs::read(format!("/proc/{process}/cmdline")).ok()?),
        environment: fs::read(format!("/proc/{process}/environ")).map(parts),
    })
}

/// The words and the environment a program was started with.
pub(super) struct Started {
    pub(super) words: Vec<OsString>,
    environment: io::Result<Vec<OsString>>,
}

impl Started {
    /// A variable of its environment; Daydone's own where that cannot be read.
    pub(super) fn variable(&self, name: &str) -> Option<OsString> {
        let prefix = format!("{name}=");
        let theirs = self.environment.as_ref().ok().map(|all| {
            let mut all = all.iter().filter_map(|one| one.to_str());
            all.find_map(|one| one.strip_prefix(&prefix))
                .map(OsString::from)
        });
        theirs
            .unwrap_or_else(|| env::var_os(name))
            .filter(|value| !value.is_empty())
    }

    /// Where its person's configuration lies.
    pub(super) fn configuration_folder(&self) -> Option<PathBuf> {
        let own = self.variable("XDG_CONFIG_HOME").map(PathBuf::from);
        let home = || self.variable("HOME").map(PathBuf::from);
        own.or_else(|| Some(home()?.join(".config")))
    }
}

/// The text of a configuration, unless it is none or too long.
pub(super) fn text_of(file: &Path) -> Option<String> {
    let is_small = fs::metadata(file).is_ok_and(|found| found.is_file() && found.len() <= LONGEST);
    is_small.then(|| fs::read_to_string(file).ok()).flatten()
}

fn parts(bytes: Vec<u8>) -> Vec<OsString> {
    let parts = bytes.split(|byte| *byte == 0);
    parts
        .map(|part| OsString::from_vec(part.to_vec()))
        .collect()
}
