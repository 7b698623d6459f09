//! Where the project's files are, and reading and writing them with an error that names the file.

use crate::outcome::{Failure, StepOutcome, because};
use std::path::{Path, PathBuf};

/// The top folder of the checkout.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Writes a file, its folder included.
pub fn write(file: &Path, content: &[u8]) -> StepOutcome {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder).map_err(because(format!("making {}", folder.display())))?;
    }
    std::fs::write(file, content).map_err(because(format!("writing {}", file.display())))
}

/// Reads a text file.
pub fn read(file: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(file).map_err(because(format!("reading {}", file.display())))
}
