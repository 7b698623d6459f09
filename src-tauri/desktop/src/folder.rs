//! A folder, shown by the desktop's own file program.

use std::{io, path::Path, time::Duration};

/// How long a program that shows the folder may take to fail. One that is still there after that is
/// showing it, perhaps for hours.
const MAY_FAIL_FOR: Duration = Duration::from_secs(1);

/// Shows the folder to the person, and does not wait until it is closed again. Blocks for a second at
/// most.
///
/// # Errors
/// When nothing on this desktop can.
pub fn show(folder: &Path) -> io::Result<()> {
    // It also hears of the program's end, so that none stays in the process table.
    open::that_detached_with_timeout(folder, MAY_FAIL_FOR)
}
