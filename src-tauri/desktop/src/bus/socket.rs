//! The bus's socket as a file: where it lies, and hearing from the kernel that it was made. A logout
//! takes its folder away too, so the nearest folder that is there is watched, without a wake-up.

use std::{
    env, io,
    path::{Path, PathBuf},
};

use rustix::fs::inotify::WatchFlags;
use tokio::sync::mpsc;

use crate::file_changes;

/// Where the session's bus listens, if that is a file.
pub(super) fn of_the_session() -> Option<PathBuf> {
    match env::var("DBUS_SESSION_BUS_ADDRESS") {
        Ok(address) => in_address(&address),
        Err(_) => Some(usual()),
    }
}

/// Where systemd puts it.
fn usual() -> PathBuf {
    let person = rustix::process::getuid();
    PathBuf::from(format!("/run/user/{person}/bus"))
}

/// The file of an address, `unix:path=/run/user/1000/bus,guid=…`.
fn in_address(address: &str) -> Option<PathBuf> {
    let keys = address.split(';').next()?.strip_prefix("unix:")?;
    let path = keys.split(',').find_map(|key| key.strip_prefix("path="))?;
    // What is written in hexadecimal is not looked for.
    (!path.contains('%')).then(|| PathBuf::from(path))
}

/// Returns when there is something at `path`.
///
/// # Errors
/// When no folder above it can be watched.
pub(super) async fn made(path: &Path) -> io::Result<()> {
    while !path.exists() {
        let next = next_to_come(path).ok_or(io::ErrorKind::NotFound)?;
        let (tell, mut told) = mpsc::channel(1);
        let comes = WatchFlags::CREATE | WatchFlags::MOVED_TO;
        let goes = WatchFlags::DELETE_SELF | WatchFlags::MOVE_SELF;
        file_changes::tell(&next, comes | goes, tell)?;
        // It may have come before it was watched for.
        if !next.exists() && told.recv().await.is_none() {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
    }
    Ok(())
}

/// The first of the folders down to `path`, or `path` itself, that is not there though the folder
/// above it is.
fn next_to_come(path: &Path) -> Option<PathBuf> {
    let missing = path.ancestors().take_while(|above| !above.exists());
    missing.last().map(Path::to_owned)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn an_address_names_its_file() {
        let address = "unix:path=/run/user/1000/bus,guid=0123";
        assert_eq!(in_address(address), Some("/run/user/1000/bus".into()));
        for none in ["unix:abstract=/tmp/dbus-x", "tcp:host=localhost", ""] {
            assert_eq!(in_address(none), None, "{none}");
        }
    }

    #[tokio::test]
    async fn a_socket_is_noticed_when_its_folders_are_made_one_by_one() {
        let root = tempfile::tempdir().expect("a folder");
        let (run, user) = (root.path().join("run"), root.path().join("run/user"));
        let bus = user.join("bus");
        let making = async {
            for folder in [&run, &user] {
                fs::create_dir(folder).expect("made");
                tokio::task::yield_now().await;
            }
            // A folder that goes again is no end of the watch.
            fs::remove_dir(&user).expect("removed");
            tokio::task::yield_now().await;
            fs::create_dir(&user).expect("made");
            fs::write(&bus, "").expect("made");
        };
        let (noticed, ()) = tokio::join!(made(&bus), making);
        noticed.expect("it is there");
    }
}
