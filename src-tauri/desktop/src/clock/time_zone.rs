//! Noticing that the machine came to another zone while nothing happens. On Linux the kernel tells
//! when `/etc/localtime` becomes another link; elsewhere the next wake finds out, since every picture
//! asks for the zone anew.

use std::path::Path;

use tokio::sync::mpsc;

/// What says which zone the system is set to.
const LOCALTIME: &str = "/etc/localtime";

/// Tells whenever the machine's zone may have changed. Without a way to notice, or where `TZ` names
/// the zone for good, the receiver waits for ever.
#[must_use]
pub fn travels() -> mpsc::Receiver<()> {
    travels_told_by(Path::new(LOCALTIME))
}

fn travels_told_by(link: &Path) -> mpsc::Receiver<()> {
    let (tell, told) = mpsc::channel(1);
    #[cfg(target_os = "linux")]
    if !super::zone::is_set_for_good()
        && let Err(error) = watch(link, tell.clone())
    {
        crate::log!("the zone is not watched: {error}");
    }
    // Keeps the channel open where nothing watches.
    tokio::spawn(async move { tell.closed().await });
    let _ = link;
    told
}

#[cfg(target_os = "linux")]
fn watch(link: &Path, tell: mpsc::Sender<()>) -> std::io::Result<()> {
    use rustix::fs::inotify::WatchFlags;

    let replaced = WatchFlags::CREATE | WatchFlags::MOVED_TO | WatchFlags::CLOSE_WRITE;
    crate::file_changes::tell(link, replaced, tell)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::{os::unix::fs::symlink, time::Duration};

    use tokio::time::timeout;

    use super::*;

    const SOON: Duration = Duration::from_secs(10);

    #[tokio::test]
    async fn a_link_that_is_replaced_is_told_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let (link, new) = (folder.path().join("localtime"), folder.path().join("new"));
        symlink("/usr/share/zoneinfo/Europe/Lisbon", &link).expect("linked");
        let (tell, mut told) = mpsc::channel(1);
        watch(&link, tell).expect("watched");

        symlink("/usr/share/zoneinfo/Asia/Tokyo", &new).expect("linked");
        std::fs::rename(&new, &link).expect("renamed, as systemd does");
        let heard = timeout(SOON, told.recv()).await;
        assert_eq!(heard, Ok(Some(())), "the other link is noticed");

        std::fs::write(folder.path().join("hosts"), "").expect("written");
        std::fs::remove_file(&link).expect("removed");
        symlink("/usr/share/zoneinfo/UTC", &link).expect("linked, as a person does");
        assert_eq!(
            timeout(SOON, told.recv()).await,
            Ok(Some(())),
            "and this one"
        );
        assert!(
            told.try_recv().is_err(),
            "what else lies there is no travel"
        );
    }
}
