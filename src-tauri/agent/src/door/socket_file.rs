//! The socket as a file: made for its owner only, cleared when an agent that died left it behind.
//! Whoever calls this holds the data folder's lock, so a socket that is there is nobody's.

use std::io;

use interprocess::local_socket::tokio::Listener;
use protocol::{place::Address, socket};

/// Listens at `address`, making its folder when it is not there.
///
/// # Errors
/// What the system says; also when the folder belongs to somebody else.
pub fn listen(address: &Address) -> io::Result<Listener> {
    #[cfg(unix)]
    {
        clear_the_way(address)?;
    }
    socket::listen(address)
}

/// Takes the socket away, so that the next caller need not try it.
pub fn remove(address: &Address) {
    #[cfg(unix)]
    // If it cannot be removed, the next agent does.
    let _ = std::fs::remove_file(address.file());
    #[cfg(not(unix))]
    let _ = address;
}

#[cfg(unix)]
fn clear_the_way(address: &Address) -> io::Result<()> {
    use std::{fs, os::unix::fs::DirBuilderExt, os::unix::fs::MetadataExt};

    let Some(folder) = address.file().parent() else {
        return Ok(());
    };
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)?;
    // In a folder everybody may write to, somebody else could have been first.
    let found = fs::symlink_metadata(folder)?;
    let ours = found.is_dir() && found.uid() == rustix::process::geteuid().as_raw();
    if !ours {
        let message = format!("{} belongs to somebody else", folder.display());
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, message));
    }
    match fs::remove_file(address.file()) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
