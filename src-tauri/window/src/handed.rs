//! A file that the person chose in the page: its bytes come in pieces and lie in one private file, from where the
//! agent reads it. One at a time; the next one takes its place.

use std::{
    io,
    sync::{Mutex, PoisonError},
};

use client::locations::private_file::PrivateFile;
use protocol::{LARGEST_IMPORT, WireError, error::code};
use tauri::ipc::{InvokeBody, Request};

/// The header of a piece that begins a file.
const FIRST: &str = "daydone-first";

/// The file that was handed over, while the page needs it.
#[derive(Default)]
pub struct HandedFile(Mutex<Option<PrivateFile>>);

impl HandedFile {
    /// Takes a piece, and gives the whole path of the file that it belongs to.
    ///
    /// # Errors
    /// `failed` when it cannot be written, or becomes larger than what is taken in; then nothing of it stays.
    pub fn take(&self, piece: &Request<'_>) -> Result<String, WireError> {
        let begins = piece.headers().contains_key(FIRST);
        let taken = match piece.body() {
            InvokeBody::Raw(bytes) => self.put(begins, bytes),
            // Where the page's way in knows text only, a piece comes as a list of numbers.
            InvokeBody::Json(numbers) => serde_json::from_value::<Vec<u8>>(numbers.clone())
                .map_err(io::Error::from)
                .and_then(|bytes| self.put(begins, &bytes)),
        };
        taken.map_err(|why| {
            self.forget();
            let message = format!("Daydone could not take the file over: {why}.");
            WireError::new(code::FAILED, message)
        })
    }

    /// Removes it.
    pub fn forget(&self) {
        self.file().take();
    }

    fn put(&self, begins: bool, bytes: &[u8]) -> io::Result<String> {
        let mut handed = self.file();
        let mut file = match handed.take() {
            Some(file) if !begins => file,
            None if !begins => return Err(io::ErrorKind::NotFound.into()),
            _ => PrivateFile::create("")?,
        };
        file.append(bytes, LARGEST_IMPORT)?;
        let path = file.path().display().to_string();
        *handed = Some(file);
        Ok(path)
    }

    fn file(&self) -> std::sync::MutexGuard<'_, Option<PrivateFile>> {
        // What a panic left of a file is begun anew by the next first piece.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
