//! Both ends of the socket, made the same way everywhere, and the check that the other end belongs to
//! the same person: permissions guard the file, this guards against a file that another user put there.

use std::io;

use interprocess::local_socket::{
    ListenerOptions,
    tokio::{Listener, Stream, prelude::*},
};

use crate::locations::Address;

/// Connects to the agent that listens at `address`.
///
/// # Errors
/// What the system says when no process listens, and `PermissionDenied` when another user's does.
pub async fn connect(address: &Address) -> io::Result<Stream> {
    let stream = Stream::connect(address.name()?).await?;
    of_this_person(&stream)?;
    Ok(stream)
}

/// Listens at `address`; on Unix its folder must be there, the file must not. The file can be
/// reached by its owner only.
///
/// # Errors
/// What the system says.
pub fn listen(address: &Address) -> io::Result<Listener> {
    let listener = ListenerOptions::new()
        .name(address.name()?)
        .create_tokio()?;
    #[cfg(unix)]
    {
        use std::{fs, os::unix::fs::PermissionsExt};
        fs::set_permissions(address.file(), fs::Permissions::from_mode(0o600))?;
    }
    Ok(listener)
}

/// Refuses a connection whose other end runs as another user.
///
/// # Errors
/// `PermissionDenied`, or what the system says when it cannot tell.
pub fn of_this_person(stream: &Stream) -> io::Result<()> {
    #[cfg(unix)]
    {
        let theirs = stream.peer_creds()?.euid();
        if theirs != Some(rustix::process::geteuid().as_raw()) {
            let message = "the other end of the socket belongs to somebody else";
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, message));
        }
    }
    #[cfg(not(unix))]
    let _ = stream; // A pipe's default access list already names its maker alone for writing.
    Ok(())
}
