//! Reading a file that a person or another program named: settings, a note, a template, an export of
//! another program. Whatever lies under the name, reading it ends: only a regular file is opened, it is
//! opened without waiting for a writer, and no more of it is read than was asked for.

use std::{
    fs::{File, Metadata, OpenOptions},
    io::{self, Read},
    path::Path,
};

/// Why nothing was read.
#[derive(Debug, thiserror::Error)]
pub enum Unread {
    /// A folder, a pipe or a device lies under the name.
    #[error("it is not a regular file")]
    NotRegular,
    /// It is larger than what is read of such a file.
    #[error("it is larger than {} kB, more than is read of such a file", .0 / 1024)]
    TooLarge(u64),
    /// It is not UTF-8.
    #[error("it is not text in UTF-8")]
    NotText,
    /// What the system says.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl Unread {
    /// Whether nothing lies under the name.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        matches!(self, Unread::Io(error) if error.kind() == io::ErrorKind::NotFound)
    }
}

/// Opens the regular file at `path`; links are followed. Gives it with what the system knows of it.
///
/// # Errors
/// [`Unread::NotRegular`], [`Unread::TooLarge`] when it has more than `most` bytes, or what the system
/// says.
pub fn open(path: &Path, most: u64) -> Result<(File, Metadata), Unread> {
    // Opening a device can do something, so the name is asked first. What is open is asked again,
    // because something else may have taken the name meanwhile.
    fits(&path.metadata()?, most)?;
    let mut file = OpenOptions::new();
    file.read(true);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;

        let flags = (OFlags::NONBLOCK | OFlags::NOCTTY).bits();
        std::os::unix::fs::OpenOptionsExt::custom_flags(&mut file, flags.cast_signed());
    }
    let file = file.open(path)?;
    let found = file.metadata()?;
    fits(&found, most)?;
    Ok((file, found))
}

/// The bytes of the regular file at `path`, at most `most` of them.
///
/// # Errors
/// As [`open`]; also when it grows beyond `most` while it is read.
pub fn bytes(path: &Path, most: u64) -> Result<Vec<u8>, Unread> {
    let (file, _) = open(path, most)?;
    let mut bytes = Vec::new();
    // A file of the kernel's says that it has no bytes, and has them all the same.
    file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(Unread::TooLarge(most));
    }
    Ok(bytes)
}

/// The text of the regular file at `path`, of at most `most` bytes.
///
/// # Errors
/// As [`bytes`], and [`Unread::NotText`].
pub fn text(path: &Path, most: u64) -> Result<String, Unread> {
    String::from_utf8(bytes(path, most)?).map_err(|_| Unread::NotText)
}

fn fits(found: &Metadata, most: u64) -> Result<(), Unread> {
    if !found.is_file() {
        return Err(Unread::NotRegular);
    }
    if found.len() > most {
        return Err(Unread::TooLarge(most));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_file_is_read_up_to_its_limit_and_not_beyond() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("settings.toml");
        fs::write(&file, "eight by").expect("written");
        assert_eq!(text(&file, 8).expect("it fits"), "eight by");
        assert!(matches!(text(&file, 7), Err(Unread::TooLarge(7))));
        fs::write(&file, [0xff]).expect("written");
        assert!(matches!(text(&file, 8), Err(Unread::NotText)));
        fs::remove_file(&file).expect("removed");
        assert!(text(&file, 8).expect_err("gone").is_missing());
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_regular_file_is_refused_at_once_also_behind_a_link() {
        let folder = tempfile::tempdir().expect("a folder");
        let pipe = folder.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.expect("there is mkfifo").success());
        let link = |to: &Path| {
            let link = folder.path().join("link");
            let _ = fs::remove_file(&link);
            std::os::unix::fs::symlink(to, &link).expect("a link");
            link
        };
        for path in [&pipe, Path::new("/dev/zero"), folder.path()] {
            for path in [path.to_owned(), link(path)] {
                let refused = bytes(&path, 8);
                assert!(
                    matches!(refused, Err(Unread::NotRegular)),
                    "{}",
                    path.display()
                );
            }
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_file_that_claims_to_be_empty_has_a_limit_too() {
        let endless = Path::new("/proc/self/maps");
        assert!(matches!(bytes(endless, 8), Err(Unread::TooLarge(8))));
    }
}
