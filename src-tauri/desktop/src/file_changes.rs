//! Hearing from the kernel that something came to be under a name. The folder is watched and not the
//! file, because programs write a new file or link and rename it into place. Costs no wake-up while
//! nothing happens, and no thread.
#![cfg(target_os = "linux")]

use std::{
    ffi::OsString,
    io,
    mem::MaybeUninit,
    os::{fd::OwnedFd, unix::ffi::OsStrExt},
    path::Path,
};

use rustix::{
    fs::inotify::{self, CreateFlags, Reader, WatchFlags},
    io::Errno,
};
use tokio::{io::unix::AsyncFd, sync::mpsc};

use crate::descriptor::readable;

/// Tells whenever one of `events` happens to `path`, for as long as a receiver listens. Needs a tokio
/// runtime with IO.
///
/// # Errors
/// When the path has no folder, or the kernel does not watch it.
pub fn tell(path: &Path, events: WatchFlags, tell: mpsc::Sender<()>) -> io::Result<()> {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(io::ErrorKind::InvalidFilename.into());
    };
    let queue = inotify::init(CreateFlags::NONBLOCK | CreateFlags::CLOEXEC)?;
    inotify::add_watch(&queue, folder, events)?;
    tokio::spawn(listen(readable(queue)?, name.to_owned(), tell));
    Ok(())
}

async fn listen(queue: AsyncFd<OwnedFd>, name: OsString, tell: mpsc::Sender<()>) {
    loop {
        let ready = tokio::select! {
            ready = queue.readable() => ready,
            // The receiver is gone.
            () = tell.closed() => return,
        };
        let Ok(mut ready) = ready else { return };
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
