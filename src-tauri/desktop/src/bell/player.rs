//! Players on Unix: the first that is there and can. Each is given a file, which goes when it has ended.

use std::{
    fs::{self, OpenOptions},
    io::{self, ErrorKind, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    process::{self, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

use tokio::{process::Command, time::timeout};

/// Of PipeWire, PulseAudio and ALSA, and of macOS.
const PLAYERS: [&str; 4] = ["pw-play", "paplay", "aplay", "afplay"];
/// How long one may take: the sounds last little more than a second.
const TIMEOUT: Duration = Duration::from_secs(10);

/// Plays a sound to its end.
///
/// # Errors
/// When it cannot be written down for a player, and when no player could play it.
pub(super) async fn play(sound: Vec<u8>) -> io::Result<()> {
    let file = SoundFile::write(&sound)?;
    let mut why = io::Error::new(
        ErrorKind::NotFound,
        "none of pw-play, paplay and aplay is here",
    );
    for player in PLAYERS {
        match played(player, &file.0).await {
            Ok(()) => return Ok(()),
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => why = error,
        }
    }
    Err(why)
}

async fn played(player: &str, file: &Path) -> io::Result<()> {
    let mut command = Command::new(player);
    command
        .arg(file)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .kill_on_drop(true);
    let status = timeout(TIMEOUT, command.status())
        .await
        .map_err(|_| io::Error::new(ErrorKind::TimedOut, format!("{player} does not end")))??;
    if status.success() {
        Ok(())
    } else {
        Err(io::Error::other(format!("{player} ended with {status}")))
    }
}

/// A file for as long as a player needs it.
struct SoundFile(PathBuf);

impl SoundFile {
    fn write(sound: &[u8]) -> io::Result<Self> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("daydone-bell-{}-{number}.wav", process::id());
        let folder = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
        let folder = folder.filter(|folder| folder.is_dir());
        let place = folder.unwrap_or_else(std::env::temp_dir).join(name);
        let mut new = OpenOptions::new();
        let mut file = new.write(true).create_new(true).mode(0o600).open(&place)?;
        let kept = SoundFile(place);
        file.write_all(sound)?;
        Ok(kept)
    }
}

impl Drop for SoundFile {
    fn drop(&mut self) {
        // A folder that is emptied at the end of the session holds it if not.
        let _ = fs::remove_file(&self.0);
    }
}
