//! Hearing from the kernel that something came to be under a name. The folder is watched and not the
//! file, because programs write a new file or link and rename it into place. Costs no wake-up while
//! nothing happens, and no thread.
#![cfg(target_os = "linux")]

use std::{
    collections::HashMap,
    ffi::{CStr, OsString},
    io,
    mem::MaybeUninit,
    os::{fd::OwnedFd, unix::ffi::OsStrExt},
    path::{Path, PathBuf},
};

use rustix::{
    fs::inotify::{self, CreateFlags, Reader, WatchFlags},
    io::Errno,
};
use tokio::{io::unix::AsyncFd, sync::mpsc};

use crate::descriptor::readable;

/// What is watched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Watched {
    /// What lies under this path, whether it is there yet or not. Its folder has to be there.
    Path(PathBuf),
    /// Everything that lies in this folder, but for hidden names and drafts (`.tmp`).
    Within(PathBuf),
}

/// Tells whenever one of `events` happens to `path`, for as long as a receiver listens. Needs a tokio
/// runtime with IO.
///
/// # Errors
/// When the path has no folder, or the kernel does not watch it.
pub fn tell(path: &Path, events: WatchFlags, tell: mpsc::Sender<()>) -> io::Result<()> {
    let path = Watched::Path(path.to_owned());
    tell_of([path], events, tell).map_or(Ok(()), Err)
}

/// As [`tell`] for several. Gives why one of them is not watched, if one is not; the others are.
pub fn tell_of(
    watched: impl IntoIterator<Item = Watched>,
    events: WatchFlags,
    tell: mpsc::Sender<()>,
) -> Option<io::Error> {
    let mut names = Names::new();
    let mut problem = None;
    let watching = || {
        let queue = inotify::init(CreateFlags::NONBLOCK | CreateFlags::CLOEXEC)?;
        for one in watched {
            if let Err(error) = watch(&queue, one, events, &mut names) {
                problem = Some(error);
            }
        }
        readable(queue)
    };
    match watching() {
        Ok(queue) => drop(tokio::spawn(listen(queue, names, tell))),
        Err(error) => problem = Some(error),
    }
    problem
}

/// The names that matter in each folder; none for all that are neither hidden nor a draft. One folder has
/// one number, however often it is watched.
type Names = HashMap<i32, Vec<Option<OsString>>>;

fn watch(
    queue: &OwnedFd,
    watched: Watched,
    events: WatchFlags,
    names: &mut Names,
) -> io::Result<()> {
    let (folder, name) = match &watched {
        Watched::Within(folder) => (folder.as_path(), None),
        Watched::Path(path) => match (path.parent(), path.file_name()) {
            (Some(folder), Some(name)) => (folder, Some(name.to_owned())),
            _ => return Err(io::ErrorKind::InvalidFilename.into()),
        },
    };
    let number = inotify::add_watch(queue, folder, events)?;
    names.entry(number).or_default().push(name);
    Ok(())
}

async fn listen(queue: AsyncFd<OwnedFd>, names: Names, tell: mpsc::Sender<()>) {
    loop {
        let ready = tokio::select! {
            ready = queue.readable() => ready,
            // The receiver is gone.
            () = tell.closed() => return,
        };
        let Ok(mut ready) = ready else { return };
        if is_about(&names, queue.get_ref()) {
            // One telling that still waits is as good as two.
            let _ = tell.try_send(());
        }
        ready.clear_ready();
    }
}

/// Empties the queue. An event without a name is about a folder itself, or means that the queue
/// overflowed.
fn is_about(names: &Names, queue: &OwnedFd) -> bool {
    let mut buffer = [MaybeUninit::uninit(); 1024];
    let mut events = Reader::new(queue, &mut buffer);
    let mut about = false;
    loop {
        match events.next() {
            Ok(event) => {
                let file = event.file_name().map(CStr::to_bytes);
                let watched = names.get(&event.wd());
                about |= file.is_none_or(|file| {
                    let all = watched.into_iter().flatten();
                    all.into_iter().any(|name| matters(name.as_ref(), file))
                });
            }
            Err(Errno::INTR) => {}
            Err(_) => return about,
        }
    }
}

fn matters(name: Option<&OsString>, file: &[u8]) -> bool {
    match name {
        Some(name) => file == name.as_bytes(),
        None => !file.starts_with(b".") && !file.ends_with(b".tmp"),
    }
}
