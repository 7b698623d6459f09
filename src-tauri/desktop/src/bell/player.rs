//! Players on Unix: the first that is there and can. Each is given a file, which goes when it has ended.

use std::{
    io::{self, ErrorKind},
    path::Path,
    process::Stdio,
    time::Duration,
};

use client::locations::private_file::PrivateFile;
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
    let mut file = PrivateFile::create(".wav")?;
    file.append(&sound, u64::MAX)?;
    let mut why = io::Error::new(
        ErrorKind::NotFound,
        "none of pw-play, paplay and aplay is here",
    );
    for player in PLAYERS {
        match played(player, file.path()).await {
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
