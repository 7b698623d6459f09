//! What is piped into the command line, in a file for the agent: it reads files, and a pipe has one
//! reader only.

use std::{
    env,
    fs::{self, OpenOptions},
    io::{self, Read, Write, stdin},
    path::{Path, PathBuf},
};

use uuid::Uuid;

use agent::foreign::LARGEST;

/// A file for its owner's eyes only (0600), which goes when this does.
pub(super) struct Piped(PathBuf);

impl Piped {
    /// Reads standard input to its end, or to a byte more than the agent would take.
    ///
    /// # Errors
    /// What the system says; no file is left then.
    pub(super) fn read() -> io::Result<Self> {
        let mut bytes = Vec::new();
        // All of it first: as long as a program still writes to the pipe, there is no file to be left behind.
        stdin().lock().take(LARGEST + 1).read_to_end(&mut bytes)?;
        let mut file = OpenOptions::new();
        file.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut file, 0o600);
        let path = env::temp_dir().join(format!("daydone-{}", Uuid::new_v4()));
        let mut file = file.open(&path)?;
        let piped = Piped(path);
        file.write_all(&bytes)?;
        Ok(piped)
    }

    /// Where it is.
    pub(super) fn file(&self) -> &Path {
        &self.0
    }
}

impl Drop for Piped {
    fn drop(&mut self) {
        // What cannot be removed is private, and the system clears that folder.
        let _ = fs::remove_file(&self.0);
    }
}
