//! Opening a file that a person named: a regular one, without waiting, and not more of it than is read.

use std::{
    fs::{File, Metadata, OpenOptions},
    io::{self, Read},
    path::Path,
};

use exchange::ArrivingProblem;

use super::NotTaken;

/// The largest file that is read: twenty years of everything are a tenth of it.
pub(crate) const LARGEST: u64 = 256 << 20;

/// The bytes of the regular file at `path`; links are followed.
pub(super) fn bytes(path: &Path) -> Result<Vec<u8>, NotTaken> {
    let told = |error: io::Error| NotTaken::System(format!("{}: {error}", path.display()));
    // Opening a device can do something, so the name is asked before; what was opened is asked again,
    // because something else may have taken the name meanwhile.
    fits(&path.metadata().map_err(told)?)?;
    let file = open(path).map_err(told)?;
    fits(&file.metadata().map_err(told)?)?;
    let mut bytes = Vec::new();
    file.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(told)?;
    if bytes.len() as u64 > LARGEST {
        return Err(NotTaken::Problem(ArrivingProblem::TooLarge(LARGEST)));
    }
    Ok(bytes)
}

fn open(path: &Path) -> io::Result<File> {
    let mut file = OpenOptions::new();
    file.read(true);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;

        let flags = (OFlags::NONBLOCK | OFlags::NOCTTY).bits();
        std::os::unix::fs::OpenOptionsExt::custom_flags(&mut file, flags.cast_signed());
    }
    file.open(path)
}

fn fits(found: &Metadata) -> Result<(), NotTaken> {
    let problem = if !found.is_file() {
        ArrivingProblem::NoFile
    } else if found.len() > LARGEST {
        ArrivingProblem::TooLarge(LARGEST)
    } else {
        return Ok(());
    };
    Err(NotTaken::Problem(problem))
}
