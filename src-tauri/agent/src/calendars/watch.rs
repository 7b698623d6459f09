//! Noticing that a calendar changed. On Linux the kernel tells, and the desktop of its own; elsewhere
//! calendars are read again at the boundary, after a sleep and when the settings change.

#[cfg(target_os = "linux")]
use std::path::Path;
use std::{sync::Arc, time::Duration};

use tokio::{
    sync::{Notify, mpsc},
    time::{sleep, timeout},
};
use types::settings::CalendarSource;

/// How long nothing more must change. A program that writes many files is not disturbed by a reading of
/// half of them.
const QUIET: Duration = Duration::from_secs(2);

/// After so long a calendar that keeps changing is read all the same.
const AT_THE_LATEST: Duration = Duration::from_secs(30);

/// What tells of changes.
pub(crate) struct Changes {
    /// To files and folders.
    files: mpsc::Receiver<()>,
    /// To the desktop's calendars.
    desktop: Arc<Notify>,
}

/// Watches the calendars from now on, until this is dropped. It blocks for as long as the disk takes, and
/// needs a tokio runtime.
pub(crate) fn changes(sources: &[CalendarSource]) -> Changes {
    #[cfg(target_os = "linux")]
    {
        let (tell, told) = Changes::open();
        watch(sources, tell);
        told
    }
    #[cfg(not(target_os = "linux"))]
    {
        let _ = sources;
        Changes::none()
    }
}

impl Changes {
    /// Never tells.
    pub(crate) fn none() -> Self {
        Self::open().1
    }

    fn open() -> (mpsc::Sender<()>, Self) {
        let (tell, told) = mpsc::channel(1);
        // Keeps the channel open where nothing watches.
        let open = tell.clone();
        tokio::spawn(async move { open.closed().await });
        let desktop = Arc::default();
        let changes = Changes {
            files: told,
            desktop,
        };
        (tell, changes)
    }

    /// These, and what `desktop` tells.
    pub(crate) fn and(self, desktop: &Arc<Notify>) -> Self {
        Self {
            desktop: Arc::clone(desktop),
            ..self
        }
    }

    /// Returns once something changed and has been quiet since.
    pub(crate) async fn settled(&mut self) {
        self.next().await;
        let quiet = async { while timeout(QUIET, self.next()).await.is_ok() {} };
        tokio::select! {
            () = quiet => {}
            () = sleep(AT_THE_LATEST) => {}
        }
    }

    async fn next(&mut self) {
        tokio::select! {
            // The task that keeps the channel open ends with this receiver.
            _ = self.files.recv() => {}
            () = self.desktop.notified() => {}
        }
    }
}

#[cfg(target_os = "linux")]
fn watch(sources: &[CalendarSource], tell: mpsc::Sender<()>) {
    use desktop::file_changes::{self, Watched};
    use rustix::fs::inotify::WatchFlags;

    use super::source::{folders, path_of};

    let mut watched = Vec::new();
    for source in sources {
        let Some(Ok(path)) = source.path().map(path_of) else {
            continue;
        };
        // Where a link leads, and the link itself.
        let behind = path.canonicalize().ok().filter(|behind| *behind != path);
        watched.extend(behind.map(Watched::Path));
        if let CalendarSource::Folder(_) = source
            && path.is_dir()
        {
            let inside = folders(&path).unwrap_or_default();
            watched.extend(inside.into_iter().map(Watched::Within));
            watched.push(Watched::Within(path.clone()));
        }
        watched.push(Watched::Path(from_what_is_there(&path).to_owned()));
    }
    // Not every write: a half-saved file is not meant yet. A folder is made without being written.
    let finished = WatchFlags::CLOSE_WRITE
        | WatchFlags::CREATE
        | WatchFlags::DELETE
        | WatchFlags::MOVED_TO
        | WatchFlags::MOVED_FROM;
    if let Some(error) = file_changes::tell_of(watched, finished, tell) {
        desktop::log!("a calendar is not watched: {error}");
    }
}

/// The part of a path whose folder is there: what comes to be next on the way to it.
#[cfg(target_os = "linux")]
fn from_what_is_there(path: &Path) -> &Path {
    let is_in_a_folder = |path: &&Path| path.parent().is_some_and(Path::is_dir);
    path.ancestors().find(is_in_a_folder).unwrap_or(path)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::fs;

    use super::*;

    const SOON: Duration = Duration::from_secs(10);

    async fn told(changes: &mut Changes) -> bool {
        timeout(SOON, changes.files.recv()).await.is_ok()
    }

    #[tokio::test]
    async fn a_file_that_is_not_there_yet_is_waited_for_from_the_folder_that_is() {
        let root = tempfile::tempdir().expect("a folder");
        let file = root.path().join("deep/work.ics");
        let source = CalendarSource::File(file.display().to_string());
        let mut first = changes(std::slice::from_ref(&source));
        fs::create_dir(root.path().join("deep")).expect("made");
        assert!(told(&mut first).await, "its folder comes");
        let mut then = changes(std::slice::from_ref(&source));
        fs::write(root.path().join("deep/other.ics"), "").expect("written");
        fs::write(&file, "").expect("written");
        assert!(told(&mut then).await, "and then the file");
    }

    #[tokio::test]
    async fn a_folder_tells_of_what_is_in_it_and_not_of_drafts() {
        let root = tempfile::tempdir().expect("a folder");
        fs::create_dir(root.path().join("work")).expect("made");
        let source = CalendarSource::Folder(root.path().display().to_string());
        let mut changes = changes(std::slice::from_ref(&source));
        for draft in ["work/.a.ics", "work/a.ics.tmp", ".b"] {
            fs::write(root.path().join(draft), "").expect("written");
        }
        fs::rename(
            root.path().join("work/a.ics.tmp"),
            root.path().join("work/a.ics"),
        )
        .expect("renamed");
        assert!(told(&mut changes).await, "the rename");
        assert!(changes.files.try_recv().is_err(), "and nothing else");
    }
}
