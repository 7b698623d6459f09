//! Windows plays a sound from memory by itself.

use std::{io, ptr};

use tokio::task::spawn_blocking;
use windows_sys::Win32::Media::Audio::{PlaySoundW, SND_MEMORY, SND_NODEFAULT, SND_SYNC};

/// Plays a sound to its end.
///
/// # Errors
/// When the system could not.
pub(super) async fn play(sound: Vec<u8>) -> io::Result<()> {
    let playing = spawn_blocking(move || now(&sound));
    match playing.await {
        Ok(0) => Err(io::Error::last_os_error()),
        Ok(_) => Ok(()),
        Err(cut_off) => Err(io::Error::other(cut_off)),
    }
}

#[expect(unsafe_code, reason = "the system plays from memory in no other way")]
fn now(sound: &[u8]) -> i32 {
    let flags = SND_MEMORY | SND_SYNC | SND_NODEFAULT;
    // SAFETY: the sound outlives the call, which returns when it has been played.
    unsafe { PlaySoundW(sound.as_ptr().cast(), ptr::null_mut(), flags) }
}
