//! A tree of files as they will lie on a system, each with the permissions it has there, whatever the person
//! who builds it keeps for new files.

use crate::outcome::{Failure, StepOutcome, because};
use crate::process::program;
use crate::project;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Where a tree is laid out, and below which folder of a system it will lie.
pub struct Tree {
    folder: PathBuf,
}

impl Tree {
    /// The tree below `destination`, for a system that keeps it in `prefix` (`/usr`). What lies there stays.
    pub fn new(destination: &Path, prefix: &str) -> Result<Self, Failure> {
        let folder = project::root().join(destination);
        let folder = folder.join(prefix.trim_start_matches('/'));
        fs::create_dir_all(&folder).map_err(because("making the tree's folder"))?;
        let destination = project::root().join(destination);
        for above in folder
            .ancestors()
            .take_while(|above| above.starts_with(&destination))
        {
            set_mode(above, 0o755)?;
        }
        Ok(Self { folder })
    }

    /// Puts a file that can be run.
    pub fn program(&self, path: &str, from: &Path) -> StepOutcome {
        self.put(path, &bytes(from)?, 0o755)
    }

    /// Puts a copy of a file, which can be run if it could.
    pub fn copy(&self, path: &str, from: &Path) -> StepOutcome {
        let mode = if runs(from) { 0o755 } else { 0o644 };
        self.put(path, &bytes(from)?, mode)
    }

    /// Puts a text.
    pub fn text(&self, path: &str, text: &str) -> StepOutcome {
        self.put(path, text.as_bytes(), 0o644)
    }

    /// Puts a text as `path.gz`, without the time it was made.
    pub fn packed(&self, path: &str, text: &str) -> StepOutcome {
        self.put(&format!("{path}.gz"), &gz(text.as_bytes())?, 0o644)
    }

    fn put(&self, path: &str, bytes: &[u8], mode: u32) -> StepOutcome {
        let file = self.folder.join(path);
        project::write(&file, bytes)?;
        set_mode(&file, mode)?;
        let mut above = file.parent();
        while let Some(folder) = above.filter(|folder| folder.starts_with(&self.folder)) {
            set_mode(folder, 0o755)?;
            above = folder.parent();
        }
        Ok(())
    }
}

/// Makes a folder anew, empty.
pub fn emptied(folder: &Path) -> StepOutcome {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(because(format!("emptying {}", folder.display())))?;
    }
    fs::create_dir_all(folder).map_err(because(format!("making {}", folder.display())))
}

/// Every file below a folder, as paths from there, in order.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        let entries = next
            .read_dir()
            .map_err(because(next.display().to_string()))?;
        for entry in entries {
            let path = entry.map_err(because("reading a folder"))?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                let below = path.strip_prefix(folder).map_err(because("a path"))?;
                found.push(below.to_path_buf());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Refuses where another user is needed than the one who started this.
pub fn runs_as_root() -> StepOutcome {
    let said = program("id").args(["-u"]).quietly().output()?;
    match said.trim() {
        "0" => Ok(()),
        _ => Err(Failure::from(
            "Only root can make a clean system to try a package in.",
        )),
    }
}

/// A file's bytes.
pub fn bytes(file: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(file).map_err(because(format!("reading {}", file.display())))
}

fn gz(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut packing = Command::new("gzip")
        .args(["-9", "-n"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(because("starting gzip"))?;
    let mut input = packing.stdin.take().ok_or("gzip takes nothing")?;
    // It prints while it reads; a writer of its own keeps both from waiting for each other.
    let bytes = bytes.to_vec();
    let writing = std::thread::spawn(move || input.write_all(&bytes));
    let packed = packing.wait_with_output().map_err(because("gzip"))?;
    match writing.join() {
        Ok(Ok(())) if packed.status.success() => Ok(packed.stdout),
        _ => Err(Failure::from("gzip did not take all of it")),
    }
}

#[cfg(unix)]
fn runs(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata()
        .is_ok_and(|about| about.permissions().mode() & 0o100 != 0)
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) -> StepOutcome {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
        .map_err(because(format!("permissions of {}", path.display())))
}

#[cfg(not(unix))]
fn runs(_: &Path) -> bool {
    false
}

#[cfg(not(unix))]
fn set_mode(_: &Path, _: u32) -> StepOutcome {
    Ok(())
}
