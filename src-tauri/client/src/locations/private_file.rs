//! What came through a pipe or a page, in a file for the agent: it reads files, and these have one reader only.

use std::{
    env,
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use super::atomic_write::fresh;

/// A file for its owner's eyes only, in the system's folder for what passes; it goes when this does.
#[derive(Debug)]
pub struct PrivateFile {
    path: PathBuf,
    file: File,
    length: u64,
}

impl PrivateFile {
    /// An empty one, under a name that cannot be guessed and ends so: `.wav`.
    ///
    /// # Errors
    /// What the system says; no file is left then.
    pub fn create(ending: &str) -> io::Result<Self> {
        let folder = env::temp_dir();
        let (path, file) = fresh(|drawn| folder.join(format!("daydone-{drawn:016x}{ending}")))?;
        Ok(Self {
            path,
            file,
            length: 0,
        })
    }

    /// Puts more bytes at its end, as long as it stays within `most`.
    ///
    /// # Errors
    /// What the system says, and `FileTooLarge`; what was written before stays.
    pub fn append(&mut self, bytes: &[u8], most: u64) -> io::Result<()> {
        let length = self.length.saturating_add(bytes.len() as u64);
        if length > most {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.file.write_all(bytes)?;
        self.length = length;
        Ok(())
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for PrivateFile {
    fn drop(&mut self) {
        // What cannot be removed is private, and the system clears that folder.
        let _ = fs::remove_file(&self.path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_holds_what_came_in_pieces_and_goes_with_its_owner() {
        let mut file = PrivateFile::create("").expect("a file");
        file.append(b"one, ", 9).expect("written");
        file.append(b"two", 9).expect("written");
        let refused = file.append(b"three", 9).expect_err("too much");
        assert_eq!(refused.kind(), io::ErrorKind::FileTooLarge);
        let path = file.path().to_owned();
        assert_eq!(fs::read_to_string(&path).expect("text"), "one, two");
        drop(file);
        assert!(!path.exists(), "nothing is left");
    }

    #[cfg(unix)]
    #[test]
    fn its_owner_alone_reads_it() {
        use std::os::unix::fs::PermissionsExt;

        let file = PrivateFile::create("").expect("a file");
        let mode = fs::metadata(file.path())
            .expect("there")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
