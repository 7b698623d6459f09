//! The socket as a file: made for its owner only, cleared when an agent that died left it behind, made
//! anew when another program took it away. The caller of this holds the data folder's lock, so a socket that
//! is there is not in use.

use std::{io, path::Path};

use client::{locations::Address, socket};
use interprocess::local_socket::{
    tokio::{Listener, Stream},
    traits::tokio::Listener as _,
};

/// A socket that is listened at.
pub struct Socket {
    address: Address,
    listener: Listener,
    file: Option<FileId>,
}

/// Which file it is, by device and number, whatever lies under its name by now.
pub(super) type FileId = (u64, u64);

impl Socket {
    /// Listens at `address`, making its folder when it is not there.
    ///
    /// # Errors
    /// What the system says; also when the folder belongs to another user.
    pub fn open(address: &Address) -> io::Result<Self> {
        #[cfg(unix)]
        {
            clear_the_way(address)?;
        }
        Ok(Self {
            address: address.clone(),
            listener: socket::listen(address)?,
            file: file_of(address),
        })
    }

    /// The next caller. Cancelling this loses no caller.
    pub(super) async fn accept(&self) -> io::Result<Stream> {
        self.listener.accept().await
    }

    /// Listens anew if no caller can find the socket any more. Gives whether that was so.
    pub(super) fn put_back(&mut self) -> io::Result<bool> {
        if file_of(&self.address) == self.file {
            return Ok(false);
        }
        let anew = Self::open(&self.address)?;
        // The name is the new one's.
        self.listener.do_not_reclaim_name_on_drop();
        *self = anew;
        Ok(true)
    }
}

/// Takes the socket away, so that the next caller need not try it.
pub fn remove(address: &Address) {
    #[cfg(unix)]
    // If it cannot be removed, the next agent does.
    let _ = std::fs::remove_file(address.file());
    #[cfg(not(unix))]
    let _ = address;
}

/// A pipe is no file, and there for as long as a receiver listens.
fn file_of(address: &Address) -> Option<FileId> {
    #[cfg(unix)]
    return id(address.file());
    #[cfg(not(unix))]
    {
        let _ = address;
        None
    }
}

/// The file that is called so now; absent when there is none.
pub(super) fn id(path: &Path) -> Option<FileId> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;

        let found = std::fs::symlink_metadata(path).ok()?;
        Some((found.dev(), found.ino()))
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        None
    }
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
    // In a folder that others may write to, another user could have been first.
    let of_this_person = |found: &fs::Metadata| found.uid() == rustix::process::geteuid().as_raw();
    let (name, found) = (fs::symlink_metadata(folder)?, fs::metadata(folder)?);
    // A link of this person's own leads where they keep their data.
    let ours = of_this_person(&name) && of_this_person(&found) && found.is_dir();
    if !ours {
        let message = format!("{} belongs to somebody else", folder.display());
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, message));
    }
    match fs::remove_file(address.file()) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
