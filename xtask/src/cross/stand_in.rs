//! A stand-in for Apple's C compiler, which does not exist on Linux.
//!
//! Build scripts compile a little C and Objective-C. Nothing is linked here, so an empty object file is
//! as good as a real one; when asked what it is, it claims to be clang.

use crate::outcome::{Failure, because};
use crate::project;
use std::path::{Path, PathBuf};

const SCRIPT: &str = r#"#!/bin/sh
object=
while [ $# -gt 0 ]; do
  case "$1" in
    -E) echo '#pragma message "clang"'; exit 0 ;;
    "-?") exit 1 ;;
    -o) object=$2; shift ;;
    -Fo*) object=${1#-Fo} ;;
  esac
  shift
done
[ -z "$object" ] || : > "$object"
"#;

/// Writes it into a folder and gives its path.
pub fn write(folder: &Path) -> Result<PathBuf, Failure> {
    let file = folder.join("stand-in-cc");
    project::write(&file, SCRIPT.as_bytes())?;
    make_executable(&file).map_err(because(format!("making {} executable", file.display())))?;
    Ok(file)
}

#[cfg(unix)]
fn make_executable(file: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn make_executable(_file: &Path) -> std::io::Result<()> {
    Ok(())
}
