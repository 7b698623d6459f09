//! Noticing that somebody edited the file. On Linux the kernel tells (inotify on the folder, because
//! editors rename a new file into place); elsewhere the file is read again when settings are asked for.

use std::path::Path;

use tokio::sync::mpsc;

/// Tells whenever the file may have changed. Without a way to notice, the receiver waits for ever.
#[must_use]
pub fn changes(path: &Path) -> mpsc::Receiver<()> {
    let (tell, told) = mpsc::channel(1);
    #[cfg(target_os = "linux")]
    if let Err(error) = linux::watch(path, tell.clone()) {
        crate::log!("settings are not watched: {error}");
    }
    // Keeps the channel open where nothing watches.
    tokio::spawn(async move { tell.closed().await });
    let _ = path;
    told
}

#[cfg(target_os = "linux")]
mod linux {
    use std::{ffi::OsString, io, mem::MaybeUninit, os::fd::OwnedFd, os::unix::ffi::OsStrExt};

    use rustix::{
        fs::inotify::{self, CreateFlags, Reader, WatchFlags},
        io::Errno,
    };
    use tokio::io::unix::AsyncFd;

    use super::{Path, mpsc};
    use crate::descriptor::readable;

    pub(super) fn watch(path: &Path, tell: mpsc::Sender<()>) -> io::Result<()> {
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
            return Err(io::ErrorKind::InvalidFilename.into());
        };
        let queue = inotify::init(CreateFlags::NONBLOCK | CreateFlags::CLOEXEC)?;
        // Not every write: a half-saved file is nobody's wish yet.
        let finished = WatchFlags::CLOSE_WRITE
            | WatchFlags::MOVED_TO
            | WatchFlags::MOVED_FROM
            | WatchFlags::DELETE;
        inotify::add_watch(&queue, folder, finished)?;
        tokio::spawn(listen(readable(queue)?, name.to_owned(), tell));
        Ok(())
    }

    async fn listen(queue: AsyncFd<OwnedFd>, name: OsString, tell: mpsc::Sender<()>) {
        while let Ok(mut ready) = queue.readable().await {
            if is_about(&name, queue.get_ref()) {
                // One telling that still waits is as good as two.
                let _ = tell.try_send(());
            }
            ready.clear_ready();
        }
    }

    /// Empties the queue. An event without a name means that the queue overflowed.
    fn is_about(name: &OsString, queue: &OwnedFd) -> bool {
        let mut buffer = [MaybeUninit::uninit(); 1024];
        let mut events = Reader::new(queue, &mut buffer);
        let mut about = false;
        loop {
            match events.next() {
                Ok(event) => {
                    about |= event
                        .file_name()
                        .is_none_or(|file| file.to_bytes() == name.as_bytes());
                }
                Err(Errno::INTR) => {}
                Err(_) => return about,
            }
        }
    }
}
