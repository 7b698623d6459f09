//! A package in a clean system: a root of Debian that has neither a compiler nor anything of Daydone, and a script
//! in it that does what a person does.

use super::tree::{emptied, runs_as_root};
use crate::build::target;
use crate::needs;
use crate::outcome::{StepOutcome, because};
use crate::process::program;
use crate::project::root;
use std::fs;
use std::path::Path;

/// The release of Debian that a package is tried in: the oldest that it is made for.
const RELEASE: &str = "bookworm";
/// Where the root has the packages and the scripts.
const INSIDE: &str = "tmp/try";
const FIRST: &str = "daydone.deb";
const NEXT: &str = "daydone-next.deb";

/// Tries `package`, and the upgrade to `next`.
///
/// # Errors
/// When this is not the system's root user, who alone can make a root; when anything in it goes wrong.
pub fn run(package: &Path, next: &Path) -> StepOutcome {
    needs::have(&[needs::TRIAL])?;
    runs_as_root()?;
    let clean = target().join("package/root");
    if clean.exists() {
        fs::remove_dir_all(&clean).map_err(because("removing the last clean root"))?;
    }
    program("mmdebstrap")
        .args(["--quiet", "--variant=apt", "--include=procps", RELEASE])
        .args([&clean])
        .run()?;
    let inside = clean.join(INSIDE);
    emptied(&inside)?;
    let scripts = root().join("packaging/linux");
    for (from, name) in [
        (package, FIRST),
        (next, NEXT),
        (&scripts.join("try.sh"), "try.sh"),
        (&scripts.join("in-the-window.sh"), "in-the-window.sh"),
    ] {
        fs::copy(from, inside.join(name)).map_err(because(format!("copying {name}")))?;
    }
    // What is mounted goes with the process that has it, whatever became of it; what it started does so as well.
    let mounted = format!(
        "mount --rbind /dev \"$1/dev\" && mount -t tmpfs none \"$1/run\" && cp /etc/resolv.conf \"$1/etc/\" && \
         exec chroot \"$1\" sh /{INSIDE}/try.sh /{INSIDE}/{FIRST} /{INSIDE}/{NEXT}"
    );
    program("unshare")
        .args(["--mount", "--pid", "--fork", "--kill-child"])
        .args([format!("--mount-proc={}", clean.join("proc").display())])
        .args(["sh", "-c", &mounted, "sh"])
        .args([&clean])
        .run()?;
    fs::remove_dir_all(&clean).map_err(because("removing the clean root"))
}
