//! Noticing that the file was edited. On Linux the kernel tells (editors rename a new file into
//! place); elsewhere the file is read again when settings are asked for.

use std::path::Path;

use tokio::sync::mpsc;

/// Tells whenever the file may have changed. Without a way to notice, the receiver waits for ever.
#[must_use]
pub fn changes(path: &Path) -> mpsc::Receiver<()> {
    let (tell, told) = mpsc::channel(1);
    #[cfg(target_os = "linux")]
    if let Err(error) = watch(path, tell.clone()) {
        desktop::log!("settings are not watched: {error}");
    }
    // Keeps the channel open where nothing watches.
    tokio::spawn(async move { tell.closed().await });
    let _ = path;
    told
}

#[cfg(target_os = "linux")]
fn watch(path: &Path, tell: mpsc::Sender<()>) -> std::io::Result<()> {
    use rustix::fs::inotify::WatchFlags;

    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    // Not every write: a half-saved file is not meant yet.
    let finished = WatchFlags::CLOSE_WRITE
        | WatchFlags::MOVED_TO
        | WatchFlags::MOVED_FROM
        | WatchFlags::DELETE;
    desktop::file_changes::tell(&path, finished, tell)
}
